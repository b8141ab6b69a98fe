/* upload.h - weights packed on all cores and brought to the card (room-private). */
#pragma once
#include "engine/backend.h"
#include "engine/cuda/module.h"

/* The model's layers from `first` on, the output, and where the card is to hold them the embeddings. */
int card_upload(const struct cuda_module *module, struct cuda_device *device, int first, bool embeddings, const struct backend_setup *s, struct err *e);
