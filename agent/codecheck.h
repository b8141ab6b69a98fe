/* codecheck.h - rules over the code of a call, before it runs: what is insecure or destructive is told in the call's event.
 *
 * It is no fence (the jail is) and blocks nothing by itself: its readers are people, who may not see through ten lines of code at a glance, and
 * the policy. It reads tokens, not raw text, so that a word in a comment or a text is none; it doesn't run, import or parse anything with
 * Python. Hostile code is its input: time and memory are bounded (CODECHECK_TOKENS, CODECHECK_WINDOW), whatever comes.
 * The rules are tables in codecheck_rules.c; docs/sandbox.md lists them. */
#pragma once
#include "base/json.h"
#include <stdbool.h>
#include <stddef.h>

enum codecheck_language { CODECHECK_PYTHON, CODECHECK_SHELL };
enum codecheck_severity { CODECHECK_INFO, CODECHECK_WARNING, CODECHECK_DANGER };

struct codecheck_finding {
    const char *rule, *text;            /* static */
    enum codecheck_severity severity;
    int line;                           /* from 1 */
};
#define CODECHECK_MAX 32                /* findings */
#define CODECHECK_TOKENS 50000          /* of one program; what comes behind is not looked at, and that is a finding */
#define CODECHECK_WINDOW 256            /* tokens of a call's arguments that are looked at */

/* The language of a tool's argument "code"; false: it has none that is looked at. */
bool codecheck_language_of(const char *tool, enum codecheck_language *out);
/* How many it found; out has room for CODECHECK_MAX. The same rule counts once a line. */
size_t codecheck(enum codecheck_language language, const char *code, size_t len, struct codecheck_finding *out);
const char *codecheck_severity_name(enum codecheck_severity s);
/* Array of {"rule","severity","line","text"}; NULL for none. */
struct json *codecheck_json(const struct codecheck_finding *f, size_t n);
/* Every rule's id in turn, for tests and documentation; NULL past the last. */
const char *codecheck_rule(size_t i, enum codecheck_severity *severity, const char **text);
