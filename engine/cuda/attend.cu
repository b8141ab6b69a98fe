/* attend.cu - the kernels of attention: runs of a session's rows, and rows that stand alone. See attention.cuh and books.cuh. */
#include "engine/cuda/books.cuh"
#include "engine/cuda/kernels.cuh"

/* ---- runs of rows: a block takes four times 16 query rows through all their pages ------------ */

#define RUN_WARPS (RUN_ROWS / 16)
#define RUN_PAGES(NEW) ((NEW) ? 2 : 1)          /* in shared memory at once; cards without cp.async have little of it */
#define RUN_RESTS(D) ((D) / 16 * RUN_WARPS * 32 * 16)   /* what the queries' rounding lost: registers are short */
/* Of Q8_0 a page as halves, and the next one as it comes. */
template <int D, bool Q8> __host__ __device__ constexpr int run_bytes(bool fresh) {
    return (Q8 ? page_view<D, false, true>::BYTES + (fresh ? page_view<D, true, true>::BYTES : 0) : RUN_PAGES(fresh) * page_view<D, false, true>::BYTES) + RUN_RESTS(D);
}

/* A page of Q8_0 to shared memory as halves. */
template <int D, bool STAGED> __device__ __forceinline__ void open_page(const page_view<D, true, STAGED> &from, char *to) {
    typedef page_view<D, false, true> view;
#pragma unroll
    for (int k = 0; k < view::VALUES / 16 / (RUN_WARPS * 32); k++) {
        int i = threadIdx.x + k * RUN_WARPS * 32, token = i / view::K_ROW, n = i % view::K_ROW, column = i / view::V_ROW, m = i % view::V_ROW;
        *reinterpret_cast<uint4 *>(to + view::group_at(token, n, view::K_ROW)) = from.key(token, n / 4, n % 4);
        *reinterpret_cast<uint4 *>(to + view::VALUES + view::group_at(column, m, view::V_ROW)) = from.value(column, m / 4, m % 4);
    }
}

/* One page for a warp's 16 query rows: old results are brought to the new base, the page's are added. */
template <int D> __device__ __forceinline__ void add_page(const uint32_t q[D / 16][4], const uint4 *q_rest, const char *staged, const int last[2], float m[2], float l[2],
                                                          float o[D / 8][4]) {
    int lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    page_view<D, false, true> page = {staged};
    float s[8][4], base[2], fresh[2], old[2], sum[QUARTERS][2];
    uint32_t p[QUARTERS][4], rest[QUARTERS][4];

    scores<D>(q, [&](int step) { return q_rest[step * RUN_WARPS * 32]; }, [&](int e, int i) { return page.key(e * 8 + g, i, t); }, s);
#pragma unroll
    for (int r = 0; r < 2; r++) {
        float top = -INFINITY;
        if (last[r] < PAGE - 1)
#pragma unroll
            for (int nt = 0; nt < 8; nt++)
                mask(s[nt], r, nt * 8, last[r]);
#pragma unroll
        for (int nt = 0; nt < 8; nt++)
            top = fmaxf(top, fmaxf(s[nt][2 * r], s[nt][2 * r + 1]));
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
    for (int j = 0; j < D / 8; j += VALUES_AT_ONCE) {
        uint4 v[VALUES_AT_ONCE][2];
        float op[VALUES_AT_ONCE][4];
#pragma unroll
        for (int i = 0; i < VALUES_AT_ONCE; i++)
#pragma unroll
            for (int half = 0; half < 2; half++)
                v[i][half] = page.value((j + i) * 8 + g, half, t);
        values(p, rest, v, op);
#pragma unroll
        for (int i = 0; i < VALUES_AT_ONCE; i++)
#pragma unroll
            for (int b = 0; b < 4; b++)         /* `fresh` is a power of two: its product is not rounded */
                o[j + i][b] = __fmaf_rn(op[i][b], fresh[b / 2], __fmul_rn(o[j + i][b], old[b / 2]));
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

#define BOOK_ONCE 16                            /* values that a thread asks for together */

/* A book is full: the sums of the books before, which lie in `o` where there are some, are added to it. */
template <int D> __device__ __forceinline__ void add_books(summed<D> &book, bool some, const float m[2], const float l[2], const volatile float *o) {
    float old[2], fresh[2];
#pragma unroll
    for (int r = 0; r < 2; r++) {
        float top = fmaxf(m[r], book.m[r]);
        old[r] = two_to(m[r] - top);
        fresh[r] = two_to(book.m[r] - top);
        book.l[r] = __fadd_rn(__fmul_rn(l[r], old[r]), __fmul_rn(book.l[r], fresh[r]));
        book.m[r] = top;
    }
#pragma unroll
    for (int from = 0; from < D / 2; from += BOOK_ONCE) {
        float before[BOOK_ONCE];
#pragma unroll
        for (int i = 0; i < BOOK_ONCE; i++)
            before[i] = some ? o[from + i] : 0;
#pragma unroll
        for (int i = 0; i < BOOK_ONCE; i++) {
            float &to = book.o[(from + i) / 4][i % 4];
            to = __fadd_rn(__fmul_rn(before[i], old[i % 4 / 2]), __fmul_rn(to, fresh[i % 4 / 2]));
        }
    }
}

template <int D, bool Q8> __global__ void __launch_bounds__(RUN_WARPS * 32, 2) attend_many(const __grid_constant__ attention a, int n_tiles) {
    extern __shared__ __align__(128) char staged[];
    constexpr int BYTES = page_view<D, false, true>::BYTES, THREADS = RUN_WARPS * 32;
#if __CUDA_ARCH__ >= 800
    constexpr bool AHEAD = true;
#else
    constexpr bool AHEAD = false;
#endif
    constexpr int RESTS = run_bytes<D, Q8>(AHEAD) - RUN_RESTS(D);
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4, hk = blockIdx.x;
    let_next_start();
    await_before();
    int4 tile = a.tiles[n_tiles - 1 - (int)blockIdx.y];         /* late tokens see most keys: they go first */
    int row[2], at[2], limit[2], reach = a.pos[tile.x + tile.y - 1] / PAGE;
    const __half *from[2];
    uint32_t q[D / 16][4], lost[D / 16][4];
    uint4 *q_rest = reinterpret_cast<uint4 *>(staged + RESTS) + threadIdx.x;    /* this thread's are RUN_WARPS * 32 apart */
    float m[2] = {-INFINITY, -INFINITY}, l[2] = {0, 0};
    volatile float o[D / 2];                    /* of whole books: not in registers, which are wanted for pages */
    summed<D> book;

    if (AHEAD) {
        stage_page<D, Q8, THREADS>(page_of<D>(a, tile.x, 0, hk), Q8 ? staged + BYTES : staged);
        stage_end();
    }
#pragma unroll
    for (int r = 0; r < 2; r++) {
        int i = warp * 16 + g + 8 * r;
        row[r] = i < tile.y * a.group ? tile.x + i / a.group : -1;
        at[r] = (hk * a.group + i % a.group) * D;
        limit[r] = row[r] >= 0 ? a.pos[row[r]] : -1;
        from[r] = row[r] >= 0 ? a.q + (size_t)row[r] * a.heads * D + at[r] : NULL;
    }
    load_q<D>(from[0], from[1], t, q);
    load_q<D>(from[0] != NULL ? from[0] + a.q_rest : NULL, from[1] != NULL ? from[1] + a.q_rest : NULL, t, lost);
#pragma unroll
    for (int i = 0; i < D / 16; i++)
        q_rest[i * RUN_WARPS * 32] = make_uint4(lost[i][0], lost[i][1], lost[i][2], lost[i][3]);
    book.clear();
    for (int p = 0; p <= reach; p++) {
        int last[2] = {limit[0] - p * PAGE, limit[1] - p * PAGE};
        char *page = staged + (AHEAD && !Q8 ? p % 2 * BYTES : 0);
        if (AHEAD)
            copies_wait<0>();
        __syncthreads();
        if (Q8) {
            if (AHEAD)
                open_page<D>(page_view<D, true, true>{staged + BYTES}, page);
            else
                open_page<D>(page_view<D, true, false>{page_of<D>(a, tile.x, p, hk)}, page);
            __syncthreads();
        } else if (!AHEAD) {
            stage_page<D, Q8, THREADS>(page_of<D>(a, tile.x, p, hk), page);
            __syncthreads();
        }
        if (AHEAD && p < reach) {
            stage_page<D, Q8, THREADS>(page_of<D>(a, tile.x, p + 1, hk), staged + (Q8 || p % 2 == 0 ? BYTES : 0));
            stage_end();
        }
        add_page<D>(q, q_rest, page, last, book.m, book.l, book.o);
        if (p % BOOK == BOOK - 1 || p == reach)
            add_books<D>(book, p >= BOOK, m, l, o);
        if (p % BOOK == BOOK - 1 && p < reach) {
#pragma unroll
            for (int i = 0; i < D / 2; i++)
                o[i] = book.o[i / 4][i % 4];
#pragma unroll
            for (int r = 0; r < 2; r++)
                m[r] = book.m[r], l[r] = book.l[r];
            book.clear();
        }
    }
#pragma unroll
    for (int r = 0; r < 2; r++)
        if (row[r] >= 0)
#pragma unroll
            for (int j = 0; j < D / 8; j++) {
                float x = book.o[j][2 * r], y = book.o[j][2 * r + 1];
                give(a.away, a.out.pair(row[r], a.out_head * D + at[r] + j * 8 + 2 * t), __floats2half2_rn(__fdiv_rn(x, book.l[r]), __fdiv_rn(y, book.l[r])));
            }
}

/* ---- rows that stand alone ------------------------------------------------------------------- */

#define ALONE_THREADS (QUARTERS * 32)
#define ALONE_DEPTH(Q8) ((Q8) ? 2 : 3)          /* pages in shared memory: of Q8_0 more blocks are better than more pages */
#define ALONE_BLOCKS 4                          /* of a multiprocessor, at most */
template <int D, bool Q8, int EIGHTS, bool RING> static constexpr int alone_bytes() { return (RING ? ALONE_DEPTH(Q8) * page_view<D, Q8, true>::BYTES : 0) + (int)sizeof(page_scores<EIGHTS>); }

/* A block takes every gridDim.x-th page, or, BY being BOOK instead of 1, book of them, the last ones page by page: single_pages(). RING: pages come into
 * shared memory, DEPTH - 1 before they are wanted. */
template <int D, bool Q8, int EIGHTS, bool RING, int BY> __global__ void __launch_bounds__(ALONE_THREADS) attend_few(const __grid_constant__ attention a) {
    constexpr int BYTES = page_view<D, Q8, true>::BYTES, DEPTH = ALONE_DEPTH(Q8);
    extern __shared__ __align__(128) char alone[];
    page_scores<EIGHTS> &sh = *reinterpret_cast<page_scores<EIGHTS> *>(alone + (RING ? DEPTH * BYTES : 0));
    int row = blockIdx.z, hk = blockIdx.y, blocks = gridDim.x, p = blockIdx.x * BY, slot = 0, at[DEPTH], ids[DEPTH];

    let_next_start();
    /* what nobody writes in this pass: where pages are, and those that are older than its tokens */
    int pos = a.pos[row], reach = pos / PAGE, old = pos < FEW_TOKENS ? 0 : (pos - FEW_TOKENS + 1) / PAGE;
    const int *pages = a.pages + (size_t)a.table[row] * a.pages_stride;
    const char *kv = reinterpret_cast<const char *>(a.kv + (size_t)hk * head_halves(D, Q8));
    size_t page_bytes = a.page_halves * 2;
    int single = BY == 1 ? INT_MAX : single_pages(reach / BY + 1, blocks);
    auto after = [&](int page) {
        if (BY == 1 || page >= single)
            return page + blocks;
        int next = page + 1 + ((page + 1) % BY == 0 ? (blocks - 1) * BY : 0);
        return next < single ? next : single + (int)blockIdx.x;
    };
#pragma unroll
    for (int i = 0; i < DEPTH; i++) {           /* all at once: none waits for the others */
        at[i] = p + i * (BY == 1 ? blocks : 1);
        ids[i] = at[i] < a.pages_max ? pages[at[i]] : 0;
    }
    if (RING)
#pragma unroll
        for (int i = 0; i < DEPTH - 1; i++) {
            if (at[i] < old)
                stage_page<D, Q8, ALONE_THREADS>(kv + (size_t)ids[i] * page_bytes, alone + i * BYTES);
            stage_end();
        }
    await_before();
    if (p > reach)
        return;
    if (RING) {
#pragma unroll
        for (int i = 0; i < DEPTH - 1; i++)
            if (at[i] >= old && at[i] <= reach)
                stage_page<D, Q8, ALONE_THREADS>(kv + (size_t)ids[i] * page_bytes, alone + i * BYTES);
        stage_end();
    }
    row_places<D, EIGHTS> to(a, row, hk);
    row_queries<D, EIGHTS> q;
    row_sums<D, EIGHTS> page, book;
    q.load(a, row, hk);
    book.clear();
    int next = ids[DEPTH - 1], ask = at[DEPTH - 1], free = DEPTH - 1;
    auto one = [&](auto view) {
        to.slot = p / BY;
        if constexpr (BY == 1)
            page_alone(q, to, pos - p * PAGE, view, sh);
        else
            page_alone(q, page, pos - p * PAGE, view, sh);
    };
    for (; p <= reach; p = after(p)) {
        if (RING) {
            if (p < old)
                copies_wait<DEPTH - 2>();
            else                                /* it may have been asked for with the last of the first ones */
                copies_wait<0>();
            __syncthreads();                    /* and the page before is done with */
            if (ask <= reach)
                stage_page<D, Q8, ALONE_THREADS>(kv + (size_t)next * page_bytes, alone + free * BYTES);
            stage_end();
            ask = after(ask);
            next = ask <= reach ? pages[ask] : 0;
            one(page_view<D, Q8, true>{alone + slot * BYTES});
            free = slot;
            slot = slot + 1 == DEPTH ? 0 : slot + 1;
        } else {
            one(page_view<D, Q8, false>{kv + (size_t)pages[p] * page_bytes});
            __syncthreads();
        }
        if (BY > 1 && p >= single) {
            to.slot = p;
            to.put(page);
        } else if (BY > 1) {
            book.add(page);
            if ((p + 1) % BY == 0 || p == reach) {
                to.put(book);
                book.clear();
            }
        }
    }
    if (BY == 1 && (a.pages_max > BOOK || a.rows > 1))
        return;
    /* whole books, or one row and few pages: who comes last puts them together, and a kernel is saved */
    __shared__ bool last;
    int *done = a.done + (row * a.heads_kv + hk) * DONE_EACH, books = reach / BY + 1, wanted = min(blocks, books), made = 1;
    __syncthreads();
    if (BY > 1 && single <= reach)
        wanted += books - single / BOOK, made += single_books<D>(a, row, hk, single, reach, done + 1);
    if (threadIdx.x == 0) {                     /* a fence holds for all that the block has written before the barrier */
        __threadfence();
        last = atomicAdd(done, made) + made == wanted;
        __threadfence();
    }
    __syncthreads();
    if (!last)
        return;
    if (BY == 1)
        merge_group<D>(a, row, hk, books);
    else
        merge_books<D>(a, row, hk, books, alone, DEPTH * BYTES);
    if (threadIdx.x == 0)
        *done = 0;
}

template <int D, int N> __global__ void __launch_bounds__(MERGE_WARPS * 32) attend_merge(const __grid_constant__ attention a) {
    let_next_start();
    await_before();
    merge_head<D, N>(a, blockIdx.y, blockIdx.x, blockIdx.z * 32 * N);
}

/* True: the parts are still to be put together. */
template <int D, bool Q8, int EIGHTS> static bool start_few(const stream_of &on, const attention &a) {
    constexpr int RING = alone_bytes<D, Q8, EIGHTS, true>();
    bool ring = on.major >= 8 && RING <= (int)on.shared_max;
    /* as many blocks as a multiprocessor holds, or one for each page */
    int held = ring ? (int)on.shared_max / RING : 2, slots = (held < ALONE_BLOCKS ? held : ALONE_BLOCKS) * on.multiprocessors;
    int all = a.heads_kv * a.rows, most = (slots + all - 1) / all, books = (a.pages_max + BOOK - 1) / BOOK;
    if constexpr (!Q8)                          /* of Q8_0 a page takes longer to open than to fetch: many short blocks */
        if (ring && 4 * books * all >= 3 * slots) {
            launch(on, attend_few<D, Q8, EIGHTS, true, BOOK>, dim3(books < most ? books : most, a.heads_kv, a.rows), ALONE_THREADS, RING, a);
            return false;
        }
    dim3 grid(a.pages_max < most ? a.pages_max : most, a.heads_kv, a.rows);
    if (ring)
        launch(on, attend_few<D, Q8, EIGHTS, true, 1>, grid, ALONE_THREADS, RING, a);
    else
        launch(on, attend_few<D, Q8, EIGHTS, false, 1>, grid, ALONE_THREADS, alone_bytes<D, Q8, EIGHTS, false>(), a);
    return a.pages_max > BOOK || a.rows > 1;
}

template <int D, bool Q8> static void start(const stream_of &on, const attention &a, int n_tiles) {
    if (n_tiles > 0) {
        launch(on, attend_many<D, Q8>, dim3(a.heads_kv, n_tiles), RUN_WARPS * 32, run_bytes<D, Q8>(on.major >= 8), a, n_tiles);
        return;
    }
    if (!(a.group <= 8 ? start_few<D, Q8, 1>(on, a) : start_few<D, Q8, 2>(on, a)))
        return;
    int books = (a.pages_max + BOOK - 1) / BOOK, warps = books < 4 ? 4 : books < MERGE_WARPS ? books : MERGE_WARPS;
    if (D == 128 && books > 2)                  /* two blocks a head: more is read at once */
        launch(on, attend_merge<128, 2>, dim3(a.heads, a.rows, 2), warps * 32, 0, a);
    else
        launch(on, attend_merge<D, 4>, dim3(a.heads, a.rows), warps * 32, 0, a);
}

void attend(const stream_of &on, const attention &a, int dim, int n_tiles) {
    switch (dim * 2 + a.q8) {
    case 64: start<32, false>(on, a, n_tiles); break;
    case 65: start<32, true>(on, a, n_tiles); break;
    case 128: start<64, false>(on, a, n_tiles); break;
    case 129: start<64, true>(on, a, n_tiles); break;
    case 256: start<128, false>(on, a, n_tiles); break;
    default: start<128, true>(on, a, n_tiles); break;
    }
}

template <int D, bool Q8, int EIGHTS> static cudaError_t ready_few(const stream_of &on) {
    constexpr int RING = alone_bytes<D, Q8, EIGHTS, true>();
    cudaError_t rc = cudaSuccess;
    if (on.major < 8 || RING > (int)on.shared_max)
        return rc;
    if constexpr (!Q8)
        rc = allow(attend_few<D, Q8, EIGHTS, true, BOOK>, RING);
    return rc == cudaSuccess ? allow(attend_few<D, Q8, EIGHTS, true, 1>, RING) : rc;
}

template <int D, bool Q8> static cudaError_t ready(const stream_of &on) {
    cudaError_t rc = allow(attend_many<D, Q8>, run_bytes<D, Q8>(on.major >= 8));
    if (rc == cudaSuccess)
        rc = allow(attend_merge<D, 4>, 0);
    if (rc == cudaSuccess && D == 128)
        rc = allow(attend_merge<128, 2>, 0);
    if (rc == cudaSuccess)
        rc = ready_few<D, Q8, 1>(on);
    return rc == cudaSuccess ? ready_few<D, Q8, 2>(on) : rc;
}

cudaError_t attend_ready(const stream_of &on, int dim, bool q8) {
    switch (dim * 2 + q8) {
    case 64: return ready<32, false>(on);
    case 65: return ready<32, true>(on);
    case 128: return ready<64, false>(on);
    case 129: return ready<64, true>(on);
    case 256: return ready<128, false>(on);
    default: return ready<128, true>(on);
    }
}
