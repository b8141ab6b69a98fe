/* mcp.c - corral-tool-mcp: a server of the Model Context Protocol that speaks by its standard streams, for one call. The call's first line is the
 * server's command, a JSON array; what follows is its standard input. Programs are those of /usr; a server of one's own is a script in /data. */
#include "tools/programs/language.h"
#include "base/err.h"
#include "base/json.h"
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define FILE_NAME "/tmp/requests"

enum { WORDS_MAX = 64 };

static int run(const char *code, size_t len) {
    const char *argv[WORDS_MAX + 1] = {NULL}, *end = memchr(code, '\n', len);
    size_t first = end ? (size_t)(end - code) + 1 : len;
    struct json *words = NULL;
    struct err e = {0};
    bool good = json_parse(&words, code, first, &e) == 0 && json_is(words, JSON_ARRAY) && json_len(words) > 0 && json_len(words) <= WORDS_MAX;
    for (size_t i = 0; good && i < json_len(words); i++)
        good = (argv[i] = json_str(json_at(words, i))) != NULL;
    if (!good || argv[0][0] != '/') {
        fputs("the first line is to be the server's command, a JSON array of texts that begins with a full path: [\"/usr/bin/python3\", \"/data/server.py\"]\n", stderr);
        return 2;
    }
    int fd = open(FILE_NAME, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || lseek(fd, (off_t)first, SEEK_SET) < 0 || dup2(fd, 0) != 0) {
        perror(FILE_NAME);
        return 126;
    }
    return language_exec(argv);
}

int main(void) {
    static const struct language mcp = {.profile = "mcp", .file = FILE_NAME, .run = run};
    return language_main(&mcp);
}
