/* watch.h - how the cards are, by NVIDIA's management library (room-private).
 *
 * A thread asks every second and says in the log what changed: memory errors, heat, clocks held back, Xid errors by
 * number.  The library, libnvidia-ml.so.1 or the one that CORRAL_NVML names, is loaded at run time; without it the
 * engine works and the figures are missing. */
#pragma once
#include "base/err.h"
#include "engine/engine.h"

struct card_watch;

/* buses: the n cards' PCI addresses. ERR_UNAVAILABLE with what is missing. */
int card_watch_start(struct card_watch **out, const char *const *buses, size_t n, struct err *e);
/* The last readings into out's health, all cards together. NULL is fine and reads nothing. From any thread. */
void card_watch_read(struct card_watch *w, struct engine_card *out);
void card_watch_stop(struct card_watch *w);     /* NULL is fine */
