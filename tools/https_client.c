/*
 *   CONNECTING --socket--> WAITING for a jail --> RUNNING --> done
 *        any --deadline, failure--> done          any --https_drop--> DROPPED: lives on until helper thread or jail let go */
#define LOG_MODULE "https"
#include "tools/https_client.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "sandbox/sandbox.h"
#include "tools/connect.h"
#include "tools/tools_priv.h"
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define JAILS_MAX 4
#define ANCHORS_MAX (4u << 20)
#define CONNECT_MS 8000
#define GRACE_MS 1000                   /* the tool keeps the deadline itself and says why; then the jail does */

enum call_state { CALL_CONNECTING, CALL_WAITING, CALL_RUNNING };

struct https_jail {
    struct sandbox_jail *jail;          /* NULL: not made yet */
    struct https_call *call;            /* that runs in it */
};
struct https_call {
    struct https_call *next;
    struct https *h;
    enum call_state state;
    bool dropped;
    struct connecting *connecting;
    struct https_jail *jail;
    struct json *request;
    int sock, key_fd;
    int64_t deadline_ms, connect_ms;
    https_done_fn done;
    void *arg;
};
struct https {
    struct sandbox *sb;
    struct tools_mail *mail;
    int anchors;                        /* sealed memfd */
    struct https_jail jails[JAILS_MAX];
    struct https_call *calls;
};

/* ---- making ------------------------------------------------------------------------------------- */

int memfd_sealed(const char *name, const void *p, size_t n, struct err *e) {
    int fd = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd < 0)
        return err_sys(e, ERR_IO, "memory file for the %s", name);
    if (fd_write_all(fd, p, n) != 0 || fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL) != 0) {
        int rc = err_sys(e, ERR_IO, "memory file for the %s", name);
        close(fd);
        return rc;
    }
    return fd;
}

static int load_anchors(const char *ca_file, struct err *e) {
    static const char *const places[] = {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem", "/etc/ssl/ca-bundle.pem"};
    struct buf pem = {0};
    int rc = ERR_NOT_FOUND;
    if (ca_file)
        rc = file_read(&pem, ca_file, ANCHORS_MAX, e);
    for (size_t i = 0; !ca_file && rc == ERR_NOT_FOUND && i < ARRAY_LEN(places); i++)
        rc = file_read(&pem, places[i], ANCHORS_MAX, e);
    if (rc == 0 && !memmem(buf_str(&pem), pem.len, "-----BEGIN CERTIFICATE-----", 27))
        rc = err_set(e, ERR_CONFIG, "%s holds no certificate in PEM form", ca_file ? ca_file : "the machine's list of authorities");
    else if (rc == ERR_NOT_FOUND && !ca_file)
        rc = err_set(e, ERR_CONFIG, "no list of trusted authorities is installed (Debian: apt-get install ca-certificates), and https.ca_file names none");
    if (rc == 0)
        rc = memfd_sealed("authorities", pem.data, pem.len, e);
    buf_free(&pem);
    return rc;
}

int https_create(struct https **out, struct sandbox *sb, struct tools_mail *m, const char *ca_file, struct err *e) {
    int anchors = load_anchors(ca_file, e);
    *out = NULL;
    if (anchors < 0)
        return anchors;
    *out = xcalloc(1, sizeof **out);
    **out = (struct https){.sb = sb, .mail = m, .anchors = anchors};
    return 0;
}

void https_free(struct https *h) {
    if (!h)
        return;
    for (int i = 0; i < JAILS_MAX; i++)
        if (h->jails[i].jail)
            sandbox_jail_close(h->jails[i].jail);
    for (struct https_call *c = h->calls, *next; c; c = next) {
        next = c->next;
        BUG_IF(!c->dropped);
        free(c);                        /* its helper thread's mail is refused or abandoned */
    }
    close(h->anchors);
    free(h);
}

/* ---- a call --------------------------------------------------------------------------------------- */

static void call_free(struct https_call *c) {
    for (struct https_call **p = &c->h->calls; *p; p = &(*p)->next)
        if (*p == c) {
            *p = c->next;
            break;
        }
    if (c->sock >= 0)
        close(c->sock);
    if (c->key_fd >= 0)
        close(c->key_fd);
    json_free(c->request);
    free(c);
}

static void finish(struct https_call *c, const struct json *answer, const struct err *why) {
    if (!c->dropped)
        c->done(c->arg, answer, why);
    call_free(c);
}

static void start_waiting(struct https *h);

static int read_answer(struct json **out, const struct sandbox_result *s, struct err *e) {
    if (!s->ran)
        return err_set(e, s->err.code, "%s", s->err.text);
    if (s->limit && strcmp(s->limit, "deadline") == 0)
        return err_set(e, ERR_DEADLINE, "the service did not answer in time");
    if (s->limit)
        return err_set(e, ERR_SANDBOX, "the request was ended by its limit on %s", s->limit);
    if (s->exit_status != 0 || s->out_total != s->out_len)
        return err_set(e, ERR_SANDBOX, "the request's process ended badly (status %d)", s->exit_status);
    return json_parse_depth(out, s->out, s->out_len, 8, e);
}

static void on_done(void *arg, const struct sandbox_result *s) {
    struct https_jail *j = arg;
    struct https_call *c = j->call;
    struct https *h = c->h;
    struct json *answer = NULL;
    struct err e = {0};
    j->call = NULL;
    int rc = read_answer(&answer, s, &e);
    if (rc != 0 && rc != ERR_DEADLINE)
        log_warn("%s", e.text);
    finish(c, answer, rc == 0 ? NULL : &e);
    json_free(answer);
    start_waiting(h);
}

static int run_in(struct https_jail *j, struct https_call *c, struct err *e) {
    int64_t left = c->deadline_ms - clock_mono_ms();
    int rc = 0;
    if (left <= 0)
        return err_set(e, ERR_DEADLINE, "the request waited too long for others");
    json_set_int(c->request, "wall_ms", left);
    char *text = json_text(c->request, JSON_COMPACT);
    struct sandbox_limits limits = {.wall_ms = (uint32_t)left + GRACE_MS};
    int fds[3] = {c->sock, c->h->anchors, c->key_fd};
    if (!j->jail)
        rc = sandbox_jail_open(&j->jail, c->h->sb, "https", NULL, e);
    j->call = c;
    c->jail = j;
    c->state = CALL_RUNNING;
    if (rc == 0)
        rc = sandbox_jail_run_fds(j->jail, text, strlen(text), fds, c->key_fd >= 0 ? 3 : 2, &limits, on_done, j, e);
    if (rc != 0) {
        j->call = NULL;
        c->jail = NULL;
    }
    free(text);
    if (rc == 0) {                      /* the jail has its own; ours would keep the connection open */
        close(c->sock);
        c->sock = -1;
        if (c->key_fd >= 0)
            close(c->key_fd);
        c->key_fd = -1;
    }
    return rc;
}

static struct https_call *first_waiting(const struct https *h) {
    struct https_call *found = NULL;
    for (struct https_call *c = h->calls; c; c = c->next)
        if (c->state == CALL_WAITING)
            found = c;                  /* new calls are put in front: the last one waits longest */
    return found;
}

static void start_waiting(struct https *h) {
    struct https_call *c;
    struct err e;
    for (int i = 0; i < JAILS_MAX && (c = first_waiting(h)) != NULL; i++)
        if (!h->jails[i].call && run_in(&h->jails[i], c, &e) != 0)
            finish(c, NULL, &e);
}

static void on_connected(void *arg, int fd, const struct err *why) {
    struct https_call *c = arg;
    struct https *h = c->h;
    c->connecting = NULL;
    if (fd < 0) {
        finish(c, NULL, why);
        return;
    }
    c->sock = fd;
    c->state = CALL_WAITING;
    start_waiting(h);
}

int https_start(struct https_call **out, struct https *h, const struct https_request *r, https_done_fn done, void *arg, struct err *e) {
    struct https_call *c = xcalloc(1, sizeof *c);
    int64_t now = clock_mono_ms();
    uint32_t connect_ms = r->wall_ms < CONNECT_MS ? r->wall_ms : CONNECT_MS;
    *c = (struct https_call){.h = h, .request = r->request, .sock = -1, .key_fd = r->key_fd, .deadline_ms = now + r->wall_ms,
                             .connect_ms = now + connect_ms + GRACE_MS, .done = done, .arg = arg, .next = h->calls};
    h->calls = c;
    json_set_str(c->request, "host", r->host);
    json_set_int(c->request, "port", r->port);
    *out = c;
    int rc = h->sb ? connect_start(&c->connecting, h->mail, r->host, r->port, r->private_address, connect_ms, on_connected, c, e)
                   : err_set(e, ERR_UNAVAILABLE, "this daemon has no jail to make the request in");
    if (rc != 0) {
        call_free(c);
        *out = NULL;
    }
    return rc;
}

void https_drop(struct https_call *c) {
    c->dropped = true;
    if (c->state == CALL_RUNNING) {
        sandbox_jail_cancel(c->jail->jail);     /* on_done() frees it */
        return;
    }
    if (c->connecting)
        connect_abandon(c->connecting);
    call_free(c);
}

int https_timeout_ms(const struct https *h) {
    int64_t now = clock_mono_ms(), wait = -1;
    for (const struct https_call *c = h->calls; c; c = c->next) {
        int64_t left = c->connect_ms - now;
        if (c->state == CALL_CONNECTING && (wait < 0 || left < wait))
            wait = left > 0 ? left : 0;
    }
    return (int)wait;
}

void https_tick(struct https *h) {
    int64_t now = clock_mono_ms();
    struct err e;
    for (struct https_call *c = h->calls, *next; c; c = next) {
        next = c->next;
        if (c->state != CALL_CONNECTING || now < c->connect_ms)
            continue;
        connect_abandon(c->connecting); /* the resolver may take minutes */
        err_set(&e, ERR_DEADLINE, "the service could not be reached in time (its name was not resolved)");
        finish(c, NULL, &e);
        return;                         /* the callback may have changed the list; the rest in the next round */
    }
}
