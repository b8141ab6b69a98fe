/* repo.c - the bare repository behind a work folder, through libgit2's object database.
 *
 * Trees are written by us from the flat sorted list, whose order is git's own, so that depth costs no stack and no name goes through a
 * check-out's rules. New objects wait in memory until the commit: few become loose objects, many one pack (pack.h). They are on disk, synced,
 * before the ref moves: that order is what makes a kill harmless. */
#define LOG_MODULE "workspace"
#include "tools/workspace/repo.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "tools/workspace/pack.h"
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <git2.h>
#include <git2/sys/repository.h>
#include <git2/sys/odb_backend.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FEW 24                          /* so many new objects of so many bytes become files of their own; more a pack */
#define FEW_BYTES (4u << 20)
#define PACK_BYTES (32u << 20)          /* then a pack is written and another one begun */
#define OPEN_PACKS 64                   /* kept open in all conversations together */
#define DIFF_FILE_MAX (1 << 20)         /* a larger file is shown as changed, not line by line */
#define DIFF_MS 2000
#define ZLIB_LEVEL 1                    /* as pack.c */
#define REF "refs/heads/work"

struct waiting {                        /* an object that is not written yet */
    git_oid id;
    git_object_t type;
    struct buf data;
};
struct repo {
    git_repository *git;
    git_odb *odb;
    char *dir;
    struct waiting few[FEW];
    size_t n_few, few_bytes;
    bool packing;                       /* they have become too many: all go into the pack */
    struct pack pack;
};

static int git_fail(struct err *e, const char *dir, const char *what) {
    const git_error *g = git_error_last();
    if (g && g->message && (strstr(g->message, strerror(ENOSPC)) || strstr(g->message, strerror(EDQUOT))))      /* errno may be a later one's */
        return err_set(e, ERR_NO_SPACE, "the files' history in %s: %s: no room on the disk; free some space and try again", dir, what);
    return err_set(e, ERR_STORE, "the files' history in %s: %s: %s", dir, what, g && g->message ? g->message : "unknown error");
}

void repo_setup(void) {
    static bool done;
    if (done)
        return;
    done = true;
    git_libgit2_init();
    for (int level = GIT_CONFIG_LEVEL_PROGRAMDATA; level <= GIT_CONFIG_LEVEL_GLOBAL; level++)
        git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
    git_libgit2_opts(GIT_OPT_SET_TEMPLATE_PATH, "");
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);  /* the state folder is ours; root may run on a user's */
    git_libgit2_opts(GIT_OPT_SET_MWINDOW_FILE_LIMIT, (size_t)OPEN_PACKS);
}

/* ---- opening ------------------------------------------------------------------------------------ */

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *f) {
    (void)st, (void)kind, (void)f;
    if (remove(path) != 0 && errno != ENOENT)
        log_warn("remove %s: %s", path, strerror(errno));
    return 0;
}

void repo_remove(const char *dir) {
    if (access(dir, F_OK) == 0)
        nftw(dir, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

/* Made under another name first, so that what stands under the right name is whole. */
static int make_repo(const char *dir, struct err *e) {
    git_repository *git = NULL;
    git_repository_init_options o;
    char *tmp = xasprintf("%s.new", dir);
    int rc = 0;
    git_repository_init_options_init(&o, GIT_REPOSITORY_INIT_OPTIONS_VERSION);
    o.flags = GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_NO_DOTGIT_DIR | GIT_REPOSITORY_INIT_MKDIR | GIT_REPOSITORY_INIT_MKPATH;
    o.mode = 0700;
    o.initial_head = REF;
    repo_remove(tmp);                   /* of one who was killed here */
    if (git_repository_init_ext(&git, tmp, &o) != 0)
        rc = git_fail(e, dir, "make");
    git_repository_free(git);
    if (rc == 0 && rename(tmp, dir) != 0)
        rc = err_sys(e, errno == ENOSPC ? ERR_NO_SPACE : ERR_IO, "rename %s", tmp);
    free(tmp);
    return rc;
}

static int own_odb(struct repo *r, struct err *e) {
    git_odb_backend *loose = NULL, *packed = NULL;
    char *objects = xasprintf("%s/objects", r->dir);
    int rc = 0;
    if (git_odb_new(&r->odb) != 0 || git_odb_backend_loose(&loose, objects, ZLIB_LEVEL, 0, 0700, 0400) != 0 ||
        git_odb_add_backend(r->odb, loose, 1) != 0 || git_odb_backend_pack(&packed, objects) != 0 || git_odb_add_backend(r->odb, packed, 2) != 0 ||
        git_repository_set_odb(r->git, r->odb) != 0)
        rc = git_fail(e, r->dir, "open the objects");
    free(objects);
    return rc;
}

int repo_open(struct repo **out, const char *dir, bool make, struct err *e) {
    struct repo *r;
    int rc;
    *out = NULL;
    repo_setup();
    if (access(dir, F_OK) != 0) {
        if (!make)
            return err_set(e, ERR_NOT_FOUND, "no files are kept in %s", dir);
        if ((rc = make_repo(dir, e)) != 0)
            return rc;
    }
    r = xcalloc(1, sizeof *r);
    r->dir = xstrdup(dir);
    if (git_repository_open_ext(&r->git, dir, GIT_REPOSITORY_OPEN_NO_SEARCH | GIT_REPOSITORY_OPEN_BARE, NULL) != 0)
        rc = git_fail(e, dir, "open");
    else
        rc = own_odb(r, e);
    if (rc != 0) {
        repo_close(r);
        return rc;
    }
    *out = r;
    return 0;
}

static void forget_waiting(struct repo *r) {
    for (size_t i = 0; i < r->n_few; i++)
        buf_free(&r->few[i].data);
    r->n_few = r->few_bytes = 0;
    r->packing = false;
    pack_free(&r->pack);
}

void repo_close(struct repo *r) {
    if (!r)
        return;
    forget_waiting(r);
    git_odb_free(r->odb);
    git_repository_free(r->git);
    free(r->dir);
    free(r);
}

/* ---- objects --------------------------------------------------------------------------------------- */

static const struct waiting *find_waiting(const struct repo *r, const git_oid *id) {
    for (size_t i = 0; i < r->n_few; i++)
        if (git_oid_equal(&r->few[i].id, id))
            return &r->few[i];
    return NULL;
}

static enum pack_type pack_type(git_object_t t) { return t == GIT_OBJECT_COMMIT ? PACK_COMMIT : t == GIT_OBJECT_TREE ? PACK_TREE : PACK_BLOB; }

static int write_pack(struct repo *r, struct err *e) {
    char *dir = xasprintf("%s/objects/pack", r->dir);
    int rc = disk_spare(r->dir, r->pack.bytes.len, e);
    if (rc == 0)
        rc = pack_write(&r->pack, dir, e);
    free(dir);
    if (rc != 0)
        forget_waiting(r);
    else if (git_odb_refresh(r->odb) != 0)
        rc = git_fail(e, r->dir, "open the objects again");
    return rc;
}

static void begin_packing(struct repo *r) {
    for (size_t i = 0; i < r->n_few; i++) {
        pack_add(&r->pack, r->few[i].id.id, pack_type(r->few[i].type), buf_str(&r->few[i].data), r->few[i].data.len);
        buf_free(&r->few[i].data);
    }
    r->n_few = r->few_bytes = 0;
    r->packing = true;
}

static int put(struct repo *r, const void *p, size_t n, git_object_t type, git_oid *oid, struct err *e) {
    errno = 0;
    if (git_odb_hash(oid, p, n, type) != 0)
        return git_fail(e, r->dir, "hash");
    /* nobody else writes here: no need to look whether there are new packs */
    if (find_waiting(r, oid) || pack_has(&r->pack, oid->id) || git_odb_exists_ext(r->odb, oid, GIT_ODB_LOOKUP_NO_REFRESH))
        return 0;
    if (!r->packing && r->n_few < FEW && r->few_bytes + n <= FEW_BYTES) {
        struct waiting *w = &r->few[r->n_few++];
        *w = (struct waiting){.id = *oid, .type = type};
        buf_add(&w->data, p, n);
        r->few_bytes += n;
        return 0;
    }
    if (!r->packing)
        begin_packing(r);
    pack_add(&r->pack, oid->id, pack_type(type), p, n);
    return r->pack.bytes.len > PACK_BYTES ? write_pack(r, e) : 0;
}

int repo_blob(struct repo *r, const void *p, size_t n, unsigned char oid[WORK_OID], struct err *e) {
    git_oid id;
    int rc = put(r, p ? p : "", n, GIT_OBJECT_BLOB, &id, e);
    if (rc == 0)
        memcpy(oid, id.id, WORK_OID);
    return rc;
}

int repo_read(struct repo *r, const unsigned char oid[WORK_OID], uint64_t max, struct buf *out, struct err *e) {
    git_odb_object *o = NULL;
    git_oid id;
    int rc = 0;
    memcpy(id.id, oid, WORK_OID);
    const struct waiting *w = find_waiting(r, &id);
    if (pack_has(&r->pack, oid) && (rc = write_pack(r, e)) != 0)
        return rc;
    if (!w && git_odb_read(&o, r->odb, &id) != 0)
        return git_fail(e, r->dir, "read");
    size_t size = w ? w->data.len : git_odb_object_size(o);
    if (size > max)
        rc = err_set(e, ERR_TOO_BIG, "the file has %zu bytes; the limit is %llu", size, (unsigned long long)max);
    else
        buf_add(out, w ? buf_str(&w->data) : git_odb_object_data(o), size);
    git_odb_object_free(o);
    return rc;
}

static bool loose_path(const struct repo *r, const git_oid *id, bool folder, char *path, size_t size) {
    char hex[GIT_OID_HEXSZ + 1];
    git_oid_tostr(hex, sizeof hex, id);
    return snprintf(path, size, "%s/objects/%.2s/%s", r->dir, hex, folder ? "" : hex + 2) < (int)size;
}

static int open_loose(const struct repo *r, const git_oid *id, bool folder) {
    char path[4096 + 80];
    return loose_path(r, id, folder, path, sizeof path) ? open(path, O_RDONLY | O_CLOEXEC) : -1;
}

/* All are handed to the disk first, so that the first fsync pays for the others. */
static int write_few(struct repo *r, int ref_fd, struct err *e) {
    int fds[2 * FEW + 1], n = 0, rc = disk_spare(r->dir, r->few_bytes, e);
    if (rc != 0)
        return rc;
    for (size_t i = 0; i < r->n_few; i++) {
        git_oid id;
        if (git_odb_write(&id, r->odb, buf_str(&r->few[i].data), r->few[i].data.len, r->few[i].type) != 0)
            return git_fail(e, r->dir, "write");
    }
    fds[n++] = ref_fd;
    for (size_t i = 0; i < r->n_few; i++)
        fds[n++] = open_loose(r, &r->few[i].id, false);
    for (int i = 0; i < n; i++)
        sync_file_range(fds[i], 0, 0, SYNC_FILE_RANGE_WRITE);   /* a hint: it may fail */
    for (size_t i = 0; i < r->n_few; i++)
        fds[n++] = open_loose(r, &r->few[i].id, true);
    for (int i = 0; i < n; i++)
        if (fds[i] < 0 || fsync(fds[i]) != 0)
            rc = -1;
    int saved = errno;
    for (int i = 1; i < n; i++)
        if (fds[i] >= 0)
            close(fds[i]);
    errno = saved;
    return rc == 0 ? 0 : err_sys(e, errno == ENOSPC ? ERR_NO_SPACE : ERR_IO, "sync %s", r->dir);
}

/* What may not have reached the disk must not be taken for written when it comes again. */
static void unwrite_few(struct repo *r) {
    char path[4096 + 80];
    for (size_t i = 0; i < r->n_few; i++)
        if (loose_path(r, &r->few[i].id, false, path, sizeof path))
            unlink(path);
}

/* The new objects and ref_fd, to disk. What failed is forgotten: the next commit brings it again. */
static int write_objects(struct repo *r, int ref_fd, struct err *e) {
    bool packing = r->packing;
    int rc = packing ? write_pack(r, e) : write_few(r, ref_fd, e);
    if (rc != 0 && !packing)
        unwrite_few(r);
    if (rc == 0 && packing && fsync(ref_fd) != 0)
        rc = err_sys(e, errno == ENOSPC ? ERR_NO_SPACE : ERR_IO, "sync %s", r->dir);
    forget_waiting(r);
    return rc;
}

/* ---- trees --------------------------------------------------------------------------------------------- */

struct level {                          /* a folder being written */
    struct buf tree;
    size_t prefix;                      /* length of its path, with the '/' */
    char *name;
};
struct levels {
    struct level *v;
    size_t n, cap;
};

static void add_child(struct buf *tree, const char *mode, const char *name, size_t n, const unsigned char *oid) {
    buf_addf(tree, "%s ", mode);
    buf_add(tree, name, n);
    buf_addc(tree, '\0');
    buf_add(tree, oid, WORK_OID);
}

static void push(struct levels *s, const char *name, size_t n, size_t prefix) {
    if (s->n == s->cap) {
        s->cap = s->cap ? s->cap * 2 : 16;
        s->v = xreallocarray(s->v, s->cap, sizeof s->v[0]);
    }
    s->v[s->n++] = (struct level){.prefix = prefix, .name = xstrndup(name, n)};
}

/* Writes the innermost folder and puts it into the one around it; the outermost one's id goes to *root. */
static int pop(struct repo *r, struct levels *s, git_oid *root, struct err *e) {
    struct level *l = &s->v[--s->n];
    git_oid id;
    int rc = put(r, buf_str(&l->tree), l->tree.len, GIT_OBJECT_TREE, &id, e);
    if (rc == 0 && s->n)
        add_child(&s->v[s->n - 1].tree, "40000", l->name, strlen(l->name), id.id);
    else if (rc == 0)
        *root = id;
    buf_free(&l->tree);
    free(l->name);
    return rc;
}

static const char *mode_of(const struct work_entry *w) { return w->kind == WORK_LINK ? "120000" : w->exec ? "100755" : "100644"; }

static int write_trees(struct repo *r, const struct work_list *list, git_oid *root, struct err *e) {
    struct levels s = {0};
    int rc = 0;
    push(&s, "", 0, 0);
    for (size_t i = 0; rc == 0 && i < list->n; i++) {
        const struct work_entry *w = &list->v[i];
        const char *before = i ? list->v[i - 1].path : "";
        while (rc == 0 && s.n > 1 && strncmp(w->path, before, s.v[s.n - 1].prefix) != 0)
            rc = pop(r, &s, root, e);
        const char *at = w->path + s.v[s.n - 1].prefix;
        for (const char *slash; rc == 0 && (slash = strchr(at, '/')) != NULL; at = slash + 1)
            push(&s, at, (size_t)(slash - at), (size_t)(slash + 1 - w->path));
        if (rc == 0 && w->kind != WORK_DIR)
            add_child(&s.v[s.n - 1].tree, mode_of(w), at, strlen(at), w->oid);
    }
    while (s.n)
        if (pop(r, &s, root, rc == 0 ? e : NULL) != 0 && rc == 0)
            rc = e ? e->code : ERR_STORE;
    free(s.v);
    return rc;
}

struct todo {
    git_oid id;
    char *path;
};

int repo_list(struct repo *r, const unsigned char *commit, struct work_list *out, struct err *e) {
    git_commit *c = NULL;
    git_oid id;
    struct todo *todo = NULL;
    size_t n = 0, cap = 0;
    int rc = 0;
    if (commit)
        memcpy(id.id, commit, WORK_OID);
    else if (git_reference_name_to_id(&id, r->git, REF) != 0)
        return 0;
    if (git_commit_lookup(&c, r->git, &id) != 0)
        return git_fail(e, r->dir, "read a commit");
    todo = xcalloc(cap = 16, sizeof todo[0]);
    todo[n++] = (struct todo){*git_commit_tree_id(c), xstrdup("")};
    git_commit_free(c);
    while (n) {
        struct todo t = todo[--n];
        git_tree *tree = NULL;
        if (rc == 0 && git_tree_lookup(&tree, r->git, &t.id) != 0)
            rc = git_fail(e, r->dir, "read a folder");
        if (rc == 0 && t.path[0] && git_tree_entrycount(tree) == 0)
            work_list_add(out, t.path, WORK_DIR);
        for (size_t i = 0; rc == 0 && i < git_tree_entrycount(tree); i++) {
            const git_tree_entry *x = git_tree_entry_byindex(tree, i);
            git_filemode_t mode = git_tree_entry_filemode(x);
            bool folder = mode == GIT_FILEMODE_TREE;
            char *path = xasprintf("%s%s%s", t.path, git_tree_entry_name(x), folder ? "/" : "");
            if (folder) {
                if (n == cap)
                    todo = xreallocarray(todo, cap *= 2, sizeof todo[0]);
                todo[n++] = (struct todo){*git_tree_entry_id(x), path};
                continue;
            }
            struct work_entry *w = work_list_add(out, path, mode == GIT_FILEMODE_LINK ? WORK_LINK : WORK_FILE);
            git_object_t type;
            size_t size = 0;
            w->exec = mode == GIT_FILEMODE_BLOB_EXECUTABLE;
            w->known = true;
            memcpy(w->oid, git_tree_entry_id(x)->id, WORK_OID);
            if (git_odb_read_header(&size, &type, r->odb, git_tree_entry_id(x)) != 0)
                rc = git_fail(e, r->dir, "read a file's size");
            w->size = size;
            free(path);
        }
        git_tree_free(tree);
        free(t.path);
    }
    free(todo);
    work_list_sort(out);
    return rc;
}

/* ---- commits --------------------------------------------------------------------------------------------- */

static int sync_folder(const char *path, struct err *e) {
    int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int rc = fd >= 0 && fsync(fd) == 0 ? 0 : err_sys(e, ERR_IO, "sync %s", path);
    if (fd >= 0)
        close(fd);
    return rc;
}

/* Objects and the new ref reach the disk, then the ref takes the old one's place. */
static int move_ref(struct repo *r, const git_oid *id, struct err *e) {
    char line[GIT_OID_HEXSZ + 2], *ref = xasprintf("%s/" REF, r->dir), *tmp = xasprintf("%s/work.new", r->dir), *folder = xasprintf("%s/refs/heads", r->dir);
    git_oid_tostr(line, GIT_OID_HEXSZ + 1, id);
    memcpy(line + GIT_OID_HEXSZ, "\n", 2);
    int fd = open(tmp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600), rc = 0;
    if (fd < 0 || fd_write_all(fd, line, GIT_OID_HEXSZ + 1) != 0)
        rc = err_sys(e, errno == ENOSPC ? ERR_NO_SPACE : ERR_IO, "write %s", tmp);
    if (rc == 0)
        rc = write_objects(r, fd, e);
    if (fd >= 0)
        close(fd);
    if (rc == 0 && rename(tmp, ref) != 0)
        rc = err_sys(e, ERR_IO, "rename %s", tmp);
    if (rc == 0)
        rc = sync_folder(folder, e);
    free(ref);
    free(tmp);
    free(folder);
    return rc;
}

int repo_commit(struct repo *r, const struct work_list *l, const struct repo_note *note, struct err *e) {
    struct buf c = {0};
    git_oid tree, parent, id, undoes;
    char hex[GIT_OID_HEXSZ + 1];
    long long now = clock_wall_ms() / 1000;
    for (size_t i = 0; i < l->n; i++)
        BUG_IF(l->v[i].kind != WORK_DIR && !l->v[i].known);
    int rc = write_trees(r, l, &tree, e);
    if (rc != 0)
        return rc;
    git_oid_tostr(hex, sizeof hex, &tree);
    buf_addf(&c, "tree %s\n", hex);
    if (git_reference_name_to_id(&parent, r->git, REF) == 0) {
        git_oid_tostr(hex, sizeof hex, &parent);
        buf_addf(&c, "parent %s\n", hex);
    }
    buf_addf(&c, "author corral <corral@localhost> %lld +0000\ncommitter corral <corral@localhost> %lld +0000\n\n%s\n\nCall: %s\n", now, now, note->what, note->call);
    if (note->undoes) {
        memcpy(undoes.id, note->undoes, WORK_OID);
        git_oid_tostr(hex, sizeof hex, &undoes);
        buf_addf(&c, "Undoes: %s\n", hex);
    }
    rc = put(r, c.data, c.len, GIT_OBJECT_COMMIT, &id, e);
    buf_free(&c);
    return rc == 0 ? move_ref(r, &id, e) : rc;
}

/* ---- history ------------------------------------------------------------------------------------------------ */

static void read_message(struct repo_change *c, const char *m) {
    size_t first = strcspn(m, "\n");
    c->what = xstrndup(m, first);
    const char *call = strstr(m, "\nCall: "), *undoes = strstr(m, "\nUndoes: ");
    if (call)
        snprintf(c->call, sizeof c->call, "%.*s", (int)strcspn(call + 7, "\n"), call + 7);
    git_oid id;
    if (undoes && git_oid_fromstrn(&id, undoes + 9, GIT_OID_HEXSZ) == 0) {
        c->is_undo = true;
        memcpy(c->undoes, id.id, WORK_OID);
    }
}

static struct repo_change *change_of(struct repo_changes *c, const unsigned char *commit) {
    for (size_t i = 0; i < c->n; i++)
        if (memcmp(c->v[i].commit, commit, WORK_OID) == 0)
            return &c->v[i];
    return NULL;
}

int repo_changes(struct repo *r, size_t max, struct repo_changes *out, struct err *e) {
    git_oid id;
    *out = (struct repo_changes){0};
    if (git_reference_name_to_id(&id, r->git, REF) != 0)
        return 0;
    for (bool more = true; more && out->n < max;) {
        git_commit *c = NULL;
        if (git_commit_lookup(&c, r->git, &id) != 0) {
            repo_changes_free(out);
            return git_fail(e, r->dir, "read a commit");
        }
        out->v = xreallocarray(out->v, out->n + 1, sizeof out->v[0]);
        struct repo_change *k = &out->v[out->n++];
        *k = (struct repo_change){.time_s = git_commit_time(c), .has_parent = git_commit_parentcount(c) > 0};
        memcpy(k->commit, id.id, WORK_OID);
        read_message(k, git_commit_message(c));
        if ((more = k->has_parent)) {
            id = *git_commit_parent_id(c, 0);
            memcpy(k->parent, id.id, WORK_OID);
        }
        git_commit_free(c);
    }
    for (size_t i = 0; i < out->n; i++) {       /* newest first: an undo that was undone takes nothing back */
        struct repo_change *target = out->v[i].is_undo && !out->v[i].undone ? change_of(out, out->v[i].undoes) : NULL;
        if (target)
            target->undone = true;
    }
    return 0;
}

void repo_changes_free(struct repo_changes *c) {
    for (size_t i = 0; i < c->n; i++)
        free(c->v[i].what);
    free(c->v);
    *c = (struct repo_changes){0};
}

static int tree_of(struct repo *r, const unsigned char *commit, git_tree **out, struct err *e) {
    git_commit *c = NULL;
    git_oid id;
    memcpy(id.id, commit, WORK_OID);
    int rc = git_commit_lookup(&c, r->git, &id) == 0 && git_commit_tree(out, c) == 0 ? 0 : git_fail(e, r->dir, "read a commit");
    git_commit_free(c);
    return rc;
}

/* File by file, so that neither many files nor a hard one can hold us up for long. */
static int diff_text(struct repo *r, git_diff *diff, size_t max, struct buf *out, struct err *e) {
    size_t n = git_diff_num_deltas(diff), i = 0, start = out->len;
    int64_t until = clock_mono_ms() + DIFF_MS;
    for (; i < n && out->len - start < max && clock_mono_ms() < until; i++) {
        git_patch *p = NULL;
        git_buf text = {0};
        if (git_patch_from_diff(&p, diff, i) != 0 || git_patch_to_buf(&text, p) != 0) {
            git_patch_free(p);
            return git_fail(e, r->dir, "compare a file");
        }
        size_t room = max - (out->len - start), take = text.size < room ? text.size : room;
        buf_add(out, text.ptr, take);
        if (take < text.size)
            buf_addf(out, "\n[... %zu more bytes of this file's difference are left out ...]\n", text.size - take);
        git_buf_dispose(&text);
        git_patch_free(p);
    }
    if (i < n)
        buf_addf(out, "[... %zu more files differ ...]\n", n - i);
    return 0;
}

int repo_diff(struct repo *r, const struct repo_change *c, size_t max, struct buf *out, struct err *e) {
    git_tree *now = NULL, *before = NULL;
    git_diff *diff = NULL;
    git_diff_options o;
    git_diff_options_init(&o, GIT_DIFF_OPTIONS_VERSION);
    o.max_size = DIFF_FILE_MAX;
    int rc = tree_of(r, c->commit, &now, e);
    if (rc == 0 && c->has_parent)
        rc = tree_of(r, c->parent, &before, e);
    if (rc == 0)
        rc = git_diff_tree_to_tree(&diff, r->git, before, now, &o) == 0 ? diff_text(r, diff, max, out, e) : git_fail(e, r->dir, "compare");
    git_diff_free(diff);
    git_tree_free(before);
    git_tree_free(now);
    return rc;
}
