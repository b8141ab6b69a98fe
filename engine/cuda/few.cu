/* few.cu - products for up to 32 tokens: weights are read once, at the memory's speed.
 *
 * As many blocks as the card holds at once go through the tiles.  A warp asks for weights DEPTH chunks before it
 * uses them, those of its next tile while it computes this one, so that many are on their way at every time; they
 * wait in shared memory, each lane's own.  The values of a token or a few lie there too. */
#include "engine/cuda/kernels.cuh"

#define FEW_STATIC 256                          /* bytes of shared memory that kernels here have besides what they are given, at most */
static size_t few_most(const stream_of &on) { return on.shared_max - FEW_STATIC; }

/* T tiles of eight segments, a warp each. */
template <int NT, int T> struct few_of {
    static constexpr int BUFFERS = NT * T == 1 ? 2 : 1;         /* of the segments' sums */
    static constexpr int FLOATS = SEGMENTS * T * NT * 8 * (16 + 1);   /* floats of one */
    static constexpr int HOLD = (T * NT + 1) / 2;               /* outputs of a thread */
    static constexpr int BLOCKS = NT * T == 1 ? 3 : 1;          /* of a multiprocessor */
};

/* The gate of 4 bits and few tokens: a tile of gate and the same one of up at once, as if they were two of one matrix. Opening 4 bits is what takes the time there, and
 * what else a chunk costs is had once for both. */
#ifndef PAIR_DEPTH
#define PAIR_DEPTH 3
#endif
#ifndef PAIR_BUFFERS
#define PAIR_BUFFERS 2
#endif
#define PAIR_BLOCKS 3

/* Of a warp: the weights of T tiles that are on their way. */
template <int F, int T> struct ring_of {
    static constexpr int LANE = F == 0 ? 64 : F == 1 ? 24 : F == 2 ? 40 : 28;   /* bytes of a tile's chunk */
    static constexpr int DEPTH = T == 1 ? (F == 0 ? 3 : F == 1 ? 6 : F == 2 ? 4 : 5) : T == 2 ? (F == 0 ? 3 : F == 1 ? 8 : F == 2 ? 4 : 6) : (F == 0 ? 2 : F == 1 ? 5 : F == 2 ? 3 : 4);
    static constexpr int BYTES = DEPTH * T * LANE * 32;
};

__device__ __forceinline__ uint32_t few_shared_at(const void *p) { return (uint32_t)__cvta_generic_to_shared(p); }

/* Weights are wanted once in a pass: the second-level cache is to keep other things. */
__device__ __forceinline__ uint64_t read_once() {
    uint64_t policy = 0;
#if __CUDA_ARCH__ >= 800
    asm volatile("createpolicy.fractional.L2::evict_first.b64 %0, 1.0;" : "=l"(policy));
#endif
    return policy;
}

template <int BYTES> __device__ __forceinline__ void few_copy(uint32_t to, const void *from, uint64_t policy) {
#if __CUDA_ARCH__ >= 800
    if (BYTES == 16)
        asm volatile("cp.async.cg.shared.global.L2::cache_hint [%0], [%1], 16, %2;" ::"r"(to), "l"(from), "l"(policy) : "memory");
    else
        asm volatile("cp.async.ca.shared.global.L2::cache_hint [%0], [%1], %2, %3;" ::"r"(to), "l"(from), "n"(BYTES), "l"(policy) : "memory");
#endif
}

__device__ __forceinline__ void few_copies_end() {
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.commit_group;" ::: "memory");
#endif
}

/* A lane's part of a chunk to its place in the ring, and from there: all 16-byte words of the warp, then the pairs; of CUDA_Q6 the high bits, then the scales. Addresses are
 * shared memory's. */
template <int F> __device__ __forceinline__ void ring_fill(uint32_t words, uint32_t pair, uint32_t scales, const uint4 *q, int high, const uint2 *s, uint64_t policy) {
#pragma unroll
    for (int i = 0; i < (F == 0 ? 4 : F == 2 ? 2 : 1); i++)
        few_copy<16>(words + i * 512, q + i * 32, policy);
    if (F == 3) {
        few_copy<8>(pair, reinterpret_cast<const char *>(q) + high, policy);
        few_copy<4>(scales, s, policy);
    } else if (F != 0) {
        few_copy<8>(pair, s, policy);
    }
}

__device__ __forceinline__ uint4 ring_word(uint32_t at) {
    uint4 v;
    asm volatile("ld.shared.v4.u32 {%0, %1, %2, %3}, [%4];" : "=r"(v.x), "=r"(v.y), "=r"(v.z), "=r"(v.w) : "r"(at) : "memory");
    return v;
}

__device__ __forceinline__ uint2 ring_pair(uint32_t at) {
    uint2 v;
    asm volatile("ld.shared.v2.u32 {%0, %1}, [%2];" : "=r"(v.x), "=r"(v.y) : "r"(at) : "memory");
    return v;
}

__device__ __forceinline__ uint32_t ring_half_pair(uint32_t at) {
    uint32_t v;
    asm volatile("ld.shared.u32 %0, [%1];" : "=r"(v) : "r"(at) : "memory");
    return v;
}

__device__ __forceinline__ void ring_read(raw<0> &r, uint32_t words, uint32_t, uint32_t) { r.q[0] = ring_word(words), r.q[1] = ring_word(words + 512), r.q[2] = ring_word(words + 1024), r.q[3] = ring_word(words + 1536); }
__device__ __forceinline__ void ring_read(raw<1> &r, uint32_t words, uint32_t pair, uint32_t) { r.q = ring_word(words), r.s = ring_pair(pair); }
__device__ __forceinline__ void ring_read(raw<3> &r, uint32_t words, uint32_t pair, uint32_t scales) { r.q = ring_word(words), r.high = ring_pair(pair), r.s = ring_half_pair(scales); }
__device__ __forceinline__ void ring_read(raw<2> &r, uint32_t words, uint32_t pair, uint32_t) { r.q[0] = ring_word(words), r.q[1] = ring_word(words + 512), r.s = ring_pair(pair); }

/* What the compiler would work out again in every round of a loop, it keeps when a shuffle gives it. */
__device__ __forceinline__ uint32_t keep(uint32_t v) { return __shfl_sync(~0u, v, threadIdx.x % 32); }

/* Which tiles a warp asks for next, and where the lane's part of their next chunk lies. */
template <int T> struct few_ask {
    int which, group, left, pairs;              /* left: chunks of these tiles; pairs: of a chunk */
    const uint4 *q[T];
    const uint2 *s[T];
};

template <int F, int T, bool PAIR> __device__ __forceinline__ void few_aim(const product &p, few_ask<T> &ask, int chunk, int lane) {
    ask.pairs = tile_pairs(F, p.m[ask.which].step);
#pragma unroll
    for (int j = 0; j < T; j++) {
        const mat &m = p.m[PAIR ? j : ask.which];
        size_t at = (size_t)min(PAIR ? ask.group : ask.group * T + j, m.tiles - 1) * m.chunks + chunk;
        ask.q[j] = m.q + at * tile_words(F) + lane;
        ask.s[j] = F == 0 ? NULL : F == 3 ? reinterpret_cast<const uint2 *>(two_scales(m.s + at * ask.pairs, lane)) : m.s + at * ask.pairs + pair_of(m.step, lane);
    }
}

#define FEW_X_PAD 8                             /* halves behind a row in shared memory, for the banks */
#define FEW_X_BYTES (38 << 10)                  /* most of it that rows take: two or three blocks of a multiprocessor fit */

/* The one token's values from its row, which every block makes for itself: a kernel less, and all wait for the row anyway. Returns their scale. */
__device__ __forceinline__ float few_norm(const product &p, __half *to) {
    float scale = norm_row<4>(p.norm_x, p.norm_w, p.norm_eps, p.cols, rows_of_halves{to, p.x.stride + FEW_X_PAD, 0}, 0);
    for (int i = p.cols + threadIdx.x; i < p.x.stride; i += 256)
        to[i] = __half();
    if (p.peak != NULL && blockIdx.x == 0 && threadIdx.x == 0)
        *p.peak = 0;
    __syncthreads();
    return scale;
}

/* The same of what the gate has left, as gate_pack() does. */
template <typename P> __device__ __forceinline__ float few_gated(const P &p, __half *to) {
    uint32_t most;
    if constexpr (P::TEAM)
        most = peak_of_all(p.before, p.peak, 0);
    else
        most = *p.peak;
    float scale = power_of(__uint_as_float(most)), back = 1.0f / scale;
#pragma unroll 14
    for (int i = threadIdx.x * 4; i < p.x.stride; i += 256 * 4)
        put_four(rows_of_halves{to, p.x.stride + FEW_X_PAD, 0}, 0, i, i < p.cols ? four(p.gate_x + i) : make_float4(0, 0, 0, 0), back);
    __syncthreads();
    return scale;
}

/* Weights of the norm, which nobody writes, to where they are near. */
__device__ __forceinline__ void few_norm_ahead(const product &p) {
    for (int i = threadIdx.x * 32; p.norm_x != NULL && i < p.cols; i += 256 * 32)
        asm volatile("prefetch.global.L1 [%0];" ::"l"(p.norm_w + i));
}

/* The tokens' values to shared memory. */
__device__ __forceinline__ void few_bring(const product &p, __half *to) {
    int pieces = p.x.stride / 8;
    for (int token = 0; token < p.tokens; token++)
#pragma unroll 8
        for (int k = threadIdx.x; k < pieces; k += 256)
            *reinterpret_cast<uint4 *>(to + (size_t)token * (p.x.stride + FEW_X_PAD) + k * 8) = *reinterpret_cast<const uint4 *>(p.x.p + (size_t)token * p.x.stride + k * 8);
    __syncthreads();
}

/* b stays zero where there is no token. */
__device__ __forceinline__ void few_near(bool there, uint32_t row, int chunk, uint4 b[2]) {
    if (there)
        b[0] = ring_word(row + chunk * 128), b[1] = ring_word(row + chunk * 128 + 16);
}

template <int NT> __device__ __forceinline__ void few_x(const product &p, const __half *x, int stride, int g, int chunk, uint4 b[NT][2]) {
#pragma unroll
    for (int nt = 0; nt < NT; nt++)
        if (g + 8 * nt < p.tokens) {
            const uint4 *at = reinterpret_cast<const uint4 *>(x + (size_t)8 * nt * stride + chunk * 64);
            b[nt][0] = at[0];
            b[nt][1] = at[1];
        }
}

/* Most values are below what others have told, and an atomic operation for each would take longer than the product. An old answer costs one more, no mistake. */
__device__ __forceinline__ void few_peak(const gating &g, int token, float peak) {
    if (__float_as_uint(peak) > *(volatile uint32_t *)&g.peaks[token])
        atomicMax(&g.peaks[token], __float_as_uint(peak));
}

/* What a thread does with the sums of T tiles; those of the gate wait in `sum` for up's. scale: of few_norm(), a power of two, or 1. */
template <int NT, int T, typename P> __device__ __forceinline__ void few_put(const P &p, int i, int tile0, const float (*part)[T * NT * 8][16 + 1], float scale, float sum[]) {
#pragma unroll
    for (int k = 0; k < few_of<NT, T>::HOLD; k++) {
        int o = threadIdx.x + k * 256, row = o % 16, at = o / 16, token = at % (NT * 8), tile = tile0 + at / (NT * 8);
        if (o >= T * NT * 128)                  /* whole warps */
            continue;
        bool there = tile < p.m[i].tiles && token < p.tokens;
        if (p.then == THEN_GATE && i == 1) {
            float peak = there ? put_gated(p, tile * 16 + row, token, sum[k], in_order(part, at, row) * scale) : 0;
            for (int j = 1; j < 16; j *= 2)
                peak = fmaxf(peak, __shfl_xor_sync(~0u, peak, j));
            if (there && row == 0)
                few_peak(p.gate, token, peak);
            continue;
        }
        if (!there)
            continue;
        float last = in_order(part, at, row) * scale;
        if (p.then == THEN_GATE) {
            sum[k] = last;
        } else if (p.then != THEN_TURN) {
            put(p, tile * 16 + row, token, last);
        } else if (row % 2 == 0) {
            put_turned(p, i, tile * 16 + row, token, last, in_order(part, at, row + 1) * scale);
        }
    }
}

/* The gate's end where both sums are there: sixteen lanes of a warp have gate's, the others up's. */
template <typename P> __device__ __forceinline__ void pair_put(const P &p, int tile, const float (*part)[16][16 + 1], float scale) {
    int row = threadIdx.x % 16, up = threadIdx.x / 16 % 2, token = threadIdx.x / 32;
    float sum = in_order(part, up * 8 + token, row) * scale, other = __shfl_xor_sync(~0u, sum, 16);
    bool there = token < p.tokens && !up;
    float peak = there ? put_gated(p, tile * 16 + row, token, sum, other) : 0;
    for (int j = 1; j < 16; j *= 2)
        peak = fmaxf(peak, __shfl_xor_sync(~0u, peak, j));
    if (there && row == 0)
        few_peak(p.gate, token, peak);
}

/* Groups of T tiles of matrix i: `group`, and every `step`th from there on.  With GATE the same tiles of gate and up follow each other.
 * RING false: weights come a chunk ahead into registers, for cards with little shared memory. NEAR: the tokens' values are in shared memory, at `near`. PAIR: see above. */
template <int F, int NT, int T, bool RING, bool NEAR, bool PAIR = false, typename P>
__device__ __forceinline__ void few_matrix(const P &p, int i, int group, int step, bool first, float &scale, __half *near, float *parts, char *ring) {
    constexpr bool TWO = RING && NEAR && T == 1 && F == 1;     /* chunks at once: neither's opening waits for the other's products; 6 bits have no registers for it */
    constexpr int DEPTH = !RING ? 1 : PAIR ? PAIR_DEPTH : ring_of<F, T>::DEPTH, GROUP = PAIR ? 1 : T, BUFFERS = PAIR ? PAIR_BUFFERS : few_of<NT, T>::BUFFERS, TILE = ring_of<F, T>::LANE * 32, SLOT = T * TILE;
    typedef float sums[T * NT * 8][16 + 1];
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32, g = lane / 4, t = lane % 4, gated = !PAIR && p.then == THEN_GATE;
    int tiles = p.m[i].tiles, chunks = p.m[i].chunks, begin = segment_end(chunks, warp - 1), end = segment_end(chunks, warp), turn = 0, slot = 0;
    few_ask<T> ask;
    raw<F> next[RING ? 1 : T];
    float sum[few_of<NT, T>::HOLD];

    uint32_t words = keep(few_shared_at(ring) + warp * (DEPTH * SLOT) + lane * 16), pair = keep(words - lane * 8 + (F == 2 ? 1024 : 512)), scales = F == 3 ? keep(pair - lane * 4 + 256) : 0;
    int high = F == 3 ? (int)keep((uint32_t)(512 - lane * 8)) : 0;  /* bytes from a lane's low bits to its high ones */
    uint32_t low = 0x000f000fu + (uint32_t)(p.tokens >> 30);    /* nothing is added, but the compiler can't know */
    nibble_masks masks = {low, low << 4};
    uint64_t policy = read_once();
    ask.which = i, ask.group = group, ask.left = end - begin;
    few_aim<F, T, PAIR>(p, ask, begin, lane);
    auto fetch = [&](int into) {
        if (ask.left > 0) {
#pragma unroll
            for (int j = 0; j < T; j++) {
                if (RING)
                    ring_fill<F>(words + into + j * TILE, pair + into + j * TILE, scales + into + j * TILE, ask.q[j], high, ask.s[j], policy);
                else
                    next[RING ? 0 : j].at(ask.q[j], ask.s[j]);
                ask.q[j] += tile_words(F);
                ask.s[j] += ask.pairs;
            }
            if (--ask.left == 0) {              /* on to the next tiles, where there are some */
                if (!gated || ask.which == 1)
                    ask.group += step;
                if (gated)
                    ask.which ^= 1;
                if (ask.group * GROUP < tiles) {
                    ask.left = end - begin;
                    few_aim<F, T, PAIR>(p, ask, begin, lane);
                }
            }
        }
        if (RING)
            few_copies_end();
    };
#pragma unroll 1
    for (int k = 0; k < DEPTH; k++)
        fetch(k * SLOT);
    if (first) {                                /* after what can be done before the tokens' values are made */
        if (NEAR)
            few_norm_ahead(p);
        if (NEAR && p.then == THEN_TURN && threadIdx.x < p.tokens)
            turn_ahead(p.turn, threadIdx.x);
        await_before();
        if constexpr (P::TEAM)
            meet(p.before);
        if (NEAR && p.norm_x != NULL)
            scale = few_norm(p, near);
        else if (NEAR && p.gate_x != NULL)
            scale = few_gated(p, near);
        else if (NEAR)
            few_bring(p, near);
    }
    int stride = p.x.stride;
    const __half *row = p.x.p + t * 16 + (size_t)g * stride;
    uint32_t near_row = keep(few_shared_at(near) + (t * 16 + g * (stride + FEW_X_PAD)) * 2);
    bool there = g < p.tokens;
    uint4 b[NT][2];
#pragma unroll
    for (int nt = 0; nt < NT; nt++)
        b[nt][0] = b[nt][1] = make_uint4(0, 0, 0, 0);
    for (int which = i; group * GROUP < tiles;) {
        sums *part = reinterpret_cast<sums *>(parts + turn * few_of<NT, T>::FLOATS);
        float acc[T][NT][4] = {};

        if (!NEAR && begin < end)
            few_x<NT>(p, row, stride, g, begin, b);
        if constexpr (TWO) {
#pragma unroll 1
            for (int c = begin; c < end; c += 2) {
                bool both = c + 1 < end;
                int after = slot == (DEPTH - 1) * SLOT ? 0 : slot + SLOT;
                uint4 second[2] = {make_uint4(0, 0, 0, 0), make_uint4(0, 0, 0, 0)};
                raw<F> r[2];
                uint32_t w[2][4][4];
                few_near(there, near_row, c, b[0]);
                few_near(there && both, near_row, c + 1, second);
                copies_wait<DEPTH - 2>();
                ring_read(r[0], words + slot, pair + slot, scales + slot);
                ring_read(r[1], words + after, pair + after, scales + after);
                r[0].open(w[0], masks);
                r[1].open(w[1], masks);
                mma_chunk(acc[0][0], w[0], b[0][0], b[0][1]);
                fetch(slot);
                slot = after;
                if (both) {
                    mma_chunk(acc[0][0], w[1], second[0], second[1]);
                    fetch(slot);
                    slot = slot == (DEPTH - 1) * SLOT ? 0 : slot + SLOT;
                }
            }
        }
#pragma unroll 1
        for (int c = begin; !TWO && c < end; c++) {
            uint4 now[NT][2];
            if (NEAR)
                few_near(there, near_row, c, b[0]);
#pragma unroll
            for (int nt = 0; nt < NT; nt++)
                now[nt][0] = b[nt][0], now[nt][1] = b[nt][1];
            if (!NEAR && c + 1 < end)
                few_x<NT>(p, row, stride, g, c + 1, b);
            if (RING)
                copies_wait<DEPTH - 1>();
#pragma unroll
            for (int j = 0; j < T; j++) {
                uint32_t w[4][4];
                if (RING)
                    ring_read(next[0], words + slot + j * TILE, pair + slot + j * TILE, scales + slot + j * TILE);
                next[RING ? 0 : j].open(w, masks);
#pragma unroll
                for (int nt = 0; nt < NT; nt++)
                    mma_chunk(acc[j][nt], w, now[nt][0], now[nt][1]);
            }
            fetch(slot);
            slot = slot == (DEPTH - 1) * SLOT ? 0 : slot + SLOT;
        }
#pragma unroll
        for (int j = 0; j < T; j++)
#pragma unroll
            for (int nt = 0; nt < NT; nt++)
#pragma unroll
                for (int k = 0; k < 4; k++)
                    part[warp][(j * NT + nt) * 8 + 2 * t + k % 2][g + k / 2 * 8] = acc[j][nt][k];
        __syncthreads();
        if (PAIR)
            pair_put(p, group, reinterpret_cast<const float (*)[16][16 + 1]>(part), scale);
        else
            few_put<NT, T>(p, which, group * T, part, scale, sum);
        if (BUFFERS == 1)
            __syncthreads();
        else
            turn ^= 1;
        if (!gated || which == 1)
            group += step;
        if (gated)
            which ^= 1;
    }
    if (BUFFERS > 1)
        __syncthreads();                        /* another matrix begins with the first buffer again */
}

/* FORMATS: those that there is code for, a bit each. Code for others costs registers, and time to be fetched. */
#define FEW_ALL 15
template <typename P, int NT, int T, bool RING, bool NEAR, int FORMATS> __global__ void __launch_bounds__(256, few_of<NT, T>::BLOCKS) mat_few(const __grid_constant__ P p, int rows_at, int ring_at) {
    extern __shared__ __align__(16) float few_shared[];
    char *ring = reinterpret_cast<char *>(few_shared) + ring_at;
    __half *near = reinterpret_cast<__half *>(reinterpret_cast<char *>(few_shared) + rows_at);
    int grid = gridDim.x, before = 0;           /* groups of the matrices before */
    bool first = true;
    float scale = 1;

    let_next_start();
    for (int i = 0; i < (!compiled<P>() ? 0 : p.then == THEN_GATE ? 1 : p.n); i++) {
        int groups = (p.m[i].tiles + T - 1) / T, group = ((int)blockIdx.x - before % grid + grid) % grid;
        before += groups;
        if (group >= groups)
            continue;
        int format = p.m[i].format;
        if ((FORMATS & 1) != 0 && (FORMATS == 1 || format == 0))
            few_matrix<0, NT, T, RING, NEAR>(p, i, group, grid, first, scale, near, few_shared, ring);
        if ((FORMATS & 2) != 0 && (FORMATS == 2 || format == 1))
            few_matrix<1, NT, T, RING, NEAR>(p, i, group, grid, first, scale, near, few_shared, ring);
        if ((FORMATS & 4) != 0 && (FORMATS == 4 || format == 2))
            few_matrix<2, NT, T, RING, NEAR>(p, i, group, grid, first, scale, near, few_shared, ring);
        if ((FORMATS & 8) != 0 && (FORMATS == 8 || format == 3))
            few_matrix<3, NT, T, RING, NEAR>(p, i, group, grid, first, scale, near, few_shared, ring);
        first = false;
    }
}

template <typename P, bool NEAR> __global__ void __launch_bounds__(256, PAIR_BLOCKS) mat_pair(const __grid_constant__ P p, int rows_at, int ring_at) {
    extern __shared__ __align__(16) float few_shared[];
    char *ring = reinterpret_cast<char *>(few_shared) + ring_at;
    __half *near = reinterpret_cast<__half *>(reinterpret_cast<char *>(few_shared) + rows_at);
    float scale = 1;
    let_next_start();
    if (!compiled<P>())
        return;
    few_matrix<1, 1, 2, true, NEAR, true>(p, 0, blockIdx.x, gridDim.x, true, scale, near, few_shared, ring);
}

template <int NT, int T> static size_t sums_bytes() { return few_of<NT, T>::BUFFERS * few_of<NT, T>::FLOATS * sizeof(float); }

template <int T> static size_t ring_bytes(int format) {
    static const size_t bytes[] = {ring_of<0, T>::BYTES, ring_of<1, T>::BYTES, ring_of<2, T>::BYTES, ring_of<3, T>::BYTES};
    return 8 * bytes[format];
}

/* How a kernel's shared memory is laid out. */
struct few_room {
    size_t sums, ring, rows, all;               /* rows: 0 where tokens' values are not brought near */
    bool deep;                                  /* there is room for the ring */
};

static few_room room_of(const stream_of &on, const product &p, size_t sums, size_t ring, bool near) {
    few_room r = {sums, ring, (size_t)p.tokens * (p.x.stride + FEW_X_PAD) * sizeof(__half), 0, false};
    r.deep = on.major >= 8 && sums + ring <= few_most(on);
    if (!near || !r.deep || r.rows > FEW_X_BYTES || sums + ring + r.rows > few_most(on))
        r.rows = 0;
    r.all = sums + (r.deep ? ring : 0) + r.rows;
    return r;
}

template <int NT, int T> static few_room few_room_of(const stream_of &on, const product &p) {
    size_t ring = 0;
    for (int i = 0; i < p.n; i++)
        ring = ring_bytes<T>(p.m[i].format) > ring ? ring_bytes<T>(p.m[i].format) : ring;
    return room_of(on, p, sums_bytes<NT, T>(), ring, NT * T == 1);
}

static few_room pair_room_of(const stream_of &on, const product &p) {
    return room_of(on, p, PAIR_BUFFERS * few_of<1, 2>::FLOATS * sizeof(float), 8 * (size_t)PAIR_DEPTH * 2 * ring_of<1, 2>::LANE * 32, true);
}

template <typename P> using few_kernel = void (*)(P, int, int);

/* Formats that have a kernel of their own for one token: each alone, and what q, k and v of Q4_K_M are. */
template <typename P> static few_kernel<P> near_kernel(int formats) {
    switch (formats) {
    case 1: return mat_few<P, 1, 1, true, true, 1>;
    case 2: return mat_few<P, 1, 1, true, true, 2>;
    case 4: return mat_few<P, 1, 1, true, true, 4>;
    case 8: return mat_few<P, 1, 1, true, true, 8>;
    case 10: return mat_few<P, 1, 1, true, true, 10>;
    default: return mat_few<P, 1, 1, true, true, FEW_ALL>;
    }
}

static int formats_of(const product &p) {
    int formats = 0;
    for (int i = 0; i < p.n; i++)
        formats |= 1 << p.m[i].format;
    return formats;
}

/* Where there are a few blocks for each multiprocessor and more would fit, none shall take more than its share: blocks begin where others have ended, so three would come
 * together here while there is one. Shared memory that none of them uses keeps them apart. */
static size_t spread(const stream_of &on, unsigned blocks, unsigned held, size_t shared) {
    unsigned share = (blocks + (unsigned)on.multiprocessors - 1) / (unsigned)on.multiprocessors;
    size_t least = on.shared_max / (share + 1) + 16;
    return share > 1 && share < held && least > shared ? least : shared;
}

template <int NT, int T, typename P> static void start(const stream_of &on, const P &p) {
    unsigned most = (unsigned)(on.multiprocessors * few_of<NT, T>::BLOCKS), all = blocks_of(p, T);
    few_room r = few_room_of<NT, T>(on, p);
    unsigned blocks = all < most ? all : most;
    size_t shared = spread(on, blocks, few_of<NT, T>::BLOCKS, r.all);
    if (r.rows > 0)
        launch(on, near_kernel<P>(formats_of(p)), blocks, 256, shared, p, (int)(r.sums + r.ring), (int)r.sums);
    else if (r.deep)
        launch(on, mat_few<P, NT, T, true, false, FEW_ALL>, blocks, 256, shared, p, 0, (int)r.sums);
    else
        launch(on, mat_few<P, NT, T, false, false, FEW_ALL>, blocks, 256, shared, p, 0, 0);
}

template <typename P> static void start_pair(const stream_of &on, const P &p, const few_room &r) {
    unsigned most = (unsigned)(on.multiprocessors * PAIR_BLOCKS), all = blocks_of(p, 1);
    if (r.rows > 0)
        launch(on, mat_pair<P, true>, all < most ? all : most, 256, r.all, p, (int)(r.sums + r.ring), (int)r.sums);
    else
        launch(on, mat_pair<P, false>, all < most ? all : most, 256, r.all, p, 0, (int)r.sums);
}

static meeting meeting_before(const product &) { return meeting(); }
static meeting meeting_before(const team_product &p) { return p.before; }
static void met(product &) {}
static void met(team_product &p) { p.before.to.n = 0; }

/* With many tokens a block takes more tiles, so that it reads the tokens' values less often; not so many that multiprocessors stand idle. */
template <typename P> static void multiply(const stream_of &on, const P &given) {
    P p = given;
    few_room pair = pair_room_of(on, p);
    bool paired = p.tokens <= 8 && p.then == THEN_GATE && p.m[0].format == 1 && pair.deep;

    if ((p.norm_x != NULL || p.gate_x != NULL) && (paired ? pair.rows : few_room_of<1, 1>(on, p).rows) == 0) {
        if (p.norm_x != NULL)
            rows_norm(on, 1, p.norm_x, p.norm_w, p.norm_eps, p.cols, NULL, p.x, p.made_scale, p.peak, meeting_before(p));
        else
            rows_gate(on, 1, gating{(float *)p.gate_x, p.peak, p.cols}, p.cols, p.x, p.made_scale, meeting_before(p));
        p.norm_x = p.gate_x = NULL, p.x_scale = p.made_scale;
        met(p);
    }
    if (paired)
        start_pair(on, p, pair);
    else if (p.tokens <= 8)
        start<1, 1>(on, p);
    else if (p.tokens <= 16)
        start<2, 2>(on, p);
    else if (blocks_of(p, 4) < (unsigned)on.multiprocessors || sums_bytes<4, 4>() > few_most(on))
        start<4, 2>(on, p);
    else
        start<4, 4>(on, p);
}

void product_few(const stream_of &on, const product &p) { multiply(on, p); }
void product_few(const stream_of &on, const team_product &p) { multiply(on, p); }

template <typename P, int NT, int T> static cudaError_t few_allow(const stream_of &on) {
    cudaError_t rc = allow(mat_few<P, NT, T, true, false, FEW_ALL>, few_most(on));
    return rc == cudaSuccess ? allow(mat_few<P, NT, T, false, false, FEW_ALL>, few_most(on)) : rc;
}

template <typename P> static cudaError_t few_allow_all(const stream_of &on) {
    cudaError_t rc = few_allow<P, 1, 1>(on);
    for (int formats : {1, 2, 4, 8, 10, FEW_ALL})
        rc = rc == cudaSuccess ? allow(near_kernel<P>(formats), few_most(on)) : rc;
    if (rc == cudaSuccess)
        rc = allow(mat_pair<P, true>, few_most(on));
    if (rc == cudaSuccess)
        rc = allow(mat_pair<P, false>, few_most(on));
    if (rc == cudaSuccess)
        rc = few_allow<P, 2, 2>(on);
    if (rc == cudaSuccess)
        rc = few_allow<P, 4, 2>(on);
    return rc == cudaSuccess ? few_allow<P, 4, 4>(on) : rc;
}

cudaError_t product_few_ready(const stream_of &on, bool team) { return team ? few_allow_all<team_product>(on) : few_allow_all<product>(on); }
