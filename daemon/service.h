/* service.h - what corrald and the service manager tell each other (room-private). Without one, all of it does nothing.
 *
 * To us: sockets that it listens on already (LISTEN_FDS), and how often it wants to hear that we live (WATCHDOG_USEC).
 * From us: how far the model is loaded, ready, stopping, and the heartbeat. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

/* ---- sockets passed to us ------------------------------------------------------------------------- */

#define SERVICE_SOCKETS_MAX 3           /* the main one, .control and .events */

struct service_sockets {
    struct {
        int fd;
        char path[108];
    } v[SERVICE_SOCKETS_MAX];
    int n;
};
/* Takes what systemd passed. ERR_CONFIG for anything but listening Unix stream sockets that have a path, and for a set
 * without the main one. Before any thread exists. */
int service_sockets_take(struct service_sockets *s, struct err *e);
/* The main one's path; NULL: none were passed. */
const char *service_sockets_path(const struct service_sockets *s);
/* The socket at path, -1: not passed. It stays in s. */
int service_sockets_fd(const struct service_sockets *s, const char *path);

/* ---- what we tell; from any thread ------------------------------------------------------------------ */

/* done of 1000. Each call gives us another minute to start, so it may only be called when something has moved. */
void service_loading(const char *model, int done);
void service_ready(const char *model);
void service_failed(const char *sentence);
void service_stopping(int within_ms);

/* ---- the heartbeat ------------------------------------------------------------------------------------
 *
 * A beat crosses the agent's queue, so it comes back only when that thread serves it, and it is a good one only if the engine
 * has moved on since the beat before, or has nothing to do. The front thread reports good beats alone: an agent
 * that hangs, a forward pass that never ends and a front thread that hangs each end in silence, and the manager restarts us. */

struct pulse {                          /* the agent thread's */
    bool known;
    uint64_t last;
};
/* Has an engine with that many running requests and that pulse moved on? */
bool pulse_moved(struct pulse *p, size_t running, uint64_t now);

struct heartbeat {
    int64_t every_ms;                   /* 0: nobody asked for it */
    int64_t next_ms;
    atomic_bool good;                   /* a good beat came back */
    atomic_bool away;                   /* a beat is under way */
};
void heartbeat_start(struct heartbeat *h, int64_t now_ms);
/* How long the front thread may sleep: -1 for ever. */
int heartbeat_wait_ms(const struct heartbeat *h, int64_t now_ms);
/* When it is time: reports, and returns true for the caller to send the next beat. */
bool heartbeat_due(struct heartbeat *h, int64_t now_ms);
/* On the agent thread. */
void heartbeat_back(struct heartbeat *h, bool good);
