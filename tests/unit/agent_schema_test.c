/* JSON Schema: the shared cases ($CORRAL_VECTORS/schema), sentences for the model, coercion, and hostile schemas. */
#include "tests/cpu_time.h"
#include "agent/schema.h"
#include "base/file.h"
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
        fail_msg("bad test data: %s: %s", e.text, s);
    return j;
}

static bool valid(const char *schema, const char *value, struct buf *why) {
    struct json *j = parse(schema), *v = parse(value);
    struct schema *s = NULL;
    struct err e = {0};
    bool ok;

    if (schema_compile(&s, j, &e) != 0)
        fail_msg("%s: %s", schema, e.text);
    ok = schema_check(s, v, why);
    schema_free(s);
    json_free(j);
    json_free(v);
    return ok;
}

/* ---- shared cases ------------------------------------------------------------------------------------ */

static bool read_lines(struct buf *file, const char *name) {
    const char *folder = getenv("CORRAL_VECTORS");
    struct buf path = {0};
    struct err e = {0};
    int rc;

    buf_addf(&path, "%s/schema/%s", folder ? folder : "../shared/vectors", name);
    rc = file_read(file, buf_str(&path), 256u << 20, &e);
    if (rc != 0)
        print_message("skipped: %s\n", e.text);
    buf_free(&path);
    return rc == 0;
}

static int suite_line(const struct json *c) {
    struct schema *s = NULL;
    struct err e = {0};
    struct buf why = {0};
    int wrong = 0, rc = schema_compile(&s, json_get(c, "schema"), &e);
    bool want = json_get_bool(json_get(c, "valid"), false);

    if (rc == ERR_UNSUPPORTED && strcmp(json_get_str(c, "tier", ""), "core") != 0) {
        print_message("%s: unsupported: %s\n", json_get_str(c, "id", "?"), e.text);
    } else if (rc != 0 || schema_check(s, json_get(c, "instance"), &why) != want) {
        print_message("%s: %s: want %d%s%s\n", json_get_str(c, "id", "?"), json_get_str(c, "test", "?"), want, e.text, buf_str(&why));
        wrong = 1;
    }
    schema_free(s);
    buf_free(&why);
    return wrong;
}

static void shared_suite_cases_are_decided_right(void **state) {
    struct buf file = {0};
    char *save = NULL;
    int wrong = 0, cases = 0;

    (void)state;
    if (!read_lines(&file, "jsonschema.jsonl"))
        skip();
    for (char *line = strtok_r(file.data, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
        struct json *c = parse(line);
        wrong += suite_line(c);
        cases++;
        json_free(c);
    }
    print_message("%d cases, %d wrong\n", cases, wrong);
    buf_free(&file);
    assert_int_equal(wrong, 0);
}

static int tool_line(const struct json *c) {
    const struct json *parameters = json_get(json_get(json_get(c, "tool"), "function"), "parameters"), *list;
    struct schema *s = NULL;
    struct err e = {0};
    struct buf why = {0};
    int wrong = 0;

    if (schema_compile(&s, parameters, &e) != 0) {
        print_message("%s: %s\n", json_get_str(c, "id", "?"), e.text);
        return 1;
    }
    list = json_get(c, "valid");
    for (size_t i = 0; i < json_len(list); i++)
        if (!schema_check(s, json_at(list, i), &why)) {
            print_message("%s: valid %zu: %s\n", json_get_str(c, "id", "?"), i, buf_str(&why));
            wrong++;
        }
    list = json_get(c, "invalid");
    for (size_t i = 0; i < json_len(list); i++) {
        buf_reset(&why);
        if (schema_check(s, json_get(json_at(list, i), "arguments"), &why) || why.len == 0) {
            print_message("%s: invalid %zu: %s\n", json_get_str(c, "id", "?"), i, json_get_str(json_at(list, i), "why", "?"));
            wrong++;
        }
    }
    schema_free(s);
    buf_free(&why);
    return wrong;
}

static void shared_tool_schemas_are_decided_right(void **state) {
    struct buf file = {0};
    char *save = NULL;
    int wrong = 0;

    (void)state;
    if (!read_lines(&file, "tool_schemas.jsonl"))
        skip();
    for (char *line = strtok_r(file.data, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
        struct json *c = parse(line);
        wrong += tool_line(c);
        json_free(c);
    }
    buf_free(&file);
    assert_int_equal(wrong, 0);
}

/* ---- our own ------------------------------------------------------------------------------------------- */

static void the_sentence_names_place_expectation_and_value(void **state) {
    static const struct {
        const char *schema, *value, *why;
    } cases[] = {
        { "{\"type\":\"object\",\"required\":[\"city\"]}", "{}", "city: expected this required argument, got nothing" },
        { "{\"properties\":{\"n\":{\"type\":\"integer\"}}}", "{\"n\":1.5}", "n: expected an integer, got 1.5" },
        { "{\"properties\":{\"a\":{\"items\":{\"properties\":{\"b\":{\"type\":[\"string\",\"null\"]}}}}}}", "{\"a\":[{},{\"b\":7}]}",
          "a[1].b: expected null or a string, got 7" },
        { "{\"properties\":{\"u\":{\"enum\":[\"c\",\"f\"]}}}", "{\"u\":\"k\"}", "u: expected one of \"c\", \"f\", got \"k\"" },
        { "{\"type\":\"object\"}", "[]", "the arguments: expected an object, got []" },
        { "{\"properties\":{\"a\":{}},\"additionalProperties\":false}", "{\"b\":1}", "b: expected no argument of this name" },
        { "{\"properties\":{\"a\":{\"minimum\":3}}}", "{\"a\":2}", "a: expected at least 3, got 2" },
        { "{\"properties\":{\"a\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}}}", "{\"a\":2}", "a: expected null or a string, got 2" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf why = {0};
        assert_false(valid(cases[i].schema, cases[i].value, &why));
        assert_string_equal(buf_str(&why), cases[i].why);
        buf_free(&why);
    }
}

static void numbers_of_any_length_are_compared_by_all_digits(void **state) {
    (void)state;
    assert_true(valid("{\"maximum\":123456789012345678901234567890}", "123456789012345678901234567890", NULL));
    assert_false(valid("{\"maximum\":123456789012345678901234567890}", "123456789012345678901234567891", NULL));
    assert_false(valid("{\"minimum\":-0.10}", "-0.1000000000000000000001", NULL));
    assert_true(valid("{\"minimum\":1e-3}", "0.001", NULL));
    assert_true(valid("{\"exclusiveMinimum\":0}", "1e-400", NULL));
    assert_true(valid("{\"multipleOf\":0.01}", "19.99", NULL));
    assert_false(valid("{\"multipleOf\":0.01}", "19.995", NULL));
    assert_true(valid("{\"multipleOf\":7}", "7000000000000000000000000000000000000007", NULL));
    assert_true(valid("{\"type\":\"integer\"}", "1.0", NULL));
}

static bool matches(const char *pattern, const char *text) {
    struct json *j = json_object(), *v = json_string(text);
    struct schema *s = NULL;
    struct err e = {0};
    bool ok;

    json_set_str(j, "pattern", pattern);
    if (schema_compile(&s, j, &e) != 0)
        fail_msg("%s: %s", pattern, e.text);
    ok = schema_check(s, v, NULL);
    schema_free(s);
    json_free(j);
    json_free(v);
    return ok;
}

static void patterns_match_as_in_ecmascript(void **state) {
    (void)state;
    assert_true(matches("b+", "aabbcc"));
    assert_false(matches("^b+$", "aabbcc"));
    assert_true(matches("^\\d{4}-\\d{2}-\\d{2}$", "2026-11-24"));
    assert_false(matches("^\\d{4}-\\d{2}-\\d{2}$", "2026-11-4"));
    assert_true(matches("^(?:cat|dog|)s?$", "s"));
    assert_true(matches("^(?:cat|dog|)s?$", "dogs"));
    assert_false(matches("^(?:cat|dog|)s?$", "catdog"));
    assert_true(matches("^[^\\s@]+@[\\w.-]+\\.[a-z]{2,}$", "a.b@example.org"));
    assert_false(matches("^[^\\s@]+@[\\w.-]+\\.[a-z]{2,}$", "a b@example.org"));
    assert_true(matches("^.$", "\xf0\x9f\xa6\x99"));
    assert_false(matches("^.$", "\n"));
    assert_true(matches("^[\\u00e0-\\u00ff]*$", "\xc3\xa9\xc3\xa8"));
    assert_true(matches("^a{0}b{2,3}?(c|d){1,}$", "bbcdc"));
    assert_false(matches("^a{0}b{2,3}(c|d){1,}$", "bc"));
    assert_true(matches("^x{a}$", "x{a}"));
    assert_true(matches("\\bword\\b", "a word."));
    assert_false(matches("\\bword\\b", "swords"));
    assert_true(matches("^(a*)*$", "aaaa"));
    assert_true(matches("", ""));
    assert_true(matches("^\\p{L}+$", "Gr\xc3\xbc\xc3\x9f"));
    assert_true(matches("^[\\p{Nd}_]+$", "12_\xd9\xa3"));
    assert_false(matches("\\P{Letter}", "abc"));
    assert_true(matches("^(a|b(c|d)?)+(?<name>e)$", "abcbe"));
}

static void what_we_cannot_honour_is_named(void **state) {
    static const struct {
        const char *schema, *keyword;
    } cases[] = {
        { "{\"pattern\":\"(?=a)b\"}", "pattern" },
        { "{\"pattern\":\"(a)\\\\1\"}", "pattern" },
        { "{\"pattern\":\"((a{999}){999}){999}\"}", "pattern" },
        { "{\"unevaluatedProperties\":false}", "unevaluatedProperties" },
        { "{\"$ref\":\"https://example.org/x\"}", "$ref" },
        { "{\"dependencies\":{\"a\":[\"b\"],\"c\":{}}}", "dependencies" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct json *j = parse(cases[i].schema);
        struct schema *s = NULL;
        struct err e = {0};
        assert_int_equal(schema_compile(&s, j, &e), ERR_UNSUPPORTED);
        assert_string_equal(e.text, cases[i].keyword);
        json_free(j);
    }
}

static void coercion_loses_nothing(void **state) {
    static const struct {
        const char *schema, *value, *mended;        /* NULL: left as it is */
    } cases[] = {
        { "{\"properties\":{\"n\":{\"type\":\"integer\"}}}", "{\"n\":\"5\"}", "{\"n\":5}" },
        { "{\"properties\":{\"n\":{\"type\":\"integer\"}}}", "{\"n\":\"5.5\"}", NULL },
        { "{\"properties\":{\"n\":{\"type\":\"integer\"}}}", "{\"n\":5.5}", NULL },
        { "{\"properties\":{\"n\":{\"type\":\"integer\"}}}", "{\"n\":\"12345678901234567890123\"}", "{\"n\":12345678901234567890123}" },
        { "{\"properties\":{\"n\":{\"type\":\"number\"}}}", "{\"n\":\"1e3\"}", "{\"n\":1e3}" },
        { "{\"properties\":{\"b\":{\"type\":\"boolean\"}}}", "{\"b\":\"true\"}", "{\"b\":true}" },
        { "{\"properties\":{\"b\":{\"type\":\"boolean\"}}}", "{\"b\":\"yes\"}", NULL },
        { "{\"properties\":{\"b\":{\"type\":\"boolean\"}}}", "{\"b\":1}", NULL },
        { "{\"properties\":{\"s\":{\"type\":\"string\"}}}", "{\"s\":7}", "{\"s\":\"7\"}" },
        { "{\"properties\":{\"s\":{\"type\":\"string\"}}}", "{\"s\":\"7\"}", NULL },
        { "{\"properties\":{\"o\":{\"type\":\"object\",\"properties\":{\"k\":{\"type\":\"integer\"}}}}}", "{\"o\":\"{\\\"k\\\":\\\"1\\\"}\"}", "{\"o\":{\"k\":1}}" },
        { "{\"properties\":{\"a\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}}}}", "{\"a\":[\"1\",2]}", "{\"a\":[1,2]}" },
        { "{\"properties\":{\"a\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}", "{\"a\":\"x\"}", "{\"a\":[\"x\"]}" },
        { "{\"properties\":{\"a\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"null\"}]}}}", "{\"a\":\"3\"}", "{\"a\":3}" },
        { "{\"properties\":{\"a\":{\"type\":\"array\"}}}", "{\"a\":\"[1, 2\"}", NULL },
        { "{\"$defs\":{\"m\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\"}}}},\"properties\":{\"o\":{\"anyOf\":[{\"$ref\":\"#/$defs/m\"},{\"type\":\"null\"}]}}}",
          "{\"o\":{\"n\":\"5\"}}", "{\"o\":{\"n\":5}}" },
        { "{\"$defs\":{\"m\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\"}}}},\"properties\":{\"o\":{\"allOf\":[{\"$ref\":\"#/$defs/m\"}]}}}",
          "{\"o\":{\"n\":\"5\"}}", "{\"o\":{\"n\":5}}" },
        { "{\"$defs\":{\"i\":{\"type\":\"integer\"}},\"properties\":{\"a\":{\"$ref\":\"#/$defs/i\"}}}", "{\"a\":\"3\"}", "{\"a\":3}" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct json *j = parse(cases[i].schema), *v = parse(cases[i].value), *got;
        struct schema *s = NULL;
        struct buf what = {0};
        struct err e = {0};
        char *text;
        assert_int_equal(schema_compile(&s, j, &e), 0);
        got = schema_coerce(s, v, &what);
        text = json_text(got, JSON_COMPACT);
        if (cases[i].mended)
            assert_string_equal(text, cases[i].mended);
        else
            assert_null(got);
        assert_int_equal(what.len > 0, cases[i].mended != NULL);
        free(text);
        json_free(got);
        buf_free(&what);
        schema_free(s);
        json_free(j);
        json_free(v);
    }
}

/* A tree of alternatives under itself: every level could double the work. */
static void coercion_ends_soon(void **state) {
    struct json *j = parse("{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"k\":{\"$ref\":\"#\"},\"n\":{\"type\":\"integer\"}},\"required\":[\"x\"]},"
                           "{\"type\":\"object\",\"properties\":{\"k\":{\"$ref\":\"#\"},\"n\":{\"type\":\"integer\"}},\"required\":[\"y\"]},{\"type\":\"integer\"}]}");
    struct schema *s = NULL;
    struct buf text = {0}, what = {0};
    struct err e = {0};
    int64_t start = cpu_ms();

    (void)state;
    assert_int_equal(schema_compile(&s, j, &e), 0);
    for (int i = 0; i < 60; i++)
        buf_adds(&text, "{\"n\":\"1\",\"k\":");
    buf_adds(&text, "\"x\"");
    for (int i = 0; i < 60; i++)
        buf_addc(&text, '}');
    struct json *v = parse(buf_str(&text));
    json_free(schema_coerce(s, v, &what));
    assert_true(cpu_ms() - start < 10000);
    json_free(v);
    json_free(j);
    schema_free(s);
    buf_free(&text);
    buf_free(&what);
}

/* Before 2020-12: names and schemas that a member brings with it stood under one word, and bounds were excluded by true. */
static void what_older_drafts_wrote_is_checked(void **state) {
    static const struct {
        const char *schema, *value;
        bool valid;
    } cases[] = {
        { "{\"dependencies\":{\"a\":[\"b\"]}}", "{\"a\":1}", false },
        { "{\"dependencies\":{\"a\":[\"b\"]}}", "{\"a\":1,\"b\":2}", true },
        { "{\"dependencies\":{\"a\":[\"b\"]}}", "{\"b\":1}", true },
        { "{\"dependencies\":{\"a\":{\"required\":[\"c\"]}}}", "{\"a\":1}", false },
        { "{\"dependencies\":{\"a\":{\"required\":[\"c\"]}}}", "{\"a\":1,\"c\":null}", true },
        { "{\"dependencies\":{\"a\":false}}", "{\"a\":1}", false },
        { "{\"minimum\":1,\"exclusiveMinimum\":true,\"maximum\":5}", "1", false },
        { "{\"minimum\":1,\"exclusiveMinimum\":true,\"maximum\":5}", "6", false },
        { "{\"maximum\":5,\"exclusiveMaximum\":true}", "5", false },
        { "{\"maximum\":5,\"exclusiveMaximum\":true}", "4.9", true },
        { "{\"maximum\":5,\"exclusiveMaximum\":false}", "5", true },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct json *j = parse(cases[i].schema), *v = parse(cases[i].value);
        struct schema *s = NULL;
        struct err e = {0};
        assert_int_equal(schema_compile(&s, j, &e), 0);
        assert_int_equal(schema_check(s, v, NULL), cases[i].valid);
        schema_free(s);
        json_free(j);
        json_free(v);
    }
}

static void hostile_schemas_end_soon(void **state) {
    static const char *const schemas[] = {
        "{\"$ref\":\"#\"}",
        "{\"anyOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#\"}]}",
        "{\"not\":{\"$ref\":\"#\"}}",
        "{\"$defs\":{\"a\":{\"allOf\":[{\"$ref\":\"#/$defs/b\"},{\"$ref\":\"#/$defs/b\"}]},\"b\":{\"oneOf\":[{\"$ref\":\"#/$defs/a\"},{\"$ref\":\"#/$defs/a\"}]}},"
        "\"$ref\":\"#/$defs/a\"}",
    };
    int64_t start = cpu_ms();

    (void)state;
    for (size_t i = 0; i < sizeof schemas / sizeof *schemas; i++) {
        struct buf why = {0};
        assert_false(valid(schemas[i], "{\"a\":1}", &why));
        assert_true(why.len > 0);
        buf_free(&why);
    }
    assert_true(cpu_ms() - start < 5000);
}

static void a_hostile_pattern_takes_linear_time(void **state) {
    char text[4001];
    int64_t start = cpu_ms();

    (void)state;
    memset(text, 'a', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    assert_false(matches("^(a+)+$b", text));
    assert_false(matches("^(a|a)*b$", text));
    assert_false(matches("(((((a?){9}){9})))b", text));
    assert_true(cpu_ms() - start < 5000);
}

/* A schema as text: open, part so often, close. */
static char *repeated(const char *open, const char *part, size_t times, const char *close) {
    struct buf b = {0};

    buf_adds(&b, open);
    for (size_t i = 0; i < times; i++)
        buf_addf(&b, part, (int)i);
    buf_adds(&b, close);
    return buf_take(&b);
}

static void large_classes_and_their_repetition_are_bounded(void **state) {
    static const struct {
        const char *open, *part, *close;
        size_t times;
        int rc;
    } cases[] = {
        { "{\"pattern\":\"[", "\\\\p{L}", "]\"}", 300000, ERR_UNSUPPORTED },
        { "{\"pattern\":\"(?:[", "\\\\p{L}", "]a){900}\"}", 1000, ERR_UNSUPPORTED },
        { "{\"allOf\":[{}", ",{\"pattern\":\"(a?){900}%d\"}", "]}", 4000, ERR_UNSUPPORTED },
        { "{\"allOf\":[{}", ",{\"pattern\":\"\\\\p{L}{900}%d\"}", "]}", 1000, ERR_UNSUPPORTED },
        { "{\"allOf\":[{}", ",{\"pattern\":\"^[\\\\p{L}\\\\p{N} _%d]{1,200}$\"}", "]}", 20, 0 },      /* what people write */
    };
    int64_t start = cpu_ms();

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *text = repeated(cases[i].open, cases[i].part, cases[i].times, cases[i].close);
        struct json *j = parse(text);
        struct schema *s = NULL;
        struct err e = {0};
        assert_int_equal(schema_compile(&s, j, &e), cases[i].rc);
        schema_free(s);
        json_free(j);
        free(text);
    }
    assert_true(cpu_ms() - start < 5000);
}

/* Steps are counted where the work is: in the threads of a pattern, and in what two values have in common. */
static void large_values_are_checked_within_bounds(void **state) {
    struct {
        const char *schema;
        char *value;
        bool valid;
    } cases[] = {
        { "{\"pattern\":\"(?:\\\\p{Lo}?){1000}~\"}", repeated("\"", "\xf0\xaa\x9c\x80", 30000, "\""), false },
        { "{\"pattern\":\"(.?){900}$x\"}", repeated("\"", "aaaaaaaaaa", 100000, "\""), false },
        { "{\"uniqueItems\":true}", NULL, false },
        { "{\"uniqueItems\":true}", repeated("[{}", ",%d,\"\"", 30000, "]"), false },
        { "{\"pattern\":\"^(\\\\p{L}|[0-9 ,.])*$\"}", repeated("\"", "abc\xc3\xa4, 12.5 ", 20000, "\""), true },
        { "{\"uniqueItems\":true}", repeated("[-1", ",%d", 1000, "]"), true },
    };
    char *alike = repeated("{\"z\":1", ",\"k%d\":1", 200, "}");
    struct buf all = {0};
    int64_t start = cpu_ms();

    (void)state;
    for (int i = 0; i < 1500; i++)      /* objects that differ in their last member */
        buf_addf(&all, "%s%.*s,\"y\":%d}", i ? "," : "[", (int)strlen(alike) - 1, alike, i);
    buf_addc(&all, ']');
    cases[2].value = buf_take(&all);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (valid(cases[i].schema, cases[i].value, NULL) != cases[i].valid)
            fail_msg("case %zu", i);
        free(cases[i].value);
    }
    free(alike);
    assert_true(cpu_ms() - start < 10000);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shared_suite_cases_are_decided_right),
        cmocka_unit_test(shared_tool_schemas_are_decided_right),
        cmocka_unit_test(the_sentence_names_place_expectation_and_value),
        cmocka_unit_test(numbers_of_any_length_are_compared_by_all_digits),
        cmocka_unit_test(patterns_match_as_in_ecmascript),
        cmocka_unit_test(what_we_cannot_honour_is_named),
        cmocka_unit_test(coercion_loses_nothing),
        cmocka_unit_test(coercion_ends_soon),
        cmocka_unit_test(what_older_drafts_wrote_is_checked),
        cmocka_unit_test(hostile_schemas_end_soon),
        cmocka_unit_test(a_hostile_pattern_takes_linear_time),
        cmocka_unit_test(large_classes_and_their_repetition_are_bounded),
        cmocka_unit_test(large_values_are_checked_within_bounds),
    };

    return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}
