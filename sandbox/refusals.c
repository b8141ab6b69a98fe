#include "sandbox/refusals.h"
#include "base/json.h"
#include <inttypes.h>
#include <seccomp.h>
#include <stdio.h>
#include <stdlib.h>

static void name_of(int nr, char *out, size_t size) {
    char *name = seccomp_syscall_resolve_num_arch(SCMP_ARCH_NATIVE, nr);
    if (name)
        snprintf(out, size, "%s", name);
    else
        snprintf(out, size, "number %d", nr);
    free(name);
}

struct json *refusal_count(struct refusals *t, const struct wire_refusal *w) {
    size_t i = w->nr >= 0 && w->nr < REFUSALS_CALLS_MAX ? (size_t)w->nr : REFUSALS_CALLS_MAX;
    bool deadly = w->how == WIRE_REFUSED_DEADLY;
    uint64_t *count = deadly ? t->killed : t->refused;
    struct json *o = json_object(), *args = json_array();
    char text[64];
    count[i] += w->count;
    name_of(w->nr, text, sizeof text);
    json_set_str(o, "call", text);
    json_set_str(o, "action", deadly ? "killed" : "refused");
    json_set_int(o, "count", w->count > INT64_MAX ? INT64_MAX : (int64_t)w->count);
    for (int k = 0; k < 6; k++) {
        snprintf(text, sizeof text, "0x%" PRIx64, w->args[k]);
        json_append(args, json_string(text));
    }
    json_set(o, "args", args);
    return o;
}

struct json *refusals_json(const struct refusals *t) {
    struct json *all = json_object();
    for (int i = 0; i <= REFUSALS_CALLS_MAX; i++) {
        char name[64];
        if (!t->refused[i] && !t->killed[i])
            continue;
        struct json *o = json_object();
        json_set_int(o, "refused", (int64_t)t->refused[i]);
        json_set_int(o, "killed", (int64_t)t->killed[i]);
        if (i < REFUSALS_CALLS_MAX)
            name_of(i, name, sizeof name);
        else
            snprintf(name, sizeof name, "others");
        json_set(all, name, o);
    }
    return all;
}
