#include "base/err.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int err_set(struct err *e, int code, const char *fmt, ...) {
    if (e) {
        va_list ap;
        e->code = code;
        va_start(ap, fmt);
        vsnprintf(e->text, sizeof e->text, fmt, ap);
        va_end(ap);
    }
    return code;
}

int err_sys(struct err *e, int code, const char *fmt, ...) {
    int saved = errno;
    if (e) {
        va_list ap;
        e->code = code;
        va_start(ap, fmt);
        vsnprintf(e->text, sizeof e->text, fmt, ap);
        va_end(ap);
        size_t n = strlen(e->text);
        snprintf(e->text + n, sizeof e->text - n, ": %s", strerror(saved));
    }
    errno = saved;
    return code;
}

int err_wrap(struct err *e, const char *fmt, ...) {
    if (!e)
        return ERR_IO;
    char head[sizeof e->text];
    char tail[sizeof e->text];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(head, sizeof head, fmt, ap);
    va_end(ap);
    memcpy(tail, e->text, sizeof tail);
    size_t n = strnlen(head, sizeof head);
    if (n > sizeof head / 2)
        n = sizeof head / 2;
    snprintf(e->text, sizeof e->text, "%.*s: %.*s", (int)n, head, (int)(sizeof tail - n - 3), tail);
    return e->code;
}

const char *err_name(int code) {
    static const char *const names[] = {
        "ok", "invalid", "not_found", "exists", "too_big", "busy", "refused", "cancelled", "deadline", "context",
        "format", "unsupported", "io", "no_space", "store", "engine", "sandbox", "unavailable", "config", "memory",
        "protocol",
    };
    int i = -code;
    return i >= 0 && (size_t)i < sizeof names / sizeof names[0] ? names[i] : "unknown";
}

void bug_at(const char *file, int line, const char *fmt, ...) {
    va_list ap;
    fprintf(stderr, "BUG at %s:%d: ", file, line);
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fputs("\nThis is a defect of Corral; please report it with the line above.\n", stderr);
    abort();
}
