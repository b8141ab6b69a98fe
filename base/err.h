/* err.h - how a failure travels: a negative code and one sentence of facts.
 *
 * Whoever detects an ordinary failure (peer, file, kernel, database) fills a struct err with
 * err_set() and returns its code; callers pass both up; whoever handles it logs it, once.
 * A sentence says what failed, where, and where it helps, what to do.  No trailing newline.
 * A broken invariant is BUG(), which stays in release builds. */
#pragma once
#include <stdarg.h>
#include <stddef.h>

enum err_code {                 /* negative, so that a function can also return a count */
    ERR_INVALID = -1,           /* the caller's or user's input is wrong */
    ERR_NOT_FOUND = -2,
    ERR_EXISTS = -3,
    ERR_TOO_BIG = -4,           /* a stated limit was passed */
    ERR_BUSY = -5,              /* a queue or lock is taken: try again */
    ERR_REFUSED = -6,           /* policy or permission */
    ERR_CANCELLED = -7,
    ERR_DEADLINE = -8,
    ERR_CONTEXT = -9,           /* the model's context is full */
    ERR_FORMAT = -10,           /* a file or message is malformed */
    ERR_UNSUPPORTED = -11,      /* well formed, but not something we do */
    ERR_IO = -12,               /* the system failed a read, write, fork ... */
    ERR_NO_SPACE = -13,         /* disk full */
    ERR_STORE = -14,            /* SQLite */
    ERR_ENGINE = -15,
    ERR_SANDBOX = -16,          /* a layer of the fence could not be set up */
    ERR_UNAVAILABLE = -17,      /* the other side is not there */
    ERR_CONFIG = -18,
    ERR_MEMORY = -19,           /* a bounded but large allocation failed */
    ERR_PROTOCOL = -20,
};

struct err {
    int code;                   /* 0 or an enum err_code */
    char text[512];             /* one sentence, cut to fit, always terminated */
};

/* Fills e (NULL is fine) and returns code, so that `return err_set(...)` reads well. */
int err_set(struct err *e, int code, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
/* As err_set, with ": " and strerror(errno) appended; errno is read first. */
int err_sys(struct err *e, int code, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
/* Puts "context: " before the sentence that e holds; returns e's code. */
int err_wrap(struct err *e, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* A short stable name for a code, such as "not_found"; used in JSON and logs. */
const char *err_name(int code);

/* Reports where and why, then aborts.  For states that our own code makes impossible. */
#define BUG(...) bug_at(__FILE__, __LINE__, __VA_ARGS__)
_Noreturn void bug_at(const char *file, int line, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
#define BUG_IF(cond) do { if (cond) BUG("%s", #cond); } while (0)
