/* explain.c - a profile as people read it: what `corral sandbox explain` shows. All of it comes from the tables that are in force. */
#include "base/err.h"
#include "base/json.h"
#include "sandbox/profile.h"
#include "sandbox/sandbox.h"
#include <stdio.h>
#include <string.h>

/* "EQ(1, TCGETS), EQ(0, 3)" as "argument 2 is TCGETS, argument 1 is 3". The text is ours: profile.c's own spelling. */
static void words_of(struct buf *out, const char *text) {
    static const struct { const char *macro, *form; } forms[] = {
        {"EQ(", "argument %c is %.*s"}, {"UNLIKE(", "argument %c is not %.*s"}, {"POINTER(", "argument %c is %.*s"}, {"MASKED(", "argument %c has of %.*s"},
    };
    for (const char *s = text; *s;) {
        for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
            size_t n = strlen(forms[i].macro);
            if (strncmp(s, forms[i].macro, n) != 0 || !s[n] || strncmp(s + n + 1, ", ", 2) != 0)
                continue;
            const char *rest = s + n + 3;
            int depth = 1;
            size_t len = 0;
            for (; rest[len] && (depth += rest[len] == '(' ? 1 : rest[len] == ')' ? -1 : 0) > 0; len++)
                ;
            const char *last = i == 3 ? memrchr(rest, ',', len) : NULL;
            buf_addf(out, forms[i].form, s[n] + 1, (int)(last ? (size_t)(last - rest) : len), rest);
            if (last)
                buf_addf(out, " only%.*s", (int)(len - (size_t)(last - rest) - 1), last + 1);
            s = rest + len;
            break;
        }
        if (*s == ')')
            s++;
        else if (*s == ',') {
            buf_adds(out, " and ");
            s += 1 + (s[1] == ' ');
        } else if (*s)
            s++;
    }
}

static struct json *names(const char *const *list) {
    struct json *a = json_array();
    for (size_t i = 0; list && list[i]; i++)
        json_append(a, json_string(list[i]));
    return a;
}

static struct json *calls_of(const struct profile *p) {
    struct json *o = json_object(), *some = json_array(), *silent = json_array(), *deadly = json_array();
    for (const struct rule *r = p->rules; r->call; r++) {
        struct json *one = json_object();
        struct buf b = {0};
        if (r->text)
            words_of(&b, r->text);
        json_set_str(one, "call", r->call);
        if (b.len)
            json_set_str(one, "when", buf_str(&b));
        if (r->action == RULE_KILL) {
            json_append(deadly, json_string(r->call));
            json_free(one);
        } else if (r->action == RULE_ERRNO) {
            json_set_str(one, "answer", r->error ? strerrorname_np(r->error) : "success, and nothing is done");
            json_append(silent, one);
        } else {
            json_append(some, one);
        }
        buf_free(&b);
    }
    json_set(o, "allowed", names(p->allow));
    json_set(o, "allowed_when", some);
    json_set(o, "answered", silent);
    json_set(o, "deadly", deadly);
    if (p->call_refuse)
        json_set(o, "lost_in_a_call", names(p->call_refuse));
    json_set_str(o, "all_others", "EPERM (ENOSYS for calls newer than this build), reported by name; another architecture's entry ends the process");
    return o;
}

static struct json *layers_of(const struct profile *p) {
    static const char *const always[] = {
        "an unprivileged user; never root",
        "user, mount, pid, ipc, uts, net and cgroup namespaces of its own",
        "a root file system of its own, without /proc and /sys",
        "every descriptor closed but those that were granted",
        "limits (below)",
        "no capability, securebits locked, no new privileges",
        "Landlock",
        "seccomp, an allow-list (below)",
        NULL,
    };
    (void)p;
    return names(always);
}

static struct json *limits_of_profile(const struct profile *p) {
    const struct { const char *name; uint64_t value; } limits[] = {
        {"deadline_ms", p->wall_ms},     {"memory_bytes", p->memory_bytes}, {"address_bytes", p->address_bytes}, {"processes", p->processes},
        {"open_files", p->open_files},   {"file_bytes", p->file_bytes},     {"work_bytes", p->work_bytes},       {"tmp_bytes", p->tmp_bytes},
        {"files", p->inodes},            {"output_bytes", p->output_bytes},
    };
    struct json *o = json_object();
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++)
        json_set_int(o, limits[i].name, (int64_t)limits[i].value);
    return o;
}

int sandbox_explain(struct json **out, const char *name, struct err *e) {
    struct json *o = json_object();
    *out = NULL;
    if (!name) {
        struct json *all = json_array();
        for (size_t i = 0; profile_at(i); i++) {
            struct json *one = json_object();
            json_set_str(one, "profile", profile_at(i)->name);
            json_set_str(one, "about", profile_at(i)->about);
            json_append(all, one);
        }
        json_set(o, "profiles", all);
        *out = o;
        return 0;
    }
    const struct profile *p = profile_find(name);
    if (!p) {
        json_free(o);
        return err_set(e, ERR_NOT_FOUND, "there is no sandbox profile \"%.40s\"; `corral sandbox explain` lists those that are there", name);
    }
    json_set_str(o, "profile", p->name);
    json_set_str(o, "about", p->about);
    json_set_str(o, "program", p->program);
    json_set_str(o, "files", p->files);
    json_set_str(o, "network", p->network);
    json_set(o, "layers", layers_of(p));
    json_set(o, "limits", limits_of_profile(p));
    json_set(o, "calls", calls_of(p));
    *out = o;
    return 0;
}
