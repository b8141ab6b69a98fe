/* url.c - one spelling for each address (RFC 3986, section 6), so that a page is one document however it is linked. */
#include "tools/knowledge/process.h"
#include <ctype.h>
#include <string.h>
#include <strings.h>

static bool tracking(const char *p, size_t n) {
    static const char *const names[] = {"fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid"};
    size_t key = 0;
    while (key < n && p[key] != '=')
        key++;
    if (key >= 4 && strncasecmp(p, "utm_", 4) == 0)
        return true;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (key == strlen(names[i]) && strncasecmp(p, names[i], key) == 0)
            return true;
    return false;
}

static int hex(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

/* Escapes of unreserved characters are undone, the others written in upper case; raw bytes that must be escaped are. */
static void add_escaped(struct buf *out, const char *s, size_t n) {
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c == '%' && i + 2 < n && hex(s[i + 1]) >= 0 && hex(s[i + 2]) >= 0) {
            unsigned char v = (unsigned char)(hex(s[i + 1]) * 16 + hex(s[i + 2]));
            if (v < 0x80 && (isalnum(v) || strchr("-._~", v)) && v)
                buf_addc(out, (char)v);
            else
                buf_addf(out, "%%%02X", v);
            i += 2;
        } else if (c <= ' ' || c >= 0x7f || strchr("%\"<>\\^`{|}", c)) {
            buf_addf(out, "%%%02X", c);
        } else {
            buf_addc(out, (char)c);
        }
    }
}

/* Escapes come first: %2e%2e is a way up, too, and utm%5fsource a tracker. */
static void add_path(struct buf *out, const char *given, size_t given_len) {
    size_t base = out->len;
    struct buf path = {0};
    add_escaped(&path, given, given_len);
    const char *s = buf_str(&path);
    for (size_t i = 0, n = path.len; i < n;) {
        size_t end = i + 1;             /* s[i] is '/' */
        while (end < n && s[end] != '/')
            end++;
        size_t len = end - i - 1;
        bool last = end >= n;
        if (len == 1 && s[i + 1] == '.') {
            if (last)
                buf_addc(out, '/');
        } else if (len == 2 && s[i + 1] == '.' && s[i + 2] == '.') {
            while (out->len > base && out->data[out->len - 1] != '/')
                buf_cut(out, out->len - 1, 1);
            if (out->len > base)
                buf_cut(out, out->len - 1, 1);
            if (last)
                buf_addc(out, '/');
        } else {
            buf_add(out, s + i, len + 1);
        }
        i = end;
    }
    if (out->len == base)
        buf_addc(out, '/');
    buf_free(&path);
}

static void add_query(struct buf *out, const char *given, size_t given_len) {
    struct buf query = {0};
    char mark = '?';
    add_escaped(&query, given, given_len);
    const char *s = buf_str(&query);
    for (size_t i = 0, n = query.len; i < n;) {
        size_t end = i;
        while (end < n && s[end] != '&')
            end++;
        if (end > i && !tracking(s + i, end - i)) {
            buf_addc(out, mark);
            buf_add(out, s + i, end - i);
            mark = '&';
        }
        i = end + 1;
    }
    buf_free(&query);
}

/* Without the scheme's own port and dots at the end, however often they are there. 0: no name of a host. */
static size_t host_length(const char *s, size_t n, const char *port) {
    size_t port_len = strlen(port), before;
    do {
        before = n;
        if (n > port_len && memcmp(s + n - port_len, port, port_len) == 0)
            n -= port_len;
        while (n && (s[n - 1] == '.' || s[n - 1] == ':'))
            n--;
    } while (n != before);
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)s[i] < 0x80 && !isalnum((unsigned char)s[i]) && !strchr("-._~:[]", s[i]))
            return 0;
    return memchr(s, 0, n) ? 0 : n;
}

bool url_canonical(struct buf *out, const char *s, size_t n) {
    while (n && isspace((unsigned char)*s))
        s++, n--;
    while (n && isspace((unsigned char)s[n - 1]))
        n--;
    bool tls = n > 8 && strncasecmp(s, "https://", 8) == 0;
    if ((!tls && !(n > 7 && strncasecmp(s, "http://", 7) == 0)) || n > 4096)
        return false;
    size_t host = tls ? 8 : 7, at = host;
    while (at < n && s[at] != '/' && s[at] != '?' && s[at] != '#')
        at++;
    for (size_t i = host; i < at; i++)
        if (s[i] == '@')
            host = i + 1;               /* a user's name is no part of the page */
    size_t host_end = host + host_length(s + host, at - host, tls ? ":443" : ":80");
    if (host_end == host)
        return false;
    buf_adds(out, tls ? "https://" : "http://");
    for (size_t i = host; i < host_end; i++)
        buf_addc(out, (char)tolower((unsigned char)s[i]));
    size_t end = at;
    while (end < n && s[end] != '#')
        end++;
    size_t query = at;
    while (query < end && s[query] != '?')
        query++;
    add_path(out, s + at, query - at);
    if (query < end)
        add_query(out, s + query + 1, end - query - 1);
    return true;
}
