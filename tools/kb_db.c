/* kb_db.c - knowledge.db, the writer's side. Owner: the knowledge thread.
 *
 * Write-ahead log without automatic checkpoints: commits go to the log, and the file itself changes only in kb_checkpoint(), which
 * the caller calls while no search reads it. After a crash the log is whole or its last transaction is not there; opening
 * the database moves it into the file before anything else happens. The schema is described in docs/knowledge.md. */
#define LOG_MODULE "knowledge"
#include "tools/kb_priv.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include "tools/knowledge/process.h"
#include <errno.h>
#include <inttypes.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define SCHEMA_VERSION 2
#define CHUNK 65536                     /* the file grows by these */
#define BANDS 16
#define BAND_ROWS (KB_SIGNATURE / BANDS)
#define PARTS_MAX 4                     /* of the index, that a search may have to look into */
#define MERGE_PAGES 500                 /* in one step: some 30 ms */
#define CANDIDATES_MAX 32               /* looked at for likeness */

static const char schema[] =
    "CREATE TABLE source(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, place TEXT NOT NULL UNIQUE, rev TEXT NOT NULL DEFAULT '', commit_id TEXT NOT NULL DEFAULT '',"
    " pending TEXT NOT NULL DEFAULT '', state TEXT NOT NULL, error TEXT NOT NULL DEFAULT '', added_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL, kind_before TEXT, rev_before TEXT);"
    "CREATE TABLE doc(id INTEGER PRIMARY KEY, source INTEGER NOT NULL, path TEXT NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '',"
    " version TEXT NOT NULL, bytes INTEGER NOT NULL, lines INTEGER NOT NULL DEFAULT 0, lines_skipped INTEGER NOT NULL DEFAULT 0, chunks INTEGER NOT NULL DEFAULT 0,"
    " verdict TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '', dup_of INTEGER NOT NULL DEFAULT 0, hash BLOB, signature BLOB, email INTEGER NOT NULL DEFAULT 0,"
    " phone INTEGER NOT NULL DEFAULT 0, card INTEGER NOT NULL DEFAULT 0, key INTEGER NOT NULL DEFAULT 0, added_ms INTEGER NOT NULL, UNIQUE(source, path));"
    "CREATE INDEX doc_hash ON doc(hash) WHERE hash IS NOT NULL;"
    "CREATE INDEX doc_url ON doc(url) WHERE url <> '';"
    "CREATE INDEX doc_name ON doc(name);"
    "CREATE INDEX doc_dup ON doc(dup_of) WHERE dup_of > 0;"
    "CREATE TABLE band(key INTEGER NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY(key, doc)) WITHOUT ROWID;"
    "CREATE TABLE chunk(id INTEGER PRIMARY KEY, doc INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, heading TEXT NOT NULL, skip INTEGER NOT NULL, text TEXT NOT NULL);"
    "CREATE INDEX chunk_doc ON chunk(doc);"
    "CREATE TABLE blob(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE VIRTUAL TABLE search USING fts5(title, heading, path, text, content='', tokenize='porter unicode61 remove_diacritics 2');"
    "INSERT INTO search(search, rank) VALUES('hashsize', 33554432);"
    "INSERT INTO search(search, rank) VALUES('automerge', 8);"
    "PRAGMA user_version = 2;";
static const char from_1[] =
    "ALTER TABLE source ADD COLUMN kind_before TEXT;"
    "ALTER TABLE source ADD COLUMN rev_before TEXT;"
    "PRAGMA user_version = 2;";

enum statement {
    S_SOURCE_FIND, S_SOURCE_ADD, S_SOURCE_AGAIN, S_SOURCE_BACK, S_SOURCE_GET, S_SOURCE_NEXT, S_SOURCE_SET, S_SOURCE_DROP, S_SOURCE_ALL, S_DOC_FIND, S_DOC_ADD, S_DOC_CHUNKS,
    S_DOC_DELETE, S_DOC_ALL, S_DOC_HASH, S_DOC_URL, S_DOC_SIGNATURE, S_DOC_STALE, S_BAND_ADD, S_BAND_FIND, S_BAND_DELETE, S_CHUNK_ADD, S_CHUNK_EACH,
    S_CHUNK_DELETE, S_FTS_ADD, S_FTS_DELETE, S_FTS_PARTS, S_FTS_MERGE, S_KEPT, S_BLOB_GET, S_BLOB_SET, S_COUNT
};
static const char *const sql[S_COUNT] = {
    [S_SOURCE_FIND] = "SELECT id FROM source WHERE place = ?1",
    [S_SOURCE_ADD] = "INSERT INTO source(place, kind, rev, state, added_ms, updated_ms) VALUES(?1, ?2, ?3, 'adding', ?4, ?4)",
    [S_SOURCE_AGAIN] = "UPDATE source SET kind_before = iif(state = 'ready', kind, kind_before), rev_before = iif(state = 'ready', rev, rev_before),"
                       " kind = ?2, rev = ?3, state = 'updating', error = '' WHERE id = ?1",
    [S_SOURCE_BACK] = "UPDATE source SET kind = kind_before, rev = rev_before, state = 'ready', error = '', kind_before = NULL, rev_before = NULL"
                      " WHERE id = ?1 AND kind = 'git' AND kind_before IS NOT NULL AND pending = ''",
    [S_SOURCE_GET] = "SELECT id, kind, place, rev, commit_id, pending, state FROM source WHERE id = ?1",
    [S_SOURCE_NEXT] = "SELECT id, kind, place, rev, commit_id, pending, state FROM source WHERE state IN ('adding', 'updating', 'removing') ORDER BY state = 'removing' DESC, id LIMIT 1",
    [S_SOURCE_SET] = "UPDATE source SET state = coalesce(?2, state), kind_before = iif(?2 IN ('ready', 'failed'), NULL, kind_before), commit_id = coalesce(?3, commit_id), pending = coalesce(?4, pending), error = coalesce(?5, error), updated_ms = ?6 WHERE id = ?1",
    [S_SOURCE_DROP] = "DELETE FROM source WHERE id = ?1",
    [S_SOURCE_ALL] = "SELECT id FROM source WHERE state <> 'removing' ORDER BY id",
    [S_DOC_FIND] = "SELECT id, name, title, signature FROM doc WHERE source = ?1 AND path = ?2",
    [S_DOC_ADD] = "INSERT INTO doc(source, path, name, title, url, version, bytes, lines, chunks, verdict, reason, dup_of, hash, signature, email, phone, card, key, added_ms) "
                  "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
    [S_DOC_CHUNKS] = "UPDATE doc SET chunks = ?2, lines_skipped = ?3 WHERE id = ?1",
    [S_DOC_DELETE] = "DELETE FROM doc WHERE id = ?1",
    [S_DOC_ALL] = "SELECT path, version FROM doc WHERE source = ?1 LIMIT ?2",
    [S_DOC_HASH] = "SELECT id FROM doc WHERE hash = ?1 LIMIT 1",
    [S_DOC_URL] = "SELECT id FROM doc WHERE url = ?1 AND verdict = 'kept' LIMIT 1",
    [S_DOC_SIGNATURE] = "SELECT signature FROM doc WHERE id = ?1",
    [S_DOC_STALE] = "UPDATE doc SET version = '', dup_of = 0 WHERE dup_of = ?1",
    [S_BAND_ADD] = "INSERT OR IGNORE INTO band(key, doc) VALUES(?1, ?2)",
    [S_BAND_FIND] = "SELECT doc FROM band WHERE key = ?1 LIMIT 8",
    [S_BAND_DELETE] = "DELETE FROM band WHERE key = ?1 AND doc = ?2",
    [S_CHUNK_ADD] = "INSERT INTO chunk(doc, first, last, heading, skip, text) VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
    [S_CHUNK_EACH] = "SELECT id, heading, skip, text FROM chunk WHERE doc = ?1",
    [S_CHUNK_DELETE] = "DELETE FROM chunk WHERE doc = ?1",
    [S_FTS_ADD] = "INSERT INTO search(rowid, title, heading, path, text) VALUES(?1, ?2, ?3, ?4, ?5)",
    [S_FTS_DELETE] = "INSERT INTO search(search, rowid, title, heading, path, text) VALUES('delete', ?1, ?2, ?3, ?4, ?5)",
    [S_FTS_PARTS] = "SELECT count(DISTINCT segid) FROM search_idx",
    [S_FTS_MERGE] = "INSERT INTO search(search, rank) VALUES('merge', ?1)",
    [S_KEPT] = "SELECT count(*) FROM (SELECT 1 FROM doc WHERE verdict = 'kept' LIMIT 1)",
    [S_BLOB_GET] = "SELECT value FROM blob WHERE key = ?1",
    [S_BLOB_SET] = "INSERT INTO blob(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
};

struct kb_db {
    sqlite3 *db;
    sqlite3_stmt *s[S_COUNT];
    char *log_path;
    bool open;                          /* a transaction */
    bool whole;                         /* the file alone: no checkpoint ended half way */
};

static int broken(struct kb_db *db, const char *what, struct err *e) {
    int code = sqlite3_errcode(db->db) & 0xff, sys = sqlite3_system_errno(db->db);
    if (code == SQLITE_FULL || (code == SQLITE_IOERR && (sys == ENOSPC || sys == EDQUOT)))
        return err_set(e, ERR_NO_SPACE, "knowledge.db: %s: no room on the disk; free some space and try again", what);
    return err_set(e, ERR_STORE, "knowledge.db: %s: %s", what, sqlite3_errmsg(db->db));
}

/* ---- opening ------------------------------------------------------------------------------------------ */

static int set_up(struct kb_db *db, struct err *e) {
    sqlite3_stmt *q = NULL;
    int version = -1;
    if (sqlite3_exec(db->db, "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY", NULL, NULL, NULL) != SQLITE_OK)
        return broken(db, "open", e);
    if (sqlite3_prepare_v2(db->db, "PRAGMA user_version", -1, &q, NULL) == SQLITE_OK && sqlite3_step(q) == SQLITE_ROW)
        version = sqlite3_column_int(q, 0);
    sqlite3_finalize(q);
    if (version > SCHEMA_VERSION)
        return err_set(e, ERR_STORE, "knowledge.db was made by a newer corrald (schema %d, this one knows %d)", version, SCHEMA_VERSION);
    if (version < 0)
        return broken(db, "read", e);
    if (version < SCHEMA_VERSION) {
        if (sqlite3_exec(db->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK || sqlite3_exec(db->db, version == 0 ? schema : from_1, NULL, NULL, NULL) != SQLITE_OK ||
            sqlite3_exec(db->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
            return broken(db, "make the tables", e);
    }
    for (int i = 0; i < S_COUNT; i++)
        if (sqlite3_prepare_v3(db->db, sql[i], -1, SQLITE_PREPARE_PERSISTENT, &db->s[i], NULL) != SQLITE_OK)
            return broken(db, "prepare", e);
    int chunk = CHUNK;                  /* without one a wish for room is not heard */
    sqlite3_file_control(db->db, "main", SQLITE_FCNTL_CHUNK_SIZE, &chunk);
    int rc = kb_checkpoint(db, e);
    return rc == ERR_NO_SPACE ? 0 : rc; /* the knowledge thread tries again */
}

int kb_db_open(struct kb_db **out, const char *dir, struct err *e) {
    struct kb_db *db = xcalloc(1, sizeof *db);
    char *path = xasprintf("%s/knowledge.db", dir);
    int rc;
    db->log_path = xasprintf("%s-wal", path);
    *out = NULL;
    if (sqlite3_open_v2(path, &db->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
        rc = err_set(e, ERR_STORE, "%s can't be opened: %s", path, db->db ? sqlite3_errmsg(db->db) : "out of memory");
    else
        rc = set_up(db, e);
    free(path);
    if (rc != 0)
        kb_db_close(db);
    else
        *out = db;
    return rc;
}

void kb_db_close(struct kb_db *db) {
    if (!db)
        return;
    for (int i = 0; i < S_COUNT; i++)
        sqlite3_finalize(db->s[i]);
    sqlite3_close(db->db);
    free(db->log_path);
    free(db);
}

/* ---- statements ------------------------------------------------------------------------------------------ */

static sqlite3_stmt *use(struct kb_db *db, enum statement which) {
    sqlite3_reset(db->s[which]);
    sqlite3_clear_bindings(db->s[which]);
    return db->s[which];
}

static void text(sqlite3_stmt *s, int i, const char *v) { sqlite3_bind_text(s, i, v, v ? -1 : 0, SQLITE_STATIC); }
static void textn(sqlite3_stmt *s, int i, const char *v, size_t n) { sqlite3_bind_text(s, i, v, (int)n, SQLITE_STATIC); }

static int run(struct kb_db *db, sqlite3_stmt *s, const char *what, struct err *e) {
    int rc = sqlite3_step(s) == SQLITE_DONE ? 0 : broken(db, what, e);
    sqlite3_reset(s);
    return rc;
}

static int64_t first(sqlite3_stmt *s) {
    int64_t v = sqlite3_step(s) == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
    sqlite3_reset(s);
    return v;
}

int kb_begin(struct kb_db *db, struct err *e) {
    if (db->open)
        return 0;
    if (sqlite3_exec(db->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK)
        return broken(db, "begin", e);
    db->open = true;
    return 0;
}

int kb_commit(struct kb_db *db, struct err *e) {
    if (!db->open)
        return 0;
    if (sqlite3_exec(db->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK) {
        int rc = broken(db, "commit", e);
        kb_rollback(db);
        return rc;
    }
    db->open = false;
    return 0;
}

void kb_rollback(struct kb_db *db) {
    if (db->open)
        sqlite3_exec(db->db, "ROLLBACK", NULL, NULL, NULL);
    db->open = false;
}

int64_t kb_log_bytes(const struct kb_db *db) {
    struct stat st;
    return stat(db->log_path, &st) == 0 ? st.st_size : 0;
}

/* All the room that the file will want, before the first page is moved: a disk that is full leaves it as it was, and searches go on. */
static int file_room(struct kb_db *db, struct err *e) {
    sqlite3_stmt *q = NULL;
    sqlite3_int64 bytes = 0;
    if (sqlite3_prepare_v2(db->db, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", -1, &q, NULL) == SQLITE_OK && sqlite3_step(q) == SQLITE_ROW)
        bytes = sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    if (bytes == 0)
        return broken(db, "find its size", e);
    if (sqlite3_file_control(db->db, "main", SQLITE_FCNTL_SIZE_HINT, &bytes) == SQLITE_OK)
        return 0;
    return err_set(e, ERR_NO_SPACE, "knowledge.db: no room on the disk to grow to %.1f MB, so what is new can't be searched yet; free some space", (double)bytes / 1e6);
}

int kb_checkpoint(struct kb_db *db, struct err *e) {
    int rc = file_room(db, e);
    if (rc != 0)
        return rc;
    db->whole = sqlite3_wal_checkpoint_v2(db->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL) == SQLITE_OK;
    return db->whole ? 0 : broken(db, "checkpoint", e);
}

bool kb_whole(const struct kb_db *db) { return db->whole; }

int64_t kb_kept(struct kb_db *db) { return first(use(db, S_KEPT)); }

/* FTS5 looks each word up in each part of the index. One step writes about MERGE_PAGES pages; the first one of a merge, asked for
 * with a negative number, puts all parts on the list. */
int kb_merge_step(struct kb_db *db, bool first_step, bool *more, struct err *e) {
    *more = !first_step || first(use(db, S_FTS_PARTS)) > PARTS_MAX;
    if (!*more)
        return 0;
    int before = sqlite3_total_changes(db->db);
    sqlite3_stmt *s = use(db, S_FTS_MERGE);
    sqlite3_bind_int(s, 1, first_step ? -MERGE_PAGES : MERGE_PAGES);
    int rc = run(db, s, "merge the index", e);
    *more = rc == 0 && sqlite3_total_changes(db->db) - before >= 2;        /* fewer: nothing was left to do */
    return rc;
}

/* ---- sources ------------------------------------------------------------------------------------------------ */

void kb_source_free(struct kb_source *s) {
    free(s->place);
    free(s->rev);
    free(s->commit);
    free(s->pending);
    free(s->state);
    *s = (struct kb_source){0};
}

int kb_source_add(struct kb_db *db, const char *place, bool git, const char *rev, int64_t *id, struct err *e) {
    sqlite3_stmt *s = use(db, S_SOURCE_FIND);
    text(s, 1, place);
    *id = first(s);
    s = use(db, *id ? S_SOURCE_AGAIN : S_SOURCE_ADD);
    if (*id)
        sqlite3_bind_int64(s, 1, *id);
    else
        text(s, 1, place);
    text(s, 2, git ? "git" : "folder");
    text(s, 3, rev);
    if (!*id)
        sqlite3_bind_int64(s, 4, clock_wall_ms());
    int rc = run(db, s, "add a source", e);
    if (rc == 0 && !*id)
        *id = sqlite3_last_insert_rowid(db->db);
    return rc;
}

int64_t kb_source_find(struct kb_db *db, const char *place) {
    sqlite3_stmt *s = use(db, S_SOURCE_FIND);
    text(s, 1, place);
    return first(s);
}

static void take_source(sqlite3_stmt *s, struct kb_source *out) {
    *out = (struct kb_source){0};
    if (sqlite3_step(s) == SQLITE_ROW) {
        out->id = sqlite3_column_int64(s, 0);
        out->git = strcmp((const char *)sqlite3_column_text(s, 1), "git") == 0;
        out->place = xstrdup((const char *)sqlite3_column_text(s, 2));
        out->rev = xstrdup((const char *)sqlite3_column_text(s, 3));
        out->commit = xstrdup((const char *)sqlite3_column_text(s, 4));
        out->pending = xstrdup((const char *)sqlite3_column_text(s, 5));
        out->state = xstrdup((const char *)sqlite3_column_text(s, 6));
    }
    sqlite3_reset(s);
}

int kb_source_get(struct kb_db *db, int64_t id, struct kb_source *out, struct err *e) {
    sqlite3_stmt *s = use(db, S_SOURCE_GET);
    sqlite3_bind_int64(s, 1, id);
    take_source(s, out);
    return out->id ? 0 : err_set(e, ERR_NOT_FOUND, "there is no source %" PRId64 " in the knowledge: corral kb ls shows them", id);
}

int kb_source_next(struct kb_db *db, struct kb_source *out, struct err *e) {
    (void)e;
    take_source(use(db, S_SOURCE_NEXT), out);
    return 0;
}

int kb_source_set(struct kb_db *db, int64_t id, const char *state, const char *commit, const char *pending, const char *error, struct err *e) {
    sqlite3_stmt *s = use(db, S_SOURCE_SET);
    sqlite3_bind_int64(s, 1, id);
    text(s, 2, state);
    text(s, 3, commit);
    text(s, 4, pending);
    text(s, 5, error);
    sqlite3_bind_int64(s, 6, clock_wall_ms());
    return run(db, s, "change a source", e);
}

bool kb_source_back(struct kb_db *db, int64_t id) {
    sqlite3_stmt *s = use(db, S_SOURCE_BACK);
    sqlite3_bind_int64(s, 1, id);
    return run(db, s, "change a source", NULL) == 0 && sqlite3_changes(db->db) == 1;
}

int kb_source_drop(struct kb_db *db, int64_t id, struct err *e) {
    sqlite3_stmt *s = use(db, S_SOURCE_DROP);
    sqlite3_bind_int64(s, 1, id);
    return run(db, s, "remove a source", e);
}

int kb_source_each(struct kb_db *db, int (*each)(void *arg, int64_t id), void *arg, struct err *e) {
    sqlite3_stmt *s = use(db, S_SOURCE_ALL);
    int64_t ids[1024];
    int n = 0, rc = 0;
    (void)e;
    while (n < 1024 && sqlite3_step(s) == SQLITE_ROW)
        ids[n++] = sqlite3_column_int64(s, 0);
    sqlite3_reset(s);
    for (int i = 0; i < n && rc == 0; i++)
        rc = each(arg, ids[i]);
    return rc;
}

/* ---- documents --------------------------------------------------------------------------------------------------- */

static int64_t band_key(const uint32_t *signature, int band) {
    return (int64_t)kb_hash(signature + band * BAND_ROWS, BAND_ROWS * sizeof *signature, (uint64_t)band);
}

static int bands(struct kb_db *db, enum statement which, int64_t doc, const uint32_t *signature, struct err *e) {
    int rc = 0;
    for (int i = 0; rc == 0 && i < BANDS; i++) {
        sqlite3_stmt *s = use(db, which);
        sqlite3_bind_int64(s, 1, band_key(signature, i));
        sqlite3_bind_int64(s, 2, doc);
        rc = run(db, s, "bands", e);
    }
    return rc;
}

static int remove_chunks(struct kb_db *db, int64_t doc, const char *name, const char *title, struct err *e) {
    sqlite3_stmt *s = use(db, S_CHUNK_EACH);
    struct buf indexed = {0};
    int rc = 0;
    sqlite3_bind_int64(s, 1, doc);
    while (rc == 0 && sqlite3_step(s) == SQLITE_ROW) {
        sqlite3_stmt *f = use(db, S_FTS_DELETE);
        buf_reset(&indexed);
        kb_lines_apply(&indexed, (const char *)sqlite3_column_text(s, 3), (size_t)sqlite3_column_bytes(s, 3), (uint64_t)sqlite3_column_int64(s, 2));
        sqlite3_bind_int64(f, 1, sqlite3_column_int64(s, 0));
        text(f, 2, title);
        text(f, 3, (const char *)sqlite3_column_text(s, 1));
        text(f, 4, name);
        textn(f, 5, buf_str(&indexed), indexed.len);
        rc = run(db, f, "remove from the index", e);
    }
    sqlite3_reset(s);
    buf_free(&indexed);
    if (rc == 0) {
        s = use(db, S_CHUNK_DELETE);
        sqlite3_bind_int64(s, 1, doc);
        rc = run(db, s, "remove chunks", e);
    }
    return rc;
}

static int remove_doc(struct kb_db *db, int64_t source, const char *path, bool *was, struct err *e) {
    sqlite3_stmt *s = use(db, S_DOC_FIND);
    uint32_t signature[KB_SIGNATURE];
    sqlite3_bind_int64(s, 1, source);
    text(s, 2, path);
    if (sqlite3_step(s) != SQLITE_ROW) {
        sqlite3_reset(s);
        return 0;
    }
    *was = true;
    int64_t id = sqlite3_column_int64(s, 0);
    char *name = xstrdup((const char *)sqlite3_column_text(s, 1)), *title = xstrdup((const char *)sqlite3_column_text(s, 2));
    bool has_signature = sqlite3_column_bytes(s, 3) == (int)sizeof signature;
    if (has_signature)
        memcpy(signature, sqlite3_column_blob(s, 3), sizeof signature);
    sqlite3_reset(s);
    int rc = remove_chunks(db, id, name, title, e);
    if (rc == 0 && has_signature)
        rc = bands(db, S_BAND_DELETE, id, signature, e);
    if (rc == 0) {
        s = use(db, S_DOC_STALE);
        sqlite3_bind_int64(s, 1, id);
        rc = run(db, s, "look at duplicates again", e);
    }
    if (rc == 0) {
        s = use(db, S_DOC_DELETE);
        sqlite3_bind_int64(s, 1, id);
        rc = run(db, s, "remove a document", e);
    }
    free(name);
    free(title);
    return rc;
}

int kb_doc_remove(struct kb_db *db, int64_t source, const char *path, struct err *e) {
    bool was;
    return remove_doc(db, source, path, &was, e);
}

/* The document that this one repeats, or 0. */
static int64_t twin_of(struct kb_db *db, const struct kb_doc *d, const char *url, size_t url_len, enum kb_verdict *v, char *reason, size_t size) {
    sqlite3_stmt *s = use(db, S_DOC_HASH);
    sqlite3_bind_blob(s, 1, d->head.hash, sizeof d->head.hash, SQLITE_STATIC);
    int64_t id = first(s);
    *v = KB_DUPLICATE;
    snprintf(reason, size, "the same text");
    if (!id && url_len) {
        s = use(db, S_DOC_URL);
        textn(s, 1, url, url_len);
        id = first(s);
        snprintf(reason, size, "the same address");
    }
    if (id || d->head.shingles < KB_SHINGLES_MIN)
        return id;
    int64_t tried[CANDIDATES_MAX];
    int n = 0;
    for (int band = 0; band < BANDS && n < CANDIDATES_MAX; band++) {
        s = use(db, S_BAND_FIND);
        sqlite3_bind_int64(s, 1, band_key(d->head.signature, band));
        while (n < CANDIDATES_MAX && sqlite3_step(s) == SQLITE_ROW) {
            int64_t other = sqlite3_column_int64(s, 0);
            bool known = false;
            for (int i = 0; i < n; i++)
                known = known || tried[i] == other;
            if (known)
                continue;
            tried[n++] = other;
            sqlite3_stmt *g = use(db, S_DOC_SIGNATURE);
            sqlite3_bind_int64(g, 1, other);
            double like = 0;
            if (sqlite3_step(g) == SQLITE_ROW && sqlite3_column_bytes(g, 0) == (int)sizeof d->head.signature) {
                uint32_t signature[KB_SIGNATURE];
                memcpy(signature, sqlite3_column_blob(g, 0), sizeof signature);
                like = minhash_likeness(signature, d->head.signature);
            }
            sqlite3_reset(g);
            if (like >= KB_ALIKE) {
                sqlite3_reset(s);
                *v = KB_NEAR_DUPLICATE;
                snprintf(reason, size, "%d %% alike", (int)(like * 100));
                return other;
            }
        }
        sqlite3_reset(s);
    }
    return 0;
}

static int add_doc(struct kb_db *db, const struct kb_item *item, const struct kb_doc *d, const char *url, size_t url_len, enum kb_verdict v, const char *reason,
                   int64_t dup_of, struct err *e) {
    static const struct kb_doc none;
    sqlite3_stmt *s = use(db, S_DOC_ADD);
    bool kept = v == KB_KEPT;
    if (!d)
        d = &none;
    sqlite3_bind_int64(s, 1, item->source);
    text(s, 2, item->path);
    text(s, 3, item->name);
    textn(s, 4, d->title ? d->title : "", d->head.title_len);
    textn(s, 5, url ? url : "", url_len);
    text(s, 6, item->version);
    sqlite3_bind_int64(s, 7, item->bytes);
    sqlite3_bind_int64(s, 8, d->head.lines);
    text(s, 9, kb_verdict_name(v));
    text(s, 10, reason);
    sqlite3_bind_int64(s, 11, dup_of);
    if (kept) {
        sqlite3_bind_blob(s, 12, d->head.hash, sizeof d->head.hash, SQLITE_STATIC);
        if (d->head.shingles >= KB_SHINGLES_MIN)
            sqlite3_bind_blob(s, 13, d->head.signature, sizeof d->head.signature, SQLITE_STATIC);
    }
    const uint32_t pii[] = {d->head.pii.email, d->head.pii.phone, d->head.pii.card, d->head.pii.key};
    for (int i = 0; i < 4; i++)
        sqlite3_bind_int64(s, 14 + i, pii[i]);
    sqlite3_bind_int64(s, 18, clock_wall_ms());
    return run(db, s, "add a document", e);
}

static int add_chunk(struct kb_db *db, struct kb_lines *lines, bool count, int64_t doc, const struct kb_item *item, const struct kb_doc *d, const struct kb_chunk *c,
                     const char *heading, const char *body, struct buf *indexed, int64_t *skipped, struct err *e) {
    uint64_t mask = kb_lines_mask(lines, (uint32_t)doc, count, body, c->text_len);
    sqlite3_stmt *s = use(db, S_CHUNK_ADD);
    sqlite3_bind_int64(s, 1, doc);
    sqlite3_bind_int64(s, 2, c->first);
    sqlite3_bind_int64(s, 3, c->last);
    textn(s, 4, heading, c->heading_len);
    sqlite3_bind_int64(s, 5, (int64_t)mask);
    textn(s, 6, body, c->text_len);
    int rc = run(db, s, "add a chunk", e);
    if (rc != 0)
        return rc;
    *skipped += __builtin_popcountll(mask);
    buf_reset(indexed);
    if (mask)
        kb_lines_apply(indexed, body, c->text_len, mask);
    s = use(db, S_FTS_ADD);
    sqlite3_bind_int64(s, 1, sqlite3_last_insert_rowid(db->db));
    textn(s, 2, d->title, d->head.title_len);
    textn(s, 3, heading, c->heading_len);
    text(s, 4, item->name);
    textn(s, 5, mask ? buf_str(indexed) : body, mask ? indexed->len : c->text_len);
    return run(db, s, "index a chunk", e);
}

static int add_chunks(struct kb_db *db, struct kb_lines *lines, bool count, int64_t doc, const struct kb_item *item, const struct kb_doc *d, struct err *e) {
    struct kb_chunk c;
    struct buf indexed = {0};
    const char *heading, *body;
    int64_t skipped = 0;
    size_t at = 0;
    int rc = 0;
    for (uint32_t i = 0; rc == 0 && i < d->head.n_chunks && frame_chunk(d, &at, &c, &heading, &body); i++)
        rc = add_chunk(db, lines, count, doc, item, d, &c, heading, body, &indexed, &skipped, e);
    buf_free(&indexed);
    if (rc != 0)
        return rc;
    sqlite3_stmt *s = use(db, S_DOC_CHUNKS);
    sqlite3_bind_int64(s, 1, doc);
    sqlite3_bind_int64(s, 2, d->head.n_chunks);
    sqlite3_bind_int64(s, 3, skipped);
    return run(db, s, "count chunks", e);
}

int kb_doc_put(struct kb_db *db, struct kb_lines *lines, const struct kb_item *item, const struct kb_doc *d, bool take_url, struct err *e) {
    enum kb_verdict v = (enum kb_verdict)d->head.verdict;
    char reason[300];
    const char *url = take_url ? d->url : "";
    size_t url_len = take_url ? d->head.url_len : 0;
    int64_t twin = 0;
    bool again = false;
    int rc = remove_doc(db, item->source, item->path, &again, e);
    if (rc != 0)
        return rc;
    snprintf(reason, sizeof reason, "%.*s", (int)d->head.reason_len, d->reason);
    if (v == KB_KEPT && d->head.n_chunks == 0)
        v = KB_EMPTY;
    if (v == KB_KEPT) {
        enum kb_verdict as;
        char why[64];
        if ((twin = twin_of(db, d, url, url_len, &as, why, sizeof why)) != 0) {
            v = as;
            snprintf(reason, sizeof reason, "%s", why);
        }
    }
    if ((rc = add_doc(db, item, d, url, url_len, v, reason, twin, e)) != 0 || v != KB_KEPT)
        return rc;
    int64_t id = sqlite3_last_insert_rowid(db->db);
    if (d->head.shingles >= KB_SHINGLES_MIN && (rc = bands(db, S_BAND_ADD, id, d->head.signature, e)) != 0)
        return rc;
    return add_chunks(db, lines, !again, id, item, d, e);
}

int kb_doc_refuse(struct kb_db *db, const struct kb_item *item, enum kb_verdict v, const char *reason, struct err *e) {
    int rc = kb_doc_remove(db, item->source, item->path, e);
    return rc != 0 ? rc : add_doc(db, item, NULL, NULL, 0, v, reason, 0, e);
}

int kb_doc_each(struct kb_db *db, int64_t source, int64_t limit, int (*each)(void *arg, const char *path, const char *version), void *arg, struct err *e) {
    sqlite3_stmt *s = use(db, S_DOC_ALL);
    int rc = 0, step = SQLITE_DONE;
    sqlite3_bind_int64(s, 1, source);
    sqlite3_bind_int64(s, 2, limit);
    while (rc == 0 && (step = sqlite3_step(s)) == SQLITE_ROW)
        rc = each(arg, (const char *)sqlite3_column_text(s, 0), (const char *)sqlite3_column_text(s, 1));
    if (rc == 0 && step != SQLITE_DONE)
        rc = broken(db, "list documents", e);
    sqlite3_reset(s);
    return rc;
}

int kb_blob_get(struct kb_db *db, const char *key, struct buf *out, struct err *e) {
    sqlite3_stmt *s = use(db, S_BLOB_GET);
    (void)e;
    text(s, 1, key);
    if (sqlite3_step(s) == SQLITE_ROW)
        buf_add(out, sqlite3_column_blob(s, 0), (size_t)sqlite3_column_bytes(s, 0));
    sqlite3_reset(s);
    return 0;
}

int kb_blob_set(struct kb_db *db, const char *key, const void *p, size_t n, struct err *e) {
    sqlite3_stmt *s = use(db, S_BLOB_SET);
    text(s, 1, key);
    sqlite3_bind_blob(s, 2, p, (int)n, SQLITE_STATIC);
    return run(db, s, "keep a table", e);
}
