/* codecheck_try [--shell] FILE...: what the code check finds in files, and the counts in the end. */
#include "agent/codecheck.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/err.h"
#include "base/buf.h"
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
    int first = argc > 1 && strcmp(argv[1], "--shell") == 0 ? 2 : 1;
    size_t files = 0, with[3] = {0}, found[3] = {0}, bytes = 0;
    int64_t ns = 0;
    for (int i = first; i < argc; i++) {
        struct codecheck_finding f[CODECHECK_MAX];
        struct buf code = {0};
        struct err e;
        if (file_read(&code, argv[i], 16u << 20, &e) != 0)
            continue;
        int64_t began = clock_mono_ns();
        size_t n = codecheck(first == 2 ? CODECHECK_SHELL : CODECHECK_PYTHON, buf_str(&code), code.len, f);
        ns += clock_mono_ns() - began;
        bool has[3] = {false};
        for (size_t k = 0; k < n; k++) {
            printf("%s:%d: %s %s\n", argv[i], f[k].line, codecheck_severity_name(f[k].severity), f[k].rule);
            found[f[k].severity]++;
            has[f[k].severity] = true;
        }
        for (int s = 0; s < 3; s++)
            with[s] += has[s];
        files++;
        bytes += code.len;
        buf_free(&code);
    }
    printf("%zu files, %zu bytes, %.1f ms", files, bytes, (double)ns / 1e6);
    for (int s = 2; s >= 0; s--)
        printf("; %s: %zu in %zu files", codecheck_severity_name((enum codecheck_severity)s), found[s], with[s]);
    putchar('\n');
    return 0;
}
