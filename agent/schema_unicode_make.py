"""Writes schema_unicode.c: where each general category of Unicode begins, from Python's unicodedata."""
import sys
import unicodedata

NAMES = ("Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co Cn").split()

rows, last = [], None
for cp in range(0x110000):
    category = unicodedata.category(chr(cp))
    if category != last:
        rows.append(cp << 8 | NAMES.index(category))
        last = category

print(f"""/* schema_unicode.c - the general categories of Unicode {unicodedata.unidata_version}, for \\p{{...}} in patterns.
 *
 * Written by schema_unicode_make.py: don't edit. An entry is the first character of a run << 8 | its category, whose
 * number is its place in SCHEMA_CATEGORIES. */
#include "agent/schema_priv.h"

const size_t schema_unicode_count = {len(rows)};
const uint32_t schema_unicode[{len(rows)}] = {{""")
for i in range(0, len(rows), 12):
    print("    " + " ".join(f"0x{r:x}," for r in rows[i:i + 12]))
print("};")
sys.stderr.write(f"{len(rows)} runs\n")
