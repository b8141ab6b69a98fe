/* Any bytes as what an ingest jail wrote: each frame is whole and in bounds or refused with a reason, and its text is text. */
#include "base/str.h"
#include "tools/knowledge/frame.h"
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const char *bytes = (const char *)data, *heading, *text;
    struct kb_doc d;
    struct kb_chunk c;
    struct err e = {0};
    size_t at = 0, before = 0;
    int rc;
    while ((rc = frame_next(&d, bytes, size, &at, &e)) == 1) {
        size_t walk = 0;
        uint32_t n = 0;
        if (at <= before || at > size)
            abort();
        before = at;
        while (frame_chunk(&d, &walk, &c, &heading, &text)) {
            if (heading < bytes || text + c.text_len > bytes + at || !utf8_valid(text, c.text_len) || !utf8_valid(heading, c.heading_len))
                abort();
            n++;
        }
        if (n != d.head.n_chunks || !kb_verdict_name((enum kb_verdict)d.head.verdict)[0])
            abort();
    }
    if (rc < 0 && !e.text[0])
        abort();
    return 0;
}
