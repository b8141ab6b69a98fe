/* pack.c - GGUF tensors into the tiles that the card's kernels read, see pack.h. Pure. */
#include "engine/cuda/pack.h"
#include "engine/quant.h"
#include <math.h>
#include <string.h>

static bool is_float(uint32_t type) { return type == GGUF_F32 || type == GGUF_F16 || type == GGUF_BF16; }
static bool is_four_bits(uint32_t type) { return type == GGUF_Q4_0 || type == GGUF_Q4_1 || type == GGUF_Q4_K; }

static unsigned step_of(uint32_t type) {
    switch (type) {
    case GGUF_Q2_K:
    case GGUF_Q3_K:
    case GGUF_Q6_K: return 16;
    default: return 32;
    }
}

static const size_t lane_bytes[] = {[CUDA_F16] = 64, [CUDA_Q4] = 16, [CUDA_Q8] = 32, [CUDA_Q6] = 24};

/* Of a tile's 64 columns. */
static size_t scale_bytes(const struct cuda_matrix *m) {
    return m->format == CUDA_F16 ? 0 : (size_t)16 * (64 / m->step) * (m->format == CUDA_Q6 ? 2 : 4);
}

void cuda_pack_plan(struct cuda_matrix *m, const struct tensor *t) {
    *m = (struct cuda_matrix){.rows = t->rows, .cols = t->cols, .tiles = (t->rows + 15) / 16, .chunks = (t->cols + 63) / 64, .factor = 1};
    m->format = is_float(t->type) ? CUDA_F16 : is_four_bits(t->type) ? CUDA_Q4 : t->type == GGUF_Q6_K ? CUDA_Q6 : CUDA_Q8;
    m->step = step_of(t->type);
    m->quant_bytes = m->tiles * m->chunks * 32 * lane_bytes[m->format];
    m->scale_bytes = m->tiles * m->chunks * scale_bytes(m);
}

/* ---- one row, taken apart ------------------------------------------------------------------ */

static size_t block_of(const struct tensor *t, uint32_t *bytes) {
    uint32_t n = 1;
    gguf_type_block(t->type, &n, bytes);
    return n;
}

float cuda_pack_peak(const struct tensor *t, size_t tile) {
    float peak = 0;
    uint32_t bytes = 1;
    size_t n = block_of(t, &bytes);

    for (size_t r = tile * 16; r < tile * 16 + 16 && r < t->rows; r++) {
        const uint8_t *row = t->data + r * t->row_bytes;
        if (is_float(t->type)) {
            float v[64];
            for (size_t c = 0; c < t->cols; c += 64) {
                size_t k = t->cols - c < 64 ? t->cols - c : 64;
                quant_row(t->type, row + c * bytes, v, k);
                for (size_t i = 0; i < k; i++)
                    peak = fmaxf(peak, fabsf(v[i]));
            }
            continue;
        }
        for (size_t b = 0; b < t->cols / n; b++) {
            struct quant_block q;
            quant_unpack(t->type, row + b * bytes, &q);
            for (unsigned i = 0; i < q.n; i++)
                peak = fmaxf(peak, fabsf(q.scale[i / q.step] * (float)q.q[i] + q.min[i / q.step]));
        }
    }
    return peak;
}

float cuda_pack_factor(float peak) {
    if (!(peak > 0) || isinf(peak))
        return 1;
    int e = ilogbf(peak) - 3;
    return ldexpf(1, e < -100 ? -100 : e > 100 ? 100 : e);
}

/* ---- tiles --------------------------------------------------------------------------------- */

/* 64 columns of a row: numbers for the lanes, and scale and minimum of every 16. */
struct slice {
    uint8_t q[64];
    float f[64];
    float scale[4], min[4];
};

/* The block that a row was last read from, taken apart: one of 256 values serves four slices. */
struct opened {
    struct quant_block block;
    const uint8_t *of;
};

static const struct quant_block *open_block(struct opened *o, uint32_t type, const uint8_t *at) {
    if (o->of != at)
        quant_unpack(type, at, &o->block);
    o->of = at;
    return &o->block;
}

static void slice_floats(const struct tensor *t, const uint8_t *row, size_t c, struct slice *s) {
    uint32_t bytes = 4;
    block_of(t, &bytes);
    quant_row(t->type, row + c * bytes, s->f, t->cols - c < 64 ? t->cols - c : 64);
}

/* What a number is more than the block has it, so that none is below 0. */
static int bias_of(const struct cuda_matrix *m, const struct tensor *t) {
    return m->format == CUDA_Q8 ? 128 : m->format == CUDA_Q6 ? 32 : t->type == GGUF_Q4_0 ? 8 : 0;
}

static void slice_quants(const struct cuda_matrix *m, const struct tensor *t, const uint8_t *row, size_t c, struct opened *o, struct slice *s) {
    uint32_t bytes = 1;
    size_t n = block_of(t, &bytes);
    int bias = bias_of(m, t);

    for (size_t i = 0; i < 64 && c + i < t->cols;) {
        const struct quant_block *b = open_block(o, t->type, row + (c + i) / n * bytes);
        size_t from = (c + i) % n;
        for (; i < 64 && from < n; i++, from++) {
            s->q[i] = (uint8_t)(b->q[from] + bias);
            if (i % 16 == 0) {
                s->scale[i / 16] = b->scale[from / b->step];
                s->min[i / 16] = b->min[from / b->step] - (m->format == CUDA_Q4 ? (float)bias * b->scale[from / b->step] : 0);
            }
        }
    }
}

static void slice_read(const struct cuda_matrix *m, const struct tensor *t, size_t r, size_t c, struct opened *o, struct slice *s) {
    memset(s, 0, sizeof *s);
    memset(s->q, m->format == CUDA_Q4 ? 0 : bias_of(m, t), sizeof s->q);
    if (r >= t->rows)
        return;
    const uint8_t *row = t->data + r * t->row_bytes;
    if (m->format == CUDA_F16)
        slice_floats(t, row, c, s);
    else
        slice_quants(m, t, row, c, o, s);
}

static void lane_q4(const uint8_t *q, uint8_t *to) {
    static const unsigned place[8] = {0, 4, 1, 5, 2, 6, 3, 7};
    for (unsigned half = 0; half < 2; half++) {
        uint32_t w = 0;
        for (unsigned i = 0; i < 8; i++)
            w |= (uint32_t)(q[half * 8 + i] & 15) << (4 * place[i]);
        memcpy(to + 4 * half, &w, 4);
    }
}

/* The low bits as lane_q4() has them, and the high ones. */
static void lane_q6(const uint8_t *q, uint8_t *to, uint8_t *high) {
    uint32_t w = 0;
    lane_q4(q, to);
    for (unsigned i = 0; i < 16; i++)
        w |= (uint32_t)(q[i] >> 4) << (4 + 4 * (i / 2 % 2) + 16 * (i % 2) + 8 * (i / 8) + 2 * (i / 4 % 2)) % 32;
    memcpy(high, &w, 4);
}

static void lane_f16(const struct cuda_matrix *m, const float *f, uint8_t *round0, uint8_t *round1) {
    for (unsigned i = 0; i < 16; i++) {
        uint16_t h = f16_from_f32(f[i] / m->factor);
        memcpy((i < 8 ? round0 : round1) + 2 * (i % 8), &h, 2);
    }
}

/* One of the two rows of every lane: row g (second = 0) or g + 8. */
static void put_row(const struct cuda_matrix *m, const struct slice *s, unsigned g, unsigned second, uint8_t *q, uint8_t *scales) {
    for (unsigned t = 0; t < 4; t++) {
        unsigned lane = 4 * g + t;
        if (m->format == CUDA_Q4)
            lane_q4(s->q + 16 * t, q + lane * 16 + second * 8);
        else if (m->format == CUDA_Q6)
            lane_q6(s->q + 16 * t, q + lane * 16 + second * 8, q + 512 + lane * 8 + second * 4);
        else if (m->format == CUDA_Q8)
            memcpy(q + second * 512 + lane * 16, s->q + 16 * t, 16);
        else
            lane_f16(m, s->f + 16 * t, q + second * 1024 + lane * 16, q + second * 1024 + 512 + lane * 16);
        if (m->format == CUDA_F16 || (m->step == 32 && t % 2 == 1))
            continue;
        uint16_t pair[2] = {f16_from_f32(s->scale[t] / m->factor), f16_from_f32(s->min[t] / m->factor)};
        unsigned slot = m->step == 16 ? lane : 2 * g + t / 2;
        if (m->format == CUDA_Q6)
            memcpy(scales + slot * 4 + second * 2, pair, 2);
        else
            memcpy(scales + slot * 8 + second * 4, pair, 4);
    }
}

void cuda_pack_tile(const struct cuda_matrix *m, const struct tensor *t, size_t tile, void *quants, void *scales) {
    size_t q_bytes = 32 * lane_bytes[m->format], s_bytes = scale_bytes(m);
    struct opened rows[16] = {{.of = NULL}};

    for (size_t c = 0; c < m->chunks; c++)
        for (unsigned r = 0; r < 16; r++) {
            struct slice s;
            slice_read(m, t, tile * 16 + r, c * 64, &rows[r], &s);
            put_row(m, &s, r % 8, r / 8, (uint8_t *)quants + c * q_bytes, (uint8_t *)scales + c * s_bytes);
        }
}
