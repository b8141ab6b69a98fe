/* gguf.h - GGUF v2/v3 files, read through mmap (room-private: engine/ and inspect/ only).
 * Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 *
 * The file is hostile: every count, length, type and offset is checked against the mapping before
 * use; after gguf_open() all that is returned here lies inside it. Little-endian only. */
#pragma once
#include "base/err.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum gguf_type {                        /* ggml tensor types by their numbers in the file */
    GGUF_F32 = 0, GGUF_F16 = 1, GGUF_Q4_0 = 2, GGUF_Q4_1 = 3, GGUF_Q5_0 = 6, GGUF_Q5_1 = 7, GGUF_Q8_0 = 8, GGUF_Q8_1 = 9,
    GGUF_Q2_K = 10, GGUF_Q3_K = 11, GGUF_Q4_K = 12, GGUF_Q5_K = 13, GGUF_Q6_K = 14, GGUF_Q8_K = 15,
    GGUF_IQ4_NL = 20, GGUF_IQ4_XS = 23, GGUF_BF16 = 30,
};

struct gguf_tensor {
    const char *name;                   /* NUL-terminated copy */
    int n_dims;
    uint64_t ne[4];                     /* elements, ne[0] is the contiguous row; missing ones are 1 */
    uint32_t type;                      /* enum gguf_type, or a number we do not know */
    const uint8_t *data;                /* inside the mapping; aligned as the file says */
    uint64_t bytes;
};

struct gguf;
/* Opens, maps and checks. Errors name the path, what is wrong and at which byte. Tensors of unknown types are kept with
 * bytes = 0 and data = NULL: whoever needs one refuses it by name. Files of split models are refused with a hint. */
int gguf_open(struct gguf **out, const char *path, struct err *e);
/* The same over memory that the caller keeps alive; for fuzzing and tests. */
int gguf_open_memory(struct gguf **out, const void *p, size_t n, struct err *e);
void gguf_close(struct gguf *g);
/* Gives back the memory of what has been read of the file; what is read again comes back by itself. */
void gguf_forget(const struct gguf *g);

uint64_t gguf_tensor_count(const struct gguf *g);
const struct gguf_tensor *gguf_tensor_at(const struct gguf *g, uint64_t i);
const struct gguf_tensor *gguf_tensor_find(const struct gguf *g, const char *name);
uint64_t gguf_file_bytes(const struct gguf *g);
/* The whole file; head: its bytes before the first tensor's. */
const uint8_t *gguf_bytes(const struct gguf *g, size_t *size, size_t *head);
struct gguf_identity {                  /* of the file on disk; zeros for memory */
    uint64_t inode;
    int64_t mtime_ns;
};
void gguf_identify(const struct gguf *g, struct gguf_identity *out);

/* Metadata by key. The getters convert between number types where nothing is lost. */
bool gguf_u64(const struct gguf *g, const char *key, uint64_t *out);
bool gguf_f64(const struct gguf *g, const char *key, double *out);
bool gguf_bool(const struct gguf *g, const char *key, bool *out);
const char *gguf_str(const struct gguf *g, const char *key, size_t *len);      /* NUL-terminated copy; NULL: none */
/* Arrays: element count, or 0. */
uint64_t gguf_array_len(const struct gguf *g, const char *key);
const char *gguf_array_str(const struct gguf *g, const char *key, uint64_t i, size_t *len);    /* borrowed, NOT terminated */
bool gguf_array_i64(const struct gguf *g, const char *key, uint64_t i, int64_t *out);
bool gguf_array_f64(const struct gguf *g, const char *key, uint64_t i, double *out);

/* "Q4_K", or "type 99". */
const char *gguf_type_name(uint32_t type);
/* Elements and bytes of one block of a type; false for an unknown one. */
bool gguf_type_block(uint32_t type, uint32_t *elements, uint32_t *bytes);
