/* str.h - text: UTF-8, escaping, numbers, base64, ids. */
#pragma once
#include "base/buf.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Decodes one scalar value at s[0..n).  Returns its length 1-4 and sets *cp, or 0 when the bytes
 * there are no valid UTF-8 (overlong, surrogate, > U+10FFFF, cut).  n >= 1. */
int utf8_decode(const char *s, size_t n, uint32_t *cp);
int utf8_encode(uint32_t cp, char out[4]);      /* length; an invalid cp gives U+FFFD */
bool utf8_valid(const char *s, size_t n);
/* Length of the longest prefix of s[0..n) that does not end inside a character: what may be shown
 * now of a stream that goes on.  Invalid bytes count as whole characters.  n - result <= 3. */
size_t utf8_whole(const char *s, size_t n);
/* Appends s with each maximal invalid part replaced by U+FFFD. */
void utf8_repair(struct buf *out, const char *s, size_t n);

/* Appends s so that a terminal or log can show it: control characters (except \n and \t when
 * keep_lines), DEL, C1, bidi controls, zero-width and tag characters, lone CR and invalid UTF-8 as
 * \xNN or \u{...}.  Cuts after max bytes of output with a mark "[cut]". */
void str_escape(struct buf *out, const char *s, size_t n, bool keep_lines, size_t max);

bool str_starts(const char *s, const char *prefix);
bool str_ends(const char *s, const char *suffix);
/* The whole of s as a number within [min,max]; false otherwise. */
bool str_to_i64(const char *s, int64_t min, int64_t max, int64_t *out);
bool str_to_double(const char *s, double *out);         /* C locale, finite */

void base64_encode(struct buf *out, const void *p, size_t n);
bool base64_decode(struct buf *out, const char *s, size_t n);   /* strict, padded */

/* Fills out with a random id of 16 lower-case letters and digits (80 bits) behind prefix, e.g. "call_". */
void id_random(char *out, size_t size, const char *prefix);
