/* Any bytes as a vocabulary file: opened or refused, and an opened one encodes without ever giving a control token. */
#include "engine/vocab_priv.h"
#include <stdlib.h>
#include <string.h>

static void try_text(const struct engine_vocab *v, const char *s, size_t n, bool special) {
    struct ids ids = {0};
    struct buf text = {0};
    struct err e = {0};

    if (engine_vocab_encode(v, s, n, special, &ids, &e) != 0 && e.text[0] == '\0')
        abort();
    for (size_t i = 0; i < ids.n; i++) {
        enum engine_token_kind kind = engine_vocab_kind(v, ids.v[i]);

        if (kind == ENGINE_TOKEN_NONE || (!special && kind != ENGINE_TOKEN_NORMAL && kind != ENGINE_TOKEN_BYTE))
            abort();
    }
    if (engine_vocab_decode(v, ids.v, ids.n, true, &text, &e) != 0)
        abort();
    ids_free(&ids);
    buf_free(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char sample[] = "the herd's 12 caf\xc3\xa9 <|eot_id|>\n\n  \xff\xf0\x9f\xa6\x99 hmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm";
    struct engine_vocab *v = NULL;
    struct gguf *g = NULL;
    struct err e = {0};

    if (gguf_open_memory(&g, data, size, &e) == 0 && vocab_open_gguf(&v, g, "fuzz", &e) == 0) {
        try_text(v, sample, sizeof sample - 1, false);
        try_text(v, sample, sizeof sample - 1, true);
        for (int32_t id = 0; id < engine_vocab_size(v) && id < 64; id++) {      /* its own spellings, the tempting ones */
            size_t n;
            const char *s = engine_vocab_piece(v, id, &n);

            try_text(v, s, n, false);
        }
    }
    engine_vocab_free(v);
    gguf_close(g);
    return 0;
}
