/* daemon_stub_agent.c - an agent without model, tools or disk, so that the front thread is tested alone.
 *
 * A question "burst N" becomes N text events and an end; "tool NAME" wants a client tool and ends with its answer. Conversations
 * live in memory. The real agent is tested in its own room and in the scenarios. */
#include "agent/agent.h"
#include "base/mem.h"
#include "base/queue.h"
#include "engine/engine.h"
#include "sandbox/sandbox.h"
#include "tools/knowledge.h"
#include "tools/tools.h"
#include <inttypes.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct stub_conv {
    char name[160], waits[32];          /* waits: the id of a client tool */
    char **events;
    int64_t n;
};
struct agent {
    struct agent_sink sink;
    struct queue *queue;
    atomic_bool stop;
    struct stub_conv convs[16];
    int n_convs, gone;
};
struct command {
    void (*fn)(struct agent *a, void *arg);
    void *arg;
};

int agent_create(struct agent **out, const struct agent_config *c, struct engine *en, struct tools *t, struct sandbox *sb, struct store *st,
                 const struct agent_sink *sink, struct err *e) {
    struct agent *a = xcalloc(1, sizeof *a);
    (void)c, (void)en, (void)t, (void)sb, (void)st, (void)e;
    a->sink = *sink;
    a->queue = queue_create(256);
    *out = a;
    return 0;
}

void agent_free(struct agent *a) {
    for (int i = 0; i < a->n_convs; i++) {
        for (int64_t k = 0; k < a->convs[i].n; k++)
            free(a->convs[i].events[k]);
        free(a->convs[i].events);
    }
    struct command *c;
    while ((c = queue_pop(a->queue)))
        free(c);
    queue_free(a->queue);
    free(a);
}

void agent_loop(struct agent *a) {
    while (!atomic_load(&a->stop)) {
        struct pollfd p = {queue_fd(a->queue), POLLIN, 0};
        poll(&p, 1, 20);
        for (struct command *c; (c = queue_pop(a->queue)); free(c))
            c->fn(a, c->arg);
    }
}

bool agent_post(struct agent *a, void (*fn)(struct agent *a, void *arg), void *arg) {
    struct command *c = xcalloc(1, sizeof *c);
    *c = (struct command){fn, arg};
    if (queue_push(a->queue, c))
        return true;
    free(c);
    return false;
}

void agent_stop(struct agent *a) { atomic_store(&a->stop, true); }

static struct stub_conv *find(struct agent *a, const char *name) {
    for (int i = 0; i < a->n_convs; i++)
        if (strcmp(a->convs[i].name, name) == 0)
            return &a->convs[i];
    return NULL;
}

static int64_t add(struct agent *a, struct stub_conv *c, const char *type, const char *rest) {
    c->events = xreallocarray(c->events, (size_t)c->n + 1, sizeof c->events[0]);
    c->events[c->n] = xasprintf("{\"type\":\"%s\",\"conversation\":\"%s\",\"seq\":%" PRId64 ",\"turn\":1%s}", type, c->name, c->n + 1, rest);
    c->n++;
    a->sink.event(a->sink.arg, c - a->convs + 1, c->n, type, c->events[c->n - 1], strlen(c->events[c->n - 1]));
    return c->n;
}

struct burst {
    struct stub_conv *c;
    int n;
};

static void emit(struct agent *a, void *arg) {
    struct burst *b = arg;
    for (int i = 0; i < b->n; i++)
        add(a, b->c, "text", ",\"delta\":\"some words that make the event a little longer than nothing at all\"");
    add(a, b->c, "end", ",\"reason\":\"done\"");
    free(b);
}

int agent_turn_start(struct agent *a, const struct agent_turn_request *r, struct agent_turn_started *out, struct err *e) {
    const char *name = r->conversation ? r->conversation : "made-up";
    struct stub_conv *c = find(a, name);
    (void)e;
    if (!c) {
        c = &a->convs[a->n_convs++];
        snprintf(c->name, sizeof c->name, "%s", name);
    }
    *out = (struct agent_turn_started){.conv = c - a->convs + 1, .turn = 1, .message = 1};
    snprintf(out->conversation, sizeof out->conversation, "%s", name);
    out->seq = add(a, c, "accepted", ",\"message\":1");
    if (strncmp(r->text, "tool ", 5) == 0) {
        snprintf(c->waits, sizeof c->waits, "call_%d", (int)(c - a->convs));
        a->sink.client_call(a->sink.arg, r->client, out->conv, c->waits, r->text + 5, "{\"x\":1}");
        return 0;
    }
    struct burst *b = xcalloc(1, sizeof *b);
    *b = (struct burst){c, atoi(r->text + (strncmp(r->text, "burst ", 6) == 0 ? 6 : 0))};
    agent_post(a, emit, b);
    return 0;
}

int agent_turn_cancel(struct agent *a, const char *conversation, bool all, struct err *e) {
    (void)all;
    return find(a, conversation) ? 0 : err_set(e, ERR_NOT_FOUND, "nothing runs in %s", conversation);
}

int agent_turn_cancel_one(struct agent *a, const char *conversation, int64_t turn, struct err *e) {
    (void)turn;
    return agent_turn_cancel(a, conversation, false, e);
}

int agent_tool_result(struct agent *a, const char *client, const char *id, bool ok, const char *text, size_t len, struct err *e) {
    (void)client, (void)len;
    for (int i = 0; i < a->n_convs; i++)
        if (strcmp(a->convs[i].waits, id) == 0) {
            char *rest = xasprintf(",\"reason\":\"%s\",\"said\":\"%s\"", ok ? "done" : "failed", text);
            add(a, &a->convs[i], "end", rest);
            free(rest);
            return 0;
        }
    return err_set(e, ERR_NOT_FOUND, "no call %s waits", id);
}

void agent_client_gone(struct agent *a, const char *client) {
    (void)client;
    a->gone++;
}

int agent_list(struct agent *a, struct json **out, struct err *e) {
    (void)e;
    *out = json_array();
    for (int i = 0; i < a->n_convs; i++) {
        struct json *o = json_object();
        json_set_str(o, "conversation", a->convs[i].name);
        json_append(*out, o);
    }
    return 0;
}

int agent_show(struct agent *a, const char *conversation, struct json **out, struct err *e) {
    if (!find(a, conversation))
        return err_set(e, ERR_NOT_FOUND, "there is no conversation %s", conversation);
    *out = json_object();
    return 0;
}

int agent_remove(struct agent *a, const char *conversation, struct err *e) {
    struct stub_conv *c = find(a, conversation);
    if (!c)
        return err_set(e, ERR_NOT_FOUND, "there is no conversation %s", conversation);
    c->name[0] = '\0';
    return 0;
}

int agent_events(struct agent *a, const char *conversation, int64_t from_seq, int (*each)(void *arg, int64_t seq, const char *json, size_t len),
                 void *arg, int64_t *conv, int64_t *last, struct err *e) {
    struct stub_conv *c = find(a, conversation);
    if (!c)
        return err_set(e, ERR_NOT_FOUND, "there is no conversation %s", conversation);
    *conv = c - a->convs + 1;
    *last = c->n;
    for (int64_t s = from_seq; s <= c->n; s++) {
        int rc = each(arg, s, c->events[s - 1], strlen(c->events[s - 1]));
        if (rc != 0)
            return rc;
    }
    return 0;
}

struct json *agent_status(struct agent *a) {
    struct json *o = json_object();
    json_set_int(o, "gone", a->gone);
    return o;
}

int agent_sandbox_run(struct agent *a, const char *client, const char *conversation, const char *profile, const char *code, size_t len, unsigned seconds, agent_sandbox_done_fn done,
                      void *arg, struct err *e) {
    struct json *r = json_object();
    (void)a, (void)client, (void)conversation, (void)profile, (void)seconds, (void)e;
    json_set(r, "text", json_stringn(code, len));
    done(arg, r, NULL);
    json_free(r);
    return 0;
}

int agent_sandbox_close(struct agent *a, const char *conversation, struct err *e) {
    (void)a, (void)conversation, (void)e;
    return 0;
}

struct json *tools_status(const struct tools *t) { return (void)t, json_object(); }

size_t tools_count(const struct tools *t) {
    (void)t;
    return 0;
}

const struct tool *tools_at(const struct tools *t, size_t i) {
    (void)t, (void)i;
    return NULL;
}

int sandbox_report(struct json **out, struct sandbox *sb, struct err *e) {
    (void)sb, (void)e;
    *out = json_array();
    return 0;
}

int sandbox_explain(struct json **out, const char *profile, struct err *e) {
    (void)profile, (void)e;
    *out = json_object();
    return 0;
}

bool sandbox_alive(const struct sandbox *sb) { return sb != NULL; }

struct json *sandbox_refusals(const struct sandbox *sb) {
    (void)sb;
    return json_object();
}

void engine_get_card(const struct engine *en, struct engine_card *out) {
    (void)en;
    *out = (struct engine_card){0};
}

void engine_get_stats(const struct engine *en, struct engine_stats *out) {
    (void)en;
    memset(out, 0, sizeof *out);
}

void engine_get_info(const struct engine *en, struct engine_info *out) {
    (void)en;
    memset(out, 0, sizeof *out);
}

/* Work folders are no business of the front thread's tests. */
static int no_files(struct json **out, struct err *e) {
    *out = NULL;
    return err_set(e, ERR_UNSUPPORTED, "a stub has no files");
}

int agent_files(struct agent *a, const char *conversation, bool make, struct tools_conv **out, struct err *e) {
    (void)a, (void)conversation, (void)make;
    *out = NULL;
    return err_set(e, ERR_UNSUPPORTED, "a stub has no files");
}
int tools_files_list(struct tools_conv *tc, struct json **out, struct err *e) { return (void)tc, no_files(out, e); }
int tools_files_diff(struct tools_conv *tc, const char *call, struct json **out, struct err *e) { return (void)tc, (void)call, no_files(out, e); }
int tools_files_undo(struct tools_conv *tc, const char *call, struct json **out, struct err *e) { return (void)tc, (void)call, no_files(out, e); }
int tools_files_get(struct tools_conv *tc, const char *name, int64_t offset, const char *version, struct json **out, struct err *e) {
    (void)tc, (void)name, (void)offset, (void)version;
    return no_files(out, e);
}
int tools_files_put(struct tools_conv *tc, const char *name, int64_t offset, const char *p, size_t n, bool more, tools_files_fn fn, void *arg,
                    struct err *e) {
    (void)tc, (void)name, (void)offset, (void)p, (void)n, (void)more, (void)fn, (void)arg;
    return err_set(e, ERR_UNSUPPORTED, "a stub has no files");
}

/* ---- no knowledge ---- */

struct knowledge *tools_knowledge(const struct tools *t) { return (void)t, NULL; }
struct json *knowledge_progress(struct knowledge *k, int64_t source) { return (void)k, (void)source, NULL; }
int knowledge_ask(struct knowledge *k, const struct json *request, knowledge_done_fn done, void *arg, struct err *e) {
    return (void)k, (void)request, (void)done, (void)arg, err_set(e, ERR_UNAVAILABLE, "no knowledge here");
}
int knowledge_order(struct knowledge *k, const struct json *order, knowledge_done_fn done, void *arg, struct err *e) {
    return (void)k, (void)order, (void)done, (void)arg, err_set(e, ERR_UNAVAILABLE, "no knowledge here");
}

/* Nor are profiles. */
int agent_profile_list(struct agent *a, struct json **out, struct err *e) { return (void)a, no_files(out, e); }
int agent_profile_show(struct agent *a, const char *name, struct json **out, struct err *e) { return (void)a, (void)name, no_files(out, e); }
int agent_profile_set(struct agent *a, const char *name, const struct json *members, struct err *e) {
    (void)a, (void)name, (void)members;
    return err_set(e, ERR_UNSUPPORTED, "a stub has no profiles");
}
int agent_profile_delete(struct agent *a, const char *name, struct err *e) { return agent_profile_set(a, name, NULL, e); }
int agent_conversation_profile(struct agent *a, const char *conversation, struct json **out, struct err *e) {
    return (void)a, (void)conversation, no_files(out, e);
}
int agent_conversation_set_profile(struct agent *a, const char *conversation, const char *named, const struct json *members, struct err *e) {
    (void)named;
    return agent_profile_set(a, conversation, members, e);
}
