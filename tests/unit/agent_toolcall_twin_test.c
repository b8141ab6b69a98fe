/* The streaming parser against its slow twin, on messages made at random: well-formed calls of every form, then broken. */
#include "agent/toolcall.h"
#include "toolcall_twin.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static uint64_t seed;

static uint64_t rnd(uint64_t n) {
    uint64_t z = (seed += 0x9e3779b97f4a7c15u);

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return (z ^ (z >> 31)) % n;
}

static const char *pick(const char *const *v, size_t n) {
    return v[rnd(n)];
}
#define PICK(...) pick((const char *const[]){ __VA_ARGS__ }, sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(char *))

static const char *name(void) {
    return PICK("f", "get_weather", "a.b", "brave_search", "code_interpreter", "no_such", "get_wea", "wolfram_alpha");
}

static void json_value(struct buf *b, int depth) {
    switch (rnd(depth > 3 ? 6 : 8)) {
    case 6:
        buf_adds(b, "[");
        for (uint64_t i = 0, n = rnd(3); i < n; i++) {
            buf_adds(b, i ? ", " : "");
            json_value(b, depth + 1);
        }
        buf_adds(b, "]");
        return;
    case 7:
        buf_adds(b, "{");
        for (uint64_t i = 0, n = rnd(3); i < n; i++) {
            buf_addf(b, "%s\"k%d\": ", i ? "," : "", (int)i);
            json_value(b, depth + 1);
        }
        buf_adds(b, "}");
        return;
    default:
        buf_adds(b, PICK("1", "-2.5e3", "true", "null", "\"x\"", "\"a } b ] \\\" \\\\ ) c\"", "\"\\u00e9\"", "\"a\nb\"", "1_0", "\"</function>\"",
                         "\"`\"", "\"'; f(x)\"", "12345678901234567890123"));
    }
}

static void json_call(struct buf *b) {
    const char *n = name(), *members = PICK("parameters", "arguments", "parameters", "other");
    int order = (int)rnd(4);

    buf_adds(b, "{");
    if (order == 1)
        buf_adds(b, "\"type\": \"function\", ");
    if (order == 2) {
        buf_addf(b, "\"%s\": {\"a\": ", members);
        json_value(b, 0);
        buf_addf(b, "}, \"name\": \"%s\"}", n);
        return;
    }
    buf_addf(b, "\"name\": \"%s\", \"%s\": {\"a\": ", n, members);
    json_value(b, 0);
    buf_adds(b, rnd(6) ? "}}" : "}, \"extra\": 1}");
}

static void python_value(struct buf *b, int depth) {
    switch (rnd(depth > 2 ? 6 : 8)) {
    case 6:
        buf_adds(b, PICK("[", "("));
        python_value(b, depth + 1);
        buf_adds(b, ", ");
        python_value(b, depth + 1);
        buf_adds(b, b->len % 2 ? "]" : ")");
        return;
    case 7:
        buf_adds(b, "{'k': ");
        python_value(b, depth + 1);
        buf_adds(b, "}");
        return;
    default:
        buf_adds(b, PICK("1", "-5", "True", "None", "'x'", "\"it's\"", "'a)]}b'", "'''q'q'''", "''", "\"\" 'j'", "r'\\d'", "0x1f", "1e3", "x", "'\\''",
                         "'<|'", "1_000", "-.5", "\"\"\"\"\"\"", "b''"));
    }
}

static void python_call(struct buf *b, const char *n, const char *call) {
    buf_addf(b, "%s%s(", n, call);
    for (uint64_t i = 0, k = rnd(4); i < k; i++) {
        buf_addf(b, "%s%s", i ? ", " : "", PICK("a=", "b =", "c= ", "query=", "query=", ""));
        python_value(b, 0);
    }
    buf_adds(b, ")");
}

static void one_item(struct buf *b) {
    switch (rnd(6)) {
    case 0:
    case 1:
        json_call(b);
        return;
    case 2:
        buf_adds(b, PICK("[", "[ ", "[\n"));
        for (uint64_t i = 0, n = 1 + rnd(2); i < n; i++) {
            buf_adds(b, i ? ", " : "");
            python_call(b, name(), rnd(8) ? "" : ".call");
        }
        buf_adds(b, PICK("]", ",]", " ]"));
        return;
    case 3:
        buf_addf(b, "<function=%s>%s", name(), PICK("", "\n", ""));
        json_value(b, 0);
        buf_adds(b, PICK("</function>", "</function>", "\n</function>", ""));
        return;
    case 4:
        if (rnd(2)) {
            python_call(b, PICK("brave_search", "wolfram_alpha"), ".call");
        } else {
            buf_addf(b, "brave_search.call(query=\"%s\")", PICK("a", "a \"b\" c", "5\" x", "it's", "a\nb", "a) b", "x\") + print(\"y"));
        }
        return;
    default:
        buf_adds(b, "[");
        json_call(b);
        if (rnd(2)) {
            buf_adds(b, ",");
            json_call(b);
        }
        buf_adds(b, "]");
    }
}

static void message(struct buf *b) {
    bool fence = rnd(6) == 0;

    buf_adds(b, PICK("", "", "", " ", "\n", "Let me see. ", "[1] "));
    if (rnd(2))
        buf_adds(b, "<|python_tag|>");
    buf_adds(b, fence ? PICK("```json\n", "```python\n", "```\n", "```") : "");
    if (rnd(8) == 0)
        buf_adds(b, PICK("print(1)", "x = 1\nprint(x)", "", "prose", "import os\n"));
    else
        for (uint64_t i = 0, n = 1 + rnd(3) / 2 + rnd(4) / 3; i < n; i++) {
            buf_adds(b, i ? PICK(";", "; ", "\n", ", ", "", " and ") : "");
            one_item(b);
        }
    buf_adds(b, fence ? PICK("\n```", "```", "\n```\n", "") : "");
    buf_adds(b, PICK("", "", "", "\n", " ", ";", " done"));
}

/* Nothing, or one or two bytes gone, doubled or replaced; but no tag is made or broken into another place. */
static void damage(struct buf *b) {
    static const char bytes[] = "{}[]()\"'`\\,:; \nx1<>=.";

    for (uint64_t i = rnd(3); i > 0 && b->len > 0; i--) {
        size_t at = rnd(b->len);
        const char *tag = strstr(b->data, "<|python_tag|>");
        if (tag && at + 1 >= (size_t)(tag - b->data) && at <= (size_t)(tag - b->data) + 14)
            continue;
        switch (rnd(3)) {
        case 0:
            buf_cut(b, at, 1);
            break;
        case 1:
            b->data[at] = bytes[rnd(sizeof bytes - 1)];
            break;
        default:
            b->len = rnd(4) ? b->len : at;
            if (b->data)
                b->data[b->len] = '\0';
        }
    }
}

static struct json *offer(const char *const *names, size_t n) {
    struct json *a = json_array(), *f;

    for (size_t i = 0; i < n; i++) {
        f = json_object();
        json_set_str(f, "name", names[i]);
        json_append(a, f);
    }
    return a;
}

static struct json *random_case(void) {
    static const char *const functions[] = { "f", "get_weather", "a.b" };
    struct json *c = json_object(), *builtins = json_array();
    struct buf b = {0};

    message(&b);
    if (rnd(2))
        damage(&b);
    json_set(c, "model_output", json_stringn(buf_str(&b), b.len));
    json_set_str(c, "stop", PICK("eot", "eom", "eom", "length"));
    json_set(c, "tools", offer(functions, rnd(8) ? 3 : 0));
    if (rnd(2))
        json_append(builtins, json_string("brave_search"));
    if (rnd(2))
        json_append(builtins, json_string("code_interpreter"));
    json_set(c, "builtin_tools", builtins);
    buf_free(&b);
    return c;
}

/* In a broken call that code may or may not be, calls and content move together. */
static bool same(const struct json *a, const struct json *b, bool either) {
    if (either && json_len(json_get(a, "calls")) == 0)
        return true;
    return json_equal(json_get(a, "calls"), json_get(b, "calls")) && json_equal(json_get(a, "content"), json_get(b, "content"));
}

static void parser_and_twin_agree_on_random_messages(void **state) {
    const char *rounds = getenv("CORRAL_TWIN_ROUNDS");
    long n = rounds ? atol(rounds) : 20000, calls = 0;

    (void)state;
    for (long i = 0; i < n; i++) {
        struct json *c, *slow, *fast;
        bool either;
        struct err e = {0};
        uint64_t cut = (uint64_t)i;
        seed = (uint64_t)i * 7919 + 1;
        c = random_case();
        slow = twin_case(c, &either);
        if (toolcall_inspect_case(c, (int)(i % 3) - 1, &cut, &fast, &e) != 0)
            fail_msg("%s", e.text);
        if (!same(fast, slow, either)) {
            char *in = json_text(c, JSON_COMPACT), *f = json_text(fast, JSON_COMPACT), *s = json_text(slow, JSON_COMPACT);
            fail_msg("round %ld\n%s\nparser %s\ntwin   %s", i, in, f, s);
        }
        calls += json_len(json_get(fast, "calls")) > 0;
        json_free(c);
        json_free(slow);
        json_free(fast);
    }
    print_message("%ld of %ld messages were calls\n", calls, n);
    assert_true(calls > n / 10);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parser_and_twin_agree_on_random_messages),
    };

    return cmocka_run_group_tests_name("toolcall twin", tests, NULL, NULL);
}
