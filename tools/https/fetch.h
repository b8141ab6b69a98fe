/* fetch.h - one request from its first to its last byte: what corral-tool-https does in its jail. */
#pragma once
#include "base/buf.h"
#include <stddef.h>

/* The socket (connected, non-blocking), the trust anchors and the key (or -1) as descriptors; the request as request.h says. Appends
 * one JSON object:
 *   {"ok":true,"status":200,"results":[...]} or {..."text":...}, and "limit","remaining","retry_after" where the server said so
 *   {"ok":false,"code":err_name,"status":N or absent,"text":sentence,"retry_after":seconds} */
void fetch(struct buf *out, const char *request, size_t len, int sock, int anchors, int key);
