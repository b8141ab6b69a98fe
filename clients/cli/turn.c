/* turn.c - one question from start to end: start, events, client tools, Ctrl-C.
 *
 * The daemon sends every event of the conversation; those of other turns (one that still runs before ours) are passed
 * over. Ctrl-C cancels the turn over the control socket and waits for its end; a second one leaves at once. */
#include "clients/cli/cli.h"
#include "base/str.h"
#include <stdlib.h>
#include <string.h>

#define LEAVE_MS 5000                   /* for a cancelled turn to end */

static struct json *start_params(const struct turn *t) {
    struct json *p = json_object();
    json_set(p, "text", json_stringn(t->text, t->len));
    if (t->conversation)
        json_set_str(p, "conversation", t->conversation);
    if (t->tools)
        json_set(p, "tools", json_copy(client_tools_offer(t->tools)));
    if (t->no_tools)
        json_set_bool(p, "no_tools", true);
    if (t->has_seed)
        json_set(p, "seed", json_number_text(t->seed, strlen(t->seed)));
    if (t->has_temperature)
        json_set_double(p, "temperature", t->temperature);
    if (t->deltas)
        json_set_bool(p, "deltas", true);
    if (t->profile)
        json_set_str(p, "profile", t->profile);
    if (t->has_eagerness)
        json_set_double(p, "tool_eagerness", t->eagerness);
    if (t->max_tokens)
        json_set_int(p, "max_tokens", t->max_tokens);
    return p;
}

/* error: {"name","message"}, or a sentence alone. */
static int error_code(const struct json *error) {
    const char *name = json_get_str(error, "name", json_str(error) ? json_str(error) : "");
    for (int code = -1; code >= ERR_PROTOCOL; code--)
        if (strcmp(err_name(code), name) == 0)
            return code;
    return ERR_ENGINE;
}

static int end_code(const struct view *v, const struct json *end) {
    const char *reason = json_get_str(end, "reason", "failed");
    const struct json *error = json_get(end, "error");
    const char *message = json_get_str(error, "message", json_str(error));
    struct err e = {0};
    if (strcmp(reason, "done") == 0)
        return CLI_OK;
    if (strcmp(reason, "length") == 0) {
        if (!v->json)
            fputs("corral: the answer was cut: the most tokens allowed were written\n", stderr);
        return CLI_OK;
    }
    if (strcmp(reason, "cancelled") == 0) {
        fputs("corral: cancelled\n", stderr);
        return cli_interrupts ? CLI_INTERRUPTED : CLI_CANCELLED;
    }
    err_set(&e, error_code(error), "the turn ended (%s)%s%s", reason, message ? ": " : "", message ? message : "");
    if (strcmp(reason, "interrupted") == 0)
        e.code = ERR_IO;
    return cli_fail(&e);
}

static void answer_call(struct cli *c, const struct turn *t, const struct json *call) {
    struct json *p = json_object();
    struct buf text = {0};
    struct err e;
    bool ok = client_tools_run(t->tools, json_get_str(call, "name", ""), json_get(call, "arguments"), &text);
    json_set_str(p, "call_id", json_get_str(call, "call_id", ""));
    json_set_bool(p, "ok", ok);
    json_set(p, "text", json_stringn(buf_str(&text), text.len));
    if (corral_call(c->daemon, "tool.result", p, NULL, CALL_MS, &e) != 0)
        cli_fail(&e);                   /* the turn has ended or was cancelled meanwhile: its end follows */
    json_free(p);
    buf_free(&text);
}

static void cancel(struct cli *c, struct turn *t, int64_t turn) {
    struct json *p = json_object();
    struct err e;
    json_set_str(p, "conversation", buf_str(&t->used));
    json_set_int(p, "turn", turn);      /* ours alone, also while it still waits behind another's */
    if (corral_control(c->daemon, "turn.cancel", p, NULL, LEAVE_MS, &e) != 0 && e.code != ERR_NOT_FOUND)
        cli_fail(&e);
    json_free(p);
}

static int lost(const struct turn *t, const struct err *e) {
    struct err said;
    err_set(&said, ERR_UNAVAILABLE, "%s. The question was accepted and is kept: start corrald again and go on with `corral chat -c %s`",
            e->text, buf_str(&t->used));
    return cli_fail(&said);
}

/* interrupts: how often Ctrl-C had been pressed before the question was sent. */
static int follow(struct cli *c, struct turn *t, struct view *v, int64_t turn, int interrupts) {
    int seen = interrupts;
    for (;;) {
        struct json *ev;
        struct err e;
        if (cli_interrupts != seen) {
            if (cli_interrupts - interrupts > 1)
                return CLI_INTERRUPTED;
            cancel(c, t, turn);
            seen = cli_interrupts;
        }
        if (corral_next(c->daemon, &ev, 1000, &e) != 0)
            return lost(t, &e);
        if (!ev)
            continue;
        const char *type = json_get_str(ev, "type", "");
        int rc = -1;
        if (strcmp(type, "tool.call") == 0 && t->tools) {
            answer_call(c, t, ev);
        } else if (strcmp(type, "detached") == 0 && strcmp(json_get_str(ev, "conversation", ""), buf_str(&t->used)) == 0) {
            err_set(&e, ERR_NOT_FOUND, "the conversation %s was removed while its turn ran", buf_str(&t->used));
            rc = cli_fail(&e);
        } else if (json_get_int(json_get(ev, "turn"), -1) == turn) {
            view_event(v, ev);
            if (strcmp(type, "end") == 0)
                rc = end_code(v, ev);
        }
        json_free(ev);
        if (rc >= 0)
            return rc;
    }
}

/* The question was sent and no answer to that came: it may be in the store or not. */
static int unanswered(const struct turn *t, const struct err *e) {
    struct err said;
    err_set(&said, e->code, "%s. Whether it had taken the question is not known: `corral %s%s` tells, when corrald runs again", e->text,
            t->conversation ? "show " : "ls", t->conversation ? t->conversation : "");
    return cli_fail(&said);
}

int turn_run(struct cli *c, struct turn *t, struct view *v) {
    struct json *params = start_params(t), *started = NULL;
    struct err e;
    int interrupts = cli_interrupts;
    cli_await(true);
    int rc = cli_connect(c, &e);
    bool asked = rc == 0;
    if (asked)
        rc = corral_call(c->daemon, "turn.start", params, &started, CALL_MS, &e);
    cli_await(false);
    json_free(params);
    if (rc != 0)
        return asked && e.code == ERR_UNAVAILABLE ? unanswered(t, &e) : cli_fail(&e);
    const char *name = json_get_str(started, "conversation", "");
    buf_reset(&t->used);
    buf_adds(&t->used, name);
    bool loading = json_get_bool(json_get(started, "loading"), false);         /* that is shown as progress */
    if (json_get_bool(json_get(started, "queued"), false) && !loading && !v->json)
        fputs("queued behind the turn that still runs\n", stderr);
    rc = follow(c, t, v, json_get_int(json_get(started, "turn"), 0), interrupts);
    json_free(started);
    return rc;
}
