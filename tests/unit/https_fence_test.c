/* The jail of corral-tool-https: what a taken-over one could still do is one connection that is there already, and nothing else. */
#include "base/clock.h"
#include "base/mem.h"
#include "sandbox/sandbox.h"
#include <fcntl.h>
#include <poll.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>
#include <cmocka.h>

static struct sandbox *sb;
static struct sandbox_jail *jail;

struct answer {
    char text[128];
    int status;
    char limit[16];
    bool done;
};

static void on_done(void *arg, const struct sandbox_result *r) {
    struct answer *a = arg;
    if (!r->ran)
        fail_msg("the call never ran: %s", r->err.text);
    snprintf(a->text, sizeof a->text, "%.*s", (int)r->out_len, r->out);
    a->status = r->exit_status;
    snprintf(a->limit, sizeof a->limit, "%s", r->limit ? r->limit : "");
    a->done = true;
}

/* One attempt with a socket and a read-only memory file as descriptors 3 and 4. */
static struct answer attempt(const char *what) {
    struct answer a = {0};
    struct err e = {0};
    int pair[2], memory = memfd_create("anchors", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    struct sandbox_limits l = {.wall_ms = 3000};
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pair), 0);
    assert_int_equal(write(memory, "anchors!", 8), 8);
    assert_int_equal(fcntl(memory, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL), 0);
    int fds[2] = {pair[0], memory};
    if (sandbox_jail_run_fds(jail, what, strlen(what), fds, 2, &l, on_done, &a, &e) != 0)
        fail_msg("%s: %s", what, e.text);
    int64_t until = clock_mono_ms() + 20000;
    while (!a.done && clock_mono_ms() < until) {
        struct pollfd p = {sandbox_fd(sb), POLLIN, 0};
        poll(&p, 1, 100);
        sandbox_dispatch(sb, &e);
    }
    assert_true(a.done);
    close(pair[0]);
    close(pair[1]);
    close(memory);
    return a;
}

static void what_the_tool_needs_is_there(void **state) {
    (void)state;
    static const char *const allowed[] = {"nothing", "mmap", "read_anchors", "write_socket"};
    for (size_t i = 0; i < ARRAY_LEN(allowed); i++) {
        struct answer a = attempt(allowed[i]);
        if (strcmp(a.text, "ok") != 0 || a.status != 0)
            fail_msg("%s: \"%s\", status %d", allowed[i], a.text, a.status);
    }
}

static void files_sockets_and_processes_are_refused(void **state) {
    (void)state;
    static const char *const refused[] = {
        "open_root", "open_passwd", "openat2", "create", "mkdir", "readlink", "memfd", "socket_inet", "socket_inet6", "socket_unix", "socket_netlink",
        "socketpair", "connect_again", "bind", "sendto", "sendmsg", "recvmsg", "setsockopt", "fork", "clone", "clone3", "kill", "kill_all", "mmap_exec",
        "mprotect_exec", "dup", "seccomp", "prctl", "getdents", "ioctl",
    };
    for (size_t i = 0; i < ARRAY_LEN(refused); i++) {
        struct answer a = attempt(refused[i]);
        if (strcmp(a.text, "EPERM") != 0 && strcmp(a.text, "ENOSYS") != 0)
            fail_msg("%s: \"%s\", status %d; expected EPERM or ENOSYS", refused[i], a.text, a.status);
    }
    assert_int_equal(attempt("write_anchors").status, 128 + 25);        /* SIGXFSZ: not one byte into any file */
}

static void what_no_such_tool_does_is_deadly(void **state) {
    (void)state;
    static const char *const deadly[] = {"execve", "ptrace", "unshare", "setns", "mount", "io_uring", "bpf", "keyctl"};
    for (size_t i = 0; i < ARRAY_LEN(deadly); i++) {
        struct answer a = attempt(deadly[i]);
        if (a.status != 128 + 31 || a.text[0])
            fail_msg("%s: \"%s\", status %d; expected the death by SIGSYS", deadly[i], a.text, a.status);
    }
}

static void every_call_starts_from_the_same_state(void **state) {
    (void)state;
    for (int i = 0; i < 3; i++)
        assert_string_equal(attempt("calls").text, "1");
    assert_string_equal(attempt("descriptors").text, "5");      /* 0, 1, 2 and the two of the call */
}

static void memory_and_time_are_bounded(void **state) {
    (void)state;
    int64_t began = clock_mono_ms();
    struct answer a = attempt("memory");
    assert_int_not_equal(a.status, 0);
    assert_string_not_equal(a.text, "ok");
    a = attempt("forever");
    assert_string_equal(a.limit, "deadline");
    assert_true(clock_mono_ms() - began < 10000);
    assert_string_equal(attempt("nothing").text, "ok");         /* and the jail goes on */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_the_tool_needs_is_there),
        cmocka_unit_test(files_sockets_and_processes_are_refused),
        cmocka_unit_test(what_no_such_tool_does_is_deadly),
        cmocka_unit_test(every_call_starts_from_the_same_state),
        cmocka_unit_test(memory_and_time_are_bounded),
    };
    struct err e = {0};
    const char *build = getenv("CORRAL_BUILD");
    char path[4096];
    snprintf(path, sizeof path, "%s/tests/https_jail/corral-launcher", build ? build : "build/release");
    if (sandbox_start(&sb, path, &e) != 0 || sandbox_jail_open(&jail, sb, "https", NULL, &e) != 0) {
        printf("skipped: %s\n", e.text);
        return 77;
    }
    int rc = cmocka_run_group_tests(tests, NULL, NULL);
    sandbox_jail_close(jail);
    sandbox_stop(sb);
    return rc;
}
