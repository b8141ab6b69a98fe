#!/usr/bin/env python3
"""A state folder on a small disk that fills up: who hears of it, what goes on, and that all goes on when there is room again. full_disk.py [NAME...].

Runs in a mount namespace of its own, so that it can mount one."""
import json
import os
import resource
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from front_lib import World, expect, skip, wait_until

ENTERED = "CORRAL_TEST_OWN_MOUNTS"


def own_mounts():
    if os.environ.get(ENTERED):
        return
    enter = ["unshare", "--mount"] + ([] if os.geteuid() == 0 else ["--user", "--map-root-user"])
    if subprocess.run(enter + ["mount", "-t", "tmpfs", "-o", "size=1m", "none", "/mnt"], capture_output=True).returncode != 0:
        skip("no right to mount a small disk of our own here")
    os.execvpe(enter[0], enter + [sys.executable] + sys.argv, os.environ | {ENTERED: "1"})


class Disk(World):
    def __init__(self, size, *args, **script):
        super().__init__(*args, **script)
        os.chmod(self.dir, 0o755)
        os.makedirs(self.state, 0o700)
        self.ballast, self.size = os.path.join(self.state, "ballast"), size
        self.mount("size=" + size)

    def mount(self, options):
        subprocess.check_call(["mount", "-t", "tmpfs", "-o", options, "none", self.state])

    def remount(self, options):
        subprocess.check_call(["mount", "-o", "remount," + options, self.state])

    def fill(self):
        fd = os.open(self.ballast, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        for n in (1 << 20, 4096, 1):
            try:
                while os.write(fd, b"x" * n) == n:
                    pass
            except OSError:
                pass
        os.close(fd)

    def said(self, text):
        with open(self.log) as f:
            return f.read().count(text)

    def seconds(self):
        """Of a processor, that the daemon has used."""
        with open("/proc/%d/stat" % self.daemon.pid) as f:
            return sum(map(int, f.read().split()[13:15])) / os.sysconf("SC_CLK_TCK")

    def put(self, name, *args):
        path = os.path.join(self.dir, name)
        with open(path, "w") as f:
            f.write("hello\n")
        return self.run("put", *args, path)

    def close(self):
        super().close()
        subprocess.run(["umount", "-l", self.state], stderr=subprocess.DEVNULL)
        if os.path.isdir(self.state):
            os.rmdir(self.state)
        if os.path.isdir(self.dir):
            os.rmdir(self.dir)


LINES = [("hello", "Hi there!<|eot_id|>"), ("more", "And more.<|eot_id|>")]


def conversations():
    """Each client is told, the log once, and nobody has to start anything again."""
    w = Disk("2m", LINES)
    try:
        w.start()
        expect("before", w.run("ask", "-c", "a", "hello").returncode, 0)
        w.fill()
        for i in range(5):
            r = w.run("ask", "-c", "a", "more %d" % i)
            expect("full: " + r.stderr, (r.returncode, "no room on the disk" in r.stderr), (1, True))
        r = w.put("x.txt", "a")
        expect("put: " + r.stderr, (r.returncode, "no room on the disk" in r.stderr), (1, True))
        expect("reading goes on", "Hi there!" in w.run("show", "a").stdout, True)
        expect("the log says it once", w.said("nothing new is accepted"), 1)
        os.unlink(w.ballast)
        expect("room", w.run("ask", "-c", "a", "more").returncode, 0)
        expect("put", w.put("x.txt", "a").returncode, 0)
        expect("the log says that, too", w.said("can be written again"), 1)
        expect("what was refused left nothing", [m["text"] for m in w.messages("a") if m["role"] == "user"], ["hello", "more"])
    finally:
        w.close()


def start():
    """A daemon that can't begin says why, and begins when it can."""
    w = Disk("1m", LINES)
    try:
        w.fill()
        expect("full", w.spawn().wait(20), 1)
        expect("the log", w.said("no room on the disk"), 1)
        os.unlink(w.ballast)
        w.start()
        expect("room", w.run("ask", "-c", "a", "hello").returncode, 0)
        w.stop()
        w.remount("ro")
        expect("read-only", w.spawn().wait(20), 1)
        expect("the log", w.said("Read-only file system"), 1)
        w.remount("rw")
        w.start()
        expect("as it was", "Hi there!" in w.run("show", "a").stdout, True)
    finally:
        w.close()


def documents(w, n, lines=150):
    os.makedirs(w.dir + "/docs", exist_ok=True)
    for i in range(n):
        with open("%s/docs/d%d.md" % (w.dir, i), "w") as f:
            f.write("# Title %d\n\nThe heron code is c%d.\n\n" % (i, i) + "".join(" ".join("w%dx%d" % (i, k * 9 + j) for j in range(9)) + ".\n" for k in range(lines)))


def listed(w):
    return json.loads(w.run("kb", "ls", "--json").stdout.splitlines()[-1])["sources"][0]


def knowledge():
    """Somebody else fills the disk while documents are read in: a checkpoint half done made the database unreadable, also when there was room again."""
    w = Disk("40m", LINES)
    try:
        w.start()
        w.need_jail()
        documents(w, 3)
        expect("the first", w.run("kb", "add", w.dir + "/docs").returncode, 0)
        documents(w, 1200)
        adding = w.popen("kb", "update")
        wait_until("it is under way", lambda: "(read " in w.run("kb", "ls").stdout, 60)
        for _ in range(3):
            w.fill()
            time.sleep(0.3)
        adding.communicate(timeout=60)
        used = w.seconds()
        r = w.run("kb", "search", "heron code c1")
        expect("what was there is found: " + r.stderr, (r.returncode, "c1" in r.stdout), (0, True))
        time.sleep(3)
        expect("it does not try without end", w.seconds() - used < 2, True)
        expect("nor fill the log", w.said("knowledge") < 6, True)
        os.unlink(w.ballast)
        w.remount("size=400m")
        if wait_until("it goes on, or has said that it failed", lambda: listed(w)["state"] in ("ready", "failed"), 90) and listed(w)["state"] == "failed":
            expect("update", w.run("kb", "update", timeout=90).returncode, 0)
        expect("all is there", (listed(w)["state"], listed(w)["kept"]), ("ready", 1200))
        expect("and found", "c699" in w.run("kb", "search", "heron code c699").stdout, True)
    finally:
        w.close()


def larger_than_the_disk():
    """What is read in leaves room to talk."""
    w = Disk("16m", LINES)
    try:
        w.start()
        w.need_jail()
        documents(w, 900)
        r = w.run("kb", "add", w.dir + "/docs", timeout=90)
        expect("said: " + r.stderr, (r.returncode, "no room on the disk" in r.stderr), (1, True))
        expect("the list", (listed(w)["state"], "no room on the disk" in listed(w)["error"]), ("failed", True))
        expect("a question", w.run("ask", "-c", "a", "hello").returncode, 0)
    finally:
        w.close()


def files_of_programs():
    """A program that fills the disk through its files' history leaves room to talk, and is told."""
    w = Disk("48m", LINES)
    try:
        w.start()
        w.need_jail()
        code = "import os\nfor i in range(4): open('f%d' % i, 'wb').write(os.urandom(2 << 20))\n"
        wait_until("no more is kept", lambda: w.run("sandbox", "run", "-c", "a", "-", input=code).returncode == 0 and w.said("are not kept: no room"), 60)
        free = os.statvfs(w.state)
        expect("room is left", free.f_bavail * free.f_frsize > 1 << 20, True)
        expect("a question", w.run("ask", "-c", "b", "hello").returncode, 0)
        expect("a small file of another", w.put("x.txt", "b").returncode, 0)
        w.remount("size=200m")
        said = w.said("are not kept")
        expect("room", (w.run("sandbox", "run", "-c", "a", "-", input=code).returncode, w.said("are not kept") - said), (0, 0))
    finally:
        w.close()


def limit_on_files():
    """A limit on the size of files, as a shell or a unit may set it, ended corrald without a word."""
    w = Disk("20m", LINES)
    try:
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300000, limits[1]))
        w.start()
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        refused = wait_until("the limit", lambda: [r for r in [w.run("ask", "-c", "a", "hello " + "x" * 20000)] if r.returncode], 20)[0]
        expect("said: " + refused.stderr, (refused.returncode, "ulimit" in refused.stderr), (1, True))
        expect("it lives", (w.daemon.poll(), w.run("show", "a").returncode), (None, 0))
        w.stop()
        w.start()
        expect("without the limit", w.run("ask", "-c", "a", "hello").returncode, 0)
    finally:
        w.close()


CASES = [conversations, start, limit_on_files, knowledge, larger_than_the_disk, files_of_programs]


def main():
    own_mounts()
    for case in [c for c in CASES if not sys.argv[1:] or c.__name__ in sys.argv[1:]]:
        begun = time.monotonic()
        case()
        print("%-24s %5.1f s" % (case.__name__, time.monotonic() - begun), flush=True)


if __name__ == "__main__":
    main()
