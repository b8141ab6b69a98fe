/* frame.c - frames read back from a jail's memory file. Nothing in them is believed before it is checked. */
#include "tools/knowledge/frame.h"
#include "base/str.h"
#include <string.h>

const char *kb_verdict_name(enum kb_verdict v) {
    static const char *const names[KB_VERDICTS] = {
        [KB_KEPT] = "kept", [KB_EMPTY] = "empty", [KB_BINARY] = "binary", [KB_TOO_BIG] = "too_big", [KB_REPETITIVE] = "repetitive",
        [KB_MACHINE] = "machine_made", [KB_SECRET] = "secret", [KB_DUPLICATE] = "duplicate", [KB_NEAR_DUPLICATE] = "near_duplicate",
        [KB_FAILED] = "failed", [KB_UNREADABLE] = "unreadable",
    };
    return v < KB_VERDICTS ? names[v] : "unknown";
}

bool frame_chunk(const struct kb_doc *d, size_t *at, struct kb_chunk *c, const char **heading, const char **text) {
    if (d->chunks_len - *at < sizeof *c)
        return false;
    memcpy(c, d->chunks + *at, sizeof *c);
    size_t left = d->chunks_len - *at - sizeof *c;
    if (c->heading_len > left || c->text_len > left - c->heading_len)
        return false;
    *heading = d->chunks + *at + sizeof *c;
    *text = *heading + c->heading_len;
    *at += sizeof *c + c->heading_len + c->text_len;
    return true;
}

static bool chunks_valid(const struct kb_doc *d) {
    struct kb_chunk c;
    const char *heading, *text;
    size_t at = 0;
    uint32_t n = 0, before = 1;
    for (; n < d->head.n_chunks && frame_chunk(d, &at, &c, &heading, &text); n++) {
        if (c.first < before || c.last < c.first || c.last > d->head.lines || c.last - c.first >= KB_CHUNK_LINES || !c.text_len ||
            !utf8_valid(heading, c.heading_len) || !utf8_valid(text, c.text_len) || memchr(text, 0, c.text_len))
            return false;
        before = c.first;
    }
    return n == d->head.n_chunks && at == d->chunks_len;
}

int frame_next(struct kb_doc *out, const char *p, size_t n, size_t *at, struct err *e) {
    memset(out, 0, sizeof *out);
    if (*at == n)
        return 0;
    struct kb_frame *h = &out->head;
    size_t left = n - *at;
    if (left < sizeof *h)
        return err_set(e, ERR_FORMAT, "a document's frame is cut off");
    memcpy(h, p + *at, sizeof *h);
    size_t names = (size_t)h->title_len + h->url_len + h->reason_len;
    if (h->magic != KB_FRAME_MAGIC || h->bytes < sizeof *h || h->bytes > left || names > h->bytes - sizeof *h || h->verdict >= KB_VERDICTS ||
        h->title_len > 4096 || h->url_len > 8192 || h->reason_len > 256)
        return err_set(e, ERR_FORMAT, "a document's frame has impossible lengths");
    out->title = p + *at + sizeof *h;
    out->url = out->title + h->title_len;
    out->reason = out->url + h->url_len;
    out->chunks = out->reason + h->reason_len;
    out->chunks_len = h->bytes - sizeof *h - names;
    if (!utf8_valid(out->title, names) || memchr(out->title, 0, names) || !chunks_valid(out))
        return err_set(e, ERR_FORMAT, "a document's frame has chunks that contradict it");
    *at += h->bytes;
    return 1;
}
