/* Weights packed for a card, read back as a warp's lanes would: every value within half a unit of float16. */
#include "engine/cuda/pack.h"
#include "engine/quant.h"
#include "tests/packed_value.h"
#include "base/mem.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

/* Random blocks of a type whose scales are small numbers: half-precision fields of arbitrary bits would be infinite. */
static void fill(uint8_t *row, uint32_t type, size_t bytes, uint32_t *state) {
    uint32_t n, block;
    gguf_type_block(type, &n, &block);
    for (size_t i = 0; i < bytes; i++) {
        *state = *state * 1664525u + 1013904223u;
        row[i] = (uint8_t)(*state >> 24);
    }
    for (size_t b = 0; b < bytes; b += block) {
        static const size_t at_q6 = 208, at_q3 = 108, at_q2 = 80;
        uint16_t d = f16_from_f32(0.01f), dmin = f16_from_f32(0.004f);
        size_t at = type == GGUF_Q6_K ? at_q6 : type == GGUF_Q3_K ? at_q3 : type == GGUF_Q2_K ? at_q2 : 0;
        memcpy(row + b + at, &d, 2);
        if (type == GGUF_Q4_1 || type == GGUF_Q5_1 || type == GGUF_Q4_K || type == GGUF_Q5_K || type == GGUF_Q2_K)
            memcpy(row + b + at + 2, &dmin, 2);
    }
    if (type == GGUF_F16 || type == GGUF_BF16 || type == GGUF_F32)
        for (size_t i = 0; i * block < bytes; i++) {
            float f = (float)(int)(i * 2654435761u % 2001 - 1000) / 700.0f;
            uint32_t u = f32_bits(f);
            uint16_t h = type == GGUF_F16 ? f16_from_f32(f) : (uint16_t)(u >> 16);
            memcpy(row + i * block, type == GGUF_F32 ? (const void *)&u : (const void *)&h, block);
        }
}

static void check_type(uint32_t type, size_t rows, size_t cols) {
    uint32_t n, block, state = type + 1;
    assert_true(gguf_type_block(type, &n, &block));
    size_t row_bytes = cols / n * block;
    uint8_t *data = xcalloc(rows, row_bytes);
    for (size_t r = 0; r < rows; r++)
        fill(data + r * row_bytes, type, row_bytes, &state);
    struct tensor t = {.name = "t", .type = type, .rows = rows, .cols = cols, .row_bytes = row_bytes, .data = data};
    struct cuda_matrix m;
    float peak = 0;

    cuda_pack_plan(&m, &t);
    for (size_t i = 0; i < m.tiles; i++)
        peak = fmaxf(peak, cuda_pack_peak(&t, i));
    m.factor = cuda_pack_factor(peak);
    assert_in_range((int)(peak / m.factor), 8, 15);
    uint8_t *quants = xcalloc(1, m.quant_bytes), *scales = xcalloc(1, m.scale_bytes + 1);
    for (size_t i = 0; i < m.tiles; i++)
        cuda_pack_tile(&m, &t, i, quants + i * (m.quant_bytes / m.tiles), scales + i * (m.scale_bytes / m.tiles));
    float *want = xcalloc(cols, sizeof *want);
    for (size_t r = 0; r < m.tiles * 16; r++) {
        if (r < rows)
            quant_row(type, data + r * row_bytes, want, cols);
        for (size_t c = 0; c < m.chunks * 64; c++) {
            float exact = r < rows && c < cols ? want[c] : 0, got = packed_value(&m, quants, scales, r, c);
            if (!(fabsf(exact - got) <= peak / 1024))
                fail_msg("type %u, row %zu, column %zu: %g, wanted %g", type, r, c, (double)got, (double)exact);
        }
    }
    free(want);
    free(quants);
    free(scales);
    free(data);
}

static void every_type_comes_back(void **state) {
    static const uint32_t types[] = {GGUF_F32,  GGUF_F16,  GGUF_BF16, GGUF_Q4_0, GGUF_Q4_1, GGUF_Q5_0,   GGUF_Q5_1,  GGUF_Q8_0,
                                     GGUF_Q2_K, GGUF_Q3_K, GGUF_Q4_K, GGUF_Q5_K, GGUF_Q6_K, GGUF_IQ4_NL, GGUF_IQ4_XS};
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(types); i++) {
        uint32_t n, block;
        gguf_type_block(types[i], &n, &block);
        check_type(types[i], 21, n == 256 ? 512 : 96);
        check_type(types[i], 16, 256);
    }
}

static void extremes_have_a_factor(void **state) {
    (void)state;
    assert_true(cuda_pack_factor(0) == 1.0f);
    assert_true(cuda_pack_factor(INFINITY) == 1.0f);
    assert_true(cuda_pack_factor(NAN) == 1.0f);
    assert_true(cuda_pack_factor(1e-38f) > 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_type_comes_back), cmocka_unit_test(extremes_have_a_factor)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
