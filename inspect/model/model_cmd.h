/* model_cmd.h - what the files of corral-model share (room-private). */
#pragma once
#include "base/json.h"
#include "engine/gguf.h"

struct json *model_describe(const struct gguf *g, const char *path);     /* all of `model info` */

/* Whether the engine takes the file, and if not, why (for a person; cut to size). memory: bytes that its weights and one
 * session of the default context take, 0 where that can't be said. */
bool model_runs_here(const char *path, uint64_t *memory, char *why, size_t size);

struct found {                                                           /* strings are owned */
    char *path, *name;
    const char *source;                                                  /* "Ollama" ... */
};
/* GGUF files where other programs keep them, and below the given folders; each file once, in the order of the places. left_out: there
 * is more than is looked at. */
size_t model_find(struct found **out, char *const *folders, size_t n_folders, bool *left_out);
void model_found_free(struct found *f, size_t n);
