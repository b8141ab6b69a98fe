/* main.c - corrald: the daemon's start and end.
 *
 * The order matters: the launcher is started before there is a second thread, a key or an open database; then
 * the configuration, the store, the agent, the sockets; then the threads. The sockets answer while the model loads. The main
 * thread becomes the front thread, because the launcher dies with the thread that started it.
 *
 * Exit codes: 0 ended by SIGTERM or SIGINT, 1 failed, 2 usage, 78 bad configuration. */
#define LOG_MODULE "main"
#include "daemon/daemon.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include "engine/engine.h"
#include "sandbox/sandbox.h"
#include "store/store.h"
#include "tools/tools.h"
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

enum { EXIT_USAGE = 2, EXIT_CONFIG = 78 };

struct arguments {
    const char *config, *state, *socket, *model, *check;
};

/* ---- the command line ------------------------------------------------------------------------------ */

static void usage(FILE *to) {
    fputs("usage: corrald [--config FILE] [--state DIR] [--socket PATH] [--model FILE]\n"
          "       corrald --check-config FILE\n"
          "\n"
          "Runs a Llama model and the tools it calls. Stays in the foreground and logs on standard error.\n"
          "\n"
          "  --config FILE        configuration (default: $XDG_CONFIG_HOME/corral/corral.conf, else /etc/corral/corral.conf)\n"
          "  --state DIR          folder of the conversations\n"
          "  --socket PATH        where clients connect\n"
          "  --model FILE         GGUF file (default: the embedded model)\n"
          "  --check-config FILE  report every error in FILE and end (0, or 78)\n"
          "  --help, --version\n"
          "\n"
          "Configuration, also by environment as CORRAL_SECTION_KEY:\n", to);
    for (size_t i = 0; i < config_options_count; i++) {
        const struct config_option *o = &config_options[i];
        fprintf(to, "  %s.%-*s %s%s%s%s\n", o->section, 22 - (int)strlen(o->section), o->key, o->help, o->value[0] ? " [" : "", o->value, o->value[0] ? "]" : "");
    }
}

/* -1: go on; else the exit code. */
static int parse_arguments(int argc, char **argv, struct arguments *a) {
    static const struct option options[] = {
        {"config", required_argument, NULL, 'c'}, {"state", required_argument, NULL, 's'}, {"socket", required_argument, NULL, 'S'},
        {"model", required_argument, NULL, 'm'},  {"check-config", required_argument, NULL, 't'}, {"help", no_argument, NULL, 'h'},
        {"version", no_argument, NULL, 'V'},      {NULL, 0, NULL, 0},
    };
    for (int c; (c = getopt_long(argc, argv, "c:t:h", options, NULL)) != -1;) {
        switch (c) {
        case 'c': a->config = optarg; break;
        case 's': a->state = optarg; break;
        case 'S': a->socket = optarg; break;
        case 'm': a->model = optarg; break;
        case 't': a->check = optarg; break;
        case 'h': usage(stdout); return 0;
        case 'V': puts("corrald " CORRAL_VERSION); return 0;
        default: fputs("corrald --help shows the options\n", stderr); return EXIT_USAGE;
        }
    }
    if (optind < argc) {
        fprintf(stderr, "corrald: unexpected argument %s; corrald --help shows the options\n", argv[optind]);
        return EXIT_USAGE;
    }
    return -1;
}

static int check_config(const char *path) {
    struct buf errors = {0};
    int n = config_check_file(path, &errors);
    fputs(buf_str(&errors), stderr);
    if (n == 0)
        printf("%s: no errors\n", path);
    buf_free(&errors);
    return n == 0 ? 0 : EXIT_CONFIG;
}

static int set_flag(struct config *c, const char *section, const char *key, const char *value, struct buf *errors) {
    struct err e;
    if (!value || config_set(c, config_option_find(section, key), value, &e) == 0)
        return 0;
    buf_addf(errors, "%s\n", e.text);
    return 1;
}

/* Clients come where systemd listens; a configuration that says otherwise is a mistake. */
static int use_passed_socket(struct config *c, const struct service_sockets *passed, struct buf *errors) {
    const char *path = service_sockets_path(passed);
    if (path && !c->socket)
        c->socket = xstrdup(path);
    if (!path || strcmp(c->socket, path) == 0)
        return 0;
    buf_addf(errors, "corrald: systemd listens at %s, but the configuration names %s: let daemon.socket and corral.socket agree\n", path, c->socket);
    return 1;
}

/* Flags over environment over file over defaults. The number of errors, all told on standard error. */
static int load_config(struct config *c, const struct arguments *a, const struct service_sockets *passed) {
    struct buf errors = {0}, file = {0};
    struct err e;
    int n = 0;
    config_defaults(c);
    if (a->config)
        n += config_read_file(c, a->config, &errors);
    else if (config_default_file(&file))
        n += config_read_file(c, buf_str(&file), &errors);
    n += config_read_env(c, &errors);
    n += set_flag(c, "daemon", "state", a->state, &errors);
    n += set_flag(c, "daemon", "socket", a->socket, &errors);
    n += set_flag(c, "model", "path", a->model, &errors);
    n += use_passed_socket(c, passed, &errors);
    if (n == 0 && config_places(c, &e) != 0) {
        buf_addf(&errors, "corrald: %s\n", e.text);
        n++;
    }
    fputs(buf_str(&errors), stderr);
    buf_free(&errors);
    buf_free(&file);
    return n;
}

/* ---- threads ------------------------------------------------------------------------------------------ */

static void *agent_thread(void *arg) {
    struct daemon *d = arg;
    struct note *n = xcalloc(1, sizeof *n);
    agent_loop(d->agent);
    n->kind = NOTE_AGENT_ENDED;
    front_post(d->front, n);
    return NULL;
}

static void tell_load(struct agent *a, void *arg) {
    struct daemon *d = arg;
    agent_load_progress(a, atomic_load(&d->model_permille) / 1000.0);
}

static void on_load(void *arg, double done) {
    struct daemon *d = arg;
    int now = (int)(done * 1000), before = atomic_exchange(&d->model_permille, now);
    if (now == before)
        return;
    service_loading(d->config->model, now);
    if (now / 10 != before / 10)
        (void)agent_post(d->agent, tell_load, d);       /* a full queue: the next one will do */
}

static void give_engine(struct agent *a, void *arg) {
    struct daemon *d = arg;
    agent_set_engine(a, d->engine);
}

static void model_news(struct daemon *d, enum model_state state, const char *text) {
    struct note *n = xcalloc(1, sizeof *n);
    n->kind = NOTE_MODEL;
    n->text = xstrdup(text);
    atomic_store(&d->model_state, state);
    front_post(d->front, n);
}

/* A model file may be anybody's, and this thread and the engine's, which are started from here, read it: what they may write. */
static void fence_files(const struct config *c) {
    char *cache = strcmp(c->cache, "off") != 0 ? engine_cache_folder() : NULL;
    const char *dirs[4] = {c->state};
    size_t n = 1;
    struct err e = {0};
    if (dir_make(c->kv_disk_folder, 0700, &e) == 0)             /* else the engine says so */
        dirs[n++] = c->kv_disk_folder;
    if (cache)
        dirs[n++] = cache;
    if (sandbox_guard_writes(dirs, &e) != 0)
        log_warn("the model is loaded without a fence around its files: %s", e.text);
    free(cache);
}

static void *loader_thread(void *arg) {
    struct daemon *d = arg;
    const struct config *c = d->config;
    struct engine_config ec = {
        .model_path = c->model,
        .backend = strcmp(c->backend, "auto") == 0 ? NULL : c->backend,
        .threads = (int)c->threads,
        .nice = (int)c->nice,
        .gpu_layers = (int)c->gpu_layers,
        .gpus = (int)c->gpus,
        .cache_dir = strcmp(c->cache, "off") == 0 ? "" : NULL,
        .cache_bytes = (uint64_t)c->cache_size,
        .context = (size_t)c->context,
        .kv_bytes = (size_t)c->kv_memory,
        .kv_type = c->kv_type,
        .kv_dir = c->kv_disk_folder,
        .kv_disk_bytes = (uint64_t)c->kv_disk,
        .batch_max = (int)c->batch,
        .on_load = on_load,
        .on_load_arg = d,
    };
    struct engine *en = NULL;
    struct err e = {0};
    fence_files(c);
    if (engine_open(&en, &ec, &e) != 0) {
        model_news(d, MODEL_FAILED, e.text);
        return NULL;
    }
    d->engine = en;
    struct engine_info info = {0};
    engine_get_info(en, &info);
    model_news(d, MODEL_READY, info.name ? info.name : c->model);
    while (!agent_post(d->agent, give_engine, d))
        usleep(10000);                  /* its queue is full of requests: they get done */
    return NULL;
}

/* ---- start and end -------------------------------------------------------------------------------------- */

static void block_signals(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &set, NULL);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);           /* a limit on the size of files is then an error of the write */
}

static void say_bus_errors(const struct config *c) {
    char *files = xasprintf("the model %s, or its packed weights in the cache", c->model);
    log_bus_errors(LOG_MODULE, files);
    free(files);
}

/* Every client is a descriptor; the usual soft limit of 1024 is meant for programs that use select(). */
static void raise_descriptors(void) {
    struct rlimit r;
    if (getrlimit(RLIMIT_NOFILE, &r) != 0 || r.rlim_cur >= 65536)
        return;
    r.rlim_cur = r.rlim_max == RLIM_INFINITY || r.rlim_max > 65536 ? 65536 : r.rlim_max;
    if (setrlimit(RLIMIT_NOFILE, &r) != 0)
        log_warn("cannot raise the limit of open files: %s", strerror(errno));
}

/* A missing model is said before anything is opened: the most common mistake gets the quickest answer. */
static int check_model(const struct config *c, struct err *e) {
    struct stat st;
    if (stat(c->model, &st) != 0)
        return err_sys(e, ERR_NOT_FOUND, "cannot open the model %s (choose one with --model FILE)", c->model);
    if (!S_ISREG(st.st_mode))
        return err_set(e, ERR_INVALID, "the model %s is not a file (choose a GGUF file with --model FILE)", c->model);
    return 0;
}

static void agent_settings(const struct config *c, struct agent_config *out) {
    *out = (struct agent_config){
        .system_text = c->system,
        .rounds_max = (int)c->rounds_max,
        .tokens_max = c->tokens_max,
        .seconds_max = c->seconds_max,
        .code_check = c->code_check,
        .tool_text_max = (size_t)c->tool_text_max,
        .tool_tokens_max = (size_t)c->tool_tokens_max,
        .queue_max = (size_t)c->queue_max,
        .temperature = (float)c->temperature,
        .tool_eagerness = c->tool_eagerness,
        .guide_arguments = strcmp(c->constrain, "yes") == 0,
        .state_dir = c->state,
        .kv_dir = c->kv_disk_folder,
    };
}

static const char *text_or_null(const char *s) { return s && s[0] ? s : NULL; }

static void tools_settings(const struct config *c, struct tools_config *out) {
    *out = (struct tools_config){
        .state_dir = c->state,
        .ca_file = c->ca_file,
        .search_provider = c->search_provider,
        .search_results = c->search_results,
        .search = {text_or_null(c->search_url), c->search_key_file, strcmp(c->search_private, "yes") == 0, c->search_rate, c->search_cache, c->search_timeout},
        .wolfram = {text_or_null(c->wolfram_url), c->wolfram_key_file, strcmp(c->wolfram_private, "yes") == 0, c->wolfram_rate, c->wolfram_cache, c->wolfram_timeout},
        .files = c->files,
        .runtimes = c->runtimes,
    };
}

/* Runs both threads beside the front thread; returns the exit code. */
static int serve(struct daemon *d) {
    pthread_t agent, loader;
    if (pthread_create(&agent, NULL, agent_thread, d) != 0 || pthread_create(&loader, NULL, loader_thread, d) != 0)
        BUG("cannot start a thread");
    log_info("serving %s, state in %s", d->config->socket, d->config->state);
    service_loading(d->config->model, 0);
    bool rested = false;
    int rc = front_run(d->front, &rested);
    if (!rested || atomic_load(&d->model_state) == MODEL_LOADING) {
        if (rested)
            pthread_join(agent, NULL);  /* all is on disk; nobody waits for a model that is still loading */
        endpoint_leave(&(struct endpoint){.lock = -1, .passed = &d->passed}, d->config->socket);
        _exit(rc);
    }
    pthread_join(agent, NULL);
    pthread_join(loader, NULL);
    return rc;
}

static int run(struct daemon *d, struct err *e) {
    struct agent_config ac;
    struct tools_config tc;
    struct agent_sink sink;
    struct store *store = NULL;
    int rc;
    agent_settings(d->config, &ac);
    tools_settings(d->config, &tc);
    if ((rc = check_model(d->config, e)) != 0 || (rc = dir_make(d->config->state, 0700, e)) != 0 || (rc = store_open(&store, d->config->state, e)) != 0)
        goto out;
    d->tools = tools_create(&tc, d->sandbox);
    if ((rc = front_create(&d->front, d, e)) != 0)
        goto out;
    front_sink(d->front, &sink);
    if ((rc = agent_create(&d->agent, &ac, NULL, d->tools, d->sandbox, store, &sink, e)) != 0)
        goto out;
    rc = serve(d);
out:
    agent_free(d->agent);
    engine_close(d->engine);
    tools_free(d->tools);
    front_free(d->front);
    store_close(store);
    return rc;
}

int main(int argc, char **argv) {
    struct arguments a = {0};
    struct config c;
    struct err e = {0};
    struct daemon d = {.config = &c, .started_ms = clock_mono_ms()};
    log_set_program("corrald");
    int rc = parse_arguments(argc, argv, &a);
    if (rc >= 0)
        return rc;
    if (a.check)
        return check_config(a.check);
    umask(077);
    if (engine_keeper_start(sandbox_guard_keeper, sandbox_guard_card, &e) != 0)
        log_warn("a graphics card that is lost won't come back: %s", e.text);
    if (service_sockets_take(&d.passed, &e) != 0) {
        fprintf(stderr, "corrald: %s\n", e.text);
        return EXIT_CONFIG;
    }
    if (sandbox_start(&d.sandbox, NULL, &d.sandbox_error) != 0)
        log_warn("no tool that needs a jail will run: %s", d.sandbox_error.text);
    if (load_config(&c, &a, &d.passed) != 0) {
        config_free(&c);
        sandbox_stop(d.sandbox);
        return EXIT_CONFIG;
    }
    if (d.sandbox)
        sandbox_accept(d.sandbox, strcmp(c.sandbox_accept, "landlock") == 0);
    if (d.sandbox && c.sandbox_folder && c.sandbox_folder[0] && sandbox_folder(d.sandbox, c.sandbox_folder, &e) != 0)
        log_warn("[sandbox] folder: %s", e.text);
    log_set_level((enum log_level)log_level_parse(c.log_level));
    block_signals();
    say_bus_errors(&c);
    raise_descriptors();
    if (sandbox_guard(&e) != 0)
        log_warn("corrald runs without its own fence: %s", e.text);
    rc = run(&d, &e);
    if (rc < 0)
        log_error("%s", e.text);
    sandbox_stop(d.sandbox);
    config_free(&c);
    return rc < 0 ? 1 : rc;
}
