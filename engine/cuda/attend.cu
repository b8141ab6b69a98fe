/* attend.cu - the kernels of attention: runs of a session's rows, and rows that stand alone. See attention.cuh. */
#include "engine/cuda/kernels.cuh"

/* ---- runs of rows: a block takes four times 16 query rows through all their pages ------------ */

#define RUN_WARPS (RUN_ROWS / 16)
#define RUN_PAGES(NEW) ((NEW) ? 2 : 1)          /* in shared memory at once; cards without cp.async have little of it */
#define RUN_BYTES(D, NEW) (RUN_PAGES(NEW) * 2 * PAGE * (D) * 2 + (D) / 2 * RUN_WARPS * 32 * 4)  /* and the sums of whole books */

/* A page to shared memory; groups of 16 bytes are swapped so that neighbouring rows fall into different banks. */
template <int D> __device__ __forceinline__ uint32_t k_at(int row, int group) { return row * D * 2 + ((group ^ (D >= 64 ? (row & 1) * 4 : 0)) << 4); }
__device__ __forceinline__ uint32_t v_at(int row, int group) { return row * PAGE * 2 + ((group ^ (row & 1) * 4) << 4); }

template <int D> __device__ __forceinline__ void stage_page(const __half *from, char *to) {
    const uint4 *at = reinterpret_cast<const uint4 *>(from);
    for (int i = threadIdx.x; i < PAGE * D / 8; i += RUN_WARPS * 32) {
        char *k = to + k_at<D>(i / (D / 8), i % (D / 8)), *v = to + PAGE * D * 2 + v_at(i / 8, i % 8);
#if __CUDA_ARCH__ >= 800
        asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"((uint32_t)__cvta_generic_to_shared(k)), "l"(at + i) : "memory");
        asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"((uint32_t)__cvta_generic_to_shared(v)), "l"(at + PAGE * D / 8 + i) : "memory");
#else
        *reinterpret_cast<uint4 *>(k) = at[i];
        *reinterpret_cast<uint4 *>(v) = at[PAGE * D / 8 + i];
#endif
    }
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.commit_group;" ::: "memory");
#endif
}

/* One page for a warp's 16 query rows: old results are brought to the new base, the page's are added. */
template <int D> __device__ __forceinline__ void add_page(const uint32_t q[D / 16][4], const uint32_t q_rest[D / 16][4], const char *page, const int last[2], float m[2],
                                                          float l[2], float o[D / 8][4]) {
    int lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    float s[8][4], base[2], fresh[2], old[2], sum[QUARTERS][2];
    uint32_t p[QUARTERS][4], rest[QUARTERS][4];

#pragma unroll
    for (int nt = 0; nt < 8; nt++)
        scores<D>(q, q_rest, [&](int i) { return *reinterpret_cast<const uint4 *>(page + k_at<D>(nt * 8 + g, i * 4 + t)); }, s[nt]);
#pragma unroll
    for (int r = 0; r < 2; r++) {
        float top = -INFINITY;
#pragma unroll
        for (int nt = 0; nt < 8; nt++)
            top = fmaxf(top, mask(s[nt], r, nt * 8, last[r]));
        base[r] = base_of(max_lanes(top));
    }
#pragma unroll
    for (int k = 0; k < QUARTERS; k++)
        probabilities(&s[2 * k], base, p[k], rest[k], sum[k]);
#pragma unroll
    for (int r = 0; r < 2; r++) {
        float all = sum_lanes(__fadd_rn(__fadd_rn(__fadd_rn(sum[0][r], sum[1][r]), sum[2][r]), sum[3][r])), top = fmaxf(m[r], base[r]);
        old[r] = two_to(m[r] - top);
        fresh[r] = two_to(base[r] - top);
        l[r] = __fadd_rn(__fmul_rn(l[r], old[r]), __fmul_rn(all, fresh[r]));
        m[r] = top;
    }
#pragma unroll
    for (int j = 0; j < D / 8; j++) {
        const char *v = page + PAGE * D * 2;
        float op[4];
        values(p, rest, *reinterpret_cast<const uint4 *>(v + v_at(j * 8 + g, t)), *reinterpret_cast<const uint4 *>(v + v_at(j * 8 + g, 4 + t)), op);
#pragma unroll
        for (int b = 0; b < 4; b++)
            o[j][b] = __fadd_rn(__fmul_rn(o[j][b], old[b / 2]), __fmul_rn(op[b], fresh[b / 2]));
    }
}

/* What a lane has summed of some pages. */
template <int D> struct summed {
    float m[2], l[2], o[D / 8][4];
    __device__ __forceinline__ void clear() {
        m[0] = m[1] = -INFINITY;
        l[0] = l[1] = 0;
#pragma unroll
        for (int j = 0; j < D / 8; j++)
            o[j][0] = o[j][1] = o[j][2] = o[j][3] = 0;
    }
};

/* A book is full: its sums go to those of the books before, which lie in shared memory. */
template <int D> __device__ __forceinline__ void close_book(const summed<D> &book, float m[2], float l[2], float *o) {
    float old[2], fresh[2];
#pragma unroll
    for (int r = 0; r < 2; r++) {
        float top = fmaxf(m[r], book.m[r]);
        old[r] = two_to(m[r] - top);
        fresh[r] = two_to(book.m[r] - top);
        l[r] = __fadd_rn(__fmul_rn(l[r], old[r]), __fmul_rn(book.l[r], fresh[r]));
        m[r] = top;
    }
#pragma unroll
    for (int j = 0; j < D / 8; j++)
#pragma unroll
        for (int b = 0; b < 4; b++) {
            float &to = o[(j * 4 + b) * RUN_WARPS * 32 + threadIdx.x];
            to = __fadd_rn(__fmul_rn(to, old[b / 2]), __fmul_rn(book.o[j][b], fresh[b / 2]));
        }
}

template <int D> __global__ void __launch_bounds__(RUN_WARPS * 32, 2) attend_many(const __grid_constant__ attention a, int n_tiles) {
    extern __shared__ __align__(128) char staged[];
    constexpr int BYTES = 2 * PAGE * D * 2;
#if __CUDA_ARCH__ >= 800
    constexpr int PAGES = RUN_PAGES(true);
#else
    constexpr int PAGES = RUN_PAGES(false);
#endif
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4, hk = blockIdx.y;
    let_next_start();
    await_before();
    int4 tile = a.tiles[n_tiles - 1 - (int)blockIdx.x];         /* late tokens see most keys: they go first */
    int row[2], at[2], limit[2], reach = a.pos[tile.x + tile.y - 1] / PAGE;
    const __half *from[2];
    uint32_t q[D / 16][4], q_rest[D / 16][4];
    float m[2] = {-INFINITY, -INFINITY}, l[2] = {0, 0}, *o = reinterpret_cast<float *>(staged + PAGES * BYTES);
    summed<D> book;

    if (PAGES > 1)
        stage_page<D>(page_of<D>(a, tile.x, 0, hk), staged);
#pragma unroll
    for (int r = 0; r < 2; r++) {
        int i = warp * 16 + g + 8 * r;
        row[r] = i < tile.y * a.group ? tile.x + i / a.group : -1;
        at[r] = (hk * a.group + i % a.group) * D;
        limit[r] = row[r] >= 0 ? a.pos[row[r]] : -1;
        from[r] = row[r] >= 0 ? a.q + (size_t)row[r] * a.heads * D + at[r] : NULL;
    }
    load_q<D>(from[0], from[1], t, q);
    load_q<D>(from[0] != NULL ? from[0] + a.q_rest : NULL, from[1] != NULL ? from[1] + a.q_rest : NULL, t, q_rest);
    for (int i = 0; i < D / 2; i++)
        o[i * RUN_WARPS * 32 + threadIdx.x] = 0;
    book.clear();
    for (int p = 0; p <= reach; p++) {
        int last[2] = {limit[0] - p * PAGE, limit[1] - p * PAGE};
        if (PAGES == 1) {
            __syncthreads();
            stage_page<D>(page_of<D>(a, tile.x, p, hk), staged);
        }
        copies_wait<0>();
        __syncthreads();
        if (PAGES > 1 && p < reach)
            stage_page<D>(page_of<D>(a, tile.x, p + 1, hk), staged + ((p + 1) & 1) * BYTES);
        add_page<D>(q, q_rest, staged + p % PAGES * BYTES, last, book.m, book.l, book.o);
        if (p % BOOK == BOOK - 1 || p == reach) {
            close_book<D>(book, m, l, o);
            book.clear();
        }
    }
#pragma unroll
    for (int r = 0; r < 2; r++)
        if (row[r] >= 0)
#pragma unroll
            for (int j = 0; j < D / 8; j++) {
                const float *sum = o + (j * 4 + 2 * r) * RUN_WARPS * 32 + threadIdx.x;
                *a.out.pair(row[r], at[r] + j * 8 + 2 * t) = __floats2half2_rn(__fdiv_rn(sum[0], l[r]), __fdiv_rn(sum[RUN_WARPS * 32], l[r]));
            }
}

/* ---- rows that stand alone ------------------------------------------------------------------- */

#define ALONE_THREADS (QUARTERS * 32)
#define ALONE_DEPTH 3                           /* pages in shared memory */
#define ALONE_BYTES(D) (ALONE_DEPTH * 2 * PAGE * (D) * 2)

/* A block takes every gridDim.x-th page. RING: pages come ALONE_DEPTH ahead into shared memory, each lane's words its own. */
template <int D, bool RING> __global__ void __launch_bounds__(ALONE_THREADS) attend_few(const __grid_constant__ attention a) {
    constexpr int N = lane_words<D>::N;
    extern __shared__ uint4 alone_ring[];
    __shared__ quarter_shared sh;
    int row = blockIdx.z, hk = blockIdx.y, step = gridDim.x, p = blockIdx.x, slot = 0;
    [[maybe_unused]] int ask = p;               /* page to fetch next; cards before 8.0 fetch none ahead */

    let_next_start();
    await_before();
    int reach = a.pos[row] / PAGE;
    if (p > reach)
        return;
    const int *pages = a.pages + (size_t)a.table[row] * a.pages_stride;
    const __half *kv = a.kv + (size_t)hk * 2 * PAGE * D;
    auto fetch = [&](int into) {
#if __CUDA_ARCH__ >= 800
        if (ask <= reach) {
            const __half *page = kv + (size_t)pages[ask] * a.page_halves;
#pragma unroll
            for (int i = 0; i < N; i++)
                asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"((uint32_t)__cvta_generic_to_shared(&alone_ring[(into * N + i) * ALONE_THREADS + threadIdx.x])),
                             "l"(lane_words<D>::at(page, i))
                             : "memory");
        }
        asm volatile("cp.async.commit_group;" ::: "memory");
        ask += step;
#endif
    };
    if (RING)
#pragma unroll 1
        for (int i = 0; i < ALONE_DEPTH; i++)
            fetch(i);
    row_queries<D> q;
    q.load(a, row, hk);
    for (; p <= reach; p += step) {
        if (RING) {
            copies_wait<ALONE_DEPTH - 1>();
            page_alone<D>(a, q, row, hk, p, [&](int i) { return alone_ring[(slot * N + i) * ALONE_THREADS + threadIdx.x]; }, sh);
            fetch(slot);
            slot = slot + 1 == ALONE_DEPTH ? 0 : slot + 1;
        } else {
            const __half *page = kv + (size_t)pages[p] * a.page_halves;
            uint4 w[N];
#pragma unroll
            for (int i = 0; i < N; i++)
                w[i] = *reinterpret_cast<const uint4 *>(lane_words<D>::at(page, i));
            page_alone<D>(a, q, row, hk, p, [&](int i) { return w[i]; }, sh);
        }
    }
}

template <int D> __global__ void __launch_bounds__(MERGE_WARPS * 32) attend_merge(const __grid_constant__ attention a) {
    let_next_start();
    await_before();
    merge_head<D>(a, blockIdx.y, blockIdx.x);
}

template <int D> static void start(const stream_of &on, const attention &a, int n_tiles) {
    if (n_tiles > 0) {
        launch(on, attend_many<D>, dim3(n_tiles, a.heads_kv), RUN_WARPS * 32, RUN_BYTES(D, on.major >= 8), a, n_tiles);
        return;
    }
    /* two blocks of a multiprocessor, or one for each page */
    int all = a.heads_kv * a.rows, most = (2 * on.multiprocessors + all - 1) / all, blocks = a.pages_max < most ? a.pages_max : most, books = (a.pages_max + BOOK - 1) / BOOK;
    if (on.major >= 8 && ALONE_BYTES(D) <= on.shared_max)
        launch(on, attend_few<D, true>, dim3(blocks, a.heads_kv, a.rows), ALONE_THREADS, ALONE_BYTES(D), a);
    else
        launch(on, attend_few<D, false>, dim3(blocks, a.heads_kv, a.rows), ALONE_THREADS, 0, a);
    launch(on, attend_merge<D>, dim3(a.heads, a.rows), (books < 4 ? 4 : books < MERGE_WARPS ? books : MERGE_WARPS) * 32, 0, a);
}

void attend(const stream_of &on, const attention &a, int dim, int n_tiles) {
    switch (dim) {
    case 32: start<32>(on, a, n_tiles); break;
    case 64: start<64>(on, a, n_tiles); break;
    default: start<128>(on, a, n_tiles); break;
    }
}

template <int D> static cudaError_t ready(const stream_of &on) {
    cudaError_t rc = allow(attend_many<D>, RUN_BYTES(D, on.major >= 8));
    return rc == cudaSuccess && on.major >= 8 && ALONE_BYTES(D) <= on.shared_max ? allow(attend_few<D, true>, ALONE_BYTES(D)) : rc;
}

cudaError_t attend_ready(const stream_of &on, int dim) { return dim == 32 ? ready<32>(on) : dim == 64 ? ready<64>(on) : ready<128>(on); }
