/* sandbox.h - run untrusted programs and hand back what they wrote.
 *
 * Requests go to the launcher process (corral-launcher), which alone forks; it is exec'd by
 * sandbox_start() before the daemon has a second thread, a key or a database. A jail is confined in the fixed
 * order of docs/sandbox.md; a step that fails is named and nothing runs: half a sandbox is none.
 *
 * One owner thread (the agent's) calls everything below. It polls sandbox_fd() and calls
 * sandbox_dispatch(), which delivers results by callback on that thread.
 *
 * A jail with a language kernel is stateful: calls run in turn in one interpreter. A call is a fork that is
 * committed when it ends well, so a crash, kill or deadline costs the call and keeps the state. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sandbox;                         /* the connection to the launcher */
struct sandbox_jail;                    /* one jail, warm or running */

struct sandbox_limits {                 /* 0 in any field: the profile's default */
    uint32_t wall_ms;
    uint64_t memory_bytes;
    uint32_t processes;
    uint64_t output_bytes;              /* kept of what a call prints; more is counted and dropped, far more kills */
    uint64_t work_bytes;                /* size of the work folder */
};

/* Starts the launcher, found at launcher_path or beside the running program (NULL). */
int sandbox_start(struct sandbox **out, const char *launcher_path, struct err *e);
void sandbox_stop(struct sandbox *sb);  /* kills every jail and the launcher; NULL is fine */
int sandbox_fd(const struct sandbox *sb);
/* Reads what the launcher sent and calls back. ERR_UNAVAILABLE: the launcher died (all calls have been
 * answered with failure; it may be started again with sandbox_start). */
int sandbox_dispatch(struct sandbox *sb, struct err *e);
/* Milliseconds until sandbox_dispatch wants to be called again even without input (deadlines), or -1. */
int sandbox_timeout_ms(const struct sandbox *sb);

/* Opens a jail of a profile ("python"). Returns at once; a failure to build it is reported by the first call. */
int sandbox_jail_open(struct sandbox_jail **out, struct sandbox *sb, const char *profile,
                      const struct sandbox_limits *limits, struct err *e);
/* Kills all that is in it; a running call is answered with limit "closed" first. */
void sandbox_jail_close(struct sandbox_jail *j);

struct sandbox_result {                 /* borrowed for the callback */
    bool ran;                           /* false: the code never started; see err */
    bool not_begun;                     /* ... for what earlier calls did to their jail: the next call has a new one */
    struct err err;
    bool ok;                            /* ended by itself without an exception; status 0 */
    int exit_status;                    /* the program's, or 128+N when signal N ended it; 124 at the deadline */
    const char *limit;                  /* NULL, or which limit ended it: "deadline" "memory" "output" "cancelled" "closed" */
    bool restarted;                     /* the state of earlier calls was lost before this call */
    const char *out, *err_text;         /* raw bytes, cut to limits: standard output incl. the last expression's value, */
    size_t out_len, err_len;            /*   and standard error incl. a traceback without our frames. Hostile text. */
    uint64_t out_total, err_total;      /* bytes written in all; more than len means that it was cut */
    double ms;                          /* from request to result */
    const struct json *artifacts;       /* array of {"name","bytes","type"}; NULL for none */
    const struct json *refused;         /* system calls that the filter refused: array of {"call","action":"refused"|"killed","count","args"}; NULL for none */
};
typedef void (*sandbox_done_fn)(void *arg, const struct sandbox_result *r);

/* Runs code in the jail's kernel. ERR_BUSY while a call runs there. done is called exactly once. */
int sandbox_jail_run(struct sandbox_jail *j, const char *code, size_t len, const struct sandbox_limits *limits,
                     sandbox_done_fn done, void *arg, struct err *e);
void sandbox_jail_cancel(struct sandbox_jail *j);       /* ends the running call; the kernel stays usable */

/* The same for a tool that is a program of ours ("https", "knowledge"): `code` is its request, and the descriptors in fds (at most
 * SANDBOX_FDS_MAX, borrowed) are its 3, 4, ... Such runtimes keep no state: each call starts from the same untouched process. */
#define SANDBOX_FDS_MAX 4
int sandbox_jail_run_fds(struct sandbox_jail *j, const char *request, size_t len, const int *fds, int n_fds,
                         const struct sandbox_limits *limits, sandbox_done_fn done, void *arg, struct err *e);

/* As sandbox_jail_open, for profiles that show one folder read-only at /data: dir is an O_PATH or ordinary descriptor of it
 * (borrowed). The jail's user must be able to read it. */
int sandbox_jail_open_dir(struct sandbox_jail **out, struct sandbox *sb, const char *profile, int dir,
                          const struct sandbox_limits *limits, struct err *e);

/* A descriptor of the jail's /work, or -1 before the jail is ready and for profiles without one. Borrowed until the jail is closed or
 * restarts (then it changes). What lies there was put there by hostile code: only openat2() with RESOLVE_BENEATH,
 * RESOLVE_NO_SYMLINKS and RESOLVE_NO_XDEV, O_NONBLOCK, and regular files. To create files, a root daemon first takes the folder's
 * owner as its file-system user (setfsuid): other ids can't be represented there. */
int sandbox_jail_work_fd(const struct sandbox_jail *j);
/* Counts the jail's incarnations: a change means that /work is a new, empty one. */
uint64_t sandbox_jail_incarnation(const struct sandbox_jail *j);

/* Gives back what an idle jail holds, processes, memory and /work, as if it had died: the next call runs in a new one and says `restarted`. False: it holds no state,
 * or a call runs. */
bool sandbox_jail_rest(struct sandbox_jail *j);

/* What the daemon forbids itself from here on, this thread and those it starts: programs, processes, namespaces, rare parts of the kernel.
 * After sandbox_start. And, for a thread that reads hostile files: to change files that are not below dirs,
 * at most eight that are there, NULL behind them. */
int sandbox_guard(struct err *e);
int sandbox_guard_writes(const char *const *dirs, struct err *e);
/* Both, for a process that drives a graphics card, and for the one that forks it. */
int sandbox_guard_keeper(struct err *e);
int sandbox_guard_card(struct err *e);
/* The folder that profiles show which are opened without one of their own. */
int sandbox_folder(struct sandbox *sb, const char *path, struct err *e);
/* The configuration's word: jails may be built where the kernel has no Landlock. For all jails that are opened from here on. */
void sandbox_accept(struct sandbox *sb, bool no_landlock);
/* The layers in force: array of {"layer","state":"on"|"off","accepted","detail","fix"}, and "level". For doctor and status. The caller's to free. */
int sandbox_report(struct json **out, struct sandbox *sb, struct err *e);
/* A profile as data: files, network, layers, limits, system calls; NULL: the names of all. The caller's to free. */
int sandbox_explain(struct json **out, const char *profile, struct err *e);
/* Can still make jails: its launcher lives. From any thread. */
bool sandbox_alive(const struct sandbox *sb);
/* How often which system call was refused in all jails since the start: {"socket":{"refused":3,"killed":0}, ...}. The caller's to free. */
struct json *sandbox_refusals(const struct sandbox *sb);
/* What one result looks like to a reader: Meta's "completed\n[stdout]...[/stdout]" is made in tools/, not here. */
