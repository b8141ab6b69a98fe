/* A full disk: a tmpfs of our own, filled up. Needs the right to mount, in a user namespace where not root. */
#include "tests/own_disk.h"
#include "store/store.h"
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

static char dir[] = "/tmp/corral-disk-XXXXXX";

static void fill(void) {
    char *path = xasprintf("%s/ballast", dir);
    char block[4096] = {1};
    int fd = open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    while (write(fd, block, sizeof block) > 0)
        ;
    close(fd);
    free(path);
}

static void make_room(void) {
    char *path = xasprintf("%s/ballast", dir);
    unlink(path);
    free(path);
}

static int append(struct store *st, int64_t conv, struct err *e) {
    static char text[20000];
    memset(text, 'x', sizeof text);
    struct store_message m = {.role = STORE_USER, .text = text, .len = sizeof text};
    int64_t seq;
    int rc = store_begin(st, STORE_DURABLE, e);
    if (rc != 0)
        return rc;
    if ((rc = store_message_append(st, conv, 0, &m, e)) != 0 || (rc = store_event_append(st, conv, 0, "accepted", "{}", &seq, e)) != 0) {
        store_rollback(st);
        return rc;
    }
    return store_commit(st, e);
}

static void a_full_disk_is_said_and_loses_nothing(void **state) {
    (void)state;
    struct store *st = NULL;
    struct store_conv c;
    struct err e = {0};
    int stored = 0, rc = 0;
    if (store_open(&st, dir, &e) != 0 || store_conv_create(st, "d", "d", &c, &e) != 0)
        fail_msg("%s", e.text);
    fill();
    while (stored < 1000 && (rc = append(st, c.id, &e)) == 0)
        stored++;
    assert_int_equal(rc, ERR_NO_SPACE);
    assert_non_null(strstr(e.text, "no room on the disk"));
    assert_int_equal(append(st, c.id, &e), ERR_NO_SPACE);   /* still up, still the same answer */
    assert_int_equal(store_conv_get(st, c.id, &c, &e), 0);
    assert_int_equal(c.messages, stored);
    assert_int_equal(c.last_seq, stored);
    make_room();
    if (append(st, c.id, &e) != 0)
        fail_msg("after room was made: %s", e.text);
    store_close(st);
    if (store_open(&st, dir, &e) != 0)
        fail_msg("%s", e.text);
    assert_int_equal(store_conv_get(st, c.id, &c, &e), 0);
    assert_int_equal(c.messages, stored + 1);
    assert_int_equal(c.last_seq, stored + 1);
    store_close(st);
}

int main(void) {
    if (!mkdtemp(dir) || !own_disk(dir, "size=2m")) {
        puts("skipped: no right to mount a small disk of our own here");
        rmdir(dir);
        return 77;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_full_disk_is_said_and_loses_nothing)};
    int rc = cmocka_run_group_tests(tests, NULL, NULL);
    umount2(dir, MNT_DETACH);
    rmdir(dir);
    return rc;
}
