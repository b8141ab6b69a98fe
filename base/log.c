#include "base/log.h"
#include "base/clock.h"
#include <errno.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static atomic_int threshold = LOG_LEVEL_INFO;
static const char *program = "corral";
static const char *const names[] = {"error", "warn", "info", "debug"};

void log_set_level(enum log_level level) { atomic_store(&threshold, (int)level); }
void log_set_program(const char *name) { program = name; }

int log_level_parse(const char *name) {
    for (int i = 0; i < 4; i++)
        if (strcmp(name, names[i]) == 0)
            return i;
    return -1;
}

void log_line(enum log_level level, const char *module, const char *fmt, ...) {
    static const char priority[] = {'3', '4', '6', '7'};        /* sd-daemon(3) */
    if ((int)level > atomic_load_explicit(&threshold, memory_order_relaxed))
        return;
    int saved = errno;
    char line[2048];
    int n = 0;
    if (getenv("JOURNAL_STREAM"))
        n = snprintf(line, sizeof line, "<%c>%s: ", priority[level], module);
    else
        n = snprintf(line, sizeof line, "%s: %s: %s: ", program, names[level], module);
    va_list ap;
    va_start(ap, fmt);
    int m = vsnprintf(line + n, sizeof line - (size_t)n - 1, fmt, ap);
    va_end(ap);
    size_t len = (size_t)n + (m < 0 ? 0 : (size_t)m);
    if (len > sizeof line - 2)
        len = sizeof line - 2;
    line[len++] = '\n';
    ssize_t w = write(STDERR_FILENO, line, len);
    (void)w;                                    /* nowhere left to tell it */
    errno = saved;
}
