/* kernels_units.h - a unit of packed weights in registers: its quants, its scales; a part of kernels_body.h.
 *
 * Each function takes a kind, or what of it matters, as a constant, so that a product holds the instructions of one kind only.
 * How units lie in memory, pack.h says; what products make of them, kernels_gemm.h. */

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

/* Where signed bytes have no kernels of their own, 128 is added to them - in the end, whatever a kind adds itself - and
 * sums start at what that makes too much: top 0 then means this. */
INLINE int top_of(const struct pack_form f) { return !SIGNED_FINE && f.bias != 0 ? 0 : quants_top(f.quants); }
INLINE bool has_start(const int top) { return !SIGNED_FINE && top == 0; }
INLINE bool is_fine(const struct pack_form f) { return SIGNED_FINE && pack_is_signed(f.quants); }
INLINE bool has_min(const int top) { return top > 0; }
INLINE int halves_of(const enum pack_scales s) { return s == SCALES_HALVES || s == SCALES_NIBBLES ? 2 : 1; }
/* Scales of half units are whole numbers, times one of the block: multiplied as such, see kernels_whole.h. */
INLINE bool has_whole_scales(const enum pack_scales s) { return WHOLE_SCALES && halves_of(s) == 2; }

/* What a unit's sum, or that of its half h, begins with; and the activations' own sum, scaled, for the minimum. */
#if SIGNED_FINE
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

/* ---- quants ---------------------------------------------------------------------------------- */

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
#if SIGNED_FINE
    if (is_fine(f)) {
        *low = vb_less_sign(*low);
        *high = vb_less_sign(*high);
    }
#else
    if (f.bias != 0) {
        *low = vb_add(*low, 128 - f.bias);
        *high = vb_add(*high, 128 - f.bias);
    }
#endif
}

/* ---- scales ---------------------------------------------------------------------------------- */

INLINE const uint8_t *block_scales(const enum pack_quants q, const uint8_t *block, size_t units) {
    return block + units * pack_unit_bytes(q);
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
    const bool min_is_bias = SIGNED_FINE && f.bias != 0;
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

#if WHOLE_SCALES
/* Scales of half units as whole numbers: see kernels_whole.h. */
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
#endif

/* ---- floats ---------------------------------------------------------------------------------- */

INLINE vf load_column(const enum pack_kind kind, const uint8_t *g, size_t c) {
    if (kind == PACK_F16)
        return vf_load_f16(g + c * 32);
    if (kind == PACK_BF16)
        return vf_load_bf16(g + c * 32);
    return vf_load(g + c * 64);
}

/* ---- steps ----------------------------------------------------------------------------------- */

INLINE size_t units_of_block(size_t cols, size_t block) {
    size_t left = cols / 32 - 8 * block;
    return left < 8 ? left : 8;
}

/* Steps whose sums fit before they have to be widened. */
INLINE int steps_at_once(const int top, const int steps) {
    const int most = VA_STEPS(top > 0 ? top : 255);
    return most < 1 ? 1 : most < steps ? most : steps;
}

INLINE void prefetch(const uint8_t *p, const size_t bytes) {
    for (size_t i = 0; i < bytes; i += 64)
        PREFETCH(p + i);
}

/* A unit's share of a block, quants and scales alike. */
INLINE size_t share_of(const struct pack_form f) { return (8 * pack_unit_bytes(f.quants) + pack_scale_bytes(f.scales, 8)) / 8; }

/* Asks for it line after line, in the order in which they lie. */
INLINE void ask_straight(const struct pack_form f, const uint8_t *block, size_t unit) {
    for (size_t i = 0; i < share_of(f); i += 64)
        PREFETCH_ONCE(block + unit * share_of(f) + i);
}

/* The same into the second level, a quarter with each of four steps. */
INLINE void ask_slowly(const struct pack_form f, const uint8_t *block, size_t unit, const int j) {
    const int lines = (int)(share_of(f) + 63) / 64;
    prefetch(block + unit * share_of(f) + j * lines / 4 * 64, (size_t)((j + 1) * lines / 4 - j * lines / 4) * 64);
}

/* Asks for a quarter of a unit with each of four steps: a burst of questions holds up the loads behind it. */
INLINE void ask_quarter(const enum pack_quants q, const uint8_t *unit, const int j) {
    const int lines = (int)pack_unit_bytes(q) / 64;
    prefetch(unit + j * lines / 4 * 64, (size_t)((j + 1) * lines / 4 - j * lines / 4) * 64);
}
