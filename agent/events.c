/* events.c - what clients hear: committed first, told after.
 *
 * A step of a turn opens a transaction, changes what it must, adds its events and ends it; the sink hears of the events
 * when the commit has succeeded, in order, and of nothing otherwise. */
#include "agent/agent_priv.h"
#include "base/mem.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int events_begin(struct agent *a, enum store_durability d, struct err *e) {
    BUG_IF(a->events.open);
    int rc = store_begin(a->st, d, e);
    a->events.open = rc == 0;
    return rc;
}

void event_compose(struct buf *out, const char *type, const char *name, int64_t seq, int64_t turn, const char *rest) {
    buf_adds(out, "{\"type\":");
    json_write_string(out, type, strlen(type), JSON_COMPACT);
    buf_adds(out, ",\"conversation\":");
    json_write_string(out, name, strlen(name), JSON_COMPACT);
    buf_addf(out, ",\"seq\":%" PRId64 ",\"turn\":%" PRId64, seq, turn);
    if (rest[0] == '{' && rest[1] != '}') {
        buf_addc(out, ',');
        buf_adds(out, rest + 1);
    } else {
        buf_addc(out, '}');
    }
}

static struct event_told *told_new(struct events *ev) {
    if (ev->n == ev->cap) {
        ev->cap = ev->cap * 2 + 8;
        ev->v = xreallocarray(ev->v, ev->cap, sizeof ev->v[0]);
    }
    memset(&ev->v[ev->n], 0, sizeof ev->v[0]);
    return &ev->v[ev->n++];
}

int events_add(struct agent *a, struct conv *c, int64_t turn, const char *type, struct json *body, struct err *e) {
    char *text = json_text(body, JSON_COMPACT);
    int64_t seq;
    json_free(body);
    int rc = store_event_append(a->st, c->id, turn, type, text, &seq, e);
    if (rc == 0) {
        struct event_told *t = told_new(&a->events);
        t->conv = c->id;
        t->seq = seq;
        snprintf(t->type, sizeof t->type, "%s", type);
        event_compose(&t->json, type, c->name, seq, turn, text);
    }
    free(text);
    return rc;
}

int events_end(struct agent *a, int rc, struct err *e) {
    BUG_IF(!a->events.open);
    a->events.open = false;
    if (rc == 0)
        rc = store_commit(a->st, e);
    else
        store_rollback(a->st);
    for (size_t i = 0; i < a->events.n; i++) {
        struct event_told *t = &a->events.v[i];
        if (rc == 0 && a->sink.event)
            a->sink.event(a->sink.arg, t->conv, t->seq, t->type, buf_str(&t->json), t->json.len);
        buf_free(&t->json);
    }
    a->events.n = 0;
    return rc;
}
