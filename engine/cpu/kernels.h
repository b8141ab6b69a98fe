/* kernels.h - the inner loops, one table of functions for each instruction set (room-private).
 *
 * All tables compute the same sums in the same order; they differ in what a multiply-add rounds.
 * Within a table a row's result does not depend on how many rows are computed together. */
#pragma once
#include "engine/cpu/pack.h"
#include "engine/backend.h"

/* 32 activations as int8 of one scale: value i is d * q[i]. Sums serve the weights' offsets and minima. */
struct q8_unit {
    int8_t q[32];
    float d, dsum;                      /* dsum: d * the sum of q */
    union {                             /* which of them, the table's products know */
        int16_t less_half[2];           /* -4 * the sum of each half of q: what whole-number minima and biases are multiplied by */
        struct {
            int32_t start, start_half;  /* -128 * the sums of q and of its first half: where sums over weights begin that have 128 added */
        };
    };
};
_Static_assert(sizeof(struct q8_unit) == 48, "rows of units are read as packed");

/* The same with a scale for each quad, values 2i, 2i + 1, 2i + 16 and 2i + 17: value c is d * s[c % 16 / 2] * q[c].  A quad's positive q add up
 * to no more than 128, its negative ones likewise, so that its product with unsigned bytes fits 16 bits, and s is a whole number which the
 * instruction that widens it multiplies by: twice as fine as one scale for all 32, and fewer instructions. */
struct fine_unit {
    int8_t q[32];
    int16_t s[8];                       /* up to FINE_MOST + 1: eight quads times bytes fit 32 bits */
    int32_t start;                      /* -128 * the sum of s * q, as above */
    float d;
};
_Static_assert(sizeof(struct fine_unit) == 56, "rows of units are read as packed");
#define FINE_MOST 8000.0f               /* of six values tried, by one numerics file with KV in Q8_0, whose bound 8,191 misses */

/* The same as int16, for weights that are such numbers (PACK_I16). The length of q is at most PACK_NORM, rounding apart. */
struct q16_unit {
    int16_t q[32];
    float d;
};
_Static_assert(sizeof(struct q16_unit) == 68, "rows of units are read as packed");

/* Activations of n tokens, as the matrices that follow want them: one form or several. */
struct acts {
    uint8_t *q8;                        /* [n][q8_stride] bytes, each row struct q8_unit[cols / 32]; or NULL */
    uint8_t *fine;                      /* likewise struct fine_unit */
    uint8_t *q16;                       /* likewise struct q16_unit */
    float *f32;                         /* [n][f32_stride], or NULL */
    size_t cols, q8_stride, fine_stride, q16_stride, f32_stride;
};

size_t acts_q8_bytes(size_t cols);      /* of one row; strides avoid multiples of a page */
size_t acts_fine_bytes(size_t cols);
size_t acts_q16_bytes(size_t cols);
size_t acts_f32_floats(size_t cols);

struct gemm_out {                       /* y[t][row] at to + t * stride + row */
    float *to;
    size_t stride;
    bool add;                           /* to what is there */
};

#define GEMM_TOKENS 192u                 /* that go through a block of weights together; 12 divides it, as 4 and 6 do 12 */
#define GEMM_GROUPS 4u                   /* that take turns over them */
#define GEMM_ALONE 32u                   /* groups that one token goes through in a row: memory likes long ways */

/* A block of weights made ready once for many tokens. */
struct gemm_ready {
    _Alignas(64) uint8_t w[PACK_BLOCK * PACK_ROWS * sizeof(float)];     /* bytes or float32 */
    _Alignas(64) float scale[8][2][PACK_ROWS], min[8][2][PACK_ROWS];    /* of each half unit; or pairs of int16 */
    float super[2][PACK_ROWS];                                          /* of the block, where those are whole numbers */
};

/* A worker's own: what is ready, and the sums under way. */
struct gemm_scratch {
    struct gemm_ready ready[2];         /* of neighbouring groups, where tiles take two */
    float sums[GEMM_GROUPS * GEMM_TOKENS][PACK_ROWS];   /* of each group, of each token */
};

struct attend_heads {                   /* the query heads of one key-value head, for tokens that are neighbours */
    const float *q;                     /* [rows][q_stride], the group's first head first; turned, not scaled */
    float *out;                         /* [rows][out_stride] */
    size_t q_stride, out_stride, rows, group, head_dim, pos;    /* pos: of the first row */
    const int32_t *pages;
    enum kv_type kv_type;
    const uint16_t *kv;                 /* this layer and head in page 0 */
    size_t page_stride;                 /* uint16_t's from one page to the next */
    float scale;
};

#define LOGITS_STRETCH 8192u             /* that are looked through together: a row's sum depends on it, so it is one for all */

struct logits_part {                    /* of a stretch */
    float max, sum;                     /* of e^(logit - max), 0 where max is infinite; NaN: one of the logits is no number */
    size_t at;                          /* where max first stands */
};

struct cpu_kernels {
    const char *name;
    bool numbers_16;                    /* F16 and BF16 are to be packed as I16 */
    bool fine;                          /* signed bytes are multiplied by activations of fine scales */
    /* Groups g0 .. g1-1 of w, for n rows of a. */
    void (*gemm)(const struct packed *w, size_t g0, size_t g1, const struct acts *a, size_t n, const struct gemm_out *out,
                 struct gemm_scratch *scratch);
    /* silu(gate x) * (up x) for rows 16*g0 .. 16*g1-1 of both, into columns of h. */
    void (*gemm_swiglu)(const struct packed *gate, const struct packed *up, size_t g0, size_t g1, const struct acts *a, size_t n,
                        const struct acts *h, struct gemm_scratch *scratch);
    /* Row t of out from x * weight / rms(x); weight NULL: x as it is. */
    void (*norm)(const float *x, const float *weight, float eps, const struct acts *out, size_t t);
    /* Puts a turned key and a value into slot (0..63) of their page; kv as in attend_heads. */
    void (*kv_put)(enum kv_type type, uint16_t *page, size_t slot, const float *k, const float *v, size_t head_dim);
    /* scratch: attend_scratch() floats. */
    void (*attend)(const struct attend_heads *h, float *scratch);
    void (*digest)(const float *logits, size_t n, struct logits_part *out);
};

/* A page of one layer and head is laid out in kernels_kv.h; a unit is what has a scale of its own in a token's key or value. */
static inline size_t head_padded(size_t head_dim) { return (head_dim + 15) / 16 * 16; }
static inline size_t kv_units(enum kv_type type, size_t head_dim) { return type == KV_Q8_0 ? (head_dim + 31) / 32 : 1; }
static inline size_t kv_head_halves(enum kv_type type, size_t head_dim) {
    return KV_PAGE_TOKENS * (head_padded(head_dim) * (type == KV_F32 ? 4 : type == KV_Q8_0 ? 1 : 2) + (type == KV_F32 ? 0 : 2 * kv_units(type, head_dim)));
}
size_t attend_scratch(size_t queries, size_t head_dim);
#define ATTEND_MOST 6u                   /* queries of a tile */
#define ATTEND_WIDE 12u                  /* from so many queries on, int8 is made int16 first */

enum acts_form { ACTS_Q8, ACTS_FINE, ACTS_Q16, ACTS_F32 };
enum acts_form acts_form(const struct cpu_kernels *k, enum pack_kind kind);     /* which activations such weights are multiplied by */

extern const struct cpu_kernels kernels_plain;
#if defined(__x86_64__)
extern const struct cpu_kernels kernels_avx2, kernels_avx512;
/* What the table for AVX-512 does differently by processor, as measured on each; known before main(). Never a result's bits. */
enum cpu_core { CORE_OTHER, CORE_INTEL, CORE_ZEN5 };
extern enum cpu_core kernels_core;
#endif
/* The best table that this machine runs; CORRAL_CPU=plain|avx2|avx512 asks for a lesser one. */
const struct cpu_kernels *kernels_best(void);
/* By name, or NULL where this machine can't run it. */
const struct cpu_kernels *kernels_find(const char *name);
