/* guard.h - what the daemon and the launcher forbid themselves.
 *
 * The daemon parses what strangers send: messages, model files, answers. Should one of them take it over, it starts no program, makes no
 * namespace, traces nobody, reaches no rare part of the kernel. What it needs stays: files, sockets, threads, devices of GPUs. */
#pragma once

struct err;

/* The daemon, once its launcher runs and before its threads start: seccomp and Landlock for this and all later threads. */
int guard_daemon(struct err *e);
#define GUARD_DIRS_MAX 8u
/* The calling thread and those it starts: writes only below dirs (which are there; NULL ends them), /dev and the folders for temporary files. */
int guard_writes(const char *const *dirs, struct err *e);
/* The process that forks those for a graphics card: no programs, nothing rare. */
int guard_keeper(struct err *e);
/* The process that drives a graphics card: as the daemon and its loader, and it may write its own threads' names. */
int guard_card(struct err *e);
/* The launcher. Its filter comes along into runtimes and jails, so it forbids only what none of them needs. */
int guard_launcher(struct err *e);
