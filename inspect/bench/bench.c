/* bench.c - corral-bench: how fast a model reads and writes here, without a daemon, alone or in turn with another engine.
 *
 * A short warm-up first; loading is not counted. Figures are tokens a second, medians of --runs rounds. A round reads a prompt, then
 * writes from one token on, as other programs' figures do; with --against the other program's round follows each of ours, so
 * that both meet the same machine. --batch and --context measure more after that. */
#define LOG_MODULE "bench"
#include "inspect/bench/bench.h"
#include "base/file.h"
#include "base/json.h"
#include "base/log.h"
#include "base/mem.h"
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIST_MAX 16
#define RUNS_MAX 99

struct list {
    long v[LIST_MAX];
    size_t n;
};

/* What passes of a kind did between two looks at the statistics. */
static void add_work(struct json *j, const char *name, const struct engine_work *before, const struct engine_work *after) {
    double seconds = after->seconds - before->seconds;
    struct json *o;
    if (seconds <= 0)
        return;
    o = json_object();
    json_set_double(o, "tflops", (after->flops - before->flops) / seconds / 1e12);
    json_set_double(o, "gbs", (after->bytes - before->bytes) / seconds / 1e9);
    json_set(j, name, o);
}

struct options {
    const char *model, *backend, *kv_type, *against, *against_args;
    long prompt, tokens, threads, runs, gpu_layers, gpus;
    double temperature;
    struct list batch, context;
    bool json, no_cache;
};

static int compare_doubles(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *v, size_t n) {
    qsort(v, n, sizeof *v, compare_doubles);
    return n % 2 == 1 ? v[n / 2] : (v[n / 2 - 1] + v[n / 2]) / 2;
}

static struct timing medians(const struct timing *t, size_t n) {
    double prefill[RUNS_MAX], decode[RUNS_MAX];
    for (size_t i = 0; i < n; i++) {
        prefill[i] = t[i].prefill;
        decode[i] = t[i].decode;
    }
    return (struct timing){median(prefill, n), median(decode, n)};
}

/* ---- what is measured ------------------------------------------------------------------------ */

static int ours_once(struct engine *en, const struct options *o, struct timing *out, struct err *e) {
    struct timing read, write;
    int rc = measure(en, 1, (size_t)o->prompt, 1, o->temperature, &read, e);

    if (rc == 0)
        rc = measure(en, 1, 1, (size_t)o->tokens + 1, o->temperature, &write, e);
    if (rc == 0)
        *out = (struct timing){read.prefill, write.decode};
    return rc;
}

static int rounds(struct engine *en, const struct options *o, const struct engine_info *info, struct json *j, struct err *e) {
    struct timing ours[RUNS_MAX] = {{0}}, theirs[RUNS_MAX] = {{0}};
    struct peer peer = {o->against, o->against_args, o->model, o->prompt, o->tokens, info->threads};
    struct engine_stats before, after;
    size_t n = (size_t)o->runs;
    int rc = measure(en, 1, o->prompt < 64 ? (size_t)o->prompt : 64, 4, o->temperature, &ours[0], e);

    engine_get_stats(en, &before);
    for (size_t i = 0; rc == 0 && i < n; i++) {
        if ((rc = ours_once(en, o, &ours[i], e)) == 0 && o->against != NULL)
            rc = peer_measure(&peer, &theirs[i], e);
        if (rc == 0 && o->against != NULL)
            fprintf(stderr, "round %zu of %zu: prefill %.1f, %.1f; decode %.1f, %.1f\n", i + 1, n, ours[i].prefill, theirs[i].prefill,
                    ours[i].decode, theirs[i].decode);
    }
    if (rc != 0)
        return rc;
    engine_get_stats(en, &after);
    add_work(j, "prefill_work", &before.prefill, &after.prefill);
    add_work(j, "decode_work", &before.decode, &after.decode);
    struct timing us = medians(ours, n);
    json_set_double(j, "prefill_tps", us.prefill);
    json_set_double(j, "decode_tps", us.decode);
    if (o->against != NULL) {
        struct timing them = medians(theirs, n);
        struct json *a = json_object();
        json_set_str(a, "program", o->against);
        json_set_double(a, "prefill_tps", them.prefill);
        json_set_double(a, "decode_tps", them.decode);
        json_set_double(a, "prefill_ratio", us.prefill / them.prefill);
        json_set_double(a, "decode_ratio", us.decode / them.decode);
        json_set(j, "against", a);
    }
    return 0;
}

/* Sequences that write together, from one token each on. */
static int batches(struct engine *en, const struct options *o, struct json *j, struct err *e) {
    struct json *all = json_array();
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < o->batch.n; i++) {
        struct timing t;
        if ((rc = measure(en, (size_t)o->batch.v[i], 1, (size_t)o->tokens + 1, o->temperature, &t, e)) != 0)
            break;
        struct json *b = json_object();
        json_set_int(b, "sequences", o->batch.v[i]);
        json_set_double(b, "decode_tps", t.decode);
        json_append(all, b);
    }
    json_set(j, "batch", all);
    return rc;
}

/* Prompts of these lengths, and writing behind them. */
static int contexts(struct engine *en, const struct options *o, struct json *j, struct err *e) {
    struct json *all = json_array();
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < o->context.n; i++) {
        struct timing t;
        if ((rc = measure(en, 1, (size_t)o->context.v[i], (size_t)o->tokens + 1, o->temperature, &t, e)) != 0)
            break;
        struct json *c = json_object();
        json_set_int(c, "tokens", o->context.v[i]);
        json_set_double(c, "prefill_tps", t.prefill);
        json_set_double(c, "decode_tps", t.decode);
        json_append(all, c);
    }
    json_set(j, "context", all);
    return rc;
}

/* ---- shown ----------------------------------------------------------------------------------- */

static double number_of(const struct json *o, const char *key) { return json_get_double(json_get(o, key), 0); }

/* The achieved rates behind the tokens: of the processor's arithmetic and of its memory. */
static void print_work(const struct json *w) {
    if (json_is(w, JSON_OBJECT))
        printf("  %8.2f TFLOP/s %8.1f GB/s", number_of(w, "tflops"), number_of(w, "gbs"));
}

static void print_table(const struct json *j) {
    const struct json *a = json_get(j, "against"), *batch = json_get(j, "batch"), *context = json_get(j, "context");
    char label[48];

    printf("%s, %s, %.0f threads, backend %s; tokens/s%s\n", json_get_str(j, "name", ""), json_get_str(j, "quantisation", ""),
           number_of(j, "threads"), json_get_str(j, "backend", ""), a != NULL ? ": ours, the other's, ratio" : "");
    for (int decode = 0; decode < 2; decode++) {
        const char *key = decode ? "decode_tps" : "prefill_tps", *ratio = decode ? "decode_ratio" : "prefill_ratio";
        snprintf(label, sizeof label, decode ? "decode %.0f" : "prefill %.0f", number_of(j, decode ? "tokens" : "prompt"));
        printf("%-24s %10.1f", label, number_of(j, key));
        if (a != NULL)
            printf(" %10.1f %9.2fx", number_of(a, key), number_of(a, ratio));
        print_work(json_get(j, decode ? "decode_work" : "prefill_work"));
        putchar('\n');
    }
    for (size_t i = 0; i < json_len(batch); i++) {
        snprintf(label, sizeof label, "decode, %.0f sequences", number_of(json_at(batch, i), "sequences"));
        printf("%-24s %10.1f\n", label, number_of(json_at(batch, i), "decode_tps"));
    }
    for (size_t i = 0; i < json_len(context); i++) {
        const struct json *c = json_at(context, i);
        snprintf(label, sizeof label, "prefill %.0f", number_of(c, "tokens"));
        printf("%-24s %10.1f\n", label, number_of(c, "prefill_tps"));
        snprintf(label, sizeof label, "decode behind %.0f", number_of(c, "tokens"));
        printf("%-24s %10.1f\n", label, number_of(c, "decode_tps"));
    }
}

/* ---- the whole ------------------------------------------------------------------------------- */

static long longest(const struct options *o) {
    long most = o->prompt;
    for (size_t i = 0; i < o->context.n; i++)
        most = o->context.v[i] > most ? o->context.v[i] : most;
    return most + o->tokens + 2;
}

static int bench(const struct options *o, struct err *e) {
    struct engine_config c = {.model_path = o->model, .own_kv = true, .backend = o->backend, .kv_type = o->kv_type, .threads = (int)o->threads,
                              .gpu_layers = (int)o->gpu_layers,
                              .gpus = (int)o->gpus,
                              .context = longest(o) > 32768 ? (size_t)longest(o) : 0, .cache_dir = o->no_cache ? "" : NULL, .cache_finish = true};
    struct json *j = json_object();
    struct engine_info info;
    struct engine *en;
    int rc;

    if ((rc = engine_open(&en, &c, e)) != 0) {
        json_free(j);
        return rc;
    }
    engine_get_info(en, &info);
    json_set_str(j, "model", info.path);
    json_set_str(j, "name", info.name[0] != '\0' ? info.name : info.path);
    json_set_str(j, "quantisation", info.quantisation);
    json_set_str(j, "backend", info.backend);
    json_set_int(j, "threads", info.threads);
    json_set_int(j, "kv_bytes_per_token", (int64_t)info.kv_bytes_per_token);
    json_set_int(j, "prompt", o->prompt);
    json_set_int(j, "tokens", o->tokens);
    json_set_int(j, "runs", o->runs);
    if ((rc = rounds(en, o, &info, j, e)) == 0 && (o->batch.n == 0 || (rc = batches(en, o, j, e)) == 0) && o->context.n > 0)
        rc = contexts(en, o, j, e);
    if (rc == 0 && o->json) {
        char *text = json_text(j, JSON_COMPACT);
        puts(text);
        free(text);
    } else if (rc == 0) {
        print_table(j);
    }
    json_free(j);
    engine_close(en);
    return rc;
}

/* ---- options --------------------------------------------------------------------------------- */

static int usage(FILE *f) {
    fputs("usage: corral bench [--model FILE] [--prompt N] [--tokens N] [--threads N] [--runs N] [--batch LIST] [--context LIST]\n"
          "                    [--against LLAMA_BENCH [--against-args ARGS]] [--backend cpu|cuda|reference] [--gpu-layers N] [--gpus N]\n"
          "                    [--kv-type f16|q8_0|f32] [--temperature T] [--no-cache] [--json]\n"
          "  --batch 1,2,4,8       also: so many sequences writing together\n"
          "  --context 512,4096    also: prompts of these lengths, and writing behind them\n"
          "  --against PROGRAM     runs another engine's llama-bench in turn with ours and shows both, medians of 5 rounds\n"
          "  --against-args ARGS   further options for it, as in \"-fa 1 -rtr 1\" (default: \"-fa 1\")\n"
          "  --gpu-layers N        backend cuda: so many layers on the card, the others on the CPU (default: as many as fit)\n"
          "  --gpus N              backend cuda: so many cards compute together (default: as few as hold the model)\n"
          "  --temperature T       tokens are drawn, with top-p 0.9 (default 0: the best one)\n"
          "  --no-cache            neither reads nor keeps packed weights\n", f);
    return f == stdout ? 0 : 2;
}

static bool number(const char *s, long least, long most, long *out) {
    char *end;
    *out = strtol(s, &end, 10);
    return end != s && *end == '\0' && *out >= least && *out <= most;
}

static bool fraction(const char *s, double least, double most, double *out) {
    char *end;
    *out = strtod(s, &end);
    return end != s && *end == '\0' && *out >= least && *out <= most;
}

static bool numbers(const char *s, long least, long most, struct list *out) {
    char *copy = xstrdup(s), *rest = copy, *word;
    bool ok = true;

    out->n = 0;
    while (ok && (word = strsep(&rest, ",")) != NULL)
        ok = out->n < LIST_MAX && number(word, least, most, &out->v[out->n++]);
    free(copy);
    return ok && out->n > 0;
}

enum { OPT_RUNS = 256, OPT_BATCH, OPT_CONTEXT, OPT_AGAINST, OPT_AGAINST_ARGS, OPT_NO_CACHE, OPT_KV_TYPE, OPT_GPU_LAYERS, OPT_GPUS, OPT_TEMPERATURE, OPT_HELP };

/* 1: measure; 0 or 2: end with that. */
static int parse(int argc, char **argv, struct options *o) {
    static const struct option names[] = {
        {"model", required_argument, NULL, 'm'},          {"prompt", required_argument, NULL, 'p'},
        {"tokens", required_argument, NULL, 'n'},         {"threads", required_argument, NULL, 't'},
        {"backend", required_argument, NULL, 'b'},        {"json", no_argument, NULL, 'j'},
        {"runs", required_argument, NULL, OPT_RUNS},      {"batch", required_argument, NULL, OPT_BATCH},
        {"context", required_argument, NULL, OPT_CONTEXT}, {"against", required_argument, NULL, OPT_AGAINST},
        {"against-args", required_argument, NULL, OPT_AGAINST_ARGS}, {"no-cache", no_argument, NULL, OPT_NO_CACHE},
        {"kv-type", required_argument, NULL, OPT_KV_TYPE}, {"gpu-layers", required_argument, NULL, OPT_GPU_LAYERS}, {"gpus", required_argument, NULL, OPT_GPUS},
        {"temperature", required_argument, NULL, OPT_TEMPERATURE}, {"help", no_argument, NULL, OPT_HELP},
        {NULL, 0, NULL, 0}};
    bool ok = true;

    for (int c; ok && (c = getopt_long(argc, argv, "m:p:n:t:b:jh", names, NULL)) != -1;) {
        switch (c) {
        case 'm': o->model = optarg; break;
        case 'b': o->backend = optarg; break;
        case 'j': o->json = true; break;
        case 'p': ok = number(optarg, 1, 1 << 20, &o->prompt); break;
        case 'n': ok = number(optarg, 1, 1 << 20, &o->tokens); break;
        case 't': ok = number(optarg, 0, 1024, &o->threads); break;
        case OPT_RUNS: ok = number(optarg, 1, RUNS_MAX, &o->runs); break;
        case OPT_BATCH: ok = numbers(optarg, 1, 256, &o->batch); break;
        case OPT_CONTEXT: ok = numbers(optarg, 1, 1 << 20, &o->context); break;
        case OPT_AGAINST: o->against = optarg; break;
        case OPT_AGAINST_ARGS: o->against_args = optarg; break;
        case OPT_KV_TYPE: o->kv_type = optarg; break;
        case OPT_NO_CACHE: o->no_cache = true; break;
        case OPT_TEMPERATURE: ok = fraction(optarg, 0, 10, &o->temperature); break;
        case OPT_GPU_LAYERS: ok = number(optarg, 1, 1024, &o->gpu_layers); break;
        case OPT_GPUS: ok = number(optarg, 1, 8, &o->gpus); break;
        case 'h':
        case OPT_HELP: return usage(stdout);
        default: return usage(stderr);
        }
        if (!ok)
            fprintf(stderr, "corral-bench: %s is no value that %s takes\n", optarg, argv[optind - 1] == optarg ? argv[optind - 2] : argv[optind - 1]);
    }
    if (o->runs == 0)
        o->runs = o->against != NULL ? 5 : 1;
    if (ok && optind < argc)
        fprintf(stderr, "corral-bench: unexpected argument %s\n", argv[optind]);
    return ok && optind == argc ? 1 : usage(stderr);
}

int main(int argc, char **argv) {
    struct options o = {.prompt = 512, .tokens = 64, .against_args = "-fa 1"};
    struct buf embedded = {0};
    struct err e = {0};

    log_set_program("corral-bench");
    int rc = parse(argc, argv, &o);
    if (rc != 1)
        return rc;
    if (o.model == NULL) {
        if (program_dir(&embedded, &e) != 0) {
            log_error("%s", e.text);
            return 1;
        }
        buf_adds(&embedded, "/../share/corral/cria.gguf");
        o.model = buf_str(&embedded);
    }
    rc = bench(&o, &e);
    if (rc != 0)
        log_error("%s", e.text);
    buf_free(&embedded);
    return rc == 0 ? 0 : rc == ERR_CONTEXT ? 6 : 1;
}
