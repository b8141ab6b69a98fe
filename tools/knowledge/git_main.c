/* git_main.c - corral-tool-git: documents out of a git repository, in a jail that has its folder read-only at /data and nothing else
 * (profile "git").
 *
 * The objects are opened as a bare object database: no configuration, hook, attribute, filter or reference code of libgit2 sees the
 * repository, and references are read here. Paths in trees are labels, never opened. A repository is hostile: trees that fan out
 * to billions of paths, deltas of deltas, blobs of any size end at a count, a size or the call's limits.
 *
 * Requests: {"op":"resolve","rev"} answers {"commit"} on standard output; {"op":"list","commit","old"?} writes JSON lines to
 * descriptor 3; {"op":"read","items":[{"path","oid"}]} and {"op":"log","commit","old"?,"skip","max"} write frames there. */
#include "base/err.h"
#include "base/file.h"
#include "base/json.h"
#include "base/str.h"
#include "sandbox/runtime.h"
#include "tools/knowledge/process.h"
#include <fcntl.h>
#include <git2.h>
#include <git2/sys/repository.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { OUT = 3, ENTRIES_MAX = 1000000, DEPTH_MAX = 64, REF_HOPS = 5, LOG_MAX = 2000 };
#define PACKED_REFS_MAX (16u << 20)
#define FLUSH_BYTES (1u << 20)
#define ENOUGH_BYTES (64u << 20)        /* of frames in one call */
#define DATA "/data"

static int fail(const char *what) {
    const git_error *g = git_error_last();
    fprintf(stderr, "%s%s%s", what, g && g->message ? ": " : "", g && g->message ? g->message : "");
    fflush(stderr);
    return 1;
}

static int open_objects(git_repository **out) {
    git_odb *odb = NULL;
    if (git_odb_open(&odb, DATA "/objects") != 0 || git_repository_wrap_odb(out, odb) != 0)
        return fail("this is no git repository that can be read");
    git_odb_free(odb);
    return 0;
}

/* ---- names of commits ---------------------------------------------------------------------------------- */

static bool read_small(const char *path, struct buf *out) {
    char name[5000], bytes[4096];
    buf_reset(out);
    if ((size_t)snprintf(name, sizeof name, DATA "/%s", path) >= sizeof name)
        return false;
    int fd = open(name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return false;
    ssize_t n = read(fd, bytes, sizeof bytes);
    close(fd);
    if (n > 0)
        buf_add(out, bytes, (size_t)n);
    while (out->len && strchr(" \n\r\t", out->data[out->len - 1]))
        buf_cut(out, out->len - 1, 1);
    return n > 0;
}

static bool ref_valid(const char *s) {
    if (!s[0] || s[0] == '/' || strstr(s, "..") || strlen(s) > 1024)
        return false;
    return strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+@#=%,") == strlen(s);
}

/* One line of packed-refs for exactly this reference. Read by hand: fdopen(3) asks with fcntl(2), which a call here may not use. */
static bool packed_ref(const char *ref, git_oid *out) {
    struct buf b = {0};
    char chunk[65536];
    size_t n = strlen(ref);
    ssize_t got;
    bool found = false;
    int fd = open(DATA "/packed-refs", O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    while (fd >= 0 && b.len < PACKED_REFS_MAX && (got = read(fd, chunk, sizeof chunk)) > 0)
        buf_add(&b, chunk, (size_t)got);
    if (fd >= 0)
        close(fd);
    for (size_t i = 0; i < b.len && !found;) {
        const char *line = b.data + i, *nl = memchr(line, '\n', b.len - i);
        size_t len = nl ? (size_t)(nl - line) : b.len - i;
        found = len == 41 + n && line[40] == ' ' && memcmp(line + 41, ref, n) == 0 && git_oid_fromstrn(out, line, 40) == 0;
        i += len + 1;
    }
    buf_free(&b);
    return found;
}

static bool read_ref(const char *name, git_oid *out) {
    struct buf b = {0}, ref = {0};
    bool ok = false;
    buf_adds(&ref, name);
    for (int hop = 0; hop < REF_HOPS && !ok && ref_valid(buf_str(&ref)); hop++) {
        if (!read_small(buf_str(&ref), &b)) {
            ok = packed_ref(buf_str(&ref), out);
            break;
        }
        if (str_starts(buf_str(&b), "ref: ")) {
            buf_reset(&ref);
            buf_adds(&ref, buf_str(&b) + 5);
        } else {
            ok = b.len == 40 && git_oid_fromstrn(out, b.data, 40) == 0;
            break;
        }
    }
    buf_free(&b);
    buf_free(&ref);
    return ok;
}

static bool find_base(git_repository *repo, const char *name, git_oid *out) {
    static const char *const places[] = {"%s", "refs/%s", "refs/tags/%s", "refs/heads/%s", "refs/remotes/%s", "refs/remotes/%s/HEAD"};
    char ref[1200];
    for (size_t i = 0; i < sizeof places / sizeof places[0] && strlen(name) < 1000; i++) {
        if (i == 0 && strncmp(name, "refs/", 5) != 0 && strcmp(name, "HEAD") != 0)
            continue;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
        snprintf(ref, sizeof ref, places[i], name);
#pragma GCC diagnostic pop
        if (ref_valid(ref) && read_ref(ref, out))
            return true;
    }
    size_t n = strlen(name);
    git_oid part;
    git_object *o = NULL;
    if (n < 4 || n > 40 || strspn(name, "0123456789abcdef") != n || git_oid_fromstrn(&part, name, n) != 0 ||
        git_object_lookup_prefix(&o, repo, &part, n, GIT_OBJECT_ANY) != 0)
        return false;
    git_oid_cpy(out, git_object_id(o));
    git_object_free(o);
    return true;
}

/* NAME, NAME~N or NAME^: a branch, a tag, HEAD, or a commit's number. */
static int resolve(git_repository *repo, const char *rev) {
    char name[1024];
    size_t len = strcspn(rev, "~^");
    long back = rev[len] == '~' ? (rev[len + 1] ? strtol(rev + len + 1, NULL, 10) : 1) : (long)strlen(rev + len);
    git_oid id;
    git_object *any = NULL;
    git_commit *commit = NULL;
    char hex[GIT_OID_HEXSZ + 1];
    if (len >= sizeof name || back < 0 || back > 100000)
        return fail("no such revision");
    snprintf(name, sizeof name, "%.*s", (int)len, rev);
    if (!find_base(repo, name, &id))
        return git_error_clear(), fail(!read_ref("HEAD", &id) ? "it has no commit yet, or names its objects by SHA-256, which can't be read"
                                                                  : "no such revision: give a branch, a tag or a commit of this repository");
    if (git_object_lookup(&any, repo, &id, GIT_OBJECT_ANY) != 0 || git_object_peel((git_object **)&commit, any, GIT_OBJECT_COMMIT) != 0)
        return fail("the revision has no commit");
    for (; back > 0; back--) {
        git_commit *parent = NULL;
        if (git_commit_parent(&parent, commit, 0) != 0)
            return fail("no such revision: the history is shorter");
        git_commit_free(commit);
        commit = parent;
    }
    git_oid_tostr(hex, sizeof hex, git_commit_id(commit));
    printf("{\"commit\":\"%s\"}", hex);
    return fflush(stdout) == 0 ? 0 : 1;
}

static int commit_tree(git_repository *repo, const char *hex, git_tree **out) {
    git_oid id;
    git_commit *c = NULL;
    if (git_oid_fromstr(&id, hex) != 0 || git_commit_lookup(&c, repo, &id) != 0 || git_commit_tree(out, c) != 0)
        return fail("the commit can't be read");
    git_commit_free(c);
    return 0;
}

/* ---- what a tree holds ------------------------------------------------------------------------------------ */

struct listing {
    struct buf out;
    long entries;
    bool full;
};

static int entry(struct listing *l, const char *path, const git_oid *id, bool gone) {
    struct json *o = json_object();
    char hex[GIT_OID_HEXSZ + 1];
    if (++l->entries > ENTRIES_MAX) {
        l->full = true;
        return -1;
    }
    json_set_str(o, "path", path);
    if (gone)
        json_set_bool(o, "gone", true);
    else
        json_set_str(o, "oid", git_oid_tostr(hex, sizeof hex, id));
    json_write(&l->out, o, JSON_COMPACT);
    buf_addc(&l->out, '\n');
    json_free(o);
    if (l->out.len < FLUSH_BYTES)
        return 0;
    int rc = fd_write_all(OUT, l->out.data, l->out.len);
    buf_reset(&l->out);
    return rc;
}

static bool plain(git_filemode_t m) { return m == GIT_FILEMODE_BLOB || m == GIT_FILEMODE_BLOB_EXECUTABLE; }

static int on_tree_entry(const char *root, const git_tree_entry *te, void *arg) {
    struct listing *l = arg;
    char path[KB_NAME_MAX];
    int depth = 0;
    if ((size_t)snprintf(path, sizeof path, "%s%s", root, git_tree_entry_name(te)) >= sizeof path)
        return 1;
    if (git_tree_entry_type(te) == GIT_OBJECT_TREE) {
        for (const char *p = root; *p; p++)
            depth += *p == '/';
        if (++l->entries > ENTRIES_MAX)
            return l->full = true, -1;
        return depth >= DEPTH_MAX;
    }
    return plain(git_tree_entry_filemode(te)) ? entry(l, path, git_tree_entry_id(te), false) : 0;
}

static int on_delta(const git_diff *so_far, const git_diff_delta *d, const char *pathspec, void *arg) {
    struct listing *l = arg;
    (void)so_far, (void)pathspec;
    if (d->new_file.path && strlen(d->new_file.path) >= KB_NAME_MAX)
        return 1;
    if (d->status == GIT_DELTA_DELETED || !plain(d->new_file.mode))
        return entry(l, d->old_file.path, NULL, true) != 0 ? -1 : 1;
    return entry(l, d->new_file.path, &d->new_file.id, false) != 0 ? -1 : 1;       /* 1: not kept in the diff */
}

static int list(git_repository *repo, const char *commit, const char *old) {
    struct listing l = {.entries = 0};
    git_tree *tree = NULL, *before = NULL;
    git_diff *diff = NULL;
    git_diff_options o;
    int rc = commit_tree(repo, commit, &tree);
    if (rc == 0 && old[0])
        rc = commit_tree(repo, old, &before);
    if (rc != 0)
        return rc;
    git_diff_options_init(&o, GIT_DIFF_OPTIONS_VERSION);
    o.notify_cb = on_delta;
    o.payload = &l;
    o.flags = GIT_DIFF_SKIP_BINARY_CHECK;
    rc = before ? git_diff_tree_to_tree(&diff, repo, before, tree, &o) : git_tree_walk(tree, GIT_TREEWALK_PRE, on_tree_entry, &l);
    if (l.full)
        return git_error_clear(), fail("the revision has more than a million paths");
    if (rc != 0)
        return fail("the tree can't be read");
    return fd_write_all(OUT, l.out.data, l.out.len) == 0 ? 0 : 1;
}

/* ---- documents ------------------------------------------------------------------------------------------------ */

static void read_blob(struct buf *out, git_odb *odb, uint32_t index, const char *path, const char *hex) {
    git_oid id;
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    git_odb_object *o = NULL;
    if (git_oid_fromstr(&id, hex) != 0 || git_odb_read_header(&size, &type, odb, &id) != 0 || type != GIT_OBJECT_BLOB)
        kb_refuse(out, index, KB_UNREADABLE, "the object is missing or damaged");
    else if (size > KB_FILE_MAX)
        kb_refuse(out, index, KB_TOO_BIG, "more than 16 MiB");
    else if (git_odb_read(&o, odb, &id) != 0)
        kb_refuse(out, index, KB_UNREADABLE, "the object is missing or damaged");
    else
        kb_process(out, index, path, NULL, "", git_odb_object_data(o), git_odb_object_size(o));
    git_odb_object_free(o);
}

static int read_items(git_repository *repo, const struct json *items) {
    git_odb *odb = NULL;
    struct buf out = {0};
    size_t written = 0;
    if (git_repository_odb(&odb, repo) != 0)
        return fail("the objects can't be read");
    size_t i = 0;
    for (; i < json_len(items); i++) {
        const struct json *item = json_at(items, i);
        buf_reset(&out);
        read_blob(&out, odb, (uint32_t)i, json_get_str(item, "path", ""), json_get_str(item, "oid", ""));
        if (fd_write_all(OUT, out.data, out.len) != 0)
            return 1;
        if ((written += out.len) > ENOUGH_BYTES) {
            i++;
            break;                      /* the rest is asked for again */
        }
    }
    dprintf(1, "%zu", i);
    return 0;
}

static void commit_document(struct buf *out, uint32_t index, git_commit *c) {
    struct buf text = {0}, place = {0};
    const git_signature *who = git_commit_author(c);
    const char *message = git_commit_message(c), *summary = git_commit_summary(c);
    char hex[GIT_OID_HEXSZ + 1], when[32] = "";
    struct tm tm;
    time_t t = (time_t)git_commit_time(c);
    if (gmtime_r(&t, &tm))
        strftime(when, sizeof when, "%Y-%m-%d", &tm);
    git_oid_tostr(hex, sizeof hex, git_commit_id(c));
    buf_addf(&place, "commit/%.12s", hex);
    buf_addf(&text, "commit %s\nAuthor: %.200s\nDate: %s\n\n%s\n", hex, who && who->name ? who->name : "", when, message ? message : "");
    kb_process(out, index, "message.txt", summary ? summary : "", buf_str(&place), text.data, text.len);
    buf_free(&text);
    buf_free(&place);
}

static int log_of(git_repository *repo, const char *commit, const char *old, int64_t skip, int64_t max) {
    git_revwalk *w = NULL;
    git_oid id;
    struct buf out = {0};
    uint32_t n = 0;
    if (git_revwalk_new(&w, repo) != 0 || git_oid_fromstr(&id, commit) != 0 || git_revwalk_push(w, &id) != 0)
        return fail("the history can't be read");
    if (old[0] && git_oid_fromstr(&id, old) == 0)
        git_revwalk_hide(w, &id);
    for (int64_t i = 0; n < max && git_revwalk_next(&id, w) == 0; i++) {
        git_commit *c = NULL;
        if (i < skip || git_commit_lookup(&c, repo, &id) != 0)
            continue;
        buf_reset(&out);
        commit_document(&out, n++, c);
        git_commit_free(c);
        if (fd_write_all(OUT, out.data, out.len) != 0)
            return 1;
    }
    return 0;
}

/* ---- calls ----------------------------------------------------------------------------------------------------- */

static int run(const char *request, size_t len, uint32_t number) {
    struct json *j = NULL;
    git_repository *repo = NULL;
    (void)number;
    if (json_parse(&j, request, len, NULL) != 0)
        return 2;
    const char *op = json_get_str(j, "op", ""), *commit = json_get_str(j, "commit", ""), *old = json_get_str(j, "old", "");
    if (open_objects(&repo) != 0)
        return 1;
    if (strcmp(op, "resolve") == 0)
        return resolve(repo, json_get_str(j, "rev", "HEAD"));
    if (strcmp(op, "list") == 0)
        return list(repo, commit, old);
    if (strcmp(op, "read") == 0)
        return read_items(repo, json_get(j, "items"));
    int64_t max = json_get_int(json_get(j, "max"), LOG_MAX);
    return strcmp(op, "log") == 0 ? log_of(repo, commit, old, json_get_int(json_get(j, "skip"), 0), max < LOG_MAX ? max : LOG_MAX) : 2;
}

static int start(struct err *e) {
    if (git_libgit2_init() < 0)
        return err_set(e, ERR_UNAVAILABLE, "libgit2 can't be set up");
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
    for (int level = GIT_CONFIG_LEVEL_PROGRAMDATA; level <= GIT_CONFIG_LEVEL_GLOBAL; level++)
        git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
    git_libgit2_opts(GIT_OPT_SET_MWINDOW_SIZE, (size_t)32 << 20);
    git_libgit2_opts(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT, (size_t)192 << 20);
    git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, (ssize_t)32 << 20);
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 1);
    struct buf warm = {0};
    kb_process(&warm, 0, "a.html", NULL, NULL, "<p>warm", 7);
    buf_free(&warm);
    return 0;
}

int main(void) {
    static const struct runtime git = {.profile = "git", .stateless = true, .start = start, .run = run};
    return runtime_main(&git);
}
