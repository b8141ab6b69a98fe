/* front.c - the front thread: sockets, routing, timers, signals, sd_notify.
 *
 * The main thread runs it and alone touches a ZeroMQ socket. It parses requests, hands each as a job to the
 * agent thread, and sends back what comes through the note queue. Nothing here blocks: the agent's queue full is "busy" to
 * the client, a client's pipe full holds back its answers (bounded) and makes its watchers catch up later.
 *
 * Refused, with an answer to the sender and no effect on others: messages that are too big, malformed, no
 * JSON-RPC 2.0, of unknown methods, too many at once. A frame past FRAME_CUT ends the sender's connection (libzmq does it). */
#define LOG_MODULE "front"
#include "daemon/daemon.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>
#include <zmq.h>

#define FRAME_CUT (4 * (int64_t)PROTOCOL_FRAME_MAX)    /* up to here a too big frame is still read and answered */
#define JOBS_MAX 1024                   /* requests that wait for the agent thread, of all clients */
#define PEER_JOBS_MAX 128               /* of one client, so that the others find room */
#define NOTES_MAX 8192
#define EVENTS_MAX 4096                 /* of the notes; the rest is room for jobs and pages, which are never dropped */
#define EVENT_BYTES_MAX (64 << 20)
#define OUTBOX_MAX 256                  /* answers that wait for room in their client's pipe */
#define OUTBOX_BYTES_MAX (64u << 20)
#define OUTBOX_MS 30000
#define BURST 64                        /* messages of one socket before the others have their turn */
#define TICK_MS 20
#define STOP_MS 10000

struct held {                           /* an answer that found no room */
    struct peer peer;
    char *text;
    size_t len;
    int64_t until_ms;
};

struct front {
    struct daemon *daemon;
    struct endpoint endpoint;
    struct queue *notes;
    atomic_int events_queued;
    atomic_llong event_bytes;
    atomic_bool events_lost;
    void *zmq, *sockets[2], *events, *monitor;
    int signals;
    struct attach *attach;
    struct held outbox[OUTBOX_MAX];
    size_t outbox_n, outbox_bytes;
    struct job *live;                   /* with the agent thread */
    int jobs;                           /* how many */
    bool waiting;                       /* something wants a tick */
    int64_t probe_ms;                   /* when to look for clients that left; 0: no need */
    bool stopping;
    int64_t stop_by_ms;
    int exit_code;
};

/* ---- sending ------------------------------------------------------------------------------------- */

static enum attach_sent send_now(struct front *f, const struct peer *to, const char *text, size_t len) {
    void *s = f->sockets[to->socket];
    if (zmq_send(s, to->id, to->len, ZMQ_SNDMORE | ZMQ_DONTWAIT) < 0)
        return errno == EAGAIN ? ATTACH_NO_ROOM : ATTACH_GONE;
    if (zmq_send(s, text, len, ZMQ_DONTWAIT) < 0)
        return ATTACH_GONE;
    return ATTACH_SENT;
}

static bool has_held(const struct front *f, const struct peer *p) {
    for (size_t i = 0; i < f->outbox_n; i++)
        if (peer_equal(&f->outbox[i].peer, p))
            return true;
    return false;
}

static void held_remove(struct front *f, size_t i) {
    f->outbox_bytes -= f->outbox[i].len;
    free(f->outbox[i].text);
    memmove(&f->outbox[i], &f->outbox[i + 1], (--f->outbox_n - i) * sizeof f->outbox[0]);
}

/* Sends an answer, or keeps it until there is room. A client that reads none of its answers for long loses them. */
static void send_answer(struct front *f, const struct peer *to, struct buf *b) {
    bool behind = has_held(f, to);
    if (!behind && send_now(f, to, buf_str(b), b->len) != ATTACH_NO_ROOM)
        return;
    if (f->outbox_n == OUTBOX_MAX || f->outbox_bytes + b->len > OUTBOX_BYTES_MAX) {
        log_warn("an answer of %zu bytes is dropped: its client does not read", b->len);
        return;
    }
    struct held *h = &f->outbox[f->outbox_n++];
    h->peer = *to;
    h->len = b->len;
    h->text = buf_take(b);
    h->until_ms = clock_mono_ms() + OUTBOX_MS;
    f->outbox_bytes += h->len;
    f->waiting = true;
}

static void outbox_tick(struct front *f) {
    int64_t now = clock_mono_ms();
    for (size_t i = 0; i < f->outbox_n;) {
        struct held *h = &f->outbox[i];
        bool first = true;
        for (size_t k = 0; k < i && first; k++)
            first = !peer_equal(&f->outbox[k].peer, &h->peer);
        if (first && send_now(f, &h->peer, h->text, h->len) != ATTACH_NO_ROOM)
            held_remove(f, i);
        else if (now > h->until_ms)
            held_remove(f, i);
        else
            i++;
    }
}

static void send_error(struct front *f, const struct peer *to, const struct json *id, const struct err *e, int code) {
    struct buf b = {0};
    protocol_encode_error(&b, id, code, e->text, err_name(e->code));
    send_answer(f, to, &b);
    buf_free(&b);
}

static enum attach_sent send_event(void *arg, const struct peer *to, const char *json, size_t len) {
    struct front *f = arg;
    struct buf b = {0};
    if (has_held(f, to))
        return ATTACH_NO_ROOM;
    protocol_encode_event(&b, json, len);
    enum attach_sent s = send_now(f, to, buf_str(&b), b.len);
    buf_free(&b);
    return s;
}

static void send_notice(struct front *f, const struct peer *to, const char *method, const char *conversation) {
    struct json *params = json_object();
    struct buf b = {0};
    if (conversation)
        json_set_str(params, "conversation", conversation);
    protocol_encode_request(&b, 0, method, params);
    send_answer(f, to, &b);
    buf_free(&b);
    json_free(params);
}

/* ---- the agent thread's side ----------------------------------------------------------------------- */

void front_post(struct front *f, struct note *n) {
    if (n->kind == NOTE_EVENT) {
        /* only the agent thread posts events, so looking and adding need not be one step */
        if (atomic_load(&f->events_queued) >= EVENTS_MAX || atomic_load(&f->event_bytes) + (long long)n->len > EVENT_BYTES_MAX) {
            atomic_store(&f->events_lost, true);
            free(n->name);
            free(n->text);
            free(n);
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

void job_done(struct job *j) {
    struct note *n = xcalloc(1, sizeof *n);
    n->kind = NOTE_JOB;
    n->job = j;
    front_post(j->daemon->front, n);
}

static void run_job(struct agent *a, void *arg) {
    struct job *j = arg;
    struct err e = {0};
    (void)a;
    int rc = j->method->run(j, &e);
    if (rc == JOB_PENDING)
        return;
    if (rc != 0)
        j->err = e;
    job_done(j);
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

static bool ask_page(void *arg, uint64_t watcher, const char *conversation, int64_t from_seq) {
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

static void client_gone(void *arg, const struct peer *peer) {
    struct front *f = arg;
    char key[sizeof((struct job *)0)->client];
    peer_key(peer, key, sizeof key);
    char *copy = xstrdup(key);
    if (f->stopping || !agent_post(f->daemon->agent, run_gone, copy))
        free(copy);                     /* its client tools then run into their time limit */
}

/* ---- requests ---------------------------------------------------------------------------------------- */

void peer_key(const struct peer *p, char *out, size_t size) {
    static const char hex[] = "0123456789abcdef";
    BUG_IF(size < 2u * p->len + 2u);
    *out++ = p->socket == PEER_MAIN ? 'm' : 'c';
    for (size_t i = 0; i < p->len; i++) {
        *out++ = hex[(unsigned char)p->id[i] >> 4];
        *out++ = hex[p->id[i] & 15];
    }
    *out = '\0';
}

static int hex_digit(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; }

bool peer_of_key(const char *key, struct peer *out) {
    size_t n = key ? strlen(key) : 0;
    memset(out, 0, sizeof *out);
    if (n < 1 || n % 2 == 0 || n / 2 > sizeof out->id || (key[0] != 'm' && key[0] != 'c'))
        return false;
    out->socket = key[0] == 'm' ? PEER_MAIN : PEER_CONTROL;
    out->len = (unsigned char)(n / 2);
    for (size_t i = 0; i < n / 2; i++) {
        int hi = hex_digit(key[1 + 2 * i]), lo = hex_digit(key[2 + 2 * i]);
        if (hi < 0 || lo < 0)
            return false;
        out->id[i] = (char)(hi << 4 | lo);
    }
    return true;
}

void job_free(struct job *j) {
    if (!j)
        return;
    protocol_message_free(&j->msg);
    json_free(j->result);
    page_free(j->attach_page);
    free(j->attach_name);
    free(j->detach_name);
    free(j->end_name);
    free(j);
}

struct ending {
    struct front *front;
    const char *conversation;
};

static void told_end(void *arg, const struct peer *peer) {
    const struct ending *x = arg;
    send_notice(x->front, peer, "detached", x->conversation);
}

static void add_figures(const struct front *f, struct json *out) {
    json_set_int(out, "watchers", (int64_t)attach_count(f->attach));
    json_set_int(out, "requests_waiting", f->jobs);
    json_set_int(out, "answers_held", (int64_t)f->outbox_n);
}



/* Answers a finished job and does what it asks of the watchers. The answer goes first, the events behind it. */
static void finish_job(struct front *f, struct job *j) {
    struct buf b = {0};
    if (j->result && j->method->figures)
        add_figures(f, j->result);
    if (j->err.code != 0)
        protocol_encode_error(&b, j->msg.id, protocol_code_of(j->err.code), j->err.text, err_name(j->err.code));
    else
        protocol_encode_result(&b, j->msg.id, j->result);
    if (b.len > PROTOCOL_FRAME_MAX) {
        struct err e;
        err_set(&e, ERR_TOO_BIG, "the answer to %s has %zu bytes, over the limit of %u bytes for one message", j->method->name, b.len, PROTOCOL_FRAME_MAX);
        buf_reset(&b);
        protocol_encode_error(&b, j->msg.id, protocol_code_of(e.code), e.text, err_name(e.code));
    }
    if (j->msg.id)
        send_answer(f, &j->peer, &b);
    if (j->detach_name)
        attach_remove(f->attach, &j->peer, j->detach_name);
    if (j->end_name)
        attach_end(f->attach, j->end_name, told_end, &(struct ending){f, j->end_name});
    if (j->attach_name && j->err.code == 0 && !(j->attach_keep && attach_has(f->attach, &j->peer, j->attach_name))) {
        if (!attach_add(f->attach, &j->peer, j->attach_conv, j->attach_name, j->attach_from, j->attach_page))
            send_notice(f, &j->peer, "detached", j->attach_name);
        j->attach_page = NULL;
        f->waiting = true;
    }
    buf_free(&b);
    job_free(j);
}

static int jobs_of(const struct front *f, const struct peer *p) {
    int n = 0;
    for (const struct job *j = f->live; j; j = j->next)
        n += peer_equal(&j->peer, p);
    return n;
}

static void job_link(struct front *f, struct job *j) {
    j->next = f->live;
    if (j->next)
        j->next->prev = j;
    f->live = j;
    f->jobs++;
}

static void job_unlink(struct front *f, struct job *j) {
    if (j->prev)
        j->prev->next = j->next;
    else
        f->live = j->next;
    if (j->next)
        j->next->prev = j->prev;
    f->jobs--;
}

static void start_job(struct front *f, struct job *j) {
    if (f->stopping) {
        err_set(&j->err, ERR_UNAVAILABLE, "corrald is shutting down");
    } else if (j->method->on_front) {
        struct err e = {0};
        if (j->method->run(j, &e) != 0)
            j->err = e;
    } else if (f->jobs >= JOBS_MAX) {
        err_set(&j->err, ERR_BUSY, "%d requests wait already: try again", JOBS_MAX);
    } else if (jobs_of(f, &j->peer) >= PEER_JOBS_MAX) {
        err_set(&j->err, ERR_BUSY, "%d requests of this client wait already: read their answers first", PEER_JOBS_MAX);
    } else {
        job_link(f, j);
        if (agent_post(f->daemon->agent, run_job, j))
            return;
        job_unlink(f, j);
        err_set(&j->err, ERR_BUSY, "corrald is busy: try again");
    }
    finish_job(f, j);
}

static int protocol_code_of_decode(int code) {
    return code == ERR_FORMAT ? PROTOCOL_PARSE_ERROR : code == ERR_TOO_BIG ? protocol_code_of(code) : PROTOCOL_INVALID_REQUEST;
}

static void take_request(struct front *f, const struct peer *from, const void *data, size_t n) {
    struct job *j = xcalloc(1, sizeof *j);
    struct err e = {0};
    int code = 0;
    j->daemon = f->daemon;
    j->peer = *from;
    j->received_ns = clock_mono_ns();
    peer_key(from, j->client, sizeof j->client);
    if (protocol_decode(&j->msg, data, n, &e) != 0)
        code = protocol_code_of_decode(e.code);
    else if (!j->msg.method)
        code = 1;                       /* a response: we never ask, so there is nothing it could answer */
    else if (!(j->method = method_find(j->msg.method)))
        code = err_set(&e, ERR_UNSUPPORTED, "there is no method \"%s\"", j->msg.method) ? PROTOCOL_METHOD_NOT_FOUND : 0;
    else if (from->socket == PEER_CONTROL && !j->method->control)
        code = err_set(&e, ERR_REFUSED, "%s is not served on the control socket", j->msg.method) ? protocol_code_of(ERR_REFUSED) : 0;
    if (code == 0) {
        start_job(f, j);
        return;
    }
    /* a notification gets no answer, but what could not be read may have been a request */
    if (code != 1 && (j->msg.id || !j->msg.method))
        send_error(f, from, j->msg.id, &e, code);
    job_free(j);
}

/* One message from a ROUTER: its routing id, then exactly one frame. false: nothing there. */
static bool receive(struct front *f, int which) {
    struct peer from = {.socket = (unsigned char)which};
    zmq_msg_t frame;
    int n = zmq_recv(f->sockets[which], from.id, sizeof from.id, ZMQ_DONTWAIT), parts = 0;
    if (n < 0)
        return false;
    from.len = (unsigned char)((size_t)n < sizeof from.id ? (size_t)n : sizeof from.id);
    zmq_msg_t first;
    zmq_msg_init(&first);
    for (int more = 1; more;) {
        zmq_msg_init(&frame);
        if (zmq_msg_recv(&frame, f->sockets[which], ZMQ_DONTWAIT) < 0) {
            zmq_msg_close(&frame);
            break;
        }
        more = zmq_msg_more(&frame);
        if (parts++ == 0)
            zmq_msg_move(&first, &frame);
        zmq_msg_close(&frame);
    }
    if (parts == 1) {
        take_request(f, &from, zmq_msg_data(&first), zmq_msg_size(&first));
    } else if (parts > 1) {
        struct err e;
        err_set(&e, ERR_PROTOCOL, "a message of %d frames: send each JSON-RPC object as one frame", parts);
        send_error(f, &from, NULL, &e, PROTOCOL_INVALID_REQUEST);
    }
    zmq_msg_close(&first);
    return true;
}

/* ---- notes ------------------------------------------------------------------------------------------- */

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
        sd_notifyf(0, "STATUS=Serving %s", n->text);
        return;
    }
    log_error("%s", n->text);
    sd_notifyf(0, "STATUS=%s", n->text);
    f->exit_code = 1;
    f->stopping = true;
}

static void call_client(struct front *f, struct note *n) {
    enum attach_sent s = has_held(f, &n->peer) ? ATTACH_NO_ROOM : send_now(f, &n->peer, n->text, n->len);
    if (s == ATTACH_GONE) {
        attach_remove_peer(f->attach, &n->peer);
        client_gone(f, &n->peer);
    } else if (s == ATTACH_NO_ROOM) {
        struct buf b = {0};
        buf_add(&b, n->text, n->len);
        send_answer(f, &n->peer, &b);
        buf_free(&b);
    }
}

/* true: the agent thread has ended. */
static bool take_note(struct front *f, struct note *n) {
    bool ended = false;
    switch (n->kind) {
    case NOTE_JOB:
        job_unlink(f, n->job);
        finish_job(f, n->job);
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
    free(n->name);
    free(n->text);
    free(n);
    return ended;
}

static bool take_notes(struct front *f) {
    struct note *n;
    for (int i = 0; i < 4 * BURST && (n = queue_pop(f->notes)); i++)
        if (take_note(f, n))
            return true;
    if (atomic_exchange(&f->events_lost, false)) {
        attach_lost(f->attach);
        f->waiting = true;
    }
    return false;
}

/* ---- clients that left --------------------------------------------------------------------------------- */

/* libzmq says that some connection ended, not whose. A moment later every watching client is sent a "ping": the
 * one that left is found by the send that finds no route. */
static void take_monitor(struct front *f) {
    zmq_msg_t m;
    for (;;) {
        zmq_msg_init(&m);
        if (zmq_msg_recv(&m, f->monitor, ZMQ_DONTWAIT) < 0) {
            zmq_msg_close(&m);
            return;
        }
        zmq_msg_close(&m);
        if (f->probe_ms == 0)
            f->probe_ms = clock_mono_ms() + 100;
    }
}

struct gone_list {
    struct front *front;
    struct peer *v;
    size_t n;
};

static void probe_peer(void *arg, const struct peer *p) {
    static const char ping[] = "{\"jsonrpc\":\"2.0\",\"method\":\"ping\"}";
    struct gone_list *g = arg;
    if (send_now(g->front, p, ping, sizeof ping - 1) != ATTACH_GONE)
        return;
    g->v = xreallocarray(g->v, g->n + 1, sizeof g->v[0]);
    g->v[g->n++] = *p;
}

static void probe(struct front *f) {
    struct gone_list g = {.front = f};
    f->probe_ms = 0;
    attach_each_peer(f->attach, probe_peer, &g);
    for (size_t i = 0; i < g.n; i++) {
        attach_remove_peer(f->attach, &g.v[i]);
        client_gone(f, &g.v[i]);
    }
    free(g.v);
}

/* ---- the loop ------------------------------------------------------------------------------------------- */

static void take_signal(struct front *f) {
    struct signalfd_siginfo si;
    if (read(f->signals, &si, sizeof si) != sizeof si)
        return;
    if (f->stopping) {
        log_warn("%s again: ending at once", strsignal((int)si.ssi_signo));
        f->stop_by_ms = clock_mono_ms();
        return;
    }
    log_info("%s: shutting down", strsignal((int)si.ssi_signo));
    f->stopping = true;
}

static void begin_stop(struct front *f) {
    f->stop_by_ms = clock_mono_ms() + STOP_MS;
    sd_notify(0, "STOPPING=1");
    agent_stop(f->daemon->agent);
}

static int wait_ms(const struct front *f) {
    int64_t now = clock_mono_ms();
    if (f->stopping || f->waiting || f->outbox_n)
        return TICK_MS;
    return f->probe_ms ? (int)(f->probe_ms > now ? f->probe_ms - now : 0) : -1;
}

static void drop_subscriptions(struct front *f) {
    char byte;
    for (int i = 0; i < BURST && zmq_recv(f->events, &byte, 1, ZMQ_DONTWAIT) >= 0; i++)
        ;                               /* XPUB hands up what was subscribed to; libzmq has noted it */
}

static void take_ready(struct front *f, zmq_pollitem_t *items) {
    if (items[0].revents)
        take_signal(f);
    for (int i = 0; items[2].revents && i < BURST && receive(f, PEER_CONTROL); i++)
        ;
    for (int i = 0; items[3].revents && i < BURST && receive(f, PEER_MAIN); i++)
        ;
    if (items[4].revents)
        drop_subscriptions(f);
    if (items[5].revents)
        take_monitor(f);
}

int front_run(struct front *f, bool *rested) {
    zmq_pollitem_t items[] = {
        {NULL, f->signals, ZMQ_POLLIN, 0},
        {NULL, queue_fd(f->notes), ZMQ_POLLIN, 0},
        {f->sockets[PEER_CONTROL], 0, ZMQ_POLLIN, 0},
        {f->sockets[PEER_MAIN], 0, ZMQ_POLLIN, 0},
        {f->events, 0, ZMQ_POLLIN, 0},
        {f->monitor, 0, ZMQ_POLLIN, 0},
    };
    for (;;) {
        if (zmq_poll(items, ARRAY_LEN(items), wait_ms(f)) < 0 && errno != EINTR)
            BUG("zmq_poll: errno %d", errno);
        take_ready(f, items);
        if ((*rested = take_notes(f)))
            return f->exit_code;
        if (f->waiting)
            f->waiting = attach_tick(f->attach);
        outbox_tick(f);
        if (f->probe_ms && clock_mono_ms() >= f->probe_ms)
            probe(f);
        if (f->stopping && f->stop_by_ms == 0)
            begin_stop(f);
        if (f->stopping && clock_mono_ms() >= f->stop_by_ms) {
            log_error("the turns did not come to rest within %d s", STOP_MS / 1000);
            return f->exit_code ? f->exit_code : 1;
        }
    }
}

/* ---- making and ending ------------------------------------------------------------------------------------ */

static int bind_socket(struct front *f, void **out, int type, const char *suffix, int64_t max_size, int hwm, struct err *e) {
    struct buf address = {0};
    int linger = 500, mandatory = 1, rc = 0, heartbeat = 10000, timeout = 60000;
    buf_addf(&address, "ipc://%s%s", f->daemon->config->socket, suffix);
    void *s = zmq_socket(f->zmq, type);
    *out = s;
    if (!s)
        rc = err_set(e, ERR_IO, "cannot make a socket: %s", zmq_strerror(errno));
    else if (zmq_setsockopt(s, ZMQ_MAXMSGSIZE, &max_size, sizeof max_size) != 0 || zmq_setsockopt(s, ZMQ_LINGER, &linger, sizeof linger) != 0 ||
             zmq_setsockopt(s, ZMQ_SNDHWM, &hwm, sizeof hwm) != 0 || zmq_setsockopt(s, ZMQ_RCVHWM, &hwm, sizeof hwm) != 0 ||
             zmq_setsockopt(s, ZMQ_HEARTBEAT_IVL, &heartbeat, sizeof heartbeat) != 0 ||
             zmq_setsockopt(s, ZMQ_HEARTBEAT_TIMEOUT, &timeout, sizeof timeout) != 0 ||
             (type == ZMQ_ROUTER && zmq_setsockopt(s, ZMQ_ROUTER_MANDATORY, &mandatory, sizeof mandatory) != 0))
        rc = err_set(e, ERR_IO, "cannot set up the socket %s: %s", buf_str(&address), zmq_strerror(errno));
    else if (zmq_bind(s, buf_str(&address)) != 0)
        rc = err_set(e, ERR_IO, "cannot listen at %s: %s", buf_str(&address), zmq_strerror(errno));
    buf_free(&address);
    return rc;
}

static int watch_connections(struct front *f, struct err *e) {
    f->monitor = zmq_socket(f->zmq, ZMQ_PAIR);
    if (!f->monitor || zmq_socket_monitor(f->sockets[PEER_MAIN], "inproc://left", ZMQ_EVENT_DISCONNECTED) != 0 ||
        zmq_connect(f->monitor, "inproc://left") != 0)
        return err_set(e, ERR_IO, "cannot watch connections: %s", zmq_strerror(errno));
    return 0;
}

static int bind_all(struct front *f, struct err *e) {
    int rc;
    f->zmq = zmq_ctx_new();
    if (!f->zmq)
        return err_set(e, ERR_IO, "cannot start ZeroMQ: %s", zmq_strerror(errno));
    if ((rc = bind_socket(f, &f->sockets[PEER_MAIN], ZMQ_ROUTER, "", FRAME_CUT, 256, e)) != 0 ||
        (rc = bind_socket(f, &f->sockets[PEER_CONTROL], ZMQ_ROUTER, ".control", FRAME_CUT, 64, e)) != 0 ||
        (rc = bind_socket(f, &f->events, ZMQ_XPUB, ".events", 4096, 4096, e)) != 0)
        return rc;
    return watch_connections(f, e);
}

int front_create(struct front **out, struct daemon *d, struct err *e) {
    struct front *f = xcalloc(1, sizeof *f);
    sigset_t set;
    int rc;
    f->daemon = d;
    f->signals = -1;
    f->endpoint.lock = -1;
    f->notes = queue_create(NOTES_MAX);
    f->attach = attach_create(&(struct attach_ops){.arg = f, .send = send_event, .read = ask_page, .gone = client_gone});
    *out = NULL;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    if ((rc = endpoint_take(&f->endpoint, d->config->socket, e)) != 0 || (rc = bind_all(f, e)) != 0) {
        front_free(f);
        return rc;
    }
    f->signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    if (f->signals < 0) {
        rc = err_sys(e, ERR_IO, "signalfd");
        front_free(f);
        return rc;
    }
    *out = f;
    return 0;
}

void front_free(struct front *f) {
    struct note *n;
    if (!f)
        return;
    while ((n = queue_pop(f->notes))) {
        job_free(n->job);
        page_free(n->page);
        free(n->name);
        free(n->text);
        free(n);
    }
    void *sockets[] = {f->monitor, f->sockets[PEER_MAIN], f->sockets[PEER_CONTROL], f->events};
    for (size_t i = 0; i < ARRAY_LEN(sockets); i++)
        if (sockets[i])
            zmq_close(sockets[i]);
    if (f->zmq)
        zmq_ctx_term(f->zmq);
    if (f->endpoint.lock >= 0)
        endpoint_leave(&f->endpoint, f->daemon->config->socket);
    while (f->outbox_n)
        held_remove(f, f->outbox_n - 1);
    attach_free(f->attach);
    queue_free(f->notes);
    if (f->signals >= 0)
        close(f->signals);
    free(f);
}
