/* names.c - names of files as hostile code makes them, in a form that is safe to print, to send and to put into a git tree. */
#include "tools/workspace/tree.h"
#include "base/str.h"
#include <string.h>
#include <strings.h>

static const char hex[] = "0123456789ABCDEF";

static int hex_value(char c) {
    const char *p = c ? strchr(hex, c) : NULL;
    return p ? (int)(p - hex) : -1;
}

static bool is_escape(const char *s, size_t n) { return n >= 3 && s[0] == '%' && hex_value(s[1]) >= 0 && hex_value(s[2]) >= 0; }

static bool alnum(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* Names that git, on some file system, would take for its own folder: ".git", ".git.", ".GIT:x", "git~1". */
static bool is_gits_own(const char *s, size_t n) {
    if (n >= 4 && strncasecmp(s, ".git", 4) == 0)
        return n == 4 || (!alnum(s[4]) && s[4] != '-' && s[4] != '_');
    return n >= 5 && strncasecmp(s, "git~", 4) == 0;
}

static void escape(struct buf *out, const char *s, int n) {
    for (int i = 0; i < n; i++)
        buf_addf(out, "%%%02X", (unsigned)(unsigned char)s[i]);
}

/* Length of the character at s when it may stand as it is, negative when so many bytes have to be escaped. */
static int plain(const char *s, size_t n) {
    unsigned char c = (unsigned char)s[0];
    uint32_t cp = 0;
    if (c < 0x80)
        return c < 0x20 || c == 0x7f || c == '\\' || is_escape(s, n) ? -1 : 1;
    int len = utf8_decode(s, n, &cp);
    if (len == 0)
        return -1;
    struct buf b = {0};
    str_escape(&b, s, (size_t)len, false, 64);
    bool ok = b.len == (size_t)len && memcmp(b.data, s, b.len) == 0 && cp != 0x2028 && cp != 0x2029;
    buf_free(&b);
    return ok ? len : -len;
}

/* Length of the beginning that may stand as it is without a closer look. */
static size_t easy(const char *s, size_t n) {
    size_t i = 0;
    while (i < n && (unsigned char)s[i] > 0x20 && (unsigned char)s[i] < 0x7f && s[i] != '\\' && s[i] != '%')
        i++;
    return i;
}

void work_name_encode(struct buf *out, const char *raw, size_t n) {
    size_t i = 0;
    if (is_gits_own(raw, n)) {
        size_t at = raw[0] == '.' ? 0 : 3;
        buf_add(out, raw, at);
        escape(out, raw + at, 1);
        i = at + 1;
    }
    while (i < n) {
        size_t run = easy(raw + i, n - i);
        buf_add(out, raw + i, run);
        i += run;
        if (i == n)
            break;
        int len = plain(raw + i, n - i);
        if (len > 0)
            buf_add(out, raw + i, (size_t)len);
        else
            escape(out, raw + i, -len);
        i += (size_t)(len > 0 ? len : -len);
    }
}

bool work_name_decode(struct buf *out, const char *name, size_t n) {
    size_t at = out->len;
    for (size_t i = 0; i < n;) {
        if (is_escape(name + i, n - i)) {
            buf_addc(out, (char)(hex_value(name[i + 1]) * 16 + hex_value(name[i + 2])));
            i += 3;
        } else {
            buf_addc(out, name[i++]);
        }
    }
    const char *raw = buf_str(out) + at;
    size_t len = out->len - at;
    return len > 0 && len <= 255 && !memchr(raw, '/', len) && !memchr(raw, '\0', len) && strcmp(raw, ".") != 0 && strcmp(raw, "..") != 0;
}

int work_path_clean(struct buf *out, const char *path, struct err *e) {
    struct buf raw = {0};
    const char *s = path;
    size_t depth = 0, bytes = 0;
    int rc = 0;
    buf_reset(out);
    if (str_starts(s, "/work/"))
        s += 6;
    if (*s == '/')
        return err_set(e, ERR_INVALID, "the path %.200s is absolute; name the file as seen from the work folder, such as notes.txt or out/plot.png", path);
    while (*s) {
        size_t n = strcspn(s, "/");
        const char *next = s[n] ? s + n + 1 : s + n;
        bool skip = n == 0 || (n == 1 && s[0] == '.');
        if (!skip) {
            buf_reset(&raw);
            if (!work_name_decode(&raw, s, n)) {
                rc = err_set(e, ERR_INVALID, "the path %.200s leaves the work folder or holds a part that can't be a file's name", path);
                break;
            }
            bytes += raw.len + 1;
            if (depth++)
                buf_addc(out, '/');
            work_name_encode(out, raw.data, raw.len);
        }
        s = next;
    }
    buf_free(&raw);
    if (rc == 0 && depth == 0)
        rc = err_set(e, ERR_INVALID, "a file's path is expected, such as notes.txt");
    if (rc == 0 && bytes > WORK_PATH_MAX)
        rc = err_set(e, ERR_TOO_BIG, "a path of %zu bytes; the limit is %d", bytes, WORK_PATH_MAX);
    return rc;
}
