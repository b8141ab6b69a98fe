/* kb.c - `corral kb`: what the model can look up.
 *
 * add, update and rm are orders: the daemon has them on disk when it answers, and does the work behind it. The client shows how far it is
 * and may go away at any time. */
#include "clients/cli/cli.h"
#include "base/mem.h"
#include "base/str.h"
#include <getopt.h>
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define POLL_MS 100
#define ADD_MAX 64                      /* paths of one command */

static int call(struct cli *c, const char *method, struct json *params, struct json **result, struct err *e) {
    int rc = cli_connect(c, e);
    if (rc == 0)
        rc = corral_call(c->daemon, method, params, result, CALL_MS, e);
    json_free(params);
    return rc;
}

/* What documents say, cleaned for a terminal; a line of text keeps its tabs. */
static void put(const char *s, size_t n, bool keep_tabs) {
    struct buf b = {0};
    str_escape(&b, s, n, keep_tabs, n * 8 + 16);
    fwrite(buf_str(&b), 1, b.len, stdout);
    buf_free(&b);
}
static void puts_of(const struct json *o, const char *key) {
    const char *s = json_get_str(o, key, "");
    put(s, strlen(s), false);
}
static int64_t int_of(const struct json *o, const char *key) { return json_get_int(json_get(o, key), 0); }

static void size_text(char *out, size_t size, int64_t bytes) {
    if (bytes >= 10 << 20)
        snprintf(out, size, "%.0f MB", (double)bytes / 1e6);
    else if (bytes >= 10 << 10)
        snprintf(out, size, "%.0f kB", (double)bytes / 1e3);
    else
        snprintf(out, size, "%" PRId64 " bytes", bytes);
}

/* ---- progress ----------------------------------------------------------------------------------------------- */

static void bar(const struct json *p) {
    enum { WIDTH = 30 };
    int64_t done = int_of(p, "done"), total = int_of(p, "total");
    int full = total > 0 ? (int)(done * WIDTH / total) : 0;
    char size[32] = "";
    if (int_of(p, "bytes"))
        size_text(size, sizeof size, int_of(p, "bytes"));
    fprintf(stderr, "\r\033[K%-7s [", json_get_str(p, "phase", ""));
    for (int i = 0; i < WIDTH; i++)
        fputc(i < full ? '#' : ' ', stderr);
    if (total > 0)
        fprintf(stderr, "] %" PRId64 "/%" PRId64 " %s", done, total, size);
    else
        fprintf(stderr, "] %" PRId64 " %s", done, size);
    fflush(stderr);
}

/* Until the source is done. Ctrl-C leaves the daemon at its work. */
static int wait_for(struct cli *c, int64_t source, bool json, struct err *e) {
    bool tty = isatty(STDERR_FILENO), shown = false;
    for (;;) {
        struct json *params = json_object(), *p = NULL;
        json_set_int(params, "source", source);
        int rc = call(c, "knowledge.progress", params, &p, e);
        if (rc != 0)
            return rc;
        const char *state = json_get_str(p, "state", "");
        bool over = strcmp(state, "waiting") != 0 && strcmp(state, "running") != 0;
        if (tty && !json && !over)
            bar(p), shown = true;
        if (over && shown)
            fputs("\r\033[K", stderr);
        if (over && json)
            cli_print_json(p);
        if (strcmp(state, "failed") == 0)
            rc = err_set(e, ERR_IO, "%s", json_get_str(json_get(p, "error"), "message", "it failed; corrald's log says why"));
        json_free(p);
        if (over)
            return rc;
        if (cli_interrupts) {
            fprintf(stderr, "%scorral: corrald goes on with it; corral kb ls shows how far it is\n", shown ? "\r\033[K" : "");
            return err_set(e, ERR_CANCELLED, "interrupted");
        }
        nanosleep(&(struct timespec){.tv_nsec = POLL_MS * 1000000L}, NULL);
    }
}

/* Waits for all sources that an order named. */
static int wait_all(struct cli *c, const struct json *result, bool json, bool wait) {
    const struct json *ids = json_get(result, "sources");
    int rc = CLI_OK;
    struct err e = {0};
    cli_catch_interrupts();
    for (size_t i = 0; i < json_len(ids); i++) {
        int64_t id = json_get_int(json_at(ids, i), 0);
        if (!wait)
            continue;
        if (wait_for(c, id, json, &e) == 0)
            continue;
        if (cli_interrupts)
            return CLI_INTERRUPTED;
        rc = cli_fail(&e);
        if (e.code == ERR_UNAVAILABLE)
            break;
    }
    return rc;
}

/* ---- add, update, rm --------------------------------------------------------------------------------------------- */

static void absolute(const char *path, struct buf *out) {
    char cwd[PATH_MAX];
    buf_reset(out);
    if (path[0] != '/' && !strstr(path, "://") && getcwd(cwd, sizeof cwd))
        buf_addf(out, "%s/", cwd);
    buf_adds(out, path);
}

static void say_sources(struct cli *c, const struct json *ids) {
    struct json *list = NULL;
    struct err e;
    if (call(c, "knowledge.list", json_object(), &list, &e) != 0)
        return;
    const struct json *sources = json_get(list, "sources");
    for (size_t i = 0; i < json_len(sources); i++) {
        const struct json *s = json_at(sources, i);
        bool ours = false;
        for (size_t k = 0; k < json_len(ids); k++)
            ours = ours || json_get_int(json_at(ids, k), 0) == int_of(s, "id");
        if (!ours)
            continue;
        puts_of(s, "place");
        printf(": %" PRId64 " of %" PRId64 " documents kept, %" PRId64 " passages\n", int_of(s, "kept"), int_of(s, "documents"), int_of(s, "chunks"));
    }
    json_free(list);
}

static int kb_add(struct cli *c, int argc, char **argv) {
    static const struct option options[] = {{"git", required_argument, NULL, 'g'}, {"rev", required_argument, NULL, 'r'}, {"json", no_argument, NULL, 'j'},
                                            {"no-wait", no_argument, NULL, 'n'},   {NULL, 0, NULL, 0}};
    const char *git = NULL, *rev = NULL;
    bool json = false, wait = true;
    for (int o; (o = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        switch (o) {
        case 'g': git = optarg; break;
        case 'r': rev = optarg; break;
        case 'j': json = true; break;
        case 'n': wait = false; break;
        default: return cli_usage(&command_kb, NULL);
        }
    }
    if ((optind >= argc && !git) || (git && optind < argc) || (rev && !git) || argc - optind > ADD_MAX)
        return cli_usage(&command_kb, rev && !git ? "--rev belongs to --git" : "add needs paths, or --git and one repository");
    struct json *all = json_object(), *ids = json_array();
    struct buf path = {0};
    int rc = CLI_OK;
    for (int i = git ? argc - 1 : optind; i < argc && rc == CLI_OK; i++) {
        struct json *params = json_object(), *result = NULL;
        struct err e;
        absolute(git ? git : argv[i], &path);
        json_set_str(params, "path", buf_str(&path));
        json_set_bool(params, "git", git != NULL);
        if (rev)
            json_set_str(params, "rev", rev);
        if (call(c, "knowledge.add", params, &result, &e) != 0)
            rc = cli_fail(&e);
        for (size_t k = 0; k < json_len(json_get(result, "sources")); k++)
            json_append(ids, json_copy(json_at(json_get(result, "sources"), k)));
        json_free(result);
    }
    json_set(all, "sources", ids);
    int waited = wait_all(c, all, json, wait);
    if (waited == CLI_OK && wait && !json)
        say_sources(c, ids);
    buf_free(&path);
    json_free(all);
    return rc != CLI_OK ? rc : waited;
}

/* update [SOURCE] and rm SOURCE. */
static int order(struct cli *c, const char *method, int argc, char **argv, bool needs) {
    static const struct option options[] = {{"json", no_argument, NULL, 'j'}, {NULL, 0, NULL, 0}};
    bool json = false;
    for (int o; (o = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        if (o != 'j')
            return cli_usage(&command_kb, NULL);
        json = true;
    }
    if (argc - optind > 1 || (needs && optind >= argc))
        return cli_usage(&command_kb, "%s needs one source: its number or its path", argv[0]);
    struct json *params = json_object(), *result = NULL;
    struct buf path = {0};
    struct err e;
    if (optind < argc) {
        bool number = strspn(argv[optind], "0123456789") == strlen(argv[optind]);
        absolute(number ? "/" : argv[optind], &path);
        json_set_str(params, "source", number ? argv[optind] : buf_str(&path));
    }
    int rc = call(c, method, params, &result, &e);
    rc = rc != 0 ? cli_fail(&e) : wait_all(c, result, json, true);
    if (rc == CLI_OK && !json && !needs)
        say_sources(c, json_get(result, "sources"));
    buf_free(&path);
    json_free(result);
    return rc;
}

static int kb_update(struct cli *c, int argc, char **argv) { return order(c, "knowledge.update", argc, argv, false); }
static int kb_rm(struct cli *c, int argc, char **argv) { return order(c, "knowledge.remove", argc, argv, true); }

/* ---- looking ----------------------------------------------------------------------------------------------------- */

struct look {
    bool json;
    int64_t k, source;
    const char *lines, *verdict;
};

static int parse_look(struct look *l, int argc, char **argv) {
    static const struct option options[] = {{"json", no_argument, NULL, 'j'}, {"lines", required_argument, NULL, 'l'}, {"verdict", required_argument, NULL, 'v'},
                                            {"source", required_argument, NULL, 's'}, {NULL, 0, NULL, 0}};
    *l = (struct look){.k = 5};
    for (int o; (o = getopt_long(argc, argv, "k:", options, NULL)) != -1;) {
        switch (o) {
        case 'j': l->json = true; break;
        case 'l':
            l->lines = optarg;
            if (strspn(optarg, "0123456789-") != strlen(optarg) || !strpbrk(optarg, "123456789"))
                return cli_usage(&command_kb, "--lines needs the first and the last, such as 10-40");
            break;
        case 'v': l->verdict = optarg; break;
        case 's':
            if (!str_to_i64(optarg, 1, INT64_MAX / 2, &l->source))
                return cli_usage(&command_kb, "--source needs a source's number");
            break;
        case 'k':
            if (!str_to_i64(optarg, 1, 50, &l->k))
                return cli_usage(&command_kb, "-k needs a number from 1 to 50");
            break;
        default: return cli_usage(&command_kb, NULL);
        }
    }
    return 0;
}

static int answer(struct cli *c, const char *method, struct json *params, bool json, void (*show)(struct cli *c, const struct json *r)) {
    struct json *r = NULL;
    struct err e;
    if (call(c, method, params, &r, &e) != 0)
        return cli_fail(&e);
    if (json)
        cli_print_json(r);
    else
        show(c, r);
    json_free(r);
    return CLI_OK;
}

/* How far the daemon is with a source: " (index 312/4490)". */
static void show_progress(struct cli *c, int64_t source) {
    struct json *params = json_object(), *p = NULL;
    struct err e;
    json_set_int(params, "source", source);
    if (call(c, "knowledge.progress", params, &p, &e) == 0 && strcmp(json_get_str(p, "state", ""), "running") == 0) {
        printf("  (%s", json_get_str(p, "phase", ""));
        if (int_of(p, "total"))
            printf(" %" PRId64 "/%" PRId64, int_of(p, "done"), int_of(p, "total"));
        putchar(')');
    }
    json_free(p);
}

static void show_list(struct cli *c, const struct json *r) {
    const struct json *list = json_get(r, "sources");
    if (!json_len(list))
        fputs("corral: nothing is there yet; corral kb add PATH begins it\n", stderr);
    else
        printf("%4s  %-8s %9s %9s  %s\n", "id", "state", "documents", "passages", "place");
    for (size_t i = 0; i < json_len(list); i++) {
        const struct json *s = json_at(list, i);
        printf("%4" PRId64 "  %-8s %9" PRId64 " %9" PRId64 "  ", int_of(s, "id"), json_get_str(s, "state", ""), int_of(s, "documents"), int_of(s, "chunks"));
        puts_of(s, "place");
        if (json_get_str(s, "commit", "")[0])
            printf(" @%.12s", json_get_str(s, "commit", ""));
        if (json_get_str(s, "error", "")[0]) {
            fputs("  ", stdout);
            puts_of(s, "error");
        }
        if (strcmp(json_get_str(s, "state", ""), "ready") != 0 && strcmp(json_get_str(s, "state", ""), "failed") != 0)
            show_progress(c, int_of(s, "id"));
        putchar('\n');
    }
}

static void show_documents(struct cli *c, const struct json *r) {
    (void)c;
    const struct json *list = json_get(r, "documents");
    for (size_t i = 0; i < json_len(list); i++) {
        const struct json *d = json_at(list, i);
        printf("%-14s %8" PRId64 "  ", json_get_str(d, "verdict", ""), int_of(d, "bytes"));
        puts_of(d, "name");
        if (json_get_str(d, "reason", "")[0]) {
            fputs("  (", stdout);
            puts_of(d, "reason");
            if (json_get_str(d, "duplicate_of", "")[0]) {
                fputs(" as ", stdout);
                puts_of(d, "duplicate_of");
            }
            putchar(')');
        }
        putchar('\n');
    }
}

static void show_lines(const struct json *lines) {
    for (size_t i = 0; i < json_len(lines); i++) {
        const struct json *l = json_at(lines, i), *t = json_get(l, "text");
        printf("%6" PRId64 "  ", int_of(l, "line"));
        if (json_str(t))
            put(json_str(t), json_strlen(t), true);
        putchar('\n');
    }
}

static void show_results(struct cli *c, const struct json *r) {
    (void)c;
    const struct json *list = json_get(r, "results");
    for (size_t i = 0; i < json_len(list); i++) {
        const struct json *h = json_at(list, i);
        if (i)
            putchar('\n');
        puts_of(h, "cite");
        if (json_get_str(h, "title", "")[0]) {
            fputs("  ", stdout);
            puts_of(h, "title");
        }
        putchar('\n');
        show_lines(json_get(h, "lines"));
    }
    if (!json_len(list))
        fputs("corral: nothing matches\n", stderr);
}

static void show_read(struct cli *c, const struct json *r) {
    (void)c;
    show_lines(json_get(r, "lines"));
    if (int_of(r, "last") < int_of(r, "total"))
        fprintf(stderr, "corral: lines %" PRId64 " to %" PRId64 " of %" PRId64 "; --lines A-B shows others\n", int_of(r, "first"), int_of(r, "last"), int_of(r, "total"));
}

static void show_stats(struct cli *c, const struct json *r) {
    (void)c;
    char size[32];
    size_text(size, sizeof size, int_of(r, "bytes"));
    printf("sources    %" PRId64 "\ndocuments  %" PRId64 " (%s), %" PRId64 " kept\npassages   %" PRId64 "\n", int_of(r, "sources"), int_of(r, "documents"), size,
           int_of(r, "kept"), int_of(r, "chunks"));
    printf("repeated lines left out of the index  %" PRId64 "\n", int_of(r, "lines_skipped"));
    printf("personal data  %" PRId64 " e-mail addresses, %" PRId64 " phone numbers, %" PRId64 " card numbers (masked), %" PRId64 " keys (masked)\n", int_of(r, "emails"),
           int_of(r, "phones"), int_of(r, "cards"), int_of(r, "keys"));
    const struct json *v = json_get(r, "verdicts"), *reasons = json_get(r, "reasons");
    puts("verdicts");
    for (size_t i = 0; i < json_len(v); i++) {
        size_t n;
        printf("  %-14s %8" PRId64 "\n", json_key(v, i, &n), json_get_int(json_val(v, i), 0));
    }
    for (size_t i = 0; i < json_len(reasons); i++) {
        const struct json *d = json_at(reasons, i);
        if (i == 0)
            puts("reasons");
        printf("  %-14s %8" PRId64 "  ", json_get_str(d, "verdict", ""), int_of(d, "documents"));
        puts_of(d, "reason");
        putchar('\n');
    }
}

static int kb_ls(struct cli *c, int argc, char **argv) {
    struct look l;
    int rc = parse_look(&l, argc, argv);
    if (rc != 0)
        return rc;
    struct json *p = json_object();
    if (!l.source && !l.verdict)
        return answer(c, "knowledge.list", p, l.json, show_list);
    json_set_int(p, "source", l.source);
    if (l.verdict)
        json_set_str(p, "verdict", l.verdict);
    return answer(c, "knowledge.documents", p, l.json, show_documents);
}

static int kb_search(struct cli *c, int argc, char **argv) {
    struct look l;
    struct buf words = {0};
    int rc = parse_look(&l, argc, argv);
    if (rc != 0)
        return rc;
    for (int i = optind; i < argc; i++)
        buf_addf(&words, "%s%s", i > optind ? " " : "", argv[i]);
    if (!words.len) {
        buf_free(&words);
        return cli_usage(&command_kb, "search needs words");
    }
    struct json *p = json_object();
    json_set(p, "query", json_stringn(words.data, words.len));
    json_set_int(p, "k", l.k);
    json_set_int(p, "source", l.source);
    buf_free(&words);
    return answer(c, "knowledge.search", p, l.json, show_results);
}

static int kb_show(struct cli *c, int argc, char **argv) {
    struct look l;
    int rc = parse_look(&l, argc, argv);
    if (rc != 0)
        return rc;
    if (argc - optind != 1)
        return cli_usage(&command_kb, "show needs one document's name, as search cites it");
    struct json *p = json_object();
    json_set_str(p, "source", argv[optind]);
    if (l.lines)
        json_set_str(p, "lines", l.lines);      /* checked by parse_look */
    return answer(c, "knowledge.read", p, l.json, show_read);
}

static int kb_stats(struct cli *c, int argc, char **argv) {
    struct look l;
    int rc = parse_look(&l, argc, argv);
    return rc != 0 ? rc : answer(c, "knowledge.stats", json_object(), l.json, show_stats);
}

static int kb(struct cli *c, int argc, char **argv) {
    static const struct verb verbs[] = {{"add", kb_add}, {"ls", kb_ls}, {"search", kb_search}, {"show", kb_show}, {"rm", kb_rm}, {"update", kb_update}, {"stats", kb_stats}};
    return cli_verb(c, &command_kb, verbs, ARRAY_LEN(verbs), argc, argv);
}

const struct command command_kb = {
    .name = "kb",
    .usage = "kb add PATH... | add --git REPO [--rev REV] | ls | search WORDS | show SOURCE | rm SOURCE | update [SOURCE] | stats",
    .summary = "Documents and repositories that the model can look up",
    .help = "add     [--no-wait] files or folders; --git REPO [--rev REV]: a repository's tree and its commit messages. The daemon reads them\n"
            "        in a jail and goes on when this command is gone.\n"
            "ls      sources; with --source N or --verdict V (\"refused\": all but kept): documents and what was thought of them\n"
            "search  [-k N] [--source N] WORDS\n"
            "show    [--lines A-B] NAME, as search cites it: path, path:line or path:line@commit\n"
            "rm      a source, by number or path\n"
            "update  reads what is new or changed and forgets what is gone; all sources without a name\n"
            "stats   totals, verdicts, personal data found\n"
            "All take --json.\n",
    .run = kb,
};
