/* gate.c - the gate against needless calls.
 *
 * Before the first token of a turn's first round the engine shows its logits. The margin is the best opener of a call (the python
 * tag, or a token that begins with '{') against the best other token: the logarithm of how much likelier the call is. The openers
 * are moved down by the threshold, so a call needs a margin over it; tool_eagerness moves the threshold, and the
 * calibration is the measured one of docs/turns.md. Runs on the engine thread: touches the slot's gate alone. */
#include "agent/agent_priv.h"
#include "base/mem.h"
#include <math.h>
#include <stdlib.h>

#define THRESHOLD_AT_0 2.5              /* measured: docs/turns.md */
#define THRESHOLD_SPAN 8.0              /* at -1 it is this much more, at 1 this much less */

double gate_threshold(double eagerness) { return THRESHOLD_AT_0 - eagerness * THRESHOLD_SPAN; }

void gate_openers_find(struct ids *out, const struct engine_vocab *v, const struct prompt_tokens *t) {
    out->n = 0;
    if (t->python_tag >= 0)
        ids_add(out, t->python_tag);
    for (int32_t id = 0; id < engine_vocab_size(v); id++) {
        size_t n = 0;
        const char *s = engine_vocab_piece(v, id, &n);
        if (s && n > 0 && s[0] == '{' && engine_vocab_kind(v, id) == ENGINE_TOKEN_NORMAL)
            ids_add(out, id);
    }
}

void gate_logits(struct gate *g, float *logits, int32_t n_vocab) {
    float best = -INFINITY, other = -INFINITY, kept[GATE_OPENERS_MAX];
    size_t count = g->openers->n < GATE_OPENERS_MAX ? g->openers->n : GATE_OPENERS_MAX;
    if (g->seen)
        return;
    for (size_t i = 0; i < count; i++) {
        int32_t id = g->openers->v[i];
        kept[i] = id < n_vocab ? logits[id] : -INFINITY;
        if (kept[i] > best)
            best = kept[i];
        if (id < n_vocab)
            logits[id] = -INFINITY;     /* out of the way of the search below */
    }
    for (int32_t id = 0; id < n_vocab; id++)
        if (logits[id] > other)
            other = logits[id];
    for (size_t i = 0; i < count; i++)
        if (g->openers->v[i] < n_vocab)
            logits[g->openers->v[i]] = kept[i] - (float)g->threshold;
    g->margin = best - other;
    g->seen = isfinite(g->margin);
}
