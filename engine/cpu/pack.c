/* pack.c - from GGUF blocks to the layout of pack.h. Pure; runs once for each tensor at load. */
#include "engine/cpu/pack.h"
#include "engine/quant.h"
#include "base/err.h"
#include <string.h>

static enum pack_kind kind_of(uint32_t type) {
    switch (type) {
    case GGUF_Q8_0:
    case GGUF_Q5_0:
    case GGUF_IQ4_NL: return PACK_Q8;
    case GGUF_Q4_0: return PACK_Q4;
    case GGUF_Q4_1: return PACK_Q4_1;
    case GGUF_Q4_K: return PACK_Q4_K;
    case GGUF_Q5_K: return PACK_Q5_K;
    case GGUF_Q6_K: return PACK_Q6_K;
    case GGUF_F16: return PACK_F16;
    case GGUF_BF16: return PACK_BF16;
    case GGUF_F32: return PACK_F32;
    }
    return PACK_WIDE;
}

static size_t align64(size_t n) { return (n + 63) / 64 * 64; }

void pack_plan(struct packed *p, const struct tensor *t) {
    static const struct {
        unsigned quants, scales, super;         /* bytes a unit, a unit, 256 columns */
    } of[] = {[PACK_Q8] = {512, 32, 0},     [PACK_Q4] = {256, 32, 0},     [PACK_Q4_1] = {256, 64, 0}, [PACK_Q4_K] = {256, 0, 320},
              [PACK_Q5_K] = {320, 0, 320},  [PACK_Q6_K] = {384, 0, 288},  [PACK_WIDE] = {512, 256, 0}};
    size_t units = t->cols / 32;

    *p = (struct packed){.kind = kind_of(t->type), .rows = t->rows, .cols = t->cols, .groups = (t->rows + PACK_ROWS - 1) / PACK_ROWS};
    if (pack_is_float(p->kind)) {
        p->group_bytes = p->scales_at = align64(t->cols * PACK_ROWS * (p->kind == PACK_F32 ? 4 : 2));
        return;
    }
    p->scales_at = units * of[p->kind].quants;
    p->group_bytes = align64(p->scales_at + units * of[p->kind].scales + t->cols / 256 * of[p->kind].super);
}

/* ---- one row into its lane ----------------------------------------------------------------- */

static void put_bytes(uint8_t *unit, size_t lane, const int16_t *q) {
    for (size_t c = 0; c < 32; c++)
        unit[c / 4 * 64 + lane * 4 + c % 4] = (uint8_t)q[c];
}

static void put_nibbles(uint8_t *unit, size_t lane, const int16_t *q, int bias) {
    for (size_t c = 0; c < 16; c++)
        unit[c / 4 * 64 + lane * 4 + c % 4] = (uint8_t)(((q[c] + bias) & 15) | ((q[c + 16] + bias) & 15) << 4);
}

static void put_u16(uint8_t *at, size_t lane, uint16_t v) { memcpy(at + lane * 2, &v, sizeof v); }
static void put_f32(uint8_t *at, size_t lane, float v) { memcpy(at + lane * 4, &v, sizeof v); }

static void put_fifth_bits(uint8_t *vec, size_t lane, const int16_t *q) {
    for (size_t k = 0; k < 4; k++) {
        unsigned bits = 0;
        for (size_t j = 0; j < 8; j++)
            bits |= ((unsigned)q[4 * j + k] >> 4 & 1) << j;
        vec[lane * 4 + k] = (uint8_t)bits;
    }
}

static void put_high_pairs(uint8_t *vecs, size_t lane, const int16_t *q) {  /* q + 32 is 0..63 */
    for (size_t half = 0; half < 2; half++)
        for (size_t k = 0; k < 4; k++) {
            unsigned bits = 0;
            for (size_t j = 0; j < 4; j++)
                bits |= ((unsigned)(q[16 * half + 4 * j + k] + 32) >> 4 & 3) << (2 * j);
            vecs[64 * half + lane * 4 + k] = (uint8_t)bits;
        }
}

/* Q4_K and Q5_K, one block of 256. */
static void put_k(enum pack_kind kind, uint8_t *quants, uint8_t *scales, size_t lane, const uint8_t *block, const struct quant_block *b) {
    size_t unit_bytes = kind == PACK_Q4_K ? 256 : 320;

    put_u16(scales, lane, load_u16(block));
    put_u16(scales + 32, lane, load_u16(block + 2));
    for (unsigned u = 0; u < 8; u++) {
        uint8_t *unit = quants + u * unit_bytes;
        put_nibbles(unit, lane, b->q + 32 * u, 0);
        if (kind == PACK_Q5_K)
            put_fifth_bits(unit + 256, lane, b->q + 32 * u);
        quant_k_scale(block + 4, u, &scales[64 + 32 * u + lane], &scales[64 + 32 * u + 16 + lane]);
    }
}

static void put_q6k(uint8_t *quants, uint8_t *scales, size_t lane, const uint8_t *block, const struct quant_block *b) {
    put_u16(scales, lane, load_u16(block + 208));
    for (unsigned u = 0; u < 8; u++) {
        put_nibbles(quants + u * 384, lane, b->q + 32 * u, 32);
        put_high_pairs(quants + u * 384 + 256, lane, b->q + 32 * u);
    }
    for (unsigned j = 0; j < 16; j++)
        scales[32 + 16 * j + lane] = block[192 + j];
}

static void put_wide(uint8_t *quants, uint8_t *scales, size_t lane, const struct quant_block *b) {
    for (unsigned u = 0; u < b->n / 32; u++) {
        put_bytes(quants + u * 512, lane, b->q + 32 * u);
        for (unsigned h = 0; h < 2; h++) {
            unsigned s = (32 * u + 16 * h) / b->step;
            put_f32(scales + u * 256 + h * 128, lane, b->scale[s]);
            put_f32(scales + u * 256 + h * 128 + 64, lane, b->min[s]);
        }
    }
}

static void put_block(const struct packed *p, uint8_t *group, size_t col, size_t lane, const uint8_t *block,
                      const struct quant_block *b) {
    uint8_t *scales = group + p->scales_at;
    size_t u = col / 32, s = col / 256;

    switch (p->kind) {
    case PACK_Q8:                               /* the block's f16 scale is its first field in all three types */
        put_bytes(group + u * 512, lane, b->q);
        put_u16(scales + u * 32, lane, load_u16(block));
        break;
    case PACK_Q4:
        put_nibbles(group + u * 256, lane, b->q, 8);
        put_u16(scales + u * 32, lane, load_u16(block));
        break;
    case PACK_Q4_1:
        put_nibbles(group + u * 256, lane, b->q, 0);
        put_u16(scales + u * 64, lane, load_u16(block));
        put_u16(scales + u * 64 + 32, lane, load_u16(block + 2));
        break;
    case PACK_Q4_K:
        put_k(p->kind, group + u * 256, scales + s * 320, lane, block, b);
        break;
    case PACK_Q5_K:
        put_k(p->kind, group + u * 320, scales + s * 320, lane, block, b);
        break;
    case PACK_Q6_K:
        put_q6k(group + u * 384, scales + s * 288, lane, block, b);
        break;
    case PACK_WIDE:
        put_wide(group + u * 512, scales + u * 256, lane, b);
        break;
    case PACK_F16:
    case PACK_BF16:
    case PACK_F32:
        BUG("no blocks in floats");
    }
}

static void put_floats(uint8_t *group, size_t lane, const uint8_t *row, size_t cols, size_t width) {
    for (size_t c = 0; c < cols; c++)
        memcpy(group + (c * PACK_ROWS + lane) * width, row + c * width, width);
}

void pack_group(const struct packed *p, const struct tensor *t, size_t group) {
    uint8_t *to = p->data + group * p->group_bytes;
    uint32_t per = 0, bytes = 0;
    struct quant_block b;

    BUG_IF(!gguf_type_block(t->type, &per, &bytes));
    memset(to, 0, p->group_bytes);
    for (size_t lane = 0; lane < PACK_ROWS && group * PACK_ROWS + lane < t->rows; lane++) {
        const uint8_t *row = t->data + (group * PACK_ROWS + lane) * t->row_bytes;
        if (pack_is_float(p->kind)) {
            put_floats(to, lane, row, t->cols, p->kind == PACK_F32 ? 4 : 2);
            continue;
        }
        for (size_t c = 0; c < t->cols; c += per, row += bytes) {
            quant_unpack(t->type, row, &b);
            put_block(p, to, c, lane, row, &b);
        }
    }
}
