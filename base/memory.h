/* memory.h - what this machine has of it, in bytes, as the kernel says. */
#pragma once
#include <stdint.h>

uint64_t memory_free(void);                     /* that it could hand out now; a careful guess where it does not say */
uint64_t memory_total(void);                    /* 0: unknown, here and below */
uint64_t memory_swap(void);
