/* gguf.c - opens a GGUF file and checks all of it before anything is used.
 *
 * Owns the mapping, an index of the metadata and an index of the tensors. Runs on whichever thread
 * opens the file; afterwards it is read-only and may be read from any thread.
 *
 * Refuses: other formats (and says what they seem to be), versions but 2 and 3, big-endian files,
 * nested arrays, counts and lengths past the limits below or past the end, duplicate names, shapes
 * that overflow or do not divide into blocks, tensors outside the file or inside one another, and
 * parts of a split model.
 * Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
#include "engine/gguf_priv.h"
#include "base/mem.h"
#include "base/str.h"
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* Real files have some 40 keys, 30 to 1000 tensors and arrays of at most 300 000 strings. */
enum {
    KV_MAX = 16384,
    TENSORS_MAX = 65536,
    KEY_BYTES_MAX = 1024,
    NAME_BYTES_MAX = 64,
    ARRAY_MAX = 1 << 24,
    ALIGNMENT_DEFAULT = 32,
    ALIGNMENT_MAX = 1 << 20,
};
#define STRING_BYTES_MAX ((uint64_t)64 << 20)
#define HEAD_BYTES_MAX ((uint64_t)256 << 20)    /* of all before the tensors' data (real ones: 20 MiB); a sparse file makes many out of nothing */

/* ---- tensor types ------------------------------------------------------------------------- */

struct block {
    const char *name;
    uint16_t elements, bytes;
};
static const struct block blocks[] = {
    [0] = {"F32", 1, 4},        [1] = {"F16", 1, 2},        [2] = {"Q4_0", 32, 18},     [3] = {"Q4_1", 32, 20},
    [6] = {"Q5_0", 32, 22},     [7] = {"Q5_1", 32, 24},     [8] = {"Q8_0", 32, 34},     [9] = {"Q8_1", 32, 36},
    [10] = {"Q2_K", 256, 84},   [11] = {"Q3_K", 256, 110},  [12] = {"Q4_K", 256, 144},  [13] = {"Q5_K", 256, 176},
    [14] = {"Q6_K", 256, 210},  [15] = {"Q8_K", 256, 292},  [16] = {"IQ2_XXS", 256, 66}, [17] = {"IQ2_XS", 256, 74},
    [18] = {"IQ3_XXS", 256, 98}, [19] = {"IQ1_S", 256, 50}, [20] = {"IQ4_NL", 32, 18},  [21] = {"IQ3_S", 256, 110},
    [22] = {"IQ2_S", 256, 82},  [23] = {"IQ4_XS", 256, 136}, [24] = {"I8", 1, 1},       [25] = {"I16", 1, 2},
    [26] = {"I32", 1, 4},       [27] = {"I64", 1, 8},       [28] = {"F64", 1, 8},       [29] = {"IQ1_M", 256, 56},
    [30] = {"BF16", 1, 2},      [34] = {"TQ1_0", 256, 54},  [35] = {"TQ2_0", 256, 66},  [39] = {"MXFP4", 32, 17},
};

const char *gguf_type_name(uint32_t type) {
    static _Thread_local char other[24];

    if (type < ARRAY_LEN(blocks) && blocks[type].name != NULL)
        return blocks[type].name;
    snprintf(other, sizeof other, "type %" PRIu32, type);
    return other;
}

bool gguf_type_block(uint32_t type, uint32_t *elements, uint32_t *bytes) {
    if (type >= ARRAY_LEN(blocks) || blocks[type].name == NULL)
        return false;
    *elements = blocks[type].elements;
    *bytes = blocks[type].bytes;
    return true;
}

/* ---- a cursor that cannot leave the file --------------------------------------------------- */

struct cursor {
    const uint8_t *base;
    uint64_t size, pos;
    const char *path;
    struct err *e;
};

static int fail_at(struct cursor *c, uint64_t pos, const char *what) {
    return err_set(c->e, ERR_FORMAT, "%s: %s (byte %" PRIu64 ")", c->path, what, pos);
}

static int take(struct cursor *c, uint64_t n, const uint8_t **p, const char *what) {
    if (n > c->size - c->pos)
        return err_set(c->e, ERR_FORMAT, "%s: the file ends inside %s (byte %" PRIu64 " of %" PRIu64 "); it seems to be cut off",
                       c->path, what, c->pos, c->size);
    if (n > HEAD_BYTES_MAX - c->pos)
        return err_set(c->e, ERR_FORMAT, "%s: the metadata and the list of tensors take more than %" PRIu64 " MiB, as no model's do (byte %" PRIu64 ")",
                       c->path, HEAD_BYTES_MAX >> 20, c->pos);
    *p = c->base + c->pos;
    c->pos += n;
    return 0;
}

static int take32(struct cursor *c, uint32_t *v, const char *what) {
    const uint8_t *p = NULL;
    int rc = take(c, 4, &p, what);

    if (rc == 0)
        *v = load32(p);
    return rc;
}

static int take64(struct cursor *c, uint64_t *v, const char *what) {
    const uint8_t *p = NULL;
    int rc = take(c, 8, &p, what);

    if (rc == 0)
        *v = load64(p);
    return rc;
}

static int take_string(struct cursor *c, const uint8_t **p, uint64_t *n, uint64_t max, const char *what) {
    uint64_t start = c->pos;
    int rc;

    if ((rc = take64(c, n, what)) != 0)
        return rc;
    if (*n > max)
        return err_set(c->e, ERR_FORMAT, "%s: %s of %" PRIu64 " bytes, limit %" PRIu64 " (byte %" PRIu64 ")", c->path, what, *n, max, start);
    return take(c, *n, p, what);
}

/* A name of keys or tensors: a NUL-terminated copy, refused when it could not be one. */
static int take_name(struct cursor *c, char **out, uint64_t max, const char *what) {
    const uint8_t *p = NULL;
    uint64_t n = 0, start = c->pos;
    int rc;

    if ((rc = take_string(c, &p, &n, max, what)) != 0)
        return rc;
    if (n == 0 || memchr(p, 0, n) != NULL || !utf8_valid((const char *)p, n))
        return err_set(c->e, ERR_FORMAT, "%s: %s is empty, holds a NUL or is no UTF-8 (byte %" PRIu64 ")", c->path, what, start);
    *out = xstrndup((const char *)p, n);
    return 0;
}

/* Text of the file inside an error sentence: without what would upset a terminal, and short. */
static const char *shown(const char *name, char out[96]) {
    struct buf b = {0};

    str_escape(&b, name, strlen(name), false, 80);
    snprintf(out, 96, "%s", buf_str(&b));
    buf_free(&b);
    return out;
}

static int fail_named(struct cursor *c, uint64_t pos, const char *kind, const char *name, const char *what) {
    char text[96];

    return err_set(c->e, ERR_FORMAT, "%s: %s '%s' %s (byte %" PRIu64 ")", c->path, kind, shown(name, text), what, pos);
}

/* ---- metadata -------------------------------------------------------------------------------- */

static int take_text(struct cursor *c, struct gguf_kv *kv) {
    const uint8_t *p = NULL;
    int rc = take_string(c, &p, &kv->text_len, STRING_BYTES_MAX, "a string");

    if (rc != 0)
        return rc;
    if ((kv->text = malloc((size_t)kv->text_len + 1)) == NULL)
        return err_set(c->e, ERR_MEMORY, "%s: no memory for a string of %" PRIu64 " bytes", c->path, kv->text_len);
    memcpy(kv->text, p, (size_t)kv->text_len);
    kv->text[kv->text_len] = '\0';
    return 0;
}

static int take_array(struct cursor *c, struct gguf_kv *kv) {
    uint64_t start = c->pos, len = 0;
    const uint8_t *p = NULL;
    int rc;

    if ((rc = take32(c, &kv->type, "an array's type")) != 0 || (rc = take64(c, &kv->n, "an array's length")) != 0)
        return rc;
    if (kv->type == V_ARRAY)
        return fail_named(c, start, "key", kv->key, "is an array of arrays, which no model needs");
    if (kv->type >= V_TYPES)
        return fail_named(c, start, "key", kv->key, "is an array of an unknown type");
    if (kv->n > ARRAY_MAX)
        return fail_named(c, start, "key", kv->key, "is an array of more than 16777216 elements");
    kv->value = c->base + c->pos;
    if (kv->type != V_STRING)
        return take(c, kv->n * value_size[kv->type], &p, "an array");
    if (kv->n > (c->size - c->pos) / 8)
        return fail_named(c, start, "key", kv->key, "is an array of more strings than the file has room for; it seems to be cut off");
    if ((kv->at = malloc((size_t)kv->n * sizeof *kv->at + 1)) == NULL)
        return err_set(c->e, ERR_MEMORY, "%s: no memory for an array of %" PRIu64 " strings", c->path, kv->n);
    for (uint64_t i = 0; i < kv->n; i++) {
        kv->at[i] = c->pos;
        if ((rc = take_string(c, &p, &len, STRING_BYTES_MAX, "a string of an array")) != 0)
            return rc;
    }
    return 0;
}

static int take_kv(struct cursor *c, struct gguf_kv *kv) {
    uint64_t start;
    int rc;

    if ((rc = take_name(c, &kv->key, KEY_BYTES_MAX, "a metadata key")) != 0)
        return rc;
    start = c->pos;
    if ((rc = take32(c, &kv->type, "a value's type")) != 0)
        return rc;
    kv->n = 1;
    if (kv->type == V_ARRAY) {
        kv->is_array = true;
        return take_array(c, kv);
    }
    if (kv->type >= V_TYPES)
        return fail_named(c, start, "key", kv->key, "has a value of an unknown type");
    if (kv->type == V_STRING)
        return take_text(c, kv);
    return take(c, value_size[kv->type], &kv->value, "a value");
}

static int kv_compare(const void *a, const void *b) {
    return strcmp(((const struct gguf_kv *)a)->key, ((const struct gguf_kv *)b)->key);
}

const struct gguf_kv *gguf_kv_find(const struct gguf *g, const char *key) {
    struct gguf_kv want = {.key = (char *)key};

    return g->n_kv == 0 ? NULL : bsearch(&want, g->kv, g->n_kv, sizeof *g->kv, kv_compare);
}

static int read_metadata(struct gguf *g, struct cursor *c, uint64_t n) {
    int rc;

    g->kv = xcalloc((size_t)n + 1, sizeof *g->kv);
    for (uint64_t i = 0; i < n; i++) {
        g->n_kv = i + 1;                /* so that a half-read one is freed too */
        if ((rc = take_kv(c, &g->kv[i])) != 0)
            return rc;
    }
    qsort(g->kv, n, sizeof *g->kv, kv_compare);
    for (uint64_t i = 1; i < n; i++)
        if (strcmp(g->kv[i - 1].key, g->kv[i].key) == 0)
            return fail_named(c, c->pos, "key", g->kv[i].key, "appears twice in the metadata that ends here");
    return 0;
}

static int read_alignment(const struct gguf *g, struct cursor *c, uint64_t *align) {
    const struct gguf_kv *kv = gguf_kv_find(g, "general.alignment");

    *align = ALIGNMENT_DEFAULT;
    if (kv == NULL)
        return 0;
    if (!gguf_u64(g, "general.alignment", align) || *align < 8 || *align > ALIGNMENT_MAX || (*align & (*align - 1)) != 0)
        return fail_at(c, kv->value != NULL ? (uint64_t)(kv->value - c->base) : c->pos,
                       "general.alignment must be a power of two from 8 to 1048576");
    return 0;
}

/* ---- tensors ---------------------------------------------------------------------------------- */

static int take_shape(struct cursor *c, struct gguf_tensor *t) {
    uint64_t start = c->pos, elements = 1;
    uint32_t dims = 0, per, bytes;
    int rc;

    if ((rc = take32(c, &dims, "a tensor's dimensions")) != 0)
        return rc;
    if (dims < 1 || dims > 4)
        return fail_named(c, start, "tensor", t->name, "does not have 1 to 4 dimensions");
    t->n_dims = (int)dims;
    for (uint32_t i = 0; i < 4; i++) {
        t->ne[i] = 1;
        if (i < dims && (rc = take64(c, &t->ne[i], "a tensor's shape")) != 0)
            return rc;
        if (t->ne[i] == 0 || t->ne[i] > INT64_MAX || elements > INT64_MAX / t->ne[i])
            return fail_named(c, start, "tensor", t->name, "has a shape with no elements or more than 2^63");
        elements *= t->ne[i];
    }
    start = c->pos;
    if ((rc = take32(c, &t->type, "a tensor's type")) != 0 || !gguf_type_block(t->type, &per, &bytes))
        return rc;
    if (t->ne[0] % per != 0)
        return fail_named(c, start, "tensor", t->name, "has rows that are no whole number of its type's blocks");
    if (elements / per > INT64_MAX / bytes)
        return fail_named(c, start, "tensor", t->name, "has more than 2^63 bytes");
    t->bytes = elements / per * bytes;
    return 0;
}

static int take_tensor(struct cursor *c, struct gguf_tensor *t, uint64_t *offset, uint64_t align) {
    char *name = NULL;
    int rc;

    if ((rc = take_name(c, &name, NAME_BYTES_MAX, "a tensor's name")) != 0)
        return rc;
    t->name = name;
    if ((rc = take_shape(c, t)) != 0)
        return rc;
    if ((rc = take64(c, offset, "a tensor's offset")) != 0)
        return rc;
    if (*offset % align != 0)
        return fail_named(c, c->pos - 8, "tensor", t->name, "has an offset that is not aligned as the file says");
    return 0;
}

struct order {
    const struct gguf *g;
    uint32_t i;
};

static int order_by_name(const void *a, const void *b) {
    const struct order *x = a, *y = b;

    return strcmp(x->g->tensors[x->i].name, y->g->tensors[y->i].name);
}

static int order_by_offset(const void *a, const void *b) {
    const struct order *x = a, *y = b;
    uint64_t ox = x->g->offsets[x->i], oy = y->g->offsets[y->i];

    return ox != oy ? (ox < oy ? -1 : 1) : (x->i < y->i ? -1 : x->i > y->i);
}

static int index_names(struct gguf *g, struct cursor *c, struct order *o) {
    qsort(o, g->n_tensors, sizeof *o, order_by_name);
    g->by_name = xcalloc((size_t)g->n_tensors + 1, sizeof *g->by_name);
    for (uint64_t i = 0; i < g->n_tensors; i++) {
        g->by_name[i] = o[i].i;
        if (i > 0 && strcmp(g->tensors[o[i - 1].i].name, g->tensors[o[i].i].name) == 0)
            return fail_named(c, c->pos, "tensor", g->tensors[o[i].i].name, "appears twice in the list that ends here");
    }
    return 0;
}

/* Gives each tensor its bytes; o is put in the order of the offsets to find those that overlap. */
static int place_tensors(struct gguf *g, struct cursor *c, struct order *o, uint64_t data) {
    uint64_t end = 0;

    qsort(o, g->n_tensors, sizeof *o, order_by_offset);
    for (uint64_t i = 0; i < g->n_tensors; i++) {
        struct gguf_tensor *t = &g->tensors[o[i].i];
        uint64_t at = g->offsets[o[i].i], room = data <= c->size ? c->size - data : 0;

        if (at > room || t->bytes > room - at)
            return fail_named(c, c->size, "tensor", t->name, "reaches past the end of the file, which seems to be cut off");
        if (at < end)
            return fail_named(c, data + at, "tensor", t->name, "overlaps the one before it");
        end = at + t->bytes;
        t->data = t->bytes > 0 ? c->base + data + at : NULL;
    }
    return 0;
}

static int read_tensors(struct gguf *g, struct cursor *c, uint64_t n, uint64_t align) {
    struct order *o = NULL;
    uint64_t data;
    int rc = 0;

    g->tensors = xcalloc((size_t)n + 1, sizeof *g->tensors);
    g->offsets = xcalloc((size_t)n + 1, sizeof *g->offsets);
    for (uint64_t i = 0; i < n && rc == 0; i++) {
        g->n_tensors = i + 1;
        rc = take_tensor(c, &g->tensors[i], &g->offsets[i], align);
    }
    if (rc != 0)
        return rc;
    o = xcalloc((size_t)n + 1, sizeof *o);
    for (uint32_t i = 0; i < n; i++)
        o[i] = (struct order){g, i};
    data = (c->pos + align - 1) / align * align;
    if ((rc = index_names(g, c, o)) == 0)
        rc = place_tensors(g, c, o, data);
    free(o);
    return rc;
}

/* ---- the file ---------------------------------------------------------------------------------- */

static bool begins(const uint8_t *p, size_t n, const char *with, size_t len) {
    return n >= len && memcmp(p, with, len) == 0;
}

/* A file that is not GGUF: what it seems to be, and what to do about it. */
static const char *what_is_it(const uint8_t *p, size_t n) {
    static const struct {
        const char *magic;
        uint8_t len;
        const char *is;
    } known[] = {
        {"PK\3\4", 4, "a zip archive, perhaps a PyTorch checkpoint; convert it to GGUF first"},
        {"\x80\2", 2, "a pickled PyTorch checkpoint; convert it to GGUF first"},
        {"lmgg", 4, "an old GGML file from before GGUF; convert the original model again"},
        {"fmgg", 4, "an old GGMF file from before GGUF; convert the original model again"},
        {"tjgg", 4, "an old GGJT file from before GGUF; convert the original model again"},
        {"algg", 4, "an old GGLA adapter from before GGUF"},
        {"FUGG", 4, "a GGUF file of a big-endian machine; convert it again for little-endian"},
        {"version https://git-lfs", 23, "a Git LFS pointer, not the model itself; run `git lfs pull`"},
        {"\x89HDF", 4, "an HDF5 file; convert the model to GGUF first"},
        {"\x1f\x8b", 2, "gzip data; unpack it first"},
        {"(\xb5/\xfd", 4, "zstd data; unpack it first"},
        {"\x7f" "ELF", 4, "a program"},
        {"{", 1, "a JSON file; the model's weights are in another file"},
    };
    size_t i = 0;

    if (n == 0)
        return "empty";
    for (size_t k = 0; k < ARRAY_LEN(known); k++)
        if (begins(p, n, known[k].magic, known[k].len))
            return known[k].is;
    if (n > 9 && load64(p) < n && load64(p) >= 2 && p[8] == '{')
        return "a safetensors file; convert it to GGUF first";
    while (i < n && i < 64 && (p[i] == ' ' || (p[i] >= 9 && p[i] <= 13)))
        i++;
    if (i < n && p[i] == '<')
        return "a web page, perhaps an error that a download gave instead of the model";
    return NULL;
}

static int read_header(struct cursor *c, uint64_t *n_tensors, uint64_t *n_kv) {
    const char *is = what_is_it(c->base, c->size);
    uint32_t version = 0;
    int rc;

    if (!begins(c->base, c->size, "GGUF", 4)) {
        if (is != NULL)
            return err_set(c->e, ERR_FORMAT, "%s: not a GGUF file: it is %s", c->path, is);
        return err_set(c->e, ERR_FORMAT, "%s: not a GGUF file: it does not begin with 'GGUF' (byte 0)", c->path);
    }
    c->pos = 4;
    if ((rc = take32(c, &version, "the header")) != 0)
        return rc;
    if (version != 0 && (version & 0xffff) == 0)
        return fail_at(c, 4, "a GGUF file of a big-endian machine; convert it again for little-endian");
    if (version != 2 && version != 3)
        return err_set(c->e, ERR_UNSUPPORTED, "%s: GGUF version %" PRIu32 ", this program reads 2 and 3 (byte 4)", c->path, version);
    if ((rc = take64(c, n_tensors, "the header")) != 0 || (rc = take64(c, n_kv, "the header")) != 0)
        return rc;
    if (*n_tensors > TENSORS_MAX || *n_tensors > c->size / 24)
        return fail_at(c, 8, "the header promises more tensors than there can be");
    if (*n_kv > KV_MAX || *n_kv > c->size / 12)
        return fail_at(c, 16, "the header promises more metadata than there can be");
    return 0;
}

static int read_all(struct gguf *g, const char *path, struct err *e) {
    struct cursor c = {.base = g->base, .size = g->size, .path = path, .e = e};
    uint64_t n_tensors = 0, n_kv = 0, align = 0, split = 0;
    int rc;

    if ((rc = read_header(&c, &n_tensors, &n_kv)) != 0 || (rc = read_metadata(g, &c, n_kv)) != 0 ||
        (rc = read_alignment(g, &c, &align)) != 0)
        return rc;
    if (gguf_u64(g, "split.count", &split) && split > 1)
        return err_set(e, ERR_UNSUPPORTED, "%s: one of %" PRIu64 " parts of a split model; join them into one file first "
                       "(llama-gguf-split --merge)", path, split);
    return read_tensors(g, &c, n_tensors, align);
}

int gguf_open_memory(struct gguf **out, const void *p, size_t n, struct err *e) {
    struct gguf *g = xcalloc(1, sizeof *g);
    int rc;

    *out = NULL;
    g->base = p;
    g->size = n;
    if ((rc = read_all(g, "(memory)", e)) != 0) {
        gguf_close(g);
        return rc;
    }
    *out = g;
    return 0;
}

static int map_file(struct gguf *g, const char *path, struct err *e) {
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);     /* a FIFO must not hold us up */
    struct stat st;
    void *p;
    int rc = 0;

    if (fd < 0)
        return err_sys(e, errno == ENOENT ? ERR_NOT_FOUND : ERR_IO, "open the model file %s", path);
    if (fstat(fd, &st) != 0)
        rc = err_sys(e, ERR_IO, "stat the model file %s", path);
    else if (!S_ISREG(st.st_mode))
        rc = err_set(e, ERR_INVALID, "%s: %s, not a model file", path, S_ISDIR(st.st_mode) ? "a folder" : "no regular file");
    else if (st.st_size == 0)
        rc = err_set(e, ERR_FORMAT, "%s: not a GGUF file: it is empty", path);
    else if ((p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED, fd, 0)) == MAP_FAILED)
        rc = err_sys(e, ERR_IO, "map the model file %s", path);
    else {
        g->base = p;
        g->size = (size_t)st.st_size;
        g->mapped = true;
        g->identity = (struct gguf_identity){.inode = (uint64_t)st.st_ino, .mtime_ns = (int64_t)st.st_mtim.tv_sec * 1000000000 + st.st_mtim.tv_nsec};
    }
    close(fd);
    return rc;
}

int gguf_open(struct gguf **out, const char *path, struct err *e) {
    struct gguf *g = xcalloc(1, sizeof *g);
    int rc;

    *out = NULL;
    if ((rc = map_file(g, path, e)) != 0 || (rc = read_all(g, path, e)) != 0) {
        gguf_close(g);
        return rc;
    }
    *out = g;
    return 0;
}

void gguf_close(struct gguf *g) {
    if (g == NULL)
        return;
    for (uint64_t i = 0; i < g->n_kv; i++) {
        free(g->kv[i].key);
        free(g->kv[i].text);
        free(g->kv[i].at);
    }
    for (uint64_t i = 0; i < g->n_tensors; i++)
        free((char *)g->tensors[i].name);
    free(g->kv);
    free(g->tensors);
    free(g->offsets);
    free(g->by_name);
    if (g->mapped)
        munmap((void *)g->base, g->size);
    free(g);
}

void gguf_forget(const struct gguf *g) {
    if (g->mapped)
        madvise((void *)g->base, g->size, MADV_DONTNEED);
}

uint64_t gguf_tensor_count(const struct gguf *g) {
    return g->n_tensors;
}

const struct gguf_tensor *gguf_tensor_at(const struct gguf *g, uint64_t i) {
    return i < g->n_tensors ? &g->tensors[i] : NULL;
}

const struct gguf_tensor *gguf_tensor_find(const struct gguf *g, const char *name) {
    uint64_t lo = 0, hi = g->n_tensors;

    while (lo < hi) {
        uint64_t mid = lo + (hi - lo) / 2;
        const struct gguf_tensor *t = &g->tensors[g->by_name[mid]];
        int c = strcmp(name, t->name);

        if (c == 0)
            return t;
        if (c < 0)
            hi = mid;
        else
            lo = mid + 1;
    }
    return NULL;
}

const uint8_t *gguf_bytes(const struct gguf *g, size_t *size, size_t *head) {
    *size = *head = g->size;
    for (uint64_t i = 0; i < g->n_tensors; i++)
        if (g->tensors[i].data != NULL && (size_t)(g->tensors[i].data - g->base) < *head)
            *head = (size_t)(g->tensors[i].data - g->base);
    return g->base;
}

void gguf_identify(const struct gguf *g, struct gguf_identity *out) { *out = g->identity; }

uint64_t gguf_file_bytes(const struct gguf *g) {
    return g->size;
}
