/* times.cu - what card-bench times: layers, the whole, each kernel alone, and the whole without each kernel, with bytes and operations over that time; a row of
 * logits; a plain read of memory.  What a kernel costs in a pass is the difference; alone it may overlap with nothing. */
#include "tests/card/layers.cuh"
#include "engine/cuda/digest.cuh"

static const char *part_names[] = {"norm", "q k v", "kept", "attention", "wo", "norm", "gate up", "halves", "down"};

static void time_case(const char *name, const layers &l, timed t, bool apart) {
    static const int first[PARTS] = {0, 0, 0, 0, 3, 0, 4, 0, 6}, last[PARTS] = {0, 3, 0, 0, 4, 0, 6, 0, 7};
    place(l, t);
    float all = time_parts(l, t, (1u << PARTS) - 1);
    double bytes = 0, flops = 0;
    for (int i = 0; i < LAYERS; i++)
        for (int k = 0; k < 7; k++) {
            bytes += (double)bytes_of(l.role[i][k]) / LAYERS;
            flops += 2.0 * l.role[i][k].rows * l.role[i][k].chunks * 64 * t.tokens / LAYERS;
        }
    printf("%s: %d tokens behind %d%s%s: a layer %.1f us (32: %.2f ms, %.0f t/s without the output), weights %.0f GB/s, %.0f TFLOP/s\n", name, t.tokens, t.depth,
           t.kernel == 2 ? ", wide" : t.kernel == 3 ? ", opened" : t.kernel == 4 ? ", opened before" : "", t.q8 ? ", KV in Q8_0" : "", all, all * 0.032, t.tokens / (all * 32e-6), bytes / all * 1e-3, flops / all * 1e-6);
    for (int k = 0; k < PARTS && apart; k++) {
        if (k == KEEP && !t.q8)
            continue;
        float alone = time_parts(l, t, 1u << k), without = time_parts(l, t, ((1u << PARTS) - 1) & ~(1u << k));
        bytes = flops = 0;
        for (int i = 0; i < LAYERS; i++)
            for (int r = first[k]; r < last[k]; r++) {
                bytes += (double)bytes_of(l.role[i][r]) / LAYERS;
                flops += 2.0 * l.role[i][r].rows * l.role[i][r].chunks * 64 * t.tokens / LAYERS;
            }
        printf("  %-10s alone %7.1f us, in the whole %7.1f", part_names[k], alone, all - without);
        if (bytes > 0)
            printf("; alone %.0f GB/s, %.0f TFLOP/s", bytes / alone * 1e-3, flops / alone * 1e-6);
        printf("\n");
    }
}

/* A row of logits looked at, microseconds. */
static void time_digest() {
    static const char *names[] = {"greedy", "with a temperature", "drawn there"};
    static const int vocab = 128256;
    cuda_wish wish[3] = {{0, 0, 0}, {0.6f, 0, 0}, {0.6f, 1, 1ull << 63}}, *wishes = room<cuda_wish>(3);
    float *logits = room<float>(vocab), ms;
    cuda_digest *out = room<cuda_digest>(1);
    cuda_choice *best = room<cuda_choice>(CUDA_CHOICES);
    digesting *rows = room<digesting>(1);
    cudaEvent_t from, to;

    fill_floats(logits, vocab, 12, 31);
    must(cudaMemcpy(wishes, wish, sizeof wish, cudaMemcpyHostToDevice), "wishes");
    must(cudaEventCreate(&from), "event");
    must(cudaEventCreate(&to), "event");
    for (int k = 0; k < 3; k++) {
        digest_rows(on, 1, logits, vocab, wishes + k, rows, out, best);
        must(cudaEventRecord(from, on.stream), "event");
        for (int i = 0; i < 20; i++)
            digest_rows(on, 1, logits, vocab, wishes + k, rows, out, best);
        must(cudaEventRecord(to, on.stream), "event");
        must(cudaStreamSynchronize(on.stream), "computing");
        must(cudaEventElapsedTime(&ms, from, to), "event");
        printf("a row of %d logits, %s: %.1f us\n", vocab, names[k], ms * 50);
    }
    cudaFree(logits), cudaFree(wishes), cudaFree(out), cudaFree(best), cudaFree(rows);
}

static __global__ void read_all(const uint4 *p, size_t n, uint32_t *out) {
    uint32_t sum = 0;
    size_t step = (size_t)gridDim.x * blockDim.x;
    for (size_t i = blockIdx.x * (size_t)blockDim.x + threadIdx.x; i < n; i += 8 * step) {
        uint4 v[8];
#pragma unroll
        for (int k = 0; k < 8; k++)
            v[k] = i + k * step < n ? __ldcs(p + i + k * step) : make_uint4(0, 0, 0, 0);
#pragma unroll
        for (int k = 0; k < 8; k++)
            sum ^= v[k].x ^ v[k].y ^ v[k].z ^ v[k].w;
    }
    if (sum == 0x12345678)                      /* so that it is read */
        *out = sum;
}

/* What nothing can be faster than: a read of memory. */
void time_memory() {
    size_t bytes = (size_t)4 << 30;
    uint32_t *p = room<uint32_t>(bytes / 4), *out = room<uint32_t>(1);
    cudaEvent_t from, to;
    float ms, least = 1e9f;

    fill_bytes(p, bytes / 4, 1);
    must(cudaEventCreate(&from), "event");
    must(cudaEventCreate(&to), "event");
    for (int i = 0; i < 5; i++) {
        must(cudaEventRecord(from, on.stream), "event");
        read_all<<<on.multiprocessors * 4, 512, 0, on.stream>>>((const uint4 *)p, bytes / 16, out);
        must(cudaEventRecord(to, on.stream), "event");
        must(cudaStreamSynchronize(on.stream), "reading");
        must(cudaEventElapsedTime(&ms, from, to), "event");
        least = ms < least ? ms : least;
    }
    printf("memory is read at %.0f GB/s\n", (double)bytes / least * 1e-6);
    cudaFree(p), cudaFree(out);
}

void time_prompts(bool halves) {
    for (int f : {1, 0}) {
        if (halves && f != 0)
            continue;
        layers l = make_layers(f, f == 1);
        time_case(f == 1 ? "Q4_K_M" : "F16", l, {1, 100, 1, 0}, f == 0);
        for (int kernel : {3, 4})
            time_case(f == 1 ? "Q4_K_M" : "F16", l, {2048, 0, 1, kernel}, true);
        for (int n : {256, 384, 512, 1024})
            for (int kernel : {2, 4})
                time_case(f == 1 ? "Q4_K_M" : "F16", l, {n, 0, 1, kernel}, false);
        if (f == 1)
            for (bool q8 : {false, true})
                time_case("Q4_K_M", l, {2048, 28000, 1, 3, q8}, false);
        drop(l);
    }
}

/* One token with each format. */
void time_one() {
    static const char *names[] = {"F16", "Q4_K_M", "Q8_0"};
    for (int f : {0, 2, 1}) {
        layers l = make_layers(f, f == 1);
        time_case(names[f], l, {1, 100, 1, 0}, true);
        drop(l);
    }
}

void time_all(bool few) {
    static const char *names[] = {"F16", "Q4_K_M", "Q8_0"};
    static const int order[] = {1, 2, 0};
    time_digest();
    for (int f : order) {
        if (few && f != 1)
            continue;
        layers l = make_layers(f, f == 1);
        time_case(names[f], l, {1, 100, 1, 0}, true);
        if (f == 1) {
            time_case(names[f], l, {1, 100, 1, 0, true}, true);
            for (bool q8 : {false, true}) {
                time_case(names[f], l, {1, 8191, 1, 0, q8}, true);
                time_case(names[f], l, {1, 32000, 1, 0, q8}, true);
                time_case(names[f], l, {1, 32800, 1, 0, q8}, false);
            }
            time_case(names[f], l, {4, 100, 4, 0}, false);
            time_case(names[f], l, {8, 100, 8, 0}, true);
            time_case(names[f], l, {16, 100, 16, 0}, false);
            time_case(names[f], l, {32, 100, 32, 0}, true);
            if (on.major == 9 && !few)
                for (int n : {64, 128, 256, 512, 1024}) {
                    time_case(names[f], l, {n, 0, 1, 2}, false);
                    time_case(names[f], l, {n, 0, 1, 3}, false);
                }
        }
        if (on.major == 9 && !few) {
            time_case(names[f], l, {2048, 0, 1, 2}, f == 1);
            time_case(names[f], l, {2048, 0, 1, 3}, f != 2);
            time_case(names[f], l, {2048, 0, 1, 4}, f != 2);
            for (bool q8 : {false, true})
                if (f == 1)
                    time_case(names[f], l, {2048, 28000, 1, 3, q8}, true);
        }
        drop(l);
    }
}
