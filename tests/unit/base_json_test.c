/* JSON: what goes in comes out, whatever its length; what is malformed is refused with its place. */
#include "base/json.h"
#include "base/str.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static struct json *parse(const char *s) {
    struct json *j = NULL;
    struct err e = {0};
    if (json_parse(&j, s, strlen(s), &e) != 0)
        fail_msg("%s: %s", s, e.text);
    return j;
}

static void round_trip_keeps_everything(void **state) {
    (void)state;
    static const char *const texts[] = {
        "{\"a\":1,\"b\":[true,false,null],\"c\":\"\\u0000x\"}",
        "1267650600228229401496703205383123456789",
        "[0.1,1e5,-0,1.50]",
        "{\"z\":1,\"a\":2}",
        "\"caf\xc3\xa9 \\\" \\\\ \\n\"",
        "[[[[[]]]],{}]",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct json *j = parse(texts[i]);
        char *t = json_text(j, JSON_COMPACT);
        assert_string_equal(t, texts[i]);
        free(t);
        json_free(j);
    }
}

static void compact_text_is_one_line_for_every_reader(void **state) {
    (void)state;
    struct json *j = json_string("a\xc2\x85 \xe2\x80\xa8 \xc2\xa0\xe2\x80\xa6");
    char *t = json_text(j, JSON_COMPACT);
    assert_string_equal(t, "\"a\\u0085 \\u2028 \xc2\xa0\xe2\x80\xa6\"");
    free(t);
    t = json_text(j, JSON_SPACED);      /* as Python's ensure_ascii=False has it */
    assert_string_equal(t, "\"a\xc2\x85 \xe2\x80\xa8 \xc2\xa0\xe2\x80\xa6\"");
    free(t);
    json_free(j);
}

static void malformed_text_is_refused(void **state) {
    (void)state;
    static const char *const texts[] = {"",       "{",       "[1,]",    "{\"a\"}",  "{\"a\":1,}", "01",    "1.",   "+1",   "nul",
                                        "\"\t\"", "\"\\x\"", "[1 2]",   "\"\xff\"", "1 2",        "{1:2}", "[",    "\"",   "1e",
                                        "-",      "\"\\u12", "{\"a\":", "]",        "'a'",        "NaN",   "\xef\xbb\xbf{}"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct json *j = NULL;
        struct err e = {0};
        assert_int_equal(json_parse(&j, texts[i], strlen(texts[i]), &e), ERR_FORMAT);
        assert_null(j);
        assert_true(strlen(e.text) > 0);
    }
}

static void numbers_compare_by_value(void **state) {
    (void)state;
    static const struct { const char *a, *b; bool equal; } cases[] = {
        {"1", "1.0", true},   {"100", "1e2", true}, {"0.1", "1e-1", true}, {"0", "-0.0e9", true},   {"1", "-1", false},
        {"12", "120", false}, {"1.20", "1.2", true}, {"0.01", "0.001", false}, {"1e400", "1e401", false},
        {"123456789012345678901234567890", "123456789012345678901234567891", false},
        {"123456789012345678901234567890", "1.2345678901234567890123456789e29", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct json *a = parse(cases[i].a), *b = parse(cases[i].b);
        if (json_equal(a, b) != cases[i].equal)
            fail_msg("%s and %s", cases[i].a, cases[i].b);
        json_free(a);
        json_free(b);
    }
}

static void integers_are_read_within_range(void **state) {
    (void)state;
    static const struct { const char *text; int64_t want; } cases[] = {
        {"0", 0}, {"-7", -7}, {"1e3", 1000}, {"12.0", 12}, {"9223372036854775807", INT64_MAX},
        {"-9223372036854775808", INT64_MIN}, {"9223372036854775808", 42}, {"1.5", 42}, {"1e99", 42}, {"\"7\"", 42},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct json *j = parse(cases[i].text);
        assert_int_equal(json_get_int(j, 42), cases[i].want);
        json_free(j);
    }
}

static void doubles_print_in_their_shortest_form(void **state) {
    (void)state;
    static const struct { double v; const char *want; } cases[] = {{0.1, "0.1"}, {1.0 / 3, "0.3333333333333333"}, {12, "12"}, {1e300, "1e+300"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct json *j = json_double(cases[i].v);
        assert_string_equal(json_num(j), cases[i].want);
        json_free(j);
    }
}

static void depth_is_bounded_and_freed_without_recursion(void **state) {
    (void)state;
    enum { DEEP = 200000 };
    char *s = malloc(2 * DEEP);
    memset(s, '[', DEEP);
    memset(s + DEEP, ']', DEEP);
    struct json *j = NULL;
    struct err e = {0};
    assert_int_equal(json_parse(&j, s, 2 * DEEP, &e), ERR_FORMAT);
    assert_int_equal(json_parse_depth(&j, s, 2 * DEEP, DEEP, &e), 0);
    json_free(j);
    free(s);
}

static void many_members_take_linear_time(void **state) {
    (void)state;
    struct buf b = {0};
    buf_addc(&b, '{');
    for (int i = 0; i < 300000; i++)
        buf_addf(&b, "%s\"k%d\":%d", i ? "," : "", i, i);
    buf_addc(&b, '}');
    struct json *j = NULL;
    assert_int_equal(json_parse(&j, b.data, b.len, NULL), 0);
    assert_int_equal(json_get_int(json_get(j, "k299999"), 0), 299999);
    assert_int_equal(json_len(j), 300000);
    json_free(j);
    buf_free(&b);
}

static void repeated_members_keep_the_last_value(void **state) {
    (void)state;
    struct json *j = parse("{\"a\":1,\"b\":2,\"a\":3}");
    char *t = json_text(j, JSON_SPACED);
    assert_string_equal(t, "{\"a\": 3, \"b\": 2}");
    free(t);
    assert_true(json_del(j, "a"));
    assert_null(json_get(j, "a"));
    assert_int_equal(json_get_int(json_get(j, "b"), 0), 2);
    json_free(j);
}

/* nst/JSONTestSuite, from the shared vectors. */
static void json_test_suite(void **state) {
    (void)state;
    const char *dir = getenv("CORRAL_VECTORS");
    char path[4096];
    snprintf(path, sizeof path, "%s/json/jsontestsuite.jsonl", dir ? dir : "../shared/vectors");
    FILE *f = fopen(path, "r");
    if (!f) {
        print_message("skipped: no %s\n", path);
        skip();
    }
    char *line = NULL;
    size_t cap = 0, cases = 0, wrong = 0;
    while (getline(&line, &cap, f) > 0) {
        struct json *c = parse(line), *j = NULL;
        struct buf text = {0};
        const char *b64 = json_get_str(c, "content_b64", ""), *expect = json_get_str(c, "expect", "");
        assert_true(base64_decode(&text, b64, strlen(b64)));
        bool ok = json_parse(&j, buf_str(&text), text.len, NULL) == 0;
        if ((strcmp(expect, "accept") == 0 && !ok) || (strcmp(expect, "reject") == 0 && ok)) {
            print_message("%s: %s, expected %s\n", json_get_str(c, "name", "?"), ok ? "accepted" : "refused", expect);
            wrong++;
        }
        cases++;
        json_free(j);
        json_free(c);
        buf_free(&text);
    }
    free(line);
    fclose(f);
    assert_true(cases > 200);
    assert_int_equal(wrong, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(round_trip_keeps_everything),
        cmocka_unit_test(compact_text_is_one_line_for_every_reader),
        cmocka_unit_test(malformed_text_is_refused),
        cmocka_unit_test(numbers_compare_by_value),
        cmocka_unit_test(integers_are_read_within_range),
        cmocka_unit_test(doubles_print_in_their_shortest_form),
        cmocka_unit_test(depth_is_bounded_and_freed_without_recursion),
        cmocka_unit_test(many_members_take_linear_time),
        cmocka_unit_test(repeated_members_keep_the_last_value),
        cmocka_unit_test(json_test_suite),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
