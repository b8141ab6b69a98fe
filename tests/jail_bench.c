/* jail_bench - how long calls take, from the daemon's side of the fence: no client, no protocol.
 *
 *   jail_bench [later|first|cold] [N] [CODE]      prints p50, p99 and the largest, in ms */
#include "base/clock.h"
#include "base/mem.h"
#include "tests/sandbox_driver.h"
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static void settle(struct sandbox *sb, int ms) {
    struct err e;
    int64_t until = clock_mono_ms() + ms;
    while (clock_mono_ms() < until) {
        struct pollfd p = {sandbox_fd(sb), POLLIN, 0};
        int left = (int)(until - clock_mono_ms()), due = sandbox_timeout_ms(sb);
        poll(&p, 1, due >= 0 && due < left ? due : left);
        sandbox_dispatch(sb, &e);
    }
}

int main(int argc, char **argv) {
    const char *what = argc > 1 ? argv[1] : "later", *code = argc > 3 ? argv[3] : "print(1)";
    int n = argc > 2 ? atoi(argv[2]) : 200;
    int gap_ms = getenv("GAP_MS") ? atoi(getenv("GAP_MS")) : 10;
    struct sandbox *sb = driver_start();
    struct sandbox_jail *j = NULL;
    struct err e = {0};
    const struct sandbox_limits usual = {.wall_ms = 10000}, own = {.wall_ms = 10000, .work_bytes = 100 << 20};
    double *ms = xcalloc((size_t)n, sizeof *ms);
    int worst = 0;
    settle(sb, 1000);
    for (int i = 0; i < n; i++) {
        int64_t begin = clock_mono_ns();
        bool later = strcmp(what, "later") == 0;
        if (!j && sandbox_jail_open(&j, sb, "python", strcmp(what, "cold") == 0 ? &own : NULL, &e) != 0) {
            printf("%s\n", e.text);
            return 1;
        }
        struct driver_result r = driver_run(sb, j, code, &usual);
        ms[i] = (double)(clock_mono_ns() - begin) / 1e6;
        if (ms[i] > ms[worst])
            worst = i;
        if (!r.ok) {
            printf("call %d: %s%s%s\n", i, r.why.text, r.err, r.limit);
            return 1;
        }
        driver_free(&r);
        if (later)
            settle(sb, gap_ms);
        if (!later) {
            sandbox_jail_close(j);
            j = NULL;
            settle(sb, 5 * gap_ms);
        }
    }
    qsort(ms, (size_t)n, sizeof *ms, by_value);
    printf("%s: p50 %.2f p90 %.2f p99 %.2f max %.2f ms (call %d)\n", what, ms[n / 2], ms[n * 9 / 10], ms[n * 99 / 100], ms[n - 1], worst);
    sandbox_jail_close(j);
    sandbox_stop(sb);
    return 0;
}
