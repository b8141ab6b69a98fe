/* corral.c - libcorral over ZeroMQ: a DEALER to the daemon's socket, a second one to SOCKET.control when wanted.
 *
 * The calling thread does everything. Events that arrive while an answer is awaited are kept in order for
 * corral_next. Whether the daemon is there is asked of the kernel first (a connect), because ZeroMQ would wait for ever; that
 * it went away is told by ZeroMQ's monitor. What was received before that is still handed out. */
#include "clients/lib/corral.h"
#include "base/clock.h"
#include "base/mem.h"
#include "protocol/protocol.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <zmq.h>

#define ASK_AGAIN_MS 500                /* of silence, until the kernel is asked whether the daemon is still there */

struct kept {                           /* a notification for corral_next */
    struct kept *next;
    struct json *event;
};

struct link {                           /* one socket */
    void *socket, *monitor;
    bool gone;
};

struct corral {
    void *zmq;
    struct buf path;
    struct link main, control;
    struct kept *first, **last;
    int64_t ids;
};

/* ---- links ----------------------------------------------------------------------------------------- */

static int not_running(const struct corral *c, struct err *e) {
    return err_set(e, ERR_UNAVAILABLE, "corrald is not running at ipc://%s: start it with `corrald` or `systemctl --user start corral`", buf_str(&c->path));
}

static bool listens(const char *path) {
    struct sockaddr_un sa = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof sa.sun_path)
        return false;
    memcpy(sa.sun_path, path, strlen(path) + 1);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool yes = fd >= 0 && connect(fd, (struct sockaddr *)&sa, sizeof sa) == 0;
    if (fd >= 0)
        close(fd);
    return yes;
}

static int link_open(struct corral *c, struct link *l, const char *suffix, struct err *e) {
    struct buf address = {0};
    char name[64];
    int linger = 1000, retry_ms = 50, rc = 0;
    int64_t max = PROTOCOL_FRAME_MAX;
    buf_addf(&address, "ipc://%s%s", buf_str(&c->path), suffix);
    snprintf(name, sizeof name, "inproc://monitor%s", suffix);
    l->socket = zmq_socket(c->zmq, ZMQ_DEALER);
    l->monitor = zmq_socket(c->zmq, ZMQ_PAIR);
    if (!l->socket || !l->monitor || zmq_setsockopt(l->socket, ZMQ_LINGER, &linger, sizeof linger) != 0 ||
        zmq_setsockopt(l->socket, ZMQ_RECONNECT_IVL, &retry_ms, sizeof retry_ms) != 0 || zmq_setsockopt(l->socket, ZMQ_MAXMSGSIZE, &max, sizeof max) != 0 ||
        zmq_socket_monitor(l->socket, name, ZMQ_EVENT_DISCONNECTED | ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL) != 0 ||
        zmq_connect(l->monitor, name) != 0 || zmq_connect(l->socket, buf_str(&address)) != 0)
        rc = err_set(e, ERR_UNAVAILABLE, "cannot connect to %s: %s", buf_str(&address), zmq_strerror(errno));
    buf_free(&address);
    return rc;
}

static void link_close(struct link *l) {
    if (l->socket)
        zmq_close(l->socket);
    if (l->monitor)
        zmq_close(l->monitor);
}

/* One message, or NULL when wait_ms passed or the daemon went away and nothing is left. */
static zmq_msg_t *link_receive(struct link *l, zmq_msg_t *m, int wait_ms) {
    int64_t until = clock_mono_ms() + wait_ms;
    for (;;) {
        zmq_msg_init(m);
        if (zmq_msg_recv(m, l->socket, ZMQ_DONTWAIT) >= 0)
            return m;
        zmq_msg_close(m);
        int64_t left = until - clock_mono_ms();
        if (l->gone || left < 0 || (left == 0 && wait_ms > 0))
            return NULL;
        zmq_pollitem_t items[] = {{l->socket, 0, ZMQ_POLLIN, 0}, {l->monitor, 0, ZMQ_POLLIN, 0}};
        if (zmq_poll(items, 2, (long)left) < 0)
            return NULL;                /* a signal: the caller looks at its flags */
        if (items[1].revents) {
            zmq_msg_t news;
            zmq_msg_init(&news);
            while (zmq_msg_recv(&news, l->monitor, ZMQ_DONTWAIT) >= 0)
                l->gone = true;
            zmq_msg_close(&news);
        } else if (!items[0].revents) {
            return NULL;
        }
    }
}

/* ---- messages -------------------------------------------------------------------------------------- */

static void keep(struct corral *c, struct protocol_message *m) {
    struct kept *k = xcalloc(1, sizeof *k);
    if (strcmp(m->method, "event") == 0) {
        k->event = json_copy(m->params);
    } else {                            /* other notifications look like events with their method as type */
        k->event = m->params ? json_copy(m->params) : json_object();
        json_set_str(k->event, "type", m->method);
    }
    *c->last = k;
    c->last = &k->next;
}

/* Takes one message in: a notification is kept, an answer to id becomes *result or e. 1: that was the answer. */
static int take(struct corral *c, zmq_msg_t *raw, int64_t id, struct json **result, struct err *e) {
    struct protocol_message m;
    int rc = 0;
    if (protocol_decode(&m, zmq_msg_data(raw), zmq_msg_size(raw), NULL) != 0) {
        protocol_message_free(&m);
        return 0;                       /* the daemon does not send such; nothing could be done about it here */
    }
    if (m.method && strcmp(m.method, "ping") != 0) {
        keep(c, &m);
    } else if (!m.method && id > 0 && json_get_int(m.id, -1) == id) {
        rc = 1;
        if (m.error)
            err_set(e, protocol_err_of((int)json_get_int(json_get(m.error, "code"), 0)), "%s", json_get_str(m.error, "message", "corrald refused"));
        else if (result)
            *result = json_copy(m.result);
    }
    protocol_message_free(&m);
    return rc;
}

static int call(struct corral *c, struct link *l, const char *method, const struct json *params, struct json **result, int wait_ms, struct err *e) {
    struct buf b = {0};
    struct err answer = {0};
    int64_t id = ++c->ids, until = clock_mono_ms() + wait_ms;
    zmq_msg_t m;
    if (result)
        *result = NULL;
    protocol_encode_request(&b, id, method, params);
    int sent = b.len > PROTOCOL_FRAME_MAX ? -2 : zmq_send(l->socket, buf_str(&b), b.len, ZMQ_DONTWAIT);
    buf_free(&b);
    if (sent == -2)
        return err_set(e, ERR_TOO_BIG, "the request is over the limit of %u bytes for one message", PROTOCOL_FRAME_MAX);
    if (sent < 0)
        return not_running(c, e);
    for (;;) {
        int64_t left = until - clock_mono_ms();
        if (left < 0)
            return err_set(e, ERR_UNAVAILABLE, "corrald at ipc://%s did not answer %s within %d ms", buf_str(&c->path), method, wait_ms);
        if (!link_receive(l, &m, (int)(left < ASK_AGAIN_MS ? left : ASK_AGAIN_MS))) {
            /* a daemon that dies before the connection stands is not told by the monitor: ZeroMQ would go on trying */
            if (l->gone || !listens(buf_str(&c->path)))
                return err_set(e, ERR_UNAVAILABLE, "corrald at ipc://%s went away", buf_str(&c->path));
            continue;
        }
        int done = take(c, &m, id, result, &answer);
        zmq_msg_close(&m);
        if (done && answer.code != 0)
            return err_set(e, answer.code, "%s", answer.text);
        if (done)
            return 0;
    }
}

/* ---- the interface ---------------------------------------------------------------------------------- */

int corral_open(struct corral **out, const char *socket_path, int wait_ms, struct err *e) {
    struct corral *c = xcalloc(1, sizeof *c);
    struct json *hello = json_object(), *params = hello;
    int rc = 0;
    *out = NULL;
    c->last = &c->first;
    if (socket_path) {
        buf_adds(&c->path, socket_path);
        rc = protocol_socket_check(socket_path, e);
    } else {
        rc = protocol_socket_find(&c->path, e);
    }
    json_set_int(params, "protocol", PROTOCOL_VERSION);
    if (rc == 0 && !listens(buf_str(&c->path)))
        rc = not_running(c, e);
    if (rc == 0 && !(c->zmq = zmq_ctx_new()))
        rc = err_set(e, ERR_IO, "cannot start ZeroMQ: %s", zmq_strerror(errno));
    if (rc == 0)
        rc = link_open(c, &c->main, "", e);
    if (rc == 0)
        rc = call(c, &c->main, "hello", params, NULL, wait_ms, e);
    json_free(hello);
    if (rc != 0) {
        corral_close(c);
        return rc;
    }
    *out = c;
    return 0;
}

void corral_close(struct corral *c) {
    if (!c)
        return;
    link_close(&c->main);
    link_close(&c->control);
    if (c->zmq)
        zmq_ctx_term(c->zmq);
    while (c->first) {
        struct kept *k = c->first;
        c->first = k->next;
        json_free(k->event);
        free(k);
    }
    buf_free(&c->path);
    free(c);
}

int corral_call(struct corral *c, const char *method, const struct json *params, struct json **result, int wait_ms, struct err *e) {
    return call(c, &c->main, method, params, result, wait_ms, e);
}

int corral_control(struct corral *c, const char *method, const struct json *params, struct json **result, int wait_ms, struct err *e) {
    int rc = 0;
    if (!c->control.socket)
        rc = link_open(c, &c->control, ".control", e);
    return rc != 0 ? rc : call(c, &c->control, method, params, result, wait_ms, e);
}

int corral_next(struct corral *c, struct json **event, int wait_ms, struct err *e) {
    zmq_msg_t m;
    *event = NULL;
    while (!c->first && link_receive(&c->main, &m, wait_ms)) {
        take(c, &m, 0, NULL, NULL);
        zmq_msg_close(&m);
    }
    if (c->first) {
        struct kept *k = c->first;
        c->first = k->next;
        if (!c->first)
            c->last = &c->first;
        *event = k->event;
        free(k);
        return 0;
    }
    return c->main.gone ? err_set(e, ERR_UNAVAILABLE, "corrald at ipc://%s went away", buf_str(&c->path)) : 0;
}

int corral_fd(const struct corral *c) {
    int fd = -1;
    size_t size = sizeof fd;
    zmq_getsockopt(c->main.socket, ZMQ_FD, &fd, &size);
    return fd;
}
