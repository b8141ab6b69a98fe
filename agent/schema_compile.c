/* schema_compile.c - a JSON Schema as nodes.
 *
 * Every object or boolean that stands where a schema may stand becomes one node; a reference is resolved by its place in the document, once
 * per place, so recursion is a cycle in the graph. Refuses: keywords that we can't honour, references out of the document,
 * malformed keywords, and more than SCHEMA_NODES_MAX nodes. */
#include "agent/schema_priv.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>

static int compile(struct schema *s, const struct json *j, unsigned depth, struct schema_node **out, struct err *e);

/* ---- keywords with plain values ------------------------------------------------------------------- */

static unsigned type_bit(const char *name) {
    static const struct {
        const char *name;
        unsigned bits;
    } types[] = {
        { "null", SCHEMA_NULL }, { "boolean", SCHEMA_BOOL }, { "integer", SCHEMA_INTEGER }, { "number", SCHEMA_NUMBER }, { "string", SCHEMA_STRING },
        { "array", SCHEMA_ARRAY }, { "object", SCHEMA_OBJECT },
        /* names that tool lists use instead */
        { "bool", SCHEMA_BOOL }, { "Boolean", SCHEMA_BOOL }, { "int", SCHEMA_INTEGER }, { "long", SCHEMA_INTEGER }, { "float", SCHEMA_NUMBER },
        { "double", SCHEMA_NUMBER }, { "str", SCHEMA_STRING }, { "String", SCHEMA_STRING }, { "list", SCHEMA_ARRAY }, { "tuple", SCHEMA_ARRAY },
        { "dict", SCHEMA_OBJECT }, { "any", 127 },
    };

    for (size_t i = 0; i < ARRAY_LEN(types); i++)
        if (strcmp(types[i].name, name) == 0)
            return types[i].bits;
    return 0;
}

static int read_types(struct schema_node *n, const struct json *v, struct err *e) {
    size_t count = json_is(v, JSON_ARRAY) ? json_len(v) : 1;

    for (size_t i = 0; i < count; i++) {
        const struct json *t = json_is(v, JSON_ARRAY) ? json_at(v, i) : v;
        unsigned bit = json_is(t, JSON_STRING) ? type_bit(json_str(t)) : 0;
        if (bit == 0)
            return err_set(e, ERR_INVALID, "\"type\" is \"%.40s\", which JSON Schema does not know", json_str(t) ? json_str(t) : "no string");
        n->types |= bit;
    }
    if (count == 0)
        return err_set(e, ERR_INVALID, "\"type\" is an empty list");
    return 0;
}

static int read_size(const struct json *j, const char *key, size_t *out, struct err *e) {
    const struct json *v = json_get(j, key);
    int64_t n = json_get_int(v, -1);

    if (!v)
        return 0;
    if (!json_is_integer(v) || json_num(v)[0] == '-')
        return err_set(e, ERR_INVALID, "\"%s\" must be a whole number from 0", key);
    *out = n < 0 ? SIZE_MAX : (size_t)n;
    return 0;
}

static int read_number(const struct json *j, const char *key, const struct json **out, struct err *e) {
    *out = json_get(j, key);
    if (*out && !json_is(*out, JSON_NUMBER))
        return err_set(e, ERR_INVALID, "\"%s\" must be a number", key);
    return 0;
}

static int read_bounds(struct schema_node *n, const struct json *j, struct err *e) {
    static const struct {
        const char *key;
        size_t offset;
    } sizes[] = {
#define SIZE(key, member) { key, offsetof(struct schema_node, member) }
        SIZE("minLength", length_min), SIZE("maxLength", length_max), SIZE("minItems", items_min), SIZE("maxItems", items_max),
        SIZE("minProperties", members_min), SIZE("maxProperties", members_max), SIZE("minContains", contains_min), SIZE("maxContains", contains_max),
#undef SIZE
    };
    int rc = 0;

    n->length_max = n->items_max = n->members_max = n->contains_max = SIZE_MAX;
    n->contains_min = 1;
    for (size_t i = 0; i < ARRAY_LEN(sizes) && rc == 0; i++)
        rc = read_size(j, sizes[i].key, (size_t *)(void *)((char *)n + sizes[i].offset), e);
    if (rc == 0)
        rc = read_number(j, "minimum", json_get_bool(json_get(j, "exclusiveMinimum"), false) ? &n->exclusive_minimum : &n->minimum, e);
    if (rc == 0)
        rc = read_number(j, "maximum", json_get_bool(json_get(j, "exclusiveMaximum"), false) ? &n->exclusive_maximum : &n->maximum, e);
    if (rc == 0 && !json_is_bool(json_get(j, "exclusiveMinimum")))      /* draft 4 has true or false there */
        rc = read_number(j, "exclusiveMinimum", &n->exclusive_minimum, e);
    if (rc == 0 && !json_is_bool(json_get(j, "exclusiveMaximum")))
        rc = read_number(j, "exclusiveMaximum", &n->exclusive_maximum, e);
    if (rc == 0)
        rc = read_number(j, "multipleOf", &n->multiple_of, e);
    if (rc == 0 && n->multiple_of && schema_number_compare(json_num(n->multiple_of), "0") <= 0)
        rc = err_set(e, ERR_INVALID, "\"multipleOf\" must be above 0");
    return rc;
}

static int read_plain(struct schema *s, struct schema_node *n, const struct json *j, struct err *e) {
    const struct json *v;
    int rc;

    if ((v = json_get(j, "type")) != NULL && (rc = read_types(n, v, e)) != 0)
        return rc;
    if (n->types && json_get_bool(json_get(j, "nullable"), false))
        n->types |= SCHEMA_NULL;
    n->constant = json_get(j, "const");
    n->enumeration = json_get(j, "enum");
    if (n->enumeration && !json_is(n->enumeration, JSON_ARRAY))
        return err_set(e, ERR_INVALID, "\"enum\" must be a list");
    n->required = json_get(j, "required");
    if (json_is_bool(n->required))
        n->required = NULL;             /* draft 3 put it beside the property */
    if (n->required && !json_is(n->required, JSON_ARRAY))
        return err_set(e, ERR_INVALID, "\"required\" must be a list of names");
    n->dependent_required = json_get(j, "dependentRequired");
    n->unique = json_get_bool(json_get(j, "uniqueItems"), false);
    if ((v = json_get(j, "pattern")) != NULL) {
        if (!json_is(v, JSON_STRING))
            return err_set(e, ERR_INVALID, "\"pattern\" must be a string");
        if ((rc = pattern_compile(&n->pattern, json_str(v), json_strlen(v), &s->room, e)) != 0)
            return rc == ERR_UNSUPPORTED ? err_set(e, rc, "pattern") : rc;
    }
    return read_bounds(n, j, e);
}

/* ---- keywords that hold schemas ------------------------------------------------------------------- */

static int read_node(struct schema *s, const struct json *j, const char *key, unsigned depth, struct schema_node **out, struct err *e) {
    const struct json *v = json_get(j, key);

    return v ? compile(s, v, depth, out, e) : 0;
}

static int read_list(struct schema *s, const struct json *v, const char *key, unsigned depth, struct schema_list *out, struct err *e) {
    int rc = 0;

    if (!v)
        return 0;
    if (!json_is(v, JSON_ARRAY))
        return err_set(e, ERR_INVALID, "\"%s\" must be a list of schemas", key);
    out->v = xcalloc(json_len(v) + 1, sizeof *out->v);
    for (; out->n < json_len(v) && rc == 0; out->n++)
        rc = compile(s, json_at(v, out->n), depth, &out->v[out->n], e);
    return rc;
}

static int read_members(struct schema *s, const struct json *v, const char *key, unsigned depth, struct schema_node ***out, struct err *e) {
    int rc = 0;

    if (!v)
        return 0;
    if (!json_is(v, JSON_OBJECT))
        return err_set(e, ERR_INVALID, "\"%s\" must be an object of schemas", key);
    *out = xcalloc(json_len(v) + 1, sizeof **out);
    for (size_t i = 0; i < json_len(v) && rc == 0; i++)
        rc = compile(s, json_val(v, i), depth, &(*out)[i], e);
    return rc;
}

static int read_patterns(struct schema *s, struct schema_node *n, const struct json *v, unsigned depth, struct err *e) {
    int rc = 0;

    if (!v)
        return 0;
    if (!json_is(v, JSON_OBJECT))
        return err_set(e, ERR_INVALID, "\"patternProperties\" must be an object of schemas");
    n->patterns = xcalloc(json_len(v) + 1, sizeof *n->patterns);
    for (size_t i = 0; i < json_len(v) && rc == 0; i++) {
        size_t len;
        const char *key = json_key(v, i, &len);
        rc = pattern_compile(&n->patterns[i].pattern, key, len, &s->room, e);
        n->n_patterns = i + 1;
        if (rc == ERR_UNSUPPORTED)
            return err_set(e, rc, "patternProperties");
        if (rc == 0)
            rc = compile(s, json_val(v, i), depth, &n->patterns[i].node, e);
    }
    return rc;
}

static int read_array_keywords(struct schema *s, struct schema_node *n, const struct json *j, unsigned depth, struct err *e) {
    const struct json *items = json_get(j, "items");
    int rc;

    if (json_is(items, JSON_ARRAY)) {   /* before 2020-12 */
        if ((rc = read_list(s, items, "items", depth, &n->prefix, e)) != 0)
            return rc;
        return read_node(s, j, "additionalItems", depth, &n->items, e);
    }
    if ((rc = read_list(s, json_get(j, "prefixItems"), "prefixItems", depth, &n->prefix, e)) != 0 ||
        (rc = read_node(s, j, "items", depth, &n->items, e)) != 0)
        return rc;
    return read_node(s, j, "contains", depth, &n->contains, e);
}

/* Draft 4 to 7: lists of names, or schemas; the two keywords that came after it. A mixture of both is refused. */
static int read_dependencies(struct schema *s, struct schema_node *n, const struct json *v, unsigned depth, struct err *e) {
    size_t lists = 0;

    if (!v)
        return 0;
    for (size_t i = 0; json_is(v, JSON_OBJECT) && i < json_len(v); i++)
        lists += json_is(json_val(v, i), JSON_ARRAY);
    if (json_is(v, JSON_OBJECT) && lists == json_len(v) && !n->dependent_required) {
        n->dependent_required = v;
        return 0;
    }
    if ((json_is(v, JSON_OBJECT) && lists > 0) || n->dependent)
        return err_set(e, ERR_UNSUPPORTED, "dependencies");
    n->dependent = v;
    return read_members(s, v, "dependencies", depth, &n->dependent_nodes, e);
}

static int read_object_keywords(struct schema *s, struct schema_node *n, const struct json *j, unsigned depth, struct err *e) {
    int rc;

    n->properties = json_get(j, "properties");
    n->dependent = json_get(j, "dependentSchemas");
    if ((rc = read_members(s, n->properties, "properties", depth, &n->property_nodes, e)) != 0 ||
        (rc = read_members(s, n->dependent, "dependentSchemas", depth, &n->dependent_nodes, e)) != 0 ||
        (rc = read_dependencies(s, n, json_get(j, "dependencies"), depth, e)) != 0 ||
        (rc = read_patterns(s, n, json_get(j, "patternProperties"), depth, e)) != 0 ||
        (rc = read_node(s, j, "additionalProperties", depth, &n->additional, e)) != 0)
        return rc;
    return read_node(s, j, "propertyNames", depth, &n->names, e);
}

static int read_logic(struct schema *s, struct schema_node *n, const struct json *j, unsigned depth, struct err *e) {
    int rc;

    if ((rc = read_list(s, json_get(j, "allOf"), "allOf", depth, &n->all, e)) != 0 ||
        (rc = read_list(s, json_get(j, "anyOf"), "anyOf", depth, &n->any, e)) != 0 ||
        (rc = read_list(s, json_get(j, "oneOf"), "oneOf", depth, &n->one, e)) != 0 || (rc = read_node(s, j, "not", depth, &n->not, e)) != 0)
        return rc;
    if (!json_get(j, "if"))
        return 0;
    if ((rc = read_node(s, j, "if", depth, &n->when, e)) != 0 || (rc = read_node(s, j, "then", depth, &n->then, e)) != 0)
        return rc;
    return read_node(s, j, "else", depth, &n->otherwise, e);
}

/* ---- references ----------------------------------------------------------------------------------- */

/* One step of a JSON pointer, %XX and ~0 ~1 undone. */
static void pointer_step(struct buf *out, const char *s, size_t n) {
    for (size_t i = 0; i < n; i++) {
        char hex[3] = { 0 };
        if (s[i] == '%' && i + 2 < n && memcpy(hex, s + i + 1, 2) && strspn(hex, "0123456789abcdefABCDEF") == 2) {
            buf_addc(out, (char)strtol(hex, NULL, 16));
            i += 2;
        } else {
            buf_addc(out, s[i]);
        }
    }
    for (size_t i = 0; i + 1 < out->len; i++)
        if (out->data[i] == '~' && (out->data[i + 1] == '0' || out->data[i + 1] == '1')) {
            out->data[i] = out->data[i + 1] == '0' ? '~' : '/';
            buf_cut(out, i + 1, 1);
        }
}

static const struct json *pointer_at(const struct json *j, const char *p) {
    while (j && *p == '/') {
        size_t n = strcspn(++p, "/");
        struct buf step = {0};
        char *end;
        pointer_step(&step, p, n);
        if (json_is(j, JSON_ARRAY)) {
            unsigned long i = strtoul(buf_str(&step), &end, 10);
            j = step.len > 0 && *end == '\0' && i < json_len(j) ? json_at(j, i) : NULL;
        } else {
            j = json_getn(j, buf_str(&step), step.len);
        }
        buf_free(&step);
        p += n;
    }
    return *p ? NULL : j;
}

static int read_ref(struct schema *s, struct schema_node *n, const struct json *j, unsigned depth, struct err *e) {
    const struct json *ref = json_get(j, "$ref"), *target;
    const char *p = json_str(ref);

    if (!ref)
        return 0;
    if (!p)
        return err_set(e, ERR_INVALID, "\"$ref\" must be a string");
    if (*p != '#' || (p[1] && p[1] != '/'))
        return err_set(e, ERR_UNSUPPORTED, "$ref");
    target = pointer_at(s->json, p + 1);
    if (!target)
        return err_set(e, ERR_INVALID, "\"$ref\": nothing stands at %.100s", p);
    for (size_t i = 0; i < s->n; i++)
        if (s->nodes[i]->source == target) {
            n->ref = s->nodes[i];
            return 0;
        }
    return compile(s, target, depth, &n->ref, e);
}

/* ---- nodes ---------------------------------------------------------------------------------------- */

static int refuse_unknown(const struct schema *s, const struct json *j, struct err *e) {
    static const char *const refused[] = { "unevaluatedItems", "unevaluatedProperties", "$dynamicRef", "$recursiveRef", "extends", "disallow" };

    for (size_t i = 0; i < ARRAY_LEN(refused); i++)
        if (json_get(j, refused[i]))
            return err_set(e, ERR_UNSUPPORTED, "%s", refused[i]);
    if (j != s->json && json_is(json_get(j, "$id"), JSON_STRING))
        return err_set(e, ERR_UNSUPPORTED, "$id");
    return 0;
}

static struct schema_node *node_new(struct schema *s, const struct json *j) {
    struct schema_node *n = xcalloc(1, sizeof *n);

    if (s->n == s->cap) {
        s->cap = s->cap ? s->cap * 2 : 16;
        s->nodes = xreallocarray(s->nodes, s->cap, sizeof *s->nodes);
    }
    s->nodes[s->n++] = n;
    n->source = j;
    return n;
}

static int compile(struct schema *s, const struct json *j, unsigned depth, struct schema_node **out, struct err *e) {
    struct schema_node *n;
    int rc;

    if (s->n >= SCHEMA_NODES_MAX || depth >= SCHEMA_DEPTH_MAX)
        return err_set(e, ERR_TOO_BIG, "the schema has more than %d parts or is nested deeper than %d", SCHEMA_NODES_MAX, SCHEMA_DEPTH_MAX);
    *out = n = node_new(s, j);
    if (json_is_bool(j)) {
        n->never = !json_get_bool(j, true);
        return read_bounds(n, j, e);
    }
    if (!json_is(j, JSON_OBJECT))
        return err_set(e, ERR_INVALID, "a schema must be an object, true or false");
    if ((rc = refuse_unknown(s, j, e)) != 0 || (rc = read_plain(s, n, j, e)) != 0 || (rc = read_array_keywords(s, n, j, depth + 1, e)) != 0 ||
        (rc = read_object_keywords(s, n, j, depth + 1, e)) != 0 || (rc = read_logic(s, n, j, depth + 1, e)) != 0)
        return rc;
    return read_ref(s, n, j, depth + 1, e);
}

static void node_free(struct schema_node *n) {
    pattern_free(n->pattern);
    for (size_t i = 0; i < n->n_patterns; i++)
        pattern_free(n->patterns[i].pattern);
    free(n->patterns);
    free(n->property_nodes);
    free(n->dependent_nodes);
    free(n->prefix.v);
    free(n->all.v);
    free(n->any.v);
    free(n->one.v);
    free(n);
}

int schema_compile(struct schema **out, const struct json *json, struct err *e) {
    struct schema *s = xcalloc(1, sizeof *s);
    int rc;

    s->json = json_copy(json);
    s->room = (struct pattern_room){SCHEMA_CELLS_MAX, SCHEMA_WORK_MAX};
    rc = compile(s, s->json, 0, &s->root, e);
    if (rc != 0) {
        schema_free(s);
        s = NULL;
    }
    *out = s;
    return rc;
}

void schema_free(struct schema *s) {
    if (!s)
        return;
    for (size_t i = 0; i < s->n; i++)
        node_free(s->nodes[i]);
    free(s->nodes);
    json_free(s->json);
    free(s);
}

struct schema_node *schema_property(const struct schema_node *n, const char *name, size_t len) {
    const struct json *found = json_getn(n->properties, name, len);

    for (size_t i = 0; found && i < json_len(n->properties); i++)
        if (json_val(n->properties, i) == found)
            return n->property_nodes[i];
    return NULL;
}
