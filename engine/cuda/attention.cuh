/* attention.cuh - attention over KV pages, for rows that stand alone and for runs of a session's rows, with the same bits.
 *
 * The matrix unit takes 16 query rows (a row: one token and one head of the group that shares a key-value
 * head) and a page of 64 tokens at once; of a row that stands alone, 16 tokens and eight heads, which are the same sums.  Each page has a softmax of its own (base, sum, weighted values);
 * the pages' results are added in order: by attend_many() at once, by attend_few() through memory and
 * attend_merge(), which lets every page have four warps of its own, or, where there are books enough, a book at once (books.cuh).  A page's base is the maximum rounded up to an
 * integer: results of two pages are brought to one base by a power of two, which rounds nothing, so it
 * does not matter when that is done.  BOOK pages are added first, then the books, so that long contexts are merged
 * by many at once.
 *
 * Page of one layer and key-value head: K [64][D], then V [D][64], as halves.  Tokens of a V row lie
 * in the order in which a lane holds them: see v_place().
 * In Q8_0 the same as bytes, 128 added, and a lane's parts of two neighbouring 32s side by side, so that it reads 16 bytes of them too: see k8_place(), v8_place(); then the
 * scales of 32 dimensions each, as halves: of keys [64][D / 32], of values [D / 32][64], tokens in v_place()'s order.  A number is made a half when it is read: rounded once more. */
#pragma once
#include "engine/cuda/lanes.cuh"

#define PAGE 64
#define BOOK 16                                 /* pages */
#define QUARTERS 4                              /* of a page: 16 tokens each */
#define SINGLE_BOOKS 32                         /* that are given out page by page, at most: books.cuh */
#define DONE_EACH (1 + SINGLE_BOOKS)            /* counts: of blocks, and of the pages of such books */

/* Halves that a page takes for a layer and key-value head. */
__host__ __device__ __forceinline__ size_t head_halves(int dim, bool q8) { return q8 ? (size_t)PAGE * dim + 2 * PAGE * (dim / 32) : (size_t)2 * PAGE * dim; }

/* Token 16k + 8b + 2t + c belongs to step k of the matrix unit, lane t: lanes read 8 tokens, of two steps, at once. */
__device__ __forceinline__ int v_place(int token) { return token / 32 * 32 + token % 8 / 2 * 8 + token % 32 / 8 * 2 + token % 2; }

/* Where a key's dimension and a value's token lie in their rows of bytes. */
template <int D> __device__ __forceinline__ int k8_place(int dim) { return D == 32 ? dim : dim / 64 * 64 + dim % 32 / 8 * 16 + dim / 32 % 2 * 8 + dim % 8; }
__device__ __forceinline__ int v8_place(int token) {
    int at = v_place(token);
    return at % 32 / 8 * 16 + at / 32 * 8 + at % 8;
}

struct attention {
    const __half *q;                            /* [rows][heads * D], scaled by log2(e) / sqrt(D) */
    size_t q_rest;                              /* halves from a q to what its rounding lost */
    rows_of_halves out;                         /* of all cards' heads */
    int out_head;                               /* where this card's begin there */
    others away;                                /* who is given what goes there */
    const __half *kv;                           /* of the layer */
    bool q8;                                    /* how pages are kept */
    const int *pos, *table, *pages;             /* by row; page tables */
    size_t page_halves;
    int pages_stride, heads, heads_kv, group, rows;
    const int4 *tiles;                          /* attend_many: first row, rows */
    float2 *part_ml;                            /* attend_few: [rows][heads][pages_max] */
    float *part_o;                              /* [rows][heads][pages_max][D], by page or by book */
    int pages_max;
    int *done;                                  /* attend_few: [rows][heads_kv][DONE_EACH] who has written what is theirs; zero before and after */
};

/* ---- a page ---------------------------------------------------------------------------------- */

/* Two bytes of v, chosen as __byte_perm() does. */
__device__ __forceinline__ uint32_t bytes_opened(uint32_t v, uint32_t which, __half2 scale) {
    return bits(__hmul2(__hsub2(halves(__byte_perm(v, 0x64646464u, which)), halves(0x64806480u)), scale));
}

/* A page in global memory or, STAGED, in shared memory, where groups of 16 bytes are swapped so that neighbouring rows fall into different banks. Lane t of four reads its parts of rows. */
template <int D, bool Q8, bool STAGED> struct page_view {
    static constexpr int K_ROW = D * (Q8 ? 1 : 2) / 16, V_ROW = PAGE * (Q8 ? 1 : 2) / 16;       /* groups */
    static constexpr int UNITS = D / 32, VALUES = PAGE * K_ROW * 16, K_SCALES = 2 * VALUES, V_SCALES = K_SCALES + PAGE * UNITS * 2;
    static constexpr int BYTES = Q8 ? V_SCALES + PAGE * UNITS * 2 : 2 * VALUES;
    const char *at;

    static __device__ __forceinline__ int group_at(int row, int group, int of) { return (row * of + (STAGED && of >= 8 ? group ^ (row & 1) * 4 : group)) * 16; }
    template <typename T> __device__ __forceinline__ T read(int byte) const { return *reinterpret_cast<const T *>(at + byte); }

    /* Columns 32i + 8t .. + 7 of a key. */
    __device__ __forceinline__ uint4 key(int token, int i, int t) const {
        if (!Q8)
            return read<uint4>(group_at(token, i * 4 + t, K_ROW));
        uint2 v = D == 32 ? read<uint2>(token * 32 + t * 8) : read<uint2>(group_at(token, i / 2 * 4 + t, K_ROW) + i % 2 * 8);
        __half2 scale = __half2half2(read<__half>(K_SCALES + (token * UNITS + i) * 2));
        return make_uint4(bytes_opened(v.x, 0x4140, scale), bytes_opened(v.x, 0x4342, scale), bytes_opened(v.y, 0x4140, scale), bytes_opened(v.y, 0x4342, scale));
    }
    /* What column `column` has of the lane's eight tokens of a page's half. */
    __device__ __forceinline__ uint4 value(int column, int half, int t) const {
        if (!Q8)
            return read<uint4>(VALUES + group_at(column, half * 4 + t, V_ROW));
        uint2 v = read<uint2>(VALUES + group_at(column, t, V_ROW) + half * 8);
        uint4 s = read<uint4>(V_SCALES + (column / 32 * PAGE + half * 32 + t * 8) * 2);
        return make_uint4(bytes_opened(v.x, 0x4140, halves(s.x)), bytes_opened(v.x, 0x4342, halves(s.y)), bytes_opened(v.y, 0x4140, halves(s.z)),
                          bytes_opened(v.y, 0x4342, halves(s.w)));
    }
};

/* 16 bytes on their way to shared memory. Cards before 8.0 wait for them. */
__device__ __forceinline__ void stage_group(char *to, const char *from) {
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"((uint32_t)__cvta_generic_to_shared(to)), "l"(from) : "memory");
#else
    *reinterpret_cast<uint4 *>(to) = *reinterpret_cast<const uint4 *>(from);
#endif
}

/* Rows of groups that THREADS threads take one after the other. Where a thread's groups lie differs from place to place by nothing but a constant: these rows are so
 * many that each thread always has odd ones or even ones. */
template <int ROW, int GROUPS, int THREADS> __device__ __forceinline__ void stage_rows(const char *from, char *to, int thread) {
    static_assert(GROUPS % THREADS == 0 && THREADS / ROW % 2 == 0, "a thread's places are not alike");
    from += thread * 16;
    to += (ROW >= 8 ? thread ^ thread / ROW % 2 * 4 : thread) * 16;
#pragma unroll
    for (int k = 0; k < GROUPS / THREADS; k++)
        stage_group(to + k * THREADS * 16, from + k * THREADS * 16);
}

/* Asks for a page. */
template <int D, bool Q8, int THREADS> __device__ __forceinline__ void stage_page(const char *from, char *to) {
    typedef page_view<D, Q8, true> view;
    int thread = threadIdx.x % THREADS;
    stage_rows<view::K_ROW, view::VALUES / 16, THREADS>(from, to, thread);
    stage_rows<view::V_ROW, view::VALUES / 16, THREADS>(from + view::VALUES, to + view::VALUES, thread);
    if (Q8 && thread < (view::BYTES - view::K_SCALES) / 16)
        stage_group(to + view::K_SCALES + thread * 16, from + view::K_SCALES + thread * 16);
}

__device__ __forceinline__ void stage_end() {
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.commit_group;" ::: "memory");
#endif
}

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

/* 2^x; what is below 2^-126 is nothing. */
__device__ __forceinline__ float power_of_two(float x) {
    float y;
    asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
    return y;
}

/* 2^d for an integer d <= 0, exactly; 0 for what is too small, and for minus infinity. */
__device__ __forceinline__ float two_to(float d) { return d > -127.0f ? __int_as_float(((int)d + 127) << 23) : 0.0f; }

#define SCORES_AT_ONCE 4                        /* eights of tokens */

/* Scores of a page's tokens. key(e, i): the lane's part of token g's key of eight e; rest(step): what q's rounding lost. The sums of some eights go on in turn: one alone
 * would wait for the matrix unit each time. */
template <int D, typename KEY, typename REST> __device__ __forceinline__ void scores(const uint32_t q[D / 16][4], REST rest, KEY key, float s[PAGE / 8][4]) {
#pragma unroll
    for (int e = 0; e < PAGE / 8; e++)
        s[e][0] = s[e][1] = s[e][2] = s[e][3] = 0;
#pragma unroll
    for (int i = 0; i < D / 32; i++) {
        uint4 lost[2] = {rest(2 * i), rest(2 * i + 1)};
        const uint32_t r[2][4] = {{lost[0].x, lost[0].y, lost[0].z, lost[0].w}, {lost[1].x, lost[1].y, lost[1].z, lost[1].w}};
#pragma unroll
        for (int from = 0; from < PAGE / 8; from += SCORES_AT_ONCE) {
            uint4 b[SCORES_AT_ONCE];
#pragma unroll
            for (int e = 0; e < SCORES_AT_ONCE; e++)
                b[e] = key(from + e, i);
#pragma unroll
            for (int k = 0; k < 4; k++)
#pragma unroll
                for (int e = 0; e < SCORES_AT_ONCE; e++)
                    mma(s[from + e], k < 2 ? r[k] : q[2 * i + k - 2], k % 2 ? b[e].z : b[e].x, k % 2 ? b[e].w : b[e].y);
        }
    }
}

/* Hides tokens above `last`. first: the first token of these eight. */
__device__ __forceinline__ void mask(float s[4], int r, int first, int last) {
    int token = first + 2 * (threadIdx.x % 4);
    s[2 * r] = token <= last ? s[2 * r] : -INFINITY;
    s[2 * r + 1] = token + 1 <= last ? s[2 * r + 1] : -INFINITY;
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
                x[nt][2 * r + b] = power_of_two(s[nt][2 * r + b] - from);
                sum[r] = __fadd_rn(sum[r], x[nt][2 * r + b]);
            }
    }
#pragma unroll
    for (int i = 0; i < 4; i++)
        two_halves(x[i / 2][2 * (i % 2)], x[i / 2][2 * (i % 2) + 1], p[i], rest[i]);
}

#define VALUES_AT_ONCE 4                        /* eights of columns */

/* Weighted values of some eights of columns. Their sums go on in turn: one alone would wait for the matrix unit each time. */
__device__ __forceinline__ void values(const uint32_t p[4][4], const uint32_t rest[4][4], const uint4 v[VALUES_AT_ONCE][2], float o[VALUES_AT_ONCE][4]) {
#pragma unroll
    for (int i = 0; i < VALUES_AT_ONCE; i++)
        o[i][0] = o[i][1] = o[i][2] = o[i][3] = 0;
#pragma unroll
    for (int k = 0; k < 8; k++)
#pragma unroll
        for (int i = 0; i < VALUES_AT_ONCE; i++) {
            const uint4 &of = v[i][k / 2 % 2];
            mma(o[i], k < 4 ? rest[k] : p[k - 4], k % 2 ? of.z : of.x, k % 2 ? of.w : of.y);
        }
}

__device__ __forceinline__ float sum_lanes(float v) {
    v = __fadd_rn(v, __shfl_xor_sync(~0u, v, 1));
    return __fadd_rn(v, __shfl_xor_sync(~0u, v, 2));
}

__device__ __forceinline__ float max_lanes(float v) {
    v = fmaxf(v, __shfl_xor_sync(~0u, v, 1));
    return fmaxf(v, __shfl_xor_sync(~0u, v, 2));
}

template <int D> __device__ __forceinline__ const char *page_of(const attention &a, int row, int index, int head_kv) {
    size_t id = (size_t)a.pages[(size_t)a.table[row] * a.pages_stride + index];
    return reinterpret_cast<const char *>(a.kv + id * a.page_halves + (size_t)head_kv * head_halves(D, a.q8));
}

/* ---- rows that stand alone: four warps take one page, 16 tokens of the keys and a quarter of the columns each ----- */

/* Scores of eight heads, or 16, and a page's tokens. Rows a little apart, for the banks. */
template <int EIGHTS> struct page_scores {
    float of[EIGHTS * 8][PAGE + 8];
};

/* A row's queries of the heads of a group, as the matrix unit's second operand: lane g has head g of each eight. */
template <int D, int EIGHTS> struct row_queries {
    uint32_t q[EIGHTS][D / 16][2], rest[EIGHTS][D / 16][2];
    __device__ __forceinline__ void load(const attention &a, int row, int hk) {
        int g = threadIdx.x % 32 / 4, t = threadIdx.x % 4;
#pragma unroll
        for (int e = 0; e < EIGHTS; e++) {
            const __half *from = a.q + ((size_t)row * a.heads + hk * a.group + e * 8 + g) * D + t * 8;
            bool there = e * 8 + g < a.group;
#pragma unroll
            for (int s = 0; s < D / 16; s += 2) {
                uint4 x = make_uint4(0, 0, 0, 0), y = x;
                if (there)
                    x = *reinterpret_cast<const uint4 *>(from + s * 16), y = *reinterpret_cast<const uint4 *>(from + a.q_rest + s * 16);
                q[e][s][0] = x.x, q[e][s][1] = x.y, q[e][s + 1][0] = x.z, q[e][s + 1][1] = x.w;
                rest[e][s][0] = y.x, rest[e][s][1] = y.y, rest[e][s + 1][0] = y.z, rest[e][s + 1][1] = y.w;
            }
        }
    }
};

/* Two rows' words as the first operand of two steps. */
struct two_steps {
    uint32_t w[2][4];
    __device__ __forceinline__ two_steps(const uint4 &a, const uint4 &b) {
        w[0][0] = a.x, w[0][1] = b.x, w[0][2] = a.y, w[0][3] = b.y;
        w[1][0] = a.z, w[1][1] = b.z, w[1][2] = a.w, w[1][3] = b.w;
    }
};

/* What a lane has of some pages' results: of head g of each eight the base and the sum; of heads 2t and 2t + 1 the weighted
 * values of columns g and g + 8 of its warp's sixteens. */
template <int D, int EIGHTS> struct row_sums {
    static constexpr int COLUMNS = D / QUARTERS, TILES = COLUMNS < 16 ? 1 : COLUMNS / 16;
    float m[EIGHTS], l[EIGHTS], o[EIGHTS][TILES][4];
    __device__ __forceinline__ void total(int e, float base, float sum) { m[e] = base, l[e] = sum; }
    __device__ __forceinline__ void values(int e, int j, const float v[4]) {
#pragma unroll
        for (int b = 0; b < 4; b++)
            o[e][j][b] = v[b];
    }
    __device__ __forceinline__ void clear() {
#pragma unroll
        for (int e = 0; e < EIGHTS; e++) {
            m[e] = -INFINITY, l[e] = 0;
#pragma unroll
            for (int j = 0; j < TILES; j++)
                o[e][j][0] = o[e][j][1] = o[e][j][2] = o[e][j][3] = 0;
        }
    }
    /* The next page's. */
    __device__ __forceinline__ void add(const row_sums &page) {
        int t = threadIdx.x % 4;
#pragma unroll
        for (int e = 0; e < EIGHTS; e++) {
            float top = fmaxf(m[e], page.m[e]), old = two_to(m[e] - top), fresh = two_to(page.m[e] - top);
            l[e] = __fadd_rn(__fmul_rn(l[e], old), __fmul_rn(page.l[e], fresh));
            m[e] = top;
#pragma unroll
            for (int b = 0; b < 2; b++) {
                float by = __shfl_sync(~0u, old, (2 * t + b) * 4), fresh_by = __shfl_sync(~0u, fresh, (2 * t + b) * 4);
#pragma unroll
                for (int j = 0; j < TILES; j++)
#pragma unroll
                    for (int k = b; k < 4; k += 2)          /* powers of two: their products are not rounded */
                        o[e][j][k] = __fmaf_rn(page.o[e][j][k], fresh_by, __fmul_rn(o[e][j][k], by));
            }
        }
    }
};

/* Where a lane's results go: of heads 2t and 2t + 1 of each eight, and head g's sums; NULL: not this lane. slot: the page's, or the book's. */
template <int D, int EIGHTS> struct row_places {
    float *o[EIGHTS][2];
    float2 *ml[EIGHTS];
    int slot;
    __device__ __forceinline__ row_places(const attention &a, int row, int hk) {
        int quarter = threadIdx.x / 32, g = threadIdx.x % 32 / 4, t = threadIdx.x % 4;
#pragma unroll
        for (int e = 0; e < EIGHTS; e++) {
            size_t first = (size_t)row * a.heads + hk * a.group + e * 8;
#pragma unroll
            for (int b = 0; b < 2; b++)
                o[e][b] = e * 8 + 2 * t + b < a.group ? a.part_o + (first + 2 * t + b) * a.pages_max * D + quarter * (D / QUARTERS) + g : NULL;
            ml[e] = quarter == 0 && t == 0 && e * 8 + g < a.group ? a.part_ml + (first + g) * a.pages_max : NULL;
        }
    }
    __device__ __forceinline__ void total(int e, float base, float sum) {
        if (ml[e] != NULL)
            ml[e][slot] = make_float2(base, sum);
    }
    __device__ __forceinline__ void values(int e, int j, const float v[4]) {
#pragma unroll
        for (int b = 0; b < 4; b++)
            if (o[e][b % 2] != NULL && (b < 2 || D / QUARTERS >= 16))
                o[e][b % 2][slot * D + j * 16 + b / 2 * 8] = v[b];
    }
    __device__ __forceinline__ void put(const row_sums<D, EIGHTS> &sums) {
#pragma unroll
        for (int e = 0; e < EIGHTS; e++) {
            total(e, sums.m[e], sums.l[e]);
#pragma unroll
            for (int j = 0; j < sums.TILES; j++)
                values(e, j, sums.o[e][j]);
        }
    }
};

/* A page of a row, its results to `to`. last: its last token that the row sees, PAGE - 1 or more: all. */
template <int D, int EIGHTS, typename TO, typename VIEW>
__device__ __forceinline__ void page_alone(const row_queries<D, EIGHTS> &q, TO &to, int last, const VIEW &page, page_scores<EIGHTS> &sh) {
    constexpr int COLUMNS = row_sums<D, EIGHTS>::COLUMNS, TILES = row_sums<D, EIGHTS>::TILES;
    int quarter = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    float s[EIGHTS][4] = {};

#pragma unroll
    for (int i = 0; i < D / 32; i++) {
        two_steps k(page.key(quarter * 16 + g, i, t), page.key(quarter * 16 + 8 + g, i, t));
#pragma unroll
        for (int e = 0; e < EIGHTS; e++) {
            mma(s[e], k.w[0], q.rest[e][2 * i][0], q.rest[e][2 * i][1]);
            mma(s[e], k.w[1], q.rest[e][2 * i + 1][0], q.rest[e][2 * i + 1][1]);
            mma(s[e], k.w[0], q.q[e][2 * i][0], q.q[e][2 * i][1]);
            mma(s[e], k.w[1], q.q[e][2 * i + 1][0], q.q[e][2 * i + 1][1]);
        }
    }
#pragma unroll
    for (int e = 0; e < EIGHTS; e++)
#pragma unroll
        for (int j = 0; j < 4; j++)
            sh.of[e * 8 + 2 * t + j % 2][quarter * 16 + g + j / 2 * 8] = s[e][j];
    __syncthreads();
    uint32_t probs[EIGHTS][QUARTERS][2], rest[EIGHTS][QUARTERS][2];
#pragma unroll
    for (int e = 0; e < EIGHTS; e++) {          /* from here on a lane has head g of each eight: tokens 16k + 2t, + 1, + 8, + 9 */
        float2 x[QUARTERS][2];
        float top = -INFINITY, sum[QUARTERS];
#pragma unroll
        for (int k = 0; k < QUARTERS; k++)
#pragma unroll
            for (int b = 0; b < 2; b++)
                x[k][b] = *reinterpret_cast<const float2 *>(&sh.of[e * 8 + g][k * 16 + b * 8 + 2 * t]);
        if (last < PAGE - 1)
#pragma unroll
            for (int k = 0; k < QUARTERS; k++)
#pragma unroll
                for (int b = 0; b < 2; b++) {
                    int token = k * 16 + b * 8 + 2 * t;
                    x[k][b] = make_float2(token <= last ? x[k][b].x : -INFINITY, token + 1 <= last ? x[k][b].y : -INFINITY);
                }
#pragma unroll
        for (int k = 0; k < QUARTERS; k++)
            top = fmaxf(top, fmaxf(fmaxf(x[k][0].x, x[k][0].y), fmaxf(x[k][1].x, x[k][1].y)));
        float base = base_of(max_lanes(top)), from = base == -INFINITY ? 0 : base;
#pragma unroll
        for (int k = 0; k < QUARTERS; k++) {
            sum[k] = 0;
#pragma unroll
            for (int b = 0; b < 2; b++) {
                float u = power_of_two(x[k][b].x - from), v = power_of_two(x[k][b].y - from);
                sum[k] = __fadd_rn(__fadd_rn(sum[k], u), v);
                two_halves(u, v, probs[e][k][b], rest[e][k][b]);
            }
        }
        to.total(e, base, sum_lanes(__fadd_rn(__fadd_rn(__fadd_rn(sum[0], sum[1]), sum[2]), sum[3])));
    }
#pragma unroll
    for (int j = 0; j < TILES; j++) {
        int column = quarter * COLUMNS + j * 16 + g;
        uint4 none = make_uint4(0, 0, 0, 0);
        two_steps lo(page.value(column, 0, t), COLUMNS < 16 ? none : page.value(column + 8, 0, t)), hi(page.value(column, 1, t), COLUMNS < 16 ? none : page.value(column + 8, 1, t));
#pragma unroll
        for (int e = 0; e < EIGHTS; e++) {
            float o[4] = {0, 0, 0, 0};
#pragma unroll
            for (int k = 0; k < QUARTERS; k++)
                mma(o, k < 2 ? lo.w[k] : hi.w[k - 2], rest[e][k][0], rest[e][k][1]);
#pragma unroll
            for (int k = 0; k < QUARTERS; k++)
                mma(o, k < 2 ? lo.w[k] : hi.w[k - 2], probs[e][k][0], probs[e][k][1]);
            to.values(e, j, o);
        }
    }
}
