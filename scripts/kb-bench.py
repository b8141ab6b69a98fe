#!/usr/bin/env python3
"""Measures the knowledge: how fast a folder is read in, and how long a search takes.

    scripts/kb-bench.py [FOLDER|git:REPOSITORY ...]      (default: /usr/include /usr/lib/python3 /usr/share/doc and others that are there)

Starts a private daemon on the embedded model. Searches are of 1 to 4 words drawn from the documents themselves, and questions made of
common words, asked one after the other over the socket, so a figure holds the client's message, the jail's fork and the answer. A
repository is updated once more after it was read in: what a `kb update` costs when nothing has changed."""
import os
import random
import re
import sys
import time

from client import private_daemon

FOLDERS = sys.argv[1:] or [p for p in ("/usr/include", "/usr/lib/python3.11", "/usr/lib/python3", "/usr/share/doc", "/usr/share/perl", "/usr/share/vim") if os.path.isdir(p)]


QUESTIONS = ["how to open a file in python", "what is the difference between a process and a thread", "list of all functions", "read data from a file and print it",
             "set the value of an option", "use of the return value", "what does this error mean", "convert a string to an integer", "how can I get the current time",
             "the interface to the user space", "read and write to the bus", "default value of the parameter", "file", "system", "value of the object"]


def timed(c, method, **params):
    begin = time.monotonic()
    (source,) = c.call(method, **params)["sources"]
    while (p := c.call("knowledge.progress", source=source))["state"] in ("waiting", "running"):
        time.sleep(0.02)
    if p["state"] != "ready":
        raise SystemExit(f"{params}: {p}")
    return time.monotonic() - begin


def ask(c, what, queries):
    times = []
    for q in queries:
        t = time.monotonic()
        c.call("knowledge.search", query=q, k=5)
        times.append((time.monotonic() - t) * 1e3)
    times.sort()
    n = len(times)
    print(f"search, {what}: p50 {times[n // 2]:.1f} ms, p95 {times[n * 95 // 100]:.1f} ms, p99 {times[n * 99 // 100]:.1f} ms, worst {times[-1]:.1f} ms", flush=True)


def main():
    with private_daemon("kb-bench") as (daemon, c):
        total = 0.0
        for folder in FOLDERS:
            git, path = folder.startswith("git:"), os.path.realpath(folder.removeprefix("git:"))
            seconds = timed(c, "knowledge.add", path=path, git=git)
            total += seconds
            print(f"{folder}: read in {seconds:.2f} s", flush=True)
            if git:
                print(f"{folder}: updated in {timed(c, 'knowledge.update', source=path):.2f} s", flush=True)
        with open(f"/proc/{daemon.pid}/stat") as f:
            ticks = f.read().rsplit(")", 1)[1].split()
        writer = (int(ticks[11]) + int(ticks[12])) / os.sysconf("SC_CLK_TCK")
        stats = c.call("knowledge.stats")
        listed = c.call("knowledge.documents", verdict="kept")["documents"]
        print(stats['verdicts'])
        size = sum(s["bytes"] for s in c.call("knowledge.list")["sources"])
        print(f"read in: {size / 1e6:.1f} MB in {total:.2f} s = {size / 1e6 / total:.1f} MB/s; {stats['chunks']} passages")
        print(f"processor time of corrald itself, where writing is the bottleneck: {writer:.2f} s = {size / 1e6 / writer:.1f} MB/s")
        rng = random.Random(1)
        words = []
        for d in rng.sample(listed, min(300, len(listed))):
            text = " ".join(l["text"] for l in c.call("knowledge.read", source=d["name"])["lines"])
            words += rng.sample(re.findall(r"[A-Za-z]{3,}", text) or ["x"], 1) if text else []
        print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
        ask(c, "1 to 4 words of the documents", [" ".join(rng.sample(words, rng.randint(1, 4))) for _ in range(1000)])
        ask(c, "common words", QUESTIONS * 20)


main()
