/* cli.h - what the files of `corral` share. One file per command behind one descriptor table (main.c).
 *
 * stdout is the answer, stderr progress and notes; what a model or tool wrote is cleaned before a terminal sees it. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include "clients/lib/corral.h"
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>

enum {
    CLI_OK = 0,
    CLI_FAILED = 1,
    CLI_USAGE = 2,
    CLI_REFUSED = 4,
    CLI_CANCELLED = 5,
    CLI_CONTEXT = 6,
    CLI_UNAVAILABLE = 69,
    CLI_BUSY = 75,
    CLI_CONFIG = 78,
    CLI_DEADLINE = 124,
    CLI_INTERRUPTED = 130,
};

struct cli {
    const char *socket;                 /* NULL: the usual place */
    struct corral *daemon;              /* after cli_connect */
};

struct command {
    const char *name, *usage, *summary, *help;
    int (*run)(struct cli *c, int argc, char **argv);   /* argv[0] is the command; returns the exit code */
};
extern const struct command command_ask, command_chat, command_ls, command_show, command_rm, command_status, command_cancel, command_watch,
    command_tools, command_sandbox, command_doctor, command_inspect, command_bench, command_model, command_profile, command_files, command_diff, command_undo,
    command_get, command_put, command_kb;
extern const struct command *const commands[];  /* ends with NULL */
const struct command *command_find(const char *name);

#define CALL_MS 30000                   /* an answer that does not wait for a model or a program */

/* "corral: sentence" on stderr; returns the exit code of e's code. */
int cli_fail(const struct err *e);
int cli_usage(const struct command *c, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
int cli_exit_code(int err_code);

/* What stands behind a command's name (corral kb add): its part argv[1] is run, with that as argv[0]. */
struct verb {
    const char *name;
    int (*run)(struct cli *c, int argc, char **argv);
};
int cli_verb(struct cli *c, const struct command *cmd, const struct verb *verbs, size_t n, int argc, char **argv);

int cli_connect(struct cli *c, struct err *e);
/* One call whose only parameter is the conversation (NULL: none). */
int cli_call(struct cli *c, const char *method, const char *conversation, struct json **result, struct err *e);

/* Ctrl-C: counted from here on instead of ending the program. */
extern volatile sig_atomic_t cli_interrupts;
void cli_catch_interrupts(void);
/* From true to false the daemon's answer is awaited: should none come, Ctrl-C ends the program after all. */
void cli_await(bool waits);

/* Prints one JSON value as a line and flushes. */
void cli_print_json(const struct json *j);
/* Text of a model or tool: cleaned for terminals, as it is for pipes. */
void cli_print_text(FILE *to, const char *s, size_t n);
void cli_flush(FILE *to);
/* What a stream may be given: colours (a terminal, no NO_COLOR), cursor movements (one that is not dumb); its width. */
bool cli_colour(FILE *to);
bool cli_moves(FILE *to);
int cli_columns(FILE *to);

/* ---- probe.c, explain.c: parts of `corral sandbox` ------------------------------------------------- */
int probe_run(struct cli *c, int argc, char **argv);
int explain_run(struct cli *c, int argc, char **argv);

/* ---- client_tools.c: --tools FILE ---------------------------------------------------------------- */
struct client_tools;
int client_tools_load(struct client_tools **out, const char *path, struct err *e);
void client_tools_free(struct client_tools *t);
/* The array that goes to the daemon. Borrowed. */
const struct json *client_tools_offer(const struct client_tools *t);
/* Runs one. text is what the model reads; false: it failed. */
bool client_tools_run(const struct client_tools *t, const char *name, const struct json *arguments, struct buf *text);

/* ---- view.c: a turn's events for people ------------------------------------------------------------ */
struct view {
    bool json;                          /* events as lines instead */
    bool quiet_name;                    /* the conversation's name is known to the user */
    bool out_tty, err_tty, colour, moves;       /* the last two: of stderr */
    size_t streamed;                    /* bytes of text shown since the last tool call */
    bool line_open;                     /* the cursor is behind text on stdout */
    bool progress_open;                 /* a progress line stands on stderr */
};
void view_init(struct view *v, bool json);
void view_event(struct view *v, const struct json *event);

/* ---- turn.c: one question from start to end ---------------------------------------------------------- */
struct turn {
    const char *conversation;           /* NULL: a new one */
    const char *text;
    size_t len;
    const struct client_tools *tools;
    const char *profile;                /* NULL: none */
    bool deltas;
    bool no_tools, has_seed, has_temperature, has_eagerness;
    double eagerness;
    const char *seed;                   /* digits */
    double temperature;
    int64_t max_tokens;
    struct buf used;                    /* out: the conversation's name */
};
/* Runs it, showing events through v; Ctrl-C cancels it. Returns the exit code; what failed has been said. */
int turn_run(struct cli *c, struct turn *t, struct view *v);
