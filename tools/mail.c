/* mail.c - work that other threads hand to the agent thread. Any thread posts; the agent thread runs what was posted
 * (tools_dispatch). The box is counted, because a helper thread may still hold it when the tools are gone: then a post
 * is refused and the poster frees what it made. */
#include "tools/tools_priv.h"
#include "base/mem.h"
#include <pthread.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

struct letter {
    struct letter *next;
    void (*fn)(void *arg);
    void *arg;
};
struct tools_mail {                     /* everything under lock, but for fd, which never changes */
    pthread_mutex_t lock;
    struct letter *first, **last;
    int fd, holders;
    bool closed;
};

struct tools_mail *mail_create(void) {
    struct tools_mail *m = xcalloc(1, sizeof *m);
    pthread_mutex_init(&m->lock, NULL);
    m->last = &m->first;
    m->holders = 1;
    m->fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m->fd < 0)
        BUG("eventfd");
    return m;
}

struct tools_mail *mail_hold(struct tools_mail *m) {
    pthread_mutex_lock(&m->lock);
    m->holders++;
    pthread_mutex_unlock(&m->lock);
    return m;
}

void mail_release(struct tools_mail *m) {
    pthread_mutex_lock(&m->lock);
    int left = --m->holders;
    pthread_mutex_unlock(&m->lock);
    if (left > 0)
        return;
    BUG_IF(m->first);
    close(m->fd);
    pthread_mutex_destroy(&m->lock);
    free(m);
}

int mail_fd(const struct tools_mail *m) { return m->fd; }

bool mail_post(struct tools_mail *m, void (*fn)(void *arg), void *arg) {
    struct letter *l = xmalloc(sizeof *l);
    *l = (struct letter){NULL, fn, arg};
    pthread_mutex_lock(&m->lock);
    bool open = !m->closed;
    if (open) {
        uint64_t one = 1;
        *m->last = l;
        m->last = &l->next;
        ssize_t n = write(m->fd, &one, sizeof one);
        (void)n;
    }
    pthread_mutex_unlock(&m->lock);
    if (!open)
        free(l);
    return open;
}

static struct letter *take(struct tools_mail *m, bool close_it) {
    uint64_t n;
    pthread_mutex_lock(&m->lock);
    struct letter *l = m->first;
    m->first = NULL;
    m->last = &m->first;
    m->closed = m->closed || close_it;
    ssize_t got = read(m->fd, &n, sizeof n);
    (void)got;
    pthread_mutex_unlock(&m->lock);
    return l;
}

static void deliver(struct letter *l) {
    while (l) {
        struct letter *next = l->next;
        l->fn(l->arg);
        free(l);
        l = next;
    }
}

void mail_deliver(struct tools_mail *m) { deliver(take(m, false)); }
void mail_close(struct tools_mail *m) { deliver(take(m, true)); }
