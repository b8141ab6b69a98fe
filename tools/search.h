/* search.h - brave_search and wolfram_alpha: which service answers each, and how its answer reads to the model (room-private). */
#pragma once
#include "tools/tools.h"

struct search;
struct sandbox;
struct tools_mail;

/* Never fails: what can't be used says why in its status. */
struct search *search_create(const struct tools_config *c, struct sandbox *sb, struct tools_mail *m);
void search_free(struct search *s);             /* no call may be left */
void search_close(struct search *s, struct tools_conv *tc);     /* answers tc's calls */
int search_timeout_ms(const struct search *s);
void search_tick(struct search *s);
/* Adds "search" and "wolfram" to out. */
void search_status(const struct search *s, struct json *out);
