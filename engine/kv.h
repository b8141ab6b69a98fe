/* kv.h - which pages of the KV cache are free (room-private). Memory and layout are the backend's. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct kv_pages {                       /* a session's page table: page i holds tokens i*KV_PAGE_TOKENS .. */
    int32_t *v;
    size_t n, cap;
};

struct kv_pool {
    int32_t *free;                      /* stack of free pages */
    size_t n_free, total;
};

void kv_pool_init(struct kv_pool *p, size_t total);
void kv_pool_destroy(struct kv_pool *p);
/* Lengthens the table by one page; false when none is free. */
bool kv_pages_grow(struct kv_pages *t, struct kv_pool *p);
/* Gives back all but the first `keep` pages. */
void kv_pages_cut(struct kv_pages *t, struct kv_pool *p, size_t keep);
void kv_pages_free(struct kv_pages *t, struct kv_pool *p);
