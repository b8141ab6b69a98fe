/* repeat.h - a guard of the turn (room-private). */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* true when the last tokens are one short piece, said over and over: at least a dozen times and at least 400 tokens. Cheap when
 * they are not. */
bool repeats_without_end(const int32_t *ids, size_t n);
