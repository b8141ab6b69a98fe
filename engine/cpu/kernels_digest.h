/* kernels_digest.h - what a choice wants to know of a stretch of logits; a part of kernels_body.h. */

INLINE vf logits_at(const float *x, size_t n, size_t i) {
    return i + 16 <= n ? vf_load(x + i) : vf_first((unsigned)(n - i), load_part(x + i, n - i), vf_set1(-INFINITY));
}

/* A logit that is no number makes the sum one too. */
static void digest(const float *x, size_t n, struct logits_part *out) {
    vf top = vf_set1(-INFINITY), sum = vf_zero(), numbers = vf_zero(), one = vf_set1(1);
    size_t i;

    for (i = 0; i < n; i += 16) {
        vf v = logits_at(x, n, i);
        top = vf_max(v, top);                   /* in this order: of NaN and another the second is taken */
        numbers = vf_add(numbers, vf_where_ge(v, v, one));
    }
    float max = vf_top(top), below = nextafterf(max, -INFINITY);
    for (i = 0; i + 16 < n && max > -INFINITY && !vf_any_gt(vf_load(x + i), vf_set1(below)); i += 16)
        ;
    while (i + 1 < n && x[i] != max)
        i++;
    *out = (struct logits_part){.max = max, .at = i};
    for (i = 0; isfinite(max) && i < n; i += 16)
        sum = vf_add(sum, exp_lanes(vf_sub(logits_at(x, n, i), vf_set1(max))));
    out->sum = vf_sum(numbers) < (float)((n + 15) / 16 * 16) ? NAN : vf_sum(sum);
}
