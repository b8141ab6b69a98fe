/* GGUF files: values are read as they are, and each kind of broken file is refused with its reason. */
#include "engine/gguf.h"
#include "base/file.h"
#include "base/mem.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#define SEEDS "tests/fuzz/seeds/gguf/"          /* made by tests/fuzz/seeds/make_gguf.py */

static struct gguf *open_good(const char *path) {
    struct gguf *g = NULL;
    struct err e = {0};

    if (gguf_open(&g, path, &e) != 0)
        fail_msg("%s", e.text);
    return g;
}

static void broken_files_are_refused_with_their_reason(void **state) {
    (void)state;
    static const struct {
        const char *file;
        int code;
        const char *says;
    } cases[] = {
        {SEEDS "v1", ERR_UNSUPPORTED, "GGUF version 1"},
        {SEEDS "big_endian", ERR_FORMAT, "big-endian"},
        {SEEDS "cut", ERR_FORMAT, "'b' reaches past the end of the file"},
        {SEEDS "overlap", ERR_FORMAT, "'b' overlaps"},
        {SEEDS "twice", ERR_FORMAT, "'general.architecture' appears twice"},
        {SEEDS "nested", ERR_FORMAT, "array of arrays"},
        {SEEDS "huge_count", ERR_FORMAT, "array of more than"},
        {SEEDS "huge_shape", ERR_FORMAT, "shape"},
        {SEEDS "split", ERR_UNSUPPORTED, "one of 3 parts"},
        {SEEDS "safetensors", ERR_FORMAT, "safetensors"},
        {SEEDS "web", ERR_FORMAT, "web page"},
        {SEEDS "zip", ERR_FORMAT, "zip archive"},
        {"tests/unit", ERR_INVALID, "a folder"},
        {"/dev/null", ERR_INVALID, "no regular file"},
        {"tests/no-such-file", ERR_NOT_FOUND, "No such file"},
        {"CMakeLists.txt", ERR_FORMAT, "not a GGUF file"},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct gguf *g = NULL;
        struct err e = {0};
        int rc = gguf_open(&g, cases[i].file, &e);

        if (rc != cases[i].code || g != NULL || strstr(e.text, cases[i].says) == NULL || strstr(e.text, cases[i].file) == NULL)
            fail_msg("%s: got %d '%s', expected %d '%s'", cases[i].file, rc, e.text, cases[i].code, cases[i].says);
    }
}

static void a_pipe_does_not_hold_us_up(void **state) {
    (void)state;
    char dir[] = "/tmp/corral-gguf-XXXXXX";
    char *path;
    struct gguf *g;
    struct err e = {0};

    assert_non_null(mkdtemp(dir));
    path = xasprintf("%s/fifo", dir);
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_int_equal(gguf_open(&g, path, &e), ERR_INVALID);
    unlink(path);
    rmdir(dir);
    free(path);
}

static void values_convert_where_nothing_is_lost(void **state) {
    (void)state;
    static const int numeric[] = {0, 1, 2, 3, 4, 5, 6, 10, 11, 12};     /* every number type, each with the value 1 */
    struct gguf *g = open_good(SEEDS "values");
    uint64_t u;
    int64_t i;
    double f;
    bool b;
    size_t len;

    for (size_t k = 0; k < ARRAY_LEN(numeric); k++) {
        char key[16];

        snprintf(key, sizeof key, "k%d", numeric[k]);
        assert_true(gguf_u64(g, key, &u) && u == 1);
        assert_true(gguf_f64(g, key, &f) && f == 1.0);
        assert_int_equal(gguf_array_len(g, key), 0);
        snprintf(key, sizeof key, "a%d", numeric[k]);
        assert_int_equal(gguf_array_len(g, key), 3);
        assert_true(gguf_array_i64(g, key, 1, &i) && i == 0);
        assert_true(gguf_array_f64(g, key, 2, &f) && f == 1.0);
        assert_false(gguf_array_i64(g, key, 3, &i));
        assert_false(gguf_u64(g, key, &u));
    }
    assert_true(gguf_bool(g, "k7", &b) && b);
    assert_string_equal(gguf_str(g, "general.architecture", &len), "llama");
    assert_int_equal(len, 5);
    assert_false(gguf_u64(g, "general.architecture", &u));
    assert_null(gguf_str(g, "k0", &len));
    assert_null(gguf_str(g, "missing", &len));
    assert_memory_equal(gguf_array_str(g, "tokenizer.ggml.tokens", 2, &len), "\xc3\xa9", 2);
    assert_int_equal(len, 2);
    assert_null(gguf_array_str(g, "tokenizer.ggml.tokens", 3, &len));
    gguf_close(g);
}

static void tensors_are_found_by_name_and_lie_in_the_file(void **state) {
    (void)state;
    struct gguf *g = open_good(SEEDS "tensors");
    const struct gguf_tensor *a = gguf_tensor_find(g, "a"), *b = gguf_tensor_find(g, "b");

    assert_int_equal(gguf_tensor_count(g), 2);
    assert_ptr_equal(gguf_tensor_at(g, 0), a);
    assert_null(gguf_tensor_at(g, 2));
    assert_null(gguf_tensor_find(g, "c"));
    assert_int_equal(a->type, GGUF_Q8_0);
    assert_int_equal(a->bytes, 2 * 34);
    assert_int_equal(a->ne[0], 32);
    assert_int_equal(a->ne[1], 2);
    assert_int_equal(a->ne[3], 1);
    assert_int_equal(b->bytes, 16);
    assert_int_equal(b->data - a->data, 96);
    assert_int_equal(b->data[15], 1);
    gguf_close(g);
}

static void unknown_types_are_kept_without_data(void **state) {
    (void)state;
    struct gguf *g = open_good(SEEDS "unknown_type");
    const struct gguf_tensor *t = gguf_tensor_find(g, "a");
    uint32_t elements, bytes;

    assert_null(t->data);
    assert_int_equal(t->bytes, 0);
    assert_string_equal(gguf_type_name(t->type), "type 77");
    assert_string_equal(gguf_type_name(GGUF_Q4_K), "Q4_K");
    assert_false(gguf_type_block(77, &elements, &bytes));
    assert_true(gguf_type_block(GGUF_Q4_K, &elements, &bytes) && elements == 256 && bytes == 144);
    gguf_close(g);
}

static void a_file_cut_anywhere_is_refused(void **state) {
    (void)state;
    struct buf file = {0};
    struct err e = {0};

    assert_int_equal(file_read(&file, SEEDS "tensors", 1 << 20, &e), 0);
    for (size_t n = 0; n < file.len; n++) {
        char *exact = malloc(n + 1);    /* so that a sanitizer sees a read past the cut */
        struct gguf *g;

        memcpy(exact, file.data, n);
        exact = realloc(exact, n > 0 ? n : 1);
        e = (struct err){0};
        if (gguf_open_memory(&g, exact, n, &e) == 0)
            fail_msg("cut at %zu of %zu was accepted", n, file.len);
        assert_string_not_equal(e.text, "");
        free(exact);
    }
    buf_free(&file);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(broken_files_are_refused_with_their_reason),
        cmocka_unit_test(a_pipe_does_not_hold_us_up),
        cmocka_unit_test(values_convert_where_nothing_is_lost),
        cmocka_unit_test(tensors_are_found_by_name_and_lie_in_the_file),
        cmocka_unit_test(unknown_types_are_kept_without_data),
        cmocka_unit_test(a_file_cut_anywhere_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
