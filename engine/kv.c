/* kv.c - the free list of KV pages. Owned by whoever holds the engine's lock. */
#include "engine/kv.h"
#include "base/err.h"
#include "base/mem.h"
#include <stdlib.h>

void kv_pool_init(struct kv_pool *p, size_t total) {
    *p = (struct kv_pool){.free = xcalloc(total, sizeof *p->free), .n_free = total, .total = total};
    for (size_t i = 0; i < total; i++)          /* low pages first: their memory is touched already */
        p->free[i] = (int32_t)(total - 1 - i);
}

void kv_pool_destroy(struct kv_pool *p) {
    free(p->free);
    *p = (struct kv_pool){0};
}

bool kv_pages_grow(struct kv_pages *t, struct kv_pool *p) {
    if (p->n_free == 0)
        return false;
    if (t->n == t->cap) {
        t->cap = t->cap > 0 ? t->cap * 2 : 16;
        t->v = xreallocarray(t->v, t->cap, sizeof *t->v);
    }
    t->v[t->n++] = p->free[--p->n_free];
    return true;
}

void *kv_host_take(struct kv_pool *p, size_t bytes) {
    void *copy = p->host_left > 0 ? malloc(bytes) : NULL;
    if (copy != NULL) {
        p->host_left--;
        p->host_used++;
    }
    return copy;
}

void kv_host_give(struct kv_pool *p, void *copy) {
    free(copy);
    p->host_left++;
    p->host_used--;
}

void kv_pages_leave(struct kv_pages *t, struct kv_pool *p, void *copy) {
    if (t->n_host == t->host_cap) {
        t->host_cap = t->host_cap > 0 ? t->host_cap * 2 : 16;
        t->host = xreallocarray(t->host, t->host_cap, sizeof *t->host);
    }
    t->host[t->n_host++] = copy;
    p->free[p->n_free++] = t->v[--t->n];
}

void kv_pages_return(struct kv_pages *t, struct kv_pool *p) { kv_host_give(p, t->host[--t->n_host]); }

/* The bottom of the stack are the last pages. */
static void cut_host(struct kv_pages *t, struct kv_pool *p, size_t keep) {
    size_t drop = t->n + t->n_host > keep ? t->n + t->n_host - keep : 0;
    drop = drop < t->n_host ? drop : t->n_host;
    for (size_t i = 0; i < drop; i++)
        kv_host_give(p, t->host[i]);
    for (size_t i = drop; i < t->n_host; i++)
        t->host[i - drop] = t->host[i];
    t->n_host -= drop;
}

void kv_pages_cut(struct kv_pages *t, struct kv_pool *p, size_t keep) {
    cut_host(t, p, keep);
    while (t->n > keep) {
        BUG_IF(p->n_free == p->total);
        p->free[p->n_free++] = t->v[--t->n];
    }
}

void kv_pages_free(struct kv_pages *t, struct kv_pool *p) {
    kv_pages_cut(t, p, 0);
    free(t->v);
    free(t->host);
    *t = (struct kv_pages){0};
}
