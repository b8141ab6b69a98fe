/* toolcall_read.c - a finished piece of text as calls: what each form must look like.
 *
 * The scanner has found where a call begins and ends; here it is read strictly. Pure functions, linear in the text. */
#include "agent/toolcall_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <string.h>

/* ---- JSON ----------------------------------------------------------------------------------------- */

/* s with raw control characters inside strings escaped. */
static void escape_controls(struct buf *out, const char *s, size_t n) {
    bool in = false, escaped = false;

    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        if (in && c < 0x20 && !escaped)
            buf_addf(out, "\\u%04x", c);
        else
            buf_addc(out, (char)c);
        if (!in)
            in = c == '"';
        else if (escaped)
            escaped = false;
        else if (c == '\\')
            escaped = true;
        else if (c == '"')
            in = false;
    }
}

int read_json(struct json **out, const char *s, size_t n, struct err *e) {
    struct buf repaired = {0}, escaped = {0};
    int rc;

    if (!utf8_valid(s, n)) {
        utf8_repair(&repaired, s, n);
        s = buf_str(&repaired);
        n = repaired.len;
    }
    rc = json_parse_depth(out, s, n, TOOLCALL_DEPTH_MAX, e);
    if (rc != 0) {
        escape_controls(&escaped, s, n);
        if (escaped.len != n && json_parse_depth(out, escaped.data, escaped.len, TOOLCALL_DEPTH_MAX, NULL) == 0)
            rc = 0;
    }
    buf_free(&repaired);
    buf_free(&escaped);
    return rc;
}

/* The arguments as an object of its own: an object, JSON text of one, or null for none. NULL when it is neither. */
static struct json *arguments_of(const struct json *v) {
    struct json *o;

    if (json_is(v, JSON_OBJECT))
        return json_copy(v);
    if (!v || json_is(v, JSON_NULL))
        return json_object();
    if (!json_is(v, JSON_STRING) || read_json(&o, json_str(v), json_strlen(v), NULL) != 0)
        return NULL;
    if (json_is(o, JSON_OBJECT))
        return o;
    json_free(o);
    return NULL;
}

static int read_call_object(struct calls *c, const struct offers *o, const struct json *v, bool tagged, struct err *e) {
    const struct json *name = json_get(v, "name"), *given = json_get(v, "arguments");
    struct json *arguments;

    if (!given)
        given = json_get(v, "parameters");
    if (!json_is(v, JSON_OBJECT) || !json_is(name, JSON_STRING) || json_strlen(name) == 0)
        return err_set(e, ERR_FORMAT, "a call needs a \"name\"");
    if (!given && strcmp(json_get_str(v, "type", ""), "function") != 0)
        return err_set(e, ERR_FORMAT, "the call of %.80s has no \"parameters\"", json_str(name));
    if (!tagged && json_get(v, "description"))
        return err_set(e, ERR_FORMAT, "this describes %.80s, it does not call it", json_str(name));
    if (c->n >= TOOLCALL_CALLS_MAX)
        return err_set(e, ERR_FORMAT, "more than %d calls in one message", TOOLCALL_CALLS_MAX);
    arguments = arguments_of(given);
    if (!arguments)
        return err_set(e, ERR_FORMAT, "the \"parameters\" of %.80s must be an object", json_str(name));
    calls_add(c, o, json_str(name), json_strlen(name), arguments, TOOLCALL_JSON);
    return 0;
}

int read_json_calls(struct calls *c, const struct offers *o, const char *s, size_t n, bool tagged, struct err *e) {
    struct json *v = NULL;
    int rc = read_json(&v, s, n, e);

    if (rc == 0 && json_is(v, JSON_ARRAY)) {
        if (json_len(v) == 0)
            rc = err_set(e, ERR_FORMAT, "an empty list calls nothing");
        for (size_t i = 0; rc == 0 && i < json_len(v); i++)
            rc = read_call_object(c, o, json_at(v, i), tagged, e);
    } else if (rc == 0) {
        rc = read_call_object(c, o, v, tagged, e);
    }
    json_free(v);
    return rc;
}

int read_function_tag(struct calls *c, const struct offers *o, const char *name, size_t name_len, const char *s, size_t n, struct err *e) {
    struct json *v = NULL;
    int rc = read_json(&v, s, n, e);

    if (rc == 0 && !json_is(v, JSON_OBJECT))
        rc = err_set(e, ERR_FORMAT, "the arguments of <function=%.*s> must be a JSON object", (int)(name_len < 80 ? name_len : 80), name);
    if (rc == 0 && c->n >= TOOLCALL_CALLS_MAX)
        rc = err_set(e, ERR_FORMAT, "more than %d calls in one message", TOOLCALL_CALLS_MAX);
    if (rc == 0)
        calls_add(c, o, name, name_len, json_copy(v), TOOLCALL_FUNCTION_TAG);
    json_free(v);
    return rc;
}

/* ---- Python --------------------------------------------------------------------------------------- */

/* name.call of an offered or well-known built-in, unless name.call itself is offered: length of name, else 0. */
static size_t builtin_name(const struct offers *o, const char *name, size_t n) {
    size_t head = n > 5 && memcmp(name + n - 5, ".call", 5) == 0 ? n - 5 : 0;

    if (head == 0 || offers_find(o, name, n))
        return 0;
    return offers_find(o, name, head) || offers_wellknown(name, head) ? head : 0;
}

static const char *first_argument(void *arg, const char *name, size_t n) {
    const struct offers *o = arg;
    size_t head = builtin_name(o, name, n);

    if (head == 0)
        return NULL;
    return offers_find(o, name, head) ? offers_first_argument(offers_find(o, name, head)) : "query";
}

static int add_python(struct calls *c, const struct offers *o, struct python_reader *r, struct err *e) {
    struct buf name = {0};
    struct json *arguments = NULL;
    size_t head;
    int rc;

    if (c->n >= TOOLCALL_CALLS_MAX)
        return err_set(e, ERR_FORMAT, "more than %d calls in one message", TOOLCALL_CALLS_MAX);
    rc = python_call(r, &name, &arguments, first_argument, (void *)(uintptr_t)o);
    if (rc == 0) {
        head = builtin_name(o, buf_str(&name), name.len);
        calls_add(c, o, buf_str(&name), head ? head : name.len, arguments, head ? TOOLCALL_BUILTIN : TOOLCALL_PYTHONIC);
    }
    buf_free(&name);
    return rc;
}

static int read_end(struct python_reader *r) {
    python_blanks(r);
    return r->i == r->n ? 0 : err_set(r->e, ERR_FORMAT, "text after the call at offset %zu", r->i);
}

int read_python_call(struct calls *c, const struct offers *o, const char *s, size_t n, struct err *e) {
    struct python_reader r = { .s = s, .n = n, .e = e };
    int rc = add_python(c, o, &r, e);

    return rc ? rc : read_end(&r);
}

int read_python_list(struct calls *c, const struct offers *o, const char *s, size_t n, struct err *e) {
    struct python_reader r = { .s = s, .n = n, .i = 1, .e = e };
    int rc;

    for (;;) {
        python_blanks(&r);
        if ((rc = add_python(c, o, &r, e)) != 0)
            return rc;
        python_blanks(&r);
        if (r.i < n && s[r.i] == ',') {
            r.i++;
            python_blanks(&r);
        } else if (r.i >= n || s[r.i] != ']') {
            return err_set(e, ERR_FORMAT, "a comma or ] was expected at offset %zu", r.i);
        }
        if (r.i < n && s[r.i] == ']') {
            r.i++;
            return read_end(&r);
        }
    }
}

static bool word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

int read_loose_builtin(struct calls *c, const struct offers *o, const char *s, size_t n, struct err *e) {
    size_t name = 0, key, i;
    struct json *arguments;
    bool lines;
    char quote;

    while (name < n && s[name] != '(')
        name++;
    i = key = name + 1;
    while (i < n && word_byte(s[i]))
        i++;
    if (name >= n || builtin_name(o, s, name) == 0 || i == key || i + 3 >= n || s[i] != '=' || (s[i + 1] != '"' && s[i + 1] != '\''))
        return err_set(e, ERR_FORMAT, "no call of a built-in tool");
    quote = s[i + 1];
    if (s[n - 1] != ')' || s[n - 2] != quote || i + 2 > n - 2)
        return err_set(e, ERR_FORMAT, "the call of %.*s does not end in %c)", (int)(name < 80 ? name : 80), s, quote);
    lines = memchr(s + i + 2, '\n', n - 2 - (i + 2)) != NULL;
    for (size_t k = i + 2; k < n - 2; k++)              /* quotes inside are meant; a second statement is not */
        if (s[k] == quote && (s[k + 1] == ')' || lines))
            return err_set(e, ERR_FORMAT, "the quotes in the call of %.*s do not match", (int)(name < 80 ? name : 80), s);
    arguments = json_object();
    json_setn(arguments, s + key, i - key, json_stringn(s + i + 2, n - 2 - (i + 2)));
    calls_add(c, o, s, builtin_name(o, s, name), arguments, TOOLCALL_BUILTIN);
    return 0;
}
