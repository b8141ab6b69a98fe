/* lanes_plain.h - 16 lanes in C arrays, for any machine; the slow twin that the tests compare with. */
#pragma once
#include "engine/quant.h"
#include <math.h>
#include <stdint.h>
#include <string.h>

typedef struct { float v[16]; } vf;
typedef struct { int32_t v[16]; } vi;
typedef struct { uint8_t v[64]; } vb;

#define EACH(n, expr) \
    for (int i = 0; i < (n); i++) \
        r.v[i] = (expr); \
    return r

static inline vf vf_set1(float x) { vf r; EACH(16, x); }
static inline vf vf_zero(void) { return vf_set1(0); }
static inline vf vf_load(const void *p) { vf r; memcpy(&r, p, sizeof r); return r; }
static inline void vf_store(float *p, vf a) { memcpy(p, &a, sizeof a); }
static inline vf vf_add(vf a, vf b) { vf r; EACH(16, a.v[i] + b.v[i]); }
static inline vf vf_sub(vf a, vf b) { vf r; EACH(16, a.v[i] - b.v[i]); }
static inline vf vf_mul(vf a, vf b) { vf r; EACH(16, a.v[i] * b.v[i]); }
static inline vf vf_div(vf a, vf b) { vf r; EACH(16, a.v[i] / b.v[i]); }
static inline vf vf_fma(vf a, vf b, vf c) { vf r; EACH(16, a.v[i] * b.v[i] + c.v[i]); }     /* rounds twice */
static inline vf vf_fnma(vf a, vf b, vf c) { vf r; EACH(16, c.v[i] - a.v[i] * b.v[i]); }
static inline vf vf_max(vf a, vf b) { vf r; EACH(16, a.v[i] > b.v[i] ? a.v[i] : b.v[i]); }
static inline vf vf_abs(vf a) { vf r; EACH(16, fabsf(a.v[i])); }
static inline vf vf_first(unsigned n, vf a, vf b) { vf r; EACH(16, (unsigned)i < n ? a.v[i] : b.v[i]); }
static inline vf vf_where_ge(vf x, vf y, vf a) { vf r; EACH(16, x.v[i] >= y.v[i] ? a.v[i] : 0); }
static inline vf vf_load_f16(const void *p) { vf r; EACH(16, load_f16((const char *)p + 2 * i)); }
static inline void vf_store_f16(uint16_t *p, vf a) {
    for (int i = 0; i < 16; i++)
        p[i] = f16_from_f32(a.v[i]);
}
static inline vf vf_load_bf16(const void *p) { vf r; EACH(16, bf16_to_f32(load_u16((const char *)p + 2 * i))); }
static inline vf vf_load_u8(const void *p) { vf r; EACH(16, (float)((const uint8_t *)p)[i]); }
static inline vf vf_load_s8(const void *p) { vf r; EACH(16, (float)((const int8_t *)p)[i]); }

static inline vi vi_set1(int32_t x) { vi r; EACH(16, x); }
static inline vi vi_zero(void) { return vi_set1(0); }
static inline vi vi_add(vi a, vi b) { vi r; EACH(16, a.v[i] + b.v[i]); }
static inline vi vi_shl(vi a, int n) { vi r; EACH(16, a.v[i] * (1 << n)); }
static inline vf vf_from_vi(vi a) { vf r; EACH(16, (float)a.v[i]); }
static inline vi vi_from_vf(vf a) { vi r; EACH(16, fabsf(a.v[i]) < 1e9f ? (int32_t)lrintf(a.v[i]) : INT32_MIN); }
static inline vf vf_from_bits(vi a) { vf r; memcpy(&r, &a, sizeof r); return r; }
static inline void vi_store_s8(int8_t *p, vi a) {
    for (int i = 0; i < 16; i++)
        p[i] = (int8_t)(a.v[i] > 127 ? 127 : a.v[i] < -128 ? -128 : a.v[i]);
}

static inline vb vb_load(const void *p) { vb r; memcpy(&r, p, sizeof r); return r; }
static inline vb vb_low4(vb a) { vb r; EACH(64, a.v[i] & 15); }
static inline vb vb_high4(vb a) { vb r; EACH(64, a.v[i] >> 4); }
static inline vb vb_with_high(vb a, vb h, int n, int mask) { vb r; EACH(64, (uint8_t)(a.v[i] | (h.v[i] >> n & mask) << 4)); }

static inline vi dot_u(vi acc, vb w, const int8_t *a) {
    for (int i = 0; i < 64; i++)
        acc.v[i / 4] += w.v[i] * a[i % 4];
    return acc;
}
static inline vb dot_s_weights(vb w) { return w; }
static inline vi dot_s_start(int32_t minus_sum) {
    (void)minus_sum;
    return vi_zero();
}
static inline vi dot_s(vi acc, vb w, const int8_t *a) {
    for (int i = 0; i < 64; i++)
        acc.v[i / 4] += (int8_t)w.v[i] * a[i % 4];
    return acc;
}

static inline float vf_top(vf a) {
    float m = a.v[0];
    for (int i = 1; i < 16; i++)
        m = a.v[i] > m ? a.v[i] : m;
    return m;
}
static inline float vf_sum(vf a) {              /* the tree that vector units use */
    for (int step = 8; step > 0; step /= 2)
        for (int i = 0; i < step; i++)
            a.v[i] += a.v[i + step];
    return a.v[0];
}
static inline int32_t sum_16(const int8_t *q) {
    int32_t s = 0;
    for (int i = 0; i < 16; i++)
        s += q[i];
    return s;
}
