/* cuda.h - which card is there (room-private; inspect/ and doctor ask too). */
#pragma once
#include "base/err.h"
#include "engine/cuda/module.h"

/* The first card. ERR_UNAVAILABLE with the reason: no module, no driver, no card. */
int cuda_probe(struct cuda_card *out, struct err *e);
