/* engine_quant_test.c - number formats: float16 in all 65536 values, and blocks worked out by hand. */
#include "engine/gguf.h"
#include "engine/quant.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

static void f16_all_values(void **state) {
    (void)state;
    for (unsigned h = 0; h < 65536; h++) {
        float f = f16_to_f32((uint16_t)h);
        unsigned exponent = h >> 10 & 31, mantissa = h & 1023;
        if (exponent == 31 && mantissa != 0) {
            assert_true(isnan(f) && isnan(f16_to_f32(f16_from_f32(f))));
            continue;
        }
        double want = exponent == 31 ? INFINITY : exponent == 0 ? ldexp(mantissa, -24) : ldexp(1024 + mantissa, (int)exponent - 25);
        assert_true((double)f == (h >> 15 ? -want : want));
        assert_int_equal(f16_from_f32(f), h);
    }
}

static void f16_rounds_to_even(void **state) {
    (void)state;
    assert_int_equal(f16_from_f32(1.0f + 0x1p-11f), 0x3c00);            /* half way, 0 is even */
    assert_int_equal(f16_from_f32(1.0f + 3 * 0x1p-11f), 0x3c02);
    assert_int_equal(f16_from_f32(1.0f + 0x1p-11f + 0x1p-20f), 0x3c01);
    assert_int_equal(f16_from_f32(65519.0f), 0x7bff);
    assert_int_equal(f16_from_f32(65520.0f), 0x7c00);
    assert_int_equal(f16_from_f32(0x1p-25f), 0);
    assert_int_equal(f16_from_f32(0x1.8p-25f), 1);
    assert_int_equal(f16_from_f32(-0x1p-24f), 0x8001);
    assert_int_equal(f16_from_f32(0x1.ffep-15f + 0x1p-26f), 0x0400);    /* the largest subnormal rounds up to a normal */
}

static void put16(uint8_t *at, float v) {
    uint16_t h = f16_from_f32(v);
    memcpy(at, &h, 2);
}

static void blocks_of_32(void **state) {
    uint8_t b[40] = {0};
    float y[32];
    (void)state;

    put16(b, 0.5f);
    b[2] = (uint8_t)-128;
    b[33] = 127;
    quant_row(GGUF_Q8_0, b, y, 32);
    assert_true(y[0] == -64 && y[1] == 0 && y[31] == 63.5f);

    b[2] = 0xf3;                                /* column 0: 3, column 16: 15 */
    quant_row(GGUF_Q4_0, b, y, 32);
    assert_true(y[0] == -2.5f && y[16] == 3.5f && y[1] == -4);

    put16(b + 2, -1);
    b[4] = 0x2e;
    quant_row(GGUF_Q4_1, b, y, 32);
    assert_true(y[0] == 6 && y[16] == 0);

    memset(b + 2, 0, 38);
    b[2] = 1;                                   /* fifth bit of column 0 */
    b[5] = 0x80;                                /* and of column 31 */
    b[6] = 0x01;
    b[21] = 0x40;
    quant_row(GGUF_Q5_0, b, y, 32);
    assert_true(y[0] == 0.5f && y[1] == -8 && y[31] == 2);

    memset(b + 2, 0, 38);
    b[2] = 0x0f;
    quant_row(GGUF_IQ4_NL, b, y, 32);
    assert_true(y[0] == 56.5f && y[16] == -63.5f);
}

static void blocks_of_256(void **state) {
    uint8_t b[256] = {0};
    float y[256];
    (void)state;

    put16(b, 2);                                /* Q4_K: d, dmin, then scales and mins of six bits */
    put16(b + 2, 0.5f);
    b[4] = 3 | 2 << 6;                          /* scale 0: 3; high bits of scale 4: 2 */
    b[8] = 10 | 1 << 6;                         /* min 0: 10; high bits of min 4: 1 */
    b[12] = 5 | 7 << 4;                         /* scale 4: 5 + 2*16, min 4: 7 + 1*16 */
    b[16] = 0x0c;                               /* column 0 */
    b[16 + 64] = 0x01;                          /* column 128: sub-block 4 */
    quant_row(GGUF_Q4_K, b, y, 256);
    assert_true(y[0] == 2 * 3 * 12 - 0.5f * 10);
    assert_true(y[128] == 2 * 37 * 1 - 0.5f * 23);
    assert_true(y[32] == 0);

    memset(b, 0, sizeof b);                     /* Q6_K: low nibbles, high pairs, 16 scales, d */
    put16(b + 208, 0.25f);
    b[192] = (uint8_t)-2;
    b[0] = 5;
    b[128] = 2;                                 /* column 0: 5 + 2*16 - 32 = 5 */
    b[192 + 6] = 4;                             /* columns 96..111 */
    b[32] = 0x70;
    b[128] |= 3 << 6;                           /* column 96: 7 + 3*16 - 32 = 23 */
    quant_row(GGUF_Q6_K, b, y, 256);
    assert_true(y[0] == 0.25f * -2 * 5 && y[96] == 0.25f * 4 * 23 && y[1] == 0.25f * -2 * -32);

    memset(b, 0, sizeof b);                     /* Q5_K */
    put16(b, 1);
    b[4 + 1] = 1;                               /* scale 1: 1 */
    b[16] = 2;                                  /* fifth bit of column 32 */
    b[48] = 0x90;
    quant_row(GGUF_Q5_K, b, y, 256);
    assert_true(y[32] == 25 && y[0] == 0);

    memset(b, 0, sizeof b);                     /* Q2_K: scale 2 and min 3 of the first 16 */
    put16(b + 80, 1);
    put16(b + 82, 0.5f);
    b[0] = 2 | 3 << 4;
    b[16] = 3;
    quant_row(GGUF_Q2_K, b, y, 256);
    assert_true(y[0] == 6 - 1.5f && y[1] == -1.5f && y[16] == 0);

    memset(b, 0, sizeof b);                     /* Q3_K: scale 0 is 33 - 32 */
    put16(b + 108, 2);
    b[96] = 1;
    b[104] = 2;
    b[32] = 1;
    b[0] = 1;                                   /* column 0 keeps its 1, column 1 is 0 - 4 */
    quant_row(GGUF_Q3_K, b, y, 256);
    assert_true(y[0] == 2 && y[1] == -8);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(f16_all_values), cmocka_unit_test(f16_rounds_to_even),
                                       cmocka_unit_test(blocks_of_32), cmocka_unit_test(blocks_of_256)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
