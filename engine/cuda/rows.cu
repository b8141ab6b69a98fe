/* rows.cu - kernels that do one thing to every row: embeddings, norms, the gate's halves. See rows.cuh. */
#include "engine/cuda/kernels.cuh"

/* n: a multiple of 4 */
__global__ void __launch_bounds__(ROW_THREADS) embed_rows(const float *table, const int *ids, int n, float *x) {
    let_next_start();
    await_before();
    const float *from = table + (size_t)ids[blockIdx.x] * n;
    float *to = x + (size_t)blockIdx.x * n;
    for (int i = threadIdx.x * 4; i < n; i += ROW_THREADS * 4)
        *reinterpret_cast<float4 *>(to + i) = four(from + i);
}

/* rows: which rows of x to take; NULL: the same. peaks, where given, is set to zero for gate_put(). */
__global__ void __launch_bounds__(ROW_THREADS) norm_rows(const float *x, const float *w, float eps, int n, const int *rows, rows_of_halves to,
                                                         float *out_scale, uint32_t *peaks, const __grid_constant__ meeting before) {
    let_next_start();
    await_before();
    meet(before);
    float scale = norm_row<ROW_HOLD>(x + (size_t)(rows != NULL ? rows[blockIdx.x] : (int)blockIdx.x) * n, w, eps, n, to, blockIdx.x);
    if (threadIdx.x == 0) {
        out_scale[blockIdx.x] = scale;
        if (peaks != NULL)
            peaks[blockIdx.x] = 0;
    }
}

/* n: a multiple of 4 */
__global__ void __launch_bounds__(PART_THREADS) gate_pack(gating a, int n, rows_of_halves to, float *out_scale, const __grid_constant__ meeting before) {
    let_next_start();
    await_before();
    meet(before);
    int token = blockIdx.y, i = blockIdx.x * PART + threadIdx.x * 4;
    float scale = power_of(__uint_as_float(peak_of_all(before, a.peaks, token)));

    if (i < n)
        put_four(to, token, i, four(a.ff + (size_t)token * a.stride + i), 1.0f / scale);
    if (blockIdx.x == 0 && threadIdx.x == 0)
        out_scale[token] = scale;
}

__global__ void __launch_bounds__(ROW_THREADS) meet_alone(const __grid_constant__ meeting m) {
    let_next_start();
    await_before();
    meet(m);
}

/* Keys and values of a token's head to their page. */
template <int D> __global__ void __launch_bounds__(2 * D) keep_rows(const __grid_constant__ turning a) {
    let_next_start();
    await_before();
    int head = blockIdx.x, token = blockIdx.y, dim = threadIdx.x % D, value = threadIdx.x / D, pos = a.pos[token];
    char *page = reinterpret_cast<char *>(a.kv + (size_t)a.pages[(size_t)a.table[token] * a.pages_stride + pos / PAGE] * a.page_halves + (size_t)head * head_halves(D, true));
    keep_q8<D>(page, pos % PAGE, value, dim, a.fresh[value * a.fresh_rest + (size_t)token * a.fresh_stride + head * D + dim]);
}

void rows_keep(const stream_of &on, int n, const turning &a) {
    dim3 grid(a.fresh_stride / a.dim, n);
    switch (a.dim) {
    case 32: launch(on, keep_rows<32>, grid, 64, 0, a); break;
    case 64: launch(on, keep_rows<64>, grid, 128, 0, a); break;
    default: launch(on, keep_rows<128>, grid, 256, 0, a); break;
    }
}

void rows_embed(const stream_of &on, int n, const float *table, const int *ids, int cols, float *x) {
    launch(on, embed_rows, n, ROW_THREADS, 0, table, ids, cols, x);
}

void rows_norm(const stream_of &on, int n, const float *x, const float *w, float eps, int cols, const int *rows, rows_of_halves to, float *scale, uint32_t *peaks,
               const meeting &before) {
    launch(on, norm_rows, n, ROW_THREADS, 0, x, w, eps, cols, rows, to, scale, peaks, before);
}

void rows_gate(const stream_of &on, int n, gating g, int cols, rows_of_halves to, float *scale, const meeting &before) {
    launch(on, gate_pack, dim3((unsigned)(cols + PART - 1) / PART, n), PART_THREADS, 0, g, cols, to, scale, before);
}

void rows_meet(const stream_of &on, const meeting &m) {
    if (m.to.n > 0)
        launch(on, meet_alone, 1, ROW_THREADS, 0, m);
}

/* A kernel is loaded when it is told something; while others wait for it that could be too late. */
cudaError_t rows_ready() {
    cudaError_t all[] = {allow(embed_rows, 0), allow(norm_rows, 0), allow(gate_pack, 0), allow(meet_alone, 0),
                         allow(keep_rows<32>, 0), allow(keep_rows<64>, 0), allow(keep_rows<128>, 0)};
    for (cudaError_t rc : all)
        if (rc != cudaSuccess)
            return rc;
    return cudaSuccess;
}
