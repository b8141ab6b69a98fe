/* rows.cuh - what is done to one token's row between the matrices: norms, turns, the gate. */
#pragma once
#include "engine/cuda/attention.cuh"

#define ROW_THREADS 512
#define ROW_HOLD 16                             /* values of a row that a thread keeps in registers */
#define PART_THREADS 256                        /* of kernels that cut a row into parts */
#define PART 1024                               /* values of a part */

/* The same tree whatever the block does beside it. All threads get the result. */
template <int THREADS, typename F> __device__ __forceinline__ float across(float v, F f) {
    __shared__ float part[THREADS / 32];
    for (int i = 16; i > 0; i /= 2)
        v = f(v, __shfl_xor_sync(~0u, v, i));
    __syncthreads();
    if (threadIdx.x % 32 == 0)
        part[threadIdx.x / 32] = v;
    __syncthreads();
    v = part[0];
    for (int i = 1; i < THREADS / 32; i++)
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

/* x * w / rms(x), as halves with a scale of the row's own. rows: which rows of x to take; NULL: the same.
 * peak, where given, is set to zero for gate_peaks(). */
__global__ void __launch_bounds__(ROW_THREADS) norm_rows(const float *x, const float *w, float eps, int n, const int *rows, __half *out, int out_stride,
                                                         float *out_scale, uint32_t *peaks) {
    let_next_start();
    await_before();
    const float *in = x + (size_t)(rows != NULL ? rows[blockIdx.x] : (int)blockIdx.x) * n;
    __half *to = out + (size_t)blockIdx.x * out_stride;
    float v[ROW_HOLD], sum = 0, peak = 0;

#pragma unroll
    for (int k = 0; k < ROW_HOLD; k++) {
        int i = threadIdx.x + k * ROW_THREADS;
        v[k] = i < n ? in[i] : 0;
        sum = __fadd_rn(sum, __fmul_rn(v[k], v[k]));
    }
    for (int i = threadIdx.x + ROW_HOLD * ROW_THREADS; i < n; i += ROW_THREADS)
        sum = __fadd_rn(sum, __fmul_rn(in[i], in[i]));
    sum = across<ROW_THREADS>(sum, add_f());
    float inv = __frsqrt_rn(__fadd_rn(__fdiv_rn(sum, (float)n), eps));
#pragma unroll
    for (int k = 0; k < ROW_HOLD; k++) {
        int i = threadIdx.x + k * ROW_THREADS;
        v[k] = i < n ? v[k] * inv * w[i] : 0;
        peak = fmaxf(peak, fabsf(v[k]));
    }
    for (int i = threadIdx.x + ROW_HOLD * ROW_THREADS; i < n; i += ROW_THREADS)
        peak = fmaxf(peak, fabsf(in[i] * inv * w[i]));
    float scale = power_of(across<ROW_THREADS>(peak, max_f())), back = 1.0f / scale;
#pragma unroll
    for (int k = 0; k < ROW_HOLD; k++) {
        int i = threadIdx.x + k * ROW_THREADS;
        if (i < n)
            to[i] = __float2half_rn(v[k] * back);
    }
    for (int i = threadIdx.x + ROW_HOLD * ROW_THREADS; i < n; i += ROW_THREADS)
        to[i] = __float2half_rn(in[i] * inv * w[i] * back);
    if (threadIdx.x == 0) {
        out_scale[blockIdx.x] = scale;
        if (peaks != NULL)
            peaks[blockIdx.x] = 0;
    }
}

/* The gate, in place, and the largest magnitude of each row: magnitudes compare as their bits do, in any order. */
__global__ void __launch_bounds__(PART_THREADS) gate_peaks(float *gate, const float *up, int n, int stride, uint32_t *peaks) {
    let_next_start();
    await_before();
    float *g = gate + (size_t)blockIdx.y * stride;
    const float *u = up + (size_t)blockIdx.y * stride;
    float peak = 0;

#pragma unroll
    for (int k = 0; k < PART / PART_THREADS; k++) {
        int i = blockIdx.x * PART + k * PART_THREADS + threadIdx.x;
        if (i >= n)
            continue;
        float v = g[i] / (1.0f + expf(-g[i])) * u[i];
        g[i] = v;
        peak = fmaxf(peak, fabsf(v));
    }
    peak = across<PART_THREADS>(peak, max_f());
    if (threadIdx.x == 0)
        atomicMax(&peaks[blockIdx.y], __float_as_uint(peak));
}

__global__ void __launch_bounds__(PART_THREADS) gate_pack(const float *gate, int n, int stride, const uint32_t *peaks, __half *out, int out_stride,
                                                          float *out_scale) {
    let_next_start();
    await_before();
    const float *g = gate + (size_t)blockIdx.y * stride;
    __half *to = out + (size_t)blockIdx.y * out_stride;
    float scale = power_of(__uint_as_float(peaks[blockIdx.y])), back = 1.0f / scale;

#pragma unroll
    for (int k = 0; k < PART / PART_THREADS; k++) {
        int i = blockIdx.x * PART + k * PART_THREADS + threadIdx.x;
        if (i < n)
            to[i] = __float2half_rn(g[i] * back);
    }
    if (blockIdx.x == 0 && threadIdx.x == 0)
        out_scale[blockIdx.y] = scale;
}

/* Halves must stay finite: an infinity in a page would poison whoever gets the page next. */
__device__ __forceinline__ __half tame(float v) { return __float2half_rn(fminf(fmaxf(v, -65504.0f), 65504.0f)); }

struct placing {
    const float *qkv;                           /* [rows][stride]: q, then k, then v */
    const float *turns;                         /* [rows][rope_dims] */
    __half *q, *kv;
    const int *pos, *table, *pages;
    size_t page_halves, layer_halves, q_rest;
    int pages_stride, layer, heads, heads_kv, dim, rope_dims, stride;
    float q_scale;
};

/* Turns q and k, keeps q as halves, puts k and v into their page. */
__global__ void __launch_bounds__(PART_THREADS) place_row(const __grid_constant__ placing a) {
    let_next_start();
    await_before();
    int row = blockIdx.y, pos = a.pos[row], slot = pos % PAGE, pairs = a.dim / 2, half = a.rope_dims / 2;
    const float *in = a.qkv + (size_t)row * a.stride, *cosines = a.turns + (size_t)row * a.rope_dims, *sines = cosines + half;
    size_t id = (size_t)a.pages[(size_t)a.table[row] * a.pages_stride + pos / PAGE];
    __half *kv = a.kv + id * a.page_halves + a.layer * a.layer_halves;

    int i = blockIdx.x * PART_THREADS + threadIdx.x;
    if (i < (a.heads + 2 * a.heads_kv) * pairs) {
        int h = i / pairs, p = i % pairs;
        float x = in[2 * i], y = in[2 * i + 1];
        bool is_v = h >= a.heads + a.heads_kv;
        if (p < half && !is_v) {
            float c = cosines[p], s = sines[p], tx = x * c - y * s;
            y = x * s + y * c;
            x = tx;
        }
        if (h < a.heads) {
            __half *to = a.q + (size_t)row * a.heads * a.dim + 2 * i;
            x *= a.q_scale, y *= a.q_scale;
            to[0] = tame(x);
            to[1] = tame(y);
            to[a.q_rest] = tame(x - __half2float(to[0]));
            to[a.q_rest + 1] = tame(y - __half2float(to[1]));
        } else if (!is_v) {
            __half *to = kv + (size_t)(h - a.heads) * 2 * PAGE * a.dim + slot * a.dim + 2 * p;
            to[0] = tame(x);
            to[1] = tame(y);
        } else {
            __half *to = kv + ((size_t)(h - a.heads - a.heads_kv) * 2 + 1) * PAGE * a.dim + v_place(slot);
            to[(size_t)(2 * p) * PAGE] = tame(x);
            to[(size_t)(2 * p + 1) * PAGE] = tame(y);
        }
    }
}
