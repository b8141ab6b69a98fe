/* tools_priv.h - what the files of this room share. */
#pragma once
#include "tools/tools.h"

struct sandbox_jail;
struct code_call;
struct tools_mail;

struct tools {
    struct sandbox *sb;
    struct tools_mail *mail;
};

struct tools_conv {
    struct tools *tools;
    struct sandbox_jail *jail;          /* NULL until the first code call */
    struct code_call *first, *last;     /* code calls in order; the first one runs */
    bool closing;
};

extern const struct tool tool_code_interpreter;
void code_interpreter_close(struct tools_conv *tc);

/* ---- mail.c: from other threads to the agent thread ---- */
struct tools_mail *mail_create(void);
struct tools_mail *mail_hold(struct tools_mail *m);     /* for another thread */
void mail_release(struct tools_mail *m);
int mail_fd(const struct tools_mail *m);
/* From any thread. false: the tools are gone, and fn will not be called. */
bool mail_post(struct tools_mail *m, void (*fn)(void *arg), void *arg);
void mail_deliver(struct tools_mail *m);
void mail_close(struct tools_mail *m);                  /* delivers what is there and refuses the rest */
