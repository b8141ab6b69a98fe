/* layers.cuh - layers of the 8B shape with random weights, recorded and replayed. */
#pragma once
#include "tests/card/bench.cuh"

#define LAYERS 8                                /* weights of so many layers, so that none is found in the cache again */
#define EMBD 4096
#define FF 14336
#define HEADS 32
#define HEADS_KV 8
#define DIM 128
#define ROWS_MAX 2048
#define DEPTH_MAX 32768

/* What a layer's time goes to. */
enum part { NORM1, QKV, KEEP, ATTEND, WO, NORM2, GATE_UP, PACK, DOWN, PARTS };

struct layers {
    mat role[LAYERS][7];
    float *norm, *x, *ff_floats, *turns, *xn_scale, *ff_scale, *ones;
    __half *xn, *att, *ff, *q, *kv, *opened;
    uint32_t *peaks;
    float2 *part_ml;
    float *part_o;
    int *pos, *table, *pages, *done;
    int4 *tiles;
    float *fresh;
    __half *kept[LAYERS];                       /* opened weights of a layer, or NULL */
};

struct timed {
    int tokens, depth, sessions;                /* depth: tokens before; sessions: 1: all tokens are of one */
    int kernel;                                 /* of prompts: 2: wide, 3: opened, 4: what was opened is kept */
    bool q8;                                    /* KV */
};

layers make_layers(int format, bool mixed);     /* mixed: half of two matrices have 6 bits, as in Q4_K_M */
void drop(const layers &l);
void place(const layers &l, const timed &t);    /* the session's rows, pages and tiles */
/* Microseconds a layer with those of its parts: the least of a few rounds. */
float time_parts(const layers &l, const timed &t, unsigned parts);
