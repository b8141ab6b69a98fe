/* bench.cu - the card's kernels by themselves, without a model: card-bench check | time [one | few | prompts [f16]].
 *
 * check: the files check_*.cu.
 * time:  times.cu; one: a token with each format; few: decode of Q4_K_M alone; prompts: 2,048 tokens and fewer of Q4_K_M and F16; f16: of F16 alone. */
#include "tests/card/bench.cuh"
#include <string.h>

int main(int argc, char **argv) {
    cudaDeviceProp p;
    int most = 0;
    if (cudaGetDeviceProperties(&p, 0) != cudaSuccess) {
        printf("no card: %s\n", cudaGetErrorString(cudaGetLastError()));
        return 77;
    }
    must(cudaDeviceGetAttribute(&most, cudaDevAttrMaxSharedMemoryPerBlockOptin, 0), "asking the card");
    on.overlap = p.major >= 9, on.major = p.major, on.multiprocessors = p.multiProcessorCount, on.shared_max = (size_t)most;
    must(cudaStreamCreate(&on.stream), "stream");
    must(product_few_ready(on), "products of few");
    must(rows_ready(), "rows");
    must(attend_ready(on, 128, false), "attention");
    must(attend_ready(on, 128, true), "attention");
    if (on.major == 9) {
        must(product_wide_ready(), "wide products");
        must(product_opened_ready(), "opened products");
    }
    setvbuf(stdout, NULL, _IOLBF, 0);
    if (argc < 2 || strcmp(argv[1], "time") != 0) {
        check_digests();
        check_attentions();
        check_products();
        printf("%d results compared, %d differ\n", compared, failures);
        return failures > 0;
    }
    const char *what = argc > 2 ? argv[2] : "";
    time_memory();
    if (strcmp(what, "prompts") == 0)
        time_prompts(argc > 3);
    else if (strcmp(what, "one") == 0)
        time_one();
    else
        time_all(strcmp(what, "few") == 0);
    return 0;
}
