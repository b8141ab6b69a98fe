/* hot.c - see hot.h. The child of the rehearsal compares its own page map before and after (Documentation/admin-guide/mm/pagemap.rst).
 * It works in memory that it maps for the purpose: its heap is what is looked at. */
#include "sandbox/hot.h"
#include "sandbox/runtime.h"
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef MADV_POPULATE_READ              /* Linux 5.14; older kernels say EINVAL, which is fine */
#define MADV_POPULATE_READ 22
#define MADV_POPULATE_WRITE 23
#endif

enum { PAGE = 4096, RANGES_MAX = 4096, AREAS_MAX = 2048, PAGES_MAX = 1 << 16, MAPS_MAX = 1 << 18, NEAR = 8 };
#define PRESENT (1ull << 63)
#define EXCLUSIVE (1ull << 56)          /* mapped by this process only: copied since the fork, or new */

struct area {
    uintptr_t from, to;
    bool writable;
    size_t first;                       /* of its pages in `before` */
};
struct sight {                          /* all that the child needs, mapped at once */
    struct area areas[AREAS_MAX];
    struct hot_range ranges[RANGES_MAX];
    uint64_t before[PAGES_MAX], after[PAGES_MAX];
    char maps[MAPS_MAX];
    size_t n_areas, n_ranges, n_pages;
};

static size_t read_all(const char *path, char *out, size_t size) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    size_t len = 0;
    for (ssize_t n; fd >= 0 && len < size && (n = read(fd, out + len, size - len)) > 0;)
        len += (size_t)n;
    if (fd >= 0)
        close(fd);
    return len;
}

/* Private areas that can be read, but for our own tables: "from-to rwxp ...". */
static void find_areas(struct sight *s) {
    size_t len = read_all("/proc/self/maps", s->maps, sizeof s->maps - 1);
    s->maps[len] = '\0';
    for (char *line = s->maps, *next; *line && s->n_areas < AREAS_MAX; line = next) {
        char *end = strchr(line, '\n'), *p;
        next = end ? end + 1 : line + strlen(line);
        struct area a = {.from = strtoul(line, &p, 16)};
        if (*p != '-')
            continue;
        a.to = strtoul(p + 1, &p, 16);
        size_t pages = (a.to - a.from) / PAGE;
        if (strncmp(p, " r", 2) != 0 || p[4] != 'p' || (a.from <= (uintptr_t)s && (uintptr_t)s < a.to) || pages > PAGES_MAX - s->n_pages)
            continue;
        a.writable = p[2] == 'w';
        a.first = s->n_pages;
        s->n_pages += pages;
        s->areas[s->n_areas++] = a;
    }
}

static bool read_pages(const struct sight *s, uint64_t *out) {
    int fd = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
    bool ok = fd >= 0;
    for (size_t i = 0; ok && i < s->n_areas; i++) {
        const struct area *a = &s->areas[i];
        size_t bytes = (a->to - a->from) / PAGE * sizeof out[0];
        ssize_t n = pread(fd, out + a->first, bytes, (off_t)(a->from / PAGE * sizeof out[0]));
        if (n < (ssize_t)bytes)         /* [vsyscall] and its like: nobody's pages */
            memset(out + a->first, 0, bytes);
    }
    if (fd >= 0)
        close(fd);
    return ok;
}

static void add(struct sight *s, uintptr_t at, bool write) {
    struct hot_range *last = s->n_ranges ? &s->ranges[s->n_ranges - 1] : NULL;
    uintptr_t end = last ? (uintptr_t)last->at + last->bytes : 0;
    if (last && last->write == write && at - end <= (write ? 0 : NEAR * PAGE))
        last->bytes = at + PAGE - (uintptr_t)last->at;
    else if (s->n_ranges < RANGES_MAX)
        s->ranges[s->n_ranges++] = (struct hot_range){(void *)at, PAGE, write};
}

static void compare(struct sight *s) {
    for (size_t i = 0; i < s->n_areas; i++) {
        const struct area *a = &s->areas[i];
        for (uintptr_t at = a->from; at < a->to; at += PAGE) {
            size_t k = a->first + (at - a->from) / PAGE;
            if (!(s->after[k] & PRESENT))
                continue;
            if (a->writable && (s->after[k] & EXCLUSIVE))
                add(s, at, true);
            else if (!a->writable && !(s->before[k] & PRESENT))
                add(s, at, false);
        }
    }
}

_Noreturn static void rehearse(struct sight *s, const struct runtime *r, int out) {
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    prctl(PR_SET_DUMPABLE, 1);          /* else our own page map is root's; nothing foreign is in this memory */
    for (int fd = 0; null >= 0 && fd < 3; fd++)
        dup2(null, fd);
    find_areas(s);
    bool ok = read_pages(s, s->before);
    r->run(r->rehearsal, strlen(r->rehearsal), 0);
    if (!ok || !read_pages(s, s->after))
        _exit(1);
    compare(s);
    const char *p = (const char *)s->ranges, *end = (const char *)(s->ranges + s->n_ranges);
    for (ssize_t n; p < end && (n = write(out, p, (size_t)(end - p))) > 0;)
        p += n;
    _exit(0);
}

void hot_learn(struct hot *out, const struct runtime *r) {
    int ends[2];
    *out = (struct hot){0};
    if (!r->rehearsal || pipe2(ends, O_CLOEXEC) != 0)
        return;
    struct sight *s = mmap(NULL, sizeof *s, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    char *got = s == MAP_FAILED ? NULL : malloc(sizeof s->ranges);
    if (r->before_fork)
        r->before_fork();
    pid_t pid = got ? fork() : -1;
    if (r->after_fork)
        r->after_fork(pid == 0);
    if (pid == 0)
        rehearse(s, r, ends[1]);
    close(ends[1]);
    size_t len = 0;
    for (ssize_t n; got && len < sizeof s->ranges && (n = read(ends[0], got + len, sizeof s->ranges - len)) > 0;)
        len += (size_t)n;
    close(ends[0]);
    if (pid > 0)
        waitpid(pid, NULL, 0);
    if (s != MAP_FAILED)
        munmap(s, sizeof *s);
    out->n = len / sizeof out->ranges[0];
    if (out->n)
        out->ranges = realloc(got, len);
    else
        free(got);
}

void hot_touch(const struct hot *h, bool writes) {
    for (size_t i = 0; i < h->n; i++)
        if (writes || !h->ranges[i].write)
            madvise(h->ranges[i].at, h->ranges[i].bytes, h->ranges[i].write ? MADV_POPULATE_WRITE : MADV_POPULATE_READ);
}
