/* gbnf_priv.h - a grammar as gbnf_read.c makes it and gbnf_match.c uses it (private to the two).
 *
 * Every production is a run of elements that ends with END, which names the production's rule; so a place in the table of elements is a production with
 * a dot in it. Groups and repetitions are rules without a name. */
#pragma once
#include "agent/gbnf.h"
#include <stdint.h>

enum element_kind { ELEMENT_END, ELEMENT_RULE, ELEMENT_CHAR, ELEMENT_CLASS, ELEMENT_ANY };

struct element {
    enum element_kind kind;
    uint32_t arg;                       /* END, RULE: a rule; CHAR: the character; CLASS: a class */
};
struct production {
    int first;                          /* its first element */
    int next;                           /* the rule's next production; -1: none */
};
struct rule {
    char *name;                         /* NULL: a group or a repetition */
    int productions;                    /* the first one; -1: the rule is not defined (yet) */
    bool nullable;                      /* it can make the empty text */
};
struct class {
    int first, n;                       /* its ranges */
    bool negated;
};
struct range {
    uint32_t lo, hi;
};

struct gbnf {
    struct element *elements;
    struct production *productions;
    struct rule *rules;
    struct class *classes;
    struct range *ranges;
    int n_elements, n_productions, n_rules, n_classes, n_ranges;
    int root;
};
