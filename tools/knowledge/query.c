/* query.c - questions to the knowledge database: search with BM25; look.c answers the others.
 *
 * A search costs a bounded number of rows whatever is asked. The words' frequencies are counted up to a cap; then the rows that hold all
 * words are scored, up to a cap, those with the words in title, heading or path besides; where that is too few, the rows that hold
 * any of the rarer words. BM25 is computed here because FTS5's own counts each word's rows without a bound. */
#include "tools/knowledge/query_priv.h"
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

/* The lines around the best one, numbered. Returns the best line's number. */
static int64_t snippet(struct json *out, const struct query_words *w, const char *text, size_t n, int64_t first) {
    size_t best = 0, best_at = 0, line = 0, used = 0, at, found = 0;
    int most = -1;
    for (size_t i = 0; i <= n; line++) {
        size_t end = query_line_end(text, n, i);
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
        size_t end = query_line_end(text, n, from), room = SNIPPET_BYTES - used;
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

/* ---- search ------------------------------------------------------------------------------------------------- */

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
        int64_t line = snippet(o, &q->words, query_column(s, 6), (size_t)sqlite3_column_bytes(s, 6), sqlite3_column_int64(s, 4));
        bool commit = strncmp(query_column(s, 1), "commit/", 7) == 0 && strcmp(query_column(s, 8), "git") == 0;
        query_cite(o, query_column(s, 1), line, commit ? NULL : query_column(s, 7));
        json_set_str(o, "source", query_column(s, 1));
        json_set_str(o, "title", query_column(s, 2));
        json_set_str(o, "heading", query_column(s, 3));
        json_set_int(o, "first", sqlite3_column_int64(s, 4));
        json_set_int(o, "last", sqlite3_column_int64(s, 5));
        json_set_double(o, "score", round(q->hits.v[i].score * 1000) / 1000);
        json_append(list, o);
    }
    sqlite3_finalize(s);
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
    q->rows = (double)query_number(db, "SELECT coalesce(max(id), 0) FROM chunk");
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

/* What keeps to one source keeps to one that is there; NULL: it is, or all are meant. */
static struct json *no_such_source(sqlite3 *db, const struct json *r) {
    int64_t source = json_get_int(json_get(r, "source"), 0);        /* 0 too where a document's name stands there */
    char sql[80], text[100];
    snprintf(sql, sizeof sql, "SELECT 1 FROM source WHERE id = %" PRId64, source);
    if (source == 0 || query_number(db, sql))
        return NULL;
    snprintf(text, sizeof text, "there is no source %" PRId64 " in the knowledge: corral kb ls shows them", source);
    return query_failed(ERR_NOT_FOUND, text);
}

struct json *query_answer(sqlite3 *db, const struct json *r) {
    static const struct {
        const char *op;
        struct json *(*answer)(sqlite3 *db, const struct json *r);
    } ops[] = {{"search", answer_search}, {"read", query_read}, {"list", query_list}, {"docs", query_docs}, {"stats", query_stats}};
    const char *op = json_get_str(r, "op", "");
    struct json *missing = no_such_source(db, r);
    if (missing)
        return missing;
    for (size_t i = 0; i < ARRAY_LEN(ops); i++)
        if (strcmp(ops[i].op, op) == 0)
            return ops[i].answer(db, r);
    return query_failed(ERR_INVALID, "no such question to the knowledge");
}
