/* main.c - corral-tool-https as a runtime of the jail: one call, one request (request.h), one JSON object on standard output
 * (fetch.h). Descriptors: 3 the socket, 4 the trust anchors, 5 the key where the request says that there is one.
 *
 * The jail has no file system and no way to make a socket, so whatever a hostile server does to this process, it has one
 * connection, to itself, and a key that it was sent anyway. */
#include "base/file.h"
#include "sandbox/runtime.h"
#include "tools/https/fetch.h"
#include <signal.h>

enum { FD_SOCKET = 3, FD_ANCHORS, FD_KEY };

static int https_start(struct err *e) {
    (void)e;
    signal(SIGPIPE, SIG_IGN);
    return 0;
}

static int https_run(const char *request, size_t len, uint32_t number) {
    struct buf out = {0};
    (void)number;
    fetch(&out, request, len, FD_SOCKET, FD_ANCHORS, FD_KEY);
    return fd_write_all(1, out.data, out.len) == 0 ? 0 : 1;
}

int main(void) {
    static const struct runtime https = {.profile = "https", .stateless = true, .start = https_start, .run = https_run};
    return runtime_main(&https);
}
