/* Work folders of conversations over a scripted sandbox: kept after calls, put back into new jails, changed from outside, read by file tools. */
#include "tools/tools.h"
#include "base/mem.h"
#include "base/str.h"
#include "sandbox/sandbox.h"
#include <poll.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

struct got {
    struct buf text, artifacts;
    int n;
    bool ok;
};

static void take(void *arg, const struct tool_result *r) {
    struct got *g = arg;
    buf_reset(&g->text);
    buf_reset(&g->artifacts);
    buf_add(&g->text, r->text, r->len);
    if (r->artifacts)
        json_write(&g->artifacts, r->artifacts, JSON_COMPACT);
    g->n++;
    g->ok = r->ok;
}

static char dir[64];
static struct sandbox *sb;
static struct tools *tools;
static struct tools_conv *tc;
static struct got got;

static void up(const char *files) {
    struct err e;
    const struct tools_config c = {.state_dir = dir, .search_provider = "auto", .files = files};
    sandbox_start(&sb, NULL, &e);
    tools = tools_create(&c, sb);
    tc = tools_conv_create(tools);
    tools_conv_bind(tc, "talk");
}

static void down(void) {
    tools_conv_free(tc);
    tools_free(tools);
    sandbox_stop(sb);
}

static int setup(void **state) {
    (void)state;
    strcpy(dir, "/tmp/corral-files-XXXXXX");
    if (!mkdtemp(dir))
        return -1;
    up(NULL);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    char cmd[96];
    down();
    buf_free(&got.text);
    buf_free(&got.artifacts);
    got = (struct got){0};
    snprintf(cmd, sizeof cmd, "rm -rf %s", dir);
    return system(cmd);
}

static void start(const char *tool, const char *arguments, const char *id) {
    struct json *args = NULL;
    struct err e = {0};
    assert_int_equal(json_parse(&args, arguments, strlen(arguments), &e), 0);
    tools_conv_call_id(tc, id);
    if (tools_find(tools, tool)->run(tc, args, take, &got, &e) != 0)
        fail_msg("%s: %s", tool, e.text);
    json_free(args);
}

static void turn_the_crank(void) {
    struct err e;
    struct pollfd p[2] = {{sandbox_fd(sb), POLLIN, 0}, {tools_fd(tools), POLLIN, 0}};
    poll(p, 2, 2000);
    sandbox_dispatch(sb, &e);
    tools_dispatch(tools);
}

static void wait_for(int n) {
    for (int i = 0; i < 200 && got.n < n; i++)
        turn_the_crank();
    assert_int_equal(got.n, n);
}

/* Code in the "interpreter" of the fake sandbox. */
static const char *run(const char *code, const char *id) {
    char *args = xasprintf("{\"code\":\"%s\"}", code);
    int n = got.n;
    start("code_interpreter", args, id);
    wait_for(n + 1);
    free(args);
    return buf_str(&got.text);
}

static const char *call(const char *tool, const char *arguments) {
    int n = got.n;
    start(tool, arguments, "call_x");
    wait_for(n + 1);
    return buf_str(&got.text);
}

struct put_got {
    int n, code;
};
static void on_put(void *arg, struct json *result, const struct err *e) {
    struct put_got *p = arg;
    p->n++;
    p->code = e ? e->code : 0;
    json_free(result);
}

static int put(const char *name, const char *text) {
    struct put_got p = {0};
    struct err e = {0};
    int rc = tools_files_put(tc, name, 0, text, strlen(text), false, on_put, &p, &e);
    for (int i = 0; rc == 0 && p.n == 0 && i < 200; i++)
        turn_the_crank();
    return rc != 0 ? rc : p.code;
}

static char *listed(const char *part, const char *member) {
    struct json *j = NULL;
    struct err e = {0};
    struct buf b = {0};
    if (tools_files_list(tc, &j, &e) != 0)
        fail_msg("%s", e.text);
    const struct json *list = json_get(j, part);
    for (size_t i = 0; i < json_len(list); i++)
        buf_addf(&b, "%s%s", i ? " " : "", json_get_str(json_at(list, i), member, "?"));
    json_free(j);
    return buf_take(&b);
}

static void assert_listed(const char *part, const char *member, const char *expected) {
    char *text = listed(part, member);
    assert_string_equal(text, expected);
    free(text);
}

static void what_a_call_writes_is_kept_under_its_id_and_told(void **state) {
    (void)state;
    assert_string_equal(run("say hi", "call_0"), "completed\n[stdout]hi[/stdout]");
    assert_int_equal(got.artifacts.len, 0);
    run("write a.txt hello", "call_1");
    assert_string_equal(buf_str(&got.artifacts), "[{\"name\":\"a.txt\",\"bytes\":5,\"type\":\"text/plain\"}]");
    assert_string_equal(buf_str(&got.text), "completed");       /* nothing is added to what the model reads */
    run("say again", "call_2");
    assert_listed("changes", "call", "call_1");
    assert_listed("files", "name", "a.txt");
}

static void a_new_daemon_and_a_lost_jail_get_the_files_back(void **state) {
    (void)state;
    run("write a.txt hello", "call_1");
    down();
    up(NULL);
    assert_string_equal(run("cat a.txt", "call_2"), "completed\n[stdout]hello[/stdout]");
    run("lose", "call_3");
    assert_false(got.ok);
    assert_string_equal(run("cat a.txt", "call_4"), "completed\n[stdout]hello[/stdout]");
    assert_listed("changes", "call", "call_1");
    assert_string_equal(run("count", "call_5"), "completed\n[stdout]4[/stdout]");       /* putting back is no call */
}

static void put_reaches_a_jail_that_runs_and_one_that_comes(void **state) {
    (void)state;
    assert_int_equal(put("a", "one"), 0);
    assert_string_equal(run("cat a", "call_1"), "completed\n[stdout]one[/stdout]");
    assert_int_equal(put("a", "two"), 0);
    assert_string_equal(run("cat a", "call_2"), "completed\n[stdout]two[/stdout]");
    assert_int_equal(put("../a", "x"), ERR_INVALID);
    assert_listed("changes", "what", "put a put a");
}

static void undo_reaches_the_jail(void **state) {
    (void)state;
    struct json *done = NULL;
    struct err e = {0};
    run("write a one", "call_1");
    run("write a two", "call_2");
    assert_int_equal(tools_files_undo(tc, NULL, &done, &e), 0);
    assert_string_equal(json_get_str(done, "call", ""), "call_2");
    json_free(done);
    assert_string_equal(run("cat a", "call_3"), "completed\n[stdout]one[/stdout]");
    assert_int_equal(tools_files_undo(tc, "call_2", &done, &e), ERR_EXISTS);
}

static void while_a_call_runs_nothing_is_changed_from_outside(void **state) {
    (void)state;
    struct json *done = NULL;
    struct err e = {0};
    run("write a one", "call_1");
    start("code_interpreter", "{\"code\":\"sleep\"}", "call_2");
    assert_int_equal(put("a", "two"), ERR_BUSY);
    assert_int_equal(tools_files_undo(tc, NULL, &done, &e), ERR_BUSY);
    assert_listed("files", "name", "a");        /* looking is fine */
    int n = got.n;
    tools_find(tools, "code_interpreter")->cancel(tc, &got);
    wait_for(n + 1);
    assert_int_equal(put("a", "two"), 0);
}

static void many_files_are_kept_beside_the_loop_and_the_next_call_waits(void **state) {
    (void)state;
    struct err e;
    start("code_interpreter", "{\"code\":\"many 40\"}", "call_1");
    start("code_interpreter", "{\"code\":\"write m0 changed\"}", "call_2");
    sandbox_dispatch(sb, &e);
    assert_int_equal(got.n, 0);         /* the program has ended, its files are being kept */
    wait_for(2);
    assert_listed("changes", "call", "call_2 call_1");
    assert_string_equal(call("file_read", "{\"path\":\"m0\"}"), "changed");
}

/* A call that is past its deadline is not held up by its files: what comes next is. */
static void a_late_call_is_answered_before_its_files_are_kept(void **state) {
    (void)state;
    struct err e;
    struct json *done = NULL;
    start("code_interpreter", "{\"code\":\"late 40\"}", "call_1");
    sandbox_dispatch(sb, &e);
    assert_int_equal(got.n, 0);
    assert_int_equal(tools_timeout_ms(tools), 0);
    tools_dispatch(tools);
    assert_int_equal(got.n, 1);
    assert_non_null(strstr(buf_str(&got.text), "still being kept"));
    start("code_interpreter", "{\"code\":\"write m0 changed\"}", "call_2");
    assert_int_equal(got.n, 1);
    assert_int_equal(tools_files_undo(tc, NULL, &done, &e), ERR_BUSY);
    wait_for(2);
    assert_int_equal(tools_timeout_ms(tools), -1);
    assert_null(strstr(buf_str(&got.text), "note"));
    assert_listed("changes", "call", "call_2 call_1");
    start("code_interpreter", "{\"code\":\"late 50\"}", "call_3");
    sandbox_dispatch(sb, &e);
    tools_dispatch(tools);
    assert_int_equal(got.n, 3);
    tools_find(tools, "code_interpreter")->cancel(tc, &got);    /* it has been answered: there is nothing to cancel */
    down();
    assert_int_equal(got.n, 3);
    up(NULL);
    assert_listed("changes", "call", "call_3 call_2 call_1");
}

static void closing_while_files_are_kept_answers_once_and_loses_nothing(void **state) {
    (void)state;
    struct err e;
    start("code_interpreter", "{\"code\":\"many 40\"}", "call_1");
    start("code_interpreter", "{\"code\":\"say never\"}", "call_2");
    sandbox_dispatch(sb, &e);
    assert_int_equal(got.n, 0);
    down();
    assert_int_equal(got.n, 2);
    up(NULL);
    assert_listed("changes", "call", "call_1");
}

static void a_large_file_goes_in_and_comes_out_in_chunks(void **state) {
    (void)state;
    size_t n = 2 * (size_t)TOOLS_FILE_CHUNK + 12345, at = 0;
    char *data = xmalloc(n), *version = NULL;
    struct buf back = {0};
    struct put_got p = {0};
    struct err e = {0};
    for (size_t i = 0; i < n; i++)
        data[i] = (char)(i * 2654435761u >> 24);
    for (; at < n; at += TOOLS_FILE_CHUNK) {
        size_t len = n - at < TOOLS_FILE_CHUNK ? n - at : TOOLS_FILE_CHUNK;
        assert_int_equal(tools_files_put(tc, "big", (int64_t)at, data + at, len, at + len < n, on_put, &p, &e), 0);
    }
    for (int i = 0; p.n < 3 && i < 200; i++)
        turn_the_crank();
    assert_int_equal(p.n, 3);
    assert_int_equal(p.code, 0);
    assert_int_equal(tools_files_put(tc, "big", 5, "x", 1, false, on_put, &p, &e), ERR_INVALID);        /* out of the row */
    while (back.len < n) {
        struct json *j = NULL;
        assert_int_equal(tools_files_get(tc, "big", (int64_t)back.len, version, &j, &e), 0);
        const struct json *text = json_get(j, "data");
        assert_true(base64_decode(&back, json_str(text), json_strlen(text)));
        if (!version)
            version = xstrdup(json_get_str(j, "version", ""));
        json_free(j);
    }
    assert_int_equal(back.len, n);
    assert_memory_equal(back.data, data, n);
    struct json *j = NULL;
    assert_int_equal(put("big", "small now"), 0);
    assert_int_equal(tools_files_get(tc, "big", 4, version, &j, &e), ERR_BUSY);
    assert_int_equal(tools_files_get(tc, "none", 0, NULL, &j, &e), ERR_NOT_FOUND);
    buf_free(&back);
    free(version);
    free(data);
}

static void file_tools_read_write_and_list(void **state) {
    (void)state;
    assert_string_equal(call("file_list", "{}"), "The work folder is empty.\n");
    assert_string_equal(call("file_write", "{\"path\":\"out/n.txt\",\"content\":\"one\\ntwo\\nthree\\n\"}"), "wrote 14 bytes to out/n.txt");
    assert_string_equal(call("file_list", "{}"), "out/n.txt\n");
    assert_string_equal(call("file_read", "{\"path\":\"/work/out/n.txt\"}"), "one\ntwo\nthree\n");
    assert_string_equal(call("file_read", "{\"path\":\"out/n.txt\",\"lines\":\"2-2\"}"), "two\n");
    assert_string_equal(call("file_read", "{\"path\":\"out/n.txt\",\"lines\":\"2\"}"), "two\n");
    assert_string_equal(call("file_read", "{\"path\":\"out/n.txt\",\"lines\":\"2-99\"}"), "two\nthree\n");
    call("file_read", "{\"path\":\"out/n.txt\",\"lines\":\"9\"}");
    assert_false(got.ok);
    assert_non_null(strstr(buf_str(&got.text), "no line 9"));
    call("file_read", "{\"path\":\"out/n.txt\",\"lines\":\"all\"}");
    assert_non_null(strstr(buf_str(&got.text), "such as \"1-20\""));
    assert_string_equal(run("cat out/n.txt", "call_1"), "completed\n[stdout]one\ntwo\nthree\n[/stdout]");
    call("file_read", "{\"path\":\"../etc/passwd\"}");
    assert_false(got.ok);
    call("file_read", "{\"path\":\"none.txt\"}");
    assert_string_equal(buf_str(&got.text), "failed\n[stderr]there is no file none.txt in the work folder[/stderr]");
    call("file_write", "{\"path\":\"out\",\"content\":\"x\"}");
    assert_false(got.ok);
    call("file_read", "{}");
    assert_false(got.ok);
}

static void what_a_file_holds_reaches_the_model_escaped(void **state) {
    (void)state;
    assert_int_equal(put("esc", "a\x1b[31m\xe2\x80\xae."), 0);
    assert_string_equal(call("file_read", "{\"path\":\"esc\"}"), "a\\x1b[31m\\u{202e}.");
    assert_int_equal(put("bin", "\xff\xfe\x01"), 0);
    call("file_read", "{\"path\":\"bin\"}");
    assert_non_null(strstr(buf_str(&got.text), "is no text"));
}

static bool offers(const char *conversation) {
    const struct tool *t = tools_find(tools, "file_read");
    return t && t->offered(tools, conversation);
}

static void file_tools_are_offered_where_a_person_has_put_a_file(void **state) {
    (void)state;
    assert_false(offers("talk"));
    run("write a one", "call_1");
    assert_false(offers("talk"));       /* a program wrote it, and a program can read it */
    assert_int_equal(put("b", "two"), 0);
    assert_true(offers("talk"));
    assert_false(offers("other"));
    down();
    up("on");
    assert_true(offers("other"));
    down();
    up("off");
    assert_null(tools_find(tools, "file_read"));
}

static bool only_talk(void *arg, const char *conversation) {
    int *asked = arg;
    ++*asked;
    return strcmp(conversation, "talk") == 0;
}

static void files_go_with_their_conversation_also_when_the_daemon_dies_in_between(void **state) {
    (void)state;
    struct err e;
    int asked = 0;
    char odd[129];
    memset(odd, 0xc3, 128);
    for (int i = 1; i < 128; i += 2)
        odd[i] = (char)0xa9;
    odd[128] = '\0';
    static const char *const names[] = {"a/../b", "=x", ".", "..", "A", "a", "%41"};
    assert_int_equal(put("f", "talk"), 0);
    for (size_t i = 0; i <= ARRAY_LEN(names); i++) {
        const char *name = i < ARRAY_LEN(names) ? names[i] : odd;
        assert_false(tools_files_exist(tools, name));
        struct tools_conv *other = tools_conv_create(tools);
        tools_conv_bind(other, name);
        struct tools_conv *before = tc;
        tc = other;
        assert_int_equal(put("f", name), 0);
        tc = before;
        tools_conv_free(other);
        assert_true(tools_files_exist(tools, name));
        assert_int_equal(tools_files_set_aside(tools, name, &e), 0);
        assert_false(tools_files_exist(tools, name));
    }
    assert_int_equal(tools_files_set_aside(tools, "talk", &e), 0);
    tools_files_sweep(tools, only_talk, &asked);
    assert_int_equal(asked, ARRAY_LEN(names) + 2);
    assert_true(tools_files_exist(tools, "talk"));
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        assert_false(tools_files_exist(tools, names[i]));
    tools_files_remove(tools, "talk");
    assert_false(tools_files_exist(tools, "talk"));
    asked = 0;
    tools_files_sweep(tools, only_talk, &asked);
    assert_int_equal(asked, 0);
}

static void a_history_that_is_damaged_is_said_and_left_alone(void **state) {
    (void)state;
    char *cmd = xasprintf("mkdir -p %s/work/talk.git && echo junk > %s/work/talk.git/HEAD", dir, dir);
    assert_int_equal(system(cmd), 0);
    free(cmd);
    run("write a one", "call_1");
    assert_true(got.ok);                /* the program has run */
    assert_non_null(strstr(buf_str(&got.text), "could not be kept"));
    assert_int_not_equal(put("b", "x"), 0);
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(what_a_call_writes_is_kept_under_its_id_and_told),
        T(a_new_daemon_and_a_lost_jail_get_the_files_back),
        T(put_reaches_a_jail_that_runs_and_one_that_comes),
        T(undo_reaches_the_jail),
        T(while_a_call_runs_nothing_is_changed_from_outside),
        T(many_files_are_kept_beside_the_loop_and_the_next_call_waits),
        T(a_late_call_is_answered_before_its_files_are_kept),
        T(closing_while_files_are_kept_answers_once_and_loses_nothing),
        T(a_large_file_goes_in_and_comes_out_in_chunks),
        T(file_tools_read_write_and_list),
        T(what_a_file_holds_reaches_the_model_escaped),
        T(file_tools_are_offered_where_a_person_has_put_a_file),
        T(files_go_with_their_conversation_also_when_the_daemon_dies_in_between),
        T(a_history_that_is_damaged_is_said_and_left_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
