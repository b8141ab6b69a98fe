/* kb_job.c - the knowledge thread: orders first, then one source after the other.
 *
 * What is to be done stands in the database (a source that is "adding", "updating" or "removing"), so a daemon that was killed goes on
 * with it when it is started again: files whose version is in the database already are not read twice. */
#define LOG_MODULE "knowledge"
#include "tools/kb_priv.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include "tools/tools_priv.h"
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#define COMMIT_BYTES (16 << 20)         /* of documents in one transaction */
#define COMMIT_MS 2000
#define LOG_BYTES (64 << 20)            /* of the write-ahead log before it is published */
#define GROWTH 3                        /* what a byte of a document takes in the log, at most */
#define REMOVE_STEP 100
#define RETRY_MS 5000                   /* what failed for want of room */

/* ---- progress ------------------------------------------------------------------------------------------- */

void kb_progress_set(struct knowledge *k, int64_t source, const char *state, const char *phase, int64_t done, int64_t total, int64_t bytes, const struct err *e) {
    pthread_mutex_lock(&k->lock);
    struct kb_progress *p = NULL;
    for (int i = 0; i < KB_PROGRESS && !p; i++)
        if (k->progress[i].source == source)
            p = &k->progress[i];
    if (!p)
        p = &k->progress[k->n_progress++ % KB_PROGRESS];
    *p = (struct kb_progress){.source = source, .done = done, .total = total, .bytes = bytes};
    snprintf(p->state, sizeof p->state, "%s", state);
    snprintf(p->phase, sizeof p->phase, "%s", phase);
    if (e)
        p->err = *e;
    pthread_mutex_unlock(&k->lock);
}

/* ---- publishing --------------------------------------------------------------------------------------------- */

int kb_publish(struct knowledge *k, struct err *e) {
    pthread_mutex_lock(&k->lock);
    k->gate_closed = true;
    while (k->searching)
        pthread_cond_wait(&k->cond, &k->lock);
    pthread_mutex_unlock(&k->lock);
    struct err own = {0};
    int rc = kb_checkpoint(k->db, &own);
    if (rc != 0 && e)
        *e = own;
    atomic_store(&k->kept, kb_kept(k->db));
    pthread_mutex_lock(&k->lock);
    k->gate_closed = false;
    k->behind = rc != 0;
    k->torn = kb_whole(k->db) ? (struct err){0} : own;
    pthread_mutex_unlock(&k->lock);
    (void)mail_post(k->mail, kb_gate_opened, k);
    return rc;
}

/* ---- orders --------------------------------------------------------------------------------------------------- */

static int canonical(const char *path, char out[PATH_MAX], struct err *e) {
    if (strstr(path, "://"))
        return err_set(e, ERR_UNSUPPORTED, "%s is an address: fetch or clone it first and add the folder", path);
    if (path[0] != '/')
        return err_set(e, ERR_INVALID, "\"path\" must be absolute: %s", path);
    if (!realpath(path, out))
        return err_sys(e, errno == ENOENT || errno == ENOTDIR ? ERR_NOT_FOUND : ERR_IO, "%s can't be added", path);
    if (!utf8_valid(out, strlen(out)))
        return err_set(e, ERR_INVALID, "the name of the folder is no UTF-8");
    return 0;
}

static bool within(const char *path, const char *folder) {
    size_t n = strlen(folder);
    return strncmp(path, folder, n) == 0 && (path[n] == '/' || path[n] == '\0');
}

/* The folder that a path's repository begins at: its own or one above. */
static int repository_top(char *path, struct err *e) {
    char inner[PATH_MAX + 16];
    struct stat st;
    char given[PATH_MAX];
    snprintf(given, sizeof given, "%s", path);
    for (;;) {
        snprintf(inner, sizeof inner, "%s/.git", path);
        if (stat(inner, &st) == 0)
            return 0;
        snprintf(inner, sizeof inner, "%s/objects", path);
        if (stat(inner, &st) == 0 && S_ISDIR(st.st_mode)) {
            snprintf(inner, sizeof inner, "%s/HEAD", path);
            if (stat(inner, &st) == 0)
                return 0;
        }
        char *slash = strrchr(path, '/');
        if (!slash || slash == path)
            return err_set(e, ERR_NOT_FOUND, "%s is in no git repository", given);
        *slash = '\0';
    }
}

static int order_add(struct knowledge *k, const struct json *o, struct json *ids, struct err *e) {
    char place[PATH_MAX], state[PATH_MAX];
    struct stat st;
    bool git = json_get_bool(json_get(o, "git"), false);
    const char *rev = json_get_str(o, "rev", "");
    int64_t id = 0;
    int rc = canonical(json_get_str(o, "path", ""), place, e);
    if (rc != 0)
        return rc;
    if (stat(place, &st) != 0 || (!S_ISDIR(st.st_mode) && (git || !S_ISREG(st.st_mode))))
        return err_set(e, ERR_INVALID, "%s is no %s", place, git ? "folder" : "folder and no file");
    if (realpath(k->state_dir, state) && within(place, state))
        return err_set(e, ERR_REFUSED, "%s belongs to corrald itself", place);
    if (git && (rc = repository_top(place, e)) != 0)
        return rc;
    if (strlen(rev) > 1024 || rev[0] == '-')
        return err_set(e, ERR_INVALID, "no such revision");
    if ((rc = kb_source_add(k->db, place, git, git ? rev : "", &id, e)) != 0)
        return rc;
    json_append(ids, json_int(id));
    kb_progress_set(k, id, "waiting", "", 0, 0, 0, NULL);
    return 0;
}

/* A source by its number or its place. */
static int named_source(struct knowledge *k, const struct json *v, int64_t *id, struct err *e) {
    struct kb_source s;
    char place[PATH_MAX];
    *id = json_get_int(v, 0);
    if (json_str(v) && !str_to_i64(json_str(v), 1, INT64_MAX, id)) {
        bool real = json_str(v)[0] == '/' && realpath(json_str(v), place);
        *id = kb_source_find(k->db, real ? place : json_str(v));
        if (!*id)
            *id = kb_source_find(k->db, json_str(v));
        if (!*id)
            return err_set(e, ERR_NOT_FOUND, "%s is no source of the knowledge: corral kb ls shows them", json_str(v));
    }
    int rc = kb_source_get(k->db, *id, &s, e);
    kb_source_free(&s);
    return rc;
}

struct all {
    struct knowledge *k;
    struct json *ids;
    struct err *e;
};

static int update_one(void *arg, int64_t id) {
    struct all *a = arg;
    int rc = kb_source_set(a->k->db, id, "updating", NULL, NULL, "", a->e);
    if (rc == 0) {
        json_append(a->ids, json_int(id));
        kb_progress_set(a->k, id, "waiting", "", 0, 0, 0, NULL);
    }
    return rc;
}

static int order_update(struct knowledge *k, const struct json *o, struct json *ids, struct err *e) {
    struct all a = {k, ids, e};
    const struct json *which = json_get(o, "source");
    int64_t id;
    if (!which || json_type(which) == JSON_NULL)
        return kb_source_each(k->db, update_one, &a, e);
    int rc = named_source(k, which, &id, e);
    return rc == 0 ? update_one(&a, id) : rc;
}

static int order_rm(struct knowledge *k, const struct json *o, struct json *ids, struct err *e) {
    int64_t id;
    int rc = named_source(k, json_get(o, "source"), &id, e);
    if (rc != 0 || (rc = kb_source_set(k->db, id, "removing", NULL, NULL, "", e)) != 0)
        return rc;
    json_append(ids, json_int(id));
    kb_progress_set(k, id, "waiting", "", 0, 0, 0, NULL);
    if (k->current == id)
        atomic_store(&k->drop_current, true);
    return 0;
}

static void run_order(struct knowledge *k, struct kb_order *o) {
    const char *op = json_get_str(o->order, "op", "");
    struct json *ids = json_array();
    struct err later = {0};
    int rc = strcmp(op, "add") == 0      ? order_add(k, o->order, ids, &o->err)
             : strcmp(op, "update") == 0 ? order_update(k, o->order, ids, &o->err)
             : strcmp(op, "rm") == 0     ? order_rm(k, o->order, ids, &o->err)
                                         : err_set(&o->err, ERR_INVALID, "no such order to the knowledge");
    o->result = json_object();
    json_set(o->result, "sources", ids);
    if (rc == 0)
        o->err.code = 0;
    if (rc == 0 && kb_publish(k, &later) != 0)      /* so that a list shows what was ordered */
        log_warn("%s", later.text);
    if (!mail_post(k->mail, kb_order_ended, o)) {
        json_free(o->order);
        json_free(o->result);
        free(o);
    }
}

static struct kb_order *next_order(struct knowledge *k) {
    pthread_mutex_lock(&k->lock);
    struct kb_order *o = k->first_order;
    if (o && !(k->first_order = o->next))
        k->last_order = NULL;
    if (!k->first_order)
        atomic_store(&k->orders_wait, false);
    pthread_mutex_unlock(&k->lock);
    return o;
}

static void run_orders(struct knowledge *k) {
    for (struct kb_order *o; (o = next_order(k));)
        run_order(k, o);
}

/* ---- jobs ---------------------------------------------------------------------------------------------------------- */

/* For the next commit, and to publish it with what was committed before: a log that could not be brought in would keep the disk full. */
static int room_for(struct knowledge *k, int64_t bytes, struct err *e) {
    return disk_spare(k->state_dir, (uint64_t)(bytes * GROWTH + kb_log_bytes(k->db)), e);
}

int kb_breathe(struct knowledge *k, int64_t new_bytes, struct err *e) {
    int rc = 0;
    int64_t now = clock_mono_ms();
    k->uncommitted += new_bytes;
    if (k->uncommitted >= COMMIT_BYTES || now - k->committed_ms >= COMMIT_MS || atomic_load(&k->orders_wait) || atomic_load(&k->stop)) {
        if ((rc = room_for(k, k->uncommitted, e)) == 0)
            rc = kb_commit(k->db, e);
        k->uncommitted = 0;
        k->committed_ms = now;
        run_orders(k);
        if (rc == 0 && kb_log_bytes(k->db) > LOG_BYTES)
            rc = kb_publish(k, e);
    }
    if (rc == 0 && (atomic_load(&k->stop) || atomic_load(&k->drop_current)))
        return err_set(e, ERR_CANCELLED, "stopped");
    return rc;
}

struct paths {
    char *v[REMOVE_STEP];
    int n;
};

static int take_path(void *arg, const char *path, const char *version) {
    struct paths *p = arg;
    (void)version;
    if (p->n < REMOVE_STEP)
        p->v[p->n++] = xstrdup(path);
    return 0;
}

static int remove_source(struct knowledge *k, const struct kb_source *s, struct err *e) {
    struct paths p = {.n = 0};
    int64_t done = 0;
    int rc;
    do {
        p.n = 0;
        if ((rc = kb_begin(k->db, e)) == 0)
            rc = kb_doc_each(k->db, s->id, REMOVE_STEP, take_path, &p, e);
        for (int i = 0; i < p.n; i++) {
            if (rc == 0)
                rc = kb_doc_remove(k->db, s->id, p.v[i], e);
            free(p.v[i]);
        }
        kb_progress_set(k, s->id, "running", "remove", done += p.n, 0, 0, NULL);
        if (rc == 0)
            rc = kb_breathe(k, 1 << 20, e);
    } while (rc == 0 && p.n == REMOVE_STEP);
    return rc == 0 ? kb_source_drop(k->db, s->id, e) : rc;
}

static void keep_lines(struct knowledge *k) {
    size_t n;
    const void *p = kb_lines_bytes(k->lines, &n);
    if (kb_begin(k->db, NULL) == 0)
        (void)kb_blob_set(k->db, "lines", p, n, NULL);
}

static int merge(struct knowledge *k, int64_t source, struct err *e) {
    bool more = true;
    int rc = 0;
    for (bool first = true; rc == 0 && more; first = false) {
        if ((rc = kb_begin(k->db, e)) == 0)
            rc = kb_merge_step(k->db, first, &more, e);
        if (rc == 0 && more && first)
            kb_progress_set(k, source, "running", "merge", 0, 0, 0, NULL);
        if (rc == 0)
            rc = kb_breathe(k, 2 << 20, e);
    }
    return rc;
}

static void work_on(struct knowledge *k, struct kb_source *s) {
    struct err e = {0}, later = {0};
    bool removing = strcmp(s->state, "removing") == 0;
    k->current = s->id;
    atomic_store(&k->drop_current, false);
    k->committed_ms = clock_mono_ms();
    kb_progress_set(k, s->id, "running", removing ? "remove" : "look", 0, 0, 0, NULL);
    int rc = removing ? remove_source(k, s, &e) : room_for(k, 0, &e);
    if (rc == 0 && !removing)
        rc = kb_ingest(k, s, &e);
    if (rc == 0 && !removing)
        keep_lines(k);
    if (rc == 0)
        rc = merge(k, s->id, &e);
    if (rc == 0)
        rc = kb_commit(k->db, &e);
    if (rc != 0)
        kb_rollback(k->db);
    if (rc != 0 && !(rc == ERR_CANCELLED && (atomic_load(&k->stop) || atomic_load(&k->drop_current)))) {
        if (!k->stuck)
            log_warn("source %" PRId64 " (%s): %s", s->id, s->place, e.text);
        bool back = !removing && kb_source_back(k->db, s->id);
        k->stuck = !back && kb_source_set(k->db, s->id, removing ? NULL : "failed", NULL, NULL, e.text, &later) != 0;
        k->pause = removing || k->stuck;        /* it would be tried again at once */
    }
    if (!atomic_load(&k->stop) && kb_publish(k, &later) != 0 && rc == 0) {
        log_warn("%s", later.text);
        rc = later.code, e = later;
    }
    k->current = 0;
    if (atomic_load(&k->drop_current))
        return;
    struct kb_progress p = kb_progress_get(k, s->id);
    kb_progress_set(k, s->id, rc == 0 ? "ready" : "failed", p.phase, p.done, p.total, p.bytes, rc == 0 ? NULL : &e);
}

struct kb_progress kb_progress_get(struct knowledge *k, int64_t source) {
    struct kb_progress p = {.state = "unknown"};
    pthread_mutex_lock(&k->lock);
    for (int i = 0; i < KB_PROGRESS; i++)
        if (k->progress[i].source == source)
            p = k->progress[i];
    pthread_mutex_unlock(&k->lock);
    return p;
}

/* For ever, or for a while where something is to be tried again. */
static void wait_for_orders(struct knowledge *k) {
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += RETRY_MS / 1000;
    pthread_mutex_lock(&k->lock);
    for (int rc = 0; rc == 0 && !k->first_order && !atomic_load(&k->stop);)
        rc = k->behind || k->pause ? pthread_cond_clockwait(&k->cond, &k->lock, CLOCK_MONOTONIC, &until) : pthread_cond_wait(&k->cond, &k->lock);
    pthread_mutex_unlock(&k->lock);
}

void *kb_thread(void *arg) {
    struct knowledge *k = arg;
    struct buf saved = {0};
    kb_blob_get(k->db, "lines", &saved, NULL);
    k->lines = kb_lines_create(saved.data, saved.len);
    buf_free(&saved);
    while (!atomic_load(&k->stop)) {
        struct kb_source s = {0};
        run_orders(k);
        if (!k->pause)
            kb_source_next(k->db, &s, NULL);
        if (s.id) {
            work_on(k, &s);
            kb_source_free(&s);
            continue;
        }
        wait_for_orders(k);
        if (k->behind && !atomic_load(&k->stop) && kb_publish(k, NULL) == 0)
            log_info("there is room again: what is new can be searched");
        k->pause = false;
    }
    kb_lines_free(k->lines);
    return NULL;
}
