/* html.c - a page's text, for reading and citing: headings as "# ", list items as "- ", one line a paragraph.
 *
 * A scanner without a tree: nesting costs nothing, and each byte is looked at a bounded number of times even where tags,
 * comments or quotes are never closed. */
#include "tools/knowledge/process.h"
#include "base/str.h"
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define TITLE_MAX 512

enum tag_kind { TAG_OTHER, TAG_BLOCK, TAG_BREAK, TAG_CELL, TAG_ITEM, TAG_HEADING, TAG_PRE, TAG_RAW, TAG_HIDE, TAG_TITLE, TAG_LINK };
static const struct {
    const char *name;
    enum tag_kind kind;
} tags[] = {
    {"p", TAG_BLOCK}, {"div", TAG_BLOCK}, {"section", TAG_BLOCK}, {"article", TAG_BLOCK}, {"main", TAG_BLOCK}, {"ul", TAG_BLOCK}, {"ol", TAG_BLOCK},
    {"dl", TAG_BLOCK}, {"dt", TAG_BLOCK}, {"dd", TAG_BLOCK}, {"table", TAG_BLOCK}, {"tr", TAG_BREAK}, {"blockquote", TAG_BLOCK}, {"header", TAG_BLOCK},
    {"figure", TAG_BLOCK}, {"figcaption", TAG_BLOCK}, {"form", TAG_BLOCK}, {"fieldset", TAG_BLOCK}, {"hr", TAG_BLOCK}, {"br", TAG_BREAK},
    {"body", TAG_BLOCK}, {"html", TAG_BLOCK}, {"head", TAG_BLOCK}, {"option", TAG_BREAK}, {"td", TAG_CELL}, {"th", TAG_CELL}, {"li", TAG_ITEM}, {"h1", TAG_HEADING},
    {"h2", TAG_HEADING}, {"h3", TAG_HEADING}, {"h4", TAG_HEADING}, {"h5", TAG_HEADING}, {"h6", TAG_HEADING}, {"pre", TAG_PRE}, {"textarea", TAG_PRE},
    {"script", TAG_RAW}, {"style", TAG_RAW}, {"noscript", TAG_HIDE}, {"template", TAG_HIDE}, {"svg", TAG_HIDE}, {"nav", TAG_HIDE}, {"footer", TAG_HIDE},
    {"title", TAG_TITLE}, {"link", TAG_LINK}, {"iframe", TAG_RAW}, {"object", TAG_OTHER},
};

struct page {
    struct html *out;
    const char *s;
    size_t n, i;
    bool hide_parts;                    /* leave navigation and the like out */
    bool no_quotes, no_tags;            /* nothing further is closed: don't look again */
    bool pre, in_title, space;
    char hidden[12];                    /* the element that is left out, and how often it is open */
    size_t hidden_depth;
};

/* ---- text ---- */

static struct buf *target(struct page *p) { return p->in_title ? &p->out->title : &p->out->text; }

static void lines(struct page *p, size_t want) {
    struct buf *b = &p->out->text;
    size_t have = 0;
    if (p->in_title)
        return;
    while (b->len && b->data[b->len - 1] == ' ')
        buf_cut(b, b->len - 1, 1);
    if (b->len >= 2 && memcmp(b->data + b->len - 2, "\xc2\xb6", 2) == 0)
        buf_cut(b, b->len - 2, 2);      /* the sign that documentation tools hang on headings as a link to themselves */
    while (have < want && have < b->len && b->data[b->len - 1 - have] == '\n')
        have++;
    for (; b->len && have < want; have++)
        buf_addc(b, '\n');
    p->space = false;
}

static void put(struct page *p, const char *s, size_t n) {
    struct buf *b = target(p);
    if (p->hidden_depth)
        return;
    if (p->space && b->len && b->data[b->len - 1] != '\n')
        buf_addc(b, ' ');
    p->space = false;
    buf_add(b, s, n);
    if (p->in_title && b->len > TITLE_MAX)
        p->in_title = false;            /* never closed */
}

static void put_char(struct page *p, uint32_t c) {
    char u[4];
    if (c == '\n' || c == ' ' || c == '\t' || c == 0xa0) {
        if (!p->pre || p->in_title)
            p->space = true;
        else
            put(p, c == '\n' ? "\n" : c == '\t' ? "\t" : " ", 1);
        return;
    }
    if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        return;
    put(p, u, (size_t)utf8_encode(c, u));
}

static bool entity(struct page *p) {
    static const struct {
        const char *name;
        uint32_t c;
    } known[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", 0xa0}, {"copy", 0xa9}, {"reg", 0xae}, {"deg", 0xb0}, {"plusmn", 0xb1},
        {"middot", 0xb7}, {"laquo", 0xab}, {"raquo", 0xbb}, {"times", 0xd7}, {"divide", 0xf7}, {"sect", 0xa7}, {"para", 0xb6}, {"micro", 0xb5}, {"frac12", 0xbd},
        {"szlig", 0xdf}, {"auml", 0xe4}, {"ouml", 0xf6}, {"uuml", 0xfc}, {"Auml", 0xc4}, {"Ouml", 0xd6}, {"Uuml", 0xdc}, {"eacute", 0xe9}, {"egrave", 0xe8},
        {"ecirc", 0xea}, {"agrave", 0xe0}, {"aacute", 0xe1}, {"acirc", 0xe2}, {"ccedil", 0xe7}, {"iacute", 0xed}, {"oacute", 0xf3}, {"uacute", 0xfa}, {"ntilde", 0xf1},
        {"ndash", 0x2013}, {"mdash", 0x2014}, {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201c}, {"rdquo", 0x201d}, {"bull", 0x2022}, {"hellip", 0x2026},
        {"larr", 0x2190}, {"rarr", 0x2192}, {"le", 0x2264}, {"ge", 0x2265}, {"ne", 0x2260}, {"minus", 0x2212}, {"infin", 0x221e}, {"euro", 0x20ac}, {"trade", 0x2122},
        {"alpha", 0x3b1}, {"beta", 0x3b2}, {"gamma", 0x3b3}, {"delta", 0x3b4}, {"lambda", 0x3bb}, {"mu", 0x3bc}, {"pi", 0x3c0}, {"sigma", 0x3c3}, {"omega", 0x3c9},
    };
    const char *s = p->s + p->i + 1;
    size_t n = p->n - p->i - 1, k = 0;
    uint32_t c = 0;
    if (n > 1 && s[0] == '#') {
        bool hexed = n > 2 && (s[1] | 0x20) == 'x';
        for (k = hexed ? 2 : 1; k < n && k < 12; k++) {
            int d = isdigit((unsigned char)s[k]) ? s[k] - '0' : hexed && isxdigit((unsigned char)s[k]) ? (s[k] | 0x20) - 'a' + 10 : -1;
            if (d < 0)
                break;
            c = c > 0x110000 ? c : c * (hexed ? 16 : 10) + (uint32_t)d;
        }
        if (k == (hexed ? 2u : 1u))
            return false;
        if (c == 0 || c > 0x10ffff)
            c = 0xfffd;
    } else {
        while (k < n && k < 12 && isalnum((unsigned char)s[k]))
            k++;
        for (size_t i = 0; i < sizeof known / sizeof known[0] && !c; i++)
            if (strlen(known[i].name) == k && memcmp(known[i].name, s, k) == 0)
                c = known[i].c;
        if (!c)
            return false;
    }
    p->i += 1 + k + (k < n && s[k] == ';');
    put_char(p, c);
    return true;
}

/* ---- tags ---- */

static size_t find(const struct page *p, size_t from, const char *what) {
    const char *at = from < p->n ? memmem(p->s + from, p->n - from, what, strlen(what)) : NULL;
    return at ? (size_t)(at - p->s) : p->n;
}

/* Behind the '>' that ends the tag at p->i, or 0 when there is none. */
static size_t tag_end(struct page *p) {
    char quote = 0;
    if (p->no_tags)
        return 0;
    for (size_t i = p->i + 1; !p->no_quotes && i < p->n; i++) {
        char c = p->s[i];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if ((c == '"' || c == '\'') && p->s[i - 1] == '=')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    p->no_quotes = true;
    size_t end = find(p, p->i + 1, ">");
    p->no_tags = end == p->n;
    return p->no_tags ? 0 : end + 1;
}

/* Value of an attribute in a tag's text; 0 length: none. */
static size_t attribute(const char *s, size_t n, const char *name, const char **value) {
    size_t len = strlen(name);
    for (size_t i = 1; i + len + 1 < n; i++) {
        if (!isspace((unsigned char)s[i - 1]) || strncasecmp(s + i, name, len) != 0 || s[i + len] != '=')
            continue;
        size_t from = i + len + 1, end;
        char quote = s[from] == '"' || s[from] == '\'' ? s[from++] : 0;
        for (end = from; end < n && (quote ? s[end] != quote : !isspace((unsigned char)s[end]) && s[end] != '>'); end++)
            ;
        *value = s + from;
        return end - from;
    }
    return 0;
}

static void take_link(struct page *p, const char *s, size_t n) {
    const char *v;
    size_t len = n < 8192 ? attribute(s, n, "rel", &v) : 0;
    if (len != 9 || strncasecmp(v, "canonical", 9) != 0 || p->out->url.len)
        return;
    if ((len = attribute(s, n, "href", &v)) > 0)
        buf_add(&p->out->url, v, len);
}

static void skip_raw(struct page *p, const char *name, size_t len) {
    size_t at = p->i;
    while ((at = find(p, at, "</")) < p->n) {
        if (p->n - at > 2 + len && strncasecmp(p->s + at + 2, name, len) == 0)
            break;
        at += 2;
    }
    p->i = at;
}

static void hide(struct page *p, const char *name, bool close) {
    if (p->hidden_depth) {
        if (strcmp(name, p->hidden) == 0)
            p->hidden_depth = close ? p->hidden_depth - 1 : p->hidden_depth + 1;
    } else if (!close && p->hide_parts) {
        snprintf(p->hidden, sizeof p->hidden, "%s", name);
        p->hidden_depth = 1;
    }
}

static void tag_act(struct page *p, enum tag_kind kind, const char *name, bool close) {
    switch (kind) {
    case TAG_BLOCK: lines(p, 2); break;
    case TAG_BREAK: lines(p, 1); break;
    case TAG_CELL: p->space = true; break;
    case TAG_PRE:
        lines(p, 2);
        p->pre = !close;
        break;
    case TAG_ITEM:
        lines(p, 1);
        if (!close)
            put(p, "- ", 2);
        break;
    case TAG_HEADING:
        lines(p, 2);
        if (!close)
            put(p, "####### " + 7 - (name[1] - '0'), (size_t)(name[1] - '0') + 1);
        break;
    default: break;
    }
}

/* At '<'. */
static void tag(struct page *p) {
    const char *s = p->s;
    if (p->n - p->i >= 4 && memcmp(s + p->i, "<!--", 4) == 0) {
        size_t end = find(p, p->i + 4, "-->");
        p->i = end == p->n ? p->n : end + 3;
        return;
    }
    size_t at = p->i + 1, len = 0, end;
    bool close = at < p->n && s[at] == '/';
    char name[12];
    at += close;
    while (at + len < p->n && len < sizeof name - 1 && isalnum((unsigned char)s[at + len])) {
        name[len] = (char)tolower((unsigned char)s[at + len]);
        len++;
    }
    name[len] = '\0';
    if ((!len && !(at < p->n && (s[at] == '!' || s[at] == '?'))) || (end = tag_end(p)) == 0) {
        put(p, "<", 1);                 /* less than */
        p->i++;
        return;
    }
    const char *inside = s + at + len;
    size_t inside_len = end - 1 - (at + len);
    enum tag_kind kind = TAG_OTHER;
    for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++)
        if (tags[i].name[0] == name[0] && strcmp(tags[i].name, name) == 0)
            kind = tags[i].kind;
    p->i = end;
    if (kind == TAG_RAW && !close)
        skip_raw(p, name, len);
    else if (kind == TAG_HIDE)
        hide(p, name, close);
    else if (kind == TAG_TITLE)
        p->in_title = !close && p->out->title.len == 0, p->space = false;
    else if (kind == TAG_LINK)
        take_link(p, inside, inside_len);
    else
        tag_act(p, kind, name, close);
}

static bool plain(char c) { return c != '<' && c != '&' && c != ' ' && c != '\n' && c != '\t' && c; }

static void scan(struct page *p) {
    while (p->i < p->n) {
        char c = p->s[p->i];
        if (c == '<') {
            tag(p);
        } else if (c == '&') {
            if (!entity(p)) {
                put(p, "&", 1);
                p->i++;
            }
        } else if (c == ' ' || c == '\n' || c == '\t') {
            put_char(p, (unsigned char)c);
            p->i++;
        } else if (!c) {
            p->i++;
        } else {
            size_t from = p->i;
            while (p->i < p->n && plain(p->s[p->i]))
                p->i++;
            put(p, p->s + from, p->i - from);
        }
    }
}

void html_read(struct html *out, const char *s, size_t n) {
    struct page p = {.out = out, .s = s, .n = n, .hide_parts = true};
    scan(&p);
    if (out->text.len < 200 && n > 1000) {      /* everything in a part that was left out, or one never closed: then all of it */
        struct page all = {.out = out, .s = s, .n = n};
        buf_reset(&out->text);
        buf_reset(&out->title);
        buf_reset(&out->url);
        scan(&all);
    }
    while (out->text.len && strchr(" \n", out->text.data[out->text.len - 1]))
        buf_cut(&out->text, out->text.len - 1, 1);
    if (out->text.len)
        buf_addc(&out->text, '\n');
}

void html_free(struct html *h) {
    buf_free(&h->text);
    buf_free(&h->title);
    buf_free(&h->url);
}
