/* bench.h - what the files of corral-bench share (room-private). */
#pragma once
#include "engine/engine.h"

struct timing {                                 /* tokens a second */
    double prefill, decode;
};

/* n sequences, each of a prompt of its own of n_prompt tokens, write n_tokens (>= 2) each, drawn with a temperature and top-p 0.9, or greedily (0). prefill: all prompts' tokens until the
 * last sequence has begun to write; decode: what all of them wrote while all of them were writing. */
int measure(struct engine *en, size_t n, size_t n_prompt, size_t n_tokens, double temperature, struct timing *out, struct err *e);

/* Another engine's benchmark, with llama-bench's options and JSON. args: further options, blanks between, or NULL. */
struct peer {
    const char *program, *args, *model;
    long prompt, tokens, threads;
};
int peer_measure(const struct peer *p, struct timing *out, struct err *e);
