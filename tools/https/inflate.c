#include "tools/https/http.h"
#include <string.h>
#include <zlib.h>

int inflate_body(struct buf *out, const char *p, size_t n, size_t max, struct err *e) {
    char chunk[32768];
    z_stream z = {.next_in = (Bytef *)(uintptr_t)p, .avail_in = (uInt)n};
    int rc = 0, state = Z_OK;
    if (inflateInit2(&z, 15 + 32) != Z_OK)      /* + 32: gzip or zlib, by its head */
        return err_set(e, ERR_MEMORY, "no memory to unpack the server's answer");
    while (state != Z_STREAM_END) {
        z.next_out = (Bytef *)chunk;
        z.avail_out = sizeof chunk;
        state = inflate(&z, Z_NO_FLUSH);
        size_t got = sizeof chunk - z.avail_out;
        if (state != Z_OK && state != Z_STREAM_END) {
            rc = err_set(e, ERR_FORMAT, "the server's packed answer (gzip) is broken or cut off");
            break;
        }
        if (got > max - out->len) {
            rc = err_set(e, ERR_TOO_BIG, "the server's packed answer unpacks to more than %zu MB", max >> 20);
            break;
        }
        buf_add(out, chunk, got);
    }
    inflateEnd(&z);
    return rc;
}
