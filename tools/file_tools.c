/* file_tools.c - file_read, file_write and file_list: the work folder for a model, without a program.
 *
 * They answer at once, from what was committed last (a call's files are committed before its result is read). What a file holds is
 * untrusted: it reaches the model escaped, and the result carries the taint. */
#include "tools/tools_priv.h"
#include "base/clock.h"
#include "base/mem.h"
#include "base/str.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIST_MAX 200
#define READ_MAX (16u << 20)            /* bytes of a file that is read for its lines */
#define SHOWN_MAX (64u << 10)           /* bytes of it that are handed on; the turn cuts further */

static bool usable(const struct tools *t) { return t->work_dir && strcmp(t->files, "off") != 0; }

static bool offered(const struct tools *t, const char *conversation) {
    return strcmp(t->files, "on") == 0 || (conversation && work_has_put(t, conversation));
}

static void answer(int64_t began_ns, const struct buf *text, tool_done_fn done, void *arg) {
    struct tool_result r = {.ok = true, .text = buf_str(text), .len = text->len, .plain = buf_str(text), .plain_len = text->len,
                            .ms = (double)(clock_mono_ns() - began_ns) / 1e6, .taint = TOOL_TAINT_FILE};
    done(arg, &r);
}

static void refuse(int64_t began_ns, const struct err *e, tool_done_fn done, void *arg) {
    struct buf text = {0};
    tools_frame_response(&text, false, NULL, 0, e->text, strlen(e->text));
    struct tool_result r = {.text = buf_str(&text), .len = text.len, .plain = e->text, .plain_len = strlen(e->text), .exit_status = 1,
                            .ms = (double)(clock_mono_ns() - began_ns) / 1e6};
    done(arg, &r);
    buf_free(&text);
}

static int path_of(const struct json *arguments, struct buf *out, struct err *e) {
    const struct json *path = json_get(arguments, "path");
    if (!json_is(path, JSON_STRING) || strlen(json_str(path)) != json_strlen(path))
        return err_set(e, ERR_INVALID, "\"path\" must be a file's path in the work folder, such as notes.txt");
    return work_path_clean(out, json_str(path), e);
}

/* ---- file_list ---------------------------------------------------------------------------------------- */

static int list_run(struct tools_conv *tc, const struct json *arguments, tool_done_fn done, void *arg, struct err *e) {
    int64_t began = clock_mono_ns();
    struct buf text = {0};
    (void)arguments;
    int rc = tc->work.keeping ? err_set(e, ERR_BUSY, "the files of another call are being kept; try again") : workspace_load(tc->work.ws, e);
    if (rc != 0)
        return rc;
    const struct work_list *l = workspace_head(tc->work.ws);
    for (size_t i = 0; i < l->n && i < LIST_MAX; i++) {
        const struct work_entry *x = &l->v[i];
        buf_addf(&text, "%s%s\n", x->path, x->kind == WORK_LINK ? " (a link)" : "");
    }
    if (l->n > LIST_MAX)
        buf_addf(&text, "[%zu more files]\n", l->n - LIST_MAX);
    if (l->n == 0)
        buf_adds(&text, "The work folder is empty.\n");
    answer(began, &text, done, arg);
    buf_free(&text);
    return 0;
}

/* ---- file_read ----------------------------------------------------------------------------------------- */

/* "3", "3-10", "3-": line numbers from 1. */
static bool lines_of(const struct json *arguments, long long *from, long long *to) {
    const struct json *lines = json_get(arguments, "lines");
    const char *s = json_str(lines);
    char end;
    *from = 1;
    *to = INT64_MAX;
    if (!lines || json_type(lines) == JSON_NULL || (s && !s[0]))
        return true;
    if (!s)
        return false;
    if (sscanf(s, "%lld-%lld%c", from, to, &end) == 2 || (sscanf(s, "%lld-%c", from, &end) == 1 && s[strlen(s) - 1] == '-'))
        return *from >= 1 && *to >= *from;
    if (sscanf(s, "%lld%c", from, &end) != 1)
        return false;
    *to = *from;
    return *from >= 1;
}

static const char *line_at(const char *s, const char *end, long long n) {
    while (n-- > 0 && s < end) {
        const char *nl = memchr(s, '\n', (size_t)(end - s));
        s = nl ? nl + 1 : end;
    }
    return s;
}

static int show(struct buf *text, const char *path, const struct buf *data, long long from, long long to, struct err *e) {
    const char *type = work_type(path, buf_str(data), data->len), *end = buf_str(data) + data->len;
    if (!utf8_valid(buf_str(data), data->len) || memchr(buf_str(data), '\0', data->len))
        return err_set(e, ERR_INVALID, "%.300s is no text: %zu bytes of %s; use a program to read it", path, data->len, type);
    const char *a = line_at(buf_str(data), end, from - 1), *b = to == INT64_MAX ? end : line_at(a, end, to - from + 1);
    if (a == end && from > 1)
        return err_set(e, ERR_INVALID, "%.300s has no line %lld", path, from);
    if (data->len == 0)
        buf_adds(text, "The file is empty.");
    size_t shown = (size_t)(b - a) < SHOWN_MAX ? (size_t)(b - a) : utf8_whole(a, SHOWN_MAX);
    str_escape(text, a, shown, true, 4 * SHOWN_MAX);
    if (shown < (size_t)(b - a))
        buf_addf(text, "\n[%zu more bytes; ask for fewer lines, such as lines \"%lld-%lld\"]", (size_t)(b - a) - shown, from, from + 99);
    return 0;
}

static int read_run(struct tools_conv *tc, const struct json *arguments, tool_done_fn done, void *arg, struct err *e) {
    int64_t began = clock_mono_ns();
    struct buf path = {0}, data = {0}, text = {0};
    struct err why;
    long long from, to;
    (void)e;
    int rc = path_of(arguments, &path, &why);
    if (rc == 0 && !lines_of(arguments, &from, &to))
        rc = err_set(&why, ERR_INVALID, "\"lines\" must be a range such as \"1-20\"");
    if (rc == 0 && tc->work.keeping)
        rc = err_set(&why, ERR_BUSY, "the files of another call are being kept; try again");
    if (rc == 0)
        rc = workspace_read(tc->work.ws, path.data, READ_MAX, &data, NULL, &why);
    if (rc == 0)
        rc = show(&text, path.data, &data, from, to, &why);
    if (rc == 0)
        answer(began, &text, done, arg);
    else
        refuse(began, &why, done, arg);
    buf_free(&path);
    buf_free(&data);
    buf_free(&text);
    return 0;
}

/* ---- file_write ------------------------------------------------------------------------------------------ */

struct writing {
    int64_t began_ns;
    char *path;
    const char *type;
    size_t bytes;
    tool_done_fn done;
    void *arg;
};

static void on_written(void *arg, struct tools_conv *tc, const char *call, const struct err *e) {
    struct writing *w = arg;
    (void)tc, (void)call;
    if (e) {
        refuse(w->began_ns, e, w->done, w->arg);
    } else {
        struct buf text = {0};
        struct json *artifacts = json_array(), *o = json_object();
        json_set_str(o, "name", w->path);
        json_set_int(o, "bytes", (int64_t)w->bytes);
        json_set_str(o, "type", w->type);
        json_append(artifacts, o);
        buf_addf(&text, "wrote %zu bytes to %s", w->bytes, w->path);
        struct tool_result r = {.ok = true, .text = text.data, .len = text.len, .plain = text.data, .plain_len = text.len,
                                .ms = (double)(clock_mono_ns() - w->began_ns) / 1e6, .artifacts = artifacts};
        w->done(w->arg, &r);
        json_free(artifacts);
        buf_free(&text);
    }
    free(w->path);
    free(w);
}

static int write_run(struct tools_conv *tc, const struct json *arguments, tool_done_fn done, void *arg, struct err *e) {
    int64_t began = clock_mono_ns();
    const struct json *content = json_get(arguments, "content");
    struct buf path = {0}, data = {0};
    struct err why;
    char id[40];
    (void)e;
    memcpy(id, tc->work.call, sizeof id);
    tc->work.call[0] = '\0';
    if (!id[0])
        work_new_id(id, sizeof id, "call_");
    int rc = path_of(arguments, &path, &why);
    if (rc == 0 && !json_is(content, JSON_STRING))
        rc = err_set(&why, ERR_INVALID, "\"content\" must be the file's text");
    if (rc == 0) {
        struct writing *w = xcalloc(1, sizeof *w);
        buf_add(&data, json_str(content), json_strlen(content));
        *w = (struct writing){began, xstrdup(path.data), work_type(path.data, buf_str(&data), data.len), data.len, done, arg};
        work_put(tc, id, path.data, &data, "file_write", on_written, w);
    } else {
        refuse(began, &why, done, arg);
    }
    buf_free(&path);
    buf_free(&data);
    return 0;
}

static void cancel(struct tools_conv *tc, void *arg) { (void)tc, (void)arg; }  /* they answer in a moment at most */

/* Short on purpose: every word stands in the prompt of each conversation that is offered them. */
#define PATH "\"path\":{\"type\":\"string\",\"description\":\"Path of the file\"}"

const struct tool tool_file_read = {
    .name = "file_read", .description = "Read a file from the work folder", .shape = TOOL_FUNCTION, .pure = true, .taint = TOOL_TAINT_FILE,
    .parameters = "{\"type\":\"object\",\"properties\":{" PATH ",\"lines\":{\"type\":\"string\",\"description\":\"Range of lines, such as 10-20\"}},"
                  "\"required\":[\"path\"]}",
    .wall_ms = 1000, .run = read_run, .cancel = cancel, .usable = usable, .offered = offered,
};
const struct tool tool_file_write = {
    .name = "file_write", .description = "Write a file into the work folder", .shape = TOOL_FUNCTION,
    .parameters = "{\"type\":\"object\",\"properties\":{" PATH ",\"content\":{\"type\":\"string\",\"description\":\"What to write\"}},"
                  "\"required\":[\"path\",\"content\"]}",
    .wall_ms = 1000, .run = write_run, .cancel = cancel, .usable = usable, .offered = offered,
};
const struct tool tool_file_list = {
    .name = "file_list", .description = "List the files of the work folder", .shape = TOOL_FUNCTION, .pure = true, .taint = TOOL_TAINT_FILE,
    .parameters = "{\"type\":\"object\",\"properties\":{},\"required\":[]}",
    .wall_ms = 1000, .run = list_run, .cancel = cancel, .usable = usable, .offered = offered,
};
