/* agent_priv.h - what the files of the agent share. Everything here belongs to the agent thread; the one exception is
 * the inbox, into which the engine thread writes under its lock (inbox.c). */
#pragma once
#include "agent/agent.h"
#include "agent/prompt.h"
#include "agent/toolcall.h"
#include "engine/engine.h"
#include "store/store.h"
#include "tools/tools.h"
#include <stdatomic.h>

struct jail;
struct queue;
struct turn;

/* ---- inbox.c: engine events, carried over to this thread --------------------------------------------- */

struct inbox;
struct inbox_batch {                    /* what came since the last look; ids is the taker's to free */
    struct ids ids;
    bool progress, ended;
    size_t done, total, cached;         /* the latest progress */
    enum engine_end end;
    struct err err;
    int64_t prefill_ns, decode_ns;
    size_t prefilled, decoded;
};
/* ---- gate.c: is a call needed at all ------------------------------------------------------------------ */

#define GATE_OPENERS_MAX 512
struct gate {                           /* the engine thread's while the request runs */
    const struct ids *openers;
    double threshold;
    bool seen;
    float margin;
};
double gate_threshold(double eagerness);        /* -1 (hardly ever) to 1 (gladly) */
void gate_openers_find(struct ids *out, const struct engine_vocab *v, const struct prompt_tokens *t);
void gate_logits(struct gate *g, float *logits, int32_t n_vocab);      /* before the first token */

struct guide;
struct inbox_slot {                     /* one request's place; all but owner is under the inbox's lock */
    struct inbox *inbox;
    struct inbox_slot *next;            /* in the line of slots with news */
    bool listed;
    struct inbox_batch batch;
    void *owner;
    struct gate gate;                   /* not under the lock: see there */
    bool gated;                         /* this round has the gate */
    struct guide *guide;                /* of this round, or NULL; as the gate */
};
void inbox_on_logits(void *slot, size_t n, float *logits, int32_t n_vocab);     /* an engine_logits_fn: gate and guide */
struct inbox *inbox_create(void);
void inbox_free(struct inbox *in);
int inbox_fd(const struct inbox *in);
void inbox_wake(struct inbox *in);      /* makes the fd readable without news; from any thread */
void inbox_on_event(void *slot, const struct engine_event *ev);         /* an engine_event_fn */
struct inbox_slot *inbox_next(struct inbox *in);        /* a slot with news, or NULL */
void inbox_take(struct inbox_slot *slot, struct inbox_batch *out);
void inbox_forget(struct inbox_slot *slot);     /* its request is over and its owner goes */

/* ---- events.c: committed, then told --------------------------------------------------------------------- */

struct event_told {
    int64_t conv, seq;
    char type[24];
    struct buf json;
};
struct events {                         /* the transaction at hand */
    struct event_told *v;
    size_t n, cap;
    bool open;
};
struct conv;
int events_begin(struct agent *a, enum store_durability d, struct err *e);
/* body: the event's own fields, an object; taken. */
int events_add(struct agent *a, struct conv *c, int64_t turn, const char *type, struct json *body, struct err *e);
/* Commits, then tells the sink. On failure nothing of it is stored or told. rc != 0: undoes and returns rc. */
int events_end(struct agent *a, int rc, struct err *e);
/* The whole object as clients see it. rest: the stored text of the body. */
void event_compose(struct buf *out, const char *type, const char *name, int64_t seq, int64_t turn, const char *rest);

/* ---- offer.c: the tools of one turn --------------------------------------------------------------------- */

struct offer {
    struct json *functions;             /* array, NULL when empty */
    const char **builtins;              /* all of them, code_interpreter too; borrowed from registry and client */
    size_t n_builtins;
    bool code;
    const struct json *client;          /* the client's array: borrowed; its names are its own */
};
/* ERR_INVALID for a malformed array of client tools; *out gets a clean copy. */
int client_tools_check(struct json **out, const struct json *tools, struct err *e);
void offer_make(struct offer *o, const struct agent *a, const char *conversation, const struct json *client, bool none);
void offer_free(struct offer *o);
bool offer_is_client(const struct offer *o, const char *name);
bool offer_empty(const struct offer *o);
/* What the conversation's context already shows, kept in its settings: {"environment","builtins","functions"}. */
struct json *offer_shown(const struct offer *o);
/* The functions of o that `shown` lacks, tools whose own form the system segment does not announce among them; NULL: none. */
struct json *offer_missing(const struct offer *o, const struct json *shown);
/* Meta's text for functions in a user message. */
void offer_block(struct buf *out, const struct json *functions);

/* ---- conversation.c ---------------------------------------------------------------------------------------- */

struct conv {
    struct conv *next;
    int64_t id;
    char name[STORE_NAME_MAX + 1], date[32];
    bool loaded;                        /* timeline and settings are the store's */
    struct ids timeline;                /* what the model has read, without the message being made */
    struct json *settings;
    bool has_system;
    struct engine_session *session;     /* NULL until needed, and again when others need the room */
    struct turn *running;
    struct turn *first, *last;          /* waiting */
    size_t n_waiting;
    bool unclosed;                      /* the store had no room for the end of a turn */
    int64_t used_ms;
};
struct conv *conv_of(struct agent *a, const struct store_conv *sc);     /* found or made in memory */
struct conv *conv_by_name(struct agent *a, const char *name);           /* in memory only */
int conv_load(struct agent *a, struct conv *c, struct err *e);
void conv_drop(struct agent *a, struct conv *c);        /* from memory; no turn may be there */
bool conv_has_turn(const struct conv *c, int64_t turn); /* it runs or waits */
void conv_queue(struct conv *c, struct turn *t);        /* behind those that wait */
struct turn *conv_unqueue(struct conv *c, int64_t turn);        /* it waits no more; NULL: it did not */
void conv_pump(struct agent *a, struct conv *c);        /* starts the next turn if it can */
void conv_trim(struct agent *a);        /* forgets conversations at rest beyond a number */
int conv_save_settings(struct agent *a, struct conv *c, struct err *e);
/* Ids of one message from what people read, for a message that has none or another vocabulary's. */
int conv_render(struct agent *a, struct ids *out, const struct store_message *m, struct err *e);
int conv_render_user(struct agent *a, struct ids *out, const char *block, const char *text, size_t len, struct err *e);
int conv_render_result(struct agent *a, struct ids *out, const char *text, size_t len, struct err *e);

/* ---- turn.c, turn_calls.c, turn_end.c ------------------------------------------------------------------------ */

enum turn_state { TURN_QUEUED, TURN_PREFILL, TURN_SAMPLE, TURN_CALL, TURN_ENDED };
enum turn_reason { REASON_NONE, REASON_DONE, REASON_LENGTH, REASON_CANCELLED, REASON_LIMIT, REASON_FAILED, REASON_INTERRUPTED };

struct turn_call {
    char id[32];
    char *name, *arguments_text, *problem, *unchecked;
    struct json *arguments, *written;   /* written: as the model had them, where the schema mended something */
    const char *form;
    struct json *findings;              /* of the code check; NULL: none */
    const char *refused;                /* what it refuses the call for */
    int refused_line;
    bool known, started, ended, checked;
    bool counts;                        /* not run, and a failure of that tool all the same */
};
struct turn_past {                      /* a call of this turn that ended, for the guard against repetition */
    struct turn_past *next;
    char *name, *text;
    struct json *arguments;
    bool ok;
};
struct turn_result {
    bool ready, ok, framed;             /* framed: text is as the model reads it already */
    bool restarted;                     /* in a new interpreter: variables of earlier calls are gone */
    bool part;                          /* a piece of a stored result, cut to the budget already */
    struct buf text;
    struct buf whole;                   /* where text was cut: all of it, kept under the handle */
    char handle[16];
    double ms;
    int exit_status;
    char limit[24];
    struct json *artifacts;
    struct json *refused;               /* system calls that the jail refused; NULL: none */
};
struct turn {
    struct turn *next;
    struct agent *a;
    struct conv *c;
    int64_t id, message;
    enum turn_state state;
    char *text;
    size_t len;
    char *client;
    struct json *client_tools;
    bool no_tools, has_seed;
    double temperature;                 /* < 0: the model's own */
    double eagerness;                   /* of this request; NAN: the conversation's */
    uint64_t seed;
    int64_t max_tokens;                 /* 0: the configuration's */
    struct offer offer;
    struct json *accepted;              /* functions that the parser takes, where they are more than those offered */
    int64_t started_ns, deadline_ms;
    int rounds, mends;
    /* the round: ids from the assistant's header on */
    struct ids round;
    size_t n_header, n_prompt;
    int32_t stop_id;
    bool in_round, progressed, engine_busy, length_is_ours;
    size_t cached;
    struct toolcall_parser *parser;
    bool deltas;                        /* calls are told while they are written */
    size_t raw_told;                    /* bytes of the call */
    struct buf delta;                   /* text that is not told yet */
    struct buf content;                 /* all text of the round, once it is over */
    struct inbox_slot slot;
    /* calls of the round */
    struct turn_call *calls;
    size_t n_calls, at;
    struct turn_result result;
    int64_t call_ns;
    struct turn_past *past;
    bool closed;                        /* tools, for this round */
    bool close_next;
    bool waiting_client;
    bool tool_running;
    struct jail *jail;                  /* where the tool runs */
    /* an end that was decided while the engine or a tool still runs */
    enum turn_reason fate;
    struct err fate_err;
    /* figures for the end event */
    size_t prompt_tokens, cached_tokens, prefill_tokens, decode_tokens;
    int64_t prefill_ns, decode_ns;
    double first_token_ms;
};

/* The ids of a new conversation's system segment. */
int system_render(struct agent *a, struct ids *out, const struct offer *o, const char *date, const char *persona, struct err *e);
struct turn *turn_new(struct agent *a, struct conv *c, int64_t id, int64_t message, const char *text, size_t len);
void turn_options_read(struct turn *t, const struct json *options);
void turn_free(struct turn *t);
void turn_begin(struct turn *t);
void turn_enter(struct turn *t, enum turn_state s);
void turn_round(struct turn *t);
void turn_on_engine(struct turn *t, struct inbox_batch *b);
int turn_flush(struct turn *t, struct err *e);
/* Ends the turn as soon as engine or tool let go. */
void turn_break(struct turn *t, enum turn_reason why, const struct err *e);

void turn_calls_begin(struct turn *t, const struct toolcall_outcome *o);
void turn_mend(struct turn *t, const char *malformed); /* an unreadable call goes back to the model with what is wrong */
void turn_on_result(struct turn *t);    /* result.ready */
void turn_result_set(struct turn *t, bool ok, const char *text, size_t len);
int turn_calls_close(struct turn *t, const char *why, struct ids *added, struct err *e);  /* results for calls without one */
void turn_calls_free(struct turn *t);

/* Stores and tells the end, frees the turn, starts the next. */
void turn_finish(struct turn *t, enum turn_reason reason, const struct err *why);
int turn_store_assistant(struct turn *t, const struct json *calls, struct ids *ids, struct err *e);

/* ---- handles.c: output that is too long to be read at once ----------------------------------------------------- */

size_t text_tokens(const struct turn *t);       /* what one result may take */
void result_cut(struct turn *t);        /* to the budget; a cut result gets a handle */
int result_keep(struct turn *t, const struct turn_call *c, struct json *row, const struct turn_result *r, struct err *e);
bool result_read_known(const struct turn *t);   /* the conversation holds a handle */
/* The offer's functions and result_read; the caller's to free. */
struct json *result_read_functions(const struct offer *o);
bool result_read_is(const struct turn *t, const char *name);
void result_read_run(struct turn *t, const struct turn_call *c);

/* ---- warm.c: what every new conversation begins with is read before anybody asks ---------------------------------------- */

void warm_begin(struct agent *a);       /* where an engine is there and no turn waits for it */
void warm_yield(struct agent *a);       /* a turn wants the engine; what was read stays */
void warm_end(struct agent *a);

const char *reason_name(enum turn_reason r);
const char *stop_name(const struct agent *a, int32_t id);

/* ---- profile.c: how a conversation wants to be answered -------------------------------------------------------------- */

void profiles_load(struct agent *a);
/* The system segment's text: the profile's persona, or this one, and its other wishes. */
void profile_text(struct buf *out, const struct json *profile, const char *persona);
/* Within a transaction: the named profile (NULL: what there is) and these members become the conversation's. */
int profile_apply(struct agent *a, const struct store_conv *sc, const char *named, const struct json *members, struct err *e);

/* ---- recover.c -------------------------------------------------------------------------------------------------- */

int recover(struct agent *a, struct err *e);            /* at the start: closes what ran, queues what waited */
int recover_unclosed(struct agent *a, struct conv *c, struct err *e);

/* ---- jails.c: a conversation's tools, by its name ------------------------------------------------------------------ */

struct jail {
    struct jail *next;
    char *name;                         /* NULL: for one call of `corral sandbox run` */
    struct tools_conv *tc;
    size_t calls;                       /* under way */
    bool rests;                         /* its interpreter was given up for memory */
    bool over;                          /* to be closed when the loop comes round */
    int64_t used_ms;
};
struct jail *jail_get(struct agent *a, const char *name, const char *call);     /* found or made; call: that it is wanted for, NULL: none of the journal's */
void jails_client_gone(struct agent *a, const char *client);    /* programs of `corral sandbox run` that it waits for end */
void jails_close_all(struct agent *a);
void jails_tidy(struct agent *a);       /* closes those that are over, and the longest idle beyond a number or when memory is short */
int jails_timeout_ms(const struct agent *a);    /* until it is to be called again; -1: no need */
bool jail_close_named(struct agent *a, const char *name);       /* false: there is none */
void jails_sweep(struct agent *a);      /* at the start: files of conversations whose removal was cut off */

/* ---- agent.c --------------------------------------------------------------------------------------------------------- */

struct agent {
    struct agent_config c;
    char *system_text;
    struct engine *en;
    const struct engine_vocab *vocab;
    struct prompt_tokens tok;
    bool chat, can_call, greedy;        /* the model has chat headers; has tool tokens; samples greedily by itself */
    const char *why_not;                /* what is missing for the first two */
    struct ids openers;                 /* first tokens of a call */
    struct json *profiles;              /* named ones: an object of objects */
    bool profiles_damaged;              /* their file can't be read and is not written over */
    char vocab_print[24];               /* fingerprint, kept with conversations: ids of another vocabulary mean other words */
    size_t context;
    struct tools *tools;
    struct sandbox *sb;
    bool sb_gone;
    struct store *st;
    struct agent_sink sink;
    struct queue *commands;
    struct inbox *inbox;
    atomic_bool stop;
    struct conv *convs;
    struct jail *jails;
    struct lost *lost;                  /* jails.c */
    struct adhoc *adhocs;
    int64_t memory_ms;                  /* when memory was looked at */
    struct events events;
    struct engine_session *warm;        /* NULL: nothing was read ahead */
    int load_told;                      /* thousandths of the model's load that were told last */
    uint64_t turns_started, turns_ended, calls_run;
};
void agent_engine_learn(struct agent *a, struct engine *en);
