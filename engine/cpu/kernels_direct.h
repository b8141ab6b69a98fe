/* kernels_direct.h - one token, or few, past a group of weights on its way from memory; a part of kernels_body.h.
 *
 * Memory is the limit: nothing is made ready, weights go through registers into sums, once, and are asked for ahead where the
 * processor wants that (AHEAD, ASK_* of the lanes). */

/* ---- one token ----------------------------------------------------------------------------- */

/* A unit times one token's 32 activations: what is added to the sum of each half. then: what to ask memory for meanwhile. */
INLINE void dot_unit(const struct pack_form form, const bool ask, const uint8_t *p, const uint8_t *then, const int8_t *q, vi *half) {
    const int top = top_of(form), run = steps_at_once(top, 4);
    vb shared[VECTORS_APART];
    va part[2];

    load_shared(form.quants, shared, p);
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        vb w[2];
        if (ask)
            ask_quarter(form.quants, then, j);
        load_two(form, j, p, shared, &w[0], &w[1]);
#pragma GCC unroll 2
        for (int h = 0; h < 2; h++) {
            vx x = vx_load(q + 4 * j + 16 * h);
            part[h] = j % run == 0 ? va_mul(w[h], x) : va_add(part[h], w[h], x);
            if (j % run == run - 1)
                half[h] = va_widen_add(half[h], part[h]);
        }
    }
}

/* Where weights are asked for, GROUPS_ABREAST groups are read side by side: so many streams come faster than one.
 * How far ahead of block b to ask; gap: from a group's end to what is read then. */
INLINE ptrdiff_t ahead_of(const struct packed *w, ptrdiff_t gap, size_t b) {
    return AHEAD + ((b + 1) * w->block_bytes + AHEAD > w->group_bytes ? gap : 0);
}

/* Behind the end of groups abreast lies what the others have read. */
INLINE ptrdiff_t gap_abreast(const struct packed *w, const int groups) { return (ptrdiff_t)((size_t)(groups - 1) * w->group_bytes); }

INLINE void direct_ints(const enum pack_kind kind, const bool ask, const int groups, const struct packed *w, size_t group, ptrdiff_t gap, const struct acts *a,
                        size_t t, float *out, size_t stride) {
    const struct pack_form f = pack_form(kind);
    const int top = top_of(f), halves = halves_of(f.scales);
    const bool straight = ask && ASK_STRAIGHT && groups == 1;
    const struct q8_unit *x = q8_row(a, t);
    const uint8_t *block = w->data + group * w->group_bytes;
    vf sum[ABREAST_MOST];

#pragma GCC unroll 4
    for (int i = 0; i < groups; i++)
        sum[i] = vf_zero();
    for (size_t b = 0; b * PACK_BLOCK < w->cols; b++, block += w->block_bytes) {
        size_t units = units_of_block(w->cols, b);
        ptrdiff_t ahead = ahead_of(w, gap, b);
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
                if (straight)
                    ask_straight(f, from + ahead, u);
                else if (ask && ASK_SCALES && 64 * u < pack_scale_bytes(f.scales, 8))
                    PREFETCH(s + ahead + 64 * u);
                dot_unit(f, ask && !straight, p, p + ahead, x->q, acc);
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

#if SIGNED_FINE
/* Signed bytes: a unit is one whole number, its fine scales multiplied in. */
INLINE void direct_fine(const enum pack_kind kind, const int groups, const struct packed *w, size_t group, ptrdiff_t gap, const struct acts *a, size_t t,
                        float *out, size_t stride) {
    const struct pack_form f = pack_form(kind);
    const struct fine_unit *x = fine_row(a, t);
    const uint8_t *block = w->data + group * w->group_bytes;
    vf sum[ABREAST_MOST];

#pragma GCC unroll 4
    for (int i = 0; i < groups; i++)
        sum[i] = vf_zero();
    for (size_t b = 0; b * PACK_BLOCK < w->cols; b++, block += w->block_bytes) {
        size_t units = units_of_block(w->cols, b);
        ptrdiff_t ahead = ahead_of(w, gap, b);
        for (size_t u = 0; u < units; u++, x++) {
#pragma GCC unroll 4
            for (int i = 0; i < groups; i++) {
                const uint8_t *from = block + (size_t)i * w->group_bytes, *s = block_scales(f.quants, from, units), *p = from + u * pack_unit_bytes(f.quants);
                vf super[2], scale[2], min[2];
                vi acc = vi_set1(x->start);
#pragma GCC unroll 4
                for (int j = 0; j < 4; j++) {
                    vb two[2];
                    ask_quarter(f.quants, p + ahead, j);
                    load_two(f, j, p, NULL, &two[0], &two[1]);
                    acc = dot_fine(acc, two, (vx[]){vx_load(x->q + 4 * j), vx_load(x->q + 4 * j + 16)}, vx_load(x->s + 2 * j));
                }
                load_super(f.scales, super, s);
                load_scales(kind, scale, min, super, s, u);
                sum[i] = vf_fma(vf_from_vi(acc), vf_mul(scale[0], vf_set1(x->d)), sum[i]);
            }
        }
    }
#pragma GCC unroll 4
    for (int i = 0; i < groups; i++)
        vf_store(out + (size_t)i * stride, sum[i]);
}
#endif

#if NUMBERS_16
/* Four sums, so that one product needn't wait for another; whole numbers don't mind. */
INLINE void direct_numbers(const bool ask, const int groups, const struct packed *w, size_t group, ptrdiff_t gap, const struct acts *a, size_t t, float *out,
                           size_t stride) {
    const struct q16_unit *x = q16_row(a, t);
    const uint8_t *p = w->data + group * w->group_bytes;
    vf sum[ABREAST_MOST];

#pragma GCC unroll 4
    for (int i = 0; i < groups; i++)
        sum[i] = vf_zero();
    for (size_t b = 0; b * PACK_BLOCK < w->cols; b++, p += PACK_I16_SCALES) {
        ptrdiff_t ahead = ahead_of(w, gap, b);
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
                    if (ask && groups == 1)
                        PREFETCH_ONCE(from + ahead + 64 * j);
                    else if (ask)
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

/* A unit, the block's number u, times n tokens; acc[h * n + k]: the sum of token k's half h, or of the whole where halves is 1. once,
 * then: how to ask for which block meanwhile. */
INLINE void dot_few(const struct pack_form f, const int n, const int halves, const bool once, const uint8_t *p, const uint8_t *then, size_t u,
                    const struct q8_unit *const *x, size_t unit, vi *acc) {
    vb shared[VECTORS_APART];

    if (once)
        ask_straight(f, then, u);
    load_shared(f.quants, shared, p);
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        vb w[2];
        if (!once)
            ask_slowly(f, then, u, j);
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

INLINE void few_ints(const enum pack_kind kind, const int n, const struct packed *w, size_t group, ptrdiff_t gap, const struct acts *a, size_t t, size_t tokens,
                     float (*out)[PACK_ROWS]) {
    const struct pack_form f = pack_form(kind);
    const int top = top_of(f), halves = halves_of(f.scales);
    const bool once = FEW_ONCE;
    const uint8_t *block = w->data + group * w->group_bytes;
    const struct q8_unit *x[FEW_WIDEST];
    vf sum[FEW_WIDEST];

    FEW_ROWS(x, q8_row, n, tokens);
#pragma GCC unroll 8
    for (int k = 0; k < n; k++)
        sum[k] = vf_zero();
    for (size_t b = 0, unit = 0; b * PACK_BLOCK < w->cols; b++, block += w->block_bytes) {
        const size_t units = units_of_block(w->cols, b);
        const uint8_t *s = block_scales(f.quants, block, units), *then = block + ahead_of(w, gap, b);
        vf super[2];
        load_super(f.scales, super, s);
        for (size_t u = 0; u < units; u++, unit++) {
            const uint8_t *p = block + u * pack_unit_bytes(f.quants);
            vf scale[2], min[2];
            vi acc[2 * FEW_WIDEST];
#pragma GCC unroll 16
            for (int k = 0; k < halves * n; k++)
                acc[k] = has_start(top) ? vi_set1(start_of(&x[k % n][unit], halves, k / n)) : vi_zero();
            dot_few(f, n, halves, once, p, then, u, x, unit, acc);
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

INLINE void few_numbers(const int n, const struct packed *w, size_t group, ptrdiff_t gap, const struct acts *a, size_t t, size_t tokens,
                        float (*out)[PACK_ROWS]) {
    const uint8_t *p = w->data + group * w->group_bytes;
    const struct q16_unit *x[FEW_WIDEST];
    vf sum[FEW_WIDEST];

    FEW_ROWS(x, q16_row, n, tokens);
#pragma GCC unroll 8
    for (int k = 0; k < n; k++)
        sum[k] = vf_zero();
    for (size_t b = 0, unit = 0; b * PACK_BLOCK < w->cols; b++, p += PACK_I16_SCALES) {
        ptrdiff_t ahead = ahead_of(w, gap, b);
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
                PREFETCH_ONCE(p + ahead + 64 * j);
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
