/* runtime.c - the zygote's loop: one request, one new jail. Runs single-threaded and unprivileged for ever. */
#include "sandbox/runtime.h"
#include "base/err.h"
#include "base/log.h"
#include "sandbox/hot.h"
#include "sandbox/jail.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#define QUIET_MS 20                     /* without a request: then there is time to work ahead */

static void send_failure(int chan, const struct err *e) {
    struct wire_reply r = {.type = WIRE_FAIL};
    wire_send(chan, &r, sizeof r, e->text, strlen(e->text), NULL, 0);
}

struct made {                           /* once, used by every jail */
    struct filter code, init, call;
    struct hot hot;
    struct jail_ground ground;
};

/* The child: from here on nothing that fails may go on. */
_Noreturn static void become_jail(const struct runtime *r, const struct profile *p, const struct wire_request *q, const int *fds,
                                  const struct made *m) {
    int chan = fds[0], work = -1, newest_pid = -1;
    struct err e = {0};
    int step[2];
    signal(SIGCHLD, SIG_DFL);
    if (jail_build(&m->ground, p, &q->limits, &chan, fds[1], &newest_pid, &e) != 0)
        goto fail;
    if (p->root == ROOT_PROGRAMS && (work = open("/work", O_RDONLY | O_DIRECTORY | O_CLOEXEC)) < 0) {
        err_sys(&e, ERR_SANDBOX, "open /work");
        goto fail;
    }
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, step) != 0) {
        err_sys(&e, ERR_SANDBOX, "socket between init and state");
        goto fail;
    }
    int on = 1;
    setsockopt(step[0], SOL_SOCKET, SO_PASSCRED, &on, sizeof on);
    /* The language need not know: neither side runs any of it before the state forks for a call, and there is one thread. */
    pid_t pid = fork();
    if (pid < 0) {
        err_sys(&e, ERR_SANDBOX, "fork of the interpreter");
        goto fail;
    }
    if (pid > 0) {
        close(step[1]);
        init_serve(chan, step[0], pid, work, newest_pid, p, &q->limits, &m->init);
    }
    if (work >= 0)
        close(work);
    if (newest_pid >= 0)
        close(newest_pid);
    close(step[0]);
    /* Readable by the launcher, which runs as the same user outside and adds up the jail's memory; nothing inside can use
     * it: there is no /proc, and ptrace is deadly. init keeps its own process limit, so that it can always count. */
    setsid();                           /* where the kernel shares processors out by session, init has its own share */
    struct rlimit processes = {q->limits.processes + JAIL_OURS, q->limits.processes + JAIL_OURS}, files = {p->open_files, p->open_files};
    if (prctl(PR_SET_DUMPABLE, 1) != 0 || setrlimit(RLIMIT_NPROC, &processes) != 0) {
        err_sys(&e, ERR_SANDBOX, "limits of the interpreter");
        goto fail;
    }
    int listener = -1;
    if (jail_verify(p, &q->limits, &e) != 0 || filter_install(&m->code, &listener, &e) != 0)
        goto fail;
    struct wire_step s = {.type = WIRE_STEP_LISTENER};
    if (wire_send(step[1], &s, sizeof s, NULL, 0, &listener, 1) != 0)
        _exit(1);
    close(listener);
    /* Not before: who may have few files can't send one while others of this user have many on their way (unix(7), ETOOMANYREFS). */
    if (setrlimit(RLIMIT_NOFILE, &files) != 0) {
        err_sys(&e, ERR_SANDBOX, "limits: open files");
        goto fail;
    }
    if (jail_verify_filter(&e) != 0)
        goto fail;
    close(chan);
    state_serve(step[1], r, p->call_refuse ? &m->call : NULL, &m->hot);
fail:
    send_failure(chan, &e);
    _exit(1);
}

static void open_jail(const struct runtime *r, const struct profile *p, const struct wire_request *q, const int *fds, int cgroup,
                      struct made *m) {
    struct err e = {0};
    int pidfd = -1;
    int rc = jail_ground_raise(&m->ground, p, &e);
    pid_t pid = rc != 0 ? rc : jail_spawn(&m->ground, p, cgroup, &pidfd, &e);
    if (pid == 0)
        become_jail(r, p, q, fds, m);
    if (pid < 0 && getpid() == 1) {     /* the child failed at its own id map */
        send_failure(fds[0], &e);
        _exit(1);
    }
    struct wire_notice n = {.type = WIRE_SPAWNED, .jail = q->jail, .value = pid};
    if (pid < 0)
        send_failure(fds[0], &e);
    wire_send(WIRE_FD, &n, sizeof n, NULL, 0, &pidfd, pid > 0 ? 1 : 0);
    if (pidfd >= 0)
        close(pidfd);
}

/* Libraries want open standard streams; ours lead nowhere. Standard error stays the daemon's log until a jail is made. */
static void null_streams(void) {
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int fd = 0; null >= 0 && fd < 2; fd++)
        dup2(null, fd);
}

/* Of the profiles that one program serves, the one that is asked for must fit what was made ready. */
static bool fits(const struct profile *p, const struct profile *asked) {
    return asked && asked->allow == p->allow && asked->rules == p->rules && asked->call_refuse == p->call_refuse &&
           (asked->folder || (asked->root == p->root && asked->exec_bytes == p->exec_bytes));
}

int runtime_main(const struct runtime *r) {
    struct err e = {0}, later;
    struct made m = {0};
    const struct profile *p = profile_find(r->profile);
    int rc;

    log_set_program("corral-runtime");
    null_streams();
    if (!p)
        BUG("no profile %s", r->profile);
    if ((rc = jail_drop_root(&e)) == 0 && (rc = jail_ground_enter(&m.ground, &e)) == 0 && (rc = jail_harden(&e)) == 0 && (rc = filter_build(&m.code, p, &e)) == 0 &&
        (rc = filter_build(&m.init, NULL, &e)) == 0 &&
        (!p->call_refuse || (rc = filter_build_refusing(&m.call, p->call_refuse, &e)) == 0))
        rc = r->start(&e);
    if (rc == 0) {
        hot_learn(&m.hot, r);
        (void)jail_ground_raise(&m.ground, p, &later);          /* else the first jail tries again, and says why */
    }
    signal(SIGCHLD, SIG_IGN);           /* jails' inits are reaped by the kernel */
    for (;;) {
        struct wire_request q;
        struct pollfd w = {WIRE_FD, POLLIN, 0};
        if (rc == 0 && poll(&w, 1, QUIET_MS) == 0)
            jail_ground_network(&m.ground);
        int fds[3] = {-1, -1, -1}, n_fds = 3;   /* to the daemon; the folder for /data; the cgroup, always the last */
        long n = wire_recv(WIRE_FD, &q, sizeof q, 0, fds, &n_fds, NULL);
        if (n <= 0)
            return 0;                   /* the launcher is gone */
        int cgroup = n == (long)sizeof q && q.into_cgroup && n_fds > 1 ? fds[--n_fds] : -1;
        if (n == (long)sizeof q && q.type == WIRE_OPEN && n_fds >= 1) {
            fds[1] = n_fds > 1 ? fds[1] : -1;
            const struct profile *asked = memchr(q.profile, 0, sizeof q.profile) ? profile_find(q.profile) : NULL;
            if (rc == 0 && !fits(p, asked))
                err_set(&later, ERR_SANDBOX, "profile %.15s is not like %s", q.profile, p->name);
            if (rc != 0 || !fits(p, asked))
                send_failure(fds[0], rc != 0 ? &e : &later);
            else
                open_jail(r, asked, &q, fds, cgroup, &m);
        }
        for (int i = 0; i < n_fds; i++)
            close(fds[i]);
        if (cgroup >= 0)
            close(cgroup);
    }
}
