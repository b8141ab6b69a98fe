/* choose.c - the next token of a session, from its row of logits or from what a backend tells of it. Engine thread.
 *
 * Rows are long, and on a card they are far away. So a backend may tell a digest of each row (backend.h) and keep the row; most tokens
 * can be chosen from that, and the row is fetched where the digest doesn't tell. Who is shown the logits gets all rows of the pass.
 *
 * Forbidden tokens cost nothing until one of them is chosen: then it is drawn again, from the row without them and with another
 * random number. */
#include "engine/sched.h"
#include <math.h>
#include <string.h>

#define AGAIN (UINT64_C(1) << 63)               /* of a position: the second random number that belongs to it */

static size_t row_of(const struct engine *en, const float *logits) { return (size_t)(logits - en->logits) / (size_t)en->model->vocab; }

/* ---- before a pass ------------------------------------------------------------------------- */

static bool brief(const struct engine *en) {
    for (size_t i = 0; i < en->n_shares; i++)
        if (en->shares[i].s->job != NULL || en->shares[i].s->req.on_logits != NULL)
            return false;
    return true;
}

void choose_wishes(struct engine *en) {
    en->brief = en->backend->logits != NULL && brief(en);
    for (size_t i = 0; i < en->logit_rows_max; i++) {
        en->digests[i].best = -1;
        en->wishes[i] = (struct row_wish){0};
    }
    for (size_t i = 0; en->brief && i < en->n_shares; i++) {
        const struct share *sh = &en->shares[i];
        const struct engine_sampler *how = &sh->s->req.sampler;
        const float *logits = en->rows[sh->first + sh->n - 1].logits;
        if (logits != NULL && how->temperature > 0)
            en->wishes[row_of(en, logits)] = (struct row_wish){.temperature = how->temperature, .whole = !sample_cuts(how),
                                                               .random = sample_draw(how->seed, sh->s->timeline.n)};
    }
}

/* ---- behind it ----------------------------------------------------------------------------- */

static struct row_digest digest_of(const struct engine *en, const float *logits) {
    struct row_digest d = en->digests[row_of(en, logits)];
    if (d.best < 0) {
        d.total = sample_logsumexp(logits, en->model->vocab, &d.best);
        d.known.top = logits[d.best];
    }
    return d;
}

int32_t choose_best(const struct engine *en, const float *logits) { return digest_of(en, logits).best; }

/* The row need not have left the device. */
static bool is_away(const struct engine *en, size_t row) { return en->brief && en->digests[row].best >= 0; }

static int fetch(struct engine *en, struct engine_session *s, float *logits) {
    size_t row = row_of(en, logits);
    return is_away(en, row) ? en->backend->logits(en->state, row, logits, &s->err) : 0;
}

/* As the model said it, whatever somebody has changed since. */
static float said(const struct engine *en, const struct engine_session *s, const float *logits, int32_t id) {
    return (s->req.on_logits != NULL ? en->untouched : logits)[id];
}

static int draw(struct engine *en, struct engine_session *s, const struct row_digest *d, float *logits, int32_t *id, float *raw) {
    const struct engine_sampler *how = &s->req.sampler;
    int rc;

    if (is_away(en, row_of(en, logits)) && sample_known(en->scratch, &d->known, how, s->timeline.n, id, raw))
        return 0;
    if ((rc = fetch(en, s, logits)) != 0 || (rc = sample_token(en->scratch, logits, how, s->timeline.n, id, &s->err)) != 0)
        return rc;
    *raw = said(en, s, logits, *id);
    return 0;
}

static bool is_forbidden(const struct engine_session *s, int32_t id) {
    for (size_t i = 0; i < s->forbidden.n; i++)
        if (s->forbidden.v[i] == id)
            return true;
    return false;
}

static int draw_another(struct engine *en, struct engine_session *s, float *logits, int32_t *id, float *raw) {
    int rc = fetch(en, s, logits);

    for (size_t i = 0; rc == 0 && i < s->forbidden.n; i++)
        logits[s->forbidden.v[i]] = -INFINITY;
    if (rc != 0 || (rc = sample_token(en->scratch, logits, &s->req.sampler, s->timeline.n | AGAIN, id, &s->err)) != 0)
        return rc;
    *raw = said(en, s, logits, *id);
    return 0;
}

int choose_token(struct engine *en, struct engine_session *s, float *logits, int32_t *id, float *logprob) {
    struct row_digest digest = digest_of(en, logits);
    int32_t vocab = en->model->vocab;
    float raw = digest.known.top;
    int rc = 0;

    if (!isfinite(digest.total))
        return err_set(&s->err, ERR_ENGINE, "after %zu tokens the model's logits are not numbers: its weights are damaged or not a model's",
                       s->timeline.n);
    *id = digest.best;
    if (s->req.on_logits != NULL) {
        memcpy(en->untouched, logits, (size_t)vocab * sizeof *logits);
        s->req.on_logits(s->req.arg, s->decoded, logits, vocab);
    }
    if (s->req.on_logits != NULL || s->req.sampler.temperature > 0)
        rc = draw(en, s, &digest, logits, id, &raw);
    if (rc == 0 && is_forbidden(s, *id))
        rc = draw_another(en, s, logits, id, &raw);
    *logprob = raw - digest.total;
    return rc;
}
