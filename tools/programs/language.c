/* language.c - a call of a language that is a program of the machine: the code to a file, then the program. */
#include "tools/programs/language.h"
#include "base/err.h"
#include "base/file.h"
#include "sandbox/runtime.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct language *language;

/* Nothing of the host's environment; what libraries and caches write by themselves goes to /tmp. */
static const char *const environment[] = {
    "PATH=/usr/bin:/bin:/usr/local/bin", "HOME=/work", "LANG=C.UTF-8", "TMPDIR=/tmp", "USER=corral", "LOGNAME=corral", "PWD=/work", "TERM=dumb",
    "NO_COLOR=1", "XDG_CACHE_HOME=/tmp/.cache", "XDG_CONFIG_HOME=/tmp/.config", "XDG_DATA_HOME=/tmp/.local", "NODE_PATH=/usr/share/nodejs:/usr/lib/nodejs",
    "UV_USE_IO_URING=0", "PYTHONDONTWRITEBYTECODE=1", NULL,
};

int language_exec(const char *const *argv) {
    execve(argv[0], (char *const *)argv, (char *const *)environment);
    fprintf(stderr, "%s: %s\n", argv[0], strerror(errno));
    return 127;
}

int language_spawn(const char *const *argv) {
    int status;
    pid_t pid = fork();
    if (pid == 0)
        _exit(language_exec(argv));
    if (pid < 0) {
        perror("fork");
        return 126;
    }
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            return 126;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

static int run(const char *code, size_t len, uint32_t number) {
    (void)number;
    if (len == 0)
        return 0;                       /* the jail is only to come up; an empty program is a good one */
    signal(SIGPIPE, SIG_DFL);
    int fd = open(language->file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0 || fd_write_all(fd, code, len) != 0 || chdir("/work") != 0) {
        fprintf(stderr, "the program could not be written to %s: %s\n", language->file, strerror(errno));
        return 126;
    }
    close(fd);
    int status = language->run(code, len);
    return fflush(stdout) == 0 ? status : 1;
}

static int start(struct err *e) {
    if (language->needs && access(language->needs, X_OK) != 0)
        return err_set(e, ERR_UNAVAILABLE, "profile %s needs %s (Debian: apt-get install %s)", language->profile, language->needs, language->package);
    return 0;
}

int language_main(const struct language *l) {
    static struct runtime r = {.stateless = true, .start = start, .run = run};
    language = l;
    r.profile = l->profile;
    return runtime_main(&r);
}
