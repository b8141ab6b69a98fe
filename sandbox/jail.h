/* jail.h - the walls of one jail (room-private, and the programs that make jails).
 *
 * A runtime calls jail_spawn(): the child that returns is process 1 of new user, pid, mount, ipc, uts, net and cgroup
 * namespaces. It then calls jail_build() (root, limits, capabilities, Landlock), forks what runs the code, and each of the two
 * installs its seccomp filter last. Every step is checked; the first that fails is named and the process ends. */
#pragma once
#include "sandbox/profile.h"
#include "sandbox/wire.h"
#include <sys/types.h>

struct err;

/* Becomes an unprivileged user for good when started by root (setting: nobody). First thing in launcher and runtime. */
int jail_drop_root(struct err *e);
/* Dies with its parent; not dumpable; no new privileges; no core file; an empty environment. */
int jail_harden(struct err *e);

/* Returns 0 in the child, the child's pid in the parent with *pidfd set, or a negative ERR_*. */
pid_t jail_spawn(int *pidfd, struct err *e);
/* chan becomes descriptor WIRE_FD, everything else but the standard streams is closed. dir: the folder for /data, or -1. */
int jail_build(const struct profile *p, const struct wire_limits *l, int chan, int dir, struct err *e);

/* Landlock: 0 and *abi where it is there, else ERR_SANDBOX with what to do. */
int landlock_abi(int *abi, struct err *e);
int landlock_confine(enum profile_root root, struct err *e);
