#include "base/str.h"
#include "base/err.h"
#include <errno.h>
#include <inttypes.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

/* ---- UTF-8 ------------------------------------------------------------------------------ */

int utf8_decode(const char *str, size_t n, uint32_t *cp) {
    const unsigned char *s = (const unsigned char *)str;
    unsigned c = s[0];
    if (c < 0x80) {
        *cp = c;
        return 1;
    }
    int len = c >= 0xf0 && c <= 0xf4 ? 4 : c >= 0xe0 && c < 0xf0 ? 3 : c >= 0xc2 && c < 0xe0 ? 2 : 0;
    if (len == 0 || (size_t)len > n)
        return 0;
    uint32_t v = c & (0xffu >> (len + 1));
    for (int i = 1; i < len; i++) {
        if ((s[i] & 0xc0) != 0x80)
            return 0;
        v = v << 6 | (s[i] & 0x3f);
    }
    if ((len == 3 && (v < 0x800 || (v >= 0xd800 && v < 0xe000))) || (len == 4 && (v < 0x10000 || v > 0x10ffff)))
        return 0;
    *cp = v;
    return len;
}

int utf8_encode(uint32_t cp, char out[4]) {
    if (cp > 0x10ffff || (cp >= 0xd800 && cp < 0xe000))
        cp = 0xfffd;
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        out[0] = (char)(0xc0 | cp >> 6);
        out[1] = (char)(0x80 | (cp & 0x3f));
        return 2;
    }
    if (cp < 0x10000) {
        out[0] = (char)(0xe0 | cp >> 12);
        out[1] = (char)(0x80 | (cp >> 6 & 0x3f));
        out[2] = (char)(0x80 | (cp & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | cp >> 18);
    out[1] = (char)(0x80 | (cp >> 12 & 0x3f));
    out[2] = (char)(0x80 | (cp >> 6 & 0x3f));
    out[3] = (char)(0x80 | (cp & 0x3f));
    return 4;
}

bool utf8_valid(const char *s, size_t n) {
    uint32_t cp;
    while (n) {
        int k = utf8_decode(s, n, &cp);
        if (!k)
            return false;
        s += k;
        n -= (size_t)k;
    }
    return true;
}

/* Length of the maximal part at s that could still be (or become, with more bytes) one character:
 * what U+FFFD replaces as one, after Unicode 15, section 3.9, "substitution of maximal subparts". */
static size_t subpart(const char *str, size_t n, bool *could_grow) {
    const unsigned char *s = (const unsigned char *)str;
    unsigned c = s[0];
    size_t len = c >= 0xf0 && c <= 0xf4 ? 4 : c >= 0xe0 && c < 0xf0 ? 3 : c >= 0xc2 && c < 0xe0 ? 2 : 0;
    *could_grow = false;
    if (len == 0)
        return 1;
    size_t i = 1;
    for (; i < len && i < n; i++) {
        unsigned lo = 0x80, hi = 0xbf;
        if (i == 1) {
            lo = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
            hi = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
        }
        if (s[i] < lo || s[i] > hi)
            return i;
    }
    *could_grow = i < len;
    return i;
}

size_t utf8_whole(const char *s, size_t n) {
    for (size_t back = 1; back <= 3 && back <= n; back++) {
        unsigned c = (unsigned char)s[n - back];
        if ((c & 0xc0) == 0x80)
            continue;
        bool grow;
        return subpart(s + n - back, back, &grow) == back && grow ? n - back : n;
    }
    return n;
}

void utf8_repair(struct buf *out, const char *s, size_t n) {
    size_t start = 0, i = 0;
    uint32_t cp;
    bool grow;
    while (i < n) {
        int k = utf8_decode(s + i, n - i, &cp);
        if (k) {
            i += (size_t)k;
            continue;
        }
        buf_add(out, s + start, i - start);
        buf_add(out, "\xef\xbf\xbd", 3);
        i += subpart(s + i, n - i, &grow);
        start = i;
    }
    buf_add(out, s + start, n - start);
}

/* ---- escaping ---------------------------------------------------------------------------- */

/* Characters that change how text around them is shown, or that hide. */
static bool attacks_readers(uint32_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || c == 0x180e || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) ||
           (c >= 0xe0000 && c <= 0xe007f);
}

void str_escape(struct buf *out, const char *s, size_t n, bool keep_lines, size_t max) {
    size_t begin = out->len;
    for (size_t i = 0; i < n;) {
        if (out->len - begin >= max) {
            buf_adds(out, "[cut]");
            return;
        }
        uint32_t cp;
        int k = utf8_decode(s + i, n - i, &cp);
        if (!k) {
            buf_addf(out, "\\x%02x", (unsigned char)s[i]);
            i++;
            continue;
        }
        bool crlf = cp == '\r' && i + 1 < n && s[i + 1] == '\n';
        if (keep_lines && (cp == '\n' || cp == '\t'))
            buf_add(out, s + i, (size_t)k);
        else if (keep_lines && crlf)
            ;                                   /* the line end that follows says it */
        else if (attacks_readers(cp))
            buf_addf(out, cp < 0x100 ? "\\x%02x" : "\\u{%x}", cp);
        else
            buf_add(out, s + i, (size_t)k);
        i += (size_t)k;
    }
}

/* ---- small things -------------------------------------------------------------------------- */

bool str_starts(const char *s, const char *prefix) { return strncmp(s, prefix, strlen(prefix)) == 0; }

bool str_ends(const char *s, const char *suffix) {
    size_t n = strlen(s), m = strlen(suffix);
    return n >= m && strcmp(s + n - m, suffix) == 0;
}

bool str_to_i64(const char *s, int64_t min, int64_t max, int64_t *out) {
    char *end;
    errno = 0;
    if (!((*s >= '0' && *s <= '9') || ((*s == '-' || *s == '+') && s[1] >= '0' && s[1] <= '9')))
        return false;
    long long v = strtoll(s, &end, 10);
    if (errno || *end || v < min || v > max)
        return false;
    *out = v;
    return true;
}

bool str_to_double(const char *s, double *out) {
    static locale_t c;
    if (!c)
        c = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    char *end;
    if (!*s || *s == ' ')
        return false;
    double v = strtod_l(s, &end, c);
    if (*end || !isfinite(v))
        return false;
    *out = v;
    return true;
}

void base64_encode(struct buf *out, const void *p, size_t n) {
    static const char abc[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const unsigned char *s = p;
    buf_reserve(out, (n + 2) / 3 * 4);
    for (size_t i = 0; i < n; i += 3) {
        uint32_t v = (uint32_t)s[i] << 16 | (i + 1 < n ? (uint32_t)s[i + 1] << 8 : 0) | (i + 2 < n ? s[i + 2] : 0u);
        char q[4] = {abc[v >> 18], abc[v >> 12 & 63], i + 1 < n ? abc[v >> 6 & 63] : '=', i + 2 < n ? abc[v & 63] : '='};
        buf_add(out, q, 4);
    }
}

static int base64_value(char c) {
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

bool base64_decode(struct buf *out, const char *s, size_t n) {
    if (n % 4)
        return false;
    for (size_t i = 0; i < n; i += 4) {
        int pad = i + 4 == n ? (s[i + 3] == '=') + (s[i + 3] == '=' && s[i + 2] == '=') : 0;
        uint32_t v = 0;
        for (int k = 0; k < 4; k++) {
            int d = k >= 4 - pad ? 0 : base64_value(s[i + (size_t)k]);
            if (d < 0)
                return false;
            v = v << 6 | (uint32_t)d;
        }
        char b[3] = {(char)(v >> 16), (char)(v >> 8), (char)v};
        buf_add(out, b, (size_t)(3 - pad));
    }
    return true;
}

void id_random(char *out, size_t size, const char *prefix) {
    static const char abc[] = "0123456789abcdefghijkmnpqrstuvwxyz";     /* no l, no o: read aloud */
    unsigned char r[16];
    if (getrandom(r, sizeof r, 0) != (ssize_t)sizeof r)
        BUG("getrandom: errno %d", errno);
    char text[17];
    for (int i = 0; i < 16; i++)
        text[i] = abc[r[i] % 32];
    text[16] = '\0';
    snprintf(out, size, "%s%s", prefix, text);
}
