/* tree.h - a work folder as hostile code left it: looked at, read and written from outside, by descriptor.
 *
 * Nothing here follows a link, crosses a mount, opens anything but regular files and folders, or trusts a size: every way goes through
 * openat2() beneath the folder's own descriptor. Time and memory are bounded by struct work_limits. Any one thread.
 *
 * Paths are in public form: parts joined by '/', each printable UTF-8 and safe as the name of an entry of a git tree. What is not is
 * written as %XX (upper case), so "a\nb" is a%0Ab and ".git" is %2Egit; a '%' is itself unless two hexadecimal digits follow. */
#pragma once
#include "base/buf.h"
#include "base/err.h"
#include "base/json.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define WORK_PATH_MAX 4000              /* bytes of a path as the kernel sees it */
#define WORK_OID 20

struct work_limits {
    uint64_t file_bytes, total_bytes;   /* what is kept of one file, of all */
    size_t entries;
};
extern const struct work_limits work_limits_default;

enum work_kind { WORK_FILE, WORK_DIR, WORK_LINK };     /* DIR: an empty folder; its path ends with '/' */
struct work_entry {
    char *path;
    enum work_kind kind;
    bool exec;
    bool known;                         /* oid is that of the content */
    bool racy;                          /* changed so lately that a further change would not show in its times */
    uint64_t size, ino;
    int64_t mtime_ns, ctime_ns;
    unsigned char oid[WORK_OID];
    const char *type;                   /* NULL: not looked at */
};
struct work_list {                      /* sorted by path */
    struct work_entry *v;
    size_t n, cap;
};
struct work_entry *work_list_add(struct work_list *l, const char *path, enum work_kind kind);
struct work_entry *work_list_find(const struct work_list *l, const char *path);
void work_list_sort(struct work_list *l);       /* and drops folders that are not empty */
void work_list_copy(struct work_list *to, const struct work_list *from);
void work_list_free(struct work_list *l);
/* Same thing with the same content, both known. */
bool work_entry_equal(const struct work_entry *a, const struct work_entry *b);
/* A file stands where the list has a folder too: its path, or NULL. */
const char *work_list_clash(const struct work_list *l);

struct work_problems {                  /* what is in the folder and not kept */
    struct json *list;                  /* array of {"name","reason"}, the first 50; NULL: none */
    size_t n;
};
void work_problem(struct work_problems *p, const char *path, const char *reason);
void work_problems_free(struct work_problems *p);

/* One part of a path, raw to public and back. decode: false when it can't be a file's name. */
void work_name_encode(struct buf *out, const char *raw, size_t n);
bool work_name_decode(struct buf *out, const char *name, size_t n);
/* What a person or model wrote ("./out/a.txt", "/work/a b.txt") as a public path; ERR_INVALID with why not. */
int work_path_clean(struct buf *out, const char *path, struct err *e);

/* Lists the folder; contents are not read. Only the folder itself being unreadable is an error. */
int tree_scan(int root, const struct work_limits *l, struct work_list *out, struct work_problems *p, struct err *e);

/* The way to the path that was opened last: a folder every 64 levels, so that opening the next path in order need not begin at the root. */
#define TREE_WAY_LEVELS 64
#define TREE_WAY_MAX (WORK_PATH_MAX / 2 / TREE_WAY_LEVELS + 1)
struct tree_way {                       /* {.root = fd}; tree_way_end() closes all but root */
    int root;
    char *raw;
    size_t n;
    struct {
        size_t len;                     /* of its path in raw */
        int fd;
    } at[TREE_WAY_MAX];
};
void tree_way_end(struct tree_way *w);
/* Appends a regular file's bytes; ERR_INVALID: it is none; ERR_TOO_BIG past max. */
int tree_read(struct tree_way *w, const char *path, uint64_t max, struct buf *out, struct err *e);
int tree_readlink(struct tree_way *w, const char *path, struct buf *out, struct err *e);
/* Each makes the folders above and takes the place of a file, link or special file that is there. */
int tree_write(int root, const char *path, const void *p, size_t n, bool exec, struct err *e);
int tree_link(int root, const char *path, const char *target, struct err *e);
int tree_mkdir(int root, const char *path, struct err *e);
/* Removes a file, link or empty folder; what is not there is fine. Folders above that this empties go too. */
int tree_remove(int root, const char *path, struct err *e);

/* The media type of a file's content, told from its bytes, and for text from its name too. Static. */
const char *work_type(const char *path, const char *p, size_t n);
