/* cpu_time.h - for tests of effort: the time that this process computed, whatever else the machine does. */
#pragma once
#include <stdint.h>
#include <time.h>

static inline int64_t cpu_ms(void) { return (int64_t)clock() * 1000 / CLOCKS_PER_SEC; }
