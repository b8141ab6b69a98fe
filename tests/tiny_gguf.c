/* tiny_gguf.c - see tiny_gguf.h. The vocabulary is bytes and control tokens; weights are random blocks. */
#include "tiny_gguf.h"
#include "engine/gguf.h"
#include "engine/quant.h"
#include "base/buf.h"
#include "base/mem.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static uint32_t next(uint64_t *rng) {
    *rng = *rng * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*rng >> 33) * 2654435761u;
}

static float uniform(uint64_t *rng) { return (float)(next(rng) >> 8) * 0x1p-23f - 1.0f; }    /* -1 .. 1 */

static void put_f16(uint8_t *at, float v) {
    uint16_t h = f16_from_f32(v);
    memcpy(at, &h, sizeof h);
}

/* Puts scales into a block of random bytes, so that its values are about std. */
static void set_scales(uint32_t type, float std, uint64_t *rng, uint8_t *b) {
    float d = std * (1.0f + 0.3f * uniform(rng));
    switch (type) {
    case GGUF_Q8_0: case GGUF_IQ4_NL: put_f16(b, d / 64); break;
    case GGUF_Q4_0: put_f16(b, d / 4); break;
    case GGUF_Q5_0: put_f16(b, d / 8); break;
    case GGUF_Q4_1: put_f16(b, d / 4); put_f16(b + 2, -d * 2); break;
    case GGUF_Q5_1: put_f16(b, d / 8); put_f16(b + 2, -d * 2); break;
    case GGUF_Q2_K: put_f16(b + 80, d / 8); put_f16(b + 82, d / 8); break;
    case GGUF_Q3_K: put_f16(b + 108, d / 32); break;
    case GGUF_Q4_K: put_f16(b, d / 128); put_f16(b + 2, d / 32); break;
    case GGUF_Q5_K: put_f16(b, d / 256); put_f16(b + 2, d / 32); break;
    case GGUF_Q6_K: put_f16(b + 208, d / 1024); break;
    case GGUF_IQ4_XS: put_f16(b, d / 1024); break;
    }
}

unsigned tiny_row(uint32_t type, unsigned cols, float std, uint64_t *rng, uint8_t *bytes) {
    uint32_t per = 1, size = 4;

    gguf_type_block(type, &per, &size);
    for (unsigned i = 0; i < cols / per; i++, bytes += size) {
        float v = std * 1.7f * uniform(rng);
        uint16_t top = (uint16_t)(f32_bits(v) >> 16);
        if (type == GGUF_F32)
            memcpy(bytes, &v, sizeof v);
        else if (type == GGUF_F16)
            put_f16(bytes, v);
        else if (type == GGUF_BF16)
            memcpy(bytes, &top, sizeof top);
        for (uint32_t j = 0; per > 1 && j < size; j++)
            bytes[j] = (uint8_t)(next(rng) >> 24);
        set_scales(type, std, rng, bytes);
    }
    return cols / per * size;
}

/* ---- the file ------------------------------------------------------------------------------ */

static void u32(struct buf *b, uint32_t v) { buf_add(b, &v, sizeof v); }
static void u64(struct buf *b, uint64_t v) { buf_add(b, &v, sizeof v); }

static void str(struct buf *b, const char *s) {
    u64(b, strlen(s));
    buf_adds(b, s);
}

static void key_u32(struct buf *b, const char *key, uint32_t v) { str(b, key); u32(b, 4); u32(b, v); }
static void key_f32(struct buf *b, const char *key, float v) { str(b, key); u32(b, 6); buf_add(b, &v, sizeof v); }
static void key_str(struct buf *b, const char *key, const char *v) { str(b, key); u32(b, 8); str(b, v); }

static void key_array(struct buf *b, const char *key, uint32_t type, uint64_t n) {
    str(b, key);
    u32(b, 9);
    u32(b, type);
    u64(b, n);
}

/* GPT-2's way to write a byte as a character. */
static void byte_piece(unsigned byte, char out[4]) {
    unsigned cp = byte, shifted = 0;
    if (!((byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174)) {
        for (unsigned i = 0; i < byte; i++)
            shifted += !((i >= 33 && i <= 126) || (i >= 161 && i <= 172) || i >= 174);
        cp = 256 + shifted;
    }
    if (cp < 128)
        snprintf(out, 4, "%c", (char)cp);
    else
        snprintf(out, 4, "%c%c", (char)(0xc0 | cp >> 6), (char)(0x80 | (cp & 63)));
}

static void vocabulary(struct buf *b) {
    char piece[40];

    key_str(b, "tokenizer.ggml.model", "gpt2");
    key_str(b, "tokenizer.ggml.pre", "llama-bpe");
    key_array(b, "tokenizer.ggml.tokens", 8, TINY_VOCAB);
    for (unsigned i = 0; i < TINY_VOCAB; i++) {
        if (i < 256)
            byte_piece(i, piece);
        else
            snprintf(piece, sizeof piece, "<|control_%u|>", i);
        str(b, piece);
    }
    key_array(b, "tokenizer.ggml.token_type", 5, TINY_VOCAB);
    for (unsigned i = 0; i < TINY_VOCAB; i++)
        u32(b, i < 256 ? 1 : 3);
    key_array(b, "tokenizer.ggml.merges", 8, 1);
    str(b, "a b");
    key_u32(b, "tokenizer.ggml.bos_token_id", 256);
    key_u32(b, "tokenizer.ggml.eos_token_id", 257);
}

struct plan {
    const struct tiny_shape *shape;
    struct buf info, data;
    uint64_t rng, count;
};

static void tensor(struct plan *p, const char *name, uint32_t type, unsigned rows, unsigned cols, float std, float base) {
    uint8_t *row = xmalloc((size_t)cols * 4 + 512);

    while (p->data.len % 32 != 0)
        buf_addc(&p->data, '\0');
    str(&p->info, name);
    u32(&p->info, rows > 1 ? 2 : 1);
    u64(&p->info, cols);
    if (rows > 1)
        u64(&p->info, rows);
    u32(&p->info, type);
    u64(&p->info, p->data.len);
    for (unsigned i = 0; i < rows; i++) {
        unsigned n = tiny_row(type, cols, std, &p->rng, row);
        for (unsigned j = 0; base != 0 && j < cols; j++) {
            float v;
            memcpy(&v, row + 4 * j, sizeof v);
            v += base;
            memcpy(row + 4 * j, &v, sizeof v);
        }
        if (rows > 1 && p->shape->fill != NULL)
            p->shape->fill(name, i, cols, (float *)(void *)row);
        buf_add(&p->data, row, n);
    }
    p->count++;
    free(row);
}

/* What each pair's frequency is divided by: long waves by 8, short ones by 1, with a slope between. */
static void rope_freqs(struct plan *p) {
    unsigned n = (unsigned)p->shape->head_dim / 2;
    float factor[256];

    tensor(p, "rope_freqs.weight", GGUF_F32, 1, n, 0, 0);
    for (unsigned i = 0; i < n; i++) {
        double wave = 2 * M_PI * pow(500000, (double)i / n), smooth = (8192 / wave - 1) / (4 - 1);
        smooth = smooth < 0 ? 0 : smooth > 1 ? 1 : smooth;
        factor[i] = (float)(1 / ((1 - smooth) / 8 + smooth));
    }
    memcpy(p->data.data + p->data.len - n * sizeof *factor, factor, n * sizeof *factor);
}

static void layer(struct plan *p, const struct tiny_shape *s, int i) {
    unsigned e = (unsigned)s->embd, q = (unsigned)(s->heads * s->head_dim), kv = (unsigned)(s->heads_kv * s->head_dim), ff = (unsigned)s->ff;
    struct {
        const char *name;
        unsigned rows, cols;
    } m[] = {{"attn_q", q, e}, {"attn_k", kv, e}, {"attn_v", kv, e}, {"attn_output", e, q}, {"ffn_gate", ff, e}, {"ffn_up", ff, e},
             {"ffn_down", e, ff}};
    char name[64];

    for (size_t j = 0; j < ARRAY_LEN(m); j++) {
        snprintf(name, sizeof name, "blk.%d.%s.weight", i, m[j].name);
        tensor(p, name, s->type, m[j].rows, m[j].cols, 1.5f / sqrtf((float)m[j].cols), 0);
    }
    snprintf(name, sizeof name, "blk.%d.attn_norm.weight", i);
    tensor(p, name, GGUF_F32, 1, e, 0.1f, s->poison && i == 0 ? NAN : 1);
    snprintf(name, sizeof name, "blk.%d.ffn_norm.weight", i);
    tensor(p, name, GGUF_F32, 1, e, 0.1f, 1);
}

static void metadata(struct buf *b, const struct tiny_shape *s) {
    key_str(b, "general.architecture", "llama");
    key_str(b, "general.name", "tiny");
    key_u32(b, "llama.block_count", (uint32_t)s->layers);
    key_u32(b, "llama.embedding_length", (uint32_t)s->embd);
    key_u32(b, "llama.feed_forward_length", (uint32_t)s->ff);
    key_u32(b, "llama.attention.head_count", (uint32_t)s->heads);
    key_u32(b, "llama.attention.head_count_kv", (uint32_t)s->heads_kv);
    key_u32(b, "llama.attention.key_length", (uint32_t)s->head_dim);
    key_u32(b, "llama.attention.value_length", (uint32_t)s->head_dim);
    key_u32(b, "llama.context_length", (uint32_t)s->context);
    key_f32(b, "llama.attention.layer_norm_rms_epsilon", 1e-5f);
    key_f32(b, "llama.rope.freq_base", s->llama31 ? 500000 : 10000);
    vocabulary(b);
}
#define METADATA_KEYS (12 + 7)

char *tiny_gguf_write(const struct tiny_shape *s) {
    struct plan p = {.shape = s, .rng = s->seed * 77 + 1};
    struct buf b = {0};
    char *path = xstrdup("/tmp/corral-tiny-XXXXXX");
    int fd = mkstemp(path);

    tensor(&p, "token_embd.weight", s->type, TINY_VOCAB, (unsigned)s->embd, 1, 0);
    tensor(&p, "output_norm.weight", GGUF_F32, 1, (unsigned)s->embd, 0.1f, 1);
    for (int i = 0; i < s->layers; i++)
        layer(&p, s, i);
    if (s->llama31)
        rope_freqs(&p);
    if (s->extra_tensor != NULL)
        tensor(&p, s->extra_tensor, GGUF_F32, 1, 32, 1, 0);
    buf_adds(&b, "GGUF");
    u32(&b, 3);
    u64(&b, p.count);
    u64(&b, METADATA_KEYS);
    metadata(&b, s);
    buf_add(&b, p.info.data, p.info.len);
    while (b.len % 32 != 0)
        buf_addc(&b, '\0');
    buf_add(&b, p.data.data, p.data.len);
    if (fd < 0 || write(fd, b.data, b.len) != (ssize_t)b.len)
        abort();
    close(fd);
    buf_free(&b);
    buf_free(&p.info);
    buf_free(&p.data);
    return path;
}
