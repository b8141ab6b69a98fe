/* store.c - the file itself: opening, the lock against a second daemon, transactions, cached statements.
 *
 * Runs on the store's owner thread. Refuses a file that another process has, and files that schema_prepare() refuses.
 *
 * Durability. In WAL mode a commit is a write to the log; `synchronous=FULL` adds an fsync of the log. Process death loses
 * neither kind, as the kernel holds the pages. The pragma can't change inside a transaction, so store_begin() sets it before. */
#define LOG_MODULE "store"
#include "store/store_priv.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const sql[STMT_COUNT] = {
    [STMT_CONV_CREATE] = "INSERT INTO conversation (name, date, created_ms, updated_ms) VALUES (?1, ?2, ?3, ?3)",
#define CONV_COLUMNS                                                                                                            \
    "SELECT c.id, c.name, c.date, c.created_ms, c.updated_ms, (SELECT count(*) FROM message m WHERE m.conv = c.id),"            \
    " coalesce((SELECT max(seq) FROM event e WHERE e.conv = c.id), 0) FROM conversation c "
    [STMT_CONV_BY_NAME] = CONV_COLUMNS "WHERE c.name = ?1",
    [STMT_CONV_BY_ID] = CONV_COLUMNS "WHERE c.id = ?1",
    [STMT_CONV_LIST] = CONV_COLUMNS "ORDER BY c.updated_ms DESC, c.id DESC",
    [STMT_CONV_DELETE] = "DELETE FROM conversation WHERE id = ?1",
    [STMT_CONV_TOUCH] = "UPDATE conversation SET updated_ms = ?2 WHERE id = ?1",
    [STMT_CONV_SET_SETTINGS] = "UPDATE conversation SET settings = ?2 WHERE id = ?1",
    [STMT_CONV_SETTINGS] = "SELECT settings FROM conversation WHERE id = ?1",
    [STMT_MESSAGE_APPEND] =
        "INSERT INTO message (conv, turn, seq, role, text, ids, calls, meta, created_ms)"
        " VALUES (?1, ?2, coalesce((SELECT max(seq) FROM event WHERE conv = ?1), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING id, seq",
    [STMT_MESSAGE_SET_IDS] = "UPDATE message SET ids = ?2, meta = coalesce(?3, meta) WHERE id = ?1",
    [STMT_MESSAGE_EACH] = "SELECT id, turn, seq, role, text, ids, calls, meta, created_ms FROM message WHERE conv = ?1 ORDER BY turn, id",
    [STMT_EVENT_APPEND] =
        "INSERT INTO event (conv, seq, turn, type, json)"
        " VALUES (?1, coalesce((SELECT max(seq) FROM event WHERE conv = ?1), 0) + 1, ?2, ?3, ?4) RETURNING seq",
    [STMT_EVENT_EACH] = "SELECT seq, turn, type, json FROM event WHERE conv = ?1 AND seq >= ?2 ORDER BY seq",
    [STMT_TURN_CREATE] = "INSERT INTO turn (conv, state, options, created_ms, updated_ms) VALUES (?1, ?2, ?3, ?4, ?4)",
    [STMT_TURN_STATE] = "UPDATE turn SET state = ?2, updated_ms = ?3 WHERE id = ?1",
    [STMT_TURN_OPEN] = "SELECT id, conv, created_ms, state, options FROM turn WHERE state < 2 ORDER BY id",
    [STMT_CALL_PUT] =
        "INSERT INTO call (id, conv, turn, n, name, arguments, form, state, result, created_ms, updated_ms)"
        " VALUES (?1, ?2, ?3, (SELECT coalesce(max(n), 0) + 1 FROM call WHERE turn = ?3), ?4, ?5, ?6, ?7, ?8, ?9, ?9)"
        " ON CONFLICT (id) DO UPDATE SET state = excluded.state, result = excluded.result, updated_ms = excluded.updated_ms",
    [STMT_CALL_EACH] = "SELECT id, turn, name, arguments, form, state, result FROM call WHERE turn = ?1 ORDER BY n",
    [STMT_CALL_RAN] = "SELECT 1 FROM call WHERE conv = ?1 AND name = ?2 AND id <> ?3 AND state = 2 AND json_extract(result, '$.ms') > 0 LIMIT 1",
};

/* ---- errors and statements -------------------------------------------------------------------- */

#define STUCK_MS 60000                  /* a disk that is full for one and not for the next is told once in that time */

/* Clients hear of it one by one; whoever looks after the machine looks into the log. */
static int stuck(struct store *st, const struct err *e) {
    int64_t now = clock_mono_ms();
    if (st->open && !st->stuck && (st->stuck_ms == 0 || now - st->stuck_ms >= STUCK_MS)) {
        st->stuck = true;
        st->stuck_ms = now;
        log_error("%s (meanwhile nothing new is accepted; what was is kept)", e->text);
    }
    return e->code;
}

static void unstuck(struct store *st) {
    if (st->stuck)
        log_info("%s can be written again", st->path);
    st->stuck = false;
}

int store_fail(struct store *st, struct err *e, const char *what) {
    struct err own;
    e = e ? e : &own;
    int last = errno, code = sqlite3_extended_errcode(st->db), sys = sqlite3_system_errno(st->db);
    bool io = (code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN;
    sys = io && sys == 0 ? last : sys;  /* SQLite forgets to ask at a commit */
    if ((code & 0xff) == SQLITE_FULL || (io && (sys == ENOSPC || sys == EDQUOT || sys == EFBIG))) {
        if (io && sys == EFBIG)
            err_set(e, ERR_NO_SPACE, "%s: can't %s: the limit on the size of files is reached (ulimit -f, LimitFSIZE=)", st->path, what);
        else
            err_set(e, ERR_NO_SPACE, "%s: no room on the disk to %s; free some space and try again", st->path, what);
        return stuck(st, e);
    }
    if ((code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB)
        return err_set(e, ERR_STORE,
                       "%s: can't %s, the database is damaged (%s); move it away together with its -wal and -shm files, or put a backup in its place",
                       st->path, what, sqlite3_errmsg(st->db));
    if ((code & 0xff) == SQLITE_READONLY || (io && (sys == EACCES || sys == EROFS || sys == EPERM)))
        err_set(e, ERR_STORE, "%s: can't %s, the file or its folder is not writable for this user", st->path, what);
    else
        err_set(e, ERR_STORE, "%s: can't %s: %s%s%s", st->path, what, sqlite3_errmsg(st->db), io ? ", " : "", io ? strerror(sys) : "");
    return io || (code & 0xff) == SQLITE_READONLY ? stuck(st, e) : e->code;
}

int stmt_get(sqlite3_stmt **q, struct store *st, enum store_stmt which, struct err *e) {
    *q = NULL;
    if (st->stmts[which] && !st->busy[which]) {
        *q = st->stmts[which];
    } else if (sqlite3_prepare_v3(st->db, sql[which], -1, SQLITE_PREPARE_PERSISTENT, q, NULL) != SQLITE_OK) {
        return store_fail(st, e, "prepare a query");
    } else if (!st->stmts[which]) {
        st->stmts[which] = *q;
    }
    if (*q == st->stmts[which])
        st->busy[which] = true;
    return 0;
}

void stmt_put(struct store *st, enum store_stmt which, sqlite3_stmt *q) {
    if (!q)
        return;
    if (q != st->stmts[which]) {
        sqlite3_finalize(q);
        return;
    }
    sqlite3_reset(q);
    sqlite3_clear_bindings(q);          /* a cached statement must not keep the caller's text */
    st->busy[which] = false;
}

int stmt_run(struct store *st, sqlite3_stmt *q, const char *what, struct err *e) {
    return sqlite3_step(q) == SQLITE_DONE ? 0 : store_fail(st, e, what);
}

static void bound(int rc, int i) {
    if (rc != SQLITE_OK)
        BUG("bind parameter %d: SQLite says %d", i, rc);
}

void bind_int(sqlite3_stmt *q, int i, int64_t v) { bound(sqlite3_bind_int64(q, i, v), i); }

void bind_text(sqlite3_stmt *q, int i, const char *s, size_t n) {
    bound(s ? sqlite3_bind_text64(q, i, s, n, SQLITE_STATIC, SQLITE_UTF8) : sqlite3_bind_null(q, i), i);
}

void bind_str(sqlite3_stmt *q, int i, const char *s) { bind_text(q, i, s, s ? strlen(s) : 0); }

void bind_blob(sqlite3_stmt *q, int i, const void *p, size_t n) {
    bound(n ? sqlite3_bind_blob64(q, i, p, n, SQLITE_STATIC) : sqlite3_bind_zeroblob(q, i, 0), i);
}

/* ---- transactions ------------------------------------------------------------------------------ */

static int set_durability(struct store *st, enum store_durability d, struct err *e) {
    if (st->durability == d)
        return 0;
    if (sqlite3_exec(st->db, d == STORE_DURABLE ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL", NULL, NULL, NULL) != SQLITE_OK)
        return store_fail(st, e, "set how commits are written");
    st->durability = d;
    return 0;
}

int store_begin(struct store *st, enum store_durability d, struct err *e) {
    if (st->depth == 0) {
        int rc = set_durability(st, d, e);
        if (rc != 0)
            return rc;
        if (sqlite3_exec(st->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK)
            return store_fail(st, e, "begin to write");
    }
    st->depth++;
    return 0;
}

int store_commit(struct store *st, struct err *e) {
    if (st->depth == 0)                 /* an inner level failed and undid everything */
        return err_set(e, ERR_STORE, "%s: the transaction had already been undone", st->path);
    if (st->depth > 1) {
        st->depth--;
        return 0;
    }
    /* A full disk can make SQLite roll back by itself at an earlier statement: then a COMMIT would succeed at nothing. */
    if (sqlite3_get_autocommit(st->db)) {
        st->depth = 0;
        return err_set(e, ERR_STORE, "%s: the transaction had already been undone", st->path);
    }
    if (sqlite3_exec(st->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK) {
        int rc = store_fail(st, e, "write");
        store_rollback(st);
        return rc;
    }
    st->depth = 0;
    unstuck(st);
    return 0;
}

void store_rollback(struct store *st) {
    if (!sqlite3_get_autocommit(st->db) && sqlite3_exec(st->db, "ROLLBACK", NULL, NULL, NULL) != SQLITE_OK)
        log_warn("%s: rollback: %s", st->path, sqlite3_errmsg(st->db));
    st->depth = 0;
}

int single_end(struct store *st, int rc, struct err *e) {
    if (rc == 0)
        return store_commit(st, e);
    store_rollback(st);
    return rc;
}

/* ---- opening ------------------------------------------------------------------------------------ */

/* flock and not a file that has to be removed: the kernel drops it with the process, so kill -9 leaves nothing behind. */
static int take_lock(struct store *st, const char *dir, struct err *e) {
    char *path = xasprintf("%s/corral.lock", dir);
    char pid[32] = "";
    int rc = 0;
    st->lock_fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (st->lock_fd >= 0)
        errno = 0;
    if (st->lock_fd < 0) {
        rc = err_sys(e, ERR_IO, "can't open the lock %s", path);
    } else if (flock(st->lock_fd, LOCK_EX | LOCK_NB) != 0 && errno != EWOULDBLOCK) {
        rc = err_sys(e, ERR_IO, "can't lock %s", path);
    } else if (errno == EWOULDBLOCK) {
        ssize_t n = pread(st->lock_fd, pid, sizeof pid - 1, 0);
        pid[n > 0 ? strcspn(pid, "\n") : 0] = '\0';
        rc = err_set(e, ERR_BUSY, "another corrald (process %s) has the state folder %s; stop it first, or use another --state",
                     pid[0] ? pid : "unknown", dir);
    } else {
        char *text = xasprintf("%ld\n", (long)getpid());
        if (ftruncate(st->lock_fd, 0) != 0 || fd_write_all(st->lock_fd, text, strlen(text)) != 0)
            log_warn("%s: can't note the process id: %s", path, strerror(errno));  /* a full disk must not keep us out */
        free(text);
    }
    free(path);
    return rc;
}

static int open_database(struct store *st, struct err *e) {
    /* Our mode, whatever the umask; SQLite gives -wal and -shm the same. */
    int fd = open(st->path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    struct stat sb;
    if (fd < 0 || fstat(fd, &sb) != 0) {
        int rc = err_sys(e, errno == ENOSPC ? ERR_NO_SPACE : ERR_STORE, "can't open %s", st->path);
        if (fd >= 0)
            close(fd);
        return rc;
    }
    close(fd);
    if (!S_ISREG(sb.st_mode))
        return err_set(e, ERR_STORE, "%s is no regular file", st->path);
    if (sqlite3_open_v2(st->path, &st->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL) != SQLITE_OK)
        return st->db ? store_fail(st, e, "open the database") : err_set(e, ERR_MEMORY, "no memory to open %s", st->path);
    /* Another program looking inside (a backup, sqlite3) may hold a lock for a moment. */
    sqlite3_busy_timeout(st->db, 5000);
    static const char settings[] = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                                   "PRAGMA secure_delete=FAST; PRAGMA journal_size_limit=16777216; PRAGMA trusted_schema=OFF;"
                                   "PRAGMA cell_size_check=ON;";
    if (sqlite3_exec(st->db, settings, NULL, NULL, NULL) != SQLITE_OK)
        return store_fail(st, e, "open the database");
    st->durability = STORE_DURABLE;
    return schema_prepare(st, sb.st_size == 0, e);
}

int store_open(struct store **out, const char *dir, struct err *e) {
    *out = NULL;
    int rc = dir_make(dir, 0700, e);
    if (rc != 0)
        return rc;
    struct store *st = xcalloc(1, sizeof *st);
    st->lock_fd = -1;
    st->path = xasprintf("%s/corral.db", dir);
    if ((rc = take_lock(st, dir, e)) != 0 || (rc = open_database(st, e)) != 0) {
        store_close(st);
        return rc;
    }
    st->open = true;
    *out = st;
    return 0;
}

void store_close(struct store *st) {
    if (!st)
        return;
    if (st->db) {
        store_rollback(st);
        for (int i = 0; i < STMT_COUNT; i++)
            sqlite3_finalize(st->stmts[i]);
        if (sqlite3_close(st->db) != SQLITE_OK)
            BUG("%s closed while a query runs", st->path);
    }
    if (st->lock_fd >= 0)
        close(st->lock_fd);             /* after the database: the next owner must find it at rest */
    free(st->path);
    free(st);
}
