/* cache.h - packed weights kept as a file, so that the next start maps them instead of packing again (room-private).
 *
 * The bytes are opaque here.  A file belongs to one model file (inode, size, time, header, tensor table and
 * samples of the weights), one plan of the packed matrices, one set of kernels and one PACK_FORMAT; any other is
 * not found.  Files are read only from a folder, and as files, that this user owns and nobody else may
 * write.  Nothing here fails a load: what can't be used or written is said in the log, and the weights are packed. */
#pragma once
#include "engine/gguf.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct cache_where {
    char *dir;                          /* owned; NULL: no cache */
    uint64_t most;                      /* bytes of all files together; 0: a quarter of the disk, at most 64 GiB */
    uint64_t least;                     /* packed weights of fewer bytes are not worth a file */
};

struct cache_key {
    uint64_t word[8];
    char name[40];                      /* of its file */
};

/* dir as in struct engine_config. Makes the folder. */
void cache_where_find(struct cache_where *w, const char *dir, uint64_t most);
void cache_where_free(struct cache_where *w);

void cache_key_make(struct cache_key *k, const struct gguf *g, uint64_t plan, const char *kernels, size_t bytes);
/* h mixed with n bytes; for the plan. */
uint64_t cache_mix(uint64_t h, const void *p, size_t n);

/* Maps the packed weights of k, read-only; NULL: there are none that may be trusted. Notes the use. */
const uint8_t *cache_map(const struct cache_where *w, const struct cache_key *k, size_t bytes);
void cache_unmap(const uint8_t *p, size_t bytes);

/* Writes bytes at p, which stay as they are until cache_write_end(), on a thread of low priority. NULL: not worth
 * it, no room, or somebody else is writing the same. */
struct cache_writer *cache_write_start(const struct cache_where *w, const struct cache_key *k, const uint8_t *p, size_t bytes);
/* finish: waits until the file is complete; else it is given up where it isn't yet. NULL is fine. True: the file is there. */
bool cache_write_end(struct cache_writer *c, bool finish);
