#include "sandbox/grants.h"
#include <errno.h>
#include <sys/mman.h>
#include <sys/syscall.h>

static int shared_memory(struct grants *g, const uint64_t *args) {
    uint64_t bytes = args[1];
    if (args[3] & MAP_HUGETLB)
        return -EPERM;
    if (bytes > g->shared_left)
        return -ENOMEM;
    bytes = (bytes + 4095) & ~4095ull;
    g->shared_left -= bytes < g->shared_left ? bytes : g->shared_left;
    return GRANT_CONTINUE;
}

static int session(struct grants *g) {
    if (g->sessions_left == 0)
        return -EPERM;
    g->sessions_left--;
    return GRANT_CONTINUE;
}

int grants_ask(struct grants *g, int nr, const uint64_t *args) {
    switch (nr) {
    case SYS_mmap:
        return shared_memory(g, args);
    case SYS_setsid:
        return session(g);
    }
    return 0;
}
