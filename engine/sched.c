/* sched.c - the engine thread: which tokens go into the next forward pass, and what came out.
 *
 * A running session always has tokens without KV: its prompt's rest, or the one that was sampled
 * last.  So decoding is a prefill of one token, and every pass is
 *
 *     plan     one row for each session that decodes, then pieces of prompts, oldest request first
 *     forward  the backend computes all rows
 *     settle   KV lengths rise; sessions whose timeline is computed sample their next token
 *
 * Passes with prompts are sized to take about MICRO_BATCH_S while others decode, so that these keep
 * flowing, and ALONE_S otherwise: a pass reads all weights, so it had better be long; a cancel is felt
 * at the next layer.  Pages are given to the oldest requests first.  When none is free, idle
 * sessions lose theirs (least recently used first), then the youngest running one does: it is parked
 * until another ends.  What is lost is computed again, to the same result; pages on a card are first
 * copied to the machine's memory, as long as that has room.  What one session has computed serves every
 * other whose timeline begins the same (kv.h): a system prompt is computed once. */
#define LOG_MODULE "engine"
#include "engine/sched.h"
#include "base/clock.h"
#include "base/log.h"
#include <stdlib.h>
#include <string.h>

#define MICRO_BATCH_S 0.25
#define ALONE_S 2.0
#define COPY_MIN 8u                             /* tokens of a page that are worth copying it */
#define ROWS_MIN 16u                            /* of a prompt in one pass, however slow */
#define ROWS_FIRST 64u                          /* before the speed is known */
#define ROWS_BESIDE_DECODE 128u                 /* of prompts in all while others decode */

/* ---- events -------------------------------------------------------------------------------- */

static void tell(const struct engine_session *s, const struct engine_event *ev) {
    if (s->req.on_event != NULL)
        s->req.on_event(s->req.arg, ev);
}

static void tell_progress(const struct engine_session *s, size_t done) {
    tell(s, &(struct engine_event){.type = ENGINE_PROGRESS, .done = done, .total = s->n_prompt, .cached = s->cached});
}

/* Ends the request. The session counts as idle before the last event is out, so that whoever hears it
 * may start the next request at once; freeing waits for the callback's return. */
static void finish(struct engine_session *s, enum engine_end end) {
    struct engine *en = s->en;
    struct err err = s->err;
    struct engine_event ev = {.type = ENGINE_DONE, .done = s->kv_len, .total = s->n_prompt, .cached = s->cached, .end = end,
                              .err = end == ENGINE_END_FAILED ? &err : NULL, .prefill_ns = s->prefill_ns, .decode_ns = s->decode_ns,
                              .prefilled = s->prefilled, .decoded = s->decoded};
    engine_event_fn fn = s->req.on_event;
    void *arg = s->req.arg;

    pthread_mutex_lock(&en->lock);
    s->end = end;
    s->job = NULL;
    s->running = false;
    s->delivering = true;
    s->started = ++en->clock;                   /* now: last used */
    en->n_running--;
    if (s->owner == KV_OWNER_ALL && (end == ENGINE_END_STOP || end == ENGINE_END_LENGTH))
        kv_keep_save_locked(en->keep, s);
    for (struct engine_session *o = en->sessions; o != NULL; o = o->next)
        o->parked = false;
    pthread_mutex_unlock(&en->lock);
    if (fn != NULL)
        fn(arg, &ev);
    pthread_mutex_lock(&en->lock);
    s->delivering = false;
    pthread_cond_broadcast(&en->idle);
    pthread_mutex_unlock(&en->lock);
}

/* ---- pages --------------------------------------------------------------------------------- */

static void drop_kv_locked(struct engine_session *s) {
    kv_pages_cut(&s->pages, &s->en->kv, 0);
    s->kv_len = s->asked = 0;
}

static void note_locked(struct engine_session *s, size_t from, size_t to) {
    if (s->en->share_kv)
        kv_note(&s->pages, &s->en->kv, s->timeline.v, from, to);
}

/* The session that can do best without its pages: of the idle ones that which was used longest ago, else the youngest that is parked. */
static struct engine_session *find_victim_locked(const struct engine *en) {
    struct engine_session *idle = NULL, *parked = NULL;

    for (struct engine_session *s = en->sessions; s != NULL; s = s->next) {
        if (s->pages.n == 0)
            continue;
        if (!s->running && (idle == NULL || s->started < idle->started))
            idle = s;
        if (s->parked && (parked == NULL || s->started > parked->started))
            parked = s;
    }
    return idle != NULL ? idle : parked;
}

/* A card's page goes to the machine's memory, where that has room; else the session's KV is given up, and last what waits to be written. */
static bool evict_locked(struct engine *en) {
    struct engine_session *s = find_victim_locked(en);

    if (s == NULL)
        return kv_keep_give_up_locked(en->keep);
    if ((s->pages.n - 1) * KV_PAGE_TOKENS >= s->kv_len) {       /* nothing was computed in it */
        kv_pages_cut(&s->pages, &en->kv, s->pages.n - 1);
        return true;
    }
    void *copy = kv_host_take(&en->kv, en->page_bytes);
    if (copy != NULL && en->backend->page_out(en->state, s->pages.v[s->pages.n - 1], copy, NULL) == 0) {
        kv_pages_leave(&s->pages, &en->kv, copy);
        return true;
    }
    if (copy != NULL)
        kv_host_give(&en->kv, copy);
    drop_kv_locked(s);
    return true;
}

static bool grow_locked(struct engine_session *s) {
    struct engine *en = s->en;
    while (!kv_pages_grow(&s->pages, &en->kv))
        if (!evict_locked(en))
            return false;
    return true;
}

/* Pages that wait in the machine's memory come back before the session goes on. False: there is no room for all of them. */
static bool restore_locked(struct engine_session *s) {
    struct engine *en = s->en;

    while (s->pages.n_host > 0) {
        if (!grow_locked(s))
            return false;
        void *copy = s->pages.host[s->pages.n_host - 1];
        if (en->backend->page_in(en->state, s->pages.v[s->pages.n - 1], copy, NULL) != 0) {
            drop_kv_locked(s);                  /* the next pass will find out why */
            return true;
        }
        kv_pages_return(&s->pages, &en->kv);
        if (s->pages.n_host == 0)
            note_locked(s, 0, s->kv_len);
    }
    return true;
}

static bool copy_page(struct engine *en, int32_t from, int32_t to) {
    if (en->backend->page_out == NULL || en->backend->page_in == NULL)
        return false;
    void *bytes = malloc(en->page_bytes);
    bool ok = bytes != NULL && en->backend->page_out(en->state, from, bytes, NULL) == 0 && en->backend->page_in(en->state, to, bytes, NULL) == 0;
    free(bytes);
    return ok;
}

/* The first `same` tokens of another's page, in one of its own. */
static bool copy_locked(struct engine_session *s, int32_t page, size_t same) {
    struct engine *en = s->en;
    size_t pages = s->kv_len / KV_PAGE_TOKENS;

    kv_hold(&en->kv, page);                     /* growing may take it from who holds it */
    bool ok = (s->pages.n > pages || grow_locked(s)) && copy_page(en, page, s->pages.v[pages]);
    kv_let_go(&en->kv, page);
    if (ok)
        note_locked(s, s->kv_len, s->kv_len + same);
    return ok;
}

/* Before a request computes anything, or when all was lost: where the pages in memory end, those on the disk may go on, with more than
 * `same` tokens. true: they are being looked for. */
static bool ask_disk_locked(struct engine_session *s, size_t same) {
    if (s->asked == s->kv_len + 1 || (s->kv_len > 0 && s->prefilled + s->decoded > 0) || s->kv_len + 1 >= s->timeline.n)
        return false;
    s->asked = s->kv_len + 1;
    return kv_keep_load_locked(s->en->keep, s, same);
}

/* Takes over what was computed for other timelines that begin like this one; its last token stays to be computed. */
static void adopt_locked(struct engine_session *s) {
    struct engine *en = s->en;
    size_t same = KV_PAGE_TOKENS;

    while (en->share_kv && s->job == NULL && same == KV_PAGE_TOKENS && s->kv_len % KV_PAGE_TOKENS == 0) {
        size_t pages = s->kv_len / KV_PAGE_TOKENS;
        int32_t page = kv_find(&en->kv, &s->pages, pages, s->timeline.v + s->kv_len, s->timeline.n - 1 - s->kv_len, &same);
        if (same == KV_PAGE_TOKENS)
            kv_share(&s->pages, &en->kv, pages, page);
        else if (ask_disk_locked(s, same))
            return;
        else if (same < COPY_MIN || !copy_locked(s, page, same))
            return;
        s->kv_len += same;
        s->cached += same;
        en->stats.cached_tokens += same;
    }
}

/* Room for tokens 0..n-1; returns how many of them have room. */
static size_t make_room_locked(struct engine_session *s, size_t n) {
    while (s->pages.n * KV_PAGE_TOKENS < n)
        if (!grow_locked(s))
            break;
    size_t room = s->pages.n * KV_PAGE_TOKENS;
    return room < n ? room : n;
}

bool sched_room_locked(struct engine_session *s, size_t n) { return make_room_locked(s, n) == n; }

void sched_loaded_locked(struct engine_session *s, size_t n) {
    note_locked(s, s->kv_len, s->kv_len + n);
    s->kv_len += n;
    s->cached += n;
    s->en->stats.cached_tokens += n;
    s->en->rounds++;                            /* a sign of life */
}

/* Nobody can go on for want of pages: the youngest that has some lets the others take them. False when only one
 * request is left that could: it will never fit. */
static bool park_youngest_locked(struct engine *en) {
    struct engine_session *youngest = NULL;
    size_t awake = 0;

    for (struct engine_session *s = en->sessions; s != NULL; s = s->next) {
        if (!s->running || s->parked)
            continue;
        awake++;
        if (s->pages.n > 0 && (youngest == NULL || s->started > youngest->started))
            youngest = s;
    }
    if (awake < 2 || youngest == NULL)
        return false;
    youngest->parked = true;
    return true;
}

/* ---- plan ---------------------------------------------------------------------------------- */

static size_t todo(const struct engine_session *s) { return s->timeline.n - s->kv_len; }
static bool decodes(const struct engine_session *s) { return todo(s) == 1 && s->timeline.n > s->n_prompt; }

/* The session that runs, is neither parked nor waits for the disk and comes next in order of service after `after`. */
static struct engine_session *next_in_line_locked(const struct engine *en, uint64_t after) {
    struct engine_session *best = NULL;
    for (struct engine_session *s = en->sessions; s != NULL; s = s->next)
        if (s->running && !s->parked && !s->loading && s->started > after && (best == NULL || s->started < best->started))
            best = s;
    return best;
}

static bool wants_logits(const struct engine_session *s, size_t pos) {
    if (s->job == NULL)
        return pos + 1 == s->timeline.n;
    if (s->job->argmax != NULL)
        return true;
    for (size_t i = s->job->next; i < s->job->n_positions && s->job->positions[i] <= pos; i++)
        if (s->job->positions[i] == pos)
            return true;
    return false;
}

static size_t logit_rows_used(const struct engine *en) {
    size_t n = 0;
    for (size_t i = 0; i < en->n_rows; i++)
        n += en->rows[i].logits != NULL;
    return n;
}

/* Puts up to `most` of the session's next tokens into the pass. */
static void plan_session_locked(struct engine *en, struct engine_session *s, size_t most) {
    size_t left = en->rows_max - en->n_rows, logit_rows = logit_rows_used(en), first = en->n_rows;

    if (!restore_locked(s))
        return;
    adopt_locked(s);
    if (s->loading)
        return;
    size_t n = todo(s) < most ? todo(s) : most;
    n = n < left ? n : left;
    n = make_room_locked(s, s->kv_len + n) - s->kv_len;
    for (size_t i = 0; i < n; i++) {
        size_t pos = s->kv_len + i;
        float *logits = NULL;
        if (wants_logits(s, pos)) {
            if (logit_rows == en->logit_rows_max)
                break;
            logits = en->logits + logit_rows++ * (size_t)en->model->vocab;
        }
        en->rows[en->n_rows++] =
            (struct batch_row){.id = s->timeline.v[pos], .pos = (uint32_t)pos, .pages = s->pages.v, .logits = logits};
    }
    if (en->n_rows > first)
        en->shares[en->n_shares++] = (struct share){.s = s, .first = first, .n = en->n_rows - first, .prefill = !decodes(s)};
}

static size_t prompt_budget(const struct engine *en, size_t decoding) {
    double seconds = decoding > 0 ? MICRO_BATCH_S : ALONE_S;
    size_t n = en->rows_per_s > 0 ? (size_t)(en->rows_per_s * seconds) / ROWS_MIN * ROWS_MIN : ROWS_FIRST;
    n = n < ROWS_MIN ? ROWS_MIN : n;
    n = decoding > 0 && n > ROWS_BESIDE_DECODE ? ROWS_BESIDE_DECODE : n;
    return n < en->rows_max ? n : en->rows_max;
}

static void plan_once_locked(struct engine *en) {
    struct engine_session *s;
    size_t decoding, prompts = 0;

    en->n_rows = en->n_shares = 0;
    for (uint64_t at = 0; (s = next_in_line_locked(en, at)) != NULL; at = s->started) {
        if (decodes(s))
            plan_session_locked(en, s, 1);
        else
            prompts++;
    }
    decoding = en->n_rows;
    size_t budget = prompt_budget(en, decoding);
    for (uint64_t at = 0; prompts > 0 && budget > 0 && (s = next_in_line_locked(en, at)) != NULL; at = s->started) {
        if (decodes(s))
            continue;
        size_t before = en->n_rows, most = budget / prompts > 0 ? budget / prompts : 1;
        plan_session_locked(en, s, most);
        budget -= en->n_rows - before;
        prompts--;
    }
}

/* ---- what ended without a pass ------------------------------------------------------------- */

/* A running session that has to end now, and how; NULL when there is none. */
static struct engine_session *find_ended_locked(struct engine *en, enum engine_end *how) {
    int64_t now = clock_mono_ms();
    for (struct engine_session *s = en->sessions; s != NULL; s = s->next) {
        if (!s->running || s->loading)          /* the reader is done soon */
            continue;
        if (en->quit || atomic_load(&s->cancel)) {
            *how = ENGINE_END_CANCELLED;
            return s;
        }
        if (s->req.deadline_ms != 0 && now >= s->req.deadline_ms) {
            *how = ENGINE_END_DEADLINE;
            return s;
        }
    }
    return NULL;
}

/* Fills rows, or none when all wait for the disk; where no session can have pages, frees some, and in the end gives up on one
 * request, which is returned. */
static struct engine_session *plan_locked(struct engine *en) {
    for (;;) {
        plan_once_locked(en);
        if (en->n_rows > 0 || en->n_loading > 0 || kv_keep_copying_locked(en->keep))
            return NULL;
        if (park_youngest_locked(en))
            continue;
        struct engine_session *s = next_in_line_locked(en, 0);
        BUG_IF(s == NULL);
        err_set(&s->err, ERR_CONTEXT, "%zu tokens need more KV memory than the %zu pages of %u tokens that there are; raise kv_bytes",
                s->timeline.n, en->kv.total, KV_PAGE_TOKENS);
        return s;
    }
}

/* ---- settle -------------------------------------------------------------------------------- */

static bool is_stop(const struct engine_session *s, int32_t id) {
    for (size_t i = 0; i < s->stop.n; i++)
        if (s->stop.v[i] == id)
            return true;
    return false;
}

/* Samples the token after the timeline, tells it, and ends the request where it ends. */
static void sample_next(struct engine *en, struct engine_session *s, float *logits) {
    int32_t id;
    float logprob;
    int rc = choose_token(en, s, logits, &id, &logprob);

    if (rc != 0) {
        pthread_mutex_lock(&en->lock);
        if (rc != ERR_UNAVAILABLE)
            kv_forget_all(&s->pages, &en->kv);  /* what is wrong may lie there */
        drop_kv_locked(s);
        pthread_mutex_unlock(&en->lock);
        if (rc != ERR_UNAVAILABLE)              /* there the next pass will fail too, and what is lost be computed again */
            finish(s, ENGINE_END_FAILED);
        return;
    }
    ids_add(&s->timeline, id);
    s->decoded++;
    tell(s, &(struct engine_event){.type = ENGINE_TOKEN, .id = id, .logprob = logprob});
    if (is_stop(s, id))
        finish(s, ENGINE_END_STOP);
    else if (s->req.max_tokens > 0 && s->decoded >= s->req.max_tokens)
        finish(s, ENGINE_END_LENGTH);
    else if (s->timeline.n >= en->context)
        finish(s, ENGINE_END_CONTEXT);
}

static void settle_job(struct engine *en, struct engine_session *s, const struct share *sh) {
    struct logits_job *job = s->job;
    size_t vocab = (size_t)en->model->vocab;

    for (size_t i = 0; i < sh->n; i++) {
        const struct batch_row *row = &en->rows[sh->first + i];
        if (row->logits == NULL)
            continue;
        if (job->argmax != NULL)
            job->argmax[row->pos] = choose_best(en, row->logits);
        if (job->next < job->n_positions && job->positions[job->next] == row->pos)
            memcpy(job->logits + job->next++ * vocab, row->logits, vocab * sizeof(float));
    }
    if (todo(s) == 0)
        finish(s, ENGINE_END_STOP);
}

static void settle_share(struct engine *en, const struct share *sh, int64_t ns) {
    struct engine_session *s = sh->s;
    int64_t mine = ns * (int64_t)sh->n / (int64_t)en->n_rows;

    s->kv_len += sh->n;
    if (sh->prefill) {
        s->prefill_ns += mine;
        s->prefilled += sh->n;
    } else {
        s->decode_ns += mine;
    }
    if (s->job != NULL) {
        settle_job(en, s, sh);
        return;
    }
    if (sh->prefill && s->decoded == 0)
        tell_progress(s, s->kv_len);
    if (todo(s) == 0)
        sample_next(en, s, en->rows[sh->first + sh->n - 1].logits);
}

/* Passes with prompts tell how fast prompts go; the last pass counts half. */
static void learn_speed(struct engine *en, int64_t ns) {
    if (en->n_rows < ROWS_MIN || ns <= 0)
        return;
    double now = (double)en->n_rows * 1e9 / (double)ns;
    en->rows_per_s = en->rows_per_s > 0 ? 0.5 * en->rows_per_s + 0.5 * now : now;
}

/* What the pass came to. The KV of a run of neighbours is read once. */
static struct engine_work work_of(const struct engine *en, int64_t ns) {
    const struct model *m = en->model;
    struct engine_work w = {.seconds = (double)ns / 1e9, .bytes = (double)en->backend->weight_bytes(en->state)};
    double keys = 0, kv_tokens = 0;

    for (size_t i = 0; i < en->n_rows; i++)
        keys += (double)en->rows[i].pos + 1;
    for (size_t i = 0; i < en->n_shares; i++)
        kv_tokens += (double)en->rows[en->shares[i].first + en->shares[i].n - 1].pos + 1;
    w.flops = (double)en->n_rows * en->layer_flops + (double)logit_rows_used(en) * en->output_flops +
              keys * 4 * m->layers * m->heads * m->head_dim;
    w.bytes += kv_tokens * (double)(en->page_bytes / KV_PAGE_TOKENS);
    return w;
}

static void add_work(struct engine_work *sum, const struct engine_work *w) {
    sum->seconds += w->seconds;
    sum->flops += w->flops;
    sum->bytes += w->bytes;
}

static void settle(struct engine *en, int64_t ns) {
    uint64_t prefilled = 0, decoded = 0;
    struct engine_work work = work_of(en, ns);

    learn_speed(en, ns);
    for (size_t i = 0; i < en->n_shares; i++)
        *(en->shares[i].prefill ? &prefilled : &decoded) += en->shares[i].n;
    pthread_mutex_lock(&en->lock);
    en->stats.prefill_tokens += prefilled;
    en->stats.decode_tokens += decoded;
    add_work(prefilled > 0 ? &en->stats.prefill : &en->stats.decode, &work);
    for (size_t i = 0; i < en->n_shares; i++)
        note_locked(en->shares[i].s, en->shares[i].s->kv_len, en->shares[i].s->kv_len + en->shares[i].n);
    pthread_mutex_unlock(&en->lock);
    for (size_t i = 0; i < en->n_shares; i++)
        settle_share(en, &en->shares[i], ns);
}

static void fail_all(struct engine *en, const struct err *err) {
    log_error("forward pass: %s", err->text);
    for (size_t i = 0; i < en->n_shares; i++) {
        en->shares[i].s->err = *err;
        finish(en->shares[i].s, ENGINE_END_FAILED);
    }
}

/* The device is gone. Unless nothing else can compute, every request goes on from its ids. */
static void lose(struct engine *en, const struct err *why) {
    struct engine_session *s;
    struct err err;

    en->rows_per_s = 0;
    if (engine_recover(en, why, &err) == 0)
        return;
    log_error("nothing is left that could compute: %s", err.text);
    pthread_mutex_lock(&en->lock);
    en->dead = err;
    pthread_mutex_unlock(&en->lock);
    do {
        pthread_mutex_lock(&en->lock);
        for (s = en->sessions; s != NULL && !s->running; s = s->next)
            ;
        pthread_mutex_unlock(&en->lock);
        if (s != NULL) {
            s->err = err;
            finish(s, ENGINE_END_FAILED);
        }
    } while (s != NULL);
}

static void greet(struct engine *en) {
    for (size_t i = 0; i < en->n_shares; i++) {
        struct engine_session *s = en->shares[i].s;
        if (!s->greeted && s->job == NULL)
            tell_progress(s, s->kv_len);
        s->greeted = true;
    }
}

static void pass(struct engine *en) {
    struct batch b = {.rows = en->rows, .n = en->n_rows, .abort = &en->abort, .wishes = en->wishes, .digests = en->digests};
    struct err err = {0};

    choose_wishes(en);
    b.brief = en->brief;
    greet(en);
    int64_t start = clock_mono_ns();
    int rc = en->backend->forward(en->state, &b, &err);
    if (rc == 0)
        settle(en, clock_mono_ns() - start);
    else if (rc == ERR_UNAVAILABLE)
        lose(en, &err);
    else if (rc != ERR_CANCELLED)               /* cancelled: the next round ends whoever it was */
        fail_all(en, &err);
}

/* ---- the thread ---------------------------------------------------------------------------- */

static bool all_parked_locked(const struct engine *en) { return next_in_line_locked(en, 0) == NULL; }

/* One round; false when the engine is to end. */
static bool round_once(struct engine *en) {
    enum engine_end how = ENGINE_END_FAILED;
    struct engine_session *ended;

    pthread_mutex_lock(&en->lock);
    while (en->n_running == 0 && !en->quit)
        pthread_cond_wait(&en->work, &en->lock);
    if (en->n_running == 0) {
        pthread_mutex_unlock(&en->lock);
        return false;
    }
    en->rounds++;
    atomic_store(&en->abort, false);
    if ((ended = find_ended_locked(en, &how)) == NULL) {
        if (en->n_loading == 0 && all_parked_locked(en))        /* cannot be: ends unpark. Be safe, not stuck */
            for (struct engine_session *s = en->sessions; s != NULL; s = s->next)
                s->parked = false;
        ended = plan_locked(en);
        if (ended == NULL && en->n_rows == 0)
            pthread_cond_wait(&en->work, &en->lock);
    }
    pthread_mutex_unlock(&en->lock);
    if (ended != NULL)
        finish(ended, how);
    else if (en->n_rows > 0)
        pass(en);
    return true;
}

void *sched_main(void *engine) {
    while (round_once(engine))
        ;
    return NULL;
}

void sched_start_locked(struct engine_session *s, const struct engine_request *r, struct logits_job *job) {
    struct engine *en = s->en;
    size_t common = 0;

    while (common < s->kv_len && common + 1 < r->n_ids && s->timeline.v[common] == r->ids[common])
        common++;
    common = kv_trim(&s->pages, &en->kv, common);
    s->kv_len = s->cached = common;
    s->timeline.n = common;
    ids_append(&s->timeline, r->ids + common, r->n_ids - common);
    s->stop.n = 0;
    ids_append(&s->stop, r->stop, r->n_stop);
    s->forbidden.n = 0;
    ids_append(&s->forbidden, r->forbidden, r->n_forbidden);
    s->req = *r;
    s->req.ids = NULL;
    s->req.stop = s->req.forbidden = NULL;
    s->job = job;
    s->n_prompt = r->n_ids;
    s->decoded = s->prefilled = s->asked = 0;
    s->prefill_ns = s->decode_ns = 0;
    s->greeted = s->parked = false;
    s->err = (struct err){0};
    atomic_store(&s->cancel, false);
    s->started = ++en->clock;
    s->running = true;
    en->n_running++;
    en->stats.cached_tokens += common;
    pthread_cond_signal(&en->work);
}
