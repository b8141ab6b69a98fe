/* kv.h - which pages of the KV cache are free (room-private). Memory and layout are the backend's.
 *
 * Where pages lie on a card, those that an idle session computed can wait in the host's memory: the last page goes first, and
 * comes back last (sched.c moves the bytes). */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct kv_pages {                       /* a session's page table: page i holds tokens i*KV_PAGE_TOKENS .. */
    int32_t *v;
    size_t n, cap;
    void **host;                        /* copies of the pages behind those, a stack: the top one is page n */
    size_t n_host, host_cap;
};

struct kv_pool {
    int32_t *free;                      /* stack of free pages */
    size_t n_free, total;
    size_t host_left, host_used;        /* pages that may and do wait in the host's memory */
};

void kv_pool_init(struct kv_pool *p, size_t total);
void kv_pool_destroy(struct kv_pool *p);
/* Lengthens the table by one page; false when none is free. */
bool kv_pages_grow(struct kv_pages *t, struct kv_pool *p);
/* Gives back all but the first `keep` pages, wherever they are. */
void kv_pages_cut(struct kv_pages *t, struct kv_pool *p, size_t keep);
void kv_pages_free(struct kv_pages *t, struct kv_pool *p);
/* Room for a copy; NULL when there is none. */
void *kv_host_take(struct kv_pool *p, size_t bytes);
void kv_host_give(struct kv_pool *p, void *copy);
/* The last page's bytes are in copy now: its number is free. */
void kv_pages_leave(struct kv_pages *t, struct kv_pool *p, void *copy);
/* The top copy is on the device again, in the page by which the table was lengthened last. */
void kv_pages_return(struct kv_pages *t, struct kv_pool *p);
