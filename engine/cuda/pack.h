/* pack.h - weights as the card's kernels read them (room-private). Pure; runs on the CPU and is tested there.
 *
 * A matrix is cut into tiles of 16 rows x 64 columns, row tiles outermost; both are padded with zeros.
 * A tile is stored in the order in which a warp's 32 lanes hold the left operand of mma.m16n8k16: lane
 * 4g + t has columns 16t .. 16t+15 of rows g and g + 8.  Activations are read with the same order of
 * columns, so the sum is over the same pairs.
 *
 *   CUDA_Q4   16 bytes a lane: row g's 16 nibbles, then row g + 8's; of eight values 0..7 the nibbles are 0 2 4 6 1 3 5 7
 *   CUDA_Q8   two rounds of 16 bytes a lane: row g's 16 bytes q + 128, then row g + 8's
 *   CUDA_F16  four rounds of 16 bytes a lane: row g's 16 halves, then row g + 8's
 *   CUDA_Q6   16 bytes a lane: the low four bits of q + 32, as in CUDA_Q4; then 8 bytes a lane: the high two, row g's word, then row g + 8's.  Of 16 values
 *             0..15 value i has them at bit (4 + 4 * (i / 2 % 2) + 16 * (i % 2) + 8 * (i / 8) + 2 * (i / 4 % 2)) % 32: where the low ones will be, after a rotation
 *
 * A value is q * scale + min; with CUDA_Q6 there is no minimum, and a lane has the scales of its rows g and g + 8 side by side.  Scale and minimum are two halves for each group of `step` values: with 16 a lane
 * has one pair a row (two pairs, in lane order); with 32 lanes t and t + 1 share them. All are divided
 * by the matrix's factor, a power of two that brings its largest value near 8, so that no half is subnormal. */
#pragma once
#include "engine/cuda/module.h"
#include "engine/model.h"

/* Fills the shape and sizes of out; the factor needs a look at every block (pack_factor). */
void cuda_pack_plan(struct cuda_matrix *out, const struct tensor *t);
/* The largest magnitude that the rows [16 * tile, 16 * tile + 16) could hold. */
float cuda_pack_peak(const struct tensor *t, size_t tile);
float cuda_pack_factor(float peak);
/* Writes one row tile: m->quant_bytes / m->tiles bytes of quants, m->scale_bytes / m->tiles of scales. */
void cuda_pack_tile(const struct cuda_matrix *m, const struct tensor *t, size_t tile, void *quants, void *scales);
