/* Text: UTF-8 at every cut, escaping of what attacks readers, base64, numbers, the queue. */
#include "base/buf.h"
#include "base/err.h"
#include "base/queue.h"
#include "base/str.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static void utf8_is_strict(void **state) {
    (void)state;
    assert_true(utf8_valid("caf\xc3\xa9 \xf0\x9f\x90\x91", 10));
    static const char *const bad[] = {"\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\x80", "\xff", "\xf8\x88\x80\x80\x80"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_false(utf8_valid(bad[i], strlen(bad[i])));
}

static void whole_characters_at_every_cut(void **state) {
    (void)state;
    static const char text[] = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x90\x91z";
    for (size_t n = 0; n < sizeof text; n++) {
        size_t w = utf8_whole(text, n);
        assert_true(w <= n && n - w <= 3);
        assert_true(utf8_valid(text, w));
    }
    assert_int_equal(utf8_whole("a\xff", 2), 2);        /* can never become a character: not held back */
}

static void repair_replaces_maximal_parts(void **state) {
    (void)state;
    struct buf b = {0};
    utf8_repair(&b, "a\xf0\x9f\x90z\xff\xe2\x28", 8);
    assert_string_equal(buf_str(&b), "a\xef\xbf\xbdz\xef\xbf\xbd\xef\xbf\xbd(");
    buf_free(&b);
}

static void escaping_disarms_terminals(void **state) {
    (void)state;
    static const struct { const char *in, *want; bool lines; } cases[] = {
        {"a\x1b[31mb\n", "a\\x1b[31mb\\x0a", false}, {"a\nb\tc", "a\nb\tc", true}, {"x\xe2\x80\xaey", "x\\u{202e}y", true},
        {"\xc2\x9b", "\\x9b", true}, {"a\r\nb\rc", "a\nb\\x0dc", true}, {"\xff", "\\xff", true}, {"caf\xc3\xa9", "caf\xc3\xa9", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct buf b = {0};
        str_escape(&b, cases[i].in, strlen(cases[i].in), cases[i].lines, 1000);
        assert_string_equal(buf_str(&b), cases[i].want);
        buf_free(&b);
    }
}

static void base64_round_trip(void **state) {
    (void)state;
    for (size_t n = 0; n < 20; n++) {
        struct buf a = {0}, b = {0};
        base64_encode(&a, "\0\xff\x80zyxwvutsrqponmlkji", n);
        assert_true(base64_decode(&b, buf_str(&a), a.len));
        assert_int_equal(b.len, n);
        assert_memory_equal(buf_str(&b), "\0\xff\x80zyxwvutsrqponmlkji", n);
        buf_free(&a);
        buf_free(&b);
    }
    struct buf c = {0};
    assert_false(base64_decode(&c, "ab=d", 4));
    assert_false(base64_decode(&c, "abc", 3));
    buf_free(&c);
}

static void numbers_need_the_whole_text(void **state) {
    (void)state;
    int64_t v;
    double d;
    assert_true(str_to_i64("42", 0, 100, &v) && v == 42);
    assert_false(str_to_i64("42x", 0, 100, &v));
    assert_false(str_to_i64("", 0, 100, &v));
    assert_false(str_to_i64(" 4", 0, 100, &v));
    assert_false(str_to_i64("101", 0, 100, &v));
    assert_true(str_to_double("0.5", &d) && d == 0.5);
    assert_false(str_to_double("nan", &d));
    assert_false(str_to_double("1,5", &d));
}

static void a_full_queue_refuses(void **state) {
    (void)state;
    int x[3];
    struct queue *q = queue_create(2);
    assert_true(queue_push(q, &x[0]));
    assert_true(queue_push(q, &x[1]));
    assert_false(queue_push(q, &x[2]));
    assert_ptr_equal(queue_pop(q), &x[0]);
    assert_ptr_equal(queue_pop(q), &x[1]);
    assert_null(queue_pop(q));
    queue_free(q);
}

static void errors_wrap_outwards(void **state) {
    (void)state;
    struct err e = {0};
    assert_int_equal(err_set(&e, ERR_IO, "disk %d", 7), ERR_IO);
    assert_int_equal(err_wrap(&e, "cannot open %s", "x"), ERR_IO);
    assert_string_equal(e.text, "cannot open x: disk 7");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utf8_is_strict),          cmocka_unit_test(whole_characters_at_every_cut),
        cmocka_unit_test(repair_replaces_maximal_parts), cmocka_unit_test(escaping_disarms_terminals),
        cmocka_unit_test(base64_round_trip),       cmocka_unit_test(numbers_need_the_whole_text),
        cmocka_unit_test(a_full_queue_refuses),    cmocka_unit_test(errors_wrap_outwards),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
