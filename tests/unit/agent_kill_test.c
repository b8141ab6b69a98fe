/* kill -9 at every event, and at random moments: nothing accepted is lost, no call runs twice, the conversation goes on.
 *
 * A child runs two questions (the second waits behind the first) and writes to a pipe what it was told; it kills itself
 * at its n-th event, for every n until it gets through. Then the store is opened again and looked at. */
#include "tests/turn_harness.h"
#include "base/file.h"
#include "base/mem.h"
#include <inttypes.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

static char touch_says[256];
static struct fake_line lines[] = {
    {"make a file", touch_says},
    {"user<|end_header_id|>\n\nhello", "Hi there!<|eot_id|>"},
    {"completed", "The file is there now.<|eot_id|>"},
    {"interrupted", "It was interrupted.<|eot_id|>"},
    {NULL, "I don't know.<|eot_id|>"},
};

struct child {
    int pipe, die_at, seen;
};

static void tell_parent(void *arg, const char *type, const char *json) {
    struct child *c = arg;
    (void)type;
    if (fd_write_all(c->pipe, json, strlen(json)) != 0 || fd_write_all(c->pipe, "\n", 1) != 0)
        _exit(3);
    if (++c->seen == c->die_at)
        kill(getpid(), SIGKILL);
}

static void child_run(struct harness *h, int fd, int die_at) {
    struct child c = {fd, die_at, 0};
    struct agent_turn_request r = {.conversation = "c", .text = "make a file", .len = 11};
    struct agent_turn_started s;
    struct err e;
    h->on_event = tell_parent;
    h->on_event_arg = &c;
    h->spec.token_us = 200;
    if (harness_start(h, &e) != 0 || harness_turn(h, &r, &s, &e) != 0)
        _exit(2);
    r.text = "hello";
    r.len = 5;
    if (harness_turn(h, &r, &s, &e) != 0 || !harness_wait_ends(h, 2))
        _exit(2);
    harness_stop(h);                    /* every thread joined: the sanitizers look */
    _exit(0);
}

static void read_all(int fd, struct buf *out) {
    char block[4096];
    ssize_t n;
    while ((n = read(fd, block, sizeof block)) > 0)
        buf_add(out, block, (size_t)n);
}

struct replayed {
    struct buf log;
    int64_t next;
    int ends, accepted;
};

static int replay_one(void *arg, int64_t seq, const char *json, size_t len) {
    struct replayed *r = arg;
    if (seq != ++r->next)
        fail_msg("event %" PRId64 " where %" PRId64 " was due", seq, r->next);
    buf_add(&r->log, json, len);
    buf_addc(&r->log, '\n');
    r->ends += strstr(json, "\"type\":\"end\"") != NULL;
    r->accepted += strstr(json, "\"type\":\"accepted\"") != NULL;
    return 0;
}

static void replay(struct agent *a, void *arg) {
    struct err e;
    if (agent_events(a, "c", 1, replay_one, arg, NULL, NULL, &e) == ERR_NOT_FOUND)
        ((struct replayed *)arg)->next = -1;            /* killed before anything was accepted */
}

static bool turns_open(struct harness *h) {
    bool open = false;
    struct replayed r = {0};
    harness_do(h, replay, &r);
    open = r.next >= 0 && r.ends < r.accepted;
    buf_free(&r.log);
    return open;
}

/* told: what the child had heard before it died. The last line may be cut. */
static void check_after(struct harness *h, const char *told, const char *file) {
    struct replayed r = {0};
    struct err e = {0};
    struct buf effects = {0};
    h->on_event = NULL;
    h->spec.token_us = 0;
    if (harness_start(h, &e) != 0)
        fail_msg("%s", e.text);
    for (int i = 0; turns_open(h) && i < 1000; i++)
        usleep(10000);
    harness_do(h, replay, &r);
    const char *cut = strrchr(told, '\n');
    size_t n = cut ? (size_t)(cut - told) + 1 : 0;
    if (n > r.log.len || (n && memcmp(told, r.log.data, n) != 0))
        fail_msg("told:\n%s\nreplayed:\n%s", told, buf_str(&r.log));
    if (r.next >= 0)
        assert_int_equal(r.ends, r.accepted);
    if (file_read(&effects, file, 100, &e) == 0)
        assert_true(effects.len <= 1);                  /* never twice */
    if (strstr(told, "\"reason\":\"done\""))
        assert_int_equal(effects.len, 1);
    char *messages = r.next > 0 ? harness_messages(h, "c") : xstrdup("");
    if (strstr(told, "\"message\":1,"))
        assert_non_null(strstr(messages, "user:make a file|"));
    if (r.accepted > 1) {
        const char *one = strstr(messages, "user:make a file|"), *two = strstr(messages, "user:hello|");
        assert_true(one && two && one < two);
        /* The waiting one was run, now or then, unless it was the one that was cut off. */
        const char *end = strstr(buf_str(&r.log), "\"type\":\"end\"");
        end = end ? strstr(end + 1, "\"type\":\"end\"") : NULL;
        assert_non_null(end);
        if (!strstr(end, "\"reason\":\"interrupted\""))
            assert_non_null(strstr(two, "assistant:Hi there!|"));
    }
    free(messages);
    harness_ask(h, "c", "hello");
    assert_non_null(strstr(buf_str(&h->log), "\"text\":\"Hi there!\""));
    char *timeline = r.next > 0 ? harness_timeline(h, "c") : xstrdup("");
    const char *call = strstr(timeline, "<|eom_id|>");
    if (call)                                           /* every call in the timeline is followed by a result */
        assert_int_equal(strncmp(call, "<|eom_id|><|start_header_id|>ipython<|end_header_id|>\n\n", 54), 0);
    free(timeline);
    harness_stop(h);
    buf_free(&effects);
    buf_free(&r.log);
}

/* True when the child got through to the end. */
static bool one_life(int die_at, unsigned kill_after_us) {
    struct harness h;
    struct buf told = {0};
    int p[2], status;
    char file[128];
    harness_init(&h, lines);
    setenv("TMPDIR", h.dir, 1);         /* jails that a kill leaves behind go with it */
    snprintf(file, sizeof file, "%s/effect", h.dir);
    snprintf(touch_says, sizeof touch_says, "Making it.<|python_tag|>touch %s<|eom_id|>", file);
    assert_int_equal(pipe(p), 0);
    pid_t pid = fork();
    if (pid == 0) {
        close(p[0]);
        child_run(&h, p[1], die_at);
    }
    close(p[1]);
    if (kill_after_us) {
        usleep(kill_after_us);
        kill(pid, SIGKILL);
    }
    read_all(p[0], &told);
    close(p[0]);
    assert_int_equal(waitpid(pid, &status, 0), pid);
    bool through = WIFEXITED(status);
    if (through && WEXITSTATUS(status) != 0)
        fail_msg("the child failed with %d after:\n%s", WEXITSTATUS(status), buf_str(&told));
    check_after(&h, buf_str(&told), file);
    harness_remove(&h);
    buf_free(&told);
    return through;
}

static void a_kill_at_any_event_loses_nothing(void **state) {
    (void)state;
    int n = 1;
    while (n < 200 && !one_life(n, 0))
        n++;
    print_message("killed at %d events\n", n - 1);
    assert_true(n > 10 && n < 200);
}

static void a_kill_at_any_moment_loses_nothing(void **state) {
    (void)state;
    srand(4711);
    for (int i = 0; i < 40; i++)
        one_life(0, 1 + (unsigned)rand() % 60000);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_kill_at_any_event_loses_nothing),
        cmocka_unit_test(a_kill_at_any_moment_loses_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
