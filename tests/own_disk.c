#include "tests/own_disk.h"
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

static bool put(const char *path, const char *text) {
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    bool ok = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text);
    if (fd >= 0)
        close(fd);
    return ok;
}

bool own_disk(const char *dir, const char *options) {
    unsigned uid = geteuid(), gid = getegid();
    char map[64];
    if (unshare(uid == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    if (uid != 0) {                     /* unmapped, we could not create a file there */
        snprintf(map, sizeof map, "%u %u 1", uid, uid);
        if (!put("/proc/self/setgroups", "deny") || !put("/proc/self/uid_map", map))
            return false;
        snprintf(map, sizeof map, "%u %u 1", gid, gid);
        if (!put("/proc/self/gid_map", map))
            return false;
    }
    return mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0 && mount("tmpfs", dir, "tmpfs", 0, options) == 0;
}
