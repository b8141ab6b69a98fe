/* answers.h - what services answered, kept on disk with its age, and the quota that each said was left.
 *
 * A file of its own beside the conversations (answers.db): it may be deleted at any time, and a broken one is made anew.
 * Owner: the agent thread. Everything is best effort: a failure is logged once and means "not there". */
#pragma once
#include "base/json.h"
#include <stdbool.h>
#include <stdint.h>

struct answers;

/* folder NULL: nothing is kept. Never fails: without a file there is no memory. */
struct answers *answers_open(const char *folder);
void answers_close(struct answers *a);
/* The answer to key that is at most max_age_s old, and its age; NULL: none. The caller's to free. */
struct json *answers_get(struct answers *a, const char *key, int64_t max_age_s, int64_t *age_s);
void answers_put(struct answers *a, const char *key, const struct json *answer);
int64_t answers_count(struct answers *a);

/* -1: unknown. */
void answers_quota_put(struct answers *a, const char *service, int64_t limit, int64_t remaining);
void answers_quota_get(struct answers *a, const char *service, int64_t *limit, int64_t *remaining, int64_t *age_s);
