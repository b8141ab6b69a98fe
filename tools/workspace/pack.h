/* pack.h - many new objects as one file: git's pack format, version 2, without deltas, and its index.
 *
 * A loose object costs a file each, which on a busy disk takes milliseconds to make and to sync; a pack costs two files however many
 * objects are in it. Objects are collected in memory and written at once. Any git reads the result. One thread at a time. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PACK_OID 20

enum pack_type { PACK_COMMIT = 1, PACK_TREE = 2, PACK_BLOB = 3 };      /* git's numbers, also libgit2's */

struct pack_entry {
    unsigned char oid[PACK_OID];
    uint32_t crc, offset;
};
struct pack {                           /* {0} is empty */
    struct buf bytes;                   /* of the file so far */
    struct pack_entry *v;
    size_t n, cap;
    uint32_t *slots;                    /* hash table: place in v + 1; 0: free */
    size_t n_slots;
};

bool pack_has(const struct pack *p, const unsigned char *oid);
/* Appends an object, compressed where that saves something. */
void pack_add(struct pack *p, const unsigned char *oid, enum pack_type type, const void *data, size_t n);
/* Writes pack and index into dir ("…/objects/pack"), synced, the index last: a kill leaves all of it or nothing that counts. Empty
 * afterwards, also on failure. */
int pack_write(struct pack *p, const char *dir, struct err *e);
void pack_free(struct pack *p);
