/* digest.cuh - what is found of rows of logits on the card, so that they need not go to the host. */
#pragma once
#include "engine/cuda/kernels.cuh"
#include "engine/cuda/module.h"

#define DIGEST_PARTS 16                         /* of a row, a block each */
#define DIGEST_KINDS 352                        /* of weights, 8 to a power of two; 2^-40 is of kind 320 */

struct digesting {                              /* what a row's blocks tell each other; zero before the first time */
    struct {
        float top, sum;
        int best;
    } part[DIGEST_PARTS];
    unsigned long long mass[DIGEST_PARTS], rest;
    int kinds[DIGEST_KINDS], all, limit, n, found, done;
};

/* rows: [n]; best: [n][CUDA_CHOICES] */
void digest_rows(const stream_of &on, int n, const float *logits, int vocab, const cuda_wish *wishes, digesting *rows, cuda_digest *out, cuda_choice *best,
                 const meeting &before = meeting());
