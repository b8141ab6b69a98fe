/* schema_pattern.c - regular expressions of JSON Schema: ECMA-262 without look-around and back-references.
 *
 * Compiled to a small program and run as a set of threads (Thompson's construction), one step per character, so that time is
 * text times pattern for any input, and both are counted: a pattern from a stranger can't hang us. Characters are code points. A search is
 * not anchored. Refuses what it would have to guess at. Pure functions. */
#include "agent/schema_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <stdlib.h>
#include <string.h>

#define PROGRAM_MAX 4000                /* instructions */
#define REPEAT_MAX 1000
#define PER_STEP 8                      /* instructions that take as long as a step of a check */
#define GROUP_DEPTH_MAX 100

enum op { OP_CLASS, OP_SPLIT, OP_JUMP, OP_BEGIN, OP_END, OP_WORD, OP_NOT_WORD, OP_MATCH };

struct range {
    uint32_t lo, hi;
};
struct inst {
    enum op op;
    int x, y;                           /* SPLIT, JUMP: targets; CLASS: first range and their number, rising, none touching another */
    bool negated;
};
struct pattern {
    struct inst *code;
    int n, cap;
    struct range *ranges;
    int n_ranges, cap_ranges;
};

struct reader {
    struct pattern *p;
    const char *s;
    size_t n, i;
    int depth, rc;
    struct pattern_room *room;
    struct err *e;
};

static int refuse(struct reader *r, int code, const char *what) {
    if (r->rc == 0)
        r->rc = err_set(r->e, code, "the pattern has %s at byte %zu", what, r->i);
    return r->rc;
}

/* ---- program -------------------------------------------------------------------------------------- */

static int emit(struct reader *r, enum op op, int x, int y) {
    struct pattern *p = r->p;

    if (p->n >= PROGRAM_MAX || r->room->cells == 0) {
        refuse(r, ERR_UNSUPPORTED, "more repetition than we run");
        return 0;
    }
    r->room->cells--;
    if (p->n == p->cap) {
        p->cap = p->cap ? p->cap * 2 : 32;
        p->code = xreallocarray(p->code, (size_t)p->cap, sizeof *p->code);
    }
    p->code[p->n] = (struct inst){ .op = op, .x = x, .y = y };
    return p->n++;
}

/* Repeated groups of nothing make no code, and repeated classes none that stays, but take time. */
static bool works(struct reader *r) {
    if (r->room->work == 0)
        refuse(r, ERR_UNSUPPORTED, "more repetition than we run");
    else
        r->room->work--;
    return r->rc == 0;
}

static void add_range(struct reader *r, uint32_t lo, uint32_t hi) {
    struct pattern *p = r->p;

    if (!works(r))
        return;
    if (p->n_ranges == p->cap_ranges) {
        p->cap_ranges = p->cap_ranges ? p->cap_ranges * 2 : 32;
        p->ranges = xreallocarray(p->ranges, (size_t)p->cap_ranges, sizeof *p->ranges);
    }
    p->ranges[p->n_ranges++] = (struct range){ lo, hi };
}

static int by_first(const void *a, const void *b) {
    const struct range *x = a, *y = b;

    return x->lo < y->lo ? -1 : x->lo > y->lo;
}

/* The class whose ranges were added from first on. One that is there already is used again: repetition costs no memory. */
static void add_class(struct reader *r, int first, bool negated) {
    struct pattern *p = r->p;
    struct range *v = p->ranges + first;
    int n = p->n_ranges - first, kept = 0, at;

    if (r->rc != 0)
        return;
    if (n > 1)
        qsort(v, (size_t)n, sizeof *v, by_first);
    for (int i = 0; i < n; i++)
        if (kept > 0 && v[i].lo <= v[kept - 1].hi + 1)
            v[kept - 1].hi = v[i].hi > v[kept - 1].hi ? v[i].hi : v[kept - 1].hi;
        else
            v[kept++] = v[i];
    p->n_ranges = first;
    for (at = p->n - 1; at >= 0 && works(r); at--)
        if (p->code[at].op == OP_CLASS && p->code[at].y == kept && memcmp(p->ranges + p->code[at].x, v, (size_t)kept * sizeof *v) == 0)
            break;
    if (at >= 0) {
        first = p->code[at].x;
    } else if (r->room->cells < (size_t)kept) {
        refuse(r, ERR_UNSUPPORTED, "more kinds of characters than we keep");
    } else {
        r->room->cells -= (size_t)kept;
        p->n_ranges += kept;
    }
    at = emit(r, OP_CLASS, first, kept);
    if (r->rc == 0)
        p->code[at].negated = negated;
}

static int peek(const struct reader *r) {
    return r->i < r->n ? (unsigned char)r->s[r->i] : -1;
}

static uint32_t take(struct reader *r) {
    uint32_t cp;
    int len = utf8_decode(r->s + r->i, r->n - r->i, &cp);

    if (len == 0)
        len = 1, cp = (unsigned char)r->s[r->i];
    r->i += (size_t)len;
    return cp;
}

/* ---- classes -------------------------------------------------------------------------------------- */

static const struct range digits[] = { { '0', '9' } };
static const struct range words[] = { { '0', '9' }, { 'A', 'Z' }, { '_', '_' }, { 'a', 'z' } };
static const struct range blanks[] = { { 9, 13 },           { ' ', ' ' },       { 0xa0, 0xa0 },     { 0x1680, 0x1680 }, { 0x2000, 0x200a },
                                       { 0x2028, 0x2029 }, { 0x202f, 0x202f }, { 0x205f, 0x205f }, { 0x3000, 0x3000 }, { 0xfeff, 0xfeff } };

static void property(struct reader *r, bool outside);

/* The ranges of \d \w \s \p{...}, or for the capital letter what lies between them. */
static bool class_escape(struct reader *r, int c) {
    static const struct {
        char letter;
        const struct range *v;
        size_t n;
    } classes[] = { { 'd', digits, ARRAY_LEN(digits) }, { 'w', words, ARRAY_LEN(words) }, { 's', blanks, ARRAY_LEN(blanks) } };

    if (c == 'p' || c == 'P') {
        property(r, c == 'P');
        return true;
    }
    for (size_t k = 0; k < ARRAY_LEN(classes); k++) {
        uint32_t from = 0;
        if ((c | 0x20) != classes[k].letter)
            continue;
        for (size_t i = 0; i < classes[k].n; i++) {
            if (c == classes[k].letter) {
                add_range(r, classes[k].v[i].lo, classes[k].v[i].hi);
            } else {
                add_range(r, from, classes[k].v[i].lo - 1);
                from = classes[k].v[i].hi + 1;
            }
        }
        if (c != classes[k].letter)
            add_range(r, from, 0x10ffff);
        return true;
    }
    return false;
}

/* A category by any of its names as its letters ("L", "Nd"); NULL: another property, which we don't have. */
static const char *category(const char *s, size_t n) {
    static const char *const names[][2] = {
        { "Letter", "L" },                { "Uppercase_Letter", "Lu" },  { "Lowercase_Letter", "Ll" },    { "Titlecase_Letter", "Lt" },
        { "Modifier_Letter", "Lm" },      { "Other_Letter", "Lo" },      { "Mark", "M" },                 { "Combining_Mark", "M" },
        { "Nonspacing_Mark", "Mn" },      { "Spacing_Mark", "Mc" },      { "Enclosing_Mark", "Me" },      { "Number", "N" },
        { "Decimal_Number", "Nd" },       { "digit", "Nd" },             { "Letter_Number", "Nl" },       { "Other_Number", "No" },
        { "Punctuation", "P" },           { "punct", "P" },              { "Connector_Punctuation", "Pc" }, { "Dash_Punctuation", "Pd" },
        { "Open_Punctuation", "Ps" },     { "Close_Punctuation", "Pe" }, { "Initial_Punctuation", "Pi" }, { "Final_Punctuation", "Pf" },
        { "Other_Punctuation", "Po" },    { "Symbol", "S" },             { "Math_Symbol", "Sm" },         { "Currency_Symbol", "Sc" },
        { "Modifier_Symbol", "Sk" },      { "Other_Symbol", "So" },      { "Separator", "Z" },            { "Space_Separator", "Zs" },
        { "Line_Separator", "Zl" },       { "Paragraph_Separator", "Zp" }, { "Other", "C" },              { "Control", "Cc" },
        { "cntrl", "Cc" },                { "Format", "Cf" },            { "Surrogate", "Cs" },           { "Private_Use", "Co" },
        { "Unassigned", "Cn" },           { "L", "L" },                  { "M", "M" },                    { "N", "N" },
        { "P", "P" },                     { "S", "S" },                  { "Z", "Z" },                    { "C", "C" },
    };
    static const char *const prefixes[] = { "General_Category=", "gc=" };

    for (size_t i = 0; i < ARRAY_LEN(prefixes); i++)
        if (n > strlen(prefixes[i]) && memcmp(s, prefixes[i], strlen(prefixes[i])) == 0) {
            n -= strlen(prefixes[i]);
            s += strlen(prefixes[i]);
        }
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (strlen(names[i][0]) == n && memcmp(names[i][0], s, n) == 0)
            return names[i][1];
    for (const char *k = SCHEMA_CATEGORIES; n == 2 && *k; k += 2)
        if (memcmp(k, s, 2) == 0)
            return k;
    return NULL;
}

/* \p{...} or \P{...} with the reader behind the letter. */
static void property(struct reader *r, bool outside) {
    const char *s = r->s + r->i + 1, *end = peek(r) == '{' ? memchr(s, '}', r->n - r->i - 1) : NULL;
    const char *want = end ? category(s, (size_t)(end - s)) : NULL;
    size_t len = want && (want[1] >= 'a' && want[1] <= 'z') ? 2 : 1;

    if (!want) {
        refuse(r, ERR_UNSUPPORTED, "a character property that we do not know");
        return;
    }
    r->i = (size_t)(end + 1 - r->s);
    for (size_t k = 0; k < schema_unicode_count; k++) {
        const char *is = &SCHEMA_CATEGORIES[2 * (schema_unicode[k] & 0xff)];
        if ((memcmp(is, want, len) == 0) != outside)
            add_range(r, schema_unicode[k] >> 8, k + 1 < schema_unicode_count ? (schema_unicode[k + 1] >> 8) - 1 : 0x10ffff);
    }
}

static int hex(struct reader *r, int count, uint32_t *out) {
    *out = 0;
    for (int k = 0; k < count; k++, r->i++) {
        int c = peek(r);
        const char *d = c > 0 ? strchr("0123456789abcdef0123456789ABCDEF", c) : NULL;
        if (!d)
            return refuse(r, ERR_INVALID, "an unfinished \\x or \\u");
        *out = *out * 16 + (uint32_t)((d - "0123456789abcdef0123456789ABCDEF") & 15);
    }
    return 0;
}

static uint32_t unicode_escape(struct reader *r) {
    uint32_t v = 0, low;

    if (peek(r) != '{') {
        if (hex(r, 4, &v) == 0 && v >= 0xd800 && v < 0xdc00 && peek(r) == '\\' && r->i + 1 < r->n && r->s[r->i + 1] == 'u') {
            r->i += 2;
            if (hex(r, 4, &low) == 0)
                v = 0x10000 + ((v - 0xd800) << 10) + (low & 0x3ff);
        }
        return v;
    }
    for (r->i++; peek(r) != '}'; ) {
        if (hex(r, 1, &low) != 0 || (v = v * 16 + low) > 0x10ffff) {
            refuse(r, ERR_INVALID, "no character in \\u{}");
            return 0;
        }
    }
    r->i++;
    return v;
}

/* A character after the backslash; letters with a meaning we don't have are refused. */
static uint32_t character_escape(struct reader *r) {
    static const char from[] = "tnrfv0", to[] = "\t\n\r\f\v";
    int c = peek(r);
    const char *k = c > 0 ? strchr(from, c) : NULL;
    uint32_t v = 0;

    if (c < 0) {
        refuse(r, ERR_INVALID, "a backslash at its end");
        return 0;
    }
    if (k && *k) {
        r->i++;
        return (uint32_t)to[k - from];
    }
    if (c == 'x' || c == 'u') {
        r->i++;
        if (c == 'u')
            return unicode_escape(r);
        hex(r, 2, &v);
        return v;
    }
    if (c == 'c' && r->i + 1 < r->n) {
        v = (uint32_t)r->s[r->i + 1] & 31;
        r->i += 2;
        return v;
    }
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        refuse(r, ERR_UNSUPPORTED, "an escape that we do not run");
        return 0;
    }
    return take(r);
}

/* One end of a range in [...]; true: it was a class such as \d, already added. */
static bool class_atom(struct reader *r, uint32_t *cp) {
    if (peek(r) != '\\') {
        *cp = take(r);
        return false;
    }
    r->i++;
    if (peek(r) > 0 && strchr("dDwWsSpP", peek(r))) {
        class_escape(r, r->s[r->i++]);
        return true;
    }
    if (peek(r) == 'b') {
        r->i++;
        *cp = 8;
        return false;
    }
    if (peek(r) == '-') {
        r->i++;
        *cp = '-';
        return false;
    }
    *cp = character_escape(r);
    return false;
}

static void bracket(struct reader *r) {
    int first = r->p->n_ranges;
    bool negated = peek(r) == '^';
    uint32_t lo = 0, hi = 0;

    r->i += negated;
    while (r->rc == 0 && peek(r) != ']') {
        if (peek(r) < 0) {
            refuse(r, ERR_INVALID, "a [ without its ]");
            return;
        }
        if (class_atom(r, &lo))
            continue;
        hi = lo;
        if (peek(r) == '-' && r->i + 1 < r->n && r->s[r->i + 1] != ']') {
            r->i++;
            if (class_atom(r, &hi)) {   /* [a-\d] means a, - and digits */
                add_range(r, '-', '-');
                hi = lo;
            }
        }
        if (hi < lo) {
            refuse(r, ERR_INVALID, "a range that runs backwards");
            return;
        }
        add_range(r, lo, hi);
    }
    r->i++;
    add_class(r, first, negated);
}

static void one_character(struct reader *r, uint32_t cp) {
    int first = r->p->n_ranges;

    add_range(r, cp, cp);
    add_class(r, first, false);
}

/* ---- structure ------------------------------------------------------------------------------------ */

static void alternatives(struct reader *r);

static void escape(struct reader *r) {
    int first = r->p->n_ranges, c = peek(r);

    if (c == 'b' || c == 'B') {
        r->i++;
        emit(r, c == 'b' ? OP_WORD : OP_NOT_WORD, 0, 0);
    } else if (c > 0 && strchr("dDwWsSpP", c)) {
        r->i++;
        class_escape(r, c);
        add_class(r, first, false);
    } else {
        one_character(r, character_escape(r));
    }
}

static void group(struct reader *r) {
    if (peek(r) == '?') {
        const char *s = r->s + r->i;
        size_t left = r->n - r->i;
        const char *end = left > 3 && s[1] == '<' && s[2] != '=' && s[2] != '!' ? memchr(s, '>', left) : NULL;
        if (left > 1 && s[1] == ':')
            r->i += 2;
        else if (end)
            r->i += (size_t)(end - s) + 1;
        else
            refuse(r, ERR_UNSUPPORTED, "look-around");
    }
    if (++r->depth > GROUP_DEPTH_MAX)
        refuse(r, ERR_UNSUPPORTED, "groups nested too deeply");
    if (r->rc == 0)
        alternatives(r);
    r->depth--;
    if (r->rc == 0 && peek(r) != ')')
        refuse(r, ERR_INVALID, "a ( without its )");
    r->i++;
}

static void atom(struct reader *r) {
    static const struct range newlines[] = { { '\n', '\n' }, { '\r', '\r' }, { 0x2028, 0x2029 } };
    int c = peek(r), first = r->p->n_ranges;

    if (!works(r))
        return;
    if (c == '*' || c == '+' || c == '?') {
        refuse(r, ERR_INVALID, "nothing to repeat");
        return;
    }
    if (c != '(' && c != '[' && c != '\\' && c != '.' && c != '^' && c != '$') {
        one_character(r, take(r));
        return;
    }
    r->i++;
    switch (c) {
    case '(':
        group(r);
        return;
    case '[':
        bracket(r);
        return;
    case '\\':
        escape(r);
        return;
    case '^':
        emit(r, OP_BEGIN, 0, 0);
        return;
    case '$':
        emit(r, OP_END, 0, 0);
        return;
    default:
        for (size_t i = 0; i < ARRAY_LEN(newlines); i++)
            add_range(r, newlines[i].lo, newlines[i].hi);
        add_class(r, first, true);
    }
}

/* {m}, {m,} or {m,n} at the reader's place; anything else is an ordinary character. */
static bool braces(struct reader *r, int *min, int *max) {
    size_t i = r->i + 1;
    long v[2] = { 0, -1 };
    int k = 0;

    for (; i < r->n && r->s[i] != '}'; i++) {
        if (r->s[i] == ',' && k == 0 && i > r->i + 1)
            k = 1;
        else if (r->s[i] >= '0' && r->s[i] <= '9')
            v[k] = (v[k] < 0 ? 0 : v[k]) * 10 + (r->s[i] - '0');
        else
            return false;
        if (v[k] > REPEAT_MAX) {
            refuse(r, ERR_UNSUPPORTED, "more repetition than we run");
            return false;
        }
    }
    if (i >= r->n || i == r->i + 1)
        return false;
    *min = (int)v[0];
    *max = k ? (int)v[1] : (int)v[0];
    r->i = i + 1;
    return true;
}

static bool quantifier(struct reader *r, int *min, int *max) {
    int c = peek(r);

    if (c == '{') {
        if (!braces(r, min, max))
            return false;
    } else if (c == '*' || c == '+' || c == '?') {
        *min = c == '+';
        *max = c == '?' ? 1 : -1;
        r->i++;
    } else {
        return false;
    }
    if (peek(r) == '?')                 /* lazy: the same for a yes or no */
        r->i++;
    if (*max >= 0 && *max < *min)
        refuse(r, ERR_INVALID, "a repetition that runs backwards");
    return true;
}

/* Makes the code of the atom at from again: a single class is copied, anything else read as the first time. */
static void again(struct reader *r, size_t from, const struct inst *class) {
    size_t back = r->i;

    if (class->op == OP_CLASS) {
        int at = emit(r, OP_CLASS, class->x, class->y);
        if (r->rc == 0)
            r->p->code[at].negated = class->negated;
        return;
    }
    r->i = from;
    atom(r);
    r->i = back;
}

/* Inserts a split at start, before code that is there: all targets behind it move. */
static int insert_split(struct reader *r, int start) {
    struct pattern *p = r->p;

    if (emit(r, OP_MATCH, 0, 0) == 0 && r->rc != 0)
        return -1;
    memmove(&p->code[start + 1], &p->code[start], (size_t)(p->n - 1 - start) * sizeof *p->code);
    for (int i = start + 1; i < p->n; i++)
        if (p->code[i].op == OP_SPLIT || p->code[i].op == OP_JUMP) {
            p->code[i].x += p->code[i].x >= start;
            p->code[i].y += p->code[i].y >= start;
        }
    p->code[start] = (struct inst){ .op = OP_SPLIT, .x = start + 1 };
    return start;
}

static void piece(struct reader *r) {
    size_t from = r->i;
    int start = r->p->n, min, max, split, optional;
    struct inst class = { .op = OP_MATCH };

    atom(r);
    if (r->p->n == start + 1 && r->p->code[start].op == OP_CLASS)
        class = r->p->code[start];
    if (r->rc != 0 || !quantifier(r, &min, &max) || r->rc != 0)
        return;
    if (min == 0) {
        if ((split = insert_split(r, start)) < 0)
            return;
        if (max < 0)
            emit(r, OP_JUMP, split, 0);
        r->p->code[split].y = r->p->n;
        if (max == 0)
            r->p->code[split].x = r->p->n;
        min = 1;
    } else {
        for (int k = 1; k < min && r->rc == 0; k++) {
            start = r->p->n;
            again(r, from, &class);
        }
        if (max < 0)
            emit(r, OP_SPLIT, start, r->p->n + 1);
    }
    for (int k = min; k < max && r->rc == 0; k++) {
        optional = emit(r, OP_SPLIT, r->p->n + 1, 0);
        again(r, from, &class);
        if (r->rc == 0)
            r->p->code[optional].y = r->p->n;
    }
}

static void alternatives(struct reader *r) {
    int start = r->p->n, jump, split, *jumps = NULL, n = 0;

    for (;;) {
        while (r->rc == 0 && peek(r) >= 0 && peek(r) != '|' && peek(r) != ')')
            piece(r);
        if (r->rc != 0 || peek(r) != '|')
            break;
        r->i++;
        if ((split = insert_split(r, start)) < 0)
            break;
        jump = emit(r, OP_JUMP, 0, 0);
        jumps = xreallocarray(jumps, (size_t)n + 1, sizeof *jumps);
        jumps[n++] = jump;
        if (r->rc != 0)
            break;
        r->p->code[split].y = r->p->n;
        start = r->p->n;
    }
    for (int i = 0; i < n && r->rc == 0; i++)
        r->p->code[jumps[i]].x = r->p->n;
    free(jumps);
}

int pattern_compile(struct pattern **out, const char *s, size_t n, struct pattern_room *room, struct err *e) {
    struct pattern *p = xcalloc(1, sizeof *p);
    struct reader r = { .p = p, .s = s, .n = n, .room = room, .e = e };

    *out = NULL;
    alternatives(&r);
    if (r.rc == 0 && r.i < r.n)
        refuse(&r, ERR_INVALID, "a ) without its (");
    emit(&r, OP_MATCH, 0, 0);
    if (r.rc != 0) {
        pattern_free(p);
        return r.rc;
    }
    *out = p;
    return 0;
}

void pattern_free(struct pattern *p) {
    if (!p)
        return;
    free(p->code);
    free(p->ranges);
    free(p);
}

/* ---- running -------------------------------------------------------------------------------------- */

struct threads {
    int *v, n;
    uint32_t *mark;                     /* step at which an instruction was last added */
    int *stack;
};

static bool is_word(uint32_t c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

/* Adds pc and all that it reaches without a character. True: a match. */
static bool add_thread(const struct pattern *p, struct threads *t, int pc, uint32_t step, int64_t before, int64_t after) {
    bool edge = (before >= 0 && is_word((uint32_t)before)) != (after >= 0 && is_word((uint32_t)after));
    int top = 0;

    t->stack[top++] = pc;
    while (top > 0) {
        const struct inst *in;
        pc = t->stack[--top];
        if (t->mark[pc] == step)
            continue;
        t->mark[pc] = step;
        in = &p->code[pc];
        if (in->op == OP_MATCH)
            return true;
        if (in->op == OP_CLASS) {
            t->v[t->n++] = pc;
        } else if (in->op == OP_JUMP) {
            t->stack[top++] = in->x;
        } else if (in->op == OP_SPLIT) {
            t->stack[top++] = in->y;
            t->stack[top++] = in->x;
        } else if ((in->op == OP_BEGIN && before < 0) || (in->op == OP_END && after < 0) || (in->op == OP_WORD && edge) ||
                   (in->op == OP_NOT_WORD && !edge)) {
            t->stack[top++] = pc + 1;
        }
    }
    return false;
}

static bool accepts(const struct pattern *p, const struct inst *in, uint32_t c) {
    int lo = in->x, hi = in->x + in->y;

    while (lo < hi) {                   /* the first range that ends at c or behind */
        int mid = lo + (hi - lo) / 2;
        if (p->ranges[mid].hi < c)
            lo = mid + 1;
        else
            hi = mid;
    }
    return (lo < in->x + in->y && p->ranges[lo].lo <= c) != in->negated;
}

static int64_t next_character(const char *s, size_t n, size_t *i) {
    uint32_t cp;
    int len;

    if (*i >= n)
        return -1;
    len = utf8_decode(s + *i, n - *i, &cp);
    if (len == 0)
        len = 1, cp = (unsigned char)s[*i];
    *i += (size_t)len;
    return cp;
}

bool pattern_search(const struct pattern *p, const char *s, size_t n, size_t *steps) {
    size_t size = (size_t)p->n, i = 0, work = 0;
    int *memory = xcalloc(size * 5 + 2, sizeof *memory);
    struct threads t = { .v = memory, .mark = (uint32_t *)(memory + size * 2), .stack = memory + size * 3 };
    int *next = memory + size, count;
    int64_t before = -1, c = next_character(s, n, &i), after;
    uint32_t step = 1;
    bool match = add_thread(p, &t, 0, step, before, c);

    while (!match && c >= 0 && *steps + work / PER_STEP <= SCHEMA_STEPS_MAX) {
        after = next_character(s, n, &i);
        count = t.n;
        work += 1 + (size_t)count;
        memcpy(next, t.v, (size_t)count * sizeof *next);
        t.n = 0;
        step++;
        for (int k = 0; k < count && !match; k++)
            if (accepts(p, &p->code[next[k]], (uint32_t)c))
                match = add_thread(p, &t, next[k] + 1, step, c, after);
        if (!match)                     /* a match may begin anywhere */
            match = add_thread(p, &t, 0, step, c, after);
        before = c;
        c = after;
    }
    free(memory);
    *steps += work / PER_STEP;
    return match;
}
