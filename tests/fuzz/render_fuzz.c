/* Any bytes as a case of `corral inspect render`: the JSON that they are, or, where they are none, a message that holds them. Whatever
 * comes out has no control token but those that the layout itself writes, and their names are not counted in what was said. */
#include "agent/prompt.h"
#include "engine/engine.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>

static const struct engine_vocab *vocab(void) {
    static struct engine_vocab *v;
    const char *root = getenv("CORRAL_SOURCE");
    struct err e;

    if (!v) {
        char *path = xasprintf("%s/tests/vectors/tokenizer/tiny-llama3.gguf", root ? root : ".");
        if (engine_vocab_open(&v, path, &e) != 0)
            abort();
        free(path);
    }
    return v;
}

/* Control tokens among the ids, or -1 where the case was refused. */
static int controls(const struct json *c) {
    struct json *out = NULL;
    struct err e = {0};
    int n = 0;

    if (prompt_render_case(vocab(), c, &out, &e) != 0) {
        if (!e.text[0])
            abort();                    /* a refusal says why */
        return -1;
    }
    for (size_t i = 0; i < json_len(json_get(out, "ids")); i++)
        n += engine_vocab_kind(vocab(), (int32_t)json_get_int(json_at(json_get(out, "ids"), i), -1)) == ENGINE_TOKEN_CONTROL;
    json_free(out);
    return n;
}

static void as_message(const char *s, size_t n) {
    struct json *c = json_object(), *messages = json_array(), *m = json_object();

    json_set_str(m, "role", "user");
    json_set(m, "content", json_stringn(s, n));
    json_append(messages, m);
    json_set(c, "messages", messages);
    if (controls(c) != 7)               /* begin of text, and three of each message */
        abort();
    json_free(c);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct json *c = NULL;

    if (size > 65536)
        return 0;
    if (json_parse(&c, (const char *)data, size, NULL) == 0)
        controls(c);
    json_free(c);
    as_message((const char *)data, size);
    return 0;
}
