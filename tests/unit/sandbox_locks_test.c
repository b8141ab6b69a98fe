/* The lock table of a jail's init against a slow twin: an array of bytes, one owner's lock each. */
#include "sandbox/locks.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

enum { OWNERS = 3, BYTES = 40 };

static struct locks table;
static char twin[OWNERS][BYTES];        /* 0, 'r', 'w' */

static struct lock lock_of(int owner, int start, int end, bool exclusive) {
    return (struct lock){.dev = 1, .ino = 2, .start = start, .end = end, .owner = owner + 10, .fd = 3, .exclusive = exclusive};
}

static bool twin_conflict(int owner, int start, int end, bool exclusive) {
    for (int o = 0; o < OWNERS; o++)
        for (int b = start; o != owner && b <= end; b++)
            if (twin[o][b] == 'w' || (exclusive && twin[o][b]))
                return true;
    return false;
}

static void table_agrees(void) {
    for (int o = 0; o < OWNERS; o++)
        for (int b = 0; b < BYTES; b++) {
            char is = 0;
            for (size_t i = 0; i < table.n; i++)
                if (table.at[i].owner == o + 10 && table.at[i].start <= b && b <= table.at[i].end) {
                    assert_int_equal(is, 0);            /* one owner's locks never overlap */
                    is = table.at[i].exclusive ? 'w' : 'r';
                }
            assert_int_equal(is, twin[o][b]);
        }
}

static void the_table_does_what_bytes_do(void **state) {
    (void)state;
    unsigned seed = 7;
    for (int step = 0; step < 20000; step++) {
        seed = seed * 1103515245 + 12345;
        int owner = (int)(seed >> 16) % OWNERS, a = (int)(seed >> 8) % BYTES, b = (int)(seed >> 20) % BYTES, kind = (int)(seed >> 28) % 3;
        int start = a < b ? a : b, end = a < b ? b : a;
        struct lock want = lock_of(owner, start, end, kind == 1);
        if (kind == 2) {
            assert_true(locks_release(&table, &want));
            memset(twin[owner] + start, 0, (size_t)(end - start + 1));
        } else {
            bool against = locks_conflict(&table, &want) != NULL;
            assert_int_equal(against, twin_conflict(owner, start, end, kind == 1));
            if (!against) {
                assert_true(locks_take(&table, &want));
                memset(twin[owner] + start, kind == 1 ? 'w' : 'r', (size_t)(end - start + 1));
            }
        }
        table_agrees();
    }
}

static void files_and_owners_are_told_apart(void **state) {
    (void)state;
    table.n = 0;
    struct lock a = lock_of(0, 0, 9, true), b = lock_of(1, 5, 5, false), far = lock_of(1, 10, 10, true), other = b;
    other.ino = 3;
    assert_true(locks_take(&table, &a));
    assert_non_null(locks_conflict(&table, &b));
    assert_null(locks_conflict(&table, &far));
    assert_null(locks_conflict(&table, &other));
    locks_rename(&table, a.owner, b.owner);
    assert_null(locks_conflict(&table, &b));
}

static void a_full_table_refuses(void **state) {
    (void)state;
    table.n = 0;
    struct lock l = lock_of(0, 0, 0, true);
    int taken = 0;
    for (; taken < 2 * LOCKS_MAX; taken++) {
        l.start = l.end = 2 * taken;
        if (!locks_take(&table, &l))
            break;
    }
    assert_in_range(taken, LOCKS_MAX - 2, LOCKS_MAX);
    assert_int_equal(table.n, taken);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_table_does_what_bytes_do),
        cmocka_unit_test(files_and_owners_are_told_apart),
        cmocka_unit_test(a_full_table_refuses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
