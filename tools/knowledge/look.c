/* look.c - the knowledge database looked at: a document's lines, what sources, documents and totals there are. */
#include "tools/knowledge/query_priv.h"
#include "tools/knowledge/frame.h"
#include "base/mem.h"
#include "base/str.h"
#include <ctype.h>
#include <inttypes.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#define READ_LINES 200
#define READ_BYTES (24u << 10)

/* ---- what every answer needs ------------------------------------------------------------------------------------- */

struct json *query_failed(int code, const char *message) {
    struct json *o = json_object(), *e = json_object();
    json_set_int(e, "code", code);
    json_set_str(e, "message", message);
    json_set(o, "error", e);
    return o;
}

const char *query_column(sqlite3_stmt *s, int i) {
    const char *t = (const char *)sqlite3_column_text(s, i);
    return t ? t : "";
}

int64_t query_number(sqlite3 *db, const char *sql) {
    sqlite3_stmt *s = NULL;
    int64_t v = 0;
    if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) == SQLITE_OK && sqlite3_step(s) == SQLITE_ROW)
        v = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return v;
}

size_t query_line_end(const char *s, size_t n, size_t at) {
    const char *nl = memchr(s + at, '\n', n - at);
    return nl ? (size_t)(nl - s) : n;
}

void query_cite(struct json *out, const char *name, int64_t line, const char *commit) {
    struct buf b = {0};
    buf_adds(&b, name);
    if (line > 0)
        buf_addf(&b, ":%" PRId64, line);
    if (commit && commit[0])
        buf_addf(&b, "@%.12s", commit);
    json_set_str(out, "cite", buf_str(&b));
    buf_free(&b);
}

/* ---- reading ---------------------------------------------------------------------------------------------------- */

/* "path:10-20@abc" in its parts; what is not there stays 0 or empty. */
static void split_source(const char *s, struct buf *path, int64_t *from, int64_t *to, struct buf *commit) {
    const char *at = strrchr(s, '@'), *end = s + strlen(s);
    if (at && strlen(at + 1) >= 4 && strspn(at + 1, "0123456789abcdef") == strlen(at + 1)) {
        buf_adds(commit, at + 1);
        end = at;
    }
    const char *digits = end;
    while (digits > s && (isdigit((unsigned char)digits[-1]) || digits[-1] == '-'))
        digits--;
    if (digits > s && digits < end && digits[-1] == ':' && sscanf(digits, "%9" SCNd64 "-%9" SCNd64, from, to) >= 1)
        end = digits - 1;
    buf_add(path, s, (size_t)(end - s));
}

static int64_t find_doc(sqlite3 *db, const char *path, const char *commit) {
    static const char *const ways[] = {
        "d.name = ?1", "s.place || '/' || d.path = ?1 OR (s.place = ?1 AND substr(?1, -length(d.path) - 1) = '/' || d.path)", "d.title = ?1", "substr(d.name, -length(?1) - 1) = '/' || ?1",
    };
    int64_t id = 0;
    for (size_t i = 0; i < ARRAY_LEN(ways) && !id && path[0]; i++) {
        char sql[512];
        sqlite3_stmt *s = NULL;
        snprintf(sql, sizeof sql, "SELECT coalesce(nullif(d.dup_of, 0), d.id) FROM doc d JOIN source s ON s.id = d.source WHERE (%s) AND (d.verdict = 'kept' OR d.dup_of > 0) "
                                  "ORDER BY ?2 <> '' AND substr(s.commit_id, 1, length(?2)) = ?2 DESC, d.id LIMIT 1", ways[i]);
        if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) == SQLITE_OK) {
            sqlite3_bind_text(s, 1, path, -1, SQLITE_STATIC);
            sqlite3_bind_text(s, 2, commit, -1, SQLITE_STATIC);
            if (sqlite3_step(s) == SQLITE_ROW)
                id = sqlite3_column_int64(s, 0);
        }
        sqlite3_finalize(s);
    }
    return id;
}

/* Lines from..to as one array; pieces of a long line are joined. Returns the last line that fitted. */
static void add_line(struct json *lines, int64_t number, const struct buf *text) {
    struct json *l = json_object();
    json_set_int(l, "line", number);
    json_set(l, "text", json_stringn(buf_str(text), text->len));
    json_append(lines, l);
}

static int64_t read_lines(sqlite3 *db, int64_t doc, int64_t from, int64_t to, struct json *lines) {
    sqlite3_stmt *s = NULL;
    struct buf line = {0};
    int64_t open = 0, last = from - 1;
    size_t used = 0;
    if (sqlite3_prepare_v2(db, "SELECT first, text FROM chunk WHERE doc = ?1 AND last >= ?2 AND first <= ?3 ORDER BY id", -1, &s, NULL) != SQLITE_OK)
        return last;
    sqlite3_bind_int64(s, 1, doc);
    sqlite3_bind_int64(s, 2, from);
    sqlite3_bind_int64(s, 3, to);
    bool room = true;
    while (room && sqlite3_step(s) == SQLITE_ROW) {
        int64_t number_ = sqlite3_column_int64(s, 0);
        const char *text = query_column(s, 1);
        size_t n = (size_t)sqlite3_column_bytes(s, 1);
        for (size_t i = 0; room && i <= n; number_++) {
            size_t end = query_line_end(text, n, i);
            if (number_ != open && open) {
                add_line(lines, open, &line);
                for (last = open + 1; last < number_ && last <= to && last < open + 20; last++)
                    add_line(lines, last, &(struct buf){0});    /* blank ones between two chunks */
                last = last - 1 < open ? open : last - 1;
                used += line.len + 8;
                open = 0;
                room = used < READ_BYTES;
            }
            if (room && number_ >= from && number_ <= to) {
                if (!open)
                    buf_reset(&line);
                open = number_;
                size_t len = end - i, fits = READ_BYTES - line.len;
                if (line.len < READ_BYTES)
                    buf_add(&line, text + i, len <= fits ? len : utf8_whole(text + i, fits));
            }
            i = end + 1;
        }
    }
    if (open && room) {
        add_line(lines, open, &line);
        last = open;
    }
    buf_free(&line);
    sqlite3_finalize(s);
    return last;
}

struct json *query_read(sqlite3 *db, const struct json *r) {
    struct buf path = {0}, commit = {0};
    int64_t from = 0, to = 0;
    const char *source = json_get_str(r, "source", ""), *range = json_get_str(r, "lines", "");
    struct json *out = NULL;
    split_source(source, &path, &from, &to, &commit);
    if (json_num(json_get(r, "lines")))
        from = json_get_int(json_get(r, "lines"), 0), to = 0;
    else if (range[0] && sscanf(range, "%9" SCNd64 " - %9" SCNd64, &from, &to) < 1 && sscanf(range, "L%9" SCNd64 "-L%9" SCNd64, &from, &to) < 1)
        from = to = 0;
    int64_t doc = find_doc(db, buf_str(&path), buf_str(&commit));
    if (!doc)
        doc = find_doc(db, source, "");
    sqlite3_stmt *s = NULL;
    if (!doc || sqlite3_prepare_v2(db, "SELECT d.name, d.title, d.lines, s.commit_id FROM doc d JOIN source s ON s.id = d.source WHERE d.id = ?1", -1, &s, NULL) != SQLITE_OK) {
        struct buf b = {0};
        buf_adds(&b, "there is no document \"");
        str_escape(&b, source, strlen(source), false, 200);
        buf_adds(&b, "\" in the knowledge; a search shows the names");
        out = query_failed(ERR_NOT_FOUND, buf_str(&b));
        buf_free(&b);
        goto out;
    }
    sqlite3_bind_int64(s, 1, doc);
    out = json_object();
    struct json *lines = json_array();
    if (sqlite3_step(s) == SQLITE_ROW) {
        int64_t total = sqlite3_column_int64(s, 2);
        if (from > total) {
            char text[96];
            snprintf(text, sizeof text, "there is no line %" PRId64 ": the document has %" PRId64 " line%s", from, total, total == 1 ? "" : "s");
            json_free(out);
            json_free(lines);
            out = query_failed(ERR_INVALID, text);
            goto out;
        }
        if (from < 1)
            from = 1, to = total;
        if (to < from)
            to = from + 39;
        if (to - from >= READ_LINES)
            to = from + READ_LINES - 1;
        if (to > total)
            to = total;
        int64_t last = read_lines(db, doc, from, to, lines);
        json_set_str(out, "source", query_column(s, 0));
        json_set_str(out, "title", query_column(s, 1));
        json_set_int(out, "total", total);
        json_set_int(out, "first", from);
        json_set_int(out, "last", last > to || last < from ? to : last);
        bool is_commit = strncmp(query_column(s, 0), "commit/", 7) == 0;
        query_cite(out, query_column(s, 0), from, is_commit ? NULL : query_column(s, 3));
    }
    json_set(out, "lines", lines);
out:
    sqlite3_finalize(s);
    buf_free(&path);
    buf_free(&commit);
    return out;
}

/* ---- what there is ------------------------------------------------------------------------------------------------ */

/* Rows as objects whose members are named as the columns. */
static struct json *rows(sqlite3 *db, const char *sql, const struct json *r, int max) {
    struct json *list = json_array();
    sqlite3_stmt *s = NULL;
    if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) == SQLITE_OK) {
        if (sqlite3_bind_parameter_count(s) >= 1)
            sqlite3_bind_int64(s, 1, json_get_int(json_get(r, "source"), 0));
        if (sqlite3_bind_parameter_count(s) >= 2)
            sqlite3_bind_text(s, 2, json_get_str(r, "verdict", ""), -1, SQLITE_STATIC);
    }
    while (s && sqlite3_step(s) == SQLITE_ROW && json_len(list) < (size_t)max) {
        struct json *o = json_object();
        for (int i = 0; i < sqlite3_column_count(s); i++)
            if (sqlite3_column_type(s, i) == SQLITE_INTEGER)
                json_set_int(o, sqlite3_column_name(s, i), sqlite3_column_int64(s, i));
            else if (sqlite3_column_type(s, i) == SQLITE_TEXT)
                json_set_str(o, sqlite3_column_name(s, i), query_column(s, i));
        json_append(list, o);
    }
    sqlite3_finalize(s);
    return list;
}

#define TOTALS "count(*) AS documents, coalesce(sum(d.verdict = 'kept'), 0) AS kept, coalesce(sum(d.chunks), 0) AS chunks, coalesce(sum(d.bytes), 0) AS bytes, " \
               "coalesce(sum(d.lines_skipped), 0) AS lines_skipped, coalesce(sum(d.email), 0) AS emails, coalesce(sum(d.phone), 0) AS phones, " \
               "coalesce(sum(d.card), 0) AS cards, coalesce(sum(d.key), 0) AS keys"

struct json *query_list(sqlite3 *db, const struct json *r) {
    struct json *out = json_object();
    json_set(out, "sources", rows(db, "SELECT s.id, s.kind, s.place, s.rev, s.commit_id AS \"commit\", s.state, s.error, s.updated_ms, "
                                      "(SELECT count(*) FROM doc d WHERE d.source = s.id) AS documents, "
                                      "(SELECT count(*) FROM doc d WHERE d.source = s.id AND d.verdict = 'kept') AS kept, "
                                      "(SELECT coalesce(sum(chunks), 0) FROM doc d WHERE d.source = s.id) AS chunks, "
                                      "(SELECT coalesce(sum(bytes), 0) FROM doc d WHERE d.source = s.id) AS bytes FROM source s ORDER BY s.id", r, 10000));
    return out;
}

static struct json *no_such_verdict(const char *wanted) {
    struct buf b = {0};
    buf_adds(&b, "there is no verdict \"");
    str_escape(&b, wanted, strlen(wanted), false, 60);
    buf_adds(&b, "\"; there are refused");
    for (enum kb_verdict v = 0; v < KB_VERDICTS; v++)
        buf_addf(&b, ", %s", kb_verdict_name(v));
    struct json *out = query_failed(ERR_INVALID, buf_str(&b));
    buf_free(&b);
    return out;
}

struct json *query_docs(sqlite3 *db, const struct json *r) {
    const char *wanted = json_get_str(r, "verdict", "");
    bool known = !wanted[0] || strcmp(wanted, "refused") == 0;
    for (enum kb_verdict v = 0; v < KB_VERDICTS && !known; v++)
        known = strcmp(kb_verdict_name(v), wanted) == 0;
    if (!known)
        return no_such_verdict(wanted);
    struct json *out = json_object();
    json_set(out, "documents", rows(db, "SELECT d.id, d.name, d.title, d.url, d.bytes, d.lines, d.chunks, d.verdict, d.reason, o.name AS duplicate_of, d.email, d.phone, d.card, d.key "
                                        "FROM doc d LEFT JOIN doc o ON o.id = d.dup_of WHERE (?1 = 0 OR d.source = ?1) AND (?2 = '' OR d.verdict = ?2 OR (?2 = 'refused' AND d.verdict <> 'kept')) "
                                        "ORDER BY d.source, d.path", r, 5000));
    return out;
}

struct json *query_stats(sqlite3 *db, const struct json *r) {
    struct json *out = json_object(), *verdicts = json_object(), *total = rows(db, "SELECT " TOTALS " FROM doc d", r, 1),
                *by = rows(db, "SELECT verdict, count(*) AS n FROM doc GROUP BY verdict ORDER BY n DESC", r, 100);
    for (size_t i = 0; i < json_len(json_at(total, 0)); i++) {
        const char *key = json_key(json_at(total, 0), i, NULL);
        json_set_int(out, key, json_get_int(json_val(json_at(total, 0), i), 0));
    }
    for (size_t i = 0; i < json_len(by); i++)
        json_set_int(verdicts, json_get_str(json_at(by, i), "verdict", "?"), json_get_int(json_get(json_at(by, i), "n"), 0));
    json_set_int(out, "sources", query_number(db, "SELECT count(*) FROM source"));
    json_set(out, "verdicts", verdicts);
    json_set(out, "reasons", rows(db, "SELECT verdict, reason, count(*) AS documents FROM doc WHERE verdict <> 'kept' AND reason <> '' GROUP BY verdict, reason ORDER BY documents DESC", r, 50));
    json_free(total);
    json_free(by);
    return out;
}
