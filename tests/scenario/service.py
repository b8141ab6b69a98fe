#!/usr/bin/env python3
"""Plays the service manager's side: listens for what corrald notifies, passes sockets, asks for the watchdog.

  service.py CASE     one case, a ctest each; exit 77 is a skip"""
import json
import os
import signal
import socket
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from front_lib import DAEMON, expect, wait_until, world  # noqa: E402

SUFFIXES = ("", ".control", ".events")


class Manager:
    """What systemd is to a service: a notify socket, an environment, perhaps listening sockets."""

    def __init__(self, w, watchdog_ms=0):
        self.w = w
        self.path = os.path.join(w.dir, "notify")
        self.notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.notify.bind(self.path)
        self.env = dict(w.env, NOTIFY_SOCKET=self.path)
        if watchdog_ms:
            self.env["WATCHDOG_USEC"] = str(watchdog_ms * 1000)
        self.listening = []

    def listen(self):
        os.makedirs(os.path.dirname(self.w.socket), mode=0o700, exist_ok=True)
        for suffix in SUFFIXES:
            s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            s.bind(self.w.socket + suffix)
            s.listen(64)
            self.listening.append(s)

    def start(self, *more):
        """exec's corrald with the sockets as 3, 4, 5, and its own pid in the variables, as systemd does."""
        keep = [s.fileno() for s in self.listening]

        def prepare():
            high = [os.dup(fd) for fd in keep]
            for i, fd in enumerate(high):
                os.dup2(fd, 3 + i)
            os.closerange(3 + len(keep), 200)
            if keep:
                os.environ["LISTEN_FDS"] = str(len(keep))
                os.environ["LISTEN_PID"] = str(os.getpid())

        argv = [DAEMON, "--state", self.w.state, "--model", self.w.script, *more]
        if not keep:
            argv += ["--socket", self.w.socket]
        pid = os.fork()
        if pid == 0:
            try:
                log = os.open(self.w.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
                null = os.open("/dev/null", os.O_RDONLY)
                os.dup2(null, 0)
                os.dup2(log, 1)
                os.dup2(log, 2)
                os.environ.clear()
                os.environ.update(self.env)
                if "WATCHDOG_USEC" in self.env:
                    os.environ["WATCHDOG_PID"] = str(os.getpid())
                prepare()
                os.execv(argv[0], argv)
            finally:
                os._exit(127)
        self.pid = pid
        return self

    def heard(self, seconds):
        """Every message of so many seconds, each with its fields in order: [(seconds since the call, {key: value})]."""
        begin, out = time.monotonic(), []
        while (left := begin + seconds - time.monotonic()) > 0:
            self.notify.settimeout(left)
            try:
                text = self.notify.recv(4096).decode()
            except socket.timeout:
                break
            out.append((time.monotonic() - begin, dict(line.split("=", 1) for line in text.splitlines())))
        return out

    def until(self, key, seconds=10):
        """The messages up to the one with key."""
        out, end = [], time.monotonic() + seconds
        while True:
            self.notify.settimeout(max(0.01, end - time.monotonic()))
            try:
                fields = dict(line.split("=", 1) for line in self.notify.recv(4096).decode().splitlines())
            except socket.timeout:
                raise AssertionError(f"no {key} within {seconds} s; heard {out}") from None
            out.append(fields)
            if key in fields:
                return out

    def end(self, sig=signal.SIGTERM):
        os.kill(self.pid, sig)
        return self.wait()

    def wait(self, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.pid = 0
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.02)
        raise AssertionError(f"corrald did not end within {seconds} s")

    def close(self):
        if getattr(self, "pid", 0):
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)


def managed(test, watchdog_ms=0, **script):
    with world(script.pop("lines", [["capital of France", "Paris.<|eot_id|>"]]), started=False, **script) as w:
        m = Manager(w, watchdog_ms)
        try:
            test(w, m)
        finally:
            m.close()


# ---- cases -----------------------------------------------------------------------------------------------


def load_and_ready():
    """STATUS and EXTEND_TIMEOUT_USEC rise while the model loads; READY comes once it can answer, not before."""

    def test(w, m):
        m.start()
        wait_until("the sockets answer while the model loads", lambda: w.run("status").returncode == 0)
        expect("state", json.loads(w.run("status", "--json").stdout)["model"]["state"], "loading")
        messages = m.until("READY")
        before = messages[:-1]
        percents = [int(f["STATUS"].rsplit(" ", 2)[-2]) for f in before if f.get("STATUS", "").startswith("Loading")]
        if len(percents) < 10 or percents != sorted(percents) or percents[0] > 5 or percents[-1] < 90:
            raise AssertionError(f"load progress: {percents}")
        for f in before:
            if int(f["EXTEND_TIMEOUT_USEC"]) < 10_000_000:
                raise AssertionError(f"too little time asked for: {f}")
        expect("ready", messages[-1], {"READY": "1", "STATUS": "Serving Scripted"})
        expect("state", json.loads(w.run("status", "--json").stdout)["model"]["state"], "ready")
        expect("exit", m.end(), 0)
        expect("stopping", m.until("STOPPING")[-1]["STOPPING"], "1")

    managed(test, load_ms=2500)


def load_fails():
    """No READY, the reason as the status, exit 1: systemd shows it and tries again."""

    def test(w, m):
        with open(w.script, "w") as f:
            f.write("no script")
        m.start()
        expect("exit", m.wait(), 1)
        messages = [f for _, f in m.heard(0.3)]
        if any("READY" in f for f in messages):
            raise AssertionError(f"READY though the model is broken: {messages}")
        if not any("is no script" in f.get("STATUS", "") for f in messages):
            raise AssertionError(f"the reason is in no STATUS: {messages}")

    managed(test)


def stopping_in_turn():
    """SIGTERM in a turn: STOPPING first, then the turn comes to rest, then the end."""

    def test(w, m):
        m.start()
        m.until("READY")
        ask = w.popen("ask", "-c", "slow", "the capital of France")
        wait_until("the turn runs", lambda: len(w.messages("slow")) > 0 if w.run("show", "slow").returncode == 0 else False)
        os.kill(m.pid, signal.SIGTERM)
        stop = m.until("STOPPING")[-1]
        if int(stop["EXTEND_TIMEOUT_USEC"]) < 10_000_000:
            raise AssertionError(f"too little time to stop: {stop}")
        expect("exit", m.wait(), 0)
        ask.communicate(timeout=20)

    managed(test, lines=[["capital of France", "".join(f"Paris {i}. " for i in range(150)) + "<|eot_id|>"]], token_us=20000)


def watchdog_fed():
    """Idle, loading and answering: WATCHDOG=1 comes more than once in each period, and never stops."""

    def test(w, m):
        m.start()
        m.until("READY")
        w.run("ask", "-c", "busy", "--max-tokens", "100", "the capital of France", timeout=30)
        times = [at for at, f in m.heard(7) if "WATCHDOG" in f]
        gaps = [b - a for a, b in zip(times, times[1:])]
        if len(times) < 5 or max(gaps) > 1.6:
            raise AssertionError(f"beats at {times}")
        expect("exit", m.end(), 0)

    managed(test, watchdog_ms=2000, load_ms=500, token_us=2000)


def watchdog_starved_by_the_engine():
    """A forward pass that never ends: the event loop lives, and yet no beat is reported."""

    def test(w, m):
        m.start()
        m.until("READY")
        ask = w.popen("ask", "the capital of France")
        wait_until("it is accepted", lambda: json.loads(w.run("status", "--json").stdout)["agent"] is not None)
        time.sleep(0.6)                 # beats that were under way
        m.heard(0.2)
        beats = [f for _, f in m.heard(2) if "WATCHDOG" in f]
        expect("the front thread answers", w.run("status").returncode, 0)
        expect("beats while the engine hangs", beats, [])
        ask.kill()
        ask.communicate()

    managed(test, watchdog_ms=1000, token_us=60_000_000)


def watchdog_starved_by_the_front():
    """A stopped process feeds nothing, and goes on feeding when it continues."""

    def test(w, m):
        m.start()
        m.until("READY")
        m.until("WATCHDOG")
        os.kill(m.pid, signal.SIGSTOP)
        m.heard(0.3)
        expect("beats while stopped", m.heard(1.5), [])
        os.kill(m.pid, signal.SIGCONT)
        m.until("WATCHDOG")
        expect("exit", m.end(), 0)

    managed(test, watchdog_ms=1000)


def activation():
    """The first message finds a listening socket and no daemon; it is answered once corrald runs. The sockets outlive it."""

    def test(w, m):
        m.listen()
        first = w.popen("ask", "the capital of France")
        time.sleep(0.5)
        expect("the client waits", first.poll(), None)
        m.start()
        out, _ = first.communicate(timeout=20)
        expect("answer", out.strip(), "Paris.")
        status = json.loads(w.run("status", "--json").stdout)
        expect("socket", status["socket"], w.socket)
        for suffix in SUFFIXES:
            if not os.path.exists(w.socket + suffix):
                raise AssertionError(f"{suffix} is gone")
        expect("exit", m.end(), 0)
        between = w.popen("ask", "the capital of France")      # while nobody runs
        time.sleep(0.3)
        for suffix in SUFFIXES:
            if not os.path.exists(w.socket + suffix):
                raise AssertionError(f"{suffix} was removed at the end")
        m.start()
        out, _ = between.communicate(timeout=20)
        expect("answer", out.strip(), "Paris.")
        expect("killed", m.end(signal.SIGKILL), -signal.SIGKILL)
        m.start()
        expect("after a kill", w.run("ask", "the capital of France").stdout.strip(), "Paris.")
        expect("control", w.run("cancel", "nobody").returncode, 1)
        expect("exit", m.end(), 0)

    managed(test)


def activation_refused():
    """A configuration that names another socket than systemd's, and descriptors that are no sockets, are errors of configuration."""

    def test(w, m):
        m.listen()
        m.start("--socket", w.socket + "2")
        expect("exit", m.wait(), 78)
        m.listening = [open("/dev/null")]
        m.start()
        expect("exit", m.wait(), 78)
        with open(w.log) as f:
            log = f.read()
        if "systemd listens at" not in log or "no listening Unix stream socket" not in log:
            raise AssertionError(log)

    managed(test)


def no_manager():
    """Without a manager nothing of this is needed."""
    with world([["capital of France", "Paris.<|eot_id|>"]]) as w:
        expect("answer", w.run("ask", "the capital of France").stdout.strip(), "Paris.")
        expect("exit", w.stop(), 0)


if __name__ == "__main__":
    cases = {f.__name__: f for f in (load_and_ready, load_fails, stopping_in_turn, watchdog_fed, watchdog_starved_by_the_engine,
                                     watchdog_starved_by_the_front, activation, activation_refused, no_manager)}
    if len(sys.argv) != 2 or sys.argv[1] not in cases:
        sys.exit("usage: service.py " + "|".join(cases))
    cases[sys.argv[1]]()
