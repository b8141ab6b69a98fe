/* sample.c - greedy choice and seeded draws.
 *
 * As in Meta's reference code the temperature comes first and top-p cuts the distribution that it
 * gives.  Random numbers are a hash of seed and position: no state, so nothing that other sessions
 * do can move them, and a continuation cut in two draws what it would have drawn in one piece.
 *
 * Weights are summed as whole numbers, so that the order of a sum doesn't matter: a card that has the row (engine/cuda/digest.cu) tells
 * the sum over all tokens and the best of them, and what is drawn of those is what the whole row would have given, not nearly so. */
#include "engine/sample.h"
#include "base/mem.h"
#include <math.h>
#include <stdlib.h>

struct candidate {
    float p;                                    /* relative to the best token's, which is 1 */
    int32_t id;
};

struct sample_scratch {
    int32_t n;
    struct candidate *c;
};

struct sample_scratch *sample_scratch_create(int32_t n_vocab) {
    struct sample_scratch *s = xcalloc(1, sizeof *s);
    s->n = n_vocab;
    s->c = xcalloc((size_t)n_vocab, sizeof *s->c);
    return s;
}

void sample_scratch_free(struct sample_scratch *s) {
    if (s != NULL)
        free(s->c);
    free(s);
}

/* e^x for x <= 0 within 2 ulp or so, in a form that compilers turn into vector code; 0 below -87. */
static inline float exp_neg(float x) {
    union {
        uint32_t u;
        float f;
    } two;
    float t = x < -87.0f ? -87.0f : x;
    float k = (t * 1.44269504f + 12582912.0f) - 12582912.0f;
    float r = t - k * 0.693359375f - k * -2.12194440e-4f;
    float y = 1.0f + r * (1.0f + r * (0.5f + r * (0.166666657f + r * (4.16695364e-2f + r * (8.37312452e-3f + r * 1.38144e-3f)))));
    two.u = (uint32_t)((int32_t)k + 127) << 23;
    return x < -87.0f ? 0.0f : y * two.f;
}

#define LANES 16

/* Rows of a vocabulary are long: vector code for what the machine has. */
#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define FAST __attribute__((target_clones("avx2", "default")))
#else
#define FAST
#endif

FAST float sample_logsumexp(const float *logits, int32_t n, int32_t *best) {
    float top[LANES], sum[LANES] = {0}, max = -INFINITY, poison = 0, total = 0;
    int32_t i, at = 0;

    for (int j = 0; j < LANES; j++)
        top[j] = -INFINITY;
    for (i = 0; i + LANES <= n; i += LANES)
        for (int j = 0; j < LANES; j++)
            top[j] = logits[i + j] > top[j] ? logits[i + j] : top[j];
    for (; i < n; i++)
        top[0] = logits[i] > top[0] ? logits[i] : top[0];
    for (int j = 0; j < LANES; j++)
        max = top[j] > max ? top[j] : max;
    while (at < n - 1 && logits[at] != max)
        at++;
    *best = at;
    if (!isfinite(max))
        return max > 0 ? NAN : max;             /* nothing is possible, or something is senseless */
    for (i = 0; i + LANES <= n; i += LANES)
        for (int j = 0; j < LANES; j++)
            sum[j] += exp_neg(logits[i + j] - max);
    for (int32_t j = i; j < n; j++)
        sum[0] += exp_neg(logits[j] - max);
    for (i = 0; i < n; i++)                     /* comparisons above let a NaN through unseen */
        poison += logits[i] != logits[i] ? 1.0f : 0.0f;
    for (int j = 0; j < LANES; j++)
        total += sum[j];
    return poison > 0 ? NAN : max + logf(total);
}

int sample_check(const struct engine_sampler *s, struct err *e) {
    if (isnan(s->temperature) || isnan(s->top_p) || isnan(s->min_p) || s->top_k < 0 || s->min_p < 0 || s->min_p > 1 || s->top_p < 0 ||
        s->temperature > 1000)
        return err_set(e, ERR_INVALID, "sampler: temperature %g, top_k %d, top_p %g, min_p %g: out of range", (double)s->temperature,
                       s->top_k, (double)s->top_p, (double)s->min_p);
    return 0;
}

/* 64 random bits. The mixer is splitmix64's finaliser, twice. */
uint64_t sample_draw(uint64_t seed, uint64_t position) {
    uint64_t x = seed;
    for (int i = 0; i < 2; i++) {
        x += 0x9e3779b97f4a7c15u * (i == 0 ? 1 : position + 1);
        x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
        x = (x ^ x >> 27) * 0x94d049bb133111ebu;
        x ^= x >> 31;
    }
    return x;
}

/* Best first; of equals the lower id, so that the order is one whatever sorts. */
static bool better(const struct candidate *a, const struct candidate *b) { return a->p != b->p ? a->p > b->p : a->id < b->id; }

static int by_quality(const void *a, const void *b) { return better(a, b) ? -1 : better(b, a) ? 1 : 0; }

/* Restores the heap c[0..n), worst on top, below `at`. */
static void sift(struct candidate *c, size_t n, size_t at) {
    for (size_t child; (child = 2 * at + 1) < n; at = child) {
        if (child + 1 < n && better(&c[child], &c[child + 1]))
            child++;
        if (!better(&c[at], &c[child]))
            return;
        struct candidate t = c[at];
        c[at] = c[child];
        c[child] = t;
    }
}

/* Moves the k best of n to the front, in no order. */
static void select_best(struct candidate *c, size_t n, size_t k) {
    for (size_t i = k / 2; i-- > 0;)
        sift(c, k, i);
    for (size_t i = k; i < n; i++)
        if (better(&c[i], &c[0])) {
            c[0] = c[i];
            sift(c, k, 0);
        }
}

/* What a token counts for. Below 2^-40 of the best one it is never drawn. The card does the same. */
#define WEIGHT_ONE 0x1p40f
static uint64_t weight_of(float p) { return (uint64_t)(p * WEIGHT_ONE); }

static uint64_t mass_of(const struct candidate *c, size_t n) {
    uint64_t sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += weight_of(c[i].p);
    return sum;
}

/* Moves candidates with p >= least to the front; returns how many. */
static size_t keep_above(struct candidate *c, size_t n, float least) {
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (c[i].p >= least) {
            struct candidate t = c[kept];
            c[kept++] = c[i];
            c[i] = t;
        }
    return kept;
}

/* The smallest set of best tokens whose mass reaches `want`, best first; sorts no more of them than needed. */
static size_t nucleus(struct candidate *c, size_t n, double want) {
    static const float cuts[] = {1e-2f, 1e-4f, 1e-7f, 0};
    uint64_t sum = 0;
    size_t kept = n;

    for (size_t i = 0; i < ARRAY_LEN(cuts); i++) {
        kept = keep_above(c, n, cuts[i]);
        if ((double)mass_of(c, kept) >= want)
            break;
    }
    qsort(c, kept, sizeof *c, by_quality);
    for (size_t i = 0; i < kept; i++) {
        sum += weight_of(c[i].p);
        if ((double)sum >= want)
            return i + 1;
    }
    return kept;
}

bool sample_cuts(const struct engine_sampler *s) { return s->top_k > 0 || s->top_p < 1 || s->min_p > 0; }

/* What the cuts leave of the n best candidates of `all`, whose weights are `mass` together: how many, best first. 0: those that aren't here would count too. */
static size_t cut(struct candidate *c, size_t n, size_t all, uint64_t mass, const struct engine_sampler *s) {
    bool complete = n == all;

    if (s->top_k > 0 && (size_t)s->top_k < all) {
        if ((size_t)s->top_k > n)
            return 0;
        if ((size_t)s->top_k < n)
            select_best(c, n, (size_t)s->top_k);
        n = (size_t)s->top_k;
        mass = mass_of(c, n);
        complete = true;
    }
    if (s->top_p < 1) {
        double want = (double)s->top_p * (double)mass;
        if (!complete && (double)mass_of(c, n) < want)
            return 0;
        n = nucleus(c, n, want);
        complete = true;
    }
    if (s->min_p > 0) {
        size_t kept = keep_above(c, n, s->min_p);
        complete |= kept < n;
        n = kept;
    }
    if (!complete)
        return 0;
    if (s->top_p >= 1)
        qsort(c, n, sizeof *c, by_quality);
    return n;
}

/* A token by its weight: the random number tells how far to go along them. */
static int32_t pick(const struct candidate *c, size_t n, uint64_t random) {
    __extension__ typedef unsigned __int128 wide;
    uint64_t at = (uint64_t)((wide)random * mass_of(c, n) >> 64), sum = 0;
    for (size_t i = 0; i < n; i++) {
        sum += weight_of(c[i].p);
        if (at < sum)
            return c[i].id;
    }
    return c[n - 1].id;
}

FAST static size_t fill(struct sample_scratch *sc, const float *logits, float max, float temperature) {
    size_t n = 0;
    for (int32_t i = 0; i < sc->n; i++) {
        float p = exp_neg((logits[i] - max) / temperature);
        if (p >= 1 / WEIGHT_ONE)
            sc->c[n++] = (struct candidate){.p = p, .id = i};
    }
    return n;
}

int sample_token(struct sample_scratch *sc, const float *logits, const struct engine_sampler *s, uint64_t position, int32_t *out,
                 struct err *e) {
    int32_t best = 0;
    float max = -INFINITY;

    for (int32_t i = 0; i < sc->n; i++) {
        if (isnan(logits[i]))
            return err_set(e, ERR_ENGINE, "the logit of token %d is not a number", i);
        if (logits[i] > max) {
            max = logits[i];
            best = i;
        }
    }
    if (!isfinite(max))
        return err_set(e, ERR_ENGINE, max > 0 ? "the logit of token %d is infinite" : "no token is possible here", best);
    *out = best;
    if (s->temperature <= 0)
        return 0;

    size_t n = fill(sc, logits, max, s->temperature);
    if (n > 0 && sample_cuts(s))                       /* none: a temperature so small that it is greedy */
        n = cut(sc->c, n, n, mass_of(sc->c, n), s);
    if (n > 0)
        *out = pick(sc->c, n, sample_draw(s->seed, position));
    return 0;
}

bool sample_known(struct sample_scratch *sc, const struct sample_known *k, const struct engine_sampler *s, uint64_t position, int32_t *out, float *logit) {
    size_t n = 0;

    if (!sample_cuts(s)) {
        *out = k->drawn, *logit = k->drawn_logit;
        return k->drawn >= 0 && k->drawn < sc->n;
    }
    for (size_t i = 0; i < k->n && n < (size_t)sc->n; i++) {
        float p = exp_neg((k->best[i].logit - k->top) / s->temperature);
        if (p >= 1 / WEIGHT_ONE && k->best[i].id >= 0 && k->best[i].id < sc->n)
            sc->c[n++] = (struct candidate){.p = p, .id = k->best[i].id};
    }
    if (n == 0 || n != k->n || (n = cut(sc->c, n, k->all, k->mass, s)) == 0)
        return false;
    *out = pick(sc->c, n, sample_draw(s->seed, position));
    for (size_t i = 0; i < k->n; i++)
        if (k->best[i].id == *out)
            *logit = k->best[i].logit;
    return true;
}
