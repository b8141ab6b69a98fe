/* whole.cu - a pass of one to four tokens as one kernel: a block on every multiprocessor, all layers.
 *
 * Such a pass does little but read weights, so it must never stop reading.  Every warp has a ring in shared memory; it
 * asks for its next weights when it has used up a slot, in the order in which it will need them, across tiles,
 * matrices and layers.  So while blocks wait for each other between two products, which happens five times a layer,
 * and while they compute attention, weights keep coming.
 *
 * Tiles of 16 rows go round the blocks; a tile's eight segments are its block's eight warps.  What a product reads is
 * made by every block for itself in shared memory (norms, the gate's halves, merged attention): cheaper than
 * one more wait.  All sums are those of mat_few and its like, in the same order. */
#include "engine/cuda/kernels.cuh"

#define WHOLE_THREADS (SEGMENTS * 32)
#define WHOLE_INLINE 8                          /* pages up to which every block merges attention for itself */
#define SLOT_WORDS 160                          /* of 16 bytes: 128 of values, 32 of pairs */

/* What a block does between two waits of all: items are tiles, of GATE pairs of tiles. */
enum phase { PHASE_QKV, PHASE_WO, PHASE_GATE, PHASE_DOWN, PHASES };

struct whole_shared {
    product job;
    float part[2][2][SEGMENTS][WHOLE_TOKENS][16 + 1];
    float x_scale[WHOLE_TOKENS];
    uint32_t peak[WHOLE_TOKENS];
};

#if __CUDA_ARCH__ >= 800 || !defined(__CUDA_ARCH__)

/* ---- weights, in the order in which a warp needs them ---------------------------------------- */

__device__ __forceinline__ int chunks_of_slot(int format) { return format == 1 ? 4 : format == 2 ? 2 : 1; }

struct cursor {
    const mat *m;
    int layer, phase, item, second, tile, chunk, end;   /* second: the other tile of a pair */
};

struct plan {                                   /* what all cursors of a block go by */
    const layer_weights *layers;                /* in shared memory */
    const mat *output;
    int n_layers, first, step;
};

/* The tile of an item, or NULL when the phase has no such item. */
__device__ __forceinline__ const mat *item_tile(const plan &w, int layer, int phase, int item, int second, int &tile) {
    if (layer == w.n_layers) {
        tile = item;
        return phase == 0 && item < w.output->tiles ? w.output : NULL;
    }
    const mat *m = w.layers[layer].role;
    switch (phase) {
    case PHASE_QKV:
        for (int i = 0; i < 3; i++, m++) {
            if (item < m->tiles) {
                tile = item;
                return m;
            }
            item -= m->tiles;
        }
        return NULL;
    case PHASE_WO: m += 3; break;
    case PHASE_GATE: m += 4 + second; break;
    default: m += 6; break;
    }
    tile = item;
    return item < m->tiles ? m : NULL;
}

/* Stands the cursor on the first chunks at or after its place; m = NULL: there are no more. */
__device__ __forceinline__ void cursor_settle(cursor &c, const plan &w) {
    int warp = threadIdx.x / 32;
    for (;;) {
        if ((c.m = item_tile(w, c.layer, c.phase, c.item, c.second, c.tile)) != NULL) {
            c.chunk = segment_end(c.m->chunks, warp - 1);
            c.end = segment_end(c.m->chunks, warp);
            if (c.chunk < c.end)
                return;
            if (c.phase == PHASE_GATE && c.second == 0 && c.layer < w.n_layers) {
                c.second = 1;
            } else {
                c.second = 0;
                c.item += w.step;
            }
            continue;
        }
        if (c.layer == w.n_layers)
            return;
        c.item = w.first;
        c.second = 0;
        if (++c.phase == PHASES) {
            c.phase = 0;
            c.layer++;
        }
    }
}

__device__ __forceinline__ void cursor_next(cursor &c, const plan &w) {
    c.chunk += chunks_of_slot(c.m->format);
    if (c.chunk < c.end)
        return;
    if (c.phase == PHASE_GATE && c.second == 0 && c.layer < w.n_layers) {
        c.second = 1;
    } else {
        c.second = 0;
        c.item += w.step;
    }
    cursor_settle(c, w);
}

__device__ __forceinline__ void copy16(const uint4 *from, uint4 *to) {
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"((uint32_t)__cvta_generic_to_shared(to)), "l"(from) : "memory");
}

/* Asks for what the cursor stands on, and moves it. Always one group of copies, if an empty one. */
__device__ __forceinline__ void ask(cursor &c, const plan &w, uint4 *slot) {
    if (c.m != NULL) {
        int lane = threadIdx.x % 32, format = c.m->format, n = min(chunks_of_slot(format), c.end - c.chunk);
        int words = tile_words(format), pairs = tile_pairs(format, c.m->step) / 2;
        size_t at = (size_t)c.tile * c.m->chunks + c.chunk;
        const uint4 *q = c.m->q + at * words + lane, *s = reinterpret_cast<const uint4 *>(c.m->s) + at * pairs + lane;
#pragma unroll
        for (int i = 0; i < 4; i++)
            if (i * 32 < n * words)
                copy16(q + i * 32, slot + i * 32 + lane);
        if (lane < n * pairs)
            copy16(s, slot + 128 + lane);
        cursor_next(c, w);
    }
    asm volatile("cp.async.commit_group;" ::: "memory");
}

template <int SLOTS> struct ring {
    uint4 *slots;
    int at;
    cursor next;
    plan w;
    __device__ __forceinline__ uint4 *wait() {
        asm volatile("cp.async.wait_group %0;" ::"n"(SLOTS - 1) : "memory");
        __syncwarp();
        return slots + at * SLOT_WORDS;
    }
    __device__ __forceinline__ void used() {
        __syncwarp();
        ask(next, w, slots + at * SLOT_WORDS);
        at = at + 1 == SLOTS ? 0 : at + 1;
    }
};

/* ---- a tile ---------------------------------------------------------------------------------- */

template <int F, int SLOTS> __device__ __forceinline__ void whole_segment(const mat &m, ring<SLOTS> &r, const __half *x, bool mine, float acc[4]) {
    constexpr int N = F == 1 ? 4 : F == 2 ? 2 : 1;
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, begin = segment_end(m.chunks, warp - 1), end = segment_end(m.chunks, warp);
    int words = tile_words(F), pairs = tile_pairs(F, m.step);

    for (int c = begin; c < end; c += N) {
        const uint4 *slot = r.wait();
#pragma unroll
        for (int k = 0; k < N; k++) {
            if (c + k >= end)
                break;
            uint32_t w[4][4];
            uint4 lo = make_uint4(0, 0, 0, 0), hi = lo;
            raw<F> v;
            v.take(slot + k * words, reinterpret_cast<const uint2 *>(slot + 128) + k * pairs, m.step, lane);
            if (mine) {
                const uint4 *at = reinterpret_cast<const uint4 *>(x + (c + k) * 64);
                lo = at[0];
                hi = at[1];
            }
            v.open(w);
            mma_chunk(acc, w, lo, hi);
        }
        r.used();
    }
}

template <int SLOTS> __device__ __forceinline__ void whole_tile(const mat &m, ring<SLOTS> &r, const __half *x, bool mine, int n, float (*part)[WHOLE_TOKENS][16 + 1]) {
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    float acc[4] = {};
    switch (m.format) {
    case 0: whole_segment<0>(m, r, x, mine, acc); break;
    case 1: whole_segment<1>(m, r, x, mine, acc); break;
    default: whole_segment<2>(m, r, x, mine, acc); break;
    }
#pragma unroll
    for (int k = 0; k < 4; k++)
        if (2 * t + k % 2 < n)
            part[warp][2 * t + k % 2][g + k / 2 * 8] = acc[k];
}

/* All items of a phase that are this block's. */
template <int SLOTS> __device__ __forceinline__ void whole_product(whole_shared &sh, ring<SLOTS> &r, const __half *xs, int x_stride, int layer, int phase, int n) {
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4, tile, round = 0;
    const __half *x = xs + (size_t)g * x_stride + t * 16;
    const product &p = sh.job;

    for (int item = r.w.first;; item += r.w.step, round++) {
        const mat *m = item_tile(r.w, layer, phase, item, 0, tile);
        if (m == NULL)
            break;
        bool gated = p.then == THEN_GATE;
        float(*part)[SEGMENTS][WHOLE_TOKENS][16 + 1] = sh.part[round % 2];
#pragma unroll 1
        for (int i = 0; i <= gated; i++)
            whole_tile(m[i], r, x, g < n, n, part[i]);
        __syncthreads();                        /* whoever ends the tile before last has ended it: it came here too */
        if (warp != round % SEGMENTS)
            continue;
        int i = p.then == THEN_TURN ? (int)(m - r.w.layers[layer].role) : 0;
        for (int o = lane; o < 16 * n; o += 32) {
            int row = o % 16, token = o / 16;
            float sum = in_order(part[0], token, row);
            if (gated)
                atomicMax(&sh.peak[token], __float_as_uint(put_gated(p, tile * 16 + row, token, sum, in_order(part[1], token, row))));
            else if (p.then != THEN_TURN)
                put(p, tile * 16 + row, token, sum);
            else if (row % 2 == 0)
                put_turned(p, i, tile * 16 + row, token, sum, in_order(part[0], token, row + 1));
        }
    }
}

/* ---- between products ------------------------------------------------------------------------ */

/* All blocks have come, and see what the others have written. */
__device__ __forceinline__ void all_meet(uint32_t *count, uint32_t &round) {
    __syncthreads();
    if (threadIdx.x == 0) {
        uint32_t seen;
        asm volatile("red.release.gpu.global.add.u32 [%0], 1;" ::"l"(count) : "memory");
        round += gridDim.x;
        do
            asm volatile("ld.acquire.gpu.global.u32 %0, [%1];" : "=r"(seen) : "l"(count) : "memory");
        while (seen < round);
    }
    __syncthreads();
}

__device__ __forceinline__ void norm_all(const whole &a, whole_shared &sh, const float *w, const rows_of_halves &xs) {
    for (int token = 0; token < a.n; token++) {
        float scale = norm_row(a.x + (size_t)token * a.embd, w, a.eps, a.embd, xs, token);
        if (threadIdx.x == 0)
            sh.x_scale[token] = scale;
    }
}

/* The gate's floats to halves. */
__device__ __forceinline__ void pack_all(const whole &a, whole_shared &sh, const uint32_t *peaks, const rows_of_halves &xs) {
    for (int token = 0; token < a.n; token++) {
        float scale = power_of(__uint_as_float(__ldcg(peaks + token))), back = 1.0f / scale;
#pragma unroll 4
        for (int i = threadIdx.x * 4; i < a.ff_cols; i += WHOLE_THREADS * 4)
            put_four(xs, token, i, four(a.ff + (size_t)token * a.ff_cols + i), back);
        if (threadIdx.x == 0)
            sh.x_scale[token] = scale;
    }
}

template <int D> __device__ __forceinline__ void attend_all(const attention &att, int n, quarter_shared *quarters) {
    int half = threadIdx.x / 128, each = att.heads_kv * att.pages_max;
    for (int u = half * gridDim.x + blockIdx.x; u < n * each; u += 2 * gridDim.x) {
        int row = u / each, hk = u % each / att.pages_max, p = u % att.pages_max;
        if (p <= att.pos[row] / PAGE)
            page_alone<D>(att, row, hk, p, quarters[half], 1 + half);
    }
}

template <int D> __device__ __forceinline__ void merge_inline(attention att, int n, const rows_of_halves &xs) {
    att.out = xs;
    for (int i = threadIdx.x * 4; i < n * att.heads * D; i += WHOLE_THREADS * 4) {
        int row = i / (att.heads * D), col = i % (att.heads * D), pages = att.pos[row] / PAGE + 1;
        size_t slot = ((size_t)row * att.heads + col / D) * att.pages_max;
        float m = -INFINITY;
#pragma unroll
        for (int p = 0; p < WHOLE_INLINE; p++)
            if (p < pages)
                m = fmaxf(m, __ldcg(att.part_ml + slot + p).x);
        put_merged(att, row, col, merge_book<D>(att, slot, 0, pages, col % D, m));
    }
}

/* Rows of halves that another kernel's worth of blocks has merged. */
__device__ __forceinline__ void fetch_all(const rows_of_halves &from, int cols, int n, const rows_of_halves &xs) {
    for (int i = threadIdx.x * 8; i < n * cols; i += WHOLE_THREADS * 8)
        *reinterpret_cast<uint4 *>(xs.pair(i / cols, i % cols)) = __ldcg(reinterpret_cast<const uint4 *>(from.pair(i / cols, i % cols)));
}

/* The pages' results, put together: by every block for itself, or, when they are many, by all blocks for all. */
template <int D> __device__ __forceinline__ void attended(const whole &a, const attention &att, const rows_of_halves &xs, uint32_t &came) {
    if (att.pages_max <= WHOLE_INLINE) {
        merge_inline<D>(att, a.n, xs);
        return;
    }
    for (int u = blockIdx.x; u < a.n * att.heads; u += gridDim.x)
        merge_head<D>(att, u / att.heads, u % att.heads);
    all_meet(a.sync, came);
    fetch_all(att.out, att.heads * D, a.n, xs);
}

/* Sets up the job of a phase; the caller's next __syncthreads() shows it to all. */
__device__ __forceinline__ void set_job(const whole &a, whole_shared &sh, const layer_weights *layers, int layer, int phase) {
    static const struct { int role, n, then; } jobs[PHASES] = {{0, 3, THEN_TURN}, {3, 1, THEN_ADD}, {4, 2, THEN_GATE}, {6, 1, THEN_ADD}};
    product &p = sh.job;
    bool last = layer == a.n_layers;

    if (threadIdx.x != 0)
        return;
    for (int i = 0; i < (last ? 1 : jobs[phase].n); i++)
        p.m[i] = last ? a.output : layers[layer].role[jobs[phase].role + i];
    p.then = last ? THEN_STORE : jobs[phase].then;
    p.tokens = a.n;
    p.x_scale = sh.x_scale;
    p.to = last ? a.logits : a.x;
    p.stride = last ? a.output.rows : a.embd;
    p.turn = a.turn;
    p.turn.kv += layer * a.layer_halves;
    p.gate.ff = a.ff;
    p.gate.peaks = sh.peak;
    p.gate.stride = a.ff_cols;
    for (int i = 0; i < WHOLE_TOKENS; i++)
        sh.peak[i] = 0;
}

/* ---- the pass -------------------------------------------------------------------------------- */

template <int D, int SLOTS> __global__ void __launch_bounds__(WHOLE_THREADS, 1) whole_pass(const __grid_constant__ whole a) {
    extern __shared__ __align__(128) char whole_memory[];
    int warp = threadIdx.x / 32;
    uint4 *rings = reinterpret_cast<uint4 *>(whole_memory);
    char *rows = whole_memory + SEGMENTS * SLOTS * SLOT_WORDS * 16;
    layer_weights *layers = reinterpret_cast<layer_weights *>(rows + a.rows_bytes);
    whole_shared &sh = *reinterpret_cast<whole_shared *>(layers + a.n_layers);
    rows_of_halves xs = {reinterpret_cast<__half *>(rows), a.x_stride, 0};
    quarter_shared *quarters = reinterpret_cast<quarter_shared *>(rows);        /* where no product runs */
    uint32_t came = 0;
    ring<SLOTS> r;

    for (int i = threadIdx.x; i < (int)(a.n_layers * sizeof(layer_weights) / 8); i += WHOLE_THREADS)
        reinterpret_cast<uint64_t *>(layers)[i] = reinterpret_cast<const uint64_t *>(a.layers)[i];
    __syncthreads();
    r.slots = rings + warp * SLOTS * SLOT_WORDS;
    r.at = 0;
    r.w = {layers, &a.output, a.n_layers, (int)blockIdx.x, (int)gridDim.x};
    r.next = {NULL, 0, 0, (int)blockIdx.x, 0, 0, 0, 0};
    cursor_settle(r.next, r.w);
#pragma unroll 1
    for (int i = 0; i < SLOTS; i++)
        ask(r.next, r.w, r.slots + i * SLOT_WORDS);

    for (int step = 0;; step++) {               /* each: make the rows, multiply, wait for all */
        int layer = step / PHASES, phase = step % PHASES;
        bool last = layer == a.n_layers;
        if (last || phase == PHASE_QKV || phase == PHASE_GATE) {
            norm_all(a, sh, last ? a.output_norm : phase == PHASE_QKV ? layers[layer].attn_norm : layers[layer].ffn_norm, xs);
        } else if (phase == PHASE_DOWN) {
            pack_all(a, sh, a.peaks + layer * WHOLE_TOKENS, xs);
        } else {
            attention att = a.att;
            att.kv += layer * a.layer_halves;
            attend_all<D>(att, a.n, quarters);
            all_meet(a.sync, came);
            attended<D>(a, att, xs, came);
            if (threadIdx.x < WHOLE_TOKENS)
                sh.x_scale[threadIdx.x] = 1.0f;
        }
        set_job(a, sh, layers, layer, phase);
        __syncthreads();
        whole_product(sh, r, xs.p, a.x_stride, layer, phase, a.n);
        if (last)
            return;
        __syncthreads();
        if (phase == PHASE_GATE && threadIdx.x < a.n)
            atomicMax(a.peaks + layer * WHOLE_TOKENS + threadIdx.x, sh.peak[threadIdx.x]);
        all_meet(a.sync, came);
    }
}

#else

template <int D, int SLOTS> __global__ void whole_pass(const __grid_constant__ whole a) {}

#endif

#define WHOLE_STATIC 9216                       /* at most, of shared memory that is not asked for at the start */

static size_t bytes_of(const whole &a, int slots) {
    return SEGMENTS * slots * SLOT_WORDS * 16 + a.rows_bytes + a.n_layers * sizeof(layer_weights) + sizeof(whole_shared);
}

static void lay_out(whole &a) {
    size_t x = (size_t)a.n * a.x_stride * 2, att = 2 * sizeof(quarter_shared);
    a.rows_bytes = (int)(x > att ? x : att);
}

template <int D, int SLOTS> static cudaError_t start_with(const stream_of &on, const whole &a) {
    cudaLaunchAttribute together;
    cudaLaunchConfig_t c;
    memset(&together, 0, sizeof together);
    memset(&c, 0, sizeof c);
    together.id = cudaLaunchAttributeCooperative;
    together.val.cooperative = 1;
    c.gridDim = dim3(on.multiprocessors);
    c.blockDim = dim3(WHOLE_THREADS);
    c.dynamicSmemBytes = bytes_of(a, SLOTS);
    c.stream = on.stream;
    c.attrs = &together;
    c.numAttrs = 1;
    return cudaLaunchKernelEx(&c, whole_pass<D, SLOTS>, a);
}

template <int D> static cudaError_t start(const stream_of &on, const whole &a) {
    return bytes_of(a, 8) + WHOLE_STATIC <= on.shared_max ? start_with<D, 8>(on, a) : start_with<D, 4>(on, a);
}

bool whole_fits(const stream_of &on, whole a) {
    lay_out(a);
    return on.major >= 8 && a.n <= WHOLE_TOKENS && a.embd % 64 == 0 && a.ff_cols % 64 == 0 && a.att.out.stride % 64 == 0 && bytes_of(a, 4) + WHOLE_STATIC <= on.shared_max;
}

cudaError_t whole_start(const stream_of &on, whole a, int dim) {
    lay_out(a);
    return dim == 32 ? start<32>(on, a) : dim == 64 ? start<64>(on, a) : start<128>(on, a);
}

template <int D> static cudaError_t ready(const stream_of &on) {
    cudaError_t rc = allow(whole_pass<D, 8>, on.shared_max - WHOLE_STATIC);
    return rc == cudaSuccess ? allow(whole_pass<D, 4>, on.shared_max - WHOLE_STATIC) : rc;
}

cudaError_t whole_ready(const stream_of &on, int dim) {
    if (on.major < 8)
        return cudaSuccess;
    return dim == 32 ? ready<32>(on) : dim == 64 ? ready<64>(on) : ready<128>(on);
}
