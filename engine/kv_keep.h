/* kv_keep.h - sessions' pages to the disk and back, beside the engine's thread (room-private).
 *
 * The writer takes what a session has computed when a turn ends, at low priority: full pages are held until they are copied, the last one is copied at once,
 * because the session goes on in it. Whoever needs the room of pages that wait gets it: then they aren't written.
 * The reader fills a session's pages before its request is computed; the engine's thread serves others meanwhile.
 *
 * Functions ending in _locked want the engine's lock. NULL for keep is fine: nothing is kept. */
#pragma once
#include "base/err.h"
#include "engine/kv_disk.h"

struct engine;
struct engine_session;
struct kv_keep;

/* Nothing fails for want of a disk: what is wrong is said in the log. bytes 0: what is in the folder goes. */
struct kv_keep *kv_keep_open(struct engine *en, const char *dir, uint64_t bytes);
/* After the engine's thread has ended. What waits is written first, within some seconds. */
void kv_keep_close(struct kv_keep *k);

void kv_keep_save_locked(struct kv_keep *k, struct engine_session *s);
/* The pages that wait to be written are let go. true: there were some. */
bool kv_keep_give_up_locked(struct kv_keep *k);
/* A page is on its way out and will be let go in a moment; then en->work is signalled. */
bool kv_keep_copying_locked(const struct kv_keep *k);
/* The session waits (s->loading) while what may follow its first kv_len tokens is looked for, and read if more than `same` tokens of its next page are the
 * same. false: there is nothing. */
bool kv_keep_load_locked(struct kv_keep *k, struct engine_session *s, size_t same);

void kv_keep_forget(struct kv_keep *k, int64_t owner);
struct kv_disk *kv_keep_disk(struct kv_keep *k);        /* NULL: there is none */
bool kv_keep_on(const struct kv_keep *k);       /* pages are written */
uint64_t kv_keep_tokens_locked(const struct kv_keep *k);       /* that were read instead of computed */
