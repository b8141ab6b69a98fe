/* ingest_main.c - corral-tool-ingest: foreign files to documents, in a jail with nothing in it (profile "ingest").
 *
 * A call gets {"offset":...,"items":[{"name":...,"size":...}]}, the files' bytes one behind the other from there on at descriptor 3, and an empty memory file at 4
 * for the frames. Each frame is written when it is whole, so that a file on which this process dies costs itself alone. */
#include "base/err.h"
#include "base/file.h"
#include "base/json.h"
#include "sandbox/runtime.h"
#include "tools/knowledge/process.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { IN = 3, OUT = 4 };

static bool read_all(char *to, size_t n, off_t at) {
    while (n) {
        ssize_t got = pread(IN, to, n, at);
        if (got <= 0)
            return false;
        to += got;
        n -= (size_t)got;
        at += got;
    }
    return true;
}

static bool one(struct buf *out, uint32_t index, const char *name, size_t size, off_t at) {
    char *bytes = malloc(size + 1);
    if (!bytes)
        return false;
    bool ok = read_all(bytes, size, at);
    bytes[size] = '\0';
    buf_reset(out);
    if (ok)
        kb_process(out, index, name, NULL, NULL, bytes, size);
    free(bytes);
    return ok && fd_write_all(OUT, out->data, out->len) == 0;
}

static int run(const char *request, size_t len, uint32_t number) {
    struct json *j = NULL;
    struct buf out = {0};
    (void)number;
    if (json_parse(&j, request, len, NULL) != 0)
        return 2;
    const struct json *items = json_get(j, "items");
    off_t at = (off_t)json_get_int(json_get(j, "offset"), 0);
    for (size_t i = 0; i < json_len(items); i++) {
        const struct json *item = json_at(items, i);
        int64_t size = json_get_int(json_get(item, "size"), -1);
        if (size < 0 || size > KB_FILE_MAX || !one(&out, (uint32_t)i, json_get_str(item, "name", ""), (size_t)size, at))
            return 1;
        at += size;
    }
    dprintf(1, "%zu", json_len(items));
    return 0;
}

static int start(struct err *e) {
    struct buf warm = {0};
    (void)e;                            /* what the first document would set up is set up before any fork */
    kb_process(&warm, 0, "a.html", NULL, NULL, "<p>warm", 7);
    buf_free(&warm);
    return 0;
}

int main(void) {
    static const struct runtime ingest = {.profile = "ingest", .stateless = true, .start = start, .run = run};
    return runtime_main(&ingest);
}
