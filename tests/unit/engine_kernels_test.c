/* engine_kernels_test.c - each weight type through each kernel table against dequantised weights and
 * double sums, odd sizes included; a row gives the same bits whatever stands beside it.  Logits as the choice sees them. */
#include "engine/cpu/kernels.h"
#include "engine/quant.h"
#include "engine/sample.h"
#include "base/mem.h"
#include "tests/tiny_gguf.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static const uint32_t types[] = {GGUF_F32,  GGUF_F16,  GGUF_BF16, GGUF_Q8_0, GGUF_Q4_0, GGUF_Q4_1,   GGUF_Q5_0,  GGUF_Q5_1,
                                 GGUF_Q2_K, GGUF_Q3_K, GGUF_Q4_K, GGUF_Q5_K, GGUF_Q6_K, GGUF_IQ4_NL, GGUF_IQ4_XS};
static const char *const names[] = {"plain", "avx2", "avx512"};

#define N 29                                    /* tokens: every tile size takes part */

struct fixture {
    struct tensor t;
    struct packed p;
    struct acts a;
    float *x;
    uint8_t *bytes;
};

static void make(struct fixture *f, uint32_t type, size_t rows, size_t cols, const struct cpu_kernels *k) {
    uint64_t rng = type * 1000 + rows + cols;

    *f = (struct fixture){.bytes = xcalloc(rows + 1, cols * 4 + 64), .x = xcalloc(N * cols, sizeof(float))};
    size_t at = 0;
    for (size_t i = 0; i < rows; i++)
        at += tiny_row(type, (unsigned)cols, 0.5f, &rng, f->bytes + at);
    f->t = (struct tensor){.name = "w", .type = type, .rows = rows, .cols = cols, .row_bytes = at / rows, .data = f->bytes};
    pack_plan(&f->p, &f->t, k->numbers_16);
    f->p.data = aligned_alloc(64, f->p.groups * f->p.group_bytes);
    for (size_t g = 0; g < f->p.groups; g++)
        pack_group(&f->p, &f->t, g);
    tiny_row(GGUF_F32, (unsigned)(N * cols), 1, &rng, (uint8_t *)f->x);
    f->a = (struct acts){.cols = cols, .q8_stride = acts_q8_bytes(cols), .fine_stride = acts_fine_bytes(cols), .q16_stride = acts_q16_bytes(cols),
                         .f32_stride = acts_f32_floats(cols)};
    switch (acts_form(k, f->p.kind)) {
    case ACTS_F32: f->a.f32 = aligned_alloc(64, N * f->a.f32_stride * sizeof(float)); break;
    case ACTS_Q16: f->a.q16 = aligned_alloc(64, N * f->a.q16_stride); break;
    case ACTS_FINE: f->a.fine = aligned_alloc(64, N * f->a.fine_stride); break;
    case ACTS_Q8: f->a.q8 = aligned_alloc(64, N * f->a.q8_stride); break;
    }
    for (size_t t = 0; t < N; t++)
        k->norm(f->x + t * cols, NULL, 0, &f->a, t);
}

static void drop(struct fixture *f) {
    free(f->bytes);
    free(f->x);
    free(f->p.data);
    free(f->a.f32);
    free(f->a.q8);
    free(f->a.fine);
    free(f->a.q16);
}

/* The activation as the kernel sees it. */
static double seen(const struct fixture *f, size_t t, size_t c) {
    if (f->a.f32 != NULL)
        return (double)f->a.f32[t * f->a.f32_stride + c];
    if (f->a.q16 != NULL) {
        const struct q16_unit *wide = (const struct q16_unit *)(f->a.q16 + t * f->a.q16_stride) + c / 32;
        return (double)wide->d * wide->q[c % 32];
    }
    if (f->a.fine != NULL) {
        const struct fine_unit *fine = (const struct fine_unit *)(f->a.fine + t * f->a.fine_stride) + c / 32;
        return (double)fine->d * fine->s[c % 16 / 2] * fine->q[c % 32];
    }
    const struct q8_unit *u = (const struct q8_unit *)(f->a.q8 + t * f->a.q8_stride) + c / 32;
    return (double)u->d * u->q[c % 32];
}

/* And the weight w: where it became a whole number of 16 bits, the nearest one. */
static double seen_weight(const struct fixture *f, size_t row, size_t c, double w) {
    const uint8_t *block = f->p.data + row / PACK_ROWS * f->p.group_bytes + c / PACK_BLOCK * f->p.block_bytes;
    size_t left = f->p.cols - c / PACK_BLOCK * PACK_BLOCK, units = (left < PACK_BLOCK ? left : PACK_BLOCK) / 32;
    float scale;
    int16_t q;

    if (f->p.kind != PACK_I16)
        return w;
    memcpy(&q, block + c % PACK_BLOCK / 2 * 64 + row % PACK_ROWS * 4 + c % 2 * 2, sizeof q);
    memcpy(&scale, block + units * PACK_I16_UNIT + row % PACK_ROWS * 4, sizeof scale);
    assert_true(fabs(q * (double)scale - w) <= (double)scale / 2);
    return q * (double)scale;
}

static void compare(const struct cpu_kernels *k, uint32_t type, size_t rows, size_t cols) {
    struct fixture f;
    float *w = xcalloc(cols, sizeof *w), *y, *alone;
    struct gemm_scratch *scratch = aligned_alloc(64, sizeof *scratch);

    make(&f, type, rows, cols, k);
    y = xcalloc(N * rows, sizeof *y);
    alone = xcalloc(N * rows, sizeof *alone);
    k->gemm(&f.p, 0, f.p.groups, &f.a, N, &(struct gemm_out){.to = y, .stride = rows}, scratch);
    for (size_t i = 0; i < rows; i++) {
        quant_row(type, f.bytes + i * f.t.row_bytes, w, cols);
        for (size_t t = 0; t < N; t++) {
            double want = 0, size = 0;
            for (size_t c = 0; c < cols; c++) {
                double product = seen_weight(&f, i, c, (double)w[c]) * seen(&f, t, c);
                want += product;
                size += fabs(product);
            }
            if (!(fabs(want - (double)y[t * rows + i]) <= 1e-5 * size + 1e-6))
                fail_msg("%s, %s %zux%zu, row %zu token %zu: %.9g, exact %.9g", k->name, gguf_type_name(type), rows, cols, i, t,
                         (double)y[t * rows + i], want);
        }
    }
    for (size_t t = 0; t < N; t++) {
        struct acts one = f.a;
        one.q16 = one.q16 != NULL ? one.q16 + t * one.q16_stride : NULL;
        one.fine = one.fine != NULL ? one.fine + t * one.fine_stride : NULL;
        one.q8 = one.q8 != NULL ? one.q8 + t * one.q8_stride : NULL;
        one.f32 = one.f32 != NULL ? one.f32 + t * one.f32_stride : NULL;
        k->gemm(&f.p, 0, f.p.groups, &one, 1, &(struct gemm_out){.to = alone + t * rows, .stride = rows}, scratch);
    }
    assert_memory_equal(y, alone, N * rows * sizeof *y);
    for (size_t n = 2; n <= 9; n++) {           /* few have kernels of their own */
        memset(y, 0, N * rows * sizeof *y);
        k->gemm(&f.p, 0, f.p.groups, &f.a, n, &(struct gemm_out){.to = y, .stride = rows}, scratch);
        assert_memory_equal(y, alone, n * rows * sizeof *y);
    }
    free(w);
    free(y);
    free(alone);
    free(scratch);
    drop(&f);
}

static void each_type(void **state) {
    (void)state;
    for (size_t n = 0; n < ARRAY_LEN(names); n++) {
        const struct cpu_kernels *k = kernels_find(names[n]);
        if (k == NULL) {
            print_message("no %s here\n", names[n]);
            continue;
        }
        for (size_t i = 0; i < ARRAY_LEN(types); i++) {
            compare(k, types[i], 16, 256);
            compare(k, types[i], 37, 768);
            compare(k, types[i], 85, 256);          /* six groups, some of which go abreast */
            if (types[i] != GGUF_F32 && types[i] != GGUF_F16 && types[i] != GGUF_BF16) {
                compare(k, types[i], 5, 512);
            } else {
                compare(k, types[i], 5, 33);
                compare(k, types[i], 53, 352);    /* a block that is not whole */
            }
        }
    }
}

static void quantised_activations_are_near(void **state) {
    float x[64], top = 0;
    uint64_t rng = 5;
    (void)state;

    for (size_t n = 0; n < ARRAY_LEN(names); n++) {
        const struct cpu_kernels *k = kernels_find(names[n]);
        if (k == NULL)
            continue;
        struct acts a = {.cols = 64, .q8_stride = acts_q8_bytes(64)};
        a.q8 = aligned_alloc(64, a.q8_stride);
        tiny_row(GGUF_F32, 64, 1, &rng, (uint8_t *)x);
        memset(x + 32, 0, 32 * sizeof *x);
        k->norm(x, NULL, 0, &a, 0);
        const struct q8_unit *u = (const struct q8_unit *)a.q8;
        int sum = 0, half = 0;
        for (int i = 0; i < 32; i++) {
            top = fabsf(x[i]) > top ? fabsf(x[i]) : top;
            sum += u[0].q[i];
            half += i < 16 ? u[0].q[i] : 0;
        }
        for (int i = 0; i < 32; i++)
            assert_true(fabsf(x[i] - u[0].d * u[0].q[i]) <= top / 127 * 0.501f);
        assert_true(u[0].dsum == u[0].d * (float)sum);
        if (strcmp(k->name, "avx2") == 0)
            assert_true(u[0].less_half[0] == -4 * half && u[0].less_half[1] == -4 * (sum - half));
        else
            assert_true(u[0].start == -128 * sum && u[0].start_half == -128 * half);
        assert_true(u[1].d == 0 && u[1].dsum == 0 && u[1].start == 0);      /* less_half lies there, too */
        x[3] = NAN;
        x[40] = INFINITY;
        k->norm(x, NULL, 0, &a, 0);
        assert_true(isnan(u[0].d) && isnan(u[1].d));
        free(a.q8);
    }
}

/* Fine scales: each quad is near by its own size, and times the largest bytes fits 16 bits. */
static void fine_activations_are_near(void **state) {
    float x[64];
    uint64_t rng = 6;
    const struct cpu_kernels *k = kernels_find("avx2");
    struct acts a = {.cols = 64, .fine_stride = acts_fine_bytes(64)};
    (void)state;

    if (k == NULL)
        return;
    a.fine = aligned_alloc(64, a.fine_stride);
    const struct fine_unit *u = (const struct fine_unit *)a.fine;
    for (int round = 0; round < 1000; round++) {
        tiny_row(GGUF_F32, 64, 1, &rng, (uint8_t *)x);
        for (int i = 0; i < 64; i++)            /* signs that go together, units of zeros, quads that stand out */
            x[i] = (round % 3 == 0 ? fabsf(x[i]) : x[i]) * (round % 5 == 0 && i > 31 ? 0 : 1) * (round % 7 == i % 16 / 2 ? 1000 : 1);
        k->norm(x, NULL, 0, &a, 0);
        for (int b = 0; b < 2; b++) {
            int64_t sum = 0;
            for (int i = 0; i < 8; i++) {
                static const int at[] = {0, 1, 16, 17};
                int up = 0, down = 0;
                float most = 0;
                for (int j = 0; j < 4; j++) {
                    int q = u[b].q[2 * i + at[j]];
                    *(q > 0 ? &up : &down) += q;
                    most = fmaxf(most, u[b].d * u[b].s[i] / 2);
                    assert_true(fabsf(x[32 * b + 2 * i + at[j]] - u[b].d * u[b].s[i] * (float)q) <= most * 1.001f);
                }
                assert_true(up <= 128 && down >= -128 && u[b].s[i] >= 1 && u[b].s[i] <= FINE_MOST + 1);
                sum += (int64_t)u[b].s[i] * (up + down);
            }
            assert_true(u[b].start == -128 * sum);
        }
    }
    x[3] = NAN;
    x[40] = INFINITY;
    k->norm(x, NULL, 0, &a, 0);
    assert_true(isnan(u[0].d) && isnan(u[1].d));
    free(a.fine);
}

/* One row of 64 weights, F16 or BF16, times one token. */
static float one_product(const struct cpu_kernels *k, uint32_t type, const float *w, const float *x) {
    struct tensor t = {.name = "w", .type = type, .rows = 1, .cols = 64, .row_bytes = 128};
    struct acts a = {.cols = 64, .q16_stride = acts_q16_bytes(64), .f32_stride = acts_f32_floats(64)};
    struct gemm_scratch *scratch = aligned_alloc(64, sizeof *scratch);
    struct packed p;
    uint16_t bits[64];
    float y = 0;

    for (size_t i = 0; i < 64; i++)
        bits[i] = type == GGUF_F16 ? f16_from_f32(w[i]) : (uint16_t)(f32_bits(w[i]) >> 16);
    t.data = (const uint8_t *)bits;
    pack_plan(&p, &t, k->numbers_16);
    p.data = aligned_alloc(64, p.groups * p.group_bytes);
    pack_group(&p, &t, 0);
    a.q16 = k->numbers_16 ? aligned_alloc(64, a.q16_stride) : NULL;
    a.f32 = k->numbers_16 ? NULL : aligned_alloc(64, a.f32_stride * sizeof(float));
    k->norm(x, NULL, 0, &a, 0);
    k->gemm(&p, 0, 1, &a, 1, &(struct gemm_out){.to = &y, .stride = 1}, scratch);
    free(scratch);
    free(p.data);
    free(a.q16);
    free(a.f32);
    return y;
}

/* Numbers of 16 bits: the longest units there are fill their sums to 2^31, and no size of number is lost. */
static void wide_numbers_hold_what_comes(void **state) {
    float w[64], x[64];
    (void)state;

    for (size_t n = 0; n < 2 * ARRAY_LEN(names); n++) {
        const struct cpu_kernels *k = kernels_find(names[n / 2]);
        uint32_t type = n % 2 == 0 ? GGUF_F16 : GGUF_BF16;
        float full = type == GGUF_F16 ? 2047.0f / 1024 : 255.0f / 128;
        if (k == NULL)
            continue;
        for (int sign = -1; sign <= 1; sign += 2) {
            for (size_t i = 0; i < 64; i++) {
                w[i] = full;
                x[i] = 3.7f * (float)sign;
            }
            assert_float_equal(one_product(k, type, w, x), 64 * full * 3.7f * (float)sign, 0.05);
            for (size_t i = 0; i < 64; i++)     /* signs that go together */
                w[i] = x[i] = i % 3 == 0 ? full : -full;
            assert_float_equal(one_product(k, type, w, x), 64 * full * full, 0.03);
        }
        for (size_t i = 0; i < 64; i++) {       /* one that stands out in each, elsewhere */
            w[i] = i == 5 ? 1000.0f : 0.5f;
            x[i] = i == 40 ? 8000.0f : 2.0f;
        }
        assert_float_equal(one_product(k, type, w, x), 2000.0f + 4000.0f + 62, 1);
        for (size_t i = 0; i < 64; i++) {       /* the least and the greatest */
            w[i] = type == GGUF_F16 ? 0x1p-24f : 0x1p-99f;
            x[i] = 1e30f;
        }
        assert_float_equal(one_product(k, type, w, x) / (64 * w[0] * 1e30f), 1, 1e-3);
        for (size_t i = 0; i < 64; i++) {
            w[i] = type == GGUF_F16 ? 65504.0f : 0x1.fep127f;
            x[i] = i == 9 ? 1e-3f : -1e-30f;
        }
        assert_float_equal(one_product(k, type, w, x) / (w[0] * 1e-3f), 1, 1e-3);
        memset(x, 0, sizeof x);
        assert_true(one_product(k, type, w, x) == 0);
        x[33] = NAN;
        assert_true(isnan(one_product(k, type, w, x)));
        x[33] = INFINITY;
        assert_false(isfinite(one_product(k, type, w, x)));
        x[33] = 1;
        w[33] = INFINITY;
        assert_false(isfinite(one_product(k, type, w, x)));
    }
}

/* n values as whole numbers of one scale: none above `most`, their length at most `norm`; kept scales are float16 or bfloat16. */
static void whole(const float *x, size_t n, float most, float norm, const char *as, double *out) {
    float top = 0, squares = 0;
    uint32_t bits;

    for (size_t i = 0; i < n; i++) {
        top = fabsf(x[i]) > top ? fabsf(x[i]) : top;
        squares += x[i] * x[i];
    }
    float scale = fmaxf(top / most, sqrtf(squares) / norm);
    memcpy(&bits, &scale, sizeof bits);
    scale = strcmp(as, "bf16") == 0 ? bf16_to_f32((uint16_t)((bits + 0xffff) >> 16)) : strcmp(as, "f16") == 0 ? f16_to_f32(f16_from_f32(scale)) : scale;
    for (size_t i = 0; i < n; i++)
        out[i] = (double)scale * (double)rintf(x[i] / scale);
}

/* What is kept of a value: int16 of one scale, or int8 with one for each 32. Keys have a length that matters. */
static void kept(enum kv_type type, const float *x, size_t d, bool key, double *out) {
    if (type == KV_F32)
        for (size_t i = 0; i < d; i++)
            out[i] = (double)x[i];
    else if (type == KV_F16)
        whole(x, d, key ? 32767 : 8191, key ? 46000 : INFINITY, "bf16", out);
    else
        for (size_t i = 0; i < d; i += 32)
            whole(x + i, d - i < 32 ? d - i : 32, 127, INFINITY, "f16", out + i);
}

/* 3 sessions' worth of odd shapes against textbook attention over the kept values. */
static void attention(const struct cpu_kernels *k, enum kv_type type, size_t d, size_t group, size_t pos, size_t rows) {
    size_t last = pos + rows, pages = last / KV_PAGE_TOKENS + 1, halves = kv_head_halves(type, d), width = group * d;
    uint16_t *kv = aligned_alloc(64, (pages * halves * 2 + 63) / 64 * 64);
    float *key = xcalloc(last * d, 4), *value = xcalloc(last * d, 4), *q = xcalloc(rows * width, 4), *out = xcalloc(rows * width, 4);
    float *scratch = xcalloc(attend_scratch(rows * group, d), 4);
    int32_t table[16];
    uint64_t rng = d * 100 + pos;

    memset(kv, 0xff, pages * halves * 2);       /* NaNs wherever nothing was put */
    for (size_t i = 0; i < pages; i++)
        table[i] = (int32_t)(pages - 1 - i);
    tiny_row(GGUF_F32, (unsigned)(last * d), 1, &rng, (uint8_t *)key);
    tiny_row(GGUF_F32, (unsigned)(last * d), 1, &rng, (uint8_t *)value);
    tiny_row(GGUF_F32, (unsigned)(rows * width), 2, &rng, (uint8_t *)q);
    for (size_t t = 0; t < last; t++)
        k->kv_put(type, kv + (size_t)table[t / KV_PAGE_TOKENS] * halves, t % KV_PAGE_TOKENS, key + t * d, value + t * d, d);
    struct attend_heads h = {.q = q, .out = out, .q_stride = width, .out_stride = width, .rows = rows, .group = group, .head_dim = d,
                             .pos = pos, .pages = table, .kv_type = type, .kv = kv, .page_stride = halves, .scale = 1.0f / sqrtf((float)d)};
    k->attend(&h, scratch);
    for (size_t t = 0; t < rows; t++) {         /* the same bits alone */
        float *alone = xcalloc(width, sizeof *alone);
        struct attend_heads one = h;
        one.q += t * width;
        one.out = alone;
        one.rows = 1;
        one.pos += t;
        k->attend(&one, scratch);
        assert_memory_equal(alone, out + t * width, width * sizeof *alone);
        free(alone);
    }
    for (size_t i = 0; i < rows * group; i++) {
        double total = 0, most = 0, want[512] = {0}, squares[512] = {0}, k_kept[512], v_kept[512], asked[512];
        if (type == KV_F32)
            kept(type, q + i * d, d, true, asked);
        else
            whole(q + i * d, d, 32767, type == KV_F16 ? 46000 : INFINITY, "f32", asked);
        for (size_t t = 0; t <= pos + i / group; t++) {
            double s = 0;
            kept(type, key + t * d, d, true, k_kept);
            kept(type, value + t * d, d, false, v_kept);
            for (size_t j = 0; j < d; j++)
                s += asked[j] * k_kept[j];
            double p = exp(s / sqrt((double)d));
            total += p;
            most = fmax(most, p);
            for (size_t j = 0; j < d; j++) {
                want[j] += p * v_kept[j];
                squares[j] += v_kept[j] * v_kept[j];
            }
        }
        /* Weights are whole numbers of 15 bits beside a page's largest, with F16 of so many that their sum is 262,000: five times the deviation
         * of such roundings. */
        double step = type == KV_F32 ? 0 : fmax(most / 32767, type == KV_F16 ? total / 262000 : 0) / total;
        for (size_t j = 0; j < d; j++)
            if (!(fabs(want[j] / total - (double)out[i * d + j]) < (type == KV_F32 ? 4e-6 : 2e-5) + 5 * step * sqrt(squares[j] / 12)))
                fail_msg("%s: head_dim %zu, query %zu, value %zu: %g, exact %g", k->name, d, i, j, (double)out[i * d + j], want[j] / total);
    }
    free(kv);
    free(key);
    free(value);
    free(q);
    free(out);
    free(scratch);
}

static void attends(void **state) {
    (void)state;
    for (size_t n = 0; n < ARRAY_LEN(names); n++) {
        const struct cpu_kernels *k = kernels_find(names[n]);
        if (k == NULL)
            continue;
        for (enum kv_type type = KV_F16; type <= KV_F32; type++) {
            attention(k, type, 64, 3, 0, 1);
            attention(k, type, 64, 4, 60, 9);             /* across a page's end */
            attention(k, type, 128, 1, 200, 5);
            attention(k, type, 20, 2, 63, 2);             /* padded heads */
            attention(k, type, 64, 4, 30, 24);            /* as many queries as a piece has */
            attention(k, type, 128, 8, 70, 3);
            attention(k, type, 40, 4, 100, 40);    /* a unit that is not whole */
        }
    }
}

/* What attends to three tokens of which the second's key or value has one number that is bad. */
static float attended(const struct cpu_kernels *k, enum kv_type type, float bad, bool in_key) {
    float x[64], wrong[64], out[64], *scratch = xcalloc(attend_scratch(1, 64), sizeof *scratch);
    size_t halves = kv_head_halves(type, 64);
    uint16_t *kv = aligned_alloc(64, (halves * 2 + 63) / 64 * 64);
    int32_t page = 0;
    struct attend_heads h = {.q = x, .out = out, .q_stride = 64, .out_stride = 64, .rows = 1, .group = 1, .head_dim = 64, .pos = 2, .pages = &page,
                             .kv_type = type, .kv = kv, .page_stride = halves, .scale = 0.125f};

    for (size_t i = 0; i < 64; i++)
        x[i] = wrong[i] = 0.25f;
    wrong[37] = bad;
    memset(kv, 0, halves * 2);
    for (size_t t = 0; t < 3; t++)
        k->kv_put(type, kv, t, t == 1 && in_key ? wrong : x, t == 1 && !in_key ? wrong : x, 64);
    k->attend(&h, scratch);
    free(scratch);
    free(kv);
    return out[37];
}

static void what_is_no_number_stays_none(void **state) {
    static const float bad[] = {NAN, INFINITY, -INFINITY, 2e38f};      /* the last is too large to be kept */
    (void)state;
    for (size_t n = 0; n < ARRAY_LEN(names); n++) {
        const struct cpu_kernels *k = kernels_find(names[n]);
        for (enum kv_type type = KV_F16; k != NULL && type <= KV_Q8_0; type++) {
            assert_float_equal(attended(k, type, 0.25f, true), 0.25f, 1e-3f);
            for (size_t i = 0; i < 2 * ARRAY_LEN(bad); i++)
                if (!isnan(attended(k, type, bad[i / 2], i % 2 == 0)))
                    fail_msg("%s, kv %d: %g in a %s is lost", k->name, (int)type, (double)bad[i / 2], i % 2 == 0 ? "key" : "value");
        }
    }
}

/* ---- logits -------------------------------------------------------------------------------- */

/* Against the choice's own look, which is of one row in one go. */
static void digest_as(const struct cpu_kernels *k, const float *x, size_t n) {
    struct logits_part p;
    int32_t best;
    float total = sample_logsumexp(x, (int32_t)n, &best), ours;

    k->digest(x, n, &p);
    ours = isnan(p.sum) || p.max == INFINITY ? NAN : p.max + logf(p.sum);
    if (p.at != (size_t)best || isnan(ours) != isnan(total) || (isfinite(total) ? !(fabsf(ours - total) < 1e-5f * (1 + fabsf(total))) : !isnan(total) && ours != total))
        fail_msg("%s, %zu logits: best %zu, total %.8g; one by one %d, %.8g", k->name, n, p.at, (double)ours, best, (double)total);
}

static void logits_are_looked_through(void **state) {
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(names); i++) {
        const struct cpu_kernels *k = kernels_find(names[i]);
        if (k == NULL)
            continue;
        for (size_t n = 2; n < 80; n += n < 20 ? 1 : 7) {
            float *x = xcalloc(n, sizeof *x);       /* no more than is there is read: see the sanitizer */
            uint64_t rng = n;
            tiny_row(GGUF_F32, (unsigned)n, 9, &rng, (uint8_t *)x);
            digest_as(k, x, n);
            x[n / 2] = x[n - 1] = 40;               /* of equals the first */
            digest_as(k, x, n);
            x[0] = -INFINITY;
            digest_as(k, x, n);
            x[n / 3] = NAN;                         /* not seen by comparisons */
            digest_as(k, x, n);
            x[n / 3] = INFINITY;
            digest_as(k, x, n);
            for (size_t j = 0; j < n; j++)
                x[j] = -INFINITY;
            digest_as(k, x, n);
            free(x);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_type), cmocka_unit_test(quantised_activations_are_near), cmocka_unit_test(fine_activations_are_near),
                                       cmocka_unit_test(wide_numbers_hold_what_comes),
                                       cmocka_unit_test(attends), cmocka_unit_test(what_is_no_number_stays_none), cmocka_unit_test(logits_are_looked_through)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
