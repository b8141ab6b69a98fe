/* service.c - see service.h. libsystemd speaks the protocols; what is passed to us is checked before it is used. */
#define LOG_MODULE "service"
#include "daemon/service.h"
#include "base/mem.h"
#include "base/str.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

#define LOAD_EXTEND_US 60000000
#define BEATS 4                         /* of one watchdog period: two may get lost */

/* ---- sockets passed to us ------------------------------------------------------------------------- */

static bool ends_with(const char *s, const char *end) {
    size_t n = strlen(s), m = strlen(end);
    return n >= m && strcmp(s + n - m, end) == 0;
}

static bool is_main(const char *path) { return !ends_with(path, ".control") && !ends_with(path, ".events"); }

static int take_one(struct service_sockets *s, int fd, struct err *e) {
    struct sockaddr_un sa = {0};
    socklen_t len = sizeof sa;
    if (sd_is_socket(fd, AF_UNIX, SOCK_STREAM, 1) <= 0)
        return err_set(e, ERR_CONFIG, "descriptor %d from the service manager is no listening Unix stream socket: see ListenStream= in corral.socket", fd);
    if (getsockname(fd, (struct sockaddr *)&sa, &len) != 0)
        return err_sys(e, ERR_IO, "descriptor %d from the service manager", fd);
    if (len <= sizeof sa.sun_family || sa.sun_path[0] != '/')
        return err_set(e, ERR_CONFIG, "descriptor %d from the service manager has no path: see ListenStream= in corral.socket", fd);
    if (fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK) < 0)
        return err_sys(e, ERR_IO, "descriptor %d from the service manager", fd);
    s->v[s->n].fd = fd;
    snprintf(s->v[s->n++].path, sizeof s->v[0].path, "%.*s", (int)sizeof sa.sun_path - 1, sa.sun_path);
    return 0;
}

int service_sockets_take(struct service_sockets *s, struct err *e) {
    int n = sd_listen_fds(1), rc = 0, mains = 0;
    s->n = 0;
    if (n < 0)
        return err_set(e, ERR_CONFIG, "the service manager's sockets: %s", strerror(-n));
    if (n > SERVICE_SOCKETS_MAX)
        return err_set(e, ERR_CONFIG, "the service manager passed %d sockets, at most %d are expected (SOCKET, .control, .events)", n, SERVICE_SOCKETS_MAX);
    for (int i = 0; i < n && rc == 0; i++)
        rc = take_one(s, SD_LISTEN_FDS_START + i, e);
    for (int i = 0; i < s->n; i++)
        mains += is_main(s->v[i].path);
    if (rc == 0 && n > 0 && mains != 1)
        rc = err_set(e, ERR_CONFIG, "of the sockets that the service manager passed, one must be the main one and the others its .control and .events");
    return rc;
}

const char *service_sockets_path(const struct service_sockets *s) {
    for (int i = 0; i < s->n; i++)
        if (is_main(s->v[i].path))
            return s->v[i].path;
    return NULL;
}

int service_sockets_fd(const struct service_sockets *s, const char *path) {
    for (int i = 0; i < s->n; i++)
        if (strcmp(s->v[i].path, path) == 0)
            return s->v[i].fd;
    return -1;
}

/* ---- what we tell ------------------------------------------------------------------------------------- */

/* A status is one line; a model's name is anything. */
static void tell(const char *head, const char *what, const char *tail) {
    struct buf b = {0};
    buf_adds(&b, head);
    str_escape(&b, what, strlen(what), false, 300);
    buf_adds(&b, tail);
    sd_notify(0, buf_str(&b));
    buf_free(&b);
}

void service_loading(const char *model, int done) {
    char tail[80];
    snprintf(tail, sizeof tail, ": %d %%\nEXTEND_TIMEOUT_USEC=%d", done / 10, LOAD_EXTEND_US);
    tell("STATUS=Loading ", model, tail);
}

void service_ready(const char *model) { tell("READY=1\nSTATUS=Serving ", model, ""); }

void service_failed(const char *sentence) { tell("STATUS=", sentence, ""); }

void service_stopping(int within_ms) {
    sd_notifyf(0, "STOPPING=1\nSTATUS=Bringing the turns to rest\nEXTEND_TIMEOUT_USEC=%d", within_ms * 1000);
}

/* ---- the heartbeat ------------------------------------------------------------------------------------ */

bool pulse_moved(struct pulse *p, size_t running, uint64_t now) {
    bool moved = !p->known || running == 0 || now != p->last;
    p->known = true;
    p->last = now;
    return moved;
}

void heartbeat_start(struct heartbeat *h, int64_t now_ms) {
    uint64_t us = 0;
    h->every_ms = sd_watchdog_enabled(0, &us) > 0 ? (int64_t)(us / 1000 / BEATS) : 0;
    if (us > 0 && h->every_ms == 0)
        h->every_ms = 1;
    h->next_ms = now_ms;
    atomic_store(&h->good, false);
    atomic_store(&h->away, false);
}

int heartbeat_wait_ms(const struct heartbeat *h, int64_t now_ms) {
    int64_t left = h->next_ms - now_ms;
    if (h->every_ms == 0)
        return -1;
    return left <= 0 ? 0 : left > 60000 ? 60000 : (int)left;
}

bool heartbeat_due(struct heartbeat *h, int64_t now_ms) {
    if (h->every_ms == 0 || now_ms < h->next_ms)
        return false;
    h->next_ms = now_ms + h->every_ms;
    if (atomic_exchange(&h->good, false))
        sd_notify(0, "WATCHDOG=1");
    return !atomic_exchange(&h->away, true);
}

void heartbeat_back(struct heartbeat *h, bool good) {
    if (good)
        atomic_store(&h->good, true);
    atomic_store(&h->away, false);
}
