/* info.c - all that is known of a model file without loading it: shape, types, licence, chat format, memory, and whether it runs here. */
#include "inspect/model/model_cmd.h"
#include "agent/prompt.h"
#include "base/mem.h"
#include "base/memory.h"
#include "base/str.h"
#include "engine/engine.h"
#include "engine/model.h"
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
static void add_abilities(struct json *out, const struct gguf *g, const char *path) {
    struct engine_vocab *v = NULL;
    struct prompt_tokens tokens;
    struct err e = {0};
    bool chat = false, tools = false;
    const char *why = NULL, *format = NULL;
    size_t len;
    if (engine_vocab_open(&v, path, &e) == 0) {
        prompt_tokens_find(v, &tokens, &chat, &tools, &why);
        if (!chat)
            prompt_layout_find(&tokens, v, gguf_str(g, "tokenizer.chat_template", &len), gguf_str(g, "general.name", &len), &why);
        format = tools ? "Llama 3.1" : chat ? "Llama 3" : tokens.layout == PROMPT_LLAMA2 ? "Llama 2" : NULL;
        chat = format != NULL;
        json_set_int(out, "vocabulary", engine_vocab_size(v));
    } else {
        why = e.text;
    }
    json_set_str(out, "chat_format", format != NULL ? format : "none");
    json_set_bool(out, "chat", chat);
    json_set_bool(out, "tools", tools);
    if (why && (!chat || !tools))
        json_set_str(out, "why", why);
    engine_vocab_free(v);
}

/* ---- does it run, and in how much memory ----------------------------------------------------- */

#define CONTEXT_DEFAULT 32768u                  /* of a session, as engine.c has it */

struct plan {
    uint64_t weights, kv_per_token, context;
};

/* As the CPU keeps keys and values unless told otherwise: in 16 bits, heads as multiples of 16 dimensions, each with a scale of 16 bits. */
static void plan_memory(const struct model *m, uint64_t file_bytes, struct plan *p) {
    uint64_t head = ((uint64_t)m->head_dim + 15) / 16 * 16 + 1;
    *p = (struct plan){.weights = file_bytes, .kv_per_token = (uint64_t)m->layers * (uint64_t)m->heads_kv * head * 4,
                       .context = m->context < CONTEXT_DEFAULT ? m->context : CONTEXT_DEFAULT};
}

static bool plan_make(const char *path, struct plan *p, char *why, size_t size) {
    struct engine_vocab *v = NULL;
    struct model *m = NULL;
    struct err e = {0};
    bool ok = model_open(&m, path, -1, &e) == 0;

    *p = (struct plan){0};
    if (ok) {
        plan_memory(m, gguf_file_bytes(m->gguf), p);
        ok = engine_vocab_open(&v, path, &e) == 0;
        if (ok && engine_vocab_size(v) != m->vocab) {
            err_set(&e, ERR_FORMAT, "%d tokens in the vocabulary, %d in the weights", engine_vocab_size(v), m->vocab);
            ok = false;
        }
    }
    uint64_t total = memory_total(), least = p->weights + p->weights / 20 + p->kv_per_token * 1024;
    if (ok && total > 0 && least > total) {
        err_set(&e, ERR_MEMORY, "it needs %.1f GB of memory with a context of 1,024 tokens, this machine has %.1f GB", (double)least / 1e9,
                (double)total / 1e9);
        ok = false;
    }
    snprintf(why, size, "%s", ok ? "" : e.text);
    engine_vocab_free(v);
    model_close(m);
    return ok;
}

bool model_runs_here(const char *path, uint64_t *memory, char *why, size_t size) {
    struct plan p;
    bool ok = plan_make(path, &p, why, size);
    *memory = p.weights + p.kv_per_token * p.context;
    return ok;
}

static void add_plan(struct json *out, const char *path) {
    struct plan p;
    char why[512];
    bool ok = plan_make(path, &p, why, sizeof why);

    json_set_bool(out, "runs", ok);
    if (!ok)
        json_set_str(out, "why_not", why);
    if (p.context == 0)
        return;
    struct json *memory = json_object();
    json_set_int(memory, "weights", (int64_t)p.weights);
    json_set_int(memory, "kv_bytes_per_token", (int64_t)p.kv_per_token);
    json_set_int(memory, "context", (int64_t)p.context);
    json_set_int(memory, "kv", (int64_t)(p.kv_per_token * p.context));
    json_set_int(memory, "together", (int64_t)(p.weights + p.kv_per_token * p.context));
    json_set_int(memory, "machine", (int64_t)memory_total());
    json_set(out, "memory", memory);
}

/* ---- the description -------------------------------------------------------------------------- */

struct json *model_describe(const struct gguf *g, const char *path) {
    static const struct { const char *name, *key; } numbers[] = {
        {"context_trained", "context_length"}, {"layers", "block_count"}, {"width", "embedding_length"}, {"feed_forward", "feed_forward_length"},
        {"heads", "attention.head_count"}, {"heads_kv", "attention.head_count_kv"}, {"rope_theta", "rope.freq_base"}, {"head_dim", "attention.key_length"},
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
    add_abilities(out, g, path);
    add_plan(out, path);
    return out;
}
