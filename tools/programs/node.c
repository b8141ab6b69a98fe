/* node.c - corral-tool-node: JavaScript by Node.js. The program comes by standard input, so that require("./x") looks in /work. A line that
 * begins with import or export makes it a module. */
#include "tools/programs/language.h"
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define FILE_NAME "/tmp/program.js"

static bool is_module(const char *code, size_t len) {
    for (const char *at = code, *end = code + len; at < end;) {
        const char *line = memchr(at, '\n', (size_t)(end - at));
        size_t n = line ? (size_t)(line - at) : (size_t)(end - at);
        if ((n > 7 && (memcmp(at, "import ", 7) == 0 || memcmp(at, "export ", 7) == 0 || memcmp(at, "import{", 7) == 0)) ||
            (n > 6 && memcmp(at, "await ", 6) == 0))
            return true;
        at += n + 1;
    }
    return false;
}

static int run(const char *code, size_t len) {
    /* the heap below the jail's memory, so that Node says which limit it met */
    static const char *const script[] = {"/usr/bin/node", "--max-old-space-size=384", "-", NULL};
    static const char *const module[] = {"/usr/bin/node", "--max-old-space-size=384", "--input-type=module", "-", NULL};
    int fd = open(FILE_NAME, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || dup2(fd, 0) != 0) {
        perror(FILE_NAME);
        return 126;
    }
    return language_exec(is_module(code, len) ? module : script);
}

int main(void) {
    static const struct language node = {.profile = "node", .needs = "/usr/bin/node", .package = "nodejs", .file = FILE_NAME, .run = run};
    return language_main(&node);
}
