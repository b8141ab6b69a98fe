/* gguf_values.c - the metadata of an open GGUF file by key: numbers in any of its types, where they hold what is asked for exactly. */
#include "engine/gguf_priv.h"
#include <math.h>
#include <stddef.h>
#include <string.h>

/* One number of the file, in the widest form that holds it exactly. */
struct number {
    enum { N_UNSIGNED, N_NEGATIVE, N_REAL } kind;
    uint64_t u;
    int64_t i;
    double f;
};

static bool load_number(struct number *out, uint32_t type, const uint8_t *p) {
    uint32_t bits;
    float f;
    int64_t i = 0;

    *out = (struct number){.kind = N_UNSIGNED};
    switch (type) {
    case V_U8: out->u = p[0]; return true;
    case V_BOOL: out->u = p[0] != 0; return true;
    case V_U16: out->u = (uint64_t)(p[0] | p[1] << 8); return true;
    case V_U32: out->u = load32(p); return true;
    case V_U64: out->u = load64(p); return true;
    case V_I8: i = (int8_t)p[0]; break;
    case V_I16: i = (int16_t)(p[0] | p[1] << 8); break;
    case V_I32: i = (int32_t)load32(p); break;
    case V_I64: i = (int64_t)load64(p); break;
    case V_F32:
        bits = load32(p);
        memcpy(&f, &bits, sizeof f);
        out->kind = N_REAL;
        out->f = (double)f;
        return true;
    case V_F64: {
        uint64_t wide = load64(p);

        memcpy(&out->f, &wide, sizeof out->f);
        out->kind = N_REAL;
        return true;
    }
    default:
        return false;
    }
    out->kind = i < 0 ? N_NEGATIVE : N_UNSIGNED;
    out->u = (uint64_t)i;
    out->i = i;
    return true;
}

static bool number_u64(const struct number *n, uint64_t *out) {
    if (n->kind == N_NEGATIVE)
        return false;
    if (n->kind == N_UNSIGNED) {
        *out = n->u;
        return true;
    }
    if (!(n->f >= 0 && n->f < 18446744073709551616.0) || n->f != floor(n->f))
        return false;
    *out = (uint64_t)n->f;
    return true;
}

static bool number_f64(const struct number *n, double *out) {
    *out = n->kind == N_REAL ? n->f : n->kind == N_NEGATIVE ? (double)n->i : (double)n->u;
    return isfinite(*out);
}

static bool scalar(const struct gguf *g, const char *key, struct number *out) {
    const struct gguf_kv *kv = gguf_kv_find(g, key);

    return kv != NULL && !kv->is_array && load_number(out, kv->type, kv->value);
}

static bool element(const struct gguf *g, const char *key, uint64_t i, struct number *out) {
    const struct gguf_kv *kv = gguf_kv_find(g, key);

    return kv != NULL && kv->is_array && i < kv->n && kv->type != V_STRING &&
           load_number(out, kv->type, kv->value + i * value_size[kv->type]);
}

bool gguf_u64(const struct gguf *g, const char *key, uint64_t *out) {
    struct number n;

    return scalar(g, key, &n) && number_u64(&n, out);
}

bool gguf_f64(const struct gguf *g, const char *key, double *out) {
    struct number n;

    return scalar(g, key, &n) && number_f64(&n, out);
}

bool gguf_bool(const struct gguf *g, const char *key, bool *out) {
    uint64_t v;

    if (!gguf_u64(g, key, &v) || v > 1)
        return false;
    *out = v == 1;
    return true;
}

const char *gguf_str(const struct gguf *g, const char *key, size_t *len) {
    const struct gguf_kv *kv = gguf_kv_find(g, key);

    if (kv == NULL || kv->text == NULL)
        return NULL;
    if (len != NULL)
        *len = (size_t)kv->text_len;
    return kv->text;
}

uint64_t gguf_array_len(const struct gguf *g, const char *key) {
    const struct gguf_kv *kv = gguf_kv_find(g, key);

    return kv != NULL && kv->is_array ? kv->n : 0;
}

const char *gguf_array_str(const struct gguf *g, const char *key, uint64_t i, size_t *len) {
    const struct gguf_kv *kv = gguf_kv_find(g, key);

    if (kv == NULL || kv->at == NULL || i >= kv->n)
        return NULL;
    *len = (size_t)load64(g->base + kv->at[i]);
    return (const char *)g->base + kv->at[i] + 8;
}

bool gguf_array_i64(const struct gguf *g, const char *key, uint64_t i, int64_t *out) {
    struct number n;
    uint64_t u;

    if (!element(g, key, i, &n))
        return false;
    if (n.kind == N_NEGATIVE) {
        *out = n.i;
        return true;
    }
    if (n.kind == N_REAL && n.f < 0) {
        if (n.f < -9223372036854775808.0 || n.f != ceil(n.f))
            return false;
        *out = (int64_t)n.f;
        return true;
    }
    if (!number_u64(&n, &u) || u > INT64_MAX)
        return false;
    *out = (int64_t)u;
    return true;
}

bool gguf_array_f64(const struct gguf *g, const char *key, uint64_t i, double *out) {
    struct number n;

    return element(g, key, i, &n) && number_f64(&n, out);
}
