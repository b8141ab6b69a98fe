/* conversations.c - `corral ls`, `show`, `rm`, `cancel`, `watch`: what is kept, and what happens there now. */
#include "clients/cli/cli.h"
#include "base/str.h"
#include <getopt.h>
#include <inttypes.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* --json and exactly n names behind it. -1: go on. */
static int parse(const struct command *cmd, int argc, char **argv, int n, bool *json) {
    static const struct option options[] = {{"json", no_argument, NULL, 'j'}, {NULL, 0, NULL, 0}};
    for (int o; (o = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        if (o != 'j')
            return cli_usage(cmd, NULL);
        *json = true;
    }
    if (argc - optind != n)
        return cli_usage(cmd, n == 0 ? "no arguments are expected" : "one conversation's name is expected");
    return -1;
}

static void print_clean(FILE *to, const char *s) {
    struct buf b = {0};
    str_escape(&b, s, strlen(s), false, 2000);
    fputs(buf_str(&b), to);
    buf_free(&b);
}

/* ---- ls ------------------------------------------------------------------------------------------- */

static void print_conversation(const struct json *c) {
    const char *updated = json_get_str(c, "updated", "");       /* 2026-12-01T07:38:49.255Z */
    printf("%.10s %.5s  %5" PRId64 "  %-9s  ", updated, strlen(updated) > 11 ? updated + 11 : "", json_get_int(json_get(c, "messages"), 0), json_get_str(c, "state", ""));
    print_clean(stdout, json_get_str(c, "conversation", ""));
    putchar('\n');
}

static int ls_run(struct cli *c, int argc, char **argv) {
    struct json *result = NULL;
    struct err e;
    bool json = false;
    int rc = parse(&command_ls, argc, argv, 0, &json);
    if (rc >= 0)
        return rc;
    if (cli_call(c, "conversation.list", NULL, &result, &e) != 0)
        return cli_fail(&e);
    const struct json *list = json_get(result, "conversations");
    if (!json && json_len(list) == 0)
        fputs("corral: no conversations yet; corral ask begins one\n", stderr);
    for (size_t i = 0; i < json_len(list); i++) {
        if (json)
            cli_print_json(json_at(list, i));
        else
            print_conversation(json_at(list, i));
    }
    json_free(result);
    return CLI_OK;
}

const struct command command_ls = {
    .name = "ls", .usage = "ls [--json]", .summary = "List the conversations, newest first",
    .help = "Columns: last change (UTC), messages, what it does now, name.\n", .run = ls_run,
};

/* ---- show ----------------------------------------------------------------------------------------- */

static void print_calls(const struct json *calls) {
    for (size_t i = 0; i < json_len(calls); i++) {
        const struct json *call = json_at(calls, i), *args = json_get(call, "arguments"), *code = json_get(args, "code");
        fputs("-> ", stdout);
        print_clean(stdout, json_get_str(call, "name", ""));
        putchar('\n');
        char *text = json_is(code, JSON_STRING) && json_len(args) == 1 ? NULL : json_text(args, JSON_SPACED);
        cli_print_text(stdout, text ? text : json_str(code), text ? strlen(text) : json_strlen(code));
        putchar('\n');
        free(text);
    }
}

/* What is no whole message, or nothing that the model reads. */
static void print_fate(const struct json *m) {
    const char *out = json_get_str(m, "left_out", NULL);
    if (out)
        printf(" (the model does not see it: %s)", out);
    else if (json_get_bool(json_get(m, "interrupted"), false))
        fputs(" (interrupted)", stdout);
    else if (strcmp(json_get_str(m, "stop", ""), "cut") == 0)
        fputs(" (cut off)", stdout);
}

static void print_message(const struct json *m) {
    const struct json *text = json_get(m, "text");
    fputs("[", stdout);
    print_clean(stdout, json_get_str(m, "role", ""));
    fputs("]", stdout);
    print_fate(m);
    putchar('\n');
    if (json_strlen(text)) {
        cli_print_text(stdout, json_str(text), json_strlen(text));
        putchar('\n');
    }
    print_calls(json_get(m, "calls"));
    putchar('\n');
}

static int show_run(struct cli *c, int argc, char **argv) {
    struct json *result = NULL;
    struct err e;
    bool json = false;
    int rc = parse(&command_show, argc, argv, 1, &json);
    if (rc >= 0)
        return rc;
    if (cli_call(c, "conversation.show", argv[optind], &result, &e) != 0)
        return cli_fail(&e);
    const struct json *messages = json_get(result, "messages");
    for (size_t i = 0; i < json_len(messages); i++) {
        if (json)
            cli_print_json(json_at(messages, i));
        else
            print_message(json_at(messages, i));
    }
    json_free(result);
    return CLI_OK;
}

const struct command command_show = {
    .name = "show", .usage = "show NAME [--json]", .summary = "Print a conversation",
    .help = "  --json   one message a line, with role, text, calls, ids (token ids) and seq\n", .run = show_run,
};

/* ---- rm, cancel ------------------------------------------------------------------------------------- */

static int call_each(struct cli *c, const struct command *cmd, const char *method, int argc, char **argv) {
    int rc = CLI_OK;
    if (getopt_long(argc, argv, "", (const struct option[]){{NULL, 0, NULL, 0}}, NULL) != -1)
        return cli_usage(cmd, NULL);
    if (optind >= argc)
        return cli_usage(cmd, "a conversation's name is expected");
    for (int i = optind; i < argc; i++) {
        struct err e;
        if (cli_call(c, method, argv[i], NULL, &e) != 0)
            rc = cli_fail(&e);
        if (rc == CLI_UNAVAILABLE)
            break;
    }
    return rc;
}

static int rm_run(struct cli *c, int argc, char **argv) { return call_each(c, &command_rm, "conversation.delete", argc, argv); }

const struct command command_rm = {
    .name = "rm", .usage = "rm NAME ...", .summary = "Remove conversations, with all that belongs to them", .help = "", .run = rm_run,
};

static int cancel_run(struct cli *c, int argc, char **argv) {
    static const struct option options[] = {{"all", no_argument, NULL, 'a'}, {NULL, 0, NULL, 0}};
    struct json *params = json_object();
    struct err e;
    int rc = 0;
    for (int o; (o = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        if (o != 'a') {
            json_free(params);
            return cli_usage(&command_cancel, NULL);
        }
        json_set_bool(params, "all", true);
    }
    if (argc - optind == 1) {
        json_set_str(params, "conversation", argv[optind]);
        if ((rc = cli_connect(c, &e)) == 0)
            rc = corral_control(c->daemon, "turn.cancel", params, NULL, CALL_MS, &e);
        rc = rc == 0 ? CLI_OK : cli_fail(&e);
    } else {
        rc = cli_usage(&command_cancel, "one conversation's name is expected");
    }
    json_free(params);
    return rc;
}

const struct command command_cancel = {
    .name = "cancel", .usage = "cancel [--all] NAME", .summary = "Cancel the running turn of a conversation",
    .help = "  --all   also those that wait behind it\n", .run = cancel_run,
};

/* ---- watch ------------------------------------------------------------------------------------------ */

/* The question that an accepted event tells of: the message with its number. Asked for again when *all is older than it. */
static void show_question(struct cli *c, const char *name, const struct json *accepted, struct json **all) {
    int64_t seq = json_get_int(json_get(accepted, "seq"), -1);
    for (int tries = 0; tries < 2; tries++) {
        const struct json *messages = json_get(*all, "messages");
        struct err e;
        for (size_t i = 0; i < json_len(messages); i++) {
            const struct json *m = json_at(messages, i), *text = json_get(m, "text");
            if (json_get_int(json_get(m, "seq"), 0) != seq)
                continue;
            fputs("> ", stderr);
            cli_print_text(stderr, json_str(text), json_strlen(text));
            fputc('\n', stderr);
            return;
        }
        json_free(*all);
        *all = NULL;
        if (tries || cli_call(c, "conversation.show", name, all, &e) != 0)
            return;
    }
}

/* Nobody reads what would be written. */
static bool reader_gone(void) {
    struct pollfd p = {.fd = STDOUT_FILENO};
    return poll(&p, 1, 0) > 0 && p.revents & POLLERR;
}

static int watch(struct cli *c, const char *name, struct view *v, struct json **all) {
    int interrupts = cli_interrupts;
    for (;;) {
        struct json *ev;
        struct err e;
        if (cli_interrupts != interrupts)
            return CLI_INTERRUPTED;
        if (corral_next(c->daemon, &ev, 1000, &e) != 0)
            return cli_fail(&e);
        if (!ev && reader_gone())
            return CLI_FAILED;
        if (!ev)
            continue;
        const char *type = json_get_str(ev, "type", "");
        bool detached = strcmp(type, "detached") == 0;
        if (!detached)
            view_event(v, ev);
        if (!v->json && strcmp(type, "accepted") == 0)
            show_question(c, name, ev, all);
        json_free(ev);
        if (detached) {
            err_set(&e, ERR_NOT_FOUND, "the conversation %s was removed", name);
            return cli_fail(&e);
        }
    }
}

static int watch_run(struct cli *c, int argc, char **argv) {
    static const struct option options[] = {{"json", no_argument, NULL, 'j'}, {"from", required_argument, NULL, 'f'}, {NULL, 0, NULL, 0}};
    struct json *params = json_object(), *all = NULL;
    struct view v;
    struct err e;
    bool json = false, usage = false;
    int64_t from = 1;
    int rc;
    for (int o; (o = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        json |= o == 'j';
        usage |= o == '?' || (o == 'f' && !str_to_i64(optarg, 1, INT64_MAX / 2, &from));
    }
    if (usage || argc - optind != 1) {
        json_free(params);
        return cli_usage(&command_watch, usage ? NULL : "one conversation's name is expected");
    }
    view_init(&v, json);
    v.quiet_name = true;
    json_set_str(params, "conversation", argv[optind]);
    json_set_int(params, "from_seq", from);
    if ((rc = cli_connect(c, &e)) == 0)
        rc = corral_call(c->daemon, "turn.attach", params, NULL, CALL_MS, &e);
    json_free(params);
    cli_catch_interrupts();             /* from here on somebody looks at them */
    rc = rc == 0 ? watch(c, argv[optind], &v, &all) : cli_fail(&e);
    json_free(all);
    return rc;
}

const struct command command_watch = {
    .name = "watch", .usage = "watch [--json] [--from SEQ] NAME", .summary = "Follow a conversation live, from its beginning or an event on",
    .help = "  --from SEQ  begin with the event of this sequence number (default 1)\n"
            "Answers go to standard output, questions, calls and results to standard error.\n"
            "Ends with Ctrl-C. `corral attach` is the same.\n",
    .run = watch_run,
};
