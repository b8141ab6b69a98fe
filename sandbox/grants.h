/* grants.h - calls that a jail may make, but not without end (room-private, init's).
 *
 * Their arguments are numbers, so init may let the kernel go on with them: there is nothing that could change after it has looked.
 *
 *   mmap, shared and anonymous   its pages stay when they are dropped from every table, or all but one of them are unmapped, and nobody can
 *                                see them then. So it is counted when it is asked for, and what is given back doesn't count.
 *   setsid                       some kernels share the processors out by session: with many of them one jail would get most. */
#pragma once
#include <stdbool.h>
#include <stdint.h>

struct grants {
    uint64_t shared_left;               /* bytes, of the conversation */
    uint32_t sessions_left;             /* of the call */
};

enum { GRANTS_SESSIONS = 8, GRANT_CONTINUE = 2 };

/* GRANT_CONTINUE or a negative errno for a call that is one of these; 0: it isn't. */
int grants_ask(struct grants *g, int nr, const uint64_t *args);
