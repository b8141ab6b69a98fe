/* conversation.c - conversations in memory: the timeline of ids, the engine session, the line of waiting turns.
 *
 * The timeline is the concatenated ids of the stored messages; it is only ever appended to, so the engine's KV of it stays
 * right. It is read from the store when a turn needs it, and forgotten after a while. Ids of another vocabulary (another
 * model was started) are made anew from the text, once, and stored. */
#define LOG_MODULE "agent"
#include "agent/agent_priv.h"
#include "agent/prompt_priv.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define AT_REST_MAX 64                  /* conversations kept in memory with nothing to do */

struct conv *conv_by_name(struct agent *a, const char *name) {
    for (struct conv *c = a->convs; c; c = c->next)
        if (strcmp(c->name, name) == 0)
            return c;
    return NULL;
}

struct conv *conv_of(struct agent *a, const struct store_conv *sc) {
    struct conv *c;
    for (c = a->convs; c; c = c->next)
        if (c->id == sc->id)
            break;
    if (!c) {
        c = xcalloc(1, sizeof *c);
        c->id = sc->id;
        snprintf(c->name, sizeof c->name, "%s", sc->name);
        snprintf(c->date, sizeof c->date, "%s", sc->date);
        c->next = a->convs;
        a->convs = c;
    }
    c->used_ms = clock_mono_ms();
    return c;
}

static void conv_free(struct conv *c) {
    BUG_IF(c->running || c->first);
    engine_session_free(c->session);
    ids_free(&c->timeline);
    json_free(c->settings);
    free(c);
}

void conv_drop(struct agent *a, struct conv *c) {
    for (struct conv **p = &a->convs; *p; p = &(*p)->next)
        if (*p == c) {
            *p = c->next;
            conv_free(c);
            return;
        }
}

void conv_trim(struct agent *a) {
    for (;;) {
        struct conv *oldest = NULL;
        size_t n = 0;
        for (struct conv *c = a->convs; c; c = c->next) {
            if (c->running || c->first || c->unclosed)
                continue;
            n++;
            if (!oldest || c->used_ms < oldest->used_ms)
                oldest = c;
        }
        if (n <= AT_REST_MAX)
            return;
        conv_drop(a, oldest);
    }
}

/* The line of waiting turns. */
void conv_queue(struct conv *c, struct turn *t) {
    if (c->last)
        c->last->next = t;
    else
        c->first = t;
    c->last = t;
    c->n_waiting++;
}

struct turn *conv_unqueue(struct conv *c, int64_t turn) {
    struct turn *before = NULL, *t = c->first;
    for (; t && t->id != turn; t = t->next)
        before = t;
    if (!t)
        return NULL;
    if (before)
        before->next = t->next;
    else
        c->first = t->next;
    if (c->last == t)
        c->last = before;
    c->n_waiting--;
    t->next = NULL;
    return t;
}

void conv_pump(struct agent *a, struct conv *c) {
    while (!c->running && c->first && a->en && !atomic_load(&a->stop)) {
        c->running = conv_unqueue(c, c->first->id);
        turn_begin(c->running);         /* may end at once, and then the next one is due */
    }
}

/* ---- messages to ids -------------------------------------------------------------------------------------- */

int conv_render_user(struct agent *a, struct ids *out, const char *block, const char *text, size_t len, struct err *e) {
    struct buf whole = {0};
    bool llama2 = block && str_starts(block, "<<SYS>>");      /* its system segment, no business of another layout */
    if (block && llama2 == (a->tok.layout == PROMPT_LLAMA2))
        buf_adds(&whole, block);
    if (whole.len)
        prompt_trim(&text, &len);       /* as Meta's template does behind a block */
    buf_add(&whole, text, len);
    int rc = prompt_add_message(out, a->vocab, &a->tok, "user", buf_str(&whole), whole.len, a->tok.eot, e);
    buf_free(&whole);
    return rc;
}

int conv_render_result(struct agent *a, struct ids *out, const char *text, size_t len, struct err *e) {
    return prompt_add_message(out, a->vocab, &a->tok, "ipython", text, len, a->tok.eot, e);
}

static void call_text(struct buf *out, const struct json *call, bool *tagged) {
    const struct json *args = json_get(call, "arguments");
    const char *form = json_get_str(call, "form", "");
    if (strcmp(form, "python_tag") == 0) {
        *tagged = true;
        buf_add(out, json_str(json_get(args, "code")), json_strlen(json_get(args, "code")));
    } else if (strcmp(form, "builtin") == 0) {
        *tagged = true;
        buf_addf(out, "%s.call(", json_get_str(call, "name", ""));
        for (size_t i = 0; i < json_len(args); i++) {
            buf_addf(out, "%s%s=", i ? ", " : "", json_key(args, i, NULL));
            json_write(out, json_val(args, i), JSON_SPACED);
        }
        buf_addc(out, ')');
    } else {
        buf_addf(out, "%s{\"name\": ", out->len ? "; " : "");
        json_write_string(out, json_get_str(call, "name", ""), strlen(json_get_str(call, "name", "")), JSON_SPACED);
        buf_adds(out, ", \"parameters\": ");
        json_write(out, args, JSON_SPACED);
        buf_addc(out, '}');
    }
}

static int render_assistant(struct agent *a, struct ids *out, const struct store_message *m, struct err *e) {
    struct json *calls = NULL;
    struct buf text = {0};
    bool tagged = false;
    int rc = prompt_add_assistant_header(out, a->vocab, &a->tok, e);
    if (rc == 0 && m->calls)
        rc = json_parse(&calls, m->calls, strlen(m->calls), e);
    for (size_t i = 0; rc == 0 && i < json_len(calls); i++)
        call_text(&text, json_at(calls, i), &tagged);
    if (rc == 0 && m->len)
        rc = engine_vocab_encode(a->vocab, m->text, m->len, false, out, e);
    if (rc == 0 && tagged && a->tok.python_tag >= 0)
        ids_add(out, a->tok.python_tag);
    if (rc == 0 && text.len)
        rc = engine_vocab_encode(a->vocab, text.data, text.len, false, out, e);
    if (json_len(calls) && a->tok.eom >= 0)
        ids_add(out, a->tok.eom);
    else if (a->tok.end >= 0)
        ids_add(out, a->tok.end);
    json_free(calls);
    buf_free(&text);
    return rc;
}

int conv_render(struct agent *a, struct ids *out, const struct store_message *m, struct err *e) {
    struct json *meta = NULL;
    int rc = 0;
    if (m->meta)
        json_parse(&meta, m->meta, strlen(m->meta), NULL);
    switch (m->role) {
    case STORE_SYSTEM:
        if (a->tok.bos >= 0 && a->tok.layout != PROMPT_LLAMA2)
            ids_add(out, a->tok.bos);
        if (a->tok.layout != PROMPT_LLAMA3)
            break;
        rc = prompt_add_message(out, a->vocab, &a->tok, "system", m->text, m->len, a->tok.eot, e);
        break;
    case STORE_USER:
        rc = conv_render_user(a, out, json_str(json_get(meta, "block")), m->text, m->len, e);
        break;
    case STORE_ASSISTANT:
        rc = render_assistant(a, out, m, e);
        break;
    case STORE_TOOL:
        rc = conv_render_result(a, out, m->text, m->len, e);
        break;
    }
    json_free(meta);
    return rc;
}

/* ---- loading ------------------------------------------------------------------------------------------------- */

struct loading {
    struct agent *a;
    struct conv *c;
    bool foreign;                       /* the stored ids are another vocabulary's */
    size_t remade;
    struct err *e;
};

bool conv_has_turn(const struct conv *c, int64_t turn) {
    if (c->running && c->running->id == turn)
        return true;
    for (const struct turn *t = c->first; t; t = t->next)
        if (t->id == turn)
            return true;
    return false;
}

static int load_message(void *arg, const struct store_message *m) {
    struct loading *l = arg;
    struct ids made = {0};
    int rc = 0;
    /* A question that waits, or that is about to begin, comes with its turn. */
    if (m->turn && conv_has_turn(l->c, m->turn))
        return 0;
    if (m->meta && strstr(m->meta, "\"left_out\"")) {   /* cheap look first, then a proper one */
        struct json *meta = NULL;
        json_parse(&meta, m->meta, strlen(m->meta), NULL);
        bool out = json_get(meta, "left_out") != NULL;
        json_free(meta);
        if (out)
            return 0;
    }
    l->c->has_system = l->c->has_system || m->role == STORE_SYSTEM;
    if (m->n_ids && !l->foreign) {
        ids_append(&l->c->timeline, m->ids, m->n_ids);
        return 0;
    }
    if ((rc = conv_render(l->a, &made, m, l->e)) == 0 &&
        (rc = store_message_set_ids(l->a->st, m->id, made.v, made.n, NULL, l->e)) == 0) {
        ids_append(&l->c->timeline, made.v, made.n);
        l->remade++;
    }
    ids_free(&made);
    return rc;
}

static int load_settings(struct agent *a, struct conv *c, struct err *e) {
    struct buf text = {0};
    int rc = store_conv_settings(a->st, c->id, &text, e);
    json_free(c->settings);
    c->settings = NULL;
    if (rc == 0 && text.len && json_parse(&c->settings, text.data, text.len, e) != 0)
        rc = err_wrap(e, "settings of conversation \"%s\"", c->name);
    if (!c->settings)
        c->settings = json_object();
    buf_free(&text);
    return rc;
}

int conv_save_settings(struct agent *a, struct conv *c, struct err *e) {
    char *text = json_text(c->settings, JSON_COMPACT);
    int rc = store_conv_set_settings(a->st, c->id, text, e);
    free(text);
    return rc;
}

int conv_load(struct agent *a, struct conv *c, struct err *e) {
    if (c->loaded)
        return 0;
    struct loading l = {.a = a, .c = c, .e = e};
    c->timeline.n = 0;
    c->has_system = false;
    int rc = load_settings(a, c, e);
    if (rc != 0)
        return rc;
    l.foreign = strcmp(json_get_str(c->settings, "vocab", a->vocab_print), a->vocab_print) != 0;
    if ((rc = store_begin(a->st, STORE_DURABLE, e)) != 0)
        return rc;
    rc = store_message_each(a->st, c->id, load_message, &l, e);
    if (rc == 0 && strcmp(json_get_str(c->settings, "vocab", ""), a->vocab_print) != 0) {
        json_set_str(c->settings, "vocab", a->vocab_print);
        rc = conv_save_settings(a, c, e);
    }
    if (rc != 0) {
        store_rollback(a->st);
        c->timeline.n = 0;
        return rc;
    }
    if ((rc = store_commit(a->st, e)) != 0)
        return rc;
    if (l.foreign)
        log_info("conversation %" PRId64 ": ids of %zu messages made anew for this model's vocabulary", c->id, l.remade);
    c->loaded = true;
    return 0;
}
