/* workspace.c - a work folder and its history, kept in step. See workspace.h.
 *
 *   head    what the newest commit holds
 *   index   what the folder held when it was looked at last, with times, so that an unchanged file is not read again
 *   same files in both, unless something in the folder could not be kept */
#define LOG_MODULE "workspace"
#include "tools/workspace/workspace.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ARTIFACTS_MAX 100
#define HISTORY_MAX 10000               /* changes that undo and diff look back */
#define TARGET_MAX 4096                 /* bytes of a link's target */

struct workspace {
    char *dir;
    struct work_limits limits;
    struct repo *repo;                  /* NULL: not made yet */
    bool loaded;
    struct work_list head, index;
    char *told;                         /* the problems that were told last, as text */
};

struct workspace *workspace_create(const char *dir, const struct work_limits *limits) {
    struct workspace *w = xcalloc(1, sizeof *w);
    w->dir = xstrdup(dir);
    w->limits = limits ? *limits : work_limits_default;
    w->loaded = !dir;
    return w;
}

void workspace_free(struct workspace *w) {
    if (!w)
        return;
    repo_close(w->repo);
    work_list_free(&w->head);
    work_list_free(&w->index);
    free(w->told);
    free(w->dir);
    free(w);
}

int workspace_load(struct workspace *w, struct err *e) {
    if (w->loaded)
        return 0;
    int rc = repo_open(&w->repo, w->dir, false, e);
    if (rc == 0)
        rc = repo_list(w->repo, NULL, &w->head, e);
    else if (rc == ERR_NOT_FOUND)
        rc = 0;
    if (rc != 0) {
        repo_close(w->repo);
        w->repo = NULL;
        work_list_free(&w->head);
        return rc;
    }
    w->loaded = true;
    return 0;
}

const struct work_list *workspace_head(const struct workspace *w) { return &w->head; }
void workspace_forget_folder(struct workspace *w) { work_list_free(&w->index); }

static int need_repo(struct workspace *w, struct err *e) {
    int rc = workspace_load(w, e);
    return rc == 0 && !w->repo ? repo_open(&w->repo, w->dir, true, e) : rc;
}

/* ---- looking ---------------------------------------------------------------------------------------- */

static bool unchanged(const struct work_entry *now, const struct work_entry *then) {
    return now->kind == then->kind && now->size == then->size && now->ino == then->ino && now->mtime_ns == then->mtime_ns &&
           now->ctime_ns == then->ctime_ns;
}

static bool lists_equal(const struct work_list *a, const struct work_list *b) {
    if (a->n != b->n)
        return false;
    for (size_t i = 0; i < a->n; i++)
        if (strcmp(a->v[i].path, b->v[i].path) != 0 || !work_entry_equal(&a->v[i], &b->v[i]))
            return false;
    return true;
}

int workspace_look(struct workspace *w, int root, bool force, struct work_look *out, struct err *e) {
    *out = (struct work_look){0};
    int rc = workspace_load(w, e);
    if (rc == 0)
        rc = tree_scan(root, &w->limits, &out->list, &out->problems, e);
    if (rc != 0)
        return rc;
    for (size_t i = 0, k = 0; i < out->list.n; i++) {
        struct work_entry *x = &out->list.v[i];
        int order = -1;
        while (k < w->index.n && (order = strcmp(w->index.v[k].path, x->path)) < 0)
            k++;
        const struct work_entry *then = k < w->index.n && order == 0 ? &w->index.v[k] : NULL;
        bool known = x->kind != WORK_DIR && then && then->known && !then->racy && !force && unchanged(x, then);
        if (known) {
            x->known = true;
            x->type = then->type;
            memcpy(x->oid, then->oid, WORK_OID);
        } else if (x->kind != WORK_DIR) {
            out->files++;
            out->bytes += x->size;
        }
    }
    out->same = out->files == 0 && lists_equal(&out->list, w->dir ? &w->head : &w->index) && (out->problems.n == 0) == (w->told == NULL);
    return 0;
}

void work_look_free(struct work_look *l) {
    work_list_free(&l->list);
    work_problems_free(&l->problems);
}

/* ---- keeping -------------------------------------------------------------------------------------------- */

/* Reads and hashes one; false: it is left out, and the problem noted. Only a failing repository is an error. */
static int take_in(struct workspace *w, struct tree_way *way, struct work_entry *x, struct work_problems *p, bool *ok, struct buf *data, struct err *e) {
    struct err why = {0};
    buf_reset(data);
    int rc = x->kind == WORK_LINK ? tree_readlink(way, x->path, data, &why) : tree_read(way, x->path, w->limits.file_bytes, data, &why);
    if (rc == 0 && x->kind == WORK_LINK && data->len > TARGET_MAX)
        rc = err_set(&why, ERR_TOO_BIG, "the link's target is too long");
    *ok = rc == 0;
    if (rc != 0) {
        work_problem(p, x->path, why.text);
        return 0;
    }
    x->size = data->len;
    if (x->kind == WORK_FILE)
        x->type = work_type(x->path, buf_str(data), data->len);
    if (w->dir && ((rc = need_repo(w, e)) != 0 || (rc = repo_blob(w->repo, buf_str(data), data->len, x->oid, e)) != 0))
        return rc;
    x->known = true;
    return 0;
}

static int take_in_all(struct workspace *w, int root, struct work_look *l, struct err *e) {
    struct tree_way way = {.root = root};
    struct buf data = {0};
    size_t n = 0;
    int rc = 0;
    for (size_t i = 0; i < l->list.n; i++) {
        bool ok = true;
        if (rc == 0 && l->list.v[i].kind != WORK_DIR && !l->list.v[i].known)
            rc = take_in(w, &way, &l->list.v[i], &l->problems, &ok, &data, e);
        if (ok)
            l->list.v[n++] = l->list.v[i];
        else
            free(l->list.v[i].path);
        if (data.cap > (1u << 20))
            buf_free(&data);
    }
    l->list.n = n;
    tree_way_end(&way);
    buf_free(&data);
    return rc;
}

static void add_artifact(struct work_report *r, const struct work_entry *x) {
    if (!r->artifacts)
        r->artifacts = json_array();
    if (json_len(r->artifacts) >= ARTIFACTS_MAX)
        return;
    struct json *o = json_object();
    json_set_str(o, "name", x->path);
    json_set_int(o, "bytes", (int64_t)x->size);
    json_set_str(o, "type", x->type);
    json_append(r->artifacts, o);
}

/* Files of now that before lacks or has otherwise. Without a repository contents have no ids: then what was read counts as other. */
static void find_artifacts(struct work_report *r, const struct work_list *now, const struct work_list *before, bool ids, const bool *was_known) {
    for (size_t i = 0; i < now->n; i++) {
        const struct work_entry *x = &now->v[i];
        if (x->kind == WORK_FILE && (ids ? !work_entry_equal(x, work_list_find(before, x->path)) : !was_known[i]))
            add_artifact(r, x);
    }
}

static void tell_problems(struct workspace *w, struct work_look *l, struct work_report *r) {
    char *text = l->problems.list ? json_text(l->problems.list, JSON_COMPACT) : NULL;
    bool news = text && (!w->told || strcmp(text, w->told) != 0);
    free(w->told);
    w->told = text;
    if (!news)
        return;
    r->problems = l->problems.list;
    r->n_problems = l->problems.n;
    l->problems.list = NULL;
}

/* The list of what was read, whatever failed, so that the places of was_known fit. */
static bool *note_known(const struct work_list *l) {
    bool *known = xcalloc(l->n + 1, sizeof known[0]);
    for (size_t i = 0; i < l->n; i++)
        known[i] = l->v[i].known;
    return known;
}

int workspace_keep(struct workspace *w, int root, struct work_look *l, const struct repo_note *note, struct work_report *r, struct err *e) {
    *r = (struct work_report){0};
    bool *was_known = note_known(&l->list);
    size_t before = l->list.n;
    int rc = take_in_all(w, root, l, e);
    if (l->list.n != before)            /* something was left out: without ids, tell of all */
        memset(was_known, 0, l->list.n * sizeof was_known[0]);
    bool other = w->dir && !lists_equal(&l->list, &w->head);
    if (rc == 0 && other && (rc = need_repo(w, e)) == 0)
        rc = repo_commit(w->repo, &l->list, note, e);
    if (rc == 0) {
        find_artifacts(r, &l->list, &w->head, w->dir != NULL, was_known);
        tell_problems(w, l, r);
        work_list_free(&w->index);
        w->index = l->list;
        l->list = (struct work_list){0};
        r->committed = other;
        if (other)
            work_list_copy(&w->head, &w->index);
    } else {
        work_list_free(&w->index);      /* its ids may name what was never written */
    }
    free(was_known);
    work_look_free(l);
    return rc;
}

void work_report_free(struct work_report *r) {
    json_free(r->artifacts);
    json_free(r->problems);
    *r = (struct work_report){0};
}

/* ---- into the folder ------------------------------------------------------------------------------------------ */

static int write_entry(struct workspace *w, int root, const struct work_entry *x, struct err *e) {
    struct buf data = {0};
    int rc;
    if (x->kind == WORK_DIR)
        return tree_mkdir(root, x->path, e);
    if ((rc = repo_read(w->repo, x->oid, w->limits.file_bytes, &data, e)) == 0)
        rc = x->kind == WORK_LINK ? tree_link(root, x->path, buf_str(&data), e) : tree_write(root, x->path, buf_str(&data), data.len, x->exec, e);
    buf_free(&data);
    return rc;
}

/* After the folder was made to hold what the head says: its times, with the head's ids. */
static int learn_index(struct workspace *w, int root, struct err *e) {
    struct work_problems p = {0};
    work_list_free(&w->index);
    int rc = tree_scan(root, &w->limits, &w->index, &p, e);
    for (size_t i = 0; rc == 0 && i < w->index.n; i++) {
        struct work_entry *x = &w->index.v[i];
        const struct work_entry *h = work_list_find(&w->head, x->path);
        if (x->kind == WORK_DIR || !h || h->kind != x->kind || h->size != x->size)
            continue;
        x->known = true;
        x->type = h->type;
        memcpy(x->oid, h->oid, WORK_OID);
    }
    work_problems_free(&p);
    return rc;
}

int workspace_restore(struct workspace *w, int root, size_t *failed, struct err *e) {
    struct err why = {0};
    *failed = 0;
    int rc = workspace_load(w, e);
    for (size_t i = 0; rc == 0 && i < w->head.n; i++)
        if (write_entry(w, root, &w->head.v[i], &why) != 0 && (*failed)++ == 0)
            *e = why;
    if (rc == 0)
        rc = learn_index(w, root, &why);
    return rc;
}

int workspace_follow(struct workspace *w, int root, const struct work_list *was, size_t *failed, struct err *e) {
    struct err why = {0};
    *failed = 0;
    int rc = workspace_load(w, e);
    for (size_t i = 0; rc == 0 && i < was->n; i++) {
        const struct work_entry *now = work_list_find(&w->head, was->v[i].path);
        if ((!now || now->kind != was->v[i].kind) && tree_remove(root, was->v[i].path, &why) != 0 && (*failed)++ == 0)
            *e = why;
    }
    for (size_t i = 0; rc == 0 && i < w->head.n; i++) {
        const struct work_entry *then = work_list_find(was, w->head.v[i].path);
        if ((!then || !work_entry_equal(&w->head.v[i], then)) && write_entry(w, root, &w->head.v[i], &why) != 0 && (*failed)++ == 0)
            *e = why;
    }
    return rc == 0 ? learn_index(w, root, &why) : rc;
}

/* ---- changes from outside ------------------------------------------------------------------------------------------ */

static struct json *changes_between(const struct work_list *from, const struct work_list *to) {
    struct json *out = json_array();
    size_t i = 0, k = 0;
    while (i < from->n || k < to->n) {
        int order = i == from->n ? 1 : k == to->n ? -1 : strcmp(from->v[i].path, to->v[k].path);
        const char *path = order <= 0 ? from->v[i].path : to->v[k].path;
        const char *change = order < 0 ? "removed" : order > 0 ? "added" : work_entry_equal(&from->v[i], &to->v[k]) ? NULL : "changed";
        i += order <= 0;
        k += order >= 0;
        if (!change)
            continue;
        struct json *o = json_object();
        json_set_str(o, "name", path);
        json_set_str(o, "change", change);
        json_append(out, o);
    }
    return out;
}

static int check_target(const struct workspace *w, const struct work_list *target, struct err *e) {
    uint64_t total = 0;
    const char *clash = work_list_clash(target);
    if (clash)
        return err_set(e, ERR_EXISTS, "%.300s would be a file and a folder at once", clash);
    for (size_t i = 0; i < target->n; i++)
        total += target->v[i].size;
    if (target->n > w->limits.entries || total > w->limits.total_bytes)
        return err_set(e, ERR_TOO_BIG, "the work folder would hold %zu files of %llu bytes; the limits are %zu and %llu", target->n, (unsigned long long)total,
                       w->limits.entries, (unsigned long long)w->limits.total_bytes);
    return 0;
}

/* What has to go first, then what comes. */
static int apply(struct workspace *w, int root, const struct work_list *target, struct err *e) {
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < w->head.n; i++) {
        const struct work_entry *to = work_list_find(target, w->head.v[i].path);
        if (!to || to->kind != w->head.v[i].kind)
            rc = tree_remove(root, w->head.v[i].path, e);
    }
    for (size_t i = 0; rc == 0 && i < target->n; i++)
        if (!work_entry_equal(&target->v[i], work_list_find(&w->head, target->v[i].path)))
            rc = write_entry(w, root, &target->v[i], e);
    return rc;
}

/* Makes target the head. With a folder: the folder first, then what stands there is committed, so that both agree even after a failure. */
static int change_to(struct workspace *w, int root, struct work_list *target, const struct repo_note *note, struct json **changed, struct err *e) {
    struct work_list before = {0};
    struct work_look look;
    struct work_report report = {0};
    struct err later = {0};
    int rc = check_target(w, target, e);
    if (rc != 0)
        return rc;
    work_list_copy(&before, &w->head);
    if (root < 0) {
        if ((rc = repo_commit(w->repo, target, note, e)) == 0) {
            work_list_free(&w->head);
            w->head = *target;
            *target = (struct work_list){0};
        }
    } else {
        rc = apply(w, root, target, e);
        int kept = workspace_look(w, root, false, &look, rc == 0 ? e : &later);
        if (kept == 0)
            kept = workspace_keep(w, root, &look, note, &report, rc == 0 ? e : &later);
        work_report_free(&report);
        if (rc == 0)
            rc = kept;
    }
    if (rc == 0 && changed)
        *changed = changes_between(&before, &w->head);
    work_list_free(&before);
    return rc;
}

int workspace_put(struct workspace *w, int root, const char *path, const void *p, size_t n, const struct repo_note *note, struct json **changed,
                  struct err *e) {
    struct work_list target = {0};
    *changed = NULL;
    if (n > w->limits.file_bytes)
        return err_set(e, ERR_TOO_BIG, "%.300s has %zu bytes; the limit is %llu", path, n, (unsigned long long)w->limits.file_bytes);
    int rc = need_repo(w, e);
    if (rc != 0)
        return rc;
    work_list_copy(&target, &w->head);
    struct work_entry *x = work_list_find(&target, path);
    if (!x) {
        x = work_list_add(&target, path, WORK_FILE);
    } else {
        x->kind = WORK_FILE;
    }
    x->size = n;
    x->known = true;
    x->type = work_type(path, p, n);
    if ((rc = repo_blob(w->repo, p, n, x->oid, e)) == 0) {
        work_list_sort(&target);        /* also drops the empty folder that it went into */
        rc = change_to(w, root, &target, note, changed, e);
    }
    work_list_free(&target);
    return rc;
}

int workspace_empty(struct workspace *w, int root, const struct repo_note *note, struct err *e) {
    struct work_list none = {0};
    int rc = workspace_load(w, e);
    if (rc != 0 || w->head.n == 0)
        return rc;
    return change_to(w, root, &none, note, NULL, e);
}

/* ---- history --------------------------------------------------------------------------------------------------------- */

static int find_change(struct workspace *w, const char *call, struct repo_changes *all, struct repo_change **out, struct err *e) {
    *all = (struct repo_changes){0};
    *out = NULL;
    int rc = workspace_load(w, e);
    if (rc == 0 && w->repo)
        rc = repo_changes(w->repo, HISTORY_MAX, all, e);
    if (rc != 0)
        return rc;
    for (size_t i = 0; i < all->n && !*out; i++)
        if (call ? strcmp(all->v[i].call, call) == 0 : !all->v[i].undone && !all->v[i].is_undo)
            *out = &all->v[i];
    if (!*out)
        return call ? err_set(e, ERR_NOT_FOUND, "no change of files was made by \"%.80s\" here; corral files --calls lists those that were", call)
                    : err_set(e, ERR_NOT_FOUND, "no file has been changed here%s", all->n ? " that is not undone already" : "");
    return 0;
}

/* One path of an undo: from what the change made of it, back to what was there before. */
static int revert_path(struct work_list *target, const char *path, const struct work_entry *before, const struct work_entry *after, struct err *e) {
    struct work_entry *now = work_list_find(target, path);
    if (work_entry_equal(before, after) || work_entry_equal(now, before))
        return 0;
    if (!work_entry_equal(now, after)) {
        if (!now && after && after->kind == WORK_DIR)
            return 0;                   /* an empty folder that holds something by now, or is gone */
        return err_set(e, ERR_EXISTS, "%.300s was changed again after that; undo the later changes first", path);
    }
    if (now && !before) {
        free(now->path);
        *now = target->v[--target->n];
    } else {
        if (!now)
            now = work_list_add(target, path, before->kind);
        char *own = now->path;
        *now = *before;
        now->path = own;
    }
    work_list_sort(target);
    return 0;
}

static int revert(struct workspace *w, const struct repo_change *c, struct work_list *target, struct err *e) {
    struct work_list before = {0}, after = {0};
    int rc = repo_list(w->repo, c->commit, &after, e);
    if (rc == 0 && c->has_parent)
        rc = repo_list(w->repo, c->parent, &before, e);
    work_list_copy(target, &w->head);
    for (size_t i = 0; rc == 0 && i < after.n; i++)
        rc = revert_path(target, after.v[i].path, work_list_find(&before, after.v[i].path), &after.v[i], e);
    for (size_t i = 0; rc == 0 && i < before.n; i++)
        if (!work_list_find(&after, before.v[i].path))
            rc = revert_path(target, before.v[i].path, &before.v[i], NULL, e);
    work_list_free(&before);
    work_list_free(&after);
    return rc;
}

int workspace_undo(struct workspace *w, int root, const char *call, const char *id, struct json **done, struct err *e) {
    struct repo_changes all;
    struct repo_change *c;
    struct work_list target = {0};
    struct json *changes = NULL;
    *done = NULL;
    int rc = find_change(w, call, &all, &c, e);
    if (rc == 0 && c->undone)
        rc = err_set(e, ERR_EXISTS, "what %.80s changed is undone already", c->call);
    if (rc == 0)
        rc = revert(w, c, &target, e);
    if (rc == 0) {
        char *what = xasprintf("undo %s", c->call);
        struct repo_note note = {.call = id, .what = what, .undoes = c->commit};
        rc = change_to(w, root, &target, &note, &changes, e);
        free(what);
    }
    if (rc == 0) {
        *done = json_object();
        json_set_str(*done, "call", c->call);
        json_set_str(*done, "what", c->what);
        json_set_str(*done, "undo", id);
        json_set(*done, "changes", changes);
    }
    work_list_free(&target);
    repo_changes_free(&all);
    return rc;
}

static void set_change(struct json *o, const struct repo_change *c) {
    char time[40];
    clock_iso(c->time_s * 1000, time, sizeof time);
    json_set_str(o, "call", c->call);
    json_set_str(o, "what", c->what);
    json_set_str(o, "time", time);
}

int workspace_diff(struct workspace *w, const char *call, size_t max, struct json **out, struct err *e) {
    struct repo_changes all;
    struct repo_change *c;
    struct buf text = {0};
    *out = NULL;
    int rc = find_change(w, call, &all, &c, e);
    if (rc == 0)
        rc = repo_diff(w->repo, c, max, &text, e);
    if (rc == 0) {
        *out = json_object();
        set_change(*out, c);
        json_set_bool(*out, "undone", c->undone);
        json_set(*out, "diff", json_stringn(buf_str(&text), text.len));
    }
    buf_free(&text);
    repo_changes_free(&all);
    return rc;
}

int workspace_calls(struct workspace *w, size_t max, struct json **out, struct err *e) {
    struct repo_changes all = {0};
    *out = json_array();
    int rc = workspace_load(w, e);
    if (rc == 0 && w->repo)
        rc = repo_changes(w->repo, max, &all, e);
    for (size_t i = 0; rc == 0 && i < all.n; i++) {
        struct json *o = json_object();
        set_change(o, &all.v[i]);
        json_set_bool(o, "undone", all.v[i].undone);
        json_append(*out, o);
    }
    repo_changes_free(&all);
    return rc;
}

struct json *workspace_files(const struct workspace *w) {
    struct json *out = json_array();
    for (size_t i = 0; i < w->head.n; i++) {
        const struct work_entry *x = &w->head.v[i];
        struct json *o = json_object();
        json_set_str(o, "name", x->path);
        json_set_int(o, "bytes", (int64_t)x->size);
        if (x->kind != WORK_FILE)
            json_set_bool(o, x->kind == WORK_LINK ? "link" : "folder", true);
        json_append(out, o);
    }
    return out;
}

int workspace_read(struct workspace *w, const char *path, uint64_t max, struct buf *out, const struct work_entry **entry, struct err *e) {
    int rc = workspace_load(w, e);
    if (rc != 0)
        return rc;
    const struct work_entry *x = work_list_find(&w->head, path);
    if (entry)
        *entry = x;
    if (!x)
        return err_set(e, ERR_NOT_FOUND, "there is no file %.300s in the work folder", path);
    if (x->kind == WORK_LINK)
        return err_set(e, ERR_INVALID, "%.300s is a link; links are not followed", path);
    return repo_read(w->repo, x->oid, max, out, e);
}
