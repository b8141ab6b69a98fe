/* sandbox.c - the daemon's side of the fence: jails as objects, results by callback. Owner: one thread (the agent's).
 *
 *   OPENING --READY--> IDLE --run--> RUNNING --DONE--> IDLE
 *      any --FAIL, end of the socket--> GONE; the next run makes a new jail and says `restarted` when state was lost
 *
 * Everything that comes over a jail's socket was handled by its init, which is our code, but in the same kernel
 * namespaces as hostile code: lengths, types and numbers are checked, and a call can only ever answer itself. */
#define LOG_MODULE "sandbox"
#include "sandbox/sandbox.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "sandbox/guard.h"
#include "sandbox/jail.h"
#include "sandbox/profile.h"
#include "sandbox/refusals.h"
#include "sandbox/report.h"
#include "sandbox/wire.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { POOL = 4, REFILL_MS = 20, OPENING_MS = 5000, BACKSTOP_MS = 5000, CODE_MAX = 4 << 20 };

enum jail_state { JAIL_OPENING, JAIL_IDLE, JAIL_RUNNING, JAIL_GONE };

struct call {
    uint32_t number;
    sandbox_done_fn done;               /* NULL: no call */
    void *arg;
    int64_t start_ns, deadline_ms, backstop_ms;         /* backstop: when the jail must have kept its deadline by itself */
    struct buf out, err;
    size_t out_max;
    bool restarted, unheard;            /* unheard: the jail had ended before it could be told */
    struct json *refused;
};

struct sandbox_jail {
    struct sandbox *sb;
    struct sandbox_jail *next;
    enum jail_state state;
    const struct profile *profile;
    struct wire_limits limits;
    uint32_t number, calls;             /* calls: run since it was opened */
    uint64_t incarnation;
    int fd, work, dir;                  /* to init; its /work; the folder it shows (ours), -1: none */
    bool used, lost;                    /* used: holds state; lost: that state is gone and nobody was told yet */
    struct err why;                     /* GONE: what the fence said */
    struct call call;
};

struct sandbox {
    int sock, epoll;
    pid_t launcher;
    atomic_bool dead;                   /* status asks from another thread */
    uint32_t last_number, accept;       /* accept: layers that may be missing */
    int folder;                         /* shown by profiles that show one; -1: none */
    uint32_t cgroups, cgroup_lack;      /* CGROUP_* of each jail; why not */
    struct sandbox_jail *jails;         /* all, spares included */
    struct sandbox_jail *spare[POOL];   /* ready for whoever comes first */
    int64_t refill_ms;                  /* when one of them is to be made anew; 0: all are there */
    struct refusals refusals;           /* of all jails since the start */
};

/* ---- the launcher ------------------------------------------------------------------------------ */

static int find_launcher(struct buf *out, const char *path, struct err *e) {
    if (path) {
        buf_adds(out, path);
    } else {
        int rc = program_dir(out, e);
        if (rc != 0)
            return rc;
        size_t n = out->len;
        buf_adds(out, "/corral-launcher");
        if (access(buf_str(out), X_OK) != 0) {
            buf_cut(out, n, out->len - n);
            buf_adds(out, "/../libexec/corral/corral-launcher");
        }
    }
    if (access(buf_str(out), X_OK) != 0)
        return err_sys(e, ERR_UNAVAILABLE, "the launcher %s can't be run", buf_str(out));
    return 0;
}

static pid_t exec_launcher(const char *path, int sock) {
    pid_t pid = fork();
    if (pid != 0)
        return pid;
    char *argv[] = {"corral-launcher", NULL}, *envp[] = {NULL};
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    /* dup2 to itself would leave close-on-exec set */
    if ((sock == WIRE_FD ? fcntl(sock, F_SETFD, 0) : dup2(sock, WIRE_FD)) >= 0 && syscall(SYS_close_range, WIRE_FD + 1u, ~0u, 0u) == 0)
        execve(path, argv, envp);
    _exit(127);
}

static void refill(struct sandbox *sb);

int sandbox_start(struct sandbox **out, const char *launcher_path, struct err *e) {
    struct buf path = {0};
    int pair[2];
    *out = NULL;
    int rc = find_launcher(&path, launcher_path, e);
    if (rc != 0)
        goto out;
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0) {
        rc = err_sys(e, ERR_SANDBOX, "socket to the launcher");
        goto out;
    }
    pid_t pid = exec_launcher(buf_str(&path), pair[1]);
    close(pair[1]);
    if (pid < 0) {
        close(pair[0]);
        rc = err_sys(e, ERR_SANDBOX, "fork of the launcher");
        goto out;
    }
    struct sandbox *sb = xcalloc(1, sizeof *sb);
    sb->folder = -1;
    sb->sock = pair[0];
    sb->launcher = pid;
    sb->epoll = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event ev = {.events = EPOLLIN, .data.ptr = NULL};
    epoll_ctl(sb->epoll, EPOLL_CTL_ADD, sb->sock, &ev);
    refill(sb);
    *out = sb;
out:
    buf_free(&path);
    return rc;
}

int sandbox_fd(const struct sandbox *sb) { return sb->epoll; }

static void request(struct sandbox *sb, uint32_t type, const struct sandbox_jail *j) {
    struct wire_request q = {.type = type, .jail = j->number};
    wire_send(sb->sock, &q, sizeof q, NULL, 0, NULL, 0);
}

/* ---- jails ----------------------------------------------------------------------------------------- */

static struct wire_limits limits_of(const struct sandbox *sb, const struct profile *p, const struct sandbox_limits *l) {
    struct wire_limits w = {.memory_bytes = p->memory_bytes, .work_bytes = p->work_bytes, .tmp_bytes = p->tmp_bytes, .processes = p->processes, .accept = sb->accept};
    if (l && l->memory_bytes)
        w.memory_bytes = l->memory_bytes;
    if (l && l->work_bytes)
        w.work_bytes = l->work_bytes;
    if (l && l->processes)
        w.processes = l->processes;
    return w;
}

static bool same_limits(const struct wire_limits *a, const struct wire_limits *b) {
    return a->memory_bytes == b->memory_bytes && a->work_bytes == b->work_bytes && a->tmp_bytes == b->tmp_bytes && a->processes == b->processes &&
           a->accept == b->accept;
}

/* Asks for the jail's processes; READY or FAIL comes by its socket. */
static void spawn(struct sandbox_jail *j) {
    struct sandbox *sb = j->sb;
    int pair[2];
    j->state = JAIL_GONE;
    if (sb->dead) {
        err_set(&j->why, ERR_UNAVAILABLE, "the launcher of jails has died: restart corrald");
        return;
    }
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0) {
        err_sys(&j->why, ERR_SANDBOX, "socket to a jail");
        return;
    }
    struct wire_request q = {.type = WIRE_OPEN, .jail = ++sb->last_number, .limits = j->limits};
    memcpy(q.profile, j->profile->name, strnlen(j->profile->name, sizeof q.profile - 1));
    int fds[2] = {pair[1], j->dir};
    int rc = wire_send(sb->sock, &q, sizeof q, NULL, 0, fds, j->dir >= 0 ? 2 : 1);
    close(pair[1]);
    if (rc != 0) {
        err_sys(&j->why, ERR_UNAVAILABLE, "the launcher of jails does not answer");
        close(pair[0]);
        return;
    }
    j->number = q.jail;
    j->incarnation++;
    j->fd = pair[0];
    j->state = JAIL_OPENING;
    j->used = false;
    j->calls = 0;
    struct epoll_event ev = {.events = EPOLLIN, .data.ptr = j};
    epoll_ctl(sb->epoll, EPOLL_CTL_ADD, j->fd, &ev);
}

static struct sandbox_jail *jail_new(struct sandbox *sb, const struct profile *p, const struct wire_limits *l, int dir) {
    struct sandbox_jail *j = xcalloc(1, sizeof *j);
    j->sb = sb;
    j->profile = p;
    j->limits = *l;
    j->fd = j->work = -1;
    j->dir = dir < 0 ? -1 : fcntl(dir, F_DUPFD_CLOEXEC, 3);
    j->next = sb->jails;
    sb->jails = j;
    spawn(j);
    return j;
}

/* One spare at a time: to make one costs as much as some calls, so a call that has just adopted one comes first, and a burst of
 * new conversations is not slowed down by what was meant to help it. */
static void refill(struct sandbox *sb) {
    const struct profile *p = profile_find("python");
    struct wire_limits l = limits_of(sb, p, NULL);
    int missing = -1;
    sb->refill_ms = 0;
    for (int i = 0; i < POOL && !sb->dead; i++) {
        if (sb->spare[i] && sb->spare[i]->state == JAIL_OPENING) {
            sb->refill_ms = clock_mono_ms() + REFILL_MS;
            return;
        }
        if (!sb->spare[i])
            missing = i;
    }
    if (missing < 0)
        return;
    sb->spare[missing] = jail_new(sb, p, &l, -1);
    sb->refill_ms = clock_mono_ms() + REFILL_MS;
}

static void hang_up(struct sandbox_jail *j) {
    if (j->fd >= 0) {
        epoll_ctl(j->sb->epoll, EPOLL_CTL_DEL, j->fd, NULL);
        close(j->fd);
    }
    if (j->work >= 0)
        close(j->work);
    j->fd = j->work = -1;
    if (j->state != JAIL_GONE)
        request(j->sb, WIRE_KILL, j);
    if (j->used)
        j->lost = true;
    j->state = JAIL_GONE;
}

bool sandbox_jail_rest(struct sandbox_jail *j) {
    if (!j || j->state != JAIL_IDLE || !j->used || j->call.done)
        return false;
    hang_up(j);
    return true;
}

int sandbox_jail_open(struct sandbox_jail **out, struct sandbox *sb, const char *profile, const struct sandbox_limits *limits,
                      struct err *e) {
    return sandbox_jail_open_dir(out, sb, profile, -1, limits, e);
}

int sandbox_jail_open_dir(struct sandbox_jail **out, struct sandbox *sb, const char *profile, int dir,
                          const struct sandbox_limits *limits, struct err *e) {
    const struct profile *p = profile_find(profile);
    *out = NULL;
    if (!p)
        return err_set(e, ERR_NOT_FOUND, "no sandbox profile \"%s\"", profile);
    if (p->folder && dir < 0 && (dir = sb->folder) < 0)
        return err_set(e, ERR_UNAVAILABLE, "profile %s shows a folder, and there is none: name it in corral.conf: [sandbox] folder = /path", p->name);
    struct wire_limits l = limits_of(sb, p, limits), usual = limits_of(sb, p, NULL);
    for (int i = 0; i < POOL; i++) {
        struct sandbox_jail *j = sb->spare[i];
        if (j && j->state == JAIL_GONE) {
            sb->spare[i] = NULL;
            sandbox_jail_close(j);
            continue;
        }
        if (j && j->profile == p && dir < 0 && same_limits(&l, &usual)) {
            sb->spare[i] = NULL;
            *out = j;
            sb->refill_ms = clock_mono_ms() + REFILL_MS;
            return 0;
        }
    }
    *out = jail_new(sb, p, &l, dir);
    return 0;
}

int sandbox_jail_work_fd(const struct sandbox_jail *j) { return j->work; }
uint64_t sandbox_jail_incarnation(const struct sandbox_jail *j) { return j->incarnation; }

/* ---- calls ------------------------------------------------------------------------------------------- */

static void answer(struct sandbox_jail *j, struct sandbox_result *r) {
    struct call c = j->call;
    if (!c.done)
        return;
    j->call = (struct call){0};
    r->restarted = c.restarted;
    r->out = buf_str(&c.out);
    r->out_len = c.out.len;
    r->err_text = buf_str(&c.err);
    r->err_len = c.err.len;
    r->ms = (double)(clock_mono_ns() - c.start_ns) / 1e6;
    r->refused = c.refused;
    c.done(c.arg, r);
    json_free(c.refused);
    buf_free(&c.out);
    buf_free(&c.err);
}

static void answer_limit(struct sandbox_jail *j, const char *limit, int status) {
    struct sandbox_result r = {.ran = true, .exit_status = status, .limit = limit};
    answer(j, &r);
}

/* What earlier calls had made of the jail kept it from beginning this one. */
static void answer_not_begun(struct sandbox_jail *j) {
    struct sandbox_result r = {.not_begun = true};
    hang_up(j);
    err_set(&r.err, ERR_SANDBOX, "the interpreter had ended before the call began");
    answer(j, &r);
}

/* The jail is no more. A running call ends with it. */
static void gone(struct sandbox_jail *j) {
    bool opening = j->state == JAIL_OPENING, late = clock_mono_ms() >= j->call.deadline_ms;
    if (!opening && j->call.unheard) {
        answer_not_begun(j);
        return;
    }
    hang_up(j);
    if (opening) {
        if (!j->why.code)
            err_set(&j->why, ERR_SANDBOX, "the jail ended while it was being built");
        struct sandbox_result r = {.ran = false, .err = j->why};
        answer(j, &r);
        return;
    }
    answer_limit(j, late ? "deadline" : NULL, late ? 124 : 128 + SIGKILL);
}

void sandbox_jail_close(struct sandbox_jail *j) {
    if (!j)
        return;
    struct sandbox *sb = j->sb;
    answer_limit(j, "closed", 128 + SIGKILL);
    hang_up(j);
    for (struct sandbox_jail **at = &sb->jails; *at; at = &(*at)->next) {
        if (*at == j) {
            *at = j->next;
            break;
        }
    }
    buf_free(&j->call.out);
    buf_free(&j->call.err);
    json_free(j->call.refused);
    if (j->dir >= 0)
        close(j->dir);
    free(j);
}

/* The code as a sealed memory file: the jail can read it and nobody can change it under the reader. */
static int code_file(const char *code, size_t len, struct err *e) {
    int fd = memfd_create("code", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd < 0)
        return err_sys(e, ERR_SANDBOX, "memory file for the code");
    if (fd_write_all(fd, code, len) != 0 ||
        fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) != 0) {
        int rc = err_sys(e, ERR_SANDBOX, "memory file for the code");
        close(fd);
        return rc;
    }
    return fd;
}

int sandbox_jail_run(struct sandbox_jail *j, const char *code, size_t len, const struct sandbox_limits *limits, sandbox_done_fn done,
                     void *arg, struct err *e) {
    return sandbox_jail_run_fds(j, code, len, NULL, 0, limits, done, arg, e);
}

int sandbox_jail_run_fds(struct sandbox_jail *j, const char *code, size_t len, const int *own, int n_own,
                         const struct sandbox_limits *limits, sandbox_done_fn done, void *arg, struct err *e) {
    int fds[1 + WIRE_CALL_FDS_MAX];
    if (n_own < 0 || n_own > SANDBOX_FDS_MAX)
        BUG("a call with %d descriptors", n_own);
    if (j->call.done)
        return err_set(e, ERR_BUSY, "a call is running in this jail");
    if (len > CODE_MAX)
        return err_set(e, ERR_TOO_BIG, "code of %zu bytes, limit %d", len, CODE_MAX);
    if (j->state == JAIL_GONE) {
        j->why = (struct err){0};
        spawn(j);
    }
    if (j->state == JAIL_GONE) {
        *e = j->why;
        return e->code;
    }
    if ((fds[0] = code_file(code, len, e)) < 0)
        return fds[0];
    for (int i = 0; i < n_own; i++)
        fds[1 + i] = own[i];
    struct wire_call q = {.type = WIRE_RUN, .number = ++j->calls, .wall_ms = j->profile->wall_ms, .output_bytes = j->profile->output_bytes};
    if (limits && limits->wall_ms)
        q.wall_ms = limits->wall_ms;
    if (limits && limits->output_bytes)
        q.output_bytes = limits->output_bytes;
    j->call = (struct call){
        .number = q.number, .done = done, .arg = arg, .start_ns = clock_mono_ns(), .out_max = q.output_bytes, .restarted = j->lost,
        .deadline_ms = clock_mono_ms() + q.wall_ms + (j->state == JAIL_OPENING ? OPENING_MS : 0),
    };
    j->call.backstop_ms = j->call.deadline_ms + BACKSTOP_MS;
    j->lost = false;
    /* An end that is closed already has said why: sandbox_dispatch reads it and answers. */
    j->call.unheard = wire_send(j->fd, &q, sizeof q, NULL, 0, fds, 1 + n_own) != 0;
    request(j->sb, WIRE_BUSY, j);
    close(fds[0]);
    if (j->state == JAIL_IDLE)
        j->state = JAIL_RUNNING;
    j->used = true;
    return 0;
}

static void stop(struct sandbox_jail *j, enum wire_stop why) {
    struct wire_call q = {.type = WIRE_STOP, .number = j->call.number, .stop = why};
    if (j->call.done && j->fd >= 0)
        wire_send(j->fd, &q, sizeof q, NULL, 0, NULL, 0);
}

void sandbox_jail_cancel(struct sandbox_jail *j) { stop(j, WIRE_STOP_CANCEL); }

static void call_done(struct sandbox_jail *j, const struct wire_reply *w) {
    struct sandbox_result r = {.ran = true, .out_total = w->out_total, .err_total = w->err_total};
    request(j->sb, WIRE_IDLE, j);
    j->state = JAIL_IDLE;
    if (w->end == WIRE_END_NOT_BEGUN) {
        answer_not_begun(j);
        return;
    }
    if (j->sb->refill_ms)
        j->sb->refill_ms = 1;           /* now is as good a time as any */
    switch (w->end) {
    case WIRE_END_OK:
        r.exit_status = w->status & 0xff;
        r.ok = r.exit_status == 0;
        break;
    case WIRE_END_DIED:
        r.exit_status = WIFSIGNALED(w->status) ? 128 + WTERMSIG(w->status) : WEXITSTATUS(w->status);
        r.ok = WIFEXITED(w->status) && r.exit_status == 0;
        break;
    case WIRE_END_DEADLINE:
        r.limit = "deadline";
        r.exit_status = 124;
        break;
    case WIRE_END_OUTPUT:
        r.limit = "output";
        r.exit_status = 128 + SIGKILL;
        break;
    case WIRE_END_MEMORY:
        r.limit = "memory";
        r.exit_status = 128 + SIGKILL;
        break;
    case WIRE_END_CANCELLED:
        r.limit = "cancelled";
        r.exit_status = 128 + SIGINT;
        break;
    default:                            /* LOST */
        r.exit_status = 128 + SIGKILL;
    }
    if (w->lost)
        hang_up(j);
    answer(j, &r);
}

/* The system calls that the filter refused in this call, by their names. */
static void call_refused(struct sandbox_jail *j, const char *tail, size_t len) {
    struct wire_refusal w;
    size_t n = len / sizeof w;
    if (j->call.refused || len % sizeof w != 0 || n > WIRE_REFUSALS_MAX)
        return;
    j->call.refused = json_array();
    for (size_t i = 0; i < n; i++) {
        memcpy(&w, tail + i * sizeof w, sizeof w);
        json_append(j->call.refused, refusal_count(&j->sb->refusals, &w));
    }
}

/* One message of a jail. false: its socket is at its end. */
static bool jail_read(struct sandbox_jail *j) {
    struct {
        struct wire_reply head;
        char tail[WIRE_CHUNK_MAX];
    } m;
    int work = -1, n_fds = 1;
    long n = wire_recv(j->fd, &m, sizeof m, MSG_DONTWAIT, &work, &n_fds, NULL);
    if (n < 0 && (errno == EAGAIN || errno == ECONNRESET))
        return true;                    /* reset: told once, before what the other end still said */
    if (n_fds == 1 && (n < (long)sizeof m.head || m.head.type != WIRE_READY || j->work >= 0))
        close(work);
    else if (n_fds == 1)
        j->work = work;
    if (n < (long)sizeof m.head)
        return false;
    size_t tail = (size_t)n - sizeof m.head;
    bool ours = j->call.done && m.head.number == j->call.number;
    struct buf *to = m.head.type == WIRE_STDOUT ? &j->call.out : &j->call.err;
    switch (m.head.type) {
    case WIRE_READY:
        if (j->state == JAIL_OPENING)
            j->state = j->call.done ? JAIL_RUNNING : JAIL_IDLE;
        return true;
    case WIRE_FAIL:
        err_set(&j->why, ERR_SANDBOX, "%.*s", (int)(tail > 400 ? 400 : tail), m.tail);
        return false;
    case WIRE_STDOUT:
    case WIRE_STDERR:
        if (ours && to->len + tail <= j->call.out_max)
            buf_add(to, m.tail, tail);
        return true;
    case WIRE_REFUSED:
        if (ours)
            call_refused(j, m.tail, tail);
        return true;
    case WIRE_DONE:
        if (ours)
            call_done(j, &m.head);
        return j->fd >= 0;
    }
    return true;
}

/* ---- dispatch ------------------------------------------------------------------------------------------ */

static struct sandbox_jail *by_number(struct sandbox *sb, uint32_t number) {
    for (struct sandbox_jail *j = sb->jails; j; j = j->next)
        if (j->number == number)
            return j;
    return NULL;
}

static bool launcher_read(struct sandbox *sb) {
    struct wire_notice n;
    long got = wire_recv(sb->sock, &n, sizeof n, MSG_DONTWAIT, NULL, NULL, NULL);
    if (got < 0 && errno == EAGAIN)
        return true;
    if (got != (long)sizeof n)
        return false;
    if (n.type == WIRE_CGROUPS) {
        sb->cgroups = (uint32_t)n.value;
        sb->cgroup_lack = n.jail;
        return true;
    }
    struct sandbox_jail *j = by_number(sb, n.jail);
    if (j && n.type == WIRE_OVER)
        stop(j, WIRE_STOP_MEMORY);
    /* WIRE_GONE: what the jail still had to say is in its socket, whose end tells the same */
    return true;
}

static void launcher_died(struct sandbox *sb) {
    sb->dead = true;
    epoll_ctl(sb->epoll, EPOLL_CTL_DEL, sb->sock, NULL);
    waitpid(sb->launcher, NULL, WNOHANG);
    log_error("the launcher has died; no code can be run until corrald is restarted");
}

/* What is due by the clock. */
static void timers(struct sandbox *sb) {
    int64_t now = clock_mono_ms();
    for (struct sandbox_jail *j = sb->jails, *next; j; j = next) {
        next = j->next;
        if (j->call.done && now >= j->call.backstop_ms) {
            log_warn("jail %u did not keep its deadline and is killed", j->number);
            gone(j);
        }
    }
    if (sb->refill_ms && now >= sb->refill_ms)
        refill(sb);
}

int sandbox_timeout_ms(const struct sandbox *sb) {
    int64_t first = sb->refill_ms ? sb->refill_ms : INT64_MAX, now = clock_mono_ms();
    for (const struct sandbox_jail *j = sb->jails; j; j = j->next)
        if (j->call.done && j->call.backstop_ms < first)
            first = j->call.backstop_ms;
    if (first == INT64_MAX)
        return -1;
    return first <= now ? 0 : first - now > 60000 ? 60000 : (int)(first - now);
}

int sandbox_dispatch(struct sandbox *sb, struct err *e) {
    /* One event at a time: a callback may close any jail, and with it what a longer list would still name. */
    for (int rounds = 0; rounds < 256; rounds++) {
        struct epoll_event ev;
        if (epoll_wait(sb->epoll, &ev, 1, 0) <= 0)
            break;
        struct sandbox_jail *j = ev.data.ptr;
        if (!j) {
            if (!launcher_read(sb))
                launcher_died(sb);
        } else if (!jail_read(j)) {
            gone(j);
        }
    }
    timers(sb);
    return sb->dead ? err_set(e, ERR_UNAVAILABLE, "the launcher of jails has died") : 0;
}

void sandbox_stop(struct sandbox *sb) {
    if (!sb)
        return;
    memset(sb->spare, 0, sizeof sb->spare);
    while (sb->jails)
        sandbox_jail_close(sb->jails);
    close(sb->sock);
    if (!sb->dead) {
        kill(sb->launcher, SIGKILL);    /* runtimes and jails follow by their death signals */
        waitpid(sb->launcher, NULL, 0);
    }
    if (sb->folder >= 0)
        close(sb->folder);
    close(sb->epoll);
    free(sb);
}

/* ---- report ---------------------------------------------------------------------------------------------- */

static bool has_notice(const struct sandbox *sb) {
    struct pollfd p = {sb->sock, POLLIN, 0};
    return !sb->dead && poll(&p, 1, 0) > 0 && (p.revents & POLLIN);
}

/* A jail built for the purpose: only doing it tells the truth. */
static struct report_try try_jail(struct sandbox *sb, const char *profile) {
    const struct profile *p = profile_find(profile);
    struct wire_limits l = limits_of(sb, p, NULL);
    struct sandbox_jail *j = jail_new(sb, p, &l, -1);
    int64_t until = clock_mono_ms() + 10000;
    while (j->state == JAIL_OPENING && clock_mono_ms() < until) {
        struct pollfd pfd = {j->fd, POLLIN, 0};
        poll(&pfd, 1, 100);
        if (pfd.revents && !jail_read(j))
            gone(j);
    }
    struct report_try t = {.ok = j->state == JAIL_IDLE, .why = j->why};
    sandbox_jail_close(j);
    return t;
}

bool sandbox_alive(const struct sandbox *sb) { return !sb->dead; }

struct json *sandbox_refusals(const struct sandbox *sb) { return refusals_json(&sb->refusals); }

int sandbox_report(struct json **out, struct sandbox *sb, struct err *e) {
    int abi = 0;
    (void)e;
    struct report_try none = try_jail(sb, "none"), python = try_jail(sb, "python");
    (void)landlock_abi(&abi, NULL);
    while (launcher_read(sb) && has_notice(sb))
        ;                               /* its first word: which cgroups there are */
    *out = report_make(&none, &python, abi, sb->accept & WIRE_ACCEPT_LANDLOCK, sb->cgroups, (enum cgroup_lack)sb->cgroup_lack);
    return 0;
}

int sandbox_guard(struct err *e) { return guard_daemon(e); }
int sandbox_guard_keeper(struct err *e) { return guard_keeper(e); }
int sandbox_guard_card(struct err *e) { return guard_card(e); }
int sandbox_guard_writes(const char *const *dirs, struct err *e) { return guard_writes(dirs, e); }

int sandbox_folder(struct sandbox *sb, const char *path, struct err *e) {
    int fd = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return err_sys(e, ERR_CONFIG, "%s", path);
    if (sb->folder >= 0)
        close(sb->folder);
    sb->folder = fd;
    return 0;
}

void sandbox_accept(struct sandbox *sb, bool no_landlock) { sb->accept = no_landlock ? WIRE_ACCEPT_LANDLOCK : 0; }
