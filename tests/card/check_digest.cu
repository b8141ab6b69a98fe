/* check_digest.cu - what is told of a row of logits, and what is drawn from it, is what plain C finds. */
#include "tests/card/bench.cuh"
#include "engine/cuda/digest.cuh"
#include <math.h>

/* As sample.c has it; on the host, where nothing is joined to one rounding. */
static float exponential(float x) {
    volatile float t = x < -87.0f ? -87.0f : x, k = t * 1.44269504f, r, y, u;
    k = k + 12582912.0f, k = k - 12582912.0f;
    u = k * 0.693359375f, r = t - u, u = k * -2.12194440e-4f, r = r - u;
    y = r * 1.38144e-3f;
    for (float c : {8.37312452e-3f, 4.16695364e-2f, 0.166666657f, 0.5f, 1.0f})
        y = c + y, y = r * y;
    y = 1.0f + y;
    return x < -87.0f ? 0.0f : y * ldexpf(1, (int)k);
}

static uint64_t weight(float logit, float top, float temperature) { return (uint64_t)(exponential((logit - top) / temperature) * 0x1p40f); }

/* One row of logits, told and drawn from on the card and here. */
static void check_digest(int vocab, float spread, float temperature) {
    float *logits = room<float>(vocab), top = -INFINITY;
    cuda_wish wish[2] = {{temperature, 0, 0}, {temperature, 1, 0}}, *wishes = room<cuda_wish>(2);
    cuda_digest *digests = room<cuda_digest>(2), d[2];
    cuda_choice *choices = room<cuda_choice>(2 * CUDA_CHOICES);
    digesting *rows = room<digesting>(2);
    fill_floats(logits, vocab, spread, 31);
    must(cudaStreamSynchronize(on.stream), "logits");
    float *row = fetched(logits, vocab);
    int best = 0, all = 0, bad = 0;
    uint64_t mass = 0;
    for (int i = 0; i < vocab; i++)
        if (row[i] > top)
            top = row[i], best = i;
    for (int i = 0; i < vocab; i++)
        mass += weight(row[i], top, temperature), all += weight(row[i], top, temperature) > 0;
    for (int round = 0; round < 20; round++) {
        wish[1].random = (uint64_t)mix(round) << 32 | mix(round + 99);
        must(cudaMemcpy(wishes, wish, sizeof wish, cudaMemcpyHostToDevice), "wishes");
        digest_rows(on, 1, logits, vocab, wishes, rows, digests, choices);
        digest_rows(on, 1, logits, vocab, wishes + 1, rows + 1, digests + 1, choices + CUDA_CHOICES);
        must(cudaStreamSynchronize(on.stream), "digests");
        must(cudaMemcpy(d, digests, sizeof d, cudaMemcpyDeviceToHost), "digests");
        uint64_t at = (uint64_t)((unsigned __int128)wish[1].random * mass >> 64), sum = 0;
        int drawn = 0;
        while ((sum += weight(row[drawn], top, temperature)) <= at)
            drawn++;
        bad += d[1].drawn != drawn || d[1].drawn_logit != row[drawn] || d[1].mass != mass || d[1].n != 0;
    }
    cuda_choice *c = fetched(choices, CUDA_CHOICES);
    float least = INFINITY;
    for (int i = 0; i < d[0].n; i++) {
        bad += row[c[i].id] != c[i].logit;
        least = fminf(least, c[i].logit);
        for (int k = 0; k < i; k++)
            bad += c[k].id == c[i].id;
    }
    int above = 0;
    for (int i = 0; i < vocab; i++)
        above += weight(row[i], top, temperature) > 0 && row[i] >= least;
    bad += above != d[0].n || d[0].all != all || d[0].mass != mass || d[0].best != best || d[0].top != top || d[0].drawn >= 0 || d[0].n > CUDA_CHOICES;
    bad += all <= CUDA_CHOICES && d[0].n != all;
    compared++;
    if (bad > 0) {
        failures++;
        printf("FAILED digest: %d logits within %g, temperature %g: %d things; %d choices of %d (%d here), mass %llu (%llu)\n", vocab, spread, temperature, bad, d[0].n, d[0].all, all,
               (unsigned long long)d[0].mass, (unsigned long long)mass);
    }
    cudaFree(logits), cudaFree(wishes), cudaFree(digests), cudaFree(choices), cudaFree(rows);
    free(row), free(c);
}

void check_digests() {
    for (int vocab : {50, 4096, 128256})
        for (float spread : {0.0f, 4.0f, 20.0f, 90.0f})
            for (float temperature : {0.3f, 1.0f, 1.7f})
                check_digest(vocab, spread, temperature);
}
