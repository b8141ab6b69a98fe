/* survivors.h - nobody of a call outlives it (room-private, init's).
 *
 * There is no /proc in a jail to look into. What tells whether somebody is left: the newest pid that was given here, where the kernel
 * says it (ns_last_pid), and the limit of processes, set to just those that should be there: then one more can be made only if
 * nobody else is. Who is left is found by pid. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define KILL_MS 400                     /* for one process to die */

struct survivors {
    int newest_fd;                      /* /proc/sys/kernel/ns_last_pid, opened before the root was built; -1: not here */
    bool counted;                       /* the limit of processes counts this jail's alone (Linux 5.14) */
    pid_t settled;                      /* up to here only those are left who may be */
    int64_t seen_ms;                    /* when survivors_kill last found somebody alive, or began; 0: it is through */
};

/* With nobody here but us, our second thread, which is the newest, and one other. */
void survivors_begin(struct survivors *s, int newest_fd, pid_t newest);
/* Kills everybody but us and those named, who are stopped. What it looks at began ran_ms ago. false: not all are dead at until_ms; or, before that, they can't
 * be held at all, and the namespace has to go, with all in it. */
bool survivors_kill(struct survivors *s, const pid_t *spared, size_t n, int64_t ran_ms, int64_t until_ms);
/* What a call has started beside its own process, and its threads, yields from here on: a few a little, many to everybody. */
void survivors_humble(const struct survivors *s, pid_t main);
/* The same without waiting: true when all have been killed and none is born any more. They may take long to die, a second where a process
 * has 65,000 maps and more where others want the processors, but nothing of theirs runs. */
bool survivors_doom(const struct survivors *s, const pid_t *spared, size_t n, int64_t until_ms);
/* Waits until pid is dead, which has been killed. true when it was alive. */
bool survivors_await(pid_t pid, int64_t until_ms);
