/* engine_kv_test.c - whatever sessions do, the pages of a table hold what its timeline says.
 *
 * Plays the scheduler with memory that is easily checked: a slot holds the hash of the timeline up to it. */
#include "engine/kv.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

enum { PAGES = 40, SESSIONS = 6, LONGEST = 9 * KV_PAGE_TOKENS, STEPS = 20000 };

struct session {
    struct kv_pages pages;
    int32_t ids[LONGEST];
    size_t n;                                   /* ids, all computed */
};

static uint64_t memory[PAGES][KV_PAGE_TOKENS];
static struct session session[SESSIONS];
static struct kv_pool pool;
static uint64_t seed = 1;
static size_t shared, copied, computed;

static uint32_t any(uint32_t below) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(seed >> 33) % below;
}

static uint64_t step(uint64_t hash, int32_t id) { return (hash + (uint64_t)id + 1) * 0x9e3779b97f4a7c15u ^ hash >> 29; }

static void drop(struct session *s, bool known) {
    if (!known)
        kv_forget_all(&s->pages, &pool);
    kv_pages_cut(&s->pages, &pool, 0);
    s->n = 0;
}

/* Somebody else gives up what he has. */
static bool grow(struct session *s) {
    for (int i = 0; !kv_pages_grow(&s->pages, &pool); i++) {
        if (i == SESSIONS)
            return false;
        if (&session[i] != s)
            drop(&session[i], true);
    }
    return true;
}

static void come_back(struct session *s) {
    bool was_away = s->pages.n_host > 0;
    while (s->pages.n_host > 0) {
        void *copy = s->pages.host[s->pages.n_host - 1];
        if (!grow(s)) {
            drop(s, true);
            return;
        }
        memcpy(memory[s->pages.v[s->pages.n - 1]], copy, sizeof memory[0]);
        kv_pages_return(&s->pages, &pool);
    }
    if (was_away)
        kv_note(&s->pages, &pool, s->ids, 0, s->n);
}

static void compute(struct session *s, const int32_t *ids, size_t n) {
    size_t at = s->n;
    memcpy(s->ids + at, ids + at, (n - at) * sizeof *ids);
    while (at < n) {
        size_t pages = at / KV_PAGE_TOKENS, same = 0;
        if (at % KV_PAGE_TOKENS == 0) {
            int32_t page = kv_find(&pool, &s->pages, pages, ids + at, n - at, &same);
            if (same == KV_PAGE_TOKENS) {
                kv_share(&s->pages, &pool, pages, page);
                shared++;
            } else if (same > 0) {
                kv_hold(&pool, page);
                bool ok = grow(s);
                if (ok)
                    memcpy(memory[s->pages.v[pages]], memory[page], sizeof memory[0]);
                kv_let_go(&pool, page);
                if (!ok)
                    break;
                kv_note(&s->pages, &pool, s->ids, at, at + same);
                copied++;
            }
            at += same;
        }
        if (at == n || same == KV_PAGE_TOKENS)
            continue;
        if (s->pages.n * KV_PAGE_TOKENS <= at && !grow(s))
            break;
        size_t end = s->pages.n * KV_PAGE_TOKENS < n ? s->pages.n * KV_PAGE_TOKENS : n;
        uint64_t hash = at > 0 ? memory[s->pages.v[(at - 1) / KV_PAGE_TOKENS]][(at - 1) % KV_PAGE_TOKENS] : 0;
        for (size_t i = at; i < end; i++)
            memory[s->pages.v[i / KV_PAGE_TOKENS]][i % KV_PAGE_TOKENS] = hash = step(hash, ids[i]);
        kv_note(&s->pages, &pool, s->ids, at, end);
        computed++;
        at = end;
    }
    s->n = at;
}

static void go_on(struct session *s) {
    static int32_t ids[LONGEST];
    size_t keep = s->n, n;

    come_back(s);
    keep = s->n;
    memcpy(ids, s->ids, keep * sizeof *ids);
    if (any(3) == 0 && keep > 0) {              /* another branch */
        keep = any((uint32_t)keep);
        ids[keep] ^= 1;
        keep = kv_trim(&s->pages, &pool, keep);
        s->n = keep;
        keep++;
    }
    n = keep + any(3 * KV_PAGE_TOKENS);
    n = n < LONGEST ? n : LONGEST;
    for (size_t i = keep; i < n; i++)
        ids[i] = any(200) == 0;                 /* long stretches that many have in common */
    if (n > s->n)
        compute(s, ids, n);
}

static void leave(struct session *s) {
    if (s->pages.n == 0)
        return;
    void *copy = kv_host_take(&pool, sizeof memory[0]);
    if (copy == NULL)
        return;
    memcpy(copy, memory[s->pages.v[s->pages.n - 1]], sizeof memory[0]);
    kv_pages_leave(&s->pages, &pool, copy);
}

static void check_all(void) {
    uint32_t holders[PAGES] = {0};
    size_t held = 0;

    for (int i = 0; i < SESSIONS; i++) {
        struct session *s = &session[i];
        uint64_t hash = 0;
        for (size_t k = 0; k < s->pages.n; k++)
            holders[s->pages.v[k]]++;
        for (size_t k = 0; k < s->n && k < s->pages.n * KV_PAGE_TOKENS; k++) {
            hash = step(hash, s->ids[k]);
            assert_true(memory[s->pages.v[k / KV_PAGE_TOKENS]][k % KV_PAGE_TOKENS] == hash);
        }
    }
    for (int i = 0; i < PAGES; i++) {
        assert_int_equal(pool.page[i].holders, holders[i]);
        held += holders[i] > 0;
    }
    assert_int_equal(kv_pool_unused(&pool), PAGES - held);
}

static void tables_hold_what_their_timelines_say(void **state) {
    (void)state;
    kv_pool_init(&pool, PAGES);
    pool.host_left = 20;
    for (int i = 0; i < STEPS; i++) {
        struct session *s = &session[any(SESSIONS)];
        switch (any(12)) {
        case 0: drop(s, any(4) > 0); break;
        case 1:
        case 2: leave(s); break;
        default: go_on(s); break;
        }
        check_all();
    }
    assert_true(shared > 1000 && copied > 1000 && computed > 1000);
    for (int i = 0; i < SESSIONS; i++)
        kv_pages_free(&session[i].pages, &pool);
    assert_int_equal(kv_pool_unused(&pool), PAGES);
    assert_int_equal(pool.host_used, 0);
    kv_pool_destroy(&pool);
}

/* The beginning that many have in common is the last to go. */
static void what_was_left_last_stays_longest(void **state) {
    struct kv_pages t = {0};
    int32_t ids[4 * KV_PAGE_TOKENS] = {0};
    size_t same;
    (void)state;

    kv_pool_init(&pool, 8);
    for (int i = 0; i < 4; i++)
        assert_true(kv_pages_grow(&t, &pool));
    kv_note(&t, &pool, ids, 0, sizeof ids / sizeof *ids);
    assert_int_equal(t.v[0] == t.v[1], 0);      /* the same ids, another place */
    kv_pages_cut(&t, &pool, 0);
    assert_int_equal(pool.n_left, 2);           /* no more than a quarter lies about */
    int32_t page = kv_find(&pool, &t, 0, ids, KV_PAGE_TOKENS, &same);
    assert_int_equal(same, KV_PAGE_TOKENS);
    kv_share(&t, &pool, 0, page);
    page = kv_find(&pool, &t, 1, ids, KV_PAGE_TOKENS, &same);
    assert_int_equal(same, KV_PAGE_TOKENS);
    kv_share(&t, &pool, 1, page);
    assert_int_equal(kv_find(&pool, &t, 2, ids, KV_PAGE_TOKENS, &same), -1);
    kv_pages_free(&t, &pool);
    kv_pool_destroy(&pool);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tables_hold_what_their_timelines_say),
        cmocka_unit_test(what_was_left_last_stays_longest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
