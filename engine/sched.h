/* sched.h - the engine's inside: sessions, requests and the thread that serves them (room-private).
 *
 * One lock.  Fields marked [lock] need it.  Those marked [run] belong to the engine thread while the
 * session is running and to the lock's holder while it is not.  The lock is never held during a
 * forward pass, while sampling or in a callback. */
#pragma once
#include "engine/backend.h"
#include "engine/engine.h"
#include "engine/kv.h"
#include "engine/kv_keep.h"
#include "engine/sample.h"
#include <pthread.h>
#include <stdatomic.h>

struct logits_job {                     /* engine_logits(): a session that only looks */
    const size_t *positions;
    size_t n_positions, next;           /* next position to copy */
    float *logits;
    int32_t *argmax;
};

struct engine_session {
    struct engine *en;
    struct engine_session *next;        /* [lock] */
    bool running;                       /* [lock] a request is under way */
    bool delivering;                    /* [lock] its last event is being told */
    bool parked;                        /* [lock] gave its pages to an older request; waits until one ends */
    bool loading;                       /* [lock] kv_keep.c's reader fills its pages: until then what is [run] is the reader's */
    uint64_t started;                   /* [lock] rises with each request: order of service */
    struct kv_pages pages;              /* [lock] */
    size_t kv_len;                      /* [run] tokens of the timeline whose KV is computed */
    struct ids timeline;                /* [run] */
    struct ids stop, forbidden;         /* [run] */
    struct engine_request req;          /* [run] its lists are not used: see above */
    struct logits_job *job;             /* [run] */
    int64_t owner;                      /* [lock] of its pages on disk; 0: they are not kept */
    size_t asked;                       /* [run] the disk was asked what follows so many tokens, less one */
    struct kv_name load_name;           /* [run] where the reader is, and how many tokens of the next page are known already */
    size_t load_same;
    size_t n_prompt, cached, decoded, prefilled;    /* [run] */
    int64_t prefill_ns, decode_ns;      /* [run] */
    bool greeted;                       /* [run] the first progress event is out */
    atomic_bool cancel;
    enum engine_end end;                /* [run] how it ended */
    struct err err;                     /* [run] why */
};

struct share {                          /* rows[first .. first + n) of a pass are s's */
    struct engine_session *s;
    size_t first, n;
    bool prefill;
};

struct engine {
    struct model *model;
    struct engine_vocab *vocab;
    struct pool *pool;
    const struct backend *backend;      /* [lock] for others than the engine thread: it may change, see recover.c */
    void *state;                        /* [lock] likewise */
    char *path, *cache_dir, quantisation[16];
    size_t context, rows_asked, rows_max, logit_rows_max;     /* rows_asked: 0: what suits the backend */
    bool share_kv;
    size_t page_bytes;
    double layer_flops, output_flops;   /* of one token's products */
    struct backend_setup setup;         /* to open a backend again */

    pthread_mutex_t lock;
    pthread_cond_t work;                /* something to do */
    pthread_cond_t idle;                /* a request ended */
    pthread_t thread;
    bool thread_started;
    bool quit;                          /* [lock] */
    struct kv_pool kv;                  /* [lock] */
    struct engine_session *sessions;    /* [lock] */
    size_t n_sessions, n_running, n_loading;    /* [lock] */
    struct kv_keep *keep;               /* NULL: nothing is kept on disk */
    uint64_t clock;                     /* [lock] numbers requests */
    uint64_t rounds;                    /* [lock] of the engine thread */
    struct engine_stats stats;          /* [lock] */
    struct engine_card card;            /* [lock] what was said when one was looked for or lost; see engine_get_card() */
    struct err dead;                    /* [lock] why nothing can compute any more; code 0: something can */
    atomic_bool abort;                  /* the pass under way is not wanted any more */

    /* the engine thread's own */
    struct batch_row *rows;             /* [rows_max] */
    struct share *shares;               /* [rows_max] */
    size_t n_rows, n_shares;
    float *logits;                      /* [logit_rows_max][vocab] */
    bool brief;                         /* of the last pass: nobody looked at its logits themselves */
    struct row_wish *wishes;            /* [logit_rows_max] */
    struct row_digest *digests;         /* [logit_rows_max] of the rows of logits */
    float *untouched;                   /* [vocab] before on_logits */
    struct sample_scratch *scratch;
    double rows_per_s;                  /* how fast passes have been; 0: not known */
    int losses;                         /* of the device, since first_loss_ms: see recover.c */
    int64_t first_loss_ms;
};

void *sched_main(void *engine);
/* ---- choose.c ---- */
/* What is wanted of the rows of the pass that is planned: brief, wishes and digests. */
void choose_wishes(struct engine *en);
/* The token after the timeline, from the row of logits of its last token. ERR_UNAVAILABLE when the device went away; s->err says why. */
int choose_token(struct engine *en, struct engine_session *s, float *logits, int32_t *id, float *logprob);
int32_t choose_best(const struct engine *en, const float *logits);

/* ---- for kv_keep.c, the lock being held ---- */
/* Pages for n tokens. false: there are none. */
bool sched_room_locked(struct engine_session *s, size_t n);
/* So many tokens more have their KV in the session's pages. */
void sched_loaded_locked(struct engine_session *s, size_t n);

/* ---- the rest ---- */
/* Opens en->backend as en->setup says, and the list of its pages. */
int engine_open_backend(struct engine *en, struct err *e);
/* The device went away: opens it again, or goes on with the CPU. Sessions keep their ids and lose their KV. Engine
 * thread. Fails when there is nothing left that could compute. */
int engine_recover(struct engine *en, const struct err *lost, struct err *e);

/* Prepares s for a request over ids and queues it; the lock is held. */
void sched_start_locked(struct engine_session *s, const struct engine_request *r, struct logits_job *job);
