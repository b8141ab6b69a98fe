/* model.c - corral-model: what a model file is and what Corral can do with it, and which ones lie on this machine.
 *
 * One process, no daemon. Reads only the files' metadata and tensor lists, so it answers at once for files of any size, also for
 * those that the engine refuses. Text from a file or a file's name is hostile and is cleaned before it is shown.
 * Exit: 0, 1 when the model does not run here, or a folder can't be read, 2 for wrong usage. */
#include "inspect/model/model_cmd.h"
#include "base/mem.h"
#include "base/str.h"
#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static void print_clean(FILE *f, const char *s, int width) {
    struct buf b = {0};
    str_escape(&b, s, strlen(s), false, 1000);
    fprintf(f, "%-*s", width, buf_str(&b));
    buf_free(&b);
}

static void print_json(const struct json *o) {
    char *text = json_text(o, JSON_COMPACT);
    puts(text);
    free(text);
}

static const char *human(uint64_t bytes, char out[16]) {
    if (bytes >= (uint64_t)1 << 30)
        snprintf(out, 16, "%.1f GB", (double)bytes / 1e9);
    else
        snprintf(out, 16, "%.0f MB", (double)bytes / 1e6);
    return out;
}

/* ---- info ---------------------------------------------------------------------------------- */

static uint64_t bytes_of(const struct json *o, const char *key) { return (uint64_t)json_get_int(json_get(o, key), 0); }

/* What it takes to run it, for people. */
static char *memory_text(const struct json *m) {
    char all[16], weights[16], kv[16], machine[16];
    return xasprintf("%s: weights %s, keys and values of %" PRId64 " tokens %s (%" PRId64 " bytes each); this machine has %s", human(bytes_of(m, "together"), all),
                     human(bytes_of(m, "weights"), weights), json_get_int(json_get(m, "context"), 0), human(bytes_of(m, "kv"), kv),
                     json_get_int(json_get(m, "kv_bytes_per_token"), 0), human(bytes_of(m, "machine"), machine));
}

/* "Q4_0 112, F32 34" */
static char *counts_text(const struct json *o) {
    struct buf b = {0};
    for (size_t i = 0; i < json_len(o); i++) {
        size_t len;
        buf_addf(&b, "%s%s %" PRId64, i ? ", " : "", json_key(o, i, &len), json_get_int(json_val(o, i), 0));
    }
    return buf_take(&b);
}

static char *field_text(const char *key, const struct json *v) {
    if (strcmp(key, "memory") == 0)
        return memory_text(v);
    if (strcmp(key, "tensor_types") == 0)
        return counts_text(v);
    return json_is(v, JSON_STRING) ? xstrndup(json_str(v), json_strlen(v)) : json_text(v, JSON_SPACED);
}

static void print_fields(const struct json *o) {
    for (size_t i = 0; i < json_len(o); i++) {
        size_t len;
        const char *key = json_key(o, i, &len);
        char *text = field_text(key, json_val(o, i));
        printf("%-16s ", key);
        print_clean(stdout, text, 0);
        putchar('\n');
        free(text);
    }
}

static void refuse(const char *why) {
    fputs("corral model: ", stderr);
    print_clean(stderr, why, 0);
    fputc('\n', stderr);
}

/* What can be read is shown of a model that doesn't run here, too; then it is refused. */
static int info(const char *path, bool json) {
    struct gguf *g;
    struct err e = {0};

    if (gguf_open(&g, path, &e) != 0) {
        refuse(e.text);
        return 1;
    }
    struct json *o = model_describe(g, path);
    bool runs = json_get_bool(json_get(o, "runs"), false);
    (json ? print_json : print_fields)(o);
    fflush(stdout);
    if (!runs)
        refuse(json_get_str(o, "why_not", "does not run here"));
    json_free(o);
    gguf_close(g);
    return runs ? 0 : 1;
}

/* ---- ls ------------------------------------------------------------------------------------ */

/* The type that most of the file's bytes have. */
static const char *main_type(const struct gguf *g) {
    uint64_t of[64] = {0};
    uint32_t best = 0;
    for (uint64_t i = 0; i < gguf_tensor_count(g); i++) {
        const struct gguf_tensor *t = gguf_tensor_at(g, i);
        if (t->type < ARRAY_LEN(of) && (of[t->type] += t->bytes) > of[best])
            best = t->type;
    }
    return of[best] > 0 ? gguf_type_name(best) : "?";
}

static struct json *list_entry(const struct found *f) {
    struct json *o = json_object();
    struct gguf *g = NULL;
    struct err e = {0};
    struct stat st;
    uint64_t memory = 0;
    char why[512] = "";
    bool runs = false;

    json_set_str(o, "name", f->name);
    json_set_str(o, "source", f->source);
    json_set_str(o, "path", f->path);
    json_set_int(o, "file_bytes", stat(f->path, &st) == 0 ? (int64_t)st.st_size : 0);
    if (gguf_open(&g, f->path, &e) != 0) {
        snprintf(why, sizeof why, "%s", e.text);
    } else {
        json_set_str(o, "type", main_type(g));
        runs = model_runs_here(f->path, &memory, why, sizeof why);
    }
    json_set_bool(o, "runs", runs);
    if (memory > 0)
        json_set_int(o, "memory_bytes", (int64_t)memory);
    if (!runs) {                                /* the path is said already */
        size_t n = strlen(f->path);
        json_set_str(o, "why", strncmp(why, f->path, n) == 0 && strncmp(why + n, ": ", 2) == 0 ? why + n + 2 : why);
    }
    gguf_close(g);
    return o;
}

static void print_entry(const struct json *o) {
    char size[16];

    print_clean(stdout, json_get_str(o, "name", ""), 44);
    printf("  %-9s %8s  %-7s ", json_get_str(o, "source", ""), human((uint64_t)json_get_int(json_get(o, "file_bytes"), 0), size),
           json_get_str(o, "type", "?"));
    if (json_get_bool(json_get(o, "runs"), false))
        fputs("runs here", stdout);
    else {
        fputs("no: ", stdout);
        print_clean(stdout, json_get_str(o, "why", ""), 0);
    }
    fputs("\n    ", stdout);
    print_clean(stdout, json_get_str(o, "path", ""), 0);
    putchar('\n');
}

/* False, and said, where one of them can't be looked into. */
static bool folders_there(char **folders, size_t n) {
    for (size_t i = 0; i < n; i++) {
        DIR *d = opendir(folders[i]);
        if (d == NULL) {
            fprintf(stderr, "corral model: cannot look into %s: %s\n", folders[i], strerror(errno));
            return false;
        }
        closedir(d);
    }
    return true;
}

static int list(char **folders, size_t n_folders, bool json) {
    struct found *f = NULL;
    bool left_out;
    if (!folders_there(folders, n_folders))
        return 1;
    size_t n = model_find(&f, folders, n_folders, &left_out);

    for (size_t i = 0; i < n; i++) {
        struct json *o = list_entry(&f[i]);
        (json ? print_json : print_entry)(o);
        fflush(stdout);
        json_free(o);
    }
    if (n == 0)
        fputs("no GGUF files where Ollama, the Hugging Face cache, LM Studio and llama.cpp keep them; `corral model ls FOLDER` looks elsewhere\n", stderr);
    if (left_out)
        fputs("corral model: these are not all: there is more, or deeper, than is looked at; name a folder further down\n", stderr);
    model_found_free(f, n);
    return 0;
}

/* -------------------------------------------------------------------------------------------- */

static int usage(FILE *f) {
    fputs("usage: corral model info FILE [--json]\n"
          "       corral model ls [--json] [FOLDER...]   GGUF files of Ollama, the Hugging Face cache, LM Studio, llama.cpp, and in FOLDERs\n", f);
    return f == stdout ? 0 : 2;
}

int main(int argc, char **argv) {
    char **rest = xcalloc((size_t)argc + 1, sizeof *rest);
    size_t n = 0;
    bool json = false, bad = argc < 2;
    int rc;

    for (int i = 2; i < argc; i++) {
        if (strcmp(argv[i], "--json") == 0)
            json = true;
        else if (argv[i][0] == '-' && argv[i][1] != '\0')
            bad = true;
        else
            rest[n++] = argv[i];
    }
    if (argc == 2 && strcmp(argv[1], "--help") == 0)
        rc = usage(stdout);
    else if (!bad && strcmp(argv[1], "info") == 0 && n == 1)
        rc = info(rest[0], json);
    else if (!bad && strcmp(argv[1], "ls") == 0)
        rc = list(rest, n, json);
    else
        rc = usage(stderr);
    free(rest);
    return rc;
}
