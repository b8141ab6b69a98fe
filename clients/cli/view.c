/* view.c - a turn's events, shown to a person or printed as lines.
 *
 * On a terminal the text streams to stdout as it comes. Into a pipe only the final answer goes, once: what a model says before
 * it calls a tool is no part of it. Tool calls, results and figures go to stderr, dimmed on a terminal. */
#include "clients/cli/cli.h"
#include "base/str.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SHOWN_MAX 6000                  /* characters of one tool call or result */

void view_init(struct view *v, bool json) {
    *v = (struct view){.json = json, .out_tty = isatty(STDOUT_FILENO), .err_tty = isatty(STDERR_FILENO),
                       .colour = cli_colour(stderr), .moves = cli_moves(stderr)};
}

static void close_progress(struct view *v) {
    if (v->progress_open)
        fputs("\r\033[K", stderr);
    v->progress_open = false;
}

static void close_line(struct view *v) {
    close_progress(v);
    if (v->line_open)
        putchar('\n');
    v->line_open = false;
    cli_flush(stdout);
}

static const char *dim(const struct view *v) { return v->colour ? "\033[2m" : ""; }
static const char *plain(const struct view *v) { return v->colour ? "\033[0m" : ""; }

/* Each line of a text behind a bar, cleaned. */
static void block(const struct view *v, const char *text, size_t n) {
    struct buf b = {0};
    str_escape(&b, text, n, true, SHOWN_MAX);
    const char *s = buf_str(&b);
    do {
        size_t len = strcspn(s, "\n");
        fprintf(stderr, "%s  | %.*s%s\n", dim(v), (int)len, s, plain(v));
        s += len + (s[len] == '\n');
    } while (*s);
    buf_free(&b);
}

static void show_accepted(struct view *v, const struct json *ev) {
    struct buf b = {0};
    const char *name = json_get_str(ev, "conversation", "");
    if (v->quiet_name)
        return;
    str_escape(&b, name, strlen(name), false, 1000);
    fprintf(stderr, "%sconversation: %s%s\n", dim(v), buf_str(&b), plain(v));
    buf_free(&b);
    v->quiet_name = true;
}

/* "52 % [#####     ]" */
static void add_bar(struct buf *b, double done, double total) {
    enum { WIDTH = 24 };
    double part = total > 0 && done > 0 ? (done < total ? done / total : 1) : 0;
    int full = (int)(part * WIDTH);
    buf_addf(b, "%3.0f %% [%.*s%*s]", 100 * part, full, "########################", WIDTH - full, "");
}

static void show_progress(struct view *v, const struct json *ev) {
    struct buf b = {0};
    const char *phase = json_get_str(ev, "phase", "");
    if (!v->moves || v->line_open)
        return;
    double done = json_get_double(json_get(ev, "done"), 0), total = json_get_double(json_get(ev, "total"), 0);
    if (strcmp(phase, "load") == 0) {
        buf_adds(&b, "loading the model ");
        add_bar(&b, done, total);
    } else {
        str_escape(&b, phase, strlen(phase), false, 40);
        buf_addf(&b, " %.0f/%.0f", done, total);
    }
    /* one that went on in a second line could not be wiped */
    fprintf(stderr, "\r\033[K%s%.*s%s", dim(v), cli_columns(stderr) - 1, buf_str(&b), plain(v));
    fflush(stderr);
    buf_free(&b);
    v->progress_open = true;
}

static void show_text(struct view *v, const struct json *ev) {
    const struct json *delta = json_get(ev, "delta");
    v->streamed += json_strlen(delta);
    if (!v->out_tty || !json_strlen(delta))
        return;
    close_progress(v);
    cli_print_text(stdout, json_str(delta), json_strlen(delta));
    v->line_open = json_str(delta)[json_strlen(delta) - 1] != '\n';
    cli_flush(stdout);
}

static void show_call(struct view *v, const struct json *ev) {
    const struct json *args = json_get(ev, "arguments"), *code = json_get(args, "code");
    struct buf b = {0};
    const char *name = json_get_str(ev, "name", "");
    close_line(v);
    v->streamed = 0;
    str_escape(&b, name, strlen(name), false, 100);
    fprintf(stderr, "%s-> %s%s\n", dim(v), buf_str(&b), plain(v));
    if (json_is(code, JSON_STRING) && json_len(args) == 1) {
        block(v, json_str(code), json_strlen(code));
    } else {
        char *text = json_text(args, JSON_SPACED);
        block(v, text, strlen(text));
        free(text);
    }
    /* what the daemon's code check says of it; words of a program */
    const struct json *findings = json_get(ev, "findings");
    for (size_t i = 0; i < json_len(findings); i++) {
        const struct json *f = json_at(findings, i);
        const char *severity = json_get_str(f, "severity", "");
        if (strcmp(severity, "info") != 0)
            fprintf(stderr, "%s   %s: line %d %s%s\n", dim(v), severity, (int)json_get_int(json_get(f, "line"), 0), json_get_str(f, "text", ""), plain(v));
    }
    buf_free(&b);
}

static void show_result(struct view *v, const struct json *ev) {
    const struct json *text = json_get(ev, "text");
    close_line(v);
    fprintf(stderr, "%s<- %s, %.1f ms%s%s\n", dim(v), json_get_bool(json_get(ev, "ok"), false) ? "ok" : "failed", json_get_double(json_get(ev, "ms"), 0),
            json_get_bool(json_get(ev, "restarted"), false) ? "; the interpreter was started anew, variables of earlier calls are gone" : "", plain(v));
    if (json_strlen(text))
        block(v, json_str(text), json_strlen(text));
}

static void show_approval(struct view *v, const struct json *ev) {
    struct buf b = {0};
    const char *id = json_get_str(ev, "id", ""), *reason = json_get_str(ev, "reason", "");
    close_line(v);
    buf_adds(&b, "waits for approval ");
    str_escape(&b, id, strlen(id), false, 100);
    buf_adds(&b, ": ");
    str_escape(&b, reason, strlen(reason), false, 1000);
    fprintf(stderr, "%s\n", buf_str(&b));
    buf_free(&b);
}

static void show_answer(struct view *v, const struct json *ev) {
    const struct json *text = json_get(ev, "text");
    if (v->out_tty && v->streamed > 0) {
        close_line(v);
        return;
    }
    close_line(v);
    if (json_strlen(text))
        cli_print_text(stdout, json_str(text), json_strlen(text));
    if (!json_strlen(text) || json_str(text)[json_strlen(text) - 1] != '\n')
        putchar('\n');
    cli_flush(stdout);
}

static void show_end(struct view *v, const struct json *ev) {
    close_line(v);
    v->streamed = 0;
    if (v->err_tty)
        fprintf(stderr, "%s%.0f tokens, %.0f tokens/s; prompt %.0f, %.0f of them cached%s\n", dim(v),
                json_get_double(json_get(ev, "decode_tokens"), 0), json_get_double(json_get(ev, "decode_tps"), 0),
                json_get_double(json_get(ev, "prompt_tokens"), 0), json_get_double(json_get(ev, "cached_tokens"), 0), plain(v));
}

void view_event(struct view *v, const struct json *event) {
    static const struct {
        const char *type;
        void (*show)(struct view *v, const struct json *ev);
    } shows[] = {
        {"accepted", show_accepted}, {"progress", show_progress}, {"text", show_text},     {"tool_call", show_call},
        {"tool_result", show_result}, {"approval", show_approval}, {"answer", show_answer}, {"end", show_end},
    };
    const char *type = json_get_str(event, "type", "");
    if (v->json) {
        cli_print_json(event);
        return;
    }
    for (size_t i = 0; i < sizeof shows / sizeof shows[0]; i++)
        if (strcmp(shows[i].type, type) == 0)
            shows[i].show(v, event);
    fflush(stderr);
}
