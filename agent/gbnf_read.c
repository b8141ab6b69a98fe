/* gbnf_read.c - the notation to a table of productions (agent/gbnf_priv.h). One recursive descent; pure. */
#include "agent/gbnf_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_MAX (1 << 20)
#define ELEMENTS_MAX 40000              /* repeated ones each time */
#define DEPTH_MAX 100                   /* groups in groups */
#define REPEAT_MAX 2000

struct run {                            /* a production that is being read: other rules may be made meanwhile */
    struct element *at;
    int n, cap;
};
struct reader {
    struct gbnf *g;
    const char *s;
    size_t n, i;
    int depth, rc;
    struct err *e;
};

static int refuse(struct reader *r, int code, const char *what) {
    size_t line = 1, column = 1;

    if (r->rc != 0)
        return r->rc;
    for (size_t k = 0; k < r->i && k < r->n; k++) {
        column = r->s[k] == '\n' ? 1 : column + 1;
        line += r->s[k] == '\n';
    }
    return r->rc = err_set(r->e, code, "line %zu, column %zu of the grammar: %s", line, column, what);
}

/* ---- the tables ----------------------------------------------------------------------------------- */

/* The next power of two from 16 on, when n entries fill the table. */
static void *room_for_one(void *table, int n, size_t size) {
    if (n == 0)
        return xreallocarray(table, 16, size);
    return n >= 16 && (n & (n - 1)) == 0 ? xreallocarray(table, (size_t)n * 2, size) : table;
}

static int rule_new(struct gbnf *g, char *name) {
    g->rules = room_for_one(g->rules, g->n_rules, sizeof *g->rules);
    g->rules[g->n_rules] = (struct rule){.name = name, .productions = -1};
    return g->n_rules++;
}

static int rule_named(struct reader *r, const char *name, size_t n) {
    struct gbnf *g = r->g;

    for (int k = 0; k < g->n_rules; k++)
        if (g->rules[k].name && strlen(g->rules[k].name) == n && memcmp(g->rules[k].name, name, n) == 0)
            return k;
    return rule_new(g, xstrndup(name, n));
}

static void run_add(struct reader *r, struct run *run, enum element_kind kind, uint32_t arg) {
    if (run->n + r->g->n_elements >= ELEMENTS_MAX) {
        refuse(r, ERR_TOO_BIG, "this makes more than 40000 elements");
        return;
    }
    if (run->n == run->cap) {
        run->cap = run->cap ? run->cap * 2 : 16;
        run->at = xreallocarray(run->at, (size_t)run->cap, sizeof *run->at);
    }
    run->at[run->n++] = (struct element){kind, arg};
}

/* Gives the rule one more production and empties the run. */
static void production_add(struct reader *r, int rule, struct run *run) {
    struct gbnf *g = r->g;

    run_add(r, run, ELEMENT_END, (uint32_t)rule);
    if (r->rc == 0) {
        g->productions = room_for_one(g->productions, g->n_productions, sizeof *g->productions);
        g->productions[g->n_productions] = (struct production){g->n_elements, g->rules[rule].productions};
        g->rules[rule].productions = g->n_productions++;
        for (int k = 0; k < run->n; k++) {
            g->elements = room_for_one(g->elements, g->n_elements, sizeof *g->elements);
            g->elements[g->n_elements++] = run->at[k];
        }
    }
    run->n = 0;
}

/* ---- characters ----------------------------------------------------------------------------------- */

static int peek(const struct reader *r) { return r->i < r->n ? (unsigned char)r->s[r->i] : -1; }

static bool is_name(int c) { return c >= 0 && c < 128 && (isalnum(c) || c == '-' || c == '_'); }

/* Blanks and comments; ends of lines where a rule can't end there. */
static void blanks(struct reader *r, bool lines) {
    for (int c; (c = peek(r)) != -1;) {
        if (c == '#')
            while (peek(r) != -1 && peek(r) != '\n' && peek(r) != '\r')
                r->i++;
        else if (c == ' ' || c == '\t' || (lines && (c == '\n' || c == '\r')))
            r->i++;
        else
            break;
    }
}

static uint32_t hex(struct reader *r, int digits) {
    uint32_t v = 0;

    for (; digits > 0; digits--) {
        int c = peek(r);
        if (c == -1 || !isxdigit(c)) {
            refuse(r, ERR_FORMAT, "an escape with too few hexadecimal digits");
            return 0;
        }
        v = v << 4 | (uint32_t)(isdigit(c) ? c - '0' : tolower(c) - 'a' + 10);
        r->i++;
    }
    if (v > 0x10ffff || (v >= 0xd800 && v <= 0xdfff))
        refuse(r, ERR_FORMAT, "an escape that is no Unicode character");
    return v;
}

/* One character of a literal or class, escaped or not. */
static uint32_t character(struct reader *r) {
    static const char plain[] = "t\tr\rn\n\\\\\"\"[[]]";
    uint32_t cp = 0;
    int len;

    if (peek(r) == '\\') {
        int c = (r->i++, peek(r));
        r->i++;
        if (c == 'x' || c == 'u' || c == 'U')
            return hex(r, c == 'x' ? 2 : c == 'u' ? 4 : 8);
        for (const char *p = plain; *p; p += 2)
            if (c == *p)
                return (uint32_t)p[1];
        r->i -= c == -1;
        refuse(r, ERR_FORMAT, "an escape that the notation doesn't have (it has \\t \\r \\n \\\\ \\\" \\[ \\] \\xHH \\uHHHH \\UHHHHHHHH)");
        return 0;
    }
    len = r->i < r->n ? utf8_decode(r->s + r->i, r->n - r->i, &cp) : 0;
    if (len == 0)
        refuse(r, ERR_FORMAT, r->i < r->n ? "bytes that are no UTF-8" : "the grammar ends here, inside a literal or class");
    r->i += (size_t)len;
    return cp;
}

/* ---- the notation --------------------------------------------------------------------------------- */

static void literal(struct reader *r, struct run *run) {
    for (r->i++; r->rc == 0 && peek(r) != '"';)
        run_add(r, run, ELEMENT_CHAR, character(r));
    r->i++;
}

static void class(struct reader *r, struct run *run) {
    struct gbnf *g = r->g;
    struct class c = {.first = g->n_ranges};

    r->i++;
    if (peek(r) == '^') {
        c.negated = true;
        r->i++;
    }
    while (r->rc == 0 && peek(r) != ']') {
        struct range range;
        range.lo = range.hi = character(r);
        if (peek(r) == '-' && r->i + 1 < r->n && r->s[r->i + 1] != ']') {
            r->i++;
            range.hi = character(r);
            if (range.hi < range.lo)
                refuse(r, ERR_FORMAT, "a range that ends before it begins");
        }
        g->ranges = room_for_one(g->ranges, g->n_ranges, sizeof *g->ranges);
        g->ranges[g->n_ranges++] = range;
    }
    r->i++;
    c.n = g->n_ranges - c.first;
    g->classes = room_for_one(g->classes, g->n_classes, sizeof *g->classes);
    g->classes[g->n_classes] = c;
    run_add(r, run, ELEMENT_CLASS, (uint32_t)g->n_classes++);
}

static int number(struct reader *r) {
    int v = 0;

    if (peek(r) == -1 || !isdigit(peek(r)))
        refuse(r, ERR_FORMAT, "a repetition needs a number here");
    for (; peek(r) != -1 && isdigit(peek(r)); r->i++)
        if ((v = v * 10 + peek(r) - '0') > REPEAT_MAX) {
            refuse(r, ERR_TOO_BIG, "more than 2000 repetitions");
            return 0;
        }
    return v;
}

/* The elements from `from` on become one that is there least to most times (most -1: any number). */
static void repeated(struct reader *r, struct run *run, int from, int least, int most) {
    struct run one = {0};
    struct element x;
    int rule;

    if (run->n - from == 1) {
        x = run->at[from];
    } else {
        rule = rule_new(r->g, NULL);
        for (int k = from; k < run->n; k++)
            run_add(r, &one, run->at[k].kind, run->at[k].arg);
        production_add(r, rule, &one);
        x = (struct element){ELEMENT_RULE, (uint32_t)rule};
    }
    run->n = from;
    for (int k = 0; k < least; k++)
        run_add(r, run, x.kind, x.arg);
    if (most == -1) {                   /* rest ::= rest x | nothing: recursive to the left, which costs the least */
        rule = rule_new(r->g, NULL);
        run_add(r, &one, ELEMENT_RULE, (uint32_t)rule);
        run_add(r, &one, x.kind, x.arg);
        production_add(r, rule, &one);
        production_add(r, rule, &one);
        run_add(r, run, ELEMENT_RULE, (uint32_t)rule);
    } else if (most > least) {          /* up to k: up to k-1, x | nothing */
        rule = -1;
        for (int k = least; k < most && r->rc == 0; k++) {
            int upto = rule_new(r->g, NULL);
            if (rule >= 0)
                run_add(r, &one, ELEMENT_RULE, (uint32_t)rule);
            run_add(r, &one, x.kind, x.arg);
            production_add(r, upto, &one);
            production_add(r, upto, &one);
            rule = upto;
        }
        run_add(r, run, ELEMENT_RULE, (uint32_t)rule);
    }
    free(one.at);
}

static void repetition(struct reader *r, struct run *run, int from) {
    int least = 0, most = -1, c = peek(r);

    if (from < 0) {
        refuse(r, ERR_FORMAT, "a repetition of nothing");
        return;
    }
    r->i++;
    if (c == '?') {
        most = 1;
    } else if (c == '+') {
        least = 1;
    } else if (c == '{') {
        blanks(r, false);
        most = least = number(r);
        blanks(r, false);
        if (peek(r) == ',') {
            r->i++;
            blanks(r, false);
            most = peek(r) == '}' ? -1 : number(r);
            blanks(r, false);
        }
        if (peek(r) != '}')
            refuse(r, ERR_FORMAT, "a repetition that is not closed by }");
        else if (most != -1 && most < least)
            refuse(r, ERR_FORMAT, "a repetition whose most is less than its least");
        r->i++;
    }
    if (r->rc == 0)
        repeated(r, run, from, least, most);
}

static void alternatives(struct reader *r, int rule, bool nested);

static void group(struct reader *r, struct run *run) {
    int rule = rule_new(r->g, NULL);

    if (++r->depth > DEPTH_MAX) {
        refuse(r, ERR_TOO_BIG, "more than 100 groups in each other");
        return;
    }
    r->i++;
    blanks(r, true);
    alternatives(r, rule, true);
    if (peek(r) != ')')
        refuse(r, ERR_FORMAT, "a group that is not closed by )");
    r->i++;
    r->depth--;
    run_add(r, run, ELEMENT_RULE, (uint32_t)rule);
}

static void sequence(struct reader *r, int rule, bool nested) {
    struct run run = {0};
    int from = -1;                      /* where the last item begins; -1: none, or an empty one */

    while (r->rc == 0) {
        int c = peek(r), n = run.n;
        if (c == '"') {
            literal(r, &run);
        } else if (c == '[') {
            class(r, &run);
        } else if (c == '.') {
            r->i++;
            run_add(r, &run, ELEMENT_ANY, 0);
        } else if (c == '(') {
            group(r, &run);
        } else if (is_name(c)) {
            size_t begin = r->i;
            while (is_name(peek(r)))
                r->i++;
            run_add(r, &run, ELEMENT_RULE, (uint32_t)rule_named(r, r->s + begin, r->i - begin));
        } else if (c == '*' || c == '+' || c == '?' || c == '{') {
            repetition(r, &run, from);
            n = from;
        } else if (c == '<' || c == '!') {
            refuse(r, ERR_UNSUPPORTED, "a token literal: this reader knows characters only");
        } else {
            break;
        }
        from = n;
        blanks(r, nested);
    }
    production_add(r, rule, &run);
    free(run.at);
}

static void alternatives(struct reader *r, int rule, bool nested) {
    sequence(r, rule, nested);
    while (r->rc == 0 && peek(r) == '|') {
        r->i++;
        blanks(r, true);
        sequence(r, rule, nested);
    }
}

static void definition(struct reader *r) {
    size_t begin = r->i;
    int rule;

    while (is_name(peek(r)))
        r->i++;
    if (r->i == begin) {
        refuse(r, ERR_FORMAT, "a rule must begin here: name ::= ...");
        return;
    }
    rule = rule_named(r, r->s + begin, r->i - begin);
    if (r->g->rules[rule].productions != -1)
        refuse(r, ERR_FORMAT, "this rule has been defined before");
    blanks(r, false);
    if (r->n - r->i < 3 || memcmp(r->s + r->i, "::=", 3) != 0)
        refuse(r, ERR_FORMAT, "::= is missing behind the rule's name");
    r->i += 3;
    blanks(r, true);
    if (r->rc == 0)
        alternatives(r, rule, false);
    if (r->rc == 0 && peek(r) != -1 && peek(r) != '\n' && peek(r) != '\r')
        refuse(r, ERR_FORMAT, "something that is no part of a rule");
    blanks(r, true);
}

/* A rule is nullable when all elements of one of its productions are. */
static void find_nullable(struct gbnf *g) {
    for (bool again = true; again;) {
        again = false;
        for (int p = g->n_productions - 1; p >= 0; p--) {
            const struct element *x = g->elements + g->productions[p].first;
            while (x->kind == ELEMENT_RULE && g->rules[x->arg].nullable)
                x++;
            if (x->kind == ELEMENT_END && !g->rules[x->arg].nullable)
                again = g->rules[x->arg].nullable = true;
        }
    }
}

int gbnf_read(struct gbnf **out, const char *s, size_t n, struct err *e) {
    struct gbnf *g = xcalloc(1, sizeof *g);
    struct reader r = {.g = g, .s = s, .n = n, .e = e};

    *out = NULL;
    if (n > TEXT_MAX)
        refuse(&r, ERR_TOO_BIG, "it has more than 1 MiB");
    g->root = rule_named(&r, "root", 4);
    for (blanks(&r, true); r.rc == 0 && r.i < n;)
        definition(&r);
    for (int k = 0; k < g->n_rules && r.rc == 0; k++)
        if (g->rules[k].productions == -1)
            r.rc = err_set(e, ERR_FORMAT, "the grammar has no rule \"%.100s\"", g->rules[k].name);
    if (r.rc != 0) {
        gbnf_free(g);
        return r.rc;
    }
    find_nullable(g);
    *out = g;
    return 0;
}

void gbnf_free(struct gbnf *g) {
    if (!g)
        return;
    for (int k = 0; k < g->n_rules; k++)
        free(g->rules[k].name);
    free(g->rules);
    free(g->elements);
    free(g->productions);
    free(g->classes);
    free(g->ranges);
    free(g);
}
