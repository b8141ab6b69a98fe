/* watch.c - memory of a process tree from /proc, without a cgroup.
 * RssAnon and its like of status, Pss_Anon and its like of smaps_rollup (Documentation/filesystems/proc.rst). What a process has shared
 * and dropped from its own table is in neither: supervisor.c counts shared memory when it is asked for. */
#include "sandbox/watch.h"
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { TREE_MAX = 512, SOCKET_BYTES = 212992 /* net.core.wmem_default */ };

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
    for (char *s = text; *s && n < TREE_MAX;) {
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

uint64_t watch_memory(pid_t init, uint64_t limit) {
    static const char *const rss[] = {"RssAnon:", "RssShmem:", "VmSwap:", "VmPTE:", NULL}, *const pss[] = {"Pss_Anon:", "Pss_Shmem:", "SwapPss:", NULL};
    pid_t tree[TREE_MAX];
    uint64_t sockets = socket_bytes(init), plain = sockets, exact = sockets;
    size_t n = add_children(init, tree, 0);
    for (size_t i = 0; i < n; i++) {
        plain += process_bytes(tree[i], "status", rss);
        n = add_children(tree[i], tree, n);
    }
    if (plain <= limit)
        return plain;
    for (size_t i = 0; i < n; i++)
        exact += process_bytes(tree[i], "smaps_rollup", pss);
    return exact;
}
