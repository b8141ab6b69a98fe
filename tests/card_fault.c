/* card_fault.c - the module with a fault to order: a real one, on a real card. CORRAL_CUDA_MODULE names this library, CORRAL_MODULE_BEHIND
 * the module. When the file that CORRAL_CARD_FAULT names has appeared, a pass is followed by a kernel that writes where it
 * may not; the driver then fails everything that this process has on the card and reports an Xid. */
#include "engine/cuda/module.h"
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const struct cuda_module *behind;

static const char stray[] = ".version 6.4\n.target sm_75\n.address_size 64\n"
                            ".visible .entry stray() { .reg .b64 %rd<2>; mov.u64 %rd1, 16; st.global.u32 [%rd1], 1; ret; }\n";

/* The driver's own interface, in the context that the pass ran in. */
static void fault(void) {
    void *lib = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL), *module = NULL, *kernel = NULL;
    int (*load)(void **, const void *), (*find)(void **, void *, const char *), (*wait)(void);
    int (*launch)(void *, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, void *, void **, void **);
    if (lib == NULL)
        return;
    *(void **)&load = dlsym(lib, "cuModuleLoadData");
    *(void **)&find = dlsym(lib, "cuModuleGetFunction");
    *(void **)&launch = dlsym(lib, "cuLaunchKernel");
    *(void **)&wait = dlsym(lib, "cuCtxSynchronize");
    int loaded = load(&module, stray), found = loaded == 0 ? find(&kernel, module, "stray") : -1;
    int launched = found == 0 ? launch(kernel, 1, 1, 1, 1, 1, 1, 0, NULL, NULL, NULL) : -1;
    fprintf(stderr, "card_fault: load %d, find %d, launch %d, wait %d\n", loaded, found, launched, wait());
}

static int forward(struct cuda_device *d, const struct cuda_pass *p, char *why) {
    const char *file = getenv("CORRAL_CARD_FAULT");
    int rc = behind->forward(d, p, why);
    if (file != NULL && unlink(file) == 0)
        fault();
    return rc;
}

__attribute__((visibility("default"))) const struct cuda_module *corral_cuda_module(void) {
    static struct cuda_module m;
    const struct cuda_module *(*entry)(void);
    const char *path = getenv("CORRAL_MODULE_BEHIND");
    void *lib = path != NULL ? dlopen(path, RTLD_NOW | RTLD_LOCAL) : NULL;
    if (lib == NULL)
        return &m;                              /* of no version: refused */
    *(void **)&entry = dlsym(lib, CUDA_MODULE_SYMBOL);
    behind = entry();
    m = *behind;
    m.forward = forward;
    return &m;
}
