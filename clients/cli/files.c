/* files.c - `corral files`, `diff` and `undo`: what a conversation's work folder holds, what changed it, and taking that back. */
#include "clients/cli/cli.h"
#include "base/str.h"
#include <getopt.h>
#include <inttypes.h>
#include <string.h>

struct args {
    bool json, calls;
    const char *conversation, *call;
};

/* -1: go on. */
static int parse(const struct command *cmd, int argc, char **argv, bool with_call, struct args *a) {
    static const struct option options[] = {{"json", no_argument, NULL, 'j'}, {"calls", no_argument, NULL, 'c'}, {NULL, 0, NULL, 0}};
    *a = (struct args){0};
    for (int o; (o = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        if (o == '?' || (o == 'c' && with_call))
            return cli_usage(cmd, NULL);
        a->json |= o == 'j';
        a->calls |= o == 'c';
    }
    if (argc - optind < 1 || argc - optind > 1 + with_call)
        return cli_usage(cmd, "one conversation's name is expected%s", with_call ? ", and at most one call" : "");
    a->conversation = argv[optind];
    a->call = argv[optind + 1];         /* argv ends with NULL */
    return -1;
}

static int ask(struct cli *c, const char *method, const struct args *a, struct json **result, struct err *e) {
    struct json *params = json_object();
    json_set_str(params, "conversation", a->conversation);
    if (a->call)
        json_set_str(params, "call", a->call);
    int rc = cli_connect(c, e);
    if (rc == 0)
        rc = corral_call(c->daemon, method, params, result, CALL_MS, e);
    json_free(params);
    return rc;
}

static void print_clean(const char *s) {
    struct buf b = {0};
    str_escape(&b, s, strlen(s), false, 8000);
    fputs(buf_str(&b), stdout);
    buf_free(&b);
}

/* ---- files -------------------------------------------------------------------------------------------- */

static void print_file(const struct json *f) {
    const char *name = json_get_str(f, "name", "");
    printf("%10" PRId64 "  ", json_get_int(json_get(f, "bytes"), 0));
    print_clean(name);
    puts(json_get_bool(json_get(f, "link"), false) ? "  (a link)" : "");
}

static void print_change(const struct json *k) {
    char when[20];
    snprintf(when, sizeof when, "%.16s", json_get_str(k, "time", ""));
    if (strlen(when) > 10)
        when[10] = ' ';
    printf("%s  %-22s  ", when, json_get_str(k, "call", ""));
    print_clean(json_get_str(k, "what", ""));
    puts(json_get_bool(json_get(k, "undone"), false) ? "  (undone)" : "");
}

static int files_run(struct cli *c, int argc, char **argv) {
    struct json *result = NULL;
    struct args a;
    struct err e;
    int rc = parse(&command_files, argc, argv, false, &a);
    if (rc >= 0)
        return rc;
    if (ask(c, "workspace.files", &a, &result, &e) != 0)
        return cli_fail(&e);
    const struct json *list = json_get(result, a.calls ? "changes" : "files");
    for (size_t i = 0; i < json_len(list); i++) {
        if (a.json)
            cli_print_json(json_at(list, i));
        else
            (a.calls ? print_change : print_file)(json_at(list, i));
    }
    json_free(result);
    return CLI_OK;
}

const struct command command_files = {
    .name = "files", .usage = "files [--calls] [--json] CONVERSATION", .summary = "List the files of a conversation's work folder",
    .help = "  --calls   what changed them instead, newest first: time (UTC), call, what it was\n"
            "  --json    one object a line: name, bytes; or call, what, time, undone\n"
            "A name that can't be printed as it is has %XX in it; `corral get` takes it so.\n",
    .run = files_run,
};

/* ---- diff ------------------------------------------------------------------------------------------------ */

static int diff_run(struct cli *c, int argc, char **argv) {
    struct json *result = NULL;
    struct args a;
    struct err e;
    int rc = parse(&command_diff, argc, argv, true, &a);
    if (rc >= 0)
        return rc;
    if (ask(c, "workspace.diff", &a, &result, &e) != 0)
        return cli_fail(&e);
    const struct json *text = json_get(result, "diff");
    if (a.json)
        cli_print_json(result);
    else
        cli_print_text(stdout, json_str(text) ? json_str(text) : "", json_strlen(text));
    json_free(result);
    return CLI_OK;
}

const struct command command_diff = {
    .name = "diff", .usage = "diff [--json] CONVERSATION [CALL]", .summary = "Show what a call changed in the work folder",
    .help = "Without CALL: the newest change that is in effect. `corral files --calls` lists the calls.\n", .run = diff_run,
};

/* ---- undo ------------------------------------------------------------------------------------------------- */

static int undo_run(struct cli *c, int argc, char **argv) {
    struct json *result = NULL;
    struct args a;
    struct err e;
    int rc = parse(&command_undo, argc, argv, true, &a);
    if (rc >= 0)
        return rc;
    if (ask(c, "workspace.undo", &a, &result, &e) != 0)
        return cli_fail(&e);
    if (a.json) {
        cli_print_json(result);
    } else {
        const struct json *changes = json_get(result, "changes");
        for (size_t i = 0; i < json_len(changes); i++) {
            printf("%-8s ", json_get_str(json_at(changes, i), "change", ""));
            print_clean(json_get_str(json_at(changes, i), "name", ""));
            putchar('\n');
        }
        fprintf(stderr, "undid %s; to have it back: corral undo %s %s\n", json_get_str(result, "call", ""), a.conversation, json_get_str(result, "undo", ""));
    }
    json_free(result);
    return CLI_OK;
}

const struct command command_undo = {
    .name = "undo", .usage = "undo [--json] CONVERSATION [CALL]", .summary = "Take back what a call changed in the work folder",
    .help = "Without CALL: the newest change that is in effect, so that repeated undoing goes further back. A file that was\n"
            "changed again by a later call is not touched: undo that call first. An undo is a change too, and can be undone.\n",
    .run = undo_run,
};
