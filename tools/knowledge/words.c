/* words.c - a query's words, and the FTS5 expression made of them. Whatever a query holds, the expression is a list of quoted
 * strings: no operator, column filter or quote of the query reaches FTS5's grammar. */
#include "tools/knowledge/query.h"
#include "base/mem.h"
#include "base/str.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define WORD_MAX 64
#define QUERY_BYTES 4096

static bool common(const char *w) {
    static const char *const words[] = {
        "a", "about", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did", "do", "does", "find", "for", "from",
        "give", "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "many", "me", "much", "my", "of", "on", "or", "our", "please", "say", "says", "should",
        "show", "so", "some", "tell", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "to", "us", "use", "used", "was", "we", "were", "what",
        "when", "where", "which", "who", "why", "will", "with", "would", "you", "your",
    };
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        if (strcmp(words[i], w) == 0)
            return true;
    return false;
}

static bool is_word(unsigned char c) { return c >= 0x80 || isalnum(c); }

static void add(struct query_words *out, const char *s, size_t n) {
    char w[WORD_MAX + 1];
    n = utf8_whole(s, n < WORD_MAX ? n : WORD_MAX);
    if (!n || out->n == QUERY_WORDS_MAX)
        return;
    for (size_t i = 0; i < n; i++)
        w[i] = (unsigned char)s[i] < 0x80 ? (char)tolower((unsigned char)s[i]) : s[i];
    w[n] = '\0';
    for (int i = 0; i < out->n; i++)
        if (strcmp(out->word[i], w) == 0)
            return;
    out->word[out->n++] = xstrdup(w);
}

void query_words(struct query_words *out, const char *query, size_t n) {
    struct buf q = {0};
    *out = (struct query_words){.n = 0};
    utf8_repair(&q, query, n < QUERY_BYTES ? n : QUERY_BYTES);
    const char *s = buf_str(&q);
    for (size_t i = 0; i < q.len;) {
        size_t from = i;
        while (i < q.len && is_word((unsigned char)s[i]))
            i++;
        add(out, s + from, i - from);
        i += i == from;
    }
    buf_free(&q);
    int kept = 0;
    for (int i = 0; i < out->n; i++)
        kept += !common(out->word[i]);
    for (int i = 0; kept && i < out->n;) {
        if (!common(out->word[i])) {
            i++;
            continue;
        }
        free(out->word[i]);
        memmove(out->word + i, out->word + i + 1, (size_t)(--out->n - i) * sizeof out->word[0]);
    }
}

void query_words_free(struct query_words *w) {
    for (int i = 0; i < w->n; i++)
        free(w->word[i]);
    w->n = 0;
}

void query_expression(struct buf *out, const struct query_words *w, uint32_t mask, bool any) {
    bool first = true;
    for (int i = 0; i < w->n; i++) {
        if (!(mask & 1u << i))
            continue;
        if (!first)
            buf_adds(out, any ? " OR " : " AND ");
        buf_addc(out, '"');
        for (const char *p = w->word[i]; *p; p++)       /* holds no quote; doubled all the same, should words ever change */
            buf_adds(out, *p == '"' ? "\"\"" : (char[]){*p, 0});
        buf_addc(out, '"');
        first = false;
    }
}
