#include "base/queue.h"
#include "base/err.h"
#include "base/mem.h"
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

struct queue {
    pthread_mutex_t lock;               /* guards everything below; never held across a callback or a wait but `room` */
    pthread_cond_t room;
    void **items;
    size_t cap, head, len;
    int fd;                             /* eventfd, readable while len > 0 */
};

struct queue *queue_create(size_t capacity) {
    struct queue *q = xcalloc(1, sizeof *q);
    pthread_mutex_init(&q->lock, NULL);
    pthread_cond_init(&q->room, NULL);
    q->items = xcalloc(capacity, sizeof q->items[0]);
    q->cap = capacity;
    q->fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (q->fd < 0)
        BUG("eventfd: errno %d", errno);
    return q;
}

void queue_free(struct queue *q) {
    if (!q)
        return;
    close(q->fd);
    pthread_cond_destroy(&q->room);
    pthread_mutex_destroy(&q->lock);
    free(q->items);
    free(q);
}

static void put_locked(struct queue *q, void *item) {
    q->items[(q->head + q->len) % q->cap] = item;
    if (q->len++ == 0) {
        uint64_t one = 1;
        ssize_t n = write(q->fd, &one, sizeof one);
        (void)n;                        /* the counter is 0, so this can't block */
    }
}

bool queue_push(struct queue *q, void *item) {
    pthread_mutex_lock(&q->lock);
    bool ok = q->len < q->cap;
    if (ok)
        put_locked(q, item);
    pthread_mutex_unlock(&q->lock);
    return ok;
}

void queue_push_wait(struct queue *q, void *item) {
    pthread_mutex_lock(&q->lock);
    while (q->len == q->cap)
        pthread_cond_wait(&q->room, &q->lock);
    put_locked(q, item);
    pthread_mutex_unlock(&q->lock);
}

void *queue_pop(struct queue *q) {
    void *item = NULL;
    pthread_mutex_lock(&q->lock);
    if (q->len) {
        item = q->items[q->head];
        q->head = (q->head + 1) % q->cap;
        if (--q->len == 0) {
            uint64_t n;
            ssize_t r = read(q->fd, &n, sizeof n);
            (void)r;
        }
        pthread_cond_signal(&q->room);
    }
    pthread_mutex_unlock(&q->lock);
    return item;
}

int queue_fd(const struct queue *q) { return q->fd; }
