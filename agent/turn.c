/* turn.c - one turn of a conversation, as a state machine.
 *
 *    QUEUED -> PREFILL -> SAMPLE -> ENDED         any state -> ENDED
 *                 ^          |
 *                 +-- CALL <-+    parked while tools run (turn_calls.c)
 *
 * Each change is committed to the store before anyone hears of it. A turn moves only on the agent thread: by turn_begin (its
 * time has come), turn_on_engine (news from the engine), turn_on_result (a tool is done) and turn_break (cancel, deadline,
 * full disk). What was decided while the engine or a tool still runs is kept in `fate` and takes effect when they let
 * go: nothing of theirs may point at a turn that is gone.
 *
 * A call is known by token *ids* (the python tag), never by their spelling, which any web page may contain; the parser
 * (toolcall.h) sees to the forms without one. What was sampled is kept as the ids that were sampled. */
#define LOG_MODULE "agent"
#include "agent/repeat.h"
#include "agent/agent_priv.h"
#include "agent/guide.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#define MENDS_MAX 2                     /* unreadable calls that are sent back; the next one is taken as the answer */

/* ---- making and options ------------------------------------------------------------------------------------ */

struct turn *turn_new(struct agent *a, struct conv *c, int64_t id, int64_t message, const char *text, size_t len) {
    struct turn *t = xcalloc(1, sizeof *t);
    t->a = a;
    t->c = c;
    t->id = id;
    t->message = message;
    t->text = xmalloc(len + 1);
    memcpy(t->text, text, len);
    t->text[len] = '\0';
    t->len = len;
    t->temperature = -1;
    t->eagerness = NAN;
    t->stop_id = -1;
    t->first_token_ms = -1;
    t->slot.inbox = a->inbox;
    t->slot.owner = t;
    return t;
}

void turn_options_read(struct turn *t, const struct json *o) {
    const char *seed = json_num(json_get(o, "seed"));
    struct err e;
    t->has_seed = seed != NULL;
    t->seed = seed ? strtoull(seed, NULL, 10) : 0;
    t->temperature = json_get_double(json_get(o, "temperature"), -1);
    t->max_tokens = json_get_int(json_get(o, "max_tokens"), 0);
    t->eagerness = json_get_double(json_get(o, "tool_eagerness"), NAN);
    t->deltas = json_get_bool(json_get(o, "deltas"), false);
    t->no_tools = json_get_bool(json_get(o, "no_tools"), false);
    if (client_tools_check(&t->client_tools, json_get(o, "tools"), &e) != 0)
        log_warn("turn %" PRId64 ": stored tools left out: %s", t->id, e.text);
}

void turn_free(struct turn *t) {
    if (!t)
        return;
    BUG_IF(t->engine_busy || t->tool_running);
    inbox_forget(&t->slot);
    guide_free(t->slot.guide);
    toolcall_parser_free(t->parser);
    turn_calls_free(t);
    offer_free(&t->offer);
    json_free(t->accepted);
    json_free(t->client_tools);
    json_free(t->result.artifacts);
    json_free(t->result.refused);
    buf_free(&t->result.text);
    buf_free(&t->result.whole);
    buf_free(&t->delta);
    buf_free(&t->content);
    ids_free(&t->round);
    free(t->client);
    free(t->text);
    free(t);
}

void turn_enter(struct turn *t, enum turn_state s) {
    static const unsigned allowed[] = {
        [TURN_QUEUED] = 1u << TURN_PREFILL | 1u << TURN_ENDED,
        [TURN_PREFILL] = 1u << TURN_SAMPLE | 1u << TURN_ENDED,
        [TURN_SAMPLE] = 1u << TURN_CALL | 1u << TURN_ENDED,
        [TURN_CALL] = 1u << TURN_PREFILL | 1u << TURN_ENDED,
        [TURN_ENDED] = 0,
    };
    if (!(allowed[t->state] & 1u << s))
        BUG("turn %" PRId64 " from state %d to %d", t->id, t->state, s);
    t->state = s;
}

/* ---- the beginning ------------------------------------------------------------------------------------------ */

int system_render(struct agent *a, struct ids *out, const struct offer *o, const char *date, const char *persona, struct err *e) {
    const char *names[8];
    struct prompt_system s = {.date = date, .text = persona, .environment = !offer_empty(o), .builtins = names, .functions = o->functions};
    for (size_t i = 0; i < o->n_builtins && s.n_builtins < ARRAY_LEN(names); i++)
        if (strcmp(o->builtins[i], "code_interpreter") != 0)
            names[s.n_builtins++] = o->builtins[i];
    return prompt_add_system(out, a->vocab, &a->tok, &s, e);
}

/* The system segment is written once, at the conversation's first turn, with that turn's tools. */
static int write_system(struct turn *t, struct ids *added, struct err *e) {
    struct agent *a = t->a;
    struct conv *c = t->c;
    struct buf persona = {0};
    struct ids ids = {0};
    struct buf text = {0};
    profile_text(&persona, json_get(c->settings, "profile"), a->system_text);
    int rc = system_render(a, &ids, &t->offer, c->date, buf_str(&persona), e);
    if (rc == 0)
        rc = engine_vocab_decode(a->vocab, ids.v, ids.n, false, &text, e);
    if (rc == 0) {
        if (a->tok.layout != PROMPT_LLAMA3) {   /* its words are the first question's, or nobody's */
            buf_reset(&text);
            buf_adds(&text, a->tok.layout == PROMPT_LLAMA2 ? buf_str(&persona) : "");
        }
        const char *shown = buf_str(&text);
        size_t skip = str_starts(shown, "system\n\n") ? 8 : 0;  /* the header's role and blank line */
        struct store_message m = {.role = STORE_SYSTEM, .text = shown + skip, .len = text.len - skip, .ids = ids.v, .n_ids = ids.n};
        rc = store_message_append(a->st, c->id, 0, &m, e);
    }
    if (rc == 0) {
        ids_append(added, ids.v, ids.n);
        json_set(c->settings, "shown", offer_shown(&t->offer));
        rc = conv_save_settings(a, c, e);
    }
    ids_free(&ids);
    buf_free(&text);
    buf_free(&persona);
    return rc;
}

/* Tools that the context does not show yet stand before the question. */
static int missing_tools(struct turn *t, struct buf *block, struct err *e) {
    struct json *shown = json_get(t->c->settings, "shown");
    struct json *missing = offer_missing(&t->offer, shown);
    if (!missing)
        return 0;
    offer_block(block, missing);
    if (!shown) {
        json_set(t->c->settings, "shown", json_object());
        shown = json_get(t->c->settings, "shown");
    }
    if (!json_get(shown, "functions"))
        json_set(shown, "functions", json_array());
    for (size_t i = 0; i < json_len(missing); i++)
        json_append(json_get(shown, "functions"), json_copy(json_at(missing, i)));
    json_free(missing);
    return conv_save_settings(t->a, t->c, e);
}

/* Llama 2's system segment stands in the first question. */
static void llama2_block(const struct turn *t, struct buf *block) {
    struct buf persona = {0};
    profile_text(&persona, json_get(t->c->settings, "profile"), t->a->system_text);
    prompt_llama2_system(block, buf_str(&persona));
    buf_free(&persona);
}

static int write_question(struct turn *t, struct ids *added, struct err *e) {
    struct buf block = {0};
    struct ids ids = {0};
    char *meta = NULL;
    int rc = 0;
    if (t->c->has_system)
        rc = missing_tools(t, &block, e);
    else if ((rc = write_system(t, added, e)) == 0 && t->a->tok.layout == PROMPT_LLAMA2)
        llama2_block(t, &block);
    if (rc == 0)
        rc = conv_render_user(t->a, &ids, block.len ? block.data : NULL, t->text, t->len, e);
    if (rc == 0 && block.len) {
        struct json *m = json_object();
        json_set_str(m, "block", block.data);
        meta = json_text(m, JSON_COMPACT);
        json_free(m);
    }
    if (rc == 0)
        rc = store_message_set_ids(t->a->st, t->message, ids.v, ids.n, meta, e);
    ids_append(added, ids.v, ids.n);
    ids_free(&ids);
    buf_free(&block);
    free(meta);
    return rc;
}

static int write_opening(struct turn *t, struct err *e) {
    struct agent *a = t->a;
    struct ids added = {0};
    int rc = store_begin(a->st, STORE_DURABLE, e);
    if (rc != 0)
        return rc;
    if ((rc = store_turn_set_state(a->st, t->id, STORE_TURN_RUNNING, e)) == 0)
        rc = write_question(t, &added, e);
    if (rc == 0)
        rc = store_commit(a->st, e);
    else
        store_rollback(a->st);
    if (rc == 0) {
        ids_append(&t->c->timeline, added.v, added.n);
        t->c->has_system = true;
    } else {
        t->c->loaded = false;           /* the settings in memory may be ahead of the store's */
    }
    ids_free(&added);
    return rc;
}

void turn_begin(struct turn *t) {
    struct agent *a = t->a;
    struct err e = {0};
    a->turns_started++;
    t->started_ns = clock_mono_ns();
    t->deadline_ms = clock_mono_ms() + a->c.seconds_max * 1000;
    if (!t->has_seed && getrandom(&t->seed, sizeof t->seed, 0) != (ssize_t)sizeof t->seed)
        BUG("getrandom");
    if (t->c->unclosed && recover_unclosed(a, t->c, &e) != 0) {
        turn_finish(t, REASON_FAILED, &e);
        return;
    }
    if (conv_load(a, t->c, &e) != 0) {
        turn_finish(t, REASON_FAILED, &e);
        return;
    }
    offer_make(&t->offer, a, t->c->name, t->client_tools, t->no_tools);
    if (write_opening(t, &e) != 0) {
        turn_finish(t, REASON_FAILED, &e);
        return;
    }
    turn_enter(t, TURN_PREFILL);
    turn_round(t);
}

/* ---- a round: prefill and sample ------------------------------------------------------------------------------- */

static void on_text(void *arg, const char *s, size_t n) {
    struct turn *t = arg;
    buf_add(&t->delta, s, n);
}

static size_t stop_ids(const struct agent *a, int32_t out[4]) {
    const int32_t all[] = {a->tok.eot, a->tok.eom, a->tok.end_of_text, engine_vocab_eos(a->vocab)};
    size_t n = 0;
    for (size_t i = 0; i < ARRAY_LEN(all); i++) {
        bool there = all[i] < 0;
        for (size_t k = 0; k < n; k++)
            there = there || out[k] == all[i];
        if (!there)
            out[n++] = all[i];
    }
    return n;
}

const char *stop_name(const struct agent *a, int32_t id) {
    if (id < 0)
        return NULL;
    return id == a->tok.eot ? "eot" : id == a->tok.eom ? "eom" : id == a->tok.end_of_text ? "end_of_text" : "eos";
}

/* Guards: what this round may still sample; 0: nothing. */
static size_t tokens_left(struct turn *t) {
    int64_t left = t->a->c.tokens_max - (int64_t)t->decode_tokens;
    t->length_is_ours = true;
    if (t->max_tokens > 0 && t->max_tokens - (int64_t)t->decode_tokens <= left) {
        left = t->max_tokens - (int64_t)t->decode_tokens;
        t->length_is_ours = false;      /* the request's own limit: `length`, not `limit` */
    }
    return left > 0 ? (size_t)left : 0;
}

/* The first round alone has a gate: after a result the model knows why it calls. The guide sees to the arguments of every round. */
static engine_logits_fn steering(struct turn *t, const struct toolcall_offer *offer, double temperature) {
    const struct json *own = json_get(json_get(t->c->settings, "profile"), "tool_eagerness");
    double eagerness = isnan(t->eagerness) ? json_get_double(own, t->a->c.tool_eagerness) : t->eagerness;
    guide_free(t->slot.guide);
    t->slot.guide = NULL;
    t->slot.gated = false;
    if (offer_empty(&t->offer))
        return NULL;
    if (t->rounds == 1)
        t->slot.gate = (struct gate){.openers = &t->a->openers, .threshold = gate_threshold(eagerness)};
    t->slot.gated = t->rounds == 1;
    if (t->a->c.guide_arguments && json_len(offer->functions) > 0)
        t->slot.guide = guide_new(offer, t->a->vocab, t->a->tok.python_tag, temperature);
    return t->slot.gated || t->slot.guide ? inbox_on_logits : NULL;
}

static int request(struct turn *t, const struct toolcall_offer *offer, size_t max_tokens, struct err *e) {
    struct agent *a = t->a;
    struct ids prompt = {0};
    int32_t stops[4];
    double temperature = t->temperature >= 0 ? t->temperature : a->c.temperature >= 0 ? a->c.temperature : a->greedy ? 0 : 0.6;
    bool silent = offer_empty(&t->offer) && a->tok.python_tag >= 0;        /* where no tool is offered no call may begin */
    int rc = 0;
    if (!t->c->session) {
        if ((rc = engine_session_create(&t->c->session, a->en, e)) != 0)
            return rc;
        engine_session_own(t->c->session, t->c->id);
    }
    ids_append(&prompt, t->c->timeline.v, t->c->timeline.n);
    ids_append(&prompt, t->round.v, t->round.n);
    struct engine_request r = {
        .ids = prompt.v,
        .n_ids = prompt.n,
        .stop = stops,
        .n_stop = stop_ids(a, stops),
        .forbidden = &a->tok.python_tag,
        .n_forbidden = silent ? 1 : 0,
        .sampler = {.temperature = (float)temperature, .top_p = 0.9f, .seed = t->seed + (uint64_t)t->rounds * 0x9e3779b97f4a7c15u},
        .max_tokens = max_tokens,
        .deadline_ms = t->deadline_ms,
        .on_event = inbox_on_event,
        .on_logits = steering(t, offer, temperature),
        .arg = &t->slot,
    };
    t->n_prompt = prompt.n;
    rc = engine_request_start(t->c->session, &r, e);
    if (rc == ERR_CONTEXT) {
        struct err why = *e;
        err_set(e, ERR_CONTEXT, "%s: ask for less at once, or start a new conversation", why.text);
    }
    t->engine_busy = rc == 0;
    warm_yield(a);                      /* now: a pass that serves two is not cut short */
    ids_free(&prompt);
    return rc;
}

void turn_round(struct turn *t) {
    struct agent *a = t->a;
    struct err e = {0};
    size_t max = tokens_left(t);
    BUG_IF(t->state != TURN_PREFILL);
    if (t->fate) {
        turn_finish(t, t->fate, &t->fate_err);
        return;
    }
    if (max == 0) {
        turn_finish(t, t->length_is_ours ? REASON_LIMIT : REASON_LENGTH, NULL);
        return;
    }
    if (t->rounds > a->c.rounds_max || clock_mono_ms() >= t->deadline_ms) {
        turn_finish(t, REASON_LIMIT, NULL);
        return;
    }
    t->rounds++;
    t->round.n = 0;
    t->stop_id = -1;
    t->cached = 0;
    t->progressed = false;
    buf_reset(&t->content);
    t->raw_told = 0;
    t->closed = t->close_next;
    t->close_next = false;
    if (prompt_add_assistant_header(&t->round, a->vocab, &a->tok, &e) != 0) {
        turn_finish(t, REASON_FAILED, &e);
        return;
    }
    t->n_header = t->round.n;
    if (!t->accepted && !offer_empty(&t->offer) && result_read_known(t))
        t->accepted = result_read_functions(&t->offer);
    const struct toolcall_offer offer = {.functions = t->accepted ? t->accepted : t->offer.functions, .builtins = t->offer.builtins, .n_builtins = t->offer.n_builtins};
    t->parser = toolcall_parser_create(&offer, on_text, t);
    t->in_round = true;
    if (request(t, &offer, max, &e) != 0)
        turn_finish(t, REASON_FAILED, &e);
}

static void take_token(struct turn *t, int32_t id) {
    struct agent *a = t->a;
    const char *piece;
    size_t n = 0;
    if (t->state == TURN_PREFILL)
        turn_enter(t, TURN_SAMPLE);
    if (t->first_token_ms < 0)
        t->first_token_ms = (double)(clock_mono_ns() - t->started_ns) / 1e6;
    ids_add(&t->round, id);
    t->decode_tokens++;
    bool first = t->round.n == t->n_header + 1;
    if (id == a->tok.eot || id == a->tok.eom || id == a->tok.end_of_text || id == engine_vocab_eos(a->vocab)) {
        t->stop_id = id;
    } else if (id == a->tok.python_tag && id >= 0) {
        toolcall_python_tag(t->parser);
    } else if (engine_vocab_kind(a->vocab, id) != ENGINE_TOKEN_CONTROL && (piece = engine_vocab_piece(a->vocab, id, &n)) != NULL) {
        if (first && a->tok.layout == PROMPT_LLAMA2 && n > 0 && piece[0] == ' ')
            toolcall_feed(t->parser, piece + 1, n - 1);     /* SentencePiece's space between mark and answer */
        else
            toolcall_feed(t->parser, piece, n); /* other control tokens are kept in the ids and shown to nobody */
    }
}

/* Tells the text that has come since; only whole characters come out of the parser. */
int turn_flush(struct turn *t, struct err *e) {
    if (!t->delta.len)
        return 0;
    struct json *body = json_object();
    json_set(body, "delta", json_stringn(t->delta.data, t->delta.len));
    int rc = events_begin(t->a, STORE_LIGHT, e);
    if (rc == 0)
        rc = events_end(t->a, events_add(t->a, t->c, t->id, "text", body, e), e);
    else
        json_free(body);
    if (rc == 0)
        buf_reset(&t->delta);
    return rc;
}

/* A call while it is written, for those who asked. */
static int flush_call(struct turn *t, struct err *e) {
    const char *s;
    size_t n = 0;
    if (!t->deltas || !toolcall_writing(t->parser, &s, &n) || n <= t->raw_told)
        return 0;
    struct json *body = json_object();
    json_set(body, "delta", json_stringn(s + t->raw_told, n - t->raw_told));
    int rc = events_begin(t->a, STORE_LIGHT, e);
    if (rc == 0)
        rc = events_end(t->a, events_add(t->a, t->c, t->id, "tool_call_delta", body, e), e);
    else
        json_free(body);
    if (rc == 0)
        t->raw_told = n;
    return rc;
}

static int tell_progress(struct turn *t, const struct inbox_batch *b, struct err *e) {
    struct json *body = json_object();
    json_set_str(body, "phase", "prefill");
    json_set_int(body, "done", (int64_t)b->done);
    json_set_int(body, "total", (int64_t)b->total);
    json_set_int(body, "cached", (int64_t)b->cached);
    if (!t->progressed && t->rounds == 1 && !t->a->can_call && !t->no_tools && t->a->why_not)
        json_set(body, "note", json_string(t->a->why_not));     /* why this model gets no tools */
    t->progressed = true;
    int rc = events_begin(t->a, STORE_LIGHT, e);
    if (rc == 0)
        return events_end(t->a, events_add(t->a, t->c, t->id, "progress", body, e), e);
    json_free(body);
    return rc;
}

static void round_over(struct turn *t, const struct inbox_batch *b) {
    struct err e = b->err;
    t->engine_busy = false;
    t->prefill_ns += b->prefill_ns;
    t->decode_ns += b->decode_ns;
    t->prefill_tokens += b->prefilled;
    t->prompt_tokens += t->n_prompt;
    t->cached_tokens += t->n_prompt > b->prefilled ? t->n_prompt - b->prefilled : 0;
    const struct toolcall_outcome *o =
        toolcall_finish(t->parser, b->end != ENGINE_END_STOP ? TOOLCALL_LENGTH : t->stop_id == t->a->tok.eom ? TOOLCALL_EOM : TOOLCALL_EOT);
    buf_add(&t->content, o->content, o->content_len);
    if (turn_flush(t, &e) != 0 && !t->fate) {
        turn_finish(t, REASON_FAILED, &e);
        return;
    }
    if (t->fate) {
        turn_finish(t, t->fate, &t->fate_err);
        return;
    }
    switch (b->end) {
    case ENGINE_END_STOP:
        if (o->n_calls)
            turn_calls_begin(t, o);
        else if (o->malformed && !offer_empty(&t->offer) && t->mends < MENDS_MAX)
            turn_mend(t, o->malformed);
        else
            turn_finish(t, REASON_DONE, NULL);
        return;
    case ENGINE_END_LENGTH:
        turn_finish(t, t->length_is_ours ? REASON_LIMIT : REASON_LENGTH, NULL);
        return;
    case ENGINE_END_DEADLINE:
        turn_finish(t, REASON_LIMIT, NULL);
        return;
    case ENGINE_END_CANCELLED:
        turn_finish(t, REASON_CANCELLED, NULL);
        return;
    case ENGINE_END_CONTEXT:
        err_set(&e, ERR_CONTEXT, "the context of %zu tokens is full; start a new conversation", t->a->context);
        break;
    case ENGINE_END_FAILED:
        if (!e.code)
            err_set(&e, ERR_ENGINE, "the engine failed without saying why");
        break;
    }
    turn_finish(t, REASON_FAILED, &e);
}

void turn_on_engine(struct turn *t, struct inbox_batch *b) {
    struct err e = {0};
    int rc = 0;
    if (!t->engine_busy)
        return;
    for (size_t i = 0; i < b->ids.n; i++)
        take_token(t, b->ids.v[i]);
    if (b->progress && !t->fate)
        rc = tell_progress(t, b, &e);
    if (rc == 0 && !b->ended && !t->fate)
        rc = turn_flush(t, &e);
    if (rc == 0 && !t->fate)
        rc = flush_call(t, &e);
    if (rc != 0)
        turn_break(t, REASON_FAILED, &e);
    if (!b->ended && !t->fate && repeats_without_end(t->round.v + t->n_header, t->round.n - t->n_header)) {
        err_set(&e, ERR_TOO_BIG, "the model repeated itself without end and was stopped");
        turn_break(t, REASON_LIMIT, &e);
    }
    if (b->ended)
        round_over(t, b);
}

void turn_break(struct turn *t, enum turn_reason why, const struct err *e) {
    if (!t->fate) {
        t->fate = why;
        t->fate_err = e ? *e : (struct err){0};
    }
    if (t->engine_busy) {
        engine_request_cancel(t->c->session);
    } else if (t->state == TURN_CALL && t->waiting_client) {
        static const char ended[] = "the call was ended before the client answered";
        turn_result_set(t, false, ended, sizeof ended - 1);
    } else if (t->state == TURN_CALL && t->tool_running) {
        const struct tool *tool = tools_find(t->a->tools, t->calls[t->at].name);
        if (tool && tool->cancel)
            tool->cancel(t->jail->tc, t);
    }
    /* Otherwise a result is on its way through the loop, and turn_on_result sees to the rest. */
}
