/* config.c - the option table and the three places values come from.
 *
 * Main thread, before any other exists. inih cuts the file into sections and values; the reader below counts lines for
 * it, because its callback is told none, and refuses what it would silently pass over: lines without "=",
 * lines longer than its buffer, bytes that are no text. */
#define LOG_MODULE "config"
#include "daemon/config.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/str.h"
#include "protocol/protocol.h"
#include <ctype.h>
#include <errno.h>
#include <ini.h>
#include <limits.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define AT(field) offsetof(struct config, field)
#define TIB 1099511627776.0
#define FILE_MAX (1u << 20)
#define ERRORS_MAX 50                   /* of one file; then we stop counting aloud */

const struct config_option config_options[] = {
    {"daemon", "socket", CONFIG_PATH, AT(socket), 0, 0, "", NULL, "where clients connect; default: $XDG_RUNTIME_DIR/corral/corral.sock"},
    {"daemon", "state", CONFIG_PATH, AT(state), 0, 0, "", NULL, "folder of the conversations; default: $XDG_STATE_HOME/corral"},
    {"daemon", "log_level", CONFIG_CHOICE, AT(log_level), 0, 0, "info", "error warn info debug", "how much is logged on standard error"},
    {"model", "path", CONFIG_INPUT, AT(model), 0, 0, "", NULL, "GGUF file; default: the embedded model"},
    {"model", "backend", CONFIG_CHOICE, AT(backend), 0, 0, "auto", "auto cpu reference cuda", "what computes"},
    {"model", "threads", CONFIG_INT, AT(threads), 0, 1024, "0", NULL, "compute threads; 0: one per physical core"},
    {"model", "gpu_layers", CONFIG_INT, AT(gpu_layers), 0, 1024, "auto", "auto", "layers that a graphics card takes, the last ones; auto: as many as fit"},
    {"model", "gpus", CONFIG_INT, AT(gpus), 0, 8, "auto", "auto", "graphics cards of this machine that compute together; auto: as few as hold the model"},
    {"model", "nice", CONFIG_INT, AT(nice), 0, 19, "0", NULL, "nice value of the compute threads; 0: the daemon's own"},
    {"model", "context", CONFIG_INT, AT(context), 0, 1 << 24, "0", NULL, "most tokens of a conversation; 0: the model's, at most 32768"},
    {"model", "kv_memory", CONFIG_SIZE, AT(kv_memory), 0, 16 * TIB, "0", NULL, "memory for the KV cache (K, M, G allowed); 0: chosen from what is free"},
    {"model", "kv_type", CONFIG_CHOICE, AT(kv_type), 0, 0, "f16", "f16 q8_0", "how keys and values are kept; q8_0 takes half the memory"},
    {"model", "kv_disk", CONFIG_SIZE, AT(kv_disk), 0, 16 * TIB, "8G", NULL, "most bytes of KV pages kept on disk, so that a restart reads no conversation again; 0: none"},
    {"model", "kv_disk_folder", CONFIG_PATH, AT(kv_disk_folder), 0, 0, "", NULL, "where they are kept; default: kv in the state folder"},
    {"model", "batch", CONFIG_INT, AT(batch), 0, 65536, "0", NULL, "most tokens of one forward pass; 0: 512"},
    {"model", "cache", CONFIG_CHOICE, AT(cache), 0, 0, "on", "on off", "whether a model's packed weights are kept as a file for the next start"},
    {"model", "cache_size", CONFIG_SIZE, AT(cache_size), 0, 16 * TIB, "0", NULL, "most bytes of such files; 0: a quarter of the disk, at most 64G"},
    {"agent", "system", CONFIG_TEXT, AT(system), 0, 0, "You are a helpful assistant.", NULL, "the persona in the system segment of new conversations"},
    {"agent", "rounds_max", CONFIG_INT, AT(rounds_max), 1, 1000, "16", NULL, "tool rounds of one turn"},
    {"agent", "tokens_max", CONFIG_INT, AT(tokens_max), 1, 1 << 24, "8192", NULL, "tokens that the model writes in one turn"},
    {"agent", "seconds_max", CONFIG_INT, AT(seconds_max), 1, 86400, "600", NULL, "time of one turn"},
    {"agent", "tool_text_max", CONFIG_SIZE, AT(tool_text_max), 256, 16 << 20, "8K", NULL, "bytes of a tool's output that the model reads"},
    {"agent", "tool_tokens_max", CONFIG_INT, AT(tool_tokens_max), 64, 1 << 20, "2048", NULL, "tokens of a tool's output that the model reads; the rest by a handle"},
    {"agent", "code_check", CONFIG_CHOICE, AT(code_check), 0, 0, "note", "note refuse off", "what is done about insecure or destructive code before it runs: told in the call's event, or what is dangerous refused"},
    {"agent", "constrain", CONFIG_CHOICE, AT(constrain), 0, 0, "yes", "yes no", "arguments of JSON calls are held to the tool's schema while the model writes them"},
    {"agent", "queue_max", CONFIG_INT, AT(queue_max), 1, 1024, "16", NULL, "questions waiting in one conversation"},
    {"agent", "temperature", CONFIG_FLOAT, AT(temperature), -1, 10, "-1", NULL, "when a question names none; below 0: the model's own"},
    {"agent", "tool_eagerness", CONFIG_FLOAT, AT(tool_eagerness), -1, 1, "0", NULL, "how readily tools are called, -1 to 1; below 0 a call must be surer"},
    {"search", "provider", CONFIG_CHOICE, AT(search_provider), 0, 0, "auto", "auto brave searxng off", "who answers brave_search; auto: SearXNG where only a url is given, else Brave"},
    {"search", "url", CONFIG_TEXT, AT(search_url), 0, 0, "", NULL, "https://HOST[:PORT]/PATH of the service; default: Brave's own"},
    {"search", "api_key_file", CONFIG_INPUT, AT(search_key_file), 0, 0, "", NULL, "file whose first line is the key; default: systemd's credential brave-api-key"},
    {"search", "private", CONFIG_CHOICE, AT(search_private), 0, 0, "no", "no yes", "the host may have a private or loopback address"},
    {"search", "rate", CONFIG_FLOAT, AT(search_rate), 0.01, 1000, "1", NULL, "requests a second"},
    {"search", "results", CONFIG_INT, AT(search_results), 1, 20, "5", NULL, "results that the model reads"},
    {"search", "cache", CONFIG_INT, AT(search_cache), 0, 31536000, "21600", NULL, "seconds that an answer is kept; 0: not at all"},
    {"search", "timeout", CONFIG_INT, AT(search_timeout), 1, 60, "20", NULL, "seconds that a request may take"},
    {"wolfram", "url", CONFIG_TEXT, AT(wolfram_url), 0, 0, "", NULL, "https://HOST[:PORT]/PATH of the LLM API; default: Wolfram Alpha's own"},
    {"wolfram", "api_key_file", CONFIG_INPUT, AT(wolfram_key_file), 0, 0, "", NULL, "file whose first line is the AppID; default: systemd's credential wolfram-app-id"},
    {"wolfram", "private", CONFIG_CHOICE, AT(wolfram_private), 0, 0, "no", "no yes", "the host may have a private or loopback address"},
    {"wolfram", "rate", CONFIG_FLOAT, AT(wolfram_rate), 0.01, 1000, "1", NULL, "requests a second"},
    {"wolfram", "cache", CONFIG_INT, AT(wolfram_cache), 0, 31536000, "21600", NULL, "seconds that an answer is kept; 0: not at all"},
    {"wolfram", "timeout", CONFIG_INT, AT(wolfram_timeout), 1, 60, "20", NULL, "seconds that a request may take"},
    {"https", "ca_file", CONFIG_INPUT, AT(ca_file), 0, 0, "", NULL, "PEM file of the authorities to trust; default: the machine's"},
    {"sandbox", "accept", CONFIG_CHOICE, AT(sandbox_accept), 0, 0, "none", "none landlock", "layers of the fence that may be missing here; without them nothing is run"},
    {"sandbox", "folder", CONFIG_INPUT, AT(sandbox_folder), 0, 0, "", NULL, "the folder that the sandbox profiles python+files and mcp show at /data, read-only"},
    {"tools", "files", CONFIG_CHOICE, AT(files), 0, 0, "auto", "auto on off", "file_read, file_write, file_list for the model; auto: where a person has put a file"},
    {"tools", "runtimes", CONFIG_CHOICES, AT(runtimes), 0, 0, "", "bash sql node c cpp", "languages beside Python for the model: any of bash sql node c cpp, where this machine has them"},
};
const size_t config_options_count = ARRAY_LEN(config_options);

const struct config_option *config_option_find(const char *section, const char *key) {
    for (size_t i = 0; i < config_options_count; i++)
        if (strcmp(config_options[i].section, section) == 0 && strcmp(config_options[i].key, key) == 0)
            return &config_options[i];
    return NULL;
}

/* ---- values ----------------------------------------------------------------------------------- */

static bool parse_size(const char *s, int64_t *out) {
    static const char units[] = "KMGT";
    char digits[32];
    size_t n = strlen(s);
    int shift = 0;
    if (n == 0 || n >= sizeof digits)
        return false;
    memcpy(digits, s, n + 1);
    const char *u = strchr(units, toupper((unsigned char)digits[n - 1]));
    if (u && *u) {
        shift = 10 * (int)(u - units + 1);
        digits[n - 1] = '\0';
    }
    if (!str_to_i64(digits, 0, INT64_MAX >> shift, out))
        return false;
    *out <<= shift;
    return true;
}

static bool is_choice(const char *choices, const char *value, size_t n) {
    for (const char *p = choices; *p;) {
        size_t len = strcspn(p, " ");
        if (len == n && memcmp(p, value, n) == 0)
            return true;
        p += len + (p[len] == ' ');
    }
    return false;
}

static bool are_choices(const char *choices, const char *value) {
    static const char between[] = " ,";
    bool ok = true;
    for (const char *p = value + strspn(value, between); ok && *p; p += strspn(p, between)) {
        size_t len = strcspn(p, between);
        ok = is_choice(choices, p, len);
        p += len;
    }
    return ok;
}

static int set_string(struct config *c, const struct config_option *o, const char *value) {
    char **field = (char **)((char *)c + o->offset);
    free(*field);
    *field = value[0] || o->type == CONFIG_TEXT || o->type == CONFIG_CHOICES ? xstrdup(value) : NULL;
    return 0;
}

static int set_number(struct config *c, const struct config_option *o, const char *value, struct err *e) {
    int64_t *field = (int64_t *)((char *)c + o->offset), v;
    if (o->choices && strcmp(value, o->choices) == 0) {
        *field = (int64_t)o->min;
        return 0;
    }
    bool ok = o->type == CONFIG_SIZE ? parse_size(value, &v) : str_to_i64(value, INT64_MIN, INT64_MAX, &v);
    if (!ok || (double)v < o->min || (double)v > o->max)
        return err_set(e, ERR_CONFIG, "%s.%s = %.60s: expected %s from %.0f to %.0f%s", o->section, o->key, value,
                       o->type == CONFIG_SIZE ? "a size" : "a whole number", o->min, o->max, o->type == CONFIG_SIZE ? "; K, M, G and T may stand behind it" : "");
    *field = v;
    return 0;
}

int config_set(struct config *c, const struct config_option *o, const char *value, struct err *e) {
    switch (o->type) {
    case CONFIG_TEXT:
        return set_string(c, o, value);
    case CONFIG_PATH:
    case CONFIG_INPUT:
        if (strlen(value) >= PATH_MAX)
            return err_set(e, ERR_CONFIG, "%s.%s: a path of %zu bytes is too long", o->section, o->key, strlen(value));
        if (value[0] == '~' || value[0] == '"' || value[0] == '\'')
            return err_set(e, ERR_CONFIG, "%s.%s = %.60s: a path is written in full, without ~ and without quotes", o->section, o->key, value);
        return set_string(c, o, value);
    case CONFIG_CHOICE:
        if (!is_choice(o->choices, value, strlen(value)))
            return err_set(e, ERR_CONFIG, "%s.%s = %.60s: expected one of: %s", o->section, o->key, value, o->choices);
        return set_string(c, o, value);
    case CONFIG_CHOICES:
        if (!are_choices(o->choices, value))
            return err_set(e, ERR_CONFIG, "%s.%s = %.60s: expected any of: %s", o->section, o->key, value, o->choices);
        return set_string(c, o, value);
    case CONFIG_INT:
    case CONFIG_SIZE:
        return set_number(c, o, value, e);
    case CONFIG_FLOAT: {
        double v;
        if (!str_to_double(value, &v) || v < o->min || v > o->max)
            return err_set(e, ERR_CONFIG, "%s.%s = %.60s: expected a number from %g to %g", o->section, o->key, value, o->min, o->max);
        *(double *)((char *)c + o->offset) = v;
        return 0;
    }
    }
    BUG("option type %d", (int)o->type);
}

void config_defaults(struct config *c) {
    memset(c, 0, sizeof *c);
    for (size_t i = 0; i < config_options_count; i++) {
        struct err e;
        if (config_set(c, &config_options[i], config_options[i].value, &e) != 0)
            BUG("default of an option: %s", e.text);
    }
}

static bool holds_string(enum config_type type) {
    return type == CONFIG_TEXT || type == CONFIG_PATH || type == CONFIG_INPUT || type == CONFIG_CHOICE || type == CONFIG_CHOICES;
}

void config_free(struct config *c) {
    for (size_t i = 0; i < config_options_count; i++) {
        const struct config_option *o = &config_options[i];
        if (holds_string(o->type)) {
            char **field = (char **)((char *)c + o->offset);
            free(*field);
            *field = NULL;
        }
    }
}

/* ---- the file --------------------------------------------------------------------------------- */

struct reading {
    struct config *c;
    const char *path;
    const char *text;                   /* the whole file */
    size_t len, at;
    int line;                           /* of the line that inih was given last */
    bool indented;                      /* that line began with a blank: it continues the value above */
    int *first_line;                    /* per option: where it was given, 0 not yet */
    struct buf *errors;
    int n_errors;
};

static void complain(struct reading *r, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
static void complain(struct reading *r, const char *fmt, ...) {
    char text[512];
    va_list ap;
    if (r->n_errors++ >= ERRORS_MAX)
        return;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    buf_addf(r->errors, "%s:%d: ", r->path, r->line);
    str_escape(r->errors, text, strlen(text), false, sizeof text);
    buf_addc(r->errors, '\n');
}

static bool section_known(const char *section) {
    for (size_t i = 0; i < config_options_count; i++)
        if (strcmp(config_options[i].section, section) == 0)
            return true;
    return false;
}

/* " [daemon] [model] ..." */
static const char *section_names(char *out, size_t size) {
    size_t n = 0;
    out[0] = '\0';
    for (size_t i = 0; i < config_options_count && n < size; i++)
        if (i == 0 || strcmp(config_options[i].section, config_options[i - 1].section) != 0)
            n += (size_t)snprintf(out + n, size - n, " [%s]", config_options[i].section);
    return out;
}

/* " path backend ..." */
static const char *key_names(const char *section, char *out, size_t size) {
    size_t n = 0;
    out[0] = '\0';
    for (size_t i = 0; i < config_options_count && n < size; i++)
        if (strcmp(config_options[i].section, section) == 0)
            n += (size_t)snprintf(out + n, size - n, " %s", config_options[i].key);
    return out;
}

static void check_section(struct reading *r, const char *line, size_t n) {
    const char *end = memchr(line, ']', n);
    char name[64], names[256];
    if (!end) {
        complain(r, "a section's name ends with ]: %.*s", (int)(n < 60 ? n : 60), line);
        return;
    }
    snprintf(name, sizeof name, "%.*s", (int)(end - line - 1), line + 1);
    if (!section_known(name))
        complain(r, "unknown section [%s]; there are%s", name, section_names(names, sizeof names));
}

/* Says what inih would pass over in silence. */
static void check_line(struct reading *r, const char *line, size_t n) {
    size_t blanks = 0;
    while (blanks < n && (line[blanks] == ' ' || line[blanks] == '\t'))
        blanks++;
    r->indented = blanks > 0;
    line += blanks;
    n -= blanks;
    if (n == 0 || *line == ';' || *line == '#')
        return;
    if (memchr(line, '\0', n) || !utf8_valid(line, n))
        complain(r, "the line holds bytes that are no UTF-8 text");
    else if (*line == '[')
        check_section(r, line, n);
    else if (!r->indented && !memchr(line, '=', n) && !memchr(line, ':', n))
        complain(r, "expected key = value or [section], got: %.*s", (int)(n < 60 ? n : 60), line);
}

static char *next_line(char *out, int size, void *stream) {
    struct reading *r = stream;
    if (r->at >= r->len || size < 2)
        return NULL;
    const char *line = r->text + r->at, *end = memchr(line, '\n', r->len - r->at);
    size_t n = end ? (size_t)(end - line) : r->len - r->at;
    r->at += n + (end != NULL);
    r->line++;
    if (n > 0 && line[n - 1] == '\r')
        n--;
    check_line(r, line, n);
    if (n > (size_t)size - 2) {
        complain(r, "the line is longer than %d bytes; go on with an indented line below it", size - 2);
        n = 0;
    }
    if (memchr(line, '\0', n))
        n = 0;
    memcpy(out, line, n);
    memcpy(out + n, "\n", 2);
    return out;
}

static int take_value(void *user, const char *section, const char *name, const char *value) {
    struct reading *r = user;
    const struct config_option *o = config_option_find(section, name);
    struct err e;
    char names[256];
    if (!o) {
        if (!section[0])
            complain(r, "%.60s stands before the first [section]", name);
        else if (section_known(section))
            complain(r, "unknown key %.60s in [%s]; there are%s", name, section, key_names(section, names, sizeof names));
        return 1;                       /* an unknown section has been reported at its own line */
    }
    int *first = &r->first_line[o - config_options];
    if (*first && !r->indented) {
        complain(r, "%s.%s is given a second time; first at line %d", section, name, *first);
        return 1;
    }
    if (*first && o->type == CONFIG_TEXT) {
        char **field = (char **)((char *)r->c + o->offset);
        char *joined = xasprintf("%s\n%s", *field, value);
        free(*field);
        *field = joined;
        return 1;
    }
    *first = r->line;
    if (config_set(r->c, o, value, &e) != 0)
        complain(r, "%s", e.text);
    return 1;
}

/* Paths whose end is not there; one that this user may not look at is not judged. */
static void look_for_inputs(struct reading *r) {
    for (size_t i = 0; i < config_options_count; i++) {
        const struct config_option *o = &config_options[i];
        const char *path = o->type == CONFIG_INPUT && r->first_line[i] ? *(char **)((char *)r->c + o->offset) : NULL;
        bool folder = o->offset == AT(sandbox_folder);
        struct stat st;
        if (!path)
            continue;
        r->line = r->first_line[i];
        bool there = stat(path, &st) == 0;
        if (!there && (errno == ENOENT || errno == ENOTDIR))
            complain(r, "%s.%s = %.200s: there is no such %s", o->section, o->key, path, folder ? "folder" : "file");
        else if (there && folder != (S_ISDIR(st.st_mode) != 0))
            complain(r, "%s.%s = %.200s: that is %s folder", o->section, o->key, path, folder ? "no" : "a");
    }
}

static int read_file(struct config *c, const char *path, bool look, struct buf *errors) {
    struct buf text = {0};
    struct err e;
    if (file_read(&text, path, FILE_MAX, &e) != 0) {
        buf_addf(errors, "%s\n", e.text);
        buf_free(&text);
        return 1;
    }
    struct reading r = {.c = c, .path = path, .text = buf_str(&text), .len = text.len, .errors = errors};
    if (strncmp(r.text, "\xef\xbb\xbf", 3) == 0)
        r.at = 3;                       /* the mark that some editors put before UTF-8 */
    r.first_line = xcalloc(config_options_count, sizeof r.first_line[0]);
    int bad = ini_parse_stream(next_line, &r, take_value, &r);
    if (bad != 0 && r.n_errors == 0) {
        r.line = bad;
        complain(&r, "not a configuration line");
    }
    if (look)
        look_for_inputs(&r);
    free(r.first_line);
    buf_free(&text);
    return r.n_errors;
}

int config_read_file(struct config *c, const char *path, struct buf *errors) { return read_file(c, path, false, errors); }

int config_check_file(const char *path, struct buf *errors) {
    struct config c;
    config_defaults(&c);
    int n = read_file(&c, path, true, errors);
    config_free(&c);
    return n;
}

/* ---- environment and places ------------------------------------------------------------------- */

/* CORRAL_MODEL_PATH; the three that have a flag of their own also under the short name (CORRAL_MODEL). */
static const char *env_of(const struct config_option *o, char *name, size_t size) {
    snprintf(name, size, "CORRAL_%s_%s", o->section, o->key);
    for (char *p = name; *p; p++)
        *p = (char)toupper((unsigned char)*p);
    const char *v = getenv(name);
    if (v)
        return v;
    const char *shorter = o->offset == AT(socket) ? "CORRAL_SOCKET" : o->offset == AT(state) ? "CORRAL_STATE" : o->offset == AT(model) ? "CORRAL_MODEL" : NULL;
    if (!shorter)
        return NULL;
    snprintf(name, size, "%s", shorter);
    return getenv(name);
}

int config_read_env(struct config *c, struct buf *errors) {
    int n = 0;
    for (size_t i = 0; i < config_options_count; i++) {
        char name[128];
        struct err e;
        const char *v = env_of(&config_options[i], name, sizeof name);
        if (v && v[0] && config_set(c, &config_options[i], v, &e) != 0) {
            buf_addf(errors, "environment variable %s: ", name);
            str_escape(errors, e.text, strlen(e.text), false, sizeof e.text);
            buf_addc(errors, '\n');
            n++;
        }
    }
    return n;
}

static const char *home(void) {
    const char *h = getenv("HOME");
    if (h && h[0] == '/')
        return h;
    const struct passwd *pw = getpwuid(geteuid());
    return pw && pw->pw_dir && pw->pw_dir[0] == '/' ? pw->pw_dir : NULL;
}

bool config_default_file(struct buf *out) {
    const char *xdg = getenv("XDG_CONFIG_HOME"), *h = home();
    buf_reset(out);
    if (xdg && xdg[0] == '/')
        buf_addf(out, "%s/corral/corral.conf", xdg);
    else if (h)
        buf_addf(out, "%s/.config/corral/corral.conf", h);
    if (out->len && access(buf_str(out), F_OK) == 0)
        return true;
    buf_reset(out);
    buf_adds(out, "/etc/corral/corral.conf");
    return access(buf_str(out), F_OK) == 0;
}

static int state_place(struct buf *out, struct err *e) {
    const char *systemd = getenv("STATE_DIRECTORY"), *xdg = getenv("XDG_STATE_HOME"), *h = home();
    if (systemd && systemd[0] == '/')
        buf_addf(out, "%.*s", (int)strcspn(systemd, ":"), systemd);
    else if (xdg && xdg[0] == '/')
        buf_addf(out, "%s/corral", xdg);
    else if (h)
        buf_addf(out, "%s/.local/state/corral", h);
    else
        return err_set(e, ERR_CONFIG, "this user has no home folder: name a folder with --state");
    return 0;
}

int config_places(struct config *c, struct err *e) {
    struct buf b = {0};
    int rc = 0;
    if (!c->state && (rc = state_place(&b, e)) == 0)
        c->state = buf_take(&b);
    if (rc == 0 && !c->kv_disk_folder)
        c->kv_disk_folder = xasprintf("%s/kv", c->state);
    buf_reset(&b);
    const char *systemd = getenv("RUNTIME_DIRECTORY");
    if (rc == 0 && !c->socket && systemd && systemd[0] == '/' && !getenv("CORRAL_SOCKET"))
        buf_addf(&b, "%.*s/corral.sock", (int)strcspn(systemd, ":"), systemd);
    else if (rc == 0 && !c->socket)
        rc = protocol_socket_path(&b, e);
    if (rc == 0 && !c->socket)
        c->socket = buf_take(&b);
    if (rc == 0)
        rc = protocol_socket_check(c->socket, e);
    buf_reset(&b);
    if (rc == 0 && !c->model && (rc = program_dir(&b, e)) == 0) {
        buf_adds(&b, "/../share/corral/cria.gguf");
        c->model = buf_take(&b);
    }
    buf_free(&b);
    return rc;
}
