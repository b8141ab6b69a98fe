/* session.c - the calls that hand work to the engine thread. Run on the caller's thread. */
#include "engine/sched.h"
#include "base/mem.h"
#include <stdlib.h>

int engine_session_create(struct engine_session **out, struct engine *en, struct err *e) {
    struct engine_session *s = xcalloc(1, sizeof *s);

    (void)e;
    s->en = en;
    pthread_mutex_lock(&en->lock);
    s->next = en->sessions;
    en->sessions = s;
    en->n_sessions++;
    pthread_mutex_unlock(&en->lock);
    *out = s;
    return 0;
}

/* A pass whose only purpose was this request is cut short; one that serves others goes on. */
static void cancel_locked(struct engine_session *s) {
    if (!s->running)
        return;
    atomic_store(&s->cancel, true);
    if (s->en->n_running == 1)
        atomic_store(&s->en->abort, true);
}

void engine_session_free(struct engine_session *s) {
    if (s == NULL)
        return;
    struct engine *en = s->en;
    BUG_IF(pthread_equal(pthread_self(), en->thread));      /* a callback would wait for itself */
    pthread_mutex_lock(&en->lock);
    cancel_locked(s);
    while (s->running || s->delivering)
        pthread_cond_wait(&en->idle, &en->lock);
    for (struct engine_session **at = &en->sessions; *at != NULL; at = &(*at)->next)
        if (*at == s) {
            *at = s->next;
            break;
        }
    en->n_sessions--;
    kv_keep_save_locked(en->keep, s);
    kv_pages_free(&s->pages, &en->kv);
    pthread_mutex_unlock(&en->lock);
    ids_free(&s->timeline);
    ids_free(&s->stop);
    ids_free(&s->forbidden);
    free(s);
}

void engine_session_own(struct engine_session *s, int64_t owner) {
    pthread_mutex_lock(&s->en->lock);
    s->owner = owner;
    pthread_mutex_unlock(&s->en->lock);
}

void engine_session_save(struct engine_session *s) {
    pthread_mutex_lock(&s->en->lock);
    if (!s->running)
        kv_keep_save_locked(s->en->keep, s);
    pthread_mutex_unlock(&s->en->lock);
}

static int check_ids(const struct engine *en, const int32_t *ids, size_t n, struct err *e) {
    for (size_t i = 0; i < n; i++)
        if (ids[i] < 0 || ids[i] >= en->model->vocab)
            return err_set(e, ERR_INVALID, "token %zu has id %d, the vocabulary ends at %d", i, ids[i], en->model->vocab - 1);
    return 0;
}

int engine_request_start(struct engine_session *s, const struct engine_request *r, struct err *e) {
    struct engine *en = s->en;
    int rc;

    if (r->n_ids == 0)
        return err_set(e, ERR_INVALID, "a request needs at least one token to go on from");
    if ((rc = check_ids(en, r->ids, r->n_ids, e)) != 0 || (rc = check_ids(en, r->forbidden, r->n_forbidden, e)) != 0 || (rc = sample_check(&r->sampler, e)) != 0)
        return rc;
    pthread_mutex_lock(&en->lock);
    if (r->n_ids >= en->context)                /* another backend may make it smaller */
        rc = err_set(e, ERR_CONTEXT, "%zu tokens leave no room for an answer in a context of %zu", r->n_ids, en->context);
    else if (s->running)
        rc = err_set(e, ERR_BUSY, "the session's last request is still running");
    else if (en->quit)
        rc = err_set(e, ERR_UNAVAILABLE, "the engine is closing");
    else if (en->dead.code != 0)
        rc = err_set(e, ERR_UNAVAILABLE, "nothing is left that could compute: %s", en->dead.text);
    else
        sched_start_locked(s, r, NULL);
    pthread_mutex_unlock(&en->lock);
    return rc;
}

void engine_request_cancel(struct engine_session *s) {
    pthread_mutex_lock(&s->en->lock);
    cancel_locked(s);
    pthread_mutex_unlock(&s->en->lock);
}

static size_t context_of(struct engine *en) {
    pthread_mutex_lock(&en->lock);
    size_t n = en->context;
    pthread_mutex_unlock(&en->lock);
    return n;
}

static int check_job(struct engine *en, const int32_t *ids, size_t n, const size_t *positions, size_t n_positions,
                     struct err *e) {
    if (n == 0)
        return err_set(e, ERR_INVALID, "no ids to look at");
    size_t context = context_of(en);
    if (n > context)
        return err_set(e, ERR_CONTEXT, "%zu tokens in a context of %zu", n, context);
    for (size_t i = 0; i < n_positions; i++)
        if (positions[i] >= n || (i > 0 && positions[i] <= positions[i - 1]))
            return err_set(e, ERR_INVALID, "positions must rise and stay below the number of ids (%zu); number %zu is %zu", n, i,
                           positions[i]);
    return check_ids(en, ids, n, e);
}

int engine_logits(struct engine *en, const int32_t *ids, size_t n, const size_t *positions, size_t n_positions, float *logits,
                  int32_t *argmax, struct err *e) {
    struct logits_job job = {.positions = positions, .n_positions = n_positions, .logits = logits, .argmax = argmax};
    struct engine_request r = {.ids = ids, .n_ids = n};
    struct engine_session *s;
    int rc;

    if ((rc = check_job(en, ids, n, positions, n_positions, e)) != 0 || (rc = engine_session_create(&s, en, e)) != 0)
        return rc;
    pthread_mutex_lock(&en->lock);
    sched_start_locked(s, &r, &job);
    while (s->running)
        pthread_cond_wait(&en->idle, &en->lock);
    pthread_mutex_unlock(&en->lock);
    if (s->end == ENGINE_END_CANCELLED)
        rc = err_set(e, ERR_CANCELLED, "the engine closed during the pass");
    else if (s->end != ENGINE_END_STOP)
        rc = err_set(e, s->err.code, "%s", s->err.text);
    engine_session_free(s);
    return rc;
}
