/* wire.h - what the daemon asks the card process (room-private; see keeper.h).
 *
 * A message is a struct card_ask and is answered by a struct card_reply. Both processes are one program, so the structs are their own
 * format. Bulk lies in the shared memory that came with the last message that had a descriptor, at the offsets that the message
 * names. The daemon trusts the answers' numbers no further than it trusts the module's. */
#pragma once
#include "engine/cuda/module.h"
#include <stdatomic.h>

enum card_op {
    CARD_CARDS, CARD_CARD, CARD_TOGETHER, CARD_SIZES, CARD_OPEN, CARD_NORMS, CARD_WEIGHTS, CARD_EMBEDDINGS, CARD_FORWARD, CARD_LOGITS, CARD_PAGE_OUT, CARD_PAGE_IN,
    CARD_SHARE,                         /* with the memory's descriptor; bytes */
};

struct card_ask {
    enum card_op op;
    int index, layer;                   /* index: of a card; TOGETHER: how many */
    enum cuda_role role;
    struct cuda_shape shape;
    struct cuda_matrix matrix;
    size_t page, bytes;                 /* page: LOGITS' row too */
    size_t first;                       /* EMBEDDINGS, with n */
    /* CARD_FORWARD: a struct cuda_pass of offsets */
    size_t n, n_logits, tables, pages_stride;
    bool brief;
    size_t at[12];                      /* of the arrays: x, turns and so on as in struct cuda_pass, ids, wishes, choices; NORMS, WEIGHTS: two; EMBEDDINGS, LOGITS, PAGE_*: one */
};

struct card_reply {
    int rc;
    struct cuda_card card;
    struct cuda_sizes sizes;
    char why[CUDA_MODULE_WHY];
};

/* The shared memory begins with this. */
struct card_shared {
    atomic_bool stop;                   /* the pass under way is not wanted */
};

/* A message with a descriptor or -1; -1 when it could not be sent. */
int wire_put(int sock, const void *message, size_t bytes, int fd);
/* fd (NULL: none is expected) gets the descriptor that came along, or -1. -1 when no such message comes any more. */
int wire_get(int sock, void *message, size_t bytes, int *fd);
