/* corral.h - libcorral: talk to corrald from a C program. One connection, one thread. */
#pragma once
#include "base/err.h"
#include "base/json.h"
#include <stdbool.h>
#include <stdint.h>

struct corral;

/* socket_path NULL: the usual place. Says hello; ERR_UNAVAILABLE at once when nobody listens there, or when no answer
 * comes within wait_ms. */
int corral_open(struct corral **out, const char *socket_path, int wait_ms, struct err *e);
void corral_close(struct corral *c);

/* One request, waiting for its answer; events that come meanwhile are kept for corral_next. *result is the caller's. */
int corral_call(struct corral *c, const char *method, const struct json *params, struct json **result, int wait_ms, struct err *e);
/* The same on the control socket. */
int corral_control(struct corral *c, const char *method, const struct json *params, struct json **result, int wait_ms, struct err *e);
/* The next event; *event is the caller's, NULL when wait_ms passed or a signal came. Other notifications come as events with
 * their method as type: "tool.call", "detached". ERR_UNAVAILABLE: the daemon is gone, and all it sent has been handed out. */
int corral_next(struct corral *c, struct json **event, int wait_ms, struct err *e);
/* A descriptor that is readable when corral_next may have something (drain corral_next with wait 0 first). */
int corral_fd(const struct corral *c);
