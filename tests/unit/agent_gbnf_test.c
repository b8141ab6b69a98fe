/* Grammars in GBNF: the notation, random grammars against a recogniser that tries everything, and hostile ones. */
#include "tests/cpu_time.h"
#include "agent/gbnf.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static bool matches(const char *grammar, const char *text) {
    struct gbnf *g = NULL;
    struct err e = {0};
    bool valid;

    if (gbnf_read(&g, grammar, strlen(grammar), &e) != 0 || gbnf_match(g, text, strlen(text), &valid, &e) != 0)
        fail_msg("%s: %s", grammar, e.text);
    gbnf_free(g);
    return valid;
}

static void is_refused(const char *grammar, int code, const char *word) {
    struct gbnf *g = NULL;
    struct err e = {0};

    assert_int_equal(gbnf_read(&g, grammar, strlen(grammar), &e), code);
    assert_null(g);
    if (!strstr(e.text, word))
        fail_msg("%s: \"%s\" doesn't say \"%s\"", grammar, e.text, word);
}

static void the_notation_is_read(void **state) {
    static const struct {
        const char *grammar, *yes[5], *no[5];
    } cases[] = {
        {"root ::= \"a\" | \"b\" \"c\" |", {"a", "bc", ""}, {"ab", "b", "c", " "}},
        {"root ::= (\n \"a\" # one\n | # two\n \"b\"\n)+\n", {"a", "abba"}, {"", "c", "a\n"}},
        {"root ::= [^a-c\\]x-]", {"d", "[", "\u20ac"}, {"a", "b", "]", "x", "-"}},
        {"root ::= [a-]", {"a", "-"}, {"b", ""}},
        {"root ::= \"\\x41\\u20AC\\U0001F600\\t\\\"\\\\\"", {"A\u20ac\U0001F600\t\"\\"}, {"A\u20ac\U0001F600", "a\u20ac\U0001F600\t\"\\"}},
        {"root ::= .", {"\U0001F600", "\n"}, {"", "ab"}},
        {"root ::= [a-b]{2} \"x\"{1,3} \"y\"{2,} \"z\"{0,1}", {"abxyy", "bbxxxyyyyz"}, {"axyy", "abyy", "abxxxxyy", "abxy", "abxyyzz"}},
        {"root ::= \"ab\"{0} \"c\"", {"c"}, {"abc", ""}},
        {"root::=x\nx::=y y?\r\ny ::= \"q\"", {"q", "qq"}, {"", "qqq"}},
        {"root ::= \"ab\"* \"a\"?", {"", "ab", "aba", "a"}, {"b", "abb", "aab"}},
        {"root ::= (\"\" | \"a\")* \"b\"", {"b", "aab"}, {"", "aa"}},
        {"root ::= list\nlist ::= list \",\" item | item\nitem ::= [0-9]+ | \"(\" list \")\"", {"1", "1,22,(3,(4))"}, {"", "1,", "(1", "()"}},
        {"root ::= \"a\" root \"a\" | \"b\" root \"b\" | [ab]?", {"", "a", "abba", "babab"}, {"ab", "abab", "c"}},
    };

    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++)
        for (int i = 0; i < 5; i++) {
            if (cases[k].yes[i] && !matches(cases[k].grammar, cases[k].yes[i]))
                fail_msg("%s should make \"%s\"", cases[k].grammar, cases[k].yes[i]);
            if (cases[k].no[i] && matches(cases[k].grammar, cases[k].no[i]))
                fail_msg("%s should not make \"%s\"", cases[k].grammar, cases[k].no[i]);
        }
}

static void what_is_wrong_is_told_with_its_place(void **state) {
    (void)state;
    is_refused("", ERR_FORMAT, "no rule \"root\"");
    is_refused("root ::= x", ERR_FORMAT, "no rule \"x\"");
    is_refused("root ::= \"a\"\nroot ::= \"b\"", ERR_FORMAT, "line 2");
    is_refused("root = \"a\"", ERR_FORMAT, "::= is missing");
    is_refused("root ::= \"a", ERR_FORMAT, "ends here");
    is_refused("root ::= [a", ERR_FORMAT, "ends here");
    is_refused("root ::= \"\\", ERR_FORMAT, "escape");
    is_refused("root ::= \"\\q\"", ERR_FORMAT, "line 1, column 13");
    is_refused("root ::= \"\\u12\"", ERR_FORMAT, "hexadecimal");
    is_refused("root ::= \"\\ud800\"", ERR_FORMAT, "no Unicode");
    is_refused("root ::= [z-a]", ERR_FORMAT, "range");
    is_refused("root ::= \"\xff\"", ERR_FORMAT, "UTF-8");
    is_refused("root ::= (\"a\"", ERR_FORMAT, "not closed");
    is_refused("root ::= \"a\")", ERR_FORMAT, "no part of a rule");
    is_refused("root ::= *", ERR_FORMAT, "repetition of nothing");
    is_refused("root ::= \"a\"{3,2}", ERR_FORMAT, "less than");
    is_refused("root ::= \"a\"{x}", ERR_FORMAT, "number");
    is_refused("root ::= \"a\"{1", ERR_FORMAT, "}");
    is_refused("root ::= <think>", ERR_UNSUPPORTED, "token literal");
    is_refused("root ::= \"a\"{99999}", ERR_TOO_BIG, "2000");
}

/* ---- against a recogniser that tries everything ---------------------------------------------------- */

enum { RULES = 4, ALTS = 3, LEN = 3, TEXT = 6 };

/* Rule r, alternative a: characters 'a', 'b', or rules as 0..RULES-1, ended by -1. */
struct naive {
    int alt[RULES][ALTS][LEN + 1];
    bool makes[RULES][TEXT + 1][TEXT + 1];      /* text[i..j) */
    const char *text;
};

static bool sequence_makes(const struct naive *x, const int *s, int i, int j) {
    if (*s == -1)
        return i == j;
    if (*s >= 'a')
        return i < j && x->text[i] == *s && sequence_makes(x, s + 1, i + 1, j);
    for (int k = i; k <= j; k++)
        if (x->makes[*s][i][k] && sequence_makes(x, s + 1, k, j))
            return true;
    return false;
}

static bool naive_makes(struct naive *x, const char *text) {
    int n = (int)strlen(text);

    x->text = text;
    memset(x->makes, 0, sizeof x->makes);
    for (bool again = true; again;) {
        again = false;
        for (int r = 0; r < RULES; r++)
            for (int i = 0; i <= n; i++)
                for (int j = i; j <= n; j++)
                    for (int a = 0; a < ALTS && !x->makes[r][i][j]; a++)
                        if (sequence_makes(x, x->alt[r][a], i, j))
                            again = x->makes[r][i][j] = true;
    }
    return x->makes[0][0][n];
}

static uint32_t draw(uint64_t *seed, uint32_t below) {
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*seed >> 33) % below;
}

static void write_grammar(const struct naive *x, char *out) {
    static const char *const names[RULES] = {"root", "p", "q", "r"};

    for (int r = 0; r < RULES; r++) {
        out += sprintf(out, "%s ::=", names[r]);
        for (int a = 0; a < ALTS; a++) {
            out += sprintf(out, "%s", a ? " | \"\"" : " \"\"");      /* a | goes on in the next line */
            for (const int *s = x->alt[r][a]; *s != -1; s++)
                out += *s >= 'a' ? sprintf(out, " \"%c\"", *s) : sprintf(out, " %s", names[*s]);
        }
        out += sprintf(out, "\n");
    }
}

static void random_grammars_are_decided_as_by_trying_everything(void **state) {
    uint64_t seed = 7;
    int yes = 0, no = 0;

    (void)state;
    for (int round = 0; round < 200; round++) {
        struct naive x;
        char grammar[1024];
        for (int r = 0; r < RULES; r++)
            for (int a = 0; a < ALTS; a++) {
                int len = (int)draw(&seed, LEN + 1);
                for (int k = 0; k < len; k++)
                    x.alt[r][a][k] = draw(&seed, 2) ? 'a' + (int)draw(&seed, 2) : (int)draw(&seed, RULES);
                x.alt[r][a][len] = -1;
            }
        write_grammar(&x, grammar);
        for (int t = 0; t < 12; t++) {
            char text[TEXT + 1] = {0};
            int len = (int)draw(&seed, TEXT + 1);
            bool want;
            for (int k = 0; k < len; k++)
                text[k] = (char)('a' + draw(&seed, 2));
            want = naive_makes(&x, text);
            if (matches(grammar, text) != want)
                fail_msg("%s\"%s\" should be %s", grammar, text, want ? "a sentence" : "none");
            yes += want;
            no += !want;
        }
    }
    assert_true(yes > 300 && no > 300);
}

/* ---- hostile ------------------------------------------------------------------------------------------ */

static void ends_soon(const char *grammar, const char *unit, int times) {
    size_t n = strlen(unit);
    char *text = malloc(n * (size_t)times + 1);
    struct gbnf *g = NULL;
    struct err e = {0};
    bool valid;
    int rc = gbnf_read(&g, grammar, strlen(grammar), &e);

    assert_non_null(text);
    for (int k = 0; k < times; k++)
        memcpy(text + n * (size_t)k, unit, n);
    if (rc == 0)
        rc = gbnf_match(g, text, n * (size_t)times, &valid, &e);
    assert_true(rc == 0 || rc == ERR_TOO_BIG);
    gbnf_free(g);
    free(text);
}

static void hostile_grammars_end_soon(void **state) {
    char *deep = malloc(400000), *p = deep;
    double start = cpu_ms();

    (void)state;
    assert_non_null(deep);
    ends_soon("root ::= root root | \"a\" | ", "a", 30000);
    ends_soon("root ::= \"a\" root | ", "a", 30000);
    ends_soon("root ::= root? root? root? [^b]", "a", 5000);
    ends_soon("root ::= ((((\"a\"{0,2000}){0,2000}){0,2000}){0,2000}){0,2000}", "a", 3000);
    for (int k = 0; k < 100000; k++)
        *p++ = k < 9 ? "root ::= "[k] : '(';
    *p = '\0';
    ends_soon(deep, "a", 1);
    p = deep + sprintf(deep, "root ::= r0\n");
    for (int k = 0; k < 15000; k++)
        p += sprintf(p, "r%d ::= r%d\n", k, k + 1);
    sprintf(p, "r15000 ::= \"\"\n");
    ends_soon(deep, "", 0);
    free(deep);
    assert_true(cpu_ms() - start < 20000);
}

static void a_long_text_is_read_in_linear_time(void **state) {
    static const char json[] = "root ::= list\nlist ::= \"[\" (value (\",\" value)*)? \"]\"\nvalue ::= list | [0-9]+ | \"\\\"\" [^\"]* \"\\\"\"\n";
    static const char unit[] = "12,\"abcdefgh\",[1,2],";
    int times = 2000;
    size_t n = 2 + (sizeof unit - 1) * (size_t)times;
    char *text = malloc(n + 1);
    struct gbnf *g = NULL;
    struct err e = {0};
    bool valid;
    double start = cpu_ms();

    (void)state;
    assert_non_null(text);
    text[0] = '[';
    for (int k = 0; k < times; k++)
        memcpy(text + 1 + (sizeof unit - 1) * (size_t)k, unit, sizeof unit);
    strcpy(text + n - 2, "]");
    assert_int_equal(gbnf_read(&g, json, strlen(json), &e), 0);
    assert_int_equal(gbnf_match(g, text, strlen(text), &valid, &e), 0);
    assert_true(valid);
    gbnf_free(g);
    free(text);
    assert_true(cpu_ms() - start < 10000);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_notation_is_read),
        cmocka_unit_test(what_is_wrong_is_told_with_its_place),
        cmocka_unit_test(random_grammars_are_decided_as_by_trying_everything),
        cmocka_unit_test(hostile_grammars_end_soon),
        cmocka_unit_test(a_long_text_is_read_in_linear_time),
    };

    return cmocka_run_group_tests_name("gbnf", tests, NULL, NULL);
}
