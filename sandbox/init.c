/* init.c - process 1 of a jail: starts calls, carries their output out, holds their limits, and leaves nothing alive.
 *
 *   IDLE --RUN--> CALL --COMMIT, EXITED, deadline, too much output, STOP--> kill all but the state, drain the pipes, DONE --> IDLE
 *
 * Not dumpable, no environment, no descriptor but its two sockets and the call's pipes, its own small filter. When the
 * daemon's end closes it exits, and the kernel kills everything in the namespace. */
#include "base/clock.h"
#include "base/err.h"
#include "sandbox/profile.h"
#include "sandbox/runtime.h"
#include "sandbox/wire.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define OUTPUT_KILL_BYTES (16u << 20)   /* written by one call: beyond this it only means harm */
#define CANCEL_GRACE_MS 500             /* between KeyboardInterrupt and the end */
#define PID_MAX (4 << 20)

struct stream {
    int fd;                             /* reading end of the pipe, -1 at its end */
    uint32_t type;
    uint64_t total, sent;
};

struct init {
    int chan, step;                     /* to the daemon; to the state that waits */
    pid_t state;
    pid_t highest;                      /* pid seen by the last count */
    pid_t settled;                      /* up to here nobody is left but us and the state: a call's processes have higher pids */
};

struct call {
    uint32_t number;
    int next;                           /* channel to the state-to-be; -1 when the call has let go of it */
    pid_t pid;
    struct stream out, err;
    uint64_t output_max;
    int64_t deadline_ms, cancel_ms;     /* cancel_ms: when patience ends after a cancel; 0: none */
};

static void reply(struct init *in, const struct wire_reply *r, const void *tail, size_t len) {
    if (wire_send(in->chan, r, sizeof *r, tail, len, NULL, 0) != 0)
        _exit(1);
}

/* ---- leaving nothing alive --------------------------------------------------------------------- */

/* The highest pid that may be in use: that of a child made for the purpose. There is no /proc to look into. vfork, because
 * our memory is a copy of the whole interpreter's. */
static pid_t count_pids(struct init *in) {
    pid_t pid = vfork();
    if (pid == 0)
        _exit(0);
    if (pid < 0)
        return PID_MAX;
    waitpid(pid, NULL, 0);
    bool wrapped = pid < in->highest;
    in->highest = pid;
    if (wrapped)
        in->settled = 1;
    return wrapped ? PID_MAX : pid;
}

/* Kills pid and waits until it is dead. true when it was alive. */
static bool kill_one(pid_t pid) {
    int fd = (int)syscall(SYS_pidfd_open, pid, 0u);
    if (fd < 0)
        return false;
    struct pollfd p = {fd, POLLIN, 0};
    bool alive = poll(&p, 1, 0) == 0;   /* readable: dead already, its parent has not asked yet */
    if (alive) {
        kill(pid, SIGKILL);
        poll(&p, 1, 1000);
    }
    close(fd);
    return alive;
}

/* Passes over all pids until one pass finds nobody. A process that forks while it is looked for makes a higher
 * pid, which the next pass finds; the process limit keeps the passes short. dying: a process of ours that has been killed and
 * whose end need not be waited for; 0: none. */
static void kill_all_but(struct init *in, pid_t keep, pid_t dying) {
    int64_t until = clock_mono_ms() + 2000;
    pid_t last = count_pids(in);
    for (bool found = true; found;) {
        found = false;
        for (pid_t pid = in->settled + 1; pid <= last; pid++)
            if (pid != keep && pid != dying && kill(pid, 0) == 0 && kill_one(pid))
                found = true;
        /* One may have forked behind our back and ended before we came to it: only when no pid but our own was taken
         * meanwhile is nobody left. */
        pid_t next = count_pids(in);
        found |= next != last + 1;
        last = next;
        if (found && clock_mono_ms() > until)
            _exit(2);                   /* can't be held: the namespace goes, and all in it */
    }
    in->settled = in->highest;
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

static void finish(struct init *in, struct call *c, enum wire_end end, int status, pid_t survivor, pid_t dying) {
    kill_all_but(in, survivor, dying);
    drain(in, c, &c->out);
    drain(in, c, &c->err);
    struct wire_reply r = {.type = WIRE_DONE, .number = c->number, .end = end, .status = status,
                           .out_total = c->out.total, .err_total = c->err.total};
    reply(in, &r, NULL, 0);
}

/* The child is the state now: stopped until it is needed, so that nothing of the call goes on. */
static void commit(struct init *in, struct call *c, pid_t pid, int status) {
    pid_t old = in->state;
    close(in->step);
    in->step = c->next;
    in->state = pid;
    kill(pid, SIGSTOP);
    kill(old, SIGKILL);
    finish(in, c, c->cancel_ms ? WIRE_END_CANCELLED : WIRE_END_OK, status, pid, old);
}

/* The child is gone or has to go; the state that waited stays. */
static void roll_back(struct init *in, struct call *c, enum wire_end end, int status, bool exited) {
    if (c->next >= 0)
        close(c->next);
    finish(in, c, end, status, in->state, 0);
    while (!exited) {                   /* the state's word on the child's end, so that the next call's channel is clean */
        struct wire_step s;
        struct pollfd p = {in->step, POLLIN, 0};
        if (poll(&p, 1, 1000) <= 0 || wire_recv(in->step, &s, sizeof s, MSG_DONTWAIT, NULL, NULL, NULL) != (long)sizeof s)
            _exit(3);
        exited = s.type == WIRE_STEP_EXITED && s.number == c->number;
    }
}

static _Noreturn void lost(struct init *in, struct call *c) {
    kill_all_but(in, 0, 0);
    drain(in, c, &c->out);
    drain(in, c, &c->err);
    struct wire_reply r = {.type = WIRE_DONE, .number = c->number, .end = WIRE_END_LOST, .out_total = c->out.total, .err_total = c->err.total};
    reply(in, &r, NULL, 0);
    _exit(0);
}

/* code: the code's file, then the call's own descriptors. */
static bool start_call(struct init *in, struct call *c, const int *code, int n_code) {
    int out[2], err[2], pair[2], on = 1;
    if (pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0 || socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0)
        return false;
    setsockopt(pair[0], SOL_SOCKET, SO_PASSCRED, &on, sizeof on);
    fcntl(out[0], F_SETFL, O_NONBLOCK);
    fcntl(err[0], F_SETFL, O_NONBLOCK);
    c->out = (struct stream){.fd = out[0], .type = WIRE_STDOUT};
    c->err = (struct stream){.fd = err[0], .type = WIRE_STDERR};
    c->next = pair[0];
    int fds[WIRE_FDS_MAX] = {[STEP_CODE] = code[0], [STEP_OUT] = out[1], [STEP_ERR] = err[1], [STEP_CHANNEL] = pair[1]};
    memcpy(fds + STEP_FDS, code + 1, (size_t)(n_code - 1) * sizeof fds[0]);
    struct wire_step s = {.type = WIRE_STEP_RUN, .number = c->number};
    kill(in->state, SIGCONT);
    bool ok = wire_send(in->step, &s, sizeof s, NULL, 0, fds, STEP_FDS + n_code - 1) == 0;
    close(out[1]);
    close(err[1]);
    close(pair[1]);
    return ok;
}

static int timeout_of(const struct call *c) {
    int64_t until = c->cancel_ms && c->cancel_ms < c->deadline_ms ? c->cancel_ms : c->deadline_ms;
    int64_t left = until - clock_mono_ms();
    return left < 0 ? 0 : left > 60000 ? 60000 : (int)left;
}

/* Follows one call to its end. */
static void run_call(struct init *in, const struct wire_call *q, const int *code, int n_code) {
    struct call c = {.number = q->number, .pid = -1, .output_max = q->output_bytes, .deadline_ms = clock_mono_ms() + q->wall_ms};
    bool started = start_call(in, &c, code, n_code);
    for (int i = 0; i < n_code; i++)
        close(code[i]);
    if (!started)
        lost(in, &c);
    for (;;) {
        struct pollfd p[5] = {{in->chan, POLLIN, 0}, {in->step, POLLIN, 0}, {c.next, POLLIN, 0}, {c.out.fd, POLLIN, 0}, {c.err.fd, POLLIN, 0}};
        struct wire_step s;
        struct wire_call stop;
        int sender = 0;
        poll(p, 5, timeout_of(&c));
        if (p[0].revents) {
            int none = 0;
            if (wire_recv(in->chan, &stop, sizeof stop, MSG_DONTWAIT, NULL, &none, NULL) != (long)sizeof stop)
                _exit(0);               /* the daemon is gone */
            if (stop.type == WIRE_STOP && stop.number == c.number && stop.stop == WIRE_STOP_MEMORY) {
                roll_back(in, &c, WIRE_END_MEMORY, 0, false);
                return;
            }
            if (stop.type == WIRE_STOP && stop.number == c.number && !c.cancel_ms) {
                c.cancel_ms = clock_mono_ms() + CANCEL_GRACE_MS;
                if (c.pid > 0)
                    kill(c.pid, SIGINT);
            }
        }
        if (p[3].revents)
            pump(in, &c, &c.out);
        if (p[4].revents)
            pump(in, &c, &c.err);
        if (p[2].revents) {
            long n = wire_recv(c.next, &s, sizeof s, MSG_DONTWAIT, NULL, NULL, &sender);
            if (n == (long)sizeof s && s.type == WIRE_STEP_COMMIT && sender > 1) {
                commit(in, &c, sender, s.status & 0xff);
                return;
            }
            if (n == 0) {               /* a stateless call never commits: a closed channel would be readable for ever */
                close(c.next);
                c.next = -1;
            }
        }
        if (p[1].revents) {
            if (wire_recv(in->step, &s, sizeof s, MSG_DONTWAIT, NULL, NULL, NULL) != (long)sizeof s)
                lost(in, &c);           /* the code killed the state it came from */
            if (s.type == WIRE_STEP_FORKED && s.number == c.number)
                c.pid = s.pid;
            if (s.type == WIRE_STEP_FORKED && s.number == c.number && s.pid <= 0) {
                roll_back(in, &c, WIRE_END_DIED, 0, true);
                return;
            }
            if (s.type == WIRE_STEP_EXITED && s.number == c.number) {
                roll_back(in, &c, c.cancel_ms ? WIRE_END_CANCELLED : WIRE_END_DIED, s.status, true);
                return;
            }
        }
        if (c.out.total + c.err.total > OUTPUT_KILL_BYTES) {
            roll_back(in, &c, WIRE_END_OUTPUT, 0, false);
            return;
        }
        if (timeout_of(&c) == 0) {
            roll_back(in, &c, c.cancel_ms ? WIRE_END_CANCELLED : WIRE_END_DEADLINE, 0, false);
            return;
        }
    }
}

void init_serve(int chan, int step, int state_pid, int work, const struct filter *f) {
    struct init in = {.chan = chan, .step = step, .state = state_pid, .settled = 1};
    struct err e = {0};
    struct wire_reply ready = {.type = WIRE_READY};
    struct wire_step s;
    for (int fd = 0; fd < 3; fd++)
        close(fd);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGCHLD, SIG_IGN);           /* the dead are buried by the kernel, also those that come to us as orphans */
    if (filter_install(f, &e) != 0) {
        struct wire_reply r = {.type = WIRE_FAIL};
        wire_send(chan, &r, sizeof r, e.text, strlen(e.text), NULL, 0);
        _exit(1);
    }
    if (wire_recv(step, &s, sizeof s, 0, NULL, NULL, NULL) != (long)sizeof s || s.type != WIRE_STEP_READY)
        _exit(1);
    if (wire_send(chan, &ready, sizeof ready, NULL, 0, &work, work >= 0 ? 1 : 0) != 0)
        _exit(1);
    if (work >= 0)
        close(work);
    for (;;) {
        struct wire_call q;
        int fds[1 + WIRE_CALL_FDS_MAX], n_fds = 1 + WIRE_CALL_FDS_MAX;
        long n = wire_recv(chan, &q, sizeof q, 0, fds, &n_fds, NULL);
        if (n <= 0)
            _exit(0);
        if (n == (long)sizeof q && q.type == WIRE_RUN && n_fds >= 1) {
            run_call(&in, &q, fds, n_fds);
            continue;
        }
        while (n_fds > 0)
            close(fds[--n_fds]);
    }
}
