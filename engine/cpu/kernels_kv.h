/* kernels_kv.h - how a page of the KV cache lies in memory, and the ways in and out; a part of kernels_body.h.
 *
 * Per layer and head, for 64 tokens: whole numbers in pairs, then their scales.  Keys lie with 16 tokens side by side, each with a
 * pair of dimensions: [tokens / 16][padded / 2][16][2]; values with their dimensions, each with a pair of tokens:
 * [tokens / 2][padded][2].  Scales: of keys [tokens / 16][units][16], of values [units][tokens].
 *   F16    int16 with one scale for a head of a token (a unit), bfloat16: as many bits as float16 has, and more of them that count
 *   Q8_0   int8 with one for each 32 dimensions, float16; the last unit may have fewer
 * A value that is no number makes its unit's scale one too, so that it isn't lost. */

#define KV_NORM 46000.0f                        /* the length of a key or a query at most: a sum of their products fits 32 bits, roundings included */
#define KV_VALUE_MOST 8191.0f                   /* of F16's values, see kernels_attend.h */

struct kv_parts {
    uint8_t *keys, *values;
    uint16_t *key_scales, *value_scales;
    size_t units;
};

INLINE struct kv_parts kv_parts(enum kv_type type, const uint16_t *page, size_t head_dim) {
    size_t bytes = KV_PAGE_TOKENS * head_padded(head_dim) * (type == KV_F16 ? 2 : 1);
    struct kv_parts p = {.keys = (uint8_t *)(uintptr_t)page, .units = kv_units(type, head_dim)};
    p.values = p.keys + bytes;
    p.key_scales = (uint16_t *)(void *)(p.values + bytes);
    p.value_scales = p.key_scales + KV_PAGE_TOKENS * p.units;
    return p;
}

/* Where a number stands, counted in numbers. */
INLINE size_t key_at(size_t slot, size_t i, size_t padded) { return slot / 16 * 16 * padded + i / 2 * 32 + slot % 16 * 2 + i % 2; }
INLINE size_t value_at(size_t slot, size_t i, size_t padded) { return slot / 2 * 2 * padded + i * 2 + slot % 2; }

/* Up to 16 values with zeros behind them. */
INLINE vf load_part(const float *x, size_t n) {
    float part[16] = {0};
    if (n >= 16)
        return vf_load(x);
    memcpy(part, x, n * sizeof *x);
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

/* n values, with zeros up to a multiple of 16, as int16 of the returned scale, a bfloat16 if `brief`: none above `most`, their length at most `norm`.
 * Values of 1e38 and more are no numbers here: 1 / them would be lost. */
static float quantise_head(const float *x, size_t n, float most, float norm, bool brief, int16_t *q) {
    vf top = vf_zero(), poison = vf_zero(), squares = vf_zero();
    uint32_t bits;

    for (size_t i = 0; i < n; i += 16) {
        vf v = load_part(x + i, n - i);
        top = vf_max(top, vf_abs(v));
        poison = vf_fma(v, vf_zero(), poison);
    }
    float largest = vf_top(top), inverse = largest > 1e-30f && largest < 1e38f ? 1 / largest : 0, lost = largest < 1e38f ? vf_sum(poison) : NAN;
    for (size_t i = 0; i < n; i += 16) {        /* squares of what is at most 1 */
        vf v = vf_mul(load_part(x + i, n - i), vf_set1(inverse));
        squares = vf_fma(v, v, squares);
    }
    float length = sqrtf(vf_sum(squares)) / norm, scale = inverse == 0 ? 0 : largest * (length > 1 / most ? length : 1 / most);
    if (brief) {                                /* rounded up, so that both limits hold */
        memcpy(&bits, &scale, sizeof bits);
        bits = (bits + 0xffff) & 0xffff0000u;
        memcpy(&scale, &bits, sizeof scale);
    }
    inverse = lost == 0 && scale > 0 ? 1 / scale : 0;
    for (size_t i = 0; i < n; i += 16)
        vi_store_s16(q + i, vi_from_vf(vf_mul(load_part(x + i, n - i), vf_set1(inverse))));
    return scale + lost;
}

/* The same for a page; what is no number stays none. */
static uint16_t quantise_head_kv(const float *x, size_t n, float most, float norm, int16_t *q) {
    float scale = quantise_head(x, n, most, norm, true, q);
    uint32_t bits;

    memcpy(&bits, &scale, sizeof bits);
    return isnan(scale) ? 0x7fc0 : (uint16_t)(bits >> 16);
}

static void kv_put_q8(uint16_t *page, size_t slot, const float *k, const float *v, size_t head_dim) {
    struct kv_parts p = kv_parts(KV_Q8_0, page, head_dim);
    int8_t *keys = (int8_t *)p.keys, *values = (int8_t *)p.values;
    size_t padded = head_padded(head_dim);

    for (size_t u = 0; u < p.units; u++) {
        size_t first = 32 * u, n = head_dim - first < 32 ? head_dim - first : 32, room = padded - first < 32 ? padded - first : 32;
        int8_t q[32];
        p.key_scales[(slot / 16 * p.units + u) * 16 + slot % 16] = quantise_kv(k + first, n, q);
        for (size_t j = 0; j < room; j++)
            keys[key_at(slot, first + j, padded)] = q[j];
        p.value_scales[u * KV_PAGE_TOKENS + slot] = quantise_kv(v + first, n, q);
        for (size_t j = 0; j < room; j++)
            values[value_at(slot, first + j, padded)] = q[j];
    }
}

static void kv_put_f16(uint16_t *page, size_t slot, const float *k, const float *v, size_t head_dim) {
    struct kv_parts p = kv_parts(KV_F16, page, head_dim);
    int16_t *keys = (int16_t *)(void *)p.keys, *values = (int16_t *)(void *)p.values, q[HEAD_DIM_MAX];
    size_t padded = head_padded(head_dim);

    BUG_IF(padded > HEAD_DIM_MAX);
    p.key_scales[slot] = quantise_head_kv(k, head_dim, 32767, KV_NORM, q);
    for (size_t i = 0; i < padded; i++)
        keys[key_at(slot, i, padded)] = q[i];
    p.value_scales[slot] = quantise_head_kv(v, head_dim, KV_VALUE_MOST, INFINITY, q);
    for (size_t i = 0; i < padded; i++)
        values[value_at(slot, i, padded)] = q[i];
}

/* n scales of a page as float32; the next page's are asked for meanwhile: a page is too short for the processor's own foresight. */
static void kv_scales(enum kv_type type, const uint16_t *from, const uint16_t *next, size_t n, float *to) {
    for (size_t i = 0; i < n; i += 16) {
        if (i % 32 == 0)
            PREFETCH(next + i);
        vf_store(to + i, type == KV_F16 ? vf_load_bf16(from + i) : vf_load_f16(from + i));
    }
}

/* A page's n bytes as int16; the next page's are asked for likewise. */
static void kv_widen(const uint8_t *from, const uint8_t *next, size_t n, uint8_t *to) {
    for (size_t i = 0; i < n; i += 32) {
        if (i % 64 == 0)
            PREFETCH(next + i);
        vb_store(to + 2 * i, vb_load_s8((const int8_t *)from + i));
    }
}
