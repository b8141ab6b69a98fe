#!/usr/bin/env python3
"""The backend cuda on the card of this machine; a skip with the reason where there is none, or where what a part wants is missing: engine_cuda.py [PART...], all where none
is named.

  * numerics: no further from the exact logits of the vectors (CORRAL_VECTORS) than llama.cpp is; with KV in Q8_0 hardly further than the cpu with the same;
  * types: every weight type is near the reference backend on small random models made by the command CORRAL_MKGGUF (a mkgguf.py with its arguments), where given;
  * invariance, of the embedded model and of the files named in CORRAL_MODELS, with both types of KV: logits at a position are the same bits whether it is computed alone or
    among 3, 20, 33, 400 or 2048 tokens;
  * embedded: the embedded model is nearer to the reference than the backend cpu
  * greedy: of 256 tokens that the card writes greedily (the embedded model's, and those of the files named in CORRAL_GREEDY) each is the cpu's choice too, or the
    reference says that the two are nearer to each other than the cpu is to the truth.
"""
import array
import base64
import json
import math
import os
import subprocess
import sys
import tempfile

SOURCE = os.environ["CORRAL_SOURCE"]
BIN = os.path.join(os.environ["CORRAL_BUILD"], "bin")
VECTORS = os.path.join(os.environ.get("CORRAL_VECTORS", os.path.join(SOURCE, "../shared/vectors")), "numerics")
MODEL = os.path.join(SOURCE, "models/cria/cria.gguf")
MKGGUF = os.environ.get("CORRAL_MKGGUF", "")
TYPES = ["F32", "F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ4_NL", "IQ4_XS", "Q4_K_M"]
failures = []
os.environ.pop("CORRAL_CARD_GPUS", None)        # the embedded model's three key-value heads are one card's


def inspect(model, backend, lines, kv="f16"):
    r = subprocess.run([os.path.join(BIN, "corral-inspect"), "logits", "--model", model, "--backend", backend, "--kv-type", kv],
                       input="".join(json.dumps(x) + "\n" for x in lines), capture_output=True, text=True)
    if r.returncode != 0:
        return r.stderr.strip().splitlines()[-1] if r.stderr.strip() else "exit %d" % r.returncode
    out = [json.loads(x) for x in r.stdout.splitlines()]
    for o in out:
        if "error" in o:
            return o["error"]
    return out


def floats(o):
    return array.array("f", base64.b64decode(o["logits_f32_b64"]))


def log_sum(x):
    top = max(x)
    return top + math.log(math.fsum(math.exp(y - top) for y in x))


def kl(a, b):
    la, lb = (log_sum(x) for x in (a, b))
    return math.fsum(math.exp(x - la) * ((x - la) - (y - lb)) for x, y in zip(a, b))


def distance(exact, got, n):
    diff = [x - y for x, y in zip(exact, got)]
    return (max(map(abs, diff)), math.sqrt(math.fsum(d * d for d in diff) / len(diff)),
            max(kl(exact[i:i + n], got[i:i + n]) for i in range(0, len(exact), n)))


def fail(text):
    print("FAILED: " + text)
    failures.append(text)


def numerics():
    path = os.path.join(VECTORS, "logits.jsonl")
    if not os.path.exists(path):
        return "numerics: no vectors at %s" % VECTORS
    for c in map(json.loads, open(path)):
        model = os.path.join(VECTORS, c["model"])
        exact = array.array("f", b"".join(map(base64.b64decode, c["logits_f32_b64"])))
        line = [{"ids": c["tokens"], "positions": c["positions"]}]
        kv_q8_0(c["model"], model, line, exact)
        r = inspect(model, "cuda", line)
        if isinstance(r, str):
            fail("%s: %s" % (c["model"], r))
            continue
        d, peer = distance(exact, floats(r[0]), c["n_vocab"]), c["llama_cpp"]
        print("%-22s cuda max %.2g rms %.2g kl %.2g; llama.cpp %.2g %.2g %.2g" % (
            (c["model"],) + d + (peer["max_abs_diff"], peer["rms_diff"], peer["max_kl"])))
        if any(not x <= y for x, y in zip(d, (peer["max_abs_diff"], peer["rms_diff"], peer["max_kl"]))):
            fail("%s is further from the exact logits than llama.cpp" % c["model"])


def kv_q8_0(name, model, line, exact):
    """KV in Q8_0: what the card is off by, and the cpu, from logits with neither."""
    got, cpu = (inspect(model, b, line, "q8_0") for b in ("cuda", "cpu"))
    for x in (got, cpu):
        if isinstance(x, str):
            return fail("%s, KV in Q8_0: %s" % (name, x))
    n = len(exact) // len(line[0]["positions"])
    d, c = (distance(exact, floats(x[0]), n) for x in (got, cpu))
    print("%-22s KV in Q8_0: cuda max %.2g rms %.2g kl %.2g; cpu %.2g %.2g %.2g" % ((name,) + d + c))
    if not (d[1] <= 1.2 * c[1] and d[2] <= 1.5 * c[2]):
        fail("%s: with KV in Q8_0 the card is further from the exact logits than the cpu" % name)


def types(folder):
    count = 0
    for name in TYPES:
        model = os.path.join(folder, name + ".gguf")
        made = subprocess.run(MKGGUF.split() + ["--preset", "tiny", "--type", name, "--seed", "5", "-o", model], capture_output=True)
        if made.returncode != 0:
            print("%-8s not made: %s" % (name, made.stderr.decode().strip()[-100:]))
            continue
        count += 1
        line = [{"ids": [(i * 37 + 5) % 500 for i in range(90)], "positions": [0, 7, 40, 89]}]
        want, got = inspect(model, "reference", line), inspect(model, "cuda", line)
        if isinstance(want, str) or isinstance(got, str):
            fail("%s: %s" % (name, got if isinstance(got, str) else want))
            continue
        d = distance(floats(want[0]), floats(got[0]), len(floats(want[0])) // 4)
        print("%-8s max %.2g rms %.2g kl %.2g from the reference" % ((name,) + d))
        if not d[2] < 2e-5:
            fail("%s: KL %.2g from the reference backend" % (name, d[2]))
        os.unlink(model)
    if count == 0:
        fail("%s made no file of any type" % MKGGUF)


def invariance(model, cuts, kv):
    """The same bits at a position whatever passes compute it: cut so that it is among 1, 3, 20, 400 or 2048 tokens, or alone at a pass's end."""
    last = {n - 1 for n in cuts}
    ids = [(i * 101 + 3) % 1200 for i in range(max(cuts))]
    lines = [{"ids": ids[:n], "positions": sorted(p for p in {0, 1, 2, 3, 7, 15, 31, 63, 127, 1000} | last if p < n)} for n in cuts]
    r = inspect(model, "cuda", lines, kv)
    if isinstance(r, str):
        return fail("invariance: " + r)
    vocab = len(floats(r[0])) // len(lines[0]["positions"])
    seen, compared = {}, 0
    for n, line, o in zip(cuts, lines, r):
        raw = base64.b64decode(o["logits_f32_b64"])
        for i, p in enumerate(line["positions"]):
            row = raw[i * vocab * 4:(i + 1) * vocab * 4]
            compared += p in seen
            if seen.setdefault(p, row) != row:
                fail("position %d has other bits among %d tokens, KV %s" % (p, n, kv))
    print("invariance, KV %s: %d rows compared over passes of %s tokens" % (kv, compared, cuts))


def embedded(model):
    text = "The herd stood by the gate and waited for the rain to end. " * 12
    r = subprocess.run([os.path.join(BIN, "corral-inspect"), "tokenize", "--vocab", model], input=json.dumps({"text": text}) + "\n",
                       capture_output=True, text=True)
    ids = json.loads(r.stdout)["ids"]
    line = [{"ids": ids, "positions": list(range(0, len(ids), 5))}]
    got, want = inspect(model, "cuda", line), inspect(model, "cpu", line)
    exact = inspect(model, "reference", line)
    if not isinstance(exact, str):
        kv_q8_0("embedded", model, line, floats(exact[0]))
    for x in (got, want, exact):
        if isinstance(x, str):
            return fail("embedded: " + x)
    n = len(line[0]["positions"])
    vocab = len(floats(got[0])) // n
    d, c = (distance(floats(exact[0]), floats(x[0]), vocab) for x in (got, want))
    same = sum(a == b for a, b in zip(got[0]["argmax"], exact[0]["argmax"]))
    print("embedded: cuda max %.2g rms %.2g kl %.2g, cpu max %.2g rms %.2g kl %.2g; best id as the reference's at %d of %d" % (d + c + (same, len(ids))))
    if not all(x <= y for x, y in zip(d, c)):
        fail("the card is further from the reference than the cpu's fast path")


def write_greedily(model, ids, n):
    """n further ids, each the best behind all before it."""
    p = subprocess.Popen([os.path.join(BIN, "corral-inspect"), "logits", "--model", model, "--backend", "cuda"], stdin=subprocess.PIPE,
                         stdout=subprocess.PIPE, text=True)
    for _ in range(n):
        p.stdin.write(json.dumps({"ids": ids, "positions": [len(ids) - 1]}) + "\n")
        p.stdin.flush()
        ids = ids + [json.loads(p.stdout.readline())["argmax"][-1]]
    p.stdin.close()
    p.wait()
    return ids


def greedy(model):
    """What the card writes, place by place against the cpu and the reference."""
    prompt = json.loads(subprocess.run([os.path.join(BIN, "corral-inspect"), "tokenize", "--vocab", model], capture_output=True, text=True,
                                       input=json.dumps({"text": "Once upon a time a herd of llamas"}) + "\n").stdout)["ids"]
    ids = write_greedily(model, prompt, 256)
    places = list(range(len(prompt) - 1, len(ids) - 1))
    card, cpu, exact = (inspect(model, b, [{"ids": ids, "positions": places}])[0] for b in ("cuda", "cpu", "reference"))
    vocab = len(floats(cpu)) // len(places)
    other = [i for i, p in enumerate(places) if cpu["argmax"][p] != ids[p + 1]]
    some = [[floats(x)[i * vocab:(i + 1) * vocab] for i in range(0, 256, 16)] for x in (exact, card, cpu)]
    print("greedy, %s: %d of 256 tokens are the cpu's too; KL from the reference at most %.2g on the card, %.2g on the cpu, of 16 places" % (
        os.path.basename(model), 256 - len(other), max(map(kl, some[0], some[1])), max(map(kl, some[0], some[2]))))
    for i in other:
        c, e = (floats(x)[i * vocab:(i + 1) * vocab] for x in (cpu, exact))
        ours, theirs = ids[places[i] + 1], cpu["argmax"][places[i]]
        margin, error = e[ours] - e[theirs], max(abs(x - y) for x, y in zip(c, e))
        print("  token %d: the reference has ours ahead by %.3g; the cpu is off by up to %.3g there" % (i, margin, error))
        if not margin > -error:
            fail("greedy token %d is nobody's choice" % i)


def named_by(name):
    return [MODEL] + os.environ.get(name, "").split()


def all_types():
    if not MKGGUF:
        return "types: CORRAL_MKGGUF names no command that makes models"
    with tempfile.TemporaryDirectory() as folder:
        types(folder)


def all_invariance():
    # first of all a pass of 64, before the speed is known: the 65th token is alone and sees two pages; the 2049th 33, three books
    for m in named_by("CORRAL_MODELS"):
        for kv in ("f16", "q8_0"):
            invariance(m, [65, 1, 2, 3, 4, 8, 9, 16, 17, 20, 32, 33, 64, 66, 70, 128, 129, 300, 400], kv)
            invariance(m, [2049, 2100, 1, 4, 1100], kv)


def all_greedy():
    for m in named_by("CORRAL_GREEDY"):
        greedy(m)


PARTS = {"numerics": numerics, "types": all_types, "invariance": all_invariance, "embedded": lambda: embedded(MODEL), "greedy": all_greedy}


def main():
    probe = inspect(MODEL, "cuda", [{"ids": [1], "positions": [0]}])
    if isinstance(probe, str):
        print(probe)
        sys.exit(1 if os.environ.get("CORRAL_CARD") else 77)
    left_out = [PARTS[part]() for part in sys.argv[1:] or PARTS]
    for why in filter(None, left_out):
        print(why)
    sys.exit("; ".join(failures) if failures else 77 if all(left_out) else 0)


main()
