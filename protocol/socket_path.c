/* socket_path.c - where daemon and client meet when nothing says otherwise. Any thread.
 *
 * Both sides run this same code, so that they agree also where XDG_RUNTIME_DIR is missing. In /tmp anybody could
 * have made the folder first: one that is not ours alone is refused by both sides. */
#include "protocol/protocol.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define PATH_MAX_BYTES 98               /* sun_path holds 107; ".control", ".events" and libzmq want their share */

static bool is_folder(const char *path) {
    struct stat st;
    return path && path[0] == '/' && stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static int check_private(const char *folder, struct err *e) {
    struct stat st;
    if (lstat(folder, &st) != 0)
        return errno == ENOENT ? 0 : err_sys(e, ERR_IO, "cannot look at %s", folder);
    if (!S_ISDIR(st.st_mode) || st.st_uid != geteuid() || (st.st_mode & 077) != 0)
        return err_set(e, ERR_REFUSED, "%s is not a folder of this user with mode 0700: remove it or name another place with --socket", folder);
    return 0;
}

int protocol_socket_path(struct buf *out, struct err *e) {
    const char *given = getenv("CORRAL_SOCKET"), *runtime = getenv("XDG_RUNTIME_DIR");
    struct buf folder = {0};
    int rc = 0;
    buf_addf(&folder, "/run/user/%u", (unsigned)geteuid());
    buf_reset(out);
    if (given && given[0]) {
        buf_adds(out, given);
    } else if (is_folder(runtime)) {
        buf_addf(out, "%s/corral/corral.sock", runtime);
    } else if (is_folder(buf_str(&folder))) {
        buf_addf(out, "%s/corral/corral.sock", buf_str(&folder));
    } else {
        buf_reset(&folder);
        buf_addf(&folder, "/tmp/corral-%u", (unsigned)geteuid());
        rc = check_private(buf_str(&folder), e);
        buf_addf(out, "%s/corral.sock", buf_str(&folder));
    }
    buf_free(&folder);
    return rc != 0 ? rc : protocol_socket_check(buf_str(out), e);
}

int protocol_socket_find(struct buf *out, struct err *e) {
    const char *given = getenv("CORRAL_SOCKET");
    int rc = protocol_socket_path(out, e);
    if (rc != 0 || (given && given[0]) || access(buf_str(out), F_OK) == 0 || access(PROTOCOL_SYSTEM_SOCKET, W_OK) != 0)
        return rc;
    buf_reset(out);
    buf_adds(out, PROTOCOL_SYSTEM_SOCKET);
    return 0;
}

int protocol_socket_check(const char *path, struct err *e) {
    if (!path[0])
        return err_set(e, ERR_INVALID, "the socket's path is empty");
    if (strlen(path) > PATH_MAX_BYTES)
        return err_set(e, ERR_INVALID, "the socket's path %s is longer than the %d bytes that a Unix socket allows here", path, PATH_MAX_BYTES);
    return 0;
}
