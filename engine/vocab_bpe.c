/* vocab_bpe.c - byte-level BPE: a word's bytes, merged pair by pair in the file's order.
 *
 * Pure after loading, any thread. Llama 3's rule, that a word which is a token is that token, holds for
 * its vocabularies; for the others each token was tried at loading, so that the same short cut is taken
 * only where it changes nothing.
 * Some vocabularies lack bytes that their training text never had; a character with such a byte becomes
 * U+FFFD, so that the model sees that something stood there. */
#include "engine/vocab_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { STACK_WORD = 256 };

/* ---- GPT-2's way to write bytes as characters ------------------------------------------------- */

/* The byte of a code point, or -1. The visible characters of Latin-1 stand for themselves, the other 68
 * bytes (0-32, 127-160, 173) in order for U+0100.... */
static int byte_of(uint32_t cp) {
    if (cp >= 256 + 68)
        return -1;
    if (cp < 256)
        return (cp >= 33 && cp <= 126) || (cp >= 161 && cp != 173) ? (int)cp : -1;
    cp -= 256;
    return (int)(cp < 33 ? cp : cp < 67 ? cp - 33 + 127 : 173);
}

void vocab_bpe_unmap(struct buf *out, const char *s, size_t n) {
    for (size_t i = 0; i < n;) {
        uint32_t cp;
        int len = utf8_decode(s + i, n - i, &cp), byte = len > 0 ? byte_of(cp) : -1;

        if (byte >= 0)
            buf_addc(out, (char)byte);
        else
            buf_add(out, s + i, len > 0 ? (size_t)len : 1);
        i += len > 0 ? (size_t)len : 1;
    }
}

/* ---- loading ------------------------------------------------------------------------------------ */

/* One line "left right" of the merges. A pair whose parts or result are no ordinary tokens can never be reached. */
static int add_merge(struct engine_vocab *v, const char *s, size_t n, uint32_t rank, struct buf *scratch) {
    const char *space = n > 1 ? memchr(s + 1, ' ', n - 1) : NULL;
    int32_t left, right, id;
    size_t cut;

    if (space == NULL || space + 1 == s + n)
        return -1;
    buf_reset(scratch);
    vocab_bpe_unmap(scratch, s, (size_t)(space - s));
    cut = scratch->len;
    vocab_bpe_unmap(scratch, space + 1, n - (size_t)(space + 1 - s));
    left = vocab_find(v, scratch->data, cut);
    right = vocab_find(v, scratch->data + cut, scratch->len - cut);
    id = vocab_find(v, scratch->data, scratch->len);
    if (left >= 0 && right >= 0 && id >= 0)
        vocab_merges_add(&v->merges, left, right, rank, id);
    return 0;
}

/* Marks each token that BPE gives for its own bytes. */
static int mark_alone(struct engine_vocab *v, struct err *e) {
    v->alone = xcalloc((size_t)v->n, 1);
    for (int32_t id = 0; id < v->n; id++) {
        int32_t ids[STACK_WORD];
        size_t len;
        const char *s = vocab_text(v, id, &len);
        bool whole = v->kind[id] == ENGINE_TOKEN_NORMAL && len > 0 && len <= STACK_WORD && vocab_find(v, s, len) == id;
        int64_t n;

        for (size_t i = 0; whole && i < len; i++) {
            ids[i] = v->byte_id[(unsigned char)s[i]];
            whole = ids[i] >= 0;
        }
        if (!whole)
            continue;
        if ((n = vocab_merges_run(&v->merges, ids, len, e)) < 0)
            return (int)n;
        v->alone[id] = n == 1 && ids[0] == id;
    }
    return 0;
}

int vocab_bpe_init(struct engine_vocab *v, const struct gguf *g, const char *path, struct err *e) {
    static const char key[] = "tokenizer.ggml.merges";
    uint64_t n = gguf_array_len(g, key);
    struct buf scratch = {0};
    int rc;

    for (int b = 0; b < 256; b++)
        v->byte_id[b] = vocab_find(v, &(char){(char)b}, 1);
    if ((rc = vocab_merges_create(&v->merges, n, v->seed, e)) != 0)
        return rc;
    for (uint64_t i = 0; i < n && rc == 0; i++) {
        size_t len = 0;
        const char *s = gguf_array_str(g, key, i, &len);

        if (s == NULL || add_merge(v, s, len, (uint32_t)i, &scratch) != 0)
            rc = err_set(e, ERR_FORMAT, "%s: %s: entry %" PRIu64 " is not two tokens with a space between", path, key, i);
    }
    buf_free(&scratch);
    return rc != 0 || v->whole_words ? rc : mark_alone(v, e);
}

/* ---- encoding ------------------------------------------------------------------------------------- */

/* A copy of the word in which each character that the vocabulary has no bytes for is U+FFFD. */
static int replace_missing(const struct engine_vocab *v, const char *s, size_t n, struct buf *out, struct err *e) {
    static const char instead[] = "\xef\xbf\xbd";

    for (int i = 0; i < 3; i++)
        if (v->byte_id[(unsigned char)instead[i]] < 0)
            return err_set(e, ERR_UNSUPPORTED, "the vocabulary lacks bytes that this text needs, and U+FFFD to put in their place");
    for (size_t i = 0; i < n;) {
        uint32_t cp;
        int len = utf8_decode(s + i, n - i, &cp);
        size_t k = len > 0 ? (size_t)len : 1;
        bool known = true;

        for (size_t j = 0; j < k; j++)
            known = known && v->byte_id[(unsigned char)s[i + j]] >= 0;
        buf_add(out, known ? s + i : instead, known ? k : 3);
        i += k;
    }
    return 0;
}

static int encode_bytes(const struct engine_vocab *v, const char *s, size_t n, struct ids *out, struct err *e) {
    int32_t few[STACK_WORD], *ids = few;
    struct buf replaced = {0};
    int64_t kept = 0;
    int rc = 0;

    for (size_t i = 0; i < n; i++)
        if (v->byte_id[(unsigned char)s[i]] < 0) {
            if ((rc = replace_missing(v, s, n, &replaced, e)) != 0)
                goto out;
            s = replaced.data;
            n = replaced.len;
            break;
        }
    if (n > STACK_WORD && (ids = malloc(n * sizeof *ids)) == NULL) {
        rc = err_set(e, ERR_MEMORY, "no memory to tokenize a word of %zu bytes", n);
        goto out;
    }
    for (size_t i = 0; i < n; i++)
        ids[i] = v->byte_id[(unsigned char)s[i]];
    if ((kept = vocab_merges_run(&v->merges, ids, n, e)) < 0)
        rc = (int)kept;
    else
        ids_append(out, ids, (size_t)kept);
out:
    if (ids != few)
        free(ids);
    buf_free(&replaced);
    return rc;
}

int vocab_bpe_encode(const struct engine_vocab *v, const char *s, size_t n, struct ids *out, struct err *e) {
    int rc = 0;

    for (size_t len; n > 0 && rc == 0; s += len, n -= len) {
        int32_t id;

        len = vocab_pre_next(v->pre, s, n);
        if (len > VOCAB_WORD_MAX)
            return err_set(e, ERR_TOO_BIG, "a word of %zu bytes without a break, limit %zu", len, VOCAB_WORD_MAX);
        id = len <= STACK_WORD || v->whole_words ? vocab_find(v, s, len) : -1;
        if (id >= 0 && (v->whole_words || v->alone[id]))
            ids_add(out, id);
        else
            rc = encode_bytes(v, s, len, out, e);
    }
    return rc;
}
