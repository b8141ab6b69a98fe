/* recover.c - when the device that computes goes away: an Xid error, a reset, a driver that is gone after suspend.
 *
 * Its memory is lost, and with it all KV. Ids are not: a session whose KV is dropped computes it again from its timeline,
 * as one does that had to give its pages away, so requests go on where they were and come to the same
 * result. The device is closed, reset and opened again with all its weights. Where that fails, or a device fails again
 * and again, the CPU takes over until the daemon is started anew. */
#define LOG_MODULE "engine"
#include "engine/sched.h"
#include "base/clock.h"
#include "base/log.h"
#include <stdio.h>

#define LOSSES_MAX 3                    /* within this time: then it is not trusted any more */
#define LOSSES_MS (10 * 60 * 1000)

static void close_backend(struct engine *en) {
    pthread_mutex_lock(&en->lock);
    for (struct engine_session *s = en->sessions; s != NULL; s = s->next) {
        kv_pages_cut(&s->pages, &en->kv, 0);
        s->kv_len = 0;
    }
    void *state = en->state;
    en->state = NULL;
    kv_pool_destroy(&en->kv);
    pthread_mutex_unlock(&en->lock);
    en->backend->close(state);
}

static bool trusted(struct engine *en) {
    int64_t now = clock_mono_ms();

    if (en->losses == 0 || now - en->first_loss_ms > LOSSES_MS) {
        en->losses = 0;
        en->first_loss_ms = now;
    }
    return ++en->losses < LOSSES_MAX;
}

/* What the card was stays to be seen when it is gone. */
static void note_loss(struct engine *en, const char *why) {
    int losses = en->card.losses;
    pthread_mutex_lock(&en->lock);
    if (en->backend->card != NULL)
        en->backend->card(en->state, &en->card);
    en->card.state = ENGINE_CARD_LOST;
    en->card.losses = losses + 1;
    snprintf(en->card.why, sizeof en->card.why, "%s", why);
    pthread_mutex_unlock(&en->lock);
}

static void note_return(struct engine *en) {
    pthread_mutex_lock(&en->lock);
    en->card.state = ENGINE_CARD_USED;
    pthread_mutex_unlock(&en->lock);
}

int engine_recover(struct engine *en, const struct err *lost, struct err *e) {
    struct err again = {0};
    bool once_more = trusted(en);

    log_error("the device was lost during a pass: %s", lost->text);
    note_loss(en, lost->text);
    close_backend(en);
    if (once_more && engine_open_backend(en, &again) == 0) {
        note_return(en);
        log_warn("the device is back; sessions compute their KV again");
        return 0;
    }
    if (!once_more)
        err_set(&again, ERR_UNAVAILABLE, "it was lost %d times within %d minutes", LOSSES_MAX, LOSSES_MS / 60000);
    log_error("THE CARD IS GIVEN UP, the CPU computes from now on: %s. Restart corrald to try it again", again.text);
    pthread_mutex_lock(&en->lock);
    en->backend = &backend_cpu;
    pthread_mutex_unlock(&en->lock);
    return engine_open_backend(en, e);
}
