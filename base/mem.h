/* mem.h - allocation that ends the process when small memory is gone.
 *
 * For small sizes that our own code chose.  A size that came from a model file, a client or a
 * tool is bounded first and allocated with malloc(), which may fail normally (ERR_MEMORY). */
#pragma once
#include <stddef.h>

void *xmalloc(size_t size);
void *xcalloc(size_t n, size_t size);
void *xrealloc(void *p, size_t size);
void *xreallocarray(void *p, size_t n, size_t size);
char *xstrdup(const char *s);                   /* NULL gives NULL */
char *xstrndup(const char *s, size_t n);
char *xasprintf(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* Overwrites len bytes in a way the compiler keeps; for keys. */
void mem_wipe(void *p, size_t len);

#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))
