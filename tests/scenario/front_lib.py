"""What the scenarios of front.py share: a private corrald with a scripted model, and the client run against it."""
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

BUILD = os.environ.get("CORRAL_BUILD", "build/release")
CORRAL = os.path.join(BUILD, "bin", "corral")
DAEMON = os.path.join(BUILD, "tests", "corrald-scripted")
SKIP = 77


def skip(reason):
    print("skipped:", reason)
    sys.exit(SKIP)


def zmq_or_skip():
    try:
        import zmq
        return zmq
    except ImportError:
        if sys.executable != "/usr/bin/python3" and os.path.exists("/usr/bin/python3"):
            os.execv("/usr/bin/python3", ["/usr/bin/python3"] + sys.argv)
        skip("python3-zmq is not installed")


def expect(what, got, wanted):
    if got != wanted:
        raise AssertionError(f"{what}: got {got!r}, expected {wanted!r}")


def wait_until(what, test, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = test()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError(f"{what}: not within {seconds} s")


class World:
    """A folder with a daemon in it; everything is gone afterwards."""

    def __init__(self, lines=(), **script):
        self.dir = tempfile.mkdtemp(prefix="corral-scenario.")
        self.socket = os.path.join(self.dir, "run", "corral.sock")
        self.state = os.path.join(self.dir, "state")
        self.script = os.path.join(self.dir, "script.json")
        self.log = os.path.join(self.dir, "log")
        self.daemon = None
        self.env = {k: v for k, v in os.environ.items() if not k.startswith("CORRAL_")}
        self.env.update(HOME=self.dir, XDG_CONFIG_HOME=self.dir + "/config", XDG_STATE_HOME=self.dir + "/xdg", LC_ALL="C.UTF-8")
        self.set_script(lines, **script)

    def set_script(self, lines, **script):
        with open(self.script, "w") as f:
            json.dump({"lines": [list(line) for line in lines], **script}, f)

    def spawn(self, *more):
        with open(self.log, "a") as log:
            return subprocess.Popen([DAEMON, "--state", self.state, "--socket", self.socket, "--model", self.script, *more],
                                    stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=self.env)

    def start(self, *more):
        self.daemon = self.spawn(*more)
        wait_until("the daemon answers", lambda: self.daemon.poll() is not None or self.run("status").returncode == 0)
        if self.daemon.poll() is not None:
            raise AssertionError("the daemon ended at once")
        return self

    def stop(self, sig=signal.SIGTERM):
        if self.daemon and self.daemon.poll() is None:
            self.daemon.send_signal(sig)
            self.daemon.wait(20)
        return self.daemon.returncode if self.daemon else None

    def command(self, *args):
        return [CORRAL, "--socket", self.socket, *args]

    def run(self, *args, input=None, timeout=30):
        return subprocess.run(self.command(*args), input=input, stdin=None if input is not None else subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=timeout, env=self.env)

    def popen(self, *args, **more):
        return subprocess.Popen(self.command(*args), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                env=self.env, **more)

    def events(self, *args, code=0):
        r = self.run("ask", "--json", *args)
        if r.returncode != code:
            raise AssertionError(f"ask {args}: exit {r.returncode}, expected {code}\n{r.stdout}{r.stderr}")
        return [json.loads(line) for line in r.stdout.splitlines()]

    def messages(self, name):
        r = self.run("show", name, "--json")
        expect("show", r.returncode, 0)
        return [json.loads(line) for line in r.stdout.splitlines()]

    def need_jail(self):
        status = json.loads(self.run("status", "--json").stdout)
        if not status["sandbox"]:
            skip("no jail here: " + status.get("sandbox_error", ""))

    def close(self):
        if self.daemon and self.daemon.poll() is None:
            self.daemon.kill()
            self.daemon.wait()
        shutil.rmtree(self.dir, ignore_errors=True)


@contextlib.contextmanager
def world(*args, started=True, **script):
    w = World(*args, **script)
    try:
        yield w.start() if started else w
    except BaseException as e:
        if not isinstance(e, SystemExit):
            with open(w.log, errors="replace") if os.path.exists(w.log) else open(os.devnull) as f:
                print("---- the daemon's log\n" + f.read()[-4000:])
        raise
    finally:
        w.close()


class Client:
    """An independent client of the protocol: a DEALER and JSON."""

    def __init__(self, w, suffix=""):
        zmq = zmq_or_skip()
        self.zmq = zmq.Context()
        self.socket = self.zmq.socket(zmq.DEALER)
        self.socket.linger = 0
        self.socket.rcvtimeo = 10000
        self.socket.connect("ipc://" + w.socket + suffix)
        self.ids = 0
        self.notes = []

    def send(self, method, **params):
        self.ids += 1
        self.socket.send(json.dumps({"jsonrpc": "2.0", "id": self.ids, "method": method, "params": params}).encode())
        return self.ids

    def receive(self):
        return json.loads(self.socket.recv())

    def call(self, method, **params):
        want = self.send(method, **params)
        while True:
            m = self.receive()
            if m.get("id") == want and "method" not in m:
                return m.get("result", m.get("error"))
            self.notes.append(m)

    def event(self):
        while True:
            m = self.notes.pop(0) if self.notes else self.receive()
            if m.get("method") == "event":
                return m["params"]

    def until_end(self):
        seen = [self.event()]
        while seen[-1]["type"] != "end":
            seen.append(self.event())
        return seen

    def close(self):
        self.socket.close()
        self.zmq.term()
