/* methods.c - one handler per protocol method; docs/protocol.md describes each.
 *
 * Handlers run on the agent thread, except those marked on_front. A handler checks its parameters, asks the agent and
 * fills j->result; what it refuses becomes the JSON-RPC error. */
#define LOG_MODULE "methods"
#include "daemon/daemon.h"
#include "base/clock.h"
#include "base/mem.h"
#include "base/str.h"
#include "engine/engine.h"
#include "sandbox/sandbox.h"
#include "store/store.h"
#include "tools/knowledge.h"
#include "tools/tools.h"
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PAGE_EVENTS 256
#define PAGE_BYTES (256u << 10)
#define CODE_MAX (1u << 20)             /* bytes of a sandbox.run */
#define TOOLS_MAX 128                   /* client tools of one turn */

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

/* ---- status and what there is ---------------------------------------------------------------------- */

static void add_health(const struct engine_card_health *h, struct json *out) {
    if (!h->known)
        return;
    if (h->celsius >= 0)
        json_set_int(out, "celsius", h->celsius);
    if (h->watts >= 0)
        json_set_int(out, "watts", h->watts);
    if (h->ecc_uncorrected >= 0)
        json_set_int(out, "ecc_uncorrected", h->ecc_uncorrected);
    if (h->xid != 0)
        json_set_int(out, "xid", h->xid);
    json_set_str(out, "throttled", h->throttled);
}

/* The graphics card: what was found, or why there is none. */
static struct json *card_json(const struct daemon *d) {
    static const char *const states[] = {[ENGINE_CARD_NOT_ASKED] = "not asked", [ENGINE_CARD_NONE] = "none", [ENGINE_CARD_REFUSED] = "refused",
                                         [ENGINE_CARD_USED] = "used", [ENGINE_CARD_LOST] = "lost"};
    struct json *out = json_object();
    struct engine_card c;
    if (atomic_load(&d->model_state) != MODEL_READY) {
        json_set_str(out, "state", "loading");
        return out;
    }
    engine_get_card(d->engine, &c);
    json_set_str(out, "state", states[c.state]);
    if (c.why[0] != '\0')
        json_set_str(out, "why", c.why);
    if (c.name[0] == '\0')
        return out;
    json_set_str(out, "name", c.name);
    json_set_str(out, "capability", c.capability);
    json_set_str(out, "driver", c.driver);
    json_set_int(out, "layers", c.layers);
    json_set_int(out, "cards", c.cards);
    json_set_int(out, "losses", c.losses);
    json_set_int(out, "memory_bytes", (int64_t)c.memory_bytes);
    json_set_int(out, "weight_bytes", (int64_t)c.weight_bytes);
    json_set_int(out, "kv_bytes", (int64_t)c.kv_bytes);
    json_set_int(out, "scratch_bytes", (int64_t)c.scratch_bytes);
    json_set_int(out, "free_bytes", (int64_t)c.free_bytes);
    add_health(&c.health, out);
    return out;
}

static void add_work(struct json *out, const char *name, const struct engine_work *w) {
    struct json *o;
    if (w->seconds <= 0)
        return;
    o = json_object();
    json_set_double(o, "seconds", w->seconds);
    json_set_double(o, "tflops", w->flops / w->seconds / 1e12);
    json_set_double(o, "gbs", w->bytes / w->seconds / 1e9);
    json_set(out, name, o);
}

static void add_stats(const struct daemon *d, struct json *out) {
    struct engine_stats s;
    engine_get_stats(d->engine, &s);
    json_set_int(out, "kv_pages", (int64_t)s.kv_pages_total);
    json_set_int(out, "kv_pages_used", (int64_t)s.kv_pages_used);
    json_set_int(out, "kv_pages_host", (int64_t)s.kv_pages_host);
    add_work(out, "prefill", &s.prefill);
    add_work(out, "decode", &s.decode);
}

static void add_model(const struct daemon *d, struct json *out) {
    static const char *const names[] = {[MODEL_LOADING] = "loading", [MODEL_READY] = "ready", [MODEL_FAILED] = "failed"};
    int state = atomic_load(&d->model_state);
    json_set_str(out, "state", names[state]);
    json_set_str(out, "path", d->config->model);
    if (state == MODEL_LOADING)
        json_set_double(out, "loaded", atomic_load(&d->model_permille) / 1000.0);
    if (state != MODEL_READY)
        return;
    struct engine_info i = {0};
    engine_get_info(d->engine, &i);
    json_set_str(out, "name", i.name);
    json_set_str(out, "architecture", i.architecture);
    json_set_str(out, "quantisation", i.quantisation);
    json_set_str(out, "licence", i.licence);
    json_set_str(out, "backend", i.backend);
    json_set_int(out, "parameters", (int64_t)i.parameters);
    json_set_int(out, "file_bytes", (int64_t)i.file_bytes);
    json_set_int(out, "kv_bytes", (int64_t)i.kv_bytes);
    json_set_int(out, "context", (int64_t)i.context);
    json_set_int(out, "context_trained", (int64_t)i.context_trained);
    json_set_int(out, "vocab", i.vocab);
    json_set_int(out, "layers", i.layers);
    json_set_int(out, "threads", i.threads);
    add_stats(d, out);
    json_set(out, "card", card_json(d));
}

static int run_status(struct job *j, struct err *e) {
    (void)e;
    const struct daemon *d = j->daemon;
    struct json *agent = agent_status(d->agent), *model = json_object();
    j->result = json_object();
    add_model(d, model);
    json_set_str(j->result, "version", CORRAL_VERSION);
    json_set_int(j->result, "pid", getpid());
    json_set_double(j->result, "uptime_s", (double)(clock_mono_ms() - d->started_ms) / 1000.0);
    json_set_str(j->result, "socket", d->config->socket);
    json_set_str(j->result, "state", d->config->state);
    json_set_bool(j->result, "loading", atomic_load(&d->model_state) == MODEL_LOADING);
    json_set(j->result, "model", model);
    json_set_bool(j->result, "sandbox", d->sandbox != NULL);
    if (!d->sandbox)
        json_set_str(j->result, "sandbox_error", d->sandbox_error.text);
    else
        json_set(j->result, "refused_calls", sandbox_refusals(d->sandbox));
    json_set(j->result, "agent", agent ? agent : json_object());
    json_set(j->result, "services", tools_status(d->tools));
    return 0;
}

static int run_model_info(struct job *j, struct err *e) {
    (void)e;
    j->result = json_object();
    add_model(j->daemon, j->result);
    return 0;
}

static const char *shape_name(enum tool_shape s) {
    return s == TOOL_CODE ? "code" : s == TOOL_BUILTIN ? "builtin" : "function";
}

static int run_tool_list(struct job *j, struct err *e) {
    (void)e;
    struct json *list = json_array();
    for (size_t i = 0; i < tools_count(j->daemon->tools); i++) {
        const struct tool *t = tools_at(j->daemon->tools, i);
        struct json *o = json_object(), *schema = NULL;
        json_set_str(o, "name", t->name);
        json_set_str(o, "description", t->description);
        json_set_str(o, "shape", shape_name(t->shape));
        if (t->parameters && json_parse(&schema, t->parameters, strlen(t->parameters), NULL) == 0)
            json_set(o, "parameters", schema);
        json_set_int(o, "wall_ms", t->wall_ms);
        json_append(list, o);
    }
    j->result = json_object();
    json_set(j->result, "tools", list);
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

/* ---- turns ------------------------------------------------------------------------------------------ */

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

static int read_temperature(const struct job *j, struct agent_turn_request *r, struct err *e) {
    const struct json *v = json_get(j->msg.params, "temperature");
    if (!v || json_type(v) == JSON_NULL)
        return 0;
    r->temperature = json_get_double(v, -1);
    if (!(r->temperature >= 0 && r->temperature <= 10))
        return err_set(e, ERR_INVALID, "\"temperature\" must be a number from 0 to 10");
    r->has_temperature = true;
    return 0;
}

static int read_eagerness(const struct job *j, struct agent_turn_request *r, struct err *e) {
    const struct json *v = json_get(j->msg.params, "tool_eagerness");
    if (!v || json_type(v) == JSON_NULL)
        return 0;
    r->tool_eagerness = json_get_double(v, -2);
    if (!(r->tool_eagerness >= -1 && r->tool_eagerness <= 1))
        return err_set(e, ERR_INVALID, "\"tool_eagerness\" must be a number from -1 to 1");
    r->has_eagerness = true;
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
        (rc = read_seed(j, r, e)) != 0 || (rc = read_temperature(j, r, e)) != 0 ||
        (rc = read_eagerness(j, r, e)) != 0 || (rc = param_str(j, "profile", false, &r->profile, e)) != 0)
        return rc;
    if ((rc = param_bool(j, "no_tools", &r->no_tools, e)) != 0 || (rc = param_bool(j, "deltas", &r->deltas, e)) != 0)
        return rc;
    return param_int(j, "max_tokens", 1, 1 << 24, &r->max_tokens, e);
}

static int run_turn_start(struct job *j, struct err *e) {
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

static int run_turn_cancel(struct job *j, struct err *e) {
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

static int run_turn_attach(struct job *j, struct err *e) {
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

static int run_turn_detach(struct job *j, struct err *e) {
    const char *name;
    int rc = param_conversation(j, true, &name, e);
    if (rc == 0)
        j->detach_name = xstrdup(name);
    return rc;
}

static int run_tool_result(struct job *j, struct err *e) {
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

/* ---- the jail --------------------------------------------------------------------------------------- */

static void sandbox_ended(void *arg, const struct json *result, const struct err *err) {
    struct job *j = arg;
    if (err && err->code != 0)
        j->err = *err;
    else
        j->result = json_copy(result);
    job_done(j);
}

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
    rc = agent_sandbox_run(j->daemon->agent, name, profile ? profile : "python", json_str(code), json_strlen(code), (unsigned)seconds, sandbox_ended, j, e);
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
        json_set(j->result, "card", card_json(j->daemon));
    }
    return rc;
}

static int run_sandbox_explain(struct job *j, struct err *e) {
    const char *profile;
    int rc = param_str(j, "profile", false, &profile, e);
    return rc != 0 ? rc : sandbox_explain(&j->result, profile, e);
}

/* ---- knowledge ---------------------------------------------------------------------------------------- */

static void knowledge_ended(void *arg, const struct json *result, const struct err *err) {
    struct job *j = arg;
    if (err && err->code != 0)
        j->err = *err;
    else
        j->result = json_copy(result);
    job_done(j);
}

static int knowledge_of(const struct job *j, struct knowledge **out, struct err *e) {
    *out = tools_knowledge(j->daemon->tools);
    return *out ? 0 : err_set(e, ERR_UNAVAILABLE, "there is no knowledge here: corrald's log says why");
}

/* The parameters as they are, with the operation's name: what they may be is checked by who answers. */
static struct json *knowledge_request(const struct job *j, const char *op) {
    struct json *o = j->msg.params ? json_copy(j->msg.params) : json_object();
    json_set_str(o, "op", op);
    return o;
}

static int run_knowledge(struct job *j, struct err *e) {
    static const struct {
        const char *method, *op;
        bool order;
    } ops[] = {
        {"knowledge.search", "search", false}, {"knowledge.read", "read", false}, {"knowledge.list", "list", false}, {"knowledge.documents", "docs", false},
        {"knowledge.stats", "stats", false},   {"knowledge.add", "add", true},    {"knowledge.update", "update", true}, {"knowledge.remove", "rm", true},
    };
    struct knowledge *k;
    int rc = knowledge_of(j, &k, e);
    for (size_t i = 0; rc == 0 && i < ARRAY_LEN(ops); i++) {
        if (strcmp(ops[i].method, j->method->name) != 0)
            continue;
        struct json *r = knowledge_request(j, ops[i].op);
        rc = ops[i].order ? knowledge_order(k, r, knowledge_ended, j, e) : knowledge_ask(k, r, knowledge_ended, j, e);
        json_free(r);
        return rc != 0 ? rc : JOB_PENDING;
    }
    return rc;
}

static int run_knowledge_progress(struct job *j, struct err *e) {
    struct knowledge *k;
    int64_t source = 0;
    int rc;
    if ((rc = knowledge_of(j, &k, e)) != 0 || (rc = param_int(j, "source", 1, INT64_MAX / 2, &source, e)) != 0)
        return rc;
    j->result = knowledge_progress(k, source);
    return 0;
}

/* ---- the table --------------------------------------------------------------------------------------- */

static const struct method methods[] = {
    {"hello", true, true, false, run_hello},
    {"status", true, false, true, run_status},
    {"model.info", true, false, false, run_model_info},
    {"tool.list", false, false, false, run_tool_list},
    {"conversation.list", false, false, false, run_conversation_list},
    {"conversation.show", false, false, false, run_conversation_show},
    {"conversation.delete", false, false, false, run_conversation_delete},
    {"profile.list", false, false, false, run_profile_list},
    {"profile.show", false, false, false, run_profile_show},
    {"profile.set", false, false, false, run_profile_set},
    {"profile.delete", false, false, false, run_profile_delete},
    {"turn.start", false, false, false, run_turn_start},
    {"turn.cancel", true, false, false, run_turn_cancel},
    {"turn.attach", false, false, false, run_turn_attach},
    {"turn.detach", false, false, false, run_turn_detach},
    {"tool.result", false, false, false, run_tool_result},
    {"sandbox.run", false, false, false, run_sandbox_run},
    {"sandbox.close", true, false, false, run_sandbox_close},
    {"sandbox.report", true, false, false, run_sandbox_report},
    {"sandbox.explain", true, false, false, run_sandbox_explain},
    {"workspace.files", false, false, false, run_workspace_files},
    {"workspace.diff", false, false, false, run_workspace_diff},
    {"workspace.undo", false, false, false, run_workspace_undo},
    {"workspace.get", false, false, false, run_workspace_get},
    {"workspace.put", false, false, false, run_workspace_put},
    {"knowledge.search", false, false, false, run_knowledge},
    {"knowledge.read", false, false, false, run_knowledge},
    {"knowledge.list", false, false, false, run_knowledge},
    {"knowledge.documents", false, false, false, run_knowledge},
    {"knowledge.stats", false, false, false, run_knowledge},
    {"knowledge.add", false, false, false, run_knowledge},
    {"knowledge.update", false, false, false, run_knowledge},
    {"knowledge.remove", false, false, false, run_knowledge},
    {"knowledge.progress", false, false, false, run_knowledge_progress},
};

const struct method *method_find(const char *name) {
    for (size_t i = 0; i < ARRAY_LEN(methods); i++)
        if (strcmp(methods[i].name, name) == 0)
            return &methods[i];
    return NULL;
}
