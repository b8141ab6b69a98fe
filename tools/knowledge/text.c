/* text.c - foreign bytes to clean UTF-8 lines. */
#include "tools/knowledge/process.h"
#include "base/str.h"
#include <string.h>

static void utf16(struct buf *out, const unsigned char *s, size_t n, bool big) {
    for (size_t i = 0; i + 1 < n; i += 2) {
        uint32_t c = big ? (uint32_t)s[i] << 8 | s[i + 1] : (uint32_t)s[i + 1] << 8 | s[i];
        if (c >= 0xd800 && c < 0xdc00 && i + 3 < n) {
            uint32_t d = big ? (uint32_t)s[i + 2] << 8 | s[i + 3] : (uint32_t)s[i + 3] << 8 | s[i + 2];
            if (d >= 0xdc00 && d < 0xe000) {
                c = 0x10000 + ((c - 0xd800) << 10) + (d - 0xdc00);
                i += 2;
            }
        }
        char u[4];
        buf_add(out, u, (size_t)utf8_encode(c, u));
    }
}

/* C1 controls, bidi overrides, zero-width and tag characters: they make text read differently than it is. */
static bool invisible(uint32_t c) {
    return (c >= 0x80 && c < 0xa0) || c == 0x200b || (c >= 0x200e && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xe0000 && c <= 0xe007f);
}

static bool clean(struct buf *out, const char *s, size_t n) {
    size_t bad = 0, control = 0;
    buf_reserve(out, n + 16);
    for (size_t i = 0; i < n;) {
        size_t from = i;
        while (i < n && (((unsigned char)s[i] >= 0x20 && (unsigned char)s[i] < 0x7f) || s[i] == '\n' || s[i] == '\t'))
            i++;
        if (i > from)
            buf_add(out, s + from, i - from);
        if (i == n)
            break;
        unsigned char c = (unsigned char)s[i];
        if (c == '\r') {
            if (i + 1 == n || s[i + 1] != '\n')
                buf_addc(out, '\n');
            i++;
        } else if (c == '\f') {
            buf_addc(out, '\n');        /* a page's end */
            i++;
        } else if (c < 0x80) {
            control++;
            buf_addc(out, ' ');
            i++;
        } else {
            uint32_t cp;
            int len = utf8_decode(s + i, n - i, &cp);
            if (!len) {
                bad++;
                buf_adds(out, "\xef\xbf\xbd");
                i++;
            } else {
                if (cp == 0x85 || cp == 0x2028 || cp == 0x2029)
                    buf_addc(out, '\n');
                else if (!invisible(cp))
                    buf_add(out, s + i, (size_t)len);
                i += (size_t)len;
            }
        }
    }
    return bad + control <= n / 20;
}

/* Western European text of the time before UTF-8 (Windows-1252): some high bytes, not one of them in a sequence of UTF-8. */
static bool looks_western(const char *s, size_t n) {
    size_t high = 0;
    for (size_t i = 0; i < n; i++) {
        uint32_t c;
        if ((unsigned char)s[i] < 0x80)
            continue;
        if (utf8_decode(s + i, n - i, &c))
            return false;
        high++;
    }
    return high && high <= n / 5;
}

static void western(struct buf *out, const char *s, size_t n) {
    static const uint16_t first[32] = {0x20ac, 0xfffd, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0xfffd, 0x17d, 0xfffd,
                                       0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0xfffd, 0x17e, 0x178};
    buf_reserve(out, n + n / 4);
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        char u[4];
        buf_add(out, u, (size_t)utf8_encode(c >= 0x80 && c < 0xa0 ? first[c - 0x80] : c, u));
    }
}

bool text_decode(struct buf *out, const char *s, size_t n) {
    const unsigned char *u = (const unsigned char *)s;
    if (n >= 2 && ((u[0] == 0xff && u[1] == 0xfe) || (u[0] == 0xfe && u[1] == 0xff))) {
        struct buf wide = {0};
        utf16(&wide, u + 2, n - 2, u[0] == 0xfe);
        bool ok = clean(out, buf_str(&wide), wide.len);
        buf_free(&wide);
        return ok;
    }
    if (n >= 3 && memcmp(s, "\xef\xbb\xbf", 3) == 0)
        s += 3, n -= 3;
    if (memchr(s, 0, n < 8192 ? n : 8192))
        return false;
    if (looks_western(s, n)) {
        struct buf wide = {0};
        western(&wide, s, n);
        bool ok = clean(out, buf_str(&wide), wide.len);
        buf_free(&wide);
        return ok;
    }
    return clean(out, s, n);
}
