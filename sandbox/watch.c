/* watch.c - memory of a process tree from /proc, without a cgroup.
 * RssAnon and its like of status, Pss_Anon and its like of smaps_rollup (Documentation/filesystems/proc.rst). What a process has shared
 * and dropped from its own table is in neither: supervisor.c counts shared memory when it is asked for. */
#include "sandbox/watch.h"
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { SOCKET_BYTES = 212992 /* net.core.wmem_default */, MAP_BYTES = 235 /* measured: 40 processes of 60,000 */, MAPS_MAX = 65530,
       PLAIN_BYTES = 48 << 20, LOOK_CPU_MS = 1000 };

static ssize_t slurp(const char *path, char *out, size_t size) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return -1;
    ssize_t n = read(fd, out, size - 1);
    close(fd);
    if (n >= 0)
        out[n] = '\0';
    return n;
}

static uint64_t field_kb(const char *text, const char *name) {
    const char *at = strstr(text, name);
    return at ? strtoull(at + strlen(name), NULL, 10) : 0;
}

/* Fields of a file of the process, added up. */
static uint64_t process_bytes(pid_t pid, const char *file, const char *const *fields) {
    char path[64], text[4096];
    uint64_t kb = 0;
    snprintf(path, sizeof path, "/proc/%d/%s", pid, file);
    if (slurp(path, text, sizeof text) <= 0)
        return 0;
    for (; *fields; fields++)
        kb += field_kb(text, *fields);
    return kb * 1024;
}

/* Appends the children that one thread started. */
static size_t add_children_of(pid_t pid, const char *thread, pid_t *tree, size_t n) {
    char path[300], text[8192];
    snprintf(path, sizeof path, "/proc/%d/task/%s/children", pid, thread);
    if (slurp(path, text, sizeof text) <= 0)
        return n;
    for (char *s = text; *s && n < WATCH_TREE;) {
        char *end;
        long child = strtol(s, &end, 10);
        if (end == s)
            break;
        tree[n++] = (pid_t)child;
        s = end;
    }
    return n;
}

static size_t add_children(pid_t pid, pid_t *tree, size_t n) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", pid);
    DIR *d = opendir(path);
    for (struct dirent *t; d && (t = readdir(d)) != NULL;)
        if (t->d_name[0] != '.')
            n = add_children_of(pid, t->d_name, tree, n);
    if (d)
        closedir(d);
    return n;
}

/* What the sockets of the jail's network namespace may hold in their buffers: nobody counts what they do hold. */
static uint64_t socket_bytes(pid_t init) {
    char path[64], text[2048];
    snprintf(path, sizeof path, "/proc/%d/net/sockstat", init);
    return slurp(path, text, sizeof text) > 0 ? field_kb(text, "sockets: used") * SOCKET_BYTES : 0;
}

/* At most so many maps can a process of this size have: one a page, and the kernel's own limit (vm.max_map_count). Those that every
 * interpreter has are left out. */
static uint64_t maps_at_most(uint64_t vm_bytes) {
    uint64_t n = vm_bytes > PLAIN_BYTES ? (vm_bytes - PLAIN_BYTES) / 4096 : 0;
    return n < MAPS_MAX ? n : MAPS_MAX;
}

static uint64_t maps_of(pid_t pid) {
    char path[64], text[16384];
    uint64_t lines = 0;
    snprintf(path, sizeof path, "/proc/%d/maps", pid);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    for (ssize_t n; fd >= 0 && (n = read(fd, text, sizeof text)) > 0;)
        for (ssize_t i = 0; i < n; i++)
            lines += text[i] == '\n';
    if (fd >= 0)
        close(fd);
    return lines;
}

static int64_t own_cpu_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

uint64_t watch_begin(struct watch *w, pid_t init) {
    uint64_t sockets = socket_bytes(init), plain = sockets;
    w->bytes = sockets;
    w->at = 0;
    w->cpu_ms = 0;
    w->n = add_children(init, w->tree, 0);
    for (size_t i = 0; i < w->n; i++) {
        char path[64], text[4096];
        snprintf(path, sizeof path, "/proc/%d/status", w->tree[i]);
        if (slurp(path, text, sizeof text) > 0) {
            uint64_t tables = field_kb(text, "VmPTE:") * 1024;
            plain += (field_kb(text, "RssAnon:") + field_kb(text, "RssShmem:") + field_kb(text, "VmSwap:")) * 1024 + tables +
                     maps_at_most(field_kb(text, "VmSize:") * 1024) * MAP_BYTES;
            w->bytes += tables;
        }
        w->n = add_children(w->tree[i], w->tree, w->n);
    }
    return plain;
}

bool watch_step(struct watch *w) {
    static const char *const pss[] = {"Pss_Anon:", "Pss_Shmem:", "SwapPss:", NULL};
    if (w->at >= w->n)
        return false;
    int64_t before = own_cpu_ms();
    w->bytes += process_bytes(w->tree[w->at], "smaps_rollup", pss) + maps_of(w->tree[w->at]) * MAP_BYTES;
    w->at++;
    w->cpu_ms += own_cpu_ms() - before;
    if (w->cpu_ms > LOOK_CPU_MS)        /* made to be hard to look at */
        w->bytes = UINT64_MAX;
    return w->at < w->n && w->bytes != UINT64_MAX;
}
