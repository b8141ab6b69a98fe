/* knowledge.h - what was put into the knowledge database, for the model's two tools and for `corral kb`.
 *
 * Owner of everything here: the agent thread. Questions are answered by a jail that has the database read-only; what changes it is done
 * by a thread of its own (kb_job.c), and foreign files are read only in jails. docs/knowledge.md describes all of it. */
#pragma once
#include "base/err.h"
#include "base/json.h"
#include <stdbool.h>
#include <stdint.h>

struct tools;
struct knowledge;

/* NULL: there is none (no state folder, or it could not be opened: why is logged). */
struct knowledge *tools_knowledge(const struct tools *t);
bool knowledge_filled(const struct knowledge *k);       /* something can be found */

/* Exactly once, on the agent thread, maybe before the call returned. result is borrowed; NULL: e says why. */
typedef void (*knowledge_done_fn)(void *arg, const struct json *result, const struct err *e);
/* A question as in tools/knowledge/query.h. */
int knowledge_ask(struct knowledge *k, const struct json *request, knowledge_done_fn done, void *arg, struct err *e);
/* A change: {"op":"add","path","rev"?,"git":bool}, {"op":"update","source"?} or {"op":"rm","source"}. The answer comes when it is on disk;
 * the work goes on behind it, also after a restart. {"sources":[id ...]} */
int knowledge_order(struct knowledge *k, const struct json *order, knowledge_done_fn done, void *arg, struct err *e);
/* How far a source is: {"state":"waiting"|"running"|"ready"|"failed"|"unknown","phase","done","total","bytes","error"?}. At once. */
struct json *knowledge_progress(struct knowledge *k, int64_t source);
