/* bench.cuh - what the files of card-bench share: memory, values and comparisons on the card. All of it runs on one stream, `on`. */
#pragma once
#include "engine/cuda/kernels.cuh"
#include <stdio.h>
#include <stdlib.h>

#define ROOM_HALVES ((size_t)128 << 20)         /* of opened weights */

extern stream_of on;
extern int failures, compared;

void must(cudaError_t rc, const char *what);    /* ends the program when it isn't so */

template <typename T> T *room(size_t n) {
    void *p;
    must(cudaMalloc(&p, n * sizeof(T)), "memory");
    must(cudaMemset(p, 0, n * sizeof(T)), "memory");
    return (T *)p;
}

template <typename T> T *fetched(const T *from, size_t n) {
    T *to = (T *)malloc(n * sizeof *to);
    must(cudaMemcpy(to, from, n * sizeof *to, cudaMemcpyDeviceToHost), "fetching");
    return to;
}

/* Values that the seed and a place make, the same on each card; `by`: within how much of 0. */
__host__ __device__ __forceinline__ uint32_t mix(uint32_t x) {
    x = (x ^ x >> 16) * 0x7feb352du;
    x = (x ^ x >> 15) * 0x846ca68bu;
    return x ^ x >> 16;
}
void fill_bytes(uint32_t *p, size_t n, uint32_t seed);
void fill_halves(__half *p, size_t n, float by, uint32_t seed);
void fill_floats(float *p, size_t n, float by, uint32_t seed);
void fill_scales(float *p, size_t n);
void fill_rows(const rows_of_halves &to, int tokens, int cols, uint32_t seed);
/* How many of their 32-bit words are others. */
unsigned long long other_words(const void *a, const void *b, size_t bytes);

/* A matrix as the card holds it, of random weights. */
mat make(int format, int step, int rows, int cols, uint32_t seed);
void drop(const mat &m);
size_t bytes_of(const mat &m);

/* Each counts what it compared, and says what differs. */
void check_products();
void check_attentions();
void check_digests();

void time_all(bool few);
void time_one();
void time_prompts(bool halves);
void time_memory();
