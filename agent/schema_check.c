/* schema_check.c - a value against a compiled schema: the walk, and the sentence when it fails.
 *
 * Steps and depth are bounded, so a hostile pair of schema and value ends as invalid, never as a hang. Numbers are compared by
 * their decimal digits, of any length. Pure functions. */
#include "agent/schema_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <limits.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- numbers -------------------------------------------------------------------------------------- */

struct decimal {                        /* 0.DIGITS * 10^exponent */
    bool negative;
    const char *text;                   /* digits, a point among them */
    size_t len;
    long exponent;
    size_t digits;
};

/* The k-th digit, 0 behind the last. */
static int digit_at(const struct decimal *d, size_t k) {
    const char *point = memchr(d->text, '.', d->len);
    size_t i = point && k >= (size_t)(point - d->text) ? k + 1 : k;

    return k < d->digits && i < d->len ? d->text[i] - '0' : 0;
}

static struct decimal decimal_of(const char *s) {
    struct decimal d = { .negative = *s == '-' };
    long whole = 0;
    const char *end;
    bool point = false;

    s += d.negative;
    d.text = s;
    for (end = s; (*end >= '0' && *end <= '9') || *end == '.'; end++)
        point |= *end == '.', whole += !point;
    d.len = (size_t)(end - s);
    d.digits = d.len - point;
    d.exponent = whole;
    if (*end) {                         /* an exponent; far beyond any digit string it is clamped */
        long x = strtol(end + 1, NULL, 10);
        d.exponent += x > 1000000000 ? 1000000000 : x < -1000000000 ? -1000000000 : x;
    }
    while (d.digits > 0 && (*d.text == '0' || *d.text == '.')) {        /* leading zeros */
        if (*d.text == '0')
            d.digits--, d.exponent--;
        d.text++, d.len--;
    }
    if (d.digits == 0)
        d.negative = false, d.exponent = LONG_MIN;
    else if (*d.text == '.')
        d.text++, d.len--;
    return d;
}

int schema_number_compare(const char *a, const char *b) {
    struct decimal x = decimal_of(a), y = decimal_of(b);
    size_t n = x.digits > y.digits ? x.digits : y.digits;
    int c = 0;

    if (x.negative != y.negative)
        return x.negative ? -1 : 1;
    if (x.exponent != y.exponent)
        c = x.exponent < y.exponent ? -1 : 1;
    for (size_t k = 0; c == 0 && k < n; k++)
        c = digit_at(&x, k) - digit_at(&y, k);
    return x.negative ? -c : c;
}

bool schema_number_multiple(const char *v, const char *of) {
    struct decimal x = decimal_of(v), y = decimal_of(of);
    unsigned long long divisor = 0;
    unsigned __int128 rest = 0;
    long unit = y.exponent - (long)y.digits, steps;             /* y = divisor * 10^unit */

    if (x.digits == 0)
        return true;
    steps = x.exponent - unit;                                  /* digits of x down to that unit */
    if (y.digits > 18 || steps > 100000)
        return fmod(strtod(v, NULL), strtod(of, NULL)) == 0;
    for (size_t k = 0; k < y.digits; k++)
        divisor = divisor * 10 + (unsigned)digit_at(&y, k);
    for (size_t k = steps > 0 ? (size_t)steps : 0; k < x.digits; k++)
        if (digit_at(&x, k) != 0)
            return false;                                       /* finer than the unit */
    for (long k = 0; k < steps; k++)
        rest = (rest * 10 + (unsigned)digit_at(&x, (size_t)k)) % divisor;
    return divisor != 0 && rest == 0;
}

/* ---- types ---------------------------------------------------------------------------------------- */

unsigned schema_type_of(const struct json *v) {
    switch (json_type(v)) {
    case JSON_NULL:
        return SCHEMA_NULL;
    case JSON_TRUE:
    case JSON_FALSE:
        return SCHEMA_BOOL;
    case JSON_NUMBER:
        return json_is_integer(v) ? SCHEMA_INTEGER : SCHEMA_NUMBER;
    case JSON_STRING:
        return SCHEMA_STRING;
    case JSON_ARRAY:
        return SCHEMA_ARRAY;
    default:
        return SCHEMA_OBJECT;
    }
}

bool schema_type_fits(unsigned allowed, const struct json *v) {
    unsigned t = schema_type_of(v);

    return allowed == 0 || (allowed & t) || (t == SCHEMA_INTEGER && (allowed & SCHEMA_NUMBER));
}

static void type_names(struct buf *b, unsigned types) {
    static const char *const names[] = { "null", "true or false", "an integer", "a number", "a string", "an array", "an object" };
    const char *between = "";

    for (unsigned i = 0; i < ARRAY_LEN(names); i++)
        if (types & (1u << i)) {
            buf_addf(b, "%s%s", between, names[i]);
            between = " or ";
        }
}

/* ---- the walk ------------------------------------------------------------------------------------- */

struct place {                          /* where in the value we are; the frames lie on the stack */
    const struct place *up;
    const char *key;                    /* NULL: index */
    size_t len, index;
};
struct walk {
    size_t steps;
    unsigned depth;
    bool gave_up;                       /* out of steps or depth: whatever came out counts as invalid */
    struct buf *why;                    /* NULL: nobody asks */
};

static void say_place(struct buf *b, const struct place *p) {
    if (!p)
        return;
    say_place(b, p->up);
    if (p->key) {
        buf_adds(b, p->up ? "." : "");
        str_escape(b, p->key, p->len, false, 80);
    } else {
        buf_addf(b, "[%zu]", p->index);
    }
}

static void say_value(struct buf *b, const struct json *v) {
    char *text = json_text(v, JSON_COMPACT);

    str_escape(b, text, strlen(text), false, 80);
    free(text);
}

static bool wrong(struct walk *w, const struct place *p, const struct json *v, const char *fmt, ...) __attribute__((format(printf, 4, 5)));
static bool wrong(struct walk *w, const struct place *p, const struct json *v, const char *fmt, ...) {
    va_list ap;
    char *s = NULL;

    if (!w->why)
        return false;
    if (p)
        say_place(w->why, p);
    else
        buf_adds(w->why, "the arguments");
    va_start(ap, fmt);
    if (vasprintf(&s, fmt, ap) >= 0)
        buf_addf(w->why, ": expected %s", s);
    va_end(ap);
    free(s);
    if (v) {
        buf_adds(w->why, ", got ");
        say_value(w->why, v);
    }
    return false;
}

static bool give_up(struct walk *w) {
    w->gave_up = true;
    return false;
}

static bool check(struct walk *w, const struct schema_node *n, const struct json *v, const struct place *p);

/* As check, with nobody told. */
static bool fits(struct walk *w, const struct schema_node *n, const struct json *v) {
    struct buf *why = w->why;
    bool ok;

    w->why = NULL;
    ok = check(w, n, v, NULL);
    w->why = why;
    return ok;
}

/* What makes it large is in the value, the schema, or both: counted as it is compared. */
static bool same(struct walk *w, const struct json *a, const struct json *b) {
    size_t left = w->steps < SCHEMA_STEPS_MAX ? SCHEMA_STEPS_MAX - w->steps : 0;
    bool equal = json_equal_within(a, b, &left);

    w->steps = SCHEMA_STEPS_MAX - left;
    return left == 0 ? give_up(w) : equal;
}

static bool check_enum(struct walk *w, const struct schema_node *n, const struct json *v, const struct place *p) {
    struct buf list = {0};

    if (n->constant && !same(w, n->constant, v)) {
        if (w->why)
            say_value(&list, n->constant);
        wrong(w, p, v, "exactly %s", buf_str(&list));
        buf_free(&list);
        return false;
    }
    if (!n->enumeration)
        return true;
    for (size_t i = 0; i < json_len(n->enumeration) && !w->gave_up; i++)
        if (same(w, json_at(n->enumeration, i), v))
            return true;
    for (size_t i = 0; w->why && i < json_len(n->enumeration) && list.len < 400; i++) {
        buf_adds(&list, i ? ", " : "");
        say_value(&list, json_at(n->enumeration, i));
    }
    wrong(w, p, v, "one of %s", buf_str(&list));
    buf_free(&list);
    return false;
}

static bool check_number(struct walk *w, const struct schema_node *n, const struct json *v, const struct place *p) {
    const char *s = json_num(v);

    if (n->minimum && schema_number_compare(s, json_num(n->minimum)) < 0)
        return wrong(w, p, v, "at least %s", json_num(n->minimum));
    if (n->maximum && schema_number_compare(s, json_num(n->maximum)) > 0)
        return wrong(w, p, v, "at most %s", json_num(n->maximum));
    if (n->exclusive_minimum && schema_number_compare(s, json_num(n->exclusive_minimum)) <= 0)
        return wrong(w, p, v, "more than %s", json_num(n->exclusive_minimum));
    if (n->exclusive_maximum && schema_number_compare(s, json_num(n->exclusive_maximum)) >= 0)
        return wrong(w, p, v, "less than %s", json_num(n->exclusive_maximum));
    if (n->multiple_of && !schema_number_multiple(s, json_num(n->multiple_of)))
        return wrong(w, p, v, "a multiple of %s", json_num(n->multiple_of));
    return true;
}

static size_t characters(const struct json *v) {
    const char *s = json_str(v);
    size_t n = 0;

    for (size_t i = 0; i < json_strlen(v); i++)
        n += ((unsigned char)s[i] & 0xc0) != 0x80;
    return n;
}

static bool check_string(struct walk *w, const struct schema_node *n, const struct json *v, const struct place *p) {
    size_t len = n->length_min || n->length_max != SIZE_MAX ? characters(v) : 0;

    if (len < n->length_min)
        return wrong(w, p, v, "at least %zu characters", n->length_min);
    if (len > n->length_max)
        return wrong(w, p, v, "at most %zu characters", n->length_max);
    if (n->pattern) {
        if (!pattern_search(n->pattern, json_str(v), json_strlen(v), &w->steps))
            return wrong(w, p, v, "text that matches the pattern %.200s", json_get_str(n->source, "pattern", ""));
    }
    return true;
}

static bool check_unique(struct walk *w, const struct json *v, const struct place *p) {
    for (size_t i = 0; i < json_len(v); i++)
        for (size_t k = 0; k < i; k++) {
            if (same(w, json_at(v, i), json_at(v, k)))
                return wrong(w, p, json_at(v, i), "items that all differ");
            if (w->gave_up)
                return false;
        }
    return true;
}

static bool check_contains(struct walk *w, const struct schema_node *n, const struct json *v, const struct place *p) {
    size_t hits = 0;

    if (!n->contains)
        return true;
    for (size_t i = 0; i < json_len(v); i++)
        hits += fits(w, n->contains, json_at(v, i));
    if (hits < n->contains_min)
        return wrong(w, p, v, "at least %zu items of the kind that \"contains\" describes", n->contains_min);
    if (hits > n->contains_max)
        return wrong(w, p, v, "at most %zu items of the kind that \"contains\" describes", n->contains_max);
    return true;
}

static bool check_array(struct walk *w, const struct schema_node *n, const struct json *v, const struct place *p) {
    if (json_len(v) < n->items_min)
        return wrong(w, p, v, "at least %zu items", n->items_min);
    if (json_len(v) > n->items_max)
        return wrong(w, p, v, "at most %zu items", n->items_max);
    for (size_t i = 0; i < json_len(v); i++) {
        struct place here = { .up = p, .index = i };
        const struct schema_node *item = i < n->prefix.n ? n->prefix.v[i] : n->items;
        if (item && !check(w, item, json_at(v, i), &here))
            return false;
    }
    return check_contains(w, n, v, p) && (!n->unique || check_unique(w, v, p));
}

static bool check_member(struct walk *w, const struct schema_node *n, const struct json *v, size_t i, const struct place *p) {
    struct place here = { .up = p };
    const struct schema_node *property;
    struct json *name;
    bool ok = true, matched = false;

    here.key = json_key(v, i, &here.len);
    if (n->names) {
        name = json_stringn(here.key, here.len);
        ok = fits(w, n->names, name);
        json_free(name);
        if (!ok)
            return wrong(w, &here, NULL, "a member name that \"propertyNames\" allows");
    }
    property = schema_property(n, here.key, here.len);
    if (property && !check(w, property, json_val(v, i), &here))
        return false;
    for (size_t k = 0; k < n->n_patterns; k++) {
        if (w->steps++ > SCHEMA_STEPS_MAX)
            return give_up(w);
        if (!pattern_search(n->patterns[k].pattern, here.key, here.len, &w->steps))
            continue;
        matched = true;
        if (!check(w, n->patterns[k].node, json_val(v, i), &here))
            return false;
    }
    if (property || matched || !n->additional)
        return true;
    if (n->additional->never)
        return wrong(w, &here, NULL, "no argument of this name");
    return check(w, n->additional, json_val(v, i), &here);
}

/* Every string in names is a member of v. */
static bool check_present(struct walk *w, const struct json *names, const struct json *v, const struct place *p) {
    for (size_t i = 0; i < json_len(names); i++) {
        const struct json *name = json_at(names, i);
        struct place here = { .up = p, .key = json_str(name), .len = json_strlen(name) };
        if (here.key && !json_getn(v, here.key, here.len))
            return wrong(w, &here, NULL, "this required argument, got nothing");
    }
    return true;
}

static bool check_dependent(struct walk *w, const struct schema_node *n, const struct json *v, const struct place *p) {
    size_t len;
    const char *key;

    for (size_t i = 0; i < json_len(n->dependent_required); i++) {
        key = json_key(n->dependent_required, i, &len);
        if (json_getn(v, key, len) && !check_present(w, json_val(n->dependent_required, i), v, p))
            return false;
    }
    for (size_t i = 0; i < json_len(n->dependent); i++) {
        key = json_key(n->dependent, i, &len);
        if (json_getn(v, key, len) && !check(w, n->dependent_nodes[i], v, p))
            return false;
    }
    return true;
}

static bool check_object(struct walk *w, const struct schema_node *n, const struct json *v, const struct place *p) {
    if (!check_present(w, n->required, v, p))
        return false;
    if (json_len(v) < n->members_min)
        return wrong(w, p, v, "at least %zu members", n->members_min);
    if (json_len(v) > n->members_max)
        return wrong(w, p, v, "at most %zu members", n->members_max);
    for (size_t i = 0; i < json_len(v); i++)
        if (!check_member(w, n, v, i, p))
            return false;
    return check_dependent(w, n, v, p);
}

/* None of several alternatives fits: if one has the right type, what is wrong with that one says most. */
static bool no_alternative(struct walk *w, const struct schema_list *list, const struct json *v, const struct place *p) {
    const struct schema_node *closest = NULL;
    size_t same = 0;
    unsigned types = 0;

    for (size_t i = 0; i < list->n; i++) {
        types |= list->v[i]->types;
        if (list->v[i]->types && schema_type_fits(list->v[i]->types, v)) {
            closest = list->v[i];
            same++;
        }
    }
    if (w->why && same == 1)
        return check(w, closest, v, p);
    if (w->why && types && same == 0) {
        struct buf b = {0};
        type_names(&b, types);
        wrong(w, p, v, "%s", buf_str(&b));
        buf_free(&b);
        return false;
    }
    return wrong(w, p, v, "one of %zu alternatives, none of which fits", list->n);
}

static bool check_logic(struct walk *w, const struct schema_node *n, const struct json *v, const struct place *p) {
    size_t hits = 0;

    for (size_t i = 0; i < n->all.n; i++)
        if (!check(w, n->all.v[i], v, p))
            return false;
    for (size_t i = 0; i < n->any.n && hits == 0; i++)
        hits += fits(w, n->any.v[i], v);
    if (n->any.n > 0 && hits == 0)
        return no_alternative(w, &n->any, v, p);
    hits = 0;
    for (size_t i = 0; i < n->one.n && hits < 2; i++)
        hits += fits(w, n->one.v[i], v);
    if (n->one.n > 0 && hits == 0)
        return no_alternative(w, &n->one, v, p);
    if (hits > 1)
        return wrong(w, p, v, "exactly one of %zu alternatives to fit, but several do", n->one.n);
    if (n->not && fits(w, n->not, v))
        return wrong(w, p, v, "a value that \"not\" does not exclude");
    if (n->when)
        return fits(w, n->when, v) ? !n->then || check(w, n->then, v, p) : !n->otherwise || check(w, n->otherwise, v, p);
    return true;
}

static bool check_typed(struct walk *w, const struct schema_node *n, const struct json *v, const struct place *p) {
    switch (json_type(v)) {
    case JSON_NUMBER:
        return check_number(w, n, v, p);
    case JSON_STRING:
        return check_string(w, n, v, p);
    case JSON_ARRAY:
        return check_array(w, n, v, p);
    case JSON_OBJECT:
        return check_object(w, n, v, p);
    default:
        return true;
    }
}

static bool check(struct walk *w, const struct schema_node *n, const struct json *v, const struct place *p) {
    struct buf b = {0};
    bool ok;

    if (w->gave_up || w->depth >= SCHEMA_DEPTH_MAX || ++w->steps > SCHEMA_STEPS_MAX)
        return give_up(w);
    if (n->never)
        return wrong(w, p, NULL, "nothing here");
    if (!schema_type_fits(n->types, v)) {
        type_names(&b, n->types);
        wrong(w, p, v, "%s", buf_str(&b));
        buf_free(&b);
        return false;
    }
    w->depth++;
    ok = (!n->ref || check(w, n->ref, v, p)) && check_enum(w, n, v, p) && check_typed(w, n, v, p) && check_logic(w, n, v, p);
    w->depth--;
    return ok;
}

bool schema_node_fits(const struct schema_node *n, const struct json *v, size_t *steps) {
    struct walk w = { .steps = *steps };
    bool ok = check(&w, n, v, NULL);

    *steps = w.steps;
    return ok && !w.gave_up;
}

bool schema_check(const struct schema *s, const struct json *v, struct buf *why) {
    struct walk w = { .why = why };
    bool ok = check(&w, s->root, v, NULL);

    if (w.gave_up && why) {
        buf_reset(why);
        buf_adds(why, "the arguments: expected less of them, nested less deeply: they are too much to check");
    }
    return ok && !w.gave_up;
}
