/* model.h - a Llama's shape and tensors, checked (room-private).
 *
 * After model_open() every tensor that the forward pass touches exists, has the shape that the
 * metadata promises and a type we compute with; no size derived from them overflows.  Weights stay
 * in the file's mapping. */
#pragma once
#include "base/err.h"
#include "engine/gguf.h"
#include <stdint.h>

#define HEAD_DIM_MAX 512                /* a head's dimensions at most */

struct tensor {                         /* a matrix of rows x cols; data lies in the mapping */
    const char *name;
    uint32_t type;                      /* enum gguf_type */
    size_t rows, cols, row_bytes;
    const uint8_t *data;
};

struct layer {
    float *attn_norm, *ffn_norm;        /* [embd] */
    struct tensor q, k, v, o;           /* [heads*head_dim, embd], [heads_kv*head_dim, embd] x2, [embd, heads*head_dim] */
    struct tensor gate, up, down;       /* [ff, embd] x2, [embd, ff] */
};

struct model {
    struct gguf *gguf;
    int32_t vocab, layers, embd, heads, heads_kv, head_dim, ff;
    int32_t rope_dims;                  /* leading values of a head that turn; even */
    size_t context;                     /* trained */
    float rms_eps;
    double *rope_freq;                  /* [rope_dims / 2] radians per position */
    struct tensor embedding, output;    /* [vocab, embd]; the same when tied */
    float *output_norm;                 /* [embd] */
    struct layer *layer;                /* [layers] */
    uint64_t parameters;
    uint32_t main_type;                 /* the type that most weights have */
};

/* vocab: the tokenizer's size, or -1 to take the embedding's rows. */
int model_open(struct model **out, const char *path, int32_t vocab, struct err *e);
int model_from_gguf(struct model **out, struct gguf *g, const char *path, int32_t vocab, struct err *e);  /* takes g over */
void model_close(struct model *m);
/* Gives the file's pages of a matrix back, which has been packed; what is read again comes back by itself. */
void tensor_forget(const struct tensor *t);
