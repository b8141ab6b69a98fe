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

static inline vi vi_set1(int32_t x) { vi r; EACH(16, x); }
static inline vi vi_zero(void) { return vi_set1(0); }
static inline vi vi_add(vi a, vi b) { vi r; EACH(16, a.v[i] + b.v[i]); }
static inline vi vi_shl(vi a, int n) { vi r; EACH(16, a.v[i] * (1 << n)); }
static inline vf vf_from_vi(vi a) { vf r; EACH(16, (float)a.v[i]); }
static inline vi vi_from_vf(vf a) { vi r; EACH(16, fabsf(a.v[i]) < 1e9f ? (int32_t)lrintf(a.v[i]) : INT32_MIN); }
static inline vf vf_from_bits(vi a) { vf r; memcpy(&r, &a, sizeof r); return r; }
static inline vf vf_times_power(vf a, vf k) { return vf_mul(a, vf_from_bits(vi_shl(vi_add(vi_from_vf(k), vi_set1(127)), 23))); }
static inline int vf_any_gt(vf a, vf b) {
    int any = 0;
    for (int i = 0; i < 16; i++)
        any |= a.v[i] > b.v[i];
    return any;
}
static inline void vi_store_s8(int8_t *p, vi a) {
    for (int i = 0; i < 16; i++)
        p[i] = (int8_t)(a.v[i] > 127 ? 127 : a.v[i] < -128 ? -128 : a.v[i]);
}

static inline void vi_store_s16(int16_t *p, vi a) {
    for (int i = 0; i < 16; i++)
        p[i] = (int16_t)(a.v[i] > 32767 ? 32767 : a.v[i] < -32768 ? -32768 : a.v[i]);
}

static inline vb vb_load(const void *p) { vb r; memcpy(&r, p, sizeof r); return r; }
static inline void vb_store(void *p, vb a) { memcpy(p, &a, sizeof a); }
static inline vb vb_load_s8(const int8_t *p) {
    int16_t wide[32];
    for (int i = 0; i < 32; i++)
        wide[i] = p[i];
    return vb_load(wide);
}
static inline vb vb_low(vb a, int mask) { vb r; EACH(64, (uint8_t)(a.v[i] & mask)); }
static inline vb vb_bits(vb a, int n, int mask) { vb r; EACH(64, (uint8_t)(a.v[i] >> n & mask)); }
static inline vb vb_join(vb b, vb a, int n, int to, int mask) { vb r; EACH(64, (uint8_t)(b.v[i] | (a.v[i] >> n & mask) << to)); }
static inline vb vb_table(vb a, const int8_t *table) { vb r; EACH(64, (uint8_t)table[a.v[i]]); }
#define SIGNED_FINE 0
#define WHOLE_SCALES 0
static inline vb vb_add(vb a, int n) { vb r; EACH(64, (uint8_t)(a.v[i] + n)); }
static inline vb vb_from_s8(vb a) { vb r; EACH(64, (uint8_t)(a.v[i] ^ 128)); }

typedef struct { uint8_t v[16]; } b16;
static inline b16 b16_load(const void *p) { b16 r; memcpy(&r, p, sizeof r); return r; }
static inline b16 b16_bits(b16 a, int n, int mask) { b16 r; EACH(16, (uint8_t)(a.v[i] >> n & mask)); }
static inline b16 b16_or(b16 a, b16 b) { b16 r; EACH(16, a.v[i] | b.v[i]); }
static inline vf vf_from_u8(b16 a) { vf r; EACH(16, (float)a.v[i]); }
static inline vf vf_from_s8(b16 a) { vf r; EACH(16, (float)(int8_t)a.v[i]); }

typedef struct { int8_t v[4]; } vx;
static inline vx vx_load(const void *p) { vx r; memcpy(&r, p, sizeof r); return r; }
typedef vi va;
#define VA_STEPS(top) ((void)(top), 8)
static inline va va_add(va acc, vb w, vx x) {
    for (int i = 0; i < 64; i++)
        acc.v[i / 4] += w.v[i] * x.v[i % 4];
    return acc;
}
static inline va va_mul(vb w, vx x) { return va_add(vi_zero(), w, x); }
static inline vi va_widen(va a) { return a; }
#define NUMBERS_16 1
static inline vi dot_pairs(vi acc, vb w, vx x) {
    for (int i = 0; i < 32; i++) {
        int16_t a, b;
        memcpy(&a, w.v + 2 * i, sizeof a);
        memcpy(&b, x.v + 2 * (i % 2), sizeof b);
        acc.v[i / 2] = (int32_t)((uint32_t)acc.v[i / 2] + (uint32_t)(a * b));   /* what is no number may wrap */
    }
    return acc;
}
static inline vi va_widen_add(vi acc, va a) { return vi_add(acc, a); }
#define PREFETCH(p) ((void)(p))
#define PREFETCH_ONCE(p) PREFETCH(p)
#define ASK_AHEAD false
#define ASK_ALONE false
#define AHEAD 0
#define ASK_SCALES 0
#define ASK_STRAIGHT 0
#define FEW_TOKENS 0
#define FEW_MOST 1
#define FEW_NUMBERS false
#define RAW_MOST 0u

#define INT_TILES(make) make(1) make(4)
#define INT_GROUPS 1
#define FLOAT_TILES(make) make(1) make(4)
#define FLOAT_GROUPS 1
#define ABREAST_MOST 1
#define GROUPS_ABREAST(kind) 1
#define ATTEND_TILES(make) make(1) make(4)
#define ATTEND_GROUPS(n) 1

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
