#include "sandbox/wire.h"
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int wire_send(int sock, const void *head, size_t head_len, const void *tail, size_t tail_len, const int *fds, int n_fds) {
    struct iovec iov[2] = {{(void *)head, head_len}, {(void *)tail, tail_len}};
    union {
        char space[CMSG_SPACE(sizeof(int) * WIRE_FDS_MAX)];
        struct cmsghdr align;
    } control;
    struct msghdr m = {.msg_iov = iov, .msg_iovlen = tail_len ? 2 : 1};
    if (n_fds > 0) {
        memset(&control, 0, sizeof control);
        m.msg_control = control.space;
        m.msg_controllen = CMSG_SPACE(sizeof(int) * (size_t)n_fds);
        struct cmsghdr *c = CMSG_FIRSTHDR(&m);
        c->cmsg_level = SOL_SOCKET;
        c->cmsg_type = SCM_RIGHTS;
        c->cmsg_len = CMSG_LEN(sizeof(int) * (size_t)n_fds);
        memcpy(CMSG_DATA(c), fds, sizeof(int) * (size_t)n_fds);
    }
    ssize_t n;
    do
        n = sendmsg(sock, &m, MSG_NOSIGNAL);
    while (n < 0 && errno == EINTR);
    return n < 0 ? -1 : 0;
}

static void keep_fds(const struct cmsghdr *c, int *fds, int room, int *n_fds) {
    size_t n = (c->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (size_t i = 0; i < n; i++) {
        int fd;
        memcpy(&fd, CMSG_DATA(c) + i * sizeof fd, sizeof fd);
        if (*n_fds < room)
            fds[(*n_fds)++] = fd;
        else
            close(fd);
    }
}

long wire_recv(int sock, void *p, size_t size, int flags, int *fds, int *n_fds, int *sender) {
    struct iovec iov = {p, size};
    union {
        char space[CMSG_SPACE(sizeof(int) * 64) + CMSG_SPACE(sizeof(struct ucred))];
        struct cmsghdr align;
    } control;
    struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1, .msg_control = control.space, .msg_controllen = sizeof control.space};
    int room = n_fds ? *n_fds : 0, got = 0;
    ssize_t n;
    do
        n = recvmsg(sock, &m, flags | MSG_CMSG_CLOEXEC);
    while (n < 0 && errno == EINTR);
    if (n_fds)
        *n_fds = 0;
    if (n < 0)
        return -1;
    for (struct cmsghdr *c = CMSG_FIRSTHDR(&m); c; c = CMSG_NXTHDR(&m, c)) {
        if (c->cmsg_level != SOL_SOCKET)
            continue;
        if (c->cmsg_type == SCM_RIGHTS)
            keep_fds(c, fds, room, &got);
        if (c->cmsg_type == SCM_CREDENTIALS && sender) {
            struct ucred u;
            memcpy(&u, CMSG_DATA(c), sizeof u);
            *sender = u.pid;
        }
    }
    if (m.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) {
        while (got > 0)
            close(fds[--got]);
        errno = EMSGSIZE;
        return -1;
    }
    if (n_fds)
        *n_fds = got;
    return n;
}
