/* toolcall_priv.h - what the toolcall_*.c files share. */
#pragma once
#include "agent/toolcall.h"
#include <stdint.h>

#define TOOLCALL_DEPTH_MAX 256          /* nesting of arguments; deeper is no call */
#define TOOLCALL_CALLS_MAX 1024         /* calls of one message; more is no call */

/* ---- what was offered (toolcall_offer.c) ------------------------------------------------------- */

struct schema;
struct offered {
    const char *name;                   /* borrowed */
    size_t len;
    const struct json *parameters;      /* schema or NULL; borrowed */
    bool builtin, compiled;
    char *unchecked;                    /* keywords of the schema that are not checked, or why none is; NULL: all are */
    bool told;
    struct schema *schema;              /* of parameters, compiled at the first call; NULL: none, or one we can't honour */
};
struct offers {
    struct offered *v;
    size_t n;
    const char *code;                   /* the name under which plain code runs, or NULL */
};
void offers_init(struct offers *o, const struct toolcall_offer *from);
void offers_free(struct offers *o);
const struct schema *offers_schema(struct offers *o, const struct offered *f);
const struct offered *offers_find(const struct offers *o, const char *name, size_t n);
/* s[0..n) begins the name of an offered tool, or is it. */
bool offers_begins(const struct offers *o, const char *s, size_t n);
/* s[0..n) begins "NAME.call(" of an offered built-in; whole: it is all of that. */
bool offers_begins_builtin(const struct offers *o, const char *s, size_t n, bool *whole);
/* A built-in of Llama 3.1 that every model knows, offered or not. */
bool offers_wellknown(const char *name, size_t n);
/* The argument that a call without a name means: "query", "code", or the only one of the schema. NULL: none. */
const char *offers_first_argument(const struct offered *f);

/* ---- calls ------------------------------------------------------------------------------------- */

struct calls {
    struct toolcall *v;
    size_t n, cap;
};
/* Takes arguments. The name is copied. */
void calls_add(struct calls *c, const struct offers *o, const char *name, size_t n, struct json *arguments, enum toolcall_form form);
void calls_free(struct calls *c);
void calls_clear(struct calls *c);
void calls_cut(struct calls *c, size_t n);    /* keeps the first n */

/* One reading of a finished piece of text. 0, or ERR_FORMAT with what is wrong. Calls read before a failure stay in
 * c: the caller drops them. */
int read_json_calls(struct calls *c, const struct offers *o, const char *s, size_t n, bool tagged, struct err *e);
int read_python_list(struct calls *c, const struct offers *o, const char *s, size_t n, struct err *e);
/* name(...) or name.call(...). */
int read_python_call(struct calls *c, const struct offers *o, const char *s, size_t n, struct err *e);
/* name.call(argument="anything") with quotes that nobody escaped, as Meta's template writes queries. */
int read_loose_builtin(struct calls *c, const struct offers *o, const char *s, size_t n, struct err *e);
/* <function=NAME> with its JSON between from and to. */
int read_function_tag(struct calls *c, const struct offers *o, const char *name, size_t name_len, const char *s, size_t n, struct err *e);

/* JSON as models write it: as json_parse, but raw control characters in strings are taken as meant. */
int read_json(struct json **out, const char *s, size_t n, struct err *e);

/* ---- Python literals (toolcall_python.c) ---------------------------------------------------------- */

struct python_reader {
    const char *s;
    size_t n, i;
    unsigned depth;
    struct err *e;
};
/* A literal value at the reader's place; NULL with e. */
struct json *python_value(struct python_reader *r);
/* name(key=value, ...) at the reader's place. positional: name for a first argument without one, or NULL to refuse it;
 * asked with the function's name. */
int python_call(struct python_reader *r, struct buf *name, struct json **arguments,
                const char *(*positional)(void *arg, const char *name, size_t n), void *arg);
void python_blanks(struct python_reader *r);

/* ---- the scanner (toolcall_scan.c) ------------------------------------------------------------------ */

enum scan_state {
    SCAN_START,                         /* blanks before the first call */
    SCAN_FENCE,                         /* ``` */
    SCAN_FENCE_INFO,                    /* its language word */
    SCAN_WORD,                          /* brave_search.call( */
    SCAN_TAG_OPEN,                      /* <function= */
    SCAN_TAG_NAME,                      /* up to > */
    SCAN_TAG_BEFORE,                    /* blanks before { */
    SCAN_TAG_AFTER,                     /* blanks before </function> */
    SCAN_TAG_CLOSE,
    SCAN_LIST,                          /* after [ */
    SCAN_LIST_NAME,
    SCAN_LIST_PAREN,                    /* blanks between a name and ( */
    SCAN_JSON,
    SCAN_CALL,                          /* inside Python brackets */
    SCAN_BETWEEN,                       /* after a call: end, separator or another one */
    SCAN_FENCE_END,                     /* closing ``` */
    SCAN_FENCED,                        /* after it: blanks only */
    SCAN_LOOSE,                         /* a built-in with odd quotes: read at the end */
    SCAN_FAIL,                          /* no call */
};

/* Follows a text byte by byte and says, as early as it is certain, that it can't be calls. */
struct scan {
    const struct offers *offers;
    bool tagged;                        /* after python_tag: names need not be offered */
    enum scan_state state;
    struct buf text;                    /* everything since the start */
    struct calls calls;                 /* read so far */
    struct err why;                     /* of SCAN_FAIL */
    bool meant;                         /* an offered tool was named: a failure deserves a word */
    bool fenced;
    size_t good_calls, good_end;        /* whole calls so far, and where the last of them ends */
    size_t item, word, args;            /* offsets: the item, the name in it, a tag's arguments */
    size_t name_len;
    int ticks;
    /* JSON */
    struct buf stack;                   /* '{' and '[' */
    int json;                           /* enum json_at */
    bool is_key, in_tag, named;
    size_t call_depth, string;          /* depth of a call's members; where the string began */
    size_t key, key_len;                /* last key at call_depth */
    int hex;
    /* Python */
    char quote;
    int quotes;                         /* quotes seen in a row; quote_triple: how a string ends */
    bool triple, escaped, opening;
};
void scan_init(struct scan *s, const struct offers *o, bool tagged);
void scan_free(struct scan *s);
void scan_reset(struct scan *s, bool tagged);
void scan_byte(struct scan *s, char c);
bool scan_in_string(const struct scan *s);
/* Nothing but whole calls so far. */
bool scan_complete(const struct scan *s);
/* After the tag, no call any more: the whole calls of offered tools before that are still meant. Their text ends at good_end. */
bool scan_salvage(const struct scan *s);
/* The text is over; cut: by the token limit. Reads what needs the end to be known. True: scan_complete. */
bool scan_end(struct scan *s, bool cut);
