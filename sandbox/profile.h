/* profile.h - what a jail may do, as data (room-private, and the programs that make jails).
 * docs/sandbox.md explains each profile; the system-call lists are in profile.c. */
#pragma once
#include "sandbox/wire.h"
#include <linux/filter.h>
#include <stddef.h>
#include <stdint.h>

struct err;

#define JAIL_UID 1000                   /* the one user, and group, in a jail */
#define JAIL_OURS 1                     /* a thread of init's, beside the processes that a limit counts */

/* ERRNO is answered by the kernel, silently. KILL is what no ordinary program does by accident: it is reported like all that is not
 * named, but ends its process (supervisor.h). */
enum rule_action { RULE_ALLOW, RULE_ERRNO, RULE_KILL };

/* One condition on a system call's argument: (arg & mask) == value, or != when `unlike`. Width 32: high bits are ignored. */
struct rule_arg {
    unsigned index;
    uint64_t mask, value;
    bool wide, unlike;
};
struct rule {
    const char *call;
    enum rule_action action;
    int error;                          /* for RULE_ERRNO */
    int n_args;
    struct rule_arg args[3];
    const char *text;                   /* the conditions as they are written in profile.c */
};

enum profile_root {
    ROOT_PROGRAMS,                      /* /usr read-only, a few devices, /work and /tmp */
    ROOT_EMPTY,                         /* nothing: all that the tool needs was loaded before the fork */
    ROOT_DATA,                          /* nothing but the folder at /data */
};

struct profile {
    const char *name, *program;         /* the runtime that makes its jails */
    const char *about, *files, *network;        /* for people */
    enum profile_root root;
    bool folder;                        /* one of the host's is shown, read-only, at /data */
    const char *const *allow;           /* names, NULL-terminated; allowed with any arguments */
    const struct rule *rules;           /* conditional ones and refusals; ends with call NULL */
    const char *const *call_refuse;     /* NULL, or what only the waiting state needs: a call of a stateless runtime loses it */
    uint64_t memory_bytes, work_bytes, tmp_bytes, address_bytes, file_bytes, output_bytes;
    uint64_t exec_bytes;                /* of /exec, the one folder where what was written may be run; 0: there is none */
    uint32_t processes, open_files, wall_ms, inodes;
};
/* NULL: no such profile. */
const struct profile *profile_find(const char *name);
const struct profile *profile_at(size_t i);     /* NULL past the last */

/* The filter of a profile's code, or of the jail's own init (profile NULL), for all architectures of the machine:
 * built with libseccomp once, installed many times. */
struct filter {
    struct sock_fprog prog;
};
int filter_build(struct filter *out, const struct profile *p, struct err *e);
/* A second filter, for a call: refuses these names, and leaves the rest to the first. */
int filter_build_refusing(struct filter *out, const char *const *names, struct err *e);
/* listener: NULL, or gets the descriptor on which the filter reports what it refuses: then it must have been built for a profile. */
int filter_install(const struct filter *f, int *listener, struct err *e);
int filter_install_for_threads(const struct filter *f, struct err *e);
