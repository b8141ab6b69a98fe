#include "tools/https/request.h"
#include "base/str.h"
#include <ctype.h>
#include <string.h>

#define TARGET_MAX 4096
#define HEADERS_MAX 16

/* The string member without NULs and only of characters that `allowed` accepts. */
static const char *member(const struct json *j, const char *name, bool (*allowed)(unsigned char c), size_t max) {
    const struct json *v = json_get(j, name);
    const char *s = json_str(v);
    size_t n = json_strlen(v);
    if (!s || n == 0 || n > max)
        return NULL;
    for (size_t i = 0; i < n; i++)
        if (!allowed((unsigned char)s[i]))
            return NULL;
    return s;
}

static bool in_host(unsigned char c) { return isalnum(c) || c == '.' || c == '-' || c == ':'; }
static bool in_target(unsigned char c) { return c > 0x20 && c < 0x7f; }
static bool in_token(unsigned char c) { return isalnum(c) || c == '-' || c == '_'; }
static bool in_value(unsigned char c) { return c >= 0x20 && c < 0x7f; }
static bool in_key_place(unsigned char c) { return in_token(c) || c == ':'; }

static int check_headers(const struct json *headers, struct err *e) {
    if (json_len(headers) > HEADERS_MAX)
        return err_set(e, ERR_INVALID, "the request has more than %d headers", HEADERS_MAX);
    for (size_t i = 0; i < json_len(headers); i++) {
        const struct json *h = json_at(headers, i);
        struct json *pair = json_object();
        json_set(pair, "name", json_copy(json_at(h, 0)));
        json_set(pair, "value", json_copy(json_at(h, 1)));
        bool ok = member(pair, "name", in_token, 64) && member(pair, "value", in_value, 1024);
        json_free(pair);
        if (!ok)
            return err_set(e, ERR_INVALID, "header %zu of the request can't be sent", i + 1);
    }
    return 0;
}

int request_parse(struct request *r, const char *text, size_t len, struct err *e) {
    memset(r, 0, sizeof *r);
    int rc = json_parse_depth(&r->json, text, len, 8, e);
    if (rc != 0)
        return err_wrap(e, "the request");
    r->host = member(r->json, "host", in_host, 253);
    r->target = member(r->json, "target", in_target, TARGET_MAX);
    r->shape = member(r->json, "shape", in_token, 32);
    r->key = member(r->json, "key", in_key_place, 64);
    r->port = (int)json_get_int(json_get(r->json, "port"), 443);
    r->results = (int)json_get_int(json_get(r->json, "results"), 5);
    r->wall_ms = json_get_int(json_get(r->json, "wall_ms"), 10000);
    if (!r->host || !r->target || r->target[0] != '/' || !r->shape)
        return err_set(e, ERR_INVALID, "the request has no proper host, target or shape");
    if (r->port < 1 || r->port > 65535 || r->results < 1 || r->results > 50 || r->wall_ms < 1 || r->wall_ms > 120000)
        return err_set(e, ERR_INVALID, "a number of the request is out of its range");
    if (json_get(r->json, "key") && (!r->key || (strncmp(r->key, "header:", 7) != 0 && strncmp(r->key, "query:", 6) != 0)))
        return err_set(e, ERR_INVALID, "the request does not say where the key goes");
    return check_headers(json_get(r->json, "headers"), e);
}

void request_free(struct request *r) {
    json_free(r->json);
    memset(r, 0, sizeof *r);
}

bool request_key_valid(const char *key, size_t len) {
    if (len == 0 || len > REQUEST_KEY_MAX)
        return false;
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)key[i] <= 0x20 || (unsigned char)key[i] >= 0x7f)
            return false;
    return true;
}

int request_write(struct buf *out, const struct request *r, const char *key, struct err *e) {
    static const char hex[] = "0123456789ABCDEF";
    bool numeric6 = strchr(r->host, ':') != NULL;
    if (key && !request_key_valid(key, strlen(key)))
        return err_set(e, ERR_INVALID, "the API key holds characters that no key has");
    buf_reserve(out, 8192);             /* once: a grown buffer would leave copies of the key behind */
    buf_addf(out, "GET %s", r->target);
    if (key && r->key && str_starts(r->key, "query:")) {
        buf_addf(out, "%c%s=", strchr(r->target, '?') ? '&' : '?', r->key + 6);
        for (const char *p = key; *p; p++) {
            if (isalnum((unsigned char)*p) || strchr("-._~", *p)) {
                buf_addc(out, *p);
            } else {
                buf_addc(out, '%');
                buf_addc(out, hex[(unsigned char)*p >> 4]);
                buf_addc(out, hex[(unsigned char)*p & 15]);
            }
        }
    }
    buf_addf(out, " HTTP/1.1\r\nHost: %s%s%s", numeric6 ? "[" : "", r->host, numeric6 ? "]" : "");
    if (r->port != 443)
        buf_addf(out, ":%d", r->port);
    buf_adds(out, "\r\nUser-Agent: corral/" CORRAL_VERSION "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n");
    if (key && r->key && str_starts(r->key, "header:"))
        buf_addf(out, "%s: %s\r\n", r->key + 7, key);
    const struct json *headers = json_get(r->json, "headers");
    for (size_t i = 0; i < json_len(headers); i++)
        buf_addf(out, "%s: %s\r\n", json_str(json_at(json_at(headers, i), 0)), json_str(json_at(json_at(headers, i), 1)));
    buf_adds(out, "\r\n");
    return 0;
}
