/* vocab_merge.c - applies merges to one word.
 *
 * Pure after loading, any thread. A pair table answers "do these two ids merge, how early, to what".
 * Short words, nearly all, are merged in place with a scan for the lowest rank; long ones through a heap over a
 * linked list, so that no text costs more than n log n; very long ones (a megabyte of one letter is one word)
 * block by block, because a heap of megabytes waits for memory at every step. All give the same ids; the
 * tests hold them against each other. */
#include "engine/vocab_priv.h"
#include <stdlib.h>
#include <string.h>

enum { MERGES_MAX = 1 << 23 };          /* Llama 3 has 280,147 */
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

    if (n > MERGES_MAX)
        return err_set(e, ERR_TOO_BIG, "a vocabulary of %llu merges, possible are %d", (unsigned long long)n, MERGES_MAX);
    while (slots < n * 2)
        slots *= 2;
    if ((m->slots = malloc(slots * sizeof *m->slots)) == NULL)
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

/* One run over n places. A merge keeps its left place and unlinks the right one. A heap entry is rank << 32 | place, so that
 * the lowest rank comes first and the leftmost of equals; it is stale when the place holds another rank by now. */
struct work {
    uint32_t *prev, *next;              /* neighbours that are left; NONE at the ends */
    uint32_t *rank;                     /* of the pair that begins here; NO_MERGE: none, or unlinked */
    int32_t *made;                      /* what that pair becomes */
    uint64_t *heap;
    size_t n_heap;
};
#define NONE UINT32_MAX

static bool work_init(struct work *w, size_t n) {
    char *p = malloc(n * (4 * sizeof(uint32_t) + 3 * sizeof(uint64_t)));        /* each merge, fewer than n, pushes two */

    w->heap = (uint64_t *)(void *)p;
    if (p == NULL)
        return false;
    w->prev = (uint32_t *)(void *)(p + n * 3 * sizeof(uint64_t));
    w->next = w->prev + n;
    w->rank = w->next + n;
    w->made = (int32_t *)(void *)(w->rank + n);
    return true;
}

static void sift_down(struct work *w, size_t i) {
    uint64_t c = w->heap[i];

    for (;;) {
        size_t k = 2 * i + 1;

        if (k >= w->n_heap)
            break;
        if (k + 1 < w->n_heap && w->heap[k + 1] < w->heap[k])
            k++;
        if (w->heap[k] >= c)
            break;
        w->heap[i] = w->heap[k];
        i = k;
    }
    w->heap[i] = c;
}

static void heap_push(struct work *w, uint64_t c) {
    size_t i = w->n_heap++;

    for (; i > 0 && c < w->heap[(i - 1) / 2]; i = (i - 1) / 2)
        w->heap[i] = w->heap[(i - 1) / 2];
    w->heap[i] = c;
}

static uint64_t heap_pop(struct work *w) {
    uint64_t c = w->heap[0];

    w->heap[0] = w->heap[--w->n_heap];
    if (w->n_heap > 0)
        sift_down(w, 0);
    return c;
}

/* What the pair that begins at place i is now; true when it is one that merges. */
static bool look(const struct vocab_merges *m, struct work *w, const int32_t *ids, uint32_t i) {
    const struct vocab_merge *p = w->next[i] == NONE ? NULL : find(m, ids[i], ids[w->next[i]]);

    w->rank[i] = p != NULL ? p->rank : NO_MERGE;
    w->made[i] = p != NULL ? p->id : -1;
    return p != NULL;
}

/* Merges until nothing is left to merge; the places that are left keep their ids, next says which they are. steady (NULL is fine): the
 * ranks of the merges never fell. */
static void merge_all(const struct vocab_merges *m, struct work *w, int32_t *ids, size_t n, bool *steady) {
    uint32_t last = 0;

    w->n_heap = 0;
    for (size_t i = 0; i < n; i++) {
        w->prev[i] = i > 0 ? (uint32_t)i - 1 : NONE;
        w->next[i] = i + 1 < n ? (uint32_t)i + 1 : NONE;
    }
    for (size_t i = 0; i < n; i++)
        if (look(m, w, ids, (uint32_t)i))
            w->heap[w->n_heap++] = (uint64_t)w->rank[i] << 32 | i;
    for (size_t i = w->n_heap / 2; i-- > 0;)
        sift_down(w, i);
    while (w->n_heap > 0) {
        uint64_t c = heap_pop(w);
        uint32_t rank = (uint32_t)(c >> 32), at = (uint32_t)c, gone, prev;

        if (w->rank[at] != rank)
            continue;
        if (rank < last && steady != NULL)
            *steady = false;
        last = rank;
        gone = w->next[at];
        prev = w->prev[at];
        ids[at] = w->made[at];
        w->rank[gone] = NO_MERGE;
        w->next[at] = w->next[gone];
        if (w->next[at] != NONE)
            w->prev[w->next[at]] = at;
        if (look(m, w, ids, at))
            heap_push(w, (uint64_t)w->rank[at] << 32 | at);
        if (prev != NONE && look(m, w, ids, prev))
            heap_push(w, (uint64_t)w->rank[prev] << 32 | prev);
    }
}

static int64_t run_long(const struct vocab_merges *m, int32_t *ids, size_t n, struct err *e) {
    struct work w;
    size_t kept = 0;

    if (!work_init(&w, n))
        return err_set(e, ERR_MEMORY, "no memory to tokenize a word of %zu pieces", n);
    merge_all(m, &w, ids, n, NULL);
    for (uint32_t i = 0; i != NONE; i = w.next[i])
        ids[kept++] = ids[i];
    free(w.heap);
    return (int64_t)kept;
}

/* ---- very long words --------------------------------------------------------------------------- */

/* The word block by block, each block alone, and each seam mended. Why that gives what one run over the whole gives: say that
 * the runs over texts X and Y alone never go back to a lower rank. Then the run over XY, up to its first merge across
 * the seam, is the two runs interleaved by rank; whether such a merge comes depends on nothing but the last piece of X and the
 * first of Y, for what lies farther off never touches them. So two results may stand side by side where these two pieces,
 * run over alone, stay as they are. A seam is mended by a run over a few pieces on both sides, and it is mended when the outermost pieces come
 * out as they were: each is then seen beside its neighbour on either side. A run that does go back to a lower rank (vocabularies
 * that BPE training made do not have it), or a seam that does not settle, gives up: the heap over the whole decides. */
enum { BLOCK = 1024, SEAM_PIECES = 4, BLOCKS_MIN = 4 };

struct piece {
    int32_t id;
    uint32_t len;                       /* places of the word that it covers */
};
struct pieces {
    struct piece *v;
    size_t n;
};
struct blocks {
    const struct vocab_merges *m;
    const int32_t *word;
    struct work work;
    int32_t *ids;                       /* of the run at hand: WINDOW_MAX */
    struct pieces done, block, window;
};
#define WINDOW_MAX ((size_t)3 * BLOCK)

/* word[from..to) run over alone. */
static bool run_window(struct blocks *b, size_t from, size_t to, struct pieces *out) {
    bool steady = true;

    memcpy(b->ids, b->word + from, (to - from) * sizeof *b->ids);
    merge_all(b->m, &b->work, b->ids, to - from, &steady);
    out->n = 0;
    for (uint32_t i = 0; i != NONE; i = b->work.next[i])
        out->v[out->n++] = (struct piece){b->ids[i], (b->work.next[i] == NONE ? (uint32_t)(to - from) : b->work.next[i]) - i};
    return steady;
}

static bool same_piece(const struct piece *a, const struct piece *b) { return a->id == b->id && a->len == b->len; }

/* Joins the block that begins at place seam to what is done; false when it has to be given up. */
static bool mend_seam(struct blocks *b, size_t seam) {
    size_t left = SEAM_PIECES, right = SEAM_PIECES;

    for (;;) {
        size_t from = seam, to = seam;
        const struct piece *first, *last;
        bool left_ok, right_ok;

        left = left < b->done.n ? left : b->done.n;
        right = right < b->block.n ? right : b->block.n;
        for (size_t i = 0; i < left; i++)
            from -= b->done.v[b->done.n - 1 - i].len;
        for (size_t i = 0; i < right; i++)
            to += b->block.v[i].len;
        if (to - from > WINDOW_MAX || !run_window(b, from, to, &b->window))
            return false;
        first = &b->window.v[0];
        last = &b->window.v[b->window.n - 1];
        left_ok = left == b->done.n || (b->window.n > 1 && same_piece(first, &b->done.v[b->done.n - left]));
        right_ok = right == b->block.n || (b->window.n > 1 && same_piece(last, &b->block.v[right - 1]));
        if (left_ok && right_ok) {
            b->done.n -= left;
            memcpy(b->done.v + b->done.n, b->window.v, b->window.n * sizeof *b->window.v);
            b->done.n += b->window.n;
            memcpy(b->done.v + b->done.n, b->block.v + right, (b->block.n - right) * sizeof *b->block.v);
            b->done.n += b->block.n - right;
            return true;
        }
        left *= left_ok ? 1 : 4;
        right *= right_ok ? 1 : 4;
    }
}

/* The new count; 0: given up, and ids are as they were. */
static int64_t run_blocks(const struct vocab_merges *m, int32_t *ids, size_t n) {
    struct blocks b = {.m = m, .word = ids};
    int64_t kept = 0;
    bool ok;

    ok = work_init(&b.work, WINDOW_MAX);
    b.ids = malloc(WINDOW_MAX * sizeof *b.ids);
    b.done.v = malloc(n * sizeof *b.done.v);
    b.block.v = malloc(BLOCK * sizeof *b.block.v);
    b.window.v = malloc(WINDOW_MAX * sizeof *b.window.v);
    ok = ok && b.ids != NULL && b.done.v != NULL && b.block.v != NULL && b.window.v != NULL;
    for (size_t at = 0; ok && at < n; at += BLOCK)
        ok = run_window(&b, at, at + BLOCK < n ? at + BLOCK : n, &b.block) && mend_seam(&b, at);
    for (size_t i = 0; ok && i < b.done.n; i++)
        ids[kept++] = b.done.v[i].id;
    free(b.work.heap);
    free(b.ids);
    free(b.done.v);
    free(b.block.v);
    free(b.window.v);
    return kept;
}

int64_t vocab_merges_run(const struct vocab_merges *m, int32_t *ids, size_t n, struct err *e) {
    int64_t kept = 0;

    if (n <= SHORT_MAX)
        return (int64_t)run_short(m, ids, n);
    if (n >= (size_t)BLOCKS_MIN * BLOCK)
        kept = run_blocks(m, ids, n);
    return kept > 0 ? kept : run_long(m, ids, n, e);
}
