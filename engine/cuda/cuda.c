/* cuda.c - the backend for NVIDIA cards: plans what lies where, opens the card, or several together, through its module, hands it the passes.
 *
 * All that can be computed without a card is computed here: angles, packing (upload.c), embeddings where the card
 * has no room for all of them. Where it doesn't hold all layers, the backend cpu computes the first ones and its rows go on to the card; a page
 * of KV is then two halves with one number, one here and one there. */
#define LOG_MODULE "cuda"
#include "engine/cuda/find.h"
#include "engine/cuda/plan.h"
#include "engine/cuda/upload.h"
#include "engine/cuda/watch.h"
#include "engine/quant.h"
#include "base/log.h"
#include "base/mem.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct cuda {
    const struct model *m;
    struct pool *pool;
    const struct cuda_module *module;
    struct cuda_device *device;
    struct card_watch *watch;                   /* NULL: no NVML */
    void *low;                                  /* the backend cpu with the first layers; NULL: the card has all */
    struct engine_card card;
    size_t page_bytes, pages;                   /* page_bytes: on the card, or all cards together */
    size_t embeddings_bytes;                    /* 0: the card doesn't hold them */
    bool lost;
    size_t rows_max;
    float *x, *turns;                           /* [rows_max][...] */
    int32_t *ids, *pos, *first, *table, *want;  /* [rows_max] */
    struct cuda_digest *digests;                /* [logits_max] */
    struct cuda_wish *wishes;                   /* [logits_max] */
    struct cuda_choice *choices;                /* [logits_max][CUDA_CHOICES] */
    struct sample_logit *known;                 /* the same */
    int32_t *tables;                            /* [runs][stride], grown as needed */
    size_t tables_cap;
};

/* ---- opening and closing ------------------------------------------------------------------- */

static void cuda_close(void *state) {
    struct cuda *c = state;
    char why[CUDA_MODULE_WHY] = "";
    if (c == NULL)
        return;
    card_watch_stop(c->watch);
    if (c->device != NULL)
        c->module->close(c->device);
    for (int i = 0; c->lost && i < c->card.cards; i++)
        if (c->module->reset(i, why) != 0)
            log_error("%s: %s", c->card.name, why);
    backend_cpu.close(c->low);
    free(c->x);
    free(c->turns);
    free(c->ids);
    free(c->pos);
    free(c->first);
    free(c->table);
    free(c->want);
    free(c->digests);
    free(c->wishes);
    free(c->choices);
    free(c->known);
    free(c->tables);
    free(c);
}

static void open_rows(struct cuda *c, size_t logits_max) {
    const struct model *m = c->m;
    c->x = xcalloc(c->rows_max, (size_t)m->embd * sizeof *c->x);
    c->turns = xcalloc(c->rows_max, (size_t)(m->rope_dims + 1) * sizeof *c->turns);
    c->ids = xcalloc(c->rows_max, sizeof *c->ids);
    c->pos = xcalloc(c->rows_max, sizeof *c->pos);
    c->first = xcalloc(c->rows_max, sizeof *c->first);
    c->table = xcalloc(c->rows_max, sizeof *c->table);
    c->want = xcalloc(c->rows_max, sizeof *c->want);
    c->digests = xcalloc(logits_max, sizeof *c->digests);
    c->wishes = xcalloc(logits_max, sizeof *c->wishes);
    c->choices = xcalloc(logits_max * CUDA_CHOICES, sizeof *c->choices);
    c->known = xcalloc(logits_max * CUDA_CHOICES, sizeof *c->known);
}

static void describe_card(struct engine_card *out, const struct cuda_card *card) {
    *out = (struct engine_card){.state = ENGINE_CARD_USED, .memory_bytes = card->memory, .free_bytes = card->memory_free};
    snprintf(out->name, sizeof out->name, "%s", card->name);
    snprintf(out->driver, sizeof out->driver, "%d.%d", card->driver / 1000, card->driver % 1000 / 10);
    snprintf(out->capability, sizeof out->capability, "%d.%d", card->major, card->minor);
}

static void tell_plan(struct cuda *c, const struct card_plan *p) {
    struct engine_card *card = &c->card;
    int all = c->m->layers, here = p->shape.layers;

    log_info("card %s, compute capability %s, driver for CUDA %s: %llu of %llu MiB free", card->name, card->capability, card->driver,
             (unsigned long long)card->free_bytes >> 20, (unsigned long long)card->memory_bytes >> 20);
    if (card->cards > 1)
        log_info("%d cards compute together; the plan is each one's, where %llu MiB are free", card->cards, (unsigned long long)card->free_bytes >> 20);
    log_info("plan: weights of layers %d to %d of %d and the output%s %zu MiB, KV pages for %zu tokens %zu, scratch%s %zu; %zu stay free", all - here + 1,
             all, all, p->shape.embeddings ? ", embeddings" : "", p->shape.weight_bytes >> 20, p->shape.pages * KV_PAGE_TOKENS, p->kv_bytes >> 20,
             p->shape.opened ? " with weights opened for prompts" : "", p->scratch_bytes >> 20, p->left >> 20);
    if (here < all)
        log_warn("the card%s %d of %d layers; the first %d are the CPU's, which will be most of the time", card->cards > 1 ? "s take" : " takes", here, all,
                 all - here);
    card->layers = here;
    card->weight_bytes = p->shape.weight_bytes;
    card->kv_bytes = p->kv_bytes;
    card->scratch_bytes = p->scratch_bytes;
    card->free_bytes = p->left;
    c->embeddings_bytes = cuda_embeddings_bytes(&p->shape);
    c->page_bytes = p->page_bytes;
    c->pages = p->shape.pages;
}

static int open_low(struct cuda *c, const struct backend_setup *s, struct err *e) {
    struct backend_setup low = *s;
    low.first_layers = c->m->layers - c->card.layers;
    low.kv_pages = c->pages;
    low.on_load = NULL;
    return low.first_layers > 0 ? backend_cpu.open(&c->low, &low, e) : 0;
}

static int open_card(struct cuda *c, const struct backend_setup *s, const struct card_plan *plan, struct err *e) {
    char why[CUDA_MODULE_WHY] = "";
    int rc;

    if (c->module->open(&c->device, 0, &plan->shape, why) != 0)
        return err_set(e, ERR_ENGINE, "%s: %s", c->card.name, why);
    rc = open_low(c, s, e);
    return rc != 0 ? rc : card_upload(c->module, c->device, c->m->layers - c->card.layers, plan->shape.embeddings, s, e);
}

/* What is free on each of the first n cards; ERR_ENGINE where they can't compute together. */
static int free_on_all(const struct cuda_module *module, int n, size_t *least, struct err *e) {
    char why[CUDA_MODULE_WHY] = "";
    struct cuda_card card;

    if (n > 1 && module->together(n, why) != 0)
        return err_set(e, ERR_ENGINE, "%s", why);
    *least = SIZE_MAX;
    for (int i = n - 1; i >= 0; i--) {          /* the first one last: sizes() goes by the card that was asked about last */
        if (module->card(i, &card, why) != 0)
            return err_set(e, ERR_ENGINE, "%s", why);
        *least = card.memory_free < *least ? card.memory_free : *least;
    }
    return 0;
}

static int plan_for(struct card_plan *out, const struct backend_setup *s, const struct cuda_module *module, int n, struct err *e) {
    size_t least;
    int rc = free_on_all(module, n, &least, e);
    return rc != 0 ? rc : card_plan_make(out, s, n, least, module->sizes, e);
}

/* CORRAL_CARD_GPUS is the tests' way to ask for a number. */
static int cards_asked(const struct backend_setup *s) {
    const char *named = getenv("CORRAL_CARD_GPUS");
    return s->cards == 0 && named != NULL ? atoi(named) : s->cards;
}

/* The number that was asked for; else the fewest that hold all layers, or where none do those that hold most. */
static int choose_cards(struct card_plan *out, const struct backend_setup *s, const struct cuda_module *module, int there, struct err *e) {
    int asked = cards_asked(s), rc = asked > 0 ? plan_for(out, s, module, asked, e) : plan_for(out, s, module, 1, e);
    struct card_plan more;
    struct err why;

    if (asked > 0)
        return rc;
    for (int n = 2; n <= there && n <= CUDA_CARDS_MAX && (rc != 0 || (out->shape.layers < s->model->layers && s->card_layers == 0)); n++)
        if (card_plan_shares(s->model, n) && plan_for(&more, s, module, n, &why) == 0 && (rc != 0 || more.shape.layers > out->shape.layers)) {
            *out = more;
            rc = 0;
        }
    return rc;
}

static int watch_cards(struct cuda *c, struct err *e) {
    char why[CUDA_MODULE_WHY] = "";
    struct cuda_card card[CUDA_CARDS_MAX];
    const char *buses[CUDA_CARDS_MAX];

    for (int i = c->card.cards - 1; i >= 0; i--) {      /* the first one last: see free_on_all() */
        if (c->module->card(i, &card[i], why) != 0)
            return err_set(e, ERR_UNAVAILABLE, "%s", why);
        buses[i] = card[i].bus;
    }
    return card_watch_start(&c->watch, buses, (size_t)c->card.cards, e);
}

static int cuda_open(void **out, const struct backend_setup *s, struct err *e) {
    const struct cuda_module *module;
    struct cuda_card card;
    struct card_plan plan;
    struct err why;
    int rc, there;

    *out = NULL;
    if ((rc = card_find(&module, &card, &there, e)) != 0)
        return err_wrap(e, "backend cuda");
    if ((rc = choose_cards(&plan, s, module, there, e)) != 0)
        return err_wrap(e, "%s", card.name);
    struct cuda *c = xcalloc(1, sizeof *c);
    c->m = s->model;
    c->pool = s->pool;
    c->module = module;
    c->rows_max = s->rows_max;
    describe_card(&c->card, &card);
    c->card.cards = plan.shape.cards;
    tell_plan(c, &plan);
    open_rows(c, s->logits_max);
    if ((rc = open_card(c, s, &plan, e)) != 0) {
        cuda_close(c);
        return rc;
    }
    if (watch_cards(c, &why) != 0)
        log_info("no figures of heat and memory errors: %s", why.text);
    *out = c;
    return 0;
}

static size_t cuda_page_bytes(const void *state) {
    const struct cuda *c = state;
    return c->page_bytes + (c->low != NULL ? backend_cpu.kv_page_bytes(c->low) : 0);
}

static size_t cuda_pages(const void *state) { return ((const struct cuda *)state)->pages; }

static size_t cuda_weight_bytes(const void *state) {
    const struct cuda *c = state;
    return (size_t)c->card.cards * (c->card.weight_bytes - c->embeddings_bytes) + (c->low != NULL ? backend_cpu.weight_bytes(c->low) : 0);
}

static void cuda_card_state(const void *state, struct engine_card *out) {
    const struct cuda *c = state;
    *out = c->card;
    card_watch_read(c->watch, out);
}

/* ---- a pass -------------------------------------------------------------------------------- */

static int stopped(void *arg) {
    const struct batch *b = arg;
    return b->abort != NULL && atomic_load(b->abort);
}

#define ROWS_PIECE 16u

struct filling {
    struct cuda *c;
    const struct batch *b;
};

/* Angles of some rows, and embeddings where the card doesn't hold them: together 8 us a row of the 8B shape, which for one
 * core is a tenth of what the card then takes. */
static void fill_piece(void *arg, unsigned piece, unsigned worker) {
    struct cuda *c = ((struct filling *)arg)->c;
    const struct batch *b = ((struct filling *)arg)->b;
    const struct model *m = c->m;
    size_t half = (size_t)m->rope_dims / 2, end = (piece + 1) * ROWS_PIECE;
    (void)worker;

    for (size_t t = piece * ROWS_PIECE; t < end && t < b->n; t++) {
        const struct batch_row *row = &b->rows[t];
        float *turns = c->turns + t * 2 * half;
        if (c->low == NULL && c->embeddings_bytes == 0)
            quant_row(m->embedding.type, m->embedding.data + (size_t)row->id * m->embedding.row_bytes, c->x + t * (size_t)m->embd,
                      (size_t)m->embd);
        rope_angles(m, row->pos, turns, turns + half);
    }
}

static void fill_rows(struct cuda *c, const struct batch *b) {
    struct filling f = {c, b};
    unsigned pieces = ((unsigned)b->n + ROWS_PIECE - 1) / ROWS_PIECE;

    if (pieces > 1)
        pool_run(c->pool, fill_piece, &f, pieces);
    else
        fill_piece(&f, 0, 0);
    for (size_t t = 0; t < b->n; t++) {
        const struct batch_row *row = &b->rows[t];
        bool next = t > 0 && row->pages == b->rows[t - 1].pages && row->pos == b->rows[t - 1].pos + 1;
        c->ids[t] = row->id;
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
    if (p->tables * p->pages_stride > c->tables_cap) {
        c->tables_cap = p->tables * p->pages_stride;
        free(c->tables);
        c->tables = xcalloc(c->tables_cap, sizeof *c->tables);
    }
    for (size_t t = 0; t < b->n; t++)
        if (t + 1 == b->n || c->first[t + 1] == (int32_t)t + 1)         /* the run's last row sees the most pages */
            memcpy(c->tables + (size_t)c->table[t] * p->pages_stride, b->rows[t].pages,
                   (b->rows[t].pos / KV_PAGE_TOKENS + 1) * sizeof *c->tables);
}

/* What the module answered, as a backend does. */
static int answer(struct cuda *c, int rc, const char *why, struct err *e) {
    if (rc == CUDA_STOPPED)
        return err_set(e, ERR_CANCELLED, "stopped half way");
    if (rc == CUDA_LOST) {
        c->lost = true;
        return err_set(e, ERR_UNAVAILABLE, "%s: %s", c->card.name, why);
    }
    return rc == 0 ? 0 : err_set(e, ERR_ENGINE, "%s: %s", c->card.name, why);
}

/* An id that there is none of is no answer: the turn ends, as with logits that are no numbers. */
static struct row_digest read_digest(const struct cuda *c, size_t i) {
    const struct cuda_digest *d = &c->digests[i];
    struct sample_logit *best = c->known + i * CUDA_CHOICES;
    size_t n = d->n < 0 || d->n > (int32_t)CUDA_CHOICES ? 0 : (size_t)d->n;
    bool sound = d->best < c->m->vocab;

    for (size_t k = 0; k < n; k++)
        best[k] = (struct sample_logit){.logit = c->choices[i * CUDA_CHOICES + k].logit, .id = c->choices[i * CUDA_CHOICES + k].id};
    return (struct row_digest){.total = sound ? d->total : NAN, .best = sound ? d->best : 0,
                               .known = {.top = d->top, .best = best, .n = n, .all = d->all > 0 ? (size_t)d->all : 0, .mass = d->mass,
                                         .drawn = d->drawn, .drawn_logit = d->drawn_logit}};
}

static int cuda_forward(void *state, const struct batch *b, struct err *e) {
    struct cuda *c = state;
    char why[CUDA_MODULE_WHY] = "";
    struct batch low = *b;
    struct cuda_pass p = {.n = b->n, .x = c->x, .ids = c->ids, .turns = c->turns, .pos = c->pos, .first = c->first, .table = c->table,
                          .want = c->want, .wishes = c->wishes, .choices = c->choices, .stopped = stopped, .arg = (void *)b};
    int rc;

    BUG_IF(b->n == 0 || b->n > c->rows_max);
    if (c->lost)
        return err_set(e, ERR_UNAVAILABLE, "%s: lost before", c->card.name);
    fill_rows(c, b);
    low.hidden = c->x;
    if (c->low != NULL && (rc = backend_cpu.forward(c->low, &low, e)) != 0)
        return rc;
    fill_tables(c, b, &p);
    p.pages = c->tables;
    for (size_t t = 0; t < b->n; t++) {
        if (b->rows[t].logits == NULL)
            continue;
        if (p.logits == NULL)
            p.logits = b->rows[t].logits;
        BUG_IF(b->rows[t].logits != p.logits + p.n_logits * (size_t)c->m->vocab);
        c->digests[p.n_logits] = (struct cuda_digest){.best = -1, .drawn = -1};
        c->wishes[p.n_logits] = b->wishes == NULL ? (struct cuda_wish){0} : (struct cuda_wish){
            .temperature = b->wishes[p.n_logits].temperature, .whole = b->wishes[p.n_logits].whole, .random = b->wishes[p.n_logits].random};
        c->want[p.n_logits++] = (int32_t)t;
    }
    p.digests = c->digests;
    p.brief = b->brief && b->digests != NULL;
    rc = answer(c, c->module->forward(c->device, &p, why), why, e);
    for (size_t i = 0; rc == 0 && b->digests != NULL && i < p.n_logits; i++)
        b->digests[i] = read_digest(c, i);
    return rc;
}

static int cuda_logits(void *state, size_t row, float *to, struct err *e) {
    struct cuda *c = state;
    char why[CUDA_MODULE_WHY] = "";
    return answer(c, c->module->logits(c->device, row, to, why), why, e);
}

/* ---- pages moved to the host --------------------------------------------------------------- */

/* The CPU's half goes along: its number is given to another session meanwhile. */
static int cuda_page_out(void *state, int32_t page, void *to, struct err *e) {
    struct cuda *c = state;
    char why[CUDA_MODULE_WHY] = "";
    int rc;
    if (c->low != NULL && (rc = backend_cpu.page_out(c->low, page, (char *)to + c->page_bytes, e)) != 0)
        return rc;
    return answer(c, c->module->page_out(c->device, (size_t)page, to, why), why, e);
}

static int cuda_page_in(void *state, int32_t page, const void *from, struct err *e) {
    struct cuda *c = state;
    char why[CUDA_MODULE_WHY] = "";
    int rc;
    if (c->low != NULL && (rc = backend_cpu.page_in(c->low, page, (const char *)from + c->page_bytes, e)) != 0)
        return rc;
    return answer(c, c->module->page_in(c->device, (size_t)page, from, why), why, e);
}

const struct backend backend_cuda = {
    .name = "cuda",
    .rows = 2048,
    .open = cuda_open,
    .close = cuda_close,
    .kv_page_bytes = cuda_page_bytes,
    .kv_pages = cuda_pages,
    .weight_bytes = cuda_weight_bytes,
    .forward = cuda_forward,
    .logits = cuda_logits,
    .page_out = cuda_page_out,
    .page_in = cuda_page_in,
    .card = cuda_card_state,
};
