/* work.c - a conversation's work folder: in its jail while there is one, in its repository always.
 *
 * in_step says for which incarnation of the jail the folder agrees with what was committed last. Where it does, changes from outside go
 * into the folder and are then kept like a call's; where it does not, the head alone counts, and the next jail gets it. Looking after a call
 * is done here (some microseconds and a few more a file); reading, hashing and committing go to a thread of their own when they are much.
 * Runs on the agent thread; the thread below touches nothing but its struct keeping and the workspace, which wait for it. */
#define LOG_MODULE "work"
#include "tools/tools_priv.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include "sandbox/sandbox.h"
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define HERE_BYTES (512u << 10)         /* more than this is kept on a thread: reading and compressing it takes 10 ms and up */
#define HERE_FILES 16
#define HERE_LOOK_MS 20                 /* thousands of files, or of folders in each other: others wait for this thread */
#define HERE_ENTRIES 1000               /* so many entries' trees are written anew */
#define NOTES_MAX 3                     /* files named in a note */

struct keeping {
    struct tools_conv *tc;              /* NULL: answered already; the mail only frees */
    struct workspace *ws;
    pthread_t thread;
    bool joined;
    int root;
    bool look_first, read_all;          /* the thread looks, too */
    int64_t look_ms;
    struct work_look look;
    char call[40];
    struct work_report report;
    struct err err;
    int rc;
    struct tools_mail *mail;
    work_kept_fn fn;
    void (*late)(void *arg);            /* NULL: nobody waits for a certain time, or it has been called */
    int64_t late_ms;                    /* when that is */
    struct keeping *next;               /* in tools->keepings while late is set */
    void *arg;
    char *what;                         /* the tool's name, or what a change from outside is */
    char *path;                         /* a file from outside instead of a call's changes */
    struct buf data;
    work_put_fn put_fn;
};

void work_new_id(char *out, size_t size, const char *prefix) { id_random(out, size, prefix); }

/* ---- making ---------------------------------------------------------------------------------------- */

void work_open(struct tools_conv *tc) { tc->work.ws = workspace_create(NULL, NULL); }

void tools_conv_bind(struct tools_conv *tc, const char *conversation) {
    if (!tc->tools->work_dir)
        return;
    char *dir = work_place(tc->tools, conversation);
    BUG_IF(tc->work.name || tc->work.in_step);
    workspace_free(tc->work.ws);
    tc->work.name = xstrdup(conversation);
    tc->work.ws = workspace_create(dir, NULL);
    free(dir);
}

void tools_conv_call_id(struct tools_conv *tc, const char *id) { snprintf(tc->work.call, sizeof tc->work.call, "%s", id); }

/* ---- before a call ---------------------------------------------------------------------------------- */

static bool in_step(const struct tools_conv *tc) {
    const struct sandbox_jail *j = tools_conv_jail(tc);
    return j && tc->work.in_step && sandbox_jail_work_fd(j) >= 0 && sandbox_jail_incarnation(j) == tc->work.in_step;
}

/* Whether there is anything to put back; a history that can't be read is said when the call's files are to be kept. */
static bool holds_files(struct tools_conv *tc) { return workspace_load(tc->work.ws, NULL) == 0 && workspace_head(tc->work.ws)->n > 0; }

bool work_needs_jail(struct tools_conv *tc) { return sandbox_jail_work_fd(tools_conv_jail(tc)) < 0 && !in_step(tc) && holds_files(tc); }

void work_leave(struct tools_conv *tc) {
    struct work *w = &tc->work;
    w->left_step = in_step(tc) && workspace_load(w->ws, NULL) == 0 ? w->in_step : 0;
    if (w->left_step)
        work_list_copy(&w->left, workspace_head(w->ws));
    w->in_step = 0;
    workspace_forget_folder(w->ws);
}

void work_return(struct tools_conv *tc) {
    struct work *w = &tc->work;
    struct err e = {0};
    size_t failed = 0;
    w->in_step = 0;
    workspace_forget_folder(w->ws);
    if (w->left_step && tc->jail && sandbox_jail_work_fd(tc->jail) >= 0 && sandbox_jail_incarnation(tc->jail) == w->left_step) {
        int rc = workspace_follow(w->ws, sandbox_jail_work_fd(tc->jail), &w->left, &failed, &e);
        if (rc != 0 || failed)
            log_warn("files of a conversation could not be brought into its interpreter: %s", e.text);
        w->in_step = rc == 0 ? w->left_step : 0;
    }
    w->left_step = 0;
    work_list_free(&w->left);
}

void work_prepare(struct tools_conv *tc, struct buf *notes) {
    const struct sandbox_jail *j = tools_conv_jail(tc);
    struct err e = {0};
    size_t failed = 0;
    if (in_step(tc))
        return;
    workspace_forget_folder(tc->work.ws);
    tc->work.in_step = 0;
    if (!holds_files(tc) || sandbox_jail_work_fd(j) < 0)
        return;                         /* a new folder is empty, as is the head: in step once the call has made it */
    int rc = workspace_restore(tc->work.ws, sandbox_jail_work_fd(j), &failed, &e);
    if (rc == 0)
        tc->work.in_step = sandbox_jail_incarnation(j);
    if (rc != 0 || failed) {
        log_warn("files of a conversation could not be put back: %s", e.text);
        buf_addf(notes, "note: %zu files of the work folder could not be put back: ", failed);
        str_escape(notes, e.text, strlen(e.text), false, 300);
        buf_addc(notes, '\n');
    }
}

/* ---- after a call ------------------------------------------------------------------------------------- */

static void say_problems(struct buf *out, const struct work_report *r) {
    for (size_t i = 0; i < json_len(r->problems) && i < NOTES_MAX; i++) {
        const struct json *p = json_at(r->problems, i);
        buf_addf(out, "note: %.200s is not kept: %.300s\n", json_get_str(p, "name", ""), json_get_str(p, "reason", ""));
    }
    if (r->n_problems > NOTES_MAX)
        buf_addf(out, "note: %zu more files are not kept\n", r->n_problems - NOTES_MAX);
}

/* Tells the call. What could not be kept stays in the folder, and the next call tries again. */
static void told(struct tools_conv *tc, int rc, const struct work_report *r, const struct err *why, work_kept_fn fn, void *arg) {
    struct buf notes = {0};
    if (rc == 0) {
        say_problems(&notes, r);
    } else {
        log_warn("files of a call are not kept: %s", why->text);
        buf_adds(&notes, "note: the files that this call changed could not be kept: ");
        str_escape(&notes, why->text, strlen(why->text), false, 300);
        buf_addc(&notes, '\n');
    }
    const struct sandbox_jail *j = tools_conv_jail(tc);
    if (j && sandbox_jail_work_fd(j) >= 0)
        tc->work.in_step = sandbox_jail_incarnation(j);
    fn(arg, r->artifacts, buf_str(&notes));
    buf_free(&notes);
}

static int look(struct workspace *ws, int root, bool read_all, struct work_look *out, int64_t *ms, struct err *e) {
    int64_t start = clock_mono_ms();
    int rc = workspace_look(ws, root, read_all, out, e);
    *ms = clock_mono_ms() - start;
    return rc;
}

static int keep(struct keeping *k) {
    if (k->path) {
        const struct repo_note by = {.call = k->call, .what = k->what};
        struct json *changed = NULL;
        int rc = workspace_put(k->ws, k->root, k->path, buf_str(&k->data), k->data.len, &by, &changed, &k->err);
        json_free(changed);
        return rc;
    }
    const struct repo_note note = {.call = k->call, .what = k->what};
    int rc = k->look_first ? look(k->ws, k->root, k->read_all, &k->look, &k->look_ms, &k->err) : 0;
    if (rc != 0 || k->look.same) {
        work_look_free(&k->look);
        return rc;
    }
    return workspace_keep(k->ws, k->root, &k->look, &note, &k->report, &k->err);
}

static void keeping_free(struct keeping *k) {
    work_report_free(&k->report);
    mail_release(k->mail);
    buf_free(&k->data);
    free(k->path);
    free(k->what);
    free(k);
}

/* ---- a call does not wait for its files for ever ---------------------------------------------------- */

static void forget_late(struct tools *t, struct keeping *k) {
    struct keeping **at = &t->keepings;
    while (*at && *at != k)
        at = &(*at)->next;
    if (*at)
        *at = k->next;
    k->late = NULL;
}

int work_timeout_ms(const struct tools *t) {
    int64_t first = INT64_MAX, now = clock_mono_ms();
    for (const struct keeping *k = t->keepings; k; k = k->next)
        first = k->late_ms < first ? k->late_ms : first;
    return first == INT64_MAX ? -1 : first <= now ? 0 : first - now > 60000 ? 60000 : (int)(first - now);
}

void work_tick(struct tools *t) {
    int64_t now = clock_mono_ms();
    for (struct keeping *k = t->keepings; k;) {
        if (k->late_ms > now) {
            k = k->next;
            continue;
        }
        void (*late)(void *arg) = k->late;
        forget_late(t, k);
        late(k->arg);
        k = t->keepings;                /* whatever it did */
    }
}

static void keeping_end(struct keeping *k) {
    struct tools_conv *tc = k->tc;
    pthread_join(k->thread, NULL);
    if (k->late)
        forget_late(tc->tools, k);
    if (k->root >= 0)
        close(k->root);
    k->tc = NULL;
    tc->work.keeping = NULL;
    if (k->look_first)
        tc->work.slow = k->look_ms > HERE_LOOK_MS;
    if (!k->path) {
        told(tc, k->rc, &k->report, &k->err, k->fn, k->arg);
        return;
    }
    k->put_fn(k->arg, tc, k->call, k->rc == 0 ? NULL : &k->err);
    if (!tc->closing)
        code_interpreter_go_on(tc);     /* calls may have come meanwhile */
}

static void on_mail(void *arg) {
    struct keeping *k = arg;
    if (k->tc)
        keeping_end(k);
    keeping_free(k);
}

static void *keeping_thread(void *arg) {
    struct keeping *k = arg;
    k->rc = keep(k);
    if (!mail_post(k->mail, on_mail, k))
        BUG("the tools went before a conversation's thread");
    return NULL;
}

static bool keep_on_thread(struct tools_conv *tc, struct keeping *k) {
    sigset_t all, before;
    int root = k->root;
    if (root >= 0 && (k->root = fcntl(root, F_DUPFD_CLOEXEC, 3)) < 0) {
        k->root = root;
        return false;
    }
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    tc->work.keeping = k;
    int rc = pthread_create(&k->thread, NULL, keeping_thread, k);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (rc == 0)
        return true;
    if (k->root >= 0)
        close(k->root);
    k->root = root;
    tc->work.keeping = NULL;
    return false;
}

static bool mentions_mmap(const char *code, size_t len) { return memmem(code, len, "mmap", 4) != NULL; }

void work_keep(struct tools_conv *tc, const struct work_keep *q) {
    struct work_report nothing = {0};
    struct work_look seen = {0};
    struct err e = {0};
    const struct sandbox_jail *j = tools_conv_jail(tc);
    int root = j ? sandbox_jail_work_fd(j) : -1;
    int64_t late_ms = clock_mono_ms() + q->patience_ms;
    tc->work.read_all = tc->work.read_all || mentions_mmap(q->code, q->len);
    if (root < 0 || tc->closing) {      /* the folder went with its jail */
        q->fn(q->arg, NULL, "");
        return;
    }
    int64_t look_ms = 0;
    int rc = tc->work.slow ? 0 : look(tc->work.ws, root, tc->work.read_all, &seen, &look_ms, &e);
    if (rc != 0 || seen.same) {
        told(tc, rc, &nothing, &e, q->fn, q->arg);
        work_look_free(&seen);
        return;
    }
    struct keeping *k = xcalloc(1, sizeof *k);
    *k = (struct keeping){.tc = tc, .ws = tc->work.ws, .root = root, .look = seen, .mail = mail_hold(tc->tools->mail), .fn = q->fn, .arg = q->arg,
                          .what = xstrdup(q->what), .late_ms = late_ms, .look_first = tc->work.slow, .read_all = tc->work.read_all};
    tc->work.slow = tc->work.slow || look_ms > HERE_LOOK_MS;
    if (q->call[0])
        snprintf(k->call, sizeof k->call, "%s", q->call);
    else
        work_new_id(k->call, sizeof k->call, "run_");
    if ((k->look_first || seen.bytes > HERE_BYTES || seen.files > HERE_FILES || seen.list.n > HERE_ENTRIES) && keep_on_thread(tc, k)) {
        k->late = q->late;
        k->next = tc->tools->keepings;
        tc->tools->keepings = k;
        return;
    }
    k->rc = keep(k);
    told(tc, k->rc, &k->report, &k->err, q->fn, q->arg);
    keeping_free(k);
}

void work_put(struct tools_conv *tc, const char *call, const char *path, struct buf *data, const char *by, work_put_fn fn, void *arg) {
    struct err e = {0};
    int root, rc = work_folder(tc, &root, &e);
    if (rc == 0 && !tc->work.name)
        rc = err_set(&e, ERR_UNAVAILABLE, "this daemon keeps no files");
    if (rc != 0) {
        fn(arg, tc, call, &e);
        return;
    }
    struct keeping *k = xcalloc(1, sizeof *k);
    *k = (struct keeping){.tc = tc, .ws = tc->work.ws, .root = root, .mail = mail_hold(tc->tools->mail), .put_fn = fn, .arg = arg,
                          .path = xstrdup(path), .what = xasprintf("%s %.200s", by, path), .data = *data};
    snprintf(k->call, sizeof k->call, "%s", call);
    *data = (struct buf){0};
    if (k->data.len > HERE_BYTES && keep_on_thread(tc, k))
        return;
    k->rc = keep(k);
    fn(arg, tc, k->call, k->rc == 0 ? NULL : &k->err);
    keeping_free(k);
}

/* ---- the end ---------------------------------------------------------------------------------------------- */

void work_finish(struct tools_conv *tc) {
    if (tc->work.keeping)
        keeping_end(tc->work.keeping);  /* its mail frees it */
}

void work_jail_gone(struct tools_conv *tc) {
    work_finish(tc);
    tc->work.in_step = 0;
    workspace_forget_folder(tc->work.ws);
}

void work_close(struct tools_conv *tc) {
    work_jail_gone(tc);
    work_list_free(&tc->work.left);
    workspace_free(tc->work.ws);
    buf_free(&tc->work.late);
    buf_free(&tc->work.got);
    buf_free(&tc->work.putting);
    free(tc->work.putting_name);
    free(tc->work.name);
}

int work_folder(struct tools_conv *tc, int *root, struct err *e) {
    *root = -1;
    if (tc->first || tc->work.keeping)
        return err_set(e, ERR_BUSY, "a program is running in this work folder; try again when it has ended");
    if (in_step(tc))
        *root = sandbox_jail_work_fd(tools_conv_jail(tc));
    return 0;
}
