/* json.h - JSON values (RFC 8259).
 *
 * Ours rather than jansson's because tool calls need what jansson refuses: integers of any length
 * (numbers are kept as the text they were written in), \u0000 in strings, member order, and numbers
 * that print as they came (0.1, 1e5).  Parsing is strict, linear, and bounded in depth; strings are valid UTF-8.
 * Duplicate member names: the last one wins, in the first one's place.
 *
 * Ownership: a tree owns its children.  json_*_set/append take over the value they are given.
 * Returned values and strings are borrowed from the tree. All getters accept NULL and a value of
 * another type and then give NULL or the default, so lookups can be chained. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define JSON_DEPTH_MAX 512                      /* default nesting limit of json_parse */

enum json_type { JSON_NULL, JSON_FALSE, JSON_TRUE, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };
struct json;

/* One whole value in s[0..n), blanks around it allowed. 0 and *out, or ERR_FORMAT with the offset in e. */
int json_parse(struct json **out, const char *s, size_t n, struct err *e);
int json_parse_depth(struct json **out, const char *s, size_t n, unsigned depth_max, struct err *e);
void json_free(struct json *j);
struct json *json_copy(const struct json *j);

struct json *json_null(void);
struct json *json_bool(bool b);
struct json *json_int(int64_t v);
struct json *json_double(double v);             /* shortest text that reads back the same; non-finite gives null */
struct json *json_number_text(const char *s, size_t n);  /* s must be a JSON number; BUG otherwise */
struct json *json_string(const char *s);        /* invalid UTF-8 is repaired; NULL gives JSON null */
struct json *json_stringn(const char *s, size_t n);
struct json *json_array(void);
struct json *json_object(void);

enum json_type json_type(const struct json *j); /* NULL counts as JSON_NULL */
bool json_is(const struct json *j, enum json_type t);   /* false for NULL */
bool json_is_bool(const struct json *j);
bool json_is_integer(const struct json *j);     /* mathematically: 1, 1.0 and 1e2 are; any length */

const char *json_str(const struct json *j);     /* string bytes (may hold NULs) or NULL */
size_t json_strlen(const struct json *j);       /* length in bytes of a string; 0 otherwise */
const char *json_num(const struct json *j);     /* a number's text or NULL */
bool json_get_bool(const struct json *j, bool def);
int64_t json_get_int(const struct json *j, int64_t def);        /* def when no number, no integer or out of range */
double json_get_double(const struct json *j, double def);
size_t json_len(const struct json *j);          /* elements or members */

struct json *json_at(const struct json *array, size_t i);
void json_append(struct json *array, struct json *v);
struct json *json_get(const struct json *object, const char *key);
struct json *json_getn(const struct json *object, const char *key, size_t n);
void json_set(struct json *object, const char *key, struct json *v);    /* replaces in place, else appends */
void json_setn(struct json *object, const char *key, size_t n, struct json *v);
bool json_del(struct json *object, const char *key);
/* Member i of an object in order: its key and value. */
const char *json_key(const struct json *object, size_t i, size_t *len);
struct json *json_val(const struct json *object, size_t i);

/* Shorthands for building: json_set(o, k, json_string(v)) and so on. */
void json_set_str(struct json *object, const char *key, const char *v);
void json_set_int(struct json *object, const char *key, int64_t v);
void json_set_bool(struct json *object, const char *key, bool v);
void json_set_double(struct json *object, const char *key, double v);
/* Lookups: the member's string, or def when it is missing or no string. */
const char *json_get_str(const struct json *object, const char *key, const char *def);

/* JSON values are equal: numbers by value (1 = 1.0, all digits count), members in any order. */
bool json_equal(const struct json *a, const struct json *b);
/* The same, for values of strangers: *left goes down by what it took, a value or 64 bytes of text each 1. false at 0. */
bool json_equal_within(const struct json *a, const struct json *b, size_t *left);

enum json_format {
    JSON_COMPACT,                               /* {"a":1,"b":[2]}; one line for every reader: U+0085, U+2028 ... escaped */
    JSON_SPACED,                                /* {"a": 1, "b": [2]}, as Python's json.dumps */
    JSON_INDENT4,                               /* as Python's json.dumps(indent=4) */
    JSON_ASCII = 16,                            /* or'ed in: everything outside ASCII as \u escapes */
};
/* Appends j's text. Strings are written in UTF-8 with only what must be escaped escaped. */
void json_write(struct buf *out, const struct json *j, int format);
char *json_text(const struct json *j, int format);      /* the caller's to free */
/* Appends s as a JSON string with its quotes. */
void json_write_string(struct buf *out, const char *s, size_t n, int format);
