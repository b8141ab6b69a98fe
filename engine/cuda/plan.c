/* plan.c - see plan.h. */
#include "engine/cuda/plan.h"
#include "engine/cuda/pack.h"

#define CONTEXT_USABLE 8192u                    /* tokens: a context that nobody asked for shrinks to this before a layer leaves the card */

static size_t matrix_bytes(const struct tensor *t, int cards) {
    struct cuda_matrix p;
    cuda_pack_plan(&p, t);
    return cuda_share_bytes(&p, cards);
}

/* The last n layers and the output: a card's part. */
static size_t weight_bytes(const struct model *m, int n, int cards) {
    size_t sum = matrix_bytes(&m->output, cards);
    for (int i = m->layers - n; i < m->layers; i++) {
        const struct layer *l = &m->layer[i];
        const struct tensor *const all[] = {&l->q, &l->k, &l->v, &l->o, &l->gate, &l->up, &l->down};
        for (size_t j = 0; j < sizeof all / sizeof all[0]; j++)
            sum += matrix_bytes(all[j], cards);
    }
    return sum;
}

static size_t pages_for(size_t tokens) { return (tokens + KV_PAGE_TOKENS - 1) / KV_PAGE_TOKENS; }

bool card_plan_shares(const struct model *m, int cards) {
    return cards >= 1 && cards <= CUDA_CARDS_MAX && m->heads_kv % cards == 0 && m->embd / 16 >= cards && m->ff / 16 >= cards && m->vocab / 16 >= cards;
}

/* Fills out for n layers with `least` pages. */
static void fill(struct card_plan *out, const struct backend_setup *s, int cards, int n, size_t least, card_sizes_fn sizes) {
    const struct model *m = s->model;
    struct cuda_sizes z;
    out->shape = (struct cuda_shape){.cards = cards, .layers = n, .embd = m->embd, .heads = m->heads, .heads_kv = m->heads_kv, .head_dim = m->head_dim,
                                     .ff = m->ff, .vocab = m->vocab, .rope_dims = m->rope_dims, .eps = m->rms_eps,
                                     .rows_max = s->rows_max, .logits_max = s->logits_max, .weight_bytes = weight_bytes(m, n, cards),
                                     .pages = least, .session_pages = pages_for(s->context), .kv_q8 = s->kv_type == KV_Q8_0};
    sizes(&out->shape, &z);
    out->page_bytes = z.page_bytes;
    out->card_page_bytes = z.card_page_bytes;
    out->scratch_bytes = z.scratch_bytes;
    out->kv_bytes = least * z.card_page_bytes;
    out->used = out->shape.weight_bytes + out->kv_bytes + out->scratch_bytes;
}

/* Embeddings of all tokens, as floats, where nothing else wants the memory and no layer is elsewhere. */
static void add_embeddings(struct card_plan *p, const struct backend_setup *s, size_t budget, card_sizes_fn sizes) {
    struct cuda_sizes z;
    struct cuda_shape with = p->shape;
    with.embeddings = true;
    if (with.layers < s->model->layers || budget - p->used < cuda_embeddings_bytes(&with))
        return;
    with.weight_bytes += cuda_embeddings_bytes(&with);
    sizes(&with, &z);
    size_t used = with.weight_bytes + p->kv_bytes + z.scratch_bytes;
    if (used > budget)
        return;
    p->shape = with;
    p->scratch_bytes = z.scratch_bytes;
    p->used = used;
}

/* Weights opened for prompts, kept beside the packed ones, after all else and where the card knows what to do with them. */
static void add_opened(struct card_plan *p, size_t budget, card_sizes_fn sizes) {
    struct cuda_sizes z;
    struct cuda_shape with = p->shape;
    with.opened = true;
    if (!with.embeddings)
        return;
    sizes(&with, &z);
    if (z.scratch_bytes == p->scratch_bytes || z.scratch_bytes - p->scratch_bytes > budget - p->used)
        return;
    p->shape = with;
    p->used += z.scratch_bytes - p->scratch_bytes;
    p->scratch_bytes = z.scratch_bytes;
}

/* The fewest pages to begin with, and the most that are of use. */
static void pages_wanted(const struct backend_setup *s, size_t whole_page_bytes, size_t *least, size_t *most) {
    size_t context = pages_for(s->context), usable = pages_for(CONTEXT_USABLE);
    *most = s->kv_bytes > 0 ? s->kv_bytes / whole_page_bytes : context * KV_CONTEXTS;
    *most = *most > 0 ? *most : 1;
    *least = s->kv_bytes > 0 ? *most : s->context_asked || context < usable ? context : usable;
}

int card_plan_make(struct card_plan *out, const struct backend_setup *s, int cards, size_t memory_free, card_sizes_fn sizes, struct err *e) {
    size_t budget = memory_free > CARD_SPARE_BYTES ? memory_free - CARD_SPARE_BYTES : 0, least, most;
    int all = s->model->layers, n = s->card_layers > 0 && s->card_layers < all ? s->card_layers : all, fewest = s->card_layers > 0 ? n : 1;

    if (!card_plan_shares(s->model, cards))
        return err_set(e, ERR_ENGINE, "%d cards can't share %d key-value heads: a number that divides them is needed, at most %d", cards, s->model->heads_kv,
                       CUDA_CARDS_MAX);
    fill(out, s, cards, all, 1, sizes);
    pages_wanted(s, out->page_bytes, &least, &most);
    for (fill(out, s, cards, n, least, sizes); out->used > budget && n > fewest;)
        fill(out, s, cards, --n, least, sizes);
    if (out->used > budget)
        return err_set(e, ERR_MEMORY, "%d of %d layers with the output matrix take %zu MiB%s, KV pages for %zu tokens %zu, scratch %zu, and %zu are kept "
                       "free: %zu MiB in all, the card has %zu free", n, all, out->shape.weight_bytes >> 20, cards > 1 ? " of each card" : "", least * KV_PAGE_TOKENS,
                       out->kv_bytes >> 20, out->scratch_bytes >> 20, CARD_SPARE_BYTES >> 20, (out->used + CARD_SPARE_BYTES) >> 20, memory_free >> 20);
    size_t more = (budget - out->used) / out->card_page_bytes;
    out->shape.pages = least + more < most ? least + more : most;
    out->shape.pages = out->shape.pages > INT32_MAX ? INT32_MAX : out->shape.pages;
    out->used += (out->shape.pages - least) * out->card_page_bytes;
    out->kv_bytes = out->shape.pages * out->card_page_bytes;
    add_embeddings(out, s, budget, sizes);
    add_opened(out, budget, sizes);
    out->left = memory_free - out->used;
    return 0;
}
