/* Foreign files to text, verdicts, personal data, likeness, chunks: what runs in the ingest jail. */
#include "base/mem.h"
#include "base/str.h"
#include "tools/knowledge/process.h"
#include "tools/knowledge/query.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zlib.h>
#include <cmocka.h>

/* The frame of one document, read back. The bytes stay in out. */
static struct kb_doc process(struct buf *out, const char *name, const char *bytes, size_t n) {
    struct kb_doc d;
    struct err e = {0};
    size_t at = 0;
    buf_reset(out);
    kb_process(out, 7, name, NULL, NULL, bytes, n);
    int rc = frame_next(&d, buf_str(out), out->len, &at, &e);
    if (rc != 1)
        fail_msg("%s: %s", name, e.text);
    assert_int_equal(at, out->len);
    assert_int_equal(d.head.index, 7);
    return d;
}
static struct kb_doc process_text(struct buf *out, const char *name, const char *text) { return process(out, name, text, strlen(text)); }

/* All chunks' text, one behind the other. */
static char *text_of(const struct kb_doc *d) {
    struct buf b = {0};
    struct kb_chunk c;
    const char *heading, *text;
    size_t at = 0;
    while (frame_chunk(d, &at, &c, &heading, &text)) {
        buf_add(&b, text, c.text_len);
        buf_addc(&b, '\n');
    }
    return buf_take(&b);
}

static size_t pack(char *to, size_t size, const char *bytes, size_t n) {
    z_stream z = {.next_in = (Bytef *)(uintptr_t)bytes, .avail_in = (uInt)n, .next_out = (Bytef *)to, .avail_out = (uInt)size};
    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    deflateEnd(&z);
    return z.total_out;
}

static void expect_text(const char *name, const char *bytes, const char *wanted) {
    struct buf out = {0};
    struct kb_doc d = process_text(&out, name, bytes);
    char *got = text_of(&d);
    if (!strstr(got, wanted))
        fail_msg("%s gave \"%s\", expected \"%s\" in it", bytes, got, wanted);
    free(got);
    buf_free(&out);
}

static void html_becomes_text(void **state) {
    (void)state;
    expect_text("a.html", "<p>one &amp; two<p>three &lt;b&gt; &#8212; caf&eacute; &#x1F999;", "one & two\n\nthree <b> \xe2\x80\x94 caf\xc3\xa9 \xf0\x9f\xa6\x99");
    expect_text("a.html", "<script>bad()</script>good<style>p{}</style><!-- bad --> text", "good text");
    expect_text("a.html", "<h2>Head</h2><ul><li>a<li>b</ul>", "## Head\n\n- a\n- b");
    expect_text("a.html", "<h1>Title<a href=\"#t\">\xc2\xb6</a></h1><p>text", "# Title\n\ntext");
    expect_text("a.html", "<pre>a\n  b\n\tc</pre>", "a\n  b\n\tc");
    expect_text("a.html", "<nav>menu menu</nav><p>if a < b then</p>", "if a < b then");
    expect_text("page", "<!DOCTYPE html><html><body>sniffed <b>body</b></body>", "sniffed body");
}

/* The sentence of text that the file gives, or its verdict. */
static void expect_packed(const char *bytes, size_t n, enum kb_verdict v, const char *wanted) {
    struct buf out = {0};
    struct kb_doc d = process(&out, "page.html.gz", bytes, n);
    assert_int_equal(d.head.verdict, v);
    char *got = text_of(&d);
    if (wanted && !strstr(got, wanted))
        fail_msg("\"%s\", expected \"%s\" in it", got, wanted);
    free(got);
    buf_free(&out);
}

static void packed_files_are_read_as_what_is_in_them(void **state) {
    (void)state;
    char gz[65536];
    const char *page = "<p>one &amp; two</p>";
    size_t n = pack(gz, sizeof gz, page, strlen(page));
    expect_packed(gz, n, KB_KEPT, "one & two");
    expect_packed(gz, n - 9, KB_UNREADABLE, NULL);
    memcpy(gz + n, gz, n);              /* two members are one file */
    expect_packed(gz, 2 * n, KB_KEPT, "two\n\none");
    gz[14] ^= 0x55;
    expect_packed(gz, n, KB_UNREADABLE, NULL);
    char *zeros = calloc(1, 17 << 20);
    n = pack(gz, sizeof gz, zeros, 17 << 20);
    expect_packed(gz, n, KB_TOO_BIG, NULL);
    n = pack(gz, sizeof gz, zeros, 1 << 20);
    expect_packed(gz, n, KB_BINARY, NULL);
    free(zeros);
}

static void western_bytes_are_read(void **state) {
    (void)state;
    expect_text("a.txt", "caf\xe9 and more \x93words\x94 here", "caf\xc3\xa9 and more \xe2\x80\x9cwords\xe2\x80\x9d here");
    expect_text("a.txt", "caf\xc3\xa9 with one bad byte \xe9 in it", "caf\xc3\xa9 with one bad byte \xef\xbf\xbd in it");
}

static void html_gives_title_and_canonical_address(void **state) {
    (void)state;
    struct buf out = {0};
    struct kb_doc d = process_text(&out, "a.html", "<head><title>A  &amp; B</title><link rel=\"canonical\" href='HTTP://Example.COM:80/a/../b?utm_source=x&q=1#top'></head><p>text");
    assert_int_equal(d.head.title_len, 5);
    assert_memory_equal(d.title, "A & B", 5);
    assert_int_equal(d.head.url_len, strlen("http://example.com/b?q=1"));
    assert_memory_equal(d.url, "http://example.com/b?q=1", d.head.url_len);
    buf_free(&out);
}

static char *repeated(const char *what, size_t times, const char *end) {
    struct buf b = {0};
    for (size_t i = 0; i < times; i++)
        buf_adds(&b, what);
    buf_adds(&b, end);
    return buf_take(&b);
}

#ifdef __SANITIZE_THREAD__
#define HOSTILE_BYTES (1u << 20)        /* every access is watched */
#else
#define HOSTILE_BYTES (4u << 20)
#endif

/* A second of computing is more than any of these needs when the time is linear, ten under a sanitizer; quadratic, it would be hours. */
static void hostile_html_takes_linear_time(void **state) {
    static const char *const parts[] = {"<div>", "<", "<!--", "<a \"", "<a href='", "&", "&#", "<script>", "</", "<nav>", "<title>", "<svg><", "<pre>\n", "<h1>", "]]>", "<a ='>"};
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
        struct buf out = {0};
        clock_t before = clock();
        char *s = repeated(parts[i], HOSTILE_BYTES / strlen(parts[i]), "end of it");
        process_text(&out, "deep.html", s);
        double seconds = (double)(clock() - before) / CLOCKS_PER_SEC;
        if (seconds > 20)
            fail_msg("%u bytes of %s took %.1f s", HOSTILE_BYTES, parts[i], seconds);
        free(s);
        buf_free(&out);
    }
}

static void verdict_is(const char *name, const char *bytes, size_t n, enum kb_verdict wanted) {
    struct buf out = {0};
    struct kb_doc d = process(&out, name, bytes, n);
    if (d.head.verdict != wanted)
        fail_msg("%s: %s, expected %s", name, kb_verdict_name(d.head.verdict), kb_verdict_name(wanted));
    buf_free(&out);
}

static void each_kind_of_rubbish_has_its_verdict(void **state) {
    (void)state;
    char *same = repeated("the very same line again and again\n", 400, ""), *blob = repeated("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9w", 200, "");
    char *dots = repeated("....----====****", 1000, " word"), *huge = repeated("var a=1;if(a){b()};", 2000, "");
    verdict_is("nul", "text\0text", 9, KB_BINARY);
    verdict_is("empty", "", 0, KB_EMPTY);
    verdict_is("blank", " \n\t\n", 4, KB_EMPTY);
    verdict_is("same", same, strlen(same), KB_REPETITIVE);
    verdict_is("blob", blob, strlen(blob), KB_MACHINE);
    verdict_is("dots", dots, strlen(dots), KB_MACHINE);
    verdict_is("min.js", huge, strlen(huge), KB_REPETITIVE);
    verdict_is("note", "buy milk", 8, KB_KEPT);
    verdict_is("noise", "\xfd\xfc\xfb\xfa\xf9\xf8\xf7\xf6\xf5\xf4\xf3\xf2\xf1", 13, KB_BINARY);
    verdict_is("cjk", "\xe7\xbe\x8a\xe9\xa9\xbc\xe6\x98\xaf\xe5\x8a\xa8\xe7\x89\xa9", 15, KB_KEPT);
    free(same);
    free(blob);
    free(dots);
    free(huge);
}

static void text_is_valid_whatever_the_bytes(void **state) {
    static const char odd[] = "<>&;\n\"' a=#/!-\xe2\x80\xae\xc3[]x1";
    uint32_t x = 12345;
    (void)state;
    for (int round = 0; round < 400; round++) {
        char bytes[3000];
        struct buf out = {0};
        for (size_t i = 0; i < sizeof bytes; i++) {
            x = x * 1664525 + 1013904223;
            bytes[i] = round % 3 == 0 ? (char)(x >> 24) : odd[(x >> 24) % (sizeof odd - 1)];
        }
        process(&out, round % 2 ? "a.html" : "a.md", bytes, sizeof bytes);     /* frame_next checks the UTF-8 */
        buf_free(&out);
    }
}

static void encodings_are_read(void **state) {
    (void)state;
    struct buf out = {0};
    static const char wide[] = "\xff\xfel\0l\0a\0m\0a\0 \0\x3d\xd8\x99\xde";
    assert_true(text_decode(&out, wide, sizeof wide - 1));
    assert_string_equal(buf_str(&out), "llama \xf0\x9f\x9a\x99");
    buf_reset(&out);
    static const char odd[] = "\xef\xbb\xbf" "a\r\nb\rc\x1b[31m d\xe2\x80\xae" "e long enough to pass as text";
    assert_true(text_decode(&out, odd, sizeof odd - 1));
    assert_non_null(strstr(buf_str(&out), "a\nb\nc [31m de"));
    buf_free(&out);
}

static struct kb_pii pii_of(const char *text, const char *wanted) {
    struct buf b = {0};
    struct kb_pii p = {0};
    buf_adds(&b, text);
    pii_clean(&b, &p);
    if (wanted)
        assert_string_equal(buf_str(&b), wanted);
    buf_free(&b);
    return p;
}

static void personal_data_is_found_and_secrets_are_masked(void **state) {
    (void)state;
    assert_int_equal(pii_of("write to alice@example.com. or bob.b+x@sub.example.org, not a@b or @home", NULL).email, 2);
    assert_int_equal(pii_of("call +49 30 1234567 or (212) 555-0100 or 212-555-0199", NULL).phone, 3);
    assert_int_equal(pii_of("in 2024 and 1.2.3.4, 2024-11-24, 12345", NULL).phone, 0);
    assert_int_equal(pii_of("pay 4111 1111 1111 1111 now", "pay [card number removed] now").card, 1);
    assert_int_equal(pii_of("pay 4111 1111 1111 1112 now", "pay 4111 1111 1111 1112 now").card, 0);
    assert_int_equal(pii_of("pay 5500-0000-0000-0004\n", "pay [card number removed]\n").card, 1);
    assert_int_equal(pii_of("key=AKIAIOSFODNN7EXAMPLE;", "key=[key removed];").key, 1);
    assert_int_equal(pii_of("a\n-----BEGIN RSA PRIVATE KEY-----\nMIIE\nxyz\n-----END RSA PRIVATE KEY-----\nb", "a\n[private key removed]\n\n\n\nb").key, 1);
    static const char key[] = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2\n-----END OPENSSH PRIVATE KEY-----\n";
    verdict_is("id_rsa", key, sizeof key - 1, KB_SECRET);
    assert_true(luhn_valid("79927398713", 11));
    assert_false(luhn_valid("79927398710", 11));
}

static void addresses_have_one_spelling(void **state) {
    static const struct {
        const char *in, *out;
    } cases[] = {
        {"HTTPS://Example.com:443/", "https://example.com/"}, {"http://example.com", "http://example.com/"}, {"http://example.com/a/./b/../c#x", "http://example.com/a/c"},
        {"http://example.com/%7Euser/%3f", "http://example.com/~user/%3F"}, {"http://u:p@example.com/?utm_medium=a&fbclid=b", "http://example.com/"},
        {"http://example.com/../../x?b=1&a=2", "http://example.com/x?b=1&a=2"}, {"http://example.com./", "http://example.com/"}, {"ftp://x/", NULL}, {"http://", NULL},
        {"http://example.com:80.:80/", "http://example.com/"}, {"http://example.com/a/%2e%2e/b", "http://example.com/b"}, {"http://example.com/%%34%31", "http://example.com/%2541"},
        {"http://example.com/?utm%5Fsource=a", "http://example.com/"}, {"http://exam\x1dple.com/", NULL}, {"http://exam ple.com/", NULL},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct buf b = {0};
        bool ok = url_canonical(&b, cases[i].in, strlen(cases[i].in));
        if (ok != (cases[i].out != NULL) || (ok && strcmp(buf_str(&b), cases[i].out) != 0))
            fail_msg("%s gave %s, expected %s", cases[i].in, ok ? buf_str(&b) : "(refused)", cases[i].out ? cases[i].out : "(refused)");
        if (ok) {                       /* canonical is a fixed point */
            struct buf again = {0};
            assert_true(url_canonical(&again, b.data, b.len));
            assert_string_equal(buf_str(&again), buf_str(&b));
            buf_free(&again);
        }
        buf_free(&b);
    }
}

/* Likeness as it is defined: sets of runs of five words, compared one by one. */
static double true_likeness(int from_a, int to_a, int from_b, int to_b) {
    int both = (to_a < to_b ? to_a : to_b) - (from_a > from_b ? from_a : from_b) - 4, a = to_a - from_a - 4, b = to_b - from_b - 4;
    return both <= 0 ? 0 : (double)both / (a + b - both);
}

static char *words(int from, int to) {
    struct buf b = {0};
    for (int i = from; i < to; i++)
        buf_addf(&b, "word%d ", i * 7919);
    return buf_take(&b);
}

static void minhash_estimates_likeness(void **state) {
    static const int spans[][2] = {{0, 400}, {40, 400}, {0, 360}, {100, 500}, {200, 600}, {1000, 1400}, {0, 390}};
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(spans); i++)
        for (size_t k = 0; k < ARRAY_LEN(spans); k++) {
            struct minhash a, b;
            char *x = words(spans[i][0], spans[i][1]), *y = words(spans[k][0], spans[k][1]);
            minhash_of(&a, x, strlen(x));
            minhash_of(&b, y, strlen(y));
            double got = minhash_likeness(a.v, b.v), wanted = true_likeness(spans[i][0], spans[i][1], spans[k][0], spans[k][1]);
            if (got < wanted - 0.15 || got > wanted + 0.15)
                fail_msg("spans %zu and %zu: %.2f, expected about %.2f", i, k, got, wanted);
            free(x);
            free(y);
        }
}

/* Every line of the text is in exactly one chunk, at its number; pieces of long lines in order. */
static void chunks_cover_every_line(void **state) {
    struct buf text = {0}, out = {0}, line = {0};
    uint32_t x = 99;
    (void)state;
    for (int i = 0; i < 3000; i++) {
        x = x * 1664525 + 1013904223;
        unsigned len = (x >> 16) % 7 == 0 ? 0 : (x >> 20) % 97 == 0 ? 9000 : (x >> 18) % 90;
        for (unsigned k = 0; k < len; k++)
            buf_addc(&text, k % 9 == 8 ? ' ' : (char)('a' + (i + (int)k) % 26));
        buf_addf(&text, "%s%d\n", len ? "z" : "", len ? i : 0);
    }
    struct kb_doc d = process(&out, "a.txt", text.data, text.len);
    assert_int_equal(d.head.verdict, KB_KEPT);
    char **got = xcalloc(d.head.lines + 2, sizeof *got);
    struct kb_chunk c;
    const char *heading, *body;
    size_t at = 0;
    while (frame_chunk(&d, &at, &c, &heading, &body)) {
        uint32_t number = c.first;
        for (size_t i = 0; i <= c.text_len; number++) {
            const char *nl = memchr(body + i, '\n', c.text_len - i);
            size_t end = nl ? (size_t)(nl - body) : c.text_len;
            char *old = got[number];
            got[number] = xasprintf("%s%.*s", old ? old : "", (int)(end - i), body + i);
            free(old);
            i = end + 1;
        }
    }
    size_t i = 0;
    for (uint32_t number = 1; number <= d.head.lines; number++) {
        const char *nl = memchr(text.data + i, '\n', text.len - i);
        size_t len = (size_t)(nl - text.data) - i;
        if (len && (!got[number] || strlen(got[number]) != len || memcmp(got[number], text.data + i, len) != 0))
            fail_msg("line %u is \"%.60s\", expected \"%.*s\"", number, got[number] ? got[number] : "(missing)", (int)(len < 60 ? len : 60), text.data + i);
        free(got[number]);
        i += len + 1;
    }
    free(got);
    buf_free(&text);
    buf_free(&out);
    buf_free(&line);
}

static void a_frame_that_lies_is_refused(void **state) {
    struct buf out = {0};
    uint32_t x = 4711;
    (void)state;
    kb_process(&out, 0, "a.md", NULL, NULL, "# Title\n\ntext of it\n\n## More\n\nother text\n", 41);
    for (size_t i = 0; i < 20000; i++) {
        struct buf bad = {0};
        struct kb_doc d;
        size_t at = 0;
        buf_add(&bad, out.data, out.len);
        for (int k = 0; k < 1 + (int)(i % 3); k++) {
            x = x * 1664525 + 1013904223;
            size_t where = (x >> 8) % bad.len;
            if (where < offsetof(struct kb_frame, hash) || where >= sizeof(struct kb_frame))
                bad.data[where] = (char)(x >> 24);
        }
        size_t n = i % 5 == 0 ? (x >> 4) % bad.len : bad.len;
        char *exact = xmalloc(n ? n : 1);       /* so that a sanitizer sees a byte too far */
        memcpy(exact, bad.data, n);
        struct kb_chunk c;
        const char *heading, *text;
        size_t chunk = 0, total = 0;
        if (frame_next(&d, exact, n, &at, NULL) == 1)
            while (frame_chunk(&d, &chunk, &c, &heading, &text))
                for (size_t b = 0; b < c.text_len; b++)
                    total += (unsigned char)text[b];
        assert_true(at <= n && total < 1u << 30);
        free(exact);
        buf_free(&bad);
    }
    buf_free(&out);
}

/* Whatever a query holds, the expression is quoted words joined by AND or OR: anything else in it would be FTS5's grammar. */
static void queries_never_reach_the_grammar(void **state) {
    static const char odd[] = "\"'()*:^{}+-ab AND OR NOT NEAR\0\xc3\xa9";
    uint32_t x = 1;
    (void)state;
    for (int round = 0; round < 20000; round++) {
        char q[64];
        struct query_words w;
        struct buf b = {0};
        for (size_t i = 0; i < sizeof q; i++) {
            x = x * 1664525 + 1013904223;
            q[i] = round % 2 ? (char)(x >> 24) : odd[(x >> 24) % (sizeof odd - 1)];
        }
        query_words(&w, q, sizeof q);
        query_expression(&b, &w, UINT32_MAX, round % 3 == 0);
        const char *s = buf_str(&b);
        for (int i = 0; i < w.n; i++) {
            size_t n = strlen(w.word[i]);
            const char *join = round % 3 == 0 ? " OR " : " AND ";
            if (i) {
                assert_memory_equal(s, join, strlen(join));
                s += strlen(join);
            }
            assert_true(s[0] == '"' && memcmp(s + 1, w.word[i], n) == 0 && s[n + 1] == '"');
            assert_null(strchr(w.word[i], '"'));
            assert_true(utf8_valid(w.word[i], n));
            s += n + 2;
        }
        assert_int_equal(*s, 0);
        query_words_free(&w);
        buf_free(&b);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(html_becomes_text), cmocka_unit_test(packed_files_are_read_as_what_is_in_them), cmocka_unit_test(western_bytes_are_read),
        cmocka_unit_test(html_gives_title_and_canonical_address), cmocka_unit_test(hostile_html_takes_linear_time),
        cmocka_unit_test(each_kind_of_rubbish_has_its_verdict), cmocka_unit_test(text_is_valid_whatever_the_bytes), cmocka_unit_test(encodings_are_read),
        cmocka_unit_test(personal_data_is_found_and_secrets_are_masked), cmocka_unit_test(addresses_have_one_spelling), cmocka_unit_test(minhash_estimates_likeness),
        cmocka_unit_test(chunks_cover_every_line), cmocka_unit_test(a_frame_that_lies_is_refused), cmocka_unit_test(queries_never_reach_the_grammar),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
