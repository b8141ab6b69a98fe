/* address.h - where a request may go: addresses of services as configured, and which of the machines behind a name may be connected to. */
#pragma once
#include "base/err.h"
#include <stdbool.h>
#include <sys/socket.h>

struct url {                            /* https only */
    char host[254];                     /* lower case; without brackets for IPv6 */
    int port;
    char target[2048];                  /* path and query, never empty */
    bool literal;                       /* the host is an address, or localhost: what was written is what is meant */
};
/* ERR_CONFIG with what is wrong: another scheme, a user name, a fragment, characters that no address has. */
int url_parse(struct url *out, const char *text, struct err *e);

enum address_kind {
    ADDRESS_PUBLIC,                     /* of the internet at large */
    ADDRESS_PRIVATE,                    /* this machine, this link, this house: only for hosts configured so */
    ADDRESS_NEVER,                      /* multicast, unspecified, a cloud's metadata service */
};
/* Mapped, translated and tunnelled IPv4 addresses count as what is inside. */
enum address_kind address_kind(const struct sockaddr *a);
/* "192.0.2.1"; size >= 64. */
void address_text(const struct sockaddr *a, char *out, size_t size);
