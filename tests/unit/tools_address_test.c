/* Which machines a request may go to, and which addresses of services are taken from a configuration. */
#include "tools/address.h"
#include "base/mem.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

static enum address_kind kind_of(const char *text) {
    struct sockaddr_in four = {.sin_family = AF_INET};
    struct sockaddr_in6 six = {.sin6_family = AF_INET6};
    if (inet_pton(AF_INET, text, &four.sin_addr) == 1)
        return address_kind((struct sockaddr *)&four);
    if (inet_pton(AF_INET6, text, &six.sin6_addr) != 1)
        fail_msg("%s is no address", text);
    return address_kind((struct sockaddr *)&six);
}

static void addresses_are_told_apart(void **state) {
    (void)state;
    static const struct {
        enum address_kind kind;
        const char *addresses[24];
    } cases[] = {
        {ADDRESS_PUBLIC, {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0", "169.253.0.1",
                          "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "223.255.255.255", "2606:4700::1111", "2a00::1", "::ffff:1.1.1.1",
                          "64:ff9b::8.8.8.8", "2002:0808:0808::1"}},
        {ADDRESS_PRIVATE, {"10.0.0.0", "10.255.255.255", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
                           "198.18.0.1", "192.0.2.1", "203.0.113.5", "::1", "fe80::1", "fc00::1", "fdff::1", "::ffff:127.0.0.1", "::ffff:192.168.0.1",
                           "64:ff9b::10.0.0.1", "2002:7f00:0001::1", "::127.0.0.1", "2001::1", "2001:db8::1", "fec0::1"}},
        {ADDRESS_NEVER, {"0.0.0.0", "0.1.2.3", "169.254.169.254", "100.100.100.200", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "::", "ff02::1",
                         "fd00:ec2::254", "::ffff:169.254.169.254", "::ffff:0.0.0.0", "64:ff9b::a9fe:a9fe", "2002:a9fe:a9fe::"}},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        for (size_t k = 0; k < ARRAY_LEN(cases[i].addresses) && cases[i].addresses[k]; k++)
            if (kind_of(cases[i].addresses[k]) != cases[i].kind)
                fail_msg("%s: kind %d, expected %d", cases[i].addresses[k], kind_of(cases[i].addresses[k]), cases[i].kind);
}

static void urls_are_taken_apart(void **state) {
    (void)state;
    static const struct {
        const char *text, *host, *target;
        int port;
        bool literal;
    } cases[] = {
        {"https://example.org", "example.org", "/", 443, false},
        {"HTTPS://Example.ORG:8443/a?b=c", "example.org", "/a?b=c", 8443, false},
        {"https://localhost?x", "localhost", "/?x", 443, true},
        {"https://127.0.0.1:1/", "127.0.0.1", "/", 1, true},
        {"https://[::1]:65535/x", "::1", "/x", 65535, true},
    };
    static const char *const bad[] = {"", "http://x/", "https://", "https:///x", "https://x:/", "https://x:0/", "https://x:65536/", "https://u@x/", "https://u:p@x/",
                                      "https://x/#f", "https://x/\n", "https://x y/", "https://::1/", "https://[x]/", "https://[::1", "https://x\x01/", "https://x_y/",
                                      "https://x/\xc3\xa9", "https://b\xc3\xbc" "cher.example/", "https://%31/"};
    struct url u;
    struct err e;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        if (url_parse(&u, cases[i].text, &e) != 0)
            fail_msg("%s: %s", cases[i].text, e.text);
        assert_string_equal(u.host, cases[i].host);
        assert_string_equal(u.target, cases[i].target);
        assert_int_equal(u.port, cases[i].port);
        assert_int_equal(u.literal, cases[i].literal);
    }
    for (size_t i = 0; i < ARRAY_LEN(bad); i++)
        if (url_parse(&u, bad[i], &e) == 0)
            fail_msg("\"%s\" was taken for an address", bad[i]);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(addresses_are_told_apart), cmocka_unit_test(urls_are_taken_apart)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
