/* main.c - corral-inspect: looks inside the model's parts without a daemon.
 *
 * One process, one thread. JSON lines on standard input, one result line each, in order and flushed,
 * nothing else on standard output. A line that can't be served gives {"error": ...} and the next is read.
 * `perplexity` reads a file named on the command line instead and gives one line for it.
 * Lines are bounded (INPUT_LINE_MAX); a longer one is skipped and reported like any bad line.
 * Exit: 0 when every line was answered, 1 when the model or the output failed, 2 for wrong usage. */
#include "inspect/inspect.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/str.h"
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define INPUT_LINE_MAX ((size_t)256 << 20)
enum { CHUNK = 64 * 1024 };

static const struct inspect_command *const commands[] = {
    &inspect_tokenize,
    &inspect_logits,
    &inspect_render,
    &inspect_toolcall,
    &inspect_schema,
    &inspect_gbnf,
    &inspect_perplexity,
};

/* ---- what subcommands share ------------------------------------------------------------------- */

int inspect_vocab_open(void **state, const struct inspect_options *o, struct err *e) {
    struct engine_vocab *v = NULL;
    int rc = engine_vocab_open(&v, o->file, e);

    *state = v;
    return rc;
}

void inspect_vocab_close(void *state) {
    engine_vocab_free(state);
}

int inspect_ids(struct ids *out, const struct json *array, const char *what, struct err *e) {
    if (!json_is(array, JSON_ARRAY))
        return err_set(e, ERR_INVALID, "'%s' must be an array of token ids", what);
    for (size_t i = 0; i < json_len(array); i++) {
        int64_t id = json_get_int(json_at(array, i), -1);

        if (id < 0 || id > INT32_MAX)
            return err_set(e, ERR_INVALID, "'%s': entry %zu is no token id", what, i);
        ids_add(out, (int32_t)id);
    }
    return 0;
}

/* ---- options ---------------------------------------------------------------------------------------- */

static void usage(FILE *f) {
    fprintf(f, "usage: corral-inspect COMMAND [--vocab FILE | --model FILE] [OPTION...] < lines.jsonl\n\n");
    for (size_t i = 0; i < ARRAY_LEN(commands); i++)
        fprintf(f, "  %-10s %s\n", commands[i]->name, commands[i]->summary);
    fprintf(f, "\n  --vocab FILE, --model FILE  a GGUF file\n"
               "  --backend NAME              logits, perplexity: reference, cpu or cuda\n"
               "  --kv-type f16|q8_0|f32      logits, perplexity: of the KV cache\n"
               "  --threads N                 logits, perplexity: worker threads\n"
               "  --context N                 perplexity: tokens of a chunk (512); logits: most ids of a line (32768)\n"
               "  --chunks N                  perplexity: most chunks (all)\n"
               "  --split N|random            toolcall: feed N bytes at a time, or random pieces\n"
               "  --seed N                    toolcall: for --split random\n");
}

static bool set_option(struct inspect_options *o, const char *name, const char *value) {
    int64_t n;

    if (strcmp(name, "--vocab") == 0 || strcmp(name, "--model") == 0) {
        o->file = value;
        return true;
    }
    if (strcmp(name, "--backend") == 0) {
        o->backend = value;
        return true;
    }
    if (strcmp(name, "--kv-type") == 0) {
        o->kv_type = value;
        return true;
    }
    if (strcmp(name, "--threads") == 0)
        return str_to_i64(value, 1, 1024, &o->threads);
    if (strcmp(name, "--split") == 0 && strcmp(value, "random") == 0) {
        o->split = -1;
        return true;
    }
    if (strcmp(name, "--split") == 0)
        return str_to_i64(value, 1, INT32_MAX, &o->split);
    if (strcmp(name, "--context") == 0)
        return str_to_i64(value, 8, 1 << 20, &o->context);
    if (strcmp(name, "--chunks") == 0)
        return str_to_i64(value, 1, INT32_MAX, &o->chunks);
    if (strcmp(name, "--seed") == 0 && str_to_i64(value, INT64_MIN, INT64_MAX, &n)) {
        o->seed = (uint64_t)n;
        return true;
    }
    return false;
}

/* 0, or a sentence about what is wrong. file: where a command's file goes, NULL when it takes none. */
static int read_options(struct inspect_options *o, const char **file, int argc, char **argv, struct err *e) {
    for (int i = 0; i < argc; i++) {
        char *name = argv[i], *value = strchr(name, '=');

        if (file != NULL && *file == NULL && !str_starts(name, "--")) {
            *file = name;
            continue;
        }
        if (value != NULL)
            *value++ = '\0';
        else if (i + 1 < argc)
            value = argv[++i];
        if (!str_starts(name, "--") || value == NULL || !set_option(o, name, value))
            return err_set(e, ERR_INVALID, "option '%s' is unknown, lacks its value or has a wrong one", name);
    }
    return 0;
}

static const struct inspect_command *find_command(const char *name) {
    for (size_t i = 0; i < ARRAY_LEN(commands); i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    return NULL;
}

/* ---- lines ------------------------------------------------------------------------------------------- */

struct input {
    struct buf held;                    /* read but not yet served */
    size_t at;                          /* of it, served already */
    bool eof;
};

static int read_more(struct input *in) {
    ssize_t n;

    if (in->at > 0 && in->at >= in->held.len / 2) {
        buf_cut(&in->held, 0, in->at);
        in->at = 0;
    }
    buf_reserve(&in->held, CHUNK);
    do
        n = read(STDIN_FILENO, in->held.data + in->held.len, CHUNK);
    while (n < 0 && errno == EINTR);
    if (n <= 0) {
        in->eof = true;
        return n < 0 ? -1 : 0;
    }
    in->held.len += (size_t)n;
    return 0;
}

/* The next line without its newline, valid until the next call; false at the end. A line past the limit
 * is skipped to its end and comes back as NULL. */
static bool next_line(struct input *in, const char **line, size_t *n) {
    size_t seen = in->at;               /* looked at for a newline */
    bool skipping = false;

    for (;;) {
        const char *nl = in->held.len > seen ? memchr(in->held.data + seen, '\n', in->held.len - seen) : NULL;

        if (nl != NULL || (in->eof && (in->held.len > in->at || skipping))) {
            *n = nl != NULL ? (size_t)(nl - in->held.data) - in->at : in->held.len - in->at;
            *line = skipping ? NULL : in->held.data + in->at;
            in->at += *n + (nl != NULL);
            return true;
        }
        if (in->eof)
            return false;
        seen = in->held.len - in->at;
        if (seen > INPUT_LINE_MAX) {    /* drop what is held of it */
            skipping = true;
            buf_reset(&in->held);
            in->at = seen = 0;
        }
        if (read_more(in) != 0)
            return false;
        seen += in->at;
    }
}

static int answer(const struct json *out, struct buf *text) {
    buf_reset(text);
    json_write(text, out, JSON_COMPACT);
    buf_addc(text, '\n');
    return fd_write_all(STDOUT_FILENO, text->data, text->len);
}

static struct json *serve(const struct inspect_command *c, void *state, const char *line, size_t n) {
    struct json *in = NULL, *out = NULL;
    struct err e = {0};
    int rc;

    if (line == NULL)
        rc = err_set(&e, ERR_TOO_BIG, "a line of more than %zu bytes", INPUT_LINE_MAX);
    else if ((rc = json_parse(&in, line, n, &e)) == 0 && !json_is(in, JSON_OBJECT))
        rc = err_set(&e, ERR_INVALID, "the line is no JSON object");
    if (rc == 0)
        rc = c->line(state, in, &out, &e);
    if (rc != 0) {
        json_free(out);
        out = json_object();
        json_set_str(out, "error", e.text);
    }
    json_free(in);
    return out;
}

static int serve_all(const struct inspect_command *c, void *state) {
    struct input in = {0};
    struct buf text = {0};
    const char *line;
    size_t n;
    int rc = 0;

    while (rc == 0 && next_line(&in, &line, &n)) {
        struct json *out = serve(c, state, line, n);

        rc = answer(out, &text);
        json_free(out);
    }
    if (rc != 0)
        fprintf(stderr, "corral-inspect: write the answer: %s\n", strerror(errno));
    buf_free(&in.held);
    buf_free(&text);
    return rc != 0 ? 1 : 0;
}

static int serve_file(const struct inspect_command *c, void *state, const char *path, const struct inspect_options *o) {
    struct json *out = NULL;
    struct buf text = {0};
    struct err e = {0};
    int rc = c->file(state, path, o, &out, &e);

    if (rc != 0)
        fprintf(stderr, "corral-inspect %s: %s\n", c->name, e.text);
    else if ((rc = answer(out, &text)) != 0)
        fprintf(stderr, "corral-inspect: write the answer: %s\n", strerror(errno));
    json_free(out);
    buf_free(&text);
    return rc != 0 ? 1 : 0;
}

int main(int argc, char **argv) {
    const struct inspect_command *c = argc > 1 ? find_command(argv[1]) : NULL;
    struct inspect_options o = {0};
    struct err e = {0};
    void *state = NULL;
    const char *file = NULL;
    int rc;

    if (argc > 1 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)) {
        usage(stdout);
        return 0;
    }
    if (argc > 1 && strcmp(argv[1], "--version") == 0)
        return puts("corral-inspect " CORRAL_VERSION) < 0;
    if (c == NULL) {
        if (argc > 1)
            fprintf(stderr, "corral-inspect: there is no command %s\n", argv[1]);
        usage(stderr);
        return 2;
    }
    if (read_options(&o, c->file != NULL ? &file : NULL, argc - 2, argv + 2, &e) != 0 ||
        (c->needs_file && o.file == NULL && err_set(&e, ERR_INVALID, "--vocab FILE or --model FILE is needed") != 0) ||
        (c->file != NULL && file == NULL && err_set(&e, ERR_INVALID, "a text file is needed") != 0)) {
        fprintf(stderr, "corral-inspect %s: %s\n", c->name, e.text);
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    if (c->open != NULL && c->open(&state, &o, &e) != 0) {
        fprintf(stderr, "corral-inspect %s: %s\n", c->name, e.text);
        return 1;
    }
    rc = c->file != NULL ? serve_file(c, state, file, &o) : serve_all(c, state);
    if (c->close != NULL)
        c->close(state);
    return rc;
}
