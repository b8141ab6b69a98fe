/* cpp.c - corral-tool-cpp: compiles a C++ program and runs it. */
#include "tools/programs/language.h"

static int run(const char *code, size_t len) {
    static const char *const compile[] = {"/usr/bin/g++", "-std=gnu++20", "-O1", "-fdiagnostics-color=never", "-o", "/exec/program", "/tmp/program.cpp", "-pthread", NULL};
    static const char *const program[] = {"/exec/program", NULL};
    (void)code, (void)len;
    int status = language_spawn(compile);
    return status ? status : language_exec(program);
}

int main(void) {
    static const struct language cpp = {.profile = "cpp", .needs = "/usr/bin/g++", .package = "g++", .file = "/tmp/program.cpp", .run = run};
    return language_main(&cpp);
}
