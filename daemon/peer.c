/* peer.c - who a message comes from, and the text key by which the agent knows him. Any thread. */
#include "daemon/daemon.h"
#include "base/err.h"
#include <string.h>

bool peer_equal(const struct peer *a, const struct peer *b) {
    return a->socket == b->socket && a->len == b->len && memcmp(a->id, b->id, a->len) == 0;
}

void peer_key(const struct peer *p, char *out, size_t size) {
    static const char hex[] = "0123456789abcdef";
    BUG_IF(size < 2u * p->len + 2u);
    *out++ = p->socket == PEER_MAIN ? 'm' : 'c';
    for (size_t i = 0; i < p->len; i++) {
        *out++ = hex[(unsigned char)p->id[i] >> 4];
        *out++ = hex[p->id[i] & 15];
    }
    *out = '\0';
}

static int hex_digit(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; }

bool peer_of_key(const char *key, struct peer *out) {
    size_t n = key ? strlen(key) : 0;
    memset(out, 0, sizeof *out);
    if (n < 1 || n % 2 == 0 || n / 2 > sizeof out->id || (key[0] != 'm' && key[0] != 'c'))
        return false;
    out->socket = key[0] == 'm' ? PEER_MAIN : PEER_CONTROL;
    out->len = (unsigned char)(n / 2);
    for (size_t i = 0; i < n / 2; i++) {
        int hi = hex_digit(key[1 + 2 * i]), lo = hex_digit(key[2 + 2 * i]);
        if (hi < 0 || lo < 0)
            return false;
        out->id[i] = (char)(hi << 4 | lo);
    }
    return true;
}
