/* Public names of files: printable, safe in a git tree, and one to one with what lies on the disk. */
#include "tools/workspace/tree.h"
#include "base/mem.h"
#include "base/str.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <cmocka.h>

static const struct {
    const char *raw, *name;
} pairs[] = {
    {"notes.txt", "notes.txt"},
    {"a b", "a b"},
    {"caf\xc3\xa9", "caf\xc3\xa9"},
    {"100%.txt", "100%.txt"},
    {"50%25", "50%2525"},
    {"a%0A", "a%250A"},
    {"a%zz", "a%zz"},
    {"%", "%"},
    {"%%41", "%%2541"},
    {"%\n", "%%0A"},
    {"line\nbreak", "line%0Abreak"},
    {"\x1b[31m", "%1B[31m"},
    {"\x7f", "%7F"},
    {"bad\xff\xfe", "bad%FF%FE"},
    {"half\xc3", "half%C3"},
    {"back\\slash", "back%5Cslash"},
    {"\xe2\x80\xaegpj.exe", "%E2%80%AEgpj.exe"},
    {"zero\xe2\x80\x8bwidth", "zero%E2%80%8Bwidth"},
    {".git", "%2Egit"},
    {".GIT", "%2EGIT"},
    {".git.", "%2Egit."},
    {".git ", "%2Egit "},
    {".git::$INDEX_ALLOCATION", "%2Egit::$INDEX_ALLOCATION"},
    {".gitignore", ".gitignore"},
    {"git~1", "git%7E1"},
    {"GIT~1", "GIT%7E1"},
    {"git", "git"},
    {"...", "..."},
    {" ", " "},
};

static void a_name_has_one_public_form_and_comes_back_whole(void **state) {
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(pairs); i++) {
        struct buf name = {0}, raw = {0};
        work_name_encode(&name, pairs[i].raw, strlen(pairs[i].raw));
        assert_string_equal(name.data, pairs[i].name);
        assert_true(work_name_decode(&raw, name.data, name.len));
        assert_string_equal(raw.data, pairs[i].raw);
        buf_free(&name);
        buf_free(&raw);
    }
}

static void every_name_of_any_bytes_comes_back_whole(void **state) {
    (void)state;
    uint32_t seed = 12345;
    static const char bytes[] = "%0A2Egit.~\\ \n\xc3\xa9\xff\xe2\x80\xae" "5";
    for (int round = 0; round < 20000; round++) {
        char raw[24];
        size_t n = 1 + (size_t)round % 20;
        for (size_t i = 0; i < n; i++) {
            seed = seed * 1664525 + 1013904223;
            raw[i] = round % 3 ? bytes[(seed >> 16) % (sizeof bytes - 1)] : (char)(1 + (seed >> 16) % 255);
            if (raw[i] == '/')
                raw[i] = '_';
        }
        raw[n] = '\0';
        if (strcmp(raw, ".") == 0 || strcmp(raw, "..") == 0)
            continue;
        struct buf name = {0}, back = {0};
        work_name_encode(&name, raw, n);
        assert_true(utf8_valid(name.data, name.len));
        assert_null(strpbrk(name.data, "\\\n\x1b\x7f"));
        assert_true(strcasecmp(name.data, ".git") != 0);
        assert_true(work_name_decode(&back, name.data, name.len));
        assert_int_equal(back.len, n);
        assert_memory_equal(back.data, raw, n);
        buf_free(&name);
        buf_free(&back);
    }
}

static void paths_are_relative_and_stay_inside(void **state) {
    (void)state;
    static const struct {
        const char *path, *clean;
    } good[] = {{"a.txt", "a.txt"}, {"./a.txt", "a.txt"}, {"/work/out/a.txt", "out/a.txt"}, {"out//b", "out/b"}, {"out/./b", "out/b"},
                {"out/", "out"}, {".git/config", "%2Egit/config"}, {"a%0Ab", "a%0Ab"}, {"a\nb", "a%0Ab"}, {"%41", "A"}};
    static const char *const bad[] = {"", "/", ".", "..", "../a", "a/../b", "/etc/passwd", "/work", "/work/", "a/%2E%2E/b", "a%2Fb", "%00", "/workshop/a"};
    struct buf out = {0};
    struct err e;
    for (size_t i = 0; i < ARRAY_LEN(good); i++) {
        assert_int_equal(work_path_clean(&out, good[i].path, &e), 0);
        assert_string_equal(out.data, good[i].clean);
    }
    for (size_t i = 0; i < ARRAY_LEN(bad); i++)
        if (work_path_clean(&out, bad[i], &e) != ERR_INVALID)
            fail_msg("accepted: \"%s\"", bad[i]);
    char *deep = xcalloc(1, 9001), *wide = xcalloc(1, 300);
    for (int i = 0; i < 4500; i++)
        memcpy(deep + 2 * i, "d/", 2);
    assert_int_equal(work_path_clean(&out, deep, &e), ERR_TOO_BIG);
    memset(wide, 'w', 256);
    assert_int_equal(work_path_clean(&out, wide, &e), ERR_INVALID);
    free(deep);
    free(wide);
    buf_free(&out);
}

static void types_are_told_from_the_bytes(void **state) {
    (void)state;
    static const struct {
        const char *path, *bytes;
        size_t n;
        const char *type;
    } files[] = {
        {"plot.txt", "\x89PNG\r\n\x1a\n\0\0", 10, "image/png"},
        {"a", "\xff\xd8\xff\xe0", 4, "image/jpeg"},
        {"a", "GIF89a...", 9, "image/gif"},
        {"a", "RIFF\0\0\0\0WEBPVP8 ", 16, "image/webp"},
        {"a", "%PDF-1.7", 8, "application/pdf"},
        {"fake.png", "just words", 10, "text/plain"},
        {"a.csv", "a,b\n1,2\n", 8, "text/csv"},
        {"a.json", "{\"a\":1}", 7, "application/json"},
        {"a", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", 41, "image/svg+xml"},
        {"a.bin", "a\0b", 3, "application/octet-stream"},
        {"a.csv", "\xff\xfe\x01", 3, "application/octet-stream"},
        {"empty", "", 0, "text/plain"},
        {"short", "\x89PN", 3, "application/octet-stream"},
    };
    for (size_t i = 0; i < ARRAY_LEN(files); i++)
        assert_string_equal(work_type(files[i].path, files[i].bytes, files[i].n), files[i].type);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_has_one_public_form_and_comes_back_whole),
        cmocka_unit_test(every_name_of_any_bytes_comes_back_whole),
        cmocka_unit_test(paths_are_relative_and_stay_inside),
        cmocka_unit_test(types_are_told_from_the_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
