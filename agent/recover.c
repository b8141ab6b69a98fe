/* recover.c - after a crash: what ran is closed, what waited goes on.
 *
 * A turn that was RUNNING is not run again: a tool may have had its effect. Its journal says which calls ended. Calls that
 * were started or only proposed get a result that says so, the text that clients had seen becomes the
 * assistant's message, and an `end` event with reason `interrupted` follows. A turn that was QUEUED has done nothing yet
 * and starts when its time comes. Either way everything that was accepted is in the timeline of the turns that follow. */
#define LOG_MODULE "agent"
#include "agent/agent_priv.h"
#include "base/log.h"
#include "base/mem.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

struct open_turn {
    int64_t id, conv;
    enum store_turn_state state;
    char *options;
};
struct open_turns {
    struct open_turn *v;
    size_t n;
};

static int note_turn(void *arg, const struct store_turn *t) {
    struct open_turns *o = arg;
    o->v = xreallocarray(o->v, o->n + 1, sizeof o->v[0]);
    o->v[o->n++] = (struct open_turn){t->id, t->conv, t->state, xstrdup(t->options)};
    return 0;
}

/* ---- closing one that ran ---------------------------------------------------------------------------------------- */

struct closing {
    struct agent *a;
    struct conv *c;
    int64_t turn, last_seq;             /* of the turn's last message: text events after it belong to a cut-off answer */
    struct buf text;
    size_t calls;
    struct err *e;
};

static int last_message(void *arg, const struct store_message *m) {
    struct closing *k = arg;
    if (m->turn == k->turn && m->seq > k->last_seq)
        k->last_seq = m->seq;
    return 0;
}

static int gather_text(void *arg, int64_t seq, int64_t turn, const char *type, const char *json) {
    struct closing *k = arg;
    struct json *j = NULL;
    if (turn != k->turn || seq <= k->last_seq || strcmp(type, "text") != 0)
        return 0;
    if (json_parse(&j, json, strlen(json), NULL) == 0 && json_str(json_get(j, "delta")))
        buf_add(&k->text, json_str(json_get(j, "delta")), json_strlen(json_get(j, "delta")));
    json_free(j);
    return 0;
}

static int close_call(void *arg, const struct store_call *call) {
    struct closing *k = arg;
    const char *why = call->state == STORE_CALL_STARTED
                          ? "the call was interrupted because the daemon stopped; whether it had its effect is not known"
                          : "the call was not started because the daemon stopped";
    if (call->state != STORE_CALL_STARTED && call->state != STORE_CALL_PROPOSED)
        return 0;
    struct buf text = {0};
    tools_frame_response(&text, false, NULL, 0, why, strlen(why));
    struct json *body = json_object(), *meta = json_object();
    json_set_str(body, "id", call->id);
    json_set_str(body, "name", call->name);
    json_set_bool(body, "ok", false);
    json_set_str(body, "text", text.data);
    json_set_double(body, "ms", 0);
    json_set(body, "artifacts", json_array());
    json_set_bool(body, "interrupted", true);
    json_set_str(meta, "call", call->id);
    json_set_str(meta, "name", call->name);
    json_set_bool(meta, "ok", false);
    json_set_bool(meta, "interrupted", true);
    char *result = json_text(body, JSON_COMPACT), *meta_text = json_text(meta, JSON_COMPACT);
    struct store_call row = *call;
    row.state = STORE_CALL_INTERRUPTED;
    row.result = result;
    struct store_message m = {.role = STORE_TOOL, .text = text.data, .len = text.len, .meta = meta_text};
    int rc = store_call_put(k->a->st, k->c->id, &row, k->e);
    if (rc == 0)
        rc = store_message_append(k->a->st, k->c->id, k->turn, &m, k->e);
    if (rc == 0)
        rc = events_add(k->a, k->c, k->turn, "tool_result", body, k->e);
    else
        json_free(body);
    k->calls++;
    free(result);
    free(meta_text);
    json_free(meta);
    buf_free(&text);
    return rc;
}

static int write_closing(struct closing *k) {
    struct store *st = k->a->st;
    int rc = store_message_each(st, k->c->id, last_message, k, k->e);
    if (rc == 0)
        rc = store_event_each(st, k->c->id, k->last_seq + 1, gather_text, k, k->e);
    if (rc == 0)
        rc = store_call_each(st, k->turn, close_call, k, k->e);
    if (rc == 0 && k->text.len) {
        struct store_message m = {.role = STORE_ASSISTANT, .text = k->text.data, .len = k->text.len, .meta = "{\"stop\":\"cut\",\"interrupted\":true}"};
        rc = store_message_append(st, k->c->id, k->turn, &m, k->e);
    }
    if (rc != 0)
        return rc;
    struct json *end = json_object();
    static const char *const figures[] = {"prompt_tokens", "cached_tokens", "prefill_tokens", "decode_tokens", "prefill_tps", "decode_tps"};
    json_set_str(end, "reason", "interrupted");
    json_set_str(end, "stop", "interrupted");
    for (size_t i = 0; i < ARRAY_LEN(figures); i++)
        json_set_int(end, figures[i], 0);       /* they died with the process */
    json_set(end, "first_token_ms", json_null());
    if ((rc = events_add(k->a, k->c, k->turn, "end", end, k->e)) != 0)
        return rc;
    return store_turn_set_state(st, k->turn, STORE_TURN_INTERRUPTED, k->e);
}

static int recover_close(struct agent *a, struct conv *c, int64_t turn, struct err *e) {
    struct closing k = {.a = a, .c = c, .turn = turn, .e = e};
    int rc = events_begin(a, STORE_DURABLE, e);
    if (rc == 0)
        rc = events_end(a, write_closing(&k), e);
    if (rc == 0) {
        c->loaded = false;
        log_info("conversation %" PRId64 ": turn %" PRId64 " was cut off; kept %zu bytes of its answer, %zu calls marked as interrupted", c->id, turn,
                 k.text.len, k.calls);
    }
    buf_free(&k.text);
    return rc;
}

/* ---- queueing one that waited --------------------------------------------------------------------------------------- */

struct question {
    int64_t turn, message;
    struct buf text;
};

static int find_question(void *arg, const struct store_message *m) {
    struct question *q = arg;
    if (m->turn != q->turn || m->role != STORE_USER)
        return 0;
    q->message = m->id;
    buf_add(&q->text, m->text, m->len);
    return 0;
}

static int requeue(struct agent *a, struct conv *c, const struct open_turn *o, struct err *e) {
    struct question q = {.turn = o->id};
    struct json *options = NULL;
    int rc = store_message_each(a->st, c->id, find_question, &q, e);
    if (rc == 0 && o->options && json_parse(&options, o->options, strlen(o->options), e) != 0)
        log_warn("turn %" PRId64 ": its stored options can't be read and are left out: %s", o->id, e->text);
    if (rc == 0 && q.message) {
        struct turn *t = turn_new(a, c, o->id, q.message, buf_str(&q.text), q.text.len);
        turn_options_read(t, options);
        conv_queue(c, t);
    }
    json_free(options);
    buf_free(&q.text);
    return rc;
}

static void open_turns_free(struct open_turns *o) {
    for (size_t i = 0; i < o->n; i++)
        free(o->v[i].options);
    free(o->v);
}

/* Turns whose end could not be stored when it came: the disk was full. */
int recover_unclosed(struct agent *a, struct conv *c, struct err *e) {
    struct open_turns open = {0};
    int rc = store_turn_each_open(a->st, note_turn, &open, e);
    for (size_t i = 0; rc == 0 && i < open.n; i++)
        if (open.v[i].conv == c->id && !conv_has_turn(c, open.v[i].id))
            rc = recover_close(a, c, open.v[i].id, e);
    open_turns_free(&open);
    if (rc == 0)
        c->unclosed = false;
    return rc;
}

int recover(struct agent *a, struct err *e) {
    struct open_turns open = {0};
    int rc = store_turn_each_open(a->st, note_turn, &open, e);
    for (size_t i = 0; rc == 0 && i < open.n; i++) {
        struct store_conv sc;
        if ((rc = store_conv_get(a->st, open.v[i].conv, &sc, e)) != 0)
            break;
        struct conv *c = conv_of(a, &sc);
        rc = open.v[i].state == STORE_TURN_RUNNING ? recover_close(a, c, open.v[i].id, e) : requeue(a, c, &open.v[i], e);
        if (rc == ERR_NO_SPACE) {       /* the daemon comes up all the same; it is closed before the next turn */
            log_error("turn %" PRId64 ": %s", open.v[i].id, e->text);
            c->unclosed = true;
            rc = 0;
        }
    }
    open_turns_free(&open);
    return rc;
}
