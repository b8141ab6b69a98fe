/* Any bytes as a model file: opened or refused, and whatever is then reachable lies inside; then taken as a Llama or refused. */
#include "engine/gguf.h"
#include "engine/model.h"
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct gguf *g;
    struct err e = {0};
    unsigned sum = 0;
    double f;
    size_t len;

    if (gguf_open_memory(&g, data, size, &e) != 0)
        return e.text[0] != '\0' ? 0 : (abort(), 0);            /* a refusal says why */
    for (uint64_t i = 0; i < gguf_tensor_count(g); i++) {
        const struct gguf_tensor *t = gguf_tensor_at(g, i);

        if (gguf_tensor_find(g, t->name) != t)
            abort();
        if (t->bytes > 0)
            sum += t->data[0] + t->data[t->bytes - 1];
    }
    for (uint64_t i = 0; i < gguf_array_len(g, "tokenizer.ggml.tokens"); i++) {
        const char *s = gguf_array_str(g, "tokenizer.ggml.tokens", i, &len);

        if (s != NULL && len > 0)
            sum += (unsigned)(s[0] + s[len - 1]);
        if (gguf_array_f64(g, "tokenizer.ggml.tokens", i, &f))
            sum++;
    }
    size_t size_of_it, head;
    if (gguf_bytes(g, &size_of_it, &head) != data || size_of_it != size || head > size)
        abort();
    struct model *m;
    if (model_from_gguf(&m, g, "model", -1, &e) != 0)           /* has taken g over */
        return e.text[0] != '\0' ? 0 : (abort(), 0);
    const struct tensor *ends[] = {&m->embedding, &m->output, &m->layer[0].q, &m->layer[m->layers - 1].down};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        sum += ends[i]->data[0] + ends[i]->data[ends[i]->rows * ends[i]->row_bytes - 1];
    model_close(m);
    return sum == 0xffffffff;           /* keeps the reads */
}
