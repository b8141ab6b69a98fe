/* The helper thread that resolves and connects: its outcome comes by mail, once or, when abandoned, never; nothing of it outlives the tools. */
#include "tools/connect.h"
#include "base/clock.h"
#include "tools/tools_priv.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <cmocka.h>

struct outcome {
    int calls, fd;
    struct err why;
};

static void on_done(void *arg, int fd, const struct err *why) {
    struct outcome *o = arg;
    o->calls++;
    o->fd = fd;
    o->why = *why;
}

static int listener(int *port) {
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof a;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    assert_true(fd >= 0 && bind(fd, (struct sockaddr *)&a, sizeof a) == 0 && listen(fd, 128) == 0);
    assert_int_equal(getsockname(fd, (struct sockaddr *)&a, &size), 0);
    *port = ntohs(a.sin_port);
    return fd;
}

static bool readable(int fd, int ms) {
    struct pollfd p = {fd, POLLIN, 0};
    return poll(&p, 1, ms) == 1;
}

static void deliver(struct tools_mail *m, const struct outcome *o) {
    int64_t until = clock_mono_ms() + 10000;
    while (o->calls == 0 && clock_mono_ms() < until) {
        readable(mail_fd(m), 100);
        mail_deliver(m);
    }
    assert_int_equal(o->calls, 1);
}

static void the_socket_comes_by_mail(void **state) {
    (void)state;
    struct tools_mail *m = mail_create();
    struct connecting *c;
    struct outcome o = {0};
    struct err e;
    int port, l = listener(&port);
    assert_int_equal(connect_start(&c, m, "localhost", port, true, 5000, on_done, &o, &e), 0);
    deliver(m, &o);
    assert_true(o.fd >= 0 && readable(l, 1000));
    close(o.fd);
    close(l);
    mail_close(m);
    mail_release(m);
}

static void a_private_address_is_not_even_tried(void **state) {
    (void)state;
    static const char *const hosts[] = {"localhost", "127.0.0.1", "::1", "0.0.0.0", "::ffff:127.0.0.1", "2130706433", "127.1"};
    struct tools_mail *m = mail_create();
    struct err e;
    int port, l = listener(&port);
    for (size_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++) {
        struct connecting *c;
        struct outcome o = {0};
        assert_int_equal(connect_start(&c, m, hosts[i], port, false, 5000, on_done, &o, &e), 0);
        deliver(m, &o);
        assert_int_equal(o.fd, -1);
        if (o.why.code != ERR_REFUSED || !strstr(o.why.text, "private address"))
            fail_msg("%s: %s", hosts[i], o.why.text);
    }
    assert_false(readable(l, 100));
    close(l);
    mail_close(m);
    mail_release(m);
}

static void what_is_abandoned_is_closed_and_not_told(void **state) {
    (void)state;
    struct tools_mail *m = mail_create();
    struct outcome o = {0};
    struct err e;
    int port, l = listener(&port);
    char byte;
    for (int i = 0; i < 8; i++) {
        struct connecting *c;
        assert_int_equal(connect_start(&c, m, "localhost", port, true, 5000, on_done, &o, &e), 0);
        connect_abandon(c);
    }
    for (int i = 0; i < 8; i++) {
        assert_true(readable(l, 5000));
        int s = accept(l, NULL, NULL);
        int64_t until = clock_mono_ms() + 5000;
        while (!readable(s, 20) && clock_mono_ms() < until)
            mail_deliver(m);
        assert_int_equal(read(s, &byte, 1), 0);
        close(s);
    }
    assert_int_equal(o.calls, 0);
    close(l);
    mail_close(m);
    mail_release(m);
}

static void tools_may_go_while_a_thread_still_works(void **state) {
    (void)state;
    struct outcome o = {0};
    struct err e;
    int port, l = listener(&port);
    char byte;
    for (int i = 0; i < 8; i++) {
        struct tools_mail *m = mail_create();
        struct connecting *c;
        assert_int_equal(connect_start(&c, m, "localhost", port, true, 5000, on_done, &o, &e), 0);
        connect_abandon(c);
        mail_close(m);
        mail_release(m);
    }
    for (int i = 0; i < 8; i++) {
        assert_true(readable(l, 5000));
        int s = accept(l, NULL, NULL);
        assert_true(readable(s, 5000));
        assert_int_equal(read(s, &byte, 1), 0);
        close(s);
    }
    assert_int_equal(o.calls, 0);
    close(l);
}

static void the_number_of_threads_is_bounded(void **state) {
    (void)state;
    struct tools_mail *m = mail_create();
    struct connecting *c[64];
    struct outcome o[64] = {{0}};
    struct err e;
    int port, l = listener(&port), started = 0, busy = 0;
    int64_t until = clock_mono_ms() + 5000;
    for (int i = 0; i < 64; i++) {
        int rc = connect_start(&c[i], m, "localhost", port, true, 5000, on_done, &o[i], &e);
        /* a thread of the tests before leaves the count a moment after its socket is closed */
        while (rc == ERR_BUSY && started < 16 && clock_mono_ms() < until) {
            usleep(1000);
            rc = connect_start(&c[i], m, "localhost", port, true, 5000, on_done, &o[i], &e);
        }
        started += rc == 0;
        busy += rc == ERR_BUSY;
        o[i].calls = rc == 0 ? 0 : -1;
    }
    assert_int_equal(started + busy, 64);
    assert_true(started >= 16);
    for (int i = 0; i < 64; i++)
        if (o[i].calls == 0)
            deliver(m, &o[i]);
    for (int i = 0; i < 64; i++)
        if (o[i].calls == 1 && o[i].fd >= 0)
            close(o[i].fd);
    close(l);
    mail_close(m);
    mail_release(m);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_socket_comes_by_mail),
        cmocka_unit_test(a_private_address_is_not_even_tried),
        cmocka_unit_test(what_is_abandoned_is_closed_and_not_told),
        cmocka_unit_test(tools_may_go_while_a_thread_still_works),
        cmocka_unit_test(the_number_of_threads_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
