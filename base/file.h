/* file.h - whole files and folders, by path. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include <stddef.h>
#include <stdint.h>

/* Appends the file's bytes; ERR_TOO_BIG past max, ERR_NOT_FOUND, ERR_IO. "-" reads standard input. */
int file_read(struct buf *out, const char *path, size_t max, struct err *e);
/* Makes path and its missing parents with the given mode; an existing folder is fine. */
int dir_make(const char *path, unsigned mode, struct err *e);
/* Appends what the descriptor's file holds, wherever it stands; `what` names it in an error: ERR_TOO_BIG past max, ERR_IO. */
int fd_read_whole(struct buf *out, int fd, size_t max, const char *what, struct err *e);
/* write(2) until done, EINTR handled. 0 or -1 with errno. */
int fd_write_all(int fd, const void *p, size_t n);
/* Before `need` bytes are written that may be many: a sixteenth of a disk, at most 128 MiB, is left to what is said and done. path lies on it. ERR_NO_SPACE. */
int disk_spare(const char *path, uint64_t need, struct err *e);
/* The folder of the running program ("/usr/bin"), for finding programs and files beside it. */
int program_dir(struct buf *out, struct err *e);
