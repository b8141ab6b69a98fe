/* cuda.c - the backend for NVIDIA cards: loads the module, packs the weights onto the card, hands it the passes.
 *
 * The module (device.cu) is a shared library beside the programs; CORRAL_CUDA_MODULE names another.
 * All that can be computed without a card is computed here: embeddings, angles, packing. */
#define LOG_MODULE "cuda"
#include "engine/backend.h"
#include "engine/cuda/pack.h"
#include "engine/quant.h"
#include "base/buf.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MODULE_NAME "corral-cuda.so"
#define SPARE_BYTES ((size_t)512 << 20)         /* of the card's memory, left for the driver and others */

struct cuda {
    const struct model *m;
    const struct cuda_module *module;
    struct cuda_device *device;
    struct pool *pool;
    size_t rows_max;
    float *x, *turns;                           /* [rows_max][...] */
    int32_t *pos, *first, *table, *want;        /* [rows_max] */
    int32_t *pages;                             /* [tables][stride], grown as needed */
    size_t pages_cap;
};

/* ---- the module ---------------------------------------------------------------------------- */

static const struct cuda_module *try_module(const char *path, struct err *e) {
    void *lib = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (lib == NULL) {
        err_set(e, ERR_UNAVAILABLE, "%.200s", dlerror());
        return NULL;
    }
    const struct cuda_module *(*entry)(void);
    *(void **)&entry = dlsym(lib, CUDA_MODULE_SYMBOL);
    if (entry == NULL || entry()->abi != CUDA_MODULE_ABI) {
        err_set(e, ERR_UNAVAILABLE, "%s is of another version", path);
        dlclose(lib);
        return NULL;
    }
    return entry();
}

/* Loaded once, for ever: the driver does not like to be unloaded. */
static const struct cuda_module *find_module(struct err *e) {
    static const struct cuda_module *found;
    const char *named = getenv("CORRAL_CUDA_MODULE");
    static const char *const places[] = {"/" MODULE_NAME, "/../libexec/corral/" MODULE_NAME};
    struct buf dir = {0};

    if (found != NULL)
        return found;
    if (named != NULL && named[0] != '\0')
        return found = try_module(named, e);
    if (program_dir(&dir, e) != 0) {
        buf_free(&dir);
        return NULL;
    }
    err_set(e, ERR_UNAVAILABLE, "%s is not installed", MODULE_NAME);
    for (size_t i = 0; i < ARRAY_LEN(places) && found == NULL; i++) {
        struct buf path = {0};
        buf_adds(&path, buf_str(&dir));
        buf_adds(&path, places[i]);
        if (access(buf_str(&path), R_OK) == 0)
            found = try_module(buf_str(&path), e);
        buf_free(&path);
    }
    buf_free(&dir);
    return found;
}

/* The first card. ERR_UNAVAILABLE with the reason: no module, no driver, no card. */
static int probe(struct cuda_card *out, struct err *e) {
    char why[CUDA_MODULE_WHY] = "";
    const struct cuda_module *m = find_module(e);

    if (m == NULL)
        return ERR_UNAVAILABLE;
    int n = m->cards(why);
    if (n < 0)
        return err_set(e, ERR_UNAVAILABLE, "the driver: %s", why);
    if (n == 0)
        return err_set(e, ERR_UNAVAILABLE, "the driver sees no card");
    return m->card(0, out, why) == 0 ? 0 : err_set(e, ERR_UNAVAILABLE, "%s", why);
}

/* ---- weights ------------------------------------------------------------------------------- */

struct packing {
    const struct tensor *t;
    struct cuda_matrix m;
    uint8_t *quants, *scales;
    float *peaks;                               /* of each tile */
};

static void peak_piece(void *arg, unsigned tile, unsigned worker) {
    struct packing *p = arg;
    (void)worker;
    p->peaks[tile] = cuda_pack_peak(p->t, tile);
}

static void tile_piece(void *arg, unsigned tile, unsigned worker) {
    struct packing *p = arg;
    (void)worker;
    cuda_pack_tile(&p->m, p->t, tile, p->quants + tile * (p->m.quant_bytes / p->m.tiles), p->scales + tile * (p->m.scale_bytes / p->m.tiles));
}

static int send_matrix(struct cuda *c, int layer, enum cuda_role role, const struct tensor *t, struct err *e) {
    struct packing p = {.t = t};
    char why[CUDA_MODULE_WHY] = "";
    float peak = 0;
    int rc = 0;

    cuda_pack_plan(&p.m, t);
    p.quants = malloc(p.m.quant_bytes);
    p.scales = malloc(p.m.scale_bytes + 1);
    p.peaks = xcalloc(p.m.tiles, sizeof *p.peaks);
    if (p.quants == NULL || p.scales == NULL) {
        rc = err_set(e, ERR_MEMORY, "no memory to pack %s", t->name);
    } else {
        pool_run(c->pool, peak_piece, &p, (unsigned)p.m.tiles);
        for (size_t i = 0; i < p.m.tiles; i++)
            peak = p.peaks[i] > peak ? p.peaks[i] : peak;
        p.m.factor = cuda_pack_factor(peak);
        pool_run(c->pool, tile_piece, &p, (unsigned)p.m.tiles);
        if (c->module->weights(c->device, layer, role, &p.m, p.quants, p.scales, why) != 0)
            rc = err_set(e, ERR_MEMORY, "%s to the card: %s", t->name, why);
    }
    free(p.quants);
    free(p.scales);
    free(p.peaks);
    return rc;
}

static int send_layer(struct cuda *c, int i, struct err *e) {
    const struct layer *l = &c->m->layer[i];
    const struct tensor *const by_role[CUDA_OUTPUT] = {[CUDA_WQ] = &l->q,      [CUDA_WK] = &l->k,  [CUDA_WV] = &l->v,     [CUDA_WO] = &l->o,
                                                       [CUDA_GATE] = &l->gate, [CUDA_UP] = &l->up, [CUDA_DOWN] = &l->down};
    char why[CUDA_MODULE_WHY] = "";
    int rc;

    if (c->module->norms(c->device, i, l->attn_norm, l->ffn_norm, why) != 0)
        return err_set(e, ERR_ENGINE, "norms to the card: %s", why);
    for (int r = 0; r < CUDA_OUTPUT; r++) {
        if ((rc = send_matrix(c, i, (enum cuda_role)r, by_role[r], e)) != 0)
            return rc;
        tensor_forget(by_role[r]);
    }
    return 0;
}

static int send_all(struct cuda *c, const struct backend_setup *s, struct err *e) {
    char why[CUDA_MODULE_WHY] = "";
    int rc;

    for (int i = 0; i < c->m->layers; i++) {
        if ((rc = send_layer(c, i, e)) != 0)
            return rc;
        if (s->on_load != NULL)
            s->on_load(s->on_load_arg, (double)(i + 1) / (c->m->layers + 1));
    }
    if (c->module->norms(c->device, c->m->layers, c->m->output_norm, NULL, why) != 0)
        return err_set(e, ERR_ENGINE, "norms to the card: %s", why);
    if ((rc = send_matrix(c, 0, CUDA_OUTPUT, &c->m->output, e)) != 0)
        return rc;
    if (s->on_load != NULL)
        s->on_load(s->on_load_arg, 1.0);
    return 0;
}

/* What the weights will take on the card. */
static size_t weight_bytes(const struct model *m) {
    size_t sum = 0;
    for (int i = 0; i <= m->layers; i++) {
        const struct layer *l = &m->layer[i < m->layers ? i : 0];
        const struct tensor *all[] = {&l->q, &l->k, &l->v, &l->o, &l->gate, &l->up, &l->down};
        for (size_t j = 0; j < ARRAY_LEN(all); j++) {
            struct cuda_matrix p;
            cuda_pack_plan(&p, i < m->layers ? all[j] : &m->output);
            sum += p.quant_bytes + p.scale_bytes;
            if (i == m->layers)
                break;
        }
    }
    return sum;
}

/* ---- the backend --------------------------------------------------------------------------- */

static void cuda_close(void *state) {
    struct cuda *c = state;
    if (c == NULL)
        return;
    if (c->device != NULL)
        c->module->close(c->device);
    free(c->x);
    free(c->turns);
    free(c->pos);
    free(c->first);
    free(c->table);
    free(c->want);
    free(c->pages);
    free(c);
}

static void open_rows(struct cuda *c) {
    const struct model *m = c->m;
    c->x = xcalloc(c->rows_max, (size_t)m->embd * sizeof *c->x);
    c->turns = xcalloc(c->rows_max, (size_t)(m->rope_dims + 1) * sizeof *c->turns);
    c->pos = xcalloc(c->rows_max, sizeof *c->pos);
    c->first = xcalloc(c->rows_max, sizeof *c->first);
    c->table = xcalloc(c->rows_max, sizeof *c->table);
    c->want = xcalloc(c->rows_max, sizeof *c->want);
}

static int cuda_open(void **out, const struct backend_setup *s, struct err *e) {
    const struct model *m = s->model;
    char why[CUDA_MODULE_WHY] = "";
    struct cuda_card card;
    int rc;

    *out = NULL;
    if ((rc = probe(&card, e)) != 0)
        return err_wrap(e, "backend cuda");
    size_t bytes = weight_bytes(m);
    log_info("card %s, compute capability %d.%d, %zu of %zu MiB free; weights take %zu MiB", card.name, card.major, card.minor,
             card.memory_free >> 20, card.memory >> 20, bytes >> 20);
    if (bytes + SPARE_BYTES > card.memory_free)
        return err_set(e, ERR_MEMORY, "%s has %zu MiB free, the weights take %zu MiB and %zu MiB are kept free: the backend cpu runs this model",
                       card.name, card.memory_free >> 20, bytes >> 20, SPARE_BYTES >> 20);
    struct cuda *c = xcalloc(1, sizeof *c);
    c->m = m;
    c->pool = s->pool;
    c->module = find_module(e);
    c->rows_max = s->rows_max;
    struct cuda_shape shape = {.layers = m->layers, .embd = m->embd, .heads = m->heads, .heads_kv = m->heads_kv, .head_dim = m->head_dim,
                               .ff = m->ff, .vocab = m->vocab, .rope_dims = m->rope_dims, .eps = m->rms_eps, .rows_max = s->rows_max,
                               .logits_max = s->logits_max};
    open_rows(c);
    if (c->module->open(&c->device, 0, &shape, why) != 0) {
        cuda_close(c);
        return err_set(e, ERR_ENGINE, "%s", why);
    }
    if ((rc = send_all(c, s, e)) != 0) {
        cuda_close(c);
        return rc;
    }
    *out = c;
    return 0;
}

static size_t cuda_page_bytes(const void *state) {
    const struct cuda *c = state;
    return c->module->page_bytes(c->device);
}

static size_t cuda_memory_free(const void *state) {
    const struct cuda *c = state;
    size_t n = c->module->memory_free(c->device);
    return n > SPARE_BYTES ? n - SPARE_BYTES : 0;
}

static int cuda_reserve(void *state, size_t pages, struct err *e) {
    struct cuda *c = state;
    char why[CUDA_MODULE_WHY] = "";
    return c->module->kv(c->device, pages, why) == 0 ? 0 : err_set(e, ERR_MEMORY, "%s", why);
}

/* ---- a pass -------------------------------------------------------------------------------- */

static int stopped(void *arg) {
    const struct batch *b = arg;
    return b->abort != NULL && atomic_load(b->abort);
}

static void fill_rows(struct cuda *c, const struct batch *b) {
    const struct model *m = c->m;
    size_t half = (size_t)m->rope_dims / 2;

    for (size_t t = 0; t < b->n; t++) {
        const struct batch_row *row = &b->rows[t];
        float *turns = c->turns + t * 2 * half;
        bool next = t > 0 && row->pages == b->rows[t - 1].pages && row->pos == b->rows[t - 1].pos + 1;
        quant_row(m->embedding.type, m->embedding.data + (size_t)row->id * m->embedding.row_bytes, c->x + t * (size_t)m->embd, (size_t)m->embd);
        rope_angles(m, row->pos, turns, turns + half);
        c->pos[t] = (int32_t)row->pos;
        c->first[t] = next ? c->first[t - 1] : (int32_t)t;
    }
}

/* One page table for each run of rows, long enough for its last row. */
static void fill_tables(struct cuda *c, const struct batch *b, struct cuda_pass *p) {
    for (size_t t = 0; t < b->n; t++) {
        size_t pages = b->rows[t].pos / KV_PAGE_TOKENS + 1;
        p->tables += c->first[t] == (int32_t)t;
        p->pages_stride = pages > p->pages_stride ? pages : p->pages_stride;
        c->table[t] = (int32_t)p->tables - 1;
    }
    if (p->tables * p->pages_stride > c->pages_cap) {
        c->pages_cap = p->tables * p->pages_stride;
        free(c->pages);
        c->pages = xcalloc(c->pages_cap, sizeof *c->pages);
    }
    for (size_t t = 0; t < b->n; t++)
        if (t + 1 == b->n || c->first[t + 1] == (int32_t)t + 1)         /* the run's last row sees the most pages */
            memcpy(c->pages + (size_t)c->table[t] * p->pages_stride, b->rows[t].pages,
                   (b->rows[t].pos / KV_PAGE_TOKENS + 1) * sizeof *c->pages);
}

static int one_pass(struct cuda *c, struct cuda_pass *p, struct err *e) {
    char why[CUDA_MODULE_WHY] = "";
    int rc = c->module->forward(c->device, p, why);
    if (rc == CUDA_STOPPED)
        return err_set(e, ERR_CANCELLED, "stopped half way");
    return rc == 0 ? 0 : err_set(e, ERR_ENGINE, "the card: %s", why);
}

static int cuda_forward(void *state, const struct batch *b, struct err *e) {
    struct cuda *c = state;
    struct cuda_pass p = {.n = b->n, .x = c->x, .turns = c->turns, .pos = c->pos, .first = c->first, .table = c->table, .want = c->want,
                          .stopped = stopped, .arg = (void *)b};

    BUG_IF(b->n == 0 || b->n > c->rows_max);
    fill_rows(c, b);
    fill_tables(c, b, &p);
    p.pages = c->pages;
    for (size_t t = 0; t < b->n; t++) {
        if (b->rows[t].logits == NULL)
            continue;
        if (p.logits == NULL)
            p.logits = b->rows[t].logits;
        BUG_IF(b->rows[t].logits != p.logits + p.n_logits * (size_t)c->m->vocab);
        c->want[p.n_logits++] = (int32_t)t;
    }
    return one_pass(c, &p, e);
}

const struct backend backend_cuda = {
    .name = "cuda",
    .open = cuda_open,
    .close = cuda_close,
    .kv_page_bytes = cuda_page_bytes,
    .memory_free = cuda_memory_free,
    .kv_reserve = cuda_reserve,
    .forward = cuda_forward,
};
