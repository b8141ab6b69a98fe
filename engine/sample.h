/* sample.h - from logits to a token (room-private). */
#pragma once
#include "base/err.h"
#include "engine/engine.h"

struct sample_scratch;                  /* room for one vocabulary; one thread at a time */
struct sample_scratch *sample_scratch_create(int32_t n_vocab);
void sample_scratch_free(struct sample_scratch *s);

/* log(sum(exp(logits))), and the best id (the lowest of equals). Not finite when a logit is NaN or +inf,
 * or when all are -inf. */
float sample_logsumexp(const float *logits, int32_t n, int32_t *best);

/* Settings a caller can't mean (NaN, negative counts) are ERR_INVALID. */
int sample_check(const struct engine_sampler *s, struct err *e);

/* Chooses a token: temperature, then top-k, then top-p, then min-p. The draw depends on seed and
 * position only. ERR_ENGINE when no token is possible. */
int sample_token(struct sample_scratch *sc, const float *logits, const struct engine_sampler *s, uint64_t position, int32_t *out,
                 struct err *e);
