/* report.h - the layers of the fence as people read them (room-private). */
#pragma once
#include "base/err.h"
#include "sandbox/wire.h"
#include <stdbool.h>

struct json;

struct report_try {                     /* a jail that was built for the purpose */
    bool ok;
    struct err why;                     /* begins with the layer that failed, if it was one */
};
/* Array of {"layer","state":"on"|"off","accepted","detail","fix"}, with "level" and "complete". accepted: by the configuration, or because another layer does
 * the same work. */
struct json *report_make(const struct report_try *none, const struct report_try *python, int landlock_abi, bool landlock_accepted, uint32_t cgroups,
                         enum cgroup_lack lack);
