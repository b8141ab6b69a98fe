/* The tokenizer: the same ids as the references, and no text that can forge a control token. */
#include "tests/cpu_time.h"
#include "engine/engine.h"
#include "engine/vocab_priv.h"
#include "base/file.h"
#include "base/json.h"
#include "base/mem.h"
#include "base/str.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#define OWN "tests/vectors/tokenizer/"

static uint64_t rnd_state = 88172645463325252ULL;

static uint64_t rnd(uint64_t below) {
    rnd_state ^= rnd_state << 13;
    rnd_state ^= rnd_state >> 7;
    rnd_state ^= rnd_state << 17;
    return rnd_state % below;
}

static struct engine_vocab *open_vocab(const char *path) {
    struct engine_vocab *v = NULL;
    struct err e = {0};

    if (engine_vocab_open(&v, path, &e) != 0)
        fail_msg("%s", e.text);
    return v;
}

static struct ids encode(const struct engine_vocab *v, const char *s, size_t n, bool special) {
    struct ids out = {0};
    struct err e = {0};

    if (engine_vocab_encode(v, s, n, special, &out, &e) != 0)
        fail_msg("encode: %s", e.text);
    return out;
}

static void check_decodes(const struct engine_vocab *v, const struct ids *ids, const char *s, size_t n) {
    struct buf text = {0};
    struct err e = {0};

    assert_int_equal(engine_vocab_decode(v, ids->v, ids->n, true, &text, &e), 0);
    if (text.len != n || memcmp(buf_str(&text), s, n) != 0)
        fail_msg("decoded '%s', expected '%.*s'", buf_str(&text), (int)n, s);
    buf_free(&text);
}

/* ---- vectors ------------------------------------------------------------------------------------ */

struct vector_run {
    const struct engine_vocab *v;
    const char *file, *skip_cat;
    bool decodes;                       /* the ids give back the text */
    size_t lines;
};

static void check_line(struct vector_run *r, const char *line, size_t n) {
    struct json *j = NULL;
    struct err e = {0};
    const struct json *text, *want;
    struct ids got;

    if (json_parse(&j, line, n, &e) != 0)
        fail_msg("%s: %s", r->file, e.text);
    if (r->skip_cat != NULL && strcmp(json_get_str(j, "cat", ""), r->skip_cat) == 0) {
        json_free(j);
        return;
    }
    text = json_get(j, "text");
    want = json_get(j, "ids");
    got = encode(r->v, json_str(text), json_strlen(text), json_get_bool(json_get(j, "parse_special"), false));
    for (size_t i = 0; i < got.n || i < json_len(want); i++)
        if (i >= got.n || json_get_int(json_at(want, i), -1) != got.v[i])
            fail_msg("%s line %zu '%s': id %zu is %d of %zu, expected %lld of %zu", r->file, r->lines + 1, json_str(text), i,
                     i < got.n ? got.v[i] : -1, got.n, (long long)json_get_int(json_at(want, i), -1), json_len(want));
    if (r->decodes)
        check_decodes(r->v, &got, json_str(text), json_strlen(text));
    ids_free(&got);
    json_free(j);
    r->lines++;
}

static size_t check_vectors(const char *vocab, const char *file, const char *skip_cat, bool decodes) {
    struct engine_vocab *v = open_vocab(vocab);
    struct vector_run r = {.v = v, .file = file, .skip_cat = skip_cat, .decodes = decodes};
    struct buf all = {0};
    struct err e = {0};

    if (file_read(&all, file, 64 << 20, &e) != 0)
        fail_msg("%s", e.text);
    for (size_t at = 0; at < all.len;) {
        const char *nl = memchr(all.data + at, '\n', all.len - at);

        assert_non_null(nl);
        check_line(&r, all.data + at, (size_t)(nl - all.data) - at);
        at = (size_t)(nl - all.data) + 1;
    }
    buf_free(&all);
    engine_vocab_free(v);
    return r.lines;
}

static void own_vectors_match_the_slow_tokenizer(void **state) {
    (void)state;
    assert_true(check_vectors(OWN "tiny-llama3.gguf", OWN "tiny-llama3.jsonl", NULL, true) > 100);
    assert_true(check_vectors(OWN "tiny-gpt2.gguf", OWN "tiny-gpt2.jsonl", NULL, true) > 100);
    assert_true(check_vectors(OWN "tiny-smollm.gguf", OWN "tiny-smollm.jsonl", NULL, false) > 100);    /* lacks bytes */
    assert_true(check_vectors(OWN "tiny-spm.gguf", OWN "tiny-spm.jsonl", NULL, false) > 100);  /* U+2581 and space are one */
}

static char *reference_path(const char *name) {
    const char *dir = getenv("CORRAL_VECTORS");
    char *path = xasprintf("%s/tokenizer/%s", dir != NULL ? dir : "../shared/vectors", name);

    if (access(path, R_OK) != 0) {
        print_message("skipped: no %s (CORRAL_VECTORS)\n", path);
        free(path);
        skip();
    }
    return path;
}

static void reference_vectors_match(void **state) {
    (void)state;
    char *llama3 = reference_path("llama3.jsonl"), *v30 = reference_path("ggml-vocab-llama-bpe.gguf"),
         *v31 = reference_path("llama31-vocab.gguf"), *spm = reference_path("llama2_spm.jsonl"),
         *v2 = reference_path("ggml-vocab-llama-spm.gguf");

    assert_true(check_vectors(v30, llama3, "special31", true) > 500);
    assert_true(check_vectors(v31, llama3, NULL, true) > 500);
    assert_true(check_vectors(v2, spm, NULL, true) > 200);
    free(llama3);
    free(v30);
    free(v31);
    free(spm);
    free(v2);
}

/* ---- the fence --------------------------------------------------------------------------------------- */

static const char *const spellings[] = {
    "<|begin_of_text|>", "<|end_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eom_id|>", "<|eot_id|>",
    "<|python_tag|>", "<|reserved_special_token_0|>", "<s>", "</s>", "<unk>", "<0x0A>", "<|", "|>", "<", "id|>",
};

/* Text with spellings of control tokens, whole, cut and nested, between other things. */
static void hostile_text(struct buf *out) {
    static const char *const others[] = {"a", " ", "\n", "hello", "\xc3\xa9", "\xf0\x9f\xa6\x99", "'s", "12", "\xff", "\xe2\x96"};

    for (uint64_t k = rnd(12) + 1; k > 0; k--) {
        const char *s = spellings[rnd(ARRAY_LEN(spellings))];
        size_t n = strlen(s), from = rnd(3) == 0 ? rnd(n) : 0;

        buf_add(out, s + from, rnd(4) == 0 ? rnd(n - from + 1) : n - from);
        s = others[rnd(ARRAY_LEN(others))];
        if (rnd(2) == 0)
            buf_add(out, s, strlen(s));
    }
}

static void no_control_token_comes_out_of(const char *path, bool decodes, int rounds) {
    struct engine_vocab *v = open_vocab(path);

    for (int i = 0; i < rounds; i++) {
        struct buf text = {0};
        struct ids ids;

        hostile_text(&text);
        ids = encode(v, buf_str(&text), text.len, false);
        for (size_t k = 0; k < ids.n; k++) {
            enum engine_token_kind kind = engine_vocab_kind(v, ids.v[k]);

            if (kind != ENGINE_TOKEN_NORMAL && kind != ENGINE_TOKEN_BYTE)
                fail_msg("'%s' gave id %d of kind %d", buf_str(&text), ids.v[k], (int)kind);
        }
        if (decodes)
            check_decodes(v, &ids, buf_str(&text), text.len);
        ids_free(&ids);
        buf_free(&text);
    }
    engine_vocab_free(v);
}

static void text_never_becomes_a_control_token(void **state) {
    (void)state;
    no_control_token_comes_out_of(OWN "tiny-llama3.gguf", true, 20000);
    no_control_token_comes_out_of(OWN "tiny-gpt2.gguf", true, 20000);
    no_control_token_comes_out_of(OWN "tiny-smollm.gguf", false, 20000);        /* bytes that it lacks become U+FFFD */
    no_control_token_comes_out_of(OWN "tiny-spm.gguf", true, 20000);
}

static void text_never_becomes_a_control_token_of_llama_31(void **state) {
    (void)state;
    char *path = reference_path("llama31-vocab.gguf");

    no_control_token_comes_out_of(path, true, 5000);
    free(path);
}

static void wrongly_typed_control_tokens_are_control_tokens(void **state) {
    (void)state;                        /* make.py writes eom as user-defined and python_tag as normal */
    struct engine_vocab *v = open_vocab(OWN "tiny-llama3.gguf");

    assert_int_equal(engine_vocab_kind(v, engine_vocab_control(v, "<|eom_id|>")), ENGINE_TOKEN_CONTROL);
    assert_int_equal(engine_vocab_kind(v, engine_vocab_control(v, "<|python_tag|>")), ENGINE_TOKEN_CONTROL);
    assert_int_equal(engine_vocab_control(v, "<|eom_id|"), -1);
    assert_int_equal(engine_vocab_control(v, "the"), -1);
    assert_int_equal(engine_vocab_control(v, ""), -1);
    assert_int_equal(engine_vocab_bos(v), engine_vocab_control(v, "<|begin_of_text|>"));
    assert_int_equal(engine_vocab_eos(v), engine_vocab_control(v, "<|eot_id|>"));
    engine_vocab_free(v);
}

static void parse_special_takes_the_spelling_for_the_token(void **state) {
    (void)state;
    static const char text[] = "<|eot_id|>x<|eot_id|";
    struct engine_vocab *v = open_vocab(OWN "tiny-llama3.gguf");
    struct ids ids = encode(v, text, sizeof text - 1, true);

    assert_int_equal(ids.v[0], engine_vocab_control(v, "<|eot_id|>"));
    for (size_t i = 1; i < ids.n; i++)
        assert_int_equal(engine_vocab_kind(v, ids.v[i]), ENGINE_TOKEN_NORMAL);
    check_decodes(v, &ids, text, sizeof text - 1);
    ids_free(&ids);
    engine_vocab_free(v);
}

/* ---- any bytes, any length ------------------------------------------------------------------------------ */

static void any_bytes_come_back(void **state) {
    (void)state;
    struct engine_vocab *v = open_vocab(OWN "tiny-llama3.gguf"), *spm = open_vocab(OWN "tiny-spm.gguf");

    for (int i = 0; i < 3000; i++) {
        char text[80];
        size_t n = rnd(sizeof text);
        struct ids ids;

        for (size_t k = 0; k < n; k++)
            text[k] = (char)rnd(256);
        ids = encode(v, text, n, false);
        check_decodes(v, &ids, text, n);
        ids_free(&ids);
        ids = encode(spm, text, n, false);
        check_decodes(spm, &ids, text, n);
        ids_free(&ids);
    }
    engine_vocab_free(v);
    engine_vocab_free(spm);
}

static void streamed_pieces_show_whole_characters_only(void **state) {
    (void)state;
    static const char text[] = "caf\xc3\xa9 \xe6\x97\xa5\xe6\x9c\xac \xf0\x9f\xa6\x99\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb!";
    struct engine_vocab *v = open_vocab(OWN "tiny-llama3.gguf");
    struct ids ids = encode(v, text, sizeof text - 1, false);
    struct buf held = {0}, shown = {0};

    for (size_t i = 0; i < ids.n; i++) {
        size_t len, whole;
        const char *s = engine_vocab_piece(v, ids.v[i], &len);

        buf_add(&held, s, len);
        whole = utf8_whole(held.data, held.len);
        assert_true(utf8_valid(held.data, whole));
        buf_add(&shown, held.data, whole);
        buf_cut(&held, 0, whole);
    }
    assert_int_equal(held.len, 0);
    assert_string_equal(buf_str(&shown), text);
    buf_free(&held);
    buf_free(&shown);
    ids_free(&ids);
    engine_vocab_free(v);
}

static void characters_without_bytes_become_a_visible_mark(void **state) {
    (void)state;
    static const char text[] = "a\x04" "b\xf1\x80\x80\x80 c";
    struct engine_vocab *v = open_vocab(OWN "tiny-smollm.gguf");
    struct ids ids = encode(v, text, sizeof text - 1, false);

    check_decodes(v, &ids, "a\xef\xbf\xbd" "b\xef\xbf\xbd c", 10);
    ids_free(&ids);
    engine_vocab_free(v);
}

static void a_long_word_takes_no_time(const char *vocab) {
    static const char *const patterns[] = {"a", "ab", " ", "\n", "=", "<", "<|eot_id|>", "'", "\xc3\xa9", "\xf0\x9f\xa6\x99", "hm"};
    struct engine_vocab *v = open_vocab(vocab);

    for (size_t p = 0; p < ARRAY_LEN(patterns); p++) {
        int64_t start = cpu_ms();
        struct buf text = {0};
        struct ids ids;

        while (text.len < 1 << 18)
            buf_adds(&text, patterns[p]);
        ids = encode(v, text.data, text.len, false);
        check_decodes(v, &ids, text.data, text.len);
        if (cpu_ms() - start > 10000)            /* a quadratic one would take minutes; sanitizers take a second */
            fail_msg("'%s' repeated took %lld ms", patterns[p], (long long)(cpu_ms() - start));
        ids_free(&ids);
        buf_free(&text);
    }
    engine_vocab_free(v);
}

static void long_words_take_bounded_time(void **state) {
    (void)state;
    a_long_word_takes_no_time(OWN "tiny-llama3.gguf");
    a_long_word_takes_no_time(OWN "tiny-spm.gguf");
}

static void bad_ids_are_refused_and_named(void **state) {
    (void)state;
    static const int32_t bad[] = {-1, INT32_MIN, INT32_MAX, 100000};
    struct engine_vocab *v = open_vocab(OWN "tiny-llama3.gguf");
    struct buf out = {0};
    struct err e;

    buf_adds(&out, "before");
    for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
        int32_t ids[] = {65, bad[i]};

        e = (struct err){0};
        assert_int_equal(engine_vocab_decode(v, ids, 2, true, &out, &e), ERR_INVALID);
        assert_non_null(strstr(e.text, "at place 1"));
        assert_string_equal(buf_str(&out), "before");
        assert_int_equal(engine_vocab_kind(v, bad[i]), ENGINE_TOKEN_NONE);
        assert_null(engine_vocab_piece(v, bad[i], &(size_t){0}));
    }
    buf_free(&out);
    engine_vocab_free(v);
}

/* ---- merges ------------------------------------------------------------------------------------------------ */

enum { LETTERS = 4, TABLE = 64 };

/* A random merge table over a few letters, so that merges meet each other. */
static int random_table(struct vocab_merge *t) {
    int n = 0, next = LETTERS;

    while (n < TABLE) {
        t[n] = (struct vocab_merge){(int32_t)rnd((uint64_t)next), (int32_t)rnd((uint64_t)next), (uint32_t)rnd(40), next};
        next++;
        n++;
    }
    for (int i = 0; i < n; i++)         /* equal ranks only for equal pairs: the first stays */
        t[i].rank = t[i].rank * TABLE + (uint32_t)i;
    return n;
}

/* The slow twin: looks at every pair for every merge. */
static size_t merge_slowly(const struct vocab_merge *t, int n_table, int32_t *ids, size_t n) {
    for (;;) {
        const struct vocab_merge *best = NULL;
        size_t at = 0;

        for (size_t i = 0; i + 1 < n; i++)
            for (int k = 0; k < n_table; k++)
                if (t[k].left == ids[i] && t[k].right == ids[i + 1]) {
                    if (best == NULL || t[k].rank < best->rank) {
                        best = &t[k];
                        at = i;
                    }
                    break;              /* the first of equal pairs */
                }
        if (best == NULL)
            return n;
        ids[at] = best->id;
        memmove(ids + at + 1, ids + at + 2, (n - at - 2) * sizeof *ids);
        n--;
    }
}

static void short_and_long_words_merge_as_the_slow_twin_does(void **state) {
    (void)state;
    for (int round = 0; round < 300; round++) {
        struct vocab_merge table[TABLE];
        int n_table = random_table(table);
        struct vocab_merges m = {0};
        struct err e = {0};

        assert_int_equal(vocab_merges_create(&m, TABLE, rnd(1 << 30), &e), 0);
        for (int i = 0; i < n_table; i++)
            vocab_merges_add(&m, table[i].left, table[i].right, table[i].rank, table[i].id);
        for (size_t n = 0; n < 150; n += 1 + rnd(12)) {
            int32_t fast[160], slow[160];
            size_t want;

            for (size_t i = 0; i < n; i++)
                fast[i] = slow[i] = (int32_t)rnd(round % 2 == 0 ? 1 : LETTERS);
            want = merge_slowly(table, n_table, slow, n);
            assert_int_equal(vocab_merges_run(&m, fast, n, &e), want);
            assert_memory_equal(fast, slow, want * sizeof *slow);
        }
        vocab_merges_free(&m);
    }
}

/* The slow twin for words of thousands: every merge looks at every pair, the table as a matrix. */
static size_t merge_by_matrix(const struct vocab_merge *t, int n_table, int32_t *ids, size_t n) {
    static const struct vocab_merge *of[LETTERS + TABLE][LETTERS + TABLE];

    memset(of, 0, sizeof of);
    for (int k = n_table - 1; k >= 0; k--)
        of[t[k].left][t[k].right] = &t[k];
    for (;;) {
        const struct vocab_merge *best = NULL;
        size_t at = 0;

        for (size_t i = 0; i + 1 < n; i++) {
            const struct vocab_merge *p = of[ids[i]][ids[i + 1]];
            if (p != NULL && (best == NULL || p->rank < best->rank)) {
                best = p;
                at = i;
            }
        }
        if (best == NULL)
            return n;
        ids[at] = best->id;
        memmove(ids + at + 1, ids + at + 2, (n - at - 2) * sizeof *ids);
        n--;
    }
}

/* Blocks and their seams: tables as training makes them (ranks rise with the ids) and any others, words of few letters and of repeated parts. */
static void very_long_words_merge_as_the_slow_twin_does(void **state) {
    enum { LONG = 7000 };
    static int32_t fast[LONG], slow[LONG];

    (void)state;
    for (int round = 0; round < 60; round++) {
        struct vocab_merge table[TABLE];
        int n_table = random_table(table);
        struct vocab_merges m = {0};
        struct err e = {0};
        size_t n = 4096 + rnd(LONG - 4096), want, period = 1 + rnd(40);

        for (int i = 0; i < n_table && round % 3 != 0; i++)
            table[i].rank = (uint32_t)i;
        assert_int_equal(vocab_merges_create(&m, TABLE, rnd(1 << 30), &e), 0);
        for (int i = 0; i < n_table; i++)
            vocab_merges_add(&m, table[i].left, table[i].right, table[i].rank, table[i].id);
        for (size_t i = 0; i < n; i++)
            fast[i] = slow[i] = round % 2 == 0 && i >= period ? slow[i - period] : (int32_t)rnd(round % 5 == 0 ? 2 : LETTERS);
        want = merge_by_matrix(table, n_table, slow, n);
        assert_int_equal(vocab_merges_run(&m, fast, n, &e), want);
        assert_memory_equal(fast, slow, want * sizeof *slow);
        vocab_merges_free(&m);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(very_long_words_merge_as_the_slow_twin_does),
        cmocka_unit_test(own_vectors_match_the_slow_tokenizer),
        cmocka_unit_test(reference_vectors_match),
        cmocka_unit_test(text_never_becomes_a_control_token),
        cmocka_unit_test(text_never_becomes_a_control_token_of_llama_31),
        cmocka_unit_test(wrongly_typed_control_tokens_are_control_tokens),
        cmocka_unit_test(parse_special_takes_the_spelling_for_the_token),
        cmocka_unit_test(any_bytes_come_back),
        cmocka_unit_test(streamed_pieces_show_whole_characters_only),
        cmocka_unit_test(characters_without_bytes_become_a_visible_mark),
        cmocka_unit_test(long_words_take_bounded_time),
        cmocka_unit_test(bad_ids_are_refused_and_named),
        cmocka_unit_test(short_and_long_words_merge_as_the_slow_twin_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
