/* sandbox.c - `corral sandbox run` and `close`: a program in exactly the jail that the tool uses.
 *
 * run ends with the program's own status. What never ran ends with 2, 4, 69, 75 or 78, so that a script can tell. */
#include "clients/cli/cli.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/str.h"
#include <getopt.h>
#include <string.h>
#include <unistd.h>

#define CODE_MAX (1u << 20)
#define RUN_MS 3600000                  /* the daemon's own deadline comes first */

static int never_ran(const struct err *e) {
    int rc = cli_fail(e);
    if (e->code == ERR_UNSUPPORTED)     /* no such profile */
        return CLI_USAGE;
    return rc == CLI_USAGE || rc == CLI_REFUSED || rc == CLI_BUSY || rc == CLI_CONFIG ? rc : CLI_UNAVAILABLE;
}

static void print_result(const struct json *r) {
    const struct json *text = json_get(r, "text");
    size_t n = json_strlen(text);
    cli_print_text(stdout, json_str(text) ? json_str(text) : "", n);
    if (n && isatty(STDOUT_FILENO) && json_str(text)[n - 1] != '\n')
        putchar('\n');
    if (json_get_bool(json_get(r, "restarted"), false))
        fputs("corral: the interpreter was started anew before this program: variables of earlier ones are gone\n", stderr);
    const char *limit = json_get_str(r, "limit", NULL);
    if (limit)
        fprintf(stderr, "corral: the program was ended by its limit: %s\n", limit);
}

static int run(struct cli *c, const char *profile, const char *conversation, int64_t seconds, const char *file, bool json) {
    struct json *params = json_object(), *result = NULL;
    struct buf code = {0};
    struct err e;
    int rc = file_read(&code, file, CODE_MAX, &e);
    if (rc != 0) {
        cli_fail(&e);
        rc = CLI_USAGE;
        goto out;
    }
    json_set(params, "code", json_stringn(buf_str(&code), code.len));
    if (profile)
        json_set_str(params, "profile", profile);
    if (conversation)
        json_set_str(params, "conversation", conversation);
    if (seconds)
        json_set_int(params, "seconds", seconds);
    if ((rc = cli_connect(c, &e)) == 0)
        rc = corral_call(c->daemon, "sandbox.run", params, &result, RUN_MS, &e);
    if (rc != 0) {
        rc = never_ran(&e);
        goto out;
    }
    if (json)
        cli_print_json(result);
    else
        print_result(result);
    rc = (int)json_get_int(json_get(result, "exit"), json_get_bool(json_get(result, "ok"), false) ? 0 : 1) & 255;
out:
    json_free(params);
    json_free(result);
    buf_free(&code);
    return rc;
}

static int run_run(struct cli *c, int argc, char **argv) {
    static const struct option options[] = {
        {"profile", required_argument, NULL, 'p'}, {"conversation", required_argument, NULL, 'c'}, {"json", no_argument, NULL, 'j'},
        {"seconds", required_argument, NULL, 's'}, {NULL, 0, NULL, 0},
    };
    const char *profile = NULL, *conversation = NULL;
    bool json = false;
    int64_t seconds = 0;
    for (int o; (o = getopt_long(argc, argv, "c:", options, NULL)) != -1;) {
        switch (o) {
        case 'p': profile = optarg; break;
        case 'c': conversation = optarg; break;
        case 'j': json = true; break;
        case 's':
            if (!str_to_i64(optarg, 1, 60, &seconds))
                return cli_usage(&command_sandbox, "--seconds %s: a whole number from 1 to 60 is expected", optarg);
            break;
        default: return cli_usage(&command_sandbox, NULL);
        }
    }
    if (argc - optind > 1)
        return cli_usage(&command_sandbox, "one file is expected");
    return run(c, profile, conversation, seconds, optind < argc ? argv[optind] : "-", json);
}

static int close_run(struct cli *c, int argc, char **argv) {
    struct json *params = json_object();
    struct err e;
    int rc;
    if (argc == 2) {
        json_set_str(params, "conversation", argv[1]);
        if ((rc = cli_connect(c, &e)) == 0)
            rc = corral_control(c->daemon, "sandbox.close", params, NULL, CALL_MS, &e);
        rc = rc == 0 ? CLI_OK : cli_fail(&e);
    } else {
        rc = cli_usage(&command_sandbox, "close needs one conversation's name");
    }
    json_free(params);
    return rc;
}

static int sandbox_run_command(struct cli *c, int argc, char **argv) {
    static const struct verb verbs[] = {{"run", run_run}, {"close", close_run}, {"probe", probe_run}, {"explain", explain_run}};
    return cli_verb(c, &command_sandbox, verbs, ARRAY_LEN(verbs), argc, argv);
}

const struct command command_sandbox = {
    .name = "sandbox",
    .usage = "sandbox run [--profile P] [-c NAME] [--seconds N] [--json] [FILE|-] | sandbox close NAME | sandbox probe [--json] [CLASS] | sandbox explain [--json] [PROFILE]",
    .summary = "Run a program in the jail that the tool uses",
    .help = "run    FILE, or standard input, and ends with the program's status: 128+N when signal N ended it, 124 at its deadline.\n"
            "       -c NAME uses that conversation's jail: state and work folder stay until it is closed.\n"
            "       --seconds N, at most 60, is its deadline instead of 10.\n"
            "       --profile P is the language: python (the default), bash, sql, node, c or cpp, where the machine has it.\n"
            "close  ends what runs in NAME's jail and empties it\n"
            "probe  tries to get out of that jail, hundreds of ways, and says how each was refused; 1 when one was not\n"
            "explain  what a profile allows: layers, limits, files, network, system calls; without PROFILE their names\n",
    .run = sandbox_run_command,
};
