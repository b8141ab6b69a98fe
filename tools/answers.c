#define LOG_MODULE "search"
#include "tools/answers.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ROWS_MAX "5000"
#define ANSWER_MAX (64u << 10)

struct answers {
    sqlite3 *db;                        /* NULL: there is no memory */
    bool told;
};

static void complain(struct answers *a, const char *doing) {
    if (!a->told)
        log_warn("%s: %s; answers of services are not kept meanwhile", doing, sqlite3_errmsg(a->db));
    a->told = true;
}

static int open_file(struct answers *a, const char *path) {
    static const char schema[] =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA trusted_schema=OFF;"
        "CREATE TABLE IF NOT EXISTS answer(key TEXT PRIMARY KEY, at INTEGER NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;"
        "CREATE INDEX IF NOT EXISTS answer_at ON answer(at);"
        "CREATE TABLE IF NOT EXISTS quota(service TEXT PRIMARY KEY, at INTEGER NOT NULL, lim INTEGER NOT NULL, remaining INTEGER NOT NULL);";
    int rc = sqlite3_open_v2(path, &a->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);
    if (rc == SQLITE_OK)
        sqlite3_busy_timeout(a->db, 50);        /* nobody else should be there, and the agent does not wait */
    if (rc == SQLITE_OK)
        rc = sqlite3_exec(a->db, schema, NULL, NULL, NULL);
    return rc;
}

struct answers *answers_open(const char *folder) {
    struct answers *a = xcalloc(1, sizeof *a);
    if (!folder)
        return a;
    char *path = xasprintf("%s/answers.db", folder);
    int rc = open_file(a, path);
    if (rc == SQLITE_NOTADB || rc == SQLITE_CORRUPT || rc == SQLITE_ERROR) {
        log_warn("%s is broken (%s): made anew", path, sqlite3_errmsg(a->db));
        sqlite3_close(a->db);
        a->db = NULL;
        unlink(path);
        for (int i = 0; i < 2; i++) {
            char *side = xasprintf("%s%s", path, i ? "-wal" : "-shm");
            unlink(side);
            free(side);
        }
        rc = open_file(a, path);
    }
    if (rc != SQLITE_OK) {
        complain(a, path);
        sqlite3_close(a->db);
        a->db = NULL;
    }
    free(path);
    return a;
}

void answers_close(struct answers *a) {
    if (!a)
        return;
    sqlite3_close(a->db);
    free(a);
}

static sqlite3_stmt *prepare(struct answers *a, const char *sql) {
    sqlite3_stmt *q = NULL;
    if (a->db && sqlite3_prepare_v2(a->db, sql, -1, &q, NULL) != SQLITE_OK)
        complain(a, "answers.db");
    return q;
}

static void finish(struct answers *a, sqlite3_stmt *q, int rc) {
    if (rc != SQLITE_DONE && rc != SQLITE_ROW)
        complain(a, "answers.db");
    sqlite3_finalize(q);
}

static int64_t now_s(void) { return clock_wall_ms() / 1000; }

struct json *answers_get(struct answers *a, const char *key, int64_t max_age_s, int64_t *age_s) {
    struct json *found = NULL;
    sqlite3_stmt *q = prepare(a, "SELECT at, json FROM answer WHERE key = ?1");
    if (!q)
        return NULL;
    sqlite3_bind_text(q, 1, key, -1, SQLITE_STATIC);
    int rc = sqlite3_step(q);
    if (rc == SQLITE_ROW) {
        *age_s = now_s() - sqlite3_column_int64(q, 0);
        const char *text = (const char *)sqlite3_column_text(q, 1);
        if (*age_s >= 0 && *age_s <= max_age_s && text)
            json_parse_depth(&found, text, (size_t)sqlite3_column_bytes(q, 1), 8, NULL);
    }
    finish(a, q, rc);
    return found;
}

void answers_put(struct answers *a, const char *key, const struct json *answer) {
    char *text = json_text(answer, JSON_COMPACT);
    sqlite3_stmt *q = strlen(text) <= ANSWER_MAX ? prepare(a, "INSERT OR REPLACE INTO answer(key, at, json) VALUES(?1, ?2, ?3)") : NULL;
    if (q) {
        sqlite3_bind_text(q, 1, key, -1, SQLITE_STATIC);
        sqlite3_bind_int64(q, 2, now_s());
        sqlite3_bind_text(q, 3, text, -1, SQLITE_STATIC);
        finish(a, q, sqlite3_step(q));
    }
    free(text);
    /* What a clock that went ahead has left would never be found, and always be the newest. */
    q = prepare(a, "DELETE FROM answer WHERE at > ?1 OR key IN (SELECT key FROM answer ORDER BY at DESC LIMIT -1 OFFSET " ROWS_MAX ")");
    if (q) {
        sqlite3_bind_int64(q, 1, now_s());
        finish(a, q, sqlite3_step(q));
    }
}

int64_t answers_count(struct answers *a) {
    sqlite3_stmt *q = prepare(a, "SELECT count(*) FROM answer");
    if (!q)
        return 0;
    int rc = sqlite3_step(q);
    int64_t n = rc == SQLITE_ROW ? sqlite3_column_int64(q, 0) : 0;
    finish(a, q, rc);
    return n;
}

void answers_quota_put(struct answers *a, const char *service, int64_t limit, int64_t remaining) {
    sqlite3_stmt *q = prepare(a, "INSERT OR REPLACE INTO quota(service, at, lim, remaining) VALUES(?1, ?2, ?3, ?4)");
    if (!q)
        return;
    sqlite3_bind_text(q, 1, service, -1, SQLITE_STATIC);
    sqlite3_bind_int64(q, 2, now_s());
    sqlite3_bind_int64(q, 3, limit);
    sqlite3_bind_int64(q, 4, remaining);
    finish(a, q, sqlite3_step(q));
}

void answers_quota_get(struct answers *a, const char *service, int64_t *limit, int64_t *remaining, int64_t *age_s) {
    *limit = *remaining = *age_s = -1;
    sqlite3_stmt *q = prepare(a, "SELECT lim, remaining, at FROM quota WHERE service = ?1");
    if (!q)
        return;
    sqlite3_bind_text(q, 1, service, -1, SQLITE_STATIC);
    int rc = sqlite3_step(q);
    if (rc == SQLITE_ROW) {
        *limit = sqlite3_column_int64(q, 0);
        *remaining = sqlite3_column_int64(q, 1);
        *age_s = now_s() - sqlite3_column_int64(q, 2);
        *age_s = *age_s > 0 ? *age_s : 0;
    }
    finish(a, q, rc);
}
