/* chat.c - `corral chat`: question after question in one conversation.
 *
 * On a terminal with line editing and a history (libedit); otherwise each line of standard input is a question and nothing
 * prompts. Ctrl-C while a turn runs cancels it; while a line is edited it clears the line; Ctrl-D ends. */
#include "clients/cli/cli.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/str.h"
#include <errno.h>
#include <getopt.h>
#include <histedit.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define HISTORY_LINES 1000
#define LINE_MAX_BYTES (1u << 20)
#define LAST_SHOWN 4                    /* messages, when a chat goes on */

struct editor {
    EditLine *el;
    History *history;
    char *history_file;
};

static bool line_cleared;               /* Ctrl-C in the editor */

struct talk {
    struct turn base;                   /* what each question takes over */
    const char *profile;                /* of conversations that begin here; NULL: none */
    char *name;                         /* the conversation; NULL: a new one */
};

/* ---- reading lines ---------------------------------------------------------------------------------- */

static char *prompt(EditLine *el) {
    static char text[] = "> ";
    (void)el;
    return text;
}

static unsigned char clear_line(EditLine *el, int c) {
    (void)c;
    const LineInfo *li = el_line(el);
    int n = (int)(li->lastchar - li->cursor);
    el_cursor(el, n);
    li = el_line(el);
    el_deletestr(el, (int)(li->cursor - li->buffer));
    line_cleared = true;
    return CC_EOF;
}

static char *history_path(void) {
    const char *xdg = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    struct buf b = {0};
    struct err e;
    if (xdg && xdg[0] == '/')
        buf_addf(&b, "%s/corral", xdg);
    else if (home && home[0] == '/')
        buf_addf(&b, "%s/.local/state/corral", home);
    if (b.len && dir_make(buf_str(&b), 0700, &e) == 0) {
        buf_adds(&b, "/chat_history");
        return buf_take(&b);
    }
    buf_free(&b);
    return NULL;
}

static void editor_open(struct editor *ed) {
    HistEvent ev;
    ed->el = el_init("corral", stdin, stdout, stderr);
    ed->history = history_init();
    if (!ed->el || !ed->history)
        return;
    el_set(ed->el, EL_PROMPT, prompt);
    el_set(ed->el, EL_EDITOR, "emacs");
    el_set(ed->el, EL_ADDFN, "corral-clear", "clears the line", clear_line);
    el_set(ed->el, EL_BIND, "^C", "corral-clear", NULL);
    el_set(ed->el, EL_SETTY, "-d", "-isig", NULL);
    el_set(ed->el, EL_HIST, history, ed->history);
    el_source(ed->el, NULL);
    history(ed->history, &ev, H_SETSIZE, HISTORY_LINES);
    history(ed->history, &ev, H_SETUNIQUE, 1);
    ed->history_file = history_path();
    if (ed->history_file)
        history(ed->history, &ev, H_LOAD, ed->history_file);
}

static void editor_close(struct editor *ed) {
    HistEvent ev;
    if (ed->history && ed->history_file)
        history(ed->history, &ev, H_SAVE, ed->history_file);
    if (ed->history)
        history_end(ed->history);
    if (ed->el)
        el_end(ed->el);
    free(ed->history_file);
}

/* A line without its newline; false at the end of input. */
static bool read_line(struct editor *ed, struct buf *line) {
    buf_reset(line);
    if (ed->el) {
        int n = 0;
        line_cleared = false;
        const char *s = el_gets(ed->el, &n);
        if (line_cleared) {
            putchar('\n');
            return true;
        }
        if (!s || n <= 0)
            return false;
        buf_add(line, s, (size_t)n);
        HistEvent ev;
        if (line->len > 1)
            history(ed->history, &ev, H_ENTER, s);
    } else {
        char *s = NULL;
        size_t cap = 0;
        ssize_t n = getline(&s, &cap, stdin);
        if (n > 0)
            buf_add(line, s, (size_t)n);
        free(s);
        if (n <= 0)
            return false;
    }
    while (line->len && strchr("\r\n", line->data[line->len - 1]))
        buf_cut(line, line->len - 1, 1);
    return true;
}

/* ---- the loop ---------------------------------------------------------------------------------------- */

static void chat_help(void) {
    fputs("/help         this\n"
          "/new          go on in a new conversation\n"
          "/name         the conversation's name\n"
          "/quit         end; Ctrl-D does too\n"
          "Ctrl-C        cancels the running turn\n", stderr);
}

/* One word of letters behind a slash; a path has more. */
static bool mistyped(const char *line) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz";
    size_t n = line[0] == '/' ? strspn(line + 1, letters) : 0;
    return n > 0 && line[1 + n] == '\0';
}

/* A line that begins with a slash and is a command: true. Anything else is a question. typed: by a person. */
static bool slash(const char *line, bool typed, struct talk *talk, bool *quit) {
    if (strcmp(line, "/quit") == 0 || strcmp(line, "/exit") == 0) {
        *quit = true;
    } else if (strcmp(line, "/help") == 0) {
        chat_help();
    } else if (strcmp(line, "/new") == 0) {
        free(talk->name);
        talk->name = NULL;
        talk->base.profile = talk->profile;
    } else if (strcmp(line, "/name") == 0) {
        fprintf(stderr, "%s\n", talk->name ? talk->name : "(a new one)");
    } else if (typed && mistyped(line)) {
        fprintf(stderr, "there is no %s; /help lists what there is (with a space before it, it is a question)\n", line);
    } else {
        return false;
    }
    return true;
}

static bool is_said(const struct json *m) {
    const char *role = json_get_str(m, "role", "");
    return (strcmp(role, "user") == 0 || strcmp(role, "assistant") == 0) && json_strlen(json_get(m, "text")) > 0;
}

/* What was said last, so that one knows where one is; calls and their results are left out. */
static void show_last(struct cli *c, const char *name) {
    struct json *result = NULL;
    struct err e;
    if (cli_call(c, "conversation.show", name, &result, &e) != 0)
        return;
    const struct json *messages = json_get(result, "messages");
    size_t from = json_len(messages);
    for (int said = 0; from > 0 && said < LAST_SHOWN; from--)
        said += is_said(json_at(messages, from - 1));
    for (size_t i = from; i < json_len(messages); i++) {
        const struct json *m = json_at(messages, i), *text = json_get(m, "text");
        struct buf b = {0};
        if (!is_said(m))
            continue;
        str_escape(&b, json_str(text), json_strlen(text), true, 1000);
        fprintf(stderr, "%s[%s] %s%s\n", cli_colour(stderr) ? "\033[2m" : "", json_get_str(m, "role", ""), buf_str(&b), cli_colour(stderr) ? "\033[0m" : "");
        buf_free(&b);
    }
    json_free(result);
}

static int ask_line(struct cli *c, const struct buf *line, struct talk *talk) {
    struct view v;
    struct turn t = talk->base;
    view_init(&v, false);
    v.quiet_name = talk->name != NULL;
    t.conversation = talk->name;
    t.text = buf_str(line);
    t.len = line->len;
    int rc = turn_run(c, &t, &v);
    if (t.used.len) {                   /* accepted: it has begun */
        free(talk->name);
        talk->name = buf_take(&t.used);
        talk->base.profile = NULL;
    }
    buf_free(&t.used);
    return rc;
}

static int loop(struct cli *c, struct talk *talk, struct editor *ed) {
    struct buf line = {0};
    bool quit = false;
    int rc = CLI_OK;
    while (!quit && read_line(ed, &line)) {
        if (line.len == 0 || slash(buf_str(&line), ed->el != NULL, talk, &quit))
            continue;
        if (line.len > LINE_MAX_BYTES) {
            fputs("corral: that line is too long\n", stderr);
            continue;
        }
        rc = ask_line(c, &line, talk);
        if (rc == CLI_UNAVAILABLE || (!ed->el && rc == CLI_INTERRUPTED))
            break;
    }
    if (ed->el && !quit && rc != CLI_UNAVAILABLE)
        putchar('\n');
    buf_free(&line);
    return ed->el && rc != CLI_UNAVAILABLE ? CLI_OK : rc;
}

static int chat_run(struct cli *c, int argc, char **argv) {
    static const struct option options[] = {
        {"conversation", required_argument, NULL, 'c'}, {"tools", required_argument, NULL, 't'}, {"no-tools", no_argument, NULL, 'n'},
        {"profile", required_argument, NULL, 'p'},      {NULL, 0, NULL, 0},
    };
    struct talk talk = {0};
    struct client_tools *tools = NULL;
    struct editor ed = {0};
    struct err e;
    const char *file = NULL, *given = NULL;
    for (int o; (o = getopt_long(argc, argv, "c:", options, NULL)) != -1;) {
        switch (o) {
        case 'c': given = optarg; break;
        case 't': file = optarg; break;
        case 'n': talk.base.no_tools = true; break;
        case 'p': talk.profile = talk.base.profile = optarg; break;
        default: return cli_usage(&command_chat, NULL);
        }
    }
    if (optind < argc)
        return cli_usage(&command_chat, "unexpected argument %s", argv[optind]);
    if (file && client_tools_load(&tools, file, &e) != 0) {
        cli_fail(&e);
        return CLI_USAGE;
    }
    int rc = cli_connect(c, &e);
    if (rc != 0) {
        client_tools_free(tools);
        return cli_fail(&e);
    }
    talk.name = xstrdup(given);
    talk.base.tools = tools;
    cli_catch_interrupts();
    if (isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)) {
        if (talk.name)
            show_last(c, talk.name);
        editor_open(&ed);
        fprintf(stderr, "%s/help lists what a chat can do; Ctrl-D ends it%s\n", cli_colour(stderr) ? "\033[2m" : "", cli_colour(stderr) ? "\033[0m" : "");
    }
    rc = loop(c, &talk, &ed);
    editor_close(&ed);
    client_tools_free(tools);
    free(talk.name);
    return rc;
}

const struct command command_chat = {
    .name = "chat",
    .usage = "chat [-c NAME] [--tools FILE] [--no-tools] [--profile NAME]",
    .summary = "Ask question after question in one conversation",
    .help = "On a terminal with line editing and history; otherwise every line of standard input is a question.\n"
            "--profile NAME is how to answer, for conversations that begin here (corral profile list).\n"
            "Ctrl-C cancels the running turn and not the program. /help lists what a line may be besides a question.\n",
    .run = chat_run,
};
