/* tools_priv.h - what the files of this room share. */
#pragma once
#include "tools/tools.h"

struct sandbox_jail;
struct code_call;
struct tools_mail;
struct search;

struct tools {
    struct sandbox *sb;
    struct tools_mail *mail;
    struct search *search;
};

struct tools_conv {
    struct tools *tools;
    struct sandbox_jail *jail;          /* NULL until the first code call */
    struct code_call *first, *last;     /* code calls in order; the first one runs */
    bool closing;
};

extern const struct tool tool_code_interpreter, tool_brave_search, tool_wolfram_alpha;
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

/* A memory file with these bytes that nobody can change any more; ERR_IO. For what goes into a jail by descriptor. */
int memfd_sealed(const char *name, const void *p, size_t n, struct err *e);
