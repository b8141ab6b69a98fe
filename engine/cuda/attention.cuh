/* attention.cuh - attention over KV pages, for rows that stand alone and for runs of a session's rows, with the same bits.
 *
 * A warp takes 16 query rows (a row: one token and one head of the group that shares a key-value head)
 * through a page of 64 tokens at once.  Each page has a softmax of its own (maximum, sum, weighted
 * values); the pages' results are merged in order: by attend_many() at once, by attend_few() through
 * memory and attend_merge(), which lets every page have a warp of its own.
 *
 * Page of one layer and key-value head: K [64][D], then V [D][64], both halves.  Tokens of a V row lie
 * in the order in which a lane holds them: token 8i + 2t + b at 16t + 2i + b. */
#pragma once
#include "engine/cuda/lanes.cuh"

#define PAGE 64

__device__ __forceinline__ int v_place(int token) { return (token % 8 / 2) * 16 + token / 8 * 2 + token % 2; }

struct attention {
    const __half *q;                            /* [rows][heads * D], scaled by log2(e) / sqrt(D) */
    size_t q_rest;                              /* halves from a q to what its rounding lost */
    __half *out;                                /* [rows][out_stride] */
    const __half *kv;
    const int *pos, *table, *pages;             /* by row; page tables */
    size_t page_halves, layer_halves;
    int pages_stride, layer, heads, heads_kv, group, out_stride, rows;
    const int4 *tiles;                          /* attend_many: first row, rows */
    float2 *part_ml;                            /* attend_few: [rows][heads][pages_max] */
    float *part_o;                              /* [rows][heads][pages_max][D] */
    int pages_max;
};

template <int D> struct head {
    static constexpr int W = D < 64 ? D : 64, STEPS = D / 16, STEPS_W = W / 16, LANE = W / 4;   /* LANE: columns of a lane in W */
};

template <int D> __device__ __forceinline__ void load_q(const __half *row0, const __half *row1, int t, uint32_t q[D / 16][4]) {
#pragma unroll
    for (int s = 0; s < D / 16; s++) {
        int col = s / head<D>::STEPS_W * head<D>::W + t * head<D>::LANE + s % head<D>::STEPS_W * 4;
        q[s][0] = row0 != NULL ? *reinterpret_cast<const uint32_t *>(row0 + col) : 0;
        q[s][1] = row1 != NULL ? *reinterpret_cast<const uint32_t *>(row1 + col) : 0;
        q[s][2] = row0 != NULL ? *reinterpret_cast<const uint32_t *>(row0 + col + 2) : 0;
        q[s][3] = row1 != NULL ? *reinterpret_cast<const uint32_t *>(row1 + col + 2) : 0;
    }
}

/* A value as the sum of two halves: attention's own numbers are not rounded to one, it costs little here. */
__device__ __forceinline__ void two_halves(float x, float y, uint32_t &high, uint32_t &rest) {
    __half2 h = __floats2half2_rn(x, y);
    float2 back = __half22float2(h);
    high = bits(h);
    rest = bits(__floats2half2_rn(x - back.x, y - back.y));
}

/* One page: m, l of the lane's rows g and g + 8, o[j]: columns 8j + 2t, 8j + 2t + 1 of row g, then of g + 8.
 * last[r]: the last token of this page that row r may see; below 0 none (m is then -infinity). */
template <int D> __device__ __forceinline__ void page(const uint32_t q[D / 16][4], const uint32_t q_rest[D / 16][4], const __half *k, const int last[2], float m[2], float l[2],
                                                      float o[D / 8][4]) {
    constexpr int LANE = head<D>::LANE;
    int lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    float s[8][4];
    const __half *v = k + PAGE * D;

#pragma unroll
    for (int nt = 0; nt < 8; nt++) {
        s[nt][0] = s[nt][1] = s[nt][2] = s[nt][3] = 0;
#pragma unroll
        for (int w = 0; w < D / head<D>::W; w++) {
            const uint4 *at = reinterpret_cast<const uint4 *>(k + (nt * 8 + g) * D + w * head<D>::W + t * LANE);
#pragma unroll
            for (int i = 0; i < LANE / 8; i++) {
                uint4 b = at[i];
                int step = w * head<D>::STEPS_W + 2 * i;
                mma(s[nt], q_rest[step], b.x, b.y);
                mma(s[nt], q_rest[step + 1], b.z, b.w);
                mma(s[nt], q[step], b.x, b.y);
                mma(s[nt], q[step + 1], b.z, b.w);
            }
        }
    }
#pragma unroll
    for (int r = 0; r < 2; r++) {
        float top = -INFINITY, sum = 0;
#pragma unroll
        for (int nt = 0; nt < 8; nt++)
#pragma unroll
            for (int b = 0; b < 2; b++) {
                float &x = s[nt][2 * r + b];
                x = nt * 8 + 2 * t + b <= last[r] ? x : -INFINITY;
                top = fmaxf(top, x);
            }
        top = fmaxf(top, __shfl_xor_sync(~0u, top, 1));
        top = fmaxf(top, __shfl_xor_sync(~0u, top, 2));
        float base = top == -INFINITY ? 0 : top;
#pragma unroll
        for (int nt = 0; nt < 8; nt++)
#pragma unroll
            for (int b = 0; b < 2; b++) {
                float &x = s[nt][2 * r + b];
                x = exp2f(x - base);
                sum = __fadd_rn(sum, x);
            }
        sum = __fadd_rn(sum, __shfl_xor_sync(~0u, sum, 1));
        sum = __fadd_rn(sum, __shfl_xor_sync(~0u, sum, 2));
        m[r] = top;
        l[r] = sum;
    }
    uint32_t p[4][4], rest[4][4];
#pragma unroll
    for (int k4 = 0; k4 < 4; k4++)
#pragma unroll
        for (int i = 0; i < 4; i++)
            two_halves(s[2 * k4 + i / 2][2 * (i % 2)], s[2 * k4 + i / 2][2 * (i % 2) + 1], p[k4][i], rest[k4][i]);
#pragma unroll
    for (int j = 0; j < D / 8; j++) {
        const uint4 *at = reinterpret_cast<const uint4 *>(v + (j * 8 + g) * PAGE + t * 16);
        uint4 lo = at[0], hi = at[1];
        o[j][0] = o[j][1] = o[j][2] = o[j][3] = 0;
        mma(o[j], rest[0], lo.x, lo.y);
        mma(o[j], rest[1], lo.z, lo.w);
        mma(o[j], rest[2], hi.x, hi.y);
        mma(o[j], rest[3], hi.z, hi.w);
        mma(o[j], p[0], lo.x, lo.y);
        mma(o[j], p[1], lo.z, lo.w);
        mma(o[j], p[2], hi.x, hi.y);
        mma(o[j], p[3], hi.z, hi.w);
    }
}

/* How an old and a new part are weighed when they are merged. */
__device__ __forceinline__ void weigh(float &m, float &l, float mp, float lp, float &old, float &fresh) {
    float top = fmaxf(m, mp);
    old = exp2f(m - top);
    fresh = exp2f(mp - top);
    l = __fadd_rn(__fmul_rn(l, old), __fmul_rn(lp, fresh));
    m = top;
}

__device__ __forceinline__ float blend(float a, float old, float b, float fresh) { return __fadd_rn(__fmul_rn(a, old), __fmul_rn(b, fresh)); }

template <int D> __device__ __forceinline__ const __half *page_of(const attention &a, int row, int index, int head_kv) {
    size_t id = (size_t)a.pages[(size_t)a.table[row] * a.pages_stride + index];
    return a.kv + id * a.page_halves + a.layer * a.layer_halves + (size_t)head_kv * 2 * PAGE * D;
}

/* ---- runs of rows: a warp takes all pages of 16 query rows ---------------------------------- */

template <int D> __global__ void __launch_bounds__(128) attend_many(const __grid_constant__ attention a, int n_tiles) {
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4, hk = blockIdx.y;
    let_next_start();
    await_before();
    /* late tokens see most keys: they go first */
    int index = n_tiles - 1 - (int)(blockIdx.x * (blockDim.x / 32) + warp);
    if (index < 0)
        return;
    int4 tile = a.tiles[index];
    int row[2], at[2], limit[2], reach = -1;
    const __half *from[2];
    uint32_t q[D / 16][4], q_rest[D / 16][4];
    float m[2] = {-INFINITY, -INFINITY}, l[2] = {0, 0}, o[D / 8][4] = {};

#pragma unroll
    for (int r = 0; r < 2; r++) {
        int i = g + 8 * r;
        row[r] = i < tile.y * a.group ? tile.x + i / a.group : -1;
        at[r] = (hk * a.group + i % a.group) * D;
        limit[r] = row[r] >= 0 ? a.pos[row[r]] : -1;
        from[r] = row[r] >= 0 ? a.q + (size_t)row[r] * a.heads * D + at[r] : NULL;
    }
    load_q<D>(from[0], from[1], t, q);
    load_q<D>(from[0] != NULL ? from[0] + a.q_rest : NULL, from[1] != NULL ? from[1] + a.q_rest : NULL, t, q_rest);
    reach = a.pos[tile.x + tile.y - 1] / PAGE;
    for (int p = 0; p <= reach; p++) {
        float mp[2], lp[2], op[D / 8][4], old[2], fresh[2];
        int last[2] = {limit[0] - p * PAGE, limit[1] - p * PAGE};
        page<D>(q, q_rest, page_of<D>(a, tile.x, p, hk), last, mp, lp, op);
#pragma unroll
        for (int r = 0; r < 2; r++) {
            if (mp[r] == -INFINITY) {
                old[r] = 1;
                fresh[r] = 0;
            } else {
                weigh(m[r], l[r], mp[r], lp[r], old[r], fresh[r]);
            }
        }
#pragma unroll
        for (int j = 0; j < D / 8; j++)
#pragma unroll
            for (int b = 0; b < 4; b++)
                o[j][b] = blend(o[j][b], old[b / 2], op[j][b], fresh[b / 2]);
    }
#pragma unroll
    for (int r = 0; r < 2; r++)
        if (row[r] >= 0)
#pragma unroll
            for (int j = 0; j < D / 8; j++)
                *reinterpret_cast<__half2 *>(a.out + (size_t)row[r] * a.out_stride + at[r] + j * 8 + 2 * t) =
                    __floats2half2_rn(__fdiv_rn(o[j][2 * r], l[r]), __fdiv_rn(o[j][2 * r + 1], l[r]));
}

/* ---- rows that stand alone: a warp takes one page ------------------------------------------- */

template <int D> __global__ void __launch_bounds__(128) attend_few(const __grid_constant__ attention a) {
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    int row = blockIdx.z, hk = blockIdx.y, p = blockIdx.x * 4 + warp;
    let_next_start();
    await_before();
    int pos = a.pos[row];
    if (p > pos / PAGE)
        return;
    const __half *from[2];
    uint32_t q[D / 16][4], q_rest[D / 16][4];
    float m[2], l[2], o[D / 8][4];
    int last[2];

#pragma unroll
    for (int r = 0; r < 2; r++) {
        int i = g + 8 * r;
        bool mine = i < a.group;
        from[r] = mine ? a.q + ((size_t)row * a.heads + hk * a.group + i) * D : NULL;
        last[r] = mine ? pos - p * PAGE : -1;
    }
    load_q<D>(from[0], from[1], t, q);
    load_q<D>(from[0] != NULL ? from[0] + a.q_rest : NULL, from[1] != NULL ? from[1] + a.q_rest : NULL, t, q_rest);
    page<D>(q, q_rest, page_of<D>(a, row, p, hk), last, m, l, o);
#pragma unroll
    for (int r = 0; r < 2; r++) {
        int i = g + 8 * r;
        if (i >= a.group)
            continue;
        size_t slot = ((size_t)row * a.heads + hk * a.group + i) * a.pages_max + p;
        if (t == 0)
            a.part_ml[slot] = make_float2(m[r], l[r]);
#pragma unroll
        for (int j = 0; j < D / 8; j++)
            *reinterpret_cast<float2 *>(a.part_o + slot * D + j * 8 + 2 * t) = make_float2(o[j][2 * r], o[j][2 * r + 1]);
    }
}

template <int D> __global__ void attend_merge(const __grid_constant__ attention a) {
    let_next_start();
    await_before();
    int row = blockIdx.y, h = blockIdx.x, d = threadIdx.x, pages = a.pos[row] / PAGE + 1;
    size_t slot = ((size_t)row * a.heads + h) * a.pages_max;
    float m = -INFINITY, l = 0, o = 0;

#pragma unroll 4
    for (int p = 0; p < pages; p++) {
        float2 ml = a.part_ml[slot + p];
        float fresh, old, v = a.part_o[(slot + p) * D + d];
        weigh(m, l, ml.x, ml.y, old, fresh);
        o = blend(o, old, v, fresh);
    }
    a.out[(size_t)row * a.out_stride + h * D + d] = __float2half_rn(__fdiv_rn(o, l));
}
