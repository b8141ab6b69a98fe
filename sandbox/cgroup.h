/* cgroup.h - a cgroup v2 for each jail, where a subtree is delegated to us (room-private, the launcher's).
 *
 *   BASE                 our own cgroup, by /proc/self/cgroup
 *     main               whoever was in BASE: a cgroup with controllers for its children holds no processes
 *     jails
 *       outside          launcher and runtimes: a process may be born into a cgroup only where both have an ancestor that its user may write to
 *       N                jail N: memory.max, pids.max, cgroup.kill
 *
 * Delegated means: it belongs to our user, or systemd has marked it (Delegate=). Where it isn't, or has no controllers, jails are
 * watched and limited as ever, and `corral doctor` says so. */
#pragma once
#include "sandbox/wire.h"
#include <stdbool.h>
#include <sys/types.h>

/* While still root, if ever. Returns CGROUP_* bits: what jails get; *why when that is nothing. owner: who will make jails. */
uint32_t cgroup_start(uid_t owner, enum cgroup_lack *why);
/* The descriptor of a jail's new cgroup, its limits set, or -1 where there are none. What a jail may hold in memory is its processes' and its files'. */
int cgroup_make(uint32_t jail, const struct wire_limits *l, uint64_t extra_bytes);
/* Whether process pid, which was born into it, is there. */
bool cgroup_holds(int cgroup, pid_t pid);
bool cgroup_killed_for_memory(int cgroup);      /* the kernel has ended a process of it */
void cgroup_kill(int cgroup);
/* Its processes are gone. Closes the descriptor. */
void cgroup_remove(uint32_t jail, int cgroup);
