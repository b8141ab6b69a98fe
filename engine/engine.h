/* engine.h - a Llama model on this machine: token ids in, token ids out.
 *
 * engine          a loaded model, its worker pool and its scheduler thread.
 * engine_session  one timeline of token ids with its KV pages.
 * engine_vocab    the tokenizer of a GGUF file; usable without weights.
 *
 * Threads.  engine_open/close, session create/free and engine_request may be called from any one
 * thread at a time (the agent's); they hand work to the engine thread and return.  Events are
 * delivered by callback ON THE ENGINE THREAD: a callback must only queue what it is told and
 * return.  Vocabulary functions are pure and callable from any thread.
 *
 * Nothing here mentions tensors or devices; nothing above asks which backend runs.
 * Untrusted input: a GGUF file is hostile; every count, type and offset in it is checked. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- vocabulary ------------------------------------------------------------------------- */

struct engine_vocab;

enum engine_token_kind {
    ENGINE_TOKEN_NORMAL,
    ENGINE_TOKEN_CONTROL,               /* never made by encoding text unless parse_special */
    ENGINE_TOKEN_BYTE,                  /* SentencePiece <0xNN> */
    ENGINE_TOKEN_UNKNOWN,
    ENGINE_TOKEN_UNUSED,
    ENGINE_TOKEN_NONE,                  /* no such id */
};

/* Reads the tokenizer of a GGUF file, with or without weights. */
int engine_vocab_open(struct engine_vocab **out, const char *gguf_path, struct err *e);
void engine_vocab_free(struct engine_vocab *v);

int32_t engine_vocab_size(const struct engine_vocab *v);
enum engine_token_kind engine_vocab_kind(const struct engine_vocab *v, int32_t id);
/* The id of a control token by its exact name ("<|eot_id|>"), or -1. */
int32_t engine_vocab_control(const struct engine_vocab *v, const char *name);
int32_t engine_vocab_bos(const struct engine_vocab *v);         /* -1: none */
int32_t engine_vocab_eos(const struct engine_vocab *v);
/* Appends the ids of text. No BOS is added (SentencePiece's dummy prefix is, as the file says).
 * parse_special: spellings of control tokens become those tokens; otherwise no control id can come
 * out, whatever the text holds. Invalid UTF-8 is encoded byte by byte, losing nothing. */
int engine_vocab_encode(const struct engine_vocab *v, const char *text, size_t len, bool parse_special,
                        struct ids *out, struct err *e);
/* The bytes that an id stands for: of a control token its name. NULL for no such id. Borrowed; may
 * be a part of a UTF-8 character and may hold NUL. */
const char *engine_vocab_piece(const struct engine_vocab *v, int32_t id, size_t *len);
/* Appends the text of ids. Control tokens show their names when show_special, else nothing. */
int engine_vocab_decode(const struct engine_vocab *v, const int32_t *ids, size_t n, bool show_special,
                        struct buf *out, struct err *e);

/* ---- the model --------------------------------------------------------------------------- */

struct engine;

/* The user's cache folder for packed weights, made where it isn't there; free() it. NULL: there is none, or it can't be made. */
char *engine_cache_folder(void);

struct engine_config {                  /* pointers are borrowed for the call */
    const char *model_path;
    const char *backend;                /* "cuda", "cpu", "reference"; NULL: the fastest here */
    int threads;                        /* 0: one per physical core this process may use */
    int nice;                           /* 1..19: of the threads that compute and of the one that opens, unless they are nicer already; 0: as it is */
    const char *cache_dir;              /* where packed weights are kept for the next start; NULL: the user's cache folder, for models of 256 MB or
                                           more; "": nowhere */
    uint64_t cache_bytes;               /* most bytes in it, the oldest go first; 0: a quarter of the disk, at most 64 GiB */
    bool cache_finish;                  /* closing waits until the file is written; else it is given up where it isn't yet */
    size_t context;                     /* most tokens of a session; 0: the model's, at most 32768 */
    size_t kv_bytes;                    /* memory for KV pages of all sessions; 0: chosen from what is free */
    const char *kv_type;                /* "f16": 16 bits a number, float16 on a card, int16 with a scale for each head of a token on the CPU; "q8_0":
                                           bytes with a scale for 32, in some 0.53 of the memory; "f32": on the CPU, in twice of it; NULL: f16,
                                           for weights of float32 f32. The reference keeps float32 */
    const char *kv_dir;                 /* KV pages of sessions that have an owner are kept there as files, see kv_disk.h, by one process at a time; NULL: they aren't */
    uint64_t kv_disk_bytes;             /* most bytes of them; 0: those that are there go */
    bool own_kv;                        /* no session takes over what another has computed: to measure and compare */
    int gpu_layers;                     /* layers that a card takes, the last ones; 0: as many as fit */
    int gpus;                           /* cards of this machine that compute together; 0: as few as hold the model */
    int batch_max;                      /* tokens of one forward pass, prefill chunks included; 0: 512 */
    /* Called on the opening thread with 0..1 while loading; NULL is fine. */
    void (*on_load)(void *arg, double done);
    void *on_load_arg;
};

struct engine_info {                    /* strings are borrowed from the engine */
    const char *name, *architecture, *backend, *quantisation, *licence, *path, *chat_template;
    uint64_t parameters, file_bytes, kv_bytes, kv_bytes_per_token;
    size_t context, context_trained;
    int32_t vocab, layers, embd, heads, heads_kv, ff;
    int threads;
};

/* For a program that goes on when a graphics card is lost: starts a process that starts processes for the card (engine/cuda/keeper.h).
 * Before threads, secrets and fences; keeper_fence and card_fence (NULL is fine) are called in it and in each of those, before a driver is
 * loaded. Without it cards are driven by this process, and one that was lost stays lost. */
int engine_keeper_start(int (*keeper_fence)(struct err *e), int (*card_fence)(struct err *e), struct err *e);

int engine_open(struct engine **out, const struct engine_config *c, struct err *e);
void engine_close(struct engine *en);   /* NULL is fine. Ends every request; sessions must be freed before */
const struct engine_vocab *engine_vocab(const struct engine *en);
void engine_get_info(const struct engine *en, struct engine_info *out);

struct engine_work {                    /* what passes of a kind came to since the start */
    double seconds, flops, bytes;       /* flops: of the products and attention; bytes: of weights and KV, each read once a pass */
};

struct engine_stats {
    uint64_t prefill_tokens, decode_tokens, cached_tokens;
    size_t sessions, running, kv_pages_used, kv_pages_total;
    size_t kv_pages_host;               /* of idle sessions, moved from the card's memory to the machine's */
    struct {
        bool on;                        /* pages are kept on disk */
        uint64_t bytes, most;           /* of the files; at most */
        size_t pages;
        uint64_t read, written, lost;   /* pages, since the start; lost: there was no room, or the file was no good */
        uint64_t tokens;                /* that were read and so not computed; cached_tokens holds them too */
    } disk;
    struct engine_work prefill, decode; /* passes with tokens of prompts; passes without */
    uint64_t pulse;                     /* rises, within a forward pass too, while something is computed; with running > 0 and no rise, the engine hangs */
};
void engine_get_stats(const struct engine *en, struct engine_stats *out);

enum engine_card_state {
    ENGINE_CARD_NOT_ASKED,              /* the configuration names another backend */
    ENGINE_CARD_NONE,                   /* no module, driver or card: see why */
    ENGINE_CARD_REFUSED,                /* there is one, but it can't run this model: see why */
    ENGINE_CARD_USED,
    ENGINE_CARD_LOST,                   /* it failed and could not be brought back: see why. The CPU computes */
};

struct engine_card_health {
    bool known;                         /* false: NVIDIA's management library isn't there */
    int celsius, watts;                 /* of several cards the hottest one's, and of all; -1: not told */
    int64_t ecc_uncorrected;            /* memory errors since the cards' reset; -1: not told */
    int xid;                            /* the last error that the driver reported by number; 0: none */
    char throttled[96];                 /* why clocks are held back, of one card or all; "": they aren't */
};

struct engine_card {                    /* a graphics card, as far as one was looked for */
    enum engine_card_state state;
    char why[512];                      /* also the last loss while USED */
    char name[128], driver[16], capability[8];
    int layers, losses;                 /* layers of the model on it; how often it was lost */
    int cards;                          /* that compute together, all of one kind: bytes are those of the first one */
    uint64_t memory_bytes, weight_bytes, kv_bytes, scratch_bytes, free_bytes;   /* free: as planned */
    struct engine_card_health health;
};
void engine_get_card(const struct engine *en, struct engine_card *out);

/* Forward pass over ids from an empty context, for inspection and tests. For each of positions
 * (strictly rising, < n) n_vocab floats go to logits in turn; argmax (n entries or NULL) gets the
 * best id of every position. Runs on the calling thread's time; other sessions may run meanwhile. */
int engine_logits(struct engine *en, const int32_t *ids, size_t n, const size_t *positions, size_t n_positions,
                  float *logits, int32_t *argmax, struct err *e);

/* ---- sessions and requests ----------------------------------------------------------------- */

struct engine_session;

struct engine_sampler {
    float temperature;                  /* <= 0: greedy */
    int top_k;                          /* 0: all */
    float top_p;                        /* >= 1: off */
    float min_p;                        /* 0: off */
    uint64_t seed;                      /* same ids, seed and backend: same result, whatever else runs */
};

/* Lets a caller watch and steer each token (constrained decoding, gates). Called on the engine
 * thread before sampling position n of the continuation; may change logits in place. */
typedef void (*engine_logits_fn)(void *arg, size_t n, float *logits, int32_t n_vocab);

enum engine_end {
    ENGINE_END_STOP,                    /* a stop id was sampled; it is the last token reported */
    ENGINE_END_LENGTH,                  /* max_tokens reached */
    ENGINE_END_CONTEXT,                 /* the session's context is full */
    ENGINE_END_CANCELLED,
    ENGINE_END_DEADLINE,
    ENGINE_END_FAILED,                  /* see err */
};

struct engine_event {
    enum { ENGINE_PROGRESS, ENGINE_TOKEN, ENGINE_DONE } type;
    /* ENGINE_PROGRESS: tokens of the prompt in the KV so far, of total; cached were there before */
    size_t done, total, cached;
    /* ENGINE_TOKEN */
    int32_t id;
    float logprob;                      /* natural, under the unmodified distribution */
    /* ENGINE_DONE, always the last event of a request, exactly once */
    enum engine_end end;
    const struct err *err;              /* borrowed for the call */
    int64_t prefill_ns, decode_ns;      /* time spent for this request's tokens */
    size_t prefilled, decoded;          /* tokens computed in each phase */
};
typedef void (*engine_event_fn)(void *arg, const struct engine_event *ev);

struct engine_request {                 /* everything is copied by the call */
    const int32_t *ids;                 /* the WHOLE timeline so far; the part that the session's KV
                                           already holds is not computed again (`cached`) */
    size_t n_ids;                       /* >= 1 */
    const int32_t *stop;                /* ids that end the continuation */
    size_t n_stop;
    const int32_t *forbidden;           /* a few ids that can't come: where one would, another is drawn without them */
    size_t n_forbidden;
    struct engine_sampler sampler;
    size_t max_tokens;                  /* 0: as many as fit */
    int64_t deadline_ms;                /* clock_mono_ms() at which to stop; 0: none */
    engine_event_fn on_event;
    engine_logits_fn on_logits;         /* NULL is fine */
    void *arg;                          /* for both */
};

int engine_session_create(struct engine_session **out, struct engine *en, struct err *e);
/* The session's pages are written to disk when it is saved or freed, and belong to that owner there: a number above 0, or ENGINE_OWNER_ALL for
 * what many timelines begin with, which is saved by itself when a request ends. */
#define ENGINE_OWNER_ALL (-1)
void engine_session_own(struct engine_session *s, int64_t owner);
/* Returns at once. While a request runs it does nothing. */
void engine_session_save(struct engine_session *s);
/* What only this owner has in the folder is gone from it on return, and comes no more from sessions freed before. en: NULL where no engine is open. */
void engine_kv_forget(struct engine *en, const char *kv_dir, int64_t owner);
/* Each owner of pages on disk once. */
void engine_kv_owners(struct engine *en, void (*each)(void *arg, int64_t owner), void *arg);
/* Cancels a running request (its ENGINE_DONE is delivered first) and gives the pages back. */
void engine_session_free(struct engine_session *s);
/* Starts a continuation. ERR_BUSY while the session's last request runs, ERR_CONTEXT when ids do not fit. */
int engine_request_start(struct engine_session *s, const struct engine_request *r, struct err *e);
/* Takes effect within one micro-batch, in prefill too. The ENGINE_DONE event still comes. */
void engine_request_cancel(struct engine_session *s);
