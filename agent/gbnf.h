/* gbnf.h - context-free grammars in llama.cpp's notation (GBNF; grammars/README.md there), and whether a text is one of their sentences.
 *
 * Read: rules "name ::= ...", alternatives, "literals" with escapes, [classes], . for any character, groups, the repetitions
 * * + ? {m} {m,} {m,n}, # comments. A literal or class is made of characters (Unicode scalar values), not bytes. Left recursion is
 * allowed. Not read: token literals (<think>, <[1000]>, !<...>), which need a vocabulary: ERR_UNSUPPORTED. A rule may be defined once.
 *
 * Both sides may be hostile: size, nesting and steps are bounded. A grammar is immutable once it is read. */
#pragma once
#include "base/err.h"
#include <stdbool.h>
#include <stddef.h>

struct gbnf;

/* 0; ERR_FORMAT with line and column in e; ERR_TOO_BIG; ERR_UNSUPPORTED. */
int gbnf_read(struct gbnf **out, const char *s, size_t n, struct err *e);
void gbnf_free(struct gbnf *g);
/* *valid: the rule "root" makes the whole text. Text that is no UTF-8 is no sentence. ERR_TOO_BIG: the grammar is so ambiguous, or recursive to
 * the right over so long a text, that it would take more work than we give it. */
int gbnf_match(const struct gbnf *g, const char *text, size_t n, bool *valid, struct err *e);
