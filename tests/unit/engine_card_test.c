/* engine_card_test.c - the engine with a card that isn't there (fake_card.c): what the plan decides, what is refused, what happens when the
 * card goes away, where pages of idle sessions go. */
#include "engine/cuda/plan.h"
#include "engine/engine.h"
#include "engine/gguf.h"
#include "base/mem.h"
#include "tests/tiny_gguf.h"
#include <math.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

static struct tiny_shape shape = {.type = GGUF_Q8_0, .layers = 4, .embd = 64, .heads = 4, .heads_kv = 2, .head_dim = 16, .ff = 96,
                                  .context = 2048, .seed = 3};

/* ---- what the tests share ------------------------------------------------------------------ */

static void order(const char *text) {
    static int n;
    char all[200];
    snprintf(all, sizeof all, "%s #%d", text, n++);     /* new orders, even if they read the same */
    setenv("CORRAL_FAKE_CARD", all, 1);
}

static int try_open(struct engine **out, struct engine_config c, struct err *e) {
    char *path = tiny_gguf_write(&shape);
    c.model_path = path;
    c.threads = 2;
    *e = (struct err){0};
    int rc = engine_open(out, &c, e);
    unlink(path);
    free(path);
    return rc;
}

static struct engine *open_with(struct engine_config c) {
    struct engine *en = NULL;
    struct err e;
    if (try_open(&en, c, &e) != 0)
        fail_msg("%s", e.text);
    return en;
}

static void prompt_make(struct ids *p, size_t n, int32_t seed) {
    for (size_t i = 0; i < n; i++)
        ids_add(p, (int32_t)((i * 37 + (size_t)seed * 101 + i * i % 13) % TINY_VOCAB));
}

struct run {
    pthread_mutex_t lock;
    pthread_cond_t ended;
    bool done;
    struct ids out;
    float logprob[256];
    struct engine_event last;
    struct err err;
};

static void on_event(void *arg, const struct engine_event *ev) {
    struct run *r = arg;
    if (ev->type == ENGINE_TOKEN) {
        if (r->out.n < ARRAY_LEN(r->logprob))
            r->logprob[r->out.n] = ev->logprob;
        ids_add(&r->out, ev->id);
    }
    if (ev->type != ENGINE_DONE)
        return;
    pthread_mutex_lock(&r->lock);
    r->last = *ev;
    if (ev->err != NULL)
        r->err = *ev->err;
    r->done = true;
    pthread_cond_signal(&r->ended);
    pthread_mutex_unlock(&r->lock);
}

static void start(struct engine_session *s, const struct ids *p, size_t tokens, struct run *r) {
    struct engine_request q = {.ids = p->v, .n_ids = p->n, .max_tokens = tokens, .on_event = on_event, .arg = r, .sampler = {.top_p = 1}};
    struct err e;
    *r = (struct run){.lock = PTHREAD_MUTEX_INITIALIZER, .ended = PTHREAD_COND_INITIALIZER};
    if (engine_request_start(s, &q, &e) != 0)
        fail_msg("%s", e.text);
}

static void wait_for(struct run *r) {
    pthread_mutex_lock(&r->lock);
    while (!r->done)
        pthread_cond_wait(&r->ended, &r->lock);
    pthread_mutex_unlock(&r->lock);
}

static void same_ids(const struct ids *a, const struct ids *b) {
    assert_int_equal(a->n, b->n);
    assert_memory_equal(a->v, b->v, a->n * sizeof *a->v);
}

/* Greedy tokens behind n prompts, each in a session of its own, all at once. */
enum { RUNS = 3, TOKENS = 30 };
static void run_all(struct engine *en, struct run *r) {
    struct engine_session *s[RUNS];
    struct err e;
    for (int i = 0; i < RUNS; i++) {
        struct ids p = {0};
        prompt_make(&p, 60 + 30 * (size_t)i, i);
        assert_int_equal(engine_session_create(&s[i], en, &e), 0);
        start(s[i], &p, TOKENS, &r[i]);
        ids_free(&p);
    }
    for (int i = 0; i < RUNS; i++)
        wait_for(&r[i]);
    for (int i = 0; i < RUNS; i++)
        engine_session_free(s[i]);
}

static void free_all(struct run *r) {
    for (int i = 0; i < RUNS; i++)
        ids_free(&r[i].out);
}

static void all_alike(struct run *want, struct run *got) {
    for (int i = 0; i < RUNS; i++) {
        assert_int_equal(got[i].last.end, ENGINE_END_LENGTH);
        same_ids(&want[i].out, &got[i].out);
    }
}

/* ---- the plan ------------------------------------------------------------------------------ */

#define MIB ((size_t)1 << 20)

static void round_sizes(const struct cuda_shape *s, struct cuda_sizes *out) {
    out->page_bytes = (size_t)s->layers * MIB / 8;
    out->card_page_bytes = out->page_bytes / (size_t)s->cards;
    out->scratch_bytes = (s->opened ? 6300 : 300) * MIB;
}

/* 32 layers of about 100 MiB, an output of about 50; a page takes 4 MiB, so the context's 512 pages take 2 GiB and its first 8192 tokens 512 MiB. */
static void plan_for_cards(struct card_plan *p, int cards, size_t free_mib, int layers, bool asked, size_t kv_mib, int rc) {
    static struct layer layer[32];
    static struct model m = {.layers = 32, .embd = 1024, .heads = 8, .heads_kv = 8, .head_dim = 128, .ff = 33000, .vocab = 50000, .layer = layer};
    struct tensor square = {.type = GGUF_Q8_0, .rows = 1024, .cols = 1024}, wide = {.type = GGUF_Q8_0, .rows = 32768, .cols = 1024},
                  down = {.type = GGUF_Q8_0, .rows = 1024, .cols = 32768};
    struct backend_setup s = {.model = &m, .rows_max = 512, .logits_max = 64, .context = 32768, .context_asked = asked, .kv_bytes = kv_mib * MIB,
                              .card_layers = layers};
    struct err e = {0};

    for (int i = 0; i < 32; i++)
        layer[i] = (struct layer){.q = square, .k = square, .v = square, .o = square, .gate = wide, .up = wide, .down = down};
    m.output = (struct tensor){.type = GGUF_Q8_0, .rows = 50000, .cols = 1024};
    if (card_plan_make(p, &s, cards, free_mib * MIB, round_sizes, &e) != rc)
        fail_msg("%zu MiB: %s", free_mib, e.text);
    if (rc != 0)
        assert_non_null(strstr(e.text, rc == ERR_MEMORY ? "MiB in all, the card has" : "cards can't share 8 key-value heads"));
}

static void plan_for(struct card_plan *p, size_t free_mib, int layers, bool asked, size_t kv_mib, int rc) {
    plan_for_cards(p, 1, free_mib, layers, asked, kv_mib, rc);
}

static void a_plan_never_takes_more_than_is_free(void **state) {
    struct card_plan p;
    int before = 0, opened = 0;
    (void)state;

    for (size_t mib = 1600; mib < 30000; mib += 100) {
        plan_for(&p, mib, 0, false, 0, 0);
        assert_true(p.used + CARD_SPARE_BYTES <= mib * MIB);
        assert_int_equal(p.used, p.shape.weight_bytes + p.kv_bytes + p.scratch_bytes);
        assert_int_equal(p.kv_bytes, p.shape.pages * p.page_bytes);
        assert_in_range(p.shape.layers, before, 32);            /* more memory never means fewer layers */
        assert_true(p.shape.pages * KV_PAGE_TOKENS >= 8192);
        assert_true(!p.shape.embeddings || (p.shape.layers == 32 && p.shape.pages == 8 * 512));     /* they come last */
        assert_true(!p.shape.opened || p.shape.embeddings);         /* but for opened weights */
        opened += p.shape.opened;
        before = p.shape.layers;
    }
    assert_int_equal(before, 32);
    assert_int_equal(p.shape.pages, 8 * 512);                   /* and more than eight contexts are of no use */
    assert_true(p.shape.embeddings);
    assert_true(p.shape.opened);
    assert_in_range(opened, 1, 100);                            /* only where much is free */
}

static void a_context_that_was_asked_for_goes_before_layers(void **state) {
    struct card_plan asked, other;
    (void)state;

    plan_for(&other, 5500, 0, false, 0, 0);
    plan_for(&asked, 5500, 0, true, 0, 0);
    assert_int_equal(other.shape.layers, 32);
    assert_true(asked.shape.layers < 32);
    assert_true(asked.shape.pages >= 512);
    plan_for(&asked, 5500, 0, true, 1024, 0);                   /* KV memory that was asked for, whatever it holds */
    assert_int_equal(asked.shape.pages, 256);
    assert_int_equal(asked.shape.layers, 32);
}

static void layers_that_were_asked_for_are_taken_or_refused(void **state) {
    struct card_plan p;
    (void)state;

    plan_for(&p, 30000, 10, false, 0, 0);
    assert_int_equal(p.shape.layers, 10);
    plan_for(&p, 30000, 99, false, 0, 0);
    assert_int_equal(p.shape.layers, 32);
    plan_for(&p, 2000, 20, false, 0, ERR_MEMORY);
    plan_for(&p, 900, 0, false, 0, ERR_MEMORY);
    plan_for(&p, 0, 0, false, 0, ERR_MEMORY);
}

static void each_of_several_cards_has_its_share(void **state) {
    struct card_plan one, p;
    (void)state;

    plan_for(&one, 30000, 32, false, 2048, 0);
    for (int n = 1; n <= 8; n++) {
        plan_for_cards(&p, n, 30000, 32, false, 2048, 8 % n == 0 ? 0 : ERR_ENGINE);
        if (8 % n != 0)
            continue;
        size_t weights = p.shape.weight_bytes - cuda_embeddings_bytes(&p.shape), whole = one.shape.weight_bytes - cuda_embeddings_bytes(&one.shape);
        assert_int_equal(p.shape.cards, n);
        assert_int_equal(p.shape.pages, one.shape.pages);
        assert_in_range(weights, whole / (size_t)n, whole / (size_t)n + MIB);
        assert_int_equal(p.kv_bytes, one.kv_bytes / (size_t)n);
        assert_int_equal(p.used, p.shape.weight_bytes + p.kv_bytes + p.scratch_bytes);
    }
    plan_for_cards(&p, 9, 30000, 0, false, 0, ERR_ENGINE);
    plan_for(&p, 2400, 32, false, 0, ERR_MEMORY);               /* what one can't hold two can */
    plan_for_cards(&p, 2, 3000, 32, false, 0, 0);
}

/* ---- what the card computes ---------------------------------------------------------------- */

/* With F16 weights the CPU's part is as exact as the card's; with Q8_0 it rounds activations to 8 bits. */
static void the_card_and_a_split_model_compute_as_the_reference(void **state) {
    enum { N = 150 };
    static float want[2 * TINY_VOCAB], got[2 * TINY_VOCAB];
    static const size_t positions[] = {3, N - 1};
    static const struct {
        uint32_t type;
        double whole, split;
    } kinds[] = {{GGUF_F16, 1e-3, 3e-3}, {GGUF_Q8_0, 1e-3, 5e-2}};
    struct ids p = {0};
    struct err e;
    (void)state;

    prompt_make(&p, N, 9);
    for (size_t k = 0; k < ARRAY_LEN(kinds); k++) {
        order("");
        shape.type = kinds[k].type;
        struct engine *en = open_with((struct engine_config){.backend = "reference"});
        assert_int_equal(engine_logits(en, p.v, N, positions, 2, want, NULL, &e), 0);
        engine_close(en);
        for (int layers = 1; layers <= 4; layers++) {
            struct engine_card card;
            en = open_with((struct engine_config){.backend = "cuda", .gpu_layers = layers});
            engine_get_card(en, &card);
            assert_int_equal(card.state, ENGINE_CARD_USED);
            assert_int_equal(card.layers, layers);
            assert_int_equal(engine_logits(en, p.v, N, positions, 2, got, NULL, &e), 0);
            engine_close(en);
            double diff = 0, size = 0;
            for (int i = 0; i < 2 * TINY_VOCAB; i++) {
                diff += ((double)want[i] - (double)got[i]) * ((double)want[i] - (double)got[i]);
                size += (double)want[i] * (double)want[i];
            }
            if (!(sqrt(diff / size) < (layers == 4 ? kinds[k].whole : kinds[k].split)))
                fail_msg("type %u, %d layers on the card: relative difference %g", kinds[k].type, layers, sqrt(diff / size));
        }
    }
    ids_free(&p);
}

/* What the reference gives with the same numbers rounded cannot be had: the CPU's own Q8_0 pages, with F16 weights, are as near to it. */
static void pages_of_q8_0_hold_what_the_cpus_hold_in_less_memory(void **state) {
    enum { N = 150 };
    static float exact[2 * TINY_VOCAB], want[2 * TINY_VOCAB], got[2 * TINY_VOCAB];
    static const size_t positions[] = {3, N - 1};
    struct engine_info info;
    size_t plain;
    struct ids p = {0};
    struct err e;
    (void)state;

    prompt_make(&p, N, 9);
    order("");
    shape.type = GGUF_F16;
    struct engine *en = open_with((struct engine_config){.backend = "reference"});
    assert_int_equal(engine_logits(en, p.v, N, positions, 2, exact, NULL, &e), 0);
    engine_close(en);
    en = open_with((struct engine_config){.backend = "cpu", .kv_type = "q8_0"});
    assert_int_equal(engine_logits(en, p.v, N, positions, 2, want, NULL, &e), 0);
    engine_close(en);
    en = open_with((struct engine_config){.backend = "cuda"});
    engine_get_info(en, &info);
    plain = info.kv_bytes_per_token;
    engine_close(en);
    for (int layers = 2; layers <= 4; layers += 2) {
        en = open_with((struct engine_config){.backend = "cuda", .gpu_layers = layers, .kv_type = "q8_0"});
        engine_get_info(en, &info);
        assert_true(info.kv_bytes_per_token < plain * 6 / 10);
        assert_int_equal(engine_logits(en, p.v, N, positions, 2, got, NULL, &e), 0);
        engine_close(en);
        double cpu = 0, card = 0, both = 0;
        for (int i = 0; i < 2 * TINY_VOCAB; i++) {
            cpu += ((double)want[i] - (double)exact[i]) * ((double)want[i] - (double)exact[i]);
            card += ((double)got[i] - (double)exact[i]) * ((double)got[i] - (double)exact[i]);
            both += ((double)got[i] - (double)want[i]) * ((double)got[i] - (double)want[i]);
        }
        if (!(card > 0 && sqrt(card) < 1.5 * sqrt(cpu) && sqrt(both) < sqrt(cpu)))
            fail_msg("%d layers on the card: %g from the reference, the cpu %g, %g between the two", layers, sqrt(card), sqrt(cpu), sqrt(both));
    }
    ids_free(&p);
}

/* ---- no card, no room ---------------------------------------------------------------------- */

static void expect_cpu(const char *orders, enum engine_card_state want, const char *why) {
    struct engine_card card;
    struct engine_info info;
    struct engine *en;
    struct err e;

    order(orders);
    if (try_open(&en, (struct engine_config){.backend = "cuda"}, &e) == 0)
        fail_msg("\"%s\" opened", orders);
    if (strstr(e.text, why) == NULL)
        fail_msg("\"%s\" is not in: %s", why, e.text);
    order(orders);
    en = open_with((struct engine_config){0});
    engine_get_info(en, &info);
    engine_get_card(en, &card);
    assert_string_equal(info.backend, "cpu");
    assert_int_equal(card.state, want);
    if (strstr(card.why, why) == NULL)
        fail_msg("\"%s\" is not in: %s", why, card.why);
    engine_close(en);
}

static void what_keeps_the_card_away_is_said(void **state) {
    struct engine_card card;
    (void)state;

    expect_cpu("cards=0", ENGINE_CARD_NONE, "the driver sees no card");
    expect_cpu("nodriver", ENGINE_CARD_NONE, "cudaErrorInsufficientDriver");
    expect_cpu("memory=512", ENGINE_CARD_REFUSED, "MiB in all, the card has 512 free");
    expect_cpu("taken=1023", ENGINE_CARD_REFUSED, "cudaErrorMemoryAllocation");
    order("");
    struct engine *en = open_with((struct engine_config){.backend = "cpu"});
    engine_get_card(en, &card);
    assert_int_equal(card.state, ENGINE_CARD_NOT_ASKED);
    engine_close(en);
}

static void several_cards_compute_as_one(void **state) {
    static const struct {
        const char *orders, *env;
        int gpus, cards, layers;
    } cases[] = {{"", NULL, 0, 1, 4},          {"cards=2", NULL, 0, 1, 4},      {"cards=2", NULL, 2, 2, 4},        {"cards=2", "2", 0, 2, 4},
                 {"cards=2", "2", 1, 1, 4},    {"cards=2 memory=515", NULL, 0, 2, 4}, {"cards=2 apart memory=515", NULL, 0, 1, 3}};    /* three layers and a context */
    struct run want[RUNS], got[RUNS];
    struct engine_card card;
    (void)state;

    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        order(cases[i].orders);
        cases[i].env != NULL ? setenv("CORRAL_CARD_GPUS", cases[i].env, 1) : unsetenv("CORRAL_CARD_GPUS");
        struct engine *en = open_with((struct engine_config){.backend = "cuda", .gpus = cases[i].gpus});
        engine_get_card(en, &card);
        assert_int_equal(card.state, ENGINE_CARD_USED);
        assert_int_equal(card.cards, cases[i].cards);
        assert_int_equal(card.layers, cases[i].layers);
        run_all(en, i == 0 ? want : got);
        if (i > 0 && card.layers == 4)          /* the CPU's layers round in their own way */
            all_alike(want, got);
        if (i > 0)
            free_all(got);
        engine_close(en);
    }
    free_all(want);
    unsetenv("CORRAL_CARD_GPUS");
}

static void cards_that_cannot_compute_together_are_refused(void **state) {
    static const struct {
        const char *orders, *why;
        int gpus;
    } cases[] = {{"cards=2", "there are not so many cards", 4}, {"cards=2 apart", "card 1 can't write to card 0's memory", 2}, {"cards=8", "4 cards can't share 2 key-value heads", 4}};
    struct engine *en = NULL;
    struct err e;
    (void)state;

    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        order(cases[i].orders);
        assert_int_not_equal(try_open(&en, (struct engine_config){.backend = "cuda", .gpus = cases[i].gpus}, &e), 0);
        if (strstr(e.text, cases[i].why) == NULL)
            fail_msg("\"%s\" is not in: %s", cases[i].why, e.text);
    }
}

/* ---- the card goes away -------------------------------------------------------------------- */

static void a_lost_card_costs_no_request_its_result(void **state) {
    static const char *const when[] = {"lose=1", "lose=2", "lose=7", "lose=25"};
    struct run want[RUNS], got[RUNS];
    struct engine_card card;
    struct engine_info info;
    (void)state;

    order("");
    struct engine *en = open_with((struct engine_config){.backend = "cuda"});
    run_all(en, want);
    engine_close(en);
    for (size_t i = 0; i < ARRAY_LEN(when); i++) {
        order(when[i]);
        en = open_with((struct engine_config){.backend = "cuda"});
        run_all(en, got);
        all_alike(want, got);
        engine_get_info(en, &info);
        engine_get_card(en, &card);
        assert_string_equal(info.backend, "cuda");
        assert_int_equal(card.state, ENGINE_CARD_USED);
        assert_int_equal(card.losses, 1);
        assert_non_null(strstr(card.why, "cudaErrorIllegalAddress"));
        engine_close(en);
        free_all(got);
    }
    free_all(want);
}

static void the_cpu_takes_over(const char *orders) {
    struct run got[RUNS];
    struct engine_card card;
    struct engine_info info;
    struct engine_stats stats;

    order(orders);
    struct engine *en = open_with((struct engine_config){.backend = "cuda"});
    run_all(en, got);
    for (int i = 0; i < RUNS; i++) {
        assert_int_equal(got[i].last.end, ENGINE_END_LENGTH);
        assert_int_equal(got[i].out.n, TOKENS);
    }
    engine_get_info(en, &info);
    engine_get_card(en, &card);
    engine_get_stats(en, &stats);
    assert_string_equal(info.backend, "cpu");
    assert_int_equal(card.state, ENGINE_CARD_LOST);
    assert_string_equal(card.name, "Fake card");
    assert_non_null(strstr(card.why, "cudaErrorIllegalAddress"));
    assert_int_equal(stats.kv_pages_used, 0);
    engine_close(en);
    free_all(got);
}

static void a_card_that_does_not_come_back_leaves_the_cpu(void **state) {
    (void)state;
    the_cpu_takes_over("lose=9 dead");
}

static void a_card_that_fails_again_and_again_is_given_up(void **state) {
    (void)state;
    the_cpu_takes_over("lose_every=5");
}

/* ---- draws --------------------------------------------------------------------------------- */

static void look(void *arg, size_t n, float *logits, int32_t vocab) { (void)arg, (void)n, (void)logits, (void)vocab; }

/* Rows stay on the card, and the tokens are those that the rows would have given to somebody who has them: whether the card tells all choices, few of them,
 * or draws itself. */
static void draws_are_the_same_wherever_the_logits_lie(void **state) {
    static const struct engine_sampler how[] = {{.temperature = 0.7f, .top_p = 0.9f, .seed = 5}, {.temperature = 1, .top_p = 1, .seed = 6},
                                                {.temperature = 1, .top_k = 20, .top_p = 1, .seed = 7}, {.temperature = 1.2f, .top_p = 1, .min_p = 0.1f, .seed = 8}};
    static const char *const orders[] = {"", "choices=12", "choices=1", "choices=12 lose=7"};
    struct ids p = {0};
    int32_t forbidden = 0;
    (void)state;

    prompt_make(&p, 70, 4);
    for (size_t h = 0; h < 2 * ARRAY_LEN(how); h++) {           /* the second time without a token that came the first time */
        struct ids want = {0};
        bool without = h % 2 == 1;
        float logprob[TOKENS] = {0};
        for (size_t o = 0; o <= ARRAY_LEN(orders); o++) {
            struct engine_session *s;
            struct run r = {.lock = PTHREAD_MUTEX_INITIALIZER, .ended = PTHREAD_COND_INITIALIZER};
            struct engine_request q = {.ids = p.v, .n_ids = p.n, .max_tokens = TOKENS, .on_event = on_event, .arg = &r, .sampler = how[h / 2], .on_logits = o == 0 ? look : NULL,
                                       .forbidden = &forbidden, .n_forbidden = without ? 1 : 0};
            struct err e;
            order(o == 0 ? "" : orders[o - 1]);
            struct engine *en = open_with((struct engine_config){.backend = "cuda"});
            assert_int_equal(engine_session_create(&s, en, &e), 0);
            assert_int_equal(engine_request_start(s, &q, &e), 0);
            wait_for(&r);
            assert_int_equal(r.last.end, ENGINE_END_LENGTH);
            for (int i = 0; without && i < TOKENS; i++)
                assert_int_not_equal(r.out.v[i], forbidden);
            if (o == 0) {
                want = r.out;
                memcpy(logprob, r.logprob, sizeof logprob);
            } else {
                same_ids(&want, &r.out);
                for (int i = 0; i < TOKENS; i++)
                    assert_true(fabsf(logprob[i] - r.logprob[i]) < 1e-4f);
                ids_free(&r.out);
            }
            engine_session_free(s);
            engine_close(en);
        }
        forbidden = want.v[2];
        ids_free(&want);
    }
    ids_free(&p);
}

/* ---- pages in the machine's memory --------------------------------------------------------- */

static void keep_idle_sessions(const char *kv_type) {
    enum { SESSIONS = 4, PROMPT = 200 };
    struct engine_session *s[SESSIONS];
    struct ids p[SESSIONS] = {{0}};
    struct run want[SESSIONS], got;
    struct engine_stats stats;
    struct engine_info info;
    struct err e;

    order("");
    struct engine *en = open_with((struct engine_config){.backend = "cuda", .kv_type = kv_type});
    for (int i = 0; i < SESSIONS; i++) {
        prompt_make(&p[i], PROMPT, i);
        assert_int_equal(engine_session_create(&s[i], en, &e), 0);
        start(s[i], &p[i], 20, &want[i]);
        wait_for(&want[i]);
        engine_session_free(s[i]);
    }
    engine_get_info(en, &info);
    engine_close(en);
    for (int split = 0; split < 2; split++) {   /* the CPU's half of a page goes along */
        /* Five pages of 64 tokens: one session fits, and a page of another. */
        en = open_with((struct engine_config){.backend = "cuda", .kv_type = kv_type, .gpu_layers = split ? 2 : 0, .kv_bytes = 5 * 64 * info.kv_bytes_per_token});
        for (int i = 0; i < SESSIONS; i++)
            assert_int_equal(engine_session_create(&s[i], en, &e), 0);
        for (int round = 0; round < 3; round++)
            for (int i = 0; i < SESSIONS; i++) {
                start(s[i], &p[i], 20, &got);
                wait_for(&got);
                assert_int_equal(got.last.end, ENGINE_END_LENGTH);
                assert_int_equal(got.last.prefilled, round == 0 ? PROMPT : 1);
                if (!split)
                    same_ids(&want[i].out, &got.out);
                ids_free(&got.out);
            }
        engine_get_stats(en, &stats);
        assert_true(stats.kv_pages_host >= 9);
        for (int i = 0; i < SESSIONS; i++)
            engine_session_free(s[i]);
        engine_get_stats(en, &stats);
        assert_int_equal(stats.kv_pages_host, 0);
        assert_int_equal(stats.kv_pages_used, 0);
        engine_close(en);
    }
    for (int i = 0; i < SESSIONS; i++) {
        ids_free(&want[i].out);
        ids_free(&p[i]);
    }
}

static void idle_sessions_keep_their_kv_in_the_machines_memory(void **state) {
    (void)state;
    keep_idle_sessions("f16");
}

static void so_they_do_with_pages_of_q8_0(void **state) {
    (void)state;
    keep_idle_sessions("q8_0");
}

static void more_sessions_than_fit_give_way_and_come_to_the_same(void **state) {
    struct run want[RUNS], got[RUNS];
    struct engine_info info;
    (void)state;

    order("");
    struct engine *en = open_with((struct engine_config){.backend = "cuda"});
    run_all(en, want);
    engine_get_info(en, &info);
    engine_close(en);
    en = open_with((struct engine_config){.backend = "cuda", .kv_bytes = 3 * 64 * info.kv_bytes_per_token});
    run_all(en, got);
    all_alike(want, got);
    for (int i = 0; i < RUNS; i++)
        assert_int_equal(got[i].last.prefilled, got[i].last.total);     /* who was parked computed nothing twice */
    engine_close(en);
    free_all(want);
    free_all(got);
}

/* ---- watching ------------------------------------------------------------------------------ */

static void a_row_that_is_no_number_ends_its_turn_alone(void **state) {
    struct run want[RUNS], got[RUNS];
    int failed = 0;
    (void)state;

    order("");
    struct engine *en = open_with((struct engine_config){.backend = "cuda"});
    run_all(en, want);
    engine_close(en);
    order("nan=12");
    en = open_with((struct engine_config){.backend = "cuda"});
    run_all(en, got);
    for (int i = 0; i < RUNS; i++) {
        if (got[i].last.end == ENGINE_END_FAILED) {
            failed++;
            assert_non_null(strstr(got[i].err.text, "not numbers"));
        } else {
            same_ids(&want[i].out, &got[i].out);
        }
    }
    assert_int_equal(failed, 1);
    engine_close(en);
    free_all(want);
    free_all(got);
}

/* Waits for an Xid, some rounds of listening at most. */
static void read_health(int gpus, int rounds, struct engine_card *card) {
    struct engine *en = open_with((struct engine_config){.backend = "cuda", .gpus = gpus});
    for (int i = 0; i < rounds; i++) {
        engine_get_card(en, card);
        if (card->health.xid != 0)
            break;
        usleep(20000);
    }
    assert_true(card->health.known);
    engine_close(en);
}

static void expect_ill(const struct engine_card_health *h, int watts) {
    assert_int_equal(h->celsius, 91);
    assert_int_equal(h->watts, watts);
    assert_int_equal(h->ecc_uncorrected, 2);
    assert_string_equal(h->throttled, "heat");
    assert_int_equal(h->xid, 79);
}

static void health_is_read_and_an_xid_is_kept(void **state) {
    struct engine_card card;
    (void)state;

    order("celsius=91 ecc=2 heat xid=79");
    read_health(1, 100, &card);
    expect_ill(&card.health, 250);
}

static void all_cards_that_compute_are_watched(void **state) {
    struct engine_card card;
    (void)state;

    order("cards=3 ill=1 celsius=91 ecc=2 heat xid=79");
    read_health(2, 100, &card);
    expect_ill(&card.health, 500);
    read_health(1, 25, &card);                      /* another card's trouble is not ours */
    assert_int_equal(card.health.celsius, 40);
    assert_int_equal(card.health.ecc_uncorrected, 0);
    assert_string_equal(card.health.throttled, "");
    assert_int_equal(card.health.xid, 0);
}

static void work_is_counted(void **state) {
    struct engine_stats stats;
    struct run got[RUNS];
    (void)state;

    order("");
    struct engine *en = open_with((struct engine_config){.backend = "cuda"});
    run_all(en, got);
    engine_get_stats(en, &stats);
    /* 4 layers of 2*64*64 + 2*32*64 + 3*64*96 values, two operations each, for 270 tokens of prompts; attention is a little more */
    double products = 270.0 * 4 * 2 * (2 * 64 * 64 + 2 * 32 * 64 + 3 * 64 * 96);
    assert_true(stats.prefill.flops > products && stats.prefill.flops < 2 * products);
    assert_true(stats.decode.flops > 0 && stats.decode.bytes > 0 && stats.decode.seconds > 0);
    engine_close(en);
    free_all(got);
}

/* Draws on the card that is there. */
static int on_the_real_card(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(draws_are_the_same_wherever_the_logits_lie)};
    char module[4096];
    struct engine *en;
    struct err e;

    snprintf(module, sizeof module, "%s/bin/corral-cuda.so", getenv("CORRAL_BUILD"));
    setenv("CORRAL_CUDA_MODULE", module, 0);    /* it is not beside this program */
    shape = (struct tiny_shape){.type = GGUF_Q8_0, .layers = 4, .embd = 256, .heads = 8, .heads_kv = 2, .head_dim = 64, .ff = 512, .context = 2048, .seed = 3};
    if (try_open(&en, (struct engine_config){.backend = "cuda"}, &e) != 0) {
        printf("%s\n", e.text);
        return getenv("CORRAL_CARD") != NULL ? 1 : 77;
    }
    engine_close(en);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* real: draws, on this machine's card. */
int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_plan_never_takes_more_than_is_free),
        cmocka_unit_test(a_context_that_was_asked_for_goes_before_layers),
        cmocka_unit_test(layers_that_were_asked_for_are_taken_or_refused),
        cmocka_unit_test(each_of_several_cards_has_its_share),
        cmocka_unit_test(the_card_and_a_split_model_compute_as_the_reference),
        cmocka_unit_test(pages_of_q8_0_hold_what_the_cpus_hold_in_less_memory),
        cmocka_unit_test(what_keeps_the_card_away_is_said),
        cmocka_unit_test(several_cards_compute_as_one),
        cmocka_unit_test(cards_that_cannot_compute_together_are_refused),
        cmocka_unit_test(a_lost_card_costs_no_request_its_result),
        cmocka_unit_test(a_card_that_does_not_come_back_leaves_the_cpu),
        cmocka_unit_test(a_card_that_fails_again_and_again_is_given_up),
        cmocka_unit_test(draws_are_the_same_wherever_the_logits_lie),
        cmocka_unit_test(idle_sessions_keep_their_kv_in_the_machines_memory),
        cmocka_unit_test(so_they_do_with_pages_of_q8_0),
        cmocka_unit_test(more_sessions_than_fit_give_way_and_come_to_the_same),
        cmocka_unit_test(a_row_that_is_no_number_ends_its_turn_alone),
        cmocka_unit_test(health_is_read_and_an_xid_is_kept),
        cmocka_unit_test(all_cards_that_compute_are_watched),
        cmocka_unit_test(work_is_counted),
    };
    char module[4096];
    if (argc > 1 && strcmp(argv[1], "real") == 0)
        return on_the_real_card();
    snprintf(module, sizeof module, "%s/tests/fake-card.so", getenv("CORRAL_BUILD"));
    setenv("CORRAL_CUDA_MODULE", module, 1);
    setenv("CORRAL_NVML", module, 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
