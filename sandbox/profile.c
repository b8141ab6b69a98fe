/* profile.c - the profiles' system calls and limits.
 *
 * The list is an allow-list: what is not named is refused with EPERM. Named refusals are of two kinds: ENOSYS for calls that
 * libc tries first and replaces by an older one, and KILL for what no ordinary program does by accident. socket() is not
 * among those: libc asks a name-service cache when an interpreter starts. */
#include "sandbox/profile.h"
#include <asm/ioctls.h>
#include <asm/prctl.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>

static const char *const python_calls[] = {
    /* files */
    "read", "write", "readv", "writev", "pread64", "pwrite64", "preadv", "pwritev", "open", "openat", "creat",
    "close", "close_range", "stat", "fstat", "lstat", "newfstatat", "statx", "access", "faccessat", "faccessat2", "lseek", "dup", "dup2",
    "dup3", "pipe", "pipe2", "getcwd", "chdir", "fchdir", "mkdir", "mkdirat", "rmdir", "unlink", "unlinkat", "rename", "renameat",
    "link", "linkat", "symlink", "symlinkat", "readlink", "readlinkat", "truncate", "ftruncate", "fallocate", "getdents", "getdents64", "utime", "utimes", "futimesat", "utimensat", "statfs",
    "fstatfs", "copy_file_range", "sendfile", "umask",
    /* memory */
    "mprotect", "munmap", "mremap", "mincore", "brk",
    /* waiting */
    "poll", "ppoll", "select", "pselect6", "epoll_create", "epoll_create1", "epoll_ctl", "epoll_wait", "epoll_pwait", "epoll_pwait2",
    "eventfd2", "timerfd_create", "timerfd_settime", "timerfd_gettime", "futex", "futex_waitv", "set_robust_list", "get_robust_list",
    "nanosleep", "clock_nanosleep", "clock_gettime", "clock_getres", "gettimeofday", "time", "getitimer", "setitimer", "alarm", "pause",
    "timer_create", "timer_settime", "timer_gettime", "timer_getoverrun", "timer_delete", "restart_syscall",
    /* signals */
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "rt_sigpending", "rt_sigsuspend", "rt_sigtimedwait", "sigaltstack", "tgkill", "tkill",
    "signalfd4",
    /* processes */
    "fork", "vfork", "execve", "wait4", "waitid", "exit", "exit_group", "getpid", "getppid", "gettid", "getuid", "geteuid", "getgid", "getegid",
    "getresuid", "getresgid", "getgroups", "getpgrp", "getpgid", "setpgid", "getsid", "getrlimit", "getrusage", "times",
    "uname", "capget", "getpriority", "sched_yield", "sched_rr_get_interval", "sched_getaffinity", "sched_getparam", "sched_getscheduler",
    "sched_get_priority_min", "sched_get_priority_max", "set_tid_address", "rseq", "getcpu", "getrandom", "pidfd_open", "pidfd_send_signal",
    /* what talks between a program's own processes */
    "shutdown", "getsockname", "getpeername",
    NULL,
};

#define EQ(i, v) {.index = (i), .mask = 0xffffffffu, .value = (uint32_t)(v)}
#define UNLIKE(i, v) {.index = (i), .mask = 0xffffffffu, .value = (uint32_t)(v), .unlike = true}
#define POINTER(i, v) {.index = (i), .mask = UINT64_MAX, .value = (uintptr_t)(v), .wide = true}
#define MASKED(i, m, v) {.index = (i), .mask = (m), .value = (v)}
#define ALLOW_IF(name, ...) {name, RULE_ALLOW, 0, 1, {__VA_ARGS__}, #__VA_ARGS__}
#define ALLOW_IF2(name, ...) {name, RULE_ALLOW, 0, 2, {__VA_ARGS__}, #__VA_ARGS__}
#define ALLOW_IF3(name, ...) {name, RULE_ALLOW, 0, 3, {__VA_ARGS__}, #__VA_ARGS__}
#define ENOSYS_FOR(name) {name, RULE_ERRNO, ENOSYS, 0, {{0}}, NULL}
#define KILL_FOR(name) {name, RULE_KILL, 0, 0, {{0}}, NULL}
#define REFUSE(name, error) {name, RULE_ERRNO, error, 0, {{0}}, NULL}
#define REFUSE_IF(name, error, ...) {name, RULE_ERRNO, error, 1, {__VA_ARGS__}, #__VA_ARGS__}
/* Answered with success and not done. Where the jail can write all is memory, so there is nothing to flush; on a file of the host it
 * would be work for the host's disk, or for everybody's page cache. */
#define NOTHING_FOR(name) {name, RULE_ERRNO, 0, 0, {{0}}, NULL}

/* clone() for threads and processes, but no new namespace: every CLONE_NEW* flag is 0. */
#define CLONE_NAMESPACES                                                                                                         \
    (CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET | 0x00000080u)
/* ... and nobody's child but one's own. */
#define CLONE_ODD (CLONE_NAMESPACES | CLONE_PARENT | CLONE_PTRACE | CLONE_UNTRACED)

#define SOCKET_OPTION(name) ALLOW_IF2("setsockopt", EQ(1, SOL_SOCKET), EQ(2, name))
#define SOCKET_ANSWER(name) ALLOW_IF2("getsockopt", EQ(1, SOL_SOCKET), EQ(2, name))
#define SOCKET_TYPES 0xf                /* the rest are flags */

/* The jail's one user may say that a file is to be its own, or whoever's it is. */
#define OWNER(name, u, g)                                                                                                        \
    ALLOW_IF2(name, EQ(u, JAIL_UID), EQ(g, JAIL_UID)), ALLOW_IF2(name, EQ(u, JAIL_UID), EQ(g, -1)),                                    \
    ALLOW_IF2(name, EQ(u, -1), EQ(g, JAIL_UID)), ALLOW_IF2(name, EQ(u, -1), EQ(g, -1))

static const struct rule python_rules[] = {
    ALLOW_IF("clone", MASKED(0, CLONE_ODD, 0)),
    ALLOW_IF("unshare", EQ(0, CLONE_THREAD)),                   /* changes nothing: asks whether other threads run */
    ALLOW_IF("kill", UNLIKE(0, -1)),                            /* not everybody at once */
    /* Only datagrams can be sent to a name, and in a folder of the host's a name may be somebody's socket. */
    ALLOW_IF2("socketpair", EQ(0, AF_UNIX), MASKED(1, SOCKET_TYPES, SOCK_STREAM)),
    ALLOW_IF2("socketpair", EQ(0, AF_UNIX), MASKED(1, SOCKET_TYPES, SOCK_SEQPACKET)),
    /* Out-of-band data of Unix sockets is rare, and its code has had its holes (CVE-2025-38236). */
    ALLOW_IF2("sendto", POINTER(4, NULL), MASKED(3, MSG_OOB, 0)), ALLOW_IF("recvfrom", MASKED(3, MSG_OOB, 0)),
    ALLOW_IF("sendmsg", MASKED(2, MSG_OOB, 0)), ALLOW_IF("recvmsg", MASKED(2, MSG_OOB, 0)),
    /* The limit of core files is 1, which no handler of the host's is started for; at 0 it is (core(5)). Setting it is init's: supervisor.c. */
    ALLOW_IF2("prlimit64", EQ(0, 0), UNLIKE(1, RLIMIT_CORE)),
    ALLOW_IF3("prlimit64", EQ(0, 0), EQ(1, RLIMIT_CORE), POINTER(2, NULL)),
    ALLOW_IF("arch_prctl", EQ(0, ARCH_SET_FS)),
    ALLOW_IF("arch_prctl", EQ(0, ARCH_GET_FS)),
    ALLOW_IF("prctl", EQ(0, PR_SET_NAME)),
    ALLOW_IF("prctl", EQ(0, PR_GET_NAME)),
    ALLOW_IF("prctl", EQ(0, PR_SET_PDEATHSIG)),
    ALLOW_IF("prctl", EQ(0, PR_GET_DUMPABLE)),
    ALLOW_IF("ioctl", EQ(1, TCGETS)),
    ALLOW_IF("ioctl", EQ(1, TIOCGWINSZ)),
    ALLOW_IF("ioctl", EQ(1, FIONREAD)),
    ALLOW_IF("ioctl", EQ(1, FIONBIO)),
    ALLOW_IF("ioctl", EQ(1, FIOCLEX)),
    ALLOW_IF("ioctl", EQ(1, FIONCLEX)),
    ALLOW_IF("fcntl", EQ(1, F_DUPFD)),
    ALLOW_IF("fcntl", EQ(1, F_DUPFD_CLOEXEC)),
    ALLOW_IF("fcntl", EQ(1, F_GETFD)),
    ALLOW_IF("fcntl", EQ(1, F_SETFD)),
    ALLOW_IF("fcntl", EQ(1, F_GETFL)),
    ALLOW_IF("fcntl", EQ(1, F_SETFL)),
    ALLOW_IF("fcntl", EQ(1, F_GETPIPE_SZ)),
    /* locks (F_SETLK, flock ...), setsid, sysinfo, the limit of core files and shared anonymous memory are init's work: supervisor.h */
    NOTHING_FOR("fsync"), NOTHING_FOR("fdatasync"), NOTHING_FOR("sync_file_range"), NOTHING_FOR("msync"), NOTHING_FOR("sync"),
    NOTHING_FOR("syncfs"), NOTHING_FOR("fadvise64"),
    /* Huge pages are the host's, and nobody counts them. Shared anonymous memory is asked of init: supervisor.c. */
    ALLOW_IF("mmap", MASKED(3, MAP_HUGETLB | MAP_ANONYMOUS, 0)),
    ALLOW_IF("mmap", MASKED(3, MAP_HUGETLB | MAP_TYPE, MAP_PRIVATE)),
    ALLOW_IF2("setpriority", EQ(0, PRIO_PROCESS), EQ(1, 0)),    /* one's own, and down */
    ALLOW_IF("sched_setaffinity", UNLIKE(0, 1)),                /* init chooses its own processor */
    ALLOW_IF("renameat2", MASKED(4, ~(RENAME_NOREPLACE | RENAME_EXCHANGE), 0)),
    /* RWF_NOWAIT tells what is in everybody's page cache */
    ALLOW_IF("preadv2", EQ(5, 0)), ALLOW_IF("pwritev2", EQ(5, 0)),
    ALLOW_IF("madvise", EQ(2, MADV_NORMAL)), ALLOW_IF("madvise", EQ(2, MADV_RANDOM)), ALLOW_IF("madvise", EQ(2, MADV_SEQUENTIAL)),
    ALLOW_IF("madvise", EQ(2, MADV_WILLNEED)), ALLOW_IF("madvise", EQ(2, MADV_DONTNEED)), ALLOW_IF("madvise", EQ(2, MADV_FREE)),
    ALLOW_IF("madvise", EQ(2, MADV_DONTFORK)), ALLOW_IF("madvise", EQ(2, MADV_DOFORK)), ALLOW_IF("madvise", EQ(2, MADV_HUGEPAGE)),
    ALLOW_IF("madvise", EQ(2, MADV_NOHUGEPAGE)), ALLOW_IF("madvise", EQ(2, MADV_DONTDUMP)), ALLOW_IF("madvise", EQ(2, MADV_DODUMP)),
    ALLOW_IF("madvise", EQ(2, MADV_WIPEONFORK)), ALLOW_IF("madvise", EQ(2, MADV_KEEPONFORK)),
    ALLOW_IF("madvise", EQ(2, 22 /* MADV_POPULATE_READ */)), ALLOW_IF("madvise", EQ(2, 23 /* MADV_POPULATE_WRITE */)),
    ALLOW_IF("membarrier", EQ(0, 0 /* query */)), ALLOW_IF("membarrier", EQ(0, 8 /* private expedited */)), ALLOW_IF("membarrier", EQ(0, 16 /* register for it */)),
    SOCKET_OPTION(SO_REUSEADDR), SOCKET_OPTION(SO_KEEPALIVE), SOCKET_OPTION(SO_SNDBUF), SOCKET_OPTION(SO_RCVBUF), SOCKET_OPTION(SO_LINGER),
    SOCKET_OPTION(SO_PASSCRED), SOCKET_OPTION(SO_RCVTIMEO), SOCKET_OPTION(SO_SNDTIMEO), SOCKET_OPTION(SO_RCVLOWAT),
    /* not SO_COOKIE: it is counted for the whole machine, so that one jail could tell another something */
    SOCKET_ANSWER(SO_TYPE), SOCKET_ANSWER(SO_ERROR), SOCKET_ANSWER(SO_DOMAIN), SOCKET_ANSWER(SO_PROTOCOL), SOCKET_ANSWER(SO_ACCEPTCONN),
    SOCKET_ANSWER(SO_PEERCRED), SOCKET_ANSWER(SO_PASSCRED), SOCKET_ANSWER(SO_REUSEADDR), SOCKET_ANSWER(SO_KEEPALIVE), SOCKET_ANSWER(SO_LINGER),
    SOCKET_ANSWER(SO_SNDBUF), SOCKET_ANSWER(SO_RCVBUF), SOCKET_ANSWER(SO_SNDTIMEO), SOCKET_ANSWER(SO_RCVTIMEO), SOCKET_ANSWER(SO_RCVLOWAT),
    REFUSE_IF("prctl", EINVAL, EQ(0, 0x53564d41 /* PR_SET_VMA: a name for a mapping */)),
    /* what copying programs ask of every file */
    REFUSE("getxattr", EOPNOTSUPP), REFUSE("lgetxattr", EOPNOTSUPP), REFUSE("fgetxattr", EOPNOTSUPP), REFUSE("listxattr", EOPNOTSUPP),
    REFUSE("llistxattr", EOPNOTSUPP), REFUSE("flistxattr", EOPNOTSUPP), REFUSE("setxattr", EOPNOTSUPP), REFUSE("lsetxattr", EOPNOTSUPP),
    REFUSE("fsetxattr", EOPNOTSUPP), REFUSE("removexattr", EOPNOTSUPP), REFUSE("lremovexattr", EOPNOTSUPP), REFUSE("fremovexattr", EOPNOTSUPP),
    OWNER("chown", 1, 2), OWNER("lchown", 1, 2), OWNER("fchown", 1, 2), OWNER("fchownat", 2, 3),
    /* what programs try on the way, with the answer that sends them on: cp, shells, node */
    REFUSE_IF("ioctl", EOPNOTSUPP, EQ(1, FICLONE)), REFUSE_IF("ioctl", ENOTTY, EQ(1, TIOCGPGRP)), ENOSYS_FOR("pkey_alloc"),
    /* no set-user-id or set-group-id bits; FIFOs only */
    ALLOW_IF("chmod", MASKED(1, S_ISUID | S_ISGID, 0)),
    ALLOW_IF("fchmod", MASKED(1, S_ISUID | S_ISGID, 0)),
    ALLOW_IF("fchmodat", MASKED(2, S_ISUID | S_ISGID, 0)),
    ALLOW_IF("mknod", MASKED(1, S_IFMT | S_ISUID | S_ISGID, S_IFIFO)),
    ALLOW_IF("mknodat", MASKED(2, S_IFMT | S_ISUID | S_ISGID, S_IFIFO)),
    ENOSYS_FOR("clone3"),
    ENOSYS_FOR("openat2"),
    ENOSYS_FOR("memfd_create"), ENOSYS_FOR("memfd_secret"), ENOSYS_FOR("get_mempolicy"), ENOSYS_FOR("set_mempolicy"), ENOSYS_FOR("mbind"),
    ENOSYS_FOR("landlock_create_ruleset"),
    KILL_FOR("ptrace"), KILL_FOR("process_vm_readv"), KILL_FOR("process_vm_writev"), KILL_FOR("process_madvise"), KILL_FOR("kcmp"),
    KILL_FOR("pidfd_getfd"), KILL_FOR("bpf"), KILL_FOR("perf_event_open"), KILL_FOR("io_uring_setup"), KILL_FOR("io_uring_enter"),
    KILL_FOR("io_uring_register"), KILL_FOR("userfaultfd"), KILL_FOR("mount"), KILL_FOR("umount2"), KILL_FOR("pivot_root"),
    KILL_FOR("chroot"), KILL_FOR("move_mount"), KILL_FOR("open_tree"), KILL_FOR("fsopen"), KILL_FOR("fsconfig"), KILL_FOR("fsmount"),
    KILL_FOR("fspick"), KILL_FOR("mount_setattr"), KILL_FOR("setns"), KILL_FOR("init_module"), KILL_FOR("finit_module"),
    KILL_FOR("delete_module"), KILL_FOR("kexec_load"), KILL_FOR("kexec_file_load"), KILL_FOR("open_by_handle_at"), KILL_FOR("reboot"),
    KILL_FOR("add_key"), KILL_FOR("request_key"), KILL_FOR("keyctl"), KILL_FOR("swapon"), KILL_FOR("swapoff"), KILL_FOR("acct"),
    KILL_FOR("settimeofday"), KILL_FOR("clock_settime"), KILL_FOR("iopl"), KILL_FOR("ioperm"), KILL_FOR("quotactl"), KILL_FOR("quotactl_fd"), KILL_FOR("seccomp"),
    KILL_FOR("name_to_handle_at"), KILL_FOR("fanotify_init"), KILL_FOR("fanotify_mark"), KILL_FOR("process_mrelease"), KILL_FOR("migrate_pages"),
    KILL_FOR("move_pages"), KILL_FOR("lookup_dcookie"), KILL_FOR("modify_ldt"),
    {0},
};

/* One connection that is there already: bytes, time, memory, random numbers. The second paragraph is for the process that
 * waits and forks for each call; the calls themselves lose it again (https_call_refused). */
static const char *const https_calls[] = {
    "read", "write", "close", "poll", "ppoll", "pread64", "fstat", "newfstatat", "lseek", "dup2", "munmap", "mremap", "madvise", "brk",
    "futex", "getrandom", "clock_gettime", "gettimeofday", "time", "getpid", "gettid", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn",
    "restart_syscall", "exit", "exit_group",
    "recvmsg", "sendmsg", "dup", "wait4", "umask", "close_range", "set_robust_list", "rseq", NULL,
};
static const char *const https_call_refused[] = {
    "seccomp", "clone", "clone3", "fork", "vfork", "recvmsg", "sendmsg", "dup", "dup2", "fcntl", "wait4", "umask", "close_range", "prlimit64", NULL,
};
static const struct rule https_rules[] = {
    ALLOW_IF2("seccomp", EQ(0, 1 /* a filter */), EQ(1, 0)), ALLOW_IF("prlimit64", EQ(0, 0)),
    ALLOW_IF("clone", MASKED(0, CLONE_NAMESPACES | CLONE_VM | CLONE_THREAD, 0)),
    ALLOW_IF("fcntl", EQ(1, F_DUPFD)),
    ALLOW_IF("fcntl", EQ(1, F_GETFL)),
    ALLOW_IF("mmap", MASKED(2, PROT_EXEC, 0)),          /* no new code */
    ALLOW_IF("mprotect", MASKED(2, PROT_EXEC, 0)),
    ENOSYS_FOR("clone3"),
    KILL_FOR("execve"), KILL_FOR("execveat"), KILL_FOR("ptrace"), KILL_FOR("process_vm_readv"), KILL_FOR("process_vm_writev"),
    KILL_FOR("pidfd_getfd"), KILL_FOR("bpf"), KILL_FOR("perf_event_open"), KILL_FOR("io_uring_setup"), KILL_FOR("userfaultfd"),
    KILL_FOR("mount"), KILL_FOR("pivot_root"), KILL_FOR("setns"), KILL_FOR("unshare"), KILL_FOR("keyctl"), KILL_FOR("add_key"),
    {0},
};

/* Tools of ours that work on descriptors they are given: bytes, memory, time. The second line is for the process that waits and
 * forks for each call. */
#define DESCRIPTOR_CALLS                                                                                                         \
    "read", "write", "writev", "close", "pread64", "pwrite64", "fstat", "newfstatat", "lseek", "munmap", "mremap", "madvise", "brk", "futex", \
    "getrandom", "clock_gettime", "gettimeofday", "time", "getpid", "gettid", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn",            \
    "restart_syscall", "tgkill", "exit", "exit_group",                                                                          \
    "recvmsg", "sendmsg", "dup", "dup2", "wait4", "umask", "close_range", "set_robust_list", "rseq", "pause"
#define DESCRIPTOR_RULES                                                                                                         \
    ALLOW_IF2("seccomp", EQ(0, 1 /* a filter */), EQ(1, 0)), ALLOW_IF("prlimit64", EQ(0, 0)),                                                     \
    ALLOW_IF("clone", MASKED(0, CLONE_NAMESPACES | CLONE_VM | CLONE_THREAD, 0)), ALLOW_IF("fcntl", EQ(1, F_DUPFD)),                     \
    ALLOW_IF("fcntl", EQ(1, F_GETFL)), ALLOW_IF("fcntl", EQ(1, F_GETFD)), ALLOW_IF("fcntl", EQ(1, F_SETFD)),                           \
    ALLOW_IF("mmap", MASKED(2, PROT_EXEC, 0)), ALLOW_IF("mprotect", MASKED(2, PROT_EXEC, 0)), ENOSYS_FOR("clone3"),                     \
    KILL_FOR("execve"), KILL_FOR("execveat"), KILL_FOR("ptrace"), KILL_FOR("process_vm_readv"), KILL_FOR("process_vm_writev"),          \
    KILL_FOR("pidfd_getfd"), KILL_FOR("bpf"), KILL_FOR("perf_event_open"), KILL_FOR("io_uring_setup"), KILL_FOR("userfaultfd"),         \
    KILL_FOR("mount"), KILL_FOR("pivot_root"), KILL_FOR("setns"), KILL_FOR("unshare"), KILL_FOR("keyctl"), KILL_FOR("add_key")

/* What the calls of these lose again: all that only the process that waits needs. */
static const char *const descriptor_call_refused[] = {
    "seccomp", "clone", "clone3", "fork", "vfork", "recvmsg", "sendmsg", "dup", "dup2", "fcntl", "wait4", "umask", "close_range", "pause", "prlimit64", NULL,
};
static const char *const knowledge_calls[] = {DESCRIPTOR_CALLS, NULL};
static const struct rule knowledge_rules[] = {DESCRIPTOR_RULES, {0}};

/* A repository to look at: files are opened for reading only. */
static const char *const git_calls[] = {
    DESCRIPTOR_CALLS, "stat", "lstat", "access", "faccessat", "faccessat2", "readlink", "readlinkat", "getdents64", "getcwd", "statx", NULL,
};
static const struct rule git_rules[] = {
    ALLOW_IF("open", MASKED(1, O_ACCMODE | O_CREAT | O_TRUNC, 0)),
    ALLOW_IF("openat", MASKED(2, O_ACCMODE | O_CREAT | O_TRUNC, 0)),
    DESCRIPTOR_RULES,
    {0},
};

/* A language other than Python (tools/programs): a jail of one call, as the interpreter's. */
#define PROGRAM_LIMITS                                                                                                           \
    .memory_bytes = 512u << 20, .work_bytes = 256u << 20, .tmp_bytes = 64u << 20, .address_bytes = 4096ull << 20,                        \
    .file_bytes = 256u << 20, .output_bytes = 256u << 10, .processes = 64, .open_files = 256, .wall_ms = 10000, .inodes = 8192

#define PROGRAM_FILES "/usr read-only; /work and /tmp of its own, in memory"

static const struct profile profiles[] = {
    {
        .name = "none", .program = "corral-tool-none", .about = "Nothing: for `corral doctor`, which builds one to see what holds here.",
        .files = "none: an empty, read-only root", .network = "none", .root = ROOT_EMPTY, .allow = knowledge_calls, .rules = knowledge_rules,
        .call_refuse = descriptor_call_refused,
        .memory_bytes = 32u << 20, .address_bytes = 256u << 20, .output_bytes = 64u << 10, .processes = 4, .open_files = 64, .wall_ms = 5000,
    },
    {
        .name = "python", .program = "corral-tool-python",
        .about = "Python as the code interpreter runs it. State stays between calls.",
        .files = "/usr read-only; /work and /tmp of its own, in memory, without programs; null, zero, full, random, urandom", .network = "none: no socket can be made, and the network namespace is empty",
        .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules,
        .memory_bytes = 512u << 20, .work_bytes = 256u << 20, .tmp_bytes = 64u << 20, .address_bytes = 2048u << 20, .file_bytes = 256u << 20,
        .output_bytes = 256u << 10, .processes = 64, .open_files = 256, .wall_ms = 10000, .inodes = 8192,
    },
    {
        .name = "python+files", .program = "corral-tool-python",
        .about = "Python that sees one folder of this machine ([sandbox] folder). Each call has a jail of its own.",
        .files = "as python, and the folder at /data, read-only: without programs, links and devices", .network = "none",
        .root = ROOT_PROGRAMS, .folder = true, .allow = python_calls, .rules = python_rules,
        .memory_bytes = 512u << 20, .work_bytes = 256u << 20, .tmp_bytes = 64u << 20, .address_bytes = 2048u << 20, .file_bytes = 256u << 20,
        .output_bytes = 256u << 10, .processes = 64, .open_files = 256, .wall_ms = 10000, .inodes = 8192,
    },
    {
        .name = "mcp", .program = "corral-tool-mcp",
        .about = "A server of the Model Context Protocol, by its standard streams. The call's first line is its command, a JSON array; the rest is what it is told.",
        .files = PROGRAM_FILES "; the folder at /data, read-only: without programs, links and devices", .network = "none",
        .root = ROOT_PROGRAMS, .folder = true, .allow = python_calls, .rules = python_rules, PROGRAM_LIMITS,
    },
    {
        .name = "bash", .program = "corral-tool-bash",
        .about = "Programs of the shell.",
        .files = PROGRAM_FILES, .network = "none",
        .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules, PROGRAM_LIMITS,
    },
    {
        .name = "sql", .program = "corral-tool-sql",
        .about = "SQL over a database of its own (SQLite).",
        .files = PROGRAM_FILES, .network = "none",
        .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules, PROGRAM_LIMITS,
    },
    {
        .name = "node", .program = "corral-tool-node",
        .about = "JavaScript by node.",
        .files = PROGRAM_FILES, .network = "none",
        .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules, PROGRAM_LIMITS,
    },
    {
        .name = "c", .program = "corral-tool-c",
        .about = "Compiles and runs C.",
        .files = PROGRAM_FILES "; /exec, where what was compiled may be run", .network = "none",
        .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules, PROGRAM_LIMITS,
        .exec_bytes = 64u << 20,
    },
    {
        .name = "cpp", .program = "corral-tool-cpp",
        .about = "Compiles and runs C++.",
        .files = PROGRAM_FILES "; /exec, where what was compiled may be run", .network = "none",
        .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules, PROGRAM_LIMITS,
        .exec_bytes = 64u << 20,
    },
    {
        .name = "https", .program = "corral-tool-https",
        .about = "One HTTPS request on a connection that was made outside.",
        .files = "none: an empty, read-only root; no file may grow by a byte", .network = "one connected socket; no other can be made or connected",
        .root = ROOT_EMPTY, .allow = https_calls, .rules = https_rules,
        .call_refuse = https_call_refused,
        .memory_bytes = 64u << 20, .address_bytes = 256u << 20, .output_bytes = 256u << 10, .processes = 4, .open_files = 64, .wall_ms = 20000,
    },
    {
        .name = "knowledge", .program = "corral-tool-knowledge",
        .about = "A search in the knowledge database.",
        .files = "the database, read-only, as a descriptor", .network = "none",
        .root = ROOT_EMPTY, .allow = knowledge_calls, .rules = knowledge_rules, .call_refuse = descriptor_call_refused,
        .memory_bytes = 128u << 20, .address_bytes = 512u << 20, .output_bytes = 4u << 20, .processes = 4, .open_files = 64, .wall_ms = 5000,
    },
    {
        .name = "ingest", .program = "corral-tool-ingest",
        .about = "Text out of a document.",
        .files = "a memory file to read, one to write", .network = "none",
        .root = ROOT_EMPTY, .allow = knowledge_calls, .rules = knowledge_rules, .call_refuse = descriptor_call_refused,
        .memory_bytes = 512u << 20, .address_bytes = 1024u << 20, .file_bytes = 256u << 20, .output_bytes = 64u << 10, .processes = 4, .open_files = 64,
        .wall_ms = 20000,
    },
    {
        .name = "git", .program = "corral-tool-git",
        .about = "Looks through a repository.",
        .files = "one folder, read-only, at /data; a memory file to write", .network = "none",
        .root = ROOT_DATA, .folder = true, .allow = git_calls, .rules = git_rules, .call_refuse = descriptor_call_refused,
        .memory_bytes = 768u << 20, .address_bytes = 2048u << 20, .file_bytes = 256u << 20, .output_bytes = 64u << 10, .processes = 4, .open_files = 256,
        .wall_ms = 60000,
    },
    {
        .name = "pdf", .program = "corral-tool-pdf",
        .about = "Text out of a PDF document, by pdftotext.",
        .files = "/usr read-only; /work and /tmp of its own; a memory file to read, one to write", .network = "none",
        .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules,
        .memory_bytes = 512u << 20, .work_bytes = 1u << 20, .tmp_bytes = 16u << 20, .address_bytes = 1024u << 20, .file_bytes = 64u << 20,
        .output_bytes = 64u << 10, .processes = 8, .open_files = 64, .wall_ms = 30000, .inodes = 256,
    },
};

const struct profile *profile_at(size_t i) { return i < sizeof profiles / sizeof profiles[0] ? &profiles[i] : NULL; }

const struct profile *profile_find(const char *name) {
    for (size_t i = 0; i < sizeof profiles / sizeof profiles[0]; i++)
        if (strcmp(profiles[i].name, name) == 0)
            return &profiles[i];
    return NULL;
}
