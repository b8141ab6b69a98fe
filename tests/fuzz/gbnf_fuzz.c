/* A grammar, a NUL, a text: what can't be read says why, and a grammar in a group of its own decides the same. */
#include "agent/gbnf.h"
#include "base/buf.h"
#include <stdlib.h>
#include <string.h>

/* 1, 0, or -1 when it is too much work. */
static int decide(const char *grammar, size_t n, const char *text, size_t len) {
    struct gbnf *g = NULL;
    struct err e = {0};
    bool valid = false;
    int rc = gbnf_read(&g, grammar, n, &e);

    if (rc == 0)
        rc = gbnf_match(g, text, len, &valid, &e);
    if (rc != 0 && e.text[0] == '\0')
        abort();
    gbnf_free(g);
    return rc == 0 ? valid : -1;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const uint8_t *end = size ? memchr(data, '\0', size) : NULL;
    struct buf twin = {0};
    const char *text;
    size_t n, len;
    int a, b;

    if (!end)
        return 0;
    n = (size_t)(end - data);
    text = (const char *)end + 1;
    len = size - n - 1 < 300 ? size - n - 1 : 300;
    a = decide((const char *)data, n, text, len);
    if (a == -1 || memmem(data, n, "root", 4) != data)
        return 0;
    /* root ::= ... is read as a rule of another name, which a new root repeats exactly once */
    buf_adds(&twin, "root ::= (rootq){1,1}\nrootq");
    buf_add(&twin, data + 4, n - 4);
    if (!memmem(data + 4, n - 4, "root", 4)) {
        b = decide(buf_str(&twin), twin.len, text, len);
        if (b != -1 && a != b)
            abort();
    }
    buf_free(&twin);
    return 0;
}
