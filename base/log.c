#include "base/log.h"
#include "base/clock.h"
#include <errno.h>
#include <signal.h>
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

static int begin_line(char *line, size_t size, enum log_level level, const char *module) {
    static const char priority[] = {'3', '4', '6', '7'};        /* sd-daemon(3) */
    if (getenv("JOURNAL_STREAM"))
        return snprintf(line, size, "<%c>%s: ", priority[level], module);
    return snprintf(line, size, "%s: %s: %s: ", program, names[level], module);
}

void log_line(enum log_level level, const char *module, const char *fmt, ...) {
    if ((int)level > atomic_load_explicit(&threshold, memory_order_relaxed))
        return;
    int saved = errno;
    char line[2048];
    int n = begin_line(line, sizeof line, level, module);
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

static char bus_line[2048];

static void on_bus_error(int sig) {
    (void)sig;
    ssize_t w = write(STDERR_FILENO, bus_line, strlen(bus_line));
    (void)w;
}                                       /* the access is tried again, and the signal now has its usual effect */

void log_bus_errors(const char *module, const char *files) {
    struct sigaction s = {.sa_handler = on_bus_error, .sa_flags = (int)SA_RESETHAND};
    int n = begin_line(bus_line, sizeof bus_line, LOG_LEVEL_ERROR, module);
    snprintf(bus_line + n, sizeof bus_line - (size_t)n, "a file became shorter or could not be read while it was in use: %.1500s. Put it back whole (beside the old one, then rename) and start again\n", files);
    sigaction(SIGBUS, &s, NULL);
}
