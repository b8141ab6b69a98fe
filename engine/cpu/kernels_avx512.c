/* kernels_avx512.c - the kernels over lanes_avx512.h. Compiled with that set's flags: nothing else may call in here
 * before kernels_find() has said that the machine runs it. */
#include "engine/cpu/lanes_avx512.h"
#include "engine/cpu/kernels_body.h"

KERNELS_TABLE(avx512);
