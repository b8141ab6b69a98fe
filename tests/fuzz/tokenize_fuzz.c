/* Any bytes as text: the tiny vocabularies encode them, give them back, whole or token by token without breaking a character,
 * and make no control token of them. */
#include "engine/engine.h"
#include "base/mem.h"
#include "base/str.h"
#include <stdlib.h>
#include <string.h>

/* As a stream: what can be shown after each token is whole characters. */
static void try_stream(const struct engine_vocab *v, const struct ids *ids, bool valid) {
    struct buf held = {0};

    for (size_t i = 0; i < ids->n; i++) {
        size_t n, whole;
        const char *piece = engine_vocab_piece(v, ids->v[i], &n);
        buf_add(&held, piece, n);
        whole = utf8_whole(buf_str(&held), held.len);
        if (held.len - whole > 3 || (valid && !utf8_valid(buf_str(&held), whole)))
            abort();
        memmove(held.data, held.data + whole, held.len - whole);
        held.len -= whole;
    }
    if (valid && held.len > 0)
        abort();
    buf_free(&held);
}

static void try_one(const struct engine_vocab *v, const char *s, size_t n) {
    struct ids ids = {0};
    struct buf text = {0};
    struct err e = {0};

    if (engine_vocab_encode(v, s, n, false, &ids, &e) != 0)
        abort();
    for (size_t i = 0; i < ids.n; i++)
        if (engine_vocab_kind(v, ids.v[i]) == ENGINE_TOKEN_CONTROL)
            abort();
    if (engine_vocab_decode(v, ids.v, ids.n, true, &text, &e) != 0)
        abort();
    /* U+2581 comes back as a space from SentencePiece, bytes that the SmolLM vocabulary lacks as U+FFFD */
    if ((text.len != n || (n > 0 && memcmp(text.data, s, n) != 0)) && memmem(s, n, "\xe2\x96\x81", 3) == NULL &&
        memchr(s, 0x04, n) == NULL && memchr(s, 0xf1, n) == NULL)
        abort();
    try_stream(v, &ids, utf8_valid(s, n));
    buf_free(&text);
    ids.n = 0;
    if (engine_vocab_encode(v, s, n, true, &ids, &e) != 0)
        abort();
    ids_free(&ids);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const names[] = {"tiny-llama3", "tiny-gpt2", "tiny-smollm", "tiny-spm"};
    static struct engine_vocab *v[ARRAY_LEN(names)];
    const char *root = getenv("CORRAL_SOURCE");
    struct err e;

    for (size_t i = 0; i < ARRAY_LEN(names); i++) {
        char *path = xasprintf("%s/tests/vectors/tokenizer/%s.gguf", root != NULL ? root : ".", names[i]);

        if (v[i] == NULL && engine_vocab_open(&v[i], path, &e) != 0)
            abort();
        free(path);
        try_one(v[i], (const char *)data, size);
    }
    return 0;
}
