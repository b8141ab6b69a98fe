/* digest.cu - the best id and the sum of a row of logits, and what a draw with a temperature takes of it: see engine/sample.c, whose operations are done here one by one,
 * so that weights are the same bits, and whose sums are whole numbers, so that their order doesn't matter. */
#include "engine/cuda/digest.cuh"

#define DIGEST_THREADS 1024

struct choice {
    float top;
    int best;
    __device__ __forceinline__ void meet(float other, int at) {
        if (other > top || (other == top && at < best))
            top = other, best = at;
    }
};

#define DIGEST_WARPS (DIGEST_THREADS / 32)
#define WEIGHT_ONE 0x1p40f                      /* as there */
#define KINDS 352                               /* of weights, 8 to a power of two; 2^-40 is of kind 320 */

/* exp_neg() of sample.c: nothing may be joined to one rounding. */
__device__ __forceinline__ float exp_neg(float x) {
    constexpr float by[] = {8.37312452e-3f, 4.16695364e-2f, 0.166666657f, 0.5f, 1.0f, 1.0f};
    float t = x < -87.0f ? -87.0f : x;
    float k = __fsub_rn(__fadd_rn(__fmul_rn(t, 1.44269504f), 12582912.0f), 12582912.0f);
    float r = __fsub_rn(__fsub_rn(t, __fmul_rn(k, 0.693359375f)), __fmul_rn(k, -2.12194440e-4f)), y = 1.38144e-3f;
#pragma unroll
    for (int i = 0; i < 6; i++)
        y = __fadd_rn(by[i], __fmul_rn(r, y));
    return x < -87.0f ? 0.0f : __fmul_rn(y, __uint_as_float((uint32_t)((int)k + 127) << 23));
}

struct weighing {
    float top, temperature;
    __device__ __forceinline__ float p(float logit) const { return exp_neg(__fdiv_rn(__fsub_rn(logit, top), temperature)); }
    static __device__ __forceinline__ unsigned long long weight(float p) { return (unsigned long long)(p * WEIGHT_ONE); }
    static __device__ __forceinline__ bool counts(float p) { return p >= 1 / WEIGHT_ONE; }
    static __device__ __forceinline__ int kind(float p) { return (int)((0x3f800000u - __float_as_uint(p)) >> 20); }
};

struct tally {                                /* of a block */
    unsigned long long mass[DIGEST_WARPS];
    int kinds[KINDS], all[DIGEST_WARPS], limit, n;
};

/* The sum of what all threads have, for all. */
template <typename T> __device__ __forceinline__ T block_sum(T v, T *part) {
    for (int i = 16; i > 0; i /= 2)
        v += __shfl_xor_sync(~0u, v, i);
    if (threadIdx.x % 32 == 0)
        part[threadIdx.x / 32] = v;
    __syncthreads();
    v = part[threadIdx.x % 32];
    for (int i = 16; i > 0; i /= 2)
        v += __shfl_xor_sync(~0u, v, i);
    __syncthreads();
    return v;
}

/* Tokens whose weight is of the best kinds, as many kinds as have no more than CUDA_CHOICES tokens. */
__device__ __forceinline__ void find_best(const float *row, int vocab, const weighing &w, tally &sh, cuda_digest &out, cuda_choice *best) {
    unsigned long long mass = 0;
    int all = 0, lane = threadIdx.x % 32;

    for (int i = threadIdx.x; i < KINDS; i += DIGEST_THREADS)
        sh.kinds[i] = 0;
    __syncthreads();
#pragma unroll 4
    for (int i = threadIdx.x; i < vocab; i += DIGEST_THREADS) {
        float p = w.p(row[i]);
        if (w.counts(p)) {
            mass += w.weight(p);
            all++;
            atomicAdd(&sh.kinds[w.kind(p)], 1);
        }
    }
    mass = block_sum(mass, sh.mass);
    all = block_sum(all, sh.all);
    if (threadIdx.x < 32) {
        int before = 0, limit = 0;
        for (int from = 0; from < KINDS; from += 32) {
            int sum = sh.kinds[from + lane];
            for (int i = 1; i < 32; i *= 2) {
                int other = __shfl_up_sync(~0u, sum, i);
                sum += lane >= i ? other : 0;
            }
            limit += __popc(__ballot_sync(~0u, before + sum <= CUDA_CHOICES));
            before += __shfl_sync(~0u, sum, 31);
        }
        if (lane == 0)
            sh.limit = limit, sh.n = 0;
    }
    __syncthreads();
    int limit = sh.limit;
#pragma unroll 4
    for (int i = threadIdx.x; i < vocab; i += DIGEST_THREADS) {
        float logit = row[i], p = w.p(logit);
        if (w.counts(p) && w.kind(p) < limit)
            best[atomicAdd(&sh.n, 1)] = {logit, i};
    }
    __syncthreads();
    if (threadIdx.x == 0)
        out.n = sh.n, out.all = all, out.mass = mass;
}

/* The token at which the sum of weights, in order of ids, passes random / 2^64 of the whole. A warp has neighbouring tokens. */
__device__ __forceinline__ void draw_whole(const float *row, int vocab, const weighing &w, uint64_t random, tally &sh, cuda_digest &out) {
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, each = (vocab + DIGEST_THREADS - 1) / DIGEST_THREADS * 32, from = warp * each, end = min(from + each, vocab);
    unsigned long long mine = 0, before = 0, all = 0;

#pragma unroll 4
    for (int i = from + lane; i < end; i += 32) {
        float p = w.p(row[i]);
        mine += w.counts(p) ? w.weight(p) : 0;
    }
    for (int i = 16; i > 0; i /= 2)
        mine += __shfl_xor_sync(~0u, mine, i);
    if (lane == 0)
        sh.mass[warp] = mine;
    __syncthreads();
    for (int i = 0; i < DIGEST_WARPS; i++) {
        before += i < warp ? sh.mass[i] : 0;
        all += sh.mass[i];
    }
    unsigned long long at = __umul64hi(random, all);
    if (threadIdx.x == 0)
        out.mass = all;
    if (at < before || at >= before + mine)
        return;
    for (int i = from; i < end; i += 32) {
        float logit = i + lane < end ? row[i + lane] : -INFINITY, p = w.p(logit);
        unsigned long long sum = w.counts(p) ? w.weight(p) : 0;
        for (int k = 1; k < 32; k *= 2) {
            unsigned long long other = __shfl_up_sync(~0u, sum, k);
            sum += lane >= k ? other : 0;
        }
        unsigned found = __ballot_sync(~0u, at < before + sum);
        if (found != 0) {
            if (lane == __ffs(found) - 1)
                out.drawn = i + lane, out.drawn_logit = logit;
            return;
        }
        before += __shfl_sync(~0u, sum, 31);
    }
}

/* A block for each row. */
__global__ void __launch_bounds__(DIGEST_THREADS) digest_row(const float *logits, int vocab, const cuda_wish *wishes, cuda_digest *out, cuda_choice *best) {
    __shared__ choice part[DIGEST_THREADS / 32];
    __shared__ float sums[DIGEST_THREADS / 32];
    __shared__ tally sh;
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
    sum = 0;
    for (int i = 0; i < DIGEST_THREADS / 32; i++)
        sum += sums[i];
    if (threadIdx.x == 0)
        out[blockIdx.x] = {c.top + logf(sum), c.top, c.best < vocab ? c.best : 0, 0, 0, -1, 0, 0};
    cuda_wish wish = wishes[blockIdx.x];
    if (!(wish.temperature > 0) || !isfinite(sum))
        return;
    __syncthreads();                            /* what thread 0 wrote, others add to */
    if (wish.whole)
        draw_whole(row, vocab, {c.top, wish.temperature}, wish.random, sh, out[blockIdx.x]);
    else
        find_best(row, vocab, {c.top, wish.temperature}, sh, out[blockIdx.x], best + (size_t)blockIdx.x * CUDA_CHOICES);
}

void digest_rows(const stream_of &on, int n, const float *logits, int vocab, const cuda_wish *wishes, cuda_digest *out, cuda_choice *best) {
    launch(on, digest_row, n, DIGEST_THREADS, 0, logits, vocab, wishes, out, best);
}
