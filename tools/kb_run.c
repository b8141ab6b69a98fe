/* kb_run.c - a call of an ingest jail. Jails belong to the agent thread, so a call made by the knowledge thread goes over by mail and its
 * result comes back under the lock. Whatever happens, a started run becomes done. */
#include "tools/kb_priv.h"
#include "base/mem.h"
#include "sandbox/sandbox.h"
#include "tools/tools_priv.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

int kb_memory_file(struct err *e) {
    int fd = memfd_create("documents", MFD_CLOEXEC);
    return fd >= 0 ? fd : err_sys(e, ERR_IO, "memory file for documents");
}

static void finish(struct kb_run *r) {
    pthread_mutex_lock(&r->k->lock);
    r->done = true;
    pthread_cond_broadcast(&r->k->cond);
    pthread_mutex_unlock(&r->k->lock);
}

static void on_done(void *arg, const struct sandbox_result *s) {
    struct kb_run *r = arg;
    r->ran = s->ran;
    r->ok = s->ran && !s->limit && s->exit_status == 0;
    r->err = s->err;
    snprintf(r->limit, sizeof r->limit, "%s", s->limit ? s->limit : "");
    buf_add(&r->out, s->out ? s->out : "", s->out_len);
    buf_add(&r->err_text, s->err_text ? s->err_text : "", s->err_len);
    finish(r);
}

static bool same_folder(int a, int b) {
    struct stat x, y;
    return a >= 0 && b >= 0 && fstat(a, &x) == 0 && fstat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

static int open_jail(struct knowledge *k, enum kb_jail which, int dir, struct err *e) {
    static const char *const profiles[KB_JAILS] = {[KB_JAIL_INGEST] = "ingest", [KB_JAIL_GIT] = "git", [KB_JAIL_PDF] = "pdf"};
    struct sandbox_jail **j = &k->jails[which];
    if (!k->sb)
        return err_set(e, ERR_SANDBOX, "this daemon has no jail to read foreign files in");
    if (which == KB_JAIL_GIT && *j && !same_folder(dir, k->dir_shown)) {
        sandbox_jail_close(*j);
        *j = NULL;
    }
    if (*j)
        return 0;
    if (which != KB_JAIL_GIT)
        return sandbox_jail_open(j, k->sb, profiles[which], NULL, e);
    if (k->dir_shown >= 0)
        close(k->dir_shown);
    k->dir_shown = fcntl(dir, F_DUPFD_CLOEXEC, 3);
    return sandbox_jail_open_dir(j, k->sb, profiles[which], dir, NULL, e);
}

/* On the agent thread. */
static void start(void *arg) {
    struct kb_run *r = arg;
    struct knowledge *k = r->k;
    int rc = k->closing ? err_set(&r->err, ERR_CANCELLED, "corrald ends") : open_jail(k, r->jail, r->dir, &r->err);
    if (rc == 0)
        rc = sandbox_jail_run_fds(k->jails[r->jail], r->request, strlen(r->request), r->fds, r->n_fds, NULL, on_done, r, &r->err);
    if (rc != 0)
        finish(r);
}

void kb_run_start(struct kb_run *r) {
    r->done = r->ran = r->ok = false;
    if (mail_post(r->k->mail, start, r))
        return;
    err_set(&r->err, ERR_CANCELLED, "corrald ends");
    r->done = true;
}

void kb_run_wait(struct kb_run *r) {
    pthread_mutex_lock(&r->k->lock);
    while (!r->done)
        pthread_cond_wait(&r->k->cond, &r->k->lock);
    pthread_mutex_unlock(&r->k->lock);
}

void kb_run_free(struct kb_run *r) {
    free(r->request);
    buf_free(&r->out);
    buf_free(&r->err_text);
    r->request = NULL;
}
