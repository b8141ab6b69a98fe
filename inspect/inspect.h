/* inspect.h - what the subcommands of corral-inspect share (room-private).
 *
 * Each subcommand is one file and one descriptor in main.c's table. It opens once, then turns one JSON
 * value into another per line of input, or one file into one value; reading, error lines and flushing are main.c's. */
#pragma once
#include "base/err.h"
#include "base/json.h"
#include "engine/engine.h"
#include <stdbool.h>
#include <stdint.h>

struct inspect_options {
    const char *file;                   /* --vocab or --model; NULL: not given */
    const char *backend;                /* --backend; NULL: the engine's choice */
    const char *kv_type;                /* --kv-type; NULL: f16 */
    int64_t threads;                    /* 0: the engine's choice */
    int64_t split;                      /* toolcall: bytes at a time; 0: as the line says; -1: random */
    uint64_t seed;
    int64_t context;                    /* perplexity: tokens of a chunk; 0: 512. logits: most ids; 0: the engine's choice */
    int64_t chunks;                     /* perplexity: at most; 0: all */
};

struct inspect_command {
    const char *name;
    const char *summary;
    bool needs_file;                    /* --vocab or --model must be given */
    /* Makes the state that line() gets. NULL: none is needed. */
    int (*open)(void **state, const struct inspect_options *o, struct err *e);
    int (*line)(void *state, const struct json *in, struct json **out, struct err *e);
    /* In line's place: a file named on the command line. */
    int (*file)(void *state, const char *path, const struct inspect_options *o, struct json **out, struct err *e);
    void (*close)(void *state);         /* NULL is fine where open() is NULL */
};

extern const struct inspect_command inspect_tokenize;
extern const struct inspect_command inspect_logits;
extern const struct inspect_command inspect_render;
extern const struct inspect_command inspect_toolcall;
extern const struct inspect_command inspect_schema;
extern const struct inspect_command inspect_gbnf;
extern const struct inspect_command inspect_perplexity;

/* A vocabulary as the state, for those subcommands that need nothing else. */
int inspect_vocab_open(void **state, const struct inspect_options *o, struct err *e);
void inspect_vocab_close(void *state);
/* Appends an array of token ids; ERR_INVALID names the first entry that is none. */
int inspect_ids(struct ids *out, const struct json *array, const char *what, struct err *e);
