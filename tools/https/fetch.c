#include "tools/https/fetch.h"
#include "base/clock.h"
#include "base/err.h"
#include "base/file.h"
#include "base/json.h"
#include "base/mem.h"
#include "base/str.h"
#include "tools/https/http.h"
#include "tools/https/request.h"
#include "tools/https/shape.h"
#include "tools/https/tls.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define ANCHORS_MAX (4u << 20)
#define RETRY_MAX 86400

/* The key is read only now that the server has proved who it is, and forgotten before a byte of its answer is looked at. */
static int send_request(struct tls *t, const struct request *r, int key_fd, struct err *e) {
    struct buf key = {0}, text = {0};
    int rc = key_fd >= 0 ? fd_read_whole(&key, key_fd, REQUEST_KEY_MAX, "the key's descriptor", e) : 0;
    if (rc == 0)
        rc = request_write(&text, r, key_fd >= 0 ? buf_str(&key) : NULL, e);
    if (rc == 0)
        rc = tls_write(t, text.data, text.len, e);
    if (key.data)
        mem_wipe(key.data, key.cap);
    if (text.data)
        mem_wipe(text.data, text.cap);
    buf_free(&key);
    buf_free(&text);
    if (key_fd >= 0)
        close(key_fd);
    return rc;
}

static int read_answer(struct tls *t, struct http *h, struct err *e) {
    char chunk[16384];
    while (!http_complete(h)) {
        struct err cut = {0};
        long n = tls_read(t, chunk, sizeof chunk, &cut);
        int rc = n > 0 ? http_feed(h, chunk, (size_t)n, e) : 0;
        if (n < 0 && cut.code != ERR_FORMAT) {
            if (e)
                *e = cut;
            return cut.code;
        }
        if (n <= 0)
            return http_end(h, n == 0, e);
        if (rc != 0)
            return rc;
    }
    return 0;
}

/* "120", or a date; -1: neither. */
static int64_t retry_after(const char *value) {
    struct tm tm = {0};
    int64_t s;
    if (!value)
        return -1;
    if (str_to_i64(value, 0, INT64_MAX, &s))
        return s < RETRY_MAX ? s : RETRY_MAX;
    const char *end = strptime(value, "%a, %d %b %Y %H:%M:%S GMT", &tm);
    if (!end || *end)
        return -1;
    s = (int64_t)timegm(&tm) - (int64_t)time(NULL);
    return s < 0 ? 0 : s < RETRY_MAX ? s : RETRY_MAX;
}

/* Of "1, 2000" (a second's, a month's) the last: what is left in the longest window. */
static void set_quota(struct json *out, const char *name, const char *value) {
    int64_t n;
    const char *comma = value ? strrchr(value, ',') : NULL;
    const char *at = comma ? comma + 1 : value;
    while (at && *at == ' ')
        at++;
    if (at && str_to_i64(at, 0, INT64_MAX, &n))
        json_set_int(out, name, n);
}

/* The status of a redirect or failure in words. */
static int say_status(const struct http_response *res, const struct request *r, struct err *e) {
    struct buf b = {0}, said = {0};
    const char *location = res->kept[HTTP_LOCATION], *host = r->host;
    if (res->status == 501 && strcmp(r->shape, "wolfram") == 0) {       /* its way to say so; suggestions follow */
        shape_text(&said, res->body, res->len, 400, false);
        int rc = err_set(e, ERR_INVALID, "Wolfram Alpha did not understand the input; ask in simpler words (%s)", buf_str(&said));
        buf_free(&said);
        return rc;
    }
    buf_addf(&b, "HTTP %d from %s", res->status, host);
    if (res->status >= 300 && res->status < 400 && location) {
        buf_adds(&b, ": it redirects to ");
        shape_text(&b, location, strlen(location), 200, true);
        buf_adds(&b, ", and redirects are not followed");
    } else if (res->status == 429) {
        buf_adds(&b, ": its rate limit is reached");
    } else if (res->status == 401 || res->status == 403) {
        buf_adds(&b, ": it does not accept the API key");
    }
    shape_complaint(&said, res->body, res->len);
    if (said.len)
        buf_addf(&b, " (%s)", said.data);
    int rc = err_set(e, res->status == 429 ? ERR_BUSY : ERR_UNAVAILABLE, "%s", buf_str(&b));
    buf_free(&b);
    buf_free(&said);
    return rc;
}

static int take_answer(struct json *out, struct http *h, const struct request *r, struct err *e) {
    struct http_response res;
    int rc = http_take(h, &res, e);
    int64_t pause = retry_after(res.kept[HTTP_RETRY_AFTER]);
    json_set_int(out, "status", res.status);
    set_quota(out, "limit", res.kept[HTTP_RATE_LIMIT]);
    set_quota(out, "remaining", res.kept[HTTP_RATE_REMAINING]);
    if (pause >= 0)
        json_set_int(out, "retry_after", pause);
    if (rc != 0 && res.status / 100 == 2)
        return rc;
    if (res.status != 200)
        return say_status(&res, r, e);
    return shape_body(out, r->shape, res.body, res.len, r->results, e);
}

static int exchange(struct json *out, const struct request *r, int sock, int anchors, int key, struct err *e) {
    struct buf pem = {0};
    struct tls *t = NULL;
    struct http *h = http_create();
    int rc = fd_read_whole(&pem, anchors, ANCHORS_MAX, "the authorities' descriptor", e);
    if (rc == 0)
        rc = tls_open(&t, sock, r->host, buf_str(&pem), pem.len, clock_mono_ms() + r->wall_ms, e);
    buf_free(&pem);
    if (rc == 0)
        rc = send_request(t, r, key, e);
    if (rc == 0)
        rc = read_answer(t, h, e);
    if (rc == 0)
        rc = take_answer(out, h, r, e);
    tls_close(t);
    http_free(h);
    return rc;
}

void fetch(struct buf *out, const char *request, size_t len, int sock, int anchors, int key) {
    struct request r;
    struct err e = {0};
    struct json *answer = json_object();
    int rc = request_parse(&r, request, len, &e);
    if (rc == 0)
        rc = exchange(answer, &r, sock, anchors, r.key ? key : -1, &e);
    request_free(&r);
    json_set_bool(answer, "ok", rc == 0);
    if (rc != 0) {
        json_set_str(answer, "code", err_name(rc));
        json_set_str(answer, "text", e.text);
    }
    json_write(out, answer, JSON_COMPACT);
    json_free(answer);
}
