/* kernels_attend.h - attention over the KV cache; a part of kernels_body.h.
 *
 * All products are of whole numbers of 16 bits, whose sums over a page are exact: so a query has the same bits in every tile, and
 * 32 products take one instruction where float32 has 16. A query is int16 with one scale.  A page's softmax is taken from the
 * page's own largest score, so that weights, rounded to int16, are as fine as the page needs; they hold the values' scales, too.
 * Then the page's sum joins those before it, each times what its maximum is less than the largest so far.
 *
 * No sum leaves 32 bits.  Scores: the lengths of F16's keys and their queries are at most KV_NORM, int8 are small.  Values: int8 by any weights;
 * F16's are at most KV_VALUE_MOST, and WEIGHTS_MOST / (their sum) is what weights are multiplied by. */

#define WEIGHTS_MOST 262000.0f                  /* times KV_VALUE_MOST is 2^31 less roundings of 64 weights */

enum page_form { PAGE_S16, PAGE_S16_ASKS, PAGE_S8 };    /* how numbers lie in a page_view; asks, S8 too: for the next page meanwhile */

struct page_view {                              /* one page's keys and values */
    const uint8_t *keys, *values, *next_keys, *next_values;
    size_t padded, units, n;                    /* n: tokens that count */
    const float *key_scales, *value_scales;     /* as in the page */
    float *shares, *tops;                       /* [units][tokens], [units]: a value's scale by the largest that is seen, and that */
    size_t shares_of;                           /* the tokens seen by which these were made */
};

INLINE vb load_kv(const enum page_form f, const uint8_t *from, size_t at) {
    return f == PAGE_S8 ? vb_load_s8((const int8_t *)from + at) : vb_load(from + 2 * at);
}

/* Asks for 64 numbers of the next page. Its lines come one after the other, as many with each step of a page: a burst of questions
 * holds up the loads behind it. */
INLINE void ask_kv(const enum page_form f, const uint8_t *next, size_t at) {
    if (f == PAGE_S8)
        PREFETCH(next + at);
    if (f == PAGE_S16_ASKS) {
        PREFETCH(next + 2 * at);
        PREFETCH(next + 2 * at + 64);
    }
}

/* Scores of T queries, G times 16 tokens at once; they still want the queries' scales. */
INLINE void score_tile(const enum page_form f, const bool one_unit, const int T, const int G, const struct page_view *p, const int16_t *q, float *score) {
    for (size_t t = 0; t < p->n; t += 16 * (size_t)G) {
        vf s[16];
#pragma GCC unroll 16
        for (int k = 0; k < T * G; k++)
            s[k] = vf_zero();
        for (size_t u = 0, i = 0; u < p->units; u++) {
            size_t end = !one_unit && 32 * (u + 1) < p->padded ? 32 * (u + 1) : p->padded;
            vi acc[16];
#pragma GCC unroll 16
            for (int k = 0; k < T * G; k++)
                acc[k] = vi_zero();
            for (; i < end; i += 4) {
#pragma GCC unroll 4
                for (int g = 0; g < G; g++)
                    ask_kv(f, p->next_keys, (t + 16 * (size_t)g) * p->padded + 16 * i);
#pragma GCC unroll 2
                for (size_t j = i; j < i + 4; j += 2) {
                    vb key[4];
#pragma GCC unroll 4
                    for (int g = 0; g < G; g++)
                        key[g] = load_kv(f, p->keys, (t + 16 * (size_t)g) * p->padded + 16 * j);
#pragma GCC unroll 16
                    for (int k = 0; k < T; k++) {
                        vx x = vx_load(q + (size_t)k * p->padded + j);
#pragma GCC unroll 4
                        for (int g = 0; g < G; g++)
                            acc[k * G + g] = dot_pairs(acc[k * G + g], key[g], x);
                    }
                }
            }
#pragma GCC unroll 16
            for (int k = 0; k < T * G; k++) {
                vf scale = vf_load(p->key_scales + ((t / 16 + (size_t)(k % G)) * p->units + u) * 16);
                s[k] = one_unit ? vf_mul(vf_from_vi(acc[k]), scale) : vf_fma(vf_from_vi(acc[k]), scale, s[k]);
            }
        }
#pragma GCC unroll 16
        for (int k = 0; k < T * G; k++)
            vf_store(score + (size_t)(k / G) * KV_PAGE_TOKENS + t + 16 * (size_t)(k % G), s[k]);
    }
}

/* acc of T queries += weights * values * factor, G times 16 dimensions from c on; a query's weights are [units][tokens], its factors [units]. */
INLINE void weigh_some(const enum page_form f, const bool one_unit, const int T, const int G, const struct page_view *p, size_t c, const int16_t *weight,
                       const float *factor, float *acc) {
    vi sum[16];

#pragma GCC unroll 16
    for (int k = 0; k < T * G; k++)
        sum[k] = vi_zero();
    for (size_t t = 0; t < p->n; t += 4) {       /* those that don't count weigh nothing */
#pragma GCC unroll 4
        for (int g = 0; g < G; g++)
            ask_kv(f, p->next_values, (c + 16 * (size_t)g) * KV_PAGE_TOKENS + 16 * t);
#pragma GCC unroll 2
        for (size_t j = t; j < t + 4; j += 2) {
            vb v[4];
#pragma GCC unroll 4
            for (int g = 0; g < G; g++)
                v[g] = load_kv(f, p->values, j * p->padded + 2 * (c + 16 * (size_t)g));
#pragma GCC unroll 16
            for (int k = 0; k < T * G; k++) {
                size_t unit = one_unit ? 0 : (c + 16 * (size_t)(k % G)) / 32;
                sum[k] = dot_pairs(sum[k], v[k % G], vx_load(weight + ((size_t)(k / G) * p->units + unit) * KV_PAGE_TOKENS + j));
            }
        }
    }
#pragma GCC unroll 16
    for (int k = 0; k < T * G; k++) {
        size_t at = c + 16 * (size_t)(k % G);
        float *to = acc + (size_t)(k / G) * p->padded + at;
        vf_store(to, vf_fma(vf_from_vi(sum[k]), vf_set1(factor[(size_t)(k / G) * p->units + (one_unit ? 0 : at / 32)]), vf_load(to)));
    }
}

INLINE void weigh_tile(const enum page_form f, const bool one_unit, const int T, const int G, const struct page_view *p, const int16_t *weight,
                       const float *factor, float *acc) {
    size_t c = 0;
    for (; c + 16 * (size_t)G <= p->padded; c += 16 * (size_t)G)
        weigh_some(f, one_unit, T, G, p, c, weight, factor, acc);
    for (; c < p->padded; c += 16)
        weigh_some(f, one_unit, T, 1, p, c, weight, factor, acc);
}

enum kernel_form { ATTEND_S16, ATTEND_S16_ASKS, ATTEND_S8, ATTEND_S8_WIDE, ATTEND_FORMS };     /* the last: as int16, in units of 32 */

#define ATTEND_FORM(name, form, one_unit, n) \
    static void score_##name##_##n(const struct page_view *p, const int16_t *q, float *score) { \
        score_tile(form, one_unit, n, ATTEND_GROUPS(n), p, q, score); \
    } \
    static void weigh_##name##_##n(const struct page_view *p, const int16_t *w, const float *factor, float *acc) { \
        weigh_tile(form, one_unit, n, ATTEND_GROUPS(n), p, w, factor, acc); \
    }
#define ATTEND_TILE(n) \
    _Static_assert((n) <= ATTEND_MOST && (n) * ATTEND_GROUPS(n) <= 16, "a tile has room"); \
    ATTEND_FORM(s16, PAGE_S16, true, n) ATTEND_FORM(s16_asks, PAGE_S16_ASKS, true, n) \
    ATTEND_FORM(s8, PAGE_S8, false, n) ATTEND_FORM(s8_wide, PAGE_S16, false, n)
#define ATTEND_ROW(n) \
    {n, {score_s16_##n, score_s16_asks_##n, score_s8_##n, score_s8_wide_##n}, {weigh_s16_##n, weigh_s16_asks_##n, weigh_s8_##n, weigh_s8_wide_##n}},
ATTEND_TILES(ATTEND_TILE)
static const struct {
    size_t n;
    void (*score[ATTEND_FORMS])(const struct page_view *p, const int16_t *q, float *score);
    void (*weigh[ATTEND_FORMS])(const struct page_view *p, const int16_t *weight, const float *factor, float *acc);
} attend_tiles[] = {ATTEND_TILES(ATTEND_ROW)};

/* The largest tile of at most `left` queries. */
static size_t attend_tile(size_t left) {
    size_t i = ARRAY_LEN(attend_tiles) - 1;
    while (attend_tiles[i].n > left)
        i--;
    return i;
}

/* 2^x within 2 ulp, of what is at most 0; below -126 as there. What is no number stays none. */
INLINE vf exp2_lanes(vf x) {
    vf t = vf_max(vf_set1(-126.0f), x), magic = vf_set1(12582912.0f), k = vf_sub(vf_add(t, magic), magic), r = vf_sub(t, k);
    vf y = vf_fma(vf_set1(1.32647279e-3f), r, vf_set1(9.67151338e-3f));
    y = vf_fma(y, r, vf_set1(5.55073375e-2f));
    y = vf_fma(y, r, vf_set1(0.240222421f));
    y = vf_fma(y, r, vf_set1(0.693146978f));
    return vf_times_power(vf_fma(y, r, vf_set1(1.0f)), k);
}

/* What the values' scales are beside the largest of them that is seen. */
static void share_scales(struct page_view *p, size_t seen) {
    if (p->shares_of == seen)
        return;
    p->shares_of = seen;
    for (size_t u = 0; u < p->units; u++) {
        vf s[4], top = vf_zero(), poison = vf_zero();
        for (size_t i = 0; i < 4; i++) {
            size_t count = seen > 16 * i ? seen - 16 * i : 0;
            s[i] = vf_first(count < 16 ? (unsigned)count : 16, vf_load(p->value_scales + u * KV_PAGE_TOKENS + 16 * i), vf_zero());
            top = vf_max(top, s[i]);
            poison = vf_fma(s[i], vf_zero(), poison);
        }
        float largest = vf_top(top), inverse = largest > 1e-37f ? 1 / largest : 0;
        for (size_t i = 0; i < 4; i++)
            vf_store(p->shares + u * KV_PAGE_TOKENS + 16 * i, vf_mul(s[i], vf_set1(inverse)));
        p->tops[u] = largest + vf_sum(poison);
    }
}

struct query {                                  /* how far one has come */
    float scale;                                /* of its numbers, for powers of 2 */
    float max, total;                           /* the largest score, and the sum of weights beside it */
};

/* A query's 64 scores, of which the first `seen` count, times its scale. Returns the largest. */
INLINE float scale_scores(float *score, size_t seen, float scale) {
    vf low = vf_set1(-INFINITY), top = low;

    for (size_t i = 0; i < 4; i++) {
        size_t count = seen > 16 * i ? seen - 16 * i : 0;
        vf s = vf_first(count < 16 ? (unsigned)count : 16, vf_mul(vf_load(score + 16 * i), vf_set1(scale)), low);
        vf_store(score + 16 * i, s);
        top = vf_max(s, top);
    }
    return vf_top(top);
}

/* Powers of 2 in their place; returns their sum. */
INLINE float raise_scores(float *score, float best) {
    vf s[4];

    for (size_t i = 0; i < 4; i++) {
        s[i] = exp2_lanes(vf_sub(vf_load(score + 16 * i), vf_set1(best)));
        vf_store(score + 16 * i, s[i]);
    }
    return vf_sum(vf_add(vf_add(s[0], s[1]), vf_add(s[2], s[3])));
}

INLINE void round_weights(const struct page_view *p, const float *score, float most, int16_t *weight) {
    for (size_t i = 0; i < KV_PAGE_TOKENS; i += 16) {
        vf s = vf_mul(vf_load(score + i), vf_set1(most));
        for (size_t u = 0; u < p->units; u++)
            vi_store_s16(weight + u * KV_PAGE_TOKENS + i, vi_from_vf(vf_mul(s, vf_load(p->shares + u * KV_PAGE_TOKENS + i))));
    }
}

/* Turns the scores of n queries, which see so many tokens of the page, into weights and factors of its values; earlier sums shrink to a new
 * maximum. Step by step for all, because each step waits for its own. */
static void soften(struct page_view *p, size_t n, const size_t *seen, struct query *q, float *score, float *acc, int16_t *weight, float *factor) {
    float best[16] = {0}, apart[16] = {0}, sum[16], most[16];

    for (size_t j = 0; j < n; j++) {            /* who sees none changes nothing */
        best[j] = scale_scores(score + j * KV_PAGE_TOKENS, seen[j], q[j].scale);
        if (seen[j] == 0)
            best[j] = q[j].max;
        apart[j] = best[j] - q[j].max;
    }
    for (size_t j = 0; j < n; j++)
        sum[j] = raise_scores(score + j * KV_PAGE_TOKENS, best[j]);
    vf_store(apart, exp2_lanes(vf_sub(vf_zero(), vf_abs(vf_load(apart)))));
    for (size_t j = 0; j < n; j++) {
        most[j] = WEIGHTS_MOST / sum[j] < 32767.0f ? WEIGHTS_MOST / sum[j] : 32767.0f;
        if (best[j] > q[j].max) {
            for (size_t i = 0; i < p->padded; i += 16)
                vf_store(acc + j * p->padded + i, vf_mul(vf_load(acc + j * p->padded + i), vf_set1(apart[j])));
            q[j].total = q[j].total * apart[j] + sum[j];
            q[j].max = best[j];
            apart[j] = 1;
        } else if (seen[j] > 0) {
            q[j].total += sum[j] * apart[j];
        }
    }
    for (size_t j = 0; j < n; j++) {
        share_scales(p, seen[j]);
        round_weights(p, score + j * KV_PAGE_TOKENS, most[j], weight + j * p->units * KV_PAGE_TOKENS);
        for (size_t u = 0; u < p->units; u++)
            factor[j * p->units + u] = p->tops[u] * (apart[j] / most[j]);
    }
}

/* Where an attention's own things lie. */
struct attend_room {
    int16_t *q;                                 /* [queries][padded] */
    float *acc;                                 /* the same */
    struct query *query;
    float *score;                               /* of a tile: [ATTEND_MOST][KV_PAGE_TOKENS] */
    int16_t *weight;                            /* [ATTEND_MOST][units][KV_PAGE_TOKENS] */
    float *factor;                              /* [ATTEND_MOST][units] */
    float *scales, *shares, *tops;              /* of a page: [2][units * KV_PAGE_TOKENS], [units][KV_PAGE_TOKENS], [units] */
    uint8_t *wide;                              /* int8 made int16 */
};

static struct attend_room attend_lay_out(float *at, size_t n, size_t padded, size_t units) {
    struct attend_room r = {.acc = at};
    r.score = r.acc + n * padded;
    r.scales = r.score + ATTEND_MOST * KV_PAGE_TOKENS;
    r.shares = r.scales + 2 * units * KV_PAGE_TOKENS;
    r.wide = (uint8_t *)(r.shares + units * KV_PAGE_TOKENS);
    r.q = (int16_t *)(void *)(r.wide + 4 * padded * KV_PAGE_TOKENS);
    r.weight = r.q + n * padded;
    r.factor = (float *)(void *)(r.weight + ATTEND_MOST * units * KV_PAGE_TOKENS);
    r.tops = r.factor + ATTEND_MOST * units;
    r.query = (struct query *)(void *)(r.tops + units);
    return r;
}

/* The page's numbers as its form has them; next: the page that comes then. */
static void view_page(const struct attend_heads *h, const struct attend_room *r, bool wide, const uint16_t *page, const uint16_t *next, struct page_view *p) {
    struct kv_parts now = kv_parts(h->kv_type, page, h->head_dim), then = kv_parts(h->kv_type, next, h->head_dim);
    size_t scales = KV_PAGE_TOKENS * p->units;

    kv_scales(h->kv_type, now.key_scales, then.key_scales, 2 * scales, r->scales);      /* the values' lie behind the keys' */
    p->key_scales = r->scales;
    p->value_scales = r->scales + scales;
    p->keys = now.keys;
    p->values = now.values;
    p->next_keys = then.keys;
    p->next_values = then.values;
    if (wide) {
        size_t n = KV_PAGE_TOKENS * p->padded;
        kv_widen(now.keys, then.keys, 2 * n, r->wide);  /* here, too */
        p->keys = r->wide;
        p->values = r->wide + 2 * n;
    }
}

/* Query number i is head i % group of row i / group. */
static void attend_page(const struct attend_heads *h, const struct attend_room *r, bool wide, size_t first, struct page_view *p) {
    size_t n = h->rows * h->group, padded = p->padded, seen[ATTEND_MOST];

    for (size_t i = 0, tile; i < n; i += attend_tiles[tile].n) {
        enum kernel_form f = h->kv_type == KV_Q8_0 ? wide ? ATTEND_S8_WIDE : ATTEND_S8 : i == 0 ? ATTEND_S16_ASKS : ATTEND_S16;
        tile = attend_tile(n - i);
        attend_tiles[tile].score[f](p, r->q + i * padded, r->score);
        for (size_t j = 0; j < attend_tiles[tile].n; j++) {
            size_t pos = h->pos + (i + j) / h->group, most = pos < first ? 0 : pos + 1 - first;
            seen[j] = most < KV_PAGE_TOKENS ? most : KV_PAGE_TOKENS;
        }
        soften(p, attend_tiles[tile].n, seen, r->query + i, r->score, r->acc + i * padded, r->weight, r->factor);
        attend_tiles[tile].weigh[f](p, r->weight, r->factor, r->acc + i * padded);
    }
}

static void attend_begin(const struct attend_heads *h, const struct attend_room *r, size_t padded) {
    for (size_t i = 0; i < h->rows * h->group; i++) {
        const float *x = h->q + i / h->group * h->q_stride + i % h->group * h->head_dim;
        float scale = quantise_head(x, h->head_dim, 32767, h->kv_type == KV_F16 ? KV_NORM : INFINITY, false, r->q + i * padded);
        r->query[i] = (struct query){.scale = scale * h->scale * 1.44269504f, .max = -INFINITY};
        memset(r->acc + i * padded, 0, padded * sizeof *r->acc);
    }
}

#include "engine/cpu/kernels_attend_f32.h"

static void kv_put(enum kv_type type, uint16_t *page, size_t slot, const float *k, const float *v, size_t head_dim) {
    (type == KV_Q8_0 ? kv_put_q8 : type == KV_F32 ? kv_put_f32 : kv_put_f16)(page, slot, k, v, head_dim);
}

/* Whole numbers: page after page of all. */
static void attend_whole(const struct attend_heads *h, const struct attend_room *r) {
    size_t d = h->head_dim, padded = head_padded(d), n = h->rows * h->group, last = h->pos + h->rows - 1;
    bool wide = h->kv_type == KV_Q8_0 && n >= ATTEND_WIDE;

    attend_begin(h, r, padded);
    for (size_t first = 0; first <= last; first += KV_PAGE_TOKENS) {
        size_t then = first + KV_PAGE_TOKENS <= last ? first + KV_PAGE_TOKENS : first;
        struct page_view p = {.padded = padded, .units = kv_units(h->kv_type, d), .n = last + 1 - first < KV_PAGE_TOKENS ? last + 1 - first : KV_PAGE_TOKENS,
                              .shares = r->shares, .tops = r->tops, .shares_of = SIZE_MAX};
        view_page(h, r, wide, h->kv + (size_t)h->pages[first / KV_PAGE_TOKENS] * h->page_stride, h->kv + (size_t)h->pages[then / KV_PAGE_TOKENS] * h->page_stride, &p);
        attend_page(h, r, wide, first, &p);
    }
}

static void attend(const struct attend_heads *h, float *scratch) {
    size_t d = h->head_dim, padded = head_padded(d), n = h->rows * h->group;
    struct attend_room r = attend_lay_out(scratch, n, padded, kv_units(h->kv_type, d));

    (h->kv_type == KV_F32 ? attend_f32 : attend_whole)(h, &r);
    for (size_t i = 0; i < n; i++) {
        float *out = h->out + i / h->group * h->out_stride + i % h->group * d;
        for (size_t j = 0; j < d; j++)
            out[j] = r.acc[i * padded + j] / r.query[i].total;
    }
}
