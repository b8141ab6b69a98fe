/* card_bench.cu - the card's kernels by themselves, without a model: card-bench check | time.
 *
 * check: every product kernel gives the same bits, for every format, shape and ending; so does attention for rows of a run and rows alone.
 * time:  layers of the 8B shape with random weights, recorded and replayed: the whole, each kernel alone, and the whole without each kernel; with bytes and operations
 *        over that time.  What a kernel costs in a pass is the difference; alone it may overlap with nothing. */
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

__device__ __forceinline__ uint32_t mix(uint32_t x) {
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
static size_t words_of(int format) { return format == 1 ? 512 : format == 2 ? 1024 : 2048; }
static size_t pairs_of(int format, int step) { return format == 0 ? 0 : step == 16 ? 256 : 128; }
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
    float *scale = room<float>(768), *turns = room<float>((size_t)CHECK_TOKENS * 64);
    int *pos = room<int>(CHECK_TOKENS), *table = room<int>(CHECK_TOKENS), *pages = room<int>(16), at[CHECK_TOKENS];
    static const int order[10] = {3, 1, 4, 0, 5, 9, 2, 6, 8, 7};
    product p;

    for (int i = 0; i < CHECK_TOKENS; i++)
        at[i] = i;
    must(cudaMemcpy(pos, at, sizeof at, cudaMemcpyHostToDevice), "positions");
    must(cudaMemcpy(pages, order, sizeof order, cudaMemcpyHostToDevice), "pages");
    fill_floats<<<64, 256, 0, on.stream>>>(turns, (size_t)CHECK_TOKENS * 64, 1, 5);
    fill_scales<<<1, 256, 0, on.stream>>>(scale, 768);
    memset(&p, 0, sizeof p);
    for (int i = 0; i < n; i++)
        p.m[i] = m[i];
    p.n = n, p.then = then, p.x_scale = scale, p.stride = rows;
    auto run = [&](const world &w, int tokens, int pad, int kernel) {
        p.tokens = tokens, p.to = w.to;
        p.gate = {w.ff, w.peaks, rows};
        p.turn = {turns, w.q, w.kv, pos, table, pages, (size_t)4 * 2 * PAGE * 64, w.q_n / 2, 16, 16, 64, 64, 0.125f};
        p.x = {pad > 0 ? tall : plain, wide, pad > 0 ? (tokens + pad - 1) / pad * pad : 0};
        clear(w);
        fill_rows<<<tokens, 256, 0, on.stream>>>(p.x, tokens, cols, 9);
        kernel == 0 ? product_few(on, p) : kernel == 1 ? product_many(on, p) : kernel == 2 ? product_wide(on, p) : product_opened(on, p, opened, kernel == 3 ? ROOM_HALVES : (size_t)3 * wide * 128);
        must(cudaStreamSynchronize(on.stream), what);
        must(cudaGetLastError(), what);
    };
    run(want, CHECK_TOKENS, 0, 1);
    for (size_t i = 0; i < sizeof few / sizeof *few; i++) {
        run(got, few[i], 0, 0);
        same(what, "few", few[i], want, got, rows, then == THEN_TURN);
    }
    if (on.major == 9 && CORRAL_CUDA_WIDE) {
        run(got, CHECK_TOKENS, WIDE_TOKENS, 2);
        same(what, "wide", CHECK_TOKENS, want, got, rows, then == THEN_TURN);
        run(got, CHECK_TOKENS, OPEN_TOKENS, 3);
        same(what, "opened", CHECK_TOKENS, want, got, rows, then == THEN_TURN);
        run(got, CHECK_TOKENS, OPEN_TOKENS, 4);
        same(what, "opened by and by", CHECK_TOKENS, want, got, rows, then == THEN_TURN);
    }
    drop(want), drop(got);
    cudaFree(plain), cudaFree(tall), cudaFree(opened), cudaFree(scale), cudaFree(turns), cudaFree(pos), cudaFree(table), cudaFree(pages);
}

/* Rows of one session as a run and each alone. */
static void check_attention(int dim, int group, int depth) {
    int heads_kv = 2, heads = heads_kv * group, rows = RUN_ROWS / group, pages = (depth + rows - 1) / PAGE + 1;
    size_t page_halves = (size_t)heads_kv * 2 * PAGE * dim, q_n = (size_t)rows * heads * dim;
    __half *q = room<__half>(2 * q_n), *kv = room<__half>(pages * page_halves), *run = room<__half>(q_n), *alone = room<__half>(q_n);
    int *pos = room<int>(rows), *table = room<int>(rows), *ids = room<int>(pages), *order = (int *)malloc(pages * sizeof *order), at[RUN_ROWS];
    int4 *tile = room<int4>(1), whole = make_int4(0, rows, 0, 0);
    attention a;

    for (int i = 0; i < rows; i++)
        at[i] = depth + i;
    for (int i = 0; i < pages; i++)
        order[i] = pages - 1 - i;
    must(cudaMemcpy(pos, at, rows * sizeof *at, cudaMemcpyHostToDevice), "positions");
    must(cudaMemcpy(ids, order, pages * sizeof *order, cudaMemcpyHostToDevice), "pages");
    must(cudaMemcpy(tile, &whole, sizeof whole, cudaMemcpyHostToDevice), "tiles");
    fill_halves<<<256, 256, 0, on.stream>>>(q, q_n, 1, 21);
    fill_halves<<<256, 256, 0, on.stream>>>(q + q_n, q_n, 0.0004f, 22);
    fill_halves<<<1024, 256, 0, on.stream>>>(kv, pages * page_halves, 1, 23);
    memset(&a, 0, sizeof a);
    a.q = q, a.q_rest = q_n, a.kv = kv, a.pos = pos, a.table = table, a.pages = ids, a.page_halves = page_halves, a.pages_stride = a.pages_max = pages;
    a.heads = heads, a.heads_kv = heads_kv, a.group = group, a.rows = rows, a.tiles = tile;
    a.part_ml = room<float2>((size_t)rows * heads * pages), a.part_o = room<float>((size_t)rows * heads * pages * dim);
    must(attend_ready(on, dim), "attention");
    a.out = {run, heads * dim, 0};
    attend(on, a, dim, 1);
    a.out.p = alone;
    attend(on, a, dim, 0);
    must(cudaStreamSynchronize(on.stream), "attention");
    must(cudaGetLastError(), "attention");
    unsigned long long n = other_words(run, alone, q_n * 2), none = other_words(run, kv, q_n * 2);
    compared++;
    if (n > 0 || none == 0) {
        failures++;
        printf("FAILED attention: heads of %d, %d a group, %d behind %d: %llu other words\n", dim, group, rows, depth, n);
    }
    void *all[] = {q, kv, run, alone, pos, table, ids, tile, a.part_ml, a.part_o};
    for (void *x : all)
        cudaFree(x);
    free(order);
}

static int check() {
    for (int dim : {32, 64, 128})
        for (int group : {1, 4, 16})
            for (int depth : {0, 60, 1000, 9000})
                check_attention(dim, group, depth);
    static const int shapes[][2] = {{1072, 4096}, {336, 320}, {512, 14336}, {576, 576}, {3600, 256}}, formats[][2] = {{0, 32}, {1, 32}, {2, 32}, {2, 16}};
    static const char *names[] = {"F16", "Q4", "Q8", "Q8 of 16"};
    for (int f = 0; f < 4; f++)
        for (int s = 0; s < 5; s++) {
            int rows = shapes[s][0], cols = shapes[s][1], format = formats[f][0], step = formats[f][1];
            mat two[2] = {make(format, step, rows, cols, 1), make(format, step, rows, cols, 3)};
            mat three[3] = {make(format, step, 1024, cols, 5), make(format, step, 256, cols, 7), make(2, 16, 256, cols, 9)};
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

enum part { NORM1, QKV, ATTEND, WO, NORM2, GATE_UP, PACK, DOWN, PARTS };
static const char *part_names[] = {"norm", "q k v", "attention", "wo", "norm", "gate up", "halves", "down"};

struct layers {
    mat role[LAYERS][7];
    float *norm, *x, *ff_floats, *turns, *xn_scale, *ff_scale, *ones;
    __half *xn, *att, *ff, *q, *kv, *opened;
    uint32_t *peaks;
    float2 *part_ml;
    float *part_o;
    int *pos, *table, *pages;
    int4 *tiles;
    size_t page_halves;
};

struct timed {
    int tokens, depth, sessions;                /* depth: tokens before; sessions: 1: all tokens are of one */
    int kernel;                                 /* of prompts: 2: wide, 3: opened */
};

static rows_of_halves rows_for(const timed &t, __half *p, int cols) {
    rows_of_halves r = {p, cols, 0};
    if (t.tokens > FEW_TOKENS)
        r.tall = (t.tokens + OPEN_TOKENS - 1) / OPEN_TOKENS * OPEN_TOKENS;
    return r;
}

static void multiply(const layers &l, const timed &t, const product &p) {
    if (t.tokens <= FEW_TOKENS)
        product_few(on, p);
    else if (t.kernel == 2)
        product_wide(on, p);
    else
        product_opened(on, p, l.opened, ROOM_HALVES);
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

    if (parts >> NORM1 & 1)
        rows_norm(on, t.tokens, l.x, l.norm, 1e-5f, EMBD, NULL, xn, l.xn_scale, NULL);
    if (parts >> QKV & 1) {
        product p = product_of(m, 3, THEN_TURN, t, xn, l.xn_scale, NULL);
        p.turn = {l.turns, l.q, l.kv, l.pos, l.table, l.pages, l.page_halves, (size_t)ROWS_MAX * EMBD, stride, HEADS, DIM, DIM, 0.1f};
        multiply(l, t, p);
    }
    if (parts >> ATTEND & 1) {
        attention a;
        memset(&a, 0, sizeof a);
        a.q = l.q, a.q_rest = (size_t)ROWS_MAX * EMBD, a.out = att, a.kv = l.kv, a.pos = l.pos, a.table = l.table, a.pages = l.pages;
        a.page_halves = l.page_halves, a.pages_stride = stride, a.heads = HEADS, a.heads_kv = HEADS_KV, a.group = HEADS / HEADS_KV, a.rows = t.tokens;
        a.tiles = l.tiles, a.part_ml = l.part_ml, a.part_o = l.part_o, a.pages_max = stride;
        attend(on, a, DIM, runs);
    }
    if (parts >> WO & 1)
        multiply(l, t, product_of(m + 3, 1, THEN_ADD, t, att, l.ones, l.x));
    if (parts >> NORM2 & 1)
        rows_norm(on, t.tokens, l.x, l.norm, 1e-5f, EMBD, NULL, xn, l.xn_scale, l.peaks);
    if (parts >> GATE_UP & 1) {
        product p = product_of(m + 4, 2, THEN_GATE, t, xn, l.xn_scale, NULL);
        p.gate = g;
        multiply(l, t, p);
    }
    if (parts >> PACK & 1)
        rows_gate(on, t.tokens, g, FF, ff, l.ff_scale);
    if (parts >> DOWN & 1)
        multiply(l, t, product_of(m + 6, 1, THEN_ADD, t, ff, l.ff_scale, l.x));
}

static layers make_layers(int format, bool mixed) {
    layers l;
    static const int shapes[7][2] = {{4096, EMBD}, {1024, EMBD}, {1024, EMBD}, {EMBD, 4096}, {FF, EMBD}, {FF, EMBD}, {EMBD, FF}};
    size_t pages = DEPTH_MAX / PAGE * 2, slots = (size_t)64 << 20 >> 2;
    memset(&l, 0, sizeof l);
    for (int i = 0; i < LAYERS; i++)
        for (int k = 0; k < 7; k++) {
            bool six = mixed && i % 2 == 0 && (k == 2 || k == 6);      /* Q4_K_M: half of these are Q6_K */
            l.role[i][k] = make(six ? 2 : format, six ? 16 : 32, shapes[k][0], shapes[k][1], (uint32_t)(i * 7 + k) * 1000 + 1);
        }
    l.page_halves = (size_t)HEADS_KV * 2 * PAGE * DIM;
    l.norm = room<float>(EMBD), l.x = room<float>((size_t)ROWS_MAX * EMBD), l.ff_floats = room<float>((size_t)ROWS_MAX * FF), l.turns = room<float>((size_t)ROWS_MAX * DIM);
    l.xn_scale = room<float>(ROWS_MAX), l.ff_scale = room<float>(ROWS_MAX), l.ones = room<float>(ROWS_MAX), l.peaks = room<uint32_t>(ROWS_MAX);
    l.xn = room<__half>((size_t)(ROWS_MAX + 256) * EMBD), l.att = room<__half>((size_t)(ROWS_MAX + 256) * EMBD), l.ff = room<__half>((size_t)(ROWS_MAX + 256) * FF);
    l.q = room<__half>((size_t)2 * ROWS_MAX * EMBD), l.kv = room<__half>(pages * l.page_halves), l.opened = room<__half>(ROOM_HALVES);
    l.part_ml = room<float2>(slots), l.part_o = room<float>((size_t)slots * 16);
    l.pos = room<int>(ROWS_MAX), l.table = room<int>(ROWS_MAX), l.pages = room<int>(ROWS_MAX * 64), l.tiles = room<int4>(ROWS_MAX);
    fill_floats<<<64, 256>>>(l.norm, EMBD, 1, 3);
    fill_floats<<<64, 256>>>(l.turns, (size_t)ROWS_MAX * DIM, 1, 4);
    fill_halves<<<1024, 256>>>(l.kv, pages * l.page_halves, 1, 11);
    fill_scales<<<1, 256>>>(l.ones, ROWS_MAX);
    return l;
}

static void drop(const layers &l) {
    for (int i = 0; i < LAYERS; i++)
        for (int k = 0; k < 7; k++)
            drop(l.role[i][k]);
    void *all[] = {l.norm, l.x, l.ff_floats, l.turns, l.xn_scale, l.ff_scale, l.ones, l.peaks, l.xn, l.att, l.ff, l.q, l.kv, l.opened, l.part_ml, l.part_o, l.pos, l.table, l.pages, l.tiles};
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
    static const int first[PARTS] = {0, 0, 0, 3, 0, 4, 0, 6}, last[PARTS] = {0, 3, 0, 4, 0, 6, 0, 7};
    place(l, t);
    float all = time_parts(l, t, (1u << PARTS) - 1);
    double bytes = 0, flops = 0;
    for (int i = 0; i < LAYERS; i++)
        for (int k = 0; k < 7; k++) {
            bytes += (double)bytes_of(l.role[i][k]) / LAYERS;
            flops += 2.0 * l.role[i][k].rows * l.role[i][k].chunks * 64 * t.tokens / LAYERS;
        }
    printf("%s: %d tokens behind %d%s: a layer %.1f us (32: %.2f ms, %.0f t/s without the output), weights %.0f GB/s, %.0f TFLOP/s\n", name, t.tokens, t.depth,
           t.kernel == 2 ? ", wide" : t.kernel == 3 ? ", opened" : "", all, all * 0.032, t.tokens / (all * 32e-6), bytes / all * 1e-3, flops / all * 1e-6);
    for (int k = 0; k < PARTS && apart; k++) {
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

static int times() {
    static const char *names[] = {"F16", "Q4_K_M", "Q8_0"};
    static const int order[] = {1, 2, 0};
    for (int f : order) {
        layers l = make_layers(f, f == 1);
        time_case(names[f], l, {1, 100, 1, 0}, true);
        if (f == 1) {
            time_case(names[f], l, {1, 8191, 1, 0}, false);
            time_case(names[f], l, {1, 32000, 1, 0}, true);
            time_case(names[f], l, {4, 100, 4, 0}, false);
            time_case(names[f], l, {8, 100, 8, 0}, true);
            time_case(names[f], l, {16, 100, 16, 0}, false);
            time_case(names[f], l, {32, 100, 32, 0}, true);
            if (on.major == 9)
                for (int n : {64, 128, 256, 512, 1024}) {
                    time_case(names[f], l, {n, 0, 1, 2}, false);
                    time_case(names[f], l, {n, 0, 1, 3}, false);
                }
        }
        if (on.major == 9) {
            time_case(names[f], l, {2048, 0, 1, 2}, f == 1);
            time_case(names[f], l, {2048, 0, 1, 3}, f != 2);
            if (f == 1)
                time_case(names[f], l, {2048, 28000, 1, 3}, true);
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
    must(attend_ready(on, DIM), "attention");
    if (on.major == 9) {
        must(product_wide_ready(), "wide products");
        must(product_opened_ready(), "opened products");
    }
    setvbuf(stdout, NULL, _IOLBF, 0);
    return argc > 1 && strcmp(argv[1], "time") == 0 ? times() : check();
}
