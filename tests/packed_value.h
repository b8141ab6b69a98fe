/* packed_value.h - one value of a matrix packed for a card (engine/cuda/pack.h), found as a warp's lane would. */
#pragma once
#include "engine/cuda/module.h"
#include "engine/quant.h"

static inline uint16_t packed_half(const uint8_t *p, size_t i) { return load_u16(p + 2 * i); }

/* The value that lane 4 * (r % 8) + (c % 64) / 16 holds for row r and column c. */
static inline float packed_value(const struct cuda_matrix *m, const uint8_t *quants, const uint8_t *scales, size_t r, size_t c) {
    static const unsigned place[8] = {0, 4, 1, 5, 2, 6, 3, 7};
    size_t at = r / 16 * m->chunks + c / 64, g = r % 8, second = r % 16 / 8, t = c % 64 / 16, i = c % 16, lane = 4 * g + t;
    size_t slot = m->step == 16 ? at * 32 + lane : at * 16 + 2 * g + t / 2;
    const uint8_t *pair = scales + slot * (m->format == CUDA_Q6 ? 4 : 8) + second * (m->format == CUDA_Q6 ? 2 : 4);
    float scale = m->format == CUDA_F16 ? 1 : f16_to_f32(packed_half(pair, 0));
    float min = m->format == CUDA_F16 || m->format == CUDA_Q6 ? 0 : f16_to_f32(packed_half(pair, 1));
    uint32_t w, high;

    switch (m->format) {
    case CUDA_Q4:
        memcpy(&w, quants + at * 512 + lane * 16 + second * 8 + i / 8 * 4, 4);
        return m->factor * ((float)(w >> (4 * place[i % 8]) & 15) * scale + min);
    case CUDA_Q6:
        memcpy(&w, quants + at * 768 + lane * 16 + second * 8 + i / 8 * 4, 4);
        memcpy(&high, quants + at * 768 + 512 + lane * 8 + second * 4, 4);
        high = high >> (4 + 4 * (i / 2 % 2) + 16 * (i % 2) + 8 * (i / 8) + 2 * (i / 4 % 2)) % 32 & 3;
        return m->factor * ((float)((int)((w >> (4 * place[i % 8]) & 15) | high << 4) - 32) * scale);
    case CUDA_Q8: return m->factor * ((float)(quants[at * 1024 + second * 512 + lane * 16 + i] - 128) * scale + min);
    default: return m->factor * f16_to_f32(packed_half(quants + at * 2048 + second * 1024 + i / 8 * 512 + lane * 16, i % 8));
    }
}
