/* turn_world.h - what the tests of turns share: what the scripted model says, and looks at what happened. Each fails the test. */
#pragma once
#include "tests/turn_harness.h"

int world_setup(void **state);           /* *state: a struct harness, not started */
int world_teardown(void **state);
void begin(struct harness *h);
/* As harness_types(), harness_last() and harness_messages() give them. */
void check_types(struct harness *h, const char *want);
void check_last(struct harness *h, const char *type, const char *key, const char *want);
void check_messages(struct harness *h, const char *conv, const char *want);
/* Conversation c: what clients saw is what the store replays, without a gap. */
void check_replay(struct harness *h);

struct cancel_job {
    bool all;
    int rc;
};
void cancel(struct agent *a, void *arg);      /* for harness_do(); a struct cancel_job */

extern const char weather[];            /* a list of one tool, get_weather(city) */
struct json *tool_list(const char *text);
/* Asks in conversation c, with these tools of the client. */
void ask_with(struct harness *h, const char *text, const char *tools, bool none);
