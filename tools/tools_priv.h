/* tools_priv.h - what the files of this room share. */
#pragma once
#include "tools/tools.h"
#include "tools/workspace/workspace.h"

struct sandbox_jail;
struct code_call;
struct keeping;
struct tools_mail;
struct search;
struct knowledge;
struct knowledge_call;

struct tools {
    struct sandbox *sb;
    struct tools_mail *mail;
    struct search *search;
    char *work_dir;                     /* of the repositories; NULL: nothing is kept */
    const char *files;                  /* "auto", "on", "off" */
    const char *runtimes;               /* languages that the model is offered beside Python */
    struct knowledge *knowledge;        /* NULL: none */
    struct keeping *keepings;           /* whose call is answered at a time, kept or not */
};

struct work {                           /* a conversation's work folder; work.c */
    char *name;                         /* NULL: nothing is kept */
    struct workspace *ws;
    uint64_t in_step;                   /* the jail's incarnation whose folder agrees with the head; 0: none */
    uint64_t left_step;                 /* the same of the interpreter's own jail while another one is the call's, */
    struct work_list left;              /*   and what that folder holds */
    bool slow;                          /* looking at the folder took long: it is done on a thread */
    bool read_all;                      /* code has run that may change a file without changing its times */
    char call[40];                      /* id of the next call */
    struct keeping *keeping;            /* under way on its own thread */
    struct buf late;                    /* what there is to say of files that were kept after their call was answered: for the next call */
    struct buf got;                     /* get: a large file between its chunks, */
    unsigned char got_oid[WORK_OID];    /*   this one */
    struct buf putting;                 /* put: chunks so far, */
    char *putting_name;                 /*   of this file */
};

struct tools_conv {
    struct tools *tools;
    struct sandbox_jail *jail;          /* the Python interpreter's; NULL until its first call */
    struct sandbox_jail *guest;         /* the running call's own, where it is another language's */
    struct code_call *first, *last;     /* code calls in order; the first one runs */
    struct work work;
    unsigned seconds;                   /* of the next code call; 0: the tool's deadline */
    struct knowledge_call *knowledge_calls;
    bool lost;                          /* the interpreter's variables, before the first call of this one, which is told so */
    enum { LOSS_SAID, LOSS_SAY, LOSS_SAY_OF_FAILURE } loss;     /* the same for the model */
    bool closing;
};

extern const struct tool tool_code_interpreter, tool_brave_search, tool_wolfram_alpha, tool_file_read, tool_file_write, tool_file_list,
    tool_knowledge_search, tool_knowledge_read, tool_run_bash, tool_run_sql, tool_run_node, tool_run_c, tool_run_cpp;
/* programs.c: ERR_CONFIG names the word that is no language */
void code_interpreter_close(struct tools_conv *tc);
/* The jail whose folder counts now. */
static inline struct sandbox_jail *tools_conv_jail(const struct tools_conv *tc) { return tc->guest ? tc->guest : tc->jail; }
/* One call of a language: profile NULL for the interpreter that stays. `what` is the tool's name, in the folder's history. */
int code_run(struct tools_conv *tc, const char *profile, const char *what, const struct json *arguments, tool_done_fn done, void *arg, struct err *e);
void code_cancel(struct tools_conv *tc, void *arg);
void code_interpreter_go_on(struct tools_conv *tc);     /* the work folder is free again */

/* ---- work.c: the jail's work folder and what is kept of it, in step ---- */
void work_open(struct tools_conv *tc);
void work_close(struct tools_conv *tc); /* the jail is gone already; waits for a keeping thread and answers its call */
/* The jail has to be up before code runs in it: there are files to put back. */
bool work_needs_jail(struct tools_conv *tc);
/* Before code runs: puts files back into a new jail. Appends notes for the model. */
void work_prepare(struct tools_conv *tc, struct buf *notes);
/* The call that comes runs in a jail of its own (guest); afterwards the interpreter's folder follows what it changed. */
void work_leave(struct tools_conv *tc);
void work_return(struct tools_conv *tc);
typedef void (*work_kept_fn)(void *arg, const struct json *artifacts, const char *notes);
/* After code ran: keeps what it changed, here or, when that is much, on a thread; then calls back, here or later. When that takes longer than
 * patience_ms, late is called before. */
struct work_keep {
    const char *call, *what, *code;
    size_t len;
    int64_t patience_ms;
    work_kept_fn fn;
    void (*late)(void *arg);
    void *arg;
};
void work_keep(struct tools_conv *tc, const struct work_keep *q);
int work_timeout_ms(const struct tools *t);
void work_tick(struct tools *t);        /* what is late */
/* One file, from outside, committed, here or on a thread; data is taken. path is public and clean; by: "put" or the tool's name. */
typedef void (*work_put_fn)(void *arg, struct tools_conv *tc, const char *call, const struct err *e);  /* e NULL: it is there */
void work_put(struct tools_conv *tc, const char *call, const char *path, struct buf *data, const char *by, work_put_fn fn, void *arg);
void work_finish(struct tools_conv *tc);        /* waits for a thread that keeps files, and answers its call */
void work_jail_gone(struct tools_conv *tc);
/* A descriptor of the folder where it agrees with the head, else -1: then the head alone counts. ERR_BUSY: a call runs. */
int work_folder(struct tools_conv *tc, int *root, struct err *e);
void work_new_id(char *out, size_t size, const char *prefix);

/* ---- files.c ---- */
char *work_place(const struct tools *t, const char *conversation);     /* of its repository; the caller's */
bool work_has_put(const struct tools *t, const char *conversation);    /* a person has put a file there */

/* ---- knowledge.c ---- */
int knowledge_open(struct knowledge **out, const char *state_dir, struct sandbox *sb, struct tools_mail *mail, struct err *e);
void knowledge_halt(struct knowledge *k);       /* nothing new begins; what runs in jails ends. Before mail_close */
void knowledge_free(struct knowledge *k);       /* after mail_close */
void knowledge_close_conv(struct tools_conv *tc);

/* ---- mail.c: from other threads to the agent thread ---- */
struct tools_mail *mail_create(void);
struct tools_mail *mail_hold(struct tools_mail *m);     /* for another thread */
void mail_release(struct tools_mail *m);
int mail_fd(const struct tools_mail *m);
/* From any thread. false: the tools are gone, and fn will not be called. */
bool mail_post(struct tools_mail *m, void (*fn)(void *arg), void *arg);
void mail_deliver(struct tools_mail *m);
void mail_close(struct tools_mail *m);                  /* delivers what is there and refuses the rest */

/* A memory file with these bytes that nobody can change any more; ERR_IO. For what goes into a jail by descriptor. */
int memfd_sealed(const char *name, const void *p, size_t n, struct err *e);
