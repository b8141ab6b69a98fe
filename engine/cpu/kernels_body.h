/* kernels_body.h - the kernels, written once over 16 lanes.
 *
 * Each kernels_*.c includes the lanes of its instruction set and then this file, and is compiled with
 * that set's flags.  Its parts are included here and nowhere else, each after what it uses: products
 * (kernels_gemm.h tells how its files share them), the KV cache, attention, what is asked of logits. */
#include "engine/cpu/kernels.h"
#include "engine/quant.h"
#include "base/mem.h"
#include <math.h>

#define INLINE static inline __attribute__((always_inline))

/* ---- activations --------------------------------------------------------------------------- */

INLINE const struct q8_unit *q8_row(const struct acts *a, size_t t) {
    return (const struct q8_unit *)(a->q8 + t * a->q8_stride);
}

#if SIGNED_FINE
INLINE const struct fine_unit *fine_row(const struct acts *a, size_t t) {
    return (const struct fine_unit *)(a->fine + t * a->fine_stride);
}
#endif

#if NUMBERS_16
INLINE const struct q16_unit *q16_row(const struct acts *a, size_t t) {
    return (const struct q16_unit *)(a->q16 + t * a->q16_stride);
}
#endif

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
#if SIGNED_FINE
    u->less_half[0] = (int16_t)(-4 * sum0);
    u->less_half[1] = (int16_t)(-4 * sum1);
#else
    u->start = -128 * (sum0 + sum1);
    u->start_half = -128 * sum0;
#endif
}

#if SIGNED_FINE
/* The same with fine scales.  Each q is rounded by at most a half, so a quad's four may add up to 2 more than what they were. */
INLINE void quantise_32_fine(const struct acts *a, size_t t, size_t block, vf x0, vf x1) {
    struct fine_unit *u = (struct fine_unit *)(a->fine + t * a->fine_stride) + block;
    const float sum_most = 126;
    const vf zero = vf_zero();
    vf up = vf_and_neighbour(vf_add(vf_max(x0, zero), vf_max(x1, zero)));
    vf down = vf_and_neighbour(vf_add(vf_max(vf_sub(zero, x0), zero), vf_max(vf_sub(zero, x1), zero)));
    vf most = vf_max(up, down), s;              /* of each quad, twice */
    float top = vf_top(most), poison = vf_sum(vf_mul(vf_add(x0, x1), zero));
    float d = top / (FINE_MOST * sum_most), inverse = top > 0 ? FINE_MOST / top : 0;

    if (!(inverse <= 1e35f) || poison != 0) {
        inverse = d = 0;
        x0 = x1 = most = zero;
    }
    s = vf_max(vf_from_vi(vi_from_vf(vf_fma(most, vf_set1(inverse), vf_set1(0.5f)))), vf_set1(1));  /* rounded up */
    vf by = vf_div(vf_set1(inverse * sum_most), s);
    vi_store_s8(u->q, vi_from_vf(vf_mul(x0, by)));
    vi_store_s8(u->q + 16, vi_from_vf(vf_mul(x1, by)));
    vi_store_every_second_s16(u->s, vi_from_vf(s));
    u->start = -128 * fine_sum(u->q, u->s);
    u->d = d + poison;
}
#endif

/* The same to int16, as long as PACK_NORM allows. */
INLINE void quantise_32_to_16(const struct acts *a, size_t t, size_t block, vf x0, vf x1) {
    struct q16_unit *u = (struct q16_unit *)(a->q16 + t * a->q16_stride) + block;
    float top = vf_top(vf_max(vf_abs(x0), vf_abs(x1)));
    float poison = vf_sum(vf_mul(vf_add(x0, x1), vf_zero()));
    float d = top / 32767.0f, inverse = top > 0 ? 32767.0f / top : 0;

    if (!(inverse <= 1e38f) || poison != 0)
        inverse = d = 0;
    x0 = vf_mul(x0, vf_set1(inverse));          /* now squares stay in range */
    x1 = vf_mul(x1, vf_set1(inverse));
    float length = sqrtf(vf_sum(vf_fma(x0, x0, vf_mul(x1, x1))));
    if (length > PACK_NORM) {
        d *= length / PACK_NORM;
        x0 = vf_mul(x0, vf_set1(PACK_NORM / length));
        x1 = vf_mul(x1, vf_set1(PACK_NORM / length));
    }
    vi_store_s16(u->q, vi_from_vf(x0));
    vi_store_s16(u->q + 16, vi_from_vf(x1));
    u->d = d + poison;
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
#if SIGNED_FINE
        if (out->fine != NULL)
            quantise_32_fine(out, t, i / 32, a, b);
#endif
        if (out->q16 != NULL)
            quantise_32_to_16(out, t, i / 32, a, b);
    }
    for (; i < n && out->f32 != NULL; i++)      /* quantised weights have no such rest */
        out->f32[t * out->f32_stride + i] = weight != NULL ? x[i] * scale * weight[i] : x[i];
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
    return vf_where_ge(x, floor87, vf_times_power(y, k));
}

/* x / (1 + e^-x) = x e^x / (1 + e^x); from e^-|x|, so that nothing overflows. NaN stays NaN through x. */
INLINE vf silu(vf x) {
    vf one = vf_set1(1), small = exp_lanes(vf_sub(vf_zero(), vf_abs(x)));
    vf up = vf_where_ge(x, vf_zero(), one), down = vf_sub(one, up);     /* 1 and 0, or 0 and 1 */
    return vf_div(vf_mul(x, vf_fma(small, down, up)), vf_add(one, small));
}

#include "engine/cpu/kernels_units.h"
#include "engine/cpu/kernels_direct.h"
#include "engine/cpu/kernels_tiles.h"
#include "engine/cpu/kernels_whole.h"
#include "engine/cpu/kernels_kinds.h"
#include "engine/cpu/kernels_gemm.h"
#include "engine/cpu/kernels_kv.h"
#include "engine/cpu/kernels_attend.h"
#include "engine/cpu/kernels_digest.h"

#define KERNELS_TABLE(id) \
    const struct cpu_kernels kernels_##id = {.name = #id, .numbers_16 = NUMBERS_16, .fine = SIGNED_FINE, .gemm = gemm, .gemm_swiglu = gemm_swiglu, .norm = norm, .kv_put = kv_put, \
                                             .attend = attend, .digest = digest}
