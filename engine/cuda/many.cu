/* many.cu - products for more than 32 tokens on cards without wgmma: a block is 256 rows x 64 tokens, a warp 32 rows x 64 tokens. */
#include "engine/cuda/kernels.cuh"

#define MANY_TOKENS 64                          /* of a block */
#define MANY_STAGES 4
#define MANY_TILES 16                           /* row tiles of a block */
#define X_ROW 72                                /* halves of a staged row of 64: 16 bytes more keep the banks apart */

__device__ __forceinline__ void stage(const product &p, int token0, int chunk, __half (*to)[X_ROW]) {
#pragma unroll
    for (int k = 0; k < 2; k++) {
        int piece = threadIdx.x + k * 256, row = piece / 8, col = piece % 8 * 8;
        const __half *from = p.x.p + (size_t)(token0 + row) * p.x.stride + chunk * 64 + col;
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

template <int F, typename P> __device__ __forceinline__ void many_rows(const P &p, int i, int block, __half (*x)[MANY_TOKENS][X_ROW]) {
    bool gated = p.then == THEN_GATE;
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4, token0 = blockIdx.y * MANY_TOKENS;
    const mat &m0 = p.m[i], &m1 = p.m[gated ? 1 : i];
    int tile = gated ? block * MANY_TILES / 2 + warp : block * MANY_TILES + warp * 2, second = gated ? tile : tile + 1, chunks = m0.chunks;
    int tiles[2] = {min(tile, m0.tiles - 1), min(second, m1.tiles - 1)};
    float acc[2][8][4] = {}, total[2][8][4] = {};
    int segment = 0, end = segment_end(chunks, 0);
    raw<F> next[2];

    for (int s = 0; s < MANY_STAGES - 1; s++) {
        if (s < chunks)
            stage(p, token0, s, x[s]);
        stage_done();
    }
    while (segment < SEGMENTS - 1 && end <= 0)  /* fewer chunks than segments: some are empty */
        end = segment_end(chunks, ++segment);
    next[0].load(m0, tiles[0], 0, lane);
    next[1].load(m1, tiles[1], 0, lane);
    for (int c = 0; c < chunks; c++) {
        uint32_t w[2][4][4];
        copies_wait<MANY_STAGES - 2>();
        __syncthreads();
        if (c + MANY_STAGES - 1 < chunks)
            stage(p, token0, c + MANY_STAGES - 1, x[(c + MANY_STAGES - 1) % MANY_STAGES]);
        stage_done();
        next[0].open(w[0]);
        next[1].open(w[1]);
        if (c + 1 < chunks) {
            next[0].load(m0, tiles[0], c + 1, lane);
            next[1].load(m1, tiles[1], c + 1, lane);
        }
        const __half(*xs)[X_ROW] = x[c % MANY_STAGES];
#pragma unroll
        for (int nt = 0; nt < 8; nt++) {
            const uint4 *at = reinterpret_cast<const uint4 *>(&xs[nt * 8 + g][t * 16]);
            uint4 lo = at[0], hi = at[1];
            mma_chunk(acc[0][nt], w[0], lo, hi);
            mma_chunk(acc[1][nt], w[1], lo, hi);
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
                end = segment_end(chunks, ++segment);
        }
    }
#pragma unroll
    for (int nt = 0; nt < 8; nt++) {
        if (gated) {
            if (tile < m0.tiles)
                put_eight_gated(p, tile, token0 + nt * 8, total[0][nt], total[1][nt]);
            continue;
        }
        if (tile < m0.tiles)
            put_eight(p, i, tile, token0 + nt * 8, total[0][nt]);
        if (second < m0.tiles)
            put_eight(p, i, second, token0 + nt * 8, total[1][nt]);
    }
}

template <typename P> __global__ void __launch_bounds__(256, 1) mat_many(const __grid_constant__ P p) {
    __shared__ __align__(16) __half x[MANY_STAGES][MANY_TOKENS][X_ROW];
    int block = blockIdx.x, i = matrix_of(p, block, MANY_TILES);

    let_next_start();
    if (!compiled<P>())
        return;
    await_before();
    switch (p.m[i].format) {
    case 0: many_rows<0>(p, i, block, x); break;
    case 1: many_rows<1>(p, i, block, x); break;
    case 2: many_rows<2>(p, i, block, x); break;
    default: many_rows<3>(p, i, block, x); break;
    }
}

template <typename P> static void multiply(const stream_of &on, const P &p) {
    launch(on, mat_many<P>, dim3(blocks_of(p, p.then == THEN_GATE ? MANY_TILES / 2 : MANY_TILES), (p.tokens + MANY_TOKENS - 1) / MANY_TOKENS), 256, 0, p);
}

void product_many(const stream_of &on, const product &p) { multiply(on, p); }
void product_many(const stream_of &on, const team_product &p) { multiply(on, p); }
