/* list.c - lists of what a folder holds, sorted by path, and of what is not kept. Memory only. */
#include "tools/workspace/tree.h"
#include "base/mem.h"
#include <stdlib.h>
#include <string.h>

#define PROBLEMS_MAX 50

struct work_entry *work_list_add(struct work_list *l, const char *path, enum work_kind kind) {
    if (l->n == l->cap) {
        l->cap = l->cap ? l->cap * 2 : 32;
        l->v = xreallocarray(l->v, l->cap, sizeof l->v[0]);
    }
    struct work_entry *w = &l->v[l->n++];
    *w = (struct work_entry){.path = xstrdup(path), .kind = kind};
    return w;
}

static int by_path(const void *a, const void *b) { return strcmp(((const struct work_entry *)a)->path, ((const struct work_entry *)b)->path); }

struct work_entry *work_list_find(const struct work_list *l, const char *path) {
    const struct work_entry key = {.path = (char *)path};
    return l->n ? bsearch(&key, l->v, l->n, sizeof l->v[0], by_path) : NULL;
}

static bool is_below(const char *path, const char *folder) { return strncmp(path, folder, strlen(folder)) == 0; }

void work_list_sort(struct work_list *l) {
    size_t n = 0;
    if (l->n)
        qsort(l->v, l->n, sizeof l->v[0], by_path);
    for (size_t i = 0; i < l->n; i++) {
        if (l->v[i].kind == WORK_DIR && i + 1 < l->n && is_below(l->v[i + 1].path, l->v[i].path))
            free(l->v[i].path);
        else
            l->v[n++] = l->v[i];
    }
    l->n = n;
}

void work_list_copy(struct work_list *to, const struct work_list *from) {
    work_list_free(to);
    for (size_t i = 0; i < from->n; i++) {
        struct work_entry *w = work_list_add(to, from->v[i].path, from->v[i].kind);
        char *path = w->path;
        *w = from->v[i];
        w->path = path;
    }
}

void work_list_free(struct work_list *l) {
    for (size_t i = 0; i < l->n; i++)
        free(l->v[i].path);
    free(l->v);
    *l = (struct work_list){0};
}

bool work_entry_equal(const struct work_entry *a, const struct work_entry *b) {
    if (!a || !b)
        return a == b;
    return a->kind == b->kind && a->exec == b->exec && (a->kind == WORK_DIR || (a->known && b->known && memcmp(a->oid, b->oid, WORK_OID) == 0));
}

const char *work_list_clash(const struct work_list *l) {
    struct buf folder = {0};
    const char *found = NULL;
    for (size_t i = 0; i < l->n && !found; i++) {
        if (l->v[i].kind == WORK_DIR)
            continue;
        buf_reset(&folder);
        buf_addf(&folder, "%s/", l->v[i].path);
        size_t lo = i + 1, hi = l->n;   /* the first path behind "name/" */
        while (lo < hi) {
            size_t mid = lo + (hi - lo) / 2;
            if (strcmp(l->v[mid].path, folder.data) < 0)
                lo = mid + 1;
            else
                hi = mid;
        }
        if (lo < l->n && is_below(l->v[lo].path, folder.data))
            found = l->v[i].path;
    }
    buf_free(&folder);
    return found;
}

void work_problem(struct work_problems *p, const char *path, const char *reason) {
    if (p->n++ >= PROBLEMS_MAX)
        return;
    if (!p->list)
        p->list = json_array();
    struct json *o = json_object();
    json_set_str(o, "name", path);
    json_set_str(o, "reason", reason);
    json_append(p->list, o);
}

void work_problems_free(struct work_problems *p) {
    json_free(p->list);
    *p = (struct work_problems){0};
}
