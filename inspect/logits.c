/* logits.c - {"ids":[...],"positions":[...]} to {"logits_f32_b64":...,"argmax":[...]}: one forward pass from an
 * empty context. The floats are little-endian, n_vocab for each of positions in turn, in one Base64 string. */
#include "inspect/inspect.h"
#include "base/mem.h"
#include "base/str.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define LOGITS_BYTES_MAX ((size_t)1 << 30)

static int logits_open(void **state, const struct inspect_options *o, struct err *e) {
    struct engine_config c = {.model_path = o->file, .backend = o->backend, .kv_type = o->kv_type, .threads = (int)o->threads, .context = (size_t)o->context,
                              .cache_finish = true};
    struct engine *en = NULL;
    int rc = engine_open(&en, &c, e);

    *state = en;
    return rc;
}

static void logits_close(void *state) {
    engine_close(state);
}

static int compare_sizes(const void *a, const void *b) {
    size_t x = *(const size_t *)a, y = *(const size_t *)b;

    return (x > y) - (x < y);
}

/* The engine wants positions strictly rising; a line may name them in any order, also twice. */
static int run(struct engine *en, const struct ids *ids, const struct ids *wanted, struct buf *raw, int32_t *argmax, struct err *e) {
    size_t vocab = (size_t)engine_vocab_size(engine_vocab(en)), n = 0, row = vocab * sizeof(float);
    size_t *sorted = xcalloc(wanted->n + 1, sizeof *sorted);
    float *logits = NULL;
    int rc = 0;

    for (size_t i = 0; i < wanted->n; i++)
        sorted[i] = (size_t)wanted->v[i];
    qsort(sorted, wanted->n, sizeof *sorted, compare_sizes);
    for (size_t i = 0; i < wanted->n; i++)
        if (n == 0 || sorted[n - 1] != sorted[i])
            sorted[n++] = sorted[i];
    if ((logits = malloc(n * row + 1)) == NULL)
        rc = err_set(e, ERR_MEMORY, "no memory for the logits of %zu positions", n);
    else if ((rc = engine_logits(en, ids->v, ids->n, sorted, n, logits, argmax, e)) == 0)
        for (size_t i = 0; i < wanted->n; i++) {
            size_t want = (size_t)wanted->v[i];
            const size_t *at = bsearch(&want, sorted, n, sizeof *sorted, compare_sizes);

            buf_add(raw, logits + (size_t)(at - sorted) * vocab, row);
        }
    free(logits);
    free(sorted);
    return rc;
}

static int check(struct engine *en, const struct ids *ids, const struct ids *wanted, struct err *e) {
    int32_t vocab = engine_vocab_size(engine_vocab(en));

    if (ids->n == 0)
        return err_set(e, ERR_INVALID, "'ids' is empty");
    for (size_t i = 0; i < ids->n; i++)
        if (ids->v[i] >= vocab)
            return err_set(e, ERR_INVALID, "'ids': entry %zu is %" PRId32 ", the model has 0 to %" PRId32, i, ids->v[i], vocab - 1);
    for (size_t i = 0; i < wanted->n; i++)
        if ((size_t)wanted->v[i] >= ids->n)
            return err_set(e, ERR_INVALID, "'positions': entry %zu is %" PRId32 ", there are %zu ids", i, wanted->v[i], ids->n);
    if (wanted->n > LOGITS_BYTES_MAX / sizeof(float) / (size_t)vocab)
        return err_set(e, ERR_TOO_BIG, "'positions' asks for more than %zu bytes of logits", LOGITS_BYTES_MAX);
    return 0;
}

static int logits_line(void *state, const struct json *in, struct json **out, struct err *e) {
    struct engine *en = state;
    struct ids ids = {0}, wanted = {0};
    struct buf raw = {0}, b64 = {0};
    int32_t *argmax = NULL;
    struct json *array;
    int rc;

    if ((rc = inspect_ids(&ids, json_get(in, "ids"), "ids", e)) != 0 ||
        (json_get(in, "positions") != NULL && (rc = inspect_ids(&wanted, json_get(in, "positions"), "positions", e)) != 0) ||
        (rc = check(en, &ids, &wanted, e)) != 0)
        goto out;
    argmax = xcalloc(ids.n, sizeof *argmax);
    if ((rc = run(en, &ids, &wanted, &raw, argmax, e)) != 0)
        goto out;
    base64_encode(&b64, buf_str(&raw), raw.len);
    array = json_array();
    for (size_t i = 0; i < ids.n; i++)
        json_append(array, json_int(argmax[i]));
    *out = json_object();
    json_set(*out, "logits_f32_b64", json_stringn(buf_str(&b64), b64.len));
    json_set(*out, "argmax", array);
out:
    free(argmax);
    ids_free(&ids);
    ids_free(&wanted);
    buf_free(&raw);
    buf_free(&b64);
    return rc;
}

const struct inspect_command inspect_logits = {
    .name = "logits",
    .summary = "{\"ids\":[...],\"positions\":[...]} to {\"logits_f32_b64\":...,\"argmax\":[...]}",
    .needs_file = true,
    .open = logits_open,
    .line = logits_line,
    .close = logits_close,
};
