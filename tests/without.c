/* without - runs a program on a kernel that seems to lack system calls: without CALL... -- PROGRAM [ARGUMENT...]. For tests. */
#include <errno.h>
#include <seccomp.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
    scmp_filter_ctx ctx = seccomp_init(SCMP_ACT_ALLOW);
    int i = 1;
    for (; ctx && i < argc && strcmp(argv[i], "--") != 0; i++)
        if (seccomp_rule_add_array(ctx, SCMP_ACT_ERRNO(ENOSYS), seccomp_syscall_resolve_name(argv[i]), 0, NULL) != 0)
            return 125;
    if (!ctx || i + 1 >= argc || seccomp_load(ctx) != 0) {
        fputs("usage: without CALL... -- PROGRAM [ARGUMENT...]\n", stderr);
        return 125;
    }
    execvp(argv[i + 1], argv + i + 1);
    return 127;
}
