/* attach.h - who watches which conversation, and how far each has got (room-private).
 *
 * Every watcher gets every event of its conversation in order, none missing, however slow it is. Live
 * events go out as they come; one that a client's pipe has no room for is dropped, and the watcher catches up from the store,
 * a page at a time, when there is room again. So a slow client costs one page of memory and nobody else anything.
 *
 *      READING ---page---> SENDING --all sent, nothing newer--> LIVE
 *         ^ ^                 |                                  |
 *         | +--more to read---+       no room, or a gap          |
 *         +------tick------ LAGGING <----------------------------+
 *
 * The front thread alone uses this. No sockets here: see struct attach_ops. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ATTACH_MAX 1024                 /* watchers of the daemon */
#define ATTACH_PEER_MAX 64              /* conversations that one client watches */

struct peer {                           /* whom a message comes from or goes to */
    unsigned char socket;               /* PEER_MAIN, PEER_CONTROL */
    unsigned char len;
    char id[255];                       /* ROUTER's routing id: any bytes */
};
enum { PEER_MAIN, PEER_CONTROL };
bool peer_equal(const struct peer *a, const struct peer *b);

struct page_event {
    int64_t seq;
    char *json;                         /* the whole event object */
    size_t len;
};
struct page {                           /* a run of a conversation's events, read for one watcher */
    uint64_t watcher;
    bool failed;                        /* the conversation can't be read any more: the watcher ends */
    bool complete;                      /* nothing was committed behind it when it was read */
    int64_t last;                       /* the conversation's last seq then */
    struct page_event *events;
    size_t n, cap, bytes;
};
struct page *page_create(void);
void page_add(struct page *p, int64_t seq, const char *json, size_t len);
void page_free(struct page *p);

enum attach_sent { ATTACH_SENT, ATTACH_NO_ROOM, ATTACH_GONE };
struct attach_ops {
    void *arg;
    enum attach_sent (*send)(void *arg, const struct peer *to, const char *event_json, size_t len);
    /* Asks for a page from from_seq on; it comes back through attach_page. false: not now, ask again later. */
    bool (*read)(void *arg, uint64_t watcher, const char *conversation, int64_t from_seq);
    void (*gone)(void *arg, const struct peer *peer);   /* the client is no longer there; its watchers are removed */
};

struct attach;
struct attach *attach_create(const struct attach_ops *ops);
void attach_free(struct attach *a);

/* A watcher of conv from from_seq on; one that the peer already has there is replaced. first may be NULL (a page is asked
 * for) or the first page already read; it is taken. false: too many. */
bool attach_add(struct attach *a, const struct peer *peer, int64_t conv, const char *name, int64_t from_seq, struct page *first);
bool attach_has(const struct attach *a, const struct peer *peer, const char *name);
bool attach_remove(struct attach *a, const struct peer *peer, const char *name);
void attach_remove_peer(struct attach *a, const struct peer *peer);
/* The conversation is gone: each(arg, peer) for its watchers, which end. */
void attach_end(struct attach *a, const char *name, void (*each)(void *arg, const struct peer *peer), void *arg);
void attach_event(struct attach *a, int64_t conv, int64_t seq, const char *json, size_t len);
void attach_page(struct attach *a, struct page *p);     /* takes p */
void attach_lost(struct attach *a);     /* live events were dropped before they came here: all live ones catch up */
/* Takes up what waits. true: something still waits, call again soon. */
bool attach_tick(struct attach *a);
size_t attach_count(const struct attach *a);
/* Each client that watches something, once. */
void attach_each_peer(struct attach *a, void (*each)(void *arg, const struct peer *peer), void *arg);
