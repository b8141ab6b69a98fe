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

void kv_pages_cut(struct kv_pages *t, struct kv_pool *p, size_t keep) {
    while (t->n > keep) {
        BUG_IF(p->n_free == p->total);
        p->free[p->n_free++] = t->v[--t->n];
    }
}

void kv_pages_free(struct kv_pages *t, struct kv_pool *p) {
    kv_pages_cut(t, p, 0);
    free(t->v);
    *t = (struct kv_pages){0};
}
