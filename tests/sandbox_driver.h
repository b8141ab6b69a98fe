/* sandbox_driver.h - for tests: one jail, calls that wait for their result. */
#pragma once
#include "sandbox/sandbox.h"

struct driver_result {
    bool ran, ok, restarted, not_begun;
    int exit_status;
    char limit[16];
    char *out, *err;                    /* driver_free() */
    size_t out_len, err_len;
    uint64_t out_total;
    double ms;
    struct err why;
};

struct sandbox *driver_start(void);     /* ends the test program with 77 where jails can't be built, saying why */
struct driver_result driver_run(struct sandbox *sb, struct sandbox_jail *j, const char *code, const struct sandbox_limits *l);
void driver_free(struct driver_result *r);
