/* get.c - `corral get` and `put`: a file out of and into a conversation's work folder, in chunks. */
#include "clients/cli/cli.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/str.h"
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CHUNK (4u << 20)                /* the daemon takes no more at once */
#define FILE_MAX (64u << 20)

/* ---- get ------------------------------------------------------------------------------------------------- */

static int get_chunk(struct cli *c, const char *conversation, const char *name, size_t offset, const char *version, struct json **result, struct err *e) {
    struct json *params = json_object();
    json_set_str(params, "conversation", conversation);
    json_set_str(params, "name", name);
    json_set_int(params, "offset", (int64_t)offset);
    if (version)
        json_set_str(params, "version", version);
    int rc = corral_call(c->daemon, "workspace.get", params, result, CALL_MS, e);
    json_free(params);
    return rc;
}

/* The whole file, before a byte of it is written anywhere. */
static int get_all(struct cli *c, const char *conversation, const char *name, struct buf *out, char **type, struct err *e) {
    char *version = NULL;
    size_t bytes = 1;
    int rc = cli_connect(c, e);
    while (rc == 0 && out->len < bytes) {
        struct json *r = NULL;
        size_t before = out->len;
        if ((rc = get_chunk(c, conversation, name, out->len, version, &r, e)) != 0)
            break;
        const struct json *data = json_get(r, "data");
        bytes = (size_t)json_get_int(json_get(r, "bytes"), 0);
        if (!version) {
            version = xstrdup(json_get_str(r, "version", ""));
            *type = xstrdup(json_get_str(r, "type", ""));
        }
        if (bytes > FILE_MAX || !json_str(data) || !base64_decode(out, json_str(data), json_strlen(data)) || (out->len == before && bytes > 0))
            rc = err_set(e, ERR_PROTOCOL, "the daemon's answer to workspace.get makes no sense");
        json_free(r);
    }
    free(version);
    return rc;
}

static int write_file(const char *path, const struct buf *b, struct err *e) {
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0)
        return err_sys(e, ERR_IO, "write %s", path);
    int rc = fd_write_all(fd, buf_str(b), b->len) == 0 ? 0 : err_sys(e, ERR_IO, "write %s", path);
    if (close(fd) != 0 && rc == 0)
        rc = err_sys(e, ERR_IO, "write %s", path);
    return rc;
}

static bool is_text(const char *type) { return str_starts(type, "text/") || strcmp(type, "application/json") == 0 || strcmp(type, "application/jsonl") == 0; }

static int get_run(struct cli *c, int argc, char **argv) {
    static const struct option options[] = {{"output", required_argument, NULL, 'o'}, {NULL, 0, NULL, 0}};
    const char *to = NULL;
    char *type = NULL;
    struct buf data = {0};
    struct err e;
    for (int o; (o = getopt_long(argc, argv, "o:", options, NULL)) != -1;) {
        if (o != 'o')
            return cli_usage(&command_get, NULL);
        to = optarg;
    }
    if (argc - optind != 2)
        return cli_usage(&command_get, "a conversation's name and a file's are expected");
    int rc = get_all(c, argv[optind], argv[optind + 1], &data, &type, &e);
    if (rc == 0 && to && strcmp(to, "-") != 0)
        rc = write_file(to, &data, &e);
    else if (rc == 0 && isatty(STDOUT_FILENO) && !is_text(type))
        rc = err_set(&e, ERR_INVALID, "%s is %s, which a terminal can't show: name a file with -o FILE", argv[optind + 1], type);
    else if (rc == 0)
        cli_print_text(stdout, buf_str(&data), data.len);
    free(type);
    buf_free(&data);
    return rc == 0 ? CLI_OK : cli_fail(&e);
}

const struct command command_get = {
    .name = "get", .usage = "get [-o FILE] CONVERSATION NAME", .summary = "Print a file of a conversation's work folder, or copy it out",
    .help = "  -o FILE   write it there instead of to standard output\n", .run = get_run,
};

/* ---- put ---------------------------------------------------------------------------------------------------- */

static int put_all(struct cli *c, const char *conversation, const char *name, const struct buf *data, struct json **result, struct err *e) {
    int rc = cli_connect(c, e);
    size_t at = 0;
    for (bool more = true; rc == 0 && more;) {
        struct json *params = json_object();
        struct buf text = {0};
        size_t n = data->len - at < CHUNK ? data->len - at : CHUNK;
        more = at + n < data->len;
        base64_encode(&text, buf_str(data) + at, n);
        json_set_str(params, "conversation", conversation);
        json_set_str(params, "name", name);
        json_set_int(params, "offset", (int64_t)at);
        json_set_bool(params, "more", more);
        json_set(params, "data", json_stringn(buf_str(&text), text.len));
        json_free(*result);
        *result = NULL;
        rc = corral_call(c->daemon, "workspace.put", params, result, CALL_MS, e);
        json_free(params);
        buf_free(&text);
        at += n;
    }
    return rc;
}

static int put_run(struct cli *c, int argc, char **argv) {
    static const struct option options[] = {{"json", no_argument, NULL, 'j'}, {NULL, 0, NULL, 0}};
    struct json *result = NULL;
    struct buf data = {0};
    struct err e;
    bool json = false;
    for (int o; (o = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        if (o != 'j')
            return cli_usage(&command_put, NULL);
        json = true;
    }
    if (argc - optind != 2 && argc - optind != 3)
        return cli_usage(&command_put, "a conversation's name and a file are expected");
    const char *file = argv[optind + 1], *slash = strrchr(file, '/'), *name = argv[optind + 2] ? argv[optind + 2] : slash ? slash + 1 : file;
    if (strcmp(name, "-") == 0)
        return cli_usage(&command_put, "what comes from standard input needs a name: corral put %s - NAME", argv[optind]);
    int rc = file_read(&data, file, FILE_MAX, &e);
    if (rc == 0)
        rc = put_all(c, argv[optind], name, &data, &result, &e);
    if (rc == 0 && json)
        cli_print_json(result);
    json_free(result);
    buf_free(&data);
    return rc == 0 ? CLI_OK : cli_fail(&e);
}

const struct command command_put = {
    .name = "put", .usage = "put [--json] CONVERSATION FILE|- [NAME]", .summary = "Copy a file into a conversation's work folder",
    .help = "NAME is its name there, FILE's own when it is left out; folders are made. A conversation need not exist yet: the file\n"
            "is there when it begins. From then on the model is offered file_read, file_write and file_list there.\n",
    .run = put_run,
};
