/* inbox.c - engine events on their way to the agent thread.
 *
 * The engine thread calls inbox_on_event(), which only copies under a lock that is never held for long. What comes for one
 * request between two looks is put together (ids in a row, the last progress, the end), so nothing is ever refused, the
 * engine never waits, and memory is bounded by what a request may sample. */
#include "agent/agent_priv.h"
#include "agent/guide.h"
#include "base/mem.h"
#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

struct inbox {
    pthread_mutex_t lock;
    struct inbox_slot *first, *last;    /* slots with news, in the order of their first */
    int fd;
};

struct inbox *inbox_create(void) {
    struct inbox *in = xcalloc(1, sizeof *in);
    pthread_mutex_init(&in->lock, NULL);
    in->fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (in->fd < 0)
        BUG("no eventfd for the inbox");
    return in;
}

void inbox_free(struct inbox *in) {
    if (!in)
        return;
    close(in->fd);
    pthread_mutex_destroy(&in->lock);
    free(in);
}

int inbox_fd(const struct inbox *in) { return in->fd; }

void inbox_wake(struct inbox *in) {
    uint64_t one = 1;
    ssize_t n = write(in->fd, &one, sizeof one);
    (void)n;                            /* fails only when the counter is full, and then it is readable */
}

static void note(struct inbox_batch *b, const struct engine_event *ev) {
    switch (ev->type) {
    case ENGINE_PROGRESS:
        b->progress = true;
        b->done = ev->done;
        b->total = ev->total;
        b->cached = ev->cached;
        break;
    case ENGINE_TOKEN:
        ids_add(&b->ids, ev->id);
        break;
    case ENGINE_DONE:
        b->ended = true;
        b->end = ev->end;
        if (ev->err)
            b->err = *ev->err;
        b->prefill_ns = ev->prefill_ns;
        b->decode_ns = ev->decode_ns;
        b->prefilled = ev->prefilled;
        b->decoded = ev->decoded;
        break;
    }
}

void inbox_on_logits(void *arg, size_t n, float *logits, int32_t n_vocab) {
    struct inbox_slot *s = arg;
    if (n == 0 && s->gated)
        gate_logits(&s->gate, logits, n_vocab);
    if (s->guide)
        guide_logits(s->guide, logits, n_vocab);
}

void inbox_on_event(void *arg, const struct engine_event *ev) {
    struct inbox_slot *s = arg;
    struct inbox *in = s->inbox;
    if (ev->type == ENGINE_TOKEN && s->guide)
        guide_token(s->guide, ev->id);
    pthread_mutex_lock(&in->lock);
    note(&s->batch, ev);
    bool wake = false;
    if (!s->listed) {
        wake = !in->first;
        s->listed = true;
        s->next = NULL;
        if (in->first)
            in->last->next = s;
        else
            in->first = s;
        in->last = s;
    }
    pthread_mutex_unlock(&in->lock);
    if (wake)
        inbox_wake(in);
}

/* The descriptor is emptied before the line is looked at: news that comes in between rings again. */
struct inbox_slot *inbox_next(struct inbox *in) {
    uint64_t n;
    ssize_t r = read(in->fd, &n, sizeof n);
    (void)r;
    pthread_mutex_lock(&in->lock);
    struct inbox_slot *s = in->first;
    if (s) {
        in->first = s->next;
        s->listed = false;
    }
    pthread_mutex_unlock(&in->lock);
    return s;
}

void inbox_take(struct inbox_slot *s, struct inbox_batch *out) {
    pthread_mutex_lock(&s->inbox->lock);
    *out = s->batch;
    s->batch = (struct inbox_batch){0};
    pthread_mutex_unlock(&s->inbox->lock);
}

void inbox_forget(struct inbox_slot *s) {
    if (!s->inbox)
        return;
    pthread_mutex_lock(&s->inbox->lock);
    struct inbox_slot *prev = NULL;
    for (struct inbox_slot *i = s->inbox->first; i; prev = i, i = i->next) {
        if (i != s)
            continue;
        if (prev)
            prev->next = s->next;
        else
            s->inbox->first = s->next;
        if (s->inbox->last == s)
            s->inbox->last = prev;
        break;
    }
    s->listed = false;
    pthread_mutex_unlock(&s->inbox->lock);
    ids_free(&s->batch.ids);
    s->batch = (struct inbox_batch){0};
}
