/* team.cuh - the cards that compute a model together, one or several: what each holds, and how it comes there. See module.h.
 *
 * Everything is allocated by team_open(), in three pieces: weights, pages, the rest; passes allocate nothing (device.cu). */
#pragma once
#include "engine/cuda/digest.cuh"
#include "engine/cuda/kernels.cuh"
#include "engine/cuda/module.h"

#define GRAPHS 64                               /* shapes of passes that are remembered */
#define ROWS_PAD OPEN_TOKENS                    /* what the widest block of tokens takes */

enum { OPEN_QKV, OPEN_WO, OPEN_GATE, OPEN_DOWN, OPEN_PRODUCTS };   /* a layer's products */

struct layer_weights {
    mat role[CUDA_OUTPUT];
    const float *attn_norm, *ffn_norm;
};

struct graph {
    size_t n, stride, uses;
    cudaGraphExec_t exec[CUDA_CARDS_MAX];
};

/* What goes to the card for a pass lies in one piece of page-locked memory: one copy. */
struct inputs {
    size_t x, ids, turns, pos, table, pages, tiles, want, wishes, pass, bytes;      /* x, or ids */
};

struct member {                                 /* a card */
    int index, me;                              /* me: which of the team's */
    cuda_shape s;                               /* of the whole model */
    int heads, heads_kv;                        /* this card's */
    stream_of on;
    layer_weights *layer;                       /* [layers] */
    mat output;
    float *norms, *output_norm;                 /* [2 * layers][embd], [embd] */
    float *embeddings;                          /* [vocab][embd], at the arena's beginning; NULL: passes bring rows */
    uint8_t *arena, *scratch;                   /* all weights; all of what follows that isn't the host's */
    size_t arena_used;
    __half *kv;
    size_t page_halves, layer_halves;
    float *fresh;                               /* keys, then values, of a layer's rows before they are made Q8_0 */
    size_t fresh_rest;
    uint8_t *in_card;
    size_t in_bytes;
    float *x, *ff_floats, *logits;              /* float rows */
    __half *q, *xn, *att, *ff;                  /* rows of halves, columns padded to 64, rows to ROWS_PAD */
    float *xn_scale, *ff_scale, *ones;
    uint32_t *peaks;                            /* [cards][rows] */
    size_t peaks_stride;
    unsigned long long *flags;                  /* [CUDA_CARDS_MAX][FLAG_WORDS] */
    others away;                                /* the other cards' scratch, laid out as this one's */
    bool wide;                                  /* product_wide and product_opened can run */
    __half *opened;                             /* of one product */
    size_t opened_halves;
    __half *kept;                               /* of all layers' products, kept_layer halves each, from kept_at on; NULL: there is no memory for it */
    size_t kept_at[OPEN_PRODUCTS], kept_layer;
    bool kept_full;                             /* a prompt has opened them */
    cuda_digest *digests;                       /* [logits_max] */
    digesting *digesting_rows;                  /* [logits_max] */
    cuda_choice *choices;                       /* [logits_max][CUDA_CHOICES] */
    float2 *part_ml;
    float *part_o;
    size_t part_slots;                          /* of [rows][heads][pages] */
    int *done;                                  /* [FEW_TOKENS][heads_kv][DONE_EACH] */
};

struct cuda_device {                            /* the team: one card or several */
    int n;
    member m[CUDA_CARDS_MAX];                   /* those that were begun have layer set */
    cuda_shape s;
    uint8_t *in_host;                           /* page-locked, as what follows */
    float *logits_host;
    cuda_digest *digests_host;
    cuda_choice *choices_host;
    graph graphs[GRAPHS];
    size_t clock;
    unsigned long long passes;
};

/* One sentence into why; -1. */
int fail(char *why, const char *fmt, ...);

#define TRY(call, what) \
    do { \
        cudaError_t rc_ = (call); \
        if (rc_ != cudaSuccess) \
            return fail(why, "%s: %s (%s)", what, cudaGetErrorString(rc_), cudaGetErrorName(rc_)); \
    } while (0)

static inline size_t pad(size_t n, size_t to) { return (n + to - 1) / to * to; }

/* Few tokens: tables as wide as a power of two, so that few shapes are recorded. */
size_t round_up(size_t pages);
inputs lay_inputs(const cuda_shape *s, size_t n, size_t tables, size_t stride, size_t want);
/* Where this card's share of so many rows begins. */
size_t first_row(const member *d, size_t rows);
void graph_drop(graph *g);

/* As the functions of struct cuda_module. */
int team_cards(char *why);
int team_card(int index, cuda_card *out, char *why);
int team_together(int n, char *why);
void team_sizes(const cuda_shape *shape, cuda_sizes *out);
int team_open(cuda_device **out, int index, const cuda_shape *shape, char *why);
int team_norms(cuda_device *t, int layer, const float *attn, const float *ffn, char *why);
int team_weights(cuda_device *t, int layer, cuda_role role, const cuda_matrix *m, const void *quants, const void *scales, char *why);
int team_embeddings(cuda_device *t, size_t first, size_t n, const float *rows, char *why);
int team_page_out(cuda_device *t, size_t page, void *to, char *why);
int team_page_in(cuda_device *t, size_t page, const void *from, char *why);
void team_close(cuda_device *t);
int team_reset(int index, char *why);
