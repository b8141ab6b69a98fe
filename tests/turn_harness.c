#include "tests/turn_harness.h"
#include "base/clock.h"
#include "base/mem.h"
#include "sandbox/sandbox.h"
#include "tools/tools.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define WAIT_S 30

void harness_init(struct harness *h, const struct fake_line *lines) {
    memset(h, 0, sizeof *h);
    strcpy(h->dir, "/tmp/corral-turns-XXXXXX");
    if (!mkdtemp(h->dir))
        abort();
    h->spec.lines = lines;
    h->config.temperature = -1;
    pthread_mutex_init(&h->lock, NULL);
    pthread_condattr_t attr;
    pthread_condattr_init(&attr);
    pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
    pthread_cond_init(&h->news, &attr);
    pthread_condattr_destroy(&attr);
}

static void on_event(void *arg, int64_t conv, int64_t seq, const char *type, const char *json, size_t len) {
    struct harness *h = arg;
    (void)conv, (void)seq;
    if (h->on_event)
        h->on_event(h->on_event_arg, type, json);
    pthread_mutex_lock(&h->lock);
    buf_add(&h->log, json, len);
    buf_addc(&h->log, '\n');
    h->ends += strcmp(type, "end") == 0;
    pthread_cond_broadcast(&h->news);
    pthread_mutex_unlock(&h->lock);
}

struct client_answer {
    char *id, *text;
};

static void answer_client(struct agent *a, void *arg) {
    struct client_answer *c = arg;
    struct err e;
    if (agent_tool_result(a, "me", c->id, true, c->text, strlen(c->text), &e) != 0)
        fprintf(stderr, "tool result: %s\n", e.text);
    free(c->id);
    free(c->text);
    free(c);
}

static void on_client_call(void *arg, const char *client, int64_t conv, const char *id, const char *name, const char *arguments) {
    struct harness *h = arg;
    (void)client, (void)conv;
    pthread_mutex_lock(&h->lock);
    snprintf(h->call_id, sizeof h->call_id, "%s", id);
    pthread_cond_broadcast(&h->news);
    pthread_mutex_unlock(&h->lock);
    if (!h->answer_clients)
        return;
    struct client_answer *c = xmalloc(sizeof *c);
    c->id = xstrdup(id);
    c->text = xasprintf("client says %s %s%s", name, arguments, h->client_adds ? h->client_adds : "");
    if (!agent_post(h->a, answer_client, c))
        abort();
}

static void *loop(void *arg) {
    agent_loop(arg);
    return NULL;
}

int harness_start(struct harness *h, struct err *e) {
    const struct agent_sink sink = {h, on_event, on_client_call};
    int rc;
    fake_engine_open(&h->en, &h->spec);
    if ((rc = sandbox_start(&h->sb, NULL, e)) != 0)
        return rc;
    h->tools = tools_create(NULL, h->sb);
    if ((rc = store_open(&h->st, h->dir, e)) != 0 ||
        (rc = agent_create(&h->a, &h->config, h->late_engine ? NULL : h->en, h->tools, h->sb, h->st, &sink, e)) != 0)
        return rc;
    return pthread_create(&h->thread, NULL, loop, h->a);
}

void harness_stop(struct harness *h) {
    agent_stop(h->a);
    pthread_join(h->thread, NULL);
    agent_free(h->a);
    store_close(h->st);
    tools_free(h->tools);
    sandbox_stop(h->sb);
    engine_close(h->en);
    h->a = NULL;
}

void harness_remove(struct harness *h) {
    char *cmd = xasprintf("rm -rf '%s'", h->dir);
    if (system(cmd) != 0)
        abort();
    free(cmd);
    buf_free(&h->log);
}

static void set_engine(struct agent *a, void *arg) { agent_set_engine(a, arg); }
void harness_engine(struct harness *h) { harness_do(h, set_engine, h->en); }

/* ---- on the agent thread ------------------------------------------------------------------------ */

struct job {
    struct harness *h;
    void (*fn)(struct agent *a, void *arg);
    void *arg;
    bool done;
};

static void run_job(struct agent *a, void *arg) {
    struct job *j = arg;
    j->fn(a, j->arg);
    pthread_mutex_lock(&j->h->lock);
    j->done = true;
    pthread_cond_broadcast(&j->h->news);
    pthread_mutex_unlock(&j->h->lock);
}

void harness_do(struct harness *h, void (*fn)(struct agent *a, void *arg), void *arg) {
    struct job j = {h, fn, arg, false};
    if (!agent_post(h->a, run_job, &j))
        abort();
    pthread_mutex_lock(&h->lock);
    while (!j.done)
        pthread_cond_wait(&h->news, &h->lock);
    pthread_mutex_unlock(&h->lock);
}

struct turn_job {
    const struct agent_turn_request *r;
    struct agent_turn_started *out;
    struct err *e;
    int rc;
};

static void start_turn(struct agent *a, void *arg) {
    struct turn_job *j = arg;
    j->rc = agent_turn_start(a, j->r, j->out, j->e);
}

int harness_turn(struct harness *h, const struct agent_turn_request *r, struct agent_turn_started *out, struct err *e) {
    struct turn_job j = {r, out, e, 0};
    harness_do(h, start_turn, &j);
    return j.rc;
}

void harness_ask(struct harness *h, const char *conv, const char *text) {
    struct agent_turn_request r = {.conversation = conv, .text = text, .len = strlen(text), .client = "me"};
    struct agent_turn_started out;
    struct err e;
    pthread_mutex_lock(&h->lock);
    size_t ends = h->ends;
    pthread_mutex_unlock(&h->lock);
    if (harness_turn(h, &r, &out, &e) != 0) {
        fprintf(stderr, "turn: %s\n", e.text);
        abort();
    }
    if (!harness_wait_ends(h, ends + 1)) {
        fprintf(stderr, "no end; so far:\n%s", buf_str(&h->log));
        abort();
    }
}

/* ---- what came ------------------------------------------------------------------------------------- */

static bool wait_news(struct harness *h, const struct timespec *until) { return pthread_cond_timedwait(&h->news, &h->lock, until) == 0; }

static struct timespec soon(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    t.tv_sec += WAIT_S;
    return t;
}

bool harness_wait_ends(struct harness *h, size_t ends) {
    struct timespec until = soon();
    bool ok = true;
    pthread_mutex_lock(&h->lock);
    while (ok && h->ends < ends)
        ok = wait_news(h, &until);
    pthread_mutex_unlock(&h->lock);
    return ok;
}

bool harness_wait_call(struct harness *h) {
    struct timespec until = soon();
    bool ok = true;
    pthread_mutex_lock(&h->lock);
    while (ok && !h->call_id[0])
        ok = wait_news(h, &until);
    pthread_mutex_unlock(&h->lock);
    return ok;
}

bool harness_wait_for(struct harness *h, const char *text) {
    struct timespec until = soon();
    bool ok = true;
    pthread_mutex_lock(&h->lock);
    while (ok && !strstr(buf_str(&h->log), text))
        ok = wait_news(h, &until);
    pthread_mutex_unlock(&h->lock);
    return ok;
}

/* Calls each for every line of the log until it returns true. */
static void each_event(struct harness *h, void (*each)(void *arg, struct json *ev), void *arg) {
    pthread_mutex_lock(&h->lock);
    char *text = xstrdup(buf_str(&h->log));
    pthread_mutex_unlock(&h->lock);
    char *save = NULL;
    for (char *line = strtok_r(text, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
        struct json *ev = NULL;
        struct err e;
        if (json_parse(&ev, line, strlen(line), &e) != 0) {
            fprintf(stderr, "no JSON: %s\n", line);
            abort();
        }
        each(arg, ev);
        json_free(ev);
    }
    free(text);
}

struct types {
    struct buf out;
    char last[24];
};

static void add_type(void *arg, struct json *ev) {
    struct types *t = arg;
    const char *type = json_get_str(ev, "type", "?");
    bool mergeable = strcmp(type, "text") == 0 || strcmp(type, "progress") == 0;
    if (mergeable && strcmp(type, t->last) == 0)
        return;
    snprintf(t->last, sizeof t->last, "%s", type);
    buf_addf(&t->out, "%s%s", t->out.len ? " " : "", type);
}

char *harness_types(struct harness *h) {
    struct types t = {0};
    each_event(h, add_type, &t);
    return buf_take(&t.out);
}

struct last {
    const char *type;
    struct json *ev;
};

static void keep_last(void *arg, struct json *ev) {
    struct last *l = arg;
    if (strcmp(json_get_str(ev, "type", ""), l->type) != 0)
        return;
    json_free(l->ev);
    l->ev = json_copy(ev);
}

struct json *harness_last(struct harness *h, const char *type) {
    struct last l = {type, NULL};
    each_event(h, keep_last, &l);
    return l.ev;
}

struct show_job {
    const char *conv;
    struct json *out;
    struct err e;
};

static void show(struct agent *a, void *arg) {
    struct show_job *j = arg;
    if (agent_show(a, j->conv, &j->out, &j->e) != 0)
        fprintf(stderr, "show: %s\n", j->e.text);
}

char *harness_messages(struct harness *h, const char *conv) {
    struct show_job j = {conv, NULL, {0}};
    struct buf out = {0};
    harness_do(h, show, &j);
    const struct json *m = json_get(j.out, "messages");
    for (size_t i = 0; i < json_len(m); i++)
        if (strcmp(json_get_str(json_at(m, i), "role", ""), "system") != 0)
            buf_addf(&out, "%s:%s|", json_get_str(json_at(m, i), "role", ""), json_get_str(json_at(m, i), "text", ""));
    json_free(j.out);
    return buf_take(&out);
}

char *harness_timeline(struct harness *h, const char *conv) {
    struct show_job j = {conv, NULL, {0}};
    struct buf out = {0};
    harness_do(h, show, &j);
    const struct json *m = json_get(j.out, "messages");
    for (size_t i = 0; i < json_len(m); i++) {
        const struct json *ids = json_get(json_at(m, i), "ids");
        for (size_t k = 0; k < json_len(ids); k++) {
            int32_t id = (int32_t)json_get_int(json_at(ids, k), -1);
            engine_vocab_decode(engine_vocab(h->en), &id, 1, true, &out, NULL);
        }
    }
    json_free(j.out);
    return buf_take(&out);
}
