/* Any bytes as an address: no http(s) URL, or one spelling that is its own canonical form and holds no blank, fragment or control character. */
#include "tools/knowledge/process.h"
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct buf once = {0}, twice = {0};
    if (url_canonical(&once, (const char *)data, size)) {
        for (size_t i = 0; i < once.len; i++)
            if ((unsigned char)once.data[i] <= ' ' || once.data[i] == '#' || once.data[i] == 0x7f)
                abort();
        if (once.len <= 4096 && (!url_canonical(&twice, buf_str(&once), once.len) || twice.len != once.len || memcmp(twice.data, once.data, once.len) != 0))
            abort();
    }
    buf_free(&once);
    buf_free(&twice);
    return 0;
}
