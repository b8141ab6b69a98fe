/* workspace.h - one conversation's work folder and its history.
 *
 * The folder lives in the conversation's jail while one is open; what was committed last (the head) lives in the repository. After a
 * call the folder is looked at (cheap: names, sizes, times) and, if it differs, kept: changed files are read, hashed and committed. A new
 * jail gets the head written into it. No jail here: the folder is a descriptor, -1 for none. Owner: one thread at a time; workspace_keep()
 * may run on another thread while the owner leaves the workspace alone. */
#pragma once
#include "tools/workspace/repo.h"
#include "tools/workspace/tree.h"

struct workspace;

/* dir: of the repository, made at the first change. NULL: nothing is kept, changes are only told. */
struct workspace *workspace_create(const char *dir, const struct work_limits *limits);
void workspace_free(struct workspace *w);
/* Reads what is there; a repository that can't be read is an error and stays untouched. Done by the others on demand. */
int workspace_load(struct workspace *w, struct err *e);
const struct work_list *workspace_head(const struct workspace *w);     /* after workspace_load */
/* The folder is a new, empty one: nothing is known about files in it. */
void workspace_forget_folder(struct workspace *w);

struct work_look {
    struct work_list list;
    struct work_problems problems;
    bool same;                          /* nothing changed: there is nothing to keep */
    uint64_t bytes;                     /* of the files that have to be read */
    size_t files;
};
/* force: files whose times did not change are read too. */
int workspace_look(struct workspace *w, int root, bool force, struct work_look *out, struct err *e);
void work_look_free(struct work_look *l);

struct work_report {
    struct json *artifacts;             /* array of {"name","bytes","type"}: files that are new or other than before; NULL: none */
    struct json *problems;              /* array of {"name","reason"}: what is not kept, when that is news; NULL: none */
    size_t n_problems;
    bool committed;
};
/* Takes over what look found. On an error nothing of it is committed, and the next look starts anew. */
int workspace_keep(struct workspace *w, int root, struct work_look *l, const struct repo_note *note, struct work_report *r, struct err *e);
void work_report_free(struct work_report *r);

/* Writes the head into an empty folder. What can't be written is counted in *failed, the first reason in e. */
int workspace_restore(struct workspace *w, int root, size_t *failed, struct err *e);

/* Makes a folder that holds what `was` lists, the head of some time ago, hold what the head says now. Other files in it stay. */
int workspace_follow(struct workspace *w, int root, const struct work_list *was, size_t *failed, struct err *e);

/* Changes from outside: into the folder, when there is one, and the history. *changed: array of {"name","change"} with "added",
 * "changed" or "removed"; the caller's. */
int workspace_put(struct workspace *w, int root, const char *path, const void *p, size_t n, const struct repo_note *note, struct json **changed,
                  struct err *e);
/* Takes a change back: the one of that call, or (NULL) the newest that is in effect. *done gets {"call","what"} of it and "changes". */
int workspace_undo(struct workspace *w, int root, const char *call, const char *id, struct json **done, struct err *e);
int workspace_empty(struct workspace *w, int root, const struct repo_note *note, struct err *e);

/* The newest version of one file. type may be NULL. */
int workspace_read(struct workspace *w, const char *path, uint64_t max, struct buf *out, const struct work_entry **entry, struct err *e);
int workspace_diff(struct workspace *w, const char *call, size_t max, struct json **out, struct err *e);  /* {"call","what","time","diff"} */
struct json *workspace_files(const struct workspace *w);        /* array of {"name","bytes"}, links with "link", empty folders with "folder" */
int workspace_calls(struct workspace *w, size_t max, struct json **out, struct err *e);   /* array of {"call","what","time","undone"}, newest first */
