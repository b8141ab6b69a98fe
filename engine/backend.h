/* backend.h - what computes a forward pass (room-private).
 *
 * The scheduler decides which tokens go into a pass and which pages hold their KV; a backend owns the
 * memory of the pages and their layout.  A backend is used by one thread at a time. */
#pragma once
#include "engine/engine.h"
#include "engine/kv.h"
#include "engine/model.h"
#include "engine/pool.h"
#include "engine/sample.h"
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#define KV_CONTEXTS 8u                  /* full contexts that the cache holds at most by default */

enum kv_type { KV_F16, KV_Q8_0, KV_F32 };       /* how the CPU (F16: int16 with a scale) and a card (F32: as F16) keep keys and values; the reference has float32 */

struct batch_row {                      /* one token to compute */
    int32_t id;
    uint32_t pos;                       /* in its session's timeline */
    const int32_t *pages;               /* the session's page table; covers 0..pos */
    float *logits;                      /* [vocab] of the next token, or NULL when nobody wants them; the
                                           wanted ones of a pass lie one after the other, in order */
};

/* What choosing a token wants of a row of logits: the best one, and with a temperature what sample_known() needs. */
struct row_wish {
    float temperature;                  /* 0: nothing more */
    bool whole;                         /* nothing is cut off */
    uint64_t random;                    /* sample_draw()'s, then */
};

struct row_digest {
    float total;                        /* as sample_logsumexp() answers */
    int32_t best;                       /* below 0: the backend does not say */
    struct sample_known known;          /* top: the best one's logit. The rest with a temperature; best is the backend's until the next pass */
};

struct batch {                          /* rows of one session are neighbours in rising position; all KV
                                           below the first of them has been computed */
    const struct batch_row *rows;
    size_t n;                           /* 1..rows_max */
    const atomic_bool *abort;           /* becomes true when the result is no longer wanted */
    const struct row_wish *wishes;      /* of the rows that want logits, in order */
    struct row_digest *digests;         /* of the same: a backend may fill them, best < 0 before */
    bool brief;                         /* one that does need not write the logits */
    float *hidden;                      /* [n][embd] what a backend of the first layers gives instead of logits */
};

struct backend_setup {
    const struct model *model;
    struct pool *pool;
    enum kv_type kv_type;
    size_t rows_max;
    size_t logits_max;                  /* rows of a pass that may want logits, at most */
    size_t context;                     /* tokens of the longest session */
    bool context_asked;                 /* somebody wants it to be so long */
    size_t kv_bytes;                    /* memory for the pages of all sessions; 0: the backend chooses */
    size_t kv_pages;                    /* exactly so many instead; 0: see kv_bytes */
    int first_layers;                   /* compute only these, see hidden; 0: all and the output */
    int card_layers;                    /* how many layers a card is to take; 0: as many as fit */
    int cards;                          /* that compute together; 0: as few as hold the model */
    const char *cache_dir;              /* cache_*: as in struct engine_config */
    uint64_t cache_bytes;
    bool cache_finish;
    void (*on_load)(void *arg, double done);    /* NULL is fine */
    void *on_load_arg;
};

struct backend {
    const char *name;
    size_t rows;                                /* tokens of a pass, when nobody asked for another number */
    int (*open)(void **out, const struct backend_setup *s, struct err *e);
    void (*close)(void *state);
    size_t (*kv_page_bytes)(const void *state);
    size_t (*kv_pages)(const void *state);      /* 0..n-1; memory that is the host's is taken as they are first written */
    size_t (*weight_bytes)(const void *state);  /* that a pass reads */
    /* Writes the rows' KV and logits. ERR_CANCELLED when aborted half way: nothing counts then. ERR_UNAVAILABLE when the
     * device went away: all KV is lost and only close() is left.
     * A row's result depends on its own timeline alone, never on the other rows. */
    int (*forward)(void *state, const struct batch *b, struct err *e);
    /* Logits of the last pass that were not written, the row-th of those that were wanted. NULL: they always are. Fails as forward() does. */
    int (*logits)(void *state, size_t row, float *to, struct err *e);
    /* A page's bytes out and in again. NULL: can't. */
    int (*page_out)(void *state, int32_t page, void *to, struct err *e);
    int (*page_in)(void *state, int32_t page, const void *from, struct err *e);
    /* Pages that may be kept on disk; NULL for both: they can't. page_out() and page_in() are any thread's then, for pages that no pass is about.
     * Appends all that a page's numbers depend on beside its tokens. */
    void (*kv_facts)(const void *state, struct buf *out);
    /* Of a page's bytes, wherever they are: nothing stays of what lies behind n tokens. */
    void (*page_clear)(const void *state, void *bytes, size_t n);
    /* Fills in what a card holds and how it is; NULL where there is none. From any thread. */
    void (*card)(const void *state, struct engine_card *out);
};

extern const struct backend backend_cuda;       /* an NVIDIA card, through a module loaded when there is one */
extern const struct backend backend_reference;  /* plain C, float32 weights and double sums: slow and exact */
extern const struct backend backend_cpu;        /* packed weights, int8 activations, vector units */

/* Refuses what can't be had even if all else made room: memory is handed out as it is written, so whoever asks for too much is
 * told by the death of some process. ERR_MEMORY. */
int memory_check(const char *what, uint64_t bytes, struct err *e);
/* How many pages there are to be in the machine's memory: half of what is free, but no more than KV_CONTEXTS full
 * contexts would use, where the setup doesn't say. */
int kv_pages_choose(size_t *out, const struct backend_setup *s, size_t page_bytes, struct err *e);

/* cos and sin of the turns at a position: [rope_dims / 2] each. */
void rope_angles(const struct model *m, uint32_t pos, float *cosines, float *sines);
/* Turns one head: the pair (2i, 2i+1) by angle i, GGUF's layout for Llama. */
void rope_turn(float *head, const float *cosines, const float *sines, int32_t rope_dims);
