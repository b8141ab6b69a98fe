/* toolcall.h - the tool-call grammar of Llama 3.x, read as it streams (room-shared; inspect/ uses it too).
 *
 *   built-in     <|python_tag|>brave_search.call(query="...")           eom
 *   code         <|python_tag|>print(2**100)                            eom
 *   tagged JSON  <|python_tag|>{"type":"function","name":"f","parameters":{...}}
 *   bare JSON    {"name":"f","parameters":{...}}   also "arguments", with or without "type"; several by ';' or newline
 *   pythonic     [f(a=1), g(b="x")]
 *   custom       <function=f>{"a":1}</function>
 *
 * One parser; the same events for every way to cut its input; linear time, bounded memory and depth. The python tag counts
 * as the token (toolcall_python_tag), never as its spelling in text. Untagged forms count only when the call is
 * the whole message (an optional ``` fence aside) and names an offered tool; prose that mentions JSON is prose
 * and is passed on at once. A malformed call is text plus a warning. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include <stdbool.h>
#include <stddef.h>

struct toolcall_offer {                 /* borrowed while the parser lives */
    const struct json *functions;       /* array of {"type":"function","function":{name,parameters}}; NULL: none */
    const char *const *builtins;        /* "brave_search", "wolfram_alpha", "code_interpreter" ... */
    size_t n_builtins;
};

enum toolcall_form { TOOLCALL_CODE, TOOLCALL_BUILTIN, TOOLCALL_JSON, TOOLCALL_PYTHONIC, TOOLCALL_FUNCTION_TAG };
/* "python_tag", "builtin", "json", "pythonic", "function_tag" */
const char *toolcall_form_name(enum toolcall_form f);

struct toolcall {
    char *name;
    struct json *arguments;             /* always an object; code: {"code": text} under code_interpreter */
    struct json *written;               /* what the model wrote, where arguments were mended by the schema without loss; else NULL */
    enum toolcall_form form;
    bool known;                         /* an offered tool */
    const char *unchecked;              /* NULL, or what of the tool's schema was not checked; borrowed */
    char *problem;                      /* NULL, or for the model: which argument was wrong, what was expected, what came */
};

struct toolcall_parser;
/* on_text gets message text that is certain not to be a call, whole characters only, at once. NULL is fine. */
typedef void (*toolcall_text_fn)(void *arg, const char *s, size_t n);
struct toolcall_parser *toolcall_parser_create(const struct toolcall_offer *offer, toolcall_text_fn on_text, void *arg);
void toolcall_parser_free(struct toolcall_parser *p);
void toolcall_python_tag(struct toolcall_parser *p);            /* the model sampled <|python_tag|> */
void toolcall_feed(struct toolcall_parser *p, const char *s, size_t n);        /* bytes of ordinary tokens */

/* True while what is being written is held back because a call has begun: after the python tag, or once an offered tool is named. The
 * message so far as the model writes it, whole characters only, the tag spelled out; borrowed until the next call here. */
bool toolcall_writing(const struct toolcall_parser *p, const char **s, size_t *n);

enum toolcall_stop { TOOLCALL_EOT, TOOLCALL_EOM, TOOLCALL_LENGTH };
struct toolcall_outcome {               /* borrowed from the parser until it is freed */
    const char *content;                /* all the text, also what on_text had passed on; "" when it was all calls */
    size_t content_len;
    const struct toolcall *calls;       /* well-formed calls to offered tools, in order; then unknown ones with known=false */
    size_t n_calls;
    const struct json *warnings;        /* array of strings */
    const char *raw;                    /* the whole message, a python tag spelled out */
    size_t raw_len;
    const char *malformed;              /* NULL, or for the model: this was plainly meant as a call and can't be read (it is in content) */
};
/* The message is over. Passes on text that turned out not to be a call. Once. */
const struct toolcall_outcome *toolcall_finish(struct toolcall_parser *p, enum toolcall_stop stop);

/* `corral inspect toolcall`: a line of the toolcall vectors without its expected fields, to {"content","calls","warnings"}.
 * split: bytes at a time; 0: as "chunks" says, else whole; -1: random cuts from *seed. */
int toolcall_inspect_case(const struct json *c, int split, uint64_t *seed, struct json **out, struct err *e);
