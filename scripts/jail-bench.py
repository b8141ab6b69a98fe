#!/usr/bin/env python3
"""Measures the jail through the daemon, beside bubblewrap in the same minute.

    scripts/jail-bench.py [RUNS]          (default: 200)

Starts a private daemon on the embedded model and speaks to its socket. A call's figure is the daemon's own `ms`: from its having the code to its
having the result. Each round runs bubblewrap once, a later call of a conversation once and a first call once; then come a jail built
from nothing (build/release/tests/jail_bench, if it was built), the memory of idle conversations, 100 conversations of 10 calls at once, and
a call that sleeps past its deadline. CORRAL_BUILD names another build folder."""
import os
import shutil
import subprocess
import sys
import time

from client import BUILD, private_daemon

RUNS = int(sys.argv[1]) if len(sys.argv) > 1 else 200
BWRAP = ("bwrap --unshare-all --ro-bind /usr /usr --symlink usr/lib /lib --symlink usr/lib64 /lib64 --symlink usr/bin /bin "
         "--proc /proc --dev /dev --tmpfs /tmp /usr/bin/python3 -c print(1)").split()
IDLE_S = 3


def say(name, values, beside=None):
    v = sorted(values)
    p50, p99 = v[len(v) // 2], v[len(v) * 99 // 100]
    ratio = f"   1/{beside[0] / p50:.1f} and 1/{beside[1] / p99:.1f} of bubblewrap" if beside else ""
    print(f"{name:28} p50 {p50:7.2f}  p99 {p99:7.2f} ms{ratio}", flush=True)
    return p50, p99


def bwrap():
    begin = time.monotonic()
    out = subprocess.run(BWRAP, stdout=subprocess.PIPE, check=True).stdout
    assert out == b"1\n"
    return (time.monotonic() - begin) * 1000


def speed(c):
    have = shutil.which("bwrap")
    theirs, later, first = [], [], []
    c.call("sandbox.run", code="x = 1", conversation="later")
    for i in range(RUNS):
        if have:
            theirs.append(bwrap())
        r = c.call("sandbox.run", code="print(1)", conversation="later")
        assert r["ok"] and r["text"] == "1\n", r
        later.append(r["ms"])
        if have:
            theirs.append(bwrap())
        r = c.call("sandbox.run", code="print(1)")
        assert r["ok"] and r["text"] == "1\n", r
        first.append(r["ms"])
    beside = say("bubblewrap", theirs) if have else None
    say("a later call", later, beside)
    say("a first call, from the pool", first, beside)


def children_of(pid):
    found = []
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/children") as f:
            for child in map(int, f.read().split()):
                found += [child] + children_of(child)
    return found


def status(pid, field):
    with open(f"/proc/{pid}/status") as f:
        return next(line.split()[1:] for line in f if line.startswith(field + ":"))


def private_kb(pid):
    with open(f"/proc/{pid}/smaps_rollup") as f:
        return sum(int(line.split()[1]) for line in f if line.startswith("Private_Dirty"))


def memory(c, daemon):
    pids = {}
    for n in range(5):
        for k in range(10):
            r = c.call("sandbox.run", code=f"import os\nx = {k}\nprint(os.getpid())", conversation=f"idle{n}")
        pids[n] = int(r["text"])
    time.sleep(IDLE_S)
    inits = [p for p in children_of(daemon.pid) if status(p, "NSpid")[-1] == "1" and len(status(p, "NSpid")) > 1]
    sums = []
    for init in inits:
        tree = [init] + children_of(init)
        inside = {int(status(p, "NSpid")[-1]) for p in tree}
        if inside & set(pids.values()):
            sums.append(sum(map(private_kb, tree)))
    print(f"idle conversations           private memory (Private_Dirty of all its processes), kB: {sorted(sums)}", flush=True)
    for n in pids:
        c.call("sandbox.close", conversation=f"idle{n}")


def crowd(c):
    begin = time.monotonic()
    calls, waiting, refused, ms = {}, {}, 0, []
    for n in range(100):
        waiting[c.send("sandbox.run", code="x = 1\nprint(x)", conversation=f"crowd{n}")] = n
        calls[n] = 1
    while waiting:
        r = c.receive()
        n = waiting.pop(r["id"])
        if "error" in r or r["result"]["text"] != f"{calls[n]}\n":
            refused += 1
            print(n, calls[n], r)
            continue
        ms.append(r["result"]["ms"])
        if calls[n] < 10:
            calls[n] += 1
            waiting[c.send("sandbox.run", code="x += 1\nprint(x)", conversation=f"crowd{n}")] = n
    took = time.monotonic() - begin
    print(f"100 conversations, 10 calls  {len(ms)} answered, {refused} refused, {took:.1f} s", flush=True)
    say("  one of these calls", ms)
    for n in range(100):
        c.call("sandbox.close", conversation=f"crowd{n}")


def deadline(c, daemon):
    c.call("sandbox.run", code="x = 5", conversation="late")
    time.sleep(1)
    before = len(children_of(daemon.pid))
    begin = time.monotonic()
    r = c.call("sandbox.run", code="import os, time\nfor i in range(8):\n    if os.fork() == 0:\n        os.setsid()\n        time.sleep(1000)\ntime.sleep(1000)", conversation="late")
    took = time.monotonic() - begin
    after = len(children_of(daemon.pid))
    kept = c.call("sandbox.run", code="x", conversation="late")["text"] == "5\n"
    print(f"past the deadline            answered after {took:.2f} s ({r['limit']}), {after - before:+d} processes, state {'kept' if kept else 'LOST'}")


def main():
    with private_daemon("jail-bench") as (daemon, c):
        c.call("sandbox.run", code="1")
        time.sleep(1)
        speed(c)
        if os.path.exists(BUILD + "/tests/jail_bench"):
            subprocess.run([BUILD + "/tests/jail_bench", "cold", str(min(RUNS, 100))], check=True)
        memory(c, daemon)
        crowd(c)
        deadline(c, daemon)


main()
