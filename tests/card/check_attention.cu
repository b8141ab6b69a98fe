/* check_attention.cu - attention gives the same bits for rows of a run and rows alone, and what plain C makes of the pages; pages of Q8_0 hold
 * what plain C puts there. */
#include "tests/card/bench.cuh"
#include <math.h>
#include <string.h>

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
    fill_halves(q, q_n, 1, 21);
    fill_halves(q + q_n, q_n, 0.0004f, 22);
    fill_halves(kv, pages * page_halves, 1, 23);
    if (q8) {
        fill_floats(fresh, (size_t)2 * tokens * width, 1, 24);
        memset(&put, 0, sizeof put);
        put.kv = kv, put.fresh = fresh, put.fresh_rest = (size_t)tokens * width, put.fresh_stride = width, put.pos = pos, put.table = table, put.pages = ids;
        put.page_halves = page_halves, put.pages_stride = pages, put.dim = dim;
        rows_keep(on, tokens, put);
    }
    must(cudaStreamSynchronize(on.stream), "filling");  /* single rows' attention takes pages for old ones that a pass doesn't write */
    memset(&a, 0, sizeof a);
    a.q = q, a.q_rest = q_n, a.kv = kv, a.q8 = q8, a.pos = pos + depth, a.table = table, a.pages = ids, a.page_halves = page_halves, a.pages_stride = a.pages_max = pages;
    a.heads = heads, a.heads_kv = CONTEXT_KV, a.group = group, a.rows = rows, a.tiles = tile;
    a.done = room<int>(rows * CONTEXT_KV * DONE_EACH), a.part_ml = room<float2>((size_t)rows * heads * pages), a.part_o = room<float>((size_t)rows * heads * pages * dim);
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

void check_attentions() {
    for (int dim : {32, 64, 128})
        for (int group : {1, 4, 16})
            for (int depth : {0, 60, 1000, 9000, 11000})        /* the last one, on 132 multiprocessors, has books that are given out page by page */
                for (bool q8 : {false, true})
                    check_attention(dim, group, depth, q8);
}
