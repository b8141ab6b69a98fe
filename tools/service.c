/*
 *   DELAYED by the token bucket --> ASKED (https_client.c) --> done         service_drop() from either */
#define LOG_MODULE "search"
#include "tools/service.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include "tools/address.h"
#include "tools/answers.h"
#include "tools/https_client.h"
#include "tools/tools_priv.h"
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define KEY_MAX 512
#define DELAY_MAX_MS 6000               /* of our own bucket; beyond it the model hears of the limit */
#define WALL_S 20                       /* of a request, once its turn has come */
#define PAUSE_AFTER_429_S 2             /* when the service names no time */

struct service_call {
    struct service_call *next;
    struct service *s;
    char *query, *key;                  /* key: of the memory */
    int64_t start_ms;
    struct https_call *asked;           /* NULL: delayed */
    service_done_fn done;
    void *arg;
};
struct service {
    const struct provider *p;
    struct tools_service_config c;
    const char *section;
    int results;
    struct url url;
    char key_file[4096];
    struct err problem;                 /* code 0: usable */
    struct https *h;
    struct answers *a;
    struct service_call *calls;
    int64_t interval_ms, next_ms;       /* the bucket holds one token, which is there at next_ms */
    int64_t pause_until_ms;             /* the service asked for it */
    int64_t requests, hits, failures;
};

/* ---- the key ------------------------------------------------------------------------------------- */

static void find_key_file(struct service *s) {
    const char *folder = getenv("CREDENTIALS_DIRECTORY");
    if (s->c.key_file)
        snprintf(s->key_file, sizeof s->key_file, "%s", s->c.key_file);
    else if (folder && folder[0] == '/')
        snprintf(s->key_file, sizeof s->key_file, "%s/%s", folder, s->p->credential);
}

/* The first line into key[0..KEY_MAX], NUL-terminated; its length, or an error. */
static int read_key(const struct service *s, char *key, struct err *e) {
    struct buf text = {0};
    int rc = file_read(&text, s->key_file, 4096, e);
    size_t n = rc == 0 ? strcspn(buf_str(&text), "\r\n") : 0;
    while (n > 0 && (text.data[n - 1] == ' ' || text.data[n - 1] == '\t'))
        n--;
    if (rc == 0 && (n == 0 || n > KEY_MAX))
        rc = err_set(e, ERR_CONFIG, "%s holds no key in its first line", s->key_file);
    for (size_t i = 0; rc == 0 && i < n; i++)
        if (!isgraph((unsigned char)text.data[i]) || (unsigned char)text.data[i] >= 0x7f)
            rc = err_set(e, ERR_CONFIG, "the key in %s has a character that no key has", s->key_file);
    if (rc == 0)
        memcpy(key, text.data, n);
    key[rc == 0 ? n : 0] = '\0';
    if (text.data)
        mem_wipe(text.data, text.cap);
    buf_free(&text);
    return rc == 0 ? (int)n : rc;
}

/* *out: a sealed memory file with the key, or -1 for a service without one. */
static int key_memory(int *out, const struct service *s, struct err *e) {
    char key[KEY_MAX + 1];
    *out = -1;
    if (!s->p->key_place)
        return 0;
    int rc = read_key(s, key, e);
    if (rc >= 0)
        rc = *out = memfd_sealed("key", key, (size_t)rc, e);
    mem_wipe(key, sizeof key);
    return rc < 0 ? rc : 0;
}

/* ---- making ---------------------------------------------------------------------------------------- */

static int check(struct service *s, struct err *e) {
    char key[KEY_MAX + 1];
    const char *url = s->c.url ? s->c.url : s->p->url;
    int rc;
    if (!url)
        return err_set(e, ERR_CONFIG, "%s has no address: set %s.url", s->p->title, s->section);
    if ((rc = url_parse(&s->url, url, e)) != 0)
        return err_wrap(e, "%s.url", s->section);
    if (strcmp(s->url.target, "/") == 0 && s->p->path)
        snprintf(s->url.target, sizeof s->url.target, "%s", s->p->path);
    if (!s->p->key_place)
        return 0;
    find_key_file(s);
    if (!s->key_file[0])
        return err_set(e, ERR_CONFIG, "%s needs a key, and %s.api_key_file names no file with one", s->p->title, s->section);
    rc = read_key(s, key, e);
    mem_wipe(key, sizeof key);
    return rc < 0 ? rc : 0;
}

struct service *service_create(const struct provider *p, const struct tools_service_config *c, int results, const char *section,
                               struct https *h, const struct err *no_https, struct answers *a) {
    struct service *s = xcalloc(1, sizeof *s);
    *s = (struct service){.p = p, .c = *c, .section = section, .results = results, .h = h, .a = a};
    s->interval_ms = (int64_t)(1000 / (c->rate > 0 ? c->rate : 1));
    if (check(s, &s->problem) == 0 && !h)
        s->problem = *no_https;
    return s;
}

void service_free(struct service *s) {
    if (!s)
        return;
    BUG_IF(s->calls);
    free(s);
}

bool service_usable(const struct service *s) { return s->problem.code == 0; }

struct json *service_status(const struct service *s) {
    struct json *o = json_object();
    int64_t limit, remaining, age, now = clock_mono_ms();
    json_set_str(o, "provider", s->p->name);
    json_set_str(o, "title", s->p->title);
    if (s->url.host[0])
        json_set_str(o, "host", s->url.host);
    json_set_bool(o, "usable", service_usable(s));
    if (!service_usable(s)) {
        json_set_str(o, "problem", s->problem.text);
        json_set_str(o, "fix", s->p->fix);
        return o;
    }
    json_set_int(o, "requests", s->requests);
    json_set_int(o, "from_cache", s->hits);
    json_set_int(o, "failures", s->failures);
    answers_quota_get(s->a, s->p->name, &limit, &remaining, &age);
    if (limit >= 0)
        json_set_int(o, "limit", limit);
    if (remaining >= 0) {
        json_set_int(o, "remaining", remaining);
        json_set_int(o, "quota_age_s", age);
    }
    if (s->pause_until_ms > now)
        json_set_int(o, "paused_s", (s->pause_until_ms - now + 999) / 1000);
    return o;
}

/* ---- asking ------------------------------------------------------------------------------------------ */

static void call_free(struct service_call *c) {
    for (struct service_call **p = &c->s->calls; *p; p = &(*p)->next)
        if (*p == c) {
            *p = c->next;
            break;
        }
    free(c->query);
    free(c->key);
    free(c);
}

static void finish(struct service_call *c, const struct json *answer, int64_t age_s, const struct err *why) {
    c->done(c->arg, answer, age_s, why);
    call_free(c);
}

/* Everything but letters and digits as %XX: no query can leave its place in the request line. */
static void encode(struct buf *out, const char *s) {
    for (; *s; s++) {
        if (isalnum((unsigned char)*s) && (unsigned char)*s < 0x80)
            buf_addc(out, *s);
        else if (strchr("-._~", *s))
            buf_addc(out, *s);
        else
            buf_addf(out, "%%%02X", (unsigned char)*s);
    }
}

static void parameters(struct buf *out, const struct service *s) {
    const char *at = strstr(s->p->parameters, "%d");
    if (!at) {
        buf_adds(out, s->p->parameters);
        return;
    }
    buf_add(out, s->p->parameters, (size_t)(at - s->p->parameters));
    buf_addf(out, "%d%s", s->results, at + 2);
}

static struct json *make_request(const struct service *s, const char *query) {
    struct json *r = json_object(), *headers = json_array(), *accept = json_array();
    struct buf target = {0};
    buf_addf(&target, "%s%c%s=", s->url.target, strchr(s->url.target, '?') ? '&' : '?', s->p->query);
    encode(&target, query);
    buf_addc(&target, '&');
    parameters(&target, s);
    json_append(accept, json_string("Accept"));
    json_append(accept, json_string(s->p->accept));
    json_append(headers, accept);
    json_set_str(r, "target", buf_str(&target));
    json_set(r, "headers", headers);
    if (s->p->key_place)
        json_set_str(r, "key", s->p->key_place);
    json_set_str(r, "shape", s->p->shape);
    json_set_int(r, "results", s->results);
    buf_free(&target);
    return r;
}

static void take_note(struct service *s, const struct json *answer) {
    int64_t limit = json_get_int(json_get(answer, "limit"), -1), remaining = json_get_int(json_get(answer, "remaining"), -1);
    int64_t status = json_get_int(json_get(answer, "status"), 0), pause = json_get_int(json_get(answer, "retry_after"), -1);
    if (remaining >= 0)
        answers_quota_put(s->a, s->p->name, limit, remaining);
    if (status != 429 && status != 503)
        return;
    if (pause < 0)
        pause = status == 429 ? PAUSE_AFTER_429_S : 0;
    if (pause > 86400)
        pause = 86400;
    s->pause_until_ms = clock_mono_ms() + pause * 1000;
}

static void on_answer(void *arg, const struct json *answer, const struct err *why) {
    struct service_call *c = arg;
    struct service *s = c->s;
    struct err e = {0};
    c->asked = NULL;
    if (answer && !json_get_bool(json_get(answer, "ok"), false)) {
        const char *code = json_get_str(answer, "code", "");
        err_set(&e, strcmp(code, "busy") == 0 ? ERR_BUSY : ERR_UNAVAILABLE, "%s", json_get_str(answer, "text", "the request failed"));
        why = &e;
    }
    if (answer)
        take_note(s, answer);
    if (why) {
        s->failures++;
        if (s->pause_until_ms > clock_mono_ms()) {
            if (why != &e)
                e = *why;
            size_t n = strlen(e.text);
            snprintf(e.text + n, sizeof e.text - n, "; it asks for a pause of %" PRId64 " s", (s->pause_until_ms - clock_mono_ms() + 999) / 1000);
            why = &e;
        }
        log_info("%s: %s", s->p->name, err_name(why->code));
        finish(c, NULL, -1, why);
        return;
    }
    if (s->c.cache_s > 0)
        answers_put(s->a, c->key, answer);
    finish(c, answer, -1, NULL);
}

static void ask(struct service_call *c) {
    struct service *s = c->s;
    struct err e = {0};
    int64_t wall_ms = (s->c.wall_s > 0 ? s->c.wall_s : WALL_S) * 1000;
    int key_fd, rc = key_memory(&key_fd, s, &e);
    if (rc != 0) {
        finish(c, NULL, -1, &e);
        return;
    }
    struct https_request r = {.host = s->url.host, .port = s->url.port, .private_address = s->c.private_address || s->url.literal,
                              .key_fd = key_fd, .wall_ms = (uint32_t)wall_ms, .request = make_request(s, c->query)};
    s->requests++;
    rc = https_start(&c->asked, s->h, &r, on_answer, c, &e);
    if (rc != 0) {
        s->failures++;
        finish(c, NULL, -1, &e);
    }
}

/* The query's words with single blanks between them; false: there are none, or too many characters. */
static int clean_query(const struct service *s, struct buf *out, const char *query, size_t len, struct err *e) {
    struct buf text = {0};
    bool blank = false;
    size_t characters = 0;
    utf8_repair(&text, query, len < 65536 ? len : 65536);
    for (size_t i = 0; i < text.len; i++) {
        unsigned char ch = (unsigned char)text.data[i];
        if (ch <= 0x20 || ch == 0x7f) {
            blank = out->len > 0;
            continue;
        }
        if (blank)
            buf_addc(out, ' ');
        characters += blank + ((ch & 0xc0) != 0x80);
        blank = false;
        buf_addc(out, (char)ch);
    }
    buf_free(&text);
    if (characters == 0)
        return err_set(e, ERR_INVALID, "the query is empty; call again with words to look for");
    if (characters > s->p->query_max)
        return err_set(e, ERR_TOO_BIG, "the query has %zu characters and %s takes %zu; call again with a shorter one", characters, s->p->title,
                       s->p->query_max);
    return 0;
}

/* When the request may start, or an error that names the wait. */
static int reserve(struct service *s, struct service_call *c, struct err *e) {
    int64_t now = clock_mono_ms(), at = s->next_ms > now ? s->next_ms : now;
    if (s->pause_until_ms > at)
        at = s->pause_until_ms;
    if (at - now > DELAY_MAX_MS)
        return err_set(e, ERR_BUSY, "rate limit reached: %s may be asked again in %" PRId64 " s; go on without it or try later", s->p->title,
                       (at - now + 999) / 1000);
    s->next_ms = at + s->interval_ms;
    c->start_ms = at;
    return 0;
}

struct service_call *service_ask(struct service *s, const char *query, size_t len, service_done_fn done, void *arg) {
    struct service_call *c = xcalloc(1, sizeof *c);
    struct buf clean = {0};
    struct err e = {0};
    int64_t age = -1;
    *c = (struct service_call){.s = s, .done = done, .arg = arg, .next = s->calls};
    s->calls = c;
    int rc = s->problem.code ? (e = s->problem, e.code) : clean_query(s, &clean, query, len, &e);
    c->query = buf_take(&clean);
    c->key = xasprintf("%s https://%s:%d%s %d %s", s->p->name, s->url.host, s->url.port, s->url.target, s->results, c->query);
    if (rc == 0 && s->c.cache_s > 0) {
        struct json *kept = answers_get(s->a, c->key, s->c.cache_s, &age);
        if (kept) {
            s->hits++;
            finish(c, kept, age, NULL);
            json_free(kept);
            return NULL;
        }
    }
    if (rc == 0)
        rc = reserve(s, c, &e);
    if (rc != 0) {
        finish(c, NULL, -1, &e);
        return NULL;
    }
    if (c->start_ms > clock_mono_ms())
        return c;                       /* service_tick() starts it */
    ask(c);
    /* done may have been called already, then c is gone */
    for (struct service_call *k = s->calls; k; k = k->next)
        if (k == c)
            return c;
    return NULL;
}

void service_drop(struct service_call *c) {
    if (c->asked)
        https_drop(c->asked);
    call_free(c);
}

int service_timeout_ms(const struct service *s) {
    int64_t now = clock_mono_ms(), wait = -1;
    for (const struct service_call *c = s->calls; c; c = c->next) {
        int64_t left = c->start_ms - now;
        if (!c->asked && (wait < 0 || left < wait))
            wait = left > 0 ? left : 0;
    }
    return (int)wait;
}

void service_tick(struct service *s) {
    int64_t now = clock_mono_ms();
    for (struct service_call *c = s->calls, *next; c; c = next) {
        next = c->next;
        if (!c->asked && now >= c->start_ms) {
            ask(c);                     /* may call back, and the callback ask again */
            return;
        }
    }
}
