/* vfs.c - an SQLite file system of one file: the descriptor it was given, read with pread(2), never written, never locked.
 *
 * The daemon changes that file only while no search runs (tools/kb_gate in tools/kb_priv.h), so what is read is one state. The two bytes
 * of the header that ask for a write-ahead log are read as "none": the log is the writer's, and its content not published yet. */
#include "tools/knowledge/query.h"
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct file {
    sqlite3_file base;
    int fd;
};
static int given = -1;

static int f_close(sqlite3_file *f) { return (void)f, SQLITE_OK; }
static int f_read(sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
    int fd = ((struct file *)f)->fd, got = 0;
    while (got < n) {
        ssize_t r = pread(fd, (char *)to + got, (size_t)(n - got), at + got);
        if (r < 0)
            return SQLITE_IOERR_READ;
        if (r == 0)
            break;
        got += (int)r;
    }
    for (int i = 18; i <= 19; i++)
        if (at <= i && i < at + got && ((char *)to)[i - at] == 2)
            ((char *)to)[i - at] = 1;
    if (got == n)
        return SQLITE_OK;
    memset((char *)to + got, 0, (size_t)(n - got));
    return SQLITE_IOERR_SHORT_READ;
}
static int f_write(sqlite3_file *f, const void *p, int n, sqlite3_int64 at) { return (void)f, (void)p, (void)n, (void)at, SQLITE_READONLY; }
static int f_truncate(sqlite3_file *f, sqlite3_int64 n) { return (void)f, (void)n, SQLITE_READONLY; }
static int f_sync(sqlite3_file *f, int flags) { return (void)f, (void)flags, SQLITE_OK; }
static int f_size(sqlite3_file *f, sqlite3_int64 *n) {
    struct stat st;
    if (fstat(((struct file *)f)->fd, &st) != 0)
        return SQLITE_IOERR_FSTAT;
    *n = st.st_size;
    return SQLITE_OK;
}
static int f_lock(sqlite3_file *f, int level) { return (void)f, (void)level, SQLITE_OK; }
static int f_reserved(sqlite3_file *f, int *out) { return (void)f, *out = 0, SQLITE_OK; }
static int f_control(sqlite3_file *f, int op, void *arg) { return (void)f, (void)op, (void)arg, SQLITE_NOTFOUND; }
static int f_sector(sqlite3_file *f) { return (void)f, 4096; }
static int f_device(sqlite3_file *f) { return (void)f, SQLITE_IOCAP_IMMUTABLE; }

static int v_open(sqlite3_vfs *v, const char *name, sqlite3_file *out, int flags, int *out_flags) {
    static const sqlite3_io_methods methods = {
        .iVersion = 1, .xClose = f_close, .xRead = f_read, .xWrite = f_write, .xTruncate = f_truncate, .xSync = f_sync, .xFileSize = f_size,
        .xLock = f_lock, .xUnlock = f_lock, .xCheckReservedLock = f_reserved, .xFileControl = f_control, .xSectorSize = f_sector,
        .xDeviceCharacteristics = f_device,
    };
    struct file *f = (struct file *)out;
    (void)v, (void)name;
    f->base.pMethods = NULL;
    if (!(flags & SQLITE_OPEN_MAIN_DB) || given < 0)
        return SQLITE_CANTOPEN;
    f->base.pMethods = &methods;
    f->fd = given;
    if (out_flags)
        *out_flags = SQLITE_OPEN_READONLY;
    return SQLITE_OK;
}
static int v_delete(sqlite3_vfs *v, const char *name, int sync) { return (void)v, (void)name, (void)sync, SQLITE_OK; }
static int v_access(sqlite3_vfs *v, const char *name, int flags, int *out) { return (void)v, (void)name, (void)flags, *out = 0, SQLITE_OK; }
static int v_path(sqlite3_vfs *v, const char *name, int n, char *out) { return (void)v, sqlite3_snprintf(n, out, "%s", name), SQLITE_OK; }
static int v_random(sqlite3_vfs *v, int n, char *out) { return (void)v, getrandom(out, (size_t)n, GRND_NONBLOCK) == n ? n : 0; }
static int v_sleep(sqlite3_vfs *v, int us) { return (void)v, us; }
static int v_time(sqlite3_vfs *v, double *out) {
    struct timespec t;
    (void)v;
    clock_gettime(CLOCK_REALTIME, &t);
    *out = 2440587.5 + (double)t.tv_sec / 86400.0;
    return SQLITE_OK;
}
static int v_error(sqlite3_vfs *v, int n, char *out) { return (void)v, (void)n, (void)out, 0; }

int query_open(sqlite3 **out, int fd, struct err *e) {
    static sqlite3_vfs vfs = {
        .iVersion = 1, .szOsFile = sizeof(struct file), .mxPathname = 64, .zName = "descriptor", .xOpen = v_open, .xDelete = v_delete,
        .xAccess = v_access, .xFullPathname = v_path, .xRandomness = v_random, .xSleep = v_sleep, .xCurrentTime = v_time, .xGetLastError = v_error,
    };
    given = fd;
    sqlite3_vfs_register(&vfs, 0);
    if (sqlite3_open_v2("knowledge", out, SQLITE_OPEN_READONLY, "descriptor") != SQLITE_OK ||
        sqlite3_exec(*out, "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16384; PRAGMA query_only=1; PRAGMA trusted_schema=0; PRAGMA cell_size_check=1",
                     NULL, NULL, NULL) != SQLITE_OK) {
        int rc = err_set(e, ERR_STORE, "the knowledge database can't be read: %s", *out ? sqlite3_errmsg(*out) : "out of memory");
        sqlite3_close(*out);
        *out = NULL;
        return rc;
    }
    return 0;
}
