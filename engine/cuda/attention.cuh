/* attention.cuh - attention over KV pages, for rows that stand alone and for runs of a session's rows, with the same bits.
 *
 * The matrix unit takes 16 query rows (a row: one token and one head of the group that shares a key-value
 * head) and a page of 64 tokens at once.  Each page has a softmax of its own (base, sum, weighted values);
 * the pages' results are added in order: by attend_many() at once, by attend_few() through memory and
 * merge_pages(), which lets every page have four warps of its own.  A page's base is the maximum rounded up to an
 * integer: results of two pages are brought to one base by a power of two, which rounds nothing, so it
 * does not matter when that is done.  BOOK pages are added first, then the books, so that long contexts are merged
 * by many at once.
 *
 * Page of one layer and key-value head: K [64][D], then V [D][64], both halves.  Tokens of a V row lie
 * in the order in which a lane holds them: see v_place(). */
#pragma once
#include "engine/cuda/lanes.cuh"

#define PAGE 64
#define BOOK 16                                 /* pages */
#define QUARTERS 4                              /* of a page: 16 tokens each */

/* Token 16k + 8b + 2t + c belongs to step k of the matrix unit, lane t: lanes read 8 tokens, of two steps, at once. */
__device__ __forceinline__ int v_place(int token) { return token / 32 * 32 + token % 8 / 2 * 8 + token % 32 / 8 * 2 + token % 2; }

struct attention {
    const __half *q;                            /* [rows][heads * D], scaled by log2(e) / sqrt(D) */
    size_t q_rest;                              /* halves from a q to what its rounding lost */
    rows_of_halves out;
    const __half *kv;                           /* of the layer */
    const int *pos, *table, *pages;             /* by row; page tables */
    size_t page_halves;
    int pages_stride, heads, heads_kv, group, rows;
    const int4 *tiles;                          /* attend_many: first row, rows */
    float2 *part_ml;                            /* attend_few: [rows][heads][pages_max] */
    float *part_o;                              /* [rows][heads][pages_max][D] */
    int pages_max;
};

/* Columns 32i + 8t .. + 7 are a lane's part of steps 2i and 2i + 1. */
template <int D> __device__ __forceinline__ void load_q(const __half *row0, const __half *row1, int t, uint32_t q[D / 16][4]) {
#pragma unroll
    for (int s = 0; s < D / 16; s += 2) {
        uint4 a = make_uint4(0, 0, 0, 0), b = a;
        if (row0 != NULL)
            a = *reinterpret_cast<const uint4 *>(row0 + s * 16 + t * 8);
        if (row1 != NULL)
            b = *reinterpret_cast<const uint4 *>(row1 + s * 16 + t * 8);
        q[s][0] = a.x, q[s][1] = b.x, q[s][2] = a.y, q[s][3] = b.y;
        q[s + 1][0] = a.z, q[s + 1][1] = b.z, q[s + 1][2] = a.w, q[s + 1][3] = b.w;
    }
}

/* A value as the sum of two halves: attention's own numbers are not rounded to one, it costs little here. */
__device__ __forceinline__ void two_halves(float x, float y, uint32_t &high, uint32_t &rest) {
    __half2 h = __floats2half2_rn(x, y);
    float2 back = __half22float2(h);
    high = bits(h);
    rest = bits(__floats2half2_rn(x - back.x, y - back.y));
}

/* 2^d for an integer d <= 0, exactly; 0 for what is too small, and for minus infinity. */
__device__ __forceinline__ float two_to(float d) { return d > -127.0f ? __int_as_float(((int)d + 127) << 23) : 0.0f; }

/* Scores of eight tokens: keys[2i], keys[2i + 1]... are the lane's parts of token g's key. */
template <int D, typename KEY> __device__ __forceinline__ void scores(const uint32_t q[D / 16][4], const uint32_t q_rest[D / 16][4], KEY key, float s[4]) {
    s[0] = s[1] = s[2] = s[3] = 0;
#pragma unroll
    for (int i = 0; i < D / 32; i++) {
        uint4 b = key(i);
        mma(s, q_rest[2 * i], b.x, b.y);
        mma(s, q_rest[2 * i + 1], b.z, b.w);
        mma(s, q[2 * i], b.x, b.y);
        mma(s, q[2 * i + 1], b.z, b.w);
    }
}

/* Hides tokens above `last`; the largest that is left. first: the first token of these eight. */
__device__ __forceinline__ float mask(float s[4], int r, int first, int last) {
    int token = first + 2 * (threadIdx.x % 4);
    s[2 * r] = token <= last ? s[2 * r] : -INFINITY;
    s[2 * r + 1] = token + 1 <= last ? s[2 * r + 1] : -INFINITY;
    return fmaxf(s[2 * r], s[2 * r + 1]);
}

__device__ __forceinline__ float base_of(float top) { return top == -INFINITY ? top : ceilf(top); }

/* Scores of a quarter to probabilities, as halves for the matrix unit; their sums. */
__device__ __forceinline__ void probabilities(const float s[2][4], const float base[2], uint32_t p[4], uint32_t rest[4], float sum[2]) {
    float x[2][4];
#pragma unroll
    for (int r = 0; r < 2; r++) {
        float from = base[r] == -INFINITY ? 0 : base[r];
        sum[r] = 0;
#pragma unroll
        for (int nt = 0; nt < 2; nt++)
#pragma unroll
            for (int b = 0; b < 2; b++) {
                x[nt][2 * r + b] = exp2f(s[nt][2 * r + b] - from);
                sum[r] = __fadd_rn(sum[r], x[nt][2 * r + b]);
            }
    }
#pragma unroll
    for (int i = 0; i < 4; i++)
        two_halves(x[i / 2][2 * (i % 2)], x[i / 2][2 * (i % 2) + 1], p[i], rest[i]);
}

/* Weighted values of eight columns. */
__device__ __forceinline__ void values(const uint32_t p[4][4], const uint32_t rest[4][4], const uint4 &lo, const uint4 &hi, float o[4]) {
    o[0] = o[1] = o[2] = o[3] = 0;
    mma(o, rest[0], lo.x, lo.y);
    mma(o, rest[1], lo.z, lo.w);
    mma(o, rest[2], hi.x, hi.y);
    mma(o, rest[3], hi.z, hi.w);
    mma(o, p[0], lo.x, lo.y);
    mma(o, p[1], lo.z, lo.w);
    mma(o, p[2], hi.x, hi.y);
    mma(o, p[3], hi.z, hi.w);
}

__device__ __forceinline__ float sum_lanes(float v) {
    v = __fadd_rn(v, __shfl_xor_sync(~0u, v, 1));
    return __fadd_rn(v, __shfl_xor_sync(~0u, v, 2));
}

__device__ __forceinline__ float max_lanes(float v) {
    v = fmaxf(v, __shfl_xor_sync(~0u, v, 1));
    return fmaxf(v, __shfl_xor_sync(~0u, v, 2));
}

template <int D> __device__ __forceinline__ const __half *page_of(const attention &a, int row, int index, int head_kv) {
    size_t id = (size_t)a.pages[(size_t)a.table[row] * a.pages_stride + index];
    return a.kv + id * a.page_halves + (size_t)head_kv * 2 * PAGE * D;
}

/* ---- rows that stand alone: four warps take one page, 16 tokens of the keys and a quarter of the columns each ----- */

struct quarter_shared {                         /* of the four warps */
    float top[QUARTERS][16];
    uint4 p[QUARTERS][2][32];                   /* probabilities and their rest, as registers */
    float2 sum[QUARTERS][32];
};

/* What a lane reads of a page, 16 bytes each: keys of its tokens, then values of its columns. */
template <int D> struct lane_words {
    static constexpr int KEYS = D / 32, COLUMNS = D / 8 / QUARTERS, N = 2 * KEYS + 2 * COLUMNS;     /* COLUMNS: eights of a warp */
    static __device__ __forceinline__ const __half *at(const __half *page, int word) {
        int quarter = threadIdx.x / 32 % QUARTERS, g = threadIdx.x % 32 / 4, t = threadIdx.x % 4, v = word - 2 * KEYS;
        return v < 0 ? page + (quarter * 16 + word / KEYS * 8 + g) * D + word % KEYS * 32 + t * 8
                     : page + PAGE * D + ((quarter * COLUMNS + v / 2) * 8 + g) * PAGE + v % 2 * 32 + t * 8;
    }
};

/* A row's queries of the heads of a group. */
template <int D> struct row_queries {
    uint32_t q[D / 16][4], rest[D / 16][4];
    __device__ __forceinline__ void load(const attention &a, int row, int hk) {
        const __half *from[2];
#pragma unroll
        for (int r = 0; r < 2; r++) {
            int i = threadIdx.x % 32 / 4 + 8 * r;
            from[r] = i < a.group ? a.q + ((size_t)row * a.heads + hk * a.group + i) * D : NULL;
        }
        load_q<D>(from[0], from[1], threadIdx.x % 4, q);
        load_q<D>(from[0] != NULL ? from[0] + a.q_rest : NULL, from[1] != NULL ? from[1] + a.q_rest : NULL, threadIdx.x % 4, rest);
    }
};

/* word: the lane's words of page p. */
template <int D, typename WORD> __device__ __forceinline__ void page_alone(const attention &a, const row_queries<D> &row_q, int row, int hk, int p, WORD word, quarter_shared &sh) {
    constexpr int COLUMNS = lane_words<D>::COLUMNS, KEYS = lane_words<D>::KEYS;
    int quarter = threadIdx.x / 32 % QUARTERS, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4, pos = a.pos[row];
    uint32_t probs[QUARTERS][4], rest[QUARTERS][4];
    float s[2][4], base[2], sum[2];
    int last[2];

#pragma unroll
    for (int r = 0; r < 2; r++)
        last[r] = g + 8 * r < a.group ? pos - p * PAGE : -1;
#pragma unroll
    for (int nt = 0; nt < 2; nt++)
        scores<D>(row_q.q, row_q.rest, [&](int i) { return word(nt * KEYS + i); }, s[nt]);
#pragma unroll
    for (int r = 0; r < 2; r++) {
        float top = max_lanes(fmaxf(mask(s[0], r, quarter * 16, last[r]), mask(s[1], r, quarter * 16 + 8, last[r])));
        if (t == 0)
            sh.top[quarter][g + 8 * r] = top;
    }
    __syncthreads();
#pragma unroll
    for (int r = 0; r < 2; r++) {
        int i = g + 8 * r;
        base[r] = base_of(fmaxf(fmaxf(sh.top[0][i], sh.top[1][i]), fmaxf(sh.top[2][i], sh.top[3][i])));
    }
    probabilities(s, base, probs[0], rest[0], sum);
    sh.p[quarter][0][lane] = make_uint4(probs[0][0], probs[0][1], probs[0][2], probs[0][3]);
    sh.p[quarter][1][lane] = make_uint4(rest[0][0], rest[0][1], rest[0][2], rest[0][3]);
    sh.sum[quarter][lane] = make_float2(sum[0], sum[1]);
    __syncthreads();
#pragma unroll
    for (int i = 0; i < QUARTERS; i++) {
        uint4 x = sh.p[i][0][lane], y = sh.p[i][1][lane];
        probs[i][0] = x.x, probs[i][1] = x.y, probs[i][2] = x.z, probs[i][3] = x.w;
        rest[i][0] = y.x, rest[i][1] = y.y, rest[i][2] = y.z, rest[i][3] = y.w;
    }
#pragma unroll
    for (int r = 0; r < 2; r++) {
        int i = g + 8 * r;
        float2 q0 = sh.sum[0][lane], q1 = sh.sum[1][lane], q2 = sh.sum[2][lane], q3 = sh.sum[3][lane];
        float all = sum_lanes(r == 0 ? __fadd_rn(__fadd_rn(__fadd_rn(q0.x, q1.x), q2.x), q3.x) : __fadd_rn(__fadd_rn(__fadd_rn(q0.y, q1.y), q2.y), q3.y));
        if (i < a.group && quarter == 0 && t == 0)
            a.part_ml[((size_t)row * a.heads + hk * a.group + i) * a.pages_max + p] = make_float2(base[r], all);
    }
#pragma unroll
    for (int j = 0; j < COLUMNS; j++) {
        float o[4];
        values(probs, rest, word(2 * KEYS + 2 * j), word(2 * KEYS + 2 * j + 1), o);
#pragma unroll
        for (int r = 0; r < 2; r++) {
            int i = g + 8 * r;
            if (i < a.group)
                *reinterpret_cast<float2 *>(a.part_o + (((size_t)row * a.heads + hk * a.group + i) * a.pages_max + p) * D + (quarter * COLUMNS + j) * 8 + 2 * t) =
                    make_float2(o[2 * r], o[2 * r + 1]);
        }
    }
}

/* ---- the pages' results, put together in order ----------------------------------------------- */

struct merged {                                 /* of four columns */
    float4 o;
    float l;
    __device__ __forceinline__ void add(float4 v, float w, float fresh) {
        l = __fadd_rn(l, __fmul_rn(w, fresh));
        o.x = __fadd_rn(o.x, __fmul_rn(v.x, fresh));
        o.y = __fadd_rn(o.y, __fmul_rn(v.y, fresh));
        o.z = __fadd_rn(o.z, __fmul_rn(v.z, fresh));
        o.w = __fadd_rn(o.w, __fmul_rn(v.w, fresh));
    }
};

/* Pages [p, end) of a book, from their slot on, brought to base m. */
template <int D> __device__ __forceinline__ merged merge_book(const attention &a, size_t slot, int p, int end, int d, float m) {
    merged sum = {make_float4(0, 0, 0, 0), 0};
#pragma unroll 8
    for (; p < end; p++) {
        float2 ml = a.part_ml[slot + p];
        sum.add(*reinterpret_cast<const float4 *>(a.part_o + (slot + p) * D + d), ml.y, two_to(ml.x - m));
    }
    return sum;
}

__device__ __forceinline__ void put_merged(const attention &a, int row, int col, const merged &sum) {
    *a.out.pair(row, col) = __floats2half2_rn(__fdiv_rn(sum.o.x, sum.l), __fdiv_rn(sum.o.y, sum.l));
    *a.out.pair(row, col + 2) = __floats2half2_rn(__fdiv_rn(sum.o.z, sum.l), __fdiv_rn(sum.o.w, sum.l));
}

#define MERGE_WARPS 32                          /* at most */

/* One head of a row: each warp of the block a book. */
template <int D> __device__ __forceinline__ void merge_head(const attention &a, int row, int h) {
    __shared__ merged part[MERGE_WARPS][D / 4];
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, pages = a.pos[row] / PAGE + 1, warps = blockDim.x / 32;
    size_t slot = ((size_t)row * a.heads + h) * a.pages_max;
    float m = -INFINITY;
    merged sum = {make_float4(0, 0, 0, 0), 0};

#pragma unroll 4
    for (int p = lane; p < pages; p += 32)
        m = fmaxf(m, a.part_ml[slot + p].x);
    for (int i = 16; i > 0; i /= 2)
        m = fmaxf(m, __shfl_xor_sync(~0u, m, i));
    for (int p = 0; p < pages; p += warps * BOOK) {
        int first = p + warp * BOOK;
        __syncthreads();
        if (lane < D / 4)
            part[warp][lane] = merge_book<D>(a, slot, first, min(first + BOOK, pages), lane * 4, m);
        __syncthreads();
        if (warp == 0 && lane < D / 4)
            for (int i = 0; i < warps && p + i * BOOK < pages; i++)
                sum.add(part[i][lane].o, part[i][lane].l, 1.0f);
    }
    if (warp == 0 && lane < D / 4)
        put_merged(a, row, h * D + lane * 4, sum);
}
