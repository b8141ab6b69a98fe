#include "tools/https/shape.h"
#include "base/mem.h"
#include "base/str.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define TITLE_MAX 200
#define URL_MAX 500
#define SNIPPET_MAX 700
#define AGE_MAX 40
#define TEXT_MAX 16000                  /* a whole answer of Wolfram Alpha */
#define DEPTH_MAX 64

/* ---- text --------------------------------------------------------------------------------------------- */

/* The entity at s[0..n), "&" first: its length, or 0. */
static size_t entity(const char *s, size_t n, uint32_t *cp) {
    static const struct {
        const char *name;
        uint32_t cp;
    } named[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", ' '}, {"ndash", 0x2013}, {"mdash", 0x2014},
                 {"hellip", 0x2026}, {"middot", 0xb7}, {"rsquo", 0x2019}, {"lsquo", 0x2018}, {"ldquo", 0x201c}, {"rdquo", 0x201d}};
    const char *end = memchr(s, ';', n < 12 ? n : 12);
    if (!end || end - s < 2)
        return 0;
    size_t len = (size_t)(end - s) - 1;
    char name[12];
    memcpy(name, s + 1, len);
    name[len] = '\0';
    if (name[0] == '#') {
        bool hex = name[1] == 'x' || name[1] == 'X';
        const char *digits = name + (hex ? 2 : 1);
        char *rest;
        if (!isxdigit((unsigned char)digits[0]))
            return 0;
        unsigned long v = strtoul(digits, &rest, hex ? 16 : 10);
        if (*rest || v == 0 || v > 0x10ffff)
            return 0;
        *cp = (uint32_t)v;
        return len + 2;
    }
    for (size_t i = 0; i < ARRAY_LEN(named); i++)
        if (strcmp(name, named[i].name) == 0) {
            *cp = named[i].cp;
            return len + 2;
        }
    return 0;
}

/* The tag at s[0..n), "<" first: its length, or 0. "<|eot_id|>" and "a < b" are text. */
static size_t tag(const char *s, size_t n) {
    if (n < 3 || (!isalpha((unsigned char)s[1]) && s[1] != '/' && s[1] != '!'))
        return 0;
    const char *end = memchr(s, '>', n < 2000 ? n : 2000);
    return end ? (size_t)(end - s) + 1 : 0;
}

static bool is_blank(uint32_t cp) { return cp <= 0x20 || cp == 0x7f || cp == 0x85 || cp == 0xa0 || cp == 0x2028 || cp == 0x2029 || cp == 0x3000; }
/* Controls, and what has no width or turns text around. */
static bool is_dropped(uint32_t cp) {
    return (cp >= 0x80 && cp < 0xa0) || cp == 0xad || (cp >= 0x200b && cp <= 0x200f) || (cp >= 0x202a && cp <= 0x202e) ||
           (cp >= 0x2060 && cp <= 0x206f) || cp == 0xfeff || (cp >= 0xfff9 && cp <= 0xfffb) || (cp >= 0xe0000 && cp <= 0xe0fff);
}

void shape_text(struct buf *out, const char *s, size_t n, size_t max, bool lines) {
    size_t start = out->len, at = 0;
    char blank = '\0';
    while (at < n) {
        uint32_t cp = 0;
        size_t len = 0;
        char bytes[4];
        if (s[at] == '<' && !lines && (len = tag(s + at, n - at)) > 0) {
            if (strncasecmp(s + at, "<br", 3) == 0 || strncasecmp(s + at, "<p", 2) == 0 || strncasecmp(s + at, "<li", 3) == 0)
                blank = ' ';
            at += len;
            continue;
        }
        if (s[at] == '&' && !lines && (len = entity(s + at, n - at, &cp)) > 0) {
            at += len;
        } else if ((len = (size_t)utf8_decode(s + at, n - at, &cp)) > 0) {
            at += len;
        } else {
            cp = 0xfffd;
            at++;
        }
        if (is_blank(cp)) {
            if (cp == '\n' && lines)
                blank = '\n';
            else if (blank != '\n')
                blank = ' ';
            continue;
        }
        if (is_dropped(cp))
            continue;
        len = (size_t)utf8_encode(cp, bytes);
        if (out->len - start + len + 1 > max - 3) {
            buf_adds(out, "\xe2\x80\xa6");
            return;
        }
        if (blank && out->len > start)
            buf_addc(out, blank);
        blank = '\0';
        buf_add(out, bytes, len);
    }
}

static void set_text(struct json *o, const char *key, const struct json *v, size_t max) {
    struct buf b = {0};
    if (json_is(v, JSON_NUMBER))
        buf_adds(&b, json_num(v));
    else if (json_str(v))
        shape_text(&b, json_str(v), json_strlen(v), max, false);
    if (b.len)
        json_set(o, key, json_stringn(b.data, b.len));
    buf_free(&b);
}

static void set_url(struct json *o, const struct json *v) {
    const char *s = json_str(v);
    size_t n = json_strlen(v);
    if (!s || n > URL_MAX || (strncasecmp(s, "https://", 8) != 0 && strncasecmp(s, "http://", 7) != 0))
        return;
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)s[i] <= 0x20 || s[i] == 0x7f)
            return;
    set_text(o, "url", v, URL_MAX);
}

/* ---- services ------------------------------------------------------------------------------------------- */

/* One result from the members that hold title, address, text and age; false: there is nothing in it. */
static bool add_result(struct json *results, const struct json *from, const char *title, const char *text, const char *age) {
    struct json *o = json_object();
    set_text(o, "title", json_get(from, title), TITLE_MAX);
    set_url(o, json_get(from, "url"));
    set_text(o, "text", json_get(from, text), SNIPPET_MAX);
    if (age)
        set_text(o, "age", json_get(from, age), AGE_MAX);
    if (!json_get(o, "title") && !json_get(o, "text")) {
        json_free(o);
        return false;
    }
    json_append(results, o);
    return true;
}

static void brave_group(struct json *results, const struct json *group, size_t max) {
    const struct json *list = json_get(group, "results");
    for (size_t i = 0; i < json_len(list) && json_len(results) < max; i++) {
        const struct json *item = json_at(list, i);
        add_result(results, item, "title", "description", json_get(item, "age") ? "age" : "page_age");
    }
}

static int brave(struct json *results, const struct json *body, size_t max, struct err *e) {
    if (!json_is(json_get(body, "web"), JSON_OBJECT) && !json_is(json_get(body, "query"), JSON_OBJECT) && !json_get(body, "type"))
        return err_set(e, ERR_FORMAT, "the search service sent JSON that is not an answer of the Brave Search API");
    brave_group(results, json_get(body, "web"), max);
    brave_group(results, json_get(body, "news"), max);
    return 0;
}

static int searxng(struct json *results, const struct json *body, size_t max, struct err *e) {
    const struct json *list = json_get(body, "results"), *answers = json_get(body, "answers"), *boxes = json_get(body, "infoboxes");
    if (!json_is(list, JSON_ARRAY))
        return err_set(e, ERR_FORMAT, "the search service sent JSON that is not an answer of SearXNG");
    for (size_t i = 0; i < json_len(answers) && json_len(results) < max; i++) {
        const struct json *a = json_at(answers, i);
        struct json *o = json_object();
        json_set_str(o, "answer", "");
        if (json_str(a))
            json_set(o, "answer", json_copy(a));
        else if (json_str(json_get(a, "answer")))
            json_set(o, "answer", json_copy(json_get(a, "answer")));
        if (json_get(a, "url"))
            json_set(o, "url", json_copy(json_get(a, "url")));
        add_result(results, o, "", "answer", NULL);
        json_free(o);
    }
    for (size_t i = 0; i < json_len(boxes) && json_len(results) < max; i++)
        add_result(results, json_at(boxes, i), "infobox", "content", NULL);
    for (size_t i = 0; i < json_len(list) && json_len(results) < max; i++)
        add_result(results, json_at(list, i), "title", "content", "publishedDate");
    return 0;
}

static int wolfram(struct json *out, const char *body, size_t len, struct err *e) {
    struct buf b = {0};
    shape_text(&b, body, len, TEXT_MAX, true);
    if (b.len == 0)
        return err_set(e, ERR_FORMAT, "Wolfram Alpha sent an empty answer");
    json_set(out, "text", json_stringn(b.data, b.len));
    buf_free(&b);
    return 0;
}

static int parse(struct json **out, const char *body, size_t len, struct err *e) {
    struct buf text = {0};
    struct err why = {0};
    utf8_repair(&text, body, len);
    int rc = json_parse_depth(out, buf_str(&text), text.len, DEPTH_MAX, &why);
    buf_free(&text);
    return rc == 0 ? 0 : err_set(e, ERR_FORMAT, "the service's answer is no JSON: %s", why.text);
}

int shape_body(struct json *out, const char *shape, const char *body, size_t len, int results, struct err *e) {
    struct json *parsed = NULL;
    if (strcmp(shape, "wolfram") == 0)
        return wolfram(out, body, len, e);
    bool is_brave = strcmp(shape, "brave") == 0;
    if (!is_brave && strcmp(shape, "searxng") != 0)
        return err_set(e, ERR_NOT_FOUND, "there is no shape %s", shape);
    int rc = parse(&parsed, body, len, e);
    if (rc != 0)
        return rc;
    struct json *list = json_array();
    rc = is_brave ? brave(list, parsed, (size_t)results, e) : searxng(list, parsed, (size_t)results, e);
    json_free(parsed);
    if (rc == 0)
        json_set(out, "results", list);
    else
        json_free(list);
    return rc;
}

void shape_complaint(struct buf *out, const char *body, size_t len) {
    static const char *const places[] = {"detail", "message", "error_description", "error"};
    struct json *j = NULL;
    if (json_parse_depth(&j, body, len, DEPTH_MAX, NULL) == 0) {
        const struct json *at = json_is(json_get(j, "error"), JSON_OBJECT) ? json_get(j, "error") : j;
        for (size_t i = 0; i < ARRAY_LEN(places); i++)
            if (json_str(json_get(at, places[i]))) {
                shape_text(out, json_str(json_get(at, places[i])), json_strlen(json_get(at, places[i])), 200, false);
                break;
            }
        json_free(j);
        return;
    }
    if (len == 0 || body[0] == '<')
        return;                         /* a page for a browser says nothing to a model */
    shape_text(out, body, len, 200, false);
}
