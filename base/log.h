/* log.h - one event, one line, on standard error.
 *
 * A .c file names itself once with `#define LOG_MODULE "agent"` before its includes.  Under
 * systemd (JOURNAL_STREAM set) lines carry the journal's <priority> prefix.  Text from a model,
 * client or tool goes through str_escape() (base/str.h) first; prompts only at debug level.
 * Callable from any thread: a line is one write(2). */
#pragma once

enum log_level { LOG_LEVEL_ERROR, LOG_LEVEL_WARN, LOG_LEVEL_INFO, LOG_LEVEL_DEBUG };

void log_set_level(enum log_level level);       /* default: INFO */
int log_level_parse(const char *name);          /* enum log_level, or -1 */
void log_set_program(const char *name);         /* shown at the start of each line; borrowed for ever */
void log_line(enum log_level level, const char *module, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* A mapped file that somebody cuts off ends the process by SIGBUS at the next look; from now on that is said first. `files`: those it can be. */
void log_bus_errors(const char *module, const char *files);

#ifndef LOG_MODULE
#define LOG_MODULE "base"
#endif
#define log_error(...) log_line(LOG_LEVEL_ERROR, LOG_MODULE, __VA_ARGS__)
#define log_warn(...) log_line(LOG_LEVEL_WARN, LOG_MODULE, __VA_ARGS__)
#define log_info(...) log_line(LOG_LEVEL_INFO, LOG_MODULE, __VA_ARGS__)
#define log_debug(...) log_line(LOG_LEVEL_DEBUG, LOG_MODULE, __VA_ARGS__)
