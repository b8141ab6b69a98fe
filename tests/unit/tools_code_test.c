/* The code interpreter over a scripted sandbox: frames, words for limits, the line of waiting calls. */
#include "tools/tools.h"
#include "base/mem.h"
#include "sandbox/sandbox.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

struct got {
    struct buf text, plain;
    int n;
    bool ok, failure;
    char limit[24];
};

static void take(void *arg, const struct tool_result *r) {
    struct got *g = arg;
    buf_add(&g->text, r->text, r->len);
    buf_add(&g->plain, r->plain, r->plain_len);
    g->n++;
    g->ok = r->ok;
    g->failure = r->failure != NULL;
    strcpy(g->limit, r->limit ? r->limit : "");
}

static void clear(struct got *g) {
    buf_free(&g->text);
    buf_free(&g->plain);
    *g = (struct got){0};
}

static struct sandbox *sb;
static struct tools *tools;
static struct tools_conv *tc;

static int setup(void **state) {
    (void)state;
    struct err e;
    sandbox_start(&sb, NULL, &e);
    tools = tools_create(NULL, sb);
    tc = tools_conv_create(tools);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    tools_conv_free(tc);
    tools_free(tools);
    sandbox_stop(sb);
    return 0;
}

static int start(const char *code, struct got *g, struct err *e) {
    struct json *args = json_object();
    json_set_str(args, "code", code);
    int rc = tools_find(tools, "code_interpreter")->run(tc, args, take, g, e);
    json_free(args);
    return rc;
}

static void run(const char *code, struct got *g) {
    struct err e;
    assert_int_equal(start(code, g, &e), 0);
    sandbox_dispatch(sb, &e);
    assert_int_equal(g->n, 1);
}

static void results_stand_in_metas_frame(void **state) {
    (void)state;
    struct got g = {0};
    run("say 42", &g);
    assert_true(g.ok);
    assert_string_equal(buf_str(&g.text), "completed\n[stdout]42[/stdout]");
    assert_string_equal(buf_str(&g.plain), "42\n");
    clear(&g);
    run("err NameError: x", &g);
    assert_false(g.ok);
    assert_string_equal(buf_str(&g.text), "failed\n[stderr]NameError: x[/stderr]");
    clear(&g);
    struct buf b = {0};
    tools_frame_response(&b, true, NULL, 0, NULL, 0);
    assert_string_equal(buf_str(&b), "completed");
    buf_reset(&b);
    tools_frame_response(&b, true, "a\n", 2, "b", 1);
    assert_string_equal(buf_str(&b), "completed\n[stdout]a[/stdout]\n[stderr]b[/stderr]");
    buf_free(&b);
}

static void state_stays_between_calls(void **state) {
    (void)state;
    struct got g = {0};
    run("count", &g);
    assert_string_equal(buf_str(&g.plain), "1\n");
    clear(&g);
    run("count", &g);
    assert_string_equal(buf_str(&g.plain), "2\n");
    clear(&g);
}

static void output_is_cleaned_of_what_attacks_readers(void **state) {
    (void)state;
    struct got g = {0};
    run("say a\x1b[31m\xe2\x80\xae.", &g);
    assert_string_equal(buf_str(&g.text), "completed\n[stdout]a\\x1b[31m\\u{202e}.[/stdout]");
    clear(&g);
}

static void a_jail_that_can_not_be_built_is_a_failure_in_words(void **state) {
    (void)state;
    struct got g = {0};
    run("broken", &g);
    assert_true(g.failure);
    assert_string_equal(buf_str(&g.text), "failed\n[stderr]no layer[/stderr]");
    clear(&g);
    struct err e;
    struct tools *none = tools_create(NULL, NULL);
    struct tools_conv *without = tools_conv_create(none);
    struct json *args = json_object();
    json_set_str(args, "code", "say x");
    assert_int_equal(tools_find(none, "code_interpreter")->run(without, args, take, &g, &e), 0);
    assert_true(g.failure);
    assert_non_null(strstr(buf_str(&g.text), "not available"));
    clear(&g);
    json_del(args, "code");
    assert_int_equal(tools_find(none, "code_interpreter")->run(without, args, take, &g, &e), ERR_INVALID);
    assert_int_equal(g.n, 0);
    json_free(args);
    tools_conv_free(without);
    tools_free(none);
}

static void calls_wait_in_line_and_only_the_named_one_is_cancelled(void **state) {
    (void)state;
    struct got a = {0}, b = {0}, c = {0};
    struct err e;
    const struct tool *t = tools_find(tools, "code_interpreter");
    assert_int_equal(start("sleep", &a, &e), 0);
    assert_int_equal(start("say b", &b, &e), 0);
    assert_int_equal(start("say c", &c, &e), 0);
    sandbox_dispatch(sb, &e);
    assert_int_equal(a.n + b.n + c.n, 0);
    t->cancel(tc, &b);
    assert_int_equal(b.n, 1);
    assert_string_equal(b.limit, "cancelled");
    t->cancel(tc, &a);
    sandbox_dispatch(sb, &e);
    sandbox_dispatch(sb, &e);
    assert_int_equal(a.n, 1);
    assert_non_null(strstr(buf_str(&a.text), "KeyboardInterrupt"));
    assert_int_equal(c.n, 1);
    assert_string_equal(buf_str(&c.plain), "c\n");
    clear(&a);
    clear(&b);
    clear(&c);
}

static void too_many_waiting_calls_are_refused_and_closing_answers_all(void **state) {
    (void)state;
    struct got g = {0};
    struct err e;
    int n = 0;
    while (n < 100 && start("sleep", &g, &e) == 0)
        n++;
    assert_int_equal(n, 16);
    tools_conv_free(tc);
    assert_int_equal(g.n, 16);
    assert_string_equal(g.limit, "closed");
    assert_false(g.failure);
    tc = tools_conv_create(tools);
    clear(&g);
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(results_stand_in_metas_frame),
        T(state_stays_between_calls),
        T(output_is_cleaned_of_what_attacks_readers),
        T(a_jail_that_can_not_be_built_is_a_failure_in_words),
        T(calls_wait_in_line_and_only_the_named_one_is_cancelled),
        T(too_many_waiting_calls_are_refused_and_closing_answers_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
