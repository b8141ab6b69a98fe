/* gguf_priv.h - an open GGUF file as gguf.c (which reads and checks it) and gguf_values.c (which looks values up) see it. */
#pragma once
#include "engine/gguf.h"

enum value_type { V_U8, V_I8, V_U16, V_I16, V_U32, V_I32, V_F32, V_BOOL, V_STRING, V_ARRAY, V_U64, V_I64, V_F64, V_TYPES };
static const uint8_t value_size[V_TYPES] = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};

struct gguf_kv {
    char *key;
    uint32_t type;                      /* enum value_type; of the elements when is_array */
    bool is_array;
    uint64_t n;                         /* elements; 1 for a scalar */
    const uint8_t *value;               /* first element inside the file */
    char *text;                         /* a string's NUL-terminated copy */
    uint64_t text_len;
    uint64_t *at;                       /* array of strings: offset of each length field */
};

struct gguf {
    const uint8_t *base;
    size_t size;
    bool mapped;
    struct gguf_identity identity;
    struct gguf_kv *kv;                 /* sorted by key once open */
    uint64_t n_kv;
    struct gguf_tensor *tensors;        /* in the file's order */
    uint64_t *offsets;                  /* of each tensor, from the start of the data */
    uint32_t *by_name;                  /* tensor indices sorted by name */
    uint64_t n_tensors;
};

static inline uint32_t load32(const uint8_t *p) {
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint64_t load64(const uint8_t *p) {
    return (uint64_t)load32(p) | (uint64_t)load32(p + 4) << 32;
}

/* By its key; NULL: it is not there. */
const struct gguf_kv *gguf_kv_find(const struct gguf *g, const char *key);
