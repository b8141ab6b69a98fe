/* Answers of services while the clock jumps: this program has a clock of its own. */
#include "tools/answers.h"
#include "base/mem.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <cmocka.h>

#define DAY 86400

static time_t wall = 1800000000;

int clock_gettime(clockid_t which, struct timespec *t) {        /* in place of libc's */
    (void)which;
    *t = (struct timespec){.tv_sec = wall};
    return 0;
}

static char dir[] = "/tmp/corral-answers-XXXXXX";
static struct answers *a;

static bool found(const char *key) {
    int64_t age = -1;
    struct json *j = answers_get(a, key, 7 * DAY, &age);
    bool there = j != NULL;
    assert_true(!there || (age >= 0 && age <= 7 * DAY));
    json_free(j);
    return there;
}

static void put(const char *key) {
    struct json *j = json_string(key);
    answers_put(a, key, j);
    json_free(j);
}

static void an_answer_has_its_age(void **state) {
    (void)state;
    put("a");
    assert_true(found("a"));
    wall += 6 * DAY;
    assert_true(found("a"));
    wall += 2 * DAY;
    assert_false(found("a"));
}

static void a_clock_that_was_ahead_leaves_nothing_behind(void **state) {
    (void)state;
    int64_t limit, remaining, age;
    wall += 5000 * DAY;                 /* a battery that is empty, until the network says what time it is */
    for (int i = 0; i < 5001; i++) {
        char key[16];
        snprintf(key, sizeof key, "ahead %d", i);
        put(key);
    }
    answers_quota_put(a, "s", 100, 50);
    wall -= 5000 * DAY;
    assert_false(found("ahead 5000"));
    put("now");
    assert_true(found("now"));
    assert_int_equal(answers_count(a), 1);
    answers_quota_get(a, "s", &limit, &remaining, &age);
    assert_int_equal(remaining, 50);
    assert_int_equal(age, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_answer_has_its_age),
        cmocka_unit_test(a_clock_that_was_ahead_leaves_nothing_behind),
    };
    if (!mkdtemp(dir))
        return 1;
    a = answers_open(dir);
    int rc = cmocka_run_group_tests(tests, NULL, NULL);
    answers_close(a);
    char *path = xasprintf("%s/answers.db", dir);
    unlink(path);
    free(path);
    rmdir(dir);
    return rc;
}
