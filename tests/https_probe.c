/* https_probe.c - stands in the place of corral-tool-https, in its jail, and tries what a taken-over one would: the request names the attempt, the
 * answer is "ok" or errno's name. For https_fence_test. */
#include "base/err.h"
#include "sandbox/runtime.h"
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static long fds_open(void) {
    char b[1];
    long n = 0;
    for (int fd = 0; fd < 64; fd++)
        n += pread(fd, b, 0, 0) == 0 || errno != EBADF;
    return n;
}

static long attempt(const char *what) {
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons(80), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct iovec iov = {(void *)(uintptr_t)"x", 1};
    struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1};
    char *argv[] = {(char *)(uintptr_t)"/bin/true", NULL};
#define TRY(name, expression) if (strcmp(what, name) == 0) return (long)(expression)
    TRY("nothing", 0);
    TRY("open_root", open("/", O_RDONLY | O_DIRECTORY));
    TRY("open_passwd", open("/etc/passwd", O_RDONLY));
    TRY("openat2", syscall(SYS_openat2, AT_FDCWD, "/", &(uint64_t[3]){0}, 24));
    TRY("create", open("/x", O_WRONLY | O_CREAT, 0600));
    TRY("mkdir", mkdir("/x", 0700));
    TRY("readlink", readlink("/proc/self/exe", (char[64]){0}, 64));
    TRY("memfd", memfd_create("x", 0));
    TRY("socket_inet", socket(AF_INET, SOCK_STREAM, 0));
    TRY("socket_inet6", socket(AF_INET6, SOCK_DGRAM, 0));
    TRY("socket_unix", socket(AF_UNIX, SOCK_STREAM, 0));
    TRY("socket_netlink", socket(AF_NETLINK, SOCK_RAW, 0));
    TRY("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, (int[2]){0}));
    TRY("connect_again", connect(3, (struct sockaddr *)&a, sizeof a));
    TRY("bind", bind(3, (struct sockaddr *)&a, sizeof a));
    TRY("sendto", sendto(3, "x", 1, 0, (struct sockaddr *)&a, sizeof a));
    TRY("sendmsg", sendmsg(3, &m, 0));
    TRY("recvmsg", recvmsg(3, &m, MSG_DONTWAIT));
    TRY("setsockopt", setsockopt(3, SOL_SOCKET, SO_KEEPALIVE, &(int){1}, sizeof(int)));
    TRY("fork", syscall(SYS_fork));
    TRY("clone", syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0));
    TRY("clone3", syscall(SYS_clone3, (uint64_t[11]){0}, 88));
    TRY("kill", kill(1, SIGKILL));
    TRY("kill_all", kill(-1, SIGKILL));
    TRY("mmap_exec", mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1 : 0);
    TRY("mprotect_exec", mprotect(mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), 4096, PROT_READ | PROT_EXEC));
    TRY("mmap", mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1 : 0);
    TRY("dup", dup(3));
    TRY("seccomp", syscall(SYS_seccomp, 1, 0, NULL));
    TRY("prctl", prctl(PR_SET_NAME, "x"));
    TRY("getdents", syscall(SYS_getdents64, 3, (char[256]){0}, 256));
    TRY("ioctl", syscall(SYS_ioctl, 0, 0x5401, NULL));
    TRY("write_anchors", write(4, "x", 1));
    TRY("read_anchors", pread(4, (char[8]){0}, 8, 0));
    TRY("write_socket", write(3, "x", 1));
    TRY("execve", execve("/bin/true", argv, argv + 1));
    TRY("ptrace", ptrace(PTRACE_TRACEME, 0, NULL, NULL));
    TRY("unshare", syscall(SYS_unshare, 0));
    TRY("setns", syscall(SYS_setns, 3, 0));
    TRY("mount", syscall(SYS_mount, "x", "/", "tmpfs", 0, NULL));
    TRY("io_uring", syscall(SYS_io_uring_setup, 1, NULL));
    TRY("bpf", syscall(SYS_bpf, 0, NULL, 0));
    TRY("keyctl", syscall(SYS_keyctl, 0, 0));
    if (strcmp(what, "memory") == 0) {
        for (size_t n = 0; n < 1024; n++)
            if (memset(malloc(1 << 20), 1, 1 << 20) == NULL)
                return -1;
        return 0;
    }
    if (strcmp(what, "forever") == 0)
        for (volatile long i = 0;; i++)
            ;
#undef TRY
    errno = ENOTSUP;
    return -1;
}

static int probe_run(const char *request, size_t len, uint32_t number) {
    static int calls;
    char out[64];
    (void)len, (void)number;
    int n;
    if (strcmp(request, "calls") == 0) {
        n = snprintf(out, sizeof out, "%d", ++calls);
    } else if (strcmp(request, "descriptors") == 0) {
        n = snprintf(out, sizeof out, "%ld", fds_open());
    } else {
        long rc = attempt(request);
        n = snprintf(out, sizeof out, "%s", rc >= 0 ? "ok" : strerrorname_np(errno));
    }
    return write(1, out, (size_t)n) == n ? 0 : 1;
}

static int probe_start(struct err *e) {
    (void)e;
    return 0;
}

int main(void) {
    static const struct runtime probe = {.profile = "https", .stateless = true, .start = probe_start, .run = probe_run};
    return runtime_main(&probe);
}
