/* vocab_merge.c - applies merges to one word.
 *
 * Pure after loading, any thread. A pair table answers "do these two ids merge, how early, to what".
 * Short words, nearly all, are merged in place with a scan for the lowest rank; long ones (a megabyte
 * of one letter is one word) through a heap over a linked list, so that no text costs more than
 * n log n. Both give the same ids; the tests hold them against each other. */
#include "engine/vocab_priv.h"
#include <stdlib.h>
#include <string.h>

enum { SHORT_MAX = 40 };                /* beyond it the heap wins */
#define NO_MERGE UINT32_MAX

static inline uint32_t slot_of(const struct vocab_merges *m, int32_t left, int32_t right) {
    uint64_t h = ((uint64_t)(uint32_t)left << 32 | (uint32_t)right) ^ m->seed;

    h *= 0x9e3779b97f4a7c15ULL;
    h ^= h >> 32;
    h *= 0xd6e8feb86659fd93ULL;
    return (uint32_t)(h >> 32) & m->mask;
}

static inline const struct vocab_merge *find(const struct vocab_merges *m, int32_t left, int32_t right) {
    uint32_t i = slot_of(m, left, right);

    while (m->slots[i].left >= 0) {
        if (m->slots[i].left == left && m->slots[i].right == right)
            return &m->slots[i];
        i = (i + 1) & m->mask;
    }
    return NULL;
}

int vocab_merges_create(struct vocab_merges *m, uint64_t n, uint64_t seed, struct err *e) {
    uint64_t slots = 16;

    while (slots < n * 2)
        slots *= 2;
    if (slots > (uint64_t)1 << 26 || (m->slots = malloc(slots * sizeof *m->slots)) == NULL)
        return err_set(e, ERR_MEMORY, "no memory for %llu merges", (unsigned long long)n);
    memset(m->slots, 0xff, slots * sizeof *m->slots);           /* left = -1 */
    m->mask = (uint32_t)(slots - 1);
    m->seed = seed;
    return 0;
}

void vocab_merges_free(struct vocab_merges *m) {
    free(m->slots);
    *m = (struct vocab_merges){0};
}

void vocab_merges_add(struct vocab_merges *m, int32_t left, int32_t right, uint32_t rank, int32_t id) {
    uint32_t i = slot_of(m, left, right);

    BUG_IF(left < 0 || right < 0);
    for (; m->slots[i].left >= 0; i = (i + 1) & m->mask)
        if (m->slots[i].left == left && m->slots[i].right == right)
            return;
    m->slots[i] = (struct vocab_merge){left, right, rank, id};
}

/* ---- short words ------------------------------------------------------------------------------- */

static size_t run_short(const struct vocab_merges *m, int32_t *ids, size_t n) {
    uint32_t rank[SHORT_MAX];
    int32_t made[SHORT_MAX];            /* what pair i, i+1 would become */

#define LOOK(i) do {                                                \
        const struct vocab_merge *p = find(m, ids[i], ids[(i) + 1]); \
        rank[i] = p != NULL ? p->rank : NO_MERGE;                   \
        made[i] = p != NULL ? p->id : -1;                           \
    } while (0)

    for (size_t i = 0; i + 1 < n; i++)
        LOOK(i);
    while (n > 1) {
        size_t best = 0;

        for (size_t i = 1; i + 1 < n; i++)
            if (rank[i] < rank[best])
                best = i;
        if (rank[best] == NO_MERGE)
            break;
        ids[best] = made[best];
        memmove(ids + best + 1, ids + best + 2, (n - best - 2) * sizeof *ids);
        n--;
        if (best + 1 < n) {             /* pair best+1, best+2 is now pair best, best+1: its left side changed */
            memmove(rank + best + 1, rank + best + 2, (n - best - 2) * sizeof *rank);
            memmove(made + best + 1, made + best + 2, (n - best - 2) * sizeof *made);
            LOOK(best);
        }
        if (best > 0)
            LOOK(best - 1);
    }
#undef LOOK
    return n;
}

/* ---- long words -------------------------------------------------------------------------------- */

/* Nodes are places of ids[]; a merge keeps its left place and unlinks the right one (id -1). */
struct node {
    uint32_t prev, next;                /* NONE at the ends */
};
#define NONE UINT32_MAX

struct candidate {
    uint32_t rank, at;
    int32_t left, right;                /* stale when the places no longer hold these */
};

struct heap {
    struct candidate *v;
    size_t n, cap;
};

static inline bool before(const struct candidate *a, const struct candidate *b) {
    return a->rank != b->rank ? a->rank < b->rank : a->at < b->at;
}

static void sift_down(struct heap *h, size_t i) {
    struct candidate c = h->v[i];

    for (;;) {
        size_t k = 2 * i + 1;

        if (k >= h->n)
            break;
        if (k + 1 < h->n && before(&h->v[k + 1], &h->v[k]))
            k++;
        if (!before(&h->v[k], &c))
            break;
        h->v[i] = h->v[k];
        i = k;
    }
    h->v[i] = c;
}

static bool heap_push(struct heap *h, struct candidate c) {
    size_t i = h->n;

    if (h->n == h->cap) {
        size_t cap = h->cap * 2 + 64;
        struct candidate *v = realloc(h->v, cap * sizeof *v);

        if (v == NULL)
            return false;
        h->v = v;
        h->cap = cap;
    }
    h->n++;
    for (; i > 0 && before(&c, &h->v[(i - 1) / 2]); i = (i - 1) / 2)
        h->v[i] = h->v[(i - 1) / 2];
    h->v[i] = c;
    return true;
}

static struct candidate heap_pop(struct heap *h) {
    struct candidate c = h->v[0];

    h->v[0] = h->v[--h->n];
    if (h->n > 0)
        sift_down(h, 0);
    return c;
}

static bool consider(const struct vocab_merges *m, struct heap *h, const int32_t *ids, const struct node *nodes, uint32_t at) {
    const struct vocab_merge *p;
    uint32_t next = nodes[at].next;

    if (next == NONE || (p = find(m, ids[at], ids[next])) == NULL)
        return true;
    return heap_push(h, (struct candidate){p->rank, at, ids[at], ids[next]});
}

/* Merges until the heap is empty; false when memory is gone. */
static bool drain(const struct vocab_merges *m, struct heap *h, int32_t *ids, struct node *nodes) {
    while (h->n > 0) {
        struct candidate c = heap_pop(h);
        uint32_t next = nodes[c.at].next;

        if (ids[c.at] != c.left || next == NONE || ids[next] != c.right)
            continue;
        ids[c.at] = find(m, c.left, c.right)->id;
        ids[next] = -1;
        nodes[c.at].next = nodes[next].next;
        if (nodes[next].next != NONE)
            nodes[nodes[next].next].prev = c.at;
        if (!consider(m, h, ids, nodes, c.at) ||
            (nodes[c.at].prev != NONE && !consider(m, h, ids, nodes, nodes[c.at].prev)))
            return false;
    }
    return true;
}

static int64_t run_long(const struct vocab_merges *m, int32_t *ids, size_t n, struct err *e) {
    struct node *nodes = malloc(n * sizeof *nodes);
    struct heap h = {0};
    bool ok = nodes != NULL;
    size_t kept = 0;

    for (size_t i = 0; ok && i < n; i++)
        nodes[i] = (struct node){i > 0 ? (uint32_t)i - 1 : NONE, i + 1 < n ? (uint32_t)i + 1 : NONE};
    for (size_t i = 0; ok && i + 1 < n; i++)
        ok = consider(m, &h, ids, nodes, (uint32_t)i);
    ok = ok && drain(m, &h, ids, nodes);
    for (size_t i = 0; ok && i < n; i++)
        if (ids[i] >= 0)
            ids[kept++] = ids[i];
    free(h.v);
    free(nodes);
    return ok ? (int64_t)kept : err_set(e, ERR_MEMORY, "no memory to tokenize a word of %zu pieces", n);
}

int64_t vocab_merges_run(const struct vocab_merges *m, int32_t *ids, size_t n, struct err *e) {
    if (n <= SHORT_MAX)
        return (int64_t)run_short(m, ids, n);
    return run_long(m, ids, n, e);
}
