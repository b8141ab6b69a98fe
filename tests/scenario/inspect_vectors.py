#!/usr/bin/env python3
"""corral-inspect against the reference vectors, from outside: render, toolcall for every way to cut, gbnf, logits.

The folder of the vectors is CORRAL_VECTORS, else ../shared/vectors; without it this is a skip (77).
"""
import base64
import json
import os
import struct
import subprocess
import sys

VECTORS = os.environ.get("CORRAL_VECTORS", os.path.join(os.environ["CORRAL_SOURCE"], "../shared/vectors"))
INSPECT = os.path.join(os.environ["CORRAL_BUILD"], "bin/corral-inspect")
VOCAB = os.path.join(VECTORS, "tokenizer/llama31-vocab.gguf")
failures = []


def lines(name):
    with open(os.path.join(VECTORS, name)) as f:
        return [json.loads(line) for line in f]


def inspect(command, inputs, *options):
    r = subprocess.run([INSPECT, command, *options], input="".join(json.dumps(i) + "\n" for i in inputs),
                       capture_output=True, text=True)
    out = [json.loads(line) for line in r.stdout.split("\n") if line]
    if r.returncode != 0 or len(out) != len(inputs):
        failures.append("%s: exit %d, %d answers for %d lines: %s" % (command, r.returncode, len(out), len(inputs), r.stderr[:300]))
    return out


def expect(ok, what, got):
    if not ok:
        failures.append("%s: got %s" % (what, json.dumps(got)[:300]))


def check_render():
    cases = lines("prompt/prompts.jsonl")
    out = inspect("render", [{k: v for k, v in c.items() if not k.startswith("expected")} for c in cases], "--vocab", VOCAB)
    for c, got in zip(cases, out):
        if "expected_error" in c:
            expect("error" in got, "render %s: an error" % c.get("id"), got)
            continue
        for want, field in (("expected_ids", "ids"), ("expected_prompt", "text"), ("expected_text", "text")):
            if want in c:
                expect(got.get(field) == c[want], "render %s: %s" % (c.get("id"), field), got)


def same(a, b):
    if isinstance(a, bool) != isinstance(b, bool):
        return False
    if isinstance(a, dict):
        return isinstance(b, dict) and a.keys() == b.keys() and all(same(a[k], b[k]) for k in a)
    if isinstance(a, list):
        return isinstance(b, list) and len(a) == len(b) and all(map(same, a, b))
    return a == b


def is_one_of(case, got):
    for want in [case["expected"]] + case.get("also_ok", []):
        calls = [{"name": c["name"], "arguments": c["arguments"]} for c in want["calls"]]
        if same(calls, got.get("calls")) and (not case.get("content_check") or
                                              (want.get("content") or "").strip() == (got.get("content") or "").strip()):
            return True
    return case.get("any_result", False)


def check_toolcall():
    cases = lines("toolcall/toolcall.jsonl")
    hidden = ("expected", "also_ok", "content_check", "any_result", "parsers", "level")
    inputs = [{k: v for k, v in c.items() if k not in hidden} for c in cases]
    whole = inspect("toolcall", inputs, "--vocab", VOCAB)
    for c, got in zip(cases, whole):
        expect(is_one_of(c, got), "toolcall %s" % c.get("id"), got)
    for cut in (["1"], ["3"], ["64"], ["random", "--seed", "1"], ["random", "--seed", "2"]):
        for c, want, got in zip(cases, whole, inspect("toolcall", inputs, "--vocab", VOCAB, "--split", *cut)):
            expect(got == want, "toolcall %s with --split %s" % (c.get("id"), " ".join(cut)), got)


def floats(texts):
    raw = b"".join(base64.b64decode(t) for t in texts)
    return struct.unpack("<%df" % (len(raw) // 4), raw)


def check_gbnf():
    for c in lines("schema/gbnf.jsonl"):
        texts = c["accept"] + c["reject"]
        for text, got in zip(texts, inspect("gbnf", [{"grammar": c["grammar"], "text": t} for t in texts])):
            expect(got == {"valid": text in c["accept"]}, "gbnf %s: %r" % (c["id"], text), got)
    expect("error" in inspect("gbnf", [{"grammar": "root ::= (", "text": ""}])[0], "gbnf: a broken grammar", "no error")


def check_logits():
    for c in lines("numerics/logits.jsonl"):
        name = c["model"] if c["model"].endswith(".gguf") else c["model"] + ".gguf"
        got = inspect("logits", [{"ids": c["tokens"], "positions": c["positions"]}, {"ids": []}], "--model",
                      os.path.join(VECTORS, "numerics", name), "--backend", "reference")
        have, want = floats([got[0]["logits_f32_b64"]]), floats(c["logits_f32_b64"])
        expect(len(have) == len(want) and max(abs(a - b) for a, b in zip(have, want)) < 1e-3, "logits of " + name, "too far")
        expect(got[0]["argmax"] == c["argmax"], "argmax of " + name, got[0]["argmax"])
        expect("error" in got[1], "no ids: an error", got[1])


if not os.path.exists(VOCAB):
    print("skipped: no reference vectors in %s (CORRAL_VECTORS)" % VECTORS)
    sys.exit(77)
check_render()
check_toolcall()
check_gbnf()
check_logits()
print("\n".join(failures[:20]) if failures else "render, toolcall, gbnf and logits are as the vectors say")
sys.exit(1 if failures else 0)
