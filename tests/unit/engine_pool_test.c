/* engine_pool_test.c - every piece runs exactly once and is seen by the owner, job after job. */
#include "engine/pool.h"
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cmocka.h>

struct job {
    unsigned char *hits;                        /* not atomic: the pool's own order must do (TSan looks) */
    unsigned *value, add, threads;
};

static void piece_fn(void *arg, unsigned piece, unsigned worker) {
    struct job *j = arg;
    assert_true(worker < j->threads);
    j->hits[piece]++;
    j->value[piece] += j->add;
}

static void every_piece_once(void **state) {
    static unsigned value[200];
    struct err e;
    (void)state;

    for (int threads = 1; threads <= 5; threads += 2) {
        struct pool *p;
        assert_int_equal(pool_create(&p, threads, &e), 0);
        memset(value, 0, sizeof value);
        unsigned want = 0;
        for (unsigned i = 0; i < 3000; i++) {
            unsigned n = i % 200;
            unsigned char hits[200] = {0};
            struct job j = {.hits = hits, .value = value, .add = i, .threads = (unsigned)threads};
            pool_run(p, piece_fn, &j, n);
            for (unsigned k = 0; k < 200; k++)
                assert_int_equal(hits[k], k < n ? 1 : 0);
            want += n > 0 ? i : 0;
            assert_int_equal(value[0], want);
            if (i % 1000 == 500)                /* long enough for the workers to fall asleep */
                nanosleep(&(struct timespec){.tv_nsec = 3000000}, NULL);
        }
        pool_free(p);
    }
}

struct order {
    unsigned pieces, own[3], all[3];            /* in all; taken by each of three workers, of its own range and of all */
};

static void order_fn(void *arg, unsigned piece, unsigned worker) {
    struct order *o = arg;
    unsigned first = worker * o->pieces / 3, end = (worker + 1) * o->pieces / 3;

    if (piece >= first && piece < end)
        assert_int_equal(piece, first + o->own[worker]++);
    o->all[worker]++;
}

static void a_worker_goes_straight_through_its_range(void **state) {
    struct pool *p;
    struct err e;
    (void)state;

    assert_int_equal(pool_create(&p, 3, &e), 0);
    for (unsigned i = 0; i < 2000; i++) {
        struct order o = {.pieces = 2 + i % 100};
        pool_run(p, order_fn, &o, o.pieces);
        assert_int_equal(o.all[0] + o.all[1] + o.all[2], o.pieces);
    }
    pool_free(p);
}

static void more_pieces_than_a_word_counts(void **state) {
    enum { PIECES = 140000 };
    unsigned char *hits = calloc(PIECES, 1);
    unsigned *value = calloc(PIECES, sizeof *value);
    struct job j = {.hits = hits, .value = value, .add = 1, .threads = 3};
    struct pool *p;
    struct err e;
    (void)state;

    assert_int_equal(pool_create(&p, 3, &e), 0);
    pool_run(p, piece_fn, &j, PIECES);
    for (unsigned i = 0; i < PIECES; i++)
        assert_int_equal(hits[i], 1);
    pool_free(p);
    free(hits);
    free(value);
}

/* Worker 1 is put on the owner's processor, as a busy kernel may do; it must find another. */
struct apart {
    atomic_int cpu[2];
    atomic_bool squeeze, whole;
};

static void apart_fn(void *arg, unsigned piece, unsigned worker) {
    struct apart *a = arg;
    cpu_set_t may, one;
    (void)piece;
    atomic_store(&a->cpu[worker], sched_getcpu());
    if (worker == 1 && atomic_load(&a->squeeze) && atomic_load(&a->cpu[0]) >= 0 && sched_getaffinity(0, sizeof may, &may) == 0) {
        atomic_store(&a->whole, CPU_COUNT(&may) >= 2);
        CPU_ZERO(&one);
        CPU_SET(atomic_load(&a->cpu[0]), &one);
        sched_setaffinity(0, sizeof one, &one);
        sched_setaffinity(0, sizeof may, &may);
        atomic_store(&a->squeeze, false);
    }
    for (clock_t end = clock() + CLOCKS_PER_SEC / 5000; clock() < end;)
        ;
}

static void workers_keep_to_different_processors(void **state) {
    struct apart a = {.cpu = {-1, -1}};
    struct pool *p;
    struct err e;
    cpu_set_t may;
    (void)state;

    if (sched_getaffinity(0, sizeof may, &may) != 0 || CPU_COUNT(&may) < 2)
        skip();                                 /* one processor: nobody can step aside */
    assert_int_equal(pool_create(&p, 2, &e), 0);
    for (int round = 0; round < 5; round++) {
        int apart = 0;
        atomic_store(&a.squeeze, true);
        for (int i = 0; i < 20000 && (atomic_load(&a.squeeze) || apart < 20); i++) {
            pool_run(p, apart_fn, &a, 8);
            if (!atomic_load(&a.squeeze) && atomic_load(&a.cpu[0]) != atomic_load(&a.cpu[1]))
                apart++;
        }
        assert_false(atomic_load(&a.squeeze));
        assert_true(apart >= 20);
        assert_true(atomic_load(&a.whole));     /* nobody was pinned for good */
    }
    pool_free(p);
}

static void refuses_senseless_sizes(void **state) {
    struct pool *p;
    struct err e;
    (void)state;
    assert_int_equal(pool_create(&p, 0, &e), ERR_INVALID);
    assert_int_equal(pool_create(&p, 100000, &e), ERR_INVALID);
    cpu_set_t may, one;
    assert_int_equal(sched_getaffinity(0, sizeof may, &may), 0);
    CPU_ZERO(&one);
    CPU_SET(sched_getcpu(), &one);
    assert_int_equal(sched_setaffinity(0, sizeof one, &one), 0);
    assert_int_equal(pool_create(&p, 17, &e), ERR_INVALID);             /* they would only take turns */
    assert_string_equal(e.text, "17 compute threads: between 1 and 16 are possible with 1 processor");
    assert_int_equal(sched_setaffinity(0, sizeof may, &may), 0);
    assert_null(p);
    assert_true(pool_default_threads() >= 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_piece_once), cmocka_unit_test(a_worker_goes_straight_through_its_range),
                                       cmocka_unit_test(more_pieces_than_a_word_counts), cmocka_unit_test(workers_keep_to_different_processors),
                                       cmocka_unit_test(refuses_senseless_sizes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
