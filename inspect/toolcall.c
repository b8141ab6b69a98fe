/* toolcall.c - what the model wrote to the calls that it meant (agent/toolcall.h).
 * The parser needs no vocabulary; --vocab is taken and opened so that a wrong file is still noticed. */
#include "inspect/inspect.h"
#include "agent/toolcall.h"
#include "base/mem.h"
#include <stdlib.h>

struct state {
    struct engine_vocab *vocab;
    int split;
    uint64_t seed;
};

static int toolcall_open(void **state, const struct inspect_options *o, struct err *e) {
    struct state *s = xcalloc(1, sizeof *s);
    int rc = o->file != NULL ? engine_vocab_open(&s->vocab, o->file, e) : 0;

    s->split = (int)o->split;
    s->seed = o->seed != 0 ? o->seed : 1;
    if (rc != 0) {
        free(s);
        s = NULL;
    }
    *state = s;
    return rc;
}

static int toolcall_line(void *state, const struct json *in, struct json **out, struct err *e) {
    struct state *s = state;

    return toolcall_inspect_case(in, s->split, &s->seed, out, e);
}

static void toolcall_close(void *state) {
    struct state *s = state;

    engine_vocab_free(s->vocab);
    free(s);
}

const struct inspect_command inspect_toolcall = {
    .name = "toolcall",
    .summary = "what the model wrote, and the tools offered, to {\"content\":...,\"calls\":[...],\"warnings\":[...]}",
    .open = toolcall_open,
    .line = toolcall_line,
    .close = toolcall_close,
};
