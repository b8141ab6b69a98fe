/* filter.c - a profile's table to a BPF program, with libseccomp. */
#include "base/err.h"
#include "base/mem.h"
#include "sandbox/profile.h"
#include <errno.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The jail's init: passes messages and descriptors, makes pipes, kills and reaps. No files, no new programs. */
static const char *const init_calls[] = {
    "read", "write", "close", "poll", "ppoll", "sendmsg", "recvmsg", "pipe2", "fcntl", "kill", "pidfd_open", "pidfd_send_signal", "wait4",
    "waitid", "clock_gettime", "exit", "exit_group", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "restart_syscall", "getpid", "brk",
    "mmap", "munmap", "madvise", "futex", "setsockopt", "gettimeofday", "nanosleep", "clock_nanosleep", "set_robust_list", "rseq", "gettid", "vfork", "pread64",
    /* the supervisor */
    "pidfd_getfd", "kcmp", "process_vm_readv", "process_vm_writev", "fstat", "newfstatat", "lseek", "flock", NULL,
};
static const struct rule init_rules[] = {
    {"socketpair", RULE_ALLOW, 0, 1, {{.index = 0, .mask = 0xffffffffu, .value = 1 /* AF_UNIX */}}, NULL},
    {"setpriority", RULE_ALLOW, 0, 1, {{.index = 0, .mask = 0xffffffffu, .value = 0 /* of one process */}}, NULL},
    {"prlimit64", RULE_ALLOW, 0, 1, {{.index = 0, .mask = 0xffffffffu, .value = 0 /* its own */}}, NULL},
    {"clone", RULE_ALLOW, 0, 1, {{.index = 0, .mask = 0x7e020080u, .value = 0 /* no new namespace */}}, NULL},
    {"ioctl", RULE_ALLOW, 0, 1, {{.index = 1, .mask = 0xffffffffu, .value = SECCOMP_IOCTL_NOTIF_RECV}}, NULL},
    {"ioctl", RULE_ALLOW, 0, 1, {{.index = 1, .mask = 0xffffffffu, .value = SECCOMP_IOCTL_NOTIF_SEND}}, NULL},
    {"ioctl", RULE_ALLOW, 0, 1, {{.index = 1, .mask = 0xffffffffu, .value = SECCOMP_IOCTL_NOTIF_ID_VALID}}, NULL},
    {0},
};

/* A name this machine's architectures don't know is skipped when it would be allowed or refused: it can't be called. */
static int add(scmp_filter_ctx ctx, const struct rule *r, struct err *e) {
    int nr = seccomp_syscall_resolve_name(r->call);
    if (nr == __NR_SCMP_ERROR || r->action == RULE_KILL)        /* deadly ones are reported as what isn't named: the supervisor knows them */
        return 0;
    uint32_t action = r->action == RULE_ALLOW ? SCMP_ACT_ALLOW : SCMP_ACT_ERRNO((uint32_t)r->error);
    struct scmp_arg_cmp cmp[3];
    for (int i = 0; i < r->n_args; i++) {
        const struct rule_arg *a = &r->args[i];
        if (a->unlike)
            cmp[i] = SCMP_CMP32(a->index, SCMP_CMP_NE, (uint32_t)a->value);
        else if (a->wide)
            cmp[i] = SCMP_CMP64(a->index, SCMP_CMP_MASKED_EQ, a->mask, a->value);
        else
            cmp[i] = SCMP_CMP32(a->index, SCMP_CMP_MASKED_EQ, (uint32_t)a->mask, (uint32_t)a->value);
    }
    int rc = seccomp_rule_add_array(ctx, action, nr, (unsigned)r->n_args, cmp);
    if (rc != 0)
        return err_set(e, ERR_SANDBOX, "seccomp: rule for %s: %s", r->call, strerror(-rc));
    return 0;
}

static int export(struct filter *out, scmp_filter_ctx ctx, struct err *e) {
    int fd = memfd_create("filter", MFD_CLOEXEC);
    if (fd < 0)
        return err_sys(e, ERR_SANDBOX, "seccomp: memory file for a filter");
    int rc = seccomp_export_bpf(ctx, fd);
    off_t size = lseek(fd, 0, SEEK_END);
    if (rc != 0 || size <= 0 || size % (off_t)sizeof(struct sock_filter) != 0) {
        close(fd);
        return err_set(e, ERR_SANDBOX, "seccomp: the filter could not be exported: %s", strerror(-rc));
    }
    out->prog.len = (unsigned short)((size_t)size / sizeof(struct sock_filter));
    out->prog.filter = xmalloc((size_t)size);
    ssize_t n = pread(fd, out->prog.filter, (size_t)size, 0);
    close(fd);
    return n == size ? 0 : err_sys(e, ERR_SANDBOX, "seccomp: the filter could not be read back");
}

int filter_build(struct filter *out, const struct profile *p, struct err *e) {
    const char *const *allow = p ? p->allow : init_calls;
    const struct rule *rules = p ? p->rules : init_rules;
    int rc = 0;

    memset(out, 0, sizeof *out);
    /* what code is not allowed goes to init, which refuses it and tells; init itself is refused by the kernel */
    scmp_filter_ctx ctx = seccomp_init(p ? SCMP_ACT_NOTIFY : SCMP_ACT_ERRNO(EPERM));
    if (!ctx)
        return err_set(e, ERR_SANDBOX, "seccomp: no filter can be made (Linux 5.0 and libseccomp 2.5 are needed)");
    /* an entry by another architecture (i386, x32) is no accident */
    if (seccomp_attr_set(ctx, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) != 0 ||
        seccomp_attr_set(ctx, SCMP_FLTATR_CTL_OPTIMIZE, 2) != 0) {
        rc = err_set(e, ERR_SANDBOX, "seccomp: libseccomp is too old: need 2.5");
        goto out;
    }
    for (size_t i = 0; allow[i]; i++) {
        struct rule r = {.call = allow[i], .action = RULE_ALLOW};
        if ((rc = add(ctx, &r, e)) != 0)
            goto out;
    }
    for (size_t i = 0; rules[i].call; i++)
        if ((rc = add(ctx, &rules[i], e)) != 0)
            goto out;
    rc = export(out, ctx, e);
out:
    seccomp_release(ctx);
    return rc;
}

int filter_build_refusing(struct filter *out, const char *const *names, struct err *e) {
    int rc = 0;
    memset(out, 0, sizeof *out);
    scmp_filter_ctx ctx = seccomp_init(SCMP_ACT_ALLOW);
    if (!ctx)
        return err_set(e, ERR_SANDBOX, "seccomp: no filter can be made");
    for (size_t i = 0; rc == 0 && names[i]; i++) {
        struct rule r = {.call = names[i], .action = RULE_ERRNO, .error = EPERM};
        rc = add(ctx, &r, e);
    }
    if (rc == 0)
        rc = export(out, ctx, e);
    seccomp_release(ctx);
    return rc;
}

int filter_install(const struct filter *f, int *listener, struct err *e) {
    long rc = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, listener ? SECCOMP_FILTER_FLAG_NEW_LISTENER : 0, &f->prog);
    if (rc < 0)
        return err_sys(e, ERR_SANDBOX, "seccomp: the filter could not be installed");
    if (listener)
        *listener = (int)rc;
    return 0;
}

int filter_install_for_threads(const struct filter *f, struct err *e) {
    long rc = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &f->prog);
    return rc == 0 ? 0 : err_sys(e, ERR_SANDBOX, "seccomp: the filter could not be installed for all threads");
}
