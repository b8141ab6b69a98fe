/* quant.h - the number formats of GGUF tensors (room-private).
 *
 * Layouts: ggml/src/ggml-common.h and ggml-quants.c of https://github.com/ggml-org/ggml; all are
 * little-endian and made of blocks.  A block is d * q, or d * q + m, for whole numbers q. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

static inline float f32_from_bits(uint32_t u) {
    float f;
    memcpy(&f, &u, sizeof f);
    return f;
}

static inline uint32_t f32_bits(float f) {
    uint32_t u;
    memcpy(&u, &f, sizeof u);
    return u;
}

static inline float f16_to_f32(uint16_t h) {
    uint32_t sign = (uint32_t)(h & 0x8000) << 16, mag = (uint32_t)(h & 0x7fff) << 13;

    if (mag >= 0x0f800000)                      /* infinity, NaN */
        return f32_from_bits(sign | mag | 0x7f800000);
    return f32_from_bits(sign | f32_bits(f32_from_bits(mag) * 0x1p112f));   /* subnormals come out right too */
}

uint16_t f16_from_f32(float f);                 /* to nearest, ties to even */
static inline float bf16_to_f32(uint16_t h) { return f32_from_bits((uint32_t)h << 16); }

static inline uint16_t load_u16(const void *p) {
    uint16_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline float load_f16(const void *p) { return f16_to_f32(load_u16(p)); }

/* One block taken apart: value i is scale[i / step] * q[i] + min[i / step]. */
struct quant_block {
    int8_t q[256];
    float scale[16], min[16];
    unsigned n, step;                           /* values in the block; values that share a scale: 16 or 32 */
};

/* Whether tensors of a type can be computed with. */
bool quant_known(uint32_t type);
/* Takes a block of a quantised type (not F32, F16, BF16) apart. */
void quant_unpack(uint32_t type, const uint8_t *block, struct quant_block *out);
/* The 16 scales of a Q3_K block and the 8 of an IQ4_XS block, both -32..31 times the block's d. */
void quant_q3k_scales(const uint8_t *block, int8_t *scales);
void quant_iq4xs_scales(const uint8_t *block, int8_t *scales);
/* What the nibbles of IQ4_NL and IQ4_XS stand for. */
extern const int8_t quant_iq4_values[16];
/* n values of one row, as float32; n is a multiple of the type's block. */
void quant_row(uint32_t type, const uint8_t *row, float *out, size_t n);
