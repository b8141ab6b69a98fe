/* engine_cache_test.c - packed weights as a file: what was written comes back, what isn't ours or isn't whole is not
 * used, the folder stays within its bounds, and an engine on mapped weights computes the same bits. */
#include "engine/cpu/cache.h"
#include "engine/engine.h"
#include "engine/model.h"
#include "base/mem.h"
#include "tests/own_disk.h"
#include "tests/tiny_gguf.h"
#include <dirent.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

enum { BYTES = 3 << 20, HEADER = 2 << 20 };

static const struct tiny_shape small = {.type = GGUF_Q4_0, .layers = 2, .embd = 64, .heads = 4, .heads_kv = 2, .head_dim = 16, .ff = 96,
                                        .context = 512, .seed = 3};

struct place {
    char dir[64];
    char *model;
    struct gguf *g;
    struct cache_where where;
    struct cache_key key;
    uint8_t *bytes;
};

static char *path_of(const struct place *p, const char *name) { return xasprintf("%s/%s", p->dir, name); }

static int place_make(void **state) {
    struct place *p = xcalloc(1, sizeof *p);
    struct err e;
    strcpy(p->dir, "/tmp/corral-cache-XXXXXX");
    assert_non_null(mkdtemp(p->dir));
    p->model = tiny_gguf_write(&small);
    assert_int_equal(gguf_open(&p->g, p->model, &e), 0);
    cache_where_find(&p->where, p->dir, 0);
    cache_key_make(&p->key, p->g, 7, "plain", BYTES);
    p->bytes = xcalloc(BYTES, 1);
    for (size_t i = 0; i < BYTES; i++)
        p->bytes[i] = (uint8_t)(i * 31 + i / 4096);
    *state = p;
    return 0;
}

static size_t files_in(const char *dir) {
    DIR *d = opendir(dir);
    size_t n = 0;
    for (struct dirent *de; (de = readdir(d)) != NULL;)
        n += de->d_name[0] != '.';
    closedir(d);
    return n;
}

static int place_end(void **state) {
    struct place *p = *state;
    char *cmd = xasprintf("umount %s 2>/dev/null; rm -rf %s", p->dir, p->dir);
    assert_int_equal(system(cmd), 0);
    free(cmd);
    unlink(p->model);
    free(p->model);
    gguf_close(p->g);
    cache_where_free(&p->where);
    free(p->bytes);
    free(p);
    return 0;
}

static void write_it(struct place *p, const struct cache_key *k) {
    struct cache_writer *w = cache_write_start(&p->where, k, p->bytes, BYTES);
    assert_non_null(w);
    assert_true(cache_write_end(w, true));
}

static void what_was_written_comes_back(void **state) {
    struct place *p = *state;
    assert_null(cache_map(&p->where, &p->key, BYTES));
    write_it(p, &p->key);
    const uint8_t *got = cache_map(&p->where, &p->key, BYTES);
    assert_non_null(got);
    assert_memory_equal(got, p->bytes, BYTES);
    cache_unmap(got, BYTES);
    assert_int_equal(files_in(p->dir), 1);
}

static void another_model_plan_or_kernel_is_another_file(void **state) {
    struct place *p = *state;
    struct cache_key k;
    struct err e;
    write_it(p, &p->key);
    cache_key_make(&k, p->g, 8, "plain", BYTES);
    assert_null(cache_map(&p->where, &k, BYTES));
    cache_key_make(&k, p->g, 7, "avx2", BYTES);
    assert_null(cache_map(&p->where, &k, BYTES));
    /* The same name, size and time, other weights. */
    struct stat st;
    assert_int_equal(stat(p->model, &st), 0);
    int fd = open(p->model, O_RDWR);
    assert_int_equal(pwrite(fd, "otherwise", 9, st.st_size - 2000), 9);
    struct timespec t[2] = {st.st_atim, st.st_mtim};
    assert_int_equal(futimens(fd, t), 0);
    close(fd);
    struct gguf *g;
    assert_int_equal(gguf_open(&g, p->model, &e), 0);
    cache_key_make(&k, g, 7, "plain", BYTES);
    assert_string_not_equal(k.name, p->key.name);
    gguf_close(g);
}

static void expect_refused(struct place *p) {
    char *path = path_of(p, p->key.name);
    struct stat st;
    assert_null(cache_map(&p->where, &p->key, BYTES));
    assert_int_not_equal(lstat(path, &st), 0);          /* and it is out of the way */
    write_it(p, &p->key);                               /* for the next case */
    free(path);
}

static void a_damaged_or_foreign_file_is_not_used(void **state) {
    struct place *p = *state;
    char *path = path_of(p, p->key.name);
    write_it(p, &p->key);
    assert_int_equal(truncate(path, BYTES), 0);
    expect_refused(p);
    assert_int_equal(truncate(path, BYTES + HEADER + 1), 0);
    expect_refused(p);
    for (off_t at = 0; at < 96; at += 5) {              /* any byte of the header */
        int fd = open(path, O_RDWR);
        char c;
        assert_int_equal(pread(fd, &c, 1, at), 1);
        c = (char)(c ^ 0x40);
        assert_int_equal(pwrite(fd, &c, 1, at), 1);
        close(fd);
        expect_refused(p);
    }
    assert_int_equal(chmod(path, 0622), 0);
    expect_refused(p);
    if (geteuid() == 0) {
        assert_int_equal(chown(path, 12345, 12345), 0);
        expect_refused(p);
    }
    char *other = path_of(p, "elsewhere");
    assert_int_equal(rename(path, other), 0);
    assert_int_equal(symlink(other, path), 0);
    assert_null(cache_map(&p->where, &p->key, BYTES));  /* a link is not followed */
    free(other);
    free(path);
}

static void a_folder_open_to_others_is_not_used(void **state) {
    struct place *p = *state;
    write_it(p, &p->key);
    assert_int_equal(chmod(p->dir, 0777), 0);
    assert_null(cache_map(&p->where, &p->key, BYTES));
    assert_null(cache_write_start(&p->where, &p->key, p->bytes, BYTES));
    assert_int_equal(chmod(p->dir, 0700), 0);
    const uint8_t *got = cache_map(&p->where, &p->key, BYTES);
    assert_non_null(got);
    cache_unmap(got, BYTES);
}

static void what_was_used_longest_ago_makes_room(void **state) {
    struct place *p = *state;
    struct cache_key k[4];
    p->where.most = 3 * (BYTES + HEADER);
    for (size_t i = 0; i < 4; i++) {
        cache_key_make(&k[i], p->g, 100 + i, "plain", BYTES);
        if (i < 3) {
            write_it(p, &k[i]);
            char *path = path_of(p, k[i].name);
            struct timespec t[2] = {{.tv_sec = 1000 + (time_t)i}, {.tv_sec = 1000 + (time_t)i}};
            assert_int_equal(utimensat(AT_FDCWD, path, t, 0), 0);
            free(path);
        }
    }
    const uint8_t *oldest = cache_map(&p->where, &k[0], BYTES);     /* used now */
    assert_non_null(oldest);
    write_it(p, &k[3]);
    assert_int_equal(files_in(p->dir), 3);
    assert_null(cache_map(&p->where, &k[1], BYTES));
    for (size_t i = 0; i < 4; i += i == 0 ? 2 : 1) {
        const uint8_t *got = cache_map(&p->where, &k[i], BYTES);
        assert_non_null(got);
        cache_unmap(got, BYTES);
    }
    /* Too much for the folder: nothing is thrown out for it. */
    p->where.most = BYTES;
    assert_null(cache_write_start(&p->where, &k[1], p->bytes, BYTES));
    assert_int_equal(files_in(p->dir), 3);
    assert_memory_equal(oldest, p->bytes, BYTES);
    cache_unmap(oldest, BYTES);
}

static void one_writes_at_a_time_and_the_dead_are_cleared(void **state) {
    struct place *p = *state;
    char *part = xasprintf("%s/%s.part", p->dir, p->key.name), *orphan = path_of(p, "00000000deadbeef.packed.part");
    int fd = open(part, O_RDWR | O_CREAT, 0600);
    assert_int_equal(flock(fd, LOCK_EX | LOCK_NB), 0);
    assert_null(cache_write_start(&p->where, &p->key, p->bytes, BYTES));
    close(fd);                                          /* as if killed: what it wrote stays behind */
    close(open(orphan, O_RDWR | O_CREAT, 0600));
    write_it(p, &p->key);
    assert_int_equal(files_in(p->dir), 1);
    /* Given up half way, or complete: never half a file under the name. */
    for (int i = 0; i < 20; i++) {
        struct cache_key k;
        cache_key_make(&k, p->g, 1000 + (uint64_t)i, "plain", BYTES);
        bool done = cache_write_end(cache_write_start(&p->where, &k, p->bytes, BYTES), false);
        const uint8_t *got = cache_map(&p->where, &k, BYTES);
        assert_int_equal(got != NULL, done);
        if (done) {
            assert_memory_equal(got, p->bytes, BYTES);
            cache_unmap(got, BYTES);
        }
    }
    free(part);
    free(orphan);
}

/* ---- through an engine --------------------------------------------------------------------- */

static void logits_of(const struct place *p, const char *cache_dir, float *out) {
    struct engine_config c = {.model_path = p->model, .threads = 2, .cache_dir = cache_dir, .cache_finish = true};
    int32_t ids[40];
    size_t last = ARRAY_LEN(ids) - 1;
    struct engine *en;
    struct err e;
    for (size_t i = 0; i < ARRAY_LEN(ids); i++)
        ids[i] = (int32_t)(i * 7 % TINY_VOCAB);
    if (engine_open(&en, &c, &e) != 0)
        fail_msg("%s", e.text);
    assert_int_equal(engine_logits(en, ids, ARRAY_LEN(ids), &last, 1, out, NULL, &e), 0);
    engine_close(en);
}

static void mapped_weights_compute_the_same_bits(void **state) {
    struct place *p = *state;
    static float packed[TINY_VOCAB], written[TINY_VOCAB], mapped[TINY_VOCAB];
    logits_of(p, "", packed);
    assert_int_equal(files_in(p->dir), 0);
    logits_of(p, p->dir, written);
    assert_int_equal(files_in(p->dir), 1);
    logits_of(p, p->dir, mapped);
    assert_memory_equal(packed, written, sizeof packed);
    assert_memory_equal(packed, mapped, sizeof packed);
    /* A file or nothing where the folder should be: the model runs all the same. */
    char *file = path_of(p, "file"), *below = path_of(p, "file/below");
    close(open(file, O_RDWR | O_CREAT, 0600));
    logits_of(p, below, mapped);
    assert_memory_equal(packed, mapped, sizeof packed);
    free(file);
    free(below);
}

/* Last: the rest of this process sees the small disk. */
static void a_full_disk_is_no_failure(void **state) {
    struct place *p = *state;
    static float packed[TINY_VOCAB], got[TINY_VOCAB];
    logits_of(p, "", packed);
    if (!own_disk(p->dir, "size=64k,mode=0700"))
        skip();
    assert_null(cache_write_start(&p->where, &p->key, p->bytes, BYTES));
    logits_of(p, p->dir, got);
    assert_memory_equal(packed, got, sizeof packed);
    assert_int_equal(files_in(p->dir), 0);
    assert_int_equal(umount2(p->dir, MNT_DETACH), 0);       /* else the folder could not be removed */
}

int main(void) {
#define TEST(f) cmocka_unit_test_setup_teardown(f, place_make, place_end)
    const struct CMUnitTest tests[] = {
        TEST(what_was_written_comes_back), TEST(another_model_plan_or_kernel_is_another_file), TEST(a_damaged_or_foreign_file_is_not_used),
        TEST(a_folder_open_to_others_is_not_used), TEST(what_was_used_longest_ago_makes_room),
        TEST(one_writes_at_a_time_and_the_dead_are_cleared), TEST(mapped_weights_compute_the_same_bits), TEST(a_full_disk_is_no_failure)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
