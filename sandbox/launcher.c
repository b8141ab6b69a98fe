/* launcher.c - corral-launcher: the only process of Corral that forks.
 *
 * Tiny, single-threaded, unprivileged, no network, empty environment. Exec'd by the daemon before it has a second thread, a key or a
 * database. Starts one runtime per program, hands each new jail's socket to it, watches the memory of jails that run a call, and
 * kills what it is told to. When the daemon's end of the socket closes it exits; runtimes die with it and jails with them. */
#define LOG_MODULE "launcher"
#include "base/clock.h"
#include "base/err.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "sandbox/cgroup.h"
#include "sandbox/guard.h"
#include "sandbox/jail.h"
#include "sandbox/watch.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    JAILS_MAX = 4096,
    RUNTIMES_MAX = 16,
    WATCH_MS = 20,
    LOOKS_MAX = 64,
    LOOK_PAUSE_MS = 100,
    LOOK_MS = 5000,                     /* nobody is so hard to look at by accident */
    KERNEL_BYTES = 64 << 20             /* of a jail's cgroup: page tables, sockets ... */
};

struct jail {
    uint32_t number;
    int pidfd;                          /* of its init; -1: not spawned yet */
    int cgroup;                         /* -1: none */
    pid_t pid;
    bool busy, over;
    uint64_t memory_max;
    int look;                           /* from the process that looks exactly; -1: none */
    pid_t looker;
    int64_t look_ms;                    /* it began then; or: not before then again */
};

struct runtime_process {                /* serves all profiles of its program */
    const char *program;
    int sock;
};

static struct jail *jails;
static size_t n_jails, n_looks;
static uint32_t cgroups;                /* CGROUP_* */
static struct runtime_process runtimes[RUNTIMES_MAX];
static size_t n_runtimes;
static struct err unable;               /* code set: no jail is made, for this reason */
static int programs[RUNTIMES_MAX];      /* O_PATH, by profile number; -1: not there */

static void tell(uint32_t type, uint32_t jail, int64_t value) {
    struct wire_notice n = {type, jail, value};
    wire_send(WIRE_FD, &n, sizeof n, NULL, 0, NULL, 0);
}

static struct jail *find(uint32_t number) {
    for (size_t i = 0; i < n_jails; i++)
        if (jails[i].number == number)
            return &jails[i];
    return NULL;
}

static void end_look(struct jail *j) {
    if (j->look < 0)
        return;
    kill(j->looker, SIGKILL);           /* its zombie is there as long as turn() has not asked for it */
    close(j->look);
    j->look = -1;
    n_looks--;
}

static void forget(struct jail *j) {
    tell(WIRE_GONE, j->number, 0);
    if (j->pidfd >= 0)
        close(j->pidfd);
    cgroup_remove(j->number, j->cgroup);
    end_look(j);
    *j = jails[--n_jails];
}

static void refuse(int chan, const struct err *e) {
    struct wire_reply r = {.type = WIRE_FAIL};
    wire_send(chan, &r, sizeof r, e->text, strlen(e->text), NULL, 0);
}

/* ---- runtimes ------------------------------------------------------------------------------------ */

/* Opens the programs beside ours while we may still reach them: started by root, their path may be one that only root can walk. */
static void open_programs(void) {
    struct buf path = {0};
    if (program_dir(&path, NULL) != 0)
        return;
    size_t dir = path.len;
    for (size_t i = 0; i < RUNTIMES_MAX && profile_at(i); i++) {
        buf_addf(&path, "/%s", profile_at(i)->program);
        programs[i] = open(buf_str(&path), O_PATH | O_CLOEXEC);
        buf_cut(&path, dir, path.len - dir);
    }
    buf_free(&path);
}

static int program_of(const struct profile *p) {
    for (size_t i = 0; i < RUNTIMES_MAX && profile_at(i); i++)
        if (profile_at(i) == p)
            return programs[i];
    return -1;
}

/* A machine that is out of memory is to take jails first, and not who has most of it, which is corrald with its model. What is forked inherits the wish; our own
 * process has it only meanwhile. The descriptor is opened while the file is still ours. */
static int oom = -1;
static char oom_own[16];

static void oom_open(void) {
    oom = open("/proc/self/oom_score_adj", O_RDWR | O_CLOEXEC);
    if (oom >= 0 && read(oom, oom_own, sizeof oom_own - 1) <= 0)
        snprintf(oom_own, sizeof oom_own, "0");
}

static void oom_wish(const char *adj) {
    if (oom >= 0 && pwrite(oom, adj, strlen(adj), 0) < 0)
        log_warn("jails are not the first to go when memory runs out: %s", strerror(errno));
}

/* Execs the profile's program with nothing but its socket. */
static int runtime_start(const struct profile *p, struct runtime_process *out, struct err *e) {
    int pair[2], program = program_of(p);
    if (program < 0)
        return err_set(e, ERR_UNAVAILABLE, "profile %s: %s is not installed beside corral-launcher", p->name, p->program);
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0)
        return err_sys(e, ERR_SANDBOX, "socket for a runtime");
    oom_wish("1000");
    pid_t pid = fork();
    if (pid != 0)
        oom_wish(oom_own);
    if (pid == 0) {
        char *argv[] = {(char *)p->program, NULL}, *envp[] = {NULL};
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        int high = fcntl(program, F_DUPFD_CLOEXEC, 16);         /* out of the way of WIRE_FD */
        if (high >= 0 && dup2(pair[1], WIRE_FD) == WIRE_FD && syscall(SYS_close_range, WIRE_FD + 1u, (unsigned)high - 1, 0u) == 0 &&
            syscall(SYS_close_range, (unsigned)high + 1, ~0u, 0u) == 0)
            syscall(SYS_execveat, high, "", argv, envp, AT_EMPTY_PATH);
        _exit(127);
    }
    close(pair[1]);
    if (pid < 0) {
        close(pair[0]);
        return err_sys(e, ERR_SANDBOX, "fork of a runtime");
    }
    out->program = p->program;
    out->sock = pair[0];
    return 0;
}

static struct runtime_process *runtime_of(const char *profile, struct err *e) {
    const struct profile *p = profile_find(profile);
    for (size_t i = 0; p && i < n_runtimes; i++)
        if (strcmp(runtimes[i].program, p->program) == 0)
            return &runtimes[i];
    if (!p || n_runtimes == RUNTIMES_MAX) {
        err_set(e, ERR_NOT_FOUND, "no sandbox profile \"%s\"", profile);
        return NULL;
    }
    if (runtime_start(p, &runtimes[n_runtimes], e) != 0)
        return NULL;
    return &runtimes[n_runtimes++];
}

/* What a runtime says: a jail was spawned. Or it has died: it is started anew by the next request. */
static void runtime_read(struct runtime_process *r) {
    struct wire_notice n;
    int pidfd = -1, n_fds = 1;
    long got = wire_recv(r->sock, &n, sizeof n, MSG_DONTWAIT, &pidfd, &n_fds, NULL);
    if (got <= 0) {
        close(r->sock);
        *r = runtimes[--n_runtimes];
        return;
    }
    struct jail *j = got == (long)sizeof n && n.type == WIRE_SPAWNED ? find(n.jail) : NULL;
    if (j && n_fds == 1 && (j->cgroup < 0 || cgroup_holds(j->cgroup, (pid_t)n.value))) {
        j->pidfd = pidfd;
        j->pid = (pid_t)n.value;
        return;
    }
    if (n_fds == 1) {                   /* the daemon closed it meanwhile, or it is not where it should be */
        syscall(SYS_pidfd_send_signal, pidfd, SIGKILL, NULL, 0);
        close(pidfd);
    }
    if (j)
        forget(j);
}

/* ---- memory -------------------------------------------------------------------------------------- */

static int64_t next_watch_ms;           /* jails that run a call are looked at then */

static void say_over(struct jail *j, uint64_t bytes) {
    j->over = true;
    tell(WIRE_OVER, j->number, bytes > INT64_MAX ? INT64_MAX : (int64_t)bytes);
}

/* In a process of its own: the kernel makes who asks wait while the process asked about forks, which takes a second where it has 60,000 maps, and
 * nobody else's jail is to wait for that. */
static void begin_look(struct jail *j, struct watch *w, int64_t now) {
    int fds[2];
    if (n_looks == LOOKS_MAX || pipe2(fds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    j->looker = fork();
    if (j->looker == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        while (watch_step(w))
            ;
        _exit(write(fds[1], &w->bytes, sizeof w->bytes) != sizeof w->bytes);
    }
    close(fds[1]);
    if (j->looker < 0) {
        close(fds[0]);
        return;
    }
    j->look = fds[0];
    j->look_ms = now;
    n_looks++;
}

static void hear_look(struct jail *j) {
    uint64_t bytes = 0;
    int64_t now = clock_mono_ms(), pause = 4 * (now - j->look_ms);
    if (read(j->look, &bytes, sizeof bytes) == (ssize_t)sizeof bytes && bytes > j->memory_max && j->busy && !j->over)
        say_over(j, bytes);
    end_look(j);
    j->look_ms = now + (pause < LOOK_PAUSE_MS ? pause : LOOK_PAUSE_MS);
}

static void watch(void) {
    static struct watch w;
    for (size_t i = 0; i < n_jails; i++) {
        struct jail *j = &jails[i];
        int64_t now = clock_mono_ms();
        if (!j->busy || j->over || j->pidfd < 0)
            continue;
        uint64_t plain = watch_begin(&w, j->pid);
        if (j->cgroup >= 0 && cgroup_killed_for_memory(j->cgroup))
            say_over(j, plain);
        else if (j->look < 0 && plain > j->memory_max && now >= j->look_ms)
            begin_look(j, &w, now);
        else if (j->look >= 0 && now > j->look_ms + LOOK_MS)
            say_over(j, UINT64_MAX);
    }
}

static bool any_busy(void) {
    for (size_t i = 0; i < n_jails; i++)
        if (jails[i].busy)
            return true;
    return false;
}

/* ---- the daemon's requests -------------------------------------------------------------------------- */

static void open_jail(const struct wire_request *asked, const int *given, int n_given) {
    struct err e = {0};
    struct wire_request q = *asked;
    int fds[3] = {given[0], n_given > 1 ? given[1] : -1}, n_fds = n_given;
    struct runtime_process *r = n_jails < JAILS_MAX ? runtime_of(q.profile, &e) : NULL;
    if (n_jails == JAILS_MAX)
        err_set(&e, ERR_BUSY, "%d jails are open: close one first", JAILS_MAX);
    int cgroup = r ? cgroup_make(q.jail, &q.limits, profile_find(q.profile)->exec_bytes + KERNEL_BYTES) : -1;
    q.into_cgroup = cgroup >= 0;
    if (r && cgroups && cgroup < 0) {
        err_set(&e, ERR_SANDBOX, "cgroup: none could be made for the jail");
        r = NULL;
    }
    if (cgroup >= 0)
        fds[n_fds++] = cgroup;
    if (r && wire_send(r->sock, &q, sizeof q, NULL, 0, fds, n_fds) != 0) {
        err_sys(&e, ERR_SANDBOX, "runtime of profile %s", q.profile);
        r = NULL;
    }
    if (!r) {
        refuse(fds[0], &e);
        tell(WIRE_GONE, q.jail, 0);
        cgroup_remove(q.jail, cgroup);
        return;
    }
    jails[n_jails++] = (struct jail){.number = q.jail, .pidfd = -1, .look = -1, .cgroup = cgroup, .memory_max = q.limits.memory_bytes};
}

static void serve(const struct wire_request *q, const int *fds, int n_fds) {
    struct jail *j = find(q->jail);
    switch (q->type) {
    case WIRE_OPEN:
        if (n_fds >= 1 && unable.code) {
            refuse(fds[0], &unable);
            tell(WIRE_GONE, q->jail, 0);
        } else if (n_fds >= 1 && !j && memchr(q->profile, 0, sizeof q->profile))
            open_jail(q, fds, n_fds);
        return;
    case WIRE_KILL:
        if (j && j->pidfd >= 0)
            syscall(SYS_pidfd_send_signal, j->pidfd, SIGKILL, NULL, 0);
        if (j && j->cgroup >= 0)
            cgroup_kill(j->cgroup);
        return;
    case WIRE_BUSY:
    case WIRE_IDLE:
        if (!any_busy())
            next_watch_ms = clock_mono_ms() + WATCH_MS;         /* most calls are over before the first look */
        if (j) {
            j->busy = q->type == WIRE_BUSY;
            j->over = false;
            end_look(j);
        }
        return;
    }
}

/* One round: wait, then whatever is ready. false: the daemon is gone. */
static bool turn(struct pollfd *p) {
    size_t n = 0, base_jails = n_jails, base_runtimes = n_runtimes;
    p[n++] = (struct pollfd){WIRE_FD, POLLIN, 0};
    for (size_t i = 0; i < n_runtimes; i++)
        p[n++] = (struct pollfd){runtimes[i].sock, POLLIN, 0};
    for (size_t i = 0; i < n_jails; i++)
        p[n++] = (struct pollfd){jails[i].pidfd, POLLIN, 0};
    for (size_t i = 0; i < n_jails; i++)
        p[n++] = (struct pollfd){jails[i].look, POLLIN, 0};
    if (poll(p, n, any_busy() ? WATCH_MS : -1) < 0 && errno != EINTR)
        return false;
    for (size_t i = 0; i < base_jails; i++)
        if (jails[i].look >= 0 && p[1 + base_runtimes + base_jails + i].revents)
            hear_look(&jails[i]);
    while (waitpid(-1, NULL, WNOHANG) > 0)
        ;
    /* from the back: the last entry takes the place of a removed one */
    for (size_t i = base_jails; i-- > 0;)
        if (jails[i].pidfd >= 0 && p[1 + base_runtimes + i].revents)
            forget(&jails[i]);
    for (size_t i = base_runtimes; i-- > 0;)
        if (p[1 + i].revents)
            runtime_read(&runtimes[i]);
    if (p[0].revents) {
        struct wire_request q;
        int fds[2], n_fds = 2;
        long got = wire_recv(WIRE_FD, &q, sizeof q, MSG_DONTWAIT, fds, &n_fds, NULL);
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EMSGSIZE))
            return false;
        if (got == (long)sizeof q)
            serve(&q, fds, n_fds);
        while (n_fds > 0)
            close(fds[--n_fds]);
    }
    int64_t now = clock_mono_ms();
    if (any_busy() && now >= next_watch_ms) {
        watch();
        int64_t took = clock_mono_ms() - now;
        next_watch_ms = now + (took * 5 > WATCH_MS ? took * 5 : WATCH_MS);      /* a crowd of jails leaves the machine to the jails */
    }
    return true;
}

int main(void) {
    struct err e = {0};
    log_set_program("corral-launcher");
    if (fcntl(WIRE_FD, F_GETFD) < 0) {
        fputs("corral-launcher is started by corrald; it is of no use alone.\n", stderr);
        return 2;
    }
    oom_open();
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || prctl(PR_SET_DUMPABLE, 0) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        log_error("cannot harden: %s", strerror(errno));
        return 1;
    }
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {        /* a jail is a descriptor; and see INIT_FILES in jail.c */
        files.rlim_cur = files.rlim_max < 65536 ? files.rlim_max : 65536;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    struct rlimit core = {1, 1};        /* while root may still raise it: see jail_harden() */
    setrlimit(RLIMIT_CORE, &core);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGINT, SIG_IGN);            /* a terminal's Ctrl-C is for the daemon, which then closes our socket */
    if (guard_launcher(&e) != 0)        /* jails need filters too: the first one will be refused, and say so */
        log_warn("%s", e.text);
    enum cgroup_lack lack;
    cgroups = cgroup_start(jail_user(), &lack);
    tell(WIRE_CGROUPS, lack, cgroups);
    jail_leave_no_trace();
    open_programs();
    runtime_of("python", &e);           /* it takes the longest to start */
    if (jail_drop_root(&unable) == 0 && (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || prctl(PR_SET_DUMPABLE, 0) != 0))
        err_sys(&unable, ERR_SANDBOX, "user: the launcher cannot be hardened");
    if (unable.code)
        log_error("%s", unable.text);
    jails = xcalloc(JAILS_MAX, sizeof jails[0]);
    struct pollfd *p = xcalloc(1 + RUNTIMES_MAX + 2 * JAILS_MAX, sizeof p[0]);
    while (turn(p))
        ;
    return 0;
}
