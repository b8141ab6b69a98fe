/* toolcall_twin.c - see toolcall_twin.h.
 *
 * The streaming parser finds the end of a call by counting brackets and quotes as they come. The twin tries every closing bracket in
 * turn and takes the first at which the strict reader says yes. What a call must look like (the readers) is shared;
 * where it begins and ends, and when a text is calls at all, is said here a second time. */
#include "toolcall_twin.h"
#include "agent/toolcall_priv.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>

struct twin {
    struct offers offers;
    bool tagged;
    const char *s;
    size_t n;
};

static const char blanks[] = " \t\r\n";

static size_t skip(const struct twin *t, size_t i, const char *set) {
    while (i < t->n && t->s[i] && strchr(set, t->s[i]))
        i++;
    return i;
}

static bool starts(const struct twin *t, size_t i, const char *what) {
    return t->n - i >= strlen(what) && memcmp(t->s + i, what, strlen(what)) == 0;
}

/* Without the tag: the first call is of an offered tool, and what stands before its name belongs in a call. */
static bool plainly_offered(const struct twin *t, size_t from, size_t to) {
    static const char *const members[] = { "name", "parameters", "arguments", "type", "id" };
    struct json *v = NULL;
    const struct json *first;
    bool ok = false, known;

    if (read_json(&v, t->s + from, to - from, NULL) != 0)
        return false;
    first = json_is(v, JSON_ARRAY) ? json_at(v, 0) : v;
    for (size_t i = 0; i < json_len(first); i++) {
        size_t len;
        const char *key = json_key(first, i, &len);
        known = false;
        for (size_t k = 0; k < ARRAY_LEN(members); k++)
            known |= strlen(members[k]) == len && memcmp(members[k], key, len) == 0;
        if (!known)
            break;
        if (len == 4 && memcmp(key, "name", 4) == 0) {
            ok = offers_find(&t->offers, json_str(json_val(first, i)) ? json_str(json_val(first, i)) : "", json_strlen(json_val(first, i))) != NULL;
            break;
        }
    }
    json_free(v);
    return ok;
}

static size_t json_item(const struct twin *t, size_t i, struct calls *c) {
    char close = t->s[i] == '{' ? '}' : ']';
    size_t before = c->n;

    for (size_t k = i + 1; k < t->n; k++) {
        if (t->s[k] != close || read_json_calls(c, &t->offers, t->s + i, k + 1 - i, t->tagged, NULL) != 0) {
            calls_cut(c, before);
            continue;
        }
        return t->tagged || before > 0 || plainly_offered(t, i, k + 1) ? k + 1 : 0;
    }
    return 0;
}

static size_t python_item(const struct twin *t, size_t i, struct calls *c) {
    char close = t->s[i] == '[' ? ']' : ')';
    size_t before = c->n;

    for (size_t k = i + 1; k < t->n; k++) {
        if (t->s[k] != close)
            continue;
        if ((close == ']' ? read_python_list : read_python_call)(c, &t->offers, t->s + i, k + 1 - i, NULL) == 0)
            return k + 1;
        calls_cut(c, before);
    }
    return 0;
}

static size_t list_item(const struct twin *t, size_t i, struct calls *c) {
    size_t before = c->n, end;
    const struct toolcall *first;

    if (t->s[skip(t, i + 1, blanks)] == '{')
        return json_item(t, i, c);
    end = python_item(t, i, c);
    if (end == 0)
        return 0;
    first = &c->v[before];
    if (!t->tagged)
        return before > 0 || first->known ? end : 0;
    return first->known || !t->offers.code || offers_wellknown(first->name, strlen(first->name)) ? end : 0;
}

static size_t tag_item(const struct twin *t, size_t i, bool cut, struct calls *c) {
    size_t name = i + 10, close = name, from, end;

    if (!starts(t, i, "<function="))
        return 0;
    while (close < t->n && t->s[close] != '>' && t->s[close] != '\n' && t->s[close] != '<')
        close++;
    if (close >= t->n || t->s[close] != '>')
        return 0;
    if (!t->tagged && c->n == 0 && !offers_find(&t->offers, t->s + name, close - name))
        return 0;
    from = skip(t, close + 1, blanks);
    for (size_t k = from; k < t->n; k++) {
        if (t->s[from] != '{' || t->s[k] != '}' || read_function_tag(c, &t->offers, t->s + name, close - name, t->s + from, k + 1 - from, NULL) != 0)
            continue;
        end = skip(t, k + 1, blanks);
        if (end >= t->n && !cut)
            return t->n;
        return starts(t, end, "</function>") ? end + 11 : 0;
    }
    return 0;
}

/* brave_search.call(...) or, after the tag, f(...). */
static size_t word_item(const struct twin *t, size_t i, struct calls *c) {
    size_t before = c->n, end, paren = i;
    const char *name = t->s + i;
    const struct offered *f;

    while (paren < t->n && t->s[paren] != '(')
        paren++;
    if (paren >= t->n || paren == i || memchr(name, ' ', paren - i) || memchr(name, '\n', paren - i) || memchr(name, '\t', paren - i))
        return 0;
    if (!t->tagged) {
        f = paren - i > 5 ? offers_find(&t->offers, name, paren - i - 5) : NULL;
        if (!f || !f->builtin || memcmp(t->s + paren - 5, ".call", 5) != 0)
            return 0;
    }
    end = python_item(t, i, c);
    if (end == 0)
        return 0;
    return c->v[before].known || c->v[before].form == TOOLCALL_BUILTIN ? end : 0;
}

static size_t item(const struct twin *t, size_t i, bool cut, struct calls *c) {
    switch (t->s[i]) {
    case '{':
        return json_item(t, i, c);
    case '[':
        return list_item(t, i, c);
    case '<':
        return tag_item(t, i, cut, c);
    default:
        return word_item(t, i, c);
    }
}

/* The whole of s is calls, an optional fence aside. good: where the last whole call ends; 0 in a fence. */
static bool all_calls(const struct twin *t, bool cut, struct calls *c, size_t *good) {
    size_t i = skip(t, 0, blanks), line;
    bool fenced = starts(t, i, "```");

    *good = 0;
    if (fenced) {
        for (line = i + 3; line < t->n && t->s[line] != '\n' && !strchr("{[<", t->s[line]); line++)
            ;
        if (line >= t->n || line - (i + 3) > 24)
            return false;
        for (size_t k = i + 3; k < line; k++)
            if (strchr("`=<>()\"',;\\}]", t->s[k]))
                return false;
        i = skip(t, line, blanks);
    }
    while (i < t->n) {
        if (c->n > 0 && fenced && t->s[i] == '`') {
            i = starts(t, i, "```") ? skip(t, i + 3, blanks) : 0;
            return i == t->n;
        }
        size_t before = c->n;
        if ((i = item(t, i, cut, c)) == 0) {
            calls_cut(c, before);
            return false;
        }
        *good = fenced ? 0 : i;
        i = skip(t, i, " \t\r\n;,");
    }
    return c->n > 0 && !(fenced && cut);
}

/* "```python\n...\n```" without its fence. */
static void unfence(const char **s, size_t *n) {
    const char *p = *s + strspn(*s, blanks), *end = *s + *n, *line = strchr(p, '\n');

    while (end > p && strchr(blanks, end[-1]))
        end--;
    if (end - p < 7 || memcmp(p, "```", 3) != 0 || memcmp(end - 3, "```", 3) != 0 || !line || line >= end - 3 ||
        memmem(line, (size_t)(end - 3 - line), "```", 3))
        return;
    *s = line + 1;
    *n = (size_t)(end - 3 - *s);
    if (*n && (*s)[*n - 1] == '\n')
        (*n)--;
}

static void add_content(struct buf *b, const struct twin *t) {
    buf_adds(b, t->tagged ? "<|python_tag|>" : "");
    buf_add(b, t->s, t->n);
}

/* After the tag, whole calls of offered tools count whatever stands behind them, unless it is all code. */
static bool salvage(const struct twin *t, const struct calls *c) {
    for (size_t i = 0; i < c->n; i++)
        if (!c->v[i].known || (t->offers.code && (c->v[i].form == TOOLCALL_BUILTIN || c->v[i].form == TOOLCALL_PYTHONIC)))
            return false;
    return t->tagged && c->n > 0;
}

/* A part of the message that may be calls, to calls or to text. */
static void part(struct twin *t, bool cut, struct buf *content, struct calls *c, bool *either) {
    size_t n = t->n, start = skip(t, 0, blanks), good;
    struct calls loose = {0};
    const char *s = t->s;

    if (all_calls(t, cut, c, &good))
        return;
    if (good > 0 && !cut && salvage(t, c)) {
        buf_add(content, t->s + good, t->n - good);
        return;
    }
    calls_clear(c);
    while (n > 0 && strchr(blanks, t->s[n - 1]))
        n--;
    if (start < n && (t->tagged || offers_find(&t->offers, t->s + start, strcspn(t->s + start, "."))) &&
        read_loose_builtin(&loose, &t->offers, t->s + start, n - start, NULL) == 0) {
        const struct toolcall *l = &loose.v[0];
        const struct offered *f = offers_find(&t->offers, l->name, strlen(l->name));
        struct twin head = *t;
        /* ... unless a whole call stands at the beginning: then something follows it */
        if ((t->tagged || (f && f->builtin)) && word_item(&head, start, c) == 0) {
            calls_clear(c);
            calls_add(c, &t->offers, l->name, strlen(l->name), json_copy(l->arguments), TOOLCALL_BUILTIN);
            calls_free(&loose);
            return;
        }
        calls_clear(c);
    }
    calls_free(&loose);
    if (t->tagged && t->offers.code && !cut && n > 0) {
        struct json *arguments = json_object();
        size_t len = t->n;
        *either = strchr("{[<`", t->s[start]) != NULL;
        unfence(&s, &len);
        json_set(arguments, "code", json_stringn(s, len));
        calls_add(c, &t->offers, t->offers.code, strlen(t->offers.code), arguments, TOOLCALL_CODE);
        return;
    }
    add_content(content, t);
}

static struct json *result(const struct calls *c, const char *whole, const struct buf *content) {
    struct json *out = json_object(), *list = json_array(), *call;
    bool unknown = false;

    for (size_t i = 0; i < c->n; i++) {
        unknown |= !c->v[i].known;
        if (!c->v[i].known)
            continue;
        call = json_object();
        json_set_str(call, "name", c->v[i].name);
        json_set(call, "arguments", json_copy(c->v[i].arguments));
        json_append(list, call);
    }
    json_set_str(out, "content", unknown && json_len(list) == 0 ? whole : buf_str(content));
    json_set(out, "calls", list);
    return out;
}

struct json *twin_case(const struct json *c, bool *either) {
    static const char tag[] = "<|python_tag|>";
    const char *text = json_get_str(c, "model_output", ""), *at = strstr(text, tag), *names[16];
    const struct json *builtins = json_get(c, "builtin_tools");
    bool cut = strcmp(json_get_str(c, "stop", ""), "length") == 0;
    struct toolcall_offer offer = { .functions = json_get(c, "tools"), .builtins = names };
    struct twin t = { .s = text, .n = at ? (size_t)(at - text) : strlen(text) };
    struct buf content = {0};
    struct calls calls = {0};
    struct json *out;

    *either = false;
    for (; offer.n_builtins < json_len(builtins) && offer.n_builtins < 16; offer.n_builtins++)
        names[offer.n_builtins] = json_str(json_at(builtins, offer.n_builtins));
    offers_init(&t.offers, &offer);
    if (t.offers.n == 0) {
        buf_adds(&content, text);
    } else if (!at) {
        part(&t, cut, &content, &calls, either);
    } else {
        if (strspn(text, blanks) < t.n)
            add_content(&content, &t);
        t = (struct twin){ .offers = t.offers, .tagged = true, .s = at + sizeof tag - 1, .n = strlen(at + sizeof tag - 1) };
        part(&t, cut, &content, &calls, either);
    }
    out = result(&calls, text, &content);
    offers_free(&t.offers);
    calls_free(&calls);
    buf_free(&content);
    return out;
}
