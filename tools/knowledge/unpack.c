/* unpack.c - gzip files: documentation is often packed file by file. */
#include "tools/knowledge/process.h"
#include <zlib.h>

enum kb_verdict unpack_gzip(struct buf *out, const char *s, size_t n) {
    char chunk[32768];
    z_stream z = {.next_in = (Bytef *)(uintptr_t)s, .avail_in = (uInt)n};
    enum kb_verdict v = KB_KEPT;
    if (inflateInit2(&z, 15 + 16) != Z_OK)
        return KB_UNREADABLE;
    for (int state = Z_OK; v == KB_KEPT;) {
        if (state == Z_STREAM_END) {    /* another member, or padding that nobody reads */
            if (z.avail_in < 3 || z.next_in[0] != 0x1f || z.next_in[1] != 0x8b || inflateReset(&z) != Z_OK)
                break;
        }
        z.next_out = (Bytef *)chunk;
        z.avail_out = sizeof chunk;
        state = inflate(&z, Z_NO_FLUSH);
        size_t got = sizeof chunk - z.avail_out;
        if (state != Z_OK && state != Z_STREAM_END)
            v = KB_UNREADABLE;          /* also Z_BUF_ERROR: the end is missing */
        else if (got > KB_FILE_MAX - out->len)
            v = KB_TOO_BIG;
        else
            buf_add(out, chunk, got);
    }
    inflateEnd(&z);
    return v;
}
