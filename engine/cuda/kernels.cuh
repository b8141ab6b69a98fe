/* kernels.cuh - the kernels as the module's host side starts them, one file of code each. */
#pragma once
#include "engine/cuda/matrix.cuh"
#include <string.h>

#define FEW_TOKENS 32                           /* most that product_few takes */
#define WIDE_TOKENS 128                         /* of a block of product_wide */

struct stream_of {                              /* where kernels are started, and what the card there can do */
    cudaStream_t stream;
    bool overlap;                               /* kernels may start while the one before ends */
    int major, multiprocessors;
    size_t shared_max;                          /* that a block can have */
};

/* kernel<<<grid, block, shared, stream>>>(arguments), started early where the card can: see lanes.cuh. cluster: blocks that go together. */
template <typename... P, typename... A>
static inline void launch_clusters(const stream_of &on, void (*kernel)(P...), dim3 grid, unsigned block, size_t shared, dim3 cluster, A... arguments) {
    cudaLaunchAttribute with[2];
    cudaLaunchConfig_t c;
    memset(with, 0, sizeof with);
    memset(&c, 0, sizeof c);
    c.gridDim = grid;
    c.blockDim = dim3(block);
    c.dynamicSmemBytes = shared;
    c.stream = on.stream;
    c.attrs = with;
    if (on.overlap) {
        with[c.numAttrs].id = cudaLaunchAttributeProgrammaticStreamSerialization;
        with[c.numAttrs++].val.programmaticStreamSerializationAllowed = 1;
    }
    if (cluster.x * cluster.y * cluster.z > 1) {
        with[c.numAttrs].id = cudaLaunchAttributeClusterDimension;
        with[c.numAttrs].val.clusterDim.x = cluster.x;
        with[c.numAttrs].val.clusterDim.y = cluster.y;
        with[c.numAttrs++].val.clusterDim.z = cluster.z;
    }
    cudaLaunchKernelEx(&c, kernel, P(arguments)...);
}

template <typename... P, typename... A>
static inline void launch(const stream_of &on, void (*kernel)(P...), dim3 grid, unsigned block, size_t shared, A... arguments) {
    launch_clusters(on, kernel, grid, block, shared, dim3(1), arguments...);
}

/* Before a kernel's first start: how much shared memory it may be given. All want as much of a multiprocessor's memory to be shared memory as there can be: a block waits
 * until a multiprocessor is empty where the kernel before had another part of it. */
template <typename K> static inline cudaError_t allow(K *kernel, size_t bytes) {
    cudaError_t rc = cudaFuncSetAttribute(kernel, cudaFuncAttributePreferredSharedMemoryCarveout, cudaSharedmemCarveoutMaxShared);
    return rc == cudaSuccess ? cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, (int)bytes) : rc;
}

/* Blocks that take so many tiles of a product each; of GATE pairs of tiles. */
static inline unsigned blocks_of(const product &p, int tiles) {
    unsigned n = 0;
    for (int i = 0; i < (p.then == THEN_GATE ? 1 : p.n); i++)
        n += (unsigned)(p.m[i].tiles + tiles - 1) / tiles;
    return n;
}

/* rows: which rows of x to take; NULL: the first n. peaks, where given, is set to zero for the gate. */
void rows_norm(const stream_of &on, int n, const float *x, const float *w, float eps, int cols, const int *rows, rows_of_halves to, float *scale, uint32_t *peaks,
               const meeting &before = meeting());
void rows_embed(const stream_of &on, int n, const float *table, const int *ids, int cols, float *x);
void rows_keep(const stream_of &on, int n, const turning &a);     /* fresh keys and values, where a.fresh is, to pages of Q8_0 */
void rows_gate(const stream_of &on, int n, gating g, int cols, rows_of_halves to, float *scale, const meeting &before = meeting());
void rows_meet(const stream_of &on, const meeting &m);         /* a kernel that does nothing else */

struct opened_room {                            /* for opened weights */
    __half *p;
    size_t halves;                              /* some blocks of 128 rows; with less than all of them a product goes on by and by */
    bool full;                                  /* this product's lie there, all of them */
};

void product_few(const stream_of &on, const product &p);
void product_many(const stream_of &on, const product &p);
void product_wide(const stream_of &on, const product &p);      /* wants tall rows */
void product_opened(const stream_of &on, const product &p, const opened_room &room);     /* likewise, a multiple of OPEN_TOKENS */
void product_few(const stream_of &on, const team_product &p);
void product_many(const stream_of &on, const team_product &p);
void product_wide(const stream_of &on, const team_product &p);
void product_opened(const stream_of &on, const team_product &p, const opened_room &room);
#define OPEN_TOKENS 256

/* n_tiles: runs of rows; 0: each row stands alone */
void attend(const stream_of &on, const attention &a, int dim, int n_tiles);
#define RUN_ROWS 64                             /* query rows of a run */

/* Once for each card. */
cudaError_t product_few_ready(const stream_of &on, bool team = false);
cudaError_t product_wide_ready(bool team = false);
cudaError_t product_opened_ready(bool team = false);
cudaError_t rows_ready();
cudaError_t digest_ready();
cudaError_t attend_ready(const stream_of &on, int dim, bool q8);
