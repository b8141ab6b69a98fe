/* values.cu - memory, values and matrices for card-bench, and what differs between two results. */
#include "tests/card/bench.cuh"

stream_of on;
int failures, compared;

void must(cudaError_t rc, const char *what) {
    if (rc == cudaSuccess)
        return;
    fprintf(stderr, "%s: %s\n", what, cudaGetErrorString(rc));
    exit(1);
}

static __device__ __forceinline__ float unit(uint32_t seed, size_t i) { return (mix(seed * 0x9e3779b9u + (uint32_t)i) & 0xffff) / 32768.0f - 1; }

static __global__ void put_bytes(uint32_t *p, size_t n, uint32_t seed) {
    for (size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x; i < n; i += (size_t)gridDim.x * blockDim.x)
        p[i] = mix(seed + (uint32_t)i * 2654435761u);
}

static __global__ void put_halves(__half *p, size_t n, float by, uint32_t seed) {
    for (size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x; i < n; i += (size_t)gridDim.x * blockDim.x)
        p[i] = __float2half(by * unit(seed, i));
}

static __global__ void put_floats(float *p, size_t n, float by, uint32_t seed) {
    for (size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x; i < n; i += (size_t)gridDim.x * blockDim.x)
        p[i] = by * unit(seed, i);
}

static __global__ void put_scales(float *p, size_t n) {
    for (size_t i = threadIdx.x; i < n; i += blockDim.x)
        p[i] = i % 3 == 0 ? 0.5f : i % 3 == 1 ? 1.0f : 4.0f;
}

static __global__ void put_rows(rows_of_halves to, int tokens, int cols, uint32_t seed) {
    for (int col = threadIdx.x * 2; col < cols; col += blockDim.x * 2) {
        size_t i = (size_t)blockIdx.x * cols + col;
        *to.pair(blockIdx.x, col) = __floats2half2_rn(unit(seed, i), unit(seed, i + 1));
    }
}

static __global__ void count_other(const uint32_t *a, const uint32_t *b, size_t n, unsigned long long *out) {
    unsigned long long other = 0;
    for (size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x; i < n; i += (size_t)gridDim.x * blockDim.x)
        other += a[i] != b[i];
    if (other > 0)
        atomicAdd(out, other);
}

void fill_bytes(uint32_t *p, size_t n, uint32_t seed) { put_bytes<<<1024, 256, 0, on.stream>>>(p, n, seed); }
void fill_halves(__half *p, size_t n, float by, uint32_t seed) { put_halves<<<1024, 256, 0, on.stream>>>(p, n, by, seed); }
void fill_floats(float *p, size_t n, float by, uint32_t seed) { put_floats<<<256, 256, 0, on.stream>>>(p, n, by, seed); }
void fill_scales(float *p, size_t n) { put_scales<<<1, 256, 0, on.stream>>>(p, n); }
void fill_rows(const rows_of_halves &to, int tokens, int cols, uint32_t seed) { put_rows<<<tokens, 256, 0, on.stream>>>(to, tokens, cols, seed); }

unsigned long long other_words(const void *a, const void *b, size_t bytes) {
    static unsigned long long *n = room<unsigned long long>(1);
    unsigned long long out = 0;
    cudaMemsetAsync(n, 0, sizeof *n, on.stream);
    count_other<<<512, 256, 0, on.stream>>>((const uint32_t *)a, (const uint32_t *)b, bytes / 4, n);
    must(cudaMemcpyAsync(&out, n, sizeof out, cudaMemcpyDeviceToHost, on.stream), "comparing");
    must(cudaStreamSynchronize(on.stream), "comparing");
    return out;
}

/* As tile_words() and tile_pairs() on the card, bytes. */
static size_t words_of(int format) { return format == 1 ? 512 : format == 2 ? 1024 : format == 3 ? 768 : 2048; }
static size_t pairs_of(int format, int step) { return format == 0 ? 0 : step == 16 && format != 3 ? 256 : 128; }
size_t bytes_of(const mat &m) { return (size_t)m.tiles * m.chunks * (words_of(m.format) + pairs_of(m.format, m.step)); }

mat make(int format, int step, int rows, int cols, uint32_t seed) {
    mat m = {NULL, NULL, format, step, rows, (rows + 15) / 16, (cols + 63) / 64, 0.25f};
    size_t words = (size_t)m.tiles * m.chunks * words_of(format) / 4, pairs = (size_t)m.tiles * m.chunks * pairs_of(format, step) / 2;
    uint32_t *q = room<uint32_t>(words);
    if (format == 0)
        fill_halves((__half *)q, words * 2, 2, seed);
    else
        fill_bytes(q, words, seed);
    m.q = (const uint4 *)q;
    if (pairs > 0) {
        __half *s = room<__half>(pairs);
        fill_halves(s, pairs, format == 1 ? 0.1f : 0.01f, seed + 1);
        m.s = (const uint2 *)s;
    }
    return m;
}

void drop(const mat &m) {
    cudaFree((void *)m.q);
    cudaFree((void *)m.s);
}
