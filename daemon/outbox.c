/* outbox.c - sending to clients without ever waiting for one.
 *
 * A ROUTER says at once when a client's pipe is full or the client is gone. Answers then wait here, bounded in number, bytes
 * and time; events don't: their watcher catches up from the store. The front thread runs it. */
#define LOG_MODULE "front"
#include "daemon/front_priv.h"
#include "base/clock.h"
#include "base/log.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zmq.h>

#define OUTBOX_BYTES_MAX (64u << 20)
#define OUTBOX_MS 30000

enum attach_sent outbox_send_now(struct front *f, const struct peer *to, const char *text, size_t len) {
    void *s = f->sockets[to->socket];
    if (zmq_send(s, to->id, to->len, ZMQ_SNDMORE | ZMQ_DONTWAIT) < 0)
        return errno == EAGAIN ? ATTACH_NO_ROOM : ATTACH_GONE;
    if (zmq_send(s, text, len, ZMQ_DONTWAIT) < 0)
        return ATTACH_GONE;
    return ATTACH_SENT;
}

bool outbox_holds(const struct front *f, const struct peer *p) {
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

void outbox_answer(struct front *f, const struct peer *to, struct buf *b) {
    bool behind = outbox_holds(f, to);
    if (!behind && outbox_send_now(f, to, buf_str(b), b->len) != ATTACH_NO_ROOM)
        return;
    if (f->outbox_n == OUTBOX_MAX || f->outbox_bytes + b->len > OUTBOX_BYTES_MAX) {
        if (clock_mono_ms() - f->warned_ms > OUTBOX_MS)
            log_warn("an answer of %zu bytes is dropped: its client does not read", b->len);
        f->warned_ms = clock_mono_ms();
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

void outbox_tick(struct front *f) {
    int64_t now = clock_mono_ms();
    for (size_t i = 0; i < f->outbox_n;) {
        struct held *h = &f->outbox[i];
        bool first = true;
        for (size_t k = 0; k < i && first; k++)
            first = !peer_equal(&f->outbox[k].peer, &h->peer);
        if (first && outbox_send_now(f, &h->peer, h->text, h->len) != ATTACH_NO_ROOM)
            held_remove(f, i);
        else if (now > h->until_ms)
            held_remove(f, i);
        else
            i++;
    }
}

enum attach_sent outbox_event(void *arg, const struct peer *to, const char *json, size_t len) {
    struct front *f = arg;
    struct buf b = {0};
    if (outbox_holds(f, to))
        return ATTACH_NO_ROOM;
    protocol_encode_event(&b, json, len);
    enum attach_sent s = outbox_send_now(f, to, buf_str(&b), b.len);
    buf_free(&b);
    return s;
}

void outbox_notice(struct front *f, const struct peer *to, const char *method, const char *conversation) {
    struct json *params = json_object();
    struct buf b = {0};
    if (conversation)
        json_set_str(params, "conversation", conversation);
    protocol_encode_request(&b, 0, method, params);
    outbox_answer(f, to, &b);
    buf_free(&b);
    json_free(params);
}

void outbox_clear(struct front *f) {
    while (f->outbox_n)
        held_remove(f, f->outbox_n - 1);
}
