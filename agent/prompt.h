/* prompt.h - prompts are token ids, never text (room-shared; inspect/ uses it too).
 *
 * A prompt is a list of typed segments: control(id), trusted(text), untrusted(text). Each text
 * segment is encoded on its own by an encoder that cannot produce a control token. What the model sampled
 * is replayed as the ids it sampled.
 * Layouts: Meta's prompt formats of Llama 3.1, 3.2 and 3.3 (llama-models, models/llama3_1, llama3_2, llama3_3: prompt_format.md). */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include <stdbool.h>
#include <stdint.h>

struct engine_vocab;

/* How a conversation is laid out for the model. Llama 2's marks are text and not tokens, so text can spell them: its layout is for
 * words alone, without tools. A base model has no layout: what was said so far is one text that it continues. */
enum prompt_layout { PROMPT_LLAMA3, PROMPT_LLAMA2, PROMPT_COMPLETION };

/* The control tokens of Llama 3.1 by role; -1 where the model lacks one. */
struct prompt_tokens {
    int32_t bos, start_header, end_header, eot, eom, python_tag, end_of_text;
    enum prompt_layout layout;
    int32_t end;                        /* closes a message; -1: nothing does */
};
/* tools: python_tag, eom and eot are there. chat: headers and eot are. why says what is missing (static text). */
void prompt_tokens_find(const struct engine_vocab *v, struct prompt_tokens *out, bool *chat, bool *tools, const char **why);

/* For a vocabulary without chat headers: Llama 2's layout where the file's chat template or name says so, else completion. Sets why. */
void prompt_layout_find(struct prompt_tokens *t, const struct engine_vocab *v, const char *chat_template, const char *name, const char **why);
/* What Llama 2's layout puts before the first question. */
void prompt_llama2_system(struct buf *out, const char *text);

struct prompt_system {                  /* what the system segment says */
    const char *date;                   /* "24 Nov 2026" */
    const char *text;                   /* persona; may be empty */
    bool environment;                   /* "Environment: ipython" */
    const char *const *builtins;        /* names for the "Tools:" line, without code_interpreter */
    size_t n_builtins;
    const struct json *functions;       /* array of {"type":"function","function":{}} for the function block, or NULL */
};
/* Appends <|begin_of_text|> and the system message. */
int prompt_add_system(struct ids *out, const struct engine_vocab *v, const struct prompt_tokens *t, const struct prompt_system *s, struct err *e);
/* Appends one whole message: header, "\n\n" + text (as one segment), and end (eot or eom). role is a plain word. */
int prompt_add_message(struct ids *out, const struct engine_vocab *v, const struct prompt_tokens *t, const char *role,
                       const char *text, size_t len, int32_t end, struct err *e);
/* Appends the header after which the model writes: assistant + "\n\n". */
int prompt_add_assistant_header(struct ids *out, const struct engine_vocab *v, const struct prompt_tokens *t, struct err *e);

/* `corral inspect render`: one case of the prompt vectors (kinds template, doc, completion, tool_instructions,
 * tool_response) to ids and text. */
int prompt_render_case(const struct engine_vocab *v, const struct json *c, struct json **out, struct err *e);
