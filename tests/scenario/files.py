#!/usr/bin/env python3
"""Work folders: scenarios against a real daemon and real jails, with a scripted model: files.py NAME, or all of them."""
import json
import os
import random
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from front_lib import DAEMON, expect, skip, wait_until, world

PNG = "b'\\x89PNG\\r\\n\\x1a\\n' + bytes(40)"
PLOT = [("draw", f"<|python_tag|>_ = open('plot.png', 'wb').write({PNG})\n_ = open('data.csv', 'w').write('a,b\\n1,2\\n')<|eom_id|>"),
        ("read it", "<|python_tag|>print(open('data.csv').read().splitlines()[1])<|eom_id|>"),
        ("[stdout]1,2", "It says 1,2.<|eot_id|>"), ("completed", "Drawn.<|eot_id|>")]


def sandbox(w, name, code, *more):
    r = w.run("sandbox", "run", "-c", name, "--json", *more, input=code)
    if not r.stdout:
        raise AssertionError(r.stderr)
    return json.loads(r.stdout)


def files(w, name):
    r = w.run("files", "--json", name)
    expect("files: " + r.stderr, r.returncode, 0)
    return {f["name"]: f for f in map(json.loads, r.stdout.splitlines())}


def calls(w, name):
    return [json.loads(line) for line in w.run("files", "--calls", "--json", name).stdout.splitlines()]


def across_turns_and_daemons():
    """What a turn wrote is told, kept under the call's id, there in the next turn, and there after the daemon was killed."""
    with world(PLOT) as w:
        w.need_jail()
        ev = w.events("-c", "p", "draw something")
        result = [e for e in ev if e["type"] == "tool_result"][0]
        call = [e for e in ev if e["type"] == "tool_call"][0]
        expect("artifacts", {(a["name"], a["bytes"], a["type"]) for a in result["artifacts"]}, {("data.csv", 8, "text/csv"), ("plot.png", 48, "image/png")})
        expect("what the model reads", result["text"], "completed")
        expect("kept under the call", [c["call"] for c in calls(w, "p")], [call["id"]])
        w.stop(9)
        w.start()
        ev = w.events("-c", "p", "read it")
        expect("after a kill", [e["text"] for e in ev if e["type"] == "answer"], ["It says 1,2."])
        expect("nothing new", len(calls(w, "p")), 1)
        out = os.path.join(w.dir, "plot.png")
        expect("get", w.run("get", "-o", out, "p", "plot.png").returncode, 0)
        with open(out, "rb") as f:
            expect("bytes", f.read(), b"\x89PNG\r\n\x1a\n" + bytes(40))
        expect("get to stdout", w.run("get", "p", "data.csv").stdout, "a,b\n1,2\n")
        assert "+1,2" in w.run("diff", "p", call["id"]).stdout
        expect("undo", w.run("undo", "p", call["id"]).returncode, 0)
        expect("undone", files(w, "p"), {})
        expect("in the jail too", sandbox(w, "p", "import os; os.listdir('/work')")["text"].strip(), "[]")
        expect("rm", w.run("rm", "p").returncode, 0)
        expect("gone", (w.run("files", "p").returncode, os.listdir(os.path.join(w.state, "work"))), (1, []))


def file_tools():
    """A person puts a file; from then on the model has file_read, file_write and file_list."""
    script = [("what does notes", '{"name": "file_read", "parameters": {"path": "notes.txt"}}<|eot_id|>'),
              ("ipython<|end_header_id|>\n\nbuy milk", "It says: buy milk.<|eot_id|>"),
              ("save this", '{"name": "file_write", "parameters": {"path": "out/new.txt", "content": "fresh"}}<|eot_id|>'),
              ("wrote 5 bytes", "Saved.<|eot_id|>"),
              ("which files", '{"name": "file_list", "parameters": {}}<|eot_id|>'),
              ("out/new.txt", "Two.<|eot_id|>"), ("steal", '{"name": "file_read", "parameters": {"path": "../../etc/passwd"}}<|eot_id|>'),
              ("leaves the work folder", "No.<|eot_id|>"), ("hello", "Hello.<|eot_id|>")]
    with world(script) as w:
        w.need_jail()
        w.events("-c", "bare", "hello")
        assert "file_read" not in w.messages("bare")[0]["text"], "not offered where nobody has put a file"
        p = os.path.join(w.dir, "notes.txt")
        with open(p, "w") as f:
            f.write("buy milk\n")
        expect("put before the conversation", w.run("put", "n", p).returncode, 0)
        for question, answer in (("what does notes.txt say", "It says: buy milk."), ("save this", "Saved."), ("which files are there", "Two."), ("steal", "No.")):
            ev = w.events("-c", "n", question)
            expect(question, [e["text"] for e in ev if e["type"] == "answer"], [answer])
        expect("the jail sees it", sandbox(w, "n", "open('out/new.txt').read()")["text"].strip(), "'fresh'")
        expect("and its kernel's files", sorted(files(w, "n")), ["notes.txt", "out/new.txt"])
        r = w.run("put", "n", "-", "../x", input="x")
        expect("outside", (r.returncode, "work folder" in r.stderr), (2, True))


HOSTILE = r"""
import os, socket, mmap
names = [b"line\nbreak", b"\x1b]0;owned\x07", b"bad\xff\xfe", b".git", b".GIT", b"git~1", b"-rf", b"a\\b", b"Case", b"case", b"...", b"\xff" * 255,
         "caf\u00e9".encode(), "\u202egpj.exe".encode(), b" ", b"con", b"a:b"]
for n in names:
    with open(b"/work/" + n, "wb") as f:
        f.write(b"here")
os.symlink("/etc/passwd", "out"); os.symlink("..", "up"); os.symlink("loop", "loop"); os.symlink("x" * 4000, "far"); os.symlink("/proc/self/root", "magic")
os.mkfifo("pipe")
try:
    s = socket.socket(socket.AF_UNIX); s.bind("sock")
except OSError:
    pass
with open("sparse", "wb") as f:
    f.truncate(200 << 20)
os.link("Case", "hard")
with open("none", "w") as f:
    f.write("none")
os.chmod("none", 0)
os.mkdir("closed"); open("closed/in", "w").write("in"); os.chmod("closed", 0)
os.mkdir(".git2"); os.mkdir("empty")
fd = os.open(".", os.O_RDONLY)
for i in range(1500):
    os.mkdir("d", dir_fd=fd)
    n = os.open("d", os.O_RDONLY, dir_fd=fd); os.close(fd); fd = n
f = os.open("leaf", os.O_CREAT | os.O_WRONLY, dir_fd=fd); os.write(f, b"deep"); os.close(f); os.close(fd)
print("made")
"""

SEEN = r"""
import os
def walk(d):
    out = []
    stack = [(os.open(d, os.O_RDONLY), b"")]
    while stack:
        fd, at = stack.pop()
        for e in sorted(os.listdir(fd)):
            e = os.fsencode(e)
            st = os.stat(e, dir_fd=fd, follow_symlinks=False)
            k = (st.st_mode >> 12)
            if k == 4:
                stack.append((os.open(e, os.O_RDONLY, dir_fd=fd), at + e + b"/"))
            out.append((at[-40:] + e, k))
        os.close(fd)
    return sorted(out)
import hashlib
w = walk("/work")
print(len(w), hashlib.sha256(repr([x for x in w if x[1] in (4, 8, 10)]).encode()).hexdigest())
"""


def hostile_folder():
    """Names, links, pipes, sockets, sparse files, 1500 levels, modes: kept or told, never followed, the daemon unharmed."""
    with world([("hello", "Hello.<|eot_id|>")]) as w:
        w.need_jail()
        made = sandbox(w, "h", HOSTILE)
        expect("made: " + made["text"], made["ok"], True)
        got = files(w, "h")
        for name in ("line%0Abreak", "%1B]0;owned%07", "bad%FF%FE", "%2Egit", "%2EGIT", "git%7E1", "-rf", "a%5Cb", "Case", "case", "...", "%FF" * 255, "caf\u00e9",
                     "%E2%80%AEgpj.exe", " ", "con", "a:b", "hard", "none", "closed/in", "d/" * 1500 + "leaf"):
            assert name in got, (name, sorted(got)[:60])
        for name in ("out", "up", "loop", "far", "magic"):
            assert got[name].get("link"), name
        assert "empty/" in got and "pipe" not in got and "sparse" not in got, sorted(got)[:40]
        expect("get by its public name", w.run("get", "h", "line%0Abreak").stdout, "here")
        expect("get by its own name", w.run("get", "h", "line\nbreak").stdout, "here")
        expect("deep", w.run("get", "h", "d/" * 1500 + "leaf").stdout, "deep")
        for name in ("out", "up/etc/passwd", "magic/etc/passwd"):
            r = w.run("get", "h", name)
            assert r.returncode == 1 or r.returncode == 2, (name, r)
            assert "root:" not in r.stdout
        r = w.run("diff", "h")
        assert r.returncode == 0 and "\x1b" not in r.stdout and "root:" not in r.stdout, r.stderr
        listing = w.run("files", "h").stdout
        assert "\x1b" not in listing and listing.count("\n") == len(got), "one line a file"
        again = sandbox(w, "h", "print('quiet')")
        expect("nothing changed", again["artifacts"], [])
        fsck = subprocess.run(["git", "--git-dir", os.path.join(w.state, "work", "h.git"), "fsck", "--strict"], capture_output=True, text=True) if has_git() else None
        assert not fsck or fsck.returncode == 0, fsck.stderr
        before = sandbox(w, "h", "import os\nos.unlink('/work/pipe')\nos.unlink('/work/sparse')\nos.path.lexists('sock') and os.unlink('sock')\nos.chmod('closed', 0o755); os.chmod('none', 0o644)\n" + SEEN)["text"]
        w.stop(9)
        w.start()
        after = sandbox(w, "h", SEEN)["text"]
        expect("put back as it was", after, before)


LATE = {
    "folders in each other": "try:\n    while True: os.mkdir('d'); os.chdir('d')\nexcept OSError: pass",
    "thousands of files": "for i in range(4000): open(str(i), 'w').write(str(i))",
    "much that does not shrink": "for i in range(4): open(str(i), 'wb').write(os.urandom(40 << 20))",
    "links to a large file": "open('f', 'wb').truncate(60 << 20)\nfor i in range(3): os.link('f', str(i))",
}


def late_answers():
    """Whatever a call leaves in the folder, its answer comes when its time is over, best of three; then the files are kept, and the next call has them."""
    with world([("hello", "Hello.<|eot_id|>")]) as w:
        w.need_jail()
        for n, (what, code) in enumerate(LATE.items()):
            least = 99
            for i in range(3):
                name = "late%d-%d" % (n, i)
                begin = time.monotonic()
                r = sandbox(w, name, "import os\n" + code + "\nwhile True: pass", "--seconds", "2")
                least = min(least, time.monotonic() - begin)
                expect(what, (r["limit"], r["exit"]), ("deadline", 124))
                expect("the next call", sandbox(w, name, "import os; len(os.listdir('/work')) > 0")["text"], "True\n")
                kept = files(w, name)
                assert kept and len(calls(w, name)) == 1, what
                expect("close", w.run("sandbox", "close", name).returncode, 0)
                if least < 2.6:
                    break
            assert least < 2.6, "%s: answered after %.2f s, where 2 are the deadline" % (what, least)


def has_git():
    try:
        return subprocess.run(["git", "--version"], capture_output=True).returncode == 0
    except OSError:
        return False


def kill_anywhere():
    """The daemon is killed at any moment of turns that each append a line: no acknowledged line is lost, none comes twice."""
    script = [("step", "<|python_tag|>_ = open('log', 'a').write('x')<|eom_id|>"), ("completed", "Done.<|eot_id|>"), ("failed", "Failed.<|eot_id|>")]
    with world(script) as w:
        w.need_jail()
        rnd = random.Random(5)
        for round in range(12):
            p = w.popen("ask", "--json", "-c", "k", "step")
            time.sleep(rnd.random() * 0.12)
            w.stop(9)
            p.communicate(timeout=20)
            w.start()
        r = w.events("-c", "k", "step")[-1]
        expect("it goes on", r["reason"], "done")
        wait_until("all turns rest", lambda: json.loads(w.run("ls", "--json").stdout.splitlines()[0])["state"] == "idle", 30)
        messages = w.messages("k")
        wanted = sum(len(m["calls"]) for m in messages)
        good = sum(1 for m in messages if m["role"] == "tool" and m["text"].startswith("completed"))
        r = w.run("get", "k", "log")
        lines = len(r.stdout)
        assert good <= lines <= wanted, (good, lines, wanted)
        kept = calls(w, "k")
        expect("a commit a line", len(kept), lines)
        expect("no call twice", len({c["call"] for c in kept}), lines)


def sandbox_close_empties():
    with world([("hello", "Hello.<|eot_id|>")]) as w:
        w.need_jail()
        sandbox(w, "s", "open('a', 'w').write('x')")
        expect("close", w.run("sandbox", "close", "s").returncode, 0)
        expect("empty", sandbox(w, "s", "import os; os.listdir()")["text"].strip(), "[]")
        w.events("-c", "s", "hello")
        sandbox(w, "s", "open('b', 'w').write('x')")
        w.stop(9)
        w.start()
        expect("close after a restart", w.run("sandbox", "close", "s").returncode, 0)
        expect("empty", sandbox(w, "s", "import os; os.listdir()")["text"].strip(), "[]")
        close = calls(w, "s")[0]["call"]
        expect("a conversation's files can be had back", w.run("undo", "s", close).returncode, 0)
        expect("back", sandbox(w, "s", "import os; os.listdir()")["text"].strip(), "['b']")


def changes_that_times_do_not_show():
    """Writing through a mapping changes no time of a file in memory."""
    with world([("hello", "Hello.<|eot_id|>")]) as w:
        w.need_jail()
        sandbox(w, "m", "open('a', 'wb').write(b'before')")
        time.sleep(0.05)
        sandbox(w, "m", "import mmap\nf = open('a', 'r+b')\nm = mmap.mmap(f.fileno(), 0)\nm[:] = b'after!'\nm.close()")
        expect("kept", w.run("get", "m", "a").stdout, "after!")


def cost():
    """Not a test of speed: prints what a call that changes nothing costs, with no file and with many."""
    with world([("hello", "Hello.<|eot_id|>")]) as w:
        w.need_jail()
        def ms(name, n=40):
            return statistics.median(sandbox(w, name, "1")["ms"] for _ in range(n))
        sandbox(w, "none", "1")
        sandbox(w, "many", "for i in range(1000): open(f'f{i}', 'w').write('x' * 100)")
        time.sleep(0.1)
        sandbox(w, "many", "1")
        one = statistics.median(sandbox(w, "one", f"_ = open('a', 'w').write('{i}')")["ms"] for i in range(40))
        print(f"a call that writes one small file: {one:.2f} ms, committed and synced")
        print(f"a call that changes nothing: {ms('none'):.2f} ms in an empty folder, {ms('many'):.2f} ms with 1000 files")


def main():
    if not os.path.exists(DAEMON):
        skip(DAEMON + " is not built")
    everything = ["across_turns_and_daemons", "file_tools", "hostile_folder", "late_answers", "kill_anywhere", "sandbox_close_empties", "changes_that_times_do_not_show", "cost"]
    for name in sys.argv[1:] or everything:
        globals()[name]()
        print(name, "ok")


if __name__ == "__main__":
    main()
