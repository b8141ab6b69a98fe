/* toolcall_scan.c - is this text calls?  Asked byte by byte, answered as early as it is certain.
 *
 *   START -> [FENCE -> FENCE_INFO ->] item -> BETWEEN -> item ... -> [FENCE_END -> FENCED]     any -> FAIL
 *   item: JSON | WORD -> CALL | LIST -> JSON or LIST_NAME -> CALL | TAG_OPEN -> TAG_NAME -> TAG_BEFORE -> JSON -> TAG_AFTER -> TAG_CLOSE
 *
 * One byte moves the machine once, so the cut of the input can't matter. Each item is read strictly (toolcall_read.c) when its
 * last bracket closes. Without python_tag (tagged false) a call must begin with the name of an offered
 * tool, which is checked letter by letter: that is what lets prose through at once. */
#include "agent/toolcall_priv.h"
#include <string.h>

enum json_at { AT_VALUE, AT_FIRST_VALUE, AT_FIRST_KEY, AT_KEY, AT_COLON, AT_AFTER, AT_STRING, AT_ESCAPE, AT_HEX, AT_ATOM };

#define FENCE_INFO_MAX 24

static bool blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-' ||
           c == '/' || c == ':' || (unsigned char)c >= 0x80;
}

void scan_init(struct scan *s, const struct offers *o, bool tagged) {
    memset(s, 0, sizeof *s);
    s->offers = o;
    s->tagged = tagged;
}

void scan_free(struct scan *s) {
    buf_free(&s->text);
    buf_free(&s->stack);
    calls_free(&s->calls);
}

void scan_reset(struct scan *s, bool tagged) {
    const struct offers *o = s->offers;

    scan_free(s);
    scan_init(s, o, tagged);
}

static void fail(struct scan *s, const char *why) {
    if (s->why.code == 0)
        err_set(&s->why, ERR_FORMAT, "%s", why);
    s->state = SCAN_FAIL;
    calls_cut(&s->calls, s->tagged ? s->good_calls : 0);
}

static const char *item_text(const struct scan *s) {
    return s->text.data + s->item;
}

static size_t item_len(const struct scan *s) {
    return s->text.len - s->item;
}

/* ---- items ---------------------------------------------------------------------------------------- */

static void item_read(struct scan *s, int rc) {
    if (rc != 0) {
        fail(s, s->why.text);
        return;
    }
    s->state = SCAN_BETWEEN;
    s->good_calls = s->calls.n;
    s->good_end = s->text.len;
}

/* The Python call can't be read. The first call of a built-in may have quotes that nobody escaped: scan_end sees. */
static void python_odd(struct scan *s, const char *why) {
    if (item_text(s)[0] != '[' && s->calls.n == 0 && memmem(item_text(s), item_len(s), ".call(", 6)) {
        s->state = SCAN_LOOSE;
        s->why.code = 0;
    } else {
        fail(s, why);
    }
}

/* A Python call or list has closed. */
static void python_done(struct scan *s) {
    bool list = item_text(s)[0] == '[';
    size_t before = s->calls.n;
    int rc = list ? read_python_list(&s->calls, s->offers, item_text(s), item_len(s), &s->why)
                  : read_python_call(&s->calls, s->offers, item_text(s), item_len(s), &s->why);

    if (rc != 0) {
        python_odd(s, s->why.text);
        return;
    }
    if (s->tagged && s->offers->code && !s->calls.v[before].known && !offers_wellknown(s->calls.v[before].name, strlen(s->calls.v[before].name)))
        rc = err_set(&s->why, ERR_FORMAT, "calls nothing that is offered, so it is code");
    item_read(s, rc);
}

static void json_done(struct scan *s) {
    if (s->in_tag) {
        s->state = SCAN_TAG_AFTER;
        return;
    }
    item_read(s, read_json_calls(&s->calls, s->offers, item_text(s), item_len(s), s->tagged, &s->why));
}

/* <function=NAME>{...} is there; its closing tag may still be missing. */
static void tag_done(struct scan *s, size_t args_end) {
    item_read(s, read_function_tag(&s->calls, s->offers, s->text.data + s->word, s->name_len, s->text.data + s->args, args_end - s->args, &s->why));
    s->in_tag = false;
}

static void json_begin(struct scan *s, char c, size_t call_depth) {
    s->state = SCAN_JSON;
    s->call_depth = call_depth;
    s->json = c == '{' ? AT_FIRST_KEY : AT_FIRST_VALUE;
    s->named = false;
    s->key_len = 0;
    buf_reset(&s->stack);
    buf_addc(&s->stack, c);
}

static void call_begin(struct scan *s, const char *stack) {
    s->state = SCAN_CALL;
    s->quote = 0;
    buf_reset(&s->stack);
    buf_adds(&s->stack, stack);
}

static void item_begin(struct scan *s, char c) {
    s->item = s->word = s->text.len - 1;
    switch (c) {
    case '{':
        json_begin(s, c, 1);
        return;
    case '[':
        s->state = SCAN_LIST;
        return;
    case '<':
        s->state = SCAN_TAG_OPEN;
        return;
    default:
        s->state = SCAN_WORD;
    }
}

/* ---- JSON ----------------------------------------------------------------------------------------- */

/* Members that may stand before the name in a call without python_tag. */
static bool call_member(const char *s, size_t n) {
    static const char *const names[] = { "name", "parameters", "arguments", "type", "id" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strlen(names[i]) == n && memcmp(names[i], s, n) == 0)
            return true;
    return false;
}

static bool key_is(const struct scan *s, const char *key) {
    return s->key_len == strlen(key) && memcmp(s->text.data + s->key, key, s->key_len) == 0;
}

/* The string that began at s->string has ended with the newest byte. */
static void json_string_done(struct scan *s) {
    const char *v = s->text.data + s->string + 1;
    size_t n = s->text.len - s->string - 2;
    struct json *name = NULL;

    s->json = s->is_key ? AT_COLON : AT_AFTER;
    if (s->in_tag || s->stack.len != s->call_depth || s->stack.data[s->call_depth - 1] != '{')
        return;
    if (s->is_key) {
        s->key = s->string + 1;
        s->key_len = n;
        if (!s->meant && !s->tagged && !call_member(v, n))
            fail(s, "an object that is no call");
        return;
    }
    if (!key_is(s, "name") || read_json(&name, v - 1, n + 2, NULL) != 0)
        return;
    s->named = offers_find(s->offers, json_str(name), json_strlen(name)) != NULL;
    s->meant |= s->named;
    json_free(name);
    if (!s->meant && !s->tagged)
        fail(s, "names no offered tool");
}

static void json_close(struct scan *s, char c) {
    char open = s->stack.data[s->stack.len - 1];

    if ((c == '}') != (open == '{')) {
        fail(s, "brackets that do not match");
        return;
    }
    s->stack.len--;
    if (s->stack.len + 1 == s->call_depth)
        s->named = false;
    s->json = AT_AFTER;
    if (s->stack.len == 0)
        json_done(s);
}

static void json_value(struct scan *s, char c) {
    if (c == '"') {
        s->json = AT_STRING;
        s->is_key = false;
        s->string = s->text.len - 1;
    } else if (c == '{' || c == '[') {
        if (s->stack.len >= TOOLCALL_DEPTH_MAX) {
            fail(s, "nested too deeply");
            return;
        }
        if (s->call_depth == 2 && s->stack.len == 1 && c != '{') {
            fail(s, "a list that holds no calls");
            return;
        }
        buf_addc(&s->stack, c);
        s->json = c == '{' ? AT_FIRST_KEY : AT_FIRST_VALUE;
    } else if ((c >= '0' && c <= '9') || c == '-' || (c >= 'a' && c <= 'z')) {
        s->json = AT_ATOM;
        if (s->call_depth == 2 && s->stack.len == 1)
            fail(s, "a list that holds no calls");
    } else {
        fail(s, "no JSON value");
    }
}

static void json_after(struct scan *s, char c) {
    if (c == '}' || c == ']')
        json_close(s, c);
    else if (c == ',')
        s->json = s->stack.data[s->stack.len - 1] == '{' ? AT_KEY : AT_VALUE;
    else if (!blank(c))
        fail(s, "no JSON: a comma or a closing bracket was expected");
}

static void json_byte(struct scan *s, char c) {
    switch (s->json) {
    case AT_STRING:
        if (c == '"')
            json_string_done(s);
        else if (c == '\\')
            s->json = AT_ESCAPE;
        return;
    case AT_ESCAPE:
        s->json = c == 'u' ? AT_HEX : AT_STRING;
        s->hex = 0;
        if (!strchr("\"\\/bfnrtu", c) || c == '\0')
            fail(s, "an escape that JSON does not have");
        return;
    case AT_HEX:
        if (!strchr("0123456789abcdefABCDEF", c) || c == '\0')
            fail(s, "\\u needs four hex digits");
        else if (++s->hex == 4)
            s->json = AT_STRING;
        return;
    case AT_ATOM:
        if ((c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'E' || (c >= 'a' && c <= 'z'))
            return;
        s->json = AT_AFTER;
        json_after(s, c);
        return;
    case AT_AFTER:
        json_after(s, c);
        return;
    default:
        break;
    }
    if (blank(c))
        return;
    switch (s->json) {
    case AT_COLON:
        s->json = AT_VALUE;
        if (c != ':')
            fail(s, "no JSON: a colon was expected");
        return;
    case AT_FIRST_KEY:
        if (c == '}') {
            json_close(s, c);
            return;
        }
        __attribute__((fallthrough));
    case AT_KEY:
        s->json = AT_STRING;
        s->is_key = true;
        s->string = s->text.len - 1;
        if (c != '"')
            fail(s, "no JSON: a name in quotes was expected");
        return;
    case AT_FIRST_VALUE:
        if (c == ']') {
            json_close(s, c);
            return;
        }
        __attribute__((fallthrough));
    default:
        json_value(s, c);
    }
}

/* ---- Python --------------------------------------------------------------------------------------- */

static void call_in_string(struct scan *s, char c) {
    if (s->opening) {                   /* one or two quotes seen: an empty string, or the start of a triple one */
        if (c == s->quote && ++s->quotes == 3) {
            s->triple = true;
            s->opening = false;
            s->quotes = 0;
            return;
        }
        if (c == s->quote)
            return;
        s->opening = false;
        if (s->quotes == 2) {           /* it was empty, and c stands behind it */
            s->quote = 0;
            return;
        }
        s->quotes = 0;
    }
    if (s->escaped) {
        s->escaped = false;
        s->quotes = 0;
        return;
    }
    if (c == '\\') {
        s->escaped = true;
        s->quotes = 0;
    } else if (c != s->quote) {
        s->quotes = 0;
    } else if (++s->quotes == (s->triple ? 3 : 1)) {
        s->quote = 0;
    }
}

static void call_byte(struct scan *s, char c) {
    if (s->quote) {
        call_in_string(s, c);
        if (s->quote || s->opening || s->quotes != 2)
            return;
        s->quotes = 0;                  /* c ended an empty string by standing behind it */
    }
    switch (c) {
    case '"':
    case '\'':
        s->quote = c;
        s->opening = true;
        s->triple = s->escaped = false;
        s->quotes = 1;
        return;
    case '(':
    case '[':
    case '{':
        if (s->stack.len >= TOOLCALL_DEPTH_MAX)
            python_odd(s, "nested too deeply");
        else
            buf_addc(&s->stack, c);
        return;
    case ')':
    case ']':
    case '}':
        if ((c == ')') != (s->stack.data[s->stack.len - 1] == '(') || (c == ']') != (s->stack.data[s->stack.len - 1] == '[')) {
            python_odd(s, "brackets that do not match");
            return;
        }
        if (--s->stack.len == 0)
            python_done(s);
        return;
    case '#':
        python_odd(s, "a comment");
        return;
    default:
        return;
    }
}

/* ---- the beginnings of items ---------------------------------------------------------------------- */

static void list_byte(struct scan *s, char c) {
    if (blank(c))
        return;
    if (c == '{') {
        json_begin(s, '[', 2);
        s->json = AT_FIRST_VALUE;
        json_byte(s, c);
        return;
    }
    if (!word_byte(c)) {
        fail(s, "a list that holds no calls");
        return;
    }
    s->state = SCAN_LIST_NAME;
    s->word = s->text.len - 1;
    if (!s->tagged && s->calls.n == 0 && !offers_begins(s->offers, &c, 1))
        fail(s, "names no offered tool");
}

static void list_paren(struct scan *s, char c) {
    if (c == '(')
        call_begin(s, "[(");
    else if (!blank(c))
        fail(s, "a list that holds no calls");
}

/* "name" or "name.call" of something that was offered. */
static bool offered_call(const struct scan *s, const char *name, size_t n) {
    return offers_find(s->offers, name, n) || (n > 5 && memcmp(name + n - 5, ".call", 5) == 0 && offers_find(s->offers, name, n - 5));
}

static void list_name(struct scan *s, char c) {
    const char *name = s->text.data + s->word;
    size_t n = s->text.len - s->word;

    if (word_byte(c)) {
        if (!s->tagged && s->calls.n == 0 && !offers_begins(s->offers, name, n) && !(n > 1 && memchr(name, '.', n)))
            fail(s, "names no offered tool");
        return;
    }
    s->meant |= offered_call(s, name, n - 1);
    if (!s->tagged && s->calls.n == 0 && !offered_call(s, name, n - 1)) {
        fail(s, "names no offered tool");
        return;
    }
    s->state = SCAN_LIST_PAREN;
    list_paren(s, c);
}

static void word_tagged(struct scan *s, char c) {
    const char *name = s->text.data + s->word;
    size_t n = s->text.len - s->word - 1;

    if (word_byte(c))
        return;
    if (c == '(' && (offered_call(s, name, n) || (n > 5 && memcmp(name + n - 5, ".call", 5) == 0 && offers_wellknown(name, n - 5)))) {
        s->meant = true;
        call_begin(s, "(");
        return;
    }
    fail(s, "no call of an offered tool");
}

static void word(struct scan *s, char c) {
    bool whole;

    if (s->tagged) {
        word_tagged(s, c);
        return;
    }
    if (!offers_begins_builtin(s->offers, s->text.data + s->word, s->text.len - s->word, &whole)) {
        fail(s, "no call of an offered tool");
        return;
    }
    if (whole) {
        s->meant = true;
        call_begin(s, "(");
    }
}

static void tag_open(struct scan *s, char c) {
    static const char tag[] = "<function=";
    size_t n = item_len(s);

    if (c != tag[n - 1]) {
        fail(s, "no <function= tag");
    } else if (n == sizeof tag - 1) {
        s->state = SCAN_TAG_NAME;
        s->word = s->text.len;
    }
}

static void tag_name(struct scan *s, char c) {
    const char *name = s->text.data + s->word;
    size_t n = s->text.len - s->word;

    if (c == '>') {
        s->name_len = n - 1;
        s->state = SCAN_TAG_BEFORE;
        s->meant |= offers_find(s->offers, name, n - 1) != NULL;
        if (!s->tagged && s->calls.n == 0 && !offers_find(s->offers, name, n - 1))
            fail(s, "names no offered tool");
    } else if (c == '\n' || c == '<' || n > 512 || (!s->tagged && s->calls.n == 0 && !offers_begins(s->offers, name, n))) {
        fail(s, "names no offered tool");
    }
}

static void tag_before(struct scan *s, char c) {
    if (blank(c))
        return;
    if (c != '{') {
        fail(s, "<function=...> needs its arguments as a JSON object");
        return;
    }
    s->args = s->text.len - 1;
    s->in_tag = true;
    json_begin(s, c, 1);
}

static void tag_after(struct scan *s, char c) {
    if (blank(c))
        return;
    s->string = s->text.len - 1;        /* where the closing tag begins */
    s->state = SCAN_TAG_CLOSE;
    if (c != '<')
        fail(s, "<function=...> needs its </function>");
}

static void tag_close(struct scan *s, char c) {
    static const char tag[] = "</function>";
    size_t n = s->text.len - s->string;

    if (c != tag[n - 1])
        fail(s, "<function=...> needs its </function>");
    else if (n == sizeof tag - 1)
        tag_done(s, s->string);
}

/* ---- around items --------------------------------------------------------------------------------- */

static void start(struct scan *s, char c) {
    if (blank(c))
        return;
    if (c == '`' && !s->fenced) {
        s->state = SCAN_FENCE;
        s->ticks = 1;
        return;
    }
    item_begin(s, c);
    if (s->state == SCAN_WORD)
        word(s, c);
}

static void fence(struct scan *s, char c) {
    if (c != '`') {
        fail(s, "no code fence");
    } else if (++s->ticks == 3) {
        s->state = SCAN_FENCE_INFO;
        s->fenced = true;
        s->word = s->text.len;
    }
}

static void fence_info(struct scan *s, char c) {
    if (c == '\n') {
        s->state = SCAN_START;
    } else if (c == '{' || c == '[' || c == '<') {
        item_begin(s, c);
    } else if (!(word_byte(c) || blank(c)) || s->text.len - s->word > FENCE_INFO_MAX) {
        fail(s, "no code fence around a call");
    }
}

static void between(struct scan *s, char c) {
    if (blank(c) || c == ';' || c == ',')
        return;
    if (c == '`' && s->fenced) {
        s->state = SCAN_FENCE_END;
        s->ticks = 1;
        return;
    }
    item_begin(s, c);
    if (s->state == SCAN_WORD)
        word(s, c);
}

static void fence_end(struct scan *s, char c) {
    if (c != '`')
        fail(s, "no end of the code fence");
    else if (++s->ticks == 3)
        s->state = SCAN_FENCED;
}

void scan_byte(struct scan *s, char c) {
    buf_addc(&s->text, c);
    switch (s->state) {
    case SCAN_START:
        start(s, c);
        break;
    case SCAN_FENCE:
        fence(s, c);
        break;
    case SCAN_FENCE_INFO:
        fence_info(s, c);
        break;
    case SCAN_WORD:
        word(s, c);
        break;
    case SCAN_TAG_OPEN:
        tag_open(s, c);
        break;
    case SCAN_TAG_NAME:
        tag_name(s, c);
        break;
    case SCAN_TAG_BEFORE:
        tag_before(s, c);
        break;
    case SCAN_TAG_AFTER:
        tag_after(s, c);
        break;
    case SCAN_TAG_CLOSE:
        tag_close(s, c);
        break;
    case SCAN_LIST:
        list_byte(s, c);
        break;
    case SCAN_LIST_NAME:
        list_name(s, c);
        break;
    case SCAN_LIST_PAREN:
        list_paren(s, c);
        break;
    case SCAN_JSON:
        json_byte(s, c);
        break;
    case SCAN_CALL:
        call_byte(s, c);
        break;
    case SCAN_BETWEEN:
        between(s, c);
        break;
    case SCAN_FENCE_END:
        fence_end(s, c);
        break;
    case SCAN_FENCED:
        if (!blank(c))
            fail(s, "text after the code fence");
        break;
    case SCAN_LOOSE:
    case SCAN_FAIL:
        break;
    }
}

bool scan_in_string(const struct scan *s) {
    return (s->state == SCAN_JSON && (s->json == AT_STRING || s->json == AT_ESCAPE || s->json == AT_HEX)) ||
           (s->state == SCAN_CALL && s->quote && !(s->opening && s->quotes == 2)) || s->state == SCAN_LOOSE;
}

bool scan_complete(const struct scan *s) {
    return (s->state == SCAN_BETWEEN || s->state == SCAN_FENCED) && s->calls.n > 0;
}

bool scan_salvage(const struct scan *s) {
    if (s->state != SCAN_FAIL || !s->tagged || s->fenced || s->good_calls == 0)
        return false;
    for (size_t i = 0; i < s->good_calls; i++) {
        enum toolcall_form form = s->calls.v[i].form;
        if (!s->calls.v[i].known || (s->offers->code && form != TOOLCALL_JSON && form != TOOLCALL_FUNCTION_TAG))
            return false;               /* Python with more Python behind it is code */
    }
    return true;
}

bool scan_end(struct scan *s, bool cut) {
    size_t n = s->text.len;

    if (s->state == SCAN_TAG_AFTER && !cut) {   /* the end of the message closes a tag that was left open */
        tag_done(s, n);
    } else if (s->state == SCAN_LOOSE || s->state == SCAN_CALL) {
        while (n > s->item && blank(s->text.data[n - 1]))
            n--;
        if (!s->fenced && s->calls.n == 0 && read_loose_builtin(&s->calls, s->offers, item_text(s), n - s->item, &s->why) == 0)
            s->state = SCAN_BETWEEN;
    } else if (s->state == SCAN_BETWEEN && s->fenced && cut) {
        fail(s, "cut off inside the code fence");
    }
    if (!scan_complete(s)) {
        if (s->state != SCAN_FAIL)
            fail(s, cut ? "cut off by the token limit" : "the text ends inside a call");
        return false;
    }
    return true;
}
