/* kv_keep.c - a thread that writes KV pages and one that reads them. */
#define LOG_MODULE "kv"
#include "engine/kv_keep.h"
#include "engine/sched.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#define HELD_SHARE 8u                           /* one page of the cache in so many may wait to be written */
#define TAILS_MOST 4u                           /* copies of last pages that may wait */
#define SAME_LEAST 8u                           /* tokens of a page of another timeline that are worth reading it */
#define END_MS 10000                            /* what waits when the engine closes has so long */
#define GONE (-1)                               /* a page of a save that needn't be copied, or can't be */

struct save {
    struct save *next;
    int64_t owner;
    int32_t *ids;                               /* of all pages */
    struct kv_name *name;                       /* [pages + 1]: the first is the root's */
    int32_t *page;                              /* [full] held by us, or GONE */
    size_t full, tail;                          /* pages; tokens of one more */
    void *copy;                                 /* of that one; NULL: it is on the disk */
    bool stop;                                  /* [lock] */
};

struct kv_keep {
    struct engine *en;
    struct kv_disk *disk;
    struct kv_name root;
    size_t page_bytes, held_most, pages_most;   /* of the cache's pages; of the budget */
    pthread_t writer, reader;
    bool writing, reading;                      /* the threads are there: this backend's pages can be kept */
    pthread_cond_t to_write, to_read, written;
    /* [lock] */
    struct save *first, *last, *now;
    size_t n_held, n_copies;
    bool copying, quit;
    int64_t end_ms;
    uint64_t tokens;
};

/* ---- saves ------------------------------------------------------------------------------------------ */

static void let_go_locked(struct kv_keep *k, struct save *s, size_t i) {
    if (s->page[i] == GONE)
        return;
    kv_let_go(&k->en->kv, s->page[i]);
    s->page[i] = GONE;
    k->n_held--;
}

static void save_free_locked(struct kv_keep *k, struct save *s) {
    for (size_t i = 0; i < s->full; i++)
        let_go_locked(k, s, i);
    k->n_copies -= s->copy != NULL;
    free(s->copy);
    free(s->ids);
    free(s->name);
    free(s->page);
    free(s);
}

/* The last page goes on being written to by the session: it gets what there is now. */
static void copy_tail_locked(struct kv_keep *k, struct save *v, struct engine_session *s) {
    struct engine *en = k->en;

    size_t n = s->kv_len % KV_PAGE_TOKENS;

    if (n == 0 || v->full >= k->pages_most)
        return;
    kv_disk_next(&v->name[v->full + 1], &v->name[v->full], v->ids + v->full * KV_PAGE_TOKENS, n);
    if (!kv_disk_has(k->disk, &v->name[v->full], &v->name[v->full + 1])) {
        v->copy = k->n_copies < TAILS_MOST ? malloc(k->page_bytes) : NULL;
        k->n_copies += v->copy != NULL;
        if (v->copy == NULL || en->backend->page_out(en->state, s->pages.v[v->full], v->copy, NULL) != 0)
            return;
    }
    v->tail = n;
}

void kv_keep_save_locked(struct kv_keep *k, struct engine_session *s) {
    size_t full = s->kv_len / KV_PAGE_TOKENS, i = 0;

    if (k == NULL || !k->writing || k->quit || s->owner == 0 || s->kv_len == 0)
        return;
    struct save *v = xcalloc(1, sizeof *v);
    v->owner = s->owner;
    v->ids = xcalloc(s->kv_len, sizeof *v->ids);
    memcpy(v->ids, s->timeline.v, s->kv_len * sizeof *v->ids);
    v->name = xcalloc(full + 2, sizeof *v->name);
    v->page = xcalloc(full + 1, sizeof *v->page);
    v->name[0] = k->root;
    for (; i < full && i < k->pages_most; i++) {
        kv_disk_next(&v->name[i + 1], &v->name[i], v->ids + i * KV_PAGE_TOKENS, KV_PAGE_TOKENS);
        v->page[i] = GONE;
        if (kv_disk_has(k->disk, &v->name[i], &v->name[i + 1]))
            continue;
        if (k->n_held >= k->held_most)
            break;                              /* the rest at the next turn's end */
        v->page[i] = s->pages.v[i];
        kv_hold(&k->en->kv, v->page[i]);
        k->n_held++;
    }
    v->full = i;
    if (i == full)
        copy_tail_locked(k, v, s);
    *(k->last != NULL ? &k->last->next : &k->first) = v;
    k->last = v;
    pthread_cond_signal(&k->to_write);
}

bool kv_keep_give_up_locked(struct kv_keep *k) {
    if (k == NULL || k->n_held == 0)
        return false;
    size_t before = k->n_held;
    for (struct save *v; (v = k->first) != NULL;) {
        k->first = v->next;
        save_free_locked(k, v);
    }
    k->last = NULL;
    for (size_t i = 0; k->now != NULL && !k->copying && i < k->now->full; i++)
        let_go_locked(k, k->now, i);
    return k->n_held < before;
}

bool kv_keep_copying_locked(const struct kv_keep *k) { return k != NULL && k->copying; }

/* ---- the writer ------------------------------------------------------------------------------------- */

/* The page's bytes, if it is still ours. */
static bool copy_page(struct kv_keep *k, struct save *v, size_t i, void *to) {
    struct engine *en = k->en;

    pthread_mutex_lock(&en->lock);
    int32_t page = v->stop ? GONE : v->page[i];
    k->copying = page != GONE;
    pthread_mutex_unlock(&en->lock);
    if (page == GONE)
        return false;
    bool ok = en->backend->page_out(en->state, page, to, NULL) == 0;
    pthread_mutex_lock(&en->lock);
    k->copying = false;
    let_go_locked(k, v, i);
    pthread_cond_signal(&en->work);
    pthread_mutex_unlock(&en->lock);
    return ok;
}

static bool stopped(struct kv_keep *k, const struct save *v) {
    pthread_mutex_lock(&k->en->lock);
    bool stop = v->stop || (k->quit && clock_mono_ms() >= k->end_ms);
    pthread_mutex_unlock(&k->en->lock);
    return stop;
}

static void write_save(struct kv_keep *k, struct save *v, void *bytes) {
    const struct engine *en = k->en;
    size_t i = 0;

    for (; i < v->full && !stopped(k, v); i++)  /* one that is missing makes those behind it useless */
        if (!kv_disk_share(k->disk, &v->name[i], &v->name[i + 1], v->owner) &&
            (!copy_page(k, v, i, bytes) || !kv_disk_write(k->disk, &v->name[i], v->ids + i * KV_PAGE_TOKENS, KV_PAGE_TOKENS, v->owner, bytes, k->page_bytes)))
            break;
    if (i == v->full && v->tail > 0 && !stopped(k, v)) {
        if (v->copy != NULL) {
            en->backend->page_clear(en->state, v->copy, v->tail);
            kv_disk_write(k->disk, &v->name[i], v->ids + i * KV_PAGE_TOKENS, v->tail, v->owner, v->copy, k->page_bytes);
        } else {
            kv_disk_share(k->disk, &v->name[i], &v->name[i + 1], v->owner);
        }
    }
    while (i-- > 0 && !stopped(k, v))           /* the first page is to go last */
        kv_disk_share(k->disk, &v->name[i], &v->name[i + 1], v->owner);
}

static void be_low(void) { setpriority(PRIO_PROCESS, (id_t)syscall(SYS_gettid), 19); }  /* this thread, for the disk too */

static void *writer_main(void *arg) {
    struct kv_keep *k = arg;
    struct engine *en = k->en;
    void *bytes = malloc(k->page_bytes);

    be_low();
    pthread_mutex_lock(&en->lock);
    for (;;) {
        while (k->first == NULL && !k->quit)
            pthread_cond_wait(&k->to_write, &en->lock);
        struct save *v = k->first;
        if (v == NULL)
            break;
        k->first = v->next;
        k->last = k->first != NULL ? k->last : NULL;
        k->now = v;
        pthread_mutex_unlock(&en->lock);
        if (bytes != NULL)
            write_save(k, v, bytes);
        pthread_mutex_lock(&en->lock);
        k->now = NULL;
        save_free_locked(k, v);
        pthread_cond_broadcast(&k->written);
    }
    pthread_mutex_unlock(&en->lock);
    free(bytes);
    return NULL;
}

/* ---- the reader ------------------------------------------------------------------------------------- */

bool kv_keep_load_locked(struct kv_keep *k, struct engine_session *s, size_t same) {
    if (k == NULL || !k->reading)
        return false;
    s->load_name = k->root;
    for (size_t i = 0; i < s->kv_len / KV_PAGE_TOKENS; i++) {
        struct kv_name name;
        kv_disk_next(&name, &s->load_name, s->timeline.v + i * KV_PAGE_TOKENS, KV_PAGE_TOKENS);
        s->load_name = name;
    }
    if (!kv_disk_follows(k->disk, &s->load_name))
        return false;
    s->load_same = same;
    s->loading = true;
    k->en->n_loading++;
    pthread_cond_signal(&k->to_read);
    return true;
}

/* Room for one more page; -1: there is none, or nobody waits any more. */
static int32_t next_page(struct kv_keep *k, struct engine_session *s) {
    struct engine *en = k->en;
    int32_t page = -1;

    pthread_mutex_lock(&en->lock);
    bool wanted = !en->quit && !atomic_load(&s->cancel) && (s->req.deadline_ms == 0 || clock_mono_ms() < s->req.deadline_ms);
    if (wanted && sched_room_locked(s, s->kv_len + 1))
        page = s->pages.v[s->kv_len / KV_PAGE_TOKENS];
    pthread_mutex_unlock(&en->lock);
    return page;
}

/* One page. true: there may be more. */
static bool load_page(struct kv_keep *k, struct engine_session *s, void *bytes) {
    struct engine *en = k->en;
    struct kv_disk_found f;
    int32_t page;

    if (!kv_disk_find(k->disk, &s->load_name, s->timeline.v + s->kv_len, s->timeline.n - 1 - s->kv_len, SAME_LEAST, &f) || f.same <= s->load_same ||
        !kv_disk_read(k->disk, &f, bytes, k->page_bytes) || (page = next_page(k, s)) < 0 || en->backend->page_in(en->state, page, bytes, NULL) != 0)
        return false;
    pthread_mutex_lock(&en->lock);
    sched_loaded_locked(s, f.same);
    k->tokens += f.same;
    pthread_mutex_unlock(&en->lock);
    s->load_name = f.name;
    s->load_same = 0;
    return f.same == KV_PAGE_TOKENS;
}

static struct engine_session *next_load_locked(const struct engine *en) {
    struct engine_session *best = NULL;
    for (struct engine_session *s = en->sessions; s != NULL; s = s->next)
        if (s->loading && (best == NULL || s->started < best->started))
            best = s;
    return best;
}

static void *reader_main(void *arg) {
    struct kv_keep *k = arg;
    struct engine *en = k->en;
    struct engine_session *s;
    void *bytes = malloc(k->page_bytes);

    pthread_mutex_lock(&en->lock);
    for (;;) {
        while ((s = next_load_locked(en)) == NULL && !k->quit)
            pthread_cond_wait(&k->to_read, &en->lock);
        if (s == NULL)
            break;
        pthread_mutex_unlock(&en->lock);
        while (bytes != NULL && load_page(k, s, bytes))
            ;
        pthread_mutex_lock(&en->lock);
        s->loading = false;
        en->n_loading--;
        pthread_cond_signal(&en->work);
    }
    pthread_mutex_unlock(&en->lock);
    free(bytes);
    return NULL;
}

/* ---- opening and closing ----------------------------------------------------------------------------- */

static void start(struct kv_keep *k, const char *dir) {
    struct engine *en = k->en;
    struct kv_disk_stats st;
    struct buf facts = {0};

    if (en->backend->kv_facts == NULL || !en->share_kv) {
        log_info("KV pages are not kept on disk: the backend %s has none that could be", en->backend->name);
        return;
    }
    en->backend->kv_facts(en->state, &facts);
    kv_disk_root(&k->root, facts.data, facts.len);
    buf_free(&facts);
    kv_disk_get_stats(k->disk, &st);
    k->page_bytes = en->page_bytes;
    k->held_most = en->kv.total / HELD_SHARE > 0 ? en->kv.total / HELD_SHARE : 1;
    k->pages_most = (size_t)(st.most / (k->page_bytes + KV_FILE_HEADER));
    k->writing = pthread_create(&k->writer, NULL, writer_main, k) == 0;
    k->reading = pthread_create(&k->reader, NULL, reader_main, k) == 0;
    log_info("%zu KV pages in %s (%" PRIu64 " of at most %" PRIu64 " MiB)", st.pages, dir, st.bytes >> 20, st.most >> 20);
}

struct kv_keep *kv_keep_open(struct engine *en, const char *dir, uint64_t bytes) {
    struct kv_keep *k = xcalloc(1, sizeof *k);
    struct err e = {0};

    k->en = en;
    pthread_cond_init(&k->to_write, NULL);
    pthread_cond_init(&k->to_read, NULL);
    pthread_cond_init(&k->written, NULL);
    if (kv_disk_open(&k->disk, dir, bytes, &e) != 0) {
        log_warn("KV pages are not kept on disk: %s", e.text);
    } else if (bytes > 0) {
        start(k, dir);
    }
    return k;
}

void kv_keep_close(struct kv_keep *k) {
    if (k == NULL)
        return;
    pthread_mutex_lock(&k->en->lock);
    k->quit = true;
    k->end_ms = clock_mono_ms() + END_MS;
    pthread_cond_signal(&k->to_write);
    pthread_cond_signal(&k->to_read);
    pthread_mutex_unlock(&k->en->lock);
    if (k->writing)
        pthread_join(k->writer, NULL);
    if (k->reading)
        pthread_join(k->reader, NULL);
    kv_disk_close(k->disk);
    pthread_cond_destroy(&k->to_write);
    pthread_cond_destroy(&k->to_read);
    pthread_cond_destroy(&k->written);
    free(k);
}

/* Nothing of the owner's is written when this returns, nor will be. */
void kv_keep_forget(struct kv_keep *k, int64_t owner) {
    struct engine *en = k->en;

    pthread_mutex_lock(&en->lock);
    k->last = NULL;
    for (struct save **at = &k->first; *at != NULL;) {
        struct save *v = *at;
        if (v->owner == owner) {
            *at = v->next;
            save_free_locked(k, v);
        } else {
            k->last = v;
            at = &v->next;
        }
    }
    if (k->now != NULL && k->now->owner == owner)
        k->now->stop = true;
    while (k->now != NULL && k->now->owner == owner)
        pthread_cond_wait(&k->written, &en->lock);
    pthread_mutex_unlock(&en->lock);
    kv_disk_forget(k->disk, owner);
}

struct kv_disk *kv_keep_disk(struct kv_keep *k) { return k != NULL ? k->disk : NULL; }
bool kv_keep_on(const struct kv_keep *k) { return k != NULL && k->writing; }
uint64_t kv_keep_tokens_locked(const struct kv_keep *k) { return k != NULL ? k->tokens : 0; }
