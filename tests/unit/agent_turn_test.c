/* Turns from question to end, against a scripted engine and sandbox: words, waiting, cancelling, limits, stops. */
#include "tests/turn_world.h"
#include "base/mem.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

static void a_greeting_is_answered_in_words(void **state) {
    struct harness *h = *state;
    begin(h);
    harness_ask(h, "c", "hello");
    check_types(h, "accepted progress text answer end");
    check_last(h, "answer", "text", "\"Hi there!\"");
    check_last(h, "end", "reason", "\"done\"");
    check_last(h, "end", "stop", "\"eot\"");
    check_last(h, "end", "decode_tokens", "10");
    check_messages(h, "c", "user:hello|assistant:Hi there!|");
    check_replay(h);
}

static void text_comes_in_whole_characters(void **state) {
    struct harness *h = *state;
    begin(h);
    harness_ask(h, "c", "caf\xc3\xa9");
    check_last(h, "answer", "text", "\"Un caf\xc3\xa9 \xf0\x9f\xa6\x99!\"");
    assert_null(strstr(buf_str(&h->log), "\xef\xbf\xbd"));
}

static void a_later_turn_reuses_what_was_read(void **state) {
    struct harness *h = *state;
    begin(h);
    harness_ask(h, "c", "hello");
    harness_ask(h, "c", "hello");
    struct json *end = harness_last(h, "end");
    int64_t prompt = json_get_int(json_get(end, "prompt_tokens"), -1), cached = json_get_int(json_get(end, "cached_tokens"), -1);
    assert_true(cached > prompt / 2);
    assert_int_equal(prompt - cached, json_get_int(json_get(end, "prefill_tokens"), -1));
    json_free(end);
}

static void a_conversation_goes_on_after_a_restart(void **state) {
    struct harness *h = *state;
    begin(h);
    harness_ask(h, "c", "hello");
    char *before = harness_timeline(h, "c");
    harness_stop(h);
    begin(h);
    harness_ask(h, "c", "What is 2**100?");
    char *after = harness_timeline(h, "c");
    assert_int_equal(strncmp(before, after, strlen(before)), 0);
    free(before);
    free(after);
    check_replay(h);
}

static void questions_wait_for_the_turn_before_them(void **state) {
    struct harness *h = *state;
    struct agent_turn_request r = {.conversation = "c", .text = "long story", .len = 10};
    struct agent_turn_started one, two;
    struct err e;
    h->spec.token_us = 2000;
    begin(h);
    assert_int_equal(harness_turn(h, &r, &one, &e), 0);
    r.text = "hello";
    r.len = 5;
    assert_int_equal(harness_turn(h, &r, &two, &e), 0);
    assert_false(one.queued);
    assert_true(two.queued);
    assert_true(harness_wait_ends(h, 2));
    check_messages(h, "c", "user:long story|assistant:Once upon a time there was a llama who never stopped talking about the corral.|"
                           "user:hello|assistant:Hi there!|");
    check_replay(h);
}

static void many_conversations_run_at_once(void **state) {
    struct harness *h = *state;
    enum { CONVS = 20, TURNS = 3 };
    h->spec.token_us = 50;
    begin(h);
    for (int i = 0; i < CONVS * TURNS; i++) {
        char name[16];
        struct agent_turn_started s;
        struct err e;
        snprintf(name, sizeof name, "many-%d", i % CONVS);
        struct agent_turn_request r = {.conversation = name, .text = "2**100", .len = 6};
        if (harness_turn(h, &r, &s, &e) != 0)
            fail_msg("%s", e.text);
    }
    assert_true(harness_wait_ends(h, CONVS * TURNS));
    for (int i = 0; i < CONVS; i++) {
        char name[16];
        snprintf(name, sizeof name, "many-%d", i);
        char *messages = harness_messages(h, name);
        const char *p = messages;
        for (int k = 0; k < TURNS; k++) {
            p = strstr(p, "user:2**100|assistant:|tool:completed\n[stdout]1267650600228229401496703205376[/stdout]|assistant:It is 1267650600228229401496703205376.|");
            if (!p)
                fail_msg("%s: %s", name, messages);
            p++;
        }
        free(messages);
    }
}

static void too_many_waiting_questions_are_refused(void **state) {
    struct harness *h = *state;
    struct agent_turn_request r = {.conversation = "c", .text = "long story", .len = 10};
    struct agent_turn_started s;
    struct err e;
    int rc = 0, n = 0;
    h->config.queue_max = 3;
    h->spec.token_us = 20000;
    begin(h);
    while (n < 10 && (rc = harness_turn(h, &r, &s, &e)) == 0)
        n++;
    assert_int_equal(rc, ERR_BUSY);
    assert_int_equal(n, 4);
}

static void cancelling_keeps_what_was_said(void **state) {
    struct harness *h = *state;
    struct agent_turn_request r = {.conversation = "c", .text = "long story", .len = 10};
    struct agent_turn_started s;
    struct err e;
    struct cancel_job j = {0};
    h->spec.token_us = 3000;
    begin(h);
    assert_int_equal(harness_turn(h, &r, &s, &e), 0);
    assert_true(harness_wait_for(h, "\"text\""));
    harness_do(h, cancel, &j);
    assert_int_equal(j.rc, 0);
    assert_true(harness_wait_ends(h, 1));
    check_last(h, "end", "reason", "\"cancelled\"");
    char *messages = harness_messages(h, "c");
    assert_int_equal(strncmp(messages, "user:long story|assistant:O", 27), 0);
    assert_null(strstr(messages, "corral"));
    free(messages);
    char *timeline = harness_timeline(h, "c");
    assert_true(strlen(timeline) > 10 && strcmp(timeline + strlen(timeline) - 10, "<|eot_id|>") == 0);
    free(timeline);
    harness_ask(h, "c", "hello");
    check_last(h, "answer", "text", "\"Hi there!\"");
    harness_do(h, cancel, &j);
    assert_int_equal(j.rc, ERR_NOT_FOUND);
}

static void cancelling_all_ends_the_waiting_ones_too(void **state) {
    struct harness *h = *state;
    struct agent_turn_request r = {.conversation = "c", .text = "long story", .len = 10};
    struct agent_turn_started s;
    struct err e;
    struct cancel_job j = {.all = true};
    h->spec.token_us = 3000;
    begin(h);
    for (int i = 0; i < 3; i++)
        assert_int_equal(harness_turn(h, &r, &s, &e), 0);
    harness_do(h, cancel, &j);
    assert_true(harness_wait_ends(h, 3));
    assert_int_equal(fake_engine_requests(h->en), 1);
    check_replay(h);
}

static void the_tokens_asked_for_are_the_limit(void **state) {
    struct harness *h = *state;
    struct agent_turn_request r = {.conversation = "c", .text = "long story", .len = 10, .max_tokens = 4};
    struct agent_turn_started s;
    struct err e;
    begin(h);
    assert_int_equal(harness_turn(h, &r, &s, &e), 0);
    assert_true(harness_wait_ends(h, 1));
    check_last(h, "end", "reason", "\"length\"");
    check_last(h, "end", "decode_tokens", "4");
    check_last(h, "answer", "text", "\"Once\"");
}

static void the_guards_end_a_turn_that_does_not_end(void **state) {
    struct harness *h = *state;
    h->config.tokens_max = 30;
    begin(h);
    harness_ask(h, "c", "long story");
    check_last(h, "end", "reason", "\"limit\"");
    harness_stop(h);
    h->config.tokens_max = 0;
    h->config.rounds_max = 1;
    begin(h);
    harness_ask(h, "d", "forever");
    check_last(h, "end", "reason", "\"limit\"");
    check_last(h, "end", "rounds", "2");
}

static void an_engine_that_fails_fails_the_turn_with_its_words(void **state) {
    struct harness *h = *state;
    h->spec.fail_at = 5;
    begin(h);
    harness_ask(h, "c", "long story");
    struct json *end = harness_last(h, "end");
    assert_string_equal(json_get_str(json_get(end, "error"), "name", ""), "engine");
    assert_string_equal(json_get_str(json_get(end, "error"), "message", ""), "logits are not finite");
    json_free(end);
    check_messages(h, "c", "user:long story|assistant:Once |");
}

static void the_seconds_of_a_turn_are_limited(void **state) {
    struct harness *h = *state;
    h->config.seconds_max = 1;
    h->spec.token_us = 100000;
    begin(h);
    harness_ask(h, "c", "long story");
    check_last(h, "end", "reason", "\"limit\"");
    harness_stop(h);
    h->spec.token_us = 0;
    begin(h);
    harness_ask(h, "d", "sleep");
    check_last(h, "end", "reason", "\"limit\"");
    ask_with(h, "weather?", weather, false);            /* a client that never answers */
    check_last(h, "end", "reason", "\"limit\"");
    check_last(h, "tool_result", "ok", "false");
}

static void a_full_context_fails_the_turn_and_not_the_conversation(void **state) {
    struct harness *h = *state;
    char *longer = xmalloc(3000);
    memset(longer, 'y', 2999);
    longer[2999] = '\0';
    h->spec.context = 1000;
    begin(h);
    harness_ask(h, "c", longer);
    check_last(h, "end", "reason", "\"failed\"");
    struct json *end = harness_last(h, "end");
    assert_string_equal(json_get_str(json_get(end, "error"), "name", ""), "context");
    json_free(end);
    harness_ask(h, "c", "hello");
    check_last(h, "answer", "text", "\"Hi there!\"");
    char *messages = harness_messages(h, "c");
    assert_non_null(strstr(messages, "yyyyyy"));        /* the record keeps it */
    free(messages);
    free(longer);
}

static void a_model_that_goes_round_in_a_circle_is_stopped(void **state) {
    struct harness *h = *state;
    struct buf circle = {0}, list = {0};
    for (int i = 0; i < 2000; i++)
        buf_adds(&circle, "The answer is: ");
    buf_adds(&circle, "<|eot_id|>");
    for (int i = 0; i < 300; i++)       /* long and alike, but no circle */
        buf_addf(&list, "row %d of the list\n", i);
    buf_adds(&list, "<|eot_id|>");
    const struct fake_line going[] = {{"circle", buf_str(&circle)}, {"list", buf_str(&list)}, {NULL, "?<|eot_id|>"}};
    h->spec.lines = going;
    h->spec.token_us = 30;              /* so that it can be stopped before its end */
    begin(h);
    harness_ask(h, "c", "circle");
    check_last(h, "end", "reason", "\"limit\"");
    struct json *end = harness_last(h, "end");
    assert_non_null(strstr(json_get_str(json_get(end, "error"), "message", ""), "repeated itself"));
    assert_true(json_get_int(json_get(end, "decode_tokens"), 0) < 2000);
    json_free(end);
    harness_ask(h, "d", "list");
    check_last(h, "end", "reason", "\"done\"");
    buf_free(&circle);
    buf_free(&list);
}

static void load_progress(struct agent *a, void *arg) { agent_load_progress(a, *(double *)arg); }

static void questions_wait_for_the_model_to_load(void **state) {
    struct harness *h = *state;
    struct agent_turn_request r = {.conversation = "c", .text = "hello", .len = 5};
    struct agent_turn_started s;
    struct err e;
    h->late_engine = true;
    begin(h);
    assert_int_equal(harness_turn(h, &r, &s, &e), 0);
    assert_true(s.queued);
    check_types(h, "accepted");
    double half = 0.5;
    harness_do(h, load_progress, &half);
    check_types(h, "accepted progress");
    check_last(h, "progress", "phase", "\"load\"");
    harness_engine(h);
    assert_true(harness_wait_ends(h, 1));
    check_last(h, "answer", "text", "\"Hi there!\"");
}

static void a_clean_stop_marks_the_turn_and_keeps_the_waiting_ones(void **state) {
    struct harness *h = *state;
    struct agent_turn_request r = {.conversation = "c", .text = "long story", .len = 10};
    struct agent_turn_started s;
    struct err e;
    h->spec.token_us = 5000;
    begin(h);
    assert_int_equal(harness_turn(h, &r, &s, &e), 0);
    r.text = "hello";
    r.len = 5;
    assert_int_equal(harness_turn(h, &r, &s, &e), 0);
    assert_true(harness_wait_for(h, "\"text\""));
    harness_stop(h);
    check_last(h, "end", "reason", "\"interrupted\"");
    h->spec.token_us = 0;
    begin(h);
    assert_true(harness_wait_ends(h, 2));
    check_last(h, "answer", "text", "\"Hi there!\"");
    check_replay(h);
}

struct refusal {
    struct agent_turn_request r;
    int want;
};

static void bad_requests_are_refused_and_leave_nothing(void **state) {
    struct harness *h = *state;
    struct json *twice = tool_list("[{\"function\":{\"name\":\"f\"}},{\"function\":{\"name\":\"f\"}}]");
    struct json *odd = tool_list("[{\"function\":{\"name\":\"f f\"}}]"), *object = tool_list("{}");
    const struct refusal cases[] = {
        {{.conversation = "c", .text = "", .len = 0}, ERR_INVALID},
        {{.conversation = "-c", .text = "x", .len = 1}, ERR_INVALID},
        {{.conversation = "", .text = "x", .len = 1}, ERR_INVALID},
        {{.conversation = "c", .text = "x", .len = STORE_MESSAGE_MAX + 1}, ERR_TOO_BIG},
        {{.conversation = "c", .text = "x", .len = 1, .has_temperature = true, .temperature = -1}, ERR_INVALID},
        {{.conversation = "c", .text = "x", .len = 1, .max_tokens = -1}, ERR_INVALID},
        {{.conversation = "c", .text = "x", .len = 1, .tools = twice}, ERR_INVALID},
        {{.conversation = "c", .text = "x", .len = 1, .tools = odd}, ERR_INVALID},
        {{.conversation = "c", .text = "x", .len = 1, .tools = object}, ERR_INVALID},
    };
    begin(h);
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct agent_turn_started s;
        struct err e = {0};
        assert_int_equal(harness_turn(h, &cases[i].r, &s, &e), cases[i].want);
        assert_true(e.text[0] != '\0');
    }
    assert_string_equal(buf_str(&h->log), "");
    json_free(twice);
    json_free(odd);
    json_free(object);
}

int main(int argc, char **argv) {
#define T(f) cmocka_unit_test_setup_teardown(f, world_setup, world_teardown)
    const struct CMUnitTest tests[] = {
        T(a_greeting_is_answered_in_words),
        T(a_model_that_goes_round_in_a_circle_is_stopped),
        T(text_comes_in_whole_characters),
        T(a_later_turn_reuses_what_was_read),
        T(a_conversation_goes_on_after_a_restart),
        T(questions_wait_for_the_turn_before_them),
        T(many_conversations_run_at_once),
        T(too_many_waiting_questions_are_refused),
        T(cancelling_keeps_what_was_said),
        T(cancelling_all_ends_the_waiting_ones_too),
        T(the_tokens_asked_for_are_the_limit),
        T(the_guards_end_a_turn_that_does_not_end),
        T(an_engine_that_fails_fails_the_turn_with_its_words),
        T(the_seconds_of_a_turn_are_limited),
        T(a_full_context_fails_the_turn_and_not_the_conversation),
        T(questions_wait_for_the_model_to_load),
        T(a_clean_stop_marks_the_turn_and_keeps_the_waiting_ones),
        T(bad_requests_are_refused_and_leave_nothing),
    };
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
