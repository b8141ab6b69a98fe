/* kb_docs.c - documents in knowledge.db: putting in, finding what repeats another, taking out. Owner: the knowledge thread. */
#include "tools/kb_db_priv.h"
#include "base/clock.h"
#include "base/mem.h"
#include "tools/knowledge/process.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BANDS 16
#define BAND_ROWS (KB_SIGNATURE / BANDS)
#define CANDIDATES_MAX 32               /* looked at for likeness */

static int64_t band_key(const uint32_t *signature, int band) {
    return (int64_t)kb_hash(signature + band * BAND_ROWS, BAND_ROWS * sizeof *signature, (uint64_t)band);
}

static int bands(struct kb_db *db, enum kb_statement which, int64_t doc, const uint32_t *signature, struct err *e) {
    int rc = 0;
    for (int i = 0; rc == 0 && i < BANDS; i++) {
        sqlite3_stmt *s = kb_use(db, which);
        sqlite3_bind_int64(s, 1, band_key(signature, i));
        sqlite3_bind_int64(s, 2, doc);
        rc = kb_run_statement(db, s, "bands", e);
    }
    return rc;
}

static int remove_chunks(struct kb_db *db, int64_t doc, const char *name, const char *title, struct err *e) {
    sqlite3_stmt *s = kb_use(db, S_CHUNK_EACH);
    struct buf indexed = {0};
    int rc = 0;
    sqlite3_bind_int64(s, 1, doc);
    while (rc == 0 && sqlite3_step(s) == SQLITE_ROW) {
        sqlite3_stmt *f = kb_use(db, S_FTS_DELETE);
        buf_reset(&indexed);
        kb_lines_apply(&indexed, (const char *)sqlite3_column_text(s, 3), (size_t)sqlite3_column_bytes(s, 3), (uint64_t)sqlite3_column_int64(s, 2));
        sqlite3_bind_int64(f, 1, sqlite3_column_int64(s, 0));
        kb_text(f, 2, title);
        kb_text(f, 3, (const char *)sqlite3_column_text(s, 1));
        kb_text(f, 4, name);
        kb_textn(f, 5, buf_str(&indexed), indexed.len);
        rc = kb_run_statement(db, f, "remove from the index", e);
    }
    sqlite3_reset(s);
    buf_free(&indexed);
    if (rc == 0) {
        s = kb_use(db, S_CHUNK_DELETE);
        sqlite3_bind_int64(s, 1, doc);
        rc = kb_run_statement(db, s, "remove chunks", e);
    }
    return rc;
}

static int remove_doc(struct kb_db *db, int64_t source, const char *path, bool *was, struct err *e) {
    sqlite3_stmt *s = kb_use(db, S_DOC_FIND);
    uint32_t signature[KB_SIGNATURE];
    sqlite3_bind_int64(s, 1, source);
    kb_text(s, 2, path);
    if (sqlite3_step(s) != SQLITE_ROW) {
        sqlite3_reset(s);
        return 0;
    }
    *was = true;
    int64_t id = sqlite3_column_int64(s, 0);
    char *name = xstrdup((const char *)sqlite3_column_text(s, 1)), *title = xstrdup((const char *)sqlite3_column_text(s, 2));
    bool has_signature = sqlite3_column_bytes(s, 3) == (int)sizeof signature;
    if (has_signature)
        memcpy(signature, sqlite3_column_blob(s, 3), sizeof signature);
    sqlite3_reset(s);
    int rc = remove_chunks(db, id, name, title, e);
    if (rc == 0 && has_signature)
        rc = bands(db, S_BAND_DELETE, id, signature, e);
    if (rc == 0) {
        s = kb_use(db, S_DOC_STALE);
        sqlite3_bind_int64(s, 1, id);
        rc = kb_run_statement(db, s, "look at duplicates again", e);
    }
    if (rc == 0) {
        s = kb_use(db, S_DOC_DELETE);
        sqlite3_bind_int64(s, 1, id);
        rc = kb_run_statement(db, s, "remove a document", e);
    }
    free(name);
    free(title);
    return rc;
}

int kb_doc_remove(struct kb_db *db, int64_t source, const char *path, struct err *e) {
    bool was;
    return remove_doc(db, source, path, &was, e);
}

/* The document that this one repeats, or 0. */
static int64_t twin_of(struct kb_db *db, const struct kb_doc *d, const char *url, size_t url_len, enum kb_verdict *v, char *reason, size_t size) {
    sqlite3_stmt *s = kb_use(db, S_DOC_HASH);
    sqlite3_bind_blob(s, 1, d->head.hash, sizeof d->head.hash, SQLITE_STATIC);
    int64_t id = kb_first(s);
    *v = KB_DUPLICATE;
    snprintf(reason, size, "the same text");
    if (!id && url_len) {
        s = kb_use(db, S_DOC_URL);
        kb_textn(s, 1, url, url_len);
        id = kb_first(s);
        snprintf(reason, size, "the same address");
    }
    if (id || d->head.shingles < KB_SHINGLES_MIN)
        return id;
    int64_t tried[CANDIDATES_MAX];
    int n = 0;
    for (int band = 0; band < BANDS && n < CANDIDATES_MAX; band++) {
        s = kb_use(db, S_BAND_FIND);
        sqlite3_bind_int64(s, 1, band_key(d->head.signature, band));
        while (n < CANDIDATES_MAX && sqlite3_step(s) == SQLITE_ROW) {
            int64_t other = sqlite3_column_int64(s, 0);
            bool known = false;
            for (int i = 0; i < n; i++)
                known = known || tried[i] == other;
            if (known)
                continue;
            tried[n++] = other;
            sqlite3_stmt *g = kb_use(db, S_DOC_SIGNATURE);
            sqlite3_bind_int64(g, 1, other);
            double like = 0;
            if (sqlite3_step(g) == SQLITE_ROW && sqlite3_column_bytes(g, 0) == (int)sizeof d->head.signature) {
                uint32_t signature[KB_SIGNATURE];
                memcpy(signature, sqlite3_column_blob(g, 0), sizeof signature);
                like = minhash_likeness(signature, d->head.signature);
            }
            sqlite3_reset(g);
            if (like >= KB_ALIKE) {
                sqlite3_reset(s);
                *v = KB_NEAR_DUPLICATE;
                snprintf(reason, size, "%d %% alike", (int)(like * 100));
                return other;
            }
        }
        sqlite3_reset(s);
    }
    return 0;
}

static int add_doc(struct kb_db *db, const struct kb_item *item, const struct kb_doc *d, const char *url, size_t url_len, enum kb_verdict v, const char *reason,
                   int64_t dup_of, struct err *e) {
    static const struct kb_doc none;
    sqlite3_stmt *s = kb_use(db, S_DOC_ADD);
    bool kept = v == KB_KEPT;
    if (!d)
        d = &none;
    sqlite3_bind_int64(s, 1, item->source);
    kb_text(s, 2, item->path);
    kb_text(s, 3, item->name);
    kb_textn(s, 4, d->title ? d->title : "", d->head.title_len);
    kb_textn(s, 5, url ? url : "", url_len);
    kb_text(s, 6, item->version);
    sqlite3_bind_int64(s, 7, item->bytes);
    sqlite3_bind_int64(s, 8, d->head.lines);
    kb_text(s, 9, kb_verdict_name(v));
    kb_text(s, 10, reason);
    sqlite3_bind_int64(s, 11, dup_of);
    if (kept) {
        sqlite3_bind_blob(s, 12, d->head.hash, sizeof d->head.hash, SQLITE_STATIC);
        if (d->head.shingles >= KB_SHINGLES_MIN)
            sqlite3_bind_blob(s, 13, d->head.signature, sizeof d->head.signature, SQLITE_STATIC);
    }
    const uint32_t pii[] = {d->head.pii.email, d->head.pii.phone, d->head.pii.card, d->head.pii.key};
    for (int i = 0; i < 4; i++)
        sqlite3_bind_int64(s, 14 + i, pii[i]);
    sqlite3_bind_int64(s, 18, clock_wall_ms());
    return kb_run_statement(db, s, "add a document", e);
}

static int add_chunk(struct kb_db *db, struct kb_lines *lines, bool count, int64_t doc, const struct kb_item *item, const struct kb_doc *d, const struct kb_chunk *c,
                     const char *heading, const char *body, struct buf *indexed, int64_t *skipped, struct err *e) {
    uint64_t mask = kb_lines_mask(lines, (uint32_t)doc, count, body, c->text_len);
    sqlite3_stmt *s = kb_use(db, S_CHUNK_ADD);
    sqlite3_bind_int64(s, 1, doc);
    sqlite3_bind_int64(s, 2, c->first);
    sqlite3_bind_int64(s, 3, c->last);
    kb_textn(s, 4, heading, c->heading_len);
    sqlite3_bind_int64(s, 5, (int64_t)mask);
    kb_textn(s, 6, body, c->text_len);
    int rc = kb_run_statement(db, s, "add a chunk", e);
    if (rc != 0)
        return rc;
    *skipped += __builtin_popcountll(mask);
    buf_reset(indexed);
    if (mask)
        kb_lines_apply(indexed, body, c->text_len, mask);
    s = kb_use(db, S_FTS_ADD);
    sqlite3_bind_int64(s, 1, sqlite3_last_insert_rowid(db->db));
    kb_textn(s, 2, d->title, d->head.title_len);
    kb_textn(s, 3, heading, c->heading_len);
    kb_text(s, 4, item->name);
    kb_textn(s, 5, mask ? buf_str(indexed) : body, mask ? indexed->len : c->text_len);
    return kb_run_statement(db, s, "index a chunk", e);
}

static int add_chunks(struct kb_db *db, struct kb_lines *lines, bool count, int64_t doc, const struct kb_item *item, const struct kb_doc *d, struct err *e) {
    struct kb_chunk c;
    struct buf indexed = {0};
    const char *heading, *body;
    int64_t skipped = 0;
    size_t at = 0;
    int rc = 0;
    for (uint32_t i = 0; rc == 0 && i < d->head.n_chunks && frame_chunk(d, &at, &c, &heading, &body); i++)
        rc = add_chunk(db, lines, count, doc, item, d, &c, heading, body, &indexed, &skipped, e);
    buf_free(&indexed);
    if (rc != 0)
        return rc;
    sqlite3_stmt *s = kb_use(db, S_DOC_CHUNKS);
    sqlite3_bind_int64(s, 1, doc);
    sqlite3_bind_int64(s, 2, d->head.n_chunks);
    sqlite3_bind_int64(s, 3, skipped);
    return kb_run_statement(db, s, "count chunks", e);
}

int kb_doc_put(struct kb_db *db, struct kb_lines *lines, const struct kb_item *item, const struct kb_doc *d, bool take_url, struct err *e) {
    enum kb_verdict v = (enum kb_verdict)d->head.verdict;
    char reason[300];
    const char *url = take_url ? d->url : "";
    size_t url_len = take_url ? d->head.url_len : 0;
    int64_t twin = 0;
    bool again = false;
    int rc = remove_doc(db, item->source, item->path, &again, e);
    if (rc != 0)
        return rc;
    snprintf(reason, sizeof reason, "%.*s", (int)d->head.reason_len, d->reason);
    if (v == KB_KEPT && d->head.n_chunks == 0)
        v = KB_EMPTY;
    if (v == KB_KEPT) {
        enum kb_verdict as;
        char why[64];
        if ((twin = twin_of(db, d, url, url_len, &as, why, sizeof why)) != 0) {
            v = as;
            snprintf(reason, sizeof reason, "%s", why);
        }
    }
    if ((rc = add_doc(db, item, d, url, url_len, v, reason, twin, e)) != 0 || v != KB_KEPT)
        return rc;
    int64_t id = sqlite3_last_insert_rowid(db->db);
    if (d->head.shingles >= KB_SHINGLES_MIN && (rc = bands(db, S_BAND_ADD, id, d->head.signature, e)) != 0)
        return rc;
    return add_chunks(db, lines, !again, id, item, d, e);
}

int kb_doc_refuse(struct kb_db *db, const struct kb_item *item, enum kb_verdict v, const char *reason, struct err *e) {
    int rc = kb_doc_remove(db, item->source, item->path, e);
    return rc != 0 ? rc : add_doc(db, item, NULL, NULL, 0, v, reason, 0, e);
}

int kb_doc_each(struct kb_db *db, int64_t source, int64_t limit, int (*each)(void *arg, const char *path, const char *version), void *arg, struct err *e) {
    sqlite3_stmt *s = kb_use(db, S_DOC_ALL);
    int rc = 0, step = SQLITE_DONE;
    sqlite3_bind_int64(s, 1, source);
    sqlite3_bind_int64(s, 2, limit);
    while (rc == 0 && (step = sqlite3_step(s)) == SQLITE_ROW)
        rc = each(arg, (const char *)sqlite3_column_text(s, 0), (const char *)sqlite3_column_text(s, 1));
    if (rc == 0 && step != SQLITE_DONE)
        rc = kb_broken(db, "list documents", e);
    sqlite3_reset(s);
    return rc;
}
