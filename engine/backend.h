/* backend.h - what computes a forward pass (room-private).
 *
 * The scheduler decides which tokens go into a pass and which pages hold their KV; a backend owns the
 * memory of the pages and their layout.  A backend is used by one thread at a time. */
#pragma once
#include "engine/model.h"
#include "engine/pool.h"
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#define KV_PAGE_TOKENS 64u

struct batch_row {                      /* one token to compute */
    int32_t id;
    uint32_t pos;                       /* in its session's timeline */
    const int32_t *pages;               /* the session's page table; covers 0..pos */
    float *logits;                      /* [vocab] of the next token, or NULL when nobody wants them; the
                                           wanted ones of a pass lie one after the other, in order */
};

struct batch {                          /* rows of one session are neighbours in rising position; all KV
                                           below the first of them has been computed */
    const struct batch_row *rows;
    size_t n;                           /* 1..rows_max */
    const atomic_bool *abort;           /* becomes true when the result is no longer wanted */
};

struct backend_setup {
    const struct model *model;
    struct pool *pool;
    size_t rows_max;
    size_t logits_max;                          /* rows of a pass that may want logits, at most */
    const char *cache_dir;              /* cache_*: as in struct engine_config */
    uint64_t cache_bytes;
    bool cache_finish;
    void (*on_load)(void *arg, double done);    /* NULL is fine */
    void *on_load_arg;
};

struct backend {
    const char *name;
    int (*open)(void **out, const struct backend_setup *s, struct err *e);
    void (*close)(void *state);
    size_t (*kv_page_bytes)(const void *state);
    size_t (*memory_free)(const void *state);   /* where the pages will lie; NULL: the machine's memory */
    /* Address space for pages 0..n-1; memory is taken as they are first written. Called once. */
    int (*kv_reserve)(void *state, size_t n, struct err *e);
    /* Writes the rows' KV and logits. ERR_CANCELLED when aborted half way: nothing counts then.
     * A row's result depends on its own timeline alone, never on the other rows. */
    int (*forward)(void *state, const struct batch *b, struct err *e);
};

extern const struct backend backend_cuda;       /* an NVIDIA card, through a module loaded when there is one */
extern const struct backend backend_reference;  /* plain C, float32 weights and double sums: slow and exact */
extern const struct backend backend_cpu;        /* packed weights, int8 activations, vector units */

/* cos and sin of the turns at a position: [rope_dims / 2] each. */
void rope_angles(const struct model *m, uint32_t pos, float *cosines, float *sines);
/* Turns one head: the pair (2i, 2i+1) by angle i, GGUF's layout for Llama. */
void rope_turn(float *head, const float *cosines, const float *sines, int32_t rope_dims);
