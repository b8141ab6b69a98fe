/* json_priv.h - what the json_*.c files share. */
#pragma once
#include "base/json.h"
#include "base/mem.h"
#include <string.h>

struct json_key {
    char *s;
    size_t len;
    uint32_t hash;
};

struct json {
    enum json_type type;
    char *s;                            /* string or number text, NUL after len bytes */
    size_t len;
    struct json_key *keys;              /* objects */
    struct json **items;                /* arrays, objects */
    size_t n, cap;
    uint32_t *index;                    /* objects of many members: open addressing, member number + 1, 0 empty */
    size_t index_cap;                   /* a power of two */
    struct json *next;                  /* json_free's list */
};

struct json *json_new(enum json_type t);
void json_put(struct json *object, char *key, size_t n, struct json *v);        /* takes key and v */
void json_put_new(struct json *object, char *key, size_t n, struct json *v);    /* key known to be new */
size_t json_scan_number(const char *s, size_t n);       /* length of the JSON number at s, or 0 */

static inline char *xmemdup0(const char *s, size_t n) {
    char *p = xmalloc(n + 1);
    if (n)
        memcpy(p, s, n);
    p[n] = '\0';
    return p;
}
