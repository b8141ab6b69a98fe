/* query.h - questions to the knowledge database, read-only. Runs in a jail (search_main.c) and in tests. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include <stdbool.h>
#include <stdint.h>

struct sqlite3;

/* The database behind a descriptor, through a file system of ours that can do nothing but pread it. */
int query_open(struct sqlite3 **out, int fd, struct err *e);

#define QUERY_WORDS_MAX 32             /* of a query; the rest is ignored */
#define QUERY_K_MAX 50
/* Words of any text: letters and digits, lower case in ASCII, each at most 64 bytes. Common words are left out where others remain. */
struct query_words {
    char *word[QUERY_WORDS_MAX];
    int n;
};
void query_words(struct query_words *out, const char *query, size_t n);
void query_words_free(struct query_words *w);
/* Appends an FTS5 expression: each word as a string, joined by " AND " or " OR ". Never anything else, whatever the words are. */
void query_expression(struct buf *out, const struct query_words *w, uint32_t mask, bool any);

/* One request: {"op":"search","query","k","source"?}, {"op":"read","source","lines"}, {"op":"list"}, {"op":"docs","source"?,"verdict"?},
 * {"op":"stats"}. The answer is an object; failures are {"error":{"code","message"}}. */
struct json *query_answer(struct sqlite3 *db, const struct json *request);
