/* tools.c - the registry: a table of tools, and one conversation's tool state. Runs on the agent thread. */
#define LOG_MODULE "tools"
#include "tools/tools_priv.h"
#include "base/log.h"
#include "base/mem.h"
#include "sandbox/sandbox.h"
#include "tools/knowledge.h"
#include "tools/search.h"
#include <stdlib.h>
#include <string.h>

static const struct tool *const registry[] = {
    &tool_code_interpreter,
    &tool_brave_search,
    &tool_wolfram_alpha,
    &tool_file_read,
    &tool_file_write,
    &tool_file_list,
    &tool_knowledge_search,
    &tool_knowledge_read,
    &tool_run_bash,
    &tool_run_sql,
    &tool_run_node,
    &tool_run_c,
    &tool_run_cpp,
};

struct tools *tools_create(const struct tools_config *c, struct sandbox *sb) {
    static const struct tools_config nothing = {.search_provider = "auto"};
    struct err why;
    struct tools *t = xcalloc(1, sizeof *t);
    t->sb = sb;
    t->mail = mail_create();
    t->work_dir = c && c->state_dir ? xasprintf("%s/work", c->state_dir) : NULL;
    t->runtimes = c && c->runtimes ? c->runtimes : "";
    t->files = c && c->files ? c->files : "auto";
    t->search = search_create(c ? c : &nothing, sb, t->mail);
    if (c && c->state_dir && knowledge_open(&t->knowledge, c->state_dir, sb, t->mail, &why) != 0)
        log_warn("there is no knowledge: %s", why.text);        /* conversations go on without it */
    return t;
}

void tools_free(struct tools *t) {
    if (!t)
        return;
    knowledge_halt(t->knowledge);
    mail_close(t->mail);
    knowledge_free(t->knowledge);
    search_free(t->search);
    mail_release(t->mail);
    free(t->work_dir);
    free(t);
}

int tools_fd(const struct tools *t) { return mail_fd(t->mail); }
int tools_timeout_ms(const struct tools *t) {
    int search = search_timeout_ms(t->search), work = work_timeout_ms(t);
    return search < 0 || (work >= 0 && work < search) ? work : search;
}

void tools_dispatch(struct tools *t) {
    work_tick(t);
    mail_deliver(t->mail);
    search_tick(t->search);
}

static bool usable(const struct tools *t, size_t i) { return !registry[i]->usable || registry[i]->usable(t); }

size_t tools_count(const struct tools *t) {
    size_t n = 0;
    for (size_t i = 0; i < ARRAY_LEN(registry); i++)
        n += usable(t, i);
    return n;
}

const struct tool *tools_at(const struct tools *t, size_t i) {
    for (size_t k = 0; k < ARRAY_LEN(registry); k++)
        if (usable(t, k) && i-- == 0)
            return registry[k];
    return NULL;
}

const struct tool *tools_find(const struct tools *t, const char *name) {
    for (size_t i = 0; i < ARRAY_LEN(registry); i++)
        if (strcmp(registry[i]->name, name) == 0)
            return usable(t, i) ? registry[i] : NULL;
    return NULL;
}

struct knowledge *tools_knowledge(const struct tools *t) { return t->knowledge; }

struct json *tools_status(const struct tools *t) {
    struct json *o = json_object();
    search_status(t->search, o);
    return o;
}

struct tools_conv *tools_conv_create(struct tools *t) {
    struct tools_conv *tc = xcalloc(1, sizeof *tc);
    tc->tools = t;
    work_open(tc);
    return tc;
}

void tools_conv_free(struct tools_conv *tc) {
    if (!tc)
        return;
    tc->closing = true;
    code_interpreter_close(tc);
    search_close(tc->tools->search, tc);
    work_close(tc);
    knowledge_close_conv(tc);
    free(tc);
}

bool tools_conv_rest(struct tools_conv *tc) { return !tc->work.keeping && !tc->first && sandbox_jail_rest(tc->jail); }

void tools_conv_lost(struct tools_conv *tc, bool at_once) {
    tc->lost = true;
    tc->loss = at_once ? LOSS_SAY : LOSS_SAY_OF_FAILURE;
}

static void stream(struct buf *out, const char *name, const char *s, size_t n) {
    if (n && s[n - 1] == '\n')
        n--;
    if (!n)
        return;
    buf_addf(out, "\n[%s]", name);
    buf_add(out, s, n);
    buf_addf(out, "[/%s]", name);
}

void tools_frame_response(struct buf *out, bool ok, const char *out_text, size_t out_len, const char *err_text, size_t err_len) {
    buf_adds(out, ok ? "completed" : "failed");
    stream(out, "stdout", out_text, out_len);
    stream(out, "stderr", err_text, err_len);
}
