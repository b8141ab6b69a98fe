/* fake_sandbox.c - sandbox.h without a jail: a "kernel" that understands a few words, for the tests of tools and turns.
 *
 *   say TEXT     prints TEXT        err TEXT     fails with TEXT on standard error
 *   count        prints how many calls this jail has run (its state)
 *   sleep        never ends by itself; cancel and close end it
 *   broken       never ran          big N        prints N bytes
 *   touch FILE   makes FILE, for tests that count effects across kills
 *   write FILE TEXT   in its work folder; cat FILE prints it; many N writes N files; late N too, and has taken until after the deadline
 *   lose         ends with the whole jail */
#include "sandbox/sandbox.h"
#include "base/mem.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

struct sandbox {
    int fd;
    struct sandbox_jail *jails;
};
struct sandbox_jail {
    struct sandbox_jail *next;
    struct sandbox *sb;
    char *code;                         /* of the running call, else NULL */
    sandbox_done_fn done;
    void *arg;
    const char *ended;                  /* limit that ends it */
    int calls;
    bool rested;                        /* its state was given up: the next answer says so */
    char dir[256];                      /* the work folder, below TMPDIR: who kills this process clears up there */
    int work;
    uint64_t incarnation;
};

int sandbox_start(struct sandbox **out, const char *launcher_path, struct err *e) {
    (void)launcher_path, (void)e;
    *out = xcalloc(1, sizeof **out);
    (*out)->fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return 0;
}

void sandbox_stop(struct sandbox *sb) {
    if (!sb)
        return;
    close(sb->fd);
    free(sb);
}

int sandbox_fd(const struct sandbox *sb) { return sb->fd; }
int sandbox_timeout_ms(const struct sandbox *sb) { return (void)sb, -1; }

static void ring(struct sandbox *sb) {
    uint64_t one = 1;
    ssize_t n = write(sb->fd, &one, sizeof one);
    (void)n;
}

static void folder_make(struct sandbox_jail *j) {
    const char *below = getenv("TMPDIR");
    snprintf(j->dir, sizeof j->dir, "%s/corral-fake-XXXXXX", below ? below : "/tmp");
    if (!mkdtemp(j->dir))
        abort();
    j->work = open(j->dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    j->incarnation++;
}

static void folder_remove(struct sandbox_jail *j) {
    char cmd[sizeof j->dir + 16];
    snprintf(cmd, sizeof cmd, "rm -rf '%s'", j->dir);
    if (j->work >= 0 && system(cmd) != 0)
        abort();
    if (j->work >= 0)
        close(j->work);
    j->work = -1;
}

int sandbox_jail_work_fd(const struct sandbox_jail *j) { return j->work; }
uint64_t sandbox_jail_incarnation(const struct sandbox_jail *j) { return j->incarnation; }

static bool file_words(struct sandbox_jail *j, const char *code, struct buf *out) {
    char name[64] = "", text[256] = "";
    int n_files;
    if (sscanf(code, "many %d", &n_files) == 1 || sscanf(code, "late %d", &n_files) == 1) {
        for (int i = 0; i < n_files; i++) {
            snprintf(name, sizeof name, "m%d", i);
            int fd = openat(j->work, name, O_WRONLY | O_CREAT | O_APPEND, 0644);
            if (fd < 0 || write(fd, name, strlen(name)) < 0)
                abort();
            close(fd);
        }
        return true;
    }
    if (sscanf(code, "write %63s %255[^\n]", name, text) == 2) {
        int fd = openat(j->work, name, O_WRONLY | O_CREAT | O_TRUNC, 0644);
        if (fd < 0 || write(fd, text, strlen(text)) != (ssize_t)strlen(text))
            abort();
        close(fd);
        return true;
    }
    if (sscanf(code, "cat %63s", name) == 1) {
        int fd = openat(j->work, name, O_RDONLY);
        ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof text);
        buf_addf(out, "%.*s\n", n < 0 ? 4 : (int)n, n < 0 ? "none" : text);
        if (fd >= 0)
            close(fd);
        return true;
    }
    return false;
}

static void answer(struct sandbox_jail *j) {
    struct buf out = {0}, err = {0};
    struct sandbox_result r = {.ran = true, .ok = true, .ms = 1.5, .restarted = j->rested};
    char *code = j->code;
    j->rested = false;
    if (strncmp(code, "late", 4) == 0)
        r.ms = 60000;
    if (j->work < 0)
        folder_make(j);
    j->code = NULL;
    j->calls++;
    if (j->ended) {
        r.ok = false;
        r.limit = j->ended;
        r.exit_status = 130;
    } else if (strncmp(code, "say ", 4) == 0) {
        buf_addf(&out, "%s\n", code + 4);
    } else if (strncmp(code, "err ", 4) == 0) {
        buf_addf(&err, "%s\n", code + 4);
        r.ok = false;
        r.exit_status = 1;
    } else if (strcmp(code, "count") == 0) {
        buf_addf(&out, "%d\n", j->calls);
    } else if (strcmp(code, "broken") == 0) {
        r.ran = false;
        err_set(&r.err, ERR_SANDBOX, "no layer");
    } else if (strncmp(code, "big ", 4) == 0) {
        for (int n = atoi(code + 4); n > 0; n--)
            buf_addc(&out, 'x');
    } else if (strncmp(code, "touch ", 6) == 0) {
        int fd = open(code + 6, O_WRONLY | O_CREAT | O_APPEND, 0600);
        if (fd < 0 || write(fd, "x", 1) != 1)
            abort();
        close(fd);
    } else if (code[0] == '\0') {       /* an empty program is a good one */
        j->calls--;
    } else if (strcmp(code, "lose") == 0) {
        folder_remove(j);
        r.ok = false;
        r.exit_status = 137;
    } else if (file_words(j, code, &out)) {
    } else {
        buf_addf(&err, "SyntaxError: %s\n", code);
        r.ok = false;
        r.exit_status = 1;
    }
    j->ended = NULL;
    r.out = buf_str(&out);
    r.out_len = r.out_total = out.len;
    r.err_text = buf_str(&err);
    r.err_len = r.err_total = err.len;
    j->done(j->arg, &r);
    buf_free(&out);
    buf_free(&err);
    free(code);
}

int sandbox_dispatch(struct sandbox *sb, struct err *e) {
    uint64_t n;
    ssize_t got = read(sb->fd, &n, sizeof n);
    (void)got, (void)e;
    for (struct sandbox_jail *j = sb->jails; j; j = j->next)
        if (j->code && (j->ended || strcmp(j->code, "sleep") != 0))
            answer(j);
    return 0;
}

int sandbox_jail_open(struct sandbox_jail **out, struct sandbox *sb, const char *profile, const struct sandbox_limits *limits, struct err *e) {
    (void)profile, (void)limits, (void)e;
    *out = xcalloc(1, sizeof **out);
    (*out)->sb = sb;
    (*out)->work = -1;                  /* until it has answered: as a jail that is being built */
    (*out)->next = sb->jails;
    sb->jails = *out;
    return 0;
}

int sandbox_jail_open_dir(struct sandbox_jail **out, struct sandbox *sb, const char *profile, int dir, const struct sandbox_limits *limits, struct err *e) {
    (void)dir;
    return sandbox_jail_open(out, sb, profile, limits, e);
}

void sandbox_jail_close(struct sandbox_jail *j) {
    if (!j)
        return;
    j->ended = "closed";
    if (j->code)
        answer(j);
    for (struct sandbox_jail **p = &j->sb->jails; *p; p = &(*p)->next)
        if (*p == j) {
            *p = j->next;
            break;
        }
    folder_remove(j);
    free(j);
}

bool sandbox_jail_rest(struct sandbox_jail *j) {
    if (!j || j->code || j->calls == 0)
        return false;
    j->calls = 0;
    j->rested = true;
    folder_remove(j);
    return true;
}

int sandbox_jail_run(struct sandbox_jail *j, const char *code, size_t len, const struct sandbox_limits *limits, sandbox_done_fn done, void *arg,
                     struct err *e) {
    (void)limits;
    if (j->code)
        return err_set(e, ERR_BUSY, "a call runs");
    j->code = xstrndup(code, len);
    j->done = done;
    j->arg = arg;
    ring(j->sb);
    return 0;
}

int sandbox_jail_run_fds(struct sandbox_jail *j, const char *request, size_t len, const int *fds, int n_fds, const struct sandbox_limits *limits,
                         sandbox_done_fn done, void *arg, struct err *e) {
    (void)fds, (void)n_fds;
    return sandbox_jail_run(j, request, len, limits, done, arg, e);
}

void sandbox_jail_cancel(struct sandbox_jail *j) {
    j->ended = "cancelled";
    ring(j->sb);
}

int sandbox_report(struct json **out, struct sandbox *sb, struct err *e) {
    (void)sb, (void)e;
    *out = json_array();
    return 0;
}
