/* model.c - corral-model: what a model file is and what Corral can do with it. One process, no daemon.
 *
 * Reads only the file's metadata and tensor list, so it answers at once for a file of any size, also for one that the engine
 * refuses. Text from the file is hostile and is cleaned before it is shown.
 * Exit: 0, 1 when the file can't be read as GGUF, 2 for wrong usage. */
#include "agent/prompt.h"
#include "base/mem.h"
#include "base/str.h"
#include "engine/engine.h"
#include "engine/gguf.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Appends "Q4_K x120, F32 x33", most weight first in the file's order of first appearance. */
static void add_types(struct json *out, const struct gguf *g, uint64_t *elements) {
    struct { uint32_t type; uint64_t n; } seen[64];
    size_t n_seen = 0;
    struct json *types = json_object();
    for (uint64_t i = 0; i < gguf_tensor_count(g); i++) {
        const struct gguf_tensor *t = gguf_tensor_at(g, i);
        size_t k = 0;
        while (k < n_seen && seen[k].type != t->type)
            k++;
        if (k == n_seen && n_seen < ARRAY_LEN(seen)) {
            seen[n_seen].type = t->type;
            seen[n_seen++].n = 0;
        }
        if (k < ARRAY_LEN(seen))
            seen[k].n++;
        *elements += t->ne[0] * t->ne[1] * t->ne[2] * t->ne[3];
    }
    for (size_t k = 0; k < n_seen; k++)
        json_set_int(types, gguf_type_name(seen[k].type), (int64_t)seen[k].n);
    json_set(out, "tensor_types", types);
}

static void add_text(struct json *out, const struct gguf *g, const char *name, const char *key) {
    size_t len;
    const char *s = gguf_str(g, key, &len);
    if (s)
        json_set(out, name, json_stringn(s, len < 500 ? utf8_whole(s, len) : utf8_whole(s, 500)));
}

static void add_number(struct json *out, const struct gguf *g, const char *name, const char *architecture, const char *key) {
    char whole[160];
    uint64_t n;
    double f;
    snprintf(whole, sizeof whole, "%.64s.%s", architecture, key);
    if (gguf_u64(g, whole, &n) && n <= INT64_MAX)
        json_set_int(out, name, (int64_t)n);
    else if (gguf_f64(g, whole, &f))
        json_set_double(out, name, f);
}

/* Whether it can hold a conversation and call tools; why says what it lacks. */
static void add_abilities(struct json *out, const char *path) {
    struct engine_vocab *v = NULL;
    struct prompt_tokens tokens;
    struct err e = {0};
    bool chat = false, tools = false;
    const char *why = NULL;
    if (engine_vocab_open(&v, path, &e) == 0) {
        prompt_tokens_find(v, &tokens, &chat, &tools, &why);
        json_set_int(out, "vocabulary", engine_vocab_size(v));
    } else {
        why = e.text;
    }
    json_set_bool(out, "chat", chat);
    json_set_bool(out, "tools", tools);
    if (why && (!chat || !tools))
        json_set_str(out, "why", why);
    engine_vocab_free(v);
}

static struct json *describe(const struct gguf *g, const char *path) {
    static const struct { const char *name, *key; } numbers[] = {
        {"context_trained", "context_length"}, {"layers", "block_count"}, {"width", "embedding_length"}, {"feed_forward", "feed_forward_length"},
        {"heads", "attention.head_count"}, {"heads_kv", "attention.head_count_kv"}, {"rope_theta", "rope.freq_base"},
    };
    struct json *out = json_object();
    uint64_t elements = 0;
    size_t len;
    const char *architecture = gguf_str(g, "general.architecture", &len);
    json_set_str(out, "path", path);
    add_text(out, g, "name", "general.name");
    add_text(out, g, "architecture", "general.architecture");
    add_text(out, g, "licence", "general.license");
    json_set_int(out, "file_bytes", (int64_t)gguf_file_bytes(g));
    for (size_t i = 0; architecture && i < ARRAY_LEN(numbers); i++)
        add_number(out, g, numbers[i].name, architecture, numbers[i].key);
    add_text(out, g, "tokenizer", "tokenizer.ggml.model");
    add_text(out, g, "pre_tokenizer", "tokenizer.ggml.pre");
    add_types(out, g, &elements);
    json_set_int(out, "parameters", elements <= INT64_MAX ? (int64_t)elements : INT64_MAX);
    add_abilities(out, path);
    return out;
}

static void print(const struct json *o) {
    for (size_t i = 0; i < json_len(o); i++) {
        size_t len;
        const char *key = json_key(o, i, &len);
        const struct json *v = json_val(o, i);
        struct buf b = {0};
        char *text = json_is(v, JSON_STRING) ? xstrndup(json_str(v), json_strlen(v)) : json_text(v, JSON_SPACED);
        str_escape(&b, text, strlen(text), false, 1000);
        printf("%-16s %s\n", key, buf_str(&b));
        buf_free(&b);
        free(text);
    }
}

int main(int argc, char **argv) {
    bool json = argc == 4 && strcmp(argv[3], "--json") == 0;
    struct gguf *g;
    struct err e = {0};
    if ((argc != 3 && !json) || strcmp(argv[1], "info") != 0) {
        fputs("usage: corral model info FILE [--json]\n", argc == 2 && strcmp(argv[1], "--help") == 0 ? stdout : stderr);
        return argc == 2 && strcmp(argv[1], "--help") == 0 ? 0 : 2;
    }
    if (gguf_open(&g, argv[2], &e) != 0) {
        struct buf b = {0};
        str_escape(&b, e.text, strlen(e.text), false, 1000);
        fprintf(stderr, "corral model: %s\n", buf_str(&b));
        buf_free(&b);
        return 1;
    }
    struct json *o = describe(g, argv[2]);
    if (json) {
        char *text = json_text(o, JSON_COMPACT);
        puts(text);
        free(text);
    } else {
        print(o);
    }
    json_free(o);
    gguf_close(g);
    return 0;
}
