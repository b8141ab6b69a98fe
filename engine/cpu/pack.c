/* pack.c - from GGUF blocks to the layout of pack.h. Pure; runs once for each tensor at load.
 *
 * Rows are taken one after the other: a block's whole numbers as bytes, then four columns at a time into
 * the row's lane.  A group fits the first-level cache, so the scattered stores cost little. */
#include "engine/cpu/pack.h"
#include "engine/quant.h"
#include "base/err.h"
#include <math.h>
#include <string.h>

static enum pack_kind kind_of(uint32_t type) {
    switch (type) {
    case GGUF_Q8_0: return PACK_Q8_0;
    case GGUF_Q4_0: return PACK_Q4_0;
    case GGUF_Q4_1: return PACK_Q4_1;
    case GGUF_Q5_0: return PACK_Q5_0;
    case GGUF_Q5_1: return PACK_Q5_1;
    case GGUF_Q2_K: return PACK_Q2_K;
    case GGUF_Q3_K: return PACK_Q3_K;
    case GGUF_Q4_K: return PACK_Q4_K;
    case GGUF_Q5_K: return PACK_Q5_K;
    case GGUF_Q6_K: return PACK_Q6_K;
    case GGUF_IQ4_NL: return PACK_IQ4_NL;
    case GGUF_IQ4_XS: return PACK_IQ4_XS;
    case GGUF_F16: return PACK_F16;
    case GGUF_BF16: return PACK_BF16;
    case GGUF_F32: return PACK_F32;
    }
    BUG("no packed form of type %u", type);
}

static size_t block_bytes(struct pack_form f, size_t units) { return units * pack_unit_bytes(f.quants) + pack_scale_bytes(f.scales, units); }

void pack_plan(struct packed *p, const struct tensor *t, bool numbers_16) {
    size_t units = t->cols / 32, rest = units % 8, bytes;

    *p = (struct packed){.kind = kind_of(t->type), .rows = t->rows, .cols = t->cols, .groups = (t->rows + PACK_ROWS - 1) / PACK_ROWS};
    if (numbers_16 && t->cols % 32 == 0 && (p->kind == PACK_F16 || p->kind == PACK_BF16))
        p->kind = PACK_I16;
    if (p->kind == PACK_I16) {
        p->block_bytes = 8 * PACK_I16_UNIT + PACK_I16_SCALES;
        bytes = units / 8 * p->block_bytes + (rest > 0 ? rest * PACK_I16_UNIT + PACK_I16_SCALES : 0);
    } else if (pack_is_float(p->kind)) {
        p->block_bytes = PACK_BLOCK * PACK_ROWS * pack_float_bytes(p->kind);
        bytes = t->cols * PACK_ROWS * pack_float_bytes(p->kind);
    } else {
        struct pack_form f = pack_form(p->kind);
        p->block_bytes = block_bytes(f, 8);
        bytes = units / 8 * p->block_bytes + (rest > 0 ? block_bytes(f, rest) : 0);
    }
    p->group_bytes = (bytes + 63) / 64 * 64;
}

/* ---- one row's unit into its lane ---------------------------------------------------------- */

static uint32_t four(const uint8_t *q) {
    uint32_t v;
    memcpy(&v, q, sizeof v);
    return v;
}

static void put_four(uint8_t *vector, size_t lane, uint32_t v) { memcpy(vector + 4 * lane, &v, sizeof v); }

static void put_nibbles(uint8_t *unit, size_t lane, const uint8_t *q) {
    for (size_t j = 0; j < 4; j++)
        put_four(unit + 64 * j, lane, (four(q + 4 * j) & 0x0f0f0f0f) | (four(q + 16 + 4 * j) & 0x0f0f0f0f) << 4);
}

/* Bit number `bit` of each value. */
static void put_bits(uint8_t *vector, size_t lane, const uint8_t *q, unsigned bit) {
    uint32_t v = 0;
    for (size_t j = 0; j < 8; j++)
        v |= (four(q + 4 * j) >> bit & 0x01010101) << j;
    put_four(vector, lane, v);
}

/* Bits `bit` and up of each value, two of them. */
static void put_pairs(uint8_t *vectors, size_t lane, const uint8_t *q, unsigned bit) {
    for (size_t v = 0; v < 2; v++, q += 16)
        put_four(vectors + 64 * v, lane,
                 (four(q) >> bit & 0x03030303) | (four(q + 4) >> bit & 0x03030303) << 2 | (four(q + 8) >> bit & 0x03030303) << 4 |
                     (four(q + 12) >> bit & 0x03030303) << 6);
}

static void put_unit(enum pack_quants form, uint8_t *unit, size_t lane, const uint8_t *q) {
    switch (form) {
    case QUANTS_8:
        for (size_t j = 0; j < 8; j++)
            put_four(unit + 128 * (j % 4) + 64 * (j / 4), lane, four(q + 4 * j));
        break;
    case QUANTS_4:
        put_nibbles(unit, lane, q);
        break;
    case QUANTS_5:
        put_bits(unit, lane, q, 4);
        put_nibbles(unit + 64, lane, q);
        break;
    case QUANTS_6:
        put_pairs(unit, lane, q, 4);
        put_nibbles(unit + 128, lane, q);
        break;
    case QUANTS_2:
        put_pairs(unit, lane, q, 0);
        break;
    case QUANTS_3:
        put_pairs(unit, lane, q, 0);
        put_bits(unit + 128, lane, q, 2);
        break;
    case QUANTS_TABLE:                          /* 16 bytes as they stand in the file */
        for (size_t j = 0; j < 4; j++)
            put_four(unit + 64 * j, lane, four(q + 4 * j));
        break;
    }
}

/* ---- one row's scales ---------------------------------------------------------------------- */

static void copy_u16(uint8_t *row, size_t lane, const uint8_t *from) { memcpy(row + 2 * lane, from, 2); }

static void put_bytes(uint8_t *rows, size_t lane, const uint8_t *from, size_t n) {
    for (size_t i = 0; i < n; i++)
        rows[16 * i + lane] = from[i];
}

/* Scales of a block of 256; where its type keeps them is the business of quant.c's formats. */
static void put_super_scales(enum pack_kind kind, uint8_t *to, size_t lane, const uint8_t *block) {
    int8_t scales[16];

    switch (kind) {
    case PACK_Q4_K:
    case PACK_Q5_K:
        copy_u16(to, lane, block);
        copy_u16(to + 32, lane, block + 2);
        put_bytes(to + 64, lane, block + 4, 12);
        break;
    case PACK_Q2_K:
        copy_u16(to, lane, block + 80);
        copy_u16(to + 32, lane, block + 82);
        put_bytes(to + 64, lane, block, 16);
        break;
    case PACK_Q6_K:
        copy_u16(to, lane, block + 208);
        put_bytes(to + 32, lane, block + 192, 16);
        break;
    case PACK_Q3_K:
        quant_q3k_scales(block, scales);
        copy_u16(to, lane, block + 108);
        put_bytes(to + 32, lane, (const uint8_t *)scales, 16);
        break;
    case PACK_IQ4_XS:
        quant_iq4xs_scales(block, scales);
        copy_u16(to, lane, block);
        put_bytes(to + 32, lane, (const uint8_t *)scales, 8);
        break;
    default:
        BUG("no block of 256 in kind %d", (int)kind);
    }
}

/* Scales of one block of 32: its first fields, in all these types. */
static void put_unit_scales(enum pack_scales form, uint8_t *scales, size_t u, size_t lane, const uint8_t *block) {
    if (form == SCALES_D) {
        copy_u16(scales + 32 * u, lane, block);
    } else {
        copy_u16(scales + 64 * u, lane, block);
        copy_u16(scales + 64 * u + 32, lane, block + 2);
    }
}

/* ---- rows and groups ----------------------------------------------------------------------- */

/* A file's block of 32 or 256 values, as the bytes that put_unit() takes. */
static const uint8_t *quants_of(const struct tensor *t, struct pack_form f, const uint8_t *block, struct quant_block *b, uint8_t *bytes) {
    if (f.quants == QUANTS_TABLE)               /* type IQ4_NL: d and 16 bytes; IQ4_XS: d, scales and 8 times 16 bytes */
        return block + (t->type == GGUF_IQ4_NL ? 2 : 8);
    quant_unpack(t->type, block, b);
    for (unsigned i = 0; i < b->n; i++)
        bytes[i] = (uint8_t)(b->q[i] + f.bias);
    return bytes;
}

static void pack_row(const struct packed *p, const struct tensor *t, uint8_t *group, size_t lane, const uint8_t *row) {
    struct pack_form f = pack_form(p->kind);
    size_t units = t->cols / 32, unit_bytes = pack_unit_bytes(f.quants), unit_in = f.quants == QUANTS_TABLE ? 16 : 32;
    uint32_t per = 0, bytes = 0;
    uint8_t buf[PACK_BLOCK];
    struct quant_block b;

    BUG_IF(!gguf_type_block(t->type, &per, &bytes));
    for (size_t u = 0; u < units; u += per / 32, row += bytes) {
        size_t first = u / 8 * 8, n = units - first < 8 ? units - first : 8;
        uint8_t *block = group + u / 8 * p->block_bytes, *scales = block + n * unit_bytes;
        const uint8_t *q = quants_of(t, f, row, &b, buf);
        for (size_t i = 0; i < per / 32; i++)
            put_unit(f.quants, block + (u % 8 + i) * unit_bytes, lane, q + i * unit_in);
        if (per == 32)
            put_unit_scales(f.scales, scales, u % 8, lane, row);
        else
            put_super_scales(p->kind, scales, lane, row);
    }
}

static void pack_floats(uint8_t *group, size_t lane, const uint8_t *row, size_t cols, size_t width) {
    for (size_t c = 0; c < cols; c++)
        memcpy(group + (c * PACK_ROWS + lane) * width, row + c * width, width);
}

/* The power of two at or below x, which is normal and positive. */
static float power_below(float x) { return f32_from_bits(f32_bits(x) & 0x7f800000); }

/* The power of two by which a block's values become 16-bit whole numbers of length PACK_NORM at most in each unit, or NaN
 * where one of them is no number. Values under 2^-100 may come out as 0. */
static float scale_16(const float *x, size_t units) {
    float longest = 0, sum[8], square[32];
    int32_t most = 0;                           /* as whole numbers floats keep their order, and loops can be widened */

    for (size_t i = 0; i < 32 * units; i++) {
        int32_t bits = (int32_t)(f32_bits(x[i]) & 0x7fffffff);
        most = bits > most ? bits : most;
    }
    float top = f32_from_bits((uint32_t)most);
    if (!isfinite(top))
        return NAN;
    if (top < 0x1p-100f)
        return 0x1p-112f;
    float near = power_below(top), inverse = 1 / near;      /* keeps squares in range */
    for (size_t u = 0; u < units; u++, x += 32) {
        for (size_t i = 0; i < 32; i++)
            square[i] = x[i] * inverse * (x[i] * inverse);
        for (size_t i = 0; i < 8; i++)
            sum[i] = (square[i] + square[i + 8]) + (square[i + 16] + square[i + 24]);
        float all = ((sum[0] + sum[1]) + (sum[2] + sum[3])) + ((sum[4] + sum[5]) + (sum[6] + sum[7]));
        longest = all > longest ? all : longest;
    }
    float need = sqrtf(longest) / PACK_NORM, least = top * inverse / 32767;
    return 2 * power_below(need > least ? need : least) * near;
}

/* To nearest, for less than 2^22. */
static int32_t nearest(float x) { return (int32_t)(f32_bits(x + 12582912.0f) - 0x4b400000); }

static void pack_numbers_16(uint8_t *group, size_t lane, const struct tensor *t, const uint8_t *row) {
    size_t width = t->row_bytes / t->cols;
    uint32_t pair[PACK_BLOCK / 2];
    float x[PACK_BLOCK];

    for (size_t first = 0, units; first < t->cols; first += 32 * units) {
        units = t->cols - first < PACK_BLOCK ? (t->cols - first) / 32 : PACK_BLOCK / 32;
        quant_row(t->type, row + first * width, x, 32 * units);
        float scale = scale_16(x, units), inverse = isnan(scale) ? 0 : 1 / scale;
        for (size_t i = 0; i < 32 * units; i++)
            x[i] = isnan(scale) ? 0 : x[i] * inverse;
        for (size_t i = 0; i < 16 * units; i++)
            pair[i] = ((uint32_t)nearest(x[2 * i]) & 0xffff) | (uint32_t)nearest(x[2 * i + 1]) << 16;
        for (size_t i = 0; i < 16 * units; i++)
            put_four(group + 64 * i, lane, pair[i]);
        memcpy(group + units * PACK_I16_UNIT + lane * sizeof scale, &scale, sizeof scale);
        group += units * PACK_I16_UNIT + PACK_I16_SCALES;
    }
}

void pack_group(const struct packed *p, const struct tensor *t, size_t group) {
    uint8_t *to = p->data + group * p->group_bytes;

    memset(to, 0, p->group_bytes);
    for (size_t lane = 0; lane < PACK_ROWS && group * PACK_ROWS + lane < t->rows; lane++) {
        const uint8_t *row = t->data + (group * PACK_ROWS + lane) * t->row_bytes;
        if (p->kind == PACK_I16)
            pack_numbers_16(to, lane, t, row);
        else if (pack_is_float(p->kind))
            pack_floats(to, lane, row, t->cols, pack_float_bytes(p->kind));
        else
            pack_row(p, t, to, lane, row);
    }
}
