/* codecheck.c - the code check's outside, and what both languages share. */
#include "agent/codecheck_priv.h"
#include "base/mem.h"
#include <string.h>

void codecheck_add(struct found *f, const char *id, enum codecheck_severity severity, const char *text, int line) {
    for (size_t i = 0; i < f->n; i++)
        if (f->out[i].line == line && strcmp(f->out[i].rule, id) == 0)
            return;
    if (f->n < CODECHECK_MAX)
        f->out[f->n++] = (struct codecheck_finding){.rule = id, .text = text, .severity = severity, .line = line};
}

bool codecheck_named(const char *names, const char *name) {
    size_t n = strlen(name);
    for (const char *p = names; *p;) {
        size_t len = strcspn(p, "|");
        if (len == n ? memcmp(p, name, n) == 0 : *p == '.' && len < n && memcmp(p, name + n - len, len) == 0)
            return true;
        p += len + (p[len] == '|');
    }
    return false;
}

bool codecheck_language_of(const char *tool, enum codecheck_language *out) {
    *out = strcmp(tool, "run_bash") == 0 ? CODECHECK_SHELL : CODECHECK_PYTHON;
    return *out == CODECHECK_SHELL || strcmp(tool, "code_interpreter") == 0;
}

size_t codecheck(enum codecheck_language language, const char *code, size_t len, struct codecheck_finding *out) {
    struct found f = {.out = out};
    if (language == CODECHECK_PYTHON)
        codecheck_python(&f, code, len);
    else
        codecheck_shell(&f, code, len, 1, 0);
    return f.n;
}

const char *codecheck_severity_name(enum codecheck_severity s) {
    static const char *const names[] = {"info", "warning", "danger"};
    return names[s];
}

struct json *codecheck_json(const struct codecheck_finding *f, size_t n) {
    struct json *list = n ? json_array() : NULL;
    for (size_t i = 0; i < n; i++) {
        struct json *o = json_object();
        json_set_str(o, "rule", f[i].rule);
        json_set_str(o, "severity", codecheck_severity_name(f[i].severity));
        json_set_int(o, "line", f[i].line);
        json_set_str(o, "text", f[i].text);
        json_append(list, o);
    }
    return list;
}

const char *codecheck_rule(size_t i, enum codecheck_severity *severity, const char **text) {
    for (const struct py_rule *r = codecheck_python_rules; r->id; r++)
        if (i-- == 0) {
            *severity = r->severity;
            *text = r->text;
            return r->id;
        }
    for (const struct sh_rule *r = codecheck_shell_rules; r->id; r++)
        if (i-- == 0) {
            *severity = r->severity;
            *text = r->text;
            return r->id;
        }
    return NULL;
}
