/* agent.c - the agent thread's loop, and the door by which others come in.
 *
 * One poll over five sources: commands posted by other threads, news from the engine (inbox.c), the launcher's socket,
 * the tools' own threads, and the nearest deadline. Everything that changes a turn happens between two polls, on this thread, so nothing is locked. */
#define LOG_MODULE "agent"
#include "agent/agent_priv.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/queue.h"
#include "base/str.h"
#include "sandbox/sandbox.h"
#include <errno.h>
#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define COMMANDS_MAX 4096
#define NAME_TRIES 16

struct command {
    void (*fn)(struct agent *a, void *arg);
    void *arg;
};

/* ---- making ----------------------------------------------------------------------------------------------------------- */

/* FNV-1a over every piece: two models with the same vocabulary share it, and only they do. */
static void vocab_fingerprint(const struct engine_vocab *v, char *out, size_t size) {
    uint64_t h = 0xcbf29ce484222325u;
    for (int32_t id = 0; id < engine_vocab_size(v); id++) {
        size_t n = 0;
        const char *s = engine_vocab_piece(v, id, &n);
        for (size_t i = 0; i < n; i++)
            h = (h ^ (unsigned char)s[i]) * 0x100000001b3u;
        h = (h ^ (0x100u + (unsigned)engine_vocab_kind(v, id))) * 0x100000001b3u;
    }
    snprintf(out, size, "%016" PRIx64, h);
}

void agent_engine_learn(struct agent *a, struct engine *en) {
    struct engine_info info = {0};
    a->en = en;
    if (!en)
        return;
    a->vocab = engine_vocab(en);
    engine_get_info(en, &info);
    a->context = info.context;
    a->greedy = info.name && strncasecmp(info.name, "cria", 4) == 0;
    prompt_tokens_find(a->vocab, &a->tok, &a->chat, &a->can_call, &a->why_not);
    if (!a->chat)
        prompt_layout_find(&a->tok, a->vocab, info.chat_template, info.name, &a->why_not);
    gate_openers_find(&a->openers, a->vocab, &a->tok);
    vocab_fingerprint(a->vocab, a->vocab_print, sizeof a->vocab_print);
    if (a->why_not)
        log_warn("%s: %s", info.name ? info.name : "model", a->why_not);
}

static void set_defaults(struct agent_config *c) {
    if (c->rounds_max <= 0)
        c->rounds_max = 16;
    if (c->tokens_max <= 0)
        c->tokens_max = 8192;
    if (c->seconds_max <= 0)
        c->seconds_max = 600;
    if (!c->code_check)
        c->code_check = "note";
    if (c->tool_text_max == 0)
        c->tool_text_max = 8192;
    if (c->tool_tokens_max == 0)
        c->tool_tokens_max = 2048;
    if (c->queue_max == 0)
        c->queue_max = 16;
}

int agent_create(struct agent **out, const struct agent_config *c, struct engine *en, struct tools *t, struct sandbox *sb,
                 struct store *st, const struct agent_sink *sink, struct err *e) {
    struct agent *a = xcalloc(1, sizeof *a);
    *out = NULL;
    if (c)
        a->c = *c;
    else
        a->c.temperature = -1;
    set_defaults(&a->c);
    a->system_text = xstrdup(c && c->system_text ? c->system_text : "You are a helpful assistant.");
    a->tools = t;
    a->sb = sb;
    a->st = st;
    if (sink)
        a->sink = *sink;
    a->commands = queue_create(COMMANDS_MAX);
    a->inbox = inbox_create();
    atomic_init(&a->stop, false);
    profiles_load(a);
    jails_sweep(a);
    int rc = recover(a, e);
    if (rc != 0) {
        agent_free(a);
        return rc;
    }
    agent_engine_learn(a, en);
    *out = a;
    return 0;
}

static void pump_all(struct agent *a) {
    for (struct conv *c = a->convs; c; c = c->next)
        conv_pump(a, c);
}

static void forget_removed(void *arg, int64_t conv) {
    struct agent *a = arg;
    struct store_conv sc;
    struct err e;
    if (store_conv_get(a->st, conv, &sc, &e) == ERR_NOT_FOUND)
        engine_kv_forget(a->en, a->c.kv_dir, conv);
}

void agent_set_engine(struct agent *a, struct engine *en) {
    for (struct conv *c = a->convs; c; c = c->next) {
        BUG_IF(c->running);
        engine_session_free(c->session);
        c->session = NULL;
        c->loaded = false;
    }
    warm_end(a);
    agent_engine_learn(a, en);
    engine_kv_owners(en, forget_removed, a);    /* what a crash left of conversations whose removal it cut off */
    warm_begin(a);
    pump_all(a);
}

static void tell_load(struct agent *a, struct conv *c, int done) {
    struct json *body = json_object();
    struct err e = {0};
    json_set_str(body, "phase", "load");
    json_set_int(body, "done", done);
    json_set_int(body, "total", 1000);
    json_set_int(body, "cached", 0);
    if (events_begin(a, STORE_LIGHT, &e) == 0)
        events_end(a, events_add(a, c, c->first->id, "progress", body, &e), &e);
    else
        json_free(body);
    if (e.code)
        log_warn("progress of the load: %s", e.text);
}

void agent_load_progress(struct agent *a, double done) {
    int now = (int)(done * 1000);
    if (a->en || (now < a->load_told + 50 && now < 1000))
        return;
    a->load_told = now;
    for (struct conv *c = a->convs; c; c = c->next)
        if (c->first)
            tell_load(a, c, now);
}

void agent_free(struct agent *a) {
    if (!a)
        return;
    warm_end(a);
    while (a->convs) {
        struct conv *c = a->convs;
        while (c->first)                /* they stay QUEUED in the store */
            turn_free(conv_unqueue(c, c->first->id));
        BUG_IF(c->running);             /* agent_loop() puts every turn to rest */
        conv_drop(a, c);
    }
    jails_close_all(a);
    for (struct command *k; (k = queue_pop(a->commands)) != NULL;)
        free(k);
    queue_free(a->commands);
    inbox_free(a->inbox);
    free(a->events.v);
    free(a->system_text);
    ids_free(&a->openers);
    json_free(a->profiles);
    free(a);
}

/* ---- the loop ----------------------------------------------------------------------------------------------------------- */

bool agent_post(struct agent *a, void (*fn)(struct agent *a, void *arg), void *arg) {
    struct command *k = xmalloc(sizeof *k);
    *k = (struct command){fn, arg};
    if (queue_push(a->commands, k))
        return true;
    free(k);
    return false;
}

void agent_stop(struct agent *a) {
    atomic_store(&a->stop, true);
    inbox_wake(a->inbox);
}

static void run_commands(struct agent *a) {
    /* Not more than were there: commands that post commands must not keep the engine's news waiting. */
    for (int i = 0; i < COMMANDS_MAX; i++) {
        struct command *k = queue_pop(a->commands);
        if (!k)
            return;
        k->fn(a, k->arg);
        free(k);
    }
}

static void engine_news(struct agent *a) {
    for (struct inbox_slot *s; (s = inbox_next(a->inbox)) != NULL;) {
        struct inbox_batch b;
        inbox_take(s, &b);
        turn_on_engine(s->owner, &b);   /* may free the turn, and the slot with it */
        ids_free(&b.ids);
    }
}

/* True when a result was taken up: the turn it moved may have the next one at once. */
static bool take_results(struct agent *a) {
    for (struct conv *c = a->convs; c; c = c->next)
        if (c->running && c->running->result.ready) {
            turn_on_result(c->running);
            return true;
        }
    return false;
}

static void sandbox_news(struct agent *a) {
    struct err e = {0};
    if (!a->sb || sandbox_dispatch(a->sb, &e) == 0 || a->sb_gone)
        return;                         /* once it is gone, calls of its jails still end */
    log_error("the sandbox's launcher is gone, so no code can run until corrald is started again: %s", e.text);
    a->sb_gone = true;
}

static int deadlines(struct agent *a) {
    int64_t now = clock_mono_ms(), wait = -1;
    for (struct conv *c = a->convs; c; c = c->next) {
        struct turn *t = c->running;
        if (!t || t->fate || t->state != TURN_CALL)
            continue;                   /* the engine keeps its own deadline */
        if (now >= t->deadline_ms)
            turn_break(t, REASON_LIMIT, NULL);
        else if (wait < 0 || t->deadline_ms - now < wait)
            wait = t->deadline_ms - now;
    }
    int ms = jails_timeout_ms(a);
    if (ms >= 0 && (wait < 0 || ms < wait))
        wait = ms;
    if (a->sb) {
        ms = sandbox_timeout_ms(a->sb);
        if (ms >= 0 && (wait < 0 || ms < wait))
            wait = ms;
    }
    if (a->tools) {
        ms = tools_timeout_ms(a->tools);
        if (ms >= 0 && (wait < 0 || ms < wait))
            wait = ms;
    }
    return (int)wait;
}

static void wait_for_news(struct agent *a) {
    struct pollfd fds[4] = {{queue_fd(a->commands), POLLIN, 0}, {inbox_fd(a->inbox), POLLIN, 0}, {-1, POLLIN, 0}, {-1, POLLIN, 0}};
    int wait = deadlines(a);
    for (struct conv *c = a->convs; c; c = c->next)
        if (c->running && c->running->result.ready)
            wait = 0;
    if (a->sb)
        fds[2].fd = sandbox_fd(a->sb);
    if (a->tools)
        fds[3].fd = tools_fd(a->tools);
    if (poll(fds, 4, wait) < 0 && errno != EINTR)
        BUG("poll: errno %d", errno);
}

/* Every turn to rest: what runs is cut off with what it had said, what waits stays queued in the store. */
static void rest(struct agent *a) {
    for (struct conv *c = a->convs; c; c = c->next) {
        struct turn *t = c->running;
        if (t)
            turn_break(t, REASON_INTERRUPTED, NULL);
        if (t && t->engine_busy) {
            struct inbox_batch b;
            engine_session_free(c->session);    /* the request's end is delivered before this returns */
            c->session = NULL;
            inbox_take(&t->slot, &b);
            BUG_IF(!b.ended);
            turn_on_engine(t, &b);
            ids_free(&b.ids);
        }
    }
    jails_close_all(a);                 /* answers the calls that run */
    while (take_results(a))
        ;
}

void agent_loop(struct agent *a) {
    warm_begin(a);
    pump_all(a);
    while (!atomic_load(&a->stop)) {
        wait_for_news(a);
        run_commands(a);
        engine_news(a);
        sandbox_news(a);
        if (a->tools)
            tools_dispatch(a->tools);
        while (take_results(a))
            ;
        jails_tidy(a);
        conv_trim(a);
    }
    rest(a);
}

/* ---- starting and cancelling turns ------------------------------------------------------------------------------------------ */

static int conv_for(struct agent *a, const char *name, struct store_conv *sc, struct err *e) {
    char made[STORE_NAME_MAX + 1], id[24], date[32];
    int rc;
    if (name && (rc = store_conv_find(a->st, name, sc, e)) != ERR_NOT_FOUND)
        return rc;
    clock_llama_date(clock_wall_ms(), date, sizeof date);
    if (name)
        return store_conv_create(a->st, name, date, sc, e);
    id_random(id, sizeof id, "");
    snprintf(made, sizeof made, "chat-%.6s", id);
    return store_conv_create(a->st, made, date, sc, e);
}

static char *options_text(const struct agent_turn_request *r, struct json *tools) {
    struct json *o = json_object();
    char seed[24];
    if (r->has_seed) {
        snprintf(seed, sizeof seed, "%" PRIu64, r->seed);
        json_set(o, "seed", json_number_text(seed, strlen(seed)));
    }
    if (r->has_temperature)
        json_set_double(o, "temperature", r->temperature);
    if (r->has_eagerness)
        json_set_double(o, "tool_eagerness", r->tool_eagerness);
    if (r->max_tokens > 0)
        json_set_int(o, "max_tokens", r->max_tokens);
    if (r->no_tools)
        json_set_bool(o, "no_tools", true);
    if (r->deltas)
        json_set_bool(o, "deltas", true);
    if (tools)
        json_set(o, "tools", json_copy(tools));
    char *text = json_text(o, JSON_COMPACT);
    json_free(o);
    return text;
}

static int request_check(const struct agent_turn_request *r, struct json **tools, struct err *e) {
    if (r->len == 0)
        return err_set(e, ERR_INVALID, "the question is empty");
    if (r->len > STORE_MESSAGE_MAX)
        return err_set(e, ERR_TOO_BIG, "a question of %zu bytes; the limit is %u", r->len, STORE_MESSAGE_MAX);
    if (r->has_temperature && !(r->temperature >= 0 && r->temperature <= 10))
        return err_set(e, ERR_INVALID, "temperature must be between 0 and 10");
    if (r->has_eagerness && !(r->tool_eagerness >= -1 && r->tool_eagerness <= 1))
        return err_set(e, ERR_INVALID, "tool_eagerness must be between -1 and 1");
    if (r->max_tokens < 0)
        return err_set(e, ERR_INVALID, "max_tokens must be positive");
    return client_tools_check(tools, r->tools, e);
}

struct accepted {
    struct store_conv sc;
    int64_t turn, message, seq;
};

static int accept_turn(struct agent *a, const struct agent_turn_request *r, struct json *tools, struct accepted *k, struct conv **c, struct err *e) {
    struct store_message m = {.role = STORE_USER, .text = r->text, .len = r->len};
    char *options = options_text(r, tools);
    int rc = conv_for(a, r->conversation, &k->sc, e);
    if (rc == 0) {
        *c = conv_of(a, &k->sc);
        if ((*c)->n_waiting >= a->c.queue_max)
            rc = err_set(e, ERR_BUSY, "%zu questions already wait in this conversation; try again later", (*c)->n_waiting);
    }
    if (rc == 0 && r->profile)
        rc = profile_apply(a, &k->sc, r->profile, NULL, e);
    if (rc == 0)
        rc = store_turn_create(a->st, k->sc.id, options, &k->turn, e);
    if (rc == 0)
        rc = store_message_append(a->st, k->sc.id, k->turn, &m, e);
    if (rc == 0) {
        struct json *body = json_object();
        k->message = m.id;
        k->seq = m.seq;
        json_set_int(body, "message", m.id);
        json_set_bool(body, "queued", (*c)->running || (*c)->first || !a->en);
        rc = events_add(a, *c, k->turn, "accepted", body, e);
    }
    free(options);
    return rc;
}

int agent_turn_start(struct agent *a, const struct agent_turn_request *r, struct agent_turn_started *out, struct err *e) {
    struct json *tools = NULL;
    struct accepted k = {0};
    struct conv *c = NULL;
    int rc = request_check(r, &tools, e);
    for (int i = 0; rc == 0; i++) {
        if ((rc = events_begin(a, STORE_DURABLE, e)) != 0)
            break;
        rc = events_end(a, accept_turn(a, r, tools, &k, &c, e), e);
        if (rc != ERR_EXISTS || i >= NAME_TRIES)
            break;                      /* ERR_EXISTS: the made-up name was taken */
        rc = 0;
    }
    if (rc != 0) {
        struct conv *made = k.sc.id ? conv_by_name(a, k.sc.name) : NULL;
        struct store_conv sc;
        if (made && store_conv_get(a->st, made->id, &sc, NULL) == ERR_NOT_FOUND)
            conv_drop(a, made);         /* undone with the rest */
        json_free(tools);
        return rc;
    }
    struct turn *t = turn_new(a, c, k.turn, k.message, r->text, r->len);
    t->client = xstrdup(r->client);
    t->client_tools = tools;
    t->no_tools = r->no_tools;
    t->deltas = r->deltas;
    t->has_seed = r->has_seed;
    t->seed = r->seed;
    t->temperature = r->has_temperature ? r->temperature : -1;
    if (r->has_eagerness)
        t->eagerness = r->tool_eagerness;
    t->max_tokens = r->max_tokens;
    memset(out, 0, sizeof *out);
    out->conv = c->id;
    out->turn = t->id;
    out->seq = k.seq;
    out->message = k.message;
    out->queued = c->running || c->first || !a->en;
    out->loading = !a->en;
    snprintf(out->conversation, sizeof out->conversation, "%s", c->name);
    conv_queue(c, t);
    conv_pump(a, c);
    return 0;
}

int agent_turn_cancel(struct agent *a, const char *conversation, bool all, struct err *e) {
    struct store_conv sc;
    int rc = store_conv_find(a->st, conversation, &sc, e);
    if (rc != 0)
        return rc;
    struct conv *c = conv_by_name(a, sc.name);
    if (!c || (!c->running && !c->first))
        return err_set(e, ERR_NOT_FOUND, "nothing runs in conversation \"%s\"", sc.name);
    /* Waiting turns go first, so that the end of the running one does not start them. With no model yet there is only a line. */
    for (bool first = !c->running; c->first && (all || first); first = false)
        turn_finish(conv_unqueue(c, c->first->id), REASON_CANCELLED, NULL);
    if (c->running)
        turn_break(c->running, REASON_CANCELLED, NULL);
    return 0;
}

int agent_turn_cancel_one(struct agent *a, const char *conversation, int64_t turn, struct err *e) {
    struct store_conv sc;
    int rc = store_conv_find(a->st, conversation, &sc, e);
    if (rc != 0)
        return rc;
    struct conv *c = conv_by_name(a, sc.name);
    struct turn *waiting = c ? conv_unqueue(c, turn) : NULL;
    if (waiting)
        turn_finish(waiting, REASON_CANCELLED, NULL);
    else if (c && c->running && c->running->id == turn)
        turn_break(c->running, REASON_CANCELLED, NULL);
    else
        return err_set(e, ERR_NOT_FOUND, "turn %" PRId64 " neither runs nor waits in conversation \"%s\"", turn, sc.name);
    return 0;
}
