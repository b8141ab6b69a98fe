/* requests.c - from a client's message to a job for the agent thread, and from the job to the answer.
 *
 * The front thread runs it, but for run_job() and job_done(), which the agent thread does. Refused, with an answer to the
 * sender and no effect on others: messages that are too big, malformed, no JSON-RPC 2.0, of more than one frame, of unknown
 * methods, too many at once. */
#include "daemon/front_priv.h"
#include "base/clock.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>
#include <zmq.h>

#define JOBS_MAX 1024                   /* requests that wait for the agent thread, of all clients */
#define PEER_JOBS_MAX 128               /* of one client, so that the others find room */

static void send_error(struct front *f, const struct peer *to, const struct json *id, const struct err *e, int code) {
    struct buf b = {0};
    protocol_encode_error(&b, id, code, e->text, err_name(e->code));
    outbox_answer(f, to, &b);
    buf_free(&b);
}

void job_free(struct job *j) {
    if (!j)
        return;
    protocol_message_free(&j->msg);
    json_free(j->result);
    page_free(j->attach_page);
    free(j->attach_name);
    free(j->detach_name);
    free(j->end_name);
    free(j);
}

struct ending {
    struct front *front;
    const char *conversation;
};

static void told_end(void *arg, const struct peer *peer) {
    const struct ending *x = arg;
    outbox_notice(x->front, peer, "detached", x->conversation);
}

static void add_figures(const struct front *f, struct json *out) {
    json_set_int(out, "watchers", (int64_t)attach_count(f->attach));
    json_set_int(out, "requests_waiting", f->jobs);
    json_set_int(out, "answers_held", (int64_t)f->outbox_n);
}

/* Answers a finished job and does what it asks of the watchers. The answer goes first, the events behind it. */
static void answer_job(struct front *f, struct job *j) {
    struct buf b = {0};
    if (j->result && j->method->figures)
        add_figures(f, j->result);
    if (j->err.code != 0)
        protocol_encode_error(&b, j->msg.id, protocol_code_of(j->err.code), j->err.text, err_name(j->err.code));
    else
        protocol_encode_result(&b, j->msg.id, j->result);
    if (b.len > PROTOCOL_FRAME_MAX) {
        struct err e;
        err_set(&e, ERR_TOO_BIG, "the answer to %s has %zu bytes, over the limit of %u bytes for one message", j->method->name, b.len, PROTOCOL_FRAME_MAX);
        buf_reset(&b);
        protocol_encode_error(&b, j->msg.id, protocol_code_of(e.code), e.text, err_name(e.code));
    }
    if (j->msg.id)
        outbox_answer(f, &j->peer, &b);
    if (j->detach_name)
        attach_remove(f->attach, &j->peer, j->detach_name);
    if (j->end_name)
        attach_end(f->attach, j->end_name, told_end, &(struct ending){f, j->end_name});
    if (j->attach_name && j->err.code == 0 && !(j->attach_keep && attach_has(f->attach, &j->peer, j->attach_name))) {
        if (!attach_add(f->attach, &j->peer, j->attach_conv, j->attach_name, j->attach_from, j->attach_page))
            outbox_notice(f, &j->peer, "detached", j->attach_name);
        j->attach_page = NULL;
        f->waiting = true;
    }
    buf_free(&b);
    job_free(j);
}

static int jobs_of(const struct front *f, const struct peer *p) {
    int n = 0;
    for (const struct job *j = f->live; j; j = j->next)
        n += peer_equal(&j->peer, p);
    return n;
}

void job_done(struct job *j) {
    struct note *n = xcalloc(1, sizeof *n);
    n->kind = NOTE_JOB;
    n->job = j;
    front_post(j->daemon->front, n);
}

static void run_job(struct agent *a, void *arg) {
    struct job *j = arg;
    struct err e = {0};
    (void)a;
    int rc = j->method->run(j, &e);
    if (rc == JOB_PENDING)
        return;
    if (rc != 0)
        j->err = e;
    job_done(j);
}

static void job_link(struct front *f, struct job *j) {
    j->next = f->live;
    if (j->next)
        j->next->prev = j;
    f->live = j;
    f->jobs++;
}

static void job_unlink(struct front *f, struct job *j) {
    if (j->prev)
        j->prev->next = j->next;
    else
        f->live = j->next;
    if (j->next)
        j->next->prev = j->prev;
    f->jobs--;
}

static bool waits(const struct job *j) { return j->method->ends_alone && j->msg.id; }

void requests_each_waiting(const struct front *f, void (*each)(void *arg, const struct peer *p), void *arg) {
    for (const struct job *j = f->live; j; j = j->next) {
        const struct job *k = f->live;
        if (!waits(j))
            continue;
        while (k != j && !(waits(k) && peer_equal(&k->peer, &j->peer)))
            k = k->next;
        if (k == j)
            each(arg, &j->peer);
    }
}

void requests_finish(struct front *f, struct job *j) {
    job_unlink(f, j);
    answer_job(f, j);
}

static void start_job(struct front *f, struct job *j) {
    if (f->stopping) {
        err_set(&j->err, ERR_UNAVAILABLE, "corrald is shutting down");
    } else if (j->method->on_front) {
        struct err e = {0};
        if (j->method->run(j, &e) != 0)
            j->err = e;
    } else if (f->jobs >= JOBS_MAX) {
        err_set(&j->err, ERR_BUSY, "%d requests wait already: try again", JOBS_MAX);
    } else if (jobs_of(f, &j->peer) >= PEER_JOBS_MAX) {
        err_set(&j->err, ERR_BUSY, "%d requests of this client wait already: read their answers first", PEER_JOBS_MAX);
    } else {
        job_link(f, j);
        if (agent_post(f->daemon->agent, run_job, j))
            return;
        job_unlink(f, j);
        err_set(&j->err, ERR_BUSY, "corrald is busy: try again");
    }
    answer_job(f, j);
}

static int protocol_code_of_decode(int code) {
    return code == ERR_FORMAT ? PROTOCOL_PARSE_ERROR : code == ERR_TOO_BIG ? protocol_code_of(code) : PROTOCOL_INVALID_REQUEST;
}

static void take_request(struct front *f, const struct peer *from, const void *data, size_t n) {
    struct job *j = xcalloc(1, sizeof *j);
    struct err e = {0};
    int code = 0;
    j->daemon = f->daemon;
    j->peer = *from;
    j->received_ns = clock_mono_ns();
    peer_key(from, j->client, sizeof j->client);
    if (protocol_decode(&j->msg, data, n, &e) != 0)
        code = protocol_code_of_decode(e.code);
    else if (!j->msg.method)
        code = 1;                       /* a response: we never ask, so there is nothing it could answer */
    else if (!(j->method = method_find(j->msg.method)))
        code = err_set(&e, ERR_UNSUPPORTED, "there is no method \"%s\"", j->msg.method) ? PROTOCOL_METHOD_NOT_FOUND : 0;
    else if (from->socket == PEER_CONTROL && !j->method->control)
        code = err_set(&e, ERR_REFUSED, "%s is not served on the control socket", j->msg.method) ? protocol_code_of(ERR_REFUSED) : 0;
    if (code == 0) {
        start_job(f, j);
        return;
    }
    /* a notification gets no answer, but what could not be read may have been a request */
    if (code != 1 && (j->msg.id || !j->msg.method))
        send_error(f, from, j->msg.id, &e, code);
    job_free(j);
}

/* One message from a ROUTER: its routing id, then exactly one frame. false: nothing there. */
bool requests_receive(struct front *f, int which) {
    struct peer from = {.socket = (unsigned char)which};
    zmq_msg_t frame;
    int n = zmq_recv(f->sockets[which], from.id, sizeof from.id, ZMQ_DONTWAIT), parts = 0;
    if (n < 0)
        return false;
    from.len = (unsigned char)((size_t)n < sizeof from.id ? (size_t)n : sizeof from.id);
    zmq_msg_t first;
    zmq_msg_init(&first);
    for (int more = 1; more;) {
        zmq_msg_init(&frame);
        if (zmq_msg_recv(&frame, f->sockets[which], ZMQ_DONTWAIT) < 0) {
            zmq_msg_close(&frame);
            break;
        }
        more = zmq_msg_more(&frame);
        if (parts++ == 0)
            zmq_msg_move(&first, &frame);
        zmq_msg_close(&frame);
    }
    if (parts == 1) {
        take_request(f, &from, zmq_msg_data(&first), zmq_msg_size(&first));
    } else if (parts > 1) {
        struct err e;
        err_set(&e, ERR_PROTOCOL, "a message of %d frames: send each JSON-RPC object as one frame", parts);
        send_error(f, &from, NULL, &e, PROTOCOL_INVALID_REQUEST);
    }
    zmq_msg_close(&first);
    return true;
}
