/* Turns that call tools: code, functions, the client's own, guards, cut results. */
#include "tests/turn_world.h"
#include "base/mem.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

static void code_runs_and_its_result_is_read(void **state) {
    struct harness *h = *state;
    begin(h);
    harness_ask(h, "c", "What is 2**100?");
    check_types(h, "accepted progress tool_call tool_result progress text answer end");
    check_last(h, "tool_call", "name", "\"code_interpreter\"");
    check_last(h, "tool_call", "arguments", "{\"code\":\"say 1267650600228229401496703205376\"}");
    check_last(h, "tool_call", "form", "\"python_tag\"");
    check_last(h, "tool_result", "ok", "true");
    check_last(h, "answer", "text", "\"It is 1267650600228229401496703205376.\"");
    check_replay(h);
    char *timeline = harness_timeline(h, "c");
    const char *dates = strstr(timeline, "Today Date: ");
    assert_non_null(dates);
    assert_int_equal(strncmp(timeline, "<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nEnvironment: ipython\nCutting Knowledge Date: December 2023\nToday Date: ", 128), 0);
    assert_non_null(strstr(dates,
                           "\n\nYou are a helpful assistant.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nWhat is 2**100?<|eot_id|>"
                           "<|start_header_id|>assistant<|end_header_id|>\n\n<|python_tag|>say 1267650600228229401496703205376<|eom_id|>"
                           "<|start_header_id|>ipython<|end_header_id|>\n\ncompleted\n[stdout]1267650600228229401496703205376[/stdout]<|eot_id|>"
                           "<|start_header_id|>assistant<|end_header_id|>\n\nIt is 1267650600228229401496703205376.<|eot_id|>"));
    free(timeline);
}

static void a_failed_call_is_told_to_the_model(void **state) {
    struct harness *h = *state;
    begin(h);
    harness_ask(h, "c", "fail please");
    check_last(h, "tool_result", "ok", "false");
    check_last(h, "tool_result", "text", "\"failed\\n[stderr]NameError: name 'x' is not defined[/stderr]\"");
    check_last(h, "answer", "text", "\"That failed.\"");
}

static void a_tool_call_is_cancelled_with_its_turn(void **state) {
    struct harness *h = *state;
    struct agent_turn_request r = {.conversation = "c", .text = "sleep", .len = 5};
    struct agent_turn_started s;
    struct err e;
    struct cancel_job j = {0};
    begin(h);
    assert_int_equal(harness_turn(h, &r, &s, &e), 0);
    assert_true(harness_wait_for(h, "tool_call"));
    harness_do(h, cancel, &j);
    assert_true(harness_wait_ends(h, 1));
    check_types(h, "accepted progress tool_call tool_result end");
    check_last(h, "tool_result", "limit", "\"cancelled\"");
    check_last(h, "end", "reason", "\"cancelled\"");
    harness_ask(h, "c", "What is 2**100?");     /* the interpreter is usable */
    check_last(h, "answer", "text", "\"It is 1267650600228229401496703205376.\"");
}

static void a_repeated_call_gets_the_earlier_result_and_then_tools_are_closed(void **state) {
    struct harness *h = *state;
    begin(h);
    harness_ask(h, "c", "again");
    check_types(h, "accepted progress tool_call tool_result progress tool_call tool_result progress tool_call tool_result progress text answer end");
    check_last(h, "answer", "text", "\"Fine: words then.\"");
    char *messages = harness_messages(h, "c");
    assert_non_null(strstr(messages, "tool:completed\n[stdout]1[/stdout]|"));
    assert_non_null(strstr(messages, "tool:completed\n[stdout]1[/stdout]\n[The same call"));
    assert_non_null(strstr(messages, "tool:completed\n[stdout]1[/stdout]\n[This is the earlier"));
    assert_null(strstr(messages, "[stdout]2[/stdout]"));
    free(messages);
}

static void long_output_is_cut_with_a_mark(void **state) {
    struct harness *h = *state;
    begin(h);
    harness_ask(h, "c", "much output");
    struct json *r = harness_last(h, "tool_result");
    assert_true(json_strlen(json_get(r, "text")) <= 8192);
    assert_non_null(strstr(json_str(json_get(r, "text")), "bytes of output left out here"));
    assert_non_null(strstr(json_str(json_get(r, "text")), "[/stdout]"));
    json_free(r);
    check_last(h, "answer", "text", "\"A lot of x.\"");
}

static void the_rest_of_a_cut_result_is_read_by_its_handle(void **state) {
    struct harness *h = *state;
    begin(h);
    harness_ask(h, "c", "much output");
    check_last(h, "tool_result", "handle", "\"r1\"");
    harness_stop(h);                    /* handles outlive the daemon */
    begin(h);
    harness_ask(h, "c", "read the rest");
    check_last(h, "answer", "text", "\"I have read it.\"");
    char *messages = harness_messages(h, "c");
    const char *part = strstr(messages, "\n[Characters 4000 to 4100 of 5028. Read on with result_read(handle=\"r2\", from=4100, n=100).]");
    assert_non_null(part);
    assert_int_equal(strspn(part - 100, "x"), 100);
    assert_int_not_equal(part[-101], 'x');
    assert_non_null(strstr(messages, "x[/stdout]\n[Characters 5000 to 5028 of 5028: that is the end.]"));
    assert_non_null(strstr(messages, "failed\n[stderr]there is no result with that handle; there are: r1, r2[/stderr]"));
    free(messages);
}

static void what_a_schema_says_beyond_us_is_told_and_the_rest_is_checked(void **state) {
    struct harness *h = *state;
    begin(h);
    ask_with(h, "pick one", "[{\"type\":\"function\",\"function\":{\"name\":\"pick\",\"parameters\":{\"type\":\"object\",\"unevaluatedProperties\":false,"
                            "\"properties\":{\"n\":{\"type\":\"integer\",\"maximum\":0}}}}}]", false);
    check_last(h, "tool_call", "unchecked", "\"unevaluatedProperties\"");
    check_last(h, "answer", "text", "\"I give up.\"");       /* its calls were refused all the same */
}

static void a_tool_is_closed_after_three_wrong_calls(void **state) {
    struct harness *h = *state;
    begin(h);
    ask_with(h, "pick one", "[{\"type\":\"function\",\"function\":{\"name\":\"pick\",\"parameters\":{\"type\":\"object\","
                            "\"properties\":{\"n\":{\"type\":\"integer\",\"maximum\":0}}}}}]", false);
    check_last(h, "answer", "text", "\"I give up.\"");
}

static void a_clients_tool_is_asked_of_the_client(void **state) {
    struct harness *h = *state;
    h->answer_clients = true;
    begin(h);
    ask_with(h, "weather?", weather, false);
    check_types(h, "accepted progress tool_call tool_result progress text answer end");
    check_last(h, "tool_call", "client", "true");
    check_last(h, "tool_call", "form", "\"json\"");
    check_last(h, "tool_result", "text", "\"client says get_weather {\\\"city\\\":\\\"Paris\\\"}\"");
    check_last(h, "answer", "text", "\"The client said it.\"");
    char *timeline = harness_timeline(h, "c");
    assert_non_null(strstr(timeline, "You have access to the following functions."));
    assert_non_null(strstr(timeline, "\"name\": \"get_weather\""));
    assert_null(strstr(timeline, "command"));
    free(timeline);
}

static void arguments_are_held_to_the_schema_while_they_are_written(void **state) {
    static const char units[] = "[{\"type\":\"function\",\"function\":{\"name\":\"get_weather\",\"parameters\":{\"type\":\"object\",\"properties\":{"
                                "\"city\":{\"type\":\"string\"},\"unit\":{\"enum\":[\"celsius\",\"fahrenheit\"]}},\"required\":[\"city\"]}}}]";
    struct harness *h = *state;
    h->answer_clients = true;
    h->spec.steered = true;
    h->config.guide_arguments = true;
    begin(h);
    ask_with(h, "in kelvin", units, false);
    check_types(h, "accepted progress tool_call tool_result progress text answer end");
    check_last(h, "tool_result", "text", "\"client says get_weather {\\\"city\\\":\\\"Paris\\\",\\\"unit\\\":\\\"celsius\\\"}\"");
    check_last(h, "answer", "text", "\"The client said it.\"");
}

static void what_is_not_held_is_checked_afterwards(void **state) {
    struct harness *h = *state;
    h->answer_clients = true;
    h->spec.steered = true;
    begin(h);
    ask_with(h, "in kelvin", "[{\"type\":\"function\",\"function\":{\"name\":\"get_weather\",\"parameters\":{\"type\":\"object\",\"properties\":{"
                             "\"unit\":{\"enum\":[\"celsius\",\"fahrenheit\"]}}}}}]", false);
    assert_non_null(strstr(buf_str(&h->log), "kelvin!"));
    assert_null(strstr(buf_str(&h->log), "client says get_weather {\\\"city\\\":\\\"Paris\\\",\\\"unit"));
}

static void a_clients_tool_in_a_builtins_place_keeps_its_form(void **state) {
    struct harness *h = *state;
    h->answer_clients = true;
    begin(h);
    ask_with(h, "search llamas", "[{\"type\":\"function\",\"function\":{\"name\":\"brave_search\"}}]", false);
    check_last(h, "tool_call", "form", "\"builtin\"");
    check_last(h, "tool_call", "arguments", "{\"query\":\"llamas\"}");
    check_last(h, "answer", "text", "\"The client said it.\"");
    char *timeline = harness_timeline(h, "c");
    assert_non_null(strstr(timeline, "Environment: ipython\nTools: brave_search\n\nCutting"));
    free(timeline);
}

static void tools_of_a_later_turn_stand_before_its_question(void **state) {
    struct harness *h = *state;
    h->answer_clients = true;
    begin(h);
    harness_ask(h, "c", "hello");
    char *before = harness_timeline(h, "c");
    ask_with(h, "weather?", weather, false);
    check_last(h, "answer", "text", "\"The client said it.\"");
    ask_with(h, "weather again?", weather, false);
    char *after = harness_timeline(h, "c");
    assert_int_equal(strncmp(before, after, strlen(before)), 0);
    const char *block = strstr(after, "user<|end_header_id|>\n\nGiven the following functions");
    assert_non_null(block);
    assert_null(strstr(block + 40, "Given the following functions"));      /* shown once */
    assert_non_null(strstr(block, "}\n\nweather?<|eot_id|>"));
    char *messages = harness_messages(h, "c");
    assert_non_null(strstr(messages, "|user:weather?|"));                  /* people read the question alone */
    free(messages);
    free(before);
    free(after);
}

static void several_calls_are_answered_in_their_order(void **state) {
    struct harness *h = *state;
    h->answer_clients = true;
    begin(h);
    ask_with(h, "two calls", "[{\"type\":\"function\",\"function\":{\"name\":\"f\"}},{\"type\":\"function\",\"function\":{\"name\":\"g\"}}]", false);
    check_types(h, "accepted progress tool_call tool_call tool_result tool_result progress text answer end");
    check_messages(h, "c", "user:two calls|assistant:|tool:client says f {}|tool:client says g {}|assistant:The client said it.|");
}

static void gone(struct agent *a, void *arg) { agent_client_gone(a, arg); }

struct result_job {
    const char *client, *id;
    int rc;
};

static void give_result(struct agent *a, void *arg) {
    struct result_job *j = arg;
    struct err e;
    j->rc = agent_tool_result(a, j->client, j->id, true, "x", 1, &e);
}

static void a_client_that_goes_away_fails_its_call_only(void **state) {
    struct harness *h = *state;
    struct json *list = tool_list(weather);
    struct agent_turn_request r = {.conversation = "c", .text = "weather", .len = 7, .client = "me", .tools = list};
    struct agent_turn_started s;
    struct err e;
    struct result_job j = {"other", h->call_id, 0};
    begin(h);
    assert_int_equal(harness_turn(h, &r, &s, &e), 0);
    json_free(list);
    assert_true(harness_wait_for(h, "tool_call"));
    assert_true(harness_wait_call(h));
    harness_do(h, give_result, &j);
    assert_int_equal(j.rc, ERR_REFUSED);
    harness_do(h, gone, "other");
    harness_do(h, gone, "me");
    assert_true(harness_wait_ends(h, 1));
    check_last(h, "answer", "text", "\"Your client left.\"");
    j.client = "me";
    harness_do(h, give_result, &j);
    assert_int_equal(j.rc, ERR_NOT_FOUND);
}

static void json_that_names_no_tool_is_an_answer(void **state) {
    struct harness *h = *state;
    begin(h);
    harness_ask(h, "c", "Ada as JSON");
    check_types(h, "accepted progress text answer end");
    check_last(h, "answer", "text", "\"{\\\"name\\\": \\\"Ada\\\", \\\"parameters\\\": {}}\"");
    ask_with(h, "Ada as JSON", NULL, true);
    check_last(h, "end", "rounds", "1");
}

static void a_call_that_can_not_be_read_goes_back_to_the_model(void **state) {
    struct harness *h = *state;
    begin(h);
    ask_with(h, "broken call", weather, false);
    check_last(h, "answer", "text", "\"Sorry, that was no call.\"");
    check_last(h, "end", "reason", "\"done\"");
    check_replay(h);
}

static void without_tools_the_system_segment_has_none_and_calls_are_refused(void **state) {
    struct harness *h = *state;
    h->config.rounds_max = 1;
    begin(h);
    ask_with(h, "2**100", NULL, true);
    char *timeline = harness_timeline(h, "c");
    assert_null(strstr(timeline, "Environment"));
    free(timeline);
    assert_null(strstr(buf_str(&h->log), "[stdout]"));
}

static void a_tool_that_keeps_failing_is_closed_for_the_turn(void **state) {
    struct harness *h = *state;
    static const struct fake_line failing[] = {
        {"user<|end_header_id|>\n\ntry", "<|python_tag|>err one<|eom_id|>"},
        {"[stderr]one", "<|python_tag|>err two<|eom_id|>"},
        {"[stderr]two", "<|python_tag|>err three<|eom_id|>"},
        {"[stderr]three", "<|python_tag|>say four<|eom_id|>"},
        {"failed 3 times", "I give up.<|eot_id|>"},
        {NULL, "?<|eot_id|>"},
    };
    h->spec.lines = failing;
    begin(h);
    harness_ask(h, "c", "try");
    check_last(h, "answer", "text", "\"I give up.\"");
}

static void a_small_context_cuts_output_to_what_fits(void **state) {
    struct harness *h = *state;
    h->spec.context = 2048;
    begin(h);
    harness_ask(h, "c", "much output");
    check_last(h, "end", "reason", "\"done\"");
    check_last(h, "answer", "text", "\"A lot of x.\"");
}

static void ask_eagerly(struct harness *h, const char *conv, double eagerness) {
    struct agent_turn_request r = {.conversation = conv, .text = "What is 2**100?", .len = 15, .has_eagerness = true, .tool_eagerness = eagerness};
    struct agent_turn_started s;
    struct err e;
    assert_int_equal(harness_turn(h, &r, &s, &e), 0);
}

static void a_call_needs_a_margin_that_eagerness_moves(void **state) {
    struct harness *h = *state;
    h->spec.tempted = 4;
    begin(h);
    ask_eagerly(h, "c", -1);
    assert_true(harness_wait_ends(h, 1));
    check_last(h, "answer", "text", "\"No tool for that.\"");
    check_last(h, "end", "call_margin", "4");
    ask_eagerly(h, "c", 1);
    assert_true(harness_wait_ends(h, 2));
    check_last(h, "answer", "text", "\"It is 1267650600228229401496703205376.\"");
}

static void without_tools_no_call_begins(void **state) {
    struct harness *h = *state;
    struct agent_turn_request r = {.conversation = "c", .text = "What is 2**100?", .len = 15, .no_tools = true, .has_eagerness = true, .tool_eagerness = 1};
    struct agent_turn_started s;
    struct err e;
    h->spec.tempted = 40;
    begin(h);
    assert_int_equal(harness_turn(h, &r, &s, &e), 0);
    assert_true(harness_wait_ends(h, 1));
    check_last(h, "answer", "text", "\"No tool for that.\"");
}

/* All deltas of a call while one question was answered. */
static void written(struct harness *h, const char *question, struct buf *out, size_t *pieces) {
    struct json *tools = tool_list(weather), *search = tool_list("[{\"type\":\"function\",\"function\":{\"name\":\"brave_search\"}}]");
    struct agent_turn_request r = {.conversation = "c", .text = question, .len = strlen(question), .client = "me", .deltas = true};
    struct agent_turn_started s;
    struct err e;
    size_t ends = h->ends, from = h->log.len;
    r.tools = strncmp(question, "search", 6) == 0 ? search : tools;
    assert_int_equal(harness_turn(h, &r, &s, &e), 0);
    assert_true(harness_wait_ends(h, ends + 1));
    char *copy = xstrdup(buf_str(&h->log) + from), *save = NULL;
    for (char *line = strtok_r(copy, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
        struct json *ev = NULL;
        assert_int_equal(json_parse(&ev, line, strlen(line), &e), 0);
        if (strcmp(json_get_str(ev, "type", ""), "tool_call_delta") == 0) {
            buf_adds(out, json_get_str(ev, "delta", ""));
            ++*pieces;
        }
        json_free(ev);
    }
    free(copy);
    json_free(tools);
    json_free(search);
}

static void a_call_is_told_while_it_is_written_to_those_who_ask(void **state) {
    static const struct { const char *question, *want; } forms[] = {
        {"What is 2**100?", "<|python_tag|>say 1267650600228229401496703205376"},
        {"search llamas", "<|python_tag|>brave_search.call(query=\"llamas\")"},
        {"weather?", "{\"name\": \"get_weather\", \"parameters\": {\"city\": \"Paris\"}}"},
        {"tag call", "<function=get_weather>{\"city\": \"Paris\"}</function>"},
        {"pythonic call", "[get_weather(city='Paris', days=[1, -2])]"},
    };
    struct harness *h = *state;
    h->spec.token_us = 3000;
    h->answer_clients = true;
    begin(h);
    for (size_t i = 0; i < ARRAY_LEN(forms); i++) {
        struct buf got = {0};
        size_t pieces = 0;
        written(h, forms[i].question, &got, &pieces);
        assert_string_equal(buf_str(&got), forms[i].want);
        assert_true(pieces > 1);
        buf_free(&got);
    }
    check_replay(h);
}

static void a_stop_while_code_runs_ends_the_call(void **state) {
    struct harness *h = *state;
    struct agent_turn_request r = {.conversation = "c", .text = "sleep", .len = 5};
    struct agent_turn_started s;
    struct err e;
    begin(h);
    assert_int_equal(harness_turn(h, &r, &s, &e), 0);
    assert_true(harness_wait_for(h, "tool_call"));
    harness_stop(h);
    check_types(h, "accepted progress tool_call tool_result end");
    check_last(h, "end", "reason", "\"interrupted\"");
}

int main(int argc, char **argv) {
#define T(f) cmocka_unit_test_setup_teardown(f, world_setup, world_teardown)
    const struct CMUnitTest tests[] = {
        T(code_runs_and_its_result_is_read),
        T(a_failed_call_is_told_to_the_model),
        T(a_tool_call_is_cancelled_with_its_turn),
        T(a_repeated_call_gets_the_earlier_result_and_then_tools_are_closed),
        T(arguments_are_held_to_the_schema_while_they_are_written),
        T(what_is_not_held_is_checked_afterwards),
        T(a_call_needs_a_margin_that_eagerness_moves),
        T(without_tools_no_call_begins),
        T(a_call_is_told_while_it_is_written_to_those_who_ask),
        T(long_output_is_cut_with_a_mark),
        T(the_rest_of_a_cut_result_is_read_by_its_handle),
        T(a_tool_is_closed_after_three_wrong_calls),
        T(what_a_schema_says_beyond_us_is_told_and_the_rest_is_checked),
        T(a_clients_tool_is_asked_of_the_client),
        T(a_clients_tool_in_a_builtins_place_keeps_its_form),
        T(tools_of_a_later_turn_stand_before_its_question),
        T(several_calls_are_answered_in_their_order),
        T(a_client_that_goes_away_fails_its_call_only),
        T(json_that_names_no_tool_is_an_answer),
        T(a_call_that_can_not_be_read_goes_back_to_the_model),
        T(without_tools_the_system_segment_has_none_and_calls_are_refused),
        T(a_tool_that_keeps_failing_is_closed_for_the_turn),
        T(a_small_context_cuts_output_to_what_fits),
        T(a_stop_while_code_runs_ends_the_call),
    };
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
