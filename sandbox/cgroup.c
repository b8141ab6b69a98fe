/* cgroup.c - see cgroup.h. Kernel interface: Documentation/admin-guide/cgroup-v2.rst. */
#include "sandbox/cgroup.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

enum { LEFT_MAX = 64 };

static int jails = -1;                  /* BASE/jails */
static uint32_t in_force;               /* CGROUP_* */
static uint32_t left[LEFT_MAX];         /* jails whose cgroup could not be removed yet */
static size_t n_left;

static bool put(int dir, const char *file, const char *text) {
    int fd = openat(dir, file, O_WRONLY | O_CLOEXEC);
    bool ok = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text);
    if (fd >= 0)
        close(fd);
    return ok;
}

static bool put_number(int dir, const char *file, uint64_t value) {
    char text[24];
    snprintf(text, sizeof text, "%llu", (unsigned long long)value);
    return put(dir, file, text);
}

static bool get(int dir, const char *file, char *out, size_t size) {
    int fd = openat(dir, file, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : read(fd, out, size - 1);
    if (fd >= 0)
        close(fd);
    out[n < 0 ? 0 : n] = '\0';
    return n >= 0;
}

/* A word of a list that is separated by blanks or lines. */
static bool has_word(const char *list, const char *word) {
    size_t n = strlen(word);
    for (const char *at = list; (at = strstr(at, word)) != NULL; at += n)
        if ((at == list || strchr(" \n", at[-1])) && strchr(" \n", at[n]))
            return true;
    return false;
}

/* ---- our own --------------------------------------------------------------------------------------- */

/* The folder of our cgroup: its path in the hierarchy, below where that is mounted. "/a/b" under a mount whose root is "/a" is "MOUNT/b". */
static bool find_base(char *out, size_t size) {
    char own[PATH_MAX] = "", line[2 * PATH_MAX];
    FILE *f = fopen("/proc/self/cgroup", "re");
    while (f && fgets(line, sizeof line, f))
        if (strncmp(line, "0::", 3) == 0)
            snprintf(own, sizeof own, "%.*s", (int)strcspn(line + 3, "\n"), line + 3);
    if (f)
        fclose(f);
    bool found = false;
    f = own[0] ? fopen("/proc/self/mountinfo", "re") : NULL;
    while (f && !found && fgets(line, sizeof line, f)) {
        char root[PATH_MAX], at[PATH_MAX];
        if (!strstr(line, " - cgroup2 ") || sscanf(line, "%*d %*d %*s %4095s %4095s", root, at) != 2)
            continue;
        size_t n = strcmp(root, "/") == 0 ? 0 : strlen(root);
        if (strncmp(own, root, n) == 0 && (own[n] == '/' || !own[n]))
            found = (size_t)snprintf(out, size, "%s%s", at, own + n) < size;
    }
    if (f)
        fclose(f);
    return found;
}

static bool delegated(int base) {
    struct stat sb;
    char mark[8];
    if (faccessat(base, "cgroup.procs", W_OK, AT_EACCESS) != 0 || fstat(base, &sb) != 0)
        return false;
    return (geteuid() != 0 && sb.st_uid == geteuid()) || (fgetxattr(base, "trusted.delegate", mark, sizeof mark) == 1 && mark[0] == '1') ||
           (fgetxattr(base, "user.delegate", mark, sizeof mark) == 1 && mark[0] == '1');
}

static int sub(int dir, const char *name) {
    if (mkdirat(dir, name, 0755) != 0 && errno != EEXIST)
        return -1;
    return openat(dir, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/* Everybody of BASE: us, our parent, whoever the service has beside. */
static bool move_all(int base, int to) {
    char pid[32];
    int fd = openat(base, "cgroup.procs", O_RDONLY | O_CLOEXEC);
    FILE *f = fd < 0 ? NULL : fdopen(fd, "r");
    while (f && fgets(pid, sizeof pid, f))
        put(to, "cgroup.procs", pid);   /* one that has ended meanwhile is nobody's */
    if (f)
        fclose(f);
    return f != NULL;
}

static void give(int dir, uid_t owner) {
    static const char *const files[] = {".", "cgroup.procs", "cgroup.subtree_control"};
    for (size_t i = 0; geteuid() == 0 && i < sizeof files / sizeof files[0]; i++)
        if (fchownat(dir, files[i], owner, (gid_t)-1, 0) != 0)
            return;                     /* seen when a jail is to be made */
}

/* What a daemon that was killed has left: empty, or not ours to end. */
static void sweep(void) {
    int copy = openat(jails, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *d = copy < 0 ? NULL : fdopendir(copy);
    for (struct dirent *e; d && (e = readdir(d)) != NULL;)
        if (e->d_type == DT_DIR && e->d_name[0] != '.')
            unlinkat(jails, e->d_name, AT_REMOVEDIR);
    if (d)
        closedir(d);
}

static uint32_t enable(int base) {
    static const struct { const char *name, *word; uint32_t bit; } controllers[] = {
        {"memory", "+memory", CGROUP_MEMORY}, {"pids", "+pids", CGROUP_PIDS}, {"cpu", "+cpu", CGROUP_CPU},
    };
    char have[512];
    uint32_t got = 0;
    get(base, "cgroup.controllers", have, sizeof have);
    for (size_t i = 0; i < sizeof controllers / sizeof controllers[0]; i++)
        if (has_word(have, controllers[i].name) && put(base, "cgroup.subtree_control", controllers[i].word) &&
            put(jails, "cgroup.subtree_control", controllers[i].word))
            got |= controllers[i].bit;
    return got;
}

uint32_t cgroup_start(uid_t owner, enum cgroup_lack *why) {
    char path[PATH_MAX];
    int base = find_base(path, sizeof path) ? open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1, rest = -1, outside = -1;
    *why = CGROUP_NONE;
    if (base < 0)
        return 0;
    *why = CGROUP_NOT_DELEGATED;
    if (delegated(base) && (rest = sub(base, "main")) >= 0 && (jails = sub(base, "jails")) >= 0 && (outside = sub(jails, "outside")) >= 0 &&
        move_all(base, rest) && put_number(outside, "cgroup.procs", (uint64_t)getpid())) {
        *why = CGROUP_NO_CONTROLLERS;
        sweep();
        give(jails, owner);
        give(outside, owner);
        in_force = enable(base) | (faccessat(outside, "cgroup.kill", F_OK, 0) == 0 ? CGROUP_KILL : 0);
    }
    close(base);
    if (rest >= 0)
        close(rest);
    if (outside >= 0)
        close(outside);
    return in_force;
}

/* ---- a jail's --------------------------------------------------------------------------------------- */

static void remove_left(void) {
    char name[16];
    for (size_t i = n_left; i-- > 0;) {
        snprintf(name, sizeof name, "%u", left[i]);
        if (unlinkat(jails, name, AT_REMOVEDIR) == 0 || errno == ENOENT)
            left[i] = left[--n_left];
    }
}

int cgroup_make(uint32_t jail, const struct wire_limits *l, uint64_t extra_bytes) {
    char name[16];
    if (!in_force)
        return -1;
    remove_left();
    snprintf(name, sizeof name, "%u", jail);
    int fd = sub(jails, name);
    /* The launcher's own look comes first and ends the call in an orderly way; this holds what is too fast for it, files and the kernel's own. */
    if (fd >= 0 && (in_force & CGROUP_MEMORY) &&
        (!put_number(fd, "memory.max", l->memory_bytes + l->work_bytes + l->tmp_bytes + extra_bytes) ||
         (faccessat(fd, "memory.swap.max", F_OK, 0) == 0 && !put_number(fd, "memory.swap.max", 0))))
        goto fail;
    if (fd >= 0 && (in_force & CGROUP_PIDS) && !put_number(fd, "pids.max", l->processes + 8u))
        goto fail;
    return fd;
fail:
    cgroup_remove(jail, fd);
    return -1;
}

bool cgroup_holds(int cgroup, pid_t pid) {
    char text[4096], want[16];
    snprintf(want, sizeof want, "%d", (int)pid);
    return get(cgroup, "cgroup.procs", text, sizeof text) && has_word(text, want);
}

bool cgroup_killed_for_memory(int cgroup) {
    char text[512];
    const char *at = get(cgroup, "memory.events", text, sizeof text) ? strstr(text, "oom_kill ") : NULL;
    return at && strtoul(at + 9, NULL, 10) > 0;
}

void cgroup_kill(int cgroup) {
    if (in_force & CGROUP_KILL)
        put(cgroup, "cgroup.kill", "1");
}

void cgroup_remove(uint32_t jail, int cgroup) {
    if (cgroup < 0)
        return;
    close(cgroup);
    if (n_left < LEFT_MAX)
        left[n_left++] = jail;
    remove_left();
}
