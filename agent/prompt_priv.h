/* prompt_priv.h - what the prompt_*.c files share: the writer that keeps control tokens and text apart. */
#pragma once
#include "agent/prompt.h"
#include "engine/engine.h"

/* Collects a prompt. Text between two control tokens is one segment, encoded when the next control token (or the end)
 * comes, by an encoder that can make no control token. The first failure stays in rc and e. */
struct prompt_writer {
    const struct engine_vocab *vocab;
    const struct prompt_tokens *tokens;
    struct ids *ids;
    struct buf *text;                   /* NULL, or the flat text with the control tokens' names */
    struct buf segment;
    int rc;
    struct err *e;
};

void prompt_write_text(struct prompt_writer *w, const char *s, size_t n);
void prompt_write_str(struct prompt_writer *w, const char *s);
void prompt_write_control(struct prompt_writer *w, int32_t id, const char *name);
/* <|start_header_id|>role<|end_header_id|>; the "\n\n" after it belongs to what follows. */
void prompt_write_header(struct prompt_writer *w, const char *role, size_t n);
void prompt_write_eot(struct prompt_writer *w);
/* Encodes what is left and frees the writer's own memory; returns the first failure or 0. */
int prompt_write_end(struct prompt_writer *w);

/* s without the blanks at both ends, as Python's str.strip() sees blanks. */
void prompt_trim(const char **s, size_t *n);

/* The guidance and the functions with it, as Meta's 3.1 template writes them into the system segment. */
void prompt_functions_system(struct buf *out, const struct json *functions);
/* One function as the template's tojson(indent=4). */
void prompt_function_json(struct buf *out, const struct json *function);

/* prompt_python.c: values as Python shows them, which is what Meta's templates were written for. */
void prompt_python_str(struct buf *out, const struct json *v);          /* str(v) */
struct json *prompt_python_numbers(const struct json *v);               /* a copy whose numbers read as Python's */

/* prompt_tools.c: kinds tool_instructions and tool_response of prompt_render_case. */
int prompt_tool_instructions(struct buf *out, const struct json *c, struct err *e);
void prompt_tool_response(struct buf *out, const struct json *c);
