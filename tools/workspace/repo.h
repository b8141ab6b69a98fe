/* repo.h - a conversation's history of files: a bare git repository, one commit a change, newest at refs/heads/work.
 *
 * Nobody but us writes to it, and nothing of a user's git configuration is read. A commit is on disk, power loss included, before the ref
 * moves, and the ref moves by one rename: a kill leaves the old state or the new one. Any git reads it. One thread at a time. */
#pragma once
#include "tools/workspace/tree.h"

struct repo;

struct repo_note {                      /* what a commit is about */
    const char *call;                   /* id: "call_...", "put_...", "undo_..." */
    const char *what;                   /* "code_interpreter", "put notes.txt" ...: public text */
    const unsigned char *undoes;        /* NULL, or the commit that it takes back */
};

void repo_setup(void);                  /* libgit2's settings, once for the process; safe to repeat from one thread */

/* ERR_NOT_FOUND when there is none and make is false. */
int repo_open(struct repo **out, const char *dir, bool make, struct err *e);
void repo_close(struct repo *r);
void repo_remove(const char *dir);      /* a folder and all in it, as far as that goes */

/* Writes a blob if it is new. */
int repo_blob(struct repo *r, const void *p, size_t n, unsigned char oid[WORK_OID], struct err *e);
int repo_read(struct repo *r, const unsigned char oid[WORK_OID], uint64_t max, struct buf *out, struct err *e);
/* Commits exactly what the list says; every entry but folders must be known. */
int repo_commit(struct repo *r, const struct work_list *l, const struct repo_note *note, struct err *e);
/* The files of a commit (NULL: the newest). No commit yet: an empty list. */
int repo_list(struct repo *r, const unsigned char *commit, struct work_list *out, struct err *e);

struct repo_change {
    unsigned char commit[WORK_OID], parent[WORK_OID], undoes[WORK_OID];
    bool has_parent, is_undo;
    bool undone;                        /* a later commit, itself in effect, took it back */
    int64_t time_s;
    char call[72];
    char *what;
};
struct repo_changes {                   /* newest first */
    struct repo_change *v;
    size_t n;
};
/* At most the newest max. */
int repo_changes(struct repo *r, size_t max, struct repo_changes *out, struct err *e);
void repo_changes_free(struct repo_changes *c);
/* Text of what a commit changed, cut at about max bytes with a word on what is left out. */
int repo_diff(struct repo *r, const struct repo_change *c, size_t max, struct buf *out, struct err *e);
