/* kernels_attend_f32.h - attention over float32 keys and values; a part of kernels_body.h.
 *
 * For models of float32 weights, whose logits the whole numbers of kernels_attend.h would be a hundred times coarser than.  Such models are
 * small or rare, so it is plain: query by query, page by page, with the same softmax.  A page has keys with 16 tokens side by side,
 * [tokens / 16][padded][16], then values, [tokens][padded]; no scales. */

struct kv_floats {
    float *keys, *values;
};

INLINE struct kv_floats kv_floats(const uint16_t *page, size_t head_dim) {
    struct kv_floats p = {.keys = (float *)(void *)(uintptr_t)page};
    p.values = p.keys + KV_PAGE_TOKENS * head_padded(head_dim);
    return p;
}

static void kv_put_f32(uint16_t *page, size_t slot, const float *k, const float *v, size_t head_dim) {
    struct kv_floats p = kv_floats(page, head_dim);
    size_t padded = head_padded(head_dim);

    for (size_t i = 0; i < padded; i++) {
        p.keys[(slot / 16 * padded + i) * 16 + slot % 16] = i < head_dim ? k[i] : 0;
        p.values[slot * padded + i] = i < head_dim ? v[i] : 0;
    }
}

/* Adds the first `seen` tokens of a page to what query x has come to. */
static void attend_floats(const struct kv_floats *p, size_t seen, const float *x, size_t head_dim, struct query *q, float *score, float *acc) {
    size_t padded = head_padded(head_dim);
    float best, apart[16] = {0}, sum;

    for (size_t t = 0; t < seen; t += 16) {
        vf s = vf_zero();
        for (size_t i = 0; i < head_dim; i++)
            s = vf_fma(vf_set1(x[i]), vf_load(p->keys + t * padded + 16 * i), s);
        vf_store(score + t, s);
    }
    for (size_t t = (seen + 15) / 16 * 16; t < KV_PAGE_TOKENS; t += 16)
        vf_store(score + t, vf_zero());         /* not looked at, but read */
    best = scale_scores(score, seen, q->scale);
    best = best > q->max ? best : q->max;
    apart[0] = q->max - best;
    vf_store(apart, exp2_lanes(vf_load(apart)));
    sum = raise_scores(score, best);
    q->total = q->total * apart[0] + sum;
    q->max = best;
    for (size_t c = 0; c < padded; c += 16) {
        vf a = vf_mul(vf_load(acc + c), vf_set1(apart[0]));
        for (size_t t = 0; t < seen; t++)
            a = vf_fma(vf_set1(score[t]), vf_load(p->values + t * padded + c), a);
        vf_store(acc + c, a);
    }
}

static void attend_f32(const struct attend_heads *h, const struct attend_room *r) {
    size_t d = h->head_dim, padded = head_padded(d), n = h->rows * h->group, last = h->pos + h->rows - 1;

    for (size_t i = 0; i < n; i++) {
        r->query[i] = (struct query){.scale = h->scale * 1.44269504f, .max = -INFINITY};
        memset(r->acc + i * padded, 0, padded * sizeof *r->acc);
    }
    for (size_t first = 0; first <= last; first += KV_PAGE_TOKENS) {
        struct kv_floats p = kv_floats(h->kv + (size_t)h->pages[first / KV_PAGE_TOKENS] * h->page_stride, d);
        for (size_t i = 0; i < n; i++) {
            size_t pos = h->pos + i / h->group, seen = pos < first ? 0 : pos + 1 - first;
            if (seen > 0)
                attend_floats(&p, seen < KV_PAGE_TOKENS ? seen : KV_PAGE_TOKENS, h->q + i / h->group * h->q_stride + i % h->group * d, d, r->query + i,
                              r->score, r->acc + i * padded);
        }
    }
}
