/* repeat.c - sees that a model goes round in a circle, as small ones do when they have lost the thread. */
#include "agent/repeat.h"
#include <string.h>

enum {
    PERIOD_MAX = 64,                    /* tokens of the longest circle looked for: a sentence or a row of a list */
    ROUNDS_MIN = 12,                    /* a list of a dozen equal rows may be meant */
    RUN_MIN = 400,                      /* and so may a line of a few hundred equal signs */
};

bool repeats_without_end(const int32_t *ids, size_t n) {
    for (size_t period = 1; period <= PERIOD_MAX; period++) {
        size_t run = period * ROUNDS_MIN > RUN_MIN ? period * ROUNDS_MIN : RUN_MIN;
        if (n < run)
            continue;
        const int32_t *tail = ids + (n - run);
        if (memcmp(tail, tail + period, (run - period) * sizeof *ids) == 0)
            return true;
    }
    return false;
}
