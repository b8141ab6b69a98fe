#!/usr/bin/env python3
"""KV pages on disk, with a daemon and the embedded model: kv_disk.py [NAME...]. Skipped where the model is not in the build."""
import json
import os
import random
import shutil
import signal
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import front_lib
from front_lib import BUILD, expect, skip, wait_until, zmq_or_skip
from front_model import MODEL, ModelWorld
from full_disk import Disk, own_mounts

ASKED = ["Tell me about %s, please." % w for w in ("rivers", "the sea and its ships", "bread", "old towns " * 12, "snow")]


def ready(w, *more):
    w.start(*more)
    wait_until("the model is loaded", lambda: json.loads(w.run("status", "--json").stdout)["model"]["state"] == "ready", 60)
    return w


def ask(w, name, text):
    ev = w.events("-c", name, "--no-tools", "--seed", "5", "--temperature", "1", "--max-tokens", "24", text)
    return "".join(e.get("delta", "") for e in ev if e["type"] == "text"), ev[-1]


def disk(w):
    return json.loads(w.run("status", "--json").stdout)["model"]["kv_disk"]


def files(w):
    return sorted(os.listdir(w.state + "/kv"))


def settled(w):
    """The writer has nothing left to do."""
    before = None
    while before != (disk(w)["written"], files(w)):
        before = disk(w)["written"], files(w)
        time.sleep(0.4)


def restarts():
    """Killed when the writer is done or before, or stopped: every answer is that of a daemon that never stopped, and nothing is read again."""
    never, often, nothing = ModelWorld(), ModelWorld(), ModelWorld()
    try:
        ready(never)
        for i, text in enumerate(ASKED):
            want, end = ask(never, "talk", text)
            for w, more in (often, ()), (nothing, ("--config", nothing.dir + "/off.conf")):
                with open(nothing.dir + "/off.conf", "w") as f:
                    f.write("[model]\nkv_disk = 0\n")
                ready(w, *more)
                said, his = ask(w, "talk", text)
                expect("said", said, want)
                if w is often and i > 0 and i != 4:     # the third was killed at once
                    expect("cached", his["cached_tokens"], end["cached_tokens"])
                if w is often and i == 1:
                    settled(w)
                time.sleep(0.3 * random.random() if i == 3 else 0)
                w.stop(signal.SIGKILL if i % 2 else signal.SIGTERM)
        expect("off", files(nothing), [])
        expect("modes", (os.stat(often.state + "/kv").st_mode & 0o777, {os.stat(often.state + "/kv/" + f).st_mode & 0o777 for f in files(often)}), (0o700, {0o600}))
    finally:
        for w in never, often, nothing:
            w.close()


def removed():
    """A conversation takes its pages with it, also one whose removal a crash cut off."""
    w = ModelWorld()
    try:
        ready(w)
        for name in "ab":
            ask(w, name, ASKED[0])
            ask(w, name, "Also " + name + " and " + ASKED[3])
        w.stop()
        kept = [f for f in files(w) if not f.endswith(".all")]
        owners = {f.split(".")[-1] for f in kept}
        expect("two owners", len(owners), 2)
        shutil.copytree(w.state + "/kv", w.dir + "/copy")
        ready(w)
        expect("rm", w.run("rm", "a").returncode, 0)
        left = {f.split(".")[-1] for f in files(w) if not f.endswith(".all")}
        expect("b's are left", len(left), 1)
        w.stop(signal.SIGKILL)
        for f in os.listdir(w.dir + "/copy"):           # as if they had been missed
            shutil.copy2(w.dir + "/copy/" + f, w.state + "/kv/" + f)
        ready(w)
        wait_until("they go", lambda: {f.split(".")[-1] for f in files(w) if not f.endswith(".all")} == left)
        expect("b goes on", ask(w, "b", ASKED[2])[1]["prefill_tokens"] < 40, True)
    finally:
        w.close()


class ModelDisk(Disk):
    def spawn(self, *more):
        self.script = MODEL
        return super().spawn(*more)


def full():
    """A disk that is full costs pages, never an answer, and is said once; the budget holds."""
    w = ModelDisk("24m")
    try:
        with open(w.dir + "/conf", "w") as f:
            f.write("[model]\nkv_disk = 6M\n")
        ready(w, "--config", w.dir + "/conf")
        for i in range(8):
            ask(w, "c%d" % i, ASKED[i % len(ASKED)])
        wait_until("pages were written", lambda: disk(w)["written"] > 6)
        settled(w)
        before = disk(w)
        expect("budget", before["bytes"] <= 6 << 20, True)
        with open(w.ballast, "wb") as f:                # less is left than a sixteenth, which pages are to leave to what is said
            v = os.statvfs(w.state)
            f.write(b"x" * (v.f_bavail * v.f_frsize - (1 << 20) - (400 << 10)))
        for i in range(3):
            ask(w, "d", ASKED[i] * 2)
        settled(w)
        v = os.statvfs(w.state)
        expect("pages went until a sixteenth was free", (disk(w)["pages"] < before["pages"], v.f_bavail >= v.f_blocks // 16), (True, True))
        expect("said at most once", w.said("no room on the disk") <= 1, True)
        os.unlink(w.ballast)
        ask(w, "d", ASKED[4])
        wait_until("they come again", lambda: disk(w)["pages"] >= before["pages"])
    finally:
        w.close()


def main():
    zmq_or_skip()
    if not os.path.exists(MODEL):
        skip(MODEL + " is not there")
    front_lib.DAEMON = os.path.join(BUILD, "bin", "corrald")
    own_mounts()
    for case in [c for c in (restarts, removed, full) if not sys.argv[1:] or c.__name__ in sys.argv[1:]]:
        begun = time.monotonic()
        case()
        print("%-12s %5.1f s" % (case.__name__, time.monotonic() - begun), flush=True)


if __name__ == "__main__":
    main()
