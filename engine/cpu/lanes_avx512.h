/* lanes_avx512.h - 16 lanes in one register: AVX-512 F, BW, DQ, VL and VNNI. */
#pragma once
#include <immintrin.h>
#include <stdint.h>
#include <string.h>

typedef __m512 vf;                              /* 16 float32 */
typedef __m512i vi;                             /* 16 int32 */
typedef __m512i vb;                             /* 64 bytes */

static inline vf vf_zero(void) { return _mm512_setzero_ps(); }
static inline vf vf_set1(float x) { return _mm512_set1_ps(x); }
static inline vf vf_load(const void *p) { return _mm512_loadu_ps(p); }
static inline void vf_store(float *p, vf a) { _mm512_storeu_ps(p, a); }
static inline vf vf_add(vf a, vf b) { return _mm512_add_ps(a, b); }
static inline vf vf_sub(vf a, vf b) { return _mm512_sub_ps(a, b); }
static inline vf vf_mul(vf a, vf b) { return _mm512_mul_ps(a, b); }
static inline vf vf_div(vf a, vf b) { return _mm512_div_ps(a, b); }
static inline vf vf_fma(vf a, vf b, vf c) { return _mm512_fmadd_ps(a, b, c); }
static inline vf vf_fnma(vf a, vf b, vf c) { return _mm512_fnmadd_ps(a, b, c); }
static inline vf vf_max(vf a, vf b) { return _mm512_max_ps(a, b); }
static inline vf vf_abs(vf a) { return _mm512_abs_ps(a); }
/* Lanes 0..n-1 of a, the rest of b. */
static inline vf vf_first(unsigned n, vf a, vf b) { return _mm512_mask_blend_ps((__mmask16)((1u << n) - 1), b, a); }
static inline vf vf_times_power(vf a, vf k) { return _mm512_scalef_ps(a, k); }      /* a * 2^k */
static inline int vf_any_gt(vf a, vf b) { return _mm512_cmp_ps_mask(a, b, _CMP_GT_OQ); }
/* a where x >= y, else 0. */
static inline vf vf_where_ge(vf x, vf y, vf a) { return _mm512_maskz_mov_ps(_mm512_cmp_ps_mask(x, y, _CMP_GE_OQ), a); }
static inline vf vf_load_f16(const void *p) { return _mm512_cvtph_ps(_mm256_loadu_si256(p)); }
static inline void vf_store_f16(uint16_t *p, vf a) { _mm256_storeu_si256((__m256i *)p, _mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC)); }
static inline vf vf_load_bf16(const void *p) { return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_loadu_si256(p)), 16)); }

static inline vi vi_zero(void) { return _mm512_setzero_si512(); }
static inline vi vi_set1(int32_t x) { return _mm512_set1_epi32(x); }
static inline vi vi_add(vi a, vi b) { return _mm512_add_epi32(a, b); }
static inline vf vf_from_vi(vi a) { return _mm512_cvtepi32_ps(a); }
static inline vi vi_from_vf(vf a) { return _mm512_cvtps_epi32(a); }      /* to nearest */
static inline void vi_store_s8(int8_t *p, vi a) { _mm_storeu_si128((__m128i *)p, _mm512_cvtsepi32_epi8(a)); }

static inline void vi_store_s16(int16_t *p, vi a) { _mm256_storeu_si256((__m256i *)p, _mm512_cvtsepi32_epi16(a)); }

static inline vb vb_load(const void *p) { return _mm512_loadu_si512(p); }
static inline void vb_store(void *p, vb a) { _mm512_storeu_si512(p, a); }
/* 32 int8 as int16. */
static inline vb vb_load_s8(const int8_t *p) { return _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)p)); }
static inline vb vb_low(vb a, char mask) { return _mm512_and_si512(a, _mm512_set1_epi8(mask)); }
/* Bits n.. of each byte of a, as many as the mask has; and moved to bit `to` where they join b. */
#define vb_bits(a, n, mask) _mm512_and_si512(_mm512_srli_epi16((a), (n)), _mm512_set1_epi8(mask))
#define vb_join(b, a, n, to, mask) \
    _mm512_or_si512((b), _mm512_and_si512((n) > (to) ? _mm512_srli_epi16((a), (n) > (to) ? (n) - (to) : 0) \
                                                     : _mm512_slli_epi16((a), (n) > (to) ? 0 : (to) - (n)), \
                                          _mm512_set1_epi8((char)((mask) << (to)))))
static inline vb vb_table(vb a, const int8_t *table) {
    return _mm512_shuffle_epi8(_mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)table)), a);
}
/* This unit multiplies unsigned by signed bytes: 128 is added to signed weights, and sums start at what that makes too much. */
#define SIGNED_FINE 0
#define WHOLE_SCALES 0
static inline vb vb_add(vb a, int n) { return _mm512_add_epi8(a, _mm512_set1_epi8((char)n)); }
static inline vb vb_from_s8(vb w) { return _mm512_xor_si512(w, _mm512_set1_epi8(-128)); }

typedef __m128i b16;                            /* 16 bytes */
static inline b16 b16_load(const void *p) { return _mm_loadu_si128(p); }
static inline b16 b16_bits(b16 a, int n, char mask) { return _mm_and_si128(_mm_srli_epi16(a, n), _mm_set1_epi8(mask)); }
static inline b16 b16_or(b16 a, b16 b) { return _mm_or_si128(a, b); }
static inline vf vf_from_u8(b16 a) { return _mm512_cvtepi32_ps(_mm512_cvtepu8_epi32(a)); }
static inline vf vf_from_s8(b16 a) { return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(a)); }

/* Four activations in every lane, and sums of the four products of each; 8 steps of the largest fit by far. */
typedef __m512i vx;
static inline vx vx_load(const void *p) {
    int32_t four;
    memcpy(&four, p, sizeof four);
    return _mm512_set1_epi32(four);
}
typedef __m512i va;
#define VA_STEPS(top) ((void)(top), 8)
static inline va va_mul(vb w, vx x) { return _mm512_dpbusd_epi32(_mm512_setzero_si512(), w, x); }
static inline va va_add(va acc, vb w, vx x) { return _mm512_dpbusd_epi32(acc, w, x); }
static inline vi va_widen(va a) { return a; }
/* Two products of 16 bits in every lane: twice as many as of float32. */
#define NUMBERS_16 1
static inline vi dot_pairs(vi acc, vb w, vx x) { return _mm512_dpwssd_epi32(acc, w, x); }
static inline vi va_widen_add(vi acc, va a) { return vi_add(acc, a); }
#define PREFETCH(p) _mm_prefetch((const char *)(p), _MM_HINT_T1)        /* into the second-level cache */
#define PREFETCH_ONCE(p) _mm_prefetch((const char *)(p), _MM_HINT_NTA)  /* into the first, for one reading: nothing is put out of the others */
/* One token. Zen 4 foresees a stream better than it is told (asked, half the speed); a Xeon reads 4 bits at 6 GB/s a thread alone,
 * at 11 of 12 asked and four groups abreast; Zen 5 at 17 of 22 alone, at 22 asked, at 18 with groups abreast - and K quants at 22 of 30
 * where scales are asked for out of turn, at 30 straight on. */
#define ASK_AHEAD (kernels_core == CORE_INTEL)
#define ASK_ALONE (kernels_core == CORE_ZEN5)
#define AHEAD 8192                              /* bytes; 4,096 does as well, 2,048 does not */
#define ASK_SCALES 1                            /* a block's scales too, a line with each unit */
#define ASK_STRAIGHT 1                          /* by a group that goes alone: line after line, quants and scales as they lie */

/* So many tokens at most go past weights on their way from memory: see few_ints(). On Zen 4 their activations put out of the first
 * level what was asked for into it alone, and 16-bit numbers, ready as they are, do better in tiles. */
#define FEW_TOKENS 1
#define FEW_MOST (kernels_core == CORE_INTEL ? 1 : 8)
#define FEW_ONCE (kernels_core == CORE_ZEN5)
#define FEW_NUMBERS (kernels_core == CORE_ZEN5)
#define RAW_MOST 0u

#define INT_TILES(make) make(1) make(2) make(4) make(6)
#define INT_GROUPS 2                            /* of a tile: 2 loads of weights and 6 of activations serve 12 products */
#define FLOAT_TILES(make) make(1) make(2) make(4) make(12)
#define FLOAT_GROUPS 4                          /* read side by side for one token, so that multiply-adds needn't wait for each other */
#define ABREAST_MOST 4
#define GROUPS_ABREAST(kind) 4
#define ATTEND_TILES(make) make(1) make(2) make(3) make(4) make(6)
#define ATTEND_GROUPS(n) ((n) < 6 ? 1 : 2)       /* of 16 tokens, or dimensions, of a tile of n queries: where the next page is asked for, memory likes a slow pace */

static inline float vf_top(vf a) { return _mm512_reduce_max_ps(a); }
static inline float vf_sum(vf a) { return _mm512_reduce_add_ps(a); }
static inline int32_t sum_16(const int8_t *q) { return _mm512_reduce_add_epi32(_mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)q))); }
