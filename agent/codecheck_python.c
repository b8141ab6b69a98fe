/* codecheck_python.c - Python's tokens, the names that imports give, and the rules over them. One pass; what can't be read is skipped. */
#include "agent/codecheck_priv.h"
#include "base/mem.h"
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind { T_NAME, T_OP, T_NUMBER, T_TEXT, T_LINE, T_COMMAND };       /* COMMAND: what follows '!' at the start of a line */
struct token {
    enum kind kind;
    bool format;                        /* an f"..." */
    int line;
    const char *at;                     /* TEXT: without its quotes */
    size_t len;
};

enum { ALIASES_MAX = 64, NAME_MAX_ = 96 };
struct alias {
    char name[NAME_MAX_], full[NAME_MAX_];
};

struct python {
    struct found *f;
    struct token *t;
    size_t n;
    struct alias aliases[ALIASES_MAX];
    size_t n_aliases;
    size_t budget;                      /* tokens of arguments that are still looked at, over all calls */
};

/* ---- tokens ------------------------------------------------------------------------------------------------------------ */

static bool is(const struct token *t, const char *text) { return t->kind != T_TEXT && strlen(text) == t->len && memcmp(t->at, text, t->len) == 0; }

static bool name_byte(char c) { return isalnum((unsigned char)c) || c == '_' || (unsigned char)c >= 0x80; }

/* The end of a text that begins at p (its quote), past the closing quote; *inner gets where its content ends. */
static const char *text_end(const char *p, const char *end, int *line, const char **begin, const char **inner) {
    char quote = *p;
    bool triple = end - p >= 3 && p[1] == quote && p[2] == quote;
    p += triple ? 3 : 1;
    *begin = p;
    for (; p < end; p++) {
        if (*p == '\\' && p + 1 < end) {
            p++;
            *line += *p == '\n';
        } else if (*p == quote && (!triple || (end - p >= 3 && p[1] == quote && p[2] == quote))) {
            *inner = p;
            return p + (triple ? 3 : 1);
        } else if (*p == '\n') {
            if (!triple)
                break;                  /* never closed */
            ++*line;
        }
    }
    *inner = p;
    return p;
}

static struct token *push(struct python *py, enum kind kind, const char *at, size_t len, int line) {
    struct token *t = &py->t[py->n++];
    *t = (struct token){.kind = kind, .line = line, .at = at, .len = len};
    return t;
}

/* true: the whole program was read. */
static bool tokenize(struct python *py, const char *p, size_t len) {
    const char *end = p + len;
    int line = 1;
    bool fresh = true;                  /* nothing but blanks on this line yet */
    while (p < end) {
        if (py->n >= CODECHECK_TOKENS)
            return false;
        if (*p == '\n') {
            push(py, T_LINE, p++, 1, line++);
            fresh = true;
        } else if (isspace((unsigned char)*p)) {
            p++;
        } else if (*p == '\\' && p + 1 < end && p[1] == '\n') {
            p += 2;
            line++;
        } else if (*p == '#') {
            while (p < end && *p != '\n')
                p++;
        } else if (fresh && *p == '!') {
            const char *from = ++p;
            while (p < end && *p != '\n')
                p++;
            push(py, T_COMMAND, from, (size_t)(p - from), line);
        } else if (name_byte(*p) && !isdigit((unsigned char)*p)) {
            const char *from = p;
            bool format = false;
            while (p < end && name_byte(*p))
                p++;
            size_t n = (size_t)(p - from);
            for (size_t i = 0; i < n; i++)
                format |= from[i] == 'f' || from[i] == 'F';
            if (n > 2 || p == end || (*p != '"' && *p != '\'') || strspn(from, "rRbBuUfF") < n) {
                push(py, T_NAME, from, n, line);
            } else {
                const char *begin, *inner;
                int at = line;
                p = text_end(p, end, &line, &begin, &inner);
                push(py, T_TEXT, begin, (size_t)(inner - begin), at)->format = format;
            }
            fresh = false;
        } else if (*p == '"' || *p == '\'') {
            const char *begin, *inner;
            int at = line;
            p = text_end(p, end, &line, &begin, &inner);
            push(py, T_TEXT, begin, (size_t)(inner - begin), at);
            fresh = false;
        } else if (isdigit((unsigned char)*p)) {
            const char *from = p;
            while (p < end && (name_byte(*p) || *p == '.'))
                p++;
            push(py, T_NUMBER, from, (size_t)(p - from), line);
            fresh = false;
        } else {
            push(py, T_OP, p++, 1, line);
            fresh = false;
        }
    }
    return true;
}

/* ---- names ---------------------------------------------------------------------------------------------------------------- */

/* Both shorter than NAME_MAX_. */
static void add_alias(struct python *py, const char *name, const char *full) {
    if (py->n_aliases == ALIASES_MAX)
        return;
    struct alias *a = &py->aliases[py->n_aliases++];
    memcpy(a->name, name, strlen(name) + 1);
    memcpy(a->full, full, strlen(full) + 1);
}

/* a.b.c from token i on; how many tokens it takes, 0: none. */
static size_t dotted(const struct python *py, size_t i, char *out, size_t size) {
    size_t from = i, n = 0;
    out[0] = '\0';
    for (; i < py->n; i++) {
        bool dot = is(&py->t[i], ".");
        if (!dot && (py->t[i].kind != T_NAME || (i > from && !is(&py->t[i - 1], "."))))
            break;
        if (n + py->t[i].len >= size)
            return 0;
        memcpy(out + n, py->t[i].at, py->t[i].len);
        out[n += py->t[i].len] = '\0';
    }
    return i - from;
}

/* `import a.b as c` and `from a.b import (c as d, e)`, beginning behind the first word. */
static void read_import(struct python *py, size_t i, bool from) {
    char module[NAME_MAX_] = "", name[NAME_MAX_], as[NAME_MAX_], full[2 * NAME_MAX_];
    int brackets = 0;
    if (from) {
        size_t n = dotted(py, i, module, sizeof module);
        if (!n || i + n >= py->n || !is(&py->t[i + n], "import"))
            return;
        i += n + 1;
    }
    for (; i < py->n; i++) {
        const struct token *t = &py->t[i];
        if (t->kind == T_LINE ? brackets == 0 : is(t, ";"))
            return;
        brackets += is(t, "(") - is(t, ")");
        if (t->kind != T_NAME)
            continue;
        size_t n = dotted(py, i, name, sizeof name);
        if (!n)
            return;
        i += n - 1;
        snprintf(as, sizeof as, "%s", name);
        if (i + 2 < py->n && is(&py->t[i + 1], "as")) {
            snprintf(as, sizeof as, "%.*s", (int)(py->t[i + 2].len < sizeof as ? py->t[i + 2].len : sizeof as - 1), py->t[i + 2].at);
            i += 2;
        }
        snprintf(full, sizeof full, "%s%s%s", module, from ? "." : "", name);
        if (strcmp(as, full) != 0 && strlen(full) < NAME_MAX_)
            add_alias(py, as, full);
    }
}

static void resolve(const struct python *py, char *name, size_t size) {
    size_t first = strcspn(name, ".");
    for (size_t i = py->n_aliases; i-- > 0;) {
        const struct alias *a = &py->aliases[i];
        if (strlen(a->name) == first && memcmp(a->name, name, first) == 0) {
            size_t n = strlen(a->full), rest = strlen(name + first) + 1;
            if (n + rest <= size) {
                memmove(name + n, name + first, rest);
                memcpy(name, a->full, n);
            }
            return;
        }
    }
}

/* ---- rules ---------------------------------------------------------------------------------------------------------------- */

static bool text_holds(const struct token *t, const char *words) {
    for (const char *p = words; *p;) {
        size_t len = strcspn(p, "|");
        if (memmem(t->at, t->len, p, len))
            return true;
        p += len + (p[len] == '|');
    }
    return false;
}

/* Tokens i..end hold these, separated by spaces, in a row. */
static bool holds_row(const struct python *py, size_t i, size_t end, const char *row) {
    for (; i < end; i++) {
        size_t k = i;
        const char *p = row;
        while (*p && k < end) {
            size_t len = strcspn(p, " ");
            if (py->t[k].kind == T_TEXT || py->t[k].len != len || memcmp(py->t[k].at, p, len) != 0)
                break;
            p += len + (p[len] == ' ');
            k++;
        }
        if (!*p)
            return true;
    }
    return false;
}

static bool holds_name(const struct python *py, size_t i, size_t end, const char *names) {
    for (; i < end; i++) {
        char name[NAME_MAX_];
        if (py->t[i].kind != T_NAME || py->t[i].len >= sizeof name)
            continue;
        memcpy(name, py->t[i].at, py->t[i].len);
        name[py->t[i].len] = '\0';
        if (codecheck_named(names, name))
            return true;
    }
    return false;
}

/* A path that names a place of the machine; "." and what lies in /work and /tmp is the program's own. */
static bool outside(const struct token *t) {
    static const char *const own[] = {"/work", "/tmp", "/dev/shm"};
    if (t->len == 0 || t->format || (t->at[0] != '/' && t->at[0] != '~'))
        return false;
    for (size_t i = 0; i < ARRAY_LEN(own); i++) {
        size_t n = strlen(own[i]);
        if (t->len >= n && memcmp(t->at, own[i], n) == 0 && (t->len == n || t->at[n] == '/'))
            return false;
    }
    return true;
}

static bool dynamic(const struct python *py, size_t i, size_t end) {
    while (i < end && py->t[i].kind == T_LINE)
        i++;
    if (i >= end)
        return false;                   /* no argument: another function of that name */
    const struct token *t = &py->t[i];
    if ((t->kind != T_TEXT || (t->format && memchr(t->at, '{', t->len))) && t->kind != T_NUMBER)
        return !is(t, ")");
    for (i++; i < end && (py->t[i].kind == T_TEXT || py->t[i].kind == T_LINE); i++)
        ;                               /* texts side by side are one */
    return i < end && !is(&py->t[i], ",") && !is(&py->t[i], ")");
}

static bool is_sql(const struct token *t) {
    static const char *const verbs[] = {"select ", "insert ", "update ", "delete ", "drop ", "replace ", "create ", "alter ", "with "};
    size_t skip = 0;
    while (skip < t->len && isspace((unsigned char)t->at[skip]))
        skip++;
    for (size_t i = 0; i < ARRAY_LEN(verbs); i++)
        if (t->len - skip >= strlen(verbs[i]) && strncasecmp(t->at + skip, verbs[i], strlen(verbs[i])) == 0)
            return true;
    return false;
}

static bool built_sql(const struct python *py, size_t i, size_t end) {
    while (i < end && py->t[i].kind == T_LINE)
        i++;
    if (i >= end || py->t[i].kind != T_TEXT || !is_sql(&py->t[i]))
        return false;
    for (; i < end && (py->t[i].kind == T_TEXT || py->t[i].kind == T_LINE); i++)
        if (py->t[i].kind == T_TEXT && py->t[i].format && memchr(py->t[i].at, '{', py->t[i].len))
            return true;
    return i + 1 < end && (is(&py->t[i], "+") || is(&py->t[i], "%") || (is(&py->t[i], ".") && is(&py->t[i + 1], "format")));
}

/* The literals of a call as one command line. */
static void look_at_command(struct python *py, size_t i, size_t end) {
    char line[1024];
    size_t n = 0, at = 0;
    for (size_t k = i; k < end; k++) {
        if (py->t[k].kind != T_TEXT || n + py->t[k].len + 2 > sizeof line)
            continue;
        at = at ? at : k;
        memcpy(line + n, py->t[k].at, py->t[k].len);
        n += py->t[k].len;
        line[n++] = ' ';
    }
    if (n)
        codecheck_shell(py->f, line, n, py->t[at].line, 1);
}

/* Where the bracket that opens at i closes, or the window ends. */
static size_t arguments_end(struct python *py, size_t i) {
    int depth = 0;
    size_t stop = i + CODECHECK_WINDOW < py->n ? i + CODECHECK_WINDOW : py->n;
    if (stop - i > py->budget)
        stop = i + py->budget;
    size_t begin = i;
    for (; i < stop; i++) {
        const struct token *t = &py->t[i];
        if (is(t, "(") || is(t, "[") || is(t, "{"))
            depth++;
        else if ((is(t, ")") || is(t, "]") || is(t, "}")) && --depth == 0)
            break;
    }
    py->budget -= i - begin;
    return i;
}

static bool in_endless_loop(const struct python *py, size_t i) {
    for (size_t back = 0; back < 12 && i-- > 0; back++)
        if (is(&py->t[i], "while") && i + 1 < py->n && (is(&py->t[i + 1], "True") || is(&py->t[i + 1], "1")))
            return true;
    return false;
}

/* from: the name's first token; open: its '('; 0: it is no call. */
static void match(struct python *py, size_t from, const char *name, size_t open) {
    size_t end = 0;
    for (const struct py_rule *r = codecheck_python_rules; r->id; r++) {
        bool hit = false;
        if (r->kind == PY_ASSIGN || !codecheck_named(r->names, name) || (!open && r->kind != PY_NAME))
            continue;
        if (open && !end)
            end = arguments_end(py, open);
        switch (r->kind) {
        case PY_CALL:
        case PY_NAME: hit = true; break;
        case PY_CALL_DYNAMIC: hit = dynamic(py, open + 1, end + (end < py->n)); break;
        case PY_CALL_WITH: hit = holds_row(py, open, end, r->what); break;
        case PY_CALL_WITHOUT: hit = !holds_name(py, open, end, r->what); break;
        case PY_CALL_TEXT:
            if (r->what) {
                for (size_t k = open; k < end && !hit; k++)
                    hit = py->t[k].kind == T_TEXT && text_holds(&py->t[k], r->what);
            } else {
                hit = holds_name(py, open, end, "b64decode|b85decode|a85decode|b32decode|unhexlify|fromhex|decompress|rot13|rot_13");
            }
            break;
        case PY_CALL_OUTSIDE:
            for (size_t k = open; k < end && !hit; k++)
                hit = py->t[k].kind == T_TEXT && outside(&py->t[k]);
            break;
        case PY_CALL_SQL: hit = built_sql(py, open + 1, end); break;
        case PY_CALL_SHELL: look_at_command(py, open, end); break;
        case PY_LOOP: hit = in_endless_loop(py, from); break;
        case PY_ASSIGN: break;
        }
        if (hit)
            codecheck_add(py->f, r->id, r->severity, r->text, py->t[from].line);
    }
}

static bool holds_word(const struct token *t, const char *words) {
    char name[64];
    if (t->len >= sizeof name)
        return false;
    for (size_t i = 0; i <= t->len; i++)
        name[i] = i < t->len ? (char)tolower((unsigned char)t->at[i]) : '\0';
    for (const char *p = words; *p;) {
        char word[32];
        size_t len = strcspn(p, "|");
        snprintf(word, sizeof word, "%.*s", (int)len, p);
        if (strstr(name, word))
            return true;
        p += len + (p[len] == '|');
    }
    return false;
}

/* NAME = "literal", and NAME = random.something(...). */
static void match_assignment(struct python *py, size_t i) {
    static const char words[] = "password|passwd|secret|api_key|apikey|access_key|auth_token|private_key";
    static const char placeholders[] = "...|xxx|your|YOUR|<|example|changeme|{|%| ";
    if (i + 2 >= py->n || !is(&py->t[i + 1], "=") || is(&py->t[i + 2], "=") || !holds_word(&py->t[i], words))
        return;
    const struct token *value = &py->t[i + 2];
    char name[NAME_MAX_];
    const char *rule = NULL;
    if (value->kind == T_TEXT && value->len >= 8 && !value->format && !text_holds(value, placeholders)) {
        rule = "py-secret-literal";
    } else if (value->kind == T_NAME && dotted(py, i + 2, name, sizeof name)) {
        resolve(py, name, sizeof name);
        rule = strncmp(name, "random.", 7) == 0 ? "py-random" : NULL;
    }
    for (const struct py_rule *r = codecheck_python_rules; rule && r->id; r++)
        if (strcmp(r->id, rule) == 0)
            codecheck_add(py->f, r->id, r->severity, r->text, py->t[i].line);
}

void codecheck_python(struct found *f, const char *code, size_t len) {
    struct python *py = xcalloc(1, sizeof *py);
    size_t room = len + 1 < CODECHECK_TOKENS ? len + 1 : CODECHECK_TOKENS;
    py->f = f;
    py->budget = 8 * CODECHECK_TOKENS;
    py->t = xcalloc(room, sizeof *py->t);
    bool whole = tokenize(py, code, len);
    for (size_t i = 0; i < py->n;) {
        const struct token *t = &py->t[i];
        char name[256];
        if (t->kind == T_COMMAND) {
            codecheck_shell(f, t->at, t->len, t->line, 1);
            i++;
            continue;
        }
        bool after_value = i && (is(&py->t[i - 1], ")") || is(&py->t[i - 1], "]") || py->t[i - 1].kind == T_TEXT);
        if (t->kind != T_NAME && !(after_value && is(t, "."))) {
            i++;
            continue;
        }
        if (is(t, "import") || is(t, "from")) {
            if (i == 0 || py->t[i - 1].kind == T_LINE || is(&py->t[i - 1], ";") || is(&py->t[i - 1], ":"))
                read_import(py, i + 1, is(t, "from"));
            do
                i++;
            while (i < py->n && py->t[i].kind != T_LINE && !is(&py->t[i], ";"));
            continue;
        }
        size_t n = dotted(py, i, name, sizeof name);
        if (!n) {
            i++;
            continue;
        }
        bool defined = i && (is(&py->t[i - 1], "def") || is(&py->t[i - 1], "class"));
        match_assignment(py, i + n - 1);
        if (!defined) {
            resolve(py, name, sizeof name);
            match(py, i, name, i + n < py->n && is(&py->t[i + n], "(") ? i + n : 0);
        }
        i += n;
    }
    if (!whole || py->budget == 0)
        codecheck_add(f, "long-program", CODECHECK_INFO, "is longer than what is looked at", py->n ? py->t[py->n - 1].line : 1);
    free(py->t);
    free(py);
}
