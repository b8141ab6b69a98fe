/* profile.c - how a conversation wants to be answered: persona, tone, length, output format, language, eagerness for tools.
 *
 * A profile's words go into the system segment, behind the persona, and are as untrusted as a question: they are encoded as text, and no
 * control token can come of them. The segment is written at the conversation's first turn, so its profile is set before that; only
 * tool_eagerness, which is no text, may change later. Named profiles are kept in profiles.json in the state folder; a
 * conversation keeps a copy of its own in its settings. Agent thread. */
#define LOG_MODULE "agent"
#include "agent/agent_priv.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/str.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#define PERSONA_MAX 8192
#define WORDS_MAX 500
#define PROFILES_MAX 1000
#define FILE_BYTES_MAX (32u << 20)

static const char *const languages[] = {"English", "German", "French", "Italian", "Portuguese", "Hindi", "Spanish", "Thai"};
static const char *const lengths[][2] = {
    {"short", "Keep answers short: one or two sentences."},
    {"medium", "Answer in a paragraph or two."},
    {"long", "Answer at length and in detail."},
};

/* ---- what a profile may say ------------------------------------------------------------------------------------ */

static int check_words(const char *key, const struct json *v, size_t max, struct err *e) {
    const char *s = json_str(v);
    if (!s || strlen(s) != json_strlen(v))
        return err_set(e, ERR_INVALID, "a profile's %s must be a string without NUL characters", key);
    if (json_strlen(v) > max)
        return err_set(e, ERR_TOO_BIG, "a profile's %s of %zu bytes; the limit is %zu", key, json_strlen(v), max);
    return 0;
}

static int check_language(struct json *to, const struct json *v, struct err *e) {
    const char *s = json_str(v) ? json_str(v) : "";
    for (size_t i = 0; i < ARRAY_LEN(languages); i++)
        if (strcasecmp(s, languages[i]) == 0) {
            json_set_str(to, "language", languages[i]);
            return 0;
        }
    return err_set(e, ERR_INVALID, "a profile's language must be one that Llama 3.3 supports: English, German, French, Italian, Portuguese, Hindi, Spanish or Thai");
}

static int check_length(const struct json *v, struct err *e) {
    for (size_t i = 0; i < ARRAY_LEN(lengths); i++)
        if (json_str(v) && strcmp(json_str(v), lengths[i][0]) == 0)
            return 0;
    return err_set(e, ERR_INVALID, "a profile's length must be short, medium or long");
}

/* One member of `from` into `to`; null takes it away. */
static int take_member(struct json *to, const char *key, size_t len, const struct json *v, struct err *e) {
    int rc = 0;
    if (strlen(key) != len)
        key = "";
    if (json_is(v, JSON_NULL)) {
        json_del(to, key);
        return 0;
    }
    if (strcmp(key, "persona") == 0)
        rc = check_words(key, v, PERSONA_MAX, e);
    else if (strcmp(key, "tone") == 0 || strcmp(key, "format") == 0)
        rc = check_words(key, v, WORDS_MAX, e);
    else if (strcmp(key, "length") == 0)
        rc = check_length(v, e);
    else if (strcmp(key, "language") == 0)
        return check_language(to, v, e);
    else if (strcmp(key, "tool_eagerness") != 0)
        return err_set(e, ERR_INVALID, "a profile has no \"%.40s\"; it has persona, tone, length, format, language and tool_eagerness", key);
    else if (!(json_get_double(v, -2) >= -1 && json_get_double(v, -2) <= 1))
        rc = err_set(e, ERR_INVALID, "a profile's tool_eagerness must be a number from -1 to 1");
    if (rc == 0)
        json_set(to, key, json_copy(v));
    return rc;
}

static int take_members(struct json *to, const struct json *from, struct err *e) {
    int rc = 0;
    if (from && !json_is(from, JSON_OBJECT) && !json_is(from, JSON_NULL))
        return err_set(e, ERR_INVALID, "a profile must be an object");
    for (size_t i = 0; rc == 0 && i < json_len(from); i++) {
        size_t len;
        const char *key = json_key(from, i, &len);
        rc = take_member(to, key, len, json_val(from, i), e);
    }
    return rc;
}

static void add_sentence(struct buf *out, const char *before, const char *words, const char *after) {
    if (words && *words)
        buf_addf(out, "%s%s%s%s", out->len ? "\n" : "", before, words, after);
}

void profile_text(struct buf *out, const struct json *profile, const char *persona) {
    struct buf how = {0};
    const char *length = json_get_str(profile, "length", "");
    buf_adds(out, json_get_str(profile, "persona", persona));
    add_sentence(&how, "Tone: ", json_get_str(profile, "tone", NULL), ".");
    for (size_t i = 0; i < ARRAY_LEN(lengths); i++)
        if (strcmp(length, lengths[i][0]) == 0)
            add_sentence(&how, "", lengths[i][1], "");
    add_sentence(&how, "Format of the answer: ", json_get_str(profile, "format", NULL), ".");
    add_sentence(&how, "Answer in ", json_get_str(profile, "language", NULL), ".");
    if (how.len)
        buf_addf(out, "%s%s", out->len ? "\n\n" : "", how.data);
    buf_free(&how);
}

/* ---- named profiles ------------------------------------------------------------------------------------------------ */

static bool name_ok(const char *s) {
    size_t n = strlen(s);
    return n >= 1 && n <= 64 && s[0] != '-' &&
           strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.") == n;
}

void profiles_load(struct agent *a) {
    struct buf path = {0}, text = {0};
    struct err e = {0};
    a->profiles = json_object();
    if (!a->c.state_dir)
        return;
    buf_addf(&path, "%s/profiles.json", a->c.state_dir);
    if (access(path.data, F_OK) == 0) {
        struct json *all = NULL;
        if (file_read(&text, path.data, FILE_BYTES_MAX, &e) != 0 || json_parse(&all, buf_str(&text), text.len, &e) != 0 || !json_is(all, JSON_OBJECT))
            log_error("%s: %s; named profiles are left alone until it is mended", path.data, e.code ? e.text : "not an object");
        for (size_t i = 0; i < json_len(all); i++) {
            struct json *p = json_object();
            if (name_ok(json_key(all, i, NULL)) && take_members(p, json_val(all, i), &e) == 0)
                json_set(a->profiles, json_key(all, i, NULL), p);
            else
                json_free(p);
        }
        a->profiles_damaged = !json_is(all, JSON_OBJECT);
        json_free(all);
    }
    buf_free(&path);
    buf_free(&text);
}

/* A new file beside it, then in its place: at any moment one of the two is there whole. */
static int write_file(const struct agent *a, const struct json *all, struct err *e) {
    struct buf path = {0}, temporary = {0};
    int fd = -1, rc = 0;
    if (!a->c.state_dir)
        return 0;
    char *text = json_text(all, JSON_INDENT4);
    buf_addf(&path, "%s/profiles.json", a->c.state_dir);
    buf_addf(&temporary, "%s.new", path.data);
    if ((fd = open(temporary.data, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600)) < 0 || fd_write_all(fd, text, strlen(text)) != 0 ||
        fsync(fd) != 0 || rename(temporary.data, path.data) != 0)
        rc = err_set(e, errno == ENOSPC ? ERR_NO_SPACE : ERR_IO, "%s: %s", path.data, strerror(errno));
    if (fd >= 0)
        close(fd);
    free(text);
    buf_free(&path);
    buf_free(&temporary);
    return rc;
}

static int replace_all(struct agent *a, struct json *all, struct err *e) {
    int rc = a->profiles_damaged ? err_set(e, ERR_IO, "profiles.json in the state folder can't be read; mend or remove it and start corrald again")
                                 : write_file(a, all, e);
    if (rc != 0) {
        json_free(all);
        return rc;
    }
    json_free(a->profiles);
    a->profiles = all;
    return 0;
}

int agent_profile_list(struct agent *a, struct json **out, struct err *e) {
    (void)e;
    *out = json_array();
    for (size_t i = 0; i < json_len(a->profiles); i++) {
        struct json *o = json_object();
        json_set_str(o, "name", json_key(a->profiles, i, NULL));
        json_set(o, "profile", json_copy(json_val(a->profiles, i)));
        json_append(*out, o);
    }
    return 0;
}

static int find_named(const struct agent *a, const char *name, const struct json **out, struct err *e) {
    *out = json_get(a->profiles, name);
    return *out ? 0 : err_set(e, ERR_NOT_FOUND, "there is no profile \"%.64s\" (corral profile list)", name);
}

int agent_profile_show(struct agent *a, const char *name, struct json **out, struct err *e) {
    const struct json *p;
    int rc = find_named(a, name, &p, e);
    *out = rc == 0 ? json_copy(p) : NULL;
    return rc;
}

int agent_profile_set(struct agent *a, const char *name, const struct json *members, struct err *e) {
    if (!name_ok(name))
        return err_set(e, ERR_INVALID, "a profile's name has 1 to 64 letters, digits, '_', '-' or '.', and does not begin with '-'");
    struct json *all = json_copy(a->profiles), *p = json_get(all, name);
    int rc = 0;
    if (!p) {
        if (json_len(all) >= PROFILES_MAX)
            rc = err_set(e, ERR_TOO_BIG, "there are %d profiles already", PROFILES_MAX);
        json_set(all, name, json_object());
        p = json_get(all, name);
    }
    if (rc == 0)
        rc = take_members(p, members, e);
    if (rc != 0) {
        json_free(all);
        return rc;
    }
    return replace_all(a, all, e);
}

int agent_profile_delete(struct agent *a, const char *name, struct err *e) {
    const struct json *p;
    int rc = find_named(a, name, &p, e);
    if (rc != 0)
        return rc;
    struct json *all = json_copy(a->profiles);
    json_del(all, name);
    return replace_all(a, all, e);
}

/* ---- a conversation's own ---------------------------------------------------------------------------------------------- */

static int settings_of(struct agent *a, int64_t conv, struct json **out, struct err *e) {
    struct buf text = {0};
    int rc = store_conv_settings(a->st, conv, &text, e);
    *out = NULL;
    if (rc == 0 && text.len)
        rc = json_parse(out, text.data, text.len, e);
    if (rc == 0 && !*out)
        *out = json_object();
    buf_free(&text);
    return rc;
}

int agent_conversation_profile(struct agent *a, const char *conversation, struct json **out, struct err *e) {
    struct store_conv sc;
    struct json *settings = NULL;
    int rc = store_conv_find(a->st, conversation, &sc, e);
    *out = NULL;
    if (rc == 0 && (rc = settings_of(a, sc.id, &settings, e)) == 0) {
        const struct json *p = json_get(settings, "profile");
        *out = p ? json_copy(p) : json_object();
    }
    json_free(settings);
    return rc;
}

/* Nothing but tool_eagerness differs. */
static bool same_text(const struct json *before, const struct json *now) {
    struct json *x = before ? json_copy(before) : json_object(), *y = json_copy(now);
    json_del(x, "tool_eagerness");
    json_del(y, "tool_eagerness");
    bool same = json_equal(x, y);
    json_free(x);
    json_free(y);
    return same;
}

int profile_apply(struct agent *a, const struct store_conv *sc, const char *named, const struct json *members, struct err *e) {
    struct json *settings = NULL, *now = NULL;
    const struct json *base = NULL;
    int rc = settings_of(a, sc->id, &settings, e);
    if (rc == 0 && named)
        rc = find_named(a, named, &base, e);
    if (rc == 0) {
        const struct json *before = json_get(settings, "profile");
        now = base ? json_copy(base) : before ? json_copy(before) : json_object();
        rc = take_members(now, members, e);
        if (rc == 0 && sc->messages > 0 && !same_text(before, now))
            rc = err_set(e, ERR_REFUSED, "\"%s\" has begun, and its profile stands in the system segment that the model has read; only tool_eagerness can still change",
                         sc->name);
    }
    if (rc == 0) {
        json_set(settings, "profile", json_copy(now));
        char *text = json_text(settings, JSON_COMPACT);
        rc = store_conv_set_settings(a->st, sc->id, text, e);
        free(text);
    }
    struct conv *c = conv_by_name(a, sc->name);
    if (rc == 0 && c && c->settings)
        json_set(c->settings, "profile", json_copy(now));
    json_free(now);
    json_free(settings);
    return rc;
}

int agent_conversation_set_profile(struct agent *a, const char *conversation, const char *named, const struct json *members, struct err *e) {
    struct store_conv sc;
    char date[32];
    int rc = store_begin(a->st, STORE_DURABLE, e);
    if (rc != 0)
        return rc;
    if ((rc = store_conv_find(a->st, conversation, &sc, e)) == ERR_NOT_FOUND) {
        clock_llama_date(clock_wall_ms(), date, sizeof date);
        rc = store_conv_create(a->st, conversation, date, &sc, e);
    }
    if (rc == 0)
        rc = profile_apply(a, &sc, named, members, e);
    if (rc == 0)
        return store_commit(a->st, e);
    store_rollback(a->st);
    return rc;
}
