/* cache.c - packed weights kept as a file: found, checked, mapped; written, bounded, thrown out.
 *
 * A file is a header and the bytes.  It is written under another name with a lock on it, synced, then
 * renamed: under its own name it is always whole.  A writer that died leaves an unlocked "*.part", which the
 * next one takes over or throws out.  A file that is thrown out stays readable for those who have it mapped. */
#define LOG_MODULE "cache"
#include "engine/cpu/cache.h"
#include "engine/cpu/pack.h"
#include "engine/engine.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

#define FILE_VERSION 2u
#define HEADER_BYTES ((size_t)2 << 20)           /* then weights begin at a huge page, of the file and so of the mapping */
#define CHUNK ((size_t)8 << 20)
#define LEAST_DEFAULT ((uint64_t)256 << 20)     /* smaller models are packed in a blink */
#define MOST_DEFAULT ((uint64_t)64 << 30)
#define DISK_SPARED ((uint64_t)1 << 30)         /* is never filled by us */
#define SAMPLES 64u                             /* of the weights, for the key */
#define SUFFIX ".packed"
#define SUFFIX_PART ".part"

struct header {
    char magic[8];
    uint32_t version, format;
    uint64_t key[8];
    uint64_t bytes;
    uint64_t sum;                               /* of all before it */
};
_Static_assert(sizeof(struct header) <= HEADER_BYTES, "the header fits");

/* ---- the key ------------------------------------------------------------------------------- */

/* Tells files apart; it is no defence against somebody who makes collisions, who would have to own our folder anyway. */
uint64_t cache_mix(uint64_t h, const void *p, size_t n) {
    const uint8_t *b = p;

    for (size_t i = 0; i < n; i += 8) {
        uint64_t v = 0;
        memcpy(&v, b + i, n - i < 8 ? n - i : 8);
        h = (h ^ v) * 0x9e3779b97f4a7c15u;
        h ^= h >> 29;
    }
    h = (h ^ n) * 0xbf58476d1ce4e5b9u;
    return h ^ h >> 32;
}

static uint64_t hash_samples(uint64_t h, const uint8_t *base, size_t head, size_t size) {
    size_t n = 4096;

    for (size_t i = 0; i < SAMPLES && size - head >= n; i++)
        h = cache_mix(h, base + head + (size - head - n) / (SAMPLES - 1) * i, n);
    return h;
}

void cache_key_make(struct cache_key *k, const struct gguf *g, uint64_t plan, const char *kernels, size_t bytes) {
    struct gguf_identity id;
    size_t size, head;
    const uint8_t *base = gguf_bytes(g, &size, &head);

    gguf_identify(g, &id);
    memset(k, 0, sizeof *k);
    k->word[0] = id.inode;
    k->word[1] = size;
    k->word[2] = (uint64_t)id.mtime_ns;
    k->word[3] = hash_samples(cache_mix(1, base, head), base, head, size);
    k->word[4] = plan;
    k->word[5] = cache_mix(2, kernels, strlen(kernels));
    k->word[6] = PACK_FORMAT;
    k->word[7] = bytes;
    snprintf(k->name, sizeof k->name, "%016" PRIx64 "%s", cache_mix(3, k->word, sizeof k->word), SUFFIX);
}

static void header_fill(struct header *h, const struct cache_key *k, size_t bytes) {
    memset(h, 0, sizeof *h);
    memcpy(h->magic, "CORRALPK", sizeof h->magic);
    h->version = FILE_VERSION;
    h->format = PACK_FORMAT;
    memcpy(h->key, k->word, sizeof h->key);
    h->bytes = bytes;
    h->sum = cache_mix(4, h, offsetof(struct header, sum));
}

/* ---- where --------------------------------------------------------------------------------- */

static char *default_dir(void) {
    const char *systemd = getenv("CACHE_DIRECTORY"), *xdg = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");

    if (systemd != NULL && systemd[0] == '/')   /* may name several, with colons: the first is ours */
        return xasprintf("%.*s/weights", (int)strcspn(systemd, ":"), systemd);
    if (xdg != NULL && xdg[0] == '/')
        return xasprintf("%s/corral/weights", xdg);
    return home != NULL && home[0] == '/' ? xasprintf("%s/.cache/corral/weights", home) : NULL;
}

char *engine_cache_folder(void) {
    struct err e;
    char *dir = default_dir();
    if (dir != NULL && dir_make(dir, 0700, &e) == 0)
        return dir;
    free(dir);
    return NULL;
}

void cache_where_find(struct cache_where *w, const char *dir, uint64_t most) {
    struct err e;

    *w = (struct cache_where){.most = most, .least = dir == NULL ? LEAST_DEFAULT : 1};
    if (dir != NULL && dir[0] == '\0')
        return;
    w->dir = dir != NULL ? xstrdup(dir) : default_dir();
    if (w->dir != NULL && dir_make(w->dir, 0700, &e) != 0) {
        log_info("packed weights are not kept: %s", e.text);
        cache_where_free(w);
    }
}

void cache_where_free(struct cache_where *w) {
    free(w->dir);
    w->dir = NULL;
}

static bool only_ours(const struct stat *st) { return st->st_uid == geteuid() && (st->st_mode & 022) == 0; }

/* The folder, or -1 where it can't be used or others could put files there. */
static int open_dir(const struct cache_where *w) {
    struct stat st;
    int fd = w->dir != NULL ? open(w->dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;

    if (fd < 0 || fstat(fd, &st) != 0 || only_ours(&st))
        return fd;
    log_warn("packed weights are not kept: %s belongs to or is open to other users (chown it, chmod go-w)", w->dir);
    close(fd);
    return -1;
}

/* ---- reading ------------------------------------------------------------------------------- */

/* 0, or why the file is not to be used. */
static const char *why_not(int fd, const struct cache_key *k, size_t bytes) {
    struct header want, got;
    struct stat st;

    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))
        return "it is no file";
    if (!only_ours(&st) || st.st_nlink != 1)
        return "others may write it";
    if ((uint64_t)st.st_size != HEADER_BYTES + bytes)
        return "its size is wrong";
    header_fill(&want, k, bytes);
    if (pread(fd, &got, sizeof got, 0) != (ssize_t)sizeof got || memcmp(&got, &want, sizeof got) != 0)
        return "its header is wrong";
    return NULL;
}

const uint8_t *cache_map(const struct cache_where *w, const struct cache_key *k, size_t bytes) {
    int dir = open_dir(w), fd = dir >= 0 ? openat(dir, k->name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) : -1;
    const char *why = fd >= 0 ? why_not(fd, k, bytes) : NULL;
    uint8_t *p = MAP_FAILED;

    if (why != NULL) {
        log_warn("%s/%s is not used: %s", w->dir, k->name, why);
        unlinkat(dir, k->name, 0);
    } else if (fd >= 0 && (p = mmap(NULL, HEADER_BYTES + bytes, PROT_READ, MAP_SHARED, fd, 0)) != MAP_FAILED) {
        madvise(p, HEADER_BYTES + bytes, MADV_HUGEPAGE);
        futimens(fd, NULL);                     /* last used: now */
    }
    if (fd >= 0)
        close(fd);
    if (dir >= 0)
        close(dir);
    return p != MAP_FAILED ? p + HEADER_BYTES : NULL;
}

void cache_unmap(const uint8_t *p, size_t bytes) { munmap((void *)(uintptr_t)(p - HEADER_BYTES), HEADER_BYTES + bytes); }

/* ---- making room --------------------------------------------------------------------------- */

struct kept {
    char name[64];
    uint64_t bytes;
    struct timespec used;
};

static bool ends_with(const char *s, const char *end) {
    size_t n = strlen(s), m = strlen(end);
    return n >= m && strcmp(s + n - m, end) == 0;
}

/* A part that nobody writes any more. */
static void drop_if_orphan(int dir, const char *name) {
    int fd = openat(dir, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);

    if (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) == 0)
        unlinkat(dir, name, 0);
    if (fd >= 0)
        close(fd);
}

static struct kept *list_kept(int dir, const char *ours, size_t *n) {
    struct kept *all = NULL;
    int fd = openat(dir, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *d = fd >= 0 ? fdopendir(fd) : NULL;
    struct dirent *de;
    struct stat st;

    *n = 0;
    if (d == NULL && fd >= 0)
        close(fd);
    while (d != NULL && (de = readdir(d)) != NULL) {
        if (ends_with(de->d_name, SUFFIX SUFFIX_PART) && strcmp(de->d_name, ours) != 0)
            drop_if_orphan(dir, de->d_name);
        if (!ends_with(de->d_name, SUFFIX) || strlen(de->d_name) >= sizeof all->name ||
            fstatat(dir, de->d_name, &st, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(st.st_mode))
            continue;
        all = xreallocarray(all, *n + 1, sizeof *all);
        memcpy(all[*n].name, de->d_name, strlen(de->d_name) + 1);
        all[*n].bytes = (uint64_t)st.st_size;
        all[(*n)++].used = st.st_mtim;
    }
    if (d != NULL)
        closedir(d);
    return all;
}

static int compare_used(const void *a, const void *b) {
    const struct timespec *x = &((const struct kept *)a)->used, *y = &((const struct kept *)b)->used;
    if (x->tv_sec != y->tv_sec)
        return x->tv_sec < y->tv_sec ? -1 : 1;
    return (x->tv_nsec > y->tv_nsec) - (x->tv_nsec < y->tv_nsec);
}

static uint64_t disk_free(int dir, uint64_t *total) {
    struct statvfs v;
    if (fstatvfs(dir, &v) != 0)
        return *total = 0;
    *total = (uint64_t)v.f_blocks * v.f_frsize;
    return (uint64_t)v.f_bavail * v.f_frsize;
}

/* Throws out what was used longest ago until `need` more bytes keep within the limit and leave the disk room.
 * Nothing is thrown out where that would not help. */
static bool make_room(const struct cache_where *w, int dir, const char *part, uint64_t need) {
    uint64_t total, have = 0, room = disk_free(dir, &total), most = w->most, gone = 0;
    size_t n, i = 0;
    struct kept *all = list_kept(dir, part, &n);

    if (most == 0)
        most = total / 4 < MOST_DEFAULT ? total / 4 : MOST_DEFAULT;
    for (size_t j = 0; j < n; j++)
        have += all[j].bytes;
    bool possible = need <= most && need + DISK_SPARED <= room + have;
    if (n > 0)
        qsort(all, n, sizeof *all, compare_used);
    for (; possible && i < n && (have - gone + need > most || need + DISK_SPARED > room + gone); i++) {
        if (unlinkat(dir, all[i].name, 0) == 0)
            log_info("%s/%s makes room for newer packed weights", w->dir, all[i].name);
        gone += all[i].bytes;
    }
    free(all);
    if (!possible)
        log_info("packed weights are not kept: %" PRIu64 " MiB are too much for %s", need >> 20, w->dir);
    return possible;
}

/* ---- writing ------------------------------------------------------------------------------- */

struct cache_writer {
    pthread_t thread;
    atomic_bool stop;
    int dir, fd;
    struct cache_key key;
    char part[64];
    const uint8_t *p;
    size_t bytes;
    bool done;                                  /* the thread's until it is joined */
};

static bool put(int fd, const void *p, size_t n, size_t at) {
    while (n > 0) {
        ssize_t w = pwrite(fd, p, n, (off_t)at);
        if (w < 0 && errno == EINTR)
            continue;
        if (w <= 0)
            return false;
        p = (const uint8_t *)p + w;
        at += (size_t)w;
        n -= (size_t)w;
    }
    return true;
}

/* Each chunk waits for the disk to have the one before, so that stopping never waits for gigabytes. */
static bool write_all(struct cache_writer *c) {
    struct header h;

    header_fill(&h, &c->key, c->bytes);
    for (size_t at = 0; at < c->bytes; at += CHUNK) {
        size_t n = c->bytes - at < CHUNK ? c->bytes - at : CHUNK;
        if (atomic_load(&c->stop))
            return errno = ECANCELED, false;
        if (!put(c->fd, c->p + at, n, HEADER_BYTES + at))
            return false;
        if (at > 0)
            sync_file_range(c->fd, (off_t)(HEADER_BYTES + at - CHUNK), (off_t)CHUNK,
                            SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
        sync_file_range(c->fd, (off_t)(HEADER_BYTES + at), (off_t)n, SYNC_FILE_RANGE_WRITE);
    }
    return put(c->fd, &h, sizeof h, 0) && fdatasync(c->fd) == 0 && renameat(c->dir, c->part, c->dir, c->key.name) == 0;
}

static void *writer_main(void *arg) {
    struct cache_writer *c = arg;

    setpriority(PRIO_PROCESS, (id_t)syscall(SYS_gettid), 19);   /* this thread's alone */
    if ((c->done = write_all(c))) {
        fsync(c->dir);
        return NULL;
    }
    if (errno != ECANCELED)
        log_info("packed weights are not kept: %s", strerror(errno));
    unlinkat(c->dir, c->part, 0);
    return NULL;
}

/* Opened and locked; -1 where somebody else writes the same or it can't be. */
static int open_part(int dir, const char *part) {
    int fd = openat(dir, part, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600);
    struct stat mine, named;

    if (fd < 0)
        return -1;
    /* Renamed or thrown out between open and lock: then the name means another file by now, or none. */
    if (flock(fd, LOCK_EX | LOCK_NB) != 0 || fstat(fd, &mine) != 0 || fstatat(dir, part, &named, AT_SYMLINK_NOFOLLOW) != 0 ||
        mine.st_ino != named.st_ino || !S_ISREG(mine.st_mode) || mine.st_nlink != 1 || !only_ours(&mine) || ftruncate(fd, 0) != 0) {
        close(fd);
        return -1;
    }
    return fd;
}

static void writer_free(struct cache_writer *c) {
    if (c->fd >= 0)
        close(c->fd);
    if (c->dir >= 0)
        close(c->dir);
    free(c);
}

struct cache_writer *cache_write_start(const struct cache_where *w, const struct cache_key *k, const uint8_t *p, size_t bytes) {
    if (w->dir == NULL || bytes < w->least)
        return NULL;
    struct cache_writer *c = xcalloc(1, sizeof *c);
    *c = (struct cache_writer){.dir = open_dir(w), .fd = -1, .key = *k, .p = p, .bytes = bytes};
    snprintf(c->part, sizeof c->part, "%s%s", k->name, SUFFIX_PART);
    if (c->dir < 0 || (c->fd = open_part(c->dir, c->part)) < 0) {
        writer_free(c);
        return NULL;
    }
    if (!make_room(w, c->dir, c->part, HEADER_BYTES + bytes) ||
        (fallocate(c->fd, 0, 0, (off_t)(HEADER_BYTES + bytes)) != 0 && (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)) ||
        pthread_create(&c->thread, NULL, writer_main, c) != 0) {
        unlinkat(c->dir, c->part, 0);
        writer_free(c);
        return NULL;
    }
    return c;
}

bool cache_write_end(struct cache_writer *c, bool finish) {
    if (c == NULL)
        return false;
    if (!finish)
        atomic_store(&c->stop, true);
    pthread_join(c->thread, NULL);
    bool done = c->done;
    writer_free(c);
    return done;
}
