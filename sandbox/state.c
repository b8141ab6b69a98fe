/* state.c - the interpreter of a conversation, between calls.
 *
 *   state n waits -- FORK --> makes child n+1, which gets everything ready, says READY and waits for its call
 *        child runs a call to a good end:  it tells init COMMIT and is the state from now on; init kills state n
 *        child dies:                       init tells state n REAP, gets the status, and FORK comes again
 *
 * The child is made before its call is known, so that the call need not wait for it: fork() copies the page tables of an
 * interpreter, and the first write to each page copies the page (hot.h).
 *
 * All of this shares an address space with user code, so nothing here is trusted by init: a state can only
 * claim how its own conversation's call ended. */
#include "sandbox/runtime.h"
#include "sandbox/hot.h"
#include "sandbox/profile.h"
#include "sandbox/wire.h"
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void tell(int chan, uint32_t type, uint32_t number, int32_t status) {
    struct wire_step s = {type, number, status};
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

/* Standard streams, folder, mask and signals as every call finds them. Standard input is the state's: nothing. */
static bool prepare(int out, int err, bool folder) {
    sigset_t none;
    sigemptyset(&none);
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
    enum { NEEDED = FORK_FDS + WIRE_FDS_MAX };
    int got[NEEDED], n = 0;
    while (n < NEEDED && (got[n] = dup(0)) >= 0)
        n++;
    for (int i = 0; i < n; i++)
        close(got[i]);
    return n == NEEDED;
}

/* A tool's call: its own descriptors become 3, 4 ..., and the process ends with it. */
_Noreturn static void run_stateless(const struct runtime *r, const struct filter *narrow, const int *own, int n_own, const char *code, size_t len,
                                    uint32_t number) {
    int away[WIRE_CALL_FDS_MAX];
    for (int i = 0; i < n_own; i++)
        if ((away[i] = fcntl(own[i], F_DUPFD, 32)) < 0)
            _exit(121);
    for (int i = 0; i < n_own; i++)
        if (dup2(away[i], 3 + i) < 0)
            _exit(121);
    if (close_range(3 + (unsigned)n_own, ~0u, 0) != 0)
        _exit(121);
    if (narrow && filter_install(narrow, NULL, NULL) != 0)
        _exit(121);
    _exit(r->run(code, len, number) & 0xff);
}

/* Runs the code; returns as the new state, or ends the process. */
static void run_call(const struct runtime *r, const struct filter *narrow, int chan, uint32_t number, const int *fds, int n_own) {
    pid_t me = getpid();
    size_t len = 0;
    char *code = read_code(fds[RUN_CODE], &len);
    if (!code)
        _exit(121);
    close(fds[RUN_CODE]);
    if (r->stateless)
        run_stateless(r, narrow, fds + RUN_FDS, n_own, code, len, number);
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
    signal(SIGCONT, SIG_DFL);           /* init wakes us with it, which is nobody's business */
    signal(SIGCHLD, SIG_IGN);           /* what init kills of ours leaves no zombie while we are stopped */
    reap();
    static const struct itimerval never;
    for (int which = ITIMER_REAL; which <= ITIMER_PROF; which++)
        setitimer(which, &never, NULL); /* an alarm that the code left would end the state */
    tell(chan, WIRE_STEP_COMMIT, number, status);
}

/* The child: everything that can be done before the call is known, then the call. */
static void be_next(const struct runtime *r, const struct filter *narrow, const struct hot *hot, int chan, const int *fds,
                    enum wire_warmth warmth) {
    struct wire_step s;
    int run[WIRE_FDS_MAX], n_run = WIRE_FDS_MAX;
    if (!prepare(fds[FORK_OUT], fds[FORK_ERR], !r->stateless))
        _exit(121);
    close(fds[FORK_OUT]);
    close(fds[FORK_ERR]);
    if (warmth != WARM_NOT)
        hot_touch(hot, warmth == WARM_WRITES);
    tell(chan, WIRE_STEP_READY, 0, 0);
    long n = wire_recv(chan, &s, sizeof s, 0, run, &n_run, NULL);
    if (n != (long)sizeof s || s.type != WIRE_STEP_RUN || n_run < RUN_FDS)
        _exit(122);
    run_call(r, narrow, chan, s.number, run, n_run - RUN_FDS);
}

/* What a call left behind may be dying still and count against the limit of processes: a moment's patience. */
static pid_t fork_patiently(const struct runtime *r) {
    const struct timespec moment = {0, 2000000};
    pid_t pid;
    for (int i = 0; (pid = fork_of(r)) < 0 && errno == EAGAIN && i < 50; i++)
        nanosleep(&moment, NULL);
    return pid;
}

void state_serve(int chan, const struct runtime *r, const struct filter *narrow, const struct hot *hot) {
    pid_t child = -1;
    quiet();
    tell(chan, WIRE_STEP_READY, 0, 0);
    for (;;) {
        struct wire_step s;
        int fds[WIRE_FDS_MAX], n_fds = WIRE_FDS_MAX, status = 0;
        long n = wire_recv(chan, &s, sizeof s, 0, fds, &n_fds, NULL);
        if (n != (long)sizeof s)
            _exit(122);
        if (s.type == WIRE_STEP_FORK && n_fds == FORK_FDS) {
            signal(SIGCHLD, SIG_DFL);   /* the child's status is asked for */
            reap();
            child = fork_patiently(r);
            if (child == 0) {
                close(chan);
                chan = fds[FORK_CHANNEL];
                be_next(r, narrow, hot, chan, fds, (enum wire_warmth)s.status);
                continue;               /* the child is the state now */
            }
            if (child < 0)
                tell(chan, WIRE_STEP_NO_FORK, s.number, errno);
        } else if (s.type == WIRE_STEP_REAP) {
            while (waitpid(child, &status, 0) < 0)
                if (errno != EINTR)
                    _exit(123);
            tell(chan, WIRE_STEP_EXITED, s.number, status);
        }
        while (n_fds > 0)
            close(fds[--n_fds]);
    }
}
