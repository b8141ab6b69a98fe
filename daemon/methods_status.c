/* methods_status.c - status, model.info and tool.list: what this daemon is and has. Handlers of methods.c's table; agent thread. */
#define LOG_MODULE "methods"
#include "daemon/daemon.h"
#include "base/clock.h"
#include "engine/engine.h"
#include "sandbox/sandbox.h"
#include "tools/tools.h"
#include <string.h>
#include <unistd.h>

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
struct json *status_card(const struct daemon *d) {
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

static void add_disk(const struct engine_stats *s, struct json *out) {
    struct json *disk = json_object();
    json_set_int(disk, "bytes", (int64_t)s->disk.bytes);
    json_set_int(disk, "limit", (int64_t)s->disk.most);
    json_set_int(disk, "pages", (int64_t)s->disk.pages);
    json_set_int(disk, "read", (int64_t)s->disk.read);
    json_set_int(disk, "written", (int64_t)s->disk.written);
    json_set_int(disk, "lost", (int64_t)s->disk.lost);
    json_set_int(disk, "tokens", (int64_t)s->disk.tokens);
    json_set(out, "kv_disk", disk);
}

static void add_stats(const struct daemon *d, struct json *out) {
    struct engine_stats s;
    engine_get_stats(d->engine, &s);
    json_set_int(out, "kv_pages", (int64_t)s.kv_pages_total);
    json_set_int(out, "kv_pages_used", (int64_t)s.kv_pages_used);
    json_set_int(out, "kv_pages_host", (int64_t)s.kv_pages_host);
    if (s.disk.on)
        add_disk(&s, out);
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
    json_set(out, "card", status_card(d));
}

int run_status(struct job *j, struct err *e) {
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
    json_set_bool(j->result, "sandbox", d->sandbox && sandbox_alive(d->sandbox));
    if (!d->sandbox)
        json_set_str(j->result, "sandbox_error", d->sandbox_error.text);
    else if (!sandbox_alive(d->sandbox))
        json_set_str(j->result, "sandbox_error", "the launcher has died; no code can be run until corrald is restarted");
    if (d->sandbox)
        json_set(j->result, "refused_calls", sandbox_refusals(d->sandbox));
    json_set(j->result, "agent", agent ? agent : json_object());
    json_set(j->result, "services", tools_status(d->tools));
    return 0;
}

int run_model_info(struct job *j, struct err *e) {
    (void)e;
    j->result = json_object();
    add_model(j->daemon, j->result);
    return 0;
}

static const char *shape_name(enum tool_shape s) {
    return s == TOOL_CODE ? "code" : s == TOOL_BUILTIN ? "builtin" : "function";
}

int run_tool_list(struct job *j, struct err *e) {
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
