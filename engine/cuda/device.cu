/* device.cu - the module: memory of one card or several, and the kernels of a pass in order. See module.h.
 *
 * Everything is allocated by open(), in three pieces: weights, pages, the rest; forward() allocates nothing.  A pass of few tokens is
 * recorded as a CUDA graph the first time its shape is seen and replayed from then on, so that no
 * launch gap is seen between its some three hundred small kernels.
 *
 * Several cards (a team) go through the same kernels, each with its rows of the matrices and its heads, and give what they make to all
 * (lanes.cuh).  They meet four times a layer, within the kernels that read what others gave: before wo, the second norm, the gate's halves and the next
 * layer's norm; before that the work of no kernel depends on another card.  Every sum is made whole by one card in the order of one card, so the bits
 * are those of one.  Logits are the first card's. */
#include "engine/cuda/digest.cuh"
#include "engine/cuda/kernels.cuh"
#include "engine/cuda/module.h"
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define GRAPHS 64                               /* shapes of passes that are remembered */
#define SCRATCH_BYTES ((size_t)256 << 20)       /* of attend_few's parts */
#define ROWS_PAD OPEN_TOKENS                           /* what the widest block of tokens takes */
#define OPENED_BYTES ((size_t)256 << 20)        /* of opened weights at once */
#define OPENED_LEAST 1024                       /* tokens of a pass that it pays for */
#define LOG2E 1.4426950408889634

static int fail(char *why, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(why, CUDA_MODULE_WHY, fmt, ap);
    va_end(ap);
    return -1;
}

#define TRY(call, what) \
    do { \
        cudaError_t rc_ = (call); \
        if (rc_ != cudaSuccess) \
            return fail(why, "%s: %s (%s)", what, cudaGetErrorString(rc_), cudaGetErrorName(rc_)); \
    } while (0)

struct layer_weights {
    mat role[CUDA_OUTPUT];
    const float *attn_norm, *ffn_norm;
};

struct graph {
    size_t n, stride, uses;
    cudaGraphExec_t exec[CUDA_CARDS_MAX];
};

/* What goes to the card for a pass lies in one piece of page-locked memory: one copy. */
struct inputs {
    size_t x, ids, turns, pos, table, pages, tiles, want, wishes, pass, bytes;      /* x, or ids */
};

struct member {                                 /* a card */
    int index, me;                              /* me: which of the team's */
    cuda_shape s;                               /* of the whole model */
    int heads, heads_kv;                        /* this card's */
    stream_of on;
    layer_weights *layer;                       /* [layers] */
    mat output;
    float *norms, *output_norm;                 /* [2 * layers][embd], [embd] */
    float *embeddings;                          /* [vocab][embd], at the arena's beginning; NULL: passes bring rows */
    uint8_t *arena, *scratch;                   /* all weights; all of what follows that isn't the host's */
    size_t arena_used;
    __half *kv;
    size_t page_halves, layer_halves;
    float *fresh;                               /* keys, then values, of a layer's rows before they are made Q8_0 */
    size_t fresh_rest;
    uint8_t *in_card;
    size_t in_bytes;
    float *x, *ff_floats, *logits;              /* float rows */
    __half *q, *xn, *att, *ff;                  /* rows of halves, columns padded to 64, rows to ROWS_PAD */
    float *xn_scale, *ff_scale, *ones;
    uint32_t *peaks;                            /* [cards][rows] */
    size_t peaks_stride;
    unsigned long long *flags;                  /* [CUDA_CARDS_MAX][FLAG_WORDS] */
    others away;                                /* the other cards' scratch, laid out as this one's */
    bool wide;                                  /* product_wide and product_opened can run */
    __half *opened;
    size_t opened_halves;
    cuda_digest *digests;                       /* [logits_max] */
    digesting *digesting_rows;                  /* [logits_max] */
    cuda_choice *choices;                       /* [logits_max][CUDA_CHOICES] */
    float2 *part_ml;
    float *part_o;
    size_t part_slots;                          /* of [rows][heads][pages] */
    int *done;                                  /* [FEW_TOKENS][heads_kv] */
};

struct cuda_device {                            /* the team: one card or several */
    int n;
    member m[CUDA_CARDS_MAX];                   /* those that were begun have layer set */
    cuda_shape s;
    uint8_t *in_host;                           /* page-locked, as what follows */
    float *logits_host;
    cuda_digest *digests_host;
    cuda_choice *choices_host;
    graph graphs[GRAPHS];
    size_t clock;
    unsigned long long passes;
};

static size_t pad(size_t n, size_t to) { return (n + to - 1) / to * to; }

/* ---- cards --------------------------------------------------------------------------------- */

static int cards(char *why) {
    int n = 0;
    cudaError_t rc = cudaGetDeviceCount(&n);
    if (rc == cudaErrorNoDevice)
        return 0;
    return rc == cudaSuccess ? n : fail(why, "%s (%s)", cudaGetErrorString(rc), cudaGetErrorName(rc));
}

static bool hopper;                             /* the card that was asked about last is one */

static int card(int index, cuda_card *out, char *why) {
    cudaDeviceProp p;
    TRY(cudaSetDevice(index), "choosing the card");
    TRY(cudaGetDeviceProperties(&p, index), "asking the card");
    memset(out, 0, sizeof *out);
    snprintf(out->name, sizeof out->name, "%s", p.name);
    out->major = p.major;
    out->minor = p.minor;
    hopper = CORRAL_CUDA_WIDE && p.major == 9;
    out->multiprocessors = p.multiProcessorCount;
    TRY(cudaDriverGetVersion(&out->driver), "asking the driver");
    TRY(cudaDeviceGetPCIBusId(out->bus, sizeof out->bus, index), "asking the card");
    TRY(cudaMemGetInfo(&out->memory_free, &out->memory), "asking for free memory");
    return 0;
}

/* Each may write to the others' memory. */
static int may_reach(int a, int b, char *why) {
    int yes = 0;
    TRY(cudaDeviceCanAccessPeer(&yes, a, b), "asking the cards");
    return yes ? 0 : fail(why, "card %d can't write to card %d's memory", a, b);
}

static int together(int n, char *why) {
    cuda_card first, other;
    int all = cards(why);
    if (all < 0)
        return -1;
    if (n < 1 || n > all || n > CUDA_CARDS_MAX)
        return fail(why, "%d cards were asked for; there are %d, and %d is the most", n, all, CUDA_CARDS_MAX);
    for (int i = n - 1; i > 0; i--) {
        if (card(0, &first, why) || card(i, &other, why))
            return -1;
        if (first.major < 8)
            return fail(why, "%s has compute capability %d.%d; 8.0 is the least of cards that compute together", first.name, first.major, first.minor);
        if (other.major != first.major || other.minor != first.minor)
            return fail(why, "%s and %s are not of one kind", first.name, other.name);
        for (int k = 0; k < i; k++)
            if (may_reach(i, k, why) || may_reach(k, i, why))
                return -1;
    }
    return 0;
}

/* ---- memory -------------------------------------------------------------------------------- */

static int take(uint8_t **out, size_t bytes, const char *what, char *why) {
    cudaError_t rc = cudaMalloc((void **)out, bytes);
    if (rc != cudaSuccess) {
        *out = NULL;
        return fail(why, "%zu MiB of the card's memory for %s: %s (%s)", bytes >> 20, what, cudaGetErrorString(rc), cudaGetErrorName(rc));
    }
    TRY(cudaMemset(*out, 0, bytes), what);
    return 0;
}

static int send(void *to, const void *from, size_t bytes, const char *what, char *why) {
    TRY(cudaMemcpy(to, from, bytes, cudaMemcpyHostToDevice), what);
    return 0;
}

static void member_close(member *d) {
    if (d->layer == NULL)
        return;
    cudaSetDevice(d->index);
    cudaFree(d->arena);
    cudaFree(d->kv);
    cudaFree(d->scratch);
    if (d->on.stream != NULL)
        cudaStreamDestroy(d->on.stream);
    free(d->layer);
}

static void graph_drop(graph *g) {
    for (cudaGraphExec_t exec : g->exec)
        if (exec != NULL)
            cudaGraphExecDestroy(exec);
    memset(g, 0, sizeof *g);
}

static void device_close(cuda_device *t) {
    if (t == NULL)
        return;
    for (graph &g : t->graphs)
        graph_drop(&g);
    for (int k = 0; k < t->n; k++)
        member_close(&t->m[k]);
    cudaFreeHost(t->in_host);
    cudaFreeHost(t->logits_host);
    cudaFreeHost(t->digests_host);
    cudaFreeHost(t->choices_host);
    free(t);
}

static cudaError_t ready(member *d);

static bool head_known(int dim) { return dim == 32 || dim == 64 || dim == 128; }

/* Few tokens: tables as wide as a power of two, so that few shapes are recorded. */
static size_t round_up(size_t pages) {
    size_t r = 4;
    while (r < pages)
        r *= 2;
    return r;
}

static inputs lay_inputs(const cuda_shape *s, size_t n, size_t tables, size_t stride, size_t want) {
    inputs i;
    size_t at = 0;
    i.x = at, at += s->embeddings ? 0 : pad(n * s->embd * sizeof(float), 256);
    i.ids = at, at += pad(n * sizeof(int), 256);
    i.turns = at, at += pad(n * s->rope_dims * sizeof(float), 256);
    i.pos = at, at += pad(n * sizeof(int), 256);
    i.table = at, at += pad(n * sizeof(int), 256);
    i.pages = at, at += pad(tables * stride * sizeof(int), 256);
    i.tiles = at, at += pad(n * sizeof(int4), 256);
    i.want = at, at += pad(want * sizeof(int), 256);
    i.wishes = at, at += pad(want * sizeof(cuda_wish), 256);
    i.pass = at, at += 256;
    i.bytes = at;
    return i;
}

template <typename T> static void carve(uint8_t *base, size_t *at, T **out, size_t n) {
    *out = (T *)((uintptr_t)base + *at);
    *at += pad(n * sizeof(T), CUDA_ALIGN);
}

/* A card's rows of so many, and where they begin. */
static size_t rows_of(const member *d, size_t rows, int k) {
    size_t at = cuda_share((rows + 15) / 16, k, d->s.cards) * 16;
    return at < rows ? at : rows;
}

static size_t first_row(const member *d, size_t rows) { return rows_of(d, rows, d->me); }

/* The largest product's weights as halves, or what is opened of them at once. */
static size_t opened_most(const member *d) {
    const cuda_shape *s = &d->s;
    size_t cards = s->cards, part_ff = pad((s->ff + cards - 1) / cards, 16), part_embd = pad((s->embd + cards - 1) / cards, 16);
    size_t gate = 2 * pad(part_ff, 64) * pad(s->embd, 64), qkv = (pad((size_t)d->heads * s->head_dim, 128) + 2 * pad((size_t)d->heads_kv * s->head_dim, 128)) * pad(s->embd, 64);
    size_t down = pad(part_embd, 128) * pad(s->ff, 64), o = pad(part_embd, 128) * pad((size_t)s->heads * s->head_dim, 64);
    size_t most = gate > qkv ? gate : qkv;
    most = most > down ? most : down;
    most = most > o ? most : o;
    return most * sizeof(__half) < OPENED_BYTES ? most : OPENED_BYTES / sizeof(__half);
}

/* Lays the buffers out from base; with NULL only counts their bytes. */
static size_t lay_out(member *d, uint8_t *base) {
    const cuda_shape *s = &d->s;
    size_t rows = pad(s->rows_max, ROWS_PAD), embd = pad(s->embd, 64), at = 0;

    d->heads = s->heads / s->cards, d->heads_kv = s->heads_kv / s->cards;
    size_t q = (size_t)d->heads * s->head_dim;
    d->in_bytes = lay_inputs(s, s->rows_max, s->rows_max, round_up(s->session_pages), s->logits_max).bytes;
    d->part_slots = SCRATCH_BYTES / ((s->head_dim + 2) * sizeof(float));
    d->layer_halves = d->heads_kv * head_halves(s->head_dim, s->kv_q8);
    d->page_halves = d->layer_halves * s->layers;
    carve(base, &at, &d->in_card, d->in_bytes);
    carve(base, &at, &d->x, rows * s->embd);
    carve(base, &at, &d->ff_floats, rows * s->ff);
    carve(base, &at, &d->logits, s->logits_max * s->vocab);
    carve(base, &at, &d->digests, s->logits_max);
    carve(base, &at, &d->digesting_rows, s->logits_max);
    carve(base, &at, &d->choices, s->logits_max * CUDA_CHOICES);
    carve(base, &at, &d->q, 2 * rows * q);
    d->fresh_rest = s->kv_q8 ? rows * d->heads_kv * s->head_dim : 0;
    carve(base, &at, &d->fresh, 2 * d->fresh_rest);
    carve(base, &at, &d->xn, rows * embd);
    carve(base, &at, &d->att, rows * pad((size_t)s->heads * s->head_dim, 64));
    carve(base, &at, &d->ff, rows * pad(s->ff, 64));
    carve(base, &at, &d->xn_scale, rows);
    carve(base, &at, &d->ff_scale, rows);
    carve(base, &at, &d->ones, rows);
    d->peaks_stride = rows;
    carve(base, &at, &d->peaks, s->cards * rows);
    carve(base, &at, &d->flags, CUDA_CARDS_MAX * FLAG_WORDS);
    carve(base, &at, &d->part_ml, d->part_slots);
    carve(base, &at, &d->part_o, d->part_slots * s->head_dim);
    carve(base, &at, &d->done, (size_t)FEW_TOKENS * d->heads_kv);
    d->opened_halves = d->wide ? opened_most(d) : 0;
    carve(base, &at, &d->opened, d->opened_halves);
    carve(base, &at, &d->norms, (size_t)s->layers * 2 * s->embd);
    carve(base, &at, &d->output_norm, (size_t)s->embd);
    return at;
}

static void sizes(const cuda_shape *shape, cuda_sizes *out) {
    member d;
    memset(&d, 0, sizeof d);
    d.s = *shape;
    d.wide = hopper;
    out->scratch_bytes = lay_out(&d, NULL);
    out->card_page_bytes = d.page_halves * sizeof(__half);
    out->page_bytes = out->card_page_bytes * shape->cards;
}

static int open_buffers(member *d, char *why) {
    const cuda_shape *s = &d->s;
    size_t rows = pad(s->rows_max, ROWS_PAD), bytes = lay_out(d, NULL);

    if (take(&d->scratch, bytes, "buffers", why) || take((uint8_t **)&d->kv, s->pages * d->page_halves * sizeof(__half), "the KV cache", why) ||
        take(&d->arena, s->weight_bytes, "weights", why))
        return -1;
    lay_out(d, d->scratch);
    d->embeddings = s->embeddings ? (float *)d->arena : NULL;
    d->arena_used = cuda_embeddings_bytes(s);
    for (int i = 0; i < s->layers; i++) {
        d->layer[i].attn_norm = d->norms + (size_t)i * 2 * s->embd;
        d->layer[i].ffn_norm = d->layer[i].attn_norm + s->embd;
    }
    float *ones = (float *)malloc(rows * sizeof *ones);
    if (ones == NULL)
        return fail(why, "out of memory");
    for (size_t i = 0; i < rows; i++)
        ones[i] = 1.0f;
    int rc = send(d->ones, ones, rows * sizeof *ones, "scales", why);
    free(ones);
    return rc;
}

/* All cards' memory is written to by all. */
static int open_ways(cuda_device *t, char *why) {
    for (int a = 0; a < t->n; a++)
        for (int b = 0, k = 0; b < t->n; b++) {
            if (a == b)
                continue;
            TRY(cudaSetDevice(t->m[a].index), "choosing the card");
            cudaError_t rc = cudaDeviceEnablePeerAccess(t->m[b].index, 0);
            if (rc == cudaErrorPeerAccessAlreadyEnabled)
                cudaGetLastError();
            else
                TRY(rc, "opening a way between two cards");
            t->m[a].away.by[k++] = t->m[b].scratch - t->m[a].scratch;
            t->m[a].away.n = k;
        }
    return 0;
}

static int open_host(cuda_device *t, char *why) {
    const cuda_shape *s = &t->s;
    TRY(cudaHostAlloc((void **)&t->in_host, t->m[0].in_bytes, cudaHostAllocPortable), "page-locked memory for rows");
    TRY(cudaHostAlloc((void **)&t->logits_host, s->logits_max * s->vocab * sizeof(float), cudaHostAllocPortable), "page-locked memory for logits");
    TRY(cudaHostAlloc((void **)&t->digests_host, s->logits_max * sizeof *t->digests_host, cudaHostAllocPortable), "page-locked memory for digests");
    TRY(cudaHostAlloc((void **)&t->choices_host, s->logits_max * CUDA_CHOICES * sizeof *t->choices_host, cudaHostAllocPortable), "page-locked memory for choices");
    return 0;
}

static int member_open(member *d, int index, int me, const cuda_shape *shape, char *why) {
    cuda_card c;
    if (card(index, &c, why))
        return -1;
    if (c.major * 10 + c.minor < 75)
        return fail(why, "%s has compute capability %d.%d; 7.5 is the least", c.name, c.major, c.minor);
    if (shape->embd % 4 || shape->ff % 4)
        return fail(why, "rows of %d and %d values; multiples of 4 are needed", shape->embd, shape->ff);
    if (!head_known(shape->head_dim))
        return fail(why, "heads of %d values; there are kernels for 32, 64 and 128", shape->head_dim);
    if (shape->heads / shape->heads_kv > 16)
        return fail(why, "%d heads share a key-value head; 16 is the most", shape->heads / shape->heads_kv);
    d->index = index;
    d->me = me;
    d->s = *shape;
    d->on.overlap = c.major >= 9;
    d->on.major = c.major;
    d->on.multiprocessors = c.multiprocessors;
    d->wide = hopper;
    d->layer = (layer_weights *)calloc(shape->layers, sizeof *d->layer);
    if (d->layer == NULL)
        return fail(why, "out of memory");
    TRY(ready(d), "readying the card");
    TRY(cudaStreamCreateWithFlags(&d->on.stream, cudaStreamNonBlocking), "readying the card");
    return open_buffers(d, why);
}

static int device_open(cuda_device **out, int index, const cuda_shape *shape, char *why) {
    *out = NULL;
    if (shape->cards < 1 || shape->cards > CUDA_CARDS_MAX || shape->heads_kv % shape->cards)
        return fail(why, "%d cards can't share %d key-value heads", shape->cards, shape->heads_kv);
    if (shape->layers >= (MEET_STEPS - 2) / 4)
        return fail(why, "%d layers are too many", shape->layers);
    cuda_device *t = (cuda_device *)calloc(1, sizeof *t);
    if (t == NULL)
        return fail(why, "out of memory");
    t->n = shape->cards;
    t->s = *shape;
    int rc = 0;
    for (int k = 0; rc == 0 && k < t->n; k++)
        rc = member_open(&t->m[k], index + k, k, shape, why);
    if (rc || open_ways(t, why) || open_host(t, why)) {
        device_close(t);
        return -1;
    }
    *out = t;
    return 0;
}

/* A function of one member for each of the team. */
template <typename F> static int for_each(cuda_device *t, char *why, F f) {
    for (int k = 0; k < t->n; k++) {
        TRY(cudaSetDevice(t->m[k].index), "choosing the card");
        if (f(&t->m[k]))
            return -1;
    }
    return 0;
}

static int member_norms(member *d, int layer, const float *attn, const float *ffn, char *why) {
    size_t bytes = d->s.embd * sizeof(float);
    if (layer == d->s.layers)
        return send(d->output_norm, attn, bytes, "norms", why);
    float *to = d->norms + (size_t)layer * 2 * d->s.embd;
    return send(to, attn, bytes, "norms", why) || send(to + d->s.embd, ffn, bytes, "norms", why) ? -1 : 0;
}

static int norms(cuda_device *t, int layer, const float *attn, const float *ffn, char *why) {
    return for_each(t, why, [&](member *d) { return member_norms(d, layer, attn, ffn, why); });
}

/* The card's rows of a matrix: its tiles are neighbours. */
static int member_weights(member *d, int layer, cuda_role role, const cuda_matrix *whole, const uint8_t *quants, const uint8_t *scales, char *why) {
    size_t first = cuda_share(whole->tiles, d->me, d->s.cards), quant = whole->quant_bytes / whole->tiles, scale = whole->scale_bytes / whole->tiles;
    cuda_matrix part = *whole, *m = &part;
    m->tiles = cuda_share(whole->tiles, d->me + 1, d->s.cards) - first;
    m->rows = rows_of(d, whole->rows, d->me + 1) - first_row(d, whole->rows);
    m->quant_bytes = quant * m->tiles, m->scale_bytes = scale * m->tiles;
    mat *to = role == CUDA_OUTPUT ? &d->output : &d->layer[layer].role[role];
    uint8_t *q = d->arena + d->arena_used, *s = q + pad(m->quant_bytes, CUDA_ALIGN);

    if (m->tiles == 0)
        return fail(why, "%d cards can't share %zu rows", d->s.cards, whole->rows);
    if (d->arena_used + cuda_matrix_bytes(m) > d->s.weight_bytes)
        return fail(why, "more weights came than were planned for");
    if (role == CUDA_UP && (int)m->format != d->layer[layer].role[CUDA_GATE].format)
        return fail(why, "gate and up are of different types: their product is one");
    d->arena_used += cuda_matrix_bytes(m);
    to->q = (const uint4 *)q;
    to->s = m->scale_bytes > 0 ? (const uint2 *)s : NULL;
    to->format = m->format;
    to->step = (int)m->step;
    to->rows = (int)m->rows;
    to->tiles = (int)m->tiles;
    to->chunks = (int)m->chunks;
    to->factor = m->factor;
    return send(q, quants + first * quant, m->quant_bytes, "weights", why) || send(s, scales + first * scale, m->scale_bytes, "weights", why) ? -1 : 0;
}

static int weights(cuda_device *t, int layer, cuda_role role, const cuda_matrix *m, const void *quants, const void *scales, char *why) {
    return for_each(t, why, [&](member *d) { return member_weights(d, layer, role, m, (const uint8_t *)quants, (const uint8_t *)scales, why); });
}

static int embeddings(cuda_device *t, size_t first, size_t n, const float *rows, char *why) {
    if (!t->s.embeddings || first + n > (size_t)t->s.vocab)
        return fail(why, "embeddings came that were not planned for");
    return for_each(t, why, [&](member *d) { return send(d->embeddings + first * d->s.embd, rows, n * d->s.embd * sizeof *rows, "embeddings", why); });
}

static int copy_page(member *d, void *to, const void *from, cudaMemcpyKind kind, char *why) {
    cudaError_t rc = cudaSetDevice(d->index);
    if (rc == cudaSuccess)
        rc = cudaMemcpy(to, from, d->page_halves * sizeof(__half), kind);
    if (rc == cudaSuccess)
        return 0;
    fail(why, "moving a KV page: %s (%s)", cudaGetErrorString(rc), cudaGetErrorName(rc));
    return CUDA_LOST;
}

static int page_out(cuda_device *t, size_t page, void *to, char *why) {
    int rc = 0;
    for (int k = 0; rc == 0 && k < t->n; k++) {
        member *d = &t->m[k];
        rc = copy_page(d, (__half *)to + k * d->page_halves, d->kv + page * d->page_halves, cudaMemcpyDeviceToHost, why);
    }
    return rc;
}

static int page_in(cuda_device *t, size_t page, const void *from, char *why) {
    int rc = 0;
    for (int k = 0; rc == 0 && k < t->n; k++) {
        member *d = &t->m[k];
        rc = copy_page(d, d->kv + page * d->page_halves, (const __half *)from + k * d->page_halves, cudaMemcpyHostToDevice, why);
    }
    return rc;
}

/* Errors of a context stay until it is destroyed, and it is this process's only one. */
static int reset(int index, char *why) {
    TRY(cudaSetDevice(index), "choosing the card");
    TRY(cudaDeviceReset(), "resetting the card");
    return 0;
}

/* q is kept as two halves a value, all first halves before all second ones. */
static size_t q_rest(const member *d) { return pad(d->s.rows_max, ROWS_PAD) * d->heads * d->s.head_dim; }

/* ---- a pass -------------------------------------------------------------------------------- */

struct running {                                /* a pass on a card: where its inputs lie, how it is cut */
    cuda_device *team;
    member *d;
    const cuda_pass *p;
    inputs in;
    bool few;                                   /* each row by itself */
    int tiles;                                  /* attend_many's */
    size_t stride;                              /* of page tables */
};

template <typename T> static const T *input(const running &r, size_t at) { return (const T *)(r.d->in_card + at); }

/* The cards' k-th meeting of a layer. */
enum { MEET_HEADS, MEET_SUMS, MEET_GATE, MEET_ROWS };

static meeting meeting_of(const running &r, int layer, int k) {
    const member *d = r.d;
    meeting m;
    memset(&m, 0, sizeof m);
    if (d->away.n == 0 || layer < 0)            /* before the first layer there is nothing to wait for */
        return m;
    m.to = d->away, m.me = d->me, m.step = 1 + layer * 4 + k, m.flags = d->flags, m.pass = input<unsigned long long>(r, r.in.pass);
    if (k == MEET_GATE)
        m.peaks = d->peaks, m.peaks_n = (int)r.p->n, m.peaks_stride = (int)d->peaks_stride;
    return m;
}

static uint32_t *own_peaks(const member *d) { return d->peaks + d->me * d->peaks_stride; }

/* ---- products ------------------------------------------------------------------------------ */

/* A buffer of halves as the product over so many tokens reads it. */
static rows_of_halves rows_for(const member *d, __half *p, int cols, int tokens) {
    rows_of_halves r = {p, (int)pad(cols, 64), 0};
    if (d->wide && tokens > FEW_TOKENS)
        r.tall = (int)pad(tokens, tokens >= OPENED_LEAST ? OPEN_TOKENS : WIDE_TOKENS);
    return r;
}

template <typename P> static void multiply_as(const running &r, const P &p) {
    if (p.x.tall > 0 && p.tokens >= OPENED_LEAST)
        product_opened(r.d->on, p, r.d->opened, r.d->opened_halves);
    else if (p.x.tall > 0)
        product_wide(r.d->on, p);
    else if (p.tokens > FEW_TOKENS)
        product_many(r.d->on, p);
    else
        product_few(r.d->on, p);
}

static void multiply(const running &r, const team_product &p) {
    const product &alone = p;
    if (r.team->n > 1)
        multiply_as(r, p);
    else
        multiply_as(r, alone);
}

static team_product product_of(const mat *m, int n, int then, int tokens, rows_of_halves x, const float *x_scale) {
    team_product p;
    memset(&p, 0, sizeof p);
    for (int i = 0; i < n; i++)
        p.m[i] = m[i];
    p.n = n, p.then = then, p.tokens = tokens, p.x = x, p.x_scale = x_scale;
    return p;
}

/* ---- attention ------------------------------------------------------------------------------ */

static turning turning_of(const running &r, int layer) {
    const member *d = r.d;
    const cuda_shape *s = &d->s;
    turning a;
    memset(&a, 0, sizeof a);
    a.turns = input<float>(r, r.in.turns), a.q = d->q, a.kv = d->kv + layer * d->layer_halves, a.pos = input<int>(r, r.in.pos);
    a.table = input<int>(r, r.in.table), a.pages = input<int>(r, r.in.pages), a.page_halves = d->page_halves, a.q_rest = q_rest(d);
    a.pages_stride = (int)r.stride, a.heads = d->heads, a.dim = s->head_dim, a.rope_dims = s->rope_dims;
    a.fresh = s->kv_q8 ? d->fresh : NULL, a.fresh_rest = d->fresh_rest, a.fresh_stride = d->heads_kv * s->head_dim;
    a.q_scale = (float)(LOG2E / sqrt((double)s->head_dim));
    return a;
}

static attention attention_of(const running &r, int layer, rows_of_halves out) {
    const member *d = r.d;
    const cuda_shape *s = &d->s;
    attention a;
    memset(&a, 0, sizeof a);
    a.q = d->q, a.q_rest = q_rest(d), a.out = out, a.out_head = d->me * d->heads, a.away = d->away, a.kv = d->kv + layer * d->layer_halves, a.q8 = s->kv_q8;
    a.pos = input<int>(r, r.in.pos), a.table = input<int>(r, r.in.table), a.pages = input<int>(r, r.in.pages);
    a.page_halves = d->page_halves, a.pages_stride = (int)r.stride;
    a.heads = d->heads, a.heads_kv = d->heads_kv, a.group = s->heads / s->heads_kv, a.rows = (int)r.p->n;
    a.tiles = input<int4>(r, r.in.tiles), a.part_ml = d->part_ml, a.part_o = d->part_o, a.pages_max = (int)r.stride, a.done = d->done;
    return a;
}

/* The rows' norm, then a product of them. One token's norm is made where it is needed. */
static void norm_and_multiply(const running &r, team_product &p, const float *w, const int *rows, uint32_t *peaks, const meeting &before) {
    member *d = r.d;
    if (r.few && p.tokens == 1 && rows == NULL) {
        p.before = before;
        p.norm_x = d->x, p.norm_w = w, p.norm_eps = d->s.eps, p.cols = d->s.embd, p.made_scale = d->xn_scale, p.peak = peaks, p.x_scale = d->ones;
    } else {
        rows_norm(d->on, p.tokens, d->x, w, d->s.eps, d->s.embd, rows, p.x, d->xn_scale, peaks, before);
        p.x_scale = d->xn_scale;
    }
    multiply(r, p);
}

/* ---- a layer ------------------------------------------------------------------------------- */

/* wo or down: this card's values of the rows, added for all cards. */
static team_product adding(const running &r, const mat *m, rows_of_halves x, const float *x_scale) {
    team_product p = product_of(m, 1, THEN_ADD, (int)r.p->n, x, x_scale);
    p.to = r.d->x + first_row(r.d, r.d->s.embd), p.stride = r.d->s.embd, p.away = r.d->away;
    return p;
}

static void layer_pass(const running &r, int layer) {
    member *d = r.d;
    const cuda_shape *s = &d->s;
    const layer_weights *w = &d->layer[layer];
    int n = (int)r.p->n;
    rows_of_halves xn = rows_for(d, d->xn, s->embd, n), att = rows_for(d, d->att, s->heads * s->head_dim, n), ff = rows_for(d, d->ff, s->ff, n);
    gating g = {d->ff_floats, own_peaks(d), s->ff};

    team_product qkv = product_of(&w->role[CUDA_WQ], 3, THEN_TURN, n, xn, NULL);
    qkv.turn = turning_of(r, layer);
    norm_and_multiply(r, qkv, w->attn_norm, NULL, own_peaks(d), meeting_of(r, layer - 1, MEET_ROWS));
    if (s->kv_q8)
        rows_keep(d->on, n, qkv.turn);
    attend(d->on, attention_of(r, layer, att), s->head_dim, r.few ? 0 : r.tiles);
    team_product o = adding(r, &w->role[CUDA_WO], att, d->ones);
    if (n > FEW_TOKENS)
        rows_meet(d->on, meeting_of(r, layer, MEET_HEADS));
    else
        o.before = meeting_of(r, layer, MEET_HEADS);
    multiply(r, o);

    team_product gu = product_of(&w->role[CUDA_GATE], 2, THEN_GATE, n, xn, NULL);
    gu.gate = g, gu.gate.ff += first_row(d, s->ff), gu.away = d->away;
    norm_and_multiply(r, gu, w->ffn_norm, NULL, NULL, meeting_of(r, layer, MEET_SUMS));
    team_product down = adding(r, &w->role[CUDA_DOWN], ff, d->ff_scale);
    if (r.few && n == 1) {
        down.gate_x = d->ff_floats, down.cols = s->ff, down.peak = g.peaks, down.made_scale = d->ff_scale, down.x_scale = d->ones;
        down.before = meeting_of(r, layer, MEET_GATE);
    } else {
        rows_gate(d->on, n, g, s->ff, ff, d->ff_scale, meeting_of(r, layer, MEET_GATE));
    }
    multiply(r, down);
}

/* Each card's part of the rows goes to the first one. */
static void logits_pass(const running &r) {
    member *d = r.d;
    const cuda_shape *s = &d->s;
    int n = (int)r.p->n_logits;
    if (n == 0)
        return;
    rows_of_halves xn = rows_for(d, d->xn, s->embd, n);
    team_product p = product_of(&d->output, 1, THEN_STORE, n, xn, NULL);
    p.to = r.team->m[0].logits + first_row(d, s->vocab), p.stride = s->vocab;
    norm_and_multiply(r, p, d->output_norm, r.p->n == 1 ? NULL : input<int>(r, r.in.want), NULL, meeting_of(r, s->layers - 1, MEET_ROWS));
}

/* What the pass has found goes to the host. Rows of logits follow, outside of what is recorded, where they are wanted. */
static void digest(const running &r) {
    member *d = r.d;
    int n = (int)r.p->n_logits;
    meeting last = meeting_of(r, d->s.layers, 0);
    if (n == 0)
        return;
    if (d->me > 0) {
        rows_meet(d->on, last);
        return;
    }
    digest_rows(d->on, n, d->logits, d->s.vocab, input<cuda_wish>(r, r.in.wishes), d->digesting_rows, d->digests, d->choices, last);
    cudaMemcpyAsync(r.team->digests_host, d->digests, n * sizeof *d->digests, cudaMemcpyDeviceToHost, d->on.stream);
}

static cudaError_t ready(member *d) {
    int most = 0;
    cudaError_t rc = cudaDeviceGetAttribute(&most, cudaDevAttrMaxSharedMemoryPerBlockOptin, d->index);
    d->on.shared_max = (size_t)most;
    if (rc == cudaSuccess && d->wide)
        rc = product_wide_ready(d->s.cards > 1);
    if (rc == cudaSuccess && d->wide)
        rc = product_opened_ready(d->s.cards > 1);
    if (rc == cudaSuccess)
        rc = product_few_ready(d->on, d->s.cards > 1);
    if (rc == cudaSuccess)
        rc = rows_ready();
    if (rc == cudaSuccess)
        rc = digest_ready();
    return rc == cudaSuccess ? attend_ready(d->on, d->s.head_dim, d->s.kv_q8) : rc;
}

static void bring_rows(const running &r) {
    member *d = r.d;
    cudaMemcpyAsync(d->in_card, r.team->in_host, r.in.bytes, cudaMemcpyHostToDevice, d->on.stream);
    if (d->embeddings != NULL)
        rows_embed(d->on, (int)r.p->n, d->embeddings, input<int>(r, r.in.ids), d->s.embd, d->x);
    else
        cudaMemcpyAsync(d->x, d->in_card + r.in.x, r.p->n * d->s.embd * sizeof(float), cudaMemcpyDeviceToDevice, d->on.stream);
}

template <typename F> static void on_each(running &r, F f) {
    for (int k = 0; k < r.team->n; k++) {
        r.d = &r.team->m[k];
        if (r.team->n > 1)
            cudaSetDevice(r.d->index);
        f();
    }
}

/* Queues the whole pass; what went wrong shows at the streams' ends. Layer by layer for all cards, so that none waits for one whose
 * work can't be queued because its own fills the queue. CUDA_STOPPED: half way. */
static int queue(running &r) {
    on_each(r, [&] { bring_rows(r); });
    for (int i = 0; i < r.team->s.layers; i++) {
        if (!r.few && i % 4 == 3) {
            on_each(r, [&] { cudaStreamSynchronize(r.d->on.stream); });
            if (r.p->stopped != NULL && r.p->stopped(r.p->arg))
                return CUDA_STOPPED;
        }
        on_each(r, [&] { layer_pass(r, i); });
    }
    on_each(r, [&] { logits_pass(r); });
    on_each(r, [&] { digest(r); });
    return 0;
}

/* Neighbours of one session, as many as fit a block of attend_many. */
static int cut_tiles(const member *d, const cuda_pass *p, int4 *out) {
    int n = 0, most = RUN_ROWS / (d->s.heads / d->s.heads_kv);
    for (int i = 0; i < (int)p->n; i++) {
        if (n > 0 && p->first[i] == p->first[out[n - 1].x] && out[n - 1].y < most)
            out[n - 1].y++;
        else
            out[n++] = make_int4(i, 1, 0, 0);
    }
    return n;
}

static size_t pages_seen(const cuda_pass *p) {
    size_t most = 1;
    for (size_t i = 0; i < p->n; i++)
        if ((size_t)p->pos[i] / PAGE + 1 > most)
            most = (size_t)p->pos[i] / PAGE + 1;
    return most;
}

static void fill_inputs(running &r) {
    const member *d = r.d;
    const cuda_pass *p = r.p;
    uint8_t *h = r.team->in_host;
    if (d->embeddings != NULL)
        memcpy(h + r.in.ids, p->ids, p->n * sizeof(int));
    else
        memcpy(h + r.in.x, p->x, p->n * d->s.embd * sizeof(float));
    memcpy(h + r.in.turns, p->turns, p->n * d->s.rope_dims * sizeof(float));
    memcpy(h + r.in.pos, p->pos, p->n * sizeof(int));
    memcpy(h + r.in.table, p->table, p->n * sizeof(int));
    size_t wide = p->pages_stride < r.stride ? p->pages_stride : r.stride;
    for (size_t t = 0; t < p->tables; t++)
        memcpy(h + r.in.pages + t * r.stride * sizeof(int), p->pages + t * p->pages_stride, wide * sizeof(int));
    memcpy(h + r.in.want, p->want, p->n_logits * sizeof(int));
    memcpy(h + r.in.wishes, p->wishes, p->n_logits * sizeof(cuda_wish));
    memcpy(h + r.in.pass, &r.team->passes, sizeof r.team->passes);
    r.tiles = cut_tiles(d, p, (int4 *)(h + r.in.tiles));
}

static graph *graph_for(cuda_device *t, const running &r) {
    graph *oldest = &t->graphs[0];
    for (graph &g : t->graphs) {
        if (g.n == r.p->n && g.stride == r.stride)
            return &g;
        if (g.uses < oldest->uses)              /* 0: none is there */
            oldest = &g;
    }
    graph_drop(oldest);
    return oldest;
}

/* One graph for each card. All are there before the first one starts: what a card would wait for might have to wait for that card.
 * Relaxed: to choose a card is else forbidden while another one's stream is recorded. */
static int record(running &r, graph *g, char *why) {
    cudaError_t rc = cudaSuccess;
    on_each(r, [&] { rc = rc == cudaSuccess ? cudaStreamBeginCapture(r.d->on.stream, cudaStreamCaptureModeRelaxed) : rc; });
    TRY(rc, "recording a pass");
    queue(r);
    on_each(r, [&] {
        cudaGraph_t recorded = NULL;
        cudaError_t ended = cudaStreamEndCapture(r.d->on.stream, &recorded);
        rc = rc == cudaSuccess ? ended : rc;
        if (rc == cudaSuccess)
            rc = cudaGraphInstantiate(&g->exec[r.d->me], recorded, 0);
        if (recorded != NULL)
            cudaGraphDestroy(recorded);
    });
    TRY(rc, "recording a pass");
    g->n = r.p->n;
    g->stride = r.stride;
    return 0;
}

static int replay(running &r, char *why) {
    cuda_device *t = r.team;
    graph *g = graph_for(t, r);
    cudaError_t rc = cudaSuccess;
    if (g->n == 0 && record(r, g, why))
        return -1;
    g->uses = ++t->clock;
    on_each(r, [&] { rc = rc == cudaSuccess ? cudaGraphLaunch(g->exec[r.d->me], r.d->on.stream) : rc; });
    TRY(rc, "starting a pass");
    return 0;
}

/* Shape and buffers for a pass; -1 when it is larger than was planned for. */
static int prepare(running &r, cuda_device *t, const cuda_pass *p, bool *simple, char *why) {
    member *d = &t->m[0];
    memset(&r, 0, sizeof r);
    r.team = t;
    r.d = d;
    r.p = p;
    t->passes++;
    size_t seen = pages_seen(p), wide = round_up(seen);
    r.few = p->n <= FEW_TOKENS && p->n * d->heads * wide <= d->part_slots;
    /* the inputs' places depend on the shape alone, so a recorded pass finds them again */
    *simple = r.few && p->n_logits == p->n;
    r.stride = r.few ? wide : seen;
    r.in = lay_inputs(&d->s, p->n, *simple ? p->n : p->tables, r.stride, p->n_logits);
    if (r.in.bytes > d->in_bytes)
        return fail(why, "a pass of %zu tokens of %zu sessions is larger than was planned for", p->n, p->tables);
    fill_inputs(r);
    return 0;
}

static bool wants_choices(const cuda_pass *p) {
    for (size_t i = 0; i < p->n_logits; i++)
        if (p->wishes[i].temperature > 0 && !p->wishes[i].whole)
            return true;
    return false;
}

static int compute(running &r, bool simple, char *why) {
    cuda_device *t = r.team;
    member *d = &t->m[0];
    cudaError_t ended = cudaSuccess;
    int rc = 0;
    TRY(cudaSetDevice(d->index), "choosing the card");
    if (simple) {
        if (replay(r, why))
            return -1;
    } else {
        rc = queue(r);
    }
    TRY(cudaGetLastError(), "starting a kernel");
    if (rc == 0 && !r.p->brief && r.p->n_logits > 0)
        TRY(cudaMemcpyAsync(t->logits_host, d->logits, r.p->n_logits * d->s.vocab * sizeof(float), cudaMemcpyDeviceToHost, d->on.stream), "logits");
    if (rc == 0 && wants_choices(r.p))
        TRY(cudaMemcpyAsync(t->choices_host, d->choices, r.p->n_logits * CUDA_CHOICES * sizeof(cuda_choice), cudaMemcpyDeviceToHost, d->on.stream), "choices");
    on_each(r, [&] {
        cudaError_t mine = cudaStreamSynchronize(r.d->on.stream);
        ended = ended == cudaSuccess ? mine : ended;
    });
    TRY(ended, "computing");
    return rc;
}

static int forward(cuda_device *t, const cuda_pass *p, char *why) {
    running r;
    bool simple;
    if (prepare(r, t, p, &simple, why))
        return -1;
    int rc = compute(r, simple, why);
    if (rc != 0)
        return rc == CUDA_STOPPED ? CUDA_STOPPED : CUDA_LOST;
    memcpy(p->digests, t->digests_host, p->n_logits * sizeof *p->digests);
    for (size_t i = 0; i < p->n_logits; i++)
        memcpy(p->choices + i * CUDA_CHOICES, t->choices_host + i * CUDA_CHOICES, p->digests[i].n * sizeof *p->choices);
    if (!p->brief)
        memcpy(p->logits, t->logits_host, p->n_logits * t->s.vocab * sizeof(float));
    return 0;
}

static int logits(cuda_device *t, size_t row, float *to, char *why) {
    member *d = &t->m[0];
    cudaError_t rc = row < d->s.logits_max ? cudaMemcpy(to, d->logits + row * d->s.vocab, d->s.vocab * sizeof *to, cudaMemcpyDeviceToHost) : cudaErrorInvalidValue;
    if (rc == cudaSuccess)
        return 0;
    fail(why, "logits: %s (%s)", cudaGetErrorString(rc), cudaGetErrorName(rc));
    return CUDA_LOST;
}

extern "C" __attribute__((visibility("default"))) const cuda_module *corral_cuda_module(void) {
    static const cuda_module m = {CUDA_MODULE_ABI, cards,      card,    together, sizes,    device_open, norms,
                                  weights,         embeddings, forward, logits,   page_out, page_in,     device_close, reset};
    return &m;
}
