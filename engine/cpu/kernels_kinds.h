/* kernels_kinds.h - the products of each kind of packed weights, one table; a part of kernels_body.h.
 *
 * Here kinds, numbers of tokens and lanes' measures become the constants that the other files want. */

typedef void (*tile_fn)(const struct tile_in *in, float *sums);

struct tile {
    unsigned n;
    tile_fn fn;
};

/* Kinds whose ready weights look alike share their tiles. */
#define TILE(name, n, body) \
    static void tile_##name##_##n(const struct tile_in *in, float *sums) { body; }
#if SIGNED_FINE
#define TILE_SIGNED(n) TILE(signed, n, tile_fine(false, n, in, sums))
#define TILE_RAW(n) TILE(raw, n, tile_fine(true, n, in, sums))
#else
#define TILE_SIGNED(n) TILE(signed, n, tile_ints(0, 1, n, in, sums))
#endif
#define TILE_4(n) TILE(4, n, tile_ints(15, 1, n, in, sums))
#define TILE_5(n) TILE(5, n, tile_ints(31, 1, n, in, sums))
#define TILE_4_HALVES(n) TILE(4_halves, n, tile_ints(15, 2, n, in, sums))
#define TILE_6_HALVES(n) TILE(6_halves, n, tile_ints(0, 2, n, in, sums))
#define TILE_WHOLE_2(n) TILE(whole_2, n, tile_whole(SCALES_NIBBLES, 3, n, in, sums))
#define TILE_WHOLE_3(n) TILE(whole_3, n, tile_whole(SCALES_HALVES, 7, n, in, sums))
#define TILE_WHOLE_6(n) TILE(whole_6, n, tile_whole(SCALES_HALVES, 63, n, in, sums))
#define TILE_NUMBERS(n) TILE(numbers, n, tile_numbers(n, in, sums))
#define TILE_FLOATS(n) TILE(floats, n, tile_floats(n, in, sums))
INT_TILES(TILE_SIGNED)
INT_TILES(TILE_4)
#if SIGNED_FINE
INT_TILES(TILE_RAW)
#endif
INT_TILES(TILE_5)
#if WHOLE_SCALES
INT_TILES(TILE_WHOLE_2)
INT_TILES(TILE_WHOLE_3)
INT_TILES(TILE_WHOLE_6)
#else
INT_TILES(TILE_4_HALVES)
INT_TILES(TILE_6_HALVES)
#endif
FLOAT_TILES(TILE_FLOATS)
#if NUMBERS_16
INT_TILES(TILE_NUMBERS)
#endif

#define ROW_SIGNED(n) {n, tile_signed_##n},
#define ROW_RAW(n) {n, tile_raw_##n},
#define ROW_4(n) {n, tile_4_##n},
#define ROW_5(n) {n, tile_5_##n},
#define ROW_4_HALVES(n) {n, tile_4_halves_##n},
#define ROW_6_HALVES(n) {n, tile_6_halves_##n},
#define ROW_WHOLE_2(n) {n, tile_whole_2_##n},
#define ROW_WHOLE_3(n) {n, tile_whole_3_##n},
#define ROW_WHOLE_6(n) {n, tile_whole_6_##n},
#define ROW_NUMBERS(n) {n, tile_numbers_##n},
#define ROW_FLOATS(n) {n, tile_floats_##n},
static const struct tile tiles_signed[] = {INT_TILES(ROW_SIGNED)}, tiles_4[] = {INT_TILES(ROW_4)}, tiles_5[] = {INT_TILES(ROW_5)},
                         tiles_floats[] = {FLOAT_TILES(ROW_FLOATS)};
#if SIGNED_FINE
static const struct tile tiles_raw[] = {INT_TILES(ROW_RAW)};
#define TILES_RAW tiles_raw
#else
#define TILES_RAW NULL
#endif
#if WHOLE_SCALES
static const struct tile tiles_whole_2[] = {INT_TILES(ROW_WHOLE_2)}, tiles_whole_3[] = {INT_TILES(ROW_WHOLE_3)},
                         tiles_whole_6[] = {INT_TILES(ROW_WHOLE_6)};
#else
static const struct tile tiles_4_halves[] = {INT_TILES(ROW_4_HALVES)}, tiles_6_halves[] = {INT_TILES(ROW_6_HALVES)};
#endif
#if NUMBERS_16
static const struct tile tiles_numbers[] = {INT_TILES(ROW_NUMBERS)};
#endif
#define TILES(name) tiles_##name, ARRAY_LEN(tiles_##name)
#if SIGNED_FINE
#define TILES_BIASED(as_signed, as_unsigned) TILES(as_unsigned)
#else
#define TILES_BIASED(as_signed, as_unsigned) TILES(as_signed)
#endif

#if WHOLE_SCALES
#define TILES_WHOLE(bits, otherwise) TILES(whole_##bits)
#else
#define TILES_WHOLE(bits, otherwise) TILES(otherwise)
#endif

/* One token past so many groups of bytes. */
INLINE void direct_bytes(const enum pack_kind kind, const bool ask, const int groups, const struct packed *w, size_t g, ptrdiff_t gap, const struct acts *a,
                         size_t t, float *out, size_t stride) {
#if WHOLE_SCALES
    if (has_whole_scales(pack_form(kind).scales)) {
        direct_whole(kind, ask, w, g, a, t, out);
        return;
    }
#endif
#if SIGNED_FINE
    if (is_fine(pack_form(kind))) {
        direct_fine(kind, groups, w, g, gap, a, t, out, stride);
        return;
    }
#endif
    direct_ints(kind, ask, groups, w, g, gap, a, t, out, stride);
}

/* Group g times n tokens from t on, as many rows of sums. */
#if FEW_TOKENS
#define FEW(kind, two, four, eight) \
    static void few_##kind(const struct packed *w, size_t g, ptrdiff_t gap, const struct acts *a, size_t t, size_t n, float (*out)[PACK_ROWS]) { \
        if (n <= 2) { \
            two; \
        } else if (n <= 4) { \
            four; \
        } else { \
            eight; \
        } \
    }
#define FEW_OF(kind) few_##kind
#else
#define FEW(kind, two, four, eight)
#define FEW_OF(kind) NULL
#endif

#define INTS(kind) \
    static void alone_##kind(const struct packed *w, size_t g, ptrdiff_t gap, const struct acts *a, size_t t, float *out) { \
        if (ASK_ALONE) \
            direct_bytes(PACK_##kind, true, 1, w, g, gap, a, t, out, 0); \
        else \
            direct_bytes(PACK_##kind, false, 1, w, g, gap, a, t, out, 0); \
    } \
    FEW(kind, few_ints(PACK_##kind, 2, w, g, gap, a, t, n, out), few_ints(PACK_##kind, 4, w, g, gap, a, t, n, out), \
        few_ints(PACK_##kind, 8, w, g, gap, a, t, n, out)) \
    static void direct_##kind(const struct packed *w, size_t g, size_t n, ptrdiff_t gap, const struct acts *a, size_t t, float *out, size_t stride) { \
        size_t i = 0; \
        if (GROUPS_ABREAST(PACK_##kind) > 1 && ASK_AHEAD) \
            for (; i + GROUPS_ABREAST(PACK_##kind) <= n; i += GROUPS_ABREAST(PACK_##kind)) \
                direct_bytes(PACK_##kind, true, GROUPS_ABREAST(PACK_##kind), w, g + i, gap_abreast(w, GROUPS_ABREAST(PACK_##kind)), a, t, out + i * stride, stride); \
        for (; i < n; i++) \
            alone_##kind(w, g + i, i + 1 == n ? gap : 0, a, t, out + i * stride); \
    } \
    static void ready_##kind(const uint8_t *block, size_t units, struct gemm_ready *s) { \
        ready_ints(PACK_##kind, block, units, s); \
    }
#define FLOATS(kind) \
    static void direct_##kind(const struct packed *w, size_t g, size_t n, ptrdiff_t gap, const struct acts *a, size_t t, float *out, size_t stride) { \
        size_t i = 0; \
        (void)gap; \
        for (; i + FLOAT_GROUPS <= n; i += FLOAT_GROUPS) \
            direct_floats(PACK_##kind, FLOAT_GROUPS, w, g + i, a, t, out + i * stride, stride); \
        for (; i < n; i++) \
            direct_floats(PACK_##kind, 1, w, g + i, a, t, out + i * stride, stride); \
    } \
    static void ready_##kind(const uint8_t *block, size_t cols, struct gemm_ready *s) { \
        ready_floats(PACK_##kind, block, cols, s); \
    }
INTS(Q8_0)
INTS(Q4_0)
INTS(Q4_1)
INTS(Q5_0)
INTS(Q5_1)
INTS(Q2_K)
INTS(Q3_K)
INTS(Q4_K)
INTS(Q5_K)
INTS(Q6_K)
INTS(IQ4_NL)
INTS(IQ4_XS)
#if NUMBERS_16
static void direct_I16(const struct packed *w, size_t g, size_t n, ptrdiff_t gap, const struct acts *a, size_t t, float *out, size_t stride) {
    size_t i = 0;
    if (ASK_AHEAD)
        for (; i + ABREAST_MOST <= n; i += ABREAST_MOST)
            direct_numbers(true, ABREAST_MOST, w, g + i, gap_abreast(w, ABREAST_MOST), a, t, out + i * stride, stride);
    for (; i < n; i++)
        if (ASK_ALONE)
            direct_numbers(true, 1, w, g + i, i + 1 == n ? gap : 0, a, t, out + i * stride, stride);
        else
            direct_numbers(false, 1, w, g + i, 0, a, t, out + i * stride, stride);
}
FEW(I16, few_numbers(2, w, g, gap, a, t, n, out), few_numbers(4, w, g, gap, a, t, n, out), few_numbers(8, w, g, gap, a, t, n, out))
#endif
FLOATS(F16)
FLOATS(BF16)
FLOATS(F32)

static const struct {
    /* n neighbouring groups of w times token t; gap: bytes from their end to what is read then, here and below */
    void (*direct)(const struct packed *w, size_t g, size_t n, ptrdiff_t gap, const struct acts *a, size_t t, float *out, size_t stride);
    /* a group times n tokens, at most FEW_MOST; or NULL */
    void (*few)(const struct packed *w, size_t g, ptrdiff_t gap, const struct acts *a, size_t t, size_t n, float (*out)[PACK_ROWS]);
    void (*ready)(const uint8_t *block, size_t units, struct gemm_ready *s);    /* NULL: they are */
    const struct tile *tiles;
    size_t n_tiles;
    const struct tile *raw;                     /* as many, over what is not ready; or NULL */
} kinds[] = {
    [PACK_Q8_0] = {direct_Q8_0, FEW_OF(Q8_0), ready_Q8_0, TILES(signed), TILES_RAW},
    [PACK_Q4_0] = {direct_Q4_0, FEW_OF(Q4_0), ready_Q4_0, TILES_BIASED(signed, 4)},
    [PACK_Q4_1] = {direct_Q4_1, FEW_OF(Q4_1), ready_Q4_1, TILES(4)},
    [PACK_Q5_0] = {direct_Q5_0, FEW_OF(Q5_0), ready_Q5_0, TILES_BIASED(signed, 5)},
    [PACK_Q5_1] = {direct_Q5_1, FEW_OF(Q5_1), ready_Q5_1, TILES(5)},
    [PACK_Q2_K] = {direct_Q2_K, FEW_OF(Q2_K), ready_Q2_K, TILES_WHOLE(2, 4_halves)},
    [PACK_Q3_K] = {direct_Q3_K, FEW_OF(Q3_K), ready_Q3_K, TILES_WHOLE(3, 6_halves)},
    [PACK_Q4_K] = {direct_Q4_K, FEW_OF(Q4_K), ready_Q4_K, TILES(4)},
    [PACK_Q5_K] = {direct_Q5_K, FEW_OF(Q5_K), ready_Q5_K, TILES(5)},
    [PACK_Q6_K] = {direct_Q6_K, FEW_OF(Q6_K), ready_Q6_K, TILES_WHOLE(6, 6_halves)},
    [PACK_IQ4_NL] = {direct_IQ4_NL, FEW_OF(IQ4_NL), ready_IQ4_NL, TILES(signed)},
    [PACK_IQ4_XS] = {direct_IQ4_XS, FEW_OF(IQ4_XS), ready_IQ4_XS, TILES(signed)},
#if NUMBERS_16
    [PACK_I16] = {direct_I16, FEW_OF(I16), NULL, TILES(numbers)},
#endif
    [PACK_F16] = {direct_F16, NULL, ready_F16, TILES(floats)},
    [PACK_BF16] = {direct_BF16, NULL, ready_BF16, TILES(floats)},
    [PACK_F32] = {direct_F32, NULL, ready_F32, TILES(floats)},
};
