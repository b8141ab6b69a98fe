/* kernels_kv.h - how a page of the KV cache lies in memory, and the ways in and out; a part of kernels_body.h.
 *
 * Per layer and head, for 64 tokens.  Keys lie with 16 tokens side by side, values with their dimensions:
 *   F16    K [tokens / 16][head_dim][16], V [tokens][padded head_dim]
 *   Q8_0   the same as int8; then the scales of each 32 dimensions (a unit; the last may have fewer) in float16:
 *          K [tokens / 16][units][16], V [units][tokens]
 * A Q8_0 value is scale * int8; a value that is no number makes its unit's scale one too, so that it isn't lost. */

struct kv_q8 {                                  /* where the parts of a Q8_0 page lie */
    int8_t *keys, *values;
    uint16_t *key_scales, *value_scales;
    size_t units;
};

INLINE struct kv_q8 kv_q8(const uint16_t *page, size_t head_dim) {
    struct kv_q8 p = {.keys = (int8_t *)(uintptr_t)page, .units = kv_units(head_dim)};
    p.values = p.keys + KV_PAGE_TOKENS * head_dim;
    p.key_scales = (uint16_t *)(void *)(p.values + KV_PAGE_TOKENS * head_padded(head_dim));
    p.value_scales = p.key_scales + KV_PAGE_TOKENS * p.units;
    return p;
}

/* Up to 16 values with zeros behind them. */
INLINE vf load_part(const float *x, size_t n) {
    float part[16] = {0};
    memcpy(part, x, (n < 16 ? n : 16) * sizeof *x);
    return vf_load(part);
}

/* Up to 32 values as int8 of the returned scale, which is a float16. */
INLINE uint16_t quantise_kv(const float *x, size_t n, int8_t *q) {
    vf a = load_part(x, n), b = n > 16 ? load_part(x + 16, n - 16) : vf_zero();
    float poison = vf_sum(vf_mul(vf_add(a, b), vf_zero()));
    uint16_t scale[16];
    float d[16];

    vf_store_f16(scale, vf_set1(vf_top(vf_max(vf_abs(a), vf_abs(b))) / 127.0f + poison));
    vf_store(d, vf_load_f16(scale));
    float inverse = d[0] > 0 && d[0] < 65536.0f ? 1 / d[0] : 0;
    vi_store_s8(q, vi_from_vf(vf_mul(a, vf_set1(inverse))));
    vi_store_s8(q + 16, vi_from_vf(vf_mul(b, vf_set1(inverse))));
    return scale[0];
}

static void kv_put_q8(uint16_t *page, size_t slot, const float *k, const float *v, size_t head_dim) {
    struct kv_q8 p = kv_q8(page, head_dim);
    size_t group = slot / 16, padded = head_padded(head_dim);

    for (size_t u = 0; u < p.units; u++) {
        size_t first = 32 * u, n = head_dim - first < 32 ? head_dim - first : 32;
        int8_t q[32];
        p.key_scales[(group * p.units + u) * 16 + slot % 16] = quantise_kv(k + first, n, q);
        for (size_t j = 0; j < n; j++)
            p.keys[(group * head_dim + first + j) * 16 + slot % 16] = q[j];
        p.value_scales[u * KV_PAGE_TOKENS + slot] = quantise_kv(v + first, n, q);
        memcpy(p.values + slot * padded + first, q, padded - first < 32 ? padded - first : 32);
    }
}

static void kv_put_f16(uint16_t *page, size_t slot, const float *k, const float *v, size_t head_dim) {
    size_t padded = head_padded(head_dim);
    uint16_t *keys = page + slot / 16 * head_dim * 16 + slot % 16;
    uint16_t *values = page + KV_PAGE_TOKENS * head_dim + slot * padded;

    for (size_t i = 0; i < head_dim; i += 16) {
        size_t n = head_dim - i < 16 ? head_dim - i : 16;
        uint16_t half[16];
        vf_store_f16(half, load_part(k + i, n));
        for (size_t j = 0; j < n; j++)
            keys[(i + j) * 16] = half[j];
        vf_store_f16(values + i, load_part(v + i, n));
    }
}

static void kv_put(enum kv_type type, uint16_t *page, size_t slot, const float *k, const float *v, size_t head_dim) {
    (type == KV_Q8_0 ? kv_put_q8 : kv_put_f16)(page, slot, k, v, head_dim);
}

/* n scales of a page as float32; the next page's are asked for meanwhile: a page is too short for the processor's own foresight. */
static void kv_scales(const uint16_t *from, const uint16_t *next, size_t n, float *to) {
    for (size_t i = 0; i < n; i += 16) {
        if (i % 32 == 0)
            PREFETCH(next + i);
        vf_store(to + i, vf_load_f16(from + i));
    }
}

/* The next page's numbers are asked for likewise. */
static void widen_q8(const uint16_t *page, const uint16_t *next, size_t head_dim, size_t n, float *keys, float *values) {
    struct kv_q8 p = kv_q8(page, head_dim), then = kv_q8(next, head_dim);
    size_t n_keys = (n + 15) / 16 * 16 * head_dim, n_values = n * head_padded(head_dim);

    for (size_t i = 0; i < n_keys; i += 16) {
        if (i % 64 == 0)
            PREFETCH(then.keys + i);
        vf_store(keys + i, vf_load_s8(p.keys + i));
    }
    for (size_t i = 0; i < n_values; i += 16) {
        if (i % 64 == 0)
            PREFETCH(then.values + i);
        vf_store(values + i, vf_load_s8(p.values + i));
    }
}

static void widen_f16(const uint16_t *page, size_t head_dim, size_t n, float *keys, float *values) {
    size_t padded = head_padded(head_dim);

    for (size_t i = 0; i < (n + 15) / 16 * 16 * head_dim; i += 16)
        vf_store(keys + i, vf_load_f16(page + i));
    for (size_t i = 0; i < n * padded; i += 16)
        vf_store(values + i, vf_load_f16(page + KV_PAGE_TOKENS * head_dim + i));
}

/* A page's first n tokens as float32, Q8_0's without their scales: keys [tokens / 16][head_dim][16], values [tokens][padded head_dim]. next: what is wanted then. */
static void kv_widen(enum kv_type type, const uint16_t *page, const uint16_t *next, size_t head_dim, size_t n, float *keys, float *values) {
    if (type == KV_Q8_0)
        widen_q8(page, next, head_dim, n, keys, values);
    else
        widen_f16(page, head_dim, n, keys, values);
}
