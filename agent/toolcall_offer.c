/* toolcall_offer.c - the tools of one turn, by name, and the list of calls to them. */
#include "agent/toolcall_priv.h"
#include "agent/schema.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>

static void add(struct offers *o, const char *name, const struct json *parameters, bool builtin) {
    const struct offered *known = name ? offers_find(o, name, strlen(name)) : NULL;

    if (!name || !*name)
        return;
    if (known) {                        /* a function that carries a built-in's name and schema */
        o->v[known - o->v].builtin |= builtin;
        return;
    }
    o->v = xreallocarray(o->v, o->n + 1, sizeof *o->v);
    o->v[o->n++] = (struct offered){ .name = name, .len = strlen(name), .parameters = parameters, .builtin = builtin };
}

void offers_init(struct offers *o, const struct toolcall_offer *from) {
    static const char *const code[] = { "code_interpreter", "python", "ipython" };

    memset(o, 0, sizeof *o);
    for (size_t i = 0; i < json_len(from->functions); i++) {
        const struct json *f = json_at(from->functions, i);
        if (json_get(f, "function"))
            f = json_get(f, "function");
        add(o, json_is(f, JSON_STRING) ? json_str(f) : json_get_str(f, "name", NULL), json_get(f, "parameters"), false);
    }
    for (size_t i = 0; i < from->n_builtins; i++)
        add(o, from->builtins[i], NULL, true);
    for (size_t i = 0; i < ARRAY_LEN(code) && !o->code; i++)
        if (offers_find(o, code[i], strlen(code[i])))
            o->code = code[i];
}

void offers_free(struct offers *o) {
    for (size_t i = 0; i < o->n; i++) {
        schema_free(o->v[i].schema);
        free(o->v[i].unchecked);
    }
    free(o->v);
    memset(o, 0, sizeof *o);
}

/* Takes a keyword out of a schema and of those within it; names of properties, and values, are no keywords. */
static void drop_keyword(struct json *schema, const char *keyword, int depth) {
    static const char *const maps[] = { "properties", "patternProperties", "$defs", "definitions", "dependentSchemas" };
    static const char *const values[] = { "enum", "const", "default", "examples", "required" };

    if (depth > 64)
        return;
    if (json_is(schema, JSON_OBJECT))
        json_del(schema, keyword);
    for (size_t i = 0; i < json_len(schema); i++) {
        const char *key = json_is(schema, JSON_OBJECT) ? json_key(schema, i, NULL) : "";
        struct json *v = json_is(schema, JSON_OBJECT) ? json_val(schema, i) : json_at(schema, i);
        bool map = false, value = false;
        for (size_t k = 0; k < ARRAY_LEN(maps); k++)
            map |= strcmp(key, maps[k]) == 0;
        for (size_t k = 0; k < ARRAY_LEN(values); k++)
            value |= strcmp(key, values[k]) == 0;
        for (size_t k = 0; map && k < json_len(v); k++)
            drop_keyword(json_val(v, k), keyword, depth + 1);
        if (!map && !value)
            drop_keyword(v, keyword, depth + 1);
    }
}

/* What can be checked of a schema is: keywords that we don't know are left out, one after the other, and named in f->unchecked. */
static struct schema *compile_rest(struct offered *f) {
    struct json *rest = json_copy(f->parameters);
    struct schema *s = NULL;
    struct buf names = {0};
    struct err e = {0};
    int rc = ERR_UNSUPPORTED;

    for (int i = 0; i < 16 && (rc = schema_compile(&s, rest, &e)) == ERR_UNSUPPORTED; i++) {
        buf_addf(&names, "%s%.60s", names.len ? ", " : "", e.text);
        drop_keyword(rest, e.text, 0);
    }
    if (rc != 0) {
        s = NULL;
        buf_reset(&names);
        buf_adds(&names, rc == ERR_UNSUPPORTED ? "nothing in it" : e.text);
    }
    f->unchecked = names.len ? buf_take(&names) : NULL;
    buf_free(&names);
    json_free(rest);
    return s;
}

const struct schema *offers_schema(struct offers *o, const struct offered *f) {
    struct offered *own = &o->v[f - o->v];

    if (!own->compiled && own->parameters)
        own->schema = compile_rest(own);
    own->compiled = true;
    return own->schema;
}

const struct offered *offers_find(const struct offers *o, const char *name, size_t n) {
    for (size_t i = 0; i < o->n; i++)
        if (o->v[i].len == n && memcmp(o->v[i].name, name, n) == 0)
            return &o->v[i];
    return NULL;
}

bool offers_begins(const struct offers *o, const char *s, size_t n) {
    for (size_t i = 0; i < o->n; i++)
        if (o->v[i].len >= n && memcmp(o->v[i].name, s, n) == 0)
            return true;
    return false;
}

bool offers_begins_builtin(const struct offers *o, const char *s, size_t n, bool *whole) {
    static const char call[] = ".call(";

    *whole = false;
    for (size_t i = 0; i < o->n; i++) {
        const struct offered *f = &o->v[i];
        size_t head = n < f->len ? n : f->len, rest = n - head;
        if (!f->builtin || memcmp(f->name, s, head) != 0 || rest > sizeof call - 1 || memcmp(call, s + head, rest) != 0)
            continue;
        *whole = rest == sizeof call - 1;
        return true;
    }
    return false;
}

bool offers_wellknown(const char *name, size_t n) {
    static const char *const names[] = { "brave_search", "wolfram_alpha", "web_search", "photogen" };

    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (strlen(names[i]) == n && memcmp(names[i], name, n) == 0)
            return true;
    return false;
}

const char *offers_first_argument(const struct offered *f) {
    const struct json *properties = f ? json_get(f->parameters, "properties") : NULL;

    if (json_len(properties) == 1)
        return json_key(properties, 0, NULL);
    if (!f || !f->builtin)
        return NULL;
    return strcmp(f->name, "code_interpreter") == 0 || strstr(f->name, "python") ? "code" : "query";
}

void calls_add(struct calls *c, const struct offers *o, const char *name, size_t n, struct json *arguments, enum toolcall_form form) {
    const struct offered *f = offers_find(o, name, n);

    if (c->n == c->cap) {
        c->cap = c->cap ? c->cap * 2 : 4;
        c->v = xreallocarray(c->v, c->cap, sizeof *c->v);
    }
    c->v[c->n++] = (struct toolcall){ .name = xstrndup(name, n), .arguments = arguments, .form = form, .known = f != NULL };
}

void calls_cut(struct calls *c, size_t n) {
    while (c->n > n) {
        struct toolcall *last = &c->v[--c->n];
        free(last->name);
        json_free(last->arguments);
        json_free(last->written);
        free(last->problem);
    }
}

void calls_clear(struct calls *c) {
    calls_cut(c, 0);
}

void calls_free(struct calls *c) {
    calls_clear(c);
    free(c->v);
    memset(c, 0, sizeof *c);
}
