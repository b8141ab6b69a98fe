/* card_team.c - several cards together, by the module's own functions and random weights: card-team check | time SHAPE CARDS...
 *
 * check: two cards, four, eight, as many as there are, give the same bits as one: logits, digests and choices of passes of 1 to 1,500 tokens of one session and
 *        of several, for every format and both types of KV; and again and again the same.
 * time:  a model of SHAPE (8b; 70bN: N layers of it) on so many cards each: passes of 2,048 tokens of a prompt, of one token, of 8 and of 32 sessions.
 *
 * The module is the one that CORRAL_CUDA_MODULE names, else corral-cuda.so in ../bin. 77: no card, or one that stands alone. */
#include "engine/cuda/module.h"
#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define PAGE 64

static const struct cuda_module *module;
static char why[CUDA_MODULE_WHY];

static void must(int rc, const char *what) {
    if (rc == 0)
        return;
    fprintf(stderr, "%s: %s\n", what, why);
    exit(1);
}

static void *room(size_t bytes) {
    void *p = calloc(1, bytes + 64);
    if (p == NULL) {
        fprintf(stderr, "no memory for %zu bytes\n", bytes);
        exit(1);
    }
    return p;
}

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

static uint64_t seed;

static uint32_t draw(void) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(seed >> 32);
}

static float unit(void) { return (float)(draw() & 0xffff) / 32768.0f - 1; }

/* ---- a model of random weights -------------------------------------------------------------- */

struct matrix {
    struct cuda_matrix m;
    uint8_t *quants, *scales;
};

/* Halves of both signs, 2^low to 2^(low + 4). */
static void fill_halves(uint8_t *p, size_t bytes, int low) {
    for (size_t i = 0; i + 1 < bytes; i += 2) {
        uint32_t r = draw();
        uint16_t h = (uint16_t)((r & 0x83ffu) | (uint32_t)(15 + low + (int)(r >> 16 & 3)) << 10);
        memcpy(p + i, &h, sizeof h);
    }
}

static struct matrix make(enum cuda_format format, unsigned step, size_t rows, size_t cols) {
    static const size_t lane[] = {[CUDA_F16] = 64, [CUDA_Q4] = 16, [CUDA_Q8] = 32, [CUDA_Q6] = 24};
    struct matrix x = {.m = {.format = format, .step = step, .rows = rows, .cols = cols, .tiles = (rows + 15) / 16, .chunks = (cols + 63) / 64}};
    x.m.factor = ldexpf(1, -(int)ceil(log2(sqrt((double)cols))));
    x.m.quant_bytes = x.m.tiles * x.m.chunks * 32 * lane[format];
    x.m.scale_bytes = format == CUDA_F16 ? 0 : x.m.tiles * x.m.chunks * 16 * (64 / step) * (format == CUDA_Q6 ? 2 : 4);
    x.quants = room(x.m.quant_bytes);
    x.scales = room(x.m.scale_bytes);
    if (format == CUDA_F16)
        fill_halves(x.quants, x.m.quant_bytes, -4);
    for (size_t i = 0; format != CUDA_F16 && i + 3 < x.m.quant_bytes; i += 4) {
        uint32_t r = draw();
        memcpy(x.quants + i, &r, sizeof r);
    }
    fill_halves(x.scales, x.m.scale_bytes, format == CUDA_Q4 ? -7 : -11);
    return x;
}

static void drop(struct matrix *x) {
    free(x->quants);
    free(x->scales);
}

struct model {
    struct cuda_shape s;
    enum cuda_format format;
    bool mixed;                                 /* as Q4_K_M: v and down of every other layer, and the output, in 6 bits */
};

static size_t rows_of(const struct cuda_shape *s, int role) {
    size_t q = (size_t)s->heads * (size_t)s->head_dim, kv = (size_t)s->heads_kv * (size_t)s->head_dim, embd = (size_t)s->embd, ff = (size_t)s->ff;
    const size_t rows[CUDA_ROLES] = {q, kv, kv, embd, ff, ff, embd, (size_t)s->vocab};
    return rows[role];
}

static size_t cols_of(const struct cuda_shape *s, int role) {
    return role == CUDA_WO ? (size_t)s->heads * (size_t)s->head_dim : role == CUDA_DOWN ? (size_t)s->ff : (size_t)s->embd;
}

static struct matrix role_of(const struct model *w, int role, bool other) {
    bool six = w->mixed && other && (role == CUDA_WV || role == CUDA_DOWN || role == CUDA_OUTPUT);
    return make(six ? CUDA_Q6 : w->format, six || w->format == CUDA_Q6 ? 16 : 32, rows_of(&w->s, role), cols_of(&w->s, role));
}

static float *floats(size_t n, float by) {
    float *p = room(n * sizeof *p);
    for (size_t i = 0; i < n; i++)
        p[i] = by * unit();
    return p;
}

/* Few weights are made: every other layer has the same ones. */
static struct cuda_device *open_model(struct model *w, int cards, struct cuda_sizes *z) {
    struct cuda_device *d;
    struct matrix all[2][CUDA_ROLES];
    size_t some = (size_t)(w->s.vocab < 4096 ? w->s.vocab : 4096);

    seed = 1;
    w->s.cards = cards;
    w->s.weight_bytes = cuda_embeddings_bytes(&w->s);
    for (int i = 0; i < 2; i++)
        for (int r = 0; r < CUDA_ROLES; r++)
            all[i][r] = role_of(w, r, i == 0);
    for (int i = 0; i < w->s.layers; i++)
        for (int r = 0; r < CUDA_OUTPUT; r++)
            w->s.weight_bytes += cuda_share_bytes(&all[i % 2][r].m, cards);
    w->s.weight_bytes += cuda_share_bytes(&all[0][CUDA_OUTPUT].m, cards);
    float *norm = floats((size_t)w->s.embd, 1), *rows = floats(some * (size_t)w->s.embd, 1);
    module->sizes(&w->s, z);
    must(module->open(&d, 0, &w->s, why), "opening");
    for (int i = 0; i < w->s.layers; i++) {
        must(module->norms(d, i, norm, norm, why), "norms");
        for (int r = 0; r < CUDA_OUTPUT; r++)
            must(module->weights(d, i, (enum cuda_role)r, &all[i % 2][r].m, all[i % 2][r].quants, all[i % 2][r].scales, why), "weights");
    }
    must(module->norms(d, w->s.layers, norm, NULL, why), "norms");
    must(module->weights(d, 0, CUDA_OUTPUT, &all[0][CUDA_OUTPUT].m, all[0][CUDA_OUTPUT].quants, all[0][CUDA_OUTPUT].scales, why), "weights");
    for (size_t at = 0; w->s.embeddings && at < (size_t)w->s.vocab; at += some)
        must(module->embeddings(d, at, (size_t)w->s.vocab - at < some ? (size_t)w->s.vocab - at : some, rows, why), "embeddings");
    for (int i = 0; i < 2; i++)
        for (int r = 0; r < CUDA_ROLES; r++)
            drop(&all[i][r]);
    free(norm);
    free(rows);
    return d;
}

/* ---- passes --------------------------------------------------------------------------------- */

struct pass {
    struct cuda_pass p;
    const struct cuda_shape *s;
};

static void *copy_of(const void *p) { return (void *)(uintptr_t)p; }

static struct pass make_pass(const struct cuda_shape *s) {
    size_t n = s->rows_max, l = s->logits_max;
    struct pass a = {.s = s};
    a.p = (struct cuda_pass){.x = floats(s->embeddings ? 1 : n * (size_t)s->embd, 1), .ids = room(n * 4), .turns = room(n * (size_t)s->rope_dims * 4), .pos = room(n * 4),
                             .first = room(n * 4), .table = room(n * 4), .pages = room(32 * s->session_pages * 4), .want = room(l * 4),
                             .logits = room(l * (size_t)s->vocab * 4), .wishes = room(l * sizeof(struct cuda_wish)), .digests = room(l * sizeof(struct cuda_digest)),
                             .choices = room(l * CUDA_CHOICES * sizeof(struct cuda_choice))};
    return a;
}

static void free_pass(struct pass *a) {
    const void *all[] = {a->p.x, a->p.ids, a->p.turns, a->p.pos, a->p.first, a->p.table, a->p.pages, a->p.want, a->p.logits, a->p.wishes, a->p.digests, a->p.choices};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        free(copy_of(all[i]));
}

/* n tokens behind `depth`: of one session, or one of each of n. The last `want` rows' logits. */
static void fill(struct pass *a, size_t n, int depth, bool sessions, size_t want) {
    struct cuda_pass *p = &a->p;
    int32_t *ids = copy_of(p->ids), *pos = copy_of(p->pos), *first = copy_of(p->first), *table = copy_of(p->table), *pages = copy_of(p->pages), *wanted = copy_of(p->want);
    float *turns = copy_of(p->turns);
    struct cuda_wish *wishes = copy_of(p->wishes);
    size_t half = (size_t)a->s->rope_dims / 2;

    p->n = n;
    p->n_logits = want;
    p->tables = sessions ? n : 1;
    p->pages_stride = ((size_t)depth + (sessions ? 1 : n) + PAGE - 1) / PAGE;
    for (size_t t = 0; t < n; t++) {
        pos[t] = depth + (sessions ? 0 : (int32_t)t);
        ids[t] = (int32_t)((t * 977 + (size_t)depth * 31 + 5) % (size_t)a->s->vocab);
        first[t] = sessions ? (int32_t)t : 0;
        table[t] = sessions ? (int32_t)t : 0;
        for (size_t i = 0; i < half; i++) {
            double angle = pos[t] * pow(500000, -(double)i / (double)half);
            turns[t * 2 * half + i] = (float)cos(angle);
            turns[t * 2 * half + half + i] = (float)sin(angle);
        }
    }
    for (size_t i = 0; i < p->tables * p->pages_stride; i++)
        pages[i] = (int32_t)((i * 7 + 3) % a->s->pages);
    for (size_t i = 0; i < want; i++) {
        wanted[i] = (int32_t)(n - want + i);
        wishes[i] = (struct cuda_wish){.temperature = i % 3 == 0 ? 0 : 0.7f, .whole = i % 3 == 2, .random = 0x9e3779b97f4a7c15u * (i + 1)};
    }
}

static void run(struct cuda_device *d, struct pass *a) {
    must(module->forward(d, &a->p, why), "a pass");
}

/* ---- the same bits --------------------------------------------------------------------------- */

static int failures, compared;

struct step {
    size_t n;
    int depth;
    bool sessions;
    size_t want;
    int again;
};

/* The KV of each step's session stays for the next. */
static const struct step steps[] = {{1500, 0, false, 3, 2},  {300, 1500, false, 8, 4}, {33, 1800, false, 8, 10}, {20, 1833, false, 8, 20}, {1, 1853, false, 1, 200}, {1, 1854, false, 1, 200},
                                    {5, 1855, false, 5, 40}, {17, 700, true, 17, 20},  {32, 64, true, 32, 40},   {8, 130, true, 8, 40},    {2, 40, true, 2, 40},     {1, 3, false, 1, 200}};
#define STEPS (sizeof steps / sizeof steps[0])

/* Digests of passes are compared but for what choices' order leaves open. */
static bool same_told(const struct cuda_digest *a, const struct cuda_digest *b) {
    return memcmp(&a->total, &b->total, 4) == 0 && memcmp(&a->top, &b->top, 4) == 0 && a->best == b->best && a->n == b->n && a->all == b->all && a->drawn == b->drawn && a->mass == b->mass;
}

static void compare(const char *what, int cards, const struct step *st, int again, const struct pass *a, const float *logits, const struct cuda_digest *told) {
    size_t other = 0, vocab = (size_t)a->s->vocab, dull = 0;
    compared++;
    for (size_t i = 0; i < st->want * vocab; i++)
        other += memcmp(a->p.logits + i, logits + i, 4) != 0;
    for (size_t i = 0; i < st->want; i++)
        other += !same_told(&a->p.digests[i], &told[i]), dull += !isfinite(told[i].total);
    if (other == 0 && dull == 0)
        return;
    failures++;
    printf("FAILED %s, %d cards, %zu tokens behind %d, time %d: %zu other values, %zu rows that are no numbers\n", what, cards, st->n, st->depth, again, other, dull);
}

/* A page taken away and put to another place is the one that it was. */
static void move_page(struct cuda_device *d, const struct cuda_sizes *z) {
    char *page = room(z->page_bytes), *other = room(z->page_bytes);
    must(module->page_out(d, 3, page, why), "a page to the host");
    must(module->page_out(d, 10, other, why), "a page to the host");
    must(module->page_in(d, 3, other, why), "a page to the card");
    must(module->page_in(d, 10, page, why), "a page to the card");
    must(module->page_in(d, 3, page, why), "a page to the card");
    must(module->page_in(d, 10, other, why), "a page to the card");
    free(page);
    free(other);
}

static void check_model(const char *what, struct model *w, int most) {
    float *logits[STEPS] = {NULL};
    struct cuda_digest *told[STEPS] = {NULL};
    struct cuda_sizes z;

    for (int cards = 1; cards <= most; cards *= 2) {
        if (w->s.heads_kv % cards != 0)
            continue;
        struct cuda_device *d = open_model(w, cards, &z);
        struct pass a = make_pass(&w->s);
        for (size_t i = 0; i < STEPS; i++) {
            const struct step *st = &steps[i];
            fill(&a, st->n, st->depth, st->sessions, st->want);
            for (int again = 0; again < st->again; again++) {
                run(d, &a);
                if (cards == 1 && again == 0) {
                    logits[i] = room(st->want * (size_t)w->s.vocab * 4);
                    told[i] = room(st->want * sizeof *told[i]);
                    memcpy(logits[i], a.p.logits, st->want * (size_t)w->s.vocab * 4);
                    memcpy(told[i], a.p.digests, st->want * sizeof *told[i]);
                }
                compare(what, cards, st, again, &a, logits[i], told[i]);
            }
            if (i == 0)
                move_page(d, &z);
        }
        free_pass(&a);
        module->close(d);
    }
    for (size_t i = 0; i < STEPS; i++) {
        free(logits[i]);
        free(told[i]);
    }
}

static int check(int there) {
    static const char *names[] = {"F16", "Q4", "Q8", "Q6"};
    int most = 1;
    char what[64];
    while (2 * most <= there && 2 * most <= CUDA_CARDS_MAX && module->together(2 * most, why) == 0)
        most *= 2;
    if (most < 2) {
        printf("no cards that can compute together: %s\n", there < 2 ? "there is one" : why);
        return 77;
    }
    for (int f = CUDA_F16; f <= CUDA_Q6; f++)
        for (int q8 = 0; q8 < 2; q8++)
            for (int shape = 0; shape < 3; shape++) {
                struct model w = {.format = (enum cuda_format)f, .mixed = f == CUDA_Q4};
                w.s = (struct cuda_shape){.layers = 3, .embd = 1024, .heads = 16, .heads_kv = 8, .head_dim = 64, .ff = 2816, .vocab = 4100, .rope_dims = 64, .eps = 1e-5f,
                                          .rows_max = 1536, .logits_max = 32, .embeddings = true, .pages = 512, .session_pages = 40, .kv_q8 = q8, .opened = !q8};
                if (shape == 1)
                    w.s.heads = 32, w.s.heads_kv = 4, w.s.head_dim = w.s.rope_dims = 128, w.s.ff = 1000, w.s.vocab = 1000, w.s.embeddings = false;
                if (shape == 2)
                    w.s.embd = 520, w.s.heads = 4, w.s.heads_kv = 2, w.s.head_dim = w.s.rope_dims = 32, w.s.ff = 1432, w.s.vocab = 777;
                snprintf(what, sizeof what, "%s, KV in %s, shape %d", names[f], q8 ? "Q8_0" : "float16", shape);
                check_model(what, &w, most);
            }
    printf("up to %d cards: %d passes compared, %d differ\n", most, compared, failures);
    return failures > 0;
}

/* ---- time ------------------------------------------------------------------------------------ */

static int by_size(const void *a, const void *b) {
    const double *x = a, *y = b;
    return *x < *y ? -1 : *x > *y;
}

static double median_ms(struct cuda_device *d, struct pass *a, int times) {
    double ms[128];
    for (int i = 0; i < times; i++) {
        double from = now_ms();
        run(d, a);
        ms[i] = now_ms() - from;
    }
    qsort(ms, (size_t)times, sizeof *ms, by_size);
    return ms[times / 2];
}

static void greedy(struct pass *a) {
    struct cuda_wish *wishes = copy_of(a->p.wishes);
    for (size_t i = 0; i < a->p.n_logits; i++)
        wishes[i] = (struct cuda_wish){0};
    a->p.brief = true;
}

static void time_on(struct model *w, int cards) {
    static const struct {
        const char *what;
        size_t n;
        int depth;
        bool sessions;
        int times;
    } cases[] = {{"prompt of 2048", 2048, 0, false, 9}, {"prompt of 512", 512, 0, false, 9}, {"one token behind 100", 1, 100, false, 100}, {"one token behind 8191", 1, 8191, false, 60},
                 {"8 sequences behind 100", 8, 100, true, 60}, {"32 sequences behind 100", 32, 100, true, 60}};
    struct cuda_sizes z;
    double from = now_ms();
    struct cuda_device *d = open_model(w, cards, &z);
    struct pass a = make_pass(&w->s);
    printf("%d card%s: %zu MiB of weights each, scratch %zu, opened in %.1f s\n", cards, cards > 1 ? "s" : "", w->s.weight_bytes >> 20, z.scratch_bytes >> 20, (now_ms() - from) / 1e3);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        fill(&a, cases[i].n, cases[i].depth, cases[i].sessions, cases[i].sessions ? cases[i].n : 1);
        greedy(&a);
        median_ms(d, &a, 3);
        double ms = median_ms(d, &a, cases[i].times);
        printf("  %-24s %8.3f ms, %8.0f t/s\n", cases[i].what, ms, (double)cases[i].n / ms * 1e3);
    }
    free_pass(&a);
    module->close(d);
}

static int times(int argc, char **argv, int there) {
    bool big = argc > 0 && strncmp(argv[0], "70b", 3) == 0;
    struct model w = {.format = CUDA_Q4, .mixed = true};
    w.s = (struct cuda_shape){.layers = big ? atoi(argv[0] + 3) : 32, .embd = big ? 8192 : 4096, .heads = big ? 64 : 32, .heads_kv = 8, .head_dim = 128, .ff = big ? 28672 : 14336,
                              .vocab = 128256, .rope_dims = 128, .eps = 1e-5f, .rows_max = 2048, .logits_max = 32, .embeddings = true, .opened = true, .pages = 512, .session_pages = 512};
    w.s.layers = w.s.layers > 0 ? w.s.layers : 80;
    printf("%s shape, %d layers, Q4_K_M:\n", big ? "70B" : "8B", w.s.layers);
    for (int i = 1; i < argc; i++) {
        int cards = atoi(argv[i]);
        if (cards > 1 && (cards > there || module->together(cards, why) != 0)) {
            printf("%d cards: %s\n", cards, cards > there ? "there are not so many" : why);
            return 77;
        }
        time_on(&w, cards);
    }
    return 0;
}

static void load(const char *program) {
    char path[4096];
    const char *named = getenv("CORRAL_CUDA_MODULE"), *slash = strrchr(program, '/');
    snprintf(path, sizeof path, "%.*s/../bin/corral-cuda.so", slash != NULL ? (int)(slash - program) : 1, slash != NULL ? program : ".");
    void *lib = dlopen(named != NULL ? named : path, RTLD_NOW | RTLD_LOCAL);
    const struct cuda_module *(*entry)(void) = NULL;
    if (lib != NULL)
        *(void **)&entry = dlsym(lib, CUDA_MODULE_SYMBOL);
    if (entry == NULL || entry()->abi != CUDA_MODULE_ABI) {
        printf("no module: %s\n", lib == NULL ? dlerror() : "of another version");
        exit(77);
    }
    module = entry();
}

int main(int argc, char **argv) {
    struct cuda_card card;
    setvbuf(stdout, NULL, _IOLBF, 0);
    load(argv[0]);
    int there = module->cards(why);
    if (there < 1 || module->card(0, &card, why) != 0) {
        printf("no card: %s\n", there == 0 ? "the driver sees none" : why);
        return 77;
    }
    printf("%d of %s\n", there, card.name);
    return argc > 1 && strcmp(argv[1], "time") == 0 ? times(argc - 2, argv + 2, there) : check(there);
}
