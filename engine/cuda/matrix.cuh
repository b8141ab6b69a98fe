/* matrix.cuh - out = weights x activations, for few and for many tokens, with the same bits.
 *
 * The columns of a matrix are cut into SEGMENTS of neighbouring chunks. Each segment is summed by the
 * matrix unit chunk by chunk; the segments' sums are added in order.  mat_few() gives every segment a
 * warp of its own; mat_many() takes one after the other.  The order of every sum is the same, so a
 * token's result does not depend on how many others are computed beside it. */
#pragma once
#include "engine/cuda/lanes.cuh"

#define SEGMENTS 8
#define FEW_TOKENS 32                           /* most that mat_few takes */
#define MANY_TOKENS 64                          /* of a block of mat_many */
#define MANY_TILES 16                           /* row tiles of a block of mat_many */
#define MANY_STAGES 4

struct product {                                /* up to three matrices over the same activations */
    mat m[3];
    float *to[3];                               /* [tokens][stride] */
    const __half *x;                            /* [tokens, padded to 64][x_stride], x_stride a multiple of 64 */
    const float *x_scale;                       /* [tokens] a power of two */
    int stride, x_stride, tokens;
    bool add;
};

__device__ __forceinline__ int segment_end(int chunks, int s) { return (int)((int64_t)chunks * (s + 1) / SEGMENTS); }

__device__ __forceinline__ void put(const product &p, int i, int row, int token, float sum) {
    if (row >= p.m[i].rows || token >= p.tokens)
        return;
    float *to = p.to[i] + (size_t)token * p.stride + row;
    float v = __fmul_rn(sum, p.x_scale[token] * p.m[i].factor);
    *to = p.add ? __fadd_rn(*to, v) : v;
}

/* ---- few tokens: weights are read once, at the memory's speed ------------------------------- */

template <int NT> __device__ __forceinline__ void few_x(const product &p, const __half *x, int g, int chunk, uint4 b[NT][2]) {
#pragma unroll
    for (int nt = 0; nt < NT; nt++) {
        b[nt][0] = b[nt][1] = make_uint4(0, 0, 0, 0);
        if (g + 8 * nt < p.tokens) {
            const uint4 *at = reinterpret_cast<const uint4 *>(x + (size_t)8 * nt * p.x_stride + chunk * 64);
            b[nt][0] = at[0];
            b[nt][1] = at[1];
        }
    }
}

/* Weights are fetched AHEAD chunks before they are used, the first ones while the kernel before still runs. */
template <int F, int NT> __device__ __forceinline__ void few_segment(const product &p, const mat &m, int tile, float acc[NT][4]) {
    constexpr int AHEAD = F == 0 || NT > 1 ? 4 : 8;
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    int begin = segment_end(m.chunks, warp - 1), end = segment_end(m.chunks, warp);
    const __half *x = p.x + t * 16 + (size_t)g * p.x_stride;
    raw<F> r[AHEAD];
    uint4 b[NT][2];

#pragma unroll
    for (int k = 0; k < AHEAD; k++)
        if (begin + k < end)
            r[k].load(m, tile, begin + k, lane);
    await_before();
    if (begin < end)
        few_x<NT>(p, x, g, begin, b);
    for (int c = begin; c < end; c += AHEAD)
#pragma unroll
        for (int k = 0; k < AHEAD; k++) {
            uint32_t w[4][4];
            uint4 now[NT][2];
            if (c + k >= end)
                break;
            r[k].open(w);
            if (c + k + AHEAD < end)
                r[k].load(m, tile, c + k + AHEAD, lane);
#pragma unroll
            for (int nt = 0; nt < NT; nt++)
                now[nt][0] = b[nt][0], now[nt][1] = b[nt][1];
            if (c + k + 1 < end)
                few_x<NT>(p, x, g, c + k + 1, b);
#pragma unroll
            for (int nt = 0; nt < NT; nt++) {
                mma(acc[nt], w[0], now[nt][0].x, now[nt][0].y);
                mma(acc[nt], w[1], now[nt][0].z, now[nt][0].w);
                mma(acc[nt], w[2], now[nt][1].x, now[nt][1].y);
                mma(acc[nt], w[3], now[nt][1].z, now[nt][1].w);
            }
        }
}

template <int NT> __global__ void __launch_bounds__(256, NT == 1 ? 2 : 1) mat_few(const __grid_constant__ product p) {
    __shared__ float part[SEGMENTS][NT * 8][16 + 1];
    int tile = blockIdx.x, i = 0, warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    float acc[NT][4] = {};

    let_next_start();
    while (tile >= p.m[i].tiles)
        tile -= p.m[i++].tiles;
    switch (p.m[i].format) {
    case 0: few_segment<0, NT>(p, p.m[i], tile, acc); break;
    case 1: few_segment<1, NT>(p, p.m[i], tile, acc); break;
    default: few_segment<2, NT>(p, p.m[i], tile, acc); break;
    }
#pragma unroll
    for (int nt = 0; nt < NT; nt++)
#pragma unroll
        for (int k = 0; k < 4; k++)
            part[warp][nt * 8 + 2 * t + k % 2][g + k / 2 * 8] = acc[nt][k];
    __syncthreads();
    for (int o = threadIdx.x; o < 16 * p.tokens; o += blockDim.x) {
        int row = o % 16, token = o / 16;
        float sum = 0;
        for (int s = 0; s < SEGMENTS; s++)
            sum = __fadd_rn(sum, part[s][token][row]);
        put(p, i, tile * 16 + row, token, sum);
    }
}

/* ---- many tokens: a block is 256 rows x 64 tokens, a warp 32 rows x 64 tokens --------------- */

#define X_ROW 72                                /* halves of a staged row of 64: 16 bytes more keep the banks apart */

__device__ __forceinline__ void stage(const product &p, int token0, int chunk, __half (*to)[X_ROW]) {
#pragma unroll
    for (int k = 0; k < 2; k++) {
        int piece = threadIdx.x + k * 256, row = piece / 8, col = piece % 8 * 8;
        const __half *from = p.x + (size_t)(token0 + row) * p.x_stride + chunk * 64 + col;
#if __CUDA_ARCH__ >= 800
        uint32_t dst = (uint32_t)__cvta_generic_to_shared(&to[row][col]);
        asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(dst), "l"(from) : "memory");
#else
        *reinterpret_cast<uint4 *>(&to[row][col]) = *reinterpret_cast<const uint4 *>(from);
#endif
    }
}

__device__ __forceinline__ void stage_done() {
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.commit_group;" ::: "memory");
#endif
}

__device__ __forceinline__ void stage_wait() {
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.wait_group %0;" ::"n"(MANY_STAGES - 2) : "memory");
#endif
}

template <int F> __device__ __forceinline__ void many_rows(const product &p, int i, int block, __half (*x)[MANY_TOKENS][X_ROW]) {
    const mat &m = p.m[i];
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4, token0 = blockIdx.y * MANY_TOKENS;
    int tile = block * MANY_TILES + warp * 2, tiles[2] = {min(tile, m.tiles - 1), min(tile + 1, m.tiles - 1)};
    float acc[2][8][4] = {}, total[2][8][4] = {};
    int segment = 0, end = segment_end(m.chunks, 0);
    raw<F> next[2];

    for (int s = 0; s < MANY_STAGES - 1; s++) {
        if (s < m.chunks)
            stage(p, token0, s, x[s]);
        stage_done();
    }
    while (segment < SEGMENTS - 1 && end <= 0)  /* fewer chunks than segments: some are empty */
        end = segment_end(m.chunks, ++segment);
    next[0].load(m, tiles[0], 0, lane);
    next[1].load(m, tiles[1], 0, lane);
    for (int c = 0; c < m.chunks; c++) {
        uint32_t w[2][4][4];
        stage_wait();
        __syncthreads();
        if (c + MANY_STAGES - 1 < m.chunks)
            stage(p, token0, c + MANY_STAGES - 1, x[(c + MANY_STAGES - 1) % MANY_STAGES]);
        stage_done();
        next[0].open(w[0]);
        next[1].open(w[1]);
        if (c + 1 < m.chunks) {
            next[0].load(m, tiles[0], c + 1, lane);
            next[1].load(m, tiles[1], c + 1, lane);
        }
        const __half(*xs)[X_ROW] = x[c % MANY_STAGES];
#pragma unroll
        for (int nt = 0; nt < 8; nt++) {
            const uint4 *at = reinterpret_cast<const uint4 *>(&xs[nt * 8 + g][t * 16]);
            uint4 lo = at[0], hi = at[1];
#pragma unroll
            for (int k = 0; k < 2; k++) {
                mma(acc[k][nt], w[k][0], lo.x, lo.y);
                mma(acc[k][nt], w[k][1], lo.z, lo.w);
                mma(acc[k][nt], w[k][2], hi.x, hi.y);
                mma(acc[k][nt], w[k][3], hi.z, hi.w);
            }
        }
        if (c + 1 == end) {
#pragma unroll
            for (int k = 0; k < 2; k++)
#pragma unroll
                for (int nt = 0; nt < 8; nt++)
#pragma unroll
                    for (int j = 0; j < 4; j++) {
                        total[k][nt][j] = __fadd_rn(total[k][nt][j], acc[k][nt][j]);
                        acc[k][nt][j] = 0;
                    }
            while (segment < SEGMENTS - 1 && end <= c + 1)
                end = segment_end(m.chunks, ++segment);
        }
    }
#pragma unroll
    for (int k = 0; k < 2; k++)
        if (tile + k < m.tiles)
#pragma unroll
            for (int nt = 0; nt < 8; nt++)
#pragma unroll
                for (int j = 0; j < 4; j++)
                    put(p, i, (tile + k) * 16 + g + j / 2 * 8, token0 + nt * 8 + 2 * t + j % 2, total[k][nt][j]);
}

__global__ void __launch_bounds__(256, 1) mat_many(const __grid_constant__ product p) {
    __shared__ __align__(16) __half x[MANY_STAGES][MANY_TOKENS][X_ROW];
    int block = blockIdx.x, i = 0;

    let_next_start();
    await_before();
    for (int blocks; block >= (blocks = (p.m[i].tiles + MANY_TILES - 1) / MANY_TILES); i++)
        block -= blocks;
    switch (p.m[i].format) {
    case 0: many_rows<0>(p, i, block, x); break;
    case 1: many_rows<1>(p, i, block, x); break;
    default: many_rows<2>(p, i, block, x); break;
    }
}
