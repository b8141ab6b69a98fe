/* engine_session_test.c - the scheduler over a random model: batches change nothing, prefixes are kept,
 * cancels and deadlines end, memory that runs out is shared, damaged models are told. */
#include "engine/engine.h"
#include "engine/gguf.h"
#include "base/clock.h"
#include "base/mem.h"
#include "tests/tiny_gguf.h"
#include <math.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

static const struct tiny_shape small = {.type = GGUF_Q4_0, .layers = 2, .embd = 64, .heads = 4, .heads_kv = 2, .head_dim = 16, .ff = 96,
                                        .context = 2048, .seed = 3};

struct run {
    pthread_mutex_t lock;
    pthread_cond_t ended;
    bool done;
    struct ids out;
    struct engine_event last;
    struct err err;
    size_t progress;                            /* events */
    size_t progress_done;
    struct engine_session *cancel_at_progress;
};

static void on_event(void *arg, const struct engine_event *ev) {
    struct run *r = arg;

    if (ev->type == ENGINE_PROGRESS) {
        __atomic_fetch_add(&r->progress, 1, __ATOMIC_RELAXED);
        r->progress_done = ev->done;
        if (r->cancel_at_progress != NULL)
            engine_request_cancel(r->cancel_at_progress);
    }
    if (ev->type == ENGINE_TOKEN) {
        assert_true(ev->logprob <= 1e-4f);
        ids_add(&r->out, ev->id);
    }
    if (ev->type != ENGINE_DONE)
        return;
    pthread_mutex_lock(&r->lock);
    assert_false(r->done);
    r->last = *ev;
    if (ev->err != NULL)
        r->err = *ev->err;
    r->done = true;
    pthread_cond_signal(&r->ended);
    pthread_mutex_unlock(&r->lock);
}

static void run_init(struct run *r) { *r = (struct run){.lock = PTHREAD_MUTEX_INITIALIZER, .ended = PTHREAD_COND_INITIALIZER}; }

static void run_wait(struct run *r) {
    pthread_mutex_lock(&r->lock);
    while (!r->done)
        pthread_cond_wait(&r->ended, &r->lock);
    pthread_mutex_unlock(&r->lock);
}

static struct engine *open_with(const struct tiny_shape *shape, struct engine_config c) {
    struct engine *en = NULL;
    struct err e = {0};
    char *path = tiny_gguf_write(shape);

    c.model_path = path;
    c.threads = c.threads > 0 ? c.threads : 2;
    if (engine_open(&en, &c, &e) != 0)
        fail_msg("%s", e.text);
    unlink(path);
    free(path);
    return en;
}

static void prompt_make(struct ids *p, size_t n, int32_t seed) {
    for (size_t i = 0; i < n; i++)
        ids_add(p, (int32_t)((i * 37 + (size_t)seed * 101 + i * i % 13) % TINY_VOCAB));
}

static int start(struct engine_session *s, const struct ids *p, size_t tokens, uint64_t seed, struct run *r, struct err *e) {
    struct engine_request q = {.ids = p->v, .n_ids = p->n, .max_tokens = tokens, .on_event = on_event, .arg = r,
                               .sampler = {.temperature = seed > 0 ? 1.0f : 0, .top_p = 1, .seed = seed}};
    run_init(r);
    return engine_request_start(s, &q, e);
}

static void same_ids(const struct ids *a, const struct ids *b) {
    assert_int_equal(a->n, b->n);
    assert_memory_equal(a->v, b->v, a->n * sizeof *a->v);
}

/* ---- batches ------------------------------------------------------------------------------- */

static void company_changes_nothing(void **state) {
    enum { SESSIONS = 5, TOKENS = 40 };
    static const struct {
        uint32_t type;
        const char *kv;
    } kinds[] = {{GGUF_Q4_0, "f16"}, {GGUF_F16, NULL}, {GGUF_Q8_0, NULL}, {GGUF_Q4_0, "q8_0"}};
    (void)state;

    for (size_t k = 0; k < ARRAY_LEN(kinds); k++) {
        struct tiny_shape shape = small;
        shape.type = kinds[k].type;
        struct engine *en = open_with(&shape, (struct engine_config){.batch_max = 48, .threads = 3, .kv_type = kinds[k].kv, .own_kv = true});
        struct engine_session *s[SESSIONS];
        struct run alone[SESSIONS], together[SESSIONS];
        struct ids p[SESSIONS] = {{0}};
        struct err e;
        for (int i = 0; i < SESSIONS; i++) {
            prompt_make(&p[i], 10 + 60 * (size_t)i, i);
            assert_int_equal(engine_session_create(&s[i], en, &e), 0);
            assert_int_equal(start(s[i], &p[i], TOKENS, (uint64_t)i, &alone[i], &e), 0);
            run_wait(&alone[i]);
            assert_int_equal(alone[i].last.end, ENGINE_END_LENGTH);
            assert_int_equal(alone[i].out.n, TOKENS);
            engine_session_free(s[i]);
        }
        for (int i = 0; i < SESSIONS; i++) {
            assert_int_equal(engine_session_create(&s[i], en, &e), 0);
            assert_int_equal(start(s[i], &p[i], TOKENS, (uint64_t)i, &together[i], &e), 0);
        }
        for (int i = 0; i < SESSIONS; i++) {
            run_wait(&together[i]);
            same_ids(&alone[i].out, &together[i].out);
            engine_session_free(s[i]);
            ids_free(&alone[i].out);
            ids_free(&together[i].out);
            ids_free(&p[i]);
        }
        engine_close(en);
    }
}

/* A bystander's tokens with their log-probabilities, which have more bits than the ids: alone, beside seven others, joining them
 * while they are under way, and with its prefix computed before. */
struct exact {
    struct run run;                             /* first: on_event() takes it */
    float logprob[64];
    size_t n;
};

static void on_exact(void *arg, const struct engine_event *ev) {
    struct exact *x = arg;
    if (ev->type == ENGINE_TOKEN)
        x->logprob[x->n++] = ev->logprob;
    on_event(&x->run, ev);
}

static void exact_run(struct engine_session *s, const struct ids *p, struct exact *x, bool wait) {
    struct engine_request q = {.ids = p->v, .n_ids = p->n, .max_tokens = 64, .on_event = on_exact, .arg = x,
                               .sampler = {.temperature = 0.8f, .top_p = 0.95f, .seed = 77}};
    struct err e;
    *x = (struct exact){0};
    run_init(&x->run);
    assert_int_equal(engine_request_start(s, &q, &e), 0);
    if (wait)
        run_wait(&x->run);
}

static void same_to_the_bit(const struct exact *a, struct exact *b) {
    same_ids(&a->run.out, &b->run.out);
    assert_memory_equal(a->logprob, b->logprob, sizeof a->logprob);
    ids_free(&b->run.out);
}

static void same_bits(const char *kv_type) {
    enum { OTHERS = 7 };
    struct exact first = {0}, again = {0};

    for (int v = 0; v < 8; v++) {               /* and whatever the number of threads, and whoever computed the KV */
        int threads = 1 + v / 2;
        struct engine *en = open_with(&small, (struct engine_config){.batch_max = 64, .threads = threads, .kv_type = kv_type, .own_kv = v % 2 == 0});
        struct engine_session *s, *other[OTHERS];
        struct run runs[OTHERS];
        struct ids p = {0}, q[OTHERS] = {{0}};
        struct err e;
        prompt_make(&p, 150, 5);
        assert_int_equal(engine_session_create(&s, en, &e), 0);
        exact_run(s, &p, v == 0 ? &first : &again, true);
        if (v > 0)
            same_to_the_bit(&first, &again);
        exact_run(s, &p, &again, true);         /* its prefix is there */
        assert_int_equal(again.run.last.cached, p.n - 1);
        same_to_the_bit(&first, &again);
        for (int late = 0; late < 2; late++) {
            engine_session_free(s);
            assert_int_equal(engine_session_create(&s, en, &e), 0);
            if (!late)
                exact_run(s, &p, &again, false);
            for (int i = 0; i < OTHERS; i++) {
                q[i].n = 0;
                prompt_make(&q[i], 20 + 30 * (size_t)i, 10 + i);
                assert_int_equal(engine_session_create(&other[i], en, &e), 0);
                assert_int_equal(start(other[i], &q[i], 120, (uint64_t)i, &runs[i], &e), 0);
            }
            if (late) {
                while (__atomic_load_n(&runs[0].progress, __ATOMIC_RELAXED) == 0)
                    usleep(200);
                exact_run(s, &p, &again, false);
            }
            run_wait(&again.run);
            same_to_the_bit(&first, &again);
            for (int i = 0; i < OTHERS; i++) {
                run_wait(&runs[i]);
                ids_free(&runs[i].out);
                engine_session_free(other[i]);
            }
        }
        for (int i = 0; i < OTHERS; i++)
            ids_free(&q[i]);
        engine_session_free(s);
        ids_free(&p);
        engine_close(en);
    }
    ids_free(&first.run.out);
}

static void the_same_bits_alone_in_company_and_from_the_cache(void **state) {
    (void)state;
    same_bits("f16");
    same_bits("q8_0");
    same_bits("f32");
}

static void piece_size_changes_no_bit_of(const char *kv_type) {
    enum { N = 150 };
    float *a = xcalloc(3 * TINY_VOCAB, sizeof *a), *b = xcalloc(3 * TINY_VOCAB, sizeof *b);
    size_t positions[3] = {0, 77, N - 1};
    int32_t argmax_a[N], argmax_b[N];
    struct ids p = {0};
    struct err e;

    prompt_make(&p, N, 1);
    struct engine *en = open_with(&small, (struct engine_config){.batch_max = 7, .threads = 1, .kv_type = kv_type});
    assert_int_equal(engine_logits(en, p.v, N, positions, 3, a, argmax_a, &e), 0);
    engine_close(en);
    en = open_with(&small, (struct engine_config){.batch_max = 512, .threads = 4, .kv_type = kv_type});
    assert_int_equal(engine_logits(en, p.v, N, positions, 3, b, argmax_b, &e), 0);
    assert_memory_equal(a, b, 3 * TINY_VOCAB * sizeof *a);
    assert_memory_equal(argmax_a, argmax_b, sizeof argmax_a);
    memset(b, 0, 3 * TINY_VOCAB * sizeof *b);
    assert_int_equal(engine_logits(en, p.v, N, positions, 3, b, NULL, &e), 0);
    assert_memory_equal(a, b, 3 * TINY_VOCAB * sizeof *a);
    positions[1] = 0;
    assert_int_equal(engine_logits(en, p.v, N, positions, 3, b, NULL, &e), ERR_INVALID);
    p.v[5] = TINY_VOCAB;
    assert_int_equal(engine_logits(en, p.v, N, NULL, 0, NULL, argmax_b, &e), ERR_INVALID);
    engine_close(en);
    ids_free(&p);
    free(a);
    free(b);
}

static void piece_size_changes_no_bit(void **state) {
    (void)state;
    piece_size_changes_no_bit_of("f16");
    piece_size_changes_no_bit_of("q8_0");
}

/* Every kind of weight: the fast path stays near the reference, by as much as int8 activations may cost. */
static void backends_agree(void **state) {
    static const struct {
        uint32_t type;
        double rms;
        const char *kv;
    } kinds[] = {{GGUF_F32, 3e-3, NULL},  {GGUF_F16, 3e-3, NULL},  {GGUF_BF16, 3e-3, NULL}, {GGUF_Q8_0, 0.06, NULL}, {GGUF_Q4_0, 0.06, NULL},
                 {GGUF_Q4_1, 0.06, NULL}, {GGUF_Q4_K, 0.06, NULL}, {GGUF_Q5_K, 0.06, NULL}, {GGUF_Q6_K, 0.06, NULL}, {GGUF_Q3_K, 0.06, NULL},
                 {GGUF_F32, 0.02, "q8_0"}};
    enum { N = 70 };
    static float a[TINY_VOCAB], b[TINY_VOCAB];
    size_t last = N - 1;
    struct ids p = {0};
    struct err e;
    (void)state;

    prompt_make(&p, N, 4);
    for (size_t k = 0; k < ARRAY_LEN(kinds); k++) {
        struct tiny_shape shape = {.type = kinds[k].type, .layers = 2, .embd = 256, .heads = 8, .heads_kv = 2, .head_dim = 32, .ff = 512,
                                   .context = 512, .seed = 9};
        struct engine *ref = open_with(&shape, (struct engine_config){.backend = "reference"}), *cpu = open_with(&shape, (struct engine_config){.kv_type = kinds[k].kv});
        assert_int_equal(engine_logits(ref, p.v, N, &last, 1, a, NULL, &e), 0);
        assert_int_equal(engine_logits(cpu, p.v, N, &last, 1, b, NULL, &e), 0);
        double diff = 0, size = 0;
        for (int i = 0; i < TINY_VOCAB; i++) {
            diff += ((double)a[i] - (double)b[i]) * ((double)a[i] - (double)b[i]);
            size += (double)a[i] * (double)a[i];
        }
        if (!(sqrt(diff / size) < kinds[k].rms))
            fail_msg("%s: relative difference %g", gguf_type_name(kinds[k].type), sqrt(diff / size));
        engine_close(ref);
        engine_close(cpu);
    }
    ids_free(&p);
}

/* ---- timelines ----------------------------------------------------------------------------- */

/* Far back in a long timeline: many pages, large turns, sums over thousands of keys. */
static void far_positions_agree(void **state) {
    enum { N = 4000 };
    static float a[2 * TINY_VOCAB], b[2 * TINY_VOCAB];
    static const struct tiny_shape shape = {.type = GGUF_F16, .layers = 1, .embd = 64, .heads = 2, .heads_kv = 1, .head_dim = 16, .ff = 64,
                                            .context = 131072, .seed = 12};
    size_t positions[2] = {N / 2, N - 1};
    struct ids p = {0};
    struct err e;
    (void)state;

    prompt_make(&p, N, 8);
    struct engine *ref = open_with(&shape, (struct engine_config){.backend = "reference"}), *cpu = open_with(&shape, (struct engine_config){0});
    assert_int_equal(engine_logits(ref, p.v, N, positions, 2, a, NULL, &e), 0);
    assert_int_equal(engine_logits(cpu, p.v, N, positions, 2, b, NULL, &e), 0);
    for (int at = 0; at < 2; at++) {
        double diff = 0, size = 0;
        for (int i = at * TINY_VOCAB; i < (at + 1) * TINY_VOCAB; i++) {
            diff += ((double)a[i] - (double)b[i]) * ((double)a[i] - (double)b[i]);
            size += (double)a[i] * (double)a[i];
        }
        if (!(sqrt(diff / size) < 3e-3))
            fail_msg("position %zu: relative difference %g", positions[at], sqrt(diff / size));
    }
    engine_close(ref);
    engine_close(cpu);
    ids_free(&p);
}

static void prefix_is_kept(void **state) {
    struct engine *en = open_with(&small, (struct engine_config){.own_kv = true});
    struct engine_session *s, *fresh;
    struct run r, again, other;
    struct ids p = {0};
    struct err e;
    (void)state;

    prompt_make(&p, 100, 2);
    assert_int_equal(engine_session_create(&s, en, &e), 0);
    assert_int_equal(engine_session_create(&fresh, en, &e), 0);
    assert_int_equal(start(s, &p, 20, 0, &r, &e), 0);
    run_wait(&r);
    assert_int_equal(r.last.cached, 0);
    assert_int_equal(r.last.prefilled, 100);
    assert_int_equal(r.last.decoded, 20);
    assert_int_equal(r.progress_done, 100);

    ids_append(&p, r.out.v, r.out.n);           /* the turn goes on: all but the last sampled token is there */
    assert_int_equal(start(s, &p, 10, 0, &again, &e), 0);
    run_wait(&again);
    assert_int_equal(again.last.cached, 119);
    assert_int_equal(again.last.prefilled, 1);
    assert_int_equal(start(fresh, &p, 10, 0, &other, &e), 0);
    run_wait(&other);
    same_ids(&again.out, &other.out);
    ids_free(&again.out);
    ids_free(&other.out);

    p.v[70] = (p.v[70] + 1) % TINY_VOCAB;       /* another branch from token 70 on */
    assert_int_equal(start(s, &p, 10, 0, &again, &e), 0);
    run_wait(&again);
    assert_int_equal(again.last.cached, 70);
    engine_session_free(fresh);
    assert_int_equal(engine_session_create(&fresh, en, &e), 0);
    assert_int_equal(start(fresh, &p, 10, 0, &other, &e), 0);
    run_wait(&other);
    same_ids(&again.out, &other.out);
    engine_session_free(s);
    engine_session_free(fresh);
    struct engine_stats st;
    engine_get_stats(en, &st);
    assert_int_equal(st.kv_pages_used, 0);
    assert_int_equal(st.sessions, 0);
    engine_close(en);
    ids_free(&p);
    ids_free(&r.out);
    ids_free(&again.out);
    ids_free(&other.out);
}

/* What one session computed serves another that begins the same: full pages as they are, the beginning of the next as a copy. */
static void share_prefixes(const char *kv_type) {
    struct engine *en = open_with(&small, (struct engine_config){.kv_type = kv_type}),
                  *own = open_with(&small, (struct engine_config){.kv_type = kv_type, .own_kv = true});
    struct engine_session *a, *b, *c;
    struct ids p = {0}, q = {0};
    struct exact first, again;
    struct engine_stats st;
    struct err e;

    prompt_make(&p, 180, 2);
    ids_append(&q, p.v, 150);                   /* differs in the middle of the third page */
    for (int i = 0; i < 50; i++)
        ids_add(&q, (p.v[150 + i % 30] + 1 + i) % TINY_VOCAB);
    assert_int_equal(engine_session_create(&a, en, &e), 0);
    assert_int_equal(engine_session_create(&b, en, &e), 0);
    exact_run(a, &p, &again, true);
    ids_free(&again.run.out);
    exact_run(b, &q, &again, true);
    assert_int_equal(again.run.last.cached, 150);
    assert_int_equal(again.run.last.prefilled, 50);
    assert_int_equal(engine_session_create(&c, own, &e), 0);
    exact_run(c, &q, &first, true);
    assert_int_equal(first.run.last.cached, 0);
    same_to_the_bit(&first, &again);
    engine_get_stats(en, &st);                  /* 180 + 64 and 200 + 64 tokens less the two pages that are both's */
    assert_int_equal(st.kv_pages_used, 4 + 5 - 2);

    /* a turns off in a page that is shared: b's stays what it was */
    p.v[90] = (p.v[90] + 1) % TINY_VOCAB;
    exact_run(a, &p, &again, true);
    assert_int_equal(again.run.last.cached, 90);
    ids_free(&again.run.out);
    exact_run(b, &q, &again, true);
    assert_int_equal(again.run.last.cached, q.n - 1);
    same_to_the_bit(&first, &again);

    /* it outlives the sessions, and a session that was never there takes it */
    engine_session_free(a);
    engine_session_free(b);
    engine_get_stats(en, &st);
    assert_int_equal(st.kv_pages_used, 0);
    assert_int_equal(engine_session_create(&a, en, &e), 0);
    exact_run(a, &q, &again, true);
    assert_int_equal(again.run.last.cached, q.n / 64 * 64);
    same_to_the_bit(&first, &again);
    engine_session_free(a);
    engine_session_free(c);
    engine_close(en);
    engine_close(own);
    ids_free(&p);
    ids_free(&q);
    ids_free(&first.run.out);
}

static void prefixes_are_shared(void **state) {
    (void)state;
    share_prefixes("f16");
    share_prefixes("q8_0");
}

static void requests_end_as_they_should(void **state) {
    struct engine *en = open_with(&small, (struct engine_config){.context = 200, .batch_max = 16});
    struct engine_session *s;
    struct run r, stopped;
    struct ids p = {0};
    struct err e;
    (void)state;

    prompt_make(&p, 190, 5);
    assert_int_equal(engine_session_create(&s, en, &e), 0);
    assert_int_equal(start(s, &p, 0, 0, &r, &e), 0);
    run_wait(&r);
    assert_int_equal(r.last.end, ENGINE_END_CONTEXT);
    assert_int_equal(r.out.n, 10);

    struct engine_request q = {.ids = p.v, .n_ids = p.n, .stop = &r.out.v[4], .n_stop = 1, .on_event = on_event, .arg = &stopped};
    run_init(&stopped);
    assert_int_equal(engine_request_start(s, &q, &e), 0);
    run_wait(&stopped);
    assert_int_equal(stopped.last.end, ENGINE_END_STOP);
    assert_int_equal(stopped.out.v[stopped.out.n - 1], r.out.v[4]);
    assert_true(stopped.out.n <= 5);
    ids_free(&stopped.out);

    run_init(&stopped);
    q.deadline_ms = clock_mono_ms() - 1;
    assert_int_equal(engine_request_start(s, &q, &e), 0);
    run_wait(&stopped);
    assert_int_equal(stopped.last.end, ENGINE_END_DEADLINE);
    assert_int_equal(stopped.out.n, 0);

    q.n_ids = 0;
    assert_int_equal(engine_request_start(s, &q, &e), ERR_INVALID);
    q.n_ids = p.n;
    q.sampler.top_k = -3;
    assert_int_equal(engine_request_start(s, &q, &e), ERR_INVALID);
    q.sampler.top_k = 0;
    p.v[0] = -1;
    assert_int_equal(engine_request_start(s, &q, &e), ERR_INVALID);
    p.v[0] = 0;
    prompt_make(&p, 10, 1);
    q.ids = p.v;
    q.n_ids = p.n;
    assert_int_equal(engine_request_start(s, &q, &e), ERR_CONTEXT);
    engine_session_free(s);
    engine_close(en);
    ids_free(&p);
    ids_free(&r.out);
}

static void cancel_in_prefill(void **state) {
    struct tiny_shape big = small;
    struct engine_session *s;
    struct run r, after;
    struct ids p = {0};
    struct err e;
    (void)state;

    big.context = 16384;
    struct engine *en = open_with(&big, (struct engine_config){.batch_max = 32});
    prompt_make(&p, 12000, 5);
    assert_int_equal(engine_session_create(&s, en, &e), 0);
    run_init(&r);
    r.cancel_at_progress = s;                   /* a callback may do that */
    struct engine_request q = {.ids = p.v, .n_ids = p.n, .max_tokens = 5, .on_event = on_event, .arg = &r};
    assert_int_equal(engine_request_start(s, &q, &e), 0);
    run_wait(&r);
    assert_int_equal(r.last.end, ENGINE_END_CANCELLED);
    assert_true(r.last.prefilled <= 64);
    run_init(&r);
    assert_int_equal(engine_request_start(s, &q, &e), 0);
    assert_int_equal(engine_request_start(s, &q, &e), ERR_BUSY);
    engine_request_cancel(s);
    run_wait(&r);
    assert_int_equal(r.last.end, ENGINE_END_CANCELLED);
    assert_true(r.last.prefilled < p.n);
    p.n = 50;
    assert_int_equal(start(s, &p, 3, 0, &after, &e), 0);     /* the session is as good as before */
    run_wait(&after);
    assert_int_equal(after.last.end, ENGINE_END_LENGTH);
    ids_free(&after.out);
    p.n = 12000;
    run_init(&r);
    assert_int_equal(engine_request_start(s, &q, &e), 0);
    engine_session_free(s);                     /* in the middle: the last event comes first */
    assert_true(r.done);
    engine_close(en);
    ids_free(&p);
}

static void ban_all_but(void *arg, size_t n, float *logits, int32_t n_vocab) {
    int32_t keep = *(int32_t *)arg + (int32_t)n;
    for (int32_t i = 0; i < n_vocab; i++)
        if (i != keep)
            logits[i] = -INFINITY;
}

struct steered {
    int32_t first;
    struct run run;
};

static void steered_logits(void *arg, size_t n, float *logits, int32_t n_vocab) {
    ban_all_but(&((struct steered *)arg)->first, n, logits, n_vocab);
}

static void steered_event(void *arg, const struct engine_event *ev) {
    if (ev->type == ENGINE_TOKEN)
        assert_true(ev->logprob < -0.0001f);    /* the model's own opinion, not the ban's */
    on_event(&((struct steered *)arg)->run, ev);
}

static void logits_can_be_steered(void **state) {
    struct engine *en = open_with(&small, (struct engine_config){0});
    struct steered st = {.first = 40};
    struct engine_session *s;
    struct ids p = {0};
    struct err e;
    (void)state;

    run_init(&st.run);
    prompt_make(&p, 9, 5);
    assert_int_equal(engine_session_create(&s, en, &e), 0);
    struct engine_request q = {.ids = p.v, .n_ids = p.n, .max_tokens = 6, .on_event = steered_event, .on_logits = steered_logits,
                               .arg = &st};
    assert_int_equal(engine_request_start(s, &q, &e), 0);
    run_wait(&st.run);
    for (int32_t i = 0; i < 6; i++)
        assert_int_equal(st.run.out.v[i], 40 + i);
    engine_session_free(s);
    engine_close(en);
    ids_free(&p);
    ids_free(&st.run.out);
}

static void forbid(struct engine *en, const struct ids *p, float temperature, const struct ids *not, engine_logits_fn look, struct run *r) {
    struct engine_session *s;
    struct err e;
    struct engine_request q = {.ids = p->v, .n_ids = p->n, .max_tokens = 60, .on_event = on_event, .on_logits = look, .arg = r,
                               .forbidden = not->v, .n_forbidden = not->n, .sampler = {.temperature = temperature, .top_p = 0.9f, .seed = 3}};
    run_init(r);
    assert_int_equal(engine_session_create(&s, en, &e), 0);
    assert_int_equal(engine_request_start(s, &q, &e), 0);
    run_wait(r);
    assert_int_equal(r->last.end, ENGINE_END_LENGTH);
    engine_session_free(s);
}

static size_t first_of(const struct ids *list, const struct ids *any) {
    for (size_t i = 0; i < list->n; i++)
        for (size_t k = 0; k < any->n; k++)
            if (list->v[i] == any->v[k])
                return i;
    return list->n;
}

static int32_t banned[2];
static void ban_two(void *arg, size_t n, float *logits, int32_t n_vocab) {
    (void)arg, (void)n, (void)n_vocab;
    logits[banned[0]] = logits[banned[1]] = -INFINITY;
}

/* Until one of them would have come nothing is changed; from there on it is as if they were not in the vocabulary. */
static void forbidden_tokens_do_not_come(void **state) {
    static const float temperatures[] = {0, 1.2f};
    struct engine *en = open_with(&small, (struct engine_config){0});
    struct ids p = {0}, none = {0};
    (void)state;

    prompt_make(&p, 12, 5);
    for (size_t t = 0; t < ARRAY_LEN(temperatures); t++) {
        struct run plain, without, again, masked;
        struct ids two = {0}, unused = {0};
        forbid(en, &p, temperatures[t], &none, NULL, &plain);
        ids_add(&two, banned[0] = plain.out.v[1]);
        ids_add(&two, banned[1] = plain.out.v[20]);
        forbid(en, &p, temperatures[t], &two, NULL, &without);
        forbid(en, &p, temperatures[t], &two, NULL, &again);
        assert_int_equal(first_of(&without.out, &two), without.out.n);
        assert_memory_equal(plain.out.v, without.out.v, first_of(&plain.out, &two) * sizeof *plain.out.v);
        same_ids(&without.out, &again.out);
        forbid(en, &p, temperatures[t], &none, ban_two, &masked);
        if (temperatures[t] <= 0)
            same_ids(&without.out, &masked.out);
        for (int32_t id = 0; unused.n == 0; id++) {
            ids_add(&unused, id);
            if (first_of(&plain.out, &unused) < plain.out.n)
                unused.n = 0;
        }
        ids_free(&again.out);
        forbid(en, &p, temperatures[t], &unused, NULL, &again);
        same_ids(&plain.out, &again.out);
        ids_free(&plain.out), ids_free(&without.out), ids_free(&again.out), ids_free(&masked.out);
        ids_free(&two), ids_free(&unused);
    }
    struct engine_session *s;
    struct err e;
    int32_t outside = TINY_VOCAB;
    struct engine_request q = {.ids = p.v, .n_ids = p.n, .forbidden = &outside, .n_forbidden = 1};
    assert_int_equal(engine_session_create(&s, en, &e), 0);
    assert_int_equal(engine_request_start(s, &q, &e), ERR_INVALID);
    engine_session_free(s);
    engine_close(en);
    ids_free(&p);
}

/* Drawn again, a token is one of those left by their weight: as often as a mask lets it come. */
static void what_comes_instead_is_drawn_by_its_weight(void **state) {
    enum { DRAWS = 4000 };
    struct engine *en = open_with(&small, (struct engine_config){0});
    int32_t counts[2][TINY_VOCAB] = {{0}};
    struct engine_session *s;
    struct ids p = {0};
    struct err e;
    (void)state;

    prompt_make(&p, 12, 5);
    assert_int_equal(engine_session_create(&s, en, &e), 0);
    for (int how = -1; how < 2; how++)          /* first the likeliest token is found, then drawn without it in both ways */
        for (int i = 0; i < (how < 0 ? 1 : DRAWS); i++) {
            struct run r;
            struct engine_request q = {.ids = p.v, .n_ids = p.n, .max_tokens = 1, .on_event = on_event, .arg = &r, .on_logits = how == 1 ? ban_two : NULL,
                                       .forbidden = banned, .n_forbidden = how == 0 ? 1 : 0, .sampler = {.temperature = how < 0 ? 0 : 0.5f, .top_p = 1, .seed = (uint64_t)i + 1}};
            run_init(&r);
            assert_int_equal(engine_request_start(s, &q, &e), 0);
            run_wait(&r);
            if (how < 0)
                banned[0] = banned[1] = r.out.v[0];
            else
                counts[how][r.out.v[0]]++;
            ids_free(&r.out);
        }
    assert_int_equal(counts[0][banned[0]], 0);
    for (int32_t id = 0; id < TINY_VOCAB; id++) {
        double a = counts[0][id], b = counts[1][id];
        if (fabs(a - b) > 5 * sqrt(a + b) + 1)
            fail_msg("token %d came %.0f times, masked %.0f", id, a, b);
    }
    engine_session_free(s);
    engine_close(en);
    ids_free(&p);
}

/* ---- memory -------------------------------------------------------------------------------- */

static void memory_is_shared(void **state) {
    enum { SESSIONS = 4, TOKENS = 150 };
    struct engine *roomy = open_with(&small, (struct engine_config){0}), *tight;
    struct engine_session *s[SESSIONS];
    struct run want[SESSIONS], got[SESSIONS];
    struct ids p[SESSIONS] = {{0}};
    struct engine_info info;
    struct err e;
    (void)state;

    for (int i = 0; i < SESSIONS; i++) {
        prompt_make(&p[i], 100, i);
        assert_int_equal(engine_session_create(&s[i], roomy, &e), 0);
        assert_int_equal(start(s[i], &p[i], TOKENS, 1, &want[i], &e), 0);
        run_wait(&want[i]);
        engine_session_free(s[i]);
    }
    engine_get_info(roomy, &info);
    engine_close(roomy);
    /* Five pages of 64 tokens: one session of 250 fits, four don't; idle and young ones must give way. */
    tight = open_with(&small, (struct engine_config){.kv_bytes = 5 * 64 * info.kv_bytes_per_token});
    for (int i = 0; i < SESSIONS; i++) {
        assert_int_equal(engine_session_create(&s[i], tight, &e), 0);
        assert_int_equal(start(s[i], &p[i], TOKENS, 1, &got[i], &e), 0);
    }
    for (int i = 0; i < SESSIONS; i++) {
        run_wait(&got[i]);
        assert_int_equal(got[i].last.end, ENGINE_END_LENGTH);
        same_ids(&want[i].out, &got[i].out);
    }
    for (int i = 0; i < SESSIONS; i++)
        engine_session_free(s[i]);
    engine_get_info(tight, &info);
    assert_int_equal(info.context, 320);
    engine_close(tight);
    for (int i = 0; i < SESSIONS; i++) {
        ids_free(&want[i].out);
        ids_free(&got[i].out);
        ids_free(&p[i]);
    }
}

/* ---- models that are wrong ----------------------------------------------------------------- */

static void damaged_weights_fail_the_request(void **state) {
    static const char *const names[] = {"cpu", "reference"};
    (void)state;

    for (size_t i = 0; i < ARRAY_LEN(names); i++) {
        struct tiny_shape bad = small;
        struct engine_session *s;
        struct ids p = {0};
        struct run r;
        struct err e;
        bad.poison = 1;
        struct engine *en = open_with(&bad, (struct engine_config){.backend = names[i]});
        prompt_make(&p, 20, 5);
        assert_int_equal(engine_session_create(&s, en, &e), 0);
        assert_int_equal(start(s, &p, 5, 0, &r, &e), 0);
        run_wait(&r);
        assert_int_equal(r.last.end, ENGINE_END_FAILED);
        assert_int_equal(r.err.code, ERR_ENGINE);
        assert_int_equal(r.out.n, 0);
        engine_session_free(s);
        engine_close(en);
        ids_free(&p);
    }
}

static void refuse(const struct tiny_shape *shape, struct engine_config c, int code, const char *says) {
    struct engine *en;
    struct err e = {0};
    char *path = tiny_gguf_write(shape);

    c.model_path = path;
    assert_int_equal(engine_open(&en, &c, &e), code);
    assert_null(en);
    if (strstr(e.text, says) == NULL)
        fail_msg("\"%s\" does not say \"%s\"", e.text, says);
    unlink(path);
    free(path);
}

static void wrong_models_are_refused_by_name(void **state) {
    struct tiny_shape s = small;
    (void)state;

    s.extra_tensor = "blk.0.attn_q.bias";
    refuse(&s, (struct engine_config){0}, ERR_UNSUPPORTED, "blk.0.attn_q.bias");
    s = small;
    s.type = GGUF_F32;                          /* rows of any length */
    s.heads = 3;
    s.heads_kv = 2;
    refuse(&s, (struct engine_config){0}, ERR_FORMAT, "3 heads");
    s.heads = 4;
    s.head_dim = 15;
    refuse(&s, (struct engine_config){0}, ERR_UNSUPPORTED, "heads of 15");
    refuse(&small, (struct engine_config){.backend = "abacus"}, ERR_INVALID, "abacus");
    refuse(&small, (struct engine_config){.context = 5000}, ERR_INVALID, "5000");
    refuse(&small, (struct engine_config){.kv_bytes = 10}, ERR_MEMORY, "KV page");
    refuse(&small, (struct engine_config){.kv_type = "q2"}, ERR_INVALID, "there are f16, q8_0 and f32");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(company_changes_nothing), cmocka_unit_test(the_same_bits_alone_in_company_and_from_the_cache), cmocka_unit_test(piece_size_changes_no_bit), cmocka_unit_test(backends_agree), cmocka_unit_test(far_positions_agree),
        cmocka_unit_test(prefix_is_kept),
        cmocka_unit_test(prefixes_are_shared), cmocka_unit_test(requests_end_as_they_should), cmocka_unit_test(cancel_in_prefill),
        cmocka_unit_test(logits_can_be_steered), cmocka_unit_test(forbidden_tokens_do_not_come), cmocka_unit_test(what_comes_instead_is_drawn_by_its_weight),
        cmocka_unit_test(memory_is_shared), cmocka_unit_test(damaged_weights_fail_the_request),
        cmocka_unit_test(wrong_models_are_refused_by_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
