/* tls.h - the client's end of one TLS connection, with mbedTLS, on a connected non-blocking socket.
 *
 * TLS 1.2 (and 1.3 where the library has it), suites with forward secrecy and authenticated encryption, the whole chain against the given anchors, the host's
 * name or address against the certificate. Nothing is sent before all of that holds. Every wait ends at the deadline; every
 * failure is one sentence that names the host. */
#pragma once
#include "base/err.h"
#include <stddef.h>
#include <stdint.h>

struct tls;

/* anchors: PEM text, NUL-terminated, len without the NUL. deadline_ms: clock_mono_ms() at which all ends. */
int tls_open(struct tls **out, int fd, const char *host, const char *anchors, size_t len, int64_t deadline_ms, struct err *e);
int tls_write(struct tls *t, const void *p, size_t n, struct err *e);
/* Bytes read, 0 at the end that the server announced, or an error: ERR_FORMAT when the connection was cut instead. */
long tls_read(struct tls *t, void *p, size_t n, struct err *e);
void tls_close(struct tls *t);          /* NULL is fine; wipes the keys */
