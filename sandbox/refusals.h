/* refusals.h - the system calls that filters refused, as people read them (room-private). */
#pragma once
#include "sandbox/wire.h"

struct json;

#define REFUSALS_CALLS_MAX 600          /* numbers beyond count together */
struct refusals {
    uint64_t refused[REFUSALS_CALLS_MAX + 1], killed[REFUSALS_CALLS_MAX + 1];
};

/* Counts one and returns {"call","action","count","args"}. */
struct json *refusal_count(struct refusals *t, const struct wire_refusal *w);
struct json *refusals_json(const struct refusals *t);
