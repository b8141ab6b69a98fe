#define LOG_MODULE "search"
#include "tools/search.h"
#include "base/clock.h"
#include "base/mem.h"
#include "base/str.h"
#include "tools/answers.h"
#include "tools/https_client.h"
#include "tools/service.h"
#include "tools/tools_priv.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define CALLS_MAX 32
#define TEXT_MAX 3000                   /* bytes of an answer that the model reads: about 750 tokens */
#define WALL_MS 27000                   /* what a call may take in all: the wait for its turn and the request */

static const struct provider brave = {
    .name = "brave", .title = "Brave Search", .url = "https://api.search.brave.com/res/v1/web/search", .path = "/res/v1/web/search", .query = "q",
    .parameters = "count=%d&text_decorations=false", .key_place = "header:X-Subscription-Token", .credential = "brave-api-key",
    .accept = "application/json", .shape = "brave", .query_max = 400,
    .fix = "get a key at https://api-dashboard.search.brave.com (there is a free plan), put it into a file that only you can read, and name that file "
           "in corral.conf: [search] api_key_file = /path; or use an instance of SearXNG: [search] provider = searxng and url = https://HOST/search",
};
static const struct provider searxng = {
    .name = "searxng", .title = "SearXNG", .path = "/search", .query = "q", .parameters = "format=json", .accept = "application/json", .shape = "searxng",
    .query_max = 400,
    .fix = "name an instance that answers format=json in corral.conf: [search] provider = searxng and url = https://HOST/search",
};
static const struct provider wolfram = {
    .name = "wolfram", .title = "Wolfram Alpha", .url = "https://www.wolframalpha.com/api/v1/llm-api", .path = "/api/v1/llm-api", .query = "input",
    .parameters = "maxchars=2500", .key_place = "query:appid", .credential = "wolfram-app-id", .accept = "text/plain", .shape = "wolfram", .query_max = 1000,
    .fix = "get an AppID for the LLM API at https://developer.wolframalpha.com, put it into a file that only you can read, and name that file in "
           "corral.conf: [wolfram] api_key_file = /path",
};

struct search_call {
    struct search_call *next;
    struct search *s;
    struct tools_conv *tc;
    struct service_call *asked;
    int64_t began_ns;
    tool_done_fn done;
    void *arg;
};
struct search {
    struct answers *answers;
    struct https *https;                /* NULL: no trust anchors */
    struct service *web, *alpha;        /* web NULL: switched off */
    struct search_call *calls;
};

/* ---- making -------------------------------------------------------------------------------------- */

/* "auto": SearXNG where an address is given without a key, else Brave. */
static const struct provider *web_provider(const struct tools_config *c) {
    const char *want = c->search_provider ? c->search_provider : "auto";
    if (strcmp(want, "off") == 0)
        return NULL;
    if (strcmp(want, "searxng") == 0 || (strcmp(want, "auto") == 0 && c->search.url && !c->search.key_file))
        return &searxng;
    return &brave;
}

struct search *search_create(const struct tools_config *c, struct sandbox *sb, struct tools_mail *m) {
    struct search *s = xcalloc(1, sizeof *s);
    const struct provider *web = web_provider(c);
    int results = c->search_results > 0 ? (int)c->search_results : 5;
    struct err no_https = {0};
    s->answers = answers_open(c->state_dir);
    https_create(&s->https, sb, m, c->ca_file, &no_https);
    if (web)
        s->web = service_create(web, &c->search, results, "search", s->https, &no_https, s->answers);
    s->alpha = service_create(&wolfram, &c->wolfram, results, "wolfram", s->https, &no_https, s->answers);
    return s;
}

void search_free(struct search *s) {
    if (!s)
        return;
    BUG_IF(s->calls);
    service_free(s->web);
    service_free(s->alpha);
    https_free(s->https);
    answers_close(s->answers);
    free(s);
}

void search_status(const struct search *s, struct json *out) {
    json_set(out, "search", s->web ? service_status(s->web) : json_null());
    json_set(out, "wolfram", service_status(s->alpha));
    json_set_int(out, "answers_kept", answers_count(s->answers));
}

static int sooner(int a, int b) { return a < 0 ? b : b < 0 || a < b ? a : b; }

int search_timeout_ms(const struct search *s) {
    int wait = service_timeout_ms(s->alpha);
    if (s->web)
        wait = sooner(wait, service_timeout_ms(s->web));
    return s->https ? sooner(wait, https_timeout_ms(s->https)) : wait;
}

void search_tick(struct search *s) {
    if (s->web)
        service_tick(s->web);
    service_tick(s->alpha);
    if (s->https)
        https_tick(s->https);
}

/* ---- words ------------------------------------------------------------------------------------------ */

static void add_line(struct buf *out, const char *text) {
    if (text[0])
        buf_addf(out, "%s\n", text);
}

/* Whole results as long as there is room; the first in any case. */
static void write_results(struct buf *out, const struct json *results) {
    for (size_t i = 0; i < json_len(results); i++) {
        const struct json *r = json_at(results, i);
        const char *title = json_get_str(r, "title", ""), *age = json_get_str(r, "age", "");
        struct buf one = {0};
        buf_addf(&one, "%zu. %s\n", i + 1, title[0] ? title : "(no title)");
        add_line(&one, json_get_str(r, "url", ""));
        add_line(&one, json_get_str(r, "text", ""));
        if (age[0])
            buf_addf(&one, "(%s)\n", age);
        if (i == 0 || out->len + one.len <= TEXT_MAX)
            buf_add(out, one.data, one.len);
        buf_free(&one);
    }
}

static void write_age(struct buf *out, int64_t s) {
    static const struct {
        int64_t below, unit;
        const char *name;
    } units[] = {{120, 1, "second"}, {7200, 60, "minute"}, {172800, 3600, "hour"}, {INT64_MAX, 86400, "day"}};
    size_t i = 0;
    while (s >= units[i].below)
        i++;
    int64_t n = s / units[i].unit;
    buf_addf(out, "[an answer kept from %" PRId64 " %s%s ago]\n", n, units[i].name, n == 1 ? "" : "s");
}

static void write_answer(struct buf *out, const struct json *answer, int64_t age_s) {
    const struct json *results = json_get(answer, "results"), *text = json_get(answer, "text");
    struct buf raw = {0};
    if (json_str(text))
        buf_addf(&raw, "%.*s\n", TEXT_MAX, json_str(text));
    else if (json_len(results) == 0)
        buf_adds(&raw, "No results found.\n");
    else
        write_results(&raw, results);
    if (age_s >= 0)
        write_age(&raw, age_s);
    raw.len = raw.len > 0 ? raw.len - 1 : 0;            /* the last line end */
    str_escape(out, raw.data, raw.len, true, 2 * TEXT_MAX + 2000);
    buf_free(&raw);
}

/* ---- calls ------------------------------------------------------------------------------------------- */

static void answer(struct search_call *c, bool ok, const char *limit, const char *text, size_t len) {
    struct buf framed = {0};
    for (struct search_call **p = &c->s->calls; *p; p = &(*p)->next)
        if (*p == c) {
            *p = c->next;
            break;
        }
    if (!ok)
        tools_frame_response(&framed, false, NULL, 0, text, len);
    struct tool_result r = {.ok = ok, .text = ok ? text : buf_str(&framed), .len = ok ? len : framed.len, .plain = text, .plain_len = len,
                            .ms = (double)(clock_mono_ns() - c->began_ns) / 1e6, .exit_status = ok ? 0 : 1, .limit = limit, .taint = TOOL_TAINT_WEB};
    c->done(c->arg, &r);
    free(c);
    buf_free(&framed);
}

static void on_service(void *arg, const struct json *got, int64_t age_s, const struct err *why) {
    struct search_call *c = arg;
    struct buf text = {0};
    if (got)
        write_answer(&text, got, age_s);
    else
        str_escape(&text, why->text, strlen(why->text), false, sizeof why->text * 4);
    answer(c, got != NULL, !got && why->code == ERR_DEADLINE ? "deadline" : NULL, buf_str(&text), text.len);
    buf_free(&text);
}

static int run_with(struct service *service, struct tools_conv *tc, const struct json *arguments, tool_done_fn done, void *arg, struct err *e) {
    const struct json *query = json_get(arguments, "query");
    struct search *s = tc->tools->search;
    size_t n = 0;
    if (!json_is(query, JSON_STRING))
        return err_set(e, ERR_INVALID, "one argument is expected, \"query\": a text");
    for (struct search_call *c = s->calls; c; c = c->next)
        n++;
    if (n >= CALLS_MAX)
        return err_set(e, ERR_BUSY, "%d questions to services wait already; try again later", CALLS_MAX);
    struct search_call *c = xcalloc(1, sizeof *c);
    *c = (struct search_call){.s = s, .tc = tc, .began_ns = clock_mono_ns(), .done = done, .arg = arg, .next = s->calls};
    s->calls = c;
    struct service_call *asked = service_ask(service, json_str(query), json_strlen(query), on_service, c);
    if (asked)
        c->asked = asked;               /* else c has been answered, and is gone */
    return 0;
}

static int run_search(struct tools_conv *tc, const struct json *arguments, tool_done_fn done, void *arg, struct err *e) {
    return run_with(tc->tools->search->web, tc, arguments, done, arg, e);
}

static int run_alpha(struct tools_conv *tc, const struct json *arguments, tool_done_fn done, void *arg, struct err *e) {
    return run_with(tc->tools->search->alpha, tc, arguments, done, arg, e);
}

static void stop(struct search_call *c, const char *limit, const char *text) {
    service_drop(c->asked);
    answer(c, false, limit, text, strlen(text));
}

static void cancel(struct tools_conv *tc, void *arg) {
    for (struct search_call *c = tc->tools->search->calls; c; c = c->next)
        if (c->arg == arg) {
            stop(c, "cancelled", "the call was cancelled");
            return;
        }
}

void search_close(struct search *s, struct tools_conv *tc) {
    for (struct search_call *c = s->calls; c;)
        if (c->tc == tc) {
            stop(c, "closed", "the conversation was closed while the service was asked");
            c = s->calls;               /* the callback may have changed the list */
        } else {
            c = c->next;
        }
}

static bool search_usable(const struct tools *t) { return t->search->web && service_usable(t->search->web); }
static bool alpha_usable(const struct tools *t) { return service_usable(t->search->alpha); }

#define QUERY_SCHEMA(what) "{\"type\":\"object\",\"properties\":{\"query\":{\"type\":\"string\",\"description\":\"" what "\"}},\"required\":[\"query\"]}"

const struct tool tool_brave_search = {
    .name = "brave_search",
    .description = "Searches the web",
    .shape = TOOL_BUILTIN,
    .parameters = QUERY_SCHEMA("What to look for"),
    .pure = true,
    .taint = TOOL_TAINT_WEB,
    .wall_ms = WALL_MS,
    .run = run_search,
    .cancel = cancel,
    .usable = search_usable,
};
const struct tool tool_wolfram_alpha = {
    .name = "wolfram_alpha",
    .description = "Asks Wolfram Alpha for facts and calculations",
    .shape = TOOL_BUILTIN,
    .parameters = QUERY_SCHEMA("The question, in English"),
    .pure = true,
    .taint = TOOL_TAINT_WEB,
    .wall_ms = WALL_MS,
    .run = run_alpha,
    .cancel = cancel,
    .usable = alpha_usable,
};
