/* cpu.c - the forward pass on the CPU's vector units.
 *
 * Weights are packed at load into one arena (pack.h), each tensor's file pages being given back as it
 * is done, so that memory holds the weights once; or the arena is the file of an earlier start (cache.h).  A layer is five pieces of work for the pool: q, k
 * and v; attention; the output matrix; gate and up with the activation between; down.  What lies
 * between them is small for one token and shared out by rows for many.
 *
 * KV in F16, which is 16 bits a number here, or Q8_0. Page layout: [layers][heads_kv] of kv_head_halves(), see kernels_kv.h. */
#include "engine/backend.h"
#include "engine/cpu/cache.h"
#include "engine/cpu/kernels.h"
#include "engine/quant.h"
#include "base/mem.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define PIECES_PER_THREAD 6u
#define PIECES_OF_FEW 24u                       /* the same where rows are few: a thread waits for its longest piece's end while memory has room */
#define ROWS_FEW 8u
#define ATTEND_QUERIES 96u                      /* of one piece, where a group has fewer heads */
#define ROWS_ALONE 4u                           /* fewer rows than this are not worth sharing out */

struct packed_layer {
    struct packed q, k, v, o, gate, up, down;
};

struct cpu {
    const struct model *m;
    const struct cpu_kernels *k;
    struct pool *pool;
    int layers;                                 /* computed here */
    bool partial;                               /* the rest and the output are another backend's */
    struct packed_layer *layer;
    struct packed output;
    struct cache_key key;                       /* of the packed weights */
    uint8_t *arena;
    size_t arena_bytes;
    bool arena_mapped;                          /* from the cache, read-only */
    struct cache_writer *writer;                /* of the arena, or NULL */
    bool cache_finish;
    enum kv_type kv_type;
    size_t rows_max, head_halves, page_halves, pages;
    uint16_t *kv;                               /* [pages][page_halves], mapped */
    void *work;                                 /* the buffers below, in one mapping */
    size_t work_bytes;
    float *x, *qkv, *att, *turns;               /* [rows_max][...] */
    size_t qkv_stride;
    struct acts in, heads, ff;                  /* normed x; attention's output; after the activation */
    uint8_t *scratch;                           /* [threads][scratch_bytes]: a worker's own, for products or attention */
    size_t scratch_bytes;
};

static size_t width_q(const struct model *m) { return (size_t)m->heads * (size_t)m->head_dim; }
static size_t width_kv(const struct model *m) { return (size_t)m->heads_kv * (size_t)m->head_dim; }

/* ---- loading ------------------------------------------------------------------------------- */

struct packing {                                /* one matrix on its way into the arena */
    const struct tensor *from;
    struct packed *to;
};

static size_t list_matrices(struct cpu *c, struct packing *out) {
    size_t n = 0;
    for (int i = 0; i < c->layers; i++) {
        const struct layer *l = &c->m->layer[i];
        struct packed_layer *p = &c->layer[i];
        struct packing all[] = {{&l->q, &p->q},       {&l->k, &p->k},   {&l->v, &p->v},      {&l->o, &p->o},
                                {&l->gate, &p->gate}, {&l->up, &p->up}, {&l->down, &p->down}};
        for (size_t j = 0; j < ARRAY_LEN(all); j++)
            out[n++] = all[j];
    }
    if (!c->partial)
        out[n++] = (struct packing){&c->m->output, &c->output};
    return n;
}

struct pack_job {
    const struct packing *p;
    size_t per_piece;
};

static void pack_piece(void *arg, unsigned piece, unsigned worker) {
    const struct pack_job *j = arg;
    (void)worker;
    for (size_t g = piece * j->per_piece; g < (piece + 1) * j->per_piece && g < j->p->to->groups; g++)
        pack_group(j->p->to, j->p->from, g);
}

static int map_bytes(void **out, size_t bytes, const char *what, struct err *e) {
    void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED)
        return err_sys(e, ERR_MEMORY, "reserving %zu bytes for %s", bytes, what);
    madvise(p, bytes, MADV_HUGEPAGE);           /* fewer TLB misses where the kernel agrees; no harm where not */
    *out = p;
    return 0;
}

static void tell_load(const struct backend_setup *s, size_t done, size_t total) {
    if (s->on_load != NULL)
        s->on_load(s->on_load_arg, (double)done / (double)total);
}

/* Sizes and places in the arena. Returns a number for all that the packed bytes depend on beside the file. */
static uint64_t plan_all(struct cpu *c, const struct packing *list, size_t n) {
    uint64_t plan = 1;
    for (size_t i = 0; i < n; i++) {
        struct packed *p = list[i].to;
        pack_plan(p, list[i].from, c->k->numbers_16);
        uint64_t facts[] = {(uint64_t)p->kind, p->rows, p->cols, p->groups, p->group_bytes, list[i].from->type};
        plan = cache_mix(cache_mix(plan, facts, sizeof facts), list[i].from->name, strlen(list[i].from->name));
        c->arena_bytes += p->groups * p->group_bytes;
    }
    return plan;
}

static void place_all(const struct cpu *c, const struct packing *list, size_t n) {
    size_t at = 0;
    for (size_t i = 0; i < n; i++) {
        list[i].to->data = c->arena + at;
        at += list[i].to->groups * list[i].to->group_bytes;
    }
}

static int pack_all(struct cpu *c, const struct packing *list, size_t n, const struct backend_setup *s, struct err *e) {
    size_t done = 0;
    int rc;

    if ((rc = memory_check("the model", c->arena_bytes, e)) != 0 || (rc = map_bytes((void **)&c->arena, c->arena_bytes, "weights", e)) != 0)
        return rc;
    place_all(c, list, n);
    for (size_t i = 0; i < n; i++) {
        struct pack_job job = {.p = &list[i], .per_piece = (list[i].to->groups + 1023) / 1024};
        pool_run(c->pool, pack_piece, &job, (unsigned)((list[i].to->groups + job.per_piece - 1) / job.per_piece));
        tensor_forget(list[i].from);
        done += list[i].to->groups * list[i].to->group_bytes;
        tell_load(s, done, c->arena_bytes);
    }
    return 0;
}

#define READ_PIECE ((size_t)4 << 20)
#define READ_PIECES 32u                         /* between two reports */

struct read_job {
    uint8_t *from;
    size_t bytes;
};

/* Where the kernel can't do it in one go, the forward pass will, page by page. */
static void read_piece(void *arg, unsigned piece, unsigned worker) {
    const struct read_job *j = arg;
    size_t at = piece * READ_PIECE;
    (void)worker;
    if (at < j->bytes)
        madvise(j->from + at, j->bytes - at < READ_PIECE ? j->bytes - at : READ_PIECE, MADV_POPULATE_READ);
}

/* The arena of an earlier start. Reads it, so that the first pass needn't wait for the disk piece by piece. */
static bool map_packed(struct cpu *c, const struct cache_where *w, const struct cache_key *k, const struct backend_setup *s) {
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    size_t step = READ_PIECE * READ_PIECES;

    c->arena = (uint8_t *)(uintptr_t)cache_map(w, k, c->arena_bytes);
    if (c->arena == NULL)
        return false;
    BUG_IF((uintptr_t)c->arena % page != 0);
    c->arena_mapped = true;
    for (size_t at = 0; at < c->arena_bytes; at += step) {
        struct read_job job = {c->arena + at, c->arena_bytes - at < step ? c->arena_bytes - at : step};
        pool_run(c->pool, read_piece, &job, READ_PIECES);
        tell_load(s, at + job.bytes, c->arena_bytes);
    }
    return true;
}

static int load_weights(struct cpu *c, const struct backend_setup *s, struct err *e) {
    struct packing *list = xcalloc((size_t)c->m->layers * 7 + 1, sizeof *list);
    struct cache_where where;
    size_t n;
    int rc = 0;

    c->layer = xcalloc((size_t)c->layers, sizeof *c->layer);
    n = list_matrices(c, list);
    uint64_t plan = plan_all(c, list, n);
    cache_where_find(&where, s->cache_dir, s->cache_bytes);
    cache_key_make(&c->key, c->m->gguf, plan, c->k->name, c->arena_bytes);
    if (where.dir != NULL && c->arena_bytes >= where.least) {
        if (map_packed(c, &where, &c->key, s))
            place_all(c, list, n);
        else if ((rc = pack_all(c, list, n, s, e)) == 0)
            c->writer = cache_write_start(&where, &c->key, c->arena, c->arena_bytes);
    } else {
        rc = pack_all(c, list, n, s, e);
    }
    gguf_forget(c->m->gguf);                    /* its header and vocabulary have been read, too */
    cache_where_free(&where);
    free(list);
    return rc;
}

/* ---- buffers ------------------------------------------------------------------------------- */

static void *carve(uint8_t *base, size_t *at, size_t bytes) {
    void *p = base != NULL ? base + *at : NULL;
    *at += (bytes + 63) / 64 * 64;
    return p;
}

static void carve_acts(struct acts *a, uint8_t *base, size_t *at, size_t rows, size_t cols, const struct cpu_kernels *k) {
    *a = (struct acts){.cols = cols, .q8_stride = acts_q8_bytes(cols), .fine_stride = acts_fine_bytes(cols), .q16_stride = acts_q16_bytes(cols),
                       .f32_stride = acts_f32_floats(cols)};
    if (cols % 32 == 0) {
        a->q8 = carve(base, at, rows * a->q8_stride);
        a->fine = k->fine ? carve(base, at, rows * a->fine_stride) : NULL;
        a->q16 = k->numbers_16 ? carve(base, at, rows * a->q16_stride) : NULL;
    }
    a->f32 = carve(base, at, rows * a->f32_stride * sizeof(float));
}

/* Lays the buffers out from base; with NULL only counts their bytes. */
static size_t lay_out(struct cpu *c, uint8_t *base) {
    const struct model *m = c->m;
    size_t at = 0, n = c->rows_max, embd = (size_t)m->embd;

    c->x = carve(base, &at, n * embd * sizeof(float));
    c->qkv = carve(base, &at, n * c->qkv_stride * sizeof(float));
    c->att = carve(base, &at, n * width_q(m) * sizeof(float));
    c->turns = carve(base, &at, n * (size_t)m->rope_dims * sizeof(float));
    /* All forms where columns come in 32s: files mix types, and the room is small beside the KV. */
    carve_acts(&c->in, base, &at, n, embd, c->k);
    carve_acts(&c->heads, base, &at, n, width_q(m), c->k);
    carve_acts(&c->ff, base, &at, n, (size_t)m->ff, c->k);
    c->scratch = carve(base, &at, pool_threads(c->pool) * c->scratch_bytes);
    return at;
}

static size_t attend_rows(const struct model *m) {
    size_t group = (size_t)(m->heads / m->heads_kv);
    return group >= ATTEND_QUERIES ? 1 : ATTEND_QUERIES / group;
}

static void cpu_close(void *state) {
    struct cpu *c = state;
    if (c == NULL)
        return;
    if (c->kv != NULL)
        munmap(c->kv, c->pages * c->page_halves * sizeof *c->kv);
    cache_write_end(c->writer, c->cache_finish);
    if (c->arena_mapped)
        cache_unmap(c->arena, c->arena_bytes);
    else if (c->arena != NULL)
        munmap(c->arena, c->arena_bytes);
    if (c->work != NULL)
        munmap(c->work, c->work_bytes);
    free(c->layer);
    free(c);
}

static int reserve_pages(struct cpu *c, const struct backend_setup *s, struct err *e) {
    size_t pages, page = c->page_halves * sizeof *c->kv, bytes;
    int rc = kv_pages_choose(&pages, s, page, e);

    if (rc != 0)
        return rc;
    if (__builtin_mul_overflow(pages, page, &bytes))
        return err_set(e, ERR_MEMORY, "%zu KV pages don't fit an address space", pages);
    if ((rc = map_bytes((void **)&c->kv, bytes, "the KV cache", e)) == 0)
        c->pages = pages;
    return rc;
}

static int cpu_open(void **out, const struct backend_setup *s, struct err *e) {
    struct cpu *c = xcalloc(1, sizeof *c);
    const struct model *m = s->model;
    int rc;

    *out = NULL;
    c->m = m;
    c->k = kernels_best();
    c->pool = s->pool;
    c->rows_max = s->rows_max;
    c->cache_finish = s->cache_finish;
    c->qkv_stride = width_q(m) + 2 * width_kv(m);
    c->partial = s->first_layers > 0;
    c->layers = c->partial ? s->first_layers : m->layers;
    c->kv_type = s->kv_type;
    c->head_halves = kv_head_halves(c->kv_type, (size_t)m->head_dim);
    c->page_halves = (size_t)c->layers * (size_t)m->heads_kv * c->head_halves;
    c->scratch_bytes = attend_scratch(attend_rows(m) * (size_t)(m->heads / m->heads_kv), (size_t)m->head_dim) * sizeof(float);
    if (c->scratch_bytes < sizeof(struct gemm_scratch))
        c->scratch_bytes = sizeof(struct gemm_scratch);
    c->scratch_bytes = (c->scratch_bytes + 127) / 64 * 64;
    c->work_bytes = lay_out(c, NULL);
    if ((rc = map_bytes(&c->work, c->work_bytes, "activations", e)) != 0 || (rc = load_weights(c, s, e)) != 0 ||
        (rc = reserve_pages(c, s, e)) != 0) {
        cpu_close(c);
        return rc;
    }
    lay_out(c, c->work);
    *out = c;
    return 0;
}

static size_t cpu_page_bytes(const void *state) { return ((const struct cpu *)state)->page_halves * sizeof(uint16_t); }

static size_t cpu_pages(const void *state) { return ((const struct cpu *)state)->pages; }
static int cpu_page_out(void *state, int32_t page, void *to, struct err *e) {
    const struct cpu *c = state;
    (void)e;
    memcpy(to, c->kv + (size_t)page * c->page_halves, c->page_halves * sizeof *c->kv);
    return 0;
}

static int cpu_page_in(void *state, int32_t page, const void *from, struct err *e) {
    const struct cpu *c = state;
    (void)e;
    memcpy(c->kv + (size_t)page * c->page_halves, from, c->page_halves * sizeof *c->kv);
    return 0;
}

/* The model as the packed weights' cache knows it (RoPE's settings are in the file's header, which is in the key), how it is computed (the kernels' sources and
 * the compiler: KERNELS_PRINT), how pages lie. */
static void cpu_kv_facts(const void *state, struct buf *out) {
    const struct cpu *c = state;
    uint64_t pages[] = {(uint64_t)c->kv_type, c->head_halves, c->page_halves, (uint64_t)c->layers, KV_PAGE_TOKENS};

    buf_adds(out, "cpu " KERNELS_PRINT " ");
    buf_adds(out, c->k->name);
    buf_add(out, c->key.word, sizeof c->key.word);
    buf_add(out, pages, sizeof pages);
}

static void cpu_page_clear(const void *state, void *bytes, size_t n) {
    const struct cpu *c = state;
    static const float zeros[HEAD_DIM_MAX];

    for (size_t head = 0; head < (size_t)c->layers * (size_t)c->m->heads_kv; head++)
        for (size_t slot = n; slot < KV_PAGE_TOKENS; slot++)
            c->k->kv_put(c->kv_type, (uint16_t *)bytes + head * c->head_halves, slot, zeros, zeros, (size_t)c->m->head_dim);
}

static size_t cpu_weight_bytes(const void *state) { return ((const struct cpu *)state)->arena_bytes; }

/* ---- sharing out --------------------------------------------------------------------------- */

static void *scratch_of(const struct cpu *c, unsigned worker) { return c->scratch + worker * c->scratch_bytes; }

struct product {                                /* up to three matrices over the same activations */
    const struct cpu *c;
    const struct packed *w[3];
    struct gemm_out out[3];
    size_t n_w, n, per_piece;
    const struct acts *in;
};

static void product_piece(void *arg, unsigned piece, unsigned worker) {
    const struct product *p = arg;
    size_t from = piece * p->per_piece, to = from + p->per_piece, at = 0;

    for (size_t i = 0; i < p->n_w; at += p->w[i]->groups, i++) {
        size_t g0 = from > at ? from - at : 0, g1 = to > at ? to - at : 0;
        g1 = g1 < p->w[i]->groups ? g1 : p->w[i]->groups;
        if (g0 < g1)
            p->c->k->gemm(p->w[i], g0, g1, p->in, p->n, &p->out[i], scratch_of(p->c, worker));
    }
}

/* Units of a piece, for n rows. */
static size_t pieces_of(const struct cpu *c, size_t units, size_t n) {
    size_t want = pool_threads(c->pool) == 1 ? 1 : pool_threads(c->pool) * (n <= ROWS_FEW ? PIECES_OF_FEW : PIECES_PER_THREAD);
    return (units + want - 1) / want;
}

static void product_run(struct product *p) {
    size_t groups = 0;
    for (size_t i = 0; i < p->n_w; i++)
        groups += p->w[i]->groups;
    p->per_piece = (pieces_of(p->c, groups, p->n) + GEMM_GROUPS - 1) / GEMM_GROUPS * GEMM_GROUPS;
    pool_run(p->c->pool, product_piece, p, (unsigned)((groups + p->per_piece - 1) / p->per_piece));
}

static void product_one(struct cpu *c, const struct packed *w, const struct acts *in, size_t n, float *to, size_t stride, bool add) {
    struct product p = {.c = c, .w = {w}, .n_w = 1, .n = n, .in = in, .out = {{.to = to, .stride = stride, .add = add}}};
    product_run(&p);
}

struct swiglu {
    struct cpu *c;
    const struct packed_layer *l;
    struct acts out;
    size_t n, per_piece;                        /* groups, an even number */
};

static void swiglu_piece(void *arg, unsigned piece, unsigned worker) {
    const struct swiglu *s = arg;
    size_t g0 = piece * s->per_piece, g1 = g0 + s->per_piece;
    g1 = g1 < s->l->gate.groups ? g1 : s->l->gate.groups;
    s->c->k->gemm_swiglu(&s->l->gate, &s->l->up, g0, g1, &s->c->in, s->n, &s->out, scratch_of(s->c, worker));
}

/* By rows: a function of one row, on this thread when there are few. */
struct by_rows {
    struct cpu *c;
    const struct batch *b;
    void (*fn)(const struct by_rows *r, size_t t);
    int layer;
    const float *weight;
    struct acts out;
    size_t per_piece;
};

static void rows_piece(void *arg, unsigned piece, unsigned worker) {
    const struct by_rows *r = arg;
    (void)worker;
    for (size_t t = piece * r->per_piece; t < (piece + 1) * r->per_piece && t < r->b->n; t++)
        r->fn(r, t);
}

static void rows_run(struct by_rows *r) {
    size_t n = r->b->n;
    r->per_piece = n < ROWS_ALONE ? n : pieces_of(r->c, n, n);
    pool_run(r->c->pool, rows_piece, r, (unsigned)((n + r->per_piece - 1) / r->per_piece));
}

/* ---- the steps of a layer ------------------------------------------------------------------ */

/* The forms that these matrices read. */
static struct acts acts_for(const struct cpu *c, const struct acts *a, const struct packed *w0, const struct packed *w1, const struct packed *w2) {
    const struct packed *all[] = {w0, w1, w2};
    struct acts out = *a;
    bool of[ACTS_F32 + 1] = {false};

    for (size_t i = 0; i < ARRAY_LEN(all); i++)
        if (all[i] != NULL)
            of[acts_form(c->k, all[i]->kind)] = true;
    BUG_IF((of[ACTS_Q8] && a->q8 == NULL) || (of[ACTS_FINE] && a->fine == NULL) || (of[ACTS_Q16] && a->q16 == NULL));
    out.q8 = of[ACTS_Q8] ? a->q8 : NULL;
    out.fine = of[ACTS_FINE] ? a->fine : NULL;
    out.q16 = of[ACTS_Q16] ? a->q16 : NULL;
    out.f32 = of[ACTS_F32] ? a->f32 : NULL;
    return out;
}

static void row_embed(const struct by_rows *r, size_t t) {
    const struct model *m = r->c->m;
    const struct batch_row *row = &r->b->rows[t];
    size_t half = (size_t)m->rope_dims / 2;
    float *turns = r->c->turns + t * 2 * half;

    rope_angles(m, row->pos, turns, turns + half);
    quant_row(m->embedding.type, m->embedding.data + (size_t)row->id * m->embedding.row_bytes, r->c->x + t * (size_t)m->embd,
              (size_t)m->embd);
}

static void row_norm(const struct by_rows *r, size_t t) {
    r->c->k->norm(r->c->x + t * (size_t)r->c->m->embd, r->weight, r->c->m->rms_eps, &r->out, t);
}

static void row_heads(const struct by_rows *r, size_t t) {
    r->c->k->norm(r->c->att + t * width_q(r->c->m), NULL, 0, &r->out, t);
}

static uint16_t *kv_of(const struct cpu *c, int layer, size_t head) {
    return c->kv + ((size_t)layer * (size_t)c->m->heads_kv + head) * c->head_halves;
}

static void row_place(const struct by_rows *r, size_t t) {
    const struct cpu *c = r->c;
    const struct model *m = c->m;
    const struct batch_row *row = &r->b->rows[t];
    size_t d = (size_t)m->head_dim, half = (size_t)m->rope_dims / 2;
    const float *cosines = c->turns + t * 2 * half, *sines = cosines + half;
    float *q = c->qkv + t * c->qkv_stride, *k = q + width_q(m), *v = k + width_kv(m);
    size_t page = (size_t)row->pages[row->pos / KV_PAGE_TOKENS] * c->page_halves;

    for (size_t h = 0; h < (size_t)m->heads; h++)
        rope_turn(q + h * d, cosines, sines, m->rope_dims);
    for (size_t h = 0; h < (size_t)m->heads_kv; h++) {
        rope_turn(k + h * d, cosines, sines, m->rope_dims);
        c->k->kv_put(c->kv_type, kv_of(c, r->layer, h) + page, row->pos % KV_PAGE_TOKENS, k + h * d, v + h * d, d);
    }
}

struct attention {
    struct cpu *c;
    const struct batch *b;
    int layer;
    size_t blocks;                              /* runs of neighbouring tokens; a piece is one of them and a key-value head */
    size_t *first;                              /* [blocks + 1] */
};

static void attention_piece(void *arg, unsigned piece, unsigned worker) {
    const struct attention *a = arg;
    struct cpu *c = a->c;
    const struct model *m = c->m;
    /* A head's pieces are neighbours, for whom its keys are near. Late tokens see most of them: they go first, so that no long
     * piece is left for the end. */
    size_t head = piece / a->blocks, block = a->blocks - 1 - piece % a->blocks, t = a->first[block];
    size_t d = (size_t)m->head_dim, group = (size_t)(m->heads / m->heads_kv), at = head * group * d;
    size_t rows = a->first[block + 1] - t;

    struct attend_heads h = {.q = c->qkv + t * c->qkv_stride + at, .q_stride = c->qkv_stride, .out = c->att + t * width_q(m) + at,
                             .out_stride = width_q(m), .rows = rows, .group = group, .head_dim = d, .pos = a->b->rows[t].pos,
                             .pages = a->b->rows[t].pages, .kv_type = c->kv_type, .kv = kv_of(c, a->layer, head), .page_stride = c->page_halves,
                             .scale = 1.0f / sqrtf((float)d)};
    c->k->attend(&h, scratch_of(c, worker));
}

/* Cuts the batch into runs of one session's neighbours. */
static size_t cut_blocks(const struct model *m, const struct batch *b, size_t *first) {
    size_t n = 0, most = attend_rows(m);
    for (size_t t = 0; t < b->n; t++) {
        bool same = t > 0 && b->rows[t].pages == b->rows[t - 1].pages && b->rows[t].pos == b->rows[t - 1].pos + 1;
        if (!same || t - first[n - 1] == most)
            first[n++] = t;
    }
    first[n] = b->n;
    return n;
}

/* Queries, keys and values; the latter two into their pages. */
static void layer_keys(struct cpu *c, const struct batch *b, int layer) {
    const struct model *m = c->m;
    const struct packed_layer *p = &c->layer[layer];
    size_t q = width_q(m), kv = width_kv(m);
    struct by_rows norm = {.c = c, .b = b, .fn = row_norm, .weight = m->layer[layer].attn_norm,
                           .out = acts_for(c, &c->in, &p->q, &p->k, &p->v)};
    struct by_rows place = {.c = c, .b = b, .fn = row_place, .layer = layer};
    struct product qkv = {.c = c, .w = {&p->q, &p->k, &p->v}, .n_w = 3, .n = b->n, .in = &c->in,
                          .out = {{.to = c->qkv, .stride = c->qkv_stride}, {.to = c->qkv + q, .stride = c->qkv_stride},
                                  {.to = c->qkv + q + kv, .stride = c->qkv_stride}}};

    rows_run(&norm);
    product_run(&qkv);
    rows_run(&place);
}

/* What follows the keys: attention over a's blocks, then the feed-forward part. */
static void layer_rest(struct cpu *c, const struct batch *b, struct attention *a, int layer) {
    const struct model *m = c->m;
    const struct packed_layer *p = &c->layer[layer];
    size_t embd = (size_t)m->embd;
    struct by_rows heads = {.c = c, .b = b, .fn = row_heads, .out = acts_for(c, &c->heads, &p->o, NULL, NULL)};

    a->layer = layer;
    pool_run(c->pool, attention_piece, a, (unsigned)(a->blocks * (size_t)m->heads_kv));
    rows_run(&heads);
    product_one(c, &p->o, &c->heads, b->n, c->x, embd, true);

    struct swiglu s = {.c = c, .l = p, .n = b->n, .out = acts_for(c, &c->ff, &p->down, NULL, NULL)};
    struct by_rows norm = {.c = c, .b = b, .fn = row_norm, .weight = m->layer[layer].ffn_norm, .out = acts_for(c, &c->in, &p->gate, &p->up, NULL)};
    rows_run(&norm);
    s.per_piece = pieces_of(c, (p->gate.groups + 1) / 2, b->n) * 2;
    pool_run(c->pool, swiglu_piece, &s, (unsigned)((p->gate.groups + s.per_piece - 1) / s.per_piece));
    product_one(c, &p->down, &c->ff, b->n, c->x, embd, true);
}

/* Rows whose logits nobody wants are done once the last layer has their keys: the others move together. Returns their number. */
static size_t keep_wanted(struct cpu *c, const struct batch *b, struct batch_row *rows) {
    size_t n = 0, embd = (size_t)c->m->embd;

    for (size_t t = 0; t < b->n; t++) {
        if (b->rows[t].logits == NULL)
            continue;
        if (n < t) {
            memcpy(c->x + n * embd, c->x + t * embd, embd * sizeof *c->x);
            memcpy(c->qkv + n * c->qkv_stride, c->qkv + t * c->qkv_stride, width_q(c->m) * sizeof *c->qkv);
        }
        rows[n++] = b->rows[t];
    }
    return n;
}

struct digesting {                              /* rows of logits, by stretches */
    const struct cpu *c;
    const float *logits;
    size_t stretches;                           /* of a row */
    struct logits_part *parts;                  /* [rows][stretches] */
};

static void digest_piece(void *arg, unsigned piece, unsigned worker) {
    const struct digesting *d = arg;
    size_t vocab = (size_t)d->c->m->vocab, row = piece / d->stretches, first = piece % d->stretches * LOGITS_STRETCH;
    (void)worker;
    d->c->k->digest(d->logits + row * vocab + first, vocab - first < LOGITS_STRETCH ? vocab - first : LOGITS_STRETCH, &d->parts[piece]);
}

/* As sample_logsumexp() does, but for the order of the sum. */
static struct row_digest join_parts(const struct logits_part *p, size_t n) {
    float max = -INFINITY, sum = 0;
    size_t best = 0;

    for (size_t i = 0; i < n; i++)
        if (p[i].max > max) {
            max = p[i].max;
            best = i * LOGITS_STRETCH + p[i].at;
        }
    for (size_t i = 0; i < n; i++)
        sum += isnan(p[i].sum) ? NAN : isfinite(p[i].max) ? p[i].sum * expf(p[i].max - max) : 0;
    return (struct row_digest){.total = isnan(sum) || max == INFINITY ? NAN : max + logf(sum), .best = (int32_t)best, .known.top = max};
}

/* The choice would look through each row alone: for eight sequences of a vocabulary of 128,000 that took a fourteenth of a pass. */
static void digest_rows(const struct cpu *c, const float *logits, size_t n, struct row_digest *out) {
    size_t vocab = (size_t)c->m->vocab;
    struct digesting d = {.c = c, .logits = logits, .stretches = (vocab + LOGITS_STRETCH - 1) / LOGITS_STRETCH};

    d.parts = xcalloc(n * d.stretches, sizeof *d.parts);
    pool_run(c->pool, digest_piece, &d, (unsigned)(n * d.stretches));
    for (size_t i = 0; i < n; i++)
        out[i] = join_parts(d.parts + i * d.stretches, d.stretches);
    free(d.parts);
}

/* The logits of a pass lie one after the other. */
static void logits_pass(struct cpu *c, const struct batch *b) {
    const struct model *m = c->m;
    struct acts in = acts_for(c, &c->in, &c->output, NULL, NULL);

    for (size_t t = 0; t < b->n; t++) {
        BUG_IF(b->rows[t].logits != b->rows[0].logits + t * (size_t)m->vocab);
        c->k->norm(c->x + t * (size_t)m->embd, m->output_norm, m->rms_eps, &in, t);
    }
    product_one(c, &c->output, &in, b->n, b->rows[0].logits, (size_t)m->vocab, false);
    if (b->digests != NULL)
        digest_rows(c, b->rows[0].logits, b->n, b->digests);
}

static int cpu_forward(void *state, const struct batch *b, struct err *e) {
    struct cpu *c = state;
    struct by_rows embed = {.c = c, .b = b, .fn = row_embed};
    struct attention a = {.c = c, .b = b};
    struct batch_row *rows = xcalloc(b->n, sizeof *rows);
    struct batch wanted = {.rows = rows, .digests = b->digests};
    int rc = 0, last = c->layers - 1;

    BUG_IF(b->n == 0 || b->n > c->rows_max);
    a.first = xcalloc(b->n + 1, sizeof *a.first);
    a.blocks = cut_blocks(c->m, b, a.first);
    rows_run(&embed);
    for (int i = 0; i <= last; i++) {
        if (b->abort != NULL && atomic_load(b->abort)) {
            rc = err_set(e, ERR_CANCELLED, "stopped before layer %d", i);
            break;
        }
        layer_keys(c, b, i);
        if (i < last || c->partial)
            layer_rest(c, b, &a, i);
    }
    if (rc == 0 && c->partial) {
        memcpy(b->hidden, c->x, b->n * (size_t)c->m->embd * sizeof *c->x);
    } else if (rc == 0 && (wanted.n = keep_wanted(c, b, rows)) > 0) {
        a.b = &wanted;
        a.blocks = cut_blocks(c->m, &wanted, a.first);
        layer_rest(c, &wanted, &a, last);
        logits_pass(c, &wanted);
    }
    free(rows);
    free(a.first);
    return rc;
}

const struct backend backend_cpu = {
    .name = "cpu",
    .rows = 512,
    .open = cpu_open,
    .close = cpu_close,
    .kv_page_bytes = cpu_page_bytes,
    .kv_pages = cpu_pages,
    .weight_bytes = cpu_weight_bytes,
    .forward = cpu_forward,
    .page_out = cpu_page_out,
    .page_in = cpu_page_in,
    .kv_facts = cpu_kv_facts,
    .page_clear = cpu_page_clear,
};
