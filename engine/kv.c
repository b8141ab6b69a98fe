/* kv.c - page tables, and the pages that nobody holds. */
#include "engine/kv.h"
#include "base/err.h"
#include "base/mem.h"
#include <stdlib.h>

#define LEFT_SHARE 4                    /* one page in so many may lie about known, but unused */

void kv_pool_init(struct kv_pool *p, size_t total) {
    *p = (struct kv_pool){.free = xcalloc(total, sizeof *p->free), .n_free = total, .total = total, .oldest = -1, .newest = -1, .buckets = 16};
    while (p->buckets < total)
        p->buckets *= 2;
    p->page = xcalloc(total, sizeof *p->page);
    p->bucket = xcalloc(p->buckets, sizeof *p->bucket);
    for (size_t i = 0; i < p->buckets; i++)
        p->bucket[i] = -1;
    for (size_t i = 0; i < total; i++)          /* low pages first: their memory is touched already */
        p->free[i] = (int32_t)(total - 1 - i);
    p->last_key = 1;                            /* that of what stands before the first page */
}

void kv_pool_destroy(struct kv_pool *p) {
    free(p->free);
    free(p->page);
    free(p->bucket);
    *p = (struct kv_pool){0};
}

size_t kv_pool_unused(const struct kv_pool *p) { return p->n_free + p->n_left; }

/* ---- pages that nobody holds ---------------------------------------------------------------------- */

static void unlink_left(struct kv_pool *p, int32_t page) {
    struct kv_page *g = &p->page[page];
    *(g->older >= 0 ? &p->page[g->older].newer : &p->oldest) = g->newer;
    *(g->newer >= 0 ? &p->page[g->newer].older : &p->newest) = g->older;
    p->n_left--;
}

static void link_left(struct kv_pool *p, int32_t page) {
    struct kv_page *g = &p->page[page];
    g->older = p->newest;
    g->newer = -1;
    *(p->newest >= 0 ? &p->page[p->newest].newer : &p->oldest) = page;
    p->newest = page;
    p->n_left++;
}

static void empty_oldest(struct kv_pool *p) {
    int32_t page = p->oldest;
    unlink_left(p, page);
    kv_forget(p, page);
    p->free[p->n_free++] = page;
}

void kv_hold(struct kv_pool *p, int32_t page) {
    if (p->page[page].holders++ == 0)
        unlink_left(p, page);
}

void kv_let_go(struct kv_pool *p, int32_t page) {
    struct kv_page *g = &p->page[page];
    BUG_IF(g->holders == 0);
    if (--g->holders > 0)
        return;
    if (g->key == 0) {
        p->free[p->n_free++] = page;
        return;
    }
    link_left(p, page);
    if (p->n_left > p->total / LEFT_SHARE)
        empty_oldest(p);
}

/* ---- tables ---------------------------------------------------------------------------------------- */

void kv_pages_push(struct kv_pages *t, int32_t page) {
    if (t->n == t->cap) {
        t->cap = t->cap > 0 ? t->cap * 2 : 16;
        t->v = xreallocarray(t->v, t->cap, sizeof *t->v);
    }
    t->v[t->n++] = page;
}

bool kv_pages_grow(struct kv_pages *t, struct kv_pool *p) {
    if (p->n_free == 0 && p->n_left > 0)
        empty_oldest(p);
    if (p->n_free == 0)
        return false;
    int32_t page = p->free[--p->n_free];
    p->page[page].holders = 1;
    kv_pages_push(t, page);
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
    int32_t page = t->v[--t->n];
    if (p->page[page].holders == 1)
        kv_forget(p, page);                     /* its room is wanted */
    kv_let_go(p, page);
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
    while (t->n > keep)                         /* from the end: what timelines have in common is left last */
        kv_let_go(p, t->v[--t->n]);
}

void kv_pages_free(struct kv_pages *t, struct kv_pool *p) {
    kv_pages_cut(t, p, 0);
    free(t->v);
    free(t->host);
    *t = (struct kv_pages){0};
}
