/* methods.c - one handler per protocol method; docs/protocol.md describes each.
 *
 * Handlers run on the agent thread, except those marked on_front. A handler checks its parameters, asks the agent and
 * fills j->result; what it refuses becomes the JSON-RPC error. */
#define LOG_MODULE "methods"
#include "daemon/daemon.h"
#include "base/mem.h"
#include "sandbox/sandbox.h"
#include "store/store.h"
#include "tools/knowledge.h"
#include "tools/tools.h"
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

#define PAGE_EVENTS 256
#define PAGE_BYTES (256u << 10)
#define CODE_MAX (1u << 20)             /* bytes of a sandbox.run */

/* ---- parameters --------------------------------------------------------------------------------- */

/* A string member without NULs, or NULL. Required ones are missed with an error. */
int param_str(const struct job *j, const char *key, bool required, const char **out, struct err *e) {
    const struct json *v = json_get(j->msg.params, key);
    *out = json_str(v);
    if (!v || json_type(v) == JSON_NULL) {
        *out = NULL;
        return required ? err_set(e, ERR_INVALID, "%s needs the parameter \"%s\" (a string)", j->method->name, key) : 0;
    }
    if (!*out || strlen(*out) != json_strlen(v))
        return err_set(e, ERR_INVALID, "\"%s\" of %s must be a string without NUL characters", key, j->method->name);
    return 0;
}

int param_int(const struct job *j, const char *key, int64_t min, int64_t max, int64_t *out, struct err *e) {
    const struct json *v = json_get(j->msg.params, key);
    if (!v || json_type(v) == JSON_NULL)
        return 0;
    int64_t n = json_get_int(v, min - 1);
    if (n < min || n > max)
        return err_set(e, ERR_INVALID, "\"%s\" of %s must be an integer from %" PRId64 " to %" PRId64, key, j->method->name, min, max);
    *out = n;
    return 0;
}

int param_bool(const struct job *j, const char *key, bool *out, struct err *e) {
    const struct json *v = json_get(j->msg.params, key);
    if (!v || json_type(v) == JSON_NULL)
        return 0;
    if (!json_is_bool(v))
        return err_set(e, ERR_INVALID, "\"%s\" of %s must be true or false", key, j->method->name);
    *out = json_get_bool(v, false);
    return 0;
}

int param_conversation(const struct job *j, bool required, const char **out, struct err *e) {
    int rc = param_str(j, "conversation", required, out, e);
    if (rc == 0 && *out && !store_name_valid(*out))
        return err_set(e, ERR_INVALID, "not a conversation's name: 1 to %d bytes of UTF-8 without control characters, not beginning with '-'", STORE_NAME_MAX);
    return rc;
}

/* ---- pages -------------------------------------------------------------------------------------- */

static int page_take(void *arg, int64_t seq, const char *json, size_t len) {
    struct page *p = arg;
    if (p->n >= PAGE_EVENTS || (p->n && p->bytes + len > PAGE_BYTES))
        return 1;
    page_add(p, seq, json, len);
    return 0;
}

struct page *page_read(struct agent *a, const char *conversation, int64_t from_seq, int64_t *conv, struct err *e) {
    struct page *p = page_create();
    int rc = agent_events(a, conversation, from_seq, page_take, p, conv, &p->last, e);
    if (rc < 0) {
        page_free(p);
        return NULL;
    }
    p->complete = rc == 0;
    if (p->n && p->last < p->events[p->n - 1].seq)
        p->last = p->events[p->n - 1].seq;
    return p;
}

/* ---- on the front thread ------------------------------------------------------------------------- */

static int run_hello(struct job *j, struct err *e) {
    int64_t version = PROTOCOL_VERSION;
    int rc = param_int(j, "protocol", 1, 1000000, &version, e);
    if (rc != 0)
        return rc;
    if (version != PROTOCOL_VERSION)
        return err_set(e, ERR_UNSUPPORTED, "protocol %" PRId64 " is not spoken here: corrald " CORRAL_VERSION " speaks %d; use a client of the same release",
                       version, PROTOCOL_VERSION);
    j->result = json_object();
    json_set_int(j->result, "protocol", PROTOCOL_VERSION);
    json_set_str(j->result, "server", "corrald");
    json_set_str(j->result, "version", CORRAL_VERSION);
    json_set_int(j->result, "pid", getpid());
    json_set_int(j->result, "frame_max", PROTOCOL_FRAME_MAX);
    return 0;
}

/* ---- conversations --------------------------------------------------------------------------------- */

static int run_conversation_list(struct job *j, struct err *e) {
    struct json *list = NULL;
    int rc = agent_list(j->daemon->agent, &list, e);
    if (rc != 0)
        return rc;
    j->result = json_object();
    json_set(j->result, "conversations", list);
    return 0;
}

static int run_conversation_show(struct job *j, struct err *e) {
    const char *name;
    int rc = param_conversation(j, true, &name, e);
    return rc != 0 ? rc : agent_show(j->daemon->agent, name, &j->result, e);
}

static int run_conversation_delete(struct job *j, struct err *e) {
    const char *name;
    int rc;
    if ((rc = param_conversation(j, true, &name, e)) != 0 || (rc = agent_remove(j->daemon->agent, name, e)) != 0)
        return rc;
    j->end_name = xstrdup(name);
    return 0;
}

/* What the agent thread did not wait for has come to its end. */
static void ended(void *arg, const struct json *result, const struct err *err) {
    struct job *j = arg;
    if (err && err->code != 0)
        j->err = *err;
    else
        j->result = json_copy(result);
    job_done(j);
}

/* ---- the jail --------------------------------------------------------------------------------------- */

static int run_sandbox_run(struct job *j, struct err *e) {
    const char *name, *profile;
    const struct json *code = json_get(j->msg.params, "code");
    int64_t seconds = 0;
    int rc;
    if ((rc = param_conversation(j, false, &name, e)) != 0 || (rc = param_str(j, "profile", false, &profile, e)) != 0 ||
        (rc = param_int(j, "seconds", 1, TOOLS_CODE_SECONDS_MAX, &seconds, e)) != 0)
        return rc;
    if (!json_is(code, JSON_STRING))
        return err_set(e, ERR_INVALID, "sandbox.run needs the parameter \"code\" (a string)");
    if (json_strlen(code) > CODE_MAX)
        return err_set(e, ERR_TOO_BIG, "a program of %zu bytes is over the limit of %u bytes", json_strlen(code), CODE_MAX);
    rc = agent_sandbox_run(j->daemon->agent, j->msg.id ? j->client : NULL, name, profile ? profile : "python", json_str(code), json_strlen(code), (unsigned)seconds, ended, j, e);
    return rc != 0 ? rc : JOB_PENDING;
}

static int run_sandbox_close(struct job *j, struct err *e) {
    const char *name;
    int rc = param_conversation(j, true, &name, e);
    return rc != 0 ? rc : agent_sandbox_close(j->daemon->agent, name, e);
}

static int run_sandbox_report(struct job *j, struct err *e) {
    if (!j->daemon->sandbox)
        return err_set(e, ERR_SANDBOX, "%s", j->daemon->sandbox_error.text);
    int rc = sandbox_report(&j->result, j->daemon->sandbox, e);
    if (rc == 0 && json_is(j->result, JSON_OBJECT)) {
        json_set(j->result, "services", tools_status(j->daemon->tools));
        json_set(j->result, "card", status_card(j->daemon));
    }
    return rc;
}

static int run_sandbox_explain(struct job *j, struct err *e) {
    const char *profile;
    int rc = param_str(j, "profile", false, &profile, e);
    return rc != 0 ? rc : sandbox_explain(&j->result, profile, e);
}

/* ---- knowledge ---------------------------------------------------------------------------------------- */

static int knowledge_of(const struct job *j, struct knowledge **out, struct err *e) {
    *out = tools_knowledge(j->daemon->tools);
    return *out ? 0 : err_set(e, ERR_UNAVAILABLE, "there is no knowledge here: corrald's log says why");
}

/* key: NULL where nothing is needed. */
static int param_given(const struct job *j, const char *key, struct err *e) {
    const struct json *v = key ? json_get(j->msg.params, key) : NULL;
    return key && (!v || json_type(v) == JSON_NULL) ? err_set(e, ERR_INVALID, "%s needs the parameter \"%s\"", j->method->name, key) : 0;
}

/* The parameters as they are, with the operation's name: what there is behind them is checked by who answers. */
static struct json *knowledge_request(const struct job *j, const char *op) {
    struct json *o = j->msg.params ? json_copy(j->msg.params) : json_object();
    json_set_str(o, "op", op);
    return o;
}

static int run_knowledge(struct job *j, struct err *e) {
    static const struct {
        const char *method, *op;
        bool order;
        const char *needs;
    } ops[] = {
        {"knowledge.search", "search", false, "query"}, {"knowledge.read", "read", false, "source"}, {"knowledge.list", "list", false, NULL},
        {"knowledge.documents", "docs", false, NULL},   {"knowledge.stats", "stats", false, NULL},   {"knowledge.add", "add", true, "path"},
        {"knowledge.update", "update", true, NULL},     {"knowledge.remove", "rm", true, "source"},
    };
    struct knowledge *k;
    int64_t some = 5;
    int rc = knowledge_of(j, &k, e);
    if (rc == 0)
        rc = param_int(j, "k", 1, 50, &some, e);
    for (size_t i = 0; rc == 0 && i < ARRAY_LEN(ops); i++) {
        if (strcmp(ops[i].method, j->method->name) != 0)
            continue;
        if ((rc = param_given(j, ops[i].needs, e)) != 0)
            return rc;
        struct json *r = knowledge_request(j, ops[i].op);
        rc = ops[i].order ? knowledge_order(k, r, ended, j, e) : knowledge_ask(k, r, ended, j, e);
        json_free(r);
        return rc != 0 ? rc : JOB_PENDING;
    }
    return rc;
}

static int run_knowledge_progress(struct job *j, struct err *e) {
    struct knowledge *k;
    int64_t source = 0;
    int rc;
    if ((rc = knowledge_of(j, &k, e)) != 0 || (rc = param_given(j, "source", e)) != 0 || (rc = param_int(j, "source", 1, INT64_MAX / 2, &source, e)) != 0)
        return rc;
    j->result = knowledge_progress(k, source);
    return 0;
}

/* ---- the table --------------------------------------------------------------------------------------- */

static const struct method methods[] = {
    {"hello", true, true, false, false, run_hello},
    {"status", true, false, true, false, run_status},
    {"model.info", true, false, false, false, run_model_info},
    {"tool.list", false, false, false, false, run_tool_list},
    {"conversation.list", false, false, false, false, run_conversation_list},
    {"conversation.show", false, false, false, false, run_conversation_show},
    {"conversation.delete", false, false, false, false, run_conversation_delete},
    {"profile.list", false, false, false, false, run_profile_list},
    {"profile.show", false, false, false, false, run_profile_show},
    {"profile.set", false, false, false, false, run_profile_set},
    {"profile.delete", false, false, false, false, run_profile_delete},
    {"turn.start", false, false, false, false, run_turn_start},
    {"turn.cancel", true, false, false, false, run_turn_cancel},
    {"turn.attach", false, false, false, false, run_turn_attach},
    {"turn.detach", false, false, false, false, run_turn_detach},
    {"tool.result", false, false, false, false, run_tool_result},
    {"sandbox.run", false, false, false, true, run_sandbox_run},
    {"sandbox.close", true, false, false, false, run_sandbox_close},
    {"sandbox.report", true, false, false, false, run_sandbox_report},
    {"sandbox.explain", true, false, false, false, run_sandbox_explain},
    {"workspace.files", false, false, false, false, run_workspace_files},
    {"workspace.diff", false, false, false, false, run_workspace_diff},
    {"workspace.undo", false, false, false, false, run_workspace_undo},
    {"workspace.get", false, false, false, false, run_workspace_get},
    {"workspace.put", false, false, false, false, run_workspace_put},
    {"knowledge.search", false, false, false, false, run_knowledge},
    {"knowledge.read", false, false, false, false, run_knowledge},
    {"knowledge.list", false, false, false, false, run_knowledge},
    {"knowledge.documents", false, false, false, false, run_knowledge},
    {"knowledge.stats", false, false, false, false, run_knowledge},
    {"knowledge.add", false, false, false, false, run_knowledge},
    {"knowledge.update", false, false, false, false, run_knowledge},
    {"knowledge.remove", false, false, false, false, run_knowledge},
    {"knowledge.progress", false, false, false, false, run_knowledge_progress},
};

const struct method *method_find(const char *name) {
    for (size_t i = 0; i < ARRAY_LEN(methods); i++)
        if (strcmp(methods[i].name, name) == 0)
            return &methods[i];
    return NULL;
}
