/* kb_walk.c - the files below a folder, read as data. Knowledge thread.
 *
 * The folder may hold anything: links that lead out or round in circles, FIFOs, devices, folders without end. Only regular files are
 * opened, only below the folder and through no link (openat2), and nothing is waited for. */
#include "tools/kb_priv.h"
#include "base/mem.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define ENTRIES_MAX 1000000
#define DEPTH_MAX 64

void kb_entries_add(struct kb_entries *a, const char *path, const char *version, int64_t bytes) {
    if (a->n == a->cap) {
        a->cap = a->cap ? a->cap * 2 : 256;
        a->v = xreallocarray(a->v, a->cap, sizeof *a->v);
    }
    a->v[a->n++] = (struct kb_entry){xstrdup(path), xstrdup(version), bytes};
}

void kb_entries_free(struct kb_entries *a) {
    for (size_t i = 0; i < a->n; i++) {
        free(a->v[i].path);
        free(a->v[i].version);
    }
    free(a->v);
    *a = (struct kb_entries){0};
}

static int open_below(int dir, const char *path, int flags) {
    struct open_how how = {.flags = (uint64_t)(flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY), .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS};
    return (int)syscall(SYS_openat2, dir, path, &how, sizeof how);
}

static void version_of(const struct stat *st, char *out, size_t size) {
    snprintf(out, size, "%" PRId64 ":%" PRId64 ".%09ld:%" PRId64 ".%09ld", (int64_t)st->st_size, (int64_t)st->st_mtim.tv_sec, st->st_mtim.tv_nsec,
             (int64_t)st->st_ctim.tv_sec, st->st_ctim.tv_nsec);
}

static bool left_out(const char *name) {
    static const char *const names[] = {"node_modules", "__pycache__", "CVS"};
    if (name[0] == '.')
        return true;
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

struct walk {
    struct kb_entries *out;
    char **folders;                     /* still to be read */
    size_t n, cap;
};

static void push(struct walk *w, const char *path) {
    if (w->n == w->cap) {
        w->cap = w->cap ? w->cap * 2 : 64;
        w->folders = xreallocarray(w->folders, w->cap, sizeof *w->folders);
    }
    w->folders[w->n++] = xstrdup(path);
}

static size_t depth_of(const char *path) {
    size_t n = 0;
    for (; *path; path++)
        n += *path == '/';
    return n;
}

static int read_folder(struct walk *w, int root, const char *folder, struct err *e) {
    int fd = open_below(root, folder[0] ? folder : ".", O_RDONLY | O_DIRECTORY);
    DIR *d = fd < 0 ? NULL : fdopendir(fd);
    if (!d) {
        if (fd >= 0)
            close(fd);
        return 0;                       /* gone, or not ours to read */
    }
    for (struct dirent *de; (de = readdir(d));) {
        char path[KB_NAME_MAX], version[128];
        struct stat st;
        if (left_out(de->d_name) || (size_t)snprintf(path, sizeof path, "%s%s%s", folder, folder[0] ? "/" : "", de->d_name) >= sizeof path ||
            fstatat(dirfd(d), de->d_name, &st, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (S_ISDIR(st.st_mode) && depth_of(path) < DEPTH_MAX) {
            push(w, path);
        } else if (S_ISREG(st.st_mode)) {
            version_of(&st, version, sizeof version);
            kb_entries_add(w->out, path, version, st.st_size);
        }
        if (w->out->n + w->n > ENTRIES_MAX) {
            closedir(d);
            return err_set(e, ERR_TOO_BIG, "the folder holds more than %d files: add its parts that matter", ENTRIES_MAX);
        }
    }
    closedir(d);
    return 0;
}

static int by_path(const void *a, const void *b) { return strcmp(((const struct kb_entry *)a)->path, ((const struct kb_entry *)b)->path); }

int kb_walk(struct kb_entries *out, int dir, const atomic_bool *stop, struct err *e) {
    struct walk w = {.out = out};
    int rc = 0;
    push(&w, "");
    while (rc == 0 && w.n) {
        char *folder = w.folders[--w.n];
        rc = atomic_load(stop) ? err_set(e, ERR_CANCELLED, "corrald ends") : read_folder(&w, dir, folder, e);
        free(folder);
    }
    while (w.n)
        free(w.folders[--w.n]);
    free(w.folders);
    if (rc == 0 && out->n)
        qsort(out->v, out->n, sizeof *out->v, by_path);
    return rc;
}

int kb_read(struct buf *out, int dir, const char *path, struct err *e) {
    struct stat st;
    int fd = open_below(dir, path, O_RDONLY), rc = 0;
    buf_reset(out);
    if (fd < 0)
        return err_sys(e, ERR_IO, "it can't be opened");
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))
        rc = err_set(e, ERR_IO, "it is no regular file");
    else if (st.st_size > KB_FILE_MAX)
        rc = err_set(e, ERR_TOO_BIG, "more than %d MiB", KB_FILE_MAX >> 20);
    while (rc == 0) {
        buf_reserve(out, 65536 + (size_t)st.st_size - (out->len < (size_t)st.st_size ? out->len : (size_t)st.st_size));
        ssize_t n = read(fd, out->data + out->len, out->cap - out->len - 1);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            rc = err_sys(e, ERR_IO, "it can't be read");
        if (n <= 0)
            break;
        out->len += (size_t)n;
        if (out->len > KB_FILE_MAX)
            rc = err_set(e, ERR_TOO_BIG, "more than %d MiB", KB_FILE_MAX >> 20);
    }
    close(fd);
    if (out->data)
        out->data[out->len] = '\0';
    return rc;
}
