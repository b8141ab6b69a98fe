/* json.c - values, building and comparing. Reading is json_parse.c, writing json_write.c. */
#include "base/json.h"
#include "base/json_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

struct json *json_new(enum json_type t) {
    struct json *j = xcalloc(1, sizeof *j);
    j->type = t;
    return j;
}

/* Iterative: a deep tree must not use up the stack. Containers still to be freed are chained by `next`. */
void json_free(struct json *j) {
    struct json *todo = j;
    if (j)
        j->next = NULL;
    while (todo) {
        struct json *c = todo;
        todo = c->next;
        for (size_t i = 0; i < c->n; i++) {
            if (c->type == JSON_OBJECT)
                free(c->keys[i].s);
            struct json *v = c->items[i];
            v->next = todo;
            todo = v;
        }
        free(c->keys);
        free(c->index);
        free(c->items);
        free(c->s);
        free(c);
    }
}

struct json *json_copy(const struct json *j) {
    if (!j)
        return NULL;
    struct json *c = json_new(j->type);
    if (j->s) {
        c->s = xmalloc(j->len + 1);
        memcpy(c->s, j->s, j->len + 1);
        c->len = j->len;
    }
    for (size_t i = 0; i < j->n; i++) {
        if (j->type == JSON_ARRAY)
            json_append(c, json_copy(j->items[i]));
        else
            json_put(c, xmemdup0(j->keys[i].s, j->keys[i].len), j->keys[i].len, json_copy(j->items[i]));
    }
    return c;
}

struct json *json_null(void) { return json_new(JSON_NULL); }
struct json *json_bool(bool b) { return json_new(b ? JSON_TRUE : JSON_FALSE); }

static struct json *text_value(enum json_type t, const char *s, size_t n) {
    struct json *j = json_new(t);
    j->s = xmemdup0(s, n);
    j->len = n;
    return j;
}

struct json *json_int(int64_t v) {
    char b[32];
    int n = snprintf(b, sizeof b, "%" PRId64, v);
    return text_value(JSON_NUMBER, b, (size_t)n);
}

struct json *json_double(double v) {
    if (!isfinite(v))
        return json_null();
    char b[40];
    int n = 0;
    for (int prec = 1; prec <= 17; prec++) {
        double back;
        n = snprintf(b, sizeof b, "%.*g", prec, v);
        if (str_to_double(b, &back) && back == v)
            break;
    }
    return text_value(JSON_NUMBER, b, (size_t)n);
}

struct json *json_number_text(const char *s, size_t n) {
    if (json_scan_number(s, n) != n || n == 0)
        BUG("\"%.*s\" is no JSON number", (int)(n > 40 ? 40 : n), s);
    return text_value(JSON_NUMBER, s, n);
}

struct json *json_stringn(const char *s, size_t n) {
    if (utf8_valid(s, n))
        return text_value(JSON_STRING, s, n);
    struct buf b = {0};
    utf8_repair(&b, s, n);
    struct json *j = text_value(JSON_STRING, buf_str(&b), b.len);
    buf_free(&b);
    return j;
}

struct json *json_string(const char *s) { return s ? json_stringn(s, strlen(s)) : json_null(); }
struct json *json_array(void) { return json_new(JSON_ARRAY); }
struct json *json_object(void) { return json_new(JSON_OBJECT); }

enum json_type json_type(const struct json *j) { return j ? j->type : JSON_NULL; }
bool json_is(const struct json *j, enum json_type t) { return j && j->type == t; }
bool json_is_bool(const struct json *j) { return j && (j->type == JSON_TRUE || j->type == JSON_FALSE); }

const char *json_str(const struct json *j) { return json_is(j, JSON_STRING) ? j->s : NULL; }
size_t json_strlen(const struct json *j) { return json_is(j, JSON_STRING) ? j->len : 0; }
const char *json_num(const struct json *j) { return json_is(j, JSON_NUMBER) ? j->s : NULL; }
bool json_get_bool(const struct json *j, bool def) { return json_is_bool(j) ? j->type == JSON_TRUE : def; }

double json_get_double(const struct json *j, double def) {
    double v;
    return json_is(j, JSON_NUMBER) && str_to_double(j->s, &v) ? v : def;
}

size_t json_len(const struct json *j) { return j ? j->n : 0; }

/* ---- containers --------------------------------------------------------------------------- */

static void grow(struct json *j) {
    if (j->n < j->cap)
        return;
    j->cap = j->cap ? j->cap * 2 : 4;
    j->items = xreallocarray(j->items, j->cap, sizeof j->items[0]);
    if (j->type == JSON_OBJECT)
        j->keys = xreallocarray(j->keys, j->cap, sizeof j->keys[0]);
}

struct json *json_at(const struct json *a, size_t i) { return json_is(a, JSON_ARRAY) && i < a->n ? a->items[i] : NULL; }

void json_append(struct json *a, struct json *v) {
    if (!json_is(a, JSON_ARRAY))
        BUG("append to no array");
    grow(a);
    a->items[a->n++] = v ? v : json_null();
}

static uint32_t hash_seed = 2166136261u;

/* Names come from strangers: with a seed they can't guess, they can't make all names collide. */
__attribute__((constructor)) static void hash_seed_draw(void) {
    if (getrandom(&hash_seed, sizeof hash_seed, GRND_NONBLOCK) < 0)
        hash_seed = 2166136261u;
}

static uint32_t key_hash(const char *key, size_t n) {
    uint32_t h = hash_seed;             /* FNV-1a */
    for (size_t i = 0; i < n; i++)
        h = (h ^ (unsigned char)key[i]) * 16777619u;
    return h;
}

enum { INDEX_FROM = 16 };               /* members from which an object gets an index */

static bool key_is(const struct json_key *k, const char *key, size_t n, uint32_t h) {
    return k->hash == h && k->len == n && memcmp(k->s, key, n) == 0;
}

static size_t find(const struct json *o, const char *key, size_t n, uint32_t h) {
    if (o->index) {
        for (size_t at = h & (o->index_cap - 1); o->index[at]; at = (at + 1) & (o->index_cap - 1))
            if (key_is(&o->keys[o->index[at] - 1], key, n, h))
                return o->index[at] - 1;
        return SIZE_MAX;
    }
    for (size_t i = 0; i < o->n; i++)
        if (key_is(&o->keys[i], key, n, h))
            return i;
    return SIZE_MAX;
}

static void index_add(struct json *o, size_t i) {
    size_t at = o->keys[i].hash & (o->index_cap - 1);
    while (o->index[at])
        at = (at + 1) & (o->index_cap - 1);
    o->index[at] = (uint32_t)i + 1;
}

/* Keeps the index at most half full; (re)builds it when it is missing or too small. */
static void index_keep(struct json *o) {
    if (o->n < INDEX_FROM)
        return;
    if (o->index && o->n * 2 <= o->index_cap) {
        index_add(o, o->n - 1);
        return;
    }
    free(o->index);
    o->index_cap = 64;
    while (o->index_cap < o->n * 4)
        o->index_cap *= 2;
    o->index = xcalloc(o->index_cap, sizeof o->index[0]);
    for (size_t i = 0; i < o->n; i++)
        index_add(o, i);
}

struct json *json_getn(const struct json *o, const char *key, size_t n) {
    if (!json_is(o, JSON_OBJECT))
        return NULL;
    size_t i = find(o, key, n, key_hash(key, n));
    return i == SIZE_MAX ? NULL : o->items[i];
}

struct json *json_get(const struct json *o, const char *key) { return json_getn(o, key, strlen(key)); }

void json_put_new(struct json *o, char *key, size_t n, struct json *v) {
    grow(o);
    o->keys[o->n] = (struct json_key){key, n, key_hash(key, n)};
    o->items[o->n++] = v ? v : json_null();
    index_keep(o);
}

void json_put(struct json *o, char *key, size_t n, struct json *v) {
    if (!json_is(o, JSON_OBJECT))
        BUG("member of no object");
    size_t i = find(o, key, n, key_hash(key, n));
    if (i == SIZE_MAX) {
        json_put_new(o, key, n, v);
        return;
    }
    free(key);
    json_free(o->items[i]);
    o->items[i] = v ? v : json_null();
}

void json_setn(struct json *o, const char *key, size_t n, struct json *v) { json_put(o, xmemdup0(key, n), n, v); }
void json_set(struct json *o, const char *key, struct json *v) { json_setn(o, key, strlen(key), v); }

bool json_del(struct json *o, const char *key) {
    if (!json_is(o, JSON_OBJECT))
        return false;
    size_t n = strlen(key), i = find(o, key, n, key_hash(key, n));
    if (i == SIZE_MAX)
        return false;
    free(o->keys[i].s);
    json_free(o->items[i]);
    memmove(o->keys + i, o->keys + i + 1, (o->n - i - 1) * sizeof o->keys[0]);
    memmove(o->items + i, o->items + i + 1, (o->n - i - 1) * sizeof o->items[0]);
    o->n--;
    free(o->index);                     /* member numbers moved; rebuilt by the next addition */
    o->index = NULL;
    return true;
}

const char *json_key(const struct json *o, size_t i, size_t *len) {
    if (!json_is(o, JSON_OBJECT) || i >= o->n)
        return NULL;
    if (len)
        *len = o->keys[i].len;
    return o->keys[i].s;
}

struct json *json_val(const struct json *o, size_t i) { return json_is(o, JSON_OBJECT) && i < o->n ? o->items[i] : NULL; }

void json_set_str(struct json *o, const char *key, const char *v) { json_set(o, key, json_string(v)); }
void json_set_int(struct json *o, const char *key, int64_t v) { json_set(o, key, json_int(v)); }
void json_set_bool(struct json *o, const char *key, bool v) { json_set(o, key, json_bool(v)); }
void json_set_double(struct json *o, const char *key, double v) { json_set(o, key, json_double(v)); }

const char *json_get_str(const struct json *o, const char *key, const char *def) {
    const char *s = json_str(json_get(o, key));
    return s ? s : def;
}

/* ---- numbers -------------------------------------------------------------------------------- */

/* A number as sign, digits without leading and trailing zeros, and the power of ten of the last digit. */
struct decimal {
    bool negative;
    const char *s;                      /* text of the mantissa, with its point */
    size_t first, last;                 /* significant characters s[first..last); equal: zero */
    int64_t exp;
};

static struct decimal decimal_of(const struct json *j) {
    struct decimal d = {.s = j->s};
    size_t i = 0, end, point = SIZE_MAX;
    if (j->s[0] == '-') {
        d.negative = true;
        i = 1;
    }
    for (end = i; end < j->len && j->s[end] != 'e' && j->s[end] != 'E'; end++)
        if (j->s[end] == '.')
            point = end;
    int64_t e = 0;
    if (end < j->len) {
        errno = 0;
        e = strtoll(j->s + end + 1, NULL, 10);
        if (e > 1000000000000000 || e < -1000000000000000)
            e = e > 0 ? 1000000000000000 : -1000000000000000;
    }
    size_t last = end;
    while (last > i && (j->s[last - 1] == '0' || j->s[last - 1] == '.'))
        last--;
    while (i < last && (j->s[i] == '0' || j->s[i] == '.'))
        i++;
    d.first = i;
    d.last = last;
    /* power of the character before `last` */
    if (point == SIZE_MAX)
        point = end;
    d.exp = e + (last <= point ? (int64_t)(point - last) : -(int64_t)(last - point - 1));
    return d;
}

static bool number_equal(const struct json *a, const struct json *b) {
    struct decimal x = decimal_of(a), y = decimal_of(b);
    bool xz = x.first >= x.last, yz = y.first >= y.last;
    if (xz || yz)
        return xz && yz;
    if (x.negative != y.negative || x.exp != y.exp)
        return false;
    size_t i = x.first, k = y.first;
    for (;;) {
        if (i < x.last && x.s[i] == '.')
            i++;
        if (k < y.last && y.s[k] == '.')
            k++;
        if (i >= x.last || k >= y.last)
            return i >= x.last && k >= y.last;
        if (x.s[i++] != y.s[k++])
            return false;
    }
}

bool json_is_integer(const struct json *j) {
    if (!json_is(j, JSON_NUMBER))
        return false;
    struct decimal d = decimal_of(j);
    return d.first >= d.last || d.exp >= 0;
}

int64_t json_get_int(const struct json *j, int64_t def) {
    if (!json_is_integer(j))
        return def;
    struct decimal d = decimal_of(j);
    if (d.exp > 19)
        return d.first >= d.last ? 0 : def;
    uint64_t v = 0;
    for (size_t i = d.first; i < d.last; i++)
        if (j->s[i] != '.' && (__builtin_mul_overflow(v, 10u, &v) || __builtin_add_overflow(v, (uint64_t)(j->s[i] - '0'), &v)))
            return def;
    for (int64_t k = 0; d.first < d.last && k < d.exp; k++)
        if (__builtin_mul_overflow(v, 10u, &v))
            return def;
    if (d.negative)
        return v > (uint64_t)INT64_MAX + 1 ? def : (int64_t)(0 - v);
    return v > INT64_MAX ? def : (int64_t)v;
}

static bool take(size_t *left, size_t bytes) {
    size_t n = 1 + bytes / 64;
    *left = *left > n ? *left - n : 0;
    return *left > 0;
}

bool json_equal_within(const struct json *a, const struct json *b, size_t *left) {
    if (!take(left, 0) || json_type(a) != json_type(b))
        return false;
    switch (json_type(a)) {
    case JSON_NULL:
    case JSON_TRUE:
    case JSON_FALSE:
        return true;
    case JSON_NUMBER:
        return take(left, a->len + b->len) && number_equal(a, b);
    case JSON_STRING:
        return a->len == b->len && take(left, a->len) && memcmp(a->s, b->s, a->len) == 0;
    case JSON_ARRAY:
        for (size_t i = 0; i < a->n; i++)
            if (a->n != b->n || !json_equal_within(a->items[i], b->items[i], left))
                return false;
        return a->n == b->n;
    case JSON_OBJECT:
        for (size_t i = 0; i < a->n; i++) {
            const struct json *v = take(left, a->keys[i].len) ? json_getn(b, a->keys[i].s, a->keys[i].len) : NULL;
            if (!v || !json_equal_within(a->items[i], v, left))
                return false;
        }
        return a->n == b->n;
    }
    return false;
}

bool json_equal(const struct json *a, const struct json *b) {
    size_t left = SIZE_MAX;
    return json_equal_within(a, b, &left);
}
