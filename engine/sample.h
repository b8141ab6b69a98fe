/* sample.h - from logits to a token (room-private). */
#pragma once
#include "base/err.h"
#include "engine/engine.h"
#include <stdbool.h>
#include <stdint.h>

struct sample_scratch;                  /* room for one vocabulary; one thread at a time */
struct sample_scratch *sample_scratch_create(int32_t n_vocab);
void sample_scratch_free(struct sample_scratch *s);

/* log(sum(exp(logits))), and the best id (the lowest of equals). Not finite when a logit is NaN or +inf,
 * or when all are -inf. */
float sample_logsumexp(const float *logits, int32_t n, int32_t *best);

/* Settings a caller can't mean (NaN, negative counts) are ERR_INVALID. */
int sample_check(const struct engine_sampler *s, struct err *e);

/* What somebody who has a row of logits knows of it, for a temperature. */
struct sample_logit {
    float logit;
    int32_t id;
};
struct sample_known {
    float top;                          /* the largest logit */
    const struct sample_logit *best;    /* the n best tokens in any order; all others are less likely */
    size_t n, all;                      /* all: tokens that have a weight */
    uint64_t mass;                      /* the sum of all weights */
    int32_t drawn;                      /* what sample_draw() gives when nothing is cut off */
    float drawn_logit;
};

/* Something is cut off, not all tokens can be drawn. */
bool sample_cuts(const struct engine_sampler *s);

/* The random number of a position. */
uint64_t sample_draw(uint64_t seed, uint64_t position);

/* As sample_token() with a temperature, from what is known of the logits: the same token, and its logit. False: that does not tell, it takes the row. */
bool sample_known(struct sample_scratch *sc, const struct sample_known *k, const struct engine_sampler *s, uint64_t position, int32_t *out, float *logit);

/* Chooses a token: temperature, then top-k, then top-p, then min-p. The draw depends on seed and
 * position only. ERR_ENGINE when no token is possible. */
int sample_token(struct sample_scratch *sc, const float *logits, const struct engine_sampler *s, uint64_t position, int32_t *out,
                 struct err *e);
