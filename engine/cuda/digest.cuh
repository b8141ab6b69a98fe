/* digest.cuh - what is found of rows of logits on the card, so that they need not go to the host. */
#pragma once
#include "engine/cuda/kernels.cuh"
#include "engine/cuda/module.h"

/* best: [n][CUDA_CHOICES] */
void digest_rows(const stream_of &on, int n, const float *logits, int vocab, const cuda_wish *wishes, cuda_digest *out, cuda_choice *best);
