/* json_parse.c - text to values, after RFC 8259. Iterative: nesting costs heap, not stack. */
#include "base/json_priv.h"
#include "base/str.h"
#include <stdlib.h>

struct parser {
    const char *s;
    size_t n, i;
    struct err *e;
};

static int bad(struct parser *p, const char *what) { return err_set(p->e, ERR_FORMAT, "JSON, byte %zu: %s", p->i, what); }

static void blanks(struct parser *p) {
    while (p->i < p->n && (p->s[p->i] == ' ' || p->s[p->i] == '\t' || p->s[p->i] == '\n' || p->s[p->i] == '\r'))
        p->i++;
}

size_t json_scan_number(const char *s, size_t n) {
    size_t i = 0;
    if (i < n && s[i] == '-')
        i++;
    size_t start = i;
    while (i < n && s[i] >= '0' && s[i] <= '9')
        i++;
    if (i == start || (s[start] == '0' && i > start + 1))
        return 0;
    if (i < n && s[i] == '.') {
        size_t k = i + 1;
        while (k < n && s[k] >= '0' && s[k] <= '9')
            k++;
        if (k == i + 1)
            return 0;
        i = k;
    }
    if (i < n && (s[i] == 'e' || s[i] == 'E')) {
        size_t k = i + 1;
        if (k < n && (s[k] == '+' || s[k] == '-'))
            k++;
        size_t digits = k;
        while (k < n && s[k] >= '0' && s[k] <= '9')
            k++;
        if (k == digits)
            return 0;
        i = k;
    }
    return i;
}

static int hex4(struct parser *p, uint32_t *out) {
    if (p->n - p->i < 4)
        return bad(p, "\\u needs four hex digits");
    uint32_t v = 0;
    for (int k = 0; k < 4; k++) {
        char c = p->s[p->i];
        int d = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (d < 0)
            return bad(p, "\\u needs four hex digits");
        v = v << 4 | (uint32_t)d;
        p->i++;
    }
    *out = v;
    return 0;
}

static int escape(struct parser *p, struct buf *b) {
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    char c = p->s[p->i++];
    if (c != 'u') {
        const char *at = c ? strchr(from, c) : NULL;
        if (!at)
            return bad(p, "unknown escape in a string");
        buf_addc(b, to[at - from]);
        return 0;
    }
    uint32_t cp, low;
    int rc = hex4(p, &cp);
    if (rc != 0)
        return rc;
    if (cp >= 0xd800 && cp < 0xdc00 && p->n - p->i >= 6 && p->s[p->i] == '\\' && p->s[p->i + 1] == 'u') {
        size_t back = p->i;
        p->i += 2;
        if ((rc = hex4(p, &low)) != 0)
            return rc;
        if (low >= 0xdc00 && low < 0xe000)
            cp = 0x10000 + ((cp - 0xd800) << 10) + (low - 0xdc00);
        else
            p->i = back;
    }
    char out[4];
    int n = utf8_encode(cp, out);       /* a lone surrogate becomes U+FFFD: JSON allows it, UTF-8 can't hold it */
    buf_add(b, out, (size_t)n);
    return 0;
}

/* After the opening quote; appends the string's bytes and eats the closing quote. */
static int string(struct parser *p, struct buf *b) {
    for (;;) {
        size_t start = p->i;
        while (p->i < p->n && (unsigned char)p->s[p->i] >= 0x20 && p->s[p->i] != '"' && p->s[p->i] != '\\')
            p->i++;
        if (!utf8_valid(p->s + start, p->i - start))
            return bad(p, "a string is no valid UTF-8");
        buf_add(b, p->s + start, p->i - start);
        if (p->i >= p->n)
            return bad(p, "a string has no end");
        char c = p->s[p->i];
        if (c == '"') {
            p->i++;
            return 0;
        }
        if (c != '\\')
            return bad(p, "a control character in a string must be escaped");
        if (++p->i >= p->n)
            return bad(p, "a string has no end");
        int rc = escape(p, b);
        if (rc != 0)
            return rc;
    }
}

static bool word(struct parser *p, const char *w) {
    size_t n = strlen(w);
    if (p->n - p->i < n || memcmp(p->s + p->i, w, n) != 0)
        return false;
    p->i += n;
    return true;
}

/* A scalar, or an empty container just opened. */
static int value(struct parser *p, struct json **out) {
    if (p->i >= p->n)
        return bad(p, "a value is missing");
    char c = p->s[p->i];
    if (c == '{' || c == '[') {
        p->i++;
        *out = json_new(c == '{' ? JSON_OBJECT : JSON_ARRAY);
        return 0;
    }
    if (c == '"') {
        struct buf b = {0};
        p->i++;
        int rc = string(p, &b);
        if (rc != 0) {
            buf_free(&b);
            return rc;
        }
        *out = json_new(JSON_STRING);
        (*out)->len = b.len;
        (*out)->s = buf_take(&b);
        return 0;
    }
    if (c == '-' || (c >= '0' && c <= '9')) {
        size_t n = json_scan_number(p->s + p->i, p->n - p->i);
        if (!n)
            return bad(p, "malformed number");
        *out = json_new(JSON_NUMBER);
        (*out)->s = xmemdup0(p->s + p->i, n);
        (*out)->len = n;
        p->i += n;
        return 0;
    }
    if (word(p, "true"))
        *out = json_new(JSON_TRUE);
    else if (word(p, "false"))
        *out = json_new(JSON_FALSE);
    else if (word(p, "null"))
        *out = json_new(JSON_NULL);
    else
        return bad(p, "unexpected character");
    return 0;
}

static int member_key(struct parser *p, struct buf *key) {
    blanks(p);
    if (p->i >= p->n || p->s[p->i] != '"')
        return bad(p, "a member name in quotes is missing");
    p->i++;
    int rc = string(p, key);
    if (rc != 0)
        return rc;
    blanks(p);
    if (p->i >= p->n || p->s[p->i] != ':')
        return bad(p, "':' is missing");
    p->i++;
    return 0;
}

int json_parse_depth(struct json **out, const char *s, size_t n, unsigned depth_max, struct err *e) {
    struct parser p = {s, n, 0, e};
    struct json *root = NULL, *v = NULL, **stack = NULL;
    size_t depth = 0, cap = 0;
    struct buf key = {0};
    int rc;

    *out = NULL;
    if (n >= 3 && memcmp(s, "\xef\xbb\xbf", 3) == 0) {
        rc = bad(&p, "starts with a byte order mark");
        goto out;
    }
    blanks(&p);
    if ((rc = value(&p, &root)) != 0)
        goto out;
    v = root;
    for (;;) {
        /* v has just been read; a container is entered, anything else is complete */
        if (v && (v->type == JSON_ARRAY || v->type == JSON_OBJECT)) {
            if (depth >= depth_max) {
                rc = bad(&p, "nested too deeply");
                goto out;
            }
            if (depth == cap) {
                cap = cap ? cap * 2 : 16;
                stack = xreallocarray(stack, cap, sizeof stack[0]);
            }
            stack[depth++] = v;
            blanks(&p);
            if (p.i < n && s[p.i] == (v->type == JSON_ARRAY ? ']' : '}')) {
                p.i++;
                depth--;
            } else {
                goto element;
            }
        }
        if (depth == 0)
            break;
        blanks(&p);
        if (p.i >= n) {
            rc = bad(&p, "ends inside an array or object");
            goto out;
        }
        struct json *top = stack[depth - 1];
        char c = s[p.i];
        if (c == (top->type == JSON_ARRAY ? ']' : '}')) {
            p.i++;
            depth--;
            v = NULL;
            continue;
        }
        if (c != ',') {
            rc = bad(&p, "',' or the end of the array or object is missing");
            goto out;
        }
        p.i++;
    element:
        top = stack[depth - 1];
        buf_reset(&key);
        if (top->type == JSON_OBJECT && (rc = member_key(&p, &key)) != 0)
            goto out;
        blanks(&p);
        if ((rc = value(&p, &v)) != 0)
            goto out;
        if (top->type == JSON_ARRAY)
            json_append(top, v);
        else
            json_put(top, xmemdup0(buf_str(&key), key.len), key.len, v);
    }
    blanks(&p);
    if (p.i < n) {
        rc = bad(&p, "something follows the value");
        goto out;
    }
    *out = root;
    root = NULL;
out:
    json_free(root);
    buf_free(&key);
    free(stack);
    return rc;
}

int json_parse(struct json **out, const char *s, size_t n, struct err *e) { return json_parse_depth(out, s, n, JSON_DEPTH_MAX, e); }
