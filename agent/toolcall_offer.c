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
    for (size_t i = 0; i < o->n; i++)
        schema_free(o->v[i].schema);
    free(o->v);
    memset(o, 0, sizeof *o);
}

const struct schema *offers_schema(struct offers *o, const struct offered *f) {
    struct offered *own = &o->v[f - o->v];

    if (!own->compiled && own->parameters && schema_compile(&own->schema, own->parameters, NULL) != 0)
        own->schema = NULL;
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
