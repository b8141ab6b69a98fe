/* find.c - GGUF files where other programs keep their models. Nothing is copied or changed.
 *
 * Ollama       MODELS/manifests/HOST/OWNER/NAME/TAG names the blob MODELS/blobs/sha256-...
 * HuggingFace  HUB/models--OWNER--NAME/snapshots/REVISION/.../FILE.gguf, links to blobs
 * LM Studio    MODELS/OWNER/NAME/FILE.gguf
 * llama.cpp    CACHE/FILE.gguf
 *
 * Folders are walked to a bounded depth and number of entries; links to folders are followed, but never twice to the same and not
 * to one that holds the folder that is being walked. */
#include "inspect/model/model_cmd.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/str.h"
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define DEPTH_MAX 9
#define ENTRIES_MAX 200000u
#define FOUND_MAX 10000u
#define LINKS_MAX 1000u                         /* to folders */
#define MANIFEST_MAX ((size_t)1 << 20)

struct seen {
    dev_t dev;
    ino_t ino;
};

struct search {
    struct found *found;
    struct seen *seen;                          /* of the same index */
    size_t n, entries;
    struct seen within[DEPTH_MAX];              /* folders that are being walked */
    struct seen linked[LINKS_MAX];              /* folders that links led to */
    size_t n_linked;
    const char *source;
    const char *root;                           /* folder that names are told from */
    bool left_out;                              /* something, by the limits above */
};

static void add(struct search *s, const char *path, char *name) {
    struct stat st;

    s->left_out |= s->n == FOUND_MAX;
    if (s->n < FOUND_MAX && stat(path, &st) == 0) {
        size_t i = 0;
        while (i < s->n && (s->seen[i].dev != st.st_dev || s->seen[i].ino != st.st_ino))
            i++;
        if (i == s->n) {
            s->found = xreallocarray(s->found, s->n + 1, sizeof *s->found);
            s->seen = xreallocarray(s->seen, s->n + 1, sizeof *s->seen);
            s->seen[s->n] = (struct seen){st.st_dev, st.st_ino};
            s->found[s->n++] = (struct found){.path = xstrdup(path), .name = name, .source = s->source};
            return;
        }
    }
    free(name);
}

static int by_name(const struct dirent **a, const struct dirent **b) { return strcmp((*a)->d_name, (*b)->d_name); }

static bool among(const struct seen *v, size_t n, const struct stat *st) {
    for (size_t i = 0; i < n; i++)
        if (v[i].dev == st->st_dev && v[i].ino == st->st_ino)
            return true;
    return false;
}

/* Whether folder is root or one above it. */
static bool holds(const char *folder, const char *root) {
    char *above = realpath(folder, NULL), *real = realpath(root, NULL);
    size_t n = above != NULL ? strlen(above) : 0;
    bool yes = above == NULL || real == NULL || n == 1 || (strncmp(real, above, n) == 0 && (real[n] == '/' || real[n] == '\0'));

    free(above);
    free(real);
    return yes;
}

/* True for a link's folder that is to be walked. */
static bool follow(struct search *s, const char *path, int depth, const struct stat *st) {
    if (among(s->within, (size_t)depth, st) || among(s->linked, s->n_linked, st) || holds(path, s->root))
        return false;
    if (s->n_linked == LINKS_MAX) {
        s->left_out = true;
        return false;
    }
    s->linked[s->n_linked++] = (struct seen){st->st_dev, st->st_ino};
    return true;
}

/* Calls fn for every regular file below path (opening a pipe would wait for its writer), in order of names. */
static void walk(struct search *s, const char *path, int depth, void (*fn)(struct search *s, const char *path)) {
    struct dirent **all = NULL;
    bool room = depth < DEPTH_MAX && s->entries < ENTRIES_MAX;
    int n = room ? scandir(path, &all, NULL, by_name) : -1;
    struct stat here;

    s->left_out |= !room;
    if (room)
        s->within[depth] = stat(path, &here) == 0 ? (struct seen){here.st_dev, here.st_ino} : (struct seen){0};
    for (int i = 0; i < n; i++) {
        const char *name = all[i]->d_name;
        char *at = xasprintf("%s/%s", path, name);
        struct stat st;
        mode_t was = 0;
        if (strcmp(name, ".") != 0 && strcmp(name, "..") != 0 && s->entries++ < ENTRIES_MAX && lstat(at, &st) == 0) {
            was = st.st_mode;
            if (S_ISDIR(st.st_mode) && !among(s->within, (size_t)depth + 1, &st))
                walk(s, at, depth + 1, fn);
            else if (stat(at, &st) == 0 && S_ISREG(st.st_mode))
                fn(s, at);
            else if (S_ISLNK(was) && S_ISDIR(st.st_mode) && follow(s, at, depth + 1, &st))
                walk(s, at, depth + 1, fn);
        }
        free(at);
        free(all[i]);
    }
    free(all);
}

static const char *below(const struct search *s, const char *path) {
    size_t n = strlen(s->root);
    return strncmp(path, s->root, n) == 0 && path[n] == '/' ? path + n + 1 : path;
}

/* ---- files that say what they are ------------------------------------------------------------ */

static void gguf_file(struct search *s, const char *path) {
    size_t n = strlen(path);
    if (n > 5 && strcasecmp(path + n - 5, ".gguf") == 0)
        add(s, path, xstrdup(below(s, path)));
}

/* models--OWNER--NAME/snapshots/REVISION/FILE as OWNER/NAME/FILE. */
static void hub_file(struct search *s, const char *path) {
    const char *at = below(s, path), *repo = at + strlen("models--"), *end, *file;
    struct buf name = {0};
    size_t n = strlen(path);

    if (n <= 5 || strcasecmp(path + n - 5, ".gguf") != 0 || !str_starts(at, "models--") || (end = strchr(at, '/')) == NULL ||
        !str_starts(end, "/snapshots/") || (file = strchr(end + strlen("/snapshots/"), '/')) == NULL)
        return;
    for (const char *p = repo; p < end; p++) {
        if (p[0] == '-' && p[1] == '-' && p + 1 < end) {
            buf_addc(&name, '/');
            p++;
        } else {
            buf_addc(&name, *p);
        }
    }
    buf_adds(&name, file);
    add(s, path, xstrdup(buf_str(&name)));
    buf_free(&name);
}

/* ---- Ollama ---------------------------------------------------------------------------------- */

/* "sha256:" and 64 hex digits: nothing that leads out of the folder. */
static bool is_digest(const char *s) { return str_starts(s, "sha256:") && strlen(s) == 71 && strspn(s + 7, "0123456789abcdef") == 64; }

/* HOST/OWNER/NAME/TAG: NAME:TAG for the library's own, else OWNER/NAME:TAG. */
static char *ollama_name(const char *at) {
    const char *owner = strchr(at, '/'), *tag = strrchr(at, '/');
    if (owner == NULL || owner == tag)
        return xstrdup(at);
    owner += str_starts(owner, "/library/") ? strlen("/library/") : 1;
    return owner < tag ? xasprintf("%.*s:%s", (int)(tag - owner), owner, tag + 1) : xstrdup(at);
}

static void ollama_manifest(struct search *s, const char *path) {
    struct buf text = {0};
    struct json *j = NULL;
    struct err e;

    if (file_read(&text, path, MANIFEST_MAX, &e) == 0 && json_parse(&j, buf_str(&text), text.len, &e) == 0) {
        const struct json *layers = json_get(j, "layers");
        for (size_t i = 0; i < json_len(layers); i++) {
            const char *type = json_get_str(json_at(layers, i), "mediaType", ""), *digest = json_get_str(json_at(layers, i), "digest", "");
            if (!str_ends(type, ".image.model") || !is_digest(digest))
                continue;
            char *blob = xasprintf("%.*s/blobs/sha256-%s", (int)(strlen(s->root) - strlen("/manifests")), s->root, digest + 7);
            add(s, blob, ollama_name(below(s, path)));
            free(blob);
        }
    }
    json_free(j);
    buf_free(&text);
}

/* ---- the places ------------------------------------------------------------------------------ */

/* root is taken over; NULL is fine. */
static void look(struct search *s, const char *source, char *root, void (*fn)(struct search *s, const char *path)) {
    if (root == NULL)
        return;
    for (size_t n = strlen(root); n > 1 && root[n - 1] == '/';)
        root[--n] = '\0';
    s->source = source;
    s->root = root;
    walk(s, root, 0, fn);
    free(root);
}

/* A folder below the one that a variable names, else below one in the home folder. */
static char *place(const char *variable, const char *below_it, const char *in_home) {
    const char *v = variable != NULL ? getenv(variable) : NULL, *home = getenv("HOME");

    if (v != NULL && v[0] != '\0')
        return xasprintf("%s%s", v, below_it);
    return in_home != NULL && home != NULL && home[0] == '/' ? xasprintf("%s/%s", home, in_home) : NULL;
}

static bool is_set(const char *variable) { return getenv(variable) != NULL && getenv(variable)[0] != '\0'; }

static void look_at_hub(struct search *s) {
    static const char source[] = "HF cache";
    if (is_set("HF_HUB_CACHE"))
        look(s, source, place("HF_HUB_CACHE", "", NULL), hub_file);
    else if (is_set("HF_HOME"))
        look(s, source, place("HF_HOME", "/hub", NULL), hub_file);
    else
        look(s, source, place("XDG_CACHE_HOME", "/huggingface/hub", ".cache/huggingface/hub"), hub_file);
}

size_t model_find(struct found **out, char *const *folders, size_t n_folders, bool *left_out) {
    struct search s = {0};

    for (size_t i = 0; i < n_folders; i++)
        look(&s, "folder", xstrdup(folders[i]), gguf_file);
    look(&s, "Ollama", place("OLLAMA_MODELS", "/manifests", ".ollama/models/manifests"), ollama_manifest);
    look(&s, "Ollama", xstrdup("/usr/share/ollama/.ollama/models/manifests"), ollama_manifest);
    look_at_hub(&s);
    look(&s, "LM Studio", place(NULL, "", ".lmstudio/models"), gguf_file);
    look(&s, "LM Studio", place(NULL, "", ".cache/lm-studio/models"), gguf_file);
    if (is_set("LLAMA_CACHE"))
        look(&s, "llama.cpp", place("LLAMA_CACHE", "", NULL), gguf_file);
    else
        look(&s, "llama.cpp", place("XDG_CACHE_HOME", "/llama.cpp", ".cache/llama.cpp"), gguf_file);
    free(s.seen);
    *left_out = s.left_out;
    *out = s.found;
    return s.n;
}

void model_found_free(struct found *f, size_t n) {
    for (size_t i = 0; i < n; i++) {
        free(f[i].path);
        free(f[i].name);
    }
    free(f);
}
