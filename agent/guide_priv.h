/* guide_priv.h - what the guide_*.c files share. */
#pragma once
#include "agent/guide.h"
#include "agent/schema_priv.h"
#include "agent/toolcall_priv.h"

/* ---- guide_shape.c: what of a schema can be held byte by byte -------------------------------------- */

struct shape_text {                     /* texts of a table are sorted by their bytes */
    char *text;                         /* a name without its first quote and with its last; a value as JSON */
    size_t len;
    const struct schema_node *node;     /* a property's */
    size_t index;                       /* an offered tool's */
};
struct shape_table {
    struct shape_text *v;
    size_t n;
};
void shape_table_add(struct shape_table *t, const struct json *value, bool name, const struct schema_node *node, size_t index);
void shape_table_sort(struct shape_table *t);
void shape_table_free(struct shape_table *t);

#define SHAPE_NAMES_MAX 64              /* properties of an object that has more are not held */
struct shape {
    bool made, open;                    /* open: other members than names may come */
    unsigned types;
    struct shape_table choices;         /* of an enum; none: any value of types */
    struct shape_table names;
    uint64_t required;                  /* bits of names */
    const struct schema_node *rest, *items;     /* of other members, of elements; NULL: any */
    size_t items_min, items_max;
};
struct shapes {                         /* of one schema, made as they are met */
    const struct schema *schema;
    struct schema_node **nodes;         /* sorted by address */
    struct shape *v;
};
void shapes_init(struct shapes *s, const struct schema *schema);
void shapes_free(struct shapes *s);
const struct shape *shape_of(struct shapes *s, const struct schema_node *n);    /* NULL n: any value, and NULL */

/* ---- guide_walk.c: a message, byte by byte ----------------------------------------------------------- */

#define WALK_DEPTH_MAX 16               /* deeper values are not held */
#define WALK_BLANKS_MAX 64              /* in a row, where arguments are held */

struct walk_tools {                     /* the offer, as a walk sees it */
    struct offers offers;
    struct shape_table names;
    struct shapes *shapes;              /* by index in offers; made when a tool is named */
};
enum walk_at {
    WALK_START, WALK_BETWEEN, WALK_VALUE, WALK_FIRST_ITEM, WALK_FIRST_NAME, WALK_NAME, WALK_COLON, WALK_NEXT, WALK_STRING, WALK_ESCAPE, WALK_HEX, WALK_CHOICE,
    WALK_LITERAL, WALK_NUMBER, WALK_OFF,
};
struct walk_frame {
    const struct shape *shape;          /* NULL: any */
    uint64_t used;                      /* bits of names */
    size_t count;
    bool array;
};
struct walk {                           /* copied for each try: only the frames in use */
    enum walk_at at;
    bool held;                          /* in the arguments of an offered tool: what does not fit is refused */
    bool key, tracked;                  /* of a string: a member's name; it is held against table */
    unsigned char blanks, hex, number, member;  /* member: enum outer of the call's member at hand */
    const char *literal;
    const struct shape_table *table;
    size_t lo, hi, pos;                 /* texts of table that fit so far */
    size_t tool;                        /* index in offers; SIZE_MAX: none was named */
    const struct shape *want;           /* of the value that comes; NULL: any */
    size_t depth;
    struct walk_frame frames[WALK_DEPTH_MAX];
};
void walk_tools_init(struct walk_tools *t, const struct toolcall_offer *offer);
void walk_tools_free(struct walk_tools *t);
void walk_start(struct walk *w);
void walk_copy(struct walk *to, const struct walk *from);
/* False: the byte can't come here (only while held, before it). What is no call turns the walk off. */
bool walk_byte(struct walk *w, struct walk_tools *t, unsigned char c);
