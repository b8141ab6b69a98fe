#!/usr/bin/env python3
"""Scenarios with the embedded model itself: front_model.py [NAME...]. Skipped where the model is not in the build."""
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import front_lib
from front_lib import BUILD, World, expect, skip, wait_until, zmq_or_skip
from front import read_until

MODEL = os.path.join(BUILD, "share", "corral", "cria.gguf")


class ModelWorld(World):
    def spawn(self, *more):
        self.script = MODEL
        return super().spawn(*more)


def types(events):
    return [e["type"] for e in events]


def read_ahead(w):
    """The opening of every new conversation is computed before the first question, and kept when that one is gone."""
    wait_until("nothing runs", lambda: json.loads(w.run("status", "--json").stdout)["model"]["kv_pages_used"] > 0, 10)
    for name in ("first", "second"):
        end = w.events("-c", name, "hi there")[-1]
        expect(f"{name}: {end}", end["cached_tokens"] >= 40 and end["prefill_tokens"] <= 20, True)
        w.run("rm", name)


def sums(w):
    ev = w.events("-c", "sums", "What is 2**100 + 7?")
    assert "tool_call" in types(ev), types(ev)
    answer = [e for e in ev if e["type"] == "answer"][0]["text"]
    assert "1267650600228229401496703205383" in answer.replace(",", ""), answer
    expect("end", (ev[-1]["type"], ev[-1]["reason"]), ("end", "done"))


def hello(w):
    ev = w.events("hello")
    assert "tool_call" not in types(ev), ev
    assert [e for e in ev if e["type"] == "answer"][0]["text"].strip()


def same_seed(w):
    def said():
        return [(e["type"], e.get("delta"), e.get("arguments")) for e in w.events("--seed", "5", "--temperature", "1", "What is 91 * 17?")
                if e["type"] in ("text", "tool_call")]
    first, second = said(), said()
    whole = ["".join(d or "" for _, d, _ in s) for s in (first, second)]
    expect("text", whole[0], whole[1])
    expect("calls", [c for c in first if c[2]], [c for c in second if c[2]])


def killed(w):
    a = w.popen("ask", "--json", "-c", "k", "What is 12345 * 6789?")
    read_until(a.stdout, "accepted")
    w.daemon.kill()
    w.daemon.wait()
    a.communicate(timeout=20)
    expect("exit", a.returncode, 69)
    w.start()
    r = w.run("ask", "-c", "k", "What is 12345 * 6789?", timeout=60)
    expect("goes on", r.returncode, 0)
    assert "83810205" in r.stdout.replace(",", ""), r.stdout
    expect("kept", len([m for m in w.messages("k") if m["role"] == "user"]), 2)


def main():
    zmq_or_skip()
    if not os.path.exists(MODEL):
        skip(MODEL + " is not there")
    front_lib.DAEMON = os.path.join(BUILD, "bin", "corrald")
    w = ModelWorld()
    try:
        w.start()
        w.need_jail()
        wait_until("the model is loaded", lambda: not json.loads(w.run("status", "--json").stdout)["loading"], 60)
        for name in sys.argv[1:] or ("read_ahead", "sums", "hello", "same_seed", "killed"):
            globals()[name](w)
            print(name, "ok")
    finally:
        w.close()


if __name__ == "__main__":
    main()
