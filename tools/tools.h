/* tools.h - the tools a turn can offer, and one way to run any of them.
 *
 * A tool is a file and an entry in the registry; adding one edits no dispatcher. A tool's result is text that the
 * model reads: failures too, in words that say what to try instead. Everything a tool returns is untrusted.
 * Owner: the agent thread. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include <stdbool.h>
#include <stdint.h>

struct sandbox;
struct tools;                           /* the registry with what it needs to run */
struct tools_conv;                      /* one conversation's tool state (its jail) */

enum tool_shape {                       /* how the model calls it */
    TOOL_CODE,                          /* <|python_tag|>code */
    TOOL_BUILTIN,                       /* <|python_tag|>name.call(query="...") */
    TOOL_FUNCTION,                      /* JSON with the schema in the system segment */
};
enum tool_taint { TOOL_TAINT_NONE = 0, TOOL_TAINT_WEB = 1, TOOL_TAINT_FILE = 2, TOOL_TAINT_CLIENT = 4 };

struct tool_result {                    /* borrowed for the callback */
    bool ok;
    const char *text;                   /* as the model reads it, cleaned and cut; UTF-8 */
    size_t len;
    const char *plain;                  /* for people: the program's own text without a frame; may equal text */
    size_t plain_len;
    double ms;
    int exit_status;
    bool restarted;                     /* variables of earlier calls were lost before this one */
    const char *limit;                  /* NULL or as in sandbox.h */
    unsigned taint;
    const struct json *artifacts;       /* NULL: none */
    const struct json *refused;         /* system calls that the jail refused, as in sandbox.h; NULL: none */
    const struct err *failure;          /* NULL, or why it never ran at all (text says so to the model) */
};
typedef void (*tool_done_fn)(void *arg, const struct tool_result *r);

struct tool {
    const char *name, *description;
    enum tool_shape shape;
    const char *parameters;             /* JSON schema of the arguments, or NULL */
    bool pure;                          /* may be repeated after a crash */
    unsigned taint;                     /* what its results carry */
    uint32_t wall_ms;                   /* default deadline */
    /* Starts the call; done exactly once, later or before returning. */
    int (*run)(struct tools_conv *tc, const struct json *arguments, tool_done_fn done, void *arg, struct err *e);
    void (*cancel)(struct tools_conv *tc, void *arg);       /* the call that was started with this arg; done still comes */
    bool (*usable)(const struct tools *t);                  /* as things are now; NULL: always */
    bool (*offered)(const struct tools *t, const char *conversation);       /* to this conversation's model; NULL: to all */
};

struct tools_service_config {           /* a service that is reached over HTTPS */
    const char *url;                    /* https://host[:port]/path; NULL: the provider's own address */
    const char *key_file;               /* its first line is the key; NULL: no key */
    bool private_address;               /* the host may have a private or loopback address */
    double rate;                        /* requests a second; 0: 1 */
    int64_t cache_s;                    /* how long an answer is kept; 0: not at all */
    int64_t wall_s;                     /* for one request; 0: 20 */
};
struct tools_config {                   /* strings are borrowed until tools_free */
    const char *state_dir;              /* NULL: nothing is kept on disk */
    const char *ca_file;                /* PEM trust anchors; NULL: the machine's */
    const char *search_provider;        /* "auto", "brave", "searxng" or "off"; NULL: auto */
    int64_t search_results;             /* how many of them the model reads; 0: 5 */
    struct tools_service_config search, wolfram;
    const char *files;                  /* file_read, file_write, file_list: "auto", "on" or "off"; NULL: auto */
    const char *runtimes;               /* languages that the model is offered beside Python: "bash sql node c cpp"; NULL: none */
};

/* Runs programs of that sandbox profile ("python", "bash", ...), whether the model is offered it or not; NULL: no such language. */
const struct tool *tools_language(const char *profile);

/* c NULL: nothing is configured. sb may be NULL: then tools that need a jail answer with an error that says so. */
struct tools *tools_create(const struct tools_config *c, struct sandbox *sb);
void tools_free(struct tools *t);
/* Only tools that can be used as things are: configured, and not empty. */
size_t tools_count(const struct tools *t);
const struct tool *tools_at(const struct tools *t, size_t i);          /* fixed order */
const struct tool *tools_find(const struct tools *t, const char *name);

/* What the tools depend on and how that is, for status and doctor: an object with a member a subject, each with "usable" and, where it
 * is false, "problem" and "fix". The caller's to free. */
struct json *tools_status(const struct tools *t);

/* What other threads have for the tools: poll tools_fd() for reading and call tools_dispatch(), also after tools_timeout_ms()
 * milliseconds (-1: no need). */
int tools_fd(const struct tools *t);
int tools_timeout_ms(const struct tools *t);
void tools_dispatch(struct tools *t);

struct tools_conv *tools_conv_create(struct tools *t);
/* Gives back the memory of its interpreter, which has nothing to do: variables are lost (the next call says so), files are kept. False: there is nothing to give, or
 * its files are being kept. */
bool tools_conv_rest(struct tools_conv *tc);
/* Once, before the first call: its work folder is kept under this conversation's name. Without it nothing is kept. */
void tools_conv_bind(struct tools_conv *tc, const char *conversation);
/* Its interpreter ran before this object was made, and what it held is lost: the next call's result has `restarted`. Its text says so
 * at once, or only of a call that fails: a call that does not need what was lost reads better without, above all to a small model. */
void tools_conv_lost(struct tools_conv *tc, bool at_once);
/* The id of the call that run() starts next: what it changes in the work folder is kept under it. */
void tools_conv_call_id(struct tools_conv *tc, const char *id);
/* Code that run() starts next may take so long, at most TOOLS_CODE_SECONDS_MAX; 0: as long as the tool's own deadline says. */
#define TOOLS_CODE_SECONDS_MAX 60
void tools_conv_seconds(struct tools_conv *tc, unsigned seconds);
void tools_conv_free(struct tools_conv *tc);    /* closes its jail; running and waiting calls are answered first. Not from within done */

/* Meta's frame for a code run: "completed\n[stdout]...[/stdout]" or "failed\n...[stderr]...[/stderr]"
 * (llama-stack, tool_response template). Empty streams are left out. */
void tools_frame_response(struct buf *out, bool ok, const char *out_text, size_t out_len, const char *err_text, size_t err_len);

/* ---- work folders (files.c), for `corral files`, `diff`, `undo`, `get` and `put` ------------------------------------------
 * Names of files are in the public form of tools/workspace/tree.h. ERR_BUSY: a call runs there. */

#define TOOLS_FILE_CHUNK (4u << 20)     /* bytes of a file that go over at once */

bool tools_files_exist(const struct tools *t, const char *conversation);       /* something is kept under that name */
/* For a conversation that goes: set aside, then removed for good or, when the conversation stays after all, put back. */
int tools_files_set_aside(struct tools *t, const char *conversation, struct err *e);
void tools_files_put_back(struct tools *t, const char *conversation);
void tools_files_remove(struct tools *t, const char *conversation);
/* At the start: what was set aside when the daemon died. stays: whether a conversation is still there. */
void tools_files_sweep(struct tools *t, bool (*stays)(void *arg, const char *conversation), void *arg);

/* {"files": [{"name","bytes"} ...], "changes": [{"call","what","time","undone"} ...]} */
int tools_files_list(struct tools_conv *tc, struct json **out, struct err *e);
/* call NULL: the newest change that is in effect. {"call","what","time","undone","diff"} */
int tools_files_diff(struct tools_conv *tc, const char *call, struct json **out, struct err *e);
/* {"call","what","undo","changes": [{"name","change"} ...]} */
int tools_files_undo(struct tools_conv *tc, const char *call, struct json **out, struct err *e);
/* One chunk: {"name","bytes","type","version","offset","data"}, data in base64. version NULL: whichever is there. */
int tools_files_get(struct tools_conv *tc, const char *name, int64_t offset, const char *version, struct json **out, struct err *e);
/* One chunk; offset is what came before it. The last one writes the file: {"name","bytes","call"}; the others: {"received"}. fn gets
 * the result (its own to free) or the error, once, before this returns or later; not where this returns an error itself. */
typedef void (*tools_files_fn)(void *arg, struct json *result, const struct err *e);
int tools_files_put(struct tools_conv *tc, const char *name, int64_t offset, const char *p, size_t n, bool more, tools_files_fn fn, void *arg,
                    struct err *e);
/* Empties the folder, as a change of its own. */
int tools_files_empty(struct tools_conv *tc, struct err *e);
