/* kernels.c - which kernels this machine runs, and the sizes they share. */
#include "engine/cpu/kernels.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>
#if defined(__x86_64__)
#include <cpuid.h>
#endif

/* Rows a multiple of 4 KiB apart would fall into the same few cache sets: an odd number of lines. */
static size_t odd_lines(size_t bytes) { return ((bytes + 63) / 64 | 1) * 64; }

size_t acts_q8_bytes(size_t cols) { return odd_lines(cols / 32 * sizeof(struct q8_unit)); }
size_t acts_fine_bytes(size_t cols) { return odd_lines(cols / 32 * sizeof(struct fine_unit)); }
size_t acts_q16_bytes(size_t cols) { return odd_lines(cols / 32 * sizeof(struct q16_unit)); }
size_t acts_f32_floats(size_t cols) { return odd_lines(cols * sizeof(float)) / sizeof(float); }

enum acts_form acts_form(const struct cpu_kernels *k, enum pack_kind kind) {
    if (pack_is_float(kind))
        return ACTS_F32;
    if (kind == PACK_I16)
        return ACTS_Q16;
    return k->fine && pack_is_signed(pack_form(kind).quants) ? ACTS_FINE : ACTS_Q8;
}

/* As attend_lay_out() needs it, with as many units as Q8_0 has. */
size_t attend_scratch(size_t queries, size_t head_dim) {
    size_t padded = head_padded(head_dim), units = kv_units(KV_Q8_0, head_dim);
    size_t of_query = padded + padded / 2 + 3, of_tile = KV_PAGE_TOKENS + units * (KV_PAGE_TOKENS / 2 + 1);
    return queries * of_query + ATTEND_MOST * of_tile + units * (3 * KV_PAGE_TOKENS + 1) + padded * KV_PAGE_TOKENS;
}

#if defined(__x86_64__)
enum cpu_core kernels_core;

static unsigned cpu_family(void) {
    unsigned a, b, c, d;
    return __get_cpuid(1, &a, &b, &c, &d) ? (a >> 8 & 15) + (a >> 20 & 255) : 0;
}

__attribute__((constructor)) static void know_core(void) {
    if (__builtin_cpu_is("intel"))
        kernels_core = CORE_INTEL;
    else if (__builtin_cpu_is("amd") && cpu_family() >= 26)
        kernels_core = CORE_ZEN5;
}

static bool has_f16c(void) {            /* not every compiler's __builtin_cpu_supports knows it */
    unsigned a, b, c, d;
    return __get_cpuid(1, &a, &b, &c, &d) && (c & bit_F16C);
}
#endif

static bool runs(const struct cpu_kernels *k) {
#if defined(__x86_64__)
    if (k == &kernels_avx512)
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
               __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
    if (k == &kernels_avx2)
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && has_f16c();
#endif
    return k == &kernels_plain;
}

static const struct cpu_kernels *const tables[] = {
#if defined(__x86_64__)
    &kernels_avx512, &kernels_avx2,
#endif
    &kernels_plain,
};

const struct cpu_kernels *kernels_find(const char *name) {
    for (size_t i = 0; i < ARRAY_LEN(tables); i++)
        if (strcmp(tables[i]->name, name) == 0 && runs(tables[i]))
            return tables[i];
    return NULL;
}

const struct cpu_kernels *kernels_best(void) {
    const char *asked = getenv("CORRAL_CPU");
    const struct cpu_kernels *k = asked != NULL ? kernels_find(asked) : NULL;

    for (size_t i = 0; k == NULL && i < ARRAY_LEN(tables); i++)
        if (runs(tables[i]))
            k = tables[i];
    return k;
}
