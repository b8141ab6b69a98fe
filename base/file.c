#include "base/file.h"
#include "base/mem.h"
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#define SPARE_BYTES_MAX ((uint64_t)128 << 20)

int file_read(struct buf *out, const char *path, size_t max, struct err *e) {
    bool std = strcmp(path, "-") == 0;
    int fd = std ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return err_sys(e, errno == ENOENT ? ERR_NOT_FOUND : ERR_IO, "cannot open %s", path);
    int rc = 0;
    size_t start = out->len;
    for (;;) {
        buf_reserve(out, 65536);
        ssize_t n = read(fd, out->data + out->len, 65536);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            rc = err_sys(e, ERR_IO, "cannot read %s", std ? "standard input" : path);
            break;
        }
        out->len += (size_t)n;
        out->data[out->len] = '\0';
        if (n == 0)
            break;
        if (out->len - start > max) {
            rc = err_set(e, ERR_TOO_BIG, "%s is larger than %zu bytes", std ? "standard input" : path, max);
            break;
        }
    }
    if (!std)
        close(fd);
    return rc;
}

int dir_make(const char *path, unsigned mode, struct err *e) {
    char *p = xstrdup(path);
    int rc = 0;
    for (char *s = p + 1;; s++) {
        if (*s && *s != '/')
            continue;
        char c = *s;
        *s = '\0';
        if (mkdir(p, mode) != 0 && errno != EEXIST) {
            rc = err_sys(e, errno == ENOSPC ? ERR_NO_SPACE : ERR_IO, "cannot make folder %s", p);
            break;
        }
        *s = c;
        if (!c)
            break;
    }
    struct stat sb;
    if (rc == 0 && (stat(p, &sb) != 0 || !S_ISDIR(sb.st_mode)))
        rc = err_set(e, ERR_IO, "%s is not a folder", p);
    free(p);
    return rc;
}

int fd_read_whole(struct buf *out, int fd, size_t max, const char *what, struct err *e) {
    struct stat sb;
    if (fstat(fd, &sb) != 0 || sb.st_size < 0)
        return err_sys(e, ERR_IO, "%s can't be read", what);
    if ((uint64_t)sb.st_size > max)
        return err_set(e, ERR_TOO_BIG, "%s has more than %zu bytes", what, max);
    buf_reserve(out, (size_t)sb.st_size);
    for (size_t got = 0; got < (size_t)sb.st_size;) {
        ssize_t n = pread(fd, out->data + out->len, (size_t)sb.st_size - got, (off_t)got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return n < 0 ? err_sys(e, ERR_IO, "%s can't be read", what) : err_set(e, ERR_IO, "%s became shorter while it was read", what);
        got += (size_t)n;
        out->len += (size_t)n;
    }
    out->data[out->len] = '\0';
    return 0;
}

int fd_write_all(int fd, const void *p, size_t n) {
    const char *s = p;
    while (n) {
        ssize_t w = write(fd, s, n);
        if (w < 0) {
            if (errno == EINTR)
                continue;
            return -1;
        }
        s += w;
        n -= (size_t)w;
    }
    return 0;
}

int disk_spare(const char *path, uint64_t need, struct err *e) {
    struct statvfs v;
    if (statvfs(path, &v) != 0 || v.f_blocks == 0)
        return 0;                       /* it does not say: whoever writes will hear */
    uint64_t left = (uint64_t)v.f_bavail * v.f_frsize, spare = (uint64_t)v.f_blocks * v.f_frsize / 16;
    spare = spare < SPARE_BYTES_MAX ? spare : SPARE_BYTES_MAX;
    if (left >= spare && left - spare >= need)
        return 0;
    return err_set(e, ERR_NO_SPACE, "no room on the disk of %s: %.1f MB are left, %.1f of them for conversations; free some space and try again", path, (double)left / 1e6,
                   (double)spare / 1e6);
}

int program_dir(struct buf *out, struct err *e) {
    char path[4096];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
    if (n <= 0)
        return err_sys(e, ERR_IO, "cannot read /proc/self/exe");
    path[n] = '\0';
    char *slash = strrchr(path, '/');
    if (slash && slash != path)
        *slash = '\0';
    buf_adds(out, path);
    return 0;
}
