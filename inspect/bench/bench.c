/* bench.c - corral-bench: how fast a model reads a prompt and writes tokens here, without a daemon.
 *
 * One engine, one session at a time.  A short warm-up first; loading is not counted.  The prompt is made of
 * arbitrary ids: speed does not depend on them.  Decoding starts from one token, as other programs' figures do. */
#define LOG_MODULE "bench"
#include "engine/engine.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/json.h"
#include "base/log.h"
#include "base/mem.h"
#include <getopt.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct options {
    const char *model, *backend;
    long prompt, tokens, threads;
    bool json;
};

struct run {                                    /* one request, told by events of the engine's thread */
    pthread_mutex_t lock;
    pthread_cond_t ended;
    bool done;
    int64_t first_ns, last_ns;                  /* when the first and the last token came */
    size_t tokens;
    enum engine_end end;
    struct err err;
};

static void on_event(void *arg, const struct engine_event *ev) {
    struct run *r = arg;

    if (ev->type == ENGINE_TOKEN) {
        r->last_ns = clock_mono_ns();
        if (r->tokens++ == 0)
            r->first_ns = r->last_ns;
    }
    if (ev->type != ENGINE_DONE)
        return;
    pthread_mutex_lock(&r->lock);
    r->end = ev->end;
    if (ev->err != NULL)
        r->err = *ev->err;
    r->done = true;
    pthread_cond_signal(&r->ended);
    pthread_mutex_unlock(&r->lock);
}

/* Reads n_prompt tokens and writes n_tokens in a session of its own; times of both, in seconds. */
static int run_once(struct engine *en, size_t n_prompt, size_t n_tokens, double *read_s, double *write_s, struct err *e) {
    struct run r = {.lock = PTHREAD_MUTEX_INITIALIZER, .ended = PTHREAD_COND_INITIALIZER};
    struct engine_session *s = NULL;
    struct engine_info info;
    int32_t *ids = xcalloc(n_prompt, sizeof *ids);
    int rc;

    engine_get_info(en, &info);
    for (size_t i = 0; i < n_prompt; i++)
        ids[i] = (int32_t)((i * 7919 + 17) % (size_t)info.vocab);
    struct engine_request q = {.ids = ids, .n_ids = n_prompt, .max_tokens = n_tokens, .on_event = on_event, .arg = &r};
    int64_t start = clock_mono_ns();
    if ((rc = engine_session_create(&s, en, e)) == 0 && (rc = engine_request_start(s, &q, e)) == 0) {
        pthread_mutex_lock(&r.lock);
        while (!r.done)
            pthread_cond_wait(&r.ended, &r.lock);
        pthread_mutex_unlock(&r.lock);
        if (r.end == ENGINE_END_FAILED)
            rc = err_set(e, ERR_ENGINE, "%s", r.err.text);
        else if (r.tokens < n_tokens)
            rc = err_set(e, ERR_CONTEXT, "the context of %zu ended after %zu of %zu tokens", info.context, r.tokens, n_tokens);
    }
    *read_s = (double)(r.first_ns - start) / 1e9;
    *write_s = (double)(r.last_ns - r.first_ns) / 1e9;
    engine_session_free(s);
    free(ids);
    return rc;
}

static void print_result(const struct options *o, const struct engine_info *info, double prefill, double decode) {
    if (!o->json) {
        printf("%s, %s, %d threads, backend %s\n", info->name[0] != '\0' ? info->name : info->path, info->quantisation, info->threads,
               info->backend);
        printf("prefill %ld tokens: %.1f tokens/s\ndecode  %ld tokens: %.1f tokens/s\n", o->prompt, prefill, o->tokens, decode);
        return;
    }
    struct json *j = json_object();
    struct buf text = {0};
    json_set(j, "model", json_string(info->path));
    json_set(j, "quantisation", json_string(info->quantisation));
    json_set(j, "backend", json_string(info->backend));
    json_set(j, "threads", json_int(info->threads));
    json_set(j, "prompt", json_int(o->prompt));
    json_set(j, "tokens", json_int(o->tokens));
    json_set(j, "prefill_tps", json_double(prefill));
    json_set(j, "decode_tps", json_double(decode));
    json_write(&text, j, JSON_COMPACT);
    puts(buf_str(&text));
    buf_free(&text);
    json_free(j);
}

static int bench(const struct options *o, struct err *e) {
    struct engine_config c = {.model_path = o->model, .backend = o->backend, .threads = (int)o->threads,
                              .context = 0};
    struct engine *en;
    struct engine_info info;
    double read_s = 0, write_s = 0, unused;
    int rc;

    if ((rc = engine_open(&en, &c, e)) != 0)
        return rc;
    engine_get_info(en, &info);
    size_t prompt = (size_t)o->prompt, tokens = (size_t)o->tokens, warm = prompt < 64 ? prompt : 64;
    if ((rc = run_once(en, warm, 4, &unused, &unused, e)) == 0 && (rc = run_once(en, prompt, 1, &read_s, &unused, e)) == 0 &&
        (rc = run_once(en, 1, tokens + 1, &unused, &write_s, e)) == 0)
        print_result(o, &info, (double)prompt / read_s, (double)tokens / write_s);
    engine_close(en);
    return rc;
}

static int usage(void) {
    fputs("usage: corral-bench [--model FILE] [--prompt N] [--tokens N] [--threads N] [--backend cpu|reference] [--json]\n", stderr);
    return 2;
}

static bool number(const char *s, long least, long most, long *out) {
    char *end;
    *out = strtol(s, &end, 10);
    return end != s && *end == '\0' && *out >= least && *out <= most;
}

static bool parse(int argc, char **argv, struct options *o) {
    static const struct option names[] = {{"model", required_argument, NULL, 'm'},  {"prompt", required_argument, NULL, 'p'},
                                          {"tokens", required_argument, NULL, 'n'}, {"threads", required_argument, NULL, 't'},
                                          {"backend", required_argument, NULL, 'b'}, {"json", no_argument, NULL, 'j'},
                                          {NULL, 0, NULL, 0}};
    bool ok = true;
    for (int c; ok && (c = getopt_long(argc, argv, "m:p:n:t:b:j", names, NULL)) != -1;) {
        switch (c) {
        case 'm': o->model = optarg; break;
        case 'b': o->backend = optarg; break;
        case 'j': o->json = true; break;
        case 'p': ok = number(optarg, 1, 1 << 20, &o->prompt); break;
        case 'n': ok = number(optarg, 1, 1 << 20, &o->tokens); break;
        case 't': ok = number(optarg, 0, 1024, &o->threads); break;
        default: ok = false;
        }
    }
    return ok && optind == argc;
}

int main(int argc, char **argv) {
    struct options o = {.prompt = 512, .tokens = 64};
    struct buf embedded = {0};
    struct err e = {0};

    log_set_program("corral-bench");
    if (!parse(argc, argv, &o))
        return usage();
    if (o.model == NULL) {
        if (program_dir(&embedded, &e) != 0) {
            log_error("%s", e.text);
            return 1;
        }
        buf_adds(&embedded, "/../share/corral/cria.gguf");
        o.model = buf_str(&embedded);
    }
    int rc = bench(&o, &e);
    if (rc != 0)
        log_error("%s", e.text);
    buf_free(&embedded);
    return rc == 0 ? 0 : rc == ERR_CONTEXT ? 6 : 1;
}
