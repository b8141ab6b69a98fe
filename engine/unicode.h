/* unicode.h - the classes of characters that the pre-tokenizers tell apart (room-private). */
#pragma once
#include <stdint.h>

enum unicode_class {
    UNICODE_OTHER,
    UNICODE_LETTER,                     /* \p{L} */
    UNICODE_NUMBER,                     /* \p{N} */
    UNICODE_SPACE,                      /* \s: White_Space, U+0085 included */
};

extern const uint8_t unicode_block[0x1100];
extern const uint32_t unicode_bits[][16];

/* cp <= 0x10ffff */
static inline enum unicode_class unicode_class(uint32_t cp) {
    return (enum unicode_class)(unicode_bits[unicode_block[cp >> 8]][cp >> 4 & 15] >> (cp & 15) * 2 & 3);
}
