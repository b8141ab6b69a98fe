/* kv_disk.h - pages of the KV cache as files, so that they outlive the process (room-private).
 *
 * A page's name is the SHA-256 (its first half) of the name of the page before it and of its own tokens; before the first page stands a
 * name for all that its numbers depend on beside tokens (kv_disk_root()). So a name says a whole timeline, of one model computed in one way, and timelines
 * that begin the same share files. A page that isn't full has a name, too: its tokens are fewer.
 *
 *     <name of the page before>-<own name>-<tokens>.<owner>
 *
 * An owner is a conversation, or KV_OWNER_ALL. A page of several is one file under several names (hard links): when a conversation goes, its names go,
 * and the file system takes the file with the last of them. There is no other record that could disagree with what is there.
 *
 * A file is a header and the page's bytes, with sums over both. It is written under another name and renamed, once, and never changed. Nothing is synced:
 * what a power cut leaves half written has a wrong sum. What can't be read, isn't ours or isn't right is thrown out and said once;
 * what can't be written is given up and said once. The folder is one process's at a time.
 *
 * Any thread may call. No call waits for another one's files. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "engine/kv.h"

#define KV_FILE_HEADER 4096u            /* bytes of a file before the page's */
#define KV_OWNER_ALL (-1)               /* nobody's in particular: what every new conversation begins with */

struct kv_disk;
struct kv_name {
    uint8_t b[16];
};

struct kv_disk_stats {
    uint64_t bytes, most;               /* in all files; at most */
    size_t pages;
    uint64_t read, written, lost;       /* pages, since the start; lost: there was no room, or the file was no good */
};

/* Opens the folder, which is made if need be, and throws out what was used longest ago until it holds at most `most` bytes. ERR_BUSY: another
 * process has it. ERR_REFUSED: others may write there. */
int kv_disk_open(struct kv_disk **out, const char *dir, uint64_t most, struct err *e);
void kv_disk_close(struct kv_disk *d);          /* NULL is fine */
/* The owner's names in a folder that this process may have open or not: by the folder alone. */
void kv_disk_forget_in(const char *dir, int64_t owner);

void kv_disk_root(struct kv_name *out, const void *facts, size_t n);
void kv_disk_next(struct kv_name *out, const struct kv_name *before, const int32_t *ids, size_t n);

bool kv_disk_has(struct kv_disk *d, const struct kv_name *before, const struct kv_name *name);
/* A page that is there becomes the owner's too, and the one that was used last. false: it isn't there. */
bool kv_disk_share(struct kv_disk *d, const struct kv_name *before, const struct kv_name *name, int64_t owner);
/* Whether any page follows that one. */
bool kv_disk_follows(struct kv_disk *d, const struct kv_name *before);

struct kv_disk_found {
    struct kv_name before, name;
    uint32_t n, same;                   /* tokens of the page; how many of them are those asked for */
};
/* The page after `before` with the longest beginning of ids[0..n-1], of at least `least` of them or all of its own. */
bool kv_disk_find(struct kv_disk *d, const struct kv_name *before, const int32_t *ids, size_t n, size_t least, struct kv_disk_found *out);
/* Its bytes, checked. false: it is gone, or was no good and is gone now; what lies in bytes then is nothing. */
bool kv_disk_read(struct kv_disk *d, const struct kv_disk_found *f, void *bytes, size_t n_bytes);
/* Writes a page of n tokens; the owner's shorter ones in its place go. One thread at a time. false: it isn't there now. */
bool kv_disk_write(struct kv_disk *d, const struct kv_name *before, const int32_t *ids, size_t n, int64_t owner, const void *bytes, size_t n_bytes);

void kv_disk_forget(struct kv_disk *d, int64_t owner);
/* Each owner once, but KV_OWNER_ALL. */
void kv_disk_owners(struct kv_disk *d, void (*each)(void *arg, int64_t owner), void *arg);
void kv_disk_get_stats(struct kv_disk *d, struct kv_disk_stats *out);
