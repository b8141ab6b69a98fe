/* device.cu - the module: the kernels of a pass in order, on one card or several. See module.h; what the cards hold: team.cuh.
 *
 * A pass of few tokens is recorded as a CUDA graph the first time its shape is seen and replayed from then on, so that no launch gap is seen between its
 * some two hundred small kernels.
 *
 * Several cards (a team) go through the same kernels, each with its rows of the matrices and its heads, and give what they make to all
 * (lanes.cuh).  They meet four times a layer, within the kernels that read what others gave: before wo, the second norm, the gate's halves and the next
 * layer's norm; before that the work of no kernel depends on another card.  Every sum is made whole by one card in the order of one card, so the bits
 * are those of one.  Logits are the first card's. */
#include "engine/cuda/team.cuh"
#include <math.h>

#define OPENED_LEAST 1024                       /* tokens of a pass that opening weights pays for */
#define KEPT_LEAST (WIDE_TOKENS + 1)            /* and that are better off with those that are open already */
#define LOG2E 1.4426950408889634

/* q is kept as two halves a value, all first halves before all second ones. */
static size_t q_rest(const member *d) { return pad(d->s.rows_max, ROWS_PAD) * d->heads * d->s.head_dim; }

/* ---- a pass -------------------------------------------------------------------------------- */

struct running {                                /* a pass on a card: where its inputs lie, how it is cut */
    cuda_device *team;
    member *d;
    const cuda_pass *p;
    inputs in;
    bool few;                                   /* each row by itself */
    int tiles;                                  /* attend_many's */
    size_t stride;                              /* of page tables */
};

template <typename T> static const T *input(const running &r, size_t at) { return (const T *)(r.d->in_card + at); }

/* The cards' k-th meeting of a layer. */
enum { MEET_HEADS, MEET_SUMS, MEET_GATE, MEET_ROWS };

static meeting meeting_of(const running &r, int layer, int k) {
    const member *d = r.d;
    meeting m;
    memset(&m, 0, sizeof m);
    if (d->away.n == 0 || layer < 0)            /* before the first layer there is nothing to wait for */
        return m;
    m.to = d->away, m.me = d->me, m.step = 1 + layer * 4 + k, m.flags = d->flags, m.pass = input<unsigned long long>(r, r.in.pass);
    if (k == MEET_GATE)
        m.peaks = d->peaks, m.peaks_n = (int)r.p->n, m.peaks_stride = (int)d->peaks_stride;
    return m;
}

static uint32_t *own_peaks(const member *d) { return d->peaks + d->me * d->peaks_stride; }

/* ---- products ------------------------------------------------------------------------------ */

/* From so many tokens on the layers' products are product_opened(). */
static int opened_least(const member *d) { return d->kept != NULL ? KEPT_LEAST : OPENED_LEAST; }

/* A buffer of halves as the product over so many tokens reads it. */
static rows_of_halves rows_for(const member *d, __half *p, int cols, int tokens, int least) {
    rows_of_halves r = {p, (int)pad(cols, 64), 0};
    if (d->wide && tokens > FEW_TOKENS)
        r.tall = (int)pad(tokens, tokens >= least ? OPEN_TOKENS : WIDE_TOKENS);
    return r;
}

static opened_room room_of(const member *d, int layer, int which) {
    if (d->kept == NULL)
        return {d->opened, d->opened_halves, false};
    return {d->kept + layer * d->kept_layer + d->kept_at[which], d->kept_layer, d->kept_full};
}

template <typename P> static void multiply_as(const running &r, const P &p, const opened_room *room) {
    if (room != NULL && p.x.tall > 0)
        product_opened(r.d->on, p, *room);
    else if (p.x.tall > 0)
        product_wide(r.d->on, p);
    else if (p.tokens > FEW_TOKENS)
        product_many(r.d->on, p);
    else
        product_few(r.d->on, p);
}

/* room: for opened weights, NULL: there are fewer tokens than it pays for. */
static void multiply(const running &r, const team_product &p, const opened_room *room) {
    const product &alone = p;
    if (r.team->n > 1)
        multiply_as(r, p, room);
    else
        multiply_as(r, alone, room);
}

static team_product product_of(const mat *m, int n, int then, int tokens, rows_of_halves x, const float *x_scale) {
    team_product p;
    memset(&p, 0, sizeof p);
    for (int i = 0; i < n; i++)
        p.m[i] = m[i];
    p.n = n, p.then = then, p.tokens = tokens, p.x = x, p.x_scale = x_scale;
    return p;
}

/* ---- attention ------------------------------------------------------------------------------ */

static turning turning_of(const running &r, int layer) {
    const member *d = r.d;
    const cuda_shape *s = &d->s;
    turning a;
    memset(&a, 0, sizeof a);
    a.turns = input<float>(r, r.in.turns), a.q = d->q, a.kv = d->kv + layer * d->layer_halves, a.pos = input<int>(r, r.in.pos);
    a.table = input<int>(r, r.in.table), a.pages = input<int>(r, r.in.pages), a.page_halves = d->page_halves, a.q_rest = q_rest(d);
    a.pages_stride = (int)r.stride, a.heads = d->heads, a.dim = s->head_dim, a.rope_dims = s->rope_dims;
    a.fresh = s->kv_q8 ? d->fresh : NULL, a.fresh_rest = d->fresh_rest, a.fresh_stride = d->heads_kv * s->head_dim;
    a.q_scale = (float)(LOG2E / sqrt((double)s->head_dim));
    return a;
}

static attention attention_of(const running &r, int layer, rows_of_halves out) {
    const member *d = r.d;
    const cuda_shape *s = &d->s;
    attention a;
    memset(&a, 0, sizeof a);
    a.q = d->q, a.q_rest = q_rest(d), a.out = out, a.out_head = d->me * d->heads, a.away = d->away, a.kv = d->kv + layer * d->layer_halves, a.q8 = s->kv_q8;
    a.pos = input<int>(r, r.in.pos), a.table = input<int>(r, r.in.table), a.pages = input<int>(r, r.in.pages);
    a.page_halves = d->page_halves, a.pages_stride = (int)r.stride;
    a.heads = d->heads, a.heads_kv = d->heads_kv, a.group = s->heads / s->heads_kv, a.rows = (int)r.p->n;
    a.tiles = input<int4>(r, r.in.tiles), a.part_ml = d->part_ml, a.part_o = d->part_o, a.pages_max = (int)r.stride, a.done = d->done;
    return a;
}

/* The rows' norm, then a product of them. One token's norm is made where it is needed. */
static void norm_and_multiply(const running &r, team_product &p, const float *w, const int *rows, uint32_t *peaks, const meeting &before,
                              const opened_room *room) {
    member *d = r.d;
    if (r.few && p.tokens == 1 && rows == NULL) {
        p.before = before;
        p.norm_x = d->x, p.norm_w = w, p.norm_eps = d->s.eps, p.cols = d->s.embd, p.made_scale = d->xn_scale, p.peak = peaks, p.x_scale = d->ones;
    } else {
        rows_norm(d->on, p.tokens, d->x, w, d->s.eps, d->s.embd, rows, p.x, d->xn_scale, peaks, before);
        p.x_scale = d->xn_scale;
    }
    multiply(r, p, room);
}

/* ---- a layer ------------------------------------------------------------------------------- */

/* wo or down: this card's values of the rows, added for all cards. */
static team_product adding(const running &r, const mat *m, rows_of_halves x, const float *x_scale) {
    team_product p = product_of(m, 1, THEN_ADD, (int)r.p->n, x, x_scale);
    p.to = r.d->x + first_row(r.d, r.d->s.embd), p.stride = r.d->s.embd, p.away = r.d->away;
    return p;
}

static void layer_pass(const running &r, int layer) {
    member *d = r.d;
    const cuda_shape *s = &d->s;
    const layer_weights *w = &d->layer[layer];
    int n = (int)r.p->n, least = opened_least(d);
    rows_of_halves xn = rows_for(d, d->xn, s->embd, n, least), att = rows_for(d, d->att, s->heads * s->head_dim, n, least), ff = rows_for(d, d->ff, s->ff, n, least);
    opened_room rooms[OPEN_PRODUCTS];
    const opened_room *room[OPEN_PRODUCTS];
    for (int i = 0; i < OPEN_PRODUCTS; i++)
        rooms[i] = room_of(d, layer, i), room[i] = n >= least ? &rooms[i] : NULL;
    gating g = {d->ff_floats, own_peaks(d), s->ff};

    team_product qkv = product_of(&w->role[CUDA_WQ], 3, THEN_TURN, n, xn, NULL);
    qkv.turn = turning_of(r, layer);
    norm_and_multiply(r, qkv, w->attn_norm, NULL, own_peaks(d), meeting_of(r, layer - 1, MEET_ROWS), room[OPEN_QKV]);
    if (s->kv_q8)
        rows_keep(d->on, n, qkv.turn);
    attend(d->on, attention_of(r, layer, att), s->head_dim, r.few ? 0 : r.tiles);
    team_product o = adding(r, &w->role[CUDA_WO], att, d->ones);
    if (n > FEW_TOKENS)
        rows_meet(d->on, meeting_of(r, layer, MEET_HEADS));
    else
        o.before = meeting_of(r, layer, MEET_HEADS);
    multiply(r, o, room[OPEN_WO]);

    team_product gu = product_of(&w->role[CUDA_GATE], 2, THEN_GATE, n, xn, NULL);
    gu.gate = g, gu.gate.ff += first_row(d, s->ff), gu.away = d->away;
    norm_and_multiply(r, gu, w->ffn_norm, NULL, NULL, meeting_of(r, layer, MEET_SUMS), room[OPEN_GATE]);
    team_product down = adding(r, &w->role[CUDA_DOWN], ff, d->ff_scale);
    if (r.few && n == 1) {
        down.gate_x = d->ff_floats, down.cols = s->ff, down.peak = g.peaks, down.made_scale = d->ff_scale, down.x_scale = d->ones;
        down.before = meeting_of(r, layer, MEET_GATE);
    } else {
        rows_gate(d->on, n, g, s->ff, ff, d->ff_scale, meeting_of(r, layer, MEET_GATE));
    }
    multiply(r, down, room[OPEN_DOWN]);
}

/* Each card's part of the rows goes to the first one. */
static void logits_pass(const running &r) {
    member *d = r.d;
    const cuda_shape *s = &d->s;
    int n = (int)r.p->n_logits;
    if (n == 0)
        return;
    opened_room room = {d->opened, d->opened_halves, false};
    rows_of_halves xn = rows_for(d, d->xn, s->embd, n, OPENED_LEAST);
    team_product p = product_of(&d->output, 1, THEN_STORE, n, xn, NULL);
    p.to = r.team->m[0].logits + first_row(d, s->vocab), p.stride = s->vocab;
    norm_and_multiply(r, p, d->output_norm, r.p->n == 1 ? NULL : input<int>(r, r.in.want), NULL, meeting_of(r, s->layers - 1, MEET_ROWS),
                      n >= OPENED_LEAST ? &room : NULL);
}

/* What the pass has found goes to the host. Rows of logits follow, outside of what is recorded, where they are wanted. */
static void digest(const running &r) {
    member *d = r.d;
    int n = (int)r.p->n_logits;
    meeting last = meeting_of(r, d->s.layers, 0);
    if (n == 0)
        return;
    if (d->me > 0) {
        rows_meet(d->on, last);
        return;
    }
    digest_rows(d->on, n, d->logits, d->s.vocab, input<cuda_wish>(r, r.in.wishes), d->digesting_rows, d->digests, d->choices, last);
    cudaMemcpyAsync(r.team->digests_host, d->digests, n * sizeof *d->digests, cudaMemcpyDeviceToHost, d->on.stream);
}

static void bring_rows(const running &r) {
    member *d = r.d;
    cudaMemcpyAsync(d->in_card, r.team->in_host, r.in.bytes, cudaMemcpyHostToDevice, d->on.stream);
    if (d->embeddings != NULL)
        rows_embed(d->on, (int)r.p->n, d->embeddings, input<int>(r, r.in.ids), d->s.embd, d->x);
    else
        cudaMemcpyAsync(d->x, d->in_card + r.in.x, r.p->n * d->s.embd * sizeof(float), cudaMemcpyDeviceToDevice, d->on.stream);
}

template <typename F> static void on_each(running &r, F f) {
    for (int k = 0; k < r.team->n; k++) {
        r.d = &r.team->m[k];
        if (r.team->n > 1)
            cudaSetDevice(r.d->index);
        f();
    }
}

/* Queues the whole pass; what went wrong shows at the streams' ends. Layer by layer for all cards, so that none waits for one whose
 * work can't be queued because its own fills the queue. CUDA_STOPPED: half way. */
static int queue(running &r) {
    on_each(r, [&] { bring_rows(r); });
    for (int i = 0; i < r.team->s.layers; i++) {
        if (!r.few && i % 4 == 3) {
            on_each(r, [&] { cudaStreamSynchronize(r.d->on.stream); });
            if (r.p->stopped != NULL && r.p->stopped(r.p->arg))
                return CUDA_STOPPED;
        }
        on_each(r, [&] { layer_pass(r, i); });
    }
    on_each(r, [&] { r.d->kept_full = r.d->kept_full || (int)r.p->n >= opened_least(r.d); });
    on_each(r, [&] { logits_pass(r); });
    on_each(r, [&] { digest(r); });
    return 0;
}

/* Neighbours of one session, as many as fit a block of attend_many. */
static int cut_tiles(const member *d, const cuda_pass *p, int4 *out) {
    int n = 0, most = RUN_ROWS / (d->s.heads / d->s.heads_kv);
    for (int i = 0; i < (int)p->n; i++) {
        if (n > 0 && p->first[i] == p->first[out[n - 1].x] && out[n - 1].y < most)
            out[n - 1].y++;
        else
            out[n++] = make_int4(i, 1, 0, 0);
    }
    return n;
}

static size_t pages_seen(const cuda_pass *p) {
    size_t most = 1;
    for (size_t i = 0; i < p->n; i++)
        if ((size_t)p->pos[i] / PAGE + 1 > most)
            most = (size_t)p->pos[i] / PAGE + 1;
    return most;
}

static void fill_inputs(running &r) {
    const member *d = r.d;
    const cuda_pass *p = r.p;
    uint8_t *h = r.team->in_host;
    if (d->embeddings != NULL)
        memcpy(h + r.in.ids, p->ids, p->n * sizeof(int));
    else
        memcpy(h + r.in.x, p->x, p->n * d->s.embd * sizeof(float));
    memcpy(h + r.in.turns, p->turns, p->n * d->s.rope_dims * sizeof(float));
    memcpy(h + r.in.pos, p->pos, p->n * sizeof(int));
    memcpy(h + r.in.table, p->table, p->n * sizeof(int));
    size_t wide = p->pages_stride < r.stride ? p->pages_stride : r.stride;
    for (size_t t = 0; t < p->tables; t++)
        memcpy(h + r.in.pages + t * r.stride * sizeof(int), p->pages + t * p->pages_stride, wide * sizeof(int));
    memcpy(h + r.in.want, p->want, p->n_logits * sizeof(int));
    memcpy(h + r.in.wishes, p->wishes, p->n_logits * sizeof(cuda_wish));
    memcpy(h + r.in.pass, &r.team->passes, sizeof r.team->passes);
    r.tiles = cut_tiles(d, p, (int4 *)(h + r.in.tiles));
}

static graph *graph_for(cuda_device *t, const running &r) {
    graph *oldest = &t->graphs[0];
    for (graph &g : t->graphs) {
        if (g.n == r.p->n && g.stride == r.stride)
            return &g;
        if (g.uses < oldest->uses)              /* 0: none is there */
            oldest = &g;
    }
    graph_drop(oldest);
    return oldest;
}

/* One graph for each card. All are there before the first one starts: what a card would wait for might have to wait for that card.
 * Relaxed: to choose a card is else forbidden while another one's stream is recorded. */
static int record(running &r, graph *g, char *why) {
    cudaError_t rc = cudaSuccess;
    on_each(r, [&] { rc = rc == cudaSuccess ? cudaStreamBeginCapture(r.d->on.stream, cudaStreamCaptureModeRelaxed) : rc; });
    TRY(rc, "recording a pass");
    queue(r);
    on_each(r, [&] {
        cudaGraph_t recorded = NULL;
        cudaError_t ended = cudaStreamEndCapture(r.d->on.stream, &recorded);
        rc = rc == cudaSuccess ? ended : rc;
        if (rc == cudaSuccess)
            rc = cudaGraphInstantiate(&g->exec[r.d->me], recorded, 0);
        if (recorded != NULL)
            cudaGraphDestroy(recorded);
    });
    TRY(rc, "recording a pass");
    g->n = r.p->n;
    g->stride = r.stride;
    return 0;
}

static int replay(running &r, char *why) {
    cuda_device *t = r.team;
    graph *g = graph_for(t, r);
    cudaError_t rc = cudaSuccess;
    if (g->n == 0 && record(r, g, why))
        return -1;
    g->uses = ++t->clock;
    on_each(r, [&] { rc = rc == cudaSuccess ? cudaGraphLaunch(g->exec[r.d->me], r.d->on.stream) : rc; });
    TRY(rc, "starting a pass");
    return 0;
}

/* Shape and buffers for a pass; -1 when it is larger than was planned for. */
static int prepare(running &r, cuda_device *t, const cuda_pass *p, bool *simple, char *why) {
    member *d = &t->m[0];
    memset(&r, 0, sizeof r);
    r.team = t;
    r.d = d;
    r.p = p;
    t->passes++;
    size_t seen = pages_seen(p), wide = round_up(seen);
    r.few = p->n <= FEW_TOKENS && p->n * d->heads * wide <= d->part_slots;
    /* the inputs' places depend on the shape alone, so a recorded pass finds them again */
    *simple = r.few && p->n_logits == p->n;
    r.stride = r.few ? wide : seen;
    r.in = lay_inputs(&d->s, p->n, *simple ? p->n : p->tables, r.stride, p->n_logits);
    if (r.in.bytes > d->in_bytes)
        return fail(why, "a pass of %zu tokens of %zu sessions is larger than was planned for", p->n, p->tables);
    fill_inputs(r);
    return 0;
}

static bool wants_choices(const cuda_pass *p) {
    for (size_t i = 0; i < p->n_logits; i++)
        if (p->wishes[i].temperature > 0 && !p->wishes[i].whole)
            return true;
    return false;
}

static int compute(running &r, bool simple, char *why) {
    cuda_device *t = r.team;
    member *d = &t->m[0];
    cudaError_t ended = cudaSuccess;
    int rc = 0;
    TRY(cudaSetDevice(d->index), "choosing the card");
    if (simple) {
        if (replay(r, why))
            return -1;
    } else {
        rc = queue(r);
    }
    TRY(cudaGetLastError(), "starting a kernel");
    if (rc == 0 && !r.p->brief && r.p->n_logits > 0)
        TRY(cudaMemcpyAsync(t->logits_host, d->logits, r.p->n_logits * d->s.vocab * sizeof(float), cudaMemcpyDeviceToHost, d->on.stream), "logits");
    if (rc == 0 && wants_choices(r.p))
        TRY(cudaMemcpyAsync(t->choices_host, d->choices, r.p->n_logits * CUDA_CHOICES * sizeof(cuda_choice), cudaMemcpyDeviceToHost, d->on.stream), "choices");
    on_each(r, [&] {
        cudaError_t mine = cudaStreamSynchronize(r.d->on.stream);
        ended = ended == cudaSuccess ? mine : ended;
    });
    TRY(ended, "computing");
    return rc;
}

static int forward(cuda_device *t, const cuda_pass *p, char *why) {
    running r;
    bool simple;
    if (prepare(r, t, p, &simple, why))
        return -1;
    int rc = compute(r, simple, why);
    if (rc != 0)
        return rc == CUDA_STOPPED ? CUDA_STOPPED : CUDA_LOST;
    memcpy(p->digests, t->digests_host, p->n_logits * sizeof *p->digests);
    for (size_t i = 0; i < p->n_logits; i++)
        memcpy(p->choices + i * CUDA_CHOICES, t->choices_host + i * CUDA_CHOICES, p->digests[i].n * sizeof *p->choices);
    if (!p->brief)
        memcpy(p->logits, t->logits_host, p->n_logits * t->s.vocab * sizeof(float));
    return 0;
}

static int logits(cuda_device *t, size_t row, float *to, char *why) {
    member *d = &t->m[0];
    cudaError_t rc = row < d->s.logits_max ? cudaMemcpy(to, d->logits + row * d->s.vocab, d->s.vocab * sizeof *to, cudaMemcpyDeviceToHost) : cudaErrorInvalidValue;
    if (rc == cudaSuccess)
        return 0;
    fail(why, "logits: %s (%s)", cudaGetErrorString(rc), cudaGetErrorName(rc));
    return CUDA_LOST;
}

extern "C" __attribute__((visibility("default"))) const cuda_module *corral_cuda_module(void) {
    static const cuda_module m = {CUDA_MODULE_ABI, team_cards,      team_card, team_together, team_sizes,    team_open,    team_norms,
                                  team_weights,    team_embeddings, forward,   logits,        team_page_out, team_page_in, team_close, team_reset};
    return &m;
}
