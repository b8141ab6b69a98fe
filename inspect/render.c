/* render.c - a conversation to the prompt that the model reads, as ids and as text (agent/prompt.h). */
#include "inspect/inspect.h"
#include "agent/prompt.h"

static int render_line(void *state, const struct json *in, struct json **out, struct err *e) {
    return prompt_render_case(state, in, out, e);
}

const struct inspect_command inspect_render = {
    .name = "render",
    .summary = "a case of messages, tools and settings to {\"ids\":[...],\"text\":...}",
    .needs_file = true,
    .open = inspect_vocab_open,
    .line = render_line,
    .close = inspect_vocab_close,
};
