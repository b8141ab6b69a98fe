#include "sandbox/survivors.h"
#include "base/clock.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PID_MAX (4 << 20)
#define HUMBLED_MAX 4096                /* pids looked at in one go */
#define FEW 8                           /* a compiler's, a small pool's: what yields a little */
#define BURIAL_MS 6000                  /* for the dead to lose their pids */
#define ROUND_MS 50                     /* pids come round after some 30,000 forks at the soonest, which take longer */

bool survivors_await(pid_t pid, int64_t until_ms) {
    int fd = (int)syscall(SYS_pidfd_open, pid, 0u);
    if (fd < 0)
        return false;
    struct pollfd p = {fd, POLLIN, 0};
    bool alive = poll(&p, 1, 0) == 0;   /* readable: dead already, its parent has not asked yet */
    if (alive) {
        int64_t left = until_ms - clock_mono_ms();
        poll(&p, 1, left > 0 ? (int)left : 0);
    }
    close(fd);
    return alive;
}

/* A child that is gone at once, for its pid. vfork, because our memory is a copy of the whole interpreter's. */
static pid_t short_child(void) {
    pid_t pid = vfork();
    if (pid == 0)
        _exit(0);
    if (pid > 0)
        waitpid(pid, NULL, 0);
    return pid;
}

/* The newest pid, or -1 when the kernel doesn't say it. */
static pid_t newest_said(const struct survivors *s) {
    char text[16];
    ssize_t n = s->newest_fd < 0 ? -1 : pread(s->newest_fd, text, sizeof text - 1, 0);
    if (n <= 0)
        return -1;
    text[n] = '\0';
    return (pid_t)atoi(text);
}

static pid_t newest(const struct survivors *s) {
    pid_t pid = newest_said(s);
    if (pid < 0 && (pid = short_child()) < 0)
        return PID_MAX;
    return pid;
}

/* Nobody is here but us and n others. */
static bool alone(struct survivors *s, size_t n) {
    struct rlimit usual, just;
    if (!s->counted || getrlimit(RLIMIT_NPROC, &usual) != 0)
        return false;
    just = (struct rlimit){n + 3, usual.rlim_max};      /* we with our two threads, they, and one more */
    pid_t pid = setrlimit(RLIMIT_NPROC, &just) == 0 ? short_child() : -1;
    setrlimit(RLIMIT_NPROC, &usual);
    if (pid > 0)
        s->settled = pid;
    return pid > 0;
}

void survivors_begin(struct survivors *s, int newest_fd, pid_t newest) {
    *s = (struct survivors){.newest_fd = newest_fd, .counted = true, .settled = newest};
    if (newest_said(s) == newest)       /* believed when seen */
        return;
    s->newest_fd = -1;
    s->counted = alone(s, 1);
}

static bool listed(const pid_t *spared, size_t n, pid_t pid) {
    for (size_t i = 0; i < n; i++)
        if (spared[i] == pid)
            return true;
    return false;
}

/* What was born since the last look is among those who may live. */
static bool only_spared(const struct survivors *s, pid_t last, const pid_t *spared, size_t n) {
    pid_t pid = s->settled + 1;
    while (pid <= last && listed(spared, n, pid))
        pid++;
    return last >= s->settled && pid > last;
}

static void kill_range(pid_t first, pid_t last, const pid_t *spared, size_t n) {
    for (pid_t pid = first; pid <= last; pid++)
        if (!listed(spared, n, pid))
            kill(pid, SIGKILL);
    for (size_t i = 0; i < n; i++)
        kill(spared[i], SIGSTOP);       /* somebody may have woken it */
}

/* One pass. true: somebody was alive. */
static bool end_range(pid_t first, pid_t last, const pid_t *spared, size_t n, int64_t until_ms) {
    bool found = false;
    kill_range(first, last, spared, n);
    for (pid_t pid = first; pid <= last; pid++)
        if (!listed(spared, n, pid) && kill(pid, 0) == 0 && survivors_await(pid, until_ms))
            found = true;
    return found;
}

/* Who is to die can't fork any more, so the passes that find newer ones are few. */
bool survivors_doom(const struct survivors *s, const pid_t *spared, size_t n, int64_t until_ms) {
    pid_t own = s->newest_fd < 0 ? 1 : 0, done = s->settled, last;
    while ((last = newest(s)) > done + (done > s->settled ? own : 0)) {
        if (last == PID_MAX || clock_mono_ms() > until_ms)
            return false;
        kill_range(s->settled + 1, last, spared, n);
        done = last;
    }
    return last >= s->settled;
}

/* The pids of all that were born since the last look. A process that forks while it is looked for makes a higher one, which the
 * next pass finds; the process limit keeps the passes short. When nobody is found and somebody is counted, that one is about to be buried;
 * or has a pid that came round, or is a thread or a dead child of one of the spared: only an attacker's are. */
bool survivors_kill(struct survivors *s, const pid_t *spared, size_t n, int64_t ran_ms, int64_t until) {
    const struct timespec moment = {0, 500000};
    pid_t last = newest_said(s);
    if (last >= 0 && ran_ms < ROUND_MS && only_spared(s, last, spared, n)) {
        s->settled = last;
        return true;
    }
    if (!s->seen_ms)
        s->seen_ms = clock_mono_ms();
    while (!alone(s, n)) {
        pid_t before = newest(s);
        if (before < s->settled || before == PID_MAX || clock_mono_ms() > until)
            return false;
        bool found = end_range(s->settled + 1, before, spared, n, until);
        last = newest(s);
        if (found)
            s->seen_ms = clock_mono_ms();
        else if (clock_mono_ms() > s->seen_ms + BURIAL_MS)
            return false;
        /* One may have forked behind our back and ended before we came to it: only when no pid but our own was taken meanwhile is
         * nobody left. */
        if (!s->counted && !found && last == before + (s->newest_fd < 0 ? 1 : 0)) {
            s->settled = last;
            break;
        }
        if (!found)
            nanosleep(&moment, NULL);
    }
    s->seen_ms = 0;
    return true;
}

void survivors_humble(const struct survivors *s, pid_t main) {
    pid_t last = newest_said(s);
    int alive = 0;
    for (pid_t pid = last - s->settled > HUMBLED_MAX ? last - HUMBLED_MAX : s->settled + 1; pid <= last; pid++)
        if (pid != main)
            alive += setpriority(PRIO_PROCESS, (id_t)pid, alive < FEW ? 5 : 19) == 0 || errno == EACCES;         /* that: it is humbler already */
}
