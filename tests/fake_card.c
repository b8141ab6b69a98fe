/* fake_card.c - a module without a card: the kernels' plain twin, and faults to order. Named by CORRAL_CUDA_MODULE, and by CORRAL_NVML too.
 *
 * CORRAL_FAKE_CARD orders, words with blanks between, read whenever somebody counts the cards or asks for health:
 *
 *   memory=MIB       of the card (1024)          taken=MIB      somebody takes so much between plan and opening
 *   cards=N          how many there are (1)      apart          they can't compute together
 *   nodriver         the driver can't be used
 *   lose=N           pass N, from 1 on, fails with the card    lose_every=N   every Nth does
 *   dead             it doesn't come back after that
 *   (a pass also fails with the card when there is a file named by CORRAL_CARD_FAULT, which it takes away unless dead)
 *   nan=N            pass N gives a NaN among the first logits that it was asked for
 *   choices=N                                    it tells no more than N choices of a row (CUDA_CHOICES)
 *   celsius=N  ecc=N  heat  xid=N                what NVML says of a card; ill=K: of card K (0), the others are well
 *
 * Passes are counted for the whole process, from the last change of the orders on; other words change nothing. */
#include "engine/cuda/module.h"
#include "engine/cuda/nvml.h"
#include "tests/packed_value.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PAGE 64
#define EXPORT __attribute__((visibility("default")))

struct orders {
    long memory, taken, cards, lose, lose_every, nan, choices, celsius, ecc, xid, ill;
    int no_driver, apart, dead, heat;
};

struct matrix {
    size_t rows, cols;
    float *v;
};

struct cuda_device {
    struct cuda_shape s;
    struct matrix (*layer)[CUDA_ROLES], output;
    float *norms;                               /* [2 * layers + 1][embd] */
    float *embeddings;                          /* [vocab][embd]; NULL: passes bring rows */
    uint8_t *kv;                                /* [pages][layers][heads_kv][K, V][PAGE] of row_bytes */
    float *logits;                              /* of the last pass */
    size_t page_bytes, bytes, weights_left;
};

static struct orders now;
static char heard[256];
static long passes;
static size_t used;                             /* of the card's memory, or of each card's */
static int lost, xid_told;

/* ---- orders -------------------------------------------------------------------------------- */

static void listen(void) {
    const char *text = getenv("CORRAL_FAKE_CARD");
    char copy[sizeof heard], *rest = copy, *word;
    static const struct {
        const char *name;
        size_t at;
    } numbers[] = {{"memory", offsetof(struct orders, memory)}, {"taken", offsetof(struct orders, taken)}, {"cards", offsetof(struct orders, cards)},
                   {"lose", offsetof(struct orders, lose)},     {"lose_every", offsetof(struct orders, lose_every)}, {"nan", offsetof(struct orders, nan)},
                   {"celsius", offsetof(struct orders, celsius)}, {"choices", offsetof(struct orders, choices)}, {"ecc", offsetof(struct orders, ecc)}, {"xid", offsetof(struct orders, xid)},
                   {"ill", offsetof(struct orders, ill)}};

    snprintf(copy, sizeof copy, "%s", text != NULL ? text : "");
    if (passes > 0 && strcmp(copy, heard) == 0)
        return;
    snprintf(heard, sizeof heard, "%s", copy);
    now = (struct orders){.memory = 1024, .cards = 1, .choices = CUDA_CHOICES, .celsius = 40};
    passes = 0;
    lost = xid_told = 0;
    while ((word = strsep(&rest, " ")) != NULL) {
        char *value = strchr(word, '=');
        if (value != NULL)
            *value++ = '\0';
        for (size_t i = 0; value != NULL && i < sizeof numbers / sizeof numbers[0]; i++)
            if (strcmp(word, numbers[i].name) == 0)
                *(long *)((char *)&now + numbers[i].at) = atol(value);
        now.no_driver |= strcmp(word, "nodriver") == 0;
        now.apart |= strcmp(word, "apart") == 0;
        now.dead |= strcmp(word, "dead") == 0;
        now.heat |= strcmp(word, "heat") == 0;
    }
}

static int fail(char *why, const char *text) {
    snprintf(why, CUDA_MODULE_WHY, "%s", text);
    return -1;
}

static int cards(char *why) {
    listen();
    return now.no_driver ? fail(why, "CUDA driver version is insufficient for CUDA runtime version (cudaErrorInsufficientDriver)") : (int)now.cards;
}

static size_t memory(void) { return (size_t)now.memory << 20; }

/* By a file, so that it is one fault whatever process meets it. */
static int fault_ordered(void) {
    const char *file = getenv("CORRAL_CARD_FAULT");
    return file != NULL && access(file, F_OK) == 0;
}

static int card(int index, struct cuda_card *out, char *why) {
    if (index >= now.cards)
        return fail(why, "invalid device ordinal (cudaErrorInvalidDevice)");
    if (lost || (now.dead && fault_ordered()))
        return fail(why, "asking the card: GPU is lost (cudaErrorDevicesUnavailable)");
    *out = (struct cuda_card){.name = "Fake card", .major = 9, .multiprocessors = 2, .driver = 13000, .memory = memory(), .memory_free = memory() - used};
    snprintf(out->bus, sizeof out->bus, "0000:%02x:00.0", index + 1);
    return 0;
}

static int together(int n, char *why) {
    return n > now.cards ? fail(why, "there are not so many cards") : now.apart ? fail(why, "card 1 can't write to card 0's memory") : 0;
}

/* ---- memory -------------------------------------------------------------------------------- */

/* A key or value: floats, or for Q8_0 a float scale and 32 bytes for each 32 of them. */
static size_t row_bytes(const struct cuda_shape *s) {
    size_t dim = (size_t)s->head_dim;
    return s->kv_q8 ? dim + (dim + 31) / 32 * sizeof(float) : dim * sizeof(float);
}

static void sizes(const struct cuda_shape *s, struct cuda_sizes *out) {
    out->page_bytes = (size_t)s->layers * (size_t)s->heads_kv * 2 * PAGE * row_bytes(s);
    out->card_page_bytes = out->page_bytes / (size_t)s->cards;
    out->scratch_bytes = (size_t)(2 * s->layers + 1) * (size_t)s->embd * sizeof(float) + ((size_t)1 << 20);
}

static void device_close(struct cuda_device *d) {
    for (int i = 0; i < d->s.layers; i++)
        for (int r = 0; r < CUDA_ROLES; r++)
            free(d->layer[i][r].v);
    free(d->layer);
    free(d->output.v);
    free(d->norms);
    free(d->embeddings);
    free(d->kv);
    free(d->logits);
    used -= d->bytes;
    free(d);
}

static int device_open(struct cuda_device **out, int index, const struct cuda_shape *s, char *why) {
    struct cuda_sizes z;
    (void)index;
    sizes(s, &z);
    size_t bytes = s->weight_bytes + s->pages * z.card_page_bytes + z.scratch_bytes;
    if (used + bytes + ((size_t)now.taken << 20) > memory())
        return fail(why, "the card's memory for weights: out of memory (cudaErrorMemoryAllocation)");
    struct cuda_device *d = calloc(1, sizeof *d);
    d->s = *s;
    d->bytes = bytes;
    d->weights_left = s->weight_bytes - cuda_embeddings_bytes(s);
    d->embeddings = s->embeddings ? malloc(cuda_embeddings_bytes(s)) : NULL;
    d->page_bytes = z.page_bytes;
    d->layer = calloc((size_t)s->layers, sizeof *d->layer);
    d->norms = calloc((size_t)(2 * s->layers + 1) * (size_t)s->embd, sizeof *d->norms);
    d->kv = calloc(s->pages, z.page_bytes);
    used += bytes;
    *out = d;
    return 0;
}

static int norms(struct cuda_device *d, int layer, const float *attn, const float *ffn, char *why) {
    size_t n = (size_t)d->s.embd;
    (void)why;
    memcpy(d->norms + (size_t)layer * 2 * n, attn, n * sizeof *attn);
    if (layer < d->s.layers)
        memcpy(d->norms + ((size_t)layer * 2 + 1) * n, ffn, n * sizeof *ffn);
    return 0;
}

static int weights(struct cuda_device *d, int layer, enum cuda_role role, const struct cuda_matrix *m, const void *quants, const void *scales, char *why) {
    struct matrix *to = role == CUDA_OUTPUT ? &d->output : &d->layer[layer][role];
    if (cuda_share_bytes(m, d->s.cards) > d->weights_left)
        return fail(why, "more weights came than were planned for");
    d->weights_left -= cuda_share_bytes(m, d->s.cards);
    *to = (struct matrix){m->rows, m->cols, malloc(m->rows * m->cols * sizeof(float))};
    for (size_t r = 0; r < m->rows; r++)
        for (size_t c = 0; c < m->cols; c++)
            to->v[r * m->cols + c] = packed_value(m, quants, scales, r, c);
    return 0;
}

static int embeddings(struct cuda_device *d, size_t first, size_t n, const float *rows, char *why) {
    size_t embd = (size_t)d->s.embd;
    if (d->embeddings == NULL || first + n > (size_t)d->s.vocab)
        return fail(why, "embeddings came that were not planned for");
    memcpy(d->embeddings + first * embd, rows, n * embd * sizeof *rows);
    return 0;
}

static int page_out(struct cuda_device *d, size_t page, void *to, char *why) {
    if (lost)
        return fail(why, "moving a KV page: GPU is lost"), CUDA_LOST;
    memcpy(to, d->kv + page * d->page_bytes, d->page_bytes);
    return 0;
}

static int page_in(struct cuda_device *d, size_t page, const void *from, char *why) {
    if (lost)
        return fail(why, "moving a KV page: GPU is lost"), CUDA_LOST;
    memcpy(d->kv + page * d->page_bytes, from, d->page_bytes);
    return 0;
}

static int reset(int index, char *why) {
    (void)index;
    if (lost && now.dead)
        return fail(why, "resetting the card: GPU is lost (cudaErrorDevicesUnavailable)");
    lost = 0;
    return 0;
}

/* ---- a pass -------------------------------------------------------------------------------- */

/* Eight sums side by side, which a compiler makes vectors of. */
static void multiply(const struct matrix *m, const float *x, float *y, int add) {
    size_t whole = m->cols / 8 * 8;
    for (size_t r = 0; r < m->rows; r++) {
        const float *w = m->v + r * m->cols;
        float lanes[8] = {0}, sum = 0;
        for (size_t c = 0; c < whole; c += 8)
            for (size_t i = 0; i < 8; i++)
                lanes[i] += w[c + i] * x[c + i];
        for (size_t i = 0; i < 8; i++)
            sum += lanes[i];
        for (size_t c = whole; c < m->cols; c++)
            sum += w[c] * x[c];
        y[r] = add ? y[r] + sum : sum;
    }
}

static void norm(const struct cuda_device *d, const float *x, size_t which, float *out) {
    size_t n = (size_t)d->s.embd;
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (double)x[i] * (double)x[i];
    for (size_t i = 0; i < n; i++)
        out[i] = (float)((double)x[i] / sqrt(sum / (double)n + (double)d->s.eps)) * d->norms[which * n + i];
}

static void turn(const struct cuda_shape *s, float *head, const float *turns) {
    int half = s->rope_dims / 2;
    for (int i = 0; i < half; i++) {
        float a = head[2 * i], b = head[2 * i + 1];
        head[2 * i] = a * turns[i] - b * turns[half + i];
        head[2 * i + 1] = a * turns[half + i] + b * turns[i];
    }
}

static uint8_t *kv_at(const struct cuda_device *d, const struct cuda_pass *p, size_t t, int pos, int layer, int head, int which) {
    int32_t page = p->pages[(size_t)p->table[t] * p->pages_stride + (size_t)(pos / PAGE)];
    size_t at = (((size_t)layer * (size_t)d->s.heads_kv + (size_t)head) * 2 + (size_t)which) * PAGE + (size_t)(pos % PAGE);
    return d->kv + (size_t)page * d->page_bytes + at * row_bytes(&d->s);
}

static void kv_put(const struct cuda_shape *s, uint8_t *row, const float *x) {
    size_t dim = (size_t)s->head_dim;
    if (!s->kv_q8) {
        memcpy(row, x, dim * sizeof *x);
        return;
    }
    for (size_t from = 0; from < dim; from += 32) {
        size_t n = dim - from < 32 ? dim - from : 32;
        float most = 0, scale;
        for (size_t i = 0; i < n; i++)
            most = fmaxf(most, fabsf(x[from + i]));
        scale = most / 127;
        memcpy(row, &scale, sizeof scale);
        row += sizeof scale;
        for (size_t i = 0; i < n; i++)
            *row++ = (uint8_t)(int8_t)lrintf(scale > 0 ? x[from + i] / scale : 0);
    }
}

static void kv_get(const struct cuda_shape *s, const uint8_t *row, float *x) {
    size_t dim = (size_t)s->head_dim;
    if (!s->kv_q8) {
        memcpy(x, row, dim * sizeof *x);
        return;
    }
    for (size_t from = 0; from < dim; from += 32) {
        float scale;
        memcpy(&scale, row, sizeof scale);
        row += sizeof scale;
        for (size_t i = from; i < dim && i < from + 32; i++)
            x[i] = scale * (float)(int8_t)*row++;
    }
}

static void attend(const struct cuda_device *d, const struct cuda_pass *p, size_t t, int layer, int head, const float *q, float *out) {
    int dim = d->s.head_dim, kv_head = head / (d->s.heads / d->s.heads_kv);
    double best = -INFINITY, total = 0, scale = 1 / sqrt(dim), sum[128] = {0};
    float k[128], v[128];
    double *score = malloc((size_t)(p->pos[t] + 1) * sizeof *score);

    for (int i = 0; i <= p->pos[t]; i++) {
        kv_get(&d->s, kv_at(d, p, t, i, layer, kv_head, 0), k);
        score[i] = 0;
        for (int j = 0; j < dim; j++)
            score[i] += (double)(q[j] * k[j]);
        score[i] *= scale;
        best = score[i] > best ? score[i] : best;
    }
    for (int i = 0; i <= p->pos[t]; i++) {
        kv_get(&d->s, kv_at(d, p, t, i, layer, kv_head, 1), v);
        double w = exp(score[i] - best);
        total += w;
        for (int j = 0; j < dim; j++)
            sum[j] += w * (double)v[j];
    }
    for (int j = 0; j < dim; j++)
        out[j] = (float)(sum[j] / total);
    free(score);
}

struct rows {                                   /* of one token: what lies between the steps */
    float *xn, *q, *k, *v, *att, *gate, *up;
};

static void layer_row(const struct cuda_device *d, const struct cuda_pass *p, const struct rows *r, size_t t, int layer, float *x) {
    const struct cuda_shape *s = &d->s;
    const struct matrix *w = d->layer[layer];
    const float *turns = p->turns + t * (size_t)s->rope_dims;

    norm(d, x, 2 * (size_t)layer, r->xn);
    multiply(&w[CUDA_WQ], r->xn, r->q, 0);
    multiply(&w[CUDA_WK], r->xn, r->k, 0);
    multiply(&w[CUDA_WV], r->xn, r->v, 0);
    for (int h = 0; h < s->heads; h++)
        turn(s, r->q + h * s->head_dim, turns);
    for (int h = 0; h < s->heads_kv; h++) {
        turn(s, r->k + h * s->head_dim, turns);
        kv_put(s, kv_at(d, p, t, p->pos[t], layer, h, 0), r->k + h * s->head_dim);
        kv_put(s, kv_at(d, p, t, p->pos[t], layer, h, 1), r->v + h * s->head_dim);
    }
    for (int h = 0; h < s->heads; h++)
        attend(d, p, t, layer, h, r->q + h * s->head_dim, r->att + h * s->head_dim);
    multiply(&w[CUDA_WO], r->att, x, 1);
    norm(d, x, 2 * (size_t)layer + 1, r->xn);
    multiply(&w[CUDA_GATE], r->xn, r->gate, 0);
    multiply(&w[CUDA_UP], r->xn, r->up, 0);
    for (int i = 0; i < s->ff; i++)
        r->gate[i] = r->gate[i] / (1 + expf(-r->gate[i])) * r->up[i];
    multiply(&w[CUDA_DOWN], r->gate, x, 1);
}

/* Rows of a session are neighbours in rising position, so row by row is layer by layer. */
static void compute(const struct cuda_device *d, const struct cuda_pass *p, float *x) {
    const struct cuda_shape *s = &d->s;
    size_t q = (size_t)(s->heads * s->head_dim), kv = (size_t)(s->heads_kv * s->head_dim), embd = (size_t)s->embd, ff = (size_t)s->ff;
    float *all = calloc(embd + 2 * q + 2 * kv + 2 * ff, sizeof *all);
    struct rows r = {.xn = all, .q = all + embd, .att = all + embd + q, .k = all + embd + 2 * q, .v = all + embd + 2 * q + kv,
                     .gate = all + embd + 2 * q + 2 * kv, .up = all + embd + 2 * q + 2 * kv + ff};
    for (size_t t = 0; t < p->n; t++)
        for (int i = 0; i < s->layers; i++)
            layer_row(d, p, &r, t, i, x + t * embd);
    for (size_t i = 0; i < p->n_logits; i++) {
        norm(d, x + (size_t)p->want[i] * embd, 2 * (size_t)s->layers, r.xn);
        multiply(&d->output, r.xn, p->logits + i * (size_t)s->vocab, 0);
    }
    free(all);
}

/* ---- what is told of rows ------------------------------------------------------------------- */

/* The numbers are those of the description in sample.h, found in a plain way: a weight is the whole part of 2^40 times the exponential that sample.c computes. */
static int better_choice(const void *a, const void *b) {
    const struct cuda_choice *x = a, *y = b;
    return x->logit > y->logit ? -1 : x->logit < y->logit ? 1 : x->id < y->id ? -1 : 1;
}

static uint64_t weight(float logit, float top, float temperature) {
    float x = (logit - top) / temperature, t = x < -87.0f ? -87.0f : x, k = (t * 1.44269504f + 12582912.0f) - 12582912.0f, r = t - k * 0.693359375f - k * -2.12194440e-4f;
    float y = 1.0f + r * (1.0f + r * (0.5f + r * (0.166666657f + r * (4.16695364e-2f + r * (8.37312452e-3f + r * 1.38144e-3f)))));
    return x < -87.0f ? 0 : (uint64_t)(ldexpf(y, (int)k) * 0x1p40f);
}

static void tell(const struct cuda_device *d, const struct cuda_wish *w, const float *row, struct cuda_digest *out, struct cuda_choice *best) {
    int vocab = d->s.vocab;
    double total = 0;
    *out = (struct cuda_digest){.top = row[0], .drawn = -1};
    for (int i = 0; i < vocab; i++)
        if (row[i] > out->top)
            out->top = row[i], out->best = i;
    for (int i = 0; i < vocab; i++)
        total += exp((double)(row[i] - out->top));
    out->total = out->top + (float)log(total);
    if (!(w->temperature > 0) || !isfinite(out->total))
        return;
    struct cuda_choice *all = malloc((size_t)vocab * sizeof *all);
    for (int i = 0; i < vocab; i++) {
        uint64_t mine = weight(row[i], out->top, w->temperature);
        out->mass += mine;
        if (mine > 0)
            all[out->all++] = (struct cuda_choice){row[i], i};
    }
    qsort(all, (size_t)out->all, sizeof *all, better_choice);
    out->n = w->whole ? 0 : out->all < now.choices ? out->all : (int32_t)now.choices;
    for (; out->n > 0 && out->n < out->all && all[out->n - 1].logit == all[out->n].logit; out->n--)
        ;                                       /* equals come together or not at all */
    memcpy(best, all, (size_t)out->n * sizeof *best);
    free(all);
    uint64_t at = (uint64_t)((unsigned __int128)w->random * out->mass >> 64), sum = 0;
    for (int i = 0; w->whole && i < vocab && out->drawn < 0; i++)
        if ((sum += weight(row[i], out->top, w->temperature)) > at)
            out->drawn = i, out->drawn_logit = row[i];
}

static int forward(struct cuda_device *d, const struct cuda_pass *p, char *why) {
    size_t bytes = p->n * (size_t)d->s.embd * sizeof(float);
    if (p->stopped != NULL && p->stopped(p->arg))
        return CUDA_STOPPED;
    passes++;
    if (fault_ordered() && (now.dead || unlink(getenv("CORRAL_CARD_FAULT")) == 0))
        lost = 1;
    if (lost || passes == now.lose || (now.lose_every > 0 && passes % now.lose_every == 0)) {
        lost = 1;
        return fail(why, "computing: an illegal memory access was encountered (cudaErrorIllegalAddress)"), CUDA_LOST;
    }
    float *x = malloc(bytes);
    if (d->embeddings == NULL)
        memcpy(x, p->x, bytes);
    for (size_t t = 0; d->embeddings != NULL && t < p->n; t++)
        memcpy(x + t * (size_t)d->s.embd, d->embeddings + (size_t)p->ids[t] * (size_t)d->s.embd, (size_t)d->s.embd * sizeof *x);
    compute(d, p, x);
    free(x);
    if (passes == now.nan && p->n_logits > 0)
        p->logits[7] = NAN;
    if (p->n_logits == 0)
        return 0;
    free(d->logits);
    d->logits = malloc(p->n_logits * (size_t)d->s.vocab * sizeof *d->logits);
    memcpy(d->logits, p->logits, p->n_logits * (size_t)d->s.vocab * sizeof *d->logits);
    for (size_t i = 0; i < p->n_logits; i++)
        tell(d, &p->wishes[i], d->logits + i * (size_t)d->s.vocab, &p->digests[i], p->choices + i * CUDA_CHOICES);
    for (size_t i = 0; p->brief && i < p->n_logits * (size_t)d->s.vocab; i++)
        p->logits[i] = 1e30f;                   /* nobody may look there */
    return 0;
}

static int logits(struct cuda_device *d, size_t row, float *to, char *why) {
    if (lost)
        return fail(why, "logits: GPU is lost"), CUDA_LOST;
    memcpy(to, d->logits + row * (size_t)d->s.vocab, (size_t)d->s.vocab * sizeof *to);
    return 0;
}

EXPORT const struct cuda_module *corral_cuda_module(void) {
    static const struct cuda_module m = {CUDA_MODULE_ABI, cards,      card,    together, sizes,    device_open, norms,
                                         weights,         embeddings, forward, logits,   page_out, page_in,     device_close, reset};
    return &m;
}

/* ---- NVML ---------------------------------------------------------------------------------- */

static char watched[CUDA_CARDS_MAX];            /* whose events somebody wants; their places stand for the cards */

EXPORT int nvmlInit_v2(void) { return listen(), 0; }
EXPORT int nvmlShutdown(void) { return 0; }
EXPORT const char *nvmlErrorString(int rc) { return rc == NVML_NOT_FOUND ? "Not Found" : "Unknown Error"; }
EXPORT int nvmlDeviceGetHandleByPciBusId_v2(const char *bus, nvml_device *out) {
    unsigned at;
    if (sscanf(bus, "0000:%2x:00.0", &at) != 1 || at < 1 || (long)at > now.cards)
        return NVML_NOT_FOUND;
    return *out = (nvml_device)&watched[at - 1], 0;
}

static int is_ill(nvml_device d) { return d == (nvml_device)&watched[now.ill]; }

EXPORT int nvmlDeviceGetTemperature(nvml_device d, int sensor, unsigned *out) { return (void)sensor, *out = is_ill(d) ? (unsigned)now.celsius : 40, 0; }
EXPORT int nvmlDeviceGetPowerUsage(nvml_device d, unsigned *out) { return (void)d, *out = 250000, 0; }
EXPORT int nvmlDeviceGetTotalEccErrors(nvml_device d, int type, int counter, unsigned long long *out) {
    return (void)type, (void)counter, *out = is_ill(d) ? (unsigned long long)now.ecc : 0, 0;
}
EXPORT int nvmlDeviceGetCurrentClocksThrottleReasons(nvml_device d, unsigned long long *out) { return *out = is_ill(d) && now.heat ? 0x21 : 1, 0; }
EXPORT int nvmlEventSetCreate(nvml_set *out) { return memset(watched, 0, sizeof watched), *out = (nvml_set)heard, 0; }
EXPORT int nvmlEventSetFree(nvml_set set) { return (void)set, 0; }
EXPORT int nvmlDeviceRegisterEvents(nvml_device d, unsigned long long types, nvml_set set) { return (void)types, (void)set, *(char *)d = 1, 0; }
EXPORT int nvmlEventSetWait_v2(nvml_set set, struct nvml_event *out, unsigned ms) {
    (void)set;
    usleep(ms * 100);
    if (now.xid == 0 || xid_told || !watched[now.ill])
        return NVML_TIMEOUT;
    xid_told = 1;
    *out = (struct nvml_event){.device = (nvml_device)&watched[now.ill], .type = NVML_EVENT_XID, .data = (unsigned long long)now.xid};
    return 0;
}
