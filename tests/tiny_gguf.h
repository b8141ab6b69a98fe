/* tiny_gguf.h - writes a random Llama of some hundred kilobytes, so that engine tests need no model file. */
#pragma once
#include <stdbool.h>
#include <stdint.h>

struct tiny_shape {
    uint32_t type;                      /* enum gguf_type of the matrices */
    int layers, embd, heads, heads_kv, head_dim, ff, context;
    uint64_t seed;
    int poison;                         /* 1: a NaN in a norm's weights */
    const char *extra_tensor;           /* a tensor that no plain Llama has, or NULL */
    bool llama31;                       /* turns as Llama 3.1 scales them for 131072 positions, else base 10000 */
    /* Changes a row of a matrix whose type is F32; NULL: random rows stay as they are. */
    void (*fill)(const char *tensor, unsigned row, unsigned cols, float *values);
};
#define TINY_VOCAB 320

/* One row of random blocks whose values are about `std` in size; bytes must have room. Returns its length. */
unsigned tiny_row(uint32_t type, unsigned cols, float std, uint64_t *rng, uint8_t *bytes);
/* Writes the file and returns its path (to free() and unlink). */
char *tiny_gguf_write(const struct tiny_shape *s);
