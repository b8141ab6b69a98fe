/* kernels_gemm.h - products of packed weights and activations; a part of kernels_body.h.
 *
 *   kernels_units.h     a unit's quants and scales in registers
 *   kernels_direct.h    one token, or few: bound by memory, so weights go from there through registers into sums, once
 *   kernels_tiles.h     more: bound by arithmetic, so a block of weights, 16 rows by 256 columns, is made ready in the first-level
 *                       cache - bytes, scales as float32 - and serves tile after tile of tokens
 *                       (with AVX2 up to RAW_MOST tokens meet Q8_0's bytes as they lie in memory)
 *   kernels_whole.h     both ways where scales are whole numbers
 *   kernels_kinds.h     the table of all that, by kind of weights
 *   and here            which way n tokens take.  Four groups take turns over the same activations, which so come from the second
 *                       level a quarter as often
 *
 * Each way, and every tile, adds up the same numbers in the same order: for each unit
 *     sum += (whole number) * (scale * d);  sum += min * dsum
 * so a token's result does not depend on its neighbours.  I16 (pack.h) lies ready in memory as it is and has one scale for a
 * block: part += (whole number) * d for each unit, then sum += part * scale.  So do types with scales of half units, where lanes
 * have WHOLE_SCALES (kernels_whole.h). */

struct run {                                    /* n neighbouring groups of a matrix */
    const struct packed *w;
    size_t first, n;
    const uint8_t *then;                        /* what is read behind them */
};

static const uint8_t *group_of(const struct packed *w, size_t g) { return w->data + g * w->group_bytes; }

/* Whether n tokens, more than one, meet w's bytes as they lie in memory. */
static bool goes_raw(const struct packed *w, size_t n) { return n <= RAW_MOST && kinds[w->kind].raw != NULL; }

/* Block b of a token's units, or NULL where there are none. */
static const uint8_t *block_of(const uint8_t *rows, size_t stride, size_t t, size_t b, size_t unit) {
    return rows != NULL ? rows + t * stride + 8 * b * unit : NULL;
}

/* Block b of a run's groups g .. g + pair - 1, as many as a tile takes or one: that keeps itself company. */
static void multiply_block(const struct run *r, size_t g, size_t pair, size_t b, const struct acts *a, size_t t0, size_t n,
                           struct gemm_scratch *s, float *sums) {
    const struct packed *w = r->w;
    size_t cols = w->cols - b * PACK_BLOCK < PACK_BLOCK ? w->cols - b * PACK_BLOCK : PACK_BLOCK;
    const bool floats = pack_is_float(w->kind);
    const bool raw = goes_raw(w, n);
    const struct tile *tiles = raw ? kinds[w->kind].raw : kinds[w->kind].tiles;
    struct tile_in in;                          /* no initialiser: to clear it took a third of this function's time, with 8 tokens */

    in.sums_stride = pair > 1 ? n * PACK_ROWS : 0;
    in.units = floats ? cols : cols / 32;
    in.q8_stride = a->q8_stride;
    in.fine_stride = a->fine_stride;
    in.q16_stride = a->q16_stride;
    in.f32_stride = a->f32_stride;
    for (size_t i = 0; i < pair; i++, g++) {
        const uint8_t *group = w->data + (r->first + g) * w->group_bytes, *block = group + b * w->block_bytes;
        in.next[i] = (b + 1) * PACK_BLOCK < w->cols ? block + w->block_bytes : group + r->n * w->group_bytes;
        in.packed[i] = block;
        if (kinds[w->kind].ready != NULL && !raw)
            kinds[w->kind].ready(block, in.units, &s->ready[i]);
    }
    for (size_t i = 0; i < INT_GROUPS; i++)
        in.ready[i] = &s->ready[i < pair ? i : 0];
    for (size_t i = pair; i < INT_GROUPS; i++) {
        in.packed[i] = in.packed[0];
        in.next[i] = in.next[0];
    }
    const size_t most = tiles[kinds[w->kind].n_tiles - 1].n, askers = n >= 2 * most ? 2 : 1;
    in.next_bytes = w->block_bytes / (floats ? PACK_BLOCK : PACK_BLOCK / 32) / askers;
    for (size_t t = 0; t < n;) {
        size_t i = kinds[w->kind].n_tiles - 1;
        while (tiles[i].n > n - t)
            i--;
        in.q8 = block_of(a->q8, a->q8_stride, t0 + t, b, sizeof(struct q8_unit));
        in.fine = block_of(a->fine, a->fine_stride, t0 + t, b, sizeof(struct fine_unit));
        in.q16 = block_of(a->q16, a->q16_stride, t0 + t, b, sizeof(struct q16_unit));
        in.f32 = floats ? a->f32 + (t0 + t) * a->f32_stride + b * PACK_BLOCK : NULL;
        tiles[i].fn(&in, sums + t * PACK_ROWS);
        t += tiles[i].n;
        if (askers == 2 && t == most)
            for (size_t j = 0; j < INT_GROUPS; j++)
                in.next[j] += w->block_bytes / 2;
        else
            in.next_bytes = 0;
    }
}

static ptrdiff_t gap_behind(const struct run *r) { return r->then - group_of(r->w, r->first + r->n); }

/* Whether n tokens go past w's weights on their way from memory. */
static bool goes_past(const struct packed *w, size_t n) {
    return n == 1 || (n <= FEW_MOST && kinds[w->kind].few != NULL && (FEW_NUMBERS || w->kind != PACK_I16));
}

/* s->sums[i * n + t] = group i of the runs, all of them at most groups_at_once(), times token t0 + t, for t < n. */
static void multiply(const struct run *runs, size_t n_runs, const struct acts *a, size_t t0, size_t n, struct gemm_scratch *s) {
    size_t groups = 0, at;
    bool few = true;

    for (size_t r = 0; r < n_runs; groups += runs[r++].n) {
        few &= goes_past(runs[r].w, n);
        if (n == 1)
            kinds[runs[r].w->kind].direct(runs[r].w, runs[r].first, runs[r].n, gap_behind(&runs[r]), a, t0, s->sums[groups], PACK_ROWS);
    }
    if (n == 1)
        return;
    at = 0;
    for (size_t r = 0; r < n_runs && few; at += runs[r++].n)
        for (size_t g = 0; g < runs[r].n; g++)
            kinds[runs[r].w->kind].few(runs[r].w, runs[r].first + g, g + 1 == runs[r].n ? gap_behind(&runs[r]) : 0, a, t0, n, s->sums + (at + g) * n);
    if (few)
        return;
    memset(s->sums, 0, groups * n * sizeof s->sums[0]);
    for (size_t b = 0; b * PACK_BLOCK < a->cols; b++) {
        at = 0;
        for (size_t r = 0; r < n_runs; r++)
            for (size_t g = 0, pair; g < runs[r].n; g += pair, at += pair) {
                pair = pack_is_float(runs[r].w->kind) || runs[r].n - g < INT_GROUPS ? 1 : INT_GROUPS;
                multiply_block(&runs[r], g, pair, b, a, t0, n, s, s->sums[at * n]);
            }
    }
}

_Static_assert(GEMM_ALONE * 8 <= GEMM_GROUPS * GEMM_TOKENS, "few tokens' sums have room");
static size_t groups_at_once(bool past) { return past ? GEMM_ALONE : GEMM_GROUPS; }

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
        const size_t at_once = groups_at_once(goes_past(w, m));
        for (size_t g = g0; g < g1; g += at_once) {
            struct run run = {.w = w, .first = g, .n = g1 - g < at_once ? g1 - g : at_once};
            run.then = group_of(w, g + run.n);
            multiply(&run, 1, a, t0, m, s);
            for (size_t t = 0; t < m; t++)      /* rows of out may lie a multiple of a page apart: each is visited once */
                for (size_t i = 0; i < run.n; i++)
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
#if SIGNED_FINE
    if (h->fine != NULL)
        quantise_32_fine(h, t, g / 2, x[0], x[1]);
#endif
    if (h->q16 != NULL)
        quantise_32_to_16(h, t, g / 2, x[0], x[1]);
}

static void gemm_swiglu(const struct packed *gate, const struct packed *up, size_t g0, size_t g1, const struct acts *a, size_t n,
                        const struct acts *h, struct gemm_scratch *s) {
    size_t most = tokens_at_once(n), m;

    for (size_t t0 = 0; t0 < n; t0 += m) {
        m = n - t0 < most ? n - t0 : most;
        const size_t at_once = groups_at_once(goes_past(gate, m) && goes_past(up, m)) / 2;
        for (size_t g = g0, run; g < g1; g += run) {
            run = g1 - g < at_once ? g1 - g : at_once;
            struct run runs[] = {{gate, g, run, group_of(up, g)}, {up, g, run, group_of(gate, g + run)}};
            multiply(runs, 2, a, t0, m, s);
            for (size_t t = 0; t < m; t++)
                for (size_t i = 0; i < run; i += 2)
                    put_swiglu(h, g + i, run - i, t0 + t, gate->rows, s->sums + i * m + t, s->sums + (run + i) * m + t, m);
        }
    }
}
