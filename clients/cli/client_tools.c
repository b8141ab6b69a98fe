/* client_tools.c - the tools of `--tools FILE`, which this client runs itself.
 *
 * FILE is a JSON array of {"type":"function","function":{...}} with one of "command" (an argv: arguments as JSON on its
 * standard input, its standard output is the result; a status other than 0 is a failure), "result" and "error". A command
 * is killed, with its process group, after COMMAND_MS or OUTPUT_MAX bytes. */
#include "clients/cli/cli.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/str.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define FILE_MAX (4u << 20)
#define OUTPUT_MAX (1u << 20)
#define COMMAND_MS 60000

struct client_tools {
    struct json *entries;               /* as the file has them */
    struct json *offer;                 /* without our own members */
};

static int check_entry(const struct json *t, size_t i, const char *path, struct err *e) {
    const struct json *command = json_get(t, "command");
    const char *name = json_get_str(json_get(t, "function"), "name", "");
    if (!name[0])
        return err_set(e, ERR_INVALID, "%s: entry %zu has no function name: each is {\"type\":\"function\",\"function\":{\"name\":...},\"command\":[...]}", path, i + 1);
    int ways = (command != NULL) + json_is(json_get(t, "result"), JSON_STRING) + json_is(json_get(t, "error"), JSON_STRING);
    if (ways != 1)
        return err_set(e, ERR_INVALID, "%s: %s needs exactly one of \"command\" (array of strings), \"result\" and \"error\" (strings)", path, name);
    if (!command)
        return 0;
    bool strings = json_is(command, JSON_ARRAY);
    for (size_t k = 0; strings && k < json_len(command); k++)
        strings = json_is(json_at(command, k), JSON_STRING);
    if (!strings)
        return err_set(e, ERR_INVALID, "%s: the \"command\" of %s must be an array of strings", path, name);
    return json_len(command) ? 0 : err_set(e, ERR_INVALID, "%s: the \"command\" of %s is empty", path, name);
}

int client_tools_load(struct client_tools **out, const char *path, struct err *e) {
    struct client_tools *t = xcalloc(1, sizeof *t);
    struct buf text = {0};
    int rc = file_read(&text, path, FILE_MAX, e);
    *out = NULL;
    if (rc == 0 && (rc = json_parse(&t->entries, buf_str(&text), text.len, e)) != 0)
        err_wrap(e, "%s", path);
    if (rc == 0 && !json_is(t->entries, JSON_ARRAY))
        rc = err_set(e, ERR_INVALID, "%s: a JSON array of tools is expected", path);
    for (size_t i = 0; rc == 0 && i < json_len(t->entries); i++)
        rc = check_entry(json_at(t->entries, i), i, path, e);
    buf_free(&text);
    if (rc != 0) {
        client_tools_free(t);
        return rc;
    }
    t->offer = json_copy(t->entries);
    for (size_t i = 0; i < json_len(t->offer); i++) {
        struct json *o = json_at(t->offer, i);
        json_del(o, "command");
        json_del(o, "result");
        json_del(o, "error");
    }
    *out = t;
    return 0;
}

void client_tools_free(struct client_tools *t) {
    if (!t)
        return;
    json_free(t->entries);
    json_free(t->offer);
    free(t);
}

const struct json *client_tools_offer(const struct client_tools *t) { return t->offer; }

/* ---- running a command ------------------------------------------------------------------------------ */

struct child {
    pid_t pid;
    int in, out, err;                   /* our ends of its pipes; -1: closed */
};

static void close_fd(int *fd) {
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

static _Noreturn void become(char *const *argv, const int in[2], const int out[2], const int err[2]) {
    setpgid(0, 0);
    dup2(in[0], STDIN_FILENO);
    dup2(out[1], STDOUT_FILENO);
    dup2(err[1], STDERR_FILENO);
    signal(SIGPIPE, SIG_DFL);
    execvp(argv[0], argv);
    dprintf(STDERR_FILENO, "cannot run %s: %s\n", argv[0], strerror(errno));
    _exit(127);
}

static bool start(struct child *c, char *const *argv) {
    int in[2] = {-1, -1}, out[2] = {-1, -1}, err[2] = {-1, -1};
    *c = (struct child){.pid = -1, .in = -1, .out = -1, .err = -1};
    if (pipe2(in, O_CLOEXEC) == 0 && pipe2(out, O_CLOEXEC) == 0 && pipe2(err, O_CLOEXEC) == 0)
        c->pid = fork();
    if (c->pid == 0)
        become(argv, in, out, err);
    close_fd(&in[0]);
    close_fd(&out[1]);
    close_fd(&err[1]);
    if (c->pid < 0) {
        close_fd(&in[1]);
        close_fd(&out[0]);
        close_fd(&err[0]);
        return false;
    }
    setpgid(c->pid, c->pid);
    c->in = in[1];
    c->out = out[0];
    c->err = err[0];
    fcntl(c->in, F_SETFL, O_NONBLOCK);
    return true;
}

static void read_some(int *fd, struct buf *to) {
    char piece[16384];
    ssize_t n = read(*fd, piece, sizeof piece);
    if (n > 0)
        buf_add(to, piece, (size_t)n);
    else if (n == 0 || errno != EINTR)
        close_fd(fd);
}

/* Feeds and reads until both outputs end. NULL, or what stopped it. */
static const char *talk(struct child *c, const char *input, size_t len, struct buf *out, struct buf *err) {
    int64_t until = clock_mono_ms() + COMMAND_MS;
    size_t sent = 0;
    int interrupts = cli_interrupts;
    while (c->out >= 0 || c->err >= 0) {
        struct pollfd p[3] = {{c->out, POLLIN, 0}, {c->err, POLLIN, 0}, {c->in, POLLOUT, 0}};
        int64_t left = until - clock_mono_ms();
        if (cli_interrupts != interrupts)
            return "it was interrupted";
        if (left <= 0)
            return "it did not end in time";
        if (poll(p, 3, (int)left) < 0)
            continue;
        if (p[2].revents) {
            ssize_t n = write(c->in, input + sent, len - sent);
            sent += n > 0 ? (size_t)n : 0;
            if (sent == len || (n < 0 && errno != EAGAIN && errno != EINTR))
                close_fd(&c->in);
        }
        if (p[0].revents)
            read_some(&c->out, out);
        if (p[1].revents)
            read_some(&c->err, err);
        if (out->len > OUTPUT_MAX || err->len > OUTPUT_MAX)
            return "it printed too much";
    }
    return NULL;
}

static bool run_command(char *const *argv, const char *input, size_t len, struct buf *text) {
    struct child c;
    struct buf err = {0};
    int status = 0;
    if (!start(&c, argv)) {
        buf_addf(text, "cannot run %s: %s", argv[0], strerror(errno));
        return false;
    }
    const char *stopped = talk(&c, input, len, text, &err);
    if (stopped)
        kill(-c.pid, SIGKILL);
    close_fd(&c.in);
    close_fd(&c.out);
    close_fd(&c.err);
    while (waitpid(c.pid, &status, 0) < 0 && errno == EINTR)
        ;
    bool ok = !stopped && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    if (!ok) {
        if (err.len)
            buf_reset(text);            /* what it said about its failure helps the model more */
        buf_add(text, buf_str(&err), err.len);
        if (stopped)
            buf_addf(text, "%s%s was stopped: %s", text->len ? "\n" : "", argv[0], stopped);
        else if (text->len == 0 && WIFSIGNALED(status))
            buf_addf(text, "%s was ended by signal %d", argv[0], WTERMSIG(status));
        else if (text->len == 0)
            buf_addf(text, "%s ended with status %d", argv[0], WEXITSTATUS(status));
    }
    buf_free(&err);
    return ok;
}

bool client_tools_run(const struct client_tools *t, const char *name, const struct json *arguments, struct buf *text) {
    const struct json *entry = NULL;
    for (size_t i = 0; i < json_len(t->entries) && !entry; i++)
        if (strcmp(json_get_str(json_get(json_at(t->entries, i), "function"), "name", ""), name) == 0)
            entry = json_at(t->entries, i);
    const struct json *command = json_get(entry, "command"), *result = json_get(entry, "result"), *error = json_get(entry, "error");
    if (command) {
        char **argv = xcalloc(json_len(command) + 1, sizeof argv[0]), *input = json_text(arguments, JSON_COMPACT);
        for (size_t i = 0; i < json_len(command); i++)
            argv[i] = xstrdup(json_str(json_at(command, i)));
        bool ok = run_command(argv, input, strlen(input), text);
        for (size_t i = 0; argv[i]; i++)
            free(argv[i]);
        free(argv);
        free(input);
        return ok;
    }
    if (result)
        buf_add(text, json_str(result), json_strlen(result));
    else if (error)
        buf_add(text, json_str(error), json_strlen(error));
    else
        buf_addf(text, "this client has no tool %s", name);
    return result != NULL;
}
