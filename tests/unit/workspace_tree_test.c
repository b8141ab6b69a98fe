/* The walk through a folder that hostile code has left, reading and writing in it. */
#include "tools/workspace/tree.h"
#include "base/mem.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>
#include <cmocka.h>

static char dir[64];
static int root;

static int setup(void **state) {
    (void)state;
    strcpy(dir, access("/dev/shm", W_OK) == 0 ? "/dev/shm/corral-tree-XXXXXX" : "/tmp/corral-tree-XXXXXX");   /* a jail's folder is in memory, too */
    if (!mkdtemp(dir) || chdir(dir) != 0 || mkdir("work", 0700) != 0)
        return -1;
    root = open("work", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return root < 0 ? -1 : chdir("work");
}

static int teardown(void **state) {
    (void)state;
    char *cmd = xasprintf("chmod -R u+rwx '%s'; rm -rf '%s'", dir, dir);
    close(root);
    int rc = chdir("/") == 0 ? system(cmd) : -1;
    free(cmd);
    return rc;
}

static void spill(const char *path, const char *text) {
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

/* "file:a link:b dir:c/" and "problem:d" of the folder, in one string. */
static char *scan_with(const struct work_limits *l) {
    static const char *const kinds[] = {"file", "dir", "link"};
    struct work_list list = {0};
    struct work_problems p = {0};
    struct buf out = {0};
    struct err e = {0};
    assert_int_equal(tree_scan(root, l, &list, &p, &e), 0);
    for (size_t i = 0; i < list.n; i++)
        buf_addf(&out, "%s%s:%s", out.len ? " " : "", kinds[list.v[i].kind], list.v[i].path);
    for (size_t i = 0; i < json_len(p.list); i++)
        buf_addf(&out, "%sproblem:%s", out.len ? " " : "", json_get_str(json_at(p.list, i), "name", "?"));
    work_list_free(&list);
    work_problems_free(&p);
    return buf_take(&out);
}

static void assert_scan(const char *expected) {
    char *got = scan_with(&work_limits_default);
    assert_string_equal(got, expected);
    free(got);
}

static int read_back(const char *path, char *out, size_t size) {
    struct buf b = {0};
    struct err e = {0};
    struct tree_way way = {.root = root};
    int rc = tree_read(&way, path, 1 << 20, &b, &e);
    tree_way_end(&way);
    snprintf(out, size, "%s", buf_str(&b));
    buf_free(&b);
    return rc;
}

static void files_folders_and_links_are_listed_in_gits_order(void **state) {
    (void)state;
    mkdir("a", 0755);
    mkdir("empty", 0755);
    spill("a/x", "1");
    spill("a.b", "2");
    spill("a0", "3");
    assert_int_equal(symlink("/etc/passwd", "out"), 0);
    assert_int_equal(symlink("a", "in"), 0);
    assert_scan("file:a.b file:a/x file:a0 dir:empty/ link:in link:out");
}

static void links_are_never_followed(void **state) {
    (void)state;
    char text[64];
    mkdir("real", 0755);
    spill("real/secret", "inside");
    spill("../outside", "outside");
    assert_int_equal(symlink("../outside", "file"), 0);
    assert_int_equal(symlink("..", "up"), 0);
    assert_int_equal(symlink("real", "in"), 0);
    assert_int_equal(symlink("loop", "loop"), 0);
    assert_int_equal(symlink("/proc/self/root", "magic"), 0);
    assert_scan("link:file link:in link:loop link:magic file:real/secret link:up");
    assert_int_equal(read_back("file", text, sizeof text), ERR_INVALID);
    assert_int_equal(read_back("up/outside", text, sizeof text), ERR_INVALID);
    assert_int_equal(read_back("in/secret", text, sizeof text), ERR_INVALID);
    assert_int_equal(read_back("loop", text, sizeof text), ERR_INVALID);
    assert_int_equal(read_back("magic/etc/passwd", text, sizeof text), ERR_INVALID);
    struct err e;
    assert_int_equal(tree_write(root, "up/outside", "x", 1, false, &e), ERR_INVALID);
    assert_int_equal(tree_write(root, "in/secret", "x", 1, false, &e), ERR_INVALID);
    assert_int_equal(tree_remove(root, "up/outside", &e), 0);       /* there is no such file in here */
    assert_int_equal(tree_write(root, "file", "new", 3, false, &e), 0);     /* takes the link's place */
    assert_int_equal(read_back("file", text, sizeof text), 0);
    assert_string_equal(text, "new");
    assert_int_equal(access("../outside", F_OK), 0);
    FILE *f = fopen("../outside", "r");
    assert_non_null(fgets(text, sizeof text, f));
    fclose(f);
    assert_string_equal(text, "outside");
}

static void pipes_sockets_and_devices_are_told_and_never_opened(void **state) {
    (void)state;
    char text[16];
    struct sockaddr_un a = {.sun_family = AF_UNIX, .sun_path = "sock"};
    assert_int_equal(mkfifo("pipe", 0600), 0);
    int s = socket(AF_UNIX, SOCK_STREAM, 0);
    assert_int_equal(bind(s, (struct sockaddr *)&a, sizeof a), 0);
    bool device = mknod("zero", S_IFCHR | 0666, makedev(1, 5)) == 0;
    spill("z", "1");
    char *got = scan_with(&work_limits_default);
    assert_non_null(strstr(got, "problem:pipe"));
    assert_non_null(strstr(got, "problem:sock"));
    assert_int_equal(strstr(got, "problem:zero") != NULL, device);
    assert_int_equal(strncmp(got, "file:z problem:", 15), 0);
    free(got);
    alarm(5);                           /* a blocking open would hang here */
    assert_int_equal(read_back("pipe", text, sizeof text), ERR_INVALID);
    alarm(0);
    close(s);
}

static void hostile_names_are_listed_read_and_written(void **state) {
    (void)state;
    static const char *const names[] = {"line\nbreak", "\x1b]0;owned\a", "bad\xff", ".git", "-rf", "a\\b", "Case", "case", "..."};
    char longest[256], text[16];
    struct err e;
    memset(longest, 0xff, 255);
    longest[255] = '\0';
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        spill(names[i], "here");
    spill(longest, "long");
    struct work_list list = {0};
    struct work_problems p = {0};
    assert_int_equal(tree_scan(root, &work_limits_default, &list, &p, &e), 0);
    assert_int_equal(list.n, ARRAY_LEN(names) + 1);
    assert_int_equal(p.n, 0);
    for (size_t i = 0; i < list.n; i++) {
        assert_int_equal(read_back(list.v[i].path, text, sizeof text), 0);
        assert_string_equal(text, strlen(list.v[i].path) > 255 ? "long" : "here");
        assert_int_equal(tree_write(root, list.v[i].path, "again", 5, false, &e), 0);
        assert_int_equal(read_back(list.v[i].path, text, sizeof text), 0);
        assert_string_equal(text, "again");
    }
    assert_int_equal(access("line\nbreak", F_OK), 0);
    work_list_free(&list);
}

static void huge_and_sparse_files_are_told_and_not_read(void **state) {
    (void)state;
    const struct work_limits l = {.file_bytes = 1000, .total_bytes = 2500, .entries = 100};
    int fd = open("sparse", O_CREAT | O_WRONLY, 0600);
    assert_int_equal(ftruncate(fd, (off_t)1 << 40), 0);
    close(fd);
    for (int i = 0; i < 3; i++) {
        char name[8];
        snprintf(name, sizeof name, "f%d", i);
        fd = open(name, O_CREAT | O_WRONLY, 0600);
        assert_int_equal(ftruncate(fd, 1000), 0);
        close(fd);
    }
    char *got = scan_with(&l);
    assert_non_null(strstr(got, "problem:sparse"));
    int kept = 0;
    for (const char *s = got; (s = strstr(s, "file:")) != NULL; s++)
        kept++;
    assert_int_equal(kept, 2);          /* the third is over the sum */
    free(got);
    char text[8];
    assert_int_equal(read_back("sparse", text, sizeof text), ERR_TOO_BIG);
}

static void too_many_files_end_the_walk(void **state) {
    (void)state;
    const struct work_limits l = {.file_bytes = 1000, .total_bytes = 10000, .entries = 50};
    for (int i = 0; i < 200; i++) {
        char name[16];
        snprintf(name, sizeof name, "f%03d", i);
        spill(name, "");
    }
    struct work_list list = {0};
    struct work_problems p = {0};
    struct err e;
    assert_int_equal(tree_scan(root, &l, &list, &p, &e), 0);
    assert_int_equal(list.n, 50);
    assert_int_equal(p.n, 1);
    work_list_free(&list);
    work_problems_free(&p);
}

static void a_tree_of_1500_levels_is_walked_within_bounds(void **state) {
    (void)state;
    int fd = open(".", O_RDONLY | O_DIRECTORY);
    for (int i = 0; i < 2500; i++) {    /* the last ones are over the limit of a path */
        assert_int_equal(mkdirat(fd, "d", 0755), 0);
        int next = openat(fd, "d", O_RDONLY | O_DIRECTORY);
        close(fd);
        fd = next;
        if (i == 1499) {
            int f = openat(fd, "leaf", O_CREAT | O_WRONLY, 0600);
            assert_int_equal(write(f, "deep", 4), 4);
            close(f);
        }
    }
    close(fd);
    struct work_list list = {0};
    struct work_problems p = {0};
    struct err e;
    char text[16];
    assert_int_equal(tree_scan(root, &work_limits_default, &list, &p, &e), 0);
    assert_int_equal(p.n, 1);           /* "its path is too long" */
    bool leaf = false;
    for (size_t i = 0; i < list.n; i++)
        if (list.v[i].kind == WORK_FILE) {
            leaf = true;
            assert_int_equal(strlen(list.v[i].path), 2 * 1500 + 4);
            assert_int_equal(read_back(list.v[i].path, text, sizeof text), 0);
            assert_string_equal(text, "deep");
            assert_int_equal(tree_write(root, list.v[i].path, "new", 3, false, &e), 0);
        }
    assert_true(leaf);
    work_list_free(&list);
    work_problems_free(&p);
}

static void hard_links_are_two_files(void **state) {
    (void)state;
    char text[8];
    spill("a", "one");
    assert_int_equal(link("a", "b"), 0);
    assert_scan("file:a file:b");
    assert_int_equal(read_back("b", text, sizeof text), 0);
    assert_string_equal(text, "one");
    struct err e;
    assert_int_equal(tree_write(root, "b", "two", 3, false, &e), 0);
    assert_int_equal(read_back("a", text, sizeof text), 0);
    assert_string_equal(text, "one");
}

static void what_its_owner_may_not_read_is_read_all_the_same(void **state) {
    (void)state;
    char text[16];
    struct stat st;
    mkdir("closed", 0700);
    spill("closed/in", "in");
    spill("none", "none");
    assert_int_equal(chmod("none", 0), 0);
    assert_int_equal(chmod("closed", 0), 0);
    bool dropped = geteuid() == 0 && setegid(65534) == 0;       /* root may read anything: be someone else */
    if (dropped) {
        assert_int_equal(chown(dir, 65534, 65534), 0);
        assert_int_equal(chown(".", 65534, 65534), 0);
        assert_int_equal(chown("closed/in", 65534, 65534), 0);
        assert_int_equal(chown("closed", 65534, 65534), 0);
        assert_int_equal(chown("none", 65534, 65534), 0);
        assert_int_equal(seteuid(65534), 0);
    }
    assert_int_equal(fchmod(root, 0), 0);
    assert_scan("file:closed/in file:none");
    assert_int_equal(read_back("none", text, sizeof text), 0);
    assert_string_equal(text, "none");
    assert_int_equal(read_back("closed/in", text, sizeof text), 0);
    assert_string_equal(text, "in");
    assert_int_equal(stat("none", &st), 0);
    assert_int_equal(st.st_mode & 0777, 0);
    if (dropped) {
        assert_int_equal(seteuid(0), 0);
        assert_int_equal(setegid(0), 0);
    }
}

static atomic_bool swapping;

static void *swap(void *arg) {
    (void)arg;
    while (atomic_load(&swapping)) {
        syscall(SYS_renameat2, AT_FDCWD, "real", AT_FDCWD, "link", 2u /* RENAME_EXCHANGE */);
    }
    return NULL;
}

/* "real" holds a file of ours; "link" leads to a folder outside that holds one of the same name. */
static void a_folder_replaced_by_a_link_while_it_is_read_leads_nowhere(void **state) {
    (void)state;
    pthread_t thread;
    char text[32];
    int read_ok = 0;
    mkdir("real", 0755);
    mkdir("../outside", 0755);
    spill("real/f", "inside");
    spill("../outside/f", "outside");
    assert_int_equal(symlink("../outside", "link"), 0);
    atomic_store(&swapping, true);
    assert_int_equal(pthread_create(&thread, NULL, swap, NULL), 0);
    for (int i = 0; i < 4000; i++) {
        struct work_list list = {0};
        struct work_problems p = {0};
        struct err e;
        const char *path = i & 1 ? "link/f" : "real/f";
        int rc = read_back(path, text, sizeof text);
        if (rc == 0) {
            assert_string_equal(text, "inside");
            read_ok++;
        }
        rc = tree_write(root, path, "inside", 6, false, &e);
        assert_true(rc == 0 || rc == ERR_INVALID || rc == ERR_IO);
        if (i % 16 == 0) {
            assert_int_equal(tree_scan(root, &work_limits_default, &list, &p, &e), 0);
            work_list_free(&list);
            work_problems_free(&p);
        }
    }
    atomic_store(&swapping, false);
    pthread_join(thread, NULL);
    assert_true(read_ok > 0);
    FILE *f = fopen("../outside/f", "r");
    assert_non_null(fgets(text, sizeof text, f));
    fclose(f);
    assert_string_equal(text, "outside");
}

static void writing_makes_folders_and_removing_clears_empty_ones(void **state) {
    (void)state;
    struct err e;
    assert_int_equal(tree_write(root, "a/b/c", "x", 1, true, &e), 0);
    assert_int_equal(tree_write(root, "a/d", "y", 1, false, &e), 0);
    assert_int_equal(tree_mkdir(root, "a/e/", &e), 0);
    assert_scan("file:a/b/c file:a/d dir:a/e/");
    assert_int_equal(tree_write(root, "a", "x", 1, false, &e), ERR_EXISTS);
    assert_int_equal(tree_write(root, "a/d/below", "x", 1, false, &e), ERR_INVALID);
    assert_int_equal(tree_remove(root, "a/b/c", &e), 0);
    assert_int_equal(tree_remove(root, "not/there", &e), 0);
    assert_scan("file:a/d dir:a/e/");
    assert_int_equal(tree_remove(root, "a/e/", &e), 0);
    assert_int_equal(tree_remove(root, "a/d", &e), 0);
    assert_scan("");
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(files_folders_and_links_are_listed_in_gits_order),
        T(links_are_never_followed),
        T(pipes_sockets_and_devices_are_told_and_never_opened),
        T(hostile_names_are_listed_read_and_written),
        T(huge_and_sparse_files_are_told_and_not_read),
        T(too_many_files_end_the_walk),
        T(a_tree_of_1500_levels_is_walked_within_bounds),
        T(hard_links_are_two_files),
        T(what_its_owner_may_not_read_is_read_all_the_same),
        T(a_folder_replaced_by_a_link_while_it_is_read_leads_nowhere),
        T(writing_makes_folders_and_removing_clears_empty_ones),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
