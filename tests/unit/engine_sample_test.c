/* engine_sample_test.c - greedy, cuts and distribution of the sampler; draws depend on seed and position only. */
#include "engine/sample.h"
#include "base/mem.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static int32_t draw(struct sample_scratch *sc, const float *logits, struct engine_sampler s, uint64_t position) {
    struct err e = {0};
    int32_t id = -1;
    assert_int_equal(sample_token(sc, logits, &s, position, &id, &e), 0);
    return id;
}

static void greedy_takes_the_lowest_of_equals(void **state) {
    float l[5] = {1, 3, 2, 3, -1};
    int32_t best;
    struct sample_scratch *sc = sample_scratch_create(5);
    (void)state;
    assert_int_equal(draw(sc, l, (struct engine_sampler){.temperature = 0, .top_p = 1}, 0), 1);
    float total = sample_logsumexp(l, 5, &best);
    assert_int_equal(best, 1);
    assert_true(fabs((double)total - log(exp(1) + 2 * exp(3) + exp(2) + exp(-1))) < 1e-5);
    sample_scratch_free(sc);
}

static void frequencies_follow_the_distribution(void **state) {
    enum { N = 40, DRAWS = 40000 };
    float l[N];
    double p[N], total = 0, chi = 0;
    int count[N] = {0};
    struct sample_scratch *sc = sample_scratch_create(N);
    (void)state;

    for (int i = 0; i < N; i++) {
        l[i] = 2 * sinf((float)i * 1.7f);
        total += p[i] = exp((double)l[i] / 0.8);
    }
    for (int i = 0; i < DRAWS; i++)
        count[draw(sc, l, (struct engine_sampler){.temperature = 0.8f, .top_p = 1, .seed = 42}, (uint64_t)i)]++;
    for (int i = 0; i < N; i++) {
        double want = DRAWS * p[i] / total;
        chi += (count[i] - want) * (count[i] - want) / want;
    }
    assert_true(chi < 80);                      /* 39 degrees of freedom: 72.1 is passed once in 1000 */
    sample_scratch_free(sc);
}

static void cuts_cut(void **state) {
    enum { N = 1000 };
    float l[N];
    struct sample_scratch *sc = sample_scratch_create(N);
    (void)state;

    for (int i = 0; i < N; i++)                 /* best first in the order 7, 14, 21 ... mod N */
        l[i * 7 % N] = -0.02f * (float)i;
    double all = 0, nucleus = 0;
    int in_nucleus = 0;
    for (int i = 0; i < N; i++)
        all += exp(-0.02 * i);
    while (nucleus < 0.5 * all)
        nucleus += exp(-0.02 * in_nucleus++);
    bool seen[N] = {false};
    for (uint64_t i = 0; i < 20000; i++) {
        int32_t rank;
        rank = draw(sc, l, (struct engine_sampler){.temperature = 1, .top_k = 5, .top_p = 1, .seed = 3}, i) * 143 % N;
        assert_true(rank < 5);
        rank = draw(sc, l, (struct engine_sampler){.temperature = 1, .top_p = 0.5f, .seed = 3}, i) * 143 % N;
        assert_true(rank < in_nucleus);
        seen[rank] = true;
        rank = draw(sc, l, (struct engine_sampler){.temperature = 1, .top_p = 1, .min_p = 0.5f, .seed = 3}, i) * 143 % N;
        assert_true(rank <= 34);                /* exp(-0.02 * 34) > 0.5 > exp(-0.02 * 35) */
    }
    for (int i = 0; i < in_nucleus; i++)
        assert_true(seen[i]);
    assert_int_equal(draw(sc, l, (struct engine_sampler){.temperature = 1, .top_p = 0, .seed = 1}, 9), 0);
    assert_int_equal(draw(sc, l, (struct engine_sampler){.temperature = 1e-30f, .top_p = 1, .seed = 1}, 9), 0);
    sample_scratch_free(sc);
}

static void seeds_repeat_and_differ(void **state) {
    float l[64] = {0};
    struct sample_scratch *sc = sample_scratch_create(64);
    int same_seed = 0, other_seed = 0, other_position = 0;
    (void)state;
    for (uint64_t i = 0; i < 1000; i++) {
        struct engine_sampler a = {.temperature = 1, .top_p = 1, .seed = 1}, b = a;
        b.seed = 2;
        int32_t x = draw(sc, l, a, i);
        same_seed += x == draw(sc, l, a, i);
        other_seed += x == draw(sc, l, b, i);
        other_position += x == draw(sc, l, a, i + 1);
    }
    assert_int_equal(same_seed, 1000);
    assert_in_range(other_seed, 1, 40);         /* 1000 / 64 by chance */
    assert_in_range(other_position, 1, 40);
    sample_scratch_free(sc);
}

/* What a device would tell of a row: its n best tokens, mixed, and the sums (of exponentials that are a little other ones; where that could tell, no draw falls). */
static uint64_t weight(float logit, float top, float temperature) {
    double p = exp((double)((logit - top) / temperature));
    return (uint64_t)(p * 0x1p40);
}

static struct sample_known known_of(const float *l, int32_t n, float temperature, size_t most, struct sample_logit *best) {
    struct sample_known k = {.best = best, .drawn = -1, .top = -INFINITY};
    for (int32_t i = 0; i < n; i++)
        k.top = l[i] > k.top ? l[i] : k.top;
    for (int32_t i = 0; i < n; i++) {
        uint64_t w = weight(l[i], k.top, temperature);
        k.mass += w;
        k.all += w > 0;
    }
    while (k.n < most && k.n < k.all) {
        int32_t next = -1;
        for (int32_t i = 0; i < n; i++) {
            bool in = false;
            for (size_t j = 0; j < k.n; j++)
                in |= best[j].id == i;
            if (!in && (next < 0 || l[i] > l[next]))
                next = i;
        }
        best[k.n++] = (struct sample_logit){l[next], next};
    }
    for (size_t i = 0; i + 1 < k.n; i++) {      /* in no order */
        size_t j = i + (i * 7919 + 13) % (k.n - i);
        struct sample_logit t = best[i];
        best[i] = best[j];
        best[j] = t;
    }
    return k;
}

/* Where the best tokens tell which one is drawn it is the one that the whole row gives. */
static void the_best_of_a_row_give_what_the_row_gives(void **state) {
    enum { N = 600 };
    static const struct engine_sampler how[] = {
        {.temperature = 0.6f, .top_p = 0.9f},  {.temperature = 1, .top_k = 40, .top_p = 1},         {.temperature = 1, .top_k = 40, .top_p = 0.95f, .min_p = 0.02f},
        {.temperature = 0.8f, .top_p = 1, .min_p = 0.05f}, {.temperature = 1.5f, .top_k = 700, .top_p = 0.5f}, {.temperature = 2, .top_p = 0.999f},
        {.temperature = 0.3f, .top_p = 0},     {.temperature = 1, .top_k = 1, .top_p = 1}};
    static const size_t most[] = {1, 8, 64, N};
    float l[N];
    struct sample_logit best[N];
    struct sample_scratch *sc = sample_scratch_create(N);
    int told = 0, silent = 0;
    (void)state;

    for (int i = 0; i < N; i++)                 /* some of them equal */
        l[i] = 6 * sinf((float)(i * i % 601) * 0.37f) + (float)(i % 7);
    for (size_t h = 0; h < ARRAY_LEN(how); h++)
        for (size_t m = 0; m < ARRAY_LEN(most); m++) {
            struct sample_known k = known_of(l, N, how[h].temperature, most[m], best);
            for (uint64_t i = 0; i < 300; i++) {
                struct engine_sampler s = how[h];
                int32_t id = -1;
                float logit = 0;
                s.seed = i;
                if (!sample_known(sc, &k, &s, i, &id, &logit)) {
                    silent++;
                    assert_true(k.n < k.all);   /* whoever knows all can tell */
                    continue;
                }
                told++;
                assert_int_equal(id, draw(sc, l, s, i));
                assert_true(logit == l[id]);
            }
        }
    assert_true(told > 5000 && silent > 500);
    struct sample_known none = {.drawn = 17, .drawn_logit = 3};
    int32_t id;
    float logit;
    assert_true(sample_known(sc, &none, &(struct engine_sampler){.temperature = 1, .top_p = 1}, 0, &id, &logit));
    assert_int_equal(id, 17);
    none.drawn = N;                             /* there is no such token */
    assert_false(sample_known(sc, &none, &(struct engine_sampler){.temperature = 1, .top_p = 1}, 0, &id, &logit));
    sample_scratch_free(sc);
}

static void senseless_logits_are_told(void **state) {
    float nan_in[40] = {0}, none[40], inf[40] = {0};
    struct engine_sampler s = {.temperature = 1, .top_p = 1};
    struct sample_scratch *sc = sample_scratch_create(40);
    struct err e;
    int32_t id;
    (void)state;
    nan_in[33] = NAN;
    inf[5] = INFINITY;
    for (int i = 0; i < 40; i++)
        none[i] = -INFINITY;
    assert_int_equal(sample_token(sc, nan_in, &s, 0, &id, &e), ERR_ENGINE);
    assert_int_equal(sample_token(sc, none, &s, 0, &id, &e), ERR_ENGINE);
    assert_int_equal(sample_token(sc, inf, &s, 0, &id, &e), ERR_ENGINE);
    assert_false(isfinite(sample_logsumexp(nan_in, 40, &id)));
    assert_false(isfinite(sample_logsumexp(none, 40, &id)));
    assert_false(isfinite(sample_logsumexp(inf, 40, &id)));
    none[17] = 2;                               /* one left, as a grammar may leave it */
    assert_int_equal(draw(sc, none, s, 0), 17);
    assert_int_equal(sample_check(&(struct engine_sampler){.temperature = NAN}, &e), ERR_INVALID);
    assert_int_equal(sample_check(&(struct engine_sampler){.top_k = -1}, &e), ERR_INVALID);
    sample_scratch_free(sc);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(greedy_takes_the_lowest_of_equals),
                                       cmocka_unit_test(frequencies_follow_the_distribution), cmocka_unit_test(cuts_cut),
                                       cmocka_unit_test(seeds_repeat_and_differ), cmocka_unit_test(the_best_of_a_row_give_what_the_row_gives), cmocka_unit_test(senseless_logits_are_told)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
