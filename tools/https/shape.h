/* shape.h - what a service answered, as the few fields that a model reads.
 *
 * Hostile bytes in, plain text out: tags are taken off, entities decoded, control characters gone, everything cut to its length; addresses that
 * are no http(s) ones are dropped. The text stays untrusted all the same. */
#pragma once
#include "base/err.h"
#include "base/json.h"

/* Adds "results" (array of {"title","url","text","age"}) or "text" to out. ERR_FORMAT when the body is not what the
 * service sends; ERR_NOT_FOUND for an unknown shape. */
int shape_body(struct json *out, const char *shape, const char *body, size_t len, int results, struct err *e);
/* Text for a person from whatever a service sent with an error status: the message in its JSON, or its first words. */
void shape_complaint(struct buf *out, const char *body, size_t len);
/* Appends s without tags, entities decoded, blanks collapsed, at most max bytes; lines: keeps line ends. */
void shape_text(struct buf *out, const char *s, size_t n, size_t max, bool lines);
