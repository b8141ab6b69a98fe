/* guide.c - which tokens may come next: a token may if all its bytes can.
 *
 * Only a message that has named an offered tool costs anything. Then the best token is tried; where it may come and sampling is greedy, that is
 * all. Otherwise the vocabulary is masked: tokens whose first byte can't come are passed over at once, the others are walked on a copy. Under
 * a temperature, tokens so far below the best that they would never be sampled are masked without a look. If no token were left, the guide
 * ends: it never leaves a request without one. A message that holds the same call twice can only end: small models go on for ever. */
#include "agent/guide_priv.h"
#include "base/mem.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define NEVER_SAMPLED 25.0f             /* e to the minus this, times a vocabulary, is nothing */

enum { CALLS_SEEN = 16 };               /* of a message; more are run in no case */

struct guide {
    const struct engine_vocab *vocab;
    int32_t python_tag;
    float temperature;
    struct walk walk;
    struct walk_tools tools;
    uint64_t call, calls[CALLS_SEEN];   /* digests: of the call being written, of those that were */
    size_t n_calls;
    bool twice;                         /* the last call was there before: only an end may come */
    unsigned char *may;                 /* by token, of the mask at hand */
    size_t may_size;
};

struct guide *guide_new(const struct toolcall_offer *offer, const struct engine_vocab *v, int32_t python_tag, double temperature) {
    struct guide *g = xcalloc(1, sizeof *g);

    g->vocab = v;
    g->python_tag = python_tag;
    g->temperature = temperature > 0 ? (float)temperature : 0;
    walk_tools_init(&g->tools, offer);
    walk_start(&g->walk);
    return g;
}

void guide_free(struct guide *g) {
    if (!g)
        return;
    walk_tools_free(&g->tools);
    free(g->may);
    free(g);
}

static const char *text_of(const struct guide *g, int32_t id, size_t *n) {
    enum engine_token_kind kind = engine_vocab_kind(g->vocab, id);
    const char *s = kind == ENGINE_TOKEN_NORMAL || kind == ENGINE_TOKEN_BYTE ? engine_vocab_piece(g->vocab, id, n) : NULL;

    return s && *n > 0 ? s : NULL;
}

/* FNV-1a, from a call's first brace to its last. */
static void digest_byte(struct guide *g, unsigned char c, bool begins, bool ends) {
    g->call = ((begins ? UINT64_C(0xcbf29ce484222325) : g->call) ^ c) * UINT64_C(0x100000001b3);
    if (!ends || g->walk.tool == SIZE_MAX)
        return;
    for (size_t i = 0; i < g->n_calls; i++)
        g->twice = g->twice || g->calls[i] == g->call;
    if (g->n_calls < CALLS_SEEN)
        g->calls[g->n_calls++] = g->call;
}

void guide_token(struct guide *g, int32_t id) {
    size_t n = 0;
    const char *s = text_of(g, id, &n);

    if (id == g->python_tag && id >= 0)
        walk_start(&g->walk);
    for (size_t i = 0; s && i < n && g->walk.at != WALK_OFF; i++) {
        size_t depth = g->walk.depth;
        if (!walk_byte(&g->walk, &g->tools, (unsigned char)s[i]))
            g->walk.at = WALK_OFF;
        else
            digest_byte(g, (unsigned char)s[i], depth == 0, depth > 0 && g->walk.depth == 0);
    }
}

static bool may_come(struct guide *g, int32_t id) {
    size_t n = 0;
    const char *s = text_of(g, id, &n);
    struct walk w;

    if (!s)
        return !g->walk.held;           /* an end, or another control token */
    if (g->twice)
        return false;
    walk_copy(&w, &g->walk);
    for (size_t i = 0; i < n; i++)
        if (!walk_byte(&w, &g->tools, (unsigned char)s[i]))
            return false;
    return true;
}

static int32_t best_of(const float *logits, int32_t n) {
    int32_t best = 0;

    for (int32_t i = 1; i < n; i++)
        if (logits[i] > logits[best])
            best = i;
    return best;
}

/* Tries all tokens above the floor; false: none of them may come, and nothing was changed. */
static bool mask(struct guide *g, float *logits, int32_t n, float floor) {
    bool first[256], some = false;

    if (g->may_size < (size_t)n) {
        g->may = xreallocarray(g->may, (size_t)n, 1);
        g->may_size = (size_t)n;
    }
    for (int c = 0; c < 256; c++) {
        struct walk w;
        walk_copy(&w, &g->walk);
        first[c] = !g->twice && walk_byte(&w, &g->tools, (unsigned char)c);
    }
    for (int32_t id = 0; id < n; id++) {
        size_t len = 0;
        const char *s = logits[id] > floor ? text_of(g, id, &len) : NULL;
        g->may[id] = logits[id] > floor && (s ? first[(unsigned char)s[0]] && (len == 1 || may_come(g, id)) : !g->walk.held);
        some = some || g->may[id];
    }
    for (int32_t id = 0; some && id < n; id++)
        if (!g->may[id])
            logits[id] = -INFINITY;
    return some;
}

void guide_logits(struct guide *g, float *logits, int32_t n_vocab) {
    if (g->walk.at == WALK_OFF || g->walk.tool == SIZE_MAX || n_vocab < 1)
        return;
    int32_t best = best_of(logits, n_vocab);
    bool may = may_come(g, best);
    float floor = may ? logits[best] - NEVER_SAMPLED * g->temperature : -INFINITY;
    if (may && g->temperature <= 0)
        return;
    if (!mask(g, logits, n_vocab, floor))
        g->walk.at = WALK_OFF;
}
