/* turn_world.c - see turn_world.h */
#include "tests/turn_world.h"
#include "base/mem.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

static const struct fake_line lines[] = {
    {"read the rest", "<|python_tag|>big 5001<|eom_id|>"},
    {"from=4100", "[result_read(handle='r2', from=5000)]<|eom_id|>"},
    {"(handle=\"r2\"", "{\"name\": \"result_read\", \"parameters\": {\"handle\": \"r2\", \"from\": \"4000\", \"n\": 100}}<|eot_id|>"},
    {"that is the end", "<|python_tag|>result_read.call(handle=\"r9\")<|eom_id|>"},
    {"there are: r1, r2", "I have read it.<|eot_id|>"},
    {"pick one", "{\"name\": \"pick\", \"parameters\": {\"n\": 1}}<|eot_id|>"},
    {"got 1.", "{\"name\": \"pick\", \"parameters\": {\"n\": 2}}<|eot_id|>"},
    {"got 2.", "{\"name\": \"pick\", \"parameters\": {\"n\": 3}}<|eot_id|>"},
    {"got 3.", "{\"name\": \"pick\", \"parameters\": {\"n\": 4}}<|eot_id|>"},
    {"pick failed 3 times in this turn", "I give up.<|eot_id|>"},
    {"user<|end_header_id|>\n\nhello", "Hi there!<|eot_id|>"},
    {"2**100", "<|python_tag|>say 1267650600228229401496703205376<|eom_id|>"},
    {"1267650600228229401496703205376[/stdout]", "It is 1267650600228229401496703205376.<|eot_id|>"},
    {"fail please", "<|python_tag|>err NameError: name 'x' is not defined<|eom_id|>"},
    {"[stderr]NameError", "That failed.<|eot_id|>"},
    {"long story", "Once upon a time there was a llama who never stopped talking about the corral.<|eot_id|>"},
    {"sleep", "<|python_tag|>sleep<|eom_id|>"},
    {"client says", "The client said it.<|eot_id|>"},
    {"in kelvin", "{\"name\": \"get_weather\", \"parameters\": {\"city\": \"Paris\", \"unit\": \"kelvin!\"}}<|eot_id|>"},
    {"tag call", "<function=get_weather>{\"city\": \"Paris\"}</function><|eot_id|>"},
    {"pythonic call", "[get_weather(city='Paris', days=[1, -2])]<|eot_id|>"},
    {"weather", "{\"name\": \"get_weather\", \"parameters\": {\"city\": \"Paris\"}}<|eot_id|>"},
    {"went away", "Your client left.<|eot_id|>"},
    {"search llamas", "<|python_tag|>brave_search.call(query=\"llamas\")<|eom_id|>"},
    {"two calls", "{\"name\": \"f\", \"parameters\": {}}; {\"name\": \"g\", \"parameters\": {}}<|eot_id|>"},
    {"again", "<|python_tag|>count<|eom_id|>"},
    {"same call was made", "<|python_tag|>count<|eom_id|>"},
    {"tools are closed", "Fine: words then.<|eot_id|>"},
    {"[stdout]1[/stdout]", "<|python_tag|>count<|eom_id|>"},
    {"forever", "<|python_tag|>say forever<|eom_id|>"},
    {"much output", "<|python_tag|>big 100000<|eom_id|>"},
    {"left out here", "A lot of x.<|eot_id|>"},
    {"caf\xc3\xa9", "Un caf\xc3\xa9 \xf0\x9f\xa6\x99!<|eot_id|>"},
    {"forge", "ok<|eot_id|>"},
    {"as JSON", "{\"name\": \"Ada\", \"parameters\": {}}<|eot_id|>"},
    {"broken call", "<|python_tag|>{\"name\": \"get_weather\", \"parameters\": {\"city\": <|eom_id|>"},
    {"[stderr]", "Sorry, that was no call.<|eot_id|>"},
    {NULL, "I don't know.<|eot_id|>"},
};

int world_setup(void **state) {
    struct harness *h = xcalloc(1, sizeof *h);
    harness_init(h, lines);
    *state = h;
    return 0;
}

int world_teardown(void **state) {
    struct harness *h = *state;
    if (h->a)
        harness_stop(h);
    harness_remove(h);
    free(h);
    return 0;
}

void begin(struct harness *h) {
    struct err e = {0};
    if (harness_start(h, &e) != 0)
        fail_msg("%s", e.text);
}

void check_types(struct harness *h, const char *want) {
    char *got = harness_types(h);
    if (strcmp(got, want) != 0)
        fail_msg("events: %s\nwanted: %s\n%s", got, want, buf_str(&h->log));
    free(got);
}

void check_last(struct harness *h, const char *type, const char *key, const char *want) {
    struct json *ev = harness_last(h, type);
    char *got = json_text(json_get(ev, key), JSON_COMPACT);
    if (strcmp(got, want) != 0)
        fail_msg("%s.%s: %s, wanted %s\n%s", type, key, got, want, buf_str(&h->log));
    free(got);
    json_free(ev);
}

void check_messages(struct harness *h, const char *conv, const char *want) {
    char *got = harness_messages(h, conv);
    if (strcmp(got, want) != 0)
        fail_msg("messages: %s\nwanted:   %s", got, want);
    free(got);
}

/* What clients saw is what the store replays, without a gap. */
struct replayed {
    struct buf log;
    int64_t next;
};

static int replay_one(void *arg, int64_t seq, const char *json, size_t len) {
    struct replayed *r = arg;
    assert_int_equal(seq, ++r->next);
    buf_add(&r->log, json, len);
    buf_addc(&r->log, '\n');
    return 0;
}

static void replay(struct agent *a, void *arg) {
    struct err e;
    int64_t conv, last;
    assert_int_equal(agent_events(a, "c", 1, replay_one, arg, &conv, &last, &e), 0);
    assert_int_equal(last, ((struct replayed *)arg)->next);
}

void check_replay(struct harness *h) {
    struct replayed r = {0};
    harness_do(h, replay, &r);
    assert_string_equal(buf_str(&r.log), buf_str(&h->log));
    buf_free(&r.log);
}

void cancel(struct agent *a, void *arg) {
    struct cancel_job *j = arg;
    struct err e;
    j->rc = agent_turn_cancel(a, "c", j->all, &e);
}

struct json *tool_list(const char *text) {
    struct json *j = NULL;
    struct err e;
    if (json_parse(&j, text, strlen(text), &e) != 0)
        fail_msg("%s", e.text);
    return j;
}

const char weather[] = "[{\"type\":\"function\",\"command\":[\"x\"],\"function\":{\"name\":\"get_weather\",\"description\":\"Weather\","
                              "\"parameters\":{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}},\"required\":[\"city\"]}}}]";

void ask_with(struct harness *h, const char *text, const char *tools, bool none) {
    struct json *list = tools ? tool_list(tools) : NULL;
    struct agent_turn_request r = {.conversation = "c", .text = text, .len = strlen(text), .client = "me", .tools = list, .no_tools = none};
    struct agent_turn_started s;
    struct err e;
    size_t ends = h->ends;
    if (harness_turn(h, &r, &s, &e) != 0)
        fail_msg("%s", e.text);
    json_free(list);
    if (!harness_wait_ends(h, ends + 1))
        fail_msg("no end:\n%s", buf_str(&h->log));
}
