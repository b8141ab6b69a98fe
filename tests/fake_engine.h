/* fake_engine.h - engine.h without a model: scripted continuations over a vocabulary of 256 bytes and Llama 3.1's control
 * tokens. A thread of its own delivers the events, as the real engine does. Linked before the engine's library, which is then not used. */
#pragma once
#include "engine/engine.h"

struct fake_line {
    const char *after;                  /* occurs in the last message of the prompt, its role included */
    const char *says;                   /* control tokens by their spelling; an end is part of it */
};
struct fake_engine_spec {               /* borrowed while the engine lives */
    const struct fake_line *lines;      /* the first that fits; ended by after NULL, whose text is said otherwise */
    const char *name;                   /* NULL: "Fake" */
    size_t context;                     /* 0: 100000 */
    unsigned token_us;                  /* pause before each token */
    unsigned fail_at;                   /* token at which a request fails; 0: none */
    float tempted;                      /* > 0: the python tag's logit before the first token; all others are 0 */
    bool steered;                       /* every token is chosen from logits that on_logits sees: 10 for the scripted one, 0 for all others; the best is said, the first of equals */
    const char *chat_template, *eos;    /* eos: also ends what no line fits */
    bool no_tool_tokens, no_chat_tokens;
    int shift;                          /* of the byte ids: another vocabulary */
};
int fake_engine_open(struct engine **out, const struct fake_engine_spec *spec);
size_t fake_engine_requests(const struct engine *en);
