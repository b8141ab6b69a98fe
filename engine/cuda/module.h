/* module.h - what lies between the daemon and the module that drives a card, or several of one host together (room-private).
 *
 * The module is a shared library of CUDA code, loaded when a driver and a card are there (cuda.c), so
 * that one package serves machines with and without one.  Plain C types only; the module takes packed
 * weights (pack.h), rows to compute and page tables, and knows nothing of files, sessions or requests.
 * One thread at a time.  Functions return 0, or -1 with a sentence in why.
 *
 * corrald drives the module in another process: what is added here, keeper.c and process.c must carry over.
 *
 * Several cards hold a part of every layer each: of each matrix the rows that cuda_share() says, of pages the keys and values of their heads.  The
 * daemon brings matrices and takes pages whole.
 *
 * sizes() tells beforehand what open() will take: the weights' bytes and pages that the shape names, and scratch.  After
 * CUDA_LOST nothing but close() and reset() may be called; what was on the card is gone. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

#define CUDA_MODULE_ABI 8
#define CUDA_MODULE_SYMBOL "corral_cuda_module"
#define CUDA_MODULE_WHY 400

struct cuda_card {
    char name[128], bus[24];                    /* bus: the PCI address, by which other libraries know the card */
    int major, minor, multiprocessors, driver;  /* driver: 13000 is 13.0 */
    size_t memory, memory_free;
};

#define CUDA_CARDS_MAX 8                        /* that compute together */

enum cuda_format { CUDA_F16, CUDA_Q4, CUDA_Q8, CUDA_Q6 };

/* A packed matrix, see pack.h. Pointers are the host's, for the call. */
struct cuda_matrix {
    enum cuda_format format;
    unsigned step;                              /* values that share a scale: 16 or 32 */
    size_t rows, cols;                          /* as in the model */
    size_t tiles, chunks;                       /* 16 rows, 64 columns each */
    size_t quant_bytes, scale_bytes;
    float factor;                               /* a power of two: every value of the matrix times this is the true one */
};

/* What a matrix takes of weight_bytes. */
#define CUDA_ALIGN 256u
static inline size_t cuda_matrix_bytes(const struct cuda_matrix *m) {
    return (m->quant_bytes + CUDA_ALIGN - 1) / CUDA_ALIGN * CUDA_ALIGN + (m->scale_bytes + CUDA_ALIGN - 1) / CUDA_ALIGN * CUDA_ALIGN;
}

/* Of so many row tiles card k of n has those from here on, up to where the next one's begin. Heads of 32, 64 and 128 values stay whole where each card has as many. */
static inline size_t cuda_share(size_t tiles, int k, int n) { return tiles * (size_t)k / (size_t)n; }

/* What each of n cards takes for its part of a matrix, at most. */
static inline size_t cuda_share_bytes(const struct cuda_matrix *m, int n) {
    struct cuda_matrix part = *m;
    part.tiles = (m->tiles + (size_t)n - 1) / (size_t)n;
    part.quant_bytes = m->quant_bytes / m->tiles * part.tiles;
    part.scale_bytes = m->scale_bytes / m->tiles * part.tiles;
    return cuda_matrix_bytes(&part);
}

enum cuda_role { CUDA_WQ, CUDA_WK, CUDA_WV, CUDA_WO, CUDA_GATE, CUDA_UP, CUDA_DOWN, CUDA_OUTPUT, CUDA_ROLES };

struct cuda_shape {
    int cards;                                  /* that compute together; each has as many of heads_kv */
    int layers, embd, heads, heads_kv, head_dim, ff, vocab, rope_dims;
    float eps;
    size_t rows_max;                            /* tokens of a pass */
    size_t logits_max;                          /* rows of a pass that may want logits */
    size_t weight_bytes;                        /* of a card: the sum of cuda_share_bytes() of all that weights() will bring, and cuda_embeddings_bytes() */
    bool embeddings;                            /* each card holds all tokens' embeddings: passes bring ids, not rows */
    bool opened;                                /* each card keeps its layers' weights as halves too, as long prompts want them: scratch, where sizes() says more for it */
    size_t pages, session_pages;                /* of KV, and those of the longest session */
    bool kv_q8;                                 /* keys and values as Q8_0, not as halves */
};

static inline size_t cuda_embeddings_bytes(const struct cuda_shape *s) {
    return s->embeddings ? ((size_t)s->vocab * (size_t)s->embd * sizeof(float) + CUDA_ALIGN - 1) / CUDA_ALIGN * CUDA_ALIGN : 0;
}

struct cuda_sizes {
    size_t page_bytes;                          /* of a page, all cards' parts together */
    size_t card_page_bytes, scratch_bytes;      /* what each card takes for a page, and else */
};

/* What choosing a token wants of a row of logits: nothing but the best one, or with a temperature what sample.h's struct sample_known says. */
struct cuda_wish {
    float temperature;                          /* 0: nothing more */
    int32_t whole;                              /* nothing is cut off: the drawn one instead of the best */
    uint64_t random;                            /* for that */
};

struct cuda_digest {
    float total, top;                           /* log(sum(exp(logits))), NaN when one of them is not a number or +inf; the largest */
    int32_t best;                               /* its id, the lowest of equals; below 0 before: the module may leave it so, and write the logits */
    int32_t n, all;                             /* choices of it; tokens that have a weight */
    int32_t drawn;                              /* below 0: not asked for */
    float drawn_logit;
    uint64_t mass;                              /* of all weights */
};

#define CUDA_CHOICES 1024                       /* of a row, at most */
struct cuda_choice {
    float logit;
    int32_t id;
};

struct cuda_pass {
    size_t n, n_logits;
    const float *x;                             /* [n][embd] the tokens' embeddings, or what layers elsewhere made of them */
    const int32_t *ids;                         /* [n] instead of x where shape.embeddings says so */
    const float *turns;                         /* [n][rope_dims]: cosines, then sines */
    const int32_t *pos;                         /* [n] */
    const int32_t *first;                       /* [n] the row where this row's run of neighbours of one session begins */
    const int32_t *table;                       /* [n] which page table a row reads */
    const int32_t *pages;                       /* [tables][pages_stride] */
    size_t tables, pages_stride;
    const int32_t *want;                        /* [n_logits] rows whose logits are wanted */
    float *logits;                              /* [n_logits][vocab]; not written when brief */
    const struct cuda_wish *wishes;             /* [n_logits] */
    struct cuda_digest *digests;                /* [n_logits] */
    struct cuda_choice *choices;                /* [n_logits][CUDA_CHOICES] */
    bool brief;
    int (*stopped)(void *arg);                  /* asked between layers of long passes */
    void *arg;
};

#define CUDA_STOPPED 1                          /* forward's answer when stopped() said so */
#define CUDA_LOST (-2)                          /* and when the card failed, with the driver's name for it in why */

#define CUDA_NO_MODULE (-3)                     /* cards' answer where there is no module to ask: keeper.h */

struct cuda_device;

struct cuda_module {
    int abi;
    /* How many cards there are; -1 with the driver's reason. */
    int (*cards)(char *why);
    int (*card)(int index, struct cuda_card *out, char *why);
    /* Whether the first n cards can compute together: alike, and each may write to the others' memory. */
    int (*together)(int n, char *why);
    void (*sizes)(const struct cuda_shape *shape, struct cuda_sizes *out);
    /* Takes all memory that there will ever be, of the cards from index on. */
    int (*open)(struct cuda_device **out, int index, const struct cuda_shape *shape, char *why);
    int (*norms)(struct cuda_device *d, int layer, const float *attn, const float *ffn, char *why);     /* layer = layers: the last norm, in attn */
    int (*weights)(struct cuda_device *d, int layer, enum cuda_role role, const struct cuda_matrix *m, const void *quants,
                   const void *scales, char *why);
    /* Embeddings of the n tokens from `first` on, where shape.embeddings says so. */
    int (*embeddings)(struct cuda_device *d, size_t first, size_t n, const float *rows, char *why);
    int (*forward)(struct cuda_device *d, const struct cuda_pass *p, char *why);
    /* A row of the last pass's logits, from 0 on. Also CUDA_LOST. */
    int (*logits)(struct cuda_device *d, size_t row, float *to, char *why);
    /* One KV page to the host or back: page_bytes, one card's part after the other. Also CUDA_LOST. */
    int (*page_out)(struct cuda_device *d, size_t page, void *to, char *why);
    int (*page_in)(struct cuda_device *d, size_t page, const void *from, char *why);
    void (*close)(struct cuda_device *d);
    /* Frees the card of all that this process has there, also after CUDA_LOST. */
    int (*reset)(int index, char *why);
};

const struct cuda_module *corral_cuda_module(void);

#ifdef __cplusplus
}
#endif
