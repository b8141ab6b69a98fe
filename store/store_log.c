/* store_log.c - what happened in a conversation: messages, events, turns, tool calls. */
#include "store/store_priv.h"
#include "base/clock.h"
#include "base/str.h"
#include <inttypes.h>
#include <string.h>

/* ---- messages ------------------------------------------------------------------------------------ */

static int touch(struct store *st, int64_t conv, int64_t now, struct err *e) {
    sqlite3_stmt *q = NULL;
    int rc = stmt_get(&q, st, STMT_CONV_TOUCH, e);
    if (rc == 0) {
        bind_int(q, 1, conv);
        bind_int(q, 2, now);
        rc = stmt_run(st, q, "update a conversation", e);
        if (rc == 0 && sqlite3_changes(st->db) == 0)
            rc = err_set(e, ERR_NOT_FOUND, "no conversation has the number %" PRId64, conv);
    }
    stmt_put(st, STMT_CONV_TOUCH, q);
    return rc;
}

static int message_insert(struct store *st, int64_t conv, int64_t turn, struct store_message *m, struct err *e) {
    sqlite3_stmt *q = NULL;
    struct buf text = {0};
    const char *s = m->text ? m->text : "";
    size_t n = m->len;
    int rc = stmt_get(&q, st, STMT_MESSAGE_APPEND, e);
    if (rc != 0)
        return rc;
    if (!utf8_valid(s, n)) {            /* the column is UTF-8; what the model read stands in ids */
        utf8_repair(&text, s, n);
        s = buf_str(&text);
        n = text.len;
    }
    m->conv = conv;
    m->turn = turn;
    m->created_ms = clock_wall_ms();
    bind_int(q, 1, conv);
    bind_int(q, 2, turn);
    bind_int(q, 3, m->role);
    bind_text(q, 4, s, n);
    bind_blob(q, 5, m->ids, m->n_ids * sizeof m->ids[0]);
    bind_str(q, 6, m->calls);
    bind_str(q, 7, m->meta);
    bind_int(q, 8, m->created_ms);
    if (sqlite3_step(q) == SQLITE_ROW) {
        m->id = sqlite3_column_int64(q, 0);
        m->seq = sqlite3_column_int64(q, 1);
        rc = stmt_run(st, q, "append a message", e);
    } else {
        rc = store_fail(st, e, "append a message");
    }
    stmt_put(st, STMT_MESSAGE_APPEND, q);
    buf_free(&text);
    return rc;
}

int store_message_append(struct store *st, int64_t conv, int64_t turn, struct store_message *m, struct err *e) {
    if (m->len > STORE_MESSAGE_MAX)
        return err_set(e, ERR_TOO_BIG, "a message of %zu bytes; the limit is %u", m->len, STORE_MESSAGE_MAX);
    int rc = store_begin(st, STORE_DURABLE, e);
    if (rc != 0)
        return rc;
    if ((rc = touch(st, conv, clock_wall_ms(), e)) == 0)
        rc = message_insert(st, conv, turn, m, e);
    return single_end(st, rc, e);
}

int store_message_set_ids(struct store *st, int64_t message, const int32_t *ids, size_t n, const char *meta, struct err *e) {
    sqlite3_stmt *q = NULL;
    int rc = store_begin(st, STORE_DURABLE, e);
    if (rc != 0)
        return rc;
    if ((rc = stmt_get(&q, st, STMT_MESSAGE_SET_IDS, e)) == 0) {
        bind_int(q, 1, message);
        bind_blob(q, 2, ids, n * sizeof ids[0]);
        bind_str(q, 3, meta);
        rc = stmt_run(st, q, "keep a message's token ids", e);
        if (rc == 0 && sqlite3_changes(st->db) == 0)
            rc = err_set(e, ERR_NOT_FOUND, "no message has the number %" PRId64, message);
    }
    stmt_put(st, STMT_MESSAGE_SET_IDS, q);
    return single_end(st, rc, e);
}

static void message_from_row(struct store_message *m, int64_t conv, sqlite3_stmt *q) {
    *m = (struct store_message){
        .id = sqlite3_column_int64(q, 0),
        .conv = conv,
        .turn = sqlite3_column_int64(q, 1),
        .seq = sqlite3_column_int64(q, 2),
        .role = (enum store_role)sqlite3_column_int(q, 3),
        .text = (const char *)sqlite3_column_text(q, 4),
        .len = (size_t)sqlite3_column_bytes(q, 4),
        .ids = sqlite3_column_blob(q, 5),
        .n_ids = (size_t)sqlite3_column_bytes(q, 5) / sizeof(int32_t),
        .calls = (const char *)sqlite3_column_text(q, 6),
        .meta = (const char *)sqlite3_column_text(q, 7),
        .created_ms = sqlite3_column_int64(q, 8),
    };
}

int store_message_each(struct store *st, int64_t conv, int (*each)(void *arg, const struct store_message *m), void *arg, struct err *e) {
    sqlite3_stmt *q = NULL;
    struct store_message m;
    int step = SQLITE_DONE, rc = stmt_get(&q, st, STMT_MESSAGE_EACH, e);
    if (rc == 0)
        bind_int(q, 1, conv);
    while (rc == 0 && (step = sqlite3_step(q)) == SQLITE_ROW) {
        message_from_row(&m, conv, q);
        rc = each(arg, &m);
    }
    if (rc == 0 && step != SQLITE_DONE)
        rc = store_fail(st, e, "read the messages");
    stmt_put(st, STMT_MESSAGE_EACH, q);
    return rc;
}

/* ---- events -------------------------------------------------------------------------------------- */

static int event_insert(struct store *st, int64_t conv, int64_t turn, const char *type, const char *json, int64_t *seq, struct err *e) {
    sqlite3_stmt *q = NULL;
    int rc = stmt_get(&q, st, STMT_EVENT_APPEND, e);
    if (rc != 0)
        return rc;
    bind_int(q, 1, conv);
    bind_int(q, 2, turn);
    bind_str(q, 3, type);
    bind_str(q, 4, json);
    if (sqlite3_step(q) == SQLITE_ROW) {
        *seq = sqlite3_column_int64(q, 0);
        rc = stmt_run(st, q, "append an event", e);
    } else if (sqlite3_extended_errcode(st->db) == SQLITE_CONSTRAINT_FOREIGNKEY) {
        rc = err_set(e, ERR_NOT_FOUND, "no conversation has the number %" PRId64, conv);
    } else {
        rc = store_fail(st, e, "append an event");
    }
    stmt_put(st, STMT_EVENT_APPEND, q);
    return rc;
}

int store_event_append(struct store *st, int64_t conv, int64_t turn, const char *type, const char *json, int64_t *seq, struct err *e) {
    int rc = store_begin(st, STORE_DURABLE, e);
    return rc != 0 ? rc : single_end(st, event_insert(st, conv, turn, type, json, seq, e), e);
}

int store_event_each(struct store *st, int64_t conv, int64_t from_seq,
                     int (*each)(void *arg, int64_t seq, int64_t turn, const char *type, const char *json), void *arg, struct err *e) {
    sqlite3_stmt *q = NULL;
    int step = SQLITE_DONE, rc = stmt_get(&q, st, STMT_EVENT_EACH, e);
    if (rc == 0) {
        bind_int(q, 1, conv);
        bind_int(q, 2, from_seq);
    }
    while (rc == 0 && (step = sqlite3_step(q)) == SQLITE_ROW)
        rc = each(arg, sqlite3_column_int64(q, 0), sqlite3_column_int64(q, 1), (const char *)sqlite3_column_text(q, 2),
                  (const char *)sqlite3_column_text(q, 3));
    if (rc == 0 && step != SQLITE_DONE)
        rc = store_fail(st, e, "read the events");
    stmt_put(st, STMT_EVENT_EACH, q);
    return rc;
}

/* ---- turns --------------------------------------------------------------------------------------- */

int store_turn_create(struct store *st, int64_t conv, const char *options, int64_t *id, struct err *e) {
    sqlite3_stmt *q = NULL;
    int rc = store_begin(st, STORE_DURABLE, e);
    if (rc != 0)
        return rc;
    if ((rc = stmt_get(&q, st, STMT_TURN_CREATE, e)) == 0) {
        bind_int(q, 1, conv);
        bind_int(q, 2, STORE_TURN_QUEUED);
        bind_str(q, 3, options);
        bind_int(q, 4, clock_wall_ms());
        rc = stmt_run(st, q, "make a turn", e);
        if (rc != 0 && sqlite3_extended_errcode(st->db) == SQLITE_CONSTRAINT_FOREIGNKEY)
            rc = err_set(e, ERR_NOT_FOUND, "no conversation has the number %" PRId64, conv);
        *id = sqlite3_last_insert_rowid(st->db);
    }
    stmt_put(st, STMT_TURN_CREATE, q);
    return single_end(st, rc, e);
}

int store_turn_set_state(struct store *st, int64_t turn, enum store_turn_state s, struct err *e) {
    sqlite3_stmt *q = NULL;
    int rc = store_begin(st, STORE_DURABLE, e);
    if (rc != 0)
        return rc;
    if ((rc = stmt_get(&q, st, STMT_TURN_STATE, e)) == 0) {
        bind_int(q, 1, turn);
        bind_int(q, 2, s);
        bind_int(q, 3, clock_wall_ms());
        rc = stmt_run(st, q, "note a turn's state", e);
        if (rc == 0 && sqlite3_changes(st->db) == 0)
            rc = err_set(e, ERR_NOT_FOUND, "no turn has the number %" PRId64, turn);
    }
    stmt_put(st, STMT_TURN_STATE, q);
    return single_end(st, rc, e);
}

int store_turn_each_open(struct store *st, int (*each)(void *arg, const struct store_turn *t), void *arg, struct err *e) {
    sqlite3_stmt *q = NULL;
    int step = SQLITE_DONE, rc = stmt_get(&q, st, STMT_TURN_OPEN, e);
    while (rc == 0 && (step = sqlite3_step(q)) == SQLITE_ROW) {
        struct store_turn t = {
            .id = sqlite3_column_int64(q, 0),
            .conv = sqlite3_column_int64(q, 1),
            .created_ms = sqlite3_column_int64(q, 2),
            .state = (enum store_turn_state)sqlite3_column_int(q, 3),
            .options = (const char *)sqlite3_column_text(q, 4),
        };
        rc = each(arg, &t);
    }
    if (rc == 0 && step != SQLITE_DONE)
        rc = store_fail(st, e, "find unfinished turns");
    stmt_put(st, STMT_TURN_OPEN, q);
    return rc;
}

/* ---- tool calls ----------------------------------------------------------------------------------- */

int store_call_put(struct store *st, int64_t conv, const struct store_call *c, struct err *e) {
    sqlite3_stmt *q = NULL;
    int rc = store_begin(st, STORE_DURABLE, e);
    if (rc != 0)
        return rc;
    if ((rc = stmt_get(&q, st, STMT_CALL_PUT, e)) == 0) {
        bind_str(q, 1, c->id);
        bind_int(q, 2, conv);
        bind_int(q, 3, c->turn);
        bind_str(q, 4, c->name);
        bind_str(q, 5, c->arguments);
        bind_str(q, 6, c->form);
        bind_int(q, 7, c->state);
        bind_str(q, 8, c->result);
        bind_int(q, 9, clock_wall_ms());
        rc = stmt_run(st, q, "journal a tool call", e);
    }
    stmt_put(st, STMT_CALL_PUT, q);
    return single_end(st, rc, e);
}

int store_call_ran(struct store *st, int64_t conv, const char *name, const char *but_id, bool *ran, struct err *e) {
    sqlite3_stmt *q = NULL;
    int step = SQLITE_DONE, rc = stmt_get(&q, st, STMT_CALL_RAN, e);
    if (rc == 0) {
        bind_int(q, 1, conv);
        bind_str(q, 2, name);
        bind_str(q, 3, but_id ? but_id : "");
        step = sqlite3_step(q);
        *ran = step == SQLITE_ROW;
        if (step != SQLITE_ROW && step != SQLITE_DONE)
            rc = store_fail(st, e, "look for a tool's calls");
    }
    stmt_put(st, STMT_CALL_RAN, q);
    return rc;
}

int store_call_each(struct store *st, int64_t turn, int (*each)(void *arg, const struct store_call *c), void *arg, struct err *e) {
    sqlite3_stmt *q = NULL;
    int step = SQLITE_DONE, rc = stmt_get(&q, st, STMT_CALL_EACH, e);
    if (rc == 0)
        bind_int(q, 1, turn);
    while (rc == 0 && (step = sqlite3_step(q)) == SQLITE_ROW) {
        struct store_call c = {
            .id = (const char *)sqlite3_column_text(q, 0),
            .turn = sqlite3_column_int64(q, 1),
            .name = (const char *)sqlite3_column_text(q, 2),
            .arguments = (const char *)sqlite3_column_text(q, 3),
            .form = (const char *)sqlite3_column_text(q, 4),
            .state = (enum store_call_state)sqlite3_column_int(q, 5),
            .result = (const char *)sqlite3_column_text(q, 6),
        };
        rc = each(arg, &c);
    }
    if (rc == 0 && step != SQLITE_DONE)
        rc = store_fail(st, e, "read the tool calls");
    stmt_put(st, STMT_CALL_EACH, q);
    return rc;
}
