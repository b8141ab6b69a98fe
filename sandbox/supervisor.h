/* supervisor.h - what the jail's init answers when the filter of its code refuses a call (room-private).
 *
 * It is a thread of init's. To look at a process's descriptors and memory can make it wait in the kernel, for as long as that process forks or execs: seconds
 * where it has 60,000 maps and others want the processors too. init itself waits for nobody, so that it is there when a call's time is over;
 * who keeps the supervisor waiting is killed then, which ends the wait.
 *
 * The filter hands every call that its profile does not allow to init (seccomp's user notification). init notes the call and its arguments,
 * and answers: EPERM; ENOSYS for a call that is newer than we are; or, for what only an attacker does, death. No call whose arguments
 * point anywhere is let through, so there is no race about them; two whose arguments are numbers are, as often as is
 * right (grants.h). Locks (locks.h) and sysinfo are done on the code's behalf: the latter tells of the jail, not of the machine. The limit of core files
 * stays what it is (profile.c), whatever it is set to. */
#pragma once
#include "sandbox/grants.h"
#include "sandbox/locks.h"
#include "sandbox/profile.h"
#include "sandbox/wire.h"
#include <fcntl.h>
#include <pthread.h>

enum { DEADLY_MAX = 96, WAITERS_MAX = 64 };

struct lock_ask {                       /* a call that waits for its answer */
    uint64_t id, args[3];
    pid_t tid;
    int nr;
    bool read;                          /* range is what the call's third argument points to: as in the kernel it counts as it was at first */
    struct flock range;
};

struct supervisor {
    pthread_mutex_t busy;               /* held while the thread answers; whoever holds it may touch the rest */
    int listener;
    bool serves;                        /* the profile runs programs, whose locks and the like are our work */
    uint64_t memory_bytes;              /* the jail's limit */
    int deadly[DEADLY_MAX], n_deadly;
    uint64_t devs[2];                   /* the jail's own file systems: /work, /tmp */
    pid_t killed;                       /* process that was ended for its call, in this call */
    struct wire_refusal refused[WIRE_REFUSALS_MAX];
    uint32_t n_refused;
    struct lock_ask waiting[WAITERS_MAX];
    size_t n_waiting;
    struct locks locks, before;         /* before: as they were when the call began */
    struct grants grants, grants_before;
};

/* Before init's own filter is installed. */
void supervisor_prepare(struct supervisor *s, const struct profile *p, const struct wire_limits *l);
/* Begins to answer, in a thread that lives as long as somebody has the filter. 0 or an errno. */
int supervisor_start(struct supervisor *s, int listener);
/* While it is held nothing is answered. false: it is still at an answer at until_ms. */
bool supervisor_hold(struct supervisor *s, int64_t until_ms);
void supervisor_release(struct supervisor *s);
/* The call is a fork of the state, and goes on with its locks; when it is rolled back the state has them again (committed 0). Both while it is held. */
void supervisor_call_begins(struct supervisor *s, pid_t state, pid_t child);
void supervisor_call_ends(struct supervisor *s, pid_t child, pid_t committed);
