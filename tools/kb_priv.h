/* kb_priv.h - what the knowledge files of this room share.
 *
 *   agent thread      knowledge.c: questions, orders, jails; kb_run.c: starts a jail's call for the other thread
 *   knowledge thread  kb_job.c: orders, then one source after the other; owns the database's writer (kb_db.c)
 *
 * Lock order: only k->lock, and nothing is called under it.
 *
 * The gate. The database file is changed only by a checkpoint of the write-ahead log; searches read the file without locks. So a
 * checkpoint waits until no search runs, and no search starts while one waits or runs: kb_gate_close/open, kb_gate_enter/leave. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include "tools/knowledge.h"
#include "tools/knowledge/frame.h"
#include <pthread.h>
#include <stdatomic.h>

struct sandbox;
struct sandbox_jail;
struct tools_mail;
struct kb_db;
struct kb_lines;

/* ---- kb_db.c: the writer's side of knowledge.db; knowledge thread only ---------------------------------- */

struct kb_source {
    int64_t id;
    bool git;
    char *place, *rev, *commit, *pending, *state;
};
void kb_source_free(struct kb_source *s);

int kb_db_open(struct kb_db **out, const char *dir, struct err *e);     /* also finishes what a crash left in the log */
void kb_db_close(struct kb_db *db);
int kb_begin(struct kb_db *db, struct err *e);          /* nothing when a transaction is open */
int kb_commit(struct kb_db *db, struct err *e);
void kb_rollback(struct kb_db *db);
int64_t kb_log_bytes(const struct kb_db *db);           /* of the write-ahead log */
int kb_checkpoint(struct kb_db *db, struct err *e);     /* only behind the gate */
bool kb_whole(const struct kb_db *db);                  /* the file may be read without the log; false: the last checkpoint failed half way */
int64_t kb_kept(struct kb_db *db);                      /* documents that can be found */

int kb_source_add(struct kb_db *db, const char *place, bool git, const char *rev, int64_t *id, struct err *e);   /* there already: to be updated */
int64_t kb_source_find(struct kb_db *db, const char *place);     /* 0: none */
int kb_source_get(struct kb_db *db, int64_t id, struct kb_source *out, struct err *e);
/* The next source with something to do (id 0: none); after: the id it follows in the round. */
int kb_source_next(struct kb_db *db, struct kb_source *out, struct err *e);
/* state: "adding", "updating", "removing", "ready" or "failed"; NULLs keep what is there. */
int kb_source_set(struct kb_db *db, int64_t id, const char *state, const char *commit, const char *pending, const char *error, struct err *e);
/* A repository that was ready and of whose new revision nothing could be read is what it was before; true: so it was. */
bool kb_source_back(struct kb_db *db, int64_t id);
int kb_source_drop(struct kb_db *db, int64_t id, struct err *e);
int kb_source_each(struct kb_db *db, int (*each)(void *arg, int64_t id), void *arg, struct err *e);

struct kb_item {                        /* a document to put in */
    int64_t source;
    const char *path, *name, *version;  /* name: how it is cited; version: changes when the content does */
    int64_t bytes;
};
int kb_doc_put(struct kb_db *db, struct kb_lines *lines, const struct kb_item *item, const struct kb_doc *d, bool take_url, struct err *e);
int kb_doc_refuse(struct kb_db *db, const struct kb_item *item, enum kb_verdict v, const char *reason, struct err *e);
/* Brings the index's parts together, where there are many; to be called until *more is false, first_step only the first time. In a transaction. */
int kb_merge_step(struct kb_db *db, bool first_step, bool *more, struct err *e);
/* Removes a document by path with all that was made of it; what was its duplicate is looked at again by the next update. */
int kb_doc_remove(struct kb_db *db, int64_t source, const char *path, struct err *e);
int kb_doc_each(struct kb_db *db, int64_t source, int64_t limit, int (*each)(void *arg, const char *path, const char *version), void *arg, struct err *e);
int kb_blob_get(struct kb_db *db, const char *key, struct buf *out, struct err *e);
int kb_blob_set(struct kb_db *db, const char *key, const void *p, size_t n, struct err *e);

/* ---- kb_lines.c: lines that many documents say -------------------------------------------------------- */
struct kb_lines *kb_lines_create(const void *saved, size_t n);  /* saved: from kb_lines_bytes, or NULL */
void kb_lines_free(struct kb_lines *l);
const void *kb_lines_bytes(const struct kb_lines *l, size_t *n);
/* One bit for each line of the chunk that enough other documents have said already. doc: a number that differs between documents.
 * count: the document is new, not a new version of one whose lines were counted. */
uint64_t kb_lines_mask(struct kb_lines *l, uint32_t doc, bool count, const char *text, size_t n);
/* Appends the lines that the mask does not name. */
void kb_lines_apply(struct buf *out, const char *text, size_t n, uint64_t mask);

/* ---- kb_walk.c: files of a folder ------------------------------------------------------------------------ */
struct kb_entry {
    char *path;                         /* within the folder; "" for a single file */
    char *version;                      /* files: size and times; git: the blob's number */
    int64_t bytes;
};
struct kb_entries {
    struct kb_entry *v;
    size_t n, cap;
};
void kb_entries_add(struct kb_entries *a, const char *path, const char *version, int64_t bytes);
void kb_entries_free(struct kb_entries *a);
/* All regular files below dir, sorted; no symbolic link is followed, hidden and version-control folders are left out. */
int kb_walk(struct kb_entries *out, int dir, const atomic_bool *stop, struct err *e);
/* Reads a file below dir. ERR_TOO_BIG past KB_FILE_MAX; ERR_IO with what is wrong; never waits for a FIFO. */
int kb_read(struct buf *out, int dir, const char *path, struct err *e);

/* ---- kb_run.c: a jail's call made from the knowledge thread ---------------------------------------------- */
enum kb_jail { KB_JAIL_INGEST, KB_JAIL_GIT, KB_JAIL_PDF, KB_JAILS };
struct kb_run {
    struct knowledge *k;
    enum kb_jail jail;
    char *request;
    int fds[2], n_fds;                  /* borrowed until it is done */
    int dir;                            /* the folder for /data, or -1 */
    /* results, once done */
    bool done, ran, ok;
    struct err err;
    char limit[32];
    struct buf out, err_text;
};
void kb_run_start(struct kb_run *r);
void kb_run_wait(struct kb_run *r);
void kb_run_free(struct kb_run *r);
int kb_memory_file(struct err *e);      /* an empty one */

/* ---- the whole ---------------------------------------------------------------------------------------------- */
struct kb_order {
    struct kb_order *next;
    struct knowledge *k;
    struct json *order, *result;
    struct err err;
    knowledge_done_fn done;
    void *arg;
};
struct kb_ask {
    struct kb_ask *next;
    char *request;
    knowledge_done_fn done;
    void *arg;
};
struct kb_progress {                    /* of one source */
    int64_t source;
    char state[12], phase[16];
    int64_t done, total, bytes;
    struct err err;
};
#define KB_PROGRESS 64

struct knowledge {
    struct sandbox *sb;                 /* agent thread */
    struct tools_mail *mail;
    struct sandbox_jail *search_jail, *jails[KB_JAILS];
    int dir_shown;                      /* the folder that the git jail shows (a copy), -1: none */
    int db_fd;                          /* knowledge.db, read-only, for the search jail */
    struct kb_ask *first_ask, *last_ask;        /* agent thread; the first one may run */
    bool asking, closing;
    char *state_dir;

    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t cond;
    struct kb_order *first_order, *last_order;
    bool gate_closed, searching;
    bool behind;                        /* what was committed could not be published; tried again now and then */
    struct err torn;                    /* why the file can't be read meanwhile; code 0: it can */
    struct kb_progress progress[KB_PROGRESS];
    int n_progress;                     /* a ring: the newest is at n_progress - 1 */
    atomic_bool stop;                   /* the daemon ends */
    atomic_bool orders_wait;
    atomic_llong kept;

    struct kb_db *db;                   /* knowledge thread from here on */
    struct kb_lines *lines;
    int64_t current;                    /* the source that is being worked on */
    atomic_bool drop_current;           /* it is to be removed: stop working on it */
    int64_t uncommitted, committed_ms;
    bool pause;                         /* until the next order, or for a while: the last job would only fail again */
    bool stuck;                         /* not even that it failed could be written */
};

void *kb_thread(void *k);
void kb_progress_set(struct knowledge *k, int64_t source, const char *state, const char *phase, int64_t done, int64_t total, int64_t bytes, const struct err *e);
struct kb_progress kb_progress_get(struct knowledge *k, int64_t source);        /* state "unknown": never heard of */
void kb_gate_opened(void *k);           /* agent thread: searches that waited may start */
void kb_order_ended(void *order);       /* agent thread: answers and frees it */
/* Knowledge thread: publishes what was committed. */
int kb_publish(struct knowledge *k, struct err *e);
int kb_ingest(struct knowledge *k, const struct kb_source *s, struct err *e);   /* either kind */
int kb_ingest_folder(struct knowledge *k, const struct kb_source *s, struct err *e);
int kb_ingest_git(struct knowledge *k, const struct kb_source *s, struct err *e);
/* Between two steps of a job: commits when it is time, runs orders. ERR_CANCELLED: stop this job now. */
int kb_breathe(struct knowledge *k, int64_t new_bytes, struct err *e);

/* ---- kb_batch.c: items through a jail into the database; knowledge thread ------------------------------------- */
struct kb_batch;
/* dir: the repository's folder for KB_JAIL_GIT, else -1. */
struct kb_batch *kb_batch_create(struct knowledge *k, const struct kb_source *s, enum kb_jail jail, int dir);
void kb_batch_free(struct kb_batch *b);
/* One document more; bytes: the file's, NULL for a git blob whose number is e->version. Sends what is full; the jail works on one
 * batch while the next is filled and the one before is written. */
int kb_batch_add(struct kb_batch *b, const struct kb_entry *entry, const char *name, const char *bytes, size_t n, struct err *e);
int kb_batch_finish(struct kb_batch *b, struct err *e);        /* all that was added is in the database */
/* Commits of a repository: one call of the git jail. *n: how many came. */
int kb_batch_log(struct kb_batch *b, const char *request, int64_t *n, struct err *e);
