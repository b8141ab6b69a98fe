/* main.c - corral-tool-python: CPython as a runtime of the jail.
 *
 * The interpreter is the machine's own libpython3, loaded with dlopen() and called through the stable ABI (PEP 384), so one
 * build serves every Python 3.x. It is started once, outside the jail, with an empty environment; jails are forked from it.
 * cell.py and notebook.py (embedded) turn a call's code into output. */
#include "base/err.h"
#include "base/mem.h"
#include "sandbox/runtime.h"
#include <dlfcn.h>
#include <glob.h>
#include <limits.h>
#include <stdint.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* notebook.py and cell.py, one behind the other, NUL-terminated */
__asm__(".section .rodata\n.global cell_source\ncell_source:\n.incbin \"" PYTHON_DIR "/notebook.py\"\n.incbin \"" PYTHON_DIR
        "/cell.py\"\n.byte 0\n.previous\n");
extern const char cell_source[];

/* Objects are opaque here; only functions of the stable ABI are used, but for one that may be missing (reserve_memory). */
typedef void object;
static struct {
    void (*Py_InitializeEx)(int signals);
    object *(*PyImport_AddModule)(const char *name);
    object *(*PyModule_GetDict)(object *m);
    object *(*Py_CompileString)(const char *s, const char *name, int start);
    object *(*PyEval_EvalCode)(object *code, object *globals, object *locals);
    object *(*PyImport_ImportModule)(const char *name);
    object *(*PyDict_GetItemString)(object *d, const char *key);
    int (*PyDict_SetItemString)(object *d, const char *key, object *v);
    object *(*PyDict_New)(void);
    object *(*PyObject_CallFunction)(object *f, const char *format, ...);
    long (*PyLong_AsLong)(object *o);
    void (*Py_IncRef)(object *o);
    void (*Py_DecRef)(object *o);
    void (*PyErr_Clear)(void);
    void (*PyErr_Print)(void);
    void (*PyOS_BeforeFork)(void);
    void (*PyOS_AfterFork_Parent)(void);
    void (*PyOS_AfterFork_Child)(void);
} py;

/* ---- memory ------------------------------------------------------------------------------------- */

/* Every jail and every call begin as a copy of the interpreter's page tables, three times before a new jail has its first answer. So the objects
 * that are there before the first fork lie side by side and become huge pages: one entry for 512. A copy that writes splits its own. */
#ifndef MADV_COLLAPSE                   /* Linux 6.1; older kernels say EINVAL, and the pages stay small */
#define MADV_COLLAPSE 25
#endif
enum { HUGE = 2 << 20, RESERVE = 64 << 20 };
static struct {
    char *from, *next, *end;
} reserve;
struct arenas {                         /* PyObjectArenaAllocator, the same since Python 3.4 */
    void *ctx;
    void *(*alloc)(void *ctx, size_t size);
    void (*free)(void *ctx, void *p, size_t size);
};

static void *take_arena(void *ctx, size_t size) {
    (void)ctx;
    if (size <= (size_t)(reserve.end - reserve.next)) {
        reserve.next += size;
        return reserve.next - size;
    }
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

static void give_arena(void *ctx, void *p, size_t size) {
    (void)ctx;
    munmap(p, size);
}

/* Before the interpreter is started. Not part of the stable ABI, so an interpreter may lack it. */
static void reserve_memory(void *lib) {
    struct arenas a = {NULL, take_arena, give_arena};
    void (*set)(struct arenas *) = NULL;
    *(void **)&set = dlsym(lib, "PyObject_SetArenaAllocator");
    char *p = set ? mmap(NULL, RESERVE + HUGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) : MAP_FAILED;
    if (p == MAP_FAILED)
        return;
    char *aligned = (char *)(((uintptr_t)p + HUGE - 1) & ~(uintptr_t)(HUGE - 1));
    if (aligned > p)
        munmap(p, (size_t)(aligned - p));
    munmap(aligned + RESERVE, (size_t)(p + HUGE - aligned));
    reserve.from = reserve.next = aligned;
    reserve.end = aligned + RESERVE;
    set(&a);
}

/* All modules are there: what was not taken goes back, so that the code's memory begins as it would without all this. */
static void settle_memory(void) {
    if (!reserve.from)
        return;
    char *last = (char *)(((uintptr_t)reserve.next + HUGE - 1) & ~(uintptr_t)(HUGE - 1));
    munmap(last, (size_t)(reserve.end - last));
    madvise(reserve.from, (size_t)(last - reserve.from), MADV_COLLAPSE);
    reserve.end = last;
}
static object *run_function;

enum { PY_FILE_INPUT = 257 };           /* Py_file_input, part of the stable ABI */

/* The shared library of the Python that /usr/bin/python3 is, or any other in /usr. */
static void *open_library(char *path, size_t size) {
    static const char *const patterns[] = {"/usr/lib/*/libpython3.*.so.1*", "/usr/lib64/libpython3.*.so.1*", "/usr/lib/libpython3.*.so.1*",
                                           "/usr/local/lib/libpython3.*.so.1*"};
    char target[PATH_MAX], want[64] = "";
    ssize_t n = readlink("/usr/bin/python3", target, sizeof target - 1);
    if (n > 0) {
        target[n] = '\0';
        const char *base = strrchr(target, '/');
        snprintf(want, sizeof want, "lib%.40s.so", base ? base + 1 : target);
    }
    for (int exact = 1; exact >= 0; exact--) {
        for (size_t i = 0; i < ARRAY_LEN(patterns); i++) {
            glob_t g;
            void *lib = NULL;
            if (glob(patterns[i], 0, NULL, &g) != 0)
                continue;
            for (size_t k = 0; !lib && k < g.gl_pathc; k++) {
                if (exact && (!*want || !strstr(g.gl_pathv[k], want)))
                    continue;
                lib = dlopen(g.gl_pathv[k], RTLD_NOW | RTLD_GLOBAL);
                snprintf(path, size, "%s", g.gl_pathv[k]);
            }
            globfree(&g);
            if (lib)
                return lib;
        }
    }
    return NULL;
}

static int resolve(void *lib, const char *path, struct err *e) {
#define SYMBOL(name) {(void **)&py.name, #name}
    const struct { void **to; const char *name; } symbols[] = {
        SYMBOL(Py_InitializeEx), SYMBOL(PyImport_AddModule), SYMBOL(PyModule_GetDict), SYMBOL(Py_CompileString), SYMBOL(PyEval_EvalCode),
        SYMBOL(PyImport_ImportModule), SYMBOL(PyDict_GetItemString), SYMBOL(PyDict_SetItemString), SYMBOL(PyDict_New), SYMBOL(PyObject_CallFunction),
        SYMBOL(PyLong_AsLong), SYMBOL(Py_IncRef), SYMBOL(Py_DecRef), SYMBOL(PyErr_Clear), SYMBOL(PyErr_Print), SYMBOL(PyOS_BeforeFork),
        SYMBOL(PyOS_AfterFork_Parent), SYMBOL(PyOS_AfterFork_Child),
    };
#undef SYMBOL
    for (size_t i = 0; i < ARRAY_LEN(symbols); i++)
        if (!(*symbols[i].to = dlsym(lib, symbols[i].name)))
            return err_set(e, ERR_UNSUPPORTED, "%s has no %s: Python 3.7 or newer is needed", path, symbols[i].name);
    return 0;
}

/* Only what we say, nothing of the user's or the site's: these stand for the isolated configuration, which has no stable ABI. */
static void set_environment(void) {
    clearenv();
    setenv("PYTHONUTF8", "1", 1);
    setenv("PYTHONNOUSERSITE", "1", 1);
    setenv("PYTHONDONTWRITEBYTECODE", "1", 1);
    setenv("PYTHONSAFEPATH", "1", 1);
    setenv("LANG", "C.UTF-8", 1);
    setenv("HOME", "/work", 1);
    setenv("PATH", "/usr/bin:/bin", 1);
}

static int python_start(struct err *e) {
    char path[PATH_MAX] = "";
    set_environment();
    void *lib = open_library(path, sizeof path);
    if (!lib)
        return err_set(e, ERR_UNAVAILABLE,
                       "the code interpreter needs Python's shared library, and there is none under /usr/lib: install it (Debian: apt-get install python3 libpython3.11)");
    int rc = resolve(lib, path, e);
    if (rc != 0)
        return rc;
    reserve_memory(lib);
    py.Py_InitializeEx(0);
    signal(SIGPIPE, SIG_IGN);           /* as Python's own program does: errors, not deaths */
    signal(SIGXFSZ, SIG_IGN);
    object *dict = py.PyDict_New();
    object *builtins = py.PyImport_ImportModule("builtins");
    object *code = py.Py_CompileString(cell_source, "<corral>", PY_FILE_INPUT);
    if (!dict || !builtins || !code || py.PyDict_SetItemString(dict, "__builtins__", builtins) != 0)
        return err_set(e, ERR_UNAVAILABLE, "Python (%s) could not be prepared", path);
    object *result = py.PyEval_EvalCode(code, dict, dict);
    if (!result) {
        py.PyErr_Print();
        return err_set(e, ERR_UNAVAILABLE, "Python (%s) could not load our cell runner", path);
    }
    settle_memory();
    run_function = py.PyDict_GetItemString(dict, "run");        /* borrowed from dict, which we keep */
    return run_function ? 0 : err_set(e, ERR_UNAVAILABLE, "our cell runner has no run()");
}

static void python_before_fork(void) { py.PyOS_BeforeFork(); }

static void python_after_fork(bool child) {
    if (child)
        py.PyOS_AfterFork_Child();
    else
        py.PyOS_AfterFork_Parent();
}

static int python_run(const char *code, size_t len, uint32_t number) {
    /* y#: bytes with a length; the length is a Py_ssize_t only with PY_SSIZE_T_CLEAN, so the code goes over as a NUL-free
     * y and what is behind a NUL would be lost: such code is refused, as Python itself does */
    if (memchr(code, '\0', len)) {
        static const char msg[] = "SyntaxError: source code cannot contain null bytes\n";
        ssize_t n = write(2, msg, sizeof msg - 1);
        (void)n;
        return 1;
    }
    object *r = py.PyObject_CallFunction(run_function, "yI", code, (unsigned)number);
    if (!r) {
        py.PyErr_Print();
        return 1;
    }
    long status = py.PyLong_AsLong(r);
    py.Py_DecRef(r);
    return (int)(status & 0xff);
}

/* What most calls do: define, compute, format, print, show a value. */
#define REHEARSAL "import math\nx = [i * i for i in range(10)]\ndef f(a, b=1):\n    return {'a': a, 'b': f'{b:.2f}'}\nprint(1, sum(x), math.pi)\nf(2)"

int main(void) {
    static const struct runtime python = {
        .profile = "python", .start = python_start, .before_fork = python_before_fork, .after_fork = python_after_fork, .run = python_run,
        .rehearsal = REHEARSAL,
    };
    return runtime_main(&python);
}
