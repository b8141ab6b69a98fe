/* The tool-call parser against cases: ours (tests/vectors/toolcall.txt) and the shared ones ($CORRAL_VECTORS), each whole, cut into
 * 1, 3 and 7 bytes, and cut at random: the line that comes out must be the same. */
#include "tests/cpu_time.h"
#include "agent/toolcall.h"
#include "base/file.h"
#include "base/str.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* ---- comparing --------------------------------------------------------------------------------------- */

static struct json *parse(const char *s, size_t n) {
    struct json *j = NULL;
    struct err e = {0};

    if (json_parse(&j, s, n, &e) != 0)
        fail_msg("bad test data: %s: %.*s", e.text, (int)n, s);
    return j;
}

static char *trimmed(const struct json *s) {
    const char *p = json_is(s, JSON_STRING) ? json_str(s) : "";
    size_t n;

    p += strspn(p, " \t\r\n");
    n = strlen(p);
    while (n > 0 && strchr(" \t\r\n", p[n - 1]))
        n--;
    return strndup(p, n);
}

static bool matches(const struct json *got, const struct json *want, bool content) {
    char *a = trimmed(json_get(got, "content")), *b = trimmed(json_get(want, "content"));
    bool same = json_equal(json_get(got, "calls"), json_get(want, "calls")) && (!content || strcmp(a, b) == 0);

    free(a);
    free(b);
    return same;
}

/* Runs the case whole and cut; returns the result of the whole. */
static struct json *run(const struct json *c, const char *name) {
    static const int splits[] = { 1 << 30, 0, 1, 3, 7, -1, -1, -1 };
    struct json *first = NULL, *out;
    struct err e = {0};
    uint64_t seed = 42;

    for (size_t i = 0; i < sizeof splits / sizeof *splits; i++) {
        char *a, *b;
        if (toolcall_inspect_case(c, splits[i], &seed, &out, &e) != 0)
            fail_msg("%s: %s", name, e.text);
        if (!first) {
            first = out;
            continue;
        }
        a = json_text(first, JSON_COMPACT);
        b = json_text(out, JSON_COMPACT);
        if (strcmp(a, b) != 0)
            fail_msg("%s: cut %d gives\n%s\nand whole it is\n%s", name, splits[i], b, a);
        free(a);
        free(b);
        json_free(out);
    }
    return first;
}

/* ---- our cases --------------------------------------------------------------------------------------- */

static void add_offer(struct json *c, char *line) {
    struct json *tools = json_array(), *builtins = json_array(), *f, *t;
    char *save = NULL, *bar = strchr(line, '|');

    if (bar)
        *bar++ = '\0';
    for (char *w = strtok_r(line, " ", &save); w; w = strtok_r(NULL, " ", &save)) {
        f = json_object();
        t = json_object();
        json_set_str(f, "name", w);
        json_set_str(t, "type", "function");
        json_set(t, "function", f);
        json_append(tools, t);
    }
    for (char *w = bar ? strtok_r(bar, " ", &save) : NULL; w; w = strtok_r(NULL, " ", &save))
        json_append(builtins, json_string(w));
    json_set(c, "tools", tools);
    json_set(c, "builtin_tools", builtins);
}

static void check_own(struct json *c, const char *name) {
    struct json *out = run(c, name);

    if (!matches(out, c, true)) {
        char *got = json_text(out, JSON_COMPACT), *want = json_text(c, JSON_COMPACT);
        fail_msg("%s:\ngot  %s\nwant %s", name, got, want);
    }
    json_free(out);
}

static void our_cases_give_what_they_say(void **state) {
    struct buf file = {0};
    struct err e = {0};
    struct json *c = json_object();
    char *save = NULL, name[200] = "";
    int cases = 0;

    (void)state;
    if (file_read(&file, "tests/vectors/toolcall.txt", 1 << 20, &e) != 0)
        fail_msg("%s", e.text);
    for (char *line = strtok_r(file.data, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
        char *v = strchr(line, ':');
        if (*line == '#' || !v)
            continue;
        *v++ = '\0';
        v += *v == ' ';
        if (strcmp(line, "name") == 0)
            snprintf(name, sizeof name, "%s", v);
        else if (strcmp(line, "offer") == 0)
            add_offer(c, v);
        else if (strcmp(line, "stop") == 0)
            json_set_str(c, "stop", v);
        else
            json_set(c, strcmp(line, "in") == 0 ? "model_output" : line, parse(v, strlen(v)));
        if (strcmp(line, "content") == 0) {
            check_own(c, name);
            json_free(c);
            c = json_object();
            cases++;
        }
    }
    json_free(c);
    buf_free(&file);
    assert_true(cases > 30);
}

/* ---- the shared cases -------------------------------------------------------------------------------- */

static bool any_matches(const struct json *out, const struct json *c) {
    const struct json *also = json_get(c, "also_ok");
    bool content = json_get_bool(json_get(c, "content_check"), false);

    if (json_get_bool(json_get(c, "any_result"), false) || matches(out, json_get(c, "expected"), content))
        return true;
    for (size_t i = 0; i < json_len(also); i++)
        if (matches(out, json_at(also, i), content))
            return true;
    return false;
}

static void shared_cases_are_right_at_every_cut(void **state) {
    const char *folder = getenv("CORRAL_VECTORS");
    struct buf path = {0}, file = {0};
    struct err e = {0};
    char *save = NULL;
    int cases = 0, wrong = 0;

    (void)state;
    buf_addf(&path, "%s/toolcall/toolcall.jsonl", folder ? folder : "../shared/vectors");
    if (file_read(&file, buf_str(&path), 256u << 20, &e) != 0) {
        print_message("skipped: %s\n", e.text);
        buf_free(&path);
        skip();
    }
    for (char *line = strtok_r(file.data, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
        struct json *c = parse(line, strlen(line)), *out = run(c, json_get_str(c, "id", "?"));
        cases++;
        if (!any_matches(out, c)) {
            char *got = json_text(out, JSON_COMPACT), *want = json_text(json_get(c, "expected"), JSON_COMPACT);
            print_message("%s (%s):\n  got  %s\n  want %s\n", json_get_str(c, "id", "?"), json_get_str(c, "level", "?"), got, want);
            free(got);
            free(want);
            wrong++;
        }
        json_free(out);
        json_free(c);
    }
    print_message("%d shared cases, %d wrong\n", cases, wrong);
    buf_free(&path);
    buf_free(&file);
    assert_int_equal(wrong, 0);
    assert_true(cases > 0);
}

/* ---- streaming --------------------------------------------------------------------------------------- */

static void collect(void *arg, const char *s, size_t n) {
    buf_add(arg, s, n);
}

static struct json *offer_of(const char *name) {
    struct json *a = json_array(), *f = json_object();

    json_set_str(f, "name", name);
    json_append(a, f);
    return a;
}

/* After how many bytes of s the first of it is passed on. */
static size_t told_after(const char *s) {
    struct json *tools = offer_of("get_weather");
    const char *builtins[] = { "brave_search" };
    struct toolcall_offer offer = { .functions = tools, .builtins = builtins, .n_builtins = 1 };
    struct buf told = {0};
    struct toolcall_parser *p = toolcall_parser_create(&offer, collect, &told);
    size_t i = 0;

    while (s[i] && told.len == 0)
        toolcall_feed(p, s + i++, 1);
    if (told.len > 0)
        assert_int_equal(told.len, i);  /* and then all of it, at once */
    else
        i = SIZE_MAX;
    toolcall_parser_free(p);
    json_free(tools);
    buf_free(&told);
    return i;
}

static void prose_is_never_kept_waiting(void **state) {
    (void)state;
    assert_int_equal(told_after("Hello"), 1);
    assert_int_equal(told_after("- a list"), 1);
    assert_int_equal(told_after("[1] says"), 2);
    assert_int_equal(told_after("[link](https://example.org)"), 2);
    assert_int_equal(told_after("[great"), 3);
    assert_int_equal(told_after("{\"answer\": 42}"), 9);
    assert_int_equal(told_after("{\"name\": \"Jane\", \"x\": 1}"), 15);
    assert_int_equal(told_after("```c\nint main"), 6);
    assert_int_equal(told_after("<b>bold"), 2);
    assert_int_equal(told_after("bread is"), 3);
    assert_int_equal(told_after("{\"name\": \"get_weather\", \"parameters\": {"), SIZE_MAX);
    assert_int_equal(told_after("[get_weather(city='x')]"), SIZE_MAX);
}

static void text_is_passed_on_in_whole_characters(void **state) {
    static const char s[] = "Gr\xc3\xbc\xc3\x9f" "e \xf0\x9f\xa6\x99!";
    struct json *tools = offer_of("f");
    struct toolcall_offer offer = { .functions = tools };
    struct buf told = {0};
    struct toolcall_parser *p = toolcall_parser_create(&offer, collect, &told);

    (void)state;
    for (size_t i = 0; i < sizeof s - 1; i++) {
        toolcall_feed(p, s + i, 1);
        assert_true(utf8_valid(buf_str(&told), told.len));
    }
    toolcall_finish(p, TOOLCALL_EOT);
    assert_string_equal(buf_str(&told), s);
    toolcall_parser_free(p);
    json_free(tools);
    buf_free(&told);
}

/* ---- what the model is told ---------------------------------------------------------------------------- */

static void unknown_tools_come_back_with_the_names_there_are(void **state) {
    struct json *tools = offer_of("get_weather");
    struct toolcall_offer offer = { .functions = tools };
    struct toolcall_parser *p = toolcall_parser_create(&offer, NULL, NULL);
    const char *s = "{\"name\": \"get_wether\", \"parameters\": {}}";
    const struct toolcall_outcome *o;

    (void)state;
    toolcall_python_tag(p);
    toolcall_feed(p, s, strlen(s));
    o = toolcall_finish(p, TOOLCALL_EOM);
    assert_int_equal(o->n_calls, 1);
    assert_false(o->calls[0].known);
    assert_non_null(strstr(o->calls[0].problem, "get_weather"));
    toolcall_parser_free(p);
    json_free(tools);
}

static void a_broken_call_is_text_and_a_word_to_the_model(void **state) {
    struct json *tools = offer_of("get_weather");
    struct toolcall_offer offer = { .functions = tools };
    struct toolcall_parser *p = toolcall_parser_create(&offer, NULL, NULL);
    const char *s = "{\"name\": \"get_weather\", \"parameters\": {\"city\" \"x\"}}";
    const struct toolcall_outcome *o;

    (void)state;
    toolcall_python_tag(p);
    toolcall_feed(p, s, strlen(s));
    o = toolcall_finish(p, TOOLCALL_EOM);
    assert_int_equal(o->n_calls, 0);
    assert_non_null(o->malformed);
    assert_int_equal(json_len(o->warnings), 1);
    assert_string_equal(o->content, o->raw);
    toolcall_parser_free(p);
    json_free(tools);
}

static void a_call_before_a_tagged_one_is_text_and_says_why(void **state) {
    struct json *tools = offer_of("get_weather");
    struct toolcall_offer offer = { .functions = tools };
    struct toolcall_parser *p = toolcall_parser_create(&offer, NULL, NULL);
    const char *s = "{\"name\": \"get_weather\", \"parameters\": {}}";
    const struct toolcall_outcome *o;

    (void)state;
    toolcall_feed(p, s, strlen(s));
    toolcall_python_tag(p);
    toolcall_feed(p, s, strlen(s));
    o = toolcall_finish(p, TOOLCALL_EOM);
    assert_int_equal(o->n_calls, 1);
    assert_string_equal(o->content, s);
    assert_non_null(strstr(json_str(json_at(o->warnings, 0)), "a second call followed"));
    toolcall_parser_free(p);
    json_free(tools);
}

static void arguments_are_held_against_the_schema(void **state) {
    static const char schema[] = "[{\"name\":\"f\",\"parameters\":{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\"}},\"required\":[\"n\"]}}]";
    static const struct {
        const char *message;
        bool written;
        const char *problem;            /* a part of it */
    } cases[] = {
        { "{\"name\":\"f\",\"parameters\":{\"n\":5}}", false, NULL },
        { "{\"name\":\"f\",\"parameters\":{\"n\":\"5\"}}", true, NULL },
        { "{\"name\":\"f\",\"parameters\":{\"n\":\"five\"}}", false, "n: expected an integer, got \"five\"" },
        { "[f()]", false, "n: expected this required argument" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct json *tools = parse(schema, sizeof schema - 1);
        struct toolcall_offer offer = { .functions = tools };
        struct toolcall_parser *p = toolcall_parser_create(&offer, NULL, NULL);
        const struct toolcall_outcome *o;
        toolcall_feed(p, cases[i].message, strlen(cases[i].message));
        o = toolcall_finish(p, TOOLCALL_EOT);
        assert_int_equal(o->n_calls, 1);
        assert_int_equal(o->calls[0].written != NULL, cases[i].written);
        if (cases[i].written)
            assert_int_equal(json_get_int(json_get(o->calls[0].arguments, "n"), 0), 5);
        assert_int_equal(o->calls[0].problem != NULL, cases[i].problem != NULL);
        if (cases[i].problem)
            assert_non_null(strstr(o->calls[0].problem, cases[i].problem));
        toolcall_parser_free(p);
        json_free(tools);
    }
}

/* ---- bounds ------------------------------------------------------------------------------------------ */

static void deep_nesting_ends_as_text(void **state) {
    static const char line[] = "{\"model_output_gen\":{\"prefix\":\"{\\\"name\\\":\\\"f\\\",\\\"parameters\\\":{\\\"a\\\":\",\"repeat_open\":\"[\","
                               "\"n\":1000000,\"middle\":\"\",\"repeat_close\":\"]\",\"suffix\":\"}}\"},\"stop\":\"eot\",\"tools\":[{\"name\":\"f\"}]}";
    struct json *c = parse(line, sizeof line - 1);
    struct json *out;
    struct err e = {0};

    (void)state;
    assert_int_equal(toolcall_inspect_case(c, 0, NULL, &out, &e), 0);
    assert_int_equal(json_len(json_get(out, "calls")), 0);
    assert_true(json_strlen(json_get(out, "content")) >= 2000000);
    assert_int_equal(json_len(json_get(out, "warnings")), 1);
    json_free(out);
    json_free(c);
}

/* Feeds head, part n times and tail, and finishes. */
static void feed_many(const char *head, const char *part, size_t n, const char *tail) {
    struct json *tools = offer_of("f");
    const char *builtins[] = { "brave_search" };
    struct toolcall_offer offer = { .functions = tools, .builtins = builtins, .n_builtins = 1 };
    struct toolcall_parser *p = toolcall_parser_create(&offer, NULL, NULL);

    if (strncmp(head, "<|python_tag|>", 14) == 0) {
        toolcall_python_tag(p);
        head += 14;
    }
    toolcall_feed(p, head, strlen(head));
    for (size_t i = 0; i < n; i++)
        toolcall_feed(p, part, strlen(part));
    toolcall_feed(p, tail, strlen(tail));
    toolcall_finish(p, TOOLCALL_EOT);
    toolcall_parser_free(p);
    json_free(tools);
}

static void long_messages_take_linear_time(void **state) {
    static const char *const cases[][3] = {
        { "{\"name\":\"f\",\"parameters\":{\"a\":\"", "x\\n", "\"}}" },
        { "{\"name\":\"f\",\"parameters\":{\"a\":[1", ",1", "]}}" },
        { "", "{\"name\":\"f\",\"parameters\":{}};", "" },
        { "<|python_tag|>", "{\"name\":\"f\",\"parameters\":{}};", "x" },
        { "[f(a=[1", ",'x'", "])]" },
        { "[f(a='", "' '", "')]" },
        { "[f(a=0x", "ff", ")]" },
        { "[f(a=", "[", "" },
        { "<|python_tag|>brave_search.call(query=\"", "a\" ", "\")" },
        { "<|python_tag|>brave_search.call(query=\"", "\\", "\")" },
        { "<|python_tag|>", "f(", "" },
        { "", "```json\n", "" },
        { "", "<function=f>", "" },
    };
    int64_t start = cpu_ms();                           /* of this process: others may be busy */

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        feed_many(cases[i][0], cases[i][1], 300000, cases[i][2]);
    assert_true(cpu_ms() - start < 30000);       /* quadratic time would be hours */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(our_cases_give_what_they_say),
        cmocka_unit_test(shared_cases_are_right_at_every_cut),
        cmocka_unit_test(prose_is_never_kept_waiting),
        cmocka_unit_test(text_is_passed_on_in_whole_characters),
        cmocka_unit_test(unknown_tools_come_back_with_the_names_there_are),
        cmocka_unit_test(a_call_before_a_tagged_one_is_text_and_says_why),
        cmocka_unit_test(a_broken_call_is_text_and_a_word_to_the_model),
        cmocka_unit_test(arguments_are_held_against_the_schema),
        cmocka_unit_test(deep_nesting_ends_as_text),
        cmocka_unit_test(long_messages_take_linear_time),
    };

    return cmocka_run_group_tests_name("toolcall", tests, NULL, NULL);
}
