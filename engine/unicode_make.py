#!/usr/bin/env python3
"""Writes engine/unicode_table.c: the class of every code point as the pre-tokenizers' patterns see it.

  engine/unicode_make.py > engine/unicode_table.c

The Unicode version is that of the module unicodedata2 where it is installed, else of Python itself. 16.0 is
what tiktoken's regular expressions know, the reference for Llama 3; llama.cpp's tables are of 15.1 and differ
in the 4382 letters and digits that came since. Two bits a code point; equal blocks of 256 are stored once.
"""
try:
    import unicodedata2 as unicodedata
except ImportError:
    import unicodedata

# \\s of the patterns is White_Space, which Python does not expose: the whole list.
SPACE = set(range(9, 14)) | {0x20, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000} | set(range(0x2000, 0x200B))


def cls(cp):
    if cp in SPACE:
        return 3
    c = unicodedata.category(chr(cp))[0]
    return 1 if c == "L" else 2 if c == "N" else 0


def rows(values, form, per):
    for i in range(0, len(values), per):
        print("    " + ", ".join(form % v for v in values[i:i + per]) + ",")


def main():
    index, blocks = [], {}
    for start in range(0, 0x110000, 256):
        block = tuple(sum(cls(start + i + k) << 2 * k for k in range(16)) for i in range(0, 256, 16))
        index.append(blocks.setdefault(block, len(blocks)))
    print("/* unicode_table.c - made by engine/unicode_make.py from Unicode %s; do not edit. */" % unicodedata.unidata_version)
    print('#include "engine/unicode.h"\n')
    print("const uint8_t unicode_block[0x1100] = {")
    rows(index, "%d", 32)
    print("};\n\nconst uint32_t unicode_bits[][16] = {")
    for block in blocks:
        print("    {" + ", ".join("0x%x" % v for v in block) + "},")
    print("};")


if __name__ == "__main__":
    main()
