/* protocol.h - what crosses the socket between client and daemon. No sockets here.
 *
 * JSON-RPC 2.0 objects, one per ZeroMQ message. A client is a DEALER on the daemon's ROUTER at ipc://SOCKET; a
 * second ROUTER at SOCKET.control takes cancels and status so that they never queue behind work; an XPUB at
 * SOCKET.events publishes live events. After turn.start or turn.attach a client also gets its conversation's
 * events as "event" notifications on its DEALER, in order, none missing. Every message is described in docs/protocol.md. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include <stdbool.h>
#include <stddef.h>

#define PROTOCOL_VERSION 1
#define PROTOCOL_FRAME_MAX (16u << 20)  /* bytes of one message, either way */
#define PROTOCOL_DEPTH_MAX 128          /* nesting of one message */

/* JSON-RPC's own codes; ours are -32000 + err code (ERR_NOT_FOUND = -2 gives -32002), name in error.data.name. */
enum protocol_code {
    PROTOCOL_PARSE_ERROR = -32700,
    PROTOCOL_INVALID_REQUEST = -32600,
    PROTOCOL_METHOD_NOT_FOUND = -32601,
    PROTOCOL_INVALID_PARAMS = -32602,
    PROTOCOL_INTERNAL = -32603,
};
int protocol_code_of(int err_code);
int protocol_err_of(int code);          /* and back, for the client */

struct protocol_message {               /* pointers into root; free with protocol_message_free */
    struct json *root;
    const struct json *id;              /* NULL: a notification */
    const char *method;                 /* NULL: a response */
    const struct json *params;          /* object, or NULL */
    const struct json *result, *error;
};
/* Refuses what is too big (ERR_TOO_BIG), no JSON or too deep (ERR_FORMAT), or no JSON-RPC 2.0 object (ERR_PROTOCOL).
 * After a refusal id is set where it could be read; protocol_message_free is due either way. */
int protocol_decode(struct protocol_message *out, const void *p, size_t n, struct err *e);
void protocol_message_free(struct protocol_message *m);

/* Each appends one message. id is borrowed, NULL is null; result/params may be NULL. Request id 0: a notification. */
void protocol_encode_request(struct buf *out, int64_t id, const char *method, const struct json *params);
void protocol_encode_result(struct buf *out, const struct json *id, const struct json *result);
void protocol_encode_error(struct buf *out, const struct json *id, int code, const char *message, const char *name);
void protocol_encode_event(struct buf *out, const char *event_json, size_t len);

/* Where daemon and client meet when nothing says otherwise: $CORRAL_SOCKET, else $XDG_RUNTIME_DIR/corral/corral.sock, else
 * /run/user/UID/corral/corral.sock where that folder exists, else /tmp/corral-UID/corral.sock (folder 0700 and ours, checked). */
int protocol_socket_path(struct buf *out, struct err *e);
/* Where a client looks: there, and where nobody has made a socket there, at the machine's daemon, if this user may use it. */
#define PROTOCOL_SYSTEM_SOCKET "/run/corral/corral.sock"
int protocol_socket_find(struct buf *out, struct err *e);
/* A path that a Unix socket (and its .control and .events neighbours) can have. */
int protocol_socket_check(const char *path, struct err *e);
