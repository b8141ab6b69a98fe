/* none_main.c - corral-tool-none: a jail with nothing in it (profile "none"). `corral doctor` builds one to see which layers hold here, whatever
 * else is installed or not. A call writes its request back. */
#include "base/file.h"
#include "sandbox/runtime.h"

struct err;

static int start(struct err *e) {
    (void)e;
    return 0;
}

static int run(const char *request, size_t len, uint32_t number) {
    (void)number;
    return fd_write_all(1, request, len) == 0 ? 0 : 1;
}

int main(void) {
    static const struct runtime none = {.profile = "none", .stateless = true, .start = start, .run = run};
    return runtime_main(&none);
}
