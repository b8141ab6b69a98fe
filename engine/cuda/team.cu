/* team.cu - see team.cuh. */
#include "engine/cuda/team.cuh"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#define SCRATCH_BYTES ((size_t)256 << 20)       /* of attend_few's parts */
#define OPENED_BYTES ((size_t)256 << 20)        /* of opened weights at once */

int fail(char *why, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(why, CUDA_MODULE_WHY, fmt, ap);
    va_end(ap);
    return -1;
}

/* ---- cards --------------------------------------------------------------------------------- */

int team_cards(char *why) {
    int n = 0;
    cudaError_t rc = cudaGetDeviceCount(&n);
    if (rc == cudaErrorNoDevice)
        return 0;
    return rc == cudaSuccess ? n : fail(why, "%s (%s)", cudaGetErrorString(rc), cudaGetErrorName(rc));
}

static bool hopper;                             /* the card that was asked about last is one */

int team_card(int index, cuda_card *out, char *why) {
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

int team_together(int n, char *why) {
    cuda_card first, other;
    int all = team_cards(why);
    if (all < 0)
        return -1;
    if (n < 1 || n > all || n > CUDA_CARDS_MAX)
        return fail(why, "%d cards were asked for; there are %d, and %d is the most", n, all, CUDA_CARDS_MAX);
    for (int i = n - 1; i > 0; i--) {
        if (team_card(0, &first, why) || team_card(i, &other, why))
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

void graph_drop(graph *g) {
    for (cudaGraphExec_t exec : g->exec)
        if (exec != NULL)
            cudaGraphExecDestroy(exec);
    memset(g, 0, sizeof *g);
}

void team_close(cuda_device *t) {
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

static bool head_known(int dim) { return dim == 32 || dim == 64 || dim == 128; }

/* Few tokens: tables as wide as a power of two, so that few shapes are recorded. */
size_t round_up(size_t pages) {
    size_t r = 4;
    while (r < pages)
        r *= 2;
    return r;
}

inputs lay_inputs(const cuda_shape *s, size_t n, size_t tables, size_t stride, size_t want) {
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

size_t first_row(const member *d, size_t rows) { return rows_of(d, rows, d->me); }

/* Halves that a layer's products take opened, and the sum. */
static size_t opened_sizes(const member *d, size_t of[OPEN_PRODUCTS]) {
    const cuda_shape *s = &d->s;
    size_t cards = s->cards, part_ff = pad((s->ff + cards - 1) / cards, 16), part_embd = pad((s->embd + cards - 1) / cards, 16), all = 0;
    of[OPEN_QKV] = (pad((size_t)d->heads * s->head_dim, 128) + 2 * pad((size_t)d->heads_kv * s->head_dim, 128)) * pad(s->embd, 64);
    of[OPEN_WO] = pad(part_embd, 128) * pad((size_t)s->heads * s->head_dim, 64);
    of[OPEN_GATE] = 2 * pad(part_ff, 64) * pad(s->embd, 64);
    of[OPEN_DOWN] = pad(part_embd, 128) * pad(s->ff, 64);
    for (int i = 0; i < OPEN_PRODUCTS; i++)
        all += of[i];
    return all;
}

/* Room for opened weights: of one product, or what is opened of it at once, and where they are kept of all. */
static void size_opened(member *d) {
    size_t of[OPEN_PRODUCTS], at = 0;
    d->kept_layer = opened_sizes(d, of);
    for (int i = 0; i < OPEN_PRODUCTS; i++) {
        d->kept_at[i] = at, at += of[i];
        d->opened_halves = of[i] > d->opened_halves ? of[i] : d->opened_halves;
    }
    if (d->opened_halves * sizeof(__half) > OPENED_BYTES)
        d->opened_halves = OPENED_BYTES / sizeof(__half);
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
    carve(base, &at, &d->done, (size_t)FEW_TOKENS * d->heads_kv * DONE_EACH);
    d->opened_halves = 0;
    if (d->wide)
        size_opened(d);
    carve(base, &at, &d->opened, d->opened_halves);
    if (d->wide && s->opened)
        carve(base, &at, &d->kept, s->layers * d->kept_layer);
    carve(base, &at, &d->norms, (size_t)s->layers * 2 * s->embd);
    carve(base, &at, &d->output_norm, (size_t)s->embd);
    return at;
}

void team_sizes(const cuda_shape *shape, cuda_sizes *out) {
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

static int member_open(member *d, int index, int me, const cuda_shape *shape, char *why) {
    cuda_card c;
    if (team_card(index, &c, why))
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

int team_open(cuda_device **out, int index, const cuda_shape *shape, char *why) {
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
        team_close(t);
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

int team_norms(cuda_device *t, int layer, const float *attn, const float *ffn, char *why) {
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

int team_weights(cuda_device *t, int layer, cuda_role role, const cuda_matrix *m, const void *quants, const void *scales, char *why) {
    return for_each(t, why, [&](member *d) { return member_weights(d, layer, role, m, (const uint8_t *)quants, (const uint8_t *)scales, why); });
}

int team_embeddings(cuda_device *t, size_t first, size_t n, const float *rows, char *why) {
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

int team_page_out(cuda_device *t, size_t page, void *to, char *why) {
    int rc = 0;
    for (int k = 0; rc == 0 && k < t->n; k++) {
        member *d = &t->m[k];
        rc = copy_page(d, (__half *)to + k * d->page_halves, d->kv + page * d->page_halves, cudaMemcpyDeviceToHost, why);
    }
    return rc;
}

int team_page_in(cuda_device *t, size_t page, const void *from, char *why) {
    int rc = 0;
    for (int k = 0; rc == 0 && k < t->n; k++) {
        member *d = &t->m[k];
        rc = copy_page(d, d->kv + page * d->page_halves, (const __half *)from + k * d->page_halves, cudaMemcpyHostToDevice, why);
    }
    return rc;
}

/* Errors of a context stay until it is destroyed, and it is this process's only one. */
int team_reset(int index, char *why) {
    TRY(cudaSetDevice(index), "choosing the card");
    TRY(cudaDeviceReset(), "resetting the card");
    return 0;
}
