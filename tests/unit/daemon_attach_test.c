/* Watchers: every event, in order, none missing, whatever the client's pipe does. */
#include "daemon/attach.h"
#include "base/mem.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#define PAGE 3

/* A store of `last` events, and a client whose pipe has `room` places. */
struct world {
    struct attach *a;
    int64_t last;
    int room;
    bool gone, refuse_reads;
    int64_t got[256];
    int n_got, n_gone;
    struct { uint64_t watcher; int64_t from; } asked[8];
    int n_asked;
};

static enum attach_sent send_to(void *arg, const struct peer *to, const char *json, size_t len) {
    struct world *w = arg;
    (void)to;
    (void)len;
    if (w->gone)
        return ATTACH_GONE;
    if (w->room == 0)
        return ATTACH_NO_ROOM;
    w->room--;
    w->got[w->n_got++] = atoll(json);
    return ATTACH_SENT;
}

static bool read_for(void *arg, uint64_t watcher, const char *conversation, int64_t from) {
    struct world *w = arg;
    (void)conversation;
    if (w->refuse_reads)
        return false;
    w->asked[w->n_asked].watcher = watcher;
    w->asked[w->n_asked++].from = from;
    return true;
}

static void peer_gone(void *arg, const struct peer *p) {
    struct world *w = arg;
    (void)p;
    w->n_gone++;
}

static struct page *make_page(const struct world *w, int64_t from) {
    struct page *p = page_create();
    for (int64_t s = from; s <= w->last && p->n < PAGE; s++) {
        char text[24];
        page_add(p, s, text, (size_t)snprintf(text, sizeof text, "%lld", (long long)s));
    }
    p->last = w->last;
    p->complete = p->n == 0 || p->events[p->n - 1].seq == w->last;
    return p;
}

/* Answers the oldest question for a page with what the store holds now. */
static bool answer_one(struct world *w) {
    if (w->n_asked == 0)
        return false;
    struct page *p = make_page(w, w->asked[0].from);
    p->watcher = w->asked[0].watcher;
    memmove(&w->asked[0], &w->asked[1], sizeof w->asked[0] * (size_t)--w->n_asked);
    attach_page(w->a, p);
    return true;
}

static void live(struct world *w) {
    char text[24];
    w->last++;
    size_t n = (size_t)snprintf(text, sizeof text, "%lld", (long long)w->last);
    attach_event(w->a, 7, w->last, text, n);
}

static const struct peer client = {.len = 2, .id = "ab"};

static void begin(struct world *w, int64_t last, int room) {
    *w = (struct world){.last = last, .room = room};
    w->a = attach_create(&(struct attach_ops){.arg = w, .send = send_to, .read = read_for, .gone = peer_gone});
}

static void expect_all(struct world *w, int64_t from) {
    while (answer_one(w) || (attach_tick(w->a) && w->room))
        ;
    assert_int_equal(w->n_got, w->last - from + 1);
    for (int i = 0; i < w->n_got; i++)
        assert_int_equal(w->got[i], from + i);
    attach_free(w->a);
}

static void a_replay_goes_over_into_live(void **state) {
    (void)state;
    struct world w;
    begin(&w, 8, 100);
    assert_true(attach_add(w.a, &client, 7, "c", 2, NULL));
    while (answer_one(&w))
        ;
    assert_int_equal(w.n_got, 7);
    live(&w);
    live(&w);
    assert_int_equal(w.n_got, 9);
    expect_all(&w, 2);
}

static void the_first_page_may_be_there_already(void **state) {
    (void)state;
    struct world w;
    begin(&w, 2, 100);
    assert_true(attach_add(w.a, &client, 7, "c", 1, make_page(&w, 1)));
    assert_int_equal(w.n_asked, 0);
    live(&w);
    assert_int_equal(w.n_got, 3);
    expect_all(&w, 1);
}

static void events_during_the_replay_are_not_lost(void **state) {
    (void)state;
    for (int when = 0; when < 4; when++) {
        struct world w;
        begin(&w, 5, 100);
        attach_add(w.a, &client, 7, "c", 1, NULL);
        for (int i = 0; i < when && answer_one(&w); i++)
            ;
        live(&w);
        expect_all(&w, 1);
    }
}

static void a_page_read_before_the_last_event_is_not_the_end(void **state) {
    (void)state;
    struct world w;
    begin(&w, 2, 100);
    attach_add(w.a, &client, 7, "c", 1, NULL);
    struct page *old = make_page(&w, 1);
    old->watcher = w.asked[0].watcher;
    w.n_asked = 0;
    live(&w);                           /* committed after the page was read, told before it came */
    attach_page(w.a, old);
    expect_all(&w, 1);
}

static void a_full_pipe_catches_up_from_the_store(void **state) {
    (void)state;
    struct world w;
    begin(&w, 0, 4);
    attach_add(w.a, &client, 7, "c", 1, NULL);
    answer_one(&w);
    for (int i = 0; i < 40; i++)
        live(&w);
    assert_int_equal(w.n_got, 4);
    for (int i = 0; i < 100 && w.n_got < 40; i++) {
        w.room = i % 3;
        attach_tick(w.a);
        answer_one(&w);
    }
    w.room = 100;
    expect_all(&w, 1);
}

static void what_was_dropped_on_the_way_is_read_again(void **state) {
    (void)state;
    for (int when = 0; when < 2; when++) {
        struct world w;
        begin(&w, 3, 100);
        attach_add(w.a, &client, 7, "c", 1, NULL);
        if (when == 1)
            answer_one(&w);             /* it is live already */
        struct page *early = when == 0 ? make_page(&w, 1) : NULL;
        w.last++;                       /* an event that was committed, and dropped before it came here */
        attach_lost(w.a);
        if (early) {
            early->watcher = w.asked[0].watcher;
            w.n_asked = 0;
            attach_page(w.a, early);
        }
        attach_tick(w.a);
        expect_all(&w, 1);
    }
}

static void a_busy_agent_is_asked_again(void **state) {
    (void)state;
    struct world w;
    begin(&w, 3, 100);
    w.refuse_reads = true;
    attach_add(w.a, &client, 7, "c", 1, NULL);
    assert_true(attach_tick(w.a));
    w.refuse_reads = false;
    attach_tick(w.a);
    expect_all(&w, 1);
}

static void a_seq_of_the_future_means_what_comes_next(void **state) {
    (void)state;
    struct world w;
    begin(&w, 3, 100);
    attach_add(w.a, &client, 7, "c", 1000, NULL);
    answer_one(&w);
    live(&w);
    assert_int_equal(w.n_got, 1);
    assert_int_equal(w.got[0], 4);
    attach_free(w.a);
}

static void a_client_that_left_is_removed_once(void **state) {
    (void)state;
    struct world w;
    struct peer other = {.len = 2, .id = "xy"};
    begin(&w, 1, 100);
    attach_add(w.a, &client, 7, "c", 1, make_page(&w, 1));
    attach_add(w.a, &client, 8, "d", 1, make_page(&w, 1));
    attach_add(w.a, &other, 8, "d", 1, make_page(&w, 1));
    w.gone = true;
    live(&w);
    assert_int_equal(w.n_gone, 1);
    assert_int_equal(attach_count(w.a), 1);
    attach_free(w.a);
}

static void a_client_can_not_take_all_places(void **state) {
    (void)state;
    struct world w;
    begin(&w, 0, 100);
    for (int i = 0; i < ATTACH_PEER_MAX; i++) {
        char name[16];
        snprintf(name, sizeof name, "n%d", i);
        assert_true(attach_add(w.a, &client, i, name, 1, page_create()));
        attach_tick(w.a);
        w.n_asked = 0;
    }
    assert_false(attach_add(w.a, &client, 999, "more", 1, page_create()));
    assert_true(attach_add(w.a, &client, 3, "n3", 1, page_create()));   /* again: replaced */
    attach_free(w.a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_replay_goes_over_into_live),           cmocka_unit_test(the_first_page_may_be_there_already),
        cmocka_unit_test(events_during_the_replay_are_not_lost),  cmocka_unit_test(a_page_read_before_the_last_event_is_not_the_end),
        cmocka_unit_test(a_full_pipe_catches_up_from_the_store),  cmocka_unit_test(what_was_dropped_on_the_way_is_read_again),
        cmocka_unit_test(a_busy_agent_is_asked_again),            cmocka_unit_test(a_seq_of_the_future_means_what_comes_next),
        cmocka_unit_test(a_client_that_left_is_removed_once),     cmocka_unit_test(a_client_can_not_take_all_places),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
