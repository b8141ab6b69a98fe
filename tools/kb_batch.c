/* kb_batch.c - documents through a jail into the database. Knowledge thread.
 *
 *   fill B   |   jail works on A   |   then: jail gets B, A's frames go into the database
 *
 * A frame that comes out of order or malformed, or a call that ends badly, costs the item it stands at: that one gets the verdict
 * "failed", and the rest of the batch is sent again. */
#include "tools/kb_priv.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/str.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FRAMES_MAX (256u << 20)

struct batch_item {
    char *path, *name, *version;
    int64_t bytes;
};
struct load {
    struct batch_item items[KB_BATCH_ITEMS];
    size_t n, next;                     /* next: the first that has no verdict yet */
    int64_t bytes;
    int in, out;                        /* memory files; -1 */
    struct kb_run run;
    bool sent;
};
struct kb_batch {
    struct knowledge *k;
    int64_t source;
    enum kb_jail jail;
    int dir;
    struct load loads[2];
    int filling;
};

struct kb_batch *kb_batch_create(struct knowledge *k, const struct kb_source *s, enum kb_jail jail, int dir) {
    struct kb_batch *b = xcalloc(1, sizeof *b);
    b->k = k;
    b->source = s->id;
    b->jail = jail;
    b->dir = dir;
    for (int i = 0; i < 2; i++)
        b->loads[i].in = b->loads[i].out = -1;
    return b;
}

static void empty(struct load *l) {
    for (size_t i = 0; i < l->n; i++) {
        free(l->items[i].path);
        free(l->items[i].name);
        free(l->items[i].version);
    }
    if (l->in >= 0)
        close(l->in);
    if (l->out >= 0)
        close(l->out);
    kb_run_free(&l->run);
    l->n = l->next = 0;
    l->bytes = 0;
    l->in = l->out = -1;
    l->sent = false;
}

void kb_batch_free(struct kb_batch *b) {
    if (!b)
        return;
    for (int i = 0; i < 2; i++) {
        if (b->loads[i].sent)
            kb_run_wait(&b->loads[i].run);
        empty(&b->loads[i]);
    }
    free(b);
}

/* ---- sending ---------------------------------------------------------------------------------------------- */

static char *request_of(const struct kb_batch *b, const struct load *l) {
    struct json *o = json_object(), *items = json_array();
    int64_t offset = 0;
    for (size_t i = 0; i < l->n; i++) {
        const struct batch_item *it = &l->items[i];
        if (i < l->next) {
            offset += it->bytes;
            continue;
        }
        struct json *j = json_object();
        if (b->jail == KB_JAIL_GIT) {
            json_set_str(j, "path", it->path);
            json_set_str(j, "oid", it->version);
        } else {
            json_set_str(j, "name", it->name);
            json_set_int(j, "size", it->bytes);
        }
        json_append(items, j);
    }
    json_set_str(o, "op", "read");
    json_set_int(o, "offset", offset);
    json_set(o, "items", items);
    char *text = json_text(o, JSON_COMPACT);
    json_free(o);
    return text;
}

static int send_load(struct kb_batch *b, struct load *l, struct err *e) {
    kb_run_free(&l->run);
    if (l->out >= 0)
        close(l->out);
    if ((l->out = kb_memory_file(e)) < 0)
        return l->out;
    l->run = (struct kb_run){.k = b->k, .jail = b->jail, .request = request_of(b, l), .dir = b->dir};
    if (b->jail == KB_JAIL_GIT) {
        l->run.fds[0] = l->out;
        l->run.n_fds = 1;
    } else {
        l->run.fds[0] = l->in;
        l->run.fds[1] = l->out;
        l->run.n_fds = 2;
    }
    l->sent = true;
    kb_run_start(&l->run);
    return 0;
}

/* ---- what came out ------------------------------------------------------------------------------------------- */

static int read_frames(int fd, struct buf *out, struct err *e) {
    buf_reset(out);
    return fd_read_whole(out, fd, FRAMES_MAX, "what the jail wrote", e);
}

static int put(struct kb_batch *b, const struct batch_item *it, const struct kb_doc *d, struct err *e) {
    struct kb_item item = {b->source, it->path, it->name, it->version, it->bytes ? it->bytes : d->head.source_bytes};
    return kb_doc_put(b->k->db, b->k->lines, &item, d, b->jail == KB_JAIL_INGEST, e);
}

/* Puts in what is whole; l->next moves. */
static int take_frames(struct kb_batch *b, struct load *l, struct err *e) {
    struct buf frames = {0};
    struct kb_doc d;
    size_t at = 0, from = l->next;
    int rc = read_frames(l->out, &frames, e);
    if (rc == 0)
        rc = kb_begin(b->k->db, e);
    while (rc == 0 && l->next < l->n && frame_next(&d, buf_str(&frames), frames.len, &at, NULL) == 1 && d.head.index == l->next - from) {
        rc = put(b, &l->items[l->next], &d, e);
        l->next++;
    }
    buf_free(&frames);
    return rc;
}

static int blame(struct kb_batch *b, struct load *l, struct err *e) {
    struct batch_item *it = &l->items[l->next++];
    struct kb_item item = {b->source, it->path, it->name, it->version, it->bytes};
    char reason[128];
    snprintf(reason, sizeof reason, "reading it ended the jail%s%s", l->run.limit[0] ? ": limit on " : "", l->run.limit);
    return kb_doc_refuse(b->k->db, &item, KB_FAILED, reason, e);
}

/* The jail's own word on how many documents it wrote; believed only until they are counted. */
static bool says_all(const struct load *l) {
    int64_t n = -1;
    char text[24];
    snprintf(text, sizeof text, "%.*s", (int)(l->run.out.len < 20 ? l->run.out.len : 20), buf_str(&l->run.out));
    return str_to_i64(text, 0, KB_BATCH_ITEMS, &n) && (size_t)n == l->n - l->next;
}

/* Waits for a load; on a bad end goes on with the rest. True in *whole: its frames are all there and not yet taken. */
static int settle(struct kb_batch *b, struct load *l, bool *whole, struct err *e) {
    *whole = false;
    for (;;) {
        kb_run_wait(&l->run);
        if (!l->run.ran || strcmp(l->run.limit, "closed") == 0) {
            *e = l->run.err;
            return e->code ? e->code : err_set(e, ERR_CANCELLED, "corrald ends");
        }
        size_t before = l->next;
        if (l->run.ok && says_all(l)) {
            *whole = true;
            return 0;
        }
        int rc = take_frames(b, l, e);
        if (rc == 0 && l->next < l->n && (!l->run.ok || l->next == before))
            rc = blame(b, l, e);
        if (rc != 0 || l->next == l->n)
            return rc;
        if ((rc = send_load(b, l, e)) != 0)
            return rc;
    }
}

static int close_load(struct kb_batch *b, struct load *l, bool whole, struct err *e) {
    int rc = whole ? take_frames(b, l, e) : 0;
    while (rc == 0 && l->next < l->n)
        rc = blame(b, l, e);            /* said that it went well and wrote too little */
    int64_t bytes = l->bytes;
    empty(l);
    return rc == 0 ? kb_breathe(b->k, bytes, e) : rc;
}

/* The filled load goes to the jail; the one that was there is written meanwhile. */
static int turn_over(struct kb_batch *b, struct err *e) {
    struct load *mine = &b->loads[b->filling], *other = &b->loads[!b->filling];
    bool whole = false, was = other->sent;
    int rc = was ? settle(b, other, &whole, e) : 0;
    if (rc == 0 && mine->n)
        rc = send_load(b, mine, e);
    if (rc == 0 && was)
        rc = close_load(b, other, whole, e);
    b->filling = !b->filling;
    return rc;
}

int kb_batch_add(struct kb_batch *b, const struct kb_entry *entry, const char *name, const char *bytes, size_t n, struct err *e) {
    struct load *l = &b->loads[b->filling];
    struct buf path = {0};
    int rc;
    if (bytes && l->in < 0 && (l->in = kb_memory_file(e)) < 0)
        return l->in;
    if (bytes && fd_write_all(l->in, bytes, n) != 0)
        return err_sys(e, ERR_IO, "memory file for documents");
    utf8_repair(&path, entry->path, strlen(entry->path));
    l->items[l->n++] = (struct batch_item){buf_take(&path), xstrdup(name), xstrdup(entry->version), bytes ? (int64_t)n : 0};
    l->bytes += bytes ? (int64_t)n : 16384;
    if (l->n < KB_BATCH_ITEMS && l->bytes < KB_BATCH_BYTES)
        return 0;
    if ((rc = turn_over(b, e)) != 0)
        return rc;
    return 0;
}

int kb_batch_finish(struct kb_batch *b, struct err *e) {
    int rc = turn_over(b, e);
    return rc == 0 ? turn_over(b, e) : rc;
}

/* ---- commits ----------------------------------------------------------------------------------------------------- */

int kb_batch_log(struct kb_batch *b, const char *request, int64_t *n, struct err *e) {
    struct buf frames = {0};
    struct kb_doc d;
    struct kb_run r = {.k = b->k, .jail = KB_JAIL_GIT, .request = xstrdup(request), .dir = b->dir, .n_fds = 1};
    int rc = 0, out = kb_memory_file(e);
    size_t at = 0;
    *n = 0;
    if (out < 0)
        return out;
    r.fds[0] = out;
    kb_run_start(&r);
    kb_run_wait(&r);
    if (!r.ran)
        rc = err_set(e, r.err.code ? r.err.code : ERR_SANDBOX, "%s", r.err.text);
    if (rc == 0 && (rc = read_frames(out, &frames, e)) == 0)
        rc = kb_begin(b->k->db, e);
    while (rc == 0 && frame_next(&d, buf_str(&frames), frames.len, &at, NULL) == 1) {
        char place[64];
        snprintf(place, sizeof place, "%.*s", (int)(d.head.url_len < 60 ? d.head.url_len : 60), d.url);
        struct kb_item item = {b->source, place, place, "commit", 0};
        if (strncmp(place, "commit/", 7) == 0)
            rc = kb_doc_put(b->k->db, b->k->lines, &item, &d, false, e);
        ++*n;
    }
    close(out);
    buf_free(&frames);
    kb_run_free(&r);
    return rc == 0 ? kb_breathe(b->k, 65536, e) : rc;
}
