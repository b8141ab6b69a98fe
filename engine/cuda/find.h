/* find.h - the module and the card, or why there is none (room-private). */
#pragma once
#include "engine/cuda/module.h"
#include "base/err.h"

/* The shared library beside the programs, or the one that CORRAL_CUDA_MODULE names; loaded into this process, once, for ever.
 * NULL: ERR_UNAVAILABLE. */
const struct cuda_module *card_module_load(struct err *e);
/* The module, in a process of its own where a keeper runs (keeper.h), and the first card. ERR_UNAVAILABLE with what is missing: module, driver,
 * device file, card. */
int card_find(const struct cuda_module **module, struct cuda_card *card, struct err *e);
