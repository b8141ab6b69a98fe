/* json_write.c - values to text. Recursion is bounded by the depth that parsing allows. */
#include "base/json_priv.h"
#include "base/str.h"
#include <stdlib.h>

/* Length of a C1 control or a line or paragraph separator at s, else 0. Many readers take them for ends of lines, which would
 * cut a line of JSON in two. */
static size_t line_breaker(const char *s, size_t n) {
    const unsigned char *u = (const unsigned char *)s;
    if (n >= 2 && u[0] == 0xc2 && u[1] < 0xa0)
        return 2;
    return n >= 3 && u[0] == 0xe2 && u[1] == 0x80 && (u[2] == 0xa8 || u[2] == 0xa9) ? 3 : 0;
}

void json_write_string(struct buf *out, const char *s, size_t n, int format) {
    static const char hex[] = "0123456789abcdef";
    buf_addc(out, '"');
    size_t start = 0, i = 0;
    while (i < n) {
        unsigned char c = (unsigned char)s[i];
        bool escape = c >= 0x80 && ((format & JSON_ASCII) || ((format & 15) == JSON_COMPACT && line_breaker(s + i, n - i)));
        if (c >= 0x20 && c != '"' && c != '\\' && !escape) {
            i++;
            continue;
        }
        buf_add(out, s + start, i - start);
        size_t used = 1;
        const char *at;
        if (c == '"' || c == '\\') {
            buf_addc(out, '\\');
            buf_addc(out, (char)c);
        } else if (c && (at = strchr("\b\f\n\r\t", c)) != NULL) {
            buf_addc(out, '\\');
            buf_addc(out, "bfnrt"[at - "\b\f\n\r\t"]);
        } else if (c < 0x20) {
            buf_adds(out, "\\u00");
            buf_addc(out, hex[c >> 4]);
            buf_addc(out, hex[c & 15]);
        } else {
            uint32_t cp;
            int k = utf8_decode(s + i, n - i, &cp);
            if (!k) {
                k = 1;
                cp = 0xfffd;
            }
            if (cp >= 0x10000)
                buf_addf(out, "\\u%04x\\u%04x", 0xd800 + ((cp - 0x10000) >> 10), 0xdc00 + ((cp - 0x10000) & 0x3ff));
            else
                buf_addf(out, "\\u%04x", cp);
            used = (size_t)k;
        }
        i += used;
        start = i;
    }
    buf_add(out, s + start, n - start);
    buf_addc(out, '"');
}

static void newline(struct buf *out, int depth) {
    buf_addc(out, '\n');
    for (int i = 0; i < depth; i++)
        buf_adds(out, "    ");
}

static void write_value(struct buf *out, const struct json *j, int format, int depth) {
    int style = format & 15;
    switch (json_type(j)) {
    case JSON_NULL:
        buf_adds(out, "null");
        return;
    case JSON_FALSE:
        buf_adds(out, "false");
        return;
    case JSON_TRUE:
        buf_adds(out, "true");
        return;
    case JSON_NUMBER:
        buf_add(out, j->s, j->len);
        return;
    case JSON_STRING:
        json_write_string(out, j->s, j->len, format);
        return;
    case JSON_ARRAY:
    case JSON_OBJECT:
        break;
    }
    bool object = j->type == JSON_OBJECT;
    buf_addc(out, object ? '{' : '[');
    for (size_t i = 0; i < j->n; i++) {
        if (i)
            buf_adds(out, style == JSON_SPACED ? ", " : ",");
        if (style == JSON_INDENT4)
            newline(out, depth + 1);
        if (object) {
            json_write_string(out, j->keys[i].s, j->keys[i].len, format);
            buf_adds(out, style == JSON_COMPACT ? ":" : ": ");
        }
        write_value(out, j->items[i], format, depth + 1);
    }
    if (style == JSON_INDENT4 && j->n)
        newline(out, depth);
    buf_addc(out, object ? '}' : ']');
}

void json_write(struct buf *out, const struct json *j, int format) { write_value(out, j, format, 0); }

char *json_text(const struct json *j, int format) {
    struct buf b = {0};
    json_write(&b, j, format);
    return buf_take(&b);
}
