/* locks.h - the record locks of one jail (fcntl's F_SETLK), kept by its init instead of the kernel.
 *
 * The kernel keeps locks by file, and the files of /usr and /dev are everybody's: a lock there would be a channel between two
 * conversations. So no code in a jail ever takes one: init keeps a table, for the jail's own files alone. Pure data; the
 * supervisor knows processes and descriptors. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define LOCKS_MAX 1024
#define LOCK_TO_END INT64_MAX

struct lock {
    uint64_t dev, ino;
    int64_t start, end;                 /* both inclusive; LOCK_TO_END: however long the file gets */
    pid_t owner;                        /* a process; its threads share its locks */
    int fd;                             /* where the owner asked: it holds as long as this is open there */
    bool exclusive;
};
struct locks {
    size_t n;
    struct lock at[LOCKS_MAX];
};

/* The first lock of somebody else that stands against want, or NULL. */
struct lock *locks_conflict(struct locks *t, const struct lock *want);
/* Takes want, replacing what its owner held there. false: no room. */
bool locks_take(struct locks *t, const struct lock *want);
/* Gives up what want's owner holds in its range. false: no room for the rest that stays. */
bool locks_release(struct locks *t, const struct lock *want);
void locks_drop(struct locks *t, struct lock *l);
void locks_rename(struct locks *t, pid_t from, pid_t to);
