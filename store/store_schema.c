/* store_schema.c - the tables, their version, and what happens to a file that is damaged, foreign or newer.
 *
 * docs/store.md says what each column holds; change both, and STORE_VERSION, in one commit. */
#define LOG_MODULE "store"
#include "store/store_priv.h"
#include "base/log.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define STORE_VERSION 1
#define STORE_APPLICATION 0x436f7272    /* "Corr", so that file(1) and we know our own */
#define CHECK_PAGES_MAX 16384           /* a quick check of the whole file up to 64 MiB: some 100 ms */

static const char schema[] =
    "CREATE TABLE conversation ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, date TEXT NOT NULL,"
    " created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL, settings TEXT) STRICT;"
    "CREATE TABLE turn ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, conv INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,"
    " state INTEGER NOT NULL, options TEXT, created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL) STRICT;"
    "CREATE INDEX turn_conv ON turn (conv);"
    "CREATE INDEX turn_open ON turn (state) WHERE state < 2;"
    "CREATE TABLE message ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, conv INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,"
    " turn INTEGER NOT NULL, seq INTEGER NOT NULL, role INTEGER NOT NULL, text TEXT NOT NULL, ids BLOB NOT NULL,"
    " calls TEXT, meta TEXT, created_ms INTEGER NOT NULL) STRICT;"
    "CREATE INDEX message_order ON message (conv, turn, id);"
    "CREATE TABLE event ("
    " conv INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE, seq INTEGER NOT NULL, turn INTEGER NOT NULL,"
    " type TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (conv, seq)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE call ("
    " id TEXT PRIMARY KEY, conv INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,"
    " turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE, n INTEGER NOT NULL, name TEXT NOT NULL, arguments TEXT NOT NULL,"
    " form TEXT NOT NULL, state INTEGER NOT NULL, result TEXT, created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL)"
    " STRICT, WITHOUT ROWID;"
    "CREATE UNIQUE INDEX call_order ON call (turn, n);"
    "CREATE INDEX call_conv ON call (conv);";

static int damaged(struct store *st, struct err *e, const char *why) {
    return err_set(e, ERR_STORE,
                   "%s: %s; move it away together with its -wal and -shm files and start again with an empty store, or put a backup in its place",
                   st->path, why);
}

static int number_of(struct store *st, const char *sql, int64_t *out, struct err *e) {
    sqlite3_stmt *q = NULL;
    int rc = 0;
    if (sqlite3_prepare_v2(st->db, sql, -1, &q, NULL) != SQLITE_OK || sqlite3_step(q) != SQLITE_ROW)
        rc = store_fail(st, e, "read the database's header");
    else
        *out = sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    return rc;
}

static int schema_make(struct store *st, struct err *e) {
    char header[96];
    snprintf(header, sizeof header, "PRAGMA application_id=%d; PRAGMA user_version=%d;", STORE_APPLICATION, STORE_VERSION);
    int rc = store_begin(st, STORE_DURABLE, e);
    if (rc != 0)
        return rc;
    if (sqlite3_exec(st->db, schema, NULL, NULL, NULL) != SQLITE_OK || sqlite3_exec(st->db, header, NULL, NULL, NULL) != SQLITE_OK) {
        rc = store_fail(st, e, "make the tables");
        store_rollback(st);
        return rc;
    }
    return store_commit(st, e);
}

static int check_pages(struct store *st, struct err *e) {
    sqlite3_stmt *q = NULL;
    int64_t pages = 0;
    int rc = number_of(st, "PRAGMA page_count", &pages, e);
    if (rc != 0 || pages > CHECK_PAGES_MAX)
        return rc;
    if (sqlite3_prepare_v2(st->db, "PRAGMA quick_check(1)", -1, &q, NULL) != SQLITE_OK || sqlite3_step(q) != SQLITE_ROW)
        rc = store_fail(st, e, "check the database");
    else if (strcmp((const char *)sqlite3_column_text(q, 0), "ok") != 0) {
        char why[160];
        snprintf(why, sizeof why, "the database is damaged (%.100s)", (const char *)sqlite3_column_text(q, 0));
        rc = damaged(st, e, why);
    }
    sqlite3_finalize(q);
    return rc;
}

int schema_prepare(struct store *st, bool fresh, struct err *e) {
    int64_t application = 0, version = 0, tables = 0;
    int rc;
    if ((rc = number_of(st, "PRAGMA application_id", &application, e)) != 0 ||
        (rc = number_of(st, "PRAGMA user_version", &version, e)) != 0 ||
        (rc = number_of(st, "SELECT count(*) FROM sqlite_schema", &tables, e)) != 0)
        return rc;
    /* A kill in the very first second leaves an empty file, and that is a fresh one too. */
    if (tables == 0 && application == 0 && version == 0) {
        log_info("%s: a new store%s", st->path, fresh ? "" : " in an empty file");
        return schema_make(st, e);
    }
    if (application != STORE_APPLICATION)
        return damaged(st, e, "this is the database of another program");
    if (version > STORE_VERSION)
        return err_set(e, ERR_STORE,
                       "%s: written by a newer Corral (schema %" PRId64 ", this one knows %d); start that version, or point --state at another folder",
                       st->path, version, STORE_VERSION);
    if (version < STORE_VERSION)
        return damaged(st, e, "its schema has no version that this program knows");
    return check_pages(st, e);
}
