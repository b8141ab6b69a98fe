/* warm.c - the system segment that every new conversation begins with is read when the model is there, before anybody asks: the
 * engine shares what one session has computed with all that begin the same, so the first question is answered as soon as a later one. */
#define LOG_MODULE "agent"
#include "agent/agent_priv.h"
#include "base/clock.h"
#include "base/log.h"

static int opening(struct agent *a, struct ids *out, struct err *e) {
    struct buf persona = {0};
    struct offer offer;
    char date[32];

    clock_llama_date(clock_wall_ms(), date, sizeof date);
    offer_make(&offer, a, NULL, NULL, false);
    profile_text(&persona, NULL, a->system_text);
    int rc = system_render(a, out, &offer, date, buf_str(&persona), e);
    buf_free(&persona);
    offer_free(&offer);
    return rc;
}

void warm_begin(struct agent *a) {
    struct ids ids = {0};
    struct err e = {0};

    for (const struct conv *c = a->convs; c; c = c->next)
        if (c->running || c->first)
            return;
    if (!a->en || !a->chat || a->warm)
        return;
    int rc = opening(a, &ids, &e);
    if (rc == 0 && ids.n > 0)
        rc = engine_session_create(&a->warm, a->en, &e);
    if (rc == 0 && ids.n > 0)
        engine_session_own(a->warm, ENGINE_OWNER_ALL);
    if (rc == 0 && ids.n > 0)
        rc = engine_request_start(a->warm, &(struct engine_request){.ids = ids.v, .n_ids = ids.n, .max_tokens = 1}, &e);
    if (rc != 0)
        log_warn("the opening was not read ahead: %s", e.text);
    ids_free(&ids);
}

void warm_yield(struct agent *a) {
    if (a->warm)
        engine_request_cancel(a->warm);
}

void warm_end(struct agent *a) {
    engine_session_free(a->warm);
    a->warm = NULL;
}
