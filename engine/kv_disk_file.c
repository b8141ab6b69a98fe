/* kv_disk_file.c - a page's name and its file. Whatever lies in the folder, nothing of it is believed: lengths are compared, never followed. */
#define LOG_MODULE "kv"
#include "engine/kv_disk_priv.h"
#include "base/sha256.h"
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#define FILE_VERSION 1u
#define NAME_BYTES 128u
#define OWNER_ALL "all"
#define SPARED_MOST ((uint64_t)1 << 30)         /* of the disk, is never filled by us; at most a sixteenth */
#define CHUNK ((size_t)1 << 20)

struct header {
    char magic[8];
    uint32_t version, n;
    uint64_t bytes, bytes_sum;
    struct kv_name before, name;
    int32_t ids[KV_PAGE_TOKENS];                /* zeros from n on */
    uint64_t sum;                               /* of all before it */
};
_Static_assert(sizeof(struct header) <= KV_FILE_HEADER, "the header fits");

/* ---- names ------------------------------------------------------------------------------------------ */

static void short_hash(struct sha256 *s, struct kv_name *out) {
    uint8_t whole[32];
    sha256_end(s, whole);
    memcpy(out->b, whole, sizeof out->b);
}

void kv_disk_root(struct kv_name *out, const void *facts, size_t n) {
    static const uint32_t version = FILE_VERSION;
    struct sha256 s;
    sha256_begin(&s);
    sha256_add(&s, &version, sizeof version);
    sha256_add(&s, facts, n);
    short_hash(&s, out);
}

void kv_disk_next(struct kv_name *out, const struct kv_name *before, const int32_t *ids, size_t n) {
    struct sha256 s;
    sha256_begin(&s);
    sha256_add(&s, before->b, sizeof before->b);
    sha256_add(&s, ids, n * sizeof *ids);
    short_hash(&s, out);
}

static void put_hex(char *to, const struct kv_name *n) {
    for (size_t i = 0; i < sizeof n->b; i++) {
        to[2 * i] = "0123456789abcdef"[n->b[i] >> 4];
        to[2 * i + 1] = "0123456789abcdef"[n->b[i] & 15];
    }
}

static void name_write(char out[NAME_BYTES], const struct kv_name *before, const struct kv_name *name, uint32_t n, int64_t owner) {
    enum { HEX = 2 * sizeof name->b };
    put_hex(out, before);
    out[HEX] = '-';
    put_hex(out + HEX + 1, name);
    if (owner == KV_OWNER_ALL)
        snprintf(out + 2 * HEX + 1, NAME_BYTES - 2 * HEX - 1, "-%u." OWNER_ALL, n);
    else
        snprintf(out + 2 * HEX + 1, NAME_BYTES - 2 * HEX - 1, "-%u.%" PRId64, n, owner);
}

static bool get_hex(const char *s, struct kv_name *out) {
    for (size_t i = 0; i < 2 * sizeof out->b; i++) {
        int v = s[i] >= '0' && s[i] <= '9' ? s[i] - '0' : s[i] >= 'a' && s[i] <= 'f' ? s[i] - 'a' + 10 : -1;
        if (v < 0)
            return false;
        out->b[i / 2] = (uint8_t)(i % 2 == 0 ? v << 4 : out->b[i / 2] | v);
    }
    return true;
}

/* Only what name_write() writes. */
bool kv_file_name_read(const char *s, struct kv_file_name *out) {
    enum { HEX = 2 * sizeof out->name.b };
    char again[NAME_BYTES], *end;

    if (strlen(s) < 2 * HEX + 5 || strlen(s) >= NAME_BYTES || !get_hex(s, &out->before) || s[HEX] != '-' || !get_hex(s + HEX + 1, &out->name))
        return false;
    unsigned long n = strtoul(s + 2 * HEX + 2, &end, 10);
    if (n < 1 || n > KV_PAGE_TOKENS || *end != '.')
        return false;
    out->n = (uint32_t)n;
    out->owner = strcmp(end + 1, OWNER_ALL) == 0 ? KV_OWNER_ALL : strtoll(end + 1, NULL, 10);
    name_write(again, &out->before, &out->name, out->n, out->owner);
    return strcmp(again, s) == 0;
}

/* ---- sums ------------------------------------------------------------------------------------------- */

static uint64_t mix(uint64_t h, uint64_t v) {
    h = (h ^ v) * 0x9e3779b97f4a7c15u;
    return h ^ h >> 29;
}

/* Against damage; whoever can write here could do anything. Four at once: one after the other waits for its product. */
static uint64_t sum_of(const void *p, size_t n) {
    const uint8_t *b = p;
    uint64_t h[4] = {1, 2, 3, 4}, v[4];
    size_t i = 0;

    for (; i + sizeof v <= n; i += sizeof v) {
        memcpy(v, b + i, sizeof v);
        for (size_t j = 0; j < 4; j++)
            h[j] = mix(h[j], v[j]);
    }
    memset(v, 0, sizeof v);
    if (i < n)
        memcpy(v, b + i, n - i);
    for (size_t j = 0; j < 4; j++)
        h[0] = mix(mix(h[0], v[j]), h[j]);
    return mix(h[0], n);
}

/* ---- files ------------------------------------------------------------------------------------------ */

static bool read_all(int fd, void *p, size_t n, size_t at) {
    for (size_t done = 0; done < n;) {
        ssize_t r = pread(fd, (uint8_t *)p + done, n - done, (off_t)(at + done));
        if (r < 0 && errno == EINTR)
            continue;
        if (r <= 0)
            return false;
        done += (size_t)r;
    }
    return true;
}

static bool write_all(int fd, const void *p, size_t n, size_t at) {
    for (size_t done = 0; done < n;) {
        size_t part = n - done < CHUNK ? n - done : CHUNK;
        ssize_t w = pwrite(fd, (const uint8_t *)p + done, part, (off_t)(at + done));
        if (w < 0 && errno == EINTR)
            continue;
        if (w <= 0)
            return false;
        done += (size_t)w;
    }
    return true;
}

static void header_fill(struct header *h, const struct kv_name *before, const struct kv_name *name, uint32_t n, const int32_t *ids, uint64_t bytes, uint64_t bytes_sum) {
    memset(h, 0, sizeof *h);
    memcpy(h->magic, "CORRALKV", sizeof h->magic);
    h->version = FILE_VERSION;
    h->n = n;
    h->bytes = bytes;
    h->bytes_sum = bytes_sum;
    h->before = *before;
    h->name = *name;
    memcpy(h->ids, ids, n * sizeof *ids);
    h->sum = sum_of(h, offsetof(struct header, sum));
}

static int open_file(int dir, const struct kv_disk_found *f, int64_t owner) {
    char name[NAME_BYTES];
    name_write(name, &f->before, &f->name, f->n, owner);
    return openat(dir, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
}

/* The header, if all in it is as this name wants it. */
static const char *header_read(int fd, const struct kv_disk_found *f, struct header *h) {
    struct header want;
    struct kv_name name;
    struct stat st;

    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_uid != geteuid() || (st.st_mode & 022) != 0)
        return "a file is not ours alone";
    if (!read_all(fd, h, sizeof *h, 0))
        return "a file can't be read";
    header_fill(&want, &f->before, &f->name, f->n, h->ids, h->bytes, h->bytes_sum);
    kv_disk_next(&name, &f->before, h->ids, f->n);
    if (memcmp(h, &want, sizeof want) != 0 || memcmp(&name, &f->name, sizeof name) != 0 || (uint64_t)st.st_size != KV_FILE_HEADER + h->bytes)
        return "a file is damaged";
    return NULL;
}

const char *kv_file_read(int dir, const struct kv_disk_found *f, int64_t owner, void *bytes, size_t n_bytes) {
    struct header h;
    int fd = open_file(dir, f, owner);

    if (fd < 0)
        return errno == ENOENT ? "" : "a file can't be opened";
    const char *why = header_read(fd, f, &h);
    if (why == NULL && h.bytes != n_bytes)
        why = "a file is damaged";
    if (why == NULL && !read_all(fd, bytes, n_bytes, KV_FILE_HEADER))
        why = "a file can't be read";
    if (why == NULL && sum_of(bytes, n_bytes) != h.bytes_sum)
        why = "a file is damaged";
    if (why == NULL)
        futimens(fd, NULL);                     /* last used: now */
    close(fd);
    return why;
}

bool kv_file_ids(int dir, const struct kv_disk_found *f, int64_t owner, int32_t ids[KV_PAGE_TOKENS]) {
    struct header h;
    int fd = open_file(dir, f, owner);
    bool good = fd >= 0 && header_read(fd, f, &h) == NULL;

    if (good)
        memcpy(ids, h.ids, sizeof h.ids);
    if (fd >= 0)
        close(fd);
    return good;
}

bool kv_file_room(int dir, uint64_t need) {
    struct statvfs v;
    if (fstatvfs(dir, &v) != 0)
        return false;
    uint64_t spared = (uint64_t)v.f_blocks * v.f_frsize / 16;
    spared = spared < SPARED_MOST ? spared : SPARED_MOST;
    return (uint64_t)v.f_bavail * v.f_frsize >= spared + need;
}

const char *kv_file_write(int dir, const struct kv_file *f, const int32_t *ids, int64_t owner, const void *bytes, size_t n_bytes) {
    char name[NAME_BYTES];
    struct header h;

    int fd = openat(dir, KV_FILE_PART, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600);
    if (fd < 0)
        return "a file can't be made";
    name_write(name, &f->before, &f->name, f->n, owner);
    header_fill(&h, &f->before, &f->name, f->n, ids, n_bytes, sum_of(bytes, n_bytes));
    bool good = write_all(fd, &h, sizeof h, 0) && write_all(fd, bytes, n_bytes, KV_FILE_HEADER);
    if (good)                                   /* soon, rather than all at once when somebody syncs */
        sync_file_range(fd, 0, 0, SYNC_FILE_RANGE_WRITE);
    good = good && renameat(dir, KV_FILE_PART, dir, name) == 0;
    if (!good)
        unlinkat(dir, KV_FILE_PART, 0);
    close(fd);
    return good ? NULL : "a file can't be written";
}

bool kv_file_link(int dir, const struct kv_file *f, int64_t from, int64_t to) {
    char a[NAME_BYTES], b[NAME_BYTES];
    name_write(a, &f->before, &f->name, f->n, from);
    name_write(b, &f->before, &f->name, f->n, to);
    return linkat(dir, a, dir, b, 0) == 0 || errno == EEXIST;
}

void kv_file_touch(int dir, const struct kv_file *f, int64_t owner) {
    char name[NAME_BYTES];
    name_write(name, &f->before, &f->name, f->n, owner);
    utimensat(dir, name, NULL, AT_SYMLINK_NOFOLLOW);
}

bool kv_file_unlink(int dir, const struct kv_file *f, int64_t owner) {
    char name[NAME_BYTES];
    name_write(name, &f->before, &f->name, f->n, owner);
    return unlinkat(dir, name, 0) == 0 || errno == ENOENT;
}
