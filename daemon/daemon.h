/* daemon.h - what the daemon's own files share (room-private).
 *
 * Threads: the front thread is the main one (front.c); it owns the sockets, the watchers and the timers. The agent
 * thread runs agent_loop() and every method's handler. The loader thread opens the model and ends. They meet in one bounded
 * queue of notes to the front thread, and in agent_post() the other way. */
#pragma once
#include "agent/agent.h"
#include "base/queue.h"
#include "daemon/attach.h"
#include "daemon/config.h"
#include "daemon/service.h"
#include "protocol/protocol.h"
#include <stdatomic.h>

struct engine;
struct sandbox;
struct tools;
struct front;

enum model_state { MODEL_LOADING, MODEL_READY, MODEL_FAILED };

struct daemon {                         /* written by main before the threads exist, but for the atomics */
    const struct config *config;
    struct agent *agent;
    struct tools *tools;
    struct sandbox *sandbox;            /* NULL: could not be started; sandbox_error says why */
    struct err sandbox_error;
    struct front *front;
    int64_t started_ms;
    struct service_sockets passed;      /* what systemd listens on for us */
    atomic_int model_state;
    atomic_int model_permille;          /* how much is loaded */
    int64_t load_told_ms;               /* the loader thread's: when the agent heard of it last */
    struct engine *engine;              /* valid once model_state is MODEL_READY */
};

/* ---- one request ------------------------------------------------------------------------------- */

struct job;
struct method {
    const char *name;
    bool control;                       /* the control socket takes it too */
    bool on_front;                      /* answered on the front thread, also while the agent is busy */
    bool figures;                       /* the front thread adds its own to the result */
    bool ends_alone;                    /* the agent ends it when the client that waits for its answer has gone */
    /* Returns 0 with j->result set (NULL is {}), JOB_PENDING when job_done() will be called later, or an error. */
    int (*run)(struct job *j, struct err *e);
};
#define JOB_PENDING 1
const struct method *method_find(const char *name);

/* Parameters of a request. What is not there leaves *out as it is (a string: NULL). */
int param_str(const struct job *j, const char *key, bool required, const char **out, struct err *e);
int param_int(const struct job *j, const char *key, int64_t min, int64_t max, int64_t *out, struct err *e);
int param_bool(const struct job *j, const char *key, bool *out, struct err *e);
int param_conversation(const struct job *j, bool required, const char **out, struct err *e);

/* methods_status.c */
int run_status(struct job *j, struct err *e);
int run_model_info(struct job *j, struct err *e);
int run_tool_list(struct job *j, struct err *e);
struct json *status_card(const struct daemon *d);

/* methods_turn.c */
int run_turn_start(struct job *j, struct err *e);
int run_turn_cancel(struct job *j, struct err *e);
int run_turn_attach(struct job *j, struct err *e);
int run_turn_detach(struct job *j, struct err *e);
int run_tool_result(struct job *j, struct err *e);

/* methods_profile.c */
int run_profile_list(struct job *j, struct err *e);
int run_profile_show(struct job *j, struct err *e);
int run_profile_set(struct job *j, struct err *e);
int run_profile_delete(struct job *j, struct err *e);

/* methods_work.c */
int run_workspace_files(struct job *j, struct err *e);
int run_workspace_diff(struct job *j, struct err *e);
int run_workspace_undo(struct job *j, struct err *e);
int run_workspace_get(struct job *j, struct err *e);
int run_workspace_put(struct job *j, struct err *e);

struct job {                            /* front makes it, the agent thread fills it, front answers and frees it */
    struct job *next, *prev;            /* the front thread's list of those that are with the agent thread */
    const struct method *method;
    struct daemon *daemon;
    struct peer peer;
    char client[2 * 255 + 8];           /* the agent's key for the peer */
    struct protocol_message msg;
    int64_t received_ns;
    struct json *result;
    struct err err;                     /* code 0: result counts */
    int64_t attach_conv, attach_from;   /* attach_page or attach_name set: the peer watches from here on */
    char *attach_name;
    bool attach_keep;                   /* a peer that watches there already goes on where it is */
    struct page *attach_page;
    char *detach_name, *end_name;       /* the peer stops watching; the conversation is gone */
};
/* From the agent thread: the job is complete; hands it to the front thread. */
void job_done(struct job *j);
void job_free(struct job *j);

/* "m" or "c" and the routing id in hex: how the agent knows a client. */
void peer_key(const struct peer *p, char *out, size_t size);
bool peer_of_key(const char *key, struct peer *out);

/* Reads a page on the agent thread. */
struct page *page_read(struct agent *a, const char *conversation, int64_t from_seq, int64_t *conv, struct err *e);

/* ---- the front thread -------------------------------------------------------------------------- */

enum note_kind {
    NOTE_JOB,                           /* job is complete */
    NOTE_PAGE,                          /* page for a watcher */
    NOTE_EVENT,                         /* text of conv at seq */
    NOTE_CLIENT_CALL,                   /* text, a whole notification, for peer */
    NOTE_MODEL,                         /* model_state changed; text: the error's sentence */
    NOTE_AGENT_ENDED,
};
struct note {
    enum note_kind kind;
    struct job *job;
    struct page *page;
    struct peer peer;
    int64_t conv, seq;
    char *text;
    size_t len;
};

/* Makes the socket's folder, takes its lock, binds. */
int front_create(struct front **out, struct daemon *d, struct err *e);
/* Serves until SIGTERM, SIGINT or a model that fails to load; then waits for NOTE_AGENT_ENDED. Returns the exit code;
 * *rested is false when the agent thread did not end in time. */
int front_run(struct front *f, bool *rested);
void front_free(struct front *f);
/* From any thread; takes the note. Never blocks: an event that finds no room is dropped and the watchers catch up. */
void front_post(struct front *f, struct note *n);
/* The agent's sink. */
void front_sink(struct front *f, struct agent_sink *out);

/* ---- endpoint.c: the place in the file system --------------------------------------------------- */

struct endpoint {
    int lock;
    const struct service_sockets *passed;   /* these stay where they are, before and after us; NULL: none */
};
/* Folder (0700 if made here), lock beside the socket, nobody answering there, stale sockets removed. */
int endpoint_take(struct endpoint *ep, const char *socket_path, const struct service_sockets *passed, struct err *e);
void endpoint_leave(struct endpoint *ep, const char *socket_path);
