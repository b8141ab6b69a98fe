/* rows.cuh - what is done to one token's row: norms, turns, the gate. */
#pragma once
#include "engine/cuda/attention.cuh"

#define ROW_THREADS 256
#define ROW_HOLD 8                              /* times four values of a row that a thread keeps in registers */
#define PART_THREADS 256                        /* of kernels that cut a row into parts */
#define PART 1024                               /* values of a part */

/* The same tree whatever the block does beside it. All threads get the result. */
template <typename F> __device__ __forceinline__ float across(float v, F f) {
    __shared__ float part[ROW_THREADS / 32];
    for (int i = 16; i > 0; i /= 2)
        v = f(v, __shfl_xor_sync(~0u, v, i));
    __syncthreads();
    if (threadIdx.x % 32 == 0)
        part[threadIdx.x / 32] = v;
    __syncthreads();
    v = part[0];
    for (int i = 1; i < ROW_THREADS / 32; i++)
        v = f(v, part[i]);
    return v;
}

struct add_f { __device__ float operator()(float a, float b) const { return __fadd_rn(a, b); } };
struct max_f { __device__ float operator()(float a, float b) const { return fmaxf(a, b); } };

/* The power of two at or below a magnitude: dividing by it keeps every bit and brings the row below 2. */
__device__ __forceinline__ float power_of(float peak) {
    uint32_t e = __float_as_uint(peak) & 0x7f800000u;
    return e < (27u << 23) || e >= 0x7f000000u ? 1.0f : __uint_as_float(e);
}

__device__ __forceinline__ float4 four(const float *p) { return *reinterpret_cast<const float4 *>(p); }

__device__ __forceinline__ void put_four(const rows_of_halves &to, int token, int col, float4 v, float back) {
    *to.pair(token, col) = __floats2half2_rn(v.x * back, v.y * back);
    *to.pair(token, col + 2) = __floats2half2_rn(v.z * back, v.w * back);
}

__device__ __forceinline__ float peak_of(float4 v) { return fmaxf(fmaxf(fabsf(v.x), fabsf(v.y)), fmaxf(fabsf(v.z), fabsf(v.w))); }

__device__ __forceinline__ float4 weighed(float4 v, float inv, const float *w) {
    float4 u = __ldg(reinterpret_cast<const float4 *>(w));
    return make_float4(v.x * inv * u.x, v.y * inv * u.y, v.z * inv * u.z, v.w * inv * u.w);
}

/* in * w / rms(in), as halves with a scale of the row's own, which is returned. A block of ROW_THREADS; n is a multiple of 4. HOLD times four values a thread
 * keeps, others it reads again: the order of the sum is one. */
template <int HOLD> __device__ __forceinline__ float norm_row(const float *in, const float *w, float eps, int n, const rows_of_halves &to, int token) {
    float4 v[HOLD];
    float sum = 0, peak = 0;
    const int more = HOLD * ROW_THREADS * 4, step = ROW_THREADS * 4;

    for (int i = threadIdx.x * 4, k = 0; k < HOLD; k++, i += step)
        v[k] = i < n ? four(in + i) : make_float4(0, 0, 0, 0);
#pragma unroll
    for (int k = 0; k < HOLD; k++)
        sum = __fmaf_rn(v[k].w, v[k].w, __fmaf_rn(v[k].z, v[k].z, __fmaf_rn(v[k].y, v[k].y, __fmaf_rn(v[k].x, v[k].x, sum))));
    for (int i = more + threadIdx.x * 4; i < n; i += step) {
        float4 u = four(in + i);
        sum = __fmaf_rn(u.w, u.w, __fmaf_rn(u.z, u.z, __fmaf_rn(u.y, u.y, __fmaf_rn(u.x, u.x, sum))));
    }
    sum = across(sum, add_f());
    float inv = __frsqrt_rn(__fadd_rn(__fdiv_rn(sum, (float)n), eps));
#pragma unroll
    for (int k = 0; k < HOLD; k++) {
        int i = (threadIdx.x + k * ROW_THREADS) * 4;
        if (i < n)
            v[k] = weighed(v[k], inv, w + i);
        peak = fmaxf(peak, peak_of(v[k]));
    }
    for (int i = more + threadIdx.x * 4; i < n; i += step)
        peak = fmaxf(peak, peak_of(weighed(four(in + i), inv, w + i)));
    float scale = power_of(across(peak, max_f())), back = 1.0f / scale;
#pragma unroll
    for (int k = 0; k < HOLD; k++) {
        int i = (threadIdx.x + k * ROW_THREADS) * 4;
        if (i < n)
            put_four(to, token, i, v[k], back);
    }
    for (int i = more + threadIdx.x * 4; i < n; i += step)
        put_four(to, token, i, weighed(four(in + i), inv, w + i), back);
    return scale;
}

/* ---- the gate: floats, and the largest magnitude of each row; then halves ------------------- */

struct gating {
    float *ff;                                  /* [rows][stride] */
    uint32_t *peaks;                            /* [rows]: magnitudes compare as their bits do, in any order */
    int stride;
};

__device__ __forceinline__ float gate(float g, float up) { return __fmul_rn(__fdiv_rn(g, __fadd_rn(1.0f, expf(-g))), up); }

/* ---- turns --------------------------------------------------------------------------------- */

/* Halves must stay finite: an infinity in a page would poison whoever gets the page next. */
__device__ __forceinline__ float tame(float v) { return fminf(fmaxf(v, -65504.0f), 65504.0f); }

struct turning {
    const float *turns;                         /* [rows][rope_dims] */
    __half *q, *kv;                             /* kv: of the layer */
    float *fresh;                               /* [2][rows_max][heads_kv * dim] keys and values that rows_keep() is to put into pages; NULL: they go there at once */
    size_t fresh_rest;                          /* floats from keys to values */
    int fresh_stride;
    const int *pos, *table, *pages;
    size_t page_halves, q_rest;
    int pages_stride, heads, dim, rope_dims;
    float q_scale;
};

/* What turn_write() wants to know: looked up beforehand, so that many can be on their way. */
struct turn_place {
    float c, s;
    __half *to;
};

/* Values 2i and 2i + 1 of q (which = 0), k or v of one token. */
__device__ __forceinline__ turn_place turn_look(const turning &a, int which, int token, int i) {
    int pairs = a.dim / 2, head = i / pairs, p = i % pairs, half = a.rope_dims / 2;
    turn_place at = {1, 0, NULL};

    if (p < half && which < 2) {
        const float *turns = a.turns + (size_t)token * a.rope_dims + p;
        at.c = __ldg(turns);
        at.s = __ldg(turns + half);
    }
    if (which == 0) {
        at.to = a.q + ((size_t)token * a.heads + head) * a.dim + 2 * p;
        return at;
    }
    if (a.fresh != NULL) {
        at.to = reinterpret_cast<__half *>(a.fresh + (which - 1) * a.fresh_rest + (size_t)token * a.fresh_stride + 2 * i);
        return at;
    }
    int pos = a.pos[token], slot = pos % PAGE;
    __half *kv = a.kv + (size_t)a.pages[(size_t)a.table[token] * a.pages_stride + pos / PAGE] * a.page_halves + (size_t)head * 2 * PAGE * a.dim;
    at.to = which == 1 ? kv + slot * a.dim + 2 * p : kv + PAGE * a.dim + v_place(slot) + (size_t)(2 * p) * PAGE;
    return at;
}

/* To where attention reads them. */
__device__ __forceinline__ void turn_write(const turning &a, int which, int i, const turn_place &at, float x, float y) {
    if (i % (a.dim / 2) < a.rope_dims / 2 && which < 2) {
        float tx = __fmaf_rn(x, at.c, -__fmul_rn(y, at.s));
        y = __fmaf_rn(x, at.s, __fmul_rn(y, at.c));
        x = tx;
    }
    if (which == 0) {
        uint32_t high, rest;
        two_halves(tame(__fmul_rn(x, a.q_scale)), tame(__fmul_rn(y, a.q_scale)), high, rest);
        *reinterpret_cast<uint32_t *>(at.to) = high;
        *reinterpret_cast<uint32_t *>(at.to + a.q_rest) = rest;
    } else if (a.fresh != NULL) {
        *reinterpret_cast<float2 *>(at.to) = make_float2(x, y);
    } else if (which == 1) {
        *reinterpret_cast<__half2 *>(at.to) = __floats2half2_rn(tame(x), tame(y));
    } else {
        at.to[0] = __float2half_rn(tame(x));
        at.to[PAGE] = __float2half_rn(tame(y));
    }
}

/* What turn_look() will want, near. None of it is written within a pass. */
__device__ __forceinline__ void turn_ahead(const turning &a, int token) {
    const int *pages = a.pages + (size_t)*(const volatile int *)(a.table + token) * a.pages_stride + *(const volatile int *)(a.pos + token) / PAGE;
    asm volatile("prefetch.global.L1 [%0];" ::"l"(pages));
    for (int i = 0; i < a.rope_dims; i += 32)
        asm volatile("prefetch.global.L1 [%0];" ::"l"(a.turns + (size_t)token * a.rope_dims + i));
}

__device__ __forceinline__ void turn_put(const turning &a, int which, int token, int i, float x, float y) {
    turn_write(a, which, i, turn_look(a, which, token, i), x, y);
}

/* ---- keys and values kept as bytes ----------------------------------------------------------- */

#define Q8_MOST 65024.0f                        /* 127 times a scale that is a half, and that product is one too */

/* One token's key or value of a head, a thread for each dimension: a warp has 32, which share a scale. As the CPU's kernels_kv.h does it. */
template <int D> __device__ __forceinline__ void keep_q8(char *page, int slot, bool value, int dim, float x) {
    typedef page_view<D, true, false> view;
    float most;

    x = fminf(fmaxf(x, -Q8_MOST), Q8_MOST);
    most = fabsf(x);
    for (int i = 16; i > 0; i /= 2)
        most = fmaxf(most, __shfl_xor_sync(~0u, most, i));
    __half scale = __float2half_rn(__fdiv_rn(most, 127.0f));
    float back = __half2float(scale);
    int q = back > 0 ? __float2int_rn(__fmul_rn(x, __fdiv_rn(1.0f, back))) : 0;
    uint8_t byte = (uint8_t)(max(-127, min(127, q)) + 128);
    if (value) {
        page[view::VALUES + dim * PAGE + v8_place(slot)] = (char)byte;
        if (dim % 32 == 0)
            *reinterpret_cast<__half *>(page + view::V_SCALES + (dim / 32 * PAGE + v_place(slot)) * 2) = scale;
    } else {
        page[slot * D + k8_place<D>(dim)] = (char)byte;
        if (dim % 32 == 0)
            *reinterpret_cast<__half *>(page + view::K_SCALES + (slot * view::UNITS + dim / 32) * 2) = scale;
    }
}
