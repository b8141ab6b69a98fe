#include "base/memory.h"
#include "base/str.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t meminfo(const char *name) {
    char line[128];
    uint64_t kb = 0;
    FILE *f = fopen("/proc/meminfo", "re");
    if (!f)
        return 0;
    while (fgets(line, sizeof line, f))
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
uint64_t memory_swap(void) { return meminfo("SwapTotal:"); }
