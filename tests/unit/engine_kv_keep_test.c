/* engine_kv_keep_test.c - a conversation goes on from the disk as if it had never stopped: the same tokens with the same
 * probabilities to the bit, whatever died in between, whatever happened to the files, and others run meanwhile. */
#include "engine/engine.h"
#include "engine/gguf.h"
#include "engine/kv.h"
#include "base/clock.h"
#include "base/mem.h"
#include "tests/tiny_gguf.h"
#include <dirent.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

enum { OUT = 24, TALKS = 5 };

static const struct tiny_shape small = {.type = GGUF_Q4_0, .layers = 2, .embd = 64, .heads = 4, .heads_kv = 2, .head_dim = 16, .ff = 96,
                                        .context = 2048, .seed = 3};

struct place {
    char dir[64];
    char *model;
};

static int place_make(void **state) {
    struct place *p = xcalloc(1, sizeof *p);
    strcpy(p->dir, "/tmp/corral-kv-XXXXXX");
    assert_non_null(mkdtemp(p->dir));
    p->model = tiny_gguf_write(&small);
    *state = p;
    return 0;
}

static int place_end(void **state) {
    struct place *p = *state;
    char *cmd = xasprintf("rm -rf %s %s", p->dir, p->model);
    assert_int_equal(system(cmd), 0);
    free(cmd);
    free(p->model);
    free(p);
    return 0;
}

static struct engine *open_with(const struct place *p, struct engine_config c) {
    struct engine *en = NULL;
    struct err e = {0};
    c.model_path = p->model;
    c.backend = c.backend != NULL ? c.backend : "cpu";
    c.threads = 2;
    c.batch_max = 64;
    if (engine_open(&en, &c, &e) != 0)
        fail_msg("%s", e.text);
    return en;
}

static struct engine *open_kept(const struct place *p) { return open_with(p, (struct engine_config){.kv_dir = p->dir, .kv_disk_bytes = 1 << 30}); }

static struct engine_stats stats_of(struct engine *en) {
    struct engine_stats s;
    engine_get_stats(en, &s);
    return s;
}

/* ---- talks ------------------------------------------------------------------------------------------ */

struct talk {                                   /* a timeline and what came last */
    struct ids ids;
    struct ids out;
    float logprob[OUT];
    size_t n, cached;
    enum engine_end end;
    pthread_mutex_t lock;
    pthread_cond_t ended;
    bool done;
    struct engine_session *s;
};

static void on_event(void *arg, const struct engine_event *ev) {
    struct talk *t = arg;
    if (ev->type == ENGINE_TOKEN) {
        ids_add(&t->out, ev->id);
        t->logprob[t->n++] = ev->logprob;
    }
    if (ev->type != ENGINE_DONE)
        return;
    pthread_mutex_lock(&t->lock);
    t->cached = ev->cached;
    t->end = ev->end;
    t->done = true;
    pthread_cond_signal(&t->ended);
    pthread_mutex_unlock(&t->lock);
}

static void say(struct talk *t, size_t n, size_t seed) {
    for (size_t i = 0; i < n; i++)
        ids_add(&t->ids, (int32_t)((i * 37 + seed * 101 + i * i % 13) % TINY_VOCAB));
}

static void start(struct engine *en, struct talk *t, int64_t owner) {
    struct engine_request q = {.ids = t->ids.v, .n_ids = t->ids.n, .max_tokens = OUT, .on_event = on_event, .arg = t,
                               .sampler = {.temperature = 0.9f, .top_p = 0.95f, .seed = 7}};
    struct err e;
    pthread_mutex_init(&t->lock, NULL);
    pthread_cond_init(&t->ended, NULL);
    t->done = false;
    t->out.n = t->n = 0;
    if (t->s == NULL) {
        assert_int_equal(engine_session_create(&t->s, en, &e), 0);
        engine_session_own(t->s, owner);
    }
    assert_int_equal(engine_request_start(t->s, &q, &e), 0);
}

static void finish(struct talk *t) {
    pthread_mutex_lock(&t->lock);
    while (!t->done)
        pthread_cond_wait(&t->ended, &t->lock);
    pthread_mutex_unlock(&t->lock);
}

static void leave(struct talk *t) {
    engine_session_free(t->s);
    t->s = NULL;
}

static void talk_free(struct talk *t) {
    ids_free(&t->ids);
    ids_free(&t->out);
}

static void same_bits(const struct talk *a, const struct talk *b) {
    assert_int_equal(a->out.n, b->out.n);
    assert_memory_equal(a->out.v, b->out.v, a->out.n * sizeof *a->out.v);
    assert_memory_equal(a->logprob, b->logprob, a->n * sizeof *a->logprob);
}

/* Turn i of a talk: what is asked is as long as it says. */
static void turn(struct engine *en, struct talk *t, size_t asked, size_t seed, int64_t owner) {
    ids_append(&t->ids, t->out.v, t->out.n);
    say(t, asked, seed);
    start(en, t, owner);
    finish(t);
    assert_int_equal(t->end, ENGINE_END_LENGTH);
}

/* The first words of TALKS conversations that have some in common, answered by an engine that keeps nothing. */
static void answers(const struct place *p, struct talk *t, const char *kv_type) {
    struct engine *en = open_with(p, (struct engine_config){.own_kv = true, .kv_type = kv_type});
    for (size_t i = 0; i < TALKS; i++) {
        t[i] = (struct talk){0};
        say(&t[i], 90, 0);
        turn(en, &t[i], 31 + 60 * i, i + 1, 0);
        leave(&t[i]);
    }
    engine_close(en);
}

/* ---- tests ------------------------------------------------------------------------------------------ */

static void a_restart_reads_nothing_again(void **state) {
    static const size_t asked[] = {3, 200, 1, 64, 63, 400, 65};
    static const char *const kinds[] = {"f16", "q8_0"};
    const struct place *p = *state;

    for (size_t k = 0; k < ARRAY_LEN(kinds); k++) {
        struct talk whole = {0}, cut = {0};
        struct engine *all = open_with(p, (struct engine_config){.own_kv = true, .kv_type = kinds[k]});
        for (size_t i = 0; i < ARRAY_LEN(asked); i++) {
            struct engine *en = open_with(p, (struct engine_config){.kv_dir = p->dir, .kv_disk_bytes = 1 << 30, .kv_type = kinds[k]});
            size_t computed = i > 0 ? cut.ids.n + OUT - 1 : 0;   /* all but the last token of the answer */
            turn(all, &whole, asked[i], i, 0);
            turn(en, &cut, asked[i], i, 4);
            same_bits(&whole, &cut);
            assert_int_equal(cut.cached, computed);
            assert_int_equal(stats_of(en).disk.tokens, computed);
            assert_int_equal(stats_of(en).disk.lost, 0);
            leave(&cut);
            engine_close(en);
        }
        leave(&whole);
        engine_close(all);
        talk_free(&whole);
        talk_free(&cut);
    }
}

static void another_model_or_another_way_finds_nothing(void **state) {
    struct place *p = *state;
    struct talk t = {0}, other = {0};
    struct engine *en = open_kept(p);
    turn(en, &t, 300, 1, 1);
    leave(&t);
    engine_close(en);
    char *mine = p->model;
    for (int way = 0; way < 4; way++) {
        struct tiny_shape shape = small;
        shape.seed += way == 0;
        if (way < 2)                            /* other weights; another file of the same */
            p->model = tiny_gguf_write(&shape);
        en = open_with(p, (struct engine_config){.kv_dir = p->dir, .kv_disk_bytes = 1 << 30, .kv_type = way == 2 ? "q8_0" : NULL,
                                                 .backend = way == 3 ? "reference" : NULL});
        turn(en, &other, 300, 1, 1);
        assert_int_equal(other.cached, 0);
        assert_int_equal(stats_of(en).disk.on, way != 3);
        leave(&other);
        engine_close(en);
        talk_free(&other);
        other = (struct talk){0};
        if (way < 2) {
            unlink(p->model);
            free(p->model);
            p->model = mine;
        }
    }
    en = open_kept(p);
    turn(en, &other, 300, 1, 1);
    assert_int_equal(other.cached, 299);
    leave(&other);
    engine_close(en);
    talk_free(&t);
    talk_free(&other);
}

static void talks_come_back_side_by_side(void **state) {
    const struct place *p = *state;
    struct talk want[TALKS], got[TALKS] = {{.n = 0}};
    answers(p, want, NULL);
    for (int again = 0; again < 3; again++) {
        struct engine *en = open_kept(p);
        if (again == 2)
            engine_kv_forget(en, NULL, TALKS);
        for (size_t i = 0; i < TALKS; i++) {
            ids_append(&got[i].ids, want[i].ids.v, again == 0 ? want[i].ids.n : 0);
            start(en, &got[i], (int64_t)i + 1);
        }
        for (size_t i = 0; i < TALKS; i++) {
            bool common = again == 2 && i == TALKS - 1;         /* all that is left of it: what another begins with */
            finish(&got[i]);
            same_bits(&want[i], &got[i]);
            if (again > 0)
                assert_in_range(got[i].cached, common ? 90 : want[i].ids.n - 1, common ? 127 : want[i].ids.n - 1);
            leave(&got[i]);
        }
        engine_close(en);
    }
    for (size_t i = 0; i < TALKS; i++) {
        talk_free(&want[i]);
        talk_free(&got[i]);
    }
}

/* Little memory: sessions lose their pages to each other all the time, and find them on the disk. */
static void memory_that_is_short(void **state) {
    const struct place *p = *state;
    struct talk want[TALKS], got[TALKS] = {{.n = 0}};
    answers(p, want, NULL);
    size_t page = 2 * 2 * 64 * (16 * 2 * 2 + 6);
    struct engine *en = open_with(p, (struct engine_config){.kv_dir = p->dir, .kv_disk_bytes = 1 << 30, .kv_bytes = 9 * page, .context = 512});
    for (int round = 0; round < 6 || (stats_of(en).disk.tokens == 0 && round < 500); round++) {     /* the writer gets time when nobody else wants it */
        for (size_t i = 0; i < TALKS; i++) {
            if (round == 0)
                ids_append(&got[i].ids, want[i].ids.v, want[i].ids.n);
            start(en, &got[i], (int64_t)i + 1);
        }
        for (size_t i = 0; i < TALKS; i++) {
            finish(&got[i]);
            assert_int_equal(got[i].end, ENGINE_END_LENGTH);
            same_bits(&want[i], &got[i]);
            engine_session_save(got[i].s);
        }
        usleep(5000);
    }
    assert_true(stats_of(en).disk.tokens > 0);
    for (size_t i = 0; i < TALKS; i++) {
        leave(&got[i]);
        talk_free(&want[i]);
        talk_free(&got[i]);
    }
    engine_close(en);
}

/* Talks for ever, until it is killed. */
static void talk_until_killed(const struct place *p, const struct talk *words) {
    struct engine *en = open_kept(p);
    struct talk t[TALKS] = {{.n = 0}};
    for (size_t i = 0; i < TALKS; i++)
        ids_append(&t[i].ids, words[i].ids.v, words[i].ids.n);
    for (;;)
        for (size_t i = 0; i < TALKS; i++) {
            start(en, &t[i], (int64_t)i + 1);
            finish(&t[i]);
            engine_session_save(t[i].s);
            ids_append(&t[i].ids, t[i].out.v, t[i].ids.n < 600 ? t[i].out.n : 0);
        }
}

static void killed_at_any_moment(void **state) {
    const struct place *p = *state;
    struct talk want[TALKS];
    size_t found = 0;
    answers(p, want, NULL);
    for (unsigned k = 0; k < 8; k++) {
        pid_t pid = fork();
        if (pid == 0) {
            talk_until_killed(p, want);
            _exit(1);
        }
        usleep(5000 + k * k * 7000);
        kill(pid, SIGKILL);
        int status;
        assert_int_equal(waitpid(pid, &status, 0), pid);
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        struct engine *en = open_kept(p);
        for (size_t i = 0; i < TALKS; i++) {
            struct talk t = {0};
            ids_append(&t.ids, want[i].ids.v, want[i].ids.n);
            start(en, &t, (int64_t)i + 1);
            finish(&t);
            same_bits(&want[i], &t);
            found += t.cached;
            leave(&t);
            talk_free(&t);
        }
        assert_int_equal(stats_of(en).disk.lost, 0);    /* a name means a whole file */
        if (k == 3)
            for (size_t i = 0; i < TALKS; i++)
                engine_kv_forget(en, NULL, (int64_t)i + 1);
        engine_close(en);
    }
    assert_true(found > 0);
    for (size_t i = 0; i < TALKS; i++)
        talk_free(&want[i]);
}

static void damaged_files_are_computed_again(void **state) {
    const struct place *p = *state;
    struct talk want[TALKS];
    answers(p, want, NULL);
    for (unsigned k = 0; k < 6; k++) {
        struct engine *en = open_kept(p);
        for (int again = 0; again < 2; again++)
            for (size_t i = 0; i < TALKS; i++) {
                struct talk t = {0};
                ids_append(&t.ids, want[i].ids.v, want[i].ids.n);
                start(en, &t, (int64_t)i + 1);
                finish(&t);
                same_bits(&want[i], &t);
                leave(&t);
                talk_free(&t);
            }
        engine_close(en);
        char *cmd = xasprintf("cd %s && for f in *; do %s; done", p->dir,
                              k == 0   ? "printf x | dd of=$f bs=1 seek=5000 conv=notrunc 2>/dev/null"
                              : k == 1 ? "truncate -s -1 $f"
                              : k == 2 ? "rm $f; mkdir $f"
                              : k == 3 ? "rm -r $f"
                              : k == 4 ? "mv $f $(echo $f | tr 012 120) 2>/dev/null || :"
                                       : "cat $f $f >x; cat x >$f");
        assert_int_equal(system(cmd), 0);
        free(cmd);
    }
    for (size_t i = 0; i < TALKS; i++)
        talk_free(&want[i]);
}

static size_t files_in(const char *dir) {
    DIR *d = opendir(dir);
    size_t n = 0;
    for (struct dirent *de; (de = readdir(d)) != NULL;)
        n += de->d_name[0] != '.';
    closedir(d);
    return n;
}

static void what_is_removed_is_gone(void **state) {
    const struct place *p = *state;
    struct talk t = {0};
    for (int k = 0; k < 20; k++) {
        struct engine *en = open_kept(p);
        turn(en, &t, 400, 1, 9);
        engine_session_save(t.s);
        if (k % 2)
            usleep((unsigned)k * 100);
        leave(&t);                              /* saves, too */
        engine_kv_forget(en, NULL, 9);
        assert_int_equal(files_in(p->dir), 0);
        engine_close(en);
        assert_int_equal(files_in(p->dir), 0);
        t.ids.n = t.out.n = 0;
    }
    struct engine *en = open_kept(p);
    turn(en, &t, 400, 1, 9);
    leave(&t);
    engine_close(en);
    assert_int_equal(files_in(p->dir), 7);
    engine_close(open_with(p, (struct engine_config){.kv_dir = p->dir, .kv_disk_bytes = 0}));
    assert_int_equal(files_in(p->dir), 0);      /* turned off: nothing stays */
    talk_free(&t);
}

static void what_all_begin_with_is_there_at_once(void **state) {
    const struct place *p = *state;
    struct talk all = {0}, one = {0};
    struct engine *en = open_kept(p);
    say(&all, 42, 0);
    start(en, &all, ENGINE_OWNER_ALL);
    finish(&all);
    leave(&all);
    engine_close(en);
    en = open_kept(p);
    say(&one, 42, 0);
    turn(en, &one, 5, 3, 1);
    assert_int_equal(one.cached, 42);
    assert_int_equal(stats_of(en).disk.read, 1);
    leave(&one);
    engine_close(en);
    talk_free(&all);
    talk_free(&one);
}

/* A request that is cancelled while its pages are read, by a free or by the engine's end. */
static void a_cancel_while_pages_are_read(void **state) {
    const struct place *p = *state;
    struct talk t = {0}, u = {0};
    struct engine *en = open_kept(p);
    turn(en, &t, 1800, 1, 1);
    leave(&t);
    engine_close(en);
    for (unsigned k = 0; k < 12; k++) {
        en = open_kept(p);
        say(&u, 30, 5);
        start(en, &t, 1);
        start(en, &u, 2);
        usleep(k * 150);
        if (k % 3 == 0)
            engine_request_cancel(t.s);
        if (k % 3 == 1)
            leave(&t);
        finish(&u);
        assert_int_equal(u.end, ENGINE_END_LENGTH);
        if (k % 3 != 2)
            finish(&t);
        leave(&t);                              /* also while it runs */
        leave(&u);
        engine_close(en);
        u.ids.n = 0;
    }
    talk_free(&t);
    talk_free(&u);
}

#define PLACED(t) cmocka_unit_test_setup_teardown(t, place_make, place_end)

int main(void) {
    const struct CMUnitTest tests[] = {
        PLACED(a_restart_reads_nothing_again),
        PLACED(another_model_or_another_way_finds_nothing),
        PLACED(talks_come_back_side_by_side),
        PLACED(memory_that_is_short),
        PLACED(killed_at_any_moment),
        PLACED(damaged_files_are_computed_again),
        PLACED(what_is_removed_is_gone),
        PLACED(what_all_begin_with_is_there_at_once),
        PLACED(a_cancel_while_pages_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
