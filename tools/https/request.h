/* request.h - what corral-tool-https is asked: one GET, on a socket that is connected already.
 *
 * JSON, from our own daemon: {"host","port","target","headers":[[name,value],...],"key":"header:NAME"|"query:NAME",
 * "shape":"brave"|"searxng"|"wolfram","results":N,"wall_ms":N}. Checked all the same: what can't stand in a request line or a header is refused, so that
 * no query text can add a header. The key itself comes by descriptor and is put in when the server has proved who it is. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"

#define REQUEST_KEY_MAX 512

struct request {
    struct json *json;                  /* owns the strings */
    const char *host, *target, *shape, *key;
    int port, results;
    int64_t wall_ms;
};
int request_parse(struct request *r, const char *text, size_t len, struct err *e);
void request_free(struct request *r);
/* The whole request as it goes over the wire; key NULL: without one. */
int request_write(struct buf *out, const struct request *r, const char *key, struct err *e);
/* Visible ASCII, as every key of the services is. */
bool request_key_valid(const char *key, size_t len);
