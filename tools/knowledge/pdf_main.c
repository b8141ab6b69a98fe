/* pdf_main.c - corral-tool-pdf: a PDF's text, by the machine's pdftotext, in a jail like the code interpreter's (profile "pdf").
 * A call gets the file at descriptor 3 and an empty memory file at 4. */
#include "base/err.h"
#include "sandbox/runtime.h"
#include <unistd.h>

static int run(const char *request, size_t len, uint32_t number) {
    char *argv[] = {"pdftotext", "-q", "-enc", "UTF-8", "-", "-", NULL}, *envp[] = {"PATH=/usr/bin", "HOME=/tmp", NULL};
    (void)request, (void)len, (void)number;
    if (dup2(3, 0) != 0 || dup2(4, 1) != 1)
        return 121;
    close(3);
    close(4);
    execve("/usr/bin/pdftotext", argv, envp);
    return 127;
}

static int start(struct err *e) {
    if (access("/usr/bin/pdftotext", X_OK) != 0)
        return err_set(e, ERR_UNAVAILABLE, "PDF files need /usr/bin/pdftotext (Debian: apt-get install poppler-utils)");
    return 0;
}

int main(void) {
    static const struct runtime pdf = {.profile = "pdf", .stateless = true, .start = start, .run = run};
    return runtime_main(&pdf);
}
