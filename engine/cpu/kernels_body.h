/* kernels_body.h - the kernels, written once over 16 lanes.
 *
 * Each kernels_*.c includes the lanes of its instruction set and then this file, and is compiled with
 * that set's flags.  Loops over tokens have constant counts (NT), so that sums stay in registers;
 * every count adds up the same numbers in the same order. */
#include "engine/cpu/kernels.h"
#include <math.h>

#define INLINE static inline __attribute__((always_inline))

/* ---- activations --------------------------------------------------------------------------- */

INLINE const struct q8_unit *q8_row(const struct acts *a, size_t t) {
    return (const struct q8_unit *)(a->q8 + t * a->q8_stride);
}

/* 32 values to int8.  A value that is no number makes the scale one too, so that it isn't lost. */
INLINE void quantise_32(const struct acts *a, size_t t, size_t block, vf x0, vf x1) {
    struct q8_unit *u = (struct q8_unit *)(a->q8 + t * a->q8_stride) + block;
    float top = vf_top(vf_max(vf_abs(x0), vf_abs(x1)));
    float poison = vf_sum(vf_mul(vf_add(x0, x1), vf_zero()));
    float d = top / 127.0f, inverse = top > 0 ? 127.0f / top : 0;

    if (!(inverse <= 1e38f) || poison != 0)     /* the scale is too small or too large for a float */
        inverse = d = 0;
    vi_store_s8(u->q, vi_from_vf(vf_mul(x0, vf_set1(inverse))));
    vi_store_s8(u->q + 16, vi_from_vf(vf_mul(x1, vf_set1(inverse))));
    int32_t sum0 = sum_16(u->q), sum1 = sum_16(u->q + 16);
    u->d = d + poison;
    u->dsum = d * (float)(sum0 + sum1);
    u->minus = -(sum0 + sum1);
    u->minus16[0] = (int16_t)-sum0;
    u->minus16[1] = (int16_t)-sum1;
}

static void norm(const float *x, const float *weight, float eps, const struct acts *out, size_t t) {
    size_t n = out->cols, i;
    float scale = 1;

    if (weight != NULL) {
        vf s0 = vf_zero(), s1 = vf_zero();
        float rest = 0;
        for (i = 0; i + 32 <= n; i += 32) {
            vf a = vf_load(x + i), b = vf_load(x + i + 16);
            s0 = vf_fma(a, a, s0);
            s1 = vf_fma(b, b, s1);
        }
        for (; i < n; i++)
            rest += x[i] * x[i];
        scale = 1.0f / sqrtf((vf_sum(vf_add(s0, s1)) + rest) / (float)n + eps);
    }
    for (i = 0; i + 32 <= n; i += 32) {
        vf a = vf_load(x + i), b = vf_load(x + i + 16);
        if (weight != NULL) {
            a = vf_mul(vf_mul(a, vf_set1(scale)), vf_load(weight + i));
            b = vf_mul(vf_mul(b, vf_set1(scale)), vf_load(weight + i + 16));
        }
        if (out->f32 != NULL) {
            vf_store(out->f32 + t * out->f32_stride + i, a);
            vf_store(out->f32 + t * out->f32_stride + i + 16, b);
        }
        if (out->q8 != NULL)
            quantise_32(out, t, i / 32, a, b);
    }
    for (; i < n && out->f32 != NULL; i++)      /* quantised weights have no such rest */
        out->f32[t * out->f32_stride + i] = weight != NULL ? x[i] * scale * weight[i] : x[i];
}

/* ---- weights ------------------------------------------------------------------------------- */

struct unit {                                   /* 32 columns of 16 rows, ready to multiply */
    vb w[8];
    vf scale[2];                                /* one for all, or one for each 16 columns */
    vf min[2];
};

INLINE void load_nibbles(struct unit *u, const uint8_t *p) {
    for (int j = 0; j < 4; j++) {
        vb v = vb_load(p + 64 * j);
        u->w[j] = vb_low4(v);
        u->w[j + 4] = vb_high4(v);
    }
}

INLINE void load_bytes(struct unit *u, const uint8_t *p) {
    for (int j = 0; j < 8; j++)
        u->w[j] = dot_s_weights(vb_load(p + 64 * j));
}

INLINE void load_k_scales(struct unit *u, const uint8_t *super, size_t sub) {
    const uint8_t *p = super + 64 + 32 * sub;
    u->scale[0] = vf_mul(vf_load_f16(super), vf_load_u8(p));
    u->min[0] = vf_mul(vf_load_f16(super + 32), vf_load_u8(p + 16));
}

#define HIGH_5(j) u->w[j] = vb_with_high(u->w[j], h, j, 1)
#define HIGH_6(j) u->w[j] = vb_with_high(u->w[j], h, 2 * ((j) % 4), 3)

INLINE void load_unit(const enum pack_kind kind, struct unit *u, const uint8_t *q, const uint8_t *s, size_t i) {
    vb h;
    switch (kind) {
    case PACK_Q8:
        load_bytes(u, q + i * 512);
        u->scale[0] = vf_load_f16(s + i * 32);
        break;
    case PACK_Q4:
        load_nibbles(u, q + i * 256);
        u->scale[0] = vf_load_f16(s + i * 32);
        break;
    case PACK_Q4_1:
        load_nibbles(u, q + i * 256);
        u->scale[0] = vf_load_f16(s + i * 64);
        u->min[0] = vf_load_f16(s + i * 64 + 32);
        break;
    case PACK_Q4_K:
        load_nibbles(u, q + i * 256);
        load_k_scales(u, s + i / 8 * 320, i % 8);
        break;
    case PACK_Q5_K:
        load_nibbles(u, q + i * 320);
        h = vb_load(q + i * 320 + 256);
        HIGH_5(0); HIGH_5(1); HIGH_5(2); HIGH_5(3); HIGH_5(4); HIGH_5(5); HIGH_5(6); HIGH_5(7);
        load_k_scales(u, s + i / 8 * 320, i % 8);
        break;
    case PACK_Q6_K:
        load_nibbles(u, q + i * 384);
        h = vb_load(q + i * 384 + 256);
        HIGH_6(0); HIGH_6(1); HIGH_6(2); HIGH_6(3);
        h = vb_load(q + i * 384 + 320);
        HIGH_6(4); HIGH_6(5); HIGH_6(6); HIGH_6(7);
        s += i / 8 * 288;
        for (size_t j = 0; j < 2; j++)
            u->scale[j] = vf_mul(vf_load_f16(s), vf_load_s8(s + 32 + 16 * (i % 8 * 2 + j)));
        break;
    case PACK_WIDE:
        load_bytes(u, q + i * 512);
        for (size_t j = 0; j < 2; j++) {
            u->scale[j] = vf_load(s + i * 256 + j * 128);
            u->min[j] = vf_load(s + i * 256 + j * 128 + 64);
        }
        break;
    default:
        break;
    }
}

INLINE vi dot_8(vi acc, const struct unit *u, int from, int to, const int8_t *q, bool is_signed) {
#pragma GCC unroll 8
    for (int j = from; j < to; j++)
        acc = is_signed ? dot_s(acc, u->w[j], q + 4 * j) : dot_u(acc, u->w[j], q + 4 * j);
    return acc;
}

/* sum + unit * the same 32 columns of one token. */
INLINE vf add_unit(const enum pack_kind kind, vf sum, const struct unit *u, const struct q8_unit *a) {
    vf d = vf_set1(a->d);

    if (kind == PACK_Q6_K || kind == PACK_WIDE) {
        bool wide = kind == PACK_WIDE;
#pragma GCC unroll 2
        for (int h = 0; h < 2; h++) {
            int32_t minus = a->minus16[h];
            vi acc = wide ? dot_s_start(minus) : vi_shl(vi_set1(minus), 5);
            acc = dot_8(acc, u, 4 * h, 4 * h + 4, a->q, wide);
            sum = vf_fma(vf_from_vi(acc), vf_mul(u->scale[h], d), sum);
            if (wide)
                sum = vf_fnma(vf_mul(u->min[h], d), vf_set1((float)minus), sum);
        }
        return sum;
    }
    vi acc = kind == PACK_Q8 ? dot_s_start(a->minus) : kind == PACK_Q4 ? vi_shl(vi_set1(a->minus), 3) : vi_zero();
    acc = dot_8(acc, u, 0, 8, a->q, kind == PACK_Q8);
    sum = vf_fma(vf_from_vi(acc), vf_mul(u->scale[0], d), sum);
    if (kind == PACK_Q4_1)
        sum = vf_fma(u->min[0], vf_set1(a->dsum), sum);
    if (kind == PACK_Q4_K || kind == PACK_Q5_K)
        sum = vf_fnma(u->min[0], vf_set1(a->dsum), sum);
    return sum;
}

INLINE void tile_q8(const enum pack_kind kind, const int NT, const struct packed *w, size_t group, const struct acts *a, size_t t,
                    vf *out) {
    const uint8_t *q = w->data + group * w->group_bytes, *s = q + w->scales_at;
    const struct q8_unit *row[16];
    struct unit u;
    vf sum[16];

#pragma GCC unroll 16
    for (int k = 0; k < NT; k++) {
        row[k] = q8_row(a, t + (size_t)k);
        sum[k] = vf_zero();
    }
    for (size_t i = 0; i < w->cols / 32; i++) {
        load_unit(kind, &u, q, s, i);
#pragma GCC unroll 16
        for (int k = 0; k < NT; k++)
            sum[k] = add_unit(kind, sum[k], &u, row[k] + i);
    }
#pragma GCC unroll 16
    for (int k = 0; k < NT; k++)
        out[k] = sum[k];
}

INLINE vf load_column(const enum pack_kind kind, const uint8_t *g, size_t c) {
    if (kind == PACK_F16)
        return vf_load_f16(g + c * 32);
    if (kind == PACK_BF16)
        return vf_load_bf16(g + c * 32);
    return vf_load(g + c * 64);
}

/* Even and odd columns are summed apart: two chains of multiply-adds a token. */
INLINE void tile_float(const enum pack_kind kind, const int NT, const struct packed *w, size_t group, const struct acts *a, size_t t,
                       vf *out) {
    const uint8_t *g = w->data + group * w->group_bytes;
    const float *x = a->f32 + t * a->f32_stride;
    vf even[16], odd[16];
    size_t c;

#pragma GCC unroll 16
    for (int k = 0; k < NT; k++)
        even[k] = odd[k] = vf_zero();
    for (c = 0; c + 2 <= w->cols; c += 2) {
        vf w0 = load_column(kind, g, c), w1 = load_column(kind, g, c + 1);
#pragma GCC unroll 16
        for (int k = 0; k < NT; k++) {
            even[k] = vf_fma(w0, vf_set1(x[(size_t)k * a->f32_stride + c]), even[k]);
            odd[k] = vf_fma(w1, vf_set1(x[(size_t)k * a->f32_stride + c + 1]), odd[k]);
        }
    }
    for (int k = 0; k < NT && c < w->cols; k++)
        even[k] = vf_fma(load_column(kind, g, c), vf_set1(x[(size_t)k * a->f32_stride + c]), even[k]);
#pragma GCC unroll 16
    for (int k = 0; k < NT; k++)
        out[k] = vf_add(even[k], odd[k]);
}

/* ---- tiles by kind and count --------------------------------------------------------------- */

#define TILE_Q8(kind, n) \
    static void tile_##kind##_##n(const struct packed *w, size_t g, const struct acts *a, size_t t, vf *out) { \
        tile_q8(PACK_##kind, n, w, g, a, t, out); \
    }
#define TILE_FLOAT(kind, n) \
    static void tile_##kind##_##n(const struct packed *w, size_t g, const struct acts *a, size_t t, vf *out) { \
        tile_float(PACK_##kind, n, w, g, a, t, out); \
    }
/* KERNELS_SMALL: fewer sizes, for compilers under sanitizers and where nothing is gained by more. */
#ifdef KERNELS_SMALL
#define TILES(make, kind) make(kind, 1) make(kind, 2) make(kind, 4)
#define ROW_OF(kind) [PACK_##kind] = {tile_##kind##_1, tile_##kind##_2, tile_##kind##_4}
static const unsigned char tile_sizes[] = {1, 2, 4};
#define TILE_MAX 4
#else
#define TILES(make, kind) make(kind, 1) make(kind, 2) make(kind, 4) make(kind, 8) make(kind, 12)
#define ROW_OF(kind) [PACK_##kind] = {tile_##kind##_1, tile_##kind##_2, tile_##kind##_4, tile_##kind##_8, tile_##kind##_12}
static const unsigned char tile_sizes[] = {1, 2, 4, 8, 12};
#define TILE_MAX 12
#endif

TILES(TILE_Q8, Q8)
TILES(TILE_Q8, Q4)
TILES(TILE_Q8, Q4_1)
TILES(TILE_Q8, Q4_K)
TILES(TILE_Q8, Q5_K)
TILES(TILE_Q8, Q6_K)
TILES(TILE_Q8, WIDE)
TILES(TILE_FLOAT, F16)
TILES(TILE_FLOAT, BF16)
TILES(TILE_FLOAT, F32)

typedef void (*tile_fn)(const struct packed *, size_t, const struct acts *, size_t, vf *);
static const tile_fn tiles[][sizeof tile_sizes] = {ROW_OF(Q8),   ROW_OF(Q4),   ROW_OF(Q4_1), ROW_OF(Q4_K), ROW_OF(Q5_K),
                                   ROW_OF(Q6_K), ROW_OF(WIDE), ROW_OF(F16),  ROW_OF(BF16), ROW_OF(F32)};

/* The next tile of at most `left` tokens: its number of tokens and its place in `tiles`. */
static size_t tile_size(size_t left, size_t *index) {
    size_t i = sizeof tile_sizes - 1;
    while (tile_sizes[i] > left)
        i--;
    *index = i;
    return tile_sizes[i];
}

static void store_lanes(const struct gemm_out *out, size_t t, size_t row, size_t lanes, vf v) {
    float *to = out->to + t * out->stride + row, tmp[16];

    if (lanes >= PACK_ROWS) {
        vf_store(to, out->add ? vf_add(vf_load(to), v) : v);
        return;
    }
    vf_store(tmp, v);
    for (size_t i = 0; i < lanes; i++)
        to[i] = out->add ? to[i] + tmp[i] : tmp[i];
}

static void gemm(const struct packed *w, size_t g0, size_t g1, const struct acts *a, size_t n, const struct gemm_out *out) {
    vf sum[TILE_MAX];
    size_t step, index;

    for (size_t t = 0; t < n; t += step) {
        step = tile_size(n - t, &index);
        for (size_t g = g0; g < g1; g++) {
            tiles[w->kind][index](w, g, a, t, sum);
            for (size_t k = 0; k < step; k++)
                store_lanes(out, t + k, g * PACK_ROWS, w->rows - g * PACK_ROWS, sum[k]);
        }
    }
}

/* ---- exp ----------------------------------------------------------------------------------- */

/* e^x within some 2 ulp; 0 below -87, and not meant for above 88. */
INLINE vf exp_lanes(vf x) {
    vf floor87 = vf_set1(-87.0f), t = vf_max(x, floor87), magic = vf_set1(12582912.0f);
    vf k = vf_sub(vf_fma(t, vf_set1(1.44269504f), magic), magic);
    vf r = vf_fnma(k, vf_set1(-2.12194440e-4f), vf_fnma(k, vf_set1(0.693359375f), t));
    vf y = vf_set1(1.38888889e-3f);
    y = vf_fma(y, r, vf_set1(8.33333333e-3f));
    y = vf_fma(y, r, vf_set1(4.16666667e-2f));
    y = vf_fma(y, r, vf_set1(1.66666667e-1f));
    y = vf_fma(y, r, vf_set1(0.5f));
    y = vf_fma(y, r, vf_set1(1.0f));
    y = vf_fma(y, r, vf_set1(1.0f));
    vf two = vf_from_bits(vi_shl(vi_add(vi_from_vf(k), vi_set1(127)), 23));
    return vf_where_ge(x, floor87, vf_mul(y, two));
}

/* x / (1 + e^-x) = x e^x / (1 + e^x); from e^-|x|, so that nothing overflows. NaN stays NaN through x. */
INLINE vf silu(vf x) {
    vf one = vf_set1(1), small = exp_lanes(vf_sub(vf_zero(), vf_abs(x)));
    vf up = vf_where_ge(x, vf_zero(), one), down = vf_sub(one, up);     /* 1 and 0, or 0 and 1 */
    return vf_div(vf_mul(x, vf_fma(small, down, up)), vf_add(one, small));
}

static void gemm_swiglu(const struct packed *gate, const struct packed *up, size_t g0, size_t g1, const struct acts *a, size_t n,
                        const struct acts *h) {
    vf x[2][TILE_MAX], y[2][TILE_MAX];
    size_t step, index;

    for (size_t t = 0; t < n; t += step) {
        step = tile_size(n - t, &index);
        for (size_t g = g0; g < g1; g += 2) {
            size_t halves = g + 1 < g1 ? 2 : 1;
            for (size_t j = 0; j < halves; j++) {
                tiles[gate->kind][index](gate, g + j, a, t, x[j]);
                tiles[up->kind][index](up, g + j, a, t, y[j]);
                for (size_t k = 0; k < step; k++) {
                    x[j][k] = vf_mul(silu(x[j][k]), y[j][k]);
                    if (h->f32 != NULL)
                        store_lanes(&(struct gemm_out){.to = h->f32, .stride = h->f32_stride}, t + k, (g + j) * PACK_ROWS,
                                    gate->rows - (g + j) * PACK_ROWS, x[j][k]);
                }
            }
            for (size_t k = 0; k < step && h->q8 != NULL; k++)
                quantise_32(h, t + k, g / 2, x[0][k], x[1][k]);
        }
    }
}

/* ---- keys and values ----------------------------------------------------------------------- */

static void kv_put(uint16_t *page, size_t slot, const float *k, const float *v, size_t head_dim) {
    size_t padded = head_padded(head_dim);
    uint16_t *keys = page + slot / 16 * head_dim * 16 + slot % 16;
    uint16_t *values = page + KV_PAGE_TOKENS * head_dim + slot * padded;

    for (size_t i = 0; i < head_dim; i += 16) {
        size_t n = head_dim - i < 16 ? head_dim - i : 16;
        float part[2][16] = {{0}};
        uint16_t half[16];
        memcpy(part[0], k + i, n * sizeof(float));
        memcpy(part[1], v + i, n * sizeof(float));
        vf_store_f16(half, vf_load(part[0]));
        for (size_t j = 0; j < n; j++)
            keys[(i + j) * 16] = half[j];
        vf_store_f16(values + i, vf_load(part[1]));
    }
}

/* Scores of four queries against 16 keys. */
INLINE void score_tile(const uint16_t *keys, size_t head_dim, const float *q, size_t q_stride, vf *s) {
    s[0] = s[1] = s[2] = s[3] = vf_zero();
    for (size_t i = 0; i < head_dim; i++) {
        vf k = vf_load_f16(keys + 16 * i);
#pragma GCC unroll 4
        for (int j = 0; j < 4; j++)
            s[j] = vf_fma(k, vf_set1(q[(size_t)j * q_stride + i]), s[j]);
    }
}

/* acc of four queries, 16 values wide, += p[0..n) * values. */
INLINE void weigh_values(const uint16_t *values, size_t padded, size_t n, const float *p, float *acc, size_t acc_stride) {
    vf sum[4];
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++)
        sum[j] = vf_load(acc + (size_t)j * acc_stride);
    for (size_t t = 0; t < n; t++) {
        vf v = vf_load_f16(values + t * padded);
#pragma GCC unroll 4
        for (int j = 0; j < 4; j++)
            sum[j] = vf_fma(v, vf_set1(p[(size_t)j * KV_PAGE_TOKENS + t]), sum[j]);
    }
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++)
        vf_store(acc + (size_t)j * acc_stride, sum[j]);
}

/* Turns 64 scores, of which the first n count, into weights; earlier sums shrink to the new maximum. */
static void soften(float *score, size_t n, float *max, float *total, float *acc, size_t padded) {
    vf s[4], low = vf_set1(-INFINITY), top = low, sum = vf_zero();

    for (size_t i = 0; i < 4; i++) {
        size_t count = n > 16 * i ? n - 16 * i : 0;
        s[i] = vf_first(count < 16 ? (unsigned)count : 16, vf_load(score + 16 * i), low);
        top = vf_max(top, s[i]);
    }
    float best = vf_top(top), old = *max;
    best = best > old ? best : old;
    for (size_t i = 0; i < 4; i++) {
        s[i] = exp_lanes(vf_sub(s[i], vf_set1(best)));
        vf_store(score + 16 * i, s[i]);
        sum = vf_add(sum, s[i]);
    }
    if (best != old) {
        float c[16];
        vf_store(c, exp_lanes(vf_set1(old - best)));
        *total *= c[0];
        for (size_t i = 0; i < padded; i += 16)
            vf_store(acc + i, vf_mul(vf_load(acc + i), vf_set1(c[0])));
    }
    *total += vf_sum(sum);
    *max = best;
}

/* Query number i is head i % group of row i / group; four at a time go through each page. */
static void attend(const struct attend_heads *h, float *scratch) {
    size_t d = h->head_dim, padded = head_padded(d), queries = h->rows * h->group, slots = (queries + 3) / 4 * 4;
    float *q = scratch, *acc = q + slots * padded, *score = acc + slots * padded, *max = score + slots * KV_PAGE_TOKENS,
          *total = max + slots;
    size_t last = h->pos + h->rows - 1;

    for (size_t i = 0; i < slots; i++) {
        size_t from = i < queries ? i : queries - 1;        /* the rest of the last four repeats it */
        const float *x = h->q + from / h->group * h->q_stride + from % h->group * d;
        for (size_t j = 0; j < d; j++)
            q[i * padded + j] = x[j] * h->scale;
        memset(acc + i * padded, 0, padded * sizeof *acc);
        max[i] = -INFINITY;
        total[i] = 0;
    }
    for (size_t first = 0; first <= last; first += KV_PAGE_TOKENS) {
        const uint16_t *page = h->kv + (size_t)h->pages[first / KV_PAGE_TOKENS] * h->page_stride;
        size_t n = last + 1 - first < KV_PAGE_TOKENS ? last + 1 - first : KV_PAGE_TOKENS;
        for (size_t i = 0; i < slots; i += 4) {
            vf s[4];
            for (size_t tile = 0; 16 * tile < n; tile++) {
                score_tile(page + tile * d * 16, d, q + i * padded, padded, s);
                for (size_t j = 0; j < 4; j++)
                    vf_store(score + (i + j) * KV_PAGE_TOKENS + 16 * tile, s[j]);
            }
            for (size_t j = i; j < i + 4; j++) {
                size_t pos = h->pos + (j < queries ? j : queries - 1) / h->group;
                size_t seen = pos < first ? 0 : pos + 1 - first;
                soften(score + j * KV_PAGE_TOKENS, seen < n ? seen : n, &max[j], &total[j], acc + j * padded, padded);
            }
            for (size_t c = 0; c < padded; c += 16)
                weigh_values(page + KV_PAGE_TOKENS * d + c, padded, n, score + i * KV_PAGE_TOKENS, acc + i * padded + c, padded);
        }
    }
    for (size_t i = 0; i < queries; i++) {
        float *out = h->out + i / h->group * h->out_stride + i % h->group * d;
        for (size_t j = 0; j < d; j++)
            out[j] = acc[i * padded + j] / total[i];
    }
}

#define KERNELS_TABLE(id) \
    const struct cpu_kernels kernels_##id = {.name = #id, .gemm = gemm, .gemm_swiglu = gemm_swiglu, .norm = norm, .kv_put = kv_put, \
                                             .attend = attend}
