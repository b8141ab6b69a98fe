#include "sandbox/supervisor.h"
#include "base/clock.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/kcmp.h>
#include <linux/seccomp.h>
#include <malloc.h>
#include <poll.h>
#include <seccomp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { WAIT = 1 /* beside GRANT_CONTINUE */, NOT_SERVED = 3, LEADER_STEPS = 4096, LOCK_RETRY_MS = 5 /* while somebody waits for a lock */, STACK_BYTES = 128 << 10 };

void supervisor_prepare(struct supervisor *s, const struct profile *p, const struct wire_limits *l) {
    static const char *const own[] = {"/work", "/tmp"};
    struct stat sb;
    s->serves = p->root == ROOT_PROGRAMS;
    s->memory_bytes = l->memory_bytes;
    s->grants.shared_left = l->memory_bytes + l->memory_bytes / 4;      /* what is in use is over the limit before */
    for (int i = 0; s->serves && i < 2; i++)
        if (stat(own[i], &sb) == 0)
            s->devs[i] = sb.st_dev;
    for (const struct rule *r = p->rules; r->call && s->n_deadly < DEADLY_MAX; r++) {
        int nr = r->action == RULE_KILL ? seccomp_syscall_resolve_name(r->call) : -1;
        if (nr >= 0)
            s->deadly[s->n_deadly++] = nr;
    }
}

void supervisor_call_begins(struct supervisor *s, pid_t state, pid_t child) {
    s->n_refused = 0;
    s->killed = 0;
    s->n_waiting = 0;
    s->grants.sessions_left = GRANTS_SESSIONS;
    s->grants_before = s->grants;
    s->before.n = s->locks.n;
    memcpy(s->before.at, s->locks.at, s->locks.n * sizeof s->locks.at[0]);
    locks_rename(&s->locks, state, child);
}

void supervisor_call_ends(struct supervisor *s, pid_t child, pid_t committed) {
    if (committed) {
        locks_rename(&s->locks, child, committed);
        return;
    }
    s->grants = s->grants_before;
    s->locks.n = s->before.n;
    memcpy(s->locks.at, s->before.at, s->before.n * sizeof s->locks.at[0]);
}

/* ---- processes ---------------------------------------------------------------------------------- */

static bool still_asks(const struct supervisor *s, uint64_t id) { return ioctl(s->listener, SECCOMP_IOCTL_NOTIF_ID_VALID, &id) == 0; }

static int process_fd(pid_t pid) { return (int)syscall(SYS_pidfd_open, pid, 0u); }

static bool same_files(pid_t a, pid_t b) { return syscall(SYS_kcmp, a, b, KCMP_FILES, 0, 0) == 0; }

/* The process of a thread, which is what owns locks: there is no /proc to ask. A pidfd opens for leaders only, and a thread comes after its
 * leader. Falls back to the thread itself. *pidfd gets the leader's, or -1. */
static pid_t leader_of(pid_t tid, int *pidfd) {
    if ((*pidfd = process_fd(tid)) >= 0)
        return tid;
    for (pid_t p = tid - 1; p > 1 && p > tid - LEADER_STEPS; p--) {
        if (kill(p, 0) != 0 || (*pidfd = process_fd(p)) < 0)
            continue;
        if (same_files(p, tid))
            return p;
        close(*pidfd);
    }
    *pidfd = -1;
    return tid;
}

/* A descriptor of a process, as ours: the same open file. */
static int fetch(int pidfd, int fd, struct stat *sb) {
    int got = (int)syscall(SYS_pidfd_getfd, pidfd, fd, 0u);
    if (got >= 0 && fstat(got, sb) == 0)
        return got;
    int saved = errno;
    if (got >= 0)
        close(got);
    errno = saved;
    return -1;
}

static bool read_memory(pid_t tid, uint64_t at, void *out, size_t n) {
    struct iovec to = {out, n}, from = {(void *)(uintptr_t)at, n};
    return process_vm_readv(tid, &to, 1, &from, 1, 0) == (ssize_t)n;
}

static bool write_memory(pid_t tid, uint64_t at, const void *p, size_t n) {
    struct iovec from = {(void *)(uintptr_t)p, n}, to = {(void *)(uintptr_t)at, n};
    return process_vm_writev(tid, &from, 1, &to, 1, 0) == (ssize_t)n;
}

/* ---- locks -------------------------------------------------------------------------------------- */

static bool is_lock(int nr, uint32_t cmd) {
    return nr == SYS_flock || (nr == SYS_fcntl && (cmd == F_GETLK || cmd == F_SETLK || cmd == F_SETLKW || cmd == F_OFD_GETLK ||
                                                    cmd == F_OFD_SETLK || cmd == F_OFD_SETLKW));
}

/* The holder is gone, or has closed the file. */
static bool abandoned(const struct lock *l) {
    struct stat sb;
    int pidfd = process_fd(l->owner), fd = pidfd < 0 ? -1 : fetch(pidfd, l->fd, &sb);
    bool gone = fd < 0 || sb.st_dev != l->dev || sb.st_ino != l->ino;
    if (fd >= 0)
        close(fd);
    if (pidfd >= 0)
        close(pidfd);
    return gone;
}

static struct lock *conflict(struct supervisor *s, const struct lock *want) {
    struct lock *l;
    while ((l = locks_conflict(&s->locks, want)) != NULL && abandoned(l))
        locks_drop(&s->locks, l);
    return l;
}

/* The range that a struct flock names, or a negative errno. */
static int range_of(const struct flock *f, int fd, const struct stat *sb, struct lock *out) {
    int64_t base = f->l_whence == SEEK_SET ? 0 : f->l_whence == SEEK_CUR ? lseek(fd, 0, SEEK_CUR) : f->l_whence == SEEK_END ? sb->st_size : -1;
    int64_t start, end;
    if (base < 0)
        return -EINVAL;
    if (__builtin_add_overflow(base, f->l_start, &start))
        return -EOVERFLOW;
    if (f->l_len > 0) {
        if (__builtin_add_overflow(start, f->l_len - 1, &end))
            return -EOVERFLOW;
    } else if (f->l_len < 0) {
        end = start - 1;
        if (__builtin_add_overflow(start, f->l_len, &start))
            return -EINVAL;
    } else {
        end = LOCK_TO_END;
    }
    if (start < 0 || end < start)
        return -EINVAL;
    out->start = start;
    out->end = end;
    return 0;
}

static bool read_range(struct lock_ask *a) {
    a->read = a->read || read_memory(a->tid, a->args[2], &a->range, sizeof a->range);
    return a->read;
}

static int record_lock(struct supervisor *s, struct lock_ask *a, struct lock *want, int fd, const struct stat *sb) {
    struct flock f;
    int mode = fcntl(fd, F_GETFL) & O_ACCMODE, rc;
    bool ask_only = (int)a->args[1] == F_GETLK;
    if (!read_range(a))
        return -EFAULT;
    f = a->range;
    if (f.l_type != F_RDLCK && f.l_type != F_WRLCK && f.l_type != F_UNLCK)
        return -EINVAL;
    if ((rc = range_of(&f, fd, sb, want)) != 0)
        return rc;
    want->exclusive = f.l_type == F_WRLCK;
    if (ask_only) {
        const struct lock *l = f.l_type == F_UNLCK ? NULL : conflict(s, want);
        f.l_type = l ? (l->exclusive ? F_WRLCK : F_RDLCK) : F_UNLCK;
        if (l)
            f = (struct flock){.l_type = f.l_type, .l_whence = SEEK_SET, .l_start = l->start, .l_len = l->end == LOCK_TO_END ? 0 : l->end - l->start + 1,
                               .l_pid = l->owner};
        return write_memory(a->tid, a->args[2], &f, sizeof f) ? 0 : -EFAULT;
    }
    if (f.l_type == F_UNLCK)
        return locks_release(&s->locks, want) ? 0 : -ENOLCK;
    if ((f.l_type == F_RDLCK && mode == O_WRONLY) || (f.l_type == F_WRLCK && mode == O_RDONLY))
        return -EBADF;
    if (conflict(s, want))
        return (int)a->args[1] == F_SETLKW ? WAIT : -EAGAIN;
    return locks_take(&s->locks, want) ? 0 : -ENOLCK;
}

/* These belong to the open file, which we hold as well: the kernel can keep them, for a file of the jail's own. */
static int file_lock(struct lock_ask *a, int fd) {
    struct flock f = {0};
    int cmd = (int)a->args[1];
    bool wait = a->nr == SYS_flock ? !(cmd & LOCK_NB) : cmd == F_OFD_SETLKW;
    if (a->nr != SYS_flock && !read_range(a))
        return -EFAULT;
    if (a->nr != SYS_flock)
        f = a->range;
    int rc = a->nr == SYS_flock ? flock(fd, cmd | LOCK_NB) : fcntl(fd, cmd == F_OFD_SETLKW ? F_OFD_SETLK : cmd, &f);
    if (rc != 0)
        return (errno == EAGAIN || errno == EACCES) && wait ? WAIT : -errno;
    if (cmd == F_OFD_GETLK && a->nr != SYS_flock && !write_memory(a->tid, a->args[2], &f, sizeof f))
        return -EFAULT;
    return 0;
}

/* 0, a negative errno, or WAIT. */
static int lock_call(struct supervisor *s, struct lock_ask *a) {
    struct stat sb;
    struct lock want = {.fd = (int)a->args[0]};
    int pidfd, rc;
    want.owner = leader_of(a->tid, &pidfd);
    if (pidfd < 0)
        return -ENOLCK;
    int fd = fetch(pidfd, want.fd, &sb);
    rc = fd >= 0 ? 0 : errno == EBADF ? -EBADF : -ENOLCK;
    close(pidfd);
    if (rc != 0)
        return rc;
    want.dev = sb.st_dev;
    want.ino = sb.st_ino;
    if (!still_asks(s, a->id))
        rc = -EINTR;
    else if (sb.st_dev != s->devs[0] && sb.st_dev != s->devs[1])
        rc = -EPERM;                    /* everybody's file, or none */
    else if (a->nr == SYS_flock || (int)a->args[1] >= F_OFD_GETLK)
        rc = file_lock(a, fd);
    else
        rc = record_lock(s, a, &want, fd, &sb);
    close(fd);
    return rc;
}

/* ---- sysinfo ------------------------------------------------------------------------------------ */

static int tell_of_jail(const struct supervisor *s, const struct lock_ask *a) {
    struct sysinfo i = {.uptime = clock_mono_ms() / 1000, .totalram = s->memory_bytes, .freeram = s->memory_bytes, .procs = 1, .mem_unit = 1};
    return write_memory(a->tid, a->args[0], &i, sizeof i) ? 0 : -EFAULT;
}

/* Answered as if it were set: who asks for 0 wants no core file, and there is none. */
static int keep_core_limit(const struct lock_ask *a, const struct seccomp_data *d) {
    const struct rlimit one = {1, 1};
    if ((int)d->args[0] != 0 || (uint32_t)d->args[1] != RLIMIT_CORE)
        return NOT_SERVED;
    return !d->args[3] || write_memory(a->tid, d->args[3], &one, sizeof one) ? 0 : -EFAULT;
}

/* ---- answers ------------------------------------------------------------------------------------ */

static void answer(const struct supervisor *s, uint64_t id, int rc) {
    struct seccomp_notif_resp r = {.id = id, .error = rc == GRANT_CONTINUE ? 0 : rc, .flags = rc == GRANT_CONTINUE ? SECCOMP_USER_NOTIF_FLAG_CONTINUE : 0};
    ioctl(s->listener, SECCOMP_IOCTL_NOTIF_SEND, &r);   /* fails when nobody waits any more */
}

static void note(struct supervisor *s, const struct seccomp_data *d, uint32_t how) {
    struct wire_refusal *r = s->refused;
    for (; r < s->refused + s->n_refused; r++)
        if (r->nr == d->nr && r->how == how) {
            r->count++;
            return;
        }
    if (s->n_refused == WIRE_REFUSALS_MAX)
        return;
    *r = (struct wire_refusal){.nr = d->nr, .how = how, .count = 1};
    memcpy(r->args, d->args, sizeof r->args);
    s->n_refused++;
}

static bool known(int nr) {
    char *name = seccomp_syscall_resolve_num_arch(SCMP_ARCH_NATIVE, nr);
    free(name);
    return name != NULL;
}

static void refuse(struct supervisor *s, const struct seccomp_notif *n) {
    for (int i = 0; i < s->n_deadly; i++) {
        if (s->deadly[i] != n->data.nr || !still_asks(s, n->id))
            continue;
        int pidfd;
        note(s, &n->data, WIRE_REFUSED_DEADLY);
        pid_t leader = leader_of((pid_t)n->pid, &pidfd);
        if (leader > 1 && kill(leader, SIGKILL) == 0)
            s->killed = leader;
        if (pidfd >= 0)
            close(pidfd);
        return;                         /* never answered: the call ends with its process */
    }
    note(s, &n->data, WIRE_REFUSED_ERROR);
    answer(s, n->id, known(n->data.nr) ? -EPERM : -ENOSYS);
}

/* What init does for the code or grants it. */
static int on_behalf(struct supervisor *s, struct lock_ask *a, const struct seccomp_data *d) {
    uint64_t args[6];
    memcpy(args, d->args, sizeof args);
    int rc = grants_ask(&s->grants, a->nr, args);
    if (rc != 0)
        return rc;
    if (a->nr == SYS_sysinfo)
        return tell_of_jail(s, a);
    if (a->nr == SYS_prlimit64)
        return keep_core_limit(a, d);
    return is_lock(a->nr, (uint32_t)a->args[1]) ? lock_call(s, a) : NOT_SERVED;
}

static void serve_one(struct supervisor *s) {
    union {
        struct seccomp_notif n;
        char room[512];                 /* a newer kernel's may be longer */
    } q;
    memset(&q, 0, sizeof q);
    if (ioctl(s->listener, SECCOMP_IOCTL_NOTIF_RECV, &q.n) != 0)
        return;
    struct lock_ask a = {.id = q.n.id, .args = {q.n.data.args[0], q.n.data.args[1], q.n.data.args[2]}, .tid = (pid_t)q.n.pid, .nr = q.n.data.nr};
    int rc = s->serves ? on_behalf(s, &a, &q.n.data) : NOT_SERVED;
    if (rc == NOT_SERVED) {
        refuse(s, &q.n);
        return;
    }
    if (rc == WAIT && s->n_waiting < WAITERS_MAX) {
        s->waiting[s->n_waiting++] = a;
        return;
    }
    if (rc == -EPERM)
        note(s, &q.n.data, WIRE_REFUSED_ERROR);
    answer(s, a.id, rc == WAIT ? -ENOLCK : rc);
}

/* Asks again for those who wait for a lock. */
static void retry(struct supervisor *s) {
    for (size_t i = 0; i < s->n_waiting;) {
        int rc = still_asks(s, s->waiting[i].id) ? lock_call(s, &s->waiting[i]) : -EINTR;
        if (rc == WAIT) {
            i++;
            continue;
        }
        answer(s, s->waiting[i].id, rc);
        s->waiting[i] = s->waiting[--s->n_waiting];
    }
}

/* ---- the thread --------------------------------------------------------------------------------- */

static void *serve_all(void *arg) {
    struct supervisor *s = arg;
    int wait_ms = -1;
    for (;;) {
        struct pollfd p = {s->listener, POLLIN, 0};
        poll(&p, 1, wait_ms);
        if (p.revents & ~POLLIN)
            return NULL;                /* nobody has the filter any more */
        pthread_mutex_lock(&s->busy);
        if (p.revents)
            serve_one(s);
        retry(s);
        wait_ms = s->n_waiting ? LOCK_RETRY_MS : -1;
        pthread_mutex_unlock(&s->busy);
    }
}

int supervisor_start(struct supervisor *s, int listener) {
    pthread_attr_t attr;
    pthread_t thread;
    s->listener = listener;
    mallopt(M_ARENA_MAX, 1);            /* a second one would take address space, and calls that init's filter refuses */
    pthread_mutex_init(&s->busy, NULL);
    int rc = pthread_attr_init(&attr);
    if (rc == 0)
        rc = pthread_attr_setstacksize(&attr, STACK_BYTES);
    return rc != 0 ? rc : pthread_create(&thread, &attr, serve_all, s);
}

bool supervisor_hold(struct supervisor *s, int64_t until_ms) {
    const struct timespec until = {until_ms / 1000, until_ms % 1000 * 1000000};
    return pthread_mutex_clocklock(&s->busy, CLOCK_MONOTONIC, &until) == 0;
}

void supervisor_release(struct supervisor *s) { pthread_mutex_unlock(&s->busy); }
