/* front_priv.h - what the files of the front thread share: front.c (loop, start, end), requests.c (from message to job to
 * answer), outbox.c (sending), notes.c (what other threads say). The front thread alone touches struct front, but for
 * front_post(). */
#pragma once
#include "daemon/daemon.h"

#define NOTES_MAX 8192
#define EVENTS_MAX 4096                 /* of the notes; the rest is room for jobs and pages, which are never dropped */
#define OUTBOX_MAX 256                  /* answers that wait for room in their client's pipe */

struct held {                           /* an answer that found no room */
    struct peer peer;
    char *text;
    size_t len;
    int64_t until_ms;
};

struct front {
    struct daemon *daemon;
    struct endpoint endpoint;
    struct heartbeat heartbeat;
    struct pulse pulse;                 /* the agent thread's */
    struct queue *notes;
    atomic_int events_queued;
    atomic_llong event_bytes;
    atomic_bool events_lost;
    void *zmq, *sockets[2], *events, *monitor;
    int signals;
    struct attach *attach;
    struct held outbox[OUTBOX_MAX];
    size_t outbox_n, outbox_bytes;
    int64_t warned_ms;                  /* when an answer was dropped last */
    struct job *live;                   /* with the agent thread */
    int jobs;                           /* how many */
    bool waiting;                       /* something wants a tick */
    int64_t probe_ms;                   /* when to look for clients that left; 0: no need */
    bool stopping;
    int64_t stop_by_ms;
    int exit_code;
};

/* outbox.c */
enum attach_sent outbox_send_now(struct front *f, const struct peer *to, const char *text, size_t len);
/* Sends an answer, or keeps it until there is room. A client that reads none of its answers for long loses them. Takes b's text. */
void outbox_answer(struct front *f, const struct peer *to, struct buf *b);
bool outbox_holds(const struct front *f, const struct peer *p);
void outbox_notice(struct front *f, const struct peer *to, const char *method, const char *conversation);
enum attach_sent outbox_event(void *arg, const struct peer *to, const char *json, size_t len);
void outbox_tick(struct front *f);
void outbox_clear(struct front *f);

/* requests.c */
bool requests_receive(struct front *f, int which);      /* one message of a ROUTER; false: nothing there */
void requests_finish(struct front *f, struct job *j);   /* a job that comes back from the agent thread */
void requests_each_waiting(const struct front *f, void (*each)(void *arg, const struct peer *p), void *arg);     /* each client of a method that ends without it, once */

/* notes.c */
bool notes_take(struct front *f);       /* true: the agent thread has ended */
bool notes_ask_page(void *arg, uint64_t watcher, const char *conversation, int64_t from_seq);
void notes_client_gone(void *arg, const struct peer *peer);
void notes_send_beat(struct front *f);   /* through the agent thread; see service.h */
void note_free(struct note *n);
