/* The disk fills up in the middle of a turn: clients hear of it, the daemon stays up, and nothing accepted is lost. */
#include "tests/own_disk.h"
#include "tests/turn_harness.h"
#include "base/mem.h"
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>
#include <cmocka.h>

#define STORY 60000
static char story[STORY + 16];
static const struct fake_line lines[] = {
    {"user<|end_header_id|>\n\nhello", "Hi there!<|eot_id|>"},
    {"long story", story},
    {NULL, "I don't know.<|eot_id|>"},
};
static struct harness h;

static char *ballast(void) { return xasprintf("%s/ballast", h.dir); }

static void fill(void) {
    char *path = ballast();
    char block[4096] = {1};
    int fd = open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    while (write(fd, block, sizeof block) > 0)
        ;
    close(fd);
    free(path);
}

static void a_disk_that_fills_up_during_a_turn(void **state) {
    (void)state;
    struct agent_turn_request r = {.conversation = "c", .text = "long story", .len = 10};
    struct agent_turn_started s;
    struct err e = {0};
    char *path = ballast();
    int rc = 0;
    h.spec.token_us = 30;
    if (harness_start(&h, &e) != 0)
        fail_msg("%s", e.text);
    harness_ask(&h, "c", "hello");
    assert_int_equal(harness_turn(&h, &r, &s, &e), 0);
    fill();
    assert_true(harness_wait_ends(&h, 2));
    struct json *end = harness_last(&h, "end");
    assert_string_equal(json_get_str(end, "reason", ""), "failed");
    assert_string_equal(json_get_str(json_get(end, "error"), "name", ""), "no_space");
    json_free(end);
    for (int i = 0; i < 100 && rc == 0; i++) {          /* still up; nothing is accepted that can't be kept */
        rc = harness_turn(&h, &r, &s, &e);
        usleep(1000);
    }
    assert_int_equal(rc, ERR_NO_SPACE);
    unlink(path);
    harness_ask(&h, "c", "hello");
    assert_true(harness_wait_ends(&h, 4));              /* the cut-off turn's end, now stored, and the new one's */
    end = harness_last(&h, "end");
    assert_string_equal(json_get_str(end, "reason", ""), "done");
    json_free(end);
    char *messages = harness_messages(&h, "c");
    assert_int_equal(strncmp(messages, "user:hello|assistant:Hi there!|user:long story|", 47), 0);
    assert_non_null(strstr(messages, "|user:hello|assistant:Hi there!|"));
    free(messages);
    harness_stop(&h);
    free(path);
}

int main(void) {
    for (size_t i = 0; i < STORY; i++)          /* no circle: the daemon would stop that */
        story[i] = (char)('a' + (i * i / 7 + i / 26) % 26);
    strcpy(story + STORY, "<|eot_id|>");
    harness_init(&h, lines);
    if (!own_disk(h.dir, "size=1m")) {
        puts("skipped: no right to mount a small disk of our own here");
        harness_remove(&h);
        return 77;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_disk_that_fills_up_during_a_turn)};
    int rc = cmocka_run_group_tests(tests, NULL, NULL);
    umount2(h.dir, MNT_DETACH);
    rmdir(h.dir);
    return rc;
}
