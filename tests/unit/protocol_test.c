/* Messages: what is accepted, what is refused and with which code; where the socket is. */
#include "base/str.h"
#include "protocol/protocol.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

static int decode(struct protocol_message *m, const char *text, struct err *e) { return protocol_decode(m, text, strlen(text), e); }

static void a_request_gives_its_parts(void **state) {
    (void)state;
    struct protocol_message m;
    assert_int_equal(decode(&m, " {\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"turn.start\",\"params\":{\"text\":\"hi\"}} ", NULL), 0);
    assert_string_equal(m.method, "turn.start");
    assert_int_equal(json_get_int(m.id, 0), 7);
    assert_string_equal(json_get_str(m.params, "text", ""), "hi");
    protocol_message_free(&m);
    assert_int_equal(decode(&m, "{\"jsonrpc\":\"2.0\",\"method\":\"ping\"}", NULL), 0);
    assert_null(m.id);
    protocol_message_free(&m);
}

static void what_is_no_request_is_refused(void **state) {
    (void)state;
    static const struct { const char *text; int code; const char *says; } cases[] = {
        {"", ERR_FORMAT, "JSON"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,", ERR_FORMAT, "JSON"},
        {"[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"status\"}]", ERR_PROTOCOL, "batch"},
        {"42", ERR_PROTOCOL, "object"},
        {"{\"id\":1,\"method\":\"status\"}", ERR_PROTOCOL, "jsonrpc"},
        {"{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"status\"}", ERR_PROTOCOL, "jsonrpc"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1}", ERR_PROTOCOL, "method"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":5}", ERR_PROTOCOL, "method"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\\u0000b\"}", ERR_PROTOCOL, "method"},
        {"{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"status\"}", ERR_PROTOCOL, "id"},
        {"{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"status\"}", ERR_PROTOCOL, "id"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"status\"}", ERR_PROTOCOL, "id"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"status\",\"params\":[1]}", ERR_PROTOCOL, "params"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"status\",\"result\":1}", ERR_PROTOCOL, "not both"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":1,\"error\":{}}", ERR_PROTOCOL, "method"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct protocol_message m;
        struct err e = {0};
        int rc = decode(&m, cases[i].text, &e);
        if (rc != cases[i].code || !strstr(e.text, cases[i].says))
            fail_msg("%s: got %d \"%s\", expected %d with \"%s\"", cases[i].text, rc, e.text, cases[i].code, cases[i].says);
        protocol_message_free(&m);
    }
}

static void a_refused_request_keeps_its_id(void **state) {
    (void)state;
    struct protocol_message m;
    assert_int_equal(decode(&m, "{\"jsonrpc\":\"2.0\",\"id\":\"q7\",\"method\":\"status\",\"params\":3}", NULL), ERR_PROTOCOL);
    assert_string_equal(json_str(m.id), "q7");
    protocol_message_free(&m);
}

static void size_depth_and_values_are_bounded(void **state) {
    (void)state;
    struct protocol_message m;
    struct buf b = {0};
    for (int i = 0; i < PROTOCOL_DEPTH_MAX + 1; i++)
        buf_addc(&b, '[');
    assert_int_equal(decode(&m, buf_str(&b), NULL), ERR_FORMAT);
    protocol_message_free(&m);
    buf_reset(&b);
    buf_adds(&b, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":{\"a\":[0");
    for (int i = 0; i < 500000; i++)
        buf_adds(&b, ",0");
    buf_adds(&b, "]}}");
    assert_int_equal(decode(&m, buf_str(&b), NULL), ERR_TOO_BIG);
    protocol_message_free(&m);
    char *big = calloc(1, PROTOCOL_FRAME_MAX + 1);
    assert_int_equal(protocol_decode(&m, big, PROTOCOL_FRAME_MAX + 1, NULL), ERR_TOO_BIG);
    protocol_message_free(&m);
    free(big);
    buf_free(&b);
}

static void commas_within_text_do_not_count(void **state) {
    (void)state;
    struct protocol_message m;
    struct buf b = {0};
    buf_adds(&b, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":{\"text\":\"\\\"");
    for (int i = 0; i < 500000; i++)
        buf_adds(&b, ",[");
    buf_adds(&b, "\"}}");
    assert_int_equal(decode(&m, buf_str(&b), NULL), 0);
    protocol_message_free(&m);
    buf_free(&b);
}

static void what_is_written_can_be_read(void **state) {
    (void)state;
    struct protocol_message m;
    struct buf b = {0};
    struct json *id = json_string("a\"b");
    protocol_encode_error(&b, id, -32002, "no \xff such \"thing\"", "not_found");
    assert_int_equal(protocol_decode(&m, buf_str(&b), b.len, NULL), 0);
    assert_string_equal(json_str(m.id), "a\"b");
    assert_int_equal(json_get_int(json_get(m.error, "code"), 0), -32002);
    assert_string_equal(json_get_str(json_get(m.error, "data"), "name", ""), "not_found");
    protocol_message_free(&m);
    buf_reset(&b);
    protocol_encode_result(&b, NULL, NULL);
    assert_string_equal(buf_str(&b), "{\"jsonrpc\":\"2.0\",\"id\":null,\"result\":{}}");
    buf_reset(&b);
    protocol_encode_event(&b, "{\"type\":\"text\"}", 15);
    assert_string_equal(buf_str(&b), "{\"jsonrpc\":\"2.0\",\"method\":\"event\",\"params\":{\"type\":\"text\"}}");
    json_free(id);
    buf_free(&b);
}

static void codes_go_out_and_come_back(void **state) {
    (void)state;
    assert_int_equal(protocol_code_of(ERR_NOT_FOUND), -32002);
    assert_int_equal(protocol_code_of(ERR_INVALID), PROTOCOL_INVALID_PARAMS);
    for (int c = -1; c >= ERR_PROTOCOL; c--)
        assert_int_equal(protocol_err_of(protocol_code_of(c)), c);
    assert_int_equal(protocol_err_of(-1), ERR_PROTOCOL);
}

static void the_socket_is_where_both_sides_look(void **state) {
    (void)state;
    char dir[] = "/tmp/corral-test.XXXXXX", want[64];
    struct buf b = {0};
    struct err e;
    assert_non_null(mkdtemp(dir));
    setenv("CORRAL_SOCKET", "/x/y.sock", 1);
    assert_int_equal(protocol_socket_path(&b, &e), 0);
    assert_string_equal(buf_str(&b), "/x/y.sock");
    unsetenv("CORRAL_SOCKET");
    setenv("XDG_RUNTIME_DIR", dir, 1);
    assert_int_equal(protocol_socket_path(&b, &e), 0);
    snprintf(want, sizeof want, "%s/corral/corral.sock", dir);
    assert_string_equal(buf_str(&b), want);
    unsetenv("XDG_RUNTIME_DIR");
    int rc = protocol_socket_path(&b, &e);  /* /run/user/UID or /tmp/corral-UID, as this machine has it */
    if (rc != 0)
        assert_int_equal(rc, ERR_REFUSED);
    else
        assert_true(str_starts(buf_str(&b), "/run/user/") || str_starts(buf_str(&b), "/tmp/corral-"));
    char longer[200];
    memset(longer, 'a', sizeof longer);
    longer[0] = '/';
    longer[150] = '\0';
    setenv("CORRAL_SOCKET", longer, 1);
    assert_int_equal(protocol_socket_path(&b, &e), ERR_INVALID);
    assert_non_null(strstr(e.text, "longer"));
    rmdir(dir);
    buf_free(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_request_gives_its_parts),        cmocka_unit_test(what_is_no_request_is_refused),
        cmocka_unit_test(a_refused_request_keeps_its_id),   cmocka_unit_test(size_depth_and_values_are_bounded),
        cmocka_unit_test(commas_within_text_do_not_count),  cmocka_unit_test(what_is_written_can_be_read),
        cmocka_unit_test(codes_go_out_and_come_back),       cmocka_unit_test(the_socket_is_where_both_sides_look),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
