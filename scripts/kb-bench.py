#!/usr/bin/env python3
"""Measures the knowledge: how fast a folder is read in, and how long a search takes.

    scripts/kb-bench.py [FOLDER ...]      (default: /usr/include /usr/lib/python3 /usr/share/doc and others that are there)

Starts a private daemon on the embedded model. Searches are of 1 to 4 words drawn from the documents themselves, asked one after the
other over the socket, so a figure holds the client's message, the jail's fork and the answer."""
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

import zmq

BUILD = os.environ.get("CORRAL_BUILD", "build/release")
FOLDERS = sys.argv[1:] or [p for p in ("/usr/include", "/usr/lib/python3.11", "/usr/lib/python3", "/usr/share/doc", "/usr/share/perl", "/usr/share/vim") if os.path.isdir(p)]


class Client:
    def __init__(self, path):
        self.s = zmq.Context.instance().socket(zmq.DEALER)
        self.s.connect("ipc://" + path)
        self.n = 0

    def call(self, method, **params):
        self.n += 1
        self.s.send_json({"jsonrpc": "2.0", "id": self.n, "method": method, "params": params})
        r = self.s.recv_json()
        if "error" in r:
            raise SystemExit(f"{method}: {r['error']['message']}")
        return r["result"]


def main():
    root = tempfile.mkdtemp(prefix="corral-kb-bench.")
    os.chmod(root, 0o755)
    sock = root + "/s"
    daemon = subprocess.Popen([BUILD + "/bin/corrald", "--state", root + "/state", "--socket", sock], stderr=open(root + "/log", "w"))
    try:
        while not os.path.exists(sock):
            time.sleep(0.05)
        c = Client(sock)
        total = 0.0
        for folder in FOLDERS:
            begin = time.monotonic()
            (source,) = c.call("knowledge.add", path=os.path.realpath(folder))["sources"]
            while (p := c.call("knowledge.progress", source=source))["state"] in ("waiting", "running"):
                time.sleep(0.02)
            total += time.monotonic() - begin
            print(f"{folder}: {p['state']} after {time.monotonic() - begin:.2f} s", flush=True)
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
        times = []
        for i in range(1000):
            q = " ".join(rng.sample(words, rng.randint(1, 4)))
            t = time.monotonic()
            c.call("knowledge.search", query=q, k=5)
            times.append((time.monotonic() - t) * 1e3)
        times.sort()
        print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
        print(f"search: p50 {times[500]:.1f} ms, p95 {times[950]:.1f} ms, p99 {times[990]:.1f} ms, worst {times[-1]:.1f} ms")
    finally:
        daemon.terminate()
        daemon.wait()
        shutil.rmtree(root)


main()
