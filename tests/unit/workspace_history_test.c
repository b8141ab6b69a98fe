/* A work folder and its history: what is kept, put back, undone, compared; and what a kill leaves. */
#include "tools/workspace/workspace.h"
#include "base/clock.h"
#include "base/mem.h"
#include <fcntl.h>
#include <ftw.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

static char dir[64], repo[96], disk[64];
static int root;
static struct workspace *ws;

static int open_folder(const char *name) {
    mkdir(name, 0700);
    return open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

static int setup(void **state) {
    (void)state;
    strcpy(dir, access("/dev/shm", W_OK) == 0 ? "/dev/shm/corral-work-XXXXXX" : "/tmp/corral-work-XXXXXX");       /* a jail's folder is in memory, too */
    strcpy(disk, "/tmp/corral-repo-XXXXXX");
    if (!mkdtemp(dir) || !mkdtemp(disk) || chdir(dir) != 0)
        return -1;
    snprintf(repo, sizeof repo, "%s/conv.git", disk);
    root = open_folder("work");
    ws = workspace_create(repo, NULL);
    return root < 0;
}

static int teardown(void **state) {
    (void)state;
    char *cmd = xasprintf("rm -rf '%s' '%s'", dir, disk);
    workspace_free(ws);
    close(root);
    int rc = chdir("/") == 0 ? system(cmd) : -1;
    free(cmd);
    return rc;
}

static void reopen(void) {
    workspace_free(ws);
    ws = workspace_create(repo, NULL);
}

static void spill(const char *path, const char *text) {
    char *full = xasprintf("work/%s", path);
    FILE *f = fopen(full, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
    free(full);
}

/* As after a call; false: there was nothing to keep. */
static bool keep(const char *call, struct work_report *r) {
    struct work_look look;
    struct err e = {0};
    const struct repo_note note = {.call = call, .what = "test"};
    struct work_report own = {0};
    if (workspace_look(ws, root, false, &look, &e) != 0)
        fail_msg("%s", e.text);
    if (look.same) {
        work_look_free(&look);
        return false;
    }
    if (workspace_keep(ws, root, &look, &note, r ? r : &own, &e) != 0)
        fail_msg("%s", e.text);
    bool committed = r ? r->committed : own.committed;
    work_report_free(&own);
    return committed;
}

static char *head(void) {
    struct err e = {0};
    struct buf b = {0}, data = {0};
    if (workspace_load(ws, &e) != 0)
        fail_msg("%s", e.text);
    const struct work_list *l = workspace_head(ws);
    for (size_t i = 0; i < l->n; i++) {
        buf_addf(&b, "%s%s", b.len ? " " : "", l->v[i].path);
        buf_reset(&data);
        if (l->v[i].kind == WORK_FILE && workspace_read(ws, l->v[i].path, 1 << 20, &data, NULL, &e) == 0)
            buf_addf(&b, "=%.20s", buf_str(&data));
        else if (l->v[i].kind == WORK_LINK)
            buf_adds(&b, "->");
    }
    buf_free(&data);
    return buf_take(&b);
}

static char *folder(int fd) {
    struct work_list l = {0};
    struct work_problems p = {0};
    struct err e = {0};
    struct buf b = {0}, data = {0};
    struct tree_way way = {.root = fd};
    assert_int_equal(tree_scan(fd, &work_limits_default, &l, &p, &e), 0);
    for (size_t i = 0; i < l.n; i++) {
        buf_addf(&b, "%s%s", b.len ? " " : "", l.v[i].path);
        buf_reset(&data);
        if (l.v[i].kind == WORK_FILE && tree_read(&way, l.v[i].path, 1 << 20, &data, &e) == 0)
            buf_addf(&b, "=%.20s", buf_str(&data));
        else if (l.v[i].kind == WORK_LINK)
            buf_adds(&b, "->");
    }
    tree_way_end(&way);
    buf_free(&data);
    work_list_free(&l);
    work_problems_free(&p);
    return buf_take(&b);
}

static void assert_text(char *got, const char *expected) {
    assert_string_equal(got, expected);
    free(got);
}
#define assert_head(text) assert_text(head(), text)
#define assert_folder(text) assert_text(folder(root), text)

static int undo(const char *call, bool live, struct err *e) {
    static int n;
    char id[24];
    struct json *done = NULL;
    snprintf(id, sizeof id, "undo_%d", ++n);
    int rc = workspace_undo(ws, live ? root : -1, call, id, &done, e);
    json_free(done);
    return rc;
}

static void a_call_that_changes_files_makes_one_commit_and_others_make_none(void **state) {
    (void)state;
    struct work_report r = {0};
    assert_false(keep("call_0", NULL));
    assert_int_equal(access(repo, F_OK), -1);   /* nothing to keep: no repository */
    spill("a.txt", "one\n");
    spill("plot", "\x89PNG\r\n\x1a\n");
    assert_true(keep("call_1", &r));
    assert_int_equal(json_len(r.artifacts), 2);
    assert_string_equal(json_get_str(json_at(r.artifacts, 0), "name", ""), "a.txt");
    assert_string_equal(json_get_str(json_at(r.artifacts, 1), "type", ""), "image/png");
    assert_int_equal(json_get_int(json_get(json_at(r.artifacts, 1), "bytes"), 0), 8);
    work_report_free(&r);
    assert_false(keep("call_2", NULL));
    spill("a.txt", "one\n");            /* written again with the same content */
    assert_false(keep("call_3", NULL));
    spill("a.txt", "two\n");            /* as long as before, perhaps within the same tick */
    assert_true(keep("call_4", &r));
    assert_int_equal(json_len(r.artifacts), 1);
    work_report_free(&r);
    struct json *calls = NULL;
    struct err e = {0};
    assert_int_equal(workspace_calls(ws, 10, &calls, &e), 0);
    assert_int_equal(json_len(calls), 2);
    assert_string_equal(json_get_str(json_at(calls, 0), "call", ""), "call_4");
    json_free(calls);
    assert_head("a.txt=two\n plot=\x89PNG\r\n\x1a\n");
    reopen();
    assert_head("a.txt=two\n plot=\x89PNG\r\n\x1a\n");
}

static void a_new_jail_gets_everything_back(void **state) {
    (void)state;
    size_t failed = 1;
    struct err e = {0};
    mkdir("work/empty", 0755);
    mkdir("work/deep", 0755);
    mkdir("work/deep/er", 0755);
    spill("deep/er/f", "x");
    spill("line\nbreak", "odd");
    spill(".git", "not git's");
    spill("run", "#!");
    assert_int_equal(chmod("work/run", 0755), 0);
    assert_int_equal(symlink("/etc/passwd", "work/out"), 0);
    assert_true(keep("call_1", NULL));
    char *before = folder(root);
    close(root);
    root = open_folder("again");
    reopen();
    assert_int_equal(workspace_restore(ws, root, &failed, &e), 0);
    assert_int_equal(failed, 0);
    assert_folder(before);
    free(before);
    struct stat st;
    assert_int_equal(stat("again/run", &st), 0);
    assert_int_equal(st.st_mode & 0777, 0755);
    assert_int_equal(lstat("again/out", &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    assert_false(keep("call_2", NULL));
}

static void a_tree_of_1500_levels_is_kept_put_back_and_compared(void **state) {
    (void)state;
    size_t failed = 1;
    struct err e = {0};
    struct json *diff = NULL;
    int fd = dup(root);
    for (int i = 0; i < 1500; i++) {
        assert_int_equal(mkdirat(fd, "d", 0755), 0);
        int next = openat(fd, "d", O_RDONLY | O_DIRECTORY);
        close(fd);
        fd = next;
    }
    int leaf = openat(fd, "leaf", O_CREAT | O_WRONLY, 0600);
    assert_int_equal(write(leaf, "deep", 4), 4);
    close(leaf);
    close(fd);
    assert_true(keep("call_1", NULL));
    close(root);
    root = open_folder("again");
    reopen();
    assert_int_equal(workspace_restore(ws, root, &failed, &e), 0);
    assert_int_equal(failed, 0);
    assert_false(keep("call_2", NULL));
    assert_int_equal(workspace_diff(ws, NULL, 1 << 20, &diff, &e), 0);
    assert_non_null(strstr(json_get_str(diff, "diff", ""), "+deep"));
    json_free(diff);
    assert_int_equal(undo(NULL, true, &e), 0);
    assert_head("");
    assert_folder("");
}

static int objects_seen;
static int count_file(const char *path, const struct stat *st, int kind, struct FTW *f) {
    (void)path, (void)st, (void)f;
    objects_seen += kind == FTW_F;
    return 0;
}
static int object_files(void) {
    char *objects = xasprintf("%s/objects", repo);
    objects_seen = 0;
    assert_int_equal(nftw(objects, count_file, 16, FTW_PHYS), 0);
    free(objects);
    return objects_seen;
}

/* Each file of ours costs the disk milliseconds, so many new files of a call must not cost as many there. And any git reads what came of it. */
static void many_new_files_cost_the_disk_few(void **state) {
    (void)state;
    size_t failed = 1;
    struct err e = {0};
    for (int i = 0; i < 600; i++) {
        char path[32], text[32];
        snprintf(path, sizeof path, "%d", i % 7);
        mkdirat(root, path, 0755);
        snprintf(path, sizeof path, "%d/f%d", i % 7, i);
        snprintf(text, sizeof text, "text %d", i / 2);  /* each twice */
        spill(path, text);
    }
    FILE *f = fopen("work/noise", "w"); /* does not shrink: the other way to store */
    assert_non_null(f);
    for (unsigned i = 0, x = 1; i < 300000; i++, x = x * 1664525u + 1013904223u)
        fputc((int)(x >> 24), f);
    fclose(f);
    assert_true(keep("call_1", NULL));
    assert_true(object_files() <= 4);
    spill("0/f0", "new");
    assert_true(keep("call_2", NULL));
    assert_true(object_files() <= 4 + 4);
    char *check = xasprintf("command -v git >/dev/null || exit 0; git -c safe.directory='*' --git-dir='%s' fsck --strict --full 2>&1", repo);
    assert_int_equal(system(check), 0);
    free(check);
    char *before = folder(root);
    close(root);
    root = open_folder("again");
    reopen();
    assert_int_equal(workspace_restore(ws, root, &failed, &e), 0);
    assert_int_equal(failed, 0);
    char *after = folder(root);
    assert_string_equal(before, after);
    assert_int_equal(system("cmp work/noise again/noise"), 0);
    free(before);
    free(after);
    assert_false(keep("call_3", NULL));
    assert_int_equal(undo("call_1", false, &e), ERR_EXISTS);    /* call_2 changed one of its files */
    assert_int_equal(undo("call_2", true, &e), 0);
    assert_int_equal(undo("call_1", true, &e), 0);
    assert_folder("");
}

/* A file that is put is read back from what waits to be written, small or large. */
static void what_waits_to_be_written_is_read(void **state) {
    (void)state;
    struct err e = {0};
    size_t n = 9u << 20;
    char *large = xmalloc(n);
    struct buf got = {0};
    for (size_t i = 0; i < n; i++)
        large[i] = (char)(i * 2654435761u >> 13);
    const struct repo_note note = {.call = "put_1", .what = "put large"};
    struct json *changed = NULL;
    assert_int_equal(workspace_put(ws, root, "large", large, n, &note, &changed, &e), 0);
    json_free(changed);
    assert_int_equal(workspace_read(ws, "large", n, &got, NULL, &e), 0);
    assert_int_equal(got.len, n);
    assert_memory_equal(got.data, large, n);
    struct stat st;
    assert_int_equal(stat("work/large", &st), 0);
    assert_int_equal(st.st_size, n);
    buf_free(&got);
    free(large);
}

static void undo_takes_back_the_newest_change_then_the_one_before(void **state) {
    (void)state;
    struct err e = {0};
    for (int live = 0; live < 2; live++) {
        char one[16], two[16];
        snprintf(one, sizeof one, "one_%d", live);
        snprintf(two, sizeof two, "two_%d", live);
        spill("a", "1");
        spill("b", "1");
        assert_true(keep(one, NULL));
        spill("a", "2");
        unlink("work/b");
        mkdir("work/c", 0755);
        spill("c/d", "2");
        assert_true(keep(two, NULL));
        assert_head("a=2 c/d=2");
        assert_int_equal(undo(NULL, live, &e), 0);
        assert_head("a=1 b=1");
        if (live)
            assert_folder("a=1 b=1");
        assert_int_equal(undo(NULL, live, &e), 0);
        assert_head("");
        assert_int_equal(undo(NULL, live, &e), ERR_NOT_FOUND);
        if (live)
            assert_folder("");
        else {                          /* without a jail: the next one starts from the head */
            assert_int_equal(system("rm -rf work/*"), 0);
            workspace_forget_folder(ws);
        }
    }
}

static void undo_of_an_earlier_call_keeps_what_later_ones_did_elsewhere(void **state) {
    (void)state;
    struct err e = {0};
    spill("a", "1");
    assert_true(keep("call_1", NULL));
    spill("b", "1");
    assert_true(keep("call_2", NULL));
    spill("c", "1");
    assert_true(keep("call_3", NULL));
    assert_int_equal(undo("call_2", true, &e), 0);
    assert_folder("a=1 c=1");
    assert_int_equal(undo("call_2", true, &e), ERR_EXISTS);
    assert_int_equal(undo("no_such", true, &e), ERR_NOT_FOUND);
    spill("a", "other");
    assert_true(keep("call_4", NULL));
    assert_int_equal(undo("call_1", true, &e), ERR_EXISTS);     /* a was changed again */
    assert_non_null(strstr(e.text, "a was changed again"));
    assert_folder("a=other c=1");
    assert_int_equal(undo("undo_99", true, &e), ERR_NOT_FOUND);
}

static void an_undo_can_be_undone(void **state) {
    (void)state;
    struct err e = {0};
    struct json *done = NULL;
    spill("a", "1");
    assert_true(keep("call_1", NULL));
    assert_int_equal(workspace_undo(ws, root, "call_1", "undo_a", &done, &e), 0);
    json_free(done);
    assert_folder("");
    assert_int_equal(workspace_undo(ws, root, "undo_a", "undo_b", &done, &e), 0);
    json_free(done);
    assert_folder("a=1");
    assert_int_equal(workspace_undo(ws, root, NULL, "undo_c", &done, &e), 0);   /* call_1 is in effect again */
    assert_string_equal(json_get_str(done, "call", ""), "call_1");
    json_free(done);
    assert_folder("");
}

static void a_difference_shows_lines_and_names_binary_files(void **state) {
    (void)state;
    struct err e = {0};
    struct json *diff = NULL;
    spill("a", "one\ntwo\n");
    assert_true(keep("call_1", NULL));
    spill("a", "one\nthree\n");
    spill("esc\x1b[31m", "x\n");
    FILE *f = fopen("work/bin", "w");
    fwrite("\0\1\2", 1, 3, f);
    fclose(f);
    assert_true(keep("call_2", NULL));
    assert_int_equal(workspace_diff(ws, "call_2", 1 << 20, &diff, &e), 0);
    const char *text = json_get_str(diff, "diff", "");
    assert_non_null(strstr(text, "-two\n+three\n"));
    assert_non_null(strstr(text, "esc%1B[31m"));
    assert_null(strchr(text, '\x1b'));
    assert_non_null(strstr(text, "Binary files"));
    json_free(diff);
    assert_int_equal(workspace_diff(ws, "call_2", 100, &diff, &e), 0);
    assert_true(strlen(json_get_str(diff, "diff", "")) < 400);
    assert_non_null(strstr(json_get_str(diff, "diff", ""), "left out"));
    json_free(diff);
}

static void put_writes_into_the_folder_and_the_history(void **state) {
    (void)state;
    struct err e = {0};
    struct json *changed = NULL;
    const struct repo_note note = {.call = "put_1", .what = "put out/a"};
    mkdir("work/out", 0755);
    assert_true(keep("call_1", NULL));
    assert_head("out/");
    assert_int_equal(workspace_put(ws, root, "out/a", "hello", 5, &note, &changed, &e), 0);
    assert_folder("out/a=hello");
    assert_head("out/a=hello");
    json_free(changed);
    assert_int_equal(workspace_put(ws, -1, "out/a", "other", 5, &note, &changed, &e), 0);
    assert_head("out/a=other");
    json_free(changed);
    assert_int_equal(workspace_put(ws, -1, "out/a/b", "x", 1, &note, &changed, &e), ERR_EXISTS);
    assert_head("out/a=other");
}

static void what_can_not_be_kept_is_told_once(void **state) {
    (void)state;
    struct work_report r = {0};
    const struct work_limits small = {.file_bytes = 10, .total_bytes = 1000, .entries = 100};
    workspace_free(ws);
    ws = workspace_create(repo, &small);
    spill("big", "more than ten bytes");
    spill("ok", "x");
    assert_int_equal(mkfifo("work/pipe", 0600), 0);
    assert_true(keep("call_1", &r));
    assert_int_equal(r.n_problems, 2);
    work_report_free(&r);
    assert_head("ok=x");
    assert_false(keep("call_2", NULL));
    spill("ok", "y");
    assert_true(keep("call_3", &r));
    assert_null(r.problems);            /* said already */
    work_report_free(&r);
    unlink("work/big");
    unlink("work/pipe");
    assert_false(keep("call_4", &r));
    assert_head("ok=y");
}

static void without_a_repository_changes_are_only_told(void **state) {
    (void)state;
    struct work_report r = {0};
    workspace_free(ws);
    ws = workspace_create(NULL, NULL);
    assert_false(keep("call_1", NULL));
    spill("a.svg", "<svg/>");
    assert_false(keep("call_2", &r));
    assert_int_equal(json_len(r.artifacts), 1);
    assert_string_equal(json_get_str(json_at(r.artifacts, 0), "type", ""), "image/svg+xml");
    work_report_free(&r);
}

/* A process that keeps changing and keeping files is killed at any moment: what it was told to be kept is there, whole. */
static void kill_at_any_moment(int files, int least) {
    unsigned seed = 7, span_us = 30000;
    int last = -1;
    for (int round = 0; round < 25 || (last < least && round < 300); round++) {
        int say[2], told = last;
        assert_int_equal(pipe(say), 0);
        pid_t pid = fork();
        if (pid == 0) {
            struct workspace *own = workspace_create(repo, NULL);
            for (int i = last + 1;; i++) {
                char text[32], call[32];
                struct work_look look;
                struct work_report r = {0};
                struct err e;
                snprintf(text, sizeof text, "%d", i);
                snprintf(call, sizeof call, "call_%d", i);
                spill("n", text);
                spill(i & 1 ? "odd" : "even", text);
                for (int k = 0; k < files; k++) {
                    char name[24], own_text[48];
                    snprintf(name, sizeof name, "more%d", k);
                    snprintf(own_text, sizeof own_text, "%d of %d", k, i);
                    spill(name, own_text);
                }
                const struct repo_note note = {.call = call, .what = "count"};
                if (workspace_look(own, root, false, &look, &e) != 0 || workspace_keep(own, root, &look, &note, &r, &e) != 0) {
                    fprintf(stderr, "%s\n", e.text);
                    _exit(9);
                }
                if (write(say[1], &i, sizeof i) != sizeof i)
                    _exit(8);
            }
        }
        close(say[1]);
        seed = seed * 1103515245 + 12345;
        usleep(2000 + (seed >> 16) % span_us);
        kill(pid, SIGKILL);
        int status;
        waitpid(pid, &status, 0);
        assert_true(WIFSIGNALED(status));
        while (read(say[0], &told, sizeof told) == sizeof told)
            ;
        close(say[0]);
        span_us = told == last && span_us < 480000 ? 2 * span_us : span_us;     /* a busy machine gets nothing done in so short a time */
        reopen();
        struct err e = {0};
        struct buf b = {0};
        char path[24];
        struct json *calls = NULL;
        if (told < 0)
            continue;
        if (workspace_read(ws, "n", 100, &b, NULL, &e) != 0)
            fail_msg("%s", e.text);
        last = atoi(buf_str(&b));
        assert_true(last == told || last == told + 1);  /* kept, and killed before it could say so */
        buf_free(&b);
        assert_int_equal(workspace_calls(ws, 100000, &calls, &e), 0);
        assert_int_equal(json_len(calls), last + 1);
        json_free(calls);
        char *all = head();
        free(all);
        if (files && last >= 0) {
            char expected[48];
            snprintf(expected, sizeof expected, "%d of %d", files - 1, last);
            snprintf(path, sizeof path, "more%d", files - 1);
            assert_int_equal(workspace_read(ws, path, 100, &b, NULL, &e), 0);
            assert_string_equal(buf_str(&b), expected);
            buf_free(&b);
        }
    }
    if (last < least)
        fail_msg("%d commits in all rounds", last + 1);
}
static void kill_at_any_moment_leaves_a_whole_history(void **state) {
    (void)state;
    kill_at_any_moment(0, 20);
}
static void and_so_where_many_files_go_into_one(void **state) {
    (void)state;
    kill_at_any_moment(30, 10);
}

static void a_full_disk_costs_the_change_and_not_the_history(void **state) {
    (void)state;
    struct err e = {0};
    struct work_look look;
    struct work_report r = {0};
    struct rlimit before, none;
    const struct repo_note note = {.call = "call_2", .what = "test"};
    spill("a", "1");
    assert_true(keep("call_1", NULL));
    for (int i = 0; i < 1 << 16; i++) { /* incompressible, so that the object is as large */
        static FILE *f;
        if (!f)
            f = fopen("work/big", "w");
        fputc((int)((unsigned)i * 2654435761u >> 24), f);
        if (i == (1 << 16) - 1) {
            fclose(f);
            f = NULL;
        }
    }
    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before);
    none = before;
    none.rlim_cur = 64;
    setrlimit(RLIMIT_FSIZE, &none);     /* any longer write fails, as on a full disk */
    assert_int_equal(workspace_look(ws, root, false, &look, &e), 0);
    int rc = workspace_keep(ws, root, &look, &note, &r, &e);
    setrlimit(RLIMIT_FSIZE, &before);
    assert_true(rc < 0);
    assert_head("a=1");
    assert_true(keep("call_3", NULL));
    reopen();
    char *all = head();
    assert_non_null(strstr(all, "big="));
    free(all);
}

/* Not a test of speed but of the order of it: the figure of a call that changes nothing. */
static void an_unchanged_folder_is_looked_at_in_no_time(void **state) {
    (void)state;
    for (int i = 0; i < 100; i++) {
        char name[16];
        snprintf(name, sizeof name, "f%d", i);
        spill(name, "some text");
    }
    assert_true(keep("call_1", NULL));
    usleep(30000);
    keep("call_2", NULL);
    int64_t t = clock_mono_ns();
    for (int i = 0; i < 100; i++)
        assert_false(keep("call_3", NULL));
    double us = (double)(clock_mono_ns() - t) / 1e5;
    print_message("an unchanged folder of 100 files: %.0f us\n", us);
    assert_true(us < 20000);
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(a_call_that_changes_files_makes_one_commit_and_others_make_none),
        T(a_new_jail_gets_everything_back),
        T(a_tree_of_1500_levels_is_kept_put_back_and_compared),
        T(many_new_files_cost_the_disk_few),
        T(what_waits_to_be_written_is_read),
        T(undo_takes_back_the_newest_change_then_the_one_before),
        T(undo_of_an_earlier_call_keeps_what_later_ones_did_elsewhere),
        T(an_undo_can_be_undone),
        T(a_difference_shows_lines_and_names_binary_files),
        T(put_writes_into_the_folder_and_the_history),
        T(what_can_not_be_kept_is_told_once),
        T(without_a_repository_changes_are_only_told),
        T(kill_at_any_moment_leaves_a_whole_history),
        T(and_so_where_many_files_go_into_one),
        T(a_full_disk_costs_the_change_and_not_the_history),
        T(an_unchanged_folder_is_looked_at_in_no_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
