/* What the service manager tells corrald and hears from it: passed sockets, and a heartbeat that only good beats feed. */
#include "daemon/service.h"
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

/* ---- a notify socket that we can read ---------------------------------------------------------------- */

static char dir[] = "/tmp/corral-service.XXXXXX";
static int manager = -1;

static void address(struct sockaddr_un *sa, const char *name) {
    *sa = (struct sockaddr_un){.sun_family = AF_UNIX};
    snprintf(sa->sun_path, sizeof sa->sun_path, "%s/%s", dir, name);
}

static int setup(void **state) {
    struct sockaddr_un sa;
    (void)state;
    assert_non_null(mkdtemp(dir));
    address(&sa, "notify");
    manager = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    assert_int_equal(bind(manager, (struct sockaddr *)&sa, sizeof sa), 0);
    setenv("NOTIFY_SOCKET", sa.sun_path, 1);
    return 0;
}

static int teardown(void **state) {
    char command[100];
    (void)state;
    close(manager);
    snprintf(command, sizeof command, "rm -r %s", dir);
    return system(command);
}

/* The next message, "" when there is none. */
static const char *heard(void) {
    static char text[1000];
    ssize_t n = recv(manager, text, sizeof text - 1, 0);
    text[n > 0 ? n : 0] = '\0';
    return text;
}

/* ---- the heartbeat ------------------------------------------------------------------------------------ */

static void a_beat_that_came_back_good_is_reported_once(void **state) {
    struct heartbeat h;
    (void)state;
    setenv("WATCHDOG_USEC", "4000000", 1);
    unsetenv("WATCHDOG_PID");
    heartbeat_start(&h, 1000);
    assert_int_equal(h.every_ms, 1000);
    assert_true(heartbeat_due(&h, 1000));
    assert_string_equal(heard(), "");
    heartbeat_back(&h, true);
    assert_false(heartbeat_due(&h, 1999));
    assert_int_equal(heartbeat_wait_ms(&h, 1999), 1);
    assert_true(heartbeat_due(&h, 2000));
    assert_string_equal(heard(), "WATCHDOG=1");
    heartbeat_back(&h, false);
    assert_true(heartbeat_due(&h, 3000));
    assert_string_equal(heard(), "");
}

static void a_beat_that_does_not_come_back_is_not_followed_by_another(void **state) {
    struct heartbeat h;
    (void)state;
    setenv("WATCHDOG_USEC", "4000000", 1);
    heartbeat_start(&h, 0);
    assert_true(heartbeat_due(&h, 0));
    for (int64_t ms = 1000; ms < 100000; ms += 1000)
        assert_false(heartbeat_due(&h, ms));
    assert_string_equal(heard(), "");
}

static void nobody_asked_means_no_beats(void **state) {
    struct heartbeat h;
    (void)state;
    unsetenv("WATCHDOG_USEC");
    heartbeat_start(&h, 0);
    assert_false(heartbeat_due(&h, 1000000));
    assert_int_equal(heartbeat_wait_ms(&h, 1000000), -1);
    setenv("WATCHDOG_USEC", "4000000", 1);
    setenv("WATCHDOG_PID", "1", 1);     /* meant for another process */
    heartbeat_start(&h, 0);
    assert_false(heartbeat_due(&h, 1000000));
    unsetenv("WATCHDOG_PID");
}

static void only_an_engine_that_works_and_does_not_move_is_stuck(void **state) {
    struct pulse p = {0};
    (void)state;
    assert_true(pulse_moved(&p, 1, 7));
    assert_true(pulse_moved(&p, 1, 8));
    assert_false(pulse_moved(&p, 1, 8));
    assert_false(pulse_moved(&p, 1, 8));
    assert_true(pulse_moved(&p, 0, 8));
    assert_false(pulse_moved(&p, 2, 8));
    assert_true(pulse_moved(&p, 2, 9));
}

/* ---- messages ------------------------------------------------------------------------------------------ */

static void a_name_cannot_add_a_line_of_its_own(void **state) {
    (void)state;
    service_ready("evil\nSTOPPING=1");
    const char *text = heard();
    assert_null(strstr(text, "\nSTOPPING=1"));
    assert_int_equal(strncmp(text, "READY=1\nSTATUS=Serving evil", 27), 0);
    assert_null(strchr(text + 8, '\n'));
}

static void loading_asks_for_time_with_each_step(void **state) {
    (void)state;
    service_loading("m.gguf", 421);
    assert_string_equal(heard(), "STATUS=Loading m.gguf: 42 %\nEXTEND_TIMEOUT_USEC=60000000");
}

/* ---- passed sockets --------------------------------------------------------------------------------------- */

static int listening(const char *name, int type) {
    struct sockaddr_un sa;
    address(&sa, name);
    unlink(sa.sun_path);
    int fd = socket(AF_UNIX, type, 0);
    assert_int_equal(bind(fd, (struct sockaddr *)&sa, sizeof sa), 0);
    if (type == SOCK_STREAM)
        assert_int_equal(listen(fd, 8), 0);
    return fd;
}

/* Passes fds as systemd would, in a child, because they have to be 3 and up; its exit status is what check() says. */
static int passing(const int *fds, int n, int (*check)(void)) {
    pid_t pid = fork();
    int status = 0;
    if (pid == 0) {
        char text[20];
        for (int i = 0; i < n; i++)
            dup2(fds[i], 100 + i);
        for (int i = 0; i < n; i++)
            dup2(100 + i, 3 + i);
        snprintf(text, sizeof text, "%d", n);
        n > 0 ? setenv("LISTEN_FDS", text, 1) : unsetenv("LISTEN_FDS");
        snprintf(text, sizeof text, "%d", (int)getpid());
        setenv("LISTEN_PID", text, 1);
        _exit(check());
    }
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static int take_all(void) {
    struct service_sockets s;
    struct err e = {0};
    char path[120];
    if (service_sockets_take(&s, &e) != 0)
        return 1;
    snprintf(path, sizeof path, "%s/c.sock", dir);
    if (!service_sockets_path(&s) || strcmp(service_sockets_path(&s), path) != 0 || service_sockets_fd(&s, path) != 4)
        return 2;
    snprintf(path, sizeof path, "%s/c.sock.control", dir);
    if (service_sockets_fd(&s, path) != 3 || service_sockets_fd(&s, "/elsewhere") != -1)
        return 3;
    return getenv("LISTEN_FDS") ? 4 : 0;        /* nobody after us may take them for theirs */
}

static int take_refused(void) {
    struct service_sockets s;
    struct err e = {0};
    return service_sockets_take(&s, &e) == ERR_CONFIG && e.text[0] ? 0 : 1;
}

static int take_none(void) {
    struct service_sockets s;
    struct err e = {0};
    return service_sockets_take(&s, &e) == 0 && !service_sockets_path(&s) ? 0 : 1;
}

static void passed_sockets_are_known_by_their_path(void **state) {
    int fds[] = {listening("c.sock.control", SOCK_STREAM), listening("c.sock", SOCK_STREAM), listening("c.sock.events", SOCK_STREAM)};
    (void)state;
    assert_int_equal(passing(fds, 3, take_all), 0);
    assert_int_equal(passing(fds, 2, take_all), 0);
    assert_int_equal(passing(fds, 0, take_none), 0);
    assert_int_equal(passing(fds, 1, take_refused), 0);        /* no main one */
    for (int i = 0; i < 3; i++)
        close(fds[i]);
}

static void what_is_no_listening_unix_stream_is_refused(void **state) {
    int stream = listening("c.sock", SOCK_STREAM), datagram = listening("d.sock", SOCK_DGRAM), file = open(dir, O_RDONLY | O_DIRECTORY);
    int fds[] = {stream, datagram, file, stream};
    (void)state;
    assert_int_equal(passing(fds, 2, take_refused), 0);
    assert_int_equal(passing(fds + 2, 1, take_refused), 0);
    assert_int_equal(passing(fds, 4, take_refused), 0);        /* too many */
    close(stream);
    close(datagram);
    close(file);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_beat_that_came_back_good_is_reported_once),
        cmocka_unit_test(a_beat_that_does_not_come_back_is_not_followed_by_another),
        cmocka_unit_test(nobody_asked_means_no_beats),
        cmocka_unit_test(only_an_engine_that_works_and_does_not_move_is_stuck),
        cmocka_unit_test(a_name_cannot_add_a_line_of_its_own),
        cmocka_unit_test(loading_asks_for_time_with_each_step),
        cmocka_unit_test(passed_sockets_are_known_by_their_path),
        cmocka_unit_test(what_is_no_listening_unix_stream_is_refused),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
