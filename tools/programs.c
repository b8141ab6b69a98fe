/* programs.c - languages beside Python: each a table row here, a driver in tools/programs and a row in sandbox/profile.c.
 *
 * `corral sandbox run --profile NAME` reaches all of them. The model is offered those that the configuration names. A call has a jail of
 * its own (code_interpreter.c); the conversation's files are in it. */
#include "tools/tools_priv.h"
#include "base/mem.h"
#include <string.h>
#include <unistd.h>

#define CODE_PARAMETERS                                                                                                          \
    "{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",\"description\":\"The program\"}},\"required\":[\"code\"]}"

/* name of the profile, its tool's, what must be on the machine, what it does */
#define LANGUAGES(ROW)                                                                                                           \
    ROW(bash, "run_bash", "/usr/bin/bash", "Runs a bash script in a jail without network, in the work folder")                                    \
    ROW(sql, "run_sql", "/usr/bin", "Runs SQL (SQLite) on the database data.db of the work folder; statements end with ';'")                    \
    ROW(node, "run_javascript", "/usr/bin/node", "Runs JavaScript (Node.js) in a jail without network, in the work folder")                          \
    ROW(c, "run_c", "/usr/bin/gcc", "Compiles a C program with main() and runs it in a jail without network, in the work folder")                    \
    ROW(cpp, "run_cpp", "/usr/bin/g++", "Compiles a C++ program with main() and runs it in a jail without network, in the work folder")

/* Whether the configuration names a language. */
static bool named(const struct tools *t, const char *name) {
    size_t n = strlen(name);
    for (const char *p = t->runtimes; *p;) {
        size_t len = strcspn(p, " ,");
        if (len == n && memcmp(p, name, n) == 0)
            return true;
        p += len + strspn(p + len, " ,");
    }
    return false;
}

#define TOOL(id, name_, needs, text)                                                                                                    \
    static int run_##id(struct tools_conv *tc, const struct json *arguments, tool_done_fn done, void *arg, struct err *e) {         \
        return code_run(tc, #id, name_, arguments, done, arg, e);                                                                \
    }                                                                                                                            \
    static bool usable_##id(const struct tools *t) { return named(t, #id) && access(needs, F_OK) == 0; }                         \
    const struct tool tool_run_##id = {                                                                                          \
        .name = name_, .description = text, .shape = TOOL_FUNCTION, .parameters = CODE_PARAMETERS, .wall_ms = 10000, .run = run_##id, \
        .cancel = code_cancel, .usable = usable_##id,                                                                            \
    };
LANGUAGES(TOOL)

static const struct {
    const char *profile;
    const struct tool *tool;
} languages[] = {
#define ENTRY(id, name_, needs, text) {#id, &tool_run_##id},
    LANGUAGES(ENTRY)
};

/* Profiles that show the configured folder: for people; the model is not offered them. */
#define FOLDER_TOOL(id, profile_)                                                                                                       \
    static int run_##id(struct tools_conv *tc, const struct json *arguments, tool_done_fn done, void *arg, struct err *e) {         \
        return code_run(tc, profile_, profile_, arguments, done, arg, e);                                                        \
    }                                                                                                                            \
    static const struct tool tool_##id = {.name = profile_, .wall_ms = 10000, .run = run_##id, .cancel = code_cancel};
FOLDER_TOOL(python_files, "python+files")
FOLDER_TOOL(mcp, "mcp")

const struct tool *tools_language(const char *profile) {
    static const struct tool *const shown[] = {&tool_code_interpreter, &tool_python_files, &tool_mcp};
    static const char *const names[] = {"python", "python+files", "mcp"};
    for (size_t i = 0; i < ARRAY_LEN(shown); i++)
        if (strcmp(names[i], profile) == 0)
            return shown[i];
    for (size_t i = 0; i < ARRAY_LEN(languages); i++)
        if (strcmp(languages[i].profile, profile) == 0)
            return languages[i].tool;
    return NULL;
}
