#!/usr/bin/env python3
"""Logits of whole models against exact ones, for every backend and kernel table of this machine.

numerics/logits.jsonl of the vectors (CORRAL_VECTORS, else ../shared/vectors; a skip where missing): the reference backend
stays within 1e-4, the fast one no further from the exact logits than the file's `llama_cpp` figures.  Those are of a float32
KV cache; with ours as Q8_0 its own rounding (COARSE) is added as errors of different causes add, by their squares.

Greedy continuations (vectors/greedy.jsonl, made with llama.cpp: F32 KV, no flash attention) for the models that lie in the
folder CORRAL_MODELS: the synthetic ones are remade there with `mkgguf.py <mkgguf of the line> -o <model>`. With float weights
all 64 ids are the same.  With quantised ones both programs round activations, so a choice may differ where llama.cpp's two
best logits are nearly equal, and only there.
"""
import array
import base64
import json
import math
import os
import subprocess
import sys

SOURCE = os.environ["CORRAL_SOURCE"]
VECTORS = os.path.join(os.environ.get("CORRAL_VECTORS", os.path.join(SOURCE, "../shared/vectors")), "numerics")
MODELS = os.environ.get("CORRAL_MODELS", "")
INSPECT = os.path.join(os.environ["CORRAL_BUILD"], "bin/corral-inspect")
NEAR = 0.2                                      # logits nearer than this may change places when activations are rounded
COARSE = (0.06, 0.012, 1e-4)                    # maximum, root mean square, KL
failures = []


def logits(model, line, backend, kernels=None, kv="f16"):
    env = dict(os.environ, **({"CORRAL_CPU": kernels} if kernels else {}))
    r = subprocess.run([INSPECT, "logits", "--model", model, "--backend", backend, "--kv-type", kv], input=json.dumps(line) + "\n", env=env,
                       capture_output=True, text=True)
    if r.returncode != 0 or "error" in r.stdout[:12]:
        sys.exit("%s: %s%s" % (model, r.stdout[:300], r.stderr[:300]))
    return json.loads(r.stdout)


def kl(a, b):
    la, lb = (math.log(math.fsum(map(math.exp, x))) for x in (a, b))
    return math.fsum(math.exp(x - la) * ((x - la) - (y - lb)) for x, y in zip(a, b))


def distance(exact, got, n_vocab):
    diff = [x - y for x, y in zip(exact, got)]
    cuts = range(0, len(exact), n_vocab)
    return (max(map(abs, diff)), math.sqrt(math.fsum(d * d for d in diff) / len(diff)),
            max(kl(exact[i:i + n_vocab], got[i:i + n_vocab]) for i in cuts))


def check_numerics():
    for line in open(os.path.join(VECTORS, "logits.jsonl")):
        c = json.loads(line)
        exact = array.array("f", b"".join(map(base64.b64decode, c["logits_f32_b64"])))
        peer = c["llama_cpp"]
        for backend, kernels, kv in (("reference", None, "f16"), ("cpu", "plain", "f16"), ("cpu", "avx2", "f16"), ("cpu", None, "f16"),
                                     ("cpu", "plain", "q8_0"), ("cpu", None, "q8_0")):
            r = logits(os.path.join(VECTORS, c["model"]), {"ids": c["tokens"], "positions": c["positions"]}, backend, kernels, kv)
            d = distance(exact, array.array("f", base64.b64decode(r["logits_f32_b64"])), c["n_vocab"])
            most = (1e-4, 1e-4, 1e-6) if backend == "reference" else (peer["max_abs_diff"], peer["rms_diff"], peer["max_kl"])
            if kv == "q8_0":
                most = tuple(map(math.hypot, most, COARSE))
            print("%-22s %-9s %-6s %-4s max %.2g rms %.2g kl %.2g" % ((c["model"], backend, kernels or "best", kv) + d))
            if any(not x <= y for x, y in zip(d, most)):
                failures.append("%s, %s %s %s: max, rms, kl %s; allowed %s" % (c["model"], backend, kernels, kv, d, most))
            if backend == "reference" and r["argmax"] != c["argmax"]:
                failures.append("%s: argmax differs" % c["model"])


def check_greedy():
    seen = 0
    for line in open(os.path.join(SOURCE, "tests/vectors/greedy.jsonl")):
        c = json.loads(line)
        model = os.path.join(MODELS, c["model"])
        if not MODELS or not os.path.exists(model):
            print("%s: not in CORRAL_MODELS, its continuation is not checked" % c["model"])
            continue
        seen += 1
        ids = c["prompt"] + c["expected"]
        got = logits(model, {"ids": ids[:-1], "positions": [0]}, "cpu")["argmax"][len(c["prompt"]) - 1:]
        other = [m for g, e, m in zip(got, c["expected"], c["margins"]) if g != e]
        print("%s: %d of %d ids as llama.cpp" % (c["model"], len(got) - len(other), len(c["expected"])))
        exact = "F16" in c["model"] or "F32" in c["model"]
        if other and (exact or max(other) >= NEAR):
            failures.append("%s: other choices where the margins are %s" % (c["model"], other))
    return seen


if not os.path.isdir(VECTORS):
    print("no %s: nothing to compare with" % VECTORS)
    sys.exit(77)
check_numerics()
check_greedy()
print("\n".join(failures) if failures else "all as near as they should be")
sys.exit(1 if failures else 0)
