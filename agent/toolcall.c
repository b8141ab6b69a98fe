/* toolcall.c - one message of the model, split into text and calls while it streams.
 *
 *   CANDIDATE --certain: no call--> TEXT          a message begins as a candidate: an untagged call is the whole of it
 *       |                             |
 *       +-------- python_tag ---------+--> TAGGED --no call in any other form--> code, or text
 *
 * CANDIDATE holds back at most what still could be a call; TEXT passes everything on at once; TAGGED holds all, for after
 * the tag nothing is prose until the end says so. Memory: the message, at most three times. One thread per parser. */
#include "agent/toolcall_priv.h"
#include "agent/schema.h"
#include "base/mem.h"
#include "base/str.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CANDIDATE_MAX (16u << 20)       /* a longer untagged call is text */
static const char tag_text[] = "<|python_tag|>";

struct toolcall_parser {
    struct offers offers;
    toolcall_text_fn on_text;
    void *arg;
    enum { MODE_CANDIDATE, MODE_TEXT, MODE_TAGGED } mode;
    struct scan scan;
    struct buf content, raw;
    size_t told;                        /* bytes of content that on_text has */
    struct calls calls;
    struct json *warnings;
    struct buf malformed;
    struct toolcall_outcome outcome;
};

const char *toolcall_form_name(enum toolcall_form f) {
    static const char *const names[] = { "python_tag", "builtin", "json", "pythonic", "function_tag" };

    return names[f];
}

struct toolcall_parser *toolcall_parser_create(const struct toolcall_offer *offer, toolcall_text_fn on_text, void *arg) {
    struct toolcall_parser *p = xcalloc(1, sizeof *p);

    offers_init(&p->offers, offer);
    p->on_text = on_text;
    p->arg = arg;
    p->warnings = json_array();
    p->mode = p->offers.n ? MODE_CANDIDATE : MODE_TEXT;         /* without tools nothing is a call */
    scan_init(&p->scan, &p->offers, false);
    return p;
}

void toolcall_parser_free(struct toolcall_parser *p) {
    if (!p)
        return;
    offers_free(&p->offers);
    scan_free(&p->scan);
    calls_free(&p->calls);
    buf_free(&p->content);
    buf_free(&p->raw);
    buf_free(&p->malformed);
    json_free(p->warnings);
    free(p);
}

/* ---- text ----------------------------------------------------------------------------------------- */

/* Hands on what is new in content; at the end also a character that was cut. */
static void tell(struct toolcall_parser *p, bool all) {
    const char *s = buf_str(&p->content) + p->told;
    size_t n = p->content.len - p->told;

    if (!all)
        n = utf8_whole(s, n);
    if (n > 0 && p->on_text)
        p->on_text(p->arg, s, n);
    p->told += n;
}

static void warn(struct toolcall_parser *p, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
static void warn(struct toolcall_parser *p, const char *fmt, ...) {
    char s[768];
    va_list ap;

    va_start(ap, fmt);
    vsnprintf(s, sizeof s, fmt, ap);
    va_end(ap);
    json_append(p->warnings, json_string(s));
}

/* What was meant as a call and can't be read: a word for people and one for the model. */
static void note_malformed(struct toolcall_parser *p) {
    warn(p, "this looked like a tool call but could not be read: %s", p->scan.why.text);
    buf_reset(&p->malformed);
    buf_addf(&p->malformed,
             "The tool call could not be read: %s. Nothing was run. Write the call alone, as "
             "{\"name\": function name, \"parameters\": dictionary of argument name and its value}, in valid JSON.",
             p->scan.why.text);
}

/* The held text is no call: it is text after all. */
static void release(struct toolcall_parser *p, bool tagged) {
    if (p->scan.meant || tagged)
        note_malformed(p);
    if (tagged)
        buf_adds(&p->content, tag_text);
    buf_add(&p->content, buf_str(&p->scan.text), p->scan.text.len);
    scan_reset(&p->scan, false);
    p->mode = MODE_TEXT;
}

void toolcall_feed(struct toolcall_parser *p, const char *s, size_t n) {
    size_t i = 0;

    buf_add(&p->raw, s, n);
    while (i < n && p->mode != MODE_TEXT) {
        if (p->mode == MODE_TAGGED && p->scan.state == SCAN_FAIL) {
            buf_add(&p->scan.text, s + i, n - i);
            return;
        }
        scan_byte(&p->scan, s[i++]);
        if (p->mode == MODE_TAGGED)
            continue;
        if (p->scan.text.len > CANDIDATE_MAX && p->scan.state != SCAN_FAIL) {
            p->scan.state = SCAN_FAIL;
            err_set(&p->scan.why, ERR_TOO_BIG, "longer than %u bytes", CANDIDATE_MAX);
        }
        if (p->scan.state == SCAN_FAIL)
            release(p, false);
    }
    if (i < n)
        buf_add(&p->content, s + i, n - i);
    tell(p, false);
}

/* ---- the tag -------------------------------------------------------------------------------------- */

static void commit(struct toolcall_parser *p) {
    for (size_t i = 0; i < p->scan.calls.n; i++) {
        struct toolcall *c = &p->scan.calls.v[i];
        if (p->calls.n == p->calls.cap) {
            p->calls.cap = p->calls.cap ? p->calls.cap * 2 : 4;
            p->calls.v = xreallocarray(p->calls.v, p->calls.cap, sizeof *p->calls.v);
        }
        p->calls.v[p->calls.n++] = *c;
    }
    p->scan.calls.n = 0;                /* moved */
}

/* The calls that were whole, and as text what stood behind them. */
static void salvage(struct toolcall_parser *p) {
    warn(p, "text after the call: %s", p->scan.why.text);
    commit(p);
    buf_add(&p->content, p->scan.text.data + p->scan.good_end, p->scan.text.len - p->scan.good_end);
}

static bool all_blank(const struct buf *b) {
    return strspn(buf_str(b), " \t\r\n") == b->len;
}

void toolcall_python_tag(struct toolcall_parser *p) {
    bool literal = p->offers.n == 0;

    if (p->mode == MODE_CANDIDATE)
        literal |= scan_in_string(&p->scan);
    else if (p->mode == MODE_TAGGED)    /* between two calls it starts the next; elsewhere it is a character of code or value */
        literal |= !scan_complete(&p->scan) && !scan_salvage(&p->scan) && !all_blank(&p->scan.text);
    if (literal || p->calls.n >= TOOLCALL_CALLS_MAX) {
        toolcall_feed(p, tag_text, sizeof tag_text - 1);
        return;
    }
    buf_adds(&p->raw, tag_text);
    if (p->mode == MODE_CANDIDATE && !all_blank(&p->scan.text)) {
        err_set(&p->scan.why, ERR_FORMAT, "it was not the whole message, a second call followed with %s", tag_text);
        release(p, false);
    } else if (scan_salvage(&p->scan))
        salvage(p);
    else if (p->mode == MODE_TAGGED)
        commit(p);
    tell(p, true);
    p->mode = MODE_TAGGED;
    scan_reset(&p->scan, true);
}

bool toolcall_writing(const struct toolcall_parser *p, const char **s, size_t *n) {
    if (p->mode == MODE_TEXT || (p->mode == MODE_CANDIDATE && !p->scan.meant))
        return false;
    *s = buf_str(&p->raw);
    *n = utf8_whole(*s, p->raw.len);
    return true;
}

/* Code inside ```: only what stands between the lines of the fence. */
static void unfence(const char **s, size_t *n) {
    const char *p = *s, *end = p + *n, *line;

    while (p < end && strchr(" \t\r\n", *p) && *p)
        p++;
    while (end > p && strchr(" \t\r\n", end[-1]) && end[-1])
        end--;
    if (end - p < 7 || memcmp(p, "```", 3) != 0 || memcmp(end - 3, "```", 3) != 0)
        return;
    line = memchr(p, '\n', (size_t)(end - p));
    if (!line || line >= end - 3 || memmem(line, (size_t)(end - 3 - line), "```", 3))
        return;
    end -= 3;
    *s = line + 1;
    *n = (size_t)(end - (line + 1));
    if (*n > 0 && (*s)[*n - 1] == '\n')
        (*n)--;
}

/* Text after the tag that is no call in another form: code, where code can run and the text is whole. */
static bool take_code(struct toolcall_parser *p, bool cut) {
    const char *s = buf_str(&p->scan.text);
    size_t n = p->scan.text.len;
    char first = s[strspn(s, " \t\r\n")];
    struct json *arguments;

    if (!p->offers.code || cut || all_blank(&p->scan.text) || (p->scan.meant && first && strchr("{[<", first)))
        return false;
    unfence(&s, &n);
    if (!utf8_valid(s, n))
        warn(p, "the code is no valid UTF-8; what was wrong in it was replaced");
    arguments = json_object();
    json_set(arguments, "code", json_stringn(s, n));
    calls_add(&p->calls, &p->offers, p->offers.code, strlen(p->offers.code), arguments, TOOLCALL_CODE);
    return true;
}

/* ---- the end -------------------------------------------------------------------------------------- */

static void say_unknown(struct toolcall_parser *p, struct toolcall *c) {
    struct buf b = {0}, name = {0};

    str_escape(&name, c->name, strlen(c->name), false, 100);
    warn(p, "a call of %s, which this turn does not offer", buf_str(&name));
    buf_addf(&b, "There is no tool named \"%s\".", buf_str(&name));
    for (size_t i = 0; i < p->offers.n && i < 40; i++)
        buf_addf(&b, "%s%s", i ? ", " : " Use one of: ", p->offers.v[i].name);
    buf_adds(&b, ".");
    c->problem = buf_take(&b);
    buf_free(&name);
}

/* Holds the arguments against the schema: mends what is plain, words what is wrong. */
static void check_arguments(struct toolcall_parser *p, struct toolcall *c) {
    const struct offered *f = offers_find(&p->offers, c->name, strlen(c->name));
    const struct schema *schema = offers_schema(&p->offers, f);
    struct buf mended = {0}, wrong = {0};
    struct json *better;

    if (f->unchecked) {
        c->unchecked = f->unchecked;
        if (!f->told)
            warn(p, "the schema of %s is not checked in full: %s", c->name, f->unchecked);
        p->offers.v[f - p->offers.v].told = true;
    }

    if (!schema || c->form == TOOLCALL_CODE || schema_check(schema, c->arguments, &wrong))
        return;
    better = schema_coerce(schema, c->arguments, &mended);
    if (better && schema_check(schema, better, NULL)) {
        c->written = c->arguments;
        c->arguments = better;
        better = NULL;
        warn(p, "%s: %s", c->name, buf_str(&mended));
    } else {
        warn(p, "%s: %s", c->name, buf_str(&wrong));
        c->problem = xasprintf("The arguments of %s are wrong: %s. Call it again with the argument corrected.", c->name, buf_str(&wrong));
    }
    json_free(better);
    buf_free(&mended);
    buf_free(&wrong);
}

/* Known calls first, in order, then the others. */
static void partition(struct calls *c) {
    struct toolcall *v = xcalloc(c->n + 1, sizeof *v);
    size_t k = 0;

    for (int known = 1; known >= 0; known--)
        for (size_t i = 0; i < c->n; i++)
            if (c->v[i].known == (known == 1))
                v[k++] = c->v[i];
    free(c->v);
    c->v = v;
    c->cap = c->n + 1;
}

const struct toolcall_outcome *toolcall_finish(struct toolcall_parser *p, enum toolcall_stop stop) {
    bool cut = stop == TOOLCALL_LENGTH;

    if (p->mode != MODE_TEXT) {
        bool tagged = p->mode == MODE_TAGGED;
        if (scan_end(&p->scan, cut))
            commit(p);
        else if (!cut && scan_salvage(&p->scan))
            salvage(p);
        else if (!tagged || !take_code(p, cut))
            release(p, tagged);
    }
    tell(p, true);
    for (size_t i = 0; i < p->calls.n; i++) {
        if (p->calls.v[i].known)
            check_arguments(p, &p->calls.v[i]);
        else
            say_unknown(p, &p->calls.v[i]);
    }
    partition(&p->calls);
    p->outcome = (struct toolcall_outcome){
        .content = buf_str(&p->content),
        .content_len = p->content.len,
        .calls = p->calls.v,
        .n_calls = p->calls.n,
        .warnings = p->warnings,
        .raw = buf_str(&p->raw),
        .raw_len = p->raw.len,
        .malformed = p->malformed.len && p->calls.n == 0 ? buf_str(&p->malformed) : NULL,
    };
    return &p->outcome;
}
