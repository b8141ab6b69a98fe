#include "tools/address.h"
#include "base/mem.h"
#include "base/str.h"
#include <arpa/inet.h>
#include <ctype.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

/* ---- url -------------------------------------------------------------------------------------------- */

static int read_host(struct url *out, const char **at, struct err *e) {
    const char *p = *at;
    unsigned char address[16];
    bool bracket = *p == '[';
    size_t n = strcspn(p += bracket, bracket ? "]" : ":/?#");
    if (n == 0 || n >= sizeof out->host || (bracket && p[n] != ']'))
        return err_set(e, ERR_CONFIG, "the host name is missing or too long");
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)p[i];
        if (!isalnum(c) && c != '.' && c != '-' && !(bracket && c == ':'))
            return err_set(e, ERR_CONFIG, "the host name may hold letters, digits, dots and dashes (an international name in its xn-- form)");
        out->host[i] = (char)tolower(c);
    }
    out->host[n] = '\0';
    bool six = inet_pton(AF_INET6, out->host, address) == 1;
    if (bracket != six)
        return err_set(e, ERR_CONFIG, "an IPv6 address stands in brackets, and nothing else does");
    out->literal = six || inet_pton(AF_INET, out->host, address) == 1 || strcmp(out->host, "localhost") == 0;
    *at = p + n + bracket;
    return 0;
}

int url_parse(struct url *out, const char *text, struct err *e) {
    const char *p = text;
    int rc;
    memset(out, 0, sizeof *out);
    if (strncasecmp(p, "https://", 8) != 0)
        return err_set(e, ERR_CONFIG, "%.100s: an address that begins with https:// is expected", text);
    p += 8;
    if (strcspn(p, "@") < strcspn(p, "/?#"))
        return err_set(e, ERR_CONFIG, "no user name and password in the address, please: keys belong in a file");
    if ((rc = read_host(out, &p, e)) != 0)
        return rc;
    out->port = 443;
    if (*p == ':') {
        char digits[8];
        int64_t port;
        size_t n = strcspn(++p, "/?#");
        snprintf(digits, sizeof digits, "%.*s", (int)(n < 7 ? n : 7), p);
        if (!str_to_i64(digits, 1, 65535, &port))
            return err_set(e, ERR_CONFIG, "%.100s: the port is a number from 1 to 65535", text);
        out->port = (int)port;
        p += n;
    }
    if (strlen(p) + 2 > sizeof out->target)
        return err_set(e, ERR_CONFIG, "the address is too long");
    for (const char *s = p; *s; s++)
        if ((unsigned char)*s <= 0x20 || (unsigned char)*s >= 0x7f || *s == '#')
            return err_set(e, ERR_CONFIG, "%.100s: the path may hold visible ASCII without \"#\"", text);
    snprintf(out->target, sizeof out->target, "%s%s", *p == '/' ? "" : "/", p);
    return 0;
}

/* ---- which machines ------------------------------------------------------------------------------------ */

struct range4 {
    uint32_t net;
    int bits;
    enum address_kind kind;
};
/* RFC 6890 and its updates; the first match counts. */
static const struct range4 ranges4[] = {
    {0xa9fea9fe, 32, ADDRESS_NEVER},    /* 169.254.169.254: metadata */
    {0x64646464 + 0x64, 32, ADDRESS_NEVER},     /* 100.100.100.200: metadata */
    {0x00000000, 8, ADDRESS_NEVER},
    {0x0a000000, 8, ADDRESS_PRIVATE},   /* 10 */
    {0x64400000, 10, ADDRESS_PRIVATE},  /* 100.64 */
    {0x7f000000, 8, ADDRESS_PRIVATE},   /* 127 */
    {0xa9fe0000, 16, ADDRESS_PRIVATE},  /* 169.254 */
    {0xac100000, 12, ADDRESS_PRIVATE},  /* 172.16 */
    {0xc0000000, 24, ADDRESS_PRIVATE},  /* 192.0.0 */
    {0xc0000200, 24, ADDRESS_PRIVATE},  /* 192.0.2 */
    {0xc0586300, 24, ADDRESS_PRIVATE},  /* 192.88.99 */
    {0xc0a80000, 16, ADDRESS_PRIVATE},  /* 192.168 */
    {0xc6120000, 15, ADDRESS_PRIVATE},  /* 198.18 */
    {0xc6336400, 24, ADDRESS_PRIVATE},  /* 198.51.100 */
    {0xcb007100, 24, ADDRESS_PRIVATE},  /* 203.0.113 */
    {0xe0000000, 3, ADDRESS_NEVER},     /* multicast, reserved, broadcast */
};

static enum address_kind kind4(uint32_t a) {
    for (size_t i = 0; i < ARRAY_LEN(ranges4); i++)
        if ((a ^ ranges4[i].net) >> (32 - ranges4[i].bits) == 0)
            return ranges4[i].kind;
    return ADDRESS_PUBLIC;
}

static uint32_t four(const uint8_t *p) { return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]; }

static enum address_kind kind6(const uint8_t *a) {
    static const uint8_t zero[16] = {0}, mapped[12] = {[10] = 0xff, [11] = 0xff}, nat64[12] = {0x00, 0x64, 0xff, 0x9b};
    static const uint8_t metadata[16] = {0xfd, 0x00, 0x0e, 0xc2, [14] = 0x02, [15] = 0x54};
    if (memcmp(a, metadata, 16) == 0 || memcmp(a, zero, 16) == 0 || a[0] == 0xff)
        return ADDRESS_NEVER;
    if (memcmp(a, mapped, 12) == 0 || memcmp(a, nat64, 12) == 0)
        return kind4(four(a + 12));
    if (a[0] == 0x20 && a[1] == 0x02)   /* 6to4 */
        return kind4(four(a + 2));
    if ((a[0] & 0xe0) != 0x20)          /* only 2000::/3 is the internet: not ::1, fe80::, fc00::, ::a.b.c.d ... */
        return ADDRESS_PRIVATE;
    if (a[0] == 0x20 && a[1] == 0x01 && (a[2] < 0x02 || (a[2] == 0x0d && a[3] == 0xb8)))      /* 2001::/23 (Teredo too), 2001:db8:: */
        return ADDRESS_PRIVATE;
    return ADDRESS_PUBLIC;
}

enum address_kind address_kind(const struct sockaddr *a) {
    if (a->sa_family == AF_INET)
        return kind4(ntohl(((const struct sockaddr_in *)(const void *)a)->sin_addr.s_addr));
    if (a->sa_family == AF_INET6)
        return kind6(((const struct sockaddr_in6 *)(const void *)a)->sin6_addr.s6_addr);
    return ADDRESS_NEVER;
}

void address_text(const struct sockaddr *a, char *out, size_t size) {
    const void *at = a->sa_family == AF_INET ? (const void *)&((const struct sockaddr_in *)(const void *)a)->sin_addr
                                             : (const void *)&((const struct sockaddr_in6 *)(const void *)a)->sin6_addr;
    if (!inet_ntop(a->sa_family, at, out, (socklen_t)size))
        snprintf(out, size, "?");
}
