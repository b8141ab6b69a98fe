/* kv_disk_priv.h - what kv_disk.c and kv_disk_file.c share. */
#pragma once
#include "engine/kv_disk.h"
#include <pthread.h>
#include <stdbool.h>

#define KV_DISK_BUCKETS 4096u
#define KV_FILE_PART "part"                     /* the file that is being written */

struct kv_file {
    struct kv_name before, name;
    uint32_t n;                                 /* tokens; 0: an entry that is free */
    int32_t next;                               /* in its bucket, or of those that are free */
    uint64_t bytes, used;
    int64_t *owner;
    size_t n_owners;
    int32_t *ids;                               /* [n]; NULL: not known yet */
};

struct kv_disk {
    pthread_mutex_t lock;                       /* all but dir and path; no file is touched under it */
    int dir;
    char *path;
    struct kv_file *file;
    size_t n_files, cap;
    int32_t free, bucket[KV_DISK_BUCKETS];
    uint64_t clock;
    struct kv_disk_stats stats;
    bool said_read, said_write, said_remove;
};

void kv_disk_say_once(struct kv_disk *d, bool *said, const char *why);

struct kv_file_name {
    struct kv_name before, name;
    uint32_t n;
    int64_t owner;
};
bool kv_file_name_read(const char *s, struct kv_file_name *out);

/* Whether so many bytes leave the disk a sixteenth of it, at most a gigabyte. */
bool kv_file_room(int dir, uint64_t need);
/* NULL, or why not; "" when the file is gone. */
const char *kv_file_read(int dir, const struct kv_disk_found *f, int64_t owner, void *bytes, size_t n_bytes);
const char *kv_file_write(int dir, const struct kv_file *f, const int32_t *ids, int64_t owner, const void *bytes, size_t n_bytes);
bool kv_file_ids(int dir, const struct kv_disk_found *f, int64_t owner, int32_t ids[KV_PAGE_TOKENS]);
bool kv_file_link(int dir, const struct kv_file *f, int64_t from, int64_t to);
void kv_file_touch(int dir, const struct kv_file *f, int64_t owner);
bool kv_file_unlink(int dir, const struct kv_file *f, int64_t owner);
