/* lanes_avx2.h - 16 lanes in two registers: AVX2, FMA, F16C. */
#pragma once
#include <immintrin.h>
#include <stdint.h>
#include <string.h>

typedef struct { __m256 l, h; } vf;             /* 16 float32 */
typedef struct { __m256i l, h; } vi;            /* 16 int32 */
typedef struct { __m256i l, h; } vb;            /* 64 bytes */

#define BOTH(type, op, ...) ((type){op(a.l, ##__VA_ARGS__), op(a.h, ##__VA_ARGS__)})

static inline vf vf_zero(void) { return (vf){_mm256_setzero_ps(), _mm256_setzero_ps()}; }
static inline vf vf_set1(float x) { return (vf){_mm256_set1_ps(x), _mm256_set1_ps(x)}; }
static inline vf vf_load(const void *p) { return (vf){_mm256_loadu_ps(p), _mm256_loadu_ps((const float *)p + 8)}; }
static inline void vf_store(float *p, vf a) { _mm256_storeu_ps(p, a.l); _mm256_storeu_ps(p + 8, a.h); }
static inline vf vf_add(vf a, vf b) { return (vf){_mm256_add_ps(a.l, b.l), _mm256_add_ps(a.h, b.h)}; }
static inline vf vf_sub(vf a, vf b) { return (vf){_mm256_sub_ps(a.l, b.l), _mm256_sub_ps(a.h, b.h)}; }
static inline vf vf_mul(vf a, vf b) { return (vf){_mm256_mul_ps(a.l, b.l), _mm256_mul_ps(a.h, b.h)}; }
static inline vf vf_div(vf a, vf b) { return (vf){_mm256_div_ps(a.l, b.l), _mm256_div_ps(a.h, b.h)}; }
static inline vf vf_fma(vf a, vf b, vf c) { return (vf){_mm256_fmadd_ps(a.l, b.l, c.l), _mm256_fmadd_ps(a.h, b.h, c.h)}; }
static inline vf vf_fnma(vf a, vf b, vf c) { return (vf){_mm256_fnmadd_ps(a.l, b.l, c.l), _mm256_fnmadd_ps(a.h, b.h, c.h)}; }
static inline vf vf_max(vf a, vf b) { return (vf){_mm256_max_ps(a.l, b.l), _mm256_max_ps(a.h, b.h)}; }
static inline vf vf_abs(vf a) {
    __m256 sign = _mm256_set1_ps(-0.0f);
    return (vf){_mm256_andnot_ps(sign, a.l), _mm256_andnot_ps(sign, a.h)};
}
static inline vf vf_first(unsigned n, vf a, vf b) {
    __m256i i = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7), lim = _mm256_set1_epi32((int)n);
    __m256i lo = _mm256_cmpgt_epi32(lim, i), hi = _mm256_cmpgt_epi32(lim, _mm256_add_epi32(i, _mm256_set1_epi32(8)));
    return (vf){_mm256_blendv_ps(b.l, a.l, _mm256_castsi256_ps(lo)), _mm256_blendv_ps(b.h, a.h, _mm256_castsi256_ps(hi))};
}
static inline vf vf_where_ge(vf x, vf y, vf a) {
    return (vf){_mm256_and_ps(_mm256_cmp_ps(x.l, y.l, _CMP_GE_OQ), a.l), _mm256_and_ps(_mm256_cmp_ps(x.h, y.h, _CMP_GE_OQ), a.h)};
}
static inline vf vf_load_f16(const void *p) {
    return (vf){_mm256_cvtph_ps(_mm_loadu_si128(p)), _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)p + 1))};
}
static inline void vf_store_f16(uint16_t *p, vf a) {
    _mm_storeu_si128((__m128i *)p, _mm256_cvtps_ph(a.l, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
    _mm_storeu_si128((__m128i *)p + 1, _mm256_cvtps_ph(a.h, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
}
static inline __m256 bf16_half(const __m128i *p) {
    return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(_mm_loadu_si128(p)), 16));
}
static inline vf vf_load_bf16(const void *p) { return (vf){bf16_half(p), bf16_half((const __m128i *)p + 1)}; }
static inline vf vf_load_u8(const void *p) {
    return (vf){_mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(_mm_loadl_epi64(p))),
                _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)((const char *)p + 8))))};
}
static inline vf vf_load_s8(const void *p) {
    return (vf){_mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64(p))),
                _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)((const char *)p + 8))))};
}

static inline vi vi_zero(void) { return (vi){_mm256_setzero_si256(), _mm256_setzero_si256()}; }
static inline vi vi_set1(int32_t x) { return (vi){_mm256_set1_epi32(x), _mm256_set1_epi32(x)}; }
static inline vi vi_add(vi a, vi b) { return (vi){_mm256_add_epi32(a.l, b.l), _mm256_add_epi32(a.h, b.h)}; }
static inline vi vi_shl(vi a, int n) { return (vi){_mm256_slli_epi32(a.l, n), _mm256_slli_epi32(a.h, n)}; }
static inline vf vf_from_vi(vi a) { return BOTH(vf, _mm256_cvtepi32_ps); }
static inline vi vi_from_vf(vf a) { return BOTH(vi, _mm256_cvtps_epi32); }
static inline vf vf_from_bits(vi a) { return BOTH(vf, _mm256_castsi256_ps); }
static inline void vi_store_s8(int8_t *p, vi a) {
    __m256i w = _mm256_permute4x64_epi64(_mm256_packs_epi32(a.l, a.h), 0xd8);
    _mm_storeu_si128((__m128i *)p, _mm_packs_epi16(_mm256_castsi256_si128(w), _mm256_extracti128_si256(w, 1)));
}

static inline vb vb_load(const void *p) { return (vb){_mm256_loadu_si256(p), _mm256_loadu_si256((const __m256i *)p + 1)}; }
static inline vb vb_low4(vb a) {
    __m256i m = _mm256_set1_epi8(15);
    return BOTH(vb, _mm256_and_si256, m);
}
static inline vb vb_high4(vb a) {
    __m256i m = _mm256_set1_epi8(15);
    return (vb){_mm256_and_si256(_mm256_srli_epi16(a.l, 4), m), _mm256_and_si256(_mm256_srli_epi16(a.h, 4), m)};
}
static inline __m256i with_high(__m256i a, __m256i h, int n, char mask) {
    return _mm256_or_si256(a, _mm256_slli_epi16(_mm256_and_si256(_mm256_srli_epi16(h, n), _mm256_set1_epi8(mask)), 4));
}
static inline vb vb_with_high(vb a, vb h, int n, char mask) {
    return (vb){with_high(a.l, h.l, n, mask), with_high(a.h, h.h, n, mask)};
}

static inline __m256i dot_half(__m256i acc, __m256i w, __m256i x) {
    return _mm256_add_epi32(acc, _mm256_madd_epi16(_mm256_maddubs_epi16(w, x), _mm256_set1_epi16(1)));
}
/* Unsigned weights up to 63: two products fit 16 bits. */
static inline vi dot_u(vi acc, vb w, const int8_t *a) {
    int32_t four;
    memcpy(&four, a, sizeof four);
    __m256i x = _mm256_set1_epi32(four);
    return (vi){dot_half(acc.l, w.l, x), dot_half(acc.h, w.h, x)};
}
/* Signed weights: the sign moves to the activation (never -128), |w| <= 128 keeps two products in 16 bits. */
static inline vb dot_s_weights(vb w) { return w; }
static inline vi dot_s_start(int32_t minus_sum) {
    (void)minus_sum;
    return vi_zero();
}
static inline vi dot_s(vi acc, vb w, const int8_t *a) {
    int32_t four;
    memcpy(&four, a, sizeof four);
    __m256i x = _mm256_set1_epi32(four);
    return (vi){dot_half(acc.l, _mm256_abs_epi8(w.l), _mm256_sign_epi8(x, w.l)),
                dot_half(acc.h, _mm256_abs_epi8(w.h), _mm256_sign_epi8(x, w.h))};
}

static inline float vf_top(vf a) {
    __m256 m = _mm256_max_ps(a.l, a.h);
    __m128 x = _mm_max_ps(_mm256_castps256_ps128(m), _mm256_extractf128_ps(m, 1));
    x = _mm_max_ps(x, _mm_movehl_ps(x, x));
    return _mm_cvtss_f32(_mm_max_ss(x, _mm_movehdup_ps(x)));
}
static inline float vf_sum(vf a) {
    __m256 m = _mm256_add_ps(a.l, a.h);
    __m128 x = _mm_add_ps(_mm256_castps256_ps128(m), _mm256_extractf128_ps(m, 1));
    x = _mm_add_ps(x, _mm_movehl_ps(x, x));
    return _mm_cvtss_f32(_mm_add_ss(x, _mm_movehdup_ps(x)));
}
static inline int32_t sum_16(const int8_t *q) {
    __m128i biased = _mm_xor_si128(_mm_loadu_si128((const __m128i *)q), _mm_set1_epi8(-128));
    __m128i s = _mm_sad_epu8(biased, _mm_setzero_si128());
    return _mm_cvtsi128_si32(s) + _mm_extract_epi16(s, 4) - 16 * 128;
}
