/* digest.cu - the best id and the sum of a row of logits, so that rows of greedy choice need not go to the host. */
#include "engine/cuda/kernels.cuh"

#define DIGEST_THREADS 1024

struct choice {
    float top;
    int best;
    __device__ __forceinline__ void meet(float other, int at) {
        if (other > top || (other == top && at < best))
            top = other, best = at;
    }
};

/* A block for each row. */
__global__ void __launch_bounds__(DIGEST_THREADS) digest_row(const float *logits, int vocab, cuda_digest *out) {
    __shared__ choice part[DIGEST_THREADS / 32];
    __shared__ float sums[DIGEST_THREADS / 32];
    const float *row = logits + (size_t)blockIdx.x * vocab;
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32;
    choice c = {-INFINITY, vocab};
    float sum = 0;

    let_next_start();
    await_before();
#pragma unroll 8
    for (int i = threadIdx.x; i < vocab; i += DIGEST_THREADS)
        c.meet(row[i], i);
    for (int i = 16; i > 0; i /= 2)
        c.meet(__shfl_xor_sync(~0u, c.top, i), __shfl_xor_sync(~0u, c.best, i));
    if (lane == 0)
        part[warp] = c;
    __syncthreads();
    c = part[lane];
    for (int i = 16; i > 0; i /= 2)
        c.meet(__shfl_xor_sync(~0u, c.top, i), __shfl_xor_sync(~0u, c.best, i));
#pragma unroll 8
    for (int i = threadIdx.x; i < vocab; i += DIGEST_THREADS)
        sum += expf(row[i] - c.top);            /* one that is not a number makes the sum so; so does +inf */
    for (int i = 16; i > 0; i /= 2)
        sum += __shfl_xor_sync(~0u, sum, i);
    if (lane == 0)
        sums[warp] = sum;
    __syncthreads();
    if (threadIdx.x > 0)
        return;
    sum = 0;
    for (int i = 0; i < DIGEST_THREADS / 32; i++)
        sum += sums[i];
    out[blockIdx.x] = {c.top + logf(sum), c.top, c.best < vocab ? c.best : 0};
}

void digest_rows(const stream_of &on, int n, const float *logits, int vocab, cuda_digest *out) {
    launch(on, digest_row, n, DIGEST_THREADS, 0, logits, vocab, out);
}
