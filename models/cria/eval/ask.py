#!/usr/bin/env python3
"""Asks questions of a running daemon through `corral ask --json` and judges the answers.

  ask.py [--bin FOLDER] [--model FILE] [--questions FILE] [--every N] [--least PERCENT] [-v]

Starts a private corrald in a temporary folder (or uses --socket PATH), asks every question of the file, closes with
"N passed, N failed".  Exits 1 when fewer than --least percent of the conversations are right."""
import argparse
import collections
import json
import math
import os
import signal
import subprocess
import sys
import tempfile
import time

import check

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.abspath(os.path.join(HERE, "..", "..", ".."))


class Daemon:
    def __init__(self, binaries, model):
        self.folder = tempfile.TemporaryDirectory(prefix="cria-eval-")
        self.socket = os.path.join(self.folder.name, "s")
        self.log = open(os.path.join(self.folder.name, "log"), "w")
        self.process = subprocess.Popen([os.path.join(binaries, "corrald"), "--state", os.path.join(self.folder.name, "state"), "--socket", self.socket, "--model", model],
                                        stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL)
        for _ in range(600):
            if os.path.exists(self.socket) or self.process.poll() is not None:
                break
            time.sleep(0.1)
        if self.process.poll() is not None:
            raise SystemExit("corrald did not start:\n" + open(self.log.name).read())

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.folder.cleanup()


def ask(corral, socket, name, text, tools, limit_s):
    """(calls, answer, all events) of one turn."""
    command = [corral, "--socket", socket, "ask", "--json", "-c", name, "--seed", "1"] + (["--tools", tools] if tools else []) + ["--", text]
    p = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=limit_s)
    events = [json.loads(line) for line in p.stdout.splitlines() if line.startswith("{")]
    calls = [("python" if e["name"] == "code_interpreter" else e["name"], e.get("arguments", {})) for e in events if e["type"] == "tool_call"]
    answer = next((e["text"] for e in events if e["type"] == "answer"), "")
    if not events:
        answer = ""
        print("  corral:", p.stderr.strip()[-300:])
    return calls, answer, events


def interval(k, n):
    """Wilson's, 95 %."""
    z, p = 1.96, k / n
    c, h = (p + z * z / 2 / n) / (1 + z * z / n), z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / 4 / n / n)
    return max(0, c - h), min(1, c + h)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--bin", default=os.path.join(ROOT, "build", "release", "bin"))
    a.add_argument("--model", default=os.path.join(ROOT, "models", "cria", "cria.gguf"))
    a.add_argument("--questions", default=os.path.join(HERE, "questions.jsonl"))
    a.add_argument("--socket")
    a.add_argument("--least", type=float, default=0)
    a.add_argument("--every", type=int, default=1, help="asks each Nth conversation alone")
    a.add_argument("--limit", type=float, default=120, help="seconds for one turn")
    a.add_argument("-v", action="store_true", help="show right conversations too")
    o = a.parse_args()
    daemon = None if o.socket else Daemon(o.bin, o.model)
    socket = o.socket or daemon.socket
    passed = failed = 0
    groups = collections.defaultdict(list)
    try:
        for i, q in enumerate(check.questions(o.questions)[::o.every]):
            tools, log, wrong = None, [], []
            if q.get("tools"):
                tools = os.path.join(tempfile.gettempdir(), f"cria-tools-{os.getpid()}.json")
                with open(tools, "w", encoding="utf-8") as f:
                    json.dump(q["tools"], f)
            for k, text in enumerate(q["turns"]):
                try:
                    calls, answer, _ = ask(os.path.join(o.bin, "corral"), socket, f"q{i}", text, tools, o.limit)
                except subprocess.TimeoutExpired:
                    calls, answer = [], ""
                log += [f"Q: {text}"] + [f"   {n} {json.dumps(c, ensure_ascii=False)}" for n, c in calls] + [f"   A: {answer}"]
                w = check.right(q, k, calls, answer)
                if w:
                    wrong.append(f"turn {k + 1}: {w}")
            groups[q.get("group", "all")].append(not wrong)
            passed, failed = passed + (not wrong), failed + bool(wrong)
            if wrong or o.v:
                print("\n".join(log + [f"   WRONG: {w}" for w in wrong]), flush=True)
            if tools:
                os.unlink(tools)
    finally:
        if daemon:
            daemon.close()
    for g, v in sorted(groups.items()):
        lo, hi = interval(sum(v), len(v))
        print(f"{g:12} {sum(v):4} of {len(v):4}: {sum(v) / len(v):.1%} ({lo:.1%}..{hi:.1%})")
    share = 100 * passed / max(1, passed + failed)
    print(f"{share:.1f} % right\n{passed} passed, {failed} failed")
    sys.exit(share < o.least)


if __name__ == "__main__":
    main()
