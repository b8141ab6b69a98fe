/* knowledge.c - the agent thread's side of the knowledge: questions through the search jail, orders to the knowledge thread, and the
 * model's two tools.
 *
 * Questions wait in line: the jail takes one at a time, and none starts while the database file is being changed (the gate of kb_priv.h).
 * What comes back was written by whoever wrote the documents: it reaches readers and the model only escaped. */
#define LOG_MODULE "knowledge"
#include "tools/knowledge.h"
#include "tools/kb_priv.h"
#include "tools/tools_priv.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include "sandbox/sandbox.h"
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ASKS_MAX 64
#define ORDERS_MAX 64
#define ASK_MS 5000
#define WORTH 0.4                       /* of the best result's score, for the model */

/* ---- questions --------------------------------------------------------------------------------------------- */

static void ask_next(struct knowledge *k);

static void ask_end(struct knowledge *k, const struct json *result, const struct err *e) {
    struct kb_ask *a = k->first_ask;
    k->asking = false;
    if (!(k->first_ask = a->next))
        k->last_ask = NULL;
    a->done(a->arg, result, e);
    free(a->request);
    free(a);
}

static void gate_leave(struct knowledge *k) {
    pthread_mutex_lock(&k->lock);
    k->searching = false;
    pthread_cond_broadcast(&k->cond);
    pthread_mutex_unlock(&k->lock);
}

/* false: it is closed for now. An error: there is nothing to read behind it. */
static bool gate_enter(struct knowledge *k, struct err *e) {
    pthread_mutex_lock(&k->lock);
    bool open = !k->gate_closed;
    if (open)
        *e = k->torn;
    k->searching = open && !e->code;
    pthread_mutex_unlock(&k->lock);
    return open;
}

static void on_answer(void *arg, const struct sandbox_result *s) {
    struct knowledge *k = arg;
    struct json *j = NULL;
    struct err e = {0};
    const struct json *failure;
    gate_leave(k);
    if (!s->ran)
        e = s->err;
    else if (s->limit)
        err_set(&e, strcmp(s->limit, "deadline") == 0 ? ERR_DEADLINE : ERR_UNAVAILABLE, "the search was ended by its limit: %s", s->limit);
    else if (s->exit_status != 0 || json_parse(&j, s->out, s->out_len, NULL) != 0)
        err_set(&e, ERR_STORE, "the search ended badly (status %d)", s->exit_status);
    else if ((failure = json_get(j, "error")) != NULL)
        err_set(&e, (int)json_get_int(json_get(failure, "code"), ERR_STORE), "%s", json_get_str(failure, "message", "the search failed"));
    ask_end(k, e.code ? NULL : j, &e);
    json_free(j);
    if (!k->closing)
        ask_next(k);
}

static void ask_next(struct knowledge *k) {
    struct sandbox_limits limits = {.wall_ms = ASK_MS};
    while (k->first_ask && !k->asking) {
        struct err e = {0};
        int rc = 0;
        if (!k->sb)
            rc = err_set(&e, ERR_SANDBOX, "the knowledge can't be searched: this daemon has no jail");
        else if (k->closing)
            rc = err_set(&e, ERR_CANCELLED, "corrald ends");
        else if (!k->search_jail)
            rc = sandbox_jail_open(&k->search_jail, k->sb, "knowledge", NULL, &e);
        if (rc == 0 && !gate_enter(k, &e))
            return;                     /* kb_gate_opened() goes on */
        rc = e.code;
        k->asking = true;
        if (rc == 0) {
            if ((rc = sandbox_jail_run_fds(k->search_jail, k->first_ask->request, strlen(k->first_ask->request), &k->db_fd, 1, &limits, on_answer, k, &e)) == 0)
                return;
            gate_leave(k);
        }
        ask_end(k, NULL, &e);
    }
}

void kb_gate_opened(void *arg) {
    struct knowledge *k = arg;
    if (!k->closing)
        ask_next(k);
}

int knowledge_ask(struct knowledge *k, const struct json *request, knowledge_done_fn done, void *arg, struct err *e) {
    int waiting = 0;
    for (struct kb_ask *a = k->first_ask; a; a = a->next)
        waiting++;
    if (waiting >= ASKS_MAX)
        return err_set(e, ERR_BUSY, "%d searches already wait", ASKS_MAX);
    struct kb_ask *a = xcalloc(1, sizeof *a);
    a->request = json_text(request, JSON_COMPACT);
    a->done = done;
    a->arg = arg;
    if (k->last_ask)
        k->last_ask->next = a;
    else
        k->first_ask = a;
    k->last_ask = a;
    ask_next(k);
    return 0;
}

/* ---- orders ---------------------------------------------------------------------------------------------------- */

void kb_order_ended(void *arg) {
    struct kb_order *o = arg;
    o->done(o->arg, o->err.code ? NULL : o->result, &o->err);
    json_free(o->order);
    json_free(o->result);
    free(o);
}

int knowledge_order(struct knowledge *k, const struct json *order, knowledge_done_fn done, void *arg, struct err *e) {
    int waiting = 0;
    pthread_mutex_lock(&k->lock);
    for (struct kb_order *o = k->first_order; o; o = o->next)
        waiting++;
    if (waiting < ORDERS_MAX) {
        struct kb_order *o = xcalloc(1, sizeof *o);
        *o = (struct kb_order){.k = k, .order = json_copy(order), .done = done, .arg = arg};
        if (k->last_order)
            k->last_order->next = o;
        else
            k->first_order = o;
        k->last_order = o;
        atomic_store(&k->orders_wait, true);
        pthread_cond_broadcast(&k->cond);
    }
    pthread_mutex_unlock(&k->lock);
    return waiting < ORDERS_MAX ? 0 : err_set(e, ERR_BUSY, "%d changes already wait", ORDERS_MAX);
}

struct json *knowledge_progress(struct knowledge *k, int64_t source) {
    struct kb_progress p = kb_progress_get(k, source);
    struct json *o = json_object();
    json_set_int(o, "source", source);
    json_set_str(o, "state", p.state);
    json_set_str(o, "phase", p.phase);
    json_set_int(o, "done", p.done);
    json_set_int(o, "total", p.total);
    json_set_int(o, "bytes", p.bytes);
    if (p.err.code) {
        struct json *e = json_object();
        json_set_str(e, "name", err_name(p.err.code));
        json_set_str(e, "message", p.err.text);
        json_set(o, "error", e);
    }
    return o;
}

/* ---- start and end ------------------------------------------------------------------------------------------------ */

bool knowledge_filled(const struct knowledge *k) { return k && atomic_load(&k->kept) > 0; }

int knowledge_open(struct knowledge **out, const char *state_dir, struct sandbox *sb, struct tools_mail *mail, struct err *e) {
    struct knowledge *k = xcalloc(1, sizeof *k);
    char *path = xasprintf("%s/knowledge.db", state_dir);
    *out = NULL;
    int rc = kb_db_open(&k->db, state_dir, e);
    /* Opened before anything else and closed last: closing any descriptor of the file would drop SQLite's locks on it. */
    if (rc == 0 && (k->db_fd = open(path, O_RDONLY | O_CLOEXEC)) < 0)
        rc = err_sys(e, ERR_IO, "%s", path);
    free(path);
    if (rc != 0) {
        kb_db_close(k->db);
        free(k);
        return rc;
    }
    k->sb = sb;
    k->mail = mail_hold(mail);
    k->state_dir = xstrdup(state_dir);
    k->dir_shown = -1;
    if ((k->behind = !kb_whole(k->db)))
        err_set(&k->torn, ERR_NO_SPACE, "knowledge.db: no room on the disk to finish what was begun before; free some space");
    atomic_store(&k->kept, kb_kept(k->db));
    pthread_mutex_init(&k->lock, NULL);
    pthread_cond_init(&k->cond, NULL);
    if (pthread_create(&k->thread, NULL, kb_thread, k) != 0)
        BUG("cannot start a thread");
    *out = k;
    return 0;
}

void knowledge_halt(struct knowledge *k) {
    if (!k)
        return;
    k->closing = true;
    atomic_store(&k->stop, true);
    pthread_mutex_lock(&k->lock);
    pthread_cond_broadcast(&k->cond);
    pthread_mutex_unlock(&k->lock);
    for (int i = 0; i < KB_JAILS; i++) {
        sandbox_jail_close(k->jails[i]);
        k->jails[i] = NULL;
    }
    sandbox_jail_close(k->search_jail);
    k->search_jail = NULL;
    ask_next(k);                        /* answers those that wait */
}

void knowledge_free(struct knowledge *k) {
    if (!k)
        return;
    pthread_join(k->thread, NULL);
    for (struct kb_order *o; (o = k->first_order) != NULL;) {
        k->first_order = o->next;
        err_set(&o->err, ERR_CANCELLED, "corrald ends");
        kb_order_ended(o);
    }
    kb_db_close(k->db);
    close(k->db_fd);
    if (k->dir_shown >= 0)
        close(k->dir_shown);
    pthread_mutex_destroy(&k->lock);
    pthread_cond_destroy(&k->cond);
    mail_release(k->mail);
    free(k->state_dir);
    free(k);
}

/* ---- the model's tools ------------------------------------------------------------------------------------------------ */

struct knowledge_call {
    struct knowledge_call *next, **at;  /* the conversation's list */
    struct tools_conv *tc;              /* NULL: it was answered already */
    tool_done_fn done;
    void *arg;
    bool read;
    char *what;                         /* the query or source, for words about it */
    int64_t started_ns;
};

static void answer(struct knowledge_call *c, bool ok, const char *limit, const struct buf *text, const struct err *e) {
    struct tool_result r = {.ok = ok, .text = buf_str(text), .len = text->len, .plain = buf_str(text), .plain_len = text->len,
                            .ms = (double)(clock_mono_ns() - c->started_ns) / 1e6, .exit_status = ok ? 0 : 1, .limit = limit, .taint = TOOL_TAINT_FILE, .failure = e};
    *c->at = c->next;
    if (c->next)
        c->next->at = c->at;
    c->tc = NULL;
    c->done(c->arg, &r);
}

static void clean(struct buf *out, const char *s) { str_escape(out, s, strlen(s), false, 4096); }

static void add_lines(struct buf *out, const struct json *lines) {
    for (size_t i = 0; i < json_len(lines); i++) {
        const struct json *l = json_at(lines, i), *t = json_get(l, "text");
        buf_addf(out, "%" PRId64 ": ", json_get_int(json_get(l, "line"), 0));
        str_escape(out, json_str(t) ? json_str(t) : "", json_strlen(t), true, 65536);
        buf_addc(out, '\n');
    }
}

static bool blank_line(const struct json *l) {
    const char *s = json_str(json_get(l, "text"));
    return !s || s[strspn(s, " \t\r\n")] == '\0';
}

/* A passage as it stands in its document: its place is in the line above, and small models copy numbers between the words. */
static void add_passage(struct buf *out, const struct json *lines) {
    size_t from = 0, to = json_len(lines);
    while (from < to && blank_line(json_at(lines, from)))
        from++;
    while (to > from && blank_line(json_at(lines, to - 1)))
        to--;
    for (; from < to; from++) {
        const struct json *t = json_get(json_at(lines, from), "text");
        str_escape(out, json_str(t) ? json_str(t) : "", json_strlen(t), true, 65536);
        buf_addc(out, '\n');
    }
}

static void say_results(struct buf *out, const struct json *result, const char *query) {
    const struct json *list = json_get(result, "results");
    if (!json_len(list)) {
        buf_adds(out, "Nothing in the knowledge matches \"");
        clean(out, query);
        buf_adds(out, "\". Try other words, or fewer.");
        return;
    }
    double best = json_get_double(json_get(json_at(list, 0), "score"), 0);
    for (size_t i = 0; i < json_len(list); i++) {
        const struct json *r = json_at(list, i);
        if (json_get_double(json_get(r, "score"), 0) < best * WORTH)
            break;                      /* far behind: it would only take the model's context */
        const char *title = json_get_str(r, "title", ""), *heading = json_get_str(r, "heading", "");
        buf_adds(out, i ? "\n" : "");
        clean(out, json_get_str(r, "cite", ""));
        if (title[0]) {
            buf_adds(out, " - ");
            clean(out, title);
        }
        if (heading[0] && strcmp(heading, title) != 0) {
            buf_adds(out, " / ");
            clean(out, heading);
        }
        buf_addc(out, '\n');
        add_passage(out, json_get(r, "lines"));
    }
}

static void say_document(struct buf *out, const struct json *r) {
    clean(out, json_get_str(r, "cite", ""));
    buf_addf(out, ", lines %" PRId64 " to %" PRId64 " of %" PRId64 "\n", json_get_int(json_get(r, "first"), 0), json_get_int(json_get(r, "last"), 0),
             json_get_int(json_get(r, "total"), 0));
    add_lines(out, json_get(r, "lines"));
}

static void on_tool_answer(void *arg, const struct json *result, const struct err *e) {
    struct knowledge_call *c = arg;
    struct buf text = {0};
    if (c->tc && e->code) {
        buf_adds(&text, e->text);
        answer(c, false, NULL, &text, NULL);
    } else if (c->tc) {
        if (c->read)
            say_document(&text, result);
        else
            say_results(&text, result, c->what);
        answer(c, true, NULL, &text, NULL);
    }
    buf_free(&text);
    free(c->what);
    free(c);
}

static int start(struct tools_conv *tc, struct json *request, bool read, const char *what, tool_done_fn done, void *arg, struct err *e) {
    struct knowledge *k = tc->tools->knowledge;
    struct knowledge_call *c = xcalloc(1, sizeof *c);
    *c = (struct knowledge_call){.next = tc->knowledge_calls, .at = &tc->knowledge_calls, .tc = tc, .done = done, .arg = arg, .read = read,
                                 .what = xstrdup(what), .started_ns = clock_mono_ns()};
    if (c->next)
        c->next->at = &c->next;
    tc->knowledge_calls = c;
    int rc = k ? knowledge_ask(k, request, on_tool_answer, c, e) : err_set(e, ERR_UNAVAILABLE, "there is no knowledge here");
    json_free(request);
    if (rc != 0) {
        tc->knowledge_calls = c->next;
        if (c->next)
            c->next->at = &tc->knowledge_calls;
        free(c->what);
        free(c);
    }
    return rc;
}

/* A number, also when the model wrote it as a string. */
static int64_t lenient_int(const struct json *v, int64_t def) {
    int64_t n = json_get_int(v, def);
    if (json_str(v) && !str_to_i64(json_str(v), -1000000, 1000000, &n))
        return def;
    return n;
}

static int run_search(struct tools_conv *tc, const struct json *arguments, tool_done_fn done, void *arg, struct err *e) {
    const struct json *query = json_get(arguments, "query");
    if (!json_is(query, JSON_STRING) || json_strlen(query) == 0)
        return err_set(e, ERR_INVALID, "knowledge_search needs \"query\": the words to look for");
    int64_t n = lenient_int(json_get(arguments, "k"), 3);
    struct json *r = json_object();
    json_set_str(r, "op", "search");
    json_set(r, "query", json_copy(query));
    json_set_int(r, "k", n < 1 ? 1 : n > 20 ? 20 : n);
    return start(tc, r, false, json_str(query), done, arg, e);
}

static int run_read(struct tools_conv *tc, const struct json *arguments, tool_done_fn done, void *arg, struct err *e) {
    const struct json *source = json_get(arguments, "source"), *lines = json_get(arguments, "lines");
    if (!json_is(source, JSON_STRING) || json_strlen(source) == 0)
        return err_set(e, ERR_INVALID, "knowledge_read needs \"source\": a name as knowledge_search shows it");
    struct json *r = json_object();
    json_set_str(r, "op", "read");
    json_set(r, "source", json_copy(source));
    if (lines)
        json_set(r, "lines", json_copy(lines));
    return start(tc, r, true, json_str(source), done, arg, e);
}

static void end_call(struct knowledge_call *c, const char *limit, const char *words) {
    struct buf text = {0};
    buf_adds(&text, words);
    answer(c, false, limit, &text, NULL);
    buf_free(&text);
}

static void cancel(struct tools_conv *tc, void *arg) {
    for (struct knowledge_call *c = tc->knowledge_calls; c; c = c->next)
        if (c->arg == arg) {
            end_call(c, "cancelled", "the search was cancelled");
            return;
        }
}

void knowledge_close_conv(struct tools_conv *tc) {
    while (tc->knowledge_calls)
        end_call(tc->knowledge_calls, "closed", "the search was closed before it ended");
}

static bool usable(const struct tools *t) { return t->sb && knowledge_filled(t->knowledge); }

const struct tool tool_knowledge_search = {
    .name = "knowledge_search",
    .description = "Searches the local documents and code; returns passages with their source and line numbers",
    .shape = TOOL_FUNCTION,
    .parameters = "{\"type\":\"object\",\"properties\":{\"query\":{\"type\":\"string\",\"description\":\"Words to look for\"},"
                  "\"k\":{\"type\":\"integer\",\"description\":\"How many passages\"}},\"required\":[\"query\"]}",
    .pure = true,
    .taint = TOOL_TAINT_FILE,
    .wall_ms = ASK_MS,
    .usable = usable,
    .run = run_search,
    .cancel = cancel,
};

const struct tool tool_knowledge_read = {
    .name = "knowledge_read",
    .description = "Reads lines of a document that knowledge_search found",
    .shape = TOOL_FUNCTION,
    .parameters = "{\"type\":\"object\",\"properties\":{\"source\":{\"type\":\"string\",\"description\":\"The document, as knowledge_search names it\"},"
                  "\"lines\":{\"type\":\"string\",\"description\":\"Which lines, for example 10-40\"}},\"required\":[\"source\"]}",
    .pure = true,
    .taint = TOOL_TAINT_FILE,
    .wall_ms = ASK_MS,
    .usable = usable,
    .run = run_read,
    .cancel = cancel,
};
