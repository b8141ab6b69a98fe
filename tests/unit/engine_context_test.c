/* engine_context_test.c - 131,072 positions with the turns of Llama 3.1: a needle is found at every depth, and the fast path
 * predicts as the reference does wherever one looks.
 *
 * With one layer the keys of a token depend on the token alone, so that the reference can go so far within seconds: it attends
 * for the looked-at positions only.  With the argument "long", two layers in full over 65,536 positions, which takes minutes. */
#include "engine/engine.h"
#include "engine/gguf.h"
#include "base/mem.h"
#include "tests/tiny_gguf.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#define CONTEXT 131072
#ifdef __SANITIZE_THREAD__              /* ten times as slow, and what threads share is the same at every depth */
enum { DEPTHS = 1, TEXT = CONTEXT / 8 };
#else
enum { DEPTHS = 5, TEXT = CONTEXT };
#endif

static void look(const struct tiny_shape *shape, struct engine_config c, const struct ids *ids, const size_t *at, size_t n, float *logits) {
    struct engine *en = NULL;
    struct err e = {0};
    char *path = tiny_gguf_write(shape);

    c.model_path = path;
    c.context = CONTEXT;
    c.threads = 2;
    if (engine_open(&en, &c, &e) != 0 || engine_logits(en, ids->v, ids->n, at, n, logits, NULL, &e) != 0)
        fail_msg("%s", e.text);
    engine_close(en);
    unlink(path);
    free(path);
}

/* ---- a needle ------------------------------------------------------------------------------ */

enum { EMBD = 64, HEAD = 16, HEADS = 2, NEEDLE = 'a', NEEDLES = 10, QUESTION = '?', FLAG_NEEDLE = 62, FLAG_QUESTION = 63 };

/* Contents in dimensions 0..61; a head's last pair of dimensions, which turns slowest, asks for the needle's flag; values
 * are contents 0..31, which come out eightfold.  Everything else stays random and small. */
static void fill(const char *tensor, unsigned row, unsigned cols, float *values) {
    bool keys = strstr(tensor, "attn_k") != NULL, queries = strstr(tensor, "attn_q") != NULL;

    if (strcmp(tensor, "token_embd.weight") == 0) {
        for (unsigned i = 0; i < FLAG_NEEDLE; i++)
            values[i] = values[i] > 0 ? 1 : -1;
        values[FLAG_NEEDLE] = row >= NEEDLE && row < NEEDLE + NEEDLES ? 4 : 0;
        values[FLAG_QUESTION] = row == QUESTION ? 4 : 0;
        return;
    }
    for (unsigned i = 0; i < cols; i++)
        values[i] *= 0.1f;
    if ((keys || queries) && row % HEAD == HEAD - 2) {
        memset(values, 0, cols * sizeof *values);
        values[keys ? FLAG_NEEDLE : FLAG_QUESTION] = 2.6f;
    }
    if (strstr(tensor, "attn_v") != NULL)
        values[row] += 1;
    if (strstr(tensor, "attn_output") != NULL && row < HEADS * HEAD)
        values[row] += 8;
}

static const struct tiny_shape finder = {.type = GGUF_F32, .layers = 1, .embd = EMBD, .heads = HEADS, .heads_kv = HEADS, .head_dim = HEAD,
                                         .ff = 64, .context = CONTEXT, .seed = 21, .llama31 = true, .fill = fill};

static int32_t best(const float *logits) {
    int32_t top = 0;
    for (int32_t i = 1; i < TINY_VOCAB; i++)
        top = logits[i] > logits[top] ? i : top;
    return top;
}

static void a_needle_is_found_at_every_depth(void **state) {
    static const struct {
        struct engine_config c;
        size_t depths;                          /* from the farthest on */
    } ways[] = {{{.backend = "cpu"}, DEPTHS}, {{.backend = "cpu", .kv_type = "q8_0"}, DEPTHS}, {{.backend = "reference"}, 1}};
    static float logits[TINY_VOCAB];
    size_t end = CONTEXT - 1;
    struct ids hay = {0};
    (void)state;

    for (size_t i = 0; i < CONTEXT; i++)
        ids_add(&hay, i == end ? QUESTION : (int32_t)(' ' + (i * 7 + i / 31 * 5) % ('?' - ' ')));
    for (size_t w = 0; w < ARRAY_LEN(ways); w++)
        for (size_t i = 0; i < ways[w].depths; i++) {
            size_t depth = i * (CONTEXT - 2) / 4;
            int32_t was = hay.v[depth], needle = NEEDLE + (int32_t)(2 * i);
            hay.v[depth] = needle;
            look(&finder, ways[w].c, &hay, &end, 1, logits);
            if (best(logits) != needle)
                fail_msg("%s %s: at %zu stands %d, found was %d", ways[w].c.backend, ways[w].c.kv_type != NULL ? ways[w].c.kv_type : "", depth, needle, best(logits));
            hay.v[depth] = was;
        }
    /* With the turns of a short context the farthest needle would be out of reach: the test sees the scaling. */
    struct tiny_shape unscaled = finder;
    unscaled.llama31 = false;
    hay.v[0] = NEEDLE;
    look(&unscaled, ways[0].c, &hay, &end, 1, logits);
    assert_int_not_equal(best(logits), NEEDLE);
    ids_free(&hay);
}

/* ---- predictions --------------------------------------------------------------------------- */

enum { PLACES = 8, STRETCH = 32 };

/* So that a perplexity is some hundreds, as a text's that nobody can guess. */
static void calm(const char *tensor, unsigned row, unsigned cols, float *values) {
    (void)row;
    for (unsigned i = 0; i < cols && strcmp(tensor, "token_embd.weight") == 0; i++)
        values[i] *= 0.15f;
}

/* Mean of -ln p of what comes next, over each place's stretch. */
static void predict(const struct tiny_shape *shape, struct engine_config c, const struct ids *ids, double *out) {
    static float logits[PLACES * STRETCH * TINY_VOCAB];
    size_t at[PLACES * STRETCH];

    for (size_t i = 0; i < PLACES * STRETCH; i++)
        at[i] = (i / STRETCH + 1) * (ids->n / PLACES) - STRETCH - 1 + i % STRETCH;
    look(shape, c, ids, at, PLACES * STRETCH, logits);
    memset(out, 0, PLACES * sizeof *out);
    for (size_t i = 0; i < PLACES * STRETCH; i++) {
        const float *l = logits + i * TINY_VOCAB;
        double sum = 0;
        for (int j = 0; j < TINY_VOCAB; j++)
            sum += exp((double)l[j]);
        out[i / STRETCH] += (log(sum) - (double)l[ids->v[at[i] + 1]]) / STRETCH;
    }
}

static void compare(int layers, size_t n) {
    static const struct {
        struct engine_config c;
        double most;                            /* difference of perplexity, as a part of it */
    } ways[] = {{{.backend = "cpu"}, 0.002}, {{.backend = "cpu", .kv_type = "q8_0"}, 0.01}};
    struct tiny_shape shape = {.type = GGUF_F32, .layers = layers, .embd = 64, .heads = 2, .heads_kv = 1, .head_dim = 16, .ff = 64,
                               .context = CONTEXT, .seed = 12, .llama31 = true, .fill = calm};
    double want[PLACES], got[PLACES];
    struct ids ids = {0};

    for (size_t i = 0; i < n; i++)
        ids_add(&ids, (int32_t)((i * 37 + i * i % 1009 + i / 640 * 13) % TINY_VOCAB));
    predict(&shape, (struct engine_config){.backend = "reference"}, &ids, want);
    for (size_t w = 0; w < ARRAY_LEN(ways); w++) {
        predict(&shape, ways[w].c, &ids, got);
        for (size_t i = 0; i < PLACES; i++) {
            print_message("%d layers, %s, up to %zu: perplexity %.4f, exact %.4f\n", layers, w == 0 ? "f16" : "q8_0", (i + 1) * (n / PLACES), exp(got[i]), exp(want[i]));
            if (!(fabs(exp(got[i] - want[i]) - 1) < ways[w].most))
                fail_msg("perplexity is %g of the reference's", exp(got[i] - want[i]));
        }
    }
    ids_free(&ids);
}

static void predictions_are_the_references(void **state) {
    (void)state;
    compare(1, TEXT);
}

static void with_two_layers_too(void **state) {
    (void)state;
    compare(2, CONTEXT / 2);
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_needle_is_found_at_every_depth), cmocka_unit_test(predictions_are_the_references)};
    const struct CMUnitTest slow[] = {cmocka_unit_test(with_two_layers_too)};

    return argc > 1 && strcmp(argv[1], "long") == 0 ? cmocka_run_group_tests(slow, NULL, NULL) : cmocka_run_group_tests(tests, NULL, NULL);
}
