/* frame.h - a document as it leaves the jail: the one format between the ingest programs and the daemon.
 *
 * A file of frames is written by a jailed process (process.c) into a memory file and read by the daemon after that
 * process is dead (frame.c). The bytes are hostile: frame_next() checks every length and count, and text for UTF-8. Both sides
 * come from one build, so numbers go over as they are. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KB_SIGNATURE 128                /* MinHash values of a document */
#define KB_SHINGLES_MIN 16              /* fewer say nothing about likeness */
#define KB_CHUNK_LINES 60               /* at most; one bit each in a chunk's mask of skipped lines */
#define KB_CHUNK_BYTES 1500             /* a chunk ends at the first line that reaches this */
#define KB_PIECE_BYTES 2000             /* a longer line is cut into pieces of this */
#define KB_FILE_MAX (16u << 20)         /* bytes of one file or blob */
#define KB_BATCH_BYTES (4u << 20)       /* a batch is full from here on */
#define KB_BATCH_ITEMS 256
#define KB_NAME_MAX 4096                /* bytes of a path within its source */

enum kb_verdict {
    KB_KEPT, KB_EMPTY, KB_BINARY, KB_TOO_BIG, KB_REPETITIVE, KB_MACHINE, KB_SECRET, KB_DUPLICATE, KB_NEAR_DUPLICATE, KB_FAILED, KB_UNREADABLE,
    KB_VERDICTS
};
const char *kb_verdict_name(enum kb_verdict v);

struct kb_pii {
    uint32_t email, phone, card, key;
};
struct kb_frame {                       /* the fixed part */
    uint32_t magic, bytes;              /* bytes: of the whole frame */
    uint32_t index;                     /* which item of the batch */
    uint32_t verdict, lines, n_chunks, title_len, url_len, reason_len, shingles;
    struct kb_pii pii;
    uint32_t source_bytes;              /* of the file or blob */
    uint64_t hash[2];                   /* of the text */
    uint32_t signature[KB_SIGNATURE];
};
struct kb_chunk {                       /* fixed part of a chunk; heading and text follow */
    uint32_t first, last, heading_len, text_len;
};
#define KB_FRAME_MAGIC 0x4b424631u

struct kb_doc {                         /* a frame read back; pointers into the file's bytes */
    struct kb_frame head;
    const char *title, *url, *reason;   /* not terminated: title_len and so on */
    const char *chunks;                 /* walk with frame_chunk() */
    size_t chunks_len;
};
/* The frame at *at; *at moves behind it. 1: there is one, 0: the end, ERR_FORMAT: not a whole valid frame. */
int frame_next(struct kb_doc *out, const char *p, size_t n, size_t *at, struct err *e);
/* Chunk by chunk: *at from 0. false: the end. */
bool frame_chunk(const struct kb_doc *d, size_t *at, struct kb_chunk *c, const char **heading, const char **text);
