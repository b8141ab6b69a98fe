/* jail.h - the walls of one jail (room-private, and the programs that make jails).
 *
 * A runtime prepares the ground once and calls jail_spawn(): the child that returns is process 1 of new user, pid, mount, ipc, uts, net and
 * cgroup namespaces. It then calls jail_build() (root, limits, capabilities, Landlock), forks what runs the code, and each of the two
 * installs its seccomp filter last. Every step is checked; the first that fails is named and the process ends. */
#pragma once
#include "sandbox/profile.h"
#include "sandbox/wire.h"
#include <sys/types.h>

struct err;

/* Becomes an unprivileged user for good when started by root (setting: nobody). First thing in launcher and runtime. */
int jail_drop_root(struct err *e);
uid_t jail_user(void);                  /* who that is, or will be */
/* Started by root, while still root: in our mount namespace reading a file leaves no access time, which the next jail could read. A user
 * can't change that (locked mount flags), and then relatime leaves one such trace a file and day. */
void jail_leave_no_trace(void);
/* Dies with its parent; not dumpable; no new privileges; no core file; an empty environment. */
int jail_harden(struct err *e);

/* What a runtime makes ready for all its jails, and each jail would have to wait for: a user namespace in which it may make others, a mount
 * namespace whose root is what jails of its profile see, and one network namespace ahead. The root is read-only and the same for all, as
 * /usr is; a jail gets a copy of the mounts and puts its own /work and /tmp on them. A network namespace is given to one jail, once. */
struct jail_ground {
    int proc;                           /* /proc, which that root hasn't got */
    int host, root;                     /* mount namespaces: the host's files; that root, -1: not there */
    bool network;                       /* we are in a network namespace that no jail has been in */
    uint64_t network_next, network_given;       /* its number; that of the last one that a jail got */
};
/* Before the language is loaded: all of that is in the host's mount namespace still. */
int jail_ground_enter(struct jail_ground *g, struct err *e);
/* The root, if it isn't there yet: nothing of the host can be opened by its path from now on. */
int jail_ground_raise(struct jail_ground *g, const struct profile *p, struct err *e);
void jail_ground_network(struct jail_ground *g);        /* if that fails a jail makes its own */

/* Returns 0 in the child, which is born into the cgroup if that is not -1, the child's pid in the parent with *pidfd set, or a negative ERR_*. */
pid_t jail_spawn(struct jail_ground *g, const struct profile *p, int cgroup, int *pidfd, struct err *e);
/* *chan becomes descriptor WIRE_FD, everything else but the standard streams is closed. dir: the folder for /data, or -1. *newest_pid: for
 * init alone (survivors.h), a descriptor of what only /proc has, or -1. */
int jail_build(const struct jail_ground *g, const struct profile *p, const struct wire_limits *l, int *chan, int dir, int *newest_pid,
               struct err *e);
/* Believed only when seen: tries, as the process that will run the code, what each layer must refuse. Before the filter, which jail_verify_filter
 * tries afterwards. Errors begin with the layer's name and a colon, here and in jail_spawn and jail_build (enum below). */
int jail_verify(const struct profile *p, const struct wire_limits *l, struct err *e);
int jail_verify_filter(struct err *e);

/* Landlock: 0 and *abi where it is there, else ERR_SANDBOX with what to do. */
int landlock_abi(int *abi, struct err *e);
int landlock_confine(enum profile_root root, struct err *e);
/* For the daemon's own threads (guard.h): no program, no device node; changes only below these folders. 0 where there is no Landlock. */
int landlock_no_programs(struct err *e);
int landlock_writes_below(const char *const *dirs, struct err *e);
