/* c.c - corral-tool-c: compiles a C program and runs it. */
#include "tools/programs/language.h"

static int run(const char *code, size_t len) {
    static const char *const compile[] = {"/usr/bin/gcc", "-std=gnu17", "-O1", "-fdiagnostics-color=never", "-o", "/exec/program", "/tmp/program.c", "-lm", "-pthread", NULL};
    static const char *const program[] = {"/exec/program", NULL};
    (void)code, (void)len;
    int status = language_spawn(compile);
    return status ? status : language_exec(program);
}

int main(void) {
    static const struct language c = {.profile = "c", .needs = "/usr/bin/gcc", .package = "gcc libc6-dev", .file = "/tmp/program.c", .run = run};
    return language_main(&c);
}
