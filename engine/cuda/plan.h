/* plan.h - what will lie on the card, or on each of several, decided before anything is allocated (room-private). Pure; tested without a card.
 *
 * A model that doesn't fit is split: its last layers and the output matrix go onto the card, the first
 * ones stay with the CPU, as many as must.  Order of wishes: every layer on the card with pages for a
 * usable context; then room for more sessions, then embeddings, then opened weights; a context that was asked for goes before layers. */
#pragma once
#include "engine/backend.h"
#include "engine/cuda/module.h"

#define CARD_SPARE_BYTES ((size_t)512 << 20)    /* of the card's memory, left for the driver and others */

struct card_plan {                              /* bytes of one card, of each of those in shape.cards */
    struct cuda_shape shape;                    /* layers: on the cards */
    size_t page_bytes;                          /* all cards' */
    size_t card_page_bytes, kv_bytes, scratch_bytes, used, left;        /* left: of what was free */
};

typedef void (*card_sizes_fn)(const struct cuda_shape *shape, struct cuda_sizes *out);

/* For so many cards, of which each has memory_free. ERR_MEMORY with what it would take when they can't hold a part of the model that is worth it. */
int card_plan_make(struct card_plan *out, const struct backend_setup *s, int cards, size_t memory_free, card_sizes_fn sizes, struct err *e);
/* Whether so many can share the model's heads. */
bool card_plan_shares(const struct model *m, int cards);
