/* store_conv.c - conversations and their settings. */
#include "store/store_priv.h"
#include "base/clock.h"
#include "base/str.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

bool store_name_valid(const char *name) {
    size_t n = name ? strlen(name) : 0, i = 0;
    if (n == 0 || n > STORE_NAME_MAX || name[0] == '-')
        return false;
    while (i < n) {
        uint32_t cp;
        int k = utf8_decode(name + i, n - i, &cp);
        if (k == 0 || cp < 0x20 || (cp >= 0x7f && cp < 0xa0))
            return false;
        i += (size_t)k;
    }
    return true;
}

static void conv_from_row(struct store_conv *out, sqlite3_stmt *q) {
    memset(out, 0, sizeof *out);
    out->id = sqlite3_column_int64(q, 0);
    snprintf(out->name, sizeof out->name, "%s", (const char *)sqlite3_column_text(q, 1));
    snprintf(out->date, sizeof out->date, "%s", (const char *)sqlite3_column_text(q, 2));
    out->created_ms = sqlite3_column_int64(q, 3);
    out->updated_ms = sqlite3_column_int64(q, 4);
    out->messages = sqlite3_column_int64(q, 5);
    out->last_seq = sqlite3_column_int64(q, 6);
}

int store_conv_create(struct store *st, const char *name, const char *date, struct store_conv *out, struct err *e) {
    sqlite3_stmt *q = NULL;
    if (!store_name_valid(name))
        return err_set(e, ERR_INVALID, "a conversation's name is 1 to %d bytes of UTF-8 without control characters and does not begin with a dash",
                       STORE_NAME_MAX);
    if (strlen(date) >= sizeof out->date)
        return err_set(e, ERR_INVALID, "a date of %zu bytes", strlen(date));
    int rc = store_begin(st, STORE_DURABLE, e);
    if (rc != 0)
        return rc;
    if ((rc = stmt_get(&q, st, STMT_CONV_CREATE, e)) == 0) {
        bind_str(q, 1, name);
        bind_str(q, 2, date);
        bind_int(q, 3, clock_wall_ms());
        rc = stmt_run(st, q, "make a conversation", e);
        if (rc != 0 && sqlite3_extended_errcode(st->db) == SQLITE_CONSTRAINT_UNIQUE)
            rc = err_set(e, ERR_EXISTS, "there is already a conversation \"%s\"", name);
    }
    stmt_put(st, STMT_CONV_CREATE, q);
    if (rc == 0)
        rc = store_conv_get(st, sqlite3_last_insert_rowid(st->db), out, e);
    return single_end(st, rc, e);
}

static int conv_one(struct store *st, sqlite3_stmt *q, struct store_conv *out, struct err *e) {
    int rc = sqlite3_step(q);
    if (rc == SQLITE_ROW) {
        conv_from_row(out, q);
        return 0;
    }
    return rc == SQLITE_DONE ? ERR_NOT_FOUND : store_fail(st, e, "look up a conversation");
}

int store_conv_find(struct store *st, const char *name, struct store_conv *out, struct err *e) {
    sqlite3_stmt *q = NULL;
    int rc = stmt_get(&q, st, STMT_CONV_BY_NAME, e);
    if (rc == 0) {
        bind_str(q, 1, name);
        rc = conv_one(st, q, out, e);
        if (rc == ERR_NOT_FOUND) {
            struct buf shown = {0};
            str_escape(&shown, name, strlen(name), false, STORE_NAME_MAX);
            err_set(e, ERR_NOT_FOUND, "no conversation is called \"%s\"; `corral ls` shows those that exist", buf_str(&shown));
            buf_free(&shown);
        }
    }
    stmt_put(st, STMT_CONV_BY_NAME, q);
    return rc;
}

int store_conv_get(struct store *st, int64_t id, struct store_conv *out, struct err *e) {
    sqlite3_stmt *q = NULL;
    int rc = stmt_get(&q, st, STMT_CONV_BY_ID, e);
    if (rc == 0) {
        bind_int(q, 1, id);
        rc = conv_one(st, q, out, e);
        if (rc == ERR_NOT_FOUND)
            err_set(e, ERR_NOT_FOUND, "no conversation has the number %" PRId64, id);
    }
    stmt_put(st, STMT_CONV_BY_ID, q);
    return rc;
}

int store_conv_list(struct store *st, int (*each)(void *arg, const struct store_conv *c), void *arg, struct err *e) {
    sqlite3_stmt *q = NULL;
    struct store_conv c;
    int step = SQLITE_DONE, rc = stmt_get(&q, st, STMT_CONV_LIST, e);
    while (rc == 0 && (step = sqlite3_step(q)) == SQLITE_ROW) {
        conv_from_row(&c, q);
        rc = each(arg, &c);
    }
    if (rc == 0 && step != SQLITE_DONE)
        rc = store_fail(st, e, "list the conversations");
    stmt_put(st, STMT_CONV_LIST, q);
    return rc;
}

/* One statement on one conversation, by itself: its number is bound first, `text` second where there is one. */
static int change(struct store *st, enum store_stmt which, int64_t id, const char *text, const char *what, struct err *e) {
    sqlite3_stmt *q = NULL;
    int rc = store_begin(st, STORE_DURABLE, e);
    if (rc != 0)
        return rc;
    if ((rc = stmt_get(&q, st, which, e)) == 0) {
        bind_int(q, 1, id);
        if (text)
            bind_str(q, 2, text);
        rc = stmt_run(st, q, what, e);
        if (rc == 0 && sqlite3_changes(st->db) == 0)
            rc = err_set(e, ERR_NOT_FOUND, "no conversation has the number %" PRId64, id);
    }
    stmt_put(st, which, q);
    return single_end(st, rc, e);
}

int store_conv_delete(struct store *st, int64_t id, struct err *e) { return change(st, STMT_CONV_DELETE, id, NULL, "delete a conversation", e); }

int store_conv_set_settings(struct store *st, int64_t id, const char *json, struct err *e) {
    return change(st, STMT_CONV_SET_SETTINGS, id, json, "keep a conversation's settings", e);
}

int store_conv_settings(struct store *st, int64_t id, struct buf *out, struct err *e) {
    sqlite3_stmt *q = NULL;
    int rc = stmt_get(&q, st, STMT_CONV_SETTINGS, e);
    if (rc == 0) {
        bind_int(q, 1, id);
        int step = sqlite3_step(q);
        if (step == SQLITE_ROW)
            buf_add(out, sqlite3_column_text(q, 0), (size_t)sqlite3_column_bytes(q, 0));
        else
            rc = step == SQLITE_DONE ? err_set(e, ERR_NOT_FOUND, "no conversation has the number %" PRId64, id) : store_fail(st, e, "read settings");
    }
    stmt_put(st, STMT_CONV_SETTINGS, q);
    return rc;
}
