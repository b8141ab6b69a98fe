/* runtime.h - a language's side of the jail: what tools/python and later runtimes fill in.
 *
 * A runtime program ("zygote") starts its language once, outside any jail, single-threaded, before it knows of any call, and then forks
 * jails from that. Inside a jail process 1 is our init (init.c); process 2 is the state: it waits, and forks for each call. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;
struct filter;
struct hot;
struct profile;
struct wire_limits;

struct runtime {
    const char *profile;
    bool stateless;                     /* the process of a call ends with it: every call starts from the same untouched state */
    int (*start)(struct err *e);        /* loads the language; on failure the sentence is what every open gets */
    void (*before_fork)(void);          /* NULL: nothing to do, here and below */
    void (*after_fork)(bool child);
    /* Runs one call's code (a tool's request) in the forked process; standard output and error are the call's, and its
     * descriptors, if any, are 3, 4 ... Returns the exit status
     * (0 well, 1 exception, or what the program asked for) with everything flushed. */
    int (*run)(const char *code, size_t len, uint32_t number);
    const char *rehearsal;              /* NULL, or a call's code that touches what most calls touch (hot.h) */
};

/* The whole main() of a runtime program: serves the launcher on WIRE_FD until it is gone. */
int runtime_main(const struct runtime *r);

/* ---- shared by runtime.c, init.c and state.c ---- */

/* Process 1 of a jail; chan leads to the daemon, step to the state; newest_pid: survivors.h. Never returns. */
_Noreturn void init_serve(int chan, int step, int state_pid, int work, int newest_pid, const struct profile *p, const struct wire_limits *l,
                           const struct filter *f);
/* The interpreter that waits; chan leads to init; narrow: NULL, or what each call is confined by in addition. Never returns. */
_Noreturn void state_serve(int chan, const struct runtime *r, const struct filter *narrow, const struct hot *hot);
