#include "base/buf.h"
#include "base/err.h"
#include "base/mem.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void buf_free(struct buf *b) {
    free(b->data);
    *b = (struct buf){0};
}

void buf_reset(struct buf *b) {
    b->len = 0;
    if (b->data)
        b->data[0] = '\0';
}

void buf_reserve(struct buf *b, size_t extra) {
    if (extra > SIZE_MAX / 2 - b->len)
        BUG("buffer of %zu + %zu bytes", b->len, extra);
    size_t need = b->len + extra + 1;
    if (need <= b->cap)
        return;
    size_t cap = b->cap ? b->cap : 64;
    while (cap < need)
        cap += cap / 2 + 16;
    b->data = xrealloc(b->data, cap);
    b->cap = cap;
}

void buf_add(struct buf *b, const void *p, size_t n) {
    buf_reserve(b, n);
    if (n)
        memcpy(b->data + b->len, p, n);
    b->len += n;
    b->data[b->len] = '\0';
}

void buf_adds(struct buf *b, const char *s) { buf_add(b, s, strlen(s)); }
void buf_addc(struct buf *b, char c) { buf_add(b, &c, 1); }

void buf_addf(struct buf *b, const char *fmt, ...) {
    va_list ap, again;
    va_start(ap, fmt);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    if (n < 0)
        BUG("bad format \"%s\"", fmt);
    buf_reserve(b, (size_t)n);
    vsnprintf(b->data + b->len, (size_t)n + 1, fmt, again);
    va_end(again);
    b->len += (size_t)n;
}

void buf_cut(struct buf *b, size_t off, size_t n) {
    if (off > b->len || n > b->len - off)
        BUG("cut %zu+%zu of %zu", off, n, b->len);
    if (!n)
        return;
    memmove(b->data + off, b->data + off + n, b->len - off - n);
    b->len -= n;
    b->data[b->len] = '\0';
}

const char *buf_str(const struct buf *b) { return b->data ? b->data : ""; }

char *buf_take(struct buf *b) {
    buf_reserve(b, 0);
    char *p = b->data;
    p[b->len] = '\0';
    *b = (struct buf){0};
    return p;
}

void ids_free(struct ids *a) {
    free(a->v);
    *a = (struct ids){0};
}

void ids_append(struct ids *a, const int32_t *v, size_t n) {
    if (a->cap - a->n < n) {
        size_t cap = a->cap * 2;
        if (cap < a->n + n)
            cap = a->n + n + 32;
        a->v = xreallocarray(a->v, cap, sizeof a->v[0]);
        a->cap = cap;
    }
    if (n)
        memcpy(a->v + a->n, v, n * sizeof v[0]);
    a->n += n;
}

void ids_add(struct ids *a, int32_t id) { ids_append(a, &id, 1); }
