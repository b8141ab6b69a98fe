/* pool.h - N workers that share out one piece of work at a time (room-private).
 *
 * The thread that calls pool_run() works too, so a pool of 1 has no thread of its own.  Each
 * takes neighbouring pieces one by one, then what others have left: a worker that the kernel has not
 * scheduled takes none and holds nobody up.  Waiting spins for some microseconds, then sleeps on a futex: the machine is shared.
 * Workers keep to different processors where the process may use enough of them, and have the opener's nice value.
 * One thread at a time may call pool_run(). */
#pragma once
#include "base/err.h"
#include <stdint.h>

struct pool;
typedef void (*pool_fn)(void *arg, unsigned piece, unsigned worker);    /* worker < pool_threads() */

int pool_create(struct pool **out, int threads, struct err *e);
void pool_free(struct pool *p);                 /* joins the workers; NULL is fine */
unsigned pool_threads(const struct pool *p);
/* Runs fn for every piece < pieces and returns when all are done. */
void pool_run(struct pool *p, pool_fn fn, void *arg, unsigned pieces);
/* How often pool_run() was called; from any thread. */
uint64_t pool_runs(const struct pool *p);
/* One for each physical core that this process may use, within its cgroup's share; at least 1. */
int pool_default_threads(void);
