/* The first line as a schema, the rest as a value: it is decided the same whether or not anybody asks why, a no comes with its reason,
 * and mending changes nothing that was valid. */
#include "agent/schema.h"
#include <stdlib.h>
#include <string.h>

static void decide(const struct json *schema, const struct json *v) {
    struct schema *s = NULL;
    struct buf why = {0}, what = {0};
    struct json *mended;
    struct err e = {0};
    bool ok;

    if (schema_compile(&s, schema, &e) != 0) {
        if (e.text[0] == '\0' || s)
            abort();
        return;
    }
    ok = schema_check(s, v, &why);
    if (ok != schema_check(s, v, NULL) || (!ok && why.len == 0))
        abort();
    mended = schema_coerce(s, v, &what);
    if (mended && (ok || what.len == 0))
        abort();
    json_free(mended);
    buf_free(&why);
    buf_free(&what);
    schema_free(s);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const uint8_t *line = size ? memchr(data, '\n', size) : NULL;
    struct json *schema = NULL, *v = NULL;

    if (!line)
        return 0;
    if (json_parse(&schema, (const char *)data, (size_t)(line - data), NULL) == 0 &&
        json_parse(&v, (const char *)line + 1, size - (size_t)(line - data) - 1, NULL) == 0)
        decide(schema, v);
    json_free(schema);
    json_free(v);
    return 0;
}
