/* probe.c - `corral sandbox probe`: tries to get out of the real jail, and prints what came of it.
 *
 * The checks are data, one file a class (probe/NAME.probe), and run as `corral sandbox run` runs anything: same profile, same protocol. Each has a
 * conversation of its own. In a file:
 *
 *   ## what is tried [:: code in one line]     contained when a step is refused, or its process killed for it
 *   ## what is tried =ok | =killed | =bounded | =clean | =says TEXT
 *   --- next | other | close                   the next step: in the same conversation, in another one, or in the same after it was closed
 *
 * Only the last step counts. After each check the jail must still answer a harmless call. */
#include "clients/cli/cli.h"
#include <getopt.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define EMBED(name, file)                                                                                                        \
    __asm__(".section .rodata\n.global probe_" #name "\nprobe_" #name ":\n.incbin \"" PROBE_DIR "/" file "\"\n.byte 0\n.previous\n"); \
    extern const char probe_##name[]
EMBED(prelude, "prelude.py");
EMBED(network, "network.probe");
EMBED(files, "files.probe");
EMBED(programs, "programs.probe");
EMBED(processes, "processes.probe");
EMBED(kernel, "kernel.probe");
EMBED(conversations, "conversations.probe");
EMBED(survivors, "survivors.probe");
EMBED(answers, "answers.probe");
EMBED(exhaustion, "exhaustion.probe");

static const struct class {
    const char *name, *text;
} classes[] = {
    {"network", probe_network},     {"files", probe_files},
    {"programs", probe_programs},   {"processes", probe_processes},
    {"kernel", probe_kernel},       {"conversations", probe_conversations},
    {"survivors", probe_survivors}, {"answers", probe_answers},
    {"exhaustion", probe_exhaustion},
};

#define RUN_MS 90000

struct outcome {                        /* of one step */
    bool ran, ok, killed;
    int64_t exit;
    char text[400], limit[24], call[40];
    bool clean;                         /* no character that attacks a reader */
};

struct check {
    const char *class, *end;
    char name[120], expect[80];
    const char *code;                   /* up to end */
};

/* ---- reading the files ------------------------------------------------------------------------------ */

static const char *line_end(const char *s) {
    const char *e = strchr(s, '\n');
    return e ? e : s + strlen(s);
}

static void copy(char *out, size_t size, const char *s, size_t n) { snprintf(out, size, "%.*s", (int)(n < size ? n : size - 1), s); }

/* The next check at or behind *at; false: no more. */
static bool next_check(const char **at, struct check *c) {
    const char *s = *at;
    while (*s && strncmp(s, "## ", 3) != 0)
        s = *line_end(s) ? line_end(s) + 1 : line_end(s);
    if (!*s)
        return false;
    const char *eol = line_end(s), *head = s + 3, *one = strstr(s, " :: "), *expect = strstr(s, " =");
    bool one_line = one && one < eol;
    const char *stop = one_line ? one : expect && expect < eol ? expect : eol;
    copy(c->name, sizeof c->name, head, (size_t)(stop - head));
    if (!one_line && expect && expect < eol)
        copy(c->expect, sizeof c->expect, expect + 2, (size_t)(eol - expect - 2));
    else
        c->expect[0] = '\0';
    c->code = one_line ? one + 4 : *eol ? eol + 1 : eol;
    const char *end = *eol ? eol + 1 : eol;
    while (!one_line && *end && strncmp(end, "## ", 3) != 0)
        end = *line_end(end) ? line_end(end) + 1 : line_end(end);
    c->end = one_line ? eol : end;
    *at = end;
    return true;
}

/* ---- running ------------------------------------------------------------------------------------------- */

static bool is_clean(const char *s, size_t n) {
    for (size_t i = 0; i < n; i++) {
        unsigned char b = (unsigned char)s[i];
        if ((b < 0x20 && b != '\n' && b != '\t') || b == 0x7f)
            return false;
    }
    /* C1 controls, zero-width and bidirectional characters, the byte order mark, tags */
    static const char *const bad[] = {"\xc2\x9b", "\xe2\x80\x8b", "\xe2\x80\xae", "\xe2\x81\xa6", "\xef\xbb\xbf", "\xf3\xa0\x81\x81"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        if (memmem(s, n, bad[i], strlen(bad[i])))
            return false;
    return true;
}

static int run_code(struct cli *c, const char *conversation, const char *code, size_t len, bool bare, struct outcome *o, struct err *e) {
    struct json *params = json_object(), *r = NULL;
    struct buf whole = {0};
    *o = (struct outcome){0};
    if (bare) {
        buf_add(&whole, code, len);
    } else {
        buf_adds(&whole, probe_prelude);
        buf_adds(&whole, "\nprobe(");
        json_write_string(&whole, code, len, JSON_ASCII);
        buf_adds(&whole, ")\n");
    }
    json_set(params, "code", json_stringn(buf_str(&whole), whole.len));
    json_set_str(params, "conversation", conversation);
    int rc = corral_call(c->daemon, "sandbox.run", params, &r, RUN_MS, e);
    if (rc == 0) {
        const struct json *text = json_get(r, "text"), *refused = json_get(r, "refused");
        o->ran = true;
        o->ok = json_get_bool(json_get(r, "ok"), false);
        o->exit = json_get_int(json_get(r, "exit"), 0);
        o->clean = is_clean(json_str(text) ? json_str(text) : "", json_strlen(text));
        size_t n = json_strlen(text);
        while (n && json_str(text)[n - 1] == '\n')
            n--;
        copy(o->text, sizeof o->text, json_str(text) ? json_str(text) : "", n);
        copy(o->limit, sizeof o->limit, json_get_str(r, "limit", ""), sizeof o->limit - 1);
        for (size_t i = 0; i < json_len(refused); i++)
            if (strcmp(json_get_str(json_at(refused, i), "action", ""), "killed") == 0) {
                o->killed = true;
                copy(o->call, sizeof o->call, json_get_str(json_at(refused, i), "call", ""), sizeof o->call - 1);
            }
        if (o->exit == 128 + 31)        /* SIGSYS: the kernel's own answer to another architecture's entry */
            o->killed = true;
    }
    json_free(params);
    json_free(r);
    buf_free(&whole);
    return rc;
}

static void close_conversation(struct cli *c, const char *name) {
    struct json *params = json_object();
    struct err e;
    json_set_str(params, "conversation", name);
    (void)corral_control(c->daemon, "sandbox.close", params, NULL, CALL_MS, &e);
    json_free(params);
}

/* Whether the last step's outcome is what the check wants; how: in words. */
static bool judge(const struct check *c, const struct outcome *o, char *how, size_t size) {
    if (o->text[0])
        snprintf(how, size, "%s", o->text);
    else
        snprintf(how, size, "no output, status %d%s%s", (int)o->exit, o->limit[0] ? ", limit " : "", o->limit);
    if (strcmp(c->expect, "ok") == 0)
        return o->ok && strcmp(o->text, "passed") == 0;
    if (strncmp(c->expect, "says ", 5) == 0) {
        snprintf(how, size, "the answer is \"%.100s\"", o->text);
        return o->ok && strcmp(o->text, c->expect + 5) == 0;
    }
    if (strcmp(c->expect, "clean") == 0) {
        snprintf(how, size, "%s", o->clean ? "shown escaped" : "reached the reader");
        return o->clean && o->text[0];
    }
    if (strcmp(c->expect, "bounded") == 0) {
        if (o->limit[0])
            snprintf(how, size, "ended by its limit: %s", o->limit);
        return o->limit[0] || o->exit == 128 + 9 || strncmp(o->text, "refused: ", 9) == 0 || strcmp(o->text, "broken: MemoryError ") == 0;
    }
    if (o->killed) {
        snprintf(how, size, "killed%s%s", o->call[0] ? " for " : " by the kernel", o->call);
        return true;
    }
    if (strcmp(c->expect, "killed") == 0)
        return false;
    return strncmp(o->text, "refused: ", 9) == 0 || strncmp(o->text, "broken: MemoryError", 19) == 0;
}

static int run_check(struct cli *c, const struct check *k, unsigned number, bool *ok, char *how, size_t size, struct err *e) {
    char a[64], b[64];
    const char *in = a;
    struct outcome o = {0};
    int rc = 0;
    snprintf(a, sizeof a, "probe-%d-%u", (int)getpid(), number);
    snprintf(b, sizeof b, "probe-%d-%u-other", (int)getpid(), number);
    for (const char *s = k->code; rc == 0 && s < k->end;) {
        const char *stop = s;           /* the step's end */
        while (stop < k->end && strncmp(stop, "--- ", 4) != 0)
            stop = *line_end(stop) ? line_end(stop) + 1 : k->end;
        bool last = stop >= k->end;
        rc = run_code(c, in, s, (size_t)((last ? k->end : stop) - s), last && strncmp(k->expect, "says", 4) == 0, &o, e);
        if (last)
            break;
        if (strncmp(stop, "--- other", 9) == 0)
            in = b;
        if (strncmp(stop, "--- close", 9) == 0)
            close_conversation(c, in);
        s = line_end(stop) + 1;
    }
    if (rc == 0) {
        struct outcome after;
        *ok = judge(k, &o, how, size);
        rc = run_code(c, a, "6*7", 3, true, &after, e);
        if (rc == 0 && (!after.ok || strcmp(after.text, "42") != 0)) {
            snprintf(how, size, "afterwards the jail is of no use: %.200s", after.text);
            *ok = false;
        }
    }
    close_conversation(c, a);
    if (in == b)
        close_conversation(c, b);
    return rc;
}

/* ---- the command ------------------------------------------------------------------------------------------ */

static void tell(const struct check *k, bool ok, const char *how, bool json) {
    if (json) {
        struct json *o = json_object();
        json_set_str(o, "class", k->class);
        json_set_str(o, "tried", k->name);
        json_set_str(o, "result", how);
        json_set_bool(o, "ok", ok);
        json_set_str(o, "kind", strcmp(k->expect, "ok") == 0 ? "permitted" : "forbidden");
        cli_print_json(o);
        json_free(o);
        return;
    }
    printf("%-14s %-44s %-6s ", k->class, k->name, ok ? "ok" : "FAILED");
    cli_print_text(stdout, how, strcspn(how, "\n"));
    putchar('\n');
    fflush(stdout);
}

/* only: NULL, or the class to run. */
static int probe(struct cli *c, const char *only, bool json) {
    struct err e;
    unsigned n = 0, failed = 0;
    bool found = false;
    if (cli_connect(c, &e) != 0)
        return cli_fail(&e);
    for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++) {
        struct check k = {.class = classes[i].name};
        if (only && strcmp(only, k.class) != 0)
            continue;
        found = true;
        for (const char *at = classes[i].text; next_check(&at, &k);) {
            char how[400];
            bool ok = false;
            if (run_check(c, &k, n, &ok, how, sizeof how, &e) != 0)
                return cli_fail(&e);
            tell(&k, ok, how, json);
            n++;
            failed += !ok;
        }
    }
    if (!found)
        return -1;
    if (!json)
        printf("%u checks, %u not contained\n", n, failed);
    return failed ? CLI_FAILED : CLI_OK;
}

int probe_run(struct cli *c, int argc, char **argv) {
    static const struct option options[] = {{"json", no_argument, NULL, 'j'}, {NULL, 0, NULL, 0}};
    bool json = false;
    for (int o; (o = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        if (o != 'j')
            return cli_usage(&command_sandbox, NULL);
        json = true;
    }
    if (argc - optind > 1)
        return cli_usage(&command_sandbox, "one class is expected, or none");
    int rc = probe(c, optind < argc ? argv[optind] : NULL, json);
    return rc >= 0 ? rc : cli_usage(&command_sandbox, "there is no class of checks \"%s\"", argv[optind]);
}
