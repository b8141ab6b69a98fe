/* device.cu - the module: memory of one card, and the kernels of a pass in order. See module.h.
 *
 * Everything is allocated by open(), in three pieces: weights, pages, the rest; forward() allocates nothing.  A pass of few tokens is
 * recorded as a CUDA graph the first time its shape is seen and replayed from then on, so that no
 * launch gap is seen between its some three hundred small kernels. */
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
    cudaGraphExec_t exec;
};

/* What goes to the card for a pass lies in one piece of page-locked memory: one copy. */
struct inputs {
    size_t x, ids, turns, pos, table, pages, tiles, want, wishes, bytes;    /* x, or ids */
};

struct cuda_device {
    int index;
    cuda_shape s;
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
    uint8_t *in_host, *in_card;
    size_t in_bytes;
    float *x, *ff_floats, *logits, *logits_host; /* float rows */
    __half *q, *xn, *att, *ff;                  /* rows of halves, columns padded to 64, rows to ROWS_PAD */
    float *xn_scale, *ff_scale, *ones;
    uint32_t *peaks;                            /* [rows] */
    bool wide;                                  /* product_wide and product_opened can run */
    __half *opened;
    size_t opened_halves;
    cuda_digest *digests, *digests_host;        /* [logits_max] */
    digesting *digesting_rows;                  /* [logits_max] */
    cuda_choice *choices, *choices_host;        /* [logits_max][CUDA_CHOICES] */
    float2 *part_ml;
    float *part_o;
    size_t part_slots;                          /* of [rows][heads][pages] */
    int *done;                                  /* [FEW_TOKENS][heads_kv] */
    graph graphs[GRAPHS];
    size_t clock;
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

static void device_close(cuda_device *d) {
    if (d == NULL)
        return;
    cudaSetDevice(d->index);
    for (int i = 0; i < GRAPHS; i++)
        if (d->graphs[i].exec != NULL)
            cudaGraphExecDestroy(d->graphs[i].exec);
    cudaFree(d->arena);
    cudaFree(d->kv);
    cudaFree(d->scratch);
    cudaFreeHost(d->in_host);
    cudaFreeHost(d->logits_host);
    cudaFreeHost(d->digests_host);
    cudaFreeHost(d->choices_host);
    if (d->on.stream != NULL)
        cudaStreamDestroy(d->on.stream);
    free(d->layer);
    free(d);
}

static cudaError_t ready(cuda_device *d);

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
    i.bytes = at;
    return i;
}

template <typename T> static void carve(uint8_t *base, size_t *at, T **out, size_t n) {
    *out = (T *)((uintptr_t)base + *at);
    *at += pad(n * sizeof(T), CUDA_ALIGN);
}

/* The largest product's weights as halves, or what is opened of them at once. */
static size_t opened_most(const cuda_shape *s) {
    size_t gate = 2 * pad(s->ff, 64) * pad(s->embd, 64), qkv = (pad((size_t)s->heads * s->head_dim, 128) + 2 * pad((size_t)s->heads_kv * s->head_dim, 128)) * pad(s->embd, 64);
    size_t down = pad(s->embd, 128) * pad(s->ff, 64), o = pad(s->embd, 128) * pad((size_t)s->heads * s->head_dim, 64);
    size_t most = gate > qkv ? gate : qkv;
    most = most > down ? most : down;
    most = most > o ? most : o;
    return most * sizeof(__half) < OPENED_BYTES ? most : OPENED_BYTES / sizeof(__half);
}

/* Lays the buffers out from base; with NULL only counts their bytes. */
static size_t lay_out(cuda_device *d, uint8_t *base) {
    const cuda_shape *s = &d->s;
    size_t rows = pad(s->rows_max, ROWS_PAD), embd = pad(s->embd, 64), q = (size_t)s->heads * s->head_dim, at = 0;

    d->in_bytes = lay_inputs(s, s->rows_max, s->rows_max, round_up(s->session_pages), s->logits_max).bytes;
    d->part_slots = SCRATCH_BYTES / ((s->head_dim + 2) * sizeof(float));
    d->layer_halves = s->heads_kv * head_halves(s->head_dim, s->kv_q8);
    d->page_halves = d->layer_halves * s->layers;
    carve(base, &at, &d->in_card, d->in_bytes);
    carve(base, &at, &d->x, rows * s->embd);
    carve(base, &at, &d->ff_floats, rows * s->ff);
    carve(base, &at, &d->logits, s->logits_max * s->vocab);
    carve(base, &at, &d->digests, s->logits_max);
    carve(base, &at, &d->digesting_rows, s->logits_max);
    carve(base, &at, &d->choices, s->logits_max * CUDA_CHOICES);
    carve(base, &at, &d->q, 2 * rows * q);
    d->fresh_rest = s->kv_q8 ? rows * s->heads_kv * s->head_dim : 0;
    carve(base, &at, &d->fresh, 2 * d->fresh_rest);
    carve(base, &at, &d->xn, rows * embd);
    carve(base, &at, &d->att, rows * pad(q, 64));
    carve(base, &at, &d->ff, rows * pad(s->ff, 64));
    carve(base, &at, &d->xn_scale, rows);
    carve(base, &at, &d->ff_scale, rows);
    carve(base, &at, &d->ones, rows);
    carve(base, &at, &d->peaks, rows);
    carve(base, &at, &d->part_ml, d->part_slots);
    carve(base, &at, &d->part_o, d->part_slots * s->head_dim);
    carve(base, &at, &d->done, (size_t)FEW_TOKENS * s->heads_kv);
    d->opened_halves = d->wide ? opened_most(s) : 0;
    carve(base, &at, &d->opened, d->opened_halves);
    carve(base, &at, &d->norms, (size_t)s->layers * 2 * s->embd);
    carve(base, &at, &d->output_norm, (size_t)s->embd);
    return at;
}

static void sizes(const cuda_shape *shape, cuda_sizes *out) {
    cuda_device d;
    memset(&d, 0, sizeof d);
    d.s = *shape;
    d.wide = hopper;
    out->scratch_bytes = lay_out(&d, NULL);
    out->page_bytes = d.page_halves * sizeof(__half);
}

static int open_buffers(cuda_device *d, char *why) {
    const cuda_shape *s = &d->s;
    size_t rows = pad(s->rows_max, ROWS_PAD), bytes = lay_out(d, NULL);

    if (take(&d->scratch, bytes, "buffers", why) || take((uint8_t **)&d->kv, s->pages * d->page_halves * sizeof(__half), "the KV cache", why) ||
        take(&d->arena, s->weight_bytes, "weights", why))
        return -1;
    lay_out(d, d->scratch);
    d->embeddings = s->embeddings ? (float *)d->arena : NULL;
    d->arena_used = cuda_embeddings_bytes(s);
    TRY(cudaMallocHost((void **)&d->in_host, d->in_bytes), "page-locked memory for rows");
    TRY(cudaMallocHost((void **)&d->logits_host, s->logits_max * s->vocab * sizeof(float)), "page-locked memory for logits");
    TRY(cudaMallocHost((void **)&d->digests_host, s->logits_max * sizeof *d->digests_host), "page-locked memory for digests");
    TRY(cudaMallocHost((void **)&d->choices_host, s->logits_max * CUDA_CHOICES * sizeof *d->choices_host), "page-locked memory for choices");
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

static int device_open(cuda_device **out, int index, const cuda_shape *shape, char *why) {
    cuda_card c;
    *out = NULL;
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
    cuda_device *d = (cuda_device *)calloc(1, sizeof *d);
    if (d == NULL)
        return fail(why, "out of memory");
    d->index = index;
    d->s = *shape;
    d->on.overlap = c.major >= 9;
    d->on.major = c.major;
    d->on.multiprocessors = c.multiprocessors;
    d->wide = hopper;
    d->layer = (layer_weights *)calloc(shape->layers, sizeof *d->layer);
    cudaError_t rc = ready(d);
    if (rc == cudaSuccess)
        rc = cudaStreamCreateWithFlags(&d->on.stream, cudaStreamNonBlocking);
    if (rc != cudaSuccess || open_buffers(d, why)) {
        if (rc != cudaSuccess)
            fail(why, "readying the card: %s", cudaGetErrorString(rc));
        device_close(d);
        return -1;
    }
    *out = d;
    return 0;
}

static int norms(cuda_device *d, int layer, const float *attn, const float *ffn, char *why) {
    size_t bytes = d->s.embd * sizeof(float);
    if (layer == d->s.layers)
        return send(d->output_norm, attn, bytes, "norms", why);
    float *to = d->norms + (size_t)layer * 2 * d->s.embd;
    return send(to, attn, bytes, "norms", why) || send(to + d->s.embd, ffn, bytes, "norms", why) ? -1 : 0;
}

static int weights(cuda_device *d, int layer, cuda_role role, const cuda_matrix *m, const void *quants, const void *scales, char *why) {
    mat *to = role == CUDA_OUTPUT ? &d->output : &d->layer[layer].role[role];
    uint8_t *q = d->arena + d->arena_used, *s = q + pad(m->quant_bytes, CUDA_ALIGN);

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
    return send(q, quants, m->quant_bytes, "weights", why) || send(s, scales, m->scale_bytes, "weights", why) ? -1 : 0;
}

static int embeddings(cuda_device *d, size_t first, size_t n, const float *rows, char *why) {
    if (d->embeddings == NULL || first + n > (size_t)d->s.vocab)
        return fail(why, "embeddings came that were not planned for");
    return send(d->embeddings + first * d->s.embd, rows, n * d->s.embd * sizeof *rows, "embeddings", why);
}

static int copy_page(cuda_device *d, void *to, const void *from, cudaMemcpyKind kind, char *why) {
    cudaError_t rc = cudaSetDevice(d->index);
    if (rc == cudaSuccess)
        rc = cudaMemcpy(to, from, d->page_halves * sizeof(__half), kind);
    if (rc == cudaSuccess)
        return 0;
    fail(why, "moving a KV page: %s (%s)", cudaGetErrorString(rc), cudaGetErrorName(rc));
    return CUDA_LOST;
}

static int page_out(cuda_device *d, size_t page, void *to, char *why) {
    return copy_page(d, to, d->kv + page * d->page_halves, cudaMemcpyDeviceToHost, why);
}

static int page_in(cuda_device *d, size_t page, const void *from, char *why) {
    return copy_page(d, d->kv + page * d->page_halves, from, cudaMemcpyHostToDevice, why);
}

/* Errors of a context stay until it is destroyed, and it is this process's only one. */
static int reset(int index, char *why) {
    TRY(cudaSetDevice(index), "choosing the card");
    TRY(cudaDeviceReset(), "resetting the card");
    return 0;
}

/* q is kept as two halves a value, all first halves before all second ones. */
static size_t q_rest(const cuda_device *d) { return pad(d->s.rows_max, ROWS_PAD) * d->s.heads * d->s.head_dim; }

/* ---- a pass -------------------------------------------------------------------------------- */

struct running {                                /* a pass on the card: where its inputs lie, how it is cut */
    cuda_device *d;
    const cuda_pass *p;
    inputs in;
    bool few;                                   /* each row by itself */
    int tiles;                                  /* attend_many's */
    size_t stride;                              /* of page tables */
};

template <typename T> static const T *input(const running &r, size_t at) { return (const T *)(r.d->in_card + at); }

/* ---- products ------------------------------------------------------------------------------ */

/* A buffer of halves as the product over so many tokens reads it. */
static rows_of_halves rows_for(const cuda_device *d, __half *p, int cols, int tokens) {
    rows_of_halves r = {p, (int)pad(cols, 64), 0};
    if (d->wide && tokens > FEW_TOKENS)
        r.tall = (int)pad(tokens, tokens >= OPENED_LEAST ? OPEN_TOKENS : WIDE_TOKENS);
    return r;
}

static void multiply(const running &r, const product &p) {
    if (p.x.tall > 0 && p.tokens >= OPENED_LEAST)
        product_opened(r.d->on, p, r.d->opened, r.d->opened_halves);
    else if (p.x.tall > 0)
        product_wide(r.d->on, p);
    else if (p.tokens > FEW_TOKENS)
        product_many(r.d->on, p);
    else
        product_few(r.d->on, p);
}

static product product_of(const mat *m, int n, int then, int tokens, rows_of_halves x, const float *x_scale) {
    product p;
    memset(&p, 0, sizeof p);
    for (int i = 0; i < n; i++)
        p.m[i] = m[i];
    p.n = n, p.then = then, p.tokens = tokens, p.x = x, p.x_scale = x_scale;
    return p;
}

static void multiply_one(const running &r, const mat *m, int then, float *to, int stride, rows_of_halves x, const float *x_scale, int tokens) {
    product p = product_of(m, 1, then, tokens, x, x_scale);
    p.to = to, p.stride = stride;
    multiply(r, p);
}

/* ---- attention ------------------------------------------------------------------------------ */

static turning turning_of(const running &r, int layer) {
    const cuda_device *d = r.d;
    const cuda_shape *s = &d->s;
    turning a;
    memset(&a, 0, sizeof a);
    a.turns = input<float>(r, r.in.turns), a.q = d->q, a.kv = d->kv + layer * d->layer_halves, a.pos = input<int>(r, r.in.pos);
    a.table = input<int>(r, r.in.table), a.pages = input<int>(r, r.in.pages), a.page_halves = d->page_halves, a.q_rest = q_rest(d);
    a.pages_stride = (int)r.stride, a.heads = s->heads, a.dim = s->head_dim, a.rope_dims = s->rope_dims;
    a.fresh = s->kv_q8 ? d->fresh : NULL, a.fresh_rest = d->fresh_rest, a.fresh_stride = s->heads_kv * s->head_dim;
    a.q_scale = (float)(LOG2E / sqrt((double)s->head_dim));
    return a;
}

static attention attention_of(const running &r, int layer, rows_of_halves out) {
    const cuda_device *d = r.d;
    const cuda_shape *s = &d->s;
    attention a;
    memset(&a, 0, sizeof a);
    a.q = d->q, a.q_rest = q_rest(d), a.out = out, a.kv = d->kv + layer * d->layer_halves, a.q8 = s->kv_q8;
    a.pos = input<int>(r, r.in.pos), a.table = input<int>(r, r.in.table), a.pages = input<int>(r, r.in.pages);
    a.page_halves = d->page_halves, a.pages_stride = (int)r.stride;
    a.heads = s->heads, a.heads_kv = s->heads_kv, a.group = s->heads / s->heads_kv, a.rows = (int)r.p->n;
    a.tiles = input<int4>(r, r.in.tiles), a.part_ml = d->part_ml, a.part_o = d->part_o, a.pages_max = (int)r.stride, a.done = d->done;
    return a;
}

/* The rows' norm, then a product of them. One token's norm is made where it is needed. */
static void norm_and_multiply(const running &r, product &p, const float *w, const int *rows, uint32_t *peaks) {
    cuda_device *d = r.d;
    if (r.few && p.tokens == 1 && rows == NULL) {
        p.norm_x = d->x, p.norm_w = w, p.norm_eps = d->s.eps, p.cols = d->s.embd, p.made_scale = d->xn_scale, p.peak = peaks, p.x_scale = d->ones;
    } else {
        rows_norm(d->on, p.tokens, d->x, w, d->s.eps, d->s.embd, rows, p.x, d->xn_scale, peaks);
        p.x_scale = d->xn_scale;
    }
    multiply(r, p);
}

/* ---- a layer ------------------------------------------------------------------------------- */

static void layer_pass(const running &r, int layer) {
    cuda_device *d = r.d;
    const cuda_shape *s = &d->s;
    const layer_weights *w = &d->layer[layer];
    int n = (int)r.p->n;
    rows_of_halves xn = rows_for(d, d->xn, s->embd, n), att = rows_for(d, d->att, s->heads * s->head_dim, n), ff = rows_for(d, d->ff, s->ff, n);
    gating g = {d->ff_floats, d->peaks, s->ff};

    product qkv = product_of(&w->role[CUDA_WQ], 3, THEN_TURN, n, xn, NULL);
    qkv.turn = turning_of(r, layer);
    norm_and_multiply(r, qkv, w->attn_norm, NULL, d->peaks);
    if (s->kv_q8)
        rows_keep(d->on, n, qkv.turn);
    attend(d->on, attention_of(r, layer, att), s->head_dim, r.few ? 0 : r.tiles);
    multiply_one(r, &w->role[CUDA_WO], THEN_ADD, d->x, s->embd, att, d->ones, n);

    product gu = product_of(&w->role[CUDA_GATE], 2, THEN_GATE, n, xn, NULL);
    gu.gate = g;
    norm_and_multiply(r, gu, w->ffn_norm, NULL, NULL);
    product down = product_of(&w->role[CUDA_DOWN], 1, THEN_ADD, n, ff, d->ff_scale);
    down.to = d->x, down.stride = s->embd;
    if (r.few && n == 1)
        down.gate_x = d->ff_floats, down.cols = s->ff, down.peak = d->peaks, down.made_scale = d->ff_scale, down.x_scale = d->ones;
    else
        rows_gate(d->on, n, g, s->ff, ff, d->ff_scale);
    multiply(r, down);
}

static void logits_pass(const running &r) {
    cuda_device *d = r.d;
    const cuda_shape *s = &d->s;
    int n = (int)r.p->n_logits;
    if (n == 0)
        return;
    rows_of_halves xn = rows_for(d, d->xn, s->embd, n);
    product p = product_of(&d->output, 1, THEN_STORE, n, xn, NULL);
    p.to = d->logits, p.stride = s->vocab;
    norm_and_multiply(r, p, d->output_norm, r.p->n == 1 ? NULL : input<int>(r, r.in.want), NULL);
}

/* What the pass has found goes to the host. Rows of logits follow, outside of what is recorded, where they are wanted. */
static void digest(const running &r) {
    cuda_device *d = r.d;
    int n = (int)r.p->n_logits;
    if (n == 0)
        return;
    digest_rows(d->on, n, d->logits, d->s.vocab, input<cuda_wish>(r, r.in.wishes), d->digesting_rows, d->digests, d->choices);
    cudaMemcpyAsync(d->digests_host, d->digests, n * sizeof *d->digests, cudaMemcpyDeviceToHost, d->on.stream);
}

static cudaError_t ready(cuda_device *d) {
    int most = 0;
    cudaError_t rc = cudaDeviceGetAttribute(&most, cudaDevAttrMaxSharedMemoryPerBlockOptin, d->index);
    d->on.shared_max = (size_t)most;
    if (rc == cudaSuccess && d->wide)
        rc = product_wide_ready();
    if (rc == cudaSuccess && d->wide)
        rc = product_opened_ready();
    if (rc == cudaSuccess)
        rc = product_few_ready(d->on);
    return rc == cudaSuccess ? attend_ready(d->on, d->s.head_dim, d->s.kv_q8) : rc;
}

/* Queues the whole pass; what went wrong shows at the stream's end. CUDA_STOPPED: half way. */
static int queue(const running &r) {
    cuda_device *d = r.d;
    cudaMemcpyAsync(d->in_card, d->in_host, r.in.bytes, cudaMemcpyHostToDevice, d->on.stream);
    if (d->embeddings != NULL)
        rows_embed(d->on, (int)r.p->n, d->embeddings, input<int>(r, r.in.ids), d->s.embd, d->x);
    else
        cudaMemcpyAsync(d->x, d->in_card + r.in.x, r.p->n * d->s.embd * sizeof(float), cudaMemcpyDeviceToDevice, d->on.stream);
    for (int i = 0; i < d->s.layers; i++) {
        if (!r.few && i % 4 == 3) {
            cudaStreamSynchronize(d->on.stream);
            if (r.p->stopped != NULL && r.p->stopped(r.p->arg))
                return CUDA_STOPPED;
        }
        layer_pass(r, i);
    }
    logits_pass(r);
    digest(r);
    return 0;
}

/* Neighbours of one session, as many as fit a block of attend_many. */
static int cut_tiles(const cuda_device *d, const cuda_pass *p, int4 *out) {
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
    cuda_device *d = r.d;
    const cuda_pass *p = r.p;
    uint8_t *h = d->in_host;
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
    r.tiles = cut_tiles(d, p, (int4 *)(h + r.in.tiles));
}

static graph *graph_for(cuda_device *d, const running &r) {
    graph *oldest = &d->graphs[0];
    for (int i = 0; i < GRAPHS; i++) {
        graph *g = &d->graphs[i];
        if (g->exec != NULL && g->n == r.p->n && g->stride == r.stride)
            return g;
        if (g->exec == NULL || (oldest->exec != NULL && g->uses < oldest->uses))
            oldest = g;
    }
    if (oldest->exec != NULL)
        cudaGraphExecDestroy(oldest->exec);
    memset(oldest, 0, sizeof *oldest);
    return oldest;
}

static int replay(const running &r, char *why) {
    cuda_device *d = r.d;
    graph *g = graph_for(d, r);
    if (g->exec == NULL) {
        cudaGraph_t recorded;
        TRY(cudaStreamBeginCapture(d->on.stream, cudaStreamCaptureModeThreadLocal), "recording a pass");
        queue(r);
        TRY(cudaStreamEndCapture(d->on.stream, &recorded), "recording a pass");
        cudaError_t rc = cudaGraphInstantiate(&g->exec, recorded, 0);
        cudaGraphDestroy(recorded);
        TRY(rc, "recording a pass");
        g->n = r.p->n;
        g->stride = r.stride;
    }
    g->uses = ++d->clock;
    TRY(cudaGraphLaunch(g->exec, d->on.stream), "starting a pass");
    return 0;
}

/* Shape and buffers for a pass; -1 when it is larger than was planned for. */
static int prepare(running &r, cuda_device *d, const cuda_pass *p, bool *simple, char *why) {
    memset(&r, 0, sizeof r);
    r.d = d;
    r.p = p;
    size_t seen = pages_seen(p), wide = round_up(seen);
    r.few = p->n <= FEW_TOKENS && p->n * d->s.heads * wide <= d->part_slots;
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
    int rc = 0;
    TRY(cudaSetDevice(r.d->index), "choosing the card");
    if (simple) {
        if (replay(r, why))
            return -1;
    } else {
        rc = queue(r);
    }
    TRY(cudaGetLastError(), "starting a kernel");
    if (rc == 0 && !r.p->brief && r.p->n_logits > 0)
        TRY(cudaMemcpyAsync(r.d->logits_host, r.d->logits, r.p->n_logits * r.d->s.vocab * sizeof(float), cudaMemcpyDeviceToHost, r.d->on.stream), "logits");
    if (rc == 0 && wants_choices(r.p))
        TRY(cudaMemcpyAsync(r.d->choices_host, r.d->choices, r.p->n_logits * CUDA_CHOICES * sizeof(cuda_choice), cudaMemcpyDeviceToHost, r.d->on.stream), "choices");
    TRY(cudaStreamSynchronize(r.d->on.stream), "computing");
    return rc;
}

static int forward(cuda_device *d, const cuda_pass *p, char *why) {
    running r;
    bool simple;
    if (prepare(r, d, p, &simple, why))
        return -1;
    int rc = compute(r, simple, why);
    if (rc != 0)
        return rc == CUDA_STOPPED ? CUDA_STOPPED : CUDA_LOST;
    memcpy(p->digests, d->digests_host, p->n_logits * sizeof *p->digests);
    for (size_t i = 0; i < p->n_logits; i++)
        memcpy(p->choices + i * CUDA_CHOICES, d->choices_host + i * CUDA_CHOICES, p->digests[i].n * sizeof *p->choices);
    if (!p->brief)
        memcpy(p->logits, d->logits_host, p->n_logits * d->s.vocab * sizeof(float));
    return 0;
}

static int logits(cuda_device *d, size_t row, float *to, char *why) {
    cudaError_t rc = row < d->s.logits_max ? cudaMemcpy(to, d->logits + row * d->s.vocab, d->s.vocab * sizeof *to, cudaMemcpyDeviceToHost) : cudaErrorInvalidValue;
    if (rc == cudaSuccess)
        return 0;
    fail(why, "logits: %s (%s)", cudaGetErrorString(rc), cudaGetErrorName(rc));
    return CUDA_LOST;
}

extern "C" __attribute__((visibility("default"))) const cuda_module *corral_cuda_module(void) {
    static const cuda_module m = {CUDA_MODULE_ABI, cards,   card,     sizes,   device_open,  norms,
                                  weights,         embeddings, forward, logits, page_out, page_in, device_close, reset};
    return &m;
}
