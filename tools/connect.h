/* connect.h - a TCP connection to a configured host, without holding the agent thread.
 *
 * A helper thread resolves the name (which may take as long as the resolver likes), asks address.h about each address, and connects to
 * exactly the one that was asked about. The outcome comes back by mail (tools_priv.h), on the agent thread. */
#pragma once
#include "base/err.h"
#include <stdbool.h>
#include <stdint.h>

struct connecting;
struct tools_mail;

/* fd: connected, non-blocking, the callee's to close; or -1 and why. */
typedef void (*connect_done_fn)(void *arg, int fd, const struct err *why);

/* private_address: the host may be at a private address. ERR_BUSY: too many names are being resolved already. */
int connect_start(struct connecting **out, struct tools_mail *m, const char *host, int port, bool private_address, uint32_t wall_ms,
                  connect_done_fn done, void *arg, struct err *e);
/* done will not be called; what comes of it is thrown away. Only before done was called. */
void connect_abandon(struct connecting *c);
