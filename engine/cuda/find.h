/* find.h - the module and the card, or why there is none (room-private). */
#pragma once
#include "engine/cuda/module.h"
#include "base/err.h"

/* The shared library beside the programs, or the one that CORRAL_CUDA_MODULE names; loaded once, for ever.
 * ERR_UNAVAILABLE with what is missing: module, driver, device file, card. */
int card_find(const struct cuda_module **module, struct cuda_card *card, struct err *e);
