/* tools_priv.h - what the files of this room share. */
#pragma once
#include "tools/tools.h"

struct sandbox_jail;
struct code_call;

struct tools {
    struct sandbox *sb;
};

struct tools_conv {
    struct tools *tools;
    struct sandbox_jail *jail;          /* NULL until the first code call */
    struct code_call *first, *last;     /* code calls in order; the first one runs */
    bool closing;
};

extern const struct tool tool_code_interpreter;
void code_interpreter_close(struct tools_conv *tc);
