/* The front thread over real sockets, with an agent that only plays: hostile frames, slow watchers, clients that leave. */
#include "base/clock.h"
#include "base/mem.h"
#include "base/str.h"
#include "clients/lib/corral.h"
#include "daemon/daemon.h"
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zmq.h>
#include <cmocka.h>

/* Under ThreadSanitizer: libzmq is not instrumented, so its own hand-overs look like races. Ours go through base/queue. */
const char *__tsan_default_suppressions(void);
const char *__tsan_default_suppressions(void) { return "called_from_lib:libzmq.so\nrace:libzmq.so\n"; }

struct bench {
    char dir[32];
    struct config config;
    struct daemon daemon;
    pthread_t front, agent;
    int exit_code;
    bool rested;
};

static void *agent_main(void *arg) {
    struct bench *b = arg;
    struct note *n = xcalloc(1, sizeof *n);
    agent_loop(b->daemon.agent);
    n->kind = NOTE_AGENT_ENDED;
    front_post(b->daemon.front, n);
    return NULL;
}

static void *front_main(void *arg) {
    struct bench *b = arg;
    b->exit_code = front_run(b->daemon.front, &b->rested);
    return NULL;
}

static int start(void **state) {
    struct bench *b = xcalloc(1, sizeof *b);
    struct agent_sink sink;
    struct err e = {0};
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &set, NULL);
    strcpy(b->dir, "/tmp/corral-front.XXXXXX");
    assert_non_null(mkdtemp(b->dir));
    config_defaults(&b->config);
    b->config.socket = xasprintf("%s/run/corral.sock", b->dir);
    b->config.state = xstrdup(b->dir);
    b->config.model = xstrdup("none");
    b->daemon.config = &b->config;
    if (front_create(&b->daemon.front, &b->daemon, &e) != 0)
        fail_msg("%s", e.text);
    front_sink(b->daemon.front, &sink);
    agent_create(&b->daemon.agent, NULL, NULL, NULL, NULL, NULL, &sink, &e);
    pthread_create(&b->agent, NULL, agent_main, b);
    pthread_create(&b->front, NULL, front_main, b);
    *state = b;
    return 0;
}

static int stop(void **state) {
    struct bench *b = *state;
    kill(getpid(), SIGTERM);            /* blocked: it is read from the front thread's signalfd */
    pthread_join(b->front, NULL);
    pthread_join(b->agent, NULL);
    assert_int_equal(b->exit_code, 0);
    assert_true(b->rested);
    agent_free(b->daemon.agent);
    front_free(b->daemon.front);
    struct stat st;
    assert_int_not_equal(stat(b->config.socket, &st), 0);      /* nothing is left but the lock */
    char *command = xasprintf("rm -rf %s", b->dir);
    assert_int_equal(system(command), 0);
    free(command);
    config_free(&b->config);
    free(b);
    return 0;
}

/* ---- a raw client ------------------------------------------------------------------------------------- */

struct raw {
    void *zmq, *socket;
};

static void raw_open(struct raw *r, const struct bench *b, const char *suffix) {
    char *address = xasprintf("ipc://%s%s", b->config.socket, suffix);
    int linger = 0;
    r->zmq = zmq_ctx_new();
    r->socket = zmq_socket(r->zmq, ZMQ_DEALER);
    zmq_setsockopt(r->socket, ZMQ_LINGER, &linger, sizeof linger);
    assert_int_equal(zmq_connect(r->socket, address), 0);
    free(address);
}

static void raw_close(struct raw *r) {
    zmq_close(r->socket);
    zmq_ctx_term(r->zmq);
}

static struct json *raw_read(struct raw *r) {
    int wait = 10000;
    struct json *j = NULL;
    zmq_msg_t m;
    zmq_setsockopt(r->socket, ZMQ_RCVTIMEO, &wait, sizeof wait);
    zmq_msg_init(&m);
    if (zmq_msg_recv(&m, r->socket, 0) >= 0)
        assert_int_equal(json_parse(&j, zmq_msg_data(&m), zmq_msg_size(&m), NULL), 0);
    zmq_msg_close(&m);
    assert_non_null(j);
    return j;
}

static struct json *raw_ask(struct raw *r, const void *p, size_t n) {
    assert_int_equal(zmq_send(r->socket, p, n, 0), (int)n);
    return raw_read(r);
}

static int64_t code_of(const struct json *answer) { return json_get_int(json_get(json_get(answer, "error"), "code"), 0); }

/* ---- tests ---------------------------------------------------------------------------------------------- */

static void hello_and_status_answer(void **state) {
    struct bench *b = *state;
    struct corral *c;
    struct json *r = NULL;
    struct err e = {0};
    struct stat st;
    assert_int_equal(corral_open(&c, b->config.socket, 5000, &e), 0);
    assert_int_equal(corral_call(c, "status", NULL, &r, 5000, &e), 0);
    assert_int_equal(json_get_int(json_get(r, "pid"), 0), getpid());
    assert_string_equal(json_get_str(json_get(r, "model"), "state", ""), "loading");
    json_free(r);
    assert_int_equal(corral_control(c, "status", NULL, &r, 5000, &e), 0);
    json_free(r);
    assert_int_equal(corral_control(c, "turn.start", NULL, &r, 5000, &e), ERR_REFUSED);
    char *folder = xasprintf("%s/run", b->dir);
    assert_int_equal(stat(folder, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0700);
    free(folder);
    corral_close(c);
}

static void bad_frames_are_answered_and_hurt_nobody(void **state) {
    struct bench *b = *state;
    struct raw r, other;
    raw_open(&r, b, "");
    raw_open(&other, b, "");
    static const struct { const char *text; int64_t code; } cases[] = {
        {"", PROTOCOL_PARSE_ERROR}, {"\xff\xfe", PROTOCOL_PARSE_ERROR}, {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"nope\"}", PROTOCOL_METHOD_NOT_FOUND},
        {"[]", PROTOCOL_INVALID_REQUEST}, {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"turn.start\",\"params\":{\"text\":5}}", PROTOCOL_INVALID_PARAMS},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"turn.start\",\"params\":{\"text\":\"x\",\"conversation\":\"-x\"}}", PROTOCOL_INVALID_PARAMS},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"turn.start\",\"params\":{\"text\":\"x\",\"seed\":-1}}", PROTOCOL_INVALID_PARAMS},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"turn.start\",\"params\":{\"text\":\"x\",\"tools\":[{}]}}", PROTOCOL_INVALID_PARAMS},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\",\"params\":{\"protocol\":99}}", -32011},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"conversation.show\",\"params\":{\"conversation\":\"none\"}}", -32002},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct json *a = raw_ask(&r, cases[i].text, strlen(cases[i].text));
        if (code_of(a) != cases[i].code)
            fail_msg("%s: %lld instead of %lld", cases[i].text, (long long)code_of(a), (long long)cases[i].code);
        json_free(a);
    }
    size_t n = PROTOCOL_FRAME_MAX + 1;
    char *big = malloc(n);
    memset(big, ' ', n);
    struct json *a = raw_ask(&r, big, n);
    assert_int_equal(code_of(a), -32004);
    json_free(a);
    free(big);
    zmq_send(r.socket, "{}", 2, ZMQ_SNDMORE);
    a = raw_ask(&r, "{}", 2);
    assert_int_equal(code_of(a), PROTOCOL_INVALID_REQUEST);
    json_free(a);
    static const char hello[] = "{\"jsonrpc\":\"2.0\",\"id\":\"h\",\"method\":\"hello\"}";
    struct raw *both[] = {&r, &other};
    for (int i = 0; i < 2; i++) {
        a = raw_ask(both[i], hello, sizeof hello - 1);
        assert_string_equal(json_get_str(a, "id", ""), "h");
        assert_non_null(json_get(a, "result"));
        json_free(a);
    }
    raw_close(&r);
    raw_close(&other);
}

static struct corral *open_client(const struct bench *b) {
    struct corral *c;
    struct err e = {0};
    if (corral_open(&c, b->config.socket, 5000, &e) != 0)
        fail_msg("%s", e.text);
    return c;
}

static void ask(struct corral *c, const char *method, const char *conversation, const char *text) {
    struct json *p = json_object();
    struct err e = {0};
    json_set_str(p, "conversation", conversation);
    if (text)
        json_set_str(p, "text", text);
    if (corral_call(c, method, p, NULL, 50000, &e) != 0)
        fail_msg("%s: %s", method, e.text);
    json_free(p);
}

/* Reads events to the end of a turn and checks that they follow one another from `from` on. */
static int64_t read_turn(struct corral *c, int64_t from) {
    for (;;) {
        struct json *ev;
        struct err e = {0};
        if (corral_next(c, &ev, 50000, &e) != 0 || !ev)
            fail_msg("no event %lld: %s", (long long)from, e.text);
        assert_int_equal(json_get_int(json_get(ev, "seq"), 0), from);
        bool end = strcmp(json_get_str(ev, "type", ""), "end") == 0;
        json_free(ev);
        if (end)
            return from;
        from++;
    }
}

static void a_burst_reaches_a_slow_client_whole(void **state) {
    struct bench *b = *state;
    struct corral *c = open_client(b), *slow = open_client(b);
    ask(c, "turn.start", "big", "burst 20000");
    ask(slow, "turn.attach", "big", NULL);
    usleep(300000);                     /* it does not read: its pipe fills */
    assert_int_equal(read_turn(c, 1), 20002);
    assert_int_equal(read_turn(slow, 1), 20002);
    ask(c, "turn.start", "big", "burst 3");
    assert_int_equal(read_turn(c, 20003), 20007);
    assert_int_equal(read_turn(slow, 20003), 20007);
    corral_close(c);
    corral_close(slow);
}

static void removing_a_conversation_ends_its_watchers(void **state) {
    struct bench *b = *state;
    struct corral *c = open_client(b);
    struct json *ev;
    struct err e;
    ask(c, "turn.start", "short", "burst 1");
    read_turn(c, 1);
    ask(c, "conversation.delete", "short", NULL);
    assert_int_equal(corral_next(c, &ev, 5000, &e), 0);
    assert_string_equal(json_get_str(ev, "type", ""), "detached");
    assert_string_equal(json_get_str(ev, "conversation", ""), "short");
    json_free(ev);
    corral_close(c);
}

static void a_client_tool_is_asked_and_answered(void **state) {
    struct bench *b = *state;
    struct corral *c = open_client(b);
    struct json *ev, *p = json_object();
    struct err e = {0};
    ask(c, "turn.start", "t", "tool weather");
    char *id = NULL;
    while (!id) {
        assert_int_equal(corral_next(c, &ev, 5000, &e), 0);
        assert_non_null(ev);
        if (strcmp(json_get_str(ev, "type", ""), "tool.call") == 0) {
            assert_string_equal(json_get_str(ev, "name", ""), "weather");
            assert_int_equal(json_get_int(json_get(json_get(ev, "arguments"), "x"), 0), 1);
            id = xstrdup(json_get_str(ev, "call_id", ""));
        }
        json_free(ev);
    }
    json_set_str(p, "call_id", id);
    json_set_str(p, "text", "sunny");
    assert_int_equal(corral_call(c, "tool.result", p, NULL, 5000, &e), 0);
    do {
        assert_int_equal(corral_next(c, &ev, 5000, &e), 0);
        assert_non_null(ev);
    } while (strcmp(json_get_str(ev, "type", ""), "end") != 0 && (json_free(ev), true));
    assert_string_equal(json_get_str(ev, "said", ""), "sunny");
    json_free(ev);
    json_free(p);
    free(id);
    corral_close(c);
}

static void a_client_that_leaves_is_noticed(void **state) {
    struct bench *b = *state;
    struct corral *c = open_client(b), *leaver = open_client(b);
    struct json *r = NULL;
    struct err e;
    ask(leaver, "turn.start", "left", "tool slow");
    corral_close(leaver);
    for (int i = 0; i < 100; i++) {
        assert_int_equal(corral_call(c, "status", NULL, &r, 5000, &e), 0);
        bool noticed = json_get_int(json_get(json_get(r, "agent"), "gone"), 0) == 1 && json_get_int(json_get(r, "watchers"), -1) == 0;
        json_free(r);
        if (noticed)
            break;
        assert_int_not_equal(i, 99);
        usleep(50000);
    }
    corral_close(c);
}

static void live_events_are_published(void **state) {
    struct bench *b = *state;
    struct corral *c = open_client(b);
    void *zmq = zmq_ctx_new(), *sub = zmq_socket(zmq, ZMQ_SUB);
    char *address = xasprintf("ipc://%s.events", b->config.socket), topic[64], text[512];
    int wait = 10000, n;
    zmq_setsockopt(sub, ZMQ_SUBSCRIBE, "pub\n", 4);
    zmq_setsockopt(sub, ZMQ_RCVTIMEO, &wait, sizeof wait);
    assert_int_equal(zmq_connect(sub, address), 0);
    usleep(300000);                     /* a subscription takes effect a moment later */
    ask(c, "turn.start", "publish", "burst 1");
    ask(c, "turn.start", "pub", "burst 1");
    n = zmq_recv(sub, topic, sizeof topic, 0);
    assert_int_equal(n, 4);
    n = zmq_recv(sub, text, sizeof text - 1, 0);
    assert_true(n > 0);
    text[n] = '\0';
    assert_non_null(strstr(text, "\"conversation\":\"pub\""));
    zmq_close(sub);
    zmq_ctx_term(zmq);
    free(address);
    corral_close(c);
}

static void a_second_daemon_is_refused_and_a_stale_socket_is_not(void **state) {
    struct bench *b = *state;
    struct endpoint ep;
    struct err e = {0};
    assert_int_equal(endpoint_take(&ep, b->config.socket, NULL, &e), ERR_BUSY);
    char *path = xasprintf("%s/file.sock", b->dir);
    FILE *f = fopen(path, "w");
    fclose(f);
    assert_int_equal(endpoint_take(&ep, path, NULL, &e), ERR_EXISTS);
    assert_int_equal(unlink(path), 0);
    void *zmq = zmq_ctx_new(), *s = zmq_socket(zmq, ZMQ_ROUTER);
    char *address = xasprintf("ipc://%s", path);
    assert_int_equal(zmq_bind(s, address), 0);
    assert_int_equal(endpoint_take(&ep, path, NULL, &e), ERR_BUSY);  /* somebody answers there */
    zmq_close(s);
    zmq_ctx_term(zmq);
    free(address);
    free(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(hello_and_status_answer, start, stop),
        cmocka_unit_test_setup_teardown(bad_frames_are_answered_and_hurt_nobody, start, stop),
        cmocka_unit_test_setup_teardown(a_burst_reaches_a_slow_client_whole, start, stop),
        cmocka_unit_test_setup_teardown(removing_a_conversation_ends_its_watchers, start, stop),
        cmocka_unit_test_setup_teardown(a_client_tool_is_asked_and_answered, start, stop),
        cmocka_unit_test_setup_teardown(a_client_that_leaves_is_noticed, start, stop),
        cmocka_unit_test_setup_teardown(live_events_are_published, start, stop),
        cmocka_unit_test_setup_teardown(a_second_daemon_is_refused_and_a_stale_socket_is_not, start, stop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
