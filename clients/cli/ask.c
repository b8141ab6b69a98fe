/* ask.c - `corral ask`: one question, one answer. */
#include "clients/cli/cli.h"
#include "base/file.h"
#include "base/str.h"
#include <getopt.h>
#include <inttypes.h>
#include <string.h>

#define TEXT_MAX (8u << 20)             /* bytes; the daemon's limit for a message */

static bool digits(const char *s) {
    return s[0] && strlen(s) <= 20 && strspn(s, "0123456789") == strlen(s) && (s[0] != '0' || !s[1]);
}

/* The question: the words that are left, or standard input for a "-" that does not follow "--". */
static int read_text(struct buf *text, int argc, char **argv, struct err *e) {
    bool literal = optind > 0 && strcmp(argv[optind - 1], "--") == 0;
    if (optind + 1 == argc && strcmp(argv[optind], "-") == 0 && !literal) {
        int rc = file_read(text, "-", TEXT_MAX, e);
        while (rc == 0 && text->len && (text->data[text->len - 1] == '\n' || text->data[text->len - 1] == '\r'))
            buf_cut(text, text->len - 1, 1);
        return rc;
    }
    for (int i = optind; i < argc; i++) {
        buf_adds(text, i > optind ? " " : "");
        buf_adds(text, argv[i]);
    }
    return 0;
}

static int parse(int argc, char **argv, struct turn *t, const char **tools, bool *json) {
    static const struct option options[] = {
        {"json", no_argument, NULL, 'j'},          {"tools", required_argument, NULL, 't'},      {"no-tools", no_argument, NULL, 'n'},
        {"seed", required_argument, NULL, 's'},    {"temperature", required_argument, NULL, 'T'}, {"max-tokens", required_argument, NULL, 'm'},
        {"conversation", required_argument, NULL, 'c'},
        {"deltas", no_argument, NULL, 'd'},                {"profile", required_argument, NULL, 'p'},         {"tool-eagerness", required_argument, NULL, 'e'}, {NULL, 0, NULL, 0},
    };
    for (int o; (o = getopt_long(argc, argv, "c:", options, NULL)) != -1;) {
        switch (o) {
        case 'c': t->conversation = optarg; break;
        case 'j': *json = true; break;
        case 't': *tools = optarg; break;
        case 'n': t->no_tools = true; break;
        case 's':
            if (!digits(optarg))
                return cli_usage(&command_ask, "--seed %s: a whole number from 0 up is expected", optarg);
            t->has_seed = true;
            t->seed = optarg;
            break;
        case 'T':
            if (!str_to_double(optarg, &t->temperature) || t->temperature < 0 || t->temperature > 10)
                return cli_usage(&command_ask, "--temperature %s: a number from 0 to 10 is expected", optarg);
            t->has_temperature = true;
            break;
        case 'd': t->deltas = true; break;
        case 'p': t->profile = optarg; break;
        case 'e':
            if (!str_to_double(optarg, &t->eagerness) || t->eagerness < -1 || t->eagerness > 1)
                return cli_usage(&command_ask, "--tool-eagerness %s: a number from -1 to 1 is expected", optarg);
            t->has_eagerness = true;
            break;
        case 'm':
            if (!str_to_i64(optarg, 1, 1 << 24, &t->max_tokens))
                return cli_usage(&command_ask, "--max-tokens %s: a whole number from 1 up is expected", optarg);
            break;
        default: return cli_usage(&command_ask, "where a word of the question begins with a dash, put -- before the question");
        }
    }
    return optind < argc ? -1 : cli_usage(&command_ask, "the question is missing");
}

static int ask_run(struct cli *c, int argc, char **argv) {
    struct turn t = {0};
    struct view v;
    struct client_tools *tools = NULL;
    struct buf text = {0};
    struct err e;
    const char *tools_file = NULL;
    bool json = false;
    int rc = parse(argc, argv, &t, &tools_file, &json);
    if (rc >= 0)
        return rc;
    if (read_text(&text, argc, argv, &e) != 0) {
        rc = cli_fail(&e);
    } else if (text.len == 0) {
        rc = cli_usage(&command_ask, "the question is empty");
    } else if (tools_file && client_tools_load(&tools, tools_file, &e) != 0) {
        cli_fail(&e);
        rc = CLI_USAGE;
    } else {
        view_init(&v, json);
        v.quiet_name = t.conversation != NULL;
        t.text = buf_str(&text);
        t.len = text.len;
        t.tools = tools;
        cli_catch_interrupts();
        rc = turn_run(c, &t, &v);
    }
    client_tools_free(tools);
    buf_free(&text);
    buf_free(&t.used);
    return rc;
}

const struct command command_ask = {
    .name = "ask",
    .usage = "ask [-c NAME] [--json] [--deltas] [--tools FILE] [--no-tools] [--seed N] [--temperature T] [--max-tokens N] [--profile NAME] [--tool-eagerness E] TEXT|-",
    .summary = "Ask one question and wait for its answer",
    .help = "  -c NAME          the conversation, made when it does not exist; without it a new one is made\n"
            "  --json           one event a line on standard output\n"
            "  --deltas         with --json: tool_call_delta events, a call while it is being written\n"
            "  --tools FILE     offer tools that this client runs (a JSON array; see corral(1))\n"
            "  --no-tools       offer none\n"
            "  --seed N         make the run repeatable\n"
            "  --temperature T  0 is greedy\n"
            "  --max-tokens N   of the whole turn\n"
            "  --profile NAME   how to answer, for a conversation that has not begun (corral profile list)\n"
            "  --tool-eagerness E  how readily tools are called, -1 to 1\n"
            "  -                read the question from standard input; after -- a text may begin with a dash\n",
    .run = ask_run,
};
