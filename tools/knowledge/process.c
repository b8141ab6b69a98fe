/* process.c - the pipeline over one document; the frame is written as it is known. */
#include "tools/knowledge/process.h"
#include "base/str.h"
#include <string.h>
#include <strings.h>

static bool has_ending(const char *name, const char *const *endings) {
    const char *dot = strrchr(name, '.');
    for (; dot && *endings; endings++)
        if (strcasecmp(dot + 1, *endings) == 0)
            return true;
    return false;
}

static bool looks_html(const char *s, size_t n) {
    size_t i = 0;
    if (n >= 3 && memcmp(s, "\xef\xbb\xbf", 3) == 0)
        i = 3;
    while (i < n && i < 1024 && strchr(" \t\r\n", s[i]) && s[i])
        i++;
    return n - i > 14 && (strncasecmp(s + i, "<!doctype html", 14) == 0 || strncasecmp(s + i, "<html", 5) == 0);
}

enum kb_kind kb_kind_of(const char *name, const char *bytes, size_t n) {
    static const char *const html[] = {"html", "htm", "xhtml", NULL}, *const markdown[] = {"md", "markdown", "mkd", NULL},
                             *const code[] = {"c", "h", "cc", "cpp", "hpp", "cxx", "hh", "cu", "py", "pyi", "rs", "go", "java", "js", "mjs", "ts", "tsx", "jsx", "rb", "pl",
                                              "pm", "sh", "bash", "zsh", "lua", "php", "swift", "kt", "scala", "cs", "fs", "hs", "ml", "mli", "el", "lisp", "clj", "erl",
                                              "ex", "exs", "r", "jl", "sql", "s", "asm", "cmake", "mk", "json", "yaml", "yml", "toml", "ini", "cfg", "conf", "xml",
                                              "css", "scss", "proto", "tcl", "awk", "sed", "diff", "patch", "y", "l", "m4", "in", "am", "ac", "dts", "dtsi", "csv", "tsv", NULL};
    if (has_ending(name, html) || looks_html(bytes, n))
        return KB_HTML;
    return has_ending(name, markdown) ? KB_MARKDOWN : has_ending(name, code) ? KB_CODE : KB_TEXT;
}

static void cut_name(struct buf *b, size_t max) {
    if (b->len > max)
        buf_cut(b, max, b->len - max);
    size_t whole = utf8_whole(buf_str(b), b->len);
    if (b->len > whole)
        buf_cut(b, whole, b->len - whole);
}

/* ---- chunks ---- */

struct chunker {
    struct buf *out;
    const char *s;
    size_t n;
    bool headings;                      /* lines that begin with # are headings */
    struct buf heading;
    size_t from, to;                    /* the open chunk's bytes; from == to: none */
    uint32_t first, line, n_chunks;     /* line: the current one, from 1 */
};

static void add_chunk(struct chunker *k, uint32_t first, uint32_t last, const char *text, size_t len) {
    struct kb_chunk c = {first, last, (uint32_t)k->heading.len, (uint32_t)len};
    while (c.text_len && text[c.text_len - 1] == '\n')
        c.text_len--;
    size_t ink = 0;
    while (ink < c.text_len && strchr(" \t\n", text[ink]))
        ink++;
    if (ink == c.text_len)
        return;
    buf_add(k->out, &c, sizeof c);
    buf_add(k->out, k->heading.data, k->heading.len);
    buf_add(k->out, text, c.text_len);
    k->n_chunks++;
}

static void close_chunk(struct chunker *k) {
    if (k->to > k->from)
        add_chunk(k, k->first, k->line - 1, k->s + k->from, k->to - k->from);
    k->from = k->to;
}

/* A line that is too long for any chunk: pieces of it, cut at a blank where one is near. */
static void add_pieces(struct chunker *k, const char *line, size_t len) {
    while (len) {
        size_t piece = len;
        if (piece > KB_PIECE_BYTES) {
            piece = utf8_whole(line, KB_PIECE_BYTES);
            for (size_t i = piece; i > piece - 200; i--)
                if (line[i - 1] == ' ') {
                    piece = i;
                    break;
                }
        }
        add_chunk(k, k->line, k->line, line, piece);
        line += piece;
        len -= piece;
    }
}

static void take_heading(struct chunker *k, const char *line, size_t len) {
    while (len && *line == '#')
        line++, len--;
    while (len && *line == ' ')
        line++, len--;
    buf_reset(&k->heading);
    buf_add(&k->heading, line, len < 200 ? len : utf8_whole(line, 200));
}

static void chunk_lines(struct chunker *k) {
    bool fenced = false;
    for (size_t i = 0; i < k->n; k->line++) {
        const char *nl = memchr(k->s + i, '\n', k->n - i);
        size_t end = nl ? (size_t)(nl - k->s) + 1 : k->n, len = end - i - (nl != NULL), have = k->to - k->from;
        const char *line = k->s + i;
        if (len >= 3 && memcmp(line, "```", 3) == 0)
            fenced = !fenced;
        bool heading = k->headings && !fenced && len > 2 && line[0] == '#' && (line[1] == '#' || line[1] == ' ');
        if ((heading && have) || have >= KB_CHUNK_BYTES || (len == 0 && have >= KB_CHUNK_BYTES * 2 / 3) ||
            (have && k->line - k->first >= KB_CHUNK_LINES) || len > KB_PIECE_BYTES)
            close_chunk(k);
        if (heading)
            take_heading(k, line, len);
        if (len > KB_PIECE_BYTES) {
            add_pieces(k, line, len);
            k->from = k->to = end;
        } else {
            if (k->from == k->to) {
                k->from = i;
                k->first = k->line;
            }
            k->to = end;
        }
        i = end;
    }
    close_chunk(k);
}

/* ---- one document ---- */

static void find_title(struct buf *title, enum kb_kind kind, const char *s, size_t n) {
    if (title->len || kind == KB_CODE)
        return;
    for (size_t i = 0, lines = 0; i < n && lines < 40; lines++) {
        const char *nl = memchr(s + i, '\n', n - i);
        size_t len = nl ? (size_t)(nl - s) - i : n - i;
        if (len > 2 && len < 200 && s[i] == '#' && s[i + 1] == ' ') {
            buf_add(title, s + i + 2, len - 2);
            return;
        }
        i += len + 1;
    }
}

static void write_frame(struct buf *out, struct kb_frame *h, size_t at) {
    h->magic = KB_FRAME_MAGIC;
    h->bytes = (uint32_t)(out->len - at);
    memcpy(out->data + at, h, sizeof *h);
}

static void refuse(struct buf *out, uint32_t index, enum kb_verdict v, const char *reason, size_t bytes, const struct kb_pii *pii) {
    struct kb_frame h = {.index = index, .verdict = v, .reason_len = (uint32_t)strlen(reason), .pii = *pii, .source_bytes = (uint32_t)bytes};
    size_t at = out->len;
    buf_add(out, &h, sizeof h);
    buf_adds(out, reason);
    write_frame(out, &h, at);
}

void kb_refuse(struct buf *out, uint32_t index, enum kb_verdict v, const char *reason) {
    refuse(out, index, v, reason, 0, &(struct kb_pii){0});
}

/* The document's text, by what kind of file it is. */
static bool read_text(struct html *d, enum kb_kind kind, const char *bytes, size_t n) {
    struct buf decoded = {0};
    if (kind != KB_HTML)
        return text_decode(&d->text, bytes, n);
    bool ok = text_decode(&decoded, bytes, n);
    if (ok)
        html_read(d, buf_str(&decoded), decoded.len);
    buf_free(&decoded);
    return ok;
}

static void process(struct buf *out, uint32_t index, const char *name, const char *title, const char *place, const char *bytes, size_t n) {
    enum kb_kind kind = kb_kind_of(name, bytes, n);
    struct kb_frame h = {.index = index, .source_bytes = (uint32_t)n};
    struct html d = {0};
    struct buf url = {0};
    struct minhash m;
    const char *reason;
    size_t at = out->len;
    if (!read_text(&d, kind, bytes, n)) {
        refuse(out, index, KB_BINARY, "not text", n, &h.pii);
        goto out;
    }
    if (pii_clean(&d.text, &h.pii)) {
        refuse(out, index, KB_SECRET, "little else than keys", n, &h.pii);
        goto out;
    }
    enum kb_verdict v = quality_of(buf_str(&d.text), d.text.len, kind, &reason);
    if (v != KB_KEPT) {
        refuse(out, index, v, reason, n, &h.pii);
        goto out;
    }
    if (title) {
        buf_reset(&d.title);
        utf8_repair(&d.title, title, strlen(title));
    }
    find_title(&d.title, kind, buf_str(&d.text), d.text.len);
    cut_name(&d.title, 300);
    if (place)
        buf_adds(&url, place);
    else if (d.url.len)
        url_canonical(&url, d.url.data, d.url.len);
    minhash_of(&m, buf_str(&d.text), d.text.len);
    if (m.shingles > 500 && m.distinct * 10 < m.shingles) {
        refuse(out, index, KB_REPETITIVE, "nine of ten runs of words are repeated", n, &h.pii);
        goto out;
    }
    memcpy(h.signature, m.v, sizeof h.signature);
    h.shingles = m.shingles;
    h.hash[0] = kb_hash(buf_str(&d.text), d.text.len, 1);
    h.hash[1] = kb_hash(buf_str(&d.text), d.text.len, 2);
    h.title_len = (uint32_t)d.title.len;
    h.url_len = (uint32_t)(url.len <= 8192 ? url.len : 0);
    buf_add(out, &h, sizeof h);
    buf_add(out, d.title.data, h.title_len);
    buf_add(out, url.data, h.url_len);
    struct chunker k = {.out = out, .s = buf_str(&d.text), .n = d.text.len, .headings = kind == KB_MARKDOWN || kind == KB_HTML, .line = 1};
    chunk_lines(&k);
    buf_free(&k.heading);
    h.n_chunks = k.n_chunks;
    h.lines = k.line - 1;
    write_frame(out, &h, at);
out:
    html_free(&d);
    buf_free(&url);
}

/* A file packed by gzip is read as what is in it. */
void kb_process(struct buf *out, uint32_t index, const char *name, const char *title, const char *place, const char *bytes, size_t n) {
    struct buf whole = {0}, inner = {0};
    size_t len = strlen(name);
    enum kb_verdict v;
    if (n < 3 || memcmp(bytes, "\x1f\x8b\x08", 3) != 0) {
        process(out, index, name, title, place, bytes, n);
    } else if ((v = unpack_gzip(&whole, bytes, n)) != KB_KEPT) {
        refuse(out, index, v, v == KB_TOO_BIG ? "unpacks to more than 16 MiB" : "packed by gzip, but broken or cut off", n, &(struct kb_pii){0});
    } else {
        buf_add(&inner, name, len > 3 && strcasecmp(name + len - 3, ".gz") == 0 ? len - 3 : len);
        process(out, index, buf_str(&inner), title, place, buf_str(&whole), whole.len);
    }
    buf_free(&whole);
    buf_free(&inner);
}
