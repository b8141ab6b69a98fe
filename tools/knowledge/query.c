/* query.c - answers from the knowledge database: search with BM25, reading by lines, what there is.
 *
 * A search costs a bounded number of rows whatever is asked. The words' frequencies are counted up to a cap; then the rows that hold all
 * words are scored, up to a cap, those with the words in title, heading or path besides; where that is too few, the rows that hold
 * any of the rarer words. BM25 is computed here because FTS5's own counts each word's rows without a bound. */
#include "tools/knowledge/query.h"
#include "base/mem.h"
#include "base/str.h"
#include <ctype.h>
#include <inttypes.h>
#include <math.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define COUNT_MAX 256                   /* rows of a word that are counted; beyond, the rest is estimated */
#define ROWS_MAX 1000                   /* scored by one expression */
#define TF_MAX 64                       /* of one word in one row: more says no more */
#define HITS_MAX 200                    /* of the rows scored, that are weighed by their length */
#define PER_DOC 2                       /* results of one document */
#define SNIPPET_LINES 5
#define SNIPPET_BYTES 400
#define READ_LINES 200
#define READ_BYTES (24u << 10)

/* ---- BM25 ------------------------------------------------------------------------------------------ */

struct scoring {
    double idf[QUERY_WORDS_MAX];       /* by word */
    int word[QUERY_WORDS_MAX];         /* by phrase of the expression that runs */
    int phrases;
    float tf[QUERY_WORDS_MAX];         /* by word: what the row looked at last holds */
    double average;                     /* tokens of a row */
};

/* size: tokens of the row. */
static double bm25(const struct scoring *s, const float *tf, double size) {
    double norm = 1.2 * (0.25 + 0.75 * size / s->average), sum = 0;
    for (int i = 0; i < QUERY_WORDS_MAX; i++)
        if (tf[i] > 0)
            sum += s->idf[i] * tf[i] * 2.2 / (tf[i] + norm);
    return sum;
}

/* As if the row were of average length: its own is a row of another table, which only the best are worth (weigh()). */
static void score(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *ctx, int n_args, sqlite3_value **args) {
    static const float weights[] = {6, 3, 4, 1};        /* title, heading, path, text */
    struct scoring *s = api->xUserData(fts);
    double sum = 0;
    (void)n_args, (void)args;
    memset(s->tf, 0, sizeof s->tf);
    for (int i = 0; i < s->phrases; i++) {
        Fts5PhraseIter at;
        int column, offset, n = 0;
        float tf = 0;
        if (api->xPhraseFirst(fts, i, &at, &column, &offset) != SQLITE_OK)
            continue;
        for (; column >= 0 && column < 4 && n < TF_MAX; n++) {
            tf += weights[column];
            api->xPhraseNext(fts, &at, &column, &offset);
        }
        s->tf[s->word[i]] = tf;
        if (tf > 0)
            sum += s->idf[s->word[i]] * tf * 2.2 / (tf + 1.2f);
    }
    sqlite3_result_double(ctx, sum);
}

static int install(sqlite3 *db, struct scoring *s) {
    fts5_api *api = NULL;
    sqlite3_stmt *q = NULL;
    if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &q, NULL) == SQLITE_OK) {
        sqlite3_bind_pointer(q, 1, &api, "fts5_api_ptr", NULL);
        sqlite3_step(q);
    }
    sqlite3_finalize(q);
    return api ? api->xCreateFunction(api, "score", s, score, NULL) : SQLITE_ERROR;
}

/* ---- candidates --------------------------------------------------------------------------------------- */

struct hit {
    int64_t row;
    double score;
    float tf[QUERY_WORDS_MAX];
};
struct hits {
    struct hit v[HITS_MAX];             /* best first */
    int n, max;
};

static void take(struct hits *h, int64_t row, double s, const float *tf) {
    if (h->n == h->max && h->v[h->max - 1].score >= s)
        return;
    int at = h->n;
    for (int i = 0; i < h->n && at == h->n; i++)
        if (h->v[i].row == row)
            at = i;
    if (at < h->n && h->v[at].score >= s)
        return;                         /* an earlier expression found it, with more of the words */
    if (at == h->max)
        at--;
    else if (at == h->n)
        h->n++;
    int to = at;
    while (to > 0 && h->v[to - 1].score < s)
        to--;
    memmove(h->v + to + 1, h->v + to, (size_t)(at - to) * sizeof h->v[0]);
    h->v[to].row = row;
    h->v[to].score = s;
    memcpy(h->v[to].tf, tf, sizeof h->v[to].tf);
}

struct query {
    sqlite3 *db;
    struct query_words words;
    double count[QUERY_WORDS_MAX];       /* rows that hold the word */
    struct scoring scoring;
    int64_t source;                     /* 0: all */
    double rows;
    struct hits hits;
};

/* Scores what the expression finds. 1: there was more than it may look at. */
static int scan(struct query *q, uint32_t mask, bool any, bool names_only) {
    struct buf b = {0};
    sqlite3_stmt *s = NULL;
    int seen = 0;
    q->scoring.phrases = 0;
    for (int i = 0; i < q->words.n; i++)
        if (mask & 1u << i)
            q->scoring.word[q->scoring.phrases++] = i;
    if (names_only)
        buf_adds(&b, "{title heading path} : (");
    query_expression(&b, &q->words, mask, any);
    if (names_only)
        buf_addc(&b, ')');
    const char *sql = q->source ? "SELECT search.rowid, score(search) FROM search JOIN chunk c ON c.id = search.rowid JOIN doc d ON d.id = c.doc "
                                  "WHERE search MATCH ?1 AND d.source = ?3 LIMIT ?2"
                                : "SELECT rowid, score(search) FROM search WHERE search MATCH ?1 LIMIT ?2";
    if (sqlite3_prepare_v2(q->db, sql, -1, &s, NULL) == SQLITE_OK) {
        sqlite3_bind_text(s, 1, buf_str(&b), (int)b.len, SQLITE_STATIC);
        sqlite3_bind_int(s, 2, ROWS_MAX);
        if (q->source)
            sqlite3_bind_int64(s, 3, q->source);
        while (sqlite3_step(s) == SQLITE_ROW) {
            take(&q->hits, sqlite3_column_int64(s, 0), sqlite3_column_double(s, 1), q->scoring.tf);
            seen++;
        }
    }
    sqlite3_finalize(s);
    buf_free(&b);
    return seen == ROWS_MAX;
}

/* How many rows hold a word: counted up to a bound, and from there on as dense as it was among those. */
static double count_word(sqlite3_stmt *s, double rows) {
    double n = 0, first = 0, last = 0;
    while (sqlite3_step(s) == SQLITE_ROW) {
        last = (double)sqlite3_column_int64(s, 0);
        if (n++ == 0)
            first = last;
    }
    sqlite3_reset(s);
    return n < COUNT_MAX ? n : n + (rows - last) * n / (last - first + 1);
}

static void count_words(struct query *q) {
    sqlite3_stmt *s = NULL;
    if (sqlite3_prepare_v2(q->db, "SELECT rowid FROM search WHERE search MATCH ?1 LIMIT ?2", -1, &s, NULL) != SQLITE_OK)
        return;
    for (int i = 0; i < q->words.n; i++) {
        struct buf b = {0};
        query_expression(&b, &q->words, 1u << i, false);
        sqlite3_bind_text(s, 1, buf_str(&b), (int)b.len, SQLITE_TRANSIENT);
        sqlite3_bind_int(s, 2, COUNT_MAX);
        q->count[i] = count_word(s, q->rows);
        q->scoring.idf[i] = log(1 + (q->rows - q->count[i] + 0.5) / (q->count[i] + 0.5));
        buf_free(&b);
    }
    sqlite3_finalize(s);
}

/* The tokens of a row, as FTS5 keeps them: a variable-length number for each column. */
static double row_size(const unsigned char *p, int n) {
    double size = 0;
    uint64_t v = 0;
    for (int i = 0; i < n; i++) {
        v = v << 7 | (p[i] & 0x7f);
        if (!(p[i] & 0x80)) {
            size += (double)v;
            v = 0;
        }
    }
    return size;
}

static int better(const void *a, const void *b) {
    const struct hit *x = a, *y = b;
    return x->score != y->score ? (x->score < y->score) - (x->score > y->score) : (x->row > y->row) - (x->row < y->row);
}

/* Scores the best again, now by their length. */
static void weigh(struct query *q) {
    sqlite3_stmt *s = NULL;
    if (sqlite3_prepare_v2(q->db, "SELECT sz FROM search_docsize WHERE id = ?1", -1, &s, NULL) != SQLITE_OK)
        return;
    for (int i = 0; i < q->hits.n; i++) {
        struct hit *h = &q->hits.v[i];
        sqlite3_bind_int64(s, 1, h->row);
        if (sqlite3_step(s) == SQLITE_ROW)
            h->score = bm25(&q->scoring, h->tf, row_size(sqlite3_column_blob(s, 0), sqlite3_column_bytes(s, 0)));
        sqlite3_reset(s);
    }
    sqlite3_finalize(s);
    qsort(q->hits.v, (size_t)q->hits.n, sizeof q->hits.v[0], better);
}

static uint32_t rarest(const struct query *q, uint32_t not_these) {
    int best = -1;
    for (int i = 0; i < q->words.n; i++)
        if (!(not_these & 1u << i) && q->count[i] > 0 && (best < 0 || q->count[i] < q->count[best]))
            best = i;
    return best < 0 ? 0 : 1u << best;
}

static void find(struct query *q, int k) {
    uint32_t there = 0, some = 0, one;
    double budget = 0;
    count_words(q);
    for (int i = 0; i < q->words.n; i++)
        if (q->count[i] > 0)
            there |= 1u << i;
    if (!there)
        return;
    if (scan(q, there, false, false))
        scan(q, there, false, true);
    if (q->hits.n >= k || (there & (there - 1)) == 0)
        return;
    /* as many of the rarer words as the budget allows, always one */
    while ((one = rarest(q, some)) != 0 && (!some || budget + q->count[__builtin_ctz(one)] <= ROWS_MAX)) {
        budget += q->count[__builtin_ctz(one)];
        some |= one;
    }
    scan(q, some, true, false);
    if (some != there)
        scan(q, there, true, true);
}

/* ---- snippets --------------------------------------------------------------------------------------------- */

/* How many of the words a line holds, by their beginnings (the index knows stems, not endings); *at: where the first one is. */
static int line_worth(const struct query_words *w, const char *s, size_t n, size_t *at) {
    int worth = 0;
    *at = n;
    for (int i = 0; i < w->n; i++) {
        size_t len = strlen(w->word[i]), stem = len > 5 ? len - 2 : len;
        for (size_t k = 0; k + stem <= n; k++) {
            if ((k && isalnum((unsigned char)s[k - 1])) || strncasecmp(s + k, w->word[i], stem) != 0)
                continue;
            *at = k < *at ? k : *at;
            worth++;
            break;
        }
    }
    return worth;
}

static size_t line_end(const char *s, size_t n, size_t at) {
    const char *nl = memchr(s + at, '\n', n - at);
    return nl ? (size_t)(nl - s) : n;
}

/* The lines around the best one, numbered. Returns the best line's number. */
static int64_t snippet(struct json *out, const struct query_words *w, const char *text, size_t n, int64_t first) {
    size_t best = 0, best_at = 0, line = 0, used = 0, at, found = 0;
    int most = -1;
    for (size_t i = 0; i <= n; line++) {
        size_t end = line_end(text, n, i);
        int worth = line_worth(w, text + i, end - i, &at);
        if (worth > most)
            most = worth, best = line, best_at = i, found = at;
        i = end + 1;
    }
    size_t from = best_at, number = best;
    if (from > 1) {                     /* one line before it, if it is short */
        size_t before = from - 1;
        while (before > 0 && text[before - 1] != '\n')
            before--;
        if (from - before < SNIPPET_BYTES / 3) {
            from = before;
            number--;
        }
    }
    struct json *lines = json_array();
    for (int k = 0; k < SNIPPET_LINES && from < n && used < SNIPPET_BYTES; k++, number++) {
        size_t end = line_end(text, n, from), room = SNIPPET_BYTES - used;
        struct json *l = json_object();
        if (number == best && end - from > room && found > room / 3) {          /* a long line: from a little before what was looked for */
            from += found - room / 3;
            while (from < end && ((unsigned char)text[from] & 0xc0) == 0x80)
                from++;
        }
        size_t len = end - from;
        if (len > room)
            len = utf8_whole(text + from, room);
        json_set_int(l, "line", first + (int64_t)number);
        json_set(l, "text", json_stringn(text + from, len));
        json_append(lines, l);
        used += len + 1;
        from = end + 1;
    }
    json_set(out, "lines", lines);
    return first + (int64_t)best;
}

static void cite(struct json *out, const char *name, int64_t line, const char *commit) {
    struct buf b = {0};
    buf_adds(&b, name);
    if (line > 0)
        buf_addf(&b, ":%" PRId64, line);
    if (commit && commit[0])
        buf_addf(&b, "@%.12s", commit);
    json_set_str(out, "cite", buf_str(&b));
    buf_free(&b);
}

static const char *column(sqlite3_stmt *s, int i) {
    const char *t = (const char *)sqlite3_column_text(s, i);
    return t ? t : "";
}

/* ---- search ------------------------------------------------------------------------------------------------- */

static struct json *failed(int code, const char *message) {
    struct json *o = json_object(), *e = json_object();
    json_set_int(e, "code", code);
    json_set_str(e, "message", message);
    json_set(o, "error", e);
    return o;
}

static void add_hits(struct query *q, struct json *list, size_t k) {
    int64_t docs[QUERY_K_MAX * PER_DOC];
    sqlite3_stmt *s = NULL;
    if (sqlite3_prepare_v2(q->db, "SELECT c.doc, d.name, d.title, c.heading, c.first, c.last, c.text, s.commit_id, s.kind FROM chunk c JOIN doc d ON d.id = c.doc "
                                  "JOIN source s ON s.id = d.source WHERE c.id = ?1", -1, &s, NULL) != SQLITE_OK)
        return;
    for (int i = 0; i < q->hits.n && json_len(list) < k; i++) {
        sqlite3_reset(s);
        sqlite3_bind_int64(s, 1, q->hits.v[i].row);
        if (sqlite3_step(s) != SQLITE_ROW)
            continue;
        int64_t doc = sqlite3_column_int64(s, 0);
        int same = 0;
        for (size_t d = 0; d < json_len(list); d++)
            same += docs[d] == doc;
        if (same >= PER_DOC)
            continue;
        docs[json_len(list)] = doc;
        struct json *o = json_object();
        int64_t line = snippet(o, &q->words, column(s, 6), (size_t)sqlite3_column_bytes(s, 6), sqlite3_column_int64(s, 4));
        bool commit = strncmp(column(s, 1), "commit/", 7) == 0 && strcmp(column(s, 8), "git") == 0;
        cite(o, column(s, 1), line, commit ? NULL : column(s, 7));
        json_set_str(o, "source", column(s, 1));
        json_set_str(o, "title", column(s, 2));
        json_set_str(o, "heading", column(s, 3));
        json_set_int(o, "first", sqlite3_column_int64(s, 4));
        json_set_int(o, "last", sqlite3_column_int64(s, 5));
        json_set_double(o, "score", round(q->hits.v[i].score * 1000) / 1000);
        json_append(list, o);
    }
    sqlite3_finalize(s);
}

static int64_t number(sqlite3 *db, const char *sql) {
    sqlite3_stmt *s = NULL;
    int64_t v = 0;
    if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) == SQLITE_OK && sqlite3_step(s) == SQLITE_ROW)
        v = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return v;
}

static struct json *answer_search(sqlite3 *db, const struct json *r) {
    const struct json *text = json_get(r, "query");
    int64_t k = json_get_int(json_get(r, "k"), 5);
    k = k < 1 ? 1 : k > QUERY_K_MAX ? QUERY_K_MAX : k;
    struct query *q = xcalloc(1, sizeof *q);
    struct json *out = json_object(), *list = json_array(), *words = json_array();
    q->db = db;
    q->source = json_get_int(json_get(r, "source"), 0);
    q->hits.max = k < 12 ? 48 : (int)(4 * k);
    query_words(&q->words, json_str(text) ? json_str(text) : "", json_strlen(text));
    q->rows = (double)number(db, "SELECT coalesce(max(id), 0) FROM chunk");
    q->scoring.average = 250;
    if (q->words.n && install(db, &q->scoring) == SQLITE_OK)
        find(q, (int)k);
    weigh(q);
    add_hits(q, list, (size_t)k);
    for (int i = 0; i < q->words.n; i++)
        json_append(words, json_string(q->words.word[i]));
    json_set(out, "results", list);
    json_set(out, "words", words);
    query_words_free(&q->words);
    free(q);
    return out;
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
        const char *text = column(s, 1);
        size_t n = (size_t)sqlite3_column_bytes(s, 1);
        for (size_t i = 0; room && i <= n; number_++) {
            size_t end = line_end(text, n, i);
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

static struct json *answer_read(sqlite3 *db, const struct json *r) {
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
        buf_adds(&b, "\" in the knowledge; knowledge_search shows the names");
        out = failed(ERR_NOT_FOUND, buf_str(&b));
        buf_free(&b);
        goto out;
    }
    sqlite3_bind_int64(s, 1, doc);
    out = json_object();
    struct json *lines = json_array();
    if (sqlite3_step(s) == SQLITE_ROW) {
        int64_t total = sqlite3_column_int64(s, 2);
        if (from < 1)
            from = 1, to = total;
        if (to < from)
            to = from + 39;
        if (to - from >= READ_LINES)
            to = from + READ_LINES - 1;
        if (to > total)
            to = total;
        int64_t last = read_lines(db, doc, from, to, lines);
        json_set_str(out, "source", column(s, 0));
        json_set_str(out, "title", column(s, 1));
        json_set_int(out, "total", total);
        json_set_int(out, "first", from);
        json_set_int(out, "last", last > to || last < from ? to : last);
        bool is_commit = strncmp(column(s, 0), "commit/", 7) == 0;
        cite(out, column(s, 0), from, is_commit ? NULL : column(s, 3));
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
                json_set_str(o, sqlite3_column_name(s, i), column(s, i));
        json_append(list, o);
    }
    sqlite3_finalize(s);
    return list;
}

#define TOTALS "count(*) AS documents, coalesce(sum(d.verdict = 'kept'), 0) AS kept, coalesce(sum(d.chunks), 0) AS chunks, coalesce(sum(d.bytes), 0) AS bytes, " \
               "coalesce(sum(d.lines_skipped), 0) AS lines_skipped, coalesce(sum(d.email), 0) AS emails, coalesce(sum(d.phone), 0) AS phones, " \
               "coalesce(sum(d.card), 0) AS cards, coalesce(sum(d.key), 0) AS keys"

static struct json *answer_list(sqlite3 *db, const struct json *r) {
    struct json *out = json_object();
    json_set(out, "sources", rows(db, "SELECT s.id, s.kind, s.place, s.rev, s.commit_id AS \"commit\", s.state, s.error, s.updated_ms, "
                                      "(SELECT count(*) FROM doc d WHERE d.source = s.id) AS documents, "
                                      "(SELECT count(*) FROM doc d WHERE d.source = s.id AND d.verdict = 'kept') AS kept, "
                                      "(SELECT coalesce(sum(chunks), 0) FROM doc d WHERE d.source = s.id) AS chunks, "
                                      "(SELECT coalesce(sum(bytes), 0) FROM doc d WHERE d.source = s.id) AS bytes FROM source s ORDER BY s.id", r, 10000));
    return out;
}

static struct json *answer_docs(sqlite3 *db, const struct json *r) {
    struct json *out = json_object();
    json_set(out, "documents", rows(db, "SELECT d.id, d.name, d.title, d.url, d.bytes, d.lines, d.chunks, d.verdict, d.reason, o.name AS duplicate_of, d.email, d.phone, d.card, d.key "
                                        "FROM doc d LEFT JOIN doc o ON o.id = d.dup_of WHERE (?1 = 0 OR d.source = ?1) AND (?2 = '' OR d.verdict = ?2 OR (?2 = 'refused' AND d.verdict <> 'kept')) "
                                        "ORDER BY d.source, d.path", r, 5000));
    return out;
}

static struct json *answer_stats(sqlite3 *db, const struct json *r) {
    struct json *out = json_object(), *verdicts = json_object(), *total = rows(db, "SELECT " TOTALS " FROM doc d", r, 1),
                *by = rows(db, "SELECT verdict, count(*) AS n FROM doc GROUP BY verdict ORDER BY n DESC", r, 100);
    for (size_t i = 0; i < json_len(json_at(total, 0)); i++) {
        const char *key = json_key(json_at(total, 0), i, NULL);
        json_set_int(out, key, json_get_int(json_val(json_at(total, 0), i), 0));
    }
    for (size_t i = 0; i < json_len(by); i++)
        json_set_int(verdicts, json_get_str(json_at(by, i), "verdict", "?"), json_get_int(json_get(json_at(by, i), "n"), 0));
    json_set_int(out, "sources", number(db, "SELECT count(*) FROM source"));
    json_set(out, "verdicts", verdicts);
    json_set(out, "reasons", rows(db, "SELECT verdict, reason, count(*) AS documents FROM doc WHERE verdict <> 'kept' AND reason <> '' GROUP BY verdict, reason ORDER BY documents DESC", r, 50));
    json_free(total);
    json_free(by);
    return out;
}

struct json *query_answer(sqlite3 *db, const struct json *r) {
    static const struct {
        const char *op;
        struct json *(*answer)(sqlite3 *db, const struct json *r);
    } ops[] = {{"search", answer_search}, {"read", answer_read}, {"list", answer_list}, {"docs", answer_docs}, {"stats", answer_stats}};
    const char *op = json_get_str(r, "op", "");
    for (size_t i = 0; i < ARRAY_LEN(ops); i++)
        if (strcmp(ops[i].op, op) == 0)
            return ops[i].answer(db, r);
    return failed(ERR_INVALID, "no such question to the knowledge");
}
