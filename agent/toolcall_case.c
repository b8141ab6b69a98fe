/* toolcall_case.c - one line of the tool-call vectors through the parser (`corral inspect toolcall`).
 *
 * In the input a control token's spelling stands for the token, also when a cut goes through it: the bytes of a spelling that
 * has begun wait until they are one or are not. A stop token's spelling at the very end is the end. Pure but for the seed. */
#include "agent/toolcall_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <stdlib.h>
#include <string.h>

#define GENERATED_MAX (64u << 20)

static const char *const spellings[] = { "<|python_tag|>", "<|eot_id|>", "<|eom_id|>", "<|end_of_text|>" };

struct speller {
    struct toolcall_parser *parser;
    struct buf wait;                    /* a spelling that has begun */
    const char *stop;                   /* a whole stop spelling: text again if anything follows */
};

/* Index of the spelling that b begins, or -1; whole: it is all of it. */
static int spelling(const struct buf *b, bool *whole) {
    for (size_t k = 0; k < ARRAY_LEN(spellings); k++) {
        size_t n = strlen(spellings[k]);
        if (b->len > n || memcmp(spellings[k], b->data, b->len) != 0)
            continue;
        *whole = b->len == n;
        return (int)k;
    }
    return -1;
}

static void not_the_end(struct speller *sp) {
    if (sp->stop)
        toolcall_feed(sp->parser, sp->stop, strlen(sp->stop));
    sp->stop = NULL;
}

static void spell_byte(struct speller *sp, char c) {
    bool whole;
    int k;

    if (sp->wait.len == 0 && c != '<') {
        not_the_end(sp);
        toolcall_feed(sp->parser, &c, 1);
        return;
    }
    buf_addc(&sp->wait, c);
    k = spelling(&sp->wait, &whole);
    if (k >= 0 && !whole)
        return;
    not_the_end(sp);
    if (k == 0) {
        toolcall_python_tag(sp->parser);
        buf_reset(&sp->wait);
    } else if (k > 0) {
        sp->stop = spellings[k];
        buf_reset(&sp->wait);
    } else {                            /* no spelling; c may begin one */
        toolcall_feed(sp->parser, sp->wait.data, sp->wait.len - 1);
        buf_reset(&sp->wait);
        spell_byte(sp, c);
    }
}

/* A piece of the input. Runs without '<' go in one call, so that the cut is the parser's too. */
static void spell(struct speller *sp, const char *s, size_t n) {
    const char *lt;
    size_t run;

    while (n > 0) {
        lt = memchr(s, '<', n);
        run = lt ? (size_t)(lt - s) : n;
        if (sp->wait.len > 0 || run == 0) {
            spell_byte(sp, *s);
            run = 1;
        } else {
            not_the_end(sp);
            toolcall_feed(sp->parser, s, run);
        }
        s += run;
        n -= run;
    }
}

static void spell_end(struct speller *sp) {
    if (sp->wait.len > 0) {
        not_the_end(sp);
        toolcall_feed(sp->parser, sp->wait.data, sp->wait.len);
    }
    buf_free(&sp->wait);
}

static uint64_t next_random(uint64_t *seed) {
    uint64_t z = (*seed += 0x9e3779b97f4a7c15u);

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static void spell_cut(struct speller *sp, const char *s, size_t n, int split, uint64_t *seed) {
    size_t k;

    for (size_t i = 0; i < n; i += k) {
        k = split > 0 ? (size_t)split : split < 0 ? 1 + (size_t)(next_random(seed) % 24) : n;
        if (k > n - i)
            k = n - i;
        spell(sp, s + i, k);
    }
}

static int generate(struct buf *out, const struct json *g, struct err *e) {
    static const char *const open[] = { "prefix", "repeat_open", "middle" }, *const close[] = { NULL, "repeat_close", "suffix" };
    int64_t n = json_get_int(json_get(g, "n"), -1);
    const char *s;

    if (n < 0 || n > GENERATED_MAX)
        return err_set(e, ERR_INVALID, "model_output_gen needs n from 0 to %u", GENERATED_MAX);
    for (size_t part = 0; part < 6; part++) {
        const char *key = part < 3 ? open[part] : close[part - 3];
        s = key ? json_get_str(g, key, "") : "";
        if (part % 3 == 1 && strlen(s) * (uint64_t)n > GENERATED_MAX)
            return err_set(e, ERR_TOO_BIG, "model_output_gen makes more than %u bytes", GENERATED_MAX);
        for (int64_t i = 0; i < (part % 3 == 1 ? n : 1); i++)
            buf_adds(out, s);
    }
    return 0;
}

static struct json *outcome_json(const struct toolcall_outcome *o) {
    struct json *out = json_object(), *calls = json_array(), *call;
    bool unknown = false;

    for (size_t i = 0; i < o->n_calls; i++) {
        const struct toolcall *c = &o->calls[i];
        if (!c->known) {
            unknown = true;
            continue;
        }
        call = json_object();
        json_set_str(call, "name", c->name);
        json_set(call, "arguments", json_copy(c->written ? c->written : c->arguments));
        json_append(calls, call);
    }
    /* A call of what is not offered is shown as it was written, unless others stand beside it. */
    if (unknown && json_len(calls) == 0)
        json_set(out, "content", json_stringn(o->raw, o->raw_len));
    else
        json_set(out, "content", json_stringn(o->content, o->content_len));
    json_set(out, "calls", calls);
    json_set(out, "warnings", json_copy(o->warnings));
    return out;
}

static void feed_case(struct speller *sp, const struct json *c, const struct buf *whole, int split, uint64_t *seed) {
    const struct json *chunks = json_get(c, "chunks");

    if (split == 0 && json_is(chunks, JSON_ARRAY)) {
        for (size_t i = 0; i < json_len(chunks); i++)
            spell(sp, json_str(json_at(chunks, i)), json_strlen(json_at(chunks, i)));
    } else {
        spell_cut(sp, buf_str(whole), whole->len, split, seed);
    }
    spell_end(sp);
}

int toolcall_inspect_case(const struct json *c, int split, uint64_t *seed, struct json **out, struct err *e) {
    const struct json *text = json_get(c, "model_output"), *builtins = json_get(c, "builtin_tools");
    const char *stop = json_get_str(c, "stop", "eot"), **names;
    struct toolcall_offer offer = { .functions = json_get(c, "tools") };
    struct speller sp = {0};
    struct buf whole = {0};
    int rc = 0;

    *out = NULL;
    if (strcmp(stop, "eot") != 0 && strcmp(stop, "eom") != 0 && strcmp(stop, "length") != 0)
        return err_set(e, ERR_INVALID, "stop must be eot, eom or length, not \"%.40s\"", stop);
    if (json_is(text, JSON_STRING))
        buf_add(&whole, json_str(text), json_strlen(text));
    else if (json_is(json_get(c, "model_output_gen"), JSON_OBJECT))
        rc = generate(&whole, json_get(c, "model_output_gen"), e);
    else if (!json_is(json_get(c, "chunks"), JSON_ARRAY))
        rc = err_set(e, ERR_INVALID, "a case needs a model_output");
    else
        for (size_t i = 0; i < json_len(json_get(c, "chunks")); i++)
            buf_add(&whole, json_str(json_at(json_get(c, "chunks"), i)), json_strlen(json_at(json_get(c, "chunks"), i)));
    if (rc == 0) {
        names = xcalloc(json_len(builtins) + 1, sizeof *names);
        for (size_t i = 0; i < json_len(builtins); i++)
            if (json_is(json_at(builtins, i), JSON_STRING))
                names[offer.n_builtins++] = json_str(json_at(builtins, i));
        offer.builtins = names;
        sp.parser = toolcall_parser_create(&offer, NULL, NULL);
        feed_case(&sp, c, &whole, split, seed);
        *out = outcome_json(toolcall_finish(sp.parser, strcmp(stop, "eom") == 0   ? TOOLCALL_EOM
                                                       : strcmp(stop, "eot") == 0 ? TOOLCALL_EOT
                                                                                  : TOOLCALL_LENGTH));
        toolcall_parser_free(sp.parser);
        free(names);
    }
    buf_free(&whole);
    return rc;
}
