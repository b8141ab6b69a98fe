/* clock.h - time. Monotonic for durations and deadlines, wall for what is stored and shown. */
#pragma once
#include <stddef.h>
#include <stdint.h>

int64_t clock_mono_ns(void);
int64_t clock_mono_ms(void);
int64_t clock_wall_ms(void);                    /* since 1970, UTC */
/* "24 Nov 2026", English and local time zone, as Llama 3.1's system segment shows it. size >= 16. */
void clock_llama_date(int64_t wall_ms, char *out, size_t size);
/* "2026-11-24T23:57:44.123Z". size >= 32. */
void clock_iso(int64_t wall_ms, char *out, size_t size);
