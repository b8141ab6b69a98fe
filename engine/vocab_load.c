/* vocab_load.c - the token table of a GGUF file.
 *
 * Runs once, on the opening thread. Copies what it needs, so the file may be closed afterwards.
 * Refuses tables that contradict themselves and tokenizers that this program does not know; a file
 * cannot make ordinary text turn into a control token, whatever types it gives them. */
#include "engine/vocab_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

/* Token types as the file numbers them. */
enum { T_NORMAL = 1, T_UNKNOWN, T_CONTROL, T_USER, T_UNUSED, T_BYTE };

/* ---- text to id ---------------------------------------------------------------------------------- */

uint64_t vocab_hash(uint64_t seed, const char *s, size_t n) {
    uint64_t h = seed ^ n * 0x9e3779b97f4a7c15ULL, w = 0;

    for (; n >= 8; s += 8, n -= 8) {
        memcpy(&w, s, 8);
        h = (h ^ w) * 0xd6e8feb86659fd93ULL;
        h ^= h >> 32;
    }
    w = 0;
    for (size_t i = 0; i < n; i++)
        w |= (uint64_t)(unsigned char)s[i] << 8 * i;
    h = (h ^ w) * 0xd6e8feb86659fd93ULL;
    h ^= h >> 32;
    h *= 0x9e3779b97f4a7c15ULL;
    return h ^ h >> 29;
}

static const char *word_text(const struct engine_vocab *v, int32_t id, size_t *len) {
    if (id < v->n)
        return vocab_text(v, id, len);
    *len = v->pseudo[id - v->n].len;
    return v->pseudo[id - v->n].text;
}

int32_t vocab_find(const struct engine_vocab *v, const char *s, size_t n) {
    uint32_t h = (uint32_t)vocab_hash(v->seed, s, n);

    for (uint32_t i = h & v->words_mask; v->words[i].id >= 0; i = (i + 1) & v->words_mask) {
        size_t len;
        const char *text;

        if (v->words[i].hash != h)
            continue;
        text = word_text(v, v->words[i].id, &len);
        if (len == n && memcmp(text, s, n) == 0)
            return v->words[i].id;
    }
    return -1;
}

void vocab_words_add(struct engine_vocab *v, const char *s, size_t n, int32_t id) {
    uint32_t h = (uint32_t)vocab_hash(v->seed, s, n), i = h & v->words_mask;

    while (v->words[i].id >= 0)
        i = (i + 1) & v->words_mask;
    v->words[i] = (struct vocab_word){h, id};
}

/* ---- the table ------------------------------------------------------------------------------------- */

/* <|name|>: never ordinary text in any vocabulary with this form; some converters typed them wrongly. */
static bool looks_control(const char *s, size_t n) {
    if (n < 5 || memcmp(s, "<|", 2) != 0 || memcmp(s + n - 2, "|>", 2) != 0)
        return false;
    for (size_t i = 2; i < n - 2; i++)
        if (!((s[i] >= 'a' && s[i] <= 'z') || (s[i] >= 'A' && s[i] <= 'Z') || (s[i] >= '0' && s[i] <= '9') || s[i] == '_'))
            return false;
    return true;
}

static enum engine_token_kind kind_of(int64_t type, bool control) {
    if (control)
        return ENGINE_TOKEN_CONTROL;
    switch (type) {
    case T_UNKNOWN: return ENGINE_TOKEN_UNKNOWN;
    case T_CONTROL: return ENGINE_TOKEN_CONTROL;
    case T_UNUSED: return ENGINE_TOKEN_UNUSED;
    case T_BYTE: return ENGINE_TOKEN_BYTE;
    default: return ENGINE_TOKEN_NORMAL;
    }
}

/* "<0x0A>" stands for the byte 0x0a. */
static int byte_value(const char *s, size_t n) {
    int value = 0;

    if (n != 6 || memcmp(s, "<0x", 3) != 0 || s[5] != '>')
        return -1;
    for (int i = 3; i < 5; i++) {
        int d = s[i] >= '0' && s[i] <= '9' ? s[i] - '0' : s[i] >= 'A' && s[i] <= 'F' ? s[i] - 'A' + 10 : -1;

        if (d < 0)
            return -1;
        value = value * 16 + d;
    }
    return value;
}

/* U+2581, SentencePiece's space, to a space. */
static void spm_unmap(struct buf *out, const char *s, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (n - i >= 3 && memcmp(s + i, "\xe2\x96\x81", 3) == 0) {
            buf_addc(out, ' ');
            i += 2;
        } else {
            buf_addc(out, s[i]);
        }
    }
}

/* The bytes that token id stands for, appended to out. */
static int add_piece(struct engine_vocab *v, int32_t id, int64_t type, const char *s, size_t n, struct buf *out, const char *path,
                     struct err *e) {
    int byte = byte_value(s, n);

    if (v->kind[id] == ENGINE_TOKEN_BYTE) {
        if (byte < 0)
            return err_set(e, ERR_FORMAT, "%s: token %" PRId32 " is a byte token, but not of the form <0x00>", path, id);
        buf_addc(out, (char)byte);
        v->byte_id[byte] = id;
    } else if (v->kind[id] == ENGINE_TOKEN_NORMAL && v->model == VOCAB_SPM) {
        spm_unmap(out, s, n);
    } else if (v->kind[id] == ENGINE_TOKEN_NORMAL && type != T_USER) {
        vocab_bpe_unmap(out, s, n);
    } else {
        buf_add(out, s, n);
    }
    return 0;
}

static int read_tokens(struct engine_vocab *v, const struct gguf *g, const char *path, struct err *e) {
    bool typed = gguf_array_len(g, "tokenizer.ggml.token_type") > 0;
    struct buf pieces = {0};
    int rc = 0;

    buf_reserve(&pieces, (size_t)v->n * 8);
    for (int32_t id = 0; id < v->n && rc == 0; id++) {
        size_t n = 0;
        int64_t type = T_NORMAL;
        const char *s = gguf_array_str(g, "tokenizer.ggml.tokens", (uint64_t)id, &n);

        if (s == NULL || (typed && !gguf_array_i64(g, "tokenizer.ggml.token_type", (uint64_t)id, &type)))
            rc = err_set(e, ERR_FORMAT, "%s: tokenizer.ggml.tokens are no strings or token_type no integers", path);
        else {
            v->at[id] = (uint32_t)pieces.len;                   /* gguf.c bounds the metadata, and a piece is no longer than its token */
            v->kind[id] = (uint8_t)kind_of(type, looks_control(s, n));
            v->user[id] = type == T_USER && v->kind[id] == ENGINE_TOKEN_NORMAL && n > 0;
            rc = add_piece(v, id, type, s, n, &pieces, path, e);
        }
    }
    v->at[v->n] = (uint32_t)pieces.len;
    v->bytes = buf_take(&pieces);
    return rc;
}

static int read_special_id(const struct engine_vocab *v, const struct gguf *g, const char *key, int32_t *out, const char *path,
                           struct err *e) {
    uint64_t id;

    *out = -1;
    if (!gguf_u64(g, key, &id) || id == UINT32_MAX)             /* some converters write -1 */
        return 0;
    if (id >= (uint64_t)v->n)
        return err_set(e, ERR_FORMAT, "%s: %s is %" PRIu64 ", but there are %" PRId32 " tokens", path, key, id, v->n);
    *out = (int32_t)id;
    return 0;
}

/* The words that text can become: ordinary tokens only, which is what keeps control tokens out. */
static void index_words(struct engine_vocab *v) {
    for (int32_t id = v->n - 1; id >= 0; id--) {                /* of equal ones the last is found, as elsewhere; a million of them would be one long chain */
        size_t len;
        const char *s = vocab_text(v, id, &len);

        if (v->kind[id] == ENGINE_TOKEN_NORMAL && len > 0 && vocab_find(v, s, len) < 0)
            vocab_words_add(v, s, len, id);
    }
}

static _Thread_local const struct engine_vocab *sorting;        /* qsort has no argument of its own */

static int by_spelling(const void *a, const void *b) {
    size_t n, m;
    const char *s = vocab_text(sorting, *(const int32_t *)a, &n), *t = vocab_text(sorting, *(const int32_t *)b, &m);
    int c = memcmp(s, t, n < m ? n : m);

    return c != 0 ? c : n < m ? -1 : n > m;
}

static void index_specials(struct engine_vocab *v, struct vocab_specials *sp, bool always) {
    sp->ids = xcalloc((size_t)v->n + 1, sizeof *sp->ids);
    for (int32_t id = 0; id < v->n; id++) {
        enum engine_token_kind k = (enum engine_token_kind)v->kind[id];
        size_t len;
        const char *s = vocab_text(v, id, &len);

        if (len == 0 || len > VOCAB_SPECIAL_BYTES_MAX)
            continue;
        if (v->user[id] || (!always && (k == ENGINE_TOKEN_CONTROL || k == ENGINE_TOKEN_UNKNOWN))) {
            sp->ids[sp->n++] = id;
            sp->first[(unsigned char)s[0]] = true;
        }
    }
    sp->ids = xreallocarray(sp->ids, (size_t)sp->n + 1, sizeof *sp->ids);
    sorting = v;
    qsort(sp->ids, (size_t)sp->n, sizeof *sp->ids, by_spelling);
    sorting = NULL;
}

/* ---- which tokenizer ---------------------------------------------------------------------------------- */

static bool has_token(const struct engine_vocab *v, const struct gguf *g, const char *name) {
    size_t want = strlen(name), n;

    for (int32_t id = v->n - 1; id >= 0; id--) {                /* special tokens stand at the end */
        const char *s = gguf_array_str(g, "tokenizer.ggml.tokens", (uint64_t)id, &n);

        if (s != NULL && n == want && memcmp(s, name, n) == 0)
            return true;
    }
    return false;
}

static int choose_pre(struct engine_vocab *v, const struct gguf *g, const char *path, struct err *e) {
    static const struct {
        const char *name;
        enum vocab_pre pre;
        bool whole_words;
    } known[] = {
        {"llama-bpe", VOCAB_PRE_LLAMA3, true}, {"llama3", VOCAB_PRE_LLAMA3, true}, {"llama-v3", VOCAB_PRE_LLAMA3, true},
        {"dbrx", VOCAB_PRE_LLAMA3, false},     {"smaug-bpe", VOCAB_PRE_LLAMA3, false},
        {"smollm", VOCAB_PRE_SMOLLM, false},   {"gpt-2", VOCAB_PRE_GPT2, false},
    };
    const char *name = gguf_str(g, "tokenizer.ggml.pre", NULL);
    char shown[64];
    struct buf b = {0};

    if (name == NULL || strcmp(name, "default") == 0)           /* early Llama 3 files do not say */
        name = has_token(v, g, "<|begin_of_text|>") ? "llama-bpe" : "gpt-2";
    for (size_t i = 0; i < ARRAY_LEN(known); i++) {
        if (strcmp(name, known[i].name) == 0) {
            v->pre = known[i].pre;
            v->whole_words = known[i].whole_words;
            return 0;
        }
    }
    str_escape(&b, name, strlen(name), false, 48);
    snprintf(shown, sizeof shown, "%s", buf_str(&b));
    buf_free(&b);
    return err_set(e, ERR_UNSUPPORTED, "%s: the pre-tokenizer '%s' is not one of Llama's (tokenizer.ggml.pre)", path, shown);
}

static int choose_model(struct engine_vocab *v, const struct gguf *g, const char *path, struct err *e) {
    const char *model = gguf_str(g, "tokenizer.ggml.model", NULL);
    bool prefix = true;

    if (model == NULL)
        return err_set(e, ERR_FORMAT, "%s: the file holds no tokenizer (tokenizer.ggml.model)", path);
    if (strcmp(model, "gpt2") == 0) {
        v->model = VOCAB_BPE;
        return choose_pre(v, g, path, e);
    }
    if (strcmp(model, "llama") == 0) {
        v->model = VOCAB_SPM;
        gguf_bool(g, "tokenizer.ggml.add_space_prefix", &prefix);
        v->space_prefix = prefix;
        return 0;
    }
    return err_set(e, ERR_UNSUPPORTED, "%s: a tokenizer that is neither 'gpt2' nor 'llama' (tokenizer.ggml.model)", path);
}

static int check_lengths(const struct gguf *g, uint64_t n, const char *path, struct err *e) {
    static const char *const beside[] = {"tokenizer.ggml.token_type", "tokenizer.ggml.scores"};

    if (n == 0 || n > VOCAB_SIZE_MAX)
        return err_set(e, ERR_FORMAT, "%s: tokenizer.ggml.tokens has %" PRIu64 " entries, expected 1 to %d", path, n, VOCAB_SIZE_MAX);
    for (size_t i = 0; i < ARRAY_LEN(beside); i++) {
        uint64_t m = gguf_array_len(g, beside[i]);

        if (m != 0 && m != n)
            return err_set(e, ERR_FORMAT, "%s: %s has %" PRIu64 " entries for %" PRIu64 " tokens", path, beside[i], m, n);
    }
    return 0;
}

static void make_room(struct engine_vocab *v, int32_t extra) {
    uint32_t slots = 16;

    while (slots < ((uint32_t)v->n + (uint32_t)extra) * 2)
        slots *= 2;
    v->words = xcalloc(slots, sizeof *v->words);
    for (uint32_t i = 0; i < slots; i++)
        v->words[i].id = -1;
    v->words_mask = slots - 1;
}

int vocab_load(struct engine_vocab *v, const struct gguf *g, const char *path, struct err *e) {
    uint64_t n = gguf_array_len(g, "tokenizer.ggml.tokens");
    int rc;

    if (getrandom(&v->seed, sizeof v->seed, GRND_NONBLOCK) != (ssize_t)sizeof v->seed)
        v->seed = (uint64_t)(uintptr_t)v;                       /* only slows a file made to slow us */
    for (int i = 0; i < 256; i++)
        v->byte_id[i] = -1;
    v->bos = v->eos = v->unk = -1;
    if (gguf_str(g, "tokenizer.ggml.model", NULL) != NULL && (rc = check_lengths(g, n, path, e)) != 0)
        return rc;
    v->n = (int32_t)n;
    if ((rc = choose_model(v, g, path, e)) != 0)
        return rc;
    v->at = xcalloc((size_t)v->n + 1, sizeof *v->at);
    v->kind = xcalloc((size_t)v->n, 1);
    v->user = xcalloc((size_t)v->n, 1);
    if ((rc = read_tokens(v, g, path, e)) != 0 ||
        (rc = read_special_id(v, g, "tokenizer.ggml.bos_token_id", &v->bos, path, e)) != 0 ||
        (rc = read_special_id(v, g, "tokenizer.ggml.eos_token_id", &v->eos, path, e)) != 0 ||
        (rc = read_special_id(v, g, "tokenizer.ggml.unknown_token_id", &v->unk, path, e)) != 0)
        return rc;
    make_room(v, v->model == VOCAB_SPM ? v->n : 0);             /* at most one new pseudo character per token, see there */
    index_words(v);
    index_specials(v, &v->specials[0], false);
    index_specials(v, &v->specials[1], true);
    return v->model == VOCAB_BPE ? vocab_bpe_init(v, g, path, e) : vocab_spm_init(v, g, path, e);
}
