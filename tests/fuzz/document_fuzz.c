/* Any bytes as a file of each kind (the first byte picks): one valid frame, whose lines and text are clean; masking keeps the lines. */
#include "base/str.h"
#include "tools/knowledge/process.h"
#include <stdlib.h>
#include <string.h>

static size_t lines_in(const struct buf *b) {
    size_t n = 0;
    for (size_t i = 0; i < b->len; i++)
        n += b->data[i] == '\n';
    return n;
}

static void masking_keeps_lines(const char *s, size_t n) {
    struct buf text = {0};
    struct kb_pii found = {0};
    utf8_repair(&text, s, n);
    size_t lines = lines_in(&text);
    (void)pii_clean(&text, &found);
    if (lines_in(&text) != lines || !utf8_valid(buf_str(&text), text.len))
        abort();
    buf_free(&text);
}

static void check_chunks(const struct kb_doc *d) {
    struct kb_chunk c;
    const char *heading, *text;
    size_t at = 0;
    while (frame_chunk(d, &at, &c, &heading, &text))
        for (size_t i = 0; i < c.text_len; i++)
            if ((unsigned char)text[i] < 0x20 && text[i] != '\n' && text[i] != '\t')
                abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const names[] = {"a.html", "a.txt", "a.md", "a.c", "noname", "a.html.gz"};
    if (!size)
        return 0;
    const char *bytes = (const char *)data + 1;
    struct buf out = {0};
    struct kb_doc d;
    struct err e = {0};
    size_t at = 0;
    kb_process(&out, 3, names[data[0] % (sizeof names / sizeof names[0])], NULL, NULL, bytes, size - 1);
    if (frame_next(&d, buf_str(&out), out.len, &at, &e) != 1 || at != out.len || d.head.index != 3)
        abort();
    check_chunks(&d);
    masking_keeps_lines(bytes, size - 1);
    buf_free(&out);
    return 0;
}
