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

static inline vi vi_zero(void) { return (vi){_mm256_setzero_si256(), _mm256_setzero_si256()}; }
static inline vi vi_set1(int32_t x) { return (vi){_mm256_set1_epi32(x), _mm256_set1_epi32(x)}; }
static inline vi vi_add(vi a, vi b) { return (vi){_mm256_add_epi32(a.l, b.l), _mm256_add_epi32(a.h, b.h)}; }
static inline vi vi_shl(vi a, int n) { return (vi){_mm256_slli_epi32(a.l, n), _mm256_slli_epi32(a.h, n)}; }
static inline vf vf_from_vi(vi a) { return BOTH(vf, _mm256_cvtepi32_ps); }
static inline vi vi_from_vf(vf a) { return BOTH(vi, _mm256_cvtps_epi32); }
static inline vf vf_from_bits(vi a) { return BOTH(vf, _mm256_castsi256_ps); }
/* a * 2^k, k a whole number of -126..127. */
static inline vf vf_times_power(vf a, vf k) { return vf_mul(a, vf_from_bits(vi_shl(vi_add(vi_from_vf(k), vi_set1(127)), 23))); }
static inline int vf_any_gt(vf a, vf b) { return _mm256_movemask_ps(_mm256_or_ps(_mm256_cmp_ps(a.l, b.l, _CMP_GT_OQ), _mm256_cmp_ps(a.h, b.h, _CMP_GT_OQ))); }
static inline void vi_store_s8(int8_t *p, vi a) {
    __m256i w = _mm256_permute4x64_epi64(_mm256_packs_epi32(a.l, a.h), 0xd8);
    _mm_storeu_si128((__m128i *)p, _mm_packs_epi16(_mm256_castsi256_si128(w), _mm256_extracti128_si256(w, 1)));
}

static inline void vi_store_s16(int16_t *p, vi a) {
    _mm256_storeu_si256((__m256i *)p, _mm256_permute4x64_epi64(_mm256_packs_epi32(a.l, a.h), 0xd8));
}

static inline vb vb_load(const void *p) { return (vb){_mm256_loadu_si256(p), _mm256_loadu_si256((const __m256i *)p + 1)}; }
static inline void vb_store(void *p, vb a) { _mm256_storeu_si256(p, a.l); _mm256_storeu_si256((__m256i *)p + 1, a.h); }
static inline vb vb_load_s8(const int8_t *p) {
    return (vb){_mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)p)), _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)p + 1))};
}
static inline vb vb_low(vb a, char mask) {
    __m256i m = _mm256_set1_epi8(mask);
    return BOTH(vb, _mm256_and_si256, m);
}
/* Bits n.. of each byte of a, as many as the mask has; and moved up to bit 4 where they join b. */
static inline vb vb_bits(vb a, int n, char mask) {
    __m256i m = _mm256_set1_epi8(mask);
    return (vb){_mm256_and_si256(_mm256_srli_epi16(a.l, n), m), _mm256_and_si256(_mm256_srli_epi16(a.h, n), m)};
}
static inline __m256i join(__m256i b, __m256i a, int n, int to, char mask) {
    __m256i moved = n > to ? _mm256_srli_epi16(a, n - to) : _mm256_slli_epi16(a, to - n);
    return _mm256_or_si256(b, _mm256_and_si256(moved, _mm256_set1_epi8((char)(mask << to))));
}
static inline vb vb_join(vb b, vb a, int n, int to, char mask) { return (vb){join(b.l, a.l, n, to, mask), join(b.h, a.h, n, to, mask)}; }
static inline vb vb_table(vb a, const int8_t *table) {
    __m256i t = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table));
    return (vb){_mm256_shuffle_epi8(t, a.l), _mm256_shuffle_epi8(t, a.h)};
}
static inline vb vb_from_s8(vb a) { return a; }

typedef __m128i b16;                            /* 16 bytes */
static inline b16 b16_load(const void *p) { return _mm_loadu_si128(p); }
static inline b16 b16_bits(b16 a, int n, char mask) { return _mm_and_si128(_mm_srli_epi16(a, n), _mm_set1_epi8(mask)); }
static inline b16 b16_or(b16 a, b16 b) { return _mm_or_si128(a, b); }
static inline vf vf_from_u8(b16 a) {
    return (vf){_mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(a)), _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(_mm_srli_si128(a, 8)))};
}
static inline vf vf_from_s8(b16 a) {
    return (vf){_mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(a)), _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_srli_si128(a, 8)))};
}

/* Four activations in every lane, and products of weights with them.  This unit makes 16-bit sums of two
 * unsigned-by-signed products: so many steps fit one before it has to be widened. */
typedef __m256i vx;
static inline vx vx_load(const void *p) {
    int32_t four;
    memcpy(&four, p, sizeof four);
    return _mm256_set1_epi32(four);
}
typedef struct { __m256i l, h; } va;
/* The compiler would put off and reorder these additions until all products lie on the stack: they are made here and now. */
#define HERE_AND_NOW(a) __asm__ volatile("" : "+x"((a).l), "+x"((a).h))
#define VA_STEPS(top) (32767 / 254 / (top) < 8 ? 32767 / 254 / (top) : 8)
static inline va va_mul(vb w, vx x) { return (va){_mm256_maddubs_epi16(w.l, x), _mm256_maddubs_epi16(w.h, x)}; }
static inline va va_add(va acc, vb w, vx x) {
    acc = (va){_mm256_add_epi16(acc.l, _mm256_maddubs_epi16(w.l, x)), _mm256_add_epi16(acc.h, _mm256_maddubs_epi16(w.h, x))};
    HERE_AND_NOW(acc);
    return acc;
}
static inline vi va_widen(va a) {
    __m256i one = _mm256_set1_epi16(1);
    return (vi){_mm256_madd_epi16(a.l, one), _mm256_madd_epi16(a.h, one)};
}
static inline vi va_widen_add(vi acc, va a) {
    acc = vi_add(acc, va_widen(a));
    HERE_AND_NOW(acc);
    return acc;
}
/* Signed weights: with 128 added they are unsigned, and activations' scales are fine enough (struct fine_unit) that two steps fit 16 bits. */
#define SIGNED_FINE 1
static inline vb vb_less_sign(vb a) {           /* 128 added */
    __m256i sign = _mm256_set1_epi8(-128);
    return BOTH(vb, _mm256_xor_si256, sign);
}
/* Steps j and j + 4 of weights, of activations, and of those the scales. */
static inline vi dot_fine(vi acc, const vb *w, const vx *x, vx s) {
    va p = va_mul(w[0], x[0]), q = va_mul(w[1], x[1]);
    p = (va){_mm256_add_epi16(p.l, q.l), _mm256_add_epi16(p.h, q.h)};
    acc = (vi){_mm256_add_epi32(acc.l, _mm256_madd_epi16(p.l, s)), _mm256_add_epi32(acc.h, _mm256_madd_epi16(p.h, s))};
    HERE_AND_NOW(acc);
    return acc;
}
/* The sum of s * q of a unit. */
static inline int32_t fine_sum(const int8_t *q, const int16_t *s) {
    __m256i two = _mm256_maddubs_epi16(_mm256_set1_epi8(1), _mm256_loadu_si256((const __m256i *)q));
    __m256i v = _mm256_madd_epi16(two, _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)s)));
    __m128i x = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    x = _mm_add_epi32(x, _mm_shuffle_epi32(x, 0x4e));
    return _mm_cvtsi128_si32(_mm_add_epi32(x, _mm_shuffle_epi32(x, 0xb1)));
}
/* Each lane and its neighbour, lanes 2i and 2i + 1 being two such. */
static inline vf vf_and_neighbour(vf a) { return (vf){_mm256_add_ps(a.l, _mm256_permute_ps(a.l, 0xb1)), _mm256_add_ps(a.h, _mm256_permute_ps(a.h, 0xb1))}; }
static inline void vi_store_every_second_s16(int16_t *p, vi a) {
    __m256i v = _mm256_castps_si256(_mm256_shuffle_ps(_mm256_castsi256_ps(a.l), _mm256_castsi256_ps(a.h), 0x88));
    v = _mm256_permute4x64_epi64(v, 0xd8);
    _mm_storeu_si128((__m128i *)p, _mm_packs_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1)));
}

/* Whole numbers of 16 bits, two columns a step. */
#define NUMBERS_16 1                            /* two instructions for 16 products, as with float32, but any of four units adds: half as fast again */
static inline vi dot_pairs(vi acc, vb w, vx x) {
    acc = (vi){_mm256_add_epi32(acc.l, _mm256_madd_epi16(w.l, x)), _mm256_add_epi32(acc.h, _mm256_madd_epi16(w.h, x))};
    HERE_AND_NOW(acc);
    return acc;
}

/* Scales that are whole numbers, each as a pair of 16 bits: then the instruction that widens sums multiplies them, too. */
#define WHOLE_SCALES 1
static inline __m256i twice_16(__m256i a) { return _mm256_blend_epi16(a, _mm256_slli_epi32(a, 16), 0xaa); }
static inline vi fx_from_u8(b16 a) { return (vi){twice_16(_mm256_cvtepu8_epi32(a)), twice_16(_mm256_cvtepu8_epi32(_mm_srli_si128(a, 8)))}; }
static inline vi fx_from_s8(b16 a) { return (vi){twice_16(_mm256_cvtepi8_epi32(a)), twice_16(_mm256_cvtepi8_epi32(_mm_srli_si128(a, 8)))}; }
/* The first of a's pairs and the second of b's, times 2^n. */
static inline vi fx_join(vi a, vi b, int n) {
    return (vi){_mm256_slli_epi16(_mm256_blend_epi16(a.l, b.l, 0xaa), n), _mm256_slli_epi16(_mm256_blend_epi16(a.h, b.h, 0xaa), n)};
}
static inline vi fx_load(const void *p) { return (vi){_mm256_loadu_si256(p), _mm256_loadu_si256((const __m256i *)p + 1)}; }
static inline void fx_store(void *p, vi a) { _mm256_storeu_si256(p, a.l); _mm256_storeu_si256((__m256i *)p + 1, a.h); }
static inline vi fx_times(vi a, vx pair) { return (vi){_mm256_madd_epi16(a.l, pair), _mm256_madd_epi16(a.h, pair)}; }
static inline vi va_times(va a, vi by) { return (vi){_mm256_madd_epi16(a.l, by.l), _mm256_madd_epi16(a.h, by.h)}; }
static inline vi va_times_add(vi acc, va a, vi by) {
    acc = vi_add(acc, va_times(a, by));
    HERE_AND_NOW(acc);
    return acc;
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
#define PREFETCH(p) _mm_prefetch((const char *)(p), _MM_HINT_T1)        /* into the second-level cache */
#define PREFETCH_ONCE(p) PREFETCH(p)
#define ASK_AHEAD true                          /* one token: weights are asked for before they are read */
#define ASK_ALONE true                          /* by a group that goes alone, too */
#define AHEAD 16384                             /* bytes ahead that one token asks for its weights: the own foresight of such machines ends with every page */
#define ASK_SCALES 0
#define ASK_STRAIGHT 0
#define FEW_TOKENS 0
#define FEW_MOST 1
#define FEW_NUMBERS false
#define RAW_MOST 8u                             /* tokens that meet bytes as they lie in memory, at most: see tile_fine() */

/* Tokens of a tile: 16-bit sums of 4 tokens and their weights fill 16 registers; so do float sums of 6. */
#define INT_TILES(make) make(1) make(2) make(4)
#define INT_GROUPS 1
#define FLOAT_TILES(make) make(1) make(2) make(4) make(6)
#define FLOAT_GROUPS 2                          /* read side by side for one token, so that multiply-adds needn't wait for each other */
#define ABREAST_MOST 2
#define GROUPS_ABREAST(kind) (pack_form(kind).quants == QUANTS_8 ? 2 : 1)   /* 4 to 6 bits are slower so: 13 GB/s of 17 */
#define ATTEND_TILES(make) make(1) make(2) make(3) make(4) make(6)
#define ATTEND_GROUPS(n) ((n) < 3 ? 2 : 1)       /* of 16 tokens, or dimensions, of a tile of n queries */
