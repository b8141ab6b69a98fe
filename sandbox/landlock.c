/* landlock.c - the second wall around files: even a hole in the mount namespace leads nowhere.
 * Kernel interface: Documentation/userspace-api/landlock.rst. Access rights that this kernel's ABI doesn't know are left out; the
 * namespaces cover the same ground (network, abstract sockets, signals), so ABI 1 is enough and none at all is refused. */
#include "base/err.h"
#include "sandbox/jail.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Rights by the ABI that brought them; our headers may be older than the kernel. */
#define FS_EXECUTE (1ull << 0)
#define FS_WRITE_FILE (1ull << 1)
#define FS_READ_FILE (1ull << 2)
#define FS_READ_DIR (1ull << 3)
#define FS_REMOVE_DIR (1ull << 4)
#define FS_REMOVE_FILE (1ull << 5)
#define FS_MAKE_CHAR (1ull << 6)
#define FS_MAKE_DIR (1ull << 7)
#define FS_MAKE_REG (1ull << 8)
#define FS_MAKE_SOCK (1ull << 9)
#define FS_MAKE_FIFO (1ull << 10)
#define FS_MAKE_BLOCK (1ull << 11)
#define FS_MAKE_SYM (1ull << 12)
#define FS_REFER (1ull << 13)           /* 2 */
#define FS_TRUNCATE (1ull << 14)        /* 3 */
#define FS_IOCTL_DEV (1ull << 15)       /* 5 */
#define NET_ALL 3ull                    /* 4: bind, connect */
#define SCOPE_ALL 3ull                  /* 6: abstract sockets, signals */

struct ruleset {                        /* struct landlock_ruleset_attr of ABI 6 */
    uint64_t handled_fs, handled_net, scoped;
};

int landlock_abi(int *abi, struct err *e) {
    long v = syscall(SYS_landlock_create_ruleset, NULL, 0, 1u /* LANDLOCK_CREATE_RULESET_VERSION */);
    if (v < 1)
        return err_set(e, ERR_SANDBOX, "Landlock is not in force on this kernel (needs Linux 5.13 with lsm=landlock,... on the kernel command line)");
    *abi = (int)v;
    return 0;
}

static int grant(int ruleset, const char *path, uint64_t access, struct err *e) {
    int fd = open(path, O_PATH | O_CLOEXEC);
    if (fd < 0)
        return errno == ENOENT ? 0 : err_sys(e, ERR_SANDBOX, "Landlock: open %s", path);
    struct stat sb;
    if (fstat(fd, &sb) == 0 && !S_ISDIR(sb.st_mode))
        access &= FS_EXECUTE | FS_WRITE_FILE | FS_READ_FILE | FS_TRUNCATE | FS_IOCTL_DEV;
    struct landlock_path_beneath_attr a = {.allowed_access = access, .parent_fd = fd};
    long rc = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &a, 0u);
    int saved = errno;
    close(fd);
    errno = saved;
    return rc == 0 ? 0 : err_sys(e, ERR_SANDBOX, "Landlock: rule for %s", path);
}

int landlock_confine(enum profile_root root, struct err *e) {
    static const uint64_t known_by_abi[] = {0, 0x1fff, 0x3fff, 0x7fff, 0x7fff, 0xffff};
    int abi, rc;
    if ((rc = landlock_abi(&abi, e)) != 0)
        return rc;
    uint64_t known = known_by_abi[abi < 5 ? abi : 5];
    struct ruleset r = {known, abi >= 4 ? NET_ALL : 0, abi >= 6 ? SCOPE_ALL : 0};
    size_t size = abi >= 6 ? sizeof r : abi >= 4 ? 16 : 8;
    int fd = (int)syscall(SYS_landlock_create_ruleset, &r, size, 0u);
    if (fd < 0)
        return err_sys(e, ERR_SANDBOX, "Landlock: ruleset of ABI %d", abi);

    const uint64_t look = FS_READ_FILE | FS_READ_DIR, change = look | FS_WRITE_FILE | FS_REMOVE_DIR | FS_REMOVE_FILE | FS_MAKE_DIR |
                                                              FS_MAKE_REG | FS_MAKE_FIFO | FS_MAKE_SYM | FS_REFER | FS_TRUNCATE;
    const struct { enum profile_root root; const char *path; uint64_t access; } grants[] = {
        {ROOT_PROGRAMS, "/usr", look | FS_EXECUTE}, {ROOT_PROGRAMS, "/bin", look | FS_EXECUTE}, {ROOT_PROGRAMS, "/lib", look | FS_EXECUTE},
        {ROOT_PROGRAMS, "/lib64", look | FS_EXECUTE}, {ROOT_PROGRAMS, "/etc/fonts", look}, {ROOT_PROGRAMS, "/dev", FS_READ_FILE | FS_WRITE_FILE | FS_READ_DIR},
        {ROOT_PROGRAMS, "/tmp", change}, {ROOT_PROGRAMS, "/work", change}, {ROOT_PROGRAMS, "/exec", change | FS_EXECUTE}, {ROOT_PROGRAMS, "/", FS_READ_DIR}, {ROOT_PROGRAMS, "/data", look}, {ROOT_DATA, "/data", look},
    };
    for (size_t i = 0; rc == 0 && i < sizeof grants / sizeof grants[0]; i++)
        if (grants[i].root == root)
            rc = grant(fd, grants[i].path, grants[i].access & known, e);
    if (rc == 0 && syscall(SYS_landlock_restrict_self, fd, 0u) != 0)
        rc = err_sys(e, ERR_SANDBOX, "Landlock: restrict");
    close(fd);
    return rc;
}

/* ---- the daemon's own -------------------------------------------------------------------------------- */

static int own_ruleset(uint64_t rights, struct err *e) {
    static const uint64_t known_by_abi[] = {0, 0x1fff, 0x3fff, 0x7fff, 0x7fff, 0xffff};
    int abi;
    if (landlock_abi(&abi, e) != 0)
        return -1;
    struct ruleset r = {rights & known_by_abi[abi < 5 ? abi : 5], 0, 0};
    return (int)syscall(SYS_landlock_create_ruleset, &r, (size_t)8, 0u);
}

static int restrict_self(int fd, int rc, struct err *e) {
    if (rc == 0 && syscall(SYS_landlock_restrict_self, fd, 0u) != 0)
        rc = err_sys(e, ERR_SANDBOX, "own Landlock rules");
    close(fd);
    return rc;
}

/* Under any rules at all files may not change their folder, unless that is granted, which ABI 1 can't. */
int landlock_no_programs(struct err *e) {
    int abi = 0, fd = landlock_abi(&abi, NULL) == 0 && abi >= 2 ? own_ruleset(FS_EXECUTE | FS_MAKE_CHAR | FS_MAKE_BLOCK | FS_REFER, e) : -1;
    return fd < 0 ? 0 : restrict_self(fd, grant(fd, "/", FS_REFER, e), e);       /* without Landlock seccomp stands alone */
}

int landlock_writes_below(const char *const *dirs, struct err *e) {
    const uint64_t change = FS_WRITE_FILE | FS_REMOVE_DIR | FS_REMOVE_FILE | FS_MAKE_DIR | FS_MAKE_REG | FS_MAKE_FIFO | FS_MAKE_SYM | FS_MAKE_SOCK |
                            FS_MAKE_CHAR | FS_MAKE_BLOCK | FS_REFER | FS_TRUNCATE | FS_EXECUTE;
    int abi = 0, fd = landlock_abi(&abi, NULL) == 0 && abi >= 2 ? own_ruleset(change, e) : -1, rc = 0;
    if (fd < 0)
        return 0;
    for (size_t i = 0; rc == 0 && dirs[i]; i++)
        rc = grant(fd, dirs[i], (change & ~(FS_EXECUTE | FS_MAKE_CHAR | FS_MAKE_BLOCK | (abi < 3 ? FS_TRUNCATE : 0))), e);
    return restrict_self(fd, rc, e);
}
