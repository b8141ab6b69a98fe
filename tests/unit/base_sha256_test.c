/* base_sha256_test.c - the examples of FIPS 180-4, at every cut. */
#include "base/sha256.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

static void names_are_what_the_standard_says(void **state) {
    static const struct {
        const char *text, *hex;
    } known[] = {
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
        {"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
         "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        for (size_t n = strlen(known[i].text), cut = 0; cut <= n; cut++) {
            struct sha256 s;
            uint8_t out[32];
            char hex[65];
            sha256_begin(&s);
            sha256_add(&s, known[i].text, cut);
            sha256_add(&s, known[i].text + cut, n - cut);
            sha256_end(&s, out);
            for (size_t b = 0; b < 32; b++)
                snprintf(hex + 2 * b, 3, "%02x", out[b]);
            assert_string_equal(hex, known[i].hex);
        }
}

static void a_million_letters(void **state) {
    struct sha256 s;
    uint8_t out[32], part[1000];
    (void)state;
    memset(part, 'a', sizeof part);
    sha256_begin(&s);
    for (int i = 0; i < 1000; i++)
        sha256_add(&s, part, sizeof part);
    sha256_end(&s, out);
    assert_int_equal((uint32_t)out[0] << 24 | (uint32_t)out[1] << 16 | (uint32_t)out[2] << 8 | out[3], 0xcdc76e5c);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(names_are_what_the_standard_says), cmocka_unit_test(a_million_letters)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
