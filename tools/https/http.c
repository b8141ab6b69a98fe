#include "tools/https/http.h"
#include "base/mem.h"
#include "base/str.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#ifdef CORRAL_LLHTTP
#include <llhttp.h>
typedef llhttp_t parser_t;
typedef llhttp_settings_t settings_t;
#else
#include <http_parser.h>
typedef http_parser parser_t;
typedef http_parser_settings settings_t;
#endif

#define INFORMED_MAX 5                  /* 1xx responses before the real one */

static const char *const kept_names[HTTP_KEPT] = {
    [HTTP_CONTENT_TYPE] = "content-type",       [HTTP_CONTENT_ENCODING] = "content-encoding", [HTTP_LOCATION] = "location",
    [HTTP_RETRY_AFTER] = "retry-after",         [HTTP_RATE_LIMIT] = "x-ratelimit-limit",      [HTTP_RATE_REMAINING] = "x-ratelimit-remaining",
};

struct http {
    parser_t parser;
    settings_t settings;
    struct buf name, value, body, plain;
    char *kept[HTTP_KEPT];
    bool in_value, complete;
    int status, informed;
    size_t header_bytes, headers;
    const char *refused;                /* why a callback stopped the parser */
    int refused_code;
};

static int refuse(struct http *h, int code, const char *why) {
    h->refused = why;
    h->refused_code = code;
    return -1;
}

/* ---- callbacks ---------------------------------------------------------------------------------- */

static void end_header(struct http *h) {
    for (int i = 0; h->in_value && i < HTTP_KEPT; i++)
        if (strcasecmp(buf_str(&h->name), kept_names[i]) == 0) {
            free(h->kept[i]);           /* the last one counts */
            h->kept[i] = xstrndup(buf_str(&h->value), h->value.len);
        }
    buf_reset(&h->name);
    buf_reset(&h->value);
    h->in_value = false;
}

static int count_header(struct http *h, size_t n) {
    h->header_bytes += n;
    return h->header_bytes > HTTP_HEADERS_BYTES_MAX ? refuse(h, ERR_TOO_BIG, "its headers are too long") : 0;
}

static int on_status(parser_t *p, const char *at, size_t n) {
    (void)at;
    return count_header(p->data, n);
}

static int on_field(parser_t *p, const char *at, size_t n) {
    struct http *h = p->data;
    if (h->in_value)
        end_header(h);
    if (h->name.len == 0 && ++h->headers > HTTP_HEADERS_MAX)
        return refuse(h, ERR_TOO_BIG, "it has too many headers");
    buf_add(&h->name, at, n);
    return count_header(h, n);
}

static int on_value(parser_t *p, const char *at, size_t n) {
    struct http *h = p->data;
    h->in_value = true;
    buf_add(&h->value, at, n);
    return count_header(h, n);
}

static int on_headers(parser_t *p) {
    struct http *h = p->data;
    end_header(h);
    h->status = (int)p->status_code;
    if (p->http_major != 1)
        return refuse(h, ERR_FORMAT, "it is not HTTP/1.1");
    return 0;
}

static int on_body(parser_t *p, const char *at, size_t n) {
    struct http *h = p->data;
    if (n > HTTP_BODY_MAX - h->body.len)
        return refuse(h, ERR_TOO_BIG, "its body is larger than 2 MB");
    buf_add(&h->body, at, n);
    return 0;
}

static int on_complete(parser_t *p) {
    struct http *h = p->data;
    end_header(h);                      /* trailers */
    if (h->status < 200 && h->status != 101)
        return ++h->informed > INFORMED_MAX ? refuse(h, ERR_FORMAT, "it never came to its answer") : 0;
    h->complete = true;
    return refuse(h, 0, "complete");    /* stops the parser: what follows is nobody's */
}

/* ---- feeding ------------------------------------------------------------------------------------------ */

struct http *http_create(void) {
    struct http *h = xcalloc(1, sizeof *h);
#ifdef CORRAL_LLHTTP
    llhttp_settings_init(&h->settings);
#else
    http_parser_settings_init(&h->settings);
#endif
    h->settings.on_status = on_status;
    h->settings.on_header_field = on_field;
    h->settings.on_header_value = on_value;
    h->settings.on_headers_complete = on_headers;
    h->settings.on_body = on_body;
    h->settings.on_message_complete = on_complete;
#ifdef CORRAL_LLHTTP
    llhttp_init(&h->parser, HTTP_RESPONSE, &h->settings);
#else
    http_parser_init(&h->parser, HTTP_RESPONSE);
#endif
    h->parser.data = h;
    return h;
}

void http_free(struct http *h) {
    if (!h)
        return;
    for (int i = 0; i < HTTP_KEPT; i++)
        free(h->kept[i]);
    buf_free(&h->name);
    buf_free(&h->value);
    buf_free(&h->body);
    buf_free(&h->plain);
    free(h);
}

/* n 0: the end of the connection. The parser's own reason, or NULL. */
static const char *execute(struct http *h, const char *p, size_t n) {
#ifdef CORRAL_LLHTTP
    llhttp_errno_t rc = n ? llhttp_execute(&h->parser, p, n) : llhttp_finish(&h->parser);
    if (rc != HPE_OK && h->refused)     /* rc may then be our callback's own value, which has no name */
        return h->refused;
    return rc == HPE_OK ? NULL : llhttp_errno_name(rc);
#else
    size_t used = http_parser_execute(&h->parser, &h->settings, p, n);
    enum http_errno rc = HTTP_PARSER_ERRNO(&h->parser);
    return rc != HPE_OK ? http_errno_description(rc) : used != n ? "the protocol was to be changed" : NULL;
#endif
}

static int outcome(struct http *h, const char *why, struct err *e) {
    if (h->complete || !why)
        return 0;
    if (h->refused)
        return err_set(e, h->refused_code, "the server's answer was refused: %s", h->refused);
    return err_set(e, ERR_FORMAT, "the server's answer is no proper HTTP (%s)", why);
}

int http_feed(struct http *h, const char *p, size_t n, struct err *e) {
    if (h->complete || n == 0)
        return 0;
    return outcome(h, execute(h, p, n), e);
}

int http_end(struct http *h, bool clean, struct err *e) {
    if (h->complete)
        return 0;
    /* A body without a length ends with the connection; unless the server announced that end, anybody may have cut it. */
    if (!clean || h->status == 0)
        return err_set(e, ERR_FORMAT, "the server's answer is cut off");
    const char *why = execute(h, "", 0);
    if (h->complete)
        return 0;
    return why ? err_set(e, ERR_FORMAT, "the server's answer is cut off") : err_set(e, ERR_FORMAT, "the server's answer has no end");
}

bool http_complete(const struct http *h) { return h->complete; }

int http_take(struct http *h, struct http_response *out, struct err *e) {
    const char *coding = h->kept[HTTP_CONTENT_ENCODING];
    *out = (struct http_response){.status = h->status, .body = buf_str(&h->body), .len = h->body.len};
    for (int i = 0; i < HTTP_KEPT; i++)
        out->kept[i] = h->kept[i];
    if (!coding || !*coding || strcasecmp(coding, "identity") == 0)
        return 0;
    if (strcasecmp(coding, "gzip") != 0 && strcasecmp(coding, "x-gzip") != 0 && strcasecmp(coding, "deflate") != 0)
        return err_set(e, ERR_UNSUPPORTED, "the server packed its answer in a way that was not asked for");
    if (h->body.len == 0)
        return 0;
    int rc = inflate_body(&h->plain, h->body.data, h->body.len, HTTP_BODY_MAX, e);
    out->body = buf_str(&h->plain);
    out->len = h->plain.len;
    return rc;
}
