/* vocab.c - the tokenizer's public face: opening, questions about ids, encoding, decoding.
 *
 * Any thread; nothing is written after opening. Text is cut at special tokens first (only those that
 * the caller allows), what lies between goes to the tokenizer's own encoder, which knows ordinary
 * tokens only. That is the whole of the promise that text cannot forge a role. */
#include "engine/vocab_priv.h"
#include "base/mem.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

int vocab_open_gguf(struct engine_vocab **out, const struct gguf *g, const char *path, struct err *e) {
    struct engine_vocab *v = xcalloc(1, sizeof *v);
    int rc;

    *out = NULL;
    if ((rc = vocab_load(v, g, path, e)) != 0) {
        engine_vocab_free(v);
        return rc;
    }
    *out = v;
    return 0;
}

int engine_vocab_open(struct engine_vocab **out, const char *gguf_path, struct err *e) {
    struct gguf *g = NULL;
    int rc;

    *out = NULL;
    if ((rc = gguf_open(&g, gguf_path, e)) != 0)
        return rc;
    rc = vocab_open_gguf(out, g, gguf_path, e);
    gguf_close(g);
    return rc;
}

void engine_vocab_free(struct engine_vocab *v) {
    if (v == NULL)
        return;
    free(v->bytes);
    free(v->at);
    free(v->kind);
    free(v->user);
    free(v->alone);
    free(v->words);
    free(v->pseudo);
    vocab_merges_free(&v->merges);
    free(v->specials[0].ids);
    free(v->specials[1].ids);
    free(v);
}

/* ---- questions -------------------------------------------------------------------------------------- */

int32_t engine_vocab_size(const struct engine_vocab *v) {
    return v->n;
}

enum engine_token_kind engine_vocab_kind(const struct engine_vocab *v, int32_t id) {
    return id < 0 || id >= v->n ? ENGINE_TOKEN_NONE : (enum engine_token_kind)v->kind[id];
}

int32_t engine_vocab_bos(const struct engine_vocab *v) {
    return v->bos;
}

int32_t engine_vocab_eos(const struct engine_vocab *v) {
    return v->eos;
}

const char *engine_vocab_piece(const struct engine_vocab *v, int32_t id, size_t *len) {
    if (id < 0 || id >= v->n)
        return NULL;
    return vocab_text(v, id, len);
}

/* ---- special tokens in text ------------------------------------------------------------------------- */

/* The longest special token that s[0..n) begins with, or -1. The spellings are sorted, so those that
 * share what was read so far are one range, which each further byte narrows. */
static int32_t special_at(const struct engine_vocab *v, const struct vocab_specials *sp, const char *s, size_t n) {
    int32_t lo = 0, hi = sp->n, found = -1;
    size_t len;

    for (size_t k = 0; lo < hi; k++) {
        int32_t a = lo, b = hi;

        vocab_text(v, sp->ids[lo], &len);
        if (len == k)                   /* shorter spellings sort first */
            found = sp->ids[lo];
        if (k == n)
            break;
        while (a < b) {                 /* the first with a byte >= s[k] at k */
            int32_t mid = a + (b - a) / 2;
            const char *t = vocab_text(v, sp->ids[mid], &len);

            if (len <= k || (unsigned char)t[k] < (unsigned char)s[k])
                a = mid + 1;
            else
                b = mid;
        }
        lo = a;
        b = hi;
        while (a < b) {                 /* the first with a greater one */
            int32_t mid = a + (b - a) / 2;

            if ((unsigned char)vocab_text(v, sp->ids[mid], &len)[k] <= (unsigned char)s[k])
                a = mid + 1;
            else
                b = mid;
        }
        hi = a;
    }
    return found;
}

int32_t engine_vocab_control(const struct engine_vocab *v, const char *name) {
    size_t n = strlen(name), len;
    int32_t id = special_at(v, &v->specials[0], name, n);

    if (id < 0 || v->kind[id] != ENGINE_TOKEN_CONTROL)
        return -1;
    vocab_text(v, id, &len);
    return len == n ? id : -1;
}

/* ---- encoding ------------------------------------------------------------------------------------------ */

static int encode_plain(const struct engine_vocab *v, const char *s, size_t n, struct ids *out, struct err *e) {
    return v->model == VOCAB_BPE ? vocab_bpe_encode(v, s, n, out, e) : vocab_spm_encode(v, s, n, true, out, e);
}

int engine_vocab_encode(const struct engine_vocab *v, const char *text, size_t len, bool parse_special,
                        struct ids *out, struct err *e) {
    const struct vocab_specials *sp = &v->specials[parse_special ? 0 : 1];
    size_t start = 0, before = out->n;
    int rc = 0;

    if (len > VOCAB_TEXT_MAX)
        return err_set(e, ERR_TOO_BIG, "text of %zu bytes to tokenize, limit %zu", len, VOCAB_TEXT_MAX);
    for (size_t i = 0; sp->n > 0 && i < len && rc == 0;) {
        int32_t id = sp->first[(unsigned char)text[i]] ? special_at(v, sp, text + i, len - i) : -1;
        size_t n;

        if (id < 0) {
            i++;
            continue;
        }
        vocab_text(v, id, &n);
        if ((rc = encode_plain(v, text + start, i - start, out, e)) == 0)
            ids_add(out, id);
        start = i += n;
    }
    if (rc == 0)
        rc = encode_plain(v, text + start, len - start, out, e);
    if (rc != 0)
        out->n = before;
    return rc;
}

/* ---- decoding ------------------------------------------------------------------------------------------ */

int engine_vocab_decode(const struct engine_vocab *v, const int32_t *ids, size_t n, bool show_special,
                        struct buf *out, struct err *e) {
    size_t before = out->len;
    bool first = v->model == VOCAB_SPM && v->space_prefix;      /* the dummy prefix is not part of the text */

    for (size_t i = 0; i < n; i++) {
        enum engine_token_kind kind = engine_vocab_kind(v, ids[i]);
        size_t len, skip;
        const char *s = engine_vocab_piece(v, ids[i], &len);

        if (s == NULL) {
            out->len = before;
            if (out->data != NULL)
                out->data[before] = '\0';
            return err_set(e, ERR_INVALID, "token id %" PRId32 " at place %zu, the vocabulary has 0 to %" PRId32, ids[i], i, v->n - 1);
        }
        if (kind == ENGINE_TOKEN_CONTROL || kind == ENGINE_TOKEN_UNKNOWN) {
            if (show_special)
                buf_add(out, s, len);
            continue;
        }
        skip = first && len > 0 && s[0] == ' ' && kind == ENGINE_TOKEN_NORMAL ? 1 : 0;
        buf_add(out, s + skip, len - skip);
        first = false;
    }
    return 0;
}
