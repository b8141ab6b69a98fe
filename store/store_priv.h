/* store_priv.h - what the store_*.c files share: the handle, cached statements, how SQLite's answers become errors. */
#pragma once
#include "store/store.h"
#include <sqlite3.h>

enum store_stmt {
    STMT_CONV_CREATE,
    STMT_CONV_BY_NAME,
    STMT_CONV_BY_ID,
    STMT_CONV_LIST,
    STMT_CONV_DELETE,
    STMT_CONV_TOUCH,
    STMT_CONV_SET_SETTINGS,
    STMT_CONV_SETTINGS,
    STMT_MESSAGE_APPEND,
    STMT_MESSAGE_SET_IDS,
    STMT_MESSAGE_EACH,
    STMT_EVENT_APPEND,
    STMT_EVENT_EACH,
    STMT_TURN_CREATE,
    STMT_TURN_STATE,
    STMT_TURN_OPEN,
    STMT_CALL_PUT,
    STMT_CALL_EACH,
    STMT_CALL_RAN,
    STMT_COUNT
};

struct store {
    sqlite3 *db;
    char *path;                         /* of the database, for sentences */
    int lock_fd;
    unsigned depth;                     /* of nested transactions */
    enum store_durability durability;   /* what `PRAGMA synchronous` says now */
    bool open;
    bool stuck;                         /* nothing can be written, which the log has been told */
    int64_t stuck_ms;                   /* when */
    sqlite3_stmt *stmts[STMT_COUNT];    /* prepared at first use */
    bool busy[STMT_COUNT];              /* in use by a walk that is under way: nested use gets one of its own */
};

/* A cached statement, ready to be bound. Give it back with stmt_put, also after a failure; *q NULL is fine there. */
int stmt_get(sqlite3_stmt **q, struct store *st, enum store_stmt which, struct err *e);
void stmt_put(struct store *st, enum store_stmt which, sqlite3_stmt *q);
/* The err for what SQLite just answered; `what` says what was tried. */
int store_fail(struct store *st, struct err *e, const char *what);
/* Steps a statement that returns no rows. */
int stmt_run(struct store *st, sqlite3_stmt *q, const char *what, struct err *e);
/* Binding: out of memory is the only failure that correct code can meet here, and ends the process as xmalloc does. */
void bind_int(sqlite3_stmt *q, int i, int64_t v);
void bind_text(sqlite3_stmt *q, int i, const char *s, size_t n);        /* s NULL: SQL NULL. Borrowed until stmt_put */
void bind_str(sqlite3_stmt *q, int i, const char *s);
void bind_blob(sqlite3_stmt *q, int i, const void *p, size_t n);        /* borrowed until stmt_put */
/* Closes the transaction around one change: commits when rc is 0, else undoes and returns rc. A change outside a transaction
 * is thereby durable by itself. */
int single_end(struct store *st, int rc, struct err *e);

int schema_prepare(struct store *st, bool fresh, struct err *e);        /* store_schema.c: makes or checks it */
