/* service.h - a service that answers queries over HTTPS, with what makes using it bearable for both sides: its key, a token bucket, the pauses
 * it asks for, its quota, and the memory of its answers. Owner: the agent thread.
 *
 * What differs between services is data (struct provider, in search.c). The key is read from its file for each request, put into
 * a sealed memory file, and wiped; it is in no argument, environment, log or database of ours. */
#pragma once
#include "tools/tools.h"

struct answers;
struct https;
struct service;
struct service_call;

struct provider {
    const char *name, *title;
    const char *url;                    /* where it is, unless configured otherwise; NULL: it must be */
    const char *path;                   /* in place of an empty one */
    const char *query;                  /* the query's parameter */
    const char *parameters;             /* fixed ones; %d stands for the number of results */
    const char *key_place;              /* "header:NAME" or "query:NAME"; NULL: it needs no key */
    const char *credential;             /* the key's name among systemd's credentials */
    const char *accept, *shape;
    size_t query_max;                   /* characters */
    const char *fix;                    /* how to configure it, for `corral doctor` */
};

/* Never fails: a service that can't be used says why. */
struct service *service_create(const struct provider *p, const struct tools_service_config *c, int results, const char *section,
                               struct https *h, const struct err *no_https, struct answers *a);
void service_free(struct service *s);   /* no call may be left */
bool service_usable(const struct service *s);
/* {"provider","title","host","usable","problem","fix","requests","hits","failures","limit","remaining","quota_age_s","paused_s"} */
struct json *service_status(const struct service *s);

/* answer: "results" or "text" (tools/https/fetch.h); age_s: -1 fresh, else how old the kept answer is. Or NULL and why. */
typedef void (*service_done_fn)(void *arg, const struct json *answer, int64_t age_s, const struct err *why);
/* done comes exactly once, perhaps before this returns. */
struct service_call *service_ask(struct service *s, const char *query, size_t len, service_done_fn done, void *arg);
void service_drop(struct service_call *c);      /* done will not be called */
int service_timeout_ms(const struct service *s);
void service_tick(struct service *s);
