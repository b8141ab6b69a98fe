/* kb_lines.c - licence headers, menus, footers: lines that many documents have in common.
 *
 * They say nothing about the document they stand in, so from the seventh document on such a line is stored but not searched.
 * A line is known by a hash of its letters (case, digits and signs don't count: near-duplicates are the same line), in a table of fixed
 * size in which rare lines make place for new ones. */
#include "tools/kb_priv.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>

#define SLOTS (1u << 18)
#define PROBES 4
#define DOCUMENTS 6
#define LETTERS_MIN 28                  /* shorter lines are no boilerplate worth the trouble */

struct slot {
    uint32_t tag, doc;
    uint16_t count, pad;
};
struct kb_lines {
    struct slot slots[SLOTS];
};

struct kb_lines *kb_lines_create(const void *saved, size_t n) {
    struct kb_lines *l = xcalloc(1, sizeof *l);
    if (saved && n == sizeof *l)
        memcpy(l, saved, n);
    return l;
}

void kb_lines_free(struct kb_lines *l) { free(l); }

const void *kb_lines_bytes(const struct kb_lines *l, size_t *n) {
    *n = sizeof *l;
    return l;
}

static uint64_t line_hash(const char *s, size_t n, size_t *letters) {
    uint64_t h = 0xcbf29ce484222325ull;
    *letters = 0;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c >= 'A' && c <= 'Z')
            c |= 0x20;
        if ((c >= 'a' && c <= 'z') || c >= 0x80) {
            h = (h ^ c) * 0x100000001b3ull;
            ++*letters;
        }
    }
    h ^= h >> 29;
    return h * 0xd6e8feb86659fd93ull;
}

/* Counts the line for this document; how many documents said it before. */
static unsigned seen(struct kb_lines *l, uint32_t doc, uint64_t h, bool count) {
    uint32_t tag = (uint32_t)(h >> 32) | 1u, at = (uint32_t)h & (SLOTS - 1), rare = at;
    for (uint32_t i = 0; i < PROBES; i++) {
        struct slot *s = &l->slots[(at + i) & (SLOTS - 1)];
        if (s->tag == tag) {
            unsigned before = s->count - (s->doc == doc);
            if (!count)
                return before;
            if (s->doc != doc && s->count < UINT16_MAX)
                s->count++;
            s->doc = doc;
            return before;
        }
        if (s->count < l->slots[rare].count)
            rare = (at + i) & (SLOTS - 1);
    }
    if (!count)
        return 0;
    if (l->slots[rare].count > 1 && l->slots[rare].doc != doc)
        l->slots[rare].count--;         /* an old common line fades before it goes */
    else
        l->slots[rare] = (struct slot){tag, doc, 1, 0};
    return 0;
}

uint64_t kb_lines_mask(struct kb_lines *l, uint32_t doc, bool count, const char *text, size_t n) {
    uint64_t mask = 0;
    for (size_t i = 0, line = 0; i < n && line < KB_CHUNK_LINES; line++) {
        const char *nl = memchr(text + i, '\n', n - i);
        size_t end = nl ? (size_t)(nl - text) : n, letters;
        if (end - i >= LETTERS_MIN) {
            uint64_t h = line_hash(text + i, end - i, &letters);
            if (letters >= LETTERS_MIN && seen(l, doc, h, count) >= DOCUMENTS)
                mask |= 1ull << line;
        }
        i = end + 1;
    }
    return mask;
}

void kb_lines_apply(struct buf *out, const char *text, size_t n, uint64_t mask) {
    if (!mask) {
        buf_add(out, text, n);
        return;
    }
    for (size_t i = 0, line = 0; i < n; line++) {
        const char *nl = memchr(text + i, '\n', n - i);
        size_t end = nl ? (size_t)(nl - text) + 1 : n;
        if (line >= 64 || !(mask & 1ull << line))
            buf_add(out, text + i, end - i);
        i = end;
    }
}
