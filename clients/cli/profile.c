/* profile.c - `corral profile`: how conversations want to be answered; list, show, set, rm. */
#include "clients/cli/cli.h"
#include "base/str.h"
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

struct options {
    bool json;
    const char *conversation, *from;
};

static int parse(int argc, char **argv, struct options *o) {
    static const struct option options[] = {
        {"json", no_argument, NULL, 'j'}, {"conversation", required_argument, NULL, 'c'}, {"from", required_argument, NULL, 'f'}, {NULL, 0, NULL, 0},
    };
    for (int k; (k = getopt_long(argc, argv, "c:", options, NULL)) != -1;) {
        switch (k) {
        case 'j': o->json = true; break;
        case 'c': o->conversation = optarg; break;
        case 'f': o->from = optarg; break;
        default: return cli_usage(&command_profile, NULL);
        }
    }
    return -1;
}

/* Its members as they were set; after: behind the last one, where there is any. */
static void print_profile(const struct json *p, const char *between, const char *after) {
    for (size_t i = 0; i < json_len(p); i++) {
        const struct json *v = json_val(p, i);
        struct buf b = {0};
        if (json_is(v, JSON_STRING))
            str_escape(&b, json_str(v), json_strlen(v), true, 10000);
        else
            json_write(&b, v, JSON_COMPACT);
        printf("%s%s=%s", i ? between : "", json_key(p, i, NULL), buf_str(&b));
        buf_free(&b);
    }
    fputs(json_len(p) ? after : "", stdout);
}

static int list(struct cli *c, const struct options *o) {
    struct json *result = NULL;
    struct err e;
    if (cli_call(c, "profile.list", NULL, &result, &e) != 0)
        return cli_fail(&e);
    const struct json *all = json_get(result, "profiles");
    for (size_t i = 0; i < json_len(all); i++) {
        if (o->json) {
            cli_print_json(json_at(all, i));
            continue;
        }
        printf("%-16s ", json_get_str(json_at(all, i), "name", ""));
        print_profile(json_get(json_at(all, i), "profile"), "  ", "");
        putchar('\n');
    }
    if (!json_len(all) && !o->json)
        fputs("corral: there is none yet; corral profile set NAME KEY=VALUE makes one\n", stderr);
    json_free(result);
    return CLI_OK;
}

/* KEY=VALUE into members; an empty value takes the member away. */
static int read_member(struct json *members, const char *word) {
    const char *eq = strchr(word, '=');
    char key[32];
    double number;
    if (!eq || eq == word || (size_t)(eq - word) >= sizeof key)
        return cli_usage(&command_profile, "KEY=VALUE is expected, not %s", word);
    memcpy(key, word, (size_t)(eq - word));
    key[eq - word] = '\0';
    if (!eq[1])
        json_set(members, key, json_null());
    else if (strcmp(key, "tool_eagerness") == 0 && str_to_double(eq + 1, &number))
        json_set_double(members, key, number);
    else
        json_set_str(members, key, eq + 1);
    return -1;
}

/* Takes members. */
static int call(struct cli *c, const char *method, const struct options *o, const char *name, struct json *members) {
    struct json *params = json_object(), *result = NULL;
    struct err e;
    int rc;
    json_set_str(params, o->conversation ? "conversation" : "name", o->conversation ? o->conversation : name);
    if (o->from)
        json_set_str(params, "from", o->from);
    if (members)
        json_set(params, "profile", members);
    if ((rc = cli_connect(c, &e)) == 0)
        rc = corral_call(c->daemon, method, params, &result, CALL_MS, &e);
    json_free(params);
    if (rc != 0)
        return cli_fail(&e);
    if (o->json)
        cli_print_json(result);
    else if (strcmp(method, "profile.show") == 0)
        print_profile(json_get(result, "profile"), "\n", "\n");
    json_free(result);
    return CLI_OK;
}

static int set(struct cli *c, const struct options *o, int argc, char **argv) {
    const char *name = o->conversation || optind >= argc ? NULL : argv[optind++];
    struct json *members = json_object();
    int rc = -1;
    if (!o->conversation && !name)
        rc = cli_usage(&command_profile, "a profile's name or -c CONVERSATION is expected");
    for (int i = optind; rc < 0 && i < argc; i++)
        rc = read_member(members, argv[i]);
    if (rc >= 0) {
        json_free(members);
        return rc;
    }
    return call(c, "profile.set", o, name, members);
}

static int profile_run(struct cli *c, int argc, char **argv) {
    struct options o = {0};
    const char *verb = argc > 1 ? argv[1] : "";
    int rc;
    if (argc < 2 || verb[0] == '-')
        return cli_usage(&command_profile, "list, show, set or rm is expected");
    argc--;
    argv++;
    if ((rc = parse(argc, argv, &o)) >= 0)
        return rc;
    if (strcmp(verb, "list") == 0)
        return optind < argc ? cli_usage(&command_profile, "list takes no arguments") : list(c, &o);
    if (strcmp(verb, "set") == 0)
        return set(c, &o, argc, argv);
    bool removes = strcmp(verb, "rm") == 0;
    if (!removes && strcmp(verb, "show") != 0)
        return cli_usage(&command_profile, "list, show, set or rm is expected, not %s", verb);
    if (argc - optind != (o.conversation ? 0 : 1) || (removes && o.conversation))
        return cli_usage(&command_profile, removes ? "a profile's name is expected" : "a profile's name or -c CONVERSATION is expected");
    return call(c, removes ? "profile.delete" : "profile.show", &o, argv[optind], NULL);
}

const struct command command_profile = {
    .name = "profile",
    .usage = "profile list|show|set|rm [--json] [-c CONVERSATION] [--from NAME] [NAME] [KEY=VALUE ...]",
    .summary = "How conversations are answered: persona, tone, length, format, language",
    .help = "  list                       the named profiles\n"
            "  show NAME | -c CONV        one of them, or a conversation's own\n"
            "  set NAME KEY=VALUE ...     make or change a named profile; an empty value takes the key away\n"
            "  set -c CONV [--from NAME] KEY=VALUE ...\n"
            "                             a conversation's own, before its first question\n"
            "  rm NAME\n\n"
            "Keys: persona (text), tone (words), length (short, medium, long), format (words), language (English,\n"
            "German, French, Italian, Portuguese, Hindi, Spanish, Thai), tool_eagerness (-1 to 1).\n"
            "`corral ask --profile NAME` and `corral chat --profile NAME` begin a conversation with one.\n",
    .run = profile_run,
};
