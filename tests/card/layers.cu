/* layers.cu - layers of the 8B shape, their kernels in a pass's order, recorded and replayed. */
#include "tests/card/layers.cuh"

static rows_of_halves rows_for(const timed &t, __half *p, int cols) {
    rows_of_halves r = {p, cols, 0};
    if (t.tokens > FEW_TOKENS)
        r.tall = (t.tokens + OPEN_TOKENS - 1) / OPEN_TOKENS * OPEN_TOKENS;
    return r;
}

/* Halves of a layer's products before the one whose first matrix is `role`. */
static size_t kept_at(int role) {
    return (size_t)EMBD * (role == 0 ? 0 : role == 3 ? 6144 : role == 4 ? 6144 + 4096 : role == 6 ? 6144 + 4096 + 2 * FF : 6144 + 4096 + 3 * FF);
}

static void multiply(const layers &l, const timed &t, int layer, int role, const product &p) {
    if (t.tokens <= FEW_TOKENS)
        product_few(on, p);
    else if (t.kernel == 2)
        product_wide(on, p);
    else
        product_opened(on, p, t.kernel == 4 ? opened_room{l.kept[layer] + kept_at(role), kept_at(7), true} : opened_room{l.opened, ROOM_HALVES, false});
}

static product product_of(const mat *m, int n, int then, const timed &t, rows_of_halves x, const float *scale, float *to) {
    product p;
    memset(&p, 0, sizeof p);
    for (int i = 0; i < n; i++)
        p.m[i] = m[i];
    p.n = n, p.then = then, p.tokens = t.tokens, p.x = x, p.x_scale = scale, p.to = to, p.stride = EMBD;
    return p;
}

static void layer(const layers &l, const timed &t, int i, unsigned parts) {
    const mat *m = l.role[i];
    rows_of_halves xn = rows_for(t, l.xn, EMBD), att = rows_for(t, l.att, EMBD), ff = rows_for(t, l.ff, FF);
    gating g = {l.ff_floats, l.peaks, FF};
    int stride = 1, runs = t.tokens > FEW_TOKENS ? t.tokens / 16 : 0;
    while (stride * PAGE < t.depth + (t.sessions > 1 ? 1 : t.tokens))
        stride *= 2;

    auto norm = [&](product &p, bool wanted, uint32_t *peaks) {     /* as device.cu: of one token in the product */
        if (!wanted)
            return;
        p.norm_x = l.x, p.norm_w = l.norm, p.norm_eps = 1e-5f, p.cols = EMBD, p.made_scale = l.xn_scale, p.peak = peaks, p.x_scale = l.ones;
    };
    bool one = t.tokens == 1;
    if (parts >> NORM1 & 1 && !(one && parts >> QKV & 1))
        rows_norm(on, t.tokens, l.x, l.norm, 1e-5f, EMBD, NULL, xn, l.xn_scale, l.peaks);
    size_t layer_halves = HEADS_KV * head_halves(DIM, t.q8), page_halves = LAYERS * layer_halves;
    __half *kv = l.kv + i * layer_halves;
    turning turn = {l.turns, l.q, kv, t.q8 ? l.fresh : NULL, (size_t)ROWS_MAX * HEADS_KV * DIM, HEADS_KV * DIM, l.pos, l.table, l.pages, page_halves, (size_t)ROWS_MAX * EMBD,
                    stride, HEADS, DIM, DIM, 0.1f};
    if (parts >> QKV & 1) {
        product p = product_of(m, 3, THEN_TURN, t, xn, l.xn_scale, NULL);
        p.turn = turn;
        norm(p, one && parts >> NORM1 & 1, l.peaks);
        multiply(l, t, i, 0, p);
    }
    if (parts >> KEEP & 1 && t.q8)
        rows_keep(on, t.tokens, turn);
    if (parts >> ATTEND & 1) {
        attention a;
        memset(&a, 0, sizeof a);
        a.q = l.q, a.q_rest = (size_t)ROWS_MAX * EMBD, a.out = att, a.kv = kv, a.q8 = t.q8, a.pos = l.pos, a.table = l.table, a.pages = l.pages;
        a.page_halves = page_halves, a.pages_stride = stride, a.heads = HEADS, a.heads_kv = HEADS_KV, a.group = HEADS / HEADS_KV, a.rows = t.tokens;
        a.tiles = l.tiles, a.part_ml = l.part_ml, a.part_o = l.part_o, a.pages_max = stride, a.done = l.done;
        attend(on, a, DIM, runs);
    }
    if (parts >> WO & 1)
        multiply(l, t, i, 3, product_of(m + 3, 1, THEN_ADD, t, att, l.ones, l.x));
    if (parts >> NORM2 & 1 && !(one && parts >> GATE_UP & 1))
        rows_norm(on, t.tokens, l.x, l.norm, 1e-5f, EMBD, NULL, xn, l.xn_scale, NULL);
    if (parts >> GATE_UP & 1) {
        product p = product_of(m + 4, 2, THEN_GATE, t, xn, l.xn_scale, NULL);
        p.gate = g;
        norm(p, one && parts >> NORM2 & 1, NULL);
        multiply(l, t, i, 4, p);
    }
    if (parts >> PACK & 1 && !(one && parts >> DOWN & 1))
        rows_gate(on, t.tokens, g, FF, ff, l.ff_scale);
    if (parts >> DOWN & 1) {
        product p = product_of(m + 6, 1, THEN_ADD, t, ff, l.ff_scale, l.x);
        if (one && parts >> PACK & 1)
            p.gate_x = l.ff_floats, p.cols = FF, p.peak = l.peaks, p.made_scale = l.ff_scale, p.x_scale = l.ones;
        multiply(l, t, i, 6, p);
    }
}

layers make_layers(int format, bool mixed) {
    layers l;
    static const int shapes[7][2] = {{4096, EMBD}, {1024, EMBD}, {1024, EMBD}, {EMBD, 4096}, {FF, EMBD}, {FF, EMBD}, {EMBD, FF}};
    size_t pages = DEPTH_MAX / PAGE * 2, slots = (size_t)64 << 20 >> 2;
    memset(&l, 0, sizeof l);
    for (int i = 0; i < LAYERS; i++)
        for (int k = 0; k < 7; k++) {
            bool six = mixed && i % 2 == 0 && (k == 2 || k == 6);      /* Q4_K_M: half of these are Q6_K */
            l.role[i][k] = make(six ? 3 : format, six ? 16 : 32, shapes[k][0], shapes[k][1], (uint32_t)(i * 7 + k) * 1000 + 1);
        }
    size_t page_halves = HEADS_KV * head_halves(DIM, false);
    l.norm = room<float>(EMBD), l.x = room<float>((size_t)ROWS_MAX * EMBD), l.ff_floats = room<float>((size_t)ROWS_MAX * FF), l.turns = room<float>((size_t)ROWS_MAX * DIM);
    l.xn_scale = room<float>(ROWS_MAX), l.ff_scale = room<float>(ROWS_MAX), l.ones = room<float>(ROWS_MAX), l.peaks = room<uint32_t>(ROWS_MAX);
    l.xn = room<__half>((size_t)(ROWS_MAX + 256) * EMBD), l.att = room<__half>((size_t)(ROWS_MAX + 256) * EMBD), l.ff = room<__half>((size_t)(ROWS_MAX + 256) * FF);
    l.q = room<__half>((size_t)2 * ROWS_MAX * EMBD), l.kv = room<__half>(LAYERS * pages * page_halves), l.opened = room<__half>(ROOM_HALVES);
    l.done = room<int>(FEW_TOKENS * HEADS_KV * DONE_EACH), l.fresh = room<float>((size_t)2 * ROWS_MAX * HEADS_KV * DIM);
    l.part_ml = room<float2>(slots), l.part_o = room<float>((size_t)slots * 16);
    l.pos = room<int>(ROWS_MAX), l.table = room<int>(ROWS_MAX), l.pages = room<int>(ROWS_MAX * 64), l.tiles = room<int4>(ROWS_MAX);
    for (int i = 0; i < LAYERS && on.major == 9; i++) {
        l.kept[i] = room<__half>(kept_at(7));
        fill_halves(l.kept[i], kept_at(7), 2, 90 + i);
    }
    fill_floats(l.norm, EMBD, 1, 3);
    fill_floats(l.turns, (size_t)ROWS_MAX * DIM, 1, 4);
    fill_halves(l.kv, LAYERS * pages * page_halves, 1, 11);
    fill_scales(l.ones, ROWS_MAX);
    return l;
}

void drop(const layers &l) {
    for (int i = 0; i < LAYERS; i++)
        for (int k = 0; k < 7; k++)
            drop(l.role[i][k]);
    for (__half *p : l.kept)
        cudaFree(p);
    void *all[] = {l.norm, l.x, l.ff_floats, l.turns, l.xn_scale, l.ff_scale, l.ones, l.peaks, l.xn, l.att, l.ff, l.q, l.kv, l.opened, l.part_ml, l.part_o, l.pos, l.table, l.pages, l.tiles, l.fresh, l.done};
    for (void *p : all)
        cudaFree(p);
}

void place(const layers &l, const timed &t) {
    static int pos[ROWS_MAX], table[ROWS_MAX], pages[ROWS_MAX * 64];
    static int4 tiles[ROWS_MAX];
    int stride = 1, n = 0, all = DEPTH_MAX / PAGE * 2;
    while (stride * PAGE < t.depth + (t.sessions > 1 ? 1 : t.tokens))
        stride *= 2;
    for (int i = 0; i < t.tokens; i++) {
        pos[i] = t.sessions > 1 ? t.depth : t.depth + i;
        table[i] = t.sessions > 1 ? i : 0;
    }
    for (int i = 0; i < (t.sessions > 1 ? t.tokens : 1) * stride; i++)
        pages[i] = (i * 37) % all;
    for (int i = 0; i < t.tokens; i += 16)
        tiles[n++] = make_int4(i, 16, 0, 0);
    must(cudaMemcpy(l.pos, pos, t.tokens * sizeof *pos, cudaMemcpyHostToDevice), "positions");
    must(cudaMemcpy(l.table, table, t.tokens * sizeof *table, cudaMemcpyHostToDevice), "tables");
    must(cudaMemcpy(l.pages, pages, (t.sessions > 1 ? t.tokens : 1) * stride * sizeof *pages, cudaMemcpyHostToDevice), "pages");
    must(cudaMemcpy(l.tiles, tiles, n * sizeof *tiles, cudaMemcpyHostToDevice), "tiles");
}

float time_parts(const layers &l, const timed &t, unsigned parts) {
    cudaGraph_t graph;
    cudaGraphExec_t exec;
    cudaEvent_t from, to;
    float least = 1e9f;

    must(cudaStreamBeginCapture(on.stream, cudaStreamCaptureModeThreadLocal), "recording");
    for (int i = 0; i < LAYERS; i++)
        layer(l, t, i, parts);
    must(cudaStreamEndCapture(on.stream, &graph), "recording");
    must(cudaGraphInstantiate(&exec, graph, 0), "recording");
    must(cudaEventCreate(&from), "event");
    must(cudaEventCreate(&to), "event");
    for (int i = 0; i < 4; i++) {
        float ms;
        int times = t.tokens > FEW_TOKENS ? 1 : 4;
        must(cudaMemsetAsync(l.x, 0, (size_t)t.tokens * EMBD * 4, on.stream), "clearing");
        fill_floats(l.x, (size_t)t.tokens * EMBD, 1, 6);
        must(cudaEventRecord(from, on.stream), "event");
        for (int k = 0; k < times; k++)
            must(cudaGraphLaunch(exec, on.stream), "replaying");
        must(cudaEventRecord(to, on.stream), "event");
        must(cudaStreamSynchronize(on.stream), "computing");
        must(cudaEventElapsedTime(&ms, from, to), "event");
        least = i > 0 && ms / times < least ? ms / times : least;
    }
    cudaGraphExecDestroy(exec);
    cudaGraphDestroy(graph);
    cudaEventDestroy(from);
    cudaEventDestroy(to);
    return least * 1000 / LAYERS;
}
