/* protocol.c - one JSON-RPC 2.0 object per message: reading and writing them.
 *
 * Pure functions, any thread. What comes in is hostile: size, nesting and the number of values are bounded before a
 * tree is built (a 16 MiB frame of "0,0,0..." would become half a gigabyte of tree), and an id that we
 * would have to repeat in an answer is short. Batches are refused: one message, one request. */
#include "protocol/protocol.h"
#include "base/mem.h"
#include <stdio.h>
#include <string.h>

#define VALUES_MAX 400000               /* JSON values of one message */
#define ID_MAX 128                      /* bytes of a request's id */
#define METHOD_MAX 64

int protocol_code_of(int err_code) {
    if (err_code >= 0)
        return PROTOCOL_INTERNAL;
    return err_code == ERR_INVALID ? PROTOCOL_INVALID_PARAMS : -32000 + err_code;
}

int protocol_err_of(int code) {
    switch (code) {
    case PROTOCOL_INVALID_PARAMS:
        return ERR_INVALID;
    case PROTOCOL_METHOD_NOT_FOUND:
        return ERR_UNSUPPORTED;
    default:
        return code < -32000 && code >= -32000 + ERR_PROTOCOL ? code + 32000 : ERR_PROTOCOL;
    }
}

/* ---- reading ---------------------------------------------------------------------------------- */

/* An upper bound of the values in a text: separators and openers outside of strings. */
static bool too_many_values(const char *s, size_t n) {
    size_t values = 1;
    bool in_string = false;
    for (size_t i = 0; i < n; i++) {
        char c = s[i];
        if (in_string) {
            if (c == '\\')
                i++;
            else if (c == '"')
                in_string = false;
        } else if (c == '"') {
            in_string = true;
        } else if (c == ',' || c == '[' || c == '{' || c == ':') {
            values++;
        }
    }
    return values > VALUES_MAX;
}

static bool id_valid(const struct json *id) {
    if (json_is(id, JSON_STRING))
        return json_strlen(id) <= ID_MAX;
    return json_is_integer(id) && strlen(json_num(id)) <= ID_MAX;
}

static int check_request(struct protocol_message *m, struct err *e) {
    const struct json *method = json_get(m->root, "method"), *params = json_get(m->root, "params");
    m->method = json_str(method);
    if (!m->method || json_strlen(method) > METHOD_MAX || strlen(m->method) != json_strlen(method))
        return err_set(e, ERR_PROTOCOL, "\"method\" must be a string of at most %d bytes", METHOD_MAX);
    if (json_get(m->root, "result") || json_get(m->root, "error"))
        return err_set(e, ERR_PROTOCOL, "a message is a request or a response, not both");
    if (params && !json_is(params, JSON_OBJECT))
        return err_set(e, ERR_PROTOCOL, "\"params\" must be an object: parameters are given by name");
    m->params = params;
    return 0;
}

static int check_response(struct protocol_message *m, struct err *e) {
    m->result = json_get(m->root, "result");
    m->error = json_get(m->root, "error");
    if ((m->result == NULL) == (m->error == NULL))
        return err_set(e, ERR_PROTOCOL, "a message needs \"method\" (a request) or one of \"result\" and \"error\" (a response)");
    if (m->error && !json_is(m->error, JSON_OBJECT))
        return err_set(e, ERR_PROTOCOL, "\"error\" must be an object");
    return 0;
}

int protocol_decode(struct protocol_message *out, const void *p, size_t n, struct err *e) {
    struct err why = {0};
    memset(out, 0, sizeof *out);
    if (n > PROTOCOL_FRAME_MAX)
        return err_set(e, ERR_TOO_BIG, "a message of %zu bytes is over the limit of %u bytes", n, PROTOCOL_FRAME_MAX);
    if (too_many_values(p, n))
        return err_set(e, ERR_TOO_BIG, "a message of more than %d JSON values is refused", VALUES_MAX);
    if (json_parse_depth(&out->root, p, n, PROTOCOL_DEPTH_MAX, &why) != 0)
        return err_set(e, ERR_FORMAT, "the message is not valid JSON: %s", why.text);
    if (json_is(out->root, JSON_ARRAY))
        return err_set(e, ERR_PROTOCOL, "JSON-RPC batches are not accepted: send one request per message");
    if (!json_is(out->root, JSON_OBJECT))
        return err_set(e, ERR_PROTOCOL, "the message is not a JSON-RPC 2.0 object");
    const struct json *id = json_get(out->root, "id");
    if (id && id_valid(id))
        out->id = id;                   /* known from here on, so that a refusal can be matched to its request */
    if (strcmp(json_get_str(out->root, "jsonrpc", ""), "2.0") != 0)
        return err_set(e, ERR_PROTOCOL, "the message is not JSON-RPC 2.0: \"jsonrpc\" must be \"2.0\"");
    if (json_get(out->root, "method")) {
        if (id && !out->id)
            return err_set(e, ERR_PROTOCOL, "\"id\" must be an integer or a string of at most %d bytes", ID_MAX);
        return check_request(out, e);
    }
    return check_response(out, e);
}

void protocol_message_free(struct protocol_message *m) {
    json_free(m->root);
    memset(m, 0, sizeof *m);
}

/* ---- writing ---------------------------------------------------------------------------------- */

static void add_head(struct buf *out) { buf_adds(out, "{\"jsonrpc\":\"2.0\""); }

static void add_id(struct buf *out, const struct json *id) {
    buf_adds(out, ",\"id\":");
    if (id)
        json_write(out, id, JSON_COMPACT);
    else
        buf_adds(out, "null");
}

void protocol_encode_request(struct buf *out, int64_t id, const char *method, const struct json *params) {
    add_head(out);
    if (id > 0)                         /* 0: a notification */
        buf_addf(out, ",\"id\":%lld", (long long)id);
    buf_adds(out, ",\"method\":");
    json_write_string(out, method, strlen(method), JSON_COMPACT);
    if (params) {
        buf_adds(out, ",\"params\":");
        json_write(out, params, JSON_COMPACT);
    }
    buf_addc(out, '}');
}

void protocol_encode_result(struct buf *out, const struct json *id, const struct json *result) {
    add_head(out);
    add_id(out, id);
    buf_adds(out, ",\"result\":");
    if (result)
        json_write(out, result, JSON_COMPACT);
    else
        buf_adds(out, "{}");
    buf_addc(out, '}');
}

void protocol_encode_error(struct buf *out, const struct json *id, int code, const char *message, const char *name) {
    add_head(out);
    add_id(out, id);
    buf_addf(out, ",\"error\":{\"code\":%d,\"message\":", code);
    struct json *text = json_string(message);   /* repairs what is no UTF-8 */
    json_write(out, text, JSON_COMPACT);
    json_free(text);
    if (name) {
        buf_adds(out, ",\"data\":{\"name\":");
        json_write_string(out, name, strlen(name), JSON_COMPACT);
        buf_addc(out, '}');
    }
    buf_adds(out, "}}");
}

void protocol_encode_event(struct buf *out, const char *event_json, size_t len) {
    add_head(out);
    buf_adds(out, ",\"method\":\"event\",\"params\":");
    buf_add(out, event_json, len);
    buf_addc(out, '}');
}
