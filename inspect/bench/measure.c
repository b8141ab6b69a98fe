/* measure.c - times requests to the engine by the events that it tells. */
#include "inspect/bench/bench.h"
#include "base/clock.h"
#include "base/mem.h"
#include <pthread.h>
#include <stdlib.h>

struct run {                                    /* all requests of a measurement; written by the engine's thread until done */
    pthread_mutex_t lock;
    pthread_cond_t ended;
    size_t n, began, done;                      /* sequences: in all, those that write, those that ended */
    size_t window;                              /* tokens told while all of them wrote */
    int64_t all_began_ns, first_ended_ns;
    bool short_of;                              /* one ended before it had written all */
    struct err err;
};

struct sequence {
    struct run *run;
    struct engine_session *session;
    size_t tokens, want;
};

static void on_event(void *arg, const struct engine_event *ev) {
    struct sequence *q = arg;
    struct run *r = q->run;

    if (ev->type == ENGINE_TOKEN) {
        if (r->began == r->n && r->first_ended_ns == 0)
            r->window++;
        if (q->tokens++ == 0 && ++r->began == r->n)
            r->all_began_ns = clock_mono_ns();
        if (q->tokens == q->want && r->first_ended_ns == 0)
            r->first_ended_ns = clock_mono_ns();
    }
    if (ev->type != ENGINE_DONE)
        return;
    pthread_mutex_lock(&r->lock);
    if (ev->err != NULL)
        r->err = *ev->err;
    r->short_of = r->short_of || q->tokens < q->want;
    r->done++;
    pthread_cond_signal(&r->ended);
    pthread_mutex_unlock(&r->lock);
}

/* Arbitrary ids: speed doesn't depend on them. Sequences differ from the first token on, so that nothing is shared. */
static int start(struct engine *en, struct sequence *q, size_t number, size_t n_prompt, double temperature, struct err *e) {
    int32_t *ids = xcalloc(n_prompt, sizeof *ids), vocab = engine_vocab_size(engine_vocab(en));
    struct engine_request r = {.ids = ids, .n_ids = n_prompt, .max_tokens = q->want, .on_event = on_event, .arg = q,
                                .sampler = {.temperature = (float)temperature, .top_p = 0.9f, .seed = number}};
    int rc;

    for (size_t i = 0; i < n_prompt; i++)
        ids[i] = (int32_t)((i * 7919 + 17 + number * 104729) % (size_t)vocab);
    if ((rc = engine_session_create(&q->session, en, e)) == 0)
        rc = engine_request_start(q->session, &r, e);
    free(ids);
    return rc;
}

int measure(struct engine *en, size_t n, size_t n_prompt, size_t n_tokens, double temperature, struct timing *out, struct err *e) {
    struct run r = {.lock = PTHREAD_MUTEX_INITIALIZER, .ended = PTHREAD_COND_INITIALIZER, .n = n};
    struct sequence *all = xcalloc(n, sizeof *all);
    size_t started = 0;
    int64_t begin = clock_mono_ns();
    int rc = 0;

    for (; rc == 0 && started < n; started += rc == 0) {
        all[started] = (struct sequence){.run = &r, .want = n_tokens};
        rc = start(en, &all[started], started, n_prompt, temperature, e);
    }
    pthread_mutex_lock(&r.lock);
    while (r.done < started)
        pthread_cond_wait(&r.ended, &r.lock);
    pthread_mutex_unlock(&r.lock);
    for (size_t i = 0; i < n; i++)
        engine_session_free(all[i].session);
    free(all);
    if (rc != 0)
        return rc;
    if (r.err.code != 0)
        return err_set(e, r.err.code, "%s", r.err.text);
    if (r.short_of)
        return err_set(e, ERR_CONTEXT, "the context is too small for %zu tokens and %zu more", n_prompt, n_tokens);
    out->prefill = (double)(n * n_prompt) * 1e9 / (double)(r.all_began_ns - begin);
    out->decode = r.first_ended_ns > r.all_began_ns ? (double)r.window * 1e9 / (double)(r.first_ended_ns - r.all_began_ns) : 0;
    return 0;
}
