/* wide.cu - products for many tokens on Hopper: 128 rows x 128 tokens a block, by the matrix unit of whole warp groups (wgmma).
 *
 * A warp of its own fetches: for each chunk of 64 columns the packed tiles of eight warps and the tokens' piece, STAGES
 * chunks ahead, by bulk copies into shared memory.  Eight warps, two groups, open their tile into registers and give it to the matrix
 * unit as the left operand; the right one it reads from shared memory.
 * The unit adds as mma.m16n8k16 does, bit for bit (tried on an H200), so mat_few and this kernel agree.
 *
 * Where there are fewer blocks than half the multiprocessors, each becomes a cluster of eight, a segment of the columns each, and
 * each adds up in order an eighth of what the eight have found.
 *
 * wgmma is of the architecture 90a alone: CORRAL_CUDA_WIDE says that code for it is there. */
#include "engine/cuda/hopper.cuh"
#include "engine/cuda/kernels.cuh"

#define WIDE_TILES 8                            /* of a block; GATE: four of the gate, four of up */
#define WIDE_STAGES 6
#define WIDE_THREADS (WIDE_TILES * 32 + 32)

struct wide_stage {
    uint4 x[WIDE_TOKENS * 8];
    uint4 w[WIDE_TILES][128];                   /* a tile's words, then its pairs: at most 2 KiB */
};

#define WIDE_BYTES (WIDE_STAGES * sizeof(wide_stage) + 1024)    /* of shared memory; stages begin at a multiple of 1024 */

#if defined(__CUDA_ARCH_FEAT_SM90_ALL)

/* 64 rows x 128 tokens += 64 x 16 * 16 x 128; more = 0: = instead of +=. */
__device__ __forceinline__ void wgmma(float (&d)[16][4], const uint32_t a[4], uint64_t b, int more) {
    asm volatile(
        "{\n.reg .pred p;\nsetp.ne.b32 p, %69, 0;\n"
        "wgmma.mma_async.sync.aligned.m64n128k16.f32.f16.f16 "
        "{%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, "
        "%16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, "
        "%32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, "
        "%48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63}, "
        "{%64, %65, %66, %67}, %68, p, 1, 1, 0;\n}"
        : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[0][2]), "+f"(d[0][3]), "+f"(d[1][0]), "+f"(d[1][1]), "+f"(d[1][2]), "+f"(d[1][3]),
          "+f"(d[2][0]), "+f"(d[2][1]), "+f"(d[2][2]), "+f"(d[2][3]), "+f"(d[3][0]), "+f"(d[3][1]), "+f"(d[3][2]), "+f"(d[3][3]),
          "+f"(d[4][0]), "+f"(d[4][1]), "+f"(d[4][2]), "+f"(d[4][3]), "+f"(d[5][0]), "+f"(d[5][1]), "+f"(d[5][2]), "+f"(d[5][3]),
          "+f"(d[6][0]), "+f"(d[6][1]), "+f"(d[6][2]), "+f"(d[6][3]), "+f"(d[7][0]), "+f"(d[7][1]), "+f"(d[7][2]), "+f"(d[7][3]),
          "+f"(d[8][0]), "+f"(d[8][1]), "+f"(d[8][2]), "+f"(d[8][3]), "+f"(d[9][0]), "+f"(d[9][1]), "+f"(d[9][2]), "+f"(d[9][3]),
          "+f"(d[10][0]), "+f"(d[10][1]), "+f"(d[10][2]), "+f"(d[10][3]), "+f"(d[11][0]), "+f"(d[11][1]), "+f"(d[11][2]), "+f"(d[11][3]),
          "+f"(d[12][0]), "+f"(d[12][1]), "+f"(d[12][2]), "+f"(d[12][3]), "+f"(d[13][0]), "+f"(d[13][1]), "+f"(d[13][2]), "+f"(d[13][3]),
          "+f"(d[14][0]), "+f"(d[14][1]), "+f"(d[14][2]), "+f"(d[14][3]), "+f"(d[15][0]), "+f"(d[15][1]), "+f"(d[15][2]), "+f"(d[15][3])
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "l"(b), "r"(more));
}

/* The compiler must not read sums before the wait that stands above this. */
__device__ __forceinline__ void settle(float (&d)[16][4]) {
#pragma unroll
    for (int i = 0; i < 16; i++)
        asm volatile("" : "+f"(d[i][0]), "+f"(d[i][1]), "+f"(d[i][2]), "+f"(d[i][3])::"memory");
}

/* Nor put off making an operand until the unit is at work. */
__device__ __forceinline__ void settle(uint32_t (&w)[4][4]) {
#pragma unroll
    for (int i = 0; i < 4; i++)
        asm volatile("" : "+r"(w[i][0]), "+r"(w[i][1]), "+r"(w[i][2]), "+r"(w[i][3])::"memory");
}

struct wide_part {                              /* of a product that this block has: segments [first, end) */
    int first, end;
};

struct wide_gates {
    uint64_t full[WIDE_STAGES], empty[WIDE_STAGES];
};

/* Which tile of which matrix a warp has. */
__device__ __forceinline__ int wide_tile(const product &p, int i, int block, int warp, int &matrix) {
    matrix = p.then == THEN_GATE ? warp / 4 : i;
    return min(p.then == THEN_GATE ? block * 4 + warp % 4 : block * WIDE_TILES + warp, p.m[matrix].tiles - 1);
}

__device__ __forceinline__ void wide_fetch(const product &p, int i, int block, wide_part part, wide_stage *stages, wide_gates &gates) {
    int lane = threadIdx.x % 32, chunks = p.m[i].chunks, matrix, tile = wide_tile(p, i, block, lane % 8, matrix);
    const mat &m = p.m[matrix];
    uint32_t words = tile_words(m.format) * 16, pairs = tile_pairs(m.format, m.step) * 8, sum = lane < 8 ? words + pairs : 0;
    const char *q = reinterpret_cast<const char *>(m.q) + (size_t)tile * chunks * words, *s = reinterpret_cast<const char *>(m.s) + (size_t)tile * chunks * pairs;
    const __half *x = p.x.p + (size_t)blockIdx.x * WIDE_TOKENS * 64;

    for (int k = 16; k > 0; k /= 2)
        sum += __shfl_xor_sync(~0u, sum, k);
    for (int begin = segment_end(chunks, part.first - 1), c = begin; c < segment_end(chunks, part.end - 1); c++) {
        int n = c - begin, at = n % WIDE_STAGES;
        if (n >= WIDE_STAGES)
            gate_wait(&gates.empty[at], n / WIDE_STAGES - 1 & 1);
        if (lane == 0)
            gate_expect(&gates.full[at], sum + sizeof stages[at].x);
        __syncwarp();
        if (lane < 8)
            bulk(stages[at].w[lane], q + (size_t)c * words, words, &gates.full[at]);
        else if (lane < 16 && pairs > 0)
            bulk(reinterpret_cast<char *>(stages[at].w[lane - 8]) + words, s + (size_t)c * pairs, pairs, &gates.full[at]);
        else if (lane == 16)
            bulk(stages[at].x, x + (size_t)c * p.x.tall * 64, sizeof stages[at].x, &gates.full[at]);
    }
}

/* The sums of one warp's tile.  A group waits for its products before it opens the next tile (the compiler lets nobody fill
 * an operand's registers while the unit is at work): meanwhile the other group's are computed. */
template <int F> __device__ __forceinline__ void wide_sums(int chunks, int step, wide_part part, wide_stage *stages, wide_gates &gates, float (&total)[16][4]) {
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32;
    int before = segment_end(chunks, part.first - 1);
    float acc[16][4];

#pragma unroll
    for (int j = 0; j < 16; j++)
        total[j][0] = total[j][1] = total[j][2] = total[j][3] = acc[j][0] = acc[j][1] = acc[j][2] = acc[j][3] = 0;
    for (int segment = part.first; segment < part.end; segment++) {
        int begin = segment_end(chunks, segment - 1), end = segment_end(chunks, segment);
        if (begin == end)                       /* fewer chunks than segments */
            continue;
#pragma unroll 1
        for (int c = begin; c < end; c++) {
            int n = c - before, at = n % WIDE_STAGES;
            uint32_t w[4][4];
            raw<F> r;

            gate_wait(&gates.full[at], n / WIDE_STAGES & 1);
            r.take(stages[at].w[warp], reinterpret_cast<const uint2 *>(stages[at].w[warp] + tile_words(F)), step, lane);
            r.open(w);
            settle(w);
            uint64_t b = operand(stages[at].x);
            wgmma_fence();
#pragma unroll
            for (int s = 0; s < 4; s++)
                wgmma(acc, w[s], b + 2 * s, s > 0 || c > begin);
            wgmma_commit();
            wgmma_wait<0>();
            if (lane == 0)
                gate_arrive(&gates.empty[at]);
        }
        settle(acc);
#pragma unroll
        for (int j = 0; j < 16; j++)
#pragma unroll
            for (int k = 0; k < 4; k++)
                total[j][k] = __fadd_rn(total[j][k], acc[j][k]);
    }
}

/* A cluster's sums: each block has those of a segment, in shared memory, and puts out two of sixteen eights of tokens. */
template <typename P> __device__ __forceinline__ void wide_together(const P &p, int i, int block, int tile, bool stored, const float (&total)[16][4], wide_stage *stages) {
    int warp = threadIdx.x / 32, rank = cluster_rank(), at = threadIdx.x % 128, token = blockIdx.x * WIDE_TOKENS + rank * 16;
    float4 *mine = reinterpret_cast<float4 *>(stages);  /* [16 eights][256 threads] */
    bool gated = p.then == THEN_GATE;
    float sum[2][2][4];                         /* of the thread's tile; with GATE of up's beside it */

    if (warp < WIDE_TILES)
#pragma unroll
        for (int j = 0; j < 16; j++)
            mine[j * 256 + threadIdx.x] = make_float4(total[j][0], total[j][1], total[j][2], total[j][3]);
    cluster_sync();
    if (warp < WIDE_TILES && (!gated || warp < 4) && stored) {
#pragma unroll
        for (int k = 0; k < 2; k++)
#pragma unroll
            for (int e = 0; e < 2; e++) {
                if (k == 1 && !gated)
                    continue;
                float *to = sum[k][e];
                to[0] = to[1] = to[2] = to[3] = 0;
#pragma unroll
                for (int s = 0; s < SEGMENTS; s++) {
                    float4 v = load_shared_of(shared_of(mine + (rank * 2 + e) * 256 + (gated ? at + k * 128 : (int)threadIdx.x), s));
                    to[0] = __fadd_rn(to[0], v.x), to[1] = __fadd_rn(to[1], v.y), to[2] = __fadd_rn(to[2], v.z), to[3] = __fadd_rn(to[3], v.w);
                }
            }
        if (gated)
#pragma unroll
            for (int e = 0; e < 2; e++)
                put_eight_gated(p, tile, token + 8 * e, sum[0][e], sum[1][e]);
        else
            put_eights<2>(p, i, tile, token, sum[0]);
    }
    cluster_sync();                             /* others may still read what is here */
}

template <typename P> __global__ void __launch_bounds__(WIDE_THREADS, 1) mat_wide(const __grid_constant__ P p) {
    extern __shared__ char wide_shared[];
    __shared__ wide_gates gates;
    wide_stage *stages = reinterpret_cast<wide_stage *>(wide_shared + (1024 - (shared_at(wide_shared) & 1023)) % 1024);
    /* by a shuffle, so that the compiler knows that it is the same in a warp: else it fears that wgmma's warps part */
    int warp = __shfl_sync(~0u, threadIdx.x / 32, 0), block = blockIdx.y, i = matrix_of(p, block, WIDE_TILES);
    bool together = gridDim.z > 1;
    wide_part part = {together ? (int)blockIdx.z : 0, together ? (int)blockIdx.z + 1 : SEGMENTS};
    float total[16][4];

    let_next_start();
    if (threadIdx.x == 0) {
        for (int s = 0; s < WIDE_STAGES; s++) {
            gate_init(&gates.full[s], 1);
            gate_init(&gates.empty[s], WIDE_TILES);
        }
        asm volatile("fence.mbarrier_init.release.cluster;" ::: "memory");
    }
    __syncthreads();
    await_before();
    int matrix, tile = wide_tile(p, i, block, warp % WIDE_TILES, matrix), token = blockIdx.x * WIDE_TOKENS;
    const mat &m = p.m[matrix];
    bool stored = p.then == THEN_GATE ? block * 4 + warp % 4 < m.tiles : block * WIDE_TILES + warp < m.tiles;
    if (warp == WIDE_TILES) {
        wide_fetch(p, i, block, part, stages, gates);
        if (together)
            wide_together(p, i, block, tile, false, total, stages);
        return;
    }
    switch (p.m[i].format) {                    /* of the block, not the warp: the compiler must see that no warp goes another way */
    case 0: wide_sums<0>(p.m[i].chunks, m.step, part, stages, gates, total); break;
    case 1: wide_sums<1>(p.m[i].chunks, m.step, part, stages, gates, total); break;
    case 2: wide_sums<2>(p.m[i].chunks, m.step, part, stages, gates, total); break;
    default: wide_sums<3>(p.m[i].chunks, m.step, part, stages, gates, total); break;
    }
    if (together) {
        asm volatile("bar.sync 1, 256;" ::: "memory");  /* all stages are used */
        wide_together(p, i, block, tile, stored, total, stages);
        return;
    }
    if (p.then != THEN_GATE) {
        if (stored)
#pragma unroll
            for (int j = 0; j < 16; j += 4)
                put_eights<4>(p, i, tile, token + 8 * j, total + j);
        return;
    }
    float *up = reinterpret_cast<float *>(stages);      /* the other group's sums, when all stages are used */
    int at = threadIdx.x % 128;
    asm volatile("bar.sync 1, 256;" ::: "memory");
    if (warp >= 4)
#pragma unroll
        for (int j = 0; j < 64; j++)
            up[j * 128 + at] = total[j / 4][j % 4];
    asm volatile("bar.sync 1, 256;" ::: "memory");
    if (warp < 4 && stored)
#pragma unroll
        for (int j = 0; j < 16; j++) {
            float other[4] = {up[j * 512 + at], up[j * 512 + 128 + at], up[j * 512 + 256 + at], up[j * 512 + 384 + at]};
            put_eight_gated(p, tile, token + 8 * j, total[j], other);
        }
}

#else

template <typename P> __global__ void mat_wide(const __grid_constant__ P p) {}

#endif

template <typename P> static void multiply(const stream_of &on, const P &p) {
    unsigned tokens = (unsigned)(p.tokens + WIDE_TOKENS - 1) / WIDE_TOKENS, blocks = blocks_of(p, p.then == THEN_GATE ? WIDE_TILES / 2 : WIDE_TILES);
    unsigned parts = 2 * tokens * blocks <= (unsigned)on.multiprocessors ? SEGMENTS : 1;
    launch_clusters(on, mat_wide<P>, dim3(tokens, blocks, parts), WIDE_THREADS, WIDE_BYTES, dim3(1, 1, parts), p);
}

void product_wide(const stream_of &on, const product &p) { multiply(on, p); }
void product_wide(const stream_of &on, const team_product &p) { multiply(on, p); }

cudaError_t product_wide_ready(bool team) { return team ? allow(mat_wide<team_product>, WIDE_BYTES) : allow(mat_wide<product>, WIDE_BYTES); }
