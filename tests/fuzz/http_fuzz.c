/* Any bytes as a server's whole answer: taken or refused with a reason, the same in one piece and byte by byte; and as a body of each service. */
#include "base/json.h"
#include "tools/https/http.h"
#include "tools/https/shape.h"
#include <stdlib.h>
#include <string.h>

static int take(const char *p, size_t n, size_t step, struct buf *body) {
    struct http *h = http_create();
    struct http_response r;
    struct err e = {0};
    int rc = 0;
    for (size_t at = 0; rc == 0 && at < n; at += step)
        rc = http_feed(h, p + at, step < n - at ? step : n - at, &e);
    if (rc == 0)
        rc = http_end(h, true, &e);
    if (rc == 0)
        rc = http_take(h, &r, &e);
    if (rc == 0)
        buf_add(body, r.body, r.len);
    else if (!e.text[0])
        abort();
    http_free(h);
    return rc == 0 ? 0 : 1;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const shapes[] = {"brave", "searxng", "wolfram"};
    struct buf whole = {0}, pieces = {0};
    if (take((const char *)data, size, size ? size : 1, &whole) != take((const char *)data, size, 1, &pieces))
        abort();
    if (whole.len != pieces.len || (whole.len && memcmp(whole.data, pieces.data, whole.len) != 0))
        abort();
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
        struct json *out = json_object();
        struct err e = {0};
        if (shape_body(out, shapes[i], whole.len ? whole.data : (const char *)data, whole.len ? whole.len : size, 10, &e) != 0 && !e.text[0])
            abort();
        json_free(out);
    }
    buf_free(&whole);
    buf_free(&pieces);
    return 0;
}
