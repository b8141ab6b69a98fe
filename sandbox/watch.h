/* watch.h - how much memory the processes of a jail hold. For the launcher, which runs outside as the same user. */
#pragma once
#include <stdint.h>
#include <sys/types.h>

/* Proportional anonymous and shared memory of all descendants of a jail's init, in bytes: pages that several processes share
 * after a fork count once. What has vanished while it was read counts nothing. */
uint64_t watch_memory(pid_t init);
