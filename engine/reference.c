/* reference.c - the forward pass as one would write it on paper.
 *
 * The slow twin of engine/cpu: weights dequantised row by row from the mapping, float32 values,
 * double sums, KV in float32.  Kept simple on purpose; only the sharing out over the pool is not
 * in the textbook.  Page layout: [layers][K, V][heads_kv][KV_PAGE_TOKENS][head_dim]. */
#include "engine/backend.h"
#include "engine/quant.h"
#include "base/mem.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

struct reference {
    const struct model *m;
    struct pool *pool;
    size_t rows_max, page_floats, pages;
    float *kv;                                  /* [pages][page_floats], mapped */
    float *x, *xn, *q, *k, *v, *att, *gate, *up;    /* [rows_max][...] */
    float *turns;                               /* [rows_max][rope_dims]: cosines, then sines */
    float **row_scratch;                        /* per worker: one dequantised row */
};

static size_t widest_row(const struct model *m) {
    size_t q = (size_t)m->heads * (size_t)m->head_dim, w = (size_t)m->embd;
    w = w > q ? w : q;
    return w > (size_t)m->ff ? w : (size_t)m->ff;
}

static void reference_close(void *state) {
    struct reference *r = state;
    if (r == NULL)
        return;
    if (r->kv != NULL)
        munmap(r->kv, r->pages * r->page_floats * sizeof *r->kv);
    for (unsigned i = 0; r->row_scratch != NULL && i < pool_threads(r->pool); i++)
        free(r->row_scratch[i]);
    free(r->row_scratch);
    free(r->x);
    free(r->xn);
    free(r->q);
    free(r->k);
    free(r->v);
    free(r->att);
    free(r->gate);
    free(r->up);
    free(r->turns);
    free(r);
}

static int reserve_pages(struct reference *r, const struct backend_setup *s, struct err *e) {
    size_t pages, page = r->page_floats * sizeof(float), bytes;
    int rc = kv_pages_choose(&pages, s, page, e);

    if (rc != 0)
        return rc;
    if (__builtin_mul_overflow(pages, page, &bytes))
        return err_set(e, ERR_MEMORY, "%zu KV pages don't fit an address space", pages);
    void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED)
        return err_sys(e, ERR_MEMORY, "reserving %zu bytes for the KV cache", bytes);
    r->kv = p;
    r->pages = pages;
    return 0;
}

static int reference_open(void **out, const struct backend_setup *s, struct err *e) {
    const struct model *m = s->model;
    struct reference *r = xcalloc(1, sizeof *r);
    size_t n = s->rows_max, q = (size_t)m->heads * (size_t)m->head_dim, kv = (size_t)m->heads_kv * (size_t)m->head_dim;
    struct {
        float **at;
        size_t width;
    } want[] = {{&r->x, (size_t)m->embd},  {&r->xn, (size_t)m->embd}, {&r->q, q},   {&r->k, kv}, {&r->v, kv},
                {&r->att, q},              {&r->gate, (size_t)m->ff}, {&r->up, (size_t)m->ff},   {&r->turns, (size_t)m->rope_dims}};

    *out = NULL;
    r->m = m;
    r->pool = s->pool;
    r->rows_max = n;
    r->page_floats = (size_t)m->layers * 2 * kv * KV_PAGE_TOKENS;
    r->row_scratch = xcalloc(pool_threads(s->pool), sizeof *r->row_scratch);
    bool ok = true;
    for (size_t i = 0; i < ARRAY_LEN(want); i++)
        ok = (*want[i].at = malloc(n * want[i].width * sizeof(float))) != NULL && ok;
    for (unsigned i = 0; i < pool_threads(s->pool); i++)
        ok = (r->row_scratch[i] = malloc(widest_row(m) * sizeof(float))) != NULL && ok;
    int rc = ok ? reserve_pages(r, s, e) : err_set(e, ERR_MEMORY, "no memory for passes of %zu tokens", n);
    if (rc != 0) {
        reference_close(r);
        return rc;
    }
    if (s->on_load != NULL)
        s->on_load(s->on_load_arg, 1.0);
    *out = r;
    return 0;
}

static size_t reference_page_bytes(const void *state) { return ((const struct reference *)state)->page_floats * sizeof(float); }

static size_t reference_pages(const void *state) { return ((const struct reference *)state)->pages; }
static size_t reference_weight_bytes(const void *state) { return (size_t)gguf_file_bytes(((const struct reference *)state)->m->gguf); }

/* ---- y = W x ------------------------------------------------------------------------------- */

struct product {                                /* y[n][rows] (+)= w[rows][cols] x[n][cols] */
    struct reference *r;
    const struct tensor *w;
    const float *x;
    float *y;
    size_t n, per_piece;
    bool add;
};

static void product_piece(void *arg, unsigned piece, unsigned worker) {
    const struct product *p = arg;
    const struct tensor *w = p->w;
    float *row = p->r->row_scratch[worker];
    size_t end = (piece + 1) * p->per_piece;

    for (size_t i = piece * p->per_piece; i < end && i < w->rows; i++) {
        quant_row(w->type, w->data + i * w->row_bytes, row, w->cols);
        for (size_t t = 0; t < p->n; t++) {
            const float *x = p->x + t * w->cols;
            double sum = 0;
            for (size_t j = 0; j < w->cols; j++)
                sum += (double)row[j] * (double)x[j];
            float *y = p->y + t * w->rows + i;
            *y = p->add ? *y + (float)sum : (float)sum;
        }
    }
}

static void product(struct reference *r, const struct tensor *w, const float *x, size_t n, float *y, bool add) {
    struct product p = {.r = r, .w = w, .x = x, .y = y, .n = n, .add = add, .per_piece = (w->rows + 63) / 64};
    pool_run(r->pool, product_piece, &p, (unsigned)((w->rows + p.per_piece - 1) / p.per_piece));
}

static void rms_norm(const float *x, const float *weight, size_t n, float eps, float *out) {
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (double)x[i] * (double)x[i];
    double scale = 1.0 / sqrt(sum / (double)n + (double)eps);
    for (size_t i = 0; i < n; i++)
        out[i] = (float)((double)x[i] * scale) * weight[i];
}

/* ---- attention ----------------------------------------------------------------------------- */

/* Key (which = 0) or value (1) of one position. */
static float *kv_at(const struct reference *r, const int32_t *pages, uint32_t pos, int layer, int which, int head) {
    const struct model *m = r->m;
    size_t at = ((size_t)layer * 2 + (size_t)which) * (size_t)m->heads_kv + (size_t)head;
    float *page = r->kv + (size_t)pages[pos / KV_PAGE_TOKENS] * r->page_floats;
    return page + (at * KV_PAGE_TOKENS + pos % KV_PAGE_TOKENS) * (size_t)m->head_dim;
}

static void attend(const struct reference *r, const struct batch_row *row, int layer, int head, const float *q, float *out) {
    const struct model *m = r->m;
    size_t d = (size_t)m->head_dim;
    int kv_head = head / (m->heads / m->heads_kv);
    double best = -INFINITY, total = 0, scale = 1.0 / sqrt((double)d);
    double *score = malloc((row->pos + 1) * sizeof *score), sum[512] = {0};

    BUG_IF(score == NULL || d > ARRAY_LEN(sum));
    for (uint32_t t = 0; t <= row->pos; t++) {
        const float *k = kv_at(r, row->pages, t, layer, 0, kv_head);
        double s = 0;
        for (size_t i = 0; i < d; i++)
            s += (double)q[i] * (double)k[i];
        score[t] = s * scale;
        best = score[t] > best ? score[t] : best;
    }
    for (uint32_t t = 0; t <= row->pos; t++) {
        const float *v = kv_at(r, row->pages, t, layer, 1, kv_head);
        double p = exp(score[t] - best);
        total += p;
        for (size_t i = 0; i < d; i++)
            sum[i] += p * (double)v[i];
    }
    for (size_t i = 0; i < d; i++)
        out[i] = (float)(sum[i] / total);
    free(score);
}

struct attention {
    struct reference *r;
    const struct batch *b;
    int layer;
};

static void attention_piece(void *arg, unsigned piece, unsigned worker) {
    const struct attention *a = arg;
    const struct model *m = a->r->m;
    size_t width = (size_t)m->heads * (size_t)m->head_dim, t = piece;
    (void)worker;

    if (a->layer == m->layers - 1 && a->b->rows[t].logits == NULL) {   /* nobody looks at what would follow; long contexts are bearable so */
        memset(a->r->att + t * width, 0, width * sizeof(float));
        return;
    }
    for (int h = 0; h < m->heads; h++) {
        size_t at = t * width + (size_t)h * (size_t)m->head_dim;
        attend(a->r, &a->b->rows[t], a->layer, h, a->r->q + at, a->r->att + at);
    }
}

/* Turns queries and keys and puts keys and values into their pages. */
static void place_rows(struct reference *r, const struct batch *b, int layer) {
    const struct model *m = r->m;
    size_t d = (size_t)m->head_dim, half = (size_t)m->rope_dims / 2;

    for (size_t t = 0; t < b->n; t++) {
        const float *cosines = r->turns + t * 2 * half, *sines = cosines + half;
        for (int h = 0; h < m->heads; h++)
            rope_turn(r->q + (t * (size_t)m->heads + (size_t)h) * d, cosines, sines, m->rope_dims);
        for (int h = 0; h < m->heads_kv; h++) {
            size_t at = (t * (size_t)m->heads_kv + (size_t)h) * d;
            rope_turn(r->k + at, cosines, sines, m->rope_dims);
            memcpy(kv_at(r, b->rows[t].pages, b->rows[t].pos, layer, 0, h), r->k + at, d * sizeof(float));
            memcpy(kv_at(r, b->rows[t].pages, b->rows[t].pos, layer, 1, h), r->v + at, d * sizeof(float));
        }
    }
}

/* ---- the pass ------------------------------------------------------------------------------ */

static void layer_pass(struct reference *r, const struct batch *b, int layer) {
    const struct model *m = r->m;
    const struct layer *l = &m->layer[layer];
    size_t embd = (size_t)m->embd;
    struct attention a = {.r = r, .b = b, .layer = layer};

    for (size_t t = 0; t < b->n; t++)
        rms_norm(r->x + t * embd, l->attn_norm, embd, m->rms_eps, r->xn + t * embd);
    product(r, &l->q, r->xn, b->n, r->q, false);
    product(r, &l->k, r->xn, b->n, r->k, false);
    product(r, &l->v, r->xn, b->n, r->v, false);
    place_rows(r, b, layer);
    pool_run(r->pool, attention_piece, &a, (unsigned)b->n);
    product(r, &l->o, r->att, b->n, r->x, true);

    for (size_t t = 0; t < b->n; t++)
        rms_norm(r->x + t * embd, l->ffn_norm, embd, m->rms_eps, r->xn + t * embd);
    product(r, &l->gate, r->xn, b->n, r->gate, false);
    product(r, &l->up, r->xn, b->n, r->up, false);
    for (size_t i = 0; i < b->n * (size_t)m->ff; i++)
        r->gate[i] = (float)((double)r->gate[i] / (1.0 + exp(-(double)r->gate[i]))) * r->up[i];
    product(r, &l->down, r->gate, b->n, r->x, true);
}

static int reference_forward(void *state, const struct batch *b, struct err *e) {
    struct reference *r = state;
    const struct model *m = r->m;
    size_t embd = (size_t)m->embd, half = (size_t)m->rope_dims / 2;

    BUG_IF(b->n == 0 || b->n > r->rows_max);
    for (size_t t = 0; t < b->n; t++) {
        const struct batch_row *row = &b->rows[t];
        rope_angles(m, row->pos, r->turns + t * 2 * half, r->turns + t * 2 * half + half);
        quant_row(m->embedding.type, m->embedding.data + (size_t)row->id * m->embedding.row_bytes, r->x + t * embd, embd);
    }
    for (int i = 0; i < m->layers; i++) {
        if (b->abort != NULL && atomic_load(b->abort))
            return err_set(e, ERR_CANCELLED, "stopped before layer %d", i);
        layer_pass(r, b, i);
    }
    for (size_t t = 0; t < b->n; t++) {
        if (b->rows[t].logits == NULL)
            continue;
        rms_norm(r->x + t * embd, m->output_norm, embd, m->rms_eps, r->xn);
        product(r, &m->output, r->xn, 1, b->rows[t].logits, false);
    }
    return 0;
}

const struct backend backend_reference = {
    .name = "reference",
    .rows = 512,
    .open = reference_open,
    .close = reference_close,
    .kv_page_bytes = reference_page_bytes,
    .kv_pages = reference_pages,
    .weight_bytes = reference_weight_bytes,
    .forward = reference_forward,
};
