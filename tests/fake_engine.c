#include "tests/fake_engine.h"
#include "base/clock.h"
#include "base/mem.h"
#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BYTES 256
static const char *const controls[] = {"<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>",
                                       "<|eom_id|>", "<|python_tag|>", "<|end_of_text|>"};
#define CONTROLS ((int32_t)(sizeof controls / sizeof controls[0]))

struct engine_vocab {
    bool no_tools, no_chat;
    int shift;
    char bytes[BYTES];
};
struct engine {
    struct fake_engine_spec spec;
    struct engine_vocab vocab;
    atomic_size_t requests, running, pulse;
};
struct engine_session {
    struct engine *en;
    struct ids kv;
    pthread_t thread;
    bool started;
    atomic_bool cancel, running;
    struct ids prompt, says;
    struct engine_request r;
    int32_t stop[8], forbidden;         /* -1: none; of several the first */
};

/* ---- vocabulary --------------------------------------------------------------------------------- */

static bool has(const struct engine_vocab *v, int32_t c) {
    if (v->no_chat && c >= 1 && c <= 3)
        return false;
    return !(v->no_tools && (c == 4 || c == 5));
}

int32_t engine_vocab_size(const struct engine_vocab *v) {
    (void)v;
    return BYTES + CONTROLS;
}

enum engine_token_kind engine_vocab_kind(const struct engine_vocab *v, int32_t id) {
    if (id < 0 || id >= engine_vocab_size(v))
        return ENGINE_TOKEN_NONE;
    return id < BYTES ? ENGINE_TOKEN_NORMAL : ENGINE_TOKEN_CONTROL;
}

int32_t engine_vocab_control(const struct engine_vocab *v, const char *name) {
    for (int32_t c = 0; c < CONTROLS; c++)
        if (has(v, c) && strcmp(controls[c], name) == 0)
            return BYTES + c;
    return -1;
}

int32_t engine_vocab_bos(const struct engine_vocab *v) { return engine_vocab_control(v, "<|begin_of_text|>"); }
int32_t engine_vocab_eos(const struct engine_vocab *v) { return engine_vocab_control(v, v->no_chat ? "<|end_of_text|>" : "<|eot_id|>"); }

int engine_vocab_encode(const struct engine_vocab *v, const char *text, size_t len, bool parse_special, struct ids *out, struct err *e) {
    (void)e;
    for (size_t i = 0; i < len;) {
        int32_t c = 0;
        for (; parse_special && c < CONTROLS; c++)
            if (has(v, c) && len - i >= strlen(controls[c]) && memcmp(text + i, controls[c], strlen(controls[c])) == 0)
                break;
        if (parse_special && c < CONTROLS) {
            ids_add(out, BYTES + c);
            i += strlen(controls[c]);
        } else {
            ids_add(out, ((unsigned char)text[i++] + v->shift) % BYTES);
        }
    }
    return 0;
}

const char *engine_vocab_piece(const struct engine_vocab *v, int32_t id, size_t *len) {
    if (id < 0 || id >= engine_vocab_size(v))
        return NULL;
    *len = id < BYTES ? 1 : strlen(controls[id - BYTES]);
    return id < BYTES ? &v->bytes[id] : controls[id - BYTES];
}

int engine_vocab_decode(const struct engine_vocab *v, const int32_t *ids, size_t n, bool show_special, struct buf *out, struct err *e) {
    (void)e;
    for (size_t i = 0; i < n; i++) {
        size_t len = 0;
        const char *s = engine_vocab_piece(v, ids[i], &len);
        if (ids[i] < BYTES || show_special)
            buf_add(out, s, len);
    }
    return 0;
}

/* ---- engine ---------------------------------------------------------------------------------------- */

int fake_engine_open(struct engine **out, const struct fake_engine_spec *spec) {
    struct engine *en = xcalloc(1, sizeof *en);
    en->spec = *spec;
    if (!en->spec.context)
        en->spec.context = 100000;
    en->vocab.no_tools = spec->no_tool_tokens;
    en->vocab.no_chat = spec->no_chat_tokens;
    en->vocab.shift = spec->shift;
    for (int i = 0; i < BYTES; i++)
        en->vocab.bytes[(i + spec->shift) % BYTES] = (char)i;
    *out = en;
    return 0;
}

void engine_close(struct engine *en) { free(en); }
const struct engine_vocab *engine_vocab(const struct engine *en) { return &en->vocab; }
size_t fake_engine_requests(const struct engine *en) { return atomic_load(&en->requests); }

void engine_get_info(const struct engine *en, struct engine_info *out) {
    *out = (struct engine_info){.name = en->spec.name ? en->spec.name : "Fake", .context = en->spec.context, .chat_template = en->spec.chat_template};
}

int engine_keeper_start(int (*keeper_fence)(struct err *e), int (*card_fence)(struct err *e), struct err *e) {
    (void)keeper_fence, (void)card_fence, (void)e;
    return 0;
}

void engine_get_card(const struct engine *en, struct engine_card *out) {
    (void)en;
    *out = (struct engine_card){0};
}

void engine_get_stats(const struct engine *en, struct engine_stats *out) {
    *out = (struct engine_stats){.running = atomic_load(&en->running), .pulse = atomic_load(&en->pulse)};
}

int engine_session_create(struct engine_session **out, struct engine *en, struct err *e) {
    (void)e;
    *out = xcalloc(1, sizeof **out);
    (*out)->en = en;
    return 0;
}

static void wait_for(struct engine_session *s) {
    if (s->started)
        pthread_join(s->thread, NULL);
    s->started = false;
}

void engine_session_free(struct engine_session *s) {
    if (!s)
        return;
    atomic_store(&s->cancel, true);
    wait_for(s);
    ids_free(&s->kv);
    ids_free(&s->prompt);
    ids_free(&s->says);
    free(s);
}

void engine_session_own(struct engine_session *s, int64_t owner) { (void)s, (void)owner; }
void engine_session_save(struct engine_session *s) { (void)s; }
void engine_kv_forget(struct engine *en, const char *kv_dir, int64_t owner) { (void)en, (void)kv_dir, (void)owner; }
void engine_kv_owners(struct engine *en, void (*each)(void *arg, int64_t owner), void *arg) { (void)en, (void)each, (void)arg; }

static void choose(struct engine_session *s) {
    struct buf text = {0};
    int32_t header = engine_vocab_control(&s->en->vocab, "<|start_header_id|>");
    int64_t last = -1, prev = -1;       /* the headers before the end */
    const char *says = s->en->spec.eos ? "I don't know.<|end_of_text|>" : s->en->vocab.no_chat ? "I don't know." : "I don't know.<|eot_id|>";
    for (size_t i = 0; i < s->prompt.n; i++)        /* headers are tokens: their spelling in a text is none */
        if (s->prompt.v[i] == header) {
            prev = last;
            last = (int64_t)i;
        }
    if (prev >= 0)
        engine_vocab_decode(&s->en->vocab, s->prompt.v + prev, s->prompt.n - (size_t)prev, true, &text, NULL);
    const struct fake_line *l = s->en->spec.lines;
    for (; l && l->after; l++)
        if (prev >= 0 && strstr(buf_str(&text), l->after))
            break;
    if (l && l->says && (l->after || !s->en->vocab.no_chat))
        says = l->says;
    s->says.n = 0;
    engine_vocab_encode(&s->en->vocab, says, strlen(says), true, &s->says, NULL);
    buf_free(&text);
}

/* What the request makes of logits: its own look at them, and what may not come. */
static void shape(struct engine_session *s, size_t n, float *logits) {
    if (s->r.on_logits)
        s->r.on_logits(s->r.arg, n, logits, BYTES + CONTROLS);
    if (s->forbidden >= 0)
        logits[s->forbidden] = -INFINITY;
}

/* A model that would call: what the request leaves it with decides. */
static void tempt(struct engine_session *s) {
    float logits[BYTES + CONTROLS] = {0};
    int32_t tag = engine_vocab_control(&s->en->vocab, "<|python_tag|>");
    if (s->en->spec.tempted <= 0 || tag < 0 || s->says.n == 0 || s->says.v[0] != tag)
        return;
    logits[tag] = s->en->spec.tempted;
    shape(s, 0, logits);
    if (logits[tag] > logits[0])
        return;
    s->says.n = 0;
    engine_vocab_encode(&s->en->vocab, "No tool for that.<|eot_id|>", 27, true, &s->says, NULL);
}

static int32_t steer(struct engine_session *s, size_t n, int32_t id) {
    float logits[BYTES + CONTROLS] = {0};
    int32_t best = 0;
    if (!s->en->spec.steered)
        return id;
    logits[id] = 10;
    shape(s, n, logits);
    for (int32_t i = 1; i < BYTES + CONTROLS; i++)
        if (logits[i] > logits[best])
            best = i;
    return best;
}

static bool stops(const struct engine_session *s, int32_t id) {
    for (size_t i = 0; i < s->r.n_stop; i++)
        if (s->stop[i] == id)
            return true;
    return false;
}

static void *work(void *arg) {
    struct engine_session *s = arg;
    struct engine_event ev = {.type = ENGINE_PROGRESS, .total = s->prompt.n};
    struct err failed;
    size_t cached = 0, n = 0;
    while (cached < s->kv.n && cached + 1 < s->prompt.n && s->kv.v[cached] == s->prompt.v[cached])
        cached++;
    ev.cached = cached;
    ev.done = s->prompt.n;
    s->r.on_event(s->r.arg, &ev);
    s->kv.n = 0;
    ids_append(&s->kv, s->prompt.v, s->prompt.n);
    ev.end = ENGINE_END_STOP;
    for (; n < s->says.n; n++) {
        if (s->en->spec.token_us)
            usleep(s->en->spec.token_us);
        if (atomic_load(&s->cancel)) {
            ev.end = ENGINE_END_CANCELLED;
            break;
        }
        if (s->r.deadline_ms && clock_mono_ms() >= s->r.deadline_ms) {
            ev.end = ENGINE_END_DEADLINE;
            break;
        }
        if (s->kv.n >= s->en->spec.context) {
            ev.end = ENGINE_END_CONTEXT;
            break;
        }
        if (s->en->spec.fail_at && n == s->en->spec.fail_at) {
            err_set(&failed, ERR_ENGINE, "logits are not finite");
            ev.end = ENGINE_END_FAILED;
            ev.err = &failed;
            break;
        }
        if (s->r.max_tokens && n == s->r.max_tokens) {
            ev.end = ENGINE_END_LENGTH;
            break;
        }
        s->says.v[n] = steer(s, n, s->says.v[n]);
        ids_add(&s->kv, s->says.v[n]);
        atomic_fetch_add(&s->en->pulse, 1);
        struct engine_event token = {.type = ENGINE_TOKEN, .id = s->says.v[n]};
        s->r.on_event(s->r.arg, &token);
        if (stops(s, s->says.v[n])) {
            n++;
            break;
        }
    }
    ev.type = ENGINE_DONE;
    ev.prefilled = s->prompt.n - cached;
    ev.decoded = n;
    ev.prefill_ns = 1000000;
    ev.decode_ns = 2000000;
    atomic_store(&s->running, false);
    atomic_fetch_sub(&s->en->running, 1);
    s->r.on_event(s->r.arg, &ev);
    return NULL;
}

int engine_request_start(struct engine_session *s, const struct engine_request *r, struct err *e) {
    if (r->n_ids >= s->en->spec.context)
        return err_set(e, ERR_CONTEXT, "%zu tokens do not fit the context of %zu", r->n_ids, s->en->spec.context);
    if (r->on_event == NULL)            /* what is only read ahead is nobody's question */
        return 0;
    if (atomic_load(&s->running))
        return err_set(e, ERR_BUSY, "the session's last request runs");
    wait_for(s);
    s->r = *r;
    s->prompt.n = 0;
    ids_append(&s->prompt, r->ids, r->n_ids);
    memcpy(s->stop, r->stop, r->n_stop * sizeof r->stop[0]);
    s->forbidden = r->n_forbidden > 0 ? r->forbidden[0] : -1;
    choose(s);
    tempt(s);
    atomic_store(&s->cancel, false);
    atomic_store(&s->running, true);
    atomic_fetch_add(&s->en->requests, 1);
    atomic_fetch_add(&s->en->running, 1);
    if (pthread_create(&s->thread, NULL, work, s) != 0)
        return err_set(e, ERR_ENGINE, "no thread");
    s->started = true;
    return 0;
}

void engine_request_cancel(struct engine_session *s) { atomic_store(&s->cancel, true); }
