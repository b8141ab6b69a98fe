/* search_main.c - corral-tool-knowledge: questions to the knowledge database in a jail that has nothing but the database,
 * read-only, as descriptor 3 (profile "knowledge"). The answer is JSON on standard output. */
#include "base/err.h"
#include "base/file.h"
#include "base/json.h"
#include "sandbox/runtime.h"
#include "tools/knowledge/query.h"
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

static int run(const char *request, size_t len, uint32_t number) {
    struct json *j = NULL;
    sqlite3 *db = NULL;
    struct err e;
    (void)number;
    if (json_parse(&j, request, len, NULL) != 0)
        return 2;
    struct json *answer = NULL;
    if (query_open(&db, 3, &e) == 0) {
        answer = query_answer(db, j);
    } else {
        struct json *error = json_object();
        json_set_int(error, "code", e.code);
        json_set_str(error, "message", e.text);
        answer = json_object();
        json_set(answer, "error", error);
    }
    char *text = json_text(answer, JSON_COMPACT);
    return fd_write_all(1, text, strlen(text)) == 0 ? 0 : 1;
}

/* SQLite sets itself up before any fork. There is one thread, and nobody asks how much memory it uses: the locks around each
 * allocation were a quarter of a search. */
static int start(struct err *e) {
    sqlite3 *db = NULL;
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    int rc = sqlite3_open_v2(":memory:", &db, SQLITE_OPEN_READWRITE, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_exec(db, "CREATE VIRTUAL TABLE t USING fts5(a)", NULL, NULL, NULL);
    if (rc != SQLITE_OK)
        err_set(e, ERR_UNSUPPORTED, "this machine's SQLite can't search text: %s", sqlite3_errmsg(db));
    sqlite3_close(db);
    return rc == SQLITE_OK ? 0 : e->code;
}

int main(void) {
    static const struct runtime knowledge = {.profile = "knowledge", .stateless = true, .start = start, .run = run};
    return runtime_main(&knowledge);
}
