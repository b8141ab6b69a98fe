/* notes.c - what the agent and loader threads tell the front thread, and what it asks of them.
 *
 * Jobs, pages and client calls are never dropped: each is counted somewhere else, so that the queue has room for all. Live events
 * are dropped when it fills; the watchers then catch up from the store. */
#define LOG_MODULE "front"
#include "daemon/front_priv.h"
#include "base/log.h"
#include "base/mem.h"
#include "engine/engine.h"
#include <stdlib.h>
#include <string.h>
#include <zmq.h>

#define EVENT_BYTES_MAX (64 << 20)
#define NOTES_BURST 256                 /* before the sockets have their turn */

/* ---- posted by other threads ----------------------------------------------------------------------- */

void note_free(struct note *n) {
    job_free(n->job);
    page_free(n->page);
    free(n->text);
    free(n);
}

void front_post(struct front *f, struct note *n) {
    if (n->kind == NOTE_EVENT) {
        /* only the agent thread posts events, so looking and adding need not be one step */
        if (atomic_load(&f->events_queued) >= EVENTS_MAX || atomic_load(&f->event_bytes) + (long long)n->len > EVENT_BYTES_MAX) {
            atomic_store(&f->events_lost, true);
            note_free(n);
            return;
        }
        atomic_fetch_add(&f->events_queued, 1);
        atomic_fetch_add(&f->event_bytes, (long long)n->len);
    }
    queue_push_wait(f->notes, n);       /* there is room: jobs, pages and events are counted */
}

static void sink_event(void *arg, int64_t conv, int64_t seq, const char *type, const char *json, size_t len) {
    struct note *n = xcalloc(1, sizeof *n);
    (void)type;
    n->kind = NOTE_EVENT;
    n->conv = conv;
    n->seq = seq;
    n->text = xstrndup(json, len);
    n->len = len;
    front_post(arg, n);
}

static void sink_client_call(void *arg, const char *client, int64_t conv, const char *call_id, const char *name, const char *arguments) {
    struct note *n = xcalloc(1, sizeof *n);
    struct buf b = {0};
    (void)conv;
    n->kind = NOTE_CLIENT_CALL;
    if (!peer_of_key(client, &n->peer)) {
        free(n);
        return;
    }
    buf_adds(&b, "{\"jsonrpc\":\"2.0\",\"method\":\"tool.call\",\"params\":{\"call_id\":");
    json_write_string(&b, call_id, strlen(call_id), JSON_COMPACT);
    buf_adds(&b, ",\"name\":");
    json_write_string(&b, name, strlen(name), JSON_COMPACT);
    buf_adds(&b, ",\"arguments\":");
    buf_adds(&b, arguments);
    buf_adds(&b, "}}");
    n->len = b.len;
    n->text = buf_take(&b);
    front_post(arg, n);
}

void front_sink(struct front *f, struct agent_sink *out) {
    *out = (struct agent_sink){.arg = f, .event = sink_event, .client_call = sink_client_call};
}

struct read_request {
    struct front *front;
    uint64_t watcher;
    int64_t from;
    char *conversation;
};

static void run_read(struct agent *a, void *arg) {
    struct read_request *r = arg;
    struct note *n = xcalloc(1, sizeof *n);
    int64_t conv;
    n->kind = NOTE_PAGE;
    n->page = page_read(a, r->conversation, r->from, &conv, NULL);
    if (!n->page) {
        n->page = page_create();
        n->page->failed = true;
    }
    n->page->watcher = r->watcher;
    front_post(r->front, n);
    free(r->conversation);
    free(r);
}

bool notes_ask_page(void *arg, uint64_t watcher, const char *conversation, int64_t from_seq) {
    struct front *f = arg;
    struct read_request *r = xcalloc(1, sizeof *r);
    *r = (struct read_request){.front = f, .watcher = watcher, .from = from_seq, .conversation = xstrdup(conversation)};
    if (!f->stopping && agent_post(f->daemon->agent, run_read, r))
        return true;
    free(r->conversation);
    free(r);
    f->waiting = true;
    return false;
}

static void run_gone(struct agent *a, void *arg) {
    agent_client_gone(a, arg);
    free(arg);
}

void notes_client_gone(void *arg, const struct peer *peer) {
    struct front *f = arg;
    char key[sizeof((struct job *)0)->client];
    peer_key(peer, key, sizeof key);
    char *copy = xstrdup(key);
    if (f->stopping || !agent_post(f->daemon->agent, run_gone, copy))
        free(copy);                     /* its client tools then run into their time limit */
}

static void run_beat(struct agent *a, void *arg) {
    struct front *f = arg;
    struct engine_stats s = {0};
    (void)a;
    if (atomic_load(&f->daemon->model_state) == MODEL_READY)
        engine_get_stats(f->daemon->engine, &s);
    bool good = pulse_moved(&f->pulse, s.running, s.pulse);
    if (!good)
        log_debug("the engine has not moved since the last beat");
    heartbeat_back(&f->heartbeat, good);
}

void notes_send_beat(struct front *f) {
    if (f->stopping || !agent_post(f->daemon->agent, run_beat, f))
        heartbeat_back(&f->heartbeat, false);   /* a full queue is served: the next beat will do */
}

/* ---- taken by the front thread --------------------------------------------------------------------- */

static void publish(struct front *f, const struct note *n) {
    struct json *ev = NULL;
    struct buf topic = {0};
    if (json_parse(&ev, n->text, n->len, NULL) == 0) {
        buf_addf(&topic, "%s\n", json_get_str(ev, "conversation", ""));
        if (zmq_send(f->events, buf_str(&topic), topic.len, ZMQ_SNDMORE | ZMQ_DONTWAIT) >= 0)
            zmq_send(f->events, n->text, n->len, ZMQ_DONTWAIT);
    }
    buf_free(&topic);
    json_free(ev);
}

static void model_news(struct front *f, const struct note *n) {
    if (atomic_load(&f->daemon->model_state) == MODEL_READY) {
        log_info("the model is ready: %s", n->text);
        service_ready(n->text);
        return;
    }
    log_error("%s", n->text);
    service_failed(n->text);
    f->exit_code = 1;
    f->stopping = true;
}

static void call_client(struct front *f, struct note *n) {
    enum attach_sent s = outbox_holds(f, &n->peer) ? ATTACH_NO_ROOM : outbox_send_now(f, &n->peer, n->text, n->len);
    if (s == ATTACH_GONE) {
        attach_remove_peer(f->attach, &n->peer);
        notes_client_gone(f, &n->peer);
    } else if (s == ATTACH_NO_ROOM) {
        struct buf b = {0};
        buf_add(&b, n->text, n->len);
        outbox_answer(f, &n->peer, &b);
        buf_free(&b);
    }
}

/* true: the agent thread has ended. */
static bool take_note(struct front *f, struct note *n) {
    bool ended = false;
    switch (n->kind) {
    case NOTE_JOB:
        requests_finish(f, n->job);
        break;
    case NOTE_PAGE:
        attach_page(f->attach, n->page);
        f->waiting = true;
        break;
    case NOTE_EVENT:
        atomic_fetch_sub(&f->events_queued, 1);
        atomic_fetch_sub(&f->event_bytes, (long long)n->len);
        attach_event(f->attach, n->conv, n->seq, n->text, n->len);
        publish(f, n);
        f->waiting = true;
        break;
    case NOTE_CLIENT_CALL:
        call_client(f, n);
        break;
    case NOTE_MODEL:
        model_news(f, n);
        break;
    case NOTE_AGENT_ENDED:
        ended = true;
        break;
    }
    n->job = NULL;
    n->page = NULL;
    note_free(n);
    return ended;
}

bool notes_take(struct front *f) {
    struct note *n;
    for (int i = 0; i < NOTES_BURST && (n = queue_pop(f->notes)); i++)
        if (take_note(f, n))
            return true;
    if (atomic_exchange(&f->events_lost, false)) {
        attach_lost(f->attach);
        f->waiting = true;
    }
    return false;
}
