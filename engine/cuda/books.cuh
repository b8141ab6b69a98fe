/* books.cuh - the results of attend_few()'s pages, put together in order: BOOK pages are a book, and the books are a row's attention.
 *
 * Who does it: with whole books the block that comes last, and before it, of books that were given out page by page, the block that had the last of a book's pages; with one
 * row and one book of pages at most the last block too; else attend_merge().  Who is last is counted in attention.done; what other blocks wrote is not in one's own first cache. */
#pragma once
#include "engine/cuda/attention.cuh"
#include <limits.h>

template <int N> struct merged {                /* of N neighbouring columns */
    float o[N], l;
    __device__ __forceinline__ void clear() {
        l = 0;
#pragma unroll
        for (int i = 0; i < N; i++)
            o[i] = 0;
    }
    __device__ __forceinline__ void add(const float *v, float w, float fresh) {
        l = __fadd_rn(l, __fmul_rn(w, fresh));
#pragma unroll
        for (int i = 0; i < N; i++)
            o[i] = __fadd_rn(o[i], __fmul_rn(v[i], fresh));
    }
};

/* A row's heads of a group, from one book of pages, by a block of attend_few() that came last. */
template <int D> __device__ __forceinline__ void merge_group(const attention &a, int row, int hk, int pages) {
    for (int i = threadIdx.x; i < a.group * D / 2; i += QUARTERS * 32) {
        int h = hk * a.group + i / (D / 2), col = i % (D / 2) * 2;
        size_t slot = ((size_t)row * a.heads + h) * a.pages_max;
        float2 ml[BOOK], v[BOOK];
        float m = -INFINITY;
        merged<2> book, sum;

        book.clear(), sum.clear();
#pragma unroll
        for (int p = 0; p < BOOK; p++)
            if (p < pages) {
                ml[p] = __ldcg(a.part_ml + slot + p);
                v[p] = __ldcg(reinterpret_cast<const float2 *>(a.part_o + (slot + p) * D + col));
                m = fmaxf(m, ml[p].x);
            }
#pragma unroll
        for (int p = 0; p < BOOK; p++)
            if (p < pages) {
                float of[2] = {v[p].x, v[p].y};
                book.add(of, ml[p].y, two_to(ml[p].x - m));
            }
        sum.add(book.o, book.l, 1.0f);
        give(a.away, a.out.pair(row, (a.out_head + h) * D + col), __floats2half2_rn(__fdiv_rn(sum.o[0], sum.l), __fdiv_rn(sum.o[1], sum.l)));
    }
}

/* The same from any number of books, each of which is added up. They come through shared memory, so that all that fit into `bytes` there are asked for at once. */
template <int D> __device__ __forceinline__ void merge_books(const attention &a, int row, int hk, int books, char *shared, int bytes) {
    constexpr int THREADS = QUARTERS * 32, AT_ONCE = THREADS * 4 / D;          /* heads */
    constexpr int BOOK_BYTES = AT_ONCE * (D * (int)sizeof(float) + (int)sizeof(float2));
    int fit = bytes / BOOK_BYTES, col = threadIdx.x % (D / 4) * 4, mine = threadIdx.x / (D / 4);
    float4 *values = reinterpret_cast<float4 *>(shared) + threadIdx.x;          /* a book's are THREADS apart */
    float2 *sums = reinterpret_cast<float2 *>(shared + (size_t)fit * AT_ONCE * D * sizeof(float)) + mine;   /* AT_ONCE apart */

    for (int first = 0; first < a.group; first += AT_ONCE) {
        int h = hk * a.group + first + mine;
        bool there = first + mine < a.group;
        size_t slot = ((size_t)row * a.heads + h) * a.pages_max;
        float m = -INFINITY;
        merged<4> sum;

        sum.clear();
        for (int from = 0; from < books; from += fit) {
            int n = min(fit, books - from);
            __syncthreads();                    /* what lies there has been read */
            for (int k = 0; k < n && there; k++)
                stage_group(reinterpret_cast<char *>(values + k * THREADS), reinterpret_cast<const char *>(a.part_o + (slot + from + k) * D + col));
            stage_end();
            for (int k = col / 4; k < n && there; k += D / 4)
                sums[k * AT_ONCE] = __ldcg(a.part_ml + slot + from + k);
            copies_wait<0>();
            __syncthreads();
            if (!there)
                continue;
            float top = m;
            for (int k = 0; k < n; k++)
                top = fmaxf(top, sums[k * AT_ONCE].x);
            merged<4> before = sum;
            sum.clear();
            sum.add(before.o, before.l, two_to(m - top));
            m = top;
#pragma unroll 8
            for (int k = 0; k < n; k++) {
                float2 ml = sums[k * AT_ONCE];
                float4 v = values[k * THREADS];
                float of[4] = {v.x, v.y, v.z, v.w};
                sum.add(of, ml.y, two_to(ml.x - m));
            }
        }
#pragma unroll
        for (int k = 0; k < 4 && there; k += 2)
            give(a.away, a.out.pair(row, (a.out_head + h) * D + col + k), __floats2half2_rn(__fdiv_rn(sum.o[k], sum.l), __fdiv_rn(sum.o[k + 1], sum.l)));
    }
}

/* ---- books that are given out page by page --------------------------------------------------- */

/* Blocks take books in turn. Where a last turn has books for few of them only, these are given out page by page, to all blocks, if that ends sooner: what it costs to put
 * them together is taken for three pages' time. Returns the first such page. */
__device__ __forceinline__ int single_pages(int books, int blocks) {
    int rest = books % blocks;
    return books > blocks && rest > 0 && rest <= SINGLE_BOOKS && rest * BOOK <= (BOOK - 3) * blocks ? (books - rest) * BOOK : INT_MAX;
}

/* A book from its pages, by a whole block. */
template <int D> __device__ __forceinline__ void add_pages(const attention &a, int row, int hk, int book, int pages) {
    for (int i = threadIdx.x; i < a.group * D / 4; i += QUARTERS * 32) {
        int col = i % (D / 4) * 4;
        size_t slot = ((size_t)row * a.heads + hk * a.group + i / (D / 4)) * a.pages_max, first = slot + (size_t)book * BOOK;
        float2 ml[BOOK];
        float4 v[BOOK];
        float m = -INFINITY;
        merged<4> sum;

        sum.clear();
#pragma unroll
        for (int p = 0; p < BOOK; p++)
            if (p < pages) {
                ml[p] = __ldcg(a.part_ml + first + p);
                v[p] = __ldcg(reinterpret_cast<const float4 *>(a.part_o + (first + p) * D + col));
                m = fmaxf(m, ml[p].x);
            }
#pragma unroll
        for (int p = 0; p < BOOK; p++)
            if (p < pages) {
                float of[4] = {v[p].x, v[p].y, v[p].z, v[p].w};
                sum.add(of, ml[p].y, two_to(ml[p].x - m));
            }
        if (col == 0)
            a.part_ml[slot + book] = make_float2(m, sum.l);
        *reinterpret_cast<float4 *>(a.part_o + (slot + book) * D + col) = make_float4(sum.o[0], sum.o[1], sum.o[2], sum.o[3]);
    }
}

/* Counts a block's single pages, of which it has less than a book, behind the barrier that follows them, and adds up the books that have all of theirs now.
 * Returns how many those were. */
template <int D> __device__ __forceinline__ int single_books(const attention &a, int row, int hk, int single, int reach, int *counts) {
    __shared__ int full[BOOK];
    int page = single + (int)(blockIdx.x + threadIdx.x * gridDim.x), made = 0;

    if (threadIdx.x < BOOK) {
        int book = page / BOOK;
        full[threadIdx.x] = -1;
        if (page <= reach) {
            int *count = counts + book - single / BOOK;
            __threadfence();
            if (atomicAdd(count, 1) == min(BOOK, reach + 1 - book * BOOK) - 1)
                full[threadIdx.x] = book, *count = 0;
            __threadfence();
        }
    }
    __syncthreads();
    for (int k = 0; k < BOOK; k++)
        if (full[k] >= 0) {
            add_pages<D>(a, row, hk, full[k], min(BOOK, reach + 1 - full[k] * BOOK));
            made++;
        }
    __syncthreads();
    return made;
}

/* ---- a kernel of its own for it -------------------------------------------------------------- */

#define MERGE_WARPS 32                          /* of attend_merge(), at most */

/* Columns [col, col + 32 * N) of one head of a row: each warp of the block a book, which it adds to a base of its own. All that it reads is asked for at once. */
template <int D, int N> __device__ __forceinline__ void merge_head(const attention &a, int row, int h, int col) {
    constexpr int AT_ONCE = N == 2 ? BOOK : BOOK / 2;           /* a block may have so many threads that each has 64 registers */
    __shared__ merged<N> part[MERGE_WARPS][32];
    __shared__ float base[MERGE_WARPS];
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, pages = a.pos[row] / PAGE + 1, warps = blockDim.x / 32;
    size_t slot = ((size_t)row * a.heads + h) * a.pages_max;
    float m = -INFINITY;
    merged<N> sum;

    sum.clear();
    col += lane * N;
    for (int p = 0; p < pages; p += warps * BOOK) {
        int first = p + warp * BOOK, n = min(BOOK, pages - first);
        float2 mine = lane < n ? a.part_ml[slot + first + lane] : make_float2(-INFINITY, 0);
        float top = mine.x;
        merged<N> book;

        for (int i = 8; i > 0; i /= 2)          /* lanes 0 to 15 have a page each */
            top = fmaxf(top, __shfl_xor_sync(~0u, top, i));
        top = __shfl_sync(~0u, top, 0);
        book.clear();
#pragma unroll
        for (int from = 0; from < BOOK; from += AT_ONCE) {
            float v[AT_ONCE][N];
#pragma unroll
            for (int i = 0; i < AT_ONCE; i++)
                if (from + i < n && col < D) {
                    const float *at = a.part_o + (slot + first + from + i) * D + col;
                    if (N == 4)
                        *reinterpret_cast<float4 *>(v[i]) = *reinterpret_cast<const float4 *>(at);
                    else
                        *reinterpret_cast<float2 *>(v[i]) = *reinterpret_cast<const float2 *>(at);
                }
#pragma unroll
            for (int i = 0; i < AT_ONCE; i++) {
                float of = __shfl_sync(~0u, mine.x, from + i), l = __shfl_sync(~0u, mine.y, from + i);
                if (from + i < n && col < D)
                    book.add(v[i], l, two_to(of - top));
            }
        }
        __syncthreads();
        part[warp][lane] = book;
        if (lane == 0)
            base[warp] = top;
        __syncthreads();
        if (warp == 0 && col < D) {
            float all = m;
            for (int i = 0; i < warps && p + i * BOOK < pages; i++)
                all = fmaxf(all, base[i]);
            merged<N> before = sum;
            sum.clear();
            sum.add(before.o, before.l, two_to(m - all));
            for (int i = 0; i < warps && p + i * BOOK < pages; i++)
                sum.add(part[i][lane].o, part[i][lane].l, two_to(base[i] - all));
            m = all;
        }
    }
    if (warp > 0 || col >= D)
        return;
#pragma unroll
    for (int i = 0; i < N; i += 2)
        give(a.away, a.out.pair(row, (a.out_head + h) * D + col + i), __floats2half2_rn(__fdiv_rn(sum.o[i], sum.l), __fdiv_rn(sum.o[i + 1], sum.l)));
}
