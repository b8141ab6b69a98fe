/* jail.c - namespaces, root file system, limits, capabilities: see jail.h and docs/sandbox.md for the order and why. */
#include "sandbox/jail.h"
#include "base/err.h"
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/sched.h>
#include <linux/securebits.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

enum { NOBODY = 65534, INIT_SPARE = 8 /* processes that only init may still make */,
       INIT_FILES = 4096 /* above the code's: how many descriptors may be on their way to others counts by user, not by jail */, DIR_FD = WIRE_FD + 1 };

/* Puts the layer's name before an error: what `corral doctor` goes by. */
static int of_layer(const char *layer, int rc, struct err *e) {
    struct err inner = *e;
    return rc == 0 ? 0 : err_set(e, rc, "%s: %s", layer, inner.text);
}

int jail_drop_root(struct err *e) {
    if (geteuid() != 0)
        return 0;
    if (setgroups(0, NULL) != 0 || setresgid(NOBODY, NOBODY, NOBODY) != 0 || setresuid(NOBODY, NOBODY, NOBODY) != 0)
        return err_sys(e, ERR_SANDBOX, "user: root cannot become the unprivileged user %d here", NOBODY);
    if (setuid(0) == 0 || getuid() != NOBODY)
        return err_set(e, ERR_SANDBOX, "user: still able to become root");
    return 0;
}

uid_t jail_user(void) { return geteuid() == 0 ? NOBODY : geteuid(); }

void jail_leave_no_trace(void) {
    struct mount_attr a = {.attr_set = MOUNT_ATTR_NOATIME, .attr_clr = MOUNT_ATTR__ATIME};
    if (geteuid() == 0 && unshare(CLONE_NEWNS) == 0 && mount(NULL, "/", NULL, MS_REC | MS_SLAVE, NULL) == 0)
        syscall(SYS_mount_setattr, AT_FDCWD, "/", AT_RECURSIVE, &a, sizeof a);
}

int jail_harden(struct err *e) {
    /* 1, not 0: a core pattern that is a pipe ignores 0, and the kernel gives up at exactly 1 (core(5)) */
    struct rlimit core = {1, 1}, none = {0, 0};
    if (setrlimit(RLIMIT_CORE, &core) != 0 && setrlimit(RLIMIT_CORE, &none) != 0)   /* a hard limit of 0 can't be raised to 1 */
        return err_sys(e, ERR_SANDBOX, "no core files");
    if (prctl(PR_SET_DUMPABLE, 0) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return err_sys(e, ERR_SANDBOX, "no_new_privs");
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0)
        return err_sys(e, ERR_SANDBOX, "death signal of the parent");
    return 0;
}

/* ---- namespaces ----------------------------------------------------------------------------- */

static int write_proc(int proc, const char *name, const char *text, struct err *e) {
    int fd = openat(proc, name, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return err_sys(e, ERR_SANDBOX, "open /proc/%s", name);
    ssize_t n = write(fd, text, strlen(text));
    int saved = errno;
    close(fd);
    errno = saved;
    return n == (ssize_t)strlen(text) ? 0 : err_sys(e, ERR_SANDBOX, "write /proc/%s", name);
}

/* One id of the user namespace that we have just come into: JAIL_UID is uid outside. */
static int map_ids(int proc, unsigned uid, unsigned gid, struct err *e) {
    char map[64];
    int rc;
    /* A process of the runtime isn't dumpable, so its /proc/self files belong to root; the map needs ours. Nothing secret is
     * in it: the runtime was exec'd with an empty environment before anything was read. */
    prctl(PR_SET_DUMPABLE, 1);
    if ((rc = write_proc(proc, "self/setgroups", "deny", e)) != 0)
        return rc;
    snprintf(map, sizeof map, "%d %u 1", JAIL_UID, uid);
    if ((rc = write_proc(proc, "self/uid_map", map, e)) != 0)
        return rc;
    snprintf(map, sizeof map, "%d %u 1", JAIL_UID, gid);
    if ((rc = write_proc(proc, "self/gid_map", map, e)) != 0)
        return rc;
    if (setresgid(JAIL_UID, JAIL_UID, JAIL_UID) != 0 || setresuid(JAIL_UID, JAIL_UID, JAIL_UID) != 0)
        return err_sys(e, ERR_SANDBOX, "user id %d inside", JAIL_UID);
    return 0;
}

static int no_namespaces(struct err *e) {
    const char *hint = errno == ENOSPC ? " (user.max_user_namespaces is 0: sysctl user.max_user_namespaces=15000)"
                       : errno == EPERM ? " (unprivileged user namespaces are forbidden here: sysctl kernel.unprivileged_userns_clone=1, or an AppArmor profile with userns)"
                                        : "";
    int saved = errno;
    return err_set(e, ERR_SANDBOX, "namespaces: %s%s", strerror(saved), hint);
}

static int own_namespace(const struct jail_ground *g, const char *name) { return openat(g->proc, name, O_RDONLY | O_CLOEXEC); }

int jail_ground_enter(struct jail_ground *g, struct err *e) {
    unsigned uid = geteuid(), gid = getegid();
    *g = (struct jail_ground){.host = -1, .root = -1};
    if ((g->proc = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC)) < 0)
        return err_sys(e, ERR_SANDBOX, "namespaces: open /proc");
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return no_namespaces(e);
    int rc = map_ids(g->proc, uid, gid, e);
    if (rc == 0 && (g->host = own_namespace(g, "self/ns/mnt")) < 0)
        rc = err_sys(e, ERR_SANDBOX, "our mount namespace");
    return of_layer("namespaces", rc, e);
}

/* Of the capabilities that the first in a user namespace has, what making the others takes. */
static int keep_few_capabilities(struct err *e) {
    const uint32_t few = 1u << CAP_SYS_ADMIN | 1u << CAP_SYS_CHROOT;
    struct __user_cap_header_struct h = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct d[2] = {{.effective = few, .permitted = few}};
    return syscall(SYS_capset, &h, d) == 0 ? 0 : err_sys(e, ERR_SANDBOX, "capabilities: those of a runtime");
}

static int raise_root(const struct profile *p, int dir, struct err *e);

int jail_ground_raise(struct jail_ground *g, const struct profile *p, struct err *e) {
    int rc = 0;
    if (g->root >= 0 || p->folder)      /* a folder comes with the request: those roots are made when it is there */
        return 0;
    if (setns(g->host, CLONE_NEWNS) != 0 || unshare(CLONE_NEWNS) != 0)
        rc = err_sys(e, ERR_SANDBOX, "mount namespace");
    if (rc == 0)
        rc = raise_root(p, -1, e);
    if (rc == 0)
        rc = keep_few_capabilities(e);
    if (rc == 0 && (g->root = own_namespace(g, "self/ns/mnt")) < 0)
        rc = err_sys(e, ERR_SANDBOX, "mount namespace");
    return of_layer("root", rc, e);
}

void jail_ground_network(struct jail_ground *g) {
    struct stat sb;
    if (g->network || unshare(CLONE_NEWNET) != 0 || fstatat(g->proc, "self/ns/net", &sb, 0) != 0)
        return;
    g->network = sb.st_ino != g->network_given;         /* believed when seen */
    g->network_next = sb.st_ino;
}

pid_t jail_spawn(struct jail_ground *g, const struct profile *p, int cgroup, int *pidfd, struct err *e) {
    struct clone_args a = {
        .flags = CLONE_PIDFD | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP,
        .pidfd = (uint64_t)(uintptr_t)pidfd,
        .exit_signal = SIGCHLD,
    };
    if (!g->network)
        a.flags |= CLONE_NEWNET;
    if (cgroup >= 0) {
        a.flags |= CLONE_INTO_CGROUP;
        a.cgroup = (uint64_t)cgroup;
    }
    if (setns(p->folder ? g->host : g->root, CLONE_NEWNS) != 0)
        return err_sys(e, ERR_SANDBOX, "namespaces: mount namespace");
    long pid = syscall(SYS_clone3, &a, sizeof a);
    if (pid < 0 && cgroup >= 0 && errno == EACCES)
        return err_set(e, ERR_SANDBOX, "cgroup: the jail can't be born into its own");
    if (pid < 0)
        return no_namespaces(e);
    if (pid > 0) {
        g->network_given = g->network ? g->network_next : g->network_given;
        g->network = false;             /* it has one jail in it now: never another */
        return (pid_t)pid;
    }
    return of_layer("namespaces", map_ids(g->proc, JAIL_UID, JAIL_UID, e), e);
}

/* ---- the root file system --------------------------------------------------------------------- */

enum step_kind { STEP_DIR, STEP_PATH, STEP_BIND_RO, STEP_DEVICE, STEP_SAME_AS_HOST, STEP_LINK };
struct step {
    enum step_kind kind;
    const char *path;                   /* inside, without the leading '/' */
    const char *arg;                    /* source or link target */
};

static const struct step root_steps[] = {
    {STEP_BIND_RO, "usr", "/usr"},
    {STEP_SAME_AS_HOST, "bin", "/bin"},         /* a link into /usr, or a folder of its own on older systems */
    {STEP_SAME_AS_HOST, "sbin", "/sbin"},
    {STEP_SAME_AS_HOST, "lib", "/lib"},
    {STEP_SAME_AS_HOST, "lib64", "/lib64"},
    {STEP_PATH, "etc", NULL},
    {STEP_SAME_AS_HOST, "etc/alternatives", "/etc/alternatives"},      /* awk, cc, libblas.so.3 ...: Debian's links from /usr into /usr go through it */
    {STEP_SAME_AS_HOST, "etc/fonts", "/etc/fonts"},
    {STEP_DIR, "dev", NULL},
    {STEP_DEVICE, "dev/null", "/dev/null"},
    {STEP_DEVICE, "dev/zero", "/dev/full"},     /* gives zeros, too, and can't be mapped: that would be shared memory that nobody counts */
    {STEP_DEVICE, "dev/full", "/dev/full"},
    {STEP_DEVICE, "dev/random", "/dev/random"},
    {STEP_DEVICE, "dev/urandom", "/dev/urandom"},
    {STEP_LINK, "dev/shm", "/tmp/.shm"},
};

static int bind_ro(const char *from, const char *to, unsigned long extra, struct err *e) {
    if (mount(from, to, NULL, MS_BIND | MS_REC, NULL) != 0)
        return err_sys(e, ERR_SANDBOX, "bind %s", from);
    struct mount_attr a = {.attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | extra};
    if (syscall(SYS_mount_setattr, AT_FDCWD, to, AT_RECURSIVE, &a, sizeof a) != 0)
        return err_sys(e, ERR_SANDBOX, "make %s read-only", from);
    return 0;
}

/* The folder of a descriptor as this namespace has it, or a negative ERR_*. The descriptor's mount belongs to another namespace, which the
 * kernel refuses to bind from, so the same folder is found again by its path, and checked to be the same: before anything is
 * mounted, for it may lie where the new root is built. */
static int find_folder(int dir, struct err *e) {
    char link[64], path[4096];
    struct stat want, found;
    snprintf(link, sizeof link, "/proc/self/fd/%d", dir);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n <= 0 || n == (ssize_t)sizeof path - 1)
        return err_sys(e, ERR_SANDBOX, "path of the folder for /data");
    path[n] = '\0';
    int fd = open(path, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return err_sys(e, ERR_SANDBOX, "open %s", path);
    if (fstat(fd, &found) == 0 && fstat(dir, &want) == 0 && found.st_dev == want.st_dev && found.st_ino == want.st_ino)
        return fd;
    close(fd);
    return err_set(e, ERR_SANDBOX, "%s has been replaced by another folder", path);
}

/* Binds what find_folder() found read-only to /data, and closes it. */
static int show_folder(int fd, struct err *e) {
    char link[64];
    int rc = 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    if (mkdir("data", 0755) != 0)
        rc = err_sys(e, ERR_SANDBOX, "folder data");
    if (rc == 0)
        rc = bind_ro(link, "data", MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC | MOUNT_ATTR_NOSYMFOLLOW, e);
    close(fd);
    return rc;
}

static int root_step(const struct step *s, struct err *e) {
    struct stat sb;
    char target[256];
    switch (s->kind) {
    case STEP_DIR:
        return mkdir(s->path, 0755) == 0 ? 0 : err_sys(e, ERR_SANDBOX, "folder %s", s->path);
    case STEP_PATH:                     /* can be walked through, not listed */
        return mkdir(s->path, 0111) == 0 ? 0 : err_sys(e, ERR_SANDBOX, "folder %s", s->path);
    case STEP_BIND_RO:
        if (mkdir(s->path, 0755) != 0)
            return err_sys(e, ERR_SANDBOX, "folder %s", s->path);
        return bind_ro(s->arg, s->path, MOUNT_ATTR_NODEV, e);
    case STEP_SAME_AS_HOST:
        if (lstat(s->arg, &sb) != 0)
            return errno == ENOENT ? 0 : err_sys(e, ERR_SANDBOX, "stat %s", s->arg);
        if (S_ISLNK(sb.st_mode)) {
            ssize_t n = readlink(s->arg, target, sizeof target - 1);
            if (n <= 0)
                return err_sys(e, ERR_SANDBOX, "read link %s", s->arg);
            target[n] = '\0';
            return symlink(target, s->path) == 0 ? 0 : err_sys(e, ERR_SANDBOX, "link %s", s->path);
        }
        if (mkdir(s->path, 0755) != 0)
            return err_sys(e, ERR_SANDBOX, "folder %s", s->path);
        return bind_ro(s->arg, s->path, MOUNT_ATTR_NODEV, e);
    case STEP_DEVICE: {
        int fd = open(s->path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
        if (fd < 0)
            return err_sys(e, ERR_SANDBOX, "file %s", s->path);
        close(fd);
        if (mount(s->arg, s->path, NULL, MS_BIND, NULL) != 0)
            return err_sys(e, ERR_SANDBOX, "bind %s", s->arg);
        struct mount_attr a = {.attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NOEXEC};
        if (syscall(SYS_mount_setattr, AT_FDCWD, s->path, 0u, &a, sizeof a) != 0)
            return err_sys(e, ERR_SANDBOX, "restrict %s", s->path);
        return 0;
    }
    case STEP_LINK:
        return symlink(s->arg, s->path) == 0 ? 0 : err_sys(e, ERR_SANDBOX, "link %s", s->path);
    }
    return err_set(e, ERR_SANDBOX, "unknown step");
}

/* What the jail can see of the host, by the profile, and the folders for what is its own. */
static int fill_root(const struct profile *p, int data, struct err *e) {
    static const struct step own[] = {{STEP_DIR, "work", NULL}, {STEP_DIR, "tmp", NULL}, {STEP_DIR, "exec", NULL}};
    int rc;
    if (p->root == ROOT_EMPTY)
        return 0;
    if (p->root == ROOT_DATA)
        return show_folder(data, e);
    for (size_t i = 0; i < sizeof root_steps / sizeof root_steps[0]; i++)
        if ((rc = root_step(&root_steps[i], e)) != 0)
            return rc;
    if (p->folder && (rc = show_folder(data, e)) != 0)
        return rc;
    for (size_t i = 0; i < (p->exec_bytes ? 3 : 2); i++)
        if ((rc = root_step(&own[i], e)) != 0)
            return rc;
    return 0;
}

/* Leaves everything behind but the new root, which nobody can write to. */
static int raise_root(const struct profile *p, int dir, struct err *e) {
    int rc, data = -1;
    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0)
        return err_sys(e, ERR_SANDBOX, "private mounts");
    if (p->folder && (data = find_folder(dir, e)) < 0)
        return data;
    /* any folder does as the place to build; /tmp exists everywhere */
    if (mount("tmpfs", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, "size=64k,nr_inodes=64,mode=755") != 0)
        return err_sys(e, ERR_SANDBOX, "tmpfs for the root (are mounts in user namespaces forbidden, by AppArmor or a container?)");
    if (chdir("/tmp") != 0)
        return err_sys(e, ERR_SANDBOX, "enter the new root");
    if ((rc = fill_root(p, data, e)) != 0)
        return rc;
    struct mount_attr ro = {.attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV};
    if (syscall(SYS_mount_setattr, AT_FDCWD, ".", 0u, &ro, sizeof ro) != 0)
        return err_sys(e, ERR_SANDBOX, "make the root read-only");
    if (syscall(SYS_pivot_root, ".", ".") != 0 || umount2(".", MNT_DETACH) != 0)
        return err_sys(e, ERR_SANDBOX, "leave the old root");
    return chdir("/") == 0 ? 0 : err_sys(e, ERR_SANDBOX, "enter the new root");
}

static int mount_own(const char *path, uint64_t bytes, unsigned inodes, const char *mode, unsigned long flags, struct err *e) {
    char options[80];
    snprintf(options, sizeof options, "size=%llu,nr_inodes=%u,mode=%s", (unsigned long long)bytes, inodes, mode);
    return mount("tmpfs", path, "tmpfs", MS_NOSUID | MS_NODEV | flags, options) == 0 ? 0 : err_sys(e, ERR_SANDBOX, "tmpfs on %s", path);
}

/* What this jail alone has. */
static int add_own(const struct profile *p, const struct wire_limits *l, struct err *e) {
    int rc;
    if (p->root != ROOT_PROGRAMS)
        return 0;
    if ((rc = mount_own("/work", l->work_bytes, p->inodes, "700", MS_NOEXEC, e)) != 0 ||
        (rc = mount_own("/tmp", l->tmp_bytes, p->inodes, "1777", MS_NOEXEC, e)) != 0 ||
        /* for what a compiler makes; /work and /tmp stay without execution */
        (p->exec_bytes && (rc = mount_own("/exec", p->exec_bytes, 64, "700", 0, e)) != 0))
        return rc;
    if (mkdir("/tmp/.shm", 01777) != 0)
        return err_sys(e, ERR_SANDBOX, "folder for shared memory");
    return chdir("/work") == 0 ? 0 : err_sys(e, ERR_SANDBOX, "enter the first folder");
}

/* ---- limits and privileges ----------------------------------------------------------------------- */

static int set_limits(const struct profile *p, const struct wire_limits *l, struct err *e) {
    const struct { int what; rlim_t value; const char *name; } limits[] = {
        {RLIMIT_AS, p->address_bytes, "address space"}, {RLIMIT_NPROC, l->processes + INIT_SPARE, "processes"},
        {RLIMIT_NOFILE, INIT_FILES, "open files"},      {RLIMIT_FSIZE, p->file_bytes, "file size"},
        {RLIMIT_MEMLOCK, 0, "locked memory"},           {RLIMIT_MSGQUEUE, 0, "message queues"},
        {RLIMIT_NICE, 0, "nice"},                       {RLIMIT_RTPRIO, 0, "real-time priority"},
        {RLIMIT_SIGPENDING, 256, "pending signals"},    {RLIMIT_CORE, 1, "core file"},
    };
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        struct rlimit r = {limits[i].value, limits[i].value}, now;
        if (limits[i].what == RLIMIT_NOFILE && getrlimit(RLIMIT_NOFILE, &now) == 0 && now.rlim_max < r.rlim_max)
            r = (struct rlimit){now.rlim_max, now.rlim_max};
        if (setrlimit(limits[i].what, &r) != 0)
            return err_sys(e, ERR_SANDBOX, "limit of %s", limits[i].name);
    }
    /* A daemon that was started with real-time priority is its administrator's choice; a loop in a jail with it would stop the machine. */
    if (sched_getscheduler(0) != SCHED_OTHER && sched_setscheduler(0, SCHED_OTHER, &(struct sched_param){0}) != 0)
        return err_sys(e, ERR_SANDBOX, "usual priority");
    return 0;
}

static int drop_capabilities(struct err *e) {
    struct __user_cap_header_struct h = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct none[2] = {{0}};
    for (int cap = 0; cap <= 63 && prctl(PR_CAPBSET_READ, cap, 0, 0, 0) >= 0; cap++)     /* past the last: EINVAL */
        if (prctl(PR_CAPBSET_DROP, cap, 0, 0, 0) != 0)
            return err_sys(e, ERR_SANDBOX, "drop capability %d", cap);
    const unsigned long bits = SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_SETUID_FIXUP | SECBIT_NO_SETUID_FIXUP_LOCKED |
                               SECBIT_KEEP_CAPS_LOCKED | SECBIT_NO_CAP_AMBIENT_RAISE | SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED;
    if (prctl(PR_SET_SECUREBITS, bits, 0, 0, 0) != 0)
        return err_sys(e, ERR_SANDBOX, "lock securebits");
    if (prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) != 0 || syscall(SYS_capset, &h, none) != 0)
        return err_sys(e, ERR_SANDBOX, "drop all capabilities");
    /* believed only when seen */
    struct __user_cap_data_struct now[2];
    if (syscall(SYS_capget, &h, now) != 0 || now[0].effective || now[1].effective || now[0].permitted || now[1].permitted ||
        now[0].inheritable || now[1].inheritable)
        return err_set(e, ERR_SANDBOX, "capabilities are still there after dropping them");
    return 0;
}

/* *chan to WIRE_FD, dir to DIR_FD, *newest_pid behind them, the rest closed; copied out of the way first, for they may stand in each other's place. */
static int arrange(int *chan, int dir, int *newest_pid, struct err *e) {
    int from[3] = {*chan, dir, *newest_pid}, high[3];
    for (int i = 0; i < 3; i++)
        if ((high[i] = from[i] < 0 ? -1 : fcntl(from[i], F_DUPFD_CLOEXEC, 16)) < 0 && from[i] >= 0)
            return err_sys(e, ERR_SANDBOX, "close descriptors");
    for (int i = 0; i < 3; i++)
        if (high[i] >= 0 ? dup3(high[i], WIRE_FD + i, O_CLOEXEC) < 0 : close(WIRE_FD + i) != 0 && errno != EBADF)
            return err_sys(e, ERR_SANDBOX, "close descriptors");
    *chan = WIRE_FD;
    if (syscall(SYS_close_range, WIRE_FD + 3u, ~0u, 0u) != 0)
        return err_sys(e, ERR_SANDBOX, "close descriptors");
    *newest_pid = *newest_pid < 0 ? -1 : WIRE_FD + 2;
    return 0;
}

/* A domain's name (of NIS) is the host's; most have none, which is spelt like this. */
static bool has_domain(void) {
    struct utsname u;
    return uname(&u) != 0 || (u.domainname[0] && strcmp(u.domainname, "(none)") != 0);
}

int jail_build(const struct jail_ground *g, const struct profile *p, const struct wire_limits *l, int *chan, int dir, int *newest_pid,
               struct err *e) {
    int rc, abi;
    if (p->folder && dir < 0)
        return err_set(e, ERR_SANDBOX, "profile %s shows a folder, and none was given", p->name);
    *newest_pid = openat(g->proc, "sys/kernel/ns_last_pid", O_RDONLY | O_CLOEXEC);
    if ((rc = of_layer("descriptors", arrange(chan, dir, newest_pid, e), e)) != 0)
        return rc;
    if (p->folder && (rc = of_layer("root", raise_root(p, DIR_FD, e), e)) != 0)
        return rc;
    close(DIR_FD);
    if ((rc = of_layer("root", add_own(p, l, e), e)) != 0)
        return rc;
    if (sethostname("sandbox", 7) != 0 || (has_domain() && setdomainname("", 0) != 0))
        return of_layer("namespaces", err_sys(e, ERR_SANDBOX, "host name"), e);
    umask(022);
    if (setsid() < 0 && errno != EPERM)
        return of_layer("limits", err_sys(e, ERR_SANDBOX, "new session"), e);
    if ((rc = of_layer("limits", set_limits(p, l, e), e)) != 0 || (rc = of_layer("capabilities", drop_capabilities(e), e)) != 0)
        return rc;
    /* last of these: a change of credentials clears the death signal and may set the dumpable flag */
    if ((rc = of_layer("capabilities", jail_harden(e), e)) != 0)
        return rc;
    if ((l->accept & WIRE_ACCEPT_LANDLOCK) && landlock_abi(&abi, e) != 0)
        return 0;                       /* the configuration says that this wall may be missing */
    return of_layer("landlock", landlock_confine(p->root, e), e);
}

/* ---- believed when seen ------------------------------------------------------------------------------- */

static bool mounted_with(const char *path, unsigned long flags) {
    struct statvfs v;
    return statvfs(path, &v) == 0 && (v.f_flag & flags) == flags;
}

static int verify_namespaces(struct err *e) {
    struct utsname u;
    struct sockaddr_in far = {.sin_family = AF_INET, .sin_port = htons(53), .sin_addr.s_addr = htonl(0x08080808)};
    if (getpid() != 2)
        return err_set(e, ERR_SANDBOX, "process number %d instead of 2", (int)getpid());
    if (getuid() != JAIL_UID || geteuid() != JAIL_UID || getgid() != JAIL_UID)
        return err_set(e, ERR_SANDBOX, "user %d instead of %d", (int)getuid(), JAIL_UID);
    if (uname(&u) != 0 || strcmp(u.nodename, "sandbox") != 0 || has_domain())
        return err_set(e, ERR_SANDBOX, "the host's name is seen");
    int s = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    bool reached = s >= 0 && connect(s, (struct sockaddr *)&far, sizeof far) == 0;
    if (s >= 0)
        close(s);
    return reached ? err_set(e, ERR_SANDBOX, "there is a way to the network") : 0;
}

static int verify_root(const struct profile *p, struct err *e) {
    static const char *const hidden[] = {"/proc/self", "/sys/kernel", "/etc/passwd", "/root", "/home", "/run", "/var"};
    for (size_t i = 0; i < sizeof hidden / sizeof hidden[0]; i++)
        if (access(hidden[i], F_OK) == 0)
            return err_set(e, ERR_SANDBOX, "%s is seen", hidden[i]);
    if (!mounted_with("/", ST_RDONLY | ST_NOSUID | ST_NODEV))
        return err_set(e, ERR_SANDBOX, "the root can be written to");
    if (p->folder && !mounted_with("/data", ST_RDONLY | ST_NOSUID | ST_NODEV | ST_NOEXEC))
        return err_set(e, ERR_SANDBOX, "/data can be written to");
    if (p->root == ROOT_PROGRAMS && (!mounted_with("/usr", ST_RDONLY | ST_NOSUID | ST_NODEV) || !mounted_with("/work", ST_NOSUID | ST_NODEV | ST_NOEXEC) ||
                                     !mounted_with("/tmp", ST_NOSUID | ST_NODEV | ST_NOEXEC)))
        return err_set(e, ERR_SANDBOX, "/usr, /work or /tmp allows more than it should");
    return 0;
}

static int verify_limits(const struct profile *p, const struct wire_limits *l, struct err *e) {
    const struct { int what; rlim_t max; const char *name; } limits[] = {
        {RLIMIT_AS, p->address_bytes, "address space"}, {RLIMIT_NPROC, l->processes + JAIL_OURS, "processes"},
        {RLIMIT_FSIZE, p->file_bytes, "file size"},     {RLIMIT_MEMLOCK, 0, "locked memory"},      {RLIMIT_CORE, 1, "core file"},
    };
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        struct rlimit r;
        if (getrlimit(limits[i].what, &r) != 0 || r.rlim_max > limits[i].max)
            return err_set(e, ERR_SANDBOX, "the limit of %s does not hold", limits[i].name);
    }
    return 0;
}

static int verify_capabilities(struct err *e) {
    for (int cap = 0; cap <= 63; cap++)
        if (prctl(PR_CAPBSET_READ, cap, 0, 0, 0) == 1)
            return err_set(e, ERR_SANDBOX, "capability %d is still in the bounding set", cap);
    if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1)
        return err_set(e, ERR_SANDBOX, "new privileges can be had");
    return 0;
}

/* What nothing but Landlock refuses at this point. */
static int verify_landlock(const struct profile *p, struct err *e) {
    bool open_root = p->root != ROOT_PROGRAMS;
    int rc = open_root ? open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC) : mknod("/work/.corral", S_IFSOCK | 0600, 0);
    if (rc < 0)
        return errno == EACCES ? 0 : err_sys(e, ERR_SANDBOX, "not in force");
    if (open_root)
        close(rc);
    else
        unlink("/work/.corral");
    return err_set(e, ERR_SANDBOX, "not in force");
}

int jail_verify(const struct profile *p, const struct wire_limits *l, struct err *e) {
    int abi, rc;
    if ((rc = of_layer("namespaces", verify_namespaces(e), e)) != 0 || (rc = of_layer("root", verify_root(p, e), e)) != 0 ||
        (rc = of_layer("limits", verify_limits(p, l, e), e)) != 0 || (rc = of_layer("capabilities", verify_capabilities(e), e)) != 0)
        return rc;
    if ((l->accept & WIRE_ACCEPT_LANDLOCK) && landlock_abi(&abi, e) != 0)
        return 0;
    return of_layer("landlock", verify_landlock(p, e), e);
}

/* ioprio_get() is in no profile, changes nothing and is not refused by the filter of our unit: only ours can refuse it, by init. */
int jail_verify_filter(struct err *e) {
    if (syscall(SYS_ioprio_get, 1, 0) == -1 && errno == EPERM)
        return 0;
    return err_set(e, ERR_SANDBOX, "seccomp: a call that no profile allows was not refused");
}
