/* few.cu - products for up to 32 tokens: weights are read once, at the memory's speed. */
#include "engine/cuda/kernels.cuh"

template <int NT> __device__ __forceinline__ void few_x(const product &p, const __half *x, int g, int chunk, uint4 b[NT][2]) {
#pragma unroll
    for (int nt = 0; nt < NT; nt++) {
        b[nt][0] = b[nt][1] = make_uint4(0, 0, 0, 0);
        if (g + 8 * nt < p.tokens) {
            const uint4 *at = reinterpret_cast<const uint4 *>(x + (size_t)8 * nt * p.x.stride + chunk * 64);
            b[nt][0] = at[0];
            b[nt][1] = at[1];
        }
    }
}

/* T tiles of eight segments, a warp each. Weights are fetched AHEAD chunks before they are used, the first ones while
 * the kernel before still runs. */
template <int F, int NT, int T> __device__ __forceinline__ void few_segment(const product &p, const mat &m, int tile0, float acc[T][NT][4]) {
    constexpr int AHEAD = NT * T > 8 && F == 0 ? 1 : NT * T > 2 ? 2 : F == 1 ? 8 : 4;   /* as many as there are registers for */
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    int begin = segment_end(m.chunks, warp - 1), end = segment_end(m.chunks, warp);
    const __half *x = p.x.p + t * 16 + (size_t)g * p.x.stride;
    raw<F> r[AHEAD][T];
    uint4 b[NT][2];
    int tile[T];

#pragma unroll
    for (int j = 0; j < T; j++)
        tile[j] = min(tile0 + j, m.tiles - 1);
#pragma unroll
    for (int k = 0; k < AHEAD; k++)
        if (begin + k < end)
#pragma unroll
            for (int j = 0; j < T; j++)
                r[k][j].load(m, tile[j], begin + k, lane);
    await_before();
    if (begin < end)
        few_x<NT>(p, x, g, begin, b);
    for (int c = begin; c < end; c += AHEAD)
#pragma unroll
        for (int k = 0; k < AHEAD; k++) {
            uint4 now[NT][2];
            if (c + k >= end)
                break;
#pragma unroll
            for (int nt = 0; nt < NT; nt++)
                now[nt][0] = b[nt][0], now[nt][1] = b[nt][1];
            if (c + k + 1 < end)
                few_x<NT>(p, x, g, c + k + 1, b);
#pragma unroll
            for (int j = 0; j < T; j++) {
                uint32_t w[4][4];
                r[k][j].open(w);
                if (c + k + AHEAD < end)
                    r[k][j].load(m, tile[j], c + k + AHEAD, lane);
#pragma unroll
                for (int nt = 0; nt < NT; nt++)
                    mma_chunk(acc[j][nt], w, now[nt][0], now[nt][1]);
            }
        }
}

template <int NT, int T> __device__ __forceinline__ void few_sums(const product &p, const mat &m, int tile0, float (*part)[T * NT * 8][16 + 1]) {
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    float acc[T][NT][4] = {};

    switch (m.format) {
    case 0: few_segment<0, NT, T>(p, m, tile0, acc); break;
    case 1: few_segment<1, NT, T>(p, m, tile0, acc); break;
    default: few_segment<2, NT, T>(p, m, tile0, acc); break;
    }
#pragma unroll
    for (int j = 0; j < T; j++)
#pragma unroll
        for (int nt = 0; nt < NT; nt++)
#pragma unroll
            for (int k = 0; k < 4; k++)
                part[warp][(j * NT + nt) * 8 + 2 * t + k % 2][g + k / 2 * 8] = acc[j][nt][k];
}

#define FEW_PART(NT, T) (SEGMENTS * (T) * (NT) * 8 * (16 + 1))     /* floats of shared memory */

template <int NT, int T> __global__ void __launch_bounds__(256, NT * T == 1 ? 2 : 1) mat_few(const __grid_constant__ product p) {
    extern __shared__ float few_shared[];
    float(*part)[T * NT * 8][16 + 1] = reinterpret_cast<float(*)[T * NT * 8][16 + 1]>(few_shared);
    constexpr int HOLD = (T * NT + 1) / 2;      /* outputs of a thread */
    int block = blockIdx.x, i = matrix_of(p, block, T), tile0 = block * T;
    float sum[HOLD];

    let_next_start();
    few_sums<NT, T>(p, p.m[i], tile0, part);
    __syncthreads();
    if (p.then == THEN_GATE) {
#pragma unroll
        for (int k = 0; k < HOLD; k++) {
            int o = threadIdx.x + k * 256;
            sum[k] = o < T * NT * 128 ? in_order(part, o / 16, o % 16) : 0;
        }
        __syncthreads();
        few_sums<NT, T>(p, p.m[1], tile0, part);
        __syncthreads();
    }
#pragma unroll
    for (int k = 0; k < HOLD; k++) {
        int o = threadIdx.x + k * 256, row = o % 16, at = o / 16, token = at % (NT * 8), tile = tile0 + at / (NT * 8);
        if (o >= T * NT * 128 || tile >= p.m[i].tiles || token >= p.tokens)
            continue;
        float last = in_order(part, at, row);
        if (p.then == THEN_GATE) {
            float peak = put_gated(p, tile * 16 + row, token, sum[k], last);
            if (peak > 0)
                atomicMax(&p.gate.peaks[token], __float_as_uint(peak));
        } else if (p.then != THEN_TURN) {
            put(p, tile * 16 + row, token, last);
        } else if (row % 2 == 0) {
            put_turned(p, i, tile * 16 + row, token, last, in_order(part, at, row + 1));
        }
    }
}

template <int NT, int T> static void start(const stream_of &on, const product &p) {
    launch(on, mat_few<NT, T>, blocks_of(p, T), 256, FEW_PART(NT, T) * sizeof(float), p);
}

/* With many tokens a block takes more tiles, so that it reads the tokens' values less often; not so many that multiprocessors stand idle. */
void product_few(const stream_of &on, const product &p) {
    if (p.tokens <= 8)
        start<1, 1>(on, p);
    else if (p.tokens <= 16)
        start<2, 2>(on, p);
    else if (blocks_of(p, 4) < (unsigned)on.multiprocessors || FEW_PART(4, 4) * sizeof(float) > on.shared_max)
        start<4, 2>(on, p);
    else
        start<4, 4>(on, p);
}

cudaError_t product_few_ready(const stream_of &on) {
    return FEW_PART(4, 4) * sizeof(float) <= on.shared_max ? allow(mat_few<4, 4>, FEW_PART(4, 4) * sizeof(float)) : cudaSuccess;
}
