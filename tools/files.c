/* files.c - work folders as seen from outside: `corral files`, `diff`, `undo`, `get`, `put`, and where they are kept.
 *
 * STATE/work/NAME.git is a conversation's repository. A folder that is being removed is renamed to NAME.gone first, so that a daemon
 * that dies in between neither loses the files of a conversation that stays nor hands them to a later one of the same name. Agent thread. */
#define LOG_MODULE "work"
#include "tools/tools_priv.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define NAME_PLAIN_MAX 200              /* bytes of a folder's name; a longer one is written in base64 */
#define DIFF_MAX (1u << 20)
#define CHANGES_MAX 1000
#define MARK "/corral-put"              /* in the repository: a person has put a file */

/* ---- places ------------------------------------------------------------------------------------------ */

static bool plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/* A conversation's name as a folder's, one to one: %XX, or "=" and base64 where that would be too long. */
static void folder_name(struct buf *out, const char *name) {
    size_t start = out->len;
    for (const char *s = name; *s; s++) {
        if (plain(*s))
            buf_addc(out, *s);
        else
            buf_addf(out, "%%%02X", (unsigned)(unsigned char)*s);
    }
    if (out->len - start <= NAME_PLAIN_MAX)
        return;
    buf_cut(out, start, out->len - start);
    buf_addc(out, '=');
    base64_encode(out, name, strlen(name));
    for (size_t i = start; i < out->len; i++)
        if (out->data[i] == '/')
            out->data[i] = '_';
}

static char *conversation_of(const char *folder, size_t n) {
    struct buf name = {0}, text = {0};
    bool ok = true;
    if (folder[0] == '=') {
        buf_add(&text, folder + 1, n - 1);
        for (size_t i = 0; i < text.len; i++)
            if (text.data[i] == '_')
                text.data[i] = '/';
        ok = base64_decode(&name, buf_str(&text), text.len);
    } else {
        for (size_t i = 0; ok && i < n; i++) {
            unsigned value;
            if (folder[i] != '%') {
                buf_addc(&name, folder[i]);
            } else if ((ok = i + 2 < n && sscanf(folder + i + 1, "%2X", &value) == 1)) {
                buf_addc(&name, (char)value);
                i += 2;
            }
        }
    }
    buf_free(&text);
    if (!ok)
        buf_free(&name);
    return ok ? buf_take(&name) : NULL;
}

static char *place(const struct tools *t, const char *conversation, const char *ending) {
    struct buf b = {0};
    buf_addf(&b, "%s/", t->work_dir);
    folder_name(&b, conversation);
    buf_adds(&b, ending);
    return buf_take(&b);
}

char *work_place(const struct tools *t, const char *conversation) { return place(t, conversation, ".git"); }

bool tools_files_exist(const struct tools *t, const char *conversation) {
    char *dir = t->work_dir ? work_place(t, conversation) : NULL;
    bool there = dir && access(dir, F_OK) == 0;
    free(dir);
    return there;
}

bool work_has_put(const struct tools *t, const char *conversation) {
    char *mark = t->work_dir ? place(t, conversation, ".git" MARK) : NULL;
    bool there = mark && access(mark, F_OK) == 0;
    free(mark);
    return there;
}

static void mark_put(const struct tools *t, const char *conversation) {
    char *mark = place(t, conversation, ".git" MARK);
    int fd = open(mark, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd >= 0)
        close(fd);
    free(mark);
}

/* ---- removing ------------------------------------------------------------------------------------------- */

int tools_files_set_aside(struct tools *t, const char *conversation, struct err *e) {
    if (!t->work_dir)
        return 0;
    char *from = work_place(t, conversation), *to = place(t, conversation, ".gone");
    int rc = 0;
    repo_remove(to);
    if (rename(from, to) != 0 && errno != ENOENT)
        rc = err_sys(e, ERR_IO, "set the files of the conversation aside: rename %s", from);
    free(from);
    free(to);
    return rc;
}

void tools_files_put_back(struct tools *t, const char *conversation) {
    if (!t->work_dir)
        return;
    char *to = work_place(t, conversation), *from = place(t, conversation, ".gone");
    if (rename(from, to) != 0 && errno != ENOENT)
        log_error("the files of a conversation that stays are left in %s: %s", from, strerror(errno));
    free(from);
    free(to);
}

void tools_files_remove(struct tools *t, const char *conversation) {
    struct err e;
    if (!t->work_dir)
        return;
    char *gone = place(t, conversation, ".gone");
    if (tools_files_exist(t, conversation) && tools_files_set_aside(t, conversation, &e) != 0)
        log_warn("%s", e.text);
    repo_remove(gone);
    free(gone);
}

void tools_files_sweep(struct tools *t, bool (*stays)(void *arg, const char *conversation), void *arg) {
    DIR *d = t->work_dir ? opendir(t->work_dir) : NULL;
    if (!d)
        return;
    for (struct dirent *x; (x = readdir(d)) != NULL;) {
        size_t n = strlen(x->d_name);
        char *name = n > 5 && str_ends(x->d_name, ".gone") ? conversation_of(x->d_name, n - 5) : NULL;
        if (name && stays(arg, name) && !tools_files_exist(t, name))
            tools_files_put_back(t, name);
        else if (name)
            tools_files_remove(t, name);
        free(name);
    }
    closedir(d);
}

/* ---- looking ----------------------------------------------------------------------------------------------- */

static int not_while_keeping(struct tools_conv *tc, struct err *e) {
    return tc->work.keeping ? err_set(e, ERR_BUSY, "the files of a call are being kept; try again in a moment") : 0;
}

int tools_files_list(struct tools_conv *tc, struct json **out, struct err *e) {
    struct json *changes = NULL;
    *out = NULL;
    int rc = not_while_keeping(tc, e);
    if (rc == 0)
        rc = workspace_calls(tc->work.ws, CHANGES_MAX, &changes, e);
    if (rc != 0) {
        json_free(changes);
        return rc;
    }
    *out = json_object();
    json_set(*out, "files", workspace_files(tc->work.ws));
    json_set(*out, "changes", changes);
    return 0;
}

int tools_files_diff(struct tools_conv *tc, const char *call, struct json **out, struct err *e) {
    *out = NULL;
    int rc = not_while_keeping(tc, e);
    return rc == 0 ? workspace_diff(tc->work.ws, call, DIFF_MAX, out, e) : rc;
}

static void hex_of(const unsigned char oid[WORK_OID], char out[2 * WORK_OID + 1]) {
    for (int i = 0; i < WORK_OID; i++)
        snprintf(out + 2 * i, 3, "%02x", oid[i]);
}

int tools_files_get(struct tools_conv *tc, const char *name, int64_t offset, const char *version, struct json **out, struct err *e) {
    struct buf path = {0}, data = {0};
    const struct work_entry *x = NULL;
    char oid[2 * WORK_OID + 1];
    struct work *w = &tc->work;
    *out = NULL;
    int rc = not_while_keeping(tc, e);
    if (rc == 0 && (rc = work_path_clean(&path, name, e)) == 0 && (rc = workspace_load(w->ws, e)) == 0)
        x = work_list_find(workspace_head(w->ws), path.data);
    if (rc == 0 && x && x->kind == WORK_FILE && w->got.len && memcmp(x->oid, w->got_oid, WORK_OID) == 0) {
        data = w->got;                  /* read for the chunk before this one */
        w->got = (struct buf){0};
    } else if (rc == 0) {
        rc = workspace_read(w->ws, path.data, work_limits_default.file_bytes, &data, NULL, e);
    }
    if (rc != 0)
        goto out;
    hex_of(x->oid, oid);
    if (version && strcmp(version, oid) != 0)
        rc = err_set(e, ERR_BUSY, "%.300s was changed while it was read; try again", path.data);
    else if (offset > (int64_t)data.len)
        rc = err_set(e, ERR_INVALID, "%.300s has %zu bytes, no byte %lld", path.data, data.len, (long long)offset);
    if (rc != 0)
        goto out;
    size_t n = data.len - (size_t)offset < TOOLS_FILE_CHUNK ? data.len - (size_t)offset : TOOLS_FILE_CHUNK;
    struct buf text = {0};
    base64_encode(&text, buf_str(&data) + offset, n);
    *out = json_object();
    json_set_str(*out, "name", path.data);
    json_set_int(*out, "bytes", (int64_t)data.len);
    json_set_str(*out, "type", work_type(path.data, buf_str(&data), data.len));
    json_set_str(*out, "version", oid);
    json_set_int(*out, "offset", offset);
    json_set(*out, "data", json_stringn(buf_str(&text), text.len));
    buf_free(&text);
    if ((size_t)offset + n < data.len) {
        buf_free(&w->got);
        w->got = data;
        memcpy(w->got_oid, x->oid, WORK_OID);
        data = (struct buf){0};
    }
out:
    buf_free(&data);
    buf_free(&path);
    return rc;
}

/* ---- changing ------------------------------------------------------------------------------------------------- */

int tools_files_undo(struct tools_conv *tc, const char *call, struct json **out, struct err *e) {
    char id[40];
    int root, rc = work_folder(tc, &root, e);
    *out = NULL;
    work_new_id(id, sizeof id, "undo_");
    return rc == 0 ? workspace_undo(tc->work.ws, root, call, id, out, e) : rc;
}

int tools_files_empty(struct tools_conv *tc, struct err *e) {
    char id[40];
    int root, rc = work_folder(tc, &root, e);
    work_new_id(id, sizeof id, "close_");
    const struct repo_note note = {.call = id, .what = "sandbox close"};
    return rc == 0 ? workspace_empty(tc->work.ws, root, &note, e) : rc;
}

static void putting_drop(struct work *w) {
    buf_free(&w->putting);
    free(w->putting_name);
    w->putting_name = NULL;
}

/* Chunks before the last one are gathered in memory. */
static int put_gather(struct work *w, const char *path, int64_t offset, const char *p, size_t n, struct err *e) {
    if (offset == 0) {
        putting_drop(w);
        w->putting_name = xstrdup(path);
    }
    if (!w->putting_name || strcmp(w->putting_name, path) != 0 || (int64_t)w->putting.len != offset)
        return err_set(e, ERR_INVALID, "byte %lld of %.300s does not follow what was received; send the file from its beginning", (long long)offset, path);
    if (w->putting.len + n > work_limits_default.file_bytes)
        return err_set(e, ERR_TOO_BIG, "%.300s is over the limit of %llu bytes a file", path, (unsigned long long)work_limits_default.file_bytes);
    buf_add(&w->putting, p, n);
    return 0;
}

struct put {
    tools_files_fn fn;
    void *arg;
    char *path;
    size_t bytes;
};

static void on_put(void *arg, struct tools_conv *tc, const char *call, const struct err *e) {
    struct put *p = arg;
    struct json *result = NULL;
    if (!e) {
        mark_put(tc->tools, tc->work.name);
        result = json_object();
        json_set_str(result, "name", p->path);
        json_set_int(result, "bytes", (int64_t)p->bytes);
        json_set_str(result, "call", call);
    }
    p->fn(p->arg, result, e);
    free(p->path);
    free(p);
}

int tools_files_put(struct tools_conv *tc, const char *name, int64_t offset, const char *p, size_t n, bool more, tools_files_fn fn, void *arg,
                    struct err *e) {
    struct work *w = &tc->work;
    struct buf path = {0};
    int rc = work_path_clean(&path, name, e);
    if (rc == 0)
        rc = put_gather(w, path.data, offset, p, n, e);
    if (rc == 0 && more) {
        struct json *result = json_object();
        json_set_int(result, "received", (int64_t)w->putting.len);
        fn(arg, result, NULL);
    } else if (rc == 0) {
        char id[40];
        struct put *k = xcalloc(1, sizeof *k);
        *k = (struct put){fn, arg, xstrdup(path.data), w->putting.len};
        work_new_id(id, sizeof id, "put_");
        work_put(tc, id, path.data, &w->putting, "put", on_put, k);
    }
    if (rc != 0 || !more)
        putting_drop(w);
    buf_free(&path);
    return rc;
}
