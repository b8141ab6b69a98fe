/* opened.cu - products of prompts on Hopper: weights are opened to halves once, then one product for all formats reads both operands from shared memory.
 *
 * open_rows() writes blocks of 128 rows as the matrix unit wants them, [block][chunk][128][64] (rows_of_halves' order of columns).
 * A block of mat_opened() has 128 rows x OPEN_TOKENS tokens, two groups of four warps 64 rows each.  A thread of a third group fetches, STAGES chunks
 * ahead and on into the next tile.  The order of sums is that of the other products (matrix.cuh): bits are the same.
 * Where there is memory for it what was opened is kept, and later prompts find it (struct opened_room).
 * A thread holds 128 sums of the segment and has registers for half of the sums over segments: the others lie in shared memory.
 *
 * Tried and slower (docs/performance.md): pairs of blocks that fetch the tokens' values for each other; 128 and 192 tokens. */
#include "engine/cuda/hopper.cuh"
#include "engine/cuda/kernels.cuh"

#define OPEN_WARPS 8
#define OPEN_THREADS (OPEN_WARPS * 32 + 128)
#define OPEN_A (128 * 128)                      /* bytes of the weights' part of a stage */

#define OPEN_B (OPEN_TOKENS * 128)              /* and the tokens' */
#define OPEN_STAGE (OPEN_A + OPEN_B)
#define OPEN_STAGES 3
#define OPEN_EIGHTS (OPEN_TOKENS / 8)           /* of tokens */
#define OPEN_HELD 16                            /* eights whose sums over segments are in registers */
#define OPEN_REST (OPEN_EIGHTS - OPEN_HELD)     /* and in shared memory */
#define OPEN_BYTES (OPEN_STAGES * OPEN_STAGE + OPEN_REST * OPEN_WARPS * 32 * 16 + 1024)

/* Row blocks of a product: with GATE 64 rows of each of the two matrices, eight of one before eight of the other, so that a thread has both. */
static int open_blocks(const product &p) { return (int)blocks_of(p, p.then == THEN_GATE ? 4 : 8); }

/* ---- opening --------------------------------------------------------------------------------- */

#define OPEN_CHUNKS 16                          /* of a block of open_rows */

__device__ __forceinline__ void open_stage(char *tile, int row, const uint32_t w[4][4], int r) {
    int t = threadIdx.x % 4;
#pragma unroll
    for (int s = 0; s < 4; s++)
#pragma unroll
        for (int k = 0; k < 2; k++)
            *reinterpret_cast<uint32_t *>(tile + row * 128 + (((2 * s + k) ^ (row & 7)) << 4) + 4 * t) = w[s][r + 2 * k];
}

/* A warp's tile; with GATE a tile of each matrix, and every other chunk. */
template <int F, bool GATED> __device__ __forceinline__ void open_tiles(const product &p, int i, int block, int to_block, __half *out, char *staged) {
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, chunks = p.m[i].chunks;
    int tile = min(GATED ? block * 4 + warp % 4 : block * 8 + warp, p.m[i].tiles - 1), step = GATED ? 2 : 1;
    int begin = blockIdx.y * OPEN_CHUNKS, end = min(begin + OPEN_CHUNKS, chunks);
    raw<F> next[2];

    begin += GATED ? warp / 4 : 0;
    if (begin < end) {
        next[0].load(p.m[i], tile, begin, lane);
        if (GATED)
            next[1].load(p.m[1], tile, begin, lane);
    }
    await_before();                             /* the product before reads what is written here */
    for (int c = begin; c < end; c += step) {
        uint32_t w[4][4];
        next[0].open(w);
        open_stage(staged, g, w, 0);
        open_stage(staged + (GATED ? 2048 : 0), g + (GATED ? 0 : 8), w, 1);
        if (c + step < end)
            next[0].load(p.m[i], tile, c + step, lane);
        if (GATED) {
            next[1].open(w);
            open_stage(staged, g + 8, w, 0);
            open_stage(staged + 2048, g + 8, w, 1);
            if (c + step < end)
                next[1].load(p.m[1], tile, c + step, lane);
        }
        __syncwarp();
        uint4 *to = reinterpret_cast<uint4 *>(out + (((size_t)to_block * chunks + c) * 8 + (GATED ? warp % 4 * 2 : warp)) * 1024);
#pragma unroll
        for (int k = 0; k < (GATED ? 8 : 4); k++)
            to[k * 32 + lane] = reinterpret_cast<const uint4 *>(staged)[k * 32 + lane];
        __syncwarp();
    }
}

/* Row blocks first + blockIdx.x. */
__global__ void __launch_bounds__(OPEN_WARPS * 32) open_rows(const __grid_constant__ product p, int first, __half *out) {
    __shared__ __align__(16) char staged[OPEN_WARPS][4096];
    int block = first + blockIdx.x, i = matrix_of(p, block, 8), warp = threadIdx.x / 32;

    let_next_start();
    if (p.then == THEN_GATE)
        switch (p.m[0].format) {
        case 0: open_tiles<0, true>(p, 0, block, blockIdx.x, out, staged[warp]); break;
        case 1: open_tiles<1, true>(p, 0, block, blockIdx.x, out, staged[warp]); break;
        case 2: open_tiles<2, true>(p, 0, block, blockIdx.x, out, staged[warp]); break;
        default: open_tiles<3, true>(p, 0, block, blockIdx.x, out, staged[warp]); break;
        }
    else
        switch (p.m[i].format) {
        case 0: open_tiles<0, false>(p, i, block, blockIdx.x, out, staged[warp]); break;
        case 1: open_tiles<1, false>(p, i, block, blockIdx.x, out, staged[warp]); break;
        case 2: open_tiles<2, false>(p, i, block, blockIdx.x, out, staged[warp]); break;
        default: open_tiles<3, false>(p, i, block, blockIdx.x, out, staged[warp]); break;
        }
}

/* ---- the product ----------------------------------------------------------------------------- */

/* Kernels for each end: one with all is slower at each. */
enum open_end { END_PLAIN, END_GATED, END_ADDED };

struct opened {
    const __half *w;
    int first, blocks;                          /* row blocks that lie there */
};

#if defined(__CUDA_ARCH_FEAT_SM90_ALL)

#define FOUR(x) "+f"(x[0]), "+f"(x[1]), "+f"(x[2]), "+f"(x[3])

/* 64 rows x 256 tokens += 64 x 16 * 16 x 256; more = 0: = instead of +=. */
__device__ __forceinline__ void wgmma(float (&d)[32][4], uint64_t a, uint64_t b, int more) {
    asm volatile(
        "{\n.reg .pred p;\nsetp.ne.b32 p, %130, 0;\n"
        "wgmma.mma_async.sync.aligned.m64n256k16.f32.f16.f16 "
        "{%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, "
        "%16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, "
        "%32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
        "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, "
        "%64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, "
        "%80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, "
        "%96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, "
        "%112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127}, "
        "%128, %129, p, 1, 1, 0, 0;\n}"
        : FOUR(d[0]), FOUR(d[1]), FOUR(d[2]), FOUR(d[3]), FOUR(d[4]), FOUR(d[5]), FOUR(d[6]), FOUR(d[7]),
          FOUR(d[8]), FOUR(d[9]), FOUR(d[10]), FOUR(d[11]), FOUR(d[12]), FOUR(d[13]), FOUR(d[14]), FOUR(d[15]),
          FOUR(d[16]), FOUR(d[17]), FOUR(d[18]), FOUR(d[19]), FOUR(d[20]), FOUR(d[21]), FOUR(d[22]), FOUR(d[23]),
          FOUR(d[24]), FOUR(d[25]), FOUR(d[26]), FOUR(d[27]), FOUR(d[28]), FOUR(d[29]), FOUR(d[30]), FOUR(d[31])
        : "l"(a), "l"(b), "r"(more));
}


__device__ __forceinline__ void settle(float (&d)[OPEN_EIGHTS][4]) {
#pragma unroll
    for (int i = 0; i < OPEN_EIGHTS; i++)
        asm volatile("" : FOUR(d[i])::"memory");
}

struct open_gates {
    uint64_t full[OPEN_STAGES], empty[OPEN_STAGES];
};

__device__ __forceinline__ int open_across(const product &p) { return (p.tokens + OPEN_TOKENS - 1) / OPEN_TOKENS; }

__device__ __forceinline__ void open_fetch(const product &p, const opened &o, char *stages, open_gates &gates) {
    int chunks = p.m[0].chunks, across = open_across(p), tiles = o.blocks * across, it = 0;

    for (int tile = blockIdx.x; tile < tiles; tile += gridDim.x) {
        const char *a = reinterpret_cast<const char *>(o.w) + (size_t)(tile / across) * chunks * OPEN_A;
        const char *b = reinterpret_cast<const char *>(p.x.p) + (size_t)(tile % across) * OPEN_B;
        for (int c = 0; c < chunks; c++, it++) {
            int at = it % OPEN_STAGES;
            char *stage = stages + at * OPEN_STAGE;
            if (it >= OPEN_STAGES)
                gate_wait(&gates.empty[at], it / OPEN_STAGES - 1 & 1);
            gate_expect(&gates.full[at], OPEN_STAGE);
            bulk(stage, a + (size_t)c * OPEN_A, OPEN_A, &gates.full[at]);
            bulk(stage + OPEN_A, b + (size_t)c * p.x.tall * 128, OPEN_B, &gates.full[at]);
        }
    }
}

#define OPEN_PUT 8                              /* eights of tokens whose sums are put at once at a tile's end: what they need of the memory is asked for together */
#define OPEN_BY 2                               /* of those that are put while the next tile is computed, with each chunk */

/* The largest of eight lanes' (4 apart) values, for each of 2 * N values, four or eight, which the lanes share: lane g has that of value g, or g / 2. */
template <int N> __device__ __forceinline__ float largest_of_eight(float v[2 * N]) {
#pragma unroll
    for (int n = N, m = 16; m > 2; n /= 2, m /= 2) {
        bool high = threadIdx.x & m;
        if (n == 0)
            v[0] = fmaxf(v[0], __shfl_xor_sync(~0u, v[0], m));
#pragma unroll
        for (int k = 0; k < n; k++) {
            float other = __shfl_xor_sync(~0u, high ? v[k] : v[k + n], m);
            v[k] = fmaxf(high ? v[k + n] : v[k], other);
        }
    }
    return v[0];
}

/* GATE: eight rows of the gate before the same of up. tile: of 16 rows of the two together. N eights: 2, or a multiple of 4. */
template <int N, typename P> __device__ __forceinline__ void put_gated_eights(const P &p, int tile, int token, const float (*c)[4]) {
    constexpr int AT_ONCE = N < 4 ? N : 4, LANES = 8 / (2 * AT_ONCE);
    int lane = threadIdx.x % 32, g = lane / 4, t = lane % 4, row = tile * 8 + g;
    float scale[N][2];
    uint32_t told[N / AT_ONCE];                 /* peaks as they were: an old one costs an atomic operation more, no mistake */

    token += 2 * t;
    int peak_of = token + g / LANES / 2 * 8 + g / LANES % 2;    /* whose peak of the first tokens this lane will have */
#pragma unroll
    for (int e = 0; e < N; e++)
#pragma unroll
        for (int j = 0; j < 2; j++)
            scale[e][j] = token + 8 * e + j < p.tokens ? p.x_scale[token + 8 * e + j] : 0;
#pragma unroll
    for (int k = 0; k < N / AT_ONCE; k++)
        told[k] = peak_of + 8 * AT_ONCE * k < p.tokens ? *(volatile uint32_t *)&p.gate.peaks[peak_of + 8 * AT_ONCE * k] : ~0u;
#pragma unroll
    for (int k = 0; k < N / AT_ONCE; k++) {
        float peak[2 * AT_ONCE];
#pragma unroll
        for (int n = 0; n < 2 * AT_ONCE; n++) {
            int e = AT_ONCE * k + n / 2, j = n % 2, at = token + 8 * e + j;
            float v = gate(__fmul_rn(c[e][j], scale[e][j] * p.m[0].factor), __fmul_rn(c[e][2 + j], scale[e][j] * p.m[1].factor));
            bool there = row < p.m[0].rows && at < p.tokens;
            if (there)
                hand(p, &p.gate.ff[(size_t)at * p.gate.stride + row], v);
            peak[n] = there ? fabsf(v) : 0;
        }
        float most = largest_of_eight<AT_ONCE>(peak);
        if (__float_as_uint(most) > told[k] && g % LANES == 0)
            atomicMax(&p.gate.peaks[peak_of + 8 * AT_ONCE * k], __float_as_uint(most));
    }
}

/* Where a warp's sums of a tile go. */
struct open_place {
    int i, row_tile, token;
    bool there;
};

template <typename P> __device__ __forceinline__ open_place place_of(const P &p, const opened &o, int tile, int warp) {
    int across = open_across(p), in = o.first + tile / across, i = matrix_of(p, in, 8), row_tile = in * 8 + warp;
    return {i, row_tile, tile % across * OPEN_TOKENS, row_tile < (p.then == THEN_GATE ? 2 * p.m[0].tiles : p.m[i].tiles)};
}

/* Eights from the j-th on that lie in shared memory. */
template <int N> __device__ __forceinline__ void take_eights(float (&c)[N][4], const float4 *rest, int j) {
#pragma unroll
    for (int k = 0; k < N; k++) {
        float4 v = rest[(j + k) * 256];
        c[k][0] = v.x, c[k][1] = v.y, c[k][2] = v.z, c[k][3] = v.w;
    }
}

/* A warp's part of the products. */
struct open_unit {
    char *stages;
    open_gates &gates;
    int group, it;                              /* it: chunks up to here, of all tiles */
    __device__ __forceinline__ void release(int which) {
        if (threadIdx.x % 32 == 0)
            gate_arrive(&gates.empty[which % OPEN_STAGES]);
    }
    /* The sums of so many chunks. meanwhile(): while the unit is at work at each. */
    template <typename F> __device__ __forceinline__ void segment(float (&acc)[OPEN_EIGHTS][4], int chunks, F meanwhile) {
#pragma unroll 1
        for (int c = 0; c < chunks; c++, it++) {
            int at = it % OPEN_STAGES;
            gate_wait(&gates.full[at], it / OPEN_STAGES & 1);
            uint64_t a = operand(stages + at * OPEN_STAGE + group * (OPEN_A / 2)), b = operand(stages + at * OPEN_STAGE + OPEN_A);
            wgmma_fence();
#pragma unroll
            for (int s = 0; s < 4; s++)
                wgmma(acc, a + 2 * s, b + 2 * s, s > 0 || c > 0);
            wgmma_commit();
            meanwhile();
            if (c > 0) {
                wgmma_wait<1>();
                release(it - 1);
            }
        }
        wgmma_wait<0>();
        settle(acc);
        release(it - 1);
    }
};

__device__ __forceinline__ void add_segment(const float (&acc)[OPEN_EIGHTS][4], float (&total)[OPEN_HELD][4], float4 *rest) {
#pragma unroll
    for (int j = 0; j < OPEN_HELD; j++)
#pragma unroll
        for (int k = 0; k < 4; k++)
            total[j][k] = __fadd_rn(total[j][k], acc[j][k]);
#pragma unroll
    for (int j = 0; j < OPEN_REST; j++) {
        float4 v = rest[j * 256];
        const float *x = acc[OPEN_HELD + j];
        rest[j * 256] = make_float4(__fadd_rn(v.x, x[0]), __fadd_rn(v.y, x[1]), __fadd_rn(v.z, x[2]), __fadd_rn(v.w, x[3]));
    }
}

/* STORE, ADD, TURN */
template <typename P> __device__ __forceinline__ void open_sums(const P &p, const opened &o, char *stages, open_gates &gates) {
    int warp = __shfl_sync(~0u, threadIdx.x / 32, 0), chunks = p.m[0].chunks, tiles = o.blocks * open_across(p);
    float4 *rest = reinterpret_cast<float4 *>(stages + OPEN_STAGES * OPEN_STAGE) + threadIdx.x;     /* every 256th is this thread's */
    open_unit unit = {stages, gates, warp / 4, 0};

    for (int tile = blockIdx.x; tile < tiles; tile += gridDim.x) {
        float acc[OPEN_EIGHTS][4], total[OPEN_HELD][4];
#pragma unroll
        for (int j = 0; j < OPEN_HELD; j++)
            total[j][0] = total[j][1] = total[j][2] = total[j][3] = 0;
#pragma unroll
        for (int j = 0; j < OPEN_REST; j++)
            rest[j * 256] = make_float4(0, 0, 0, 0);
#pragma unroll
        for (int j = 0; j < OPEN_EIGHTS; j++)
            acc[j][0] = acc[j][1] = acc[j][2] = acc[j][3] = 0;
#pragma unroll 1
        for (int segment = 0; segment < SEGMENTS; segment++) {
            int n = segment_end(chunks, segment) - segment_end(chunks, segment - 1);
            if (n == 0)                         /* fewer chunks than segments */
                continue;
            unit.segment(acc, n, [] {});
            add_segment(acc, total, rest);
        }
        open_place to = place_of(p, o, tile, warp);
        if (!to.there)
            continue;
        for (int half = 1; half >= 0; half--) { /* the registers' sums go the same way as the others, so that the code is there once */
#pragma unroll
            for (int j = 0; j < OPEN_HELD; j++)
                if (half == 0)
                    rest[j * 256] = make_float4(total[j][0], total[j][1], total[j][2], total[j][3]);
#pragma unroll 1
            for (int j = 0; j < OPEN_REST; j += 4) {
                float c[4][4];
                take_eights(c, rest, j);
                put_eights<4>(p, to.i, to.row_tile, to.token + 8 * (half * OPEN_HELD + j), c);
            }
        }
    }
}

template <bool GATED, int N, typename P> __device__ __forceinline__ void put_late(const P &p, const open_place &to, int token, const float (*c)[4]) {
    if constexpr (GATED)
        put_gated_eights<N>(p, to.row_tile, token, c);
    else
#pragma unroll
        for (int e = 0; e < N; e += OPEN_BY)
            put_eights<OPEN_BY>(p, to.i, to.row_tile, token + 8 * e, c + e);
}

/* GATE, whose end takes longer than others', and ADD, which waits for nothing there: a tile's sums of half of the tokens are put at its end, those of the other
 * half while the next tile's first segment is computed. They lie in shared memory meanwhile. */
template <bool GATED, typename P> __device__ __forceinline__ void late_sums(const P &p, const opened &o, char *stages, open_gates &gates) {
    int warp = __shfl_sync(~0u, threadIdx.x / 32, 0), chunks = p.m[0].chunks, tiles = o.blocks * open_across(p), left = OPEN_REST;
    float4 *rest = reinterpret_cast<float4 *>(stages + OPEN_STAGES * OPEN_STAGE) + threadIdx.x;
    open_unit unit = {stages, gates, warp / 4, 0};
    open_place before = {0, 0, 0, false};       /* what of it is not put yet begins with eight `left` */
    auto put_some = [&]() {
        if (left >= OPEN_REST)
            return;
        float c[OPEN_BY][4];
        take_eights(c, rest, left);
        put_late<GATED, OPEN_BY>(p, before, before.token + 8 * left, c);
        left += OPEN_BY;
    };

    for (int tile = blockIdx.x; tile < tiles; tile += gridDim.x) {
        float acc[OPEN_EIGHTS][4], total[OPEN_HELD][4];
        int segment = 0;
#pragma unroll
        for (int j = 0; j < OPEN_EIGHTS; j++)
            acc[j][0] = acc[j][1] = acc[j][2] = acc[j][3] = 0;
        while (segment_end(chunks, segment) == 0)           /* fewer chunks than segments */
            segment++;
        unit.segment(acc, segment_end(chunks, segment), put_some);
#pragma unroll 1
        while (left < OPEN_REST)                /* the segment was short */
            put_some();
#pragma unroll
        for (int j = 0; j < OPEN_HELD; j++)
#pragma unroll
            for (int k = 0; k < 4; k++)
                total[j][k] = __fadd_rn(0.0f, acc[j][k]);
#pragma unroll
        for (int j = 0; j < OPEN_REST; j++) {
            const float *x = acc[OPEN_HELD + j];
            rest[j * 256] = make_float4(__fadd_rn(0.0f, x[0]), __fadd_rn(0.0f, x[1]), __fadd_rn(0.0f, x[2]), __fadd_rn(0.0f, x[3]));
        }
#pragma unroll 1
        for (segment++; segment < SEGMENTS; segment++) {
            int n = segment_end(chunks, segment) - segment_end(chunks, segment - 1);
            if (n == 0)
                continue;
            unit.segment(acc, n, [] {});
            add_segment(acc, total, rest);
        }
        before = place_of(p, o, tile, warp);
        if (!before.there)
            continue;
#pragma unroll 1
        for (int j = 0; j < OPEN_REST; j += OPEN_PUT) {
            float c[OPEN_PUT][4];
            take_eights(c, rest, j);
            put_late<GATED, OPEN_PUT>(p, before, before.token + 8 * (OPEN_HELD + j), c);
        }
#pragma unroll
        for (int j = 0; j < OPEN_HELD; j++)
            rest[j * 256] = make_float4(total[j][0], total[j][1], total[j][2], total[j][3]);
        left = 0;
    }
#pragma unroll 1
    while (left < OPEN_REST)
        put_some();
}

template <open_end END, typename P> __global__ void __launch_bounds__(OPEN_THREADS, 1) mat_opened(const __grid_constant__ P p, const __grid_constant__ opened o) {
    extern __shared__ char open_shared[];
    __shared__ open_gates gates;
    char *stages = open_shared + (1024 - (shared_at(open_shared) & 1023)) % 1024;
    int warp = __shfl_sync(~0u, threadIdx.x / 32, 0);

    let_next_start();
    if (threadIdx.x == 0) {
        for (int s = 0; s < OPEN_STAGES; s++) {
            gate_init(&gates.full[s], 1);
            gate_init(&gates.empty[s], OPEN_WARPS);
        }
        asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
    }
    __syncthreads();
    await_before();
    if (warp >= OPEN_WARPS) {
        asm volatile("setmaxnreg.dec.sync.aligned.u32 24;");
        if (threadIdx.x == OPEN_WARPS * 32)
            open_fetch(p, o, stages, gates);
    } else {
        asm volatile("setmaxnreg.inc.sync.aligned.u32 240;");
        if constexpr (END == END_PLAIN)
            open_sums(p, o, stages, gates);
        else
            late_sums<END == END_GATED>(p, o, stages, gates);
    }
}

#else

template <open_end END, typename P> __global__ void mat_opened(const __grid_constant__ P p, const __grid_constant__ opened o) {}

#endif

/* A team's cards are given sums, so ADD waits for what was there. */
template <typename P> static constexpr open_end end_added() { return P::TEAM ? END_PLAIN : END_ADDED; }

template <typename P> static void multiply(const stream_of &on, const P &p, const opened_room &room) {
    int blocks = open_blocks(p), chunks = p.m[0].chunks, most = (int)(room.halves / ((size_t)chunks * 128 * 64)), across = (p.tokens + OPEN_TOKENS - 1) / OPEN_TOKENS;
    auto kernel = p.then == THEN_GATE ? mat_opened<END_GATED, P> : p.then == THEN_ADD ? mat_opened<end_added<P>(), P> : mat_opened<END_PLAIN, P>;
    for (int first = 0; first < blocks; first += most) {
        opened o = {room.p, first, blocks - first < most ? blocks - first : most};
        int tiles = o.blocks * across;
        if (!room.full)
            launch(on, open_rows, dim3(o.blocks, (unsigned)(chunks + OPEN_CHUNKS - 1) / OPEN_CHUNKS), OPEN_WARPS * 32, 0, p, first, room.p);
        launch(on, kernel, tiles < on.multiprocessors ? tiles : on.multiprocessors, OPEN_THREADS, OPEN_BYTES, p, o);
    }
}

void product_opened(const stream_of &on, const product &p, const opened_room &room) { multiply(on, p, room); }
void product_opened(const stream_of &on, const team_product &p, const opened_room &room) { multiply(on, p, room); }

template <typename P> static cudaError_t ready() {
    cudaError_t rc = allow(mat_opened<END_PLAIN, P>, OPEN_BYTES);
    if (rc == cudaSuccess)
        rc = allow(mat_opened<END_GATED, P>, OPEN_BYTES);
    return rc == cudaSuccess ? allow(mat_opened<end_added<P>(), P>, OPEN_BYTES) : rc;
}

/* Asking for its attributes loads a kernel: the first prompt need not. */
cudaError_t product_opened_ready(bool team) {
    cudaFuncAttributes a;
    cudaError_t rc = team ? ready<team_product>() : ready<product>();
    return rc == cudaSuccess ? cudaFuncGetAttributes(&a, open_rows) : rc;
}
