/* endpoint.c - the daemon's place in the file system: folder, lock and stale sockets.
 *
 * Main thread, before the sockets are bound. A kill -9 leaves socket files behind; they are removed only when we
 * hold the lock and nobody answers on them. What is not a socket is never removed, nor is a socket that the service manager
 * made: clients wait in its queue until the next daemon starts. */
#include "daemon/daemon.h"
#include "base/file.h"
#include "base/mem.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

static int make_folder(const char *socket_path, struct err *e) {
    struct buf folder = {0};
    const char *slash = strrchr(socket_path, '/');
    int rc = 0;
    if (slash && slash != socket_path) {
        buf_add(&folder, socket_path, (size_t)(slash - socket_path));
        rc = dir_make(buf_str(&folder), 0700, e);
    }
    buf_free(&folder);
    return rc;
}

static int take_lock(struct endpoint *ep, const char *socket_path, struct err *e) {
    struct buf path = {0};
    int rc = 0;
    buf_addf(&path, "%s.lock", socket_path);
    ep->lock = open(buf_str(&path), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (ep->lock < 0)
        rc = err_sys(e, ERR_IO, "cannot make %s", buf_str(&path));
    else if (flock(ep->lock, LOCK_EX | LOCK_NB) != 0)
        rc = err_set(e, ERR_BUSY, "another corrald already serves %s: stop it, or name another place with --socket and --state", socket_path);
    if (rc != 0 && ep->lock >= 0) {
        close(ep->lock);
        ep->lock = -1;
    }
    buf_free(&path);
    return rc;
}

static bool answers(const char *path) {
    struct sockaddr_un sa = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof sa.sun_path)
        return false;
    memcpy(sa.sun_path, path, strlen(path) + 1);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    bool yes = fd >= 0 && (connect(fd, (struct sockaddr *)&sa, sizeof sa) == 0 || errno == EAGAIN);
    if (fd >= 0)
        close(fd);
    return yes;
}

static int clear_stale(const char *path, struct err *e) {
    struct stat st;
    if (lstat(path, &st) != 0)
        return errno == ENOENT ? 0 : err_sys(e, ERR_IO, "cannot look at %s", path);
    if (!S_ISSOCK(st.st_mode))
        return err_set(e, ERR_EXISTS, "%s exists and is no socket: remove it or name another place with --socket", path);
    if (answers(path))
        return err_set(e, ERR_BUSY, "another program already answers at %s: stop it, or name another place with --socket", path);
    if (unlink(path) != 0 && errno != ENOENT)
        return err_sys(e, ERR_IO, "cannot remove the stale socket %s", path);
    return 0;
}

static bool is_passed(const struct endpoint *ep, const char *path) { return ep->passed && service_sockets_fd(ep->passed, path) >= 0; }

int endpoint_take(struct endpoint *ep, const char *socket_path, const struct service_sockets *passed, struct err *e) {
    static const char *const suffixes[] = {"", ".control", ".events"};
    int rc;
    ep->lock = -1;
    ep->passed = passed;
    if ((rc = make_folder(socket_path, e)) != 0 || (rc = take_lock(ep, socket_path, e)) != 0)
        return rc;
    for (size_t i = 0; i < ARRAY_LEN(suffixes) && rc == 0; i++) {
        struct buf path = {0};
        buf_addf(&path, "%s%s", socket_path, suffixes[i]);
        if (!is_passed(ep, buf_str(&path)))
            rc = clear_stale(buf_str(&path), e);
        buf_free(&path);
    }
    if (rc != 0)
        endpoint_leave(ep, NULL);
    return rc;
}

/* The lock file itself stays: removing it would let two daemons lock two different files of one name. */
void endpoint_leave(struct endpoint *ep, const char *socket_path) {
    static const char *const suffixes[] = {"", ".control", ".events"};
    for (size_t i = 0; socket_path && i < ARRAY_LEN(suffixes); i++) {
        struct buf path = {0};
        buf_addf(&path, "%s%s", socket_path, suffixes[i]);
        if (!is_passed(ep, buf_str(&path)))
            unlink(buf_str(&path));
        buf_free(&path);
    }
    if (ep->lock >= 0)
        close(ep->lock);
    ep->lock = -1;
}
