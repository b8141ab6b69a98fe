/* pack.c - see pack.h. The format: Documentation/gitformat-pack of git. */
#include "tools/workspace/pack.h"
#include "base/file.h"
#include "base/mem.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#define HEADER 12                       /* "PACK", version, number of objects */
#define LEVEL 1                         /* measured on text: 3 times the speed of the default for 10 % more bytes */
#define SAMPLE (32u << 10)              /* of a larger object, tried first: pictures and archives don't get smaller */
#define SHA1 20

/* ---- SHA-1: the format's own check sum, not a promise to anybody --------------------------------- */

struct sha1 {
    uint32_t h[5];
    uint64_t n;
    unsigned char block[64];
};

static uint32_t rol(uint32_t x, int n) { return x << n | x >> (32 - n); }

static void sha1_block(struct sha1 *s, const unsigned char *p) {
    uint32_t w[80], a = s->h[0], b = s->h[1], c = s->h[2], d = s->h[3], e = s->h[4];
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)p[4 * i] << 24 | (uint32_t)p[4 * i + 1] << 16 | (uint32_t)p[4 * i + 2] << 8 | p[4 * i + 3];
    for (int i = 16; i < 80; i++)
        w[i] = rol(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    for (int i = 0; i < 80; i++) {
        uint32_t f = i < 20 ? ((b & c) | (~b & d)) + 0x5a827999u
                     : i < 40 ? (b ^ c ^ d) + 0x6ed9eba1u
                     : i < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdcu
                              : (b ^ c ^ d) + 0xca62c1d6u;
        uint32_t t = rol(a, 5) + f + e + w[i];
        e = d, d = c, c = rol(b, 30), b = a, a = t;
    }
    s->h[0] += a, s->h[1] += b, s->h[2] += c, s->h[3] += d, s->h[4] += e;
}

static void sha1_add(struct sha1 *s, const void *data, size_t n) {
    const unsigned char *p = data;
    size_t have = s->n % sizeof s->block;
    s->n += n;
    if (have) {
        size_t take = n < sizeof s->block - have ? n : sizeof s->block - have;
        memcpy(s->block + have, p, take);
        if (have + take < sizeof s->block)
            return;
        sha1_block(s, s->block);
        p += take, n -= take;
    }
    for (; n >= sizeof s->block; p += sizeof s->block, n -= sizeof s->block)
        sha1_block(s, p);
    memcpy(s->block, p, n);
}

static void put32(unsigned char *to, uint32_t x) {
    for (int i = 0; i < 4; i++)
        to[i] = (unsigned char)(x >> (24 - 8 * i));
}

static void sha1_of(const void *data, size_t n, unsigned char out[SHA1]) {
    static const unsigned char padding[64] = {0x80};
    struct sha1 s = {.h = {0x67452301u, 0xefcdab89u, 0x98badcfeu, 0x10325476u, 0xc3d2e1f0u}};
    unsigned char length[8];
    uint64_t bits = (uint64_t)n * 8;
    sha1_add(&s, data, n);
    put32(length, (uint32_t)(bits >> 32));
    put32(length + 4, (uint32_t)bits);
    sha1_add(&s, padding, 1 + (119 - n % 64) % 64);
    sha1_add(&s, length, sizeof length);
    for (int i = 0; i < 5; i++)
        put32(out + 4 * i, s.h[i]);
}

/* ---- objects --------------------------------------------------------------------------------------- */

/* An id is as good as random: its beginning is its place. */
static size_t slot_of(const struct pack *p, const unsigned char *oid) {
    uint32_t first;
    memcpy(&first, oid, sizeof first);
    size_t i = first & (p->n_slots - 1);
    while (p->slots[i] && memcmp(p->v[p->slots[i] - 1].oid, oid, PACK_OID) != 0)
        i = (i + 1) & (p->n_slots - 1);
    return i;
}

bool pack_has(const struct pack *p, const unsigned char *oid) { return p->n_slots && p->slots[slot_of(p, oid)] != 0; }

static struct pack_entry *new_entry(struct pack *p, const unsigned char *oid) {
    if (p->n == p->cap) {
        p->cap = p->cap ? 2 * p->cap : 64;
        p->v = xreallocarray(p->v, p->cap, sizeof p->v[0]);
        free(p->slots);
        p->n_slots = 4 * p->cap;
        p->slots = xcalloc(p->n_slots, sizeof p->slots[0]);
        for (size_t i = 0; i < p->n; i++)
            p->slots[slot_of(p, p->v[i].oid)] = (uint32_t)i + 1;
    }
    struct pack_entry *x = &p->v[p->n++];
    memcpy(x->oid, oid, PACK_OID);
    p->slots[slot_of(p, oid)] = (uint32_t)p->n;
    return x;
}

/* Type and length, seven bits a byte, the lowest first. */
static void add_head(struct buf *b, enum pack_type type, size_t n) {
    unsigned char c = (unsigned char)((unsigned)type << 4 | (n & 15));
    for (n >>= 4; n; n >>= 7) {
        buf_addc(b, (char)(c | 0x80));
        c = n & 0x7f;
    }
    buf_addc(b, (char)c);
}

static size_t pack_zlib(struct buf *out, const void *data, size_t n, int level) {
    uLongf size = compressBound((uLong)n);
    buf_reserve(out, size);
    if (compress2((Bytef *)out->data + out->len, &size, data, (uLong)n, level) != Z_OK)
        BUG("zlib");                    /* only without memory, or without room in its output */
    return size;
}

void pack_add(struct pack *p, const unsigned char *oid, enum pack_type type, const void *data, size_t n) {
    static const char header[HEADER] = "PACK\0\0\0\2";
    if (!p->bytes.len)
        buf_add(&p->bytes, header, HEADER);
    struct pack_entry *x = new_entry(p, oid);
    size_t start = p->bytes.len;
    x->offset = (uint32_t)start;
    add_head(&p->bytes, type, n);
    bool shrinks = n <= 2 * SAMPLE || pack_zlib(&p->bytes, data, SAMPLE, LEVEL) < SAMPLE - SAMPLE / 16;
    p->bytes.len += pack_zlib(&p->bytes, data, n, shrinks ? LEVEL : 0);
    p->bytes.data[p->bytes.len] = '\0';
    x->crc = (uint32_t)crc32(0, (const Bytef *)p->bytes.data + start, (uInt)(p->bytes.len - start));
}

/* ---- files ------------------------------------------------------------------------------------------- */

static int by_oid(const void *a, const void *b) {
    return memcmp(((const struct pack_entry *)a)->oid, ((const struct pack_entry *)b)->oid, PACK_OID);
}

static void add32(struct buf *b, uint32_t x) {
    unsigned char c[4];
    put32(c, x);
    buf_add(b, c, sizeof c);
}

/* Version 2: how many ids begin with at most each byte; ids; check sums; places; check sums of pack and index. */
static void make_index(struct buf *out, struct pack *p, const unsigned char pack_sum[SHA1]) {
    unsigned char sum[SHA1];
    qsort(p->v, p->n, sizeof p->v[0], by_oid);
    buf_add(out, "\377tOc\0\0\0\2", 8);
    for (size_t byte = 0, i = 0; byte < 256; byte++) {
        while (i < p->n && p->v[i].oid[0] <= byte)
            i++;
        add32(out, (uint32_t)i);
    }
    for (size_t i = 0; i < p->n; i++)
        buf_add(out, p->v[i].oid, PACK_OID);
    for (size_t i = 0; i < p->n; i++)
        add32(out, p->v[i].crc);
    for (size_t i = 0; i < p->n; i++)
        add32(out, p->v[i].offset);
    buf_add(out, pack_sum, SHA1);
    sha1_of(out->data, out->len, sum);
    buf_add(out, sum, SHA1);
}

/* Under a name that git takes for a remainder, and that the next one of ours takes again. */
static int write_file(const char *dir, const char *name, const char *ending, const struct buf *b, struct err *e) {
    char *tmp = xasprintf("%s/tmp_%s", dir, ending), *path = xasprintf("%s/pack-%s.%s", dir, name, ending);
    unlink(tmp);
    int fd = open(tmp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0400), rc = -1;
    if (fd >= 0) {
        rc = fd_write_all(fd, b->data, b->len) == 0 && fsync(fd) == 0 ? 0 : -1;
        int saved = errno;
        close(fd);
        errno = saved;
    }
    if (rc == 0)
        rc = rename(tmp, path);
    if (rc != 0) {
        int saved = errno;
        unlink(tmp);
        errno = saved;
        rc = err_sys(e, errno == ENOSPC || errno == EDQUOT ? ERR_NO_SPACE : ERR_IO, "write %s", path);
    }
    free(tmp);
    free(path);
    return rc;
}

int pack_write(struct pack *p, const char *dir, struct err *e) {
    unsigned char sum[SHA1];
    char name[2 * SHA1 + 1];
    struct buf index = {0};
    if (p->n == 0)
        return 0;
    put32((unsigned char *)p->bytes.data + 8, (uint32_t)p->n);
    sha1_of(p->bytes.data, p->bytes.len, sum);
    buf_add(&p->bytes, sum, SHA1);
    for (int i = 0; i < SHA1; i++)
        snprintf(name + 2 * i, 3, "%02x", sum[i]);
    make_index(&index, p, sum);
    int rc = write_file(dir, name, "pack", &p->bytes, e);
    if (rc == 0)
        rc = write_file(dir, name, "idx", &index, e);
    int fd = rc == 0 ? open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    if (rc == 0 && (fd < 0 || fsync(fd) != 0))
        rc = err_sys(e, ERR_IO, "sync %s", dir);
    if (fd >= 0)
        close(fd);
    buf_free(&index);
    pack_free(p);
    return rc;
}

void pack_free(struct pack *p) {
    buf_free(&p->bytes);
    free(p->v);
    free(p->slots);
    *p = (struct pack){0};
}
