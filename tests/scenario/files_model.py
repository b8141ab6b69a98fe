#!/usr/bin/env python3
"""The embedded model and the file tools: what it says comes from the files."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import front_lib
from front_lib import BUILD, expect, skip, zmq_or_skip
from front_model import MODEL, ModelWorld


def answer_of(events, tool):
    calls = [e["name"] for e in events if e["type"] == "tool_call"]
    expect("calls", calls, [tool])
    return [e for e in events if e["type"] == "answer"][0]["text"]


def main():
    zmq_or_skip()
    if not os.path.exists(MODEL):
        skip("the embedded model is not in this build: " + MODEL)
    front_lib.DAEMON = os.path.join(BUILD, "bin", "corrald")
    w = ModelWorld()
    try:
        w.start()
        bare = w.events("-c", "bare", "hello")[-1]["prompt_tokens"]
        r = w.run("put", "n", "-", "notes.txt", input="The meeting is on Thursday at nine.\n")
        expect("put", r.returncode, 0)
        ev = w.events("-c", "n", "What is in notes.txt?")
        text = answer_of(ev, "file_read")
        assert "Thursday" in text and "nine" in text, text
        text = answer_of(w.events("-c", "n", "Which files are there?"), "file_list")
        assert "notes.txt" in text, text
        answer_of(w.events("-c", "n", 'Write "buy milk" to todo.txt.'), "file_write")
        expect("written", w.run("get", "n", "todo.txt").stdout.strip(), "buy milk")
        w.stop(9)
        w.start()
        text = answer_of(w.events("-c", "n", "show me todo.txt"), "file_read")
        assert "milk" in text, text
        w.run("put", "bare2", "-", "notes.txt", input="x")
        ev = w.events("-c", "bare2", "hello")
        print("prompt tokens: %d without the file tools, %d with them" % (bare, ev[-1]["prompt_tokens"]))
    finally:
        w.close()


if __name__ == "__main__":
    main()
