/* pack.h - weights laid out for wide vector units (room-private).
 *
 * A matrix is cut into groups of 16 rows, one row a lane.  A group holds all its quants, then all its
 * scales, each a run that is read once from front to back.  Within the quants a unit covers 32
 * columns, and a 64-byte vector holds four columns of each row: byte 4*row + column % 4.  So one
 * multiply-add of bytes serves 16 rows, sums stay in their lanes, and the order of summation is
 * the same for one token and for many.
 *
 * kind   from                          quants of a unit                     scales
 * Q8     Q8_0, Q5_0, IQ4_NL            8 vectors of int8                    unit: d f16[16]
 * Q4     Q4_0                          4 vectors of nibbles, value + 8      unit: d f16[16]
 * Q4_1   Q4_1                          4 vectors of nibbles                 unit: d, m f16[16]
 * Q4_K   Q4_K                          4 vectors of nibbles                 256: d, dmin f16[16], 8 x (scale, min u8[16])
 * Q5_K   Q5_K                          as Q4_K, 1 vector of fifth bits      as Q4_K
 * Q6_K   Q6_K                          4 of nibbles, 2 of high bit pairs    256: d f16[16], 16 x scale s8[16]
 * WIDE   Q5_1, Q2_K, Q3_K, IQ4_XS      8 vectors of int8                    unit: 2 x (d, m f32[16])
 * F16, BF16, F32                       one number a row, column by column   none
 *
 * Nibbles: vector j holds columns 4j.. in its low halves and 16 + 4j.. in its high ones. */
#pragma once
#include "engine/model.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PACK_FORMAT 1u                  /* rises whenever the bytes change: a cache of an older form is stale */
#define PACK_ROWS 16u

enum pack_kind { PACK_Q8, PACK_Q4, PACK_Q4_1, PACK_Q4_K, PACK_Q5_K, PACK_Q6_K, PACK_WIDE, PACK_F16, PACK_BF16, PACK_F32 };

struct packed {
    enum pack_kind kind;
    size_t rows, cols, groups;
    size_t group_bytes, scales_at;      /* of one group; offset of its scales */
    uint8_t *data;                      /* [groups][group_bytes], 64-byte aligned */
};

static inline bool pack_is_float(enum pack_kind k) { return k >= PACK_F16; }

/* Everything but data; data takes groups * group_bytes. */
void pack_plan(struct packed *p, const struct tensor *t);
/* Fills one group from the tensor; rows past the end are zero. */
void pack_group(const struct packed *p, const struct tensor *t, size_t group);
