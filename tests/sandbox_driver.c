#include "tests/sandbox_driver.h"
#include "base/mem.h"
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct sandbox *driver_start(void) {
    struct sandbox *sb = NULL;
    struct err e = {0};
    const char *build = getenv("CORRAL_BUILD");
    char path[4096];
    snprintf(path, sizeof path, "%s/bin/corral-launcher", build ? build : "build/release");
    if (sandbox_start(&sb, path, &e) != 0) {
        printf("skipped: %s\n", e.text);
        exit(77);
    }
    return sb;
}

struct wait {
    struct driver_result r;
    bool done;
};

static void on_done(void *arg, const struct sandbox_result *r) {
    struct wait *w = arg;
    w->r = (struct driver_result){.ran = r->ran, .ok = r->ok, .restarted = r->restarted, .not_begun = r->not_begun, .exit_status = r->exit_status,
                                  .out = xmalloc(r->out_len + 1), .err = xmalloc(r->err_len + 1), .out_len = r->out_len,
                                  .err_len = r->err_len, .out_total = r->out_total, .ms = r->ms, .why = r->err};
    memcpy(w->r.out, r->out, r->out_len);
    w->r.out[r->out_len] = '\0';
    memcpy(w->r.err, r->err_text, r->err_len);
    w->r.err[r->err_len] = '\0';
    snprintf(w->r.limit, sizeof w->r.limit, "%s", r->limit ? r->limit : "");
    w->done = true;
}

struct driver_result driver_run(struct sandbox *sb, struct sandbox_jail *j, const char *code, const struct sandbox_limits *l) {
    struct wait w = {0};
    struct err e = {0};
    if (sandbox_jail_run(j, code, strlen(code), l, on_done, &w, &e) != 0) {
        w.r.why = e;
        w.r.out = xstrdup("");
        w.r.err = xstrdup("");
        return w.r;
    }
    while (!w.done) {
        struct pollfd p = {sandbox_fd(sb), POLLIN, 0};
        poll(&p, 1, sandbox_timeout_ms(sb));
        sandbox_dispatch(sb, &e);
    }
    return w.r;
}

void driver_free(struct driver_result *r) {
    free(r->out);
    free(r->err);
}
