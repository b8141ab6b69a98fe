/* kb_db.c - knowledge.db, the writer's side. Owner: the knowledge thread.
 *
 * Write-ahead log without automatic checkpoints: commits go to the log, and the file itself changes only in kb_checkpoint(), which
 * the caller calls while no search reads it. After a crash the log is whole or its last transaction is not there; opening
 * the database moves it into the file before anything else happens. The schema is described in docs/knowledge.md. */
#define LOG_MODULE "knowledge"
#include "tools/kb_db_priv.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define SCHEMA_VERSION 2
#define CHUNK 65536                     /* the file grows by these */
#define PARTS_MAX 4                     /* of the index, that a search may have to look into */
#define MERGE_PAGES 500                 /* in one step: some 30 ms */

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

int kb_broken(struct kb_db *db, const char *what, struct err *e) {
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
        return kb_broken(db, "open", e);
    if (sqlite3_prepare_v2(db->db, "PRAGMA user_version", -1, &q, NULL) == SQLITE_OK && sqlite3_step(q) == SQLITE_ROW)
        version = sqlite3_column_int(q, 0);
    sqlite3_finalize(q);
    if (version > SCHEMA_VERSION)
        return err_set(e, ERR_STORE, "knowledge.db was made by a newer corrald (schema %d, this one knows %d)", version, SCHEMA_VERSION);
    if (version < 0)
        return kb_broken(db, "read", e);
    if (version < SCHEMA_VERSION) {
        if (sqlite3_exec(db->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK || sqlite3_exec(db->db, version == 0 ? schema : from_1, NULL, NULL, NULL) != SQLITE_OK ||
            sqlite3_exec(db->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
            return kb_broken(db, "make the tables", e);
    }
    for (int i = 0; i < S_COUNT; i++)
        if (sqlite3_prepare_v3(db->db, sql[i], -1, SQLITE_PREPARE_PERSISTENT, &db->s[i], NULL) != SQLITE_OK)
            return kb_broken(db, "prepare", e);
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

sqlite3_stmt *kb_use(struct kb_db *db, enum kb_statement which) {
    sqlite3_reset(db->s[which]);
    sqlite3_clear_bindings(db->s[which]);
    return db->s[which];
}

void kb_text(sqlite3_stmt *s, int i, const char *v) { sqlite3_bind_text(s, i, v, v ? -1 : 0, SQLITE_STATIC); }
void kb_textn(sqlite3_stmt *s, int i, const char *v, size_t n) { sqlite3_bind_text(s, i, v, (int)n, SQLITE_STATIC); }

int kb_run_statement(struct kb_db *db, sqlite3_stmt *s, const char *what, struct err *e) {
    int rc = sqlite3_step(s) == SQLITE_DONE ? 0 : kb_broken(db, what, e);
    sqlite3_reset(s);
    return rc;
}

int64_t kb_first(sqlite3_stmt *s) {
    int64_t v = sqlite3_step(s) == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
    sqlite3_reset(s);
    return v;
}

int kb_begin(struct kb_db *db, struct err *e) {
    if (db->open)
        return 0;
    if (sqlite3_exec(db->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK)
        return kb_broken(db, "begin", e);
    db->open = true;
    return 0;
}

int kb_commit(struct kb_db *db, struct err *e) {
    if (!db->open)
        return 0;
    if (sqlite3_exec(db->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK) {
        int rc = kb_broken(db, "commit", e);
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
        return kb_broken(db, "find its size", e);
    if (sqlite3_file_control(db->db, "main", SQLITE_FCNTL_SIZE_HINT, &bytes) == SQLITE_OK)
        return 0;
    return err_set(e, ERR_NO_SPACE, "knowledge.db: no room on the disk to grow to %.1f MB, so what is new can't be searched yet; free some space", (double)bytes / 1e6);
}

int kb_checkpoint(struct kb_db *db, struct err *e) {
    int rc = file_room(db, e);
    if (rc != 0)
        return rc;
    db->whole = sqlite3_wal_checkpoint_v2(db->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL) == SQLITE_OK;
    return db->whole ? 0 : kb_broken(db, "checkpoint", e);
}

bool kb_whole(const struct kb_db *db) { return db->whole; }

int64_t kb_kept(struct kb_db *db) { return kb_first(kb_use(db, S_KEPT)); }

/* FTS5 looks each word up in each part of the index. One step writes about MERGE_PAGES pages; the first one of a merge, asked for
 * with a negative number, puts all parts on the list. */
int kb_merge_step(struct kb_db *db, bool first_step, bool *more, struct err *e) {
    *more = !first_step || kb_first(kb_use(db, S_FTS_PARTS)) > PARTS_MAX;
    if (!*more)
        return 0;
    int before = sqlite3_total_changes(db->db);
    sqlite3_stmt *s = kb_use(db, S_FTS_MERGE);
    sqlite3_bind_int(s, 1, first_step ? -MERGE_PAGES : MERGE_PAGES);
    int rc = kb_run_statement(db, s, "merge the index", e);
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
    sqlite3_stmt *s = kb_use(db, S_SOURCE_FIND);
    kb_text(s, 1, place);
    *id = kb_first(s);
    s = kb_use(db, *id ? S_SOURCE_AGAIN : S_SOURCE_ADD);
    if (*id)
        sqlite3_bind_int64(s, 1, *id);
    else
        kb_text(s, 1, place);
    kb_text(s, 2, git ? "git" : "folder");
    kb_text(s, 3, rev);
    if (!*id)
        sqlite3_bind_int64(s, 4, clock_wall_ms());
    int rc = kb_run_statement(db, s, "add a source", e);
    if (rc == 0 && !*id)
        *id = sqlite3_last_insert_rowid(db->db);
    return rc;
}

int64_t kb_source_find(struct kb_db *db, const char *place) {
    sqlite3_stmt *s = kb_use(db, S_SOURCE_FIND);
    kb_text(s, 1, place);
    return kb_first(s);
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
    sqlite3_stmt *s = kb_use(db, S_SOURCE_GET);
    sqlite3_bind_int64(s, 1, id);
    take_source(s, out);
    return out->id ? 0 : err_set(e, ERR_NOT_FOUND, "there is no source %" PRId64 " in the knowledge: corral kb ls shows them", id);
}

int kb_source_next(struct kb_db *db, struct kb_source *out, struct err *e) {
    (void)e;
    take_source(kb_use(db, S_SOURCE_NEXT), out);
    return 0;
}

int kb_source_set(struct kb_db *db, int64_t id, const char *state, const char *commit, const char *pending, const char *error, struct err *e) {
    sqlite3_stmt *s = kb_use(db, S_SOURCE_SET);
    sqlite3_bind_int64(s, 1, id);
    kb_text(s, 2, state);
    kb_text(s, 3, commit);
    kb_text(s, 4, pending);
    kb_text(s, 5, error);
    sqlite3_bind_int64(s, 6, clock_wall_ms());
    return kb_run_statement(db, s, "change a source", e);
}

bool kb_source_back(struct kb_db *db, int64_t id) {
    sqlite3_stmt *s = kb_use(db, S_SOURCE_BACK);
    sqlite3_bind_int64(s, 1, id);
    return kb_run_statement(db, s, "change a source", NULL) == 0 && sqlite3_changes(db->db) == 1;
}

int kb_source_drop(struct kb_db *db, int64_t id, struct err *e) {
    sqlite3_stmt *s = kb_use(db, S_SOURCE_DROP);
    sqlite3_bind_int64(s, 1, id);
    return kb_run_statement(db, s, "remove a source", e);
}

int kb_source_each(struct kb_db *db, int (*each)(void *arg, int64_t id), void *arg, struct err *e) {
    sqlite3_stmt *s = kb_use(db, S_SOURCE_ALL);
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

/* ---- tables that are kept whole --------------------------------------------------------------------------------- */

int kb_blob_get(struct kb_db *db, const char *key, struct buf *out, struct err *e) {
    sqlite3_stmt *s = kb_use(db, S_BLOB_GET);
    (void)e;
    kb_text(s, 1, key);
    if (sqlite3_step(s) == SQLITE_ROW)
        buf_add(out, sqlite3_column_blob(s, 0), (size_t)sqlite3_column_bytes(s, 0));
    sqlite3_reset(s);
    return 0;
}

int kb_blob_set(struct kb_db *db, const char *key, const void *p, size_t n, struct err *e) {
    sqlite3_stmt *s = kb_use(db, S_BLOB_SET);
    kb_text(s, 1, key);
    sqlite3_bind_blob(s, 2, p, (int)n, SQLITE_STATIC);
    return kb_run_statement(db, s, "keep a table", e);
}
