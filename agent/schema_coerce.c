/* schema_coerce.c - arguments that are right but for their type, mended without loss.
 *
 * Only where the schema's type forbids the value and one reading of it is plain. The copy is valid as far as types go; the caller
 * checks the whole again. Pure functions; depth and steps are bounded, beyond them a value stays as it is. */
#include "agent/schema_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <stdlib.h>
#include <string.h>

#define MEND_DEPTH_MAX 64
#define MEND_STEPS_MAX 400000           /* beyond it values are copied as they are; a step here may copy a value, so fewer than a check has */

struct mend {
    struct buf *what;
    bool changed;
    unsigned depth;
    size_t *steps;                      /* of the whole coercion */
};

/* The types that a node asks for, through references. */
static unsigned types_of(const struct schema_node *n) {
    for (int hops = 0; n && hops < 16; n = n->ref, hops++)
        if (n->types)
            return n->types;
    return 0;
}

static bool word_is(const struct json *v, const char *a, const char *b) {
    return strcmp(json_str(v), a) == 0 || strcmp(json_str(v), b) == 0;
}

/* A string as what it spells. */
static struct json *from_string(unsigned types, const struct json *v) {
    struct json *j = NULL;

    if (strlen(json_str(v)) != json_strlen(v))
        return NULL;
    if ((types & SCHEMA_BOOL) && word_is(v, "true", "True"))
        return json_bool(true);
    if ((types & SCHEMA_BOOL) && word_is(v, "false", "False"))
        return json_bool(false);
    if ((types & SCHEMA_NULL) && word_is(v, "null", "None"))
        return json_null();
    if (json_parse_depth(&j, json_str(v), json_strlen(v), SCHEMA_DEPTH_MAX, NULL) != 0)
        return NULL;
    if ((json_is(j, JSON_NUMBER) || json_is(j, JSON_ARRAY) || json_is(j, JSON_OBJECT)) && schema_type_fits(types, j))
        return j;
    json_free(j);
    return NULL;
}

/* Looks like JSON of a list or an object: where it can't be read, it was hardly meant as a list's only item. */
static bool list_text(const struct json *v) {
    const char *s = json_str(v);

    s += strspn(s, " \t\r\n");
    return *s == '[' || *s == '{';
}

/* Another type for a value that the node's types forbid, or NULL. */
static struct json *convert(const struct schema_node *n, unsigned types, const struct json *v) {
    struct json *j, *list;

    if (json_is(v, JSON_STRING) && (j = from_string(types, v)) != NULL)
        return j;
    if ((types & SCHEMA_STRING) && json_is(v, JSON_NUMBER))
        return json_string(json_num(v));
    if ((types & SCHEMA_STRING) && json_is_bool(v))
        return json_string(json_get_bool(v, false) ? "true" : "false");
    if ((types & SCHEMA_ARRAY) && (json_is(v, JSON_NUMBER) || (json_is(v, JSON_STRING) && !list_text(v))) && n->prefix.n == 0) {
        list = json_array();
        json_append(list, json_copy(v));
        return list;
    }
    return NULL;
}

static void say(struct mend *m, const char *key, size_t len, const struct json *from, const struct json *to) {
    char *a = json_text(from, JSON_COMPACT), *b = json_text(to, JSON_COMPACT);

    m->changed = true;
    if (m->what) {
        buf_adds(m->what, m->what->len ? "; " : "");
        str_escape(m->what, key, len, false, 80);
        buf_adds(m->what, len ? ": " : "");
        str_escape(m->what, a, strlen(a), false, 80);
        buf_adds(m->what, " was read as ");
        str_escape(m->what, b, strlen(b), false, 80);
    }
    free(a);
    free(b);
}

static struct json *mend(struct mend *m, const struct schema_node *n, const struct json *v, const char *key, size_t len);

static struct json *mend_object(struct mend *m, const struct schema_node *n, const struct json *v) {
    struct json *o = json_object();

    for (size_t i = 0; i < json_len(v); i++) {
        size_t len;
        const char *key = json_key(v, i, &len);
        const struct schema_node *member = NULL;
        int hops = 0;
        for (const struct schema_node *at = n; at && !member && hops < 16; at = at->ref, hops++)
            if ((member = schema_property(at, key, len)) == NULL && at->additional && !at->n_patterns && !at->additional->never)
                member = at->additional;
        json_setn(o, key, len, member ? mend(m, member, json_val(v, i), key, len) : json_copy(json_val(v, i)));
    }
    return o;
}

static struct json *mend_array(struct mend *m, const struct schema_node *n, const struct json *v, const char *key, size_t len) {
    struct json *a = json_array();

    for (int hops = 0; n->ref && !n->items && !n->prefix.n && hops < 16; hops++)
        n = n->ref;
    for (size_t i = 0; i < json_len(v); i++) {
        const struct schema_node *item = i < n->prefix.n ? n->prefix.v[i] : n->items;
        json_append(a, item ? mend(m, item, json_at(v, i), key, len) : json_copy(json_at(v, i)));
    }
    return a;
}

/* The alternatives of a node, through references; a lone allOf, as generators write it beside a reference, is one of one. */
static const struct schema_list *alternatives(const struct schema_node *n) {
    for (int hops = 0; n && hops < 16; n = n->ref, hops++) {
        if (n->any.n || n->one.n)
            return n->any.n ? &n->any : &n->one;
        if (n->all.n == 1)
            return &n->all;
    }
    return NULL;
}

/* The first alternative that the value fits once mended. */
static struct json *mend_alternatives(struct mend *m, const struct schema_list *list, const struct json *v, const char *key, size_t len) {
    for (size_t i = 0; list && i < list->n; i++) {
        struct buf what = {0};
        struct mend sub = { .what = m->what ? &what : NULL, .depth = m->depth, .steps = m->steps };
        struct json *j = mend(&sub, list->v[i], v, key, len);
        bool fits = sub.changed && schema_node_fits(list->v[i], j, m->steps);
        if (fits) {
            m->changed = true;
            if (m->what)
                buf_addf(m->what, "%s%s", m->what->len ? "; " : "", buf_str(&what));
        }
        buf_free(&what);
        if (fits)
            return j;
        json_free(j);
    }
    return NULL;
}

static struct json *mend(struct mend *m, const struct schema_node *n, const struct json *v, const char *key, size_t len) {
    unsigned types = types_of(n);
    struct json *j, *deeper;

    *m->steps += 1 + json_len(v) + (json_is(v, JSON_STRING) ? json_strlen(v) / 64 : 0);
    if (m->depth >= MEND_DEPTH_MAX || *m->steps > MEND_STEPS_MAX || n->never || schema_node_fits(n, v, m->steps))
        return json_copy(v);
    m->depth++;
    if (!schema_type_fits(types, v) && (j = convert(n, types, v)) != NULL) {
        say(m, key, len, v, j);
        deeper = json_is(j, JSON_OBJECT) ? mend_object(m, n, j) : json_is(j, JSON_ARRAY) ? mend_array(m, n, j, key, len) : NULL;
        if (deeper) {
            json_free(j);
            j = deeper;
        }
    } else if ((j = mend_alternatives(m, alternatives(n), v, key, len)) == NULL) {
        j = json_is(v, JSON_OBJECT) ? mend_object(m, n, v) : json_is(v, JSON_ARRAY) ? mend_array(m, n, v, key, len) : json_copy(v);
    }
    m->depth--;
    return j;
}

struct json *schema_coerce(const struct schema *s, const struct json *v, struct buf *what) {
    size_t steps = 0;
    struct mend m = { .what = what, .steps = &steps };
    struct json *j = mend(&m, s->root, v, "", 0);

    if (m.changed)
        return j;
    json_free(j);
    return NULL;
}
