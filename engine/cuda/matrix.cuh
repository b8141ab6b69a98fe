/* matrix.cuh - weights x activations, for few and for many tokens, with the same bits, and what follows at once.
 *
 * The columns of a matrix are cut into SEGMENTS of neighbouring chunks. Each segment is summed by the
 * matrix unit chunk by chunk; the segments' sums are added in order.  mat_few() gives every segment a
 * warp of its own; mat_many() and mat_wide() take one after the other.  The order of every sum is the same, so a
 * token's result does not depend on how many others are computed beside it. */
#pragma once
#include "engine/cuda/rows.cuh"

#define SEGMENTS 8

enum then { THEN_STORE, THEN_ADD, THEN_TURN, THEN_GATE };

struct product {
    mat m[3];                                   /* TURN: q, k, v. GATE: gate and up, of one shape and format */
    int n, then, tokens;
    rows_of_halves x;                           /* x.stride a multiple of 64, rows padded to 128 */
    const float *x_scale;                       /* [tokens] a power of two */
    float *to;                                  /* STORE, ADD: [tokens][stride] of the first row's */
    int stride;
    turning turn;
    gating gate;
    /* One token of whose floats product_few() is to make x first, with a scale of its own: of a norm's, see norm_row(), or the gate's. NULL: x is there. */
    const float *norm_x, *norm_w, *gate_x;
    float norm_eps, *made_scale;                /* made_scale: room for the scale, where it takes a kernel */
    uint32_t *peak;                             /* set to zero with the norm, for a later gate (NULL: not); or what that gate found */
    int cols;
    static constexpr bool TEAM = false;
};

/* Of a team's card: one of its own, so that a card that is alone has nothing to do with it. */
struct team_product : product {
    static constexpr bool TEAM = true;
    others away;                                /* who is given what STORE, ADD and GATE write */
    meeting before;                             /* product_few(): where x, or what it is made of, comes from others too */
};

/* Whether a kernel is there: teams are for cards with 8.0 and newer ones. */
template <typename P> __device__ constexpr bool compiled() {
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ < 800
    return !P::TEAM;
#else
    return true;
#endif
}

/* v to its place, on all cards. */
template <typename P> __device__ __forceinline__ void hand(const P &p, float *to, float v) {
    if constexpr (P::TEAM)
        give(p.away, to, v);
    else
        *to = v;
}

__device__ __forceinline__ int segment_end(int chunks, int s) { return (int)((int64_t)chunks * (s + 1) / SEGMENTS); }

__device__ __forceinline__ float true_value(const product &p, int i, int token, float sum) { return __fmul_rn(sum, p.x_scale[token] * p.m[i].factor); }

/* ADD's sum, as the memory makes it too (add_there): what is too small for a normal float is zero. */
__device__ __forceinline__ float added(float old, float v) {
    float sum;
    asm("add.rn.ftz.f32 %0, %1, %2;" : "=f"(sum) : "f"(old), "f"(v));
    return sum;
}

/* One value that nobody else adds to meanwhile, and nothing waits for it. */
__device__ __forceinline__ void add_there(float *to, float v) { asm volatile("red.relaxed.gpu.global.add.f32 [%0], %1;" ::"l"(to), "f"(v) : "memory"); }

/* STORE and ADD */
template <typename P> __device__ __forceinline__ void put(const P &p, int row, int token, float sum) {
    if (row >= p.m[0].rows || token >= p.tokens)
        return;
    float *to = p.to + (size_t)token * p.stride + row;
    float v = true_value(p, 0, token, sum);
    if (p.then == THEN_ADD && !P::TEAM)         /* nothing waits for what was there */
        add_there(to, v);
    else
        hand(p, to, p.then == THEN_ADD ? added(*to, v) : v);
}

/* TURN: rows row and row + 1, row even */
__device__ __forceinline__ void put_turned(const product &p, int i, int row, int token, float sum0, float sum1) {
    if (row < p.m[i].rows && token < p.tokens)
        turn_put(p.turn, i, token, row / 2, true_value(p, i, token, sum0), true_value(p, i, token, sum1));
}

/* GATE: the value's magnitude, for the row's peak */
template <typename P> __device__ __forceinline__ float put_gated(const P &p, int row, int token, float sum_gate, float sum_up) {
    if (row >= p.m[0].rows || token >= p.tokens)
        return 0;
    float v = gate(true_value(p, 0, token, sum_gate), true_value(p, 1, token, sum_up));
    hand(p, &p.gate.ff[(size_t)token * p.gate.stride + row], v);
    return fabsf(v);
}

/* What a warp of the matrix unit holds of a tile and eight tokens: rows g, g + 8, tokens 2t, 2t + 1. */
template <typename P> __device__ __forceinline__ void put_eight(const P &p, int i, int tile, int token, const float c[4]) {
    int lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    if (p.then != THEN_TURN) {
#pragma unroll
        for (int j = 0; j < 4; j++)
            put(p, tile * 16 + g + j / 2 * 8, token + 2 * t + j % 2, c[j]);
        return;
    }
#pragma unroll
    for (int r = 0; r < 2; r++) {               /* neighbouring rows lie in neighbouring g: each of the two takes one token */
        bool odd = g & 1;
        float other = __shfl_xor_sync(~0u, odd ? c[2 * r] : c[2 * r + 1], 4);
        put_turned(p, i, tile * 16 + (g & ~1) + r * 8, token + 2 * t + odd, odd ? other : c[2 * r], odd ? c[2 * r + 1] : other);
    }
}

/* N eights of neighbouring tokens: what they need of the memory is asked for before the first of them is written. STORE, ADD, TURN. */
template <int N, typename P> __device__ __forceinline__ void put_eights(const P &p, int i, int tile, int token, const float (*c)[4]) {
    int lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
    float scale[N][2], old[N][4];

    token += 2 * t;
#pragma unroll
    for (int e = 0; e < N; e++)
#pragma unroll
        for (int j = 0; j < 2; j++)
            scale[e][j] = token + 8 * e + j < p.tokens ? p.x_scale[token + 8 * e + j] * p.m[i].factor : 0;
    if (p.then == THEN_TURN) {
        bool odd = g & 1;
        turn_place at[N][2];
#pragma unroll
        for (int e = 0; e < N; e++)
#pragma unroll
            for (int r = 0; r < 2; r++)
                if (tile * 16 + (g & ~1) + r * 8 < p.m[i].rows && token + 8 * e + odd < p.tokens)
                    at[e][r] = turn_look(p.turn, i, token + 8 * e + odd, tile * 8 + g / 2 + r * 4);
#pragma unroll
        for (int e = 0; e < N; e++)
#pragma unroll
            for (int r = 0; r < 2; r++) {
                float other = __shfl_xor_sync(~0u, odd ? c[e][2 * r] : c[e][2 * r + 1], 4), by = scale[e][odd];
                if (tile * 16 + (g & ~1) + r * 8 < p.m[i].rows && token + 8 * e + odd < p.tokens)
                    turn_write(p.turn, i, tile * 8 + g / 2 + r * 4, at[e][r], __fmul_rn(odd ? other : c[e][2 * r], by), __fmul_rn(odd ? c[e][2 * r + 1] : other, by));
            }
        return;
    }
    float *to = p.to + (size_t)token * p.stride + tile * 16 + g;
    if (p.then == THEN_ADD && !P::TEAM) {
#pragma unroll
        for (int e = 0; e < N; e++)
#pragma unroll
            for (int j = 0; j < 4; j++)
                if (tile * 16 + g + j / 2 * 8 < p.m[0].rows && token + 8 * e + j % 2 < p.tokens)
                    add_there(to + (size_t)(8 * e + j % 2) * p.stride + j / 2 * 8, __fmul_rn(c[e][j], scale[e][j % 2]));
        return;
    }
#pragma unroll
    for (int e = 0; e < N; e++)
#pragma unroll
        for (int j = 0; j < 4; j++)
            if (p.then == THEN_ADD && tile * 16 + g + j / 2 * 8 < p.m[0].rows && token + 8 * e + j % 2 < p.tokens)
                old[e][j] = to[(size_t)(8 * e + j % 2) * p.stride + j / 2 * 8];
#pragma unroll
    for (int e = 0; e < N; e++)
#pragma unroll
        for (int j = 0; j < 4; j++)
            if (tile * 16 + g + j / 2 * 8 < p.m[0].rows && token + 8 * e + j % 2 < p.tokens) {
                float v = __fmul_rn(c[e][j], scale[e][j % 2]);
                old[e][j] = p.then == THEN_ADD ? added(old[e][j], v) : v;
                to[(size_t)(8 * e + j % 2) * p.stride + j / 2 * 8] = old[e][j];
            }
    if constexpr (P::TEAM)
        for (int k = 0; k < p.away.n; k++)
#pragma unroll
            for (int e = 0; e < N; e++)
#pragma unroll
                for (int j = 0; j < 4; j++)
                    if (tile * 16 + g + j / 2 * 8 < p.m[0].rows && token + 8 * e + j % 2 < p.tokens)
                        there(p.away, k, to)[(size_t)(8 * e + j % 2) * p.stride + j / 2 * 8] = old[e][j];
}

/* GATE */
template <typename P> __device__ __forceinline__ void put_eight_gated(const P &p, int tile, int token, const float c[4], const float up[4]) {
    int lane = threadIdx.x % 32, g = lane / 4, t = lane % 4;
#pragma unroll
    for (int j = 0; j < 2; j++) {
        float peak = fmaxf(put_gated(p, tile * 16 + g, token + 2 * t + j, c[j], up[j]), put_gated(p, tile * 16 + g + 8, token + 2 * t + j, c[2 + j], up[2 + j]));
        for (int k = 4; k < 32; k *= 2)
            peak = fmaxf(peak, __shfl_xor_sync(~0u, peak, k));
        if (g == 0 && token + 2 * t + j < p.tokens)
            atomicMax(&p.gate.peaks[token + 2 * t + j], __float_as_uint(peak));
    }
}

/* Which matrix a block works at, blocks of `wide` tiles each; block becomes the number within it. */
__device__ __forceinline__ int matrix_of(const product &p, int &block, int wide) {
    int i = 0;
    if (p.then != THEN_GATE)
        for (int blocks; block >= (blocks = (p.m[i].tiles + wide - 1) / wide); i++)
            block -= blocks;
    return i;
}

__device__ __forceinline__ void mma_chunk(float c[4], const uint32_t w[4][4], const uint4 &lo, const uint4 &hi) {
    mma(c, w[0], lo.x, lo.y);
    mma(c, w[1], lo.z, lo.w);
    mma(c, w[2], hi.x, hi.y);
    mma(c, w[3], hi.z, hi.w);
}

/* The segments' sums. */
template <typename P> __device__ __forceinline__ float in_order(P part, int token, int row) {
    float sum = 0;
    for (int s = 0; s < SEGMENTS; s++)
        sum = __fadd_rn(sum, part[s][token][row]);
    return sum;
}
