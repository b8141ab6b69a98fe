/* base_file_test.c - whole files by descriptor. */
#include "base/file.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static int file_of(const char *text, size_t n) {
    int fd = memfd_create("base_file_test", MFD_CLOEXEC);
    assert_true(fd >= 0);
    assert_int_equal(fd_write_all(fd, text, n), 0);
    return fd;
}

static void a_descriptor_is_read_from_its_beginning_wherever_it_stands(void **state) {
    (void)state;
    struct buf b = {0};
    struct err e = {0};
    int fd = file_of("a\0b", 3);        /* and it stands at the end now */
    buf_adds(&b, "before ");
    assert_int_equal(fd_read_whole(&b, fd, 3, "the file", &e), 0);
    assert_int_equal(b.len, 10);
    assert_memory_equal(b.data, "before a\0b", 11);
    assert_int_equal(lseek(fd, 0, SEEK_CUR), 3);
    close(fd);
    fd = file_of("", 0);
    buf_reset(&b);
    assert_int_equal(fd_read_whole(&b, fd, 0, "the file", &e), 0);
    assert_string_equal(buf_str(&b), "");
    close(fd);
    buf_free(&b);
}

static void more_than_is_wanted_is_refused_and_nothing_taken(void **state) {
    (void)state;
    struct buf b = {0};
    struct err e = {0};
    int fd = file_of("four", 4);
    assert_int_equal(fd_read_whole(&b, fd, 3, "the file", &e), ERR_TOO_BIG);
    assert_string_equal(e.text, "the file has more than 3 bytes");
    assert_int_equal(b.len, 0);
    close(fd);
    assert_int_equal(fd_read_whole(&b, fd, 3, "the file", &e), ERR_IO);
    buf_free(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_descriptor_is_read_from_its_beginning_wherever_it_stands),
        cmocka_unit_test(more_than_is_wanted_is_refused_and_nothing_taken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
