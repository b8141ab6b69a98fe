/* turn_calls.c - a turn's tool calls: journalled before they start and after they end, one after the other.
 *
 * A result never acts at once, even when it is there at once: it is noted (`result.ready`) and taken up when the loop
 * comes round (turn_on_result). So a tool's callback may come from anywhere, and a turn is never freed beneath one.
 *
 * Results are untrusted: cleaned, framed, cut to what the context has room for, and encoded as plain text. */
#define LOG_MODULE "agent"
#include "agent/agent_priv.h"
#include "agent/codecheck.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CALLS_MAX 32                    /* of one message; the rest are refused */
#define FAILURES_MAX 3                  /* of one tool in a turn; then it is closed for the turn */
#define CLEAN_MAX (1u << 20)            /* bytes of a client's text that are looked at */

/* ---- results --------------------------------------------------------------------------------------------------- */

static void result_reset(struct turn_result *r) {
    json_free(r->artifacts);
    json_free(r->refused);
    buf_free(&r->text);
    buf_free(&r->whole);
    *r = (struct turn_result){0};
}

void turn_result_set(struct turn *t, bool ok, const char *text, size_t len) {
    result_reset(&t->result);
    t->result.ready = true;
    t->result.ok = ok;
    buf_add(&t->result.text, text, len);
    t->result.ms = (double)(clock_mono_ns() - t->call_ns) / 1e6;
    t->result.exit_status = ok ? 0 : 1;
    t->waiting_client = false;
}

static void on_tool_done(void *arg, const struct tool_result *r) {
    struct turn *t = arg;
    t->jail->calls--;
    t->jail->used_ms = clock_mono_ms();
    t->tool_running = false;
    result_reset(&t->result);
    t->result = (struct turn_result){.ready = true, .ok = r->ok, .framed = true, .ms = r->ms, .exit_status = r->exit_status, .restarted = r->restarted};
    buf_add(&t->result.text, r->text, r->len);
    if (r->limit)
        snprintf(t->result.limit, sizeof t->result.limit, "%s", r->limit);
    if (r->artifacts)
        t->result.artifacts = json_copy(r->artifacts);
    if (r->refused)
        t->result.refused = json_copy(r->refused);
}

static void result_shape(struct turn *t) {
    struct turn_result *r = &t->result;
    if (!r->framed) {
        struct buf clean = {0}, text = {0};
        str_escape(&clean, buf_str(&r->text), r->text.len, true, CLEAN_MAX);
        if (!r->ok)
            tools_frame_response(&text, false, NULL, 0, clean.data, clean.len);
        else if (strcmp(t->calls[t->at].name, "code_interpreter") == 0)
            tools_frame_response(&text, true, clean.data, clean.len, NULL, 0);
        else
            buf_add(&text, buf_str(&clean), clean.len);
        buf_free(&clean);
        buf_free(&r->text);
        r->text = text;
        r->framed = true;
    }
    if (!r->part)
        result_cut(t);
}

/* ---- the code check -------------------------------------------------------------------------------------------------------- */

static void check_code(const struct turn *t, struct turn_call *c) {
    struct codecheck_finding found[CODECHECK_MAX];
    const struct json *code = json_get(c->arguments, "code");
    const char *setting = t->a->c.code_check;
    enum codecheck_language language;
    if (c->checked || strcmp(setting, "off") == 0 || !json_is(code, JSON_STRING) || !codecheck_language_of(c->name, &language))
        return;
    size_t n = codecheck(language, json_str(code), json_strlen(code), found);
    c->checked = true;
    c->findings = codecheck_json(found, n);
    for (size_t i = 0; i < n && !c->refused && strcmp(setting, "refuse") == 0; i++)
        if (found[i].severity == CODECHECK_DANGER) {
            c->refused = found[i].text;
            c->refused_line = found[i].line;
        }
}

/* ---- what does not run -------------------------------------------------------------------------------------------- */

static const struct turn_past *past_of(const struct turn *t, const struct turn_call *c) {
    for (const struct turn_past *p = t->past; p; p = p->next)
        if (strcmp(p->name, c->name) == 0 && json_equal(p->arguments, c->arguments))
            return p;
    return NULL;
}

static int failures_of(const struct turn *t, const char *name) {
    int n = 0;
    for (const struct turn_past *p = t->past; p; p = p->next)
        n += !p->ok && strcmp(p->name, name) == 0;
    return n;
}

static void say_offered(struct buf *out, const struct turn *t) {
    bool any = false;
    for (size_t i = 0; i < t->offer.n_builtins; i++, any = true)
        buf_addf(out, "%s%s", any ? ", " : "", t->offer.builtins[i]);
    for (size_t i = 0; i < json_len(t->offer.functions); i++, any = true)
        buf_addf(out, "%s%s", any ? ", " : "", json_get_str(json_get(json_at(t->offer.functions, i), "function"), "name", ""));
}

/* True, with a result set, for a call that is answered without being run. */
static bool answered(struct turn *t, size_t i) {
    struct turn_call *c = &t->calls[i];
    const struct turn_past *p;
    struct buf text = {0};
    bool ok = false, framed = false;
    if (offer_empty(&t->offer)) {
        buf_adds(&text, "no tools are offered here; answer in words");
    } else if (t->closed && (p = past_of(t, c)) != NULL) {      /* what it says is what the answer will quote */
        buf_adds(&text, p->text);
        buf_adds(&text, "\n[This is the earlier result of the same call; tools are closed for this round. Answer with it in words.]");
        ok = p->ok;
        framed = true;
    } else if (t->closed) {
        buf_adds(&text, "tools are closed for this round because the same call came twice; answer in words with what you have");
    } else if (i >= CALLS_MAX) {
        buf_addf(&text, "more than %d calls in one message; make the rest in the next one", CALLS_MAX);
    } else if ((p = past_of(t, c)) != NULL) {
        buf_adds(&text, p->text);
        buf_adds(&text, "\n[The same call was made before in this turn. This is its earlier result; it was not run again. Answer with it.]");
        ok = p->ok;
        framed = true;
        t->close_next = true;
    } else if (failures_of(t, c->name) >= FAILURES_MAX) {
        buf_addf(&text, "%s failed %d times in this turn and is closed until the next question; answer in words with what you have",
                 c->known ? c->name : "that tool", FAILURES_MAX);
    } else if (!c->known) {
        buf_adds(&text, "there is no tool \"");
        str_escape(&text, c->name, strlen(c->name), false, 100);
        buf_adds(&text, "\"; offered are: ");
        say_offered(&text, t);
        c->counts = true;
    } else if (c->problem) {
        buf_adds(&text, c->problem);
        c->counts = true;
    } else if (check_code(t, c), c->refused) {
        buf_addf(&text, "refused, and not run: line %d %s. The rules of this machine don't allow that; find another way or answer in words", c->refused_line, c->refused);
        c->counts = true;
    } else {
        return false;
    }
    t->call_ns = clock_mono_ns();
    turn_result_set(t, ok, buf_str(&text), text.len);
    t->result.framed = framed;
    t->result.ms = 0;
    buf_free(&text);
    return true;
}

/* ---- the journal ------------------------------------------------------------------------------------------------------ */

static int journal(struct turn *t, const struct turn_call *c, enum store_call_state s, const char *result, struct err *e) {
    const struct store_call row = {.id = c->id, .turn = t->id, .name = c->name, .arguments = c->arguments_text, .form = c->form, .state = s, .result = result};
    return store_call_put(t->a->st, t->c->id, &row, e);
}

static struct json *call_json(const struct turn_call *c) {
    struct json *j = json_object();
    json_set_str(j, "id", c->id);
    json_set_str(j, "name", c->name);
    json_set(j, "arguments", json_copy(c->arguments));
    json_set_str(j, "form", c->form);
    if (c->written)
        json_set(j, "written", json_copy(c->written));  /* before the schema mended it */
    if (c->unchecked)
        json_set_str(j, "unchecked", c->unchecked);     /* of the tool's schema */
    if (c->findings)
        json_set(j, "findings", json_copy(c->findings));
    return j;
}

static void take_calls(struct turn *t, const struct toolcall_outcome *o) {
    turn_calls_free(t);
    t->calls = xcalloc(o->n_calls, sizeof t->calls[0]);
    t->n_calls = o->n_calls;
    t->at = 0;
    for (size_t i = 0; i < o->n_calls; i++) {
        const struct toolcall *from = &o->calls[i];
        struct turn_call *c = &t->calls[i];
        id_random(c->id, sizeof c->id, "call_");
        c->name = xstrdup(from->name);
        c->arguments = from->arguments ? json_copy(from->arguments) : json_object();
        c->arguments_text = json_text(c->arguments, JSON_COMPACT);
        c->problem = xstrdup(from->problem);
        c->unchecked = xstrdup(from->unchecked);
        c->written = from->written ? json_copy(from->written) : NULL;
        c->form = toolcall_form_name(from->form);
        c->known = from->known;
        check_code(t, c);
    }
}

void turn_calls_free(struct turn *t) {
    for (size_t i = 0; i < t->n_calls; i++) {
        free(t->calls[i].name);
        free(t->calls[i].arguments_text);
        free(t->calls[i].problem);
        free(t->calls[i].unchecked);
        json_free(t->calls[i].arguments);
        json_free(t->calls[i].written);
        json_free(t->calls[i].findings);
    }
    free(t->calls);
    t->calls = NULL;
    t->n_calls = t->at = 0;
    if (t->state != TURN_ENDED)
        return;
    while (t->past) {
        struct turn_past *p = t->past;
        t->past = p->next;
        free(p->name);
        free(p->text);
        json_free(p->arguments);
        free(p);
    }
}

static int write_calls(struct turn *t, bool first_starts, struct ids *ids, struct err *e) {
    struct json *calls = json_array();
    int rc;
    for (size_t i = 0; i < t->n_calls; i++)
        json_append(calls, call_json(&t->calls[i]));
    rc = turn_store_assistant(t, calls, ids, e);
    for (size_t i = 0; rc == 0 && i < t->n_calls; i++) {
        struct json *body = call_json(&t->calls[i]);
        if (offer_is_client(&t->offer, t->calls[i].name))
            json_set_bool(body, "client", true);
        rc = journal(t, &t->calls[i], i == 0 && first_starts ? STORE_CALL_STARTED : STORE_CALL_PROPOSED, NULL, e);
        if (rc == 0)
            rc = events_add(t->a, t->c, t->id, "tool_call", body, e);
        else
            json_free(body);
    }
    json_free(calls);
    return rc;
}

/* ---- running ------------------------------------------------------------------------------------------------------------ */

static void run_client_tool(struct turn *t, struct turn_call *c) {
    static const char gone[] = "the client that offered this tool is gone";
    if (!t->client || !t->a->sink.client_call) {
        turn_result_set(t, false, gone, sizeof gone - 1);
        return;
    }
    t->waiting_client = true;
    t->a->sink.client_call(t->a->sink.arg, t->client, t->c->id, c->id, c->name, c->arguments_text);
}

static void run_tool(struct turn *t, struct turn_call *c) {
    const struct tool *tool = tools_find(t->a->tools, c->name);
    struct err e = {0};
    t->call_ns = clock_mono_ns();
    t->a->calls_run++;
    if (result_read_is(t, c->name)) {
        result_read_run(t, c);
        return;
    }
    if (offer_is_client(&t->offer, c->name)) {
        run_client_tool(t, c);
        return;
    }
    if (!tool) {
        err_set(&e, ERR_NOT_FOUND, "the tool %s is not there any more", c->name);
        turn_result_set(t, false, e.text, strlen(e.text));
        return;
    }
    t->jail = jail_get(t->a, t->c->name, c->id);
    t->jail->calls++;
    t->tool_running = true;
    tools_conv_call_id(t->jail->tc, c->id);
    if (tool->run(t->jail->tc, c->arguments, on_tool_done, t, &e) == 0)
        return;
    t->jail->calls--;
    t->tool_running = false;
    turn_result_set(t, false, e.text, strlen(e.text));
}

static void next_call(struct turn *t) {
    struct err e = {0};
    if (t->at == t->n_calls) {
        turn_enter(t, TURN_PREFILL);
        turn_round(t);
        return;
    }
    struct turn_call *c = &t->calls[t->at];
    if (answered(t, t->at))
        return;
    if (!c->started && journal(t, c, STORE_CALL_STARTED, NULL, &e) != 0) {     /* on disk before it runs */
        turn_finish(t, REASON_FAILED, &e);
        return;
    }
    c->started = true;
    run_tool(t, c);
}

void turn_calls_begin(struct turn *t, const struct toolcall_outcome *o) {
    struct ids ids = {0};
    struct err e = {0};
    turn_enter(t, TURN_CALL);
    take_calls(t, o);
    bool starts = !answered(t, 0);
    result_reset(&t->result);           /* asked only for the journal; next_call asks again */
    int rc = events_begin(t->a, STORE_DURABLE, &e);
    if (rc == 0)
        rc = events_end(t->a, write_calls(t, starts, &ids, &e), &e);
    if (rc == 0) {
        ids_append(&t->c->timeline, ids.v, ids.n);
        t->in_round = false;
        t->calls[0].started = starts;
    }
    ids_free(&ids);
    toolcall_parser_free(t->parser);
    t->parser = NULL;
    if (rc != 0)
        turn_finish(t, REASON_FAILED, &e);
    else
        next_call(t);
}

static int write_mend(struct turn *t, const char *malformed, struct ids *ids, struct err *e) {
    struct json *body = json_object();
    struct buf text = {0};
    struct ids reply = {0};
    tools_frame_response(&text, false, NULL, 0, malformed, strlen(malformed));
    json_set_str(body, "text", malformed);
    int rc = turn_store_assistant(t, NULL, ids, e);
    if (rc == 0)
        rc = conv_render_result(t->a, &reply, buf_str(&text), text.len, e);
    if (rc == 0) {
        struct store_message m = {.role = STORE_TOOL, .text = buf_str(&text), .len = text.len, .ids = reply.v, .n_ids = reply.n, .meta = "{\"ok\":false}"};
        rc = store_message_append(t->a->st, t->c->id, t->id, &m, e);
    }
    if (rc == 0)
        rc = events_add(t->a, t->c, t->id, "parse_warning", body, e);
    else
        json_free(body);
    ids_append(ids, reply.v, reply.n);
    ids_free(&reply);
    buf_free(&text);
    return rc;
}

void turn_mend(struct turn *t, const char *malformed) {
    struct ids ids = {0};
    struct err e = {0};
    turn_enter(t, TURN_CALL);
    t->mends++;
    int rc = events_begin(t->a, STORE_DURABLE, &e);
    if (rc == 0)
        rc = events_end(t->a, write_mend(t, malformed, &ids, &e), &e);
    if (rc == 0)
        ids_append(&t->c->timeline, ids.v, ids.n);
    ids_free(&ids);
    toolcall_parser_free(t->parser);
    t->parser = NULL;
    t->in_round = false;
    turn_calls_free(t);
    if (rc != 0) {
        turn_finish(t, REASON_FAILED, &e);
        return;
    }
    turn_enter(t, TURN_PREFILL);
    turn_round(t);
}

static struct json *result_json(const struct turn_call *c, const struct turn_result *r) {
    struct json *j = json_object();
    json_set_str(j, "id", c->id);
    json_set_str(j, "name", c->name);
    json_set_bool(j, "ok", r->ok);
    json_set(j, "text", json_stringn(buf_str(&r->text), r->text.len));
    json_set_double(j, "ms", r->ms);
    json_set_int(j, "exit", r->exit_status);
    if (r->restarted)
        json_set_bool(j, "restarted", true);
    if (r->limit[0])
        json_set_str(j, "limit", r->limit);
    if (r->handle[0])
        json_set_str(j, "handle", r->handle);
    json_set(j, "artifacts", r->artifacts ? json_copy(r->artifacts) : json_array());
    if (r->refused)
        json_set(j, "refused", json_copy(r->refused));
    return j;
}

static int write_result(struct turn *t, const struct turn_call *c, enum store_call_state s, const struct turn_result *r, struct ids *added, struct err *e) {
    struct json *row = json_object(), *meta = json_object(), *body = result_json(c, r);
    struct ids ids = {0};
    json_set_bool(row, "ok", r->ok);
    json_set(row, "text", json_stringn(buf_str(&r->text), r->text.len));
    json_set_double(row, "ms", r->ms);
    json_set_str(meta, "call", c->id);
    json_set_str(meta, "name", c->name);
    json_set_bool(meta, "ok", r->ok);
    int rc = result_keep(t, c, row, r, e);
    char *row_text = json_text(row, JSON_COMPACT), *meta_text = json_text(meta, JSON_COMPACT);
    if (rc == 0)
        rc = journal(t, c, s, row_text, e);
    if (rc == 0)
        rc = conv_render_result(t->a, &ids, buf_str(&r->text), r->text.len, e);
    if (rc == 0) {
        struct store_message m = {.role = STORE_TOOL, .text = buf_str(&r->text), .len = r->text.len, .ids = ids.v, .n_ids = ids.n, .meta = meta_text};
        rc = store_message_append(t->a->st, t->c->id, t->id, &m, e);
    }
    if (rc == 0)
        rc = events_add(t->a, t->c, t->id, "tool_result", body, e);
    else
        json_free(body);
    if (rc == 0)
        ids_append(added, ids.v, ids.n);
    ids_free(&ids);
    json_free(row);
    json_free(meta);
    free(row_text);
    free(meta_text);
    return rc;
}

int turn_calls_close(struct turn *t, const char *why, struct ids *added, struct err *e) {
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < t->n_calls; i++) {
        if (t->calls[i].ended)
            continue;
        struct turn_result r = {.framed = true};
        tools_frame_response(&r.text, false, NULL, 0, why, strlen(why));
        rc = write_result(t, &t->calls[i], STORE_CALL_INTERRUPTED, &r, added, e);
        buf_free(&r.text);
    }
    return rc;
}

static void remember(struct turn *t, struct turn_call *c) {
    struct turn_past *p = xcalloc(1, sizeof *p);
    p->name = xstrdup(c->name);
    p->arguments = json_copy(c->arguments);
    p->text = xstrndup(buf_str(&t->result.text), t->result.text.len);
    p->ok = t->result.ok;
    p->next = t->past;
    t->past = p;
}

void turn_on_result(struct turn *t) {
    struct turn_call *c = &t->calls[t->at];
    struct ids added = {0};
    struct err e = {0};
    BUG_IF(t->state != TURN_CALL || t->tool_running);
    result_shape(t);
    int rc = events_begin(t->a, STORE_DURABLE, &e);
    if (rc == 0)
        rc = events_end(t->a, write_result(t, c, STORE_CALL_ENDED, &t->result, &added, &e), &e);
    if (rc == 0) {
        ids_append(&t->c->timeline, added.v, added.n);
        c->ended = true;
        if ((c->started || c->counts) && !past_of(t, c))
            remember(t, c);
    }
    ids_free(&added);
    result_reset(&t->result);
    if (rc != 0) {
        turn_finish(t, REASON_FAILED, &e);
    } else if (t->fate) {
        turn_finish(t, t->fate, &t->fate_err);
    } else {
        t->at++;
        next_call(t);
    }
}
