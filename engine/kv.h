/* kv.h - which pages of the KV cache are free, whose they are and what is known to lie in them (room-private). Memory and layout
 * are the backend's. Owned by whoever holds the engine's lock.
 *
 * A page's KV depends on the timeline up to its end and on nothing else. So a page whose tokens are known can serve every
 * timeline that begins the same: a full one is shared, of another the beginning can be copied. Known pages that nobody
 * holds any more stay until their room is needed, those first that were left longest ago.
 *
 * Where pages lie on a card, those that an idle session computed can wait in the host's memory: the last page goes first, and
 * comes back last (sched.c moves the bytes). */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KV_PAGE_TOKENS 64u

struct kv_pages {                       /* a session's page table: page i holds tokens i*KV_PAGE_TOKENS .. */
    int32_t *v;
    size_t n, cap;
    void **host;                        /* copies of the pages behind those, a stack: the top one is page n */
    size_t n_host, host_cap;
};

struct kv_page {
    uint32_t holders;                   /* tables that have it */
    uint32_t n;                         /* tokens that are known to be in it */
    uint64_t key, parent;               /* a name that is never used again, and that of the page before it; 0: not known */
    int32_t next;                       /* in its bucket; -1: the last */
    int32_t older, newer;               /* of those that nobody holds; -1: none */
    int32_t ids[KV_PAGE_TOKENS];
};

struct kv_pool {
    struct kv_page *page;               /* [total] */
    size_t total;
    int32_t *free;                      /* stack of pages with nothing in them */
    size_t n_free;
    int32_t oldest, newest;             /* of the known pages that nobody holds */
    size_t n_left;
    int32_t *bucket;                    /* known pages by their parent */
    size_t buckets;
    uint64_t last_key;
    size_t host_left, host_used;        /* pages that may and do wait in the host's memory */
};

void kv_pool_init(struct kv_pool *p, size_t total);
void kv_pool_destroy(struct kv_pool *p);
/* Pages that nobody holds. */
size_t kv_pool_unused(const struct kv_pool *p);
/* A page that somebody holds gets one holder more or less. */
void kv_hold(struct kv_pool *p, int32_t page);
void kv_let_go(struct kv_pool *p, int32_t page);

/* Lengthens the table by a page that is held for it. */
void kv_pages_push(struct kv_pages *t, int32_t page);
/* Lengthens the table by a page of its own; false when none is free. */
bool kv_pages_grow(struct kv_pages *t, struct kv_pool *p);
/* Gives back all but the first `keep` pages, wherever they are. */
void kv_pages_cut(struct kv_pages *t, struct kv_pool *p, size_t keep);
void kv_pages_free(struct kv_pages *t, struct kv_pool *p);
/* Room for a copy; NULL when there is none. */
void *kv_host_take(struct kv_pool *p, size_t bytes);
void kv_host_give(struct kv_pool *p, void *copy);
/* The last page's bytes are in copy now: the table holds it no more. */
void kv_pages_leave(struct kv_pages *t, struct kv_pool *p, void *copy);
/* The top copy is on the device again, in the page by which the table was lengthened last. */
void kv_pages_return(struct kv_pages *t, struct kv_pool *p);

/* ---- what lies in pages (kv_known.c) ------------------------------------------------------------- */

/* Tokens from..to-1 of the timeline ids are computed and lie in the table's pages. A page that is full and
 * exists already is exchanged for that one. */
void kv_note(struct kv_pages *t, struct kv_pool *p, const int32_t *ids, size_t from, size_t to);
/* The page that goes on after the table's first `pages` pages (all full) with the longest beginning of ids[0..n-1];
 * *same is how long it is. -1: there is none. */
int32_t kv_find(const struct kv_pool *p, const struct kv_pages *t, size_t pages, const int32_t *ids, size_t n, size_t *same);
/* Lengthens the table, of `pages` pages, by one that others may hold too. */
void kv_share(struct kv_pages *t, struct kv_pool *p, size_t pages, int32_t page);
/* Cuts the table so that it goes on after `tokens` tokens, or where others hold the page in whose middle that is, before it. Returns after how many. */
size_t kv_trim(struct kv_pages *t, struct kv_pool *p, size_t tokens);
/* What is in the page is not known any more. */
void kv_forget(struct kv_pool *p, int32_t page);
/* The same for all of a table. */
void kv_forget_all(const struct kv_pages *t, struct kv_pool *p);
