/* The first byte chooses the language; whatever the code is, findings are sound: rules that exist, lines that are there. */
#include "agent/codecheck.h"
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct codecheck_finding f[CODECHECK_MAX];
    if (size == 0)
        return 0;
    char *code = malloc(size);          /* exactly as long as it is, so that a read past the end is seen */
    int lines = 1;
    memcpy(code, data + 1, size - 1);
    for (size_t i = 1; i < size; i++)
        lines += data[i] == '\n';
    size_t n = codecheck(data[0] & 1 ? CODECHECK_SHELL : CODECHECK_PYTHON, code, size - 1, f);
    if (n > CODECHECK_MAX)
        abort();
    for (size_t i = 0; i < n; i++)
        if (f[i].line < 1 || f[i].line > lines || !f[i].rule[0] || !f[i].text[0])
            abort();
    json_free(codecheck_json(f, n));
    free(code);
    return 0;
}
