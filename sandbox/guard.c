#include "sandbox/guard.h"
#include "base/err.h"
#include "sandbox/jail.h"
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <stdbool.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { SANITIZED = 1 };                 /* its runtime traces and forks */
#else
enum { SANITIZED = 0 };
#endif

/* For both. */
static const char *const rare[] = {
    "bpf", "perf_event_open", "io_uring_setup", "io_uring_enter", "io_uring_register", "userfaultfd", "init_module", "finit_module", "delete_module",
    "kexec_load", "kexec_file_load", "open_by_handle_at", "name_to_handle_at", "reboot", "add_key", "request_key", "keyctl", "swapon", "swapoff",
    "acct", "settimeofday", "clock_settime", "adjtimex", "clock_adjtime", "iopl", "ioperm", "quotactl", "quotactl_fd", "fanotify_init", "syslog", "vhangup",
    "ptrace", "modify_ldt", "uselib", "lookup_dcookie", "nfsservctl", "personality", "shmget", "msgget", "semget", "mq_open", NULL,
};
static const char *const daemon_only[] = {
    "execve", "execveat", "fork", "vfork", "unshare", "setns", "mount", "umount2", "pivot_root", "chroot", "move_mount", "open_tree", "fsopen", "fsconfig",
    "fsmount", "fspick", "mount_setattr", "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_getfd", "kcmp", "sethostname", "setdomainname", "mknod", "mknodat",
    NULL,
};
static const int odd_families[] = {AF_PACKET, AF_ALG, AF_VSOCK, AF_BLUETOOTH, AF_TIPC, AF_RDS, AF_CAN, AF_KCM, AF_QIPCRTR, AF_SMC, AF_XDP, AF_AX25, AF_X25, AF_NFC};

static int refuse(scmp_filter_ctx ctx, const char *const *names, uint32_t action) {
    int rc = 0;
    for (size_t i = 0; rc == 0 && names[i]; i++) {
        int nr = seccomp_syscall_resolve_name(names[i]);
        if (nr != __NR_SCMP_ERROR)
            rc = seccomp_rule_add_array(ctx, action, nr, 0, NULL);
    }
    return rc;
}

static int refuse_when(scmp_filter_ctx ctx, const char *name, uint32_t action, struct scmp_arg_cmp cmp) {
    return seccomp_rule_add_array(ctx, action, seccomp_syscall_resolve_name(name), 1, &cmp);
}

static int load(scmp_filter_ctx ctx, int rc, struct err *e) {
    if (rc == 0)
        rc = seccomp_attr_set(ctx, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    if (rc == 0)
        rc = seccomp_attr_set(ctx, SCMP_FLTATR_CTL_OPTIMIZE, 2);
    if (rc == 0)
        rc = seccomp_load(ctx);
    seccomp_release(ctx);
    return rc == 0 ? 0 : err_set(e, ERR_SANDBOX, "own seccomp filter: %s", strerror(-rc));
}

/* Without privileges Landlock wants no_new_privs first. */
static int no_programs(struct err *e) {
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? landlock_no_programs(e) : err_sys(e, ERR_SANDBOX, "no_new_privs");
}

static const uint32_t no = SCMP_ACT_ERRNO(EPERM);

/* What daemon and keeper have in common: no programs, and a filter that refuses what neither needs, to be finished and loaded. */
static int begin(scmp_filter_ctx *out, struct err *e) {
    int rc = no_programs(e);
    if (rc != 0)
        return rc;
    if (!(*out = seccomp_init(SCMP_ACT_ALLOW)))
        return err_set(e, ERR_SANDBOX, "seccomp_init failed");
    if ((rc = refuse(*out, rare, no)) == 0 && (rc = refuse(*out, daemon_only, no)) == 0)
        return 0;
    seccomp_release(*out);
    return err_set(e, ERR_SANDBOX, "own seccomp filter: %s", strerror(-rc));
}

int guard_daemon(struct err *e) {
    const uint32_t namespaces = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;
    scmp_filter_ctx ctx;
    int rc = 0;
    if (SANITIZED || (rc = begin(&ctx, e)) != 0)
        return rc;
    /* threads, not processes; libc falls back from clone3 */
    if ((rc = refuse_when(ctx, "clone", no, SCMP_CMP32(0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0))) == 0)
        rc = seccomp_rule_add_array(ctx, SCMP_ACT_ERRNO(ENOSYS), seccomp_syscall_resolve_name("clone3"), 0, NULL);
    for (size_t i = 0; rc == 0 && i < sizeof odd_families / sizeof odd_families[0]; i++)
        rc = refuse_when(ctx, "socket", no, SCMP_CMP32(0, SCMP_CMP_EQ, (uint32_t)odd_families[i]));
    for (int bit = 0; rc == 0 && bit < 32; bit++)
        if (namespaces & (1u << bit))
            rc = refuse_when(ctx, "clone", no, SCMP_CMP32(0, SCMP_CMP_MASKED_EQ, 1u << bit, 1u << bit));
    return load(ctx, rc, e);
}

/* TRACE without a tracer is ENOSYS, and weaker than what a jail's own filter says: there the call is still reported and its process ended. */
int guard_launcher(struct err *e) {
    if (SANITIZED)
        return 0;
    scmp_filter_ctx ctx = seccomp_init(SCMP_ACT_ALLOW);
    if (!ctx)
        return err_set(e, ERR_SANDBOX, "seccomp_init failed");
    int rc = refuse(ctx, rare, SCMP_ACT_TRACE(0));
    for (size_t i = 0; rc == 0 && i < sizeof odd_families / sizeof odd_families[0]; i++)
        rc = refuse_when(ctx, "socket", SCMP_ACT_TRACE(0), SCMP_CMP32(0, SCMP_CMP_EQ, (uint32_t)odd_families[i]));
    return load(ctx, rc, e);
}

/* It only forks; its children meet guard_card()'s filter besides. */
int guard_keeper(struct err *e) {
    scmp_filter_ctx ctx;
    int rc = 0;
    return SANITIZED || (rc = begin(&ctx, e)) != 0 ? rc : load(ctx, 0, e);
}

int guard_writes(const char *const *dirs, struct err *e) {
    const char *all[GUARD_DIRS_MAX + 4] = {"/dev", "/tmp", "/var/tmp"};
    for (size_t n = 3; *dirs; dirs++) {
        BUG_IF(n == GUARD_DIRS_MAX + 3);
        all[n++] = *dirs;
    }
    return SANITIZED ? 0 : landlock_writes_below(all, e);
}

/* The driver names its threads through /proc/self/task and refuses to begin where it can't. The rule holds for the folder's inode, which /proc makes
 * anew once nobody has looked for a while: so it stays open. */
int guard_card(struct err *e) {
    static const char threads[] = "/proc/self/task";
    const char *const dirs[] = {"/dev", "/tmp", "/var/tmp", threads, NULL};
    int rc = guard_daemon(e);
    if (SANITIZED || rc != 0)
        return rc;
    if (open(threads, O_PATH | O_DIRECTORY | O_CLOEXEC) < 0)
        return err_sys(e, ERR_SANDBOX, "opening %s", threads);
    return landlock_writes_below(dirs, e);
}
