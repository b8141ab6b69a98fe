/* agent.h - conversations and turns.
 *
 * The agent thread runs agent_loop(); it owns the store's writer, the tools, the jails and every
 * turn, which is a state machine (agent/turn.c).  Other threads reach it by agent_post(), which
 * runs a function on the agent thread; every other function here is for that thread alone.
 *
 * What happens is told through the sink, as events (COMMANDS: accepted, progress, text, tool_call, ...),
 * each committed to the store with its sequence number before the sink hears of it.  The sink is called
 * on the agent thread and must not block. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include <stdbool.h>
#include <stdint.h>

struct agent;
struct engine;
struct sandbox;
struct store;
struct tools;
struct tools_conv;

struct agent_sink {
    void *arg;
    /* json: the whole event object, with type, conversation (its name) and seq. Borrowed. */
    void (*event)(void *arg, int64_t conv, int64_t seq, const char *type, const char *json, size_t len);
    /* A client tool is wanted: the client that started the turn has to answer with agent_tool_result.
     * (The same facts went out as the tool_call event, with "client": true.) NULL is fine. */
    void (*client_call)(void *arg, const char *client, int64_t conv, const char *call_id, const char *name, const char *arguments);
};

struct agent_config {
    const char *system_text;            /* NULL: "You are a helpful assistant." */
    int rounds_max;                     /* tool rounds of one turn; 0: 16 */
    int64_t tokens_max;                 /* sampled tokens of one turn; 0: 8192 */
    int64_t seconds_max;                /* 0: 600 */
    size_t tool_text_max;               /* bytes of a tool's text that the model reads; 0: 8192 */
    size_t tool_tokens_max;             /* tokens of it; 0: 2048 */
    size_t queue_max;                   /* turns waiting per conversation; 0: 16 */
    const char *code_check;             /* "note" (NULL), "refuse" what is dangerous, "off" */
    double tool_eagerness;              /* -1 to 1: where a conversation's profile says nothing */
    bool guide_arguments;               /* arguments of JSON calls are held to their schema while they are written (guide.h) */
    const char *kv_dir;                 /* where the engine keeps KV pages; NULL: nowhere */
    const char *state_dir;              /* named profiles are kept there; NULL: in memory alone */
    float temperature;                  /* default when a request names none; < 0: the model's own (Cria: 0, others 0.6) */
};

/* Takes none of what it is given: all of it must outlive the agent. en may be NULL while a model loads:
 * turns wait; see agent_set_engine. After a crash, unfinished turns are found here and marked. */
int agent_create(struct agent **out, const struct agent_config *c, struct engine *en, struct tools *t, struct sandbox *sb,
                 struct store *st, const struct agent_sink *sink, struct err *e);
void agent_free(struct agent *a);
void agent_set_engine(struct agent *a, struct engine *en);
/* While it loads, 0..1: conversations whose question waits hear of it (progress, phase "load"). On the agent thread. */
void agent_load_progress(struct agent *a, double done);
/* Polls commands, engine events and the sandbox until agent_stop(). Ends with every turn at rest: a running one is
 * marked interrupted with what it had said. */
void agent_loop(struct agent *a);

/* From any thread. false: the queue is full (answer busy). */
bool agent_post(struct agent *a, void (*fn)(struct agent *a, void *arg), void *arg);
void agent_stop(struct agent *a);

/* ---- on the agent thread ---------------------------------------------------------------------- */

struct agent_turn_request {             /* copied */
    const char *conversation;           /* name; NULL: a new one with a made-up name */
    const char *text;
    size_t len;
    const char *client;                 /* opaque key of the asking client, for client tools; NULL fine */
    const struct json *tools;           /* client tools: array of {"type":"function","function":{...}}; NULL: none */
    bool no_tools;
    bool deltas;                        /* tool_call_delta events too */
    bool has_seed, has_temperature, has_eagerness;
    double tool_eagerness;              /* -1 to 1, for this turn */
    const char *profile;                /* a named profile for a conversation that has not begun; NULL: none */
    uint64_t seed;
    double temperature;
    int64_t max_tokens;                 /* 0: the configuration's */
};
struct agent_turn_started {
    int64_t conv, turn, seq, message;   /* seq: of the accepted event */
    char conversation[160];
    bool queued, loading;               /* waits for a turn or the model; loading: for the model */
};
/* Commits the user's message and the accepted event (fsync), then returns; the turn runs on its own. */
int agent_turn_start(struct agent *a, const struct agent_turn_request *r, struct agent_turn_started *out, struct err *e);
/* Cancels the running turn (and those queued when all). ERR_NOT_FOUND when nothing runs. */
int agent_turn_cancel(struct agent *a, const char *conversation, bool all, struct err *e);
/* Cancels that turn alone, running or waiting. */
int agent_turn_cancel_one(struct agent *a, const char *conversation, int64_t turn, struct err *e);
int agent_tool_result(struct agent *a, const char *client, const char *call_id, bool ok, const char *text, size_t len, struct err *e);
void agent_client_gone(struct agent *a, const char *client);    /* its pending client tools fail, its programs end */

/* Conversations. */
int agent_list(struct agent *a, struct json **out, struct err *e);      /* array of {conversation,created,updated,messages,state} */
int agent_show(struct agent *a, const char *conversation, struct json **out, struct err *e);
int agent_remove(struct agent *a, const char *conversation, struct err *e);
/* Replays events from from_seq (inclusive) in order; returns the last seq in *last. */
int agent_events(struct agent *a, const char *conversation, int64_t from_seq,
                 int (*each)(void *arg, int64_t seq, const char *json, size_t len), void *arg, int64_t *conv, int64_t *last, struct err *e);
/* Profiles: objects with some of persona, tone, length, format, language, tool_eagerness; a null member takes one away. */
int agent_profile_list(struct agent *a, struct json **out, struct err *e);      /* array of {name,profile} */
int agent_profile_show(struct agent *a, const char *name, struct json **out, struct err *e);
int agent_profile_set(struct agent *a, const char *name, const struct json *members, struct err *e);
int agent_profile_delete(struct agent *a, const char *name, struct err *e);
int agent_conversation_profile(struct agent *a, const char *conversation, struct json **out, struct err *e);
/* Makes the conversation when there is none. ERR_REFUSED once it has begun, but for tool_eagerness. */
int agent_conversation_set_profile(struct agent *a, const char *conversation, const char *named, const struct json *members, struct err *e);

/* Counters and what runs, as an object for status. */
struct json *agent_status(struct agent *a);

/* corral sandbox run: code in exactly the jail that the code interpreter uses. conversation NULL: a jail for this call only; seconds 0: the
 * tool's deadline; client: who waits for it, NULL: nobody. */
typedef void (*agent_sandbox_done_fn)(void *arg, const struct json *result, const struct err *e);
int agent_sandbox_run(struct agent *a, const char *client, const char *conversation, const char *profile, const char *code, size_t len, unsigned seconds,
                      agent_sandbox_done_fn done, void *arg, struct err *e);
int agent_sandbox_close(struct agent *a, const char *conversation, struct err *e);

/* The tools of a conversation, for its work folder (tools_files_*); borrowed until the agent's loop goes on. make: also when there is no
 * conversation of that name yet. */
int agent_files(struct agent *a, const char *conversation, bool make, struct tools_conv **out, struct err *e);
