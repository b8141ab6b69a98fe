/* explain.c - `corral sandbox explain`: what a profile allows, readably. */
#include "clients/cli/cli.h"
#include <getopt.h>
#include <inttypes.h>
#include <string.h>

#define WIDTH 100

static void list(const char *title, const struct json *names) {
    size_t column = WIDTH;
    if (!json_len(names))
        return;
    printf("\n%s:", title);
    for (size_t i = 0; i < json_len(names); i++) {
        const char *s = json_str(json_at(names, i));
        size_t n = s ? strlen(s) : 0;
        if (column + n + 1 > WIDTH) {
            printf("\n ");
            column = 1;
        }
        printf(" %s", s ? s : "");
        column += n + 1;
    }
    putchar('\n');
}

static void pairs(const char *title, const struct json *rules) {
    if (!json_len(rules))
        return;
    printf("\n%s:\n", title);
    for (size_t i = 0; i < json_len(rules); i++) {
        const struct json *r = json_at(rules, i);
        const char *when = json_get_str(r, "when", NULL), *answer = json_get_str(r, "answer", NULL);
        printf("  %-16s %s%s%s\n", json_get_str(r, "call", ""), when ? when : "", when && answer ? ": " : "", answer ? answer : "");
    }
}

static void print_profile(const struct json *r) {
    const struct json *layers = json_get(r, "layers"), *limits = json_get(r, "limits"), *calls = json_get(r, "calls");
    printf("%s: %s\n\nfiles    %s\nnetwork  %s\n\nlayers, in the order in which they are applied:\n", json_get_str(r, "profile", ""), json_get_str(r, "about", ""),
           json_get_str(r, "files", ""), json_get_str(r, "network", ""));
    for (size_t i = 0; i < json_len(layers); i++)
        printf("  %zu. %s\n", i + 1, json_str(json_at(layers, i)));
    puts("\nlimits:");
    for (size_t i = 0; i < json_len(limits); i++) {
        size_t n;
        const char *key = json_key(limits, i, &n);
        printf("  %-16s %" PRId64 "\n", key, json_get_int(json_val(limits, i), 0));
    }
    list("system calls that are allowed", json_get(calls, "allowed"));
    pairs("allowed under a condition", json_get(calls, "allowed_when"));
    pairs("answered without the kernel", json_get(calls, "answered"));
    list("deadly (the process ends, and the call is reported)", json_get(calls, "deadly"));
    list("lost when the request begins", json_get(calls, "lost_in_a_call"));
    printf("\nall others: %s\n", json_get_str(calls, "all_others", ""));
}

static void print_names(const struct json *all) {
    for (size_t i = 0; i < json_len(all); i++)
        printf("%-14s %s\n", json_get_str(json_at(all, i), "profile", ""), json_get_str(json_at(all, i), "about", ""));
}

int explain_run(struct cli *c, int argc, char **argv) {
    static const struct option options[] = {{"json", no_argument, NULL, 'j'}, {NULL, 0, NULL, 0}};
    struct json *params = json_object(), *r = NULL;
    struct err e;
    bool json = false;
    int rc = 0;
    for (int o; rc == 0 && (o = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        json = o == 'j';
        rc = json ? 0 : cli_usage(&command_sandbox, NULL);
    }
    if (rc == 0 && argc - optind > 1)
        rc = cli_usage(&command_sandbox, "explain needs one profile's name, or none");
    if (rc != 0)
        goto out;
    if (optind < argc)
        json_set_str(params, "profile", argv[optind]);
    if ((rc = cli_connect(c, &e)) == 0)
        rc = corral_call(c->daemon, "sandbox.explain", params, &r, CALL_MS, &e);
    if (rc != 0) {
        rc = cli_fail(&e);
        goto out;
    }
    if (json)
        cli_print_json(r);
    else if (json_get(r, "profiles"))
        print_names(json_get(r, "profiles"));
    else
        print_profile(r);
out:
    json_free(params);
    json_free(r);
    return rc;
}
