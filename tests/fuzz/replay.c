/* replay.c - runs a fuzz target without a fuzzer: every seed of a folder as it is, then cut short and
 * with single bytes changed. The changes come from a fixed sequence, so a failure repeats; the input at
 * fault is left in the file that the last line on stderr names. A folder without seeds is a failure. */
#include "tests/fuzz/fuzz.h"
#include "base/file.h"
#include <dirent.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SEED_BYTES_MAX = 16 << 20, CHANGES = 96 };

static const uint8_t *volatile now;     /* the input being run */
static volatile size_t now_len;

static void keep_input(int sig) {
    static const char path[] = "fuzz-failure.bin";
    static const char text[] = "replay: the input at fault is in fuzz-failure.bin\n";
    FILE *f = fopen(path, "wb");        /* not async-safe, but we are dying and it nearly always works */

    if (f != NULL) {
        fwrite(now, 1, now_len, f);
        fclose(f);
        (void)!write(2, text, sizeof text - 1);
    }
    signal(sig, SIG_DFL);
    raise(sig);
}

/* A copy of exactly the right size each time, so that a sanitizer sees a read past the end. */
static void run(const uint8_t *data, size_t n) {
    uint8_t *copy = malloc(n > 0 ? n : 1);

    if (copy == NULL)
        abort();
    if (n > 0)
        memcpy(copy, data, n);
    now = copy;
    now_len = n;
    LLVMFuzzerTestOneInput(copy, n);
    free(copy);
}

static uint64_t next(uint64_t *s) {     /* xorshift64* */
    *s ^= *s >> 12;
    *s ^= *s << 25;
    *s ^= *s >> 27;
    return *s * 0x2545f4914f6cdd1dULL;
}

static void run_mutations(uint8_t *p, size_t n) {
    uint64_t s = 0x9e3779b97f4a7c15ULL ^ n;

    for (int i = 0; i < CHANGES && n > 0; i++) {
        static const uint8_t edges[] = {0, 1, 0x7f, 0x80, 0xff, '<', '"', '\\'};
        size_t at = next(&s) % (i % 2 == 0 && n > 256 ? 256 : n);    /* headers matter most */
        uint8_t was = p[at];

        p[at] = i % 3 == 0 ? edges[next(&s) % sizeof edges] : (uint8_t)next(&s);
        run(p, n);
        p[at] = was;
        run(p, next(&s) % n);
    }
}

static int run_folder(const char *folder) {
    DIR *d = opendir(folder);
    struct dirent *ent;
    int seeds = 0;

    while (d != NULL && (ent = readdir(d)) != NULL) {
        struct buf path = {0}, data = {0};
        struct err e = {0};

        buf_addf(&path, "%s/%s", folder, ent->d_name);
        if (ent->d_name[0] != '.' && file_read(&data, path.data, SEED_BYTES_MAX, &e) == 0) {
            run((const uint8_t *)buf_str(&data), data.len);
            run_mutations((uint8_t *)data.data, data.len);
            seeds++;
        }
        buf_free(&path);
        buf_free(&data);
    }
    if (d != NULL)
        closedir(d);
    return seeds;
}

int main(int argc, char **argv) {
    int seeds = 0;

    signal(SIGABRT, keep_input);
    signal(SIGSEGV, keep_input);
    run((const uint8_t *)"", 0);
    for (int i = 1; i < argc; i++)
        seeds += run_folder(argv[i]);
    printf("%d seeds replayed\n", seeds);
    return seeds > 0 ? 0 : 1;
}
