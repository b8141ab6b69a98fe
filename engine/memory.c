/* memory.c - how much memory this machine could give to KV pages. */
#include "engine/backend.h"
#include <stdio.h>

uint64_t memory_free(void) {
    unsigned long long kb = 0;
    char line[128];

    FILE *f = fopen("/proc/meminfo", "re");
    if (f == NULL)
        return 1u << 30;
    while (fgets(line, sizeof line, f) != NULL && sscanf(line, "MemAvailable: %llu kB", &kb) != 1)
        ;
    fclose(f);
    return kb > 0 ? kb * 1024 : 1u << 30;
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
