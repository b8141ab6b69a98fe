/* engine_kv_disk_test.c - pages as files: what was written comes back to the bit or not at all, whatever happened to the folder. */
#include "engine/kv_disk.h"
#include "base/mem.h"
#include "tests/own_disk.h"
#include <dirent.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

enum { BYTES = 20000, FILE_BYTES = 4096 + BYTES, CHAIN = 5 };

struct place {
    char dir[64];
    struct kv_disk *d;
    struct kv_name root;
};

static void open_again(struct place *p, uint64_t most) {
    struct err e;
    kv_disk_close(p->d);
    assert_int_equal(kv_disk_open(&p->d, p->dir, most, &e), 0);
}

static int place_make(void **state) {
    struct place *p = xcalloc(1, sizeof *p);
    strcpy(p->dir, "/tmp/corral-kv-XXXXXX");
    assert_non_null(mkdtemp(p->dir));
    kv_disk_root(&p->root, "a model", 7);
    open_again(p, 1 << 30);
    *state = p;
    return 0;
}

static int place_end(void **state) {
    struct place *p = *state;
    kv_disk_close(p->d);
    char *cmd = xasprintf("umount %s 2>/dev/null; rm -rf %s", p->dir, p->dir);
    assert_int_equal(system(cmd), 0);
    free(cmd);
    free(p);
    return 0;
}

/* Token i of a timeline; timelines of different seeds differ from token `same` on. */
static int32_t token(int seed, size_t i, size_t same) { return (int32_t)(i < same ? i : i * 7 + 1000 * (size_t)seed); }

static void fill(int32_t *ids, int seed, size_t page, size_t same) {
    for (size_t i = 0; i < KV_PAGE_TOKENS; i++)
        ids[i] = token(seed, page * KV_PAGE_TOKENS + i, same);
}

static void bytes_of(uint8_t *b, const int32_t *ids, size_t n) {
    for (size_t i = 0; i < BYTES; i++)
        b[i] = (uint8_t)(ids[i % n] * 31 + (int32_t)(i / 97));
}

/* Writes the pages of a timeline of n tokens. */
static size_t write_chain(struct place *p, int seed, size_t n, size_t same, int64_t owner) {
    struct kv_name before = p->root, name;
    int32_t ids[KV_PAGE_TOKENS];
    uint8_t b[BYTES];
    size_t written = 0;

    for (size_t page = 0; page * KV_PAGE_TOKENS < n; page++) {
        size_t in = n - page * KV_PAGE_TOKENS < KV_PAGE_TOKENS ? n - page * KV_PAGE_TOKENS : KV_PAGE_TOKENS;
        fill(ids, seed, page, same);
        bytes_of(b, ids, in);
        written += kv_disk_write(p->d, &before, ids, in, owner, b, BYTES);
        kv_disk_next(&name, &before, ids, in);
        before = name;
    }
    return written;
}

/* How many tokens of it come back. */
static size_t read_chain(struct place *p, int seed, size_t n, size_t same) {
    struct kv_name before = p->root;
    struct kv_disk_found f;
    int32_t ids[KV_PAGE_TOKENS];
    uint8_t b[BYTES], want[BYTES];
    size_t got = 0;

    while (got < n) {
        fill(ids, seed, got / KV_PAGE_TOKENS, same);
        if (!kv_disk_find(p->d, &before, ids, n - got, 8, &f) || !kv_disk_read(p->d, &f, b, BYTES))
            break;
        if (f.same == f.n) {                    /* the bytes of a page that goes on differently are that timeline's */
            bytes_of(want, ids, f.n);
            assert_memory_equal(b, want, BYTES);
        }
        got += f.same;
        before = f.name;
        if (f.same < KV_PAGE_TOKENS)
            break;
    }
    return got;
}

static size_t files_in(const char *dir) {
    DIR *d = opendir(dir);
    size_t n = 0;
    for (struct dirent *de; (de = readdir(d)) != NULL;)
        n += de->d_name[0] != '.';
    closedir(d);
    return n;
}

/* Calls fn with the path of each file. */
static void each_file(const struct place *p, void (*fn)(const char *path, size_t i)) {
    DIR *d = opendir(p->dir);
    size_t i = 0;
    for (struct dirent *de; (de = readdir(d)) != NULL;)
        if (de->d_name[0] != '.') {
            char *path = xasprintf("%s/%s", p->dir, de->d_name);
            fn(path, i++);
            free(path);
        }
    closedir(d);
}

static struct kv_disk_stats stats_of(struct place *p) {
    struct kv_disk_stats s;
    kv_disk_get_stats(p->d, &s);
    return s;
}

/* ---- what is to work -------------------------------------------------------------------------------- */

static void pages_come_back_in_another_process(void **state) {
    struct place *p = *state;
    struct stat st;
    assert_int_equal(write_chain(p, 1, 300, 0, 1), CHAIN);
    assert_int_equal(read_chain(p, 1, 300, 0), 300);
    open_again(p, 1 << 30);
    assert_int_equal(read_chain(p, 1, 300, 0), 300);
    assert_int_equal(read_chain(p, 1, 400, 0), 300);
    assert_int_equal(read_chain(p, 1, 280, 0), 280);    /* 24 of the last page's 44 */
    assert_int_equal(read_chain(p, 2, 300, 0), 0);
    kv_disk_root(&p->root, "b model", 7);
    assert_int_equal(read_chain(p, 1, 300, 0), 0);
    assert_int_equal(stat(p->dir, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0700);
    assert_int_equal(stats_of(p).bytes, (uint64_t)CHAIN * FILE_BYTES);
    assert_int_equal(stats_of(p).lost, 0);
}

static void what_begins_the_same_is_stored_once(void **state) {
    struct place *p = *state;
    write_chain(p, 1, 300, 150, 1);
    write_chain(p, 2, 300, 150, 2);
    assert_int_equal(stats_of(p).pages, 2 + 3 + 3);     /* two pages in common */
    assert_int_equal(files_in(p->dir), 10);
    open_again(p, 1 << 30);
    assert_int_equal(stats_of(p).bytes, (uint64_t)8 * FILE_BYTES);
    assert_int_equal(read_chain(p, 3, 300, 150), 150);  /* and 22 of the third, from one of them */
    kv_disk_forget(p->d, 1);
    assert_int_equal(files_in(p->dir), 5);
    assert_int_equal(read_chain(p, 2, 300, 150), 300);
    assert_int_equal(read_chain(p, 1, 300, 150), 150);
    kv_disk_forget_in(p->dir, 2);
    assert_int_equal(files_in(p->dir), 0);
    assert_int_equal(read_chain(p, 2, 300, 150), 0);
}

static void a_page_that_grows_takes_the_place_of_the_shorter_one(void **state) {
    struct place *p = *state;
    for (size_t n = 70; n <= 200; n += 10)
        write_chain(p, 1, n, 0, 1);
    assert_int_equal(files_in(p->dir), 4);
    write_chain(p, 1, 40, 0, KV_OWNER_ALL);
    write_chain(p, 1, 50, 0, KV_OWNER_ALL);
    assert_int_equal(files_in(p->dir), 6);
    assert_int_equal(read_chain(p, 1, 200, 0), 200);
}

static void count_owner(void *arg, int64_t owner) { *(int64_t *)arg += owner; }

static void owners_are_known(void **state) {
    struct place *p = *state;
    int64_t sum = 0;
    write_chain(p, 1, 200, 100, 5);
    write_chain(p, 2, 200, 100, INT64_MAX / 2);
    write_chain(p, 2, 64, 100, KV_OWNER_ALL);
    open_again(p, 1 << 30);
    kv_disk_owners(p->d, count_owner, &sum);
    assert_int_equal(sum, 5 + INT64_MAX / 2);
}

static void the_longest_unused_go_first(void **state) {
    struct place *p = *state;
    open_again(p, 8 * FILE_BYTES);
    write_chain(p, 1, 192, 0, 1);
    write_chain(p, 2, 192, 0, 2);
    assert_int_equal(read_chain(p, 1, 192, 0), 192);
    write_chain(p, 3, 192, 0, 3);
    assert_int_equal(stats_of(p).pages, 8);
    assert_int_equal(read_chain(p, 1, 192, 0), 192);
    assert_int_equal(read_chain(p, 3, 192, 0), 192);
    assert_int_equal(read_chain(p, 2, 192, 0), 0);
    open_again(p, 6 * FILE_BYTES + 1);
    assert_int_equal(stats_of(p).pages, 6);
    open_again(p, FILE_BYTES - 1);
    assert_int_equal(files_in(p->dir), 0);
    assert_int_equal(write_chain(p, 1, 64, 0, 1), 0);
    open_again(p, 0);
    assert_int_equal(write_chain(p, 1, 64, 0, 1), 0);
}

/* ---- what isn't to hurt ----------------------------------------------------------------------------- */

static void flip(const char *path, size_t i) {
    static const size_t at[] = {0, 9, 13, 17, 25, 40, 60, 70, 330, 4095, 4096, 9000, FILE_BYTES - 1};
    int fd = open(path, O_RDWR);
    uint8_t b;
    assert_int_equal(pread(fd, &b, 1, (off_t)at[i]), 1);
    b ^= 0x40;
    assert_int_equal(pwrite(fd, &b, 1, (off_t)at[i]), 1);
    close(fd);
}

static void grow(const char *path, size_t i) {
    (void)i;
    assert_int_equal(truncate(path, FILE_BYTES + 1), 0);
}
static void cut(const char *path, size_t i) { assert_int_equal(truncate(path, (off_t)(i * 6000)), 0); }
static void open_to_all(const char *path, size_t i) {
    (void)i;
    assert_int_equal(chmod(path, 0622), 0);
}
static void become_a_fifo(const char *path, size_t i) {
    (void)i;
    assert_int_equal(unlink(path), 0);
    assert_int_equal(mkfifo(path, 0600), 0);
}
static void become_a_link(const char *path, size_t i) {
    (void)i;
    assert_int_equal(unlink(path), 0);
    assert_int_equal(symlink("/dev/zero", path), 0);
}

static void a_file_that_is_not_right_is_not_used(void **state) {
    static void (*const ways[])(const char *path, size_t i) = {flip, grow, cut, open_to_all, become_a_fifo, become_a_link};
    struct place *p = *state;
    uint8_t b[BYTES];

    for (size_t w = 0; w < ARRAY_LEN(ways); w++)
        for (int again = 0; again < 2; again++) {       /* by this process, and by the next */
            struct kv_disk_found f[13];
            int32_t ids[13][KV_PAGE_TOKENS];
            for (int i = 0; i < 13; i++) {
                fill(ids[i], 10 + i, 0, 0);
                bytes_of(b, ids[i], 60);
                assert_true(kv_disk_write(p->d, &p->root, ids[i], 60, 1, b, BYTES));
            }
            each_file(p, ways[w]);
            if (again)
                open_again(p, 1 << 30);
            for (int i = 0; i < 13; i++) {
                bool found = kv_disk_find(p->d, &p->root, ids[i], 60, 8, &f[i]);
                bool used = found && kv_disk_read(p->d, &f[i], b, BYTES);
                /* between header and bytes nothing is read */
                if (!(used && ways[w] == flip))
                    assert_false(used);
            }
            assert_true(stats_of(p).pages <= (ways[w] == flip ? 2 : 0));
            kv_disk_forget(p->d, 1);
            assert_int_equal(files_in(p->dir), 0);
        }
}

static void what_others_left_in_the_folder_is_left_alone(void **state) {
    static const char *const names[] = {"README", "part", "0123456789abcdef0123456789abcdef-0123456789abcdef0123456789abcdef-65.1",
                                        "0123456789abcdef0123456789abcdef-0123456789abcdef0123456789abcdef-064.1",
                                        "0123456789abcdef0123456789abcdef-0123456789abcdef0123456789abcdef-64.99999999999999999999",
                                        "0123456789abcdef0123456789abcdef-0123456789abcdef0123456789abcdef-64.1x",
                                        "0123456789abcdef0123456789abcdef-0123456789ABCDEF0123456789abcdef-64.1",
                                        "0123456789abcdef0123456789abcdef-0123456789abcdef0123456789abcdef-64.", "0123456789abcdef0123456789abcdef-"};
    struct place *p = *state;
    for (size_t i = 0; i < ARRAY_LEN(names); i++) {
        char *path = xasprintf("%s/%s", p->dir, names[i]);
        close(open(path, O_CREAT | O_WRONLY, 0600));
        free(path);
    }
    open_again(p, 1 << 30);
    assert_int_equal(stats_of(p).pages, 0);
    assert_int_equal(files_in(p->dir), ARRAY_LEN(names) - 1);   /* "part" is what we were writing when we died */
    assert_int_equal(write_chain(p, 1, 300, 0, 1), CHAIN);
    assert_int_equal(read_chain(p, 1, 300, 0), 300);
}

static void a_folder_that_others_can_write_is_not_used(void **state) {
    struct place *p = *state;
    struct kv_disk *other;
    struct err e;
    assert_int_equal(kv_disk_open(&other, p->dir, 1 << 30, &e), ERR_BUSY);
    assert_int_equal(chmod(p->dir, 0770), 0);
    kv_disk_close(p->d);
    p->d = NULL;
    assert_int_equal(kv_disk_open(&other, p->dir, 1 << 30, &e), ERR_REFUSED);
    assert_null(other);
}

static void a_disk_that_is_full_costs_pages_only(void **state) {
    struct place *p = *state;
    kv_disk_close(p->d);
    p->d = NULL;
    if (!own_disk(p->dir, "size=200k,mode=700"))
        skip();
    open_again(p, 1 << 30);
    assert_int_equal(write_chain(p, 1, 64 * 20, 0, 1), 20);     /* the last ones took the room of the first */
    assert_in_range(stats_of(p).pages, 5, 7);
    char *ballast = xasprintf("%s/ballast", p->dir);
    int fd = open(ballast, O_CREAT | O_WRONLY, 0600);
    static const uint8_t zeros[1000];
    while (write(fd, zeros, sizeof zeros) == sizeof zeros)
        ;
    close(fd);
    kv_disk_forget(p->d, 1);                    /* what is given back is less than what is to stay free and a page */
    fd = open(ballast, O_APPEND | O_WRONLY);
    while (write(fd, zeros, sizeof zeros) == sizeof zeros)
        ;
    close(fd);
    assert_int_equal(write_chain(p, 1, 64, 0, 1), 0);
    assert_int_equal(stats_of(p).lost, 1);
    unlink(ballast);
    free(ballast);
    assert_int_equal(write_chain(p, 1, 192, 0, 1), 3);
    assert_int_equal(read_chain(p, 1, 192, 0), 192);
}

#define PLACED(t) cmocka_unit_test_setup_teardown(t, place_make, place_end)

int main(void) {
    const struct CMUnitTest tests[] = {
        PLACED(pages_come_back_in_another_process),
        PLACED(what_begins_the_same_is_stored_once),
        PLACED(a_page_that_grows_takes_the_place_of_the_shorter_one),
        PLACED(owners_are_known),
        PLACED(the_longest_unused_go_first),
        PLACED(a_file_that_is_not_right_is_not_used),
        PLACED(what_others_left_in_the_folder_is_left_alone),
        PLACED(a_folder_that_others_can_write_is_not_used),
        PLACED(a_disk_that_is_full_costs_pages_only),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
