/* Any bytes as a message: whole and in pieces it must give the same calls and the same text, all of which was passed on.
 * The first byte chooses what is offered and how the message stopped; a spelled python tag stands for the token. */
#include "agent/toolcall.h"
#include <stdlib.h>
#include <string.h>

static const char tools[] = "[{\"type\":\"function\",\"function\":{\"name\":\"f\",\"parameters\":{\"type\":\"object\",\"properties\":{"
                            "\"a\":{\"type\":\"integer\"},\"b\":{\"anyOf\":[{\"type\":\"boolean\"},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]},"
                            "\"c\":{\"type\":\"string\",\"pattern\":\"^[a-z]+$\"}},\"required\":[\"a\"]}}},{\"name\":\"get.weather\"}]";

static void collect(void *arg, const char *s, size_t n) {
    buf_add(arg, s, n);
}

static void feed(struct toolcall_parser *p, const char *s, size_t n, size_t step) {
    static const char tag[] = "<|python_tag|>";
    const char *at;
    size_t k;

    while (n > 0) {
        at = memmem(s, n, tag, sizeof tag - 1);
        if (at == s) {
            toolcall_python_tag(p);
            s += sizeof tag - 1;
            n -= sizeof tag - 1;
            continue;
        }
        k = at ? (size_t)(at - s) : n;
        k = k < step ? k : step;
        toolcall_feed(p, s, k);
        s += k;
        n -= k;
    }
}

/* The outcome as text. */
static void run(struct buf *out, const struct json *functions, uint8_t flags, const char *s, size_t n, size_t step) {
    const char *builtins[] = { "brave_search", "code_interpreter" };
    struct toolcall_offer offer = { .functions = flags & 1 ? NULL : functions, .builtins = builtins, .n_builtins = (flags >> 1 & 3) % 3 };
    struct buf told = {0};
    struct toolcall_parser *p = toolcall_parser_create(&offer, collect, &told);
    const struct toolcall_outcome *o;

    feed(p, s, n, step);
    o = toolcall_finish(p, (enum toolcall_stop)(flags >> 3) % 3);
    if (told.len != o->content_len || memcmp(buf_str(&told), o->content, told.len) != 0)
        abort();
    buf_add(out, o->content, o->content_len);
    for (size_t i = 0; i < o->n_calls; i++) {
        buf_addf(out, "\n%s %d %s ", o->calls[i].name, o->calls[i].known, o->calls[i].problem ? o->calls[i].problem : "");
        json_write(out, o->calls[i].arguments, JSON_COMPACT);
        if (!o->calls[i].known && !o->calls[i].problem)
            abort();
    }
    json_write(out, o->warnings, JSON_COMPACT);
    toolcall_parser_free(p);
    buf_free(&told);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static struct json *functions;
    struct buf whole = {0}, cut = {0};

    if (!functions && json_parse(&functions, tools, sizeof tools - 1, NULL) != 0)
        abort();
    if (size == 0)
        return 0;
    run(&whole, functions, data[0], (const char *)data + 1, size - 1, SIZE_MAX);
    run(&cut, functions, data[0], (const char *)data + 1, size - 1, 1 + size % 5);
    if (whole.len != cut.len || memcmp(buf_str(&whole), buf_str(&cut), whole.len) != 0)
        abort();
    buf_free(&whole);
    buf_free(&cut);
    return 0;
}
