/* watch.h - how much memory the processes of a jail hold. For the launcher, which runs outside as the same user. */
#pragma once
#include <stdint.h>
#include <sys/types.h>

/* Anonymous and shared memory of all descendants of a jail's init, in bytes; what has vanished while it was read counts nothing. Pages that
 * several processes share after a fork count once if that matters: to find out which those are the kernel has to walk through all of them, so it
 * is only asked when the plain sum, which counts them in each process, is above `limit`. */
uint64_t watch_memory(pid_t init, uint64_t limit);
