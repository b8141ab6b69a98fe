/* show.c - what others may see of conversations: list, messages, events, counters. */
#include "agent/agent_priv.h"
#include "base/clock.h"
#include "base/mem.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *conv_state(const struct agent *a, int64_t id) {
    for (const struct conv *c = a->convs; c; c = c->next)
        if (c->id == id)
            return c->running ? "running" : c->first ? "waiting" : "idle";
    return "idle";
}

static void set_time(struct json *o, const char *key, int64_t ms) {
    char text[40];
    clock_iso(ms, text, sizeof text);
    json_set_str(o, key, text);
}

static struct json *conv_json(const struct agent *a, const struct store_conv *c) {
    struct json *o = json_object();
    json_set_str(o, "conversation", c->name);
    set_time(o, "created", c->created_ms);
    set_time(o, "updated", c->updated_ms);
    json_set_int(o, "messages", c->messages);
    json_set_int(o, "last_seq", c->last_seq);
    json_set_str(o, "state", conv_state(a, c->id));
    return o;
}

struct listing {
    struct agent *a;
    struct json *out;
};

static int list_one(void *arg, const struct store_conv *c) {
    struct listing *l = arg;
    json_append(l->out, conv_json(l->a, c));
    return 0;
}

int agent_list(struct agent *a, struct json **out, struct err *e) {
    struct listing l = {a, json_array()};
    int rc = store_conv_list(a->st, list_one, &l, e);
    if (rc != 0) {
        json_free(l.out);
        l.out = NULL;
    }
    *out = l.out;
    return rc;
}

/* ---- messages ----------------------------------------------------------------------------------------------------- */

static int show_message(void *arg, const struct store_message *m) {
    static const char *const roles[] = {"system", "user", "assistant", "tool"};
    struct json *messages = arg, *o = json_object(), *ids = json_array(), *calls = NULL, *meta = NULL;
    if (m->calls)
        json_parse(&calls, m->calls, strlen(m->calls), NULL);
    if (m->meta)
        json_parse(&meta, m->meta, strlen(m->meta), NULL);
    for (size_t i = 0; i < m->n_ids; i++)
        json_append(ids, json_int(m->ids[i]));
    json_set_str(o, "role", roles[m->role & 3]);
    json_set(o, "text", json_stringn(m->text, m->len));
    json_set(o, "calls", calls ? calls : json_array());
    json_set(o, "ids", ids);
    json_set_int(o, "seq", m->seq);
    json_set_int(o, "turn", m->turn);
    set_time(o, "created", m->created_ms);
    json_del(meta, "block");
    for (size_t i = 0; i < json_len(meta); i++)
        json_set(o, json_key(meta, i, NULL), json_copy(json_val(meta, i)));
    json_free(meta);
    json_append(messages, o);
    return 0;
}

int agent_show(struct agent *a, const char *conversation, struct json **out, struct err *e) {
    struct store_conv sc;
    struct json *messages;
    *out = NULL;
    int rc = store_conv_find(a->st, conversation, &sc, e);
    if (rc != 0)
        return rc;
    messages = json_array();
    if ((rc = store_message_each(a->st, sc.id, show_message, messages, e)) != 0) {
        json_free(messages);
        return rc;
    }
    *out = conv_json(a, &sc);
    json_set(*out, "messages", messages);
    return 0;
}

int agent_remove(struct agent *a, const char *conversation, struct err *e) {
    struct store_conv sc;
    int rc = store_conv_find(a->st, conversation, &sc, e);
    if (rc != 0)
        return rc;
    struct conv *c = conv_by_name(a, sc.name);
    if (c && (c->running || c->first))
        return err_set(e, ERR_BUSY, "a turn of \"%s\" runs or waits; cancel it first (corral cancel %s)", sc.name, sc.name);
    jail_close_named(a, sc.name);
    if ((rc = tools_files_set_aside(a->tools, sc.name, e)) != 0)
        return rc;
    if ((rc = store_conv_delete(a->st, sc.id, e)) != 0) {
        tools_files_put_back(a->tools, sc.name);
        return rc;
    }
    if (c)
        conv_drop(a, c);
    engine_kv_forget(a->en, a->c.kv_dir, sc.id);
    tools_files_remove(a->tools, sc.name);
    return 0;
}

/* ---- events ------------------------------------------------------------------------------------------------------- */

struct replay {
    const char *name;
    struct buf json;
    int (*each)(void *arg, int64_t seq, const char *json, size_t len);
    void *arg;
};

static int replay_one(void *arg, int64_t seq, int64_t turn, const char *type, const char *json) {
    struct replay *r = arg;
    buf_reset(&r->json);
    event_compose(&r->json, type, r->name, seq, turn, json);
    return r->each(r->arg, seq, buf_str(&r->json), r->json.len);
}

int agent_events(struct agent *a, const char *conversation, int64_t from_seq,
                 int (*each)(void *arg, int64_t seq, const char *json, size_t len), void *arg, int64_t *conv, int64_t *last, struct err *e) {
    struct store_conv sc;
    int rc = store_conv_find(a->st, conversation, &sc, e);
    if (rc != 0)
        return rc;
    struct replay r = {.name = sc.name, .each = each, .arg = arg};
    rc = store_event_each(a->st, sc.id, from_seq, replay_one, &r, e);
    buf_free(&r.json);
    if (conv)
        *conv = sc.id;
    if (last)
        *last = sc.last_seq;
    return rc;
}

/* ---- counters ------------------------------------------------------------------------------------------------------ */

struct json *agent_status(struct agent *a) {
    struct json *o = json_object(), *tools = json_array();
    int64_t running = 0, waiting = 0, held = 0, jails = 0;
    for (const struct conv *c = a->convs; c; c = c->next) {
        held++;
        running += c->running != NULL;
        waiting += (int64_t)c->n_waiting;
    }
    for (const struct jail *j = a->jails; j; j = j->next)
        jails++;
    for (size_t i = 0; a->tools && a->can_call && i < tools_count(a->tools); i++)
        json_append(tools, json_string(tools_at(a->tools, i)->name));
    json_set_int(o, "turns_running", running);
    json_set_int(o, "turns_waiting", waiting);
    json_set_int(o, "turns_started", (int64_t)a->turns_started);
    json_set_int(o, "turns_ended", (int64_t)a->turns_ended);
    json_set_int(o, "calls_run", (int64_t)a->calls_run);
    json_set_int(o, "conversations_in_memory", held);
    json_set_int(o, "interpreters", jails);
    json_set(o, "tools", tools);
    if (a->en && a->why_not)
        json_set_str(o, "tools_off", a->why_not);
    return o;
}
