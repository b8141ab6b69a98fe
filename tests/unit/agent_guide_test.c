/* Constrained decoding: whatever the model would rather write, the arguments of a call fit the schema; what fits is never disturbed. The
 * vocabulary here has all bytes, tokens of several, and ends. */
#include "agent/guide.h"
#include "agent/schema.h"
#include "agent/toolcall_priv.h"
#include "base/mem.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* ---- a vocabulary, in the engine's place ------------------------------------------------------------ */

static const char *const longer[] = { "{}", "{\"", "\": \"", "\", \"", "\": ", "\"}", "\"}}", "}}", "}", "[]", "[\"", "\"]", "true", "fal", "se", "null", "12", "0.5", "1e",
                                      "kel", "vin", "cel", "sius", "city", "unit\"", "  ", "\n ", ": {", "\": {\"", "Gr", "az\"", "\\\"", "\\u", "00", ",", " \"", "}; {\"" };
#define LONGER ((int32_t)ARRAY_LEN(longer))
#define TAG (256 + LONGER)
#define EOM (TAG + 1)
#define VOCAB (TAG + 2)

enum engine_token_kind engine_vocab_kind(const struct engine_vocab *v, int32_t id) {
    (void)v;
    return id < 0 || id >= VOCAB ? ENGINE_TOKEN_NONE : id >= TAG ? ENGINE_TOKEN_CONTROL : ENGINE_TOKEN_NORMAL;
}

const char *engine_vocab_piece(const struct engine_vocab *v, int32_t id, size_t *len) {
    static char bytes[256];
    (void)v;
    if (id < 0 || id >= TAG) {
        *len = 5;
        return "<tag>";
    }
    if (id < 256) {
        bytes[id] = (char)id;
        *len = 1;
        return &bytes[id];
    }
    *len = strlen(longer[id - 256]);
    return longer[id - 256];
}

/* ---- tools -------------------------------------------------------------------------------------------- */

#define NEST "\"$defs\":{\"tree\":{\"type\":\"object\",\"properties\":{\"v\":{\"type\":\"integer\"},\"kids\":{\"type\":\"array\",\"maxItems\":2,\"items\":{\"$ref\":\"#/$defs/tree\"}}},\"required\":[\"v\"]}}"
static const char functions[] =
    "[{\"type\":\"function\",\"function\":{\"name\":\"weather\",\"parameters\":{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"},"
    "\"unit\":{\"enum\":[\"celsius\",\"fahrenheit\"]},\"days\":{\"type\":\"integer\"}},\"required\":[\"city\",\"unit\"]}}},"
    "{\"name\":\"free\",\"parameters\":{\"type\":\"object\"}},"
    "{\"name\":\"bare\"},"
    "{\"name\":\"nothing\",\"parameters\":{\"type\":\"object\",\"properties\":{}}},"
    "{\"name\":\"tree\",\"parameters\":{" NEST ",\"type\":\"object\",\"properties\":{\"root\":{\"$ref\":\"#/$defs/tree\"}},\"required\":[\"root\"]}},"
    "{\"name\":\"all\",\"parameters\":{\"type\":\"object\",\"properties\":{"
    "\"n\":{\"type\":\"number\"},\"i\":{\"type\":\"integer\"},\"b\":{\"type\":\"boolean\"},\"z\":{\"type\":\"null\"},\"s\":{\"type\":\"string\"},"
    "\"o\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]},\"e\":{\"enum\":[1,10,\"a\\\"b\",\"a\",null,true,-2.5]},\"c\":{\"const\":\"only\"},"
    "\"l\":{\"type\":\"array\",\"items\":{\"enum\":[\"x\",\"y\"]},\"minItems\":1,\"maxItems\":3},\"m\":{\"type\":[\"integer\",\"string\"]},"
    "\"d\":{\"type\":\"object\",\"properties\":{\"a\\\"b\":{\"type\":\"integer\"},\"a\":{\"type\":\"boolean\"}},\"additionalProperties\":{\"type\":\"integer\"}}},"
    "\"required\":[\"n\",\"i\",\"b\",\"z\",\"s\",\"o\",\"e\",\"c\",\"l\",\"m\",\"d\"]}}]";

struct fixture {
    struct json *functions;
    struct guide *guide;
    float logits[VOCAB];
};

static void begin(struct fixture *f, double temperature) {
    const struct toolcall_offer offer = { .functions = f->functions };
    guide_free(f->guide);
    f->guide = guide_new(&offer, NULL, TAG, temperature);
}

static int setup(void **state) {
    struct fixture *f = xcalloc(1, sizeof *f);
    struct err e;
    if (json_parse(&f->functions, functions, sizeof functions - 1, &e) != 0)
        return -1;
    *state = f;
    return 0;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    guide_free(f->guide);
    json_free(f->functions);
    free(f);
    return 0;
}

/* The token would be the model's choice: is it left to it? */
static bool left(struct fixture *f, int32_t id) {
    for (int32_t i = 0; i < VOCAB; i++)
        f->logits[i] = i == id ? 5 : 0;
    guide_logits(f->guide, f->logits, VOCAB);
    return f->logits[id] == 5;
}

static int32_t token_of(const char *s) {
    for (int32_t i = 0; i < LONGER; i++)
        if (strcmp(longer[i], s) == 0)
            return 256 + i;
    assert_int_equal(strlen(s), 1);
    return (unsigned char)s[0];
}

/* A token that s begins with: bytes where cut is 0, else often a longer one. */
static int32_t cut_off(const char *s, unsigned *cut) {
    *cut = *cut ? *cut * 1103515245u + 12345u : 0;
    for (int32_t i = 0; *cut && i < LONGER; i++)
        if (strncmp(s, longer[i], strlen(longer[i])) == 0 && (*cut >> (16 + i % 8) & 1))
            return 256 + i;
    return (unsigned char)s[0];
}

static void write_text(struct fixture *f, const char *s, unsigned cut, bool must_stay) {
    while (*s) {
        int32_t id = cut_off(s, &cut);
        size_t n = 0;
        (void)engine_vocab_piece(NULL, id, &n);
        if (must_stay && !left(f, id))
            fail_msg("refused where it may come: \"%.*s\" of %s", (int)n, s, s);
        guide_token(f->guide, id);
        s += n;
    }
}

/* ---- what may be written stays free --------------------------------------------------------------------- */

static void what_fits_is_never_disturbed(void **state) {
    static const char *const texts[] = {
        "{\"name\": \"weather\", \"parameters\": {\"city\": \"Graz\", \"unit\": \"celsius\"}}",
        "{\"type\":\"function\",\"name\":\"weather\",\"parameters\":{\"unit\":\"fahrenheit\",\"days\":-12,\"city\":\"\"}}",
        "{\n  \"name\": \"weather\",\n  \"arguments\": {\n    \"city\": \"K\xc3\xb6ln \\u00e9 \\\" a\\\\\",\n    \"unit\": \"celsius\"\n  }\n}",
        "{\"name\": \"weather\", \"parameters\": {\"city\": \"Graz\", \"unit\": \"celsius\"}}; {\"name\": \"nothing\", \"parameters\": {}}",
        "{\"name\": \"weather\", \"parameters\": {\"city\": \"line\none\", \"unit\": \"celsius\"}, \"more\": [1, {\"x\": null}]} and more words",
        "{\"name\": \"free\", \"parameters\": {\"any\": [1, {\"x\": null}], \"any\": 1.5e-3}}",
        "{\"name\": \"bare\", \"parameters\": {\"any\": [1]}}",
        "{\"name\": \"unknown\", \"parameters\": {\"unit\": \"kelvin\"}}",
        "{\"name\": \"Alice\", \"age\": 7, \"unit\": \"kelvin\"}",
        "{\"parameters\": {\"unit\": \"kelvin\"}, \"name\": \"weather\"}",
        "{\"other\": {\"name\": \"weather\", \"parameters\": {\"unit\": \"kelvin\"}}}",
        "[{\"name\": \"weather\", \"parameters\": {\"unit\": \"kelvin\"}}]",
        "Write {\"name\": \"weather\", \"parameters\": {\"unit\": \"kelvin\"}} like this.",
        "print({'name': 'weather'})",
        "{\"name\": \"tree\", \"parameters\": {\"root\": {\"kids\": [{\"v\": 1, \"kids\": []}, {\"v\": 0}], \"v\": 12}}}",
        "{\"name\": \"all\", \"parameters\": {\"n\": 0.5, \"i\": 0, \"b\": false, \"z\": null, \"s\": \"{}\", \"o\": null, \"e\": 10, \"c\": \"only\", \"l\": [\"x\", \"y\", \"x\"], \"m\": 1,"
        " \"d\": {\"a\": true, \"a\\\"b\": 3, \"other\": 5}}}",
        "{\"name\": \"all\", \"parameters\": {\"e\":\"a\\\"b\", \"n\": -1E+12, \"o\": \"null\", \"i\": 1, \"b\": true, \"z\": null, \"s\": \"\", \"c\": \"only\", \"l\": [\"y\"], \"m\": \"1\", \"d\": {\"a\": false}}}",
    };
    struct fixture *f = *state;

    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        for (unsigned cut = 0; cut < 40; cut++) {
            begin(f, 0);
            write_text(f, texts[i], cut, true);
            begin(f, 0);
            guide_token(f->guide, TAG);
            write_text(f, texts[i], cut, true);
            assert_true(left(f, EOM));
        }
}

/* ---- what may not be written -------------------------------------------------------------------------------- */

static void what_does_not_fit_is_not_left(void **state) {
#define CALL(rest) "{\"name\": \"weather\", \"parameters\": " rest
#define ALL(rest) "{\"name\": \"all\", \"parameters\": {" rest
    static const struct {
        const char *before, *refused, *allowed;
    } cases[] = {
        { CALL(""), "{}", "{" }, { CALL(""), "null", "{\"" }, { "{\"name\": \"weather\", \"parameters\":", " \"", "  " },
        { CALL("{"), "}", "\"" }, { CALL("{\"city"), "x", "\": \"" }, { CALL("{\""), "kel", "unit\"" }, 
        { CALL("{\"city\": \"a\""), "}", "," }, { CALL("{\"city\": \"a\""), "}}", "," }, { CALL("{\"city\": \"a\", \""), "city", "unit\"" }, { CALL("{\"city\": \"a\""), ":", " " },
        { CALL("{\"city\": "), "12", "\"" }, { CALL("{\"city\": "), "[]", "  " }, { CALL("{\"city\": \"Gr"), "\x01", "az\"" },
        { CALL("{\"unit\": "), "12", "\"" }, { CALL("{\"unit\": \""), "kel", "cel" }, { CALL("{\"unit\": \"cel"), "vin", "sius" }, { CALL("{\"unit\": \"celsius"), "s", "\"" },
        { CALL("{\"days\": "), "0.5", "12" }, { CALL("{\"days\": 12"), ".", "," }, { CALL("{\"days\": 0"), "0", "," }, { CALL("{\"days\": 12"), "e", "00" }, { CALL("{\"days\": -"), "}", "1" },
        { CALL("{\"days\": "), "true", "0" }, { "{\"name\": \"nothing\", \"parameters\": ", "{\"", "{}" },
        { ALL("\"b\": "), "1", "true" }, { ALL("\"b\": t"), "a", "r" }, { ALL("\"z\": "), "0", "null" }, { ALL("\"o\": "), "12", "null" }, { ALL("\"e\": 1"), "1", "0" },
        { ALL("\"e\": \"a"), "b", "\"" }, { ALL("\"e\": "), "fal", "true" }, { ALL("\"l\": "), "[]", "[\"" }, { ALL("\"l\": ["), ",", "\"" }, { ALL("\"l\": [\"x\", \"x\", \"x\""), ",", "]" }, { ALL("\"l\": [\""), "z", "x" },
        { "{\"name\": \"tree\", \"parameters\": {\"root\": ", "{}", "{\"" }, { ALL("\"d\": {\"q\": "), "\"", "12" }, { ALL("\"d\": {\"a\": true, \"a"), "\"", "\\\"" }, { ALL("\"s\": \"\\"), "x", "n" }, { ALL("\"s\": \"\\u"), "g", "00" },
    };
    struct fixture *f = *state;

    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        for (int hot = 0; hot < 2; hot++) {
            begin(f, hot);
            write_text(f, cases[i].before, 0, false);
            if (left(f, token_of(cases[i].refused)))
                fail_msg("%s may not go on with %s", cases[i].before, cases[i].refused);
            if (!left(f, token_of(cases[i].allowed)))
                fail_msg("%s may go on with %s", cases[i].before, cases[i].allowed);
            assert_false(left(f, EOM));         /* nor end, nor begin anew */
            assert_false(left(f, TAG));
        }
}

static void blanks_do_not_go_on_forever(void **state) {
    struct fixture *f = *state;
    int n = 0;

    begin(f, 0);
    write_text(f, "{\"name\": \"weather\", \"parameters\": {", 0, false);
    for (; n < 1000 && left(f, ' '); n++)
        guide_token(f->guide, ' ');
    assert_in_range(n, 8, 100);
    assert_true(left(f, '"'));
}

/* ---- any model ------------------------------------------------------------------------------------------------ */

static uint32_t noise(uint64_t *seed) {
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*seed >> 33);
}

/* Writes a call as chance has it; the arguments' text in out. False: it did not end. */
static bool random_call(struct fixture *f, const char *name, uint64_t seed, double temperature, struct buf *out) {
    struct buf start = {0};
    bool ended = false;

    begin(f, temperature);
    buf_addf(&start, "{\"name\": \"%s\", \"parameters\": ", name);
    write_text(f, buf_str(&start), 0, false);
    buf_free(&start);
    for (int n = 0; n < 20000 && !ended; n++) {
        int32_t best = 0;
        size_t len;
        for (int32_t i = 0; i < VOCAB; i++) {
            f->logits[i] = (float)(noise(&seed) % 10000) / 1000;
            if (i >= 128 && i < 256)
                f->logits[i] = -1;      /* halves of characters: not the guide's business */
            const char *s = engine_vocab_piece(NULL, i, &len);
            if (s[0] == '"' || s[0] == '}' || s[0] == ']')
                f->logits[i] += 8;
        }
        guide_logits(f->guide, f->logits, VOCAB);
        for (int32_t i = 1; i < VOCAB; i++)
            if (f->logits[i] > f->logits[best])
                best = i;
        assert_true(isfinite(f->logits[best]));
        assert_in_range(best, 0, TAG - 1);
        const char *s = engine_vocab_piece(NULL, best, &len);
        buf_add(out, s, len);
        guide_token(f->guide, best);
        ended = left(f, EOM);           /* the arguments are closed */
    }
    return ended;
}

static void whatever_the_model_wants_the_arguments_are_valid(void **state) {
    static const char *const names[] = { "weather", "nothing", "tree", "all" };
    struct fixture *f = *state;

    for (size_t k = 0; k < ARRAY_LEN(names); k++) {
        const struct toolcall_offer offer = { .functions = f->functions };
        struct offers offers;
        offers_init(&offers, &offer);
        const struct schema *schema = offers_schema(&offers, offers_find(&offers, names[k], strlen(names[k])));
        assert_non_null(schema);
        for (uint64_t seed = 1; seed <= 60; seed++) {
            struct buf text = {0}, why = {0};
            struct json *v = NULL;
            struct err e;
            size_t n;
            if (!random_call(f, names[k], seed * 7919, seed % 2, &text))
                fail_msg("%s, seed %d: no end: ...%s", names[k], (int)seed, text.len > 300 ? text.data + text.len - 300 : buf_str(&text));
            for (n = text.len; n > 0 && read_json(&v, text.data, n, &e) != 0; n--)     /* the last token may hold more than the end */
                ;
            if (n == 0 || !schema_check(schema, v, &why))
                fail_msg("%s, seed %d: %s: %s", names[k], (int)seed, n ? buf_str(&why) : e.text, buf_str(&text));
            json_free(v);
            buf_free(&text);
            buf_free(&why);
        }
        offers_free(&offers);
    }
}

#define GRAZ "{\"name\": \"weather\", \"parameters\": {\"city\": \"Graz\", \"unit\": \"celsius\"}}"

static void the_same_call_twice_is_the_end(void **state) {
    static const char *const differ[] = { GRAZ "; {\"name\": \"nothing\", \"parameters\": {}}; {\"name\": \"bare\"}", "{\"a\": 1}; {\"a\": 1}" };
    struct fixture *f = *state;

    for (double temperature = 0; temperature < 1; temperature += 0.7)
        for (unsigned cut = 0; cut < 20; cut++) {
            begin(f, temperature);
            write_text(f, GRAZ "; {\"name\": \"nothing\", \"parameters\": {}}\n" GRAZ, cut, true);
            assert_true(left(f, EOM));
            for (int32_t i = 0; i < TAG; i++)
                assert_false(left(f, i));
        }
    for (size_t i = 0; i < ARRAY_LEN(differ); i++) {
        begin(f, 0);
        write_text(f, differ[i], 0, true);
        assert_true(left(f, token_of(";")));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
        TEST(what_fits_is_never_disturbed), TEST(what_does_not_fit_is_not_left), TEST(blanks_do_not_go_on_forever), TEST(whatever_the_model_wants_the_arguments_are_valid),
        TEST(the_same_call_twice_is_the_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
