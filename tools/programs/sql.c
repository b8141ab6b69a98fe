/* sql.c - corral-tool-sql: SQL by SQLite, on the database data.db of the work folder, which stays. Each SELECT prints a line of names and
 * its rows, parts separated by tabs. The first statement that fails ends the program. */
#include "tools/programs/language.h"
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

static void print_value(sqlite3_stmt *q, int i) {
    switch (sqlite3_column_type(q, i)) {
    case SQLITE_NULL:
        fputs("NULL", stdout);
        return;
    case SQLITE_BLOB:
        fputs("x'", stdout);
        for (int k = 0; k < sqlite3_column_bytes(q, i); k++)
            printf("%02x", ((const unsigned char *)sqlite3_column_blob(q, i))[k]);
        putchar('\'');
        return;
    default: {
        const unsigned char *t = sqlite3_column_text(q, i);
        fwrite(t ? (const char *)t : "", 1, (size_t)sqlite3_column_bytes(q, i), stdout);
    }
    }
}

static int line_of(const char *code, const char *at) {
    int n = 1;
    for (; code < at; code++)
        n += *code == '\n';
    return n;
}

static int fail(sqlite3 *db, const char *code, const char *statement) {
    const char *at = statement + strspn(statement, " \t\r\n");
    int offset = sqlite3_error_offset(db);
    fflush(stdout);
    fprintf(stderr, "Error in line %d: %s\n", line_of(code, offset > 0 ? statement + offset : at), sqlite3_errmsg(db));
    return 1;
}

static int step_all(sqlite3_stmt *q) {
    int rc, n = sqlite3_column_count(q);
    for (int rows = 0; (rc = sqlite3_step(q)) == SQLITE_ROW; rows++) {
        for (int i = 0; rows == 0 && i < n; i++)
            printf("%s%s", i ? "\t" : "", sqlite3_column_name(q, i));
        if (rows == 0)
            putchar('\n');
        for (int i = 0; i < n; i++) {
            if (i)
                putchar('\t');
            print_value(q, i);
        }
        putchar('\n');
    }
    return rc == SQLITE_DONE ? 0 : rc;
}

static int run(const char *code, size_t len) {
    sqlite3 *db = NULL;
    int rc = 0;
    if (memchr(code, 0, len)) {
        fputs("Error: SQL can't contain NUL\n", stderr);
        return 1;
    }
    if (sqlite3_open("/work/data.db", &db) != SQLITE_OK)
        rc = fail(db, code, code);
    for (const char *at = code, *next; rc == 0 && *at; at = next) {
        sqlite3_stmt *q = NULL;
        if (sqlite3_prepare_v2(db, at, -1, &q, &next) != SQLITE_OK || (q && step_all(q) != 0))
            rc = fail(db, code, at);
        sqlite3_finalize(q);
    }
    sqlite3_close(db);
    return rc;
}

int main(void) {
    static const struct language sql = {.profile = "sql", .file = "/tmp/program.sql", .run = run};
    return language_main(&sql);
}
