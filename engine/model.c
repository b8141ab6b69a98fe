/* model.c - reads and checks the shape of a dense Llama in a GGUF file.
 *
 * The file is hostile.  Metadata is bounded first, so that no product below can overflow 63 bits;
 * then each tensor must have exactly the shape that the metadata promises.  A tensor that the
 * forward pass would ignore is refused by name: leaving out a bias or an adapter gives a model
 * that runs and is wrong. */
#include "engine/model.h"
#include "engine/quant.h"
#include "base/mem.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define LAYERS_MAX 1024
#define EMBD_MAX (1 << 17)
#define HEADS_MAX 2048
#define FF_MAX (1 << 20)
#define VOCAB_MAX (1 << 22)
#define CONTEXT_MAX (1u << 27)

struct reader {
    struct model *m;
    const char *path;
    uint64_t used;                              /* tensors that were asked for and found */
    uint64_t bytes_of_type[64];
};

/* ---- metadata ------------------------------------------------------------------------------ */

static int read_count(const struct reader *r, const char *key, uint64_t max, int32_t *out, struct err *e) {
    uint64_t v;
    if (!gguf_u64(r->m->gguf, key, &v))
        return err_set(e, ERR_FORMAT, "%s: metadata \"%s\" is missing or not one whole number", r->path, key);
    if (v < 1 || v > max)
        return err_set(e, ERR_FORMAT, "%s: %s is %llu, possible are 1 to %llu", r->path, key, (unsigned long long)v,
                       (unsigned long long)max);
    *out = (int32_t)v;
    return 0;
}

static int read_count_or(const struct reader *r, const char *key, uint64_t max, int32_t otherwise, int32_t *out, struct err *e) {
    uint64_t v;
    if (!gguf_u64(r->m->gguf, key, &v)) {
        *out = otherwise;
        return 0;
    }
    return read_count(r, key, max, out, e);
}

static int check_architecture(const struct reader *r, struct err *e) {
    const char *arch = gguf_str(r->m->gguf, "general.architecture", NULL);
    uint64_t experts;

    if (arch == NULL)
        return err_set(e, ERR_FORMAT, "%s: no \"general.architecture\": this GGUF does not say what model it is", r->path);
    if (strcmp(arch, "llama") != 0)
        return err_set(e, ERR_UNSUPPORTED, "%s: architecture \"%.40s\": only dense Llama models (\"llama\") run here", r->path, arch);
    if (gguf_u64(r->m->gguf, "llama.expert_count", &experts) && experts > 0)
        return err_set(e, ERR_UNSUPPORTED, "%s: a mixture of %llu experts: only dense Llama models run here", r->path,
                       (unsigned long long)experts);
    return 0;
}

/* Factors that other families put into llama-like files; with 1 they change nothing. */
static int check_scales(const struct reader *r, struct err *e) {
    static const char *const keys[] = {"llama.logit_scale", "llama.embedding_scale", "llama.residual_scale", "llama.attention.scale"};
    double v;
    for (size_t i = 0; i < ARRAY_LEN(keys); i++)
        if (gguf_f64(r->m->gguf, keys[i], &v) && v != 1.0 && v != 0.0)
            return err_set(e, ERR_UNSUPPORTED, "%s: %s is %g: no plain Llama has that", r->path, keys[i], v);
    return 0;
}

static int read_shape(struct reader *r, struct err *e) {
    struct model *m = r->m;
    int32_t context = 0, value_length = 0, rope_dims = 0;
    double eps;
    int rc;

    if ((rc = read_count(r, "llama.block_count", LAYERS_MAX, &m->layers, e)) != 0 ||
        (rc = read_count(r, "llama.embedding_length", EMBD_MAX, &m->embd, e)) != 0 ||
        (rc = read_count(r, "llama.feed_forward_length", FF_MAX, &m->ff, e)) != 0 ||
        (rc = read_count(r, "llama.attention.head_count", HEADS_MAX, &m->heads, e)) != 0 ||
        (rc = read_count_or(r, "llama.attention.head_count_kv", HEADS_MAX, m->heads, &m->heads_kv, e)) != 0 ||
        (rc = read_count(r, "llama.context_length", CONTEXT_MAX, &context, e)) != 0)
        return rc;
    if (m->heads % m->heads_kv != 0)
        return err_set(e, ERR_FORMAT, "%s: %d heads can't share %d key-value heads evenly", r->path, m->heads, m->heads_kv);
    if (m->embd / m->heads == 0)
        return err_set(e, ERR_FORMAT, "%s: %d heads in an embedding of %d", r->path, m->heads, m->embd);
    if ((rc = read_count_or(r, "llama.attention.key_length", HEAD_DIM_MAX, m->embd / m->heads, &m->head_dim, e)) != 0 ||
        (rc = read_count_or(r, "llama.attention.value_length", HEAD_DIM_MAX, m->head_dim, &value_length, e)) != 0 ||
        (rc = read_count_or(r, "llama.rope.dimension_count", HEAD_DIM_MAX, m->head_dim, &rope_dims, e)) != 0)
        return rc;
    if (m->head_dim > HEAD_DIM_MAX || m->head_dim % 2 != 0 || value_length != m->head_dim)
        return err_set(e, ERR_UNSUPPORTED, "%s: heads of %d (keys) and %d (values): both must be the same even number up to %d",
                       r->path, m->head_dim, value_length, HEAD_DIM_MAX);
    if (rope_dims > m->head_dim || rope_dims % 2 != 0)
        return err_set(e, ERR_FORMAT, "%s: llama.rope.dimension_count is %d in heads of %d", r->path, rope_dims, m->head_dim);
    if (!gguf_f64(m->gguf, "llama.attention.layer_norm_rms_epsilon", &eps) || !(eps >= 0 && eps < 1))
        return err_set(e, ERR_FORMAT, "%s: llama.attention.layer_norm_rms_epsilon is missing or senseless", r->path);
    m->rms_eps = (float)eps;
    m->context = (size_t)context;
    m->rope_dims = rope_dims;
    return check_scales(r, e);
}

/* ---- tensors ------------------------------------------------------------------------------- */

static const struct gguf_tensor *find(struct reader *r, const char *name) {
    const struct gguf_tensor *t = gguf_tensor_find(r->m->gguf, name);
    if (t != NULL)
        r->used++;
    return t;
}

static int check_tensor(struct reader *r, const struct gguf_tensor *t, uint64_t rows, uint64_t cols, struct err *e) {
    if (t->ne[0] != cols || t->ne[1] != rows || t->ne[2] != 1 || t->ne[3] != 1)
        return err_set(e, ERR_FORMAT, "%s: tensor %.64s is [%llu, %llu, %llu, %llu], its metadata asks for [%llu, %llu]", r->path,
                       t->name, (unsigned long long)t->ne[0], (unsigned long long)t->ne[1], (unsigned long long)t->ne[2],
                       (unsigned long long)t->ne[3], (unsigned long long)cols, (unsigned long long)rows);
    if (!quant_known(t->type) || t->data == NULL)
        return err_set(e, ERR_UNSUPPORTED, "%s: tensor %.64s has type %s, which is not computed here", r->path, t->name,
                       gguf_type_name(t->type));
    uint32_t per, bytes;
    if (!gguf_type_block(t->type, &per, &bytes) || cols % per != 0 || t->bytes != cols / per * bytes * rows)
        return err_set(e, ERR_FORMAT, "%s: tensor %.64s: rows of %llu values don't fit blocks of %s", r->path, t->name,
                       (unsigned long long)cols, gguf_type_name(t->type));
    r->m->parameters += rows * cols;
    if (t->type < ARRAY_LEN(r->bytes_of_type))
        r->bytes_of_type[t->type] += t->bytes;
    return 0;
}

static int read_matrix(struct reader *r, const char *name, int64_t rows, int64_t cols, struct tensor *out, struct err *e) {
    const struct gguf_tensor *t = find(r, name);
    int rc;

    if (t == NULL)
        return err_set(e, ERR_FORMAT, "%s: tensor %s is missing", r->path, name);
    if ((rc = check_tensor(r, t, (uint64_t)rows, (uint64_t)cols, e)) != 0)
        return rc;
    *out = (struct tensor){.name = t->name, .type = t->type, .rows = (size_t)rows, .cols = (size_t)cols,
                           .row_bytes = (size_t)(t->bytes / (uint64_t)rows), .data = t->data};
    return 0;
}

static int read_vector(struct reader *r, const char *name, int64_t n, float **out, struct err *e) {
    struct tensor t = {0};
    int rc = read_matrix(r, name, 1, n, &t, e);

    if (rc != 0)
        return rc;
    if ((*out = malloc((size_t)n * sizeof **out)) == NULL)
        return err_set(e, ERR_MEMORY, "%s: no memory for tensor %s", r->path, name);
    quant_row(t.type, t.data, *out, (size_t)n);
    return 0;
}

static int read_layer(struct reader *r, int i, struct err *e) {
    struct model *m = r->m;
    struct layer *l = &m->layer[i];
    int64_t q = (int64_t)m->heads * m->head_dim, kv = (int64_t)m->heads_kv * m->head_dim;
    struct {
        const char *name;
        int64_t rows, cols;
        struct tensor *out;
    } want[] = {
        {"attn_q", q, m->embd, &l->q},       {"attn_k", kv, m->embd, &l->k},      {"attn_v", kv, m->embd, &l->v},
        {"attn_output", m->embd, q, &l->o},  {"ffn_gate", m->ff, m->embd, &l->gate},
        {"ffn_up", m->ff, m->embd, &l->up},  {"ffn_down", m->embd, m->ff, &l->down},
    };
    char name[64];
    int rc;

    for (size_t j = 0; j < ARRAY_LEN(want); j++) {
        snprintf(name, sizeof name, "blk.%d.%s.weight", i, want[j].name);
        if ((rc = read_matrix(r, name, want[j].rows, want[j].cols, want[j].out, e)) != 0)
            return rc;
    }
    snprintf(name, sizeof name, "blk.%d.attn_norm.weight", i);
    if ((rc = read_vector(r, name, m->embd, &l->attn_norm, e)) != 0)
        return rc;
    snprintf(name, sizeof name, "blk.%d.ffn_norm.weight", i);
    return read_vector(r, name, m->embd, &l->ffn_norm, e);
}

/* ---- positions ----------------------------------------------------------------------------- */

/* Linear position scaling, under its present and its old name; anything else changes the formula. */
static int read_rope_scaling(struct reader *r, double *divisor, struct err *e) {
    const struct gguf *g = r->m->gguf;
    const char *type = gguf_str(g, "llama.rope.scaling.type", NULL);
    double f = 1;

    *divisor = 1;
    if (type != NULL && strcmp(type, "none") != 0 && strcmp(type, "linear") != 0)
        return err_set(e, ERR_UNSUPPORTED, "%s: rope scaling \"%.40s\": only linear scaling and rope_freqs are computed here", r->path,
                       type);
    if (type != NULL && strcmp(type, "none") == 0)
        return 0;
    if (gguf_f64(g, "llama.rope.scaling.factor", &f) || gguf_f64(g, "llama.rope.scale_linear", &f)) {
        if (!(f >= 0 && f < 1e6))
            return err_set(e, ERR_FORMAT, "%s: rope scaling factor is %g", r->path, f);
        *divisor = f > 0 ? f : 1;
    }
    return 0;
}

static int read_rope(struct reader *r, struct err *e) {
    struct model *m = r->m;
    int32_t n = m->rope_dims / 2;
    double base = 10000, divisor;
    float *factors = NULL;
    int rc = read_rope_scaling(r, &divisor, e);

    if (rc != 0)
        return rc;
    if (gguf_f64(m->gguf, "llama.rope.freq_base", &base) && !(base > 0 && base < 1e15))
        return err_set(e, ERR_FORMAT, "%s: llama.rope.freq_base is %g", r->path, base);
    if (gguf_tensor_find(m->gguf, "rope_freqs.weight") != NULL && (rc = read_vector(r, "rope_freqs.weight", n, &factors, e)) != 0)
        return rc;
    m->rope_freq = xcalloc((size_t)n, sizeof *m->rope_freq);
    for (int32_t i = 0; i < n; i++) {
        double factor = factors != NULL ? (double)factors[i] : 1;
        if (!(factor > 0 && factor < 1e9))
            rc = err_set(e, ERR_FORMAT, "%s: rope_freqs.weight holds %g at %d", r->path, factor, i);
        m->rope_freq[i] = pow(base, -2.0 * i / m->rope_dims) / factor / divisor;
    }
    free(factors);
    return rc;
}

/* ---- the whole ----------------------------------------------------------------------------- */

static int read_ends(struct reader *r, int32_t vocab, struct err *e) {
    struct model *m = r->m;
    const struct gguf_tensor *t = gguf_tensor_find(m->gguf, "token_embd.weight");
    int rc;

    if (t == NULL)
        return err_set(e, ERR_FORMAT, "%s: tensor token_embd.weight is missing: a file with a vocabulary only?", r->path);
    if (vocab < 0) {
        if (t->ne[1] < 1 || t->ne[1] > VOCAB_MAX)
            return err_set(e, ERR_FORMAT, "%s: token_embd.weight has %llu rows", r->path, (unsigned long long)t->ne[1]);
        vocab = (int32_t)t->ne[1];
    }
    if (vocab < 1 || vocab > VOCAB_MAX)
        return err_set(e, ERR_FORMAT, "%s: a vocabulary of %d tokens: possible are 1 to %d", r->path, vocab, VOCAB_MAX);
    m->vocab = vocab;
    if ((rc = read_matrix(r, "token_embd.weight", vocab, m->embd, &m->embedding, e)) != 0 ||
        (rc = read_vector(r, "output_norm.weight", m->embd, &m->output_norm, e)) != 0)
        return rc;
    m->output = m->embedding;
    if (gguf_tensor_find(m->gguf, "output.weight") != NULL)
        return read_matrix(r, "output.weight", vocab, m->embd, &m->output, e);
    return 0;
}

static bool is_ours(const struct model *m, const char *name) {
    static const char *const parts[] = {"attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm", "ffn_gate", "ffn_up",
                                        "ffn_down"};
    int layer = -1, at = 0;

    if (strcmp(name, "token_embd.weight") == 0 || strcmp(name, "output.weight") == 0 || strcmp(name, "output_norm.weight") == 0 ||
        strcmp(name, "rope_freqs.weight") == 0)
        return true;
    if (sscanf(name, "blk.%d.%n", &layer, &at) != 1 || at == 0 || layer < 0 || layer >= m->layers)
        return false;
    if (strcmp(name + at, "attn_rot_embd.weight") == 0)     /* a table that converters of 2023 left in; not used */
        return true;
    for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
        size_t n = strlen(parts[i]);
        if (strncmp(name + at, parts[i], n) == 0 && strcmp(name + at + n, ".weight") == 0)
            return true;
    }
    return false;
}

static int check_strangers(const struct reader *r, struct err *e) {
    for (uint64_t i = 0; i < gguf_tensor_count(r->m->gguf); i++) {
        const char *name = gguf_tensor_at(r->m->gguf, i)->name;
        if (!is_ours(r->m, name))
            return err_set(e, ERR_UNSUPPORTED, "%s: tensor %.64s is no part of a plain Llama; computing without it would be wrong",
                           r->path, name);
    }
    return 0;
}

static int read_all(struct reader *r, int32_t vocab, struct err *e) {
    struct model *m = r->m;
    int rc;

    if ((rc = check_architecture(r, e)) != 0 || (rc = read_shape(r, e)) != 0 || (rc = read_ends(r, vocab, e)) != 0 ||
        (rc = read_rope(r, e)) != 0)
        return rc;
    m->layer = xcalloc((size_t)m->layers, sizeof *m->layer);
    for (int i = 0; i < m->layers; i++)
        if ((rc = read_layer(r, i, e)) != 0)
            return rc;
    for (uint32_t t = 0; t < ARRAY_LEN(r->bytes_of_type); t++)
        if (r->bytes_of_type[t] > r->bytes_of_type[m->main_type])
            m->main_type = t;
    return check_strangers(r, e);
}

int model_from_gguf(struct model **out, struct gguf *g, const char *path, int32_t vocab, struct err *e) {
    struct reader r = {.m = xcalloc(1, sizeof *r.m), .path = path};
    int rc;

    *out = NULL;
    r.m->gguf = g;
    if ((rc = read_all(&r, vocab, e)) != 0) {
        model_close(r.m);
        return rc;
    }
    *out = r.m;
    return 0;
}

int model_open(struct model **out, const char *path, int32_t vocab, struct err *e) {
    struct gguf *g;
    int rc;

    *out = NULL;
    if ((rc = gguf_open(&g, path, e)) != 0)
        return rc;
    return model_from_gguf(out, g, path, vocab, e);
}

void model_close(struct model *m) {
    if (m == NULL)
        return;
    for (int i = 0; m->layer != NULL && i < m->layers; i++) {
        free(m->layer[i].attn_norm);
        free(m->layer[i].ffn_norm);
    }
    free(m->layer);
    free(m->output_norm);
    free(m->rope_freq);
    gguf_close(m->gguf);
    free(m);
}

void tensor_forget(const struct tensor *t) {
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), from = ((uintptr_t)t->data + page - 1) / page * page;
    uintptr_t to = ((uintptr_t)t->data + t->rows * t->row_bytes) / page * page;
    if (to > from)
        madvise((void *)from, to - from, MADV_DONTNEED);
}
