/* fuzz.h - what every fuzz target defines (corral_fuzz() in fuzz.cmake includes this by itself). */
#pragma once
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
