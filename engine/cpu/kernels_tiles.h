/* kernels_tiles.h - many tokens: a block of weights made ready, and tiles of tokens over it; a part of kernels_body.h.
 *
 * Arithmetic is the limit: what can be done once for all tokens is done in ready_*, into the first-level cache. A tile has a
 * constant number of tokens, so that its sums stay in registers. */

/* ---- a block made ready ---------------------------------------------------------------------- */

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

/* ---- tiles ----------------------------------------------------------------------------------- */

/* What ready blocks are multiplied by. */
struct tile_in {
    const struct gemm_ready *ready[INT_GROUPS];
    const uint8_t *packed[INT_GROUPS];          /* the blocks themselves, for what is not made ready */
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

/* The scale of token k's unit u: it lies with the pairs, so that tiles needn't touch the rows that they were made of. */
INLINE float d_of_pairs(const struct tile_in *in, size_t k, size_t u) {
    float d;
    memcpy(&d, in->pairs + k * (PACK_BLOCK + 16) + PACK_BLOCK + 2 * u, sizeof d);
    return d;
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
                    vf *to = &sum[g * n + k], d = vf_set1(pairs ? d_of_pairs(in, (size_t)k, u) : q->d);
                    *to = vf_fma(vf_from_vi(acc[g * n + k]), vf_mul(scale, d), *to);
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

#if SIGNED_AS_PAIRS
/* Bytes as they lie in memory times few tokens: to make them ready would take longer than it saves. */
INLINE void tile_raw(const int n, const struct tile_in *in, float *sums) {
    const uint8_t *w = in->packed[0], *scales = block_scales(QUANTS_8, w, in->units), *x = (const uint8_t *)in->pairs;
    const size_t stride = sizeof ((struct gemm_scratch *)0)->x[0];
    vf sum[16];

#pragma GCC unroll 16
    for (int k = 0; k < n; k++)
        sum[k] = vf_load(sums + (size_t)k * PACK_ROWS);
    for (size_t u = 0; u < in->units; u++, w += 512, x += 64) {
        vi acc[16];
        prefetch(in->next[0] + u * in->next_bytes, in->next_bytes);
#pragma GCC unroll 16
        for (int k = 0; k < n; k++)
            acc[k] = vi_zero();
#pragma GCC unroll 8
        for (int j = 0; j < 8; j++) {
            vb v = vb_load(w + j % 4 * 128 + j / 4 * 64), even = even_times_256(v), odd;
#pragma GCC unroll 16
            for (int k = 0; k < n; k++)
                acc[k] = dot_pairs(acc[k], even, vx_load(x + (size_t)k * stride + 8 * (size_t)j));
            odd = odd_times_256(v);
#pragma GCC unroll 16
            for (int k = 0; k < n; k++)
                acc[k] = dot_pairs(acc[k], odd, vx_load(x + (size_t)k * stride + 8 * (size_t)j + 4));
        }
        vf scale = vf_load_f16(scales + 32 * u);
#pragma GCC unroll 16
        for (int k = 0; k < n; k++) {
            vf d = vf_set1(d_of_pairs(in, (size_t)k, u));
            sum[k] = vf_fma(vf_from_vi(less_256(acc[k])), vf_mul(scale, d), sum[k]);
        }
    }
#pragma GCC unroll 16
    for (int k = 0; k < n; k++)
        vf_store(sums + (size_t)k * PACK_ROWS, sum[k]);
}
#endif

#if NUMBERS_16
INLINE void tile_numbers(const int n, const struct tile_in *in, float *sums) {
    const uint8_t *x = in->q16, *w[INT_GROUPS];
    vf part[INT_GROUPS * 16];

#pragma GCC unroll 2
    for (int g = 0; g < INT_GROUPS; g++)
        w[g] = in->packed[g];
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
