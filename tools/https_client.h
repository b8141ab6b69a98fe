/* https_client.h - one HTTPS request from the daemon's side: connect (connect.h), hand the socket to a jail with corral-tool-https in it,
 * read its answer. Owner: the agent thread. Jails are kept and shared: the tool keeps no state (sandbox.h). */
#pragma once
#include "base/err.h"
#include "base/json.h"
#include <stdbool.h>
#include <stdint.h>

struct https;
struct https_call;
struct sandbox;
struct tools_mail;

struct https_request {
    const char *host;                   /* must be one that the configuration names: the caller sees to it */
    int port;
    bool private_address;
    int key_fd;                         /* sealed memfd with the key, or -1; taken over */
    uint32_t wall_ms;                   /* for everything */
    struct json *request;               /* tools/https/request.h without host, port and wall_ms; taken over */
};
/* answer: the object of tools/https/fetch.h, or NULL and why. Both borrowed. */
typedef void (*https_done_fn)(void *arg, const struct json *answer, const struct err *why);

/* ca_file NULL: where the machine keeps its own. ERR_CONFIG when there is none to be read; then no request can be made. */
int https_create(struct https **out, struct sandbox *sb, struct tools_mail *m, const char *ca_file, struct err *e);
void https_free(struct https *h);       /* no call may be left */

int https_start(struct https_call **out, struct https *h, const struct https_request *r, https_done_fn done, void *arg, struct err *e);
/* Forgets the call: done will not be called. */
void https_drop(struct https_call *c);
int https_timeout_ms(const struct https *h);    /* until https_tick() is wanted; -1: not at all */
void https_tick(struct https *h);
