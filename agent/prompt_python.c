/* prompt_python.c - JSON values as Python prints them.
 *
 * Meta's chat templates are Jinja, so what they make of a number, a list or a null is what Python's str() and
 * json.dumps() make of it. The model was trained on that text; hence this file. Pure functions. */
#include "agent/prompt_priv.h"
#include "base/str.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* repr() of a float: the shortest digits that read back, exponent form outside 1e-4 .. 1e16. */
static void python_float(struct buf *out, double v) {
    char s[40], digits[24];
    int n = 0, exponent, precision = 1;

    if (isinf(v)) {
        buf_adds(out, v < 0 ? "-Infinity" : "Infinity");
        return;
    }
    do
        snprintf(s, sizeof s, "%.*e", precision - 1, v);
    while (precision++ < 17 && strtod(s, NULL) != v);
    for (const char *p = s; *p && *p != 'e'; p++)
        if (*p >= '0' && *p <= '9')
            digits[n++] = *p;
    exponent = atoi(strchr(s, 'e') + 1);
    while (n > 1 && digits[n - 1] == '0')
        n--;
    if (s[0] == '-')
        buf_addc(out, '-');
    if (exponent < -4 || exponent >= 16) {
        buf_addc(out, digits[0]);
        if (n > 1)
            buf_addf(out, ".%.*s", n - 1, digits + 1);
        buf_addf(out, "e%c%02d", exponent < 0 ? '-' : '+', abs(exponent));
        return;
    }
    if (exponent < 0) {
        buf_addf(out, "0.%.*s%.*s", -exponent - 1, "0000", n, digits);
        return;
    }
    for (int i = 0; i <= exponent; i++)
        buf_addc(out, i < n ? digits[i] : '0');
    if (n > exponent + 1)
        buf_addf(out, ".%.*s", n - exponent - 1, digits + exponent + 1);
    else
        buf_adds(out, ".0");
}

static void python_number(struct buf *out, const char *text) {
    if (strpbrk(text, ".eE"))
        python_float(out, strtod(text, NULL));
    else
        buf_adds(out, strcmp(text, "-0") == 0 ? "0" : text);
}

struct json *prompt_python_numbers(const struct json *v) {
    struct json *copy;
    struct buf b = {0};
    const char *key;
    size_t n;

    switch (json_type(v)) {
    case JSON_NUMBER:
        python_number(&b, json_num(v));
        copy = strchr(buf_str(&b), 'I') ? json_copy(v) : json_number_text(b.data, b.len);
        buf_free(&b);
        return copy;
    case JSON_ARRAY:
        copy = json_array();
        for (size_t i = 0; i < json_len(v); i++)
            json_append(copy, prompt_python_numbers(json_at(v, i)));
        return copy;
    case JSON_OBJECT:
        copy = json_object();
        for (size_t i = 0; i < json_len(v); i++) {
            key = json_key(v, i, &n);
            json_setn(copy, key, n, prompt_python_numbers(json_val(v, i)));
        }
        return copy;
    default:
        return v ? json_copy(v) : json_null();
    }
}

/* What str.isprintable() refuses, near enough: controls, separators, format characters, private use. */
static bool printable(uint32_t c) {
    return !(c < 0x20 || (c >= 0x7f && c <= 0xa0) || c == 0xad || c == 0x1680 || c == 0x180e || (c >= 0x2000 && c <= 0x200f) ||
             (c >= 0x2028 && c <= 0x202f) || (c >= 0x205f && c <= 0x206f) || c == 0x3000 || (c >= 0xe000 && c <= 0xf8ff) ||
             c == 0xfeff || (c >= 0xfff0 && c <= 0xfffb) || (c & 0xfffe) == 0xfffe || c >= 0xe0000);
}

static void python_repr_string(struct buf *out, const char *s, size_t n) {
    char quote = memchr(s, '\'', n) && !memchr(s, '"', n) ? '"' : '\'';
    uint32_t cp;
    int len;

    buf_addc(out, quote);
    for (size_t i = 0; i < n; i += (size_t)len) {
        len = utf8_decode(s + i, n - i, &cp);
        if (len == 0)                   /* strings of a JSON tree are valid; belt and braces */
            len = 1, cp = (unsigned char)s[i];
        if (cp == (unsigned char)quote || cp == '\\')
            buf_addf(out, "\\%c", (int)cp);
        else if (cp == '\n' || cp == '\r' || cp == '\t')
            buf_addf(out, "\\%c", cp == '\n' ? 'n' : cp == '\r' ? 'r' : 't');
        else if (printable(cp))
            buf_add(out, s + i, (size_t)len);
        else if (cp < 0x100)
            buf_addf(out, "\\x%02x", (unsigned)cp);
        else if (cp < 0x10000)
            buf_addf(out, "\\u%04x", (unsigned)cp);
        else
            buf_addf(out, "\\U%08x", (unsigned)cp);
    }
    buf_addc(out, quote);
}

static void python_repr(struct buf *out, const struct json *v) {
    const char *key;
    size_t n;

    switch (json_type(v)) {
    case JSON_NULL:
        buf_adds(out, "None");
        break;
    case JSON_TRUE:
        buf_adds(out, "True");
        break;
    case JSON_FALSE:
        buf_adds(out, "False");
        break;
    case JSON_NUMBER: {
        struct buf b = {0};
        python_number(&b, json_num(v));
        buf_adds(out, strchr(buf_str(&b), 'I') ? (b.data[0] == '-' ? "-inf" : "inf") : buf_str(&b));
        buf_free(&b);
        break;
    }
    case JSON_STRING:
        python_repr_string(out, json_str(v), json_strlen(v));
        break;
    case JSON_ARRAY:
        buf_addc(out, '[');
        for (size_t i = 0; i < json_len(v); i++) {
            buf_adds(out, i ? ", " : "");
            python_repr(out, json_at(v, i));
        }
        buf_addc(out, ']');
        break;
    case JSON_OBJECT:
        buf_addc(out, '{');
        for (size_t i = 0; i < json_len(v); i++) {
            key = json_key(v, i, &n);
            buf_adds(out, i ? ", " : "");
            python_repr_string(out, key, n);
            buf_adds(out, ": ");
            python_repr(out, json_val(v, i));
        }
        buf_addc(out, '}');
        break;
    }
}

void prompt_python_str(struct buf *out, const struct json *v) {
    if (json_is(v, JSON_STRING))
        buf_add(out, json_str(v), json_strlen(v));
    else
        python_repr(out, v);
}
