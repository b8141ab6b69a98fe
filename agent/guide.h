/* guide.h - constrained decoding: the arguments of a JSON call stay a possible instance of the tool's schema.
 *
 * Follows what the model writes, byte by byte. Once a message is a JSON call of an offered function ({"name": "f", "parameters": {),
 * only tokens that keep the object valid can be sampled until it is closed: known names, once each; members of an enum; the asked-for
 * types; required members before the closing brace. Everything else of a message is free. What a schema says beyond that (patterns,
 * bounds, alternatives) is checked afterwards, as before. A model that would have written a valid call is not disturbed.
 *
 * One guide serves one request. guide_token and guide_logits run on the engine thread, all else on the agent's, never at once. */
#pragma once
#include "agent/toolcall.h"
#include "engine/engine.h"

struct guide;
/* offer and v are borrowed. temperature: of the sampler; <= 0: only the best token matters. */
struct guide *guide_new(const struct toolcall_offer *offer, const struct engine_vocab *v, int32_t python_tag, double temperature);
void guide_free(struct guide *g);       /* NULL is fine */
void guide_token(struct guide *g, int32_t id);  /* was sampled */
/* Takes what may not come next out of logits. */
void guide_logits(struct guide *g, float *logits, int32_t n_vocab);
