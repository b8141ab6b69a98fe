/* buf.h - a growable run of bytes, always followed by a NUL that len does not count.
 *
 * `struct buf b = {0}` is empty and valid.  data is NULL until the first byte is added; use
 * buf_str() where a string is needed.  Growth is unbounded here: whoever fills a buffer from
 * outside checks the length against its own limit first. */
#pragma once
#include <stddef.h>
#include <stdint.h>

struct buf {
    char *data;
    size_t len, cap;
};

void buf_free(struct buf *b);                   /* leaves it empty and usable */
void buf_reset(struct buf *b);                  /* length 0, memory kept */
void buf_reserve(struct buf *b, size_t extra);  /* room for extra more bytes and the NUL */
void buf_add(struct buf *b, const void *p, size_t n);
void buf_adds(struct buf *b, const char *s);
void buf_addc(struct buf *b, char c);
void buf_addf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void buf_cut(struct buf *b, size_t off, size_t n);      /* removes n bytes at off */
const char *buf_str(const struct buf *b);       /* "" when empty; borrowed until b changes */
char *buf_take(struct buf *b);                  /* the caller's to free(); b becomes empty; never NULL */

/* A growable run of token ids. */
struct ids {
    int32_t *v;
    size_t n, cap;
};
void ids_free(struct ids *a);
void ids_add(struct ids *a, int32_t id);
void ids_append(struct ids *a, const int32_t *v, size_t n);
