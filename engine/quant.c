/* quant.c - GGUF number formats to float32, one block at a time; plain C, used by the reference
 * path, by embedding look-ups and when weights are packed for the fast kernels.  Pure. */
#include "engine/quant.h"
#include "engine/gguf.h"
#include "base/err.h"

uint16_t f16_from_f32(float f) {
    uint32_t u = f32_bits(f), sign = u >> 16 & 0x8000, mag = u & 0x7fffffff;

    if (mag >= 0x7f800000)                      /* infinity, NaN (kept quiet) */
        return (uint16_t)(sign | 0x7c00 | (mag > 0x7f800000 ? 0x200 : 0));
    if (mag >= 0x477ff000)                      /* rounds to 65536 or more */
        return (uint16_t)(sign | 0x7c00);
    if (mag < 0x38800000) {                     /* subnormal in f16: let the float adder round */
        uint32_t r = f32_bits(f32_from_bits(mag) + 0.5f) - 0x3f000000;
        return (uint16_t)(sign | r);
    }
    mag += 0xfff + (mag >> 13 & 1);
    return (uint16_t)(sign | ((mag - 0x38000000) >> 13));
}

const int8_t quant_iq4_values[16] = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};

/* ---- blocks of 32 -------------------------------------------------------------------------- */

static void one_scale(struct quant_block *o, float d, float m) {
    o->n = o->step = 32;
    o->scale[0] = d;
    o->min[0] = m;
}

static void unpack_q8_0(const uint8_t *b, struct quant_block *o) {
    one_scale(o, load_f16(b), 0);
    for (int i = 0; i < 32; i++)
        o->q[i] = (int8_t)b[2 + i];
}

static void unpack_q4_0(const uint8_t *b, struct quant_block *o) {
    one_scale(o, load_f16(b), 0);
    for (int i = 0; i < 16; i++) {
        o->q[i] = (int8_t)((b[2 + i] & 15) - 8);
        o->q[i + 16] = (int8_t)((b[2 + i] >> 4) - 8);
    }
}

static void unpack_q4_1(const uint8_t *b, struct quant_block *o) {
    one_scale(o, load_f16(b), load_f16(b + 2));
    for (int i = 0; i < 16; i++) {
        o->q[i] = (int8_t)(b[4 + i] & 15);
        o->q[i + 16] = (int8_t)(b[4 + i] >> 4);
    }
}

/* Eight bits, each to a byte of its own: 16 where it is set. */
static uint64_t spread_16(uint8_t bits) {
    uint64_t x = bits * 0x0101010101010101u & 0x8040201008040201u;
    return (((x & 0x7f7f7f7f7f7f7f7fu) + 0x7f7f7f7f7f7f7f7fu) | x) >> 3 & 0x1010101010101010u;
}

static void five_bits(const uint8_t *high, const uint8_t *low, int bias, int8_t *q) {
    uint64_t h[4];
    uint8_t fifth[32];

    for (int i = 0; i < 4; i++)
        h[i] = spread_16(high[i]);
    memcpy(fifth, h, sizeof fifth);
    for (int i = 0; i < 16; i++) {
        q[i] = (int8_t)(((low[i] & 15) | fifth[i]) - bias);
        q[i + 16] = (int8_t)(((low[i] >> 4) | fifth[i + 16]) - bias);
    }
}

static void unpack_q5_0(const uint8_t *b, struct quant_block *o) {
    one_scale(o, load_f16(b), 0);
    five_bits(b + 2, b + 6, 16, o->q);
}

static void unpack_q5_1(const uint8_t *b, struct quant_block *o) {
    one_scale(o, load_f16(b), load_f16(b + 2));
    five_bits(b + 4, b + 8, 0, o->q);
}

static void unpack_iq4_nl(const uint8_t *b, struct quant_block *o) {
    one_scale(o, load_f16(b), 0);
    for (int i = 0; i < 16; i++) {
        o->q[i] = quant_iq4_values[b[2 + i] & 15];
        o->q[i + 16] = quant_iq4_values[b[2 + i] >> 4];
    }
}

/* ---- super-blocks of 256 ------------------------------------------------------------------- */

/* The six-bit scale and minimum number j (0..7) of the 12 packed bytes. */
static void k_scale(const uint8_t *p, unsigned j, uint8_t *scale, uint8_t *min) {
    if (j < 4) {
        *scale = p[j] & 63;
        *min = p[j + 4] & 63;
    } else {
        *scale = (uint8_t)((p[j + 4] & 15) | (p[j - 4] >> 6) << 4);
        *min = (uint8_t)((p[j + 4] >> 4) | (p[j] >> 6) << 4);
    }
}

static void k_scales(const uint8_t *b, struct quant_block *o) {
    float d = load_f16(b), dmin = load_f16(b + 2);
    o->n = 256;
    o->step = 32;
    for (unsigned j = 0; j < 8; j++) {
        uint8_t s, m;
        k_scale(b + 4, j, &s, &m);
        o->scale[j] = d * (float)s;
        o->min[j] = -(dmin * (float)m);
    }
}

static void unpack_q4_k(const uint8_t *b, struct quant_block *o) {
    const uint8_t *qs = b + 16;
    k_scales(b, o);
    for (int j = 0; j < 256; j += 64, qs += 32)
        for (int l = 0; l < 32; l++) {
            o->q[j + l] = (int8_t)(qs[l] & 15);
            o->q[j + 32 + l] = (int8_t)(qs[l] >> 4);
        }
}

static void unpack_q5_k(const uint8_t *b, struct quant_block *o) {
    const uint8_t *qh = b + 16, *qs = b + 48;
    k_scales(b, o);
    for (int j = 0; j < 4; j++, qs += 32)
        for (int l = 0; l < 32; l++) {
            o->q[64 * j + l] = (int8_t)((qs[l] & 15) | (qh[l] >> (2 * j) & 1) << 4);
            o->q[64 * j + 32 + l] = (int8_t)((qs[l] >> 4) | (qh[l] >> (2 * j + 1) & 1) << 4);
        }
}

static void unpack_q6_k(const uint8_t *b, struct quant_block *o) {
    const uint8_t *ql = b, *qh = b + 128;
    const int8_t *sc = (const int8_t *)(b + 192);
    float d = load_f16(b + 208);

    o->n = 256;
    o->step = 16;
    for (int i = 0; i < 16; i++) {
        o->scale[i] = d * (float)sc[i];
        o->min[i] = 0;
    }
    for (int n = 0; n < 256; n += 128, ql += 64, qh += 32)
        for (int l = 0; l < 32; l++) {
            o->q[n + l] = (int8_t)(((ql[l] & 15) | (qh[l] & 3) << 4) - 32);
            o->q[n + l + 32] = (int8_t)(((ql[l + 32] & 15) | (qh[l] >> 2 & 3) << 4) - 32);
            o->q[n + l + 64] = (int8_t)(((ql[l] >> 4) | (qh[l] >> 4 & 3) << 4) - 32);
            o->q[n + l + 96] = (int8_t)(((ql[l + 32] >> 4) | (qh[l] >> 6) << 4) - 32);
        }
}

static void unpack_q2_k(const uint8_t *b, struct quant_block *o) {
    const uint8_t *qs = b + 16;
    float d = load_f16(b + 80), dmin = load_f16(b + 82);

    o->n = 256;
    o->step = 16;
    for (int i = 0; i < 16; i++) {
        o->scale[i] = d * (float)(b[i] & 15);
        o->min[i] = -(dmin * (float)(b[i] >> 4));
    }
    for (int j = 0; j < 8; j++)
        for (int l = 0; l < 32; l++)
            o->q[32 * j + l] = (int8_t)(qs[j / 4 * 32 + l] >> (2 * (j % 4)) & 3);
}

void quant_q3k_scales(const uint8_t *block, int8_t *scales) {
    const uint8_t *sc = block + 96;
    for (int i = 0; i < 16; i++) {
        int low = i < 8 ? sc[i] & 15 : sc[i - 8] >> 4;
        int high = sc[8 + i % 4] >> (i / 4 * 2) & 3;
        scales[i] = (int8_t)((low | high << 4) - 32);
    }
}

static void unpack_q3_k(const uint8_t *b, struct quant_block *o) {
    const uint8_t *hmask = b, *qs = b + 32;
    float d = load_f16(b + 108);
    int8_t scales[16];

    o->n = 256;
    o->step = 16;
    quant_q3k_scales(b, scales);
    for (int i = 0; i < 16; i++) {
        o->scale[i] = d * (float)scales[i];
        o->min[i] = 0;
    }
    for (int j = 0; j < 8; j++)
        for (int l = 0; l < 32; l++)
            o->q[32 * j + l] = (int8_t)((qs[j / 4 * 32 + l] >> (2 * (j % 4)) & 3) + ((hmask[l] >> j & 1) << 2) - 4);
}

void quant_iq4xs_scales(const uint8_t *block, int8_t *scales) {
    unsigned high = load_u16(block + 2);
    for (unsigned j = 0; j < 8; j++)
        scales[j] = (int8_t)((int)((block[4 + j / 2] >> (j % 2 * 4) & 15u) | (high >> (2 * j) & 3) << 4) - 32);
}

static void unpack_iq4_xs(const uint8_t *b, struct quant_block *o) {
    const uint8_t *qs = b + 8;
    float d = load_f16(b);
    int8_t scales[8];

    o->n = 256;
    o->step = 32;
    quant_iq4xs_scales(b, scales);
    for (unsigned j = 0; j < 8; j++, qs += 16) {
        o->scale[j] = d * (float)scales[j];
        o->min[j] = 0;
        for (int i = 0; i < 16; i++) {
            o->q[32 * j + (unsigned)i] = quant_iq4_values[qs[i] & 15];
            o->q[32 * j + (unsigned)i + 16] = quant_iq4_values[qs[i] >> 4];
        }
    }
}

/* ---- the table ----------------------------------------------------------------------------- */

typedef void (*unpack_fn)(const uint8_t *, struct quant_block *);

static unpack_fn unpack_of(uint32_t type) {
    switch (type) {
    case GGUF_Q4_0: return unpack_q4_0;
    case GGUF_Q4_1: return unpack_q4_1;
    case GGUF_Q5_0: return unpack_q5_0;
    case GGUF_Q5_1: return unpack_q5_1;
    case GGUF_Q8_0: return unpack_q8_0;
    case GGUF_Q2_K: return unpack_q2_k;
    case GGUF_Q3_K: return unpack_q3_k;
    case GGUF_Q4_K: return unpack_q4_k;
    case GGUF_Q5_K: return unpack_q5_k;
    case GGUF_Q6_K: return unpack_q6_k;
    case GGUF_IQ4_NL: return unpack_iq4_nl;
    case GGUF_IQ4_XS: return unpack_iq4_xs;
    }
    return NULL;
}

bool quant_known(uint32_t type) {
    return type == GGUF_F32 || type == GGUF_F16 || type == GGUF_BF16 || unpack_of(type) != NULL;
}

void quant_unpack(uint32_t type, const uint8_t *block, struct quant_block *out) {
    unpack_fn fn = unpack_of(type);
    BUG_IF(fn == NULL);
    fn(block, out);
}

static void row_of_blocks(uint32_t type, const uint8_t *row, float *out, size_t n) {
    struct quant_block b;
    uint32_t per = 0, bytes = 0;

    BUG_IF(!gguf_type_block(type, &per, &bytes));
    for (size_t i = 0; i < n; i += per, row += bytes) {
        quant_unpack(type, row, &b);
        for (unsigned j = 0; j < b.n; j++)
            out[i + j] = b.scale[j / b.step] * (float)b.q[j] + b.min[j / b.step];
    }
}

void quant_row(uint32_t type, const uint8_t *row, float *out, size_t n) {
    switch (type) {
    case GGUF_F32:
        memcpy(out, row, n * sizeof *out);
        break;
    case GGUF_F16:
        for (size_t i = 0; i < n; i++)
            out[i] = load_f16(row + 2 * i);
        break;
    case GGUF_BF16:
        for (size_t i = 0; i < n; i++)
            out[i] = bf16_to_f32(load_u16(row + 2 * i));
        break;
    default:
        row_of_blocks(type, row, out, n);
    }
}
