/* Calls of the tools' jails, which keep no state: many in a row beside jails that are made, used and closed, and what they cost beyond
 * themselves. */
#include "base/buf.h"
#include "base/clock.h"
#include "tests/sandbox_driver.h"
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

enum { CALLS = 1000, NEIGHBOURS = 2, ITEM = 4 << 20, ITEMS = 2 };

struct outcome {
    bool ran, done;
    int status;
    char limit[16], why[200], out[200];
};

static void on_done(void *arg, const struct sandbox_result *r) {
    struct outcome *o = arg;
    o->ran = r->ran;
    o->status = r->exit_status;
    snprintf(o->limit, sizeof o->limit, "%s", r->limit ? r->limit : "");
    snprintf(o->why, sizeof o->why, "%.150s%.*s", r->ran ? "" : r->err.text, (int)(r->err_len < 40 ? r->err_len : 40), r->err_text);
    snprintf(o->out, sizeof o->out, "%.*s", (int)(r->out_len < 199 ? r->out_len : 199), r->out);
    o->done = true;
}

static struct outcome call(struct sandbox *sb, struct sandbox_jail *j, const char *request, const int *fds, int n_fds) {
    struct outcome o = {0};
    struct err e = {0};
    if (sandbox_jail_run_fds(j, request, strlen(request), fds, n_fds, NULL, on_done, &o, &e) != 0)
        fail_msg("the call can't be started: %s", e.text);
    while (!o.done) {
        struct pollfd p = {sandbox_fd(sb), POLLIN, 0};
        poll(&p, 1, sandbox_timeout_ms(sb));
        sandbox_dispatch(sb, &e);
    }
    return o;
}

/* ---- many in a row ------------------------------------------------------------------------------------- */

/* Another daemon: jails that are opened, compute, leave processes behind, pass a limit, and are closed. */
_Noreturn static void neighbour(void) {
    static const char *const codes[] = {
        "sum(range(200000))", "import os\nfor i in range(20):\n    if os.fork() == 0:\n        import time; time.sleep(100)", "print('x' * 100000)", "while True: pass",
        "import os; os.kill(os.getpid(), 9)"};
    struct sandbox *sb = driver_start();
    struct sandbox_limits l = {.wall_ms = 200};
    for (size_t i = 0;; i++) {
        struct sandbox_jail *j = NULL;
        struct err e = {0};
        if (sandbox_jail_open(&j, sb, "python", NULL, &e) != 0)
            _exit(1);
        for (size_t k = 0; k < 4; k++) {
            struct driver_result r = driver_run(sb, j, codes[(i + k) % (sizeof codes / sizeof codes[0])], &l);
            driver_free(&r);
        }
        sandbox_jail_close(j);
    }
}

static void a_thousand_calls_in_a_row_all_answer(void **state) {
    pid_t neighbours[NEIGHBOURS];
    struct sandbox_jail *j = NULL;
    struct err e = {0};
    (void)state;
    for (int i = 0; i < NEIGHBOURS; i++)
        if ((neighbours[i] = fork()) == 0)
            neighbour();
    struct sandbox *sb = driver_start();
    int db = memfd_create("db", MFD_CLOEXEC), bad = 0;
    char first[400] = "";
    assert_int_equal(sandbox_jail_open(&j, sb, "knowledge", NULL, &e), 0);
    for (int i = 0; i < CALLS; i++) {
        struct outcome o = call(sb, j, "{\"op\":\"search\",\"query\":\"word\",\"k\":5}", &db, 1);
        bool ok = o.ran && o.status == 0 && !o.limit[0] && o.out[0] == '{';
        if (!ok && bad++ == 0)
            snprintf(first, sizeof first, "call %d: ran %d status %d limit \"%s\": %s", i, o.ran, o.status, o.limit, o.why);
    }
    for (int i = 0; i < NEIGHBOURS; i++) {
        kill(neighbours[i], SIGKILL);   /* its launcher and jails follow by their death signals */
        waitpid(neighbours[i], NULL, 0);
    }
    sandbox_jail_close(j);
    sandbox_stop(sb);
    close(db);
    if (bad)
        fail_msg("%d of %d calls ended badly, the first: %s", bad, CALLS, first);
}

/* ---- what init costs ------------------------------------------------------------------------------------- */

static bool read_file(const char *path, char *out, size_t size) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : read(fd, out, size - 1);
    if (fd >= 0)
        close(fd);
    out[n > 0 ? n : 0] = '\0';
    return n > 0;
}

/* Parent and processor time of a process. */
static bool look(pid_t pid, pid_t *parent, int64_t *ms) {
    char path[64], text[1024];
    unsigned long user = 0, system = 0;
    int p = 0;
    snprintf(path, sizeof path, "/proc/%d/stat", pid);
    if (!read_file(path, text, sizeof text))
        return false;
    const char *end = strrchr(text, ')');
    if (!end || sscanf(end + 1, " %*c %d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &p, &user, &system) != 3)
        return false;
    *parent = p;
    *ms = (int64_t)(user + system) * 1000 / sysconf(_SC_CLK_TCK);
    return true;
}

static bool descends_from_us(pid_t pid) {
    int64_t ms;
    for (int depth = 0; pid > 1 && depth < 16; depth++) {
        if (!look(pid, &pid, &ms))
            return false;
        if (pid == getpid())
            return true;
    }
    return false;
}

/* Process 1 of our jail of this program: the last number of NSpid is 1. Programs' names are cut at 15 characters. */
static pid_t find_init(const char *name) {
    pid_t found = -1;
    DIR *d = opendir("/proc");
    for (struct dirent *t; d && found < 0 && (t = readdir(d)) != NULL;) {
        char path[64], text[4096];
        pid_t pid = atoi(t->d_name);
        snprintf(path, sizeof path, "/proc/%d/status", pid);
        if (pid <= 1 || !read_file(path, text, sizeof text) || strncmp(text + strlen("Name:\t"), name, strlen(name)) != 0)
            continue;
        const char *at = strstr(text, "\nNSpid:"), *end = at ? strchr(at + 1, '\n') : NULL;
        if (end && end[-1] == '1' && end[-2] == '\t' && descends_from_us(pid))
            found = pid;
    }
    closedir(d);
    return found;
}

/* A stateless call lets go of its channel to init at once, which is readable from then on: init must not look at it again. */
static void init_sleeps_while_a_call_computes(void **state) {
    static const char words[] = "The heron stands in the water and waits for a fish that does not come today. ";
    struct sandbox *sb = driver_start();
    struct sandbox_jail *j = NULL;
    struct err e = {0};
    char *item = malloc(ITEM);
    int in = memfd_create("in", MFD_CLOEXEC);
    int64_t before, after, took = 0;
    pid_t parent;
    struct buf request = {0};
    (void)state;
    for (size_t i = 0; i < ITEM; i++)
        item[i] = words[(i + i / 700) % (sizeof words - 1)];
    buf_adds(&request, "{\"offset\":0,\"items\":[");
    for (int i = 0; i < ITEMS; i++) {
        assert_int_equal(write(in, item, ITEM), ITEM);
        buf_addf(&request, "%s{\"name\":\"a.txt\",\"size\":%d}", i ? "," : "", ITEM);
    }
    buf_adds(&request, "]}");
    assert_int_equal(sandbox_jail_open(&j, sb, "ingest", NULL, &e), 0);
    int out = memfd_create("out", MFD_CLOEXEC), fds[2] = {in, out};
    struct outcome o = call(sb, j, "{\"offset\":0,\"items\":[]}", fds, 2);
    assert_int_equal(o.status, 0);
    pid_t init = find_init("corral-tool-ing");
    assert_true(init > 1);
    assert_true(look(init, &parent, &before));
    for (int calls = 0; calls < 5 || took < 1500; calls++) {
        int64_t begin = clock_mono_ms();
        assert_int_equal(ftruncate(out, 0), 0);
        o = call(sb, j, buf_str(&request), fds, 2);
        if (o.status != 0 || o.limit[0])
            fail_msg("status %d limit \"%s\": %s", o.status, o.limit, o.why);
        took += clock_mono_ms() - begin;
    }
    assert_true(look(init, &parent, &after));
    if (after - before >= took / 10)
        fail_msg("init computed %lld ms of the %lld ms that its calls took", (long long)(after - before), (long long)took);
    sandbox_jail_close(j);
    sandbox_stop(sb);
    close(in);
    close(out);
    free(item);
    buf_free(&request);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_thousand_calls_in_a_row_all_answer),
        cmocka_unit_test(init_sleeps_while_a_call_computes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
