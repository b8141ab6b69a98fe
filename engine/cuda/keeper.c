/* keeper.c - see keeper.h: the keeper itself, and the module's functions as messages to the card process.
 *
 * One card process at a time, and one thread at a time that asks it. */
#define LOG_MODULE "cuda"
#include "engine/cuda/keeper.h"
#include "engine/cuda/wire.h"
#include "engine/engine.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define ORDER_MS 15000                  /* for the keeper to end a process, which gives a card's memory back */
#define ANSWER_MS 60000                 /* longer than any pass, copy or opening takes: a driver that hangs */
#define LOOK_MS 2                       /* between two looks at whether a pass is still wanted */
#define ARRAYS 13                       /* more than a message has */

/* ---- the keeper ---------------------------------------------------------------------------- */

enum order { ORDER_BEGIN = 'b', ORDER_END = 'e' };

static void end_child(pid_t *child) {
    if (*child <= 0)
        return;
    kill(*child, SIGKILL);
    while (waitpid(*child, NULL, 0) < 0 && errno == EINTR)
        ;
    *child = -1;
}

static _Noreturn void card_child(int sock, int (*fence)(struct err *e)) {
    struct err e;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NAME, "corral-card");
    if (fence != NULL && fence(&e) != 0)
        log_warn("the card's process runs without its fence: %s", e.text);
    card_process(sock);
}

static _Noreturn void keep(int sock, int (*keeper_fence)(struct err *e), int (*card_fence)(struct err *e)) {
    struct err e;
    pid_t child = -1;
    char order;
    int fd;

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NAME, "corral-keeper");
    signal(SIGINT, SIG_IGN);            /* a terminal's goes to all; the program decides when it ends */
    signal(SIGTERM, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    if (keeper_fence != NULL && keeper_fence(&e) != 0)
        log_warn("the card's keeper runs without its fence: %s", e.text);
    while (wire_get(sock, &order, sizeof order, &fd) == 0) {
        end_child(&child);
        if (order == ORDER_BEGIN && fd >= 0 && (child = fork()) == 0) {
            close(sock);
            card_child(fd, card_fence);
        }
        if (fd >= 0)
            close(fd);
        order = order == ORDER_BEGIN && child < 0 ? 0 : order;
        if (wire_put(sock, &order, sizeof order, -1) != 0)
            break;
    }
    end_child(&child);
    _exit(0);
}

/* ---- the program's side -------------------------------------------------------------------- */

static struct {
    int keeper;                         /* 0: none was started */
    int sock;                           /* to the card process; 0: there is none */
    uint8_t *mem;                       /* struct card_shared, then bulk */
    size_t bytes, used;
    size_t pass_bytes;                  /* what mem needs once the weights are there: the largest pass, a page */
    size_t page_bytes;
    struct cuda_shape shape;            /* as opened */
} card;

int engine_keeper_start(int (*keeper_fence)(struct err *e), int (*card_fence)(struct err *e), struct err *e) {
    int pair[2];

    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0)
        return err_sys(e, ERR_ENGINE, "a socket to the card's keeper");
    pid_t pid = fork();
    if (pid == 0) {
        close(pair[0]);
        keep(pair[1], keeper_fence, card_fence);
    }
    close(pair[1]);
    if (pid < 0) {
        close(pair[0]);
        return err_sys(e, ERR_ENGINE, "a process for the card's keeper");
    }
    card.keeper = pair[0];
    return 0;
}

static int fail(char *why, const char *text) {
    snprintf(why, CUDA_MODULE_WHY, "%s", text);
    return -1;
}

static bool readable(int fd, int ms) {
    struct pollfd p = {.fd = fd, .events = POLLIN};
    int rc;
    while ((rc = poll(&p, 1, ms)) < 0 && errno == EINTR)
        ;
    return rc > 0;
}

/* Has the keeper do it and waits until it is done. */
static int order_keeper(enum order what, int fd, char *why) {
    char order = (char)what;
    if (wire_put(card.keeper, &order, sizeof order, fd) != 0 || !readable(card.keeper, ORDER_MS) ||
        wire_get(card.keeper, &order, sizeof order, NULL) != 0 || order != (char)what)
        return fail(why, "the process for the card could not be begun or ended");
    return 0;
}

static void unshare(void) {
    if (card.mem != NULL)
        munmap(card.mem, card.bytes);
    card.mem = NULL;
    card.bytes = 0;
}

static int end_process(char *why) {
    if (card.sock == 0)
        return 0;
    close(card.sock);
    card.sock = 0;
    unshare();
    return order_keeper(ORDER_END, -1, why);
}

static int begin_process(char *why) {
    int pair[2];
    if (card.sock != 0)
        return 0;
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0)
        return fail(why, strerror(errno));
    int rc = order_keeper(ORDER_BEGIN, pair[1], why);
    close(pair[1]);
    if (rc != 0)
        close(pair[0]);
    else
        card.sock = pair[0];
    return rc;
}

/* Asks and waits. stopped (NULL is fine) is passed on while waiting. CUDA_LOST when no answer comes. */
static int ask_with(const struct card_ask *a, int fd, struct card_reply *r, const struct cuda_pass *p) {
    memset(r, 0, sizeof *r);
    int64_t until = clock_mono_ms() + ANSWER_MS;
    bool watch = p != NULL && p->stopped != NULL, ok = card.sock != 0 && wire_put(card.sock, a, sizeof *a, fd) == 0;

    while (ok && !readable(card.sock, watch ? LOOK_MS : ANSWER_MS)) {
        ok = clock_mono_ms() < until;
        if (watch && p->stopped(p->arg))
            atomic_store(&((struct card_shared *)card.mem)->stop, true);
    }
    if (ok && wire_get(card.sock, r, sizeof *r, NULL) == 0)
        return r->rc;
    fail(r->why, ok ? "the card's process ended" : "the card's process does not answer");
    return r->rc = CUDA_LOST;
}

static int ask(const struct card_ask *a, struct card_reply *r, char *why) {
    int rc = ask_with(a, -1, r, NULL);
    if (why != NULL)
        snprintf(why, CUDA_MODULE_WHY, "%.*s", (int)sizeof r->why, r->why);
    return rc;
}

/* ---- shared memory ------------------------------------------------------------------------- */

static int share_fd(int fd, size_t bytes) {
    struct card_ask a = {.op = CARD_SHARE, .bytes = bytes};
    struct card_reply r;
    if (fd < 0 || ftruncate(fd, (off_t)bytes) != 0)
        return -1;
    void *mem = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (mem == MAP_FAILED)
        return -1;
    card.mem = mem;
    card.bytes = bytes;
    return ask_with(&a, fd, &r, NULL);
}

static int share(size_t bytes, char *why) {
    unshare();
    int fd = memfd_create("corral-card", MFD_CLOEXEC);
    int rc = share_fd(fd, (bytes + sizeof(struct card_shared) + 4095) / 4096 * 4096);
    if (fd >= 0)
        close(fd);
    if (rc == 0)
        return 0;
    unshare();
    return fail(why, "no memory could be shared with the card's process");
}

/* Room for bytes of bulk in all, carved anew from its beginning. */
static int room(size_t bytes, char *why) {
    bytes += ARRAYS * 64;               /* each array begins at a cache line */
    card.used = sizeof(struct card_shared);
    return card.mem != NULL && card.bytes >= bytes + sizeof(struct card_shared) ? 0 : share(bytes, why);
}

static size_t place(size_t bytes) {
    size_t at = (card.used + 63) / 64 * 64;
    card.used = at + bytes;
    BUG_IF(card.used > card.bytes);
    return at;
}

static size_t put(const void *from, size_t bytes) {
    size_t at = place(bytes);
    if (bytes > 0)
        memcpy(card.mem + at, from, bytes);
    return at;
}

/* ---- the module's functions ---------------------------------------------------------------- */

/* Each must be carried over here and in process.c: a new one, or a new field of a pass, stops the build until it is. */
_Static_assert(sizeof(struct cuda_module) == 15 * sizeof(void *), "a function of the module that the card process doesn't know");
_Static_assert(sizeof(struct cuda_pass) == 19 * sizeof(void *), "a field of a pass that the card process doesn't know");

static int cards(char *why) {
    struct card_ask a = {.op = CARD_CARDS};
    struct card_reply r;
    if (begin_process(why) != 0)
        return CUDA_NO_MODULE;
    int n = ask(&a, &r, why);
    if (n <= 0) {
        char none[CUDA_MODULE_WHY];
        end_process(none);
    }
    return n;
}

static int one_card(int index, struct cuda_card *out, char *why) {
    struct card_ask a = {.op = CARD_CARD, .index = index};
    struct card_reply r;
    int rc = ask(&a, &r, why);
    *out = r.card;
    out->name[sizeof out->name - 1] = out->bus[sizeof out->bus - 1] = '\0';
    return rc;
}

static int together(int n, char *why) {
    struct card_ask a = {.op = CARD_TOGETHER, .index = n};
    struct card_reply r;
    return ask(&a, &r, why);
}

static void sizes(const struct cuda_shape *shape, struct cuda_sizes *out) {
    struct card_ask a = {.op = CARD_SIZES, .shape = *shape};
    struct card_reply r;
    *out = ask(&a, &r, NULL) == 0 ? r.sizes : (struct cuda_sizes){(size_t)1 << 40, (size_t)1 << 40, (size_t)1 << 40};       /* gone: nothing fits */
}

static void plan_memory(void) {
    const struct cuda_shape *s = &card.shape;
    struct cuda_sizes z;
    size_t row = ((size_t)s->embd + (size_t)s->rope_dims + 4 + s->session_pages) * 4;
    sizes(s, &z);
    card.page_bytes = z.page_bytes;
    card.pass_bytes = s->rows_max * row + s->logits_max * (((size_t)s->vocab + 1) * 4 + sizeof(struct cuda_digest) + sizeof(struct cuda_wish) + CUDA_CHOICES * sizeof(struct cuda_choice));
    card.pass_bytes = card.pass_bytes > z.page_bytes ? card.pass_bytes : z.page_bytes;
}

static struct cuda_device *const the_device = (struct cuda_device *)&card;     /* there is one, and it is over there */

static int device_open(struct cuda_device **out, int index, const struct cuda_shape *shape, char *why) {
    struct card_ask a = {.op = CARD_OPEN, .index = index, .shape = *shape};
    struct card_reply r;
    int rc = ask(&a, &r, why);
    *out = rc == 0 ? the_device : NULL;
    card.shape = *shape;
    plan_memory();
    return rc;
}

static int norms(struct cuda_device *d, int layer, const float *attn, const float *ffn, char *why) {
    struct card_ask a = {.op = CARD_NORMS, .layer = layer};
    struct card_reply r;
    size_t bytes = (size_t)card.shape.embd * sizeof *attn;
    (void)d;
    if (room(2 * bytes, why) != 0)
        return -1;
    a.at[0] = put(attn, bytes);
    a.at[1] = ffn != NULL ? put(ffn, bytes) : 0;
    return ask(&a, &r, why);
}

static int weights(struct cuda_device *d, int layer, enum cuda_role role, const struct cuda_matrix *m, const void *quants, const void *scales,
                   char *why) {
    struct card_ask a = {.op = CARD_WEIGHTS, .layer = layer, .role = role, .matrix = *m};
    struct card_reply r;
    (void)d;
    if (room(m->quant_bytes + m->scale_bytes, why) != 0)
        return -1;
    a.at[0] = put(quants, m->quant_bytes);
    a.at[1] = put(scales, m->scale_bytes);
    return ask(&a, &r, why);
}

static int embeddings(struct cuda_device *d, size_t first, size_t n, const float *rows, char *why) {
    struct card_ask a = {.op = CARD_EMBEDDINGS, .first = first, .n = n};
    struct card_reply r;
    size_t bytes = n * (size_t)card.shape.embd * sizeof *rows;
    (void)d;
    if (room(bytes, why) != 0)
        return -1;
    a.at[0] = put(rows, bytes);
    return ask(&a, &r, why);
}

/* The module has said of every row what was asked, so that its logits are not needed (it may then not have written them). */
static bool told(const struct cuda_pass *p) {
    for (size_t i = 0; p->brief && i < p->n_logits; i++)
        if (p->digests[i].best < 0)
            return false;
    return p->brief;
}

static int forward(struct cuda_device *d, const struct cuda_pass *p, char *why) {
    struct card_ask a = {.op = CARD_FORWARD, .n = p->n, .n_logits = p->n_logits, .tables = p->tables, .pages_stride = p->pages_stride,
                         .brief = p->brief};
    struct card_reply r;
    size_t logits = p->n_logits * (size_t)card.shape.vocab * sizeof *p->logits, digests = p->n_logits * sizeof *p->digests;
    (void)d;

    if ((card.bytes > 2 * card.pass_bytes + 65536 && share(card.pass_bytes + ARRAYS * 64, why) != 0) || room(card.pass_bytes, why) != 0)
        return CUDA_LOST;
    a.at[0] = put(p->x, card.shape.embeddings ? 0 : p->n * (size_t)card.shape.embd * sizeof *p->x);
    a.at[1] = put(p->turns, p->n * (size_t)card.shape.rope_dims * sizeof *p->turns);
    a.at[2] = put(p->pos, p->n * sizeof *p->pos);
    a.at[3] = put(p->first, p->n * sizeof *p->first);
    a.at[4] = put(p->table, p->n * sizeof *p->table);
    a.at[5] = put(p->pages, p->tables * p->pages_stride * sizeof *p->pages);
    a.at[6] = put(p->want, p->n_logits * sizeof *p->want);
    a.at[7] = place(logits);
    a.at[8] = put(p->digests, digests);
    a.at[9] = put(p->ids, card.shape.embeddings ? p->n * sizeof *p->ids : 0);
    a.at[10] = put(p->wishes, p->n_logits * sizeof *p->wishes);
    a.at[11] = place(p->n_logits * CUDA_CHOICES * sizeof *p->choices);
    atomic_store(&((struct card_shared *)card.mem)->stop, false);
    int rc = ask_with(&a, -1, &r, p);
    snprintf(why, CUDA_MODULE_WHY, "%.*s", (int)sizeof r.why, r.why);
    if (rc == 0 && digests > 0)
        memcpy(p->digests, card.mem + a.at[8], digests);
    for (size_t i = 0; rc == 0 && i < p->n_logits; i++)
        if (p->digests[i].n > 0 && p->digests[i].n <= CUDA_CHOICES)
            memcpy(p->choices + i * CUDA_CHOICES, card.mem + a.at[11] + i * CUDA_CHOICES * sizeof *p->choices, (size_t)p->digests[i].n * sizeof *p->choices);
    if (rc == 0 && logits > 0 && !told(p))
        memcpy(p->logits, card.mem + a.at[7], logits);
    return rc;
}

static int logits(struct cuda_device *d, size_t row, float *to, char *why) {
    struct card_ask a = {.op = CARD_LOGITS, .page = row};
    struct card_reply r;
    size_t bytes = (size_t)card.shape.vocab * sizeof *to;
    (void)d;
    if (room(card.pass_bytes, why) != 0)
        return CUDA_LOST;
    a.at[0] = place(bytes);
    int rc = ask(&a, &r, why);
    if (rc == 0)
        memcpy(to, card.mem + a.at[0], bytes);
    return rc;
}

static int page_out(struct cuda_device *d, size_t page, void *to, char *why) {
    struct card_ask a = {.op = CARD_PAGE_OUT, .page = page};
    struct card_reply r;
    (void)d;
    if (room(card.pass_bytes, why) != 0)
        return CUDA_LOST;
    a.at[0] = place(card.page_bytes);
    int rc = ask(&a, &r, why);
    if (rc == 0)
        memcpy(to, card.mem + a.at[0], card.page_bytes);
    return rc;
}

static int page_in(struct cuda_device *d, size_t page, const void *from, char *why) {
    struct card_ask a = {.op = CARD_PAGE_IN, .page = page};
    struct card_reply r;
    (void)d;
    if (room(card.pass_bytes, why) != 0)
        return CUDA_LOST;
    a.at[0] = put(from, card.page_bytes);
    return ask(&a, &r, why);
}

static void device_close(struct cuda_device *d) {
    char why[CUDA_MODULE_WHY];
    (void)d;
    if (end_process(why) != 0)
        log_warn("%s", why);
}

static int reset(int index, char *why) {
    (void)index;
    return end_process(why);
}

const struct cuda_module *keeper_module(void) {
    static const struct cuda_module m = {CUDA_MODULE_ABI, cards,      one_card, together, sizes,    device_open, norms,
                                         weights,         embeddings, forward,  logits,   page_out, page_in,     device_close, reset};
    return card.keeper != 0 ? &m : NULL;
}
