/* tokenize.c - {"text":...,"parse_special":false} to {"ids":[...]}, and {"ids":[...]} to {"text":...}. */
#include "inspect/inspect.h"

static int encode(const struct engine_vocab *v, const struct json *in, struct json **out, struct err *e) {
    const struct json *text = json_get(in, "text"), *special = json_get(in, "parse_special");
    struct json *array;
    struct ids ids = {0};
    int rc;

    if (!json_is(text, JSON_STRING))
        return err_set(e, ERR_INVALID, "'text' must be a string");
    if (special != NULL && !json_is_bool(special) && !json_is(special, JSON_NULL))
        return err_set(e, ERR_INVALID, "'parse_special' must be true or false");
    rc = engine_vocab_encode(v, json_str(text), json_strlen(text), json_get_bool(special, false), &ids, e);
    if (rc == 0) {
        array = json_array();
        for (size_t i = 0; i < ids.n; i++)
            json_append(array, json_int(ids.v[i]));
        *out = json_object();
        json_set(*out, "ids", array);
    }
    ids_free(&ids);
    return rc;
}

static int decode(const struct engine_vocab *v, const struct json *in, struct json **out, struct err *e) {
    struct ids ids = {0};
    struct buf text = {0};
    int rc;

    if ((rc = inspect_ids(&ids, json_get(in, "ids"), "ids", e)) == 0 &&
        (rc = engine_vocab_decode(v, ids.v, ids.n, true, &text, e)) == 0) {
        *out = json_object();
        json_set(*out, "text", json_stringn(buf_str(&text), text.len));
    }
    ids_free(&ids);
    buf_free(&text);
    return rc;
}

static int tokenize_line(void *state, const struct json *in, struct json **out, struct err *e) {
    bool text = json_get(in, "text") != NULL, ids = json_get(in, "ids") != NULL;

    if (text == ids)
        return err_set(e, ERR_INVALID, "either 'text' or 'ids' is needed%s", text ? ", not both" : "");
    return text ? encode(state, in, out, e) : decode(state, in, out, e);
}

const struct inspect_command inspect_tokenize = {
    .name = "tokenize",
    .summary = "{\"text\":...,\"parse_special\":false} to {\"ids\":[...]}, or {\"ids\":[...]} to {\"text\":...}",
    .needs_file = true,
    .open = inspect_vocab_open,
    .line = tokenize_line,
    .close = inspect_vocab_close,
};
