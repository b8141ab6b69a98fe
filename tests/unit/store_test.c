/* The store: what it gives back, what it refuses, what survives kill -9. */
#include "store/store.h"
#include "base/file.h"
#include "base/mem.h"
#include <fcntl.h>
#include <inttypes.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

static char dir[] = "/tmp/corral-store-XXXXXX";

static int setup(void **state) {
    (void)state;
    strcpy(dir + strlen(dir) - 6, "XXXXXX");
    return mkdtemp(dir) ? 0 : -1;
}

static int teardown(void **state) {
    (void)state;
    char *cmd = xasprintf("rm -rf '%s'", dir);
    int rc = system(cmd);
    free(cmd);
    return rc;
}

static struct store *opened(void) {
    struct store *st = NULL;
    struct err e = {0};
    if (store_open(&st, dir, &e) != 0)
        fail_msg("%s", e.text);
    return st;
}

#define OK(call)                                                                                                                \
    do {                                                                                                                        \
        struct err e_ = {0}, *ep = &e_;                                                                                         \
        int rc_ = (call);                                                                                                       \
        if (rc_ != 0)                                                                                                           \
            fail_msg("%s: %d %s", #call, rc_, e_.text);                                                                         \
        (void)ep;                                                                                                               \
    } while (0)

struct seen {
    struct buf text;
    int n;
};

static int see_message(void *arg, const struct store_message *m) {
    struct seen *s = arg;
    buf_addf(&s->text, "%d:%d:", (int)m->turn, m->role);
    buf_add(&s->text, m->text, m->len);
    buf_addf(&s->text, ":%zu;", m->n_ids);
    s->n++;
    return 0;
}

static int see_event(void *arg, int64_t seq, int64_t turn, const char *type, const char *json) {
    struct seen *s = arg;
    buf_addf(&s->text, "%" PRId64 ":%d:%s:%s;", seq, (int)turn, type, json);
    s->n++;
    return 0;
}

static int see_call(void *arg, const struct store_call *c) {
    struct seen *s = arg;
    buf_addf(&s->text, "%s:%s:%s:%d:%s;", c->id, c->name, c->arguments, c->state, c->result ? c->result : "-");
    s->n++;
    return 0;
}

static int see_turn(void *arg, const struct store_turn *t) {
    struct seen *s = arg;
    buf_addf(&s->text, "%d:%s;", t->state, t->options ? t->options : "-");
    s->n++;
    return 0;
}

static void a_conversation_comes_back_after_reopening(void **state) {
    (void)state;
    struct store *st = opened();
    struct store_conv c, d;
    int64_t turn, seq;
    const int32_t ids[] = {1, -1, 128009};
    OK(store_conv_create(st, "caf\xc3\xa9", "24 Nov 2026", &c, ep));
    OK(store_turn_create(st, c.id, "{\"seed\":1}", &turn, ep));
    struct store_message m = {.role = STORE_USER, .text = "a\0b", .len = 3, .ids = ids, .n_ids = 3, .meta = "{}"};
    OK(store_message_append(st, c.id, turn, &m, ep));
    assert_int_equal(m.seq, 1);
    OK(store_event_append(st, c.id, turn, "accepted", "{\"message\":1}", &seq, ep));
    assert_int_equal(seq, 1);
    OK(store_event_append(st, c.id, turn, "text", "{\"delta\":\"x\"}", &seq, ep));
    assert_int_equal(seq, 2);
    OK(store_conv_set_settings(st, c.id, "{\"k\":1}", ep));
    store_close(st);

    st = opened();
    OK(store_conv_find(st, "caf\xc3\xa9", &d, ep));
    assert_int_equal(d.id, c.id);
    assert_int_equal(d.messages, 1);
    assert_int_equal(d.last_seq, 2);
    assert_string_equal(d.date, "24 Nov 2026");
    struct seen s = {0};
    OK(store_event_each(st, c.id, 2, see_event, &s, ep));
    assert_string_equal(buf_str(&s.text), "2:1:text:{\"delta\":\"x\"};");
    buf_reset(&s.text);
    OK(store_message_each(st, c.id, see_message, &s, ep));
    assert_memory_equal(s.text.data, "1:1:a\0b:3;", 9);
    buf_reset(&s.text);
    OK(store_conv_settings(st, c.id, &s.text, ep));
    assert_string_equal(buf_str(&s.text), "{\"k\":1}");
    buf_free(&s.text);
    store_close(st);
}

static void messages_come_in_the_order_of_their_turns(void **state) {
    (void)state;
    struct store *st = opened();
    struct store_conv c;
    int64_t t1, t2;
    OK(store_conv_create(st, "q", "d", &c, ep));
    OK(store_turn_create(st, c.id, NULL, &t1, ep));
    struct store_message a = {.role = STORE_USER, .text = "one", .len = 3}, b = a, s0 = {.role = STORE_SYSTEM}, r = {.role = STORE_ASSISTANT, .text = "1", .len = 1};
    OK(store_message_append(st, c.id, t1, &a, ep));
    OK(store_turn_create(st, c.id, NULL, &t2, ep));
    b.text = "two";
    OK(store_message_append(st, c.id, t2, &b, ep));
    OK(store_message_append(st, c.id, t1, &r, ep));
    OK(store_message_append(st, c.id, 0, &s0, ep));
    const int32_t ids[] = {5, 6};
    OK(store_message_set_ids(st, b.id, ids, 2, NULL, ep));
    struct seen s = {0};
    OK(store_message_each(st, c.id, see_message, &s, ep));
    char want[128];
    snprintf(want, sizeof want, "0:0::0;%d:1:one:0;%d:2:1:0;%d:1:two:2;", (int)t1, (int)t1, (int)t2);
    assert_string_equal(buf_str(&s.text), want);
    buf_free(&s.text);
    store_close(st);
}

static void a_rolled_back_transaction_leaves_no_gap(void **state) {
    (void)state;
    struct store *st = opened();
    struct store_conv c;
    int64_t seq;
    OK(store_conv_create(st, "g", "d", &c, ep));
    OK(store_event_append(st, c.id, 0, "a", "{}", &seq, ep));
    OK(store_begin(st, STORE_LIGHT, ep));
    OK(store_begin(st, STORE_DURABLE, ep));
    OK(store_event_append(st, c.id, 0, "b", "{}", &seq, ep));
    assert_int_equal(seq, 2);
    OK(store_commit(st, ep));
    store_rollback(st);
    OK(store_event_append(st, c.id, 0, "c", "{}", &seq, ep));
    assert_int_equal(seq, 2);
    struct err e;
    assert_int_equal(store_commit(st, &e), ERR_STORE);  /* nothing is open */
    store_close(st);
}

static void a_failure_inside_a_transaction_undoes_all_of_it(void **state) {
    (void)state;
    struct store *st = opened();
    struct store_conv c, d;
    struct err e;
    int64_t seq;
    OK(store_conv_create(st, "f", "d", &c, ep));
    OK(store_begin(st, STORE_DURABLE, ep));
    OK(store_event_append(st, c.id, 0, "a", "{}", &seq, ep));
    assert_int_equal(store_conv_create(st, "f", "d", &d, &e), ERR_EXISTS);
    assert_int_equal(store_commit(st, &e), ERR_STORE);
    OK(store_conv_get(st, c.id, &c, ep));
    assert_int_equal(c.last_seq, 0);
    store_close(st);
}

static void open_turns_and_calls_are_found_again(void **state) {
    (void)state;
    struct store *st = opened();
    struct store_conv c;
    int64_t t[3];
    OK(store_conv_create(st, "t", "d", &c, ep));
    for (int i = 0; i < 3; i++)
        OK(store_turn_create(st, c.id, i ? "{}" : NULL, &t[i], ep));
    OK(store_turn_set_state(st, t[0], STORE_TURN_RUNNING, ep));
    OK(store_turn_set_state(st, t[1], STORE_TURN_DONE, ep));
    struct store_call call = {.id = "call_b", .turn = t[0], .name = "f", .arguments = "{}", .form = "json", .state = STORE_CALL_STARTED};
    OK(store_call_put(st, c.id, &call, ep));
    call.id = "call_a";
    OK(store_call_put(st, c.id, &call, ep));
    call.state = STORE_CALL_ENDED;
    call.result = "{\"ok\":true}";
    OK(store_call_put(st, c.id, &call, ep));
    store_close(st);
    st = opened();
    struct seen s = {0};
    OK(store_turn_each_open(st, see_turn, &s, ep));
    assert_string_equal(buf_str(&s.text), "1:-;0:{};");
    buf_reset(&s.text);
    OK(store_call_each(st, t[0], see_call, &s, ep));
    assert_string_equal(buf_str(&s.text), "call_b:f:{}:1:-;call_a:f:{}:2:{\"ok\":true};");
    buf_reset(&s.text);
    OK(store_conv_delete(st, c.id, ep));
    OK(store_turn_each_open(st, see_turn, &s, ep));
    OK(store_call_each(st, t[0], see_call, &s, ep));
    OK(store_event_each(st, c.id, 0, see_event, &s, ep));
    assert_string_equal(buf_str(&s.text), "");
    buf_free(&s.text);
    store_close(st);
}

static int nested_append(void *arg, const struct store_message *m) {
    struct store *st = ((void **)arg)[0];
    struct seen *s = ((void **)arg)[1];
    struct err e;
    int64_t seq;
    if (store_event_append(st, m->conv, 0, "n", "{}", &seq, &e) != 0)
        return -1;
    return store_message_each(st, m->conv, see_message, s, &e);
}

static void a_walk_may_write_and_walk_again(void **state) {
    (void)state;
    struct store *st = opened();
    struct store_conv c;
    OK(store_conv_create(st, "w", "d", &c, ep));
    for (int i = 0; i < 2; i++) {
        struct store_message m = {.role = STORE_USER, .text = "x", .len = 1};
        OK(store_message_append(st, c.id, 0, &m, ep));
    }
    struct seen s = {0};
    void *arg[] = {st, &s};
    OK(store_message_each(st, c.id, nested_append, arg, ep));
    assert_int_equal(s.n, 4);
    buf_free(&s.text);
    store_close(st);
}

static void names_are_checked(void **state) {
    (void)state;
    char longest[STORE_NAME_MAX + 2];
    memset(longest, 'x', sizeof longest);
    longest[STORE_NAME_MAX + 1] = '\0';
    assert_false(store_name_valid(longest));
    longest[STORE_NAME_MAX] = '\0';
    assert_true(store_name_valid(longest));
    assert_true(store_name_valid("a b/\xe4\xb8\xad"));
    assert_false(store_name_valid(""));
    assert_false(store_name_valid(NULL));
    assert_false(store_name_valid("-x"));
    assert_false(store_name_valid("a\nb"));
    assert_false(store_name_valid("a\xff"));
    assert_false(store_name_valid("a\xc2\x9b"));
}

static void unknown_things_are_said_to_be_unknown(void **state) {
    (void)state;
    struct store *st = opened();
    struct store_conv c;
    struct err e;
    int64_t id;
    assert_int_equal(store_conv_find(st, "no\x1b", &c, &e), ERR_NOT_FOUND);
    assert_non_null(strstr(e.text, "\"no\\x1b\""));
    assert_int_equal(store_conv_get(st, 7, &c, &e), ERR_NOT_FOUND);
    assert_int_equal(store_conv_delete(st, 7, &e), ERR_NOT_FOUND);
    assert_int_equal(store_turn_set_state(st, 7, STORE_TURN_DONE, &e), ERR_NOT_FOUND);
    assert_int_equal(store_turn_create(st, 7, NULL, &id, &e), ERR_NOT_FOUND);
    assert_int_equal(store_event_append(st, 7, 0, "t", "{}", &id, &e), ERR_NOT_FOUND);
    struct store_message m = {.len = STORE_MESSAGE_MAX + 1};
    assert_int_equal(store_message_append(st, 7, 0, &m, &e), ERR_TOO_BIG);
    store_close(st);
}

static void a_second_daemon_is_refused_and_a_killed_one_is_not_in_the_way(void **state) {
    (void)state;
    int p[2];
    char c;
    assert_int_equal(pipe(p), 0);
    pid_t pid = fork();
    if (pid == 0) {
        struct store *st;
        struct err e;
        if (store_open(&st, dir, &e) != 0 || write(p[1], "x", 1) != 1)
            _exit(1);
        pause();
    }
    assert_int_equal(read(p[0], &c, 1), 1);
    struct store *st = NULL;
    struct err e;
    assert_int_equal(store_open(&st, dir, &e), ERR_BUSY);
    assert_null(st);
    char number[32];
    snprintf(number, sizeof number, "process %d)", (int)pid);
    assert_non_null(strstr(e.text, number));
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
    store_close(opened());
    close(p[0]);
    close(p[1]);
}

/* The child says over the pipe what it was told is stored, light and durable in turn; killed at once, all of it must be there. */
static void what_was_committed_survives_kill(void **state) {
    (void)state;
    int p[2];
    int64_t last = 0, seq;
    assert_int_equal(pipe(p), 0);
    pid_t pid = fork();
    if (pid == 0) {
        struct err e;
        struct store_conv c;
        struct store *st;
        if (store_open(&st, dir, &e) != 0 || store_conv_create(st, "k", "d", &c, &e) != 0)
            _exit(1);
        for (int i = 0;; i++) {
            if (store_begin(st, i % 4 ? STORE_LIGHT : STORE_DURABLE, &e) != 0 || store_event_append(st, c.id, 0, "t", "{}", &seq, &e) != 0 ||
                store_commit(st, &e) != 0 || write(p[1], &seq, sizeof seq) != sizeof seq)
                _exit(1);
        }
    }
    for (int i = 0; i < 200; i++)
        assert_int_equal(read(p[0], &last, sizeof last), sizeof last);
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
    close(p[1]);
    while (read(p[0], &seq, sizeof seq) == sizeof seq)
        last = seq;
    close(p[0]);
    struct store *st = opened();
    struct store_conv c;
    OK(store_conv_find(st, "k", &c, ep));
    assert_true(c.last_seq == last || c.last_seq == last + 1);
    struct seen s = {0};
    OK(store_event_each(st, c.id, 1, see_event, &s, ep));
    assert_int_equal(s.n, c.last_seq);  /* no gaps */
    buf_free(&s.text);
    store_close(st);
}

static void write_file(const char *name, const char *text, size_t n) {
    char *path = xasprintf("%s/%s", dir, name);
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    assert_int_equal(fd_write_all(fd, text, n), 0);
    close(fd);
    free(path);
}

static void foreign_damaged_and_newer_files_are_refused_with_a_sentence(void **state) {
    (void)state;
    struct store *st = NULL;
    struct err e;
    char page[4096];
    memset(page, 'j', sizeof page);
    write_file("corral.db", page, sizeof page);
    assert_int_equal(store_open(&st, dir, &e), ERR_STORE);
    assert_non_null(strstr(e.text, "damaged"));
    assert_non_null(strstr(e.text, "corral.db"));

    write_file("corral.db", "", 0);     /* killed in the first second: fresh */
    st = opened();
    struct store_conv c;
    OK(store_conv_create(st, "x", "d", &c, ep));
    for (int i = 0; i < 50; i++) {
        struct store_message m = {.role = STORE_USER, .text = page, .len = sizeof page};
        OK(store_message_append(st, c.id, 0, &m, ep));
    }
    store_close(st);
    struct buf whole = {0};
    char *path = xasprintf("%s/corral.db", dir);
    OK(file_read(&whole, path, 1 << 24, ep));
    write_file("corral.db", whole.data, whole.len / 2);
    assert_int_equal(store_open(&st, dir, &e), ERR_STORE);
    assert_non_null(strstr(e.text, "damaged"));

    whole.data[60 + 3] = 99;            /* user_version stands at offset 60, big-endian */
    write_file("corral.db", whole.data, whole.len);
    assert_int_equal(store_open(&st, dir, &e), ERR_STORE);
    assert_non_null(strstr(e.text, "newer"));
    whole.data[60 + 3] = 1;
    whole.data[68] = 1;                 /* application_id */
    write_file("corral.db", whole.data, whole.len);
    assert_int_equal(store_open(&st, dir, &e), ERR_STORE);
    assert_non_null(strstr(e.text, "another program"));
    free(path);
    buf_free(&whole);
}

static void the_database_is_for_its_user_alone(void **state) {
    (void)state;
    store_close(opened());
    struct stat sb;
    char *path = xasprintf("%s/corral.db", dir);
    assert_int_equal(stat(path, &sb), 0);
    assert_int_equal(sb.st_mode & 0777, 0600);
    free(path);
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(a_conversation_comes_back_after_reopening),
        T(messages_come_in_the_order_of_their_turns),
        T(a_rolled_back_transaction_leaves_no_gap),
        T(a_failure_inside_a_transaction_undoes_all_of_it),
        T(open_turns_and_calls_are_found_again),
        T(a_walk_may_write_and_walk_again),
        T(names_are_checked),
        T(unknown_things_are_said_to_be_unknown),
        T(a_second_daemon_is_refused_and_a_killed_one_is_not_in_the_way),
        T(what_was_committed_survives_kill),
        T(foreign_damaged_and_newer_files_are_refused_with_a_sentence),
        T(the_database_is_for_its_user_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
