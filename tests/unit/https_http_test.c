/* HTTP and its contents as corral-tool-https reads them, without a network: every way to cut the bytes gives the same answer. */
#include "tools/https/http.h"
#include "base/mem.h"
#include "base/json.h"
#include "tools/https/request.h"
#include "tools/https/shape.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <cmocka.h>

/* Feeds text in pieces of `step` bytes and gives the outcome as one line: "STATUS body", or "error: sentence". */
static char *outcome(const char *text, size_t len, size_t step, bool clean) {
    struct http *h = http_create();
    struct http_response r;
    struct err e = {0};
    struct buf b = {0};
    int rc = 0;
    for (size_t at = 0; rc == 0 && at < len && !http_complete(h); at += step)
        rc = http_feed(h, text + at, step < len - at ? step : len - at, &e);
    if (rc == 0)
        rc = http_end(h, clean, &e);
    if (rc == 0)
        rc = http_take(h, &r, &e);
    if (rc == 0) {
        buf_addf(&b, "%d ", r.status);
        buf_add(&b, r.body, r.len);
    } else {
        buf_addf(&b, "error: %s", e.text);
    }
    http_free(h);
    return buf_take(&b);
}

static void every_cut_gives_the_same_answer(void **state) {
    (void)state;
    static const struct {
        const char *text, *expected;    /* expected ends with "*": begins so */
    } cases[] = {
        {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "200 hello"},
        {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhelloHTTP/1.1 500 No\r\n\r\n", "200 hello"},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\nTrailer: 1\r\n\r\n", "200 hello"},
        {"HTTP/1.1 204 No Content\r\n\r\n", "204 "},
        {"HTTP/1.1 200 OK\r\n\r\nuntil the end", "200 until the end"},
        {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno", "404 no"},
        {"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello", "error: the server's answer is cut off*"},
        {"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "error: the server's answer is no proper HTTP*"},
        {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", "error: the server's answer is no proper HTTP*"},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n", "error: the server's answer is no proper HTTP*"},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel", "error: the server's answer is cut off*"},
        {"SSH-2.0-x\r\n", "error: the server's answer is no proper HTTP*"},
        {"HTTP/2.0 200 OK\r\n\r\n", "error: *"},
        {"", "error: the server's answer is cut off"},
        {"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\nx", "error: the server packed its answer in a way*"},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        for (size_t step = 1; step <= strlen(cases[i].text) + 1; step++) {
            char *got = outcome(cases[i].text, strlen(cases[i].text), step, true);
            size_t n = strlen(cases[i].expected);
            bool prefix = cases[i].expected[n - 1] == '*';
            if (prefix ? strncmp(got, cases[i].expected, n - 1) != 0 : strcmp(got, cases[i].expected) != 0)
                fail_msg("case %zu in pieces of %zu: \"%s\", expected \"%s\"", i, step, got, cases[i].expected);
            free(got);
        }
}

static void an_end_that_nobody_announced_is_a_cut(void **state) {
    (void)state;
    static const char text[] = "HTTP/1.1 200 OK\r\n\r\nall of it?";
    char *got = outcome(text, sizeof text - 1, 7, false);
    assert_string_equal(got, "error: the server's answer is cut off");
    free(got);
}

static void heads_and_bodies_are_bounded(void **state) {
    (void)state;
    struct buf b = {0};
    buf_adds(&b, "HTTP/1.1 200 OK\r\nX: ");
    for (size_t i = 0; i < HTTP_HEADERS_BYTES_MAX; i++)
        buf_addc(&b, 'x');
    char *got = outcome(b.data, b.len, 4096, true);
    assert_true(strncmp(got, "error: ", 7) == 0);
    free(got);
    buf_reset(&b);
    buf_adds(&b, "HTTP/1.1 200 OK\r\n");
    for (int i = 0; i <= HTTP_HEADERS_MAX; i++)
        buf_adds(&b, "A: b\r\n");
    got = outcome(b.data, b.len, 4096, true);
    assert_string_equal(got, "error: the server's answer was refused: it has too many headers");
    free(got);
    buf_reset(&b);
    buf_addf(&b, "HTTP/1.1 200 OK\r\nContent-Length: %u\r\n\r\n", HTTP_BODY_MAX + 1);
    for (size_t i = 0; i <= HTTP_BODY_MAX; i++)
        buf_addc(&b, 'x');
    got = outcome(b.data, b.len, 4096, true);
    assert_string_equal(got, "error: the server's answer was refused: its body is larger than 2 MB");
    free(got);
    buf_free(&b);
}

static void pack(struct buf *out, const char *text, size_t n) {
    z_stream z = {0};
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    buf_reserve(out, deflateBound(&z, n));
    z.next_in = (Bytef *)(uintptr_t)text;
    z.avail_in = (uInt)n;
    z.next_out = (Bytef *)out->data;
    z.avail_out = (uInt)out->cap - 1;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    out->len = z.total_out;
    deflateEnd(&z);
}

static void packed_bodies_are_unpacked_within_bounds(void **state) {
    (void)state;
    struct buf packed = {0}, out = {0};
    struct err e = {0};
    pack(&packed, "hello hello hello", 17);
    assert_int_equal(inflate_body(&out, packed.data, packed.len, 100, &e), 0);
    assert_int_equal(out.len, 17);
    for (size_t cut = 0; cut < packed.len; cut++) {
        buf_reset(&out);
        assert_int_equal(inflate_body(&out, packed.data, cut, 100, &e), ERR_FORMAT);
    }
    buf_reset(&out);
    assert_int_equal(inflate_body(&out, packed.data, packed.len, 16, &e), ERR_TOO_BIG);
    buf_free(&packed);
    buf_free(&out);
}

static void text_loses_tags_entities_and_what_attacks_readers(void **state) {
    (void)state;
    static const struct {
        const char *in, *out;
    } cases[] = {
        {"a <strong>llama</strong> &amp; its&nbsp;wool", "a llama & its wool"},
        {"one<br>two<p class=\"x\">three", "one two three"},
        {"1 < 2 and 3 > 2", "1 < 2 and 3 > 2"},
        {"<|eot_id|><|start_header_id|>", "<|eot_id|><|start_header_id|>"},
        {"&lt;b&gt; &#65;&#x42; &#0; &#xffffffff; &bogus; &", "<b> AB &#0; &#xffffffff; &bogus; &"},
        {"  spaces \t\n everywhere  ", "spaces everywhere"},
        {"red\x1b[31m\x07 \xe2\x80\xaeturned\xe2\x80\x8b \xc2\x9b", "red [31m turned"},
        {"bad \xff\xfe utf", "bad \xef\xbf\xbd\xef\xbf\xbd utf"},
        {"<!-- comment --> <unclosed", "<unclosed"},
        {"", ""},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct buf b = {0};
        shape_text(&b, cases[i].in, strlen(cases[i].in), 100, false);
        assert_string_equal(buf_str(&b), cases[i].out);
        buf_free(&b);
    }
    for (size_t max = 8; max < 40; max++) {
        struct buf b = {0};
        shape_text(&b, "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9", 34, max, false);
        assert_true(b.len <= max);
        buf_free(&b);
    }
}

static void answers_of_each_service_become_results(void **state) {
    (void)state;
    static const struct {
        const char *shape, *body, *expected;
    } cases[] = {
        {"brave", "{\"type\":\"search\",\"web\":{\"results\":[{\"title\":\"T\",\"url\":\"https://a/\",\"description\":\"D\",\"age\":\"1 day ago\"},{\"title\":\"U\"}]}}",
         "{\"results\":[{\"title\":\"T\",\"url\":\"https://a/\",\"text\":\"D\",\"age\":\"1 day ago\"},{\"title\":\"U\"}]}"},
        {"brave", "{\"query\":{}}", "{\"results\":[]}"},
        {"brave", "[]", NULL},
        {"brave", "", NULL},
        {"searxng", "{\"results\":[{\"title\":\"T\",\"url\":\"file:///etc/passwd\",\"content\":\"C\"}],\"answers\":[{\"answer\":\"A\",\"url\":\"http://b/\"}],"
                    "\"infoboxes\":[{\"infobox\":\"I\",\"content\":\"J\"}]}",
         "{\"results\":[{\"url\":\"http://b/\",\"text\":\"A\"},{\"title\":\"I\",\"text\":\"J\"},{\"title\":\"T\",\"text\":\"C\"}]}"},
        {"searxng", "{\"results\":{}}", NULL},
        {"wolfram", "Query:\n2+2\n\nResult:\n4", "{\"text\":\"Query:\\n2+2\\nResult:\\n4\"}"},
        {"wolfram", " \n ", NULL},
        {"other", "{}", NULL},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct json *out = json_object();
        struct err e = {0};
        int rc = shape_body(out, cases[i].shape, cases[i].body, strlen(cases[i].body), 5, &e);
        char *text = json_text(out, JSON_COMPACT);
        if (cases[i].expected) {
            assert_int_equal(rc, 0);
            assert_string_equal(text, cases[i].expected);
        } else {
            assert_true(rc < 0 && e.text[0]);
            assert_string_equal(text, "{}");
        }
        free(text);
        json_free(out);
    }
}

static void no_request_can_hold_another_header(void **state) {
    (void)state;
    static const char *const bad[] = {
        "{\"host\":\"a\\r\\nX: y\",\"target\":\"/\",\"shape\":\"brave\"}",
        "{\"host\":\"a\",\"target\":\"/ HTTP/1.1\\r\\nX: y\",\"shape\":\"brave\"}",
        "{\"host\":\"a\",\"target\":\"/\\u0000\",\"shape\":\"brave\"}",
        "{\"host\":\"a\",\"target\":\"x\",\"shape\":\"brave\"}",
        "{\"host\":\"a\",\"target\":\"/\",\"shape\":\"brave\",\"headers\":[[\"A\",\"b\\r\\nC: d\"]]}",
        "{\"host\":\"a\",\"target\":\"/\",\"shape\":\"brave\",\"headers\":[[\"A b\",\"c\"]]}",
        "{\"host\":\"a\",\"target\":\"/\",\"shape\":\"brave\",\"headers\":[[\"A\"]]}",
        "{\"host\":\"a\",\"target\":\"/\",\"shape\":\"brave\",\"key\":\"elsewhere:X\"}",
        "{\"host\":\"a\",\"target\":\"/\",\"shape\":\"brave\",\"port\":0}",
        "{\"host\":\"a\",\"target\":\"/\",\"shape\":\"brave\",\"wall_ms\":99999999}",
        "{\"target\":\"/\"}", "[]", "",
    };
    struct request r;
    struct err e = {0};
    struct buf b = {0};
    for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
        assert_true(request_parse(&r, bad[i], strlen(bad[i]), &e) < 0);
        request_free(&r);
    }
    static const char good[] = "{\"host\":\"h.example\",\"port\":8443,\"target\":\"/s?q=1\",\"shape\":\"brave\",\"key\":\"query:appid\",\"headers\":[[\"Accept\",\"a/b\"]]}";
    assert_int_equal(request_parse(&r, good, sizeof good - 1, &e), 0);
    assert_int_equal(request_write(&b, &r, "K+1&", &e), 0);
    assert_string_equal(buf_str(&b), "GET /s?q=1&appid=K%2B1%26 HTTP/1.1\r\nHost: h.example:8443\r\nUser-Agent: corral/" CORRAL_VERSION
                                     "\r\nAccept-Encoding: gzip\r\nConnection: close\r\nAccept: a/b\r\n\r\n");
    assert_true(request_write(&b, &r, "K\r\nX: y", &e) < 0);
    request_free(&r);
    buf_free(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_cut_gives_the_same_answer),
        cmocka_unit_test(an_end_that_nobody_announced_is_a_cut),
        cmocka_unit_test(heads_and_bodies_are_bounded),
        cmocka_unit_test(packed_bodies_are_unpacked_within_bounds),
        cmocka_unit_test(text_loses_tags_entities_and_what_attacks_readers),
        cmocka_unit_test(answers_of_each_service_become_results),
        cmocka_unit_test(no_request_can_hold_another_header),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
