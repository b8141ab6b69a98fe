/* codecheck_priv.h - what the files of the code check share. */
#pragma once
#include "agent/codecheck.h"
#include <stdbool.h>

/* What a rule looks at. Names are alternatives joined by '|'; a name that begins with '.' is the end of any longer one (".execute"). */
enum py_kind {
    PY_CALL,                            /* any call of one of the names */
    PY_CALL_DYNAMIC,                    /* its first argument is no plain literal */
    PY_CALL_WITH,                       /* its arguments hold these tokens, in a row */
    PY_CALL_WITHOUT,                    /* its arguments hold none of these names */
    PY_CALL_TEXT,                       /* a literal among its arguments holds one of these */
    PY_CALL_OUTSIDE,                    /* a literal among its arguments is a path outside /work and /tmp */
    PY_CALL_SQL,                        /* its first argument is SQL put together from pieces */
    PY_CALL_SHELL,                      /* its literals are a command line: the shell's rules look at it */
    PY_NAME,                            /* the name is used */
    PY_ASSIGN,                          /* a literal of 8 characters or more goes to a name that holds one of these words */
    PY_LOOP,                            /* a call of the name within an endless loop's first tokens */
};
struct py_rule {
    const char *id;
    enum codecheck_severity severity;
    enum py_kind kind;
    const char *names, *what, *text;
};
extern const struct py_rule codecheck_python_rules[];   /* ends with id NULL */

enum sh_kind {
    SH_COMMAND,                         /* the command, with these flags (letters) and an argument like `what`, where given */
    SH_PIPE,                            /* what one of the names fetches goes to one of `what` */
    SH_WORD,                            /* any word or redirection like `what` */
    SH_REDIRECT,                        /* output to a file like `what` */
    SH_BOMB,                            /* a function that starts itself twice in the background */
};
struct sh_rule {
    const char *id;
    enum codecheck_severity severity;
    enum sh_kind kind;
    const char *names, *flags, *what, *text;     /* what: patterns of fnmatch(3) joined by '|' */
};
extern const struct sh_rule codecheck_shell_rules[];

struct found {
    struct codecheck_finding *out;
    size_t n;
};
void codecheck_add(struct found *f, const char *id, enum codecheck_severity severity, const char *text, int line);
void codecheck_python(struct found *f, const char *code, size_t len);
void codecheck_shell(struct found *f, const char *code, size_t len, int line, int depth);

/* Whether one of the alternatives in `names` is this one: equal, or for ".x" its end. */
bool codecheck_named(const char *names, const char *name);
