/* check_products.cu - every product kernel gives the same bits, for every format, shape and ending. */
#include "tests/card/bench.cuh"
#include <string.h>

#define CHECK_TOKENS 600

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
    fill_floats(w.to, w.to_n, 1, 77);
    cudaMemsetAsync(w.ff, 0x7b, w.ff_n * 4, on.stream);
    cudaMemsetAsync(w.peaks, 0, CHECK_TOKENS * 4, on.stream);
    cudaMemsetAsync(w.q, 0x7b, w.q_n * 2, on.stream);
    cudaMemsetAsync(w.kv, 0x7b, w.kv_n * 2, on.stream);
}

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
    fill_floats(row, cols, 3, 41);
    fill_floats(weights, cols, 5, 42);
    fill_floats(turns, (size_t)CHECK_TOKENS * 64, 1, 5);
    fill_scales(scale, 768);
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
        fill_rows(p.x, tokens, cols, 9);
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
    fill_scales(one, 1);
    for (int k = 0; k < 2; k++) {
        product p;
        memset(&p, 0, sizeof p);
        p.m[0] = k ? plain : six, p.n = 1, p.then = THEN_STORE, p.tokens = 1, p.x = {x, six.chunks * 64, 0}, p.x_scale = one, p.to = to + k * rows, p.stride = rows;
        fill_rows(p.x, 1, cols, 9);
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

void check_products() {
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
}
