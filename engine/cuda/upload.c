/* upload.c - see upload.h. */
#include "engine/cuda/upload.h"
#include "engine/cuda/pack.h"
#include "engine/quant.h"
#include "base/mem.h"
#include <stdlib.h>

struct upload {
    const struct cuda_module *module;
    struct cuda_device *device;
    const struct backend_setup *s;
    int first;                                  /* layer of the model that is the card's layer 0 */
};

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

static int send_matrix(const struct upload *c, int layer, enum cuda_role role, const struct tensor *t, struct err *e) {
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
        pool_run(c->s->pool, peak_piece, &p, (unsigned)p.m.tiles);
        for (size_t i = 0; i < p.m.tiles; i++)
            peak = p.peaks[i] > peak ? p.peaks[i] : peak;
        p.m.factor = cuda_pack_factor(peak);
        pool_run(c->s->pool, tile_piece, &p, (unsigned)p.m.tiles);
        if (c->module->weights(c->device, layer, role, &p.m, p.quants, p.scales, why) != 0)
            rc = err_set(e, ERR_ENGINE, "%s to the card: %s", t->name, why);
    }
    free(p.quants);
    free(p.scales);
    free(p.peaks);
    return rc;
}

#define EMBEDDINGS_AT_ONCE 4096u                /* tokens */
#define EMBEDDINGS_PIECE 16u

struct embedding {
    const struct model *m;
    size_t first, n;
    float *rows;
};

static void embedding_piece(void *arg, unsigned piece, unsigned worker) {
    struct embedding *p = arg;
    const struct tensor *t = &p->m->embedding;
    size_t embd = (size_t)p->m->embd, end = (piece + 1) * EMBEDDINGS_PIECE;
    (void)worker;
    for (size_t i = piece * EMBEDDINGS_PIECE; i < end && i < p->n; i++)
        quant_row(t->type, t->data + (p->first + i) * t->row_bytes, p->rows + i * embd, embd);
}

/* As floats: what the CPU would have made of each row. */
static int send_embeddings(const struct upload *c, struct err *e) {
    struct embedding p = {.m = c->s->model, .rows = malloc(EMBEDDINGS_AT_ONCE * (size_t)c->s->model->embd * sizeof *p.rows)};
    size_t all = (size_t)p.m->vocab;
    char why[CUDA_MODULE_WHY] = "";
    int rc = 0;

    if (p.rows == NULL)
        return err_set(e, ERR_MEMORY, "no memory for embeddings");
    for (; rc == 0 && p.first < all; p.first += p.n) {
        p.n = all - p.first < EMBEDDINGS_AT_ONCE ? all - p.first : EMBEDDINGS_AT_ONCE;
        pool_run(c->s->pool, embedding_piece, &p, ((unsigned)p.n + EMBEDDINGS_PIECE - 1) / EMBEDDINGS_PIECE);
        if (c->module->embeddings(c->device, p.first, p.n, p.rows, why) != 0)
            rc = err_set(e, ERR_ENGINE, "embeddings to the card: %s", why);
    }
    free(p.rows);
    tensor_forget(&p.m->embedding);
    return rc;
}

static int send_layer(const struct upload *c, int i, struct err *e) {
    const struct layer *l = &c->s->model->layer[c->first + i];
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

int card_upload(const struct cuda_module *module, struct cuda_device *device, int first, bool embeddings, const struct backend_setup *s, struct err *e) {
    struct upload c = {module, device, s, first};
    int n = s->model->layers - first, rc;
    char why[CUDA_MODULE_WHY] = "";

    for (int i = 0; i < n; i++) {
        if ((rc = send_layer(&c, i, e)) != 0)
            return rc;
        if (s->on_load != NULL)
            s->on_load(s->on_load_arg, (double)(first + i + 1) / (s->model->layers + 1));
    }
    if (module->norms(device, n, s->model->output_norm, NULL, why) != 0)
        return err_set(e, ERR_ENGINE, "norms to the card: %s", why);
    if ((rc = send_matrix(&c, 0, CUDA_OUTPUT, &s->model->output, e)) != 0)
        return rc;
    if (embeddings && (rc = send_embeddings(&c, e)) != 0)
        return rc;
    if (s->on_load != NULL)
        s->on_load(s->on_load_arg, 1.0);
    return 0;
}
