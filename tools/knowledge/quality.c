/* quality.c - rules that keep out what nobody would want cited: blobs, minified code, logs of one line a thousand times.
 *
 * They are cautious: a short note is as good as a long manual, and what is refused says by which rule. */
#include "tools/knowledge/process.h"
#include "base/mem.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct counts {
    size_t letters, digits, blanks, words, lines, longest_word, wide;
};

static void count(struct counts *c, const char *s, size_t n) {
    size_t word = 0;
    for (size_t i = 0; i < n; i++) {
        unsigned char u = (unsigned char)s[i];
        bool blank = u == ' ' || u == '\n' || u == '\t';
        if (u == '\n')
            c->lines++;
        if (blank || u >= 0x80) {
            c->words += word > 0 || (u >= 0xc0);
            word = 0;
        } else if (++word > c->longest_word) {
            c->longest_word = word;
        }
        c->blanks += blank;
        c->wide += u >= 0x80;
        c->digits += u >= '0' && u <= '9';
        c->letters += (u | 0x20) >= 'a' && (u | 0x20) <= 'z';
    }
    c->words += word > 0;
}

static int compare(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* The part of the non-blank lines that an earlier line says already. */
static double repeated_lines(const char *s, size_t n, size_t lines) {
    uint64_t *h = xreallocarray(NULL, lines + 1, sizeof *h);
    size_t k = 0, again = 0;
    for (size_t i = 0; i < n;) {
        const char *end = memchr(s + i, '\n', n - i);
        size_t len = end ? (size_t)(end - s) - i : n - i;
        if (len > 3 && k <= lines)
            h[k++] = kb_hash(s + i, len, 7);
        i += len + 1;
    }
    qsort(h, k, sizeof *h, compare);
    for (size_t i = 1; i < k; i++)
        again += h[i] == h[i - 1];
    free(h);
    return k >= 50 ? (double)again / (double)k : 0;
}

enum kb_verdict quality_of(const char *s, size_t n, enum kb_kind kind, const char **reason) {
    struct counts c = {0};
    count(&c, s, n);
    size_t ink = n - c.blanks;
    *reason = "";
    if (c.letters + c.digits + c.wide == 0)
        return *reason = "no word in it", KB_EMPTY;
    if (n >= 4096 && (c.letters + c.digits + c.wide) * 5 < ink)
        return *reason = "hardly any letters", KB_MACHINE;
    if (n >= 4096 && ink / (c.words ? c.words : 1) > 40)
        return *reason = "words of more than 40 characters on average", KB_MACHINE;
    if (n >= 4096 && n / (c.lines + 1) > 2000 && c.blanks * 20 < n && c.wide * 2 < n)
        return *reason = "lines of thousands of characters with few blanks", KB_MACHINE;
    if (n >= 16384 && kind != KB_CODE && c.digits * 10 > ink * 7)
        return *reason = "mostly numbers", KB_MACHINE;
    if (c.lines >= 50 && repeated_lines(s, n, c.lines) > 0.8)
        return *reason = "more than 80 % repeated lines", KB_REPETITIVE;
    return KB_KEPT;
}
