/* handles.c - long tool output: the part that the model reads, and the handle by which it reads the rest.
 *
 * A result that is over the budget of tokens keeps its head and its tail; the whole of it is stored with the call's row, and the
 * conversation's settings say which call a handle ("r1", "r2", ...) stands for. `result_read(handle, from, n)` counts in
 * characters. It is described nowhere in the prompt: the line that ends a cut result names it, and the parser takes it
 * as a known tool once the conversation holds a handle. Agent thread. */
#include "agent/agent_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define KEPT_MAX (1u << 20)             /* bytes of a result that stay readable */
#define TOKEN_BYTES 24                  /* more than most tokens have; a longer window is not encoded */
#define WORDS_TOKENS 80                 /* what our own words about the cut may take */
#define HANDLES_MAX 1000                /* of one conversation */

static const char definition[] =
    "[{\"type\":\"function\",\"function\":{\"name\":\"result_read\",\"description\":\"Reads on in a tool result that was cut\",\"parameters\":"
    "{\"type\":\"object\",\"properties\":{\"handle\":{\"type\":\"string\"},\"from\":{\"type\":\"integer\",\"minimum\":0},"
    "\"n\":{\"type\":\"integer\",\"minimum\":1}},\"required\":[\"handle\"]}}}]";

/* ---- counting -------------------------------------------------------------------------------------------- */

/* Of the context's room that is left, two thirds. */
size_t text_tokens(const struct turn *t) {
    size_t used = t->c->timeline.n + 64, max = t->a->c.tool_tokens_max;
    size_t room = t->a->context > used ? (t->a->context - used) * 2 / 3 : 0;
    if (room < 200)
        room = 200;
    return room < max ? room : max;
}

/* Bytes of s that the first (tail: the last) `tokens` tokens cover, whole characters. */
static size_t bytes_of_tokens(const struct agent *a, const char *s, size_t n, size_t tokens, bool tail) {
    struct ids ids = {0};
    size_t window = tokens * TOKEN_BYTES < n ? tokens * TOKEN_BYTES : n, bytes = 0;
    const char *from = tail ? s + n - window : s;
    struct err e;
    if (engine_vocab_encode(a->vocab, from, window, false, &ids, &e) != 0) {
        ids_free(&ids);
        return tokens < n ? tokens : n;         /* a token is at least a byte */
    }
    size_t count = ids.n < tokens ? ids.n : tokens;
    for (size_t i = 0; i < count; i++) {
        size_t len = 0;
        engine_vocab_piece(a->vocab, ids.v[tail ? ids.n - 1 - i : i], &len);
        bytes += len;
    }
    ids_free(&ids);
    return bytes < window ? bytes : window;
}

/* Within the budget of tokens and of bytes. */
static bool fits(const struct agent *a, const char *s, size_t n, size_t tokens, size_t bytes) {
    if (n > bytes)
        return false;
    return n <= tokens || bytes_of_tokens(a, s, n, tokens, false) == n;
}

static size_t characters(const char *s, size_t n) {
    size_t k = 0;
    for (size_t i = 0; i < n; i++)
        k += ((unsigned char)s[i] & 0xc0) != 0x80;
    return k;
}

/* The offset of character k, or n. */
static size_t offset_of(const char *s, size_t n, size_t k) {
    for (size_t i = 0; i < n; i++)
        if (((unsigned char)s[i] & 0xc0) != 0x80 && k-- == 0)
            return i;
    return n;
}

/* ---- cutting ----------------------------------------------------------------------------------------------- */

static struct json *handles_of(const struct conv *c) { return json_get(c->settings, "handles"); }

void result_cut(struct turn *t) {
    struct agent *a = t->a;
    struct buf *text = &t->result.text, out = {0};
    size_t tokens = text_tokens(t), bytes = a->c.tool_text_max, known = json_len(handles_of(t->c));
    if (fits(a, buf_str(text), text->len, tokens, bytes))
        return;
    size_t room = tokens > 2 * WORDS_TOKENS ? tokens - WORDS_TOKENS : tokens / 2, most = bytes > 400 ? bytes - 200 : bytes / 2;
    size_t head = bytes_of_tokens(a, text->data, text->len, room - room / 4, false), tail = bytes_of_tokens(a, text->data, text->len, room / 4, true);
    if (head > most - most / 4)
        head = most - most / 4;
    if (tail > most / 4)
        tail = most / 4;
    head = utf8_whole(text->data, head);
    size_t from = text->len - tail;
    while (from < text->len && ((unsigned char)text->data[from] & 0xc0) == 0x80)
        from++;
    if (from < head)
        from = head;
    buf_add(&out, text->data, head);
    buf_addf(&out, "\n[... %zu bytes of output left out here ...]\n", from - head);
    buf_add(&out, text->data + from, text->len - from);
    if (known < HANDLES_MAX) {
        snprintf(t->result.handle, sizeof t->result.handle, "r%zu", known + 1);
        buf_addf(&out, "\n[Cut. Read on with result_read(handle=\"%s\", from=%zu, n=%zu); it has %zu characters.]", t->result.handle,
                 characters(text->data, head), characters(text->data, head), characters(text->data, text->len));
        buf_add(&t->result.whole, text->data, utf8_whole(text->data, text->len < KEPT_MAX ? text->len : KEPT_MAX));
    }
    buf_free(text);
    *text = out;
}

/* With the call's row, in its transaction. */
int result_keep(struct turn *t, const struct turn_call *c, struct json *row, const struct turn_result *r, struct err *e) {
    if (!r->handle[0])
        return 0;
    struct json *where = json_object();
    json_set_int(where, "turn", t->id);
    json_set_str(where, "call", c->id);
    if (!handles_of(t->c))
        json_set(t->c->settings, "handles", json_object());
    json_set(handles_of(t->c), r->handle, where);
    json_set_str(row, "handle", r->handle);
    json_set(row, "whole", json_stringn(buf_str(&r->whole), r->whole.len));
    int rc = conv_save_settings(t->a, t->c, e);
    if (rc != 0)
        json_del(handles_of(t->c), r->handle);
    return rc;
}

/* ---- reading on ---------------------------------------------------------------------------------------------- */

bool result_read_known(const struct turn *t) { return json_len(handles_of(t->c)) > 0; }

struct json *result_read_functions(const struct offer *o) {
    struct json *all = o->functions ? json_copy(o->functions) : json_array(), *ours = NULL;
    if (json_parse(&ours, definition, sizeof definition - 1, NULL) != 0)
        BUG("result_read's own definition");
    json_append(all, json_copy(json_at(ours, 0)));
    json_free(ours);
    return all;
}

bool result_read_is(const struct turn *t, const char *name) {
    if (strcmp(name, "result_read") != 0 || !result_read_known(t))
        return false;
    return !offer_is_client(&t->offer, name) && !tools_find(t->a->tools, name);
}

struct lookup {
    const char *call;
    struct json *row;
};

static int find_row(void *arg, const struct store_call *c) {
    struct lookup *l = arg;
    if (!l->row && strcmp(c->id, l->call) == 0 && c->result)
        json_parse(&l->row, c->result, strlen(c->result), NULL);
    return 0;
}

static void say_handles(struct buf *out, const struct conv *c) {
    size_t n = json_len(handles_of(c)), first = n > 8 ? n - 8 : 0;
    for (size_t i = first; i < n; i++)
        buf_addf(out, "%s%s", i > first ? ", " : "", json_key(handles_of(c), i, NULL));
}

static void read_part(struct turn *t, struct buf *out, const char *handle, const char *s, size_t len, size_t from, size_t n) {
    size_t tokens = text_tokens(t), at = offset_of(s, len, from), most = t->a->c.tool_text_max;
    size_t room = tokens > 2 * WORDS_TOKENS ? tokens - WORDS_TOKENS : tokens / 2;
    size_t bytes = offset_of(s + at, len - at, n), cover = bytes_of_tokens(t->a, s + at, bytes, room, false);
    if (bytes > cover)
        bytes = cover;
    if (bytes > most)
        bytes = most;
    bytes = utf8_whole(s + at, bytes);
    size_t got = characters(s + at, bytes), all = characters(s, len);
    buf_add(out, s + at, bytes);
    if (from + got < all)
        buf_addf(out, "\n[Characters %zu to %zu of %zu. Read on with result_read(handle=\"%s\", from=%zu, n=%zu).]", from, from + got, all, handle, from + got,
                 got ? got : 1);
    else
        buf_addf(out, "\n[Characters %zu to %zu of %zu: that is the end.]", from, from + got, all);
}

void result_read_run(struct turn *t, const struct turn_call *c) {
    const char *handle = json_get_str(c->arguments, "handle", "");
    const struct json *where = json_get(handles_of(t->c), handle), *whole;
    int64_t from = json_get_int(json_get(c->arguments, "from"), 0), n = json_get_int(json_get(c->arguments, "n"), INT32_MAX);
    struct lookup l = {.call = json_get_str(where, "call", "")};
    struct buf out = {0};
    struct err e = {0};
    bool ok = false;
    if (!where) {
        buf_adds(&out, "there is no result with that handle; there are: ");
        say_handles(&out, t->c);
    } else if (store_call_each(t->a->st, json_get_int(json_get(where, "turn"), 0), find_row, &l, &e) != 0) {
        buf_addf(&out, "the result could not be read: %s", e.text);
    } else if (!json_is(whole = json_get(l.row, "whole"), JSON_STRING)) {
        buf_adds(&out, "that result is not kept any more");
    } else {
        size_t all = characters(json_str(whole), json_strlen(whole));
        if (from < 0 || n < 1 || (size_t)from >= all) {
            buf_addf(&out, "\"from\" must be from 0 to %zu and \"n\" at least 1: the result has %zu characters", all ? all - 1 : 0, all);
        } else {
            read_part(t, &out, handle, json_str(whole), json_strlen(whole), (size_t)from, (size_t)n);
            ok = true;
        }
    }
    json_free(l.row);
    turn_result_set(t, ok, buf_str(&out), out.len);
    t->result.part = ok;                /* within the budget by itself */
    buf_free(&out);
}
