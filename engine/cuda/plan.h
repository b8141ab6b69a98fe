/* plan.h - what will lie on the card, decided before anything is allocated (room-private). Pure; tested without a card.
 *
 * A model that doesn't fit is split: its last layers and the output matrix go onto the card, the first
 * ones stay with the CPU, as many as must.  Order of wishes: every layer on the card with pages for a
 * usable context; then room for more sessions, then embeddings; a context that was asked for goes before layers. */
#pragma once
#include "engine/backend.h"
#include "engine/cuda/module.h"

#define CARD_SPARE_BYTES ((size_t)512 << 20)    /* of the card's memory, left for the driver and others */

struct card_plan {
    struct cuda_shape shape;                    /* layers: on the card */
    size_t page_bytes, kv_bytes, scratch_bytes, used, left;     /* left: of what was free */
};

typedef void (*card_sizes_fn)(const struct cuda_shape *shape, struct cuda_sizes *out);

/* ERR_MEMORY with what it would take when the card can't hold a part of the model that is worth it. */
int card_plan_make(struct card_plan *out, const struct backend_setup *s, size_t memory_free, card_sizes_fn sizes, struct err *e);
