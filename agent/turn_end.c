/* turn_end.c - how a turn ends: what is stored, what is told, what is said when even that fails.
 *
 * One durable transaction holds the assistant's message (whole or cut off), results for calls that have none, the answer, the end
 * event and the turn's state. When the disk has no room for it, the end is told all the same, with sequence number 0 because
 * it is not in the log, and the turn is closed in the store before the conversation's next one, or at the next start. */
#define LOG_MODULE "agent"
#include "agent/agent_priv.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

const char *reason_name(enum turn_reason r) {
    static const char *const names[] = {"none", "done", "length", "cancelled", "limit", "failed", "interrupted"};
    return names[r];
}

static enum store_turn_state state_of(enum turn_reason r) {
    switch (r) {
    case REASON_FAILED:
        return STORE_TURN_FAILED;
    case REASON_CANCELLED:
        return STORE_TURN_CANCELLED;
    case REASON_INTERRUPTED:
        return STORE_TURN_INTERRUPTED;
    default:
        return STORE_TURN_DONE;
    }
}

/* The ids as they were sampled; cut off, they get an end so that the next message is well formed. */
int turn_store_assistant(struct turn *t, const struct json *calls, struct ids *ids, struct err *e) {
    struct json *meta = json_object();
    char *calls_text = calls ? json_text(calls, JSON_COMPACT) : NULL;
    ids_append(ids, t->round.v, t->round.n);
    if (t->stop_id < 0 && t->a->tok.end >= 0)
        ids_add(ids, t->a->tok.end);
    json_set_str(meta, "stop", t->stop_id >= 0 ? stop_name(t->a, t->stop_id) : "cut");
    char *meta_text = json_text(meta, JSON_COMPACT);
    struct store_message m = {.role = STORE_ASSISTANT, .text = buf_str(&t->content), .len = t->content.len, .ids = ids->v, .n_ids = ids->n,
                              .calls = calls_text, .meta = meta_text};
    int rc = store_message_append(t->a->st, t->c->id, t->id, &m, e);
    json_free(meta);
    free(meta_text);
    free(calls_text);
    return rc;
}

static double per_second(size_t n, int64_t ns) { return ns > 0 ? (double)n * 1e9 / (double)ns : 0; }

static const char *stop_word(const struct turn *t, enum turn_reason reason) {
    if (t->stop_id >= 0 && reason == REASON_DONE)
        return stop_name(t->a, t->stop_id);
    return reason_name(reason);
}

static struct json *end_json(const struct turn *t, enum turn_reason reason, const struct err *why) {
    struct json *j = json_object();
    json_set_str(j, "reason", reason_name(reason));
    json_set_str(j, "stop", stop_word(t, reason));
    json_set_int(j, "prompt_tokens", (int64_t)t->prompt_tokens);
    json_set_int(j, "cached_tokens", (int64_t)t->cached_tokens);
    json_set_int(j, "prefill_tokens", (int64_t)t->prefill_tokens);
    json_set_int(j, "decode_tokens", (int64_t)t->decode_tokens);
    json_set_double(j, "prefill_tps", per_second(t->prefill_tokens, t->prefill_ns));
    json_set_double(j, "decode_tps", per_second(t->decode_tokens, t->decode_ns));
    if (t->first_token_ms >= 0)
        json_set_double(j, "first_token_ms", t->first_token_ms);
    else
        json_set(j, "first_token_ms", json_null());
    json_set_int(j, "rounds", t->rounds);
    if (t->slot.gate.seen)
        json_set_double(j, "call_margin", round(t->slot.gate.margin * 1000) / 1000);
    if (reason == REASON_FAILED || (reason == REASON_LIMIT && why && why->code)) {
        struct json *error = json_object();
        json_set_str(error, "name", err_name(why && why->code ? why->code : ERR_ENGINE));
        json_set_str(error, "message", why && why->code ? why->text : "the turn failed");
        json_set(j, "error", error);
    }
    return j;
}

/* A question that the model is never to see stays in the record, with the reason. */
static const char *left_out(const struct turn *t, enum turn_reason reason, const struct err *why) {
    if (t->state == TURN_QUEUED && reason == REASON_CANCELLED)
        return "{\"left_out\":\"cancelled before it began\"}";
    if (reason == REASON_FAILED && why && why->code == ERR_CONTEXT && t->decode_tokens == 0)
        return "{\"left_out\":\"too long for the model's context\"}";
    return NULL;
}

static const char *why_unanswered(enum turn_reason r) {
    return r == REASON_CANCELLED     ? "the call was cancelled before it ended"
           : r == REASON_INTERRUPTED ? "the call was interrupted before it ended"
                                     : "the turn ended before the call did";
}

static int write_end(struct turn *t, enum turn_reason reason, const struct err *why, struct ids *added, struct err *e) {
    struct agent *a = t->a;
    const char *out = left_out(t, reason, why);
    int rc = 0;
    if (out)
        rc = store_message_set_ids(a->st, t->message, NULL, 0, out, e);
    if (rc == 0 && t->in_round && t->round.n > t->n_header)
        rc = turn_store_assistant(t, NULL, added, e);
    if (rc == 0 && t->state == TURN_CALL && !t->in_round)
        rc = turn_calls_close(t, why_unanswered(reason), added, e);
    if (rc == 0 && (reason == REASON_DONE || ((reason == REASON_LENGTH || reason == REASON_LIMIT) && t->content.len))) {
        struct json *body = json_object();
        json_set(body, "text", json_stringn(buf_str(&t->content), t->content.len));
        rc = events_add(a, t->c, t->id, "answer", body, e);
    }
    if (rc == 0)
        rc = events_add(a, t->c, t->id, "end", end_json(t, reason, why), e);
    return rc != 0 ? rc : store_turn_set_state(a->st, t->id, state_of(reason), e);
}

/* The store can't take it: clients still have to hear that it is over. */
static void tell_unstored(struct turn *t, enum turn_reason reason, const struct err *why) {
    struct agent *a = t->a;
    struct json *body = end_json(t, reason, why);
    char *text = json_text(body, JSON_COMPACT);
    struct buf whole = {0};
    event_compose(&whole, "end", t->c->name, 0, t->id, text);
    if (a->sink.event)
        a->sink.event(a->sink.arg, t->c->id, 0, "end", whole.data, whole.len);
    buf_free(&whole);
    free(text);
    json_free(body);
}

void turn_finish(struct turn *t, enum turn_reason reason, const struct err *why) {
    struct agent *a = t->a;
    struct conv *c = t->c;
    struct ids added = {0};
    struct err e = {0};
    bool was_running = c->running == t;
    BUG_IF(t->engine_busy || t->tool_running);
    int rc = events_begin(a, STORE_DURABLE, &e);
    if (rc == 0)
        rc = events_end(a, write_end(t, reason, why, &added, &e), &e);
    if (rc == 0 && !left_out(t, reason, why)) {
        ids_append(&c->timeline, added.v, added.n);
    } else if (was_running) {
        c->loaded = false;              /* the store knows better what is in the timeline */
    }
    if (rc != 0) {
        log_error("turn %" PRId64 " of conversation %" PRId64 " ended (%s) and could not be stored: %s", t->id, c->id, reason_name(reason), e.text);
        c->unclosed = true;
        tell_unstored(t, REASON_FAILED, reason == REASON_FAILED && why ? why : &e);
    } else if (reason == REASON_FAILED) {
        log_warn("turn %" PRId64 " of conversation %" PRId64 " failed: %s", t->id, c->id, why ? why->text : "");
    }
    ids_free(&added);
    turn_enter(t, TURN_ENDED);
    if (was_running)
        c->running = NULL;
    if (was_running && c->session)
        engine_session_save(c->session);
    c->used_ms = clock_mono_ms();
    a->turns_ended++;
    turn_free(t);
    if (was_running)
        conv_pump(a, c);
}
