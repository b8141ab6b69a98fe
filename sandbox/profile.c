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
#include <sched.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>

static const char *const python_calls[] = {
    /* files */
    "read", "write", "readv", "writev", "pread64", "pwrite64", "preadv", "pwritev", "preadv2", "pwritev2", "open", "openat", "creat",
    "close", "close_range", "stat", "fstat", "lstat", "newfstatat", "statx", "access", "faccessat", "faccessat2", "lseek", "dup", "dup2",
    "dup3", "pipe", "pipe2", "getcwd", "chdir", "fchdir", "mkdir", "mkdirat", "rmdir", "unlink", "unlinkat", "rename", "renameat",
    "renameat2", "link", "linkat", "symlink", "symlinkat", "readlink", "readlinkat", "truncate", "ftruncate", "fallocate", "fsync",
    "fdatasync", "sync_file_range", "flock", "fadvise64", "getdents", "getdents64", "utime", "utimes", "futimesat", "utimensat", "statfs",
    "fstatfs", "copy_file_range", "sendfile", "umask",
    /* memory */
    "mmap", "mprotect", "munmap", "mremap", "madvise", "msync", "mincore", "brk", "membarrier",
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
    "getresuid", "getresgid", "getgroups", "getpgrp", "getpgid", "setpgid", "getsid", "setsid", "getrlimit", "getrusage", "times", "sysinfo",
    "uname", "capget", "getpriority", "sched_yield", "sched_getaffinity", "sched_setaffinity", "sched_getparam", "sched_getscheduler",
    "sched_get_priority_min", "sched_get_priority_max", "set_tid_address", "rseq", "getcpu", "getrandom", "pidfd_open", "pidfd_send_signal",
    /* what talks between a program's own processes */
    "recvfrom", "recvmsg", "sendmsg", "shutdown", "getsockname", "getpeername", "getsockopt", "setsockopt",
    NULL,
};

#define EQ(i, v) {.index = (i), .mask = 0xffffffffu, .value = (v)}
#define MASKED(i, m, v) {.index = (i), .mask = (m), .value = (v)}
#define ALLOW_IF(name, ...) {name, RULE_ALLOW, 0, 1, {__VA_ARGS__}}
#define ALLOW_IF2(name, ...) {name, RULE_ALLOW, 0, 2, {__VA_ARGS__}}
#define ENOSYS_FOR(name) {name, RULE_ERRNO, ENOSYS, 0, {{0}}}
#define ENOTSUP_FOR(name) {name, RULE_ERRNO, ENOTSUP, 0, {{0}}}
#define KILL_FOR(name) {name, RULE_KILL, 0, 0, {{0}}}

/* clone() for threads and processes, but no new namespace: every CLONE_NEW* flag is 0. */
#define CLONE_NAMESPACES                                                                                                         \
    (CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET | 0x00000080u)

static const struct rule python_rules[] = {
    ALLOW_IF("clone", MASKED(0, CLONE_NAMESPACES, 0)),
    ALLOW_IF("unshare", EQ(0, CLONE_THREAD)),                   /* changes nothing: asks whether other threads run */
    {"kill", RULE_ALLOW, 0, 1, {{.index = 0, .mask = 0xffffffffu, .value = 0xffffffffu, .unlike = true}}},     /* not everybody at once */
    ALLOW_IF("socketpair", EQ(0, AF_UNIX)),
    ALLOW_IF("sendto", {.index = 4, .mask = UINT64_MAX, .value = 0, .wide = true}),     /* no address */
    ALLOW_IF("prlimit64", EQ(0, 0)),
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
    ALLOW_IF("fcntl", EQ(1, F_GETLK)),
    ALLOW_IF("fcntl", EQ(1, F_SETLK)),
    ALLOW_IF("fcntl", EQ(1, F_SETLKW)),
    ALLOW_IF("fcntl", EQ(1, F_OFD_GETLK)),
    ALLOW_IF("fcntl", EQ(1, F_OFD_SETLK)),
    ALLOW_IF("fcntl", EQ(1, F_OFD_SETLKW)),
    ALLOW_IF("fcntl", EQ(1, F_GETPIPE_SZ)),
    /* no set-user-id or set-group-id bits; FIFOs only */
    ALLOW_IF("chmod", MASKED(1, S_ISUID | S_ISGID, 0)),
    ALLOW_IF("fchmod", MASKED(1, S_ISUID | S_ISGID, 0)),
    ALLOW_IF("fchmodat", MASKED(2, S_ISUID | S_ISGID, 0)),
    ALLOW_IF("mknod", MASKED(1, S_IFMT | S_ISUID | S_ISGID, S_IFIFO)),
    ALLOW_IF("mknodat", MASKED(2, S_IFMT | S_ISUID | S_ISGID, S_IFIFO)),
    ENOSYS_FOR("clone3"),
    ENOSYS_FOR("openat2"),
    ENOSYS_FOR("memfd_create"),
    /* what copies files (shutil.copytree, cp -a) goes on without extended attributes when there can't be any, and fails on EPERM */
    ENOTSUP_FOR("listxattr"), ENOTSUP_FOR("llistxattr"), ENOTSUP_FOR("flistxattr"), ENOTSUP_FOR("getxattr"), ENOTSUP_FOR("lgetxattr"),
    ENOTSUP_FOR("fgetxattr"), ENOTSUP_FOR("setxattr"), ENOTSUP_FOR("lsetxattr"), ENOTSUP_FOR("fsetxattr"), ENOTSUP_FOR("removexattr"),
    ENOTSUP_FOR("lremovexattr"), ENOTSUP_FOR("fremovexattr"),
    KILL_FOR("ptrace"), KILL_FOR("process_vm_readv"), KILL_FOR("process_vm_writev"), KILL_FOR("process_madvise"), KILL_FOR("kcmp"),
    KILL_FOR("pidfd_getfd"), KILL_FOR("bpf"), KILL_FOR("perf_event_open"), KILL_FOR("io_uring_setup"), KILL_FOR("io_uring_enter"),
    KILL_FOR("io_uring_register"), KILL_FOR("userfaultfd"), KILL_FOR("mount"), KILL_FOR("umount2"), KILL_FOR("pivot_root"),
    KILL_FOR("chroot"), KILL_FOR("move_mount"), KILL_FOR("open_tree"), KILL_FOR("fsopen"), KILL_FOR("fsconfig"), KILL_FOR("fsmount"),
    KILL_FOR("fspick"), KILL_FOR("mount_setattr"), KILL_FOR("setns"), KILL_FOR("init_module"), KILL_FOR("finit_module"),
    KILL_FOR("delete_module"), KILL_FOR("kexec_load"), KILL_FOR("kexec_file_load"), KILL_FOR("open_by_handle_at"), KILL_FOR("reboot"),
    KILL_FOR("add_key"), KILL_FOR("request_key"), KILL_FOR("keyctl"), KILL_FOR("swapon"), KILL_FOR("swapoff"), KILL_FOR("acct"),
    KILL_FOR("settimeofday"), KILL_FOR("clock_settime"), KILL_FOR("iopl"), KILL_FOR("ioperm"), KILL_FOR("quotactl"), KILL_FOR("seccomp"),
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
    "seccomp", "clone", "clone3", "fork", "vfork", "recvmsg", "sendmsg", "dup", "dup2", "fcntl", "wait4", "umask", "close_range", NULL,
};
static const struct rule https_rules[] = {
    ALLOW_IF2("seccomp", EQ(0, 1 /* SECCOMP_SET_MODE_FILTER */), EQ(1, 0)),
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
    ALLOW_IF2("seccomp", EQ(0, 1 /* SECCOMP_SET_MODE_FILTER */), EQ(1, 0)),                                                     \
    ALLOW_IF("clone", MASKED(0, CLONE_NAMESPACES | CLONE_VM | CLONE_THREAD, 0)), ALLOW_IF("fcntl", EQ(1, F_DUPFD)),                     \
    ALLOW_IF("fcntl", EQ(1, F_GETFL)), ALLOW_IF("fcntl", EQ(1, F_GETFD)), ALLOW_IF("fcntl", EQ(1, F_SETFD)),                           \
    ALLOW_IF("mmap", MASKED(2, PROT_EXEC, 0)), ALLOW_IF("mprotect", MASKED(2, PROT_EXEC, 0)), ENOSYS_FOR("clone3"),                     \
    KILL_FOR("execve"), KILL_FOR("execveat"), KILL_FOR("ptrace"), KILL_FOR("process_vm_readv"), KILL_FOR("process_vm_writev"),          \
    KILL_FOR("pidfd_getfd"), KILL_FOR("bpf"), KILL_FOR("perf_event_open"), KILL_FOR("io_uring_setup"), KILL_FOR("userfaultfd"),         \
    KILL_FOR("mount"), KILL_FOR("pivot_root"), KILL_FOR("setns"), KILL_FOR("unshare"), KILL_FOR("keyctl"), KILL_FOR("add_key")

/* What the calls of these lose again: all that only the process that waits needs. */
static const char *const descriptor_call_refused[] = {
    "seccomp", "clone", "clone3", "fork", "vfork", "recvmsg", "sendmsg", "dup", "dup2", "fcntl", "wait4", "umask", "close_range", "pause", NULL,
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

static const struct profile profiles[] = {
    {
        .name = "python", .program = "corral-tool-python", .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules,
        .memory_bytes = 512u << 20, .work_bytes = 256u << 20, .tmp_bytes = 64u << 20, .address_bytes = 2048u << 20, .file_bytes = 256u << 20,
        .output_bytes = 256u << 10, .processes = 64, .open_files = 256, .wall_ms = 10000, .inodes = 8192,
    },
    {
        .name = "bash", .program = "corral-tool-bash", .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules, PROGRAM_LIMITS,
    },
    {
        .name = "sql", .program = "corral-tool-sql", .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules, PROGRAM_LIMITS,
    },
    {
        .name = "node", .program = "corral-tool-node", .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules, PROGRAM_LIMITS,
    },
    {
        .name = "c", .program = "corral-tool-c", .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules, PROGRAM_LIMITS,
        .exec_bytes = 64u << 20,
    },
    {
        .name = "cpp", .program = "corral-tool-cpp", .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules, PROGRAM_LIMITS,
        .exec_bytes = 64u << 20,
    },
    {
        .name = "https", .program = "corral-tool-https", .root = ROOT_EMPTY, .allow = https_calls, .rules = https_rules,
        .call_refuse = https_call_refused,
        .memory_bytes = 64u << 20, .address_bytes = 256u << 20, .output_bytes = 256u << 10, .processes = 4, .open_files = 64, .wall_ms = 20000,
    },
    {
        .name = "knowledge", .program = "corral-tool-knowledge", .root = ROOT_EMPTY, .allow = knowledge_calls, .rules = knowledge_rules, .call_refuse = descriptor_call_refused,
        .memory_bytes = 128u << 20, .address_bytes = 512u << 20, .output_bytes = 4u << 20, .processes = 4, .open_files = 64, .wall_ms = 5000,
    },
    {
        .name = "ingest", .program = "corral-tool-ingest", .root = ROOT_EMPTY, .allow = knowledge_calls, .rules = knowledge_rules, .call_refuse = descriptor_call_refused,
        .memory_bytes = 512u << 20, .address_bytes = 1024u << 20, .file_bytes = 256u << 20, .output_bytes = 64u << 10, .processes = 4, .open_files = 64,
        .wall_ms = 20000,
    },
    {
        .name = "git", .program = "corral-tool-git", .root = ROOT_DATA, .allow = git_calls, .rules = git_rules, .call_refuse = descriptor_call_refused,
        .memory_bytes = 768u << 20, .address_bytes = 2048u << 20, .file_bytes = 256u << 20, .output_bytes = 64u << 10, .processes = 4, .open_files = 256,
        .wall_ms = 60000,
    },
    {
        .name = "pdf", .program = "corral-tool-pdf", .root = ROOT_PROGRAMS, .allow = python_calls, .rules = python_rules,
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
