/* find.c - see find.h. */
#include "engine/cuda/find.h"
#include "engine/cuda/keeper.h"
#include "base/buf.h"
#include "base/file.h"
#include "base/mem.h"
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

#define MODULE_NAME "corral-cuda.so"

static const struct cuda_module *try_module(const char *path, struct err *e) {
    void *lib = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (lib == NULL) {
        err_set(e, ERR_UNAVAILABLE, "%.200s", dlerror());
        return NULL;
    }
    const struct cuda_module *(*entry)(void);
    *(void **)&entry = dlsym(lib, CUDA_MODULE_SYMBOL);
    if (entry == NULL || entry()->abi != CUDA_MODULE_ABI) {
        err_set(e, ERR_UNAVAILABLE, "%s is of another version", path);
        dlclose(lib);
        return NULL;
    }
    return entry();
}

/* The driver does not like to be unloaded: what was found stays. */
const struct cuda_module *card_module_load(struct err *e) {
    static const struct cuda_module *found;
    const char *named = getenv("CORRAL_CUDA_MODULE");
    static const char *const places[] = {"/" MODULE_NAME, "/../libexec/corral/" MODULE_NAME};
    struct buf dir = {0};

    if (found != NULL)
        return found;
    if (named != NULL && named[0] != '\0')
        return found = try_module(named, e);
    if (program_dir(&dir, e) != 0) {
        buf_free(&dir);
        return NULL;
    }
    err_set(e, ERR_UNAVAILABLE, "%s is not installed", MODULE_NAME);
    for (size_t i = 0; i < ARRAY_LEN(places) && found == NULL; i++) {
        struct buf path = {0};
        buf_adds(&path, buf_str(&dir));
        buf_adds(&path, places[i]);
        if (access(buf_str(&path), R_OK) == 0)
            found = try_module(buf_str(&path), e);
        buf_free(&path);
    }
    buf_free(&dir);
    return found;
}

/* The driver's own words don't say which device file it missed. Its library starts a program to make one, which the daemon
 * forbids itself. */
static const char *device_hint(void) {
    if (access("/dev/nvidiactl", R_OK | W_OK) != 0)
        return "; /dev/nvidiactl can't be opened: the driver is not loaded, or this service may not use it";
    if (access("/dev/nvidia-uvm", R_OK | W_OK) != 0)
        return "; /dev/nvidia-uvm can't be opened: let nvidia-persistenced or \"nvidia-modprobe -u -c 0\" run before the daemon";
    return "";
}

int card_find(const struct cuda_module **module, struct cuda_card *card, int *cards, struct err *e) {
    char why[CUDA_MODULE_WHY] = "";
    const struct cuda_module *m = keeper_module();

    if (m == NULL && (m = card_module_load(e)) == NULL)
        return ERR_UNAVAILABLE;
    int n = m->cards(why);
    if (n == CUDA_NO_MODULE)
        return err_set(e, ERR_UNAVAILABLE, "%s", why);
    if (n < 0)
        return err_set(e, ERR_UNAVAILABLE, "the driver: %s%s", why, device_hint());
    if (n == 0)
        return err_set(e, ERR_UNAVAILABLE, "the driver sees no card%s", device_hint());
    if (m->card(0, card, why) != 0)
        return err_set(e, ERR_UNAVAILABLE, "%s%s", why, device_hint());
    *module = m;
    *cards = n;
    return 0;
}
