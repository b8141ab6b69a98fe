/* Any bytes as a query and as a source: FTS5 takes every expression made of them, and every question has an answer. */
#include "tools/knowledge/query.h"
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static sqlite3 *database(void) {
    static sqlite3 *db;
    static const char sql[] =
        "CREATE TABLE source(id INTEGER PRIMARY KEY, kind TEXT, place TEXT, commit_id TEXT);"
        "CREATE TABLE doc(id INTEGER PRIMARY KEY, source INTEGER, path TEXT, name TEXT, title TEXT, lines INTEGER, verdict TEXT, dup_of INTEGER);"
        "CREATE TABLE chunk(id INTEGER PRIMARY KEY, doc INTEGER, first INTEGER, last INTEGER, heading TEXT, text TEXT);"
        "CREATE VIRTUAL TABLE search USING fts5(title, heading, path, text, content='', tokenize='porter unicode61 remove_diacritics 2');"
        "INSERT INTO source VALUES(1, 'git', '/zoo', '0123456789012345678901234567890123456789');"
        "INSERT INTO doc VALUES(1, 1, 'a/b.md', 'a/b.md', 'Zoo', 3, 'kept', 0);"
        "INSERT INTO chunk VALUES(1, 1, 1, 3, 'Head', 'plain words AND \"quoted\"' || char(10) || 'NOT NEAR(x y) caf\xc3\xa9' || char(10) || 'or 42');"
        "INSERT INTO search(rowid, title, heading, path, text) SELECT 1, 'Zoo', 'Head', 'a/b.md', text FROM chunk;";
    if (!db && (sqlite3_open(":memory:", &db) != SQLITE_OK || sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)) {
        fprintf(stderr, "%s\n", sqlite3_errmsg(db));
        abort();
    }
    return db;
}

static void expression_is_taken(const struct query_words *w, bool any) {
    struct buf b = {0};
    sqlite3_stmt *s = NULL;
    query_expression(&b, w, ~0u, any);
    if (b.len) {
        if (sqlite3_prepare_v2(database(), "SELECT rowid FROM search WHERE search MATCH ?1", -1, &s, NULL) != SQLITE_OK)
            abort();
        sqlite3_bind_text(s, 1, buf_str(&b), (int)b.len, SQLITE_STATIC);
        int rc = sqlite3_step(s);
        if (rc != SQLITE_ROW && rc != SQLITE_DONE)
            abort();
        sqlite3_finalize(s);
    }
    buf_free(&b);
}

static void ask(const char *op, const char *member, const char *s, size_t n, bool may_fail) {
    struct json *r = json_object();
    json_set_str(r, "op", op);
    json_set(r, member, json_stringn(s, n));
    struct json *answer = query_answer(database(), r);
    if (!answer || (!may_fail && json_get(answer, "error")))
        abort();
    json_free(answer);
    json_free(r);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct query_words w;
    const char *s = (const char *)data;
    query_words(&w, s, size);
    for (int i = 0; i < w.n; i++)
        if (strpbrk(w.word[i], "\"'*^:(){}+- \t\n"))
            abort();
    expression_is_taken(&w, false);
    expression_is_taken(&w, true);
    query_words_free(&w);
    ask("search", "query", s, size, false);
    ask("read", "source", s, size, true);
    return 0;
}
