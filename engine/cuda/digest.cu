/* digest.cu - the best id and the sum of a row of logits, and what a draw with a temperature takes of it: see engine/sample.c, whose operations are done here one by one,
 * so that weights are the same bits, and whose sums are whole numbers, so that their order doesn't matter. */
#include "engine/cuda/digest.cuh"

#define DIGEST_THREADS 512
#define DIGEST_WARPS (DIGEST_THREADS / 32)
#define WEIGHT_ONE 0x1p40f                      /* as there */

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
    /* 0: not worth an exponential, far below what counts. */
    __device__ __forceinline__ float p(float logit) const {
        float below = __fsub_rn(logit, top);
        return below > -28.0f * temperature ? exp_neg(__fdiv_rn(below, temperature)) : 0;
    }
    static __device__ __forceinline__ unsigned long long weight(float p) { return (unsigned long long)(p * WEIGHT_ONE); }
    static __device__ __forceinline__ bool counts(float p) { return p >= 1 / WEIGHT_ONE; }
    static __device__ __forceinline__ int kind(float p) { return (int)((0x3f800000u - __float_as_uint(p)) >> 20); }
};

/* The sum of what all threads have, for all. */
template <typename T> __device__ __forceinline__ T block_sum(T v) {
    __shared__ T part[DIGEST_WARPS];
    for (int i = 16; i > 0; i /= 2)
        v += __shfl_xor_sync(~0u, v, i);
    __syncthreads();
    if (threadIdx.x % 32 == 0)
        part[threadIdx.x / 32] = v;
    __syncthreads();
    v = 0;
    for (int i = 0; i < DIGEST_WARPS; i++)
        v += part[i];
    return v;
}

struct choice {
    float top;
    int best;
    __device__ __forceinline__ void meet(float other, int at) {
        if (other > top || (other == top && at < best))
            top = other, best = at;
    }
};

__device__ __forceinline__ choice block_best(choice c) {
    __shared__ choice part[DIGEST_WARPS];
    for (int i = 16; i > 0; i /= 2)
        c.meet(__shfl_xor_sync(~0u, c.top, i), __shfl_xor_sync(~0u, c.best, i));
    if (threadIdx.x % 32 == 0)
        part[threadIdx.x / 32] = c;
    __syncthreads();
    for (int i = 0; i < DIGEST_WARPS; i++)
        c.meet(part[i].top, part[i].best);
    return c;
}

/* Whether this block is the last of a row's to come here; what the others wrote before is seen then. */
__device__ __forceinline__ bool last_of_row(int *done) {
    __shared__ bool last;
    __threadfence();
    __syncthreads();
    if (threadIdx.x == 0)
        last = atomicAdd(done, 1) == DIGEST_PARTS - 1;
    __syncthreads();
    if (last && threadIdx.x == 0)
        *done = 0;
    __threadfence();
    return last;
}

/* A block's part of a row: neighbours, a warp's of them neighbours too. */
struct row_part {
    const float *row;
    int from, end;
    __device__ __forceinline__ row_part(const float *logits, int vocab) {
        int each = (vocab + DIGEST_PARTS - 1) / DIGEST_PARTS;
        row = logits + (size_t)blockIdx.y * vocab;
        from = blockIdx.x * each;
        end = min(from + each, vocab);
    }
};

/* The best id and the sum. */
__global__ void __launch_bounds__(DIGEST_THREADS) digest_best(const float *logits, int vocab, digesting *rows, cuda_digest *out, const __grid_constant__ meeting before) {
    let_next_start();
    await_before();
    meet(before);
    row_part r(logits, vocab);
    digesting &d = rows[blockIdx.y];
    choice c = {-INFINITY, vocab};
    float sum = 0;

#pragma unroll 4
    for (int i = r.from + threadIdx.x; i < r.end; i += DIGEST_THREADS)
        c.meet(r.row[i], i);
    c = block_best(c);
    float base = c.top == -INFINITY ? 0 : c.top;
#pragma unroll 4
    for (int i = r.from + threadIdx.x; i < r.end; i += DIGEST_THREADS)
        sum += expf(r.row[i] - base);          /* one that is not a number makes the sum so; so does +inf */
    sum = block_sum(sum);
    if (threadIdx.x == 0)
        d.part[blockIdx.x] = {c.top, sum, c.best};
    for (int i = blockIdx.x * DIGEST_THREADS + threadIdx.x; i < DIGEST_KINDS; i += DIGEST_PARTS * DIGEST_THREADS)
        d.kinds[i] = 0;
    if (!last_of_row(&d.done) || threadIdx.x > 0)
        return;
    c = {-INFINITY, vocab};
    for (int i = 0; i < DIGEST_PARTS; i++)
        c.meet(__ldcg(&d.part[i].top), __ldcg(&d.part[i].best));
    sum = 0;
    for (int i = 0; i < DIGEST_PARTS; i++) {
        float top = __ldcg(&d.part[i].top), of = __ldcg(&d.part[i].sum);
        sum += of == 0 ? 0 : of * expf(top - c.top);
    }
    d.n = d.all = 0;
    d.found = -1;
    out[blockIdx.y] = {c.top + logf(sum), c.top, c.best < vocab ? c.best : 0, 0, 0, -1, 0, 0};
}

/* With a temperature: the sum of weights, and how many tokens have a weight of which kind; or in which part the drawn token is. */
__global__ void __launch_bounds__(DIGEST_THREADS) digest_weigh(const float *logits, int vocab, const cuda_wish *wishes, digesting *rows, cuda_digest *out) {
    __shared__ int kinds[DIGEST_KINDS];
    let_next_start();
    await_before();
    row_part r(logits, vocab);
    digesting &d = rows[blockIdx.y];
    cuda_wish wish = wishes[blockIdx.y];
    cuda_digest &o = out[blockIdx.y];
    weighing w = {o.top, wish.temperature};
    unsigned long long mass = 0;
    int all = 0, lane = threadIdx.x % 32;

    if (!(wish.temperature > 0) || !isfinite(o.total))
        return;
    for (int i = threadIdx.x; i < DIGEST_KINDS; i += DIGEST_THREADS)
        kinds[i] = 0;
    __syncthreads();
#pragma unroll 4
    for (int i = r.from + threadIdx.x; i < r.end; i += DIGEST_THREADS) {
        float p = w.p(r.row[i]);
        if (w.counts(p)) {
            mass += w.weight(p);
            all++;
            if (!wish.whole)
                atomicAdd(&kinds[w.kind(p)], 1);
        }
    }
    mass = block_sum(mass);
    all = block_sum(all);
    if (threadIdx.x == 0) {
        d.mass[blockIdx.x] = mass;
        atomicAdd(&d.all, all);
    }
    for (int i = threadIdx.x; i < DIGEST_KINDS; i += DIGEST_THREADS)
        if (kinds[i] > 0)
            atomicAdd(&d.kinds[i], kinds[i]);
    if (!last_of_row(&d.done) || threadIdx.x >= 32)
        return;
    mass = 0;
    for (int i = 0; i < DIGEST_PARTS; i++)
        mass += __ldcg(&d.mass[i]);
    if (wish.whole) {
        unsigned long long at = __umul64hi(wish.random, mass), before = 0;
        int i = 0;
        for (; i < DIGEST_PARTS - 1 && at >= before + __ldcg(&d.mass[i]); i++)
            before += __ldcg(&d.mass[i]);
        if (lane == 0)
            d.found = i, d.rest = at - before;
    } else {
        int before = 0, limit = 0;
        for (int from = 0; from < DIGEST_KINDS; from += 32) {
            int sum = __ldcg(&d.kinds[from + lane]);
            for (int i = 1; i < 32; i *= 2) {
                int other = __shfl_up_sync(~0u, sum, i);
                sum += lane >= i ? other : 0;
            }
            limit += __popc(__ballot_sync(~0u, before + sum <= CUDA_CHOICES));
            before += __shfl_sync(~0u, sum, 31);
        }
        if (lane == 0)
            d.limit = limit;
    }
    if (lane == 0)
        o.mass = mass, o.all = __ldcg(&d.all);
}

/* The token at which the sum of weights, in order of ids, passes `rest`. */
__device__ __forceinline__ void draw_part(const row_part &r, const weighing &w, unsigned long long rest, cuda_digest &out) {
    __shared__ unsigned long long masses[DIGEST_WARPS];
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, each = (r.end - r.from + DIGEST_THREADS - 1) / DIGEST_THREADS * 32;
    int from = r.from + warp * each, end = min(from + each, r.end);
    unsigned long long mine = 0, before = 0;

    for (int i = from + lane; i < end; i += 32) {
        float p = w.p(r.row[i]);
        mine += w.counts(p) ? w.weight(p) : 0;
    }
    for (int i = 16; i > 0; i /= 2)
        mine += __shfl_xor_sync(~0u, mine, i);
    if (lane == 0)
        masses[warp] = mine;
    __syncthreads();
    for (int i = 0; i < warp; i++)
        before += masses[i];
    if (rest < before || rest >= before + mine)
        return;
    for (int i = from; i < end; i += 32) {
        float logit = i + lane < end ? r.row[i + lane] : -INFINITY, p = w.p(logit);
        unsigned long long sum = w.counts(p) ? w.weight(p) : 0;
        for (int k = 1; k < 32; k *= 2) {
            unsigned long long other = __shfl_up_sync(~0u, sum, k);
            sum += lane >= k ? other : 0;
        }
        unsigned found = __ballot_sync(~0u, rest < before + sum);
        if (found != 0) {
            if (lane == __ffs(found) - 1)
                out.drawn = i + lane, out.drawn_logit = logit;
            return;
        }
        before += __shfl_sync(~0u, sum, 31);
    }
}

/* The tokens whose weight is of the best kinds, as many kinds as have no more than CUDA_CHOICES tokens; or the drawn one. */
__global__ void __launch_bounds__(DIGEST_THREADS) digest_collect(const float *logits, int vocab, const cuda_wish *wishes, digesting *rows, cuda_digest *out, cuda_choice *best) {
    let_next_start();
    await_before();
    row_part r(logits, vocab);
    digesting &d = rows[blockIdx.y];
    cuda_wish wish = wishes[blockIdx.y];
    cuda_digest &o = out[blockIdx.y];
    weighing w = {o.top, wish.temperature};

    if (!(wish.temperature > 0) || !isfinite(o.total))
        return;
    if (wish.whole) {
        if (d.found == (int)blockIdx.x)
            draw_part(r, w, d.rest, o);
        return;
    }
    int limit = d.limit;
#pragma unroll 4
    for (int i = r.from + threadIdx.x; i < r.end; i += DIGEST_THREADS) {
        float logit = r.row[i], p = w.p(logit);
        if (w.counts(p) && w.kind(p) < limit)
            best[(size_t)blockIdx.y * CUDA_CHOICES + atomicAdd(&d.n, 1)] = {logit, i};
    }
    if (last_of_row(&d.done) && threadIdx.x == 0)
        o.n = __ldcg(&d.n);
}

void digest_rows(const stream_of &on, int n, const float *logits, int vocab, const cuda_wish *wishes, digesting *rows, cuda_digest *out, cuda_choice *best,
                 const meeting &before) {
    dim3 grid(DIGEST_PARTS, n);
    launch(on, digest_best, grid, DIGEST_THREADS, 0, logits, vocab, rows, out, before);
    launch(on, digest_weigh, grid, DIGEST_THREADS, 0, logits, vocab, wishes, rows, out);
    launch(on, digest_collect, grid, DIGEST_THREADS, 0, logits, vocab, wishes, rows, out, best);
}

cudaError_t digest_ready() {
    const void *all[] = {(const void *)digest_best, (const void *)digest_weigh, (const void *)digest_collect};
    cudaFuncAttributes a;
    cudaError_t rc = cudaSuccess;
    for (const void *kernel : all)
        rc = rc == cudaSuccess ? cudaFuncGetAttributes(&a, kernel) : rc;
    return rc;
}
