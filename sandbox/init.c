/* init.c - process 1 of a jail: starts calls, carries their output out, holds their limits, and leaves nothing alive.
 *
 *   IDLE --RUN--> CALL --COMMIT, death, deadline, too much output, STOP--> kill all but the state, drain the pipes, DONE --> IDLE
 *
 * Who was killed runs no more, but may take seconds to die: then the answer goes out before, and the next call waits for it.
 *
 * Between calls two processes wait, both stopped: the state, and the child that it has forked ahead for the next call (state.c).
 * A call starts by waking that child; making the one after it begins when the answer is out, and the state before ends then.
 *
 * Not dumpable, no environment, no descriptor but its sockets and the call's pipes, its own small filter. When the
 * daemon's end closes it exits, and the kernel kills everything in the namespace. */
#include "base/clock.h"
#include "base/err.h"
#include "sandbox/profile.h"
#include "sandbox/runtime.h"
#include "sandbox/supervisor.h"
#include "sandbox/survivors.h"
#include "sandbox/wire.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define OUTPUT_KILL_BYTES (16u << 20)   /* written by one call: beyond this it only means harm */
#define CANCEL_GRACE_MS 500             /* between KeyboardInterrupt and the end */
#define FORK_MS 10000                   /* for the state to make the next child; on a machine that is busy with other things */
#define FORKS 2                         /* how often it is asked to for one call */
#define SLIM_MS 1000                    /* idle for so long, a conversation gives back what speed costs in memory */
#define ANSWER_MS 6000                  /* for the state to say how its dead child ended; a dead state is seen at once */
#define HUMBLE_MS 20                    /* how often a call's other processes are looked at */
#define STRIKE_MS 350                   /* for what is killed to die before the answer, if it can */
#define LAST_MS 3000                    /* for all that a call leaves to be killed */
#define SETTLE_MS 60000                 /* for them to die: many, yielding to everybody, on a machine that is busy with other things */
#define BREATH_MS 1                     /* for the answer to arrive, before work begins that may want the same processor */

struct stream {
    int fd;                             /* reading end of the pipe, -1 at its end */
    uint32_t type;
    uint64_t total, sent;
};

enum ahead {
    AHEAD_NONE,
    AHEAD_SETTLING,                     /* what the last call has left is dying */
    AHEAD_DUE,                          /* when the answer has had time to arrive */
    AHEAD_FORKING,
    AHEAD_READY
};

struct init {
    int chan, step;                     /* to the daemon; to the state that waits */
    pid_t state;
    bool hopeless;                      /* what is here can't be held */
    bool unable;                        /* the state could not make the process of the last call */
    pid_t dying;                        /* the state before it, which ends after the answer; 0: none */
    int dying_step;                     /* our end of its socket: open until then, or it would end by itself and be missing where it is counted */
    bool used;                          /* a call has run here: before that there is nobody's code to hold still */
    struct survivors survivors;
    struct {                            /* the child of the next call */
        enum ahead phase;
        int chan, out, err, pidfd;      /* our ends; -1: none */
        pid_t pid;
        int64_t until_ms;               /* FORKING: when patience ends */
        bool refused;                   /* NONE: the state said that it can't */
        bool warm;                      /* has copied the pages that a call writes */
    } next;
    struct {                            /* SETTLING */
        pid_t child;                    /* who ran the call; and its number */
        uint32_t number;
        int64_t asked_ms;               /* it is dead and the state was asked how it ended; 0: not yet */
        int64_t ran_ms, until_ms;       /* how long the call took; when patience ends */
        bool committed;
        int status;                     /* how it ended, once that is known; else -1 */
    } left;
    struct supervisor *refusals;        /* what the filter of the code reports */
};

struct call {
    uint32_t number;
    struct stream out, err;
    uint64_t output_max;
    int64_t start_ms, deadline_ms, cancel_ms;   /* cancel_ms: when patience ends after a cancel; 0: none */
    int64_t humble_ms;                  /* when its other processes are looked at */
};

static void reply(struct init *in, const struct wire_reply *r, const void *tail, size_t len) {
    if (wire_send(in->chan, r, sizeof *r, tail, len, NULL, 0) != 0)
        _exit(1);
}

static void shut(int *fd) {
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

static bool has_input(int fd, int timeout_ms) {
    struct pollfd p = {fd, POLLIN, 0};
    return poll(&p, 1, timeout_ms) != 0;
}

/* ---- the child of the next call --------------------------------------------------------------------- */

static void drop_next(struct init *in) {
    shut(&in->next.chan);
    shut(&in->next.out);
    shut(&in->next.err);
    shut(&in->next.pidfd);
    in->next.pid = -1;
    in->next.phase = AHEAD_NONE;
}

/* Tells the state to fork. What it is given: the child's channel and the writing ends of its standard streams. */
static void fork_ahead(struct init *in, enum wire_warmth warmth) {
    int out[2] = {-1, -1}, err[2] = {-1, -1}, pair[2] = {-1, -1}, on = 1;
    drop_next(in);
    if (in->dying > 0)
        kill(in->dying, SIGKILL);
    in->next.refused = false;
    if (pipe2(out, O_CLOEXEC) == 0 && pipe2(err, O_CLOEXEC) == 0 && socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) == 0 &&
        setsockopt(pair[0], SOL_SOCKET, SO_PASSCRED, &on, sizeof on) == 0 && fcntl(out[0], F_SETFL, O_NONBLOCK) == 0 &&
        fcntl(err[0], F_SETFL, O_NONBLOCK) == 0) {
        struct wire_step s = {.type = WIRE_STEP_FORK, .status = (int32_t)warmth};
        int fds[FORK_FDS] = {[FORK_CHANNEL] = pair[1], [FORK_OUT] = out[1], [FORK_ERR] = err[1]};
        in->next.chan = pair[0];
        in->next.out = out[0];
        in->next.err = err[0];
        if (wire_send(in->step, &s, sizeof s, NULL, 0, fds, FORK_FDS) == 0) {
            in->next.phase = AHEAD_FORKING;
            in->next.until_ms = clock_mono_ms() + FORK_MS;
            in->next.warm = warmth == WARM_WRITES;
            kill(in->state, SIGCONT);
        }
    }
    shut(&out[1]);
    shut(&err[1]);
    shut(&pair[1]);
}

/* The state before this one is gone before the next call begins: a call must see nobody but its own. Its parent is dead or we,
 * so the kernel buries it. */
static bool bury(struct init *in, int64_t until_ms) {
    if (in->dying <= 0)
        return true;
    kill(in->dying, SIGKILL);
    survivors_await(in->dying, until_ms);
    while (kill(in->dying, 0) == 0) {   /* dead, and about to lose its pid */
        if (clock_mono_ms() > until_ms)
            return false;
        sched_yield();
    }
    in->dying = 0;
    shut(&in->dying_step);
    return true;
}

/* FORKING: what the state or its child says. Once the child waits both are stopped, so that between calls nothing goes on, and
 * whatever else the state may have made ends. Whose word READY is, the kernel says. */
static void hear_ahead(struct init *in, int timeout_ms) {
    struct pollfd p[2] = {{in->step, POLLIN, 0}, {in->next.chan, POLLIN, 0}};
    struct wire_step s;
    int sender = 0;
    if (poll(p, 2, timeout_ms) <= 0)
        return;
    if (p[1].revents && wire_recv(in->next.chan, &s, sizeof s, MSG_DONTWAIT, NULL, NULL, &sender) == (long)sizeof s &&
        s.type == WIRE_STEP_READY && sender > 1 && sender != in->state) {
        in->next.pid = sender;
        in->next.pidfd = (int)syscall(SYS_pidfd_open, sender, 0u);
        in->next.phase = in->next.pidfd >= 0 ? AHEAD_READY : AHEAD_NONE;
        if (in->used) {
            const pid_t ours[] = {in->state, sender};
            int64_t now = clock_mono_ms(), until = now + LAST_MS;
            kill(in->state, SIGSTOP);
            kill(sender, SIGSTOP);
            in->hopeless = !bury(in, until) || !survivors_kill(&in->survivors, ours, 2, now - (in->next.until_ms - FORK_MS), until);
        } else {
            in->survivors.settled = sender;
        }
        return;
    }
    drop_next(in);                      /* the state speaks only of failure here; a channel with nothing to read is at its end */
    in->next.refused = p[0].revents && wire_recv(in->step, &s, sizeof s, MSG_DONTWAIT, NULL, NULL, NULL) == (long)sizeof s &&
                       s.type == WIRE_STEP_NO_FORK;
}

/* The next call's child waits, alive. */
static bool is_ready(const struct init *in) {
    struct pollfd p = {in->next.pidfd, POLLIN, 0};
    return in->next.phase == AHEAD_READY && poll(&p, 1, 0) == 0;
}

/* FORKING: the state does something else instead. */
static bool is_late(const struct init *in) { return in->next.phase == AHEAD_FORKING && clock_mono_ms() >= in->next.until_ms; }

static bool have_first(struct init *in, enum wire_warmth warmth) {
    fork_ahead(in, warmth);
    while (in->next.phase == AHEAD_FORKING && !is_late(in))
        hear_ahead(in, HUMBLE_MS);
    return is_ready(in);
}

/* Another child, that shares its memory with the state until it is needed. The state's own FORK buries the one before. */
static void grow_slim(struct init *in) {
    kill(in->next.pid, SIGKILL);
    survivors_await(in->next.pid, clock_mono_ms() + KILL_MS);
    fork_ahead(in, WARM_READS);
}

static void ask_for_status(struct init *in, uint32_t number) {
    struct wire_step s = {.type = WIRE_STEP_REAP, .number = number};
    wire_send(in->step, &s, sizeof s, NULL, 0, NULL, 0);       /* if it can't be told, it is dead, which is seen next */
    kill(in->state, SIGCONT);
}

/* The state's word on how its dead child ended. -1: none by then, or *dead. */
static int status_of_child(struct init *in, uint32_t number, int64_t until_ms, bool *dead) {
    struct wire_step s;
    int64_t left = until_ms - clock_mono_ms();
    if (!has_input(in->step, left > 0 ? (int)left : 0))
        return -1;
    *dead = wire_recv(in->step, &s, sizeof s, MSG_DONTWAIT, NULL, NULL, NULL) != (long)sizeof s || s.type != WIRE_STEP_EXITED || s.number != number;
    return *dead ? -1 : s.status;
}

/* ---- output -------------------------------------------------------------------------------------- */

/* Forwards what is there now. false: the stream has ended or is empty. */
static bool pump(struct init *in, struct call *c, struct stream *s) {
    char chunk[WIRE_CHUNK_MAX];
    if (s->fd < 0)
        return false;
    ssize_t n = read(s->fd, chunk, sizeof chunk);
    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (n <= 0) {
        close(s->fd);
        s->fd = -1;
        return false;
    }
    s->total += (uint64_t)n;
    uint64_t room = c->output_max > s->sent ? c->output_max - s->sent : 0;
    size_t pass = (uint64_t)n < room ? (size_t)n : (size_t)room;
    if (pass) {
        struct wire_reply r = {.type = s->type, .number = c->number};
        reply(in, &r, chunk, pass);
        s->sent += pass;
    }
    return true;
}

static void drain(struct init *in, struct call *c, struct stream *s) {
    while (s->total < OUTPUT_KILL_BYTES && pump(in, c, s))
        ;
    if (s->fd >= 0)
        close(s->fd);
    s->fd = -1;
}

/* ---- a call ---------------------------------------------------------------------------------------- */

static void done(struct init *in, struct call *c, enum wire_end end, int status, bool is_lost) {
    struct wire_reply refused = {.type = WIRE_REFUSED, .number = c->number};
    drain(in, c, &c->out);
    drain(in, c, &c->err);
    if (supervisor_hold(in->refusals, 0)) {
        if (in->refusals->n_refused)
            reply(in, &refused, in->refusals->refused, in->refusals->n_refused * sizeof in->refusals->refused[0]);
        in->refusals->n_refused = 0;
        supervisor_release(in->refusals);
    }
    struct wire_reply r = {.type = WIRE_DONE, .number = c->number, .end = end, .lost = is_lost, .status = status,
                           .out_total = c->out.total, .err_total = c->err.total};
    reply(in, &r, NULL, 0);
}

static _Noreturn void lost(struct init *in, struct call *c, enum wire_end end) {
    done(in, c, end, 0, true);
    _exit(0);                           /* and with us everything in the namespace */
}

/* Between calls. One may be on its way. */
static _Noreturn void give_up(struct init *in) {
    struct wire_call q;
    int none = 0;
    if (has_input(in->chan, 0) && wire_recv(in->chan, &q, sizeof q, MSG_DONTWAIT, NULL, &none, NULL) == (long)sizeof q && q.type == WIRE_RUN) {
        struct call c = {.number = q.number, .out = {.fd = -1}, .err = {.fd = -1}};
        lost(in, &c, WIRE_END_NOT_BEGUN);
    }
    _exit(2);
}

static bool is_dead(int pidfd, int64_t until_ms) {
    struct pollfd p = {pidfd, POLLIN, 0};
    int64_t left = until_ms - clock_mono_ms();
    return poll(&p, 1, left > 0 ? (int)left : 0) > 0;
}

/* The state that waited buries who ran the call. */
static bool bury_child(struct init *in, int64_t until_ms) {
    if (in->left.committed || in->left.status >= 0)
        return true;
    if (!is_dead(in->next.pidfd, until_ms))
        return false;
    if (!in->left.asked_ms) {
        in->left.asked_ms = clock_mono_ms();
        ask_for_status(in, in->left.number);
    }
    int64_t last = in->left.asked_ms + ANSWER_MS;
    in->left.status = status_of_child(in, in->left.number, until_ms < last ? until_ms : last, &in->hopeless);
    if (in->left.status < 0 && clock_mono_ms() >= last)
        in->hopeless = true;            /* it does something else instead */
    return in->left.status >= 0;
}

/* SETTLING: true when nobody of the call is left and the state can make the next child. false: not by then, or hopeless. */
static bool settle(struct init *in, int64_t until_ms) {
    if (in->dying > 0 && kill(in->dying, 0) != 0)
        bury(in, 0);                    /* the call has killed it; nobody is left who could do so from here on */
    const pid_t ours[] = {in->state, in->dying};
    if (clock_mono_ms() >= in->left.until_ms)
        in->hopeless = true;
    if (in->hopeless || !bury_child(in, until_ms))
        return false;
    if (!survivors_kill(&in->survivors, ours, in->dying > 0 ? 2 : 1, in->left.ran_ms, until_ms)) {
        in->hopeless = clock_mono_ms() <= until_ms;
        return false;
    }
    if (!supervisor_hold(in->refusals, until_ms))
        return false;
    supervisor_call_ends(in->refusals, in->left.child, in->left.committed ? in->state : 0);
    supervisor_release(in->refusals);
    in->next.phase = AHEAD_DUE;
    return true;
}

/* Kills what the call leaves, and gives it a moment to die, for mostly it can. Once nothing of it runs the answer need not wait. false: it can't be held. */
static bool strike(struct init *in, const struct call *c, bool committed) {
    const pid_t ours[] = {in->state, in->dying};
    int64_t now = clock_mono_ms();
    in->next.phase = AHEAD_SETTLING;
    in->left.child = in->next.pid;
    in->left.number = c->number;
    in->left.asked_ms = 0;
    in->left.ran_ms = now - c->start_ms;
    in->left.until_ms = now + SETTLE_MS;
    in->left.committed = committed;
    in->left.status = -1;
    if (!survivors_doom(&in->survivors, ours, in->dying > 0 ? 2 : 1, now + LAST_MS))
        return false;
    settle(in, now + STRIKE_MS);
    return !in->hopeless;
}

/* The sender is the state now: stopped until it is needed, so that nothing of the call goes on. The state before stays, stopped,
 * until the answer is out, which need not wait for its end. A program that had threads sends a copy without them: what it was is killed
 * with the rest, and whoever was to bury that. */
static void commit(struct init *in, struct call *c, pid_t sender, int status) {
    kill(sender, SIGSTOP);
    in->dying = in->state;
    in->dying_step = in->step;
    in->state = sender;
    in->step = in->next.chan;
    in->next.chan = -1;
    if (sender != in->next.pid) {
        kill(in->next.pid, SIGKILL);
        survivors_await(in->next.pid, clock_mono_ms() + KILL_MS);
        bury(in, clock_mono_ms() + KILL_MS);
    }
    if (!strike(in, c, true))
        lost(in, c, WIRE_END_LOST);
    done(in, c, c->cancel_ms ? WIRE_END_CANCELLED : WIRE_END_OK, status, false);
}

/* The child is gone or has to go; the state that waited stays. Whether it does is asked before the answer, which spares the next call a
 * jail that is about to end; but not where those who are killed take too long to die for that. */
static void roll_back(struct init *in, struct call *c, enum wire_end end, bool exited) {
    kill(in->next.pid, SIGKILL);
    bool held = strike(in, c, false);
    if (held && exited && in->left.status < 0)
        held = bury_child(in, clock_mono_ms() + ANSWER_MS);
    if (!held)
        lost(in, c, exited ? WIRE_END_LOST : end);
    int status = exited ? in->left.status : 0;
    if (exited && WIFSIGNALED(status) && supervisor_hold(in->refusals, clock_mono_ms() + STRIKE_MS)) {
        if (in->refusals->killed == in->left.child)
            status = SIGSYS;            /* as the kernel itself would have ended it */
        supervisor_release(in->refusals);
    }
    done(in, c, end, status, false);
}

static int timeout_of(const struct call *c) {
    int64_t until = c->cancel_ms && c->cancel_ms < c->deadline_ms ? c->cancel_ms : c->deadline_ms;
    int64_t left = until - clock_mono_ms();
    return left < 0 ? 0 : left > 60000 ? 60000 : (int)left;
}

/* false: the call is answered. */
static bool refuse(struct init *in, struct call *c) {
    static const char text[] = "the call could not be started: its interpreter can't make another process\n";
    struct wire_reply r = {.type = WIRE_STDERR, .number = c->number};
    reply(in, &r, text, sizeof text - 1);
    if (!survivors_kill(&in->survivors, &in->state, 1, INT64_MAX, clock_mono_ms() + KILL_MS))   /* what the state has made instead */
        lost(in, c, WIRE_END_NOT_BEGUN);
    in->unable = true;
    done(in, c, WIRE_END_DIED, 126 << 8, false);
    return false;
}

/* The daemon speaks during a call: only to stop it. true: it is to be rolled back at once. */
static bool told_to_stop(struct init *in, struct call *c) {
    struct wire_call stop;
    int none = 0;
    if (wire_recv(in->chan, &stop, sizeof stop, MSG_DONTWAIT, NULL, &none, NULL) != (long)sizeof stop)
        _exit(0);                       /* the daemon is gone */
    if (stop.type != WIRE_STOP || stop.number != c->number)
        return false;
    if (stop.stop == WIRE_STOP_MEMORY)
        return true;
    if (!c->cancel_ms) {
        c->cancel_ms = clock_mono_ms() + CANCEL_GRACE_MS;
        if (in->next.phase == AHEAD_READY)
            kill(in->next.pid, SIGINT);
    }
    return false;
}

/* A call that can't begin yet. false: it is stopped, cancelled or its time is over, and it is answered. */
static bool may_wait(struct init *in, struct call *c) {
    bool stopped = has_input(in->chan, 0) && told_to_stop(in, c);
    if (!stopped && !c->cancel_ms && timeout_of(c) > 0)
        return true;
    done(in, c, stopped ? WIRE_END_MEMORY : c->cancel_ms ? WIRE_END_CANCELLED : WIRE_END_DEADLINE, 0, false);
    return false;
}

/* Before a call begins: nobody of the last one is here, and the child that is to run it is, made anew when it died while it waited. A call whose
 * time is over before costs the state nothing: patience with that is longer. false: the call is answered. */
static bool have_child(struct init *in, struct call *c) {
    for (int forks = 0; !is_ready(in);) {
        if (in->next.phase == AHEAD_SETTLING)
            settle(in, clock_mono_ms() + HUMBLE_MS);
        else if (in->next.phase == AHEAD_FORKING)
            hear_ahead(in, timeout_of(c) < HUMBLE_MS ? timeout_of(c) : HUMBLE_MS);
        else if (forks++ < FORKS)
            fork_ahead(in, WARM_NOT);
        else if (in->next.refused && !in->unable)
            return refuse(in, c);
        else
            in->hopeless = true;        /* the state is dead, raves, or can't and won't */
        if (in->hopeless || is_late(in))
            lost(in, c, WIRE_END_NOT_BEGUN);
        if ((in->next.phase == AHEAD_SETTLING || in->next.phase == AHEAD_FORKING) && !may_wait(in, c))
            return false;
    }
    return true;
}

/* Follows one call to its end. */
static void run_call(struct init *in, const struct wire_call *q, const int *fds, int n_fds) {
    struct call c = {.number = q->number, .output_max = q->output_bytes, .start_ms = clock_mono_ms()};
    c.deadline_ms = c.start_ms + q->wall_ms;
    c.humble_ms = c.start_ms + HUMBLE_MS;
    struct wire_step s = {.type = WIRE_STEP_RUN, .number = q->number};
    c.out = c.err = (struct stream){.fd = -1};
    if (!have_child(in, &c))
        return;
    in->unable = false;
    c.out = (struct stream){.fd = in->next.out, .type = WIRE_STDOUT};
    c.err = (struct stream){.fd = in->next.err, .type = WIRE_STDERR};
    in->next.out = in->next.err = -1;
    in->used = true;
    int64_t until = clock_mono_ms() + LAST_MS;
    if (!bury(in, until) || !supervisor_hold(in->refusals, until))
        lost(in, &c, WIRE_END_NOT_BEGUN);
    supervisor_call_begins(in->refusals, in->state, in->next.pid);
    supervisor_release(in->refusals);
    wire_send(in->next.chan, &s, sizeof s, NULL, 0, fds, n_fds);        /* if it can't be told, it is dead, which is seen below */
    kill(in->next.pid, SIGCONT);
    for (;;) {
        struct pollfd p[5] = {{in->chan, POLLIN, 0}, {in->next.chan, POLLIN, 0}, {in->next.pidfd, POLLIN, 0}, {c.out.fd, POLLIN, 0}, {c.err.fd, POLLIN, 0}};
        int sender = 0;
        poll(p, 5, timeout_of(&c) < HUMBLE_MS ? timeout_of(&c) : HUMBLE_MS);
        if (clock_mono_ms() >= c.humble_ms) {
            survivors_humble(&in->survivors, in->next.pid);
            c.humble_ms = clock_mono_ms() + HUMBLE_MS;
        }
        if (p[0].revents && told_to_stop(in, &c)) {
            roll_back(in, &c, WIRE_END_MEMORY, false);
            return;
        }
        if (p[3].revents)
            pump(in, &c, &c.out);
        if (p[4].revents)
            pump(in, &c, &c.err);
        long n = p[1].revents ? wire_recv(in->next.chan, &s, sizeof s, MSG_DONTWAIT, NULL, NULL, &sender) : -1;
        if (n == (long)sizeof s && s.type == WIRE_STEP_COMMIT && s.number == c.number && sender > 1 && sender != in->state) {
            commit(in, &c, sender, s.status & 0xff);
            return;
        }
        if (n == 0)
            shut(&in->next.chan);       /* the code closed it: its end is all that can be heard of it */
        if (p[2].revents) {
            roll_back(in, &c, c.cancel_ms ? WIRE_END_CANCELLED : WIRE_END_DIED, true);
            return;
        }
        if (c.out.total + c.err.total > OUTPUT_KILL_BYTES) {
            roll_back(in, &c, WIRE_END_OUTPUT, false);
            return;
        }
        if (timeout_of(&c) == 0) {
            roll_back(in, &c, c.cancel_ms ? WIRE_END_CANCELLED : WIRE_END_DEADLINE, false);
            return;
        }
    }
}

static void serve(struct init *in) {
    struct wire_call q;
    int fds[RUN_FDS + WIRE_CALL_FDS_MAX], n_fds = RUN_FDS + WIRE_CALL_FDS_MAX;
    long n = wire_recv(in->chan, &q, sizeof q, 0, fds, &n_fds, NULL);
    if (n <= 0)
        _exit(0);
    if (n == (long)sizeof q && q.type == WIRE_RUN && n_fds >= RUN_FDS)
        run_call(in, &q, fds, n_fds);
    while (n_fds > 0)
        close(fds[--n_fds]);
}

/* The next call's child is being made: a call may come meanwhile. */
static void follow_fork(struct init *in) {
    struct pollfd w[3] = {{in->chan, POLLIN, 0}, {in->step, POLLIN, 0}, {in->next.chan, POLLIN, 0}};
    int64_t left = in->next.until_ms - clock_mono_ms();
    poll(w, 3, left > 0 ? (int)left : 0);
    if (w[1].revents || w[2].revents)
        hear_ahead(in, 0);
    else if (w[0].revents)
        serve(in);
    if (in->hopeless || is_late(in))
        give_up(in);
}

void init_serve(int chan, int step, int state_pid, int work, int newest_pid, const struct profile *p, const struct wire_limits *l, const struct filter *f) {
    static struct supervisor sv;        /* large; what is not used of it costs no memory */
    struct init in = {.chan = chan, .step = step, .state = state_pid, .refusals = &sv,
                      .dying_step = -1, .next = {.chan = -1, .out = -1, .err = -1, .pidfd = -1, .pid = -1}};
    struct err e = {0};
    struct wire_reply ready = {.type = WIRE_READY};
    struct wire_step s;
    int listener = -1, n_listener = 1;
    for (int fd = 0; fd < 3; fd++)
        close(fd);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGCHLD, SIG_IGN);           /* the dead are buried by the kernel, also those that come to us as orphans */
    supervisor_prepare(&sv, p, l);
    if (wire_recv(step, &s, sizeof s, 0, &listener, &n_listener, NULL) != (long)sizeof s || s.type != WIRE_STEP_LISTENER || n_listener != 1)
        _exit(1);
    int rc = supervisor_start(&sv, listener);
    if (rc != 0)
        err_set(&e, ERR_SANDBOX, "supervisor: %s", strerror(rc));
    survivors_begin(&in.survivors, newest_pid, state_pid + 1);
    if (rc != 0 || filter_install_for_threads(f, &e) != 0) {
        struct wire_reply r = {.type = WIRE_FAIL};
        wire_send(chan, &r, sizeof r, e.text, strlen(e.text), NULL, 0);
        _exit(1);
    }
    if (wire_recv(step, &s, sizeof s, 0, NULL, NULL, NULL) != (long)sizeof s || s.type != WIRE_STEP_READY ||
        !have_first(&in, has_input(chan, 0) ? WARM_NOT : WARM_WRITES))
        _exit(1);
    if (wire_send(chan, &ready, sizeof ready, NULL, 0, &work, work >= 0 ? 1 : 0) != 0)
        _exit(1);
    if (work >= 0)
        close(work);
    for (;;) {
        switch (in.next.phase) {
        case AHEAD_FORKING:
            follow_fork(&in);
            break;
        case AHEAD_SETTLING:
            if (has_input(chan, 0))
                serve(&in);
            else if (!settle(&in, clock_mono_ms() + HUMBLE_MS) && in.hopeless)
                give_up(&in);
            break;
        case AHEAD_DUE:
            if (has_input(chan, BREATH_MS))
                serve(&in);
            else
                fork_ahead(&in, WARM_WRITES);
            break;
        case AHEAD_READY:
            if (in.used && in.next.warm && !has_input(chan, SLIM_MS)) {         /* a spare jail stays warm */
                grow_slim(&in);
                break;
            }
            /* fall through */
        case AHEAD_NONE:
            serve(&in);
        }
    }
}
