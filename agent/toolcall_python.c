/* toolcall_python.c - Python literals and keyword calls, read without running anything.
 *
 * What ast.literal_eval() takes and JSON can hold: strings (prefixes r, u, b; implicit joins; triple quotes; escapes), integers of any
 * length, finite floats, True/False/None (and JSON's spelling of them), lists, tuples, dicts. A name, an operator, a call
 * inside a value, an f-string or a set is refused. Recursion is bounded by TOOLCALL_DEPTH_MAX. Pure functions. */
#include "agent/toolcall_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define HEX_DIGITS_MAX 512              /* of 0x.. integers, whose conversion is quadratic */

static int peek(const struct python_reader *r) {
    return r->i < r->n ? (unsigned char)r->s[r->i] : -1;
}

static int at(const struct python_reader *r, size_t off) {
    return r->i + off < r->n ? (unsigned char)r->s[r->i + off] : -1;
}

static struct json *refuse(struct python_reader *r, const char *what) {
    err_set(r->e, ERR_FORMAT, "%s at offset %zu", what, r->i);
    return NULL;
}

static bool word_byte(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c >= 0x80;
}

static bool digit(int c) {
    return c >= '0' && c <= '9';
}

void python_blanks(struct python_reader *r) {
    while (peek(r) == ' ' || peek(r) == '\t' || peek(r) == '\n' || peek(r) == '\r' || peek(r) == '\f')
        r->i++;
}

/* ---- strings -------------------------------------------------------------------------------------- */

static int hex_value(const struct python_reader *r, int digits, uint32_t *out) {
    *out = 0;
    for (int k = 0; k < digits; k++) {
        int c = at(r, (size_t)k);
        int v = digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (v < 0)
            return -1;
        *out = *out * 16 + (uint32_t)v;
    }
    return 0;
}

static void add_character(struct buf *b, uint32_t cp) {
    char c[4];
    int n = utf8_encode(cp, c);

    buf_add(b, c, (size_t)n);
}

/* \xHH, \uHHHH, \UHHHHHHHH after the letter was taken; two halves of a UTF-16 pair become one character. */
static bool hex_escape(struct python_reader *r, struct buf *b, int digits) {
    uint32_t cp, low;

    if (hex_value(r, digits, &cp) != 0 || cp > 0x10ffff)
        return false;
    r->i += (size_t)digits;
    if (cp >= 0xd800 && cp < 0xdc00 && digits == 4 && peek(r) == '\\' && at(r, 1) == 'u') {
        r->i += 2;
        if (hex_value(r, 4, &low) == 0 && low >= 0xdc00 && low < 0xe000) {
            cp = 0x10000 + ((cp - 0xd800) << 10) + (low - 0xdc00);
            r->i += 4;
        } else {
            r->i -= 2;
        }
    }
    add_character(b, cp);
    return true;
}

static bool string_escape(struct python_reader *r, struct buf *b) {
    static const char from[] = "\\'\"abfnrtv", to[] = "\\'\"\a\b\f\n\r\t\v";
    int c = peek(r);
    const char *p = c > 0 ? strchr(from, c) : NULL;
    uint32_t v = 0;

    if (c < 0)
        return false;
    if (p) {
        buf_addc(b, to[p - from]);
        r->i++;
        return true;
    }
    if (c == '\n') {                    /* a joined line */
        r->i++;
        return true;
    }
    if (c >= '0' && c <= '7') {
        for (int k = 0; k < 3 && peek(r) >= '0' && peek(r) <= '7'; k++)
            v = v * 8 + (uint32_t)(r->s[r->i++] - '0');
        add_character(b, v);
        return true;
    }
    if (c == 'x' || c == 'u' || c == 'U') {
        r->i++;
        return hex_escape(r, b, c == 'x' ? 2 : c == 'u' ? 4 : 8);
    }
    if (c == 'N')
        return false;
    buf_addc(b, '\\');                  /* Python keeps an unknown escape */
    return true;
}

/* The quotes and what stands between; the prefix was taken. */
static bool string_body(struct python_reader *r, struct buf *b, bool raw) {
    char q = r->s[r->i];
    bool triple = at(r, 1) == q && at(r, 2) == q;

    r->i += triple ? 3 : 1;
    while (r->i < r->n) {
        char c = r->s[r->i];
        if (c == q && !triple) {
            r->i++;
            return true;
        }
        if (c == q && at(r, 1) == q && at(r, 2) == q) {
            r->i += 3;
            return true;
        }
        if (c == '\n' && !triple)
            return false;
        r->i++;
        if (c != '\\') {
            buf_addc(b, c);
        } else if (raw) {
            buf_addc(b, c);
            if (r->i < r->n)
                buf_addc(b, r->s[r->i++]);
        } else if (!string_escape(r, b)) {
            return false;
        }
    }
    return false;
}

/* Length of a string's prefix at the reader's place (0 for none), or -1 when no string begins here. */
static int string_prefix(const struct python_reader *r, bool *raw, bool *refused) {
    int k = 0;

    *raw = *refused = false;
    while (k < 2 && at(r, (size_t)k) > 0 && strchr("rRuUbBfF", at(r, (size_t)k))) {
        int c = at(r, (size_t)k) | 0x20;
        *raw |= c == 'r';
        *refused |= c == 'f';
        k++;
    }
    return at(r, (size_t)k) == '"' || at(r, (size_t)k) == '\'' ? k : -1;
}

static struct json *read_string(struct python_reader *r) {
    struct buf b = {0};
    struct json *v;
    bool raw, refused;
    int prefix;

    while ((prefix = string_prefix(r, &raw, &refused)) >= 0) {
        r->i += (size_t)prefix;
        if (refused || !string_body(r, &b, raw)) {
            buf_free(&b);
            return refuse(r, refused ? "an f-string is no literal" : "a string that does not end well");
        }
        python_blanks(r);
    }
    v = json_stringn(buf_str(&b), b.len);
    buf_free(&b);
    return v;
}

/* ---- numbers -------------------------------------------------------------------------------------- */

/* Digits with single underscores between them, copied without those. */
static bool digits_run(struct python_reader *r, struct buf *b) {
    size_t start = b->len;

    while (digit(peek(r)) || (peek(r) == '_' && b->len > start && digit(at(r, 1)))) {
        if (peek(r) != '_')
            buf_addc(b, r->s[r->i]);
        r->i++;
    }
    return b->len > start;
}

/* 0x1F, 0o17, 0b101 in decimal. */
static struct json *radix_integer(struct python_reader *r, bool negative, int bits) {
    unsigned char decimal[HEX_DIGITS_MAX * 2] = {0};
    size_t n = 1, digits = 0;
    struct buf b = {0};
    struct json *v;

    for (r->i += 2; word_byte(peek(r)); r->i++) {
        int c = peek(r) | 0x20;
        unsigned d = digit(peek(r)) ? (unsigned)(peek(r) - '0') : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a' + 10) : 99;
        if (peek(r) == '_' && word_byte(at(r, 1)))
            continue;
        if (d >= (1u << bits) || ++digits > HEX_DIGITS_MAX)
            return refuse(r, "no integer");
        for (size_t k = 0; k < n; k++) {
            d += (unsigned)decimal[k] << bits;
            decimal[k] = (unsigned char)(d % 10);
            d /= 10;
        }
        for (; d; d /= 10)
            decimal[n++] = (unsigned char)(d % 10);
    }
    if (digits == 0)
        return refuse(r, "no integer");
    if (negative && !(n == 1 && decimal[0] == 0))
        buf_addc(&b, '-');
    while (n > 0)
        buf_addc(&b, (char)('0' + decimal[--n]));
    v = json_number_text(b.data, b.len);
    buf_free(&b);
    return v;
}

/* Drops needless zeros in front: JSON allows none. */
static void trim_zeros(struct buf *b, size_t from) {
    size_t k = from;

    while (k + 1 < b->len && b->data[k] == '0' && digit((unsigned char)b->data[k + 1]))
        k++;
    buf_cut(b, from, k - from);
}

static struct json *read_number(struct python_reader *r, bool negative) {
    struct buf b = {0};
    struct json *v = NULL;
    size_t start;
    bool whole = true, some, zeros;
    int x = at(r, 1) | 0x20;

    if (peek(r) == '0' && at(r, 1) > 0 && (x == 'x' || x == 'o' || x == 'b'))
        return radix_integer(r, negative, x == 'x' ? 4 : x == 'o' ? 3 : 1);
    if (negative)
        buf_addc(&b, '-');
    start = b.len;
    some = digits_run(r, &b);
    zeros = b.len - start > 1 && b.data[start] == '0' && strspn(b.data + start, "0") != b.len - start;
    if (!some)
        buf_addc(&b, '0');
    trim_zeros(&b, start);
    if (peek(r) == '.') {
        r->i++;
        whole = false;
        buf_addc(&b, '.');
        if (!digits_run(r, &b)) {
            buf_addc(&b, '0');
            if (!some)
                goto out;
        }
        some = true;
    }
    if (some && (peek(r) == 'e' || peek(r) == 'E')) {
        r->i++;
        whole = false;
        buf_addc(&b, 'e');
        if (peek(r) == '-' || peek(r) == '+')
            buf_addc(&b, r->s[r->i++]);
        if (!digits_run(r, &b))
            goto out;
    }
    if (!some || word_byte(peek(r)) || (whole && zeros) || (!whole && !isfinite(strtod(buf_str(&b), NULL))))
        goto out;
    v = json_number_text(b.data, b.len);
out:
    buf_free(&b);
    return v ? v : refuse(r, "no number that JSON could hold");
}

/* ---- containers ----------------------------------------------------------------------------------- */

static struct json *read_sequence(struct python_reader *r, char close) {
    struct json *a = json_array(), *v;
    bool comma = false;

    r->i++;
    for (;;) {
        python_blanks(r);
        if (peek(r) == close)
            break;
        if ((v = python_value(r)) == NULL)
            goto fail;
        json_append(a, v);
        python_blanks(r);
        if (peek(r) == close)
            break;
        if (peek(r) != ',') {
            refuse(r, "a comma or the end of a list was expected");
            goto fail;
        }
        comma = true;
        r->i++;
    }
    r->i++;
    if (close == ')' && !comma && json_len(a) == 1) {   /* just brackets around a value */
        v = json_copy(json_at(a, 0));
        json_free(a);
        return v;
    }
    return a;
fail:
    json_free(a);
    return NULL;
}

/* A dict's key as json.dumps() would write it. */
static bool dict_key(const struct json *v, struct buf *out) {
    switch (json_type(v)) {
    case JSON_STRING:
        buf_add(out, json_str(v), json_strlen(v));
        return true;
    case JSON_NUMBER:
        buf_adds(out, json_num(v));
        return true;
    case JSON_NULL:
        buf_adds(out, "null");
        return true;
    case JSON_TRUE:
    case JSON_FALSE:
        buf_adds(out, json_is(v, JSON_TRUE) ? "true" : "false");
        return true;
    default:
        return false;
    }
}

static bool dict_member(struct python_reader *r, struct json *o) {
    struct json *k = python_value(r), *v = NULL;
    struct buf key = {0};
    bool ok = false;

    if (!k)
        return false;
    if (!dict_key(k, &key)) {
        refuse(r, "a dict's key must be a string");
        goto out;
    }
    python_blanks(r);
    if (peek(r) != ':') {
        refuse(r, "a colon was expected");
        goto out;
    }
    r->i++;
    python_blanks(r);
    if ((v = python_value(r)) == NULL)
        goto out;
    json_setn(o, buf_str(&key), key.len, v);
    ok = true;
out:
    json_free(k);
    buf_free(&key);
    return ok;
}

static struct json *read_dict(struct python_reader *r) {
    struct json *o = json_object();

    r->i++;
    for (;;) {
        python_blanks(r);
        if (peek(r) == '}')
            break;
        if (!dict_member(r, o))
            goto fail;
        python_blanks(r);
        if (peek(r) == '}')
            break;
        if (peek(r) != ',') {
            refuse(r, "a comma or the end of a dict was expected");
            goto fail;
        }
        r->i++;
    }
    r->i++;
    return o;
fail:
    json_free(o);
    return NULL;
}

static struct json *read_word(struct python_reader *r) {
    static const struct {
        const char *word;
        enum json_type type;
    } words[] = {
        { "True", JSON_TRUE }, { "False", JSON_FALSE }, { "None", JSON_NULL }, { "true", JSON_TRUE }, { "false", JSON_FALSE }, { "null", JSON_NULL },
    };
    size_t n = 0;

    while (word_byte(at(r, n)))
        n++;
    for (size_t k = 0; k < ARRAY_LEN(words); k++) {
        if (n != strlen(words[k].word) || memcmp(r->s + r->i, words[k].word, n) != 0)
            continue;
        r->i += n;
        return words[k].type == JSON_NULL ? json_null() : json_bool(words[k].type == JSON_TRUE);
    }
    return refuse(r, n ? "a name, where a literal value was expected" : "a value was expected");
}

struct json *python_value(struct python_reader *r) {
    struct json *v;
    bool raw, refused;
    int c = peek(r);

    if (r->depth >= TOOLCALL_DEPTH_MAX)
        return refuse(r, "values nested too deeply");
    r->depth++;
    if (string_prefix(r, &raw, &refused) >= 0) {
        v = read_string(r);
    } else if (c == '[' || c == '(') {
        v = read_sequence(r, c == '[' ? ']' : ')');
    } else if (c == '{') {
        v = read_dict(r);
    } else if (digit(c) || c == '.') {
        v = read_number(r, false);
    } else if (c == '-' || c == '+') {
        r->i++;
        python_blanks(r);
        v = digit(peek(r)) || peek(r) == '.' ? read_number(r, c == '-') : refuse(r, "a number was expected after the sign");
    } else {
        v = read_word(r);
    }
    r->depth--;
    return v;
}

/* ---- calls ---------------------------------------------------------------------------------------- */

static bool name_byte(int c) {
    return word_byte(c) || c == '.' || c == '-' || c == '/' || c == ':';
}

/* key=value, or a first value without a name. */
static bool read_argument(struct python_reader *r, struct json *o, const char *positional) {
    struct buf key = {0};
    struct json *v = NULL;
    size_t start = r->i, n = 0;

    while (word_byte(at(r, n)))
        n++;
    buf_add(&key, r->s + r->i, n);
    r->i += n;
    python_blanks(r);
    if (n > 0 && !digit((unsigned char)r->s[start]) && peek(r) == '=' && at(r, 1) != '=') {
        r->i++;
    } else if (positional && json_len(o) == 0) {
        r->i = start;
        buf_reset(&key);
        buf_adds(&key, positional);
    } else {
        refuse(r, "an argument without a name");
        goto out;
    }
    if (json_getn(o, buf_str(&key), key.len)) {
        refuse(r, "an argument that is given twice");
        goto out;
    }
    python_blanks(r);
    if ((v = python_value(r)) != NULL)
        json_setn(o, buf_str(&key), key.len, v);
out:
    buf_free(&key);
    return v != NULL;
}

int python_call(struct python_reader *r, struct buf *name, struct json **arguments,
                const char *(*positional)(void *arg, const char *name, size_t n), void *arg) {
    struct json *o = json_object();
    const char *first;
    size_t n = 0;

    *arguments = NULL;
    while (name_byte(at(r, n)))
        n++;
    buf_add(name, r->s + r->i, n);
    r->i += n;
    python_blanks(r);
    if (n == 0 || peek(r) != '(') {
        refuse(r, "a call name(...) was expected");
        goto fail;
    }
    r->i++;
    first = positional ? positional(arg, buf_str(name), name->len) : NULL;
    for (;;) {
        python_blanks(r);
        if (peek(r) == ')')
            break;
        if (!read_argument(r, o, first))
            goto fail;
        python_blanks(r);
        if (peek(r) == ')')
            break;
        if (peek(r) != ',') {
            refuse(r, "a comma or ) was expected");
            goto fail;
        }
        r->i++;
    }
    r->i++;
    *arguments = o;
    return 0;
fail:
    json_free(o);
    return ERR_FORMAT;
}
