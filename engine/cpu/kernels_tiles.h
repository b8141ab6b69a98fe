/* kernels_tiles.h - many tokens: a block of weights made ready, and tiles of tokens over it; a part of kernels_body.h.
 *
 * Arithmetic is the limit: what can be done once for all tokens is done in ready_*, into the first-level cache. A tile has a
 * constant number of tokens, so that its sums stay in registers. */

/* ---- a block made ready ---------------------------------------------------------------------- */

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
            vb_store(s->w + 512 * u + 64 * (size_t)j, w[0]);
            vb_store(s->w + 512 * u + 64 * (size_t)(j + 4), w[1]);
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
    const uint8_t *fine;                        /* likewise */
    size_t fine_stride;
    const uint8_t *q16;
    size_t q16_stride;
    const float *f32;
    size_t f32_stride;
};

/* `steps` vectors of weights, of each group at w[group] + at, times n tokens; token k's activations lie at x + k * stride. Sums begin with acc where they have a start, else at 0. */
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
#if !SIGNED_FINE
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
    const int steps = 8 / halves;
    const uint8_t *x = in->q8, *w[INT_GROUPS];
    const size_t stride = in->q8_stride;
    vf sum[INT_GROUPS * 16];

#pragma GCC unroll 2
    for (int g = 0; g < INT_GROUPS; g++) {
        w[g] = in->ready[g]->w;
#pragma GCC unroll 16
        for (int k = 0; k < n; k++)
            sum[g * n + k] = vf_load(sums + (size_t)g * in->sums_stride + (size_t)k * PACK_ROWS);
    }
    for (size_t u = 0; u < in->units; u++, x += sizeof(struct q8_unit)) {
        for (int g = 0; g < INT_GROUPS; g++)
            prefetch(in->next[g] + u * in->next_bytes, in->next_bytes);
#pragma GCC unroll 2
        for (int h = 0; h < halves; h++) {
            vi acc[INT_GROUPS * 16];
#if !SIGNED_FINE
#pragma GCC unroll 32
            for (int k = 0; k < INT_GROUPS * n; k++) {
                const struct q8_unit *q = (const struct q8_unit *)(x + (size_t)(k % n) * stride);
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
                    const struct q8_unit *q = (const struct q8_unit *)(x + (size_t)k * stride);
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

#if SIGNED_FINE
/* Signed bytes and fine scales. raw: bytes as they lie in memory, times few tokens: to make them ready would take longer than it saves. */
INLINE void tile_fine(const bool raw, const int n, const struct tile_in *in, float *sums) {
    const uint8_t *w = raw ? in->packed[0] : in->ready[0]->w, *scales = block_scales(QUANTS_8, in->packed[0], in->units), *x = in->fine;
    const size_t stride = in->fine_stride;
    vf sum[16];

#pragma GCC unroll 16
    for (int k = 0; k < n; k++)
        sum[k] = vf_load(sums + (size_t)k * PACK_ROWS);
    for (size_t u = 0; u < in->units; u++, w += 512, x += sizeof(struct fine_unit)) {
        vi acc[16];
        prefetch(in->next[0] + u * in->next_bytes, in->next_bytes);
#pragma GCC unroll 16
        for (int k = 0; k < n; k++)
            acc[k] = vi_set1(((const struct fine_unit *)(x + (size_t)k * stride))->start);
#pragma GCC unroll 4
        for (int j = 0; j < 4; j++) {
            vb two[2];
            if (raw) {
                load_two(pack_form(PACK_Q8_0), j, w, NULL, &two[0], &two[1]);
            } else {
                two[0] = vb_load(w + 64 * j);
                two[1] = vb_load(w + 64 * (j + 4));
            }
#pragma GCC unroll 16
            for (int k = 0; k < n; k++) {
                const struct fine_unit *f = (const struct fine_unit *)(x + (size_t)k * stride);
                acc[k] = dot_fine(acc[k], two, (vx[]){vx_load(f->q + 4 * j), vx_load(f->q + 4 * j + 16)}, vx_load(f->s + 2 * j));
            }
        }
        vf scale = raw ? vf_load_f16(scales + 32 * u) : vf_load(in->ready[0]->scale[u][0]);
#pragma GCC unroll 16
        for (int k = 0; k < n; k++) {
            vf d = vf_set1(((const struct fine_unit *)(x + (size_t)k * stride))->d);
            sum[k] = vf_fma(vf_from_vi(acc[k]), vf_mul(scale, d), sum[k]);
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
