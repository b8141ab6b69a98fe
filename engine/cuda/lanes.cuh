/* lanes.cuh - what one warp does: packed weights to halves, and the matrix unit. See pack.h for the order.  What cards of a team say to each other. */
#pragma once
#include <cuda_fp16.h>
#include <stdint.h>

__device__ __forceinline__ uint32_t bits(__half2 h) { return *reinterpret_cast<uint32_t *>(&h); }
__device__ __forceinline__ __half2 halves(uint32_t u) { return *reinterpret_cast<__half2 *>(&u); }

/* c += a * b for 16 x 16 halves and 16 x 8 halves. */
__device__ __forceinline__ void mma(float c[4], const uint32_t a[4], uint32_t b0, uint32_t b1) {
#if __CUDA_ARCH__ >= 800
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
                 : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
                 : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
#else /* Turing: two halves of the depth */
    asm volatile("mma.sync.aligned.m16n8k8.row.col.f32.f16.f16.f32 {%0,%1,%2,%3}, {%4,%5}, {%6}, {%0,%1,%2,%3};"
                 : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
                 : "r"(a[0]), "r"(a[1]), "r"(b0));
    asm volatile("mma.sync.aligned.m16n8k8.row.col.f32.f16.f16.f32 {%0,%1,%2,%3}, {%4,%5}, {%6}, {%0,%1,%2,%3};"
                 : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3])
                 : "r"(a[2]), "r"(a[3]), "r"(b1));
#endif
}

/* Programmatic dependent launch: a kernel starts while the one before it ends.  What that one writes is there
 * after await_before(); weights, which nobody writes, may be fetched earlier.  Every kernel awaits, so all before are done. */
__device__ __forceinline__ void await_before() {
#if __CUDA_ARCH__ >= 900
    asm volatile("griddepcontrol.wait;" ::: "memory");
#endif
}

__device__ __forceinline__ void let_next_start() {
#if __CUDA_ARCH__ >= 900
    asm volatile("griddepcontrol.launch_dependents;" ::: "memory");
#endif
}

/* Copies that were asked for have come, but for the LEFT last groups of them. */
template <int LEFT> __device__ __forceinline__ void copies_wait() {
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.wait_group %0;" ::"n"(LEFT) : "memory");
#endif
}

/* ---- several cards --------------------------------------------------------------------------
 * A team's cards have the same buffers at the same places of one piece of memory each, and may write to all of them.  Each makes its
 * rows of every product and its heads of attention, gives them to all, and reads what the others gave after a meeting. */

#define TEAM_MAX 8

struct others {
    int n;                                      /* 0: alone */
    long long by[TEAM_MAX - 1];                 /* bytes from a place here to the same there */
};

template <typename T> __device__ __forceinline__ T *there(const others &o, int i, T *here) { return reinterpret_cast<T *>(reinterpret_cast<char *>(here) + o.by[i]); }

template <typename T> __device__ __forceinline__ void give(const others &o, T *to, T v) {
    *to = v;
    for (int i = 0; i < o.n; i++)
        *there(o, i, to) = v;
}

#define MEET_STEPS 8192                         /* meetings of a pass, at most */
#define MEET_CLOCKS (8ll << 30)                 /* some five seconds: a card that doesn't come is gone */
#define FLAG_WORDS 16                           /* a line of the cache each */

struct meeting {
    others to;                                  /* n = 0: there is no meeting */
    int me, step;                               /* which card this is; step: rises within a pass */
    unsigned long long *flags;                  /* [TEAM_MAX][FLAG_WORDS] how far each card has come */
    const unsigned long long *pass;             /* its number, rising too */
    uint32_t *peaks;                            /* [cards][peaks_stride]: of rows' gates, brought along; NULL: not */
    int peaks_n, peaks_stride;
};

__device__ __forceinline__ long long waiting_since() { return clock64(); }

__device__ __forceinline__ void waiting(long long since) {
    if (clock64() - since > MEET_CLOCKS)
        __trap();
}

/* After await_before(): tells the others that the kernels before have ended here, and waits until that is so there.  What they gave
 * is seen by all threads of the block then. */
__device__ __forceinline__ void meet(const meeting &m) {
    if (m.to.n == 0)
        return;
    unsigned long long now = __ldcg(m.pass) * MEET_STEPS + m.step;
    if (blockIdx.x + blockIdx.y + blockIdx.z == 0) {
        uint32_t *mine = m.peaks + m.me * m.peaks_stride;
        for (int k = threadIdx.x; m.peaks != NULL && k < m.peaks_n; k += blockDim.x)
            for (int i = 0; i < m.to.n; i++)
                *there(m.to, i, mine + k) = mine[k];
        __syncthreads();
        if (threadIdx.x < m.to.n)
            asm volatile("st.release.sys.global.u64 [%0], %1;" ::"l"(there(m.to, threadIdx.x, m.flags + m.me * FLAG_WORDS)), "l"(now) : "memory");
    }
    if (threadIdx.x < m.to.n) {
        const unsigned long long *flag = m.flags + ((int)threadIdx.x < m.me ? threadIdx.x : threadIdx.x + 1) * FLAG_WORDS;
        unsigned long long come = 0;
        for (long long since = waiting_since(); come < now; waiting(since))
            asm volatile("ld.acquire.sys.global.u64 %0, [%1];" : "=l"(come) : "l"(flag) : "memory");
    }
    __syncthreads();
}

/* A row's largest magnitude, of all cards' parts. own: what this card has found, in m.peaks where there are others. */
__device__ __forceinline__ uint32_t peak_of_all(const meeting &m, const uint32_t *own, int token) {
    if (m.to.n == 0)
        return own[token];
    uint32_t most = 0;
    for (int i = 0; i <= m.to.n; i++)
        most = max(most, m.peaks[i * m.peaks_stride + token]);
    return most;
}

/* A matrix on the card. */
struct mat {
    const uint4 *q;
    const uint2 *s;                             /* pairs of scale and minimum, of two rows */
    int format, step, rows, tiles, chunks;
    float factor;
};

/* ---- a lane's part of a tile ----------------------------------------------------------------
 * raw<F>: as it lies in memory, so that it can be fetched ahead, by at() from the lane's own place.  open(): into the four steps of
 * 16 columns, w[step][register] as mma wants them. */

__device__ __forceinline__ int tile_words(int format) { return format == 1 ? 32 : format == 2 ? 64 : format == 3 ? 48 : 128; }    /* of 16 bytes */
__device__ __forceinline__ int tile_pairs(int format, int step) { return format == 0 ? 0 : step == 16 && format != 3 ? 32 : 16; }     /* of 8 bytes */
__device__ __forceinline__ int pair_of(int step, int lane) { return step == 16 ? lane : (lane >> 2) * 2 + ((lane & 3) >> 1); }

template <int F> struct raw;

__device__ __forceinline__ uint32_t scaled(__half2 q, uint32_t pair) {
    __half2 p = halves(pair);
    return bits(__hfma2(q, __low2half2(p), __high2half2(p)));
}

/* Which bits are a word's low and high nibbles. A loop that goes through many words hides the constants from the compiler, which makes them anew for each word. */
struct nibble_masks {
    uint32_t low, high;
};

__device__ __forceinline__ nibble_masks plain_masks() { return {0x000f000fu, 0x00f000f0u}; }

/* Eight nibbles, 0 2 4 6 1 3 5 7, to four pairs of halves. */
__device__ __forceinline__ void nibbles(uint32_t v, const nibble_masks &k, uint32_t pair, uint32_t out[4]) {
    const __half2 base = halves(0x64006400u), sixteenth = __float2half2_rn(0.0625f), base16 = __float2half2_rn(-64.0f);
#pragma unroll
    for (int i = 0; i < 2; i++, v >>= 8) {
        out[2 * i] = scaled(__hsub2(halves((v & k.low) | 0x64006400u), base), pair);
        out[2 * i + 1] = scaled(__hfma2(halves((v & k.high) | 0x64006400u), sixteenth, base16), pair);
    }
}

template <> struct raw<1> {                     /* CUDA_Q4 */
    uint4 q;
    uint2 s;
    __device__ __forceinline__ void load(const mat &m, int tile, int chunk, int lane) {
        size_t at = (size_t)tile * m.chunks + chunk;
        q = __ldg(m.q + at * 32 + lane);
        s = __ldg(m.s + at * tile_pairs(1, m.step) + pair_of(m.step, lane));
    }
    __device__ __forceinline__ void at(const uint4 *words, const uint2 *pair) {
        q = __ldg(words);
        s = __ldg(pair);
    }
    __device__ __forceinline__ void take(const uint4 *from, const uint2 *pairs, int step, int lane) {
        q = from[lane];
        s = pairs[pair_of(step, lane)];
    }
    __device__ __forceinline__ void open(uint32_t w[4][4], const nibble_masks &k = plain_masks()) const {
        const uint32_t v[4] = {q.x, q.y, q.z, q.w};
#pragma unroll
        for (int i = 0; i < 4; i++) {           /* word i: row g + 8 * (i / 2), columns 8 * (i % 2) .. */
            uint32_t p[4];
            int row = i >> 1, at = (i & 1) * 2;
            nibbles(v[i], k, row ? s.y : s.x, p);
            w[at][row] = p[0];
            w[at][row + 2] = p[1];
            w[at + 1][row] = p[2];
            w[at + 1][row + 2] = p[3];
        }
    }
};

template <> struct raw<2> {                     /* CUDA_Q8 */
    uint4 q[2];
    uint2 s;
    __device__ __forceinline__ void load(const mat &m, int tile, int chunk, int lane) {
        size_t at = (size_t)tile * m.chunks + chunk;
        q[0] = __ldg(m.q + at * 64 + lane);
        q[1] = __ldg(m.q + at * 64 + 32 + lane);
        s = __ldg(m.s + at * tile_pairs(2, m.step) + pair_of(m.step, lane));
    }
    __device__ __forceinline__ void at(const uint4 *words, const uint2 *pair) {
        q[0] = __ldg(words);
        q[1] = __ldg(words + 32);
        s = __ldg(pair);
    }
    __device__ __forceinline__ void take(const uint4 *from, const uint2 *pairs, int step, int lane) {
        q[0] = from[lane];
        q[1] = from[32 + lane];
        s = pairs[pair_of(step, lane)];
    }
    __device__ __forceinline__ void open(uint32_t w[4][4], const nibble_masks & = plain_masks()) const {
        const __half2 base = halves(0x64806480u);
#pragma unroll
        for (int row = 0; row < 2; row++) {
            const uint32_t v[4] = {q[row].x, q[row].y, q[row].z, q[row].w};
            uint32_t pair = row ? s.y : s.x;
#pragma unroll
            for (int step = 0; step < 4; step++) {
                w[step][row] = scaled(__hsub2(halves(__byte_perm(v[step], 0x64646464u, 0x4140)), base), pair);
                w[step][row + 2] = scaled(__hsub2(halves(__byte_perm(v[step], 0x64646464u, 0x4342)), base), pair);
            }
        }
    }
};

/* Where a lane has what else a chunk of CUDA_Q6 is: high bits, scales. */
__device__ __forceinline__ const uint2 *high_bits(const uint4 *tile, int lane) { return reinterpret_cast<const uint2 *>(tile + 32) + lane; }
__device__ __forceinline__ const uint32_t *two_scales(const uint2 *pairs, int lane) { return reinterpret_cast<const uint32_t *>(pairs) + lane; }

template <> struct raw<3> {                     /* CUDA_Q6 */
    uint4 q;
    uint2 high;
    uint32_t s;                                 /* of both rows */
    __device__ __forceinline__ void load(const mat &m, int tile, int chunk, int lane) {
        size_t at = (size_t)tile * m.chunks + chunk;
        q = __ldg(m.q + at * 48 + lane);
        high = __ldg(high_bits(m.q + at * 48, lane));
        s = __ldg(two_scales(m.s + at * 16, lane));
    }
    __device__ __forceinline__ void at(const uint4 *words, const uint2 *pair) {     /* words: the lane's own, pair: where its scales are */
        q = __ldg(words);
        high = __ldg(high_bits(words - threadIdx.x % 32, threadIdx.x % 32));
        s = __ldg(reinterpret_cast<const uint32_t *>(pair));
    }
    __device__ __forceinline__ void take(const uint4 *from, const uint2 *pairs, int, int lane) {
        q = from[lane];
        high = *high_bits(from, lane);
        s = *two_scales(pairs, lane);
    }
    __device__ __forceinline__ void open(uint32_t w[4][4], const nibble_masks &k = plain_masks()) const {
        const __half2 base = halves(0x64206420u), sixteenth = __float2half2_rn(0.0625f), base16 = __float2half2_rn(-96.0f);
        const uint32_t v[4] = {q.x, q.y, q.z, q.w};
#pragma unroll
        for (int i = 0; i < 4; i++) {           /* as with 4 bits */
            int row = i >> 1, at = (i & 1) * 2;
            __half2 scale = row ? __high2half2(halves(s)) : __low2half2(halves(s));
#pragma unroll
            for (int j = 0; j < 2; j++) {
                uint32_t low = v[i] >> 8 * j, above = __funnelshift_r(row ? high.y : high.x, row ? high.y : high.x, (i & 1) * 8 + j * 2);
                w[at + j][row] = bits(__hmul2(__hsub2(halves((low & k.low) | ((above & 0x00300030u) | 0x64006400u)), base), scale));
                w[at + j][row + 2] = bits(__hmul2(__hfma2(halves((low & k.high) | ((above & 0x03000300u) | 0x64006400u)), sixteenth, base16), scale));
            }
        }
    }
};

template <> struct raw<0> {                     /* CUDA_F16 */
    uint4 q[4];
    __device__ __forceinline__ void load(const mat &m, int tile, int chunk, int lane) {
        size_t at = (size_t)tile * m.chunks + chunk;
#pragma unroll
        for (int i = 0; i < 4; i++)
            q[i] = __ldg(m.q + at * 128 + i * 32 + lane);
    }
    __device__ __forceinline__ void at(const uint4 *words, const uint2 *) {
#pragma unroll
        for (int i = 0; i < 4; i++)
            q[i] = __ldg(words + i * 32);
    }
    __device__ __forceinline__ void take(const uint4 *from, const uint2 *, int, int lane) {
#pragma unroll
        for (int i = 0; i < 4; i++)
            q[i] = from[i * 32 + lane];
    }
    __device__ __forceinline__ void open(uint32_t w[4][4], const nibble_masks & = plain_masks()) const {
#pragma unroll
        for (int row = 0; row < 2; row++)
#pragma unroll
            for (int half = 0; half < 2; half++) {
                const uint4 &v = q[2 * row + half];
                w[2 * half][row] = v.x;
                w[2 * half][row + 2] = v.y;
                w[2 * half + 1][row] = v.z;
                w[2 * half + 1][row + 2] = v.w;
            }
    }
};

/* ---- rows of halves that a product reads ----------------------------------------------------
 * Either plain rows, or, for mat_wide, pieces of 64 columns as the matrix unit wants them in shared
 * memory: [chunk][tall][64], the columns in the order of w[step][register], 16-byte groups turned about
 * by the token's number so that eight rows fall into different banks. */
struct rows_of_halves {
    __half *p;
    int stride, tall;                           /* tall: rows, or 0 for plain ones */
    __device__ __forceinline__ __half2 *pair(int token, int col) const {    /* col: even */
        if (tall == 0)
            return reinterpret_cast<__half2 *>(p + (size_t)token * stride + col);
        int t = col >> 4 & 3, group = (col >> 1 & 7) ^ (token & 7);
        return reinterpret_cast<__half2 *>(p + ((size_t)(col >> 6) * tall + token) * 64 + group * 8 + 2 * t);
    }
};
