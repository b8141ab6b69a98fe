/* config.h - what corrald can be told, in one table (room-private).
 *
 * Flags win over environment (CORRAL_SECTION_KEY), environment over the file, the file over defaults. The file is INI;
 * an unknown section or key, a bad value and a line that is neither are each reported with their line, and the
 * daemon does not start on any of them. docs/corral.conf shows every option at its default. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct config {                         /* strings are owned; NULL where the default is "found out at start" */
    char *socket, *state, *log_level;
    char *model, *backend, *cache, *kv_type, *kv_disk_folder;
    int64_t threads, nice, gpu_layers, gpus, context, kv_memory, kv_disk, batch, cache_size;
    char *system;
    int64_t rounds_max, tokens_max, seconds_max, tool_text_max, tool_tokens_max, queue_max;
    double temperature, tool_eagerness;
    char *search_provider, *search_url, *search_key_file, *search_private;
    double search_rate;
    int64_t search_results, search_cache, search_timeout;
    char *wolfram_url, *wolfram_key_file, *wolfram_private;
    double wolfram_rate;
    int64_t wolfram_cache, wolfram_timeout;
    char *ca_file;
    char *files;
    char *runtimes;
    char *code_check, *constrain;
    char *sandbox_accept;               /* layers of the fence that may be missing */
    char *sandbox_folder;               /* shown at /data by the profiles that show one; "": none */
};

enum config_type {
    CONFIG_TEXT,
    CONFIG_PATH,
    CONFIG_INPUT,                       /* the path of something that must be there already */
    CONFIG_INT,
    CONFIG_SIZE,
    CONFIG_FLOAT,
    CONFIG_CHOICE,
    CONFIG_CHOICES,
};

struct config_option {
    const char *section, *key;
    enum config_type type;
    size_t offset;                      /* in struct config */
    double min, max;                    /* numbers, inclusive */
    const char *value;                  /* the default as it would be written; "" where it is found out at start */
    const char *choices;                /* "a b c": one of them, any of them; of a number: a word for its least value */
    const char *help;
};
extern const struct config_option config_options[];
extern const size_t config_options_count;
const struct config_option *config_option_find(const char *section, const char *key);

void config_defaults(struct config *c);
void config_free(struct config *c);
/* One value from anywhere but the file. ERR_CONFIG with what is expected. */
int config_set(struct config *c, const struct config_option *o, const char *value, struct err *e);
/* Reads a file over c. Returns the number of errors, each a line "FILE:LINE: what" in errors. */
int config_read_file(struct config *c, const char *path, struct buf *errors);
/* The same for a file that nobody starts with yet; also named: a path where nothing is. */
int config_check_file(const char *path, struct buf *errors);
/* CORRAL_* variables over c; the same kind of result. */
int config_read_env(struct config *c, struct buf *errors);
/* The file that is read when no --config says otherwise; false: there is none. */
bool config_default_file(struct buf *out);
/* Fills state, socket and model where they are still unset. */
int config_places(struct config *c, struct err *e);
