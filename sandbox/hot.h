/* hot.h - the pages that a call touches, known before it comes (room-private).
 *
 * After fork() every first write copies a page and every first read of the program's own text maps one: some hundred faults,
 * which take longer than the call itself. The runtime rehearses one call when it starts and keeps the list; each
 * process that waits for a call walks through it beforehand. Only addresses are kept, so the list is right for all that is forked from the
 * runtime; a page that is gone meanwhile is passed over. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct runtime;

struct hot_range {
    void *at;
    size_t bytes;
    bool write;
};
struct hot {
    struct hot_range *ranges;
    size_t n;
};
/* Runs r->rehearsal in a child. Without one, or where the kernel doesn't tell, the list stays empty. */
void hot_learn(struct hot *out, const struct runtime *r);
void hot_touch(const struct hot *h, bool writes);     /* or only what is read */
