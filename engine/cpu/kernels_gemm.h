/* kernels_gemm.h - products of packed weights and activations; a part of kernels_body.h.
 *
 * One token is bound by memory: weights go from memory through registers into its sums, once (direct_*).
 * More tokens are bound by arithmetic: a block of weights, 16 rows by 256 columns, is made ready in the
 * first-level cache - bytes, scales as float32 - and serves tile after tile of tokens.  Four groups take
 * turns over the same activations, which so come from the second level a quarter as often.  A tile has a
 * constant number of tokens, so that its sums stay in registers.
 *
 * Both ways, and every tile, add up the same numbers in the same order: for each unit
 *     sum += (whole number) * (scale * d);  sum += min * dsum
 * so a token's result does not depend on its neighbours.  I16 (pack.h) lies ready in memory as it is and has one scale for a
 * block: part += (whole number) * d for each unit, then sum += part * scale.  So do types with scales of half units, where lanes have
 * WHOLE_SCALES: see the banner there. */

/* What a kind's quants are once loaded: unsigned up to top, or signed (top 0). */
INLINE int quants_top(const enum pack_quants q) {
    switch (q) {
    case QUANTS_2: return 3;
    case QUANTS_3: return 7;
    case QUANTS_4: return 15;
    case QUANTS_5: return 31;
    case QUANTS_6: return 63;
    case QUANTS_8:
    case QUANTS_TABLE: break;
    }
    return 0;
}

INLINE bool as_pairs(const int top) { return SIGNED_AS_PAIRS && top == 0; }
/* Where signed bytes have no kernels of their own, 128 is added to them - in the end, whatever a kind adds itself - and
 * sums start at what that makes too much: top 0 then means this. */
INLINE int top_of(const struct pack_form f) { return !SIGNED_AS_PAIRS && f.bias != 0 ? 0 : quants_top(f.quants); }
INLINE bool has_start(const int top) { return !SIGNED_AS_PAIRS && top == 0; }
INLINE bool has_min(const int top) { return top > 0; }
INLINE int halves_of(const enum pack_scales s) { return s == SCALES_HALVES || s == SCALES_NIBBLES ? 2 : 1; }
/* Scales of half units are whole numbers, times one of the block: multiplied as such, see below. */
INLINE bool has_whole_scales(const enum pack_scales s) { return WHOLE_SCALES && halves_of(s) == 2; }

/* What a unit's sum, or that of its half h, begins with; and the activations' own sum, scaled, for the minimum. */
#if SIGNED_AS_PAIRS
INLINE int32_t start_of(const struct q8_unit *q, const int halves, const int h) { return (void)q, (void)halves, (void)h, 0; }
INLINE float dsum_of(const struct q8_unit *q, const int halves, const int h) { return (void)halves, (void)h, q->dsum; }
#else
INLINE int32_t start_of(const struct q8_unit *q, const int halves, const int h) {
    return halves == 1 ? q->start : h == 0 ? q->start_half : q->start - q->start_half;
}
INLINE float dsum_of(const struct q8_unit *q, const int halves, const int h) {
    return halves == 1 ? q->dsum : q->d * ((float)start_of(q, halves, h) * (-1.0f / 128));
}
#endif

/* ---- a unit's weights ---------------------------------------------------------------------- */

#define VECTORS_APART 3                         /* vectors of a unit that all steps share: high bits, pairs */

INLINE void load_shared(const enum pack_quants q, vb *shared, const uint8_t *p) {
    switch (q) {
    case QUANTS_5:
        shared[0] = vb_load(p);
        break;
    case QUANTS_3:
        shared[0] = vb_load(p);
        shared[1] = vb_load(p + 64);
        shared[2] = vb_load(p + 128);
        break;
    case QUANTS_6:
    case QUANTS_2:
        shared[0] = vb_load(p);
        shared[1] = vb_load(p + 64);
        break;
    case QUANTS_8:
    case QUANTS_4:
    case QUANTS_TABLE: break;
    }
}

/* Quants of steps j and j + 4, j < 4, a constant. */
INLINE void load_quants(const enum pack_quants q, const int j, const uint8_t *p, const vb *shared, vb *low, vb *high) {
    vb v;
    switch (q) {
    case QUANTS_8:
        *low = vb_from_s8(vb_load(p + 128 * j));
        *high = vb_from_s8(vb_load(p + 128 * j + 64));
        return;
    case QUANTS_2:
    case QUANTS_3:
        *low = vb_bits(shared[0], 2 * j, 3);
        *high = vb_bits(shared[1], 2 * j, 3);
        if (q == QUANTS_3) {
            *low = vb_join(*low, shared[2], j, 2, 1);
            *high = vb_join(*high, shared[2], j + 4, 2, 1);
        }
        return;
    case QUANTS_4:
    case QUANTS_TABLE:
    case QUANTS_5:
    case QUANTS_6: break;
    }
    v = vb_load(p + (q == QUANTS_5 ? 64 : q == QUANTS_6 ? 128 : 0) + 64 * j);
    *low = vb_low(v, 15);
    *high = vb_bits(v, 4, 15);
    if (q == QUANTS_TABLE) {
        *low = vb_from_s8(vb_table(*low, quant_iq4_values));
        *high = vb_from_s8(vb_table(*high, quant_iq4_values));
    } else if (q == QUANTS_5) {
        *low = vb_join(*low, shared[0], j, 4, 1);
        *high = vb_join(*high, shared[0], j + 4, 4, 1);
    } else if (q == QUANTS_6) {
        *low = vb_join(*low, shared[0], 2 * j, 4, 3);
        *high = vb_join(*high, shared[1], 2 * j, 4, 3);
    }
}

/* The same as products take them. */
INLINE void load_two(const struct pack_form f, const int j, const uint8_t *p, const vb *shared, vb *low, vb *high) {
    load_quants(f.quants, j, p, shared, low, high);
#if !SIGNED_AS_PAIRS
    if (f.bias != 0) {
        *low = vb_add(*low, 128 - f.bias);
        *high = vb_add(*high, 128 - f.bias);
    }
#endif
}

/* d and -dmin of a block whose units have scales of their own. */
INLINE void load_super(const enum pack_scales f, vf *super, const uint8_t *s) {
    if (f == SCALES_D || f == SCALES_D_M)
        return;
    super[0] = vf_load_f16(s);
    if (f == SCALES_K || f == SCALES_NIBBLES)
        super[1] = vf_sub(vf_zero(), vf_load_f16(s + 32));
}

/* Scales of unit u, and what is to be added for each unit of the activations' sum; s: the block's scales. */
INLINE void load_scales(const enum pack_kind kind, vf *scale, vf *min, const vf *super, const uint8_t *s, size_t u) {
    const struct pack_form f = pack_form(kind);
    const bool min_is_bias = SIGNED_AS_PAIRS && f.bias != 0;
    b16 a, b, c;

    switch (f.scales) {
    case SCALES_D:
        scale[0] = vf_load_f16(s + 32 * u);
        break;
    case SCALES_D_M:
        scale[0] = vf_load_f16(s + 64 * u);
        min[0] = vf_load_f16(s + 64 * u + 32);
        return;
    case SCALES_K:
        s += 64 + 16 * u;
        if (u < 4) {
            a = b16_bits(b16_load(s), 0, 63);
            b = b16_bits(b16_load(s + 64), 0, 63);
        } else {
            c = b16_load(s + 64);
            a = b16_or(b16_bits(c, 0, 15), b16_bits(b16_load(s - 64), 2, 48));
            b = b16_or(b16_bits(c, 4, 15), b16_bits(b16_load(s), 2, 48));
        }
        scale[0] = vf_mul(super[0], vf_from_u8(a));
        min[0] = vf_mul(super[1], vf_from_u8(b));
        return;
    case SCALES_HALVES:
        scale[0] = vf_mul(super[0], vf_from_s8(b16_load(s + 32 + 32 * u)));
        scale[1] = vf_mul(super[0], vf_from_s8(b16_load(s + 48 + 32 * u)));
        break;
    case SCALES_UNITS:
        scale[0] = vf_mul(super[0], vf_from_s8(b16_load(s + 32 + 16 * u)));
        break;
    case SCALES_NIBBLES:
        for (size_t h = 0; h < 2; h++) {
            a = b16_load(s + 64 + 32 * u + 16 * h);
            scale[h] = vf_mul(super[0], vf_from_u8(b16_bits(a, 0, 15)));
            min[h] = vf_mul(super[1], vf_from_u8(b16_bits(a, 4, 15)));
        }
        return;
    }
    if (min_is_bias)
        min[0] = vf_mul(scale[0], vf_set1(-(float)f.bias));
}

INLINE const uint8_t *block_scales(const enum pack_quants q, const uint8_t *block, size_t units) {
    return block + units * pack_unit_bytes(q);
}

INLINE size_t units_of_block(size_t cols, size_t block) {
    size_t left = cols / 32 - 8 * block;
    return left < 8 ? left : 8;
}

INLINE vf load_column(const enum pack_kind kind, const uint8_t *g, size_t c) {
    if (kind == PACK_F16)
        return vf_load_f16(g + c * 32);
    if (kind == PACK_BF16)
        return vf_load_bf16(g + c * 32);
    return vf_load(g + c * 64);
}

/* ---- one token ----------------------------------------------------------------------------- */

/* Steps whose sums fit before they have to be widened. */
INLINE int steps_at_once(const int top, const int steps) {
    const int most = VA_STEPS(top > 0 ? top : 255);
    return most < 1 ? 1 : most < steps ? most : steps;
}

INLINE void prefetch(const uint8_t *p, const size_t bytes) {
    for (size_t i = 0; i < bytes; i += 64)
        PREFETCH(p + i);
}

/* A unit times one token's 32 activations: what is added to the sum of each half. then: what to ask memory for meanwhile. */
INLINE void dot_unit(const struct pack_form form, const bool ask, const uint8_t *p, const uint8_t *then, const int8_t *q, vi *half) {
    const int top = top_of(form), run = steps_at_once(top, 4), lines = (int)pack_unit_bytes(form.quants) / 64;
    vb shared[VECTORS_APART];
    va part[2];

    load_shared(form.quants, shared, p);
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        vb w[2];
        if (ask)                                /* bit by bit: a burst of questions holds up the loads behind it */
            prefetch(then + j * lines / 4 * 64, (size_t)((j + 1) * lines / 4 - j * lines / 4) * 64);
        load_two(form, j, p, shared, &w[0], &w[1]);
#pragma GCC unroll 2
        for (int h = 0; h < 2; h++) {
            vx x = vx_load(q + 4 * j + 16 * h);
#if SIGNED_AS_PAIRS
            if (top == 0) {
                half[h] = dot_signed(half[h], w[h], x);
                continue;
            }
#endif
            part[h] = j % run == 0 ? va_mul(w[h], x) : va_add(part[h], w[h], x);
            if (j % run == run - 1)
                half[h] = va_widen_add(half[h], part[h]);
        }
    }
}

/* Where weights are asked for, GROUPS_ABREAST groups are read side by side: so many streams come faster than one.
 * How far ahead of block b to ask: behind a group's end lies what another one abreast has read, and then its successor. */
INLINE size_t ahead_of(const struct packed *w, const int groups, size_t b) {
    return AHEAD + ((b + 1) * w->block_bytes + AHEAD > w->group_bytes ? (size_t)(groups - 1) * w->group_bytes : 0);
}

INLINE void direct_ints(const enum pack_kind kind, const bool ask, const int groups, const struct packed *w, size_t group, const struct acts *a, size_t t,
                        float *out, size_t stride) {
    const struct pack_form f = pack_form(kind);
    const int top = top_of(f), halves = halves_of(f.scales);
    const struct q8_unit *x = q8_row(a, t);
    const uint8_t *block = w->data + group * w->group_bytes;
    vf sum[ABREAST_MOST];

#pragma GCC unroll 4
    for (int i = 0; i < groups; i++)
        sum[i] = vf_zero();
    for (size_t b = 0; b * PACK_BLOCK < w->cols; b++, block += w->block_bytes) {
        size_t units = units_of_block(w->cols, b);
        size_t ahead = ahead_of(w, groups, b);
        vf super[ABREAST_MOST][2];
#pragma GCC unroll 4
        for (int i = 0; i < groups; i++)
            load_super(f.scales, super[i], block_scales(f.quants, block + (size_t)i * w->group_bytes, units));
        for (size_t u = 0; u < units; u++, x++) {
            vf d = vf_set1(x->d);
#pragma GCC unroll 4
            for (int i = 0; i < groups; i++) {
                const uint8_t *from = block + (size_t)i * w->group_bytes, *s = block_scales(f.quants, from, units), *p = from + u * pack_unit_bytes(f.quants);
                vf scale[2], min[2];
                vi acc[2];
                for (int h = 0; h < 2; h++)
                    acc[h] = has_start(top) ? vi_set1(start_of(x, 2, h)) : vi_zero();
                if (ask && ASK_SCALES && 64 * u < pack_scale_bytes(f.scales, 8))
                    PREFETCH(s + ahead + 64 * u);
                dot_unit(f, ask, p, p + ahead, x->q, acc);
                if (halves == 1)
                    acc[0] = vi_add(acc[0], acc[1]);
                load_scales(kind, scale, min, super[i], s, u);
#pragma GCC unroll 2
                for (int h = 0; h < halves; h++) {
                    sum[i] = vf_fma(vf_from_vi(acc[h]), vf_mul(scale[h], d), sum[i]);
                    if (has_min(top))
                        sum[i] = vf_fma(min[h], vf_set1(dsum_of(x, halves, h)), sum[i]);
                }
            }
        }
    }
#pragma GCC unroll 4
    for (int i = 0; i < groups; i++)
        vf_store(out + (size_t)i * stride, sum[i]);
}

INLINE void direct_floats(const enum pack_kind kind, const int groups, const struct packed *w, size_t group, const struct acts *a, size_t t,
                          float *out, size_t stride) {
    const uint8_t *g = w->data + group * w->group_bytes;
    const float *x = a->f32 + t * a->f32_stride;
    vf sum[4];

#pragma GCC unroll 4
    for (int i = 0; i < groups; i++)
        sum[i] = vf_zero();
    for (size_t c = 0; c < w->cols; c++) {
        vf v = vf_set1(x[c]);
#pragma GCC unroll 4
        for (int i = 0; i < groups; i++)
            sum[i] = vf_fma(load_column(kind, g + (size_t)i * w->group_bytes, c), v, sum[i]);
    }
#pragma GCC unroll 4
    for (int i = 0; i < groups; i++)
        vf_store(out + (size_t)i * stride, sum[i]);
}

#if NUMBERS_16
INLINE const struct q16_unit *q16_row(const struct acts *a, size_t t) {
    return (const struct q16_unit *)(a->q16 + t * a->q16_stride);
}

/* Four sums, so that one product needn't wait for another; whole numbers don't mind. */
INLINE void direct_numbers(const bool ask, const int groups, const struct packed *w, size_t group, const struct acts *a, size_t t, float *out,
                           size_t stride) {
    const struct q16_unit *x = q16_row(a, t);
    const uint8_t *p = w->data + group * w->group_bytes;
    vf sum[ABREAST_MOST];

#pragma GCC unroll 4
    for (int i = 0; i < groups; i++)
        sum[i] = vf_zero();
    for (size_t b = 0; b * PACK_BLOCK < w->cols; b++, p += PACK_I16_SCALES) {
        size_t ahead = ahead_of(w, groups, b);
        vf part[ABREAST_MOST];
#pragma GCC unroll 4
        for (int i = 0; i < groups; i++)
            part[i] = vf_zero();
        for (size_t units = units_of_block(w->cols, b); units > 0; units--, x++, p += PACK_I16_UNIT) {
#pragma GCC unroll 4
            for (int i = 0; i < groups; i++) {
                const uint8_t *from = p + (size_t)i * w->group_bytes;
                vi acc[4] = {vi_zero(), vi_zero(), vi_zero(), vi_zero()};
#pragma GCC unroll 16
                for (int j = 0; j < 16; j++) {
                    if (ask)
                        PREFETCH(from + ahead + 64 * j);
                    acc[j % 4] = dot_pairs(acc[j % 4], vb_load(from + 64 * j), vx_load(x->q + 2 * j));
                }
                part[i] = vf_fma(vf_from_vi(vi_add(vi_add(acc[0], acc[1]), vi_add(acc[2], acc[3]))), vf_set1(x->d), part[i]);
            }
        }
#pragma GCC unroll 4
        for (int i = 0; i < groups; i++)
            sum[i] = vf_fma(part[i], vf_load(p + (size_t)i * w->group_bytes), sum[i]);
    }
#pragma GCC unroll 4
    for (int i = 0; i < groups; i++)
        vf_store(out + (size_t)i * stride, sum[i]);
}
#endif

#if WHOLE_SCALES
/* ---- half units whose scales are whole numbers ------------------------------------------------
 *
 * The instruction that widens 16-bit sums of products multiplies them by the scale as well, which costs nothing. A unit is
 * then one whole number, and a block
 *     part += (whole number) * d for each unit;  sum += part * (the block's scale)
 * Biases are products of whole numbers, too: of the scales and less_half. Minima add up like the scales, to a part of their own.
 * Scales of whole units gain nothing by it: their sums are widened once a unit anyway. */

struct whole {
    vi scale[2], low;                           /* of each half; what less_half is multiplied by */
};

INLINE void load_whole(const enum pack_kind kind, struct whole *to, const uint8_t *s, size_t u) {
    const struct pack_form f = pack_form(kind);

    if (f.scales == SCALES_HALVES) {
        to->scale[0] = fx_from_s8(b16_load(s + 32 + 32 * u));
        to->scale[1] = fx_from_s8(b16_load(s + 48 + 32 * u));
        to->low = fx_join(to->scale[0], to->scale[1], f.bias == 32 ? 3 : 0);    /* bias / 4 */
    } else {
        b16 a = b16_load(s + 64 + 32 * u), b = b16_load(s + 80 + 32 * u);
        to->scale[0] = fx_from_u8(b16_bits(a, 0, 15));
        to->scale[1] = fx_from_u8(b16_bits(b, 0, 15));
        to->low = fx_join(fx_from_u8(b16_bits(a, 4, 15)), fx_from_u8(b16_bits(b, 4, 15)), 0);
    }
}

/* A block's scale, and what its sum of minima is multiplied by. */
INLINE void load_super_whole(const enum pack_scales f, vf *super, const uint8_t *s) {
    load_super(f, super, s);
    if (f == SCALES_NIBBLES)
        super[1] = vf_mul(super[1], vf_set1(-0.25f));
}

/* A unit times one token; then as in dot_unit(). */
INLINE vi dot_whole(const struct pack_form form, const bool ask, const uint8_t *p, const uint8_t *then, const int8_t *q, const struct whole *s, vi acc) {
    const int top = quants_top(form.quants), run = steps_at_once(top, 4), lines = (int)pack_unit_bytes(form.quants) / 64;
    vb shared[VECTORS_APART];
    va part[2];

    load_shared(form.quants, shared, p);
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        vb w[2];
        if (ask)
            prefetch(then + j * lines / 4 * 64, (size_t)((j + 1) * lines / 4 - j * lines / 4) * 64);
        load_quants(form.quants, j, p, shared, &w[0], &w[1]);
#pragma GCC unroll 2
        for (int h = 0; h < 2; h++) {
            vx x = vx_load(q + 4 * j + 16 * h);
            part[h] = j % run == 0 ? va_mul(w[h], x) : va_add(part[h], w[h], x);
            if (j % run == run - 1)
                acc = va_times_add(acc, part[h], s->scale[h]);
        }
    }
    return acc;
}

INLINE void direct_whole(const enum pack_kind kind, const bool ask, const struct packed *w, size_t group, const struct acts *a, size_t t, float *out) {
    const struct pack_form f = pack_form(kind);
    const struct q8_unit *x = q8_row(a, t);
    const uint8_t *block = w->data + group * w->group_bytes;
    vf sum = vf_zero();

    for (size_t b = 0; b * PACK_BLOCK < w->cols; b++, block += w->block_bytes) {
        const uint8_t *scales = block_scales(f.quants, block, 8);
        vf super[2], part = vf_zero(), low = vf_zero();
        load_super_whole(f.scales, super, scales);
        for (size_t u = 0; u < 8; u++, x++) {
            const uint8_t *p = block + u * pack_unit_bytes(f.quants);
            struct whole s;
            load_whole(kind, &s, scales, u);
            vi acc = f.scales == SCALES_HALVES ? fx_times(s.low, vx_load(x->less_half)) : vi_zero();
            part = vf_fma(vf_from_vi(dot_whole(f, ask, p, p + AHEAD, x->q, &s, acc)), vf_set1(x->d), part);
            if (f.scales == SCALES_NIBBLES)
                low = vf_fma(vf_from_vi(fx_times(s.low, vx_load(x->less_half))), vf_set1(x->d), low);
        }
        sum = vf_fma(part, super[0], sum);
        if (f.scales == SCALES_NIBBLES)
            sum = vf_fma(low, super[1], sum);
    }
    vf_store(out, sum);
}
#endif

#if FEW_TOKENS
/* ---- few tokens ----------------------------------------------------------------------------
 *
 * Past one group of weights on its way from memory: nothing is made ready, nothing stored.  An eighth of a product's time goes
 * into loads that a tile of two groups would share, but memory is never left waiting. */

#define FEW_WIDEST 8

/* The rows of n tokens, the last one again where there are fewer. */
#define FEW_ROWS(x, row, n, tokens) \
    for (int k = 0; k < (n); k++) \
        (x)[k] = row(a, t + ((size_t)k < (tokens) ? (size_t)k : (tokens) - 1))

/* A unit times n tokens; acc[h * n + k]: the sum of token k's half h, or of the whole where halves is 1. */
INLINE void dot_few(const struct pack_form f, const int n, const int halves, const uint8_t *p, const uint8_t *then, const struct q8_unit *const *x, size_t unit,
                    vi *acc) {
    const int lines = (int)pack_unit_bytes(f.quants) / 64;
    vb shared[VECTORS_APART];

    load_shared(f.quants, shared, p);
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        vb w[2];
        prefetch(then + j * lines / 4 * 64, (size_t)((j + 1) * lines / 4 - j * lines / 4) * 64);
        load_two(f, j, p, shared, &w[0], &w[1]);
#pragma GCC unroll 2
        for (int h = 0; h < 2; h++)
#pragma GCC unroll 8
            for (int k = 0; k < n; k++) {
                vi *to = &acc[(halves == 2 ? h * n : 0) + k];
                *to = va_add(*to, w[h], vx_load(x[k][unit].q + 4 * j + 16 * h));
            }
    }
}

INLINE void few_ints(const enum pack_kind kind, const int n, const struct packed *w, size_t group, const struct acts *a, size_t t, size_t tokens,
                     float (*out)[PACK_ROWS]) {
    const struct pack_form f = pack_form(kind);
    const int top = top_of(f), halves = halves_of(f.scales);
    const uint8_t *block = w->data + group * w->group_bytes;
    const struct q8_unit *x[FEW_WIDEST];
    vf sum[FEW_WIDEST];

    FEW_ROWS(x, q8_row, n, tokens);
#pragma GCC unroll 8
    for (int k = 0; k < n; k++)
        sum[k] = vf_zero();
    for (size_t b = 0, unit = 0; b * PACK_BLOCK < w->cols; b++, block += w->block_bytes) {
        const size_t units = units_of_block(w->cols, b);
        const uint8_t *s = block_scales(f.quants, block, units);
        vf super[2];
        load_super(f.scales, super, s);
        for (size_t u = 0; u < units; u++, unit++) {
            const uint8_t *p = block + u * pack_unit_bytes(f.quants);
            vf scale[2], min[2];
            vi acc[2 * FEW_WIDEST];
#pragma GCC unroll 16
            for (int k = 0; k < halves * n; k++)
                acc[k] = has_start(top) ? vi_set1(start_of(&x[k % n][unit], halves, k / n)) : vi_zero();
            if (ASK_SCALES && 64 * u < pack_scale_bytes(f.scales, 8))
                PREFETCH(s + AHEAD + 64 * u);
            dot_few(f, n, halves, p, p + AHEAD, x, unit, acc);
            load_scales(kind, scale, min, super, s, u);
#pragma GCC unroll 2
            for (int h = 0; h < halves; h++)
#pragma GCC unroll 8
                for (int k = 0; k < n; k++) {
                    sum[k] = vf_fma(vf_from_vi(acc[h * n + k]), vf_mul(scale[h], vf_set1(x[k][unit].d)), sum[k]);
                    if (has_min(top))
                        sum[k] = vf_fma(min[h], vf_set1(dsum_of(&x[k][unit], halves, h)), sum[k]);
                }
        }
    }
#pragma GCC unroll 8
    for (int k = 0; k < n; k++)
        if ((size_t)k < tokens)
            vf_store(out[k], sum[k]);
}

INLINE void few_numbers(const int n, const struct packed *w, size_t group, const struct acts *a, size_t t, size_t tokens, float (*out)[PACK_ROWS]) {
    const uint8_t *p = w->data + group * w->group_bytes;
    const struct q16_unit *x[FEW_WIDEST];
    vf sum[FEW_WIDEST];

    FEW_ROWS(x, q16_row, n, tokens);
#pragma GCC unroll 8
    for (int k = 0; k < n; k++)
        sum[k] = vf_zero();
    for (size_t b = 0, unit = 0; b * PACK_BLOCK < w->cols; b++, p += PACK_I16_SCALES) {
        vf part[FEW_WIDEST];
#pragma GCC unroll 8
        for (int k = 0; k < n; k++)
            part[k] = vf_zero();
        for (size_t units = units_of_block(w->cols, b); units > 0; units--, unit++, p += PACK_I16_UNIT) {
            vi acc[FEW_WIDEST];
#pragma GCC unroll 8
            for (int k = 0; k < n; k++)
                acc[k] = vi_zero();
#pragma GCC unroll 16
            for (int j = 0; j < 16; j++) {
                vb q = vb_load(p + 64 * j);
                PREFETCH(p + AHEAD + 64 * j);
#pragma GCC unroll 8
                for (int k = 0; k < n; k++)
                    acc[k] = dot_pairs(acc[k], q, vx_load(x[k][unit].q + 2 * j));
            }
#pragma GCC unroll 8
            for (int k = 0; k < n; k++)
                part[k] = vf_fma(vf_from_vi(acc[k]), vf_set1(x[k][unit].d), part[k]);
        }
#pragma GCC unroll 8
        for (int k = 0; k < n; k++)
            sum[k] = vf_fma(part[k], vf_load(p), sum[k]);
    }
#pragma GCC unroll 8
    for (int k = 0; k < n; k++)
        if ((size_t)k < tokens)
            vf_store(out[k], sum[k]);
}
#endif

/* ---- many tokens --------------------------------------------------------------------------- */

INLINE void store_step(const int top, struct gemm_ready *s, size_t u, int j, vb w) {
#if SIGNED_AS_PAIRS
    if (as_pairs(top)) {
        store_pairs(s->w + 1024 * u + 128 * (size_t)j, w);
        return;
    }
#endif
    (void)top;
    vb_store(s->w + 512 * u + 64 * (size_t)j, w);
}

/* Makes a block's weights ready in s. */
INLINE void ready_ints(const enum pack_kind kind, const uint8_t *block, size_t units, struct gemm_ready *s) {
    const struct pack_form f = pack_form(kind);
    const int top = top_of(f);
    const uint8_t *scales = block_scales(f.quants, block, units), *p = block;
    vf super[2];

#if WHOLE_SCALES
    if (has_whole_scales(f.scales)) {
        load_super_whole(f.scales, super, scales);
        vf_store(s->super[0], super[0]);
        if (f.scales == SCALES_NIBBLES)
            vf_store(s->super[1], super[1]);
    } else
#endif
        load_super(f.scales, super, scales);
    for (size_t u = 0; u < units; u++, p += pack_unit_bytes(f.quants)) {
        vf scale[2], min[2];
        vb shared[VECTORS_APART];
        load_shared(f.quants, shared, p);
#pragma GCC unroll 4
        for (int j = 0; j < 4; j++) {
            vb w[2];
            load_two(f, j, p, shared, &w[0], &w[1]);
            store_step(top, s, u, j, w[0]);
            store_step(top, s, u, j + 4, w[1]);
        }
#if WHOLE_SCALES
        if (has_whole_scales(f.scales)) {
            struct whole whole;
            load_whole(kind, &whole, scales, u);
            fx_store(s->scale[u][0], whole.scale[0]);
            fx_store(s->scale[u][1], whole.scale[1]);
            fx_store(s->min[u][0], whole.low);
            continue;
        }
#endif
        load_scales(kind, scale, min, super, scales, u);
        for (int h = 0; h < halves_of(f.scales); h++) {
            vf_store(s->scale[u][h], scale[h]);
            if (has_min(top))
                vf_store(s->min[u][h], min[h]);
        }
    }
}

INLINE void ready_floats(const enum pack_kind kind, const uint8_t *block, size_t cols, struct gemm_ready *s) {
    for (size_t c = 0; c < cols; c++)
        vf_store((float *)s->w + c * PACK_ROWS, load_column(kind, block, c));
}

/* What ready blocks are multiplied by. */
struct tile_in {
    const struct gemm_ready *ready[INT_GROUPS];
    const uint8_t *numbers[INT_GROUPS];         /* I16's blocks instead */
    size_t sums_stride;                         /* floats from one group's sums to the next one's */
    size_t units;                               /* or columns, of floats */
    const uint8_t *next[INT_GROUPS];            /* the blocks that come then, for the first two tiles to ask for, so many bytes with each */
    size_t next_bytes;                          /* unit: memory works while tiles are computed, and can't take many questions at once */
    const uint8_t *q8;                          /* the first token's first unit; q8_stride to the next token */
    size_t q8_stride;
    const uint8_t *q16;                         /* likewise */
    size_t q16_stride;
    const int16_t *pairs;                       /* the first token's, likewise */
    const float *f32;
    size_t f32_stride;
};

#if SIGNED_AS_PAIRS
/* `steps` vectors of weights times n tokens; token k's activations lie at x + k * stride. */
INLINE void dot_tile_pairs(const int n, const uint8_t *w, const int steps, const uint8_t *x, size_t stride, vi *acc) {
#pragma GCC unroll 16
    for (int k = 0; k < n; k++)
        acc[k] = vi_zero();
#pragma GCC unroll 16
    for (int j = 0; j < steps; j++) {
        vb q = vb_load(w + 64 * j);
#pragma GCC unroll 16
        for (int k = 0; k < n; k++)
            acc[k] = dot_pairs(acc[k], q, vx_load(x + (size_t)k * stride + 4 * (size_t)j));
    }
}
#endif

/* The same for bytes; the weights of each group at w[group] + at. Sums begin with acc where they have a start, else at 0. */
INLINE void dot_tile(const int top, const int n, const uint8_t *const *w, size_t at, const int steps, const uint8_t *x, size_t stride, vi *acc) {
    const int run = steps_at_once(top, steps);
    va part[INT_GROUPS * 16];

#pragma GCC unroll 8
    for (int j = 0; j < steps; j += run) {
#pragma GCC unroll 8
        for (int i = j; i < j + run; i++) {
            vb q[INT_GROUPS];
#pragma GCC unroll 2
            for (int g = 0; g < INT_GROUPS; g++)
                q[g] = vb_load(w[g] + at + 64 * i);
#pragma GCC unroll 16
            for (int k = 0; k < n; k++) {
                vx v = vx_load(x + (size_t)k * stride + 4 * (size_t)i);
#pragma GCC unroll 2
                for (int g = 0; g < INT_GROUPS; g++) {
                    va *p = &part[g * n + k];
#if !SIGNED_AS_PAIRS
                    if (i == 0 && top == 0)
                        *p = acc[g * n + k];
                    else
#endif
                    if (i == j) {
                        *p = va_mul(q[g], v);
                        continue;
                    }
                    *p = va_add(*p, q[g], v);
                }
            }
        }
#pragma GCC unroll 32
        for (int k = 0; k < INT_GROUPS * n; k++)
            acc[k] = j == 0 ? va_widen(part[k]) : va_widen_add(acc[k], part[k]);
    }
}

INLINE void tile_ints(const int top, const int halves, const int n, const struct tile_in *in, float *sums) {
    const bool pairs = as_pairs(top);
    const int steps = (pairs ? 16 : 8) / halves;
    const uint8_t *x = pairs ? (const uint8_t *)in->pairs : in->q8, *a = in->q8, *w[INT_GROUPS];
    const size_t stride = pairs ? sizeof ((struct gemm_scratch *)0)->x[0] : in->q8_stride, unit = pairs ? 64 : sizeof(struct q8_unit);
    vf sum[INT_GROUPS * 16];

#pragma GCC unroll 2
    for (int g = 0; g < INT_GROUPS; g++) {
        w[g] = in->ready[g]->w;
#pragma GCC unroll 16
        for (int k = 0; k < n; k++)
            sum[g * n + k] = vf_load(sums + (size_t)g * in->sums_stride + (size_t)k * PACK_ROWS);
    }
    for (size_t u = 0; u < in->units; u++, x += unit, a += sizeof(struct q8_unit)) {
        for (int g = 0; g < INT_GROUPS; g++)
            prefetch(in->next[g] + u * in->next_bytes, in->next_bytes);
#pragma GCC unroll 2
        for (int h = 0; h < halves; h++) {
            vi acc[INT_GROUPS * 16];
#if SIGNED_AS_PAIRS
            if (pairs)
                dot_tile_pairs(n, w[0] + 1024 * u + 64 * steps * h, steps, x + 4 * steps * h, stride, acc);
            else
#else
#pragma GCC unroll 32
            for (int k = 0; k < INT_GROUPS * n; k++) {
                const struct q8_unit *q = (const struct q8_unit *)(a + (size_t)(k % n) * in->q8_stride);
                acc[k] = has_start(top) ? vi_set1(start_of(q, halves, h)) : vi_zero();
            }
#endif
            dot_tile(top, n, w, 512 * u + 64 * (size_t)(steps * h), steps, x + 4 * steps * h, stride, acc);
#pragma GCC unroll 2
            for (int g = 0; g < INT_GROUPS; g++) {
                vf scale = vf_load(in->ready[g]->scale[u][h]), min = vf_zero();
                if (has_min(top))
                    min = vf_load(in->ready[g]->min[u][h]);
#pragma GCC unroll 16
                for (int k = 0; k < n; k++) {
                    const struct q8_unit *q = (const struct q8_unit *)(a + (size_t)k * in->q8_stride);
                    vf *to = &sum[g * n + k];
                    *to = vf_fma(vf_from_vi(acc[g * n + k]), vf_mul(scale, vf_set1(q->d)), *to);
                    if (has_min(top))
                        *to = vf_fma(min, vf_set1(dsum_of(q, halves, h)), *to);
                }
            }
        }
    }
#pragma GCC unroll 2
    for (int g = 0; g < INT_GROUPS; g++)
#pragma GCC unroll 16
        for (int k = 0; k < n; k++)
            vf_store(sums + (size_t)g * in->sums_stride + (size_t)k * PACK_ROWS, sum[g * n + k]);
}

#if WHOLE_SCALES
_Static_assert(INT_GROUPS == 1, "tiles of whole scales take one group");

/* A unit at w times n tokens: what is added to acc. first: acc is empty. */
INLINE void dot_tile_whole(const int top, const int n, const uint8_t *w, const float (*scale)[PACK_ROWS], const uint8_t *x,
                           size_t stride, const bool first, vi *acc) {
    const int run = steps_at_once(top, 4);

#pragma GCC unroll 8
    for (int j = 0; j < 8; j += run) {
        const vi by = fx_load(scale[j / 4]);
        if (run == 2) {                         /* both steps of one token after the other: no part outlives its token */
            vb q0 = vb_load(w + 64 * j), q1 = vb_load(w + 64 * j + 64);
#pragma GCC unroll 16
            for (int k = 0; k < n; k++) {
                const uint8_t *from = x + (size_t)k * stride + 4 * (size_t)j;
                va two = va_add(va_mul(q0, vx_load(from)), q1, vx_load(from + 4));
                acc[k] = first && j == 0 ? va_times(two, by) : va_times_add(acc[k], two, by);
            }
            continue;
        }
        va part[16];
#pragma GCC unroll 8
        for (int i = j; i < j + run; i++) {
            vb q = vb_load(w + 64 * i);
#pragma GCC unroll 16
            for (int k = 0; k < n; k++) {
                vx v = vx_load(x + (size_t)k * stride + 4 * (size_t)i);
                part[k] = i == j ? va_mul(q, v) : va_add(part[k], q, v);
            }
        }
#pragma GCC unroll 16
        for (int k = 0; k < n; k++)
            acc[k] = first && j == 0 ? va_times(part[k], by) : va_times_add(acc[k], part[k], by);
    }
}

INLINE void tile_whole(const enum pack_scales f, const int top, const int n, const struct tile_in *in, float *sums) {
    const struct gemm_ready *r = in->ready[0];
    const uint8_t *x = in->q8;
    const size_t stride = in->q8_stride;
    vf part[16], low[16];

#pragma GCC unroll 16
    for (int k = 0; k < n; k++)
        part[k] = low[k] = vf_zero();
    for (size_t u = 0; u < 8; u++, x += sizeof(struct q8_unit)) {
        vi acc[16];
        prefetch(in->next[0] + u * in->next_bytes, in->next_bytes);
#pragma GCC unroll 16
        for (int k = 0; k < n; k++) {
            const struct q8_unit *q = (const struct q8_unit *)(x + (size_t)k * stride);
            if (f == SCALES_HALVES)
                acc[k] = fx_times(fx_load(r->min[u][0]), vx_load(q->less_half));
            if (f == SCALES_NIBBLES)
                low[k] = vf_fma(vf_from_vi(fx_times(fx_load(r->min[u][0]), vx_load(q->less_half))), vf_set1(q->d), low[k]);
        }
        dot_tile_whole(top, n, r->w + 512 * u, r->scale[u], x, stride, f != SCALES_HALVES, acc);
#pragma GCC unroll 16
        for (int k = 0; k < n; k++)
            part[k] = vf_fma(vf_from_vi(acc[k]), vf_set1(((const struct q8_unit *)(x + (size_t)k * stride))->d), part[k]);
    }
#pragma GCC unroll 16
    for (int k = 0; k < n; k++) {
        vf sum = vf_fma(part[k], vf_load(r->super[0]), vf_load(sums + (size_t)k * PACK_ROWS));
        if (f == SCALES_NIBBLES)
            sum = vf_fma(low[k], vf_load(r->super[1]), sum);
        vf_store(sums + (size_t)k * PACK_ROWS, sum);
    }
}
#endif

#if NUMBERS_16
INLINE void tile_numbers(const int n, const struct tile_in *in, float *sums) {
    const uint8_t *x = in->q16, *w[INT_GROUPS];
    vf part[INT_GROUPS * 16];

#pragma GCC unroll 2
    for (int g = 0; g < INT_GROUPS; g++)
        w[g] = in->numbers[g];
#pragma GCC unroll 32
    for (int k = 0; k < INT_GROUPS * n; k++)
        part[k] = vf_zero();
    for (size_t u = 0; u < in->units; u++, x += sizeof(struct q16_unit)) {
        vi acc[INT_GROUPS * 16];
        for (int g = 0; g < INT_GROUPS; g++)
            prefetch(in->next[g] + u * in->next_bytes, in->next_bytes);
#pragma GCC unroll 32
        for (int k = 0; k < INT_GROUPS * n; k++)
            acc[k] = vi_zero();
#pragma GCC unroll 16
        for (int j = 0; j < 16; j++) {
            vb q[INT_GROUPS];
#pragma GCC unroll 2
            for (int g = 0; g < INT_GROUPS; g++)
                q[g] = vb_load(w[g] + 64 * j);
#pragma GCC unroll 16
            for (int k = 0; k < n; k++) {
                vx v = vx_load(x + (size_t)k * in->q16_stride + 4 * (size_t)j);
#pragma GCC unroll 2
                for (int g = 0; g < INT_GROUPS; g++)
                    acc[g * n + k] = dot_pairs(acc[g * n + k], q[g], v);
            }
        }
#pragma GCC unroll 16
        for (int k = 0; k < n; k++) {
            vf d = vf_set1(((const struct q16_unit *)(x + (size_t)k * in->q16_stride))->d);
#pragma GCC unroll 2
            for (int g = 0; g < INT_GROUPS; g++)
                part[g * n + k] = vf_fma(vf_from_vi(acc[g * n + k]), d, part[g * n + k]);
        }
#pragma GCC unroll 2
        for (int g = 0; g < INT_GROUPS; g++)
            w[g] += PACK_I16_UNIT;
    }
#pragma GCC unroll 2
    for (int g = 0; g < INT_GROUPS; g++) {      /* all are read before any is written: two groups may be the same one */
        vf scale = vf_load(w[g]);
#pragma GCC unroll 16
        for (int k = 0; k < n; k++)
            part[g * n + k] = vf_fma(part[g * n + k], scale, vf_load(sums + (size_t)g * in->sums_stride + (size_t)k * PACK_ROWS));
    }
#pragma GCC unroll 2
    for (int g = 0; g < INT_GROUPS; g++)
#pragma GCC unroll 16
        for (int k = 0; k < n; k++)
            vf_store(sums + (size_t)g * in->sums_stride + (size_t)k * PACK_ROWS, part[g * n + k]);
}
#endif

INLINE void tile_floats(const int n, const struct tile_in *in, float *sums) {
    const float *w = (const float *)in->ready[0]->w, *x = in->f32;
    vf sum[16];

#pragma GCC unroll 16
    for (int k = 0; k < n; k++)
        sum[k] = vf_load(sums + (size_t)k * PACK_ROWS);
    for (size_t c = 0; c < in->units; c++) {
        prefetch(in->next[0] + c * in->next_bytes, in->next_bytes);
        vf v = vf_load(w + c * PACK_ROWS);
#pragma GCC unroll 16
        for (int k = 0; k < n; k++)
            sum[k] = vf_fma(v, vf_set1(x[(size_t)k * in->f32_stride + c]), sum[k]);
    }
#pragma GCC unroll 16
    for (int k = 0; k < n; k++)
        vf_store(sums + (size_t)k * PACK_ROWS, sum[k]);
}

/* ---- tables -------------------------------------------------------------------------------- */

typedef void (*tile_fn)(const struct tile_in *in, float *sums);

struct tile {
    unsigned n;
    tile_fn fn;
};

/* Kinds whose ready weights look alike share their tiles. */
#define TILE(name, n, body) \
    static void tile_##name##_##n(const struct tile_in *in, float *sums) { body; }
#define TILE_SIGNED(n) TILE(signed, n, tile_ints(0, 1, n, in, sums))
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
#if SIGNED_AS_PAIRS
#define TILES_BIASED(as_signed, as_unsigned) TILES(as_unsigned)
#else
#define TILES_BIASED(as_signed, as_unsigned) TILES(as_signed)
#endif

#if WHOLE_SCALES
#define TILES_WHOLE(bits, otherwise) TILES(whole_##bits)
#define DIRECT_ALONE(kind, ask) \
    if (has_whole_scales(pack_form(kind).scales)) \
        direct_whole(kind, ask, w, g, a, t, out); \
    else \
        direct_ints(kind, ask, 1, w, g, a, t, out, 0)
#else
#define TILES_WHOLE(bits, otherwise) TILES(otherwise)
#define DIRECT_ALONE(kind, ask) direct_ints(kind, ask, 1, w, g, a, t, out, 0)
#endif

/* Group g times n tokens from t on, as many rows of sums. */
#if FEW_TOKENS
#define FEW(kind, two, four, eight) \
    static void few_##kind(const struct packed *w, size_t g, const struct acts *a, size_t t, size_t n, float (*out)[PACK_ROWS]) { \
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
    static void alone_##kind(const struct packed *w, size_t g, const struct acts *a, size_t t, float *out) { \
        if (ASK_ALONE) { \
            DIRECT_ALONE(PACK_##kind, true); \
        } else { \
            DIRECT_ALONE(PACK_##kind, false); \
        } \
    } \
    FEW(kind, few_ints(PACK_##kind, 2, w, g, a, t, n, out), few_ints(PACK_##kind, 4, w, g, a, t, n, out), few_ints(PACK_##kind, 8, w, g, a, t, n, out)) \
    static void direct_##kind(const struct packed *w, size_t g, size_t n, const struct acts *a, size_t t, float *out, size_t stride) { \
        size_t i = 0; \
        if (GROUPS_ABREAST(PACK_##kind) > 1 && ASK_AHEAD) \
            for (; i + GROUPS_ABREAST(PACK_##kind) <= n; i += GROUPS_ABREAST(PACK_##kind)) \
                direct_ints(PACK_##kind, true, GROUPS_ABREAST(PACK_##kind), w, g + i, a, t, out + i * stride, stride); \
        for (; i < n; i++) \
            alone_##kind(w, g + i, a, t, out + i * stride); \
    } \
    static void ready_##kind(const uint8_t *block, size_t units, struct gemm_ready *s) { \
        ready_ints(PACK_##kind, block, units, s); \
    }
#define FLOATS(kind) \
    static void direct_##kind(const struct packed *w, size_t g, size_t n, const struct acts *a, size_t t, float *out, size_t stride) { \
        size_t i = 0; \
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
static void direct_I16(const struct packed *w, size_t g, size_t n, const struct acts *a, size_t t, float *out, size_t stride) {
    size_t i = 0;
    if (ASK_AHEAD)
        for (; i + ABREAST_MOST <= n; i += ABREAST_MOST)
            direct_numbers(true, ABREAST_MOST, w, g + i, a, t, out + i * stride, stride);
    for (; i < n; i++)
        if (ASK_ALONE)
            direct_numbers(true, 1, w, g + i, a, t, out + i * stride, stride);
        else
            direct_numbers(false, 1, w, g + i, a, t, out + i * stride, stride);
}
FEW(I16, few_numbers(2, w, g, a, t, n, out), few_numbers(4, w, g, a, t, n, out), few_numbers(8, w, g, a, t, n, out))
#endif
FLOATS(F16)
FLOATS(BF16)
FLOATS(F32)

static const struct {
    /* n neighbouring groups of w times token t */
    void (*direct)(const struct packed *w, size_t g, size_t n, const struct acts *a, size_t t, float *out, size_t stride);
    /* a group times n tokens, at most FEW_MOST; or NULL */
    void (*few)(const struct packed *w, size_t g, const struct acts *a, size_t t, size_t n, float (*out)[PACK_ROWS]);
    void (*ready)(const uint8_t *block, size_t units, struct gemm_ready *s);    /* NULL: they are */
    const struct tile *tiles;
    size_t n_tiles;
    bool pairs;
} kinds[] = {
    [PACK_Q8_0] = {direct_Q8_0, FEW_OF(Q8_0), ready_Q8_0, TILES(signed), SIGNED_AS_PAIRS},
    [PACK_Q4_0] = {direct_Q4_0, FEW_OF(Q4_0), ready_Q4_0, TILES_BIASED(signed, 4), false},
    [PACK_Q4_1] = {direct_Q4_1, FEW_OF(Q4_1), ready_Q4_1, TILES(4), false},
    [PACK_Q5_0] = {direct_Q5_0, FEW_OF(Q5_0), ready_Q5_0, TILES_BIASED(signed, 5), false},
    [PACK_Q5_1] = {direct_Q5_1, FEW_OF(Q5_1), ready_Q5_1, TILES(5), false},
    [PACK_Q2_K] = {direct_Q2_K, FEW_OF(Q2_K), ready_Q2_K, TILES_WHOLE(2, 4_halves), false},
    [PACK_Q3_K] = {direct_Q3_K, FEW_OF(Q3_K), ready_Q3_K, TILES_WHOLE(3, 6_halves), false},
    [PACK_Q4_K] = {direct_Q4_K, FEW_OF(Q4_K), ready_Q4_K, TILES(4), false},
    [PACK_Q5_K] = {direct_Q5_K, FEW_OF(Q5_K), ready_Q5_K, TILES(5), false},
    [PACK_Q6_K] = {direct_Q6_K, FEW_OF(Q6_K), ready_Q6_K, TILES_WHOLE(6, 6_halves), false},
    [PACK_IQ4_NL] = {direct_IQ4_NL, FEW_OF(IQ4_NL), ready_IQ4_NL, TILES(signed), SIGNED_AS_PAIRS},
    [PACK_IQ4_XS] = {direct_IQ4_XS, FEW_OF(IQ4_XS), ready_IQ4_XS, TILES(signed), SIGNED_AS_PAIRS},
#if NUMBERS_16
    [PACK_I16] = {direct_I16, FEW_OF(I16), NULL, TILES(numbers), false},
#endif
    [PACK_F16] = {direct_F16, NULL, ready_F16, TILES(floats), false},
    [PACK_BF16] = {direct_BF16, NULL, ready_BF16, TILES(floats), false},
    [PACK_F32] = {direct_F32, NULL, ready_F32, TILES(floats), false},
};

/* ---- products ------------------------------------------------------------------------------ */

struct run {                                    /* n neighbouring groups of a matrix */
    const struct packed *w;
    size_t first, n;
};

#if SIGNED_AS_PAIRS
static void widen_acts(const struct acts *a, size_t t0, size_t n, size_t block, size_t units, struct gemm_scratch *s) {
    for (size_t t = 0; t < n; t++) {
        const struct q8_unit *x = q8_row(a, t0 + t) + 8 * block;
        for (size_t u = 0; u < units; u++) {
            widen_16(s->x[t] + 32 * u, x[u].q);
            widen_16(s->x[t] + 32 * u + 16, x[u].q + 16);
        }
    }
}
#endif

/* Block b of a run's groups g .. g + pair - 1, as many as a tile takes or one: that keeps itself company. */
static void multiply_block(const struct run *r, size_t g, size_t pair, size_t b, const struct acts *a, size_t t0, size_t n,
                           struct gemm_scratch *s, float *sums) {
    const struct packed *w = r->w;
    size_t cols = w->cols - b * PACK_BLOCK < PACK_BLOCK ? w->cols - b * PACK_BLOCK : PACK_BLOCK;
    bool floats = pack_is_float(w->kind), numbers = w->kind == PACK_I16;
    struct tile_in in;                          /* no initialiser: to clear it took a third of this function's time, with 8 tokens */

    in.sums_stride = pair > 1 ? n * PACK_ROWS : 0;
    in.units = floats ? cols : cols / 32;
    in.q8_stride = a->q8_stride;
    in.q16_stride = a->q16_stride;
    in.f32_stride = a->f32_stride;
    for (size_t i = 0; i < pair; i++, g++) {
        const uint8_t *group = w->data + (r->first + g) * w->group_bytes, *block = group + b * w->block_bytes;
        in.next[i] = (b + 1) * PACK_BLOCK < w->cols ? block + w->block_bytes : group + r->n * w->group_bytes;
        in.numbers[i] = block;
        if (kinds[w->kind].ready != NULL)
            kinds[w->kind].ready(block, in.units, &s->ready[i]);
    }
    for (size_t i = 0; i < INT_GROUPS; i++)
        in.ready[i] = &s->ready[i < pair ? i : 0];
    for (size_t i = pair; i < INT_GROUPS; i++) {
        in.numbers[i] = in.numbers[0];
        in.next[i] = in.next[0];
    }
    const size_t most = kinds[w->kind].tiles[kinds[w->kind].n_tiles - 1].n, askers = n >= 2 * most ? 2 : 1;
    in.next_bytes = w->block_bytes / (floats ? PACK_BLOCK : PACK_BLOCK / 32) / askers;
    for (size_t t = 0; t < n;) {
        size_t i = kinds[w->kind].n_tiles - 1;
        while (kinds[w->kind].tiles[i].n > n - t)
            i--;
        in.q8 = floats || numbers ? NULL : (const uint8_t *)(q8_row(a, t0 + t) + 8 * b);
        in.q16 = numbers ? a->q16 + (t0 + t) * a->q16_stride + 8 * b * sizeof(struct q16_unit) : NULL;
        in.f32 = floats ? a->f32 + (t0 + t) * a->f32_stride + b * PACK_BLOCK : NULL;
        in.pairs = s->x[t];
        kinds[w->kind].tiles[i].fn(&in, sums + t * PACK_ROWS);
        t += kinds[w->kind].tiles[i].n;
        if (askers == 2 && t == most)
            for (size_t j = 0; j < INT_GROUPS; j++)
                in.next[j] += w->block_bytes / 2;
        else
            in.next_bytes = 0;
    }
}

/* s->sums[i * n + t] = group i of the runs, all of them at most groups_at_once(n), times token t0 + t, for t < n. */
static void multiply(const struct run *runs, size_t n_runs, const struct acts *a, size_t t0, size_t n, struct gemm_scratch *s) {
    size_t groups = 0, at;
    bool pairs = false, few = n <= FEW_MOST;

    for (size_t r = 0; r < n_runs; groups += runs[r++].n) {
        pairs |= kinds[runs[r].w->kind].pairs;
        few &= kinds[runs[r].w->kind].few != NULL;
        if (n == 1)
            kinds[runs[r].w->kind].direct(runs[r].w, runs[r].first, runs[r].n, a, t0, s->sums[groups], PACK_ROWS);
    }
    if (n == 1)
        return;
    at = 0;
    for (size_t r = 0; r < n_runs && few; at += runs[r++].n)
        for (size_t g = 0; g < runs[r].n; g++)
            kinds[runs[r].w->kind].few(runs[r].w, runs[r].first + g, a, t0, n, s->sums + (at + g) * n);
    if (few)
        return;
    memset(s->sums, 0, groups * n * sizeof s->sums[0]);
    for (size_t b = 0; b * PACK_BLOCK < a->cols; b++) {
#if SIGNED_AS_PAIRS
        if (pairs)
            widen_acts(a, t0, n, b, units_of_block(a->cols, b), s);
#endif
        at = 0;
        for (size_t r = 0; r < n_runs; r++)
            for (size_t g = 0, pair; g < runs[r].n; g += pair, at += pair) {
                pair = pack_is_float(runs[r].w->kind) || runs[r].n - g < INT_GROUPS ? 1 : INT_GROUPS;
                multiply_block(&runs[r], g, pair, b, a, t0, n, s, s->sums[at * n]);
            }
    }
    (void)pairs;
}

_Static_assert(GEMM_ALONE * 8 <= GEMM_GROUPS * GEMM_TOKENS, "few tokens' sums have room");
static size_t groups_at_once(size_t n) { return n <= FEW_MOST ? GEMM_ALONE : GEMM_GROUPS; }

static void store_lanes(const struct gemm_out *out, size_t t, size_t row, size_t lanes, const float *v) {
    float *to = out->to + t * out->stride + row;

    if (lanes >= PACK_ROWS) {
        vf_store(to, out->add ? vf_add(vf_load(to), vf_load(v)) : vf_load(v));
        return;
    }
    for (size_t i = 0; i < lanes; i++)
        to[i] = out->add ? to[i] + v[i] : v[i];
}

/* n tokens in parts of nearly one size: a block is made ready for each of them, and a small rest would fill no tiles. */
static size_t tokens_at_once(size_t n) {
    size_t parts = (n + GEMM_TOKENS - 1) / GEMM_TOKENS;
    return parts < 2 ? n : (n + 12 * parts - 1) / (12 * parts) * 12;
}

static void gemm(const struct packed *w, size_t g0, size_t g1, const struct acts *a, size_t n, const struct gemm_out *out,
                 struct gemm_scratch *s) {
    size_t most = tokens_at_once(n), m;

    for (size_t t0 = 0; t0 < n; t0 += m) {
        m = n - t0 < most ? n - t0 : most;
        for (size_t g = g0; g < g1; g += groups_at_once(m)) {
            struct run run = {.w = w, .first = g, .n = g1 - g < groups_at_once(m) ? g1 - g : groups_at_once(m)};
            multiply(&run, 1, a, t0, m, s);
            for (size_t i = 0; i < run.n; i++)
                for (size_t t = 0; t < m; t++)
                    store_lanes(out, t0 + t, (g + i) * PACK_ROWS, w->rows - (g + i) * PACK_ROWS, s->sums[i * m + t]);
        }
    }
}

/* One unit of h, or half of one at the end: two groups' sums, `apart` rows from each other. */
static void put_swiglu(const struct acts *h, size_t g, size_t groups, size_t t, size_t rows, float (*gate)[PACK_ROWS], float (*up)[PACK_ROWS],
                       size_t apart) {
    const struct gemm_out f32 = {.to = h->f32, .stride = h->f32_stride};
    vf x[2] = {vf_zero(), vf_zero()};

    for (size_t i = 0; i < 2 && i < groups; i++) {
        x[i] = vf_mul(silu(vf_load(gate[i * apart])), vf_load(up[i * apart]));
        vf_store(gate[i * apart], x[i]);
        if (h->f32 != NULL)
            store_lanes(&f32, t, (g + i) * PACK_ROWS, rows - (g + i) * PACK_ROWS, gate[i * apart]);
    }
    if (h->q8 != NULL)
        quantise_32(h, t, g / 2, x[0], x[1]);
    if (h->q16 != NULL)
        quantise_32_to_16(h, t, g / 2, x[0], x[1]);
}

static void gemm_swiglu(const struct packed *gate, const struct packed *up, size_t g0, size_t g1, const struct acts *a, size_t n,
                        const struct acts *h, struct gemm_scratch *s) {
    size_t most = tokens_at_once(n), m;

    for (size_t t0 = 0; t0 < n; t0 += m) {
        m = n - t0 < most ? n - t0 : most;
        for (size_t g = g0, run; g < g1; g += run) {
            run = groups_at_once(m) / 2;
            run = g1 - g < run ? g1 - g : run;
            struct run runs[] = {{gate, g, run}, {up, g, run}};
            multiply(runs, 2, a, t0, m, s);
            for (size_t t = 0; t < m; t++)
                for (size_t i = 0; i < run; i += 2)
                    put_swiglu(h, g + i, run - i, t0 + t, gate->rows, s->sums + i * m + t, s->sums + (run + i) * m + t, m);
        }
    }
}
