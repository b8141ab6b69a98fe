/* store.h - everything that must not be lost, in one SQLite file.
 *
 * One owner thread (the agent's) holds the writer; WAL mode. When a call that changes something returned 0 outside a
 * transaction, or store_commit() of a STORE_DURABLE one did, it survives kill -9 and power loss. A STORE_LIGHT commit
 * survives kill -9 at once and power loss from the next durable commit on: for the pieces of a running answer.
 * A second daemon on the same file is refused (lock beside the database). The schema and its version: docs/store.md.
 * A full disk gives ERR_NO_SPACE: the transaction is undone, what was committed stays, and the store goes on when
 * there is room again.
 *
 * Conversations hold messages (with the token ids that were sampled or rendered) and an event log
 * with a sequence number per conversation, strictly rising from 1 without gaps. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define STORE_NAME_MAX 128              /* bytes of a conversation's name */
#define STORE_MESSAGE_MAX (8u << 20)    /* bytes of one message's text */

struct store;

/* Opens or makes dir/corral.db. ERR_BUSY: another process has it. ERR_STORE with what to do when it is damaged or newer. */
int store_open(struct store **out, const char *dir, struct err *e);
void store_close(struct store *st);

/* Transactions nest by counting; the outermost decides how durable and its commit writes to disk. rollback undoes all
 * levels, and so does a commit that fails. */
enum store_durability { STORE_DURABLE, STORE_LIGHT };
int store_begin(struct store *st, enum store_durability d, struct err *e);
int store_commit(struct store *st, struct err *e);
void store_rollback(struct store *st);

/* ---- conversations ---- */
struct store_conv {
    int64_t id;
    char name[STORE_NAME_MAX + 1];
    char date[32];                      /* of the system segment, fixed at creation: "24 Nov 2026" */
    int64_t created_ms, updated_ms;
    int64_t messages, last_seq;
};
/* A valid name: 1 to STORE_NAME_MAX bytes of UTF-8 without control characters, not starting with '-'. */
bool store_name_valid(const char *name);
int store_conv_create(struct store *st, const char *name, const char *date, struct store_conv *out, struct err *e);  /* ERR_EXISTS */
int store_conv_find(struct store *st, const char *name, struct store_conv *out, struct err *e);                       /* ERR_NOT_FOUND */
int store_conv_get(struct store *st, int64_t id, struct store_conv *out, struct err *e);
int store_conv_list(struct store *st, int (*each)(void *arg, const struct store_conv *c), void *arg, struct err *e);  /* newest first */
int store_conv_delete(struct store *st, int64_t id, struct err *e);
/* Settings of a conversation as one JSON object (profile, tools, seed ...); NULL text clears. */
int store_conv_set_settings(struct store *st, int64_t id, const char *json, struct err *e);
int store_conv_settings(struct store *st, int64_t id, struct buf *out, struct err *e);

/* ---- messages ---- */
enum store_role { STORE_SYSTEM, STORE_USER, STORE_ASSISTANT, STORE_TOOL };
struct store_message {
    int64_t id, conv, turn, seq;        /* set by the store: id, seq (of the event that tells of it: the next one,
                                           so append a message before its event, in one transaction) */
    enum store_role role;
    const char *text;                   /* what people read; UTF-8 */
    size_t len;
    const int32_t *ids;                 /* token ids exactly as they stand in the model's context, role headers included */
    size_t n_ids;
    const char *calls;                  /* JSON array of tool calls, or NULL */
    const char *meta;                   /* JSON object for everything else (taint, stop, call id), or NULL */
    int64_t created_ms;
};
int store_message_append(struct store *st, int64_t conv, int64_t turn, struct store_message *m, struct err *e);
/* A message is stored before a model is there to say its ids (n_ids 0); they follow when its turn runs. meta NULL keeps it. */
int store_message_set_ids(struct store *st, int64_t message, const int32_t *ids, size_t n, const char *meta, struct err *e);
/* In the timeline's order: by turn (turn 0, the system segment, first), then as appended; a question that waits
 * behind a running turn was stored before that turn's answer. Pointers are borrowed for the callback; a non-zero return stops and is returned. */
int store_message_each(struct store *st, int64_t conv, int (*each)(void *arg, const struct store_message *m), void *arg, struct err *e);

/* ---- events: what clients saw, replayable from any sequence number ---- */
/* Appends event (an object's text without conversation and seq) and returns its seq. */
int store_event_append(struct store *st, int64_t conv, int64_t turn, const char *type, const char *json, int64_t *seq, struct err *e);
int store_event_each(struct store *st, int64_t conv, int64_t from_seq,
                     int (*each)(void *arg, int64_t seq, int64_t turn, const char *type, const char *json), void *arg, struct err *e);

/* ---- turns ---- */
enum store_turn_state { STORE_TURN_QUEUED, STORE_TURN_RUNNING, STORE_TURN_DONE, STORE_TURN_FAILED, STORE_TURN_CANCELLED, STORE_TURN_INTERRUPTED };
struct store_turn {
    int64_t id, conv, created_ms;
    enum store_turn_state state;
    const char *options;                /* JSON: seed, tools ...; borrowed for the callback */
};
int store_turn_create(struct store *st, int64_t conv, const char *options, int64_t *id, struct err *e);
int store_turn_set_state(struct store *st, int64_t turn, enum store_turn_state s, struct err *e);
/* Turns that are QUEUED or RUNNING, oldest first: after a crash, the unfinished ones. */
int store_turn_each_open(struct store *st, int (*each)(void *arg, const struct store_turn *t), void *arg, struct err *e);

/* ---- tool calls: journalled before they start and after they end ---- */
enum store_call_state { STORE_CALL_PROPOSED, STORE_CALL_STARTED, STORE_CALL_ENDED, STORE_CALL_INTERRUPTED };
struct store_call {
    const char *id;                     /* "call_..." */
    int64_t turn;
    const char *name, *arguments, *form;
    enum store_call_state state;
    const char *result;                 /* JSON, NULL until ended */
};
int store_call_put(struct store *st, int64_t conv, const struct store_call *c, struct err *e);  /* insert or update by id */
/* Whether a tool has run in a conversation: a call has ended and took time (ms), so it was not answered without being run.
 * but_id: a call that does not count, or NULL. */
int store_call_ran(struct store *st, int64_t conv, const char *name, const char *but_id, bool *ran, struct err *e);
int store_call_each(struct store *st, int64_t turn, int (*each)(void *arg, const struct store_call *c), void *arg, struct err *e);
