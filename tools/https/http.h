/* http.h - one HTTP/1.1 response, fed as it comes, with llhttp or http-parser (CMake picks: CORRAL_LLHTTP).
 *
 * Bounded everywhere: header bytes, number of headers, body. Kept are the status, the body as it was sent and the few headers
 * that matter. A length that does not hold, a cut chunk and bytes that are no HTTP are errors; bytes behind the message are not read. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include <stdbool.h>

#define HTTP_HEADERS_BYTES_MAX (64u << 10)
#define HTTP_HEADERS_MAX 200
#define HTTP_BODY_MAX (2u << 20)        /* as sent, and again once unpacked */

enum { HTTP_CONTENT_TYPE, HTTP_CONTENT_ENCODING, HTTP_LOCATION, HTTP_RETRY_AFTER, HTTP_RATE_LIMIT, HTTP_RATE_REMAINING, HTTP_KEPT };

struct http;
struct http_response {                  /* borrowed from the struct http */
    int status;
    const char *kept[HTTP_KEPT];        /* a header's value, or NULL */
    const char *body;
    size_t len;
};

struct http *http_create(void);
void http_free(struct http *h);
/* Takes the next bytes. */
int http_feed(struct http *h, const char *p, size_t n, struct err *e);
/* The connection has ended; clean: the server said so. */
int http_end(struct http *h, bool clean, struct err *e);
bool http_complete(const struct http *h);
/* Unpacks the body where it is packed (gzip, deflate) and gives the response. After http_complete(). */
int http_take(struct http *h, struct http_response *out, struct err *e);

/* inflate.c: at most max bytes out, else ERR_TOO_BIG; ERR_FORMAT for what is broken or cut. */
int inflate_body(struct buf *out, const char *p, size_t n, size_t max, struct err *e);
