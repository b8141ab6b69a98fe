/* kv_known.c - which tokens lie in which page, so that timelines that begin the same share what was computed.
 *
 * A known page has a key and its parent's key, the page before it. Keys are never used twice, and a page gets a new one when
 * its tokens change, so parent and ids together say the whole timeline up to a page's end. */
#include "engine/kv.h"
#include "base/err.h"
#include <string.h>

#define ROOT 1u                         /* the parent of every first page */

static int32_t *bucket_of(const struct kv_pool *p, uint64_t parent) {
    return &p->bucket[(parent * 0x9e3779b97f4a7c15u >> 32) & (p->buckets - 1)];
}

static uint64_t parent_of(const struct kv_pool *p, const struct kv_pages *t, size_t pages) {
    return pages > 0 ? p->page[t->v[pages - 1]].key : ROOT;
}

static size_t same_ids(const int32_t *a, const int32_t *b, size_t n) {
    size_t i = 0;
    while (i < n && a[i] == b[i])
        i++;
    return i;
}

void kv_forget(struct kv_pool *p, int32_t page) {
    struct kv_page *g = &p->page[page];
    if (g->key == 0)
        return;
    int32_t *at = bucket_of(p, g->parent);
    while (*at != page)
        at = &p->page[*at].next;
    *at = g->next;
    g->key = g->parent = 0;
    g->n = 0;
}

void kv_forget_all(const struct kv_pages *t, struct kv_pool *p) {
    for (size_t i = 0; i < t->n; i++)
        kv_forget(p, t->v[i]);
}

static int32_t find(const struct kv_pool *p, uint64_t parent, const int32_t *ids, size_t n, int32_t but, size_t *same) {
    int32_t best = -1;
    *same = 0;
    for (int32_t i = *bucket_of(p, parent); i >= 0 && *same < n; i = p->page[i].next) {
        const struct kv_page *g = &p->page[i];
        size_t k = g->parent == parent && i != but ? same_ids(g->ids, ids, g->n < n ? g->n : n) : 0;
        if (k > *same) {
            *same = k;
            best = i;
        }
    }
    return best;
}

int32_t kv_find(const struct kv_pool *p, const struct kv_pages *t, size_t pages, const int32_t *ids, size_t n, size_t *same) {
    uint64_t parent = parent_of(p, t, pages);
    *same = 0;
    return parent != 0 ? find(p, parent, ids, n < KV_PAGE_TOKENS ? n : KV_PAGE_TOKENS, -1, same) : -1;
}

void kv_share(struct kv_pages *t, struct kv_pool *p, size_t pages, int32_t page) {
    kv_hold(p, page);
    kv_pages_cut(t, p, pages);
    kv_pages_push(t, page);
}

/* The same page may be there already. */
static void merge(struct kv_pages *t, struct kv_pool *p, size_t i) {
    size_t same;
    int32_t own = t->v[i], other = find(p, p->page[own].parent, p->page[own].ids, KV_PAGE_TOKENS, own, &same);
    if (same < KV_PAGE_TOKENS)
        return;
    kv_hold(p, other);
    t->v[i] = other;
    if (p->page[own].holders == 1)
        kv_forget(p, own);
    kv_let_go(p, own);
}

void kv_note(struct kv_pages *t, struct kv_pool *p, const int32_t *ids, size_t from, size_t to) {
    for (size_t i = from / KV_PAGE_TOKENS; i * KV_PAGE_TOKENS < to; i++) {
        size_t begin = i * KV_PAGE_TOKENS, n = to - begin < KV_PAGE_TOKENS ? to - begin : KV_PAGE_TOKENS;
        struct kv_page *g = &p->page[t->v[i]];
        uint64_t parent = parent_of(p, t, i);
        if (parent == 0) {                      /* forgotten under way: then this one can't be known */
            kv_forget(p, t->v[i]);
            continue;
        }
        if (g->key == 0) {
            int32_t *bucket = bucket_of(p, parent);
            g->key = ++p->last_key;
            g->parent = parent;
            g->next = *bucket;
            *bucket = t->v[i];
        }
        if (g->n >= n)
            continue;
        memcpy(g->ids + g->n, ids + begin + g->n, (n - g->n) * sizeof *ids);
        g->n = (uint32_t)n;
        if (n == KV_PAGE_TOKENS)
            merge(t, p, i);
    }
}

size_t kv_trim(struct kv_pages *t, struct kv_pool *p, size_t tokens) {
    size_t in = tokens % KV_PAGE_TOKENS, whole = tokens / KV_PAGE_TOKENS;
    kv_pages_cut(t, p, whole + (in > 0));
    if (in == 0 || t->n <= whole)               /* or it waits in the host's memory, where nobody shares it */
        return tokens;
    struct kv_page *g = &p->page[t->v[whole]];
    if (g->holders > 1) {
        kv_pages_cut(t, p, whole);
        return tokens - in;
    }
    if (g->n > in) {
        g->n = (uint32_t)in;
        g->key = ++p->last_key;                 /* what followed its old tokens doesn't follow its new ones */
    }
    return tokens;
}
