/* query_priv.h - what query.c and look.c share. */
#pragma once
#include "tools/knowledge/query.h"
#include <stddef.h>

struct sqlite3_stmt;

struct json *query_failed(int code, const char *message);
const char *query_column(struct sqlite3_stmt *s, int i);        /* its text, "" where it has none; borrowed until the next step */
int64_t query_number(struct sqlite3 *db, const char *sql);      /* of the first row; 0: there is none */
size_t query_line_end(const char *s, size_t n, size_t at);
/* The member "cite": NAME:LINE@COMMIT, without what is 0 or empty. */
void query_cite(struct json *out, const char *name, int64_t line, const char *commit);

struct json *query_read(struct sqlite3 *db, const struct json *request);
struct json *query_list(struct sqlite3 *db, const struct json *request);
struct json *query_docs(struct sqlite3 *db, const struct json *request);
struct json *query_stats(struct sqlite3 *db, const struct json *request);
