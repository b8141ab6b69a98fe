/* watch.h - how much memory the processes of a jail hold. For the launcher, which runs outside as the same user.
 *
 * A look has two stages. The plain sum is quick and never too small: it counts pages that several processes share in each of them, and as many
 * maps as there may be. Where it is above the limit the exact one is asked for, process by process: the kernel has to walk through all pages
 * and maps of each, up to 60 ms for one, and may keep who asks waiting longer. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define WATCH_TREE 512

struct watch {
    pid_t tree[WATCH_TREE];
    size_t n, at;
    uint64_t bytes;                     /* the exact sum so far */
    int64_t cpu_ms;                     /* what it has cost */
};

/* The plain sum over all descendants of a jail's init: anonymous and shared memory, page tables, maps, sockets. What has vanished while it was read
 * counts nothing. Afterwards w is ready for the exact one. */
uint64_t watch_begin(struct watch *w, pid_t init);
/* One process more. false: done, w->bytes is the sum; UINT64_MAX where looking takes more than a second of processor time, which nobody needs who
 * is not hiding something. */
bool watch_step(struct watch *w);
