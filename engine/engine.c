/* engine.c - opens and closes a model: vocabulary, weights, backend, KV memory, threads. */
#define LOG_MODULE "engine"
#include "engine/engine.h"
#include "engine/sched.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/memory.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#define CONTEXT_DEFAULT 32768u
#define ROWS_LIMIT 4096
#define LOGITS_BYTES (64u << 20)                /* of one pass's logits */
#define HOST_SHARE 4                            /* of the machine's free memory, for pages that left a card */

static const struct backend *const backends[] = {&backend_cuda, &backend_cpu, &backend_reference};

static const struct backend *backend_find(const char *name) {
    for (size_t i = 0; i < ARRAY_LEN(backends); i++)
        if (strcmp(backends[i]->name, name) == 0)
            return backends[i];
    return NULL;
}

static int open_buffers(struct engine *en, struct err *e) {
    size_t vocab = (size_t)en->model->vocab;

    en->rows = xcalloc(en->rows_max, sizeof *en->rows);
    en->shares = xcalloc(en->rows_max, sizeof *en->shares);
    en->logits = malloc(en->logit_rows_max * vocab * sizeof(float));
    en->wishes = xcalloc(en->logit_rows_max, sizeof *en->wishes);
    en->digests = xcalloc(en->logit_rows_max, sizeof *en->digests);
    en->untouched = malloc(vocab * sizeof(float));
    if (en->logits == NULL || en->untouched == NULL)
        return err_set(e, ERR_MEMORY, "%s: no memory for logits of %zu tokens", en->path, vocab);
    en->scratch = sample_scratch_create(en->model->vocab);
    return 0;
}

/* Threads inherit it. Linux counts them one by one, so that the rest of the process keeps its own. */
static int be_nice(int nice, struct err *e) {
    if (nice < 0 || nice > 19)
        return err_set(e, ERR_INVALID, "nice %d: possible are 0 to 19", nice);
    if (nice > 0 && getpriority(PRIO_PROCESS, 0) < nice && setpriority(PRIO_PROCESS, 0, nice) != 0)
        return err_sys(e, ERR_ENGINE, "giving the compute threads nice %d", nice);
    return 0;
}

static size_t logit_rows(const struct engine *en) {
    size_t fit = LOGITS_BYTES / ((size_t)en->model->vocab * sizeof(float));
    fit = fit < 8 ? 8 : fit;
    return fit < en->rows_max ? fit : en->rows_max;
}

/* One token's products. */
static void count_flops(struct engine *en) {
    const struct model *m = en->model;
    for (int i = 0; i < m->layers; i++) {
        const struct layer *l = &m->layer[i];
        const struct tensor *const all[] = {&l->q, &l->k, &l->v, &l->o, &l->gate, &l->up, &l->down};
        for (size_t j = 0; j < ARRAY_LEN(all); j++)
            en->layer_flops += 2.0 * (double)all[j]->rows * (double)all[j]->cols;
    }
    en->output_flops = 2.0 * (double)m->output.rows * (double)m->output.cols;
}

int engine_open_backend(struct engine *en, struct err *e) {
    void *state;
    en->rows_max = en->rows_asked > 0 ? en->rows_asked : en->backend->rows;
    en->logit_rows_max = logit_rows(en);
    en->setup.rows_max = en->rows_max;
    en->setup.logits_max = en->logit_rows_max;
    int rc = en->backend->open(&state, &en->setup, e);
    if (rc != 0)
        return rc;
    pthread_mutex_lock(&en->lock);
    en->state = state;
    en->page_bytes = en->backend->kv_page_bytes(state);
    kv_pool_init(&en->kv, en->backend->kv_pages(state));
    if (en->backend->card != NULL)
        en->kv.host_left = (size_t)(memory_free() / HOST_SHARE / en->page_bytes);
    size_t held = en->kv.total * KV_PAGE_TOKENS;
    bool less = en->context > held;
    if (less)
        en->context = held;
    pthread_mutex_unlock(&en->lock);
    if (less)
        log_warn("%s: KV memory holds %zu tokens, so that is the context", en->path, held);
    return 0;
}

/* Weights in float32 are for who wants it exact: 16 bits of keys and values would be what errs most. */
static int read_kv_type(const char *name, const struct model *m, enum kv_type *out, struct err *e) {
    static const char *const names[] = {[KV_F16] = "f16", [KV_Q8_0] = "q8_0", [KV_F32] = "f32"};

    for (size_t i = 0; name != NULL && i < ARRAY_LEN(names); i++)
        if (strcmp(name, names[i]) == 0) {
            *out = (enum kv_type)i;
            return 0;
        }
    *out = m->main_type == GGUF_F32 ? KV_F32 : KV_F16;
    return name == NULL ? 0 : err_set(e, ERR_INVALID, "no KV type \"%.40s\": there are f16, q8_0 and f32", name);
}

/* The backend that was asked for; else the card's where one can run the model, and the CPU's where not. */
static int choose_backend(struct engine *en, struct err *e) {
    struct err why = {0};

    if (en->backend != NULL) {
        en->card.state = en->backend == &backend_cuda ? ENGINE_CARD_USED : ENGINE_CARD_NOT_ASKED;
        return engine_open_backend(en, e);
    }
    en->backend = &backend_cuda;
    en->card.state = ENGINE_CARD_USED;
    int rc = engine_open_backend(en, &why);
    if (rc == 0)
        return 0;
    en->card.state = rc == ERR_UNAVAILABLE ? ENGINE_CARD_NONE : ENGINE_CARD_REFUSED;
    snprintf(en->card.why, sizeof en->card.why, "%s", why.text);
    if (rc != ERR_UNAVAILABLE)
        log_warn("%s: the card can't run it, so the CPU does: %s", en->path, why.text);
    en->backend = &backend_cpu;
    return engine_open_backend(en, e);
}

static int open_model(struct engine *en, const struct engine_config *c, struct err *e) {
    int rc;

    if (c->backend != NULL && (en->backend = backend_find(c->backend)) == NULL)
        return err_set(e, ERR_INVALID, "no backend \"%.40s\": there are cuda, cpu and reference", c->backend);
    if (c->batch_max < 0 || c->batch_max > ROWS_LIMIT)
        return err_set(e, ERR_INVALID, "passes of %d tokens: possible are 1 to %d", c->batch_max, ROWS_LIMIT);
    en->share_kv = !c->own_kv;
    en->rows_asked = (size_t)c->batch_max;
    if ((rc = be_nice(c->nice, e)) != 0 || (rc = engine_vocab_open(&en->vocab, c->model_path, e)) != 0 ||
        (rc = model_open(&en->model, c->model_path, engine_vocab_size(en->vocab), e)) != 0 ||
        (rc = pool_create(&en->pool, c->threads > 0 ? c->threads : pool_default_threads(), e)) != 0)
        return rc;
    size_t trained = en->model->context, most = trained < CONTEXT_DEFAULT ? trained : CONTEXT_DEFAULT;
    if (c->context > trained)
        return err_set(e, ERR_INVALID, "%s: a context of %zu was asked for, the model was trained for %zu", en->path, c->context, trained);
    en->context = c->context > 0 ? c->context : most;
    en->cache_dir = c->cache_dir != NULL ? xstrdup(c->cache_dir) : NULL;
    en->setup = (struct backend_setup){.model = en->model, .pool = en->pool, .context = en->context, .context_asked = c->context > 0, .kv_bytes = c->kv_bytes,
                                       .card_layers = c->gpu_layers, .cards = c->gpus, .on_load = c->on_load, .on_load_arg = c->on_load_arg,
                                       .cache_dir = en->cache_dir, .cache_bytes = c->cache_bytes, .cache_finish = c->cache_finish};
    if ((rc = read_kv_type(c->kv_type, en->model, &en->setup.kv_type, e)) != 0)
        return rc;
    count_flops(en);
    rc = choose_backend(en, e);
    en->setup.on_load = NULL;                   /* is the caller's for the call */
    return rc != 0 ? rc : open_buffers(en, e);
}

int engine_open(struct engine **out, const struct engine_config *c, struct err *e) {
    struct engine *en = xcalloc(1, sizeof *en);
    int rc;

    *out = NULL;
    pthread_mutex_init(&en->lock, NULL);
    pthread_cond_init(&en->work, NULL);
    pthread_cond_init(&en->idle, NULL);
    en->path = xstrdup(c->model_path);
    if ((rc = open_model(en, c, e)) != 0) {
        engine_close(en);
        return rc;
    }
    snprintf(en->quantisation, sizeof en->quantisation, "%s", gguf_type_name(en->model->main_type));
    if ((rc = pthread_create(&en->thread, NULL, sched_main, en)) != 0) {
        errno = rc;
        rc = err_sys(e, ERR_ENGINE, "starting the engine thread");
        engine_close(en);
        return rc;
    }
    en->thread_started = true;
    if (c->kv_dir != NULL)
        en->keep = kv_keep_open(en, c->kv_dir, c->kv_disk_bytes);
    *out = en;
    return 0;
}

void engine_close(struct engine *en) {
    if (en == NULL)
        return;
    if (en->thread_started) {
        pthread_mutex_lock(&en->lock);
        en->quit = true;
        atomic_store(&en->abort, true);
        pthread_cond_signal(&en->work);
        pthread_mutex_unlock(&en->lock);
        pthread_join(en->thread, NULL);
    }
    BUG_IF(en->sessions != NULL);
    kv_keep_close(en->keep);
    if (en->state != NULL)
        en->backend->close(en->state);
    pool_free(en->pool);
    model_close(en->model);
    engine_vocab_free(en->vocab);
    kv_pool_destroy(&en->kv);
    sample_scratch_free(en->scratch);
    free(en->rows);
    free(en->shares);
    free(en->logits);
    free(en->untouched);
    free(en->wishes);
    free(en->digests);
    free(en->path);
    free(en->cache_dir);
    pthread_cond_destroy(&en->work);
    pthread_cond_destroy(&en->idle);
    pthread_mutex_destroy(&en->lock);
    free(en);
}

const struct engine_vocab *engine_vocab(const struct engine *en) { return en->vocab; }

static const char *meta(const struct engine *en, const char *key) {
    const char *s = gguf_str(en->model->gguf, key, NULL);
    return s != NULL ? s : "";
}

/* A backend may be replaced: others than the engine thread look at it under the lock. */
static pthread_mutex_t *lock_of(const struct engine *en) { return (pthread_mutex_t *)&en->lock; }

void engine_get_info(const struct engine *en, struct engine_info *out) {
    const struct model *m = en->model;
    pthread_mutex_lock(lock_of(en));
    *out = (struct engine_info){
        .name = meta(en, "general.name"), .architecture = meta(en, "general.architecture"), .licence = meta(en, "general.license"),
        .chat_template = meta(en, "tokenizer.chat_template"), .backend = en->backend->name, .quantisation = en->quantisation, .path = en->path, .parameters = m->parameters,
        .file_bytes = gguf_file_bytes(m->gguf), .kv_bytes = en->kv.total * en->page_bytes,
        .kv_bytes_per_token = en->page_bytes / KV_PAGE_TOKENS, .context = en->context,
        .context_trained = m->context, .vocab = m->vocab, .layers = m->layers, .embd = m->embd, .heads = m->heads,
        .heads_kv = m->heads_kv, .ff = m->ff, .threads = (int)pool_threads(en->pool)};
    pthread_mutex_unlock(lock_of(en));
}

void engine_get_card(const struct engine *en, struct engine_card *out) {
    pthread_mutex_lock(lock_of(en));
    *out = en->card;
    if (en->state != NULL && en->backend->card != NULL) {
        en->backend->card(en->state, out);
        out->state = en->card.state;
        out->losses = en->card.losses;
        memcpy(out->why, en->card.why, sizeof out->why);
    }
    pthread_mutex_unlock(lock_of(en));
}

void engine_get_stats(const struct engine *en, struct engine_stats *out) {
    pthread_mutex_lock(lock_of(en));
    *out = en->stats;
    out->sessions = en->n_sessions;
    out->running = en->n_running;
    out->pulse = en->rounds + pool_runs(en->pool);
    out->kv_pages_total = en->kv.total;
    out->kv_pages_used = en->kv.total - kv_pool_unused(&en->kv);
    out->kv_pages_host = en->kv.host_used;
    out->disk.tokens = kv_keep_tokens_locked(en->keep);
    pthread_mutex_unlock(lock_of(en));
    struct kv_disk *d = kv_keep_disk(en->keep);
    struct kv_disk_stats s = {0};
    if (d != NULL)
        kv_disk_get_stats(d, &s);
    out->disk.on = kv_keep_on(en->keep);
    out->disk.bytes = s.bytes;
    out->disk.most = s.most;
    out->disk.pages = s.pages;
    out->disk.read = s.read;
    out->disk.written = s.written;
    out->disk.lost = s.lost;
}

void engine_kv_forget(struct engine *en, const char *kv_dir, int64_t owner) {
    if (en != NULL && kv_keep_disk(en->keep) != NULL)
        kv_keep_forget(en->keep, owner);
    else if (kv_dir != NULL)
        kv_disk_forget_in(kv_dir, owner);
}

void engine_kv_owners(struct engine *en, void (*each)(void *arg, int64_t owner), void *arg) {
    if (kv_keep_disk(en->keep) != NULL)
        kv_disk_owners(kv_keep_disk(en->keep), each, arg);
}
