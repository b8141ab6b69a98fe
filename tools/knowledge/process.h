/* process.h - from a file's bytes to clean text, its verdict and its chunks. Runs inside the ingest jails.
 *
 *   bytes -> text (encoding, HTML) -> personal data masked -> quality -> likeness -> chunks -> frame
 *
 * Linear in its input, no recursion, memory at most a few times the input. */
#pragma once
#include "tools/knowledge/frame.h"

enum kb_kind { KB_TEXT, KB_MARKDOWN, KB_HTML, KB_CODE };
enum kb_kind kb_kind_of(const char *name, const char *bytes, size_t n);

/* ---- text.c ---- */
/* Appends valid UTF-8 with \n line ends and no control characters. false: it is no text. */
bool text_decode(struct buf *out, const char *s, size_t n);

/* ---- unpack.c ---- */
/* All members of a gzip file, at most KB_FILE_MAX bytes. KB_TOO_BIG: more; KB_UNREADABLE: broken or cut off. */
enum kb_verdict unpack_gzip(struct buf *out, const char *s, size_t n);

/* ---- html.c ---- */
struct html {
    struct buf text, title, url;        /* url: of <link rel=canonical>, as it was written */
};
void html_read(struct html *out, const char *s, size_t n);     /* s is decoded text */
void html_free(struct html *h);

/* ---- url.c ---- */
/* Appends the URL in its canonical form: lower-case scheme and host, no default port, no fragment, no dot segments, no tracking
 * parameters, unreserved characters unescaped. false: no http(s) URL. */
bool url_canonical(struct buf *out, const char *s, size_t n);

/* ---- pii.c ---- */
/* Counts personal data in *text and masks card numbers and keys, keeping the number of lines. true: little else than keys. */
bool pii_clean(struct buf *text, struct kb_pii *found);
bool luhn_valid(const char *digits, size_t n);

/* ---- quality.c ---- */
/* KB_KEPT, or the rule that speaks against it in *reason. */
enum kb_verdict quality_of(const char *s, size_t n, enum kb_kind kind, const char **reason);

/* ---- minhash.c ---- */
uint64_t kb_hash(const void *p, size_t n, uint64_t seed);
struct minhash {
    uint32_t v[KB_SIGNATURE];
    uint32_t shingles;                  /* runs of five words */
    uint32_t distinct;                  /* of them, about */
};
void minhash_of(struct minhash *out, const char *s, size_t n);
double minhash_likeness(const uint32_t *a, const uint32_t *b);
#define KB_ALIKE 0.8                    /* from here on two documents are near-duplicates */

/* ---- process.c ---- */
/* Appends the frame of item `index`. title (NULL: found in the text) and place (NULL: the page's canonical URL) stand in its
 * title and url. */
void kb_process(struct buf *out, uint32_t index, const char *name, const char *title, const char *place, const char *bytes, size_t n);
void kb_refuse(struct buf *out, uint32_t index, enum kb_verdict v, const char *reason);
