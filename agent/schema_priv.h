/* schema_priv.h - a compiled schema as a graph of nodes, for whoever walks it: the validator, coercion, constrained decoding. */
#pragma once
#include "agent/schema.h"
#include <stdint.h>

enum schema_type {                      /* bits; SCHEMA_NUMBER includes integers */
    SCHEMA_NULL = 1, SCHEMA_BOOL = 2, SCHEMA_INTEGER = 4, SCHEMA_NUMBER = 8, SCHEMA_STRING = 16, SCHEMA_ARRAY = 32, SCHEMA_OBJECT = 64,
};
#define SCHEMA_NODES_MAX 8192
#define SCHEMA_CELLS_MAX 200000         /* of its patterns together */
#define SCHEMA_WORK_MAX 4000000
#define SCHEMA_DEPTH_MAX 256            /* of nodes while checking; references that eat nothing end here */
#define SCHEMA_STEPS_MAX 4000000        /* of one check, and of one coercion with all its checks */

struct pattern;
struct schema_node;

struct schema_list {
    struct schema_node **v;
    size_t n;
};
struct schema_pattern {
    struct pattern *pattern;
    struct schema_node *node;
};
struct schema_node {                    /* json pointers are borrowed from the schema's copy; NULL: not given */
    const struct json *source;
    bool never;                         /* the schema false */
    unsigned types;                     /* 0: any */
    const struct json *enumeration, *constant;
    const struct json *minimum, *maximum, *exclusive_minimum, *exclusive_maximum, *multiple_of;
    size_t length_min, length_max, items_min, items_max, members_min, members_max, contains_min, contains_max;
    struct pattern *pattern;
    const struct json *properties;      /* nodes in property_nodes, in the same order */
    struct schema_node **property_nodes;
    const struct json *required, *dependent_required;
    struct schema_pattern *patterns;
    size_t n_patterns;
    struct schema_node *additional, *names;
    const struct json *dependent;       /* nodes in dependent_nodes */
    struct schema_node **dependent_nodes;
    struct schema_list prefix, all, any, one;
    struct schema_node *items, *contains, *not, *when, *then, *otherwise, *ref;
    bool unique;
};
struct pattern_room {                   /* what all patterns of a schema may still take */
    size_t cells, work;                 /* instructions and ranges that stay; those that are looked at */
};
struct schema {
    struct json *json;
    struct pattern_room room;
    struct schema_node **nodes;
    size_t n, cap;
    struct schema_node *root;
};

/* v is valid by this node. What it took is added to *steps; beyond SCHEMA_STEPS_MAX the answer is no. */
bool schema_node_fits(const struct schema_node *n, const struct json *v, size_t *steps);
/* The node of property name, or NULL. */
struct schema_node *schema_property(const struct schema_node *n, const char *name, size_t len);
unsigned schema_type_of(const struct json *v);  /* one bit; a number that is an integer: SCHEMA_INTEGER */
bool schema_type_fits(unsigned allowed, const struct json *v);
/* a < b: negative, a == b: 0, a > b: positive. All digits count. */
int schema_number_compare(const char *a, const char *b);
bool schema_number_multiple(const char *v, const char *of);

/* schema_pattern.c: regular expressions as JSON Schema means them (ECMA-262, without what needs backtracking). */
int pattern_compile(struct pattern **out, const char *s, size_t n, struct pattern_room *room, struct err *e);   /* ERR_UNSUPPORTED, ERR_INVALID */
void pattern_free(struct pattern *p);
/* Anywhere in s; linear in n times the pattern. What it took is added to *steps; beyond SCHEMA_STEPS_MAX the answer is no. */
bool pattern_search(const struct pattern *p, const char *s, size_t n, size_t *steps);

/* schema_unicode.c: runs of one general category: first character << 8 | index into SCHEMA_CATEGORIES. */
#define SCHEMA_CATEGORIES "LuLlLtLmLoMnMcMeNdNlNoPcPdPsPePiPfPoSmScSkSoZsZlZpCcCfCsCoCn"
extern const uint32_t schema_unicode[];
extern const size_t schema_unicode_count;
