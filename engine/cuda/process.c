/* process.c - the card process: answers what the program asks with the module (see keeper.h), one thing after the other.
 *
 * It ends when the program closes its socket or dies; what it holds of the card the driver frees then. */
#include "engine/cuda/find.h"
#include "engine/cuda/keeper.h"
#include "engine/cuda/wire.h"
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

static struct {
    const struct cuda_module *module;
    struct cuda_device *device;
    uint8_t *mem;
    size_t bytes;
} here;

/* ---- messages ------------------------------------------------------------------------------ */

int wire_put(int sock, const void *message, size_t bytes, int fd) {
    char control[CMSG_SPACE(sizeof fd)] = {0};
    struct iovec io = {(void *)message, bytes};
    struct msghdr m = {.msg_iov = &io, .msg_iovlen = 1};
    ssize_t n;

    if (fd >= 0) {
        m.msg_control = control;
        m.msg_controllen = sizeof control;
        struct cmsghdr *c = CMSG_FIRSTHDR(&m);
        c->cmsg_level = SOL_SOCKET;
        c->cmsg_type = SCM_RIGHTS;
        c->cmsg_len = CMSG_LEN(sizeof fd);
        memcpy(CMSG_DATA(c), &fd, sizeof fd);
    }
    while ((n = sendmsg(sock, &m, MSG_NOSIGNAL)) < 0 && errno == EINTR)
        ;
    return n == (ssize_t)bytes ? 0 : -1;
}

int wire_get(int sock, void *message, size_t bytes, int *fd) {
    char control[CMSG_SPACE(sizeof *fd)];
    struct iovec io = {message, bytes};
    struct msghdr m = {.msg_iov = &io, .msg_iovlen = 1, .msg_control = control, .msg_controllen = fd != NULL ? sizeof control : 0};
    ssize_t n;

    while ((n = recvmsg(sock, &m, MSG_CMSG_CLOEXEC)) < 0 && errno == EINTR)
        ;
    if (fd != NULL) {
        struct cmsghdr *c = n >= 0 ? CMSG_FIRSTHDR(&m) : NULL;
        *fd = -1;
        if (c != NULL && c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_RIGHTS)
            memcpy(fd, CMSG_DATA(c), sizeof *fd);
    }
    return n == (ssize_t)bytes ? 0 : -1;
}

/* ---- answers ------------------------------------------------------------------------------- */

static int stopped(void *arg) {
    (void)arg;
    return atomic_load(&((struct card_shared *)here.mem)->stop);
}

static int forward(const struct card_ask *a, char *why) {
    const uint8_t *m = here.mem;
    struct cuda_pass p = {.n = a->n, .n_logits = a->n_logits, .tables = a->tables, .pages_stride = a->pages_stride,
                          .x = (const float *)(m + a->at[0]), .turns = (const float *)(m + a->at[1]), .pos = (const int32_t *)(m + a->at[2]),
                          .first = (const int32_t *)(m + a->at[3]), .table = (const int32_t *)(m + a->at[4]),
                          .pages = (const int32_t *)(m + a->at[5]), .want = (const int32_t *)(m + a->at[6]),
                          .logits = (float *)(here.mem + a->at[7]), .digests = (struct cuda_digest *)(here.mem + a->at[8]),
                          .ids = (const int32_t *)(m + a->at[9]), .wishes = (const struct cuda_wish *)(m + a->at[10]),
                          .choices = (struct cuda_choice *)(here.mem + a->at[11]), .brief = a->brief, .stopped = stopped};
    return here.module->forward(here.device, &p, why);
}

static int map(const struct card_ask *a, int fd) {
    if (here.mem != NULL)
        munmap(here.mem, here.bytes);
    here.mem = NULL;
    void *mem = mmap(NULL, a->bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (mem == MAP_FAILED)
        return -1;
    here.mem = mem;
    here.bytes = a->bytes;
    return 0;
}

static int count_cards(char *why) {
    struct err e;
    if (here.module == NULL && (here.module = card_module_load(&e)) == NULL) {
        snprintf(why, CUDA_MODULE_WHY, "%.*s", CUDA_MODULE_WHY - 1, e.text);
        return CUDA_NO_MODULE;
    }
    return here.module->cards(why);
}

static int answer(const struct card_ask *a, int fd, struct card_reply *r) {
    const uint8_t *m = here.mem;
    switch (a->op) {
    case CARD_CARDS: return count_cards(r->why);
    case CARD_CARD: return here.module->card(a->index, &r->card, r->why);
    case CARD_TOGETHER: return here.module->together(a->index, r->why);
    case CARD_SIZES: return here.module->sizes(&a->shape, &r->sizes), 0;
    case CARD_OPEN: return here.module->open(&here.device, a->index, &a->shape, r->why);
    case CARD_NORMS: return here.module->norms(here.device, a->layer, (const float *)(m + a->at[0]), a->at[1] > 0 ? (const float *)(m + a->at[1]) : NULL, r->why);
    case CARD_WEIGHTS: return here.module->weights(here.device, a->layer, a->role, &a->matrix, m + a->at[0], m + a->at[1], r->why);
    case CARD_EMBEDDINGS: return here.module->embeddings(here.device, a->first, a->n, (const float *)(m + a->at[0]), r->why);
    case CARD_FORWARD: return forward(a, r->why);
    case CARD_LOGITS: return here.module->logits(here.device, a->page, (float *)(here.mem + a->at[0]), r->why);
    case CARD_PAGE_OUT: return here.module->page_out(here.device, a->page, here.mem + a->at[0], r->why);
    case CARD_PAGE_IN: return here.module->page_in(here.device, a->page, m + a->at[0], r->why);
    case CARD_SHARE: return map(a, fd);
    }
    return -1;
}

void card_process(int sock) {
    struct card_ask a;
    int fd;

    while (wire_get(sock, &a, sizeof a, &fd) == 0) {
        struct card_reply r = {0};
        r.rc = answer(&a, fd, &r);
        if (fd >= 0)
            close(fd);
        if (wire_put(sock, &r, sizeof r, -1) != 0)
            break;
    }
    _exit(0);                           /* the driver's own cleaning up may hang where the card is gone */
}
