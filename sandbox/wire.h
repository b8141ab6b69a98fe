/* wire.h - what the processes of the fence say to each other (room-private, and tools/python).
 *
 *   daemon <-> launcher      SEQPACKET; struct wire_request / struct wire_notice
 *   launcher <-> runtime     the same socket type; one runtime ("zygote") a profile
 *   daemon <-> jail's init   SEQPACKET; struct wire_call / struct wire_reply. The launcher only hands the descriptor on.
 *   init <-> state           SEQPACKET; struct wire_step. The state is the interpreter that waits for the next call.
 *
 * All run from one build on one machine, so structs go over as they are. What comes out of a jail is hostile all the
 * same: its reader checks lengths and enums, and nothing that a jail says names another jail. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define WIRE_CHUNK_MAX 32768            /* bytes of output in one reply */
#define WIRE_FD 3                       /* where launcher and runtime find their socket after exec */

struct wire_limits {                    /* of a jail, all set */
    uint64_t memory_bytes, work_bytes, tmp_bytes;
    uint32_t processes;
    uint32_t accept;                    /* layers that may be missing: WIRE_ACCEPT_* */
};
#define WIRE_ACCEPT_LANDLOCK 1u

/* What a jail's cgroup does; and why there is none, or one without limits. */
enum { CGROUP_MEMORY = 1, CGROUP_PIDS = 2, CGROUP_CPU = 4, CGROUP_KILL = 8 };
enum cgroup_lack { CGROUP_NONE, CGROUP_NOT_DELEGATED, CGROUP_NO_CONTROLLERS };

enum wire_request_type { WIRE_OPEN = 1, WIRE_KILL, WIRE_BUSY, WIRE_IDLE };
struct wire_request {                   /* daemon -> launcher; OPEN also launcher -> runtime: init's socket attached, and
                                           behind it the folder for /data where the profile shows one */
    uint32_t type, jail;
    uint32_t into_cgroup;               /* OPEN, launcher -> runtime: the last descriptor is the jail's cgroup */
    char profile[16];
    struct wire_limits limits;
};

enum wire_notice_type {
    WIRE_SPAWNED = 1,                   /* runtime -> launcher: init's pidfd attached, value = its pid there */
    WIRE_GONE,                          /* launcher -> daemon: the jail's init has ended */
    WIRE_CGROUPS,                       /* launcher -> daemon, first: value = CGROUP_* in force, jail = enum cgroup_lack */
    WIRE_OVER,                          /* launcher -> daemon: the jail's processes hold more than its memory; value = bytes */
};
struct wire_notice {
    uint32_t type, jail;
    int64_t value;
};

enum wire_call_type { WIRE_RUN = 1, WIRE_STOP };
enum wire_stop { WIRE_STOP_CANCEL = 1, WIRE_STOP_MEMORY };
struct wire_call {                      /* daemon -> init; RUN has a memfd with the code attached, then the call's own descriptors */
    uint32_t type, number;              /* number of the call in this jail, from 1 */
    uint32_t wall_ms, stop;
    uint64_t output_bytes;
};

enum wire_reply_type { WIRE_READY = 1, WIRE_FAIL, WIRE_STDOUT, WIRE_STDERR, WIRE_DONE, WIRE_REFUSED };
enum wire_end {                         /* how a call ended */
    WIRE_END_OK = 1,                    /* the code ran to its end: status is 0 or what it exited with */
    WIRE_END_DIED,                      /* the process ended without committing; status as wait(2) gives it */
    WIRE_END_DEADLINE,
    WIRE_END_OUTPUT,
    WIRE_END_MEMORY,
    WIRE_END_CANCELLED,
    WIRE_END_LOST,                      /* with its interpreter, for no other reason */
    WIRE_END_NOT_BEGUN,                 /* the interpreter was gone, and nothing of the call was run */
};
struct wire_reply {                     /* init -> daemon; STDOUT/STDERR/FAIL carry bytes behind it, REFUSED an array, READY a descriptor of /work */
    uint32_t type, number;
    uint32_t end, lost;                 /* lost: the interpreter is gone with its state: the jail can't go on */
    int32_t status;
    uint64_t out_total, err_total;
};

/* Behind a REFUSED reply, which comes before DONE: the system calls that the filter refused in this call. */
#define WIRE_REFUSALS_MAX 32
enum wire_refused { WIRE_REFUSED_ERROR = 1, WIRE_REFUSED_DEADLY };
struct wire_refusal {
    int32_t nr;
    uint32_t how;
    uint64_t count, args[6];            /* the arguments of the first one */
};

/* A state is told FORK ahead of the call that needs it, and the child says READY when it could run one. */
enum wire_step_type {
    WIRE_STEP_LISTENER = 1,             /* state -> init: the first, with the descriptor on which the filter reports */
    WIRE_STEP_READY,                    /* state or child -> init: I wait */
    WIRE_STEP_FORK,                     /* init -> state: make the process of the next call; its descriptors are attached; status = warmth */
    WIRE_STEP_NO_FORK,                  /* state -> init: that failed; status = errno */
    WIRE_STEP_RUN,                      /* init -> child: the code is attached, and the call's own descriptors */
    WIRE_STEP_COMMIT,                   /* child -> init: ended well, I am the state now */
    WIRE_STEP_REAP,                     /* init -> state: your child is dead */
    WIRE_STEP_EXITED,                   /* state -> init: its status, as wait(2) gives it */
};
/* What the child does before it waits: nothing, as a call waits already; maps what a call reads, which costs no memory; copies what
 * it writes, too. */
enum wire_warmth { WARM_NOT, WARM_READS, WARM_WRITES };
struct wire_step {
    uint32_t type, number;
    int32_t status;
};
/* Descriptors attached to FORK and to RUN, in this order; a call's own ones follow. */
enum { FORK_CHANNEL, FORK_OUT, FORK_ERR, FORK_FDS };
enum { RUN_CODE, RUN_FDS };

#define WIRE_FDS_MAX 8
#define WIRE_CALL_FDS_MAX (WIRE_FDS_MAX - RUN_FDS)     /* a call's own descriptors */
/* Sends one message with up to WIRE_FDS_MAX descriptors. 0 or -1 with errno. Never raises SIGPIPE. */
int wire_send(int sock, const void *head, size_t head_len, const void *tail, size_t tail_len, const int *fds, int n_fds);
/* Receives one message. Returns its length, 0 at the end, -1 with errno (EAGAIN with MSG_DONTWAIT). Descriptors that come
 * are stored in fds[0..*n_fds), which says how many there is room for; surplus ones are closed. sender (NULL is fine) gets
 * the kernel's word on the sender's pid where SO_PASSCRED is on. A truncated message is EMSGSIZE. */
long wire_recv(int sock, void *p, size_t size, int flags, int *fds, int *n_fds, int *sender);
