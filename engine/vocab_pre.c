/* vocab_pre.c - cuts text into the words that BPE works on, as the pre-tokenizers' patterns do.
 *
 * Pure functions, any thread. The patterns, tried in this order at each place:
 *
 *   GPT-2    's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+
 *   Llama 3  (?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*
 *            |\s*[\r\n]+|\s+(?!\S)|\s+
 *
 * By hand rather than by a regular expression engine: each word is looked at once, so time is linear
 * for any text. A byte that is no UTF-8 counts as one character that is neither letter, number nor space. */
#include "engine/vocab_priv.h"
#include "base/str.h"
#include "engine/unicode.h"

struct ch {
    size_t len;                         /* 0: end of text */
    uint32_t cp;
    enum unicode_class cls;
};

static inline struct ch ch_at(const char *s, size_t n, size_t i) {
    struct ch c = {0, 0, UNICODE_SPACE};

    if (i >= n)
        return c;
    if ((unsigned char)s[i] < 0x80) {
        c.cp = (unsigned char)s[i];
        c.len = 1;
    } else if ((c.len = (size_t)utf8_decode(s + i, n - i, &c.cp)) == 0) {
        return (struct ch){1, 0xfffd, UNICODE_OTHER};
    }
    c.cls = unicode_class(c.cp);
    return c;
}

static inline bool is_newline(uint32_t cp) {
    return cp == '\r' || cp == '\n';
}

/* End of the run of characters of one class that begins at i. */
static size_t run(const char *s, size_t n, size_t i, enum unicode_class cls) {
    for (struct ch c = ch_at(s, n, i); c.len > 0 && c.cls == cls; c = ch_at(s, n, i))
        i += c.len;
    return i;
}

/* 's 't 're 've 'm 'll 'd behind an apostrophe at s[0], or 0. With fold, in any case: then the long
 * s (U+017F) is an s too, as in Unicode's simple case folding. */
static size_t contraction(const char *s, size_t n, bool fold) {
    char a = n > 1 ? s[1] : '\0', b = n > 2 ? s[2] : '\0';

    if (fold && (unsigned char)a == 0xc5 && (unsigned char)b == 0xbf)
        return 3;
    if (fold) {
        a = a >= 'A' && a <= 'Z' ? (char)(a + 32) : a;
        b = b >= 'A' && b <= 'Z' ? (char)(b + 32) : b;
    }
    if (a == 's' || a == 't' || a == 'm' || a == 'd')
        return 2;
    return (a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l') ? 3 : 0;
}

/* A run of spaces at s[0]: all of it at the end of text (or before a number that will stand alone),
 * else all but its last character, which belongs to what follows. */
static size_t blanks(const char *s, size_t n, bool digits_alone) {
    size_t i = 0, last = 0;
    struct ch c = ch_at(s, n, 0);

    while (c.len > 0 && c.cls == UNICODE_SPACE) {
        last = i;
        i += c.len;
        c = ch_at(s, n, i);
    }
    return c.len == 0 || (digits_alone && c.cls == UNICODE_NUMBER) || last == 0 ? i : last;
}

static size_t gpt2_next(const char *s, size_t n, bool digits_alone) {
    struct ch c = ch_at(s, n, 0), d;
    size_t len;

    if (digits_alone && c.cls == UNICODE_NUMBER)
        return c.len;
    if (c.cp == '\'' && (len = contraction(s, n, false)) > 0)
        return len;
    if (c.cls != UNICODE_SPACE)
        return run(s, n, 0, c.cls);
    d = ch_at(s, n, c.len);
    if (c.cp == ' ' && d.cls != UNICODE_SPACE && !(digits_alone && d.cls == UNICODE_NUMBER))
        return run(s, n, 1, d.cls);
    return blanks(s, n, digits_alone);
}

/* \s*[\r\n]+ : the run of spaces up to its last newline, or 0 when it holds none. */
static size_t to_last_newline(const char *s, size_t n) {
    size_t i = 0, end = 0;

    for (struct ch c = ch_at(s, n, 0); c.len > 0 && c.cls == UNICODE_SPACE; c = ch_at(s, n, i)) {
        i += c.len;
        if (is_newline(c.cp))
            end = i;
    }
    return end;
}

static size_t up_to_three_numbers(const char *s, size_t n) {
    size_t i = 0;

    for (int k = 0; k < 3; k++) {
        struct ch c = ch_at(s, n, i);

        if (c.len == 0 || c.cls != UNICODE_NUMBER)
            break;
        i += c.len;
    }
    return i;
}

static size_t symbols(const char *s, size_t n, size_t i) {
    i = run(s, n, i, UNICODE_OTHER);
    while (i < n && is_newline((unsigned char)s[i]))
        i++;
    return i;
}

static size_t llama3_next(const char *s, size_t n) {
    struct ch c = ch_at(s, n, 0), d;
    size_t len;

    if (c.cls == UNICODE_LETTER)
        return run(s, n, 0, UNICODE_LETTER);
    if (c.cls == UNICODE_NUMBER)
        return up_to_three_numbers(s, n);
    if (c.cp == '\'' && (len = contraction(s, n, true)) > 0)
        return len;
    d = ch_at(s, n, c.len);
    if (d.cls == UNICODE_LETTER && !is_newline(c.cp))
        return run(s, n, c.len, UNICODE_LETTER);
    if (c.cls == UNICODE_OTHER)
        return symbols(s, n, 0);
    if (c.cp == ' ' && d.cls == UNICODE_OTHER)
        return symbols(s, n, 1);
    if ((len = to_last_newline(s, n)) > 0)
        return len;
    return blanks(s, n, false);
}

size_t vocab_pre_next(enum vocab_pre pre, const char *s, size_t n) {
    switch (pre) {
    case VOCAB_PRE_LLAMA3:
        return llama3_next(s, n);
    case VOCAB_PRE_SMOLLM:
        return gpt2_next(s, n, true);
    case VOCAB_PRE_GPT2:
        return gpt2_next(s, n, false);
    }
    BUG("pre-tokenizer %d", (int)pre);
}
