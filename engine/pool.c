/* pool.c - the compute pool.
 *
 * Each worker has a range of a job's pieces, neighbours that it takes from the front; who has none left takes from
 * the back of another's.  So a worker goes straight on through memory, and what the processor has asked for beyond a
 * piece's end is what the next one wants.  A range is one 64-bit word: epoch (32 bits), end (16), next piece (16).  A piece
 * is taken by a compare-and-swap on the whole word, so a worker that comes late, with the word of an earlier job in its
 * hand, takes nothing.  fn, arg and pieces are written before the words are published and only changed after all pieces
 * are done; whoever wins the swap has therefore read those of its own job.
 *
 * A busy machine: who has nothing to do spins for some 40 us and then sleeps, so that other processes get
 * the processor.  Each sleep is a chance for the kernel to wake two workers on one processor, where they
 * take turns while the other one serves a stranger; with two busy strangers on two processors that cost a
 * fifth of the speed.  So each worker keeps a processor to itself where there are enough: see spread(). */
#include "engine/pool.h"
#include "base/mem.h"
#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define SPIN_WORKER 3000                        /* pauses before sleeping: some 40 us on a 2023 machine */
#define SPIN_OWNER 3000
#define PIECES_MAX 65535u
#define THREADS_MAX 1024
#define PER_CPU_MAX 16                          /* threads: more only take turns, and each pass waits for all of them */

struct worker {
    _Alignas(64) _Atomic uint64_t range;        /* epoch, end, next */
    atomic_int cpu;                             /* where it last worked; -1: nowhere yet */
    struct pool *pool;
    pthread_t thread;
    unsigned index;
};

struct pool {
    _Alignas(64) _Atomic(pool_fn) fn;
    _Atomic(void *) arg;
    atomic_uint pieces;
    uint32_t epoch;                             /* the owner's */
    _Alignas(64) atomic_uint done;              /* pieces finished; the owner sleeps on it */
    atomic_uint owner_sleeps;
    _Alignas(64) atomic_uint wake;              /* rises with each job; workers sleep on it */
    atomic_uint sleepers;
    atomic_bool quit;
    _Atomic uint64_t runs;                      /* pool_run()s begun: a pulse for the watchdog */
    unsigned threads, started;
    struct worker *workers;                     /* [threads]; worker 0 is the caller */
};

static unsigned range_next(uint64_t r) { return (unsigned)(r & 0xffff); }
static unsigned range_end(uint64_t r) { return (unsigned)(r >> 16 & 0xffff); }
static bool range_empty(uint64_t r) { return range_next(r) >= range_end(r); }

static inline void pause_cpu(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

static void futex_wait(atomic_uint *at, unsigned seen) { syscall(SYS_futex, at, FUTEX_WAIT_PRIVATE, seen, NULL, NULL, 0); }
static void futex_wake(atomic_uint *at, int n) { syscall(SYS_futex, at, FUTEX_WAKE_PRIVATE, n, NULL, NULL, 0); }

/* Called by a worker that found itself on another processor than last time: moves to one that no other
 * worker is on, within what this thread may use, and leaves it free to be moved again. */
static void spread(struct pool *p, unsigned index, int cpu) {
    cpu_set_t may, free_ones;
    bool shared = false;

    atomic_store(&p->workers[index].cpu, cpu);  /* told before looking: of two that meet, one sees the other */
    for (unsigned i = 0; i < p->threads; i++)
        shared = shared || (i != index && atomic_load(&p->workers[i].cpu) == cpu);
    if (!shared || sched_getaffinity(0, sizeof may, &may) != 0)
        return;
    free_ones = may;
    for (unsigned i = 0; i < p->threads; i++) {
        int taken = atomic_load(&p->workers[i].cpu);
        if (taken >= 0 && taken < CPU_SETSIZE)
            CPU_CLR(taken, &free_ones);
    }
    if (CPU_COUNT(&free_ones) == 0 || sched_setaffinity(0, sizeof free_ones, &free_ones) != 0)
        return;
    atomic_store(&p->workers[index].cpu, sched_getcpu());
    sched_setaffinity(0, sizeof may, &may);
}

static inline void keep_apart(struct pool *p, unsigned index) {
    int cpu = sched_getcpu();
    if (cpu != atomic_load_explicit(&p->workers[index].cpu, memory_order_relaxed))
        spread(p, index, cpu);
}

/* Takes a piece of worker `from`'s range and runs it; false: there was none. */
static bool take_piece(struct pool *p, unsigned index, unsigned from) {
    _Atomic uint64_t *range = &p->workers[from].range;
    uint64_t r = atomic_load_explicit(range, memory_order_acquire);

    while (!range_empty(r)) {
        keep_apart(p, index);
        pool_fn fn = atomic_load_explicit(&p->fn, memory_order_relaxed);
        void *arg = atomic_load_explicit(&p->arg, memory_order_relaxed);
        unsigned pieces = atomic_load_explicit(&p->pieces, memory_order_relaxed);
        uint64_t rest = from == index ? r + 1 : r - (1 << 16);
        if (!atomic_compare_exchange_weak_explicit(range, &r, rest, memory_order_acq_rel, memory_order_acquire))
            continue;
        fn(arg, from == index ? range_next(r) : range_end(r) - 1, index);
        if (atomic_fetch_add(&p->done, 1) + 1 == pieces && atomic_load(&p->owner_sleeps))
            futex_wake(&p->done, 1);
        return true;
    }
    return false;
}

/* Takes and runs pieces of the job in view until none is left: its own, then one at a time what others have left. */
static void pool_help(struct pool *p, unsigned index) {
    for (unsigned i = 0; i < p->threads;)
        i = take_piece(p, index, (index + i) % p->threads) ? 0 : i + 1;
}

static void *worker_main(void *arg) {
    struct worker *me = arg;
    struct pool *p = me->pool;
    unsigned seen = 0;

    while (!atomic_load(&p->quit)) {
        pool_help(p, me->index);
        for (int i = 0; i < SPIN_WORKER && atomic_load_explicit(&p->wake, memory_order_acquire) == seen; i++)
            pause_cpu();
        if (atomic_load(&p->wake) == seen) {
            atomic_fetch_add(&p->sleepers, 1);
            if (!atomic_load(&p->quit))
                futex_wait(&p->wake, seen);     /* returns at once when wake has moved on */
            atomic_fetch_sub(&p->sleepers, 1);
        }
        seen = atomic_load(&p->wake);
    }
    return NULL;
}

/* Logical processors that this thread may use. */
static int cpus_allowed(void) {
    cpu_set_t may;
    return sched_getaffinity(0, sizeof may, &may) == 0 && CPU_COUNT(&may) > 0 ? CPU_COUNT(&may) : 1;
}

int pool_create(struct pool **out, int threads, struct err *e) {
    struct pool *p;

    *out = NULL;
    int cpus = cpus_allowed(), most = cpus * PER_CPU_MAX < THREADS_MAX ? cpus * PER_CPU_MAX : THREADS_MAX;
    if (threads < 1 || threads > most)
        return err_set(e, ERR_INVALID, "%d compute threads: between 1 and %d are possible with %d processor%s", threads, most, cpus, cpus == 1 ? "" : "s");
    if (posix_memalign((void **)&p, 64, sizeof *p) != 0)
        return err_set(e, ERR_MEMORY, "no memory for a compute pool");
    memset(p, 0, sizeof *p);
    p->threads = (unsigned)threads;
    if (posix_memalign((void **)&p->workers, 64, (size_t)threads * sizeof *p->workers) != 0) {
        free(p);
        return err_set(e, ERR_MEMORY, "no memory for %d compute threads", threads);
    }
    for (unsigned i = 0; i < p->threads; i++)
        p->workers[i] = (struct worker){.cpu = -1, .pool = p, .index = i};
    for (unsigned i = 1; i < p->threads; i++) {
        int rc = pthread_create(&p->workers[i].thread, NULL, worker_main, &p->workers[i]);
        if (rc != 0) {
            pool_free(p);
            errno = rc;
            return err_sys(e, ERR_ENGINE, "starting compute thread %u of %d", i, threads);
        }
        p->started = i;
    }
    *out = p;
    return 0;
}

void pool_free(struct pool *p) {
    if (p == NULL)
        return;
    atomic_store(&p->quit, true);
    atomic_fetch_add(&p->wake, 1);
    futex_wake(&p->wake, 1 << 20);
    for (unsigned i = 1; i <= p->started; i++)
        pthread_join(p->workers[i].thread, NULL);
    free(p->workers);
    free(p);
}

unsigned pool_threads(const struct pool *p) { return p->threads; }
uint64_t pool_runs(const struct pool *p) { return atomic_load_explicit(&p->runs, memory_order_relaxed); }

static void owner_wait(struct pool *p, unsigned pieces) {
    for (int i = 0; i < SPIN_OWNER; i++) {
        if (atomic_load_explicit(&p->done, memory_order_acquire) == pieces)
            return;
        pause_cpu();
    }
    atomic_store(&p->owner_sleeps, 1);
    for (unsigned d; (d = atomic_load(&p->done)) != pieces;)
        futex_wait(&p->done, d);
    atomic_store(&p->owner_sleeps, 0);
}

struct slice {                                  /* of a job with more pieces than the word can count */
    pool_fn fn;
    void *arg;
    unsigned first;
};

static void slice_piece(void *arg, unsigned piece, unsigned worker) {
    const struct slice *s = arg;
    s->fn(s->arg, s->first + piece, worker);
}

void pool_run(struct pool *p, pool_fn fn, void *arg, unsigned pieces) {
    if (pieces > PIECES_MAX) {
        for (struct slice s = {.fn = fn, .arg = arg}; s.first < pieces; s.first += PIECES_MAX)
            pool_run(p, slice_piece, &s, pieces - s.first < PIECES_MAX ? pieces - s.first : PIECES_MAX);
        return;
    }
    atomic_fetch_add_explicit(&p->runs, 1, memory_order_relaxed);
    if (p->threads == 1 || pieces <= 1) {
        for (unsigned i = 0; i < pieces; i++)
            fn(arg, i, 0);
        return;
    }
    uint64_t epoch = ++p->epoch;
    atomic_store_explicit(&p->fn, fn, memory_order_relaxed);
    atomic_store_explicit(&p->arg, arg, memory_order_relaxed);
    atomic_store_explicit(&p->pieces, pieces, memory_order_relaxed);
    atomic_store(&p->done, 0);
    for (unsigned i = 0; i < p->threads; i++) {
        uint64_t from = (uint64_t)i * pieces / p->threads, to = (uint64_t)(i + 1) * pieces / p->threads;
        atomic_store(&p->workers[i].range, epoch << 32 | to << 16 | from);
    }
    atomic_fetch_add(&p->wake, 1);
    if (atomic_load(&p->sleepers) > 0)
        futex_wake(&p->wake, 1 << 20);
    pool_help(p, 0);
    owner_wait(p, pieces);
}

/* ---- how many ------------------------------------------------------------------------------ */

/* The lowest logical CPU that shares a core with cpu; itself where the kernel does not say. */
static int core_of(int cpu) {
    char path[96];
    int first = cpu;

    snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%d/topology/thread_siblings_list", cpu);
    FILE *f = fopen(path, "re");
    if (f != NULL) {
        if (fscanf(f, "%d", &first) != 1)
            first = cpu;
        fclose(f);
    }
    return first;
}

/* Whole CPUs of this cgroup's quota (v2), or a large number. */
static int cgroup_cpus(void) {
    long long quota, period;
    int n = 1 << 20;

    FILE *f = fopen("/sys/fs/cgroup/cpu.max", "re");
    if (f == NULL)
        return n;
    if (fscanf(f, "%lld %lld", &quota, &period) == 2 && period > 0)
        n = (int)((quota + period - 1) / period);
    fclose(f);
    return n < 1 ? 1 : n;
}

int pool_default_threads(void) {
    cpu_set_t may, cores;
    int n = 0;

    if (sched_getaffinity(0, sizeof may, &may) != 0)
        return 1;
    CPU_ZERO(&cores);
    for (int cpu = 0; cpu < CPU_SETSIZE; cpu++) {
        if (!CPU_ISSET(cpu, &may))
            continue;
        int core = core_of(cpu);
        if (core < 0 || core >= CPU_SETSIZE || CPU_ISSET(core, &cores))
            continue;
        CPU_SET(core, &cores);
        n++;
    }
    int quota = cgroup_cpus();
    n = n < quota ? n : quota;
    return n < 1 ? 1 : n > 256 ? 256 : n;
}
