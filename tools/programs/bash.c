/* bash.c - corral-tool-bash: shell programs. */
#include "tools/programs/language.h"

static int run(const char *code, size_t len) {
    static const char *const argv[] = {"/usr/bin/bash", "--noprofile", "--norc", "/tmp/program.sh", NULL};
    (void)code, (void)len;
    return language_exec(argv);
}

int main(void) {
    static const struct language bash = {.profile = "bash", .needs = "/usr/bin/bash", .package = "bash", .file = "/tmp/program.sh", .run = run};
    return language_main(&bash);
}
