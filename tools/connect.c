#include "tools/connect.h"
#include "base/clock.h"
#include "base/mem.h"
#include "tools/address.h"
#include "tools/tools_priv.h"
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define THREADS_MAX 16                  /* threads whose resolver never answers must not pile up */
#define ONE_ADDRESS_MS 4000             /* then the next address has its turn */

struct connecting {                     /* the helper thread's until it is mailed, but for `abandoned`: the agent thread's */
    struct tools_mail *mail;
    char host[254];
    int port;
    bool private_address, abandoned;
    int64_t deadline_ms;
    connect_done_fn done;
    void *arg;
    int fd;
    struct err why;
};
static atomic_int threads;

static void drop(struct connecting *c) {
    if (c->fd >= 0)
        close(c->fd);
    free(c);
}

static void delivered(void *arg) {
    struct connecting *c = arg;
    int fd = c->fd;
    if (!c->abandoned) {
        c->fd = -1;
        c->done(c->arg, fd, &c->why);
    }
    drop(c);
}

static int64_t left(const struct connecting *c) {
    int64_t ms = c->deadline_ms - clock_mono_ms();
    return ms > 0 ? ms : 0;
}

/* 0 and c->fd, or errno. */
static int try_address(struct connecting *c, const struct addrinfo *a) {
    int fd = socket(a->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), on = 1, failed = 0;
    socklen_t size = sizeof failed;
    if (fd < 0)
        return errno;
    if (connect(fd, a->ai_addr, a->ai_addrlen) != 0 && errno != EINPROGRESS)
        failed = errno;
    struct pollfd p = {fd, POLLOUT, 0};
    int64_t ms = left(c);
    if (!failed && poll(&p, 1, (int)(ms < ONE_ADDRESS_MS ? ms : ONE_ADDRESS_MS)) <= 0)
        failed = ETIMEDOUT;
    if (!failed && getsockopt(fd, SOL_SOCKET, SO_ERROR, &failed, &size) != 0)
        failed = errno;
    if (failed) {
        close(fd);
        return failed;
    }
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    c->fd = fd;
    return 0;
}

static void try_all(struct connecting *c, const struct addrinfo *list) {
    char text[64] = "", refused[64] = "";
    int failed = 0;
    for (const struct addrinfo *a = list; a && c->fd < 0 && left(c) > 0; a = a->ai_next) {
        enum address_kind kind = address_kind(a->ai_addr);
        address_text(a->ai_addr, text, sizeof text);
        if (kind == ADDRESS_NEVER || (kind == ADDRESS_PRIVATE && !c->private_address))
            snprintf(refused, sizeof refused, "%s", text);
        else
            failed = try_address(c, a);
    }
    if (c->fd >= 0)
        return;
    if (failed)
        err_set(&c->why, ERR_UNAVAILABLE, "no connection to %s (%s port %d): %s", c->host, text, c->port, strerror(failed));
    else if (refused[0])
        err_set(&c->why, ERR_REFUSED, "%s is at the private address %s, which this service is not configured for", c->host, refused);
    else
        err_set(&c->why, ERR_DEADLINE, "no connection to %s in time", c->host);
}

static void *helper(void *arg) {
    struct connecting *c = arg;
    struct tools_mail *m = c->mail;
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV}, *list = NULL;
    char port[8];
    snprintf(port, sizeof port, "%d", c->port);
    int rc = getaddrinfo(c->host, port, &hints, &list);
    if (rc == 0)
        try_all(c, list);
    else
        err_set(&c->why, ERR_UNAVAILABLE, "the address of %s could not be found: %s", c->host,
                rc == EAI_AGAIN ? "no answer from the name service; is this machine on a network?" : gai_strerror(rc));
    if (list)
        freeaddrinfo(list);
    if (!mail_post(m, delivered, c))
        drop(c);
    mail_release(m);
    atomic_fetch_sub(&threads, 1);
    return NULL;
}

int connect_start(struct connecting **out, struct tools_mail *m, const char *host, int port, bool private_address, uint32_t wall_ms,
                  connect_done_fn done, void *arg, struct err *e) {
    pthread_t thread;
    pthread_attr_t attr;
    sigset_t all, before;
    *out = NULL;
    if (atomic_fetch_add(&threads, 1) >= THREADS_MAX) {
        atomic_fetch_sub(&threads, 1);
        return err_set(e, ERR_BUSY, "%d connections are being made already; try again later", THREADS_MAX);
    }
    struct connecting *c = xcalloc(1, sizeof *c);
    *c = (struct connecting){.mail = mail_hold(m), .port = port, .private_address = private_address,
                             .deadline_ms = clock_mono_ms() + wall_ms, .done = done, .arg = arg, .fd = -1};
    snprintf(c->host, sizeof c->host, "%s", host);
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);        /* signals are the front thread's */
    pthread_attr_init(&attr);
    pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attr, 256u << 10);
    int rc = pthread_create(&thread, &attr, helper, c);
    pthread_attr_destroy(&attr);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (rc != 0) {
        atomic_fetch_sub(&threads, 1);
        mail_release(m);
        free(c);
        return err_set(e, ERR_UNAVAILABLE, "no thread for the connection: %s", strerror(rc));
    }
    *out = c;
    return 0;
}

void connect_abandon(struct connecting *c) { c->abandoned = true; }
