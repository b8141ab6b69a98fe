/* codecheck_shell.c - a shell program's words and operators, and the rules over its commands. Quotes are taken off, `$(` and backquotes begin a
 * command of their own; nothing is expanded. */
#include "agent/codecheck_priv.h"
#include "base/mem.h"
#include <ctype.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

enum { WORDS_MAX = 64, WORD_MAX = 256, DEPTH_MAX = 3 };

struct word {
    char text[WORD_MAX];
    bool op;                            /* an operator: one of ; & | ( ) { } < > and newline, as one character */
    int line;
};

struct shell {
    struct found *f;
    struct word words[WORDS_MAX];       /* of the command that is being read */
    size_t n;
    bool fetched;                       /* what came before the last '|' fetches from the network */
    int depth;
    /* for name(){ name|name& };name */
    char function[WORD_MAX];
    int bomb;                           /* how much of it was seen */
};

static bool like(const char *patterns, const char *word) {
    char one[128];
    for (const char *p = patterns; *p;) {
        size_t len = 0;
        while (p[len] && p[len] != '|')
            len += p[len] == '\\' && p[len + 1] ? 2 : 1;
        if (len < sizeof one) {
            memcpy(one, p, len);
            one[len] = '\0';
            if (fnmatch(one, word, 0) == 0)
                return true;
        }
        p += len + (p[len] == '|');
    }
    return false;
}

static const char *base_name(const char *word) {
    const char *slash = strrchr(word, '/');
    return slash && slash[1] ? slash + 1 : word;
}

/* Every letter is among the command's short flags, or there is the long flag that stands for it. */
static bool has_flags(const struct shell *s, size_t from, const char *letters) {
    for (const char *l = letters; *l; l++) {
        bool seen = false;
        for (size_t i = from; i < s->n && !seen; i++) {
            const char *w = s->words[i].text;
            seen = (w[0] == '-' && w[1] != '-' && (strchr(w, *l) || strchr(w, *l ^ 0x20))) || strcmp(w, "--recursive") == 0;
        }
        if (!seen)
            return false;
    }
    return true;
}

/* Words that run another command: the command is what follows. */
static size_t command_at(const struct shell *s) {
    static const char wrappers[] = "nohup|time|env|exec|command|builtin|nice|ionice|stdbuf|setsid|timeout|xargs|sudo|doas|then|do|else|if|while|until|!";
    size_t i = 0;
    while (i < s->n) {
        const char *w = s->words[i].text;
        bool assignment = strchr(w, '=') && (isalpha((unsigned char)w[0]) || w[0] == '_');
        if (!assignment && !(i && w[0] == '-') && !(i && isdigit((unsigned char)w[0])) && !codecheck_named(wrappers, base_name(w)))
            break;
        i++;
    }
    return i;
}

static void hit(struct shell *s, const struct sh_rule *r, int line) { codecheck_add(s->f, r->id, r->severity, r->text, line); }

static void match_command(struct shell *s, char separator) {
    size_t at = command_at(s);
    const char *name = at < s->n ? base_name(s->words[at].text) : "";
    bool fetches = false;
    for (const struct sh_rule *r = codecheck_shell_rules; r->id; r++) {
        if (r->kind == SH_PIPE && s->n) {
            if (s->fetched && codecheck_named(r->what, name))
                hit(s, r, s->words[0].line);
            fetches |= codecheck_named(r->names, name);
        }
        if (r->kind != SH_COMMAND || !s->n)
            continue;
        /* wrappers count too: sudo rm */
        for (size_t c = 0; c <= at && c < s->n; c++) {
            bool matches = codecheck_named(r->names, base_name(s->words[c].text)) && (!r->flags || has_flags(s, c + 1, r->flags));
            bool argument = !r->what;
            for (size_t i = c + 1; matches && !argument && i < s->n; i++)
                argument = like(r->what, s->words[i].text);
            if (matches && argument)
                hit(s, r, s->words[c].line);
        }
    }
    if (codecheck_named("sh|bash|zsh|dash|eval", name) && s->depth < DEPTH_MAX)
        for (size_t i = at + 1; i < s->n; i++)
            if (strchr(s->words[i].text, ' '))
                codecheck_shell(s->f, s->words[i].text, strlen(s->words[i].text), s->words[i].line, s->depth + 1);
    s->fetched = separator == '|' && (fetches || s->fetched);
    s->n = 0;
}

static void match_words(struct shell *s, const struct word *w, bool redirect) {
    for (const struct sh_rule *r = codecheck_shell_rules; r->id; r++)
        if ((r->kind == SH_WORD || (r->kind == SH_REDIRECT && redirect)) && like(r->what, w->text))
            hit(s, r, w->line);
}

/* name ( ) { name | name & : a step each */
static void follow_bomb(struct shell *s, const struct word *w) {
    static const char steps[] = "n(){n|n&";
    char want = steps[s->bomb];
    bool fits = want == 'n' ? !w->op && (s->bomb == 0 || strcmp(w->text, s->function) == 0) : w->op && w->text[0] == want;
    if (w->op && (w->text[0] == '\n' || w->text[0] == ' ') && s->bomb > 3)
        return;
    if (!fits) {
        s->bomb = 0;
        if (w->op)
            return;
        fits = true;
    }
    if (s->bomb == 0)
        memcpy(s->function, w->text, sizeof s->function);
    if (steps[++s->bomb])
        return;
    s->bomb = 0;
    for (const struct sh_rule *r = codecheck_shell_rules; r->id; r++)
        if (r->kind == SH_BOMB)
            hit(s, r, w->line);
}

void codecheck_shell(struct found *f, const char *code, size_t len, int line, int depth) {
    struct shell *s = xcalloc(1, sizeof *s);
    const char *p = code, *end = code + len;
    bool redirect = false;
    size_t budget = CODECHECK_TOKENS;
    s->f = f;
    s->depth = depth;
    while (p < end && budget--) {
        struct word w = {.line = line};
        if (*p == ' ' || *p == '\t' || *p == '\r') {
            p++;
            continue;
        }
        if (*p == '\\' && p + 1 < end && p[1] == '\n') {
            p += 2;
            line++;
            continue;
        }
        if (*p == '#') {
            while (p < end && *p != '\n')
                p++;
            continue;
        }
        if (strchr(";&|(){}<>\n`", *p) || (*p == '$' && p + 1 < end && p[1] == '(')) {
            p += *p == '$';
            w.op = true;
            w.text[0] = *p == '`' ? '(' : *p;
            follow_bomb(s, &w);
            if (*p == '<' || *p == '>') {
                redirect = *p == '>';
                while (p < end && (*p == '<' || *p == '>' || *p == '&' || *p == '|'))
                    p++;
                if (!redirect)
                    continue;
                while (p < end && (*p == ' ' || *p == '\t'))
                    p++;
                if (p < end && strchr(";&|(){}\n", *p))
                    redirect = false;
                continue;
            }
            line += *p == '\n';
            match_command(s, *p);
            redirect = false;
            p++;
            continue;
        }
        size_t n = 0;
        char quote = 0;
        while (p < end && (quote || !strchr(" \t\r\n;&|(){}<>`", *p) || ((*p == '{' || *p == '}') && n && w.text[n - 1] != ')'))) {
            if (quote ? *p == quote : *p == '\'' || *p == '"') {
                quote = quote ? 0 : *p;
                p++;
                continue;
            }
            if (!quote && *p == '$' && p + 1 < end && p[1] == '(')
                break;
            if (*p == '\\' && quote != '\'' && p + 1 < end)
                p++;
            line += *p == '\n';
            if (n < WORD_MAX - 1 && *p)
                w.text[n++] = *p;
            p++;
        }
        w.text[n] = '\0';
        follow_bomb(s, &w);
        match_words(s, &w, redirect);
        if (!redirect && s->n < WORDS_MAX)
            s->words[s->n++] = w;
        redirect = false;
    }
    match_command(s, '\n');
    free(s);
}
