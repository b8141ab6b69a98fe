/* turn_harness.h - a whole agent on a thread, with a scripted engine, a scripted sandbox and a store in a folder of its own. */
#pragma once
#include "agent/agent.h"
#include "store/store.h"
#include "tests/fake_engine.h"
#include <pthread.h>

struct harness {
    char dir[64];
    struct fake_engine_spec spec;
    struct agent_config config;
    bool late_engine;                   /* the model comes with harness_engine() */
    bool answer_clients;                /* client calls are answered with "client says NAME ARGUMENTS" */
    const char *client_adds;            /* and this behind it; NULL: nothing */
    void (*on_event)(void *arg, const char *type, const char *json);     /* on the agent thread, before it is noted */
    void *on_event_arg;
    struct engine *en;
    struct sandbox *sb;
    struct tools *tools;
    struct store *st;
    struct agent *a;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t news;
    struct buf log;                     /* events, one JSON line each */
    size_t ends;
    char call_id[40];                   /* of the last client call */
};
void harness_init(struct harness *h, const struct fake_line *lines);     /* folder and defaults */
int harness_start(struct harness *h, struct err *e);    /* opens all and runs the loop */
void harness_stop(struct harness *h);                   /* clean stop; the folder stays */
void harness_remove(struct harness *h);                 /* the folder */
void harness_engine(struct harness *h);

/* Runs fn on the agent thread and waits. */
void harness_do(struct harness *h, void (*fn)(struct agent *a, void *arg), void *arg);
int harness_turn(struct harness *h, const struct agent_turn_request *r, struct agent_turn_started *out, struct err *e);
/* Asks and waits for the end; events so far stay in h->log. */
void harness_ask(struct harness *h, const char *conv, const char *text);
/* False: not within seconds. */
bool harness_wait_ends(struct harness *h, size_t ends);
bool harness_wait_for(struct harness *h, const char *text);      /* occurs in the log */
bool harness_wait_call(struct harness *h);              /* a client call went out: call_id */
/* Types of the log in a row, consecutive `text` and `progress` as one: "accepted progress text answer end". */
char *harness_types(struct harness *h);
/* The last event of a type as JSON; the caller's. */
struct json *harness_last(struct harness *h, const char *type);
/* Everything of a conversation's messages: "role:text|" and, with ids, the decoded timeline. */
char *harness_messages(struct harness *h, const char *conv);
char *harness_timeline(struct harness *h, const char *conv);
