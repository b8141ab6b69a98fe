/* kernels_attend.h - attention over the KV cache; a part of kernels_body.h.
 *
 * Softmax is taken page by page, with earlier sums shrunk whenever a larger score turns up.  Few queries
 * read float16 or int8 as they go; many share a page made float32 once.  A query's sums run over the head's
 * dimensions, and over the tokens, in one order whatever tile it is in.
 *
 * The scales of Q8_0 stay outside: a key's unit of 32 dimensions is summed up as whole numbers times the query and then
 * scaled; a value's scale is multiplied into its token's weight. */

enum page_form { PAGE_F16, PAGE_F32, PAGE_S8, PAGE_S8_WIDE };      /* how numbers lie in a page_view; wide: int8 made float32 */

struct page_view {                              /* one page's keys and values */
    const void *keys, *values;
    size_t head_dim, padded, n;                 /* n: tokens that count */
    const float *key_scales, *value_scales;     /* of Q8_0: [tokens / 16][units][16], [units][tokens] */
    const uint8_t *next_keys, *next_values;     /* the page that comes then, asked for while this one is computed, unless it is made wide */
};

INLINE bool has_scales(const enum page_form f) { return f == PAGE_S8 || f == PAGE_S8_WIDE; }
INLINE size_t units_of(const enum page_form f, size_t head_dim) { return has_scales(f) ? kv_units(head_dim) : 1; }

INLINE vf load_kv(const enum page_form f, const void *from, size_t i) {
    return f == PAGE_F16 ? vf_load_f16((const uint16_t *)from + i) : f == PAGE_S8 ? vf_load_s8((const int8_t *)from + i) : vf_load((const float *)from + i);
}

/* Scores of T queries, `padded` apart, against the page's keys; KV_PAGE_TOKENS apart. */
INLINE void score_tile(const enum page_form f, const int T, const struct page_view *p, const float *q, float *score) {
    const size_t bytes = f == PAGE_F16 ? 2 : 1, apart = 64 / (16 * bytes), units = units_of(f, p->head_dim);

    for (size_t t = 0; t < p->n; t += 16) {
        vf s[16];
#pragma GCC unroll 16
        for (int k = 0; k < T; k++)
            s[k] = vf_zero();
        for (size_t u = 0, i = 0; u < units; u++) {
            size_t end = has_scales(f) && 32 * (u + 1) < p->head_dim ? 32 * (u + 1) : p->head_dim;
            vf part[16];
#pragma GCC unroll 16
            for (int k = 0; k < T; k++)
                part[k] = vf_zero();
            for (; i < end; i++) {
                if ((f == PAGE_F16 || f == PAGE_S8) && i % apart == 0)
                    PREFETCH(p->next_keys + (t * p->head_dim + 16 * i) * bytes);
                vf key = load_kv(f, p->keys, t * p->head_dim + 16 * i);
#pragma GCC unroll 16
                for (int k = 0; k < T; k++)
                    part[k] = vf_fma(key, vf_set1(q[(size_t)k * p->padded + i]), part[k]);
            }
#pragma GCC unroll 16
            for (int k = 0; k < T; k++)
                s[k] = has_scales(f) ? vf_fma(part[k], vf_load(p->key_scales + (t / 16 * units + u) * 16), s[k]) : part[k];
        }
#pragma GCC unroll 16
        for (int k = 0; k < T; k++)
            vf_store(score + (size_t)k * KV_PAGE_TOKENS + t, s[k]);
    }
}

/* acc of T queries += weights * values; a query's weights are [units][tokens]. */
INLINE void weigh_tile(const enum page_form f, const int T, const struct page_view *p, const float *weight, float *acc) {
    const size_t bytes = f == PAGE_F16 ? 2 : 1, apart = 64 / (16 * bytes), units = units_of(f, p->head_dim);

    for (size_t c = 0; c < p->padded; c += 16) {
        const float *w = weight + (has_scales(f) ? c / 32 * KV_PAGE_TOKENS : 0);
        vf sum[16];
#pragma GCC unroll 16
        for (int k = 0; k < T; k++)
            sum[k] = vf_load(acc + (size_t)k * p->padded + c);
        for (size_t t = 0; t < p->n; t++) {
            if ((f == PAGE_F16 || f == PAGE_S8) && t % apart == 0)
                PREFETCH(p->next_values + (KV_PAGE_TOKENS * c + 16 * t) * bytes);
            vf v = load_kv(f, p->values, t * p->padded + c);
#pragma GCC unroll 16
            for (int k = 0; k < T; k++)
                sum[k] = vf_fma(v, vf_set1(w[(size_t)k * units * KV_PAGE_TOKENS + t]), sum[k]);
        }
#pragma GCC unroll 16
        for (int k = 0; k < T; k++)
            vf_store(acc + (size_t)k * p->padded + c, sum[k]);
    }
}

typedef void (*attend_fn)(const struct page_view *p, const float *in, float *out);

#define ATTEND_FORM(name, form, n) \
    static void score_##name##_##n(const struct page_view *p, const float *q, float *score) { score_tile(form, n, p, q, score); } \
    static void weigh_##name##_##n(const struct page_view *p, const float *w, float *acc) { weigh_tile(form, n, p, w, acc); }
#define ATTEND_TILE(n) \
    ATTEND_FORM(f16, PAGE_F16, n) ATTEND_FORM(f32, PAGE_F32, n) ATTEND_FORM(s8, PAGE_S8, n) ATTEND_FORM(s8_wide, PAGE_S8_WIDE, n)
#define ATTEND_ROW(n) {n, {score_f16_##n, score_f32_##n, score_s8_##n, score_s8_wide_##n}, {weigh_f16_##n, weigh_f32_##n, weigh_s8_##n, weigh_s8_wide_##n}},
ATTEND_TILES(ATTEND_TILE)
static const struct {
    size_t n;
    attend_fn score[4], weigh[4];               /* by page_form */
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

/* A query's 64 weights for each unit of the values. */
static void scale_weights(const struct page_view *p, const float *weight, float *out) {
    for (size_t i = 0; i < kv_units(p->head_dim) * KV_PAGE_TOKENS; i += 16)
        vf_store(out + i, vf_mul(vf_load(weight + i % KV_PAGE_TOKENS), vf_load(p->value_scales + i)));
}

/* The page's numbers as its form has them; next: the page that comes then. scales, wide: room for what is made of them. */
static void view_page(const struct attend_heads *h, const enum page_form f, const uint16_t *page, const uint16_t *next, float *scales, float *wide,
                      struct page_view *p) {
    size_t d = h->head_dim;

    p->keys = page;
    p->values = page + KV_PAGE_TOKENS * d;
    p->next_keys = (const uint8_t *)next;
    p->next_values = (const uint8_t *)(next + KV_PAGE_TOKENS * d);
    if (has_scales(f)) {
        struct kv_q8 q = kv_q8(page, d), then = kv_q8(next, d);
        size_t n = KV_PAGE_TOKENS * q.units;
        kv_scales(q.key_scales, then.key_scales, 2 * n, scales);    /* the values' lie behind the keys' */
        p->key_scales = scales;
        p->value_scales = scales + n;
        p->values = q.values;
        p->next_values = (const uint8_t *)then.values;
    }
    if (f == PAGE_F32 || f == PAGE_S8_WIDE) {
        kv_widen(h->kv_type, page, next, d, p->n, wide, wide + KV_PAGE_TOKENS * d);
        p->keys = wide;
        p->values = wide + KV_PAGE_TOKENS * d;
    }
}

/* Query number i is head i % group of row i / group. */
static void attend(const struct attend_heads *h, float *scratch) {
    size_t d = h->head_dim, padded = head_padded(d), n = h->rows * h->group, last = h->pos + h->rows - 1, weights = KV_PAGE_TOKENS * kv_units(d);
    float *q = scratch, *acc = q + n * padded, *score = acc + n * padded, *scales = score + n * KV_PAGE_TOKENS, *scaled = scales + 2 * weights,
          *wide = scaled + ATTEND_MOST * weights, *total = wide + KV_PAGE_TOKENS * (d + padded), *max = total + 16 * n;
    const enum page_form f = h->kv_type == KV_F16 ? n >= ATTEND_WIDE ? PAGE_F32 : PAGE_F16 : n >= ATTEND_WIDE ? PAGE_S8_WIDE : PAGE_S8;

    for (size_t i = 0; i < n; i++) {
        const float *x = h->q + i / h->group * h->q_stride + i % h->group * d;
        for (size_t j = 0; j < d; j++)
            q[i * padded + j] = x[j] * h->scale;
        memset(acc + i * padded, 0, padded * sizeof *acc);
        max[i] = -INFINITY;
        vf_store(total + 16 * i, vf_zero());
    }
    for (size_t first = 0; first <= last; first += KV_PAGE_TOKENS) {
        size_t then = first + KV_PAGE_TOKENS <= last ? first + KV_PAGE_TOKENS : first;
        struct page_view p = {.head_dim = d, .padded = padded, .n = last + 1 - first < KV_PAGE_TOKENS ? last + 1 - first : KV_PAGE_TOKENS};
        view_page(h, f, h->kv + (size_t)h->pages[first / KV_PAGE_TOKENS] * h->page_stride, h->kv + (size_t)h->pages[then / KV_PAGE_TOKENS] * h->page_stride,
                  scales, wide, &p);
        for (size_t i = 0, tile; i < n; i += attend_tiles[tile].n) {
            const float *weight = score + i * KV_PAGE_TOKENS;
            tile = attend_tile(n - i);
            attend_tiles[tile].score[f](&p, q + i * padded, score + i * KV_PAGE_TOKENS);
            for (size_t j = 0; j < attend_tiles[tile].n; j++) {
                size_t at = i + j, pos = h->pos + at / h->group, seen = pos < first ? 0 : pos + 1 - first;
                soften(score + at * KV_PAGE_TOKENS, seen < p.n ? seen : p.n, &max[at], total + 16 * at, acc + at * padded, padded);
                if (has_scales(f))
                    scale_weights(&p, score + at * KV_PAGE_TOKENS, scaled + j * weights);
            }
            attend_tiles[tile].weigh[f](&p, has_scales(f) ? scaled : weight, acc + i * padded);
        }
    }
    for (size_t i = 0; i < n; i++) {
        float *out = h->out + i / h->group * h->out_stride + i % h->group * d, sum = vf_sum(vf_load(total + 16 * i));
        for (size_t j = 0; j < d; j++)
            out[j] = acc[i * padded + j] / sum;
    }
}
