/* kv_disk.c - the folder of KV pages: what is in it, who owns what, what goes first. Names and files: kv_disk_file.c. */
#define LOG_MODULE "kv"
#include "engine/kv_disk_priv.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define LOOKED_AT 16u                           /* pages after one whose tokens are compared, the last used ones */

static int32_t *bucket_of(struct kv_disk *d, const struct kv_name *before) {
    uint64_t h;
    memcpy(&h, before->b, sizeof h);
    return &d->bucket[h % KV_DISK_BUCKETS];
}

static bool same_name(const struct kv_name *a, const struct kv_name *b) { return memcmp(a, b, sizeof *a) == 0; }

static struct kv_file *find_locked(struct kv_disk *d, const struct kv_name *before, const struct kv_name *name) {
    for (int32_t i = *bucket_of(d, before); i >= 0; i = d->file[i].next)
        if (same_name(&d->file[i].before, before) && same_name(&d->file[i].name, name))
            return &d->file[i];
    return NULL;
}

/* ---- entries --------------------------------------------------------------------------------------- */

static bool has_owner(const struct kv_file *f, int64_t owner) {
    for (size_t i = 0; i < f->n_owners; i++)
        if (f->owner[i] == owner)
            return true;
    return false;
}

static void add_owner(struct kv_file *f, int64_t owner) {
    f->owner = xreallocarray(f->owner, f->n_owners + 1, sizeof *f->owner);
    f->owner[f->n_owners++] = owner;
}

static void use_locked(struct kv_disk *d, struct kv_file *f) { f->used = ++d->clock; }

static struct kv_file *add_locked(struct kv_disk *d, const struct kv_name *before, const struct kv_name *name, uint32_t n, uint64_t bytes) {
    int32_t at = d->free, *bucket = bucket_of(d, before);

    if (at >= 0) {
        d->free = d->file[at].next;
    } else {
        if (d->n_files == d->cap) {
            d->cap = d->cap > 0 ? 2 * d->cap : 64;
            d->file = xreallocarray(d->file, d->cap, sizeof *d->file);
        }
        at = (int32_t)d->n_files++;
    }
    d->file[at] = (struct kv_file){.before = *before, .name = *name, .n = n, .bytes = bytes, .next = *bucket};
    *bucket = at;
    d->stats.bytes += bytes;
    d->stats.pages++;
    return &d->file[at];
}

/* Takes the entry out; its names are in *out, whose owners are to be freed. */
static void take_locked(struct kv_disk *d, struct kv_file *f, struct kv_file *out) {
    int32_t at = (int32_t)(f - d->file), *link = bucket_of(d, &f->before);

    while (*link != at)
        link = &d->file[*link].next;
    *link = f->next;
    *out = *f;
    free(f->ids);
    out->ids = NULL;
    *f = (struct kv_file){.next = d->free};
    d->free = at;
    d->stats.bytes -= out->bytes;
    d->stats.pages--;
}

/* Without the lock. Where the file can't be removed it counts no more all the same: else one such would stop all that follow. */
static void unlink_all(struct kv_disk *d, struct kv_file *f) {
    for (size_t i = 0; i < f->n_owners; i++)
        if (!kv_file_unlink(d->dir, f, f->owner[i]))
            kv_disk_say_once(d, &d->said_remove, "can't be removed");
    free(f->owner);
}

static void drop(struct kv_disk *d, const struct kv_name *before, const struct kv_name *name) {
    struct kv_file gone = {0};

    pthread_mutex_lock(&d->lock);
    struct kv_file *f = find_locked(d, before, name);
    if (f != NULL)
        take_locked(d, f, &gone);
    d->stats.lost += f != NULL;
    pthread_mutex_unlock(&d->lock);
    unlink_all(d, &gone);
}

/* Takes names away from the owner: all of `f`'s that he has. The file's last one takes the entry. */
static void disown(struct kv_disk *d, const struct kv_name *before, const struct kv_name *name, int64_t owner) {
    struct kv_file gone = {0};

    pthread_mutex_lock(&d->lock);
    struct kv_file *f = find_locked(d, before, name);
    if (f != NULL && has_owner(f, owner) && f->n_owners == 1) {
        take_locked(d, f, &gone);
    } else if (f != NULL && has_owner(f, owner)) {
        size_t i = 0;
        gone = *f;
        while (f->owner[i] != owner)
            i++;
        f->owner[i] = f->owner[--f->n_owners];
        gone.owner = xcalloc(1, sizeof *gone.owner);
        gone.owner[0] = owner;
        gone.n_owners = 1;
    }
    pthread_mutex_unlock(&d->lock);
    unlink_all(d, &gone);
}

static bool take_oldest(struct kv_disk *d, struct kv_file *gone) {
    struct kv_file *oldest = NULL;

    pthread_mutex_lock(&d->lock);
    for (size_t i = 0; i < d->n_files; i++)
        if (d->file[i].n > 0 && (oldest == NULL || d->file[i].used < oldest->used))
            oldest = &d->file[i];
    if (oldest != NULL)
        take_locked(d, oldest, gone);
    pthread_mutex_unlock(&d->lock);
    return oldest != NULL;
}

static bool within_budget(struct kv_disk *d, uint64_t need) {
    pthread_mutex_lock(&d->lock);
    bool fits = d->stats.bytes + need <= d->stats.most;
    pthread_mutex_unlock(&d->lock);
    return fits;
}

/* What was used longest ago goes until there is room for `need` more bytes, in the budget and on the disk, which others fill too. NULL, or why not. */
static const char *make_room(struct kv_disk *d, uint64_t need) {
    struct kv_file gone;

    if (need > d->stats.most)
        return "the budget is less than a page";
    while (!within_budget(d, need) || (need > 0 && !kv_file_room(d->dir, need))) {
        if (!take_oldest(d, &gone))
            return "no room on the disk";
        unlink_all(d, &gone);
    }
    return NULL;
}

/* ---- opening --------------------------------------------------------------------------------------- */

struct listed {
    struct kv_file_name name;
    uint64_t bytes;
    struct timespec used;
};

static int compare_used(const void *a, const void *b) {
    const struct timespec *x = &((const struct listed *)a)->used, *y = &((const struct listed *)b)->used;
    if (x->tv_sec != y->tv_sec)
        return x->tv_sec < y->tv_sec ? -1 : 1;
    return (x->tv_nsec > y->tv_nsec) - (x->tv_nsec < y->tv_nsec);
}

static struct listed *list_files(int dir, size_t *n) {
    struct listed *all = NULL;
    int fd = openat(dir, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *in = fd >= 0 ? fdopendir(fd) : NULL;
    struct dirent *de;
    struct stat st;
    size_t cap = 0;

    *n = 0;
    if (in == NULL && fd >= 0)
        close(fd);
    while (in != NULL && (de = readdir(in)) != NULL) {
        struct kv_file_name name;
        if (!kv_file_name_read(de->d_name, &name) || fstatat(dir, de->d_name, &st, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (*n == cap) {
            cap = cap > 0 ? 2 * cap : 64;
            all = xreallocarray(all, cap, sizeof *all);
        }
        all[(*n)++] = (struct listed){.name = name, .bytes = (uint64_t)st.st_size, .used = st.st_mtim};
    }
    if (in != NULL)
        closedir(in);
    return all;
}

static void read_folder(struct kv_disk *d) {
    size_t n;
    struct listed *all = list_files(d->dir, &n);

    if (n > 0)
        qsort(all, n, sizeof *all, compare_used);
    for (size_t i = 0; i < n; i++) {
        const struct kv_file_name *m = &all[i].name;
        struct kv_file *f = find_locked(d, &m->before, &m->name);
        if (f == NULL)
            f = add_locked(d, &m->before, &m->name, m->n, all[i].bytes);
        if (!has_owner(f, m->owner))
            add_owner(f, m->owner);
        use_locked(d, f);
    }
    free(all);
}

static int open_folder(const char *dir, struct err *e) {
    struct stat st;
    int rc = dir_make(dir, 0700, e);

    if (rc != 0)
        return -1;
    int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &st) != 0) {
        err_sys(e, ERR_IO, "opening %s", dir);
    } else if (st.st_uid != geteuid() || (st.st_mode & 022) != 0) {
        err_set(e, ERR_REFUSED, "%s belongs to or is open to other users (chown it, chmod go-w)", dir);
    } else if ((st.st_mode & 077) != 0 && fchmod(fd, 0700) != 0) {
        err_sys(e, ERR_IO, "closing %s to other users", dir);
    } else {
        return fd;
    }
    if (fd >= 0)
        close(fd);
    return -1;
}

int kv_disk_open(struct kv_disk **out, const char *dir, uint64_t most, struct err *e) {
    int fd = open_folder(dir, e);

    *out = NULL;
    if (fd < 0)
        return e->code;
    if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        close(fd);
        return err_set(e, ERR_BUSY, "%s is in use by another process", dir);
    }
    struct kv_disk *d = xcalloc(1, sizeof *d);
    pthread_mutex_init(&d->lock, NULL);
    d->dir = fd;
    d->path = xstrdup(dir);
    d->free = -1;
    d->stats.most = most;
    for (size_t i = 0; i < KV_DISK_BUCKETS; i++)
        d->bucket[i] = -1;
    unlinkat(fd, KV_FILE_PART, 0);
    read_folder(d);
    make_room(d, 0);
    *out = d;
    return 0;
}

void kv_disk_close(struct kv_disk *d) {
    if (d == NULL)
        return;
    for (size_t i = 0; i < d->n_files; i++) {
        free(d->file[i].owner);
        free(d->file[i].ids);
    }
    close(d->dir);
    pthread_mutex_destroy(&d->lock);
    free(d->file);
    free(d->path);
    free(d);
}

void kv_disk_forget_in(const char *dir, int64_t owner) {
    int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    size_t n;

    if (fd < 0)
        return;
    struct listed *all = list_files(fd, &n);
    for (size_t i = 0; i < n; i++) {
        struct kv_file f = {.before = all[i].name.before, .name = all[i].name.name, .n = all[i].name.n};
        if (all[i].name.owner == owner)
            kv_file_unlink(fd, &f, owner);
    }
    free(all);
    close(fd);
}

/* ---- looking --------------------------------------------------------------------------------------- */

bool kv_disk_has(struct kv_disk *d, const struct kv_name *before, const struct kv_name *name) {
    pthread_mutex_lock(&d->lock);
    bool there = find_locked(d, before, name) != NULL;
    pthread_mutex_unlock(&d->lock);
    return there;
}

bool kv_disk_follows(struct kv_disk *d, const struct kv_name *before) {
    pthread_mutex_lock(&d->lock);
    int32_t i = *bucket_of(d, before);
    while (i >= 0 && !same_name(&d->file[i].before, before))
        i = d->file[i].next;
    pthread_mutex_unlock(&d->lock);
    return i >= 0;
}

/* By name: a page of all n ids, or of fewer. */
static bool find_exact(struct kv_disk *d, const struct kv_name *before, const int32_t *ids, size_t n, struct kv_disk_found *out) {
    for (; n > 0; n--) {
        *out = (struct kv_disk_found){.before = *before, .n = (uint32_t)n, .same = (uint32_t)n};
        kv_disk_next(&out->name, before, ids, n);
        if (kv_disk_has(d, before, &out->name))
            return true;
    }
    return false;
}

/* The next of those after `before` that was last used before the time. */
static bool next_candidate(struct kv_disk *d, const struct kv_name *before, uint64_t *time, struct kv_disk_found *out, int64_t *owner, int32_t ids[KV_PAGE_TOKENS],
                           bool *known) {
    const struct kv_file *best = NULL;

    pthread_mutex_lock(&d->lock);
    for (int32_t i = *bucket_of(d, before); i >= 0; i = d->file[i].next) {
        const struct kv_file *f = &d->file[i];
        if (same_name(&f->before, before) && f->used < *time && (best == NULL || f->used > best->used))
            best = f;
    }
    if (best != NULL) {
        *time = best->used;
        *out = (struct kv_disk_found){.before = *before, .name = best->name, .n = best->n};
        *owner = best->owner[0];
        if ((*known = best->ids != NULL))
            memcpy(ids, best->ids, best->n * sizeof *ids);
    }
    pthread_mutex_unlock(&d->lock);
    return best != NULL;
}

static void learn_ids(struct kv_disk *d, const struct kv_disk_found *found, const int32_t *ids) {
    pthread_mutex_lock(&d->lock);
    struct kv_file *f = find_locked(d, &found->before, &found->name);
    if (f != NULL && f->ids == NULL) {
        f->ids = xcalloc(f->n, sizeof *f->ids);
        memcpy(f->ids, ids, f->n * sizeof *ids);
    }
    pthread_mutex_unlock(&d->lock);
}

bool kv_disk_find(struct kv_disk *d, const struct kv_name *before, const int32_t *ids, size_t n, size_t least, struct kv_disk_found *out) {
    uint64_t time = UINT64_MAX;
    struct kv_disk_found f;
    int32_t its[KV_PAGE_TOKENS];
    int64_t owner;
    bool known;

    n = n < KV_PAGE_TOKENS ? n : KV_PAGE_TOKENS;
    if (n == 0 || !kv_disk_follows(d, before))
        return false;
    bool found = find_exact(d, before, ids, n, out);
    for (size_t i = 0; i < LOOKED_AT && (!found || out->same < n) && next_candidate(d, before, &time, &f, &owner, its, &known); i++) {
        if (!known && !kv_file_ids(d->dir, &f, owner, its))
            continue;
        if (!known)
            learn_ids(d, &f, its);
        while (f.same < n && f.same < f.n && its[f.same] == ids[f.same])
            f.same++;
        if (f.same >= least && (!found || f.same > out->same)) {
            *out = f;
            found = true;
        }
    }
    return found;
}

bool kv_disk_read(struct kv_disk *d, const struct kv_disk_found *found, void *bytes, size_t n_bytes) {
    pthread_mutex_lock(&d->lock);
    struct kv_file *f = find_locked(d, &found->before, &found->name);
    int64_t owner = f != NULL ? f->owner[0] : 0;
    if (f != NULL)
        use_locked(d, f);
    pthread_mutex_unlock(&d->lock);
    const char *why = f != NULL ? kv_file_read(d->dir, found, owner, bytes, n_bytes) : "";
    if (why == NULL) {
        pthread_mutex_lock(&d->lock);
        d->stats.read++;
        pthread_mutex_unlock(&d->lock);
        return true;
    }
    if (f != NULL && why[0] != '\0')
        kv_disk_say_once(d, &d->said_read, why);
    if (f != NULL)
        drop(d, &found->before, &found->name);
    return false;
}

/* ---- owning ---------------------------------------------------------------------------------------- */

bool kv_disk_share(struct kv_disk *d, const struct kv_name *before, const struct kv_name *name, int64_t owner) {
    struct kv_file from;
    int64_t other = 0;

    pthread_mutex_lock(&d->lock);
    struct kv_file *f = find_locked(d, before, name);
    bool there = f != NULL, his = there && has_owner(f, owner);
    if (there) {
        use_locked(d, f);
        from = *f;
        other = f->owner[0];
    }
    pthread_mutex_unlock(&d->lock);
    if (!there)
        return false;
    kv_file_touch(d->dir, &from, other);
    if (his || owner == KV_OWNER_ALL)
        return true;
    there = kv_file_link(d->dir, &from, other, owner);
    pthread_mutex_lock(&d->lock);
    f = there ? find_locked(d, before, name) : NULL;
    if (f != NULL)
        add_owner(f, owner);
    pthread_mutex_unlock(&d->lock);
    if (there && f == NULL)                     /* thrown out meanwhile */
        kv_file_unlink(d->dir, &from, owner);
    return f != NULL;
}

/* The owner's page in this place that isn't full. KV_OWNER_ALL has many: one for each day's date, say. */
static bool find_shorter(struct kv_disk *d, const struct kv_name *before, size_t n, int64_t owner, struct kv_name *out) {
    bool there = false;

    pthread_mutex_lock(&d->lock);
    for (int32_t i = owner != KV_OWNER_ALL ? *bucket_of(d, before) : -1; i >= 0 && !there; i = d->file[i].next) {
        const struct kv_file *f = &d->file[i];
        there = same_name(&f->before, before) && f->n < n && has_owner(f, owner);
        if (there)
            *out = f->name;
    }
    pthread_mutex_unlock(&d->lock);
    return there;
}

bool kv_disk_write(struct kv_disk *d, const struct kv_name *before, const int32_t *ids, size_t n, int64_t owner, const void *bytes, size_t n_bytes) {
    struct kv_file new = {.before = *before, .n = (uint32_t)n};
    struct kv_name shorter;

    kv_disk_next(&new.name, before, ids, n);
    if (kv_disk_share(d, before, &new.name, owner))
        return true;
    const char *why = make_room(d, KV_FILE_HEADER + n_bytes);
    if (why == NULL)
        why = kv_file_write(d->dir, &new, ids, owner, bytes, n_bytes);
    if (why != NULL) {
        kv_disk_say_once(d, &d->said_write, why);
        pthread_mutex_lock(&d->lock);
        d->stats.lost++;
        pthread_mutex_unlock(&d->lock);
        return false;
    }
    pthread_mutex_lock(&d->lock);
    struct kv_file *f = add_locked(d, before, &new.name, (uint32_t)n, KV_FILE_HEADER + n_bytes);
    add_owner(f, owner);
    use_locked(d, f);
    d->said_write = false;
    d->stats.written++;
    pthread_mutex_unlock(&d->lock);
    while (find_shorter(d, before, n, owner, &shorter))
        disown(d, before, &shorter, owner);
    return true;
}

static bool find_owned(struct kv_disk *d, int64_t owner, struct kv_file *out) {
    const struct kv_file *f = NULL;

    pthread_mutex_lock(&d->lock);
    for (size_t i = 0; i < d->n_files && f == NULL; i++)
        if (has_owner(&d->file[i], owner))
            f = &d->file[i];
    if (f != NULL)
        *out = *f;
    pthread_mutex_unlock(&d->lock);
    return f != NULL;
}

void kv_disk_forget(struct kv_disk *d, int64_t owner) {
    struct kv_file f;
    while (find_owned(d, owner, &f))
        disown(d, &f.before, &f.name, owner);
}

void kv_disk_owners(struct kv_disk *d, void (*each)(void *arg, int64_t owner), void *arg) {
    int64_t *seen = NULL;
    size_t n = 0;

    pthread_mutex_lock(&d->lock);
    for (size_t i = 0; i < d->n_files; i++)
        for (size_t j = 0; j < d->file[i].n_owners; j++) {
            size_t k = 0;
            while (k < n && seen[k] != d->file[i].owner[j])
                k++;
            if (k < n || d->file[i].owner[j] == KV_OWNER_ALL)
                continue;
            seen = xreallocarray(seen, n + 1, sizeof *seen);
            seen[n++] = d->file[i].owner[j];
        }
    pthread_mutex_unlock(&d->lock);
    for (size_t i = 0; i < n; i++)
        each(arg, seen[i]);
    free(seen);
}

void kv_disk_get_stats(struct kv_disk *d, struct kv_disk_stats *out) {
    pthread_mutex_lock(&d->lock);
    *out = d->stats;
    pthread_mutex_unlock(&d->lock);
}

void kv_disk_say_once(struct kv_disk *d, bool *said, const char *why) {
    pthread_mutex_lock(&d->lock);
    bool before = *said;
    *said = true;
    pthread_mutex_unlock(&d->lock);
    if (!before)
        log_warn("KV pages in %s: %s; what is missing will be computed again", d->path, why);
}
