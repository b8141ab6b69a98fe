/* minhash.c - how alike two documents are, from 128 numbers each.
 *
 * A document is the set of its runs of five words (lower case, letters and digits only). For each of 128 hash functions the
 * smallest value over the set is kept; the part of equal ones estimates how much two sets overlap (Broder). */
#include "tools/knowledge/process.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>

#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define FAST __attribute__((target_clones("avx2", "default"), optimize("O3")))
#else
#define FAST
#endif
#define BASE 0x9e3779b97f4a7c15ull

static uint64_t mix(uint64_t x) {
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93ull;
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93ull;
    return x ^ x >> 32;
}

uint64_t kb_hash(const void *p, size_t n, uint64_t seed) {
    const unsigned char *s = p;
    uint64_t h = seed ^ (n * BASE);
    for (; n >= 8; s += 8, n -= 8) {
        uint64_t w;
        memcpy(&w, s, 8);
        h = mix(h ^ w) + BASE;
    }
    uint64_t w = 0;
    memcpy(&w, s, n);
    return mix(h ^ w);
}

static uint32_t factors[KB_SIGNATURE], offsets[KB_SIGNATURE];

static void make_functions(void) {
    uint64_t x = 1;
    for (int i = 0; i < KB_SIGNATURE; i++) {
        x = mix(x + BASE);
        factors[i] = (uint32_t)x | 1u;
        offsets[i] = (uint32_t)(x >> 32);
    }
}

FAST static void take_all(uint32_t *v, const uint32_t *a, const uint32_t *b, const uint32_t *x, size_t n) {
    for (size_t k = 0; k < n; k++) {
        uint32_t s = x[k];
        for (int i = 0; i < KB_SIGNATURE; i++) {
            uint32_t h = s * a[i] + b[i];
            h ^= h >> 15;
            h *= 0x2c1b3c6du;
            v[i] = h < v[i] ? h : v[i];
        }
    }
}

struct shingler {
    uint64_t word[5], power;            /* hashes of the last words; BASE^4 */
    uint64_t sum;
    size_t words;
    uint32_t *x;
    size_t n, cap;
};

static void add_word(struct shingler *g, uint64_t h) {
    size_t slot = g->words % 5;
    uint64_t old = g->words >= 5 ? g->word[slot] : 0;
    g->sum = (g->sum - old * g->power) * BASE + h;
    g->word[slot] = h;
    if (++g->words < 5)
        return;
    if (g->n == g->cap) {
        g->cap = g->cap ? g->cap * 2 : 1024;
        g->x = xreallocarray(g->x, g->cap, sizeof *g->x);
    }
    g->x[g->n++] = (uint32_t)(mix(g->sum) >> 32);
}

static void add_words(struct shingler *g, const char *s, size_t n) {
    for (size_t i = 0; i < n;) {
        unsigned char c = (unsigned char)s[i];
        uint64_t h = 0xcbf29ce484222325ull;
        size_t from = i;
        while (i < n) {
            c = (unsigned char)s[i];
            if (c >= 'A' && c <= 'Z')
                c |= 0x20;
            if (!(c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
                break;
            if (c >= 0xe0 && i > from && i - from >= 3)
                break;                  /* scripts without blanks: a character or so is a word */
            h = (h ^ c) * 0x100000001b3ull;
            i++;
        }
        if (i > from)
            add_word(g, mix(h));
        else
            i++;
    }
}

/* How many different ones, by linear counting: exact enough to see repetition. */
static uint32_t count_distinct(const uint32_t *x, size_t n) {
    size_t bits = 1024, found = 0;
    while (bits < n * 4 && bits < (1u << 24))
        bits *= 2;
    unsigned char *seen = xcalloc(bits / 8, 1);
    for (size_t i = 0; i < n; i++) {
        size_t b = x[i] & (bits - 1);
        if (!(seen[b >> 3] & 1u << (b & 7))) {
            seen[b >> 3] |= (unsigned char)(1u << (b & 7));
            found++;
        }
    }
    free(seen);
    return (uint32_t)found;
}

void minhash_of(struct minhash *out, const char *s, size_t n) {
    struct shingler g = {.power = BASE * BASE * BASE * BASE};
    if (!factors[0])
        make_functions();
    memset(out->v, 0xff, sizeof out->v);
    add_words(&g, s, n);
    take_all(out->v, factors, offsets, g.x, g.n);
    out->shingles = g.n > UINT32_MAX ? UINT32_MAX : (uint32_t)g.n;
    out->distinct = g.n ? count_distinct(g.x, g.n) : 0;
    free(g.x);
}

double minhash_likeness(const uint32_t *a, const uint32_t *b) {
    int same = 0;
    for (int i = 0; i < KB_SIGNATURE; i++)
        same += a[i] == b[i];
    return (double)same / KB_SIGNATURE;
}
