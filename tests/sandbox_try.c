/* sandbox_try - by hand: each argument is one call's code in the same jail; prints what came back. */
#include "base/clock.h"
#include "tests/sandbox_driver.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
    struct sandbox *sb = driver_start();
    struct sandbox_jail *j = NULL;
    struct err e = {0};
    struct sandbox_limits l = {.wall_ms = 3000};
    if (argc == 1) {
        struct json *o = NULL;
        sandbox_report(&o, sb, &e);
        char *t = json_text(o, JSON_INDENT4);
        puts(t);
        free(t);
        json_free(o);
    }
    sandbox_jail_open(&j, sb, "python", NULL, &e);
    for (int i = 1; i < argc; i++) {
        struct driver_result r = driver_run(sb, j, argv[i], &l);
        printf("-- ran %d ok %d exit %d limit %s restarted %d %.2f ms (%llu bytes)%s\n%s%s", r.ran, r.ok, r.exit_status, r.limit, r.restarted, r.ms,
               (unsigned long long)r.out_total, r.why.text, r.out, r.err);
        driver_free(&r);
    }
    sandbox_jail_close(j);
    sandbox_stop(sb);
    return 0;
}
