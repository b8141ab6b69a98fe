/* front.c - the front thread: its loop, signals, timers, and the sockets' begin and end.
 *
 * The main thread runs it and alone touches a ZeroMQ socket. Nothing here blocks: the agent's queue full is "busy" to the
 * client, a client's pipe full holds back its answers (bounded) and makes its watchers catch up later. A frame past
 * FRAME_CUT ends the sender's connection (libzmq does it); what is smaller and refused is answered (requests.c). */
#define LOG_MODULE "front"
#include "daemon/front_priv.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>
#include <zmq.h>

#define FRAME_CUT (4 * (int64_t)PROTOCOL_FRAME_MAX)    /* up to here a too big frame is still read and answered */
#define TOPIC_CUT 512                   /* the same for what is subscribed to: a name has 128 bytes, and libzmq keeps a tree of all bytes */
#define BURST 64                        /* messages of one socket before the others have their turn */
#define TICK_MS 20
#define STOP_MS 10000

/* ---- clients that left --------------------------------------------------------------------------------- */

/* libzmq says that some connection ended, not whose. A moment later every client that watches, or waits for a program, is sent a "ping":
 * the one that left is found by the send that finds no route. */
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
    if (outbox_send_now(g->front, p, ping, sizeof ping - 1) != ATTACH_GONE)
        return;
    g->v = xreallocarray(g->v, g->n + 1, sizeof g->v[0]);
    g->v[g->n++] = *p;
}

static void probe(struct front *f) {
    struct gone_list g = {.front = f};
    f->probe_ms = 0;
    attach_each_peer(f->attach, probe_peer, &g);
    requests_each_waiting(f, probe_peer, &g);
    for (size_t i = 0; i < g.n; i++) {
        attach_remove_peer(f->attach, &g.v[i]);
        notes_client_gone(f, &g.v[i]);
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
    service_stopping(STOP_MS + 5000);
    agent_stop(f->daemon->agent);
}

static int wait_ms(const struct front *f) {
    int64_t now = clock_mono_ms();
    int beat = heartbeat_wait_ms(&f->heartbeat, now);
    if (f->stopping || f->waiting || f->outbox_n)
        return TICK_MS;
    int look = f->probe_ms ? (int)(f->probe_ms > now ? f->probe_ms - now : 0) : -1;
    return look < 0 || (beat >= 0 && beat < look) ? beat : look;
}

static void drop_subscriptions(struct front *f) {
    char byte;
    for (int i = 0; i < BURST && zmq_recv(f->events, &byte, 1, ZMQ_DONTWAIT) >= 0; i++)
        ;                               /* XPUB hands up what was subscribed to; libzmq has noted it */
}

static void take_ready(struct front *f, zmq_pollitem_t *items) {
    if (items[0].revents)
        take_signal(f);
    for (int i = 0; items[2].revents && i < BURST && requests_receive(f, PEER_CONTROL); i++)
        ;
    for (int i = 0; items[3].revents && i < BURST && requests_receive(f, PEER_MAIN); i++)
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
    heartbeat_start(&f->heartbeat, clock_mono_ms());
    for (;;) {
        if (zmq_poll(items, ARRAY_LEN(items), wait_ms(f)) < 0 && errno != EINTR)
            BUG("zmq_poll: errno %d", errno);
        take_ready(f, items);
        if ((*rested = notes_take(f)))
            return f->exit_code;
        if (f->waiting)
            f->waiting = attach_tick(f->attach);
        outbox_tick(f);
        if (f->probe_ms && clock_mono_ms() >= f->probe_ms)
            probe(f);
        if (heartbeat_due(&f->heartbeat, clock_mono_ms()))
            notes_send_beat(f);
        if (f->stopping && f->stop_by_ms == 0)
            begin_stop(f);
        if (f->stopping && clock_mono_ms() >= f->stop_by_ms) {
            log_error("the turns did not come to rest within %d s", STOP_MS / 1000);
            return f->exit_code ? f->exit_code : 1;
        }
    }
}

/* ---- making and ending ------------------------------------------------------------------------------------ */

/* A socket that systemd passed listens already; libzmq takes it over, and removes no file at its end. */
static int listen_at(struct front *f, void *s, const char *address, struct err *e) {
    int fd = service_sockets_fd(&f->daemon->passed, address + strlen("ipc://"));
    if (fd >= 0 && zmq_setsockopt(s, ZMQ_USE_FD, &fd, sizeof fd) != 0)
        return err_set(e, ERR_IO, "cannot use the service manager's socket %s: %s", address, zmq_strerror(errno));
    if (zmq_bind(s, address) != 0)
        return err_set(e, ERR_IO, "cannot listen at %s: %s", address, zmq_strerror(errno));
    return 0;
}

static int bind_socket(struct front *f, void **out, int type, const char *suffix, int64_t max_size, int hwm, struct err *e) {
    struct buf address = {0};
    int linger = 500, mandatory = 1, rc = 0, heartbeat = 10000, timeout = 60000, backlog = 1024;
    buf_addf(&address, "ipc://%s%s", f->daemon->config->socket, suffix);
    void *s = zmq_socket(f->zmq, type);
    *out = s;
    if (!s)
        rc = err_set(e, ERR_IO, "cannot make a socket: %s", zmq_strerror(errno));
    else if (zmq_setsockopt(s, ZMQ_MAXMSGSIZE, &max_size, sizeof max_size) != 0 || zmq_setsockopt(s, ZMQ_LINGER, &linger, sizeof linger) != 0 ||
             zmq_setsockopt(s, ZMQ_SNDHWM, &hwm, sizeof hwm) != 0 || zmq_setsockopt(s, ZMQ_RCVHWM, &hwm, sizeof hwm) != 0 ||
             zmq_setsockopt(s, ZMQ_BACKLOG, &backlog, sizeof backlog) != 0 || zmq_setsockopt(s, ZMQ_HEARTBEAT_IVL, &heartbeat, sizeof heartbeat) != 0 ||
             zmq_setsockopt(s, ZMQ_HEARTBEAT_TIMEOUT, &timeout, sizeof timeout) != 0 ||
             (type == ZMQ_ROUTER && zmq_setsockopt(s, ZMQ_ROUTER_MANDATORY, &mandatory, sizeof mandatory) != 0))
        rc = err_set(e, ERR_IO, "cannot set up the socket %s: %s", buf_str(&address), zmq_strerror(errno));
    else
        rc = listen_at(f, s, buf_str(&address), e);
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
        (rc = bind_socket(f, &f->events, ZMQ_XPUB, ".events", TOPIC_CUT, 4096, e)) != 0)
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
    f->attach = attach_create(&(struct attach_ops){.arg = f, .send = outbox_event, .read = notes_ask_page, .gone = notes_client_gone});
    *out = NULL;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    if ((rc = endpoint_take(&f->endpoint, d->config->socket, &d->passed, e)) != 0 || (rc = bind_all(f, e)) != 0) {
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
    while ((n = queue_pop(f->notes)))
        note_free(n);
    void *sockets[] = {f->monitor, f->sockets[PEER_MAIN], f->sockets[PEER_CONTROL], f->events};
    for (size_t i = 0; i < ARRAY_LEN(sockets); i++)
        if (sockets[i])
            zmq_close(sockets[i]);
    if (f->zmq)
        zmq_ctx_term(f->zmq);
    if (f->endpoint.lock >= 0)
        endpoint_leave(&f->endpoint, f->daemon->config->socket);
    outbox_clear(f);
    attach_free(f->attach);
    queue_free(f->notes);
    if (f->signals >= 0)
        close(f->signals);
    free(f);
}
