/* guide_walk.c - a message followed byte by byte: JSON calls, and in the arguments of an offered tool its schema.
 *
 *   {"name": "f", "parameters": {...}} ; {...}
 *    ^ free ..................  ^^^^^ held: a byte that can't be part of valid arguments is refused
 *
 * Outside the arguments nothing is refused: what is not a call turns the walk off, and it stays off. The state is small and flat, so that trying a
 * token is a copy and a few steps. */
#include "agent/guide_priv.h"
#include "base/mem.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum outer { OUTER_OTHER, OUTER_NAME, OUTER_ARGUMENTS };
enum number { NUMBER_MINUS, NUMBER_ZERO, NUMBER_INT, NUMBER_DOT, NUMBER_FRACTION, NUMBER_E, NUMBER_SIGN, NUMBER_EXPONENT };

static const struct shape_table outer_names = {
    .v = (struct shape_text[]){
        { .text = (char[]){ "arguments\"" }, .len = 10, .index = OUTER_ARGUMENTS },
        { .text = (char[]){ "name\"" }, .len = 5, .index = OUTER_NAME },
        { .text = (char[]){ "parameters\"" }, .len = 11, .index = OUTER_ARGUMENTS },
    },
    .n = 3,
};

void walk_tools_init(struct walk_tools *t, const struct toolcall_offer *offer) {
    memset(t, 0, sizeof *t);
    offers_init(&t->offers, offer);
    t->shapes = xcalloc(t->offers.n + 1, sizeof *t->shapes);
    for (size_t i = 0; i < t->offers.n; i++) {
        struct json *name = json_stringn(t->offers.v[i].name, t->offers.v[i].len);
        shape_table_add(&t->names, name, true, NULL, i);
        json_free(name);
    }
    shape_table_sort(&t->names);
}

void walk_tools_free(struct walk_tools *t) {
    for (size_t i = 0; i < t->offers.n; i++)
        shapes_free(&t->shapes[i]);
    free(t->shapes);
    shape_table_free(&t->names);
    offers_free(&t->offers);
}

/* Of the named tool's arguments; NULL: no schema that could be held. */
static const struct shape *arguments_shape(struct walk_tools *t, size_t tool) {
    const struct schema *schema = offers_schema(&t->offers, &t->offers.v[tool]);

    if (!schema)
        return NULL;
    if (!t->shapes[tool].schema)
        shapes_init(&t->shapes[tool], schema);
    return shape_of(&t->shapes[tool], schema->root);
}

void walk_start(struct walk *w) {
    memset(w, 0, sizeof *w);
    w->tool = SIZE_MAX;
}

void walk_copy(struct walk *to, const struct walk *from) { memcpy(to, from, offsetof(struct walk, frames) + from->depth * sizeof from->frames[0]); }

static bool off(struct walk *w) {
    w->at = WALK_OFF;
    w->held = false;
    return true;
}

/* What does not fit: refused where arguments are held, the end of the walk elsewhere. */
static bool misfit(struct walk *w) { return w->held ? false : off(w); }

static bool blank(unsigned char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
static bool digit(unsigned char c) { return c >= '0' && c <= '9'; }

/* ---- tables ---------------------------------------------------------------------------------------- */

static int byte_at(const struct walk *w, size_t i) {
    const struct shape_text *t = &w->table->v[i];
    return t->len > w->pos ? (unsigned char)t->text[w->pos] : -1;
}

static size_t first_from(const struct walk *w, int c) {        /* the first in [lo, hi) whose next byte is c or more */
    size_t lo = w->lo, hi = w->hi;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (byte_at(w, mid) < c)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

static void track(struct walk *w, const struct shape_table *t) {
    w->table = t;
    w->tracked = t != NULL;
    w->lo = w->pos = 0;
    w->hi = t ? t->n : 0;
}

/* Keeps the texts that go on with c. */
static bool narrow(struct walk *w, unsigned char c) {
    size_t lo = first_from(w, c), hi = first_from(w, c + 1);
    w->lo = lo;
    w->hi = hi;
    w->pos++;
    return lo < hi;
}

static bool any_unused(const struct walk *w, const struct walk_frame *f) {
    for (size_t i = w->lo; i < w->hi; i++)
        if (!(f->used >> i & 1))
            return true;
    return false;
}

/* ---- values ---------------------------------------------------------------------------------------- */

static struct walk_frame *top(struct walk *w) { return &w->frames[w->depth - 1]; }

static bool push(struct walk *w, bool array) {
    if (w->depth == WALK_DEPTH_MAX)
        return off(w);
    w->frames[w->depth++] = (struct walk_frame){ .shape = w->want, .array = array };
    w->at = array ? WALK_FIRST_ITEM : WALK_FIRST_NAME;
    return true;
}

static bool value_ends(struct walk *w) {
    w->at = WALK_NEXT;
    w->want = NULL;
    if (w->depth == 1) {
        w->held = false;
        w->member = OUTER_OTHER;
    }
    return true;
}

static bool closes(struct walk *w) {
    const struct walk_frame *f = top(w);
    if (w->depth > 1 && f->shape && (f->array ? f->count < f->shape->items_min : (f->shape->required & ~f->used) != 0))
        return misfit(w);
    if (--w->depth > 0)
        return value_ends(w);
    w->at = WALK_BETWEEN;
    return true;
}

static bool choice_byte(struct walk *w, struct walk_tools *t, unsigned char c) {
    bool whole = w->lo < w->hi && byte_at(w, w->lo) < 0;
    size_t lo = w->lo, hi = w->hi, pos = w->pos;

    if (narrow(w, c)) {
        if (c == '"' && w->pos > 1 && w->table->v[w->lo].len == w->pos)
            return value_ends(w);
        return true;
    }
    w->lo = lo;
    w->hi = hi;
    w->pos = pos;
    if (!whole)
        return misfit(w);
    value_ends(w);
    return walk_byte(w, t, c);
}

static bool literal_begins(struct walk *w, const char *rest) {
    w->literal = rest;
    w->at = WALK_LITERAL;
    return true;
}

static bool number_begins(struct walk *w, unsigned char c) {
    w->number = c == '-' ? NUMBER_MINUS : c == '0' ? NUMBER_ZERO : NUMBER_INT;
    w->at = WALK_NUMBER;
    return true;
}

static bool value_byte(struct walk *w, struct walk_tools *t, unsigned char c) {
    unsigned types = w->want ? w->want->types : 127;

    if (w->want && w->want->choices.n) {
        track(w, &w->want->choices);
        w->at = WALK_CHOICE;
        return choice_byte(w, t, c);
    }
    if (c == '"' && types & SCHEMA_STRING) {
        w->at = WALK_STRING;
        w->key = false;
        track(w, w->depth == 1 && w->member == OUTER_NAME ? &t->names : NULL);
        return true;
    }
    if (c == '{' && types & SCHEMA_OBJECT)
        return push(w, false);
    if (c == '[' && types & SCHEMA_ARRAY)
        return push(w, true);
    if ((c == '-' || digit(c)) && types & (SCHEMA_INTEGER | SCHEMA_NUMBER))
        return number_begins(w, c);
    if (c == 't' && types & SCHEMA_BOOL)
        return literal_begins(w, "rue");
    if (c == 'f' && types & SCHEMA_BOOL)
        return literal_begins(w, "alse");
    if (c == 'n' && types & SCHEMA_NULL)
        return literal_begins(w, "ull");
    return misfit(w);
}

static bool number_byte(struct walk *w, struct walk_tools *t, unsigned char c) {
    bool whole = w->want && !(w->want->types & SCHEMA_NUMBER);
    enum number n = (enum number)w->number;
    int next = -1;

    if (digit(c))
        next = n == NUMBER_MINUS ? (c == '0' ? NUMBER_ZERO : NUMBER_INT) : n == NUMBER_INT ? NUMBER_INT : n == NUMBER_DOT || n == NUMBER_FRACTION ? NUMBER_FRACTION
               : n == NUMBER_ZERO ? -1 : NUMBER_EXPONENT;
    else if (c == '.' && !whole && (n == NUMBER_ZERO || n == NUMBER_INT))
        next = NUMBER_DOT;
    else if ((c == 'e' || c == 'E') && !whole && (n == NUMBER_ZERO || n == NUMBER_INT || n == NUMBER_FRACTION))
        next = NUMBER_E;
    else if ((c == '+' || c == '-') && n == NUMBER_E)
        next = NUMBER_SIGN;
    if (next >= 0) {
        w->number = (unsigned char)next;
        return true;
    }
    if (n != NUMBER_ZERO && n != NUMBER_INT && n != NUMBER_FRACTION && n != NUMBER_EXPONENT)
        return misfit(w);
    value_ends(w);
    return walk_byte(w, t, c);
}

/* ---- strings and names -------------------------------------------------------------------------------- */

/* The name of a member is whole: what comes after it. */
static bool name_ends(struct walk *w, struct walk_tools *t) {
    struct walk_frame *f = top(w);
    bool known = w->tracked && w->lo < w->hi;
    const struct shape *s = f->shape;

    w->at = WALK_COLON;
    w->want = NULL;
    if (w->depth == 1) {
        w->member = (unsigned char)(known ? outer_names.v[w->lo].index : OUTER_OTHER);
        if (w->member == OUTER_ARGUMENTS && w->tool != SIZE_MAX) {
            w->want = arguments_shape(t, w->tool);
            w->held = w->want != NULL;
        }
    } else if (known && s) {
        f->used |= UINT64_C(1) << w->lo;
        w->want = shape_of(&t->shapes[w->tool], s->names.v[w->lo].node);
    } else if (s && s->rest) {
        w->want = shape_of(&t->shapes[w->tool], s->rest);
    }
    return true;
}

static bool string_ends(struct walk *w, struct walk_tools *t) {
    if (w->key)
        return name_ends(w, t);
    if (w->depth == 1 && w->member == OUTER_NAME)
        w->tool = w->tracked && w->lo < w->hi ? w->table->v[w->lo].index : SIZE_MAX;
    return value_ends(w);
}

/* A byte of a name of which only the table's may come, escapes as they stand there. */
static bool closed_name_byte(struct walk *w, struct walk_tools *t, unsigned char c) {
    if (!narrow(w, c) || !any_unused(w, top(w)))
        return misfit(w);
    return w->table->v[w->lo].len == w->pos ? string_ends(w, t) : true;
}

static bool string_byte(struct walk *w, struct walk_tools *t, unsigned char c) {
    const struct walk_frame *f = top(w);

    if (w->key && w->depth > 1 && f->shape && !f->shape->open)
        return closed_name_byte(w, t, c);
    if (c < 0x20 && c != '\n' && c != '\t' && c != '\r')       /* those three are read as meant, see toolcall_priv.h */
        return misfit(w);
    if (c == '\\') {
        w->tracked = false;
        w->at = WALK_ESCAPE;
        return true;
    }
    w->tracked = w->tracked && narrow(w, c);
    if (c != '"')
        return true;
    if (w->key && w->depth > 1 && w->tracked && !any_unused(w, f))
        return misfit(w);               /* that member has been there */
    return string_ends(w, t);
}

static bool escape_byte(struct walk *w, unsigned char c) {
    if (c == 'u') {
        w->hex = 4;
        w->at = WALK_HEX;
        return true;
    }
    if (c == '\0' || !strchr("\"\\/bfnrt", c))
        return misfit(w);
    w->at = WALK_STRING;
    return true;
}

static bool hex_byte(struct walk *w, unsigned char c) {
    if (!digit(c) && !(c >= 'a' && c <= 'f') && !(c >= 'A' && c <= 'F'))
        return misfit(w);
    if (--w->hex == 0)
        w->at = WALK_STRING;
    return true;
}

static bool name_begins(struct walk *w) {
    const struct walk_frame *f = top(w);

    w->at = WALK_STRING;
    w->key = true;
    track(w, w->depth == 1 ? &outer_names : f->shape && f->shape->names.n ? &f->shape->names : NULL);
    if (w->depth > 1 && f->shape && !f->shape->open && (!w->tracked || !any_unused(w, f)))
        return misfit(w);
    return true;
}

/* ---- between values -------------------------------------------------------------------------------------- */

static bool more_may_come(const struct walk *w) {
    const struct walk_frame *f = &w->frames[w->depth - 1];

    if (w->depth == 1 || !f->shape)
        return true;
    if (f->array)
        return f->count < f->shape->items_max;
    return f->shape->open || (f->shape->names.n && (f->used | ~UINT64_C(0) << (f->shape->names.n - 1) << 1) != ~UINT64_C(0));
}

static bool item_begins(struct walk *w, struct walk_tools *t) {
    struct walk_frame *f = top(w);

    if (!more_may_come(w))
        return misfit(w);
    w->want = f->shape ? shape_of(&t->shapes[w->tool], f->shape->items) : NULL;
    f->count++;
    w->at = WALK_VALUE;
    return true;
}

static bool next_byte(struct walk *w, struct walk_tools *t, unsigned char c) {
    bool array = top(w)->array;

    if (c == (array ? ']' : '}'))
        return closes(w);
    if (c != ',' || !more_may_come(w))
        return misfit(w);
    if (array)
        return item_begins(w, t);
    w->at = WALK_NAME;
    return true;
}

static bool call_begins(struct walk *w, unsigned char c) {
    if (c == '{') {
        w->tool = SIZE_MAX;
        w->member = OUTER_OTHER;
        w->want = NULL;
        return push(w, false);
    }
    return w->at == WALK_BETWEEN && (c == ';' || c == ',') ? true : off(w);
}

static bool literal_byte(struct walk *w, unsigned char c) {
    if (c != (unsigned char)*w->literal)
        return misfit(w);
    return *++w->literal ? true : value_ends(w);
}

bool walk_byte(struct walk *w, struct walk_tools *t, unsigned char c) {
    bool between = w->at != WALK_STRING && w->at != WALK_ESCAPE && w->at != WALK_HEX && w->at != WALK_CHOICE && w->at != WALK_LITERAL && w->at != WALK_NUMBER;

    if (between && blank(c)) {
        if (w->held && ++w->blanks > WALK_BLANKS_MAX)
            return false;
        return true;
    }
    w->blanks = 0;
    switch (w->at) {
    case WALK_START:
    case WALK_BETWEEN: return call_begins(w, c);
    case WALK_VALUE: return value_byte(w, t, c);
    case WALK_FIRST_ITEM:
        if (c == ']')
            return closes(w);
        return item_begins(w, t) && (w->at == WALK_OFF || value_byte(w, t, c));
    case WALK_FIRST_NAME: return c == '}' ? closes(w) : c == '"' ? name_begins(w) : misfit(w);
    case WALK_NAME: return c == '"' ? name_begins(w) : misfit(w);
    case WALK_COLON:
        if (c != ':')
            return misfit(w);
        w->at = WALK_VALUE;
        return true;
    case WALK_NEXT: return next_byte(w, t, c);
    case WALK_STRING: return string_byte(w, t, c);
    case WALK_ESCAPE: return escape_byte(w, c);
    case WALK_HEX: return hex_byte(w, c);
    case WALK_CHOICE: return choice_byte(w, t, c);
    case WALK_LITERAL: return literal_byte(w, c);
    case WALK_NUMBER: return number_byte(w, t, c);
    case WALK_OFF: break;
    }
    return true;
}
