/* status.c - `corral status`, `tools` and `doctor`: what runs, what there is, what holds. */
#include "clients/cli/cli.h"
#include "base/str.h"
#include <getopt.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* --json alone. -1: go on. */
static int parse(const struct command *cmd, int argc, char **argv, bool *json) {
    static const struct option options[] = {{"json", no_argument, NULL, 'j'}, {NULL, 0, NULL, 0}};
    for (int o; (o = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        if (o != 'j')
            return cli_usage(cmd, NULL);
        *json = true;
    }
    return optind < argc ? cli_usage(cmd, "unexpected argument %s", argv[optind]) : -1;
}

/* Fetches and, with --json, prints. -1: *result is there to be shown. */
static int fetch(struct cli *c, const struct command *cmd, const char *method, int argc, char **argv, struct json **result) {
    struct err e;
    bool json = false;
    int rc = parse(cmd, argc, argv, &json);
    if (rc >= 0)
        return rc;
    if (cli_call(c, method, NULL, result, &e) != 0)
        return cli_fail(&e);
    if (!json)
        return -1;
    cli_print_json(*result);
    json_free(*result);
    return CLI_OK;
}

static void print_field(const char *label, const char *value) {
    struct buf b = {0};
    str_escape(&b, value, strlen(value), false, 1500);
    printf("%-16s %s\n", label, buf_str(&b));
    buf_free(&b);
}

/* ---- status ------------------------------------------------------------------------------------------ */

/* The graphics card in a line; nothing where none is wished or there. */
static bool card_text(const struct json *c, struct buf *b) {
    const char *state = json_get_str(c, "state", ""), *why = json_get_str(c, "why", ""), *throttled = json_get_str(c, "throttled", "");
    int64_t celsius = json_get_int(json_get(c, "celsius"), -1), losses = json_get_int(json_get(c, "losses"), 0),
            ecc = json_get_int(json_get(c, "ecc_uncorrected"), 0), xid = json_get_int(json_get(c, "xid"), 0);

    if (json_get_int(json_get(c, "cards"), 1) > 1)
        buf_addf(b, "%" PRId64 " cards together, each ", json_get_int(json_get(c, "cards"), 1));
    if (json_get_str(c, "name", NULL))
        buf_addf(b, "%s (compute capability %s, driver for CUDA %s), %" PRId64 " layers on it: weights %" PRId64 " MiB, KV %" PRId64 ", %" PRId64 " left of %" PRId64,
                 json_get_str(c, "name", ""), json_get_str(c, "capability", ""), json_get_str(c, "driver", ""), json_get_int(json_get(c, "layers"), 0),
                 json_get_int(json_get(c, "weight_bytes"), 0) >> 20, json_get_int(json_get(c, "kv_bytes"), 0) >> 20,
                 json_get_int(json_get(c, "free_bytes"), 0) >> 20, json_get_int(json_get(c, "memory_bytes"), 0) >> 20);
    if (celsius >= 0)
        buf_addf(b, "; %" PRId64 " degrees", celsius);
    if (throttled[0] != '\0')
        buf_addf(b, "; HELD BACK: %s", throttled);
    if (ecc > 0)
        buf_addf(b, "; %" PRId64 " UNCORRECTED MEMORY ERRORS", ecc);
    if (xid > 0)
        buf_addf(b, "; Xid %" PRId64, xid);
    if (losses > 0)
        buf_addf(b, "; LOST %" PRId64 " times%s", losses, strcmp(state, "lost") == 0 ? ", the CPU computes" : "");
    if (why[0] != '\0')
        buf_addf(b, "%s%s", b->len ? "; " : "", why);
    return b->len > 0;
}

static void print_work(const char *label, const struct json *w) {
    struct buf b = {0};
    if (!json_is(w, JSON_OBJECT))
        return;
    buf_addf(&b, "%.3f TFLOP/s, %.1f GB/s in %.1f s of passes", json_get_double(json_get(w, "tflops"), 0), json_get_double(json_get(w, "gbs"), 0),
             json_get_double(json_get(w, "seconds"), 0));
    print_field(label, buf_str(&b));
    buf_free(&b);
}

static int64_t int_of(const struct json *o, const char *key) { return json_get_int(json_get(o, key), 0); }

static void print_disk(const struct json *d) {
    struct buf b = {0};
    if (!json_is(d, JSON_OBJECT))
        return;
    buf_addf(&b, "%" PRId64 " of at most %" PRId64 " MiB of keys and values; since the start %" PRId64 " tokens came from there", int_of(d, "bytes") >> 20, int_of(d, "limit") >> 20,
             int_of(d, "tokens"));
    if (int_of(d, "lost") > 0)
        buf_addf(&b, ", %" PRId64 " pages were lost", int_of(d, "lost"));
    print_field("on disk", buf_str(&b));
    buf_free(&b);
}

static void print_model(const struct json *m) {
    struct buf b = {0};
    const char *state = json_get_str(m, "state", "");
    if (strcmp(state, "ready") == 0)
        buf_addf(&b, "%s (%.0f million parameters, %s, %s, context %" PRId64 ")", json_get_str(m, "name", "unnamed"),
                 json_get_double(json_get(m, "parameters"), 0) / 1e6, json_get_str(m, "quantisation", "?"), json_get_str(m, "backend", "?"),
                 json_get_int(json_get(m, "context"), 0));
    else if (strcmp(state, "loading") == 0)
        buf_addf(&b, "loading, %.0f %%", 100 * json_get_double(json_get(m, "loaded"), 0));
    else
        buf_adds(&b, state);
    print_field("model", buf_str(&b));
    print_field("", json_get_str(m, "path", ""));
    print_work("prefill", json_get(m, "prefill"));
    print_work("decode", json_get(m, "decode"));
    print_disk(json_get(m, "kv_disk"));
    buf_free(&b);
    struct buf card = {0};
    if (json_get_str(json_get(m, "card"), "name", NULL) && card_text(json_get(m, "card"), &card))
        print_field("card", buf_str(&card));
    buf_free(&card);
}

static void print_agent(const struct json *agent) {
    const struct json *tools = json_get(agent, "tools");
    struct buf b = {0};
    buf_addf(&b, "%" PRId64 " running, %" PRId64 " waiting; since the start %" PRId64 " begun, %" PRId64 " ended, %" PRId64 " tool calls", int_of(agent, "turns_running"),
             int_of(agent, "turns_waiting"), int_of(agent, "turns_started"), int_of(agent, "turns_ended"), int_of(agent, "calls_run"));
    print_field("turns", buf_str(&b));
    buf_reset(&b);
    buf_addf(&b, "%" PRId64 " conversations, %" PRId64 " interpreters", int_of(agent, "conversations_in_memory"), int_of(agent, "interpreters"));
    print_field("in memory", buf_str(&b));
    buf_reset(&b);
    for (size_t i = 0; i < json_len(tools); i++)
        buf_addf(&b, "%s%s", i ? ", " : "", json_str(json_at(tools, i)));
    if (json_get_str(agent, "tools_off", NULL))
        buf_addf(&b, "%soff: %s", b.len ? "; " : "", json_get_str(agent, "tools_off", ""));
    print_field("tools", buf_str(&b));
    buf_free(&b);
}

/* One line a service: who answers, how much was asked, what is left. */
static void print_service(const char *label, const struct json *s) {
    struct buf b = {0};
    int64_t left = json_get_int(json_get(s, "remaining"), -1), limit = json_get_int(json_get(s, "limit"), -1), pause = json_get_int(json_get(s, "paused_s"), 0);
    if (!json_is(s, JSON_OBJECT))
        buf_adds(&b, "switched off");
    else if (!json_get_bool(json_get(s, "usable"), false))
        buf_addf(&b, "not offered: %s", json_get_str(s, "problem", ""));
    else
        buf_addf(&b, "%s (%s), asked %" PRId64 " times, answered from the cache %" PRId64 " times", json_get_str(s, "title", ""), json_get_str(s, "host", ""),
                 json_get_int(json_get(s, "requests"), 0), json_get_int(json_get(s, "from_cache"), 0));
    if (left >= 0)
        buf_addf(&b, "; quota left: %" PRId64, left);
    if (left >= 0 && limit >= 0)
        buf_addf(&b, " of %" PRId64, limit);
    if (pause > 0)
        buf_addf(&b, "; pausing for %" PRId64 " s, as it asked", pause);
    print_field(label, buf_str(&b));
    buf_free(&b);
}

/* The calls that code in jails was refused since the start, the deadly ones marked. */
static void print_refused(const struct json *calls) {
    struct buf b = {0};
    for (size_t i = 0; i < json_len(calls); i++) {
        const struct json *o = json_val(calls, i);
        size_t len;
        const char *name = json_key(calls, i, &len);
        int64_t killed = json_get_int(json_get(o, "killed"), 0), refused = json_get_int(json_get(o, "refused"), 0);
        buf_addf(&b, "%s%s", b.len ? ", " : "", name);
        if (refused)
            buf_addf(&b, " %" PRId64, refused);
        if (killed)
            buf_addf(&b, " (ended its program %" PRId64 " times)", killed);
    }
    if (b.len)
        print_field("refused calls", buf_str(&b));
    buf_free(&b);
}

static int status_run(struct cli *c, int argc, char **argv) {
    struct json *s = NULL;
    struct buf b = {0};
    int rc = fetch(c, &command_status, "status", argc, argv, &s);
    if (rc >= 0)
        return rc;
    buf_addf(&b, "%s, process %" PRId64 ", up %.0f s", json_get_str(s, "version", "?"), json_get_int(json_get(s, "pid"), 0),
             json_get_double(json_get(s, "uptime_s"), 0));
    print_field("corrald", buf_str(&b));
    print_field("socket", json_get_str(s, "socket", ""));
    print_field("state", json_get_str(s, "state", ""));
    print_model(json_get(s, "model"));
    print_field("jails", json_get_bool(json_get(s, "sandbox"), false) ? "ready" : json_get_str(s, "sandbox_error", "not available"));
    print_refused(json_get(s, "refused_calls"));
    print_agent(json_get(s, "agent"));
    if (json_get(s, "services")) {
        print_service("search", json_get(json_get(s, "services"), "search"));
        print_service("wolfram", json_get(json_get(s, "services"), "wolfram"));
    }
    buf_free(&b);
    json_free(s);
    return CLI_OK;
}

const struct command command_status = {
    .name = "status", .usage = "status [--json]", .summary = "Show the daemon, its model and what it does", .help = "", .run = status_run,
};

/* ---- tools ------------------------------------------------------------------------------------------- */

static int tools_run(struct cli *c, int argc, char **argv) {
    struct json *r = NULL;
    int rc = fetch(c, &command_tools, "tool.list", argc, argv, &r);
    if (rc >= 0)
        return rc;
    const struct json *list = json_get(r, "tools");
    for (size_t i = 0; i < json_len(list); i++)
        print_field(json_get_str(json_at(list, i), "name", ""), json_get_str(json_at(list, i), "description", ""));
    json_free(r);
    return CLI_OK;
}

const struct command command_tools = {
    .name = "tools", .usage = "tools [--json]", .summary = "List the tools that a turn can use", .help = "", .run = tools_run,
};

/* ---- doctor ------------------------------------------------------------------------------------------- */

/* A service that is not set up is no fault of the machine: said, with what to do, and nothing more. */
static void advise(const char *label, const struct json *s) {
    struct buf b = {0};
    if (!json_is(s, JSON_OBJECT))
        return;
    if (json_get_bool(json_get(s, "usable"), false))
        buf_addf(&b, "on   %s (%s)", json_get_str(s, "title", ""), json_get_str(s, "host", ""));
    else
        buf_addf(&b, "--   %s. To use it: %s", json_get_str(s, "problem", ""), json_get_str(s, "fix", ""));
    print_field(label, buf_str(&b));
    buf_free(&b);
}

/* No card is no fault either. */
static void print_card(const struct json *c) {
    const char *state = json_get_str(c, "state", "");
    struct buf b = {0};
    if (!json_is(c, JSON_OBJECT))
        return;
    if (!card_text(c, &b))
        buf_adds(&b, strcmp(state, "not asked") == 0 ? "not looked for: [model] backend names another one" : state);
    struct buf line = {0};
    buf_addf(&line, "%s  %s", strcmp(state, "used") == 0 ? "on " : strcmp(state, "lost") == 0 ? "OFF" : "-- ", buf_str(&b));
    print_field("card", buf_str(&line));
    buf_free(&line);
    buf_free(&b);
}

static int doctor_run(struct cli *c, int argc, char **argv) {
    struct json *r = NULL;
    int rc = fetch(c, &command_doctor, "sandbox.report", argc, argv, &r), missing = 0;
    if (rc >= 0)
        return rc;
    const struct json *layers = json_is(r, JSON_ARRAY) ? r : json_get(r, "layers");
    for (size_t i = 0; i < json_len(layers); i++) {
        const struct json *l = json_at(layers, i);
        struct buf b = {0};
        bool on = strcmp(json_get_str(l, "state", ""), "on") == 0, accepted = json_get_bool(json_get(l, "accepted"), false);
        missing += !on && !accepted;
        buf_addf(&b, "%s  %s%s%s", on ? "on " : accepted ? "-- " : "OFF", json_get_str(l, "detail", ""), on ? "" : "; ", on ? "" : json_get_str(l, "fix", ""));
        print_field(json_get_str(l, "layer", ""), buf_str(&b));
        buf_free(&b);
    }
    if (json_get_str(r, "level", NULL))
        print_field("level", json_get_str(r, "level", ""));
    advise("search", json_get(json_get(r, "services"), "search"));
    advise("wolfram", json_get(json_get(r, "services"), "wolfram"));
    print_card(json_get(r, "card"));
    json_free(r);
    return missing ? CLI_FAILED : CLI_OK;
}

const struct command command_doctor = {
    .name = "doctor", .usage = "doctor [--json]", .summary = "Show the layers of the fence and the graphics card, and what to do about a missing one",
    .help = "Ends with 1 when a layer is missing.\n", .run = doctor_run,
};
