/* memory.c - how much memory this machine has, and could give to KV pages. */
#include "engine/backend.h"
#include "base/str.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Bytes; 0: it does not say. */
static uint64_t meminfo(const char *name) {
    char line[128];
    uint64_t kb = 0;

    FILE *f = fopen("/proc/meminfo", "re");
    if (f == NULL)
        return 0;
    while (fgets(line, sizeof line, f) != NULL)
        if (str_starts(line, name))
            kb = strtoull(line + strlen(name), NULL, 10);
    fclose(f);
    return kb * 1024;
}

uint64_t memory_free(void) {
    uint64_t bytes = meminfo("MemAvailable:");
    return bytes > 0 ? bytes : 1u << 30;
}

uint64_t memory_total(void) { return meminfo("MemTotal:"); }

int memory_check(const char *what, uint64_t bytes, struct err *e) {
    uint64_t total = memory_total(), swap = meminfo("SwapTotal:");

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
