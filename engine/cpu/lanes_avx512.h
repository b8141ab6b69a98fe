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
/* a where x >= y, else 0. */
static inline vf vf_where_ge(vf x, vf y, vf a) { return _mm512_maskz_mov_ps(_mm512_cmp_ps_mask(x, y, _CMP_GE_OQ), a); }
static inline vf vf_load_f16(const void *p) { return _mm512_cvtph_ps(_mm256_loadu_si256(p)); }
static inline void vf_store_f16(uint16_t *p, vf a) { _mm256_storeu_si256((__m256i *)p, _mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC)); }
static inline vf vf_load_bf16(const void *p) { return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_loadu_si256(p)), 16)); }
static inline vf vf_load_u8(const void *p) { return _mm512_cvtepi32_ps(_mm512_cvtepu8_epi32(_mm_loadu_si128(p))); }
static inline vf vf_load_s8(const void *p) { return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128(p))); }

static inline vi vi_zero(void) { return _mm512_setzero_si512(); }
static inline vi vi_set1(int32_t x) { return _mm512_set1_epi32(x); }
static inline vi vi_add(vi a, vi b) { return _mm512_add_epi32(a, b); }
#define vi_shl(a, n) _mm512_slli_epi32((a), (n))
static inline vf vf_from_vi(vi a) { return _mm512_cvtepi32_ps(a); }
static inline vi vi_from_vf(vf a) { return _mm512_cvtps_epi32(a); }      /* to nearest */
static inline vf vf_from_bits(vi a) { return _mm512_castsi512_ps(a); }
static inline void vi_store_s8(int8_t *p, vi a) { _mm_storeu_si128((__m128i *)p, _mm512_cvtsepi32_epi8(a)); }

static inline vb vb_load(const void *p) { return _mm512_loadu_si512(p); }
static inline vb vb_low4(vb a) { return _mm512_and_si512(a, _mm512_set1_epi8(15)); }
static inline vb vb_high4(vb a) { return _mm512_and_si512(_mm512_srli_epi16(a, 4), _mm512_set1_epi8(15)); }
/* a | (bits n.. of h, as many as mask has, moved to bit 4). */
#define vb_with_high(a, h, n, mask) \
    _mm512_or_si512((a), _mm512_slli_epi16(_mm512_and_si512(_mm512_srli_epi16((h), (n)), _mm512_set1_epi8(mask)), 4))

/* acc + the four byte products of each lane. Unsigned weights are at most 63. */
static inline vi dot_u(vi acc, vb w, const int8_t *a) {
    int32_t four;
    memcpy(&four, a, sizeof four);
    return _mm512_dpbusd_epi32(acc, w, _mm512_set1_epi32(four));
}
/* Signed weights: this unit multiplies unsigned by signed bytes, so they are offset by 128 once, and
 * sums start from -128 * (sum of the activations), which dot_s_start makes. */
static inline vb dot_s_weights(vb w) { return _mm512_xor_si512(w, _mm512_set1_epi8(-128)); }
static inline vi dot_s_start(int32_t minus_sum) { return _mm512_slli_epi32(_mm512_set1_epi32(minus_sum), 7); }
static inline vi dot_s(vi acc, vb w, const int8_t *a) { return dot_u(acc, w, a); }
static inline float vf_top(vf a) { return _mm512_reduce_max_ps(a); }
static inline float vf_sum(vf a) { return _mm512_reduce_add_ps(a); }
static inline int32_t sum_16(const int8_t *q) { return _mm512_reduce_add_epi32(_mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)q))); }
