/* kernels_whole.h - products of half units whose scales are whole numbers, where lanes have WHOLE_SCALES; a part of kernels_body.h.
 *
 * The instruction that widens 16-bit sums of products multiplies them by the scale as well, which costs nothing. A unit is
 * then one whole number, and a block
 *     part += (whole number) * d for each unit;  sum += part * (the block's scale)
 * Biases are products of whole numbers, too: of the scales and less_half. Minima add up like the scales, to a part of their own.
 * Scales of whole units gain nothing by it: their sums are widened once a unit anyway. */

#if WHOLE_SCALES
/* A unit times one token; then as in dot_unit(). */
INLINE vi dot_whole(const struct pack_form form, const bool ask, const uint8_t *p, const uint8_t *then, const int8_t *q, const struct whole *s, vi acc) {
    const int top = quants_top(form.quants), run = steps_at_once(top, 4);
    vb shared[VECTORS_APART];
    va part[2];

    load_shared(form.quants, shared, p);
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        vb w[2];
        if (ask)
            ask_quarter(form.quants, then, j);
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
