/* prompt.c - the live layout: what a conversation's prompt is made of, as token ids.
 *
 * Layout (Llama 3.1): between two control tokens stands one text segment. "\n\n" and the content of a message are
 * one segment; the "\n\n" after the header that the model answers to is a segment of its own. Content is
 * trimmed as Meta's chat template trims it. Callable from any thread. */
#include "agent/prompt_priv.h"
#include "base/str.h"
#include <string.h>

/* ---- the writer ------------------------------------------------------------------------------- */

static void flush_segment(struct prompt_writer *w) {
    if (w->rc == 0 && w->segment.len > 0)
        w->rc = engine_vocab_encode(w->vocab, buf_str(&w->segment), w->segment.len, false, w->ids, w->e);
    buf_reset(&w->segment);
}

void prompt_write_text(struct prompt_writer *w, const char *s, size_t n) {
    buf_add(&w->segment, s, n);
    if (w->text)
        buf_add(w->text, s, n);
}

void prompt_write_str(struct prompt_writer *w, const char *s) {
    prompt_write_text(w, s, strlen(s));
}

void prompt_write_control(struct prompt_writer *w, int32_t id, const char *name) {
    flush_segment(w);
    if (id < 0 && w->rc == 0)
        w->rc = err_set(w->e, ERR_UNSUPPORTED, "this model's vocabulary has no %s token, which the prompt needs", name);
    if (w->rc == 0)
        ids_add(w->ids, id);
    if (w->text)
        buf_adds(w->text, name);
}

void prompt_write_header(struct prompt_writer *w, const char *role, size_t n) {
    prompt_write_control(w, w->tokens->start_header, "<|start_header_id|>");
    prompt_write_text(w, role, n);
    prompt_write_control(w, w->tokens->end_header, "<|end_header_id|>");
}

void prompt_write_eot(struct prompt_writer *w) {
    prompt_write_control(w, w->tokens->eot, "<|eot_id|>");
}

int prompt_write_end(struct prompt_writer *w) {
    flush_segment(w);
    buf_free(&w->segment);
    return w->rc;
}

/* ---- blanks ------------------------------------------------------------------------------------ */

static bool python_blank(uint32_t c) {
    return (c >= 9 && c <= 13) || (c >= 0x1c && c <= 0x20) || c == 0x85 || c == 0xa0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

/* The length of the character that ends s[0..n), and its value; 0 when none valid does. */
static int last_char(const char *s, size_t n, uint32_t *cp) {
    for (int len = 1; len <= 4 && (size_t)len <= n; len++)
        if (utf8_decode(s + n - len, (size_t)len, cp) == len)
            return len;
    return 0;
}

void prompt_trim(const char **s, size_t *n) {
    uint32_t cp;
    int len;

    while (*n > 0 && (len = utf8_decode(*s, *n, &cp)) > 0 && python_blank(cp)) {
        *s += len;
        *n -= (size_t)len;
    }
    while (*n > 0 && (len = last_char(*s, *n, &cp)) > 0 && python_blank(cp))
        *n -= (size_t)len;
}

/* ---- the live layout --------------------------------------------------------------------------- */

void prompt_tokens_find(const struct engine_vocab *v, struct prompt_tokens *out, bool *chat, bool *tools, const char **why) {
    *out = (struct prompt_tokens){
        .bos = engine_vocab_control(v, "<|begin_of_text|>"),
        .start_header = engine_vocab_control(v, "<|start_header_id|>"),
        .end_header = engine_vocab_control(v, "<|end_header_id|>"),
        .eot = engine_vocab_control(v, "<|eot_id|>"),
        .eom = engine_vocab_control(v, "<|eom_id|>"),
        .python_tag = engine_vocab_control(v, "<|python_tag|>"),
        .end_of_text = engine_vocab_control(v, "<|end_of_text|>"),
    };
    if (out->bos < 0)
        out->bos = engine_vocab_bos(v);
    out->end = out->eot;
    *chat = out->start_header >= 0 && out->end_header >= 0 && out->eot >= 0;
    *tools = *chat && out->eom >= 0 && out->python_tag >= 0;
    *why = *tools ? NULL
           : *chat ? "the vocabulary has no <|python_tag|> or <|eom_id|> (Llama 3.0 or older), so no tools are offered"
                   : "the vocabulary has no <|start_header_id|>, <|end_header_id|> and <|eot_id|>, so the model can only complete text";
}

void prompt_layout_find(struct prompt_tokens *t, const struct engine_vocab *v, const char *chat_template, const char *name, const char **why) {
    bool llama2 = (chat_template && strstr(chat_template, "[INST]")) || (name && strcasestr(name, "llama") && strcasestr(name, "chat"));

    if (llama2 && t->bos >= 0 && engine_vocab_eos(v) >= 0) {
        t->layout = PROMPT_LLAMA2;
        t->end = engine_vocab_eos(v);
        *why = "the model has Llama 2's layout, which has no tokens for tools, so none are offered";
    } else {
        t->layout = PROMPT_COMPLETION;
        t->end = -1;
        *why = "the vocabulary has no <|start_header_id|>, <|end_header_id|> and <|eot_id|>, so the model completes text and no tools are offered";
    }
}

void prompt_llama2_system(struct buf *out, const char *text) {
    const char *s = text;
    size_t n = strlen(text);

    prompt_trim(&s, &n);
    if (n == 0)
        return;
    buf_adds(out, "<<SYS>>\n");
    buf_add(out, s, n);
    buf_adds(out, "\n<</SYS>>\n\n");
}

/* Llama 2: a question begins with <s> and stands between marks. Completion: the text as it is. */
static int add_plain_message(struct ids *out, const struct engine_vocab *v, const struct prompt_tokens *t, const char *text, size_t len,
                             struct err *e) {
    struct buf whole = {0};
    int rc;

    if (t->layout == PROMPT_COMPLETION)
        return engine_vocab_encode(v, text, len, false, out, e);
    ids_add(out, t->bos);
    prompt_trim(&text, &len);
    buf_adds(&whole, "[INST] ");
    buf_add(&whole, text, len);
    buf_adds(&whole, " [/INST]");
    rc = engine_vocab_encode(v, whole.data, whole.len, false, out, e);
    buf_free(&whole);
    return rc;
}

void prompt_function_json(struct buf *out, const struct json *function) {
    struct json *copy = prompt_python_numbers(function);

    json_write(out, copy, JSON_INDENT4);
    json_free(copy);
}

void prompt_functions_system(struct buf *out, const struct json *functions) {
    buf_adds(out, "You have access to the following functions. To call a function, please respond with JSON for a function call."
                  "Respond in the format {\"name\": function name, \"parameters\": dictionary of argument name and its value}."
                  "Do not use variables.\n\n");
    for (size_t i = 0; i < json_len(functions); i++) {
        prompt_function_json(out, json_at(functions, i));
        buf_adds(out, "\n\n");
    }
}

int prompt_add_system(struct ids *out, const struct engine_vocab *v, const struct prompt_tokens *t, const struct prompt_system *s,
                      struct err *e) {
    struct prompt_writer w = { .vocab = v, .tokens = t, .ids = out, .e = e };
    const char *persona = s->text ? s->text : "";
    size_t n = strlen(persona);

    if (t->layout != PROMPT_LLAMA3) {   /* Llama 2's stands in the first question */
        if (t->layout == PROMPT_COMPLETION && t->bos >= 0)
            ids_add(out, t->bos);
        return 0;
    }
    if (t->bos >= 0)
        prompt_write_control(&w, t->bos, "<|begin_of_text|>");
    prompt_write_header(&w, "system", 6);
    prompt_write_str(&w, "\n\n");
    if (s->environment)
        prompt_write_str(&w, "Environment: ipython\n");
    for (size_t i = 0; i < s->n_builtins; i++) {
        prompt_write_str(&w, i ? ", " : "Tools: ");
        prompt_write_str(&w, s->builtins[i]);
    }
    if (s->n_builtins)
        prompt_write_str(&w, "\n\n");
    prompt_write_str(&w, "Cutting Knowledge Date: December 2023\nToday Date: ");
    prompt_write_str(&w, s->date);
    prompt_write_str(&w, "\n\n");
    if (json_len(s->functions) > 0)
        prompt_functions_system(&w.segment, s->functions);
    prompt_trim(&persona, &n);
    prompt_write_text(&w, persona, n);
    prompt_write_eot(&w);
    return prompt_write_end(&w);
}

int prompt_add_message(struct ids *out, const struct engine_vocab *v, const struct prompt_tokens *t, const char *role, const char *text,
                       size_t len, int32_t end, struct err *e) {
    struct prompt_writer w = { .vocab = v, .tokens = t, .ids = out, .e = e };

    if (t->layout != PROMPT_LLAMA3)
        return add_plain_message(out, v, t, text, len, e);
    prompt_write_header(&w, role, strlen(role));
    prompt_write_str(&w, "\n\n");
    prompt_trim(&text, &len);
    prompt_write_text(&w, text, len);
    prompt_write_control(&w, end, "end-of-message");
    return prompt_write_end(&w);
}

int prompt_add_assistant_header(struct ids *out, const struct engine_vocab *v, const struct prompt_tokens *t, struct err *e) {
    struct prompt_writer w = { .vocab = v, .tokens = t, .ids = out, .e = e };

    if (t->layout != PROMPT_LLAMA3)
        return 0;
    prompt_write_header(&w, "assistant", 9);
    prompt_write_str(&w, "\n\n");
    return prompt_write_end(&w);
}
