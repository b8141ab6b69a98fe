/* methods_turn.c - turn.* and tool.result: a question's parameters read and checked, its events watched. Handlers of methods.c's table; agent thread. */
#define LOG_MODULE "methods"
#include "daemon/daemon.h"
#include "base/mem.h"
#include "store/store.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define TOOLS_MAX 128                   /* client tools of one turn */

static int read_tools(const struct job *j, const struct json **out, struct err *e) {
    const struct json *tools = json_get(j->msg.params, "tools");
    *out = NULL;
    if (!tools || json_type(tools) == JSON_NULL)
        return 0;
    if (!json_is(tools, JSON_ARRAY) || json_len(tools) > TOOLS_MAX)
        return err_set(e, ERR_INVALID, "\"tools\" must be an array of at most %d functions", TOOLS_MAX);
    for (size_t i = 0; i < json_len(tools); i++) {
        const struct json *f = json_get(json_at(tools, i), "function");
        const char *name = json_get_str(f, "name", "");
        if (!name[0] || strlen(name) > 64 || strlen(name) != json_strlen(json_get(f, "name")))
            return err_set(e, ERR_INVALID, "tools[%zu] must be {\"type\":\"function\",\"function\":{\"name\",\"description\",\"parameters\"}} with a name of 1 to 64 bytes", i);
        for (size_t k = 0; k < i; k++)
            if (strcmp(json_get_str(json_get(json_at(tools, k), "function"), "name", ""), name) == 0)
                return err_set(e, ERR_INVALID, "tools[%zu] has the name of tools[%zu]: %s", i, k, name);
    }
    *out = json_len(tools) ? tools : NULL;
    return 0;
}

/* Seeds are unsigned 64-bit, so they are read from the number's text. */
static int read_seed(const struct job *j, struct agent_turn_request *r, struct err *e) {
    const struct json *v = json_get(j->msg.params, "seed");
    const char *digits = json_num(v);
    if (!v || json_type(v) == JSON_NULL)
        return 0;
    errno = 0;
    if (digits && strspn(digits, "0123456789") == strlen(digits))
        r->seed = strtoull(digits, NULL, 10);
    else
        errno = EINVAL;
    if (errno != 0)
        return err_set(e, ERR_INVALID, "\"seed\" must be an integer from 0 to 18446744073709551615");
    r->has_seed = true;
    return 0;
}

static int read_number(const struct job *j, const char *key, double min, double max, bool *has, double *out, struct err *e) {
    const struct json *v = json_get(j->msg.params, key);
    if (!v || json_type(v) == JSON_NULL)
        return 0;
    *out = json_get_double(v, min - 1);
    if (!(*out >= min && *out <= max))
        return err_set(e, ERR_INVALID, "\"%s\" must be a number from %g to %g", key, min, max);
    *has = true;
    return 0;
}

/* Text is the user's: any UTF-8, NULs included, but not nothing. */
static int read_turn(const struct job *j, struct agent_turn_request *r, struct err *e) {
    const struct json *text = json_get(j->msg.params, "text");
    int rc;
    if (!json_is(text, JSON_STRING) || json_strlen(text) == 0)
        return err_set(e, ERR_INVALID, "turn.start needs the parameter \"text\": a string that is not empty");
    if (json_strlen(text) > STORE_MESSAGE_MAX)
        return err_set(e, ERR_TOO_BIG, "a question of %zu bytes is over the limit of %u bytes", json_strlen(text), STORE_MESSAGE_MAX);
    r->text = json_str(text);
    r->len = json_strlen(text);
    r->client = j->client;
    if ((rc = param_conversation(j, false, &r->conversation, e)) != 0 || (rc = read_tools(j, &r->tools, e)) != 0 ||
        (rc = read_seed(j, r, e)) != 0 || (rc = read_number(j, "temperature", 0, 10, &r->has_temperature, &r->temperature, e)) != 0 ||
        (rc = read_number(j, "tool_eagerness", -1, 1, &r->has_eagerness, &r->tool_eagerness, e)) != 0 || (rc = param_str(j, "profile", false, &r->profile, e)) != 0)
        return rc;
    if ((rc = param_bool(j, "no_tools", &r->no_tools, e)) != 0 || (rc = param_bool(j, "deltas", &r->deltas, e)) != 0)
        return rc;
    return param_int(j, "max_tokens", 1, 1 << 24, &r->max_tokens, e);
}

int run_turn_start(struct job *j, struct err *e) {
    struct agent_turn_request r = {0};
    struct agent_turn_started s = {0};
    bool attach = true;
    int rc;
    if ((rc = read_turn(j, &r, e)) != 0 || (rc = param_bool(j, "attach", &attach, e)) != 0 ||
        (rc = agent_turn_start(j->daemon->agent, &r, &s, e)) != 0)
        return rc;
    j->result = json_object();
    json_set_str(j->result, "conversation", s.conversation);
    json_set_int(j->result, "turn", s.turn);
    json_set_int(j->result, "message", s.message);
    json_set_int(j->result, "seq", s.seq);
    json_set_bool(j->result, "queued", s.queued);
    json_set_bool(j->result, "loading", s.loading);
    if (!attach)
        return 0;
    j->attach_conv = s.conv;
    j->attach_from = s.seq;
    j->attach_keep = true;
    j->attach_name = xstrdup(s.conversation);
    j->attach_page = page_read(j->daemon->agent, s.conversation, s.seq, &j->attach_conv, NULL);
    return 0;
}

int run_turn_cancel(struct job *j, struct err *e) {
    const char *name;
    bool all = false;
    int64_t turn = 0;
    int rc;
    if ((rc = param_conversation(j, true, &name, e)) != 0 || (rc = param_bool(j, "all", &all, e)) != 0 ||
        (rc = param_int(j, "turn", 1, INT64_MAX, &turn, e)) != 0)
        return rc;
    if (turn)
        return agent_turn_cancel_one(j->daemon->agent, name, turn, e);
    return agent_turn_cancel(j->daemon->agent, name, all, e);
}

int run_turn_attach(struct job *j, struct err *e) {
    const char *name;
    int64_t from = 1;
    int rc;
    if ((rc = param_conversation(j, true, &name, e)) != 0 || (rc = param_int(j, "from_seq", 1, INT64_MAX / 2, &from, e)) != 0)
        return rc;
    j->attach_page = page_read(j->daemon->agent, name, from, &j->attach_conv, e);
    if (!j->attach_page)
        return e->code;
    j->attach_from = from;
    j->attach_name = xstrdup(name);
    j->result = json_object();
    json_set_str(j->result, "conversation", name);
    json_set_int(j->result, "last_seq", j->attach_page->last);
    return 0;
}

int run_turn_detach(struct job *j, struct err *e) {
    const char *name;
    int rc = param_conversation(j, true, &name, e);
    if (rc == 0)
        j->detach_name = xstrdup(name);
    return rc;
}

int run_tool_result(struct job *j, struct err *e) {
    const char *id;
    bool ok = true;
    int rc;
    if ((rc = param_str(j, "call_id", true, &id, e)) != 0 || (rc = param_bool(j, "ok", &ok, e)) != 0)
        return rc;
    const struct json *text = json_get(j->msg.params, "text");
    if (!json_is(text, JSON_STRING))
        return err_set(e, ERR_INVALID, "tool.result needs the parameter \"text\" (a string)");
    return agent_tool_result(j->daemon->agent, j->client, id, ok, json_str(text), json_strlen(text), e);
}
