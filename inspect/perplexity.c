/* perplexity.c - how well a model predicts a text; comparable to the figure of llama.cpp's llama-perplexity.
 *
 * The whole text is encoded at once (with BOS where the model wants one) and cut into chunks of 512 ids; a rest is left
 * out.  Each chunk is read from an empty context, its first id being BOS where the model wants one.  Scored are the
 * predictions of the second half: ids 257..511 by what stands before them, so that each has at least 256 ids of
 * context.  perplexity = exp(mean of -ln p); "uncertainty" is the standard error of the mean, times the perplexity. */
#include "inspect/inspect.h"
#include "base/file.h"
#include "base/mem.h"
#include "engine/gguf.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define TEXT_MAX ((size_t)1 << 30)
#define LOGITS_BYTES_MAX ((size_t)1 << 30)

struct state {
    struct engine *en;
    bool add_bos;
};

struct score {
    double sum, squares;                /* of -ln p */
    size_t n, chunks;
};

/* As the file says; else SentencePiece models and Llama 3's have one, other byte-pair models don't. */
static int wants_bos(const char *path, bool *out, struct err *e) {
    struct gguf *g;
    int rc = gguf_open(&g, path, e);

    if (rc != 0)
        return rc;
    if (!gguf_bool(g, "tokenizer.ggml.add_bos_token", out)) {
        const char *model = gguf_str(g, "tokenizer.ggml.model", NULL), *pre = gguf_str(g, "tokenizer.ggml.pre", NULL);
        *out = (model != NULL && strcmp(model, "llama") == 0) ||
               (pre != NULL && (strcmp(pre, "llama-bpe") == 0 || strcmp(pre, "llama3") == 0 || strcmp(pre, "llama-v3") == 0));
    }
    gguf_close(g);
    return 0;
}

static void perplexity_close(void *state) {
    struct state *s = state;
    if (s != NULL)
        engine_close(s->en);
    free(s);
}

static int perplexity_open(void **state, const struct inspect_options *o, struct err *e) {
    struct engine_config c = {.model_path = o->file, .backend = o->backend, .kv_type = o->kv_type, .threads = (int)o->threads, .cache_finish = true,
                              .context = (size_t)o->context > 32768 ? (size_t)o->context : 0};
    struct state *s = xcalloc(1, sizeof *s);
    int rc = wants_bos(o->file, &s->add_bos, e);

    if (rc == 0)
        rc = engine_open(&s->en, &c, e);
    *state = s;
    if (rc != 0) {
        perplexity_close(s);
        *state = NULL;
    }
    return rc;
}

static double minus_log_p(const float *logits, size_t vocab, int32_t id) {
    double sum = 0;
    float top = logits[0];

    for (size_t i = 1; i < vocab; i++)
        top = logits[i] > top ? logits[i] : top;
    for (size_t i = 0; i < vocab; i++)
        sum += exp((double)logits[i] - top);
    return log(sum) - ((double)logits[id] - top);
}

static int score_chunk(const struct state *s, int32_t *ids, size_t n, float *logits, struct score *sc, struct err *e) {
    size_t vocab = (size_t)engine_vocab_size(engine_vocab(s->en)), first = n / 2, count = n - 1 - first;
    size_t *at = xcalloc(count, sizeof *at);
    int32_t before = ids[0];
    int rc;

    for (size_t i = 0; i < count; i++)
        at[i] = first + i;
    if (s->add_bos && engine_vocab_bos(engine_vocab(s->en)) >= 0)
        ids[0] = engine_vocab_bos(engine_vocab(s->en));
    if ((rc = engine_logits(s->en, ids, n, at, count, logits, NULL, e)) == 0) {
        for (size_t i = 0; i < count; i++) {
            double v = minus_log_p(logits + i * vocab, vocab, ids[first + i + 1]);
            sc->sum += v;
            sc->squares += v * v;
        }
        sc->n += count;
        sc->chunks++;
    }
    ids[0] = before;
    free(at);
    return rc;
}

static int score_all(const struct state *s, struct ids *ids, const struct inspect_options *o, struct score *sc, struct err *e) {
    size_t n = o->context > 0 ? (size_t)o->context : 512, vocab = (size_t)engine_vocab_size(engine_vocab(s->en));
    size_t chunks = ids->n / n, bytes = (n - 1 - n / 2) * vocab * sizeof(float);
    bool shown = isatty(STDERR_FILENO);
    int rc = 0;

    if (chunks == 0)
        return err_set(e, ERR_INVALID, "the text has %zu tokens, one chunk takes %zu", ids->n, n);
    if (o->chunks > 0 && (size_t)o->chunks < chunks)
        chunks = (size_t)o->chunks;
    float *logits = bytes <= LOGITS_BYTES_MAX ? malloc(bytes) : NULL;
    if (logits == NULL)
        return err_set(e, ERR_MEMORY, "no memory for the logits of half a chunk of %zu tokens", n);
    for (size_t i = 0; rc == 0 && i < chunks; i++) {
        rc = score_chunk(s, ids->v + i * n, n, logits, sc, e);
        if (shown && rc == 0)
            fprintf(stderr, "\r%zu of %zu chunks: %.4f%s", i + 1, chunks, exp(sc->sum / (double)sc->n), i + 1 == chunks ? "\n" : "");
    }
    free(logits);
    return rc;
}

static int perplexity_file(void *state, const char *path, const struct inspect_options *o, struct json **out, struct err *e) {
    struct state *s = state;
    const struct engine_vocab *v = engine_vocab(s->en);
    struct score sc = {0};
    struct buf text = {0};
    struct ids ids = {0};
    int rc = file_read(&text, path, TEXT_MAX, e);

    if (rc == 0 && s->add_bos && engine_vocab_bos(v) >= 0)
        ids_add(&ids, engine_vocab_bos(v));
    if (rc == 0)
        rc = engine_vocab_encode(v, buf_str(&text), text.len, false, &ids, e);
    if (rc == 0)
        rc = score_all(s, &ids, o, &sc, e);
    if (rc == 0) {
        double n = (double)sc.n, mean = sc.sum / n, variance = n > 1 ? (sc.squares / n - mean * mean) / (n - 1) : 0;
        *out = json_object();
        json_set_double(*out, "perplexity", exp(mean));
        json_set_double(*out, "uncertainty", variance > 0 ? sqrt(variance) * exp(mean) : 0);
        json_set_double(*out, "nll", mean);
        json_set_int(*out, "scored", (int64_t)sc.n);
        json_set_int(*out, "chunks", (int64_t)sc.chunks);
        json_set_int(*out, "tokens", (int64_t)ids.n);
    }
    ids_free(&ids);
    buf_free(&text);
    return rc;
}

const struct inspect_command inspect_perplexity = {
    .name = "perplexity",
    .summary = "a text file to {\"perplexity\":...}, by chunks of 512 tokens whose second half is scored",
    .needs_file = true,
    .open = perplexity_open,
    .file = perplexity_file,
    .close = perplexity_close,
};
