/* state.c - the interpreter of a conversation, between calls.
 *
 *   state n waits -- RUN --> forks child n+1, which runs the code
 *        child ends well:  it tells init COMMIT and is the state from now on; init kills state n
 *        child dies:       state n tells init EXITED and waits again, as if nothing had been
 *
 * All of this shares an address space with user code, so nothing here is trusted by init: a state can only
 * claim how its own conversation's call ended. */
#include "sandbox/runtime.h"
#include "sandbox/profile.h"
#include "sandbox/wire.h"
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void tell(int chan, uint32_t type, uint32_t number, int32_t pid, int32_t status) {
    struct wire_step s = {type, number, pid, status};
    if (wire_send(chan, &s, sizeof s, NULL, 0, NULL, 0) != 0)
        _exit(120);
}

static void reap(void) {
    while (waitpid(-1, NULL, WNOHANG) > 0)
        ;
}

/* The code, from the memfd that the daemon filled and sealed. */
static char *read_code(int fd, size_t *len) {
    struct stat sb;
    if (fstat(fd, &sb) != 0 || sb.st_size < 0)
        return NULL;
    *len = (size_t)sb.st_size;
    char *code = malloc(*len + 1);
    for (size_t got = 0; code && got < *len;) {
        ssize_t n = pread(fd, code + got, *len - got, (off_t)got);
        if (n <= 0) {
            free(code);
            return NULL;
        }
        got += (size_t)n;
    }
    if (code)
        code[*len] = '\0';
    return code;
}

static void quiet(void) {
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (null < 0)
        return;
    for (int fd = 0; fd < 3; fd++)
        dup2(null, fd);
    if (null > 2)
        close(null);
}

/* Standard streams, folder, mask and signals as every call finds them. */
static bool prepare(int out, int err, bool folder) {
    sigset_t none;
    sigemptyset(&none);
    quiet();
    umask(022);
    return dup2(out, 1) == 1 && dup2(err, 2) == 2 && (!folder || chdir("/work") == 0) && sigprocmask(SIG_SETMASK, &none, NULL) == 0;
}

static pid_t fork_of(const struct runtime *r) {
    if (r->before_fork)
        r->before_fork();
    pid_t pid = fork();
    if (r->after_fork)
        r->after_fork(pid == 0);
    return pid;
}

/* unshare(CLONE_THREAD) changes nothing and succeeds only in a process with one thread. */
static bool one_thread(void) { return unshare(CLONE_THREAD) == 0; }

/* The next call needs descriptors. Code that left none open for it must not become the state. */
static bool descriptors_left(void) {
    int got[STEP_FDS + 4], n = 0;
    while (n < STEP_FDS + 4 && (got[n] = dup(0)) >= 0)
        n++;
    for (int i = 0; i < n; i++)
        close(got[i]);
    return n == STEP_FDS + 4;
}

/* A tool's call: its own descriptors become 3, 4 ..., and the process ends with it. */
_Noreturn static void run_stateless(const struct runtime *r, const struct filter *narrow, const int *fds, int n_own, const char *code, size_t len,
                                    uint32_t number) {
    int away[WIRE_CALL_FDS_MAX];
    close(fds[STEP_CHANNEL]);
    for (int i = 0; i < n_own; i++)
        if ((away[i] = fcntl(fds[STEP_FDS + i], F_DUPFD, 32)) < 0)
            _exit(121);
    for (int i = 0; i < n_own; i++)
        if (dup2(away[i], 3 + i) < 0)
            _exit(121);
    if (close_range(3 + (unsigned)n_own, ~0u, 0) != 0)
        _exit(121);
    if (narrow && filter_install(narrow, NULL) != 0)
        _exit(121);
    _exit(r->run(code, len, number) & 0xff);
}

/* Runs the code; returns the channel of the new state, or ends the process. */
static int run_call(const struct runtime *r, const struct filter *narrow, const int *fds, int n_own, uint32_t number) {
    pid_t me = getpid();
    size_t len = 0;
    char *code = read_code(fds[STEP_CODE], &len);
    if (!code || !prepare(fds[STEP_OUT], fds[STEP_ERR], !r->stateless))
        _exit(121);
    close(fds[STEP_CODE]);
    close(fds[STEP_OUT]);
    close(fds[STEP_ERR]);
    if (r->stateless)
        run_stateless(r, narrow, fds, n_own, code, len, number);
    int status = r->run(code, len, number);
    free(code);
    if (getpid() != me)                 /* the code called fork() and this is its child, done */
        _exit(0);
    /* Threads must not outlive the call: a fork takes only this one along. */
    if (!one_thread()) {
        pid_t copy = fork_of(r);
        if (copy != 0)
            for (;;)
                pause();                /* init ends us */
    }
    if (!descriptors_left()) {
        static const char msg[] = "too many files were left open: what this call changed in memory is dropped\n";
        ssize_t n = write(2, msg, sizeof msg - 1);
        (void)n;
        _exit(1);
    }
    quiet();
    signal(SIGCHLD, SIG_IGN);           /* what init kills of ours leaves no zombie while we are stopped */
    reap();
    tell(fds[STEP_CHANNEL], WIRE_STEP_COMMIT, number, getpid(), status);
    return fds[STEP_CHANNEL];
}

void state_serve(int chan, const struct runtime *r, const struct filter *narrow) {
    quiet();
    tell(chan, WIRE_STEP_READY, 0, getpid(), 0);
    for (;;) {
        struct wire_step s;
        int fds[WIRE_FDS_MAX], n_fds = WIRE_FDS_MAX, status;
        long n = wire_recv(chan, &s, sizeof s, 0, fds, &n_fds, NULL);
        if (n != (long)sizeof s || s.type != WIRE_STEP_RUN || n_fds < STEP_FDS)
            _exit(122);
        signal(SIGCHLD, SIG_DFL);
        reap();
        pid_t pid = fork_of(r);
        if (pid == 0) {
            close(chan);
            chan = run_call(r, narrow, fds, n_fds - STEP_FDS, s.number);
            continue;                   /* the child is the state now */
        }
        for (int i = 0; i < n_fds; i++)
            close(fds[i]);
        tell(chan, WIRE_STEP_FORKED, s.number, pid, pid < 0 ? errno : 0);
        if (pid < 0)
            continue;
        while (waitpid(pid, &status, 0) < 0)
            if (errno != EINTR)
                _exit(123);
        tell(chan, WIRE_STEP_EXITED, s.number, pid, status);
    }
}
