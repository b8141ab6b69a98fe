/* tree.c - the walk through a hostile folder, and reading and writing in it. See tree.h for what it refuses.
 *
 * The walk keeps a descriptor every 64 levels of the way that it went last (struct tree_way), so depth costs few descriptors, no stack and
 * no time: 2000 folders in each other, each opened from the root, took 0.3 s, more than the jail took to make them. A folder that its owner may
 * not enter is opened to the owner for good, a file only while it is read. */
#include "tools/workspace/tree.h"
#include "base/file.h"
#include "base/mem.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define RACY_NS 12000000                /* times of files are as coarse as the kernel's tick, 10 ms at most */
#define TRIES 4                         /* openat2 says EAGAIN when something was renamed meanwhile */

const struct work_limits work_limits_default = {.file_bytes = 64u << 20, .total_bytes = 256u << 20, .entries = 20000};

/* ---- opening ------------------------------------------------------------------------------------- */

static int open_beneath(int root, const char *raw, int flags, mode_t mode) {
    struct open_how how = {
        .flags = (uint64_t)(unsigned)(flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY),
        .mode = mode,
        .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV,
    };
    if (flags & O_PATH)
        how.flags &= (uint64_t)(O_PATH | O_CLOEXEC | O_NOFOLLOW | O_DIRECTORY);
    for (int i = 0;; i++) {
        int fd = (int)syscall(SYS_openat2, root, raw, &how, sizeof how);
        if (fd >= 0 || (errno != EAGAIN && errno != EINTR) || i >= TRIES)
            return fd;
    }
}

/* A file or folder of our own user whose mode keeps its owner out. The mode of a file is put back. */
static int open_locked(int root, const char *raw, int flags) {
    struct stat st;
    char proc[40];
    int fd = -1, p = open_beneath(root, raw, O_PATH, 0);
    if (p < 0)
        return -1;
    snprintf(proc, sizeof proc, "/proc/self/fd/%d", p);
    bool ours = fstat(p, &st) == 0 && st.st_uid == geteuid() && (S_ISREG(st.st_mode) || S_ISDIR(st.st_mode));
    errno = EACCES;
    if (ours && chmod(proc, (st.st_mode & 07777) | (S_ISDIR(st.st_mode) ? 0700 : 0400)) == 0) {
        fd = open_beneath(root, raw, flags, 0);
        int saved = errno;
        if (S_ISREG(st.st_mode) && chmod(proc, st.st_mode & 07777) != 0)
            saved = errno;              /* it stays readable to its owner: no harm */
        errno = saved;
    }
    int saved = errno;
    close(p);
    errno = saved;
    return fd;
}

static int open_read(int root, const char *raw, int flags) {
    int fd = open_beneath(root, raw, O_RDONLY | flags, 0);
    return fd < 0 && errno == EACCES ? open_locked(root, raw, O_RDONLY | flags) : fd;
}

/* The beginning of raw that is `levels` parts long: its length, or 0 when there are not more than that. */
static size_t first_levels(const char *raw, int levels) {
    const char *slash = raw;
    for (int i = 0; (slash = strchr(slash, '/')) != NULL; slash++)
        if (++i == levels)
            return (size_t)(slash - raw);
    return 0;
}

static bool is_on_way(const struct tree_way *w, size_t len, const char *raw) { return strncmp(raw, w->raw, len) == 0 && raw[len] == '/'; }

void tree_way_end(struct tree_way *w) {
    while (w->n)
        close(w->at[--w->n].fd);
    free(w->raw);
    w->raw = NULL;
}

/* The folder to open raw from, the deepest one known, making those on the way known; *raw is what is left. */
static int way_to(struct tree_way *w, const char **raw) {
    const char *whole = *raw;
    size_t done = 0, n;
    while (w->n && !is_on_way(w, w->at[w->n - 1].len, whole))
        close(w->at[--w->n].fd);
    int from = w->root;
    if (w->n) {
        from = w->at[w->n - 1].fd;
        done = w->at[w->n - 1].len + 1;
    }
    if (first_levels(whole + done, TREE_WAY_LEVELS)) {
        free(w->raw);
        w->raw = xstrdup(whole);
    }
    while ((n = first_levels(whole + done, TREE_WAY_LEVELS)) != 0 && w->n < TREE_WAY_MAX) {
        char *part = xstrndup(whole + done, n);
        int fd = open_read(from, part, O_DIRECTORY);
        free(part);
        if (fd < 0)
            return -1;
        done += n;
        w->at[w->n].len = done++;
        w->at[w->n++].fd = from = fd;
    }
    *raw = whole + done;
    return from;
}

/* The kernel's form of a public path; a trailing '/' is left out. */
static int raw_path(struct buf *out, const char *path, struct err *e) {
    bool ok = true;
    buf_reset(out);
    for (const char *s = path; *s && ok;) {
        size_t n = strcspn(s, "/");
        if (out->len)
            buf_addc(out, '/');
        if (n > 0 && n <= 255 && s[0] != '.' && !memchr(s, '%', n))
            buf_add(out, s, n);         /* most are as they look */
        else
            ok = work_name_decode(out, s, n);
        s += n + (s[n] == '/');
    }
    if (!ok || out->len > WORK_PATH_MAX)
        return err_set(e, ERR_INVALID, "%.200s is no path in the work folder", path);
    if (out->len == 0)
        buf_addc(out, '.');
    return 0;
}

static int say_open(struct err *e, const char *path) {
    switch (errno) {
    case ENOENT:
    case ENOTDIR:
        return err_set(e, ERR_NOT_FOUND, "there is no file %.300s in the work folder", path);
    case ELOOP:
    case EXDEV:
        return err_set(e, ERR_INVALID, "%.300s is a link, or its path goes through one; links are not followed", path);
    default:
        return err_sys(e, ERR_IO, "%.300s in the work folder", path);
    }
}

/* ---- the walk --------------------------------------------------------------------------------------- */

struct walk {
    struct tree_way way;
    const struct work_limits *limits;
    struct work_list *out;
    struct work_problems *problems;
    struct buf folders;                 /* still to be read: raw and public path, each with its NUL */
    size_t seen;
    uint64_t total;
    int64_t now_ns;
    bool full;
};

static int64_t ns_of(const struct timespec *t) { return (int64_t)t->tv_sec * 1000000000 + t->tv_nsec; }

static const char *special_reason(mode_t mode) {
    switch (mode & S_IFMT) {
    case S_IFIFO: return "a named pipe is not kept";
    case S_IFSOCK: return "a socket is not kept";
    default: return "a device is not kept";
    }
}

static void add_entry(struct walk *w, const char *path, enum work_kind kind, const struct stat *st) {
    struct work_entry *x = work_list_add(w->out, path, kind);
    x->exec = kind == WORK_FILE && (st->st_mode & 0100);
    x->size = kind == WORK_DIR ? 0 : (uint64_t)st->st_size;
    x->ino = st->st_ino;
    x->mtime_ns = ns_of(&st->st_mtim);
    x->ctime_ns = ns_of(&st->st_ctim);
    x->racy = x->ctime_ns > w->now_ns - RACY_NS;
}

static void add_file(struct walk *w, const char *path, const struct stat *st) {
    char reason[96];
    if ((uint64_t)st->st_size > w->limits->file_bytes) {
        snprintf(reason, sizeof reason, "%lld bytes are over the limit of %llu bytes a file", (long long)st->st_size, (unsigned long long)w->limits->file_bytes);
        work_problem(w->problems, path, reason);
        return;
    }
    if (w->total + (uint64_t)st->st_size > w->limits->total_bytes) {
        snprintf(reason, sizeof reason, "with it the files are over the limit of %llu bytes together", (unsigned long long)w->limits->total_bytes);
        work_problem(w->problems, path, reason);
        return;
    }
    w->total += (uint64_t)st->st_size;
    add_entry(w, path, WORK_FILE, st);
}

static void see(struct walk *w, int dir, const char *folder, const char *raw, const char *name, struct buf *path) {
    struct stat st;
    size_t raw_len = strlen(raw);
    buf_reset(path);
    buf_adds(path, folder);
    work_name_encode(path, name, strlen(name));
    if (++w->seen > w->limits->entries) {
        w->full = true;
        work_problem(w->problems, path->data, "there are too many files; this one and others are not kept");
    } else if (raw_len + strlen(name) + 1 > WORK_PATH_MAX) {
        work_problem(w->problems, path->data, "its path is too long");
    } else if (fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) != 0) {
        work_problem(w->problems, path->data, "it went away or can't be looked at");
    } else if (S_ISDIR(st.st_mode)) {
        buf_addc(path, '/');
        buf_addf(&w->folders, "%s%s%s", raw, raw_len ? "/" : "", name);
        buf_addc(&w->folders, '\0');
        buf_add(&w->folders, path->data, path->len + 1);
        add_entry(w, path->data, WORK_DIR, &st);
    } else if (S_ISREG(st.st_mode)) {
        add_file(w, path->data, &st);
    } else if (S_ISLNK(st.st_mode)) {
        add_entry(w, path->data, WORK_LINK, &st);
    } else {
        work_problem(w->problems, path->data, special_reason(st.st_mode));
    }
}

static int read_folder(struct walk *w, const char *raw, const char *folder, struct err *e) {
    struct buf path = {0};
    const char *rest = raw;
    int from = way_to(&w->way, &rest), fd = from >= 0 ? open_read(from, *rest ? rest : ".", O_DIRECTORY) : -1;
    DIR *d = fd >= 0 ? fdopendir(fd) : NULL;
    if (!d) {
        int rc = say_open(e, folder);
        if (fd >= 0)
            close(fd);
        return rc;
    }
    for (struct dirent *x; !w->full && (errno = 0, x = readdir(d)) != NULL;)
        if (strcmp(x->d_name, ".") != 0 && strcmp(x->d_name, "..") != 0)
            see(w, dirfd(d), folder, raw, x->d_name, &path);
    closedir(d);
    buf_free(&path);
    return 0;
}

/* The folder itself, whose owner may have shut it: nothing beneath could be opened, not even itself. */
static void open_root(int root) {
    struct stat st;
    if (fstat(root, &st) == 0 && st.st_uid == geteuid() && (st.st_mode & 0700) != 0700)
        (void)fchmod(root, (st.st_mode & 07777) | 0700);        /* else reading it fails, and says so */
}

/* Cuts the last string off, with its NUL; the caller's. */
static char *take_last(struct buf *b) {
    size_t at = b->len - 1;
    while (at > 0 && b->data[at - 1] != '\0')
        at--;
    char *s = xstrdup(b->data + at);
    b->len = at;
    return s;
}

int tree_scan(int root, const struct work_limits *l, struct work_list *out, struct work_problems *p, struct err *e) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME_COARSE, &now);
    struct walk w = {.way = {.root = root}, .limits = l, .out = out, .problems = p, .now_ns = ns_of(&now)};
    open_root(root);
    int rc = read_folder(&w, "", "", e);
    while (rc == 0 && w.folders.len && !w.full) {
        char *folder = take_last(&w.folders), *raw = take_last(&w.folders);
        struct err why;
        if (read_folder(&w, raw, folder, &why) != 0)
            work_problem(p, folder, "the folder can't be read");
        free(folder);
        free(raw);
    }
    tree_way_end(&w.way);
    buf_free(&w.folders);
    work_list_sort(out);
    return rc;
}

/* ---- reading ------------------------------------------------------------------------------------------- */

static int open_on_way(struct tree_way *w, const char *path, int (*how)(int from, const char *raw, int flags), int *fd, struct err *e) {
    struct buf raw = {0};
    int rc = raw_path(&raw, path, e);
    const char *rest = raw.data;
    int from = rc == 0 ? way_to(w, &rest) : -1;
    *fd = from >= 0 ? how(from, rest, 0) : -1;
    int saved = errno;
    buf_free(&raw);
    errno = saved;
    return rc;
}

int tree_read(struct tree_way *w, const char *path, uint64_t max, struct buf *out, struct err *e) {
    struct stat st;
    int fd, rc = open_on_way(w, path, open_read, &fd, e);
    if (rc != 0)
        return rc;
    if (fd < 0)
        return say_open(e, path);
    size_t start = out->len;
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
        rc = err_set(e, ERR_INVALID, "%.300s is not a regular file", path);
    } else if ((uint64_t)st.st_size > max) {
        rc = err_set(e, ERR_TOO_BIG, "%.300s has %lld bytes; the limit is %llu", path, (long long)st.st_size, (unsigned long long)max);
    } else {
        buf_reserve(out, (size_t)st.st_size + 1);
        for (ssize_t n; rc == 0;) {
            n = read(fd, out->data + out->len, out->cap - out->len - 1);
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                rc = err_sys(e, ERR_IO, "read %.300s", path);
            if (n <= 0)
                break;
            out->len += (size_t)n;
            if (out->len - start > max)
                rc = err_set(e, ERR_TOO_BIG, "%.300s grew while it was read", path);
            else if (out->len + 1 >= out->cap)
                buf_reserve(out, 65536);
        }
        if (out->data)
            out->data[out->len] = '\0';
    }
    close(fd);
    return rc;
}

static int open_link(int from, const char *raw, int flags) { return open_beneath(from, raw, O_PATH | flags, 0); }      /* itself */

int tree_readlink(struct tree_way *w, const char *path, struct buf *out, struct err *e) {
    char target[4096];
    int fd, rc = open_on_way(w, path, open_link, &fd, e);
    if (rc != 0)
        return rc;
    if (fd < 0)
        return say_open(e, path);
    ssize_t n = readlinkat(fd, "", target, sizeof target);
    close(fd);
    if (n < 0 || n == (ssize_t)sizeof target)
        return err_set(e, ERR_INVALID, "%.300s is no link that can be read", path);
    buf_add(out, target, (size_t)n);
    return 0;
}

/* ---- writing ----------------------------------------------------------------------------------------------- */

/* A jail's folder takes files of its own user only, so a root daemon borrows that user's place while it writes. */
struct owner {
    bool on;
};
static struct owner owner_begin(int root) {
    struct owner o = {false};
    struct stat st;
    if (geteuid() == 0 && fstat(root, &st) == 0 && st.st_uid != 0) {
        setfsgid(st.st_gid);
        setfsuid(st.st_uid);
        o.on = true;
    }
    return o;
}
static void owner_end(struct owner o) {
    if (o.on) {
        setfsuid(geteuid());
        setfsgid(getegid());
    }
}

/* Opens the folder of path, making what is missing, and points *last at the raw name behind it. */
static int open_parent(int root, char *raw, bool make, const char **last, struct err *e) {
    char *cut = strrchr(raw, '/');
    *last = cut ? cut + 1 : raw;
    if (!cut)
        return open_beneath(root, ".", O_RDONLY | O_DIRECTORY, 0);
    *cut = '\0';
    int fd = open_read(root, raw, O_DIRECTORY);
    if (fd >= 0 || errno != ENOENT || !make)
        return fd;
    fd = open_beneath(root, ".", O_RDONLY | O_DIRECTORY, 0);
    for (char *s = raw; s && fd >= 0;) {
        char *slash = strchr(s, '/');
        if (slash)
            *slash = '\0';
        int next = mkdirat(fd, s, 0755) == 0 || errno == EEXIST ? open_read(fd, s, O_DIRECTORY) : -1;
        int saved = errno;
        close(fd);
        errno = saved;
        fd = next;
        s = slash ? slash + 1 : NULL;
    }
    (void)e;
    return fd;
}

static int say_write(struct err *e, const char *path) {
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
        return err_set(e, ERR_NO_SPACE, "the work folder is full: %.300s was not written", path);
    case ENOTDIR:
    case ELOOP:
    case EXDEV:
        return err_set(e, ERR_INVALID, "%.300s can't be written: a part of its path is a file or a link", path);
    case ENOTEMPTY:
    case EISDIR:
    case EEXIST:
        return err_set(e, ERR_EXISTS, "%.300s is a folder that is not empty", path);
    default:
        return err_sys(e, ERR_IO, "write %.300s in the work folder", path);
    }
}

/* Clears the place of a new file: whatever is there but a folder that holds something. */
static int clear_place(int dir, const char *name) {
    if (unlinkat(dir, name, 0) == 0 || errno == ENOENT)
        return 0;
    return errno == EISDIR && (unlinkat(dir, name, AT_REMOVEDIR) == 0 || errno == ENOENT) ? 0 : -1;
}

enum making { MAKE_FILE, MAKE_LINK, MAKE_DIR };

static int make_file(int dir, const char *name, const void *p, size_t n, bool exec) {
    int fd = openat(dir, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, exec ? 0755 : 0644);
    if (fd < 0)
        return -1;
    int rc = fchmod(fd, exec ? 0755 : 0644);    /* whatever our umask is */
    if (rc == 0)
        rc = fd_write_all(fd, p, n);
    int saved = errno;
    if (close(fd) != 0)
        rc = -1;
    else
        errno = saved;
    return rc;
}

static int make(int root, const char *path, enum making what, const void *p, size_t n, bool exec, struct err *e) {
    struct buf raw = {0};
    const char *last;
    int rc = raw_path(&raw, path, e);
    if (rc != 0) {
        buf_free(&raw);
        return rc;
    }
    struct owner o = owner_begin(root);
    int dir = open_parent(root, raw.data, true, &last, e), made = -1;
    if (dir >= 0 && what == MAKE_DIR)
        made = mkdirat(dir, last, 0755) == 0 || errno == EEXIST ? 0 : -1;
    else if (dir >= 0 && clear_place(dir, last) == 0)
        made = what == MAKE_FILE ? make_file(dir, last, p, n, exec) : symlinkat(p ? p : "", dir, last);
    rc = made == 0 ? 0 : say_write(e, path);
    if (dir >= 0)
        close(dir);
    owner_end(o);
    buf_free(&raw);
    return rc;
}

int tree_write(int root, const char *path, const void *p, size_t n, bool exec, struct err *e) { return make(root, path, MAKE_FILE, p, n, exec, e); }
int tree_link(int root, const char *path, const char *target, struct err *e) { return make(root, path, MAKE_LINK, target, 0, false, e); }
int tree_mkdir(int root, const char *path, struct err *e) { return make(root, path, MAKE_DIR, NULL, 0, false, e); }

int tree_remove(int root, const char *path, struct err *e) {
    struct buf raw = {0};
    int rc = raw_path(&raw, path, e);
    struct owner o = owner_begin(root);
    for (bool first = true; rc == 0; first = false) {
        const char *last;
        int dir = open_parent(root, raw.data, false, &last, e);
        bool gone = dir >= 0 && (first ? clear_place(dir, last) == 0 : unlinkat(dir, last, AT_REMOVEDIR) == 0);
        if (first && !gone && !(dir < 0 && (errno == ENOENT || errno == ENOTDIR)))
            rc = say_write(e, path);
        bool top = last == raw.data;
        if (dir >= 0)
            close(dir);
        if (!gone || top)
            break;                      /* open_parent cut the last part off: on to the folder above */
    }
    owner_end(o);
    buf_free(&raw);
    return rc;
}
