/* find.h - the module and the cards, or why there are none (room-private). */
#pragma once
#include "engine/cuda/module.h"
#include "base/err.h"

/* The shared library beside the programs, or the one that CORRAL_CUDA_MODULE names; loaded into this process, once, for ever.
 * NULL: ERR_UNAVAILABLE. */
const struct cuda_module *card_module_load(struct err *e);
/* The module, in a process of its own where a keeper runs (keeper.h), the first card and how many there are. ERR_UNAVAILABLE with what is missing: module, driver,
 * device file, card. */
int card_find(const struct cuda_module **module, struct cuda_card *card, int *cards, struct err *e);
