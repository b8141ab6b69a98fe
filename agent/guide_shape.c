/* guide_shape.c - schema nodes as shapes: types, choices and names, ready to be followed byte by byte.
 *
 * A shape lets through all that its schema allows, and more where a keyword can't be held while a value is written. One thing is stricter: an object
 * that lists its properties and does not mention additionalProperties takes no others, which is what tools mean by that. */
#include "agent/guide_priv.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>

#define REFS_MAX 32

/* ---- tables ---------------------------------------------------------------------------------------- */

void shape_table_add(struct shape_table *t, const struct json *value, bool name, const struct schema_node *node, size_t index) {
    char *text = json_text(value, JSON_COMPACT);
    size_t len = strlen(text);

    if (name)
        memmove(text, text + 1, len--);
    t->v = xreallocarray(t->v, t->n + 1, sizeof *t->v);
    t->v[t->n++] = (struct shape_text){ .text = text, .len = len, .node = node, .index = index };
}

static int compare_texts(const void *a, const void *b) {
    const struct shape_text *x = a, *y = b;
    int order = memcmp(x->text, y->text, x->len < y->len ? x->len : y->len);

    return order ? order : (x->len > y->len) - (x->len < y->len);
}

void shape_table_sort(struct shape_table *t) {
    if (t->n)
        qsort(t->v, t->n, sizeof *t->v, compare_texts);
}

void shape_table_free(struct shape_table *t) {
    for (size_t i = 0; i < t->n; i++)
        free(t->v[i].text);
    free(t->v);
    memset(t, 0, sizeof *t);
}

/* ---- nodes ----------------------------------------------------------------------------------------- */

static bool says_no_more(const struct schema_node *n) {
    return !n->types && !n->never && !n->enumeration && !n->constant && !n->properties && !n->required && !n->items && !n->prefix.n && !n->additional &&
           n->n_patterns == 0 && !n->not && !n->when && !n->dependent;
}

/* The one alternative that is not null, or NULL. */
static const struct schema_node *optional_of(const struct schema_list *l, bool *null) {
    const struct schema_node *one = NULL;
    size_t others = 0;

    for (size_t i = 0; i < l->n; i++) {
        if (l->v[i]->types == SCHEMA_NULL && !l->v[i]->enumeration && !l->v[i]->constant) {
            *null = true;
        } else {
            one = l->v[i];
            others++;
        }
    }
    return others == 1 ? one : NULL;
}

/* Through references and alternatives that leave one choice. null: null fits too. */
static const struct schema_node *resolve(const struct schema_node *n, bool *null) {
    for (int i = 0; i < REFS_MAX; i++) {
        size_t lists = (n->all.n > 0) + (n->any.n > 0) + (n->one.n > 0);
        const struct schema_node *next = NULL;
        if (says_no_more(n) && n->ref && lists == 0)
            next = n->ref;
        else if (says_no_more(n) && !n->ref && lists == 1)
            next = n->all.n == 1 ? n->all.v[0] : n->any.n ? optional_of(&n->any, null) : n->one.n ? optional_of(&n->one, null) : NULL;
        if (!next)
            break;
        n = next;
    }
    return n;
}

static void make_choices(struct shape *s, const struct schema_node *n, bool null) {
    const struct json *list = n->enumeration;
    size_t count = n->constant ? 1 : json_len(list);

    for (size_t i = 0; i < count; i++) {
        const struct json *v = n->constant ? n->constant : json_at(list, i);
        if (json_is(v, JSON_ARRAY) || json_is(v, JSON_OBJECT)) {        /* may be spelled in many ways */
            shape_table_free(&s->choices);
            return;
        }
        if (n->types && !schema_type_fits(n->types, v))
            continue;
        shape_table_add(&s->choices, v, false, NULL, 0);
        null = null && !json_is(v, JSON_NULL);
    }
    if (null && s->choices.n) {
        struct json *v = json_null();
        shape_table_add(&s->choices, v, false, NULL, 0);
        json_free(v);
    }
    shape_table_sort(&s->choices);
}

static bool require(struct shape *s, const struct schema_node *n, const struct json *name) {
    for (size_t k = 0; k < s->names.n && json_is(name, JSON_STRING); k++) {
        size_t len;
        const char *key = json_key(n->properties, s->names.v[k].index, &len);
        if (json_strlen(name) == len && memcmp(json_str(name), key, len) == 0) {
            s->required |= UINT64_C(1) << k;
            return true;
        }
    }
    return false;
}

static void make_object(struct shape *s, const struct schema_node *n) {
    bool more = n->ref || n->all.n || n->any.n || n->one.n || n->not || n->when || n->dependent || n->n_patterns;   /* they may speak of other members */

    s->open = more || (n->additional ? !n->additional->never : !n->properties);
    s->rest = more ? NULL : n->additional;
    if (json_len(n->properties) > SHAPE_NAMES_MAX) {
        s->open = true;
        s->rest = NULL;
        return;
    }
    for (size_t i = 0; i < json_len(n->properties); i++) {
        size_t len;
        const char *key = json_key(n->properties, i, &len);
        struct json *name = json_stringn(key, len);
        shape_table_add(&s->names, name, true, n->property_nodes[i], i);
        json_free(name);
    }
    shape_table_sort(&s->names);
    for (size_t i = 0; i < json_len(n->required); i++)
        if (!require(s, n, json_at(n->required, i)))
            s->open = true;             /* a member that the properties do not list */
}

static void make(struct shape *s, const struct schema_node *from) {
    bool null = false;
    const struct schema_node *n = resolve(from, &null);

    s->made = true;
    s->types = n->types ? n->types | (null ? SCHEMA_NULL : 0u) : 127;
    s->items = n->prefix.n ? NULL : n->items;
    s->items_min = n->items_min;
    s->items_max = n->items_max < n->items_min ? SIZE_MAX : n->items_max;       /* no list fits that: the check says so */
    if (n->constant || n->enumeration)
        make_choices(s, n, null);
    if (s->types & SCHEMA_OBJECT)
        make_object(s, n);
}

static int compare_nodes(const void *a, const void *b) {
    uintptr_t x = (uintptr_t)*(struct schema_node *const *)a, y = (uintptr_t)*(struct schema_node *const *)b;

    return (x > y) - (x < y);
}

void shapes_init(struct shapes *s, const struct schema *schema) {
    s->schema = schema;
    s->nodes = xcalloc(schema->n + 1, sizeof *s->nodes);
    s->v = xcalloc(schema->n + 1, sizeof *s->v);
    memcpy(s->nodes, schema->nodes, schema->n * sizeof *s->nodes);
    qsort(s->nodes, schema->n, sizeof *s->nodes, compare_nodes);
}

void shapes_free(struct shapes *s) {
    for (size_t i = 0; s->v && i < s->schema->n; i++) {
        shape_table_free(&s->v[i].choices);
        shape_table_free(&s->v[i].names);
    }
    free(s->nodes);
    free(s->v);
    memset(s, 0, sizeof *s);
}

const struct shape *shape_of(struct shapes *s, const struct schema_node *n) {
    struct schema_node **at = n && s->nodes ? bsearch(&n, s->nodes, s->schema->n, sizeof *s->nodes, compare_nodes) : NULL;

    if (!at)
        return NULL;
    struct shape *out = &s->v[at - s->nodes];
    if (!out->made)
        make(out, n);
    return out;
}
