/* kb_ingest.c - what of a source is new, changed or gone, and then to the batches. Knowledge thread.
 *
 * Folders are compared by size and times, repositories by their trees' blob numbers: a diff of two trees when the last run ended well,
 * all of the tree otherwise. */
#include "tools/kb_priv.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#define LOG_STEP 1000                   /* commits of one call */
#define LOG_COMMITS_MAX 20000
#define LISTING_MAX (256 << 20)

/* ---- what the database has ------------------------------------------------------------------------------ */

struct known_doc {
    char *path, *version;
    bool seen;
};
struct known {
    struct known_doc *v;
    size_t n, cap;
};

static int take_known(void *arg, const char *path, const char *version) {
    struct known *a = arg;
    if (a->n == a->cap) {
        a->cap = a->cap ? a->cap * 2 : 256;
        a->v = xreallocarray(a->v, a->cap, sizeof *a->v);
    }
    a->v[a->n++] = (struct known_doc){xstrdup(path), xstrdup(version), false};
    return 0;
}

static int by_path(const void *a, const void *b) { return strcmp(((const struct known_doc *)a)->path, ((const struct known_doc *)b)->path); }

static int known_load(struct known *a, struct knowledge *k, int64_t source, struct err *e) {
    int rc = kb_doc_each(k->db, source, -1, take_known, a, e);
    if (a->n)
        qsort(a->v, a->n, sizeof *a->v, by_path);
    return rc;
}

static struct known_doc *known_find(const struct known *a, const char *path) {
    struct known_doc key = {.path = (char *)path};
    return a->n ? bsearch(&key, a->v, a->n, sizeof *a->v, by_path) : NULL;
}

static void known_free(struct known *a) {
    for (size_t i = 0; i < a->n; i++) {
        free(a->v[i].path);
        free(a->v[i].version);
    }
    free(a->v);
}

/* Documents that were not seen are gone. Commits stay where they are: history does. */
static int remove_unseen(struct knowledge *k, const struct kb_source *s, const struct known *a, struct err *e) {
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < a->n; i++) {
        if (a->v[i].seen || (s->git && str_starts(a->v[i].path, "commit/")))
            continue;
        if ((rc = kb_begin(k->db, e)) == 0 && (rc = kb_doc_remove(k->db, s->id, a->v[i].path, e)) == 0)
            rc = kb_breathe(k, 16384, e);
    }
    return rc;
}

/* True: this version of the entry is in the database. */
static bool is_known(const struct known *a, const char *path, const char *version) {
    struct known_doc *d = known_find(a, path);
    if (d)
        d->seen = true;
    return d && strcmp(d->version, version) == 0;
}

/* ---- folders ------------------------------------------------------------------------------------------------ */

static const char *base_name(const char *place) {
    const char *slash = strrchr(place, '/');
    return slash && slash[1] ? slash + 1 : "root";
}

static int refuse(struct knowledge *k, const struct kb_source *s, const struct kb_entry *entry, const char *path, const char *name, enum kb_verdict v, const char *why, struct err *e) {
    struct kb_item item = {s->id, path, name, entry->version, entry->bytes};
    int rc = kb_begin(k->db, e);
    if (rc == 0)
        rc = kb_doc_refuse(k->db, &item, v, why, e);
    return rc == 0 ? kb_breathe(k, 16384, e) : rc;
}

/* A PDF's text in place of its bytes; false: *why. */
static bool pdf_text(struct knowledge *k, struct buf *bytes, char *why, size_t size) {
    struct err e = {0};
    int in = kb_memory_file(&e), out = kb_memory_file(&e);
    bool ok = in >= 0 && out >= 0 && fd_write_all(in, bytes->data, bytes->len) == 0 && lseek(in, 0, SEEK_SET) == 0;   /* pdftotext reads from where we are */
    struct kb_run r = {.k = k, .jail = KB_JAIL_PDF, .request = xstrdup("{}"), .fds = {in, out}, .n_fds = 2, .dir = -1};
    buf_reset(bytes);
    if (ok) {
        kb_run_start(&r);
        kb_run_wait(&r);
        ok = r.ok && fd_read_whole(bytes, out, KB_FILE_MAX, "the text", &e) == 0;
        snprintf(why, size, "%s", !r.ran ? r.err.text : r.limit[0] ? "reading the PDF passed a limit" : "pdftotext can't read it");
    }
    if (in >= 0)
        close(in);
    if (out >= 0)
        close(out);
    kb_run_free(&r);
    return ok;
}

static bool is_pdf(const struct buf *b) { return b->len > 5 && memcmp(b->data, "%PDF-", 5) == 0; }

static int add_file(struct knowledge *k, const struct kb_source *s, struct kb_batch *b, int dir, const struct kb_entry *entry, const char *path, const char *name,
                    struct buf *bytes, struct err *e) {
    struct err why = {0};
    char text[512];
    int rc = entry->bytes > KB_FILE_MAX ? err_set(&why, ERR_TOO_BIG, "more than %d MiB", KB_FILE_MAX >> 20) : kb_read(bytes, dir, entry->path, &why);
    if (rc != 0)
        return refuse(k, s, entry, path, name, rc == ERR_TOO_BIG ? KB_TOO_BIG : KB_UNREADABLE, why.text, e);
    if (is_pdf(bytes) && !pdf_text(k, bytes, text, sizeof text))
        return atomic_load(&k->stop) ? err_set(e, ERR_CANCELLED, "stopped") : refuse(k, s, entry, path, name, KB_UNREADABLE, text, e);
    return kb_batch_add(b, entry, name, bytes->data ? bytes->data : "", bytes->len, e);
}

/* The part of the progress that is shown, now and then. */
static void tell(struct knowledge *k, const struct kb_source *s, const char *phase, size_t i, size_t n, int64_t bytes) {
    if (i % 16 == 0 || i + 1 >= n)
        kb_progress_set(k, s->id, "running", phase, (int64_t)i, (int64_t)n, bytes, NULL);
}

static int add_entries(struct knowledge *k, const struct kb_source *s, int dir, bool single, const struct kb_entries *found, struct known *known, struct err *e) {
    struct kb_batch *b = kb_batch_create(k, s, KB_JAIL_INGEST, -1);
    struct buf bytes = {0}, path = {0}, name = {0};
    int64_t total = 0;
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < found->n; i++) {
        const struct kb_entry *entry = &found->v[i];
        buf_reset(&path);
        buf_reset(&name);
        utf8_repair(&path, entry->path, strlen(entry->path));
        if (!single)
            buf_addf(&name, "%s/", base_name(s->place));
        buf_add(&name, path.data, path.len);
        tell(k, s, "read", i, found->n, total);
        if (!is_known(known, buf_str(&path), entry->version))
            rc = add_file(k, s, b, dir, entry, buf_str(&path), buf_str(&name), &bytes, e);
        total += entry->bytes;
        if (atomic_load(&k->stop) || atomic_load(&k->drop_current))
            rc = err_set(e, ERR_CANCELLED, "stopped");
    }
    if (rc == 0)
        rc = kb_batch_finish(b, e);
    kb_progress_set(k, s->id, "running", "read", (int64_t)found->n, (int64_t)found->n, total, NULL);
    kb_batch_free(b);
    buf_free(&bytes);
    buf_free(&path);
    buf_free(&name);
    return rc;
}

/* The folder to read in, and for a single file its entry. */
static int open_place(const struct kb_source *s, bool *single, struct kb_entries *found, struct err *e) {
    struct stat st;
    char folder[PATH_MAX];
    if (stat(s->place, &st) != 0)
        return err_sys(e, ERR_NOT_FOUND, "%s can't be read", s->place);
    *single = !S_ISDIR(st.st_mode);
    snprintf(folder, sizeof folder, "%s", s->place);
    if (*single) {
        char version[128];
        char *slash = strrchr(folder, '/');
        slash[slash == folder] = '\0';
        snprintf(version, sizeof version, "%lld:%lld.%09ld:%lld.%09ld", (long long)st.st_size, (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec,
                 (long long)st.st_ctim.tv_sec, st.st_ctim.tv_nsec);
        kb_entries_add(found, base_name(s->place), version, st.st_size);
    }
    int fd = open(folder, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    return fd >= 0 ? fd : err_sys(e, ERR_IO, "%s can't be read", folder);
}

int kb_ingest_folder(struct knowledge *k, const struct kb_source *s, struct err *e) {
    struct kb_entries found = {0};
    struct known known = {0};
    bool single = false;
    int dir = open_place(s, &single, &found, e), rc = dir < 0 ? dir : 0;
    if (rc == 0 && !single)
        rc = kb_walk(&found, dir, &k->stop, e);
    if (rc == 0)
        rc = known_load(&known, k, s->id, e);
    if (rc == 0)
        rc = add_entries(k, s, dir, single, &found, &known, e);
    if (rc == 0)
        rc = remove_unseen(k, s, &known, e);
    if (dir >= 0)
        close(dir);
    known_free(&known);
    kb_entries_free(&found);
    return rc;
}

/* ---- repositories ------------------------------------------------------------------------------------------------- */

/* One line of a small file, trimmed. */
static bool small_line(const char *path, char *out, size_t size) {
    struct buf b = {0};
    bool ok = file_read(&b, path, 4096, NULL) == 0 && b.len > 0;
    snprintf(out, size, "%.*s", (int)strcspn(buf_str(&b), "\r\n"), buf_str(&b));
    buf_free(&b);
    return ok;
}

/* Where the objects and references lie, and what HEAD says there (a linked work tree has one of its own). */
static int git_folder(const char *place, char folder[PATH_MAX], char head[PATH_MAX], struct err *e) {
    char path[2 * PATH_MAX + 32], line[PATH_MAX], linked[PATH_MAX];
    struct stat st;
    snprintf(head, PATH_MAX, "HEAD");
    snprintf(path, sizeof path, "%s/.git", place);
    if (stat(path, &st) != 0) {
        snprintf(folder, PATH_MAX, "%s", place);        /* bare */
        return 0;
    }
    if (S_ISDIR(st.st_mode)) {
        if (!realpath(path, folder))
            return err_sys(e, ERR_IO, "%s", path);
        return 0;
    }
    if (!small_line(path, line, sizeof line) || !str_starts(line, "gitdir: "))
        return err_set(e, ERR_FORMAT, "%s is no git folder", path);
    snprintf(path, sizeof path, "%s%s%s", line[8] == '/' ? "" : place, line[8] == '/' ? "" : "/", line + 8);
    if (!realpath(path, linked))
        return err_sys(e, ERR_NOT_FOUND, "%s", path);
    snprintf(folder, PATH_MAX, "%s", linked);
    snprintf(path, sizeof path, "%s/commondir", linked);
    if (small_line(path, line, sizeof line)) {
        snprintf(path, sizeof path, "%s%s%s", line[0] == '/' ? "" : linked, line[0] == '/' ? "" : "/", line);
        if (!realpath(path, folder))
            return err_sys(e, ERR_NOT_FOUND, "%s", path);
        snprintf(path, sizeof path, "%s/HEAD", linked);
        if (small_line(path, line, sizeof line))
            snprintf(head, PATH_MAX, "%s", str_starts(line, "ref: ") ? line + 5 : line);
    }
    return 0;
}

/* One call of the git jail. What it wrote to its file is in *file when that is asked for. */
static int ask_git(struct knowledge *k, int dir, struct json *request, struct buf *answer, struct buf *file, struct err *e) {
    int out = kb_memory_file(e), rc = out < 0 ? out : 0;
    struct kb_run r = {.k = k, .jail = KB_JAIL_GIT, .request = json_text(request, JSON_COMPACT), .fds = {out}, .n_fds = 1, .dir = dir};
    json_free(request);
    if (rc == 0) {
        kb_run_start(&r);
        kb_run_wait(&r);
        if (!r.ran) {
            rc = err_set(e, r.err.code ? r.err.code : ERR_SANDBOX, "%s", r.err.text);
        } else if (!r.ok) {
            struct buf b = {0};
            str_escape(&b, buf_str(&r.err_text), r.err_text.len, false, 300);
            rc = err_set(e, ERR_FORMAT, "the repository can't be read: %s%s", r.limit[0] ? "limit on " : "", r.limit[0] ? r.limit : buf_str(&b));
            buf_free(&b);
        }
    }
    if (rc == 0 && answer)
        buf_add(answer, r.out.data, r.out.len);
    if (file)
        buf_reset(file);
    if (rc == 0 && file)
        rc = fd_read_whole(file, out, LISTING_MAX, "the repository's listing", e);
    if (out >= 0)
        close(out);
    kb_run_free(&r);
    return rc;
}

static struct json *op(const char *name, const char *commit, const char *old) {
    struct json *o = json_object();
    json_set_str(o, "op", name);
    json_set_str(o, "commit", commit);
    if (old && old[0])
        json_set_str(o, "old", old);
    return o;
}

static bool is_hex(const char *s) { return strlen(s) == 40 && strspn(s, "0123456789abcdef") == 40; }

static int resolve(struct knowledge *k, int dir, const char *rev, char commit[41], struct err *e) {
    struct json *o = json_object(), *answer = NULL;
    struct buf b = {0};
    json_set_str(o, "op", "resolve");
    json_set_str(o, "rev", rev);
    int rc = ask_git(k, dir, o, &b, NULL, e);
    if (rc == 0 && (json_parse(&answer, buf_str(&b), b.len, NULL) != 0 || !is_hex(json_get_str(answer, "commit", ""))))
        rc = err_set(e, ERR_FORMAT, "the repository's revision has no number");
    if (rc == 0)
        snprintf(commit, 41, "%s", json_get_str(answer, "commit", ""));
    json_free(answer);
    buf_free(&b);
    return rc;
}

/* Reads the listing's lines: entries to read in found; what a diff says is gone is removed. */
static int take_listing(struct knowledge *k, const struct kb_source *s, const struct buf *b, const struct known *known, struct kb_entries *found, struct err *e) {
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < b->len;) {
        const char *nl = memchr(b->data + i, '\n', b->len - i);
        size_t end = nl ? (size_t)(nl - b->data) : b->len;
        struct json *j = NULL;
        if (json_parse(&j, b->data + i, end - i, NULL) == 0) {
            const char *path = json_get_str(j, "path", ""), *oid = json_get_str(j, "oid", "");
            bool usable = path[0] && strlen(path) == json_strlen(json_get(j, "path")) && !str_starts(path, "commit/");
            if (usable && json_get_bool(json_get(j, "gone"), false)) {
                if ((rc = kb_begin(k->db, e)) == 0)
                    rc = kb_doc_remove(k->db, s->id, path, e);
            } else if (usable && is_hex(oid) && !is_known(known, path, oid)) {
                kb_entries_add(found, path, oid, 0);
            }
        }
        json_free(j);
        i = end + 1;
    }
    return rc;
}

static int read_blobs(struct knowledge *k, const struct kb_source *s, struct kb_batch *b, const struct kb_entries *found, struct err *e) {
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < found->n; i++) {
        tell(k, s, "read", i, found->n, 0);
        rc = kb_batch_add(b, &found->v[i], found->v[i].path, NULL, 0, e);
        if (rc == 0 && (atomic_load(&k->stop) || atomic_load(&k->drop_current)))
            rc = err_set(e, ERR_CANCELLED, "stopped");
    }
    if (rc == 0)
        rc = kb_batch_finish(b, e);
    kb_progress_set(k, s->id, "running", "read", (int64_t)found->n, (int64_t)found->n, 0, NULL);
    return rc;
}

static int read_log(struct knowledge *k, const struct kb_source *s, struct kb_batch *b, const char *commit, const char *old, struct err *e) {
    int rc = 0;
    for (int64_t skip = 0, n = LOG_STEP; rc == 0 && n == LOG_STEP && skip < LOG_COMMITS_MAX; skip += n) {
        struct json *o = op("log", commit, old);
        json_set_int(o, "skip", skip);
        json_set_int(o, "max", LOG_STEP);
        char *text = json_text(o, JSON_COMPACT);
        json_free(o);
        kb_progress_set(k, s->id, "running", "history", skip, 0, 0, NULL);
        rc = kb_batch_log(b, text, &n, e);
        free(text);
    }
    return rc;
}

static bool has_stale(const struct known *a) {
    for (size_t i = 0; i < a->n; i++)
        if (!a->v[i].version[0])
            return true;
    return false;
}

static int ingest_commit(struct knowledge *k, const struct kb_source *s, int dir, const char *commit, struct err *e) {
    struct known known = {0};
    struct kb_entries found = {0};
    struct kb_batch *b = kb_batch_create(k, s, KB_JAIL_GIT, dir);
    struct buf listing = {0};
    int rc = known_load(&known, k, s->id, e);
    bool diff = rc == 0 && is_hex(s->commit) && !s->pending[0] && !has_stale(&known);
    if (rc == 0)
        rc = kb_source_set(k->db, s->id, NULL, NULL, commit, NULL, e);          /* from here on half done, until it is all done */
    if (rc == 0 && diff && ask_git(k, dir, op("list", commit, s->commit), NULL, &listing, e) != 0)
        diff = false;                   /* the old commit is not there any more */
    if (rc == 0 && !diff) {
        buf_reset(&listing);
        rc = ask_git(k, dir, op("list", commit, NULL), NULL, &listing, e);
    }
    if (rc == 0)
        rc = take_listing(k, s, &listing, &known, &found, e);
    if (rc == 0)
        rc = read_blobs(k, s, b, &found, e);
    if (rc == 0 && !diff)
        rc = remove_unseen(k, s, &known, e);
    if (rc == 0)
        rc = read_log(k, s, b, commit, diff ? s->commit : NULL, e);
    if (rc == 0 && (rc = kb_begin(k->db, e)) == 0)
        rc = kb_source_set(k->db, s->id, NULL, commit, "", NULL, e);
    kb_batch_free(b);
    kb_entries_free(&found);
    known_free(&known);
    buf_free(&listing);
    return rc;
}

int kb_ingest_git(struct knowledge *k, const struct kb_source *s, struct err *e) {
    char folder[PATH_MAX], head[PATH_MAX], commit[41];
    int rc = git_folder(s->place, folder, head, e);
    if (rc != 0)
        return rc;
    int dir = open(folder, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (dir < 0)
        return err_sys(e, ERR_IO, "%s can't be read", folder);
    rc = resolve(k, dir, s->rev[0] ? s->rev : head, commit, e);
    if (rc == 0)
        rc = ingest_commit(k, s, dir, commit, e);
    close(dir);
    return rc;
}

int kb_ingest(struct knowledge *k, const struct kb_source *s, struct err *e) {
    int rc = s->git ? kb_ingest_git(k, s, e) : kb_ingest_folder(k, s, e);
    if (rc == 0 && (rc = kb_begin(k->db, e)) == 0)
        rc = kb_source_set(k->db, s->id, "ready", NULL, NULL, "", e);
    return rc;
}
