/* clienttools.c - answers of clients to calls of their own tools. (How a call goes out: turn_calls.c; which are offered: offer.c.)
 *
 * Only the client that offered a tool may answer, and only the call that waits. No answer before the turn's deadline, or
 * a client that goes away, is a failed call; the model reads that and goes on. */
#include "agent/agent_priv.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>

int agent_tool_result(struct agent *a, const char *client, const char *call_id, bool ok, const char *text, size_t len, struct err *e) {
    for (struct conv *c = a->convs; c; c = c->next) {
        struct turn *t = c->running;
        if (!t || !t->waiting_client || strcmp(t->calls[t->at].id, call_id) != 0)
            continue;
        if (!t->client || strcmp(t->client, client) != 0)
            return err_set(e, ERR_REFUSED, "call %.40s is another client's to answer", call_id);
        if (len > STORE_MESSAGE_MAX)
            return err_set(e, ERR_TOO_BIG, "a result of %zu bytes; the limit is %u", len, STORE_MESSAGE_MAX);
        turn_result_set(t, ok, text, len);
        return 0;
    }
    return err_set(e, ERR_NOT_FOUND, "no call %.40s waits for an answer", call_id);
}

static void client_lost(struct turn *t, const char *client) {
    static const char gone[] = "the client that offered this tool went away";
    if (!t || !t->client || strcmp(t->client, client) != 0)
        return;
    free(t->client);
    t->client = NULL;
    if (t->waiting_client)
        turn_result_set(t, false, gone, sizeof gone - 1);
}

void agent_client_gone(struct agent *a, const char *client) {
    for (struct conv *c = a->convs; c; c = c->next) {
        client_lost(c->running, client);
        for (struct turn *t = c->first; t; t = t->next)
            client_lost(t, client);
    }
    jails_client_gone(a, client);
}
