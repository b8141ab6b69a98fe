/* vocab_spm.c - SentencePiece BPE as Llama 1 and 2 use it: characters, merged by the best score.
 *
 * Pure after loading, any thread. The scores become merges at loading: a token that splits into two
 * others is their merge, ranked by its score, equal scores equally (the leftmost goes first). So both
 * tokenizers share one merge engine. A character that is no token but begins one gets a pseudo id;
 * what is left of those, and every unknown character, falls back to byte tokens. */
#include "engine/vocab_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { SPLIT_BYTES_MAX = 512 };         /* a longer token is not reached by merging */

/* ---- loading --------------------------------------------------------------------------------------- */

/* Bytes of the character at s: an invalid byte is one of its own. */
static size_t char_len(const char *s, size_t n) {
    uint32_t cp;
    int len = utf8_decode(s, n, &cp);

    return len > 0 ? (size_t)len : 1;
}

/* The id of one part of a token: a token, or the pseudo id of a character, made when new. */
static int32_t part_id(struct engine_vocab *v, const char *s, size_t n) {
    int32_t id = vocab_find(v, s, n);

    if (id >= 0 || char_len(s, n) != n || v->n_pseudo >= v->n)
        return id;
    v->pseudo[v->n_pseudo].len = (uint8_t)n;
    memcpy(v->pseudo[v->n_pseudo].text, s, n);
    id = v->n + v->n_pseudo++;
    vocab_words_add(v, s, n, id);
    return id;
}

struct scored {
    double score;
    int32_t id;
};

static int by_score(const void *a, const void *b) {
    const struct scored *x = a, *y = b;

    return x->score != y->score ? (x->score > y->score ? -1 : 1) : (x->id > y->id) - (x->id < y->id);
}

/* True when s holds a space behind another character. */
static bool space_inside(const char *s, size_t n) {
    bool other = false;

    for (size_t i = 0; i < n; i++) {
        if (s[i] != ' ')
            other = true;
        else if (other)
            return true;
    }
    return false;
}

static void add_splits(struct engine_vocab *v, int32_t id, uint32_t rank) {
    size_t n;
    const char *s = vocab_text(v, id, &n);

    if (n > SPLIT_BYTES_MAX || vocab_find(v, s, n) != id)
        return;
    if (space_inside(s, n))
        v->space_splits = false;
    for (size_t i = char_len(s, n); i < n; i += char_len(s + i, n - i)) {
        int32_t left = part_id(v, s, i), right = part_id(v, s + i, n - i);

        if (left >= 0 && right >= 0)
            vocab_merges_add(&v->merges, left, right, rank, id);
    }
}

static uint64_t count_splits(const struct engine_vocab *v) {
    uint64_t total = 0;

    for (int32_t id = 0; id < v->n; id++) {
        size_t n = v->at[id + 1] - v->at[id];

        if (v->kind[id] == ENGINE_TOKEN_NORMAL && n <= SPLIT_BYTES_MAX)
            total += n;
    }
    return total;
}

int vocab_spm_init(struct engine_vocab *v, const struct gguf *g, const char *path, struct err *e) {
    struct scored *order = NULL;
    uint32_t rank = 0;
    size_t n = 0;
    int rc;

    if (gguf_array_len(g, "tokenizer.ggml.scores") != (uint64_t)v->n)
        return err_set(e, ERR_FORMAT, "%s: a 'llama' tokenizer without tokenizer.ggml.scores", path);
    if ((rc = vocab_merges_create(&v->merges, count_splits(v), v->seed, e)) != 0)
        return rc;
    v->pseudo = xcalloc((size_t)v->n, sizeof *v->pseudo);
    order = xcalloc((size_t)v->n, sizeof *order);
    v->space_splits = true;
    for (int32_t id = 0; id < v->n && rc == 0; id++) {
        if (v->kind[id] != ENGINE_TOKEN_NORMAL || v->user[id])
            continue;
        order[n].id = id;
        if (!gguf_array_f64(g, "tokenizer.ggml.scores", (uint64_t)id, &order[n++].score))
            rc = err_set(e, ERR_FORMAT, "%s: the score of token %" PRId32 " is no finite number", path, id);
    }
    qsort(order, n, sizeof *order, by_score);
    for (size_t i = 0; i < n && rc == 0; i++) {
        rank += i > 0 && order[i].score != order[i - 1].score;
        add_splits(v, order[i].id, rank);
    }
    free(order);
    return rc;
}

/* ---- encoding ---------------------------------------------------------------------------------------- */

static int add_byte(const struct engine_vocab *v, unsigned char b, struct ids *out, struct err *e) {
    if (v->byte_id[b] < 0)
        return err_set(e, ERR_UNSUPPORTED, "the vocabulary has no token for the byte 0x%02x of this text", b);
    ids_add(out, v->byte_id[b]);
    return 0;
}

static int add_fallback(const struct engine_vocab *v, const char *s, size_t n, struct ids *out, struct err *e) {
    int rc = 0;

    for (size_t i = 0; i < n && rc == 0; i++)
        rc = add_byte(v, (unsigned char)s[i], out, e);
    return rc;
}

/* Characters to ids; those of an unknown character are its byte tokens, which no merge touches. */
static int add_characters(const struct engine_vocab *v, const char *s, size_t n, struct ids *out, struct err *e) {
    int rc = 0;

    for (size_t i = 0, len; i < n && rc == 0; i += len) {
        int32_t id;

        len = char_len(s + i, n - i);
        if (len == 3 && memcmp(s + i, "\xe2\x96\x81", 3) == 0)
            id = vocab_find(v, " ", 1); /* U+2581 in the text is a space to SentencePiece */
        else
            id = vocab_find(v, s + i, len);
        if (id >= 0)
            ids_add(out, id);
        else
            rc = add_fallback(v, s + i, len, out, e);
    }
    return rc;
}

static int encode_part(const struct engine_vocab *v, const char *s, size_t n, struct ids *work, struct ids *out, struct err *e) {
    int64_t kept;
    int rc;

    if (n > VOCAB_WORD_MAX)
        return err_set(e, ERR_TOO_BIG, "a word of %zu bytes without a break, limit %zu", n, VOCAB_WORD_MAX);
    if ((rc = add_characters(v, s, n, work, e)) != 0)
        return rc;
    if ((kept = vocab_merges_run(&v->merges, work->v, work->n, e)) < 0)
        return (int)kept;
    for (int64_t i = 0; i < kept && rc == 0; i++) {
        const struct vocab_pseudo *p = work->v[i] < v->n ? NULL : &v->pseudo[work->v[i] - v->n];

        if (p == NULL)
            ids_add(out, work->v[i]);
        else
            rc = add_fallback(v, p->text, p->len, out, e);
    }
    work->n = 0;
    return rc;
}

static bool is_space_at(const char *s, size_t n, size_t i) {
    return s[i] == ' ' || (n - i >= 3 && memcmp(s + i, "\xe2\x96\x81", 3) == 0);
}

/* Length of the first part that no token can reach across: up to a space behind something else. */
static size_t part_len(const struct engine_vocab *v, const char *s, size_t n) {
    size_t i = 0;

    if (!v->space_splits)
        return n;
    while (i < n && is_space_at(s, n, i))
        i += s[i] == ' ' ? 1 : 3;
    while (i < n && !is_space_at(s, n, i))
        i++;
    return i;
}

int vocab_spm_encode(const struct engine_vocab *v, const char *s, size_t n, bool prefix, struct ids *out, struct err *e) {
    struct ids work = {0};
    struct buf first = {0};
    size_t len;
    int rc = 0;

    if (n > 0 && prefix && v->space_prefix) {
        len = part_len(v, s, n);        /* the prefix joins the spaces that the text begins with */
        buf_addc(&first, ' ');
        buf_add(&first, s, len);
        rc = encode_part(v, first.data, first.len, &work, out, e);
        s += len;
        n -= len;
    }
    for (; n > 0 && rc == 0; s += len, n -= len) {
        len = part_len(v, s, n);
        rc = encode_part(v, s, len, &work, out, e);
    }
    ids_free(&work);
    buf_free(&first);
    return rc;
}
