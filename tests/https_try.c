/* https_try.c - asks brave_search or wolfram_alpha outside the daemon, through the whole path (helper thread, jail, cache), for https.py.
 * Options as JSON on the command line; for each line of standard input (a query) one JSON line: {"ok","text","limit","ms"}. A query
 * "!status" prints tools_status(), "!cancel QUERY" cancels 100 ms after the start, "!close QUERY" closes the conversation then. */
#include "base/clock.h"
#include "base/json.h"
#include "sandbox/sandbox.h"
#include "tools/tools.h"
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct tools *tools;
static struct sandbox *sb;
static bool done;

static void show(struct json *j) {
    char *text = json_text(j, JSON_COMPACT);
    puts(text);
    fflush(stdout);
    free(text);
    json_free(j);
}

static void on_done(void *arg, const struct tool_result *r) {
    struct json *j = json_object();
    (void)arg;
    if (done)
        abort();                        /* exactly once */
    json_set_bool(j, "ok", r->ok);
    json_set(j, "text", json_stringn(r->text, r->len));
    json_set(j, "limit", r->limit ? json_string(r->limit) : json_null());
    json_set_double(j, "ms", r->ms);
    json_set_int(j, "taint", r->taint);
    show(j);
    done = true;
}

static void spin(int64_t until_ms) {
    struct err e;
    while (!done && clock_mono_ms() < until_ms) {
        struct pollfd p[2] = {{tools_fd(tools), POLLIN, 0}, {sandbox_fd(sb), POLLIN, 0}};
        int64_t left = until_ms - clock_mono_ms();
        int wait = left < 50 ? (int)left : 50, want = tools_timeout_ms(tools);
        poll(p, 2, want >= 0 && want < wait ? want : wait);
        sandbox_dispatch(sb, &e);
        tools_dispatch(tools);
    }
}

static void ask(const char *name, const char *line, size_t len) {
    const struct tool *t = tools_find(tools, name);
    struct json *arguments = json_object();
    struct err e = {0};
    struct tools_conv *tc = tools_conv_create(tools);
    bool cancel = strncmp(line, "!cancel ", 8) == 0, end = strncmp(line, "!close ", 7) == 0;
    done = false;
    size_t skip = cancel ? 8 : end ? 7 : 0;
    json_set(arguments, "query", json_stringn(line + skip, len - skip));
    if (!t) {
        struct json *j = json_object();
        json_set_bool(j, "offered", false);
        show(j);
    } else if (t->run(tc, arguments, on_done, &done, &e) != 0) {
        struct json *j = json_object();
        json_set_str(j, "error", e.text);
        show(j);
    } else {
        spin(clock_mono_ms() + (cancel || end ? 100 : 40000));
        if (cancel && !done)
            t->cancel(tc, &done);
    }
    json_free(arguments);
    tools_conv_free(tc);
}

static void service(struct tools_service_config *out, const struct json *o) {
    *out = (struct tools_service_config){.url = json_get_str(o, "url", NULL), .key_file = json_get_str(o, "key_file", NULL),
                                         .private_address = json_get_bool(json_get(o, "private"), false),
                                         .rate = json_get_double(json_get(o, "rate"), 1000), .cache_s = json_get_int(json_get(o, "cache"), 0),
                                         .wall_s = json_get_int(json_get(o, "timeout"), 0)};
}

int main(int argc, char **argv) {
    struct json *o = NULL;
    struct err e = {0};
    struct tools_config c = {0};
    char *line = NULL, launcher[4096];
    size_t size = 0;
    if (argc != 3 || json_parse(&o, argv[2], strlen(argv[2]), &e) != 0)
        return fprintf(stderr, "usage: https_try TOOL JSON %s\n", e.text), 2;
    const char *build = getenv("CORRAL_BUILD");
    snprintf(launcher, sizeof launcher, "%s/bin/corral-launcher", build ? build : "build/release");
    if (sandbox_start(&sb, launcher, &e) != 0)
        return fprintf(stderr, "%s\n", e.text), 77;
    c.state_dir = json_get_str(o, "state", NULL);
    c.ca_file = json_get_str(o, "ca", NULL);
    c.search_provider = json_get_str(o, "provider", NULL);
    service(&c.search, json_get(o, "search"));
    service(&c.wolfram, json_get(o, "wolfram"));
    tools = tools_create(&c, sb);
    while (getline(&line, &size, stdin) > 0) {
        line[strcspn(line, "\n")] = '\0';
        struct json *query = NULL;
        if (strcmp(line, "!status") == 0)
            show(tools_status(tools));
        else if (json_parse(&query, line, strlen(line), NULL) == 0 && json_str(query))
            ask(argv[1], json_str(query), json_strlen(query));     /* a query with line ends and the like, as JSON */
        else
            ask(argv[1], line, strlen(line));
        json_free(query);
    }
    tools_free(tools);
    sandbox_stop(sb);
    json_free(o);
    free(line);
    return 0;
}
