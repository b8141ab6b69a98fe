/* gbnf_match.c - Earley's recogniser (CACM 13(2), 1970) over a grammar's productions.
 *
 * After each character there is a set of items: a production with a dot in it, and after how many characters it began. Rules that can make the empty text are
 * stepped over where they are predicted (Aycock and Horspool, The Computer Journal 45(6), 2002). Time is linear for grammars without much ambiguity
 * whose recursion is to the left; recursion to the right takes a number of items that grows with the square of its depth. */
#include "agent/gbnf_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <stdlib.h>
#include <string.h>

#define ITEMS_MAX 2000000               /* 8 bytes each, and half as much again for the table */
#define STEPS_MAX 10000000L             /* items looked at */

struct item {
    int dot;                            /* an element: what comes next */
    int origin;                         /* the set in which the production began */
};
struct chart {
    const struct gbnf *g;
    struct item *items;                 /* all sets, one after the other */
    int n, cap;
    int *begins;                        /* set k is items[begins[k]..begins[k+1]) */
    int *slots;                         /* items of the set that is being filled, by hash; -1: free */
    int n_slots;                        /* a power of two */
    long steps;
    bool too_much;
};

static unsigned hash(struct item x) { return (unsigned)x.dot * 2654435761u ^ (unsigned)x.origin * 40503u * 65537u; }

/* The slot where x is, or a free one. */
static int *slot_of(struct chart *c, struct item x) {
    unsigned k = hash(x);

    for (k ^= k >> 15;; k++) {
        int *slot = &c->slots[k & (unsigned)(c->n_slots - 1)];
        if (*slot == -1 || (c->items[*slot].dot == x.dot && c->items[*slot].origin == x.origin))
            return slot;
    }
}

/* An empty table for the items from `from` on, which are put into it. */
static void rehash(struct chart *c, int from, int n_slots) {
    if (n_slots != c->n_slots)
        c->slots = xreallocarray(c->slots, (size_t)n_slots, sizeof *c->slots);
    c->n_slots = n_slots;
    memset(c->slots, -1, (size_t)n_slots * sizeof *c->slots);
    for (int k = from; k < c->n; k++)
        *slot_of(c, c->items[k]) = k;
}

/* Adds to the set that begins at `from`, once. */
static void add(struct chart *c, int from, int dot, int origin) {
    struct item x = {dot, origin};
    int *slot = slot_of(c, x);

    if (*slot != -1)
        return;
    if (c->n == ITEMS_MAX) {
        c->too_much = true;
        return;
    }
    if (c->n == c->cap) {
        c->cap *= 2;
        c->items = xreallocarray(c->items, (size_t)c->cap, sizeof *c->items);
    }
    *slot = c->n;
    c->items[c->n++] = x;
    if ((c->n - from) * 2 > c->n_slots)
        rehash(c, from, c->n_slots * 2);
}

static bool takes(const struct gbnf *g, const struct element *x, uint32_t cp) {
    const struct class *c;

    if (x->kind != ELEMENT_CLASS)
        return x->kind == ELEMENT_ANY || (x->kind == ELEMENT_CHAR && x->arg == cp);
    c = &g->classes[x->arg];
    for (int k = 0; k < c->n; k++)
        if (cp >= g->ranges[c->first + k].lo && cp <= g->ranges[c->first + k].hi)
            return !c->negated;
    return c->negated;
}

/* Predicts and completes until the set after `at` characters grows no more. */
static void close_set(struct chart *c, int at) {
    const struct gbnf *g = c->g;
    int from = c->begins[at];

    for (int k = from; k < c->n && !c->too_much; k++) {
        struct item x = c->items[k];
        const struct element *next = &g->elements[x.dot];
        if (next->kind == ELEMENT_RULE) {
            for (int p = g->rules[next->arg].productions; p != -1; p = g->productions[p].next, c->steps++)
                add(c, from, g->productions[p].first, at);
            if (g->rules[next->arg].nullable)
                add(c, from, x.dot + 1, x.origin);
        } else if (next->kind == ELEMENT_END && x.origin != at) {       /* an empty one was stepped over when it was predicted */
            for (int q = c->begins[x.origin]; q < c->begins[x.origin + 1]; q++, c->steps++) {
                const struct element *wait = &g->elements[c->items[q].dot];
                if (wait->kind == ELEMENT_RULE && wait->arg == next->arg)
                    add(c, from, c->items[q].dot + 1, c->items[q].origin);
            }
        }
        if (++c->steps > STEPS_MAX)
            c->too_much = true;
    }
}

static void begin(struct chart *c) {
    c->begins[0] = 0;
    for (int p = c->g->rules[c->g->root].productions; p != -1; p = c->g->productions[p].next)
        add(c, 0, c->g->productions[p].first, 0);
    close_set(c, 0);
}

/* The set after one character more. */
static void step(struct chart *c, int at, uint32_t cp) {
    int from = c->n;

    c->begins[at + 1] = from;
    rehash(c, from, c->n_slots);
    for (int k = c->begins[at]; k < from; k++, c->steps++)
        if (takes(c->g, &c->g->elements[c->items[k].dot], cp))
            add(c, from, c->items[k].dot + 1, c->items[k].origin);
    if (c->n_slots > 1024 && (c->n - from) * 64 < c->n_slots)   /* one large set must not make all later ones dear */
        rehash(c, from, 1024);
    close_set(c, at + 1);
}

static bool ended(const struct chart *c, int at) {
    for (int k = c->begins[at]; k < c->n; k++) {
        const struct element *x = &c->g->elements[c->items[k].dot];
        if (c->items[k].origin == 0 && x->kind == ELEMENT_END && (int)x->arg == c->g->root)
            return true;
    }
    return false;
}

int gbnf_match(const struct gbnf *g, const char *text, size_t n, bool *valid, struct err *e) {
    struct chart c = {.g = g, .cap = 1024, .n_slots = 1024};
    bool possible = utf8_valid(text, n);
    int at = 0;

    *valid = false;
    if (n >= ITEMS_MAX)
        return err_set(e, ERR_TOO_BIG, "the text has more than %d bytes", ITEMS_MAX - 1);
    c.items = xreallocarray(NULL, (size_t)c.cap, sizeof *c.items);
    c.begins = xreallocarray(NULL, n + 2, sizeof *c.begins);
    c.slots = xreallocarray(NULL, (size_t)c.n_slots, sizeof *c.slots);
    rehash(&c, 0, c.n_slots);
    begin(&c);
    for (size_t i = 0; possible && i < n && !c.too_much; at++) {
        uint32_t cp;
        i += (size_t)utf8_decode(text + i, n - i, &cp);
        step(&c, at, cp);
        possible = c.n > c.begins[at + 1];
    }
    *valid = possible && ended(&c, at);
    free(c.items);
    free(c.begins);
    free(c.slots);
    if (c.too_much)
        return err_set(e, ERR_TOO_BIG, "the grammar is too ambiguous, or too deeply recursive, for a text of %zu bytes", n);
    return 0;
}
