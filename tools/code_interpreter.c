/* code_interpreter.c - Python in the conversation's jail, and other languages (tools/programs) each in a jail of its call.
 *
 * A language's jail is new, gets the folder's files, and is closed again; what it changed is kept and the interpreter's folder follows.
 *
 *   waiting -> (jail comes up, files are put back) -> runs -> (changed files are kept) -> answered -> gone
 *                                                       no longer than until shortly past the deadline: then it is answered first,
 *                                                       and stays in the line until they are kept
 *
 * The jail is opened at the first call and closed with the conversation; the interpreter's state lives in it (sandbox.h).
 * It runs one call at a time, so calls wait in line here: a turn's and those of `corral sandbox run -c NAME`.
 * What the code prints is hostile: it reaches readers and the model only escaped (str_escape). */
#define LOG_MODULE "tools"
#include "tools/tools_priv.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include "sandbox/sandbox.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#define WAITING_MAX 16
#define SHOWN_MAX (4u << 20)            /* bytes of one stream once escaped; the jail keeps less than this of it raw */
#define LATE_MS 250                     /* past its deadline a call waits so long for its files to be kept */

struct code_call {
    struct code_call *next;
    struct tools_conv *tc;
    const char *profile, *what;         /* profile NULL: the interpreter that stays */
    char *code;
    size_t len;
    char id[40];
    uint32_t wall_ms;
    tool_done_fn done;
    void *arg;
    /* once it ran */
    bool restarted, ok, away;           /* away: in a jail of its own */
    bool say_lost;                      /* to the model, that variables are gone */
    bool begun, again;                  /* again: it is begun a second time */
    bool answered;
    int exit_status;
    const char *limit;
    double ms;
    struct buf out, err, notes;         /* as shown; notes are for the model alone */
    struct json *refused;
};

static void run_first(struct tools_conv *tc);

/* ---- words for what the limits did ----------------------------------------------------------------- */

static void say_limit(struct buf *out, const char *limit, uint32_t wall_ms) {
    static const struct {
        const char *limit, *text;
    } words[] = {
        {"memory", "MemoryError: the code needed more memory than it may use and was stopped; work on less at a time"},
        {"output", "the code printed more than it may and was stopped; print less"},
        {"cancelled", "KeyboardInterrupt: the call was cancelled"},
        {"closed", "the interpreter was closed while the code ran"},
    };
    if (strcmp(limit, "deadline") == 0) {
        buf_addf(out, "TimeoutError: the code ran longer than %u s and was stopped", (unsigned)(wall_ms / 1000));
        return;
    }
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        if (strcmp(limit, words[i].limit) == 0) {
            buf_adds(out, words[i].text);
            return;
        }
    buf_addf(out, "the code was stopped by the limit on %s", limit);
}

static void say_status(struct buf *out, int status) {
    if (status > 128 && status < 128 + 65)
        buf_addf(out, "the code was ended by signal %d (%s)", status - 128, strsignal(status - 128));
    else
        buf_addf(out, "SystemExit: the code ended with status %d", status);
}

static void new_line(struct buf *b) {
    if (b->len && b->data[b->len - 1] != '\n')
        buf_addc(b, '\n');
}

static void clean(struct buf *out, const char *s, size_t n, uint64_t total) {
    str_escape(out, s ? s : "", n, true, SHOWN_MAX);
    if (total > n) {
        new_line(out);
        buf_addf(out, "[%llu more bytes were printed and not kept]\n", (unsigned long long)(total - n));
    }
}

/* ---- one call ---------------------------------------------------------------------------------------- */

/* Not where its result is told: the jail's own code is on the stack there. */
static void close_guest(void *arg) { sandbox_jail_close(arg); }

/* Takes the call out of the line and answers it, if it is not. The callback may start new calls. */
static void finish(struct code_call *c, const struct tool_result *r) {
    struct tools_conv *tc = c->tc;
    if (c->away) {
        if (tc->guest && !mail_post(tc->tools->mail, close_guest, tc->guest))
            log_warn("a jail is left to the end");
        tc->guest = NULL;
        work_return(tc);
    }
    for (struct code_call **p = &tc->first, *last = NULL; *p; last = *p, p = &(*p)->next)
        if (*p == c) {
            *p = c->next;
            if (tc->last == c)
                tc->last = last;
            break;
        }
    if (!c->answered)
        c->done(c->arg, r);
    buf_free(&c->out);
    buf_free(&c->err);
    buf_free(&c->notes);
    json_free(c->refused);
    free(c->code);
    free(c);
}

static void fail(struct code_call *c, const struct err *e, const char *limit) {
    struct buf text = {0};
    tools_frame_response(&text, false, NULL, 0, e->text, strlen(e->text));
    struct tool_result r = {.text = buf_str(&text), .len = text.len, .plain = e->text, .plain_len = strlen(e->text),
                            .exit_status = 1, .limit = limit, .failure = limit ? NULL : e};
    finish(c, &r);
    buf_free(&text);
}

/* Answers with all that is known. how: finish, or only tell. */
static void answer(struct code_call *c, const struct json *artifacts, const char *notes, void (*how)(struct code_call *c, const struct tool_result *r)) {
    struct buf plain = {0}, text = {0};
    buf_add(&plain, buf_str(&c->out), c->out.len);      /* the program's own text; our words below are the model's alone */
    if (c->err.len) {
        new_line(&plain);
        buf_add(&plain, c->err.data, c->err.len);
    }
    if (c->limit || (!c->ok && !c->err.len)) {
        new_line(&c->err);
        if (c->limit)
            say_limit(&c->err, c->limit, c->wall_ms);
        else
            say_status(&c->err, c->exit_status);
        buf_addc(&c->err, '\n');
    }
    if (c->say_lost) {
        new_line(&c->err);
        buf_adds(&c->err, "note: the interpreter had to be started anew before this call; variables of earlier calls are gone\n");
    }
    if (c->notes.len || notes[0]) {
        new_line(&c->err);
        buf_addf(&c->err, "%s%s", buf_str(&c->notes), notes);
    }
    tools_frame_response(&text, c->ok, c->out.data, c->out.len, c->err.data, c->err.len);
    struct tool_result r = {.ok = c->ok, .text = buf_str(&text), .len = text.len, .plain = buf_str(&plain), .plain_len = plain.len,
                            .ms = c->ms, .exit_status = c->exit_status, .restarted = c->restarted, .limit = c->limit, .artifacts = artifacts,
                            .refused = c->refused};
    how(c, &r);
    buf_free(&plain);
    buf_free(&text);
}

static void tell(struct code_call *c, const struct tool_result *r) {
    void *arg = c->arg;
    c->answered = true;
    c->arg = NULL;                      /* nobody can cancel it any more */
    c->done(arg, r);
}

/* Keeping its files takes longer than the call may. It stays first in the line: they are not to be changed meanwhile. */
static void on_late(void *arg) {
    answer(arg, NULL, "note: the files that this call changed are still being kept; they are in the work folder, and the next call waits for them\n", tell);
}

/* The last step: everything is known, files included. */
static void on_kept(void *arg, const struct json *artifacts, const char *notes) {
    struct code_call *c = arg;
    struct tools_conv *tc = c->tc;
    if (!c->answered) {
        answer(c, artifacts, notes, finish);
    } else {
        buf_adds(&tc->work.late, notes);
        finish(c, NULL);
    }
    if (!tc->closing)
        run_first(tc);
}

static void on_done(void *arg, const struct sandbox_result *s) {
    struct code_call *c = arg;
    struct tools_conv *tc = c->tc;
    if (s->not_begun && !c->again && !tc->closing) {
        c->again = true;
        run_first(tc);
        return;
    }
    if (!s->ran) {
        fail(c, &s->err, s->limit);
        if (!tc->closing)
            run_first(tc);
        return;
    }
    clean(&c->out, s->out, s->out_len, s->out_total);
    clean(&c->err, s->err_text, s->err_len, s->err_total);
    c->restarted = c->restarted || s->restarted;
    c->say_lost = c->restarted;
    if (!c->away) {
        c->say_lost = c->say_lost || tc->loss == LOSS_SAY || (tc->loss == LOSS_SAY_OF_FAILURE && !s->ok);
        tc->loss = c->say_lost ? LOSS_SAID : tc->loss;
        c->restarted = c->restarted || tc->lost;
        tc->lost = false;
    }
    c->ok = s->ok;
    c->exit_status = s->exit_status;
    c->limit = s->limit;
    c->ms = s->ms;
    c->refused = s->refused ? json_copy(s->refused) : NULL;
    const struct work_keep q = {.call = c->id, .what = c->what, .code = c->code, .len = c->len, .fn = on_kept, .late = on_late, .arg = c,
                                .patience_ms = (int64_t)c->wall_ms + LATE_MS - (int64_t)s->ms};
    work_keep(tc, &q);
}

static int start_code(struct code_call *c, struct err *e) {
    struct sandbox_limits limits = {.wall_ms = c->wall_ms};
    buf_add(&c->notes, buf_str(&c->tc->work.late), c->tc->work.late.len);
    buf_reset(&c->tc->work.late);
    work_prepare(c->tc, &c->notes);
    return sandbox_jail_run(tools_conv_jail(c->tc), c->code, c->len, &limits, on_done, c, e);
}

/* The jail is up: nothing of the call has run yet. */
static void on_up(void *arg, const struct sandbox_result *s) {
    struct code_call *c = arg;
    struct tools_conv *tc = c->tc;
    struct err e;
    if (!s->ran || !s->ok) {
        on_done(c, s);
        return;
    }
    c->restarted = s->restarted;
    if (start_code(c, &e) != 0) {
        fail(c, &e, NULL);
        run_first(tc);
    }
}

static void run_first(struct tools_conv *tc) {
    struct sandbox_limits limits = {.wall_ms = tool_code_interpreter.wall_ms};
    struct err e;
    while (tc->first && !tc->work.keeping) {
        struct code_call *c = tc->first;
        int rc = 0;
        c->begun = true;
        if (!tc->tools->sb)
            rc = err_set(&e, ERR_UNAVAILABLE, "the code interpreter is not available: this daemon has no jail to run code in");
        if (rc == 0 && c->profile) {
            c->away = true;
            work_leave(tc);
            rc = sandbox_jail_open(&tc->guest, tc->tools->sb, c->profile, NULL, &e);
        } else if (rc == 0 && !tc->jail) {
            rc = sandbox_jail_open(&tc->jail, tc->tools->sb, "python", NULL, &e);
        }
        if (rc == 0)
            rc = work_needs_jail(tc) ? sandbox_jail_run(tools_conv_jail(tc), "", 0, &limits, on_up, c, &e) : start_code(c, &e);
        if (rc == 0)
            return;
        fail(c, &e, NULL);
    }
}

void code_interpreter_go_on(struct tools_conv *tc) { run_first(tc); }

void tools_conv_seconds(struct tools_conv *tc, unsigned seconds) { tc->seconds = seconds < TOOLS_CODE_SECONDS_MAX ? seconds : TOOLS_CODE_SECONDS_MAX; }

int code_run(struct tools_conv *tc, const char *profile, const char *what, const struct json *arguments, tool_done_fn done, void *arg, struct err *e) {
    const struct json *code = json_get(arguments, "code");
    size_t waiting = 0;
    if (!json_is(code, JSON_STRING))
        return err_set(e, ERR_INVALID, "%s takes one argument, \"code\": the program's text", what);
    for (struct code_call *c = tc->first; c; c = c->next)
        waiting++;
    if (waiting >= WAITING_MAX)
        return err_set(e, ERR_BUSY, "%d calls already wait for this interpreter", WAITING_MAX);
    struct code_call *c = xcalloc(1, sizeof *c);
    c->tc = tc;
    c->profile = profile;
    c->what = what;
    c->len = json_strlen(code);
    c->code = xmalloc(c->len + 1);
    memcpy(c->code, json_str(code), c->len + 1);
    c->done = done;
    c->arg = arg;
    c->wall_ms = tc->seconds ? tc->seconds * 1000 : tool_code_interpreter.wall_ms;
    tc->seconds = 0;
    memcpy(c->id, tc->work.call, sizeof c->id);
    tc->work.call[0] = '\0';
    if (tc->last)
        tc->last->next = c;
    else
        tc->first = c;
    tc->last = c;
    if (tc->first == c)
        run_first(tc);
    return 0;
}

void code_cancel(struct tools_conv *tc, void *arg) {
    for (struct code_call *c = tc->first; c; c = c->next) {
        if (c->arg != arg)
            continue;
        if (c->begun) {
            sandbox_jail_cancel(tools_conv_jail(tc));   /* nothing to cancel where its files are being kept: done is near */
        } else {
            struct err e;
            err_set(&e, ERR_CANCELLED, "KeyboardInterrupt: the call was cancelled before it began");
            fail(c, &e, "cancelled");
        }
        return;
    }
}

void code_interpreter_close(struct tools_conv *tc) {
    struct err e;
    work_finish(tc);
    struct sandbox_jail *guest = tc->guest;
    tc->guest = NULL;
    sandbox_jail_close(guest);          /* answers the running call */
    if (tc->jail)
        sandbox_jail_close(tc->jail);   /* the same */
    tc->jail = NULL;
    work_jail_gone(tc);
    err_set(&e, ERR_CANCELLED, "the interpreter was closed before the code ran");
    while (tc->first)
        fail(tc->first, &e, "closed");
}

static int run(struct tools_conv *tc, const struct json *arguments, tool_done_fn done, void *arg, struct err *e) {
    return code_run(tc, NULL, "code_interpreter", arguments, done, arg, e);
}

const struct tool tool_code_interpreter = {
    .name = "code_interpreter",
    .description = "Runs Python in a jail without network; variables and files stay between calls",
    .shape = TOOL_CODE,
    .parameters = "{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",\"description\":\"The program\"}},\"required\":[\"code\"]}",
    .wall_ms = 10000,
    .run = run,
    .cancel = code_cancel,
};
