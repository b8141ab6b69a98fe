/* jails.c - a conversation's tools, kept by its name, and `corral sandbox run`.
 *
 * By name and not by number: `corral sandbox run -c NAME` may come before a conversation of that name exists, and the
 * conversation then finds its work folder and state there. A jail is closed with its conversation, by `sandbox close`, or
 * as the longest idle one when there are too many. Callbacks of tools only mark a jail as over; it is closed by the loop.
 *
 * A name whose interpreter held variables that nobody took back on purpose is told so with its next program: those closed for room are
 * noted here, and of an earlier life of the daemon the journal of calls knows. */
#define LOG_MODULE "agent"
#include "agent/agent_priv.h"
#include "agent/codecheck.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/memory.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define JAILS_MAX 128                   /* named ones; an idle one of more is closed */
#define LOST_MAX 1024                   /* names of those that were closed so and have not come back */
#define IDLE_MS 10000
#define MEMORY_MS 5000                  /* between two looks */
#define MEMORY_SHARE 16                 /* of the machine's memory: with less to hand out, idle interpreters go */

static struct jail *jail_find(struct agent *a, const char *name) {
    for (struct jail *j = a->jails; j; j = j->next)
        if (j->name && strcmp(j->name, name) == 0)
            return j;
    return NULL;
}

/* ---- lost interpreters ------------------------------------------------------------------------------------------------ */

struct lost {
    struct lost *next;
    char name[];
};

static bool lost_forget(struct agent *a, const char *name) {
    for (struct lost **p = &a->lost; *p; p = &(*p)->next)
        if (strcmp((*p)->name, name) == 0) {
            struct lost *l = *p;
            *p = l->next;
            free(l);
            return true;
        }
    return false;
}

static void lost_note(struct agent *a, const char *name) {
    size_t size = strlen(name) + 1, n = 0;
    struct lost *l = xmalloc(sizeof *l + size);
    memcpy(l->name, name, size);
    l->next = a->lost;
    a->lost = l;
    for (struct lost **p = &a->lost; *p; p = &(*p)->next)
        if (n++ == LOST_MAX) {
            free(*p);                   /* the oldest: there was one more than is kept */
            *p = NULL;
            break;
        }
}

/* Whether an interpreter of that name had run before the call but_call, as far as the journal knows. */
static bool ran_before(struct agent *a, const char *name, const char *but_call) {
    struct store_conv sc;
    bool ran = false;
    struct err e;
    if (store_conv_find(a->st, name, &sc, NULL) == 0 && store_call_ran(a->st, sc.id, "code_interpreter", but_call, &ran, &e) != 0)
        log_warn("%s", e.text);
    return ran;
}

/* ---- jails ---------------------------------------------------------------------------------------------------------------- */

static struct jail *jail_new(struct agent *a, const char *name, const char *call) {
    struct jail *j = xcalloc(1, sizeof *j);
    j->name = xstrdup(name);
    j->tc = tools_conv_create(a->tools);
    if (name)
        tools_conv_bind(j->tc, name);
    bool closed = name && lost_forget(a, name);
    if (closed || (name && ran_before(a, name, call)))
        tools_conv_lost(j->tc, closed);
    j->used_ms = clock_mono_ms();
    j->next = a->jails;
    a->jails = j;
    return j;
}

struct jail *jail_get(struct agent *a, const char *name, const char *call) {
    struct jail *j = jail_find(a, name);
    j = j ? j : jail_new(a, name, call);
    j->rests = false;
    return j;
}

static void jail_close(struct agent *a, struct jail *j) {
    for (struct jail **p = &a->jails; *p; p = &(*p)->next)
        if (*p == j) {
            *p = j->next;               /* out of the list first: its callbacks may look for one of that name */
            break;
        }
    tools_conv_free(j->tc);
    free(j->name);
    free(j);
}

bool jail_close_named(struct agent *a, const char *name) {
    struct jail *j = jail_find(a, name);
    lost_forget(a, name);
    if (j)
        jail_close(a, j);
    return j != NULL;
}

void jails_close_all(struct agent *a) {
    while (a->jails)
        jail_close(a, a->jails);
    while (a->lost)
        lost_forget(a, a->lost->name);
}

/* Files in /work and /tmp and an interpreter's variables lie in memory, up to 832 MiB of a conversation that may never go on. */
static struct jail *longest_idle(const struct agent *a) {
    struct jail *oldest = NULL;
    for (struct jail *j = a->jails; j; j = j->next)
        if (j->name && j->calls == 0 && !j->rests && (!oldest || j->used_ms <= oldest->used_ms))
            oldest = j;
    return oldest;
}

static void look_at_memory(struct agent *a) {
    int64_t now = clock_mono_ms();
    struct jail *j;
    if (now - a->memory_ms < MEMORY_MS)
        return;
    a->memory_ms = now;
    while ((j = longest_idle(a)) && now - j->used_ms >= IDLE_MS && memory_free() < memory_total() / MEMORY_SHARE) {
        j->rests = true;
        if (!tools_conv_rest(j->tc))
            continue;
        log_warn("memory is short: the interpreter of \"%s\", idle for %" PRId64 " s, is given up with its variables; its files are kept", j->name, (now - j->used_ms) / 1000);
        return;                         /* what it frees shows at the next look */
    }
}

int jails_timeout_ms(const struct agent *a) {
    return longest_idle(a) ? MEMORY_MS : -1;
}

void jails_tidy(struct agent *a) {
    look_at_memory(a);
    size_t named = 0;
    struct jail *oldest = NULL;
    for (struct jail *j = a->jails, *next; j; j = next) {
        next = j->next;
        if (j->over) {
            jail_close(a, j);
            continue;
        }
        named++;
        if (j->calls == 0 && (!oldest || j->used_ms <= oldest->used_ms))
            oldest = j;
    }
    if (named > JAILS_MAX && oldest) {
        bool held = tools_conv_rest(oldest->tc);
        log_warn("more than %d interpreters: \"%s\", idle for longest, is closed%s", JAILS_MAX, oldest->name, held ? " with its variables; its files are kept" : "");
        if (held)
            lost_note(a, oldest->name);
        jail_close(a, oldest);
    }
}

/* ---- corral sandbox run ------------------------------------------------------------------------------------------- */

struct adhoc {
    struct adhoc *next;
    struct agent *agent;
    const struct tool *tool;
    struct jail *jail;
    char *client;                       /* who waits for it; NULL: nobody does, or he is gone */
    int64_t began_ns;
    struct json *findings;              /* of the code check; NULL: none */
    agent_sandbox_done_fn done;
    void *arg;
};

static void adhoc_free(struct agent *a, struct adhoc *h) {
    for (struct adhoc **p = &a->adhocs; *p; p = &(*p)->next)
        if (*p == h) {
            *p = h->next;
            break;
        }
    json_free(h->findings);
    free(h->client);
    free(h);
}

static void on_adhoc(void *arg, const struct tool_result *r) {
    struct adhoc *h = arg;
    h->jail->calls--;
    h->jail->used_ms = clock_mono_ms();
    h->jail->over = h->jail->over || !h->jail->name;
    if (r->failure) {
        h->done(h->arg, NULL, r->failure);
    } else {
        struct json *j = json_object();
        json_set_bool(j, "ok", r->ok);
        json_set(j, "text", json_stringn(r->plain, r->plain_len));
        json_set_double(j, "ms", (double)(clock_mono_ns() - h->began_ns) / 1e6);
        json_set_int(j, "exit", r->exit_status);
        if (h->findings)
            json_set(j, "findings", json_copy(h->findings));
        json_set(j, "limit", r->limit ? json_string(r->limit) : json_null());
        if (r->restarted)
            json_set_bool(j, "restarted", true);
        json_set(j, "artifacts", r->artifacts ? json_copy(r->artifacts) : json_array());
        if (r->refused)
            json_set(j, "refused", json_copy(r->refused));
        h->done(h->arg, j, NULL);
        json_free(j);
    }
    adhoc_free(h->agent, h);
}

/* Nobody is there to read what they print. */
void jails_client_gone(struct agent *a, const char *client) {
    for (struct adhoc *h = a->adhocs; h;) {
        if (!h->client || strcmp(h->client, client) != 0) {
            h = h->next;
            continue;
        }
        free(h->client);
        h->client = NULL;
        h->tool->cancel(h->jail->tc, h);        /* may end it here, and others that waited for it */
        h = a->adhocs;
    }
}

/* A person's own program is never refused: it is only told what it does. */
static struct json *findings_of(const struct agent *a, const char *tool, const char *code, size_t len) {
    struct codecheck_finding found[CODECHECK_MAX];
    enum codecheck_language language;
    if (strcmp(a->c.code_check, "off") == 0 || !codecheck_language_of(tool, &language))
        return NULL;
    return codecheck_json(found, codecheck(language, code, len, found));
}

int agent_sandbox_run(struct agent *a, const char *client, const char *conversation, const char *profile, const char *code, size_t len, unsigned seconds,
                      agent_sandbox_done_fn done, void *arg, struct err *e) {
    const struct tool *tool = tools_language(profile ? profile : "python");
    int64_t now = clock_mono_ns();
    if (!tool)
        return err_set(e, ERR_UNSUPPORTED, "no programs run in a sandbox profile \"%.40s\"; there are python, python+files, bash, sql, node, c, cpp and mcp", profile);
    if (conversation && !store_name_valid(conversation))
        return err_set(e, ERR_INVALID, "a conversation's name is 1 to %d bytes of UTF-8 without control characters and does not begin with a dash",
                       STORE_NAME_MAX);
    struct adhoc *h = xcalloc(1, sizeof *h);
    struct json *arguments = json_object();
    h->agent = a;
    h->tool = tool;
    h->client = xstrdup(client);
    h->next = a->adhocs;
    a->adhocs = h;
    h->began_ns = now;
    h->findings = findings_of(a, tool->name, code, len);
    h->done = done;
    h->arg = arg;
    h->jail = conversation ? jail_get(a, conversation, NULL) : jail_new(a, NULL, NULL);
    h->jail->calls++;
    struct jail *jail = h->jail;
    json_set(arguments, "code", json_stringn(code, len));
    tools_conv_seconds(jail->tc, seconds);
    int rc = tool->run(jail->tc, arguments, on_adhoc, h, e);
    tools_conv_seconds(jail->tc, 0);
    json_free(arguments);
    if (rc != 0) {
        jail->calls--;
        jail->over = jail->over || !jail->name;
        adhoc_free(a, h);
    }
    return rc;
}

/* Afterwards the name starts empty. What a conversation has changed stays in its history, and so can be undone; nothing else would ever
 * remove the files of a name that no conversation has. */
int agent_sandbox_close(struct agent *a, const char *conversation, struct err *e) {
    struct store_conv sc;
    bool closed = jail_close_named(a, conversation), kept = tools_files_exist(a->tools, conversation);
    if (!closed && !kept)
        return err_set(e, ERR_NOT_FOUND, "no sandbox is open under the name \"%.128s\"", conversation);
    if (kept && store_conv_find(a->st, conversation, &sc, NULL) == 0)
        return tools_files_empty(jail_get(a, conversation, NULL)->tc, e);
    if (kept)
        tools_files_remove(a->tools, conversation);
    return 0;
}

/* ---- corral files, diff, undo, get, put ------------------------------------------------------------------------------------ */

int agent_files(struct agent *a, const char *conversation, bool make, struct tools_conv **out, struct err *e) {
    struct store_conv sc;
    *out = NULL;
    if (!make && !jail_find(a, conversation) && !tools_files_exist(a->tools, conversation)) {
        int rc = store_conv_find(a->st, conversation, &sc, e);
        if (rc != 0)
            return rc;
    }
    struct jail *j = jail_get(a, conversation, NULL);
    j->used_ms = clock_mono_ms();
    *out = j->tc;
    return 0;
}

static bool stays(void *arg, const char *conversation) {
    struct agent *a = arg;
    struct store_conv sc;
    return store_conv_find(a->st, conversation, &sc, NULL) == 0;
}

void jails_sweep(struct agent *a) {
    if (a->tools)
        tools_files_sweep(a->tools, stays, a);
}
