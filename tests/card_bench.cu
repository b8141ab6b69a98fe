/* card_bench.cu - the card's kernels by themselves, without a model: card-bench check | time [one | few | prompts [f16]].
 *
 * check: every product kernel gives the same bits, for every format, shape and ending; so does attention for rows of a run and rows alone, and it is what plain C makes of
 *        the pages; pages of Q8_0 hold what plain C puts there.
 * time:  (one: a token with each format; few: decode of Q4_K_M alone; prompts: 2,048 tokens and fewer of Q4_K_M and F16; f16: of F16 alone) what a plain read of memory makes; layers of the 8B shape with random weights, recorded and replayed: the whole, each kernel alone, and the whole without each kernel; with bytes and operations
 *        over that time.  What a kernel costs in a pass is the difference; alone it may overlap with nothing. */
#include "engine/cuda/digest.cuh"
#include "engine/cuda/kernels.cuh"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define LAYERS 8                                /* weights of so many layers, so that none is found in the cache again */
#define EMBD 4096
#define FF 14336
#define HEADS 32
#define HEADS_KV 8
#define DIM 128
#define ROWS_MAX 2048
#define DEPTH_MAX 32768

static void must(cudaError_t rc, const char *what) {
    if (rc == cudaSuccess)
        return;
    fprintf(stderr, "%s: %s\n", what, cudaGetErrorString(rc));
    exit(1);
}

template <typename T> static T *room(size_t n) {
    void *p;
    must(cudaMalloc(&p, n * sizeof(T)), "memory");
    must(cudaMemset(p, 0, n * sizeof(T)), "memory");
    return (T *)p;
}

__host__ __device__ __forceinline__ uint32_t mix(uint32_t x) {
    x = (x ^ x >> 16) * 0x7feb352du;
    x = (x ^ x >> 15) * 0x846ca68bu;
    return x ^ x >> 16;
}

__device__ __forceinline__ float unit(uint32_t seed, size_t i) { return (mix(seed * 0x9e3779b9u + (uint32_t)i) & 0xffff) / 32768.0f - 1; }

__global__ void fill_bytes(uint32_t *p, size_t n, uint32_t seed) {
    for (size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x; i < n; i += (size_t)gridDim.x * blockDim.x)
        p[i] = mix(seed + (uint32_t)i * 2654435761u);
}

__global__ void fill_halves(__half *p, size_t n, float by, uint32_t seed) {
    for (size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x; i < n; i += (size_t)gridDim.x * blockDim.x)
        p[i] = __float2half(by * unit(seed, i));
}

__global__ void fill_floats(float *p, size_t n, float by, uint32_t seed) {
    for (size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x; i < n; i += (size_t)gridDim.x * blockDim.x)
        p[i] = by * unit(seed, i);
}

__global__ void fill_scales(float *p, size_t n) {
    for (size_t i = threadIdx.x; i < n; i += blockDim.x)
        p[i] = i % 3 == 0 ? 0.5f : i % 3 == 1 ? 1.0f : 4.0f;
}

__global__ void fill_rows(rows_of_halves to, int tokens, int cols, uint32_t seed) {
    for (int col = threadIdx.x * 2; col < cols; col += blockDim.x * 2) {
        size_t i = (size_t)blockIdx.x * cols + col;
        *to.pair(blockIdx.x, col) = __floats2half2_rn(unit(seed, i), unit(seed, i + 1));
    }
}

__global__ void count_other(const uint32_t *a, const uint32_t *b, size_t n, unsigned long long *out) {
    unsigned long long other = 0;
    for (size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x; i < n; i += (size_t)gridDim.x * blockDim.x)
        other += a[i] != b[i];
    if (other > 0)
        atomicAdd(out, other);
}

/* As tile_words() and tile_pairs() on the card, bytes. */
static size_t words_of(int format) { return format == 1 ? 512 : format == 2 ? 1024 : format == 3 ? 768 : 2048; }
static size_t pairs_of(int format, int step) { return format == 0 ? 0 : step == 16 && format != 3 ? 256 : 128; }
static size_t bytes_of(const mat &m) { return (size_t)m.tiles * m.chunks * (words_of(m.format) + pairs_of(m.format, m.step)); }

static mat make(int format, int step, int rows, int cols, uint32_t seed) {
    mat m = {NULL, NULL, format, step, rows, (rows + 15) / 16, (cols + 63) / 64, 0.25f};
    size_t words = (size_t)m.tiles * m.chunks * words_of(format) / 4, pairs = (size_t)m.tiles * m.chunks * pairs_of(format, step) / 2;
    uint32_t *q = room<uint32_t>(words);
    if (format == 0)
        fill_halves<<<1024, 256>>>((__half *)q, words * 2, 2, seed);
    else
        fill_bytes<<<1024, 256>>>(q, words, seed);
    m.q = (const uint4 *)q;
    if (pairs > 0) {
        __half *s = room<__half>(pairs);
        fill_halves<<<1024, 256>>>(s, pairs, format == 1 ? 0.1f : 0.01f, seed + 1);
        m.s = (const uint2 *)s;
    }
    return m;
}

static void drop(const mat &m) {
    cudaFree((void *)m.q);
    cudaFree((void *)m.s);
}

template <typename T> static T *fetched(const T *from, size_t n) {
    T *to = (T *)malloc(n * sizeof *to);
    must(cudaMemcpy(to, from, n * sizeof *to, cudaMemcpyDeviceToHost), "fetching");
    return to;
}

static stream_of on;

/* ---- the same bits --------------------------------------------------------------------------- */

#define CHECK_TOKENS 600
#define ROOM_HALVES ((size_t)128 << 20)

struct world {                                  /* what a product writes */
    float *to, *ff;
    uint32_t *peaks;
    __half *q, *kv;
    size_t to_n, ff_n, q_n, kv_n;
};

static world make_world(int rows) {
    world w;
    w.to_n = w.ff_n = (size_t)CHECK_TOKENS * rows, w.q_n = 2 * (size_t)CHECK_TOKENS * 1024, w.kv_n = (size_t)10 * 4 * 2 * PAGE * 64;
    w.to = room<float>(w.to_n), w.ff = room<float>(w.ff_n), w.peaks = room<uint32_t>(CHECK_TOKENS), w.q = room<__half>(w.q_n), w.kv = room<__half>(w.kv_n);
    return w;
}

static void drop(const world &w) { cudaFree(w.to), cudaFree(w.ff), cudaFree(w.peaks), cudaFree(w.q), cudaFree(w.kv); }

/* Values before: what ADD adds to, and nothing that a product could have written. */
static void clear(const world &w) {
    fill_floats<<<256, 256, 0, on.stream>>>(w.to, w.to_n, 1, 77);
    cudaMemsetAsync(w.ff, 0x7b, w.ff_n * 4, on.stream);
    cudaMemsetAsync(w.peaks, 0, CHECK_TOKENS * 4, on.stream);
    cudaMemsetAsync(w.q, 0x7b, w.q_n * 2, on.stream);
    cudaMemsetAsync(w.kv, 0x7b, w.kv_n * 2, on.stream);
}

static unsigned long long other_words(const void *a, const void *b, size_t bytes) {
    static unsigned long long *n = room<unsigned long long>(1);
    unsigned long long out = 0;
    cudaMemsetAsync(n, 0, sizeof *n, on.stream);
    count_other<<<512, 256, 0, on.stream>>>((const uint32_t *)a, (const uint32_t *)b, bytes / 4, n);
    must(cudaMemcpyAsync(&out, n, sizeof out, cudaMemcpyDeviceToHost, on.stream), "comparing");
    must(cudaStreamSynchronize(on.stream), "comparing");
    return out;
}

static int failures, compared;

static void same(const char *what, const char *kernel, int tokens, const world &want, const world &got, int rows, bool turned) {
    unsigned long long n;
    if (turned)                                 /* keys of tokens that were not computed are as they were in `got` alone */
        n = other_words(want.q, got.q, (size_t)tokens * 1024 * 2) + other_words(want.q + want.q_n / 2, got.q + got.q_n / 2, (size_t)tokens * 1024 * 2) +
            (tokens == CHECK_TOKENS ? other_words(want.kv, got.kv, want.kv_n * 2) : 0);
    else
        n = other_words(want.to, got.to, (size_t)tokens * rows * 4) + other_words(want.ff, got.ff, (size_t)tokens * rows * 4) + other_words(want.peaks, got.peaks, (size_t)tokens * 4);
    compared++;
    if (n == 0)
        return;
    failures++;
    printf("FAILED %s: %s of %d tokens has %llu other words\n", what, kernel, tokens, n);
}

static void check_one(const char *what, int then, const mat *m, int n, int rows, int cols) {
    static const int few[] = {1, 2, 3, 7, 8, 9, 16, 17, 32};
    int wide = (cols + 63) / 64 * 64;
    world want = make_world(rows), got = make_world(rows);
    __half *plain = room<__half>((size_t)768 * wide), *tall = room<__half>((size_t)768 * wide), *opened = room<__half>(ROOM_HALVES);
    float *scale = room<float>(768), *ones = room<float>(2), *turns = room<float>((size_t)CHECK_TOKENS * 64);
    int *pos = room<int>(CHECK_TOKENS), *table = room<int>(CHECK_TOKENS), *pages = room<int>(16), at[CHECK_TOKENS];
    static const int order[10] = {3, 1, 4, 0, 5, 9, 2, 6, 8, 7};
    product p;

    for (int i = 0; i < CHECK_TOKENS; i++)
        at[i] = i;
    must(cudaMemcpy(pos, at, sizeof at, cudaMemcpyHostToDevice), "positions");
    must(cudaMemcpy(pages, order, sizeof order, cudaMemcpyHostToDevice), "pages");
    float *row = room<float>(cols), *weights = room<float>(cols);
    fill_floats<<<64, 256, 0, on.stream>>>(row, cols, 3, 41);
    fill_floats<<<64, 256, 0, on.stream>>>(weights, cols, 5, 42);
    fill_floats<<<64, 256, 0, on.stream>>>(turns, (size_t)CHECK_TOKENS * 64, 1, 5);
    fill_scales<<<1, 256, 0, on.stream>>>(scale, 768);
    static const float one[2] = {1, 2.9f};      /* and a peak of floats below 3 */
    must(cudaMemcpy(ones, one, sizeof one, cudaMemcpyHostToDevice), "one");
    uint32_t *ones_bits = (uint32_t *)ones;
    memset(&p, 0, sizeof p);
    for (int i = 0; i < n; i++)
        p.m[i] = m[i];
    p.n = n, p.then = then, p.x_scale = scale, p.stride = rows;
    auto run = [&](const world &w, int tokens, int pad, int kernel) {
        p.tokens = tokens, p.to = w.to;
        p.gate = {w.ff, w.peaks, rows};
        p.turn = {turns, w.q, w.kv, NULL, 0, 0, pos, table, pages, (size_t)4 * 2 * PAGE * 64, w.q_n / 2, 16, 16, 64, 64, 0.125f};
        p.x = {pad > 0 ? tall : plain, wide, pad > 0 ? (tokens + pad - 1) / pad * pad : 0};
        clear(w);
        fill_rows<<<tokens, 256, 0, on.stream>>>(p.x, tokens, cols, 9);
        kernel == 0 ? product_few(on, p) : kernel == 1 ? product_many(on, p) : kernel == 2 ? product_wide(on, p) :
            product_opened(on, p, opened_room{opened, kernel == 4 ? (size_t)3 * wide * 128 : ROOM_HALVES, kernel == 5});
        must(cudaStreamSynchronize(on.stream), what);
        must(cudaGetLastError(), what);
    };
    run(want, CHECK_TOKENS, 0, 1);
    for (size_t i = 0; i < sizeof few / sizeof *few; i++) {
        run(got, few[i], 0, 0);
        same(what, "few", few[i], want, got, rows, then == THEN_TURN);
    }
    /* one token's norm before the product, and in it */
    p.tokens = 1, p.x = {plain, wide, 0};
    for (int in = 0; in < 2; in++) {
        const world &w = in ? got : want;
        p.to = w.to, p.gate.ff = w.ff, p.gate.peaks = w.peaks, p.turn.q = w.q, p.turn.kv = w.kv;
        clear(w);
        cudaMemsetAsync(plain, 0, wide * sizeof *plain, on.stream);
        if (in)
            p.norm_x = row, p.norm_w = weights, p.norm_eps = 1e-5f, p.cols = cols, p.made_scale = scale, p.peak = w.peaks + 1;
        else
            rows_norm(on, 1, row, weights, 1e-5f, cols, NULL, p.x, scale + 1, NULL);
        must(cudaMemsetAsync(w.peaks + 1, in ? 0x7b : 0, 4, on.stream), "peaks");
        p.x_scale = in ? ones : scale + 1;
        product_few(on, p);
        must(cudaStreamSynchronize(on.stream), what);
        must(cudaGetLastError(), what);
    }
    same(what, "few with its norm", 1, want, got, rows, then == THEN_TURN);
    p.norm_x = NULL;
    for (int in = 0; in < 2; in++) {            /* and the gate's floats */
        const world &w = in ? got : want;
        uint32_t *peak = ones_bits + 1;
        p.to = w.to, p.gate.ff = w.ff, p.gate.peaks = w.peaks, p.turn.q = w.q, p.turn.kv = w.kv;
        clear(w);
        cudaMemsetAsync(plain, 0, wide * sizeof *plain, on.stream);
        if (in)
            p.gate_x = row, p.cols = cols, p.made_scale = scale, p.peak = peak;
        else
            rows_gate(on, 1, gating{row, peak, cols}, cols, p.x, scale + 1);
        p.x_scale = in ? ones : scale + 1;
        product_few(on, p);
        must(cudaStreamSynchronize(on.stream), what);
        must(cudaGetLastError(), what);
    }
    same(what, "few with its gate", 1, want, got, rows, then == THEN_TURN);
    p.gate_x = NULL, p.x_scale = scale;
    run(want, CHECK_TOKENS, 0, 1);
    if (on.major == 9 && CORRAL_CUDA_WIDE) {
        run(got, CHECK_TOKENS, WIDE_TOKENS, 2);
        same(what, "wide", CHECK_TOKENS, want, got, rows, then == THEN_TURN);
        run(got, CHECK_TOKENS, OPEN_TOKENS, 3);
        same(what, "opened", CHECK_TOKENS, want, got, rows, then == THEN_TURN);
        run(got, CHECK_TOKENS, OPEN_TOKENS, 5);
        same(what, "opened before", CHECK_TOKENS, want, got, rows, then == THEN_TURN);
        run(got, CHECK_TOKENS, OPEN_TOKENS, 4);
        same(what, "opened by and by", CHECK_TOKENS, want, got, rows, then == THEN_TURN);
    }
    drop(want), drop(got);
    cudaFree(plain), cudaFree(tall), cudaFree(opened), cudaFree(scale), cudaFree(turns), cudaFree(pos), cudaFree(table), cudaFree(pages), cudaFree(row), cudaFree(weights), cudaFree(ones);
}

/* A matrix of 6 bits and one of halves with its values, found as pack.h says, give the same sums. */
static void check_six(int rows, int cols) {
    mat six = make(3, 16, rows, cols, 11), plain = make(0, 32, rows, cols, 13);
    size_t tiles = (size_t)six.tiles * six.chunks;
    uint8_t *q = fetched((const uint8_t *)six.q, tiles * 768);
    __half *s = fetched((const __half *)six.s, tiles * 64), *h = (__half *)malloc(tiles * 2048), *x = room<__half>(six.chunks * 64);
    for (size_t at = 0; at < tiles; at++)
        for (int lane = 0; lane < 32; lane++)
            for (int r = 0; r < 2; r++)
                for (int i = 0; i < 16; i++) {
                    static const int place[8] = {0, 4, 1, 5, 2, 6, 3, 7};
                    uint32_t low, high;
                    memcpy(&low, q + at * 768 + lane * 16 + r * 8 + i / 8 * 4, 4);
                    memcpy(&high, q + at * 768 + 512 + lane * 8 + r * 4, 4);
                    int v = (int)((low >> 4 * place[i % 8] & 15) | (high >> (4 + 4 * (i / 2 % 2) + 16 * (i % 2) + 8 * (i / 8) + 2 * (i / 4 % 2)) % 32 & 3) << 4) - 32;
                    h[at * 1024 + r * 512 + i / 8 * 256 + lane * 8 + i % 8] = __float2half_rn((float)v * __half2float(s[at * 64 + lane * 2 + r]));
                }
    must(cudaMemcpy((void *)plain.q, h, tiles * 2048, cudaMemcpyHostToDevice), "halves");
    float *to = room<float>(2 * rows), *one = room<float>(1);
    fill_scales<<<1, 1, 0, on.stream>>>(one, 1);
    for (int k = 0; k < 2; k++) {
        product p;
        memset(&p, 0, sizeof p);
        p.m[0] = k ? plain : six, p.n = 1, p.then = THEN_STORE, p.tokens = 1, p.x = {x, six.chunks * 64, 0}, p.x_scale = one, p.to = to + k * rows, p.stride = rows;
        fill_rows<<<1, 256, 0, on.stream>>>(p.x, 1, cols, 9);
        product_few(on, p);
    }
    compared++;
    if (other_words(to, to + rows, rows * 4) > 0) {
        failures++;
        printf("FAILED 6 bits: %d rows of %d are others than those of their values as halves\n", rows, cols);
    }
    drop(six), drop(plain);
    cudaFree(to), cudaFree(one), cudaFree(x);
    free(q), free(s), free(h);
}

static void failed(const char *what, const char *name, int dim, int group, int depth, bool q8, double n) {
    failures++;
    printf("FAILED %s: heads of %d, %d a group, behind %d%s: %s %g\n", what, dim, group, depth, q8 ? ", Q8_0" : "", name, n);
}

struct context {                                /* a session of `tokens` tokens whose last rows are computed */
    int dim, group, rows, depth, tokens, pages, heads;
    bool q8;
    size_t head_bytes, page_bytes;
    float *fresh, *fresh_host;                  /* [2][tokens][heads_kv * dim] what its keys and values were */
    char *host;                                 /* the pages again */
    int *order;                                 /* which of them is which */
};

#define CONTEXT_KV 2

/* A value of the page as the kernels read it, from the description in attention.cuh; where is 0 for keys. */
static float kept(const context &c, int hk, int token, int dim, int where) {
    const char *page = c.host + c.order[token / PAGE] * c.page_bytes + hk * c.head_bytes;
    int s = token % PAGE, lane = s % 8 / 2, place = s / 32 * 32 + lane * 8 + s % 32 / 8 * 2 + s % 2;
    __half h;
    if (!c.q8) {
        memcpy(&h, page + (where ? PAGE * c.dim + dim * PAGE + place : s * c.dim + dim) * 2, 2);
        return __half2float(h);
    }
    int byte = where ? PAGE * c.dim + dim * PAGE + lane * 16 + s / 32 * 8 + s % 32 / 8 * 2 + s % 2
                     : s * c.dim + (c.dim == 32 ? dim : dim / 64 * 64 + dim % 32 / 8 * 16 + dim / 32 % 2 * 8 + dim % 8);
    const char *scales = page + 2 * PAGE * c.dim + (where ? PAGE * (c.dim / 32) * 2 : 0);
    memcpy(&h, scales + (where ? dim / 32 * PAGE + place : s * (c.dim / 32) + dim / 32) * 2, 2);
    return __half2float(__float2half_rn(((int)(uint8_t)page[byte] - 128) * __half2float(h)));
}

/* What Q8_0 makes of a value among its 32. */
static float rounded(const float *of, int i) {
    float most = 0;
    for (int k = 0; k < 32; k++)
        most = fmaxf(most, fabsf(of[k]));
    float scale = __half2float(__float2half_rn(most / 127));
    return __half2float(__float2half_rn(rintf(of[i] * (1 / scale)) * scale));
}

/* Keys and values in their pages are those that were put there. */
static void check_kept(const context &c) {
    int wrong = 0, width = CONTEXT_KV * c.dim;
    compared++;
    for (int which = 0; which < 2; which++)
        for (int token = 0; token < c.tokens; token++)
            for (int i = 0; i < width; i++) {
                const float *row = c.fresh_host + ((size_t)which * c.tokens + token) * width;
                wrong += kept(c, i / c.dim, token, i % c.dim, which) != rounded(row + i / 32 * 32, i % 32);
            }
    if (wrong > 0)
        failed("pages", "other values", c.dim, c.group, c.depth, c.q8, wrong);
}

/* The last row's attention, in double. */
static void check_sums(const context &c, const __half *q, size_t rest, const __half *out) {
    double worst = 0, *score = (double *)malloc(c.tokens * sizeof *score);
    compared++;
    for (int h = 0; h < c.heads; h += c.heads > 4 ? c.heads - 1 : 1) {
        size_t at = ((size_t)(c.rows - 1) * c.heads + h) * c.dim;
        double top = -INFINITY, total = 0;
        for (int t = 0; t < c.tokens; t++) {
            score[t] = 0;
            for (int d = 0; d < c.dim; d++)
                score[t] += ((double)__half2float(q[at + d]) + (double)__half2float(q[rest + at + d])) * kept(c, h / c.group, t, d, 0);
            top = fmax(top, score[t]);
        }
        for (int t = 0; t < c.tokens; t++)
            total += score[t] = exp2(score[t] - top);
        for (int d = 0; d < c.dim; d++) {
            double sum = 0;
            for (int t = 0; t < c.tokens; t++)
                sum += score[t] / total * kept(c, h / c.group, t, d, 1);
            worst = fmax(worst, fabs(sum - __half2float(out[at + d])));
        }
    }
    free(score);
    if (!(worst < 0.0006))                      /* half the last place of a half below 1, and a little */
        failed("attention", "off by", c.dim, c.group, c.depth, c.q8, worst);
}

/* Rows of one session as a run and each alone, and against what they should be. */
static void check_attention(int dim, int group, int depth, bool q8) {
    int heads = CONTEXT_KV * group, rows = RUN_ROWS / group, tokens = depth + rows, pages = (tokens - 1) / PAGE + 1, width = CONTEXT_KV * dim;
    size_t page_halves = CONTEXT_KV * head_halves(dim, q8), q_n = (size_t)rows * heads * dim;
    __half *q = room<__half>(2 * q_n), *kv = room<__half>(pages * page_halves), *run = room<__half>(q_n), *alone = room<__half>(q_n);
    int *pos = room<int>(tokens), *table = room<int>(tokens), *ids = room<int>(pages), *order = (int *)malloc(pages * sizeof *order), *at = (int *)malloc(tokens * sizeof *at);
    float *fresh = room<float>((size_t)2 * tokens * width);
    int4 *tile = room<int4>(1), whole = make_int4(0, rows, 0, 0);
    attention a;
    turning put;

    for (int i = 0; i < tokens; i++)
        at[i] = i;
    for (int i = 0; i < pages; i++)
        order[i] = pages - 1 - i;
    must(cudaMemcpy(pos, at, tokens * sizeof *at, cudaMemcpyHostToDevice), "positions");
    must(cudaMemcpy(ids, order, pages * sizeof *order, cudaMemcpyHostToDevice), "pages");
    must(cudaMemcpy(tile, &whole, sizeof whole, cudaMemcpyHostToDevice), "tiles");
    fill_halves<<<256, 256, 0, on.stream>>>(q, q_n, 1, 21);
    fill_halves<<<256, 256, 0, on.stream>>>(q + q_n, q_n, 0.0004f, 22);
    fill_halves<<<1024, 256, 0, on.stream>>>(kv, pages * page_halves, 1, 23);
    if (q8) {
        fill_floats<<<1024, 256, 0, on.stream>>>(fresh, (size_t)2 * tokens * width, 1, 24);
        memset(&put, 0, sizeof put);
        put.kv = kv, put.fresh = fresh, put.fresh_rest = (size_t)tokens * width, put.fresh_stride = width, put.pos = pos, put.table = table, put.pages = ids;
        put.page_halves = page_halves, put.pages_stride = pages, put.dim = dim;
        rows_keep(on, tokens, put);
    }
    must(cudaStreamSynchronize(on.stream), "filling");  /* single rows' attention takes pages for old ones that a pass doesn't write */
    memset(&a, 0, sizeof a);
    a.q = q, a.q_rest = q_n, a.kv = kv, a.q8 = q8, a.pos = pos + depth, a.table = table, a.pages = ids, a.page_halves = page_halves, a.pages_stride = a.pages_max = pages;
    a.heads = heads, a.heads_kv = CONTEXT_KV, a.group = group, a.rows = rows, a.tiles = tile;
    a.done = room<int>(rows * CONTEXT_KV), a.part_ml = room<float2>((size_t)rows * heads * pages), a.part_o = room<float>((size_t)rows * heads * pages * dim);
    must(attend_ready(on, dim, q8), "attention");
    a.out = {run, heads * dim, 0};
    attend(on, a, dim, 1);
    a.out.p = alone;
    attend(on, a, dim, 0);
    must(cudaStreamSynchronize(on.stream), "attention");
    must(cudaGetLastError(), "attention");
    unsigned long long n = other_words(run, alone, q_n * 2);
    compared++;
    if (n > 0)
        failed("attention", "words of rows alone that are others in a run", dim, group, depth, q8, (double)n);
    context c = {dim, group, rows, depth, tokens, pages, heads, q8, head_halves(dim, q8) * 2, page_halves * 2, fresh, NULL, NULL, order};
    c.fresh_host = fetched(fresh, (size_t)2 * tokens * width), c.host = (char *)fetched(kv, pages * page_halves);
    __half *q_host = fetched(q, 2 * q_n), *out_host = fetched(alone, q_n);
    if (q8)
        check_kept(c);
    check_sums(c, q_host, q_n, out_host);
    void *all[] = {q, kv, run, alone, pos, table, ids, tile, a.part_ml, a.part_o, a.done, fresh};
    for (void *x : all)
        cudaFree(x);
    void *here[] = {order, at, c.fresh_host, c.host, q_host, out_host};
    for (void *x : here)
        free(x);
}

/* As sample.c has it; on the host, where nothing is joined to one rounding. */
static float exponential(float x) {
    volatile float t = x < -87.0f ? -87.0f : x, k = t * 1.44269504f, r, y, u;
    k = k + 12582912.0f, k = k - 12582912.0f;
    u = k * 0.693359375f, r = t - u, u = k * -2.12194440e-4f, r = r - u;
    y = r * 1.38144e-3f;
    for (float c : {8.37312452e-3f, 4.16695364e-2f, 0.166666657f, 0.5f, 1.0f})
        y = c + y, y = r * y;
    y = 1.0f + y;
    return x < -87.0f ? 0.0f : y * ldexpf(1, (int)k);
}

static uint64_t weight(float logit, float top, float temperature) { return (uint64_t)(exponential((logit - top) / temperature) * 0x1p40f); }

/* One row of logits, told and drawn from on the card and here. */
static void check_digest(int vocab, float spread, float temperature) {
    float *logits = room<float>(vocab), top = -INFINITY;
    cuda_wish wish[2] = {{temperature, 0, 0}, {temperature, 1, 0}}, *wishes = room<cuda_wish>(2);
    cuda_digest *digests = room<cuda_digest>(2), d[2];
    cuda_choice *choices = room<cuda_choice>(2 * CUDA_CHOICES);
    digesting *rows = room<digesting>(2);
    fill_floats<<<64, 256, 0, on.stream>>>(logits, vocab, spread, 31);
    must(cudaStreamSynchronize(on.stream), "logits");
    float *row = fetched(logits, vocab);
    int best = 0, all = 0, bad = 0;
    uint64_t mass = 0;
    for (int i = 0; i < vocab; i++)
        if (row[i] > top)
            top = row[i], best = i;
    for (int i = 0; i < vocab; i++)
        mass += weight(row[i], top, temperature), all += weight(row[i], top, temperature) > 0;
    for (int round = 0; round < 20; round++) {
        wish[1].random = (uint64_t)mix(round) << 32 | mix(round + 99);
        must(cudaMemcpy(wishes, wish, sizeof wish, cudaMemcpyHostToDevice), "wishes");
        digest_rows(on, 1, logits, vocab, wishes, rows, digests, choices);
        digest_rows(on, 1, logits, vocab, wishes + 1, rows + 1, digests + 1, choices + CUDA_CHOICES);
        must(cudaStreamSynchronize(on.stream), "digests");
        must(cudaMemcpy(d, digests, sizeof d, cudaMemcpyDeviceToHost), "digests");
        uint64_t at = (uint64_t)((unsigned __int128)wish[1].random * mass >> 64), sum = 0;
        int drawn = 0;
        while ((sum += weight(row[drawn], top, temperature)) <= at)
            drawn++;
        bad += d[1].drawn != drawn || d[1].drawn_logit != row[drawn] || d[1].mass != mass || d[1].n != 0;
    }
    cuda_choice *c = fetched(choices, CUDA_CHOICES);
    float least = INFINITY;
    for (int i = 0; i < d[0].n; i++) {
        bad += row[c[i].id] != c[i].logit;
        least = fminf(least, c[i].logit);
        for (int k = 0; k < i; k++)
            bad += c[k].id == c[i].id;
    }
    int above = 0;
    for (int i = 0; i < vocab; i++)
        above += weight(row[i], top, temperature) > 0 && row[i] >= least;
    bad += above != d[0].n || d[0].all != all || d[0].mass != mass || d[0].best != best || d[0].top != top || d[0].drawn >= 0 || d[0].n > CUDA_CHOICES;
    bad += all <= CUDA_CHOICES && d[0].n != all;
    compared++;
    if (bad > 0) {
        failures++;
        printf("FAILED digest: %d logits within %g, temperature %g: %d things; %d choices of %d (%d here), mass %llu (%llu)\n", vocab, spread, temperature, bad, d[0].n, d[0].all, all,
               (unsigned long long)d[0].mass, (unsigned long long)mass);
    }
    cudaFree(logits), cudaFree(wishes), cudaFree(digests), cudaFree(choices), cudaFree(rows);
    free(row), free(c);
}

static int check() {
    for (int vocab : {50, 4096, 128256})
        for (float spread : {0.0f, 4.0f, 20.0f, 90.0f})
            for (float temperature : {0.3f, 1.0f, 1.7f})
                check_digest(vocab, spread, temperature);
    for (int dim : {32, 64, 128})
        for (int group : {1, 4, 16})
            for (int depth : {0, 60, 1000, 9000})
                for (bool q8 : {false, true})
                    check_attention(dim, group, depth, q8);
    check_six(1072, 4096);
    check_six(48, 320);
    static const int shapes[][2] = {{1072, 4096}, {336, 320}, {512, 14336}, {576, 576}, {3600, 256}}, formats[][2] = {{0, 32}, {1, 32}, {2, 32}, {2, 16}, {3, 16}};
    static const char *names[] = {"F16", "Q4", "Q8", "Q8 of 16", "Q6"};
    for (int f = 0; f < 5; f++)
        for (int s = 0; s < 5; s++) {
            int rows = shapes[s][0], cols = shapes[s][1], format = formats[f][0], step = formats[f][1];
            mat two[2] = {make(format, step, rows, cols, 1), make(format, step, rows, cols, 3)};
            mat three[3] = {make(format, step, 1024, cols, 5), make(format, step, 256, cols, 7), make(f % 2 ? 3 : 2, 16, 256, cols, 9)};
            for (int then = 0; then < 4; then++) {
                char what[64];
                snprintf(what, sizeof what, "%s %dx%d then %d", names[f], rows, cols, then);
                check_one(what, then, then == THEN_TURN ? three : two, then == THEN_TURN ? 3 : then == THEN_GATE ? 2 : 1, rows, cols);
            }
            drop(two[0]), drop(two[1]), drop(three[0]), drop(three[1]), drop(three[2]);
        }
    printf("%d results compared, %d differ\n", compared, failures);
    return failures > 0;
}

/* ---- where the time goes ---------------------------------------------------------------------- */

enum part { NORM1, QKV, KEEP, ATTEND, WO, NORM2, GATE_UP, PACK, DOWN, PARTS };
static const char *part_names[] = {"norm", "q k v", "kept", "attention", "wo", "norm", "gate up", "halves", "down"};

struct layers {
    mat role[LAYERS][7];
    float *norm, *x, *ff_floats, *turns, *xn_scale, *ff_scale, *ones;
    __half *xn, *att, *ff, *q, *kv, *opened;
    uint32_t *peaks;
    float2 *part_ml;
    float *part_o;
    int *pos, *table, *pages, *done;
    int4 *tiles;
    float *fresh;
    __half *kept[LAYERS];                       /* opened weights of a layer, or NULL */
};

struct timed {
    int tokens, depth, sessions;                /* depth: tokens before; sessions: 1: all tokens are of one */
    int kernel;                                 /* of prompts: 2: wide, 3: opened, 4: what was opened is kept */
    bool q8;                                    /* KV */
};

static rows_of_halves rows_for(const timed &t, __half *p, int cols) {
    rows_of_halves r = {p, cols, 0};
    if (t.tokens > FEW_TOKENS)
        r.tall = (t.tokens + OPEN_TOKENS - 1) / OPEN_TOKENS * OPEN_TOKENS;
    return r;
}

/* Halves of a layer's products before the one whose first matrix is `role`. */
static size_t kept_at(int role) {
    return (size_t)EMBD * (role == 0 ? 0 : role == 3 ? 6144 : role == 4 ? 6144 + 4096 : role == 6 ? 6144 + 4096 + 2 * FF : 6144 + 4096 + 3 * FF);
}

static void multiply(const layers &l, const timed &t, int layer, int role, const product &p) {
    if (t.tokens <= FEW_TOKENS)
        product_few(on, p);
    else if (t.kernel == 2)
        product_wide(on, p);
    else
        product_opened(on, p, t.kernel == 4 ? opened_room{l.kept[layer] + kept_at(role), kept_at(7), true} : opened_room{l.opened, ROOM_HALVES, false});
}

static product product_of(const mat *m, int n, int then, const timed &t, rows_of_halves x, const float *scale, float *to) {
    product p;
    memset(&p, 0, sizeof p);
    for (int i = 0; i < n; i++)
        p.m[i] = m[i];
    p.n = n, p.then = then, p.tokens = t.tokens, p.x = x, p.x_scale = scale, p.to = to, p.stride = EMBD;
    return p;
}

static void layer(const layers &l, const timed &t, int i, unsigned parts) {
    const mat *m = l.role[i];
    rows_of_halves xn = rows_for(t, l.xn, EMBD), att = rows_for(t, l.att, EMBD), ff = rows_for(t, l.ff, FF);
    gating g = {l.ff_floats, l.peaks, FF};
    int stride = 1, runs = t.tokens > FEW_TOKENS ? t.tokens / 16 : 0;
    while (stride * PAGE < t.depth + (t.sessions > 1 ? 1 : t.tokens))
        stride *= 2;

    auto norm = [&](product &p, bool wanted, uint32_t *peaks) {     /* as device.cu: of one token in the product */
        if (!wanted)
            return;
        p.norm_x = l.x, p.norm_w = l.norm, p.norm_eps = 1e-5f, p.cols = EMBD, p.made_scale = l.xn_scale, p.peak = peaks, p.x_scale = l.ones;
    };
    bool one = t.tokens == 1;
    if (parts >> NORM1 & 1 && !(one && parts >> QKV & 1))
        rows_norm(on, t.tokens, l.x, l.norm, 1e-5f, EMBD, NULL, xn, l.xn_scale, l.peaks);
    size_t layer_halves = HEADS_KV * head_halves(DIM, t.q8), page_halves = LAYERS * layer_halves;
    __half *kv = l.kv + i * layer_halves;
    turning turn = {l.turns, l.q, kv, t.q8 ? l.fresh : NULL, (size_t)ROWS_MAX * HEADS_KV * DIM, HEADS_KV * DIM, l.pos, l.table, l.pages, page_halves, (size_t)ROWS_MAX * EMBD,
                    stride, HEADS, DIM, DIM, 0.1f};
    if (parts >> QKV & 1) {
        product p = product_of(m, 3, THEN_TURN, t, xn, l.xn_scale, NULL);
        p.turn = turn;
        norm(p, one && parts >> NORM1 & 1, l.peaks);
        multiply(l, t, i, 0, p);
    }
    if (parts >> KEEP & 1 && t.q8)
        rows_keep(on, t.tokens, turn);
    if (parts >> ATTEND & 1) {
        attention a;
        memset(&a, 0, sizeof a);
        a.q = l.q, a.q_rest = (size_t)ROWS_MAX * EMBD, a.out = att, a.kv = kv, a.q8 = t.q8, a.pos = l.pos, a.table = l.table, a.pages = l.pages;
        a.page_halves = page_halves, a.pages_stride = stride, a.heads = HEADS, a.heads_kv = HEADS_KV, a.group = HEADS / HEADS_KV, a.rows = t.tokens;
        a.tiles = l.tiles, a.part_ml = l.part_ml, a.part_o = l.part_o, a.pages_max = stride, a.done = l.done;
        attend(on, a, DIM, runs);
    }
    if (parts >> WO & 1)
        multiply(l, t, i, 3, product_of(m + 3, 1, THEN_ADD, t, att, l.ones, l.x));
    if (parts >> NORM2 & 1 && !(one && parts >> GATE_UP & 1))
        rows_norm(on, t.tokens, l.x, l.norm, 1e-5f, EMBD, NULL, xn, l.xn_scale, NULL);
    if (parts >> GATE_UP & 1) {
        product p = product_of(m + 4, 2, THEN_GATE, t, xn, l.xn_scale, NULL);
        p.gate = g;
        norm(p, one && parts >> NORM2 & 1, NULL);
        multiply(l, t, i, 4, p);
    }
    if (parts >> PACK & 1 && !(one && parts >> DOWN & 1))
        rows_gate(on, t.tokens, g, FF, ff, l.ff_scale);
    if (parts >> DOWN & 1) {
        product p = product_of(m + 6, 1, THEN_ADD, t, ff, l.ff_scale, l.x);
        if (one && parts >> PACK & 1)
            p.gate_x = l.ff_floats, p.cols = FF, p.peak = l.peaks, p.made_scale = l.ff_scale, p.x_scale = l.ones;
        multiply(l, t, i, 6, p);
    }
}

static layers make_layers(int format, bool mixed) {
    layers l;
    static const int shapes[7][2] = {{4096, EMBD}, {1024, EMBD}, {1024, EMBD}, {EMBD, 4096}, {FF, EMBD}, {FF, EMBD}, {EMBD, FF}};
    size_t pages = DEPTH_MAX / PAGE * 2, slots = (size_t)64 << 20 >> 2;
    memset(&l, 0, sizeof l);
    for (int i = 0; i < LAYERS; i++)
        for (int k = 0; k < 7; k++) {
            bool six = mixed && i % 2 == 0 && (k == 2 || k == 6);      /* Q4_K_M: half of these are Q6_K */
            l.role[i][k] = make(six ? 3 : format, six ? 16 : 32, shapes[k][0], shapes[k][1], (uint32_t)(i * 7 + k) * 1000 + 1);
        }
    size_t page_halves = HEADS_KV * head_halves(DIM, false);
    l.norm = room<float>(EMBD), l.x = room<float>((size_t)ROWS_MAX * EMBD), l.ff_floats = room<float>((size_t)ROWS_MAX * FF), l.turns = room<float>((size_t)ROWS_MAX * DIM);
    l.xn_scale = room<float>(ROWS_MAX), l.ff_scale = room<float>(ROWS_MAX), l.ones = room<float>(ROWS_MAX), l.peaks = room<uint32_t>(ROWS_MAX);
    l.xn = room<__half>((size_t)(ROWS_MAX + 256) * EMBD), l.att = room<__half>((size_t)(ROWS_MAX + 256) * EMBD), l.ff = room<__half>((size_t)(ROWS_MAX + 256) * FF);
    l.q = room<__half>((size_t)2 * ROWS_MAX * EMBD), l.kv = room<__half>(LAYERS * pages * page_halves), l.opened = room<__half>(ROOM_HALVES);
    l.done = room<int>(FEW_TOKENS * HEADS_KV), l.fresh = room<float>((size_t)2 * ROWS_MAX * HEADS_KV * DIM);
    l.part_ml = room<float2>(slots), l.part_o = room<float>((size_t)slots * 16);
    l.pos = room<int>(ROWS_MAX), l.table = room<int>(ROWS_MAX), l.pages = room<int>(ROWS_MAX * 64), l.tiles = room<int4>(ROWS_MAX);
    for (int i = 0; i < LAYERS && on.major == 9; i++) {
        l.kept[i] = room<__half>(kept_at(7));
        fill_halves<<<1024, 256>>>(l.kept[i], kept_at(7), 2, 90 + i);
    }
    fill_floats<<<64, 256>>>(l.norm, EMBD, 1, 3);
    fill_floats<<<64, 256>>>(l.turns, (size_t)ROWS_MAX * DIM, 1, 4);
    fill_halves<<<1024, 256>>>(l.kv, LAYERS * pages * page_halves, 1, 11);
    fill_scales<<<1, 256>>>(l.ones, ROWS_MAX);
    return l;
}

static void drop(const layers &l) {
    for (int i = 0; i < LAYERS; i++)
        for (int k = 0; k < 7; k++)
            drop(l.role[i][k]);
    for (__half *p : l.kept)
        cudaFree(p);
    void *all[] = {l.norm, l.x, l.ff_floats, l.turns, l.xn_scale, l.ff_scale, l.ones, l.peaks, l.xn, l.att, l.ff, l.q, l.kv, l.opened, l.part_ml, l.part_o, l.pos, l.table, l.pages, l.tiles, l.fresh, l.done};
    for (void *p : all)
        cudaFree(p);
}

static void place(const layers &l, const timed &t) {
    static int pos[ROWS_MAX], table[ROWS_MAX], pages[ROWS_MAX * 64];
    static int4 tiles[ROWS_MAX];
    int stride = 1, n = 0, all = DEPTH_MAX / PAGE * 2;
    while (stride * PAGE < t.depth + (t.sessions > 1 ? 1 : t.tokens))
        stride *= 2;
    for (int i = 0; i < t.tokens; i++) {
        pos[i] = t.sessions > 1 ? t.depth : t.depth + i;
        table[i] = t.sessions > 1 ? i : 0;
    }
    for (int i = 0; i < (t.sessions > 1 ? t.tokens : 1) * stride; i++)
        pages[i] = (i * 37) % all;
    for (int i = 0; i < t.tokens; i += 16)
        tiles[n++] = make_int4(i, 16, 0, 0);
    must(cudaMemcpy(l.pos, pos, t.tokens * sizeof *pos, cudaMemcpyHostToDevice), "positions");
    must(cudaMemcpy(l.table, table, t.tokens * sizeof *table, cudaMemcpyHostToDevice), "tables");
    must(cudaMemcpy(l.pages, pages, (t.sessions > 1 ? t.tokens : 1) * stride * sizeof *pages, cudaMemcpyHostToDevice), "pages");
    must(cudaMemcpy(l.tiles, tiles, n * sizeof *tiles, cudaMemcpyHostToDevice), "tiles");
}

/* Microseconds a layer: the least of a few rounds. */
static float time_parts(const layers &l, const timed &t, unsigned parts) {
    cudaGraph_t graph;
    cudaGraphExec_t exec;
    cudaEvent_t from, to;
    float least = 1e9f;

    must(cudaStreamBeginCapture(on.stream, cudaStreamCaptureModeThreadLocal), "recording");
    for (int i = 0; i < LAYERS; i++)
        layer(l, t, i, parts);
    must(cudaStreamEndCapture(on.stream, &graph), "recording");
    must(cudaGraphInstantiate(&exec, graph, 0), "recording");
    must(cudaEventCreate(&from), "event");
    must(cudaEventCreate(&to), "event");
    for (int i = 0; i < 4; i++) {
        float ms;
        int times = t.tokens > FEW_TOKENS ? 1 : 4;
        must(cudaMemsetAsync(l.x, 0, (size_t)t.tokens * EMBD * 4, on.stream), "clearing");
        fill_floats<<<64, 256, 0, on.stream>>>(l.x, (size_t)t.tokens * EMBD, 1, 6);
        must(cudaEventRecord(from, on.stream), "event");
        for (int k = 0; k < times; k++)
            must(cudaGraphLaunch(exec, on.stream), "replaying");
        must(cudaEventRecord(to, on.stream), "event");
        must(cudaStreamSynchronize(on.stream), "computing");
        must(cudaEventElapsedTime(&ms, from, to), "event");
        least = i > 0 && ms / times < least ? ms / times : least;
    }
    cudaGraphExecDestroy(exec);
    cudaGraphDestroy(graph);
    cudaEventDestroy(from);
    cudaEventDestroy(to);
    return least * 1000 / LAYERS;
}

static void time_case(const char *name, const layers &l, timed t, bool apart) {
    static const int first[PARTS] = {0, 0, 0, 0, 3, 0, 4, 0, 6}, last[PARTS] = {0, 3, 0, 0, 4, 0, 6, 0, 7};
    place(l, t);
    float all = time_parts(l, t, (1u << PARTS) - 1);
    double bytes = 0, flops = 0;
    for (int i = 0; i < LAYERS; i++)
        for (int k = 0; k < 7; k++) {
            bytes += (double)bytes_of(l.role[i][k]) / LAYERS;
            flops += 2.0 * l.role[i][k].rows * l.role[i][k].chunks * 64 * t.tokens / LAYERS;
        }
    printf("%s: %d tokens behind %d%s%s: a layer %.1f us (32: %.2f ms, %.0f t/s without the output), weights %.0f GB/s, %.0f TFLOP/s\n", name, t.tokens, t.depth,
           t.kernel == 2 ? ", wide" : t.kernel == 3 ? ", opened" : t.kernel == 4 ? ", opened before" : "", t.q8 ? ", KV in Q8_0" : "", all, all * 0.032, t.tokens / (all * 32e-6), bytes / all * 1e-3, flops / all * 1e-6);
    for (int k = 0; k < PARTS && apart; k++) {
        if (k == KEEP && !t.q8)
            continue;
        float alone = time_parts(l, t, 1u << k), without = time_parts(l, t, ((1u << PARTS) - 1) & ~(1u << k));
        bytes = flops = 0;
        for (int i = 0; i < LAYERS; i++)
            for (int r = first[k]; r < last[k]; r++) {
                bytes += (double)bytes_of(l.role[i][r]) / LAYERS;
                flops += 2.0 * l.role[i][r].rows * l.role[i][r].chunks * 64 * t.tokens / LAYERS;
            }
        printf("  %-10s alone %7.1f us, in the whole %7.1f", part_names[k], alone, all - without);
        if (bytes > 0)
            printf("; alone %.0f GB/s, %.0f TFLOP/s", bytes / alone * 1e-3, flops / alone * 1e-6);
        printf("\n");
    }
}

/* A row of logits looked at, microseconds. */
static void time_digest() {
    static const char *names[] = {"greedy", "with a temperature", "drawn there"};
    static const int vocab = 128256;
    cuda_wish wish[3] = {{0, 0, 0}, {0.6f, 0, 0}, {0.6f, 1, 1ull << 63}}, *wishes = room<cuda_wish>(3);
    float *logits = room<float>(vocab), ms;
    cuda_digest *out = room<cuda_digest>(1);
    cuda_choice *best = room<cuda_choice>(CUDA_CHOICES);
    digesting *rows = room<digesting>(1);
    cudaEvent_t from, to;

    fill_floats<<<64, 256, 0, on.stream>>>(logits, vocab, 12, 31);
    must(cudaMemcpy(wishes, wish, sizeof wish, cudaMemcpyHostToDevice), "wishes");
    must(cudaEventCreate(&from), "event");
    must(cudaEventCreate(&to), "event");
    for (int k = 0; k < 3; k++) {
        digest_rows(on, 1, logits, vocab, wishes + k, rows, out, best);
        must(cudaEventRecord(from, on.stream), "event");
        for (int i = 0; i < 20; i++)
            digest_rows(on, 1, logits, vocab, wishes + k, rows, out, best);
        must(cudaEventRecord(to, on.stream), "event");
        must(cudaStreamSynchronize(on.stream), "computing");
        must(cudaEventElapsedTime(&ms, from, to), "event");
        printf("a row of %d logits, %s: %.1f us\n", vocab, names[k], ms * 50);
    }
    cudaFree(logits), cudaFree(wishes), cudaFree(out), cudaFree(best), cudaFree(rows);
}

__global__ void read_all(const uint4 *p, size_t n, uint32_t *out) {
    uint32_t sum = 0;
    size_t step = (size_t)gridDim.x * blockDim.x;
    for (size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x; i < n; i += 8 * step) {
        uint4 v[8];
#pragma unroll
        for (int k = 0; k < 8; k++)
            v[k] = i + k * step < n ? __ldcs(p + i + k * step) : make_uint4(0, 0, 0, 0);
#pragma unroll
        for (int k = 0; k < 8; k++)
            sum ^= v[k].x ^ v[k].y ^ v[k].z ^ v[k].w;
    }
    if (sum == 0x12345678)                      /* so that it is read */
        *out = sum;
}

/* What nothing can be faster than: a read of memory. */
static void time_memory() {
    size_t bytes = (size_t)4 << 30;
    uint32_t *p = room<uint32_t>(bytes / 4), *out = room<uint32_t>(1);
    cudaEvent_t from, to;
    float ms, least = 1e9f;

    fill_bytes<<<1024, 256, 0, on.stream>>>(p, bytes / 4, 1);
    must(cudaEventCreate(&from), "event");
    must(cudaEventCreate(&to), "event");
    for (int i = 0; i < 5; i++) {
        must(cudaEventRecord(from, on.stream), "event");
        read_all<<<on.multiprocessors * 4, 512, 0, on.stream>>>((const uint4 *)p, bytes / 16, out);
        must(cudaEventRecord(to, on.stream), "event");
        must(cudaStreamSynchronize(on.stream), "reading");
        must(cudaEventElapsedTime(&ms, from, to), "event");
        least = ms < least ? ms : least;
    }
    printf("memory is read at %.0f GB/s\n", (double)bytes / least * 1e-6);
    cudaFree(p), cudaFree(out);
}

static int time_prompts(bool halves) {
    for (int f : {1, 0}) {
        if (halves && f != 0)
            continue;
        layers l = make_layers(f, f == 1);
        time_case(f == 1 ? "Q4_K_M" : "F16", l, {1, 100, 1, 0}, f == 0);
        for (int kernel : {3, 4})
            time_case(f == 1 ? "Q4_K_M" : "F16", l, {2048, 0, 1, kernel}, true);
        for (int n : {256, 384, 512, 1024})
            for (int kernel : {2, 4})
                time_case(f == 1 ? "Q4_K_M" : "F16", l, {n, 0, 1, kernel}, false);
        if (f == 1)
            for (bool q8 : {false, true})
                time_case("Q4_K_M", l, {2048, 28000, 1, 3, q8}, false);
        drop(l);
    }
    return 0;
}

/* One token with each format. */
static int time_one() {
    static const char *names[] = {"F16", "Q4_K_M", "Q8_0"};
    for (int f : {0, 2, 1}) {
        layers l = make_layers(f, f == 1);
        time_case(names[f], l, {1, 100, 1, 0}, true);
        drop(l);
    }
    return 0;
}

static int times(bool few) {
    static const char *names[] = {"F16", "Q4_K_M", "Q8_0"};
    static const int order[] = {1, 2, 0};
    time_digest();
    for (int f : order) {
        if (few && f != 1)
            continue;
        layers l = make_layers(f, f == 1);
        time_case(names[f], l, {1, 100, 1, 0}, true);
        if (f == 1) {
            time_case(names[f], l, {1, 100, 1, 0, true}, true);
            for (bool q8 : {false, true}) {
                time_case(names[f], l, {1, 8191, 1, 0, q8}, true);
                time_case(names[f], l, {1, 32000, 1, 0, q8}, true);
                time_case(names[f], l, {1, 32800, 1, 0, q8}, false);
            }
            time_case(names[f], l, {4, 100, 4, 0}, false);
            time_case(names[f], l, {8, 100, 8, 0}, true);
            time_case(names[f], l, {16, 100, 16, 0}, false);
            time_case(names[f], l, {32, 100, 32, 0}, true);
            if (on.major == 9 && !few)
                for (int n : {64, 128, 256, 512, 1024}) {
                    time_case(names[f], l, {n, 0, 1, 2}, false);
                    time_case(names[f], l, {n, 0, 1, 3}, false);
                }
        }
        if (on.major == 9 && !few) {
            time_case(names[f], l, {2048, 0, 1, 2}, f == 1);
            time_case(names[f], l, {2048, 0, 1, 3}, f != 2);
            time_case(names[f], l, {2048, 0, 1, 4}, f != 2);
            for (bool q8 : {false, true})
                if (f == 1)
                    time_case(names[f], l, {2048, 28000, 1, 3, q8}, true);
        }
        drop(l);
    }
    return 0;
}

int main(int argc, char **argv) {
    cudaDeviceProp p;
    int most = 0;
    if (cudaGetDeviceProperties(&p, 0) != cudaSuccess) {
        printf("no card: %s\n", cudaGetErrorString(cudaGetLastError()));
        return 77;
    }
    must(cudaDeviceGetAttribute(&most, cudaDevAttrMaxSharedMemoryPerBlockOptin, 0), "asking the card");
    on.overlap = p.major >= 9, on.major = p.major, on.multiprocessors = p.multiProcessorCount, on.shared_max = (size_t)most;
    must(cudaStreamCreate(&on.stream), "stream");
    must(product_few_ready(on), "products of few");
    must(rows_ready(), "rows");
    must(attend_ready(on, DIM, false), "attention");
    must(attend_ready(on, DIM, true), "attention");
    if (on.major == 9) {
        must(product_wide_ready(), "wide products");
        must(product_opened_ready(), "opened products");
    }
    setvbuf(stdout, NULL, _IOLBF, 0);
    if (argc > 1 && strcmp(argv[1], "time") == 0)
        time_memory();
    if (argc > 2 && strcmp(argv[1], "time") == 0 && strcmp(argv[2], "prompts") == 0)
        return time_prompts(argc > 3);
    if (argc > 2 && strcmp(argv[1], "time") == 0 && strcmp(argv[2], "one") == 0)
        return time_one();
    return argc > 1 && strcmp(argv[1], "time") == 0 ? times(argc > 2 && strcmp(argv[2], "few") == 0) : check();
}
