/* language.h - what the runtimes of languages that are programs of the machine share. One language is one file: a struct language and a
 * main() of one line.
 *
 * A call gets a fresh process in a jail of its own. Its code lies in a file of /tmp; the folder is /work; standard input is empty. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct language {
    const char *profile;                /* its row in sandbox/profile.c */
    const char *needs;                  /* program without which there is no such language here; NULL: none */
    const char *package;                /* Debian's name, for the sentence that says so */
    const char *file;                   /* where the code goes */
    /* Runs the file: by language_exec(), or in this process. The status, when it comes back. */
    int (*run)(const char *code, size_t len);
};
/* The whole main() of a runtime. */
int language_main(const struct language *l);

/* Becomes the program argv[0], a full path, or returns 127 with a sentence on standard error. */
int language_exec(const char *const *argv);
/* Runs it and waits: its status as a shell counts it. */
int language_spawn(const char *const *argv);
