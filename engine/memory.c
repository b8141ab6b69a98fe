/* memory.c - how much of the machine's memory goes to KV pages, and what is too much for it. */
#include "engine/backend.h"
#include "base/memory.h"

int memory_check(const char *what, uint64_t bytes, struct err *e) {
    uint64_t total = memory_total(), swap = memory_swap();

    if (total == 0 || bytes <= total + swap)
        return 0;
    return err_set(e, ERR_MEMORY, "%s takes %.1f GB of memory, this machine has %.1f GB: choose a smaller model, or the same with fewer bits for a weight", what,
                   (double)bytes / 1e9, (double)(total + swap) / 1e9);
}

int kv_pages_choose(size_t *out, const struct backend_setup *s, size_t page_bytes, struct err *e) {
    uint64_t most = (uint64_t)page_bytes * ((s->context + KV_PAGE_TOKENS - 1) / KV_PAGE_TOKENS) * KV_CONTEXTS, bytes = s->kv_bytes;

    if (bytes == 0) {
        bytes = memory_free() / 2;
        bytes = bytes < most ? bytes : most;
    }
    uint64_t pages = s->kv_pages > 0 ? s->kv_pages : bytes / page_bytes;
    if (pages < 1)
        return err_set(e, ERR_MEMORY, "one KV page takes %zu bytes, there are %llu", page_bytes, (unsigned long long)bytes);
    *out = pages > INT32_MAX ? INT32_MAX : (size_t)pages;
    return 0;
}
