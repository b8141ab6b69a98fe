/* Configuration: every mistake is named with its line, and the sample file shows the defaults. */
#include "daemon/config.h"
#include "base/file.h"
#include "base/str.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

static int read_text(struct config *c, const char *text, size_t len, struct buf *errors) {
    char path[] = "/tmp/corral-conf.XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0 && write(fd, text, len) == (ssize_t)len);
    close(fd);
    config_defaults(c);
    int n = config_read_file(c, path, errors);
    unlink(path);
    return n;
}

static void values_are_read(void **state) {
    (void)state;
    static const char text[] = "; a comment\n[model]\npath = /m.gguf ; inline\r\nthreads=3\ngpu_layers = auto\ngpus = 2\nkv_memory = 2G\n"
                               "[agent]\ntemperature = 0.5\nsystem = You are terse.\n  And kind.\n[daemon]\nlog_level: debug\n";
    struct config c;
    struct buf errors = {0};
    assert_int_equal(read_text(&c, text, strlen(text), &errors), 0);
    assert_string_equal(c.model, "/m.gguf");
    assert_int_equal(c.threads, 3);
    assert_int_equal(c.gpu_layers, 0);
    assert_int_equal(c.gpus, 2);
    assert_int_equal(c.kv_memory, (int64_t)2 << 30);
    assert_true(c.temperature == 0.5);
    assert_string_equal(c.system, "You are terse.\nAnd kind.");
    assert_string_equal(c.log_level, "debug");
    assert_int_equal(c.rounds_max, 16);
    config_free(&c);
    buf_free(&errors);
}

/* Each case: a file and the lines that its errors must name, in order. */
static void every_mistake_is_named_with_its_line(void **state) {
    (void)state;
    static const struct { const char *text; const char *errors[4]; } cases[] = {
        {"[modle]\npath = x\n", {":1: unknown section [modle]"}},
        {"[model]\npaht = x\nthreads = 2\n", {":2: unknown key paht in [model]; there are path backend"}},
        {"[model]\nthreads = two\ncontext = -1\n", {":2: model.threads = two: expected a whole number", ":3: model.context = -1"}},
        {"[model]\njust words\n[agent]\nrounds_max = 5000\nqueue_max = 2\nqueue_max = 3\n",
         {":2: expected key = value", ":4: agent.rounds_max = 5000", ":6: agent.queue_max is given a second time; first at line 5"}},
        {"path = x\n", {":1: path stands before the first [section]"}},
        {"[daemon]\nlog_level = loud\n[model\n", {":2: daemon.log_level = loud: expected one of", ":3: a section's name ends with ]"}},
        {"[model]\ngpu_layers = all\n", {":2: model.gpu_layers = all: expected a whole number"}},
        {"[model]\nkv_memory = 5X\n", {":2: model.kv_memory = 5X: expected a size"}},
        {"\xef\xbb\xbf[model]\npath = ~/model.gguf\n", {":2: model.path = ~/model.gguf: a path is written in full"}},
        {"[https]\nca_file = \"/etc/ca.pem\"\n", {":2: https.ca_file = \"/etc/ca.pem\": a path is written in full"}},
        {"[tools]\nruntimes = bash, sql c\n[sandbox]\nfolder =\n", {NULL}},
        {"[tools]\nruntimes = bash ba\n", {":2: tools.runtimes = bash ba: expected any of: bash sql node c cpp"}},
        {"[agent]\ntemperature = nan\n", {":2: agent.temperature = nan"}},
        {"[model]\npath = a\xff\n", {":2: the line holds bytes that are no UTF-8 text"}},
        {"[a\x1b[2J]\n", {":1: unknown section [a\\x1b[2J]"}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct config c;
        struct buf errors = {0};
        int n = read_text(&c, cases[i].text, strlen(cases[i].text), &errors), want = 0;
        const char *at = buf_str(&errors);
        for (; want < 4 && cases[i].errors[want]; want++) {
            at = strstr(at, cases[i].errors[want]);
            if (!at)
                fail_msg("case %zu: \"%s\" is not among\n%s", i, cases[i].errors[want], buf_str(&errors));
        }
        if (n != want)
            fail_msg("case %zu: %d errors, expected %d:\n%s", i, n, want, buf_str(&errors));
        config_free(&c);
        buf_free(&errors);
    }
}

static void long_lines_and_nuls_are_refused(void **state) {
    (void)state;
    struct config c;
    struct buf text = {0}, errors = {0};
    buf_adds(&text, "[agent]\nsystem = ");
    for (int i = 0; i < 400; i++)
        buf_addc(&text, 'x');
    buf_adds(&text, "\nrounds_max = 3\n");
    assert_int_equal(read_text(&c, buf_str(&text), text.len, &errors), 1);
    assert_non_null(strstr(buf_str(&errors), ":2: the line is longer than"));
    assert_int_equal(c.rounds_max, 3);
    config_free(&c);
    buf_reset(&errors);
    assert_int_equal(read_text(&c, "[model]\npath = a\0b\n", 19, &errors), 1);
    assert_non_null(strstr(buf_str(&errors), ":2: "));
    config_free(&c);
    buf_free(&text);
    buf_free(&errors);
}

static void the_environment_wins_over_the_file(void **state) {
    (void)state;
    struct config c;
    struct buf errors = {0};
    setenv("CORRAL_MODEL", "/env.gguf", 1);
    setenv("CORRAL_AGENT_ROUNDS_MAX", "9", 1);
    static const char text[] = "[model]\npath=/file.gguf\n[agent]\nrounds_max=3\n";
    assert_int_equal(read_text(&c, text, strlen(text), &errors), 0);
    assert_int_equal(config_read_env(&c, &errors), 0);
    assert_string_equal(c.model, "/env.gguf");
    assert_int_equal(c.rounds_max, 9);
    setenv("CORRAL_AGENT_ROUNDS_MAX", "many", 1);
    assert_int_equal(config_read_env(&c, &errors), 1);
    assert_non_null(strstr(buf_str(&errors), "CORRAL_AGENT_ROUNDS_MAX: "));
    unsetenv("CORRAL_MODEL");
    unsetenv("CORRAL_AGENT_ROUNDS_MAX");
    config_free(&c);
    buf_free(&errors);
}

static void a_missing_file_is_said(void **state) {
    (void)state;
    struct config c;
    struct buf errors = {0};
    config_defaults(&c);
    assert_int_equal(config_read_file(&c, "/nonexistent/corral.conf", &errors), 1);
    assert_non_null(strstr(buf_str(&errors), "/nonexistent/corral.conf"));
    config_free(&c);
    buf_free(&errors);
}

/* A start with such a file may name another model; whoever has it checked wants to know. */
static void a_check_names_paths_where_nothing_is(void **state) {
    (void)state;
    static const char text[] = "[model]\npath = /nonexistent/m.gguf\n[https]\nca_file = /tmp\n[sandbox]\nfolder = /dev/null\n[search]\napi_key_file = /dev/null\n"
                               "[daemon]\nstate = /nonexistent/state\n";
    char path[] = "/tmp/corral-conf.XXXXXX";
    struct config c;
    struct buf errors = {0};
    assert_int_equal(read_text(&c, text, strlen(text), &errors), 0);
    config_free(&c);
    int fd = mkstemp(path);
    assert_true(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text));
    close(fd);
    assert_int_equal(config_check_file(path, &errors), 3);
    assert_non_null(strstr(buf_str(&errors), ":2: model.path = /nonexistent/m.gguf: there is no such file\n"));
    assert_non_null(strstr(buf_str(&errors), ":4: https.ca_file = /tmp: that is a folder\n"));
    assert_non_null(strstr(buf_str(&errors), ":6: sandbox.folder = /dev/null: that is no folder\n"));
    unlink(path);
    buf_free(&errors);
}

/* The sample names every option, commented out, at its default. */
static void the_sample_shows_every_option_at_its_default(void **state) {
    (void)state;
    const char *source = getenv("CORRAL_SOURCE");
    char path[512];
    struct buf text = {0};
    struct err e = {0};
    snprintf(path, sizeof path, "%s/docs/corral.conf", source ? source : ".");
    assert_int_equal(file_read(&text, path, 1 << 20, &e), 0);
    for (size_t i = 0; i < config_options_count; i++) {
        const struct config_option *o = &config_options[i];
        char section[64], line[256];
        snprintf(section, sizeof section, "[%s]\n", o->section);
        snprintf(line, sizeof line, "\n;%s =%s%s\n", o->key, o->value[0] ? " " : "", o->value);
        const char *at = strstr(buf_str(&text), section), *option = at ? strstr(at, line) : NULL;
        if (!option)
            fail_msg("docs/corral.conf does not show \";%s = %s\" below [%s]", o->key, o->value, o->section);
    }
    struct config c;
    struct buf errors = {0};
    config_defaults(&c);
    assert_int_equal(config_read_file(&c, path, &errors), 0);
    config_free(&c);
    buf_free(&errors);
    buf_free(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_read),
        cmocka_unit_test(every_mistake_is_named_with_its_line),
        cmocka_unit_test(long_lines_and_nuls_are_refused),
        cmocka_unit_test(the_environment_wins_over_the_file),
        cmocka_unit_test(a_missing_file_is_said),
        cmocka_unit_test(a_check_names_paths_where_nothing_is),
        cmocka_unit_test(the_sample_shows_every_option_at_its_default),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
