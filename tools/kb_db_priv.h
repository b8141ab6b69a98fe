/* kb_db_priv.h - the database's handle and statements, for the files that write it: kb_db.c and kb_docs.c. */
#pragma once
#include "tools/kb_priv.h"
#include <sqlite3.h>

enum kb_statement {
    S_SOURCE_FIND, S_SOURCE_ADD, S_SOURCE_AGAIN, S_SOURCE_BACK, S_SOURCE_GET, S_SOURCE_NEXT, S_SOURCE_SET, S_SOURCE_DROP, S_SOURCE_ALL, S_DOC_FIND, S_DOC_ADD, S_DOC_CHUNKS,
    S_DOC_DELETE, S_DOC_ALL, S_DOC_HASH, S_DOC_URL, S_DOC_SIGNATURE, S_DOC_STALE, S_BAND_ADD, S_BAND_FIND, S_BAND_DELETE, S_CHUNK_ADD, S_CHUNK_EACH,
    S_CHUNK_DELETE, S_FTS_ADD, S_FTS_DELETE, S_FTS_PARTS, S_FTS_MERGE, S_KEPT, S_BLOB_GET, S_BLOB_SET, S_COUNT
};

struct kb_db {
    sqlite3 *db;
    sqlite3_stmt *s[S_COUNT];
    char *log_path;
    bool open;                          /* a transaction */
    bool whole;                         /* the file alone: no checkpoint ended half way */
};

int kb_broken(struct kb_db *db, const char *what, struct err *e);       /* the err for what SQLite just answered */
sqlite3_stmt *kb_use(struct kb_db *db, enum kb_statement which);        /* ready to be bound */
void kb_text(sqlite3_stmt *s, int i, const char *v);                    /* borrowed until the statement is used again */
void kb_textn(sqlite3_stmt *s, int i, const char *v, size_t n);
int kb_run_statement(struct kb_db *db, sqlite3_stmt *s, const char *what, struct err *e);      /* one that returns no rows */
int64_t kb_first(sqlite3_stmt *s);                                      /* the first row's number, or 0 */
