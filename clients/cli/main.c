/* main.c - corral: the command table and what every command needs. */
#include "clients/cli/cli.h"
#include "base/mem.h"
#include "base/str.h"
#include <errno.h>
#include <getopt.h>
#include <locale.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

const struct command *const commands[] = {
    &command_ask,    &command_chat,  &command_ls,      &command_show,   &command_rm,      &command_cancel, &command_watch, &command_status,
    &command_tools,  &command_sandbox, &command_profile, &command_doctor, &command_model, &command_inspect, &command_bench,
    &command_files,  &command_diff,  &command_undo,    &command_get,    &command_put,     &command_kb,    NULL,
};

const struct command *command_find(const char *name) {
    for (size_t i = 0; commands[i]; i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    return strcmp(name, "attach") == 0 ? &command_watch : NULL;
}

/* ---- shared by the commands ------------------------------------------------------------------------ */

#define GRACE_S 1                       /* after a Ctrl-C: an answer that comes in this time can still be taken back */

volatile sig_atomic_t cli_interrupts;
static volatile sig_atomic_t unanswered, pressed;

/* Where no answer comes nobody looks at the count: the alarm, or a second Ctrl-C, leaves at once. */
static void on_interrupt(int sig) {
    cli_interrupts += sig == SIGINT;
    if (unanswered && (sig == SIGALRM || pressed++ > 0))
        _exit(CLI_INTERRUPTED);
    if (unanswered)
        alarm(GRACE_S);
}

void cli_catch_interrupts(void) {
    struct sigaction sa = {.sa_handler = on_interrupt};
    sigemptyset(&sa.sa_mask);
    sigaction(SIGINT, &sa, NULL);
    sigaction(SIGALRM, &sa, NULL);
}

void cli_await(bool waits) {
    pressed = 0;
    unanswered = waits;
    if (!waits)
        alarm(0);
}

int cli_exit_code(int err_code) {
    switch (err_code) {
    case 0: return CLI_OK;
    case ERR_INVALID: return CLI_USAGE;
    case ERR_REFUSED: return CLI_REFUSED;
    case ERR_CANCELLED: return CLI_CANCELLED;
    case ERR_CONTEXT: return CLI_CONTEXT;
    case ERR_UNAVAILABLE: return CLI_UNAVAILABLE;
    case ERR_BUSY: return CLI_BUSY;
    case ERR_CONFIG: return CLI_CONFIG;
    case ERR_DEADLINE: return CLI_DEADLINE;
    default: return CLI_FAILED;
    }
}

int cli_fail(const struct err *e) {
    struct buf b = {0};
    str_escape(&b, e->text, strlen(e->text), false, 2048);
    fprintf(stderr, "corral: %s\n", buf_str(&b));
    buf_free(&b);
    return cli_exit_code(e->code);
}

int cli_usage(const struct command *c, const char *fmt, ...) {
    va_list ap;
    if (fmt) {
        va_start(ap, fmt);
        fprintf(stderr, "corral %s: ", c->name);
        vfprintf(stderr, fmt, ap);
        fputc('\n', stderr);
        va_end(ap);
    }
    fprintf(stderr, "usage: corral %s\n", c->usage);
    return CLI_USAGE;
}

int cli_verb(struct cli *c, const struct command *cmd, const struct verb *verbs, size_t n, int argc, char **argv) {
    for (size_t i = 0; argc >= 2 && i < n; i++)
        if (strcmp(argv[1], verbs[i].name) == 0) {
            optind = 0;
            return verbs[i].run(c, argc - 1, argv + 1);
        }
    if (argc >= 2)
        return cli_usage(cmd, "there is no `%s %s`", cmd->name, argv[1]);
    struct buf all = {0};
    for (size_t i = 0; i < n; i++)
        buf_addf(&all, "%s%s", i == 0 ? "" : i == n - 1 ? " or " : ", ", verbs[i].name);
    int rc = cli_usage(cmd, "%s is expected", buf_str(&all));
    buf_free(&all);
    return rc;
}

int cli_connect(struct cli *c, struct err *e) {
    if (c->daemon)
        return 0;
    return corral_open(&c->daemon, c->socket, CALL_MS, e);
}

int cli_call(struct cli *c, const char *method, const char *conversation, struct json **result, struct err *e) {
    struct json *params = json_object();
    if (conversation)
        json_set_str(params, "conversation", conversation);
    int rc = cli_connect(c, e);
    if (rc == 0)
        rc = corral_call(c->daemon, method, params, result, CALL_MS, e);
    json_free(params);
    return rc;
}

/* A reader that closed its end (head, grep -q) ends us quietly, as SIGPIPE would; an answer that is lost otherwise is no success. */
void cli_flush(FILE *to) {
    if (fflush(to) == 0 && !ferror(to))
        return;
    if (errno != EPIPE)
        fprintf(stderr, "corral: the output could not be written: %s\n", strerror(errno));
    _exit(CLI_FAILED);
}

bool cli_colour(FILE *to) {
    const char *none = getenv("NO_COLOR");
    return cli_moves(to) && !(none && none[0]);
}

bool cli_moves(FILE *to) {
    const char *term = getenv("TERM");
    return isatty(fileno(to)) && term && term[0] && strcmp(term, "dumb") != 0;
}

int cli_columns(FILE *to) {
    struct winsize w;
    return ioctl(fileno(to), TIOCGWINSZ, &w) == 0 && w.ws_col > 0 ? w.ws_col : 80;
}

void cli_print_json(const struct json *j) {
    /* on a terminal as escapes: C1 and bidi controls are legal in JSON */
    char *text = json_text(j, isatty(STDOUT_FILENO) ? JSON_COMPACT | JSON_ASCII : JSON_COMPACT);
    puts(text);
    free(text);
    cli_flush(stdout);
}

void cli_print_text(FILE *to, const char *s, size_t n) {
    if (!isatty(fileno(to)) && to == stdout) {
        fwrite(s, 1, n, to);
        return;
    }
    struct buf b = {0};
    str_escape(&b, s, n, true, n * 8 + 16);
    fwrite(buf_str(&b), 1, b.len, to);
    buf_free(&b);
}

/* ---- the command line ------------------------------------------------------------------------------- */

static void help_all(void) {
    puts("usage: corral [--socket PATH] COMMAND ...\n\nTalks to corrald, which runs a Llama model and the tools it calls.\n");
    for (size_t i = 0; commands[i]; i++)
        printf("  %-9s %s\n", commands[i]->name, commands[i]->summary);
    puts("\n`corral help COMMAND` tells more. Exit codes: 0 ok, 1 failed, 2 usage, 4 refused by policy, 5 cancelled,\n"
         "6 context overflow, 69 daemon not reachable, 75 busy, 78 bad configuration, 124 deadline, 130 interrupted.");
}

static int help(int argc, char **argv) {
    const struct command *c = argc > 1 ? command_find(argv[1]) : NULL;
    if (argc > 1 && !c && strcmp(argv[1], "help") != 0) {
        fprintf(stderr, "corral: there is no command %s; corral --help lists them\n", argv[1]);
        return CLI_USAGE;
    }
    if (c)
        printf("usage: corral %s\n\n%s.\n%s", c->usage, c->summary, c->help);
    else
        help_all();
    return CLI_OK;
}

static bool wants_help(const struct command *c, int argc, char **argv) {
    if (c == &command_inspect || c == &command_bench)
        return false;                   /* theirs to answer */
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
            return true;
    return false;
}

static int run_command(struct cli *c, int argc, char **argv) {
    const struct command *cmd = command_find(argv[0]);
    if (strcmp(argv[0], "help") == 0)
        return help(argc, argv);
    if (!cmd) {
        fprintf(stderr, "corral: there is no command %s; corral --help lists them\n", argv[0]);
        return CLI_USAGE;
    }
    if (wants_help(cmd, argc, argv))
        return help(2, (char *[]){"help", argv[0], NULL});
    optind = 0;                         /* getopt starts afresh on the command's own options, and complains in this name */
    char *name = xasprintf("corral %s", cmd->name);
    argv[0] = name;
    int rc = cmd->run(c, argc, argv);
    free(name);
    return rc;
}

int main(int argc, char **argv) {
    static const struct option options[] = {
        {"socket", required_argument, NULL, 's'}, {"help", no_argument, NULL, 'h'}, {"version", no_argument, NULL, 'V'}, {NULL, 0, NULL, 0},
    };
    struct cli c = {0};
    if (!setlocale(LC_CTYPE, "") || MB_CUR_MAX == 1)
        setlocale(LC_CTYPE, "C.UTF-8"); /* our text is UTF-8 whatever the locale says */
    signal(SIGPIPE, SIG_IGN);
    for (int o; (o = getopt_long(argc, argv, "+hV", options, NULL)) != -1;) {
        switch (o) {
        case 's': c.socket = optarg; break;
        case 'h': help_all(); return CLI_OK;
        case 'V': puts("corral " CORRAL_VERSION); return CLI_OK;
        default: fputs("corral --help lists the commands\n", stderr); return CLI_USAGE;
        }
    }
    if (optind >= argc) {
        fputs("usage: corral [--socket PATH] COMMAND ...; corral --help lists the commands\n", stderr);
        return CLI_USAGE;
    }
    int rc = run_command(&c, argc - optind, argv + optind);
    corral_close(c.daemon);
    cli_flush(stdout);
    return rc;
}
