/* peer.c - runs another engine's llama-bench once and reads what it says. */
#include "inspect/bench/bench.h"
#include "base/json.h"
#include "base/mem.h"
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define SAID_MAX ((size_t)4 << 20)
#define ARGS_MAX 64

extern char **environ;

static int read_all(int fd, struct buf *out) {
    char chunk[4096];
    ssize_t n;
    while ((n = read(fd, chunk, sizeof chunk)) != 0) {
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return -1;
        if (out->len < SAID_MAX)
            buf_add(out, chunk, (size_t)n);
    }
    return 0;
}

/* Runs argv with its standard output into out; its standard error is ours. */
static int run_program(char **argv, struct buf *out, struct err *e) {
    posix_spawn_file_actions_t actions;
    int pipes[2], status = 0;
    pid_t pid;

    if (pipe2(pipes, O_CLOEXEC) != 0)
        return err_sys(e, ERR_IO, "a pipe for %s", argv[0]);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipes[1], STDOUT_FILENO);
    errno = posix_spawnp(&pid, argv[0], &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(pipes[1]);
    if (errno != 0) {
        close(pipes[0]);
        return err_sys(e, ERR_NOT_FOUND, "running %s", argv[0]);
    }
    int rc = read_all(pipes[0], out);
    close(pipes[0]);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    if (rc != 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return err_set(e, ERR_ENGINE, "%s ended with status %d", argv[0], WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return 0;
}

static int read_result(const struct buf *said, struct timing *out, struct err *e) {
    const char *from = said->len > 0 ? memchr(said->data, '[', said->len) : NULL;
    struct json *all = NULL;
    int rc;

    *out = (struct timing){0};
    if (from == NULL)
        return err_set(e, ERR_FORMAT, "it printed no JSON array");
    if ((rc = json_parse(&all, from, said->len - (size_t)(from - said->data), e)) != 0)
        return rc;
    for (size_t i = 0; i < json_len(all); i++) {
        const struct json *o = json_at(all, i);
        double tps = json_get_double(json_get(o, "avg_ts"), 0);
        if (json_get_int(json_get(o, "n_prompt"), 0) > 0 && json_get_int(json_get(o, "n_gen"), 0) == 0)
            out->prefill = tps;
        else if (json_get_int(json_get(o, "n_gen"), 0) > 0 && json_get_int(json_get(o, "n_prompt"), 0) == 0)
            out->decode = tps;
    }
    json_free(all);
    return out->prefill > 0 && out->decode > 0 ? 0 : err_set(e, ERR_FORMAT, "its JSON has no avg_ts of a prompt and of tokens");
}

int peer_measure(const struct peer *p, struct timing *out, struct err *e) {
    char prompt[24], tokens[24], threads[24], *args = xstrdup(p->args != NULL ? p->args : ""), *rest = args, *word;
    char *argv[ARGS_MAX] = {(char *)p->program, "-m", (char *)p->model, "-p", prompt, "-n", tokens, "-t", threads, "-r", "1", "-o", "json"};
    size_t n = 13;
    struct buf said = {0};
    int rc;

    snprintf(prompt, sizeof prompt, "%ld", p->prompt);
    snprintf(tokens, sizeof tokens, "%ld", p->tokens);
    snprintf(threads, sizeof threads, "%ld", p->threads);
    while ((word = strsep(&rest, " ")) != NULL && n + 1 < ARGS_MAX)
        if (*word != '\0')
            argv[n++] = word;
    if ((rc = run_program(argv, &said, e)) == 0 && (rc = read_result(&said, out, e)) != 0)
        err_wrap(e, "%s", p->program);
    buf_free(&said);
    free(args);
    return rc;
}
