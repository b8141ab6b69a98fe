/* pii.c - personal data and secrets in a text: e-mail addresses, phone numbers, payment cards, keys.
 *
 * Addresses and phone numbers are counted: a manual is full of them and they are what people look for. Card numbers (with a
 * valid checksum) and keys are masked in what is stored, so that no model ever reads them. Linear: each detector starts at a
 * character that it can't pass twice. */
#include "tools/knowledge/process.h"
#include <ctype.h>
#include <string.h>

static bool is_word(char c) { return isalnum((unsigned char)c) || c == '_' || c == '-'; }

bool luhn_valid(const char *digits, size_t n) {
    int sum = 0;
    for (size_t i = 0; i < n; i++) {
        int d = digits[n - 1 - i] - '0';
        if (i & 1)
            d = d * 2 > 9 ? d * 2 - 9 : d * 2;
        sum += d;
    }
    return n > 0 && sum % 10 == 0;
}

static bool card_issuer(const char *d, size_t n) {
    int two = (d[0] - '0') * 10 + d[1] - '0', four = two * 100 + (d[2] - '0') * 10 + d[3] - '0';
    return (d[0] == '4' && (n == 13 || n == 16 || n == 19)) || (n == 16 && ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720))) ||
           (n == 15 && (two == 34 || two == 37)) || (n >= 16 && (four == 6011 || two == 65 || (two == 35 && n == 16))) || (n == 14 && (two == 36 || two == 38));
}

/* A run of digits with single blanks or dashes at s[i]: its end; digits without separators in d. */
static size_t number_run(const char *s, size_t n, size_t i, char *d, size_t max, size_t *n_digits, int *groups, size_t *group3) {
    size_t k = 0, group = 0;
    *groups = 1;
    while (i < n && k <= max) {
        if (isdigit((unsigned char)s[i])) {
            if (k < max)
                d[k] = s[i];
            k++;
            group++;
        } else if ((s[i] == ' ' || s[i] == '-' || s[i] == '.') && i + 1 < n && isdigit((unsigned char)s[i + 1]) && group) {
            if (*groups <= 3)
                group3[*groups - 1] = group;
            ++*groups;
            group = 0;
        } else {
            break;
        }
        i++;
    }
    if (*groups <= 3)
        group3[*groups - 1] = group;
    *n_digits = k;
    return i;
}

enum found { FOUND_NONE, FOUND_CARD, FOUND_PHONE };

/* A number that begins at s[i], with nothing of a word before it. */
static enum found number(const char *s, size_t n, size_t i, size_t *end) {
    char d[20];
    size_t digits, group[3] = {0};
    int groups;
    bool plus = i > 0 && s[i - 1] == '+';
    size_t before = plus ? i - 1 : i;
    bool parenthesis = before > 0 && s[before - 1] == '(';
    *end = number_run(s, n, i, d, sizeof d, &digits, &groups, group);
    if (parenthesis && digits == 3 && *end + 1 < n && s[*end] == ')') {         /* (212) 555-0100 */
        size_t at = *end + 1 + (s[*end + 1] == ' '), rest, g[3] = {0}, stop;
        int k;
        stop = number_run(s, n, at, d + 3, sizeof d - 3, &rest, &k, g);
        if (rest == 7 && k == 2 && g[0] == 3) {
            *end = stop;
            return FOUND_PHONE;
        }
        return FOUND_NONE;
    }
    if (before > 0 && (is_word(s[before - 1]) || s[before - 1] == '.'))
        return FOUND_NONE;
    if (*end < n && (is_word(s[*end]) || (s[*end] == '.' && *end + 1 < n && isdigit((unsigned char)s[*end + 1]))))
        return FOUND_NONE;
    if (digits >= 13 && digits <= 19 && !memchr(s + i, '.', *end - i) && card_issuer(d, digits) && luhn_valid(d, digits))
        return FOUND_CARD;
    if (plus && digits >= 8 && digits <= 15)
        return FOUND_PHONE;
    if (digits == 10 && groups == 3 && group[0] == 3 && group[1] == 3 && s[i + 3] == s[i + 7])
        return FOUND_PHONE;
    if (digits == 11 && groups == 4 && d[0] == '1' && group[0] == 1 && group[1] == 3)
        return FOUND_PHONE;
    return FOUND_NONE;
}

static bool email(const char *s, size_t n, size_t at) {
    size_t from = at, to = at + 1, dot = at;
    while (from > 0 && at - from < 64 && (is_word(s[from - 1]) || s[from - 1] == '.' || s[from - 1] == '+'))
        from--;
    while (to < n && to - at < 254 && (isalnum((unsigned char)s[to]) || s[to] == '-' || s[to] == '.')) {
        to++;
    }
    while (to > at + 1 && !isalnum((unsigned char)s[to - 1]))
        to--;                           /* a sentence's end */
    for (size_t i = at + 1; i < to; i++)
        if (s[i] == '.')
            dot = i;
    return from < at && dot > at + 1 && to - dot > 2 && isalpha((unsigned char)s[dot + 1]);
}

/* Length of a key that begins at s, or 0. */
static size_t key_at(const char *s, size_t n) {
    static const struct {
        const char *prefix;
        size_t min, max;
    } kinds[] = {
        {"AKIA", 16, 16}, {"ASIA", 16, 16}, {"ghp_", 36, 36}, {"gho_", 36, 36}, {"ghs_", 36, 36}, {"github_pat_", 22, 255}, {"glpat-", 20, 64},
        {"sk-", 32, 255}, {"sk_live_", 16, 255}, {"rk_live_", 16, 255}, {"xoxb-", 20, 255}, {"xoxp-", 20, 255}, {"AIza", 35, 35}, {"hf_", 30, 64}, {"npm_", 36, 36},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        size_t len = strlen(kinds[i].prefix), end = len;
        if (n < len + kinds[i].min || memcmp(s, kinds[i].prefix, len) != 0)
            continue;
        bool digit = false;
        for (; end < n && end - len <= kinds[i].max && is_word(s[end]); end++)
            digit = digit || isdigit((unsigned char)s[end]);
        if (end - len >= kinds[i].min && end - len <= kinds[i].max && digit)
            return end;
    }
    if (n > 40 && memcmp(s, "eyJ", 3) == 0) {   /* a JSON Web Token: three parts */
        size_t end = 0;
        int dots = 0;
        for (; end < n && end < 8192 && (is_word(s[end]) || s[end] == '.'); end++)
            dots += s[end] == '.';
        if (dots == 2 && end > 40)
            return end;
    }
    return 0;
}

static const char *find(const char *s, size_t n, const char *what) { return memmem(s, n, what, strlen(what)); }

/* "-----BEGIN ... PRIVATE KEY-----" at s: the length up to the end of its END line (or 8 KiB), else 0. */
static size_t private_key(const char *s, size_t n) {
    if (n < 31 || memcmp(s, "-----BEGIN ", 11) != 0)
        return 0;
    const char *line = memchr(s, '\n', n < 120 ? n : 120);
    if (!line || !find(s, (size_t)(line - s), "PRIVATE KEY"))
        return 0;
    size_t room = n < 8192 ? n : 8192;
    const char *end = find(line, room - (size_t)(line - s), "-----END ");
    if (!end)
        return room;
    const char *stop = memchr(end, '\n', n - (size_t)(end - s));
    return stop ? (size_t)(stop - s) : n;
}

struct masking {
    struct buf out;
    size_t kept_from;                   /* copied up to here */
    size_t masked;
};

static void mask(struct masking *m, const char *s, size_t from, size_t to, const char *word) {
    buf_add(&m->out, s + m->kept_from, from - m->kept_from);
    buf_adds(&m->out, word);
    for (size_t i = from; i < to; i++)
        if (s[i] == '\n')
            buf_addc(&m->out, '\n');
    m->masked += to - from;
    m->kept_from = to;
}

bool pii_clean(struct buf *text, struct kb_pii *found) {
    const char *s = buf_str(text);
    size_t n = text->len, len, end;
    struct masking m = {0};
    for (size_t i = 0; i < n;) {
        char c = s[i], before = i ? s[i - 1] : '\n';
        if (c == '@') {
            found->email += email(s, n, i);
            i++;
        } else if (isdigit((unsigned char)c)) {
            enum found f = number(s, n, i, &end);
            found->phone += f == FOUND_PHONE;
            found->card += f == FOUND_CARD;
            if (f == FOUND_CARD)
                mask(&m, s, i, end, "[card number removed]");
            i = f != FOUND_NONE ? end : i + 1;
            while (i < n && isdigit((unsigned char)s[i]))
                i++;
        } else if (c == '-' && before == '\n' && (len = private_key(s + i, n - i)) > 0) {
            found->key++;
            mask(&m, s, i, i + len, "[private key removed]");
            i += len;
        } else if (strchr("AghskxrneEg", c) && c && !is_word(before) && (len = key_at(s + i, n - i)) > 0) {
            found->key++;
            mask(&m, s, i, i + len, "[key removed]");
            i += len;
        } else {
            i++;
        }
    }
    bool secret = m.masked > 0 && found->key && m.masked * 10 > n * 7;
    if (m.masked) {
        buf_add(&m.out, s + m.kept_from, n - m.kept_from);
        buf_free(text);
        *text = m.out;
    }
    return secret;
}
