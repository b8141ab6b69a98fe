/* vocab_priv.h - what the tokenizer's own files share.
 *
 *   vocab.c         opens and frees, answers questions about ids, decodes, splits at special tokens
 *   vocab_load.c    reads the token table out of a GGUF file
 *   vocab_bpe.c     text without special tokens to ids, byte-level BPE ("gpt2")
 *   vocab_spm.c     the same for SentencePiece ("llama")
 *   vocab_pre.c     cuts text into the words that BPE works on
 *   vocab_merge.c   applies merges to one word, in bounded time for any length
 *
 * After opening everything is read-only, so that any thread may use it. */
#pragma once
#include "engine/engine.h"
#include "engine/gguf.h"

enum {
    VOCAB_SIZE_MAX = 1 << 22,
    VOCAB_SPECIAL_BYTES_MAX = 256,      /* a longer special token is never recognised in text */
};
#define VOCAB_TEXT_MAX ((size_t)256 << 20)
#define VOCAB_WORD_MAX ((size_t)64 << 20)

/* ---- merges: which two ids become which one, and in which order ------------------------------ */

struct vocab_merges {
    struct vocab_merge {
        int32_t left, right;            /* left < 0: free slot */
        uint32_t rank;
        int32_t id;
    } *slots;
    uint32_t mask;                      /* slots - 1 */
    uint64_t seed;
};
/* Room for n merges. ERR_MEMORY, ERR_TOO_BIG. */
int vocab_merges_create(struct vocab_merges *m, uint64_t n, uint64_t seed, struct err *e);
void vocab_merges_free(struct vocab_merges *m);
/* The first of two equal pairs stays. */
void vocab_merges_add(struct vocab_merges *m, int32_t left, int32_t right, uint32_t rank, int32_t id);
/* Replaces ids[0..n) by what is left when no pair can be merged: always the lowest rank first, the
 * leftmost of equals. Returns the new count, or ERR_MEMORY. O(n log n). */
int64_t vocab_merges_run(const struct vocab_merges *m, int32_t *ids, size_t n, struct err *e);

/* ---- pre-tokenizers -------------------------------------------------------------------------- */

enum vocab_pre {
    VOCAB_PRE_GPT2,
    VOCAB_PRE_LLAMA3,
    VOCAB_PRE_SMOLLM,                   /* each digit alone, GPT-2's pattern between them */
};
/* Length of the first word of s[0..n), n >= 1. */
size_t vocab_pre_next(enum vocab_pre pre, const char *s, size_t n);

/* ---- the vocabulary --------------------------------------------------------------------------- */

struct engine_vocab {
    enum { VOCAB_BPE, VOCAB_SPM } model;
    enum vocab_pre pre;
    bool whole_words;                   /* a word that is a token is that token, whatever the merges say */
    bool space_prefix;                  /* SentencePiece's dummy prefix */
    bool space_splits;                  /* no token holds a space behind another character */
    int32_t n, bos, eos, unk;

    char *bytes;                        /* the pieces one behind the other: what ids stand for */
    uint32_t *at;                       /* n + 1 offsets into bytes */
    uint8_t *kind;                      /* enum engine_token_kind */
    uint8_t *user;                      /* recognised in text even when parse_special is off */
    uint8_t *alone;                     /* BPE of this token's bytes gives just this token */

    /* Text to id, for tokens that text can make; pseudo ids (>= n) are characters that only begin merges. */
    struct vocab_word {
        uint32_t hash;
        int32_t id;                     /* -1: free slot */
    } *words;
    uint32_t words_mask;
    uint64_t seed;
    struct vocab_pseudo {
        char text[4];
        uint8_t len;
    } *pseudo;
    int32_t n_pseudo;
    int32_t byte_id[256];               /* -1: the vocabulary has no token for this byte */
    struct vocab_merges merges;

    /* Special tokens by spelling: [0] those of parse_special, [1] those recognised always. */
    struct vocab_specials {
        int32_t *ids;                   /* sorted by spelling */
        int32_t n;
        bool first[256];                /* bytes that one begins with */
    } specials[2];
};

static inline const char *vocab_text(const struct engine_vocab *v, int32_t id, size_t *len) {
    *len = v->at[id + 1] - v->at[id];
    return v->bytes + v->at[id];
}

/* engine_vocab_open() for a file that is open already; g may be closed afterwards. path is for error texts. */
int vocab_open_gguf(struct engine_vocab **out, const struct gguf *g, const char *path, struct err *e);

/* The id of an ordinary token or pseudo character with exactly these bytes, or -1. */
int32_t vocab_find(const struct engine_vocab *v, const char *s, size_t n);
uint64_t vocab_hash(uint64_t seed, const char *s, size_t n);
void vocab_words_add(struct engine_vocab *v, const char *s, size_t n, int32_t id);

int vocab_load(struct engine_vocab *v, const struct gguf *g, const char *path, struct err *e);

int vocab_bpe_init(struct engine_vocab *v, const struct gguf *g, const char *path, struct err *e);
int vocab_bpe_encode(const struct engine_vocab *v, const char *s, size_t n, struct ids *out, struct err *e);
/* "Ġa" as the file writes a token to the bytes " a". Characters outside the mapping stay as they are. */
void vocab_bpe_unmap(struct buf *out, const char *s, size_t n);

int vocab_spm_init(struct engine_vocab *v, const struct gguf *g, const char *path, struct err *e);
/* prefix: the text stands where the dummy prefix belongs. */
int vocab_spm_encode(const struct engine_vocab *v, const char *s, size_t n, bool prefix, struct ids *out, struct err *e);
