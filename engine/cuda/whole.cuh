/* whole.cuh - what whole.cu is told: a pass of one to four tokens as one kernel. */
#pragma once
#include "engine/cuda/matrix.cuh"

#define WHOLE_TOKENS 4
struct layer_weights {
    mat role[7];                                /* in cuda_role's order */
    const float *attn_norm, *ffn_norm;
};

struct whole {
    const layer_weights *layers;
    mat output;
    const float *output_norm;
    float *x, *ff, *logits;
    attention att;                              /* kv: of layer 0; out: [rows], plain */
    turning turn;                               /* kv likewise */
    size_t layer_halves;
    uint32_t *sync, *peaks;                     /* set to zero before: blocks that came, [layers][WHOLE_TOKENS] */
    float eps;
    int n, n_layers, embd, ff_cols, x_stride, rows_bytes;       /* x_stride: of the shared rows */
};
