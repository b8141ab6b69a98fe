/* kernels_attend.h - attention over the KV cache; a part of kernels_body.h.
 *
 * Softmax is taken page by page, with earlier sums shrunk whenever a larger score turns up.  Few queries
 * read float16 as they go; many share a page made float32 once, and so does everybody with Q8_0.  A query's sums run over the head's
 * dimensions, and over the tokens, in one order whatever tile it is in. */

struct page_view {                              /* one page's keys and values, as float16 or float32 */
    const void *keys, *values;
    size_t head_dim, padded, n;                 /* n: tokens that count */
    const uint16_t *next;                       /* float16: the page that comes then, asked for while this one is computed */
};

INLINE vf load_kv(const bool wide, const void *from, size_t i) {
    return wide ? vf_load((const float *)from + i) : vf_load_f16((const uint16_t *)from + i);
}

/* Scores of T queries, `padded` apart, against the page's keys; KV_PAGE_TOKENS apart. */
INLINE void score_tile(const bool wide, const int T, const struct page_view *p, const float *q, float *score) {
    for (size_t t = 0; t < p->n; t += 16) {
        vf s[16];
#pragma GCC unroll 16
        for (int k = 0; k < T; k++)
            s[k] = vf_zero();
        for (size_t i = 0; i < p->head_dim; i++) {
            if (!wide && i % 2 == 0)
                PREFETCH(p->next + t * p->head_dim + 16 * i);
            vf key = load_kv(wide, p->keys, t * p->head_dim + 16 * i);
#pragma GCC unroll 16
            for (int k = 0; k < T; k++)
                s[k] = vf_fma(key, vf_set1(q[(size_t)k * p->padded + i]), s[k]);
        }
#pragma GCC unroll 16
        for (int k = 0; k < T; k++)
            vf_store(score + (size_t)k * KV_PAGE_TOKENS + t, s[k]);
    }
}

/* acc of T queries += weights * values. */
INLINE void weigh_tile(const bool wide, const int T, const struct page_view *p, const float *weight, float *acc) {
    for (size_t c = 0; c < p->padded; c += 16) {
        vf sum[16];
#pragma GCC unroll 16
        for (int k = 0; k < T; k++)
            sum[k] = vf_load(acc + (size_t)k * p->padded + c);
        for (size_t t = 0; t < p->n; t++) {
            if (!wide && t % 2 == 0)
                PREFETCH(p->next + KV_PAGE_TOKENS * (p->head_dim + c) + 16 * t);
            vf v = load_kv(wide, p->values, t * p->padded + c);
#pragma GCC unroll 16
            for (int k = 0; k < T; k++)
                sum[k] = vf_fma(v, vf_set1(weight[(size_t)k * KV_PAGE_TOKENS + t]), sum[k]);
        }
#pragma GCC unroll 16
        for (int k = 0; k < T; k++)
            vf_store(acc + (size_t)k * p->padded + c, sum[k]);
    }
}

typedef void (*attend_fn)(const struct page_view *p, const float *in, float *out);

#define ATTEND_TILE(n) \
    static void score_##n(const struct page_view *p, const float *q, float *score) { score_tile(false, n, p, q, score); } \
    static void weigh_##n(const struct page_view *p, const float *w, float *acc) { weigh_tile(false, n, p, w, acc); } \
    static void score_wide_##n(const struct page_view *p, const float *q, float *score) { score_tile(true, n, p, q, score); } \
    static void weigh_wide_##n(const struct page_view *p, const float *w, float *acc) { weigh_tile(true, n, p, w, acc); }
#define ATTEND_ROW(n) {n, {score_##n, score_wide_##n}, {weigh_##n, weigh_wide_##n}},
ATTEND_TILES(ATTEND_TILE)
static const struct {
    size_t n;
    attend_fn score[2], weigh[2];               /* float16, float32 */
} attend_tiles[] = {ATTEND_TILES(ATTEND_ROW)};

/* The largest tile of at most `left` queries. */
static size_t attend_tile(size_t left) {
    size_t i = ARRAY_LEN(attend_tiles) - 1;
    while (attend_tiles[i].n > left)
        i--;
    return i;
}

/* Turns 64 scores, of which the first n count, into weights; earlier sums shrink to the new maximum, where there is one: late
 * pages seldom have it. total: 16 lanes of the weights' sum. */
static void soften(float *score, size_t n, float *max, float *total, float *acc, size_t padded) {
    vf s[4], low = vf_set1(-INFINITY), top = low, sum = vf_zero();

    for (size_t i = 0; i < 4; i++) {
        size_t count = n > 16 * i ? n - 16 * i : 0;
        s[i] = vf_first(count < 16 ? (unsigned)count : 16, vf_load(score + 16 * i), low);
        top = vf_max(top, s[i]);
    }
    float old = *max, best = vf_any_gt(top, vf_set1(old)) ? vf_top(top) : old;
    for (size_t i = 0; i < 4; i++) {
        s[i] = exp_lanes(vf_sub(s[i], vf_set1(best)));
        vf_store(score + 16 * i, s[i]);
        sum = vf_add(sum, s[i]);
    }
    if (best != old) {
        vf shrunk = exp_lanes(vf_set1(old - best));
        sum = vf_fma(vf_load(total), shrunk, sum);
        for (size_t i = 0; i < padded; i += 16)
            vf_store(acc + i, vf_mul(vf_load(acc + i), shrunk));
    } else {
        sum = vf_add(vf_load(total), sum);
    }
    vf_store(total, sum);
    *max = best;
}

/* Query number i is head i % group of row i / group. */
static void attend(const struct attend_heads *h, float *scratch) {
    size_t d = h->head_dim, padded = head_padded(d), n = h->rows * h->group, last = h->pos + h->rows - 1;
    float *q = scratch, *acc = q + n * padded, *score = acc + n * padded, *wide_page = score + n * KV_PAGE_TOKENS,
          *total = wide_page + KV_PAGE_TOKENS * (d + padded), *max = total + 16 * n;
    bool wide = n >= ATTEND_WIDE || h->kv_type != KV_F16;

    for (size_t i = 0; i < n; i++) {
        const float *x = h->q + i / h->group * h->q_stride + i % h->group * d;
        for (size_t j = 0; j < d; j++)
            q[i * padded + j] = x[j] * h->scale;
        memset(acc + i * padded, 0, padded * sizeof *acc);
        max[i] = -INFINITY;
        vf_store(total + 16 * i, vf_zero());
    }
    for (size_t first = 0; first <= last; first += KV_PAGE_TOKENS) {
        const uint16_t *page = h->kv + (size_t)h->pages[first / KV_PAGE_TOKENS] * h->page_stride;
        size_t then = first + KV_PAGE_TOKENS <= last ? first + KV_PAGE_TOKENS : first;
        struct page_view p = {.keys = page, .values = page + KV_PAGE_TOKENS * d, .head_dim = d, .padded = padded,
                              .next = h->kv + (size_t)h->pages[then / KV_PAGE_TOKENS] * h->page_stride,
                              .n = last + 1 - first < KV_PAGE_TOKENS ? last + 1 - first : KV_PAGE_TOKENS};
        if (wide) {
            float *values = wide_page + KV_PAGE_TOKENS * d;
            kv_widen(h->kv_type, page, h->kv + (size_t)h->pages[(last - first < KV_PAGE_TOKENS ? first : first + KV_PAGE_TOKENS) / KV_PAGE_TOKENS] * h->page_stride, d,
                     p.n, wide_page, values);
            p.keys = wide_page;
            p.values = values;
        }
        for (size_t i = 0, tile; i < n; i += attend_tiles[tile].n) {
            tile = attend_tile(n - i);
            attend_tiles[tile].score[wide](&p, q + i * padded, score + i * KV_PAGE_TOKENS);
            for (size_t j = i; j < i + attend_tiles[tile].n; j++) {
                size_t pos = h->pos + j / h->group, seen = pos < first ? 0 : pos + 1 - first;
                soften(score + j * KV_PAGE_TOKENS, seen < p.n ? seen : p.n, &max[j], total + 16 * j, acc + j * padded, padded);
            }
            attend_tiles[tile].weigh[wide](&p, score + i * KV_PAGE_TOKENS, acc + i * padded);
        }
    }
    for (size_t i = 0; i < n; i++) {
        float *out = h->out + i / h->group * h->out_stride + i % h->group * d, sum = vf_sum(vf_load(total + 16 * i));
        for (size_t j = 0; j < d; j++)
            out[j] = acc[i * padded + j] / sum;
    }
}
