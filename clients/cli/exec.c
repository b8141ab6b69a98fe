/* exec.c - commands that are programs of their own: `corral inspect`, `bench`, `model`. No daemon is needed.
 *
 * They are executed from beside this program, else from PATH, so that the client itself stays light. */
#include "clients/cli/cli.h"
#include "base/file.h"
#include "base/mem.h"
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

/* Becomes program with argv[1..]. Returns only when that failed. */
static int become(const char *program, int argc, char **argv) {
    struct buf path = {0};
    struct err e;
    const char **args = xcalloc((size_t)argc + 1, sizeof args[0]);
    int n = 0;
    args[n++] = program;
    for (int i = 1; i < argc; i++)
        args[n++] = argv[i];
    signal(SIGPIPE, SIG_DFL);
    if (program_dir(&path, &e) == 0) {
        buf_addf(&path, "/%s", program);
        execv(buf_str(&path), (char *const *)args);
    }
    execvp(program, (char *const *)args);
    err_sys(&e, ERR_NOT_FOUND, "cannot run %s, which belongs beside corral or on PATH", program);
    return cli_fail(&e);
}

static int inspect_run(struct cli *c, int argc, char **argv) {
    (void)c;
    return become("corral-inspect", argc, argv);
}

const struct command command_inspect = {
    .name = "inspect", .usage = "inspect tokenize|render|toolcall|logits|schema|gbnf|perplexity ...", .summary = "Look inside models, prompts and calls (no daemon needed)",
    .help = "`corral inspect --help` tells more.\n", .run = inspect_run,
};

static int bench_run(struct cli *c, int argc, char **argv) {
    (void)c;
    return become("corral-bench", argc, argv);
}

const struct command command_bench = {
    .name = "bench", .usage = "bench [--model F] [--prompt N] [--tokens N] [--threads N] [--runs N] [--batch LIST] [--context LIST] [--against PROGRAM] [--against-args ARGS] [--no-cache] [--json]", .summary = "Measure the engine (no daemon needed)",
    .help = "`corral bench --help` tells more.\n", .run = bench_run,
};

static int model_run(struct cli *c, int argc, char **argv) {
    (void)c;
    return become("corral-model", argc, argv);
}

const struct command command_model = {
    .name = "model", .usage = "model info FILE [--json] | model ls [--json] [FOLDER...]", .summary = "Describe a model file, find those on this machine (no daemon needed)",
    .help = "`ls` looks where Ollama, the Hugging Face cache, LM Studio and llama.cpp keep GGUF files, and in FOLDERs.\n", .run = model_run,
};
