/* pack.h - weights laid out for wide vector units (room-private).
 *
 * A matrix is cut into groups of 16 rows, one row a lane.  A group is a run of blocks, each 256 columns
 * of the 16 rows: first their quants, then their scales, so that a product reads one stream from front
 * to back, at the file's size.  Within the quants a unit covers 32 columns, and a 64-byte vector holds
 * four columns of each row: byte 4*row + column % 4.  So one multiply-add of bytes serves 16 rows, sums
 * stay in their lanes, and the order of summation is the same for one token and for many.
 *
 * Quants of a unit, vectors (step j is columns 4j..4j+3), in the order in which a product reads them: memory that is read
 * straight on comes a fifth faster.
 *   8 bits   8 of int8: steps 0, 4, 1, 5, 2, 6, 3, 7
 *   4 bits   4 of nibbles: vector j holds step j in its low halves and step j + 4 in its high ones
 *   table    the same, the nibbles being places in the IQ4 table
 *   5 bits   1 whose bit j belongs to step j, 4 of nibbles
 *   6 bits   2 of bit pairs, 4 of nibbles: pair j % 4 of vector j / 4 belongs to step j
 *   2 bits   2 of bit pairs, as above
 *   3 bits   2 of bit pairs, 1 whose bit j belongs to step j
 * All but int8 are unsigned: the value is q - bias.
 *
 * I16 is what F16 and BF16 become where products of 16-bit whole numbers are twice as fast as those of float32: 16 vectors a
 * unit, vector j with columns 2j and 2j + 1 of each row as int16, and one float32 a row and block, a power of two.  A unit's
 * squares add up to less than 2^31: see PACK_NORM.
 *
 * Scales of a block, in rows of 16 (one a lane):
 *   D        each unit: d f16
 *   D_M      each unit: d, m f16
 *   K        d, dmin f16; then, for j = 0..3: scale j | high bits of scale j+4, the same of the minima,
 *            and the low nibbles of scale j+4 and minimum j+4 (the file's 12 bytes, row by row)
 *   HALVES   d f16; each half unit: scale s8
 *   UNITS    d f16; each unit: scale s8
 *   NIBBLES  d, dmin f16; each half unit: scale | minimum << 4
 * Only types of 256-blocks have the last four, so their blocks are whole. */
#pragma once
#include "engine/model.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PACK_FORMAT 3u                  /* rises whenever the bytes change: a cache of an older form is stale */
#define PACK_ROWS 16u
#define PACK_BLOCK 256u                 /* columns */

enum pack_kind {
    PACK_Q8_0, PACK_Q4_0, PACK_Q4_1, PACK_Q5_0, PACK_Q5_1, PACK_Q2_K, PACK_Q3_K, PACK_Q4_K, PACK_Q5_K, PACK_Q6_K, PACK_IQ4_NL,
    PACK_IQ4_XS, PACK_I16, PACK_F16, PACK_BF16, PACK_F32
};
enum pack_quants { QUANTS_8, QUANTS_4, QUANTS_TABLE, QUANTS_5, QUANTS_6, QUANTS_2, QUANTS_3 };
enum pack_scales { SCALES_D, SCALES_D_M, SCALES_K, SCALES_HALVES, SCALES_UNITS, SCALES_NIBBLES };

struct pack_form {
    enum pack_quants quants;
    enum pack_scales scales;
    int bias;
};

/* Constant once inlined: the kernels are made from it. */
static inline struct pack_form pack_form(enum pack_kind k) {
    switch (k) {
    case PACK_Q8_0: return (struct pack_form){QUANTS_8, SCALES_D, 0};
    case PACK_Q4_0: return (struct pack_form){QUANTS_4, SCALES_D, 8};
    case PACK_Q4_1: return (struct pack_form){QUANTS_4, SCALES_D_M, 0};
    case PACK_Q5_0: return (struct pack_form){QUANTS_5, SCALES_D, 16};
    case PACK_Q5_1: return (struct pack_form){QUANTS_5, SCALES_D_M, 0};
    case PACK_Q2_K: return (struct pack_form){QUANTS_2, SCALES_NIBBLES, 0};
    case PACK_Q3_K: return (struct pack_form){QUANTS_3, SCALES_HALVES, 4};
    case PACK_Q4_K: return (struct pack_form){QUANTS_4, SCALES_K, 0};
    case PACK_Q5_K: return (struct pack_form){QUANTS_5, SCALES_K, 0};
    case PACK_Q6_K: return (struct pack_form){QUANTS_6, SCALES_HALVES, 32};
    case PACK_IQ4_NL: return (struct pack_form){QUANTS_TABLE, SCALES_D, 0};
    case PACK_IQ4_XS: return (struct pack_form){QUANTS_TABLE, SCALES_UNITS, 0};
    case PACK_I16:
    case PACK_F16:
    case PACK_BF16:
    case PACK_F32: break;
    }
    return (struct pack_form){QUANTS_8, SCALES_D, 0};
}

static inline bool pack_is_signed(enum pack_quants q) { return q == QUANTS_8 || q == QUANTS_TABLE; }

/* Bytes of a unit's quants. */
static inline size_t pack_unit_bytes(enum pack_quants q) {
    static const uint16_t of[] = {[QUANTS_8] = 512, [QUANTS_4] = 256, [QUANTS_TABLE] = 256, [QUANTS_5] = 320,
                                  [QUANTS_6] = 384, [QUANTS_2] = 128, [QUANTS_3] = 192};
    return of[q];
}

/* Bytes of the scales of a block of so many units. */
static inline size_t pack_scale_bytes(enum pack_scales s, size_t units) {
    switch (s) {
    case SCALES_D: return 32 * units;
    case SCALES_D_M: return 64 * units;
    case SCALES_K: return 64 + 12 * 16;
    case SCALES_HALVES: return 32 + 16 * 16;
    case SCALES_UNITS: return 32 + 8 * 16;
    case SCALES_NIBBLES: return 64 + 16 * 16;
    }
    return 0;
}

struct packed {
    enum pack_kind kind;
    size_t rows, cols, groups;
    size_t group_bytes, block_bytes;    /* of one group; of a whole block in it (numbers: of 256 columns) */
    uint8_t *data;                      /* [groups][group_bytes], 64-byte aligned; nothing in it depends on where it lies */
};

static inline bool pack_is_float(enum pack_kind k) { return k >= PACK_F16; }
static inline size_t pack_float_bytes(enum pack_kind k) { return k == PACK_F32 ? 4 : 2; }

#define PACK_I16_UNIT ((size_t)1024)    /* bytes */
#define PACK_I16_SCALES ((size_t)64)    /* of a block, whatever its units */
/* The length (root of the sum of squares) of a unit as 16-bit whole numbers. Two units' products add up to no more than the
 * product of their lengths, so with this and what rounding adds (half of each of 32: 2.9) the sum fits 32 bits; a limit for
 * each number (8,191) would cost two bits. */
#define PACK_NORM 46330.0f

/* Everything but data; data takes groups * group_bytes.  numbers_16: F16 and BF16 of whole units become I16. */
void pack_plan(struct packed *p, const struct tensor *t, bool numbers_16);
/* Fills one group from the tensor; rows past the end are zero. */
void pack_group(const struct packed *p, const struct tensor *t, size_t group);
