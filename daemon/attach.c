#include "daemon/attach.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>

enum state { READING, SENDING, LIVE, LAGGING };

struct watcher {
    uint64_t number;
    struct peer peer;
    int64_t conv;
    char *name;
    enum state state;
    int64_t next;                       /* seq of the next event to send */
    int64_t seen;                       /* highest seq that passed by while not live */
    struct page *page;                  /* SENDING */
    size_t page_at;
    bool dead;                          /* to be removed at the end of the current walk */
};

struct attach {
    struct attach_ops ops;
    struct watcher *v;
    size_t n, cap;
    uint64_t numbers;
};

/* ---- pages ------------------------------------------------------------------------------------ */

struct page *page_create(void) { return xcalloc(1, sizeof(struct page)); }

void page_add(struct page *p, int64_t seq, const char *json, size_t len) {
    if (p->n == p->cap) {
        p->cap = p->cap ? p->cap * 2 : 16;
        p->events = xreallocarray(p->events, p->cap, sizeof p->events[0]);
    }
    p->events[p->n++] = (struct page_event){.seq = seq, .json = xstrndup(json, len), .len = len};
    p->bytes += len;
}

void page_free(struct page *p) {
    if (!p)
        return;
    for (size_t i = 0; i < p->n; i++)
        free(p->events[i].json);
    free(p->events);
    free(p);
}

/* ---- one watcher ------------------------------------------------------------------------------ */

static void drop_page(struct watcher *w) {
    page_free(w->page);
    w->page = NULL;
    w->page_at = 0;
}

static void start_reading(struct attach *a, struct watcher *w) {
    drop_page(w);
    if (w->seen == INT64_MAX)
        w->seen = 0;                    /* what was lost is in the store by now: this read finds it */
    w->state = a->ops.read(a->ops.arg, w->number, w->name, w->next) ? READING : LAGGING;
}

static void mark_dead(struct attach *a, const struct peer *peer) {
    for (size_t i = 0; i < a->n; i++)
        if (peer_equal(&a->v[i].peer, peer))
            a->v[i].dead = true;
}

/* Sends as much of the page as there is room for, then decides where the watcher stands. */
static void send_page(struct attach *a, struct watcher *w) {
    const struct page *p = w->page;
    for (; w->page_at < p->n; w->page_at++) {
        const struct page_event *ev = &p->events[w->page_at];
        if (ev->seq < w->next)
            continue;
        enum attach_sent s = a->ops.send(a->ops.arg, &w->peer, ev->json, ev->len);
        if (s == ATTACH_NO_ROOM)
            return;
        if (s == ATTACH_GONE) {
            mark_dead(a, &w->peer);
            return;
        }
        w->next = ev->seq + 1;
    }
    if (p->complete && w->next > p->last + 1)
        w->next = p->last + 1;          /* asked for a seq that does not exist yet: what comes next is next */
    bool all = p->complete && w->next > w->seen;
    drop_page(w);
    if (all)
        w->state = LIVE;
    else
        start_reading(a, w);
}

static void take_page(struct attach *a, struct watcher *w, struct page *p) {
    drop_page(w);
    w->page = p;
    w->state = SENDING;
    send_page(a, w);
}

static void live_event(struct attach *a, struct watcher *w, int64_t seq, const char *json, size_t len) {
    if (seq > w->seen)
        w->seen = seq;
    if (w->state != LIVE || seq < w->next)
        return;
    if (seq > w->next) {
        w->state = LAGGING;
        return;
    }
    switch (a->ops.send(a->ops.arg, &w->peer, json, len)) {
    case ATTACH_SENT:
        w->next = seq + 1;
        break;
    case ATTACH_NO_ROOM:
        w->state = LAGGING;
        break;
    case ATTACH_GONE:
        mark_dead(a, &w->peer);
        break;
    }
}

/* ---- the table -------------------------------------------------------------------------------- */

/* Removes the dead, telling of each peer once. Callbacks may not change the table. */
static void bury(struct attach *a) {
    for (size_t i = 0; i < a->n;) {
        if (!a->v[i].dead) {
            i++;
            continue;
        }
        struct peer peer = a->v[i].peer;
        attach_remove_peer(a, &peer);
        a->ops.gone(a->ops.arg, &peer);
        i = 0;
    }
}

static void remove_at(struct attach *a, size_t i) {
    drop_page(&a->v[i]);
    free(a->v[i].name);
    a->v[i] = a->v[--a->n];
}

struct attach *attach_create(const struct attach_ops *ops) {
    struct attach *a = xcalloc(1, sizeof *a);
    a->ops = *ops;
    return a;
}

void attach_free(struct attach *a) {
    if (!a)
        return;
    while (a->n)
        remove_at(a, a->n - 1);
    free(a->v);
    free(a);
}

bool attach_add(struct attach *a, const struct peer *peer, int64_t conv, const char *name, int64_t from_seq, struct page *first) {
    size_t of_peer = 0;
    attach_remove(a, peer, name);
    for (size_t i = 0; i < a->n; i++)
        of_peer += peer_equal(&a->v[i].peer, peer);
    if (a->n >= ATTACH_MAX || of_peer >= ATTACH_PEER_MAX) {
        page_free(first);
        return false;
    }
    if (a->n == a->cap) {
        a->cap = a->cap ? a->cap * 2 : 16;
        a->v = xreallocarray(a->v, a->cap, sizeof a->v[0]);
    }
    struct watcher *w = &a->v[a->n++];
    *w = (struct watcher){.number = ++a->numbers, .peer = *peer, .conv = conv, .name = xstrdup(name), .next = from_seq < 1 ? 1 : from_seq};
    if (first)
        take_page(a, w, first);
    else
        start_reading(a, w);
    bury(a);
    return true;
}

static size_t index_of(const struct attach *a, const struct peer *peer, const char *name) {
    size_t i = 0;
    while (i < a->n && !(peer_equal(&a->v[i].peer, peer) && strcmp(a->v[i].name, name) == 0))
        i++;
    return i;
}

bool attach_has(const struct attach *a, const struct peer *peer, const char *name) { return index_of(a, peer, name) < a->n; }

bool attach_remove(struct attach *a, const struct peer *peer, const char *name) {
    size_t i = index_of(a, peer, name);
    if (i == a->n)
        return false;
    remove_at(a, i);
    return true;
}

void attach_remove_peer(struct attach *a, const struct peer *peer) {
    for (size_t i = 0; i < a->n;)
        if (peer_equal(&a->v[i].peer, peer))
            remove_at(a, i);
        else
            i++;
}

void attach_end(struct attach *a, const char *name, void (*each)(void *arg, const struct peer *peer), void *arg) {
    for (size_t i = 0; i < a->n;) {
        if (strcmp(a->v[i].name, name) != 0) {
            i++;
            continue;
        }
        struct peer peer = a->v[i].peer;
        remove_at(a, i);
        each(arg, &peer);
    }
}

void attach_event(struct attach *a, int64_t conv, int64_t seq, const char *json, size_t len) {
    for (size_t i = 0; i < a->n; i++)
        if (a->v[i].conv == conv && !a->v[i].dead)
            live_event(a, &a->v[i], seq, json, len);
    bury(a);
}

void attach_page(struct attach *a, struct page *p) {
    for (size_t i = 0; i < a->n; i++) {
        struct watcher *w = &a->v[i];
        if (w->number != p->watcher || w->state != READING)
            continue;
        if (p->failed) {
            remove_at(a, i);
            break;
        }
        take_page(a, w, p);
        bury(a);
        return;
    }
    page_free(p);                       /* its watcher has left */
}

void attach_lost(struct attach *a) {
    for (size_t i = 0; i < a->n; i++) {
        a->v[i].seen = INT64_MAX;       /* whatever is being read now is not enough */
        if (a->v[i].state == LIVE)
            a->v[i].state = LAGGING;
    }
}

bool attach_tick(struct attach *a) {
    bool waits = false;
    for (size_t i = 0; i < a->n; i++) {
        struct watcher *w = &a->v[i];
        if (w->dead)
            continue;
        if (w->state == LAGGING)
            start_reading(a, w);
        else if (w->state == SENDING)
            send_page(a, w);
        waits |= w->state == LAGGING || w->state == SENDING;
    }
    bury(a);
    return waits;
}

size_t attach_count(const struct attach *a) { return a->n; }

void attach_each_peer(struct attach *a, void (*each)(void *arg, const struct peer *peer), void *arg) {
    for (size_t i = 0; i < a->n; i++) {
        size_t k = 0;
        while (k < i && !peer_equal(&a->v[k].peer, &a->v[i].peer))
            k++;
        if (k == i)
            each(arg, &a->v[i].peer);
    }
}
